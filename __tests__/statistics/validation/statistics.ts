/** How each statistic is computed from the inputs that make.py wrote, under the names of make.py's results. */
import { jackknifeAcceleration } from '../../../src/statistics/acceleration.ts';
import { type Spending, spendingLevels } from '../../../src/statistics/alphaSpending.ts';
import { bcaInterval, percentileInterval, replicate } from '../../../src/statistics/bootstrap.ts';
import { testEquivalent, testNonInferior, testSuperior } from '../../../src/statistics/claims.ts';
import { areaUnderCurve, delongDifference, placements } from '../../../src/statistics/delong.ts';
import { bennettExamples, labelsPerCommit } from '../../../src/statistics/easeml/bennett.ts';
import { requiredExamples, supportedTolerance } from '../../../src/statistics/easeml/hoeffding.ts';
import { lnAnswers, type Use } from '../../../src/statistics/easeml/reliability.ts';
import { tightExamples } from '../../../src/statistics/easeml/tightBinomial.ts';
import { seededGenerator } from '../../../src/statistics/generator.ts';
import { type HistoryComparison, historyDifference } from '../../../src/statistics/history.ts';
import { mannWhitney } from '../../../src/statistics/mannWhitney.ts';
import { mcnemarExact, mcnemarMidP } from '../../../src/statistics/mcnemar.ts';
import {
  differenceInterval,
  differencePValues,
  type MeanDifference,
} from '../../../src/statistics/meanDifference.ts';
import { benjaminiHochberg, holm } from '../../../src/statistics/multiplicity.ts';
import { newcombeInterval, newcombePairedInterval } from '../../../src/statistics/newcombe.ts';
import { normalQuantile } from '../../../src/statistics/normal.ts';
import { pairedDifference } from '../../../src/statistics/pairedT.ts';
import type { PairedOutcomes } from '../../../src/statistics/pairedOutcomes.ts';
import { permutationTest } from '../../../src/statistics/permutation.ts';
import { comparisonPower, mcnemarExamples } from '../../../src/statistics/power.ts';
import { predictionInterval } from '../../../src/statistics/prediction.ts';
import {
  clopperPearsonInterval,
  jeffreysInterval,
  type Proportion,
  wilsonInterval,
} from '../../../src/statistics/proportions.ts';
import { enumerateResamples, type Indices, oneStratum } from '../../../src/statistics/resamples.ts';
import { tangoInterval } from '../../../src/statistics/tango.ts';
import {
  interquartileMean,
  probabilityOfImprovement,
  type TaskScores,
} from '../../../src/statistics/tasks.ts';
import { welchDifference } from '../../../src/statistics/welch.ts';

type Values = Readonly<Record<string, number | null>>;

export interface Case {
  readonly input: unknown;
  readonly expected: Values;
}

interface TwoSamples {
  readonly a: readonly number[];
  readonly b: readonly number[];
  readonly confidence: number;
  readonly margin: number;
}

interface RankedScores {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** The first so many scores are of positives. */
  readonly positives: number;
  readonly confidence: number;
}

interface ResampledRatio {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly confidence: number;
  /** One string for each resample, one base-36 digit for each index. */
  readonly indices: readonly string[];
}

interface EasemlInput extends Use {
  readonly delta: number;
  readonly coefficients: readonly number[];
  readonly clauses: number;
  readonly tolerance: number;
  readonly variance: number;
  readonly wide: number;
}

interface PowerInput {
  readonly runsPerSide: number;
  readonly alpha: number;
  readonly difference: number;
  readonly changedShare: number;
  readonly power: number;
}

type Confident<T> = T & { readonly confidence: number };

/** Each takes the input that make.py gives it. */
export const statistics: Readonly<Record<string, (input: never) => Values>> = {
  normal_quantile: ({ share }: { share: number }) => ({ value: normalQuantile(share) }),
  welch: ({ a, b, confidence }: TwoSamples) => {
    const about = present(welchDifference(a, b));
    return { ...inferred(about, confidence), df: about.degreesOfFreedom };
  },
  paired: ({ a, b, confidence }: TwoSamples) => inferred(present(pairedDifference(a, b)), confidence),
  claims: ({ a, b, margin }: TwoSamples) => {
    const about = present(welchDifference(a, b));
    return {
      nonInferior: testNonInferior(about, margin, 0.05).p,
      superior: testSuperior(about, margin, 0.05).p,
      equivalent: testEquivalent(about, margin, 0.05).p,
    };
  },
  prediction: ({ old, confidence }: Confident<{ old: readonly number[] }>) => ({
    ...predictionInterval(old, confidence),
  }),
  history: (input: Confident<HistoryComparison>) => ({
    ...differenceInterval(present(historyDifference(input)), input.confidence),
  }),
  mann_whitney: ({ a, b }: TwoSamples) => {
    const { u, p } = mannWhitney(a, b);
    return { u, ...p };
  },
  permutation: ({ a, b }: TwoSamples) => ({ ...present(permutationTest(a, b)).p }),
  mcnemar: (outcomes: PairedOutcomes) => {
    const mid = mcnemarMidP(outcomes);
    return {
      ...mcnemarExact(outcomes),
      midLess: mid.less,
      midGreater: mid.greater,
      midTwoSided: mid.twoSided,
    };
  },
  tango: ({ confidence, ...outcomes }: Confident<PairedOutcomes>) => ({
    ...tangoInterval(outcomes, confidence),
  }),
  proportions: (input: Confident<Proportion>) => {
    const wilson = wilsonInterval(input, input.confidence);
    const clopper = clopperPearsonInterval(input, input.confidence);
    const jeffreys = jeffreysInterval(input, input.confidence);
    return {
      wilsonLow: wilson.low,
      wilsonHigh: wilson.high,
      clopperLow: clopper.low,
      clopperHigh: clopper.high,
      jeffreysLow: jeffreys.low,
      jeffreysHigh: jeffreys.high,
    };
  },
  newcombe: ({ a, b, confidence }: Confident<{ a: Proportion; b: Proportion }>) => ({
    ...newcombeInterval(a, b, confidence),
  }),
  newcombe_paired: ({ confidence, ...outcomes }: Confident<PairedOutcomes>) => ({
    ...newcombePairedInterval(outcomes, confidence),
  }),
  bootstrap_paired: (input: ResampledRatio) => resampledRatio(input, oneStratum(input.x.length)),
  bootstrap_stratified: (input: ResampledRatio) => {
    const first = Uint32Array.from(input.x.keys());
    const second = Uint32Array.from(input.y.keys()).map((index) => index + input.x.length);
    return resampledRatio(input, [first, second]);
  },
  bootstrap_enumerated: ({ values, confidence }: Confident<{ values: readonly number[] }>) => {
    const meanOf = (indices: Indices): number => sumAt(values, indices) / indices.length;
    const strata = oneStratum(values.length);
    const all = present(replicate(strata, enumerateResamples(values.length), meanOf));
    return { ...percentileInterval(all, confidence) };
  },
  multiplicity: ({ p }: { p: readonly number[] }) =>
    Object.fromEntries([
      ...holm(p).map((value, index) => [`holm${index}`, value]),
      ...benjaminiHochberg(p).map((value, index) => [`bh${index}`, value]),
    ]),
  alpha_spending: ({
    alpha,
    information,
    spending,
  }: {
    alpha: number;
    information: readonly number[];
    spending: Spending;
  }) =>
    Object.fromEntries(
      spendingLevels(alpha, information, spending).map((level, look) => [`look${look}`, level]),
    ),
  tasks: ({ a, b }: { a: TaskScores; b: TaskScores }) => ({
    iqm: interquartileMean(a),
    improvement: probabilityOfImprovement(a, b),
  }),
  power: (input: PowerInput) => ({ power: comparisonPower(input, input.difference) }),
  mcnemar_examples: (input: PowerInput) => ({ examples: mcnemarExamples(input, input) }),
  easeml: (input: EasemlInput) => {
    const { coefficients, clauses, tolerance, wide, variance, delta, steps } = input;
    const reliability = { delta, lnAnswers: lnAnswers(input) };
    const clause = { coefficients, tolerance };
    return {
      required: requiredExamples(
        Array.from({ length: clauses }, () => clause),
        reliability,
      ),
      supported: supportedTolerance(coefficients, clauses, 1000, reliability),
      bennett: bennettExamples({ variance, tolerance }, reliability),
      labels: labelsPerCommit({ variance, tolerance }, delta),
      tight: tightExamples(wide, { delta, lnAnswers: Math.log(steps) }),
    };
  },
  delong: ({ a, b, positives, confidence }: RankedScores) => {
    const classes = (scores: readonly number[]) =>
      [Float64Array.from(scores.slice(0, positives)), Float64Array.from(scores.slice(positives))] as const;
    const [before, after] = [present(placements(...classes(a))), present(placements(...classes(b)))];
    const about = present(delongDifference(before, after));
    const { less, greater, low, high } = { ...inferred(about, confidence) };
    const areas = { before: areaUnderCurve(...classes(a)), after: areaUnderCurve(...classes(b)) };
    return { ...areas, less: less ?? null, greater: greater ?? null, low: low ?? null, high: high ?? null };
  },
  generator: ({ seed }: { seed: number }) => {
    const next = seededGenerator(seed);
    return { number0: next(), number1: next(), number2: next(), number3: next(), number4: next() };
  },
};

function present<T>(value: T | null): T {
  if (value === null) throw new Error('a statistic of these data is missing');
  return value;
}

function inferred(about: MeanDifference, confidence: number): Values {
  return { ...differencePValues(about), ...differenceInterval(about, confidence) };
}

/** mean(y) / mean(x), where indices from x.length on mean y when the samples are strata, else both. */
function resampledRatio(input: ResampledRatio, strata: readonly Indices[]): Values {
  const { x, y, confidence } = input;
  const together = [...x, ...y];
  const ratio = (indices: Indices): number => {
    if (strata.length === 1) return sumAt(y, indices) / sumAt(x, indices);
    const ofX = indices.filter((index) => index < x.length);
    const ofY = indices.filter((index) => index >= x.length);
    return sumAt(together, ofY) / ofY.length / (sumAt(together, ofX) / ofX.length);
  };
  const resamples = input.indices.map((digits) =>
    Uint32Array.from(digits, (digit) => Number.parseInt(digit, 36)),
  );
  const replicates = present(replicate(strata, resamples, ratio));
  const percentile = percentileInterval(replicates, confidence);
  const acceleration = present(jackknifeAcceleration(strata, ratio));
  const bca = bcaInterval(replicates, acceleration, confidence);
  return {
    percentileLow: percentile.low,
    percentileHigh: percentile.high,
    bcaLow: bca?.low ?? null,
    bcaHigh: bca?.high ?? null,
  };
}

function sumAt(values: readonly number[], indices: Indices): number {
  return indices.reduce((sum, index) => sum + (values[index] ?? Number.NaN), 0);
}
