import type { Said } from './collectMetrics.ts';
import { encodeNumber } from './metricValue.ts';
import type { ParamValue, Reading } from './reading.ts';
import { wellFormed } from './wellFormed.ts';

/**
 * Params or tags of all readings; between sources that differ the first counts, with a warning unless it `mayDiffer`.
 * `readings` are by precedence.
 */
export function mergeNamedValues<T extends ParamValue>(
  readings: readonly Reading[],
  what: string,
  pick: (reading: Reading) => Readonly<Record<string, T>>,
  mayDiffer: (name: string) => boolean = () => false,
): { readonly values: Record<string, T | string>; readonly warnings: readonly string[] } {
  const found = new Map<string, Said<T | string>>();
  const warnings: string[] = [];
  for (const reading of readings) {
    for (const [rawName, rawValue] of Object.entries(pick(reading))) {
      const said = { source: reading.source.path, value: storable(rawValue) };
      const name = wellFormed(rawName);
      const first = found.get(name);
      if (first === undefined) found.set(name, said);
      else if (!isSameValue(first.value, said.value) && !mayDiffer(name))
        warnings.push(disagreement(`${what} ${name}`, first, said));
    }
  }
  // Unlike assignment, this keeps a name such as __proto__ as what it is.
  return { values: Object.fromEntries([...found].map(([name, { value }]) => [name, value])), warnings };
}

/** Sources that keep params as text have Python's word for null. */
function isSameValue(a: ParamValue, b: ParamValue): boolean {
  return a === b || (isNull(a) && isNull(b));
}

function isNull(value: ParamValue): boolean {
  return value === null || value === 'None';
}

/** A value as JSON can carry it: NaN and infinities as words. */
function storable<T extends ParamValue>(value: T): T | string {
  if (typeof value === 'string') return wellFormed(value);
  return typeof value === 'number' && !Number.isFinite(value) ? String(encodeNumber(value)) : value;
}

function disagreement(what: string, kept: Said<ParamValue>, other: Said<ParamValue>): string {
  return `${what} is ${show(kept)} and ${show(other)}; the former is kept.`;
}

function show({ source, value }: Said<ParamValue>): string {
  return `${typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value)} in ${source}`;
}
