import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { sentenceText } from '../../src/report/sentence.ts';
import { changeSentence, statusOf, verdictSentence } from '../../src/report/words.ts';
import { changesOf, type MetricSample } from '../support/sampleChanges.ts';
import { sampleReports } from '../support/sampleReport.ts';

const passed = sampleReports.passed();
const failed = sampleReports.failed();
const warned: Report = {
  ...failed,
  verdict: { outcome: 'passed', checks: failed.verdict?.checks.filter(({ blocking }) => !blocking) ?? [] },
};
const oneGate: Report = {
  ...passed,
  verdict: { outcome: 'passed', checks: passed.verdict?.checks.slice(0, 1) ?? [] },
};

describe('the verdict in words', () => {
  test.each<[string, Report, string, string]>([
    ['all gates hold', passed, 'passed', 'accuracy rose by 1.2pp to 0.9530; all 3 gates hold.'],
    ['the only gate holds', oneGate, 'passed', 'accuracy rose by 1.2pp to 0.9530; the gate holds.'],
    [
      'a gate that does not block failed',
      warned,
      'passed',
      'accuracy fell by 3.09pp to 0.9122; 1 of 2 gates hold, the others do not block.',
    ],
    [
      'a gate failed',
      failed,
      'failed',
      'accuracy fell by 3.09pp to 0.9122; at least 0.93 was asked for (1 of 3 gates failed).',
    ],
    [
      'a gate is undecided',
      sampleReports.inconclusive(),
      'inconclusive',
      'f1{class=churned} rose by 0.06667pp (90 % interval -1.081pp to +1.214pp; Welch, 3 + 3 runs); a fall of 0.5pp or more is not ruled out; a margin above 1.081pp would have passed (1 of 4 gates undecided).',
    ],
    [
      'the training command failed',
      sampleReports.trainingFailed(),
      'trainingFailed',
      'the training command exited with 1 in 1 of 3 runs.',
    ],
    ['there is no baseline', sampleReports.noBaseline(), 'passed', 'accuracy is 0.953; all 2 gates hold.'],
    [
      'there is no gate',
      { ...passed, verdict: { outcome: 'passed', checks: [] } },
      'unjudged',
      'accuracy rose by 1.2pp to 0.9530; no gate is set.',
    ],
    [
      'two records are compared',
      { ...passed, command: 'compare', verdict: null },
      'unjudged',
      'accuracy rose by 1.2pp to 0.9530; no gate is set.',
    ],
    [
      'runs are recorded',
      { ...passed, command: 'record', verdict: null },
      'recorded',
      'accuracy rose by 1.2pp to 0.9530; 3 runs kept.',
    ],
    [
      'no metric was found',
      { ...passed, comparison: { ...passed.comparison, changes: [] } },
      'passed',
      'all 3 gates hold.',
    ],
  ])('when %s', (_, report, status, words) => {
    expect(statusOf(report)).toBe(status);
    expect(sentenceText(verdictSentence(report))).toBe(words);
  });

  test('a rule on something else than the value gives its own reason', () => {
    const check = failed.verdict?.checks[0];
    const checks =
      check === undefined
        ? []
        : [{ ...check, value: -0.0309, reason: 'accuracy fell by 3.09pp; at most 0.5pp is allowed.' }];
    const words = sentenceText(verdictSentence({ ...failed, verdict: { outcome: 'failed', checks } }));
    expect(words).toBe('accuracy fell by 3.09pp; at most 0.5pp is allowed (1 of 1 gate failed).');
  });
});

test('machine figures are no headline', () => {
  const changes = passed.comparison.changes.filter(({ tier }) => tier === 'resource');
  const report = { ...passed, comparison: { ...passed.comparison, changes } };
  expect(sentenceText(verdictSentence(report))).toBe('all 3 gates hold.');
});

test.each<[MetricSample, string]>([
  [{ name: 'a', baseline: [1], candidate: [1] }, 'a stayed at 1'],
  [{ name: 'a', baseline: [2], candidate: [1.5], unit: 's' }, 'a fell by 500 ms to 1.5 s'],
  [{ name: 'a', baseline: [1], candidate: ['NaN'] }, 'a is NaN; it was 1'],
  [
    { name: 'a', baseline: [1, 2, 3], candidate: [2, 3, 4], outcome: 'inconclusive' },
    'a rose by 1 to 3, within its noise',
  ],
  [{ name: 'a', baseline: null, candidate: [1] }, 'a is 1'],
  [{ name: 'a', baseline: [1], candidate: null }, 'a is not measured any more; it was 1'],
  [
    { name: 'a', labels: { lang: 'en' }, baseline: [null], candidate: [0] },
    'a{lang=en} is 0; it was no value',
  ],
])('a change %j reads "%s"', (sample, words) => {
  const [change] = changesOf([sample]);
  expect(change && sentenceText(changeSentence(change))).toBe(words);
});
