/** Numbers while they are gathered: one by one into `tail`, or many at once as a part of their own. */
export interface NumberList {
  /** Before those of `tail`; a part never changes. */
  parts: ArrayLike<number>[];
  partsLength: number;
  tail: number[];
}

export function emptyList(): NumberList {
  return { parts: [], partsLength: 0, tail: [] };
}

export function lengthOf({ partsLength, tail }: NumberList): number {
  return partsLength + tail.length;
}

/** Undefined for an empty list. */
export function lastOf({ parts, tail }: NumberList): number | undefined {
  const last = tail.length > 0 ? tail : parts.at(-1);
  return last?.[last.length - 1];
}

/** `part` must not change afterwards. */
export function addPart(list: NumberList, part: ArrayLike<number>): void {
  if (list.tail.length > 0) addTail(list);
  list.parts.push(part);
  list.partsLength += part.length;
}

function addTail(list: NumberList): void {
  list.parts.push(list.tail);
  list.partsLength += list.tail.length;
  list.tail = [];
}

/** The numbers of a list as one array. */
export function joinParts(list: NumberList): readonly number[] {
  if (list.parts.length === 0) return list.tail;
  if (list.tail.length > 0) addTail(list);
  // oxlint-disable-next-line unicorn/no-new-array -- A list that is millions long is allocated once, not grown.
  const joined = new Array<number>(list.partsLength);
  let at = 0;
  for (const part of list.parts)
    for (let index = 0; index < part.length; index++) joined[at++] = part[index] ?? 0;
  list.parts = [joined];
  return joined;
}

/**
 * Like `joinParts`, but lists made of the very same parts become one array: the metrics of a table have their steps in
 * common.
 */
export function createSharedJoin(): (list: NumberList) => readonly number[] {
  const known = new Map<
    ArrayLike<number>,
    { readonly parts: NumberList['parts']; readonly joined: readonly number[] }
  >();
  return (list) => {
    const { parts } = list;
    const [first] = parts;
    if (first === undefined || list.tail.length > 0) return joinParts(list);
    const same = known.get(first);
    if (same !== undefined && isSameList(same.parts, parts)) {
      list.parts = [same.joined];
      return same.joined;
    }
    const joined = joinParts(list);
    known.set(first, { parts, joined });
    return joined;
  };
}

function isSameList(one: NumberList['parts'], other: NumberList['parts']): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}
