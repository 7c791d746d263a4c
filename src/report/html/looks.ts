import { formatValue } from '../../comparison/formatValue.ts';
import { checkOutcomeInfo } from '../../gates/verdict.ts';
import { runsAtLook } from '../looks.ts';
import type { LookTaken, Report } from '../report.ts';
import type { PageSection } from './header.ts';
import { type Markup, markup, nameMarkup } from './markup.ts';

/** What was decided at each look, where runs were added while the verdict was open. */
export function looksSection({ looks }: Report): readonly PageSection[] {
  if (looks === undefined) return [];
  const gates = looks.taken[0]?.checks ?? [];
  const content = markup`<div class="scroll"><table>
<thead><tr><th scope="col">Look</th><th scope="col">Runs</th><th scope="col">Share of α</th><th scope="col">Verdict</th>${gates.map(({ rule }) => markup`<th scope="col">${nameMarkup(rule)}</th>`)}</tr></thead>
<tbody>${looks.taken.map(lookRow)}</tbody></table></div>
<p class="note">A rule that is decided at a look keeps that look’s numbers. The shares of α sum to 1, so that the error rate of each rule holds over all looks together, and intervals of all looks hold together.</p>`;
  return [{ id: 'looks', title: 'Looks', count: looks.taken.length, content }];
}

function lookRow(look: LookTaken): Markup {
  const verdict = look.isOpen ? 'open' : look.outcome;
  return markup`<tr><td>${look.number}</td><td class="short">${runsAtLook(look)}</td><td>${formatValue(100 * look.share)} %</td><td>${verdict}</td>${look.checks.map(({ outcome }) => markup`<td>${checkOutcomeInfo[outcome].title}</td>`)}</tr>
`;
}
