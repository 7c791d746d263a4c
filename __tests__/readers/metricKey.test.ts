import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMetricKey, parseMetricKey } from '../../src/records/metricKey.ts';

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('a', '\\', '{', '}', ',', '=', ' ', '\n', '"') }),
);

describe('a metric key', () => {
  it('gives back every name and slice', () => {
    fc.assert(
      fc.property(text, fc.dictionary(text, text), (name, labels) => {
        expect(parseMetricKey(formatMetricKey(name, labels))).toEqual({ name, labels });
      }),
    );
  });

  it('keeps a label called __proto__ as a label', () => {
    const { labels } = parseMetricKey('accuracy{__proto__=x}');
    expect(Object.entries(labels)).toEqual([['__proto__', 'x']]);
    expect(formatMetricKey('accuracy', labels)).toBe('accuracy{__proto__=x}');
  });

  it.each([
    ['accuracy', 'accuracy', {}],
    ['metrics/mAP50-95(B)', 'metrics/mAP50-95(B)', {}],
    ['accuracy{lang=en}', 'accuracy', { lang: 'en' }],
    ['accuracy{lang=en, split=test}', 'accuracy', { lang: 'en', split: 'test' }],
    ['accuracy{}', 'accuracy', {}],
    ['accuracy{lang=en,lang=de}', 'accuracy', { lang: 'de' }],
    ['accuracy{lang}', 'accuracy{lang}', {}],
    ['accuracy{lang=en', 'accuracy{lang=en', {}],
    ['accuracy{lang=en}.mean', 'accuracy{lang=en}.mean', {}],
    ['accuracy{a=b=c}', 'accuracy{a=b=c}', {}],
    [String.raw`C:\loss`, String.raw`C:\loss`, {}],
    [String.raw`f\{x}`, 'f{x}', {}],
  ])('%s is read as the name %s with labels', (key, name, labels) => {
    expect(parseMetricKey(key)).toEqual({ name, labels });
  });

  it('is the same for labels in any order', () => {
    expect(formatMetricKey('acc', { b: '1', a: '2' })).toBe('acc{a=2,b=1}');
  });
});
