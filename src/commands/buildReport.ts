import type { Baseline } from '../baselines/baseline.ts';
import type { CodeDifference } from '../comparison/comparison.ts';
import type { GateRule } from '../gates/judge.ts';
import type { Examples, PairingRules } from '../predictions/examples.ts';
import type { Predictions } from '../predictions/predictions.ts';
import { describeOutcome } from '../records/describeOutcome.ts';
import type { Series } from '../records/reading.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Report, RunFailure } from '../report/report.ts';
import type { Effects } from './effects.ts';

/** One run as a report needs it. */
export interface ReportedRun {
  readonly record: RunRecord;
  readonly series: readonly Series[];
  readonly logTail: readonly string[];
  /** Null without a per-example file. */
  readonly predictions: Predictions | null;
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
  readonly pairing: PairingRules;
  readonly warnings: readonly string[];
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
  const examples = await findExamples(input);
  const verdict = input.gates === null ? null : judge(input.gates, comparison, examples);
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
    examples: await summary(examples),
    failures: [...failuresOf('candidate', candidate), ...failuresOf('baseline', baselineRuns)],
    logTail: candidate.at(-1)?.logTail ?? [],
    warnings: [
      ...new Set([
        ...input.warnings,
        ...pairingWarnings(examples, input),
        ...warningsOf('baseline', baselineRuns),
        ...warningsOf('candidate', candidate),
      ]),
    ],
    generatedAt: new Date(effects.nowMs()).toISOString(),
    programVersion: effects.programVersion,
  };
}

/** Loaded only for runs that have per-example files. */
async function findExamples({ baselineRuns, candidate, pairing }: ReportInput): Promise<Examples | null> {
  const [before, after] = [baselineRuns, candidate].map((runs) =>
    runs.filter(({ record }) => record.outcome.kind === 'succeeded').map(({ predictions }) => predictions),
  );
  if ([...(before ?? []), ...(after ?? [])].every((one) => one === null)) return null;
  const { examplesOf } = await import('../predictions/examples.ts');
  return examplesOf(before ?? [], after ?? [], pairing);
}

async function summary(examples: Examples | null): Promise<Report['examples']> {
  if (examples === null) return null;
  const { summariseExamples } = await import('../predictions/exampleSummary.ts');
  return summariseExamples(examples);
}

/** Without a baseline there is nothing to pair with, and nothing to be told. */
function pairingWarnings(examples: Examples | null, { baselineRuns }: ReportInput): string[] {
  if (examples === null || examples.pairing.kind === 'paired' || baselineRuns.length === 0) return [];
  return [`The examples of the two sides were not paired: ${examples.pairing.reason}.`];
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
