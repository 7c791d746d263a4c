import type { Labels } from '../records/metricKey.ts';
import type { MetricValue } from '../records/metricValue.ts';
import type { Series, StepKind } from '../records/reading.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Departure } from './departures.ts';
import type { Equivalence } from './equivalence.ts';

/** One run with the series that its bundle holds. */
export interface RunWithSeries {
  readonly record: RunRecord;
  readonly series: readonly Series[];
}

/** How alike a re-run has to be: the same digits, the same but for rounding, or the same but for its noise. */
export type ReproductionLevel = 'bitwise' | 'close' | 'statistical';

/** DESIGN §1: what re-runs of a recorded run showed. `inconclusive` asks for more re-runs, or for a tolerance. */
export type ReproductionKind =
  | 'identical'
  | 'withinTolerance'
  | 'withinNoise'
  | 'drifted'
  | 'diverged'
  | 'inconclusive'
  | 'unverifiable';

/** What each kind is called, and what it means. */
export const reproductionKindInfo: Record<
  ReproductionKind,
  { readonly title: string; readonly explanation: string }
> = {
  identical: { title: 'identical', explanation: 'every re-run gave the same metrics, curves and outputs' },
  withinTolerance: {
    title: 'within tolerance',
    explanation: 'every re-run gave the same numbers but for rounding',
  },
  withinNoise: {
    title: 'within noise',
    explanation:
      're-runs differ from each other, and the recorded values lie among them within the tolerance',
  },
  drifted: {
    title: 'drifted',
    explanation: 're-runs agree with each other, but not with the record: something changed',
  },
  diverged: {
    title: 'diverged',
    explanation: 're-runs differ from the record by more than their noise and the tolerance allow',
  },
  inconclusive: { title: 'inconclusive', explanation: 'these re-runs cannot tell noise from a change' },
  unverifiable: { title: 'unverifiable', explanation: 'there is nothing to hold re-runs against' },
};

/** A value of one run; `absent` where the run does not have the metric at all. */
export type Measurement = MetricValue | 'absent';

/** `same`: the same digits. `close`: within `closeness`. */
export type Agreement = 'same' | 'close' | 'differs';

export interface MetricReproduction {
  /** `accuracy{lang=en}` */
  readonly key: string;
  readonly name: string;
  readonly labels: Labels;
  readonly unit: string | null;
  readonly valueKind: 'proportion' | 'value';
  readonly recorded: Measurement;
  /** One for each re-run that counts, in their order. */
  readonly reruns: readonly Measurement[];
  /** The worst over the re-runs. */
  readonly agreement: Agreement;
  /** The worst of the re-runs against the first of them. */
  readonly amongReruns: Agreement;
  /** Declared by the user, in the metric's unit; null where none is. */
  readonly tolerance: number | null;
  readonly equivalence: Equivalence;
  /** How many examples the largest difference of a share amounts to; null where their number is unknown. */
  readonly changedExamples: number | null;
}

export interface SeriesReproduction {
  readonly key: string;
  readonly stepKind: StepKind;
  readonly agreement: Agreement;
  readonly amongReruns: Agreement;
}

export interface OutputReproduction {
  readonly path: string;
  /** Of the record and all re-runs. */
  readonly isSame: boolean;
  /** Whether the re-runs agree with each other. */
  readonly isSameAmongReruns: boolean;
}

/** A re-run that did not end well, or measured nothing. It is left out of everything else. */
export interface FailedRerun {
  readonly id: string;
  /** Words that follow "the re-run". */
  readonly reason: string;
}

export interface Reproduction {
  readonly kind: ReproductionKind;
  /** Why it is unverifiable or inconclusive, as words that follow "because"; null for the other kinds. */
  readonly reason: string | null;
  /** The level that was asked for; `levels[level]` answers it. */
  readonly level: ReproductionLevel;
  readonly levels: Readonly<Record<ReproductionLevel, 'yes' | 'no' | 'undecided'>>;
  readonly recordedId: string;
  /** Those that count. */
  readonly rerunIds: readonly string[];
  readonly failedReruns: readonly FailedRerun[];
  /** Re-runs against each other, by metrics and series; null with fewer than two. */
  readonly amongReruns: Agreement | null;
  readonly metrics: readonly MetricReproduction[];
  readonly series: readonly SeriesReproduction[];
  /** Those of `rerunIds`, by their place, in which any metric or point differs from the record. */
  readonly departedReruns: readonly number[];
  /** False when a run's series exist but were not handed in, so that nothing is known of them. */
  readonly areSeriesKnown: boolean;
  readonly outputs: readonly OutputReproduction[];
  /** Where each series first differs from the record, the earliest first. */
  readonly departures: readonly Departure[];
  /** Re-runs in all after which the noise of these would allow "within noise"; null where no number of them would. */
  readonly rerunsNeeded: number | null;
}
