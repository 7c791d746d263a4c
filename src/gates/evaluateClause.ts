import { evaluateComparison } from './evaluateComparison.ts';
import { evaluateEvidence } from './evaluateEvidence.ts';
import { evaluateReproduced } from './evaluateReproduced.ts';
import type { Finding } from './finding.ts';
import { formatClause, formatMetric } from './formatGate.ts';
import type { Clause, PresentClause } from './gate.ts';
import { deciding } from './kleene.ts';
import { candidateOf, type Evidence, keyOfChange, keyOfRef } from './lookUp.ts';
import { refsOf } from './metricsOf.ts';
import { changesMatching, instancesOf } from './slices.ts';
import type { ClauseResult } from './verdict.ts';

/** Judges one clause. With wildcards, the slice that decides speaks for all: the worst one, or the closest to failing. */
export function evaluateClause(clause: Clause, evidence: Evidence): ClauseResult {
  const { distance: _, ...finding } = evaluateInstances(clause, evidence);
  return { rule: formatClause(clause), ...finding, metrics: keysOf(clause, evidence) };
}

function evaluateInstances(clause: Clause, evidence: Evidence): Finding {
  const instances = instancesOf(clause, evidence);
  if (instances === null) return unanswerable('the wildcards stand for too many combinations');
  const [first, ...others] = instances
    .map((instance) => evaluateInstance(instance.clause, { ...evidence, sliceKeys: instance.sliceKeys }))
    .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0));
  if (first === undefined) {
    return unanswerable(`no run measured any slice of ${refsOf(clause).map(formatMetric).join(', ')}`);
  }
  if (others.length === 0) return first;
  const decided = deciding([first, ...others]);
  return { ...decided, reason: `${decided.reason}; ${sliceNote(decided, [first, ...others])}` };
}

function evaluateInstance(clause: Clause, evidence: Evidence): Finding {
  switch (clause.kind) {
    case 'comparison':
      return evaluateComparison(clause, evidence);
    case 'present':
      return evaluatePresent(clause, evidence);
    case 'evidence':
      return evaluateEvidence(clause, evidence);
    case 'reproduced':
      return evaluateReproduced(clause, evidence.reproduced);
  }
}

/** Here a missing metric is what the rule looks for, so it fails instead of being an error. */
function evaluatePresent({ metrics }: PresentClause, evidence: Evidence): Finding {
  const found = metrics.map((metric) => candidateOf(metric, evidence));
  const problems = found.flatMap((one) => (one.kind === 'known' ? [] : [one.reason]));
  const names = metrics.map(keyOfRef).join(', ');
  return {
    outcome: problems.length === 0 ? 'passed' : 'failed',
    expected: `${metrics.length} of ${metrics.length} present`,
    actual: `${metrics.length - problems.length} of ${metrics.length} present`,
    reason: problems.length === 0 ? `the candidate has a finite value for ${names}` : problems.join('; '),
    value: null,
    bound: null,
    evidence: null,
    distance: null,
  };
}

function unanswerable(reason: string): Finding {
  return {
    outcome: 'error',
    expected: '—',
    actual: '—',
    reason,
    value: null,
    bound: null,
    evidence: null,
    distance: null,
  };
}

const sliceWords = { failed: 'failed', error: 'without an answer', unknown: 'undecided' } as const;

function sliceNote({ outcome }: Finding, all: readonly Finding[]): string {
  if (outcome === 'passed') return `all ${all.length} slices hold`;
  const alike = all.filter((one) => one.outcome === outcome).length;
  return `${alike} of ${all.length} slices ${sliceWords[outcome]}`;
}

/** The keys of the metrics that a clause is about; a wildcard's are those it stands for. */
function keysOf(clause: Clause, evidence: Evidence): string[] {
  const keys = refsOf(clause).flatMap((ref) => {
    const isWild = ref.labels.some(({ value }) => value === null);
    return isWild ? changesMatching(ref, evidence).map(keyOfChange) : [keyOfRef(ref)];
  });
  return [...new Set(keys)];
}
