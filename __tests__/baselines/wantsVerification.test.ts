import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { wantsVerification } from '../../src/baselines/wantsVerification.ts';

const commits = Array.from({ length: 4000 }, (_, index) =>
  createHash('sha1').update(String(index)).digest('hex'),
);
const dayMs = 86_400_000;

describe('whether a stored baseline is verified', () => {
  test('always and never are what they say', () => {
    const [commit = ''] = commits;
    expect(wantsVerification({ kind: 'always' }, { commit, ageMs: 0 })).toBe(true);
    expect(wantsVerification({ kind: 'never' }, { commit, ageMs: 1e12 })).toBe(false);
  });

  test('a sample is the share that was asked for, the same each time, and grows with the share', () => {
    const drawn = (share: number): string[] =>
      commits.filter((commit) => wantsVerification({ kind: 'sample', share }, { commit, ageMs: 0 }));
    // Four standard deviations of a binomial share.
    expect(Math.abs(drawn(0.1).length / commits.length - 0.1)).toBeLessThan(0.019);
    expect(drawn(0.1)).toEqual(drawn(0.1));
    expect(new Set(drawn(0.3))).toEqual(new Set([...drawn(0.1), ...drawn(0.3)]));
    expect(drawn(1)).toHaveLength(commits.length);
  });

  test.each([
    [29, false],
    [30, true],
    [400, true],
  ])('after 30 days, of one that is %i days old: %s', (days, wanted) => {
    const choice = { kind: 'reusedAfter', ageMs: 30 * dayMs } as const;
    expect(wantsVerification(choice, { commit: 'a'.repeat(40), ageMs: days * dayMs })).toBe(wanted);
  });
});
