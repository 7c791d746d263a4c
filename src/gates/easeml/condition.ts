/** n: accuracy of the new model; o: accuracy of the old model; d: share of examples whose prediction changed. */
export const variables = ['n', 'o', 'd'] as const;
export type Variable = (typeof variables)[number];

/** What a condition does where the examples cannot tell: `fp-free` refuses the new model, `fn-free` accepts it. */
export const modes = ['fp-free', 'fn-free'] as const;
export type Mode = (typeof modes)[number];

/** A condition of ease.ml/ci (Renggli et al. 2019, arXiv 1903.00278, §2): every clause has to hold. At least one. */
export interface Condition {
  readonly clauses: readonly ConditionClause[];
}

/** Σ coefficient · variable, compared with a bound that is known to within the tolerance. */
export interface ConditionClause {
  /** At least one; each variable once, in the order of `variables`; never 0. */
  readonly terms: readonly Term[];
  readonly comparator: '>' | '<';
  readonly bound: number;
  /** Greater than 0. */
  readonly tolerance: number;
}

/** A clause as a bare inequality: the tolerance is left out. */
export type Inequality = Pick<ConditionClause, 'terms' | 'comparator' | 'bound'>;

export interface Term {
  readonly variable: Variable;
  readonly coefficient: number;
}

/** The canonical spelling, which the parser reads back: `n - 1.1*o > 0.02 +/- 0.01 /\ d < 0.1 +/- 0.01`. */
export function formatCondition({ clauses }: Condition): string {
  return clauses.map(formatConditionClause).join(' /\\ ');
}

/** One clause with its tolerance, as the parser reads it. */
export function formatConditionClause(clause: ConditionClause): string {
  return `${formatClaim(clause)} +/- ${clause.tolerance}`;
}

/** What a clause says of the two models, without the tolerance: `n - o > 0.02`. */
export function formatClaim({ terms, comparator, bound }: Inequality): string {
  return `${formatTerms(terms)} ${comparator} ${bound}`;
}

/** `n - 1.1*o` */
export function formatTerms(terms: readonly Term[]): string {
  return terms
    .map(({ variable, coefficient }, index) => {
      const size = Math.abs(coefficient);
      const shown = size === 1 ? variable : `${size}*${variable}`;
      if (index === 0) return coefficient < 0 ? `-${shown}` : shown;
      return `${coefficient < 0 ? '-' : '+'} ${shown}`;
    })
    .join(' ');
}

/** The coefficient of a variable; 0 for one that is not named. */
export function coefficientOf(terms: readonly Term[], variable: Variable): number {
  return terms.find((term) => term.variable === variable)?.coefficient ?? 0;
}
