import type { GitHubApi } from './gitHubApi.ts';
import { readingCalls } from './readingCalls.ts';
import type { Requests } from './request.ts';
import type { WorkflowContext } from './workflowContext.ts';
import { writingCalls } from './writingCalls.ts';

/** As GitHub's routes name it. */
export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

/** The calls for one repository. */
export function createApi(requests: Requests, { owner, repository }: WorkflowContext): GitHubApi {
  const here = { owner, repo: repository };
  return { ...readingCalls(requests, here), ...writingCalls(requests, here) };
}
