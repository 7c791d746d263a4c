import { countOf } from '../records/countOf.ts';
import type { Change } from '../comparison/comparison.ts';
import { formatAgainst, formatPair, formatValue } from '../comparison/formatValue.ts';
import { type Answer, boundText, scaleOf } from './answer.ts';
import { gapBehind } from './estimateGap.ts';
import { meanBehind } from './estimateMean.ts';
import { evaluateGroups } from './evaluateGroups.ts';
import { formatExpression } from './formatGate.ts';
import type { Comparator, Expression } from './gate.ts';
import { type Evidence, keyOfChange, keyOfRef, unitNameOf } from './lookUp.ts';
import { refsIn } from './metricsOf.ts';
import { movementReason } from './movementWords.ts';
import { type CheckEvidence, methodWords } from './verdict.ts';

type Groups = Extract<Expression, { kind: 'groups' }>;

export interface ClauseWords {
  readonly expected: string;
  readonly actual: string;
  readonly reason: string;
}

/** What a clause wants, what was found, and a sentence that puts both together; numbers in the unit of the rule. */
export function wordsFor(answer: Answer, evidence: Evidence): ClauseWords {
  const { left, right, comparator } = answer;
  const actual = formatAgainst(left, right, scaleOf(answer, left));
  const bound = boundText(answer);
  return {
    expected: `${comparator} ${bound}`,
    actual,
    reason: movementReason(answer, evidence) ?? levelReason(answer, actual, bound, evidence),
  };
}

const boundWords: Readonly<Record<Comparator, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
  '==': 'exactly',
};

/** "accuracy is 0.934, at least 0.95 was asked for" */
function levelReason(answer: Answer, actual: string, bound: string, evidence: Evidence): string {
  const { subject, comparator } = answer;
  const computed = refsIn(answer.bound).length > 0 ? ` (${formatExpression(answer.bound)})` : '';
  const name = subject.kind === 'metric' ? keyOfRef(subject.metric) : formatExpression(subject);
  return `${name} is ${actual}${detailOf(subject, evidence)}, ${boundWords[comparator]} ${bound}${computed} was asked for`;
}

/** What a number was made of, in parentheses; nothing for a plain one. */
function detailOf(subject: Expression, evidence: Evidence): string {
  return subject.kind === 'groups' ? groupsDetail(subject, evidence) : boundDetail(subject, evidence);
}

/** " (mean 0.912; 95 % one-sided bound, Student's t, 5 runs)" */
function boundDetail(subject: Expression, evidence: Evidence): string {
  const estimate = meanBehind(subject, evidence);
  if (estimate === null) return '';
  const { change, mean, numbers } = estimate;
  const method = `${methodWords[numbers.method]}, ${countedIn(numbers)}`;
  if (numbers.interval === null) return ` (${method})`;
  return ` (mean ${formatValue(mean, unitNameOf(change))}; ${confidenceWords(numbers.alpha)} bound, ${method})`;
}

/** `5 runs`, `2,000 examples` */
function countedIn({ n, counted }: CheckEvidence): string {
  return countOf(n.candidate, counted === 'runs' ? 'run' : 'example');
}

/** "95 % one-sided" */
export function confidenceWords(alpha: number): string {
  return `${formatValue(100 * (1 - alpha))} % one-sided`;
}

/** " (accuracy{lang=de} 0.81, accuracy{lang=en} 0.9)": the groups that made the number. */
function groupsDetail(subject: Groups, evidence: Evidence): string {
  const found = evaluateGroups(subject, evidence);
  if (found.kind !== 'known') return '';
  const { lowest, highest } = found.value;
  const [low, high] = formatPair(lowest.mean, highest.mean, unitNameOf(lowest.change));
  return ` (${keyOfChange(lowest.change)} ${low}, ${keyOfChange(highest.change)} ${high}${gapInterval(subject, lowest.change, evidence)})`;
}

/** "; 95 % interval 0.019 to 0.181, Newcombe's interval, 600 examples" */
function gapInterval(subject: Groups, change: Change, evidence: Evidence): string {
  const numbers = gapBehind(subject, evidence);
  if (numbers === null || numbers.interval === null) return '';
  const [low, high] = numbers.interval.map((end) => formatValue(end, unitNameOf(change)));
  const confidence = formatValue(100 * (numbers.confidence ?? 0));
  return `; ${confidence} % interval ${low} to ${high}, ${methodWords[numbers.method]}, ${countedIn(numbers)}`;
}
