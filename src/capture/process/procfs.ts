import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** One process as `/proc/<pid>/stat` describes it (proc_pid_stat(5)). */
export interface ProcessStat {
  readonly pid: number;
  readonly state: string;
  readonly parentPid: number;
  readonly group: number;
  readonly session: number;
  /** User and system time of the process itself. */
  readonly ownCpuMs: number;
  /** User and system time of its children that have ended and were waited for, with theirs. */
  readonly reapedCpuMs: number;
  /** Clock ticks after boot: with the pid it names a process for good, because pids are used again. */
  readonly startTicks: number;
}

export interface ProcessMemory {
  readonly rssBytes: number;
  /** The highest `rssBytes` so far, kept by the kernel. */
  readonly peakRssBytes: number;
}

/** `/proc` counts CPU time in USER_HZ, which is 100 on every architecture that Node runs on. */
const msPerTick = 10;

/** All process ids; empty where there is no Linux `/proc`. */
export function listPids(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** Undefined when the process is gone, or there is no `/proc`. */
export function readStat(pid: number | 'self'): ProcessStat | undefined {
  return readProc(pid, 'stat', parseStat);
}

/** Undefined for a process that is gone or a zombie. */
export function readMemory(pid: number): ProcessMemory | undefined {
  return readProc(pid, 'status', parseMemory);
}

/** The environment that the process was started with; undefined when it is gone or belongs to another user. */
export function readEnvironment(pid: number): ReadonlyMap<string, string> | undefined {
  return readProc(pid, 'environ', parseEnvironment);
}

/** `argv[0]`; undefined for a kernel thread or a process that is gone. */
export function readProgramName(pid: number): string | undefined {
  return readProc(pid, 'cmdline', (text) => text.split('\0', 1)[0] || undefined);
}

/** Where the link `exe` (the program's file) or `cwd` of a process leads. */
export function readLink(pid: number, link: 'exe' | 'cwd'): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/${link}`);
  } catch {
    return undefined;
  }
}

function readProc<T>(pid: number | 'self', file: string, parse: (text: string) => T): T | undefined {
  try {
    return parse(readFileSync(`/proc/${pid}/${file}`, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The line of `/proc/<pid>/stat`. The program's name comes in parentheses and may itself hold parentheses and spaces. */
export function parseStat(line: string): ProcessStat | undefined {
  const nameEnd = line.lastIndexOf(')');
  const [state, ...numbers] = line.slice(nameEnd + 2).split(' ');
  const field = (number: number): number => Number(numbers[number - 4] ?? Number.NaN);
  const stat = {
    pid: Number.parseInt(line, 10),
    state: state ?? '',
    parentPid: field(4),
    group: field(5),
    session: field(6),
    ownCpuMs: (field(14) + field(15)) * msPerTick,
    reapedCpuMs: (field(16) + field(17)) * msPerTick,
    startTicks: field(22),
  };
  const isWhole = nameEnd > 0 && Number.isInteger(stat.pid) && Number.isFinite(stat.startTicks);
  return isWhole ? stat : undefined;
}

/** The lines `VmRSS` and `VmHWM` of `/proc/<pid>/status`. */
export function parseMemory(status: string): ProcessMemory | undefined {
  const rss = /^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1];
  const peak = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  if (rss === undefined) return undefined;
  return { rssBytes: Number(rss) * 1024, peakRssBytes: Number(peak ?? rss) * 1024 };
}

/** `NAME=value` pairs, each ended by a zero byte. */
export function parseEnvironment(text: string): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const pair of text.split('\0')) {
    const equals = pair.indexOf('=');
    if (equals > 0) variables.set(pair.slice(0, equals), pair.slice(equals + 1));
  }
  return variables;
}
