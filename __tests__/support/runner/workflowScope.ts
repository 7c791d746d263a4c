import { join } from 'node:path';
import { evaluateTemplate, scalarText, type Scope } from './expressions.ts';
import { githubContext, type JobContext } from './jobContext.ts';
import type { FinishedJob } from './jobConclusions.ts';
import type { WorkflowRequest } from './runWorkflow.ts';
import { jobContextFor } from './webhooks.ts';
import type { MatrixLeg } from './workflowMatrix.ts';
import type { GrantedPermissions } from './workflowPermissions.ts';
import { needsOf } from './workflowPlan.ts';
import type { Workflow, WorkflowJob } from './workflows.ts';

/** A workflow file that is being run: the one of the event, or one that a job calls. */
export interface Frame {
  readonly workflow: Workflow;
  /** `github.workflow`: the name of the workflow that the event started. */
  readonly title: string;
  /** The root of the repository that the file is of. */
  readonly ownDirectory: string;
  /** The `inputs` context. */
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, string>>;
  /** Of the calling job: the most that jobs of this file may have. */
  readonly permissions: GrantedPermissions | undefined;
  /** An empty directory; the machines of its jobs lie below it. */
  readonly root: string;
  /** From 1. */
  readonly level: number;
  /** What GitHub shows before the names of its jobs: `sweep / `. */
  readonly prefix: string;
}

/** What befell the run as a whole. */
export interface RunState {
  isCancelled: boolean;
}

/** Of a workflow file whose place is of no importance. */
export const usualPath = '.github/workflows/workflow.yml';

/** The place of a leg on a machine of its own, before it has tokens. */
export function contextOf(id: string, index: number, frame: Frame, request: WorkflowRequest): JobContext {
  const root = join(frame.root, `${id}-${index}`);
  return jobContextFor(request.event, {
    ...request.machine,
    workspace: join(root, 'work'),
    tempDirectory: join(root, 'temp'),
    toolCache: join(root, 'tools'),
    job: id,
    workflow: frame.title,
    workflowPath: request.workflowPath ?? usualPath,
    githubToken: '',
    runtimeToken: '',
  });
}

/** What a job's own `if`, matrix and name may use. */
export function jobScope(
  id: string,
  frame: Frame,
  finished: ReadonlyMap<string, FinishedJob>,
  request: WorkflowRequest,
  { isCancelled }: RunState,
): Scope {
  const needs = needsOf(frame.workflow.jobs[id]);
  const needed = [...finished].filter(([name]) => needs.includes(name));
  return {
    contexts: {
      github: githubContext(contextOf(id, 0, frame, request), ''),
      needs: Object.fromEntries(needed.map(([name, { result, outputs }]) => [name, { result, outputs }])),
      vars: request.vars ?? {},
      inputs: frame.inputs,
    },
    status: {
      success: !isCancelled && needed.every(([, one]) => one.result === 'success'),
      failure: needed.some(([, one]) => one.hasFailure),
      cancelled: isCancelled,
    },
  };
}

/** A leg as GitHub shows it. */
export function legName(id: string, leg: MatrixLeg | null, job: WorkflowJob, scope: Scope): string {
  if (job.name !== undefined) {
    return scalarText(evaluateTemplate(job.name, { ...scope, contexts: { ...scope.contexts, matrix: leg } }));
  }
  if (leg === null) return id;
  const values = Object.values(leg).map(scalarText);
  return `${id} (${values.join(', ')})`;
}
