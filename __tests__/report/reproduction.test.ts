import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { resultOf } from '../../src/report/result.ts';
import { resultSchema, verifyResultSchema } from '../../src/report/resultSchema.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { statusOf } from '../../src/report/words.ts';
import { hostileString } from '../support/hostileString.ts';
import { readPageAssets } from '../support/pageAssets.ts';
import { hostileText } from '../support/sampleReport.ts';
import {
  checkWith,
  hostileReproduction,
  sampleReproductions,
  verifyReport,
} from '../support/sampleReproductions.ts';
import { findHarm } from './safeComment.ts';

type Name = keyof typeof sampleReproductions;
const names = ['identical', 'drifted', 'noisy', 'unverifiable'] as const satisfies readonly Name[];
const assets = await readPageAssets();
const noPaths = { report: null, bundles: new Map<string, string>() };

describe('a verified baseline in the report of a check', () => {
  test.each(names)('as Markdown: %s', async (name) => {
    const text = renderMarkdown(checkWith(sampleReproductions[name]()));
    await expect(text).toMatchFileSnapshot(`__snapshots__/reproduction.${name}.md`);
  });

  test.each(names)('in a terminal, in one sentence: %s', (name) => {
    const text = renderTerminal(checkWith(sampleReproductions[name]()), { width: 90, colour: false });
    expect(text.split('\n\n')[1]).toMatchSnapshot();
  });

  test('is quoted where it was not shown to reproduce, and only there', () => {
    expect(renderMarkdown(checkWith(sampleReproductions.drifted()))).toContain('> ⚠️ Baseline drifted: ');
    expect(renderMarkdown(checkWith(sampleReproductions.identical()))).toContain(
      '\n\nBaseline reproduced bit for bit on the same kind of machine. Verified now',
    );
  });

  test('is left out of a comment that gets too long, before what the comment is about', () => {
    const text = renderMarkdown(checkWith(sampleReproductions.drifted()), { limitCharacters: 10_000 });
    expect(text.length).toBeLessThan(10_000);
    expect(text).toContain('Baseline drifted');
  });
});

describe('the report of verify', () => {
  test.each([
    ['identical', 'reproduced'],
    ['drifted', 'notReproduced'],
    ['noisy', 'inconclusive'],
    ['unverifiable', 'inconclusive'],
  ] as const)('of a run that is %s: %s', (name, status) => {
    const report = verifyReport(sampleReproductions[name]());
    expect(statusOf(report)).toBe(status);
    expect(renderTerminal(report, { width: 90, colour: false })).toMatchSnapshot();
  });

  test('counts several records, the worst deciding', async () => {
    const report = verifyReport(sampleReproductions.identical(), sampleReproductions.drifted());
    expect(statusOf(report)).toBe('notReproduced');
    await expect(renderMarkdown(report)).toMatchFileSnapshot('__snapshots__/reproduction.several.md');
  });

  test('draws where the curves part: both, and their difference, without any script', async () => {
    const page = renderHtml(verifyReport(sampleReproductions.drifted()), { assets, interactive: false });
    expect(page.match(/<svg class="static"/g)).toHaveLength(2);
    expect(page).toContain('re-run − record');
    await expect(page.slice(page.indexOf('<body>'))).toMatchFileSnapshot('__snapshots__/reproduction.html');
  });
});

describe('the JSON result', () => {
  test.each(names)('follows the published schemas: %s', (name) => {
    const checked = resultOf(checkWith(sampleReproductions[name]()), noPaths);
    expect(resultSchema.parse(checked)).toEqual(checked);
    const verified = resultOf(verifyReport(sampleReproductions[name]()), noPaths);
    expect(verifyResultSchema.parse(verified)).toEqual(verified);
    expect(verified).toMatchObject({ command: 'verify', reproduced: name === 'identical' });
  });

  test('tells the causes and where the curves part', () => {
    const [first] = resultOf(verifyReport(sampleReproductions.drifted()), noPaths).reproductions;
    expect(first).toMatchObject({
      kind: 'drifted',
      levels: { bitwise: 'no', close: 'no', statistical: 'no' },
      departures: [{ key: 'loss', step: 1, place: 'early' }],
      sameMachine: false,
    });
    expect(first?.causes[0]).toMatchObject({ kind: 'packageChanged', subject: 'numpy 2.1.0 → 2.2.0' });
  });
});

test('nothing that a record says gets out of its place', () => {
  const check = (text: string): void => {
    const report = checkWith(hostileReproduction(text));
    expect(findHarm(renderMarkdown(report))).toEqual([]);
    expect(tagsOf(report)).toEqual(plainTags);
    const shown = renderTerminal(report, { width: 80, colour: false });
    expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
  };
  const plainTags = tagsOf(checkWith(hostileReproduction('name')));
  fc.assert(
    fc.property(
      hostileString.filter((text) => text !== ''),
      check,
    ),
    { numRuns: 60, examples: [[hostileText]] },
  );
});

function tagsOf(report: Report): readonly string[] {
  return renderHtml(report, { assets, interactive: false }).match(/<\/?[a-z][a-z0-9]*/gi) ?? [];
}
