import { formatMetricKey } from '../records/metricKey.ts';
import { encodeNumber } from '../records/metricValue.ts';
import type { Series } from '../records/reading.ts';
import type { Departure } from '../reproduction/departures.ts';
import type { RunWithSeries } from '../reproduction/reproduction.ts';
import { buildCurves } from './buildCurves.ts';
import type { Curve } from './curve.ts';
import { downsampleIndexes } from './downsample.ts';

/** Where a re-run parts from its record, drawn: the record is the `baseline` of both, the re-run the `candidate`. */
export interface DepartureCurves {
  readonly both: Curve;
  /** Re-run − record, at the steps that both logged at the same place; null where there are fewer than two. */
  readonly difference: Curve | null;
}

const mostPoints = 400;

/** The curve that parts first. Null where no series differs, or one of the runs does not have it. */
export function departureCurves(
  departure: Departure | undefined,
  recorded: RunWithSeries,
  reruns: readonly RunWithSeries[],
): DepartureCurves | null {
  const rerun = departure && reruns[departure.rerun];
  if (departure === undefined || rerun === undefined) return null;
  const [before, after] = [seriesOf(recorded, departure), seriesOf(rerun, departure)];
  if (before === undefined || after === undefined) return null;
  const sides = {
    baseline: [{ record: recorded.record, series: [before] }],
    candidate: [{ record: rerun.record, series: [after] }],
  };
  const [both] = buildCurves({ ...sides, gated: [] });
  return both === undefined ? null : { both, difference: differenceOf(both, before, after) };
}

function seriesOf({ series }: RunWithSeries, { key, stepKind }: Departure): Series | undefined {
  return series.find((one) => one.stepKind === stepKind && formatMetricKey(one.name, one.labels) === key);
}

function differenceOf(both: Curve, before: Series, after: Series): Curve | null {
  const run = both.runs.find(({ side }) => side === 'candidate');
  const shared = before.steps.flatMap((step, index) => (after.steps[index] === step ? [index] : []));
  if (run === undefined || shared.length < 2) return null;
  const values = shared.map(
    (index) => (after.values[index] ?? Number.NaN) - (before.values[index] ?? Number.NaN),
  );
  const kept = downsampleIndexes(values, mostPoints);
  const drawn = {
    ...run,
    steps: kept.map((index) => before.steps[shared[index] ?? 0] ?? 0),
    values: kept.map((index) => encodeNumber(values[index] ?? Number.NaN)),
  };
  return { ...both, goal: null, runs: [drawn] };
}
