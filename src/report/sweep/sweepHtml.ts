import { gatesSection } from '../html/gates.ts';
import { navLink, type PageSection, sentenceMarkup } from '../html/header.ts';
import { icon, type Tone } from '../html/icons.ts';
import { warningsSection } from '../html/log.ts';
import { type Markup, markup, nameMarkup, nothing } from '../html/markup.ts';
import { footerMarkup, pageDocument, vegaScripts } from '../html/pageDocument.ts';
import { themeButton } from '../html/themeButton.ts';
import type { PageAssets } from '../page/assets.ts';
import { capitalised } from '../sentence.ts';
import { chartsSection } from './page/charts.ts';
import {
  importanceSection,
  leaderboardSection,
  paretoSection,
  patchSection,
  progressSection,
  stoppedSection,
} from './page/sections.ts';
import type { SweepReport } from './sweepReport.ts';
import { costSentence, countWords, ignoredSentence, plateauSentence } from './sweepWords.ts';
import {
  confirmedSentence,
  sweepSentence,
  type SweepStatus,
  sweepStatusInfo,
  sweepStatusOf,
} from './verdictWords.ts';

export interface SweepHtmlOptions {
  readonly assets: PageAssets;
  /** False leaves Vega out: the charts stand still. True unless said otherwise. */
  readonly interactive?: boolean;
}

/** The sweep as one HTML file that needs no network, and no scripts to be read. */
export function renderSweepHtml(
  report: SweepReport,
  { assets, interactive = true }: SweepHtmlOptions,
): string {
  const charts = chartsSection(report, interactive);
  const sections: readonly PageSection[] = [
    ...gatesSection({ verdict: report.winner?.verdict ?? null }),
    ...leaderboardSection(report),
    ...patchSection(report),
    ...charts,
    ...importanceSection(report),
    ...progressSection(report),
    ...paretoSection(report),
    ...stoppedSection(report),
    ...warningsSection(report),
  ];
  const hasCharts = interactive && charts.length > 0;
  return pageDocument(assets, {
    title: `${sweepStatusInfo[sweepStatusOf(report)].title}: ${report.experiment}`,
    header: header(report, sections),
    sections,
    footer: footerMarkup(report),
    styles: [assets.style, assets.tableStyle, assets.curveStyle, assets.sweepStyle, assets.mediaStyle],
    scripts: [
      assets.tables,
      ...(hasCharts ? [...vegaScripts(assets), assets.chartView, assets.sweepCharts, assets.sweep] : []),
    ],
  });
}

const tones: Record<SweepStatus, Tone> = {
  confirmed: 'good',
  notBetter: 'unsure',
  found: 'plain',
  nothingBetter: 'plain',
  running: 'plain',
  nothing: 'bad',
};

function header(report: SweepReport, sections: readonly PageSection[]): Markup {
  const status = sweepStatusOf(report);
  const ignored = ignoredSentence(report);
  const quiet = [confirmedSentence(report), plateauSentence(report)].filter((words) => words !== null);
  const warned = ignored === null ? nothing : markup`<p class="unsure">${sentenceMarkup(ignored)}</p>`;
  return markup`<header>
<div class="bar"><p class="eyebrow">Trainmark <span>${nameMarkup(report.experiment)}</span></p>
${themeButton}</div>
<h1 class="${tones[status]}">${icon(tones[status])}${sweepStatusInfo[status].title}</h1>
<p class="lead">${sentenceMarkup(capitalised(sweepSentence(report)))}</p>
${quiet.map((words) => markup`<p class="quiet">${words}</p>`)}${warned}
<dl class="facts"><div><dt>Trials</dt><dd>${countWords(report)}</dd></div>${ended(report)}<div><dt>Cost</dt><dd>${costSentence(report)}</dd></div><div><dt>Sweep</dt><dd>${nameMarkup(report.sweepId)}</dd></div></dl>
<nav aria-label="Sections">${sections.map(navLink)}</nav>
</header>`;
}

function ended({ state }: SweepReport): Markup {
  return state.kind === 'running'
    ? nothing
    : markup`<div><dt>Ended because</dt><dd>${state.reason}</dd></div>`;
}
