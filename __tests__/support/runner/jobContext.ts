import { arch, platform } from 'node:os';

/** What GitHub tells the runner about one job: everything a step can see of it. */
export interface JobContext {
  /** Where the checkout is; the working directory of every step. */
  readonly workspace: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** `owner/name` of the repository the workflow runs in (a pull request's base, never its fork). */
  readonly repository: string;
  readonly sha: string;
  /** Full reference, as in `refs/pull/2/merge`. */
  readonly ref: string;
  /** Branch names of a pull request; absent for other events. */
  readonly headRef?: string;
  readonly baseRef?: string;
  readonly actor: string;
  readonly runId: number;
  readonly runNumber: number;
  readonly runAttempt: number;
  /** Name of the workflow, and `owner/name/.github/workflows/file.yml@ref` with its commit. */
  readonly workflow: string;
  readonly workflowRef: string;
  readonly workflowSha: string;
  /** Id of the job in the workflow file. */
  readonly job: string;
  readonly matrix?: Readonly<Record<string, unknown>> | null;
  readonly strategy?: { readonly jobIndex: number; readonly jobTotal: number };
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly resultsUrl: string;
  readonly runtimeToken: string;
  readonly githubToken: string;
  readonly retentionDays: number;
  /** RUNNER_TEMP; the event file and the command files are written below it. */
  readonly tempDirectory: string;
  readonly toolCache: string;
  readonly runnerName: string;
  /** The Node that runs the action; by default the pinned Node 24 of this project. */
  readonly nodePath?: string;
  /** Variables of the machine itself, and of the workflow's and the job's `env`. They replace PATH, HOME and LANG too. */
  readonly extraEnv?: Readonly<Record<string, string>>;
}

/** How a job stands before its next step, as `job.status` and the status functions see it. */
export type JobStatus = 'success' | 'failure' | 'cancelled';

/** The step's own entries of the `github` context. */
export interface StepIdentity {
  /** GITHUB_ACTION: `__self` for a local action, `__owner_name` for one from a repository, or the step's id. */
  readonly action: string;
  readonly actionRepository: string;
  readonly actionRef: string;
}

/** The `github` context. Entries that are numbers in the job are texts here, as they are on GitHub. */
export function githubContext(job: JobContext, eventPath: string): Readonly<Record<string, unknown>> {
  const [owner = ''] = job.repository.split('/');
  const identity = repositoryIdentity(job.event.payload);
  return {
    token: job.githubToken,
    event: job.event.payload,
    event_name: job.event.name,
    event_path: eventPath,
    repository: job.repository,
    repository_owner: owner,
    ...identity,
    sha: job.sha,
    ref: job.ref,
    ref_name: job.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: false,
    head_ref: job.headRef ?? '',
    base_ref: job.baseRef ?? '',
    actor: job.actor,
    triggering_actor: job.actor,
    run_id: String(job.runId),
    run_number: String(job.runNumber),
    run_attempt: String(job.runAttempt),
    retention_days: String(job.retentionDays),
    workflow: job.workflow,
    workflow_ref: job.workflowRef,
    workflow_sha: job.workflowSha,
    job: job.job,
    workspace: job.workspace,
    server_url: job.serverUrl,
    api_url: job.apiUrl,
    graphql_url: job.graphqlUrl,
  };
}

function repositoryIdentity(payload: unknown): Record<string, string> {
  const repository = (payload as { repository?: { id?: unknown; owner?: { id?: unknown } } } | null)
    ?.repository;
  return {
    ...(typeof repository?.id === 'number' && { repository_id: String(repository.id) }),
    ...(typeof repository?.owner?.id === 'number' && { repository_owner_id: String(repository.owner.id) }),
  };
}

/** The `runner` context. */
export function runnerContext(job: JobContext): Readonly<Record<string, string>> {
  const systems: Partial<Record<NodeJS.Platform, string>> = {
    linux: 'Linux',
    darwin: 'macOS',
    win32: 'Windows',
  };
  return {
    os: systems[platform()] ?? 'Linux',
    arch: arch().toUpperCase(),
    name: job.runnerName,
    environment: 'github-hosted',
    tool_cache: job.toolCache,
    temp: job.tempDirectory,
    workspace: job.workspace,
  };
}

/** The contexts every expression of the job may use; callers lay `steps`, `needs`, `env`, `inputs` over them. */
export function jobContexts(job: JobContext, eventPath: string, status: JobStatus): Record<string, unknown> {
  return {
    github: githubContext(job, eventPath),
    runner: runnerContext(job),
    job: { status },
    matrix: job.matrix ?? null,
    strategy: {
      'fail-fast': true,
      'job-index': job.strategy?.jobIndex ?? 0,
      'job-total': job.strategy?.jobTotal ?? 1,
      'max-parallel': job.strategy?.jobTotal ?? 1,
    },
  };
}
