import type { ChartSpec } from '../vegaLite.ts';
import type { ParameterAxis } from '../../sweeps/results/parameterAxes.ts';
import type { MetricAxis } from './sweepChart.ts';

/** Data sets that are empty in the specifications: rows of all trials, and of the one that is pointed at. */
export const sweepDataNames = { trials: 'trials', pointed: 'pointed' } as const;

export interface SweepChartColours {
  /** Of the best trials. */
  readonly best: string;
  readonly others: string;
  readonly text: string;
  readonly grid: string;
  /** Behind everything. */
  readonly page: string;
}

/**
 * Parallel coordinates over rows `{trial, axis, share, tier}`: a line for each trial, across one axis for each parameter and
 * the metric last. `tier`: 0 for the best share of the trials, 1 for the others. `labels` are safe to show.
 */
export function parallelSpec(
  axes: readonly { readonly label: string; readonly ticks: ParameterAxis['ticks'] }[],
  colours: SweepChartColours,
): ChartSpec {
  const ticks = axes.flatMap((axis, place) =>
    axis.ticks.map(({ at, label }) => ({ axis: place, share: at, label })),
  );
  const position = {
    x: {
      field: 'axis',
      type: 'quantitative',
      axis: null,
      scale: { domain: [-0.08, axes.length - 0.55], nice: false, zero: false },
    },
    y: { field: 'share', type: 'quantitative', axis: null, scale: { domain: [-0.03, 1.03], nice: false } },
  };
  return {
    ...frame,
    height: 300,
    layer: [
      lineLayer(sweepDataNames.trials, position, tierColour(colours)),
      lineLayer(sweepDataNames.pointed, position, { value: colours.text }, 2.5),
      {
        data: { values: axes.map((_, axis) => ({ axis, share: 0, top: 1 })) },
        mark: { type: 'rule', color: colours.text, opacity: 0.7 },
        encoding: { ...position, y2: { field: 'top' } },
      },
      // Lines run behind the labels: first a seam in the colour of the page, then the label.
      ...[{ stroke: colours.page, strokeWidth: 4, strokeJoin: 'round' }, {}].map((seam) => ({
        data: { values: ticks },
        mark: { type: 'text', align: 'left', dx: 5, fontSize: 10.5, color: colours.text, ...seam },
        encoding: { ...position, text: { field: 'label' } },
      })),
      {
        data: { values: axes.map(({ label }, axis) => ({ axis, share: 1.03, label })) },
        mark: {
          type: 'text',
          align: 'left',
          dx: -5,
          dy: -9,
          fontSize: 11.5,
          fontWeight: 600,
          color: colours.text,
        },
        encoding: { ...position, text: { field: 'label' } },
      },
    ],
  };
}

/** One parameter against the metric over rows `{trial, share, value, tier}`; values are heights from 0 to 1. */
export function sliceSpec(axis: ParameterAxis, metric: MetricAxis, colours: SweepChartColours): ChartSpec {
  const scale = { domain: [-0.03, 1.03], nice: false };
  const position = {
    x: { field: 'share', type: 'quantitative', axis: null, scale },
    y: { field: 'value', type: 'quantitative', axis: null, scale },
  };
  const text = { type: 'text', fontSize: 10.5, color: colours.text };
  return {
    ...frame,
    height: 170,
    padding: { left: 44, right: 14, top: 8, bottom: 20 },
    layer: [
      {
        data: {
          values: metric.ticks.map(({ at, label }) => ({ share: -0.03, value: at, label, end: 1.03 })),
        },
        mark: { type: 'rule', color: colours.grid, opacity: 0.7 },
        encoding: { ...position, x2: { field: 'end' } },
      },
      pointLayer(sweepDataNames.trials, position, tierColour(colours), 0.75),
      pointLayer(sweepDataNames.pointed, position, { value: colours.text }, 1),
      {
        data: { values: metric.ticks.map(({ at, label }) => ({ share: -0.03, value: at, label })) },
        mark: { ...text, align: 'right', dx: -6 },
        encoding: { ...position, text: { field: 'label' } },
      },
      {
        data: { values: axis.ticks.map(({ at, label }) => ({ share: at, value: -0.03, label })) },
        mark: { ...text, align: 'center', dy: 14 },
        encoding: { ...position, text: { field: 'label' } },
      },
    ],
  };
}

const frame = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  width: 'container',
  autosize: { type: 'fit', contains: 'padding' },
  padding: { left: 4, right: 4, top: 22, bottom: 6 },
  background: 'transparent',
  datasets: { [sweepDataNames.trials]: [], [sweepDataNames.pointed]: [] },
  config: {
    font: 'system-ui, -apple-system, "Segoe UI", sans-serif',
    view: { stroke: null },
    // An inactive parameter is a gap in the line.
    line: { invalid: 'break-paths-show-path-domains', strokeJoin: 'round' },
  },
} as const;

function tierColour({ best, others }: SweepChartColours): ChartSpec {
  return {
    field: 'tier',
    type: 'ordinal',
    scale: { domain: [0, 1], range: [best, others] },
    legend: null,
  };
}

function lineLayer(
  data: string,
  position: ChartSpec,
  color: ChartSpec,
  strokeWidth: number | null = null,
): ChartSpec {
  const byTier = (best: number, others: number): ChartSpec => ({
    field: 'tier',
    type: 'ordinal',
    scale: { domain: [0, 1], range: [best, others] },
    legend: null,
  });
  return {
    data: { name: data },
    mark: { type: 'line' },
    encoding: {
      ...position,
      color,
      detail: { field: 'trial' },
      order: { field: 'axis', type: 'quantitative' },
      strokeWidth: strokeWidth === null ? byTier(1.6, 1) : { value: strokeWidth },
      opacity: strokeWidth === null ? byTier(0.85, 0.28) : { value: 1 },
    },
  };
}

function pointLayer(data: string, position: ChartSpec, color: ChartSpec, opacity: number): ChartSpec {
  return {
    data: { name: data },
    mark: { type: 'point', filled: true, size: opacity === 1 ? 70 : 26, opacity },
    encoding: { ...position, color },
  };
}
