/**
 * How much of a stream is looked at line by line for metrics that nobody declared: its start, and its end, where the final
 * results stand. What is declared is looked for everywhere, with faster means.
 */
const openingBytes = 1_048_576;
const openingLines = 10_000;
const tailBytes = 65_536;
const newline = 10;

/** In words, for a warning. */
export const attentionSpan = 'the first 1 MiB (10,000 lines) and the last 64 KiB';

/** What is left of one stream's opening, and the end of what came after it. */
export interface Attention {
  isOpen(): boolean;
  /** Complete lines were looked at. */
  spend(bytes: number, lines: number): void;
  /** Complete lines, `start` to `end` of `bytes`, were not. */
  pass(bytes: Buffer, start: number, end: number): void;
  /** The last lines that were not looked at; empty when all were. */
  tail(): Buffer;
}

export function createAttention(): Attention {
  let bytesLeft = openingBytes;
  let linesLeft = openingLines;
  let kept: Buffer | null = null;
  let length = 0;
  let isCut = false;

  return {
    isOpen: () => bytesLeft > 0 && linesLeft > 0,
    spend(bytes, lines) {
      bytesLeft -= bytes;
      linesLeft -= lines;
    },
    pass(bytes, start, end) {
      kept ??= Buffer.allocUnsafe(2 * tailBytes + 1);
      const from = Math.max(start, end - tailBytes);
      if (from > start) length = 0;
      const hasRoom = length + end - from + 1 <= kept.length;
      if (!hasRoom) {
        kept.copyWithin(0, length - tailBytes, length);
        length = tailBytes;
      }
      isCut ||= from > start || !hasRoom;
      length += bytes.copy(kept, length, from, end);
      kept[length++] = newline;
    },
    tail() {
      const all = kept === null ? Buffer.alloc(0) : kept.subarray(0, length);
      return isCut ? all.subarray(all.indexOf(newline) + 1) : all;
    },
  };
}
