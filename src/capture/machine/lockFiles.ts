import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { messageOf } from '../../errors.ts';
import type { Environment } from '../../records/environmentSchema.ts';
import { hashFile } from '../files/hashFile.ts';

const names = new Set([
  'uv.lock',
  'poetry.lock',
  'pdm.lock',
  'pixi.lock',
  'Pipfile.lock',
  'conda-lock.yml',
  'environment.yml',
  'environment.yaml',
  'package-lock.json',
  'yarn.lock',
  'pnpm-lock.yaml',
  'renv.lock',
  'Manifest.toml',
  'Dockerfile',
  'Containerfile',
]);
const patterns = [/^requirements([-_.].*)?\.txt$/, /^pylock(\..+)?\.toml$/, /^conda-.+\.lock$/];

/** True for a file that pins, or at least names, what is installed. */
export function isLockFile(name: string): boolean {
  return names.has(name) || patterns.some((pattern) => pattern.test(name));
}

/** The lock files of a directory with their digests, sorted by name; one that cannot be read is left out with a warning. */
export async function hashLockFiles(
  directory: string,
  warnings: string[],
): Promise<Environment['lockFiles']> {
  const lockFiles: Environment['lockFiles'] = [];
  for (const path of (await readdir(directory)).filter(isLockFile).sort()) {
    try {
      lockFiles.push({ path, digest: (await hashFile(join(directory, path))).digest });
    } catch (error) {
      warnings.push(`The lock file ${path} could not be read: ${messageOf(error)}.`);
    }
  }
  return lockFiles;
}
