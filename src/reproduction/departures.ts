import { encodeNumber } from '../records/metricValue.ts';
import type { Series, StepKind } from '../records/reading.ts';
import { pointAgreement } from './agreement.ts';
import { type Gap, growthPerStep } from './growth.ts';
import { type MatchedSeries, stepAgreement } from './matchSeries.ts';
import { type Landmarks, type Place, placeOf } from './place.ts';
import type { Measurement } from './reproduction.ts';
import { type UlpDistance, ulpsBetween } from './ulps.ts';

/** Where one series of a re-run first differs from the record, and what becomes of the difference. */
export interface Departure {
  readonly key: string;
  readonly stepKind: StepKind;
  /** Which re-run parts first, by its place among those that count. */
  readonly rerun: number;
  /** `value` at the same step, another `step`, or one series `ends` earlier. */
  readonly differsIn: 'value' | 'step' | 'end';
  readonly index: number;
  readonly step: number;
  /** Points of the longer of the two. */
  readonly points: number;
  readonly place: Place;
  readonly recorded: Measurement;
  readonly rerunValue: Measurement;
  /** |re-run − recorded| there; null where either is not finite. */
  readonly absolute: number | null;
  /** Of the larger of the two; null with `absolute`. */
  readonly relative: number | null;
  readonly ulps: UlpDistance | null;
  /** The first step at which the difference is more than rounding; null when it never is. */
  readonly stepBeyondRounding: number | null;
  /** Points that differ. */
  readonly differing: number;
  /** Both null where no finite pair of points is left. */
  readonly largest: Gap | null;
  readonly final: number | null;
  /** Factor from one step to the next; null with fewer than five differing points. */
  readonly growthPerStep: number | null;
}

/**
 * For every series that differs in some re-run: the earliest departure. The series that shows it soonest comes first: a
 * point tells of everything since the point before it, so the end of its stretch of the run counts, not its beginning.
 */
export function departuresOf(series: readonly MatchedSeries[], landmarks: Landmarks): Departure[] {
  return series
    .flatMap(({ key, recorded, reruns }) => {
      const found = reruns.flatMap((rerun, at) =>
        recorded === undefined || rerun === undefined
          ? []
          : departureOf({ key, recorded, rerun, at, landmarks }),
      );
      return found.sort((a, b) => a.index - b.index || a.rerun - b.rerun).slice(0, 1);
    })
    .sort((a, b) => seenAt(a) - seenAt(b) || b.points - a.points || (a.key < b.key ? -1 : 1));
}

function seenAt({ index, points }: Departure): number {
  return (index + 1) / points;
}

interface Pair {
  readonly key: string;
  readonly recorded: Series;
  readonly rerun: Series;
  readonly at: number;
  readonly landmarks: Landmarks;
}

function departureOf({ key, recorded, rerun, at, landmarks }: Pair): Departure[] {
  const first = firstDifference(recorded, rerun);
  if (first === null) return [];
  const { index, differsIn } = first;
  const longer = recorded.steps.length >= rerun.steps.length ? recorded : rerun;
  const [before, after] = [recorded.values[index], rerun.values[index]];
  const absolute = differsIn === 'value' ? distance(before, after) : null;
  return [
    {
      key,
      stepKind: recorded.stepKind,
      rerun: at,
      differsIn,
      index,
      step: longer.steps[index] ?? 0,
      points: longer.steps.length,
      place: placeOf(placedIn(recorded, rerun, index), index, landmarks),
      recorded: measured(before),
      rerunValue: measured(after),
      absolute,
      relative: absolute === null ? null : relativeTo(absolute, before, after),
      ulps: absolute === null ? null : ulpsBetween(before ?? Number.NaN, after ?? Number.NaN),
      ...courseOf(recorded, rerun, index),
    },
  ];
}

function firstDifference(a: Series, b: Series): Pick<Departure, 'index' | 'differsIn'> | null {
  const shared = Math.min(a.steps.length, b.steps.length);
  for (let index = 0; index < shared; index++) {
    if (stepAgreement(a, b, index) === 'differs') return { index, differsIn: 'step' };
    if (pointAgreement(valueAt(a, index), valueAt(b, index)) !== 'same') return { index, differsIn: 'value' };
  }
  return a.steps.length === b.steps.length ? null : { index: shared, differsIn: 'end' };
}

/** The run that falls back to an earlier step is the one that tells of a resumption. */
function placedIn(recorded: Series, rerun: Series, index: number): Series {
  const fallsBack = (rerun.steps[index] ?? Infinity) <= (rerun.steps[index - 1] ?? -Infinity);
  return fallsBack || rerun.steps.length > recorded.steps.length ? rerun : recorded;
}

type Course = Pick<Departure, 'stepBeyondRounding' | 'differing' | 'largest' | 'final' | 'growthPerStep'>;

/** Gaps that are kept for the growth of a difference: a series may have millions of points. */
const mostGaps = 1000;

/** What becomes of the difference after it arose, at the steps that both runs have at the same place. */
function courseOf(recorded: Series, rerun: Series, from: number): Course {
  const shared = Math.min(recorded.steps.length, rerun.steps.length);
  const stride = Math.ceil((shared - from) / mostGaps);
  const gaps: Gap[] = [];
  let [stepBeyondRounding, largest, final]: [number | null, Gap | null, number | null] = [null, null, null];
  let differing = 0;
  for (let index = from; index < shared; index++) {
    if (stepAgreement(recorded, rerun, index) === 'differs') continue;
    const [step, a, b] = [recorded.steps[index] ?? 0, valueAt(recorded, index), valueAt(rerun, index)];
    const agreement = pointAgreement(a, b);
    if (agreement !== 'same') differing++;
    if (agreement === 'differs') stepBeyondRounding ??= step;
    const size = distance(a, b);
    if (size === null) continue;
    final = size;
    if (largest === null || size > largest.size) largest = { step, size };
    if ((index - from) % stride === 0) gaps.push({ step, size });
  }
  return { stepBeyondRounding, differing, largest, final, growthPerStep: growthPerStep(gaps) };
}

function valueAt(series: Series, index: number): number {
  return series.values[index] ?? Number.NaN;
}

function distance(a: number | undefined, b: number | undefined): number | null {
  if (a === undefined || b === undefined) return null;
  const size = Math.abs(b - a);
  return Number.isFinite(size) ? size : null;
}

function relativeTo(absolute: number, a: number | undefined, b: number | undefined): number | null {
  const size = Math.max(Math.abs(a ?? 0), Math.abs(b ?? 0));
  return size === 0 ? null : absolute / size;
}

function measured(value: number | undefined): Measurement {
  return value === undefined ? 'absent' : encodeNumber(value);
}
