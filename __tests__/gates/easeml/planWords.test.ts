import { describe, expect, test } from 'vitest';

import { parseCondition } from '../../../src/gates/easeml/parseCondition.ts';
import { planSamples } from '../../../src/gates/easeml/planSamples.ts';
import { planText } from '../../../src/gates/easeml/planWords.ts';
import { supportOf } from '../../../src/gates/easeml/support.ts';
import { supportText } from '../../../src/gates/easeml/supportWords.ts';
import type { TestSetUse } from '../../../src/gates/easeml/testSetUse.ts';

const usual: TestSetUse = {
  delta: 1e-3,
  steps: 32,
  adaptivity: 'full',
  feedback: { kind: 'bit' },
  bounds: 'tight',
};

describe('a plan in words', () => {
  test.each<[string, Partial<TestSetUse>, string[]]>([
    ['d < 0.1 +/- 0.05', {}, ['needs 5,252 test examples; they need no labels.', 'Nothing but pass or fail']],
    ['n > 0.8 +/- 0.05', { steps: 1, adaptivity: 'none' }, ['judges 1 commit, if no developer learns']],
    ['n > 0.8 +/- 0.05', { adaptivity: 'firstChange' }, ['32 commits, or fewer when one passes before']],
    ['n > 0.8 +/- 0.05', { feedback: { kind: 'value' } }, ['may be shown as they are']],
    ['n > 0.8 +/- 0.05', { feedback: { kind: 'rounded', step: 0.01 } }, ['may be shown rounded to 0.01']],
    ['n - o > 0 +/- 0.05', {}, ['measure d first (below)', 'others, without labels, show d = 0.05']],
    ['n - o > 0 +/- 0.05 /\\ d < 0.2 +/- 0.1', {}, ['per commit. The promise is then about one commit.']],
  ])('%s with %j', (text, use, phrases) => {
    const all = { ...usual, ...use };
    const words = planText(planSamples(parseCondition(text), all), all, 'fp-free');
    for (const phrase of phrases) expect(words).toContain(phrase);
    const [lines = ''] = words.split('\n\n');
    expect(lines.split('\n').length).toBeLessThanOrEqual(6);
  });

  test('where nothing is shown, nothing is said of it', () => {
    const use = { ...usual, adaptivity: 'none' } as const;
    const words = planText(planSamples(parseCondition('n > 0.8 +/- 0.05'), use), use, 'fn-free');
    expect(words).not.toContain('--feedback');
    expect(words).toContain('no commit is refused wrongly');
  });
});

describe('a size in words', () => {
  test.each([
    [
      'n > 0.8 +/- 0.05',
      9000,
      '9,000 test examples with labels are enough for this condition: it needs 5,252.',
    ],
    ['d < 0.1 +/- 0.05', 50, '50 test examples are too few'],
    [
      'd < 0.1 +/- 0.05',
      1000,
      'd < 0.1 needs 5,252, without labels; 1,000 support a tolerance of 0.115, not of 0.05.',
    ],
  ])('%s, %d examples', (text, size, phrase) => {
    const condition = parseCondition(text);
    const plan = planSamples(condition, usual);
    const words = supportText(size, supportOf(condition, usual, size), plan, usual, 'fp-free');
    expect(words).toContain(phrase);
  });
});
