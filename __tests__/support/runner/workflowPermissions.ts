import type { Permissions } from './workflows.ts';
import type { WorkflowEvent } from './webhookPayload.ts';

/** What a job's token may do; a permission that is not named is none. */
export type GrantedPermissions = Readonly<Record<string, 'read' | 'write'>>;

/** Permissions of a token (GitHub's documentation, "Workflow syntax", permissions). */
const all = [
  'actions',
  'attestations',
  'checks',
  'contents',
  'deployments',
  'discussions',
  'id-token',
  'issues',
  'packages',
  'pages',
  'pull-requests',
  'repository-projects',
  'security-events',
  'statuses',
] as const;

/** What new repositories grant when a workflow names no permissions. */
const restricted: GrantedPermissions = { contents: 'read', packages: 'read' };

/**
 * The job's own permissions, else the workflow's, else those of the job that calls the workflow, else the default; on a fork's
 * pull request nothing may write.
 */
export function grantedPermissions(
  job: Permissions | undefined,
  workflow: Permissions | undefined,
  event: WorkflowEvent,
  callers: GrantedPermissions = restricted,
): GrantedPermissions {
  const granted = expand(job ?? workflow ?? callers);
  if (!isForkPullRequest(event)) return granted;
  const reading = Object.entries(granted).filter(([name]) => name !== 'id-token');
  return Object.fromEntries(reading.map(([name]) => [name, 'read']));
}

/** Whether the event is a pull request from another repository: it gets no secrets, and a token that only reads. */
export function isForkPullRequest(event: WorkflowEvent): boolean {
  if (event.name !== 'pull_request') return false;
  interface Side {
    readonly repo?: { readonly id?: unknown } | null;
  }
  const pull = event.payload['pull_request'] as { readonly head: Side; readonly base: Side };
  return pull.head.repo?.id !== pull.base.repo?.id;
}

function expand(permissions: Permissions): GrantedPermissions {
  if (permissions === 'read-all') return Object.fromEntries(all.map((name) => [name, 'read']));
  if (permissions === 'write-all') return Object.fromEntries(all.map((name) => [name, 'write']));
  const named = Object.entries(permissions ?? {});
  return Object.fromEntries(
    named.flatMap(([name, level]) => (level === 'none' ? [] : [[name, level] as const])),
  );
}
