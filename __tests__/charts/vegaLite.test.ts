import { expect, test } from 'vitest';
import { vegaLiteSpec } from '../../src/charts/vegaLite.ts';
import type { Curve } from '../../src/charts/curve.ts';

const runs = (['baseline', 'candidate'] as const).map((side, offset) => ({
  side,
  runId: side,
  seed: 1,
  steps: [1, 2, 3, 4, 5],
  values: [5, 4, 'NaN', 2 - offset, 1] as const,
}));
const curve: Curve = {
  metric: '</script> "hostile"',
  labels: {},
  goal: 'min',
  unit: null,
  stepKind: 'epoch',
  gated: true,
  runs,
};

test('Vega-Lite draws the specification without a warning, lines broken where a value is missing', async () => {
  const [{ compile }, vega] = await Promise.all([import('vega-lite'), import('vega')]);
  const points = runs.flatMap(({ side, runId, steps, values }) =>
    steps.map((step, index) => {
      const logged = values[index];
      const value = typeof logged === 'number' ? logged : null;
      return { run: runId, side, step, value, raw: value };
    }),
  );
  const spec = { ...vegaLiteSpec(curve), width: 480, data: { name: 'points', values: points } };
  const warnings: string[] = [];
  const logger = vega.logger(vega.Warn);
  logger.warn = (...parts) => {
    warnings.push(parts.join(' '));
    return logger;
  };
  const compiled = compile(spec as Parameters<typeof compile>[0], { logger });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', logger });
  const svg = await view.toSVG();
  view.finalize();
  expect(warnings).toEqual([]);
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot('__snapshots__/curve.svg');
});

test('the specification holds no text from the metric', () => {
  expect(JSON.stringify(vegaLiteSpec(curve))).not.toContain('hostile');
});
