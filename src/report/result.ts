import type { Check, CheckEvidence, ClauseResult } from '../gates/verdict.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Report } from './report.ts';
import type { Result } from './resultSchema.ts';
import { sentenceText } from './sentence.ts';
import { verdictSentence } from './words.ts';

/** Where files of this report and bundles of its runs lie; absolute paths. */
export interface ResultPaths {
  readonly report: Result['report'];
  /** Record id → directory of its bundle. */
  readonly bundles: ReadonlyMap<string, string>;
}

/** The report as the public JSON result (see resultSchema.ts). */
export function resultOf(report: Report, paths: ResultPaths): Result {
  const { verdict, comparison, baseline } = report;
  return {
    schemaVersion: 1,
    command: report.command,
    experiment: report.experiment,
    verdict: verdict?.outcome ?? null,
    summary: sentenceText(verdictSentence(report)),
    checks: verdict?.checks.map(describeCheck) ?? [],
    baseline,
    comparison,
    examples: report.examples,
    records: [...report.candidateRuns, ...report.baselineRuns].map((record) => describeRecord(record, paths)),
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
  counted: null,
  examples: null,
  outcomes: null,
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
