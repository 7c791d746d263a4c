import { formatAmount } from '../comparison/formatValue.ts';
import type { Cause } from './cause.ts';
import { departurePhrase, movedMetrics, moveText, rangeText } from './evidencePhrases.ts';
import { listOfNames, named, type Phrase } from './phrase.ts';
import type { Reproduction } from './reproduction.ts';

export interface DescribeInput {
  /** What was run again: "baseline". */
  readonly what: string;
  readonly reproduction: Reproduction;
  readonly causes: readonly Cause[];
  /** What `isSameMachine` says of the differences. */
  readonly isSameMachine: boolean;
}

/** The one sentence of the report, without a full stop: what the re-runs showed, and the likeliest cause with what it did. */
export function describeReproduction(input: DescribeInput): Phrase {
  const { what, reproduction } = input;
  switch (reproduction.kind) {
    case 'identical':
      return [`${what} reproduced bit for bit${machineWords(input)}`];
    case 'withinTolerance':
      return [`${what} reproduced within tolerance`, ...toleranceWords(input)];
    case 'withinNoise':
      return [`${what} reproduced within noise`, ...noiseWords(reproduction)];
    case 'drifted':
      return [`${what} drifted: `, ...driftWords(input), `; ${agreeWords(reproduction)}`];
    case 'diverged':
      return [`${what} did not reproduce: `, ...divergenceWords(reproduction), ...likelyCause(input)];
    case 'inconclusive':
      return [
        `${what} may or may not reproduce: ${reproduction.reason ?? ''}${moreReruns(reproduction)}`,
        ...likelyCause(input),
      ];
    case 'unverifiable':
      return [`${what} cannot be verified: ${reproduction.reason ?? ''}`, ...likelyCause(input)];
  }
}

/** What stands folded below the sentence: metrics that moved, where curves part, outputs, causes with their evidence, failures. */
export function detailReproduction({ reproduction, causes }: DescribeInput): readonly Phrase[] {
  const { departures, outputs, failedReruns } = reproduction;
  const changed = outputs.filter(({ isSame }) => !isSame).map(({ path }) => path);
  return [
    ...movedMetrics(reproduction)
      .slice(0, mostDetails)
      .map((metric): Phrase => [
        named(metric.key),
        `: ${moveText(metric)}, re-runs ${rangeText(metric.reruns, metric.unit)}.`,
      ]),
    ...departures.slice(0, mostDetails).map(departurePhrase),
    ...(changed.length === 0 ? [] : [['Outputs that differ: ', ...listOfNames(changed), '.']]),
    ...(reproduction.areSeriesKnown
      ? []
      : [['The series of a run could not be read, so that curves were not compared.']]),
    ...failedReruns.map(({ id, reason }): Phrase => [
      'The re-run ',
      named(id),
      ` ${reason} and does not count.`,
    ]),
    ...causes.slice(0, mostDetails).flatMap(causeDetails),
  ];
}

const mostDetails = 5;

function causeDetails({ subject, evidence, setting, confidence }: Cause, index: number): Phrase[] {
  return [
    [`${index + 1}. `, ...subject, ` (confidence ${confidence}): `, ...joined(evidence), ` ${setting}`],
  ];
}

function joined(sentences: readonly Phrase[]): Phrase {
  return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));
}

function machineWords({ reproduction, isSameMachine }: DescribeInput): string {
  const count = reproduction.rerunIds.length;
  const often = count === 1 ? '' : `, ${count} times`;
  return `${isSameMachine ? ' on the same kind of machine' : ' on another machine'}${often}`;
}

function toleranceWords({ reproduction, causes }: DescribeInput): Phrase {
  const [moved] = movedMetrics(reproduction);
  const parting = reproduction.departures[0];
  if (moved !== undefined)
    return [
      ': ',
      named(moved.key),
      ` moves by ${differenceText(moved)}, which is rounding`,
      ...throughCause(causes),
    ];
  if (parting !== undefined)
    return [': metrics are the same, ', named(parting.key), ' differs by rounding', ...throughCause(causes)];
  const changed = reproduction.outputs.filter(({ isSame }) => !isSame).map(({ path }) => path);
  if (changed.length > 0) return [': all numbers are the same, but not the file ', ...listOfNames(changed)];
  return [': all metrics are the same; the curves could not be compared'];
}

type Moved = ReturnType<typeof movedMetrics>[number];

function differenceText(metric: Moved): string {
  const numbers = metric.reruns.filter((value) => typeof value === 'number');
  const { recorded } = metric;
  if (typeof recorded !== 'number') return moveText(metric);
  return formatAmount(Math.max(...numbers.map((value) => Math.abs(value - recorded))), metric);
}

function throughCause([cause]: readonly Cause[]): Phrase {
  return cause === undefined || cause.confidence === 'low' ? [] : [', through ', ...cause.subject];
}

function noiseWords(reproduction: Reproduction): Phrase {
  const count = reproduction.rerunIds.length;
  const [moved] = movedMetrics(reproduction);
  if (moved === undefined) return [`: all metrics are the same in ${count} re-runs, only curves differ`];
  const tolerance =
    moved.tolerance === null ? '' : `, within the tolerance of ${formatAmount(moved.tolerance, moved)}`;
  const sd = moved.equivalence.sd === null ? '' : `, sd ${formatAmount(moved.equivalence.sd, moved)}`;
  return [': ', named(moved.key), ` ${moveText(moved)} as the mean of ${count} re-runs${sd}${tolerance}`];
}

function driftWords({ reproduction, causes: [cause] }: DescribeInput): Phrase {
  const [moved] = movedMetrics(reproduction);
  const parting = reproduction.departures[0];
  const what: Phrase =
    moved !== undefined
      ? [named(moved.key)]
      : parting !== undefined
        ? ['the curve of ', named(parting.key)]
        : ['the result'];
  const amount = moved === undefined ? '' : moveWords(moved);
  if (cause === undefined || cause.confidence === 'low')
    return [...what, ` changed${amount}, and no cause was found`];
  if (cause.kind === 'undeclaredInput') return [...what, ` changed${amount} through `, ...cause.subject];
  return [...cause.subject, ' changes ', ...what, amount];
}

function moveWords(metric: Moved): string {
  const { difference } = metric.equivalence;
  return difference === null ? ` (${moveText(metric)})` : ` by ${formatAmount(Math.abs(difference), metric)}`;
}

function agreeWords({ rerunIds }: Reproduction): string {
  return rerunIds.length === 2 ? 'both re-runs agree' : `all ${rerunIds.length} re-runs agree`;
}

function divergenceWords(reproduction: Reproduction): Phrase {
  const outside = movedMetrics(reproduction).filter(({ equivalence }) => equivalence.verdict === 'outside');
  const [moved] = outside.length > 0 ? outside : movedMetrics(reproduction);
  if (moved === undefined) return ['its curves differ'];
  const [recorded] = [rangeText([moved.recorded], moved.unit)];
  return [
    named(moved.key),
    ` was ${recorded} and is ${rangeText(moved.reruns, moved.unit)} in ${moved.reruns.length} re-runs`,
  ];
}

function likelyCause({ causes: [cause] }: DescribeInput): Phrase {
  if (cause === undefined || cause.confidence === 'low') return [];
  return ['; the likely cause is ', ...cause.subject];
}

function moreReruns({ rerunsNeeded }: Reproduction): string {
  return rerunsNeeded === null ? '' : `; about ${rerunsNeeded} re-runs in all would tell`;
}
