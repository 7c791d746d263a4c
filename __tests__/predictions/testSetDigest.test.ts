import { describe, expect, it } from 'vitest';
import { digestsOfUse, testSetDigest } from '../../src/predictions/testSetDigest.ts';
import { type Example, makePredictions } from './makePredictions.ts';

const labelled = (...labels: (string | null)[]) =>
  makePredictions(labels.map((label, index): Example => ({ id: `e${index}`, label, answer: 'a' })));

describe('the digests that uses of a test set are counted by', () => {
  it('begin with that of ids and labels where all examples have one', () => {
    const whole = labelled('a', 'b', 'a');
    expect(digestsOfUse(whole)[0]).toBe(testSetDigest(whole));
    expect(digestsOfUse(labelled('a', 'a', 'a'))[0]).not.toBe(testSetDigest(whole));
  });

  it('stay while labels are added, and after the last one', () => {
    const steps = [
      labelled('a', null, null),
      labelled('a', 'b', null),
      labelled(null, 'b', 'a'),
      labelled('a', 'b', 'a'),
    ];
    const noted = steps.map((step) => digestsOfUse(step)[0]);
    expect(new Set(noted.slice(0, 3)).size).toBe(1);
    for (const step of steps) expect(digestsOfUse(step)).toContain(noted[0]);
  });

  it('are others for other ids', () => {
    const other = makePredictions([{ id: 'x', label: null }]);
    expect(digestsOfUse(other)).not.toEqual(digestsOfUse(labelled(null)));
  });
});
