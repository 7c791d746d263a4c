import { z } from 'zod';
import { artifactPage, comment, jobPage, listedRun, pull, sha } from './answers.ts';
import type { WorkflowContext } from './workflowContext.ts';
import { isNotFound, type Purpose } from './apiFailure.ts';
import type { Requests } from './request.ts';

/** An artifact as GitHub lists it. All of it may have been chosen by a stranger, but for where it came from. */
export interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly expired: boolean;
  readonly createdAt: string | null;
  /** `sha256:…`; null for old artifacts. */
  readonly digest: string | null;
  readonly run: {
    readonly id: number;
    readonly repositoryId: number;
    readonly headRepositoryId: number | null;
    readonly headBranch: string | null;
  } | null;
}

export interface ListedRun {
  readonly id: number;
  readonly path: string;
  readonly event: string;
  readonly headSha: string;
  readonly attempt: number;
}

/** A job of a workflow run, one for each attempt at it. Times are ISO 8601, UTC. */
export interface ListedJob {
  /** As people see it: `sweep / trial 3`. */
  readonly name: string;
  /** What its `runs-on` asks for. */
  readonly labels: readonly string[];
  /** False for one that was skipped, or cancelled before a runner took it. */
  readonly hasRunner: boolean;
  readonly startedAt: string | null;
  /** Null while it runs. */
  readonly completedAt: string | null;
}

/** A pull request as far as a report needs to know it. */
export interface Pull {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseBranch: string;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  readonly url: string;
}

/** What people read of a pull request. */
export interface PullText {
  readonly title: string;
  readonly body: string;
}

export interface Comment {
  readonly id: number;
  readonly body: string;
  readonly author: string | null;
  readonly url: string;
}

/** The questions Trainmark asks of GitHub, each one call or one call a page. */
export interface GitHubApi {
  /** Artifacts of the whole repository with exactly this name, newest first; one page is all that is ever looked at. */
  artifactsNamed(name: string): Promise<readonly ListedArtifact[]>;
  /** Every artifact of one run, all pages. */
  artifactsOfRun(runId: number): Promise<readonly ListedArtifact[]>;
  /** Every job of one run in all its attempts, all pages. */
  jobsOfRun(runId: number): Promise<readonly ListedJob[]>;
  /** Where the archive can be had for about a minute, without a token. */
  archiveUrl(artifactId: number): Promise<string>;
  run(runId: number): Promise<ListedRun>;
  mergeBase(base: string, head: string): Promise<string | null>;
  /** Pull requests into this repository from a branch, the newest first. */
  pullsFrom(headOwner: string, headBranch: string): Promise<readonly Pull[]>;
  /** Opens a pull request from a branch of this repository; one that is open already is refused (`isRefused`). */
  openPull(pull: PullText & { readonly head: string; readonly base: string }): Promise<Pull>;
  updatePull(pull: number, text: PullText): Promise<Pull>;
  /** Parents of a commit, the first first; null when GitHub has no such commit. */
  parents(commit: string): Promise<readonly string[] | null>;
  /** The commit that a branch points at; null when there is no such branch. */
  branchTip(branch: string): Promise<string | null>;
  /** A file at a commit; null when that commit has none. */
  fileAt(commit: string, path: string): Promise<string | null>;
  /** One page of at most 100, oldest first; page from 1. */
  comments(
    pull: number,
    page: number,
  ): Promise<{ readonly comments: readonly Comment[]; readonly isLast: boolean }>;
  createComment(pull: number, body: string): Promise<Comment>;
  updateComment(id: number, body: string): Promise<Comment>;
  deleteComment(id: number): Promise<void>;
  /** Starts a workflow by the name of its file, on a branch or tag. */
  dispatch(workflow: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<void>;
  /** The login that this token writes comments under. */
  ownLogin(): Promise<string>;
}

const perPage = 100;
/** More artifacts, and jobs, than one run may have. */
const mostPages = 20;

const reading = {
  artifacts: { doing: 'look up stored runs', permission: 'actions: read' },
  jobs: { doing: 'see what the jobs took', permission: 'actions: read' },
  archive: { doing: 'download a stored run', permission: 'actions: read' },
  history: { doing: 'find where this commit left its base', permission: 'contents: read' },
  branch: { doing: 'look up the branch', permission: 'contents: read' },
  pulls: { doing: 'find the pull request', permission: 'pull-requests: write' },
  file: { doing: 'read a file of the repository', permission: 'contents: read' },
  comments: { doing: 'read the comments of the pull request', permission: 'pull-requests: write' },
  comment: { doing: 'write the comment', permission: 'pull-requests: write' },
  login: { doing: 'learn the login of the token', permission: 'pull-requests: write' },
} as const satisfies Record<string, Purpose>;

const proposing: Purpose = {
  doing: 'open a pull request with the values',
  permission: 'pull-requests: write',
  setting:
    'The repository must allow it, too: Settings, Actions, General, "Allow GitHub Actions to create and approve pull requests".',
};
const starting: Purpose = { doing: 'start the workflow again', permission: 'actions: write' };

const commitParents = z.object({ parents: z.array(z.object({ sha })) });
const gitRef = z.object({ object: z.object({ sha }) });
const fileContent = z.object({ type: z.literal('file'), content: z.string() });

/** The calls for one repository. */
export function createApi(requests: Requests, { owner, repository }: WorkflowContext): GitHubApi {
  const here = { owner, repo: repository };
  const get = <T>(route: string, purpose: Purpose, schema: z.ZodType<T>, parameters: object = {}) =>
    requests.send({
      route: `GET /repos/{owner}/{repo}${route}`,
      parameters: { ...here, ...parameters },
      purpose,
      read: (data) => schema.parse(data),
    });
  return {
    artifactsNamed: async (name) => {
      const parameters = { name, per_page: perPage };
      return (await get('/actions/artifacts', reading.artifacts, artifactPage, parameters)).artifacts;
    },
    artifactsOfRun: (runId) =>
      allPages(async (page) => {
        const parameters = { run_id: runId, per_page: perPage, page };
        const route = '/actions/runs/{run_id}/artifacts';
        const { total_count: total, artifacts } = await get(
          route,
          reading.artifacts,
          artifactPage,
          parameters,
        );
        return { total, items: artifacts };
      }),
    jobsOfRun: (runId) =>
      allPages(async (page) => {
        const parameters = { run_id: runId, filter: 'all', per_page: perPage, page };
        const route = '/actions/runs/{run_id}/jobs';
        const { total_count: total, jobs } = await get(route, reading.jobs, jobPage, parameters);
        return { total, items: jobs };
      }),
    archiveUrl: (artifactId) =>
      requests.send({
        route: 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
        parameters: { ...here, artifact_id: artifactId, archive_format: 'zip' },
        purpose: reading.archive,
        stopAtRedirect: true,
        read: (_, headers) => z.url().parse(headers['location']),
      }),
    run: (runId) => get('/actions/runs/{run_id}', reading.artifacts, listedRun, { run_id: runId }),
    mergeBase: async (base, head) => {
      const answer = await get(
        '/compare/{basehead}',
        reading.history,
        z.object({ merge_base_commit: z.object({ sha }).nullish() }),
        { basehead: `${base}...${head}`, per_page: 1 },
      );
      return answer.merge_base_commit?.sha ?? null;
    },
    parents: async (commit) => {
      const read = get('/commits/{ref}', reading.history, commitParents, { ref: commit, per_page: 1 });
      return (await orNull(read))?.parents.map(({ sha: parent }) => parent) ?? null;
    },
    pullsFrom: (headOwner, headBranch) =>
      get('/pulls', reading.pulls, z.array(pull), {
        head: `${headOwner}:${headBranch}`,
        state: 'all',
        per_page: perPage,
      }),
    openPull: (text) =>
      requests.send({
        route: 'POST /repos/{owner}/{repo}/pulls',
        parameters: { ...here, ...text },
        purpose: proposing,
        once: true,
        read: (data) => pull.parse(data),
      }),
    updatePull: (number, text) =>
      requests.send({
        route: 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { ...here, pull_number: number, ...text },
        purpose: proposing,
        read: (data) => pull.parse(data),
      }),
    branchTip: async (branch) => {
      const read = get('/git/ref/{ref}', reading.branch, gitRef, { ref: `heads/${branch}` });
      return (await orNull(read))?.object.sha ?? null;
    },
    fileAt: async (commit, path) => {
      const parameters = { path, ref: commit };
      const read = get('/contents/{path}', reading.file, fileContent, parameters);
      const found = await orNull(read);
      return found === null ? null : Buffer.from(found.content, 'base64').toString('utf8');
    },
    comments: async (number, page) => {
      const parameters = { issue_number: number, per_page: perPage, page };
      const comments = await get(
        '/issues/{issue_number}/comments',
        reading.comments,
        z.array(comment),
        parameters,
      );
      return { comments, isLast: comments.length < perPage };
    },
    createComment: (number, body) =>
      requests.send({
        route: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
        parameters: { ...here, issue_number: number, body },
        purpose: reading.comment,
        once: true,
        read: (data) => comment.parse(data),
      }),
    updateComment: (commentId, body) =>
      requests.send({
        route: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { ...here, comment_id: commentId, body },
        purpose: reading.comment,
        read: (data) => comment.parse(data),
      }),
    deleteComment: (commentId) =>
      requests.send({
        route: 'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
        parameters: { ...here, comment_id: commentId },
        purpose: reading.comment,
        read: () => undefined,
      }),
    dispatch: (workflow, ref, inputs) =>
      requests.send({
        route: 'POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches',
        parameters: { ...here, workflow_id: workflow, ref, inputs },
        purpose: starting,
        once: true,
        read: () => undefined,
      }),
    ownLogin: () =>
      requests.send({
        route: 'POST /graphql',
        parameters: { query: 'query { viewer { login } }' },
        purpose: reading.login,
        read: (data) =>
          z.object({ data: z.object({ viewer: z.object({ login: z.string().min(1) }) }) }).parse(data).data
            .viewer.login,
      }),
  };
}

interface Page<T> {
  readonly total: number;
  readonly items: readonly T[];
}

async function allPages<T>(read: (page: number) => Promise<Page<T>>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let page = 1; page <= mostPages; page++) {
    const { total, items } = await read(page);
    all.push(...items);
    if (items.length < perPage || all.length >= total) break;
  }
  return all;
}

/** Null for what GitHub does not have, or does not show to this token. */
async function orNull<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (isNotFound(error)) return null;
    throw error;
  }
}
