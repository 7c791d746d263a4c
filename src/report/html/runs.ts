import type { Report } from '../report.ts';
import { type RunRow, runRows } from '../runFacts.ts';
import type { PageSection } from './header.ts';
import { type Markup, markup, nameMarkup } from './markup.ts';

/** Every run behind the numbers. */
export function runsSection(report: Report): readonly PageSection[] {
  const rows = runRows(report);
  if (rows.length === 0) return [];
  const titles = ['Side', 'Run', 'Commit', 'Seed', 'Outcome', 'Duration', 'Peak memory', 'Machine'];
  const content = markup`<div class="scroll"><table>
<thead><tr>${titles.map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map(runRow)}</tbody></table></div>`;
  return [{ id: 'runs', title: 'Runs', count: rows.length, content }];
}

function runRow(row: RunRow): Markup {
  return markup`<tr><td class="side"><i class="${row.side}"></i>${row.side}</td><td>${nameMarkup(row.id)}</td><td>${nameMarkup(row.commit)}</td><td>${row.seed}</td><td>${row.outcome}</td><td class="short">${row.duration}</td><td class="short">${row.peakMemory}</td><td class="why">${row.machine}</td></tr>
`;
}
