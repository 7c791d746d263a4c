import { UserError } from '../../../errors.ts';
import type { GitHubApi, ListedArtifact } from '../../../github/gitHubApi.ts';
import type { Effects } from '../../effects.ts';
import type { OnGitHub } from '../../onGitHub.ts';

/** An earlier workflow run of this repository, with what it left. */
export interface EarlierRun {
  readonly runId: number;
  readonly api: GitHubApi;
  /** Not expired, and made by this repository's own code: not by a fork's. */
  readonly artifacts: readonly ListedArtifact[];
}

/** A run that GitHub does not have, or does not show to this job, is a UserError that says so. */
export async function openEarlierRun(
  { progress }: Effects,
  place: OnGitHub,
  runId: number,
): Promise<EarlierRun> {
  const api = await place.effects.openApi(place.workflow.token, progress.say);
  if (api === null)
    throw new UserError(`What run ${runId} left cannot be fetched without a token.`, {
      hint: 'Leave the input token at its default.',
    });
  const listed = await api.artifactsOfRun(runId).catch((error: unknown) => {
    // GitHub answers 404, too, for what the token may not see.
    throw place.effects.isNotFound(error) ? noSuchRun(place, runId, error) : error;
  });
  const artifacts = listed.filter(
    ({ expired, run }) => !expired && run?.id === runId && run.headRepositoryId === run.repositoryId,
  );
  return { runId, api, artifacts };
}

function noSuchRun({ context }: OnGitHub, runId: number, cause: unknown): UserError {
  return new UserError(
    `There is no workflow run ${runId} in ${context.owner}/${context.repository} that this job may see.`,
    {
      hint: 'A sweep goes on in its own repository. Give the number in the address of its last run, and allow the job actions: read.',
      cause,
    },
  );
}
