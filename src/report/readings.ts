import { sparkline } from '../charts/sparkline.ts';
import { formatValue } from '../comparison/formatValue.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import { encodeNumber } from '../records/metricValue.ts';
import type { Reading, Series } from '../records/reading.ts';
import { shorten, visible } from './escape.ts';

const sparklineWidth = 24;

/** What the readers found, for `trainmark read`: one block for each source, its values aligned. */
export function renderReadings(readings: readonly Reading[], warnings: readonly string[]): string {
  const blocks = readings.map((reading) => [headOf(reading), ...alignRows(rowsOf(reading))].join('\n'));
  const notes = [...readings.flatMap(({ warnings: own }) => own), ...warnings].map(
    (warning) => `warning: ${visible(warning)}`,
  );
  return `${[...blocks, ...(notes.length === 0 ? [] : [notes.join('\n')])].join('\n\n')}\n`;
}

function headOf({ source, series, summary, params }: Reading): string {
  const counts = [
    countOf(summary.length, 'value'),
    countOf(series.length, 'series', 'series'),
    countOf(Object.keys(params).length, 'param'),
  ].filter((text) => !text.startsWith('0 '));
  return `${visible(source.path)} (${source.format}): ${counts.join(', ') || 'nothing'}`;
}

function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

function rowsOf({ summary, series, params }: Reading): string[][] {
  return [
    ...summary.map(({ name, labels, value }) => [formatMetricKey(name, labels), formatValue(value), '']),
    ...series.map((one) => [
      formatMetricKey(one.name, one.labels),
      formatValue(lastOf(one)),
      describeSeries(one),
    ]),
    ...Object.entries(params).map(([name, value]) => [
      `param ${name}`,
      shorten(visible(String(value)), 60),
      '',
    ]),
  ];
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

function alignRows(rows: readonly string[][]): string[] {
  const shown = rows.map(
    ([name = '', value = '', note = '']) => [shorten(visible(name), 60), value, note] as const,
  );
  const nameWidth = Math.max(0, ...shown.map(([name]) => name.length));
  const valueWidth = Math.max(0, ...shown.map(([, value]) => value.length));
  return shown.map(([name, value, note]) =>
    `  ${name.padEnd(nameWidth)}  ${value.padStart(valueWidth)}  ${note}`.trimEnd(),
  );
}
