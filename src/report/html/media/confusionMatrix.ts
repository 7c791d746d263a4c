import { toTenth } from '../../../charts/linearScale.ts';
import type { MediumOf } from '../../../records/media/medium.ts';
import {
  confusionCells,
  mostConfused,
  shareDifferences,
  type ConfusionCells,
} from '../../../charts/media/confusion.ts';
import { formatValue } from '../../../comparison/formatValue.ts';
import { shorten } from '../../escape.ts';
import { type Markup, markup, nameMarkup, nothing } from '../markup.ts';
import { isSame, sideBySide, type SideName, sidePanel, type Sides } from './sides.ts';

/** Up to so many classes, cells hold their numbers. */
const mostNumbered = 12;
/** Up to so many, rows and columns are named. */
const mostNamed = 40;
const drawingWidth = 400;
/** For the last column's slanted name. */
const rightMargin = 34;
/** Of the row's examples; paler cells of large matrices are not seen. */
const leastDrawnShare = 0.005;
const mostDrawnCells = 4_000;
const mostListed = 5;

/** Counts and row shares of each side, and how the shares changed. */
export function confusionMatrixDrawing(sides: Sides<MediumOf<'confusion-matrix'>>): Markup {
  const drawn = sideBySide(sides, (medium, side) => sideMatrix(confusionCells(medium), side));
  const { baseline, candidate } = sides;
  if (baseline === null || candidate === null || isSame(sides)) return drawn;
  const [before, now] = [confusionCells(baseline), confusionCells(candidate)];
  const differences = shareDifferences(before, now);
  if (differences === null)
    return markup`${drawn}<p class="note">The sides have different classes, so no difference is drawn.</p>`;
  const difference = matrix(now.classes, (actual, predicted) =>
    differenceCell(differences[actual]?.[predicted] ?? null, actual === predicted),
  );
  return markup`<div class="sides">${sidePanel('baseline', sideMatrix(before, 'baseline'))}${sidePanel('candidate', sideMatrix(now, 'candidate'))}<div class="side"><p class="side-title">Difference of row shares, in percentage points</p>${difference}</div></div>`;
}

function sideMatrix(cells: ConfusionCells, side: SideName): Markup {
  const drawn = matrix(cells.classes, (actual, predicted) => {
    const share = cells.shares[actual]?.[predicted] ?? null;
    const count = cells.counts[actual]?.[predicted] ?? 0;
    return {
      tone: side,
      strength: share ?? 0,
      lines: [formatValue(count), share === null ? '' : percent(share)],
    };
  });
  return cells.classes.length <= mostNumbered ? drawn : markup`${drawn}${confusionList(cells)}`;
}

function differenceCell(difference: number | null, isDiagonal: boolean): Cell {
  if (difference === null) return { tone: 'quiet', strength: 0, lines: ['–', ''] };
  const points = 100 * difference;
  if (Math.abs(points) < 0.05) return { tone: 'quiet', strength: 0, lines: ['0', ''] };
  const isGood = isDiagonal ? points > 0 : points < 0;
  const text = `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)}`;
  return {
    tone: isGood ? 'good' : 'bad',
    strength: Math.min(1, 4 * Math.abs(difference)),
    lines: [text, ''],
  };
}

interface Cell {
  readonly tone: SideName | 'good' | 'bad' | 'quiet';
  /** 0 to 1: how strongly the cell is coloured. */
  readonly strength: number;
  readonly lines: readonly [string, string];
}

function matrix(classes: readonly string[], cellOf: (actual: number, predicted: number) => Cell): Markup {
  const isNumbered = classes.length <= mostNumbered;
  const isNamed = classes.length <= mostNamed;
  const margin = isNamed ? 84 : 18;
  const side = Math.min(64, (drawingWidth - margin) / classes.length);
  const size = margin + side * classes.length;
  const nameSize = Math.min(10, 0.85 * side);
  const cells: Markup[] = [];
  for (const actual of classes.keys()) {
    for (const predicted of classes.keys()) {
      const cell = cellOf(actual, predicted);
      const isSeen = classes.length <= mostNamed || cell.strength >= leastDrawnShare;
      if (isSeen && cells.length < mostDrawnCells)
        cells.push(cellMarkup(cell, margin + predicted * side, margin + actual * side, side, isNumbered));
    }
  }
  const names = isNamed
    ? classes.map((name, index) => className(name, { at: margin + (index + 0.5) * side, margin, nameSize }))
    : [nothing];
  return markup`<svg class="static matrix" viewBox="0 0 ${toTenth(size + rightMargin)} ${toTenth(size + 2)}" style="max-width:${toTenth(size + rightMargin)}px" role="img" aria-label="Confusion matrix of ${classes.length} classes, rows are actual, columns predicted">${names}${cells}<text class="axis" x="${margin}" y="11">predicted →</text><text class="axis" x="11" y="${margin}" text-anchor="end" transform="rotate(-90 11 ${margin})">actual ↓</text></svg>`;
}

function cellMarkup(
  { tone, strength, lines }: Cell,
  x: number,
  y: number,
  side: number,
  isNumbered: boolean,
): Markup {
  const gap = isNumbered ? 1 : 0;
  const rect = markup`<rect class="cell ${tone}" x="${toTenth(x)}" y="${toTenth(y)}" width="${toTenth(side - gap)}" height="${toTenth(side - gap)}" fill-opacity="${round2(0.06 + 0.94 * strength)}"/>`;
  if (!isNumbered) return strength === 0 ? nothing : rect;
  const [first, second] = lines;
  const centre = toTenth(x + side / 2);
  // The baseline's grey is never dark enough for light text.
  const ink = strength > 0.55 && tone !== 'baseline' ? 'on' : 'off';
  const small = Math.min(11, side / 3.4);
  const top = second === '' ? y + side / 2 + small / 3 : y + side / 2 - 1;
  const more =
    second === ''
      ? nothing
      : markup`<text class="${ink} share" x="${centre}" y="${toTenth(y + side / 2 + small)}" font-size="${toTenth(small * 0.9)}">${second}</text>`;
  return markup`${rect}<text class="${ink}" x="${centre}" y="${toTenth(top)}" font-size="${toTenth(small * 1.1)}">${first}</text>${more}`;
}

interface NamePlace {
  readonly at: number;
  readonly margin: number;
  readonly nameSize: number;
}

function className(name: string, place: NamePlace): Markup {
  const [at, edge, size] = [toTenth(place.at), place.margin - 5, toTenth(place.nameSize)];
  const text = shorten(name, 12);
  return markup`<text class="name" x="${edge}" y="${toTenth(at + size / 3)}" text-anchor="end" font-size="${size}">${text}</text><text class="name" x="${toTenth(at + size / 3)}" y="${edge}" transform="rotate(-52 ${toTenth(at + size / 3)} ${edge})" font-size="${size}">${text}</text>`;
}

function confusionList(cells: ConfusionCells): Markup {
  const confused = mostConfused(cells, mostListed);
  if (confused.length === 0) return nothing;
  return markup`<p class="note">Most confused: ${confused.map(
    ({ actual, predicted, count }) =>
      markup`<span class="line">${nameMarkup(actual)} as ${nameMarkup(predicted)}: ${formatValue(count)}</span>`,
  )}</p>`;
}

function percent(share: number): string {
  return share > 0 && share < 0.005 ? '<1 %' : `${Math.round(100 * share)} %`;
}

const round2 = (value: number): number => Math.round(value * 100) / 100;
