import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeNumber } from '../../src/records/metricValue.ts';
import { agreementOf } from '../../src/reproduction/agreement.ts';
import { judgeEquivalence, rerunsFor } from '../../src/reproduction/equivalence.ts';
import type { ReproductionKind } from '../../src/reproduction/reproduction.ts';
import { makeMetric } from '../comparison/makeRun.ts';
import { digestOf, run, steps, verify } from './makeRuns.ts';

const within = (amount: number) => ({ tolerances: new Map([['accuracy', amount]]) });

describe('the kind of a reproduction', () => {
  const table: [string, number, number[], number | null, ReproductionKind][] = [
    ['same digits in both re-runs', 0.91, [0.91, 0.91], null, 'identical'],
    ['same digits in the only re-run', 0.91, [0.91], null, 'identical'],
    ['the last digit, by rounding', 0.91, [0.910000001, 0.91], null, 'withinTolerance'],
    ['both re-runs agree, not with the record', 0.91, [0.9, 0.9], null, 'drifted'],
    ['re-runs agree but for rounding, not with the record', 0.91, [0.9, 0.9000000001], null, 'drifted'],
    ['one of two differs: 12.7 s decide nothing', 0.91, [0.91, 0.914], 0.01, 'inconclusive'],
    ['a single re-run that differs', 0.91, [0.914], 0.01, 'inconclusive'],
    ['re-runs vary closely around the record', 0.91, [0.911, 0.909, 0.91], 0.01, 'withinNoise'],
    ['the noise is larger than the tolerance', 0.91, [0.93, 0.89, 0.9], 0.01, 'inconclusive'],
    ['re-runs vary far from the record', 0.91, [0.801, 0.799, 0.8], 0.01, 'diverged'],
    ['re-runs vary, and no tolerance is declared', 0.91, [0.93, 0.89, 0.9], null, 'inconclusive'],
    ['re-runs vary far away, and no tolerance is declared', 0.91, [0.801, 0.799, 0.8], null, 'diverged'],
    ['NaN again', Number.NaN, [Number.NaN, Number.NaN], null, 'identical'],
    ['an infinity again', -Infinity, [-Infinity, -Infinity], null, 'identical'],
    ['NaN in both re-runs', 0.91, [Number.NaN, Number.NaN], 0.01, 'drifted'],
    ['NaN in one re-run', 0.91, [Number.NaN, 0.91], 0.01, 'diverged'],
    ['the other infinity', Infinity, [-Infinity, -Infinity], 0.01, 'drifted'],
  ];
  it.each(table)('%s', (_, recorded, reruns, tolerance, kind) => {
    const made = (value: number) => run(0, { metrics: [makeMetric('accuracy', encodeNumber(value))] });
    const options = tolerance === null ? {} : within(tolerance);
    expect(verify(made(recorded), reruns.map(made), options).reproduction.kind).toBe(kind);
  });

  it('answers each level by itself', () => {
    const { levels } = verify(run(0.91), [run(0.9105), run(0.9105)], within(0.001)).reproduction;
    expect(levels).toEqual({ bitwise: 'no', close: 'no', statistical: 'yes' });
  });

  it('meets a tolerance that is not exact in binary', () => {
    const { levels } = verify(run(0.9), [run(0.905), run(0.905)], within(0.005)).reproduction;
    expect(levels.statistical).toBe('yes');
  });

  it('lets a tolerance for the whole speak for the slices, and a slice for itself', () => {
    const sliced = (value: number) =>
      run(0, { metrics: [makeMetric('accuracy', value, { labels: { lang: 'en' } })] });
    const reruns = [sliced(0.92), sliced(0.92)];
    const declared = (key: string) =>
      verify(sliced(0.9), reruns, { tolerances: new Map([[key, 0.1]]) }).reproduction.levels.statistical;
    expect([declared('accuracy'), declared('accuracy{lang=en}'), declared('accuracy{lang=de}')]).toEqual([
      'yes',
      'yes',
      'no',
    ]);
  });

  it('judges by the metrics with a tolerance, when there are any', () => {
    const both = (accuracy: number, loss: number) =>
      run(0, { metrics: [makeMetric('accuracy', accuracy), makeMetric('loss', loss)] });
    const reruns = [both(0.911, 4), both(0.909, 5), both(0.91, 6)];
    expect(verify(both(0.91, 1), reruns, within(0.01)).reproduction.kind).toBe('withinNoise');
  });

  it('counts a metric that is gone as a difference, and one without a value', () => {
    const without = run(0, { metrics: [makeMetric('loss', 1)] });
    const empty = run(0, { metrics: [makeMetric('accuracy', null)] });
    expect(verify(run(0.9), [without, without]).reproduction.kind).toBe('drifted');
    expect(verify(run(0.9), [empty, run(0.9)]).reproduction.kind).toBe('diverged');
    expect(verify(empty, [empty]).reproduction.kind).toBe('identical');
    expect(verify(run(0), [empty, empty]).reproduction.kind).toBe('drifted');
  });

  it('never counts times, memory and samples of the machine', () => {
    const timed = (seconds: number) =>
      run(0, {
        metrics: [
          makeMetric('accuracy', 0.9),
          makeMetric('train_runtime', seconds),
          makeMetric('fit', seconds, { unit: 's' }),
          makeMetric('samples_per_second', 1 / seconds),
          makeMetric('peak_bytes', seconds),
        ],
        curves: [steps('system/rss_bytes', [seconds]), steps('speed', [seconds], 'seconds')],
      });
    const { kind, metrics } = verify(timed(1), [timed(2), timed(3)]).reproduction;
    expect(kind).toBe('identical');
    expect(metrics.map(({ key }) => key)).toEqual(['accuracy']);
  });

  it('takes a curve at its word: steps, values and length', () => {
    const curve = (values: number[]) => run(0.9, { curves: [steps('loss', values)] });
    const shifted = run(0.9, { curves: [{ ...steps('loss', [3, 2]), steps: [1, 2] }] });
    const kind = (rerun: ReturnType<typeof run>) => verify(curve([3, 2]), [rerun, rerun]).reproduction.kind;
    expect(kind(curve([3, 2]))).toBe('identical');
    expect(kind(curve([3, 2 + 1e-12]))).toBe('withinTolerance');
    expect(kind(curve([3, 2.1]))).toBe('drifted');
    expect(kind(curve([3]))).toBe('drifted');
    expect(kind(shifted)).toBe('drifted');
    expect(kind(run(0.9))).toBe('drifted');
  });

  it('does not condemn a run that scatters for two accuracies that are the same by chance', () => {
    const both = (accuracy: number, loss: number) =>
      run(0, { metrics: [makeMetric('accuracy', accuracy), makeMetric('loss', loss)] });
    const reruns = [both(0.915, 0.31), both(0.915, 0.28)];
    expect(verify(both(0.91, 0.3), reruns).reproduction.kind).toBe('inconclusive');
    expect(verify(both(0.91, 0.3), reruns, within(0.001)).reproduction.kind).toBe('diverged');
  });

  it('calls curves that vary under the same metrics noise', () => {
    const curve = (value: number) => run(0.9, { curves: [steps('loss', [3, value])] });
    expect(verify(curve(2), [curve(2.1), curve(2.2)]).reproduction.kind).toBe('withinNoise');
  });

  it('does not say "bit for bit" of an output that differs, or of curves that it has not seen', () => {
    const model = (digit: string) =>
      run(0.9, { outputs: [{ path: 'model.pkl', bytes: 1, mediaType: 'x/y', digest: digestOf(digit) }] });
    const { kind, levels, outputs } = verify(model('1'), [model('1'), model('2')]).reproduction;
    expect([kind, levels.bitwise, levels.close]).toEqual(['withinTolerance', 'no', 'yes']);
    expect(outputs).toEqual([{ path: 'model.pkl', isSame: false, isSameAmongReruns: false }]);
    const unread = run(0.9);
    const record = {
      ...unread.record,
      series: { path: 'series.parquet', points: 3, digest: digestOf('1') } as const,
    };
    const unseen = verify({ record, series: [] }, [run(0.9)]).reproduction;
    expect([unseen.kind, unseen.levels.bitwise]).toEqual(['withinTolerance', 'undecided']);
    const readOnce = verify({ record, series: [] }, [
      run(0.9, { curves: [steps('loss', [1])] }),
    ]).reproduction;
    expect([readOnce.kind, readOnce.departures]).toEqual(['withinTolerance', []]);
  });

  it('forgives rounding of a share, in examples', () => {
    expect(agreementOf(0.91, 0.910005, 1000)).toBe('close');
    expect(agreementOf(0.91, 0.911, 1000)).toBe('differs');
    const { metrics } = verify(run(0.91), [run(0.908), run(0.911)], {
      examples: new Map([['accuracy', 1000]]),
    }).reproduction;
    expect(metrics[0]?.changedExamples).toBe(2);
  });

  it('says how many re-runs would tell', () => {
    const { rerunsNeeded } = verify(run(0.91), [run(0.911), run(0.909)], within(0.005)).reproduction;
    expect(rerunsNeeded).toBe(5);
    expect(verify(run(0.91), [run(0.95), run(0.87)], within(0.005)).reproduction.rerunsNeeded).toBeNull();
  });
});

describe('what cannot be verified', () => {
  const killed = { kind: 'killed', signal: 'SIGKILL' } as const;
  const missing = {
    path: 'data/train.csv',
    kind: 'missing',
    digest: null,
    bytes: null,
    files: [],
    filesOmitted: 0,
    rows: null,
    columns: null,
    changedDuringRun: false,
    reference: null,
  } as const;
  const present = { ...missing, kind: 'file', digest: digestOf('1'), bytes: 1 } as const;
  it.each([
    ['a failed run', run(0.9, { outcome: { kind: 'failed', exitCode: 3 } }), [run(0.9)], /exited with 3/],
    ['a run that was cut off', run(0.9, { complete: false }), [run(0.9)], /cut off/],
    ['an imported run', run(0.9, { role: 'imported' }), [run(0.9)], /imported/],
    [
      'a run that measured only time',
      run(0, { metrics: [makeMetric('train_runtime', 3)] }),
      [run(0.9)],
      /measured nothing/,
    ],
    ['no re-run', run(0.9), [], /not run again/],
    ['one failed re-run', run(0.9), [run(0.9, { outcome: killed })], /the re-run was killed by SIGKILL/],
    [
      'only failed re-runs',
      run(0.9),
      [run(0.9, { outcome: killed }), run(0.9, { complete: false })],
      /none of 2 re-runs/,
    ],
    [
      'missing data',
      run(0.9, { datasets: [{ ...present, files: [] }] }),
      [run(0.8, { datasets: [{ ...missing, files: [] }] })],
      /data\/train\.csv/,
    ],
    [
      'no seed and re-runs that vary',
      run(0.9, { seed: null }),
      [run(0.8, { seed: null }), run(0.7, { seed: null })],
      /without a seed/,
    ],
  ])('%s', (_, recorded, reruns, reason) => {
    const { reproduction } = verify(recorded, reruns);
    expect(reproduction.kind).toBe('unverifiable');
    expect(reproduction.reason).toMatch(reason);
    expect(reproduction.levels.statistical).not.toBe('yes');
  });

  it('is not a run without a seed that reproduces all the same', () => {
    const unseeded = (value: number) => run(value, { seed: null });
    expect(verify(unseeded(0.9), [unseeded(0.9), unseeded(0.9)]).reproduction.kind).toBe('identical');
    expect(verify(unseeded(0.9), [unseeded(0.8), unseeded(0.8)]).reproduction.kind).toBe('drifted');
    const reruns = [unseeded(0.901), unseeded(0.899), unseeded(0.9)];
    expect(verify(unseeded(0.9), reruns, within(0.01)).reproduction.kind).toBe('withinNoise');
  });

  it('is not decided by one failed re-run among others', () => {
    const { kind, failedReruns } = verify(run(0.9), [run(0.9), run(0.9, { outcome: killed })]).reproduction;
    expect(kind).toBe('identical');
    expect(failedReruns.map(({ reason }) => reason)).toEqual(['was killed by SIGKILL']);
  });
});

const anyValue = fc.double().map(encodeNumber);
const anyRun = fc
  .record({
    metrics: fc.dictionary(fc.string({ minLength: 1 }), fc.option(anyValue), { maxKeys: 4 }),
    curve: fc.array(fc.tuple(fc.double(), fc.double()), { maxLength: 6 }),
    seed: fc.option(fc.integer()),
  })
  .map(({ metrics, curve, seed }) =>
    run(0, {
      seed,
      metrics: [
        makeMetric('accuracy', 0.5),
        ...Object.entries(metrics).map(([name, value]) => makeMetric(name, value)),
      ],
      curves: [
        {
          ...steps(
            'loss',
            curve.map(([, value]) => value),
          ),
          steps: curve.map(([step]) => step),
        },
      ],
    }),
  );

describe('properties', () => {
  it('a run is identical to itself, whatever it holds', () => {
    fc.assert(
      fc.property(anyRun, fc.integer({ min: 1, max: 4 }), (one, count) => {
        const { reproduction, causes } = verify(
          one,
          Array.from({ length: count }, () => one),
        );
        expect([reproduction.kind, reproduction.departures, causes]).toEqual(['identical', [], []]);
      }),
    );
  });

  it('the order of the re-runs changes neither kind nor causes', () => {
    fc.assert(
      fc.property(anyRun, anyRun, anyRun, (recorded, first, second) => {
        const [one, other] = [verify(recorded, [first, second]), verify(recorded, [second, first])];
        expect(other.reproduction.kind).toBe(one.reproduction.kind);
        expect(other.reproduction.levels).toEqual(one.reproduction.levels);
        expect(other.causes.map(({ kind, confidence }) => [kind, confidence])).toEqual(
          one.causes.map(({ kind, confidence }) => [kind, confidence]),
        );
      }),
    );
  });

  const moderate = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  it('another unit of the metric and its tolerance changes no verdict', () => {
    fc.assert(
      fc.property(
        moderate,
        fc.array(moderate, { minLength: 2, maxLength: 5 }),
        fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
        fc.integer({ min: -20, max: 20 }),
        (recorded, reruns, tolerance, power) => {
          // A power of two scales doubles without rounding.
          const scale = 2 ** power;
          const judge = (factor: number) =>
            judgeEquivalence({
              recorded: recorded * factor,
              reruns: reruns.map((value) => value * factor),
              tolerance: tolerance * factor,
              confidence: 0.95,
              metrics: 1,
            });
          expect(judge(scale).verdict).toBe(judge(1).verdict);
        },
      ),
    );
  });

  it('agreement is symmetric, and a value agrees with itself', () => {
    const measurement = fc.oneof(anyValue, fc.constantFrom('absent' as const, null));
    fc.assert(
      fc.property(measurement, measurement, (a, b) => {
        expect(agreementOf(a, a)).toBe('same');
        expect(agreementOf(a, b)).toBe(agreementOf(b, a));
      }),
    );
  });
});

describe('the interval of reference/statistics.md §3.3', () => {
  it('is t(k − 1) · s · √(1 + 1/k) wide on either side', () => {
    // k = 3, s = 0.01: 4.302653 · 0.01 · √(4/3) = 0.049683
    const { difference, sd, interval, verdict } = judgeEquivalence({
      recorded: 0.9,
      reruns: [0.91, 0.92, 0.93],
      tolerance: 0.07,
      confidence: 0.95,
      metrics: 1,
    });
    expect(difference).toBeCloseTo(0.02, 12);
    expect(sd).toBeCloseTo(0.01, 12);
    expect(interval?.low).toBeCloseTo(0.02 - 0.049683, 6);
    expect(interval?.high).toBeCloseTo(0.02 + 0.049683, 6);
    expect(verdict).toBe('inside');
  });

  it('is outside less easily when many metrics are judged', () => {
    const judged = (metrics: number) =>
      judgeEquivalence({ recorded: 0, reruns: [1, 1.1, 1.2], tolerance: 0.5, confidence: 0.95, metrics })
        .verdict;
    expect([judged(1), judged(100)]).toEqual(['outside', 'undecided']);
  });

  it('asks for no number of re-runs when none would do', () => {
    expect(rerunsFor({ verdict: 'undecided', difference: 2, sd: 0.1, interval: null }, 1, 0.95)).toBeNull();
    expect(rerunsFor({ verdict: 'undecided', difference: 0, sd: 0, interval: null }, 1, 0.95)).toBe(2);
  });
});
