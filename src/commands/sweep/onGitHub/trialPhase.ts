import { exitCodes, UserError, type ExitCode } from '../../../errors.ts';
import type { ExperimentSettings, Settings } from '../../../settings/settings.ts';
import type { SweepInputs } from '../../../settings/sweepInputs.ts';
import type { SweepLog } from '../../../sweeps/log/sweepLog.ts';
import { withEntries } from '../../../sweeps/log/sweepLogText.ts';
import { collectOwnRuns } from '../../collectRuns.ts';
import type { Effects } from '../../effects.ts';
import { keepBundle } from '../../keepRuns.ts';
import { describeWorkflow, type OnGitHub } from '../../onGitHub.ts';
import { withoutCommands } from '../../withoutCommands.ts';
import { openWorkplace } from '../../workplace.ts';
import { endWords } from '../carryOut.ts';
import { runTrial } from '../runTrial.ts';
import { ownTree } from '../trialTrees.ts';
import { isUnknownTo, recordedEnds } from './gather.ts';
import { legRuns } from './legRuns.ts';
import { ownLog } from './stateArtifacts.ts';

/**
 * Runs the trials of one leg, one after another, and keeps the record of each as soon as it is over. No call of the API is
 * made. A trial that fails is a result: the leg fails only when a record could not be kept.
 */
export async function trialPhase(
  effects: Effects,
  settings: Settings,
  place: OnGitHub,
  inputs: SweepInputs,
): Promise<ExitCode> {
  const found = await ownLog(effects, place, ({ name }) => name === inputs.state);
  if (found === null)
    throw new UserError(`This workflow run has no artifact ${inputs.state ?? ''}, which holds the plan.`, {
      hint: 'Run the workflow again from its first job: re-run all jobs.',
    });
  const { log } = found;
  const workplace = await openWorkplace(effects, settings);
  const { experiment } = settings;
  const { tree, setupMs } = await ownTree(effects, workplace, experiment);
  const shared = {
    sweepId: log.sweepId,
    spec: log.spec,
    store: workplace.store,
    workflow: describeWorkflow(place),
  };
  const lines: string[] = [];
  const kept: string[] = [];
  const isAgain = place.context.runAttempt > attemptIn(inputs.state ?? '');
  const known = isAgain ? await newestLog(effects, place, log, experiment) : log;
  const runs = legRuns(effects, known, { trials: inputs.trials, experiment, isAgain });
  for (const [index, { name, isDone, experiment: own, ...attempt }] of runs.entries()) {
    if (effects.interrupt.aborted) break;
    if (isDone) {
      effects.progress.say(`${name} has its result: it is not run again`);
      continue;
    }
    const first = index === 0 ? setupMs : 0;
    const { entry, run } = await withoutCommands(effects, place, () =>
      runTrial(effects, { ...shared, experiment: own }, { ...attempt, tree, setupMs: first }),
    );
    lines.push(`${name} (${attempt.trial.method}): ${endWords(entry, log.spec.metrics)}`);
    effects.progress.say(lines.at(-1) ?? '');
    // The last phase of the Action keeps what an interruption leaves no time for.
    if (effects.interrupt.aborted) break;
    const artifacts = await place.effects.openArtifacts(place.workflow.retentionDays);
    const outcome = await keepBundle(effects, artifacts, run.stored);
    if (outcome.kind === 'lost') throw outcome.problem;
    kept.push(run.stored.record.id);
    place.effects.step.saveState('kept', JSON.stringify(kept));
  }
  const { markdown } = await import('../../../report/escape.ts');
  await place.effects.step.writeSummary(lines.map((line) => `- ${markdown(line)}\n`).join(''));
  return exitCodes.passed;
}

/** The attempt of the workflow run in which the round was planned. */
function attemptIn(state: string): number {
  return Number(/-(\d+)$/.exec(state)?.[1] ?? '1');
}

/** All that is known by now of the sweep: later rounds may have run trials of this leg again, and it may have run some itself. */
async function newestLog(
  effects: Effects,
  place: OnGitHub,
  planned: SweepLog,
  experiment: ExperimentSettings,
): Promise<SweepLog> {
  const found = await ownLog(effects, place, ({ sweepId }) => sweepId === planned.sweepId);
  const log = found?.log ?? planned;
  const { runs } = await collectOwnRuns(effects, place, isUnknownTo(log));
  const { ended, confirmed } = await recordedEnds(effects, log, { runs, isCancelled: true, experiment });
  return withEntries(log, [...ended, ...confirmed]);
}
