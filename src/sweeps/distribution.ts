import type { Value } from './value.ts';

/**
 * How one parameter is drawn. W&B's names are in `configuration/parseDistribution.ts`; bounds of the logarithmic kinds
 * are values of the parameter here, never exponents.
 *
 * `quantum`: draws are rounded to its multiples, half to even, without clipping, as W&B's `q` (sweeps 0.2.0, params.py).
 */
export type Distribution =
  | { readonly kind: 'constant'; readonly value: Value }
  | {
      readonly kind: 'categorical';
      readonly values: readonly Value[];
      /** One for each value, with sum 1; null: equal. */
      readonly probabilities: readonly number[] | null;
    }
  /** min, min + step, … up to max; with `isLog` the widths of the cells are equal in the logarithm (Optuna). */
  | {
      readonly kind: 'stepped';
      readonly min: number;
      readonly max: number;
      readonly step: number;
      readonly isLog: boolean;
    }
  | Continuous;

export type Continuous =
  | { readonly kind: 'uniform'; readonly min: number; readonly max: number; readonly quantum: number | null }
  | {
      readonly kind: 'logUniform';
      readonly min: number;
      readonly max: number;
      readonly quantum: number | null;
    }
  | { readonly kind: 'normal'; readonly mu: number; readonly sigma: number; readonly quantum: number | null }
  /** `mu` and `sigma` are those of the logarithm. */
  | {
      readonly kind: 'logNormal';
      readonly mu: number;
      readonly sigma: number;
      readonly quantum: number | null;
    }
  | { readonly kind: 'beta'; readonly a: number; readonly b: number; readonly quantum: number | null };
