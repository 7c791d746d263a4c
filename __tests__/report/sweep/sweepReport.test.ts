import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderSweepMarkdown } from '../../../src/report/sweep/sweepComment.ts';
import { sweepJsonOf } from '../../../src/report/sweep/sweepResultJson.ts';
import { sweepResultJsonSchema, sweepResultSchema } from '../../../src/report/sweep/sweepResultSchema.ts';
import { renderSweepTerminal } from '../../../src/report/sweep/sweepTerminal.ts';
import { textWidth } from '../../../src/report/terminal/textWidth.ts';
import { hostileString } from '../../support/hostileString.ts';
import {
  hostileSweepReport,
  largeSweepReport,
  sampleSweepReports,
  type SweepSampleName,
} from '../../support/sampleSweepReport.ts';
import { findHarm } from '../safeComment.ts';

const names = Object.keys(sampleSweepReports) as SweepSampleName[];

describe('a sweep as a comment', () => {
  test.each(names)('"%s"', async (name) => {
    const text = renderSweepMarkdown(sampleSweepReports[name](), {
      fullReportUrl: 'https://github.com/acme/churn/actions/runs/7',
    });
    expect(findHarm(text)).toEqual([]);
    await expect(text).toMatchFileSnapshot(`__snapshots__/comment-${name}.md`);
  });

  test('leaves parts out in their order when it gets too long, and says which', () => {
    const report = sampleSweepReports.concluded();
    const text = renderSweepMarkdown(
      { ...report, warnings: Array(40).fill('w'.repeat(290)) },
      { limitCharacters: 6000 },
    );
    expect(text.length).toBeLessThanOrEqual(6000);
    expect(text).toContain('_Left out to fit in a comment: progress, warnings. The full report has them._');
    expect(text).toContain('| 1 | 2 | 0.233 |');
  });

  test('of any names stays in its place and within its limit', () => {
    const long = fc
      .tuple(hostileString, fc.integer({ min: 1, max: 500 }))
      .map(([text, times]) => text.repeat(times));
    fc.assert(
      fc.property(fc.oneof(hostileString, long), (text) => {
        const written = renderSweepMarkdown(hostileSweepReport(text), { limitCharacters: 20_000 });
        expect(written.length).toBeLessThanOrEqual(20_000);
        expect(findHarm(written)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a sweep in a terminal', () => {
  test.each(names)('"%s"', async (name) => {
    const text = renderSweepTerminal(sampleSweepReports[name](), { width: 100, colour: false });
    await expect(text).toMatchFileSnapshot(`__snapshots__/terminal-${name}.txt`);
  });

  test.each([40, 60, 120])('is no wider than %d cells and holds no control codes', (width) => {
    for (const name of names) {
      const text = renderSweepTerminal(sampleSweepReports[name](), { width, colour: false });
      for (const line of text.split('\n').filter((one) => !/^[-+@ ]/.test(one)))
        expect(textWidth(line), line).toBeLessThanOrEqual(width);
      expect(text).not.toMatch(/\p{Cc}(?<!\n)/u);
    }
  });
});

describe('a sweep as JSON', () => {
  const ajv = new Ajv2020({ strict: false });
  const validate = ajv.compile(sweepResultJsonSchema() as object);

  test.each(names)('"%s" is valid under the published schema', (name) => {
    const json: unknown = JSON.parse(JSON.stringify(sweepJsonOf(sampleSweepReports[name]())));
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(sweepResultSchema.safeParse(json).success).toBe(true);
  });

  test('keeps names of prototypes', () => {
    const text = JSON.stringify(sweepJsonOf(sampleSweepReports.hostile()).leaderboard[0]);
    expect(text).toContain('"__proto__":');
  });
});

test('a thousand trials of thirty parameters fit everywhere', () => {
  const report = largeSweepReport();
  expect(renderSweepMarkdown(report).length).toBeLessThanOrEqual(65_000);
  expect(renderSweepTerminal(report, { width: 100, colour: false }).split('\n').length).toBeLessThan(60);
  expect(sweepJsonOf(report).leaderboard.length).toBe(666);
});
