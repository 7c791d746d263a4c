import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { hostileString } from '../support/hostileString.ts';
import { hostileReport, hostileText, type SampleName, sampleReports } from '../support/sampleReport.ts';

const names = Object.keys(sampleReports) as SampleName[];

/** The Markdown without fenced blocks and code spans, in which nothing has a meaning. */
const withoutCode = (text: string) =>
  text.replaceAll(/^(`{3,})\w*\n[^]*?\n\1$/gm, '').replaceAll(/`[^`\n]*`/g, '');

describe('a report as a comment', () => {
  test.each(names)('"%s"', async (name) => {
    const text = renderMarkdown(sampleReports[name](), {
      fullReportUrl: 'https://github.com/acme/churn/actions/runs/7',
    });
    await expect(text).toMatchFileSnapshot(`__snapshots__/comment-${name}.md`);
  });

  test.each(names)('"%s" fits into a comment', (name) => {
    expect(renderMarkdown(sampleReports[name]()).length).toBeLessThanOrEqual(65_000);
  });

  test('leaves sections out in their order when it gets too long, and says which', () => {
    const text = renderMarkdown(sampleReports.manyMetrics(), { limitCharacters: 10_000 });
    expect(text).toContain('| `accuracy`\u00a0↑ | 0.94107\u00a0±\u00a00.00096\u00a0(3) |');
    expect(text).toContain('<summary>Params');
    expect(text).not.toContain('<summary>Packages');
    expect(text).toContain(
      '_Left out to fit in a comment: packages, environment, code, curves. The full report has them._',
    );
  });

  test('keeps a metric of a gate in sight among hundreds', () => {
    const text = renderMarkdown(sampleReports.manyMetrics());
    const [seen = ''] = text.split('<details>');
    expect(seen).toContain('accuracy >= 0.93');
    expect(text).toContain('more metrics');
  });

  test('says that NaN is NaN and missing is missing', () => {
    const text = renderMarkdown(sampleReports.failed());
    expect(text).toContain('| `auc`\u00a0↑ | 0.9801 | NaN | — | **worsened** |');
    expect(text).toContain('| `recall`\u00a0↑ | 0.87 | — | — | missing |');
  });
});

describe('foreign text in a comment', () => {
  const check = (text: string) => {
    const written = renderMarkdown(hostileReport(text));
    const prose = withoutCode(written);
    const tags = new Set(prose.match(/<\/?[a-z!][^>]*>/gi));
    for (const known of ['details', 'summary', 'sub', 'code']) {
      tags.delete(`<${known}>`);
      tags.delete(`</${known}>`);
    }
    tags.delete('<br>');
    expect([...tags]).toEqual([]);
    expect(prose).not.toMatch(/@(?!&#8203;)|:\/\/|!\[|\]\(/);
    expect(written).not.toContain('<!--');
    expectEvenTables(written);
    expectBalanced(prose);
  };

  function expectEvenTables(text: string): void {
    const tables = text.split('\n\n').filter((block) => block.startsWith('| '));
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      const pipes = table.split('\n').map((row) => row.split('|').length);
      expect(new Set(pipes).size, table).toBe(1);
    }
  }

  function expectBalanced(prose: string): void {
    expect(prose.match(/<details>/g)?.length).toBe(prose.match(/<\/details>/g)?.length);
    expect(prose.match(/^#+ /gm)).toEqual(['### ']);
  }

  test('stays in its place', () => {
    fc.assert(fc.property(hostileString, check), { numRuns: 60, examples: [[hostileText]] });
  });

  test('never makes a comment longer than its limit', () => {
    const long = fc
      .tuple(hostileString, fc.integer({ min: 1, max: 3000 }))
      .map(([text, times]) => text.repeat(times));
    fc.assert(
      fc.property(long, fc.integer({ min: 10_000, max: 65_000 }), (text, limitCharacters) => {
        const written = renderMarkdown(hostileReport(text), { limitCharacters });
        expect(written.length).toBeLessThanOrEqual(limitCharacters);
      }),
      { numRuns: 25 },
    );
  });
});
