import type { Check, CheckEvidence, ClauseResult } from '../gates/verdict.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Report } from './report.ts';
import { isOpen } from './reproduction.ts';
import { reproductionResult } from './reproductionResult.ts';
import type { Result, VerifyResult } from './resultSchema.ts';
import { runOrder } from './runOrder.ts';
import { sentenceText } from './sentence.ts';
import { verdictSentence } from './words.ts';

/** Where files of this report and bundles of its runs lie; absolute paths. */
export interface ResultPaths {
  readonly report: Result['report'];
  /** List of the examples whose labels are wanted; absent or null where none are. */
  readonly labels?: string | null;
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
    checks: verdict?.checks.map((check) => describeCheck(check, paths)) ?? [],
    baseline,
    comparison,
    reproductions: report.reproductions.map(reproductionResult),
    examples: report.examples,
    records: [...report.candidateRuns, ...report.baselineRuns].map((record) => describeRecord(record, paths)),
    report: paths.report,
    warnings: report.warnings,
    order: runOrder(report),
    ...(report.looks && { looks: report.looks }),
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

function describeCheck(check: Check, paths: ResultPaths): Result['checks'][number] {
  return {
    ...withNumbers(check, paths),
    clauses: check.clauses.map((clause) => withNumbers(clause, paths)),
  };
}

/** Of a rule without statistics. */
const noNumbers = {
  estimate: null,
  interval: null,
  confidence: null,
  method: null,
  n: null,
  counted: null,
  examples: null,
  outcomes: null,
  margin: null,
  p: null,
  alpha: null,
  smallestMargin: null,
} satisfies Record<keyof CheckEvidence, null>;

/** More stand in the list beside the report. */
const mostIds = 100;

/** The numbers of a statistical rule stand beside its words. */
function withNumbers<Judged extends ClauseResult>(
  { evidence, toLabel, ...judged }: Judged,
  { labels: path = null }: ResultPaths,
) {
  const labels = toLabel && { count: toLabel.length, ids: toLabel.slice(0, mostIds), path };
  return { ...judged, ...(evidence ?? noNumbers), ...(labels && { toLabel: labels }) };
}

function describeRecord(record: RunRecord, { bundles }: ResultPaths): Result['records'][number] {
  return {
    id: record.id,
    role: record.role,
    experiment: record.experiment,
    commit: record.code?.commit ?? null,
    dirty: record.code !== null && record.code.dirty !== null,
    seed: record.command.seed,
    startedAt: record.startedAt,
    outcome: record.outcome.kind,
    metrics: Object.fromEntries(
      record.metrics.map(({ name, labels, value }) => [formatMetricKey(name, labels), value]),
    ),
    path: bundles.get(record.id) ?? null,
  };
}
