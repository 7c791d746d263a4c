import { describe, expect, it } from 'vitest';
import { countValues, goldenCases, plainExpected, plainReading, readFixture } from './goldenFiles.ts';

describe('files written by the libraries themselves', () => {
  it.each(goldenCases().map((one) => ({ ...one, values: countValues(one.expected) })))(
    '$path of $library $version: all $values values are what the library reads',
    async ({ format, path, expected, values }) => {
      const { reader, reading } = await readFixture(path);
      expect(reader.name).toBe(format);
      expect(reading.source).toEqual({ format, path });
      expect(values).toBeGreaterThan(0);
      expect(plainReading(reading)).toEqual(plainExpected(expected));
      if (expected.tags !== undefined) expect(reading.tags).toMatchObject(expected.tags);
      if (expected.hints !== undefined)
        expect(reading.hints).toEqual(expect.arrayContaining([...expected.hints]));
      expect(reading.warnings).toEqual([]);
    },
  );
});
