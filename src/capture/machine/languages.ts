import type { Environment } from '../../records/environmentSchema.ts';
import { findProgram } from '../process/findProgram.ts';
import { interpreterLanguage } from '../process/interpreter.ts';
import { askProgram } from './askProgram.ts';
import { askPython, listPythonPackages } from './pythonPackages.ts';

interface Surroundings {
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** Version of the language that a command used, and what is installed for it where that can be listed. */
export type LanguageFacts = Pick<Environment, 'languages' | 'packages'>;

const timeoutMs = 20_000;

/** Asks the interpreter of a run. Rejects when it does not answer. */
export async function describeLanguage(
  interpreter: string,
  surroundings: Surroundings,
): Promise<LanguageFacts> {
  const language = interpreterLanguage(interpreter);
  if (language === undefined) return { languages: {}, packages: null };
  if (language === 'python') {
    const facts = await askPython(interpreter, surroundings);
    return { languages: { python: facts.version }, packages: listPythonPackages(facts) };
  }
  const answer = await askProgram(versionProgram(interpreter, surroundings), ['--version'], {
    ...surroundings,
    timeoutMs,
  });
  const version = /\d+\.\d+[\w.+-]*/.exec(answer)?.[0];
  if (version === undefined) throw new Error('it did not tell its version');
  return { languages: { [language]: version }, packages: null };
}

/** R's own program cannot be started without the script of the same name, which sets up its home. */
function versionProgram(interpreter: string, { cwd, environment }: Surroundings): string {
  return interpreterLanguage(interpreter) === 'r'
    ? (findProgram('R', environment['PATH'], cwd) ?? interpreter)
    : interpreter;
}
