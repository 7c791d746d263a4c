import { isFiniteValue, type MetricValue } from '../records/metricValue.ts';
import type { Goal } from '../records/reading.ts';
import { differenceInterval } from '../statistics/meanDifference.ts';
import { differenceOfPairs } from '../statistics/pairedT.ts';
import { welchDifference } from '../statistics/welch.ts';
import type { Change, DifferenceInterval, SeedPairs } from './comparison.ts';
import { formatValue } from './formatValue.ts';
import type { Side } from './samples.ts';

/** Why a side has no value of a metric that the other side has. */
export type Absence = Readonly<Record<'baseline' | 'candidate', string>>;

/** Everything that decides what became of one metric. */
export interface Evidence {
  readonly before: Side;
  readonly after: Side;
  /** after − before; null unless both means are finite and in one unit. */
  readonly delta: number | null;
  /** Null where runs do not belong together by their seeds. */
  readonly pairs: SeedPairs | null;
  readonly clash: boolean;
  readonly absence: Absence;
  readonly metric: string;
  readonly goal: Goal | null;
  readonly unit: string | null;
  readonly valueKind: Change['valueKind'];
  readonly tier: Change['tier'];
  /** 1 − the confidence of intervals. */
  readonly errorRate: number;
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

/**
 * The kind of a change, first rule that applies: absent or without a value on one side → new or missing; not finite on
 * one side → that side is the worse one; equal → unchanged; no goal → inconclusive; at least two runs a side, or two
 * pairs → the interval of Welch, or of Student over pairs, decides; else the difference itself decides, and the reason
 * says that nothing is known about noise.
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
  const { pairs } = evidence;
  const enough =
    pairs === null ? before.finite.length >= 2 && after.finite.length >= 2 : pairs.differences.length >= 2;
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

function judgeByInterval(evidence: Evidence, goal: Goal, delta: number): Decision {
  const { before, after, pairs, errorRate } = evidence;
  const confidence = 1 - errorRate;
  const about =
    pairs === null ? welchDifference(before.finite, after.finite) : differenceOfPairs(pairs.differences);
  if (about === null) {
    const agree = pairs === null ? 'the runs of each side agree exactly' : 'all pairs differ by the same';
    return plain(direction(goal, delta), `${agree}, so the difference is not noise`);
  }
  const { low, high } = differenceInterval(about, confidence);
  if (!Number.isFinite(low) || !Number.isFinite(high)) {
    return plain('inconclusive', 'the values are too large to say what is noise');
  }
  const method = pairs === null ? "Welch's t" : 'paired t';
  const interval: DifferenceInterval = { low, high, confidence, method };
  const named = `the ${formatValue(100 * confidence)} % interval of the difference`;
  if (low <= 0 && high >= 0) return { kind: 'inconclusive', reason: `${named} includes 0`, interval };
  return { kind: direction(goal, about.difference), reason: `${named} excludes 0`, interval };
}

function judgeByPoint(
  { before, after, pairs, metric, tier, unit }: Evidence,
  goal: Goal,
  delta: number,
): Decision {
  const isNoisy = tier === 'resource' && metric !== exactResource;
  if (isNoisy && isWithinResourceNoise(before.mean, after.mean, unit)) {
    return plain('inconclusive', 'it moved by no more than the machine alone can cause');
  }
  const few = pairs === null ? 'fewer than two runs on a side' : 'fewer than two pairs of runs';
  return plain(direction(goal, delta), `${few}: there is no estimate of the noise`);
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
