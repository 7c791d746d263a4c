import { createHash } from 'node:crypto';
import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import { maxRecordBytes, parseRecord, recordFileSchema } from '../records/recordFile.ts';
import type { Series } from '../records/reading.ts';
import { openBundleFile, readBytes } from './bundleFile.ts';
import { readLastLines } from './lastLines.ts';
import { readSeries } from './readSeries.ts';
import type { StoredRun } from './runStore.ts';
import { storeFailure } from './storeFailure.ts';

/**
 * The run in a bundle directory, wherever it is: in a store, or an artifact that was unpacked. The bundle may come from a stranger.
 * Throws a UserError that names the file for a record that is missing, no regular file, too large, edited or broken.
 */
export async function readBundle(directory: string): Promise<StoredRun> {
  const { path, text } = await readRecordText(directory);
  return { record: parseRecord(text, path), directory: dirname(path) };
}

const statedDigest = z.object({ digest: recordFileSchema.shape.digest });

/** The digest that a run's own file states; `readBundle` has checked that it is right. */
export async function readDigest({ directory }: StoredRun): Promise<string> {
  const { text } = await readRecordText(directory);
  const { digest } = statedDigest.parse(JSON.parse(text));
  return digest;
}

/** The text of a bundle's record, unchecked, with its absolute path. Throws a UserError as `readBundle` does. */
export async function readRecordText(
  directory: string,
): Promise<{ readonly path: string; readonly text: string }> {
  const path = resolve(directory, 'record.json');
  const { handle, bytes } = await openBundleFile(path);
  try {
    if (bytes <= maxRecordBytes) return { path, text: (await readBytes(handle, 0, bytes)).toString('utf8') };
    throw new UserError(
      `${path} is too large: ${bytes} bytes; at most ${maxRecordBytes} (64 MiB) are accepted`,
    );
  } catch (cause) {
    throw storeFailure(`read ${path}`, cause);
  } finally {
    await handle.close();
  }
}

/** All series of a run; none when it logged none. A file that is not the one the record tells of is a UserError. */
export async function readBundleSeries({ record, directory }: StoredRun): Promise<Series[]> {
  if (record.series === null) return [];
  const path = join(directory, record.series.path);
  const digest = await fileDigest(path);
  if (digest === record.series.digest) return readSeries(path);
  const seen = `its digest is ${digest}, the record says ${record.series.digest}`;
  throw new UserError(`${path} was edited or damaged: ${seen}`, {
    hint: 'Record the run again, or remove it from the store.',
  });
}

/**
 * The last lines that the run's command printed, as a terminal would show them; none when no log was kept. A log that was cut
 * off gives what is there; one that unpacks to more than `mostBytes` is a UserError.
 */
export async function readLogTail(
  { record, directory }: StoredRun,
  lines: number,
  mostBytes?: number,
): Promise<string[]> {
  return record.log === null ? [] : readLastLines(join(directory, record.log.path), lines, mostBytes);
}

/** `sha256:` and the hexadecimal SHA-256 of a file's bytes. */
export async function fileDigest(path: string): Promise<`sha256:${string}`> {
  const { handle } = await openBundleFile(path);
  const hash = createHash('sha256');
  for await (const chunk of handle.createReadStream()) hash.update(chunk);
  return `sha256:${hash.digest('hex')}`;
}
