import { join, resolve } from 'node:path';
import { chosenRow } from '../../report/sweep/sweepProposal.ts';
import type { SweepReport, SweepWinner } from '../../report/sweep/sweepReport.ts';
import type { ExperimentSettings } from '../../settings/settings.ts';
import { pricesIn } from '../../sweeps/configuration/parsePrices.ts';
import { billedJobs } from '../../sweeps/log/billedJobs.ts';
import type { SweepLog } from '../../sweeps/log/sweepLog.ts';
import { sweepTrials } from '../../sweeps/log/sweepTrials.ts';
import {
  suggestPatch,
  type ParamsFile,
  type SuggestedPatch,
} from '../../sweeps/results/patch/suggestPatch.ts';
import { sweepResultOf } from '../../sweeps/results/sweepResult.ts';
import { trialRunsOf } from '../../sweeps/results/trialRun.ts';
import type { SweepSpec } from '../../sweeps/sweepSpec.ts';
import type { Effects } from '../effects.ts';

interface Told {
  /** Why the sweep is over, a sentence without its full stop; null while it is not. */
  readonly ended: string | null;
  readonly warnings: readonly string[];
  /** Null before anything was confirmed. */
  readonly winner?: SweepWinner | null;
}

/** Everything that is told of the sweep as its log stands, with the best trial's values for the params files. */
export async function sweepReportOf(
  effects: Effects,
  experiment: ExperimentSettings,
  log: SweepLog,
  { ended, warnings, winner = null }: Told,
): Promise<SweepReport> {
  const runs = trialRunsOf(sweepTrials(log));
  const result = sweepResultOf({
    spec: log.spec,
    runs,
    ...billedJobs(log),
    prices: pricesIn(experiment.sweep),
  });
  return {
    experiment: experiment.name,
    sweepId: log.sweepId,
    state: ended === null ? { kind: 'running' } : { kind: 'concluded', reason: ended },
    result,
    winner,
    patch: await patchOf(effects, experiment, log.spec, { result, winner }),
    warnings,
    generatedAt: new Date(effects.nowMs()).toISOString(),
    programVersion: effects.programVersion,
  };
}

async function patchOf(
  { files, directory }: Effects,
  { params }: ExperimentSettings,
  { parameters }: SweepSpec,
  { result, winner }: Pick<SweepReport, 'result' | 'winner'>,
): Promise<SuggestedPatch | null> {
  const best = chosenRow({ result, winner });
  if (best === null || params.length === 0) return null;
  const read = await Promise.all(
    params.map(async (path): Promise<readonly ParamsFile[]> => {
      const text = await files.readText(resolve(directory, path));
      return text === null ? [] : [{ path, text }];
    }),
  );
  return suggestPatch(parameters, best.run.configuration, read.flat());
}

export interface WrittenSweepReport {
  readonly markdown: string;
  /** Absolute path of the page. */
  readonly html: string;
}

/** Writes report.html, report.md and report.json of a sweep, and its trials as trials.csv, trials.parquet and an Optuna journal. */
export async function writeSweepReport(
  effects: Effects,
  report: SweepReport,
  { spec, ...log }: SweepLog,
  out: string,
): Promise<WrittenSweepReport> {
  const [{ renderSweepMarkdown }, { renderSweepHtml }, { sweepJsonOf }, { loadPageAssets }, table, journal] =
    await Promise.all([
      import('../../report/sweep/sweepComment.ts'),
      import('../../report/sweep/sweepHtml.ts'),
      import('../../report/sweep/sweepResultJson.ts'),
      import('../../report/page/assets.ts'),
      import('../../sweeps/results/exports/trialTable.ts'),
      import('../../sweeps/results/exports/optunaJournal.ts'),
    ]);
  const assets = await loadPageAssets(effects.files.readAsset);
  const markdown = renderSweepMarkdown(report);
  const html = join(out, 'report.html');
  const runs = trialRunsOf(sweepTrials({ spec, ...log }));
  const columns = table.trialTableOf(spec, runs);
  const parquet = await table.trialsParquet(columns);
  const study = `${report.experiment} ${report.sweepId}`;
  await Promise.all([
    effects.files.writeText(html, renderSweepHtml(report, { assets })),
    effects.files.writeText(join(out, 'report.md'), markdown),
    effects.files.writeText(join(out, 'report.json'), `${JSON.stringify(sweepJsonOf(report), null, 2)}\n`),
    effects.files.writeText(join(out, 'trials.csv'), table.trialsCsv(columns)),
    effects.files.writeBytes(join(out, 'trials.parquet'), parquet),
    effects.files.writeText(join(out, 'optuna-journal.log'), journal.optunaJournalOf(spec, runs, study)),
  ]);
  return { markdown, html };
}
