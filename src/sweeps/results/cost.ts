/** A job that carried out trials of a sweep, or made its plan. */
export interface SweepJob {
  /** The runner's label, `ubuntu-latest`; what the prices are listed by. */
  readonly runner: string;
  readonly durationMs: number;
}

/** Prices of one billed minute by runner label, in one currency. A runner that is not listed has no known price. */
export interface RunnerPrices {
  readonly currency: string;
  readonly perMinute: ReadonlyMap<string, number>;
}

export interface SweepCost {
  /** What the trials' commands took, all attempts that counted. */
  readonly trialMinutes: number;
  readonly jobs: number;
  /** Each job rounded up to whole minutes, as GitHub bills. */
  readonly billedMinutes: number;
  /** Null without prices, or when no job's runner has one. */
  readonly money: { readonly amount: number; readonly currency: string } | null;
  /** Labels of runners without a price, whose minutes are not in `money`. */
  readonly withoutPrice: readonly string[];
}

const msPerMinute = 60_000;

/** What a sweep took; without jobs (in a terminal) nothing was billed. */
export function costOf(
  durationsMs: readonly number[],
  jobs: readonly SweepJob[],
  prices: RunnerPrices | null,
): SweepCost {
  const billed = jobs.map(({ runner, durationMs }) => ({
    minutes: Math.ceil(durationMs / msPerMinute),
    price: prices?.perMinute.get(runner) ?? null,
    runner,
  }));
  const priced = billed.filter(({ price }) => price !== null);
  return {
    trialMinutes: durationsMs.reduce((sum, duration) => sum + duration, 0) / msPerMinute,
    jobs: jobs.length,
    billedMinutes: billed.reduce((sum, { minutes }) => sum + minutes, 0),
    money:
      prices === null || priced.length === 0
        ? null
        : {
            amount: priced.reduce((sum, { minutes, price }) => sum + minutes * (price ?? 0), 0),
            currency: prices.currency,
          },
    withoutPrice:
      prices === null
        ? []
        : [...new Set(billed.filter(({ price }) => price === null).map(({ runner }) => runner))],
  };
}
