import type { Series } from '../records/reading.ts';

/** Where in the training two curves part. Each place has causes of its own (reference/statistics.md §3.4). */
export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'early' }
  | { readonly kind: 'epochBorder'; readonly epoch: number; readonly stepsPerEpoch: number }
  | { readonly kind: 'resumePoint'; readonly step: number }
  | { readonly kind: 'later' };

/** What is known of a run's course besides the curve itself. */
export interface Landmarks {
  /** Null where it is neither given nor to be inferred. */
  readonly stepsPerEpoch: number | null;
  /** Steps at which a checkpoint was written or read. */
  readonly resumeSteps: readonly number[];
}

/** A departure is early up to this part of the points, and always up to the third. */
const earlyShare = 0.05;
const earlyPoints = 3;

/** The place of the point `index` of a series. Curves that part between two logged points are seen to part at the later one. */
export function placeOf(series: Series, index: number, landmarks: Landmarks): Place {
  if (index === 0) return { kind: 'start' };
  const restart = restartBefore(series, index);
  if (restart !== null) return { kind: 'resumePoint', step: restart };
  const [before, at] = [series.steps[index - 1] ?? 0, series.steps[index] ?? series.steps.at(-1) ?? 0];
  const resumed = landmarks.resumeSteps.find((step) => step >= before && step <= at);
  if (resumed !== undefined) return { kind: 'resumePoint', step: resumed };
  return epochBorder(series, before, at, landmarks) ?? { kind: isEarly(series, index) ? 'early' : 'later' };
}

/** A resumed run logs the steps since its checkpoint again: the steps fall back, at or one point before the departure. */
function restartBefore({ steps }: Series, index: number): number | null {
  for (const at of [index, index - 1]) {
    const [before, step] = [steps[at - 1], steps[at]];
    if (before !== undefined && step !== undefined && step <= before) return step;
  }
  return null;
}

/** Counting from the first logged step, whose point stands for the steps since the one that would have been logged before it. */
function epochBorder(series: Series, before: number, at: number, { stepsPerEpoch }: Landmarks): Place | null {
  const spacing = spacingOf(series);
  const first = series.steps[0];
  if (series.stepKind === 'epoch' || stepsPerEpoch === null || spacing === null || first === undefined)
    return null;
  if (stepsPerEpoch < 2 * spacing) return null;
  const finished = Math.floor((at - (first - spacing + 1)) / stepsPerEpoch);
  const border = first - spacing + 1 + finished * stepsPerEpoch;
  return finished >= 1 && border > before
    ? { kind: 'epochBorder', epoch: finished + 1, stepsPerEpoch }
    : null;
}

function isEarly({ steps }: Series, index: number): boolean {
  return index <= Math.max(earlyPoints, earlyShare * steps.length);
}

/** Steps from one logged point to the next, on average; null without a second point. */
export function spacingOf({ steps }: Series): number | null {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || last <= first) return null;
  return (last - first) / (steps.length - 1);
}
