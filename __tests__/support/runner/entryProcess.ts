import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { access } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { setTimeout as delay } from 'node:timers/promises';
import { descendants, signalProcess } from './processTree.ts';

/** When a test cancels the workflow run: after a time, when a line of output matches, or when a file exists. */
export type CancelWhen =
  | { readonly kind: 'afterMs'; readonly ms: number }
  | { readonly kind: 'whenLog'; readonly pattern: RegExp }
  | { readonly kind: 'whenFile'; readonly path: string };

export interface PhaseResult {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly durationMs: number;
  /** Raw, before masking. */
  readonly stdout: string;
  readonly stderr: string;
}

/** How long the runner waits after each signal, and for output after the end of the process (ProcessInvoker.cs). */
export interface SignalTiming {
  readonly interruptMs: number;
  readonly terminateMs: number;
  readonly openStreamsMs: number;
}

export const runnerTiming: SignalTiming = { interruptMs: 7_500, terminateMs: 2_500, openStreamsMs: 5_000 };

export interface EntryRequest {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly onLine: (line: string) => void;
  readonly cancelAfter: CancelWhen | null;
  /** The machine is lost: everything is killed at once instead of the runner's ladder of signals. */
  readonly isMachineLost: boolean;
  readonly timeoutMs: number | null;
  readonly timing: SignalTiming;
}

export interface EntryOutcome {
  readonly phase: PhaseResult;
  readonly ended: 'byItself' | 'cancelled' | 'timedOut';
  /** Processes below the entry process when it was stopped; some may live on. */
  readonly suspects: ReadonlySet<number>;
}

type Entry = ChildProcessByStdio<null, Readable, Readable>;

/** Output beyond this is a test that went wrong; it is refused rather than kept. */
const outputLimitBytes = 64 * 1024 * 1024;

/** Runs an entry process to its end. Rejects when it cannot be started, or floods the harness with output. */
export async function runEntry(request: EntryRequest): Promise<EntryOutcome> {
  const startMs = performance.now();
  const child: Entry = spawn(request.command, request.args, {
    cwd: request.cwd,
    env: { ...request.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stopWatching = new AbortController();
  const seen: ((line: string) => void)[] = [request.onLine];
  const stdout = collect(child, child.stdout, seen);
  const stderr = collect(child, child.stderr, seen);
  const finished = whenFinished(child, request.timing.openStreamsMs);
  const stopReason = Promise.race([
    whenCancelled(request.cancelAfter, seen, stopWatching.signal).then(() => 'cancelled' as const),
    whenTimedOut(request.timeoutMs, stopWatching.signal).then(() => 'timedOut' as const),
  ]);
  const ended = await Promise.race([finished.then(() => 'byItself' as const), stopReason]).finally(() =>
    stopWatching.abort(),
  );
  const suspects = new Set<number>();
  if (ended !== 'byItself') await stop(child, finished, request, suspects);
  const { exitCode, signal } = await finished;
  const durationMs = performance.now() - startMs;
  return { phase: { exitCode, signal, durationMs, stdout: stdout(), stderr: stderr() }, ended, suspects };
}

async function stop(
  child: Entry,
  finished: Promise<unknown>,
  request: EntryRequest,
  suspects: Set<number>,
): Promise<void> {
  const pid = child.pid ?? 0;
  const noteDescendants = async (): Promise<void> => {
    for (const one of await descendants(pid)) suspects.add(one);
  };
  await noteDescendants();
  if (request.isMachineLost) {
    for (const one of [pid, ...suspects]) signalProcess(one, 'SIGKILL');
    return;
  }
  child.kill('SIGINT');
  if (await within(finished, request.timing.interruptMs)) return;
  child.kill('SIGTERM');
  if (await within(finished, request.timing.terminateMs)) return;
  await noteDescendants();
  // On Linux and macOS the runner kills the entry process alone (NixKillProcessTree); its children live until the job's end.
  child.kill('SIGKILL');
}

/** The end of the process and of its output; a child that keeps the streams open is waited for only so long. */
function whenFinished(
  child: Entry,
  openStreamsMs: number,
): Promise<{ exitCode: number | null; signal: NodeJS.Signals | null }> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode, signal) => resolve({ exitCode, signal }));
    child.on('exit', () => {
      const late = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, openStreamsMs);
      child.on('close', () => clearTimeout(late));
    });
  });
}

/** Gathers a stream and hands on its lines; like .NET, a carriage return alone ends a line too. */
function collect(child: Entry, stream: Readable, seen: readonly ((line: string) => void)[]): () => string {
  const decoder = new StringDecoder('utf8');
  const chunks: string[] = [];
  let bytes = 0;
  // Pieces of the line that has not ended yet; a long one must not be searched again with every piece.
  let unfinished: string[] = [];
  const take = (text: string, isEnd: boolean): void => {
    chunks.push(text);
    unfinished.push(text);
    if (!isEnd && !/[\r\n]/.test(text) && !endsWithReturn(unfinished.at(-2))) return;
    const whole = unfinished.join('');
    // What follows a carriage return decides whether it ends a line alone.
    const heldBack = !isEnd && whole.endsWith('\r') ? '\r' : '';
    const lines = whole.slice(0, whole.length - heldBack.length).split(/\r\n|\n|\r/);
    const rest = (lines.pop() ?? '') + heldBack;
    unfinished = isEnd ? [] : [rest];
    if (isEnd && rest !== '') lines.push(rest);
    for (const line of lines) for (const see of seen) see(line);
  };
  stream.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= outputLimitBytes) return take(decoder.write(chunk), false);
    child.kill('SIGKILL');
    child.emit('error', new Error('The step wrote more than 64 MiB of output.'));
  });
  stream.on('close', () => take(decoder.end(), true));
  return () => chunks.join('');
}

function endsWithReturn(text: string | undefined): boolean {
  return text?.endsWith('\r') ?? false;
}

async function whenCancelled(
  cancel: CancelWhen | null,
  seen: ((line: string) => void)[],
  signal: AbortSignal,
): Promise<void> {
  if (cancel === null) return never();
  if (cancel.kind === 'whenLog') {
    return new Promise((resolve) => seen.push((line) => cancel.pattern.test(line) && resolve()));
  }
  if (cancel.kind === 'afterMs') return sleep(cancel.ms, signal);
  while (!(await exists(cancel.path))) await sleep(10, signal);
}

function whenTimedOut(timeoutMs: number | null, signal: AbortSignal): Promise<void> {
  return timeoutMs === null ? never() : sleep(timeoutMs, signal);
}

function never(): Promise<never> {
  return new Promise(() => {});
}

/** Waits, or for ever once nobody is interested any more. */
function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return delay(ms, undefined, { signal }).catch(never);
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Whether the work is done within a time. */
async function within(work: Promise<unknown>, ms: number): Promise<boolean> {
  const timer = new AbortController();
  const late = sleep(ms, timer.signal).then(() => false);
  const isDone = await Promise.race([work.then(() => true), late]);
  timer.abort();
  return isDone;
}
