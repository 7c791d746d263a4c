import { UserError } from '../../errors.ts';
import { withBlanks, withEntries } from './sweepLogText.ts';
import type { SweepEntry, SweepLog } from './sweepLog.ts';

/**
 * Where several writers keep one log: a log of each length can be created there once, whole, and is never changed. The
 * longest that can be read is the log.
 */
export interface LogPlace {
  /** The longest log that can be read, where it is longer than this; it may be some seconds old. */
  newerThan(length: number): Promise<SweepLog | null>;
  /** `taken`: there is one of this length, or somebody has begun to create it. `unknown`: anything may have come of it. */
  create(log: SweepLog): Promise<'created' | 'taken' | 'unknown'>;
  /** Of a clock that never goes back. */
  nowMs(): number;
  /** Waits about so long; less once this writer is to stop. */
  wait(ms: number): Promise<void>;
  isStopped(): boolean;
}

/** What a writer adds: nothing where there is nothing to say. */
export interface Turn<T> {
  readonly entries: readonly SweepEntry[];
  /** What the turn decided, for its writer. */
  readonly value: T;
}

/** Each turn makes the log longer by so many entries, so that turns with the same log before them have the same length. */
export const turnLength = 3;
/** A length that is taken and cannot be read for so long was burnt by a writer that died in between: it is left out. */
export const burntMs = 120_000;
/** A writer that took longer than this may have been left out: it makes sure before it acts. */
export const lateMs = 60_000;
const mostBurnt = 8;
const mostUnknown = 6;

interface Doubtful<T> {
  readonly from: number;
  readonly lines: string;
  readonly value: T;
}

interface Writing<T> {
  log: SweepLog;
  /** Turns of which it is not known whether they count. */
  readonly doubtful: Doubtful<T>[];
  /** Lengths behind the log that were burnt. */
  burnt: number;
  /** When the look began that found no more than this log. */
  lookedAtMs: number;
  /** Since when the next length is known to be taken and cannot be read. */
  takenSinceMs: number | null;
  tries: number;
  unknown: number;
}

/**
 * Adds a turn behind all others: `decide` is asked again whenever another writer was quicker. Who creates the next length has
 * the turn. A length burnt by a writer that died is filled with blanks by the next one, after `burntMs`; a writer which lives
 * and took so long that this may have happened to it acts only once it has set a turn behind its own in time. Null: stopped.
 *
 * No turn that was acknowledged is ever left out while lists of the place are less than `burntMs - lateMs` old.
 */
export async function addTurn<T>(
  place: LogPlace,
  known: SweepLog,
  decide: (log: SweepLog) => Turn<T>,
): Promise<{ readonly log: SweepLog; readonly value: T } | null> {
  const writing: Writing<T> = {
    log: known,
    doubtful: [],
    burnt: 0,
    lookedAtMs: place.nowMs(),
    takenSinceMs: null,
    tries: 0,
    unknown: 0,
  };
  while (!place.isStopped()) {
    await look(place, writing);
    const own = writing.doubtful.find((one) => stands(writing.log, one));
    if (isWaiting(writing)) {
      await place.wait(pause(writing.tries++));
      continue;
    }
    const turn = own === undefined ? decide(writing.log) : { entries: [], value: own.value };
    if (own === undefined && turn.entries.length === 0) return { log: writing.log, value: turn.value };
    const next = withTurn(writing.log, turn.entries, writing.burnt);
    const outcome = await create(place, writing, next);
    if (outcome === 'counts') return { log: next, value: turn.value };
    if (outcome === 'taken') continue;
    // A turn that only makes sure of an earlier one says nothing that could be known again.
    if (own === undefined) writing.doubtful.push(doubtful(next, turn.value));
    await place.wait(pause(writing.tries++));
  }
  return null;
}

/** What others have written makes room for nothing older: lists may come late. */
async function look<T>(place: LogPlace, writing: Writing<T>): Promise<void> {
  writing.lookedAtMs = place.nowMs();
  const newer = await place.newerThan(writing.log.entries.length);
  if (newer === null) return;
  [writing.log, writing.takenSinceMs] = [newer, null];
  [writing.burnt, writing.tries, writing.unknown] = [0, 0, 0];
}

/** Whether somebody is creating the next length still; one that was burnt is passed over. */
function isWaiting<T>(writing: Writing<T>): boolean {
  if (writing.takenSinceMs === null) return false;
  if (writing.lookedAtMs - writing.takenSinceMs < burntMs) return true;
  [writing.takenSinceMs, writing.tries] = [null, 0];
  if (++writing.burnt <= mostBurnt) return false;
  throw new UserError(`The next ${mostBurnt} places for the log of the sweep are taken and cannot be read.`, {
    hint: 'Start the workflow again with resume, the id of this run.',
  });
}

/** Creates the next log; it counts when that took no longer than others wait. */
async function create<T>(
  place: LogPlace,
  writing: Writing<T>,
  next: SweepLog,
): Promise<'counts' | 'taken' | 'doubtful'> {
  const startMs = place.nowMs();
  const outcome = await place.create(next);
  if (outcome === 'taken') writing.takenSinceMs = place.nowMs();
  if (outcome === 'unknown' && ++writing.unknown >= mostUnknown)
    throw new UserError('The log of the sweep could not be written, in several attempts.', {
      hint: 'Records are kept. Start the workflow again with resume, the id of this run.',
    });
  if (outcome === 'taken') return 'taken';
  return outcome === 'created' && place.nowMs() - startMs <= lateMs ? 'counts' : 'doubtful';
}

function doubtful<T>({ entries }: SweepLog, value: T): Doubtful<T> {
  const from = entries.length - turnLength;
  return { from, lines: JSON.stringify(entries.slice(from)), value };
}

function stands<T>({ entries }: SweepLog, { from, lines }: Doubtful<T>): boolean {
  return JSON.stringify(entries.slice(from, from + turnLength)) === lines;
}

/** The log with one turn more behind the lengths that were burnt. */
export function withTurn(log: SweepLog, entries: readonly SweepEntry[], burnt: number): SweepLog {
  const told = withEntries(withBlanks(log, burnt * turnLength), entries);
  return withBlanks(told, turnLength - entries.length);
}

/** In milliseconds: short at first, because most waits are for somebody who is writing just now. */
function pause(tries: number): number {
  return Math.min(500 * 1.5 ** tries, 15_000);
}
