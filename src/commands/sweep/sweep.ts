import { join, resolve } from 'node:path';
import { exitCodes, type ExitCode } from '../../errors.ts';
import type { GivenSettings } from '../../settings/commandLine.ts';
import type { SweepReport } from '../../report/sweep/sweepReport.ts';
import type { Settings } from '../../settings/settings.ts';
import type { SweepLog } from '../../sweeps/log/sweepLog.ts';
import { sweepTrials } from '../../sweeps/log/sweepTrials.ts';
import type { Effects } from '../effects.ts';
import { openWorkplace, type Workplace } from '../workplace.ts';
import { carryOut } from './carryOut.ts';
import { confirmBest } from './confirm/confirmBest.ts';
import { confirmedExitCode, type ConfirmedBest } from './confirm/judgeConfirmed.ts';
import { refuseWithoutPresent } from './confirm/wantedRuns.ts';
import { dryRun } from './dryRun.ts';
import { loadSweep } from './loadSweep.ts';
import { openSweepLog } from './openSweepLog.ts';
import { sweepReportOf, writeSweepReport } from './reportSweep.ts';
import { readSweepRequest, type SweepRequest } from './sweepRequest.ts';
import { copiedTree, ownTree, type TrialTree } from './trialTrees.ts';
import { withStoredRuns } from './warmStart.ts';

/** Carries out a sweep on this machine: proposes trials, runs them, notes what became of them, shows the best. */
export async function sweep(effects: Effects, settings: Settings, given: GivenSettings): Promise<ExitCode> {
  const request = readSweepRequest(settings.operands, given);
  const { experiment } = settings;
  const workplace = await openWorkplace(effects, settings);
  const { store, code } = workplace;
  const isClean = Object.values(code.changes).every((paths) => paths.length === 0);
  const cold = await loadSweep(effects, experiment, {
    ...request,
    commit: isClean ? code.head.commit : null,
  });
  const place = { workplace, experiment, spec: cold.spec, sweepFile: request.path };
  const isWarm = request.warmStart && !request.resume;
  const loaded = isWarm ? await withStoredRuns(effects, place, cold) : cold;
  if (request.confirm > 0) refuseWithoutPresent(loaded.spec, experiment);
  if (request.dryRun) return dryRun(effects, settings, { loaded, request, store });
  for (const note of loaded.notes) effects.progress.say(`note: ${note}`);
  const open = await openSweepLog(effects, loaded, { store, resume: request.resume });
  try {
    const { sweepId } = loaded.header;
    effects.progress.say(`sweep ${sweepId}: its log and records are kept in ${store.location}`);
    const place = { sweepId, spec: open.log().spec, experiment, store, workflow: null };
    const trees = (): ReturnType<typeof treesFor> => treesFor(effects, workplace, settings, request);
    const { ended } = await carryOut(effects, open, place, trees());
    const wish = { top: request.confirm, seeds: request.confirmSeeds };
    const confirmed =
      ended === null || wish.top === 0 || !hasResult(open.log())
        ? null
        : await confirmBest(effects, open, place, wish, trees());
    const report = await showEnd(effects, settings, open.log(), {
      ended,
      confirmed,
      storeLocation: store.location,
    });
    if (request.apply) {
      const { applyValues } = await import('./applyValues.ts');
      await applyValues(effects, report, { isUnconfirmed: confirmed?.winner === null });
    }
    if (ended === null || confirmed?.isWhole === false) effects.progress.say(howToResume(request));
    return exitCodeOf(open.log(), { ended, confirmed });
  } finally {
    await open.close();
  }
}

function treesFor(
  effects: Effects,
  workplace: Workplace,
  { experiment }: Settings,
  { parallel }: SweepRequest,
): readonly (() => Promise<TrialTree>)[] {
  if (parallel === 1) return [() => ownTree(effects, workplace, experiment)];
  // One after another: git locks its list of worktrees.
  let last: Promise<unknown> = Promise.resolve();
  return Array.from({ length: parallel }, () => () => {
    const opened = last.then(() => copiedTree(effects, workplace, experiment));
    last = opened.catch(() => undefined);
    return opened;
  });
}

interface End {
  /** Null after an interruption. */
  readonly ended: string | null;
  /** Null where nothing was to be confirmed. */
  readonly confirmed: ConfirmedBest | null;
}

function exitCodeOf(log: SweepLog, { ended, confirmed }: End): ExitCode {
  if (ended === null || !hasResult(log) || confirmed?.isWhole === false) return exitCodes.trainingFailed;
  return confirmed === null ? exitCodes.passed : confirmedExitCode(confirmed);
}

/** Writes the report of the sweep, and shows it for people or as JSON. */
async function showEnd(
  effects: Effects,
  { json, experiment, out }: Settings,
  log: SweepLog,
  { ended, confirmed, storeLocation }: End & { readonly storeLocation: string },
): Promise<SweepReport> {
  const report = await sweepReportOf(effects, experiment, log, {
    ended,
    warnings: confirmed?.warnings ?? [],
    winner: confirmed?.winner ?? null,
  });
  const folder = out === null ? join(storeLocation, 'reports', log.sweepId) : resolve(effects.directory, out);
  const { html } = await writeSweepReport(effects, report, log, folder);
  if (json) {
    const { sweepJsonOf } = await import('../../report/sweep/sweepResultJson.ts');
    effects.terminal.print(`${JSON.stringify(sweepJsonOf(report), null, 2)}\n`);
    return report;
  }
  const { renderSweepTerminal } = await import('../../report/sweep/sweepTerminal.ts');
  const { width, colour } = effects.terminal;
  effects.terminal.print(`${renderSweepTerminal(report, { width, colour })}\nReport: ${html}\n`);
  return report;
}

function hasResult(log: SweepLog): boolean {
  return sweepTrials(log).some(({ state }) => state.kind === 'complete');
}

function howToResume({
  path,
  params,
  metric,
  seed,
  parallel,
  trials,
  budgetMinutes,
  confirm,
  confirmSeeds,
  apply,
}: SweepRequest): string {
  const flags = [
    ...(path === '' ? [] : [path]),
    ...params.map((override) => `--param '${override.replaceAll("'", `'\\''`)}'`),
    ...(metric === null ? [] : [`--metric '${metric.replaceAll("'", `'\\''`)}'`]),
    ...(seed === 0 ? [] : [`--seed ${seed}`]),
    ...(parallel === 1 ? [] : [`--parallel ${parallel}`]),
    ...(trials === null ? [] : [`--trials ${trials}`]),
    ...(budgetMinutes === null ? [] : [`--budget-minutes ${budgetMinutes}`]),
    ...(confirm === 0 ? [] : [`--confirm ${confirm}`]),
    ...(confirmSeeds === null ? [] : [`--confirm-seeds ${confirmSeeds.join(',')}`]),
    ...(apply ? ['--apply'] : []),
  ];
  return `the sweep was interrupted; nothing is lost. Go on with: ${['trainmark sweep', ...flags, '--resume'].join(' ')}`;
}
