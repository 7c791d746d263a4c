import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Series } from '../../src/records/reading.ts';
import { growthPerStep } from '../../src/reproduction/growth.ts';
import { inferStepsPerEpoch } from '../../src/reproduction/landmarks.ts';
import { ulpsBetween } from '../../src/reproduction/ulps.ts';
import { digestOf, run, steps, verify } from './makeRuns.ts';

const flat = (count: number): number[] => Array.from({ length: count }, (_, index) => 2 - index / count);

/** 100 steps of `loss`, another from `at` on by `size`, which grows by `growth`; five epochs where `epochs` says so. */
function parting(at: number, { size = 0.1, growth = 1, epochs = false, first = 0, spacing = 1 } = {}) {
  const moved = flat(100).map((value, index) => (index < at ? value : value + size * growth ** (index - at)));
  const curves = (values: readonly number[]): Series[] => [
    { ...steps('loss', values), steps: values.map((_, index) => first + index * spacing) },
    ...(epochs ? [steps('val', [1, 1, 1, 1, 1], 'epoch')] : []),
  ];
  return verify(run(0.9, { curves: curves(flat(100)) }), [run(0.9, { curves: curves(moved) })]).reproduction
    .departures;
}

describe('where a curve departs', () => {
  it.each([
    ['the start', 0, {}, { kind: 'start' }],
    ['the second point', 1, {}, { kind: 'early' }],
    ['a twentieth of the way', 5, {}, { kind: 'early' }],
    ['half of the way', 50, {}, { kind: 'later' }],
    ['an epoch border', 40, { epochs: true }, { kind: 'epochBorder', epoch: 3, stepsPerEpoch: 20 }],
    [
      'an epoch border counted from 1',
      40,
      { epochs: true, first: 1 },
      { kind: 'epochBorder', epoch: 3, stepsPerEpoch: 20 },
    ],
    [
      'an epoch border logged every 10 steps from 0',
      40,
      { epochs: true, spacing: 10 },
      { kind: 'epochBorder', epoch: 3, stepsPerEpoch: 200 },
    ],
    [
      'an epoch border logged every 10 steps from 10',
      40,
      { epochs: true, first: 10, spacing: 10 },
      { kind: 'epochBorder', epoch: 3, stepsPerEpoch: 200 },
    ],
    ['beside an epoch border', 41, { epochs: true }, { kind: 'later' }],
    ['before an epoch border', 39, { epochs: true }, { kind: 'later' }],
    ['the start, with epochs', 0, { epochs: true }, { kind: 'start' }],
  ])('%s', (_, at, course, place) => {
    const [departure] = parting(at, course);
    expect(departure?.place).toEqual(place);
    expect(departure?.index).toBe(at);
  });

  it('a checkpoint that an output names', () => {
    const outputs = [
      { path: 'checkpoints/checkpoint-30.pt', bytes: 1, mediaType: 'x/y', digest: digestOf('1') },
    ];
    const curves = (from: number) => [
      steps(
        'loss',
        flat(100).map((value, index) => (index < from ? value : value + 1)),
      ),
    ];
    const { departures } = verify(run(0.9, { outputs, curves: curves(100) }), [
      run(0.9, { outputs, curves: curves(30) }),
    ]).reproduction;
    expect(departures[0]?.place).toEqual({ kind: 'resumePoint', step: 30 });
  });

  it('the step to which a resumed run falls back', () => {
    const whole = steps('loss', flat(50));
    const resumed = { ...whole, steps: whole.steps.map((step) => (step < 30 ? step : step - 10)) };
    const { departures } = verify(run(0.9, { curves: [whole] }), [
      run(0.9, { curves: [resumed] }),
    ]).reproduction;
    expect(departures[0]).toMatchObject({
      differsIn: 'step',
      index: 30,
      place: { kind: 'resumePoint', step: 20 },
    });
  });

  it('the end of the shorter curve', () => {
    const { departures } = verify(run(0.9, { curves: [steps('loss', flat(5))] }), [
      run(0.9, { curves: [steps('loss', flat(5).slice(0, 3))] }),
    ]).reproduction;
    expect(departures[0]).toMatchObject({
      differsIn: 'end',
      index: 3,
      points: 5,
      recorded: 2 - 3 / 5,
      rerunValue: 'absent',
      absolute: null,
    });
  });

  it('NaN, which has no size', () => {
    const curve = (value: number) => run(0.9, { curves: [steps('loss', [1, value, 3])] });
    expect(verify(curve(2), [curve(Number.NaN)]).reproduction.departures[0]).toMatchObject({
      index: 1,
      recorded: 2,
      rerunValue: 'NaN',
      absolute: null,
      relative: null,
      ulps: null,
    });
    expect(verify(curve(Number.NaN), [curve(Number.NaN)]).reproduction.departures).toEqual([]);
  });

  it('the curve that tells the soonest comes first', () => {
    const curves = (from: number) => [
      steps('val', [1, from > 90 ? 2 : 3], 'epoch'),
      steps(
        'loss',
        flat(100).map((value, index) => (index < from ? value : value + 1)),
      ),
    ];
    const { departures } = verify(run(0.9, { curves: curves(100) }), [
      run(0.9, { curves: curves(20) }),
    ]).reproduction;
    expect(departures.map(({ key }) => key)).toEqual(['loss', 'val']);
  });
});

describe('the size of a departure', () => {
  it('is told in its unit, of its value, and in last places, with what becomes of it', () => {
    const [departure] = parting(10, { size: 1e-9, growth: 1.2 });
    expect(departure?.absolute).toBeCloseTo(1e-9, 14);
    expect(departure?.relative).toBeCloseTo(1e-9 / 1.9, 14);
    expect(departure?.growthPerStep).toBeCloseTo(1.2, 3);
    expect(departure?.stepBeyondRounding).toBeGreaterThan(40);
    expect(departure).toMatchObject({ differing: 90, largest: { step: 99 } });
    expect(departure?.final).toBe(departure?.largest?.size);
  });

  it.each([
    [1, 1 + Number.EPSILON, { ulps: 1, precision: 'float64' }],
    [0.1, 0.1 + 3 * 2 ** -56, { ulps: 3, precision: 'float64' }],
    [1, 1 + 2 ** -23, { ulps: 1, precision: 'float32' }],
    [0, -0, { ulps: 0, precision: 'float32' }],
    [-(2 ** -149), 2 ** -149, { ulps: 2, precision: 'float32' }],
    [1, Infinity, null],
    [Number.NaN, 1, null],
  ])('%d and %d are %o apart', (a, b, distance) => {
    expect(ulpsBetween(a, b)).toEqual(distance);
    expect(ulpsBetween(b, a)).toEqual(distance);
  });

  it('has a growth that single outliers and the unit of the gaps do not change', () => {
    const gaps = Array.from({ length: 400 }, (_, step) => ({ step, size: 1e-8 * 1.01 ** step }));
    const spoilt = gaps.map((gap) => (gap.step % 7 === 0 ? { ...gap, size: gap.size * 1000 } : gap));
    expect(growthPerStep(gaps)).toBeCloseTo(1.01, 6);
    expect(growthPerStep(spoilt)).toBeCloseTo(1.01, 3);
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), (power) => {
        const scaled = gaps.map(({ step, size }) => ({ step, size: size * 2 ** power }));
        expect(growthPerStep(scaled)).toBeCloseTo(1.01, 6);
      }),
    );
    expect(growthPerStep(gaps.slice(0, 4))).toBeNull();
    expect(growthPerStep(gaps.map(({ step }) => ({ step, size: 0 })))).toBeNull();
  });
});

describe('the steps of an epoch', () => {
  const epochs = steps('val', [1, 1, 1, 1], 'epoch');
  it.each([
    ['from both kinds of series', [epochs, steps('loss', flat(40))], 10],
    ['not from one epoch', [steps('val', [1], 'epoch'), steps('loss', flat(40))], null],
    ['not from steps that do not divide', [epochs, steps('loss', flat(42))], null],
    ['not from series that disagree', [epochs, steps('loss', flat(40)), steps('other', flat(80))], null],
    ['not from one point an epoch', [epochs, steps('loss', flat(4))], null],
    ['not without any series', [], null],
  ])('%s', (_, series, expected) => {
    expect(inferStepsPerEpoch(series)).toBe(expected);
  });
});
