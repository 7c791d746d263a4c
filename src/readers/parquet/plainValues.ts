import type { ParquetColumn } from './footer.ts';

export type ParquetValue = string | number | boolean | null;

/**
 * `count` values in Parquet's plain encoding. Decimals of a fixed width are numbers. Whole numbers above 2^53 lose their last
 * digits. Fails with an Error when the page is shorter.
 */
export function plainValues(page: Buffer, column: ParquetColumn, count: number): ParquetValue[] {
  const { type } = column;
  if (type === 6) return texts(page, count);
  if (type === 0) {
    checkSize(page, Math.ceil(count / 8));
    return Array.from(
      { length: count },
      (_, index) => (page.readUInt8(index >> 3) & (1 << (index % 8))) !== 0,
    );
  }
  const width = type === 7 ? column.width : (widths.get(type) ?? 0);
  if (width < 1) throw new Error(`the column ${column.name} is of a type that is not read (${type})`);
  checkSize(page, count * width);
  return Array.from({ length: count }, (_, index) => numberAt(page, index * width, column));
}

const widths: ReadonlyMap<number, number> = new Map([
  [1, 4],
  [2, 8],
  [4, 4],
  [5, 8],
]);

function numberAt(page: Buffer, at: number, { type, width, scale }: ParquetColumn): number {
  if (type === 5) return page.readDoubleLE(at);
  if (type === 4) return page.readFloatLE(at);
  const whole =
    type === 1
      ? page.readInt32LE(at)
      : type === 2
        ? Number(page.readBigInt64LE(at))
        : bigEndian(page, at, width);
  return scale === 0 ? whole : whole / 10 ** scale;
}

function bigEndian(page: Buffer, at: number, width: number): number {
  if (width > 16) throw new Error(`a decimal takes ${width} bytes`);
  let value = BigInt(page.readInt8(at));
  for (let index = 1; index < width; index++) value = value * 256n + BigInt(page.readUInt8(at + index));
  return Number(value);
}

function texts(page: Buffer, count: number): string[] {
  checkSize(page, count * 4);
  const values: string[] = [];
  for (let at = 0; values.length < count;) {
    const length = page.readUInt32LE(at);
    at += 4;
    checkSize(page, at + length);
    values.push(page.toString('utf8', at, at + length));
    at += length;
  }
  return values;
}

function checkSize(page: Buffer, bytes: number): void {
  if (bytes > page.length) throw new Error('a page is cut off');
}
