import { formatAgainst, formatPair } from '../comparison/formatValue.ts';
import { type Answer, boundText, scaleOf } from './answer.ts';
import { evaluateGroups } from './evaluateGroups.ts';
import { formatExpression } from './formatGate.ts';
import type { Comparator, Expression } from './gate.ts';
import { type Evidence, keyOfChange, keyOfRef, unitNameOf } from './lookUp.ts';
import { refsIn } from './metricsOf.ts';
import { movementReason } from './movementWords.ts';

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
  return `${name} is ${actual}${groupsDetail(subject, evidence)}, ${boundWords[comparator]} ${bound}${computed} was asked for`;
}

/** " (accuracy{lang=de} 0.81, accuracy{lang=en} 0.9)": the groups that made the number. */
function groupsDetail(subject: Expression, evidence: Evidence): string {
  if (subject.kind !== 'groups') return '';
  const found = evaluateGroups(subject, evidence);
  if (found.kind !== 'known') return '';
  const { lowest, highest } = found.value;
  const [low, high] = formatPair(lowest.mean, highest.mean, unitNameOf(lowest.change));
  return ` (${keyOfChange(lowest.change)} ${low}, ${keyOfChange(highest.change)} ${high})`;
}
