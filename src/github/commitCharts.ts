import { createHash } from 'node:crypto';
import { z } from 'zod';
import { isNotFound, type Purpose } from './apiFailure.ts';
import type { Requests } from './request.ts';
import type { WorkflowContext } from './workflowContext.ts';

export interface Chart {
  /** Ends with `.svg`; made by this program, never by a metric's name. */
  readonly fileName: string;
  readonly svg: string;
}

const purpose: Purpose = { doing: 'commit the charts', permission: 'contents: write' };
const attempts = 4;

/**
 * Commits charts to a branch of their own, made when it is not there, and gives the address of each at that very commit: an
 * address with a branch in it would show another picture later, or none, because GitHub's image cache goes by address.
 * Another job may commit at the same time; then the whole is done again on top of it.
 */
export async function commitCharts(
  requests: Requests,
  context: WorkflowContext,
  branch: string,
  charts: readonly Chart[],
): Promise<ReadonlyMap<string, string>> {
  const { serverUrl, owner, repository } = context;
  const folder = `${context.runId}-${context.runAttempt}-${digestOf(charts)}`;
  const tree = charts.map(({ fileName, svg }) => ({
    path: `${folder}/${fileName}`,
    mode: '100644',
    type: 'blob',
    content: svg,
  }));
  const commit = await commitOnTop(requests, context, branch, tree);
  return new Map(
    charts.map(({ fileName }) => [
      fileName,
      `${serverUrl}/${owner}/${repository}/blob/${commit}/${folder}/${fileName}?raw=true`,
    ]),
  );
}

const objectSha = z.object({ sha: z.string() });

async function commitOnTop(
  requests: Requests,
  context: WorkflowContext,
  branch: string,
  tree: readonly object[],
): Promise<string> {
  const send = <T>(route: string, parameters: object, schema: z.ZodType<T>): Promise<T> =>
    requests.send({
      route: route.replace(' /', ' /repos/{owner}/{repo}/git/'),
      parameters: { owner: context.owner, repo: context.repository, ...parameters },
      purpose,
      read: (data) => schema.parse(data),
    });
  for (let attempt = 1; ; attempt++) {
    const tip = await tipOf(send, branch);
    const parents = tip === null ? [] : [tip];
    const base = tip === null ? {} : { base_tree: tip };
    const { sha: treeSha } = await send('POST /trees', { tree, ...base }, objectSha);
    const message = `Charts of run ${context.runId}`;
    const { sha } = await send('POST /commits', { message, tree: treeSha, parents }, objectSha);
    try {
      if (tip === null) await send('POST /refs', { ref: `refs/heads/${branch}`, sha }, z.unknown());
      else await send('PATCH /refs/{ref}', { ref: `heads/${branch}`, sha, force: false }, z.unknown());
      return sha;
    } catch (error) {
      // 422: the branch was created, or moved on, meanwhile.
      if (attempt === attempts || !isConflict(error)) throw error;
    }
  }
}

type Send = <T>(route: string, parameters: object, schema: z.ZodType<T>) => Promise<T>;

async function tipOf(send: Send, branch: string): Promise<string | null> {
  try {
    const { object } = await send(
      'GET /ref/{ref}',
      { ref: `heads/${branch}` },
      z.object({ object: objectSha }),
    );
    return object.sha;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}

function isConflict(error: unknown): boolean {
  return (
    error instanceof Error &&
    typeof error.cause === 'object' &&
    error.cause !== null &&
    'status' in error.cause &&
    error.cause.status === 422
  );
}

function digestOf(charts: readonly Chart[]): string {
  const hash = createHash('sha256');
  for (const { fileName, svg } of charts) hash.update(`${fileName}\0${svg}\0`);
  return hash.digest('hex').slice(0, 8);
}
