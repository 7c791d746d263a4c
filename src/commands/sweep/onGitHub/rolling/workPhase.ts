import { describeDuration } from '../../../../records/describeOutcome.ts';
import { exitCodes, type ExitCode } from '../../../../errors.ts';
import type { Settings } from '../../../../settings/settings.ts';
import type { SweepInputs } from '../../../../settings/sweepInputs.ts';
import { addTurn, type LogPlace } from '../../../../sweeps/log/addTurn.ts';
import type { EndedEntry, SweepLog } from '../../../../sweeps/log/sweepLog.ts';
import { workerTurn, type WorkerTurn } from '../../../../sweeps/log/workerTurn.ts';
import type { Effects } from '../../../effects.ts';
import { keepBundle } from '../../../keepRuns.ts';
import { describeWorkflow, type OnGitHub } from '../../../onGitHub.ts';
import { withoutCommands } from '../../../withoutCommands.ts';
import { openWorkplace } from '../../../workplace.ts';
import { endWords } from '../../carryOut.ts';
import { nextRecordId } from '../../openSweepLog.ts';
import { runTrial, type TrialPlace } from '../../runTrial.ts';
import { ownTree, type TrialTree } from '../../trialTrees.ts';
import { artifactLog, newestLog } from './artifactLog.ts';
import { earlierAttempt } from './earlierAttempt.ts';
import { whyLeave } from './workerLimits.ts';

/** How long a worker waits that cannot tell yet whether its machine or the trials are at fault. */
const unclearMs = 30_000;

/**
 * Takes trials one after another until the sweep is over, its job has no time for another, or its machine proves unfit. How a
 * trial ended is told and the next one taken in one turn, planned from all that is known then. No call of the API is made.
 */
export async function workPhase(
  effects: Effects,
  settings: Settings,
  place: OnGitHub,
  inputs: SweepInputs,
): Promise<ExitCode> {
  const startMs = performance.now();
  const { header, log } = await newestLog(effects, place, inputs.state ?? '');
  const workplace = await openWorkplace(effects, settings);
  const tree = await ownTree(effects, workplace, settings.experiment);
  const name = `${place.context.runId}-${inputs.worker ?? 0}`;
  const worker: Worker = {
    name,
    since: log.entries.length,
    shared: await artifactLog(effects, place, header),
    tree,
    trialPlace: {
      sweepId: log.sweepId,
      spec: log.spec,
      experiment: settings.experiment,
      store: workplace.store,
      workflow: describeWorkflow(place),
    },
    startMs,
    jobMinutes: inputs.workerMinutes,
    log,
    ended: await earlierAttempt(effects, place, { log, experiment: settings.experiment }, name),
    kept: [],
    lines: [],
    trainedMs: 0,
  };
  const last = await workOn(effects, place, worker);
  return tell(effects, place, worker, last);
}

interface Worker {
  readonly name: string;
  /** Entries of the log when its job began. */
  readonly since: number;
  readonly shared: LogPlace;
  readonly tree: TrialTree;
  readonly trialPlace: TrialPlace;
  /** Of `performance.now()`. */
  readonly startMs: number;
  readonly jobMinutes: number;
  log: SweepLog;
  /** What it has to tell in its next turn. */
  ended: EndedEntry | null;
  /** Records that are kept. */
  readonly kept: string[];
  readonly lines: string[];
  trainedMs: number;
}

/** Until there is nothing to do; null when somebody stopped it. */
async function workOn(
  effects: Effects,
  place: OnGitHub,
  worker: Worker,
): Promise<Exclude<WorkerTurn, { kind: 'trial' | 'wait' | 'blame' }> | null> {
  for (;;) {
    const turn = await nextTurn(effects, worker);
    if (turn === null) return null;
    if (turn.kind === 'blame') effects.progress.say(turn.blamed.reason);
    else if (turn.kind === 'wait') {
      effects.progress.say('three trials failed here in a row; waiting for the end of another machine’s');
      await worker.shared.wait(unclearMs);
    } else if (turn.kind === 'trial') {
      if (!(await attempt(effects, place, worker, turn))) return null;
    } else return turn;
  }
}

async function nextTurn(effects: Effects, worker: Worker): Promise<WorkerTurn | null> {
  const { name, since, ended, kept, jobMinutes, startMs } = worker;
  const done = await addTurn(worker.shared, worker.log, (log) =>
    workerTurn(log, {
      worker: name,
      since,
      ended,
      leaving: (now) =>
        whyLeave(now, { jobMinutes, elapsedMs: performance.now() - startMs, trials: kept.length }),
      begin: () => ({ at: new Date(effects.nowMs()).toISOString(), recordId: nextRecordId(effects) }),
    }),
  );
  if (done === null) return null;
  [worker.log, worker.ended] = [done.log, null];
  return done.value;
}

/** Runs the trial and keeps its record before anybody is told of it. False when this was interrupted. */
async function attempt(
  effects: Effects,
  place: OnGitHub,
  worker: Worker,
  { trial, started }: Extract<WorkerTurn, { kind: 'trial' }>,
): Promise<boolean> {
  const { tree, setupMs } = worker.tree;
  const { entry, run } = await withoutCommands(effects, place, () =>
    runTrial(
      effects,
      { ...worker.trialPlace, spec: worker.log.spec },
      {
        trial,
        attempt: started.attempt,
        recordId: started.recordId,
        tree,
        setupMs: worker.kept.length === 0 ? setupMs : 0,
      },
    ),
  );
  worker.trainedMs += entry.durationMs;
  worker.lines.push(`trial ${trial.number} (${trial.method}): ${endWords(entry, worker.log.spec.metrics)}`);
  effects.progress.say(worker.lines.at(-1) ?? '');
  // The last phase of the Action keeps what an interruption leaves no time for.
  if (effects.interrupt.aborted) return false;
  const artifacts = await place.effects.openArtifacts(place.workflow.retentionDays);
  const outcome = await keepBundle(effects, artifacts, run.stored);
  if (outcome.kind === 'lost') throw outcome.problem;
  worker.kept.push(run.stored.record.id);
  place.effects.step.saveState('kept', JSON.stringify(worker.kept));
  worker.ended = entry;
  return true;
}

async function tell(
  effects: Effects,
  place: OnGitHub,
  { lines, kept, trainedMs, startMs }: Worker,
  last: Awaited<ReturnType<typeof workOn>>,
): Promise<ExitCode> {
  const elapsedMs = performance.now() - startMs;
  const share = Math.round((100 * trainedMs) / elapsedMs);
  lines.push(`${kept.length} trials in ${describeDuration(elapsedMs)}, ${share} % of it training`);
  if (last !== null) lines.push(`no further trial: ${last.reason}`);
  for (const line of lines.slice(-2)) effects.progress.say(line);
  const { markdown } = await import('../../../../report/escape.ts');
  await place.effects.step.writeSummary(lines.map((line) => `- ${markdown(line)}\n`).join(''));
  if (last?.kind !== 'unfit') return exitCodes.passed;
  const machine = effects.environment['RUNNER_NAME'] ?? 'this machine';
  place.effects.step.fail(
    `${last.reason}: ${machine} takes no more, and what failed there runs again elsewhere. Look what is wrong with it (memory, driver, disk), then re-run this job.`,
  );
  return exitCodes.cannotRun;
}
