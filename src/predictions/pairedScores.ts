import { type Placements, placements } from '../statistics/delong.ts';
import type { PairedOutcomes } from '../statistics/pairedOutcomes.ts';
import type { Labels } from '../records/metricKey.ts';
import { countExamples, quoted } from './findings.ts';
import { contributions, isShare, type MeasureName, positives } from './measures.ts';
import { type AlignedRun, type PairedExamples } from './pairing.ts';
import { textAt } from './predictions.ts';

/**
 * What both sides scored on the same examples. `counts`: one right-or-wrong answer a side; `means`: the mean over each side's
 * runs of one number for each example; `ranks`: for auc, likewise.
 */
export type PairedScores =
  | { readonly kind: 'counts'; readonly outcomes: PairedOutcomes; readonly examples: number }
  | { readonly kind: 'means'; readonly differences: Float64Array; readonly examples: number }
  | {
      readonly kind: 'ranks';
      readonly baseline: Placements;
      readonly candidate: Placements;
      /** Of the class of which there are fewer. */
      readonly rarer: number;
      readonly examples: number;
    };

/** The scores, or why there are none. */
export type FoundScores =
  | { readonly kind: 'found'; readonly scores: PairedScores }
  | { readonly kind: 'refused'; readonly reason: string };

/** A measure on the examples of a slice (all without labels), paired. Undefined for labels that no slice column has. */
export function pairedScores(
  paired: PairedExamples,
  measure: MeasureName,
  labels: Labels,
): FoundScores | undefined {
  const members = membersOf(paired, labels);
  if (members === undefined || 'reason' in members) return members;
  const { pairs } = members;
  if (pairs.length === 0) return refused('no example is in this slice on both sides');
  if (!isShare(measure) && !agreeOnPositive(paired)) {
    return refused(
      'the scores of the two sides speak for different labels; set predictions: { positive: <label> }',
    );
  }
  return measure === 'auc' ? rankScores(paired, pairs) : meanScores(paired, measure, pairs);
}

function refused(reason: string): FoundScores {
  return { kind: 'refused', reason };
}

/** The pairs that are in a slice. An example that is in it for one run and not for another is no pair of it. */
function membersOf(
  { baseline, candidate, ids }: PairedExamples,
  labels: Labels,
): { readonly pairs: Int32Array } | { readonly kind: 'refused'; readonly reason: string } | undefined {
  const [entry, ...more] = Object.entries(labels);
  if (entry === undefined) return { pairs: Int32Array.from(ids.keys()) };
  const [key, value] = entry;
  const runs = [...baseline, ...candidate];
  const columns = runs.map(({ predictions }) => predictions.slices.find(({ name }) => name === key)?.column);
  if (more.length > 0 || columns.every((column) => column === undefined)) return undefined;
  const wanted = columns.map((column) => column?.values.indexOf(value) ?? -1);
  const isIn = (run: number, pair: number): boolean =>
    (wanted[run] ?? -1) >= 0 && columns[run]?.codes[runs[run]?.rows[pair] ?? -1] === wanted[run];
  const pairs: number[] = [];
  let moved = 0;
  for (let pair = 0; pair < ids.length; pair++) {
    const inFirst = isIn(0, pair);
    if (runs.some((_, run) => isIn(run, pair) !== inFirst)) moved++;
    else if (inFirst) pairs.push(pair);
  }
  if (moved === 0) return { pairs: Int32Array.from(pairs) };
  return {
    kind: 'refused',
    reason: `${countExamples(moved)} ${moved === 1 ? 'is' : 'are'} in the slice ${key}=${quoted(value)} in one run and not in another`,
  };
}

function meanScores(
  { baseline, candidate }: PairedExamples,
  measure: Exclude<MeasureName, 'auc'>,
  pairs: Int32Array,
): FoundScores {
  const [before, after] = [baseline, candidate].map((runs) => meanOverRuns(runs, measure, pairs));
  if (before === undefined || after === undefined) throw new RangeError('a side without runs');
  const differences = after.map((value, pair) => value - (before[pair] ?? Number.NaN));
  if (differences.some((value) => !Number.isFinite(value))) {
    return refused(`${measure} is not a number for some examples`);
  }
  const examples = pairs.length;
  if (isShare(measure) && isWhole(before) && isWhole(after)) {
    return { kind: 'found', scores: { kind: 'counts', outcomes: countOutcomes(before, after), examples } };
  }
  return { kind: 'found', scores: { kind: 'means', differences, examples } };
}

function meanOverRuns(
  runs: readonly AlignedRun[],
  measure: Exclude<MeasureName, 'auc'>,
  pairs: Int32Array,
): Float64Array {
  const sum = new Float64Array(pairs.length);
  for (const { predictions, rows } of runs) {
    const values = contributions(predictions, measure);
    for (const [at, pair] of pairs.entries())
      sum[at] = (sum[at] ?? 0) + (values[rows[pair] ?? -1] ?? Number.NaN);
  }
  return sum.map((value) => value / runs.length);
}

/** One run a side, or several that agree on every example. */
function isWhole(values: Float64Array): boolean {
  return values.every((value) => value === 0 || value === 1);
}

function countOutcomes(before: Float64Array, after: Float64Array): PairedOutcomes {
  let [bothRight, bothWrong, newlyWrong, newlyRight] = [0, 0, 0, 0];
  for (const [pair, value] of after.entries()) {
    const wasRight = before[pair] === 1;
    if (value === 1 && wasRight) bothRight++;
    else if (value === 1) newlyRight++;
    else if (wasRight) newlyWrong++;
    else bothWrong++;
  }
  return { bothRight, bothWrong, newlyWrong, newlyRight };
}

function rankScores({ baseline, candidate }: PairedExamples, pairs: Int32Array): FoundScores {
  const first = baseline[0];
  const truth = first === undefined ? null : truthOf(first, pairs);
  const [before, after] = [baseline, candidate].map((runs) => meanPlacements(runs, pairs, truth));
  if (before === undefined || after === undefined || before === null || after === null) {
    return refused('auc needs scores that are numbers, and examples of both classes');
  }
  const { ofPositives, ofNegatives } = before;
  return {
    kind: 'found',
    scores: {
      kind: 'ranks',
      baseline: before,
      candidate: after,
      rarer: Math.min(ofPositives.length, ofNegatives.length),
      examples: pairs.length,
    },
  };
}

/** 1 for each pair whose label is the positive one. */
function truthOf({ predictions, rows }: AlignedRun, pairs: Int32Array): Uint8Array | null {
  const truth = positives(predictions);
  return truth === null ? null : Uint8Array.from(pairs, (pair) => truth[rows[pair] ?? -1] ?? 0);
}

function meanPlacements(
  runs: readonly AlignedRun[],
  pairs: Int32Array,
  truth: Uint8Array | null,
): Placements | null {
  const found = runs.map((run) => placementsOf(run, pairs, truth));
  const all = found.filter((one) => one !== null);
  const [first, ...others] = all;
  if (first === undefined || all.length < runs.length) return null;
  if (others.length === 0) return first;
  const meanOf = (part: keyof Placements): Float64Array =>
    first[part].map((_, index) => all.reduce((sum, one) => sum + (one[part][index] ?? 0), 0) / all.length);
  return { ofPositives: meanOf('ofPositives'), ofNegatives: meanOf('ofNegatives') };
}

function placementsOf(
  { predictions, rows }: AlignedRun,
  pairs: Int32Array,
  truth: Uint8Array | null,
): Placements | null {
  const { scores } = predictions;
  if (scores === null || truth === null) return null;
  const scoresOf = (wanted: 0 | 1): Float64Array =>
    Float64Array.from(
      pairs.filter((_, at) => truth[at] === wanted),
      (pair) => scores[rows[pair] ?? -1] ?? Number.NaN,
    );
  return placements(scoresOf(1), scoresOf(0));
}

/** The text that a run answered to a pair. */
export function answerTo({ predictions, rows }: AlignedRun, pair: number): string | null {
  return textAt(predictions.answers, rows[pair] ?? -1);
}

/** True where the positive class of all runs is the same, so that their scores speak for one thing. */
function agreeOnPositive({ baseline, candidate }: PairedExamples): boolean {
  return new Set([...baseline, ...candidate].map(({ predictions }) => predictions.positive)).size === 1;
}
