import { describe, expect, it } from 'vitest';
import { parseSweep } from '../../src/sweeps/configuration/parseSweep.ts';
import { judgeByAsha } from '../../src/sweeps/stopping/asha.ts';
import type { TrialHistory } from '../../src/sweeps/stopping/history.ts';
import { judgeByBands, planThresholds } from '../../src/sweeps/stopping/hyperband.ts';
import { judgeByMedian, usualMedianRule } from '../../src/sweeps/stopping/median.ts';
import tables from '../fixtures/sweeps/tables.json' with { type: 'json' };

const asHistories = (values: readonly (readonly number[])[]): readonly TrialHistory[] =>
  values.map((own, trial) => ({ trial, values: own }));

function ruleOf(early: unknown) {
  const parsed = parseSweep({
    method: 'random',
    metric: { name: 'loss' },
    parameters: { x: { value: 1 } },
    early_terminate: early,
  });
  const rule = parsed.kind === 'problems' ? null : parsed.spec.earlyTerminate;
  if (rule === null || 'kind' in rule) throw new Error(JSON.stringify(parsed));
  return rule;
}

describe('Hyperband’s bands', () => {
  it('stop the trials that the sweeps package stops', () => {
    const off = tables.bands.filter(({ early, goal, histories, running, stopped }) => {
      const direction = goal === 'maximize' ? 'maximize' : 'minimize';
      const thresholds = planThresholds(ruleOf(early), direction, asHistories(histories));
      const own = histories.flatMap((values, index) =>
        running[index] === true && judgeByBands(thresholds, values).kind === 'stop' ? [index] : [],
      );
      return JSON.stringify(own) !== JSON.stringify(stopped);
    });
    expect(off).toEqual([]);
    expect(tables.bands.filter(({ stopped }) => stopped.length > 0).length).toBeGreaterThan(5);
  });

  it('say why, in the metric’s own direction', () => {
    const thresholds = planThresholds(
      ruleOf({ type: 'hyperband', min_iter: 2 }),
      'maximize',
      asHistories([
        [0.1, 0.5],
        [0.2, 0.6],
        [0, 0.9],
      ]),
    );
    expect(judgeByBands(thresholds, [0.3, 0.4])).toEqual({
      kind: 'stop',
      reason: 'the value after 2 values is 0.4; ≥ 0.6 is asked for (from 3 trials)',
    });
    expect(judgeByBands(thresholds, [0.3, 0.7])).toMatchObject({ kind: 'continue' });
    expect(judgeByBands(thresholds, [Number.NaN, 0.7])).toEqual({
      kind: 'continue',
      reason: '1 value logged; the first band is at 2',
    });
  });

  it('never stop the first trials', () => {
    const thresholds = planThresholds(ruleOf({ type: 'hyperband', min_iter: 2 }), 'minimize', []);
    expect(judgeByBands(thresholds, [5, 9, 9])).toEqual({
      kind: 'continue',
      reason: 'no earlier trial to compare with after 2 values',
    });
  });
});

describe('successive halving', () => {
  const rule = { shortest: 1, eta: 3 };
  it.each([
    [[], [5], 'continue'],
    [[[4]], [5], 'stop'],
    [[[6]], [5], 'continue'],
    [[[1], [2], [9], [9], [9]], [1.5], 'continue'],
    [[[1], [2], [9], [9], [9]], [3], 'stop'],
    [[[1, 1, 1], [2]], [0.5, 1, 3], 'stop'],
  ] as const)('beside %j judges %j: %s', (others, values, kind) => {
    expect(judgeByAsha(rule, 'minimize', asHistories(others), values).kind).toBe(kind);
  });

  it('says the place', () => {
    expect(judgeByAsha(rule, 'maximize', asHistories([[0.9]]), [0.5])).toEqual({
      kind: 'stop',
      reason: 'with 0.5 after 1 value it is number 2 of 2; the best 1 go on',
    });
  });
});

describe('the median rule', () => {
  const complete = asHistories([
    [5, 4],
    [6, 5],
    [7, 6],
    [8, 7],
    [9, 8],
  ]);
  it('stops what is worse than the median of complete trials at the same length', () => {
    expect(judgeByMedian(usualMedianRule, 'minimize', complete, [9, 7])).toEqual({
      kind: 'stop',
      reason: 'its best is 7 after 2 values; the median of 5 trials there is 6',
    });
    expect(judgeByMedian(usualMedianRule, 'minimize', complete, [5, 7]).kind).toBe('continue');
    expect(judgeByMedian(usualMedianRule, 'minimize', complete.slice(1), [99]).reason).toBe(
      '4 of 5 trials needed are complete',
    );
    expect(judgeByMedian({ startUpTrials: 1, warmUp: 3 }, 'minimize', complete, [99]).reason).toBe(
      '1 value logged; judged after 3',
    );
  });
});
