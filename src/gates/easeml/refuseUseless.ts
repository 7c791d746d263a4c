import { UserError } from '../../errors.ts';
import { canHold } from './canHold.ts';
import {
  type Condition,
  type ConditionClause,
  formatClaim,
  formatConditionClause,
  type Inequality,
  type Mode,
} from './condition.ts';

/**
 * Refuses a condition that says nothing: a clause that no models can fulfil or that all do, clauses that contradict
 * each other, and what could never pass (mode fp-free) or never fail (fn-free) because of its tolerance.
 */
export function refuseUseless({ clauses }: Condition, mode: Mode): void {
  for (const clause of clauses) {
    const problem = problemWith(clause) ?? problemInMode(clause, mode);
    if (problem !== null) refuse(`${formatConditionClause(clause)}: ${problem}`);
  }
  for (const [index, first] of clauses.entries()) {
    for (const second of clauses.slice(index + 1)) {
      const problem = contradiction(first, second, mode);
      if (problem !== null)
        refuse(`${formatConditionClause(first)} and ${formatConditionClause(second)}: ${problem}`);
    }
  }
}

function refuse(problem: string): never {
  throw new UserError(`the condition says nothing: ${problem}`, { hint });
}

const hint =
  'n, o and d are shares from 0 to 1, and n and o differ by no more than d. Change a bound or a tolerance.';

function problemWith(clause: ConditionClause): string | null {
  if (!canHold([clause])) return `no two models fulfil ${formatClaim(clause)}`;
  return canHold([opposite(clause)]) ? null : `any two models fulfil ${formatClaim(clause)}`;
}

function problemInMode(clause: ConditionClause, mode: Mode): string | null {
  const decisive = mode === 'fp-free' ? shownTrue(clause) : shownFalse(clause);
  if (canHold([decisive])) return null;
  const answer = mode === 'fp-free' ? 'pass' : 'fail';
  return `with mode ${mode} it can never ${answer}: that takes a measured ${formatClaim(decisive)}`;
}

function contradiction(first: ConditionClause, second: ConditionClause, mode: Mode): string | null {
  if (!canHold([first, second])) return 'no two models fulfil both';
  if (mode === 'fn-free' || canHold([shownTrue(first), shownTrue(second)])) return null;
  return 'with mode fp-free they can never pass together: their tolerances leave no room';
}

/** What has to be measured for the clause to be true within its tolerance. */
function shownTrue(clause: ConditionClause): Inequality {
  const away = clause.comparator === '>' ? clause.tolerance : -clause.tolerance;
  return { ...clause, bound: rounded(clause.bound + away) };
}

/** What has to be measured for the clause to be false within its tolerance. */
function shownFalse(clause: ConditionClause): Inequality {
  const other = opposite(clause);
  const away = clause.comparator === '>' ? -clause.tolerance : clause.tolerance;
  return { ...other, bound: rounded(clause.bound + away) };
}

function opposite(clause: ConditionClause): Inequality {
  return { ...clause, comparator: clause.comparator === '>' ? '<' : '>' };
}

/** As a person would add: 0.8 + 0.05 is 0.85 and not 0.8500000000000001. */
function rounded(sum: number): number {
  return Number(sum.toPrecision(12));
}
