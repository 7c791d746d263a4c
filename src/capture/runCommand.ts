import { randomUUID } from 'node:crypto';
import type { Writable } from 'node:stream';
import type { Series } from '../records/reading.ts';
import { openCommandOutput, type OutputStream } from './output/commandOutput.ts';
import { afterOwnEnd, afterStop, endLeftovers, stopCommand, stopPolitely } from './process/endTree.ts';
import { sampleGpus } from './process/gpuSampler.ts';
import { listPids } from './process/procfs.ts';
import { processTree, runIdVariable, type ProcessTree } from './process/processTree.ts';
import { sampleResources } from './process/resourceSampler.ts';
import { startCommand, type ProcessExit, type RunningCommand } from './process/startCommand.ts';

/** What to run, within which limits, and where its output goes. */
export interface CommandRequest {
  /** A string runs in a shell as `shell: bash` of a workflow would run it, an array as it is; see `commandLine`. */
  readonly run: string | readonly string[];
  /** Absolute. */
  readonly cwd: string;
  /** All of the command's environment; `TRAINMARK_RUN_ID` is added to find its processes by. */
  readonly environment: Readonly<Record<string, string>>;
  readonly timeoutMs: number | null;
  /** The gzip file to create. */
  readonly logPath: string;
  /** Where output is shown as it comes, as it is; a slow one holds up the command, a broken one is left. */
  readonly echo: Writable | null;
  /** Sees all output as it is. The chunk's memory is used again after the call: copy what is kept. Must not throw. */
  readonly onOutput: (chunk: Buffer, stream: OutputStream) => void;
  /** Values that stand as `***` in log and tail. */
  readonly redactions: readonly string[];
  /** Aborted with the name of the signal that this program got, `SIGINT`. */
  readonly interrupt: AbortSignal;
  /** Aborted with a sentence to end the command early and politely: SIGTERM, and SIGKILL after 30 s. */
  readonly stop?: AbortSignal;
}

/** How a command ended. */
export type CommandEnd =
  | { readonly kind: 'exited'; readonly exitCode: number }
  | { readonly kind: 'killed'; readonly signal: string }
  | { readonly kind: 'timedOut'; readonly limitMs: number }
  | { readonly kind: 'interrupted'; readonly signal: string }
  | { readonly kind: 'stopped'; readonly reason: string }
  | { readonly kind: 'notStarted'; readonly reason: string };

/** What is known of a command that is over; the same fields whichever way it ended. */
export interface CommandRun {
  readonly ended: CommandEnd;
  /** Unix time. */
  readonly startedAtMs: number;
  /** From the start to the end of the command itself. */
  readonly wallMs: number;
  /** See `ResourceUse` for what is counted; null where the system does not tell. */
  readonly cpuMs: number | null;
  readonly peakRssBytes: number | null;
  readonly gpuPeakBytes: number | null;
  /** Bytes printed, and how many of them are not in the log file. */
  readonly log: { readonly bytes: number; readonly omittedBytes: number };
  /** The last 60 lines as a terminal would show them. */
  readonly tail: readonly string[];
  /** `system/…` over seconds since the start. */
  readonly resources: readonly Series[];
  /** Processes that outlived the command and had to be ended. */
  readonly leftBehind: number;
  /** Absolute path of the Python, R, Julia or Node that used most CPU time; null when none was seen. */
  readonly interpreter: string | null;
  readonly warnings: readonly string[];
}

/** Timers of more milliseconds than this fire at once. */
const longestTimerMs = 2 ** 31 - 1;

/**
 * Runs a command to its end and that of all its descendants. Whatever the command does is a result, never an exception;
 * a log file that cannot be created is a UserError. After a time-out or an interruption it is over within six seconds.
 */
export async function runCommand(request: CommandRequest): Promise<CommandRun> {
  const output = await openCommandOutput(request);
  const runId = randomUUID();
  const earlierPids = listPids();
  const command = request.interrupt.aborted
    ? interruption(request.interrupt)
    : await startCommand({ ...request, environment: { ...request.environment, [runIdVariable]: runId } });
  if (command.kind !== 'started') {
    return { ...neverRan, ...(await output.finish()), ended: command, startedAtMs: Date.now() };
  }

  const tree = processTree(command.pid, runId, earlierPids);
  const stopResources = sampleResources(tree);
  const stopGpus = sampleGpus(request.environment);
  output.control(command.readOutput((chunk, stream) => output.take(chunk, stream)));
  const ended = await commandEnd(command, tree, request);
  const wallMs = command.elapsedMs();
  const { startedAtMs } = command;
  const { series, ...use } = stopResources();
  const { series: gpuSeries, peakBytes } = stopGpus();
  const endedItself = ended.kind === 'exited' || ended.kind === 'killed';
  const leftBehind = await endLeftovers(tree, endedItself ? afterOwnEnd : afterStop);
  await output.drain();
  const resources = [...series, ...gpuSeries];
  const rest = await output.finish();
  return { ...rest, ...use, ended, startedAtMs, wallMs, gpuPeakBytes: peakBytes, resources, leftBehind };
}

const neverRan = {
  wallMs: 0,
  cpuMs: null,
  peakRssBytes: null,
  gpuPeakBytes: null,
  resources: [],
  leftBehind: 0,
  interpreter: null,
} as const;

type Limits = Pick<CommandRequest, 'timeoutMs' | 'interrupt' | 'stop'>;

async function commandEnd(command: RunningCommand, tree: ProcessTree, limits: Limits): Promise<CommandEnd> {
  let isOver = false;
  const exit = command.exit.then((ended) => {
    isOver = true;
    return exitEnd(ended);
  });
  const stop = stopReason(limits);
  const first = await Promise.race([exit, stop.reason]);
  stop.forget();
  if (first.kind === 'stopped') await stopPolitely(tree, () => isOver, limits.interrupt);
  if (!isOver) await stopCommand(tree, () => isOver);
  return first;
}

function exitEnd({ exitCode, signal }: ProcessExit): CommandEnd {
  return signal === null ? { kind: 'exited', exitCode: exitCode ?? 0 } : { kind: 'killed', signal };
}

/** Settles when the command has to be stopped; `forget` takes timer and listener away. */
function stopReason({ timeoutMs, interrupt, stop }: Limits): {
  reason: Promise<CommandEnd>;
  forget: () => void;
} {
  const settled = new AbortController();
  const reason = new Promise<CommandEnd>((resolve) => {
    const once = { signal: settled.signal };
    interrupt.addEventListener('abort', () => resolve(interruption(interrupt)), once);
    if (interrupt.aborted) resolve(interruption(interrupt));
    const isStopped = (): void => resolve({ kind: 'stopped', reason: String(stop?.reason) });
    stop?.addEventListener('abort', isStopped, once);
    if (stop?.aborted === true) isStopped();
    if (timeoutMs === null) return;
    const end = { kind: 'timedOut', limitMs: timeoutMs } as const;
    const timer = setTimeout(() => resolve(end), Math.min(timeoutMs, longestTimerMs));
    settled.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  return { reason, forget: () => settled.abort() };
}

function interruption({ reason }: AbortSignal): CommandEnd & { kind: 'interrupted' } {
  return { kind: 'interrupted', signal: typeof reason === 'string' ? reason : 'SIGINT' };
}
