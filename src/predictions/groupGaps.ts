import { newcombeInterval } from '../statistics/newcombe.ts';
import type { Proportion } from '../statistics/proportions.ts';
import { rightAnswers } from './measures.ts';
import type { Predictions } from './predictions.ts';
import { slicesOf } from './sliceRows.ts';

/** The accuracy of one group, on one side. */
export interface GroupAccuracy {
  readonly value: string;
  readonly accuracy: number;
  readonly examples: number;
}

/** How far apart the groups of one slice column are, on one side. */
export interface GroupGap {
  readonly key: string;
  readonly lowest: GroupAccuracy;
  readonly highest: GroupAccuracy;
  /** highest − lowest */
  readonly gap: number;
  /** Newcombe's 95 % interval of the gap of these two groups. */
  readonly interval: readonly [low: number, high: number];
}

const confidence = 0.95;

/** The gap in accuracy between the groups of each slice column that has at least two of this size. */
export function groupGaps(predictions: Predictions, fewestExamples: number): GroupGap[] {
  const right = rightAnswers(predictions);
  const keys = predictions.slices.map(({ name }) => name);
  const slices = slicesOf(predictions).filter(({ rows }) => rows.length >= fewestExamples);
  return keys.flatMap((key) => {
    const groups = slices
      .filter((slice) => slice.key === key)
      .map(({ value, rows }) =>
        groupOf(
          value,
          rows.reduce((sum, row) => sum + (right[row] ?? 0), 0),
          rows.length,
        ),
      )
      .sort((a, b) => a.accuracy - b.accuracy);
    const [lowest, highest] = [groups[0], groups.at(-1)];
    if (lowest === undefined || highest === undefined || groups.length < 2) return [];
    const { low, high } = newcombeInterval(proportionOf(lowest), proportionOf(highest), confidence);
    return [
      { key, lowest, highest, gap: highest.accuracy - lowest.accuracy, interval: [low, high] as const },
    ];
  });
}

function groupOf(value: string, successes: number, examples: number): GroupAccuracy {
  return { value, accuracy: successes / examples, examples };
}

function proportionOf({ accuracy, examples }: GroupAccuracy): Proportion {
  return { successes: Math.round(accuracy * examples), trials: examples };
}
