import {
  account,
  asRecord,
  common,
  defaultBranch,
  example,
  fullName,
  overlayRepository,
} from './webhookPayload.ts';
import type { BranchHead, Payload, RepositoryFacts, WorkflowEvent } from './webhookPayload.ts';

export interface WorkflowRunFacts {
  readonly repository: RepositoryFacts;
  /** The last commit of the default branch, where the privileged workflow runs. */
  readonly defaultSha: string;
  readonly action?: 'requested' | 'completed';
  readonly actor?: string;
  /** The run that triggered it. */
  readonly run: {
    readonly id: number;
    readonly name: string;
    readonly path: string;
    readonly event: string;
    readonly headSha: string;
    readonly headBranch: string;
    /** When the run's head is in a fork. GitHub then leaves `pull_requests` empty. */
    readonly headRepository?: RepositoryFacts;
    readonly conclusion?: string;
    readonly attempt?: number;
    readonly number?: number;
    readonly pullRequests?: readonly {
      readonly number: number;
      readonly head: BranchHead;
      readonly base: BranchHead;
    }[];
  };
}

/** `workflow_run`: runs on the default branch with write access, whatever the run that triggered it was. */
export function workflowRunEvent(facts: WorkflowRunFacts): WorkflowEvent {
  const { repository, defaultSha, run, action = 'completed', actor = 'octocat' } = facts;
  const payload = example('workflow_run', action);
  const exampleRun = asRecord(payload['workflow_run']);
  const head = run.headRepository ?? repository;
  const url = `https://api.github.com/repos/${fullName(repository)}/actions/runs/${run.id}`;
  const workflowRun = {
    ...exampleRun,
    id: run.id,
    name: run.name,
    path: run.path,
    event: run.event,
    status: action === 'completed' ? 'completed' : 'queued',
    conclusion: action === 'completed' ? (run.conclusion ?? 'success') : null,
    head_sha: run.headSha,
    head_branch: run.headBranch,
    head_commit: { ...asRecord(exampleRun['head_commit']), id: run.headSha },
    run_attempt: run.attempt ?? 1,
    run_number: run.number ?? 1,
    actor: account(actor),
    triggering_actor: account(actor),
    repository: overlayRepository(exampleRun['repository'], repository),
    head_repository: overlayRepository(exampleRun['head_repository'], head),
    pull_requests:
      run.headRepository === undefined
        ? (run.pullRequests ?? []).map((pull) => briefPull(pull, repository))
        : [],
    url,
    html_url: `https://github.com/${fullName(repository)}/actions/runs/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    jobs_url: `${url}/jobs`,
  };
  const workflow = { ...asRecord(payload['workflow']), name: run.name, path: run.path };
  return {
    name: 'workflow_run',
    payload: { ...common(payload, repository, actor), action, workflow, workflow_run: workflowRun },
    repository: fullName(repository),
    sha: defaultSha,
    ref: `refs/heads/${defaultBranch(repository)}`,
    actor,
  };
}

function briefPull(
  { number, head, base }: { readonly number: number; readonly head: BranchHead; readonly base: BranchHead },
  repository: RepositoryFacts,
): Payload {
  const repo = {
    id: repository.id,
    name: repository.name,
    url: `https://api.github.com/repos/${fullName(repository)}`,
  };
  const url = `${repo.url}/pulls/${number}`;
  return { id: 1000 + number, number, url, head: { ...head, repo }, base: { ...base, repo } };
}
