import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readFiles, type ReadResult } from '../../src/readers/readFiles.ts';
import type { FileName } from '../../src/readers/reader.ts';
import type { Labels } from '../../src/records/metricKey.ts';
import type { Reading } from '../../src/records/reading.ts';

type Content = string | Buffer;

/** A directory for the files of one test file. */
export interface TempFiles {
  write(path: string, content: Content): Promise<FileName>;
  /** The name of a file that is not written. */
  name(path: string): FileName;
  /** Reads one file as one the user named. */
  read(path: string, content: Content): Promise<Reading>;
  /** The error of reading one file as one the user named. */
  problem(path: string, content: Content): Promise<UserError>;
  /** Reads one file as one that was found. */
  discover(path: string, content: Content): Promise<ReadResult>;
}

export function useTempFiles(): TempFiles {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'trainmark-readers-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const name = (path: string): FileName => ({ path, absolutePath: join(directory, path) });
  async function write(path: string, content: Content): Promise<FileName> {
    const file = name(path);
    await mkdir(dirname(file.absolutePath), { recursive: true });
    await writeFile(file.absolutePath, content);
    return file;
  }
  return {
    name,
    write,
    read: async (path, content) => readOne(await write(path, content)),
    problem: async (path, content) => problemOf(readOne(await write(path, content))),
    discover: async (path, content) => readFiles([await write(path, content)], { explicit: false }),
  };
}

/** Reads one named file. */
export async function readOne(file: FileName): Promise<Reading> {
  const { readings } = await readFiles([file], { explicit: true });
  const [reading] = readings;
  if (reading === undefined) throw new Error('no reading');
  return reading;
}

/** What a promise fails with, which has to be a UserError. */
export async function problemOf(promise: Promise<unknown>): Promise<UserError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('nothing was wrong');
}

export function fixture(name: string): FileName {
  return { path: name, absolutePath: fileURLToPath(new URL(`../fixtures/readers/${name}`, import.meta.url)) };
}

/** A Reading in few words: `loss over epoch: 0=0.5 1=0.25`, `accuracy = 0.9`. */
export function tell({ series, summary }: Pick<Reading, 'series' | 'summary'>): string[] {
  return [
    ...series.map(
      ({ name, labels, stepKind, steps, values }) =>
        `${name}${slice(labels)} over ${stepKind}: ${steps.map((step, index) => `${step}=${values[index]}`).join(' ')}`,
    ),
    ...summary.map(({ name, labels, value }) => `${name}${slice(labels)} = ${value}`),
  ];
}

function slice(labels: Labels): string {
  return Object.keys(labels).length === 0 ? '' : JSON.stringify(labels);
}
