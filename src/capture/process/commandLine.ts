import { statSync } from 'node:fs';
import { findProgram } from './findProgram.ts';

/** What is handed to the operating system. */
export interface CommandLine {
  readonly file: string;
  readonly args: readonly string[];
  /** Windows only: the arguments are one line that the shell itself takes apart. */
  readonly verbatim: boolean;
}

/**
 * An array runs as it is, without a shell. A string runs as `shell: bash` would in a workflow: stop at the first line
 * that fails, and a pipeline fails with any of its parts, so that `python train.py | tee log` cannot hide a failed
 * training. Without bash it is `sh -e`; on Windows it is the command interpreter.
 */
export function commandLine(
  run: string | readonly string[],
  environment: Readonly<Record<string, string>>,
  cwd: string,
  platform: NodeJS.Platform = process.platform,
): CommandLine {
  if (typeof run !== 'string') return { file: run[0] ?? '', args: run.slice(1), verbatim: false };
  if (platform === 'win32') {
    const interpreter = environment['ComSpec'] ?? 'cmd.exe';
    return { file: interpreter, args: ['/d', '/s', '/c', `"${run}"`], verbatim: true };
  }
  const bash = findProgram('bash', environment['PATH'], cwd);
  return bash === undefined
    ? { file: '/bin/sh', args: ['-e', '-c', run], verbatim: false }
    : { file: bash, args: ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], verbatim: false };
}

/** Why nothing can be started in `cwd`, or undefined. Asked first, because the system blames the program for it. */
export function directoryProblem(cwd: string): string | undefined {
  const stats = statSync(cwd, { throwIfNoEntry: false });
  if (stats === undefined) return `the working directory ${cwd} does not exist`;
  return stats.isDirectory() ? undefined : `the working directory ${cwd} is not a directory`;
}

/** Why the system refused to start a program, in words. */
export function startProblem(file: string, code: string | undefined, message: string): string {
  if (file === '') return 'the command is empty';
  if (code === 'ENOENT') return `the program ${file} was not found`;
  if (code === 'EACCES') return `the program ${file} may not be executed`;
  if (code === 'E2BIG') return `the command line and its environment are too long`;
  return message;
}
