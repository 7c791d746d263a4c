import { z } from 'zod';
import { sha } from './answers.ts';
import { isNotFound, isRefused, type Purpose } from './apiFailure.ts';
import type { Requests } from './request.ts';
import type { WorkflowContext } from './workflowContext.ts';

/** A text file as it shall stand in a tree. */
export interface TreeFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface NewCommit {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** Commits and branches, made without a checkout (GitHub's Git data API). */
export interface GitData {
  /** The commit that a branch points at; null when there is no such branch. */
  tip(branch: string): Promise<string | null>;
  /** Files laid over the tree of a commit, or over nothing. */
  createTree(base: string | null, files: readonly TreeFile[]): Promise<string>;
  createCommit(commit: NewCommit): Promise<string>;
  /** False when there is such a branch already, and points elsewhere. */
  createBranch(branch: string, commit: string): Promise<boolean>;
  /** False when that would lose commits and is not forced. */
  moveBranch(branch: string, commit: string, force: boolean): Promise<boolean>;
}

const object = z.object({ sha });

/** The calls for one repository and one purpose. */
export function createGitData(
  requests: Requests,
  { owner, repository }: WorkflowContext,
  purpose: Purpose,
): GitData {
  const send = <T>(route: string, parameters: object, schema: z.ZodType<T>): Promise<T> =>
    requests.send({
      route: route.replace(' /', ' /repos/{owner}/{repo}/git/'),
      parameters: { owner, repo: repository, ...parameters },
      purpose,
      read: (data) => schema.parse(data),
    });
  const tip = async (branch: string): Promise<string | null> => {
    try {
      const answer = await send('GET /ref/{ref}', { ref: `heads/${branch}` }, z.object({ object }));
      return answer.object.sha;
    } catch (error) {
      if (isNotFound(error)) return null;
      throw error;
    }
  };
  return {
    tip,
    async createTree(base, files) {
      const tree = files.map(({ path, text }) => ({ path, mode: '100644', type: 'blob', content: text }));
      const over = base === null ? {} : { base_tree: base };
      return (await send('POST /trees', { tree, ...over }, object)).sha;
    },
    createCommit: async (commit) => (await send('POST /commits', commit, object)).sha,
    // An answer that was lost makes the next attempt find what the first has done.
    createBranch: async (branch, commit) =>
      (await unlessRefused(send('POST /refs', { ref: `refs/heads/${branch}`, sha: commit }, z.unknown()))) ||
      (await tip(branch)) === commit,
    moveBranch: (branch, commit, force) =>
      unlessRefused(send('PATCH /refs/{ref}', { ref: `heads/${branch}`, sha: commit, force }, z.unknown())),
  };
}

async function unlessRefused(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (isRefused(error)) return false;
    throw error;
  }
}
