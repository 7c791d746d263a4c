import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { UserError } from '../errors.ts';
import { describeDuration, describeOutcome } from '../records/describeOutcome.ts';
import { outcomeOf } from './draftRecord.ts';
import type { ExperimentSettings } from '../settings/settings.ts';
import type { RunStore } from '../stores/runStore.ts';
import type { Effects } from './effects.ts';
import { recordRun, type FinishedRun } from './recordRun.ts';
import type { RunRequest } from './runRequest.ts';
import { surroundings } from './runTraining.ts';

/** The seeds to run with; one run without a seed where none is set. */
export function seedsOf({ seeds }: Pick<ExperimentSettings, 'seeds'>): readonly (number | null)[] {
  return seeds.length === 0 ? [null] : seeds;
}

/** What is run, where, and which workflow job does it. */
export type Experiment = Pick<RunRequest, 'tree' | 'experiment' | 'workflow'>;

/** Runs the experiment in one tree: its setup once, then once for each seed. Stops at the first run that does not succeed. */
export async function runSeeds(
  effects: Effects,
  store: RunStore,
  what: Experiment,
): Promise<readonly FinishedRun[]> {
  const setupMs = await runSetup(effects, what);
  const finished: FinishedRun[] = [];
  for (const index of seedsOf(what.experiment).keys()) {
    const of = seedsOf(what.experiment).length;
    const run = await runSeed(effects, store, what, { index, of, setupMs: index === 0 ? setupMs : 0 });
    finished.push(run);
    if (hasEnded(run)) break;
  }
  return finished;
}

interface Place {
  /** Which of the seeds, counted from 0. */
  readonly index: number;
  /** How many runs there will be at most. */
  readonly of: number;
  /** What the setup took that this run had to wait for. */
  readonly setupMs: number;
}

/** Runs the experiment with one of its seeds and records it. */
export async function runSeed(
  effects: Effects,
  store: RunStore,
  what: Experiment,
  { index, of, setupMs }: Place,
): Promise<FinishedRun> {
  const { tree, experiment } = what;
  const seed = seedsOf(experiment)[index] ?? null;
  const most = experiment.looks.length === 0 ? '' : 'at most ';
  const number = of === 1 ? '' : `, run ${index + 1} of ${most}${of}`;
  const title = `${tree.role}${number}${seed === null ? '' : `, seed ${seed}`}`;
  const run = await recordRun(effects, store, { ...what, seed, title, setupMs, rerunOf: null });
  effects.progress.say(`${title}: ${describeEnd(run)}`);
  return run;
}

/** Whether no run may follow: this one did not succeed, or its results cannot be read. */
export function hasEnded({ stored, problem }: FinishedRun): boolean {
  return stored.record.outcome.kind !== 'succeeded' || problem !== null;
}

function describeEnd({ stored }: FinishedRun): string {
  const { record } = stored;
  return `${describeOutcome(record.outcome)} after ${describeDuration(record.durations.commandMs)}, recorded as ${record.id}`;
}

/** Runs the setup command; its duration in milliseconds. A setup that fails is a matter of the environment, not of the model. */
export async function runSetup(
  effects: Effects,
  { tree, experiment }: Pick<Experiment, 'tree' | 'experiment'>,
): Promise<number> {
  if (experiment.setup === null) return 0;
  const logPath = join(tmpdir(), `trainmark-setup-${effects.randomHex(12)}.txt.gz`);
  const phase = effects.progress.begin(`${tree.role}, setup`, () => '');
  try {
    const run = await effects.capture.runCommand({
      ...surroundings(effects, { tree, experiment }, null),
      run: experiment.setup,
      logPath,
      onOutput: () => {},
    });
    if (run.ended.kind === 'exited' && run.ended.exitCode === 0) return run.wallMs;
    throw new UserError(`The setup command of the ${tree.role} ${describeOutcome(outcomeOf(run))}.`, {
      hint: `The end of its output:\n${run.tail.slice(-15).map(effects.redact).join('\n')}`,
    });
  } finally {
    phase.end();
    await effects.files.remove(logPath);
  }
}

/** Fails when a run succeeded and its named results could not be read: it is recorded, but there is nothing to judge. */
export function refuseUnreadable(runs: readonly FinishedRun[]): void {
  const problem = runs.find((run) => run.problem !== null)?.problem;
  if (problem) throw problem;
}
