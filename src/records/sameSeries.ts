import type { Series } from './reading.ts';

/** What writing a number as text may cost, relative to its size. */
const writtenTolerance = 1e-9;

/** True for series over the same steps with values that are the same but for how they were written. */
export function areSameSeries(a: Series, b: Series): boolean {
  return a === b || (hasSameSteps(a, b) && hasSameValues(a, b));
}

/**
 * True when one of two series only leaves out points of the other, in the same order: trackers sample, and a
 * checkpoint holds the history up to its step.
 */
export function isExtract(part: Series, whole: Series): boolean {
  if (part.stepKind !== whole.stepKind) return false;
  let at = 0;
  for (const [index, step] of part.steps.entries()) {
    const value = part.values[index] ?? Number.NaN;
    while (at < whole.steps.length && !isPoint(whole, at, step, value)) at++;
    if (at === whole.steps.length) return false;
    at++;
  }
  return true;
}

function isPoint(series: Series, index: number, step: number, value: number): boolean {
  return series.steps[index] === step && areClose(series.values[index] ?? Number.NaN, value);
}

function hasSameSteps(a: Series, b: Series): boolean {
  return (
    a.stepKind === b.stepKind &&
    a.steps.length === b.steps.length &&
    a.steps.every((step, index) => step === b.steps[index])
  );
}

/** The same values in the same order, over whatever steps: one tracker counts calls, another batches. */
export function hasSameValues(a: Series, b: Series): boolean {
  return (
    a.values.length === b.values.length &&
    a.values.every((value, index) => areClose(value, b.values[index] ?? Number.NaN))
  );
}

/**
 * Equal up to the digits that writing as text may cost (`tolerance` is relative), or as float32: TensorBoard
 * keeps single precision of what others keep in double.
 */
export function areClose(a: number, b: number, tolerance: number = writtenTolerance): boolean {
  if (Object.is(a, b) || a === b) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  const isWithin = Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
  return isWithin || isSameFloat32(Math.fround(a), Math.fround(b));
}

/** Zero and infinity are what float32 makes of numbers that it does not hold. */
function isSameFloat32(a: number, b: number): boolean {
  return a === b && a !== 0 && Number.isFinite(a);
}
