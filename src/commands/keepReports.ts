import type { RunArtifacts } from '../github/artifacts.ts';
import type { CombinedSection } from '../report/combined.ts';
import type { Effects } from './effects.ts';
import { keepPage, type Kept } from './keepRuns.ts';
import type { OnGitHub } from './onGitHub.ts';
import type { WrittenReport } from './publishReport.ts';

/** An upload is mostly waiting. */
const pagesAtOnce = 8;
/** How many uploads there are must not be for a stranger to say. */
const mostForeignPages = 2 * pagesAtOnce;

export interface TitledReport {
  readonly title: string;
  readonly report: WrittenReport;
}

/** Keeps each report as a page of its own, of a stranger's run only the first few. One that fails has no link, and a problem. */
export async function keepReports(
  effects: Effects,
  artifacts: RunArtifacts,
  place: OnGitHub,
  { reports, isForeign }: { readonly reports: readonly TitledReport[]; readonly isForeign: boolean },
): Promise<{ readonly sections: readonly CombinedSection[]; readonly kept: readonly Kept[] }> {
  const uploaded = isForeign ? reports.slice(0, mostForeignPages) : reports;
  const kept: Kept[] = [];
  while (kept.length < uploaded.length) {
    const first = kept.length;
    const some = uploaded.slice(first, first + pagesAtOnce);
    kept.push(
      ...(await Promise.all(
        some.map(({ report }, index) => keepReport(effects, artifacts, place, report, first + index)),
      )),
    );
  }
  const sections = reports.map(({ title, report }, index) => {
    const page = kept[index];
    const fullReportUrl = page?.kind === 'kept' ? place.effects.artifactUrl(page.artifact.id) : null;
    return { title, report: report.report, fullReportUrl };
  });
  return { sections, kept };
}

/** Named by a record's id, which its schema keeps harmless; nothing else of a record may become a part of a path. */
function keepReport(
  effects: Effects,
  artifacts: RunArtifacts,
  place: OnGitHub,
  { report, result }: WrittenReport,
  index: number,
): Promise<Kept> {
  const id = report.candidateRuns[0]?.id ?? String(index);
  const path = result.report?.html ?? '';
  return keepPage(effects, artifacts, place, { path, name: `trainmark-report-${id}.html` });
}
