import { usualMedianRule } from '../stopping/median.ts';
import type { OwnStopRule } from '../stopping/ownRules.ts';
import { isMap } from '../value.ts';
import { numberAt, ownSettings, refuseOtherKeys, shown, wordAt, type Findings } from './findings.ts';

const path = [ownSettings, 'stop'];

/**
 * Reads `{ rule: asha, min_iter: 1, eta: 4 }` or `{ rule: median, trials: 5, warm_up: 0 }`; the numbers are Optuna's usual
 * ones (SuccessiveHalvingPruner and MedianPruner 5.0). Null: none.
 */
export function parseStopRule(findings: Findings, given: unknown): OwnStopRule | null {
  if (given === undefined) return null;
  if (!isMap(given) || !Object.hasOwn(given, 'rule')) {
    const message = `is ${shown(given)}; { rule: asha } or { rule: median } is accepted`;
    findings.problems.push({ path, message });
    return null;
  }
  const rule = wordAt(findings, given, path, 'rule', ['asha', 'median'] as const, 'median');
  const whole = (key: string, least: number, usual: number): number => {
    const number = numberAt(findings, given, path, key, usual);
    if (Number.isNaN(number) || (Number.isSafeInteger(number) && number >= least)) return number;
    findings.problems.push({
      path: [...path, key],
      message: `is ${number}; a whole number from ${least} is accepted`,
    });
    return number;
  };
  if (rule === 'median') {
    refuseOtherKeys(findings, given, path, ['rule', 'trials', 'warm_up']);
    const startUpTrials = whole('trials', 1, usualMedianRule.startUpTrials);
    return { kind: 'median', startUpTrials, warmUp: whole('warm_up', 0, usualMedianRule.warmUp) };
  }
  refuseOtherKeys(findings, given, path, ['rule', 'min_iter', 'eta']);
  const eta = numberAt(findings, given, path, 'eta', 4);
  if (eta < 1.1)
    findings.problems.push({ path: [...path, 'eta'], message: `is ${eta}; a number from 1.1 is accepted` });
  return { kind: 'asha', shortest: whole('min_iter', 1, 1), eta };
}
