import type { Configuration } from '../../space/configuration.ts';
import type { SearchSpace } from '../../space/searchSpace.ts';
import type { Evidence } from '../losses.ts';
import { fitKernel, type Points } from './fitKernel.ts';
import { placed } from './placed.ts';
import { believe, conditionOn, type Posterior } from './posterior.ts';

/** Kernels are fitted on so many told trials: the fit's time grows with their cube, its gain hardly. */
const mostFitted = 72;
const evaluations = 24;

/** A process that knows the evidence; `room`: how many proposals will be added to it as pending. */
export function processOf(space: SearchSpace, { told, pending }: Evidence, room: number): Posterior {
  const isCategorical = space.dimensions.map(({ axis }) => axis.kind === 'categorical');
  const rows = told.map(({ configuration }) => placed(space, configuration));
  const values = standardised(told.map(({ loss }) => loss));
  const chosen = chosenForFit(values);
  const kernel = fitKernel(
    { rows: chosen.map((index) => rows[index] ?? new Float64Array()), isCategorical },
    Float64Array.from(chosen, (index) => values[index] ?? 0),
    evaluations,
  );
  const points: Points = { rows, isCategorical };
  const posterior = conditionOn(points, values, kernel, pending.length + room);
  for (const configuration of pending) believe(posterior, placed(space, configuration));
  return posterior;
}

/** A process with one more trial under way. */
export function addPending(space: SearchSpace, posterior: Posterior, configuration: Configuration): void {
  believe(posterior, placed(space, configuration));
}

/**
 * Losses with their bad tail cut off at med + 2 (med − min), then mean 0 and variance 1. Without the cut one diverged
 * trial flattens everything that matters.
 */
export function standardised(losses: readonly number[]): Float64Array {
  return standardise(losses).values;
}

/** As `standardised`, with the way back: a loss is `mean + deviation · value`. The deviation of equal losses is 0. */
export function standardise(losses: readonly number[]): {
  readonly values: Float64Array;
  readonly mean: number;
  readonly deviation: number;
} {
  const sorted = Float64Array.from(losses).sort();
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const least = sorted[0] ?? 0;
  const cut = Float64Array.from(losses, (loss) => Math.min(loss, middle + 2 * (middle - least)));
  const mean = cut.reduce((sum, value) => sum + value / cut.length, 0);
  const deviation = Math.sqrt(cut.reduce((sum, value) => sum + (value - mean) ** 2 / cut.length, 0));
  return deviation > 0 && Number.isFinite(deviation)
    ? { values: cut.map((value) => (value - mean) / deviation), mean, deviation }
    : { values: cut.fill(0), mean, deviation: 0 };
}

/** All; or the best half of the number and as many evenly from the rest. */
function chosenForFit(values: Float64Array): readonly number[] {
  const order = [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
  if (order.length <= mostFitted) return order;
  const half = mostFitted / 2;
  const rest = order.slice(half).toSorted((a, b) => a - b);
  return [
    ...order.slice(0, half),
    ...Array.from({ length: half }, (_, k) => rest[Math.floor((k * rest.length) / half)] ?? 0),
  ];
}
