import { exitCodes, type ExitCode } from '../errors.ts';
import type { Report } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import { findOrRunBaseline, withoutBaseline } from './baselineRuns.ts';
import { buildReport } from './buildReport.ts';
import { chooseBaseline, ensureCommit } from './chooseBaseline.ts';
import { compareCode } from './compareCode.ts';
import type { Effects } from './effects.ts';
import { gatedMetrics } from './gatedMetrics.ts';
import { describeWorkflow, onGitHub, pullRequestNumber } from './onGitHub.ts';
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
  const { git, store } = workplace;
  const chosen = await chooseBaseline(effects, workplace, settings);
  if (chosen.kind === 'commit') await ensureCommit(effects, workplace, settings, chosen.commit);
  const place = onGitHub(effects, settings);
  const tree = candidateTree(effects, workplace, chosen.kind === 'commit' ? chosen.commit : null);
  const candidate = await runSeeds(effects, store, { tree, experiment, workflow: describeWorkflow(place) });
  refuseUnreadable(candidate);
  const failed = candidate.some(hasFailed);
  const found = failed
    ? withoutBaseline('The training command failed, so nothing was compared.')
    : await findOrRunBaseline(effects, {
        workplace,
        settings,
        chosen,
        candidate: candidate.map(({ stored }) => stored.record),
      });
  const { verifyBaseline } = await import('./verifyBaseline.ts');
  const verification = await verifyBaseline(effects, {
    workplace,
    settings,
    found,
    commit: workplace.code.head.commit,
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
    reproductions: verification.reproductions,
    reproduced: verification.reproduced,
  });
  const written = await writeReport(effects, {
    report,
    runs: [...stored, ...found.stored, ...verification.made],
    settings,
    storeLocation: store.location,
  });
  if (!failed) refuseUnknownMetrics(written);
  const exitCode = failed ? exitCodes.trainingFailed : verdictExitCode(report);
  return { exitCode, written, made: [...stored, ...found.made, ...verification.made] };
}

/** The user's own working tree, as it is. */
export function candidateTree(
  effects: Effects,
  { git, directory, code }: Workplace,
  baseCommit: string | null,
): RunTree {
  const pullRequest = pullRequestNumber(effects);
  return { root: git.root, directory, code, baseCommit, pullRequest, role: 'candidate', sharedFrom: null };
}

export function hasFailed({ stored }: FinishedRun): boolean {
  return stored.record.outcome.kind !== 'succeeded';
}

/** Failed and inconclusive verdicts both end with 1 (DESIGN §2). */
export function verdictExitCode({ verdict }: Report): ExitCode {
  return verdict?.outcome === 'passed' ? exitCodes.passed : exitCodes.gateFailed;
}
