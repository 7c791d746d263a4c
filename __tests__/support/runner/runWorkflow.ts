import { dirname, join } from 'node:path';
import {
  inputsOfCall,
  inputsOfDispatch,
  locateWorkflow,
  mostLevels,
  outputsOfCall,
  refuseMoreThan,
  secretsOfCall,
} from './calledWorkflow.ts';
import { messageOf } from '../../../src/errors.ts';
import { evaluateCondition, evaluateDeep, type Scope } from './expressions.ts';
import type { JobStatus } from './jobContext.ts';
import { runJob, type JobRun } from './runJob.ts';
import { summarise, worst, type FinishedJob, type JobConclusion } from './jobConclusions.ts';
import type { JobMachine, WorkflowEvent } from './webhooks.ts';
import type { Interference } from './jobStep.ts';
import { expandMatrix, type MatrixLeg } from './workflowMatrix.ts';
import { grantedPermissions, isForkPullRequest, type GrantedPermissions } from './workflowPermissions.ts';
import { conditionText, jobsInOrder, needsOf, refuseUnsupported, requireTrigger } from './workflowPlan.ts';
import { contextOf, jobScope, legName, usualPath, type Frame, type RunState } from './workflowScope.ts';
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
  /** Our action, for `uses: ./`, `uses: $/.github/action` and `uses: trainmark/trainmark@…`; our workflows lie below it. */
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
  /** Runs the legs of a matrix at the same time, as GitHub does; by default one after another. */
  readonly legsAtOnce?: boolean;
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
 * Runs a workflow's jobs one after another as GitHub would: in the order of `needs`, with matrix legs, conditions, outputs,
 * permissions and called workflows. Throws for a workflow with problems, or one that uses what the harness does not have.
 */
export async function runWorkflow(path: string, request: WorkflowRequest): Promise<WorkflowResult> {
  const workflow = await readWorkflow(path);
  const { event, root, secrets } = request;
  requireTrigger(workflow, event.name);
  const { jobs } = await runJobs(
    {
      workflow,
      title: workflow.name ?? request.workflowPath ?? usualPath,
      // `.github/workflows/<file>` in its repository.
      ownDirectory: dirname(dirname(dirname(path))),
      inputs: inputsOfDispatch(workflow, event.payload['inputs']),
      // A fork's pull request gets none.
      secrets: isForkPullRequest(event) ? {} : (secrets ?? {}),
      permissions: undefined,
      root,
      level: 1,
      prefix: '',
    },
    request,
    { isCancelled: false },
  );
  return { jobs, conclusion: worst(jobs.map((job) => job.conclusion)) };
}

async function readWorkflow(path: string): Promise<Workflow> {
  const { problems, workflow } = await parseWorkflow(path);
  if (workflow !== null) return workflow;
  const lines = problems.map(({ line, message }) => `line ${line ?? '?'}: ${message.split('\n')[0]}`);
  throw new Error(`${path} has problems:\n${lines.join('\n')}`);
}

interface RanJobs {
  readonly jobs: readonly JobResult[];
  readonly finished: ReadonlyMap<string, FinishedJob>;
}

async function runJobs(frame: Frame, request: WorkflowRequest, run: RunState): Promise<RanJobs> {
  const { workflow } = frame;
  const finished = new Map<string, FinishedJob>();
  const jobs: JobResult[] = [];
  for (const id of jobsInOrder(workflow)) {
    const legs = await runLegs(id, frame, finished, request, run);
    jobs.push(...legs.flatMap((leg) => leg.jobs));
    finished.set(id, summarise(legs, needsOf(workflow.jobs[id]), finished));
  }
  return { jobs, finished };
}

/** A leg of a job: one machine, or all those of the workflow that it calls. */
interface LegRun {
  readonly jobs: readonly JobResult[];
  readonly conclusion: JobConclusion;
  readonly outputs: JobRun['outputs'];
}

/** One job of the file with what its expressions may see. */
interface PlannedJob {
  readonly id: string;
  readonly job: WorkflowJob;
  readonly frame: Frame;
  readonly scope: Scope;
  readonly request: WorkflowRequest;
  readonly run: RunState;
}

interface LegPlace {
  readonly index: number;
  readonly total: number;
}

async function runLegs(
  id: string,
  frame: Frame,
  finished: ReadonlyMap<string, FinishedJob>,
  request: WorkflowRequest,
  run: RunState,
): Promise<LegRun[]> {
  const job = frame.workflow.jobs[id] ?? {};
  refuseUnsupported(id, job);
  const scope = jobScope(id, frame, finished, request, run);
  if (!evaluateCondition(conditionText(job.if), scope))
    return [didNotRun(frame, id, run.isCancelled ? 'cancelled' : 'skipped', null)];
  let legs: readonly (MatrixLeg | null)[];
  try {
    legs =
      job.strategy?.matrix === undefined ? [null] : expandMatrix(evaluateDeep(job.strategy.matrix, scope));
  } catch (error) {
    return [didNotRun(frame, id, 'failure', null, `##[error]${messageOf(error)}\n`)];
  }
  const isFailFast = evaluateDeep(job.strategy?.['fail-fast'] ?? true, scope) === true;
  const planned = { id, job, frame, scope, request, run };
  const runOne = job.uses === undefined ? runLeg : callWorkflow;
  if (request.legsAtOnce === true && legs.length > 1 && !run.isCancelled) {
    const total = legs.length;
    const all = await Promise.all(legs.map((leg, index) => runOne(planned, leg, { index, total })));
    run.isCancelled = all.some(({ conclusion }) => conclusion === 'cancelled');
    return all;
  }
  const results: LegRun[] = [];
  for (const [index, leg] of legs.entries()) {
    // A job whose own condition wants it to run goes on in a cancelled run.
    const isStopped = run.isCancelled && !/(always|cancelled)\(\)/.test(conditionText(job.if) ?? '');
    const mayRun = !isStopped && (!isFailFast || results.every((result) => result.conclusion === 'success'));
    const result = mayRun
      ? await runOne(planned, leg, { index, total: legs.length })
      : didNotRun(frame, id, 'cancelled', leg);
    if (mayRun && result.conclusion === 'cancelled') run.isCancelled = true;
    results.push(result);
  }
  return results;
}

/** Runs the jobs of the workflow that a job calls; `github` stays the caller's in all of them. */
async function callWorkflow(
  { id, job, frame, scope, request, run }: PlannedJob,
  leg: MatrixLeg | null,
  { index }: LegPlace,
): Promise<LegRun> {
  if (frame.level >= mostLevels)
    throw new Error(`Workflows call each other over more than ${mostLevels} levels.`);
  const called = locateWorkflow(job.uses ?? '', { ...frame, actionDirectory: request.actionDirectory });
  const workflow = await readWorkflow(called.path);
  const own = { ...scope, contexts: { ...scope.contexts, matrix: leg } };
  const inner: Frame = {
    workflow,
    title: frame.title,
    ownDirectory: called.ownDirectory,
    inputs: inputsOfCall(workflow, job, own),
    secrets: secretsOfCall(job, frame.secrets, own),
    permissions: permissionsOf(job, frame, request),
    root: join(frame.root, `${id}-${index}`),
    level: frame.level + 1,
    prefix: `${frame.prefix}${legName(id, leg, job, scope)} / `,
  };
  for (const [name, one] of Object.entries(workflow.jobs))
    refuseMoreThan(inner.permissions ?? {}, permissionsOf(one, inner, request), name);
  const { jobs, finished } = await runJobs(inner, request, run);
  const outputs = outputsOfCall(workflow, finished, {
    ...own,
    contexts: { ...own.contexts, inputs: inner.inputs },
  });
  return { jobs, conclusion: summarise(jobs, [], new Map()).result, outputs };
}

function permissionsOf(
  { permissions }: WorkflowJob,
  frame: Frame,
  { event }: WorkflowRequest,
): GrantedPermissions {
  return grantedPermissions(permissions, frame.workflow.permissions, event, frame.permissions);
}

async function runLeg(
  { id, job, frame, scope, request }: PlannedJob,
  leg: MatrixLeg | null,
  { index, total }: LegPlace,
): Promise<LegRun> {
  const { workflow, secrets } = frame;
  const context = {
    ...contextOf(id, index, frame, request),
    githubToken: request.issueToken(permissionsOf(job, frame, request), id),
    runtimeToken: request.issueRuntimeToken(id, index),
    matrix: leg,
    strategy: { jobIndex: index, jobTotal: total },
  };
  const { needs, vars, inputs } = scope.contexts;
  const ran = await runJob(context, job, {
    contexts: { needs, vars, inputs, secrets: { ...secrets, GITHUB_TOKEN: context.githubToken } },
    secrets: Object.values(secrets),
    environment: [workflow.env ?? {}, job.env ?? {}],
    defaults: { ...workflow.defaults?.run, ...job.defaults?.run },
    actionDirectory: request.actionDirectory,
    repositoryUrl: request.repositoryUrl,
    interference: request.interfere?.(id, index) ?? {},
  });
  const result = { ...ran, id, name: `${frame.prefix}${legName(id, leg, job, scope)}`, matrix: leg };
  return { jobs: [result], conclusion: ran.conclusion, outputs: ran.outputs };
}

function didNotRun(
  { prefix }: Frame,
  id: string,
  conclusion: JobConclusion,
  matrix: MatrixLeg | null,
  log = '',
): LegRun {
  const name = `${prefix}${id}`;
  const result = { id, name, matrix, conclusion, outputs: {}, steps: [], notes: [], orphans: [], log };
  return { jobs: [result], conclusion, outputs: {} };
}
