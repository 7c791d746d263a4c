import { UserError } from '../../../errors.ts';
import { formatMetricKey } from '../../../records/metricKey.ts';
import { parseRecord, serialiseRecord } from '../../../records/recordFile.ts';
import type { RunRecord } from '../../../records/runRecord.ts';
import type { ExperimentSettings } from '../../../settings/settings.ts';
import type { SweepInputs } from '../../../settings/sweepInputs.ts';
import { confirmingRuns } from '../../../sweeps/log/confirmingRuns.ts';
import type { ConfirmedEntry, ConfirmingEntry, SweepLog } from '../../../sweeps/log/sweepLog.ts';
import { sweepTrials } from '../../../sweeps/log/sweepTrials.ts';
import { mostLegs } from '../../../sweeps/rounds.ts';
import type { StoredRun } from '../../../stores/runStore.ts';
import type { Effects } from '../../effects.ts';
import { gatedMetrics } from '../../gatedMetrics.ts';
import { keyOf } from '../attemptEnd.ts';
import { judgeConfirmed, type ConfirmedBest } from '../confirm/judgeConfirmed.ts';
import { mostWantedRuns, refuseWithoutPresent, wantedRuns } from '../confirm/wantedRuns.ts';
import { nextRecordId } from '../openSweepLog.ts';

type ConfirmInputs = Pick<SweepInputs, 'confirm' | 'confirmSeeds'>;

/** Refuses, before any trial is handed out, a confirmation that could not follow. */
export function refuseUnconfirmable(
  log: SweepLog,
  experiment: ExperimentSettings,
  { confirm, confirmSeeds, perJob }: ConfirmInputs & Pick<SweepInputs, 'perJob'>,
): void {
  if (confirm === 0) return;
  refuseWithoutPresent(log.spec, experiment);
  const legs = Math.ceil(mostWantedRuns({ top: confirm, seeds: confirmSeeds }) / perJob);
  if (legs <= mostLegs) return;
  throw new UserError(`The confirming round has ${legs} jobs; a matrix has at most ${mostLegs}.`, {
    hint: 'Confirm fewer trials, with fewer seeds, or put more into a job: sweep-trials-per-job.',
  });
}

/** The confirming runs that are still to be made, each with the id of its record; none before any trial has a result. */
export function planConfirming(
  effects: Effects,
  log: SweepLog,
  experiment: ExperimentSettings,
  { confirm, confirmSeeds }: ConfirmInputs,
): readonly ConfirmingEntry[] {
  if (confirm === 0) return [];
  return wantedRuns(log, experiment, { top: confirm, seeds: confirmSeeds }).missing.map(
    ({ trial, seed }) => ({
      kind: 'confirming',
      trial: trial.number,
      seed,
      at: new Date(effects.nowMs()).toISOString(),
      recordId: nextRecordId(effects),
    }),
  );
}

/** The winner of the confirming runs by the records in the log; null where nothing was to be confirmed. */
export async function confirmedOnGitHub(
  log: SweepLog,
  experiment: ExperimentSettings,
  { confirm, confirmSeeds }: ConfirmInputs,
): Promise<ConfirmedBest | null> {
  if (confirm === 0 || sweepTrials(log).every(({ state }) => state.kind !== 'complete')) return null;
  const wanted = wantedRuns(log, experiment, { top: confirm, seeds: confirmSeeds });
  const texts = new Map(
    log.entries.flatMap((entry) =>
      entry.kind === 'confirmed' && entry.record !== undefined ? [[entry.recordId, entry.record]] : [],
    ),
  );
  return judgeConfirmed(log, experiment, wanted, (id) => {
    const text = texts.get(id);
    return Promise.resolve(text === undefined ? null : parseRecord(text, `the record ${id} in the log`));
  });
}

/** The confirming run that a record is of. Somebody who runs a leg again makes another record of the same run. */
export function confirmingRunOf(
  { entries }: SweepLog,
  { record }: StoredRun,
): Pick<ConfirmingEntry, 'trial' | 'seed'> | null {
  const own = entries.find(
    (entry) =>
      entry.kind === 'confirming' &&
      // No trial of the search has a seed that confirms: see `confirmationsOf`.
      (entry.recordId === record.id ||
        (entry.trial === record.sweep?.trial && entry.seed === record.command.seed)),
  );
  return own?.kind === 'confirming' ? own : null;
}

/** Confirming runs that were handed out and have no end. */
export function openConfirming(
  log: SweepLog,
): readonly Pick<ConfirmedEntry, 'trial' | 'seed' | 'recordId'>[] {
  return confirmingRuns(log).flatMap(({ trial, seed, open }) =>
    open.map((recordId) => ({ trial, seed, recordId })),
  );
}

/** A log is read whole, by each job: of more metrics than this, a record in it keeps those that are looked at. */
const mostMetrics = 500;

/** A record as the log keeps it: artifacts expire, and a resumed run has others. */
export function recordForLog(
  record: RunRecord,
  { metrics }: SweepLog['spec'],
  experiment: ExperimentSettings,
): string {
  const wanted = new Set([...metrics.map(({ name }) => keyOf(name)), ...gatedMetrics(experiment)]);
  const kept =
    record.metrics.length <= mostMetrics
      ? record.metrics
      : record.metrics.filter(
          ({ name, labels }) => wanted.has(name) || wanted.has(formatMetricKey(name, labels)),
        );
  return JSON.stringify(JSON.parse(serialiseRecord({ ...record, metrics: kept })));
}
