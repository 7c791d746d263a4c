import type { PredictionColumns } from '../../src/predictions/columnRoles.ts';
import type { Predictions } from '../../src/predictions/predictions.ts';
import { textColumnOf } from '../../src/predictions/textColumn.ts';

/** One example in few words. */
export interface Example {
  readonly id: string;
  /** Null for an example without one. */
  readonly label: string | null;
  readonly answer?: string | null;
  readonly score?: number;
  readonly slices?: Readonly<Record<string, string>>;
}

/** Columns by their usual names. */
export const usualColumns: PredictionColumns = {
  id: null,
  label: null,
  prediction: null,
  score: null,
  slices: null,
  positive: null,
};

/** A run's answers; a score of its own makes `1` the positive label. */
export function makePredictions(all: readonly Example[]): Predictions {
  const examples = all.filter(({ label }) => label !== null);
  const unlabelled = all.filter(({ label }) => label === null);
  const hasScores = examples.some(({ score }) => score !== undefined);
  const keys = [...new Set(examples.flatMap(({ slices = {} }) => Object.keys(slices)))];
  return {
    ids: examples.map(({ id }) => id),
    labels: textColumnOf(examples.map(({ label }) => label)),
    answers: textColumnOf(examples.map(({ answer }) => answer ?? null)),
    scores: hasScores ? Float64Array.from(examples, ({ score }) => score ?? Number.NaN) : null,
    positive: hasScores ? '1' : null,
    slices: keys.map((name) => ({
      name,
      column: textColumnOf(examples.map(({ slices = {} }) => slices[name] ?? null)),
    })),
    unlabelled: {
      ids: unlabelled.map(({ id }) => id),
      answers: textColumnOf(unlabelled.map(({ answer }) => answer ?? null)),
    },
    columns: { id: 'id', label: 'label', prediction: 'prediction', score: hasScores ? 'score' : null },
    path: 'predictions.csv',
  };
}

/** Two runs on the same examples of which so many are both right, both wrong, newly wrong and newly right. */
export function pairOf(
  counts: Readonly<Record<'bothRight' | 'bothWrong' | 'newlyWrong' | 'newlyRight', number>>,
  slices: Readonly<Record<string, string>> = {},
): { readonly baseline: Predictions; readonly candidate: Predictions } {
  const kinds = [
    ...Array.from({ length: counts.bothRight }, () => ['yes', 'yes'] as const),
    ...Array.from({ length: counts.bothWrong }, () => ['no', 'no'] as const),
    ...Array.from({ length: counts.newlyWrong }, () => ['yes', 'no'] as const),
    ...Array.from({ length: counts.newlyRight }, () => ['no', 'yes'] as const),
  ];
  const side = (at: 0 | 1): Predictions =>
    makePredictions(
      kinds.map((kind, index) => ({ id: `e${index}`, label: 'yes', answer: kind[at], slices })),
    );
  return { baseline: side(0), candidate: side(1) };
}
