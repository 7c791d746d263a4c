import { newcombeInterval } from '../statistics/newcombe.ts';
import { evaluateGroups } from './evaluateGroups.ts';
import type { Expression } from './gate.ts';
import type { Evidence } from './lookUp.ts';
import type { CheckEvidence } from './verdict.ts';

/**
 * What examples say of the gap between the lowest and the highest group of a share: Newcombe's two-sided interval of 1 − alpha.
 * The gap itself is judged as it is; null for any other expression, and without a per-example file of a single candidate run.
 */
export function gapBehind(expression: Expression, evidence: Evidence): CheckEvidence | null {
  if (expression.kind !== 'groups' || expression.of !== 'gap' || evidence.examples === null) return null;
  const found = evaluateGroups(expression, evidence);
  if (found.kind !== 'known') return null;
  const { lowest, highest } = found.value;
  const [low, high] = [lowest, highest].map(({ change }) => evidence.examples?.share(change) ?? null);
  if (!low || !high) return null;
  const confidence = 1 - evidence.alpha;
  const interval = newcombeInterval(low, high, confidence);
  return {
    estimate: high.successes / high.trials - low.successes / low.trials,
    interval: [interval.low, interval.high],
    confidence,
    method: 'newcombe',
    n: { baseline: null, candidate: low.trials + high.trials },
    counted: 'examples',
    examples: low.trials + high.trials,
    outcomes: null,
    margin: null,
    p: null,
    alpha: evidence.alpha,
    smallestMargin: null,
  };
}
