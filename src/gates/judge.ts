import type { Comparison } from '../comparison/comparison.ts';
import { contradictionIn } from './direction.ts';
import { evaluateClause } from './evaluateClause.ts';
import type { Clause, Gate } from './gate.ts';
import { correctGuards } from './guards.ts';
import { deciding } from './kleene.ts';
import { evidenceOf, type OtherEvidence } from './evidenceOf.ts';
import { type Evidence, keyOfRef } from './lookUp.ts';
import { refsOf } from './metricsOf.ts';
import { changesMatching } from './slices.ts';
import type { Check, ClauseResult, OnUnknown, Severity, Verdict, VerdictOutcome } from './verdict.ts';

export type { OtherEvidence } from './evidenceOf.ts';

/** A gate with what its configuration says about it. */
export interface GateRule {
  readonly gate: Gate;
  /** As the user wrote it. */
  readonly text: string;
  readonly name: string | null;
  /**
   * What an unknown outcome means: `fail` blocks, `pass` and `warn` do not, `rerun` is what is usual once no more runs are
   * made. Null for what is usual for each clause.
   */
  readonly onUnknown: OnUnknown | null;
  /** One-sided error rate of its statistical clauses, at least 1e-9 and below one half. */
  readonly alpha: number;
  /** `warn` never blocks, and may ask for the opposite of a metric's goal. */
  readonly severity: Severity;
  /** An optional gate that cannot be evaluated does not block. */
  readonly optional: boolean;
  /** Where it stands in the configuration file, line from 1; null for a rule given otherwise. */
  readonly place: { readonly file: string; readonly line: number } | null;
}

/** Every gate's result, and all of them together. Without gates nothing was asked, and the verdict is `passed`. */
export function judge(
  gates: readonly GateRule[],
  comparison: Comparison,
  other: OtherEvidence = {},
): Verdict {
  const plain = evidenceOf(comparison, other);
  const guards = correctGuards(
    gates.map(({ gate }) => gate),
    plain,
  );
  const evidence = { ...plain, guards };
  const checks = gates.map((rule) => checkOf(rule, evidence));
  return { outcome: outcomeOf(checks), checks };
}

/** All checks together. */
export function outcomeOf(checks: readonly Check[]): VerdictOutcome {
  const blocking = checks.filter((check) => check.blocking).map(({ outcome }) => outcome);
  if (blocking.length === 0) return 'passed';
  return blocking.every((outcome) => outcome === 'unknown') ? 'inconclusive' : 'failed';
}

function checkOf(rule: GateRule, evidence: Evidence): Check {
  const judged = rule.gate.clauses.map((clause) => ({
    ...resultOf(clause, rule, { ...evidence, alpha: rule.alpha }),
    onUnknown: weightOf(rule.onUnknown) ?? usualOnUnknown(clause),
  }));
  const { onUnknown, ...decided } = decidingClause(judged);
  return {
    ...decided,
    rule: rule.text,
    metrics: [...new Set(judged.flatMap(({ metrics }) => metrics))],
    name: rule.name,
    severity: rule.severity,
    onUnknown: rule.onUnknown === 'rerun' ? rule.onUnknown : onUnknown,
    blocking: isBlocking(decided, onUnknown, rule),
    unknownMetrics: unknownMetricsIn(rule.gate, evidence),
    clauses: judged.map(({ onUnknown: _, ...result }) => result),
  };
}

/** What an unknown outcome does when no more runs are made. */
type Weight = Exclude<OnUnknown, 'rerun'>;

interface Judged extends ClauseResult {
  readonly onUnknown: Weight;
}

/** Null for what is usual for each clause. */
function weightOf(onUnknown: OnUnknown | null): Weight | null {
  return onUnknown === 'rerun' ? null : onUnknown;
}

/** A regression guard blocks only what is shown to be worse; every other claim has to be shown to hold (§2.4). */
function usualOnUnknown(clause: Clause): Weight {
  return clause.kind === 'evidence' && clause.test === 'not_regressed' ? 'pass' : 'fail';
}

/** Of several unknown clauses, one that blocks speaks first. */
function decidingClause([first, ...others]: readonly Judged[]): Judged {
  if (first === undefined) throw new RangeError('a gate without a clause');
  const decided = deciding([first, ...others]);
  if (decided.outcome !== 'unknown') return decided;
  const blocks = ({ outcome, onUnknown }: Judged): boolean => outcome === 'unknown' && onUnknown === 'fail';
  return [first, ...others].find(blocks) ?? decided;
}

/**
 * A gate that would block for getting better is refused; as a warning it may stand, to catch what is too good. A goal that
 * was only guessed from the metric's name does not overrule the user.
 */
function resultOf(clause: Clause, { severity }: GateRule, evidence: Evidence): ClauseResult {
  const result = evaluateClause(clause, evidence);
  if (severity === 'warn') return result;
  const contradiction = contradictionIn(clause, (metric) => {
    const change = changesMatching(metric, evidence)[0];
    return change === undefined || change.goalSource === 'name' ? null : change.goal;
  });
  return contradiction === null ? result : { ...result, outcome: 'error', reason: contradiction };
}

function isBlocking({ outcome }: ClauseResult, onUnknown: Weight, { severity, optional }: GateRule): boolean {
  if (severity === 'warn' || outcome === 'passed') return false;
  if (outcome === 'unknown') return onUnknown === 'fail';
  return outcome === 'failed' || !optional;
}

/** Keys that no run of either side has. `present()` asks for a metric without claiming that it exists. */
function unknownMetricsIn({ clauses }: Gate, evidence: Evidence): string[] {
  const refs = clauses.filter(({ kind }) => kind !== 'present').flatMap(refsOf);
  const unknown = refs.filter((ref) => changesMatching(ref, evidence).length === 0);
  return [...new Set(unknown.map(keyOfRef))];
}
