import { join } from 'node:path';
import type { UserError } from '../errors.ts';
import type { Settings } from '../settings/settings.ts';
import { chartsInComment } from './chartsInComment.ts';
import type { Effects } from './effects.ts';
import { keepBundles, keepIndexes, keepPage, type Kept } from './keepRuns.ts';
import type { OnGitHub } from './onGitHub.ts';
import type { CommandEnd } from './publishReport.ts';
import { speakInPullRequest } from './speakInPullRequest.ts';

/** What could not be done, each told with its cause. None of it changes the verdict. */
export interface Delivered {
  readonly problems: readonly UserError[];
  /** Where the full report can be read; null when it could not be kept. */
  readonly reportUrl: string | null;
  readonly markdown: string;
}

/**
 * Brings what a command made to GitHub: records first, then the report, then the comment. The verdict stands whatever becomes
 * of this; records that could not be kept are tried once more in the Action's last phase.
 */
export async function deliver(
  effects: Effects,
  place: OnGitHub,
  settings: Settings,
  end: CommandEnd,
): Promise<Delivered> {
  const { step, openArtifacts } = place.effects;
  const { report } = end.written;
  const isLeg = place.workflow.leg !== null;
  const problems: UserError[] = [];
  const note = (kept: Kept): void => void (kept.kind === 'lost' && problems.push(kept.problem));
  const reportUrl = await step.fold('Trainmark: keep records and report', async () => {
    const artifacts = await openArtifacts(place.workflow.retentionDays);
    const [bundles, indexes, page] = await Promise.all([
      keepBundles(effects, artifacts, end.made),
      isLeg ? [] : keepIndexes(effects, artifacts, place, end.made, settings.experiment.name),
      isLeg ? null : keepPage(effects, artifacts, place, pageOf(end)),
    ]);
    for (const kept of [...bundles.values(), ...indexes, ...(page === null ? [] : [page])]) note(kept);
    const kept = [...bundles].flatMap(([id, one]) => (one.kind === 'kept' ? [id] : []));
    step.saveState('kept', JSON.stringify(kept));
    return page?.kind === 'kept' ? place.effects.artifactUrl(page.artifact.id) : null;
  });
  const { renderMarkdown } = await import('../report/markdown.ts');
  const charts = isLeg ? null : await chartsInComment(place, report.curves, effects.progress.say);
  if (charts?.problem) problems.push(charts.problem);
  const notes = isLeg ? [report.baseline.reason] : [];
  const markdown = renderMarkdown(report, {
    fullReportUrl: reportUrl,
    pictures: charts?.pictures ?? [],
    notes,
  });
  if (!isLeg) {
    const name = place.workflow.reportName ?? settings.experiment.name;
    const problem = await speakInPullRequest(effects, place, name, markdown);
    if (problem !== null) problems.push(problem);
  }
  return { problems: distinct(problems), reportUrl, markdown };
}

function pageOf({ written }: CommandEnd): { readonly path: string; readonly name: string } {
  const { report, result } = written;
  const id = report.candidateRuns[0]?.id ?? report.generatedAt.replaceAll(/\D/g, '');
  return { path: result.report?.html ?? join('.', 'report.html'), name: `trainmark-report-${id}.html` };
}

/** One cause, such as a runner without an artifact service, is told once, with the first thing that it kept from being done. */
export function distinct(problems: readonly UserError[]): readonly UserError[] {
  const causeOf = ({ message }: UserError): string => message.slice(message.indexOf(': ') + 1);
  return problems.filter(
    (problem, index) => problems.findIndex((other) => causeOf(other) === causeOf(problem)) === index,
  );
}
