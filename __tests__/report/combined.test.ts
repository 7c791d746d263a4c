import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import { markOf } from '../../src/github/stickyComment.ts';
import { describeOutcome } from '../../src/records/describeOutcome.ts';
import { groupLegs, groupTitle } from '../../src/records/legs.ts';
import { serialiseRecord } from '../../src/records/recordFile.ts';
import { redeclareMetrics } from '../../src/records/redeclareMetrics.ts';
import { type CombinedReport, renderCombined } from '../../src/report/combined.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { hostileRecord } from '../records/hostileRecord.ts';
import { sampleRecord } from '../records/sampleRecord.ts';
import { hostileString } from '../support/hostileString.ts';
import { hostileReport, hostileText, sampleReports } from '../support/sampleReport.ts';
import { findHarm } from './safeComment.ts';

const url = 'https://github.com/acme/churn/actions/runs/7/artifacts/12';
const limit = 65_000;

const mixed: CombinedReport = {
  name: 'nightly',
  sections: [
    { title: 'churn (model=small)', report: sampleReports.passed(), fullReportUrl: url },
    { title: 'churn (model=large)', report: sampleReports.failed(), fullReportUrl: url },
    { title: 'ranking', report: sampleReports.trainingFailed(), fullReportUrl: null },
  ],
  failures: ['Leg 4 of 4 of the job train left no record.'],
  notes: ["These numbers come from a run of a fork, outside this repository's control."],
};

function hostile(text: string, count: number): CombinedReport {
  const section = { title: text, report: hostileReport(text), fullReportUrl: url };
  return {
    name: text,
    sections: Array.from({ length: count }, () => section),
    failures: Array.from({ length: count }, () => `Leg 2 of 9 of the job ${text} left no record.`),
    notes: Array.from({ length: count }, () => `The artifact was refused: ${text}`),
  };
}

describe('several reports as one comment', () => {
  test.each<[string, CombinedReport]>([
    ['mixed', mixed],
    ['nothing', { ...mixed, sections: [] }],
    ['hostile', hostile(hostileText, 2)],
  ])('"%s"', async (name, combined) => {
    await expect(renderCombined(combined, limit)).toMatchFileSnapshot(`__snapshots__/combined-${name}.md`);
  });

  test('show the worst first', () => {
    const text = renderCombined(mixed, limit);
    expect(text).toContain('### ❌ Training failed: `nightly`');
    const order = ['`ranking`', '`churn (model=large)`', '`churn (model=small)`'].map((title) =>
      text.indexOf(title),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(order[0]).toBeGreaterThan(0);
  });

  test('do not pass when a leg left no record, whatever the others say', () => {
    const [passed] = mixed.sections;
    const text = renderCombined({ ...mixed, sections: passed === undefined ? [] : [passed] }, limit);
    expect(text).toMatch(/^### ❌ Failed/);
  });

  test('say how much was left out', () => {
    const text = renderCombined(
      { ...mixed, sections: Array.from({ length: 300 }, () => mixed.sections).flat() },
      limit,
    );
    expect(text).toMatch(/and \d+ more experiments/);
    expect(text).toMatch(/Left out to fit in a comment: the details of \d+ experiments/);
  });
});

describe('foreign text in a comment on several reports', () => {
  test('stays in its place, titles in summaries included', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        expect(findHarm(renderCombined(hostile(text, 2), limit))).toEqual([]);
      }),
      {
        numRuns: 60,
        examples: [
          [hostileText],
          ['</summary><img src=https://evil.example/x.png> @octocat #1'],
          ['<'.repeat(500)],
        ],
      },
    );
  });

  test('never makes it longer than its limit, however many sections, failures and notes there are', () => {
    const long = fc
      .tuple(hostileString, fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 300 }))
      .map(([text, times, count]) => hostile(text.repeat(times), count));
    fc.assert(
      fc.property(long, (combined) => {
        expect(renderCombined(combined, limit).length).toBeLessThanOrEqual(limit);
      }),
      { numRuns: 15, examples: [[hostile('@'.repeat(5000), 256)], [hostile('<'.repeat(5000), 30)]] },
    );
  });
});

/** As publish would report on a stranger's runs, one that succeeded and one that did not. */
function reportOn(text: string): Report {
  const hostile = hostileRecord(text);
  const failed = { ...hostile, outcome: { kind: 'killed', signal: text } } as const;
  const runs = redeclareMetrics(hostile, [], ['accuracy']);
  return {
    ...sampleReports.passed(),
    experiment: hostile.experiment,
    comparison: compare({ baseline: [sampleRecord], candidate: [runs], code: null }),
    candidateRuns: [runs, failed],
    curves: [],
    failures: [
      { side: 'candidate', runId: failed.id, what: describeOutcome(failed.outcome), logTail: [text, text] },
    ],
    warnings: hostile.warnings,
  };
}

describe('a record whose every text is hostile', () => {
  test('is a valid one', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        expect(() => serialiseRecord(hostileRecord(text))).not.toThrow();
      }),
      { numRuns: 50, examples: [[hostileText], ['']] },
    );
  });

  test('makes no comment that does more than be read, and no second mark', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        const [group] = groupLegs([hostileRecord(text)]);
        const section = {
          title: group === undefined ? '' : groupTitle(group),
          report: reportOn(text),
          fullReportUrl: url,
        };
        const sections = [section, { ...section, report: { ...section.report, failures: [] } }];
        for (const comment of [
          renderCombined({ name: text, sections, failures: [text], notes: [text] }, limit),
          renderMarkdown(section.report, { fullReportUrl: url, notes: [text], limitCharacters: limit }),
        ]) {
          expect(findHarm(`${markOf('tiny')}\n${comment}`)).toEqual([]);
          expect(comment).not.toContain('<!--');
        }
      }),
      { numRuns: 60, examples: [[hostileText], [markOf('tiny')]] },
    );
  });
});

describe('the check for harm itself', () => {
  test.each([
    ['a tag', '<b>x</b>'],
    ['a tag in a summary', '<details>\n<summary>`<img src=x>`</summary>\n\nx\n\n</details>'],
    ['a mention in a summary', '<details>\n<summary>`@octocat`</summary>\n\nx\n\n</details>'],
    ['a mention', 'hello @octocat'],
    ['a reference', 'fixes #1'],
    ['an address', 'see https://evil.example'],
    ['a picture', '![x](y)'],
    ['a second mark', 'x <!-- trainmark report: tiny -->'],
    ['a broken table', '| a | b |\n| - | - |\n| a | b | c |'],
    ['a heading', '# Passed'],
    ['a block that is left open', '<details>\n<summary>x</summary>\n\nx'],
  ])('sees %s', (_, text) => {
    expect(findHarm(`<!-- trainmark report: x -->\n${text}`)).not.toEqual([]);
  });

  test.each([
    ['words', 'accuracy rose by 2pp; @&#8203;octocat and #&#8203;1'],
    ['code', '`@octocat #1 <img>` and <code>&#64;octocat</code>'],
    ['a fence', '```text\n@octocat <img> #1\n```'],
    ['our own links', '[report](<https://github.com/acme/churn>)'],
  ])('passes %s', (_, text) => {
    expect(findHarm(`<!-- trainmark report: x -->\n${text}`)).toEqual([]);
  });
});
