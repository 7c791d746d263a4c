import { requireAtLeast, requireCount } from '../requirements.ts';
import { lnCost, type Reliability } from './reliability.ts';

/** One clause of a condition, Σ coefficient · variable compared with a constant ± tolerance; variables lie in [0, 1]. */
export interface ClauseNumbers {
  readonly coefficients: readonly number[];
  readonly tolerance: number;
}

/**
 * Labelled examples that a conjunction of clauses needs (Renggli et al. 2019, §3; one-sided Hoeffding bounds, the
 * tolerance split over a clause's variables in proportion to their coefficients, which is the paper's minimum):
 * max over clauses of (Σ|c|)² · [ln(m·k/δ) + ln M] / (2ε²), rounded up; m variables, k clauses.
 */
export function requiredExamples(clauses: readonly ClauseNumbers[], reliability: Reliability): number {
  requireCount('the number of clauses', clauses.length, 1);
  const needs = clauses.map(({ coefficients, tolerance }) => {
    if (!(tolerance > 0)) throw new RangeError(`a tolerance must be greater than 0, got ${tolerance}`);
    const cost = clauseCost(coefficients, clauses.length, reliability);
    return cost / (2 * tolerance ** 2);
  });
  return Math.ceil(Math.max(...needs));
}

/** The smallest tolerance that so many examples support for one of `clauses` clauses: requiredExamples turned round. */
export function supportedTolerance(
  coefficients: readonly number[],
  clauses: number,
  examples: number,
  reliability: Reliability,
): number {
  requireCount('the number of clauses', clauses, 1);
  requireCount('the number of examples', examples, 1);
  return Math.sqrt(clauseCost(coefficients, clauses, reliability) / (2 * examples));
}

function clauseCost(coefficients: readonly number[], clauses: number, reliability: Reliability): number {
  requireCount('the number of variables', coefficients.length, 1);
  const size = coefficients.reduce((sum, coefficient) => sum + Math.abs(coefficient), 0);
  requireAtLeast('the sum of the coefficients', size, Number.MIN_VALUE);
  return size ** 2 * lnCost(reliability, coefficients.length * clauses);
}
