import type { Gate } from './gate.ts';

/** What in a gate this version can read but not judge, `reproduced()`; empty for a gate that can be used. */
export function unsupportedIn(gate: Gate): string[] {
  return gate.clauses.some(({ kind }) => kind === 'reproduced') ? ['reproduced()'] : [];
}
