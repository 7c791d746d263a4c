import type { AshaRule } from './asha.ts';
import { lossesIn, type Goal, type TrialHistory } from './history.ts';
import type { Band, Thresholds } from './hyperband.ts';
import { median, type MedianRule } from './median.ts';

/** Early stopping that Trainmark adds to W&B's Hyperband. */
export type OwnStopRule = ({ readonly kind: 'asha' } & AshaRule) | ({ readonly kind: 'median' } & MedianRule);

/** A log keeps them with every trial. */
const mostBands = 200;

/**
 * `judgeByAsha` as thresholds that are frozen when a trial is planned: at each rung up to `longest` values, what leaves it
 * among the best ⌊n / eta⌋ of the n that came that far, itself included.
 */
export function planAsha(
  { shortest, eta }: AshaRule,
  goal: Goal,
  histories: readonly TrialHistory[],
  longest: number,
): Thresholds {
  const all = histories.map(({ values }) => lossesIn(values, goal));
  const bands: Band[] = [];
  for (let rung = shortest; rung <= longest && bands.length < mostBands; rung *= eta) {
    const length = Math.floor(rung);
    if (length === bands.at(-1)?.length) continue;
    const reached = all.flatMap((losses) => losses[length - 1] ?? []).toSorted((a, b) => a - b);
    const kept = Math.max(1, Math.floor((reached.length + 1) / eta));
    bands.push({ length, threshold: reached[kept - 1] ?? null, trials: reached.length });
  }
  return { goal, isStrict: true, bands };
}

/**
 * `judgeByMedian` as thresholds that are frozen when a trial is planned: at each length its median. Of more than 200 lengths
 * as many are kept, evenly spread. Null while too few trials are complete.
 */
export function planMedian(
  { startUpTrials, warmUp }: MedianRule,
  goal: Goal,
  complete: readonly TrialHistory[],
): Thresholds | null {
  const all = complete.map(({ values }) => lossesIn(values, goal));
  const longest = all.reduce((most, losses) => Math.max(most, losses.length), 0);
  if (complete.length < startUpTrials || longest <= warmUp) return null;
  const lengths = spread(warmUp + 1, longest);
  return {
    goal,
    isStrict: false,
    bands: lengths.map((length) => {
      const reached = all.flatMap((losses) => losses[length - 1] ?? []);
      return { length, threshold: median(reached), trials: reached.length };
    }),
  };
}

/** Whole numbers from the first to the last, both among them, at most 200. */
function spread(first: number, last: number): readonly number[] {
  const count = Math.min(mostBands, last - first + 1);
  return Array.from({ length: count }, (_, index) =>
    count === 1 ? first : first + Math.round((index * (last - first)) / (count - 1)),
  );
}
