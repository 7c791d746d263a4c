import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { Series } from '../../src/records/reading.ts';
import { openDirectoryStore } from '../../src/stores/directoryStore.ts';
import { sampleRecord } from '../records/sampleRecord.ts';

export const oneId = '20260101T000000Z-000000000001';
export const otherId = '20260101T000000Z-0000000000f2';

/** A program that stores runs in a process of its own. */
export const writer = join(import.meta.dirname, 'writeRuns.ts');

const directories: string[] = [];

afterEach(async () => {
  await Promise.all(
    directories.splice(0).map((directory) => rm(directory, { recursive: true, force: true })),
  );
});

/** An empty directory that is removed after the test. */
export async function tempDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'trainmark-stores-'));
  directories.push(directory);
  return directory;
}

/** Stores the sample record under each id. */
export async function storeRuns(
  location: string,
  ids: readonly string[],
  series: readonly Series[] = [],
): Promise<void> {
  const opened = await openDirectoryStore(location);
  for (const id of ids) {
    const bundle = await opened.openBundle(id);
    await bundle.commit({ ...sampleRecord, id, log: null }, series);
  }
}

/** The UserError that an action fails with. */
export async function problemOf(action: Promise<unknown>): Promise<UserError> {
  const error: unknown = await action.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof UserError) return error;
  throw new Error(`expected a UserError, got ${String(error)}`);
}
