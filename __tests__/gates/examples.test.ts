import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/compare.ts';
import { judge } from '../../src/gates/judge.ts';
import type { Check } from '../../src/gates/verdict.ts';
import { computedMetrics } from '../../src/predictions/computedMetrics.ts';
import { examplesOf } from '../../src/predictions/examples.ts';
import { usualPairing } from '../../src/predictions/pairingRules.ts';
import type { Predictions } from '../../src/predictions/predictions.ts';
import type { RunMetric, RunRecord } from '../../src/records/runRecord.ts';
import { seededGenerator, uniform } from '../../src/statistics/generator.ts';
import { makeMetric, makeRun } from '../comparison/makeRun.ts';
import { makePredictions, pairOf } from '../predictions/makePredictions.ts';
import { ruleOf } from './runsOf.ts';

/** A run with the metrics that its answers give, unless it states others. */
function runWith(predictions: Predictions | null, seed: number, stated?: readonly RunMetric[]): RunRecord {
  const computed = predictions === null ? [] : computedMetrics(predictions);
  const metrics = computed.map(({ name, labels, value }) => {
    const isShare = name === 'accuracy' || name === 'error_rate' || name === 'auc';
    return makeMetric(name, value, { labels, kind: isShare ? 'proportion' : 'value' });
  });
  return makeRun({ seed, metrics: stated ?? metrics });
}

interface Side {
  readonly files: readonly (Predictions | null)[];
  readonly stated?: readonly (readonly RunMetric[])[];
}

function judgeAll(
  rules: readonly string[],
  before: Side,
  after: Side,
  rest: object = {},
  alpha = 0.05,
): readonly Check[] {
  const runs = ({ files, stated }: Side) => files.map((file, index) => runWith(file, index, stated?.[index]));
  const comparison = compare({ baseline: runs(before), candidate: runs(after), code: null });
  const examples = examplesOf(before.files, after.files, { ...usualPairing, ...rest });
  return judge(
    rules.map((text) => ruleOf(text, { alpha })),
    comparison,
    { examples },
  ).checks;
}

function judgeOne(rule: string, before: Side, after: Side, rest: object = {}, alpha = 0.05): Check {
  const [check] = judgeAll([rule], before, after, rest, alpha);
  if (check === undefined) throw new Error('no check');
  return check;
}

const single = (file: Predictions): Side => ({ files: [file] });

/** reference/statistics.md §6, case 10. */
const { baseline, candidate } = pairOf({ bothRight: 900, bothWrong: 82, newlyWrong: 14, newlyRight: 4 });
const [old, fresh] = [single(baseline), single(candidate)];

describe('gates on examples that both sides answered', () => {
  it('test for better or worse with McNemar (§6, case 10)', () => {
    const check = judgeOne('not_regressed(accuracy)', old, fresh);
    expect(check).toMatchObject({
      outcome: 'failed',
      evidence: {
        method: 'mcnemar',
        n: { baseline: 1000, candidate: 1000 },
        counted: 'examples',
        examples: 1000,
        outcomes: { newlyWrong: 14, newlyRight: 4 },
        margin: 0,
      },
    });
    // One-sided; the two-sided .03088379 is twice as much.
    expect(check.evidence?.p).toBeCloseTo(4048 / 262_144, 12);
    expect(check.evidence?.estimate).toBeCloseTo(-0.01, 12);
    expect(check.reason).toBe(
      "accuracy fell by 1pp (p = 0.015; McNemar's exact test, 14 newly wrong and 4 newly right of 1,000 examples); a fall is shown; a margin above 0.328pp would have passed",
    );
    expect(judgeOne('superior(accuracy)', fresh, old)).toMatchObject({ outcome: 'passed' });
  });

  it('say 1 where no example changed', () => {
    const check = judgeOne('superior(accuracy)', old, old);
    expect(check).toMatchObject({ outcome: 'unknown', evidence: { method: 'mcnemar', p: 1 } });
  });

  it('test for a margin with Tango’s score interval', () => {
    const check = judgeOne('noninferior(accuracy, 2pp)', old, fresh);
    expect(check).toMatchObject({ outcome: 'passed', evidence: { method: 'tango', margin: 0.02 } });
    // Of references.py, in 40 digits.
    expect(check.evidence?.interval?.[0]).toBeCloseTo(-0.017994116343387292, 12);
    expect(check.evidence?.interval?.[1]).toBeCloseTo(-0.003280075563470686, 12);
    expect(check.evidence?.p).toBeCloseTo(0.023403203843810897, 12);
    expect(check.evidence?.smallestMargin).toBe(-(check.evidence?.interval?.[0] ?? 0));
    expect(judgeOne('noninferior(accuracy, 0.1pp)', old, fresh).outcome).toBe('failed');
    expect(judgeOne('noninferior(accuracy, 100pp)', old, fresh)).toMatchObject({
      outcome: 'passed',
      evidence: { p: 0 },
    });
    expect(judgeOne('equivalent(accuracy, 2pp)', old, fresh).outcome).toBe('passed');
  });

  it('count the other way round for a share of wrong answers', () => {
    const check = judgeOne('not_regressed(error_rate)', old, fresh);
    expect(check).toMatchObject({ outcome: 'failed', evidence: { method: 'mcnemar' } });
    expect(check.evidence?.p).toBeCloseTo(4048 / 262_144, 12);
    expect(check.evidence?.estimate).toBeCloseTo(0.01, 12);
    expect(check.reason).toContain('14 newly wrong and 4 newly right');
  });

  it('take a metric by another customary name for the same where its values are the same', () => {
    const stated = (value: number) => [[makeMetric('test_acc', value, { goal: 'max', kind: 'proportion' })]];
    const sides = (before: number, after: number) =>
      [
        { ...old, stated: stated(before) },
        { ...fresh, stated: stated(after) },
      ] as const;
    expect(judgeOne('not_regressed(test_acc)', ...sides(0.914, 0.904)).evidence?.method).toBe('mcnemar');
    const other = judgeOne('not_regressed(test_acc)', ...sides(0.95, 0.904));
    expect(other).toMatchObject({ outcome: 'unknown', evidence: null });
  });

  it('say how good an accuracy is with Wilson (§6, case 12)', () => {
    const run = single(pairOf({ bothRight: 92, bothWrong: 8, newlyWrong: 0, newlyRight: 0 }).candidate);
    const check = judgeOne('lower(accuracy) >= 0.85', run, run, {}, 0.025);
    expect(check).toMatchObject({ outcome: 'passed', evidence: { method: 'wilson', counted: 'examples' } });
    expect(check.evidence?.interval?.[0]).toBeCloseTo(0.85001892, 8);
    expect(check.evidence?.interval?.[1]).toBeCloseTo(0.95890654, 8);
    expect(check.reason).toContain("97.5 % one-sided bound, Wilson's interval, 100 examples");
  });
});

describe('slices of examples', () => {
  const groups = [
    ['a', 450, 500],
    ['b', 172, 200],
    ['c', 81, 100],
    ['tiny', 1, 5],
  ] as const;
  const run = (most: number) =>
    makePredictions(
      groups.slice(0, most).flatMap(([grp, right, size]) =>
        Array.from({ length: size }, (_, index) => ({
          id: `${grp}${index}`,
          label: 'x',
          answer: index < right ? 'x' : 'y',
          slices: { grp },
        })),
      ),
    );

  it('give a gap with Newcombe’s interval of its two groups (§5.4)', () => {
    const check = judgeOne('gap(accuracy, grp) <= 0.05', single(run(3)), single(run(3)));
    expect(check).toMatchObject({ outcome: 'failed', evidence: { method: 'newcombe', confidence: 0.95 } });
    expect(check.value).toBeCloseTo(0.09, 12);
    expect(check.evidence?.interval?.[0]).toBeCloseTo(0.0188, 4);
    expect(check.evidence?.interval?.[1]).toBeCloseTo(0.1808, 4);
    expect(check.reason).toContain("95 % interval 0.01879 to 0.1808, Newcombe's interval, 600 examples");
  });

  it('decide nothing when they are small', () => {
    const side = single(run(4));
    const check = judgeOne('accuracy{grp=*} >= 0.1', side, side);
    expect(check).toMatchObject({ outcome: 'unknown' });
    expect(check.reason).toMatch(/^accuracy\{grp=tiny\} has 5 examples, and fewer than 30 decide nothing/);
    expect(judgeOne('accuracy{grp=*} >= 0.1', side, side, { fewestExamples: 5 }).outcome).toBe('passed');
    expect(judgeOne('gap(accuracy, grp) <= 0.05', side, side).outcome).toBe('unknown');
  });

  it('are tested one by one, and one that is gone does not pass', () => {
    const check = judgeOne('noninferior(accuracy{grp=*}, 10pp)', single(run(3)), single(run(3)));
    expect(check).toMatchObject({ outcome: 'passed', evidence: { method: 'tango' } });
    const gone = judgeOne('accuracy{grp=*} >= 0.1', single(run(3)), single(run(2)), { intersect: true });
    expect(gone).toMatchObject({ outcome: 'unknown' });
    expect(gone.reason).toContain('accuracy{grp=c}');
  });
});

describe('scores of examples', () => {
  const generator = seededGenerator(4);
  const noise = (): number => uniform(generator) - 0.5;
  const truth = Array.from({ length: 400 }, () => (uniform(generator) < 0.4 ? '1' : '0'));
  const first = truth.map((label) =>
    Math.min(0.99, Math.max(0.01, (label === '1' ? 0.65 : 0.35) + 0.6 * noise())),
  );
  const run = (change: (score: number, label: string) => number, size = truth.length) =>
    makePredictions(
      truth.slice(0, size).map((label, index) => {
        const score = Math.min(0.99, Math.max(0.01, change(first[index] ?? 0, label)));
        return { id: `${index}`, label, answer: score >= 0.5 ? '1' : '0', score };
      }),
    );
  const base = run((score) => score);
  const better = run((score, label) => score + (label === '1' ? 0.05 : -0.05) + 0.05 * noise());

  it('are tested with a seeded bootstrap, and areas with DeLong', () => {
    const rules = [
      'superior(log_loss)',
      'noninferior(brier_score, 0.01)',
      'superior(auc)',
      'equivalent(log_loss, 0.001)',
    ];
    const [loss, brier, auc, same] = judgeAll(rules, single(base), single(better));
    expect(loss).toMatchObject({ outcome: 'passed', evidence: { method: 'bootstrap', examples: 400 } });
    expect(loss?.evidence?.estimate).toBeLessThan(0);
    expect(loss?.evidence?.interval?.[1]).toBeLessThan(0);
    expect(loss?.evidence?.p).toBeLessThan(1e-3);
    expect(brier).toMatchObject({ outcome: 'passed', evidence: { method: 'bootstrap' } });
    expect(auc).toMatchObject({ outcome: 'passed', evidence: { method: 'delong' } });
    expect(same).toMatchObject({ outcome: 'failed' });
    expect(judgeAll(rules, single(base), single(better))[0]).toEqual(loss);
    expect(judgeOne('not_regressed(log_loss)', single(better), single(base))).toMatchObject({
      outcome: 'failed',
    });
  });

  it('are compared exactly where none differs', () => {
    const check = judgeOne('noninferior(log_loss, 0.01)', single(base), single(base));
    expect(check).toMatchObject({ outcome: 'passed', evidence: { method: 'exact', estimate: 0, p: null } });
  });

  it('say too little when they are few', () => {
    const few = (change: number) => single(run((score) => score + change * noise(), 40));
    const check = judgeOne('superior(log_loss)', few(0), few(0.1));
    expect(check).toMatchObject({ outcome: 'unknown', evidence: null });
    expect(check.reason).toBe('log_loss: 40 examples say too little about noise; at least 50 are needed');
  });

  it('count the noise of runs on top, where there are several a side', () => {
    const runs = (shift: number) =>
      Array.from({ length: 3 }, () =>
        run((score, label) => score + (label === '1' ? shift : -shift) + 0.1 * noise()),
      );
    const [before, after] = [{ files: runs(0) }, { files: runs(0.01) }];
    for (const metric of ['accuracy', 'log_loss', 'auc']) {
      const check = judgeOne(`noninferior(${metric}, 0.2)`, before, after);
      expect(check, metric).toMatchObject({
        outcome: 'passed',
        evidence: { method: 'combined', n: { baseline: 3, candidate: 3 }, counted: 'runs', examples: 400 },
      });
      const [low = 0, high = 0] = check.evidence?.interval ?? [];
      const alone = judgeOne(
        `noninferior(${metric}, 0.2)`,
        { files: [null, null, null], stated: before.files.map((file, seed) => runWith(file, seed).metrics) },
        { files: [null, null, null], stated: after.files.map((file, seed) => runWith(file, seed).metrics) },
      );
      expect(alone.evidence?.method, metric).toBe('welch');
      const width = (alone.evidence?.interval?.[1] ?? 0) - (alone.evidence?.interval?.[0] ?? 0);
      // More degrees of freedom may make up for the added variance, so only the middle is the same.
      expect((low + high) / 2).toBeCloseTo(check.evidence?.estimate ?? 0, 9);
      expect(width).toBeGreaterThan(0);
    }
  });
});

describe('examples that cannot be paired', () => {
  const other = makePredictions(
    Array.from({ length: 1000 }, (_, index) => ({ id: `x${index}`, label: 'yes', answer: 'yes' })),
  );

  it('are an error for every statistical rule about them, and for no other', () => {
    const [about, share] = judgeAll(['noninferior(accuracy, 1pp)', 'accuracy >= 0.5'], old, single(other));
    expect(about).toMatchObject({ outcome: 'error', blocking: true });
    expect(about?.reason).toMatch(
      /1,000 only in the baseline \("e0", "e1", "e2", …\), 1,000 only in the candidate/,
    );
    expect(share?.outcome).toBe('passed');
  });

  it('leave the word to the runs where only one side has files', () => {
    const check = judgeOne(
      'noninferior(accuracy, 1pp)',
      { files: [null], stated: [[makeMetric('accuracy', 0.9)]] },
      fresh,
    );
    expect(check).toMatchObject({ outcome: 'unknown' });
    expect(check.reason).toContain('give both sides per-example files: the baseline has no per-example file');
  });
});
