import { countOf } from '../records/countOf.ts';
import { searchSpaceOf } from './space/searchSpace.ts';
import type { SweepSpec } from './sweepSpec.ts';

/** GitHub's documentation, "Actions limits": jobs that one matrix may have. */
export const mostLegs = 256;
/** GitHub's documentation: an output of a job, in UTF-16 as GitHub counts. */
export const mostOutputBytes = 1_048_576;
/** GitHub's documentation: a job on a hosted runner. */
export const longestJobMinutes = 360;
/** Rounds that `.github/workflows/sweep.yml` has; then the sweep goes on in another run. */
export const roundsInRun = 4;
/** Runs that one sweep may start one after another: a loop without an end would be somebody's bill. */
export const mostRuns = 50;

/** How a sweep is cut up on GitHub. */
export interface RoundForm {
  /** Trials in one round. */
  readonly size: number;
  /** Trials in the first round, where it is smaller. */
  readonly first?: number;
  /** Short trials that one job runs one after another. */
  readonly perJob: number;
}

/** What a whole sweep takes on GitHub, if no machine is lost. */
export interface Estimate {
  readonly trials: number;
  /** Of the best trials and the present configuration, after the search. */
  readonly confirmingRuns: number;
  /** Of the search. */
  readonly rounds: number;
  readonly runs: number;
  /** Those that train, plan and conclude. */
  readonly jobs: number;
  /** As GitHub bills: each job rounded up to a whole minute. Null where the length of a trial is not known. */
  readonly billedMinutes: number | null;
}

/** As many jobs as show that the command or the metric is wrong, before hundreds do. */
const firstJobs = 8;
/** Fewer jobs than this run at the same time anyway. */
const manyJobs = 20;

/**
 * A model learns from round to round, so its rounds are small; a grid and chance learn nothing and go in one, after a first
 * small one where there are many trials.
 */
export function usualForm(spec: SweepSpec, perJob = 1): RoundForm {
  if (spec.method === 'bayes') return { size: firstJobs * perJob, perJob };
  const size = mostLegs * perJob;
  const isLarge = (trialsIn(spec) ?? Infinity) > manyJobs * perJob;
  return isLarge ? { size, first: firstJobs * perJob, perJob } : { size, perJob };
}

/** Trials that the sweep will run, beside `recorded` ones whose results it takes over; null when only time limits it. */
export function trialsIn(spec: SweepSpec, recorded = 0): number | null {
  const space = searchSpaceOf(spec.parameters);
  const cap = spec.budget.trials ?? Infinity;
  const most = spec.method === 'grid' || !space.isConditional ? space.size : Infinity;
  const count = Math.min(cap, Math.max(0, Math.ceil(most) - recorded));
  return Number.isFinite(count) ? count : null;
}

/** Of so many trials those that begin before the budget of training time is spent. */
export function trialsWithin(
  trials: number | null,
  minutes: number | null,
  minutesPerTrial: number | null,
): number | null {
  if (minutes === null || minutesPerTrial === null) return trials;
  return Math.min(trials ?? Infinity, Math.max(1, Math.ceil(minutes / minutesPerTrial)));
}

interface Asked {
  readonly trials: number;
  readonly confirmingRuns: number;
  /** Null where it is not known. */
  readonly minutesPerTrial: number | null;
}

/** Of a job before its first trial: check-out and setup. */
const setupMinutes = 1;

/** What the sweep takes on GitHub, with its planning jobs and its conclusion; minutes as billed, each job rounded up. */
export function estimate(
  { trials, confirmingRuns, minutesPerTrial }: Asked,
  { size, first = size, perJob }: RoundForm,
): Estimate {
  const begun = Math.min(first, trials);
  const whole = Math.floor((trials - begun) / size);
  const last = trials - begun - whole * size;
  const rounds = (begun > 0 ? 1 : 0) + whole + (last > 0 ? 1 : 0);
  const runs = Math.max(1, Math.ceil(rounds / roundsInRun));
  const sizes = [begun, ...Array.from({ length: whole }, () => size), last, confirmingRuns];
  const training = sizes.flatMap((count) => jobSizes(count, perJob));
  const others = rounds + plansBehind(rounds, confirmingRuns > 0) + runs;
  return {
    trials,
    confirmingRuns,
    rounds,
    runs,
    jobs: training.length + others,
    billedMinutes:
      minutesPerTrial === null
        ? null
        : training.reduce((sum, count) => sum + Math.ceil(count * minutesPerTrial + setupMinutes), others),
  };
}

/** How many trials each job of a round runs: see `legsOf`. */
function jobSizes(count: number, perJob: number): readonly number[] {
  const jobs = Math.ceil(count / perJob);
  return Array.from({ length: jobs }, (_, job) => Math.ceil((count - job) / jobs));
}

/** Plans that find nothing more to propose: one where a round is left, and one behind the confirming round. */
function plansBehind(rounds: number, isConfirmed: boolean): number {
  const hasRoundLeft = rounds % roundsInRun !== 0;
  return isConfirmed && hasRoundLeft ? 2 : isConfirmed || hasRoundLeft ? 1 : 0;
}

/** What keeps a sweep of this form from being carried out on GitHub, one sentence each. */
export function limitsBroken(
  { size, perJob }: RoundForm,
  minutesPerTrial: number | null,
  expected: Pick<Estimate, 'trials' | 'rounds' | 'runs'> | null,
): readonly string[] {
  const trialsInRound = Math.min(size, expected?.trials ?? size);
  const legs = Math.ceil(trialsInRound / perJob);
  const jobMinutes = (minutesPerTrial ?? 0) * perJob;
  return [
    ...(legs > mostLegs
      ? [
          `A round of ${trialsInRound} trials, ${perJob} in a job, has ${legs} jobs; a matrix has at most ${mostLegs}: put more trials into a job, or fewer into a round.`,
        ]
      : []),
    ...(legsBytes(trialsInRound, perJob) > mostOutputBytes
      ? [
          `The legs of a round of ${trialsInRound} trials take more than the 1 MiB that an output may have: put fewer trials into a round.`,
        ]
      : []),
    ...(jobMinutes > longestJobMinutes
      ? [
          `A job of ${countOf(perJob, 'trial')} takes about ${Math.ceil(jobMinutes)} minutes; a hosted runner ends it after ${longestJobMinutes}: ${perJob === 1 ? 'make trials shorter' : 'put fewer trials into a job'}, or use runners of your own.`,
        ]
      : []),
    ...(expected !== null && expected.runs > mostRuns
      ? [
          `${expected.trials} trials, ${size} in a round, are ${expected.rounds} rounds, ${roundsInRun} in each of ${expected.runs} workflow runs; at most ${mostRuns} runs follow one another: put at least ${Math.ceil(expected.trials / mostRuns / roundsInRun)} trials into a round, or allow fewer.`,
        ]
      : []),
  ];
}

/** The most that `{"id":"ab12cd34ef-0000","n":"0 1"}` takes for each job, in UTF-16. */
function legsBytes(trials: number, perJob: number): number {
  const digits = String(trials).length;
  return 2 * (trials * (digits + 1) + Math.ceil(trials / perJob) * 40);
}

/** The legs of a round: trials packed into jobs, evenly. */
export function legsOf<T>(trials: readonly T[], perJob: number): readonly (readonly T[])[] {
  const jobs = Math.ceil(trials.length / perJob);
  return Array.from({ length: jobs }, (_, job) => trials.filter((__, index) => index % jobs === job));
}

/** The same for runs that are compared with one another: neighbours come into one job, so that no side has a machine to itself. */
export function neighbouringLegsOf<T>(runs: readonly T[], perJob: number): readonly (readonly T[])[] {
  const jobs = Math.ceil(runs.length / perJob);
  return Array.from({ length: jobs }, (_, job) =>
    runs.filter((__, index) => Math.floor((index * jobs) / runs.length) === job),
  );
}
