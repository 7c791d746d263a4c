import type { CauseKind } from '../causes.ts';

/** What one controlled re-run changes, and nothing else. */
export interface Experiment {
  readonly kind:
    | 'hashSeed'
    | 'seed'
    | 'oneThread'
    | 'oneCpu'
    | 'gpuDeterminism'
    | 'kernel'
    | 'recordedVariables'
    | 'together';
  /** What it is called in a sentence: `PYTHONHASHSEED=0`. May hold foreign text. */
  readonly title: string;
  /** All that is set, one by one, as a user would. */
  readonly settings: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Null to leave the seed as it was recorded. */
  readonly seed: number | null;
  /** The only CPU that the command may use; null for all. */
  readonly cpu: number | null;
  /** Causes that it takes away, the likeliest first; none for several at once. */
  readonly tests: readonly CauseKind[];
}

/**
 * What the experiments ask. `agree`: re-runs differ from each other; what makes them agree bit for bit? `match`: they agree with
 * each other, but not with the record; what brings its result back?
 */
export type Question = 'agree' | 'match';

/** What an experiment showed. `no`: the difference is still there. */
export type Answer = 'yes' | 'no' | 'failed' | 'undecided';

export interface ExperimentResult {
  readonly experiment: Experiment;
  readonly answer: Answer;
  /** What became of a run that failed; null for the other answers. */
  readonly reason: string | null;
  /** Records of its runs, but for one that was cut off after others had answered. */
  readonly runIds: readonly string[];
  /** Median time of its command; null when none succeeded. */
  readonly wallMs: number | null;
}

/** What controlled re-runs showed of one record. */
export interface Diagnosis {
  /** Null where there is nothing to find out. */
  readonly question: Question | null;
  /** `impossible`: it could not be run again at all. */
  readonly stopped: 'found' | 'exhausted' | 'outOfTime' | 'nothingToAsk' | 'impossible';
  /** Why there is nothing to ask, or why it is impossible; null for the other ends. */
  readonly reason: string | null;
  /** In the order they were planned; those without runs were not tried. */
  readonly results: readonly ExperimentResult[];
  /** Median time of the command as it is, for comparison; null where it is not known. */
  readonly plainWallMs: number | null;
  readonly budgetMs: number;
  readonly spentMs: number;
}

/** The experiment that removed the difference; null when none did. */
export function foundIn({ results }: Diagnosis): ExperimentResult | null {
  return results.find(({ answer }) => answer === 'yes') ?? null;
}
