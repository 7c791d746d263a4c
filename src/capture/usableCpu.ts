import { readFileSync } from 'node:fs';
import { findProgram } from './process/findProgram.ts';

/**
 * The first CPU that this process may use, where a command can be held on it with `taskset`; null elsewhere. A container
 * need not have CPU 0.
 */
export function usableCpu(searchPath: string | undefined, cwd: string): number | null {
  if (process.platform !== 'linux' || findProgram('taskset', searchPath, cwd) === undefined) return null;
  try {
    const allowed = /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'));
    return allowed === null ? null : Number(allowed[1]);
  } catch {
    return null;
  }
}
