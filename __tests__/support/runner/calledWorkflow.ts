import { join } from 'node:path';
import { evaluateDeep, scalarText, type Scope } from './expressions.ts';
import type { FinishedJob } from './jobConclusions.ts';
import type { GrantedPermissions } from './workflowPermissions.ts';
import type { Workflow, WorkflowJob } from './workflows.ts';

/** "You can connect a maximum of ten levels of workflows" (GitHub's documentation, "Reusing workflow configurations"). */
export const mostLevels = 10;

/** Where the files of a called workflow's repository lie here. */
export interface WorkflowSource {
  /** The repository that holds the action and the workflows that we ship. */
  readonly actionDirectory: string;
  /** The root of the repository that the calling file is of. */
  readonly ownDirectory: string;
}

const ours = /^trainmark\/trainmark\/(\.github\/workflows\/[\w.-]+\.ya?ml)@[\w./-]+$/;
const own = /^(?:\.|\$)\/(\.github\/workflows\/[\w.-]+\.ya?ml)$/;

/** `uses` of a job → the file, and the root of the repository that it is of. */
export function locateWorkflow(
  uses: string,
  { actionDirectory, ownDirectory }: WorkflowSource,
): { readonly path: string; readonly ownDirectory: string } {
  const [, shipped] = ours.exec(uses) ?? [];
  if (shipped !== undefined) return { path: join(actionDirectory, shipped), ownDirectory: actionDirectory };
  const [, local] = own.exec(uses) ?? [];
  if (local !== undefined) return { path: join(ownDirectory, local), ownDirectory };
  throw new Error(
    `The harness cannot call ${uses}. It knows workflows of the same repository and of trainmark/trainmark.`,
  );
}

interface Declared {
  readonly type?: string;
  readonly default?: unknown;
  readonly required?: boolean;
}

function declaredUnder(workflow: Workflow, trigger: string, key: string): Readonly<Record<string, Declared>> {
  const { on } = workflow;
  if (typeof on === 'string' || Array.isArray(on)) return {};
  const event = (on as Readonly<Record<string, Record<string, unknown> | null>>)[trigger];
  return (event?.[key] ?? {}) as Readonly<Record<string, Declared>>;
}

const neutral: Readonly<Record<string, unknown>> = { string: '', number: 0, boolean: false };

/** The `inputs` context of a called workflow. Throws where GitHub would refuse the call. */
export function inputsOfCall(
  workflow: Workflow,
  job: WorkflowJob,
  scope: Scope,
): Readonly<Record<string, unknown>> {
  if (!isCallable(workflow)) throw new Error(`The called workflow does not listen to workflow_call.`);
  const declared = declaredUnder(workflow, 'workflow_call', 'inputs');
  const given = job.with ?? {};
  const strange = Object.keys(given).filter((name) => !(name in declared));
  if (strange.length > 0)
    throw new Error(`Invalid input, ${strange.join(', ')} is not defined in the referenced workflow.`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, { type = 'string', default: usual, required = false }]) => {
      if (!(name in given)) {
        if (required) throw new Error(`Input ${name} is required, but not provided while calling.`);
        return [name, usual ?? neutral[type]];
      }
      return [name, typed(name, type, evaluateDeep(given[name], scope))];
    }),
  );
}

/** An expression that gives nothing is an empty text; anything else must have the input's type. */
function typed(name: string, type: string, value: unknown): unknown {
  if (type === 'string' && typeof value !== 'object') return scalarText(value);
  if (value === null) return type === 'string' ? '' : neutral[type];
  if (typeof value === type) return value;
  throw new Error(`The value of input ${name} is ${JSON.stringify(value)}, which is no ${type}.`);
}

/** The `inputs` context of a workflow that somebody started: what was filled in, else the defaults. */
export function inputsOfDispatch(workflow: Workflow, given: unknown): Readonly<Record<string, unknown>> {
  const declared = declaredUnder(workflow, 'workflow_dispatch', 'inputs');
  const defaults = Object.entries(declared).map(([name, input]) => [name, input?.default ?? '']);
  return { ...Object.fromEntries(defaults), ...(given as Readonly<Record<string, unknown>> | undefined) };
}

function isCallable({ on }: Workflow): boolean {
  if (typeof on === 'string') return on === 'workflow_call';
  return Array.isArray(on) ? on.includes('workflow_call') : 'workflow_call' in on;
}

/** What a called workflow sees of the caller's secrets. */
export function secretsOfCall(
  job: WorkflowJob,
  callers: Readonly<Record<string, string>>,
  scope: Scope,
): Readonly<Record<string, string>> {
  if (job.secrets === 'inherit') return callers;
  const withSecrets = { ...scope, contexts: { ...scope.contexts, secrets: callers } };
  return Object.fromEntries(
    Object.entries(job.secrets ?? {}).map(([name, value]) => [
      name,
      scalarText(evaluateDeep(value, withSecrets)),
    ]),
  );
}

/** `on.workflow_call.outputs`, from the jobs of the called workflow. */
export function outputsOfCall(
  workflow: Workflow,
  finished: ReadonlyMap<string, FinishedJob>,
  scope: Scope,
): Readonly<Record<string, string>> {
  const declared = declaredUnder(workflow, 'workflow_call', 'outputs') as Readonly<
    Record<string, { readonly value?: unknown }>
  >;
  const jobs = Object.fromEntries(
    [...finished].map(([id, { result, outputs }]) => [id, { result, outputs }]),
  );
  const withJobs = { ...scope, contexts: { ...scope.contexts, jobs } };
  return Object.fromEntries(
    Object.entries(declared).map(([name, { value }]) => [name, scalarText(evaluateDeep(value, withJobs))]),
  );
}

/** GitHub refuses a called workflow whose jobs want more than the calling job has. */
export function refuseMoreThan(most: GrantedPermissions, wanted: GrantedPermissions, job: string): void {
  for (const [name, level] of Object.entries(wanted)) {
    const allowed = most[name] ?? 'none';
    if (allowed === 'write' || allowed === level) continue;
    throw new Error(
      `The nested job '${job}' is requesting '${name}: ${level}', but is only allowed '${name}: ${allowed}'.`,
    );
  }
}
