import { isList, isMap, type Plain, type PlainMap } from '../plain.ts';

/** The object that should stand there, or an empty one. */
export function mapOrEmpty(value: Plain | undefined): PlainMap {
  return isMap(value) ? value : new Map<string, Plain>();
}

/** The list that should stand there, or an empty one. */
export function listOrEmpty(value: Plain | undefined): readonly Plain[] {
  return isList(value) ? value : [];
}
