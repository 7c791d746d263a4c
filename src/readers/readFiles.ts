import { messageOf, UserError } from '../errors.ts';
import type { Reading } from '../records/reading.ts';
import { checkedHead, isLargeFilePointer } from './checkedHead.ts';
import { tooLarge, unknownFormat } from './fileProblem.ts';
import { readHead } from './fileText.ts';
import type { FileHead, FileName, ReadContext, Reader } from './reader.ts';
import { readers } from './readers.ts';

export interface ReadOptions extends Partial<ReadContext> {
  /** True when the user named the files: then whatever is wrong with one is an error. */
  readonly explicit: boolean;
  /** Files above this are refused unread; never more than what the format bears. */
  readonly maxBytes?: number;
}

export interface ReadResult {
  readonly readings: Reading[];
  /** Paths of files that are taken for something else than metrics. */
  readonly unrecognised: string[];
  /** About files that could not be read; what was odd in the others stands in their readings. */
  readonly warnings: string[];
}

/**
 * Reads metrics and params from files, in the order given.
 *
 * Named files (`explicit`): everything wrong with all of them is told in one UserError. Found files: one that
 * no reader recognises, or that is not likely to hold metrics, is listed; a broken one is a warning; nothing
 * is thrown.
 */
export async function readFiles(files: readonly FileName[], options: ReadOptions): Promise<ReadResult> {
  const result: ReadResult = { readings: [], unrecognised: [], warnings: [] };
  const problems: UserError[] = [];
  const groups = await findGroups(files);
  for (const name of files) {
    if (groups.some(({ anchor, reader }) => anchor !== name.path && reader.belongs(anchor, name.path)))
      continue;
    try {
      const reading = options.explicit ? await readNamed(name, options) : await readFound(name, options);
      if (reading === null) result.unrecognised.push(name.path);
      else result.readings.push(reading);
    } catch (error) {
      if (options.explicit && !(error instanceof UserError)) throw error;
      if (error instanceof UserError && options.explicit) problems.push(error);
      else result.warnings.push(messageOf(error));
    }
  }
  if (problems.length > 0) throw joinProblems(problems, files.length);
  return result;
}

interface Group {
  readonly anchor: string;
  readonly reader: Reader & Required<Pick<Reader, 'belongs'>>;
}

/** The runs among the files that a tracker keeps in several of them. The first file of a run stands for it. */
async function findGroups(files: readonly FileName[]): Promise<readonly Group[]> {
  const grouping = readers.filter((reader): reader is Group['reader'] => reader.belongs !== undefined);
  const groups: Group[] = [];
  if (grouping.length === 0) return groups;
  for (const name of files) {
    if (groups.some(({ anchor, reader }) => reader.belongs(anchor, name.path))) continue;
    // Whatever is wrong with a file is told when it is read.
    const file = await readHead(name).catch(() => null);
    const reader = file === null ? undefined : grouping.find((candidate) => candidate.detect(file));
    if (reader !== undefined) groups.push({ anchor: name.path, reader });
  }
  return groups;
}

async function readNamed(name: FileName, options: ReadOptions): Promise<Reading> {
  const file = await checkedHead(name);
  const reader = readers.find((candidate) => candidate.detect(file));
  if (reader === undefined)
    throw unknownFormat(
      file.path,
      readers.map((known) => known.name),
    );
  const reading = await readWithin(reader, file, options);
  return holdsNothing(reading)
    ? { ...reading, warnings: [...reading.warnings, `${file.path} holds no metrics.`] }
    : reading;
}

async function readFound(name: FileName, options: ReadOptions): Promise<Reading | null> {
  const file = await readHead(name);
  if (file.head.length === 0 || isLargeFilePointer(file)) return null;
  const reader = readers.find((candidate) => candidate.detect(file));
  if (reader === undefined || reader.isWorthReading?.(file) === false) return null;
  const reading = await readWithin(reader, file, options);
  return holdsNothing(reading) ? null : reading;
}

async function readWithin(
  reader: Reader,
  file: FileHead,
  { maxBytes = Infinity, startedAtMs = null }: ReadOptions,
): Promise<Reading> {
  const limit = Math.min(maxBytes, reader.maxBytes);
  if (file.bytes > limit) throw tooLarge(file.path, file.bytes, limit);
  return reader.read(file, { startedAtMs });
}

function holdsNothing({ series, summary, params, tags }: Reading): boolean {
  return (
    series.length === 0 &&
    summary.length === 0 &&
    Object.keys(params).length === 0 &&
    Object.keys(tags).length === 0
  );
}

function joinProblems(problems: readonly UserError[], fileCount: number): UserError {
  const [first] = problems;
  if (first !== undefined && problems.length === 1) return first;
  const lines = problems.map(({ message, hint }) => `- ${message}${hint === undefined ? '' : ` ${hint}`}`);
  return new UserError(`${problems.length} of ${fileCount} files could not be read:\n${lines.join('\n')}`, {
    cause: first,
  });
}
