/** Numbers while they are gathered: one by one into `tail`, or many at once as a part of their own. */
export interface NumberList {
  /** Before those of `tail`; a part never changes. Null while there is none. */
  parts: ArrayLike<number>[] | null;
  partsLength: number;
  tail: number[];
}

export function emptyList(): NumberList {
  return { parts: null, partsLength: 0, tail: [] };
}

export function lengthOf({ partsLength, tail }: NumberList): number {
  return partsLength + tail.length;
}

/** Undefined for an empty list. */
export function lastOf({ parts, tail }: NumberList): number | undefined {
  const last = tail.length > 0 ? tail : parts?.at(-1);
  return last?.[last.length - 1];
}

/** `part` must not change afterwards. */
export function addPart(list: NumberList, part: ArrayLike<number>): void {
  const parts = closeTail(list);
  parts.push(part);
  list.partsLength += part.length;
}

/** All numbers as parts. */
function closeTail(list: NumberList): ArrayLike<number>[] {
  const parts = (list.parts ??= []);
  if (list.tail.length > 0) {
    parts.push(list.tail);
    list.partsLength += list.tail.length;
    list.tail = [];
  }
  return parts;
}

/** The numbers of a list as one array. */
export function joinParts(list: NumberList): readonly number[] {
  if (list.parts === null) return list.tail;
  const parts = closeTail(list);
  // oxlint-disable-next-line unicorn/no-new-array -- A list that is millions long is allocated once, not grown.
  const joined = new Array<number>(list.partsLength);
  let at = 0;
  for (const part of parts) for (let index = 0; index < part.length; index++) joined[at++] = part[index] ?? 0;
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
    { readonly parts: readonly ArrayLike<number>[]; readonly joined: readonly number[] }
  >();
  return (list) => {
    if (list.parts === null) return joinParts(list);
    const parts = closeTail(list);
    const [first] = parts;
    if (first === undefined) return joinParts(list);
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

function isSameList(one: readonly ArrayLike<number>[], other: readonly ArrayLike<number>[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}
