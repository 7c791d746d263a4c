/** How files are paired and read for gates. */
export interface PairingRules {
  readonly intersect: boolean;
  readonly fewestExamples: number;
}

/** reference/statistics.md §5.3 */
export const usualPairing: PairingRules = { intersect: false, fewestExamples: 30 };
