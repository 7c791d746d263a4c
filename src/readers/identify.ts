import { checkedHead, isLargeFilePointer } from './checkedHead.ts';
import { unknownFormat } from './fileProblem.ts';
import { readHead } from './fileText.ts';
import type { IgnoredReason } from './ignoredFile.ts';
import type { FileName, Reader } from './reader.ts';
import { readerOf, readers } from './readers.ts';

/** What a file is, before it is read. */
export type Identity =
  | { readonly kind: 'known'; readonly reader: Reader }
  | { readonly kind: 'ignored'; readonly reason: IgnoredReason }
  /** Nothing can be had of it. */
  | { readonly kind: 'broken'; readonly error: unknown };

export interface IdentifiedFile {
  readonly name: FileName;
  readonly identity: Identity;
}

/** Identifies a file the user named: whatever is wrong with it is an error, and its format alone counts. */
export async function identifyNamed(name: FileName): Promise<IdentifiedFile> {
  try {
    const file = await checkedHead(name);
    const reader = readerOf(file);
    const formats = readers.map((known) => known.name);
    const identity: Identity =
      reader === undefined
        ? { kind: 'broken', error: unknownFormat(file.path, formats) }
        : { kind: 'known', reader };
    return { name, identity };
  } catch (error) {
    return { name, identity: { kind: 'broken', error } };
  }
}

/** Identifies a file that was found: it has to look like metrics too, unless something promises that it holds some. */
export async function identifyFound(name: FileName, isPromised = false): Promise<IdentifiedFile> {
  const ignored = (reason: IgnoredReason): IdentifiedFile => ({
    name,
    identity: { kind: 'ignored', reason },
  });
  try {
    const file = await readHead(name);
    if (file.head.length === 0) return ignored({ kind: 'empty' });
    if (isLargeFilePointer(file)) return ignored({ kind: 'pointer' });
    const reader = readerOf(file);
    if (reader === undefined) return ignored({ kind: 'unknown' });
    if (!isPromised && reader.isWorthReading?.(file) === false)
      return ignored({ kind: 'unlikely', format: reader.name });
    return { name, identity: { kind: 'known', reader } };
  } catch (error) {
    return { name, identity: { kind: 'broken', error } };
  }
}

/** One file of a run that stands for the others, which are read with it. */
export interface Anchor {
  readonly path: string;
  readonly reader: Reader & Required<Pick<Reader, 'belongs'>>;
}

/** The runs among the files that a tracker keeps in several of them. The first file of a run stands for it. */
export function findAnchors(files: readonly IdentifiedFile[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (const { name, identity } of files) {
    if (identity.kind !== 'known' || !isGrouping(identity.reader)) continue;
    if (anchors.some(({ path, reader }) => reader.belongs(path, name.path))) continue;
    anchors.push({ path: name.path, reader: identity.reader });
  }
  return anchors;
}

function isGrouping(reader: Reader): reader is Anchor['reader'] {
  return reader.belongs !== undefined;
}

/** The run that a file is part of without standing for it. */
export function anchorOf(anchors: readonly Anchor[], path: string): Anchor | undefined {
  return anchors.find((anchor) => anchor.path !== path && anchor.reader.belongs(anchor.path, path));
}
