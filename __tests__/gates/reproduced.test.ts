import { describe, expect, test } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import { judge } from '../../src/gates/judge.ts';
import type { ReproducedEvidence } from '../../src/gates/reproducedEvidence.ts';
import type { Reproduction } from '../../src/reproduction/reproduction.ts';
import { unverifiable } from '../../src/reproduction/unverifiable.ts';
import { gateRule, problemsWithGate } from '../../src/settings/gateRules.ts';
import { makeMetric, makeRun } from '../comparison/makeRun.ts';
import { run, verify } from '../reproduction/makeRuns.ts';

const comparison = compare({
  baseline: [makeRun({ metrics: [makeMetric('accuracy', 0.9)] })],
  candidate: [makeRun({ metrics: [makeMetric('accuracy', 0.91)] })],
  code: null,
  gated: [],
});

const identical = verify(run(0.9), [run(0.9)]).reproduction;
const rounded = verify(run(0.9), [run(0.9 + 1e-8)]).reproduction;
const drifted = verify(run(0.9), [run(0.8), run(0.8)]).reproduction;
const once = verify(run(0.9), [run(0.8)]).reproduction;
const gone = unverifiable(verify(run(0.9), []).reproduction, 'its commit is gone');

function judged(text: string, ...reproductions: readonly Reproduction[]) {
  const evidence: ReproducedEvidence = { kind: 'verified', reproductions };
  const [check] = judge([gateRule(text)], comparison, evidence).checks;
  return check;
}

describe('reproduced()', () => {
  test.each([
    ['bitwise', identical, 'passed'],
    ['close', identical, 'passed'],
    ['statistical', identical, 'passed'],
    ['bitwise', rounded, 'failed'],
    ['close', rounded, 'passed'],
    ['statistical', rounded, 'passed'],
    ['statistical', drifted, 'failed'],
    ['bitwise', once, 'failed'],
    ['statistical', once, 'unknown'],
    ['statistical', gone, 'unknown'],
  ] as const)('%s of a baseline that is %o', (level, reproduction, outcome) => {
    expect(judged(`reproduced(${level})`, reproduction)).toMatchObject({
      outcome,
      blocking: outcome !== 'passed',
    });
  });

  test('says what the re-runs showed, and why they could show nothing', () => {
    expect(judged('reproduced(close)', drifted)?.reason).toBe(
      'the baseline is drifted in 2 re-runs: re-runs agree with each other, but not with the record: something changed',
    );
    expect(judged('reproduced(close)', gone)?.reason).toBe(
      'the baseline could not be verified, because its commit is gone',
    );
    expect(judged('reproduced(statistical)', once)?.reason).toBe(
      'the baseline is inconclusive in 1 re-run, because one re-run cannot tell noise from a change',
    );
  });

  test('is decided by the worst of several runs', () => {
    expect(judged('reproduced(close)', identical, gone)?.outcome).toBe('unknown');
    expect(judged('reproduced(close)', gone, identical, drifted)?.outcome).toBe('failed');
  });

  test('stands beside other clauses, and may warn or let pass what is unknown', () => {
    expect(judged('accuracy >= 0.9 and reproduced(bitwise)', identical)?.outcome).toBe('passed');
    expect(judged('accuracy >= 0.95 and reproduced(bitwise)', identical)?.outcome).toBe('failed');
    const lenient = gateRule({ gate: 'reproduced(close)', on_unknown: 'warn' });
    const evidence: ReproducedEvidence = { kind: 'verified', reproductions: [gone] };
    expect(judge([lenient], comparison, evidence).outcome).toBe('passed');
  });

  test('is an error that says what to do where nothing was run again, and unknown where nothing could be', () => {
    const rule = gateRule('reproduced(close)');
    expect(judge([rule], comparison).checks[0]).toMatchObject({
      outcome: 'error',
      reason: expect.stringContaining('use trainmark check'),
    });
    const reason = 'there is no baseline to run again: this is the first commit';
    const none: ReproducedEvidence = { kind: 'notVerified', outcome: 'unknown', reason };
    expect(judge([rule], comparison, none).checks[0]).toMatchObject({ outcome: 'unknown', reason });
  });

  test('is a gate like any other to the settings', () => {
    expect(problemsWithGate('reproduced(close)')).toEqual([]);
    expect(problemsWithGate('reproduced(exactly)')).toHaveLength(1);
  });
});
