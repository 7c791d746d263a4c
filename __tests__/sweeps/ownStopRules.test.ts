import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSweep } from '../../src/sweeps/configuration/parseSweep.ts';
import { planTrials } from '../../src/sweeps/log/planTrials.ts';
import { sweepEntry } from '../../src/sweeps/log/entrySchema.ts';
import type { SweepEntry, SweepLog } from '../../src/sweeps/log/sweepLog.ts';
import { judgeByAsha } from '../../src/sweeps/stopping/asha.ts';
import type { Decision, TrialHistory } from '../../src/sweeps/stopping/history.ts';
import { judgeByBands } from '../../src/sweeps/stopping/hyperband.ts';
import { judgeByMedian } from '../../src/sweeps/stopping/median.ts';
import { planAsha, planMedian } from '../../src/sweeps/stopping/ownRules.ts';

const file = {
  method: 'random',
  metric: { name: 'loss' },
  run_cap: 9,
  parameters: { x: { min: 0.5, max: 1.5 } },
};

const goals = fc.constantFrom('minimize' as const, 'maximize' as const);
const history = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 30 });
const histories = fc
  .array(history, { maxLength: 12 })
  .map((all): readonly TrialHistory[] => all.map((values, trial) => ({ trial, values })));

/** After how many values the trial is stopped, looked at after each of them; null: never. */
function stoppedAfter(
  values: readonly number[],
  decide: (logged: readonly number[]) => Decision,
): number | null {
  const lengths = values.map((_, index) => index + 1);
  return lengths.find((length) => decide(values.slice(0, length)).kind === 'stop') ?? null;
}

describe('frozen thresholds', () => {
  it('of asha stop a trial where the rule stops it', () => {
    const rules = fc.record({ shortest: fc.integer({ min: 1, max: 4 }), eta: fc.constantFrom(1.5, 2, 3, 4) });
    fc.assert(
      fc.property(rules, goals, histories, history, (rule, goal, others, values) => {
        const thresholds = planAsha(rule, goal, others, 4096);
        expect(stoppedAfter(values, (logged) => judgeByBands(thresholds, logged))).toBe(
          stoppedAfter(values, (logged) => judgeByAsha(rule, goal, others, logged)),
        );
      }),
    );
  });

  it('of the median stop a trial where the rule stops it, as long as others were as long', () => {
    const rules = fc.record({
      startUpTrials: fc.integer({ min: 1, max: 5 }),
      warmUp: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(rules, goals, histories, history, (rule, goal, others, values) => {
        const longest = Math.max(0, ...others.map((other) => other.values.length));
        const own = values.slice(0, longest);
        const thresholds = planMedian(rule, goal, others);
        expect(
          stoppedAfter(own, (logged) =>
            thresholds === null ? { kind: 'continue', reason: '' } : judgeByBands(thresholds, logged),
          ),
        ).toBe(stoppedAfter(own, (logged) => judgeByMedian(rule, goal, others, logged)));
      }),
    );
  });

  it('of long trials are few enough for a log', () => {
    const values = Array.from({ length: 4096 }, (_, index) => 1 / (index + 1));
    const others = [0, 1, 2, 3, 4].map((trial) => ({ trial, values }));
    const thresholds = planMedian({ startUpTrials: 5, warmUp: 10 }, 'minimize', others);
    const lengths = thresholds?.bands.map(({ length }) => length) ?? [];
    expect([lengths.length, lengths[0], lengths.at(-1)]).toEqual([200, 11, 4096]);
    expect(new Set(lengths).size).toBe(200);
    const rungs = planAsha({ shortest: 1, eta: 1.1 }, 'minimize', others, 4096).bands;
    expect(rungs.length).toBeLessThanOrEqual(200);
    expect(new Set(rungs.map(({ length }) => length)).size).toBe(rungs.length);
  });
});

describe('the setting stop', () => {
  it.each([
    [{ rule: 'asha' }, { kind: 'asha', shortest: 1, eta: 4 }],
    [
      { rule: 'asha', min_iter: 3, eta: 2 },
      { kind: 'asha', shortest: 3, eta: 2 },
    ],
    [{ rule: 'median' }, { kind: 'median', startUpTrials: 5, warmUp: 0 }],
    [
      { rule: 'median', trials: 2, warm_up: 3 },
      { kind: 'median', startUpTrials: 2, warmUp: 3 },
    ],
  ])('%j', (stop, rule) => {
    const parsed = parseSweep(file, { additions: { stop } });
    expect(parsed.kind === 'sweep' ? parsed.spec.earlyTerminate : parsed).toEqual(rule);
  });

  it.each<[unknown, object, RegExp]>([
    ['median', {}, /sweep\.stop is "median"; \{ rule: asha \}/],
    [{}, {}, /sweep\.stop is \{\}/],
    [{ rule: 'hyperband' }, {}, /sweep\.stop\.rule is "hyperband"; .*asha.*median/],
    [
      { rule: 'asha', warm_up: 1 },
      {},
      /sweep\.stop\.warm_up is not known here; accepted: rule, min_iter, eta/,
    ],
    [{ rule: 'asha', eta: 1 }, {}, /sweep\.stop\.eta is 1; a number from 1\.1/],
    [{ rule: 'asha', min_iter: 0 }, {}, /sweep\.stop\.min_iter is 0; a whole number from 1/],
    [{ rule: 'median', trials: 'many' }, {}, /sweep\.stop\.trials is "many"; a finite number/],
    [
      { rule: 'asha' },
      { early_terminate: { type: 'hyperband', min_iter: 1 } },
      /sweep\.stop stands beside early_terminate/,
    ],
    [{ rule: 'asha' }, { metric: undefined }, /^metric is missing; early stopping needs to know/],
  ])('refuses %j', (stop, change, message) => {
    const parsed = parseSweep({ ...file, ...change }, { additions: { stop } });
    const problems = parsed.kind === 'sweep' ? [] : parsed.problems;
    expect(problems.map(({ path, message: text }) => `${path.join('.')} ${text}`).join('\n')).toMatch(
      message,
    );
  });

  it.each(['asha', 'median'] as const)('freezes the thresholds of %s in the plan', (rule) => {
    const parsed = parseSweep(file, { additions: { stop: { rule } } });
    if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed));
    let log: SweepLog = { spec: parsed.spec, seed: 0, sweepId: '0123456789', entries: [] };
    for (let round = 0; round < 6; round++) {
      const { planned } = planTrials(log, 1);
      const ends = planned.map(({ trial }): SweepEntry => ({
        kind: 'ended',
        trial,
        attempt: 1,
        recordId: null,
        startedAt: null,
        durationMs: 1,
        end: { kind: 'complete', values: [trial] },
        history: [9, trial],
      }));
      log = { ...log, entries: [...log.entries, ...planned, ...ends] };
    }
    const last = log.entries.findLast((entry) => entry.kind === 'planned');
    const thresholds = last?.thresholds ?? null;
    expect(sweepEntry.parse(JSON.parse(JSON.stringify(last)))).toEqual(last);
    expect(thresholds === null ? null : judgeByBands(thresholds, [9, 8]).kind).toBe(
      rule === 'median' ? 'stop' : 'continue',
    );
    expect(thresholds === null ? null : judgeByBands(thresholds, [10]).kind).toBe('stop');
  });
});
