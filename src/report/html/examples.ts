import { countOf } from '../../records/countOf.ts';
import type { ExampleSummary } from '../../predictions/exampleSummary.ts';
import type { Flip, Flips } from '../../predictions/flips.ts';
import { flipRow, flipsTitle, gapRow } from '../examples.ts';
import type { Report } from '../report.ts';
import type { PageSection } from './header.ts';
import { type Markup, markup, nameMarkup, nothing } from './markup.ts';

/** Examples that flipped, in a table with a field to search in; flips by slice; gaps between groups. */
export function examplesSection({ examples }: Report): readonly PageSection[] {
  if (examples === null) return [];
  const { flips, gaps, problem } = examples;
  if (flips === null && gaps.length === 0 && problem === null) return [];
  const content = markup`${problem === null ? nothing : markup`<p class="note">Not paired: ${problem}.</p>`}${flips === null ? nothing : flipsMarkup(flips, examples)}${gapTable(examples)}`;
  const count = flips === null ? null : flips.newlyWrong + flips.newlyRight;
  return [{ id: 'examples', title: 'Examples', count, content }];
}

function flipsMarkup(flips: Flips, { unpaired }: ExampleSummary): Markup {
  const left =
    unpaired === 0 ? nothing : markup` ${countOf(unpaired, 'example')} of only some runs left out.`;
  const listed = [
    ...flips.wrong.map((flip) => ({ flip, kind: 'newly wrong', tone: 'bad' })),
    ...flips.right.map((flip) => ({ flip, kind: 'newly right', tone: 'good' })),
  ];
  const beyond = flips.newlyWrong + flips.newlyRight - listed.length;
  const more = beyond > 0 ? markup` The first ${listed.length} are listed.` : nothing;
  const table =
    listed.length === 0
      ? nothing
      : markup`<input type="search" class="js-only" data-filters="flip-table" placeholder="Find an example" aria-label="Find an example"><div class="scroll"><table id="flip-table" class="sortable">
<thead><tr>${['Example', 'Flip', 'Label', 'Baseline', 'Candidate', 'Slices'].map((title) => heading(title))}</tr></thead>
<tbody>${listed.map(({ flip, kind, tone }) => flipMarkup(flip, kind, tone))}</tbody></table></div>`;
  return markup`<p>${flipsTitle(flips)}.${left}${more}</p>${table}${sliceTable(flips)}`;
}

function flipMarkup(flip: Flip, kind: string, tone: string): Markup {
  const { id, label, before, after, slices } = flipRow(flip);
  return markup`<tr><th scope="row">${nameMarkup(id)}<span class="filter-words" hidden> ${kind} ${label} ${slices}</span></th><td class="${tone}">${kind}</td><td>${nameMarkup(label)}</td><td>${nameMarkup(before)}</td><td>${nameMarkup(after)}</td><td>${slices === '' ? nothing : nameMarkup(slices)}</td></tr>
`;
}

function sliceTable({ slices }: Flips): Markup {
  if (slices.length === 0) return nothing;
  return markup`<details><summary>Flips by slice</summary><div class="scroll"><table class="sortable">
<thead><tr>${heading('Slice')}${['Examples', 'Newly wrong', 'Newly right'].map((title) => heading(title, 'num'))}</tr></thead>
<tbody>${slices.map(
    ({ key, value, examples, newlyWrong, newlyRight }) =>
      markup`<tr><th scope="row">${nameMarkup(`${key}=${value}`)}</th>${[examples, newlyWrong, newlyRight].map((count) => markup`<td class="num" data-value="${count}">${count.toLocaleString('en-US')}</td>`)}</tr>
`,
  )}</tbody></table></div></details>`;
}

function gapTable({ gaps }: ExampleSummary): Markup {
  if (gaps.length === 0) return nothing;
  return markup`<h3>Accuracy by group</h3><div class="scroll"><table>
<thead><tr><th scope="col">Groups by</th><th scope="col" class="num">Gap before</th><th scope="col" class="num">Gap now</th><th scope="col">95 % interval</th><th scope="col">Lowest and highest (examples)</th></tr></thead>
<tbody>${gaps.map(gapRow).map(
    ({ key, baseline, candidate, interval, groups }) =>
      markup`<tr><th scope="row">${nameMarkup(key)}</th><td class="num">${baseline}</td><td class="num">${candidate}</td><td>${interval}</td><td>${nameMarkup(groups)}</td></tr>
`,
  )}</tbody></table></div>
<p class="note">Gap: the highest group’s accuracy less the lowest’s. The interval is Newcombe’s, of these two groups.</p>`;
}

function heading(title: string, kind = ''): Markup {
  return markup`<th scope="col" class="${kind}"><button type="button">${title}</button></th>`;
}
