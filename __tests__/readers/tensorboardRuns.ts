import { readHead } from '../../src/readers/fileText.ts';
import type { FileName } from '../../src/readers/reader.ts';
import { tensorboardReader } from '../../src/readers/tensorboard.ts';
import type { Reading } from '../../src/records/reading.ts';

/** Reads the run of an event file; `startedAtMs` as for a command that began then. */
export async function readEvents(file: FileName, startedAtMs: number | null = null): Promise<Reading> {
  return tensorboardReader.read(await readHead(file), { startedAtMs });
}
