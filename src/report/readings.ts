import { sparkline } from '../charts/sparkline.ts';
import { formatValue } from '../comparison/formatValue.ts';
import type { IgnoredFile } from '../readers/ignoredFile.ts';
import { countKinds, mediumKinds } from '../records/media/mediumKinds.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import { encodeNumber } from '../records/metricValue.ts';
import type { Reading, Series } from '../records/reading.ts';
import { shorten, visible } from './escape.ts';
import { ignoredLines } from './ignoredFiles.ts';

const sparklineWidth = 24;

/** Metrics, and as many params, that are shown of one source; `--json` has all. */
const maxRows = 20;

export interface ReadFindings {
  readonly readings: readonly Reading[];
  readonly ignored: readonly IgnoredFile[];
  readonly warnings: readonly string[];
}

/**
 * What the readers found, for `trainmark read`: one block for each source, its values aligned; then the files that
 * were not read, by reason, and the warnings.
 */
export function renderReadings({ readings, ignored, warnings }: ReadFindings): string {
  const notes = [...readings.flatMap(({ warnings: own }) => own), ...warnings].map(
    (warning) => `warning: ${visible(warning)}`,
  );
  const blocks = [...readings.map(blockOf), ignoredLines(ignored), notes].filter(({ length }) => length > 0);
  const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
  return text === '' ? 'nothing was found\n' : `${text}\n`;
}

function blockOf(reading: Reading): string[] {
  return [
    headOf(reading),
    ...alignRows([...metricRows(reading), ...paramRows(reading), ...mediaRows(reading)]),
  ];
}

function headOf({ source, series, summary, params, media }: Reading): string {
  const counts = [
    countOf(summary.length, 'value'),
    countOf(series.length, 'series', 'series'),
    countOf(Object.keys(params).length, 'param'),
    ...(media === undefined ? [] : [countKinds(media.media)]),
  ].filter((text) => !text.startsWith('0 '));
  return `${visible(source.path)} (${source.format}): ${counts.join(', ') || 'nothing'}`;
}

function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

type Row = readonly [name: string, value: string, note: string];

function metricRows({ summary, series }: Reading): Row[] {
  const values = summary.slice(0, maxRows);
  const curves = series.slice(0, maxRows - values.length);
  const rows: Row[] = [
    ...values.map(({ name, labels, value }): Row => [formatMetricKey(name, labels), formatValue(value), '']),
    ...curves.map((one): Row => [
      formatMetricKey(one.name, one.labels),
      formatValue(lastOf(one)),
      describeSeries(one),
    ]),
  ];
  return [...rows, ...moreRow(summary.length + series.length - rows.length, 'metric')];
}

function paramRows({ params }: Reading): Row[] {
  const all = Object.entries(params);
  const rows = all
    .slice(0, maxRows)
    .map(([name, value]): Row => [`param ${name}`, shorten(visible(String(value)), 60), '']);
  return [...rows, ...moreRow(all.length - rows.length, 'param')];
}

function mediaRows({ media }: Reading): Row[] {
  const all = media?.media ?? [];
  const rows = all.slice(0, maxRows).map(({ kind, name }): Row => [name, mediumKinds[kind].one, '']);
  return [...rows, ...moreRow(all.length - rows.length, 'medium', 'media')];
}

function moreRow(count: number, one: string, many = `${one}s`): Row[] {
  return count <= 0 ? [] : [[`… ${count} more ${count === 1 ? one : many}; --json has all`, '', '']];
}

function lastOf({ values }: Series): ReturnType<typeof encodeNumber> | undefined {
  const last = values.at(-1);
  return last === undefined ? undefined : encodeNumber(last);
}

function describeSeries({ values, steps, stepKind }: Series): string {
  const every = Math.max(1, Math.ceil(values.length / sparklineWidth));
  const shown = values.filter((_, index) => index % every === 0).map(encodeNumber);
  return `${sparkline(shown)}  ${countOf(values.length, 'point')}, ${stepKind} ${steps[0] ?? ''} to ${steps.at(-1) ?? ''}`;
}

function alignRows(rows: readonly Row[]): string[] {
  const shown = rows.map(([name, value, note]): Row => [shorten(visible(name), 60), value, note]);
  const aligned = shown.filter(([, value]) => value !== '');
  const nameWidth = Math.max(0, ...aligned.map(([name]) => name.length));
  const valueWidth = Math.max(0, ...aligned.map(([, value]) => value.length));
  return shown.map(([name, value, note]) =>
    `  ${name.padEnd(nameWidth)}  ${value.padStart(valueWidth)}  ${note}`.trimEnd(),
  );
}
