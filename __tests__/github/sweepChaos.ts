import { seededGenerator, uniform, type Generator } from '../../src/statistics/generator.ts';
import { sweepTrials } from '../../src/sweeps/log/sweepTrials.ts';
import type { Run } from '../support/loopback/state.ts';
import type { Interference } from '../support/runner/jobStep.ts';
import { outcomes, type SweepStage } from './sweepStage.ts';

/** What one sweep went through, and what came of it. */
export interface Ordeal {
  readonly outcomes: readonly unknown[];
  /** Trials that have more than one record of a run that succeeded. */
  readonly completedTwice: readonly string[];
  readonly kills: Readonly<
    Record<'legs' | 'plans' | 'conclusions' | 'cancellations' | 'resumes' | 'reruns' | 'expired', number>
  >;
  readonly runs: number;
  readonly said: string;
}

/** Runs in which something befalls jobs; then a sweep is left in peace, so that no trial is lost too often. */
const troubledRuns = 3;
const mostRuns = 30;

/**
 * Carries a sweep out while, at moments that a seed chooses, machines of legs, planners and conclusions are lost, runs are
 * cancelled, and artifacts that are not needed any more expire. Somebody resumes it, or runs all jobs again, until it is over.
 */
export async function goThrough(stage: SweepStage, seed: number): Promise<Ordeal> {
  const generator = seededGenerator(seed);
  const kills = { legs: 0, plans: 0, conclusions: 0, cancellations: 0, resumes: 0, reruns: 0, expired: 0 };
  const fate = (job: string, _: number, run: number): Interference => {
    const [choice, moment] = [uniform(generator), uniform(generator)];
    if (run >= troubledRuns) return {};
    if (choice > 0.94) {
      kills.cancellations++;
      return { cancelAfter: { kind: 'afterMs', ms: 100 + 2000 * moment } };
    }
    const kind = job === 'conclude' ? 'conclusions' : job.startsWith('plan') ? 'plans' : 'legs';
    // What is lost in one round runs again in the next: so no trial is lost more than once in a run.
    const mayLose = kind === 'legs' ? /-[13]$/.test(job) && run < 2 : true;
    if (!mayLose || choice > (kind === 'legs' ? 0.4 : 0.3)) return {};
    kills[kind]++;
    return { killMain: true, cancelAfter: momentOf(kind, moment) };
  };
  let last: Run | null = null;
  let next: Readonly<Record<string, string>> = {};
  let again: Run | undefined;
  while (stage.results.length < mostRuns) {
    const { dispatches } = stage.hub.github.state;
    const before: number = dispatches.length;
    const run: Run = await stage.run(fate, next, again);
    const hasLog = hasLogOf(stage, run);
    if (hasLog) last = run;
    if (last !== null && isOver(stage, last)) break;
    if (last !== null) kills.expired += expire(stage, last, generator);
    const started = dispatches.slice(before).at(-1);
    [next, again] = [{}, undefined];
    if (started !== undefined) {
      next = started.inputs as Record<string, string>;
      again = stage.hub.github.state.runs.find(({ id }) => id === started.runId);
    } else if (last === run && uniform(generator) < 0.3) {
      kills.reruns++;
      [next, again] = [lastInputs(stage, run), run];
      run.attempt++;
    } else if (last !== null) {
      kills.resumes++;
      next = { resume: String(last.id) };
    }
  }
  if (last === null) throw new Error('no run left a log');
  const succeeded = stage.records().filter(({ outcome }) => outcome.kind === 'succeeded');
  // A run that confirms a trial has a seed of its own.
  const runs = succeeded.map(({ sweep, command }) => `${sweep?.trial ?? ''} ${command.seed ?? ''}`);
  return {
    outcomes: outcomes(stage.log(last)),
    completedTwice: runs.filter((run, index) => runs.indexOf(run) !== index),
    kills,
    runs: stage.results.length,
    said: stage.said(),
  };
}

function momentOf(
  kind: 'legs' | 'plans' | 'conclusions',
  share: number,
): NonNullable<Interference['cancelAfter']> {
  if (kind !== 'legs') return { kind: 'afterMs', ms: 50 + 1500 * share };
  if (share < 0.3) return { kind: 'whenLog', pattern: /^begun/ };
  return share < 0.6 ? { kind: 'whenLog', pattern: /^written/ } : { kind: 'afterMs', ms: 100 + 2500 * share };
}

/** Whoever runs a workflow again runs it with the inputs that it had. */
function lastInputs(stage: SweepStage, run: Run): Readonly<Record<string, string>> {
  const own = stage.hub.github.state.dispatches.find(({ runId }) => runId === run.id);
  return (own?.inputs ?? {}) as Record<string, string>;
}

function hasLogOf(stage: SweepStage, run: Run): boolean {
  return stage.hub.github.state.artifacts.some(
    ({ runId, name }) => runId === run.id && name.startsWith('trainmark-sweep-log-'),
  );
}

function isOver(stage: SweepStage, run: Run): boolean {
  return stage.log(run).entries.at(-1)?.kind === 'concluded';
}

/** Lets half of what the newest log makes superfluous expire: records that it knows, and older logs. */
function expire(stage: SweepStage, run: Run, generator: Generator): number {
  const known = new Set(
    sweepTrials(stage.log(run)).flatMap(({ attempts }) =>
      attempts.flatMap(({ recordId, end }) =>
        end === null || recordId === null ? [] : [`trainmark-run-${recordId}`],
      ),
    ),
  );
  const { artifacts } = stage.hub.github.state;
  const older = artifacts.filter(
    ({ name, runId }) => known.has(name) || (name.startsWith('trainmark-sweep-log-') && runId !== run.id),
  );
  const now = Date.now();
  const gone = older.filter(({ expiresAtMs }) => expiresAtMs > now && uniform(generator) < 0.5);
  for (const artifact of gone) artifact.expiresAtMs = now - 1000;
  return gone.length;
}
