import { z } from 'zod';

/** What set a workflow off, as far as it matters here. */
export type WorkflowEvent =
  | PullRequestEvent
  | {
      readonly kind: 'push';
      /** Null for a tag. */
      readonly branch: string | null;
      /** What the branch pointed to before; null for a new branch. */
      readonly before: string | null;
    }
  | { readonly kind: 'mergeGroup'; readonly baseSha: string; readonly baseBranch: string }
  | FinishedRunEvent
  /** workflow_dispatch, schedule and everything else that names no commit of its own. */
  | { readonly kind: 'other' };

export interface PullRequestEvent {
  readonly kind: 'pullRequest';
  readonly number: number;
  readonly headSha: string;
  readonly headBranch: string;
  readonly baseSha: string;
  readonly baseBranch: string;
  /** True when the head is in another repository, or in one that is gone: then the token can only read. */
  readonly isFork: boolean;
}

/** `workflow_run`: another workflow has ended, possibly one of a fork. */
export interface FinishedRunEvent {
  readonly kind: 'finishedRun';
  readonly runId: number;
  readonly attempt: number;
  /** The event that set that run off. */
  readonly event: string;
  /** Path of its workflow file. */
  readonly path: string;
  readonly headSha: string;
  readonly headBranch: string | null;
  /** `owner/name`; null when that repository is gone. */
  readonly headRepository: string | null;
  readonly conclusion: string | null;
}

const sha = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const repository = z.object({ full_name: z.string() });

const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha, ref: z.string(), repo: repository.nullable() }),
    base: z.object({ sha, ref: z.string() }),
  }),
  repository,
});
const pushPayload = z.object({ ref: z.string(), before: sha.nullish() });
const mergeGroupPayload = z.object({
  merge_group: z.object({ base_sha: sha, base_ref: z.string(), head_sha: sha }),
});
const finishedRunPayload = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    run_attempt: z.int().positive().default(1),
    event: z.string(),
    path: z.string(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    head_repository: repository.nullish(),
    conclusion: z.string().nullish(),
  }),
});

/** The payload of an event → what matters of it. Throws a ZodError for a payload that GitHub would not send. */
export function parseWorkflowEvent(name: string, payload: unknown): WorkflowEvent {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullRequestEvent(pullRequestPayload.parse(payload));
    case 'push': {
      const { ref, before } = pushPayload.parse(payload);
      const isNew = before === null || before === undefined || /^0+$/.test(before);
      return { kind: 'push', branch: branchOf(ref), before: isNew ? null : before };
    }
    case 'merge_group': {
      const { merge_group: group } = mergeGroupPayload.parse(payload);
      return {
        kind: 'mergeGroup',
        baseSha: group.base_sha,
        baseBranch: branchOf(group.base_ref) ?? group.base_ref,
      };
    }
    case 'workflow_run':
      return finishedRunEvent(finishedRunPayload.parse(payload));
    default:
      return { kind: 'other' };
  }
}

function pullRequestEvent({
  pull_request: pull,
  repository: own,
}: z.infer<typeof pullRequestPayload>): WorkflowEvent {
  return {
    kind: 'pullRequest',
    number: pull.number,
    headSha: pull.head.sha,
    headBranch: pull.head.ref,
    baseSha: pull.base.sha,
    baseBranch: pull.base.ref,
    isFork: pull.head.repo?.full_name !== own.full_name,
  };
}

function finishedRunEvent({ workflow_run: run }: z.infer<typeof finishedRunPayload>): WorkflowEvent {
  return {
    kind: 'finishedRun',
    runId: run.id,
    attempt: run.run_attempt,
    event: run.event,
    // GitHub gives it with or without `@` and a ref.
    path: run.path.replace(/@.*$/s, ''),
    headSha: run.head_sha,
    headBranch: run.head_branch,
    headRepository: run.head_repository?.full_name ?? null,
    conclusion: run.conclusion ?? null,
  };
}

/** `refs/heads/main` → `main`; null for a tag. */
export function branchOf(ref: string): string | null {
  return /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
}
