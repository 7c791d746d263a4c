import { exitCodes } from '../errors.ts';
import type { Settings } from '../settings/settings.ts';
import type { StoredRun } from '../stores/runStore.ts';
import { noBaseline, runBaseline } from './baselineRuns.ts';
import { buildReport } from './buildReport.ts';
import { candidateTree } from './candidateTree.ts';
import { hasFailed } from './check.ts';
import { chooseBaseline, ensureCommit } from './chooseBaseline.ts';
import type { Effects } from './effects.ts';
import { gatedMetrics } from './gatedMetrics.ts';
import { toReported } from './loadRuns.ts';
import { describeWorkflow, onGitHub } from './onGitHub.ts';
import { writeReport, type CommandEnd } from './publishReport.ts';
import { refuseUnreadable, runSeeds } from './runSeeds.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** Runs the experiment and keeps its records: this is how a branch's baselines come to be. */
export async function record(effects: Effects, settings: Settings): Promise<CommandEnd> {
  const workplace = await openWorkplace(effects, settings);
  return recordIn(effects, settings, workplace, {
    baseCommit: null,
    rerunBaseline: false,
    reason: 'Nothing was compared: the runs were only recorded.',
  });
}

/**
 * `check` in a leg of a matrix: runs and records, and leaves comparing and judging to the publish job. The baseline is run
 * here only where the settings say so: whether a stored one serves is not known, because legs ask GitHub nothing.
 */
export async function checkInLeg(effects: Effects, settings: Settings): Promise<CommandEnd> {
  const workplace = await openWorkplace(effects, settings);
  const chosen = await chooseBaseline(effects, workplace, settings);
  return recordIn(effects, settings, workplace, {
    baseCommit: chosen.kind === 'commit' ? chosen.commit : null,
    rerunBaseline: settings.experiment.rerun === 'always',
    reason: 'This is one leg of a matrix: the job with command: publish compares and judges.',
  });
}

interface Recording {
  readonly baseCommit: string | null;
  readonly rerunBaseline: boolean;
  readonly reason: string;
}

async function recordIn(
  effects: Effects,
  settings: Settings,
  workplace: Workplace,
  { baseCommit, rerunBaseline, reason }: Recording,
): Promise<CommandEnd> {
  const { experiment } = settings;
  const workflow = describeWorkflow(onGitHub(effects, settings));
  const tree = candidateTree(effects, workplace, baseCommit);
  const finished = await runSeeds(effects, workplace.store, { tree, experiment, workflow });
  refuseUnreadable(finished);
  const failed = finished.some(hasFailed);
  const runs = finished.map(({ stored }) => stored);
  const baseline: readonly StoredRun[] =
    rerunBaseline && baseCommit !== null && !failed
      ? await recordBaseline(effects, settings, workplace, baseCommit)
      : [];
  const report = await buildReport(effects, {
    command: 'record',
    experiment: experiment.name,
    candidate: finished.map(toReported),
    baselineRuns: [],
    baseline: noBaseline(reason),
    code: null,
    gates: null,
    gated: gatedMetrics(experiment),
    pairing: experiment.predictions.pairing,
    warnings: [],
  });
  const written = await writeReport(effects, {
    report,
    runs,
    settings,
    storeLocation: workplace.store.location,
  });
  const exitCode = failed ? exitCodes.trainingFailed : exitCodes.passed;
  return { exitCode, written, made: [...runs, ...baseline] };
}

async function recordBaseline(
  effects: Effects,
  settings: Settings,
  workplace: Workplace,
  commit: string,
): Promise<readonly StoredRun[]> {
  await ensureCommit(effects, workplace, settings, commit);
  const finished = await runBaseline(effects, { workplace, settings }, commit);
  return finished.map(({ stored }) => stored);
}
