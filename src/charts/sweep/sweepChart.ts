import type { ParameterAxis } from '../../sweeps/results/parameterAxes.ts';
import type { SweepResult } from '../../sweeps/results/sweepResult.ts';
import { niceTicks } from '../ticks.ts';

/** The trials of a sweep laid out for its charts: parameters and the first metric, each from 0 to 1. */
export interface SweepChart {
  /** The most important parameters first, as far as there is room. */
  readonly axes: readonly ParameterAxis[];
  /** How many parameters have no axis. */
  readonly hidden: number;
  readonly metric: MetricAxis;
  /** From the best; those with a value beyond the axis stand at its end. */
  readonly trials: readonly ChartTrial[];
}

export interface MetricAxis {
  readonly name: string;
  readonly goal: 'minimize' | 'maximize';
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Trials so much worse than the others that the axis does not reach to them. */
  readonly beyond: number;
}

export interface ChartTrial {
  readonly number: number;
  readonly value: number;
  /** Where the value stands on the metric's axis. */
  readonly height: number;
  /** Where it stands on each of `axes`; null where the parameter is inactive. */
  readonly places: readonly (number | null)[];
}

const mostAxes = 11;

/** Null without a metric, a parameter or a complete trial. */
export function sweepChartOf({
  metrics: [metric],
  axes,
  placed,
  importances,
}: SweepResult): SweepChart | null {
  if (metric === undefined || axes.length === 0 || placed.length === 0) return null;
  const order = [...(importances[0]?.parameters ?? [])].map(({ name }) => name);
  const indexes = [...axes.keys()].toSorted(
    (a, b) => order.indexOf(axes[a]?.name ?? '') - order.indexOf(axes[b]?.name ?? '') || a - b,
  );
  const shown = indexes.slice(0, mostAxes);
  const sign = metric.goal === 'maximize' ? -1 : 1;
  const trials = placed.toSorted((a, b) => sign * ((a.values[0] ?? 0) - (b.values[0] ?? 0)));
  const { low, high, beyond } = metricRange(
    trials.map(({ values }) => values[0] ?? 0),
    metric.goal,
  );
  const heightOf = (value: number): number =>
    high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5;
  return {
    axes: shown.flatMap((index) => axes[index] ?? []),
    hidden: axes.length - shown.length,
    metric: {
      name: metric.name,
      goal: metric.goal,
      ticks: niceTicks(low, high, 5).map(({ value, label }) => ({ at: heightOf(value), label })),
      beyond,
    },
    trials: trials.map(({ number, values: [value = 0], places }) => ({
      number,
      value,
      height: heightOf(value),
      places: shown.map((index) => places[index] ?? null),
    })),
  };
}

export interface MetricRange {
  readonly low: number;
  readonly high: number;
  /** How many values are worse than the range reaches. */
  readonly beyond: number;
}

/** From the best value to five times as far as the median lies: what is worse would flatten all that matters. */
export function metricRange(values: readonly number[], goal: 'minimize' | 'maximize'): MetricRange {
  const sign = goal === 'maximize' ? -1 : 1;
  const losses = Float64Array.from(values, (value) => sign * value).sort();
  const best = losses[0] ?? 0;
  const middle = losses[Math.floor((losses.length - 1) / 2)] ?? best;
  const last = losses.at(-1) ?? best;
  const cut = best + 5 * (middle - best);
  const worst = cut > best ? Math.min(cut, last) : last;
  const beyond = losses.filter((loss) => loss > worst).length;
  return sign === 1 ? { low: best, high: worst, beyond } : { low: -worst, high: -best, beyond };
}
