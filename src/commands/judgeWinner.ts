import { compare, type ComparisonInput } from '../comparison/compare.ts';
import { judge, type GateRule } from '../gates/judge.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import { isFiniteValue } from '../records/metricValue.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { SweepWinner } from '../report/sweep/sweepReport.ts';
import { winnerOf, type ConfirmedTrial } from '../sweeps/results/confirmation.ts';
import type { SweepMetric } from '../sweeps/sweepSpec.ts';

/** Runs that confirm one trial: the sweep's own run of it is not among them. */
export interface ConfirmingRuns {
  readonly trial: number;
  readonly records: readonly RunRecord[];
  /** Runs that left no record: they count as failed. */
  readonly missing?: number;
}

export interface WinnerQuestion {
  readonly metric: SweepMetric;
  readonly confirming: readonly ConfirmingRuns[];
  /** Runs of the present values with the same seeds; empty without a baseline. */
  readonly baseline: readonly RunRecord[];
  readonly gates: readonly GateRule[];
  /** Keys of the metrics that gates refer to. */
  readonly gated: readonly string[];
  /** Whether runs of the two sides with equal seeds belong together; by default they do not. */
  readonly pair?: NonNullable<ComparisonInput['pair']>;
}

/** The trial that its own runs confirm, judged against the baseline by the gates; null when none could be confirmed. */
export function judgeWinner({
  metric,
  confirming,
  baseline,
  gates,
  gated,
  pair = 'none',
}: WinnerQuestion): SweepWinner | null {
  const winner = winnerOf(
    metric,
    confirming.map((one) => confirmedTrial(metric.name, one)),
  );
  const runs = confirming.find(({ trial }) => trial === winner?.trial);
  if (winner === null || runs === undefined) return null;
  const { trial, values } = winner;
  const { values: present } = confirmedTrial(metric.name, { trial, records: baseline });
  if (baseline.length === 0) return { trial, values, present, comparison: null, verdict: null };
  const comparison = compare({ baseline, candidate: runs.records, code: null, gated, pair });
  return {
    trial,
    values,
    present,
    comparison,
    verdict: gates.length === 0 ? null : judge(gates, comparison),
  };
}

function confirmedTrial(metric: string, { trial, records, missing = 0 }: ConfirmingRuns): ConfirmedTrial {
  const values = records.flatMap(({ outcome, metrics }) => {
    const found = metrics.find(({ name, labels }) => formatMetricKey(name, labels) === metric);
    const value = outcome.kind === 'succeeded' ? (found?.value ?? null) : null;
    return isFiniteValue(value) ? [value] : [];
  });
  return { trial, values, failed: records.length - values.length + missing };
}
