import { UserError } from '../../../errors.ts';
import type { ExperimentSettings } from '../../../settings/settings.ts';
import { confirmingRuns } from '../../../sweeps/log/confirmingRuns.ts';
import type { SweepLog } from '../../../sweeps/log/sweepLog.ts';
import { sweepTrials, type SweepTrial } from '../../../sweeps/log/sweepTrials.ts';
import { confirmationsOf } from '../../../sweeps/results/confirmation.ts';
import { sweepResultOf } from '../../../sweeps/results/sweepResult.ts';
import { trialRunsOf } from '../../../sweeps/results/trialRun.ts';
import type { SweepSpec } from '../../../sweeps/sweepSpec.ts';

export interface ConfirmWish {
  /** How many of the best trials; at least 1. */
  readonly top: number;
  /** Null where nobody chose any. */
  readonly seeds: readonly number[] | null;
}

export interface WantedRun {
  readonly trial: SweepTrial;
  readonly seed: number;
}

/** The runs that confirm a sweep's best trials, as its log stands. */
export interface WantedRuns {
  /** The best trials, from the best; empty when none has a result. */
  readonly best: readonly number[];
  /** The present configuration; null where it is not known. */
  readonly present: number | null;
  readonly seeds: readonly number[];
  /** Seed by seed: what changes on a machine in the meantime meets all trials. */
  readonly all: readonly WantedRun[];
  /** Those without an end that counts. */
  readonly missing: readonly WantedRun[];
}

const usualSeeds = [1, 2, 3];

/** So many runs at most: the best trials and the present configuration, each with every seed. */
export function mostWantedRuns({ top, seeds }: ConfirmWish): number {
  return (top + 1) * (seeds ?? usualSeeds).length;
}

/** Refuses, before anything is started, gates that would have nothing to compare the winner with. */
export function refuseWithoutPresent({ parameters }: SweepSpec, { gates, name }: ExperimentSettings): void {
  if (gates.length === 0 || parameters.some(({ present }) => present !== null)) return;
  throw new UserError(
    `To confirm is to judge the winner against the present configuration by the gates of ${name}, and that configuration is not known.`,
    {
      hint: 'Name the file with the present values: params: [params.yaml], or state them: sweep: { present: { lr: 0.001 } }.',
    },
  );
}

/** A function of the log: whoever asks again gets the same runs, but for those that have ended since. */
export function wantedRuns(log: SweepLog, experiment: ExperimentSettings, wish: ConfirmWish): WantedRuns {
  const trials = sweepTrials(log);
  const { leaderboard } = sweepResultOf({
    spec: log.spec,
    runs: trialRunsOf(trials),
    jobs: [],
    prices: null,
  });
  const chosen = confirmationsOf(leaderboard, {
    top: wish.top,
    seeds: wish.seeds ?? (experiment.seeds.length > 1 ? experiment.seeds : usualSeeds),
    repeats: (wish.seeds ?? usualSeeds).length,
    sweepSeed: experiment.seeds[0] ?? null,
  });
  const seeds = chosen[0]?.seeds ?? [];
  const best = chosen.map(({ trial }) => trial);
  const present = trials.find(({ method }) => method === 'present') ?? null;
  const sides = [
    ...(present === null ? [] : [present]),
    ...trials.filter(({ number }) => best.includes(number)),
  ];
  const all = seeds.flatMap((seed) => sides.map((trial) => ({ trial, seed })));
  const settled = new Set(
    confirmingRuns(log).flatMap(({ trial, seed, isSettled }) => (isSettled ? [`${trial} ${seed}`] : [])),
  );
  const missing = all.filter(({ trial, seed }) => !settled.has(`${trial.number} ${seed}`));
  return { best, present: present?.number ?? null, seeds, all, missing };
}
