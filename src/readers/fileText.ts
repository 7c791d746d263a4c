import { isUtf8 } from 'node:buffer';
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import { cannotRead, malformed, notAFile, notText } from './fileProblem.ts';
import { headBytes, type FileHead, type FileName } from './reader.ts';

/** A line longer than this is no line of metrics. */
const maxLineBytes = 4 * 1_048_576;
const chunkBytes = 524_288;

/** Some complete lines of a file, without their `\n`. */
export interface LineBatch {
  readonly lines: readonly string[];
  /** Counts from 1. */
  readonly firstLine: number;
  /** True when the last line has no line end: the file ends there, perhaps in the middle of a word. */
  readonly isOpenEnded: boolean;
}

/** Size and first bytes of a regular file. Fails with a UserError when it cannot be had. */
export async function readHead({ path, absolutePath }: FileName): Promise<FileHead> {
  return withFile({ path, absolutePath }, async (handle) => {
    const stats = await handle.stat();
    if (!stats.isFile())
      throw notAFile(path, stats.isDirectory() ? 'a directory' : 'a device, pipe or socket');
    const head = await readUpTo(handle, Math.min(headBytes, stats.size));
    return { path, absolutePath, bytes: stats.size, head };
  });
}

/**
 * The whole text of a file, as many bytes as it had when its head was read. Fails with a UserError unless it
 * is UTF-8.
 */
export async function readText(file: FileHead): Promise<string> {
  const bytes = await readBytes(file);
  return decode(file.path, withoutMark(bytes), 1);
}

/** The bytes of a file, as many as it had when its head was read. Fails with a UserError. */
export async function readBytes(file: FileHead): Promise<Buffer> {
  return withFile(file, (handle) => readUpTo(handle, file.bytes));
}

/**
 * The lines of a file in batches, in memory that does not grow with the file. Fails with a UserError unless
 * it is UTF-8.
 */
export async function* readLines(file: FileHead): AsyncGenerator<LineBatch> {
  let firstLine = 1;
  for await (const { bytes, isOpenEnded } of readLineBytes(file)) {
    const lines = isOpenEnded
      ? [decodeLastLine(file.path, bytes, firstLine)]
      : decode(file.path, bytes.subarray(0, -1), firstLine).split('\n');
    yield { lines, firstLine, isOpenEnded };
    firstLine += lines.length;
  }
}

/** Some complete lines of a file, undecoded, each with its `\n`; the last line of a file may lack it. */
export interface LineBytes {
  /** Theirs only until the next batch is asked for. */
  readonly bytes: Buffer;
  /** True when `bytes` is one line without a line end: the file ends there, perhaps in the middle of a word. */
  readonly isOpenEnded: boolean;
}

/** The lines of a file as bytes, in batches, in memory that does not grow with the file. */
export async function* readLineBytes(file: FileHead): AsyncGenerator<LineBytes> {
  const handle = await openFile(file);
  try {
    let buffer = Buffer.allocUnsafe(Math.min(chunkBytes, file.bytes));
    /** Bytes of the line that the batch before did not end. */
    let kept = 0;
    for (let position = 0; position < file.bytes;) {
      if (kept === buffer.length) buffer = Buffer.concat([buffer], 2 * kept);
      const wanted = Math.min(buffer.length - kept, file.bytes - position);
      const { bytesRead } = await handle.read(buffer, kept, wanted, position);
      if (bytesRead === 0) break;
      const filled = buffer.subarray(0, kept + bytesRead);
      const bytes = position === 0 ? withoutMark(filled) : filled;
      position += bytesRead;
      const end = bytes.lastIndexOf(10) + 1;
      if (bytes.length - end > maxLineBytes) throw tooLongLine(file.path, await lineAtByte(handle, position));
      if (end > 0) yield { bytes: bytes.subarray(0, end), isOpenEnded: false };
      kept = bytes.copy(buffer, 0, end);
    }
    if (kept > 0) yield { bytes: buffer.subarray(0, kept), isOpenEnded: true };
  } catch (error) {
    throw error instanceof UserError ? error : cannotRead(file.path, error);
  } finally {
    await handle.close();
  }
}

/** The line in which a byte stands, counted from the start of the file. */
async function lineAtByte(handle: FileHandle, position: number): Promise<number> {
  const buffer = Buffer.allocUnsafe(chunkBytes);
  let line = 1;
  for (let at = 0; at < position; at += buffer.length) {
    const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, position - at), at);
    line = lineAt(buffer, bytesRead, line);
  }
  return line;
}

/** The text of one line of a batch, which starts at `start`, and where it ends. Fails unless it is UTF-8. */
export function lineOfBatch(
  path: string,
  { bytes, isOpenEnded }: LineBytes,
  start: number,
  line: number,
): { readonly text: string; readonly end: number } {
  if (isOpenEnded) return { text: decodeLastLine(path, bytes, line), end: bytes.length };
  const end = bytes.indexOf(10, start);
  return { text: decode(path, bytes.subarray(start, end), line), end };
}

function decodeLastLine(path: string, bytes: Buffer, line: number): string {
  return decode(path, withoutCutCharacter(bytes), line);
}

/** Opens a file for `use` and closes it again; system errors become UserErrors that name it. */
export async function withFile<T>(file: FileName, use: (handle: FileHandle) => Promise<T>): Promise<T> {
  const handle = await openFile(file);
  try {
    return await use(handle);
  } catch (error) {
    throw error instanceof UserError ? error : cannotRead(file.path, error);
  } finally {
    await handle.close();
  }
}

async function openFile({ path, absolutePath }: FileName): Promise<FileHandle> {
  try {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    return await open(absolutePath, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw cannotRead(path, error);
  }
}

async function readUpTo(handle: FileHandle, bytes: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(bytes);
  let length = 0;
  while (length < bytes) {
    const { bytesRead } = await handle.read(buffer, length, bytes - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return buffer.subarray(0, length);
}

/** Without the byte order mark that some Windows programs put in front. */
function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/**
 * A file that ends inside a character of several bytes loses that character, as it lost what came after it.
 */
function withoutCutCharacter(bytes: Buffer): Buffer {
  for (let cut = 0; cut <= 3; cut++) {
    const kept = bytes.subarray(0, bytes.length - cut);
    if (isUtf8(kept)) return kept;
  }
  return bytes;
}

function decode(path: string, bytes: Buffer, firstLine: number): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) throw notText(path, 'holds zero bytes', lineAt(bytes, zero, firstLine));
  if (!isUtf8(bytes)) throw notText(path, 'is not UTF-8', firstBadLine(bytes, firstLine));
  return bytes.toString('utf8');
}

function firstBadLine(bytes: Buffer, firstLine: number): number {
  for (let start = 0, line = firstLine; ; line++) {
    const end = bytes.indexOf(10, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}

function lineAt(bytes: Buffer, position: number, firstLine: number): number {
  let line = firstLine;
  for (let at = bytes.indexOf(10); at >= 0 && at < position; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

function tooLongLine(path: string, line: number): UserError {
  return malformed(path, { line, column: 1 }, `the line is longer than ${maxLineBytes / 1_048_576} MiB`);
}
