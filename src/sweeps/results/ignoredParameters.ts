import { canonicalJson } from '../../records/canonicalJson.ts';
import type { SearchSpace } from '../space/searchSpace.ts';
import type { ScoredTrial } from './scored.ts';

/** Parameters that the training command does not seem to read. */
export interface IgnoredParameters {
  readonly names: readonly string[];
  /** Trials whose result was known from another trial with other values of these parameters. */
  readonly repeats: number;
}

/** So many trials have to repeat another's result exactly before it is no chance. */
const leastRepeats = 3;
const mostPairs = 400;

/**
 * Parameters whose values differ between trials with exactly the same results, while the others are the same: first all of
 * them, then all but one or two, then one alone. A metric that is counted coarsely does not deceive it: one pair of trials
 * that differ only in these and have different results acquits them.
 */
export function ignoredParametersOf(
  { dimensions }: SearchSpace,
  trials: readonly ScoredTrial[],
): IgnoredParameters | null {
  const names = dimensions.map(({ parameter }) => parameter.name);
  const rows = trials.map(({ run, values }) => ({
    cells: names.map((name) => canonicalJson(run.configuration.get(name) ?? null)),
    result: values.join(),
  }));
  const kinds = names.map((_, index) => new Set(rows.map(({ cells }) => cells[index])).size);
  const varied = names.flatMap((_, index) => ((kinds[index] ?? 0) > 1 ? [index] : []));
  // A parameter that is new in nearly every trial lets no trial repeat another.
  const repeating = varied.filter((index) => (kinds[index] ?? 0) <= rows.length - leastRepeats);
  for (const read of candidates(varied, repeating)) {
    const repeats = repeatsBy(rows, read);
    if (repeats < leastRepeats) continue;
    return {
      names: varied.filter((index) => !read.includes(index)).map((index) => names[index] ?? ''),
      repeats,
    };
  }
  return null;
}

/** Which parameters might be the only ones that are read, from few to many. */
function* candidates(varied: readonly number[], repeating: readonly number[]): Generator<readonly number[]> {
  if (varied.length === 0) return;
  yield [];
  if (varied.length > 1) for (const index of repeating) yield [index];
  let pairs = 0;
  if (varied.length > 2)
    for (const [place, first] of repeating.entries())
      for (const second of repeating.slice(place + 1)) if (pairs++ < mostPairs) yield [first, second];
  if (varied.length <= 3) return;
  for (const index of varied) {
    const others = varied.filter((other) => other !== index);
    if (others.every((other) => repeating.includes(other))) yield others;
  }
}

interface Row {
  readonly cells: readonly string[];
  readonly result: string;
}

/** How many trials repeat the result of one with the same values in `read`; 0 when any trial contradicts. */
function repeatsBy(rows: readonly Row[], read: readonly number[]): number {
  const results = new Map<string, { readonly result: string; readonly seen: Set<string> }>();
  let repeats = 0;
  for (const { cells, result } of rows) {
    const key = JSON.stringify(read.map((index) => cells[index]));
    const whole = JSON.stringify(cells);
    const known = results.get(key);
    if (known === undefined) results.set(key, { result, seen: new Set([whole]) });
    else if (known.result !== result) return 0;
    else if (!known.seen.has(whole)) {
      known.seen.add(whole);
      repeats++;
    }
  }
  return repeats;
}
