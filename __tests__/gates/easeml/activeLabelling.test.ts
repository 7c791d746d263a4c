import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Examples, examplesOf } from '../../../src/predictions/examples.ts';
import { usualPairing } from '../../../src/predictions/pairingRules.ts';
import { makePredictions } from '../../predictions/makePredictions.ts';
import { checkOf, type Rule } from './checkOf.ts';

interface Answered {
  readonly label: string | null;
  readonly old: string;
  readonly now: string;
}

/** Both sides, each with the labels that it is given. */
function sides(examples: readonly Answered[], oldLabels = examples): Examples | null {
  const side = (labelled: readonly Answered[], model: 'old' | 'now') =>
    makePredictions(
      examples.map((one, index) => ({
        id: `e${index}`,
        label: labelled[index]?.label ?? null,
        answer: one[model],
      })),
    );
  return examplesOf([side(oldLabels, 'old')], [side(examples, 'now')], usualPairing);
}

/** So many examples of each kind; a kind is the label (`?` for none), the old answer and the new one. */
function kinds(counts: Readonly<Record<string, number>>): Answered[] {
  return Object.entries(counts).flatMap(([[label = '?', old = '', now = ''], count]) =>
    Array.from({ length: count }, () => ({ label: label === '?' ? null : label, old, now })),
  );
}

const rule = {
  easeml: 'n - o > 0.1 +/- 0.05 /\\ d < 0.4 +/- 0.05',
  reliability: 0.99,
  steps: 2,
  feedback: 'bit',
} as const;
const ofDifference = { ...rule, easeml: 'n - o > 0.1 +/- 0.09' };

describe('a condition on examples of which some have no label', () => {
  it.each([
    ['labels of agreeing examples are not asked for', rule, { aba: 1200, '?aa': 4800 }, 'passed', 0],
    ['nor does the difference fall by them', rule, { aba: 300, '?aa': 5700 }, 'failed', 0],
    ['those of differing ones are', rule, { aba: 1188, '?ba': 12, '?aa': 4800 }, 'unknown', 12],
    ['too many differing ones refute it unlabelled', rule, { '?ba': 3000, '?aa': 3000 }, 'failed', 0],
    ['so do those within the tolerance', rule, { '?ba': 2400, '?aa': 3600 }, 'failed', 0],
    [
      'unless the mode accepts that',
      { ...rule, mode: 'fn-free' },
      { '?ba': 2400, '?aa': 3600 },
      'unknown',
      2400,
    ],
    [
      'd alone needs no label',
      { ...rule, easeml: 'd < 0.4 +/- 0.05' },
      { '?ba': 600, '?aa': 5400 },
      'passed',
      0,
    ],
    [
      'n alone needs every label',
      { ...rule, easeml: 'n > 0.5 +/- 0.05' },
      { aaa: 5990, '?aa': 10 },
      'unknown',
      10,
    ],
    [
      'so does n beside another multiple of o',
      { ...rule, easeml: 'n - 1.1*o > 0 +/- 0.08' },
      { aba: 5980, '?aa': 20 },
      'unknown',
      20,
    ],
    [
      'a multiple of the difference does not',
      { ...rule, easeml: '2*n - 2*o > 0.2 +/- 0.2' },
      { aba: 3000, '?aa': 3000 },
      'passed',
      0,
    ],
    ['too few examples are not labelled in vain', rule, { aba: 5, '?ba': 5 }, 'unknown', 0],
  ] as const)('%s', (_, asked, counts, outcome, wanted) => {
    const check = checkOf(asked, sides(kinds(counts)));
    expect([check.outcome, check.toLabel?.length ?? 0]).toEqual([outcome, wanted]);
  });

  it('names the first ten, and where all stand', () => {
    const check = checkOf(rule, sides(kinds({ aba: 1188, '?ba': 12, '?aa': 4800 })));
    expect(check.toLabel).toEqual(Array.from({ length: 12 }, (_, index) => `e${1188 + index}`));
    expect(check.reason).toContain(
      'the labels of 12 examples on which the models differ are needed: "e1188", "e1189",',
    );
    expect(check.reason).toContain('"e1197", …; all stand in label-these.csv beside the report');
    expect(check.blocking).toBe(true);
  });

  it('says so when the list is cut', () => {
    const check = checkOf(ofDifference, sides(kinds({ '?ba': 10_001 })));
    expect(check.reason).toContain('the first 10,000 stand in label-these.csv');
  });

  it('tells the difference and not the accuracies, which it does not know', () => {
    const shown = { ...ofDifference, feedback: 'value' };
    expect(checkOf(shown, sides(kinds({ aba: 9000, '?aa': 21_000 }))).actual).toBe('n - o = 0.3, d = 0.3');
  });

  it('takes a label that was added since the baseline ran for both sides', () => {
    const now = kinds({ aba: 1200, '?aa': 4800 });
    const before = now.map((one, index) => (index < 700 ? { ...one, label: null } : one));
    expect(sides(now, before)?.pairing).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining(
        '700 examples of the per-example files have a label in the baseline or the candidate only',
      ),
    });
    expect(checkOf(rule, sides(now, before)).outcome).toBe('passed');
  });

  it('refuses labels that contradict each other, and ids of one side only', () => {
    const now = kinds({ aba: 1200, '?aa': 4800 });
    const other = now.map((one, index) => (index === 3 ? { ...one, label: 'b' } : one));
    expect(checkOf(rule, sides(now, other))).toMatchObject({
      outcome: 'error',
      reason: expect.stringContaining('1 example with another label ("e3": "b" and "a")'),
    });
    const [whole, less] = [sides(now), sides(now.slice(0, -7))];
    if (whole === null || less === null) throw new Error('expected examples');
    const ids = checkOf(rule, { ...whole, candidate: less.candidate });
    expect(ids.outcome).toBe('error');
    expect(ids.reason).toContain(
      '7 only in the baseline ("e5993", "e5994", "e5995", …), 0 only in the candidate',
    );
  });
});

const small = { reliability: 0.5, steps: 1, feedback: 'bit' };
const rules = fc.record({
  easeml: fc.constantFrom(
    'n - o > 0.1 +/- 0.45',
    'o - n < 0.1 +/- 0.3 /\\ d < 0.6 +/- 0.2',
    'n > 0.5 +/- 0.3 /\\ d < 0.5 +/- 0.3',
    '2*o - 2*n < 0.2 +/- 0.9',
    'n - o + d > 0.9 +/- 0.7',
    'n - 1.1*o > -0.2 +/- 0.7',
  ),
  mode: fc.constantFrom('fp-free', 'fn-free'),
});
/** One or both of the answers, so that models often agree, are right or are wrong throughout. */
const some = fc.subarray(['a', 'b'], { minLength: 1 });
const tests = fc.tuple(some, some, some).chain(([labels, old, now]) =>
  fc.array(
    fc.record({
      label: fc.constantFrom(...labels),
      old: fc.constantFrom(...old),
      now: fc.constantFrom(...now),
      hidden: fc.boolean(),
    }),
    { minLength: 70, maxLength: 90 },
  ),
);

function judgeSmall(asked: object, examples: readonly Answered[]) {
  const easeml = { easeml: '', ...small, ...asked } satisfies Rule;
  return checkOf(easeml, sides(examples));
}

describe('labels that are hidden', () => {
  it('never change an answer that is given, and those that are asked for settle it', () => {
    fc.assert(
      fc.property(rules, tests, (asked, examples) => {
        const whole = judgeSmall(asked, examples);
        expect(['passed', 'failed']).toContain(whole.outcome);
        const hide = (keep: ReadonlySet<string>) =>
          examples.map((one, index) =>
            one.hidden && !keep.has(`e${index}`) ? { ...one, label: null } : one,
          );
        const check = judgeSmall(asked, hide(new Set()));
        const isOpen = check.outcome === 'unknown';
        expect((check.toLabel ?? []).length > 0).toBe(isOpen);
        if (!isOpen) expect(check.outcome).toBe(whole.outcome);
        expect(judgeSmall(asked, hide(new Set(check.toLabel))).outcome).toBe(whole.outcome);
      }),
      { numRuns: 100 },
    );
  });

  it('are not asked for where the models agree and only their difference counts', () => {
    fc.assert(
      fc.property(rules, tests, (asked, examples) => {
        fc.pre(!/1\.1|^n >/.test(asked.easeml));
        const hidden = examples.map((one) => (one.old === one.now ? { ...one, label: null } : one));
        expect(judgeSmall(asked, hidden).outcome).toBe(judgeSmall(asked, examples).outcome);
      }),
      { numRuns: 100 },
    );
  });
});
