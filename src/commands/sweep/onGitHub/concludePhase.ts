import { z } from 'zod';
import { exitCodes, UserError, type ExitCode } from '../../../errors.ts';
import type { Settings } from '../../../settings/settings.ts';
import type { SweepInputs } from '../../../settings/sweepInputs.ts';
import { planTrials } from '../../../sweeps/log/planTrials.ts';
import type { SweepEntry, SweepLog } from '../../../sweeps/log/sweepLog.ts';
import { withEntries } from '../../../sweeps/log/sweepLogText.ts';
import { sweepTrials } from '../../../sweeps/log/sweepTrials.ts';
import type { Effects } from '../../effects.ts';
import type { OnGitHub } from '../../onGitHub.ts';
import { confirmedExitCode, type ConfirmedBest } from '../confirm/judgeConfirmed.ts';
import { confirmedOnGitHub } from './confirmRound.ts';
import { currentLog, wasCancelled } from './currentLog.ts';
import { jobsOfThisRun } from './jobsTaken.ts';
import { handOnLog } from './stateArtifacts.ts';
import { tellSweep } from './tellSweep.ts';

/** Notes what came of the last round, shows the sweep, and goes on in another run when there is more to do. */
export async function concludePhase(
  effects: Effects,
  settings: Settings,
  place: OnGitHub,
  inputs: SweepInputs,
): Promise<ExitCode> {
  const { step } = place.effects;
  const current = await currentLog(effects, settings, place, inputs);
  const { trials, ended: reason } = planTrials(current.log, 1);
  const isSearched = trials.length === 0;
  const confirmed = isSearched ? await confirmedOnGitHub(current.log, settings.experiment, inputs) : null;
  const ended = isSearched && confirmed?.isWhole !== false ? reason : null;
  const taken = await jobsOfThisRun(effects, place);
  const log = withEntries(current.log, [...taken.entries, ...concluded(current.log, taken.entries, ended)]);
  await handOnLog(effects, place, { header: current.header, log }, current.found);
  step.setOutput('sweep-legs', '[]');
  step.setOutput('sweep-ended', ended ?? '');
  await tellSweep(effects, settings, place, {
    ...current,
    problems: [...current.problems, ...taken.problems, ...(confirmed?.warnings ?? [])],
    confirmed,
    log,
    ended,
    isWhole: true,
    propose: inputs.pullRequest,
  });
  if (ended !== null) return exitCodeOf(place, log, ended, confirmed);
  await goOn(effects, place, inputs);
  return exitCodes.passed;
}

/** What a sweep that is over means for its workflow run. */
function exitCodeOf(
  { effects: { step } }: OnGitHub,
  log: SweepLog,
  ended: string,
  confirmed: ConfirmedBest | null,
): ExitCode {
  if (sweepTrials(log).every(({ state }) => state.kind !== 'complete')) {
    step.fail(`No trial of the sweep ${log.sweepId} has a result: ${ended}.`);
    return exitCodes.trainingFailed;
  }
  const code = confirmed === null ? exitCodes.passed : confirmedExitCode(confirmed);
  if (confirmed !== null && code !== exitCodes.passed) step.fail(notConfirmed(log.sweepId, confirmed));
  return code;
}

/** What ends a log is that it is concluded, whatever a conclusion that is run again adds. */
function concluded(
  { entries }: SweepLog,
  added: readonly SweepEntry[],
  reason: string | null,
): readonly SweepEntry[] {
  const isLast = added.length === 0 && entries.at(-1)?.kind === 'concluded';
  return reason === null || isLast ? [] : [{ kind: 'concluded', reason }];
}

function notConfirmed(sweepId: string, { winner, warnings }: ConfirmedBest): string {
  return winner === null
    ? `No winner of the sweep ${sweepId} is confirmed: ${warnings.join(' ')}`
    : `The winner of the sweep ${sweepId}, trial ${winner.trial}, does not pass the gates against the present configuration.`;
}

/**
 * Starts this workflow again with this run as the one to resume, unless somebody stopped it. What machines lose counts,
 * so a sweep that comes no further ends by itself.
 */
async function goOn(effects: Effects, place: OnGitHub, { mayContinue }: SweepInputs): Promise<void> {
  const { context, workflow } = place;
  const needs = workflow.needs ?? [];
  const byHand = `Go on with it: run the workflow with resume = ${context.runId}.`;
  const say = (message: string): void =>
    place.effects.step.annotate({
      level: 'notice',
      title: 'Trainmark',
      message: `${message} ${byHand}`,
      place: null,
    });
  if (wasCancelled(needs)) return say('The sweep was stopped.');
  if (!mayContinue) return say('The rounds of this run are used up, the sweep is not over.');
  try {
    const api = await place.effects.openApi(workflow.token, effects.progress.say);
    if (api === null) return say('Without a token the sweep does not go on by itself.');
    // Of a pull request the ref is a merge that no workflow can be started on.
    const ref = context.branch ?? effects.environment['GITHUB_REF_NAME'] ?? context.defaultBranch ?? '';
    const inputs = { ...(await dispatchInputs(effects)), resume: String(context.runId) };
    await api.dispatch(context.workflowPath.split('/').at(-1) ?? '', ref, inputs);
    effects.progress.say(`the sweep goes on in another run of ${context.workflowPath}`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    say(`${error.message} ${error.hint ?? ''}`);
  }
}

const dispatched = z.object({
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).nullish(),
});

/** What the person who started the workflow filled in, so that the next run has it, too. */
async function dispatchInputs({ environment, files }: Effects): Promise<Record<string, string>> {
  const path = environment['GITHUB_EVENT_PATH'];
  const text = path === undefined ? null : await files.readText(path);
  const payload = dispatched.safeParse(JSON.parse(text ?? '{}'));
  const inputs = payload.success ? Object.entries(payload.data.inputs ?? {}) : [];
  return Object.fromEntries(
    inputs.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, String(value)]])),
  );
}
