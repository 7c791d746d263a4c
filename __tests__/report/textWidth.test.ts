import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitWidth, textWidth, wrapText } from '../../src/report/terminal/textWidth.ts';

test.each([
  ['accuracy', 8],
  ['精度', 4],
  ['한국어', 6],
  ['é', 1],
  ['e\u0301', 1],
  ['🚀', 2],
  ['👩‍🔬', 2],
  ['⚠️', 2],
  ['↑±—', 3],
  ['', 0],
])('%j takes %d cells', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

describe('text that is fitted', () => {
  test.each([
    ['accuracy', 8, 'accuracy'],
    ['accuracy', 5, 'accu…'],
    ['精度精度', 5, '精度…'],
    ['精度精度', 4, '精…'],
  ])('%j in %d cells is %j', (text, width, fitted) => {
    expect(fitWidth(text, width)).toBe(fitted);
  });

  test('never takes more cells than there are, wrapped or cut', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (one, width) => {
        expect(textWidth(fitWidth(one, width))).toBeLessThanOrEqual(width);
        for (const line of wrapText(one, width)) expect(textWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
