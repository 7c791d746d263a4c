import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parallelSpec, sliceSpec } from '../../../src/charts/sweep/sweepVegaLite.ts';
import { sweepChartOf } from '../../../src/charts/sweep/sweepChart.ts';
import { renderSweepHtml } from '../../../src/report/sweep/sweepHtml.ts';
import { hostileString } from '../../support/hostileString.ts';
import { readPageAssets } from '../../support/pageAssets.ts';
import {
  hostileSweepReport,
  largeSweepReport,
  sampleSweepReports,
  type SweepSampleName,
} from '../../support/sampleSweepReport.ts';

const assets = await readPageAssets();
const names = Object.keys(sampleSweepReports) as SweepSampleName[];

describe('the page of a sweep', () => {
  test('in small', async () => {
    const page = renderSweepHtml(sampleSweepReports.confirmed(), { assets, interactive: false });
    const body = page.replace(/<style>[^]*?<\/style>/, '').replaceAll(/<script>[^]*?<\/script>/g, '');
    await expect(body).toMatchFileSnapshot('__snapshots__/page-confirmed.html');
  });

  test.each(names)('"%s" runs only the scripts that its policy names, and asks for nothing', (name) => {
    const page = renderSweepHtml(sampleSweepReports[name](), { assets });
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const hashes = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    );
    expect(policy).toContain(`script-src ${hashes.join(' ')};`);
    const small = renderSweepHtml(sampleSweepReports[name](), { assets, interactive: false });
    expect(small).not.toMatch(/<(link|img|iframe|object|embed|base)\b|<script [^>]*src|@import|url\(/i);
  });

  test('has one element for each id, and a section behind every link', () => {
    const page = renderSweepHtml(sampleSweepReports.twoMetrics(), { assets, interactive: false });
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  });

  test('holds no tag or attribute from outside, whatever a name is', () => {
    const shape = (text: string) =>
      new Set(
        renderSweepHtml(hostileSweepReport(text), { assets, interactive: false })
          .replace(/<style>[^]*?<\/style>/, '')
          .match(/<\/?[a-z][^\s>]*|(?<=\s)[a-z-]+(?==")/gi),
      );
    const plain = shape('name');
    fc.assert(
      fc.property(hostileString, (text) => {
        expect([...shape(text)].filter((one) => !plain.has(one))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  test('of a thousand trials stays small', () => {
    const report = largeSweepReport();
    expect(renderSweepHtml(report, { assets, interactive: false }).length).toBeLessThan(1_000_000);
    expect(renderSweepHtml(report, { assets }).length).toBeLessThan(2_000_000);
  });

  test('draws trials that are far worse at the end of the axis, and says so', () => {
    const chart = sweepChartOf(sampleSweepReports.twoMetrics().result);
    expect(chart?.metric.beyond).toBe(1);
    expect(chart?.trials.at(-1)?.height).toBe(1);
    expect(renderSweepHtml(sampleSweepReports.twoMetrics(), { assets, interactive: false })).toContain(
      '1 trial with a much worse value stands at the end of the axis.',
    );
  });
});

describe('the Vega-Lite specifications', () => {
  const schema: unknown = JSON.parse(
    readFileSync(resolve('node_modules/vega-lite/build/vega-lite-schema.json'), 'utf8'),
  );
  const colours = { best: 'a', others: 'b', text: 'c', grid: 'd', page: 'e' };
  const chart = sweepChartOf(sampleSweepReports.concluded().result);

  test('are valid under the schema that Vega-Lite ships', () => {
    const ajv = new Ajv({ allowUnionTypes: true, strictTypes: false, strictTuples: false, logger: false });
    for (const format of ['color-hex', 'uri', 'uri-reference']) ajv.addFormat(format, true);
    const validate = ajv.compile(schema as object);
    const [axis] = chart?.axes ?? [];
    if (chart === null || axis === undefined) throw new Error('no chart');
    const parallel = parallelSpec(
      chart.axes.map(({ name, ticks }) => ({ label: name, ticks })),
      colours,
    );
    for (const spec of [parallel, sliceSpec(axis, chart.metric, colours)]) {
      validate(spec);
      expect(validate.errors?.slice(0, 3) ?? []).toEqual([]);
    }
  });
});
