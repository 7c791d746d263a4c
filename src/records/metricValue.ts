/**
 * A metric's value as plain JSON. JSON has no NaN and no infinities, so they stand as the words Python prints;
 * `null` means that the source said "no value". An absent metric has no entry at all. The four never mix.
 */
export type MetricValue = number | 'NaN' | 'Infinity' | '-Infinity' | null;

/** Number → its JSON form. */
export function encodeNumber(value: number): Exclude<MetricValue, null> {
  if (Number.isFinite(value)) return value;
  if (Number.isNaN(value)) return 'NaN';
  return value > 0 ? 'Infinity' : '-Infinity';
}

/** JSON form → number; `null` stays `null`, so that "no value" is never computed with. */
export function decodeNumber(value: Exclude<MetricValue, null>): number;
export function decodeNumber(value: MetricValue): number | null;
export function decodeNumber(value: MetricValue): number | null {
  return value === null ? null : Number(value);
}

/** True for a value that can be computed with: present, not NaN, not infinite. */
export function isFiniteValue(value: MetricValue | undefined): value is number {
  return typeof value === 'number';
}
