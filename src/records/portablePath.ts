import path, { type PlatformPath } from 'node:path';

/**
 * `target` as seen from `root`, with forward slashes on every system: the form in which paths stand in records, messages and
 * annotations. Git says its root with forward slashes on Windows, too. Empty for the root itself.
 */
export function portablePath(root: string, target: string, system: PlatformPath = path): string {
  return system.relative(root, target).split(system.sep).join('/');
}
