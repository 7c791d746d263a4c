import { UserError } from '../errors.ts';
import type { TextColumn } from './predictions.ts';
import { textColumnOf } from './textColumn.ts';

interface Scored {
  readonly scores: Float64Array | null;
  /** All scores lie between 0 and 1. */
  readonly isShare: boolean;
}

/** The labels of a file, and which of them its scores speak for; null where that is not known. */
export interface ScoredClasses {
  readonly positive: string | null;
  readonly labels: readonly string[];
}

/** The positive class from one half on, else the other one. A UserError where the scores do not tell classes. */
export function answersByScore(
  { scores, isShare }: Scored,
  { positive, labels }: ScoredClasses,
  path: string,
): TextColumn {
  const others = labels.filter((label) => label !== positive);
  if (scores !== null && isShare && positive !== null && others.length <= 1)
    return answersAtOneHalf(scores, { positive, labels });
  throw new UserError(
    `${path} has no predictions, and its scores do not tell them: that takes two classes, one of them known as the positive one, and scores between 0 and 1.`,
    {
      hint: 'Write the predicted class of each example too, or name it: predictions: { path, prediction: <column> }.',
    },
  );
}

/** The same for scores of which some may be no share: these answer nothing. */
export function answersAtOneHalf(scores: ArrayLike<number>, { positive, labels }: ScoredClasses): TextColumn {
  const negative = labels.find((label) => label !== positive) ?? '';
  const answers = Array.from(scores, (score) => {
    if (!(score >= 0 && score <= 1)) return null;
    return score >= 0.5 ? positive : negative;
  });
  return textColumnOf(answers);
}
