/** Refuses a probability that is not strictly between 0 and 1 (a confidence, an error rate, a power). */
export function requireShare(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie between 0 and 1, got ${value}`);
}

/** Refuses what is not a whole number from `least` on. */
export function requireCount(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} must be a whole number of at least ${least}, got ${value}`);
  }
}

/** Refuses a number that is not finite or lies below `least`. */
export function requireAtLeast(name: string, value: number, least: number): void {
  if (!Number.isFinite(value) || value < least) {
    throw new RangeError(`${name} must be a finite number of at least ${least}, got ${value}`);
  }
}

/** Refuses a sample with a value that is not finite, or with fewer than `least` values. */
export function requireSample(values: ArrayLike<number>, least: number): void {
  if (values.length < least) {
    throw new RangeError(`expected at least ${least} finite values, got ${values.length}`);
  }
  for (let index = 0; index < values.length; index++) {
    if (!Number.isFinite(values[index])) {
      throw new RangeError(`expected finite values, got ${values[index]} at index ${index}`);
    }
  }
}
