import { isFiniteValue, type MetricValue } from '../records/metricValue.ts';
import type { Curve, CurveRun } from './curve.ts';
import { interpolateUnlogged, longestRun, sideTrend, type StepRange, stepRange } from './trend.ts';

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
  const finite = curve.runs.map(finitePart).filter(({ steps }) => steps.length > 0);
  const sides = (['baseline', 'candidate'] as const).filter((side) =>
    finite.some((run) => run.side === side),
  );
  const ranges = sides.map((side) => stepRange(finite.filter((run) => run.side === side)));
  const range = commonRange(ranges);
  if (range === null) return null;
  const part = { ...curve, runs: finite };
  const points = Math.min(
    maxPoints,
    ...sides.map((side) => longestRun(finite.filter((run) => run.side === side))),
  );
  const lines = sides.map((side) => ({ side, values: lineValues(part, side, range, Math.max(2, points)) }));
  const all = lines.flatMap(({ values }) => values);
  if (all.length === 0 || all.some((value) => Math.abs(value) >= largestPlain)) return null;
  return {
    source: chartSource(curve, range, lines),
    sides,
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

function lineValues(
  curve: Curve,
  side: CurveRun['side'],
  range: StepRange,
  points: number,
): readonly number[] {
  return heldAtEnds(interpolateUnlogged(sideTrend(curve, side, range, points)));
}

/** Carries the nearest value to ends where this side happens to have no point of its own. */
function heldAtEnds(values: readonly MetricValue[]): readonly number[] {
  const first = values.find(isFiniteValue);
  if (first === undefined) return [];
  let held = first;
  return values.map((value) => {
    if (isFiniteValue(value)) held = value;
    return held;
  });
}

interface Line {
  readonly side: CurveRun['side'];
  readonly values: readonly number[];
}

function chartSource(curve: Curve, range: StepRange, lines: readonly Line[]): string {
  const values = lines.flatMap((line) => line.values);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low) * 0.05 || Math.abs(high) * 0.05 || 1;
  const palette = lines.map(({ side }) => lineColours[side]).join(', ');
  const config = {
    themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: palette } },
    xyChart: { width: 720, height: 280 },
  };
  return [
    `%%{init: ${JSON.stringify(config)}}%%`,
    'xychart-beta',
    `  x-axis "${curve.stepKind}" ${plainNumber(range.first)} --> ${plainNumber(range.last)}`,
    `  y-axis ${plainNumber(low - margin)} --> ${plainNumber(high + margin)}`,
    ...lines.map(({ side, values }) => `  line "${side}" [${values.map(plainNumber).join(', ')}]`),
  ].join('\n');
}

/** Six significant digits without an exponent. */
function plainNumber(value: number): string {
  if (value === 0) return '0';
  const decimals = Math.min(100, Math.max(0, 5 - Math.floor(Math.log10(Math.abs(value)))));
  const text = value.toFixed(decimals);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}
