import type { SchemaElement } from 'hyparquet';

/**
 * The columns of `series.parquet`, one row for each point, in this order. Text stands as a dictionary and numbers by byte
 * position (BYTE_STREAM_SPLIT), which halves the compressed size of typical curves and is faster than plain encoding.
 * `labels` is canonical JSON; `wall_time_ms` is null where the source recorded no time.
 */
export const seriesColumns = [
  { name: 'metric', type: 'BYTE_ARRAY' },
  { name: 'labels', type: 'BYTE_ARRAY' },
  { name: 'step_kind', type: 'BYTE_ARRAY' },
  { name: 'step', type: 'DOUBLE' },
  { name: 'wall_time_ms', type: 'DOUBLE' },
  { name: 'value', type: 'DOUBLE' },
] as const;

export type SeriesColumn = (typeof seriesColumns)[number]['name'];

/** The Parquet schema of the columns. */
export const seriesSchema: readonly SchemaElement[] = [
  { name: 'root', num_children: seriesColumns.length },
  ...seriesColumns.map(({ name, type }): SchemaElement => ({
    name,
    type,
    repetition_type: name === 'wall_time_ms' ? 'OPTIONAL' : 'REQUIRED',
    ...(type === 'BYTE_ARRAY' ? { converted_type: 'UTF8' } : {}),
  })),
];
