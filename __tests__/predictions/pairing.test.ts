import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flipsOf } from '../../src/predictions/flips.ts';
import { createScorer } from '../../src/predictions/pairedScores.ts';
import { pairExamples, type PairedExamples, type Pairing } from '../../src/predictions/pairing.ts';
import type { Predictions } from '../../src/predictions/predictions.ts';
import { slicesOf } from '../../src/predictions/sliceRows.ts';
import { testSetDigest } from '../../src/predictions/testSetDigest.ts';
import { type Example, makePredictions } from './makePredictions.ts';

const all = { intersect: false };

function paired(pairing: Pairing): PairedExamples {
  if (pairing.kind !== 'paired') throw new Error(pairing.reason);
  return pairing.examples;
}

function reasonOf(pairing: Pairing): string {
  return pairing.kind === 'paired' ? '' : pairing.reason;
}

const word = fc.constantFrom('cat', 'dog', '__proto__', 'ü');
const anyExamples = fc.uniqueArray(
  fc.record({ id: fc.string({ minLength: 1 }), label: word, answer: fc.option(word), group: word }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 30 },
);

function runOf(
  examples: readonly { id: string; label: string; answer: string | null; group: string }[],
): Predictions {
  return makePredictions(examples.map(({ group, ...rest }): Example => ({ ...rest, slices: { group } })));
}

describe('pairing examples', () => {
  it('does not depend on the order of the files', () => {
    fc.assert(
      fc.property(anyExamples, fc.infiniteStream(fc.nat()), (examples, chance) => {
        const keys = new Map(examples.map(({ id }) => [id, chance.next().value]));
        const shuffled = examples.toSorted((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
        const answered = (rows: typeof examples) => runOf(rows.map((row) => ({ ...row, answer: row.label })));
        const inOrder = paired(pairExamples([runOf(examples)], [answered(examples)], all));
        const out = paired(pairExamples([runOf(examples)], [answered(shuffled)], all));
        expect(flipsOf(out)).toEqual(flipsOf(inOrder));
        expect(createScorer(out).scores('accuracy', {})).toEqual(
          createScorer(inOrder).scores('accuracy', {}),
        );
        expect(testSetDigest(runOf(shuffled))).toBe(testSetDigest(runOf(examples)));
      }),
    );
  });

  it('tells test sets apart by ids and labels', () => {
    const digest = (id: string, label: string): string => testSetDigest(makePredictions([{ id, label }]));
    expect(new Set([digest('a', 'b'), digest('a', 'c'), digest('b', 'a'), digest('ab', '')]).size).toBe(4);
  });

  it('puts every example with a group into exactly one slice of its column', () => {
    fc.assert(
      fc.property(anyExamples, (examples) => {
        const run = runOf(examples);
        const rows = slicesOf(run).flatMap((slice) => [...slice.rows]);
        expect(rows.toSorted((a, b) => a - b)).toEqual([...run.ids.keys()]);
        const flips = flipsOf(paired(pairExamples([run], [run], all)));
        expect(flips.slices.reduce((sum, slice) => sum + slice.examples, 0)).toBe(examples.length);
      }),
    );
  });

  const base = makePredictions([
    { id: 'a', label: 'x', answer: 'x' },
    { id: 'b', label: 'x', answer: 'y' },
  ]);
  const other = makePredictions([
    { id: 'b', label: 'x', answer: 'x' },
    { id: 'c', label: 'x', answer: 'x' },
    { id: 'd', label: 'x', answer: 'x' },
  ]);

  it('refuses ids that do not match, with counts and examples', () => {
    expect(reasonOf(pairExamples([base], [other], all))).toBe(
      'the ids of the per-example files do not match: 1 only in the baseline ("a"), 2 only in the candidate ("c", "d"); ' +
        'write the same test set on both sides, or set predictions: { pair: intersect }',
    );
  });

  it('pairs what both have where that is declared', () => {
    const examples = paired(pairExamples([base], [other], { intersect: true }));
    expect(examples.ids).toEqual(['b']);
    expect(examples.unpaired).toBe(2);
    expect(flipsOf(examples)).toMatchObject({
      newlyRight: 1,
      newlyWrong: 0,
      right: [{ id: 'b', before: 'y' }],
    });
  });

  it('refuses an intersection that is empty', () => {
    const strange = makePredictions([{ id: 'z', label: 'x' }]);
    expect(reasonOf(pairExamples([base], [strange], { intersect: true }))).toMatch(/no id .* both sides/);
  });

  it('refuses labels that differ, whatever is declared', () => {
    const relabelled = makePredictions([
      { id: 'a', label: 'x' },
      { id: 'b', label: 'y' },
    ]);
    for (const intersect of [true, false]) {
      expect(reasonOf(pairExamples([base], [relabelled], { intersect }))).toBe(
        'the labels of the per-example files do not match: 1 example with another label ("b": "x" and "y")',
      );
    }
  });

  it.each([
    [[null], [base], 'the baseline has no per-example file that could be read'],
    [[base, null], [base], '1 of 2 runs of the baseline has no per-example file that could be read'],
    [[], [base], 'no run of the baseline is at hand'],
    [[base], [base, other], /1 only in the baseline \("a"\), 2 only in run 2 of the candidate/],
  ])('says why nothing is paired', (baseline, candidate, reason) => {
    expect(reasonOf(pairExamples(baseline, candidate, all))).toMatch(reason);
  });

  it('takes the word of most runs of a side, and calls an even split no flip', () => {
    const run = (...answers: string[]) =>
      makePredictions(answers.map((answer, index) => ({ id: `${index}`, label: 'x', answer })));
    const before = [run('x', 'x', 'x'), run('x', 'y', 'x'), run('x', 'y', 'y')];
    const after = [run('y', 'y', 'y'), run('y', 'x', 'x')];
    const flips = flipsOf(paired(pairExamples(before, after, all)));
    expect(flips).toMatchObject({
      newlyWrong: 1,
      newlyRight: 0,
      wrong: [{ id: '0', before: 'x', after: 'y' }],
    });
  });

  it('lets no example count for a slice that it is in on one side only', () => {
    const inGroup = (group: string) => makePredictions([{ id: 'a', label: 'x', slices: { group } }]);
    const examples = paired(pairExamples([inGroup('old')], [inGroup('new')], all));
    expect(createScorer(examples).scores('accuracy', { group: 'new' })).toMatchObject({
      kind: 'refused',
      reason: '1 example is in the slice group="new" in one run and not in another',
    });
    expect(createScorer(examples).scores('accuracy', { colour: 'red' })).toBeUndefined();
  });
});
