import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecordId, recordIdPattern } from '../../src/records/recordId.ts';

describe('a record id', () => {
  it('is the second of the start in UTC and the random digits', () => {
    expect(createRecordId(Date.UTC(2026, 10, 20, 20, 31, 12, 999), '3f9a2c01b4de')).toBe(
      '20261120T203112Z-3f9a2c01b4de',
    );
  });

  it('sorts by time', () => {
    const time = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) });
    fc.assert(
      fc.property(time, time, (a, b) => {
        const [first, second] = [createRecordId(a, 'f'.repeat(12)), createRecordId(b, '0'.repeat(12))];
        expect(first).toMatch(recordIdPattern);
        if (Math.floor(a / 1000) < Math.floor(b / 1000)) expect(first < second).toBe(true);
      }),
    );
  });

  it.each(['', 'xyz', '3F9A2C01B4DE', '3f9a2c01b4d', '3f9a2c01b4de0', '../../../../'])(
    'refuses %j as random digits',
    (digits) => {
      expect(() => createRecordId(0, digits)).toThrow('is not a record id');
    },
  );
});
