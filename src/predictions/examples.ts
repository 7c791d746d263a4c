import type { Pairing, SidePredictions } from './pairing.ts';
import { pairExamples } from './pairing.ts';

/** The per-example files of both sides, as gates and reports use them. */
export interface Examples {
  /** In the order of the side's runs that succeeded. */
  readonly baseline: SidePredictions;
  readonly candidate: SidePredictions;
  readonly pairing: Pairing;
  /** Slices with fewer examples decide nothing. */
  readonly fewestExamples: number;
}

/** How files are paired and read for gates. */
export interface PairingRules {
  readonly intersect: boolean;
  readonly fewestExamples: number;
}

/** reference/statistics.md §5.3 */
export const usualPairing: PairingRules = { intersect: false, fewestExamples: 30 };

/** Null where no run of either side has a per-example file. */
export function examplesOf(
  baseline: SidePredictions,
  candidate: SidePredictions,
  rules: PairingRules,
): Examples | null {
  if ([...baseline, ...candidate].every((one) => one === null)) return null;
  const pairing = pairExamples(baseline, candidate, rules);
  return { baseline, candidate, pairing, fewestExamples: rules.fewestExamples };
}
