import { z } from 'zod';
import { listOf } from './listOf.ts';
import { count, digest, relativePath } from './recordFields.ts';

/** A file that the command wrote and the settings name. */
export const outputSchema = z.strictObject({
  path: relativePath,
  bytes: count,
  mediaType: z.string(),
  digest,
});

/** A structured result (confusion matrix, curve, images, table, …); its data and images lie in the bundle's `media/`. */
export const mediumFileSchema = z.strictObject({
  kind: z.string(),
  name: z.string(),
  step: z.number().nullable(),
  /** Named by the digest of what is in it. */
  file: z.string().regex(/^media\/[0-9a-f]{64}\.json$/, 'expected media/<SHA-256>.json'),
  bytes: count,
  images: listOf(
    z
      .string()
      .regex(
        /^media\/[0-9a-f]{64}\.(?:png|jpg|gif|webp)$/,
        'expected media/<SHA-256>.png, .jpg, .gif or .webp',
      ),
  ),
});

/** The points of all metrics. */
export const seriesFileSchema = z.strictObject({ path: z.literal('series.parquet'), points: count, digest });

/** One row for each example of a test set: what was asked and what the model answered. */
export const predictionsFileSchema = z.strictObject({
  path: z.literal('predictions.csv.gz'),
  digest,
  rows: count,
  /** Ids and labels, whatever their order: equal digests mean the same test set. */
  testSetDigest: digest,
  /** The file that the command wrote, as it was named, and which of its columns were taken for what. */
  source: z.string(),
  columns: z.strictObject({
    id: z.string(),
    label: z.string(),
    prediction: z.string().nullable(),
    score: z.string().nullable(),
    slices: listOf(z.string()),
  }),
  /** The label that scores speak for; null without scores that could be used. */
  positive: z.string().nullable(),
});

/** What the command printed. */
export const logFileSchema = z.strictObject({
  path: z.literal('log.txt.gz'),
  /** Bytes the command printed, before compression. */
  bytes: count,
  /** Bytes left out of the file beyond its limit; 0 as a rule. */
  omittedBytes: count,
});

export type OutputFile = z.infer<typeof outputSchema>;
export type RunMedium = z.infer<typeof mediumFileSchema>;
export type PredictionsFile = z.infer<typeof predictionsFileSchema>;
