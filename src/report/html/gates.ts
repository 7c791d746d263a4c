import { type Check, checkOutcomeInfo, type ClauseResult } from '../../gates/verdict.ts';
import type { Report } from '../report.ts';
import type { PageSection } from './header.ts';
import { checkTone, icon } from './icons.ts';
import { type Markup, markup, nameMarkup, nothing } from './markup.ts';

/** Every gate with what it asked for and what was found; those that do not hold come first. */
export function gatesSection({ verdict }: Pick<Report, 'verdict'>): readonly PageSection[] {
  const checks = verdict?.checks ?? [];
  if (checks.length === 0) return [];
  const ordered = [...checks].sort((a, b) => weight(a) - weight(b));
  const content = markup`<div class="scroll"><table>
<thead><tr><th scope="col">Outcome</th><th scope="col">Gate</th><th scope="col">Asked for</th><th scope="col">Found</th><th scope="col">Why</th></tr></thead>
<tbody>${ordered.map(checkRow)}</tbody></table></div>`;
  return [{ id: 'gates', title: 'Gates', count: checks.length, content }];
}

function weight(check: Check): number {
  return check.blocking ? 0 : check.outcome === 'passed' ? 2 : 1;
}

function checkRow(check: Check): Markup {
  const tone = checkTone(check);
  const name = check.name === null ? nothing : markup`<span class="line">${check.name}</span>`;
  const soft =
    check.blocking || check.outcome === 'passed'
      ? nothing
      : markup`<span class="line quiet">does not block</span>`;
  return markup`<tr><td class="outcome ${tone}">${icon(tone)}${checkOutcomeInfo[check.outcome].title}${soft}</td><td>${name}${nameMarkup(check.rule)}</td><td class="short">${unbroken(check.expected)}</td><td class="short">${unbroken(check.actual)}</td><td class="why">${check.reason}${oddsLine(check)}${clauseList(check.clauses)}</td></tr>
`;
}

/** How hard the data are to explain by chance; the reason has the other numbers. */
function oddsLine({ evidence, look }: Check): Markup {
  if (evidence === null || evidence.p === null) return nothing;
  const p = Number(evidence.p.toPrecision(2));
  const alpha = Number(evidence.alpha.toPrecision(3));
  const when = look === undefined ? '' : `, look ${look}`;
  return markup`<span class="line quiet">p = ${p} at α = ${alpha}${when}</span>`;
}

/** The parts of a rule with several, each with its own outcome. */
function clauseList(clauses: readonly ClauseResult[]): Markup {
  if (clauses.length < 2) return nothing;
  const items = clauses.map(
    ({ rule, outcome, actual }) =>
      markup`<li>${nameMarkup(rule)} ${checkOutcomeInfo[outcome].title}: ${actual}</li>`,
  );
  return markup`<ul>${items}</ul>`;
}

/** Short texts such as `>= -0.5pp` stay on one line; a long one may break. */
function unbroken(text: string): string {
  return text.length <= 16 ? text.replaceAll(' ', '\u00a0') : text;
}
