import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AskAim } from '../../src/readers/aim/aimAnswer.ts';

/** What Aim's library said of a folder when the fixture was made: it stands in the fixture's folder. */
export const committedAnswer: AskAim = async ({ folder }) =>
  answered(await readFile(join(folder, 'answer.jsonl'), 'utf8'));

export function answered(text: string) {
  return { kind: 'answered' as const, text, cut: null, runsLeftOut: 0 };
}
