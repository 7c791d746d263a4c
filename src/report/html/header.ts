import type { RunRecord } from '../../records/runRecord.ts';
import { baselineSentence } from '../baselineWords.ts';
import { html, htmlName } from '../escape.ts';
import { looksSentence } from '../looks.ts';
import type { Report } from '../report.ts';
import { isOpen, reproductionSentence, type ReportedReproduction } from '../reproduction.ts';
import { machines, sideFacts, sourceWords } from '../runFacts.ts';
import { capitalised, joinSpans, type Sentence } from '../sentence.ts';
import { statusInfo, statusOf, verdictSentence } from '../words.ts';
import { icon, statusTones } from './icons.ts';
import { type Markup, markup, nameMarkup, nothing } from './markup.ts';
import { themeButton } from './themeButton.ts';

/** A part of the page that the header links to. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  /** Shown behind the title, how many things the section holds; null for none. */
  readonly count: number | null;
  readonly content: Markup;
}

/** The verdict, what it rests on, and the way to the details. */
export function headerMarkup(report: Report, sections: readonly PageSection[]): Markup {
  const status = statusOf(report);
  return markup`<header>
<div class="bar"><p class="eyebrow">Trainmark <span>${nameMarkup(report.experiment)}</span></p>
${themeButton}</div>
<h1 class="${statusTones[status]}">${icon(statusTones[status])}${statusInfo[status].title}</h1>
<p class="lead">${sentenceMarkup(capitalised(verdictSentence(report)))}</p>
<p class="quiet">${sentenceMarkup([...baselineSentence(report), ...before(looksSentence(report))])}</p>
${report.command === 'verify' ? nothing : report.reproductions.map(reproductionLine)}<dl class="facts">${sideFact('Candidate', report.candidateRuns)}${sideFact('Baseline', report.baselineRuns)}${sourceFact(report)}${machineFact(report)}</dl>
<nav aria-label="Sections">${sections.map(navLink)}</nav>
</header>`;
}

function reproductionLine(one: ReportedReproduction): Markup {
  const mark = isOpen(one) ? markup`${icon('unsure')} ` : nothing;
  return markup`<p class="${isOpen(one) ? '' : 'quiet'}">${mark}${sentenceMarkup(reproductionSentence(one))}</p>
`;
}

function before(sentence: Sentence): Sentence {
  return sentence.length === 0 ? [] : [' ', ...sentence];
}

/** A sentence with its names in the type of code. */
export function sentenceMarkup(sentence: Sentence): Markup {
  return { html: joinSpans(sentence, html, (name) => `<code>${htmlName(name)}</code>`) };
}

function sideFact(title: string, runs: readonly RunRecord[]): Markup {
  const side = sideFacts(runs);
  if (side === null) return nothing;
  const commit = side.commit === null ? nothing : markup`${nameMarkup(side.commit)} `;
  return markup`<div><dt class="${title.toLowerCase()}">${title}</dt><dd>${commit}${side.facts}</dd></div>`;
}

function sourceFact(report: Report): Markup {
  const words = sourceWords(report);
  return words === null ? nothing : markup`<div><dt>Metrics read from</dt><dd>${words}</dd></div>`;
}

function machineFact({ candidateRuns, baselineRuns }: Report): Markup {
  const found = machines([...candidateRuns, ...baselineRuns]);
  if (found.length === 0) return nothing;
  const title = found.length === 1 ? 'Machine' : 'Machines differ';
  return markup`<div><dt>${title}</dt><dd>${found.slice(0, 4).map((machine) => markup`<span class="line">${machine}</span>`)}</dd></div>`;
}

export function navLink({ id, title, count }: PageSection): Markup {
  return markup`<a href="#${id}">${title}${count === null ? nothing : markup` <span class="count">${count}</span>`}</a>`;
}
