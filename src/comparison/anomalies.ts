import { formatMetricKey } from '../records/metricKey.ts';
import { differencePValues } from '../statistics/meanDifference.ts';
import { benjaminiHochberg } from '../statistics/multiplicity.ts';
import { welchDifference } from '../statistics/welch.ts';
import type { Anomaly, Change } from './comparison.ts';
import { finiteValues } from './samples.ts';

/**
 * The metrics that no gate watches and that moved by more than their noise: Welch's test, with Benjamini and Hochberg's
 * control over all such metrics with two runs a side (reference/statistics.md §2.6). A metric whose runs agree exactly on
 * each side has no noise: it moved if it differs at all, and takes no part in the control.
 * Of the metrics that are told, at most `falseShare` have not moved, in the long run.
 */
export function anomaliesAmong(
  changes: readonly Change[],
  gated: readonly string[],
  falseShare = 0.05,
): Anomaly[] {
  const names = new Set(gated);
  const moves = changes
    .filter(({ tier, metric }) => tier !== 'gate' && !names.has(metric))
    .flatMap(moveOf)
    .filter(({ p }) => p === null || Number.isFinite(p));
  const noisy = moves.flatMap(({ key, p }) => (p === null ? [] : [{ key, p }]));
  const corrected = benjaminiHochberg(noisy.map(({ p }) => p));
  const adjusted = new Map(noisy.map(({ key }, index) => [key, corrected[index] ?? null]));
  return moves
    .map((move) => ({ ...move, adjustedP: adjusted.get(move.key) ?? null }))
    .filter(({ adjustedP }) => adjustedP === null || adjustedP <= falseShare);
}

/** One metric's p-value of "nothing changed"; none without two runs a side, or without any difference to explain. */
function moveOf({
  metric,
  labels,
  kind,
  delta,
  baselineRuns,
  candidateRuns,
}: Change): Omit<Anomaly, 'adjustedP'>[] {
  const [before, after] = [finiteValues(baselineRuns), finiteValues(candidateRuns)];
  if (delta === null || before.length < 2 || after.length < 2) return [];
  const key = formatMetricKey(metric, labels);
  const about = welchDifference(before, after);
  if (about === null) return kind === 'unchanged' ? [] : [{ key, p: null }];
  return [{ key, p: differencePValues(about).twoSided }];
}
