import { isFiniteValue, type MetricValue } from '../records/metricValue.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { type Absence, judgeChange } from './changeKind.ts';
import type { Change, ChangeKind, Pairing } from './comparison.ts';
import type { Observation } from './observation.ts';
import { gatherHistory, historyIn } from './history.ts';
import { gatherMetrics, type MetricRuns, succeeded } from './observations.ts';
import { type Side, sideOf, unitsClash } from './samples.ts';
import { pairBySeed } from './seedPairs.ts';

/**
 * What became of every metric that a succeeded run of either side measured: gated ones first, then reported ones, then
 * detail, resources last; within these worsened, missing, inconclusive, improved, new, unchanged; then by name.
 */
export function changesOf(
  baseline: readonly RunRecord[],
  candidate: readonly RunRecord[],
  options: ChangeOptions,
): Change[] {
  const absence = {
    baseline: absenceReason('baseline', baseline),
    candidate: absenceReason('candidate', candidate),
  };
  const past = gatherHistory(options.history ?? []);
  return gatherMetrics(baseline, candidate)
    .map((runs) => changeOf(runs, absence, past, options))
    .sort(byImportance);
}

function absenceReason(side: 'baseline' | 'candidate', runs: readonly RunRecord[]): string {
  if (runs.length === 0) return `no run of the ${side} is at hand`;
  if (!runs.some(succeeded)) return `no run of the ${side} succeeded`;
  return `the ${side} did not measure it`;
}

/** What else is known or wanted of the changes. */
export interface ChangeOptions {
  readonly pair?: Pairing;
  /** Older runs, one for each commit, oldest first. */
  readonly history?: readonly RunRecord[];
  /** How often a change may be told of where there is none. */
  readonly errorRate: number;
}

function changeOf(
  runs: MetricRuns,
  absence: Absence,
  past: ReadonlyMap<string, readonly Observation[]>,
  { pair, errorRate }: ChangeOptions,
): Change {
  const { metric, labels, unit, ...traits } = traitsOf(runs);
  const before = sideOf(runs.baseline, unit);
  const after = sideOf(runs.candidate, unit);
  const clash = unitsClash([...runs.baseline, ...runs.candidate], unit);
  const delta = clash ? null : difference(before.mean, after.mean);
  const pairs =
    pair === 'seed' && before.sample !== null && after.sample !== null
      ? pairBySeed(before.sample, after.sample)
      : null;
  const decision = judgeChange({
    before,
    after,
    delta,
    pairs,
    clash,
    absence,
    metric,
    unit,
    errorRate,
    ...traits,
  });
  const history = historyIn(past.get(formatMetricKey(metric, labels)) ?? [], unit);
  return {
    metric,
    labels,
    ...decision,
    unit,
    ...traits,
    baseline: before.mean ?? null,
    candidate: after.mean ?? null,
    delta,
    relative: relativeOf(delta, before),
    baselineRuns: before.sample,
    candidateRuns: after.sample,
    ...(pairs === null ? {} : { pairs }),
    ...(history.length === 0 ? {} : { history }),
  };
}

type Traits = Pick<Observation, 'metric' | 'labels' | 'goal' | 'goalSource' | 'unit' | 'valueKind' | 'tier'>;

/** The candidate's word counts, for its configuration is the newer one; the baseline fills in what it leaves open. */
function traitsOf({ baseline, candidate }: MetricRuns): Traits {
  const all = [...candidate, ...baseline];
  const first = all[0];
  if (first === undefined) throw new RangeError('a metric without any run');
  const directed = all.find(({ goal }) => goal !== null);
  return {
    metric: first.metric,
    labels: first.labels,
    goal: directed?.goal ?? null,
    goalSource: directed?.goalSource ?? null,
    unit: all.find(({ unit }) => unit !== null)?.unit ?? null,
    valueKind: first.valueKind,
    tier: first.tier,
  };
}

function difference(before: MetricValue | undefined, after: MetricValue | undefined): number | null {
  if (!isFiniteValue(before) || !isFiniteValue(after)) return null;
  const delta = after - before;
  return Number.isFinite(delta) ? delta : null;
}

function relativeOf(delta: number | null, before: Side): number | null {
  if (delta === null || !isFiniteValue(before.mean) || before.mean === 0) return null;
  const relative = delta / Math.abs(before.mean);
  return Number.isFinite(relative) ? relative : null;
}

const tierOrder: readonly Change['tier'][] = ['gate', 'report', 'detail', 'resource'];
const kindOrder: readonly ChangeKind[] = [
  'worsened',
  'missing',
  'inconclusive',
  'improved',
  'new',
  'unchanged',
];

function byImportance(a: Change, b: Change): number {
  return (
    tierOrder.indexOf(a.tier) - tierOrder.indexOf(b.tier) ||
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    compareText(a.metric, b.metric) ||
    compareText(formatMetricKey(a.metric, a.labels), formatMetricKey(b.metric, b.labels))
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
