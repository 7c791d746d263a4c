import type { Baseline } from '../baselines/baseline.ts';
import type { CodeDifference, Comparison, Pairing } from '../comparison/comparison.ts';
import type { GateRule, OtherEvidence } from '../gates/judge.ts';
import type { Verdict } from '../gates/verdict.ts';
import type { ReproducedEvidence } from '../gates/reproducedEvidence.ts';
import type { Examples } from '../predictions/examples.ts';
import type { PairingRules } from '../predictions/pairingRules.ts';
import type { Predictions } from '../predictions/predictions.ts';
import { digestsOfUse } from '../predictions/testSetDigest.ts';
import { describeOutcome } from '../records/describeOutcome.ts';
import type { RunMedia } from '../charts/media/buildMedia.ts';
import type { Series } from '../records/reading.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Report, ReportedReproduction, RunFailure } from '../report/report.ts';
import type { Effects } from './effects.ts';
import type { BothSides } from './runBothSides.ts';

/** One run as a report needs it. */
export interface ReportedRun {
  readonly record: RunRecord;
  readonly series: readonly Series[];
  readonly media: RunMedia;
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
  readonly pair?: Pairing;
  /** Older runs that tell the noise where each side has one run. */
  readonly history?: readonly RunRecord[];
  /** Where the verdict was settled look by look while runs were made. */
  readonly looks?: BothSides['looks'];
  readonly pairing: PairingRules;
  /** Directory of a store that stays; absent or null where none does. */
  readonly lastingStore?: string | null;
  readonly warnings: readonly string[];
  /** Recorded runs that were run again; none unless given. */
  readonly reproductions?: readonly ReportedReproduction[];
  /** What `reproduced()` is judged by; without it nothing was run again. */
  readonly reproduced?: ReproducedEvidence;
}

/** Compares, judges and gathers everything the report tells. Loaded when the runs are over, to keep the start quick. */
export async function buildReport(effects: Effects, input: ReportInput): Promise<Report> {
  const [{ compare }, { leaveUnjudged }, { buildCurves }, { buildMedia }] = await Promise.all([
    import('../comparison/compare.ts'),
    import('../gates/leaveUnjudged.ts'),
    import('../charts/buildCurves.ts'),
    import('../charts/media/buildMedia.ts'),
  ]);
  const { candidate, baselineRuns, code, looks = null } = input;
  const records = (runs: readonly ReportedRun[]): RunRecord[] => runs.map(({ record }) => record);
  const comparison = compare({
    baseline: records(baselineRuns),
    candidate: records(candidate),
    code,
    gated: input.gated,
    pair: input.pair ?? 'none',
    history: input.history ?? [],
    share: looks?.look.share ?? 1,
  });
  const examples = await findExamples(input);
  const broken = candidate.find(({ record }) => record.outcome.kind !== 'succeeded');
  const book = await testSetBook(effects, input);
  const { reproduced } = input;
  const verdict = await judgeRuns(input, comparison, { reproduced, examples, historyOf: book?.historyOf });
  const answered = examples?.candidate[0] ?? null;
  if (book !== null && verdict !== null && broken === undefined && answered !== null)
    await book.note(digestsOfUse(answered)[0], verdict);
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
    examples: await summary(examples),
    media: buildMedia({ baseline: baselineRuns, candidate }),
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
    ...(looks && {
      looks: { planned: looks.planned, taken: looks.taken, runsSaved: looks.runsSaved },
    }),
    generatedAt: new Date(effects.nowMs()).toISOString(),
    programVersion: effects.programVersion,
  };
}

/** Where runs were looked at as they came, what evidence decided then stands, and the rest is judged by all runs there are. */
async function judgeRuns(
  { gates, looks = null }: ReportInput,
  comparison: Comparison,
  other: OtherEvidence,
): Promise<Verdict | null> {
  if (gates === null) return null;
  if (looks !== null) {
    const { judgeAtLook } = await import('../gates/looks.ts');
    return judgeAtLook(gates, comparison, looks.look, looks.verdict, other);
  }
  const { judge } = await import('../gates/judge.ts');
  return judge(gates, comparison, other);
}

async function testSetBook(effects: Effects, { gates, candidate, lastingStore = null }: ReportInput) {
  const { openTestSetBook } = await import('./testSetBook.ts');
  const candidateIds = candidate.map(({ record }) => record.id);
  return openTestSetBook(effects, { gates: gates ?? [], storeLocation: lastingStore, candidateIds });
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
  return runs.flatMap(({ record, media }) =>
    [...record.warnings, ...media.warnings].map((warning) => `${side}: ${warning}`),
  );
}
