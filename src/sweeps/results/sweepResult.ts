import { searchSpaceOf, type SearchSpace } from '../space/searchSpace.ts';
import type { SweepMetric, SweepSpec } from '../sweepSpec.ts';
import { costOf, type RunnerPrices, type SweepCost, type SweepJob } from './cost.ts';
import { ignoredParametersOf, type IgnoredParameters } from './ignoredParameters.ts';
import { importanceOf, type Importance } from './importance/importance.ts';
import { leaderboardOf, type Leaderboard } from './leaderboard.ts';
import { noiseOf, type Noise } from './noise.ts';
import { paretoFrontOf, type ParetoFront } from './paretoFront.ts';
import { parameterAxesOf, placesOf, type ParameterAxis } from './parameterAxes.ts';
import { plateauOf, progressOf, type Plateau, type ProgressPoint } from './progress.ts';
import { scoredTrials, type ScoredTrial } from './scored.ts';
import { stoppedTrialsOf, type StoppedTrials } from './stoppedTrials.ts';
import { surrogateOf } from './surrogate.ts';
import type { TrialRun } from './trialRun.ts';

/** Everything that the trials of a sweep show. */
export interface SweepResult {
  /** The first is what trials are ranked by. */
  readonly metrics: readonly SweepMetric[];
  readonly counts: TrialCounts;
  readonly leaderboard: Leaderboard;
  /** Of the first metric; null when nothing tells. */
  readonly noise: Noise | null;
  readonly progress: readonly ProgressPoint[];
  readonly plateau: Plateau | null;
  readonly axes: readonly ParameterAxis[];
  /** The complete trials on these axes, by number. */
  readonly placed: readonly PlacedTrial[];
  /** One for each metric; null with too few trials. */
  readonly importances: readonly (Importance | null)[];
  readonly pareto: ParetoFront | null;
  readonly ignored: IgnoredParameters | null;
  readonly stopped: readonly StoppedTrials[];
  readonly cost: SweepCost & { readonly isPublic: boolean };
}

export interface TrialCounts {
  readonly complete: number;
  readonly pruned: number;
  readonly failed: number;
  readonly lost: number;
  /** Planned or under way. */
  readonly pending: number;
}

export interface PlacedTrial {
  readonly number: number;
  /** As measured, one for each metric. */
  readonly values: readonly number[];
  readonly places: readonly (number | null)[];
}

export interface SweepEvidence {
  readonly spec: SweepSpec;
  readonly runs: readonly TrialRun[];
  /** What was billed; empty in a terminal. */
  readonly jobs: readonly SweepJob[];
  readonly prices: RunnerPrices | null;
  /** Whether the repository is known to be public. False unless said. */
  readonly isPublic?: boolean;
}

/** What a sweep found; the same evidence gives the same result. */
export function sweepResultOf({ spec, runs, jobs, prices, isPublic = false }: SweepEvidence): SweepResult {
  const space = searchSpaceOf(spec.parameters);
  const scored = scoredTrials(spec.metrics, runs);
  const surrogates = spec.metrics.map((_, metric) => surrogateOf(space, scored, metric));
  const [first] = spec.metrics;
  const surrogate = surrogates[0] ?? null;
  const noise = noiseOf(scored, 0, surrogate);
  const progress = first === undefined ? [] : progressOf(first, scored);
  return {
    metrics: spec.metrics,
    counts: countsOf(runs, scored.length),
    leaderboard:
      first === undefined
        ? { rows: [], rankedBy: 'observed' }
        : leaderboardOf(space, first, scored, surrogate, noise),
    noise,
    progress,
    plateau: plateauOf(progress, noise),
    axes: parameterAxesOf(space),
    placed: scored.map((trial) => placedTrial(space, trial)),
    importances: spec.metrics.map((_, metric) =>
      importanceOf(space, scored, metric, surrogates[metric] ?? null),
    ),
    pareto: paretoFrontOf(scored, spec.metrics),
    ignored: ignoredParametersOf(space, scored),
    stopped: stoppedTrialsOf(runs),
    cost: {
      ...costOf(
        runs.flatMap(({ durationMs }) => durationMs ?? []),
        jobs,
        prices,
      ),
      isPublic,
    },
  };
}

function countsOf(runs: readonly TrialRun[], complete: number): TrialCounts {
  const count = (kind: TrialRun['outcome']['kind']): number =>
    runs.filter(({ outcome }) => outcome.kind === kind).length;
  return {
    complete,
    pruned: count('pruned'),
    // A value that is not finite is a failure.
    failed: count('failed') + count('complete') - complete,
    lost: count('lost'),
    pending: count('pending'),
  };
}

function placedTrial(space: SearchSpace, { run, values }: ScoredTrial): PlacedTrial {
  return { number: run.number, values, places: placesOf(space, run.configuration) };
}
