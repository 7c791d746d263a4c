import { describe, expect, it } from 'vitest';
import { agrees, measureNamed } from '../../src/predictions/agreement.ts';
import { computedMetrics } from '../../src/predictions/computedMetrics.ts';
import { groupGaps } from '../../src/predictions/groupGaps.ts';
import { positiveAmong } from '../../src/predictions/positiveClass.ts';
import { makePredictions } from './makePredictions.ts';

describe('metrics from examples', () => {
  const run = makePredictions([
    { id: 'a', label: '1', answer: '1', score: 0.9, slices: { lang: 'en' } },
    { id: 'b', label: '0', answer: '0', score: 0.2, slices: { lang: 'en' } },
    { id: 'c', label: '1', answer: '0', score: 0.4, slices: { lang: 'de' } },
    { id: 'd', label: '0', answer: '0', score: 0.4 },
  ]);
  const values = new Map(
    computedMetrics(run).map(({ name, labels, value }) => [`${name}${labels['lang'] ?? ''}`, value]),
  );

  it('follow their formulas', () => {
    expect(values.get('accuracy')).toBe(0.75);
    expect(values.get('error_rate')).toBe(0.25);
    expect(values.get('log_loss')).toBeCloseTo(-Math.log(0.9 * 0.8 * 0.4 * 0.6) / 4, 12);
    expect(values.get('brier_score')).toBeCloseTo((0.01 + 0.04 + 0.36 + 0.16) / 4, 12);
    expect(values.get('auc')).toBe(0.875);
  });

  it('leave out what a slice cannot tell: an area with one class, an example of no group', () => {
    expect(values.get('accuracyen')).toBe(1);
    expect(values.get('accuracyde')).toBe(0);
    expect(values.get('aucen')).toBe(1);
    expect(values.has('aucde')).toBe(false);
    expect(values.has('error_rateen')).toBe(false);
  });

  it('are NaN where a score is, and only the area where scores are no probabilities', () => {
    const names = (score: number) =>
      computedMetrics(
        makePredictions([
          { id: 'a', label: '1', answer: '1', score },
          { id: 'b', label: '0', answer: '0', score: 0.1 },
        ]),
      ).map(({ name, value }) => `${name} ${value}`);
    expect(names(Number.NaN)).toEqual([
      'accuracy 1',
      'error_rate 0',
      'log_loss NaN',
      'brier_score NaN',
      'auc NaN',
    ]);
    expect(names(3.5)).toEqual(['accuracy 1', 'error_rate 0', 'auc 1']);
  });

  it('count a missing answer as wrong', () => {
    const silent = makePredictions([{ id: 'a', label: 'x', answer: null }]);
    expect(computedMetrics(silent)[0]).toMatchObject({ name: 'accuracy', value: 0 });
  });

  it.each([
    [0.9312, 0.9312, true],
    [0.931, 0.93125, true],
    [0.93, 0.9312, false],
    [0.9312499761581421, 0.93125, true],
    [0.932, 0.93125, false],
    ['NaN', 'NaN', true],
    ['NaN', 0.5, false],
    [null, 0.5, false],
  ] as const)('agree with a stated %s when computed is %s: %s', (stated, computed, agreed) => {
    expect(agrees(stated, computed)).toBe(agreed);
  });

  it.each([
    ['accuracy', 'accuracy'],
    ['test/acc', 'accuracy'],
    ['eval_accuracy', 'accuracy'],
    ['predictions/accuracy', 'accuracy'],
    ['test_roc_auc', 'auc'],
    ['val/logloss', 'log_loss'],
    ['train_accuracy', null],
    ['accuracy_top5', null],
    ['f1', null],
  ])('may be what %s names: %s', (name, measure) => {
    expect(measureNamed(name)).toBe(measure);
  });

  it.each([
    [['0', '1'], '1'],
    [['-1', '1'], '1'],
    [['False', 'True'], 'True'],
    [['no', 'yes'], 'yes'],
    [['0'], '1'],
    [['churned', 'stayed'], null],
    [['1', 'true'], null],
    [['0', '1', '2'], null],
  ])('find the positive one of %s: %s', (labels, positive) => {
    expect(positiveAmong(labels)).toBe(positive);
  });

  it('give the gap between groups with its interval (reference/statistics.md §5.4)', () => {
    const groups = [
      ['a', 450, 500],
      ['b', 172, 200],
      ['c', 81, 100],
    ] as const;
    const examples = groups.flatMap(([grp, right, size]) =>
      Array.from({ length: size }, (_, index) => ({
        id: `${grp}${index}`,
        label: 'x',
        answer: index < right ? 'x' : 'y',
        slices: { grp },
      })),
    );
    const [gap] = groupGaps(makePredictions(examples), 30);
    expect(gap).toMatchObject({ lowest: { value: 'c', examples: 100 }, highest: { value: 'a' } });
    expect(gap?.gap).toBeCloseTo(0.09, 12);
    expect(gap?.interval[0]).toBeCloseTo(0.0188, 4);
    expect(gap?.interval[1]).toBeCloseTo(0.1808, 4);
    expect(groupGaps(makePredictions(examples), 101)[0]?.lowest.value).toBe('b');
    expect(groupGaps(makePredictions(examples), 400)).toEqual([]);
  });
});
