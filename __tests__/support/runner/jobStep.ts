import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { checkout } from './checkout.ts';
import { runnerTiming } from './entryProcess.ts';
import type { JobStatus } from './jobContext.ts';
import type { JobState } from './jobState.ts';
import { runPhase, type PhaseOutcome } from './phase.ts';
import { startAction, type ActionStep } from './runnerHarness.ts';
import type { Annotation } from './stepConsole.ts';

/** A step of a workflow with every expression filled in. */
export interface ReadyStep {
  readonly id: string | null;
  readonly uses: string | null;
  readonly run: string | null;
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly shell: string | null;
  readonly workingDirectory: string;
  readonly timeoutMs: number | null;
}

/** What a step did, and what is left to do for it at the end of the job. */
export interface StepOutcome {
  readonly outcome: JobStatus;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly log: readonly string[];
  /** What the harness did not do for it. */
  readonly note: string | null;
  /** The step's main phase when it uses our action. */
  readonly main: PhaseOutcome | null;
  readonly finish: (() => Promise<PhaseOutcome | null>) | null;
}

export interface StepPlaces {
  readonly actionDirectory: string;
  readonly repositoryUrl: string;
  /** What befalls the job while our action runs. */
  readonly interference?: Interference;
}

/** The run is cancelled, or, with `killMain`, the job's machine is lost. */
export type Interference = Pick<ActionStep, 'cancelAfter' | 'killMain'>;

const ourAction = /^(\.\/?|trainmark\/trainmark(@.+)?)$/;
/**
 * A path in the repository of the workflow file. The runner takes no bare `$/` (actions/runner 2.336.0, PipelineConstants.cs,
 * TryParseSelfRepository).
 */
const selfRepository = /^\$\/+([^/].*)$/;
const leftOut = /^actions\/(setup-[\w-]+|cache)(\/[\w-]+)?@/;

/** Runs one step by its kind. Throws for an action that the harness has nothing for. */
export async function runStep(state: JobState, step: ReadyStep, places: StepPlaces): Promise<StepOutcome> {
  const { uses } = step;
  if (uses === null) return fromPhase(await runScript(state, step));
  if (ourAction.test(uses)) return runOurAction(state, step, uses, places);
  const [, path] = selfRepository.exec(uses) ?? [];
  if (path !== undefined)
    return runOurAction(state, step, `trainmark/trainmark/${path}@v1`, {
      ...places,
      actionDirectory: join(places.actionDirectory, path),
    });
  if (uses.startsWith('actions/checkout@')) return runCheckout(state, step, places);
  if (leftOut.test(uses)) return plainOutcome('success', [`Left out: ${uses}`], `${uses} was left out`);
  throw new Error(
    `The harness cannot run ${uses}. It knows our action, actions/checkout, and leaves out actions/setup-*.`,
  );
}

async function runOurAction(
  state: JobState,
  step: ReadyStep,
  uses: string,
  { actionDirectory, interference = {} }: StepPlaces,
): Promise<StepOutcome> {
  const { main, finish } = await startAction(state, {
    actionDirectory,
    uses,
    with: step.with,
    env: step.env,
    ...(step.id !== null && { id: step.id }),
    ...(step.timeoutMs !== null && { timeoutMs: step.timeoutMs }),
    ...interference,
  });
  return { ...fromPhase(main), main, finish };
}

async function runCheckout(
  state: JobState,
  step: ReadyStep,
  { repositoryUrl }: StepPlaces,
): Promise<StepOutcome> {
  const { job } = state;
  const { ref = '', repository, path = '.', token, 'fetch-depth': depth = '1' } = step.with;
  if (repository !== undefined && repository !== job.repository) {
    throw new Error(`The harness checks out only ${job.repository}, not ${repository}.`);
  }
  const isCommit = /^[0-9a-f]{40}$/i.test(ref);
  try {
    const { cleanUp, commit } = await checkout({
      workspace: resolve(job.workspace, path),
      url: repositoryUrl,
      ref: ref === '' ? job.ref : isCommit ? '' : ref,
      sha: ref === '' ? job.sha : isCommit ? ref : null,
      fetchDepth: Number(depth),
      fetchTags: step.with['fetch-tags'] === 'true',
      token: token ?? job.githubToken,
      persistCredentials: step.with['persist-credentials'] !== 'false',
      tempDirectory: job.tempDirectory,
    });
    const finish = async (): Promise<null> => {
      await cleanUp();
      return null;
    };
    return {
      ...plainOutcome('success', [`HEAD is now at ${commit}`]),
      outputs: { commit, ref: job.ref },
      finish,
    };
  } catch (error) {
    return plainOutcome('failure', [`##[error]${(error as Error).message}`]);
  }
}

/** How a script starts, by `shell` (GitHub's documentation, "Workflow syntax"); without one, bash stops only at errors. */
const shells: Readonly<Record<string, readonly [command: string, ...args: string[]]>> = {
  '': ['bash', '-e'],
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail'],
  sh: ['sh', '-e'],
  python: ['python3'],
};

async function runScript(state: JobState, step: ReadyStep): Promise<PhaseOutcome> {
  const { job } = state;
  const script = step.run ?? '';
  const start = shells[step.shell ?? ''];
  if (start === undefined) throw new Error(`The harness does not run the shell ${step.shell}.`);
  const [command, ...args] = start;
  const path = join(job.tempDirectory, `${randomUUID()}.sh`);
  await writeFile(path, `${script}\n`);
  const workingDirectory = resolve(job.workspace, step.workingDirectory);
  await mkdir(workingDirectory, { recursive: true });
  return runPhase(state, {
    identity: { action: step.id ?? '__run', actionRepository: '', actionRef: '' },
    heading: [`##[group]Run ${script.split('\n')[0]}`, ...script.split('\n'), '##[endgroup]'],
    warnings: [],
    command,
    args: [...args, path],
    entryFile: null,
    workingDirectory,
    stepEnvironment: step.env,
    ownEnvironment: {},
    cancelAfter: null,
    isMachineLost: false,
    timeoutMs: step.timeoutMs,
    timing: runnerTiming,
  });
}

function fromPhase(phase: PhaseOutcome): StepOutcome {
  const { conclusion: outcome, summary, annotations, log } = phase;
  const outputs = Object.fromEntries(phase.outputs);
  return { outcome, outputs, summary, annotations, log, note: null, main: null, finish: null };
}

function plainOutcome(outcome: JobStatus, log: readonly string[], note: string | null = null): StepOutcome {
  return { outcome, outputs: {}, summary: '', annotations: [], log, note, main: null, finish: null };
}
