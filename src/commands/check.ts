import picomatch from 'picomatch';
import { chooseCommit } from '../baselines/chooseCommit.ts';
import { exitCodes, type ExitCode } from '../errors.ts';
import type { Report } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import { findOrRunBaseline, withoutBaseline } from './baselineRuns.ts';
import { buildReport } from './buildReport.ts';
import { compareCode } from './compareCode.ts';
import type { Effects } from './effects.ts';
import { gatedMetrics } from './gatedMetrics.ts';
import { writeReport, type CommandEnd } from './publishReport.ts';
import type { FinishedRun } from './recordRun.ts';
import type { RunTree } from './runRequest.ts';
import { refuseUnknownMetrics } from './refuseUnknownMetrics.ts';
import { toReported } from './loadRuns.ts';
import { refuseUnreadable, runSeeds } from './runSeeds.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** Runs the candidate, finds or re-runs its baseline, compares, judges and reports. DESIGN §2 and §3. */
export async function check(effects: Effects, settings: Settings): Promise<CommandEnd> {
  const { experiment } = settings;
  const workplace = await openWorkplace(effects, settings);
  const { git, code, store } = workplace;
  // The commit to compare with is settled first: an unknown branch must not cost a training run.
  const chosen = await chooseCommit({
    git,
    head: code.head,
    dirty: hasUncommittedCode(workplace, settings),
    choice: experiment.baseline,
    targetBranch: effects.environment['GITHUB_BASE_REF'] || null,
  });
  const tree = candidateTree(workplace, chosen.kind === 'commit' ? chosen.commit : null);
  const candidate = await runSeeds(effects, store, { tree, experiment });
  refuseUnreadable(candidate);
  const failed = candidate.some(hasFailed);
  const found = failed
    ? withoutBaseline('The training command failed, so nothing was compared.')
    : await findOrRunBaseline(effects, {
        workplace,
        experiment,
        chosen,
        candidate: candidate.map(({ stored }) => stored.record),
      });
  const stored = candidate.map((run) => run.stored);
  const report = await buildReport(effects, {
    command: 'check',
    experiment: experiment.name,
    candidate: candidate.map(toReported),
    baselineRuns: found.runs,
    baseline: found.baseline,
    code: await compareCode(git, found.stored, stored),
    gates: experiment.gates,
    gated: gatedMetrics(experiment),
    warnings: found.warnings,
  });
  const written = await writeReport(effects, {
    report,
    runs: [...stored, ...found.stored],
    settings,
    storeLocation: store.location,
  });
  if (!failed) refuseUnknownMetrics(written);
  return { exitCode: failed ? exitCodes.trainingFailed : verdictExitCode(report), written };
}

/** The user's own working tree, as it is. */
export function candidateTree({ git, directory, code }: Workplace, baseCommit: string | null): RunTree {
  return { root: git.root, directory, code, baseCommit, role: 'candidate', sharedFrom: null };
}

export function hasFailed({ stored }: FinishedRun): boolean {
  return stored.record.outcome.kind !== 'succeeded';
}

/** Failed and inconclusive verdicts both end with 1 (DESIGN §2). */
export function verdictExitCode({ verdict }: Report): ExitCode {
  return verdict?.outcome === 'passed' ? exitCodes.passed : exitCodes.gateFailed;
}

/** Whether the tree differs from its commit in more than results of earlier runs, which many people commit. */
function hasUncommittedCode({ code, directory }: Workplace, { experiment }: Settings): boolean {
  const prefix = directory === '.' ? '' : `${directory}/`;
  const results = [...experiment.metricFiles, ...experiment.outputs].map(
    (path) => `${prefix}${path.replace(/^\.\//, '')}`,
  );
  const isResult = results.length === 0 ? () => false : picomatch(results, { dot: true });
  return [...code.changes.modified, ...code.changes.deleted].some((path) => !isResult(path));
}
