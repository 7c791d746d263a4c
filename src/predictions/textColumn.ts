import type { TextColumn } from './predictions.ts';

/** A column that grows by one cell at a time. */
export interface TextColumnBuilder {
  add(text: string | null): void;
  /** How many different texts there are so far. */
  distinct(): number;
  /** The values so far, in the order of their first cells. */
  values(): readonly string[];
  finish(): TextColumn;
}

const firstCapacity = 1024;

export function createTextColumn(): TextColumnBuilder {
  const places = new Map<string, number>();
  const values: string[] = [];
  let codes = new Int32Array(firstCapacity);
  let length = 0;
  const codeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, values.length);
    return values.push(text) - 1;
  };
  return {
    add(text) {
      if (length === codes.length) codes = grown(codes);
      codes[length++] = text === null ? -1 : codeOf(text);
    },
    distinct: () => values.length,
    values: () => values,
    finish: () => ({ values, codes: codes.slice(0, length) }),
  };
}

function grown(codes: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * codes.length);
  larger.set(codes);
  return larger;
}

/** A column of these texts. */
export function textColumnOf(texts: Iterable<string | null>): TextColumn {
  const column = createTextColumn();
  for (const text of texts) column.add(text);
  return column.finish();
}
