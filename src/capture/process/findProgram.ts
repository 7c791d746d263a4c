import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/**
 * Where a program lies: a name is looked up in `searchPath` (a PATH variable), a path is taken relative to `cwd`.
 * Undefined when there is no such program, or it may not be executed.
 */
export function findProgram(name: string, searchPath: string | undefined, cwd: string): string | undefined {
  if (name.includes('/')) return executable(resolve(cwd, name));
  for (const folder of (searchPath ?? '').split(delimiter)) {
    // An empty entry means the current directory (POSIX), which no caller here wants.
    const found = folder === '' ? undefined : executable(resolve(cwd, folder, name));
    if (found !== undefined) return found;
  }
  return undefined;
}

function executable(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}
