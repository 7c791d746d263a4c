import { z } from 'zod';

/** After how many trials a search is judged. */
export const budgets = [48, 96] as const;

const rowSchema = z.object({
  /** Who proposed: `trainmark bayes`, `optuna tpe`, … */
  side: z.string(),
  task: z.string(),
  batch: z.int().positive(),
  seed: z.int().nonnegative(),
  /** One for each of `budgets`. */
  regrets: z.array(z.number()).length(budgets.length),
});

/** One search of one task. */
export type Row = z.infer<typeof rowSchema>;

export function parseRows(text: string): Row[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)));
}
