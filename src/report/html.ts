import { curvesSection } from './html/curves.ts';
import { differencesSection } from './html/differences.ts';
import { examplesSection } from './html/examples.ts';
import { gatesSection } from './html/gates.ts';
import { headerMarkup, type PageSection } from './html/header.ts';
import { logSection, warningsSection } from './html/log.ts';
import { looksSection } from './html/looks.ts';
import { mediaSection } from './html/media.ts';
import { metricsSection } from './html/metrics.ts';
import { movedSection } from './html/moved.ts';
import { footerMarkup, pageDocument, vegaScripts } from './html/pageDocument.ts';
import { reproductionSection } from './html/reproduction.ts';
import { runsSection } from './html/runs.ts';
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
  const sections = pageSections(report, hasCharts);
  const hasMedia = report.media.pairs.length > 0;
  return pageDocument(assets, {
    title: `${statusInfo[statusOf(report)].title}: ${report.experiment}`,
    header: headerMarkup(report, sections),
    sections,
    footer: footerMarkup(report),
    styles: [
      assets.style,
      assets.tableStyle,
      assets.curveStyle,
      ...(hasMedia ? [assets.resultStyle] : []),
      assets.mediaStyle,
    ],
    scripts: [assets.tables, ...(hasCharts ? chartScripts(assets) : [])],
    hasImages: report.media.images.size > 0,
  });
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
  const { chartView, smoothing, curvePointer, curveChart, curves } = assets;
  return [...vegaScripts(assets), chartView, smoothing, curvePointer, curveChart, curves];
}
