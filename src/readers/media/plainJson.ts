import { encodeNumber } from '../../records/metricValue.ts';
import { isMap, type Plain } from '../plain.ts';

/** A medium of more values than this is no picture any more. */
const maxValues = 500_000;

/** A document's value as plain JSON, NaN and infinities by their words. Null when it is larger than any medium may be. */
export function plainJson(value: Plain): { readonly json: unknown } | null {
  let left = maxValues;
  const convert = (one: Plain): unknown => {
    if (--left < 0) return null;
    if (typeof one === 'number') return encodeNumber(one);
    if (typeof one === 'bigint') return Number(one);
    if (one === null || typeof one !== 'object') return one;
    if (isMap(one)) return Object.fromEntries(Array.from(one, ([name, member]) => [name, convert(member)]));
    return one.map(convert);
  };
  const json = convert(value);
  return left < 0 ? null : { json };
}
