import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import picomatch from 'picomatch';
import type { Files } from '../commands/effects.ts';
import { messageOf, systemErrorCode, UserError } from '../errors.ts';

/** Directories that a glob never means. */
const skipped = new Set(['.git', 'node_modules', '.trainmark', '.venv', 'venv', '__pycache__']);

/** Files of the machine the program runs on. `assets` is where the files that ship with it lie. */
export function createLocalFiles(assets: string): Files {
  return {
    readText,
    writeText: writeWhole,
    writeBytes: writeWhole,
    exists: async (path) => (await statOrNull(path)) !== null,
    isDirectory: async (path) => (await statOrNull(path))?.isDirectory() ?? false,
    remove: (path) => rm(path, { force: true }),
    expand,
    readAsset: (name) => readFile(join(assets, name), 'utf8'),
  };
}

async function statOrNull(path: string) {
  try {
    return await stat(path);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(systemErrorCode(error) ?? '')) return null;
    throw new UserError(`${path} cannot be looked at: ${messageOf(error)}`, { cause: error });
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return null;
    throw new UserError(`${path} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(partial, content);
    await rename(partial, path);
  } catch (error) {
    await rm(partial, { force: true });
    throw new UserError(`${path} cannot be written: ${messageOf(error)}`, {
      cause: error,
      hint: 'The runs are recorded. Make room, or choose another directory with --out, and compare them with trainmark compare.',
    });
  }
}

async function expand(directory: string, patterns: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    const matches = /[*?[{]/.test(pattern) ? await find(directory, pattern) : [];
    for (const path of matches.length === 0 ? [pattern] : matches) found.add(path.replace(/^\.\//, ''));
  }
  return [...found];
}

async function find(directory: string, pattern: string): Promise<string[]> {
  const matches = picomatch(pattern.replace(/^\.\//, ''));
  const found: string[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of await readdir(join(directory, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !skipped.has(entry.name)) pending.push(path);
      if (entry.isFile() && matches(path)) found.push(path);
    }
  }
  return found.toSorted();
}
