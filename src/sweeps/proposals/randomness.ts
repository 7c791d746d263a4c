import { seededGenerator, type Generator } from '../../statistics/generator.ts';

/** A generator of its own for each trial of a sweep, so that a plan does not depend on how its trials are batched. */
export function generatorFor(seed: number, trial: number): Generator {
  const first = seededGenerator(seed);
  const [high, low] = [first(), first()];
  // 52 random bits leave room for any trial number below the largest exact integer.
  return seededGenerator((high >>> 12) * 2 ** 32 + low + trial);
}
