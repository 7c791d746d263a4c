import type { Change, Sample } from '../comparison/comparison.ts';
import { agrees, measureNamed } from '../predictions/agreement.ts';
import type { Examples } from '../predictions/examples.ts';
import { isShare, type MeasureName, rightAnswers } from '../predictions/measures.ts';
import { measureOver } from '../predictions/measureValue.ts';
import { createScorer } from '../predictions/pairedScores.ts';
import type { SidePredictions } from '../predictions/pairing.ts';
import type { Predictions } from '../predictions/predictions.ts';
import { rowsOf } from '../predictions/sliceRows.ts';
import { formatMetricKey, type Labels } from '../records/metricKey.ts';
import { encodeNumber } from '../records/metricValue.ts';
import type { Proportion } from '../statistics/proportions.ts';
import type { Estimate } from './estimate.ts';
import { estimateFromExamples } from './estimateFromExamples.ts';
import { error, type Found } from './found.ts';

/** What the per-example files say of metrics. Each answer is computed once, however many rules ask for it. */
export interface ExampleLookUp {
  /** Candidate − baseline on the same examples. Null for a metric that is not of these examples, or without files on both sides. */
  difference(change: Change): Found<Estimate> | null;
  /** Right (or, for `error_rate`, wrong) answers of a single candidate run; null for any other metric. */
  share(change: Change): Proportion | null;
  /** How many examples the candidate's slice has that a metric is about; null where the files do not say. */
  sliceSize(change: Change): number | null;
  /** Slices with fewer examples decide nothing. */
  readonly fewestExamples: number;
  /** Why the examples could not be paired, where only one side has files. */
  readonly onlyOneSide: string | null;
}

export function lookUpExamples(examples: Examples): ExampleLookUp {
  const { pairing, fewestExamples } = examples;
  const reason = pairing.kind === 'paired' ? '' : pairing.reason;
  const values = rememberedValues();
  const measure = remembered((change: Change) => measureBehind(change, examples, values));
  const sliceSize = remembered((change: Change) => sizeOf(change, examples));
  const scorer = pairing.kind === 'paired' ? createScorer(pairing.examples) : null;
  const difference = remembered((change: Change): Found<Estimate> | null => {
    const name = pairing.kind === 'none' ? null : measure(change);
    if (name === null) return null;
    if (scorer === null) return error(`${keyOf(change)}: ${reason}`);
    const found = scorer.scores(name, change.labels);
    if (found === undefined) return null;
    if (found.kind === 'refused') return error(`${keyOf(change)}: ${found.reason}`);
    return estimateFromExamples(change, found.scores);
  });
  const share = remembered((change: Change) => shareOf(change, measure(change), examples));
  const onlyOneSide = pairing.kind === 'none' ? pairing.reason : null;
  return { difference, share, sliceSize, fewestExamples, onlyOneSide };
}

function remembered<T>(compute: (change: Change) => T): (change: Change) => T {
  const answers = new Map<string, T>();
  return (change) => {
    const key = keyOf(change);
    const answer = answers.get(key);
    if (answer !== undefined) return answer;
    const computed = compute(change);
    answers.set(key, computed);
    return computed;
  };
}

/** A measure of one run over a slice; undefined where there is no value. What several slices share is computed once. */
type Values = (predictions: Predictions, measure: MeasureName, labels: Labels) => number | undefined;

function rememberedValues(): Values {
  const runs = new Map<Predictions, RunValues>();
  return (predictions, measure, labels) => {
    const run = runs.get(predictions) ?? { measures: new Map(), rows: new Map() };
    runs.set(predictions, run);
    const key = JSON.stringify(labels);
    if (!run.rows.has(key)) run.rows.set(key, rowsOf(predictions, labels));
    const rows = run.rows.get(key);
    const over = run.measures.get(measure) ?? measureOver(predictions, measure);
    run.measures.set(measure, over);
    return rows === undefined ? undefined : over(rows);
  };
}

interface RunValues {
  readonly measures: Map<MeasureName, ReturnType<typeof measureOver>>;
  readonly rows: Map<string, ReturnType<typeof rowsOf>>;
}

function keyOf({ metric, labels }: Change): string {
  return formatMetricKey(metric, labels);
}

/**
 * What a metric measures of the examples: its name says so by custom, and every run of both sides states the very value that its
 * file gives. A metric of the same name that was measured on other examples is none of them.
 */
function measureBehind(
  change: Change,
  { baseline, candidate }: Examples,
  values: Values,
): MeasureName | null {
  const measure = measureNamed(change.metric);
  if (measure === null) return null;
  const holds =
    agreesOnSide(change, measure, change.candidateRuns, candidate, values) &&
    agreesOnSide(change, measure, change.baselineRuns, baseline, values);
  return holds ? measure : null;
}

/** A side without files or without the metric contradicts nothing. */
function agreesOnSide(
  { labels }: Change,
  measure: MeasureName,
  runs: Sample | null,
  side: SidePredictions,
  values: Values,
): boolean {
  const files = side.filter((one) => one !== null);
  if (runs === null || files.length === 0) return true;
  if (files.length !== side.length || files.length !== runs.values.length) return false;
  return files.every((predictions, run) => {
    const value = values(predictions, measure, labels);
    return value !== undefined && agrees(runs.values[run] ?? null, encodeNumber(value));
  });
}

function shareOf(
  { labels }: Change,
  measure: MeasureName | null,
  { candidate }: Examples,
): Proportion | null {
  const [only] = candidate;
  if (measure === null || !isShare(measure) || only === null || only === undefined) return null;
  const rows = candidate.length === 1 ? rowsOf(only, labels) : undefined;
  if (rows === undefined) return null;
  const right = rightAnswers(only);
  const counted = rows === null ? right : Float64Array.from(rows, (row) => right[row] ?? 0);
  const successes = counted.reduce((sum, one) => sum + one, 0);
  const trials = counted.length;
  return { successes: measure === 'accuracy' ? successes : trials - successes, trials };
}

function sizeOf({ labels }: Change, { candidate }: Examples): number | null {
  const first: Predictions | null = candidate[0] ?? null;
  if (first === null || Object.keys(labels).length === 0) return null;
  return rowsOf(first, labels)?.length ?? null;
}
