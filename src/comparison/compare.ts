import type { Environment } from '../records/environmentSchema.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { anomaliesAmong } from './anomalies.ts';
import { changesOf } from './changes.ts';
import type { CodeDifference, Comparison, Pairing } from './comparison.ts';
import { dataDifferences } from './dataDifferences.ts';
import { environmentDifferences } from './environmentDifferences.ts';
import { succeeded } from './observations.ts';
import { packageDifferences } from './packageDifferences.ts';
import { paramDifferences } from './paramDifferences.ts';

export interface ComparisonInput {
  readonly baseline: readonly RunRecord[];
  readonly candidate: readonly RunRecord[];
  readonly code: CodeDifference | null;
  /** Names of metrics that gates refer to, where their tier does not say so: measured resources. */
  readonly gated?: readonly string[];
  /** `seed`: runs with equal seeds belong together. */
  readonly pair?: Pairing;
  /** Older runs of the baseline's branch, one for each commit, oldest first: where each side has a single run, they tell the noise. */
  readonly history?: readonly RunRecord[];
  /** This comparison's share of the error rate, where it is one of several looks at growing data; 1 otherwise. */
  readonly share?: number;
}

/** A change is told, and a metric without a gate is noted, when chance alone would do so in at most this share of comparisons. */
const usualErrorRate = 0.05;

/**
 * Runs against runs. All runs of a side are runs of one commit with different seeds: metrics use all that succeeded,
 * while params, data and environment are those of one run. Without runs on a side there is nothing to differ from.
 */
export function compare(input: ComparisonInput): Comparison {
  const { baseline, candidate, code, gated = [], share = 1 } = input;
  const changes = changesOf(baseline, candidate, { ...input, errorRate: usualErrorRate * share });
  const anomalies = anomaliesAmong(changes, gated, usualErrorRate * share);
  const [before, after] = [spokesman(baseline), spokesman(candidate)];
  if (before === undefined || after === undefined) {
    return { changes, anomalies, params: [], data: [], packages: [], environment: [], code };
  }
  return {
    changes,
    anomalies,
    params: paramDifferences(before, after, { ignoreSeeds: baseline.length > 1 || candidate.length > 1 }),
    data: dataDifferences(before, after),
    ...environments(before.environment, after.environment),
    code,
  };
}

/** A run that was imported from a plain metrics file has no environment; nothing can be said about it then. */
function environments(
  before: Environment | null,
  after: Environment | null,
): Pick<Comparison, 'packages' | 'environment'> {
  if (before === null || after === null) return { packages: [], environment: [] };
  return { packages: packageDifferences(before, after), environment: environmentDifferences(before, after) };
}

/** The run that stands for its side: the first that succeeded, else the first. */
function spokesman(runs: readonly RunRecord[]): RunRecord | undefined {
  return runs.find(succeeded) ?? runs[0];
}
