import { filteredPlan, measuredPlan } from '../../statistics/easeml/bennett.ts';
import { requiredExamples } from '../../statistics/easeml/hoeffding.ts';
import type { Reliability } from '../../statistics/easeml/reliability.ts';
import { tightExamples } from '../../statistics/easeml/tightBinomial.ts';
import { coefficientOf, type Condition, type ConditionClause } from './condition.ts';

/**
 * `hoeffding`: any clause. `binomial`: one variable, by the binomial distribution itself. `bennett`: n − o beside a
 * clause that bounds d (pattern 1 of the paper's §4). `measured`: n − o alone, d measured first (pattern 2).
 */
export type Method = 'hoeffding' | 'binomial' | 'bennett' | 'measured';

/** How many examples one clause needs by one method. */
export interface ClauseSize {
  readonly method: Method;
  /** Examples that the clause is measured on. */
  readonly examples: number;
  /** More examples, without labels, on which to measure first how often the models differ; 0 for none. */
  readonly unlabelledFirst: number;
  /** With active labelling and fresh examples for each commit; null where it does not apply. */
  readonly perCommitLabels: number | null;
  /** The share of differing predictions that this size supposes, where it has to be measured first; null where nothing is. */
  readonly supposedDifference: number | null;
}

/** Shares of differing predictions that a plan is worked out for when none is known. */
const supposedDifferences = [0.05, 0.1, 0.2] as const;

/** Every method that serves a clause. Each of the condition's k clauses has δ/k of the promise. */
export function sizesOf(
  clause: ConditionClause,
  condition: Condition,
  reliability: Reliability,
): ClauseSize[] {
  return [
    byHoeffding(clause, condition, reliability),
    ...byBinomial(clause, condition, reliability),
    ...byBennett(clause, condition, reliability),
    ...byMeasuring(clause, condition, reliability),
  ];
}

/** True for a clause that is about d alone: to see predictions change takes no labels. */
export function needsNoLabels({ terms }: ConditionClause): boolean {
  return terms.every(({ variable }) => variable === 'd');
}

const plain = { unlabelledFirst: 0, perCommitLabels: null, supposedDifference: null } as const;

function byHoeffding(
  { terms, tolerance }: ConditionClause,
  { clauses }: Condition,
  reliability: Reliability,
): ClauseSize {
  const numbers = { coefficients: terms.map(({ coefficient }) => coefficient), tolerance };
  // requiredExamples takes the largest need of its clauses; k times the same one is that one's need with δ/k.
  const examples = requiredExamples(
    Array.from(clauses, () => numbers),
    reliability,
  );
  return { method: 'hoeffding', examples, ...plain };
}

/** Beyond this many examples the distribution function loses the digits that the bound needs. */
const mostForBinomial = 10_000_000;

function byBinomial(clause: ConditionClause, condition: Condition, reliability: Reliability): ClauseSize[] {
  const [term, ...more] = clause.terms;
  if (term === undefined || more.length > 0) return [];
  const tolerance = clause.tolerance / Math.abs(term.coefficient);
  if (tolerance >= 1 || byHoeffding(clause, condition, reliability).examples > mostForBinomial) return [];
  const delta = reliability.delta / condition.clauses.length;
  const examples = tightExamples(tolerance, { ...reliability, delta });
  return examples === null ? [] : [{ method: 'binomial', examples, ...plain }];
}

function byBennett(clause: ConditionClause, condition: Condition, reliability: Reliability): ClauseSize[] {
  const differs = boundOfDifference(condition);
  const scale = scaleOfDifference(clause);
  if (differs === null || scale === null) return [];
  const share = pairShare(condition, reliability);
  const { labelled, labelsPerCommit } = filteredPlan(differs, clause.tolerance / scale, share);
  return [{ ...plain, method: 'bennett', examples: labelled, perCommitLabels: labelsPerCommit }];
}

function byMeasuring(clause: ConditionClause, condition: Condition, reliability: Reliability): ClauseSize[] {
  const scale = scaleOfDifference(clause);
  if (scale === null || boundOfDifference(condition) !== null) return [];
  const tolerance = clause.tolerance / scale;
  if (tolerance >= 0.5) return [];
  const share = { ...reliability, delta: reliability.delta / condition.clauses.length };
  return supposedDifferences.map((supposedDifference) => {
    const { labelled, unlabelled, labelsPerCommit } = measuredPlan(supposedDifference, tolerance, share);
    return {
      method: 'measured',
      examples: labelled,
      unlabelledFirst: unlabelled,
      perCommitLabels: labelsPerCommit,
      supposedDifference,
    };
  });
}

/** What a clause `d < A ± B` says: the most that d may be, and how closely it is measured. Null where there is none. */
export function boundOfDifference({ clauses }: Condition): { atMost: number; tolerance: number } | null {
  const bounds = clauses.filter(needsNoLabels).flatMap(({ terms, comparator, bound, tolerance }) => {
    const scale = coefficientOf(terms, 'd');
    const isUpper = scale > 0 === (comparator === '<');
    return isUpper ? [{ atMost: bound / scale, tolerance: tolerance / Math.abs(scale) }] : [];
  });
  const tightest = bounds.toSorted((a, b) => a.atMost + 2 * a.tolerance - (b.atMost + 2 * b.tolerance))[0];
  return tightest ?? null;
}

/** The c of a clause about c · (n − o); null for any other. */
export function scaleOfDifference({ terms }: ConditionClause): number | null {
  const [n, o] = [coefficientOf(terms, 'n'), coefficientOf(terms, 'o')];
  return terms.length === 2 && n !== 0 && n === -o ? Math.abs(n) : null;
}

/** The clause of d and the one of n − o share what their two parts of the promise come to; half each. */
export function pairShare({ clauses }: Condition, reliability: Reliability): Reliability {
  return { ...reliability, delta: (2 * reliability.delta) / clauses.length };
}
