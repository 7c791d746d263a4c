import { join } from 'node:path';
import type { SweepWinner } from '../../../report/sweep/sweepReport.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { Effects } from '../../effects.ts';
import { keepPage } from '../../keepRuns.ts';
import type { OnGitHub } from '../../onGitHub.ts';
import { sweepReportOf, writeSweepReport } from '../reportSweep.ts';
import type { CurrentLog } from './currentLog.ts';

interface Told extends Pick<CurrentLog, 'log' | 'problems' | 'notes'> {
  readonly ended: string | null;
  /** Null before anything was confirmed. */
  readonly winner?: SweepWinner | null;
  /** Whether the full report is kept, too; between rounds the summary is enough. */
  readonly isWhole: boolean;
}

/** The sweep as it stands: in the job's summary, in its log, and at the end as a page. */
export async function tellSweep(
  effects: Effects,
  { experiment }: Settings,
  place: OnGitHub,
  { log, ended, winner = null, problems, notes, isWhole }: Told,
): Promise<void> {
  const { step, temporaryDirectory, openArtifacts, artifactUrl } = place.effects;
  for (const message of problems)
    step.annotate({ level: 'warning', title: 'Trainmark', message: `Sweep: ${message}`, place: null });
  for (const note of notes) effects.progress.say(`note: ${note}`);
  const report = await sweepReportOf(effects, experiment, log, { ended, winner, warnings: problems });
  const { renderSweepTerminal } = await import('../../../report/sweep/sweepTerminal.ts');
  effects.terminal.print(renderSweepTerminal(report, { width: effects.terminal.width, colour: false }));
  const { markdown, html } = await writeSweepReport(
    effects,
    report,
    log,
    join(temporaryDirectory, `trainmark-sweep-report-${effects.randomHex(8)}`),
  );
  if (!isWhole) return step.writeSummary(markdown);
  const artifacts = await openArtifacts(place.workflow.retentionDays);
  const name = `trainmark-sweep-${log.sweepId}-${place.context.runAttempt}.html`;
  const page = await keepPage(effects, artifacts, place, { path: html, name });
  const { renderSweepMarkdown } = await import('../../../report/sweep/sweepComment.ts');
  const found =
    page.kind === 'kept'
      ? { fullReportUrl: artifactUrl(page.artifact.id) }
      : { notes: [`The full report could not be kept: ${page.problem.message}`] };
  await step.writeSummary(renderSweepMarkdown(report, found));
}
