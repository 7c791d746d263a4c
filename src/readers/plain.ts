import { encodeNumber } from '../records/metricValue.ts';
import type { ParamValue } from '../records/reading.ts';

/**
 * A parsed document. Objects are maps, so that no key (`__proto__`) is special and order is the file's; whole
 * numbers beyond 2^53 are bigints, so that a 64-bit seed is not rounded.
 */
export type Plain = null | boolean | number | bigint | string | readonly Plain[] | PlainMap;
export type PlainMap = ReadonlyMap<string, Plain>;

/** How deep documents may be nested; far beyond what metrics need, far below what a call stack holds. */
export const maxDepth = 64;

/**
 * A document's value as a param: scalars as they are, numbers that JSON lacks as their names, the rest as
 * JSON text.
 */
export function paramOf(value: Plain): ParamValue {
  if (typeof value === 'number') return encodeNumber(value);
  if (typeof value === 'bigint') return String(value);
  return value === null || typeof value !== 'object' ? value : jsonTextOf(value);
}

function jsonTextOf(value: Plain): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isMap(value)) {
    return `{${Array.from(value, ([key, member]) => `${JSON.stringify(key)}: ${jsonTextOf(member)}`).join(', ')}}`;
  }
  return `[${value.map(jsonTextOf).join(', ')}]`;
}

/** True for objects of a document. */
export function isMap(value: Plain | undefined): value is PlainMap {
  return value instanceof Map;
}

/** True for lists of a document. */
export function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Document number → number, undefined for everything else. */
export function numberOf(value: Plain | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : undefined;
}
