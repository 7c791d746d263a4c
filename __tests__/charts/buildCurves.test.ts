import { describe, expect, test } from 'vitest';
import { buildCurves, maxCurves, maxPointsPerRun } from '../../src/charts/buildCurves.ts';
import type { Series } from '../../src/records/reading.ts';
import { sampleRun } from '../support/sampleRuns.ts';

const record = (index = 0) =>
  sampleRun({
    side: 'candidate',
    commit: 'c'.repeat(40),
    index,
    samples: [{ name: 'loss', baseline: null, candidate: [1], goal: 'min', unit: 'nats' }],
  });

function series(name: string, fields: Partial<Series> = {}): Series {
  return { name, labels: {}, stepKind: 'epoch', steps: [1, 2, 3], values: [3, 2, 1], ...fields };
}

const build = (list: readonly Series[], gated: readonly string[] = []) =>
  buildCurves({ baseline: [], candidate: [{ record: record(), series: list }], gated });

const names = (list: readonly Series[], gated: readonly string[] = []) =>
  build(list, gated).map(({ metric }) => metric);

describe('curves', () => {
  test('put both sides and all seeds of a metric on one axis', () => {
    const [curve, ...others] = buildCurves({
      baseline: [{ record: record(0), series: [series('loss')] }],
      candidate: [
        { record: record(1), series: [series('loss')] },
        { record: record(2), series: [series('loss')] },
      ],
      gated: [],
    });
    expect(others).toEqual([]);
    expect(curve?.runs.map(({ side, seed }) => [side, seed])).toEqual([
      ['baseline', 1],
      ['candidate', 2],
      ['candidate', 3],
    ]);
    expect(curve).toMatchObject({ goal: 'min', unit: 'nats', stepKind: 'epoch', gated: false });
  });

  test('never join different kinds of steps', () => {
    const curves = build([series('loss'), series('loss', { stepKind: 'iteration' })]);
    expect(curves.map(({ stepKind }) => stepKind)).toEqual(['epoch', 'iteration']);
  });

  test('keep slices apart, also when a label looks like another name', () => {
    const curves = build([
      series('acc', { labels: { lang: 'en' } }),
      series('acc', { labels: { lang: 'de' } }),
      series('acc{lang=de}'),
    ]);
    expect(curves).toHaveLength(3);
  });

  test('leave out metrics with fewer than two points', () => {
    expect(
      names([series('one', { steps: [1], values: [1] }), series('none', { steps: [], values: [] })]),
    ).toEqual([]);
  });

  test('come in the order gates, others by name, the machine last', () => {
    const list = ['zeta', 'system/cpu', 'alpha', 'val/loss', 'accuracy'].map((name) => series(name));
    expect(names(list, ['val/loss', 'accuracy'])).toEqual([
      'val/loss',
      'accuracy',
      'alpha',
      'zeta',
      'system/cpu',
    ]);
  });

  test('count as gated when a gate names the metric of which they are a slice', () => {
    const slice = series('accuracy', { labels: { lang: 'en' } });
    expect(build([slice], ['accuracy'])[0]?.gated).toBe(true);
    expect(build([slice], ['accuracy{lang=en}'])[0]?.gated).toBe(true);
    expect(build([slice], ['accuracy{lang=de}'])[0]?.gated).toBe(false);
  });

  test('are bounded in number, the gated one kept', () => {
    const list = Array.from({ length: 200 }, (_, index) => series(`m${index}`));
    const built = names(list, ['m199']);
    expect(built).toHaveLength(maxCurves);
    expect(built[0]).toBe('m199');
  });

  test('are bounded in points', () => {
    const steps = Array.from({ length: 50_000 }, (_, index) => index);
    const [curve] = build([series('loss', { steps, values: steps })]);
    expect(curve?.runs[0]?.steps.length).toBeLessThanOrEqual(maxPointsPerRun);
  });

  test('are sorted by step after a resumed run, and drop steps that are no number', () => {
    const [curve] = build([series('loss', { steps: [1, 2, 3, 2, NaN, 4], values: [9, 8, 7, 6, 5, 4] })]);
    expect(curve?.runs[0]?.steps).toEqual([1, 2, 2, 3, 4]);
    expect(curve?.runs[0]?.values).toEqual([9, 8, 6, 7, 4]);
  });

  test('tell NaN and infinities from numbers', () => {
    const [curve] = build([series('loss', { values: [NaN, Infinity, 1] })]);
    expect(curve?.runs[0]?.values).toEqual(['NaN', 'Infinity', 1]);
  });

  test('survive a metric called __proto__', () => {
    expect(names([series('__proto__', { labels: { constructor: 'x' } })])).toEqual(['__proto__']);
  });
});
