import { join } from 'node:path';
import { labelListName, mostInList } from '../gates/easeml/labelsWanted.ts';
import type { Verdict } from '../gates/verdict.ts';
import type { Effects } from './effects.ts';

/**
 * Writes the ids of the examples whose labels some check waits for, as CSV (RFC 4180) with the column `id`; the list of an
 * earlier report in the same directory goes. Its path, or null where no labels are wanted.
 */
export async function writeLabelList(
  files: Effects['files'],
  directory: string,
  verdict: Verdict | null,
): Promise<string | null> {
  const path = join(directory, labelListName);
  const wanted = verdict?.checks.flatMap(({ toLabel = [] }) => toLabel.slice(0, mostInList)) ?? [];
  if (wanted.length === 0) {
    await files.remove(path);
    return null;
  }
  const lines = ['id', ...new Set(wanted.map(cellOf))];
  await files.writeText(path, lines.map((line) => `${line}\n`).join(''));
  return path;
}

/** As the id is, for it has to be found again; quoted where a reader would take it for more than one cell. */
function cellOf(id: string): string {
  return /[",\r\n]/.test(id) ? `"${id.replaceAll('"', '""')}"` : id;
}
