import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** A process that a step left behind. */
export interface Orphan {
  readonly pid: number;
  readonly command: string;
  /** Whether the runner itself would have found and ended it: it still carried the job's RUNNER_TRACKING_ID. */
  readonly tracked: boolean;
}

/** Ids of every living process below `pid`. */
export async function descendants(pid: number): Promise<number[]> {
  const rows = await listProcesses();
  const below = (parent: number): number[] =>
    rows.filter((row) => row.parent === parent).flatMap((row) => [row.pid, ...below(row.pid)]);
  return below(pid);
}

/**
 * Ends what a job left running. As the runner does, it finds processes by the RUNNER_TRACKING_ID in their environment;
 * `suspects` are processes known from before, so that a test leaves nothing behind even when that variable was taken away.
 */
export async function endOrphans(trackingId: string, suspects: ReadonlySet<number>): Promise<Orphan[]> {
  const tracked = new Set(await trackedProcesses(trackingId));
  if (tracked.size === 0 && suspects.size === 0) return [];
  const left = (await listProcesses()).filter((row) => tracked.has(row.pid) || suspects.has(row.pid));
  for (const { pid } of left) signalProcess(pid, 'SIGKILL');
  return left.map(({ pid, command }) => ({ pid, command, tracked: tracked.has(pid) }));
}

/** Sends a signal; a process that has just ended is no error. */
export function signalProcess(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function listProcesses(): Promise<ProcessRow[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-ww', '-o', 'pid=,ppid=,stat=,args=']);
  return stdout.split('\n').flatMap((line) => {
    const [, pid, parent, state = '', command = ''] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s*(.*)$/.exec(line) ?? [];
    if (pid === undefined || parent === undefined || state.startsWith('Z')) return [];
    return [{ pid: Number(pid), parent: Number(parent), command }];
  });
}

/** Only Linux shows the environment of other processes; elsewhere nothing is found. */
async function trackedProcesses(trackingId: string): Promise<number[]> {
  const names = await readdir('/proc').catch(() => []);
  const found = await Promise.all(
    names
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        const environment = await readFile(`/proc/${name}/environ`, 'latin1').catch(() => '');
        return environment.split('\0').includes(`RUNNER_TRACKING_ID=${trackingId}`) ? [Number(name)] : [];
      }),
  );
  return found.flat();
}
