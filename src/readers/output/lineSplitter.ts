const newline = 10;
const carriageReturn = 13;

/** Takes runs of complete lines: bytes `start` to `end` of `bytes`, valid only during the call. */
export type TakeLines = (bytes: Buffer, start: number, end: number) => void;

/** Cuts one stream of bytes into lines, without copying those that come whole. */
export interface LineSplitter {
  push(chunk: Buffer): void;
  /** Hands on what stands after the last line end. */
  finish(): void;
}

/**
 * A line that comes in pieces is kept up to `maxLineBytes` + 1 bytes, so that it can be told to be too long;
 * of a progress bar, which draws over itself with carriage returns, only what is visible is kept (see
 * `visibleSpan`).
 */
export function createLineSplitter(maxLineBytes: number, take: TakeLines): LineSplitter {
  let kept: Buffer | null = null;
  let length = 0;
  let endsInReturn = false;

  function keep(chunk: Buffer, start: number, end: number): void {
    if (start === end) return;
    const visible = visibleSpan(chunk, start, end);
    if (visible.end === visible.start) {
      endsInReturn = true;
      return;
    }
    if (visible.start > start || endsInReturn) length = 0;
    endsInReturn = visible.end < end;
    kept ??= Buffer.allocUnsafe(maxLineBytes + 1);
    length += chunk.copy(kept, length, visible.start, visible.end);
  }

  function finish(): void {
    if (kept !== null && length > 0) take(kept, 0, length);
    length = 0;
    endsInReturn = false;
  }

  return {
    push(chunk) {
      const last = chunk.lastIndexOf(newline);
      const first = last < 0 || (length === 0 && !endsInReturn) ? -1 : chunk.indexOf(newline);
      if (first >= 0) {
        keep(chunk, 0, first);
        finish();
      }
      if (last > first) take(chunk, first + 1, last);
      keep(chunk, last + 1, chunk.length);
    },
    finish,
  };
}

/** The part of a line that a terminal leaves visible, as `visibleLine` has it, in bytes. */
export function visibleSpan(
  bytes: Buffer,
  lineStart: number,
  lineEnd: number,
): { readonly start: number; readonly end: number } {
  let end = lineEnd;
  while (end > lineStart && bytes[end - 1] === carriageReturn) end--;
  const drawnOver = end > lineStart ? bytes.subarray(lineStart, end).lastIndexOf(carriageReturn) : -1;
  return { start: lineStart + drawnOver + 1, end };
}
