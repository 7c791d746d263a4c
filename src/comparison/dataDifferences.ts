import type { Dataset, RunRecord } from '../records/runRecord.ts';
import { shortCommit } from '../records/shortCommit.ts';
import type { DataDifference } from './comparison.ts';
import { formatPair } from './formatValue.ts';
import { differenceKind, pairUp } from './pairs.ts';

type FileDifference = DataDifference['files'][number];

/** Datasets in which two runs differ, by path. One that was absent (`missing`) counts as not there. */
export function dataDifferences(baseline: RunRecord, candidate: RunRecord): DataDifference[] {
  return pairUp(datasetsByPath(baseline), datasetsByPath(candidate)).flatMap((pair) => {
    const kind = differenceKind(pair);
    if (pair.baseline === undefined || pair.candidate === undefined) {
      const side = kind === 'added' ? 'candidate' : 'baseline';
      return [{ path: pair.key, kind, summary: `read by the ${side} only`, files: [] }];
    }
    const { summary, files } = contentDifference(pair.baseline, pair.candidate);
    return summary === '' ? [] : [{ path: pair.key, kind, summary, files }];
  });
}

function datasetsByPath(record: RunRecord): Map<string, Dataset> {
  const present = record.datasets.filter(({ kind }) => kind !== 'missing');
  return new Map(present.map((dataset) => [dataset.path, dataset]));
}

function contentDifference(before: Dataset, after: Dataset): Pick<DataDifference, 'summary' | 'files'> {
  if (before.digest === null || after.digest === null) {
    return { summary: 'not known whether the contents are the same: a digest is missing', files: [] };
  }
  if (before.digest === after.digest) return { summary: '', files: [] };
  const files = fileDifferences(before, after);
  const parts = [
    before.kind === after.kind ? '' : `${before.kind} → ${after.kind}`,
    versionWords(before, after),
    fileWords(files),
    numberWords('rows', before.rows, after.rows, null),
    columnWords(before.columns, after.columns),
    numberWords('size', before.bytes, after.bytes, 'B'),
  ].filter((part) => part !== '');
  return { summary: parts.length === 0 ? 'same shape and size, other contents' : parts.join('; '), files };
}

/** Files beyond a listing's cut are not in it, so these are all that is known, not always all that there is. */
function fileDifferences(before: Dataset, after: Dataset): FileDifference[] {
  const [a, b] = [before, after].map((dataset) => new Map(listedIn(dataset)));
  if (a === undefined || b === undefined) return [];
  return pairUp(a, b)
    .filter((pair) => pair.baseline !== pair.candidate)
    .map((pair) => ({ path: pair.key, kind: differenceKind(pair) }));
}

/** Files of data that is kept elsewhere are those that its reference names. */
function listedIn({ files, reference }: Dataset): (readonly [string, string | null])[] {
  return (reference?.files ?? files).map(({ path, digest }) => [path, digest] as const);
}

function versionWords(before: Dataset, after: Dataset): string {
  const [was, is] = [before.reference?.version ?? null, after.reference?.version ?? null];
  if (was === is || was === null || is === null) return '';
  return `version ${shortVersion(was)} → ${shortVersion(is)}`;
}

/** Commits are told by their first digits. */
function shortVersion(version: string): string {
  return /^[0-9a-f]{40,64}$/.test(version) ? shortCommit(version) : version;
}

/** "3 files added, 1 changed": the noun stands once. */
function fileWords(files: readonly FileDifference[]): string {
  const counts = (['added', 'removed', 'changed'] as const)
    .map((kind) => ({ kind, count: files.filter((file) => file.kind === kind).length }))
    .filter(({ count }) => count > 0);
  return counts
    .map(({ kind, count }, index) => `${count}${index > 0 ? '' : count === 1 ? ' file' : ' files'} ${kind}`)
    .join(', ');
}

function numberWords(what: string, before: number | null, after: number | null, unit: string | null): string {
  if (before === null || after === null || before === after) return '';
  return `${what} ${formatPair(before, after, unit).join(' → ')}`;
}

function columnWords(before: readonly string[] | null, after: readonly string[] | null): string {
  if (before === null || after === null) return '';
  const [was, is] = [new Set(before), new Set(after)];
  const added = after.filter((column) => !was.has(column));
  const removed = before.filter((column) => !is.has(column));
  const parts = [
    added.length === 0 ? '' : `columns added: ${listed(added)}`,
    removed.length === 0 ? '' : `columns removed: ${listed(removed)}`,
  ].filter((part) => part !== '');
  if (parts.length > 0) return parts.join('; ');
  return before.join('\n') === after.join('\n') ? '' : 'columns in another order';
}

const mostListed = 5;

function listed(names: readonly string[]): string {
  const rest = names.length - mostListed;
  return names.slice(0, mostListed).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
