import { countOf } from '../records/countOf.ts';
import { type Placements, placements } from '../statistics/delong.ts';
import type { PairedOutcomes } from '../statistics/pairedOutcomes.ts';
import type { Labels } from '../records/metricKey.ts';
import { quoted } from './findings.ts';
import { contributions, isShare, type MeanMeasure, type MeasureName, positives } from './measures.ts';
import { type AlignedRun, type PairedExamples } from './pairing.ts';
import { type TextColumn, textAt } from './predictions.ts';

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

/** Measures of paired examples. What several slices and measures share is computed once. */
export interface PairedScorer {
  /** A measure on the examples of a slice (all without labels). Undefined for labels that no slice column has. */
  scores(measure: MeasureName, labels: Labels): FoundScores | undefined;
}

/** Of each pair, the mean over a side's runs of what it adds to a measure. */
interface SideMeans {
  readonly baseline: Float64Array;
  readonly candidate: Float64Array;
}

export function createScorer(paired: PairedExamples): PairedScorer {
  const members = new Map<string, Members | undefined>();
  const means = new Map<MeanMeasure, SideMeans>();
  const membersOf = (labels: Labels): Members | undefined => {
    const key = JSON.stringify(labels);
    if (!members.has(key)) members.set(key, findMembers(paired, labels));
    return members.get(key);
  };
  const meansOf = (measure: MeanMeasure): SideMeans => {
    const known = means.get(measure) ?? {
      baseline: meanOverRuns(paired.baseline, measure, paired.ids.length),
      candidate: meanOverRuns(paired.candidate, measure, paired.ids.length),
    };
    means.set(measure, known);
    return known;
  };
  return {
    scores(measure, labels) {
      const found = membersOf(labels);
      if (found === undefined || found.kind === 'refused') return found;
      const { pairs } = found;
      if (pairs.length === 0) return refused('no example is in this slice on both sides');
      if (!isShare(measure) && !agreeOnPositive(paired)) {
        return refused(
          'the scores of the two sides speak for different labels; set predictions: { positive: <label> }',
        );
      }
      return measure === 'auc' ? rankScores(paired, pairs) : meanScores(meansOf(measure), measure, pairs);
    },
  };
}

function refused(reason: string): { readonly kind: 'refused'; readonly reason: string } {
  return { kind: 'refused', reason };
}

/** The pairs that are in a slice, or why they cannot be told. */
type Members =
  | { readonly kind: 'members'; readonly pairs: Int32Array }
  | { readonly kind: 'refused'; readonly reason: string };

/** An example that is in a slice for one run and not for another is no pair of it. */
function findMembers({ baseline, candidate, ids }: PairedExamples, labels: Labels): Members | undefined {
  const [entry, ...more] = Object.entries(labels);
  if (entry === undefined) return { kind: 'members', pairs: Int32Array.from(ids.keys()) };
  const [key, value] = entry;
  const runs = [...baseline, ...candidate];
  if (more.length > 0 || runs.every((run) => columnOf(run, key) === undefined)) return undefined;
  const inRuns = new Uint32Array(ids.length);
  for (const run of runs) countMembers(run, key, value, inRuns);
  const moved = inRuns.reduce((sum, count) => sum + (count > 0 && count < runs.length ? 1 : 0), 0);
  if (moved === 0) {
    return { kind: 'members', pairs: Int32Array.from(ids.keys()).filter((pair) => inRuns[pair] !== 0) };
  }
  const verb = moved === 1 ? 'is' : 'are';
  return refused(
    `${countOf(moved, 'example')} ${verb} in the slice ${key}=${quoted(value)} in one run and not in another`,
  );
}

function columnOf({ predictions }: AlignedRun, key: string): TextColumn | undefined {
  return predictions.slices.find(({ name }) => name === key)?.column;
}

/** Adds 1 for each pair that is in the slice in this run. */
function countMembers(run: AlignedRun, key: string, value: string, inRuns: Uint32Array): void {
  const column = columnOf(run, key);
  const wanted = column?.values.indexOf(value) ?? -1;
  if (column === undefined || wanted < 0) return;
  for (let pair = 0; pair < inRuns.length; pair++) {
    if (column.codes[run.rows[pair] ?? -1] === wanted) inRuns[pair] = (inRuns[pair] ?? 0) + 1;
  }
}

function meanScores(means: SideMeans, measure: MeanMeasure, pairs: Int32Array): FoundScores {
  const [before, after] = [pick(means.baseline, pairs), pick(means.candidate, pairs)];
  const examples = pairs.length;
  if (isShare(measure) && isWhole(before) && isWhole(after)) {
    return { kind: 'found', scores: { kind: 'counts', outcomes: countOutcomes(before, after), examples } };
  }
  const differences = after.map((value, pair) => value - (before[pair] ?? Number.NaN));
  if (differences.some((value) => !Number.isFinite(value))) {
    return refused(`${measure} is not a number for some examples`);
  }
  return { kind: 'found', scores: { kind: 'means', differences, examples } };
}

function pick(values: Float64Array, pairs: Int32Array): Float64Array {
  const picked = new Float64Array(pairs.length);
  for (let at = 0; at < picked.length; at++) picked[at] = values[pairs[at] ?? -1] ?? Number.NaN;
  return picked;
}

function meanOverRuns(runs: readonly AlignedRun[], measure: MeanMeasure, pairs: number): Float64Array {
  const sum = new Float64Array(pairs);
  for (const { predictions, rows } of runs) {
    const values = contributions(predictions, measure);
    for (let pair = 0; pair < pairs; pair++) {
      sum[pair] = (sum[pair] ?? 0) + (values[rows[pair] ?? -1] ?? Number.NaN);
    }
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
  const scoresOf = (wanted: 0 | 1): Float64Array => {
    const picked = new Float64Array(pairs.length);
    let count = 0;
    for (let at = 0; at < pairs.length; at++) {
      if (truth[at] === wanted) picked[count++] = scores[rows[pairs[at] ?? -1] ?? -1] ?? Number.NaN;
    }
    return picked.subarray(0, count);
  };
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
