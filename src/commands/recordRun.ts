import { join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import type { Media } from '../records/media/medium.ts';
import type { Predictions } from '../predictions/predictions.ts';
import { joinProblems } from '../readers/fileProblem.ts';
import type { Series } from '../records/reading.ts';
import { createRecordId, recordIdRandomDigits } from '../records/recordId.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { OpenBundle, RunStore, StoredRun } from '../stores/runStore.ts';
import { holdTree, keepChanges } from './dirtyDiff.ts';
import { draftStart } from './draftStart.ts';
import { draftRecord } from './draftRecord.ts';
import type { Effects } from './effects.ts';
import { observeAfter, observeBefore, type After, type Before } from './observeRun.ts';
import type { RunRequest } from './runRequest.ts';
import { runTraining } from './runTraining.ts';

/** One finished run: stored, with what is only needed until the report is written. */
export interface FinishedRun {
  readonly stored: StoredRun;
  readonly series: readonly Series[];
  readonly media: Media;
  readonly logTail: readonly string[];
  readonly predictions: Predictions | null;
  /** Why its results could not be read, although the command succeeded; the record is kept all the same. */
  readonly problem: UserError | null;
}

/**
 * Runs the training command once and stores its record, whatever became of it. Fails only before the command has
 * started, or when the record cannot be written.
 */
export async function recordRun(
  effects: Effects,
  store: RunStore,
  request: RunRequest,
): Promise<FinishedRun> {
  const id =
    request.trial?.recordId ?? createRecordId(effects.nowMs(), effects.randomHex(recordIdRandomDigits));
  const bundle = await store.openBundle(id);
  effects.github?.noteBundle(store.location, id);
  const before = await observeBefore(effects, request).catch(async (error: unknown) => {
    await bundle.discard();
    throw error;
  });
  // Whatever ends this process from here on, there is a record of the run.
  await bundle.begin(draftStart({ id, request, before, effects }));
  const { training, after } = await runAndObserve(effects, request, before, bundle.directory);
  const { predictions } = after.predicted;
  const { redact } = effects;
  const { draft, series, media } = draftRecord({ id, request, before, training, after, redact });
  const stored = await commitOrExplain(bundle, () => bundle.commit(draft, series, { predictions, media }));
  return {
    stored,
    series,
    media,
    logTail: training.command.tail.map(redact),
    predictions,
    problem: problemOf(stored.record, after),
  };
}

async function runAndObserve(effects: Effects, request: RunRequest, before: Before, directory: string) {
  const changes = await holdTree(effects, request.tree);
  try {
    const training = await runTraining(effects, request, join(directory, 'log.txt.gz'));
    const after = await observeAfter(effects, request, before, training);
    return { training, after: await keepChanges(effects, changes, after, directory) };
  } finally {
    await changes?.release();
  }
}

async function commitOrExplain(bundle: OpenBundle, commit: () => Promise<StoredRun>): Promise<StoredRun> {
  try {
    return await commit();
  } catch (cause) {
    throw new UserError(`The run is over, but its record could not be written: ${messageOf(cause)}`, {
      cause,
      hint: `What was kept of it, with its log, lies in ${bundle.directory}. Make room or make the store writable, then run again.`,
    });
  }
}

/** A command that failed explains missing results by itself. */
function problemOf(record: RunRecord, { collected, predicted }: After): UserError | null {
  const problems = [collected.problem, predicted.problem].filter((one) => one !== null);
  const problem = joinProblems(problems, problems.length);
  if (record.outcome.kind !== 'succeeded' || problem === null) return null;
  return new UserError(problem.message, {
    cause: problem,
    hint: [problem.hint, `The run itself is recorded as ${record.id}.`].filter(Boolean).join(' '),
  });
}
