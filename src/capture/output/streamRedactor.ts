/** Blanks out secrets in a stream of bytes, also where they lie across the border of two chunks. */
export interface StreamRedactor {
  write(chunk: Buffer): void;
  /** Hands on what was held back. */
  end(): void;
}

const blank = Buffer.from('***');

/**
 * Calls `emit` with the bytes of the stream, each secret replaced by `***`; of two that start at one place the longer
 * is replaced. At most the longest secret's length is held back. What `emit` gets is valid only during the call.
 */
export function streamRedactor(secrets: readonly string[], emit: (bytes: Buffer) => void): StreamRedactor {
  const needles = secrets
    .filter((secret) => secret !== '')
    .map((secret) => toNeedle(Buffer.from(secret)))
    .sort((a, b) => b.bytes.length - a.bytes.length);
  if (needles.length === 0) return { write: emit, end: () => undefined };
  let held: Buffer = Buffer.alloc(0);

  const handOn = (bytes: Buffer, end: number): number => {
    let position = 0;
    for (const { start, length } of matches(bytes, needles)) {
      if (start >= end) break;
      if (start > position) emit(bytes.subarray(position, start));
      emit(blank);
      position = start + length;
    }
    if (position < end) emit(bytes.subarray(position, end));
    return Math.max(position, end);
  };
  return {
    write(chunk) {
      const bytes = held.length === 0 ? chunk : Buffer.concat([held, chunk]);
      const handedOn = handOn(bytes, possibleStart(bytes, needles));
      held = Buffer.from(bytes.subarray(handedOn));
    },
    end() {
      handOn(held, held.length);
      held = Buffer.alloc(0);
    },
  };
}

interface Needle {
  readonly bytes: Buffer;
  /** Where its end stands that is searched for. */
  readonly offset: number;
  readonly end: Buffer;
}

/** A search jumps to a text's first byte: from the first capital letter on, where a secret has one, it hardly ever stops. */
function toNeedle(bytes: Buffer): Needle {
  const offset = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 65 && byte <= 90),
  );
  return { bytes, offset, end: bytes.subarray(offset) };
}

function indexOf(bytes: Buffer, { bytes: needle, offset, end }: Needle, from: number): number {
  let at = bytes.indexOf(end, from + offset);
  while (at !== -1 && bytes.compare(needle, 0, offset, at - offset, at) !== 0)
    at = bytes.indexOf(end, at + 1);
  return at === -1 ? -1 : at - offset;
}

interface Match {
  readonly start: number;
  readonly length: number;
}

/** Leftmost matches that do not overlap; `needles` are sorted longest first. */
function* matches(bytes: Buffer, needles: readonly Needle[]): Generator<Match> {
  const upcoming = needles.map((needle) => ({ needle, start: indexOf(bytes, needle, 0) }));
  for (;;) {
    let first: { needle: Needle; start: number } | undefined;
    for (const entry of upcoming) {
      if (entry.start !== -1 && (first === undefined || entry.start < first.start)) first = entry;
    }
    if (first === undefined) return;
    const match = { start: first.start, length: first.needle.bytes.length };
    yield match;
    const end = match.start + match.length;
    for (const entry of upcoming) {
      if (entry.start !== -1 && entry.start < end) entry.start = indexOf(bytes, entry.needle, end);
    }
  }
}

/** The first place from which on the bytes might be the beginning of a secret; the length when there is none. */
function possibleStart(bytes: Buffer, needles: readonly Needle[]): number {
  let earliest = bytes.length;
  for (const { bytes: needle } of needles) {
    const first = needle[0] ?? 0;
    let start = bytes.indexOf(first, Math.max(0, bytes.length - needle.length + 1));
    while (start !== -1 && start < earliest) {
      if (bytes.compare(needle, 0, bytes.length - start, start) === 0) earliest = start;
      else start = bytes.indexOf(first, start + 1);
    }
  }
  return earliest;
}
