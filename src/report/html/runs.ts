import type { Report } from '../report.ts';
import { type RunRow, runRows } from '../runFacts.ts';
import type { PageSection } from './header.ts';
import { type Markup, markup, nameMarkup, nothing } from './markup.ts';

/** Every run behind the numbers. */
export function runsSection(report: Report): readonly PageSection[] {
  const rows = runRows(report);
  if (rows.length === 0) return [];
  // One machine for all stands in the header already.
  const machinesDiffer = new Set(rows.map(({ machine }) => machine)).size > 1;
  const titles = ['Side', 'Run', 'Commit', 'Seed', 'Outcome', 'Duration', 'Peak memory'];
  if (machinesDiffer) titles.push('Machine');
  const content = markup`<div class="scroll"><table>
<thead><tr>${titles.map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => runRow(row, machinesDiffer))}</tbody></table></div>`;
  return [{ id: 'runs', title: 'Runs', count: rows.length, content }];
}

function runRow(row: RunRow, withMachine: boolean): Markup {
  const machine = withMachine ? markup`<td class="why">${row.machine}</td>` : nothing;
  return markup`<tr><td class="side"><i class="${row.side}"></i>${row.side}</td><td>${nameMarkup(row.id)}</td><td>${nameMarkup(row.commit)}</td><td>${row.seed}</td><td>${row.outcome}</td><td class="short">${row.duration}</td><td class="short">${row.peakMemory}</td>${machine}</tr>
`;
}
