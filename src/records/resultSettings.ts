import { z } from 'zod';
import { listOf } from './listOf.ts';

const texts = listOf(z.string());

/**
 * How a run's results were looked for. A re-run is read in the same way, whatever the settings are by then: other settings
 * would find other metrics in the same run.
 */
export const resultSettingsSchema = z.strictObject({
  metricFiles: texts,
  params: texts,
  outputs: texts,
  patterns: listOf(z.strictObject({ name: z.string(), pattern: z.string() })),
  /** What makes `loss=0.12` in the output a metric: names that were declared, or that gates used. */
  names: texts,
  declarations: listOf(
    z.strictObject({
      pattern: z.string(),
      goal: z.enum(['min', 'max']).optional(),
      kind: z.enum(['proportion', 'value']).optional(),
      unit: z.string().optional(),
      keep: z.enum(['gate', 'report', 'detail', 'drop']).optional(),
      summary: z.enum(['last', 'best', 'min', 'max', 'mean']).optional(),
    }),
  ),
});

export type ResultSettings = z.infer<typeof resultSettingsSchema>;
