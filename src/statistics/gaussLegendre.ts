/** Points and weights of a quadrature: the integral of f is about Σ weight · f(point). */
export interface Quadrature {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

/** The starting values are good to 1e-3 at worst, and every step doubles the digits. */
const newtonSteps = 4;

/**
 * Gauss-Legendre quadrature with `count` points on [−1, 1]: roots of the Legendre polynomial by Newton's method from
 * Tricomi's starting values (Press et al., Numerical Recipes, §4.6).
 */
export function gaussLegendre(count: number): Quadrature {
  const points = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let index = 0; index < count / 2; index++) {
    let x = Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    for (let step = 0; step < newtonSteps; step++) {
      const { value, slope } = legendre(count, x);
      x -= value / slope;
    }
    const { slope } = legendre(count, x);
    const weight = 2 / ((1 - x * x) * slope * slope);
    points.set([-x], index);
    points.set([x], count - 1 - index);
    weights.set([weight], index);
    weights.set([weight], count - 1 - index);
  }
  return { points, weights };
}

/** The Legendre polynomial of this degree and its slope, by the three-term recurrence. */
function legendre(degree: number, x: number): { value: number; slope: number } {
  let [before, value] = [0, 1];
  for (let n = 1; n <= degree; n++) {
    [before, value] = [value, ((2 * n - 1) * x * value - (n - 1) * before) / n];
  }
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}
