import { canonicalJson } from '../../../records/canonicalJson.ts';
import type { SweepSpec } from '../../sweepSpec.ts';
import type { Value } from '../../value.ts';
import type { TrialRun } from '../trialRun.ts';

/** One column of the table of trials; a column is all numbers or all texts, with nulls between. */
export type TrialColumn =
  | { readonly name: string; readonly type: 'number'; readonly data: readonly (number | null)[] }
  | { readonly name: string; readonly type: 'text'; readonly data: readonly (string | null)[] };

/**
 * Every trial in a row: number, id, state, method, `metrics.…`, `params.…`, duration, start, record and reason. A parameter
 * that holds anything but numbers is a column of texts, lists and maps among them as JSON.
 */
export function trialTableOf(spec: SweepSpec, runs: readonly TrialRun[]): readonly TrialColumn[] {
  const rows = runs.toSorted((a, b) => a.number - b.number);
  const numbers = (name: string, of: (run: TrialRun) => number | null): TrialColumn => ({
    name,
    type: 'number',
    data: rows.map(of),
  });
  const texts = (name: string, of: (run: TrialRun) => string | null): TrialColumn => ({
    name,
    type: 'text',
    data: rows.map(of),
  });
  return [
    numbers('trial', ({ number }) => number),
    texts('id', ({ id }) => id),
    texts('state', ({ outcome }) => outcome.kind),
    texts('method', ({ method }) => method),
    ...spec.metrics.map(({ name }, index) =>
      numbers(`metrics.${name}`, ({ outcome }) =>
        outcome.kind === 'complete' ? (outcome.values[index] ?? null) : null,
      ),
    ),
    ...spec.parameters.map(({ name }) =>
      valueColumn(
        `params.${name}`,
        rows.map(({ configuration }) => configuration.get(name)),
      ),
    ),
    numbers('seconds', ({ durationMs }) => (durationMs === null ? null : durationMs / 1000)),
    texts('started_at', ({ startedAt }) => startedAt),
    texts('record', ({ recordId }) => recordId),
    texts('reason', ({ reason }) => reason),
  ];
}

function valueColumn(name: string, values: readonly (Value | undefined)[]): TrialColumn {
  const numbers = values.map((value) => (typeof value === 'number' ? value : null));
  const isNumeric = values.every((value) => value === undefined || typeof value === 'number');
  return isNumeric
    ? { name, type: 'number', data: numbers }
    : { name, type: 'text', data: values.map((value) => (value === undefined ? null : textOf(value))) };
}

function textOf(value: Value): string {
  return typeof value === 'string' ? value : canonicalJson(value);
}

/**
 * The table as CSV (RFC 4180): NaN and infinities as `nan`, `inf`, `-inf`, which pandas reads; nothing for null. A text that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export function trialsCsv(columns: readonly TrialColumn[]): string {
  const count = columns[0]?.data.length ?? 0;
  const lines = [columns.map(({ name }) => textCell(name)).join(',')];
  for (let row = 0; row < count; row++)
    lines.push(columns.map(({ data }) => cell(data[row] ?? null)).join(','));
  return lines.map((line) => `${line}\r\n`).join('');
}

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'string') return textCell(value);
  return Number.isFinite(value) ? String(value) : String(value).toLowerCase().replace('infinity', 'inf');
}

function textCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as a Parquet file. */
export async function trialsParquet(columns: readonly TrialColumn[]): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type, data }) => ({
      name,
      type: type === 'number' ? ('DOUBLE' as const) : ('STRING' as const),
      data: [...data],
      nullable: true,
    })),
  });
  return new Uint8Array(buffer);
}
