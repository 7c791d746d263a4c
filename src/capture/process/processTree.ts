import { listPids, readEnvironment, readStat, type ProcessStat } from './procfs.ts';

/** The variable that every process of a run carries, so that it is known even after it has left its parents. */
export const runIdVariable = 'TRAINMARK_RUN_ID';

/** The processes that a command has started, directly or not. */
export interface ProcessTree {
  /** The living processes that are known to belong. Cheap: looks only at known and new pids. */
  list(): readonly ProcessStat[];
  /** The same after a look at every process of the machine; finds those that double-forked out of sight. */
  search(): readonly ProcessStat[];
  /** Sends a signal to each process found by `search` and, at once, to the command's process group. */
  signal(name: NodeJS.Signals): void;
}

/**
 * Follows the tree below `mainPid`, which must lead its own process group. A process belongs when its parent did, when
 * it is in the group or session of the command, or when it was started with `TRAINMARK_RUN_ID=<runId>`. One that
 * cleared its environment and left both group and parent between two looks is not found: nothing short of a control
 * group could. `earlierPids` are those from before the start. Without `/proc` only the process group is known, and it lists as one process.
 */
export function processTree(mainPid: number, runId: string, earlierPids: readonly number[]): ProcessTree {
  if (readStat('self') === undefined) return groupOnly(mainPid);
  const members = new Map<number, ProcessStat>();
  /** Pids that do not belong; only a new process gets a look. */
  let strangers = new Set<number>(earlierPids);

  const isMember = (stat: ProcessStat): boolean =>
    stat.pid === mainPid ||
    stat.group === mainPid ||
    stat.session === mainPid ||
    members.get(stat.pid)?.startTicks === stat.startTicks ||
    members.has(stat.parentPid) ||
    readEnvironment(stat.pid)?.get(runIdVariable) === runId;

  const look = (pids: readonly number[]): readonly ProcessStat[] => {
    const seen = new Set<number>();
    const alive: ProcessStat[] = [];
    for (const pid of pids) {
      if (strangers.has(pid)) {
        seen.add(pid);
        continue;
      }
      const stat = readStat(pid);
      if (stat === undefined || pid === process.pid) continue;
      if (isMember(stat)) {
        members.set(pid, stat);
        if (isAlive(stat)) alive.push(stat);
      } else {
        members.delete(pid);
        seen.add(pid);
      }
    }
    strangers = seen;
    const listed = new Set(pids);
    for (const pid of members.keys()) if (!listed.has(pid)) members.delete(pid);
    return alive;
  };

  const search = (): readonly ProcessStat[] => {
    strangers = new Set();
    return look(listPids());
  };
  return {
    list: () => look(listPids()),
    search,
    signal: (name) => {
      const found = search();
      // Only while the group lives: its number may be given to somebody else afterwards.
      if (found.some(({ group }) => group === mainPid)) sendSignal(-mainPid, name);
      for (const { pid, group } of found) if (group !== mainPid) sendSignal(pid, name);
    },
  };
}

function isAlive(stat: ProcessStat): boolean {
  return stat.state !== 'Z' && stat.state !== 'X';
}

function groupOnly(mainPid: number): ProcessTree {
  // Windows has no process groups: there, the command itself is all that can be ended.
  const target = process.platform === 'win32' ? mainPid : -mainPid;
  const group: ProcessStat = {
    pid: target,
    state: 'R',
    parentPid: process.pid,
    group: mainPid,
    session: mainPid,
    ownCpuMs: 0,
    reapedCpuMs: 0,
    startTicks: 0,
  };
  const list = (): readonly ProcessStat[] => (sendSignal(target, 0) ? [group] : []);
  return { list, search: list, signal: (name) => void sendSignal(target, name) };
}

/** True when the signal was delivered; false for a process that is gone or belongs to another user. */
function sendSignal(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal);
    return true;
  } catch {
    return false;
  }
}
