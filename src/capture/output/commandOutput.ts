import { setTimeout as sleep } from 'node:timers/promises';
import type { Writable } from 'node:stream';
import { openOutputLog } from './outputLog.ts';
import type { OutputReader } from './outputPipe.ts';
import { visibleLines } from '../../readers/terminalText.ts';
import { streamRedactor } from './streamRedactor.ts';

export type OutputStream = 'stdout' | 'stderr';

/** Where the output of a command goes. */
interface OutputRequest {
  readonly logPath: string;
  readonly echo: Writable | null;
  readonly onOutput: (chunk: Buffer, stream: OutputStream) => void;
  readonly redactions: readonly string[];
}

export interface CommandOutput {
  take(chunk: Buffer, stream: OutputStream): void;
  /** From now on these are held up while log or echo cannot keep pace. */
  control(readers: readonly OutputReader[]): void;
  /** Reads what is left in the pipes once the command is over, even while somebody unknown holds them open. */
  drain(): Promise<void>;
  finish(): Promise<FinishedOutput>;
}

interface FinishedOutput {
  readonly log: { readonly bytes: number; readonly omittedBytes: number };
  readonly tail: readonly string[];
  readonly warnings: readonly string[];
}

const tailLines = 60;
/** Nothing for so long after the end means that nothing will come. */
const silenceMs = 250;
const longestDrainMs = 2_000;

/** Sends output to a reader, a redacted gzip log and, as it comes, to a terminal. */
export async function openCommandOutput(request: OutputRequest): Promise<CommandOutput> {
  let readers: readonly OutputReader[] = [];
  let bytes = 0;
  let lastChunkAt = performance.now();
  const holds = new Set<'log' | 'echo'>();
  const hold = (holder: 'log' | 'echo'): void => {
    if (holds.size === 0) for (const reader of readers) reader.pause();
    holds.add(holder);
  };
  const release = (holder: 'log' | 'echo'): void => {
    lastChunkAt = performance.now();
    if (holds.delete(holder) && holds.size === 0) for (const reader of readers) reader.resume();
  };
  const log = await openOutputLog(request.logPath, () => release('log'));
  const toLog = (chunk: Buffer): void => {
    if (!log.write(chunk)) hold('log');
  };
  const echo = openEcho(
    request.echo,
    () => hold('echo'),
    () => release('echo'),
  );
  const redactors = {
    stdout: streamRedactor(request.redactions, toLog),
    stderr: streamRedactor(request.redactions, toLog),
  };
  return {
    take(chunk, stream) {
      bytes += chunk.length;
      lastChunkAt = performance.now();
      request.onOutput(chunk, stream);
      redactors[stream].write(chunk);
      echo.write(chunk);
    },
    control(controlled) {
      readers = controlled;
    },
    async drain() {
      // What is left fits into two pipes; waiting for a stuck terminal could lose it.
      echo.stopHolding();
      lastChunkAt = performance.now();
      const allEnded = Promise.all(readers.map(({ ended }) => ended));
      await Promise.race([allEnded, silence(() => (holds.has('log') ? Infinity : lastChunkAt))]);
      for (const reader of readers) reader.destroy();
      await allEnded;
    },
    async finish() {
      redactors.stdout.end();
      redactors.stderr.end();
      echo.close();
      const last = log.lastBytes();
      const tail = visibleLines(last.bytes, last.isCut, tailLines);
      const { omittedBytes, warning } = await log.close();
      return { log: { bytes, omittedBytes }, tail, warnings: warning === null ? [] : [warning] };
    },
  };
}

/** `lastChunkAt` is infinite while output waits for the log: that is no silence. */
async function silence(lastChunkAt: () => number): Promise<void> {
  const deadline = performance.now() + longestDrainMs;
  for (;;) {
    const now = performance.now();
    if (now >= lastChunkAt() + silenceMs || (now >= deadline && lastChunkAt() < Infinity)) return;
    await sleep(10);
  }
}

interface Echo {
  write(chunk: Buffer): void;
  stopHolding(): void;
  close(): void;
}

/** A terminal that goes away ends the echo, never the command. */
function openEcho(target: Writable | null, onFull: () => void, onRoom: () => void): Echo {
  let isOpen = target !== null;
  let mayHold = true;
  // A terminal or a file is done with a chunk when `write` returns, and a gigabyte need not be copied for it.
  let keepsChunks = true;
  let owesChunk = false;
  const onWritten = (): void => {
    if (owesChunk) onRoom();
    owesChunk = false;
  };
  const leave = (): void => {
    isOpen = false;
    onRoom();
  };
  target?.on('drain', onRoom).on('error', leave).on('close', leave);
  return {
    write(chunk) {
      if (!isOpen || target === null) return;
      // Where it is not done, by copy: the chunk's memory is used again for what is read next.
      const isBorrowed = !keepsChunks;
      const hasRoom = target.write(isBorrowed ? chunk : Buffer.from(chunk), onWritten);
      const isThrough = target.writableLength === 0;
      keepsChunks = !isThrough || !mayHold;
      owesChunk = isBorrowed && !isThrough;
      if (owesChunk || (!isThrough && !hasRoom && mayHold)) onFull();
    },
    stopHolding() {
      mayHold = false;
      keepsChunks = true;
      onRoom();
    },
    close() {
      isOpen = false;
      target?.off('drain', onRoom).off('error', leave).off('close', leave);
    },
  };
}
