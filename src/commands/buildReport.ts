import type { Baseline } from '../baselines/baseline.ts';
import type { CodeDifference } from '../comparison/comparison.ts';
import type { GateRule } from '../gates/judge.ts';
import type { ReproducedEvidence } from '../gates/reproducedEvidence.ts';
import { describeOutcome } from '../records/describeOutcome.ts';
import type { Series } from '../records/reading.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Report, ReportedReproduction, RunFailure } from '../report/report.ts';
import type { Effects } from './effects.ts';

/** One run as a report needs it. */
export interface ReportedRun {
  readonly record: RunRecord;
  readonly series: readonly Series[];
  readonly logTail: readonly string[];
}

interface ReportInput {
  readonly command: Report['command'];
  readonly experiment: string;
  readonly candidate: readonly ReportedRun[];
  readonly baselineRuns: readonly ReportedRun[];
  readonly baseline: Baseline;
  readonly code: CodeDifference | null;
  /** Null where nothing is judged. */
  readonly gates: readonly GateRule[] | null;
  readonly gated: readonly string[];
  readonly warnings: readonly string[];
  /** Recorded runs that were run again; none unless given. */
  readonly reproductions?: readonly ReportedReproduction[];
  /** What `reproduced()` is judged by; without it nothing was run again. */
  readonly reproduced?: ReproducedEvidence;
}

/** Compares, judges and gathers everything the report tells. Loaded when the runs are over, to keep the start quick. */
export async function buildReport(effects: Effects, input: ReportInput): Promise<Report> {
  const [{ compare }, { judge }, { leaveUnjudged }, { buildCurves }] = await Promise.all([
    import('../comparison/compare.ts'),
    import('../gates/judge.ts'),
    import('../gates/leaveUnjudged.ts'),
    import('../charts/buildCurves.ts'),
  ]);
  const { candidate, baselineRuns, code } = input;
  const records = (runs: readonly ReportedRun[]): RunRecord[] => runs.map(({ record }) => record);
  const comparison = compare({
    baseline: records(baselineRuns),
    candidate: records(candidate),
    code,
    gated: input.gated,
  });
  const verdict = input.gates === null ? null : judge(input.gates, comparison, input.reproduced);
  const broken = candidate.find(({ record }) => record.outcome.kind !== 'succeeded');
  return {
    command: input.command,
    experiment: input.experiment,
    verdict: broken === undefined ? verdict : verdict && leaveUnjudged(verdict, unjudgedReason(broken)),
    comparison,
    baseline: input.baseline,
    baselineRuns: records(baselineRuns),
    candidateRuns: records(candidate),
    curves: buildCurves({ baseline: baselineRuns, candidate, gated: [...input.gated] }),
    reproductions: input.reproductions ?? [],
    failures: [...failuresOf('candidate', candidate), ...failuresOf('baseline', baselineRuns)],
    logTail: candidate.at(-1)?.logTail ?? [],
    warnings: [
      ...new Set([
        ...input.warnings,
        ...warningsOf('baseline', baselineRuns),
        ...warningsOf('candidate', candidate),
      ]),
    ],
    generatedAt: new Date(effects.nowMs()).toISOString(),
    programVersion: effects.programVersion,
  };
}

function unjudgedReason({ record }: ReportedRun): string {
  return `the training command ${describeOutcome(record.outcome)}, so the rule was not judged`;
}

function failuresOf(side: RunFailure['side'], runs: readonly ReportedRun[]): RunFailure[] {
  return runs
    .filter(({ record }) => record.outcome.kind !== 'succeeded')
    .map(({ record, logTail }) => ({
      side,
      runId: record.id,
      what: describeOutcome(record.outcome),
      logTail,
    }));
}

function warningsOf(side: RunFailure['side'], runs: readonly ReportedRun[]): string[] {
  return runs.flatMap(({ record }) => record.warnings.map((warning) => `${side}: ${warning}`));
}
