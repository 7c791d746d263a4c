import { RequestError } from '@octokit/request-error';

/** The error answer of a request. @throws Error when the request succeeded or failed in another way */
export async function refusalOf(work: Promise<unknown>): Promise<RequestError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof RequestError)) throw new Error(`no refusal: ${String(error)}`, { cause: error });
  return error;
}
