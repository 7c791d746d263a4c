import { isFiniteValue } from '../records/metricValue.ts';
import type { Curve, CurveRun } from './curve.ts';
import { longestRun, meanTrend, runsOf, type StepRange, stepRange } from './trend.ts';

/** A curve as Mermaid source, with what its caption has to say because the drawing cannot. */
export interface MermaidChart {
  readonly source: string;
  readonly sides: readonly CurveRun['side'][];
  /** True when one side went on for longer than what is drawn. */
  readonly shortened: boolean;
  /** True when NaN or infinite values are left out. */
  readonly nonFinite: boolean;
}

/** Line colours, which the caption names: grey for the baseline, blue for the candidate; both readable on light and dark. */
const lineColours = { baseline: '#8c959f', candidate: '#2f81f7' } as const;
const maxPoints = 30;
/** Mermaid reads no exponents; numbers beyond this would need them. */
const largestPlain = 1e15;

/**
 * The mean of each side as an `xychart-beta`, which GitHub draws without any image host. It holds no text but the step
 * kind: names stand in the caption, so that nothing in a name can leave the diagram. Lines of an xychart always span the
 * whole axis, therefore only the steps that both sides have are drawn. Null when fewer than two points can be drawn.
 */
export function mermaidChart(curve: Curve): MermaidChart | null {
  const sides = (['baseline', 'candidate'] as const)
    .map((side) => ({ side, runs: runsOf(curve, side).map(finitePart) }))
    .filter(({ runs }) => stepRange(runs) !== null);
  const ranges = sides.map(({ runs }) => stepRange(runs));
  const range = commonRange(ranges);
  if (range === null) return null;
  const points = Math.max(2, Math.min(maxPoints, longestRun(curve.runs)));
  const lines = sides.map(({ side, runs }) => ({
    name: side,
    colour: lineColours[side],
    values: lineValues(runs, range, points),
  }));
  const source = xyChartSource(curve.stepKind, range, lines);
  if (source === null) return null;
  return {
    source,
    sides: sides.map(({ side }) => side),
    shortened: ranges.some((one) => one?.first !== range.first || one.last !== range.last),
    nonFinite: curve.runs.some(({ values }) => values.some((value) => !isFiniteValue(value))),
  };
}

function finitePart(run: CurveRun): CurveRun {
  const kept = run.values.map((_, index) => index).filter((index) => isFiniteValue(run.values[index]));
  return {
    ...run,
    steps: kept.map((index) => run.steps[index] ?? 0),
    values: kept.map((index) => run.values[index] ?? null),
  };
}

function commonRange(ranges: readonly (StepRange | null)[]): StepRange | null {
  const known = ranges.filter((range) => range !== null);
  if (known.length === 0) return null;
  const first = Math.max(...known.map((range) => range.first));
  const last = Math.min(...known.map((range) => range.last));
  return first < last ? { first, last } : null;
}

/** The runs' mean at equal distances; where none has a point nearby, on the straight line between those that are there. */
function lineValues(runs: readonly CurveRun[], range: StepRange, points: number): readonly number[] {
  const logged = runs
    .flatMap(({ steps, values }) => steps.map((step, index) => ({ step, value: Number(values[index]) })))
    .sort((a, b) => a.step - b.step);
  const distance = (range.last - range.first) / (points - 1);
  return meanTrend(runs, range, points).map((mean, index) =>
    isFiniteValue(mean) ? mean : valueAt(logged, range.first + index * distance),
  );
}

interface Point {
  readonly step: number;
  readonly value: number;
}

function valueAt(points: readonly Point[], step: number): number {
  const next = points.findIndex((point) => point.step >= step);
  const right = points[next] ?? points.at(-1) ?? { step, value: 0 };
  const left = points[next - 1] ?? right;
  if (left.step === right.step) return right.value;
  return left.value + ((right.value - left.value) * (step - left.step)) / (right.step - left.step);
}

interface Line {
  readonly name: string;
  readonly colour: string;
  readonly values: readonly number[];
}

/** Lines over an axis, each with equally distant values; titles and names are our own words. Null for values too large to write. */
export function xyChartSource(xTitle: string, range: StepRange, lines: readonly Line[]): string | null {
  const values = lines.flatMap((line) => line.values);
  if (values.some((value) => Math.abs(value) >= largestPlain)) return null;
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low) * 0.05 || Math.abs(high) * 0.05 || 1;
  const palette = lines.map(({ colour }) => colour).join(', ');
  const config = {
    themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: palette } },
    xyChart: { width: 720, height: 280 },
  };
  return [
    `%%{init: ${JSON.stringify(config)}}%%`,
    'xychart-beta',
    `  x-axis "${xTitle}" ${plainNumber(range.first)} --> ${plainNumber(range.last)}`,
    `  y-axis ${plainNumber(low - margin)} --> ${plainNumber(high + margin)}`,
    ...lines.map(({ name, values: own }) => `  line "${name}" [${own.map(plainNumber).join(', ')}]`),
  ].join('\n');
}

/** Six significant digits without an exponent. */
function plainNumber(value: number): string {
  if (value === 0) return '0';
  const decimals = Math.min(100, Math.max(0, 5 - Math.floor(Math.log10(Math.abs(value)))));
  const text = value.toFixed(decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
