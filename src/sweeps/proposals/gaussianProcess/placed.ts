import type { Configuration } from '../../space/configuration.ts';
import { pointOf, type SearchSpace } from '../../space/searchSpace.ts';

/**
 * Where a trial stands for the process. Inactive parameters stand in the middle of their axes, all trials without them
 * alike; so does a value without a place, from a trial of an older space.
 */
export function placed(space: SearchSpace, configuration: Configuration): Float64Array {
  return pointOf(space, configuration).map((share) => (Number.isNaN(share) ? 0.5 : share));
}
