import { curvePath, pointPath } from '../../../charts/media/paths.ts';
import type { Medium } from '../../../records/media/medium.ts';
import { shorten } from '../../escape.ts';
import { type UnitCurve, unitCurvesOf } from '../../unitCurves.ts';
import { type Markup, markup, nameMarkup, nothing } from '../markup.ts';
import { sideNames, type SideName, type Sides } from './sides.ts';

type CurveKind = 'roc-curve' | 'pr-curve' | 'calibration';

interface CurveWords {
  readonly x: string;
  readonly y: string;
  /** The diagonal is what a classifier without skill, or one without error, would show. */
  readonly hasDiagonal: boolean;
  readonly area: string;
}

const curveWords: Readonly<Record<CurveKind, CurveWords>> = {
  'roc-curve': { x: 'false positive rate', y: 'true positive rate', hasDiagonal: true, area: 'AUC' },
  'pr-curve': { x: 'recall', y: 'precision', hasDiagonal: false, area: 'AP' },
  calibration: { x: 'predicted probability', y: 'observed share', hasDiagonal: true, area: '' },
};

const mostPanels = 9;
const width = 300;
const height = 268;
const area = { left: 36, right: 288, top: 8, bottom: 226 };
/** Curves with at most so many points show them. */
const mostMarked = 30;

/** Both sides' curves over each other, a panel for each class. */
export function unitCurvesDrawing(kind: CurveKind, sides: Sides<Medium>): Markup {
  const curves = { baseline: unitCurvesOf(sides.baseline), candidate: unitCurvesOf(sides.candidate) };
  const names = [...new Set([...curves.candidate, ...curves.baseline].map(({ name }) => name))];
  const shown = names.slice(0, mostPanels);
  const more = names.length - shown.length;
  const panels = shown.map((name) => {
    const of = (side: SideName) => curves[side].find((curve) => curve.name === name) ?? null;
    return panel(kind, name, { baseline: of('baseline'), candidate: of('candidate') });
  });
  const note = more > 0 ? markup`<p class="note">${more} more classes are not drawn.</p>` : nothing;
  return markup`<div class="panels">${panels}</div>${note}`;
}

/** `AUC 0.91 → 0.93`; empty where no side has an area. */
function areaSentence(kind: CurveKind, baseline: UnitCurve | null, candidate: UnitCurve | null): string {
  const areas = [baseline, candidate].map((curve) => curve?.area ?? null);
  const texts = areas.flatMap((area) => (area === null ? [] : [area.toFixed(4)]));
  return texts.length === 0 || curveWords[kind].area === ''
    ? ''
    : `${curveWords[kind].area} ${texts.join(' → ')}`;
}

function panel(
  kind: CurveKind,
  name: string | null,
  sides: Readonly<Record<SideName, UnitCurve | null>>,
): Markup {
  const { x, y, hasDiagonal } = curveWords[kind];
  const areas = areaSentence(kind, sides.baseline, sides.candidate);
  const title = [name === null ? '' : shorten(name, 40), areas].filter(Boolean).join(', ');
  const caption =
    name === null && areas === ''
      ? nothing
      : markup`<p class="side-title">${name === null ? nothing : nameMarkup(name)}<span class="ends">${areas}</span></p>`;
  const diagonal = hasDiagonal
    ? markup`<path class="diagonal" d="M${area.left} ${area.bottom}L${area.right} ${area.top}"/>`
    : nothing;
  const lines = sideNames.map((side) => {
    const curve = sides[side];
    if (curve === null) return nothing;
    const marks =
      curve.xs.length <= mostMarked
        ? markup`<path class="${side} marks" d="${pointPath(curve.xs, curve.ys, area)}"/>`
        : nothing;
    return markup`<path class="${side}" d="${curvePath(curve.xs, curve.ys, area)}"/>${marks}`;
  });
  return markup`<div class="panel">${caption}<svg class="static" viewBox="0 0 ${width} ${height}" role="img" aria-label="${y} by ${x}${title === '' ? '' : `: ${title}`}">${grid}${diagonal}${lines}<text x="${(area.left + area.right) / 2}" y="${height - 6}" text-anchor="middle">${x}</text><text x="10" y="${(area.top + area.bottom) / 2}" text-anchor="middle" transform="rotate(-90 10 ${(area.top + area.bottom) / 2})">${y}</text></svg></div>`;
}

const steps = [0, 0.25, 0.5, 0.75, 1];
const grid: Markup = markup`${steps.map((value) => {
  const x = Math.round(area.left + value * (area.right - area.left));
  const y = Math.round(area.bottom - value * (area.bottom - area.top));
  const label = value === 0 || value === 1 ? String(value) : value === 0.5 ? '0.5' : '';
  return markup`<path class="grid" d="M${area.left} ${y}H${area.right}M${x} ${area.top}V${area.bottom}"/><text x="${area.left - 5}" y="${y + 3.5}" text-anchor="end">${label}</text><text x="${x}" y="${area.bottom + 15}" text-anchor="middle">${label}</text>`;
})}`;
