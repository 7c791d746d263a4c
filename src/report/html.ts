import { curvesSection } from './html/curves.ts';
import { differencesSection } from './html/differences.ts';
import { gatesSection } from './html/gates.ts';
import { headerMarkup, type PageSection } from './html/header.ts';
import { logSection, warningsSection } from './html/log.ts';
import { metricsSection } from './html/metrics.ts';
import { movedSection } from './html/moved.ts';
import { footerMarkup, pageDocument, vegaScripts } from './html/pageDocument.ts';
import { reproductionSection } from './html/reproduction.ts';
import { runsSection } from './html/runs.ts';
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
  const sections = pageSections(report, hasCharts);
  return pageDocument(assets, {
    title: `${statusInfo[statusOf(report)].title}: ${report.experiment}`,
    header: headerMarkup(report, sections),
    sections,
    footer: footerMarkup(report),
    styles: [assets.style, assets.tableStyle, assets.curveStyle, assets.mediaStyle],
    scripts: [assets.tables, ...(hasCharts ? chartScripts(assets) : [])],
  });
}

function pageSections(report: Report, hasCharts: boolean): readonly PageSection[] {
  const log = logSection(report);
  const failed = report.failures.length > 0;
  return [
    ...(failed ? log : []),
    ...gatesSection(report),
    ...movedSection(report),
    ...warningsSection(report),
    ...reproductionSection(report),
    ...metricsSection(report),
    ...curvesSection(report, hasCharts),
    ...differencesSection(report),
    ...runsSection(report),
    ...(failed ? [] : log),
  ];
}

function chartScripts(assets: PageAssets): readonly string[] {
  const { smoothing, curvePointer, curveChart, curves } = assets;
  return [...vegaScripts(assets), smoothing, curvePointer, curveChart, curves];
}
