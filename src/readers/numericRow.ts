import { createDecimalScan, scanDecimal } from './decimal.ts';

/** The numbers in one row of a table, by column. */
export interface NumericRow {
  readonly values: Float64Array;
  /** 1 for the columns that hold a number. */
  readonly isNumber: Uint8Array;
  /** Columns that the row has cells for. */
  width: number;
}

/** Reads rows of a table from their bytes. */
export interface NumericRowScanner {
  readonly row: NumericRow;
  /**
   * Reads the row that starts at `start` and gives where its line end is; -1 for a row that has to be read as text:
   * with quotes, spaces inside, bytes beyond ASCII, infinities, no number at all, more cells than `columns`, or no line end.
   */
  scan(bytes: Buffer, start: number): number;
}

const newline = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;

/** For tables of `columns` columns whose cells are separated by the one byte `delimiter`. */
export function createNumericRowScanner(columns: number, delimiter: number): NumericRowScanner {
  const row: NumericRow = { values: new Float64Array(columns), isNumber: new Uint8Array(columns), width: 0 };
  const { values, isNumber } = row;
  const found = createDecimalScan();

  function scan(bytes: Buffer, start: number): number {
    let at = start;
    let numbers = 0;
    for (let column = 0; column < columns; column++) {
      while (bytes[at] === space) at++;
      scanDecimal(bytes, at, found);
      let end = found.end;
      let isCell = end > at;
      let value = found.value;
      if (isCell) {
        if (Number.isNaN(value)) value = Number(bytes.toString('latin1', at, end));
      } else if (isNan(bytes, at)) {
        [value, end, isCell] = [Number.NaN, at + 3, true];
      }
      while (bytes[end] === space) end++;
      let byte = bytes[end];
      if (byte !== delimiter && byte !== newline) {
        if (byte === carriageReturn && bytes[end + 1] === newline) byte = bytes[++end];
        else {
          isCell = false;
          end = endOfText(bytes, end, delimiter);
          if (end < 0) return -1;
          byte = bytes[end];
        }
      }
      isNumber[column] = isCell ? 1 : 0;
      if (isCell) {
        values[column] = value;
        numbers++;
      }
      if (byte === newline) {
        row.width = column + 1;
        return numbers === 0 ? -1 : end;
      }
      at = end + 1;
    }
    return -1;
  }

  return { row, scan };
}

/** `nan` in any case. */
function isNan(bytes: Uint8Array, at: number): boolean {
  return (
    ((bytes[at] ?? 0) | 32) === 110 &&
    ((bytes[at + 1] ?? 0) | 32) === 97 &&
    ((bytes[at + 2] ?? 0) | 32) === 110
  );
}

/** The end of a cell that holds plain text; -1 for one that may be anything else, such as an infinity. */
function endOfText(bytes: Uint8Array, start: number, delimiter: number): number {
  for (let at = start; ; at++) {
    const byte = bytes[at];
    if (byte === delimiter || byte === newline) return at;
    if (byte === carriageReturn && bytes[at + 1] === newline) return at + 1;
    if (byte === undefined || byte < space || byte > 126 || byte === quote || (byte | 32) === 105) return -1;
  }
}
