import type { MetricValue } from '../records/metricValue.ts';
import { type Dimension, unitOf } from './units.ts';

/** How numbers are shown: divided by `divisor`, with `suffix` behind. */
export interface Scale {
  readonly divisor: number;
  readonly suffix: string;
}

/** What a difference is a difference of. Proportions and percentages differ by percentage points (`pp`). */
export interface AmountForm {
  readonly unit: string | null;
  readonly valueKind: 'proportion' | 'value';
}

export const percentScale: Scale = { divisor: 0.01, suffix: '%' };
export const pointScale: Scale = { divisor: 0.01, suffix: 'pp' };

const valueDigits = 4;
const amountDigits = 3;
/** Two values closer than this share of themselves are equal, as they are to `compare`. */
const relativeNoise = 1e-12;

/**
 * One value: four significant digits, whole numbers in full, bytes as KiB/MiB/GiB, times as ms/s/min/h.
 * NaN and ±Infinity are named; `null` is "no value"; an absent metric (`undefined`) is "—".
 */
export function formatValue(value: MetricValue | undefined, unit: string | null = null): string {
  if (value === undefined) return '—';
  if (value === null) return 'no value';
  if (typeof value === 'string') return value;
  return formatScaled(value, scaleFor(unit, Math.abs(value)), valueDigits);
}

/**
 * Two values that are read side by side: on one scale, with equally many decimals, and with enough of them for two
 * digits of the difference. `['0.942', '0.934']`, `['0.91234', '0.91236']`, `['0.9 s', '1.25 s']`.
 */
export function formatPair(
  a: MetricValue | undefined,
  b: MetricValue | undefined,
  unit: string | null = null,
): [string, string] {
  if (typeof a !== 'number' || typeof b !== 'number') return [formatValue(a, unit), formatValue(b, unit)];
  return formatScaledPair(a, b, scaleFor(unit, Math.max(Math.abs(a), Math.abs(b))));
}

/** A mean with its standard deviation, `0.9126 ± 0.0025`: as many decimals as two digits of the deviation need. */
export function formatSpread(mean: number, sd: number, unit: string | null = null): string {
  const { divisor, suffix } = scaleFor(unit, Math.abs(mean));
  const [center, spread] = [mean / divisor, sd / divisor];
  if (spread === 0) return `${trimZeros(numberText(center, decimalsFor(center, valueDigits)))} ± 0${suffix}`;
  const decimals = decimalsFor(spread, 2);
  const [left, right] = trimTogether(numberText(center, decimals), numberText(spread, decimals));
  return `${left} ± ${right}${suffix}`;
}

/** A signed difference, `-0.31pp`, `+1.5 MiB`; "—" where there is none (null). */
export function formatDelta(delta: number | null, form: AmountForm): string {
  if (delta === null) return '—';
  return signOf(delta) + formatAmount(Math.abs(delta), form);
}

/** The size of a difference in the form that `formatDelta` gives it, without a sign: "fell by 0.8pp". */
export function formatAmount(amount: number, form: AmountForm): string {
  return formatScaled(amount, amountScale(amount, form), amountDigits);
}

/** A signed relative difference: 0.1025 → `+10.3%`; "—" where there is none (null). */
export function formatRelative(relative: number | null): string {
  if (relative === null) return '—';
  return signOf(relative) + formatScaled(Math.abs(relative), percentScale, amountDigits);
}

function amountScale(amount: number, { unit, valueKind }: AmountForm): Scale {
  if (unit === '%') return { divisor: 1, suffix: 'pp' };
  if (unit === null && valueKind === 'proportion') return pointScale;
  return scaleFor(unit, Math.abs(amount));
}

/** A finite number on a given scale. */
function formatScaled(value: number, { divisor, suffix }: Scale, significant = valueDigits): string {
  const shown = value / divisor;
  return trimZeros(numberText(shown, decimalsFor(shown, significant))) + suffix;
}

/** One value on a given scale, with enough digits to be told from another that stands near it: 0.50049, not 0.5. */
export function formatAgainst(value: number, other: number, { divisor, suffix }: Scale): string {
  const [x, y] = [value / divisor, other / divisor];
  return trimZeros(numberText(x, Math.max(decimalsFor(x, valueDigits), decimalsApart(x, y)))) + suffix;
}

function formatScaledPair(a: number, b: number, { divisor, suffix }: Scale): [string, string] {
  const [x, y] = [a / divisor, b / divisor];
  const decimals = Math.max(decimalsFor(x, valueDigits), decimalsFor(y, valueDigits), decimalsApart(x, y));
  const [left, right] = trimTogether(numberText(x, decimals), numberText(y, decimals));
  return [left + suffix, right + suffix];
}

/** Decimals that show two digits of a difference; none for values that are equal but for rounding. */
function decimalsApart(x: number, y: number): number {
  const difference = Math.abs(x - y);
  const equal = difference <= relativeNoise * Math.max(Math.abs(x), Math.abs(y));
  return equal ? 0 : placeOf(difference, 2);
}

/** Largest first: the first step that the magnitude reaches is taken, else the last. `size` is in seconds or bytes. */
const steps: Record<Dimension, readonly { readonly size: number; readonly suffix: string }[]> = {
  time: [
    { size: 3600, suffix: ' h' },
    { size: 60, suffix: ' min' },
    { size: 1, suffix: ' s' },
    { size: 1e-3, suffix: ' ms' },
  ],
  bytes: [
    { size: 2 ** 40, suffix: ' TiB' },
    { size: 2 ** 30, suffix: ' GiB' },
    { size: 2 ** 20, suffix: ' MiB' },
    { size: 2 ** 10, suffix: ' KiB' },
    { size: 1, suffix: ' B' },
  ],
};

/** The scale on which values of this size in this unit are shown. */
export function scaleFor(unit: string | null, magnitude: number): Scale {
  if (unit === null || unit === '') return { divisor: 1, suffix: '' };
  const known = unitOf(unit);
  if (known === null) return { divisor: 1, suffix: unit === '%' ? '%' : ` ${unit}` };
  if (magnitude === 0) return { divisor: 1, suffix: known.dimension === 'time' ? ' s' : ' B' };
  const inBase = magnitude * known.size;
  const ladder = steps[known.dimension];
  const step = ladder.find(({ size }) => inBase >= size) ?? ladder.at(-1);
  return step === undefined
    ? { divisor: 1, suffix: '' }
    : { divisor: step.size / known.size, suffix: step.suffix };
}

/** Decimals that show `significant` digits of `x`: none for whole numbers, negative ones for numbers that are too long. */
function decimalsFor(x: number, significant: number): number {
  return Number.isSafeInteger(x) ? 0 : placeOf(x, significant);
}

/** Which decimal place the last of `significant` digits has; exact for 9.9996 too, whose four digits are 10.00. */
function placeOf(x: number, significant: number): number {
  return significant - 1 - Number(x.toExponential(significant - 1).split('e')[1]);
}

/** Powers of ten beyond these are written `1.5e-5`, `1.5e15`; whole numbers stay as long as a double holds them exactly. */
const smallestPlain = 1e-4;
const largestPlain = 1e15;

function numberText(x: number, decimals: number): string {
  const magnitude = Math.abs(x);
  if (Number.isSafeInteger(x) || (magnitude >= smallestPlain && magnitude < largestPlain)) {
    return x.toFixed(clamp(decimals, 0, 100));
  }
  return x.toExponential(clamp(decimals - placeOf(x, 1), 0, 15)).replace('e+', 'e');
}

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/** Zeros at the end of the decimals; never those of an exponent. */
function trimZeros(text: string): string {
  return text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}

/** Takes away as many trailing zeros as both have, so that their decimals stay aligned. */
function trimTogether(a: string, b: string): [string, string] {
  if (a.includes('e') || b.includes('e')) return [trimZeros(a), trimZeros(b)];
  const length = Math.max(fractionLength(trimZeros(a)), fractionLength(trimZeros(b)));
  return [cutFraction(a, length), cutFraction(b, length)];
}

function fractionLength(text: string): number {
  return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}

function cutFraction(text: string, length: number): string {
  if (!text.includes('.')) return text;
  return text.slice(0, text.indexOf('.') + (length === 0 ? 0 : length + 1));
}

function signOf(x: number): string {
  if (x === 0) return '';
  return x > 0 ? '+' : '-';
}
