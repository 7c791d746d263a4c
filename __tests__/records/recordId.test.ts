import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRecordId, recordIdPattern } from '../../src/records/recordId.ts';

describe('a record id', () => {
  it('is the millisecond of the start in UTC and the random digits', () => {
    expect(createRecordId(Date.UTC(2026, 10, 20, 20, 31, 12, 999), '9a2c01b4d')).toBe(
      '20261120T203112Z-3e79a2c01b4d',
    );
  });

  it('sorts by time', () => {
    const time = fc.integer({ min: 0, max: Date.UTC(9999, 11, 31) });
    fc.assert(
      fc.property(time, time, (a, b) => {
        const [first, second] = [createRecordId(a, 'f'.repeat(9)), createRecordId(b, '0'.repeat(9))];
        expect(first).toMatch(recordIdPattern);
        if (a < b) expect(first < second).toBe(true);
      }),
    );
  });

  it.each(['', 'xyz', '9A2C01B4D', '9a2c01b4', '9a2c01b4d0', '../../../../'])(
    'refuses %j as random digits',
    (digits) => {
      expect(() => createRecordId(0, digits)).toThrow('is not a record id');
    },
  );
});
