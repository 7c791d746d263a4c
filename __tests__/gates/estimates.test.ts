import { describe, expect, test } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import type { Comparison } from '../../src/comparison/comparison.ts';
import { comparedRuns, judged, runsOf } from './runsOf.ts';

const baseline = [0.912, 0.915, 0.909, 0.914, 0.91];
const candidate = [0.918, 0.921, 0.916, 0.919, 0.922];

function paired(before: readonly number[], after: readonly number[]): Comparison {
  return compare({
    baseline: runsOf('accuracy', before),
    candidate: runsOf('accuracy', after),
    code: null,
    pair: 'seed',
  });
}

describe('pairs', () => {
  test('are judged by Student’s paired t', () => {
    const { evidence, reason } = judged('superior(accuracy)', paired(baseline, candidate));
    expect(evidence).toMatchObject({ method: 'paired', n: { baseline: 5, candidate: 5 } });
    expect(evidence?.p).toBeCloseTo(0.0021946739886435584, 10);
    expect(evidence?.interval?.[0]).toBeCloseTo(0.0072 - 0.0026455522881568146, 10);
    expect(reason).toContain('paired t, 5 pairs)');
  });

  test('tell how many runs have no partner', () => {
    const { evidence, reason } = judged('superior(accuracy)', paired(baseline, candidate.slice(0, 3)));
    expect(evidence?.n).toEqual({ baseline: 3, candidate: 3 });
    expect(reason).toContain('2 runs without a partner of the same seed left out');
  });

  test('of which there is one say nothing', () => {
    const check = judged('superior(accuracy)', paired(baseline, candidate.slice(0, 1)));
    expect(check).toMatchObject({ outcome: 'unknown', evidence: null });
    expect(check.reason).toContain('1 of the runs form a pair by seed (4 runs without a partner');
  });

  test('that all differ by the same are compared exactly, by their own difference', () => {
    const check = judged('superior(accuracy)', paired([0.25, 0.5, 0.9], [0.5, 0.75]));
    expect(check).toMatchObject({ outcome: 'passed', evidence: { method: 'exact', estimate: 0.25 } });
  });
});

describe('a history', () => {
  const older = [0.9, 0.902, 0.899, 0.901, 0.9, 0.903, 0.9, 0.901];
  const withHistory = (values: readonly number[], before = [0.9], after = [0.93]) =>
    compare({
      baseline: runsOf('accuracy', before),
      candidate: runsOf('accuracy', after),
      code: null,
      history: runsOf('accuracy', values),
    });

  test('tells the noise where each side has one run', () => {
    const check = judged('superior(accuracy)', withHistory(older));
    expect(check).toMatchObject({
      outcome: 'passed',
      evidence: { method: 'history', n: { baseline: 1, candidate: 1 } },
    });
    expect(check.reason).toContain('noise from 8 older commits');
  });

  test.each([
    ['seven values are too few', withHistory(older.slice(1)), 'unknown', null],
    ['three runs of the baseline need none', withHistory(older, [0.9, 0.901, 0.899]), 'passed', 'prediction'],
    ['two runs a side need none', withHistory(older, [0.9, 0.901], [0.93, 0.931]), 'passed', 'welch'],
    [
      'one that does not vary leaves an exact comparison',
      withHistory(older.map(() => 0.9)),
      'passed',
      'exact',
    ],
  ])('comes last: %s', (_, comparison, outcome, method) => {
    const check = judged('superior(accuracy)', comparison);
    expect([check.outcome, check.evidence?.method ?? null]).toEqual([outcome, method]);
  });
});

describe('a prediction', () => {
  test.each([
    ['names what it supposes', [0.9, 0.91, 0.92, 0.93, 0.94], 'which supposes normal noise)'],
    [
      'warns of a baseline that looks skewed',
      [0.9, 0.901, 0.902, 0.9, 0.95],
      'the runs of the baseline look skewed',
    ],
    ['cannot see skewness in four runs', [0.9, 0.9, 0.9, 0.95], 'which supposes normal noise)'],
  ])('%s', (_, before, words) => {
    expect(judged('noninferior(accuracy, 20pp)', comparedRuns('accuracy', before, [0.91])).reason).toContain(
      words,
    );
  });
});
