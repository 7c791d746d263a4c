import type { DepartureCurves } from '../charts/departureCurves.ts';
import { formatAmount } from '../comparison/formatValue.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { describeDiagnosis } from '../reproduction/experiments/describeDiagnosis.ts';
import type { Diagnosis } from '../reproduction/experiments/experiment.ts';
import { type DescribeInput, describeReproduction, detailReproduction } from '../reproduction/describe.ts';
import { measurementText, rangeText } from '../reproduction/evidencePhrases.ts';
import { phraseText } from '../reproduction/phrase.ts';
import type { Agreement, MetricReproduction } from '../reproduction/reproduction.ts';
import { isReproduced } from '../reproduction/unverifiable.ts';
import type { Report } from './report.ts';
import { capitalised, type Sentence, sentenceText } from './sentence.ts';

/** A recorded run that was run again, and what that showed. */
export interface ReportedReproduction extends DescribeInput {
  readonly recorded: RunRecord;
  /** All of them, those that do not count, too. */
  readonly reruns: readonly RunRecord[];
  /** Why it was run again, as a sentence; null where that was what the command was for. */
  readonly occasion: string | null;
  /** What controlled re-runs showed; null where none were asked for. */
  readonly diagnosis: Diagnosis | null;
  /** What to do about a record that cannot be verified; null where nothing is known. */
  readonly hint: string | null;
  /** The first departure, drawn; null where no curve parts. */
  readonly departure: DepartureCurves | null;
  /** The end of the output of the re-run, or the setup, that failed. */
  readonly logTail: readonly string[];
}

/** What stands near the baseline: "Baseline reproduced bit for bit on the same kind of machine." */
export function reproductionSentence(reported: ReportedReproduction): Sentence {
  const { occasion, reproduction } = reported;
  // A shift that the user declared to be harmless is one all the same.
  const isTolerated = reproduction.kind === 'drifted' && !isOpen(reported);
  const end = isTolerated ? ', within the declared tolerance.' : '.';
  const told = capitalised([...describeReproduction(reported), end]);
  return occasion === null ? told : [...told, ' ', occasion];
}

/** What stands folded below it, a sentence each: what moved, where curves part, likely causes with what would remove them. */
export function reproductionDetails(reported: ReportedReproduction): readonly Sentence[] {
  const { hint, diagnosis } = reported;
  const tried = diagnosis === null ? [] : describeDiagnosis(diagnosis);
  return [...tried, ...detailReproduction(reported), ...(hint === null ? [] : [[hint]])];
}

/** Whether a reader has to look at it: the record was not shown to reproduce at the level that was asked for. */
export function isOpen({ reproduction }: ReportedReproduction): boolean {
  return !isReproduced(reproduction);
}

/** Those that need a sentence of their own: what a single verified record showed is the headline already. */
export function besideHeadline({ command, reproductions }: Report): readonly ReportedReproduction[] {
  return command === 'verify' && reproductions.length === 1 ? [] : reproductions;
}

export function reproductionText(reported: ReportedReproduction): string {
  return sentenceText(capitalised(describeReproduction(reported)));
}

/** One metric in the table of a reproduction; `name` is foreign text. */
export interface ReproductionRow {
  readonly name: string;
  readonly recorded: string;
  readonly reruns: string;
  readonly tolerance: string;
  readonly result: string;
}

export const reproductionColumns = ['Metric', 'Recorded', 'Re-runs', 'Tolerance', 'Result'] as const;

const agreementWords: Record<Agreement, string> = {
  same: 'same digits',
  close: 'same but for rounding',
  differs: 'differs',
};

/** Every result, those that differ first. */
export function reproductionRows({ reproduction }: ReportedReproduction): readonly ReproductionRow[] {
  if (reproduction.rerunIds.length === 0) return [];
  const order: readonly Agreement[] = ['differs', 'close', 'same'];
  return reproduction.metrics
    .toSorted((a, b) => order.indexOf(a.agreement) - order.indexOf(b.agreement))
    .map((metric) => ({
      name: metric.key,
      recorded: measurementText(metric.recorded),
      reruns: rangeText(metric.reruns, metric.unit),
      tolerance: metric.tolerance === null ? '' : formatAmount(metric.tolerance, metric),
      result: resultWords(metric),
    }));
}

function resultWords({ agreement, tolerance, equivalence }: MetricReproduction): string {
  if (agreement !== 'differs' || tolerance === null) return agreementWords[agreement];
  const words = { inside: 'within the tolerance', outside: 'outside the tolerance', undecided: 'undecided' };
  return words[equivalence.verdict];
}

/** What the drawing of a departure shows, for readers who do not see it. */
export function departureWords({ reproduction }: ReportedReproduction): string {
  const [first] = reproduction.departures;
  if (first === undefined) return '';
  return phraseText([
    { name: first.key },
    ` of the record and of a re-run, which part at ${first.stepKind} ${first.step}`,
  ]);
}
