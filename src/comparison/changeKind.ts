import { isFiniteValue, type MetricValue } from '../records/metricValue.ts';
import type { Goal } from '../records/reading.ts';
import { welchInterval } from '../statistics/welch.ts';
import type { Change, DifferenceInterval } from './comparison.ts';
import type { Side } from './samples.ts';

/** Why a side has no value of a metric that the other side has. */
export type Absence = Readonly<Record<'baseline' | 'candidate', string>>;

/** Everything that decides what became of one metric. */
export interface Evidence {
  readonly before: Side;
  readonly after: Side;
  /** after − before; null unless both means are finite and in one unit. */
  readonly delta: number | null;
  readonly clash: boolean;
  readonly absence: Absence;
  readonly metric: string;
  readonly goal: Goal | null;
  readonly unit: string | null;
  readonly valueKind: Change['valueKind'];
  readonly tier: Change['tier'];
}

type Decision = Pick<Change, 'kind' | 'reason' | 'interval'>;

/** Means within this share of the larger one are the same: rounding in sums of doubles, not a change. */
const equalShare = 1e-12;
/** Display heuristics, not statistics: one run's time or memory moves by this much from what else the machine does. */
const resourceNoise = 0.2;
const negligibleSeconds = 0.5;
const negligibleBytes = 16 * 2 ** 20;
/** A file's size has no noise. */
const exactResource = 'model_bytes';
const confidence = 0.95;

/**
 * The kind of a change, first rule that applies: absent or without a value on one side → new or missing; not finite on
 * one side → that side is the worse one; equal → unchanged; no goal → inconclusive; at least two runs a side → Welch's
 * 95 % interval decides; else the difference itself decides, and the reason says that nothing is known about noise.
 */
export function judgeChange(evidence: Evidence): Decision {
  const { before, after, clash, delta, goal, absence } = evidence;
  if (before.mean === undefined) return plain('new', absence.baseline);
  if (after.mean === undefined) return plain('missing', absence.candidate);
  if (clash)
    return plain('inconclusive', 'the two sides state units that cannot be converted into each other');
  if (delta === null) return judgeSpecial(before.mean, after.mean);
  if (isEqual(before.mean, after.mean)) return plain('unchanged', 'both sides have the same value');
  if (goal === null)
    return plain('inconclusive', 'direction unknown: declare a goal, min or max, for this metric');
  const enough = before.finite.length >= 2 && after.finite.length >= 2;
  return enough ? judgeByInterval(evidence, goal, delta) : judgeByPoint(evidence, goal, delta);
}

function plain(kind: Change['kind'], reason: string): Decision {
  return { kind, reason, interval: null };
}

function isEqual(a: MetricValue, b: MetricValue): boolean {
  if (!isFiniteValue(a) || !isFiniteValue(b)) return a === b;
  return Math.abs(a - b) <= equalShare * Math.max(Math.abs(a), Math.abs(b));
}

/** At least one side is "no value", NaN or infinite, or the difference is too large for a double. */
function judgeSpecial(before: MetricValue, after: MetricValue): Decision {
  if (before === after) return plain('unchanged', `both sides are ${before ?? 'without a value'}`);
  if (before === null) return plain('new', 'the baseline states no value for it');
  if (after === null) return plain('missing', 'the candidate states no value for it');
  if (isFiniteValue(before) && !isFiniteValue(after)) return plain('worsened', `the candidate is ${after}`);
  if (!isFiniteValue(before) && isFiniteValue(after)) return plain('improved', `the baseline was ${before}`);
  return plain('inconclusive', `there is no difference between ${before} and ${after} to judge`);
}

function judgeByInterval({ before, after }: Evidence, goal: Goal, delta: number): Decision {
  const welch = welchInterval(before.finite, after.finite, confidence);
  if (welch === null) {
    return plain(
      direction(goal, delta),
      'the runs of each side agree exactly, so the difference is not noise',
    );
  }
  if (!Number.isFinite(welch.low) || !Number.isFinite(welch.high)) {
    return plain('inconclusive', 'the values are too large to say what is noise');
  }
  const interval: DifferenceInterval = { low: welch.low, high: welch.high, confidence, method: "Welch's t" };
  if (welch.low <= 0 && welch.high >= 0) {
    return { kind: 'inconclusive', reason: 'the 95 % interval of the difference includes 0', interval };
  }
  return { kind: direction(goal, delta), reason: 'the 95 % interval of the difference excludes 0', interval };
}

function judgeByPoint({ before, after, metric, tier, unit }: Evidence, goal: Goal, delta: number): Decision {
  const isNoisy = tier === 'resource' && metric !== exactResource;
  if (isNoisy && isWithinResourceNoise(before.mean, after.mean, unit)) {
    return plain('inconclusive', 'it moved by no more than the machine alone can cause');
  }
  return plain(direction(goal, delta), 'fewer than two runs on a side: there is no estimate of the noise');
}

/** By its share, or so small that it says nothing whatever its share: a script of a few milliseconds. */
function isWithinResourceNoise(
  a: MetricValue | undefined,
  b: MetricValue | undefined,
  unit: string | null,
): boolean {
  if (!isFiniteValue(a) || !isFiniteValue(b)) return false;
  const difference = Math.abs(a - b);
  const negligible = unit === 's' ? negligibleSeconds : negligibleBytes;
  return difference <= negligible || difference <= resourceNoise * Math.max(Math.abs(a), Math.abs(b));
}

function direction(goal: Goal, delta: number): 'improved' | 'worsened' {
  return delta > 0 === (goal === 'max') ? 'improved' : 'worsened';
}
