import { holm } from '../statistics/multiplicity.ts';
import { claimOf } from './claim.ts';
import { formatClause } from './formatGate.ts';
import type { Clause, Gate } from './gate.ts';
import type { Evidence } from './lookUp.ts';
import { instancesOf } from './slices.ts';

/**
 * The p-values of all regression guards of one evaluation after Holm's correction, by rule: any of them blocks, so each
 * alone would raise false alarms for all (reference/statistics.md §2.6). A guard with wildcards is one for each slice; a
 * rule that stands twice is one guard.
 */
export function correctGuards(gates: readonly Gate[], evidence: Evidence): ReadonlyMap<string, number> {
  const found = new Map(
    gates.flatMap(({ clauses }) => clauses).flatMap((clause) => guardsIn(clause, evidence)),
  );
  const corrected = holm([...found.values()]);
  return new Map([...found.keys()].map((rule, index) => [rule, corrected[index] ?? 1]));
}

function guardsIn(clause: Clause, evidence: Evidence): [rule: string, p: number][] {
  if (clause.kind !== 'evidence' || clause.test !== 'not_regressed') return [];
  return (instancesOf(clause, evidence) ?? []).flatMap(({ clause: instance }) => {
    if (instance.kind !== 'evidence') return [];
    const claim = claimOf(instance, evidence);
    return claim.kind === 'known' && claim.value.p !== null
      ? [[formatClause(instance), claim.value.p] as [string, number]]
      : [];
  });
}
