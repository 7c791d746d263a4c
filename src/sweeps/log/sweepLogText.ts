import { messageOf, UserError } from '../../errors.ts';
import { sweepEntry } from './entrySchema.ts';
import { specOf, sweepHeader, type SweepHeader } from './sweepHeader.ts';
import type { SweepEntry, SweepLog } from './sweepLog.ts';
import type { SweepSpec } from '../sweepSpec.ts';

/** A log as it stands in a file. */
export interface WrittenLog {
  readonly header: SweepHeader;
  readonly log: SweepLog;
  /** Bytes that hold whole lines; what follows was cut off while it was written. */
  readonly wholeBytes: number;
}

/** One line of a log, with its end. */
export function logLine(line: SweepHeader | SweepEntry): string {
  return `${JSON.stringify(line)}\n`;
}

/**
 * Reads a log: the header, then an entry on each line. A last line without its end was cut off by whatever ended the
 * program, and is left out; any other line that is no entry is an error. Null when not even the header is whole.
 */
export function readSweepLog(text: string, where: string): WrittenLog | null {
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  const [first, ...rest] = whole.split('\n').slice(0, -1);
  if (first === undefined) return null;
  const header = readLine(first, `${where}, line 1`, (value) => sweepHeader.parse(value));
  const entries = rest.map((line, index) =>
    readLine(line, `${where}, line ${index + 2}`, (value): SweepEntry => sweepEntry.parse(value)),
  );
  return { header, log: logOf(header, entries), wholeBytes: Buffer.byteLength(whole) };
}

/** The log that a header and entries make, with the budget that holds after them. */
export function logOf(header: SweepHeader, entries: readonly SweepEntry[]): SweepLog {
  return { ...withBudget(specOf(header), entries), seed: header.seed, sweepId: header.sweepId, entries };
}

/** The log with more entries. */
export function withEntries(log: SweepLog, added: readonly SweepEntry[]): SweepLog {
  return { ...log, ...withBudget(log.spec, added), entries: [...log.entries, ...added] };
}

/** The log made longer by entries that say nothing. */
export function withBlanks(log: SweepLog, count: number): SweepLog {
  return withEntries(
    log,
    Array.from({ length: count }, () => ({ kind: 'blank' as const })),
  );
}

function withBudget(spec: SweepSpec, entries: readonly SweepEntry[]): { readonly spec: SweepSpec } {
  const last = entries.findLast((entry) => entry.kind === 'budget');
  if (last === undefined) return { spec };
  const { trials, minutes, failedTrials } = last;
  return { spec: { ...spec, budget: { trials, minutes, failedTrials } } };
}

function readLine<T>(line: string, where: string, read: (value: unknown) => T): T {
  try {
    return read(JSON.parse(line));
  } catch (cause) {
    throw new UserError(`${where} is no line of a sweep's log: ${messageOf(cause).slice(0, 300)}`, {
      cause,
      hint: 'The file was changed or damaged. Restore it, or start another sweep with another --seed.',
    });
  }
}
