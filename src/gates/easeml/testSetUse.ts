import { type Adaptivity, lnAnswers, type Reliability } from '../../statistics/easeml/reliability.ts';
import { type Condition, type Variable, variables } from './condition.ts';

/** What developers are shown of each commit: pass or fail only, the measured values rounded to a step, or as they are. */
export type Feedback =
  | { readonly kind: 'bit' }
  /** `step` greater than 0, at most 0.5. */
  | { readonly kind: 'rounded'; readonly step: number }
  | { readonly kind: 'value' };

/** What one test set is to be used for. */
export interface TestSetUse {
  /** Chance, over the life of the test set, that any answer is wrong: 1 − reliability. */
  readonly delta: number;
  /** How many commits it judges. */
  readonly steps: number;
  readonly adaptivity: Adaptivity;
  readonly feedback: Feedback;
  /** `published`: as the paper counts. `tight`: also the exact binomial tail, where it needs fewer examples. */
  readonly bounds: Bounds;
}

export const boundKinds = ['published', 'tight'] as const;
export type Bounds = (typeof boundKinds)[number];

/** The variables that a condition names, in the order of `variables`. */
export function variablesIn({ clauses }: Condition): Variable[] {
  return variables.filter((variable) =>
    clauses.some(({ terms }) => terms.some((term) => term.variable === variable)),
  );
}

/**
 * What a test set of `examples` examples has to promise. Whoever sees values and not one bit could take as many more
 * courses (reference/statistics.md §1.7): L values for each variable and step, ln M = H · ln L for each variable. So
 * also for `firstChange`: there only a bare Fail tells nothing new.
 */
export function reliabilityFor(
  { delta, steps, adaptivity, feedback }: TestSetUse,
  shownVariables: number,
  examples: number,
): Reliability {
  if (adaptivity === 'none' || feedback.kind === 'bit')
    return { delta, lnAnswers: lnAnswers({ adaptivity, steps, shownValues: 2 }) };
  const shownValues = feedback.kind === 'rounded' ? Math.round(1 / feedback.step) + 1 : examples + 1;
  return {
    delta,
    lnAnswers: lnAnswers({ adaptivity: 'full', steps: steps * shownVariables, shownValues }),
  };
}
