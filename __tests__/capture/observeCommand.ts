import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runCommand, type CommandRequest, type CommandRun } from '../../src/capture/runCommand.ts';
import { temporaryFolder } from './temporaryFolder.ts';

export const onLinux = process.platform === 'linux';

/** A command's result with all that it printed, as kept and as handed on. */
export interface Observed extends CommandRun {
  readonly folder: string;
  readonly logText: string;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a real command in a new folder. */
export async function observe(
  run: CommandRequest['run'],
  changes: Partial<CommandRequest> = {},
  onFinished?: (clean: () => void) => void,
): Promise<Observed> {
  const folder = temporaryFolder({}, onFinished);
  const seen = { stdout: [] as Buffer[], stderr: [] as Buffer[] };
  const logPath = join(folder, 'log.txt.gz');
  const result = await runCommand({
    run,
    cwd: folder,
    environment: { PATH: process.env['PATH'] ?? '' },
    timeoutMs: null,
    logPath,
    echo: null,
    redactions: [],
    interrupt: new AbortController().signal,
    ...changes,
    onOutput: (chunk, stream) => {
      seen[stream].push(Buffer.from(chunk));
      changes.onOutput?.(chunk, stream);
    },
  });
  const logText = existsSync(logPath) ? gunzipSync(readFileSync(logPath)).toString() : '';
  return { ...result, folder, logText, stdout: textOf(seen.stdout), stderr: textOf(seen.stderr) };
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString();
}
