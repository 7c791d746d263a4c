import { countOf } from '../records/countOf.ts';
import { formatAgainst, formatValue } from '../comparison/formatValue.ts';
import { type Answer, boundText, scaleOf } from './answer.ts';
import { type Claim, type ClaimOutcome, differenceBounds, smallestMargin } from './claim.ts';
import { type ClauseWords, confidenceWords } from './clauseWords.ts';
import { formatNumber } from './formatGate.ts';
import type { EvidenceClause } from './gate.ts';
import { keyOfChange, measureOf } from './lookUp.ts';
import { methodWords } from './verdict.ts';

/** What a statistical rule wants, in words that need no data. */
export function expectedText({ test, margin }: EvidenceClause): string {
  const size = margin === null || margin.value === 0 ? null : formatNumber(margin);
  switch (test) {
    case 'noninferior':
      return `not worse by ${size ?? 'the margin'} or more`;
    case 'not_regressed':
      return `not shown to be worse${size === null ? '' : ` by more than ${size}`}`;
    case 'superior':
      return `better${size === null ? '' : ` by more than ${size}`}`;
    case 'equivalent':
      return `different by less than ${size ?? 'the margin'}`;
  }
}

/** "accuracy fell by 0.1pp (95 % one-sided bound -0.4pp; Welch, 5 + 5 runs); a fall of 0.5pp or more is ruled out" */
export function claimWords(claim: Claim, outcome: ClaimOutcome): ClauseWords {
  const text = formatterFor(claim);
  const moved = `${keyOfChange(claim.change)} ${movedText(claim, text)}`;
  const found = `${event(claim, text)} ${findings[claim.clause.test][outcome]}`;
  return {
    expected: expectedText(claim.clause),
    actual: actualText(claim, text),
    reason: `${moved} (${basisText(claim, outcome, text)}); ${found}${wayOut(claim, outcome, text)}`,
  };
}

/** What the data say of the event that a rule is about. */
const findings: Readonly<Record<EvidenceClause['test'], Readonly<Record<ClaimOutcome, string>>>> = {
  noninferior: { passed: 'is ruled out', failed: 'is shown', unknown: 'is not ruled out' },
  equivalent: { passed: 'is ruled out', failed: 'is shown', unknown: 'is not ruled out' },
  not_regressed: { passed: 'is ruled out', failed: 'is shown', unknown: 'is not shown' },
  superior: { passed: 'is shown', failed: 'is ruled out', unknown: 'is not shown' },
};

/** Writes a claim's numbers as its margin is written. */
interface Formatter {
  readonly size: (value: number) => string;
  readonly signed: (value: number) => string;
  readonly margin: string;
}

function formatterFor(claim: Claim): Formatter {
  const { clause, change, margin } = claim;
  const answer: Answer = {
    subject: { kind: 'about', of: 'delta', metric: clause.metric },
    comparator: '>',
    bound: clause.margin ?? { kind: 'number', value: 0, unit: null },
    left: claim.gain,
    right: margin,
    measure: measureOf(change),
  };
  const size = (value: number): string =>
    formatAgainst(Math.abs(value), margin, scaleOf(answer, Math.abs(value)));
  const signed = (value: number): string => `${value < 0 ? '-' : value > 0 ? '+' : ''}${size(value)}`;
  return { size, signed, margin: boundText(answer) };
}

function movedText({ change, sign, gain }: Claim, { size }: Formatter): string {
  if (gain === 0 || change.kind === 'unchanged') return 'did not change';
  return `${sign * gain > 0 ? 'rose' : 'fell'} by ${size(gain)}`;
}

function actualText(claim: Claim, { signed }: Formatter): string {
  return claim.method === 'exact'
    ? signed(claim.sign * claim.gain)
    : differenceBounds(claim).map(signed).join(' to ');
}

/** "95 % one-sided bound -0.4pp; Welch, 5 + 5 runs"; the whole interval where both of its ends count. */
function basisText(claim: Claim, outcome: ClaimOutcome, { signed }: Formatter): string {
  const { clause, method, alpha, sign, bounds } = claim;
  const runs = basisWords(claim);
  if (method === 'exact') return runs;
  if (method === 'mcnemar') return `p = ${Number((claim.p ?? 1).toPrecision(2))}; ${runs}`;
  if (outcome === 'unknown' || clause.test === 'equivalent') {
    const [low, high] = differenceBounds(claim).map(signed);
    return `${formatValue(100 * (1 - 2 * alpha))} % interval ${low} to ${high}; ${runs}`;
  }
  const deciding = outcome === 'passed' ? bounds.low : bounds.high;
  return `${confidenceWords(alpha)} bound ${signed(sign * deciding)}; ${runs}`;
}

/** "Welch, 5 + 5 runs", "paired t, 5 pairs, 1 run without a partner of the same seed left out" */
function basisWords(claim: Claim): string {
  const { method, caveat } = claim;
  return [methodWords[method], sampleText(claim), ...(caveat === '' ? [] : [caveat])].join(', ');
}

/** "5 + 5 runs", "5 pairs", "2,000 examples", "14 newly wrong and 4 newly right of 2,000 examples" */
function sampleText({ n, outcomes, change }: Claim): string {
  if (n.examples === null && change.pairs !== undefined) return `${n.candidate} pairs`;
  const runs = `${n.baseline} + ${countOf(n.candidate, 'run')}`;
  if (n.examples === null) return runs;
  const examples = countOf(n.examples, 'example');
  if (n.of === 'runs') return `${runs}, ${examples}`;
  if (outcomes === null) return examples;
  // Of a share of wrong answers, 1 is the wrong one.
  const [wrong, right] =
    change.goal === 'min'
      ? [outcomes.newlyRight, outcomes.newlyWrong]
      : [outcomes.newlyWrong, outcomes.newlyRight];
  return `${wrong} newly wrong and ${right} newly right of ${examples}`;
}

/** What the rule is about: "a fall of 0.5pp or more", "a rise". */
function event({ clause, change, margin: value }: Claim, { margin }: Formatter): string {
  const [better, worse] = change.goal === 'min' ? ['a fall', 'a rise'] : ['a rise', 'a fall'];
  const beyond = value === 0 ? '' : ` of more than ${margin}`;
  switch (clause.test) {
    case 'noninferior':
      return `${worse} of ${margin} or more`;
    case 'not_regressed':
      return `${worse}${beyond}`;
    case 'superior':
      return `${better}${beyond}`;
    case 'equivalent':
      return `a change of ${margin} or more, either way,`;
  }
}

/** "; a margin above 0.4pp would have passed", for a rule that did not pass and would have with a wider one. */
function wayOut(claim: Claim, outcome: ClaimOutcome, { size }: Formatter): string {
  const smallest = smallestMargin(claim);
  const isOpenGuard = claim.clause.test === 'not_regressed' && outcome === 'unknown';
  if (outcome === 'passed' || isOpenGuard || smallest === null) return '';
  return `; a margin above ${size(smallest)} would have passed`;
}
