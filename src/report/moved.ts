import { countOf } from '../records/countOf.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import type { Report } from './report.ts';
import type { Sentence } from './sentence.ts';
import { changeSentence } from './words.ts';

/** More than this many are folded. */
export const fewMoved = 5;

/** What became of each metric that moved by more than its noise though no gate watches it: "ece rose by 0.007 to 0.029". */
export function movedSentences({ comparison }: Report): readonly Sentence[] {
  const keys = new Set(comparison.anomalies.map(({ key }) => key));
  return comparison.changes
    .filter(({ metric, labels }) => keys.has(formatMetricKey(metric, labels)))
    .map(changeSentence);
}

/** "Moved, though no gate watches it" */
export function movedTitle(count: number): string {
  return count === 1
    ? 'Moved, though no gate watches it'
    : `${countOf(count, 'metric')} moved, though no gate watches them`;
}
