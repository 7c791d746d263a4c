import { html } from './escape.ts';
import { curvesSection } from './html/curves.ts';
import { differencesSection } from './html/differences.ts';
import { examplesSection } from './html/examples.ts';
import { gatesSection } from './html/gates.ts';
import { headerMarkup, type PageSection } from './html/header.ts';
import { interpreterScript } from './html/interpreterScript.ts';
import { logSection, warningsSection } from './html/log.ts';
import { looksSection } from './html/looks.ts';
import { type Markup, markup } from './html/markup.ts';
import { mediaSection } from './html/media.ts';
import { metricsSection } from './html/metrics.ts';
import { movedSection } from './html/moved.ts';
import { reproductionSection } from './html/reproduction.ts';
import { runsSection } from './html/runs.ts';
import { contentSecurityPolicy, pageScript } from './html/security.ts';
import { spreadSection } from './html/spread.ts';
import type { PageAssets } from './page/assets.ts';
import type { Report } from './report.ts';
import { statusInfo, statusOf } from './words.ts';

export interface HtmlOptions {
  readonly assets: PageAssets;
  /** False leaves Vega out: a page of tens of kilobytes whose charts stand still. True unless said otherwise. */
  readonly interactive?: boolean;
}

/** The whole report as one HTML file that needs no network, and no scripts to be read. */
export function renderHtml(report: Report, { assets, interactive = true }: HtmlOptions): string {
  const hasCharts = interactive && report.curves.length > 0;
  const head = pageScript(assets.theme);
  const scripts = [pageScript(assets.tables), ...(hasCharts ? chartScripts(assets).map(pageScript) : [])];
  const sections = pageSections(report, hasCharts);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([head, ...scripts], report.media.images.size > 0)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(`${statusInfo[statusOf(report)].title}: ${report.experiment}`)}</title>
<style>
${assets.style}${assets.tableStyle}${assets.curveStyle}${report.media.pairs.length > 0 ? assets.resultStyle : ''}${assets.mediaStyle}</style>
<script>${head.text}</script>
</head>
<body>
<main>
${headerMarkup(report, sections).html}
${sections.map((section) => sectionMarkup(section).html).join('\n')}
${footerMarkup(report).html}
</main>
${scripts.map(({ text }) => `<script>${text}</script>`).join('\n')}
</body>
</html>
`;
}

function pageSections(report: Report, hasCharts: boolean): readonly PageSection[] {
  const log = logSection(report);
  const failed = report.failures.length > 0;
  return [
    ...(failed ? log : []),
    ...gatesSection(report),
    ...looksSection(report),
    ...movedSection(report),
    ...warningsSection(report),
    ...reproductionSection(report),
    ...metricsSection(report),
    ...spreadSection(report),
    ...examplesSection(report),
    ...curvesSection(report, hasCharts),
    ...mediaSection(report),
    ...differencesSection(report),
    ...runsSection(report),
    ...(failed ? [] : log),
  ];
}

function chartScripts(assets: PageAssets): readonly string[] {
  const { vega, vegaLite, vegaInterpreter, smoothing, curvePointer, curveChart, curves } = assets;
  return [vega, vegaLite, interpreterScript(vegaInterpreter), smoothing, curvePointer, curveChart, curves];
}

function sectionMarkup({ id, title, content }: PageSection): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>`;
}

function footerMarkup({ programVersion, generatedAt }: Report): Markup {
  return markup`<footer>Trainmark ${programVersion}, ${generatedAt.slice(0, 16).replace('T', ' ')} UTC</footer>`;
}
