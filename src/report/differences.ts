import { countOf } from '../records/countOf.ts';
import type { Comparison, DifferenceKind } from '../comparison/comparison.ts';
import type { ParamValue } from '../records/reading.ts';

/** A table of what differs beside the metrics. Cells are foreign text; null is a side that has nothing there. */
export interface DifferenceTable {
  readonly id: 'params' | 'data' | 'packages' | 'environment' | 'code';
  readonly title: string;
  /** For the line that unfolds the table: "3 changed", "5 files, +120 −30". */
  readonly summary: string;
  readonly columns: readonly DifferenceColumn[];
  readonly rows: readonly (readonly (string | null)[])[];
}

export interface DifferenceColumn {
  readonly title: string;
  /** `name`: names and values as they are; `words`: sentences; `count`: numbers, set to the right. */
  readonly kind: 'name' | 'words' | 'count';
}

/** The tables that have something to say, most telling first. */
export function differenceTables(comparison: Comparison): readonly DifferenceTable[] {
  return [params, data, code, packages, environment]
    .map((table) => table(comparison))
    .filter(({ rows }) => rows.length > 0);
}

const name = (title: string): DifferenceColumn => ({ title, kind: 'name' });
const sides = [name('Baseline'), name('Candidate')];

function params({ params }: Comparison): DifferenceTable {
  return {
    id: 'params',
    title: 'Params',
    summary: kindCounts(params),
    columns: [name('Param'), ...sides],
    rows: params.map(({ name, kind, baseline, candidate }) => [
      name,
      kind === 'added' ? null : paramText(baseline, candidate),
      kind === 'removed' ? null : paramText(candidate, baseline),
    ]),
  };
}

/** Quoted where the other side would read the same, `"1"` and `1`. */
function paramText(value: ParamValue, other: ParamValue): string {
  const alike = typeof value !== typeof other && String(value) === String(other);
  return typeof value === 'string' && !alike && value !== '' ? value : JSON.stringify(value);
}

function data({ data }: Comparison): DifferenceTable {
  return {
    id: 'data',
    title: 'Data',
    summary: kindCounts(data),
    columns: [name('Path'), { title: 'What changed', kind: 'words' }],
    rows: data.flatMap(({ path, kind, summary, files }) => [
      [path, kind === 'changed' ? summary : `${kind}: ${summary}`],
      ...files.map((file) => [`${path}/${file.path}`, file.kind]),
    ]),
  };
}

function packages({ packages }: Comparison): DifferenceTable {
  return {
    id: 'packages',
    title: 'Packages',
    summary: kindCounts(packages),
    columns: [name('Package'), ...sides],
    rows: packages.map(({ name, baseline, candidate }) => [name, baseline, candidate]),
  };
}

function environment({ environment }: Comparison): DifferenceTable {
  return {
    id: 'environment',
    title: 'Environment',
    summary: `${environment.length} changed`,
    columns: [name('Setting'), ...sides],
    rows: environment.map(({ field, baseline, candidate }) => [field, baseline, candidate]),
  };
}

function code({ code }: Comparison): DifferenceTable {
  const files = code?.files ?? [];
  const added = files.reduce((sum, file) => sum + (file.added ?? 0), 0);
  const deleted = files.reduce((sum, file) => sum + (file.deleted ?? 0), 0);
  return {
    id: 'code',
    title: 'Code',
    summary: `${countOf(files.length, 'file')}, +${added} −${deleted}`,
    columns: [name('File'), { title: 'Added', kind: 'count' }, { title: 'Removed', kind: 'count' }],
    rows: files.map(({ path, added, deleted }) => [
      path,
      added === null ? 'binary' : `+${added}`,
      deleted === null ? 'binary' : `−${deleted}`,
    ]),
  };
}

function kindCounts(differences: readonly { readonly kind: DifferenceKind }[]): string {
  return (['changed', 'added', 'removed'] as const)
    .map((kind) => ({ kind, count: differences.filter((one) => one.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
    .join(', ');
}
