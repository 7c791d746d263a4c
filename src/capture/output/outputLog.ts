import { open, type FileHandle } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { messageOf, UserError } from '../../errors.ts';

/** The log file of a command while it runs. */
export interface OutputLog {
  /** Takes all of the bytes, by copy. False means: enough for now, go on after `onRoom`. */
  write(bytes: Buffer): boolean;
  /** The last bytes written, 256 KiB or more where there were as many; `isCut` when there were more. */
  lastBytes(): { readonly bytes: Buffer; readonly isCut: boolean };
  close(): Promise<ClosedLog>;
}

interface ClosedLog {
  /** Of the bytes written, before compression, how many are not in the file. */
  readonly omittedBytes: number;
  /** Why bytes were omitted, for people. */
  readonly warning: string | null;
}

const compress = promisify(gzip);
const blockBytes = 1 << 20;
const tailBytes = 256 << 10;
/** Of compressed output; text that repeats itself fits into one or two. */
const chunkSize = 48 << 10;
/** Blocks beyond this hold up the command: they take all of libuv's threads and as many more in reserve. */
const blocksInFlight = 8;
/** Of compressed data. A runaway command must not fill the disk. */
const fileLimitBytes = 2 * 1024 ** 3;
const limitWarning = 'The log reached its limit of 2 GiB and was cut.';

/**
 * Creates a gzip file that is written in blocks, each a gzip member of its own (RFC 1952 §2.2 lets a file have several),
 * compressed on other threads. Memory is bounded by the blocks in flight. A disk that fails ends the file, not the run.
 */
export async function openOutputLog(path: string, onRoom: () => void): Promise<OutputLog> {
  const file = await openFile(path);
  const freeBlocks: Buffer[] = [];
  let block: Buffer = Buffer.allocUnsafeSlow(blockBytes);
  let filled = 0;
  const previousTail = Buffer.allocUnsafeSlow(tailBytes);
  let bytesTaken = 0;
  let inFlight = 0;
  let fileBytes = 0;
  let omittedBytes = 0;
  let warning: string | null = null;
  let lastAppended: Promise<void> = Promise.resolve();

  const append = async (before: Promise<void>, full: Buffer, length: number): Promise<void> => {
    const [packed] = await Promise.all([compress(full.subarray(0, length), { level: 1, chunkSize }), before]);
    try {
      if (fileBytes + packed.length > fileLimitBytes) warning ??= limitWarning;
      if (warning === null) await file.appendFile(packed);
    } catch (error) {
      warning = `The log could not be written to its end: ${messageOf(error)}.`;
      // Half a member would make the whole file unreadable to many programs.
      await file.truncate(fileBytes).catch(() => undefined);
    }
    if (warning === null) fileBytes += packed.length;
    else omittedBytes += length;
    freeBlocks.push(full);
    inFlight -= 1;
    if (inFlight === blocksInFlight - 1) onRoom();
  };

  const submit = (): void => {
    const full = block;
    const length = filled;
    inFlight += 1;
    full.copy(previousTail, 0, Math.max(0, length - tailBytes), length);
    lastAppended = append(lastAppended, full, length);
    block = freeBlocks.pop() ?? Buffer.allocUnsafeSlow(blockBytes);
    filled = 0;
  };

  return {
    write(bytes) {
      bytesTaken += bytes.length;
      for (let taken = 0; taken < bytes.length;) {
        const copied = bytes.copy(block, filled, taken);
        taken += copied;
        filled += copied;
        if (filled === block.length) submit();
      }
      return inFlight < blocksInFlight;
    },
    lastBytes() {
      const before = bytesTaken > filled ? [previousTail] : [];
      const bytes = Buffer.concat([...before, block.subarray(0, filled)]);
      return { bytes, isCut: bytes.length < bytesTaken };
    },
    async close() {
      // An empty file is no gzip file: without any output one empty member is written.
      if (filled > 0 || bytesTaken === 0) submit();
      await lastAppended;
      await file.close();
      return { omittedBytes, warning };
    },
  };
}

async function openFile(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'w');
  } catch (error) {
    throw new UserError(`The log file ${path} cannot be created: ${messageOf(error)}.`, { cause: error });
  }
}
