/** Ids of run records: the second of the start in UTC, then 12 hex digits. */
export const recordIdPattern = /^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{12}$/;

/** Random hex digits that an id needs. */
export const recordIdRandomDigits = 9;

/**
 * An id for a run that starts at `nowMs` (Unix milliseconds, years 0000 to 9999), `20261120T203112Z-3e79a2c01b4d`: the
 * first three hex digits are the milliseconds of the second, the rest is chance. Ids sort by time, to the millisecond.
 */
export function createRecordId(nowMs: number, randomHex: string): string {
  const [second = '', milliseconds = ''] = new Date(nowMs).toISOString().slice(0, -1).split('.');
  const id = `${second.replaceAll(/[-:]/g, '')}Z-${Number(milliseconds).toString(16).padStart(3, '0')}${randomHex}`;
  if (!recordIdPattern.test(id)) {
    throw new RangeError(
      `${JSON.stringify(id)} is not a record id: expected ${recordIdRandomDigits} lower-case hex digits`,
    );
  }
  return id;
}
