import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openTestSetBook } from '../../../src/commands/testSetBook.ts';
import { judge } from '../../../src/gates/judge.ts';
import type { Check } from '../../../src/gates/verdict.ts';
import { createLocalFiles } from '../../../src/outside/localFiles.ts';
import { examplesOf, type Examples } from '../../../src/predictions/examples.ts';
import { usualPairing } from '../../../src/predictions/pairingRules.ts';
import { gateRule } from '../../../src/settings/gateRules.ts';
import { makePredictions } from '../../predictions/makePredictions.ts';
import { checkOf, nothingCompared, rulesOf } from './checkOf.ts';

/** A run that answers the first `right` of `count` examples rightly. */
function answers(count: number, right: number) {
  return makePredictions(
    Array.from({ length: count }, (_, index) => ({
      id: String(index),
      label: 'a',
      answer: index < right ? 'a' : 'b',
    })),
  );
}

const bothSides = (count: number, old: number, now: number): Examples | null =>
  examplesOf([answers(count, old)], [answers(count, now)], usualPairing);

const good = { easeml: 'n > 0.8 +/- 0.05', reliability: 0.99, steps: 4, feedback: 'bit' } as const;

describe('a condition of ease.ml/ci as a gate', () => {
  it.each([
    ['holds beyond its tolerance', good, bothSides(2000, 1000, 1800), 'passed', 'holds beyond its tolerance'],
    ['does not hold', good, bothSides(2000, 1000, 1400), 'failed', 'does not hold'],
    [
      'within the tolerance, refused',
      good,
      bothSides(2000, 1000, 1640),
      'failed',
      'mode fp-free refuses that',
    ],
    [
      'within the tolerance, accepted',
      { ...good, mode: 'fn-free' },
      bothSides(2000, 1000, 1640),
      'passed',
      'mode fn-free accepts that',
    ],
    [
      'of both models',
      { easeml: 'n - o > 0.1 +/- 0.05 /\\ d < 0.4 +/- 0.05', reliability: 0.99, steps: 2, feedback: 'bit' },
      bothSides(6000, 4000, 5400),
      'passed',
      'holds beyond its tolerance',
    ],
    ['with too few examples', good, bothSides(500, 250, 450), 'unknown', 'these support 0.'],
    ['without files', good, null, 'unknown', 'no per-example file'],
    [
      'without a baseline that it needs',
      { ...good, easeml: 'n - o > 0.1 +/- 0.2' },
      examplesOf([], [answers(2000, 1800)], usualPairing),
      'unknown',
      'no run of the baseline is at hand',
    ],
    [
      'without a baseline that it does not need',
      good,
      examplesOf([], [answers(2000, 1800)], usualPairing),
      'passed',
      'holds',
    ],
    [
      'on two test sets',
      { ...good, easeml: 'n - o > 0.1 +/- 0.2' },
      examplesOf([answers(2000, 1000)], [answers(1999, 1800)], usualPairing),
      'error',
      'do not match',
    ],
  ] as const)('%s', (_, rule, examples, outcome, reason) => {
    const check = checkOf(rule, examples);
    expect(check.reason).toContain(reason);
    expect([check.outcome, check.blocking]).toEqual([outcome, outcome !== 'passed']);
  });

  it('says how many uses of the test set are left', () => {
    const check = checkOf(good, bothSides(2000, 1000, 1800), { kind: 'counted', uses: 2, passes: 1 });
    expect(check.reason).toContain('use 3 of 4 of this test set, 1 use left');
    expect(check.reason).toMatch(/test set [0-9a-f]{12} of 2,000 examples/);
  });

  it.each([
    ['after its last use', good, { kind: 'counted', uses: 4, passes: 0 }, 'was planned for 4'],
    [
      'after the first pass',
      { ...good, adaptivity: 'firstChange' },
      { kind: 'counted', uses: 1, passes: 1 },
      'which ends its use',
    ],
    ['in a workflow, by its runs', good, { kind: 'bounded', workflowRuns: 5 }, 'since run 1'],
    [
      'in a workflow, where passes are not kept',
      { ...good, adaptivity: 'firstChange' },
      { kind: 'bounded', workflowRuns: 1 },
      'nothing keeps whether',
    ],
  ] as const)('is unknown and blocks %s', (_, rule, history, reason) => {
    const check = checkOf(rule, bothSides(2000, 1000, 1990), history);
    expect([check.outcome, check.blocking]).toEqual(['unknown', true]);
    expect(check.reason).toContain(reason);
  });

  it('counts the runs of a workflow from the one in which the test set came into use', () => {
    const history = { kind: 'bounded', workflowRuns: 903 } as const;
    const check = checkOf({ ...good, first_run: 901 }, bothSides(2000, 1000, 1990), history);
    expect(check.outcome).toBe('passed');
    expect(check.reason).toContain('at most use 3 of 4 of this test set, 1 use left');
  });

  it('needs more examples when values are shown than when one bit is', () => {
    const { feedback: _, ...shown } = good;
    const check = checkOf(shown, bothSides(2000, 1000, 1900));
    expect(check.outcome).toBe('unknown');
    expect(checkOf(shown, bothSides(20_000, 10_000, 19_000)).actual).toBe('n = 0.95');
  });

  it('shows no value where only pass or fail may be known, and warns that the report shows more', () => {
    const check = checkOf(good, bothSides(2000, 1000, 1800));
    expect([check.actual, check.value]).toEqual(['not shown', null]);
    expect(check.reason).toContain('break that promise');
  });
});

describe('settings of such a gate', () => {
  it.each([
    [{ easeml: 'n >= 0.8' }, 'gates[0].easeml'],
    [{ easeml: 'n > 2 +/- 0.1' }, 'no two models fulfil'],
    [{ easeml: 'n > 0.8 +/- 0.05', adaptivity: 'none' }, 'a gate shows its answer'],
    [{ easeml: 'n > 0.8 +/- 0.05', reliability: 1 }, 'reliability: expected a probability'],
    [{ easeml: 'n > 0.8 +/- 0.05', steps: 0 }, 'steps: expected a whole number'],
    [{ easeml: 'n > 0.8 +/- 0.05', feedback: 'rounded:2' }, 'feedback: expected bit'],
    [{ easeml: 'n > 0.8 +/- 0.05', alpha: 0.1 }, 'alpha'],
  ])('%j is refused', (rule, words) => {
    expect(() => rulesOf(rule)).toThrow(words);
  });

  it('are those of trainmark samples unless said otherwise, but for values being shown', () => {
    const [rule] = rulesOf({ easeml: 'n > 0.8 +/- 0.05' });
    expect(rule?.gate.clauses[0]).toMatchObject({
      mode: 'fp-free',
      use: { steps: 32, adaptivity: 'full', feedback: { kind: 'value' }, bounds: 'published' },
      firstRun: 1,
    });
  });
});

describe('the count of uses in a store', () => {
  it('grows by one for each candidate that was answered, whoever asks how often', async () => {
    const store = mkdtempSync(join(tmpdir(), 'trainmark-book-'));
    try {
      const gates = rulesOf(good);
      const judged = async (candidate: string, now: number): Promise<Check> => {
        const effects = { files: createLocalFiles(''), environment: {}, nowMs: () => 0 };
        const request = { gates, storeLocation: store, candidateIds: [candidate] };
        const book = await openTestSetBook(effects, request);
        const verdict = judge(gates, nothingCompared, {
          examples: bothSides(2000, 1000, now),
          historyOf: book?.historyOf,
        });
        await book?.note(`sha256:${'0'.repeat(64)}`, verdict);
        const digest = readdirSync(join(store, 'test-sets'))[0] ?? '';
        expect(readdirSync(join(store, 'test-sets', digest)).length).toBeLessThanOrEqual(4);
        const [check] = verdict.checks;
        if (check === undefined) throw new Error('expected a check');
        return check;
      };
      await judged('one', 1800);
      await judged('one', 1800);
      await judged('two', 1000);
      expect(readdirSync(join(store, 'test-sets', '0'.repeat(64))).map((name) => name.slice(17))).toEqual(
        expect.arrayContaining(['passed.json', 'failed.json']),
      );
      expect(readdirSync(join(store, 'test-sets', '0'.repeat(64)))).toHaveLength(2);
    } finally {
      rmSync(store, { recursive: true });
    }
  });

  it('is not opened without such a gate', async () => {
    const effects = { files: createLocalFiles(''), environment: {}, nowMs: () => 0 };
    const gates = [gateRule('accuracy >= 0.9')];
    expect(await openTestSetBook(effects, { gates, storeLocation: '/', candidateIds: [] })).toBeNull();
  });
});
