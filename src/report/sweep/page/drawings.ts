import { linearScale, toTenth, type Scale } from '../../../charts/linearScale.ts';
import { metricRange, type ChartTrial, type SweepChart } from '../../../charts/sweep/sweepChart.ts';
import { valueRange } from '../../../charts/lineGeometry.ts';
import { niceTicks } from '../../../charts/ticks.ts';
import type { ParetoFront } from '../../../sweeps/results/paretoFront.ts';
import type { SweepResult } from '../../../sweeps/results/sweepResult.ts';
import type { ProgressPoint } from '../../../sweeps/results/progress.ts';
import { shorten } from '../../escape.ts';
import { type Markup, markup, nothing } from '../../html/markup.ts';

/** Charts that stand still: for readers without scripts, and for paper. */

const longestLabel = 14;
/** More lines than these are grey mist. */
const mostLines = 150;
const mostPoints = 300;
/** The share of the trials that is drawn as the best ones. */
export const bestShare = 0.1;

/** As many trials as are drawn in colour: at least one. */
export function bestCount(trials: number): number {
  return Math.max(1, Math.round(trials * bestShare));
}

const wide = { width: 1120, height: 330, top: 40, bottom: 318, left: 16, right: 1060 };

/** One line for each trial across all parameters, the metric last; the best trials on top. */
export function parallelDrawing({ axes, metric, trials }: SweepChart, description: string): Markup {
  const all = [...axes, { name: metric.name, ticks: metric.ticks }];
  const x = (place: number): number =>
    toTenth(wide.left + (place * (wide.right - wide.left)) / Math.max(1, all.length - 1));
  const y = (share: number): number => toTenth(wide.bottom - share * (wide.bottom - wide.top));
  const best = bestCount(trials.length);
  const drawn = thinned(trials, mostLines).toReversed();
  const lines = drawn.map((trial) => {
    const heights = [...trial.places, trial.height];
    const path = pathOf(heights.map((share, place) => (share === null ? null : [x(place), y(share)])));
    return markup`<path class="${trials.indexOf(trial) < best ? 'best' : 'others'}" d="${path}"/>`;
  });
  const rules = all.map(
    ({ name, ticks }, place) =>
      markup`<path class="axis" d="M${x(place)} ${wide.top}V${wide.bottom}"/><text class="title" x="${x(place) - 5}" y="${wide.top - 16}">${shorten(name, longestLabel)}</text>${ticks.map(({ at, label }) => markup`<text x="${x(place) + 5}" y="${y(at) + 3.5}">${shorten(label, longestLabel)}</text>`)}`,
  );
  return markup`<svg class="static" viewBox="0 0 ${wide.width} ${wide.height}" role="img" aria-label="${description}">${lines}${rules}</svg>`;
}

const small = { width: 360, height: 178, top: 10, bottom: 150, left: 44, right: 346 };

/** One parameter against the metric. */
export function sliceDrawing(
  { axes, metric, trials }: SweepChart,
  place: number,
  description: string,
): Markup {
  const x = (share: number): number => toTenth(small.left + share * (small.right - small.left));
  const y = (share: number): number => toTenth(small.bottom - share * (small.bottom - small.top));
  const best = bestCount(trials.length);
  const dots = thinned(trials, mostPoints)
    .toReversed()
    .map((trial) => {
      const share = trial.places[place] ?? null;
      return share === null
        ? nothing
        : markup`<circle class="${trials.indexOf(trial) < best ? 'best' : 'others'}" cx="${x(share)}" cy="${y(trial.height)}" r="2.6"/>`;
    });
  return markup`<svg class="static" viewBox="0 0 ${small.width} ${small.height}" role="img" aria-label="${description}">${metric.ticks.map(({ at, label }) => rowTick(y(at), label))}${(axes[place]?.ticks ?? []).map(({ at, label }) => columnTick(x(at), shorten(label, longestLabel)))}${dots}</svg>`;
}

const half = { width: 720, height: 240, top: 10, bottom: 208, left: 56, right: 704 };

/** The best value so far as a step line, and every trial as a dot. */
export function progressDrawing(points: readonly ProgressPoint[], description: string): Markup {
  const best = valueRange(points.map((point) => point.best));
  const all = valueRange(points.map((point) => point.value));
  if (best === null || all === null) return nothing;
  // Far off values would flatten the line that this is about.
  const room = 1.5 * (best.high - best.low);
  const [low, high] = [Math.max(all.low, best.low - room), Math.min(all.high, best.high + room)];
  const x = scale(0, Math.max(1, points.length - 1), half.left, half.right);
  const y = scale(low, high, half.bottom, half.top);
  const dots = points.map(({ value }, index) =>
    value < low || value > high
      ? nothing
      : markup`<circle class="others" cx="${x(index)}" cy="${y(value)}" r="2.4"/>`,
  );
  const steps = points.map((point, index) =>
    index === 0 ? `M${x(0)} ${y(point.best)}` : `H${x(index)}V${y(point.best)}`,
  );
  const columns = niceTicks(1, points.length, 6).map(({ value, label }) =>
    columnTick(x(value - 1), label, half.bottom),
  );
  return markup`<svg class="static" viewBox="0 0 ${half.width} ${half.height}" role="img" aria-label="${description}">${niceTicks(low, high, 5).map(({ value, label }) => rowTick(y(value), label, half))}${columns}${dots}<path class="best" d="${steps.join('')}"/></svg>`;
}

/** The first two metrics against each other, the front in colour; trials far worse than most are left out. */
export function paretoDrawing(
  { metrics, placed }: SweepResult,
  front: ParetoFront,
  description: string,
): Markup {
  const [firsts, seconds] = ([0, 1] as const).map((metric) =>
    metricRange(
      placed.map(({ values }) => values[metric] ?? 0),
      metrics[metric]?.goal ?? 'minimize',
    ),
  );
  if (firsts === undefined || seconds === undefined) return nothing;
  const trials = placed.filter(
    ({ values: [first = 0, second = 0] }) =>
      first >= firsts.low && first <= firsts.high && second >= seconds.low && second <= seconds.high,
  );
  const x = scale(firsts.low, firsts.high, half.left + 8, half.right - 8);
  const y = scale(seconds.low, seconds.high, half.bottom - 8, half.top + 8);
  const inFront = new Set(front.trials.map(({ run }) => run.number));
  const dots = trials
    .toSorted((a, b) => Number(inFront.has(a.number)) - Number(inFront.has(b.number)))
    .map(
      ({ number, values }) =>
        markup`<circle class="${inFront.has(number) ? 'best' : 'others'}" cx="${x(values[0] ?? 0)}" cy="${y(values[1] ?? 0)}" r="3"><title>trial ${number}</title></circle>`,
    );
  const columns = niceTicks(firsts.low, firsts.high, 6).map(({ value, label }) =>
    columnTick(x(value), label, half.bottom),
  );
  return markup`<svg class="static" viewBox="0 0 ${half.width} ${half.height}" role="img" aria-label="${description}">${niceTicks(seconds.low, seconds.high, 5).map(({ value, label }) => rowTick(y(value), label, half))}${columns}${dots}</svg>`;
}

interface Frame {
  readonly left: number;
  readonly right: number;
}

function rowTick(y: number, label: string, { left, right }: Frame = small): Markup {
  return markup`<path class="grid" d="M${left} ${y}H${right}"/><text x="${left - 8}" y="${y + 3.5}" text-anchor="end">${label}</text>`;
}

function columnTick(x: number, label: string, bottom: number = small.bottom): Markup {
  return markup`<text x="${x}" y="${bottom + 18}" text-anchor="middle">${label}</text>`;
}

/** The best third of the number, and the rest evenly: from the best. */
function thinned(trials: readonly ChartTrial[], most: number): readonly ChartTrial[] {
  if (trials.length <= most) return trials;
  const head = Math.floor(most / 3);
  const rest = trials.slice(head);
  const kept = Array.from(
    { length: most - head },
    (_, k) => rest[Math.floor((k * rest.length) / (most - head))],
  );
  return [...trials.slice(0, head), ...kept.filter((trial) => trial !== undefined)];
}

/** `M` after every gap; a point alone between two gaps is a line of no length. */
function pathOf(points: readonly (readonly [number, number] | null)[]): string {
  return points
    .map((point, index) => {
      if (point === null) return '';
      const isDown = index > 0 && points[index - 1] !== null;
      const isAlone = !isDown && (points[index + 1] ?? null) === null;
      return `${isDown ? 'L' : 'M'}${point[0]} ${point[1]}${isAlone ? 'h0' : ''}`;
    })
    .join('');
}

function scale(...ends: Parameters<typeof linearScale>): Scale {
  const place = linearScale(...ends);
  return (value) => toTenth(place(value));
}
