import { UserError } from '../../errors.ts';
import { type Condition, type ConditionClause, formatConditionClause } from './condition.ts';
import { type ClauseSize, needsNoLabels, sizesOf } from './estimators.ts';
import { reliabilityFor, type TestSetUse, variablesIn } from './testSetUse.ts';

/** How many test examples a condition needs. */
export interface SamplePlan {
  /** Examples with labels; for a condition about d alone, examples without. */
  readonly required: number;
  /** 0 for a condition about d alone. */
  readonly labelled: number;
  /** Examples on which d is measured; 0 without a clause about d alone. Labelled examples may be among them. */
  readonly unlabelled: number;
  /** With active labelling and fresh examples for each commit; null where every example needs its label. */
  readonly perCommitLabels: number | null;
  /** One for each clause, in order. */
  readonly clauses: readonly ClausePlan[];
  /** Of the clauses that `required` is about, the one that needs the most examples. */
  readonly hardest: ClausePlan;
}

export interface ClausePlan {
  readonly clause: ConditionClause;
  readonly needsLabels: boolean;
  /** The smallest size that is certain before anything is measured, by the bounds that were asked for. */
  readonly chosen: ClauseSize;
  readonly considered: readonly ClauseSize[];
}

/**
 * The smallest test set that serves a condition which readCondition let pass. A UserError when that is more examples
 * than can be counted.
 */
export function planSamples(condition: Condition, use: TestSetUse): SamplePlan {
  // Where values are shown as they are, a larger test set shows finer values and so needs more examples: the smallest
  // that serves is where this ends, for each round grows by less than the one before.
  let plan = planForShown(condition, use, 1);
  for (let shown = 1; use.feedback.kind === 'value' && largest(plan) > shown;) {
    shown = largest(plan);
    plan = planForShown(condition, use, shown);
  }
  return plan;
}

/** The plan when a value that is shown can be told from `examples` others. */
export function planForShown(condition: Condition, use: TestSetUse, examples: number): SamplePlan {
  const reliability = reliabilityFor(use, variablesIn(condition).length, examples);
  const [first, ...others] = condition.clauses.map((clause): ClausePlan => {
    const considered = sizesOf(clause, condition, reliability);
    const [least, ...more] = considered.filter((size) => mayServe(size, use));
    if (least === undefined) throw new RangeError('every clause has a size by Hoeffding’s bound');
    const chosen = more.reduce((best, size) => (size.examples < best.examples ? size : best), least);
    refuseUncountable(clause, chosen);
    return { clause, needsLabels: !needsNoLabels(clause), chosen, considered };
  });
  if (first === undefined) throw new RangeError('a condition has at least one clause');
  return summarize([first, ...others]);
}

/** What has to be measured first promises nothing yet; the paper's own numbers are kept unless tighter ones are asked for. */
function mayServe({ supposedDifference, method }: ClauseSize, { bounds }: TestSetUse): boolean {
  return supposedDifference === null && (method !== 'binomial' || bounds === 'tight');
}

function summarize(clauses: readonly [ClausePlan, ...ClausePlan[]]): SamplePlan {
  const withLabels = clauses.filter(({ needsLabels }) => needsLabels);
  const [labelled, unlabelled] = [
    mostOf(withLabels),
    mostOf(clauses.filter(({ needsLabels }) => !needsLabels)),
  ];
  const counted = withLabels.length > 0 ? withLabels : clauses;
  const perCommit = withLabels.map(({ chosen }) => chosen.perCommitLabels);
  return {
    required: labelled === 0 ? unlabelled : labelled,
    labelled,
    unlabelled,
    perCommitLabels:
      perCommit.length === 0
        ? null
        : perCommit.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b))),
    clauses,
    hardest: counted.reduce((hardest, plan) =>
      plan.chosen.examples > hardest.chosen.examples ? plan : hardest,
    ),
  };
}

function mostOf(plans: readonly ClausePlan[]): number {
  return Math.max(0, ...plans.map(({ chosen }) => chosen.examples));
}

function largest({ labelled, unlabelled }: SamplePlan): number {
  return Math.max(labelled, unlabelled);
}

function refuseUncountable(clause: ConditionClause, { examples }: ClauseSize): void {
  if (Number.isSafeInteger(examples)) return;
  throw new UserError(
    `${formatConditionClause(clause)} needs more examples than can be counted; its tolerance is too small, or there are too many steps.`,
    { hint: 'A tolerance of 0.01 to 0.05 is usual, with 32 steps.' },
  );
}
