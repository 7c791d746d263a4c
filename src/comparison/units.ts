/** What a unit measures. Values of one dimension convert into each other; values of two never do. */
export type Dimension = 'time' | 'bytes';

/** `size` is how many seconds, or bytes, one of the unit is. */
export interface Unit {
  readonly dimension: Dimension;
  readonly size: number;
}

const time = (seconds: number): Unit => ({ dimension: 'time', size: seconds });
const bytes = (size: number): Unit => ({ dimension: 'bytes', size });

/** The units a gate may write after a number. SI for kB, MB, …; IEC 80000-13 for KiB, MiB, … */
const writtenUnits: ReadonlyMap<string, Unit> = new Map([
  ['ms', time(1e-3)],
  ['s', time(1)],
  ['min', time(60)],
  ['h', time(3600)],
  ['B', bytes(1)],
  ['kB', bytes(1e3)],
  ['KiB', bytes(2 ** 10)],
  ['MB', bytes(1e6)],
  ['MiB', bytes(2 ** 20)],
  ['GB', bytes(1e9)],
  ['GiB', bytes(2 ** 30)],
  ['TB', bytes(1e12)],
  ['TiB', bytes(2 ** 40)],
]);

/** Other spellings that trackers and users give as a metric's unit. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['millisecond', 'ms'],
  ['milliseconds', 'ms'],
  ['sec', 's'],
  ['secs', 's'],
  ['second', 's'],
  ['seconds', 's'],
  ['minute', 'min'],
  ['minutes', 'min'],
  ['hour', 'h'],
  ['hours', 'h'],
  ['byte', 'B'],
  ['bytes', 'B'],
  ['KB', 'kB'],
]);

/** The unit names a gate may write, in the order in which help lists them. */
export const writtenUnitNames: readonly string[] = [...writtenUnits.keys()];

/** The unit that a number in a gate is written with; exact spelling only. Null for anything else. */
export function writtenUnit(text: string): Unit | null {
  return writtenUnits.get(text) ?? null;
}

/** The unit of a metric as its source spells it. Null for units that are not of time or bytes (`°C`, `tokens/s`). */
export function unitOf(text: string): Unit | null {
  return writtenUnit(aliases.get(text) ?? text);
}

const nameEndings: ReadonlyMap<string, string> = new Map([
  ['ms', 'ms'],
  ['milliseconds', 'ms'],
  ['seconds', 's'],
  ['secs', 's'],
  ['minutes', 'min'],
  ['hours', 'h'],
  ['bytes', 'B'],
]);

/** The unit that a metric's name ends with (`latency_ms` → `ms`), for metrics whose source states no unit. */
export function unitInName(name: string): string | null {
  const ending = /(?:^|[_./-])([a-z]+)$/.exec(name)?.[1];
  return ending === undefined ? null : (nameEndings.get(ending) ?? null);
}
