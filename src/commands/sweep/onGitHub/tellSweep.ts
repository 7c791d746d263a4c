import { join } from 'node:path';
import type { SweepReport } from '../../../report/sweep/sweepReport.ts';
import type { Settings } from '../../../settings/settings.ts';
import { distinct } from '../../deliver.ts';
import type { Effects } from '../../effects.ts';
import { keepPage } from '../../keepRuns.ts';
import type { OnGitHub } from '../../onGitHub.ts';
import type { ConfirmedBest } from '../confirm/judgeConfirmed.ts';
import { sweepReportOf, writeSweepReport } from '../reportSweep.ts';
import { proposePatch } from './proposePatch.ts';
import { speakOfSweep } from './speakOfSweep.ts';
import type { CurrentLog } from './currentLog.ts';

interface Told extends Pick<CurrentLog, 'header' | 'log' | 'problems' | 'notes'> {
  readonly ended: string | null;
  /** Null where nothing was to be confirmed, or the search goes on. */
  readonly confirmed?: ConfirmedBest | null;
  /** Whether the full report is kept, too; between rounds the summary is enough. */
  readonly isWhole: boolean;
  /** Whether a pull request with the found values is wanted. */
  readonly propose?: boolean;
}

/** The sweep as it stands: in the job's summary, in its log, and at the end as a page and in the pull request. */
export async function tellSweep(
  effects: Effects,
  { experiment }: Settings,
  place: OnGitHub,
  told: Told,
): Promise<void> {
  const { step, temporaryDirectory } = place.effects;
  for (const message of told.problems)
    step.annotate({ level: 'warning', title: 'Trainmark', message: `Sweep: ${message}`, place: null });
  for (const note of told.notes) effects.progress.say(`note: ${note}`);
  const report = await sweepReportOf(effects, experiment, told.log, {
    ended: told.ended,
    winner: told.confirmed?.winner ?? null,
    warnings: told.problems,
  });
  const { renderSweepTerminal } = await import('../../../report/sweep/sweepTerminal.ts');
  effects.terminal.print(renderSweepTerminal(report, { width: effects.terminal.width, colour: false }));
  const out = join(temporaryDirectory, `trainmark-sweep-report-${effects.randomHex(8)}`);
  const { markdown, html } = await writeSweepReport(effects, report, told.log, out);
  if (!told.isWhole) return step.writeSummary(markdown);
  await tellWhole(effects, place, told, { report, html, params: experiment.params });
}

interface WrittenReport {
  readonly report: SweepReport;
  readonly html: string;
  /** As the experiment names them. */
  readonly params: readonly string[];
}

/** First the page and the values, so that the summary and the comment can name them. */
async function tellWhole(
  effects: Effects,
  place: OnGitHub,
  { header, log, confirmed, propose = false }: Told,
  { report, html, params }: WrittenReport,
): Promise<void> {
  const { step, openArtifacts, artifactUrl } = place.effects;
  const artifacts = await openArtifacts(place.workflow.retentionDays);
  const name = `trainmark-sweep-${log.sweepId}-${place.context.runAttempt}.html`;
  const page = await keepPage(effects, artifacts, place, { path: html, name });
  const fullReportUrl = page.kind === 'kept' ? artifactUrl(page.artifact.id) : null;
  const { commit } = header;
  const { proposal, problem } =
    propose && commit !== null
      ? await proposePatch(effects, place, {
          report,
          isUnconfirmed: confirmed?.winner === null,
          spec: log.spec,
          params,
          commit,
          fullReportUrl,
        })
      : { proposal: null, problem: null };
  const { renderSweepMarkdown } = await import('../../../report/sweep/sweepComment.ts');
  const notes = page.kind === 'kept' ? [] : [`The full report could not be kept: ${page.problem.message}`];
  const text = renderSweepMarkdown(report, { fullReportUrl, proposal, notes });
  await step.writeSummary(text);
  const unspoken = await speakOfSweep(effects, place, log.sweepId, text);
  for (const { message, hint = '' } of distinct([problem, unspoken].filter((one) => one !== null)))
    step.annotate({ level: 'warning', title: 'Trainmark', message: `${message} ${hint}`, place: null });
}
