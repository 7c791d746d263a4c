import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync } from 'node:fs';
import { Socket } from 'node:net';
import { messageOf, systemErrorCode } from '../../errors.ts';
import type { OutputStream } from '../output/commandOutput.ts';
import {
  closeWriteEnd,
  createOutputPipes,
  readPipe,
  readSocket,
  type OutputReader,
} from '../output/outputPipe.ts';
import { commandLine, directoryProblem, startProblem } from './commandLine.ts';

interface StartRequest {
  readonly run: string | readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** How a process ended: one of the two is null. */
export interface ProcessExit {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface RunningCommand {
  readonly kind: 'started';
  readonly pid: number;
  /** Unix time. */
  readonly startedAtMs: number;
  /** From the start until now. */
  elapsedMs(): number;
  readonly exit: Promise<ProcessExit>;
  /** Starts to read both outputs. */
  readOutput(onChunk: (chunk: Buffer, stream: OutputStream) => void): readonly OutputReader[];
}

export interface FailedStart {
  readonly kind: 'notStarted';
  readonly reason: string;
}

/** Starts a command as the leader of its own process group, with nothing on its standard input. */
export async function startCommand(request: StartRequest): Promise<RunningCommand | FailedStart> {
  const problem = directoryProblem(request.cwd);
  if (problem !== undefined) return { kind: 'notStarted', reason: problem };
  const { file, args, verbatim } = commandLine(request.run, request.environment, request.cwd);
  const pipes = await createOutputPipes();
  const startedAtMs = Date.now();
  const startedAt = performance.now();
  let child: ChildProcess;
  let exit: Promise<ProcessExit>;
  try {
    child = spawn(file, args, {
      cwd: request.cwd,
      env: { ...request.environment },
      stdio: ['ignore', pipes?.[0].writeEnd ?? 'pipe', pipes?.[1].writeEnd ?? 'pipe'],
      detached: process.platform !== 'win32',
      windowsHide: true,
      windowsVerbatimArguments: verbatim,
    });
    exit = exitOf(child);
    await spawned(child);
  } catch (error) {
    for (const pipe of pipes ?? []) closeSync(pipe.readEnd);
    return { kind: 'notStarted', reason: startProblem(file, systemErrorCode(error), messageOf(error)) };
  } finally {
    for (const pipe of pipes ?? []) closeWriteEnd(pipe);
  }
  return {
    kind: 'started',
    pid: child.pid ?? 0,
    startedAtMs,
    elapsedMs: () => performance.now() - startedAt,
    exit,
    readOutput: (onChunk) =>
      (['stdout', 'stderr'] as const).flatMap((stream, index) => {
        const pipe = pipes?.[index];
        const toStream = (chunk: Buffer): void => onChunk(chunk, stream);
        if (pipe !== undefined) return [readPipe(pipe, toStream)];
        const socket = child[stream];
        return socket instanceof Socket ? [readSocket(socket, toStream)] : [];
      }),
  };
}

function exitOf(child: ChildProcess): Promise<ProcessExit> {
  return new Promise((resolve) => {
    child.once('exit', (exitCode, signal) => resolve({ exitCode, signal }));
  });
}

function spawned(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
}
