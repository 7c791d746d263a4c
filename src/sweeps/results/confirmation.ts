import type { Configuration } from '../space/configuration.ts';
import type { SweepMetric } from '../sweepSpec.ts';
import type { Leaderboard } from './leaderboard.ts';

/** A trial to run again, once with each seed: its sweep value was picked for being good, and so is too good. */
export interface Confirmation {
  readonly trial: number;
  readonly configuration: Configuration;
  readonly seeds: readonly number[];
}

export interface ConfirmationWish {
  /** How many of the best to confirm. */
  readonly top: number;
  /** Seeds of the experiment; the first `repeats` are taken, others follow in order. */
  readonly seeds: readonly number[];
  readonly repeats: number;
  /** The seed that the sweep's trials ran with: it chose the winners, so it confirms none. Null: none. */
  readonly sweepSeed: number | null;
}

/**
 * Which trials to confirm, and with which seeds: every one, and the baseline, with the same, so that they can be paired.
 * Trials from before the sweep and the present values need no confirmation; those are the baseline's part.
 */
export function confirmationsOf(
  { rows }: Leaderboard,
  { top, seeds, repeats, sweepSeed }: ConfirmationWish,
): readonly Confirmation[] {
  const chosen = seedsFor(seeds, repeats, sweepSeed);
  return rows
    .filter(({ run, isPresent }) => run.number >= 0 && !isPresent)
    .slice(0, Math.max(0, top))
    .map(({ run }) => ({ trial: run.number, configuration: run.configuration, seeds: chosen }));
}

function seedsFor(seeds: readonly number[], repeats: number, sweepSeed: number | null): readonly number[] {
  const chosen = new Set(seeds.filter((seed) => seed !== sweepSeed).slice(0, repeats));
  for (let seed = 1; chosen.size < repeats; seed++) if (seed !== sweepSeed) chosen.add(seed);
  return [...chosen];
}

/** A confirmed trial with the first metric of each run that has one. */
export interface ConfirmedTrial {
  readonly trial: number;
  readonly values: readonly number[];
  /** Runs that failed or did not give the metric. */
  readonly failed: number;
}

/** The trial with the best mean of its confirming runs, of those that failed in none; null when all have failures. */
export function winnerOf(metric: SweepMetric, confirmed: readonly ConfirmedTrial[]): ConfirmedTrial | null {
  const sign = metric.goal === 'maximize' ? -1 : 1;
  const lossOf = ({ values }: ConfirmedTrial): number =>
    sign * (values.reduce((sum, value) => sum + value, 0) / values.length);
  const usable = confirmed.filter(
    ({ values, failed }) => failed === 0 && values.length > 0 && values.every(Number.isFinite),
  );
  return usable.toSorted((a, b) => lossOf(a) - lossOf(b) || a.trial - b.trial)[0] ?? null;
}
