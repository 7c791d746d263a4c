import { formatClaim, formatConditionClause, type Mode } from './condition.ts';
import type { SamplePlan } from './planSamples.ts';
import { alignColumns, count } from './planTable.ts';
import { meaningWords, useWords } from './planWords.ts';
import type { ClauseSupport } from './support.ts';
import type { TestSetUse } from './testSetUse.ts';

/** What a test set of `examples` examples supports: a few plain lines, then a row for each clause. */
export function supportText(
  examples: number,
  supports: readonly ClauseSupport[],
  plan: SamplePlan,
  use: TestSetUse,
  mode: Mode,
): string {
  return [
    ...verdictWords(examples, supports, plan),
    ...useWords(use, mode),
    '',
    ...alignColumns([['clause', 'supported tolerance', 'examples', ''], ...supports.map(clauseRow)], 2),
    '',
    meaningWords,
    '',
  ].join('\n');
}

function verdictWords(
  examples: number,
  supports: readonly ClauseSupport[],
  { required, unlabelled, labelled }: SamplePlan,
): string[] {
  const given = `${count(examples)} test examples${labelled === 0 ? '' : ' with labels'}`;
  const [first, ...others] = supports.filter(({ holds }) => !holds);
  if (first === undefined)
    return [`${given} are enough for this condition: it needs ${count(Math.max(required, unlabelled))}.`];
  const { plan, tolerance } = others.reduce(
    (worst, support) => (support.plan.chosen.examples > worst.plan.chosen.examples ? support : worst),
    first,
  );
  const labels = plan.needsLabels ? '' : ', without labels';
  return [
    `${given} are too few for this condition.`,
    `${formatClaim(plan.clause)} needs ${count(plan.chosen.examples)}${labels}; ${count(examples)} support a tolerance of ${roundedUp(tolerance)}, not of ${plan.clause.tolerance}.`,
    'A larger tolerance, fewer --steps, another --adaptivity or a lower --reliability need fewer.',
  ];
}

function clauseRow({ plan, holds, tolerance }: ClauseSupport): string[] {
  return [
    formatConditionClause(plan.clause),
    String(roundedUp(tolerance)),
    count(plan.chosen.examples),
    holds ? 'enough' : 'too few',
  ];
}

/** Three digits, and never less than what is supported. */
export function roundedUp(tolerance: number): number {
  const unit = 10 ** (Math.floor(Math.log10(tolerance)) - 2);
  return Number((Math.ceil(tolerance / unit - 1e-9) * unit).toPrecision(3));
}
