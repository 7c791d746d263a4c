import type { Check, CheckEvidence, ClauseResult } from '../gates/verdict.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Report } from './report.ts';
import { isOpen } from './reproduction.ts';
import { reproductionResult } from './reproductionResult.ts';
import type { Result, VerifyResult } from './resultSchema.ts';
import { sentenceText } from './sentence.ts';
import { verdictSentence } from './words.ts';

/** Where files of this report and bundles of its runs lie; absolute paths. */
export interface ResultPaths {
  readonly report: Result['report'];
  /** Record id → directory of its bundle. */
  readonly bundles: ReadonlyMap<string, string>;
}

/** The report as the public JSON result (see resultSchema.ts). */
export function resultOf(report: Report, paths: ResultPaths): Result | VerifyResult {
  return report.command === 'verify'
    ? verifyResultOf(report, paths)
    : comparisonResultOf(report, report.command, paths);
}

function comparisonResultOf(report: Report, command: Result['command'], paths: ResultPaths): Result {
  const { verdict, comparison, baseline } = report;
  return {
    schemaVersion: 1,
    command,
    experiment: report.experiment,
    verdict: verdict?.outcome ?? null,
    summary: sentenceText(verdictSentence(report)),
    checks: verdict?.checks.map(describeCheck) ?? [],
    baseline,
    comparison,
    reproductions: report.reproductions.map(reproductionResult),
    records: [...report.candidateRuns, ...report.baselineRuns].map((record) => describeRecord(record, paths)),
    report: paths.report,
    warnings: report.warnings,
  };
}

function verifyResultOf(report: Report, paths: ResultPaths): VerifyResult {
  const { reproductions } = report;
  const records = reproductions.flatMap(({ recorded, reruns }) => [recorded, ...reruns]);
  return {
    schemaVersion: 1,
    command: 'verify',
    experiment: report.experiment,
    reproduced: !reproductions.some(isOpen),
    summary: sentenceText(verdictSentence(report)),
    reproductions: reproductions.map(reproductionResult),
    records: records.map((record) => describeRecord(record, paths)),
    report: paths.report,
    warnings: report.warnings,
  };
}

function describeCheck(check: Check): Result['checks'][number] {
  return { ...withNumbers(check), clauses: check.clauses.map(withNumbers) };
}

/** Of a rule without statistics. */
const noNumbers = {
  estimate: null,
  interval: null,
  confidence: null,
  method: null,
  n: null,
  margin: null,
  p: null,
  alpha: null,
  smallestMargin: null,
} satisfies Record<keyof CheckEvidence, null>;

/** The numbers of a statistical rule stand beside its words. */
function withNumbers<Judged extends ClauseResult>({ evidence, ...judged }: Judged) {
  return { ...judged, ...(evidence ?? noNumbers) };
}

function describeRecord(record: RunRecord, { bundles }: ResultPaths): Result['records'][number] {
  return {
    id: record.id,
    role: record.role,
    experiment: record.experiment,
    commit: record.code?.commit ?? null,
    dirty: record.code !== null && record.code.dirty !== null,
    seed: record.command.seed,
    outcome: record.outcome.kind,
    metrics: Object.fromEntries(
      record.metrics.map(({ name, labels, value }) => [formatMetricKey(name, labels), value]),
    ),
    path: bundles.get(record.id) ?? null,
  };
}
