import type { JobContext } from './jobContext.ts';
import {
  asRecord,
  common,
  defaultBranch,
  example,
  fullName,
  type RepositoryFacts,
  type WorkflowEvent,
} from './webhookPayload.ts';

export { mergeGroupEvent, pullRequestEvent, type PullRequestFacts } from './pullRequestEvents.ts';
export { workflowRunEvent, type WorkflowRunFacts } from './workflowRunEvent.ts';
export type { BranchHead, RepositoryFacts, WorkflowEvent } from './webhookPayload.ts';

/** `push` to a branch or a tag, given by its full reference. */
export function pushEvent(facts: {
  readonly repository: RepositoryFacts;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly isForced?: boolean;
  readonly actor?: string;
}): WorkflowEvent {
  const { repository, ref, before, after, isForced = false, actor = 'octocat' } = facts;
  const payload = example('push');
  const headCommit = { ...asRecord(payload['head_commit']), id: after };
  return {
    name: 'push',
    payload: {
      ...common(payload, repository, actor),
      ref,
      before,
      after,
      forced: isForced,
      created: /^0+$/.test(before),
      deleted: false,
      head_commit: headCommit,
      commits: [headCommit],
      pusher: { name: actor, email: `${actor}@users.noreply.github.com` },
    },
    repository: fullName(repository),
    sha: after,
    ref,
    actor,
  };
}

/** `workflow_dispatch` on a branch or tag, given by its full reference. */
export function workflowDispatchEvent(facts: {
  readonly repository: RepositoryFacts;
  readonly ref: string;
  readonly sha: string;
  readonly workflow: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly actor?: string;
}): WorkflowEvent {
  const { repository, ref, sha, workflow, inputs = {}, actor = 'octocat' } = facts;
  const payload = { ...common(example('workflow_dispatch'), repository, actor), ref, workflow, inputs };
  return { name: 'workflow_dispatch', payload, repository: fullName(repository), sha, ref, actor };
}

/** `schedule`: the last commit of the default branch. There is no webhook; the payload is what `github.event` holds. */
export function scheduleEvent(facts: {
  readonly repository: RepositoryFacts;
  readonly sha: string;
  readonly cron: string;
  readonly workflow: string;
  readonly actor?: string;
}): WorkflowEvent {
  const { repository, sha, cron, workflow, actor = 'octocat' } = facts;
  const { repository: described } = common(example('workflow_dispatch'), repository, actor);
  const ref = `refs/heads/${defaultBranch(repository)}`;
  const payload = { schedule: cron, workflow, repository: described };
  return { name: 'schedule', payload, repository: fullName(repository), sha, ref, actor };
}

/** A job without what the event settles: the machine, the workflow and the run's numbers and tokens. */
export type JobMachine = Omit<
  JobContext,
  'event' | 'repository' | 'sha' | 'ref' | 'headRef' | 'baseRef' | 'actor' | 'workflowRef' | 'workflowSha'
>;

/** The job that GitHub would start for an event: commit, references and actor are the event's. */
export function jobContextFor(
  event: WorkflowEvent,
  { workflowPath, ...machine }: JobMachine & { readonly workflowPath: string },
): JobContext {
  const { name, payload, repository, sha, ref, headRef, baseRef, actor } = event;
  return {
    ...machine,
    event: { name, payload },
    repository,
    sha,
    ref,
    ...(headRef !== undefined && { headRef }),
    ...(baseRef !== undefined && { baseRef }),
    actor,
    workflowRef: `${repository}/${workflowPath}@${ref}`,
    workflowSha: sha,
  };
}
