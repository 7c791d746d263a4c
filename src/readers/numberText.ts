import type { ParamValue } from '../records/reading.ts';

const finite = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const nonFinite = /^([+-]?)(nan|inf|infinity)$/i;

/**
 * A number as Python, C and spreadsheets print it, with every spelling of NaN and infinity; undefined for
 * other text.
 */
export function parseNumber(text: string): number | undefined {
  if (finite.test(text)) return Number(text);
  const match = nonFinite.exec(text);
  if (match === null) return undefined;
  if (match[2]?.toLowerCase() === 'nan') return Number.NaN;
  return match[1] === '-' ? -Infinity : Infinity;
}

/**
 * A param that came as bare text: number, boolean, or the text itself. Whole numbers too long for a number
 * stay text.
 */
export function parseParam(text: string): ParamValue {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  const value = finite.test(text) ? Number(text) : undefined;
  if (value === undefined || !Number.isFinite(value)) return text;
  return /^[+-]?\d+$/.test(text) && !Number.isSafeInteger(value) ? text : value;
}
