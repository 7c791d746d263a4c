import { join } from 'node:path';
import { evaluateCondition, evaluateDeep, evaluateTemplate, scalarText, type Scope } from './expressions.ts';
import { githubContext, type JobContext, type JobStatus } from './jobContext.ts';
import { runJob, type JobRun } from './runJob.ts';
import { summarise, worst, type FinishedJob, type JobConclusion } from './jobConclusions.ts';
import { jobContextFor, type JobMachine, type WorkflowEvent } from './webhooks.ts';
import type { Interference } from './jobStep.ts';
import { expandMatrix, type MatrixLeg } from './workflowMatrix.ts';
import { grantedPermissions, isForkPullRequest, type GrantedPermissions } from './workflowPermissions.ts';
import { conditionText, jobsInOrder, needsOf, refuseUnsupported, requireTrigger } from './workflowPlan.ts';
import { parseWorkflow, type Workflow, type WorkflowJob } from './workflows.ts';

export interface WorkflowRequest {
  readonly event: WorkflowEvent;
  /** What all jobs share. Each leg gets a machine of its own: other directories and tokens. */
  readonly machine: Omit<
    JobMachine,
    'workspace' | 'tempDirectory' | 'toolCache' | 'job' | 'workflow' | 'githubToken' | 'runtimeToken'
  >;
  /** An empty directory; the jobs' machines lie below it. */
  readonly root: string;
  /** Our action, for `uses: ./`, `uses: $/` and `uses: trainmark/trainmark@…`. */
  readonly actionDirectory: string;
  /** Path of the file in its repository, for `github.workflow_ref`. */
  readonly workflowPath?: string;
  /** Where actions/checkout clones from. */
  readonly repositoryUrl: string;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Issues GITHUB_TOKEN for a job with the permissions that its workflow and event leave it. */
  readonly issueToken: (permissions: GrantedPermissions, jobId: string) => string;
  /** Issues ACTIONS_RUNTIME_TOKEN for a leg. */
  readonly issueRuntimeToken: (jobId: string, leg: number) => string;
  /** What befalls a leg; nothing by default. */
  readonly interfere?: (jobId: string, leg: number) => Interference;
}

export interface JobResult extends Omit<JobRun, 'conclusion'> {
  readonly id: string;
  /** As GitHub shows it, with the values of its leg. */
  readonly name: string;
  readonly matrix: MatrixLeg | null;
  readonly conclusion: JobConclusion;
}

export interface WorkflowResult {
  /** In the order they ran; one entry for each leg. */
  readonly jobs: readonly JobResult[];
  readonly conclusion: JobStatus;
}

/**
 * Runs a workflow's jobs one after another as GitHub would: in the order of `needs`, with matrix legs, conditions,
 * outputs and permissions. Throws for a workflow with problems, or one that uses what the harness does not have.
 */
export async function runWorkflow(path: string, request: WorkflowRequest): Promise<WorkflowResult> {
  const { problems, workflow } = await parseWorkflow(path);
  if (workflow === null) {
    const lines = problems.map(({ line, message }) => `line ${line ?? '?'}: ${message.split('\n')[0]}`);
    throw new Error(`${path} has problems:\n${lines.join('\n')}`);
  }
  requireTrigger(workflow, request.event.name);
  const finished = new Map<string, FinishedJob>();
  const run: RunState = { isCancelled: false };
  const jobs: JobResult[] = [];
  for (const id of jobsInOrder(workflow)) {
    const legs = await runLegs(id, workflow, finished, request, run);
    jobs.push(...legs);
    finished.set(id, summarise(legs, needsOf(workflow.jobs[id]), finished));
  }
  return { jobs, conclusion: worst(jobs.map((job) => job.conclusion)) };
}

/** What befell the run as a whole. */
interface RunState {
  isCancelled: boolean;
}

/** One job of the file with what its expressions may see. */
interface PlannedJob {
  readonly id: string;
  readonly job: WorkflowJob;
  readonly workflow: Workflow;
  readonly scope: Scope;
  readonly request: WorkflowRequest;
}

interface LegPlace {
  readonly index: number;
  readonly total: number;
}

async function runLegs(
  id: string,
  workflow: Workflow,
  finished: ReadonlyMap<string, FinishedJob>,
  request: WorkflowRequest,
  run: RunState,
): Promise<JobResult[]> {
  const job = workflow.jobs[id] ?? {};
  refuseUnsupported(id, job);
  const scope = jobScope(id, workflow, finished, request, run);
  if (!evaluateCondition(conditionText(job.if), scope))
    return [emptyResult(id, run.isCancelled ? 'cancelled' : 'skipped', null)];
  let legs: readonly (MatrixLeg | null)[];
  try {
    legs =
      job.strategy?.matrix === undefined ? [null] : expandMatrix(evaluateDeep(job.strategy.matrix, scope));
  } catch (error) {
    return [{ ...emptyResult(id, 'failure', null), log: `##[error]${(error as Error).message}\n` }];
  }
  const isFailFast = evaluateDeep(job.strategy?.['fail-fast'] ?? true, scope) === true;
  const results: JobResult[] = [];
  for (const [index, leg] of legs.entries()) {
    // A job whose own condition wants it to run goes on in a cancelled run.
    const isStopped = run.isCancelled && !/(always|cancelled)\(\)/.test(conditionText(job.if) ?? '');
    const mayRun = !isStopped && (!isFailFast || results.every((result) => result.conclusion === 'success'));
    const place = { index, total: legs.length };
    const planned = { id, job, workflow, scope, request };
    const result = mayRun ? await runLeg(planned, leg, place) : emptyResult(id, 'cancelled', leg);
    if (mayRun && result.conclusion === 'cancelled') run.isCancelled = true;
    results.push(result);
  }
  return results;
}

async function runLeg(
  planned: PlannedJob,
  leg: MatrixLeg | null,
  { index, total }: LegPlace,
): Promise<JobResult> {
  const { id, job, workflow, scope, request } = planned;
  const permissions = grantedPermissions(job.permissions, workflow.permissions, request.event);
  const context = {
    ...contextOf(id, index, workflow, request),
    githubToken: request.issueToken(permissions, id),
    runtimeToken: request.issueRuntimeToken(id, index),
    matrix: leg,
    strategy: { jobIndex: index, jobTotal: total },
  };
  const { needs, vars, inputs } = scope.contexts;
  const secrets = secretsOf(request);
  const run = await runJob(context, job, {
    contexts: { needs, vars, inputs, secrets: { ...secrets, GITHUB_TOKEN: context.githubToken } },
    secrets: Object.values(secrets),
    environment: [workflow.env ?? {}, job.env ?? {}],
    defaults: { ...workflow.defaults?.run, ...job.defaults?.run },
    actionDirectory: request.actionDirectory,
    repositoryUrl: request.repositoryUrl,
    interference: request.interfere?.(id, index) ?? {},
  });
  return { ...run, id, name: legName(id, leg, job, scope), matrix: leg };
}

/** The place of a leg on a machine of its own, before it has tokens. */
function contextOf(id: string, index: number, workflow: Workflow, request: WorkflowRequest): JobContext {
  const root = join(request.root, `${id}-${index}`);
  const workflowPath = request.workflowPath ?? '.github/workflows/workflow.yml';
  return jobContextFor(request.event, {
    ...request.machine,
    workspace: join(root, 'work'),
    tempDirectory: join(root, 'temp'),
    toolCache: join(root, 'tools'),
    job: id,
    workflow: workflow.name ?? workflowPath,
    workflowPath,
    githubToken: '',
    runtimeToken: '',
  });
}

/** A fork's pull request gets none. */
function secretsOf({ event, secrets }: WorkflowRequest): Readonly<Record<string, string>> {
  return isForkPullRequest(event) ? {} : (secrets ?? {});
}

/** What a job's own `if`, matrix and name may use. */
function jobScope(
  id: string,
  workflow: Workflow,
  finished: ReadonlyMap<string, FinishedJob>,
  request: WorkflowRequest,
  { isCancelled }: RunState,
): Scope {
  const needs = needsOf(workflow.jobs[id]);
  const needed = [...finished].filter(([name]) => needs.includes(name));
  return {
    contexts: {
      github: githubContext(contextOf(id, 0, workflow, request), ''),
      needs: Object.fromEntries(needed.map(([name, { result, outputs }]) => [name, { result, outputs }])),
      vars: request.vars ?? {},
      inputs: request.event.payload['inputs'] ?? {},
    },
    status: {
      success: !isCancelled && needed.every(([, one]) => one.result === 'success'),
      failure: needed.some(([, one]) => one.hasFailure),
      cancelled: isCancelled,
    },
  };
}

function legName(id: string, leg: MatrixLeg | null, job: WorkflowJob, scope: Scope): string {
  if (job.name !== undefined) {
    return scalarText(evaluateTemplate(job.name, { ...scope, contexts: { ...scope.contexts, matrix: leg } }));
  }
  if (leg === null) return id;
  const values = Object.values(leg).map(scalarText);
  return `${id} (${values.join(', ')})`;
}

/** A job that did not run. */
function emptyResult(id: string, conclusion: JobConclusion, matrix: MatrixLeg | null): JobResult {
  return { id, name: id, matrix, conclusion, outputs: {}, steps: [], notes: [], orphans: [], log: '' };
}
