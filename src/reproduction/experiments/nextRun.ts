import type { Answer } from './experiment.ts';

/** How far one experiment has come. */
export interface Standing {
  readonly runs: number;
  readonly answer: Answer;
}

export interface Plan {
  /** One for each experiment, the likeliest cause first. */
  readonly standings: readonly Standing[];
  readonly budgetLeftMs: number;
  /** How long the next run will take, as far as is known. */
  readonly expectedRunMs: number;
}

export type Decision =
  | { readonly kind: 'run'; readonly experiment: number }
  | { readonly kind: 'stop'; readonly reason: 'found' | 'exhausted' | 'outOfTime' };

/** Two runs that agree may do so by chance, where few orders are possible; a third is made if there is time. */
const runsToAnswer = 2;
const runsToConfirm = 3;

/**
 * What to do next. Experiments are made one after the other, each to its end; the first that removes the difference is the
 * last. None is begun that cannot be finished in the time that is left.
 */
export function nextRun({ standings, budgetLeftMs, expectedRunMs }: Plan): Decision {
  const hasTimeFor = (runs: number): boolean => runs * expectedRunMs <= budgetLeftMs;
  for (const [experiment, { answer, runs }] of standings.entries()) {
    if (answer === 'no' || answer === 'failed') continue;
    if (answer === 'yes')
      return runs < runsToConfirm && hasTimeFor(1)
        ? { kind: 'run', experiment }
        : { kind: 'stop', reason: 'found' };
    return hasTimeFor(Math.max(1, runsToAnswer - runs))
      ? { kind: 'run', experiment }
      : { kind: 'stop', reason: 'outOfTime' };
  }
  return { kind: 'stop', reason: 'exhausted' };
}

/** Time for every experiment, when the user sets no budget. */
export function defaultBudgetMs(experiments: number, expectedRunMs: number): number {
  return (experiments * runsToAnswer + 1) * expectedRunMs;
}

/** A run may take this long: with it the whole takes at most one run longer than the budget. */
export function runLimitMs({ budgetLeftMs, expectedRunMs }: Plan): number {
  return Math.max(1, Math.ceil(budgetLeftMs + expectedRunMs));
}
