import { createScalarPoints, type Restarts, type ScalarPoints } from './scalarPoints.ts';

/** Of the names of all tags together, which the file could choose to be as large as itself. */
const maxNameBytes = 32 * 1_048_576;

/** What a tag's metadata says that its values are; `other` for what is unknown here. */
export type Plugin = 'scalars' | 'text' | 'hparams' | Medium;

/** Values that are drawn, not compared. */
export type Medium = 'images' | 'histograms' | 'audio' | 'pr_curves' | 'other';

/** One tag of a run: the name under which values of one kind are logged. */
export interface Tag {
  readonly name: string;
  /** The name as it stands in the file. */
  readonly bytes: Uint8Array;
  readonly points: ScalarPoints;
  /** From the first metadata of the tag, the only one that writers have to give; null before. */
  plugin: Plugin | null;
  /** The last text that was logged, where it is short. */
  text: string | null;
  /** The tag that came after this one the last time. */
  next: Tag | null;
}

/** The tags of a run. */
export interface TagTable {
  /** The tag whose name stands there; undefined when there are too many tags. */
  find(bytes: Uint8Array, start: number, end: number): Tag | undefined;
  all(): Iterable<Tag>;
}

/**
 * Loops log the same tags in the same order, so a tag is first looked for behind the one before it, by its
 * bytes: to make a string for each value would take as long as all the rest.
 */
export function createTagTable(maxTags: number, restarts: Restarts): TagTable {
  const byName = new Map<string, Tag>();
  let previous: Tag | null = null;
  let nameBytes = 0;

  function findByName(bytes: Uint8Array): Tag | undefined {
    const name = Buffer.from(bytes).toString('utf8');
    const known = byName.get(name);
    if (known !== undefined || byName.size >= maxTags || nameBytes + bytes.length > maxNameBytes)
      return known;
    nameBytes += bytes.length;
    const points = createScalarPoints(restarts);
    const tag = { name, bytes: Uint8Array.from(bytes), points, plugin: null, text: null, next: null };
    byName.set(name, tag);
    return tag;
  }

  return {
    find(bytes, start, end) {
      const expected = previous?.next ?? null;
      const isExpected = expected !== null && isSame(expected.bytes, bytes, start, end);
      const tag = isExpected ? expected : findByName(bytes.subarray(start, end));
      if (tag === undefined) return undefined;
      if (previous !== null) previous.next = tag;
      previous = tag;
      return tag;
    },
    all: () => byName.values(),
  };
}

function isSame(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let index = 0; index < name.length; index++) if (name[index] !== bytes[start + index]) return false;
  return true;
}
