import { exitCodes, messageOf, UserError, type ExitCode } from '../errors.ts';
import { parseCommandLine, type CommandLine } from '../settings/commandLine.ts';
import { helpText } from '../settings/help.ts';
import { resolveSettings } from '../settings/resolve.ts';
import type { Settings } from '../settings/settings.ts';
import type { Effects } from './effects.ts';
import { loadConfig } from './loadConfig.ts';
import { printReport } from './publishReport.ts';
import { runReporting } from './runReporting.ts';

/** The program in a terminal: words in, exit code out. Every failure becomes a message on standard error. */
export async function runTerminal(effects: Effects, argv: readonly string[]): Promise<ExitCode> {
  const line = parseCommandLine(argv);
  if (line.kind === 'version') return say(effects, `${effects.programVersion}\n`);
  if (line.kind === 'help') return say(effects, helpText(line.command));
  const json = line.given.has('json');
  try {
    if (line.command === 'samples') return (await import('./samples.ts')).samples(effects, line);
    if (line.command === 'rehydrate') return await (await import('./rehydrate.ts')).rehydrate(effects, line);
    const settings = await readSettings(effects, line);
    if (settings.command === 'calibrate')
      return await (await import('./calibrate.ts')).calibrateCommit(effects, settings, line);
    if (settings.command === 'read') return await (await import('./read.ts')).read(effects, settings);
    if (settings.command === 'sweep')
      return await (await import('./sweep/sweep.ts')).sweep(effects, settings, line.given);
    if (settings.command === 'suggest')
      return await (await import('./suggest.ts')).suggest(effects, settings, line.given);
    const { exitCode, written } = await runReporting(effects, settings);
    await printReport(effects, written, settings.json);
    return exitCode;
  } catch (error) {
    reportFailure(effects, error, json);
    return exitCodes.cannotRun;
  }
}

function say(effects: Effects, text: string): ExitCode {
  effects.terminal.print(text);
  return exitCodes.passed;
}

async function readSettings(
  effects: Effects,
  line: Extract<CommandLine, { kind: 'command' }>,
): Promise<Settings> {
  return resolveSettings({
    ...line,
    nameOf: ({ flag }) => `--${flag}`,
    config: line.command === 'read' ? null : await loadConfig(effects, line.given.get('config')?.[0] ?? null),
  });
}

/** What went wrong, for people; with `--json` also as JSON, so that standard output is always JSON. */
function reportFailure(effects: Effects, error: unknown, json: boolean): void {
  const hint = error instanceof UserError ? (error.hint ?? null) : null;
  if (json) {
    const failure = { schemaVersion: 1, error: { message: messageOf(error), hint } };
    effects.terminal.print(`${JSON.stringify(failure, null, 2)}\n`);
  }
  effects.progress.say(failureText(error, effects.environment));
}

/** An error of the user's is told in words; anything else is ours, and its stack helps us to mend it. */
function failureText(error: unknown, environment: Effects['environment']): string {
  if (!(error instanceof UserError)) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return `trainmark: unexpected error, please report it with these lines:\n${stack}`;
  }
  const cause =
    environment['TRAINMARK_DEBUG'] === undefined
      ? ''
      : `\n${error.stack ?? ''}\ncaused by ${String(error.cause)}`;
  return `trainmark: ${error.message}${error.hint === undefined ? '' : `\n  → ${error.hint.replaceAll('\n', '\n    ')}`}${cause}`;
}
