/** A job that carried out trials of a sweep, or made its plan. */
export interface SweepJob {
  /** The runner's label, `ubuntu-latest`; what the prices are listed by. `self-hosted` for any runner of one's own. */
  readonly runner: string;
  readonly durationMs: number;
}

/** Prices of one billed minute by runner label, in one currency. A runner that is not listed has no known price. */
export interface RunnerPrices {
  readonly currency: string;
  readonly perMinute: ReadonlyMap<string, number>;
  /** What a whole sweep may cost by its estimate; null: anything. */
  readonly limit: number | null;
}

export interface SweepCost {
  /** What the trials' commands took, all attempts that counted. */
  readonly trialMinutes: number;
  readonly jobs: number;
  /** Each job rounded up to whole minutes, as GitHub bills; without those on runners of one's own that have no price. */
  readonly billedMinutes: number;
  /** On runners of one's own that have no price. */
  readonly ownMinutes: number;
  /** Null without prices, or when no job's runner has one. */
  readonly money: { readonly amount: number; readonly currency: string } | null;
  /** Labels of runners without a price, whose minutes are not in `money`. */
  readonly withoutPrice: readonly string[];
}

/** The label that every runner of one's own has. */
export const ownRunner = 'self-hosted';

const msPerMinute = 60_000;

/** What a sweep took; without jobs (in a terminal) nothing was billed. */
export function costOf(
  durationsMs: readonly number[],
  jobs: readonly SweepJob[],
  prices: RunnerPrices | null,
): SweepCost {
  const all = jobs.map(({ runner, durationMs }) => ({
    minutes: Math.ceil(durationMs / msPerMinute),
    price: prices?.perMinute.get(runner) ?? null,
    runner,
  }));
  const billed = all.filter(({ runner, price }) => runner !== ownRunner || price !== null);
  const priced = billed.filter(({ price }) => price !== null);
  const unpriced = billed.filter(({ price }) => price === null);
  const minutesOf = (some: typeof all): number => some.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    trialMinutes: durationsMs.reduce((sum, duration) => sum + duration, 0) / msPerMinute,
    jobs: jobs.length,
    billedMinutes: minutesOf(billed),
    ownMinutes: minutesOf(all) - minutesOf(billed),
    money:
      prices === null || priced.length === 0
        ? null
        : {
            amount: priced.reduce((sum, { minutes, price }) => sum + minutes * (price ?? 0), 0),
            currency: prices.currency,
          },
    withoutPrice: prices === null ? [] : [...new Set(unpriced.map(({ runner }) => runner))],
  };
}

/** What so many billed minutes would cost, on each runner that has a price. */
export interface RunnerCost {
  readonly runner: string;
  readonly amount: number;
  readonly currency: string;
}

export function costsOf(billedMinutes: number | null, prices: RunnerPrices | null): readonly RunnerCost[] {
  if (billedMinutes === null || prices === null) return [];
  const { currency, perMinute } = prices;
  return [...perMinute].map(([runner, price]) => ({ runner, amount: billedMinutes * price, currency }));
}
