import type { z } from 'zod';
import { messageOf, UserError } from '../errors.ts';
import { digestOf } from './canonicalJson.ts';
import { encodeNumber } from './metricValue.ts';
import { jsonErrorPosition } from './jsonErrorPosition.ts';
import { digest } from './recordFields.ts';
import { recordSchemaVersion, runRecordSchema } from './runRecord.ts';
import type { RunRecord } from './runRecord.ts';

/** Larger records are neither written nor read. 100,000 metrics take about 30 MiB. */
export const maxRecordBytes = 64 * 1024 * 1024;

/** Objects and lists in a record; one of 100,000 metrics has 300,000. Empty ones, two bytes each, would fill the memory. */
const mostContainers = 2_000_000;

/** A record as it stands in `record.json`. */
export const recordFileSchema = runRecordSchema.extend({
  /** SHA-256 of the canonical JSON (RFC 8785) of everything else in the file. */
  digest,
});

/** JSON as it was read, before anything about it is known. */
type RawRecord = Readonly<Record<string, unknown>>;

/** What makes a record of version n one of version n + 1, at index n - 1. Version 1 is the first, so there is none yet. */
const upgrades: readonly ((record: RawRecord) => RawRecord)[] = [];

/**
 * The text of `record.json`: indented for people, with the digest over the canonical form, so that white space and the order
 * of members may change. What JSON cannot carry is replaced rather than losing the run: NaN and infinities by their words, half
 * characters by U+FFFD. Throws an Error for a record that `parseRecord` would refuse: that is a mistake in this program.
 */
export function serialiseRecord(record: RunRecord): string {
  const checked = runRecordSchema.safeParse(withoutUnstorable(record), { reportInput: true });
  if (!checked.success) throw new Error(`the record breaks its own schema:\n${explain(checked.error)}`);
  const text = `${JSON.stringify({ ...checked.data, digest: digestOf(checked.data) }, null, 2)}\n`;
  const bytes = Buffer.byteLength(text);
  if (bytes > maxRecordBytes) throw tooLarge('the record', bytes);
  return text;
}

function withoutUnstorable(record: RunRecord): unknown {
  const json = JSON.stringify(record, (_, value: unknown) =>
    typeof value === 'number' ? encodeNumber(value) : value,
  );
  // Of surrogates, only those that stand alone are written as escapes; other escapes are stepped over.
  return JSON.parse(
    json.replaceAll(/\\(?:u[0-9a-f]{4}|.)/g, (escape) => (/^\\ud[89a-f]/.test(escape) ? '\uFFFD' : escape)),
  );
}

/**
 * The record in the text of a `record.json`; `where` names it in messages. Throws a UserError for a text that is too large or
 * not JSON, a version that is unknown or newer than this program, a digest that does not match, and a broken schema.
 */
export function parseRecord(text: string, where: string): RunRecord {
  if (text.length > maxRecordBytes) throw tooLarge(where, text.length);
  checkContainers(text, where);
  const { digest, ...raw } = parseObject(text, where);
  const version = checkVersion(raw, where);
  checkDigest(raw, digest, where);
  const current = upgrades.slice(version - 1).reduce((record, upgrade) => upgrade(record), raw);
  const checked = runRecordSchema.safeParse(current, { reportInput: true });
  if (checked.success) return checked.data;
  throw new UserError(`${where} is not a valid run record:\n${explain(checked.error)}`, {
    hint: 'Its digest is right, so it was written like this, not by this version of Trainmark. Remove it or record the run again.',
  });
}

function tooLarge(what: string, bytes: number): UserError {
  return new UserError(
    `${what} is too large: ${bytes} bytes; at most ${maxRecordBytes} (64 MiB) are accepted`,
    {
      hint: 'Keep fewer metrics: give `keep: drop` to those that nobody reads.',
    },
  );
}

/** Looked at before the text is parsed, when it costs nothing yet. Brackets inside of strings count too. */
function checkContainers(text: string, where: string): void {
  let left = mostContainers;
  for (const bracket of ['[', '{'])
    for (let at = text.indexOf(bracket); at >= 0 && left >= 0; at = text.indexOf(bracket, at + 1)) left--;
  if (left >= 0) return;
  throw new UserError(`${where} is no run record: it holds more than ${mostContainers} objects and lists`);
}

function parseObject(text: string, where: string): RawRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const { line, column } = jsonErrorPosition(text);
    const hint = 'The file is damaged or cut off. Remove the run or record it again.';
    throw new UserError(`${where} is not JSON: line ${line}, column ${column}: ${messageOf(cause)}`, {
      hint,
      cause,
    });
  }
  if (isObject(value)) return value;
  throw new UserError(`${where} is not a run record: expected an object, got ${show(value)}`);
}

function isObject(value: unknown): value is RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkVersion({ schemaVersion }: RawRecord, where: string): number {
  if (typeof schemaVersion !== 'number' || !Number.isInteger(schemaVersion) || schemaVersion < 1) {
    const accepted = `expected a whole number from 1 to ${recordSchemaVersion}`;
    throw new UserError(`${where} is not a run record: schemaVersion is ${show(schemaVersion)}; ${accepted}`);
  }
  if (schemaVersion <= recordSchemaVersion) return schemaVersion;
  const seen = `it has schema version ${schemaVersion}, this one reads up to ${recordSchemaVersion}`;
  throw new UserError(`${where} was written by a newer Trainmark: ${seen}`, { hint: 'Update Trainmark.' });
}

function checkDigest(raw: RawRecord, digest: unknown, where: string): void {
  const actual = digestOfRaw(raw, where);
  if (digest === actual) return;
  throw new UserError(
    `${where} was edited or damaged: its digest is ${show(digest)}, its content has ${actual}`,
    {
      hint: 'Restore the file as it was written, or remove the run and record it again.',
    },
  );
}

function digestOfRaw(raw: RawRecord, where: string): string {
  try {
    return digestOf(raw);
  } catch (cause) {
    throw new UserError(`${where} is not a run record: it ${messageOf(cause)}`, { cause });
  }
}

/** At most 20 lines `path: what was expected, got what`. */
function explain({ issues }: z.ZodError): string {
  const lines = issues.map(({ path, message, input }) => {
    const expected = message.replace(/^Invalid input: /, '').replace(/, received .*/, '');
    return `  ${cut(path.join('.')) || 'the record'}: ${cut(expected)}, got ${show(input)}`;
  });
  const more = lines.length - 20;
  return more > 0 ? [...lines.slice(0, 20), `  and ${more} more`].join('\n') : lines.join('\n');
}

function show(value: unknown): string {
  return cut(value === undefined ? 'nothing' : JSON.stringify(value));
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
