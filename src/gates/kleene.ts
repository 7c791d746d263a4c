import type { CheckOutcome } from './verdict.ts';

/** From what settles a conjunction to what lets it hold: a rule that is broken stays so whatever else is unknown. */
const strength: readonly CheckOutcome[] = ['failed', 'error', 'unknown', 'passed'];

/** Kleene's `and` with a fourth value (reference/statistics.md §5.3): failed, else error, else unknown, else passed. */
export function conjunction(a: CheckOutcome, b: CheckOutcome): CheckOutcome {
  return strength.indexOf(a) <= strength.indexOf(b) ? a : b;
}

/** The result that settles the conjunction of all: the first of the strongest outcome. */
export function deciding<T extends { readonly outcome: CheckOutcome }>(results: readonly [T, ...T[]]): T {
  return results.reduce((settled, result) =>
    conjunction(settled.outcome, result.outcome) === settled.outcome ? settled : result,
  );
}
