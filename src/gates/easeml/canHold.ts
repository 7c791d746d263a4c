import { coefficientOf, type Inequality, type Variable } from './condition.ts';

/** Σ coefficient · (n, o, d) ≤ limit, or < limit. */
interface HalfSpace {
  readonly coefficients: readonly [number, number, number];
  readonly limit: number;
  readonly isStrict: boolean;
}

/**
 * True when two models can be thought of for which all inequalities hold: n, o and d lie in [0, 1], and accuracies
 * differ by no more than the share of examples that are predicted differently, |n − o| ≤ d.
 */
export function canHold(inequalities: readonly Inequality[]): boolean {
  // Fourier–Motzkin elimination, axis by axis; what is left compares numbers. Few inequalities: its growth is no matter.
  let left: readonly HalfSpace[] = [...whatModelsObey, ...inequalities.map(halfSpace)];
  for (const axis of [0, 1, 2] as const) left = without(axis, left);
  return left.every(({ limit, isStrict }) => (isStrict ? limit > slack : limit >= -slack));
}

/** Sums of decimals that should be equal differ by this much at most. */
const slack = 1e-12;

const whatModelsObey: readonly HalfSpace[] = [
  { coefficients: [-1, 0, 0], limit: 0, isStrict: false },
  { coefficients: [1, 0, 0], limit: 1, isStrict: false },
  { coefficients: [0, -1, 0], limit: 0, isStrict: false },
  { coefficients: [0, 1, 0], limit: 1, isStrict: false },
  { coefficients: [0, 0, 1], limit: 1, isStrict: false },
  { coefficients: [1, -1, -1], limit: 0, isStrict: false },
  { coefficients: [-1, 1, -1], limit: 0, isStrict: false },
];

function halfSpace({ terms, comparator, bound }: Inequality): HalfSpace {
  const sign = comparator === '<' ? 1 : -1;
  const of = (variable: Variable): number => sign * coefficientOf(terms, variable);
  return { coefficients: [of('n'), of('o'), of('d')], limit: sign * bound, isStrict: true };
}

/** The shadow of the half-spaces along one axis. */
function without(axis: 0 | 1 | 2, spaces: readonly HalfSpace[]): HalfSpace[] {
  const above = spaces.filter(({ coefficients }) => coefficients[axis] > 0);
  const below = spaces.filter(({ coefficients }) => coefficients[axis] < 0);
  const free = spaces.filter(({ coefficients }) => coefficients[axis] === 0);
  return [...free, ...above.flatMap((high) => below.map((low) => combine(axis, high, low)))];
}

function combine(axis: 0 | 1 | 2, high: HalfSpace, low: HalfSpace): HalfSpace {
  const [highShare, lowShare] = [1 / high.coefficients[axis], -1 / low.coefficients[axis]];
  const sum = (other: 0 | 1 | 2): number => {
    const total = high.coefficients[other] * highShare + low.coefficients[other] * lowShare;
    return other === axis || Math.abs(total) < slack ? 0 : total;
  };
  return {
    coefficients: [sum(0), sum(1), sum(2)],
    limit: high.limit * highShare + low.limit * lowShare,
    isStrict: high.isStrict || low.isStrict,
  };
}
