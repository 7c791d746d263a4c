import type { Ink, Paint } from '../colour.ts';
import { fitWidth, textWidth } from './textWidth.ts';

export interface TerminalColumn {
  readonly title: string;
  readonly align: 'left' | 'right';
  /** The columns with the largest numbers go first when the terminal is narrow; those with 0 never go. */
  readonly dropRank: number;
}

export interface TerminalCell {
  readonly text: string;
  readonly ink?: Ink | undefined;
}

const gap = '  ';
/** The first column is cut rather than others dropped, but not below this. */
const narrowestFirst = 12;
/** Longer texts are cut, so that one of them does not drive all other columns out. */
const widestCell = 40;

/** Aligned lines no wider than `width`: columns are dropped in their order, then the first one is cut. */
export function terminalTable(
  columns: readonly TerminalColumn[],
  rows: readonly (readonly TerminalCell[])[],
  { width, paint }: { readonly width: number; readonly paint: Paint },
): readonly string[] {
  const titles = columns.map(({ title }): TerminalCell => ({ text: title, ink: 'quiet' }));
  const widest = Math.min(widestCell, width - narrowestFirst - gap.length);
  const widths = columns.map((_, index) =>
    Math.min(widest, Math.max(...[titles, ...rows].map((row) => textWidth(row[index]?.text ?? '')))),
  );
  const shown = fittingColumns(columns, widths, width);
  const others = shown.slice(1).reduce((sum, index) => sum + (widths[index] ?? 0) + gap.length, 0);
  const first = Math.min(widths[0] ?? 0, Math.max(narrowestFirst, width - others));
  const line = (row: readonly TerminalCell[]) =>
    shown
      .map((index) =>
        pad(row[index], index === 0 ? first : (widths[index] ?? 0), columns[index]?.align, paint),
      )
      .join(gap)
      .trimEnd();
  return [titles, ...rows].map(line);
}

/** Indexes of the columns that fit. */
function fittingColumns(
  columns: readonly TerminalColumn[],
  widths: readonly number[],
  width: number,
): readonly number[] {
  let shown = columns.map((_, index) => index).filter((index) => (widths[index] ?? 0) > 0);
  const needed = () =>
    shown.reduce(
      (sum, index) =>
        sum + gap.length + (index === 0 ? Math.min(widths[0] ?? 0, narrowestFirst) : (widths[index] ?? 0)),
      -gap.length,
    );
  const order = columns
    .map(({ dropRank }, index) => ({ dropRank, index }))
    .filter(({ dropRank }) => dropRank > 0)
    .sort((a, b) => b.dropRank - a.dropRank);
  for (const { index } of order) {
    if (needed() <= width) break;
    shown = shown.filter((one) => one !== index);
  }
  return shown;
}

function pad(
  cell: TerminalCell | undefined,
  width: number,
  align: 'left' | 'right' | undefined,
  paint: Paint,
): string {
  const text = fitWidth(cell?.text ?? '', width);
  const space = ' '.repeat(width - textWidth(text));
  const painted = cell?.ink === undefined || text === '' ? text : paint(cell.ink, text);
  return align === 'right' ? space + painted : painted + space;
}
