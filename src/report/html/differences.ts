import { countOf } from '../../records/countOf.ts';
import { type DifferenceColumn, type DifferenceTable, differenceTables } from '../differences.ts';
import type { Report } from '../report.ts';
import type { PageSection } from './header.ts';
import { type Markup, markup, nameMarkup, nothing } from './markup.ts';

/** Longer tables start folded. */
const mostOpenRows = 12;
const mostRows = 1000;

/** What else differs between the two sides, one table for each kind. */
export function differencesSection({ comparison }: Report): readonly PageSection[] {
  const tables = differenceTables(comparison);
  if (tables.length === 0) return [];
  const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const content = markup`<div class="differences">${tables.map(differenceDetails)}</div>`;
  return [{ id: 'differences', title: 'Differences', count, content }];
}

function differenceDetails({ id, title, summary, columns, rows }: DifferenceTable): Markup {
  const open = rows.length > mostOpenRows ? nothing : markup` open`;
  const beyond = rows.length - mostRows;
  const note =
    beyond > 0 ? markup`<p class="note">and ${countOf(beyond, 'more row')} in report.json</p>` : nothing;
  return markup`<details id="${id}"${open}><summary>${title} <span class="quiet">${summary}</span></summary><div class="scroll"><table>
<thead><tr>${columns.map((column) => markup`<th scope="col" class="${cellClass(column)}">${column.title}</th>`)}</tr></thead>
<tbody>${rows.slice(0, mostRows).map(
    (row) => markup`<tr>${columns.map((column, index) => cell(row[index] ?? null, column))}</tr>
`,
  )}</tbody></table></div>${note}</details>`;
}

function cell(text: string | null, column: DifferenceColumn): Markup {
  const content =
    text === null
      ? markup`<span class="quiet">—</span>`
      : column.kind === 'name'
        ? nameMarkup(text)
        : markup`${text}`;
  return markup`<td class="${cellClass(column)}">${content}</td>`;
}

function cellClass({ kind }: DifferenceColumn): string {
  return kind === 'count' ? 'num' : '';
}
