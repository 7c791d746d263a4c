import { UserError } from '../errors.ts';
import type { LegGroup } from '../records/legs.ts';
import { redeclareMetrics } from '../records/redeclareMetrics.ts';
import type { Settings } from '../settings/settings.ts';
import type { StoredRun } from '../stores/runStore.ts';
import { noBaseline } from './baselineRuns.ts';
import { buildReport, type ReportedRun } from './buildReport.ts';
import type { Effects } from './effects.ts';
import { gatedMetrics } from './gatedMetrics.ts';
import { loadRuns } from './loadRuns.ts';
import type { GroupBaseline } from './publishBaseline.ts';
import { writeReport, type WrittenReport } from './publishReport.ts';
import type { PublishSource } from './publishSource.ts';

const shownLogLines = 60;
/** No honest log is longer where somebody waits for a report on it. */
const foreignLogBytes = 64 * 1_048_576;
const foreignPredictionBytes = 64 * 1_048_576;

interface GroupInput {
  readonly settings: Settings;
  readonly source: PublishSource;
  readonly group: LegGroup;
  /** Null where nothing is compared: the runs were only recorded. */
  readonly baseline: GroupBaseline | null;
}

/** Compares and judges the runs of one group, and writes its report. */
export async function reportOnGroup(
  effects: Effects,
  { settings, source, group, baseline }: GroupInput,
): Promise<WrittenReport> {
  const { experiment } = settings;
  const ids = new Set(group.candidate.map(({ id }) => id));
  const stored = source.runs.filter(({ record }) => ids.has(record.id));
  const load = source.foreign === null ? loadOwn : loadForeign;
  const report = await buildReport(effects, {
    command: baseline === null ? 'record' : 'check',
    experiment: experiment.name,
    candidate: await load(effects, stored, settings),
    baselineRuns: baseline === null ? [] : await loadBaseline(effects, settings, source, baseline),
    baseline: baseline?.baseline ?? noBaseline('Nothing was compared: the runs were only recorded.'),
    code: null,
    gates: baseline === null ? null : experiment.gates,
    gated: gatedMetrics(experiment),
    pair: experiment.pair,
    pairing: experiment.predictions.pairing,
    warnings: baseline?.warnings ?? [],
  });
  return writeReport(effects, {
    report,
    runs: [...stored, ...(baseline?.runs ?? [])],
    settings: { ...settings, out: null },
    storeLocation: effects.github?.temporaryDirectory ?? effects.directory,
  });
}

function loadOwn(effects: Effects, runs: readonly StoredRun[]): Promise<readonly ReportedRun[]> {
  return loadRuns(effects, runs, { withLogs: true });
}

/** A baseline that a fork's run made itself is as foreign as the candidate. */
function loadBaseline(
  effects: Effects,
  settings: Settings,
  { foreign }: PublishSource,
  { baseline, runs }: GroupBaseline,
): Promise<readonly ReportedRun[]> {
  return foreign !== null && baseline.source === 'rerun'
    ? loadForeign(effects, runs, settings)
    : loadRuns(effects, runs);
}

/**
 * A stranger's runs: with their media, each of which is checked; without their series, because reading a file of that
 * format cannot be bounded in time; and with this repository's word on what their metrics mean.
 */
async function loadForeign(
  effects: Effects,
  runs: readonly StoredRun[],
  { experiment }: Settings,
): Promise<readonly ReportedRun[]> {
  return Promise.all(
    runs.map(async (run) => {
      const record = redeclareMetrics(run.record, experiment.declarations, gatedMetrics(experiment));
      const { predictions, warnings } = await foreignPredictions(effects, run);
      return {
        record: { ...record, warnings: [...record.warnings, ...warnings] },
        series: [],
        predictions,
        media: await effects.stores.readMedia(run),
        logTail: await foreignLogTail(effects, run),
      };
    }),
  );
}

/** Text of a bounded size, unlike series. A file that cannot be read is told; it is not taken for none. */
async function foreignPredictions(
  effects: Effects,
  run: StoredRun,
): Promise<Pick<ReportedRun, 'predictions'> & { readonly warnings: readonly string[] }> {
  try {
    return { predictions: await effects.stores.readPredictions(run, foreignPredictionBytes), warnings: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const why = error.message.replaceAll(run.directory, 'the artifact');
    return { predictions: null, warnings: [`Its examples are not compared: ${why}`] };
  }
}

/** Only the log of a run that failed is shown. One that cannot be read says so in its place: it is not an empty one. */
async function foreignLogTail(effects: Effects, run: StoredRun): Promise<readonly string[]> {
  if (run.record.outcome.kind === 'succeeded') return [];
  try {
    return await effects.stores.readLogTail(run, shownLogLines, foreignLogBytes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [`(Its log cannot be shown: ${error.message.replace(run.directory, 'the artifact')}.)`];
  }
}
