import { describeOutcome } from '../records/describeOutcome.ts';
import type { RunRecord } from '../records/runRecord.ts';
import { named } from './phrase.ts';
import type { FailedRerun, RunWithSeries } from './reproduction.ts';
import { isResult } from './resultNames.ts';

/** Why no re-run could show anything about this record, as words that follow "because"; null when one can. */
export function obstacleIn(record: RunRecord): string | null {
  if (record.role === 'imported')
    return 'it was imported from a metrics file: neither its code nor its command is known';
  if (record.outcome.kind !== 'succeeded')
    return `the recorded run did not succeed: it ${describeOutcome(record.outcome)}`;
  if (!record.complete) return 'the recorded run was cut off before its record was finished';
  if (!measuresAnything(record))
    return 'the recorded run measured nothing but time and memory, so that there is nothing to compare';
  return null;
}

/** Re-runs that ended well, and for each other one what happened to it. */
export function sortOut(reruns: readonly RunWithSeries[]): {
  readonly usable: readonly RunWithSeries[];
  readonly failed: readonly FailedRerun[];
} {
  const judged = reruns.map((run) => ({ run, reason: failureOf(run.record) }));
  return {
    usable: judged.flatMap(({ run, reason }) => (reason === null ? [run] : [])),
    failed: judged.flatMap(({ run, reason }) => (reason === null ? [] : [{ id: run.record.id, reason }])),
  };
}

/** Data that the record had and a re-run had not, as words that follow "because"; null when all of it was there. */
export function missingData(recorded: RunRecord, reruns: readonly RunRecord[]): string | null {
  const had = recorded.datasets.filter(({ kind }) => kind !== 'missing').map(({ path }) => path);
  const missing = had.filter((path) =>
    reruns.some(({ datasets }) => datasets.some((one) => one.path === path && one.kind === 'missing')),
  );
  const [first, ...rest] = missing;
  if (first === undefined) return null;
  const more = rest.length === 0 ? '' : ` and ${rest.length} more`;
  return `the data that the recorded run read could not be found again: ${named(first).name}${more}`;
}

function failureOf(record: RunRecord): string | null {
  if (record.outcome.kind !== 'succeeded') return describeOutcome(record.outcome);
  if (!record.complete) return 'was cut off';
  return measuresAnything(record) ? null : 'measured nothing';
}

/** Outputs count too: a command that only writes a model is held against its digest. */
function measuresAnything({ metrics, outputs }: RunRecord): boolean {
  return outputs.length > 0 || metrics.some(({ name, unit }) => isResult(name, unit));
}
