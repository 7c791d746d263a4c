import type { Answer } from '../statistics/claims.ts';
import { type Claim, type ClaimOutcome, claimOf, numbersOf } from './claim.ts';
import { claimWords, expectedText } from './claimWords.ts';
import type { Finding } from './finding.ts';
import { formatClause } from './formatGate.ts';
import type { EvidenceClause } from './gate.ts';
import type { Evidence } from './lookUp.ts';

const outcomes: Readonly<Record<Answer, ClaimOutcome>> = {
  shown: 'passed',
  refuted: 'failed',
  open: 'unknown',
};

/** Judges a statistical rule without wildcards, `noninferior(accuracy, 0.5pp)`. */
export function evaluateEvidence(clause: EvidenceClause, evidence: Evidence): Finding {
  const found = claimOf(clause, evidence);
  if (found.kind !== 'known') {
    return {
      outcome: found.kind,
      expected: expectedText(clause),
      actual: '—',
      reason: found.reason,
      value: null,
      bound: null,
      evidence: null,
      distance: null,
    };
  }
  const claim = found.value;
  const excuse = excuseOf(claim, evidence);
  const outcome = excuse === null ? outcomes[claim.answer] : 'unknown';
  const { reason, ...words } = claimWords(claim, outcome);
  return {
    outcome,
    ...words,
    reason: excuse === null ? reason : `${reason}; ${excuse}`,
    value: null,
    bound: null,
    evidence: numbersOf(claim),
    distance: distanceOf(claim),
  };
}

/** Why a regression that its own test shows does not count among all guards of this evaluation; null where it counts. */
function excuseOf({ clause, answer, p, alpha }: Claim, { guards }: Evidence): string | null {
  if (clause.test !== 'not_regressed' || answer !== 'refuted' || p === null) return null;
  const adjusted = guards.get(formatClause(clause)) ?? p;
  // With a single guard nothing is corrected, and the test's own answer stands to the last digit.
  if (adjusted <= alpha || adjusted === p) return null;
  const [before, after] = [p, adjusted].map((value) => String(Number(value.toPrecision(2))));
  return `its p of ${before} is ${after} after Holm's correction over ${guards.size} regression guards`;
}

/** How far the deciding bound is from breaking the rule; negative by how far it is broken. */
function distanceOf({ clause, margin, bounds: { low, high } }: Claim): number {
  switch (clause.test) {
    case 'noninferior':
      return low + margin;
    case 'not_regressed':
      return high + margin;
    case 'superior':
      return low - margin;
    case 'equivalent':
      return margin - Math.max(Math.abs(low), Math.abs(high));
  }
}
