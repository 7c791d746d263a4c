import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Curve, CurveRun } from '../../src/charts/curve.ts';
import { mermaidChart } from '../../src/charts/mermaid.ts';
import { encodeNumber, type MetricValue } from '../../src/records/metricValue.ts';

function curve(baseline: readonly MetricValue[], candidate: readonly MetricValue[], metric = 'loss'): Curve {
  const run = (side: CurveRun['side'], values: readonly MetricValue[]): CurveRun => ({
    side,
    runId: side,
    seed: null,
    steps: values.map((_, index) => index + 1),
    values,
  });
  const runs = [run('baseline', baseline), run('candidate', candidate)].filter(
    ({ steps }) => steps.length > 0,
  );
  return { metric, labels: {}, goal: null, unit: null, stepKind: 'epoch', gated: true, runs };
}

describe('a Mermaid chart', () => {
  test('draws both sides over their steps', () => {
    expect(mermaidChart(curve([4, 3, 2], [3, 2, 1]))?.source).toBe(
      [
        '%%{init: {"themeVariables":{"xyChart":{"backgroundColor":"transparent","plotColorPalette":"#8c959f, #2f81f7"}},"xyChart":{"width":720,"height":280}}}%%',
        'xychart-beta',
        '  x-axis "epoch" 1 --> 3',
        '  y-axis 0.85 --> 4.15',
        '  line "baseline" [4, 3, 2]',
        '  line "candidate" [3, 2, 1]',
      ].join('\n'),
    );
  });

  test('draws only the steps that both sides have, and says so', () => {
    const chart = mermaidChart(curve([4, 3, 2, 1, 0], [4, 3, 2]));
    expect(chart?.source).toContain('x-axis "epoch" 1 --> 3');
    expect(chart).toMatchObject({ shortened: true, nonFinite: false });
  });

  test('draws a side that has no point of its own within the common steps', () => {
    const sparse = curve([], [3, 2, 1]).runs;
    const rare: CurveRun = { side: 'baseline', runId: 'b', seed: null, steps: [0, 5], values: [10, 5] };
    const chart = mermaidChart({ ...curve([], []), runs: [rare, ...sparse] });
    expect(chart?.source).toContain('line "baseline" [9, 8, 7]');
  });

  test('leaves NaN out, and says so', () => {
    const chart = mermaidChart(curve([4, 3, 2, 1], [4, 'NaN', 2, 1]));
    expect(chart?.source).toContain('line "candidate" [4, 3, 2, 1]');
    expect(chart).toMatchObject({ nonFinite: true });
  });

  test.each([
    ['nothing but NaN', curve([], ['NaN', 'NaN'])],
    ['one point', curve([], [1])],
    ['no step in common', { ...curve([1], [1]) }],
    ['numbers too large for Mermaid', curve([], [1e300, 2e300])],
  ])('is not drawn for %s', (_, one) => {
    expect(mermaidChart(one)).toBeNull();
  });

  test('has at most 30 points a side', () => {
    const values = Array.from({ length: 400 }, (_, index) => index);
    const line = /line "candidate" \[(.*)\]/.exec(mermaidChart(curve(values, values))?.source ?? '')?.[1];
    expect(line?.split(', ')).toHaveLength(30);
  });

  test('holds no text but what Mermaid reads as numbers, whatever the metric is called', () => {
    const value = fc.double({ min: -1e14, max: 1e14 }).map(encodeNumber);
    const values = fc.array(value, { minLength: 2, maxLength: 60 });
    const number = String.raw`-?\d+(\.\d+)?`;
    const body = new RegExp(
      `^xychart-beta\n  x-axis "epoch" ${number} --> ${number}\n  y-axis ${number} --> ${number}(\n  line "(baseline|candidate)" \\[${number}(, ${number})*\\])+$`,
    );
    fc.assert(
      fc.property(values, values, fc.string(), (baseline, candidate, name) => {
        const chart = mermaidChart(curve(baseline, candidate, name));
        if (chart !== null) expect(chart.source.slice(chart.source.indexOf('\n') + 1)).toMatch(body);
      }),
    );
  });
});
