import { z } from 'zod';
import { artifactPage, comment, jobPage, listedRun, pull, sha } from './answers.ts';
import { isNotFound, type Purpose } from './apiFailure.ts';
import type { GitHubQuestions } from './gitHubApi.ts';
import type { Repository } from './api.ts';
import type { Requests } from './request.ts';

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
  login: { doing: 'learn the login of the token', permission: 'pull-requests: write' },
} as const satisfies Record<string, Purpose>;

const commitParents = z.object({ parents: z.array(z.object({ sha })) });
const gitRef = z.object({ object: z.object({ sha }) });
const fileContent = z.object({ type: z.literal('file'), content: z.string() });

/** The calls that change nothing. */
export function readingCalls(requests: Requests, here: Repository): GitHubQuestions {
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
