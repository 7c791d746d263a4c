import type { Series } from '../records/reading.ts';
import type { Landmarks } from './place.ts';
import { spacingOf } from './place.ts';
import type { RunWithSeries } from './reproduction.ts';

/** Numbers in the names of checkpoints: `checkpoint-500`, `ckpt_step=120.pt`, `checkpoints/epoch_3`. */
const checkpointNumber = /(?:checkpoint|ckpt)s?[-_/.]?(?:step|epoch|iter)?[-_=]?(\d{1,15})/gi;

/** A whole number of steps fits into the series up to this part of an epoch. */
const remainder = 0.01;

/** Nobody keeps more; a record may name any number. */
const mostCheckpoints = 1000;

/** What a run's series, params and outputs tell of its course; `given` is the user's word on the steps of an epoch. */
export function landmarksOf(runs: readonly RunWithSeries[], given: number | null): Landmarks {
  const stepsPerEpoch = given ?? runs.map(({ series }) => inferStepsPerEpoch(series)).find(isKnown) ?? null;
  return {
    stepsPerEpoch,
    resumeSteps: [...new Set(runs.flatMap(checkpointSteps))].slice(0, mostCheckpoints),
  };
}

/** Of a run that logs one metric for each epoch and another within them; all series that do so have to agree. */
export function inferStepsPerEpoch(series: readonly Series[]): number | null {
  const byEpoch = series
    .filter(({ stepKind }) => stepKind === 'epoch')
    .map(({ steps }) => new Set(steps).size);
  const epochs = byEpoch.reduce((most, count) => Math.max(most, count), 0);
  const within = series.filter(({ stepKind }) => stepKind === 'step' || stepKind === 'iteration');
  const found = new Set(epochs < 2 ? [] : within.map((one) => stepsInEpoch(one, epochs)).filter(isKnown));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

function stepsInEpoch(series: Series, epochs: number): number | null {
  const [first, last, spacing] = [series.steps[0], series.steps.at(-1), spacingOf(series)];
  if (first === undefined || last === undefined || spacing === null) return null;
  const steps = (last - first + spacing) / epochs;
  const whole = Math.round(steps);
  return whole >= 2 * spacing && Math.abs(steps - whole) <= remainder * whole ? whole : null;
}

function checkpointSteps({ record }: RunWithSeries): number[] {
  const params = Object.values(record.params).filter((value) => typeof value === 'string');
  const texts = [...params, ...[record.command.run].flat(), ...record.outputs.map(({ path }) => path)];
  return texts.flatMap((text) => [...text.matchAll(checkpointNumber)].map(([, digits]) => Number(digits)));
}

function isKnown(value: number | null): value is number {
  return value !== null;
}
