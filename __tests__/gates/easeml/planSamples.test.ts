import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { UserError } from '../../../src/errors.ts';
import type { Method } from '../../../src/gates/easeml/estimators.ts';
import { parseCondition } from '../../../src/gates/easeml/parseCondition.ts';
import { planSamples, type SamplePlan } from '../../../src/gates/easeml/planSamples.ts';
import { supportOf } from '../../../src/gates/easeml/support.ts';
import type { TestSetUse } from '../../../src/gates/easeml/testSetUse.ts';
import type { Adaptivity } from '../../../src/statistics/easeml/reliability.ts';
import { tightExamples } from '../../../src/statistics/easeml/tightBinomial.ts';

const usual: TestSetUse = {
  delta: 1e-4,
  steps: 32,
  adaptivity: 'full',
  feedback: { kind: 'bit' },
  bounds: 'published',
};

function plan(text: string, use: Partial<TestSetUse> = {}): SamplePlan {
  return planSamples(parseCondition(text), { ...usual, ...use });
}

/** What the condition's hardest clause needs by one method. */
function by(method: Method, { hardest }: SamplePlan): number | undefined {
  return hardest.considered.find((size) => size.method === method)?.examples;
}

const adaptivities: readonly Adaptivity[] = ['none', 'firstChange', 'full'];

describe('the figures of the paper (its text counts some down where a whole example more is needed)', () => {
  // F1 n > c, F2 and F3 n − o > c, F4 d < c; reliability, tolerance, none, full
  const rows: [string, number, number, number, number][] = [
    ['n > 0.5', 0.99, 0.1, 404, 1340],
    ['n > 0.8', 0.9999, 0.05, 2536, 6279],
    ['d < 0.5', 0.99, 0.1, 404, 1340],
    ['d < 0.1', 0.9999, 0.05, 2536, 6279],
    ['n - o > 0.02', 0.99, 0.1, 1753, 5496],
    ['n - o > 0.02', 0.9999, 0.05, 10_696, 25_668],
    ['n > 0.8', 0.9999, 0.01, 63_381, 156_956],
  ];
  test.each(rows)(
    '%s, reliability %d, tolerance %d, by Hoeffding',
    (claim, reliability, tolerance, none, full) => {
      const needs = adaptivities.map((adaptivity) =>
        by('hoeffding', plan(`${claim} +/- ${tolerance}`, { delta: 1 - reliability, adaptivity })),
      );
      expect(needs).toEqual([none, none, full]);
    },
  );

  test('one commit alone, n within .01 at .9999: 46K', () => {
    expect(by('hoeffding', plan('n > 0.8 +/- 0.01', { steps: 1, adaptivity: 'none' }))).toBe(46_052);
  });

  test('a competition with 7 submissions at .998: 44K and 58K', () => {
    const needs = (adaptivity: Adaptivity) =>
      plan('n - o > 0.02 +/- 0.02', { delta: 0.002, steps: 7, adaptivity }).required;
    expect(needs('firstChange')).toBe(44_269);
    expect(Math.floor(needs('full') / 1000)).toBe(58);
  });

  test('at most 10 % of predictions differ: 29K, 67K, and 2189 labels per commit', () => {
    const pattern = 'n - o > 0.02 +/- 0.01 /\\ d < 0.08 +/- 0.01';
    expect(plan(pattern, { adaptivity: 'none' })).toMatchObject({ required: 29_048, perCommitLabels: 2189 });
    expect(plan(pattern)).toMatchObject({ required: 67_706, perCommitLabels: 2189 });
  });

  test('unequal coefficients: n − 1.1 · o', () => {
    const condition = 'n - 1.1*o > 0.01 +/- 0.01 /\\ n > 0.5 +/- 0.05';
    expect(plan(condition, { adaptivity: 'none' })).toMatchObject({
      required: 310_076,
      hardest: { chosen: { method: 'hoeffding' } },
    });
  });

  test.each([
    [0.1, 0.99, 'none', 302],
    [0.05, 0.99, 'none', 1190],
    [0.025, 0.9999, 'none', 8203],
    [0.05, 0.9999, 'full', 5704],
  ] as const)('tight bounds, tolerance %d at %d, %s', (tolerance, reliability, adaptivity, examples) => {
    const use = { delta: 1 - reliability, adaptivity, bounds: 'tight' } as const;
    const { required, hardest } = plan(`n > 0.5 +/- ${tolerance}`, use);
    expect([required, hardest.chosen.method]).toEqual([examples, 'binomial']);
  });

  test.each([
    [0.01, 31_379],
    [0.001, 46_059],
    [0.0001, 60_789],
  ])('shown rounded to %d', (step, examples) => {
    const shown = plan('n > 0.8 +/- 0.05', { feedback: { kind: 'rounded', step } });
    expect(by('hoeffding', shown)).toBe(examples);
  });
});

describe('which method serves', () => {
  test('a difference beside a limit of d needs fewer labels, and d needs none', () => {
    const { labelled, unlabelled, clauses } = plan('2*d < 0.2 +/- 0.02 /\\ 3*o - 3*n < 0 +/- 0.06');
    expect(clauses.map(({ chosen }) => chosen.method)).toEqual(['hoeffding', 'bennett']);
    expect(clauses.map(({ needsLabels }) => needsLabels)).toEqual([false, true]);
    expect([labelled, unlabelled]).toEqual(clauses.map(({ chosen }) => chosen.examples).toReversed());
    const plain = plan('d < 0.1 +/- 0.01 /\\ n - o > 0 +/- 0.02');
    expect([plain.labelled, plain.unlabelled]).toEqual([labelled, unlabelled]);
  });

  test('a limit of d from below limits nothing', () => {
    const { clauses } = plan('n - o > 0.02 +/- 0.02 /\\ d > 0.05 +/- 0.01');
    expect(clauses[0]?.chosen.method).toBe('hoeffding');
  });

  test('where models may differ much, Hoeffding’s bound stays the smallest', () => {
    const { hardest, perCommitLabels } = plan('n - o > 0.02 +/- 0.02 /\\ d < 0.9 +/- 0.05');
    expect(hardest.considered.map(({ method }) => method)).toEqual(['hoeffding', 'bennett']);
    expect([hardest.chosen.method, perCommitLabels]).toEqual(['hoeffding', null]);
  });

  test('what has to be measured first is shown and not promised', () => {
    const { hardest, required } = plan('n - o > 0.02 +/- 0.02');
    expect(required).toBe(by('hoeffding', plan('n - o > 0.02 +/- 0.02')));
    const measured = hardest.considered.filter(({ method }) => method === 'measured');
    expect(measured.map(({ supposedDifference }) => supposedDifference)).toEqual([0.05, 0.1, 0.2]);
    expect(measured.every(({ examples }) => examples < required)).toBe(true);
  });

  test('a clause about d alone needs no labels', () => {
    expect(plan('d < 0.1 +/- 0.05')).toMatchObject({ required: 6279, labelled: 0, unlabelled: 6279 });
  });

  test('the binomial bound is left out where doubles cannot carry it', () => {
    expect(by('binomial', plan('n > 0.8 +/- 0.0001'))).toBeUndefined();
    expect(by('binomial', plan('n > 0.8 +/- 0.05', { steps: 5000 }))).toBeUndefined();
  });

  test('more clauses than a pair share the promise', () => {
    const { clauses } = plan('n - o > 0.02 +/- 0.02 /\\ d < 0.1 +/- 0.01 /\\ n > 0.5 +/- 0.05');
    const pair = plan('n - o > 0.02 +/- 0.02 /\\ d < 0.1 +/- 0.01', { delta: (2 / 3) * 1e-4 });
    expect(clauses.slice(0, 2).map(({ chosen }) => chosen.examples)).toEqual(
      pair.clauses.map(({ chosen }) => chosen.examples),
    );
    expect(clauses[2]?.chosen.examples).toBe(plan('n > 0.5 +/- 0.05', { delta: 1e-4 / 3 }).required);
  });

  test.each(['n > 0.8 +/- 1e-9', 'n - o > 0.2 +/- 1e-200'])('%s is more than can be counted', (text) => {
    expect(() => plan(text)).toThrow(UserError);
  });
});

describe('what is shown of a commit', () => {
  test('as it is: as many values as examples, and no fewer examples would do', () => {
    const { required } = plan('n > 0.8 +/- 0.05', { feedback: { kind: 'value' }, bounds: 'tight' });
    const needed = (examples: number) =>
      tightExamples(0.05, { delta: 1e-4, lnAnswers: 32 * Math.log(examples + 1) });
    expect(needed(required)).toBe(required);
    expect(needed(required - 1)).toBeGreaterThan(required - 1);
  });

  test('costs for each variable, and under firstChange as under full', () => {
    const feedback = { kind: 'rounded', step: 0.01 } as const;
    const one = plan('n > 0.8 +/- 0.05', { feedback, steps: 64 });
    const two = plan('n > 0.8 +/- 0.05 /\\ o < 0.9 +/- 0.05', { feedback, delta: 2e-4 });
    expect(two.required).toBe(one.required);
    expect(plan('n > 0.8 +/- 0.05', { feedback, steps: 64, adaptivity: 'firstChange' })).toEqual(one);
  });
});

describe('what a test set supports', () => {
  test.each(['n > 0.5 +/- 0.05', 'n - 1.1*o > 0 +/- 0.05', 'n - o > 0 +/- 0.05 /\\ d < 0.2 +/- 0.05'])(
    '%s: exactly as many examples as are required are enough, and their tolerance is',
    (text) => {
      for (const feedback of [{ kind: 'bit' }, { kind: 'value' }] as const) {
        const condition = parseCondition(text);
        const use = { ...usual, feedback };
        const { labelled, unlabelled } = planSamples(condition, use);
        const enough = (size: number) => supportOf(condition, use, size).every(({ holds }) => holds);
        const size = Math.max(labelled, unlabelled);
        expect([enough(size), enough(size - 1)]).toEqual([true, false]);
      }
    },
  );

  test('the supported tolerance is the one that so many examples are enough for', () => {
    const texts = ['n > 0.5', '2*o < 0.5', 'n - o > 0', 'n - o - d < 0.5'];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.integer({ min: 500, max: 50_000 }), (text, size) => {
        for (const more of ['', ' /\\ d < 0.2 +/- 0.05']) {
          const [support] = supportOf(parseCondition(`${text} +/- 1e-4${more}`), usual, size);
          const tolerance = support?.tolerance ?? 0;
          const holds = (tolerance: number) =>
            supportOf(parseCondition(`${text} +/- ${tolerance}${more}`), usual, size)[0]?.holds;
          expect([holds(tolerance * 1.0001), holds(tolerance * 0.999)]).toEqual([true, false]);
        }
      }),
      { numRuns: 8 },
    );
  });
});
