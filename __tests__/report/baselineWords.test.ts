import { describe, expect, test } from 'vitest';
import type { Baseline } from '../../src/baselines/baseline.ts';
import { age, baselineSentence } from '../../src/report/baselineWords.ts';
import { sentenceText } from '../../src/report/sentence.ts';
import { sampleReports } from '../support/sampleReport.ts';

const report = sampleReports.passed();
const words = (baseline: Partial<Baseline>) =>
  sentenceText(
    baselineSentence({ ...report, baseline: { ...report.baseline, reason: 'Because.', ...baseline } }),
  );

describe('what was compared with', () => {
  test.each<[Partial<Baseline>, string]>([
    [{ source: 'rerun' }, 'Compared with main at 1a2b3c4, re-run on this machine for this report. Because.'],
    [
      { source: 'stored', recordedAt: '2026-11-17T09:30:00Z' },
      'Compared with main at 1a2b3c4, from a run recorded 3 days ago. Because.',
    ],
    [{ source: 'stored', recordedAt: null, ref: null }, 'Compared with 1a2b3c4, from a stored run. Because.'],
    [
      { source: 'rerun', ref: '1a2b3c4d5e' },
      'Compared with 1a2b3c4, re-run on this machine for this report. Because.',
    ],
    [{ source: 'stored', commit: null, ref: 'metrics.json' }, 'Compared with metrics.json. Because.'],
    [{ source: 'none', commit: null, ref: null }, 'Nothing to compare with. Because.'],
  ])('%j reads "%s"', (baseline, sentence) => {
    expect(words(baseline)).toBe(sentence);
  });

  test('is never said to be main when it was an earlier commit', () => {
    expect(words({ source: 'ancestor', distance: 12, recordedAt: '2026-11-20T15:31:12Z' })).toBe(
      'Compared with an earlier commit, 1a2b3c4, from a run recorded 5 hours ago, not with main itself. Because.',
    );
  });

  test('is nothing when the command failed at the baseline too', () => {
    const failed = report.baselineRuns.map((run) => ({
      ...run,
      outcome: { kind: 'failed' as const, exitCode: 3 },
    }));
    const failure = { side: 'baseline' as const, runId: 'r', what: 'exited with 3', logTail: [] };
    const sentence = (baselineRuns: typeof report.baselineRuns) =>
      sentenceText(baselineSentence({ ...report, baselineRuns, failures: [failure] }));
    expect(sentence(failed)).toBe(
      'Nothing to compare with. At 1a2b3c4 the training command exited with 3. It is where this branch left main, 4 commits back.',
    );
    expect(sentence([...failed, ...report.baselineRuns])).toContain('Compared with main at 1a2b3c4');
  });

  test('is nothing for a command that compares nothing', () => {
    expect(baselineSentence({ ...report, command: 'record' })).toEqual([]);
  });
});

test.each([
  ['2026-11-20T20:00:00Z', '2026-11-20T20:01:59Z', 'just now'],
  ['2026-11-20T20:00:00Z', '2026-11-20T20:02:00Z', '2 minutes ago'],
  ['2026-11-20T20:00:00Z', '2026-11-20T21:10:00Z', '1 hour ago'],
  ['2026-11-20T20:00:00Z', '2026-11-22T19:00:00Z', '47 hours ago'],
  ['2026-11-20T20:00:00Z', '2026-11-22T20:00:00Z', '2 days ago'],
  ['2026-11-20T20:00:00Z', '2026-11-20T19:00:00Z', 'just now'],
])('from %s to %s is %s', (then, now, words) => {
  expect(age(then, now)).toBe(words);
});
