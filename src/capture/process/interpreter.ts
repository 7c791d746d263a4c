import { realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { findProgram } from './findProgram.ts';
import { readEnvironment, readLink, readProgramName } from './procfs.ts';

/** Languages whose packages and version matter to a result. */
export type InterpreterLanguage = 'python' | 'r' | 'julia' | 'node';

/** The language of an interpreter by the name of its file, or undefined for any other program. */
export function interpreterLanguage(path: string): InterpreterLanguage | undefined {
  const name = basename(path).replace(/\.exe$/i, '');
  if (/^(python|pypy)[\d.]*[a-z]?$/.test(name)) return 'python';
  if (name === 'R' || name === 'Rscript') return 'r';
  if (name === 'julia') return 'julia';
  return name === 'node' || name === 'nodejs' ? 'node' : undefined;
}

/**
 * The absolute path of the interpreter that process `pid` runs, or undefined when it runs something else.
 *
 * For Python the path must be the one it was called by: a virtual environment's `bin/python` is a link, and the
 * interpreter finds its packages by the link's place, while `/proc/<pid>/exe` names the link's target.
 */
export function interpreterOf(pid: number): string | undefined {
  const program = readLink(pid, 'exe');
  const language = program === undefined ? undefined : interpreterLanguage(program);
  return language === 'python' ? (calledAs(pid, program) ?? program) : language && program;
}

function calledAs(pid: number, program: string | undefined): string | undefined {
  const name = readProgramName(pid);
  if (name === undefined) return undefined;
  const searchPath = readEnvironment(pid)?.get('PATH');
  const path = findProgram(name, searchPath, readLink(pid, 'cwd') ?? '/');
  try {
    return path !== undefined && realpathSync(path) === program ? path : undefined;
  } catch {
    return undefined;
  }
}
