/** What one trial logged of the sweep's metric, in order. */
export interface TrialHistory {
  readonly trial: number;
  /** Values that are not finite are as if never logged, as at W&B. */
  readonly values: readonly number[];
}

/** Whether to stop a running trial, and why in a sentence; `null` for a rule that has nothing to say yet. */
export type Decision =
  | { readonly kind: 'continue'; readonly reason: string }
  | { readonly kind: 'stop'; readonly reason: string };

export type Goal = 'minimize' | 'maximize';

/** The finite values with smaller ones better. */
export function lossesIn(values: readonly number[], goal: Goal): readonly number[] {
  return values.filter(Number.isFinite).map((value) => (goal === 'maximize' ? -value : value));
}

/** A loss as the metric's own value, short. */
export function asMeasured(loss: number, goal: Goal): string {
  return String(Number((goal === 'maximize' ? -loss : loss).toPrecision(6)));
}
