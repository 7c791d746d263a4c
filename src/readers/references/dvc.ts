import type { DataReference, ReferencedFile } from '../../records/dataReference.ts';
import { isList, isMap, type Plain, type PlainMap } from '../plain.ts';
import { bytesOf, listedFiles, textOf, withoutCredentials } from './referencedFiles.ts';

/** Under which keys DVC keeps the digest of a file or directory (dvc/output.py, dvc_objects/hashfile/hash_info.py, 3.67). */
const digestKeys = ['md5', 'etag', 'checksum', 'version_id'] as const;

/** A `.dvc` file of DVC 2 and 3: what `dvc add`, `dvc import` or `dvc import-url` track. Null for one that tracks nothing. */
export function dvcFileReference(document: PlainMap): DataReference | null {
  const files = entriesIn(document.get('outs'));
  if (files.length === 0) return null;
  const source = entriesOf(document.get('deps')).find((entry) => textOf(entry.get('path')) !== null);
  const repository = source?.get('repo');
  const imported = isMap(repository) ? repository : null;
  return {
    system: 'dvc',
    name: textOf(document.get('desc')),
    version: textOf(imported?.get('rev_lock')) ?? textOf(imported?.get('rev')),
    url: withoutCredentials(textOf(imported?.get('url')) ?? textOf(source?.get('path'))),
    ...listedFiles(files),
  };
}

/**
 * A `dvc.lock` of DVC 2 and 3: the data that its stages read and none of them makes. What they make is a result, and
 * what only git tracks is in the commit, but DVC tells neither apart from data: all that is read counts.
 */
export function dvcLockReference(document: PlainMap): DataReference | null {
  const stages = document.get('stages');
  if (!isMap(stages)) return null;
  const all = [...stages.values()].filter(isMap);
  const made = new Set(all.flatMap((stage) => entriesIn(stage.get('outs'))).map(({ path }) => path));
  const read = new Map<string, ReferencedFile>();
  for (const file of all.flatMap((stage) => entriesIn(stage.get('deps'))))
    if (!made.has(file.path)) read.set(file.path, file);
  if (read.size === 0) return null;
  return { system: 'dvc', name: null, version: null, url: null, ...listedFiles([...read.values()]) };
}

/** The digest under which DVC keeps the listing of a directory (`<md5>.dir`); null for a single file. */
export function listingDigest({ digest }: ReferencedFile): string | null {
  return /^md5:([0-9a-f]{32})\.dir$/.exec(digest ?? '')?.[1] ?? null;
}

/** The files of a tracked directory, from the listing in DVC's cache; null for what is no such listing. */
export function listedInCache(listing: Plain, directory: string): readonly ReferencedFile[] | null {
  if (!isList(listing)) return null;
  return listing.filter(isMap).flatMap((entry) => {
    const [path, digest] = [textOf(entry.get('relpath')), digestOf(entry)];
    return path === null ? [] : [{ path: `${directory}/${path}`, digest, bytes: bytesOf(entry.get('size')) }];
  });
}

function entriesIn(list: Plain | undefined): ReferencedFile[] {
  return entriesOf(list).flatMap((entry) => {
    const path = textOf(entry.get('path'));
    return path === null ? [] : [{ path, digest: digestOf(entry), bytes: bytesOf(entry.get('size')) }];
  });
}

function entriesOf(list: Plain | undefined): readonly PlainMap[] {
  return isList(list) ? list.filter(isMap) : [];
}

function digestOf(entry: PlainMap): string | null {
  for (const key of digestKeys) {
    const value = textOf(entry.get(key));
    if (value !== null) return `${key}:${value}`;
  }
  return null;
}
