import { describe, expect, it } from 'vitest';
import { sampleMachine } from '../support/runner/runnerRoom.ts';
import {
  jobContextFor,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
  type RepositoryFacts,
  type WorkflowEvent,
} from '../support/runner/webhooks.ts';

const repository: RepositoryFacts = {
  owner: 'ada',
  name: 'model',
  id: 11,
  ownerId: 3,
  defaultBranch: 'trunk',
};
const fork: RepositoryFacts = { owner: 'mallory', name: 'model-fork', id: 99, ownerId: 66, isFork: true };
const [headSha, baseSha, mergeSha, trunkSha] = ['1', '2', '3', '4'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];
const base = { ref: 'trunk', sha: baseSha };
const workflow = '.github/workflows/model.yml';

const events: readonly (readonly [string, WorkflowEvent, Record<string, unknown>])[] = [
  [
    'a pull request runs at its test merge',
    pullRequestEvent({ repository, number: 7, head: { ref: 'change', sha: headSha }, base, mergeSha }),
    { sha: mergeSha, ref: 'refs/pull/7/merge', headRef: 'change', baseRef: 'trunk' },
  ],
  [
    'a push runs at the new commit',
    pushEvent({ repository, ref: 'refs/heads/trunk', before: baseSha, after: headSha }),
    { sha: headSha, ref: 'refs/heads/trunk' },
  ],
  [
    'a merge group runs on the queue’s branch',
    mergeGroupEvent({ repository, number: 7, headSha, base }),
    { sha: headSha, ref: `refs/heads/gh-readonly-queue/trunk/pr-7-${baseSha}` },
  ],
  [
    'a dispatch runs where it was asked to',
    workflowDispatchEvent({
      repository,
      ref: 'refs/heads/other',
      sha: headSha,
      workflow,
      inputs: { lr: '0.1' },
    }),
    { sha: headSha, ref: 'refs/heads/other' },
  ],
  [
    'a schedule runs on the default branch',
    scheduleEvent({ repository, sha: trunkSha, cron: '0 3 * * *', workflow }),
    { sha: trunkSha, ref: 'refs/heads/trunk' },
  ],
  [
    'a workflow_run runs on the default branch, not at the commit of the run before',
    workflowRunEvent({
      repository,
      defaultSha: trunkSha,
      run: { id: 5, name: 'Model', path: workflow, event: 'pull_request', headSha, headBranch: 'change' },
    }),
    { sha: trunkSha, ref: 'refs/heads/trunk' },
  ],
];

describe('jobContextFor', () => {
  it.each(events)('%s', (_, event, expected) => {
    const job = jobContextFor(event, { ...sampleMachine('/tmp/room'), workflowPath: workflow });
    const { sha, ref, headRef, baseRef } = job;
    expect(JSON.parse(JSON.stringify({ sha, ref, headRef, baseRef }))).toEqual(expected);
    expect(job.workflowRef).toBe(`ada/model/${workflow}@${String(expected['ref'])}`);
    expect(job.event.name).toBe(event.name);
  });

  it.each(events)('describes our repository and nobody else’s: %s', (_, event) => {
    expect(event.payload['repository']).toMatchObject({
      id: 11,
      full_name: 'ada/model',
      default_branch: 'trunk',
    });
    expect(JSON.stringify(event.payload['repository'])).not.toMatch(/octo-org|Codertocat|Hello-World/);
    expect(JSON.parse(JSON.stringify(event.payload))).toEqual(event.payload);
  });
});

describe('a pull request', () => {
  it.each([
    ['opened', 11, 'ada:change', {}],
    ['opened', 99, 'mallory:change', { repository: fork }],
    ['synchronize', 99, 'mallory:change', { repository: fork }],
  ] as const)('%s has its head in repository %d, %s', (action, id, label, head) => {
    const event = pullRequestEvent({
      action,
      repository,
      number: 7,
      head: { ref: 'change', sha: headSha, ...head },
      base,
      mergeSha,
      before: trunkSha,
    });
    expect(event.payload).toMatchObject({
      action,
      number: 7,
      pull_request: {
        number: 7,
        head: { sha: headSha, ref: 'change', label, repo: { id } },
        base: { sha: baseSha, ref: 'trunk', repo: { id: 11 } },
      },
    });
    expect(event.payload['after']).toBe(action === 'synchronize' ? headSha : undefined);
    expect(event.payload['before']).toBe(action === 'synchronize' ? trunkSha : undefined);
  });
});

describe('a workflow_run', () => {
  const run = { id: 5, name: 'Model', path: workflow, event: 'pull_request', headSha, headBranch: 'change' };
  const pullRequests = [{ number: 7, head: { ref: 'change', sha: headSha }, base }];

  it('names the pull requests of the same repository', () => {
    const { payload } = workflowRunEvent({ repository, defaultSha: trunkSha, run: { ...run, pullRequests } });
    expect(payload['workflow_run']).toMatchObject({
      id: 5,
      head_sha: headSha,
      conclusion: 'success',
      head_repository: { id: 11 },
      pull_requests: [{ number: 7 }],
    });
  });

  it('names no pull request for a fork, as GitHub does', () => {
    const fromFork = { ...run, headRepository: fork, pullRequests };
    const { payload } = workflowRunEvent({ repository, defaultSha: trunkSha, run: fromFork });
    expect(payload['workflow_run']).toMatchObject({
      head_repository: { id: 99, full_name: 'mallory/model-fork', fork: true },
      repository: { id: 11 },
      pull_requests: [],
    });
  });
});
