import { formatMetricKey } from '../../records/metricKey.ts';
import type { Curve } from '../../charts/curve.ts';
import { shorten } from '../escape.ts';
import type { Report } from '../report.ts';
import {
  departureWords,
  isOpen,
  type ReportedReproduction,
  reproductionColumns,
  reproductionDetails,
  reproductionRows,
  reproductionSentence,
} from '../reproduction.ts';
import { type PageSection, sentenceMarkup } from './header.ts';
import { icon } from './icons.ts';
import { logBlock } from './log.ts';
import { type Markup, markup, nameMarkup, nothing } from './markup.ts';
import { staticChart } from './staticChart.ts';

const mostRows = 1000;

/** What re-runs of recorded runs showed, one after the other. */
export function reproductionSection({ reproductions }: Report): readonly PageSection[] {
  if (reproductions.length === 0) return [];
  const count = reproductions.length === 1 ? null : reproductions.length;
  const content = markup`${reproductions.map(reproductionMarkup)}`;
  return [{ id: 'reproduction', title: 'Reproduction', count, content }];
}

function reproductionMarkup(one: ReportedReproduction): Markup {
  const details = reproductionDetails(one).map((sentence) => markup`<li>${sentenceMarkup(sentence)}</li>`);
  const list = details.length === 0 ? nothing : markup`<ul>${details}</ul>`;
  const log =
    one.logTail.length === 0
      ? nothing
      : markup`<p>The end of the output of what failed:</p>${logBlock(one.logTail)}`;
  const body = markup`${list}${metricTable(one)}${log}`;
  return markup`<p>${icon(isOpen(one) ? 'unsure' : 'good')} ${sentenceMarkup(reproductionSentence(one))}</p>
${departureFigures(one)}${body.html === '' ? nothing : markup`<details${isOpen(one) ? markup` open` : nothing}><summary>Details</summary>${body}</details>`}
<p class="quiet">${runsOf(one)}</p>
`;
}

function runsOf({ recorded, reruns }: ReportedReproduction): Markup {
  const ids = reruns.map(
    ({ id }, index) => markup`${index === 0 ? ', run again as ' : ', '}${nameMarkup(id)}`,
  );
  return markup`Record ${nameMarkup(recorded.id)}${ids}`;
}

/** The record and the re-run on one axis, and below them what lies between them. */
function departureFigures(one: ReportedReproduction): Markup {
  if (one.departure === null) return nothing;
  const { both, difference } = one.departure;
  const words = departureWords(one);
  return markup`<div class="curves">${figure(both, 'record in grey, re-run in blue', words)}${
    difference === null
      ? nothing
      : figure(difference, 're-run − record', `The difference between the curves of ${words}`)
  }</div>`;
}

function figure(curve: Curve, legend: string, description: string): Markup {
  const chart = staticChart(curve, shorten(description, 300));
  if (chart === null) return nothing;
  const key = formatMetricKey(curve.metric, curve.labels);
  return markup`<figure class="curve"><figcaption>${nameMarkup(key)}<span class="quiet">${legend}, by ${curve.stepKind}</span></figcaption>
<div class="plot">${chart}</div></figure>
`;
}

function metricTable(one: ReportedReproduction): Markup {
  const rows = reproductionRows(one);
  if (rows.length === 0) return nothing;
  const beyond = rows.length - mostRows;
  const note = beyond > 0 ? markup`<p class="note">and ${beyond} more in report.json</p>` : nothing;
  return markup`<div class="scroll"><table>
<thead><tr>${reproductionColumns.map((title) => markup`<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.slice(0, mostRows).map(
    ({ name, recorded, reruns, tolerance, result }) =>
      markup`<tr><td>${nameMarkup(name)}</td><td>${recorded}</td><td>${shorten(reruns)}</td><td>${tolerance}</td><td>${result}</td></tr>
`,
  )}</tbody></table></div>${note}`;
}
