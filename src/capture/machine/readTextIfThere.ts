import { readFileSync } from 'node:fs';

/** For files of the system that tell about the machine: where one cannot be read, the fact it would tell is not known. */
export function readTextIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
