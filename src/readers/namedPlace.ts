import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.ts';
import { cannotRead } from './fileProblem.ts';
import type { FileName } from './reader.ts';

/** A file or directory that the user named, as it lies on the disk. */
export interface NamedPlace extends FileName {
  readonly kind: 'file' | 'directory';
  /** Its real place, relative to the workspace, after links; null for one that the user named outside of it. */
  readonly inside: string | null;
  /** When it was last written, in Unix milliseconds. */
  readonly modifiedMs: number;
}

/**
 * Looks up what `path`, relative to the workspace or absolute, stands for. Fails with a UserError: it is not there,
 * or it is a link in the workspace that leads out of it.
 */
export async function findPlace(workspace: string, path: string): Promise<NamedPlace> {
  const named = withoutSlashes(path);
  try {
    const [root, absolutePath] = await Promise.all([
      realpath(workspace),
      realpath(resolve(workspace, named)),
    ]);
    const stats = await stat(absolutePath);
    const inside = pathInside(root, absolutePath);
    if (inside === null && pathInside(resolve(workspace), resolve(workspace, named)) !== null)
      throw new UserError(`${named} is a link that leads out of the workspace; it is not followed.`, {
        hint: 'Name the place itself.',
      });
    const kind = stats.isDirectory() ? 'directory' : 'file';
    return { path: named, absolutePath, inside, kind, modifiedMs: stats.mtimeMs };
  } catch (error) {
    throw error instanceof UserError ? error : cannotRead(named, error);
  }
}

/** A file by its path below a directory, named as the directory was named. */
export function fileBelow({ path, absolutePath }: FileName, name: string): FileName {
  return { path: path === '.' ? name : `${path}/${name}`, absolutePath: join(absolutePath, name) };
}

/** A path as users type it, without slashes at its end. */
export function withoutSlashes(path: string): string {
  return path.replace(/(?<=[^/])\/+$/, '');
}

/** With forward slashes; empty for the folder itself, null for what is not in it. */
function pathInside(folder: string, path: string): string | null {
  const way = relative(folder, path);
  const leadsOut = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
  return leadsOut ? null : way.replaceAll(sep, '/');
}
