import type { Change } from '../comparison/comparison.ts';
import { formatAgainst, formatPair } from '../comparison/formatValue.ts';
import { type Answer, boundText, isMovement, scaleOf } from './answer.ts';
import type { Comparator } from './gate.ts';
import { changeOf, type Evidence, keyOfChange, unitNameOf } from './lookUp.ts';
import { refsIn } from './metricsOf.ts';

/** A direction of movement as verb and noun; `article` stands before the noun. */
interface Movement {
  readonly verb: string;
  readonly article: string;
  readonly noun: string;
}

const rise: Movement = { verb: 'rose', article: 'a', noun: 'rise' };
const fall: Movement = { verb: 'fell', article: 'a', noun: 'fall' };
const improvement: Movement = { verb: 'improved', article: 'an', noun: 'improvement' };
const worsening: Movement = { verb: 'worsened', article: 'a', noun: 'worsening' };

/** "accuracy fell by 0.8pp (0.942 → 0.934); a fall of at most 0.5pp is allowed"; null for what is no movement. */
export function movementReason(answer: Answer, evidence: Evidence): string | null {
  const { subject, bound } = answer;
  if (subject.kind !== 'about' || !isMovement(subject) || refsIn(bound).length > 0) return null;
  const found = changeOf(subject.metric, evidence);
  if (found.kind !== 'known') return null;
  const { baseline, candidate } = found.value;
  const sides = formatPair(baseline, candidate, unitNameOf(found.value)).join(' → ');
  const [up, down] = subject.of === 'gain' ? [improvement, worsening] : [rise, fall];
  return `${keyOfChange(found.value)} ${movedText(answer, found.value, up, down)} (${sides}); ${askedText(answer, up, down)}`;
}

function movedText(answer: Answer, { kind }: Change, up: Movement, down: Movement): string {
  const { left, right } = answer;
  if (left === 0 || kind === 'unchanged') return 'did not change';
  const amount = formatAgainst(Math.abs(left), Math.abs(right), scaleOf(answer, left));
  return `${(left > 0 ? up : down).verb} by ${amount}`;
}

function askedText(answer: Answer, up: Movement, down: Movement): string {
  const { comparator, right } = answer;
  if (right === 0) return zeroWords(comparator, up, down);
  const size = boundText(answer).replace(/^-/, '');
  return allowance(comparator, right, right > 0 ? up : down, size);
}

function zeroWords(comparator: Comparator, up: Movement, down: Movement): string {
  switch (comparator) {
    case '>=':
      return `no ${down.noun} is allowed`;
    case '<=':
      return `no ${up.noun} is allowed`;
    case '>':
      return `${up.article} ${up.noun} was asked for`;
    case '<':
      return `${down.article} ${down.noun} was asked for`;
    case '==':
      return 'no change is allowed';
  }
}

/** A bound on the far side of 0 allows a movement; one on the near side asks for it. */
function allowance(comparator: Comparator, right: number, { article, noun }: Movement, size: string): string {
  const what = `${article} ${noun} of`;
  if (comparator === '==') return `${what} exactly ${size} was asked for`;
  const isStrict = comparator === '>' || comparator === '<';
  const wantsMore = comparator === '>=' || comparator === '>';
  return right > 0 === wantsMore
    ? `${what} ${isStrict ? 'more than' : 'at least'} ${size} was asked for`
    : `${what} ${isStrict ? 'less than' : 'at most'} ${size} is allowed`;
}
