import { countOf } from '../../records/countOf.ts';
import { asMeasured, lossesIn, type Decision, type Goal, type TrialHistory } from './history.ts';

export interface AshaRule {
  /** The first rung, in logged values. */
  readonly shortest: number;
  /** From rung to rung, and the share that goes on. */
  readonly eta: number;
}

/**
 * Asynchronous successive halving in Optuna's form (SuccessiveHalvingPruner 5.0, bootstrap_count 0): at each rung a
 * trial goes on only among the best ⌊n / eta⌋ of the n that reached it, itself included, and at least one does. A
 * trial that stopped at a rung is not counted at later ones; `others` are the trials that came before.
 */
export function judgeByAsha(
  { shortest, eta }: AshaRule,
  goal: Goal,
  others: readonly TrialHistory[],
  values: readonly number[],
): Decision {
  const own = lossesIn(values, goal);
  const rivals = others.map((other) => lossesIn(other.values, goal));
  let passed = `the first rung is at ${countOf(shortest, 'value')}`;
  for (let rung = shortest; Math.floor(rung) <= own.length; rung *= eta) {
    const place = Math.floor(rung) - 1;
    const loss = own[place] ?? Infinity;
    const reached = [loss, ...rivals.flatMap((losses) => losses[place] ?? [])].toSorted((a, b) => a - b);
    const kept = Math.max(1, Math.floor(reached.length / eta));
    const limit = reached[kept - 1] ?? Infinity;
    const rank = reached.indexOf(loss) + 1;
    passed = `with ${asMeasured(loss, goal)} after ${countOf(place + 1, 'value')} it is number ${rank} of ${reached.length}; the best ${kept} go on`;
    if (loss > limit) return { kind: 'stop', reason: passed };
  }
  return { kind: 'continue', reason: passed };
}
