import { describe, expect, it } from 'vitest';
import { seededGenerator } from '../../src/statistics/generator.ts';
import type { SweepMetric } from '../../src/sweeps/sweepSpec.ts';
import { axisOf, type Axis, type Cell } from '../../src/sweeps/space/axis.ts';
import { evidenceOf } from '../../src/sweeps/proposals/losses.ts';
import { haltonPoint } from '../../src/sweeps/proposals/quasiRandom.ts';
import { mixtureOf } from '../../src/sweeps/proposals/tpe/kernels.ts';
import { splitByLoss } from '../../src/sweeps/proposals/tpe/splitByLoss.ts';
import type { Trial, TrialOutcome } from '../../src/sweeps/trial.ts';

const uniform = axisOf({ kind: 'uniform', min: 0, max: 1, quantum: null });
const whole = axisOf({ kind: 'stepped', min: 1, max: 9, step: 1, isLog: true });
const choice = axisOf({ kind: 'categorical', values: ['a', 'b', 'c'], probabilities: [0.2, 0.5, 0.3] });

/** Every cell of the axis, or fine slices of a continuum with their widths. */
function partsOf(axis: Axis): readonly { readonly cell: Cell; readonly weight: number }[] {
  if (axis.size === Infinity)
    return Array.from({ length: 2000 }, (_, place) => {
      const middle = (place + 0.5) / 2000;
      return { cell: { low: middle, high: middle }, weight: 1 / 2000 };
    });
  const cells = new Map<number, Cell>();
  for (let share = 0.0005; share < 1; share += 0.001) {
    const cell = axis.cellOf(axis.valueAt(share));
    if (cell !== null) cells.set(cell.low, cell);
  }
  return [...cells.values()].map((cell) => ({ cell, weight: 1 }));
}

describe('the kernels of TPE', () => {
  it.each([
    ['a continuum', uniform, [0.01, 0.5, 0.52, 1]],
    ['whole numbers', whole, [1, 1, 4, 9]],
    ['choices', choice, ['a', 'c', 'c']],
    ['nothing', whole, []],
  ] as const)('have mass 1 each over %s', (_, axis, values) => {
    const cells = values.map((value) => axis.cellOf(value)).filter((cell) => cell !== null);
    const mixture = mixtureOf(axis, cells);
    const sums = new Float64Array(values.length + 1);
    for (const { cell, weight } of partsOf(axis)) {
      const logs = new Float64Array(values.length + 1);
      mixture.addLogs(cell, logs);
      for (const [kernel, log] of logs.entries()) sums[kernel] = (sums[kernel] ?? 0) + weight * Math.exp(log);
    }
    for (const sum of sums) expect(sum).toBeCloseTo(1, 3);
  });

  it('draw near their own value', () => {
    const mixture = mixtureOf(
      uniform,
      [0.2, 0.22, 0.9].map((share) => ({ low: share, high: share })),
    );
    const generator = seededGenerator(1);
    const draws = Array.from({ length: 400 }, () => mixture.draw(0, generator));
    expect(draws.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(draws.filter((share) => Math.abs(share - 0.2) < 0.4).length).toBeGreaterThan(360);
  });
});

const metric: SweepMetric = {
  name: 'loss',
  goal: 'minimize',
  target: null,
  impute: 'worst',
  imputeWhileRunning: null,
};
const trials = (outcomes: readonly TrialOutcome[]): readonly Trial[] =>
  outcomes.map((outcome, number) => ({ number, configuration: new Map([['x', number]]), outcome }));
const outcomes: readonly TrialOutcome[] = [
  { kind: 'complete', values: [3] },
  { kind: 'complete', values: [1] },
  { kind: 'failed' },
  { kind: 'complete', values: [Number.NaN] },
  { kind: 'pruned', step: 4, value: 2 },
  { kind: 'pending' },
];

describe('what the models learn from', () => {
  it.each([
    ['worst', [3, 1, 3, 3, 2]],
    ['best', [3, 1, 1, 1, 2]],
    ['latest', [3, 1, 1, 1, 2]],
  ] as const)('gives failures the %s value', (impute, losses) => {
    const evidence = evidenceOf([{ ...metric, impute }], trials(outcomes), ([loss]) => loss ?? 0);
    expect(evidence.told.map(({ loss }) => loss)).toEqual(losses);
    expect(evidence.pending).toEqual([new Map([['x', 5]])]);
  });

  it('turns what is maximised round', () => {
    const evidence = evidenceOf([{ ...metric, goal: 'maximize' }], trials(outcomes), ([loss]) => loss ?? 0);
    expect(evidence.told.map(({ loss }) => loss)).toEqual([-3, -1, -1, -1, -2]);
  });

  it('counts pruned trials after complete ones and pending ones among the others', () => {
    const evidence = evidenceOf([metric], trials(outcomes), ([loss]) => loss ?? 0);
    const { good, bad } = splitByLoss(evidence);
    expect(good).toEqual([{ configuration: new Map([['x', 1]]), weight: 1 }]);
    expect(bad.map(({ configuration }) => configuration.get('x'))).toEqual([0, 2, 3, 4, 5]);
  });
});

describe('quasi-random points', () => {
  it('fill every tenth of every axis with a tenth of them', () => {
    const points = Array.from({ length: 1000 }, (_, index) => haltonPoint(11, index, 12));
    for (let dimension = 0; dimension < 12; dimension++) {
      const counts = Array.from({ length: 10 }, () => 0);
      for (const point of points) {
        const tenth = Math.floor((point[dimension] ?? 0) * 10);
        counts[tenth] = (counts[tenth] ?? 0) + 1;
      }
      expect(Math.min(...counts)).toBeGreaterThan(85);
      expect(Math.max(...counts)).toBeLessThan(115);
    }
  });

  it('differ from seed to seed', () => {
    expect([...haltonPoint(1, 5, 3)]).not.toEqual([...haltonPoint(2, 5, 3)]);
  });
});
