import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmationsOf, winnerOf } from '../../../src/sweeps/results/confirmation.ts';
import { costOf } from '../../../src/sweeps/results/cost.ts';
import { sweepResultOf, type SweepResult } from '../../../src/sweeps/results/sweepResult.ts';
import { presentConfiguration, searchSpaceOf } from '../../../src/sweeps/space/searchSpace.ts';
import type { TrialRun } from '../../../src/sweeps/results/trialRun.ts';
import type { Parameter, SweepMetric } from '../../../src/sweeps/sweepSpec.ts';
import {
  numberAt,
  runOf,
  runsOf,
  sampleLoss,
  sampleParameters,
  sampleRuns,
  sweepOf,
  sweptMetric,
  sweptParameter,
} from '../../support/sampleSweep.ts';

function resultOf(
  parameters: readonly Parameter[],
  runs: readonly TrialRun[],
  metrics: readonly SweepMetric[] = [sweptMetric('loss')],
): SweepResult {
  return sweepResultOf({ spec: sweepOf(parameters, metrics), runs, jobs: [], prices: null });
}

const unit = { kind: 'uniform', min: 0, max: 1, quantum: null } as const;
const small = { kind: 'stepped', min: 1, max: 3, step: 1, isLog: false } as const;

describe('what a sweep found', () => {
  const sample = resultOf(sampleParameters, sampleRuns());

  it('counts every trial once', () => {
    expect(sample.counts).toEqual({ complete: 49, pruned: 6, failed: 4, lost: 1, pending: 0 });
    expect(sample.leaderboard.rows.length).toBe(49);
    expect(sample.stopped.map(({ kind, trials }) => [kind, trials.length])).toEqual([
      ['failed', 4],
      ['lost', 1],
      ['pruned', 6],
    ]);
  });

  it('puts importance on what was built into the trials, by both methods', () => {
    const [importance] = sample.importances;
    expect(importance?.parameters[0]?.name).toBe('train.lr');
    expect(importance?.parameters.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(importance?.parameters.reduce((sum, { modelShare }) => sum + (modelShare ?? 0), 0)).toBeCloseTo(
      1,
      12,
    );
    expect(importance?.reliability).toBe('fair');
    expect(importance?.foretold).toBeGreaterThan(0.8);
  });

  it('does not depend on the order in which trials came', () => {
    expect(resultOf(sampleParameters, sampleRuns().toReversed())).toEqual(sample);
  });

  it('marks the trial of the present values', () => {
    const present = presentConfiguration(searchSpaceOf(sampleParameters)) ?? new Map();
    const runs = [...sampleRuns().slice(1), runOf(0, present, { kind: 'complete', values: [0.5] })];
    const rows = resultOf(sampleParameters, runs).leaderboard.rows.filter(({ isPresent }) => isPresent);
    expect(rows.map(({ run }) => run.number)).toEqual([0]);
  });
});

describe('the leaderboard', () => {
  const line = [sweptParameter('x', unit)];

  it('ranks by the estimate under noise, and does better so than by the observed values', () => {
    let [byEstimate, byValue] = [0, 0];
    for (let sweep = 0; sweep < 20; sweep++) {
      const runs = runsOf(line, 60, (configuration, number, draw) => {
        const noise = Array.from({ length: 4 }, draw).reduce((sum, one) => sum + one - 0.5, 0);
        return {
          kind: 'complete',
          values: [
            (numberAt(configuration, 'x') - 0.3) ** 2 + 0.15 * noise * (1 + ((sweep * 31 + number) % 7) / 7),
          ],
        };
      });
      const { leaderboard } = resultOf(line, runs);
      expect(leaderboard.rankedBy).toBe('estimated');
      const first = numberAt(leaderboard.rows[0]?.run.configuration ?? new Map(), 'x');
      const luckiest = leaderboard.rows.toSorted((a, b) => (a.observed[0] ?? 0) - (b.observed[0] ?? 0))[0];
      byEstimate += Math.abs(first - 0.3);
      byValue += Math.abs(numberAt(luckiest?.run.configuration ?? new Map(), 'x') - 0.3);
    }
    expect(byEstimate).toBeLessThan(byValue);
  });

  it.each(['minimize', 'maximize'] as const)('ranks by the value without noise, to %s', (goal) => {
    const runs = runsOf(line, 30, (configuration) => ({
      kind: 'complete',
      values: [(numberAt(configuration, 'x') - 0.3) ** 2],
    }));
    const { leaderboard, noise } = resultOf(line, runs, [sweptMetric('score', goal)]);
    expect(leaderboard.rankedBy).toBe('observed');
    expect(noise?.deviation).toBeLessThan(0.01);
    const values = leaderboard.rows.map(({ observed: [value] }) => value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => (goal === 'maximize' ? b - a : a - b)));
    for (const { observed, estimated } of leaderboard.rows.slice(0, 5))
      expect(estimated).toBeCloseTo(observed[0] ?? Number.NaN, 1);
  });

  it('measures noise on trials that ran more than once', () => {
    const same = new Map([['x', 0.5]]);
    const runs = [1, 2, 3, 4].map((value, number) =>
      runOf(number, same, { kind: 'complete', values: [value] }),
    );
    const { noise } = resultOf(line, runs);
    expect(noise?.source).toBe('repeats');
    expect(noise?.deviation).toBeCloseTo(Math.sqrt(5 / 3), 12);
  });
});

describe('a plateau', () => {
  const line = [sweptParameter('x', unit)];
  const sweepWith = (values: readonly number[]) =>
    resultOf(
      line,
      values.map((value, number) =>
        runOf(number, new Map([['x', number / values.length]]), { kind: 'complete', values: [value] }),
      ),
    );

  it('is said when nothing was gained, and how long ago', () => {
    const { plateau } = sweepWith([5, 4, 3, ...Array.from({ length: 37 }, (_, k) => 4 + (k % 3))]);
    expect(plateau).toEqual({ trials: 37, gain: 0, isReached: true });
  });

  it('is not said while the best still improves', () => {
    expect(sweepWith(Array.from({ length: 40 }, (_, k) => 40 - k)).plateau).toMatchObject({
      isReached: false,
    });
  });

  it('is not spoken of with few trials', () => {
    expect(sweepWith([1, 1, 1, 1, 1, 1, 1, 1, 1, 1]).plateau).toBeNull();
  });
});

describe('parameters that the command ignores', () => {
  const three = [sweptParameter('a', small), sweptParameter('b', unit), sweptParameter('c', unit)];
  const find = (value: (a: number, b: number) => number, parameters = three) =>
    resultOf(
      parameters,
      runsOf(parameters, 24, (configuration) => ({
        kind: 'complete',
        values: [value(numberAt(configuration, 'a'), numberAt(configuration, 'b'))],
      })),
    ).ignored;

  it('are all of them when every result is the same', () => {
    expect(find(() => 1)).toEqual({ names: ['a', 'b', 'c'], repeats: 23 });
  });

  it('are those that change while the results follow another one exactly', () => {
    expect(find((a) => a * a)).toMatchObject({ names: ['b', 'c'] });
  });

  it('are found among choices when all others are the same', () => {
    const choices = ['a', 'b', 'c', 'd'].map((name) => sweptParameter(name, small));
    const { ignored } = resultOf(
      choices,
      runsOf(choices, 60, (configuration) => ({
        kind: 'complete',
        values: [
          numberAt(configuration, 'a') +
            10 * numberAt(configuration, 'b') +
            100 * numberAt(configuration, 'd'),
        ],
      })),
    );
    expect(ignored?.names).toEqual(['c']);
  });

  it('are not those of a metric that is only counted coarsely', () => {
    expect(find((_, b) => Math.round(4 * b) / 4)).toBeNull();
    expect(find((a, b) => a + b)).toBeNull();
  });
});

describe('several metrics', () => {
  const two = [sweptMetric('loss'), sweptMetric('accuracy', 'maximize')];
  const line = [sweptParameter('x', unit)];

  it('have a front with its volume', () => {
    const points = [
      [1, 0.5],
      [2, 0.9],
      [3, 0.8],
      [0.5, 0.1],
    ];
    const runs = points.map((values, number) =>
      runOf(number, new Map([['x', number / 4]]), { kind: 'complete', values }),
    );
    const { pareto } = resultOf(line, runs, two);
    expect(pareto?.trials.map(({ run }) => run.number)).toEqual([3, 0, 1]);
    // Worst: loss 3 and accuracy 0.1; a tenth worse: 3.3 and 0.09.
    expect(pareto?.reference).toEqual([3.3000000000000003, 0.09000000000000001]);
    const area = (3.3 - 2) * (0.9 - 0.09) + (2 - 1) * (0.5 - 0.09) + (1 - 0.5) * (0.1 - 0.09);
    expect(pareto?.hypervolume).toBeCloseTo(area, 12);
  });

  it('are none with one', () => {
    expect(resultOf(line, [], [sweptMetric('loss')]).pareto).toBeNull();
  });
});

describe('cost', () => {
  it('rounds every job up to whole minutes and names runners without a price', () => {
    const { cost } = sweepResultOf({
      spec: sweepOf(sampleParameters),
      runs: [],
      jobs: [
        { runner: 'ubuntu-latest', durationMs: 60_001 },
        { runner: 'ubuntu-latest', durationMs: 60_000 },
        { runner: 'gpu', durationMs: 1 },
        { runner: '__proto__', durationMs: 1 },
      ],
      prices: {
        currency: 'USD',
        perMinute: new Map([
          ['ubuntu-latest', 0.006],
          ['gpu', 0.052],
        ]),
        limit: null,
      },
    });
    expect(cost).toMatchObject({
      jobs: 4,
      billedMinutes: 5,
      ownMinutes: 0,
      withoutPrice: ['__proto__'],
    });
    expect(cost.money?.amount).toBeCloseTo(3 * 0.006 + 0.052, 12);
  });

  it('bills runners of one’s own only where they have a price', () => {
    const jobs = [
      { runner: 'self-hosted', durationMs: 61_000 },
      { runner: 'ubuntu-latest', durationMs: 1000 },
    ];
    expect(costOf([], jobs, null)).toMatchObject({ jobs: 2, billedMinutes: 1, ownMinutes: 2, money: null });
    const prices = { currency: 'EUR', perMinute: new Map([['self-hosted', 0.5]]), limit: null };
    expect(costOf([], jobs, prices)).toMatchObject({
      billedMinutes: 3,
      ownMinutes: 0,
      money: { amount: 1, currency: 'EUR' },
      withoutPrice: ['ubuntu-latest'],
    });
  });
});

describe('bad input', () => {
  it.each([
    ['no trial', []],
    ['one trial', [runOf(0, new Map([['x', 0.5]]), { kind: 'complete', values: [1] })]],
    ['only failures', [0, 1].map((number) => runOf(number, new Map([['x', number]]), { kind: 'failed' }))],
    [
      'only NaN',
      [0, 1].map((number) =>
        runOf(number, new Map([['x', number]]), { kind: 'complete', values: [Number.NaN] }),
      ),
    ],
    [
      'twelve equal results',
      Array.from({ length: 12 }, (_, number) =>
        runOf(number, new Map([['x', number / 12]]), { kind: 'complete', values: [1] }),
      ),
    ],
    ['a trial without its parameter', [runOf(0, new Map(), { kind: 'complete', values: [1] })]],
    ['a trial without its value', [runOf(0, new Map([['x', 1]]), { kind: 'complete', values: [] })]],
  ] as const)('%s gives a result without an invented number', (_, runs) => {
    const result = resultOf([sweptParameter('x', unit)], runs);
    const { complete, failed } = result.counts;
    expect(complete + failed).toBe(runs.length);
    const text = JSON.stringify(result, (__, value: unknown) =>
      typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
    );
    // The only place is the trial's own value.
    expect(text.replaceAll('"values":["not finite"]', '')).not.toContain('not finite');
  });

  it('constants only, and no parameter at all', () => {
    const runs = [runOf(0, new Map([['x', 1]]), { kind: 'complete', values: [1] })];
    for (const parameters of [[], [sweptParameter('x', { kind: 'constant', value: 1 })]])
      expect(resultOf(parameters, runs)).toMatchObject({ axes: [], importances: [null], ignored: null });
  });

  it('values from outside the space, and names of prototypes', () => {
    const parameters = [sweptParameter('__proto__', unit), sweptParameter('constructor', small)];
    const runs = Array.from({ length: 30 }, (_, number) =>
      runOf(
        number,
        new Map<string, string | number>([
          ['__proto__', number % 2 === 0 ? 'many' : 40],
          ['constructor', -3],
        ]),
        { kind: 'complete', values: [number] },
      ),
    );
    const result = resultOf(parameters, runs);
    expect(result.axes.map(({ name }) => name)).toEqual(['__proto__', 'constructor']);
    expect(result.placed[0]?.places[0]).toBeNull();
  });

  it('any losses', () => {
    fc.assert(
      fc.property(fc.array(fc.double(), { maxLength: 30 }), (values) => {
        const runs = values.map((value, number) =>
          runOf(number, new Map([['x', number / 30]]), { kind: 'complete', values: [value] }),
        );
        const { counts, leaderboard, plateau } = resultOf([sweptParameter('x', unit)], runs);
        expect(counts.complete + counts.failed).toBe(values.length);
        expect(
          leaderboard.rows.every(({ estimated }) => estimated === null || Number.isFinite(estimated)),
        ).toBe(true);
        expect(plateau === null || plateau.gain >= 0).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the winner', () => {
  const board = resultOf(sampleParameters, sampleRuns()).leaderboard;

  it('is looked for among the best, with seeds that did not choose them', () => {
    const wish = { top: 2, seeds: [1, 2, 3], repeats: 3, sweepSeed: 2 };
    const confirmations = confirmationsOf(board, wish);
    expect(confirmations.map(({ trial }) => trial)).toEqual(
      board.rows.slice(0, 2).map(({ run }) => run.number),
    );
    expect(confirmations[0]?.seeds).toEqual([1, 3, 4]);
    expect(confirmationsOf(board, { ...wish, seeds: [], sweepSeed: null })[1]?.seeds).toEqual([1, 2, 3]);
    expect(confirmationsOf(board, { ...wish, top: -1 })).toEqual([]);
  });

  it('has the best mean of the runs that confirm, and fails in none', () => {
    const confirmed = [
      { trial: 1, values: [0.5, 0.7], failed: 0 },
      { trial: 2, values: [0.1, 0.2], failed: 1 },
      { trial: 3, values: [0.4, 0.6], failed: 0 },
      { trial: 4, values: [], failed: 0 },
      { trial: 5, values: [Number.NaN, 0], failed: 0 },
    ];
    expect(winnerOf(sweptMetric('loss'), confirmed)?.trial).toBe(3);
    expect(winnerOf(sweptMetric('score', 'maximize'), confirmed)?.trial).toBe(1);
    expect(winnerOf(sweptMetric('loss'), confirmed.slice(1, 2))).toBeNull();
  });
});

describe('size', () => {
  it('a thousand trials of thirty parameters stay in linear memory and give every part', () => {
    const parameters = [
      ...sampleParameters.slice(0, 4),
      ...Array.from({ length: 26 }, (_, index) => sweptParameter(`p${index}`, unit)),
    ];
    const runs = runsOf(parameters, 1000, (configuration, _, draw) => ({
      kind: 'complete',
      values: [sampleLoss(configuration, 0.1 * draw())],
    }));
    const result = resultOf(parameters, runs);
    expect(result.importances[0]?.parameters[0]?.name).toBe('train.lr');
    expect(result.placed.length).toBe(1000);
  });
});
