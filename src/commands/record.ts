import { exitCodes } from '../errors.ts';
import type { Settings } from '../settings/settings.ts';
import { noBaseline } from './baselineRuns.ts';
import { buildReport } from './buildReport.ts';
import { candidateTree, hasFailed } from './check.ts';
import type { Effects } from './effects.ts';
import { gatedMetrics } from './gatedMetrics.ts';
import { toReported } from './loadRuns.ts';
import { writeReport, type CommandEnd } from './publishReport.ts';
import { refuseUnreadable, runSeeds } from './runSeeds.ts';
import { openWorkplace } from './workplace.ts';

/** Runs the experiment and keeps its records: this is how a branch's baselines come to be. */
export async function record(effects: Effects, settings: Settings): Promise<CommandEnd> {
  const { experiment } = settings;
  const workplace = await openWorkplace(effects, settings);
  const { store } = workplace;
  const finished = await runSeeds(effects, store, { tree: candidateTree(workplace, null), experiment });
  refuseUnreadable(finished);
  const report = await buildReport(effects, {
    command: 'record',
    experiment: experiment.name,
    candidate: finished.map(toReported),
    baselineRuns: [],
    baseline: noBaseline('Nothing was compared: the runs were only recorded.'),
    code: null,
    gates: null,
    gated: gatedMetrics(experiment),
    warnings: [],
  });
  const runs = finished.map(({ stored }) => stored);
  const written = await writeReport(effects, { report, runs, settings, storeLocation: store.location });
  return { exitCode: finished.some(hasFailed) ? exitCodes.trainingFailed : exitCodes.passed, written };
}
