import { z } from 'zod';
import { list, text } from './schemaForms.ts';

const column = (what: string) => text(`the column ${what}`).optional();

/** Where the per-example file lies, and what its columns mean. */
const predictionMap = z.strictObject(
  {
    path: text('a path').describe('The file: CSV, TSV, JSON Lines, JSON or Parquet.'),
    id: column('of ids').describe('Column of ids, each once and the same in every run.'),
    label: column('of true labels').describe('Column of true labels.'),
    prediction: column('of predicted labels').describe('Column of predicted labels.'),
    score: column('of scores').describe('Column of probabilities of the positive label.'),
    slices: list('column').optional().describe('Columns by which metrics are told apart.'),
    positive: z
      .union([text('a label'), z.number().transform(String), z.boolean().transform(String)], {
        error: 'expected a label',
      })
      .optional()
      .describe('The label that scores speak for.'),
    pair: z
      .enum(['all', 'intersect'], { error: 'expected all or intersect' })
      .optional()
      .describe(
        '`all`: ids that do not match are an error. `intersect`: only examples that every run has are compared.',
      ),
    min_examples: z
      .int({ error: 'expected a whole number from 1' })
      .min(1, { error: 'expected a whole number from 1' })
      .optional()
      .describe('Slices with fewer examples decide no gate.'),
  },
  { error: 'expected a path, or settings such as { path: predictions.csv, id: example_id }' },
);

export const predictions = z.union([text('a path'), predictionMap], {
  error: 'expected a path, or settings such as { path: predictions.csv, id: example_id }',
});
