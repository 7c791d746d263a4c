import type { DataReference, ReferencedFile } from '../../records/dataReference.ts';
import { numberOf, type Plain } from '../plain.ts';

const mostFiles = 10_000;

/** The files of a reference as a record keeps them: sorted, and cut where they are too many. */
export function listedFiles(
  files: readonly ReferencedFile[],
): Pick<DataReference, 'files' | 'filesOmitted' | 'bytes'> {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const isKnown = files.length > 0 && files.every(({ bytes }) => bytes !== null);
  return {
    files: sorted.slice(0, mostFiles),
    filesOmitted: Math.max(0, sorted.length - mostFiles),
    bytes: isKnown ? files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) : null,
  };
}

/** A text of a document that says something; null for anything else. */
export function textOf(value: Plain | undefined): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A size in bytes; null for what is none. */
export function bytesOf(value: Plain | undefined): number | null {
  const bytes = numberOf(value);
  return bytes !== undefined && Number.isSafeInteger(bytes) && bytes >= 0 ? bytes : null;
}

/** An address without the name and password that may stand in it. */
export function withoutCredentials(url: string | null): string | null {
  return url === null ? null : url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@\s]*@/i, '$1');
}
