import type { Examples } from '../../predictions/examples.ts';
import { shortDigest } from '../../records/shortDigest.ts';
import type { Finding } from '../finding.ts';
import { error, type Found } from '../found.ts';
import type { EasemlClause } from '../gate.ts';
import { formatClaim, formatConditionClause, variables } from './condition.ts';
import { judgeCondition, type ConditionJudgement } from './judgeCondition.ts';
import { labelsWanted, wantedWords } from './labelsWanted.ts';
import { count } from './planTable.ts';
import { supportOf } from './support.ts';
import { roundedUp } from './supportWords.ts';
import { type TestSetFacts, testSetFacts } from './testSetFacts.ts';
import { type TestSetHistory, type TestSetLife, usedUp, useWords } from './testSetHistory.ts';
import type { TestSetUse } from './testSetUse.ts';

/** The test set of the runs that are judged, and what it was used for before. */
export interface TestSets {
  readonly examples: Examples | null;
  /** By any of its digests; null where uses cannot be known. */
  historyOf(digests: readonly string[]): TestSetHistory | null;
}

/** Where nothing is known of any. */
export const noTestSets: TestSets = { examples: null, historyOf: () => null };

/**
 * Judges a condition of ease.ml/ci (Renggli et al. 2019) on the first run of each side. It is unknown, and never silently
 * passed, while the test set is too small for the promise or used up; what lies within the tolerance is settled by the mode.
 */
export function evaluateEaseml(clause: EasemlClause, { examples, historyOf }: TestSets): Finding {
  const found = testSetFacts(clause.condition, examples);
  if (found.kind !== 'known') return undecided(found);
  const facts = found.value;
  const history = historyOf(facts.digests);
  if (history === null)
    return undecided(error('how often this test set was used is not known, for nothing is judged here'));
  const reason = usedUp(history, lifeOf(clause)) ?? tooFew(clause, facts);
  if (reason !== null) return undecided({ kind: 'unknown', reason: `${reason} (${testSetWords(facts)})` });
  const labels = labelsWanted(clause.condition, facts);
  // What is known already may settle it: then nobody has to label anything (hierarchical testing, §4).
  const judged = judgeCondition({ clauses: labels.answerable }, clause.mode, facts.estimates);
  if (labels.wanted.length === 0 || !judged.passes) return decided(clause, facts, judged, history);
  const words = `${wantedWords(labels, facts)} (${testSetWords(facts)})`;
  return { ...undecided({ kind: 'unknown', reason: words }), toLabel: labels.wanted };
}

function lifeOf({ use, firstRun }: EasemlClause): TestSetLife {
  return { ...use, firstRun };
}

function undecided({ kind, reason }: Exclude<Found<never>, { kind: 'known' }>): Finding {
  return { ...noNumbers, outcome: kind, expected: '—', actual: '—', reason };
}

const noNumbers = { value: null, bound: null, evidence: null, distance: null } as const;

function testSetWords({ digests: [digest], examples }: TestSetFacts): string {
  return `test set ${shortDigest(digest)} of ${count(examples)} examples`;
}

/** Why the examples do not carry the promise; null where they do. */
function tooFew({ condition, use }: EasemlClause, { examples }: TestSetFacts): string | null {
  const short = supportOf(condition, use, examples).find(({ holds }) => !holds);
  if (short === undefined) return null;
  const { plan, tolerance } = short;
  return `${formatClaim(plan.clause)} needs ${count(plan.chosen.examples)} examples for a tolerance of ${plan.clause.tolerance}, and these support ${roundedUp(tolerance)}`;
}

function decided(
  clause: EasemlClause,
  facts: TestSetFacts,
  judged: ConditionJudgement,
  history: TestSetHistory,
): Finding {
  const { condition, use } = clause;
  const [only] = judged.clauses;
  const isSingle = condition.clauses.length === 1 && use.feedback.kind === 'value';
  return {
    ...noNumbers,
    outcome: judged.passes ? 'passed' : 'failed',
    expected: condition.clauses.map(formatConditionClause).join(' and '),
    actual: estimateWords(facts, use),
    reason: [
      answerWords(clause, judged),
      ...shownWords(use, facts),
      `${testSetWords(facts)}, ${useWords(history, lifeOf(clause))}`,
      ...(facts.otherRuns === 0 ? [] : ['the first run of each side counts']),
    ].join('; '),
    value: isSingle ? (only?.value ?? null) : null,
    bound: isSingle ? (condition.clauses[0]?.bound ?? null) : null,
  };
}

function answerWords({ mode }: EasemlClause, { outcome, passes }: ConditionJudgement): string {
  if (outcome === 'passed') return 'the condition holds beyond its tolerance';
  if (outcome === 'failed') return 'the condition does not hold, beyond its tolerance';
  return `within the tolerance the examples cannot tell, and mode ${mode} ${passes ? 'accepts' : 'refuses'} that`;
}

/** Values are told as far as the promise allows for. */
function estimateWords(facts: TestSetFacts, { feedback }: TestSetUse): string {
  if (feedback.kind === 'bit') return 'not shown';
  const told = (value: number): string =>
    feedback.kind === 'value'
      ? String(Number(value.toPrecision(6)))
      : String(Number((Math.round(value / feedback.step) * feedback.step).toPrecision(6)));
  return measured(facts)
    .map(([name, value]) => `${name} = ${told(value)}`)
    .join(', ');
}

/** What the labels at hand tell. */
function measured({ estimates, unlabelled }: TestSetFacts): (readonly [name: string, value: number])[] {
  const { n = 0, o = 0, d } = estimates;
  const ofAll = variables.flatMap((name) => {
    const value = estimates[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  if (unlabelled.all.length === 0) return ofAll;
  return [
    ...(unlabelled.differing.length === 0 ? [['n - o', n - o] as const] : []),
    ...(d === undefined ? [] : [['d', d] as const]),
  ];
}

/** The promise counts who learns what; a report that shows more breaks it. */
function shownWords(use: TestSetUse, facts: TestSetFacts): string[] {
  if (use.feedback.kind === 'value') return [estimateWords(facts, use)];
  const shown = use.feedback.kind === 'bit' ? 'only pass or fail' : 'only rounded values';
  return [
    `counted as if ${shown} were shown: metrics of this test set, which this report tells, break that promise; feedback: value allows for them`,
  ];
}
