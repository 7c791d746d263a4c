import { dataDifferences } from '../comparison/dataDifferences.ts';
import type { Dataset } from '../records/runRecord.ts';
import type { RerunOf } from './runRequest.ts';
import { Unverifiable } from './unverifiable.ts';

const mostListed = 3;

/** Data that is gone, or is not what the recorded run read: what a re-run showed would say nothing of the record. */
export function refuseOtherData(datasets: readonly Dataset[], { record, acceptsOtherData }: RerunOf): void {
  const present = new Set(datasets.filter(({ kind }) => kind !== 'missing').map(({ path }) => path));
  const gone = record.datasets
    .filter(({ kind, path }) => kind !== 'missing' && !present.has(path))
    .map(({ path }) => path);
  if (gone.length > 0) {
    throw new Unverifiable(`the data that it read is not there: ${listed(gone)}`, {
      hint: 'Fetch it first (git lfs pull, dvc pull). What git ignores is taken from your working tree.',
    });
  }
  if (acceptsOtherData) return;
  const changed = dataDifferences(record, { ...record, datasets: [...datasets] });
  if (changed.length === 0) return;
  const words = changed.map(({ path, summary, files }) =>
    files.length === 0
      ? `${path} (${summary})`
      : `${path} (${summary}: ${listed(files.map((one) => one.path))})`,
  );
  throw new Unverifiable(`the data is not what it read: ${listed(words)}`, {
    hint: 'Restore the data as it was recorded; its digests stand in the record.',
  });
}

function listed(words: readonly string[]): string {
  const rest = words.length - mostListed;
  return words.slice(0, mostListed).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
