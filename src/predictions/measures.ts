import type { Predictions } from './predictions.ts';

/** What can be computed of a run's answers; each is also the name of the metric. */
export const measureNames = ['accuracy', 'error_rate', 'log_loss', 'brier_score', 'auc'] as const;
export type MeasureName = (typeof measureNames)[number];

/** Measures that are the mean of one number for each example. */
export type MeanMeasure = Exclude<MeasureName, 'auc'>;

/** True for measures whose examples count 0 or 1. */
export function isShare(measure: MeasureName): boolean {
  return measure === 'accuracy' || measure === 'error_rate';
}

/** What these predictions allow. Probabilities are asked for where a measure is about probabilities. */
export function measuresOf(predictions: Predictions): readonly MeasureName[] {
  if (predictions.scores === null) return ['accuracy', 'error_rate'];
  return holdsProbabilities(predictions.scores) ? measureNames : ['accuracy', 'error_rate', 'auc'];
}

/** NaN is no number outside of 0 and 1: it shows in what is computed. */
function holdsProbabilities(scores: Float64Array): boolean {
  return !scores.some((score) => score < 0 || score > 1);
}

/** A probability of 0 or 1 that is wrong would cost infinitely much; scikit-learn clips at this distance too. */
const leastProbability = Number.EPSILON;

/**
 * What one example adds to a measure, by its row: 1 for a right answer (`accuracy`), for a wrong one (`error_rate`),
 * −ln of the probability given to the true label (`log_loss`), the squared distance from the truth (`brier_score`).
 */
export function contributions(predictions: Predictions, measure: MeanMeasure): Float64Array {
  if (measure === 'accuracy') return rightAnswers(predictions);
  if (measure === 'error_rate') return rightAnswers(predictions).map((one) => 1 - one);
  const { scores } = predictions;
  const truth = positives(predictions);
  if (scores === null || truth === null) return new Float64Array(predictions.ids.length).fill(Number.NaN);
  const add = measure === 'log_loss' ? logLoss : squaredDistance;
  return scores.map((score, row) => add(score, truth[row] === 1));
}

function logLoss(score: number, isPositive: boolean): number {
  const given = isPositive ? score : 1 - score;
  return -Math.log(Math.min(Math.max(given, leastProbability), 1));
}

function squaredDistance(score: number, isPositive: boolean): number {
  return (score - (isPositive ? 1 : 0)) ** 2;
}

/** 1 for each example that was answered with its label. */
export function rightAnswers({ labels, answers }: Predictions): Float64Array {
  const places = new Map(answers.values.map((text, code) => [text, code]));
  const answerFor = labels.values.map((label) => places.get(label) ?? -2);
  // A loop, here and below: a typed array's `from` with a function takes many times as long.
  const right = new Float64Array(labels.codes.length);
  for (let row = 0; row < right.length; row++) {
    if (answerFor[labels.codes[row] ?? -1] === answers.codes[row]) right[row] = 1;
  }
  return right;
}

/** 1 for each example whose label is the positive one; null without a positive label. */
export function positives({ labels, positive }: Predictions): Uint8Array | null {
  if (positive === null) return null;
  const code = labels.values.indexOf(positive);
  const truth = new Uint8Array(labels.codes.length);
  for (let row = 0; row < truth.length; row++) if (labels.codes[row] === code) truth[row] = 1;
  return truth;
}
