import { countOf } from '../records/countOf.ts';
import type { Change, Sample } from '../comparison/comparison.ts';
import { unitInName, unitOf } from '../comparison/units.ts';
import { formatMetricKey, type Labels } from '../records/metricKey.ts';
import { isFiniteValue } from '../records/metricValue.ts';
import type { TestSets } from './easeml/evaluateEaseml.ts';
import type { ExampleLookUp } from './exampleLookUp.ts';
import { error, type Found, known, unknown } from './found.ts';
import type { MetricRef } from './gate.ts';
import { nearest } from './nearest.ts';
import type { Measure } from './quantity.ts';
import type { ReproducedEvidence } from './reproducedEvidence.ts';
import { alternatives } from './syntaxError.ts';

/** The comparison as gates read it. */
export interface Evidence {
  readonly changes: ReadonlyMap<string, Change>;
  /** Keys that a wildcard stood for: one of these may be absent on a side, which is no mistake in the rule. */
  readonly sliceKeys: ReadonlySet<string>;
  /** One-sided error rate of statistical rules. */
  readonly alpha: number;
  /** The p-value of every regression guard of this evaluation after Holm's correction, by its rule without wildcards. */
  readonly guards: ReadonlyMap<string, number>;
  readonly reproduced: ReproducedEvidence;
  /** What per-example files say; null without any. */
  readonly examples: ExampleLookUp | null;
  /** For conditions of ease.ml/ci. */
  readonly testSets: TestSets;
}

/** The error rate of rules that state none. */
export const usualAlpha = 0.05;

export function keyOfChange({ metric, labels }: Change): string {
  return formatMetricKey(metric, labels);
}

/** The key of a metric whose labels are all given. */
export function keyOfRef({ name, labels }: MetricRef): string {
  const given: Labels = Object.fromEntries(labels.map(({ key, value }) => [key, value ?? '*']));
  return formatMetricKey(name, given);
}

/** One side of a metric with a finite mean. */
export interface Measured {
  readonly change: Change;
  readonly mean: number;
}

/** What became of the metric; an error when no run of either side has it. */
export function changeOf(ref: MetricRef, { changes, sliceKeys }: Evidence): Found<Change> {
  const key = keyOfRef(ref);
  const change = changes.get(key);
  if (change !== undefined) return known(change);
  if (sliceKeys.has(key)) return unknown(`no run measured the slice ${key}`);
  return error(`no run measured ${key}${suggestion(ref, changes)}`);
}

/** The candidate's mean. */
export function candidateOf(ref: MetricRef, evidence: Evidence): Found<Measured> {
  const found = changeOf(ref, evidence);
  return found.kind === 'known' ? candidateMean(found.value, evidence) : found;
}

/** The baseline's mean; unknown without one, for a first run has nothing to be compared with. */
export function baselineOf(ref: MetricRef, evidence: Evidence): Found<Measured> {
  const found = changeOf(ref, evidence);
  return found.kind === 'known' ? baselineMean(found.value) : found;
}

/** A slice of few examples decides nothing; that is known of slices that per-example files have. */
export function candidateMean(change: Change, { sliceKeys, examples }: Evidence): Found<Measured> {
  const { candidate, candidateRuns } = change;
  const key = keyOfChange(change);
  const size = sliceKeys.has(key) ? (examples?.sliceSize(change) ?? null) : null;
  if (examples !== null && size !== null && size < examples.fewestExamples) {
    return unknown(
      `${key} has ${countOf(size, 'example')}, and fewer than ${examples.fewestExamples} decide nothing`,
    );
  }
  if (typeof candidate === 'number') return known({ change, mean: candidate });
  if (candidate !== null) return error(`${key} is ${candidate}${inHowMany(candidateRuns)}`);
  const reason = `the candidate ${candidateRuns === null ? 'did not measure' : 'states no value for'} ${key}`;
  return sliceKeys.has(key) ? unknown(reason) : error(reason);
}

function baselineMean(change: Change): Found<Measured> {
  const key = keyOfChange(change);
  if (typeof change.baseline === 'number') return known({ change, mean: change.baseline });
  if (change.baseline !== null)
    return error(`${key} is ${change.baseline} in the baseline${inHowMany(change.baselineRuns)}`);
  return unknown(`${key} cannot be compared: ${change.reason}`);
}

/** " in 1 of 3 runs": how many runs made the mean NaN or infinite; nothing for a single run. */
function inHowMany(runs: Sample | null): string {
  const values = runs?.values.filter((value) => value !== null) ?? [];
  if (values.length < 2) return '';
  return ` in ${values.filter((value) => !isFiniteValue(value)).length} of ${values.length} runs`;
}

/** What the rule may have meant: a slice, a difference of two names, or a name that is spelled nearly so. */
function suggestion(ref: MetricRef, changes: Evidence['changes']): string {
  const all = [...changes.values()];
  const slices = all.filter(({ metric }) => metric === ref.name).map(keyOfChange);
  if (slices.length > 0) return `; it is measured as ${alternatives(slices.slice(0, 3))}`;
  const names = new Set(all.map(({ metric }) => metric));
  const operator = ['-', '/'].find((sign) => {
    const [left = '', right = '', ...more] = ref.name.split(sign);
    return more.length === 0 && names.has(left) && names.has(right);
  });
  if (operator !== undefined) {
    return `; to calculate, put blanks around it: \`${ref.name.replace(operator, ` ${operator} `)}\``;
  }
  const near = nearest(keyOfRef(ref), changes.keys());
  if (near.length > 0) return `; did you mean ${alternatives(near)}?`;
  return names.size === 0 ? '; no metric was found at all' : '';
}

/** 1 where more is better, −1 where less is; an error for a metric that nobody said it of. */
export function betterSign(change: Change): Found<1 | -1> {
  const { goal } = change;
  if (goal === null) return error(`${keyOfChange(change)} has no goal: declare whether min or max is better`);
  return known(goal === 'max' ? 1 : -1);
}

/** A metric's unit; without a stated one, that which its name ends with, `latency_ms`. */
export function unitNameOf({ unit, metric }: Pick<Change, 'unit' | 'metric'>): string | null {
  return unit === null || unit === '' ? unitInName(metric) : unit;
}

/** What says which unit a metric is in. */
type OfUnit = Pick<Change, 'metric' | 'unit' | 'valueKind' | 'baseline' | 'candidate'>;

/** What a metric's values measure, by its unit or, without one, by whether it is a proportion. */
export function measureOf(change: OfUnit): Measure {
  const name = unitNameOf(change);
  if (name === null) return { kind: 'metric', proportion: isProportion(change) };
  if (name === '%') return { kind: 'percent' };
  const unit = unitOf(name);
  return unit === null ? { kind: 'other', name } : { kind: 'unit', name, unit };
}

/** Declared as one, or between 0 and 1 on every side that has it: then a hundredth of it is a percentage point. */
function isProportion({ valueKind, baseline, candidate }: OfUnit): boolean {
  const means = [baseline, candidate].filter((mean) => mean !== null);
  const within = means.every((mean) => typeof mean === 'number' && mean >= 0 && mean <= 1);
  return valueKind === 'proportion' || (means.length > 0 && within);
}
