import { markdownTable } from 'markdown-table';
import type { Comparison } from '../../comparison/comparison.ts';
import { type DifferenceColumn, type DifferenceTable, differenceTables } from '../differences.ts';
import { markdown, markdownCode, shorten } from '../escape.ts';
import type { Section } from './section.ts';
import { folded } from './folded.ts';

const mostRows = 50;
const longestWords = 300;

/** One folded table for each kind of difference that there is. */
export function differenceSections(comparison: Comparison): readonly Section[] {
  return differenceTables(comparison).map((table) => ({
    name: table.id,
    text: folded(`${table.title}: ${table.summary}`, tableMarkdown(table)),
  }));
}

function tableMarkdown({ columns, rows }: DifferenceTable): string {
  const titles = columns.map(({ title }) => title);
  const cells = rows
    .slice(0, mostRows)
    .map((row) => row.map((cell, index) => cellMarkdown(cell, columns[index])));
  const align = columns.map(({ kind }) => (kind === 'count' ? 'right' : 'left'));
  const drawn = markdownTable([titles, ...cells], { align, alignDelimiters: false });
  return rows.length > mostRows ? `${drawn}\n\nand ${rows.length - mostRows} more in the full report` : drawn;
}

function cellMarkdown(cell: string | null, column: DifferenceColumn | undefined): string {
  if (cell === null) return '—';
  return column?.kind === 'name' ? markdownCode(cell) : markdown(shorten(cell, longestWords));
}
