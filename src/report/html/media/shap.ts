import { toTenth } from '../../../charts/linearScale.ts';
import type { MediumOf } from '../../../records/media/medium.ts';
import { niceTicks } from '../../../charts/ticks.ts';
import { shorten } from '../../escape.ts';
import { type Markup, markup } from '../markup.ts';
import { shapBars } from './bars.ts';
import { sideBySide, sideNames, type Sides } from './sides.ts';

type Feature = MediumOf<'shap-summary'>['features'][number];

const mostRows = 15;
const mostDots = 80;
const rowHeight = 26;
const width = 480;
const plot = { left: 150, right: 468 };
const dotSize = 3;

/** A row of dots for each feature, one dot for an example, coloured by the feature's own value; bars where no values are given. */
export function shapDrawing(sides: Sides<MediumOf<'shap-summary'>>): Markup {
  const all = sideNames.flatMap((side) => drawnRows(sides[side]?.features ?? []));
  const values = all.flatMap(({ shap = [] }) => sampled(shap).map((index) => shap[index] ?? 0));
  if (values.length === 0) return shapBars(sides);
  const range = { low: Math.min(0, ...values), high: Math.max(0, ...values) };
  return sideBySide(sides, ({ features }) => swarm(features, range));
}

function swarm(
  features: readonly Feature[],
  { low, high }: { readonly low: number; readonly high: number },
): Markup {
  const rows = drawnRows(features);
  const x = (value: number): number =>
    plot.left + ((value - low) / (high - low || 1)) * (plot.right - plot.left);
  const height = rows.length * rowHeight + 24;
  const drawn = rows.map((feature, index) => swarmRow(feature, (index + 0.5) * rowHeight, x));
  const ticks = niceTicks(low, high, 4).map(
    ({ value, label }) =>
      markup`<text x="${toTenth(x(value))}" y="${height - 6}" text-anchor="middle">${label}</text>`,
  );
  return markup`<svg class="static swarm" viewBox="0 0 ${width} ${height}" role="img" aria-label="SHAP values of ${rows.length} features"><path class="grid" d="M${toTenth(x(0))} 2V${height - 20}"/>${drawn}${ticks}</svg>`;
}

function drawnRows(features: readonly Feature[]): readonly Feature[] {
  return features.toSorted((a, b) => b.importance - a.importance).slice(0, mostRows);
}

function swarmRow(
  { name, shap = [], values = [] }: Feature,
  middle: number,
  x: (value: number) => number,
): Markup {
  const known = values.filter((value) => value !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const stacked = new Map<number, number>();
  const dots = sampled(shap).map((index) => {
    const at = x(shap[index] ?? 0);
    const column = Math.round(at / dotSize);
    const place = stacked.get(column) ?? 0;
    stacked.set(column, place + 1);
    const offset = Math.min(9, Math.ceil(place / 2) * 2) * (place % 2 === 0 ? 1 : -1);
    const value = values[index] ?? null;
    const share = value === null || most <= least ? null : (value - least) / (most - least);
    const fill =
      share === null
        ? 'var(--quiet)'
        : `color-mix(in srgb,var(--bad) ${Math.round(100 * share)}%,var(--candidate))`;
    return markup`<circle cx="${toTenth(at)}" cy="${toTenth(middle + offset)}" r="2" style="fill:${fill}"/>`;
  });
  return markup`<text class="name" x="${plot.left - 8}" y="${middle + 4}" text-anchor="end">${shorten(name, 22)}</text>${dots}`;
}

/** Positions spread evenly over the examples, by their SHAP value, so that the ends are among them. */
function sampled(shap: readonly number[]): readonly number[] {
  const order = shap.map((_, index) => index).toSorted((a, b) => (shap[a] ?? 0) - (shap[b] ?? 0));
  if (order.length <= mostDots) return order;
  return Array.from(
    { length: mostDots },
    (_, index) => order[Math.round((index * (order.length - 1)) / (mostDots - 1))] ?? 0,
  );
}
