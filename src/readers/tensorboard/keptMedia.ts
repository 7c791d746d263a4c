import type { EventLog } from './eventLog.ts';
import type { Medium, Tag } from './tagTable.ts';

/** Media that are drawn; sound is only counted. */
export type DrawnMedium = Extract<Medium, 'images' | 'histograms' | 'pr_curves'> | 'text';

/** The last value of a tag, as it stands in the file: decoding every step would take as long as all the rest. */
export interface KeptMedium {
  readonly medium: DrawnMedium;
  /** In a tensor, as TensorFlow 2 writes, or in a field of its own. */
  readonly isTensor: boolean;
  readonly step: number;
  readonly bytes: Uint8Array;
}

/** More tags with media are counted, but not drawn. */
const maxTags = 500;
const maxValueBytes = 8 * 1_048_576;
const maxTotalBytes = 64 * 1_048_576;

/** Keeps the bytes of a value in place of those of the tag's earlier steps. */
export function keepMedium(log: EventLog, tag: Tag, { bytes, ...value }: KeptMedium): void {
  const { kept } = log;
  const before = kept.byTag.get(tag);
  const room = before?.bytes.buffer.byteLength ?? 0;
  const added = Math.max(0, bytes.length - room);
  const isTooMuch = before === undefined && kept.byTag.size >= maxTags;
  if (isTooMuch || bytes.length > maxValueBytes || kept.totalBytes + added > maxTotalBytes) {
    kept.omitted++;
    return;
  }
  // What was read lies in a buffer that is used again; the copy goes where that of the step before was, if it fits.
  const place = before === undefined || added > 0 ? new ArrayBuffer(bytes.length) : before.bytes.buffer;
  const copy = new Uint8Array(place, 0, bytes.length);
  copy.set(bytes);
  kept.byTag.set(tag, { ...value, bytes: copy });
  kept.totalBytes += added;
}

export interface KeptMedia {
  readonly byTag: Map<Tag, KeptMedium>;
  totalBytes: number;
  /** Values that were too large or too many. */
  omitted: number;
}

export function createKeptMedia(): KeptMedia {
  return { byTag: new Map(), totalBytes: 0, omitted: 0 };
}
