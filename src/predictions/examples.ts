import type { PairingRules } from './pairingRules.ts';
import type { Pairing, SidePredictions } from './pairing.ts';
import { pairExamples } from './pairing.ts';

/** The per-example files of both sides, as gates and reports use them. */
export interface Examples {
  /** In the order of the side's runs that succeeded. */
  readonly baseline: SidePredictions;
  readonly candidate: SidePredictions;
  readonly pairing: Pairing;
  /** Whether examples that only one side has are left out, and not refused. */
  readonly intersect: boolean;
  /** Slices with fewer examples decide nothing. */
  readonly fewestExamples: number;
}

/** Null where no run of either side has a per-example file. */
export function examplesOf(
  baseline: SidePredictions,
  candidate: SidePredictions,
  rules: PairingRules,
): Examples | null {
  if ([...baseline, ...candidate].every((one) => one === null)) return null;
  const pairing = pairExamples(baseline, candidate, rules);
  return { baseline, candidate, pairing, intersect: rules.intersect, fewestExamples: rules.fewestExamples };
}
