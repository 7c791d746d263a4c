import { execFile } from 'node:child_process';
import { closeSync, constants, openSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A pipe for one output of a command. */
export interface OutputPipe {
  /** To be given to the command, then closed here with `closeWriteEnd`. */
  readonly writeEnd: number;
  readonly readEnd: number;
}

/** Reading may be held up and let go again; `ended` comes true when no writer is left, or after `destroy`. */
export interface OutputReader {
  pause(): void;
  resume(): void;
  destroy(): void;
  readonly ended: Promise<void>;
}

const bufferBytes = 64 << 10;

/**
 * Two real pipes. Node's own are socket pairs, and a program cannot open a socket again as `/dev/stdout`, which
 * scripts do (`tee /dev/stderr`). Undefined where there is no `mkfifo`: the caller then uses Node's.
 */
export async function createOutputPipes(): Promise<readonly [OutputPipe, OutputPipe] | undefined> {
  if (process.platform === 'win32') return undefined;
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'trainmark-'));
    const paths = [join(folder, 'stdout'), join(folder, 'stderr')] as const;
    await promisify(execFile)('mkfifo', ['-m', '600', ...paths]);
    return [openBoth(paths[0]), openBoth(paths[1])];
  } catch {
    return undefined;
  } finally {
    if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  }
}

function openBoth(path: string): OutputPipe {
  // In this order, and the first without waiting: each side waits for the other otherwise.
  const readEnd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writeEnd = openSync(path, constants.O_WRONLY);
  return { readEnd, writeEnd };
}

/** Without this the end of the output would never be seen. */
export function closeWriteEnd(pipe: OutputPipe): void {
  closeSync(pipe.writeEnd);
}

/** Reads a pipe. The bytes handed to `onChunk` are valid only during the call: one buffer serves the whole stream. */
export function readPipe(pipe: OutputPipe, onChunk: (chunk: Buffer) => void): OutputReader {
  const buffer = Buffer.allocUnsafeSlow(bufferBytes);
  const socket = new Socket({
    fd: pipe.readEnd,
    readable: true,
    writable: false,
    onread: {
      buffer,
      callback: (length) => {
        onChunk(buffer.subarray(0, length));
        return true;
      },
    },
  });
  return reader(socket);
}

/** Reads one of Node's own pipes to a child. */
export function readSocket(socket: Socket, onChunk: (chunk: Buffer) => void): OutputReader {
  socket.on('data', onChunk);
  return reader(socket);
}

function reader(socket: Socket): OutputReader {
  const ended = new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    // A pipe that cannot be read has no more to say; `close` follows.
    socket.on('error', () => undefined);
  });
  return {
    pause: () => void socket.pause(),
    resume: () => void socket.resume(),
    destroy: () => void socket.destroy(),
    ended,
  };
}
