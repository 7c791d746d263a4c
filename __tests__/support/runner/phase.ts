import { existsSync } from 'node:fs';
import {
  runEntry,
  type CancelWhen,
  type EntryOutcome,
  type PhaseResult,
  type SignalTiming,
} from './entryProcess.ts';
import {
  createCommandFiles,
  keyValuePairs,
  pathLines,
  readCommandFile,
  removeCommandFiles,
  type CommandFiles,
} from './fileCommands.ts';
import type { JobStatus, StepIdentity } from './jobContext.ts';
import type { JobState } from './jobState.ts';
import { createConsole, type Annotation, type StepConsole } from './stepConsole.ts';
import { phaseEnvironment } from './stepEnvironment.ts';

/** One process of a step: an action's main or post, or a `run` script. */
export interface PhaseRequest {
  readonly identity: StepIdentity;
  /** First lines of the log, before anything runs. */
  readonly heading: readonly string[];
  readonly warnings: readonly string[];
  readonly command: string;
  readonly args: readonly string[];
  /** An action's entry file, which may be missing; null for a script, whose exit code the runner then reports. */
  readonly entryFile: string | null;
  readonly workingDirectory: string;
  readonly stepEnvironment: Readonly<Record<string, string>>;
  readonly ownEnvironment: Readonly<Record<string, string>>;
  readonly cancelAfter: CancelWhen | null;
  /** See `EntryRequest`. */
  readonly isMachineLost: boolean;
  readonly timeoutMs: number | null;
  readonly timing: SignalTiming;
}

/** What a phase did and left behind; job-wide effects are already in the JobState. */
export interface PhaseOutcome {
  readonly result: PhaseResult;
  readonly conclusion: JobStatus;
  readonly outputs: ReadonlyMap<string, string>;
  readonly savedState: ReadonlyMap<string, string>;
  readonly environment: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly masks: readonly string[];
  readonly log: readonly string[];
}

/** A larger summary is refused, with an error that does not fail the step (FileCommandManager.cs). */
const summaryLimitBytes = 1024 * 1024;

/** Runs one phase as the runner does and applies what it wrote to the job. */
export async function runPhase(state: JobState, request: PhaseRequest): Promise<PhaseOutcome> {
  const console = createConsole(state.job.workspace, state.masker);
  const files = await createCommandFiles(state.job.tempDirectory);
  for (const line of request.heading) console.show(line);
  for (const message of request.warnings) console.annotate({ level: 'warning', message });
  const entry = await runProcess(state, request, files, console);
  for (const pid of entry.suspects) state.suspects.add(pid);
  const written = await readWritten(state, files, console);
  await removeCommandFiles(files);
  for (const [name, value] of written.environment) state.environment.set(name, value);
  for (const path of written.paths) addPath(state.paths, path);
  const { log, annotations, masks } = console.said;
  return {
    result: entry.phase,
    conclusion: concludePhase(entry, request, console),
    ...written,
    annotations,
    masks,
    log,
  };
}

async function runProcess(
  state: JobState,
  request: PhaseRequest,
  files: CommandFiles,
  console: StepConsole,
): Promise<EntryOutcome> {
  if (request.entryFile !== null && !existsSync(request.entryFile)) {
    console.fail(`File not found: '${request.entryFile}'`);
    const phase = { exitCode: null, signal: null, durationMs: 0, stdout: '', stderr: '' };
    return { phase, ended: 'byItself', suspects: new Set() };
  }
  const { stepEnvironment, ownEnvironment, identity, workingDirectory, ...how } = request;
  return runEntry({
    ...how,
    cwd: workingDirectory,
    environment: phaseEnvironment(state, stepEnvironment, ownEnvironment, identity, files),
    onLine: console.receive,
  });
}

function concludePhase(
  { phase, ended }: EntryOutcome,
  { entryFile }: PhaseRequest,
  console: StepConsole,
): JobStatus {
  if (ended === 'cancelled') {
    console.annotate({ level: 'error', message: 'The operation was canceled.' });
    return 'cancelled';
  }
  if (ended === 'timedOut') {
    const durationMs = Math.round(phase.durationMs);
    console.annotate({ level: 'error', message: `The action has timed out after ${durationMs} ms.` });
  } else if (entryFile === null && phase.exitCode !== 0) {
    console.annotate({
      level: 'error',
      message: `Process completed with exit code ${phase.exitCode ?? 'null'}.`,
    });
  }
  return ended === 'byItself' && phase.exitCode === 0 && !console.said.failed ? 'success' : 'failure';
}

interface Written {
  readonly environment: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  readonly savedState: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
  readonly summary: string;
}

async function readWritten(state: JobState, files: CommandFiles, console: StepConsole): Promise<Written> {
  const text = async (path: string): Promise<string> => (await readCommandFile(path))?.toString('utf8') ?? '';
  const environment = readPairs('env', await text(files.env), console, new Map());
  for (const name of environment.keys()) {
    if (name.toUpperCase() !== 'NODE_OPTIONS') continue;
    environment.delete(name);
    console.annotate({
      level: 'error',
      message: "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
    });
  }
  return {
    environment,
    outputs: readPairs('output', await text(files.output), console, console.said.outputs),
    savedState: readPairs('state', await text(files.state), console, console.said.state),
    paths: pathLines(await text(files.path)),
    summary: summaryText(await readCommandFile(files.step_summary), state, console),
  };
}

/** Pairs before a wrong line count; the wrong line fails the step. */
function readPairs(
  name: string,
  content: string,
  console: StepConsole,
  into: Map<string, string>,
): Map<string, string> {
  try {
    for (const [key, value] of keyValuePairs(content)) into.set(key, value);
  } catch (error) {
    console.fail(`Unable to process file command '${name}' successfully.`);
    console.fail((error as Error).message);
  }
  return into;
}

function summaryText(content: Buffer | null, state: JobState, console: StepConsole): string {
  if (content === null || content.length === 0) return '';
  if (content.length > summaryLimitBytes) {
    const kib = Math.floor(content.length / 1024);
    const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${kib}k.`;
    console.annotate({ level: 'error', message });
    return '';
  }
  const lines = content
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => `${state.masker.mask(line)}\n`).join('');
}

/** A path given again moves to the end, as in the runner. */
function addPath(paths: string[], path: string): void {
  const known = paths.indexOf(path);
  if (known >= 0) paths.splice(known, 1);
  paths.push(path);
}
