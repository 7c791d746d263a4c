import { messageOf, UserError } from '../../errors.ts';

/** Primary result codes (https://sqlite.org/rescode.html); extended ones hold them in their lowest byte. */
export const sqliteCodes = { busy: 5, locked: 6, readOnly: 8, corrupt: 11, notADatabase: 26 } as const;

/** True for an error of SQLite with this result code. */
export function isOf(error: unknown, code: number): boolean {
  return (
    error instanceof Error &&
    'errcode' in error &&
    typeof error.errcode === 'number' &&
    (error.errcode & 255) === code
  );
}

/** True when the database's content is not what the format allows. */
export function isDamage(error: unknown): boolean {
  return isOf(error, sqliteCodes.corrupt) || isOf(error, sqliteCodes.notADatabase);
}

/** What SQLite says about a database, as a UserError that names the file. */
export function problemOf(path: string, error: unknown): UserError {
  if (isOf(error, sqliteCodes.busy) || isOf(error, sqliteCodes.locked)) {
    return new UserError(`${path} is locked by a program that is writing to it.`, {
      hint: 'Let the training command end every process that it started, a tracking server for example.',
      cause: error,
    });
  }
  if (isDamage(error))
    return new UserError(`${path} is a damaged database: ${messageOf(error)}.`, { cause: error });
  return new UserError(`${path} cannot be read: ${messageOf(error)}.`, { cause: error });
}
