/** Ids of run records, `20261120T203112Z-3f9a2c01b4de`: the second of the start in UTC, then 12 random hex digits. */
export const recordIdPattern = /^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{12}$/;

/** An id for a run that starts at `nowMs` (Unix milliseconds, years 0000 to 9999). Ids sort by time, to the second. */
export function createRecordId(nowMs: number, randomHex12: string): string {
  const time = new Date(nowMs)
    .toISOString()
    .replace(/\.[0-9]+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');
  const id = `${time}-${randomHex12}`;
  if (!recordIdPattern.test(id))
    throw new RangeError(`${JSON.stringify(id)} is not a record id: expected 12 lower-case hex digits`);
  return id;
}
