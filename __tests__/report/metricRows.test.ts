import { describe, expect, test } from 'vitest';
import { commonRunCount, metricRows, withRunCount } from '../../src/report/metricRows.ts';
import { changesOf, type MetricSample } from '../support/sampleChanges.ts';
import { sampleReports } from '../support/sampleReport.ts';

const report = sampleReports.passed();
const rowsOf = (samples: readonly MetricSample[]) =>
  metricRows({ ...report, comparison: { ...report.comparison, changes: changesOf(samples) } });

describe('a row of the metric table', () => {
  test.each<[string, MetricSample, Record<string, string>]>([
    [
      'one run a side',
      { name: 'a', baseline: [0.9], candidate: [0.95] },
      { baseline: '0.90', candidate: '0.95', delta: '+0.05', relative: '+5.56%', interval: '' },
    ],
    [
      'a proportion has points, not per cent of per cent',
      { name: 'a', baseline: [0.9], candidate: [0.95], kind: 'proportion' },
      { delta: '+5pp', relative: '' },
    ],
    [
      'several runs',
      { name: 'a', baseline: [1, 2, 3], candidate: [2, 3, 4] },
      { baseline: '2 ± 1', candidate: '3 ± 1', interval: '95%: +0.6 to +1.4' },
    ],
    [
      'runs without any spread',
      { name: 'a', baseline: [7, 7], candidate: [7, 7] },
      { baseline: '7', candidate: '7', delta: '0', relative: '' },
    ],
    [
      'the candidate only',
      { name: 'a', baseline: null, candidate: [1] },
      { baseline: '—', candidate: '1', delta: '—' },
    ],
    [
      'the baseline only',
      { name: 'a', baseline: [1], candidate: null },
      { baseline: '1', candidate: '—', delta: '—' },
    ],
    [
      'NaN is neither absent nor zero',
      { name: 'a', baseline: [0], candidate: ['NaN'] },
      { baseline: '0', candidate: 'NaN', delta: '—' },
    ],
    [
      'no value is neither absent nor NaN',
      { name: 'a', baseline: [0], candidate: [null] },
      { candidate: 'no value' },
    ],
    [
      'a baseline of zero has no relative change',
      { name: 'a', baseline: [0], candidate: [1] },
      { delta: '+1', relative: '' },
    ],
  ])('%s', (_, sample, expected) => {
    expect(rowsOf([sample])[0]).toMatchObject(expected);
  });

  test('names the gates and the curve of its metric', () => {
    const [accuracy, german] = metricRows(report);
    expect(accuracy?.checks.map(({ rule }) => rule)).toEqual(['accuracy >= 0.93']);
    expect(accuracy?.curve?.metric).toBe('accuracy');
    expect(german?.checks.map(({ rule }) => rule)).toEqual(['accuracy{lang=*} >= 0.9']);
    expect(german?.curve?.labels).toEqual({ lang: 'de' });
  });

  test('has a unit of bounded length', () => {
    const [row] = rowsOf([{ name: 'a', baseline: [1], candidate: [2], unit: 'x'.repeat(1000) }]);
    expect(row?.candidate.length).toBeLessThan(30);
  });
});

test('the number of runs is said once when it is the same everywhere', () => {
  const two: MetricSample = { name: 'a', baseline: [1, 2], candidate: [1, 2] };
  const three: MetricSample = { name: 'b', baseline: [1, 2], candidate: [1, 2, 3] };
  expect(commonRunCount(rowsOf([two]))).toBe(2);
  expect(commonRunCount(rowsOf([two, three]))).toBeNull();
  expect(commonRunCount([])).toBeNull();
  expect(withRunCount('2 ± 1', rowsOf([three])[0]?.change.candidateRuns ?? null)).toBe('2 ± 1 (3)');
});
