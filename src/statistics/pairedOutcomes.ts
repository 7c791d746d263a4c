import { requireCount } from './requirements.ts';

/** How two models did on the same examples, by counts of examples: what every paired 0/1 method starts from. */
export interface PairedOutcomes {
  readonly bothRight: number;
  readonly bothWrong: number;
  /** Right before, wrong now. */
  readonly newlyWrong: number;
  /** Wrong before, right now. */
  readonly newlyRight: number;
}

/** All examples; a RangeError when a count is no whole number or there is no example at all. */
export function countExamples(outcomes: PairedOutcomes): number {
  const { bothRight, bothWrong, newlyWrong, newlyRight } = outcomes;
  for (const [name, count] of Object.entries(outcomes)) requireCount(name, count, 0);
  const examples = bothRight + bothWrong + newlyWrong + newlyRight;
  requireCount('the number of examples', examples, 1);
  return examples;
}
