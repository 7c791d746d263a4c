import type { Series } from '../../src/records/reading.ts';
import type { Environment } from '../../src/records/environmentSchema.ts';
import { differencesBetween, isSameMachine } from '../../src/reproduction/differences.ts';
import { diagnose } from '../../src/reproduction/diagnose.ts';
import {
  defaultReproduceOptions,
  reproduce,
  type ReproduceOptions,
} from '../../src/reproduction/reproduce.ts';
import type { RunWithSeries } from '../../src/reproduction/reproduction.ts';
import { makeMetric, makeRun, type RunParts } from '../comparison/makeRun.ts';

export const digestOf = (digit: string): string => `sha256:${digit.repeat(64)}`;

/** The code of a clean commit. */
export const code = {
  repository: null,
  commit: 'a'.repeat(40),
  tree: 'b'.repeat(40),
  ref: 'main',
  pullRequest: null,
  baseCommit: null,
  dirty: null,
};

/** A series over steps 0, 1, 2, …, of a metric without slices. */
export function steps(
  name: string,
  values: readonly number[],
  stepKind: Series['stepKind'] = 'step',
): Series {
  return { name, labels: {}, stepKind, steps: values.map((_, index) => index), values };
}

export type Parts = RunParts & { readonly series?: never; readonly curves?: readonly Series[] };

/** A seeded run of a committed tree with a fixed hash seed, so that nothing is suspicious; `accuracy` is its only metric. */
export function run(accuracy: number, { curves = [], ...parts }: Parts = {}): RunWithSeries {
  const record = makeRun({ seed: 1, code, metrics: [makeMetric('accuracy', accuracy)], ...parts });
  return { record: parts.environment === undefined ? withEnvironment(record, {}) : record, series: curves };
}

/** The run with other facts of its machine; the hash seed stays fixed unless `variables` say otherwise. */
export function onMachine({ record, series }: RunWithSeries, facts: Partial<Environment>): RunWithSeries {
  return { record: withEnvironment(record, facts), series };
}

function withEnvironment(
  record: RunWithSeries['record'],
  facts: Partial<Environment>,
): RunWithSeries['record'] {
  if (record.environment === null) return record;
  const variables = { PYTHONHASHSEED: '0' };
  return { ...record, environment: { ...record.environment, variables, ...facts } };
}

/** Re-runs with ids of their own, for records of the same contents would have one. */
export function numbered(runs: readonly RunWithSeries[]): RunWithSeries[] {
  return runs.map(({ record, series }, index) => ({
    record: { ...record, id: `20261121T08000${index}Z-0000000000${String(index).padStart(2, '0')}` },
    series,
  }));
}

/** What the re-runs show, and why. */
export function verify(
  recorded: RunWithSeries,
  reruns: readonly RunWithSeries[],
  options: Partial<ReproduceOptions> = {},
) {
  const runs = numbered(reruns);
  const reproduction = reproduce(recorded, runs, { ...defaultReproduceOptions, ...options });
  const differences = runs.map(({ record }) => differencesBetween(recorded.record, record));
  const causes = diagnose({ recorded, reruns: runs, differences, reproduction });
  return { what: 'baseline', reproduction, causes, isSameMachine: isSameMachine(differences) };
}
