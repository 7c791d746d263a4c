import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pullRequestText, type PullRequestFacts } from '../../../src/report/sweep/pullRequestText.ts';
import { renderSweepMarkdown } from '../../../src/report/sweep/sweepComment.ts';
import { whyNotApplied } from '../../../src/report/sweep/sweepProposal.ts';
import type { SweepReport } from '../../../src/report/sweep/sweepReport.ts';
import { sentenceText } from '../../../src/report/sentence.ts';
import { hostileString } from '../../support/hostileString.ts';
import { hostileSweepReport, sampleSweepReports } from '../../support/sampleSweepReport.ts';
import { findHarm } from '../safeComment.ts';

const facts: PullRequestFacts = {
  branch: 'trainmark/sweep-0123456789',
  base: 'main',
  files: ['params.yaml'],
  commit: 'a'.repeat(40),
  hasMoved: false,
  runUrl: 'https://github.com/acme/churn/actions/runs/7',
  fullReportUrl: 'https://github.com/acme/churn/actions/runs/7/artifacts/8',
  byHand: [],
};

describe('the pull request with the values of a sweep', () => {
  test.each(['concluded', 'confirmed'] as const)('after "%s"', async (name) => {
    const report = sampleSweepReports[name]();
    const { title, body, message } = pullRequestText(report, {
      ...facts,
      hasMoved: name === 'confirmed',
      byHand: report.patch?.byHand ?? [],
    });
    expect(findHarm(body)).toEqual([]);
    const text = `# ${title}\n\n${body}\n---\n${message}\n`;
    await expect(text).toMatchFileSnapshot(`__snapshots__/pull-request-${name}.md`);
  });

  test('of any names mentions nobody, closes nothing and stays in its place', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        const hostile = {
          ...facts,
          base: text,
          files: [text],
          byHand: [{ name: text, value: text, reason: text }],
        };
        const { title, body, message } = pullRequestText(hostileSweepReport(text), hostile);
        expect(findHarm(body)).toEqual([]);
        expect(body.length).toBeLessThanOrEqual(60_000);
        expect(title).not.toMatch(/[@#]\w|:\/\/|\n/);
        expect(message.split('\n')).toHaveLength(3);
        expect(title.length).toBeLessThanOrEqual(250);
      }),
      { numRuns: 25 },
    );
  });
});

describe('the values of a sweep', () => {
  const { concluded, confirmed, notConfirmed, nothingBetter, nothing, twoMetrics } = sampleSweepReports;
  const patch = concluded().patch;
  test.each<[string, SweepReport, RegExp | null]>([
    ['found', concluded(), null],
    ['confirmed', confirmed(), null],
    ['not confirmed', notConfirmed(), /^trial 2 is not confirmed: a gate is undecided/],
    ['not better than the present', { ...nothingBetter(), patch }, /^nothing better than the present values/],
    ['of no trial', nothing(), /^no trial has a result$/],
    ['of a sweep under way', twoMetrics(), /^the sweep is not over yet$/],
    ['without a params file', { ...concluded(), patch: null }, /^no params file is named/],
    [
      'that stand there already',
      { ...concluded(), patch: { diff: '', files: [], byHand: [] } },
      /^the params files have these values already$/,
    ],
    [
      'that only people can set',
      { ...concluded(), patch: { diff: '', files: [], byHand: patch?.byHand ?? [] } },
      /^none of the values can be set by itself: dropout, no params file has it$/,
    ],
  ])('%s', (_, report, reason) => {
    const refusal = whyNotApplied(report, { isUnconfirmed: false });
    if (reason === null) expect(refusal).toBeNull();
    else expect(sentenceText(refusal ?? [])).toMatch(reason);
  });

  test('where a confirmation was asked for and gave no winner', () => {
    const refusal = whyNotApplied({ ...concluded(), winner: null }, { isUnconfirmed: true });
    expect(sentenceText(refusal ?? [])).toBe('no trial is confirmed');
  });

  test.each<[string, Parameters<typeof renderSweepMarkdown>[1], string]>([
    [
      'where they are',
      { proposal: { kind: 'made', number: 12, url: 'https://github.com/acme/churn/pull/12' } },
      '**Its values are proposed in [pull request 12](<https://github.com/acme/churn/pull/12>).**',
    ],
    [
      'why they are nowhere',
      { proposal: { kind: 'notMade', reason: [{ name: 'a|b' }, ' was changed by @octocat'] } },
      '> No pull request with values: <code>a&#124;b</code> was changed by @&#8203;octocat.',
    ],
  ])('are told: %s', (_, options, line) => {
    const text = renderSweepMarkdown(sampleSweepReports.concluded(), options);
    expect(text.split('\n')).toContain(line);
  });
});
