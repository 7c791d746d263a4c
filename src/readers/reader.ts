import type { Reading } from '../records/reading.ts';
import type { AskAim } from './aim/aimAnswer.ts';

/** A file by its name, as the caller knows it. */
export interface FileName {
  /** Relative to the workspace, with forward slashes; stands in messages. */
  readonly path: string;
  readonly absolutePath: string;
}

/** What a reader may judge a file by before it is read. */
export interface FileHead extends FileName {
  readonly bytes: number;
  /** The first 64 KiB, or all of a shorter file. */
  readonly head: Buffer;
}

/** What a reader may need to know about the run whose files it reads. */
export interface ReadContext {
  /**
   * Unix milliseconds at which the command was started: what a tracker's store holds from before belongs to
   * earlier runs. Null when files are read by hand; then everything counts.
   */
  readonly startedAtMs: number | null;
  /** Absent where no process may be started. */
  readonly askAim?: AskAim;
}

/** One file format. Readers are asked in the order of the table in `readers.ts`. */
export interface Reader {
  /** `Reading.source.format`. */
  readonly name: string;
  /** Files above this are refused unread: what the format costs in memory and time decides. */
  readonly maxBytes: number;
  /**
   * Whether the file is of this format, by its content where that tells, else by its extension. Must not
   * throw.
   */
  detect(file: FileHead): boolean;
  /**
   * For formats that hold all kinds of things: whether a file nobody named is likely to hold metrics or
   * params. Formats that only trackers write leave it out. Must not throw.
   */
  isWorthReading?(file: FileHead): boolean;
  /**
   * For trackers that keep one run in several files: whether `path` is read together with the file that was
   * recognised, `anchor`, so that nobody reads it again. Both are relative to the workspace. Must not throw.
   */
  belongs?(anchor: string, path: string): boolean;
  /**
   * Fails with a UserError that names the file and, where there is one, the line and column. Of a damaged
   * file, what was readable is returned with a warning.
   */
  read(file: FileHead, context: ReadContext): Promise<Reading>;
}

/** As much of a file as `detect` may look at. */
export const headBytes = 65_536;

const mib = 1_048_576;

/** For formats that are read piece by piece. */
export const streamedMaxBytes = 512 * mib;

/** For formats of which the whole document has to be in memory. */
export const documentMaxBytes = 128 * mib;
