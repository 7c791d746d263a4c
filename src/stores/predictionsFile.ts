/**
 * Per-example files are kept as gzipped CSV (RFC 4180) that any tool reads: `id,label,prediction,score`, then one column for each
 * slice. An empty cell is a missing value; rows without a label stand last and have an id and a prediction. Text rather than Parquet, because its reader can be bounded in time and memory, so that
 * the file of a stranger can be read, too; it takes about as much room.
 */
export const predictionsFileName = 'predictions.csv.gz';

/** The columns that stand before the slices. */
export const fixedColumns = ['id', 'label', 'prediction', 'score'] as const;
