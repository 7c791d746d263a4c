import { normalLowerTail } from './normal.ts';
import { requireAtLeast } from './requirements.ts';

/**
 * P(T > t) of the noncentral t distribution: a normal with mean `shift` and variance 1 over an independent
 * √(χ²/ν). The mean of Φ(shift − t·s) over s, by the trapezoidal rule in ln s, where the integrand falls off on both
 * sides faster than any power and the rule converges exponentially (Trefethen and Weideman 2014). Good to 1e-12 absolute.
 */
export function noncentralUpperTail(t: number, degreesOfFreedom: number, shift: number): number {
  requireAtLeast('the degrees of freedom', degreesOfFreedom, 1);
  // The width of the narrowest feature: of the density of ln s, or of the step of Φ in ln s.
  const width = 1 / Math.max(Math.sqrt(2 * degreesOfFreedom), Math.abs(shift), 1);
  const step = width / 5;
  const low = -(0.5 + 40 / degreesOfFreedom);
  const high = Math.log1p(90 / degreesOfFreedom) / 2 + width;
  let [sum, weights] = [0, 0];
  for (let y = low; y <= high; y += step) {
    const weight = Math.exp(degreesOfFreedom * (y - Math.expm1(2 * y) / 2));
    weights += weight;
    sum += weight * normalLowerTail(shift - t * Math.exp(y));
  }
  return sum / weights;
}
