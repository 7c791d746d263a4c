import { formatMetricKey } from '../records/metricKey.ts';
import type { Series } from '../records/reading.ts';
import { pointAgreement } from './agreement.ts';
import type { Agreement, RunWithSeries } from './reproduction.ts';
import { isResultSeries } from './resultNames.ts';

/** One series in the record and in every re-run; undefined where a run does not have it. */
export interface MatchedSeries {
  readonly id: string;
  readonly key: string;
  readonly stepKind: Series['stepKind'];
  readonly recorded: Series | undefined;
  readonly reruns: readonly (Series | undefined)[];
}

/** Every series that is a result, of any of the runs, by name and kind of steps. */
export function matchSeries(recorded: RunWithSeries, reruns: readonly RunWithSeries[]): MatchedSeries[] {
  const [own, ...others] = [recorded, ...reruns].map(byId);
  const ids = new Set([own, ...others].flatMap((series) => [...(series?.keys() ?? [])]));
  return [...ids].sort().flatMap((id) => {
    const found = others.map((series) => series.get(id));
    const first = own?.get(id) ?? found.find((series) => series !== undefined);
    if (first === undefined) return [];
    const key = formatMetricKey(first.name, first.labels);
    return [{ id, key, stepKind: first.stepKind, recorded: own?.get(id), reruns: found }];
  });
}

/** Whether two series are the same: steps and values, in the order in which they were logged. */
export function seriesAgreement(a: Series | undefined, b: Series | undefined): Agreement {
  if (a === undefined || b === undefined) return a === b ? 'same' : 'differs';
  if (a.steps.length !== b.steps.length) return 'differs';
  let worst: Agreement = 'same';
  for (let index = 0; index < a.steps.length; index++) {
    if (stepAgreement(a, b, index) === 'differs') return 'differs';
    const agreement = pointAgreement(a.values[index] ?? Number.NaN, b.values[index] ?? Number.NaN);
    if (agreement === 'differs') return 'differs';
    if (agreement === 'close') worst = 'close';
  }
  return worst;
}

/** Steps are counted, not computed: they are the same or they are not. */
export function stepAgreement(a: Series, b: Series, index: number): 'same' | 'differs' {
  const [one, other] = [a.steps[index] ?? Number.NaN, b.steps[index] ?? Number.NaN];
  return pointAgreement(one, other) === 'same' ? 'same' : 'differs';
}

function byId({ series }: RunWithSeries): ReadonlyMap<string, Series> {
  return new Map(
    series
      .filter(isResultSeries)
      .map((one) => [`${formatMetricKey(one.name, one.labels)} ${one.stepKind}`, one]),
  );
}
