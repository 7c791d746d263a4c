import type { Clause, Gate } from './gate.ts';
import { leavesIn } from './metricsOf.ts';

/** What in a gate this version can read but not judge, `noninferior()`; empty for a gate that can be used. */
export function unsupportedIn(gate: Gate): string[] {
  return [...new Set(gate.clauses.flatMap(unsupportedInClause))];
}

function unsupportedInClause(clause: Clause): string[] {
  switch (clause.kind) {
    case 'evidence':
      return [`${clause.test}()`];
    case 'reproduced':
      return ['reproduced()'];
    case 'present':
      return [];
    case 'comparison':
      return [clause.left, clause.right]
        .flatMap(leavesIn)
        .flatMap((leaf) =>
          leaf.kind === 'about' && (leaf.of === 'lower' || leaf.of === 'upper') ? [`${leaf.of}()`] : [],
        );
  }
}
