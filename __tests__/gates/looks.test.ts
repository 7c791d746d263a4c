import { describe, expect, test } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import type { GateRule } from '../../src/gates/judge.ts';
import { isOpen, judgeAtLook, planLooks } from '../../src/gates/looks.ts';
import type { Verdict } from '../../src/gates/verdict.ts';
import { type Generator, seededGenerator, uniform } from '../../src/statistics/generator.ts';
import { normalQuantile } from '../../src/statistics/normal.ts';
import { ruleOf, runsOf } from './runsOf.ts';

const looks = planLooks([3, 5, 8]);

/** Judges growing runs look by look while the verdict is open. */
function judgeInLooks(
  rules: readonly GateRule[],
  baseline: readonly number[],
  candidate: readonly number[],
): { verdict: Verdict; taken: number } {
  let verdict: Verdict | null = null;
  let taken = 0;
  for (const look of looks) {
    const comparison = compare({
      baseline: runsOf('accuracy', baseline.slice(0, look.runs)),
      candidate: runsOf('accuracy', candidate.slice(0, look.runs)),
      code: null,
      share: look.share,
    });
    verdict = judgeAtLook(rules, comparison, look, verdict);
    taken += 1;
    if (!isOpen(verdict)) break;
  }
  if (verdict === null) throw new Error('no look');
  return { verdict, taken };
}

const steady = [0.9, 0.901, 0.899, 0.9005, 0.8995, 0.9, 0.901, 0.899];
const better = steady.map((value) => value + 0.05);
const worse = steady.map((value) => value - 0.05);
const noisy = [0.9, 0.93, 0.87, 0.91, 0.89, 0.92, 0.88, 0.9];

describe('looks', () => {
  test.each<[string, string, readonly number[], readonly number[], string, number]>([
    ['end early when a rule is shown to hold', 'noninferior(accuracy, 1pp)', steady, better, 'passed', 1],
    ['end early when a rule is shown to be broken', 'noninferior(accuracy, 1pp)', steady, worse, 'failed', 1],
    ['go to the last one while it is open', 'noninferior(accuracy, 0.1pp)', noisy, noisy, 'inconclusive', 3],
    ['end at once for a rule that needs no evidence', 'accuracy >= 0.99', steady, better, 'failed', 1],
    ['end at once where more runs cannot help', 'noninferior(f1, 1pp)', steady, better, 'failed', 1],
    [
      'do not go on for a guard that lets the unknown pass',
      'not_regressed(accuracy)',
      noisy,
      noisy,
      'passed',
      1,
    ],
    ['go on while a bound lies within the noise', 'lower(accuracy) >= 0.9', noisy, noisy, 'failed', 3],
    ['end when a bound is out of reach', 'lower(accuracy) >= 0.95', steady, steady, 'failed', 1],
  ])('%s', (_, rule, baseline, candidate, outcome, taken) => {
    expect(judgeInLooks([ruleOf(rule)], baseline, candidate)).toMatchObject({ verdict: { outcome }, taken });
  });

  test('go on for a guard that asks for more runs, and then let it pass as usual', () => {
    const { verdict, taken } = judgeInLooks(
      [ruleOf('not_regressed(accuracy)', { onUnknown: 'rerun' })],
      noisy,
      noisy,
    );
    expect({ taken, outcome: verdict.outcome }).toEqual({ taken: 3, outcome: 'passed' });
    expect(verdict.checks[0]).toMatchObject({ outcome: 'unknown', onUnknown: 'rerun', blocking: false });
  });

  test('end a gate that asks for more runs as a failure when the last look leaves it open', () => {
    const { verdict } = judgeInLooks(
      [ruleOf('noninferior(accuracy, 0.1pp)', { onUnknown: 'rerun' })],
      noisy,
      noisy,
    );
    expect(verdict.checks[0]).toMatchObject({ onUnknown: 'rerun', blocking: true, look: 3 });
  });

  test('keep what was decided, with the numbers of its look', () => {
    const { verdict, taken } = judgeInLooks(
      [ruleOf('superior(accuracy)'), ruleOf('equivalent(accuracy, 5pp)')],
      steady,
      better,
    );
    expect(taken).toBe(3);
    expect(verdict.checks[0]).toMatchObject({ outcome: 'passed', look: 1 });
    expect(verdict.checks[0]?.evidence?.n).toEqual({ baseline: 3, candidate: 3 });
    expect(verdict.checks[0]?.evidence?.alpha).toBeCloseTo(0.05 * (3 / 16), 12);
    expect(verdict.checks[1]?.evidence).toMatchObject({ n: { baseline: 8, candidate: 8 }, alpha: 0.025 });
  });

  test('end as soon as one rule is broken for good, though another is open', () => {
    const { verdict, taken } = judgeInLooks(
      [ruleOf('accuracy >= 0.99'), ruleOf('noninferior(accuracy, 0.1pp)')],
      noisy,
      noisy,
    );
    expect({ taken, outcome: verdict.outcome }).toEqual({ taken: 1, outcome: 'failed' });
  });

  test('together pass a candidate that is worse by the margin no more often than α says', () => {
    const [trials, rule] = [600, ruleOf('noninferior(accuracy, 2pp)')];
    const generator = seededGenerator(7);
    const passes = Array.from({ length: trials }, () => {
      const { verdict } = judgeInLooks([rule], draw(0.9, generator), draw(0.88, generator));
      return verdict.outcome === 'passed' ? 1 : 0;
    }).reduce<number>((sum, one) => sum + one, 0);
    // 3.5 % are expected; 7 % would be a chance of one in ten thousand at 5 %, and peeking gives 9.5 %.
    expect(passes / trials).toBeGreaterThan(0.005);
    expect(passes / trials).toBeLessThan(0.07);
  });
});

/** Eight runs with a standard deviation of one point. */
function draw(center: number, generator: Generator): number[] {
  return Array.from({ length: 8 }, () => center + 0.01 * normalQuantile(uniform(generator)));
}
