import type { Condition, Mode } from './easeml/condition.ts';
import type { TestSetUse } from './easeml/testSetUse.ts';

/** One rule as it was parsed: every clause has to hold. Plain data; `formatGate` prints it back. */
export interface Gate {
  /** At least one. */
  readonly clauses: readonly Clause[];
}

export type Clause = ComparisonClause | PresentClause | EvidenceClause | ReproducedClause | EasemlClause;

export const comparators = ['>=', '<=', '>', '<', '=='] as const;
export type Comparator = (typeof comparators)[number];

/** `accuracy >= 0.9` */
export interface ComparisonClause {
  readonly kind: 'comparison';
  readonly left: Expression;
  readonly comparator: Comparator;
  readonly right: Expression;
}

/** `present(f1, auc)`: the candidate has a finite number for each. */
export interface PresentClause {
  readonly kind: 'present';
  readonly metrics: readonly MetricRef[];
}

export const evidenceTests = ['noninferior', 'superior', 'equivalent', 'not_regressed'] as const;

/** `noninferior(accuracy, 0.5pp)`: a claim that needs statistics. */
export interface EvidenceClause {
  readonly kind: 'evidence';
  readonly test: (typeof evidenceTests)[number];
  readonly metric: MetricRef;
  readonly margin: NumberLiteral | null;
}

export const reproductionLevels = ['bitwise', 'close', 'statistical'] as const;

/** `reproduced(statistical)` */
export interface ReproducedClause {
  readonly kind: 'reproduced';
  readonly level: (typeof reproductionLevels)[number];
}

/** `{ easeml: "n - o > 0.02 +/- 0.01", … }`: a condition on one test set, which serves a stated number of candidates. */
export interface EasemlClause {
  readonly kind: 'easeml';
  readonly condition: Condition;
  readonly mode: Mode;
  readonly use: TestSetUse;
  /** Number of the workflow run in which the test set came into use, where nothing else counts its uses. */
  readonly firstRun: number;
}

/** `accuracy{lang=*}`. Labels stand in the order they were written and no key stands twice. */
export interface MetricRef {
  readonly name: string;
  readonly labels: readonly LabelMatch[];
}

/** `value` null is the wildcard `*`: the clause has to hold for each value of the label. */
export interface LabelMatch {
  readonly key: string;
  readonly value: string | null;
}

/** As written: `value` 15 with `unit` "min"; `%` and `pp` are units too. Never negative: `-` is an expression. */
export interface NumberLiteral {
  readonly kind: 'number';
  readonly value: number;
  readonly unit: string | null;
}

export const metricFunctions = ['base', 'delta', 'change', 'gain', 'lower', 'upper', 'count'] as const;
export const groupFunctions = ['gap', 'ratio', 'worst'] as const;
export const extremeFunctions = ['min', 'max'] as const;

export type Expression =
  | NumberLiteral
  /** The candidate's mean. */
  | { readonly kind: 'metric'; readonly metric: MetricRef }
  /** `delta(accuracy)`: one number about one metric. */
  | { readonly kind: 'about'; readonly of: (typeof metricFunctions)[number]; readonly metric: MetricRef }
  /** `gap(accuracy, lang)`: over the values of a label. The metric has no wildcard. */
  | {
      readonly kind: 'groups';
      readonly of: (typeof groupFunctions)[number];
      readonly metric: MetricRef;
      readonly by: string;
    }
  | { readonly kind: 'abs'; readonly operand: Expression }
  | { readonly kind: 'negative'; readonly operand: Expression }
  | {
      readonly kind: 'extreme';
      readonly of: (typeof extremeFunctions)[number];
      readonly operands: readonly Expression[];
    }
  | {
      readonly kind: 'arithmetic';
      readonly operator: '+' | '-' | '*' | '/';
      readonly left: Expression;
      readonly right: Expression;
    };
