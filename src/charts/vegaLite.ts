import type { Curve } from './curve.ts';

/** Colours of a chart; CSS values, custom properties (`var(--accent)`) included where the page renders SVG. */
export interface ChartColours {
  readonly baseline: string;
  readonly candidate: string;
  readonly text: string;
  readonly grid: string;
}

export const lightColours: ChartColours = {
  baseline: '#8c959f',
  candidate: '#0969da',
  text: '#59636e',
  grid: '#d1d9e0',
};

/** One point of the chart's data set. `value` is null where the line has a gap; `raw` is the value before smoothing. */
export interface ChartPoint {
  readonly run: string;
  readonly side: 'baseline' | 'candidate';
  readonly step: number;
  readonly value: number | null;
  readonly raw: number | null;
}

/** Plain JSON. Vega-Lite's own types refuse `exactOptionalPropertyTypes`; a test holds the result against its schema. */
export type ChartSpec = Readonly<Record<string, unknown>>;

/** The name of the spec's data set, which is empty in the spec itself. */
export const chartDataName = 'points';

/**
 * A Vega-Lite 6 specification of one curve over the data set `points` (`ChartPoint` rows): a line for each run, in its
 * side's colour. The first layer, faint, is the line before smoothing. No text from the metric is in it: names and units
 * stand beside the chart.
 */
export function vegaLiteSpec(curve: Curve, colours: ChartColours = lightColours): ChartSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    data: { name: chartDataName },
    width: 'container',
    height: 200,
    autosize: { type: 'fit', contains: 'padding' },
    padding: { left: 4, right: 12, top: 8, bottom: 4 },
    background: 'transparent',
    encoding: {
      x: {
        field: 'step',
        type: 'quantitative',
        title: curve.stepKind,
        scale: { zero: false, nice: false },
        axis: { grid: false, tickCount: 6, format: '~s', tickMinStep: curve.stepKind === 'seconds' ? 0 : 1 },
      },
      y: {
        type: 'quantitative',
        title: null,
        scale: { zero: false },
        axis: hasLargeValues(curve) ? { tickCount: 5, format: '~s' } : { tickCount: 5 },
      },
      color: {
        field: 'side',
        type: 'nominal',
        scale: { domain: ['baseline', 'candidate'], range: [colours.baseline, colours.candidate] },
        legend: null,
      },
      detail: { field: 'run' },
    },
    layer: [
      { mark: { type: 'line', strokeWidth: 1, opacity: 0.25 }, encoding: { y: { field: 'raw' } } },
      { mark: { type: 'line', strokeWidth: 1.75 }, encoding: { y: { field: 'value' } } },
    ],
    config: chartConfig(colours),
  };
}

/** Bytes and counts, which read better as 2.3G. */
function hasLargeValues({ runs }: Curve): boolean {
  return runs.some(({ values }) =>
    values.some((value) => typeof value === 'number' && Math.abs(value) >= 1e5),
  );
}

function chartConfig({ text, grid }: ChartColours): ChartSpec {
  return {
    font: 'system-ui, -apple-system, "Segoe UI", sans-serif',
    view: { stroke: null },
    // A null is a gap in the line, never a zero and never bridged.
    line: { invalid: 'break-paths-show-path-domains', strokeJoin: 'round' },
    axis: {
      domainColor: grid,
      gridColor: grid,
      gridOpacity: 0.6,
      tickColor: grid,
      labelColor: text,
      labelFontSize: 11,
      titleColor: text,
      titleFontSize: 11,
      titleFontWeight: 'normal',
    },
    axisY: { domain: false, ticks: false, labelPadding: 6 },
  };
}
