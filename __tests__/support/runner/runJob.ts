import { evaluateCondition, evaluateDeep, scalarText, type Scope } from './expressions.ts';
import type { JobContext, JobStatus } from './jobContext.ts';
import { openJob, stepScope, type JobState } from './jobState.ts';
import { runStep, type ReadyStep, type StepPlaces } from './jobStep.ts';
import type { PhaseOutcome } from './phase.ts';
import { endOrphans, type Orphan } from './processTree.ts';
import { toStepResult, worse, type StepResult } from './runnerHarness.ts';
import type { Annotation } from './stepConsole.ts';
import { conditionText } from './workflowPlan.ts';
import type { RunDefaults, WorkflowJob, WorkflowStep } from './workflows.ts';

/** What a job has besides its own place on GitHub. */
export interface JobSurroundings extends StepPlaces {
  /** `needs`, `secrets`, `vars` and `inputs`. */
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly secrets: readonly string[];
  /** The workflow's `env`, then the job's. */
  readonly environment: readonly Readonly<Record<string, unknown>>[];
  readonly defaults: NonNullable<RunDefaults['run']>;
}

export interface StepRun {
  readonly id: string | null;
  /** Its name, what it uses, or the first line of its script. */
  readonly title: string;
  /** Before `continue-on-error`. */
  readonly outcome: JobStatus | 'skipped';
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly log: string;
  /** Only for a step that uses our action; includes its `post`. */
  readonly action: StepResult | null;
}

export interface JobRun {
  readonly conclusion: JobStatus;
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRun[];
  /** What the harness left out, such as actions/setup-python. */
  readonly notes: readonly string[];
  readonly orphans: readonly Orphan[];
  readonly log: string;
}

/** What `steps.<id>` holds for later steps. */
interface StepEntry {
  readonly outputs: Readonly<Record<string, string>>;
  readonly outcome: StepRun['outcome'];
  readonly conclusion: StepRun['outcome'];
}

interface Progress {
  readonly state: JobState;
  readonly surroundings: JobSurroundings;
  readonly entries: Map<string, StepEntry>;
  readonly runs: StepRun[];
  readonly notes: string[];
  /** Post phases, to run last first. */
  readonly posts: (() => Promise<void>)[];
}

/** Runs the steps of one job or matrix leg, then what they registered for the end, as the runner does. */
export async function runJob(
  context: JobContext,
  job: WorkflowJob,
  surroundings: JobSurroundings,
): Promise<JobRun> {
  const state = await openJob(context);
  for (const secret of surroundings.secrets) state.masker.add(secret);
  const progress: Progress = { state, surroundings, entries: new Map(), runs: [], notes: [], posts: [] };
  for (const layer of surroundings.environment) {
    for (const [name, value] of Object.entries(texts(layer, scopeOf(progress))))
      state.environment.set(name, value);
  }
  for (const step of job.steps ?? []) await takeStep(step, progress);
  for (const post of progress.posts.toReversed()) await post();
  const outputs = texts(job.outputs ?? {}, scopeOf(progress));
  const orphans = await endOrphans(state.trackingId, state.suspects);
  const { runs, notes } = progress;
  const log = runs.map((run) => run.log).join('');
  return { conclusion: state.status, outputs, steps: runs, notes, orphans, log };
}

async function takeStep(step: WorkflowStep, progress: Progress): Promise<void> {
  const { state, runs, notes, posts, surroundings } = progress;
  const env = texts(step.env ?? {}, scopeOf(progress));
  const scope = scopeOf(progress, env);
  const title = step.name ?? step.uses ?? step.run?.split('\n')[0] ?? '';
  const id = step.id ?? null;
  const isTolerant = evaluateDeep(step['continue-on-error'] ?? false, scope) === true;
  const statusBefore = state.status;
  if (!evaluateCondition(conditionText(step.if), scope)) {
    keepEntry(progress, id, { outputs: {}, outcome: 'skipped', conclusion: 'skipped' });
    runs.push({
      id,
      title,
      outcome: 'skipped',
      outputs: {},
      summary: '',
      annotations: [],
      log: '',
      action: null,
    });
    return;
  }
  const done = await runStep(
    state,
    readyStep({ ...surroundings.defaults, ...step }, env, scope),
    surroundings,
  );
  const { outcome, outputs, summary, annotations, main, finish, note } = done;
  const conclusion = isTolerant && outcome === 'failure' ? 'success' : outcome;
  state.status = worse(statusBefore, conclusion);
  keepEntry(progress, id, { outputs, outcome, conclusion });
  if (note !== null) notes.push(note);
  const action = main === null ? null : toStepResult(main, null, []);
  const log = action?.log ?? done.log.map((line) => `${line}\n`).join('');
  const index = runs.push({ id, title, outcome, outputs, summary, annotations, log, action }) - 1;
  if (finish !== null) posts.push(async () => addPost(runs, index, main, await finish()));
}

/** Lays a step's `post` over what its `main` showed. */
function addPost(runs: StepRun[], index: number, main: PhaseOutcome | null, post: PhaseOutcome | null): void {
  const run = runs[index];
  if (run === undefined || main === null || post === null) return;
  const action = toStepResult(main, post, []);
  const { summary, annotations, log } = action;
  runs[index] = { ...run, summary, annotations, log, action };
}

function keepEntry({ entries }: Progress, id: string | null, entry: StepEntry): void {
  if (id !== null) entries.set(id, entry);
}

function scopeOf(
  { state, surroundings, entries }: Progress,
  env: Readonly<Record<string, string>> = {},
): Scope {
  return stepScope(state, {
    ...surroundings.contexts,
    steps: Object.fromEntries(entries),
    env: { ...Object.fromEntries(state.environment), ...env },
  });
}

function readyStep(step: WorkflowStep, env: Readonly<Record<string, string>>, scope: Scope): ReadyStep {
  const { id = null, uses = null, shell = null } = step;
  const text = (value: unknown): string => scalarText(evaluateDeep(value, scope));
  const minutes = step['timeout-minutes'];
  return {
    id,
    uses,
    run: step.run === undefined ? null : text(step.run),
    with: texts(step.with ?? {}, scope),
    env,
    shell,
    workingDirectory: text(step['working-directory'] ?? '.'),
    timeoutMs: minutes === undefined ? null : Number(text(minutes)) * 60_000,
  };
}

function texts(values: Readonly<Record<string, unknown>>, scope: Scope): Record<string, string> {
  const filled = Object.entries(values).map(([name, value]) => [
    name,
    scalarText(evaluateDeep(value, scope)),
  ]);
  return Object.fromEntries(filled) as Record<string, string>;
}
