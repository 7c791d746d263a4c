import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import type { Purpose } from './apiFailure.ts';
import { createGitData, type GitData, type TreeFile } from './gitData.ts';
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
  const files = charts.map(({ fileName, svg }) => ({ path: `${folder}/${fileName}`, text: svg }));
  const git = createGitData(requests, context, purpose);
  const commit = await commitOnTop(git, branch, `Charts of run ${context.runId}`, files);
  return new Map(
    charts.map(({ fileName }) => [
      fileName,
      `${serverUrl}/${owner}/${repository}/blob/${commit}/${folder}/${fileName}?raw=true`,
    ]),
  );
}

async function commitOnTop(
  git: GitData,
  branch: string,
  message: string,
  files: readonly TreeFile[],
): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const tip = await git.tip(branch);
    const tree = await git.createTree(tip, files);
    const commit = await git.createCommit({ message, tree, parents: tip === null ? [] : [tip] });
    const isDone =
      tip === null ? await git.createBranch(branch, commit) : await git.moveBranch(branch, commit, false);
    if (isDone) return commit;
    // The branch was created, or moved on, meanwhile.
    if (attempt === attempts)
      throw new UserError(`Could not commit the charts: the branch ${branch} keeps moving on.`);
  }
}

function digestOf(charts: readonly Chart[]): string {
  const hash = createHash('sha256');
  for (const { fileName, svg } of charts) hash.update(`${fileName}\0${svg}\0`);
  return hash.digest('hex').slice(0, 8);
}
