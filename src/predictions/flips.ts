import { rightAnswers } from './measures.ts';
import type { AlignedRun, PairedExamples } from './pairing.ts';
import { answerTo } from './pairedScores.ts';
import { textAt } from './predictions.ts';

/** An example that is right on one side and wrong on the other. */
export interface Flip {
  readonly id: string;
  readonly label: string;
  /** What was answered; null where nothing was. */
  readonly before: string | null;
  readonly after: string | null;
  readonly slices: Readonly<Record<string, string>>;
}

export interface FlipCounts {
  readonly examples: number;
  readonly newlyWrong: number;
  readonly newlyRight: number;
}

/** How many examples of a slice flipped. */
export interface SliceFlips extends FlipCounts {
  readonly key: string;
  readonly value: string;
}

export interface Flips extends FlipCounts {
  /** The first of them, in the order of the baseline's file. */
  readonly wrong: readonly Flip[];
  readonly right: readonly Flip[];
  /** By column, then by value. */
  readonly slices: readonly SliceFlips[];
}

/** As many as a report lists. */
export const mostListed = 20;

/**
 * The examples that are right on one side and wrong on the other. With several runs a side, right is what more than half of the
 * runs answered rightly and wrong what fewer did; an example on which the runs of a side are evenly split has not flipped.
 */
export function flipsOf(paired: PairedExamples): Flips {
  const [before, after] = [paired.baseline, paired.candidate].map((runs) =>
    majorityOf(runs, paired.ids.length),
  );
  const wrong: number[] = [];
  const right: number[] = [];
  for (let pair = 0; pair < paired.ids.length; pair++) {
    const [old, now] = [before?.[pair] ?? 0, after?.[pair] ?? 0];
    if (old > 0 && now < 0) wrong.push(pair);
    if (old < 0 && now > 0) right.push(pair);
  }
  return {
    examples: paired.ids.length,
    newlyWrong: wrong.length,
    newlyRight: right.length,
    wrong: wrong.slice(0, mostListed).map((pair) => describe(paired, pair)),
    right: right.slice(0, mostListed).map((pair) => describe(paired, pair)),
    slices: sliceFlips(paired, wrong, right),
  };
}

/** Runs that were right less runs that were wrong. */
function majorityOf(runs: readonly AlignedRun[], pairs: number): Int32Array {
  const balance = new Int32Array(pairs);
  for (const { predictions, rows } of runs) {
    const right = rightAnswers(predictions);
    for (let pair = 0; pair < pairs; pair++) {
      balance[pair] = (balance[pair] ?? 0) + (right[rows[pair] ?? -1] === 1 ? 1 : -1);
    }
  }
  return balance;
}

function describe(paired: PairedExamples, pair: number): Flip {
  const { predictions, rows } = firstOf(paired.candidate);
  const row = rows[pair] ?? -1;
  const label = textAt(predictions.labels, row) ?? '';
  const slices = predictions.slices.flatMap(({ name, column }) => {
    const value = textAt(column, row);
    return value === null ? [] : [[name, value] as const];
  });
  return {
    id: paired.ids[pair] ?? '',
    label,
    before: usualAnswer(paired.baseline, pair),
    after: usualAnswer(paired.candidate, pair),
    slices: Object.fromEntries(slices),
  };
}

/** What most runs of a side answered; of several equally usual answers the first run's. */
function usualAnswer(runs: readonly AlignedRun[], pair: number): string | null {
  const counts = new Map<string | null, number>();
  for (const run of runs) {
    const answer = answerTo(run, pair);
    counts.set(answer, (counts.get(answer) ?? 0) + 1);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [null, 0] as const)[0];
}

/** By the candidate's slices. */
function sliceFlips(
  { candidate, ids }: PairedExamples,
  wrong: readonly number[],
  right: readonly number[],
): SliceFlips[] {
  const { predictions, rows } = firstOf(candidate);
  return predictions.slices.flatMap(({ name, column: { values, codes } }) => {
    const countBy = (pairs: Iterable<number>): Int32Array => {
      const counts = new Int32Array(values.length);
      for (const pair of pairs) {
        const code = codes[rows[pair] ?? -1] ?? -1;
        if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
      }
      return counts;
    };
    const [examples, newlyWrong, newlyRight] = [ids.keys(), wrong, right].map(countBy);
    return values
      .map((value, code) => ({
        key: name,
        value,
        examples: examples?.[code] ?? 0,
        newlyWrong: newlyWrong?.[code] ?? 0,
        newlyRight: newlyRight?.[code] ?? 0,
      }))
      .filter((slice) => slice.examples > 0)
      .sort((a, b) => (a.value < b.value ? -1 : 1));
  });
}

function firstOf(runs: readonly AlignedRun[]): AlignedRun {
  const [first] = runs;
  if (first === undefined) throw new RangeError('a side without runs');
  return first;
}
