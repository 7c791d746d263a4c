import { formatAmount, formatDelta, formatPair, formatValue } from '../comparison/formatValue.ts';
import type { Departure } from './departures.ts';
import { named, type Phrase } from './phrase.ts';
import type { Place } from './place.ts';
import type { Measurement, MetricReproduction, Reproduction } from './reproduction.ts';

const mostMetrics = 3;

/** `loss first differs at step 12 (early), by 1.2e-7 (1 ulp of float32); then …` */
export function departurePhrase(departure: Departure): Phrase {
  const { key, stepKind, step, place, differsIn, points, index } = departure;
  const where = `${stepKind} ${step} (point ${index + 1} of ${points}, ${placeWords(place)})`;
  if (differsIn === 'end') return [named(key), ` ends before ${where} in one of the runs.`];
  if (differsIn === 'step') return [named(key), ` is logged at other steps from ${where} on.`];
  return [named(key), ` first differs at ${where}: ${sizeWords(departure)}${courseWords(departure)}.`];
}

function sizeWords({ recorded, rerunValue, absolute, relative, ulps }: Departure): string {
  if (absolute === null) return `${measurementText(recorded)} became ${measurementText(rerunValue)}`;
  const share = relative === null ? '' : `, ${relative.toPrecision(2)} of its value`;
  const isFew = ulps !== null && ulps.ulps < 1e6;
  return `by ${absolute.toPrecision(2)}${share}${isFew ? `, ${ulps.ulps} ${ulps.precision} ulps` : ''}`;
}

function courseWords({ largest, final, growthPerStep, differing }: Departure): string {
  if (differing < 2 || largest === null || final === null) return '';
  const growth = growthPerStep === null ? '' : `, × ${growthPerStep.toPrecision(3)} with each step`;
  return `; at most ${largest.size.toPrecision(2)} (at ${largest.step}), ${final.toPrecision(2)} at the end${growth}`;
}

/** The compiler asks for the words of a new place. */
function placeWords(place: Place): string {
  switch (place.kind) {
    case 'start':
      return 'the start';
    case 'early':
      return 'among the first';
    case 'epochBorder':
      return `the first of epoch ${place.epoch}`;
    case 'resumePoint':
      return `the checkpoint at ${place.step}`;
    case 'later':
      return 'in the course of the run';
  }
}

/** How far re-runs lie apart, for the metrics that they disagree on; nothing where they agree. */
export function scatterPhrase({ metrics, rerunIds }: Reproduction): Phrase[] {
  const scattered = metrics.filter(({ amongReruns }) => amongReruns === 'differs');
  return [...scattered]
    .sort(byImportance)
    .slice(0, mostMetrics)
    .map((metric) => [
      named(metric.key),
      ` scatters over ${rangeText(metric.reruns, metric.unit)} in ${rerunIds.length} re-runs`,
      metric.equivalence.sd === null ? '' : ` (sd ${formatAmount(metric.equivalence.sd, metric)})`,
      '.',
    ]);
}

/** The metrics that moved, a declared tolerance first, then the largest relative move. */
export function movedMetrics({ metrics }: Reproduction): readonly MetricReproduction[] {
  return metrics.filter(({ agreement }) => agreement !== 'same').sort(byImportance);
}

function byImportance(a: MetricReproduction, b: MetricReproduction): number {
  const declared = Number(b.tolerance !== null) - Number(a.tolerance !== null);
  const shares = Number(b.valueKind === 'proportion') - Number(a.valueKind === 'proportion');
  return declared || shares || relativeMove(b) - relativeMove(a) || (a.key < b.key ? -1 : 1);
}

/** What is no number in one of the runs moved the furthest. */
function relativeMove({ recorded, equivalence }: MetricReproduction): number {
  if (typeof recorded !== 'number' || equivalence.difference === null) return Number.MAX_VALUE;
  return recorded === 0 ? Math.abs(equivalence.difference) : Math.abs(equivalence.difference / recorded);
}

/** `0.93 → 0.926 (-0.4pp, 8 examples)`, with the mean of the re-runs. */
export function moveText(metric: MetricReproduction): string {
  const { recorded, reruns, unit, equivalence, changedExamples } = metric;
  if (typeof recorded !== 'number' || equivalence.difference === null)
    return `${measurementText(recorded)} → ${[...new Set(reruns.map(measurementText))].join(', ')}`;
  const [before, after] = formatPair(recorded, recorded + equivalence.difference, unit);
  const examples = changedExamples === null ? '' : `, ${changedExamples} examples`;
  return `${before} → ${after} (${formatDelta(equivalence.difference, metric)}${examples})`;
}

/** `0.87 to 0.89`; whatever is no number by its word. */
export function rangeText(values: readonly Measurement[], unit: string | null): string {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length < values.length || numbers.length === 0)
    return [...new Set(values.map(measurementText))].join(', ');
  const [low, high] = formatPair(Math.min(...numbers), Math.max(...numbers), unit);
  return low === high ? low : `${low} to ${high}`;
}

export function measurementText(value: Measurement): string {
  return value === 'absent' ? 'not measured' : formatValue(value);
}
