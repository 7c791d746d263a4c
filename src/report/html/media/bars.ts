import { toTenth } from '../../../charts/linearScale.ts';
import { formatPair, formatValue } from '../../../comparison/formatValue.ts';
import type { MediumOf } from '../../../records/media/medium.ts';
import { shorten } from '../../escape.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { sideNames, type SideName, type Sides } from './sides.ts';

interface Bar {
  readonly value: number;
  readonly error: number | undefined;
}

interface BarRow {
  readonly name: string;
  readonly bars: Readonly<Record<SideName, Bar | null>>;
}

const mostRows = 20;
const rowHeight = 30;
const width = 560;
const plot = { left: 160, right: 450 };

/** Paired bars, the most important feature of the candidate first. */
export function importanceDrawing({ baseline, candidate }: Sides<MediumOf<'feature-importance'>>): Markup {
  return barsDrawing(barsOf(baseline?.features), barsOf(candidate?.features), baseline !== null);
}

/** The importances of a SHAP summary, where the values themselves are not given. */
export function shapBars({ baseline, candidate }: Sides<MediumOf<'shap-summary'>>): Markup {
  const bars = (medium: MediumOf<'shap-summary'> | null) =>
    barsOf(medium?.features.map(({ name, importance }) => ({ name, value: importance })));
  return barsDrawing(bars(baseline), bars(candidate), baseline !== null);
}

type Bars = ReadonlyMap<string, Bar>;

function barsOf(
  features: readonly {
    readonly name: string;
    readonly value: number;
    readonly error?: number | undefined;
  }[] = [],
): Bars {
  return new Map(features.map(({ name, value, error }) => [name, { value, error }]));
}

function barsDrawing(baseline: Bars, candidate: Bars, hasBaseline: boolean): Markup {
  const names = [...new Set([...candidate.keys(), ...baseline.keys()])];
  const size = (name: string): number => Math.abs((candidate.get(name) ?? baseline.get(name))?.value ?? 0);
  const rows = names
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, mostRows)
    .map((name): BarRow => ({
      name,
      bars: { baseline: baseline.get(name) ?? null, candidate: candidate.get(name) ?? null },
    }));
  if (rows.length === 0) return markup`<p class="empty">It holds no feature.</p>`;
  const values = rows.flatMap(({ bars }) => sideNames.flatMap((side) => ends(bars[side])));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = (value: number): number =>
    plot.left + ((value - low) / (high - low || 1)) * (plot.right - plot.left);
  const height = rows.length * rowHeight + 8;
  const drawn = rows.map((row, index) => barRow(row, 4 + index * rowHeight, x, hasBaseline));
  const more = names.length - rows.length;
  const note =
    more > 0 ? markup`<p class="note">${more} less important features are not drawn.</p>` : nothing;
  return markup`<svg class="static bars" viewBox="0 0 ${width} ${height}" role="img" aria-label="Importance of ${rows.length} features">${drawn}<path class="grid" d="M${toTenth(x(0))} 2V${height - 2}"/></svg>${note}`;
}

function barRow(
  { name, bars }: BarRow,
  top: number,
  x: (value: number) => number,
  hasBaseline: boolean,
): Markup {
  const thickness = hasBaseline ? 10 : 16;
  const drawn = sideNames.map((side) => {
    const bar = bars[side];
    if (bar === null) return nothing;
    const y = top + (side === 'baseline' ? 3 : hasBaseline ? 14 : 6);
    const [from, to] = [Math.min(x(0), x(bar.value)), Math.max(x(0), x(bar.value))];
    const [low = 0, high = 0] = bar.error === undefined ? [] : ends(bar).map(x);
    const whisker =
      bar.error === undefined
        ? nothing
        : markup`<path class="whisker" d="M${toTenth(low)} ${y + thickness / 2}H${toTenth(high)}"/>`;
    return markup`<rect class="${side}" x="${toTenth(from)}" y="${y}" width="${toTenth(Math.max(0.5, to - from))}" height="${thickness}" rx="1.5"/>${whisker}`;
  });
  const middle = top + rowHeight / 2 + 3;
  return markup`${drawn}<text class="name" x="${plot.left - 8}" y="${middle}" text-anchor="end">${shorten(name, 24)}</text><text x="${plot.right + 8}" y="${middle}">${valueText(bars)}</text>`;
}

function valueText({ baseline, candidate }: BarRow['bars']): string {
  if (baseline === null || candidate === null) return formatValue((candidate ?? baseline)?.value);
  return formatPair(baseline.value, candidate.value, null).join(' → ');
}

function ends(bar: Bar | null): number[] {
  if (bar === null) return [];
  const error = bar.error ?? 0;
  return [bar.value - error, bar.value + error];
}
