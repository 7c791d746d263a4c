import { percentileInterval } from '../../src/statistics/bootstrap.ts';
import {
  type Answer,
  answerEquivalent,
  answerNonInferior,
  answerSuperior,
  testEquivalent,
  testNonInferior,
  testSuperior,
} from '../../src/statistics/claims.ts';
import { type Generator } from '../../src/statistics/generator.ts';
import type { MeanDifference } from '../../src/statistics/meanDifference.ts';
import { mean, sampleSd } from '../../src/statistics/moments.ts';
import { predictionDifference } from '../../src/statistics/prediction.ts';
import { replicateTasks } from '../../src/statistics/tasks.ts';
import { welchDifference } from '../../src/statistics/welch.ts';

export const alpha = 0.05;

/** Runs of the baseline and of the candidate. */
export interface Runs {
  readonly old: readonly number[];
  readonly fresh: readonly number[];
}

export type Claim = 'nonInferior' | 'superior' | 'equivalent';

const tests = { nonInferior: testNonInferior, superior: testSuperior, equivalent: testEquivalent };
const points = { nonInferior: answerNonInferior, superior: answerSuperior, equivalent: answerEquivalent };

/** As a gate does: by Welch's t, by prediction from one candidate run, exactly where nothing varies. */
export function judge(runs: Runs, claim: Claim, margin: number, level = alpha): Answer {
  const about = differenceOf(runs);
  if (about !== null) return tests[claim](about, margin, level).answer;
  const difference = mean(runs.fresh) - mean(runs.old);
  return points[claim]({ low: difference, high: difference }, margin);
}

function differenceOf({ old, fresh }: Runs): MeanDifference | null {
  const [only] = fresh;
  if (fresh.length === 1 && only !== undefined) return predictionDifference(old, only);
  return welchDifference(old, fresh);
}

/** Whether a rule blocks the candidate as worse. */
export type Rule = (runs: Runs, resamples: number, generator: Generator) => boolean;

export const rules: Readonly<Record<string, Rule>> = {
  not_regressed: (runs) => judge(runs, 'nonInferior', 0) === 'refuted',
  // A loss that is to be small comes in turned round, below 0.
  'worse by 10 %': ({ old, fresh }) => mean(fresh) < mean(old) * (mean(old) < 0 ? 1.1 : 1 / 1.1),
  'mean − 2 sd': ({ old, fresh }) => mean(fresh) < mean(old) - 2 * sampleSd(old),
  'bootstrap over seeds': ({ old, fresh }, resamples, generator) => {
    const sides = { baseline: [old], candidate: [fresh] };
    const gain = replicateTasks(
      sides,
      resamples,
      generator,
      ([a = []], [b = []]) => sum(b) / b.length - sum(a) / a.length,
    );
    return percentileInterval(gain, 1 - 2 * alpha).high < 0;
  },
};

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
