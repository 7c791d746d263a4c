import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files through which a step speaks to the runner; the keys are the entries of the `github` context. */
export interface CommandFiles {
  readonly env: string;
  readonly output: string;
  readonly path: string;
  readonly state: string;
  readonly step_summary: string;
}

/** Creates the empty files of one step, with names nobody can guess beforehand. */
export async function createCommandFiles(tempDirectory: string): Promise<CommandFiles> {
  const directory = join(tempDirectory, '_runner_file_commands');
  await mkdir(directory, { recursive: true });
  const suffix = randomUUID();
  const files = {
    env: join(directory, `set_env_${suffix}`),
    output: join(directory, `set_output_${suffix}`),
    path: join(directory, `add_path_${suffix}`),
    state: join(directory, `save_state_${suffix}`),
    step_summary: join(directory, `step_summary_${suffix}`),
  };
  await Promise.all(Object.values(files).map((path) => writeFile(path, '')));
  return files;
}

export async function removeCommandFiles(files: CommandFiles): Promise<void> {
  await Promise.all(Object.values(files).map((path: string) => rm(path, { force: true })));
}

/** Content of a command file; null when the step removed it, which the runner allows. */
export async function readCommandFile(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Pairs of a GITHUB_ENV, GITHUB_OUTPUT or GITHUB_STATE file: `name=value`, or `name<<DELIMITER` with lines up to the
 * delimiter (actions/runner, EnvFileKeyValuePairs). Throws at the first wrong line, after the pairs before it were given.
 */
export function* keyValuePairs(content: string): Generator<readonly [name: string, value: string]> {
  const lines = content.replace(/^\uFEFF/, '').split('\n');
  const isTerminated = lines.at(-1) === '';
  if (isTerminated) lines.pop();
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      yield [line.slice(0, equals), line.slice(equals + 1)];
    } else if (heredoc >= 0) {
      const [name, delimiter] = [line.slice(0, heredoc), line.slice(heredoc + 2)];
      if (name === '' || delimiter === '') {
        throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
      }
      const end = lines.indexOf(delimiter, index + 1);
      if (end < 0) throw new Error(missingDelimiter(delimiter, isTerminated || index === lines.length - 1));
      yield [name, lines.slice(index + 1, end).join('\n')];
      index = end;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
}

function missingDelimiter(delimiter: string, isTerminated: boolean): string {
  return isTerminated
    ? `Invalid value. Matching delimiter not found '${delimiter}'`
    : 'Invalid value. EOF marker missing new line.';
}

/** Lines of a GITHUB_PATH file. */
export function pathLines(content: string): string[] {
  return content
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '');
}
