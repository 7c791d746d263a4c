import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Predictions, textAt } from '../predictions/predictions.ts';
import { fixedColumns } from './predictionsFile.ts';
import { syncToDisk } from './durably.ts';
import { storeFailure } from './storeFailure.ts';

const rowsPerChunk = 5_000;

/** Writes a per-example file that appears whole or not at all. Throws a UserError that names the file. */
export async function writePredictions(path: string, predictions: Predictions): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await pipeline(
      Readable.from(chunksOf(predictions)),
      createGzip({ level: 6 }),
      createWriteStream(partial),
    );
    await syncToDisk(partial, 'file');
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    throw storeFailure(`write ${path}`, cause);
  }
}

function* chunksOf(predictions: Predictions): Generator<string> {
  const { ids, labels, answers, scores, slices, unlabelled } = predictions;
  yield `${[...fixedColumns, ...slices.map(({ name }) => name)].map(cellText).join(',')}\n`;
  for (let start = 0; start < ids.length; start += rowsPerChunk) {
    const lines: string[] = [];
    for (let row = start; row < Math.min(start + rowsPerChunk, ids.length); row++) {
      const score = scores?.[row];
      const cells = [
        cellText(ids[row] ?? ''),
        cellText(textAt(labels, row)),
        cellText(textAt(answers, row)),
        score === undefined ? '' : String(score),
        ...slices.map(({ column }) => cellText(textAt(column, row))),
      ];
      lines.push(cells.join(','));
    }
    yield `${lines.join('\n')}\n`;
  }
  const noCells = ','.repeat(1 + slices.length);
  for (let start = 0; start < unlabelled.ids.length; start += rowsPerChunk) {
    const lines = unlabelled.ids.slice(start, start + rowsPerChunk).map((id, index) => {
      const answer = textAt(unlabelled.answers, start + index);
      return `${cellText(id)},,${cellText(answer)}${noCells}\n`;
    });
    yield lines.join('');
  }
}

/** Quoted where a reader would take it for more than one cell, or take blanks away. */
function cellText(text: string | null): string {
  if (text === null) return '';
  return /[",\n\r]|^\s|\s$|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
