import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

import { type PValues, pValues } from './interval.ts';
import { countExamples, type PairedOutcomes } from './pairedOutcomes.ts';

/**
 * McNemar's exact test (1947): under "no difference" an example that changed is as likely newly wrong as newly right.
 * Examples on which both models agree say nothing. `less` speaks for a candidate that got worse. Needs independent
 * examples; at least 6 that changed before p can be below .05.
 */
export function mcnemarExact(outcomes: PairedOutcomes): PValues {
  countExamples(outcomes);
  const { newlyWrong, newlyRight } = outcomes;
  return pValues(atMost(newlyRight, newlyWrong + newlyRight), atMost(newlyWrong, newlyWrong + newlyRight));
}

/**
 * McNemar's test with mid-p (Lancaster 1961; recommended by Fagerland, Lydersen and Laake 2013): the observed outcome
 * counts half. Less cautious than the exact test; its error rate seldom exceeds the nominal one, and never by much.
 */
export function mcnemarMidP(outcomes: PairedOutcomes): PValues {
  countExamples(outcomes);
  const { newlyWrong, newlyRight } = outcomes;
  const changed = newlyWrong + newlyRight;
  const midP = (count: number): number => (atMost(count, changed) + atMost(count - 1, changed)) / 2;
  return pValues(midP(newlyRight), midP(newlyWrong));
}

/** P(X ≤ count) of a fair coin thrown `throws` times. */
function atMost(count: number, throws: number): number {
  return count < 0 ? 0 : binomialCdf(count, throws, 0.5);
}
