import { resolve } from 'node:path';
import { readManifest, stepInputs, type ActionManifest } from './actionManifest.ts';
import { runnerTiming, type CancelWhen, type PhaseResult, type SignalTiming } from './entryProcess.ts';
import { evaluateCondition } from './expressions.ts';
import type { JobContext, JobStatus, StepIdentity } from './jobContext.ts';
import { openJob, stepScope, type JobState } from './jobState.ts';
import { runPhase, type PhaseOutcome } from './phase.ts';
import { endOrphans, type Orphan } from './processTree.ts';
import { actionVariables } from './stepEnvironment.ts';
import type { Annotation } from './stepConsole.ts';

export type { Annotation, CancelWhen, JobContext, Orphan, PhaseResult };

/** One `uses:` step. */
export interface ActionStep {
  readonly actionDirectory: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** As in the workflow file; by default `./`, a local action. */
  readonly uses?: string;
  readonly id?: string;
  /** Cancels the workflow run while `main` runs: SIGINT, 7.5 s, SIGTERM, 2.5 s, SIGKILL; then `post`. */
  readonly cancelAfter?: CancelWhen;
  /** With `cancelAfter`: the machine is lost instead; every process dies at once and no `post` runs. */
  readonly killMain?: boolean;
  /** Time limit of `main`; ends it by the same signals and fails the step. */
  readonly timeoutMs?: number;
  /** Shorter waits, for tests of the signals themselves. */
  readonly timing?: SignalTiming;
}

/** What people and later steps see of a step. */
export interface StepResult {
  readonly main: PhaseResult;
  /** Null when the action has none, its `post-if` was false, or the machine was lost. */
  readonly post: PhaseResult | null;
  readonly outputs: Readonly<Record<string, string>>;
  /** What was written to GITHUB_ENV and GITHUB_PATH by both phases. */
  readonly env: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Both phases' summaries; one over 1 MiB is dropped, with an error annotation. */
  readonly summary: string;
  /** At most ten of each level from `main` and ten from `post`. */
  readonly annotations: readonly Annotation[];
  /** Values given to add-mask. */
  readonly masks: readonly string[];
  /** Everything people see, line by line, secrets replaced by ***. */
  readonly log: string;
  /** Processes that outlived the step. They are ended when `runAction` returns. */
  readonly orphans: readonly Orphan[];
  readonly conclusion: JobStatus;
}

/** A step whose `main` has run; `finish` runs `post`, at the end of the job. */
export interface StartedAction {
  readonly main: PhaseOutcome;
  readonly finish: () => Promise<PhaseOutcome | null>;
}

/** Server-side limit for what runs after a cancellation. */
const postLimitMs = 5 * 60_000;

/** Runs one action as the only step of a job, as GitHub's runner would. Throws only for mistakes of the test itself. */
export async function runAction(job: JobContext, step: ActionStep): Promise<StepResult> {
  const state = await openJob(job);
  try {
    const { main, finish } = await startAction(state, step);
    const post = await finish();
    return toStepResult(main, post, await endOrphans(state.trackingId, state.suspects));
  } catch (error) {
    await endOrphans(state.trackingId, state.suspects);
    throw error;
  }
}

/** Runs an action's `main` and updates the job. */
export async function startAction(state: JobState, step: ActionStep): Promise<StartedAction> {
  if (step.killMain === true && step.cancelAfter === undefined) {
    throw new Error('killMain needs cancelAfter, which says when.');
  }
  const manifest = readManifest(step.actionDirectory);
  const main = await runActionPhase(state, step, manifest, {
    stage: 'main',
    file: manifest.main,
    savedState: new Map(),
  });
  if (step.killMain === true && main.conclusion === 'cancelled') {
    state.status = 'failure';
    return { main: withMachineLost(main), finish: async () => null };
  }
  state.status = worse(state.status, main.conclusion);
  const { post } = manifest;
  if (post === null) return { main, finish: async () => null };
  const finish = async (): Promise<PhaseOutcome | null> => {
    if (!evaluateCondition(manifest.postIf, stepScope(state))) return null;
    const outcome = await runActionPhase(state, step, manifest, {
      stage: 'post',
      file: post,
      savedState: main.savedState,
    });
    state.status = worse(state.status, outcome.conclusion);
    return outcome;
  };
  return { main, finish };
}

/** What GitHub still has of a step whose machine is gone: the log so far, and an error of its own. */
function withMachineLost(main: PhaseOutcome): PhaseOutcome {
  const message = 'The hosted runner lost communication with the server.';
  return {
    ...main,
    conclusion: 'failure',
    outputs: new Map(),
    savedState: new Map(),
    environment: new Map(),
    paths: [],
    summary: '',
    annotations: [{ level: 'error', message }],
    log: [...main.log.slice(0, -1), `##[error]${message}`],
  };
}

interface ActionEntry {
  readonly stage: 'main' | 'post';
  readonly file: string;
  readonly savedState: ReadonlyMap<string, string>;
}

function runActionPhase(
  state: JobState,
  step: ActionStep,
  manifest: ActionManifest,
  { stage, file, savedState }: ActionEntry,
): Promise<PhaseOutcome> {
  const isMain = stage === 'main';
  const uses = step.uses ?? './';
  const env = step.env ?? {};
  const scope = stepScope(state, { env: { ...Object.fromEntries(state.environment), ...env } });
  const inputs = stepInputs(manifest, step.with ?? {}, scope);
  return runPhase(state, {
    identity: stepIdentity(uses, step.id),
    heading: isMain
      ? describe(uses, inputs.values, { ...Object.fromEntries(state.environment), ...env })
      : ['Post job cleanup.'],
    warnings: inputs.warnings,
    command: state.job.nodePath ?? resolve(import.meta.dirname, '../../../node_modules/.bin/node'),
    args: [file],
    entryFile: file,
    workingDirectory: state.job.workspace,
    stepEnvironment: env,
    ownEnvironment: actionVariables(state, inputs.values, savedState),
    cancelAfter: isMain ? (step.cancelAfter ?? null) : null,
    isMachineLost: step.killMain === true,
    timeoutMs: isMain ? (step.timeoutMs ?? null) : postLimitMs,
    timing: step.timing ?? runnerTiming,
  });
}

/** GITHUB_ACTION and its companions (StepsRunner.cs): a step's id wins over a name made from `uses`. */
function stepIdentity(uses: string, id: string | undefined): StepIdentity {
  const [path = '', ref = ''] = uses.split('@');
  if (uses.startsWith('.')) return { action: id ?? '__self', actionRepository: '', actionRef: '' };
  const repository = path.split('/').slice(0, 2).join('/');
  return { action: id ?? `__${path.replaceAll('/', '_')}`, actionRepository: repository, actionRef: ref };
}

/** The grey lines at the top of a step's log. */
function describe(
  uses: string,
  inputs: ReadonlyMap<string, string>,
  environment: Readonly<Record<string, string>>,
): string[] {
  const section = (title: string, entries: readonly (readonly [string, string])[]): string[] =>
    entries.length === 0 ? [] : [title, ...entries.map(([name, value]) => `  ${name}: ${value}`)];
  return [
    `##[group]Run ${uses}`,
    ...section(
      'with:',
      [...inputs].filter(([, value]) => value !== ''),
    ),
    ...section('env:', Object.entries(environment)),
    '##[endgroup]',
  ];
}

/** A job's status after a step: a cancellation outweighs a failure, a failure outweighs success. */
export function worse(one: JobStatus, other: JobStatus): JobStatus {
  const ranked: readonly JobStatus[] = ['cancelled', 'failure', 'success'];
  return ranked.find((status) => status === one || status === other) ?? one;
}

/** Both phases of a step as one result. */
export function toStepResult(
  main: PhaseOutcome,
  post: PhaseOutcome | null,
  orphans: readonly Orphan[],
): StepResult {
  const phases = post === null ? [main] : [main, post];
  return {
    main: main.result,
    post: post?.result ?? null,
    outputs: Object.fromEntries(main.outputs),
    env: Object.fromEntries(phases.flatMap((phase) => [...phase.environment])),
    path: phases.flatMap((phase) => phase.paths),
    summary: phases.map((phase) => phase.summary).join(''),
    annotations: phases.flatMap((phase) => phase.annotations),
    masks: phases.flatMap((phase) => phase.masks),
    log: phases
      .flatMap((phase) => phase.log)
      .map((line) => `${line}\n`)
      .join(''),
    orphans,
    conclusion: phases.map((phase) => phase.conclusion).reduce(worse),
  };
}
