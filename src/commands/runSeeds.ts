import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { UserError } from '../errors.ts';
import { describeDuration, describeOutcome } from '../records/describeOutcome.ts';
import { outcomeOf } from './draftRecord.ts';
import type { ExperimentSettings } from '../settings/settings.ts';
import type { RunStore } from '../stores/runStore.ts';
import type { Effects } from './effects.ts';
import { recordRun, type FinishedRun } from './recordRun.ts';
import type { RunRequest, RunTree } from './runRequest.ts';
import { surroundings } from './runTraining.ts';

/** The seeds to run with; one run without a seed where none is set. */
export function seedsOf({ seeds }: ExperimentSettings): readonly (number | null)[] {
  return seeds.length === 0 ? [null] : seeds;
}

/** What is run, where, and which workflow job does it. */
type Experiment = Pick<RunRequest, 'tree' | 'experiment' | 'workflow'>;

/** Runs the experiment in one tree: its setup once, then once for each seed. Stops at the first run that does not succeed. */
export async function runSeeds(
  effects: Effects,
  store: RunStore,
  { tree, experiment, workflow }: Experiment,
): Promise<readonly FinishedRun[]> {
  const setupMs = await runSetup(effects, tree, experiment);
  const seeds = seedsOf(experiment);
  const finished: FinishedRun[] = [];
  for (const [index, seed] of seeds.entries()) {
    const number = seeds.length === 1 ? '' : `, run ${index + 1} of ${seeds.length}`;
    const title = `${tree.role}${number}${seed === null ? '' : `, seed ${seed}`}`;
    const run = await recordRun(effects, store, {
      tree,
      experiment,
      seed,
      title,
      workflow,
      setupMs: index === 0 ? setupMs : 0,
      rerunOf: null,
    });
    finished.push(run);
    effects.progress.say(`${title}: ${describeEnd(run)}`);
    if (run.stored.record.outcome.kind !== 'succeeded' || run.problem !== null) break;
  }
  return finished;
}

function describeEnd({ stored }: FinishedRun): string {
  const { record } = stored;
  return `${describeOutcome(record.outcome)} after ${describeDuration(record.durations.commandMs)}, recorded as ${record.id}`;
}

/** Runs the setup command; its duration in milliseconds. A setup that fails is a matter of the environment, not of the model. */
export async function runSetup(
  effects: Effects,
  tree: RunTree,
  experiment: ExperimentSettings,
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
