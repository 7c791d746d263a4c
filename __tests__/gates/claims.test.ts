import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compare } from '../../src/comparison/compare.ts';
import { judge } from '../../src/gates/judge.ts';
import { leaveUnjudged } from '../../src/gates/leaveUnjudged.ts';
import type { CheckEvidence, CheckOutcome } from '../../src/gates/verdict.ts';
import type { RunMetric } from '../../src/records/runRecord.ts';
import { makeMetric, makeRun } from '../comparison/makeRun.ts';
import { comparedRuns, judged, ruleOf, runsOf } from './runsOf.ts';

/** reference/statistics.md §6; the expected numbers are SciPy's (1.17.1). */
const a = [0.912, 0.915, 0.909, 0.914, 0.91];
const b = [0.918, 0.921, 0.916, 0.919, 0.922];
const c = [0.909, 0.913, 0.911, 0.908, 0.914];
const toC = comparedRuns('accuracy', a, c);
const toB = comparedRuns('accuracy', a, b);

type Numbers = Pick<CheckEvidence, 'estimate' | 'p' | 'smallestMargin'> & {
  readonly low: number;
  readonly high: number;
};
const aToC = { estimate: -0.001, low: -0.003998431114783371, high: 0.0019984311147833696 };
const aToB = { estimate: 0.0072, low: 0.004293673085808858, high: 0.010106326914191333 };

describe('the worked examples of the reference', () => {
  test.each<[string, typeof toC, CheckOutcome, Numbers]>([
    [
      'noninferior(accuracy, 0.5pp)',
      toC,
      'passed',
      { ...aToC, p: 0.019035203978906835, smallestMargin: -aToC.low },
    ],
    [
      'noninferior(accuracy, 0.3pp)',
      toC,
      'unknown',
      { ...aToC, p: 0.1249949031293806, smallestMargin: -aToC.low },
    ],
    [
      'equivalent(accuracy, 0.5pp)',
      toC,
      'passed',
      { ...aToC, p: 0.019035203978906835, smallestMargin: -aToC.low },
    ],
    [
      'equivalent(accuracy, 0.3pp)',
      toB,
      'failed',
      { ...aToB, p: 0.9861724283580675, smallestMargin: aToB.high },
    ],
    ['superior(accuracy)', toB, 'passed', { ...aToB, p: 0.0008768873610260174, smallestMargin: null }],
    ['superior(accuracy, 0.3pp)', toB, 'passed', { ...aToB, p: 0.013827571641932535, smallestMargin: null }],
    ['not_regressed(accuracy)', toC, 'unknown', { ...aToC, p: 0.27619763122913865, smallestMargin: 0 }],
  ])('%s', (text, comparison, outcome, { low, high, ...numbers }) => {
    const { evidence, ...check } = judged(text, comparison);
    expect(check.outcome).toBe(outcome);
    expect(evidence).toMatchObject({ method: 'welch', n: { baseline: 5, candidate: 5 }, alpha: 0.05 });
    expect(evidence?.confidence).toBeCloseTo(0.9, 12);
    expect(evidence?.estimate).toBeCloseTo(numbers.estimate, 9);
    expect(evidence?.interval?.[0]).toBeCloseTo(low, 9);
    expect(evidence?.interval?.[1]).toBeCloseTo(high, 9);
    expect(evidence?.p).toBeCloseTo(numbers.p ?? Number.NaN, 9);
    if (numbers.smallestMargin === null) expect(evidence?.smallestMargin).toBeNull();
    else expect(evidence?.smallestMargin).toBeCloseTo(numbers.smallestMargin, 9);
  });

  test('delta(accuracy) >= -0.5pp holds on the point', () => {
    const check = judged('delta(accuracy) >= -0.5pp', toC);
    expect(check).toMatchObject({ outcome: 'passed', evidence: null });
    expect(check.value).toBeCloseTo(-0.001, 12);
  });

  test('a fall that is shown fails the guard, with the p-value of the regression', () => {
    const check = judged('not_regressed(accuracy)', comparedRuns('accuracy', b, a));
    expect(check).toMatchObject({ outcome: 'failed', blocking: true });
    expect(check.evidence?.p).toBeCloseTo(0.0008768873610260174, 9);
  });
});

describe('the reason and its numbers', () => {
  test.each<[string, typeof toC, string, string, string]>([
    [
      'noninferior(accuracy, 0.5pp)',
      toC,
      'not worse by 0.5pp or more',
      '-0.3998pp to +0.1998pp',
      'accuracy fell by 0.1pp (95 % one-sided bound -0.3998pp; Welch, 5 + 5 runs); a fall of 0.5pp or more is ruled out',
    ],
    [
      'noninferior(accuracy, 0.3pp)',
      toC,
      'not worse by 0.3pp or more',
      '-0.3998pp to +0.1998pp',
      'accuracy fell by 0.1pp (90 % interval -0.3998pp to +0.1998pp; Welch, 5 + 5 runs); ' +
        'a fall of 0.3pp or more is not ruled out; a margin above 0.3998pp would have passed',
    ],
    [
      'equivalent(accuracy, 0.3pp)',
      toB,
      'different by less than 0.3pp',
      '+0.4294pp to +1.011pp',
      'accuracy rose by 0.72pp (90 % interval +0.4294pp to +1.011pp; Welch, 5 + 5 runs); ' +
        'a change of 0.3pp or more, either way, is shown; a margin above 1.011pp would have passed',
    ],
    [
      'superior(accuracy)',
      toB,
      'better',
      '+0.4294pp to +1.011pp',
      'accuracy rose by 0.72pp (95 % one-sided bound +0.4294pp; Welch, 5 + 5 runs); a rise is shown',
    ],
    [
      'superior(accuracy, 2pp)',
      toB,
      'better by more than 2pp',
      '+0.4294pp to +1.011pp',
      'accuracy rose by 0.72pp (95 % one-sided bound +1.011pp; Welch, 5 + 5 runs); a rise of more than 2pp is ruled out',
    ],
    [
      'not_regressed(accuracy, 0.001)',
      comparedRuns('accuracy', b, a),
      'not shown to be worse by more than 0.001',
      '-0.01011 to -0.004294',
      'accuracy fell by 0.0072 (95 % one-sided bound -0.004294; Welch, 5 + 5 runs); ' +
        'a fall of more than 0.001 is shown; a margin above 0.004294 would have passed',
    ],
    [
      'not_regressed(accuracy)',
      toC,
      'not shown to be worse',
      '-0.3998pp to +0.1998pp',
      'accuracy fell by 0.1pp (90 % interval -0.3998pp to +0.1998pp; Welch, 5 + 5 runs); a fall is not shown',
    ],
    [
      'noninferior(val_loss, 0.02)',
      comparedRuns('val_loss', [0.3, 0.31, 0.29], [0.3, 0.32, 0.31]),
      'not worse by 0.02 or more',
      '-0.007406 to +0.02741',
      'val_loss rose by 0.01 (90 % interval -0.007406 to +0.02741; Welch, 3 + 3 runs); ' +
        'a rise of 0.02 or more is not ruled out; a margin above 0.02741 would have passed',
    ],
    [
      'noninferior(latency_ms, 0.005s)',
      comparedRuns('latency_ms', [40, 41, 42], [41, 42, 43]),
      'not worse by 0.005s or more',
      '-0.7406 ms to +2.741 ms',
      'latency_ms rose by 1 ms (95 % one-sided bound +2.741 ms; Welch, 3 + 3 runs); a rise of 0.005s or more is ruled out',
    ],
  ])('%s', (text, comparison, expected, actual, reason) => {
    const check = judged(text, comparison);
    expect(check).toMatchObject({ expected, actual, reason, value: null, bound: null });
  });
});

describe('the method', () => {
  const words = (baseline: readonly number[], candidate: readonly number[], text = 'superior(accuracy)') => {
    const { outcome, evidence, reason } = judged(text, comparedRuns('accuracy', baseline, candidate));
    return { outcome, method: evidence?.method, n: evidence?.n, reason };
  };

  test.each<[string, readonly number[], readonly number[], string | undefined]>([
    ['two runs a side', [0.9, 0.91], [0.9, 0.92], 'welch'],
    ['one side without spread', [0.9, 0.9], [0.9, 0.92], 'welch'],
    ['one run against three', [0.9, 0.91, 0.92], [0.9], 'prediction'],
    ['nothing varies', [0.9, 0.9], [0.92, 0.92], 'exact'],
    ['nothing varies in three, one is new', [0.9, 0.9, 0.9], [0.92], 'exact'],
    ['one run against two', [0.9, 0.91], [0.9], undefined],
    ['one run a side', [0.9], [0.92], undefined],
    ['three runs against one', [0.9], [0.9, 0.91, 0.92], undefined],
  ])('for %s', (_, baseline, candidate, method) => {
    const found = words(baseline, candidate);
    expect(found.method).toBe(method);
    if (method === undefined) expect(found.outcome).toBe('unknown');
    else expect(found.n).toEqual({ baseline: baseline.length, candidate: candidate.length });
  });

  test('says what is wanting', () => {
    expect(words([0.9], [0.92]).reason).toBe(
      'accuracy: one run a side says nothing about noise; set seeds: [1, 2, 3]',
    );
    expect(words([0.9, 0.91], [0.9]).reason).toBe(
      'accuracy: 2 runs of the baseline and 1 run of the candidate say too little about noise; set seeds: [1, 2, 3]',
    );
  });

  test('of a prediction gives the numbers of the reference', () => {
    const { evidence, outcome, reason } = judged(
      'noninferior(accuracy, 2pp)',
      comparedRuns('accuracy', a, [0.909]),
    );
    expect(outcome).toBe('passed');
    expect(evidence?.estimate).toBeCloseTo(-0.003, 9);
    expect(evidence?.interval?.[0]).toBeCloseTo(-0.008953924052160441, 9);
    expect(evidence?.interval?.[1]).toBeCloseTo(0.0029539240521606587, 9);
    expect(evidence?.p).toBeCloseTo(0.001841406944461283, 9);
    expect(reason).toContain('prediction interval, 5 + 1 run, which supposes normal noise)');
  });

  test('leaves out runs that state no value', () => {
    const { evidence } = judged(
      'superior(accuracy)',
      comparedRuns('accuracy', [0.9, null, 0.91], [0.9, 0.92, 0.93]),
    );
    expect(evidence?.n).toEqual({ baseline: 2, candidate: 3 });
  });
});

describe('runs that agree exactly', () => {
  const exact = (text: string, baseline: number, candidate: number, name = 'accuracy') =>
    judged(text, comparedRuns(name, [baseline, baseline], [candidate, candidate]));

  test.each<[string, number, number, CheckOutcome]>([
    ['noninferior(accuracy, 0.5pp)', 0.9, 0.896, 'passed'],
    ['noninferior(accuracy, 0.5pp)', 0.9, 0.895, 'failed'],
    ['noninferior(accuracy, 0.5pp)', 0.9, 0.89, 'failed'],
    ['not_regressed(accuracy)', 0.9, 0.9, 'passed'],
    ['not_regressed(accuracy)', 0.3, 0.1 + 0.2, 'passed'],
    ['not_regressed(accuracy)', 0.9, 0.8999, 'failed'],
    ['not_regressed(accuracy, 0.5pp)', 0.9, 0.895, 'passed'],
    ['superior(accuracy)', 0.9, 0.9, 'failed'],
    ['superior(accuracy)', 0.3, 0.1 + 0.2, 'failed'],
    ['superior(accuracy)', 0.9, 0.901, 'passed'],
    ['equivalent(accuracy, 0.5pp)', 0.9, 0.904, 'passed'],
    ['equivalent(accuracy, 0.5pp)', 0.9, 0.905, 'failed'],
  ])('%s with %f → %f: %s', (text, baseline, candidate, outcome) => {
    expect(exact(text, baseline, candidate)).toMatchObject({
      outcome,
      evidence: { method: 'exact', interval: null, confidence: null, p: null },
    });
  });

  test('are told as such', () => {
    expect(exact('noninferior(accuracy, 0.5pp)', 0.9, 0.894).reason).toBe(
      'accuracy fell by 0.6pp (compared exactly, for the runs of a side agree, 2 + 2 runs); ' +
        'a fall of 0.5pp or more is shown; a margin above 0.6pp would have passed',
    );
    expect(exact('not_regressed(loss)', 3, 3, 'loss').reason).toBe(
      'loss did not change (compared exactly, for the runs of a side agree, 2 + 2 runs); a rise is ruled out',
    );
  });
});

describe('what cannot be judged is explained and never passes', () => {
  const table: [string, string, typeof toC, CheckOutcome, string][] = [
    [
      'every run is NaN',
      'noninferior(accuracy, 0.5pp)',
      comparedRuns('accuracy', a, ['NaN', 'NaN']),
      'error',
      'accuracy is NaN in 2 of 2 runs',
    ],
    [
      'one run is NaN',
      'noninferior(accuracy, 0.5pp)',
      comparedRuns('accuracy', a, [0.9, 'NaN', 0.91]),
      'error',
      'accuracy is NaN in 1 of 3 runs',
    ],
    [
      'one run of the baseline is infinite',
      'superior(accuracy)',
      comparedRuns('accuracy', [0.9, 'Infinity'], a),
      'error',
      'accuracy is Infinity in the baseline in 1 of 2 runs',
    ],
    [
      'no run states a value',
      'superior(accuracy)',
      comparedRuns('accuracy', a, [null, null]),
      'error',
      'the candidate states no value for accuracy',
    ],
    [
      'no run of the baseline is at hand',
      'noninferior(accuracy, 0.5pp)',
      comparedRuns('accuracy', [], a),
      'unknown',
      'accuracy cannot be compared: no run of the baseline is at hand',
    ],
    ['the metric is missing', 'superior(f1)', toC, 'error', 'no run measured f1'],
    [
      'nobody said which way is better',
      'noninferior(x, 1)',
      comparedRuns('x', a, c, { goal: null, goalSource: null }),
      'error',
      'x has no goal: declare whether min or max is better',
    ],
    [
      'the margin is missing',
      'noninferior(accuracy)',
      toC,
      'error',
      'noninferior(accuracy) needs a margin: the largest difference that does not matter, as in noninferior(accuracy, 0.01)',
    ],
    [
      'the margin is 0',
      'equivalent(accuracy, 0)',
      toC,
      'error',
      'no data can show a difference smaller than 0: give equivalent(accuracy) a margin above 0',
    ],
    [
      'the margin is a share',
      'noninferior(accuracy, 5%)',
      toC,
      'error',
      "a margin of 5% has no meaning for accuracy: a margin is a difference and no share, so write it in the metric's own unit",
    ],
    [
      'the margin is in points of no proportion',
      'noninferior(loss, 5pp)',
      comparedRuns('loss', [3, 4], [3, 5]),
      'error',
      'a margin of 5pp needs a proportion between 0 and 1: declare kind: proportion for loss, or write a plain number',
    ],
    [
      'the margin is of another dimension',
      'noninferior(latency_ms, 3GiB)',
      comparedRuns('latency_ms', [3, 4], [3, 5]),
      'error',
      'latency_ms is in ms, the margin 3GiB is in GiB: they cannot be compared',
    ],
    [
      'the margin has a unit and the metric has none',
      'noninferior(accuracy, 3s)',
      toC,
      'error',
      'accuracy is without a unit (declare one), the margin 3s is in s: they cannot be compared',
    ],
    [
      'the values overflow',
      'superior(loss)',
      comparedRuns('loss', [1e308, -1e308], [1e308, -1e308]),
      'unknown',
      'the values of loss are too large to say what is noise',
    ],
    [
      'the margin overflows',
      'noninferior(latency_ms, 1e308h)',
      comparedRuns('latency_ms', [3, 4], [3, 5]),
      'error',
      'the margin of noninferior(latency_ms, 1e+308h) is too large for a number',
    ],
    [
      'a slice is empty',
      'noninferior(accuracy{lang=*}, 0.5pp)',
      toC,
      'error',
      'no run measured any slice of accuracy{lang=*}',
    ],
    [
      'one run is too few for a bound',
      'lower(accuracy) >= 0.1',
      comparedRuns('accuracy', a, [0.9]),
      'unknown',
      'accuracy: 1 run says nothing about noise; set seeds: [1, 2, 3]',
    ],
    [
      'a bound overflows',
      'upper(loss) <= 1',
      comparedRuns('loss', [], [1e308, -1e308]),
      'unknown',
      'the values of loss are too large to say what is noise',
    ],
    [
      'the baseline of a relative change is 0',
      'change(x) <= 10%',
      comparedRuns('x', [0, 0], [1, 2]),
      'error',
      'x is 0 in the baseline, so there is no relative change',
    ],
  ];

  test.each(table)('%s', (_, text, comparison, outcome, reason) => {
    expect(judged(text, comparison)).toMatchObject({ outcome, reason, blocking: true, evidence: null });
  });

  test('a share is a margin for a metric in per cent', () => {
    const traits = { unit: '%' };
    const check = judged(
      'noninferior(score, 5%)',
      comparedRuns('score', [90, 91], [90, 91], { ...traits, goal: 'max' }),
    );
    expect(check).toMatchObject({ outcome: 'passed', evidence: { margin: 5 } });
  });

  test('equivalence looks both ways, so it needs no goal', () => {
    const comparison = comparedRuns('x', a, c, { goal: null, goalSource: null });
    expect(judged('equivalent(x, 0.005)', comparison).outcome).toBe('passed');
  });
});

describe('slices', () => {
  const slice = (lang: string, value: number): RunMetric =>
    makeMetric('accuracy', value, { labels: { lang } });
  const runs = (offsets: readonly number[], langs: readonly string[], shift = 0) =>
    offsets.map((offset) =>
      makeRun({ metrics: langs.map((lang) => slice(lang, 0.9 + offset + (lang === 'de' ? shift : 0))) }),
    );
  const offsets = [0, 0.002, 0.004];

  test('are each judged, and the worst speaks with its numbers', () => {
    const comparison = compare({
      baseline: runs(offsets, ['de', 'en']),
      candidate: runs(offsets, ['de', 'en'], -0.05),
      code: null,
    });
    const check = judged('noninferior(accuracy{lang=*}, 1pp)', comparison);
    expect(check.outcome).toBe('failed');
    expect(check.reason).toMatch(/^accuracy\{lang=de\} fell by 5pp .*; 1 of 2 slices failed$/);
    expect(check.evidence?.estimate).toBeCloseTo(-0.05, 12);
  });

  test.each([
    [['de', 'en'], ['en'], 'the candidate did not measure accuracy{lang=de}'],
    [['en'], ['de', 'en'], 'accuracy{lang=de} cannot be compared: the baseline did not measure it'],
  ])('of %j against %j leave the rule undecided', (before, after, reason) => {
    const comparison = compare({
      baseline: runs(offsets, before),
      candidate: runs(offsets, after),
      code: null,
    });
    const check = judged('noninferior(accuracy{lang=*}, 1pp)', comparison);
    expect(check).toMatchObject({ outcome: 'unknown', blocking: true });
    expect(check.reason).toContain(reason);
  });
});

describe('bounds of a mean', () => {
  test("are Student's", () => {
    const check = judged(
      'lower(accuracy) >= 0.905 and upper(accuracy) >= 0.5',
      comparedRuns('accuracy', [], a),
    );
    expect(check).toMatchObject({ outcome: 'passed', bound: 0.905 });
    expect(check.value).toBeCloseTo(0.9095693206841537, 9);
    expect(check.clauses[1]?.value).toBeCloseTo(0.9144306793158461, 9);
    expect(check.evidence).toMatchObject({
      method: 'student',
      n: { baseline: null, candidate: 5 },
      margin: null,
      p: null,
    });
    expect(check.evidence?.estimate).toBeCloseTo(0.912, 12);
    expect(check.reason).toBe(
      "lower(accuracy) is 0.9096 (mean 0.912; 95 % one-sided bound, Student's t, 5 runs), at least 0.905 was asked for",
    );
  });

  test('are the mean where the runs agree', () => {
    const check = judged('lower(accuracy) >= 0.9', comparedRuns('accuracy', [], [0.9, 0.9]));
    expect(check).toMatchObject({
      outcome: 'passed',
      value: 0.9,
      evidence: { method: 'exact', interval: null },
    });
    expect(check.reason).toContain('(compared exactly, for the runs of a side agree, 2 runs)');
  });

  test('can be calculated with', () => {
    const check = judged('upper(accuracy) - lower(accuracy) <= 1pp', comparedRuns('accuracy', [], a));
    expect(check).toMatchObject({ outcome: 'passed', evidence: null });
    expect(check.value).toBeCloseTo(2 * (0.912 - 0.9095693206841537), 9);
  });

  test('follow the error rate of their gate', () => {
    const comparison = comparedRuns('accuracy', [], a);
    const at = (alpha: number) => judged('lower(accuracy) >= 0', comparison, { alpha }).value ?? Number.NaN;
    expect(at(0.01)).toBeLessThan(at(0.05));
  });
});

test.each([
  ['train_seconds', '20s', { wallMs: 100_000 }, { wallMs: 104_000 }],
  ['peak_rss', '1GiB', { peakRssBytes: 4 * 2 ** 30 }, { peakRssBytes: 4.1 * 2 ** 30 }],
  ['gpu_peak', '1GiB', { gpuPeakBytes: 8 * 2 ** 30 }, { gpuPeakBytes: 8.1 * 2 ** 30 }],
])('%s can be claimed to be no worse', (name, margin, before, after) => {
  const none = { wallMs: 1, cpuMs: null, peakRssBytes: null, gpuPeakBytes: null, outputBytes: 0 };
  const side = (used: Record<string, number>) =>
    [0.99, 1, 1.01].map((factor) => {
      const scaled = Object.entries(used).map(([key, value]) => [key, value * factor]);
      return makeRun({ resources: { ...none, ...Object.fromEntries(scaled) } });
    });
  const comparison = compare({ baseline: side(before), candidate: side(after), code: null });
  expect(judged(`noninferior(${name}, ${margin})`, comparison).outcome).toBe('passed');
  expect(judged(`superior(${name})`, comparison).outcome).not.toBe('passed');
  expect(judged(`upper(${name}) <= ${margin}`, comparison).evidence?.method).toBe('student');
});

test('the size of the model has no noise', () => {
  const side = (bytes: number) =>
    [1, 2].map(() =>
      makeRun({
        resources: { wallMs: 1, cpuMs: null, peakRssBytes: null, gpuPeakBytes: null, outputBytes: 0 },
        outputs: [
          {
            path: 'model.pkl',
            bytes,
            digest: `sha256:${'0'.repeat(64)}`,
            mediaType: 'application/octet-stream',
          },
        ],
      }),
    );
  const comparison = compare({ baseline: side(1000), candidate: side(1100), code: null });
  expect(judged('noninferior(model_bytes, 1kB)', comparison)).toMatchObject({
    outcome: 'passed',
    evidence: { method: 'exact', estimate: 100 },
  });
});

describe('what is undecided', () => {
  const guard = 'not_regressed(accuracy)';
  const claim = 'noninferior(accuracy, 0.3pp)';

  test.each<[string, Parameters<typeof judged>[2], boolean]>([
    [guard, {}, false],
    [guard, { onUnknown: 'fail' }, true],
    [claim, {}, true],
    [claim, { onUnknown: 'pass' }, false],
    [claim, { onUnknown: 'warn' }, false],
    [`${guard} and accuracy >= 0.9`, {}, false],
    [`${guard} and ${claim}`, {}, true],
    [`${claim} and ${guard}`, {}, true],
  ])('%s with %j blocks: %s', (text, settings, blocking) => {
    expect(judged(text, toC, settings)).toMatchObject({ outcome: 'unknown', blocking });
  });

  test('is told by the clause that blocks', () => {
    expect(judged(`${guard} and ${claim}`, toC)).toMatchObject({
      onUnknown: 'fail',
      expected: 'not worse by 0.3pp or more',
    });
  });

  test('depends on the error rate of the gate', () => {
    expect(judged(claim, toC, { alpha: 0.13 })).toMatchObject({
      outcome: 'passed',
      evidence: { alpha: 0.13 },
    });
    expect(judged('noninferior(accuracy, 0.5pp)', toC, { alpha: 0.01 }).outcome).toBe('unknown');
  });
});

describe("Holm's correction", () => {
  /** Each fell with p = .035 one-sided. */
  const fallen = (count: number) => {
    const side = (values: readonly number[]) =>
      values.map((value) =>
        makeRun({ metrics: Array.from({ length: count }, (_, index) => makeMetric(`f1_${index}`, value)) }),
      );
    return compare({ baseline: side([0.9, 0.91, 0.92]), candidate: side([0.88, 0.89, 0.9]), code: null });
  };
  const guards = (count: number) =>
    Array.from({ length: count }, (_, index) => ruleOf(`not_regressed(f1_${index})`));

  test('keeps guards of which any blocks from failing by chance, and says so', () => {
    expect(judge(guards(1), fallen(1)).checks.map(({ outcome }) => outcome)).toEqual(['failed']);
    const [first, second] = judge(guards(2), fallen(2)).checks;
    expect(first).toMatchObject({ outcome: 'unknown', blocking: false });
    expect(first?.evidence?.p).toBeLessThan(0.05);
    expect(first?.reason).toContain(
      "; its p of 0.035 is 0.07 after Holm's correction over 2 regression guards",
    );
    expect(second?.outcome).toBe('unknown');
  });

  test('leaves what is clear', () => {
    const strong = comparedRuns('accuracy', b, a);
    const verdict = judge(
      [ruleOf('not_regressed(accuracy)'), ruleOf('not_regressed(accuracy, 0.1pp)')],
      strong,
    );
    expect(verdict.checks.map(({ outcome }) => outcome)).toEqual(['failed', 'failed']);
  });

  test('counts the same rule once, and every slice', () => {
    expect(judge([...guards(1), ...guards(1)], fallen(1)).checks[1]?.outcome).toBe('failed');
    const side = (values: readonly number[]) =>
      values.map((value) =>
        makeRun({ metrics: ['a', 'b'].map((k) => makeMetric('f1', value, { labels: { k } })) }),
      );
    const sliced = compare({
      baseline: side([0.9, 0.91, 0.92]),
      candidate: side([0.88, 0.89, 0.9]),
      code: null,
    });
    expect(judged('not_regressed(f1{k=*})', sliced).outcome).toBe('unknown');
    expect(judged('not_regressed(f1{k=a})', sliced).outcome).toBe('failed');
  });

  test('does not touch claims of non-inferiority', () => {
    const rules = ['noninferior(accuracy, 0.5pp)', 'noninferior(accuracy, 0.45pp)'].map((text) =>
      ruleOf(text),
    );
    const together = judge(rules, toC).checks;
    expect(together).toEqual(rules.map(({ text }) => judged(text, toC)));
  });
});

test('a training that failed leaves no numbers', () => {
  const verdict = leaveUnjudged(
    judge([ruleOf('superior(accuracy)')], toB),
    'the training command exited with 1',
  );
  expect(verdict.checks[0]).toMatchObject({ evidence: null, clauses: [{ evidence: null }] });
});

describe('for any runs', () => {
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 5 });
  const claim = fc.constantFrom(
    'noninferior(x, 2)',
    'not_regressed(x)',
    'not_regressed(x, 2)',
    'superior(x)',
    'superior(x, 2)',
    'equivalent(x, 2)',
  );

  test('less is better is more is better of the negated values', () => {
    fc.assert(
      fc.property(values, values, claim, (before, after, text) => {
        const negated = (side: readonly number[]) => side.map((value) => -value);
        const more = judged(text, comparedRuns('x', before, after, { goal: 'max' }));
        const less = judged(text, comparedRuns('x', negated(before), negated(after), { goal: 'min' }));
        expect(less.outcome).toBe(more.outcome);
        expect(less.evidence?.p).toBe(more.evidence?.p);
        expect(less.evidence?.smallestMargin).toBe(more.evidence?.smallestMargin);
      }),
    );
  });

  test('a margin above the smallest one passes, and one below it does not', () => {
    fc.assert(
      fc.property(values, values, fc.constantFrom('noninferior', 'equivalent'), (before, after, test) => {
        const comparison = comparedRuns('x', before, after, { goal: 'max' });
        const smallest = judged(`${test}(x, 1)`, comparison).evidence?.smallestMargin;
        fc.pre(typeof smallest === 'number' && smallest > 1e-3);
        expect(judged(`${test}(x, ${(smallest ?? 0) * 1.001})`, comparison).outcome).toBe('passed');
        expect(judged(`${test}(x, ${(smallest ?? 0) * 0.999})`, comparison).outcome).not.toBe('passed');
      }),
    );
  });

  test('what is shown one way is never shown the other way', () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const comparison = comparedRuns('x', before, after, { goal: 'max' });
        const better = judged('superior(x)', comparison).outcome;
        const worse = judged('not_regressed(x)', comparison).outcome;
        expect(better === 'passed' && worse === 'failed').toBe(false);
      }),
    );
  });
});

test('runs of several metrics do not mix', () => {
  const runs = runsOf('accuracy', a).map((run, index) => ({
    ...run,
    metrics: [...run.metrics, makeMetric('loss', index)],
  }));
  const comparison = compare({ baseline: runs, candidate: runsOf('accuracy', c), code: null });
  expect(judged('noninferior(accuracy, 0.5pp)', comparison).evidence?.p).toBeCloseTo(0.019035203978906835, 9);
});
