import { type Unit, writtenUnit } from '../comparison/units.ts';
import type { NumberLiteral } from './gate.ts';

/**
 * What a number in a gate measures.
 * - `number`: a plain number or a count; it adopts whatever it meets.
 * - `metric`: a metric without a unit; `proportion` when it is one, so that `pp` has a meaning.
 * - `unit`: time or bytes, counted in `unit`. - `percent`: a metric whose unit is `%`. - `other`: any other unit.
 * - `relative`: a share, from `change`, `ratio` or a quotient. - `percentLiteral`, `points`: `10%`, `0.5pp` as written.
 */
export type Measure =
  | { readonly kind: 'number' | 'percent' | 'relative' | 'percentLiteral' | 'points' }
  | { readonly kind: 'metric'; readonly proportion: boolean }
  | { readonly kind: 'unit'; readonly name: string; readonly unit: Unit }
  | { readonly kind: 'other'; readonly name: string };

export interface Quantity {
  readonly value: number;
  readonly measure: Measure;
}

const share: Measure = { kind: 'relative' };
const plainMetric: Measure = { kind: 'metric', proportion: false };

/** A number as it is written, with what its unit makes of it. */
export function literalQuantity({ value, unit }: NumberLiteral): Quantity {
  if (unit === null) return { value, measure: { kind: 'number' } };
  if (unit === '%') return { value, measure: { kind: 'percentLiteral' } };
  if (unit === 'pp') return { value, measure: { kind: 'points' } };
  const size = writtenUnit(unit);
  if (size === null) throw new RangeError(`the parser let an unknown unit through: ${unit}`);
  return { value, measure: { kind: 'unit', name: unit, unit: size } };
}

/** Two quantities in one measure, ready to be added or compared; null when they measure different things. */
export function unify(a: Quantity, b: Quantity): { left: number; right: number; measure: Measure } | null {
  const measure = commonMeasure(a.measure, b.measure);
  const [left, right] = [valueIn(a, measure), valueIn(b, measure)];
  return left === null || right === null ? null : { left, right, measure };
}

/** What was written as a number goes over to what was measured; of two measured ones, the first stays. */
function commonMeasure(a: Measure, b: Measure): Measure {
  if (a.kind === 'number') return b;
  const written = a.kind === 'percentLiteral' || a.kind === 'points';
  return written && b.kind !== 'number' ? b : a;
}

function valueIn({ value, measure }: Quantity, target: Measure): number | null {
  switch (measure.kind) {
    case 'number':
      return target.kind === 'percentLiteral' || target.kind === 'points' ? value * 100 : value;
    case 'points':
      if (target.kind === 'metric' && target.proportion) return value / 100;
      return target.kind === 'points' || target.kind === 'percent' ? value : null;
    case 'percentLiteral':
      if (target.kind === 'relative') return value / 100;
      return target.kind === 'percentLiteral' || target.kind === 'percent' ? value : null;
    case 'metric':
    case 'relative':
      return target.kind === 'metric' || target.kind === 'relative' ? value : null;
    case 'percent':
      return target.kind === 'percent' ? value : null;
    case 'other':
      return target.kind === 'other' && target.name === measure.name ? value : null;
    case 'unit':
      if (target.kind !== 'unit' || target.unit.dimension !== measure.unit.dimension) return null;
      return target.name === measure.name ? value : (value * measure.unit.size) / target.unit.size;
  }
}

/** A product; null when the product of the two measures has no name here (seconds × bytes). */
export function multiply(a: Quantity, b: Quantity): Quantity | null {
  const [x, y] = [asFactor(a), asFactor(b)];
  const value = x.value * y.value;
  if (isFactor(x)) return { value, measure: y.measure };
  if (isFactor(y)) return { value, measure: x.measure };
  const isMetrics = x.measure.kind === 'metric' && y.measure.kind === 'metric';
  if (isMetrics) return { value, measure: plainMetric };
  if (x.measure.kind === 'metric') return { value, measure: y.measure };
  return y.measure.kind === 'metric' ? { value, measure: x.measure } : null;
}

/** A quotient of like things is a share; the divisor is not 0. Null when the quotient of the measures has no name here. */
export function divide(a: Quantity, b: Quantity): Quantity | null {
  const [x, y] = [asFactor(a), asFactor(b)];
  if (isFactor(y)) return { value: x.value / y.value, measure: x.measure };
  if (isFactor(x)) return { value: x.value / y.value, measure: plainMetric };
  const alike = unify(x, y);
  if (alike !== null) return { value: alike.left / alike.right, measure: share };
  const value = x.value / y.value;
  if (y.measure.kind === 'metric') return { value, measure: x.measure };
  return x.measure.kind === 'metric' ? { value, measure: plainMetric } : null;
}

/** In a product, `90%` and `5pp` are the numbers 0.9 and 0.05. */
function asFactor(quantity: Quantity): Quantity {
  const { kind } = quantity.measure;
  if (kind !== 'percentLiteral' && kind !== 'points') return quantity;
  return { value: quantity.value / 100, measure: { kind: 'number' } };
}

function isFactor({ measure }: Quantity): boolean {
  return measure.kind === 'number' || measure.kind === 'relative';
}
