import { countOf } from '../../../records/countOf.ts';
import { exitCodes, type ExitCode } from '../../../errors.ts';
import type { RunRecord } from '../../../records/runRecord.ts';
import type { SweepWinner } from '../../../report/sweep/sweepReport.ts';
import type { ExperimentSettings } from '../../../settings/settings.ts';
import { confirmingRuns } from '../../../sweeps/log/confirmingRuns.ts';
import type { SweepLog } from '../../../sweeps/log/sweepLog.ts';
import { gatedMetrics } from '../../gatedMetrics.ts';
import { judgeWinner, type ConfirmingRuns } from '../../judgeWinner.ts';
import { keyOf } from '../attemptEnd.ts';
import type { WantedRuns } from './wantedRuns.ts';

export interface ConfirmedBest {
  /** Null when no trial could be confirmed, or not all runs were made. */
  readonly winner: SweepWinner | null;
  readonly warnings: readonly string[];
  /** Whether every run was made; not so after an interruption. */
  readonly isWhole: boolean;
}

/** A winner that is not confirmed, or does not pass its gates, ends a sweep like any failed gate. */
export function confirmedExitCode({ winner }: ConfirmedBest): ExitCode {
  return winner !== null && (winner.verdict === null || winner.verdict.outcome === 'passed')
    ? exitCodes.passed
    : exitCodes.gateFailed;
}

/** Null for a run that left no record. */
type RecordOf = (recordId: string) => Promise<RunRecord | null>;

/** The winner of the confirming runs, judged against the present configuration's, once all of them have ended. */
export async function judgeConfirmed(
  log: SweepLog,
  experiment: ExperimentSettings,
  wanted: WantedRuns,
  recordOf: RecordOf,
): Promise<ConfirmedBest> {
  const { best, present, all, missing } = wanted;
  const [metric] = log.spec.metrics;
  if (best.length === 0 || metric === undefined)
    return { winner: null, warnings: ['There is no trial to confirm.'], isWhole: true };
  if (missing.length > 0) {
    const warning = `The winner is not confirmed yet: ${missing.length} of ${all.length} runs are missing.`;
    return { winner: null, warnings: [warning], isWhole: false };
  }
  const runsOf = (trial: number): Promise<ConfirmingRuns> => recordsOfTrial(log, wanted, trial, recordOf);
  const confirming = await Promise.all(best.map(runsOf));
  const baseline = present === null ? null : await runsOf(present);
  const winner = judgeWinner({
    metric: { ...metric, name: keyOf(metric.name) },
    confirming,
    baseline: baseline?.records ?? [],
    gates: experiment.gates,
    gated: gatedMetrics(experiment),
    pair: experiment.pair,
  });
  return {
    winner,
    warnings: [...warningsOf(winner, metric.name), ...lostWarnings(baseline)],
    isWhole: true,
  };
}

async function recordsOfTrial(
  log: SweepLog,
  { seeds }: WantedRuns,
  trial: number,
  recordOf: RecordOf,
): Promise<ConfirmingRuns> {
  const own = confirmingRuns(log)
    .filter((run) => run.trial === trial && run.isSettled && seeds.includes(run.seed))
    .toSorted((a, b) => a.seed - b.seed);
  const found = await Promise.all(own.map(({ recordId }) => recordOf(recordId)));
  const records = found.filter((record) => record !== null);
  return { trial, records, missing: found.length - records.length };
}

function warningsOf(winner: SweepWinner | null, metric: string): readonly string[] {
  if (winner === null)
    return ['No trial is confirmed: each of the best failed in one of its confirming runs.'];
  const [first, ...others] = winner.values;
  const isSame = others.length > 0 && others.every((value) => value === first);
  return [
    ...(isSame
      ? [
          `Every seed gave trial ${winner.trial} the same ${metric}: the command does not seem to read {seed} or TRAINMARK_SEED.`,
        ]
      : []),
    ...(winner.comparison === null
      ? ['The present configuration is not known: the winner is compared with nothing.']
      : []),
  ];
}

function lostWarnings(baseline: ConfirmingRuns | null): readonly string[] {
  const lost = baseline?.missing ?? 0;
  return lost === 0
    ? []
    : [`${countOf(lost, 'confirming run')} of the present configuration left no record.`];
}
