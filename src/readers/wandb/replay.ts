import { enterMessage, leaveMessage, nextField, skipField, type Wire } from '../protobuf.ts';
import type { Collector } from '../collector.ts';
import { parseJson } from '../parseJson.ts';
import { isMap, type Plain, type PlainMap } from '../plain.ts';
import { createItem, jsonTextOf, readItem } from './items.ts';
import { createKeyTable } from './keyTable.ts';
import { changeFields } from './recordFields.ts';

/** Far more than summaries and configs have; values beyond it are left out with a warning. */
const maxKeys = 200_000;
const maxValueBytes = 1_048_576;
const maxTotalBytes = 64 * 1_048_576;
const maxPathLength = 64;
const maxShortBytes = 32;

/**
 * A summary or a config as its records build it up: each record updates some keys and removes others. wandb
 * repeats the whole summary after each step, so only the last value of a key is kept, and parsed at the end.
 */
export interface Replay {
  /** Takes a SummaryRecord or ConfigRecord that the cursor is in. */
  readonly apply: (record: Wire) => void;
  /** What stands at the end, nested as it was set. */
  readonly result: () => PlainMap;
}

interface Entry {
  readonly path: readonly string[];
  /** The JSON text set last, as its bytes where it is short: most are numbers, and soon replaced. */
  readonly short: Uint8Array;
  shortBytes: number;
  /** A longer text; null when there is none, or once the key is removed. */
  text: string | null;
  /** Later changes have higher numbers; they may replace the whole of which this is a part. */
  change: number;
}

/** `word` is what it holds, for warnings. */
export function createReplay(word: 'summary' | 'config', collector: Collector): Replay {
  const entries = new Map<string, Entry>();
  const table = createKeyTable((path) => findEntry(entries, path));
  const item = createItem();
  let changes = 0;
  let textBytes = 0;

  function setText(entry: Entry, text: string | null): void {
    textBytes += (text?.length ?? 0) - (entry.text?.length ?? 0);
    entry.text = text;
    entry.shortBytes = 0;
  }

  function setValue(entry: Entry): void {
    const bytes = item.jsonEnd - item.jsonStart;
    const isTooLarge = bytes > maxValueBytes || textBytes + bytes > maxTotalBytes;
    if (isTooLarge) collector.warn(`holds ${word} values that are too large; they were left out.`);
    if (bytes > maxShortBytes) return setText(entry, isTooLarge ? null : jsonTextOf(item));
    if (entry.text !== null) setText(entry, null);
    for (let at = 0; at < bytes; at++) entry.short[at] = item.bytes[item.jsonStart + at] ?? 0;
    entry.shortBytes = bytes;
  }

  function applyItem(wire: Wire, isRemoval: boolean): void {
    const outer = enterMessage(wire);
    readItem(wire, item);
    leaveMessage(wire, outer);
    if (wire.problem !== null) return;
    const entry = table(item);
    if (isRemoval) setText(entry, null);
    else setValue(entry);
    entry.change = ++changes;
    if (entries.size > maxKeys)
      collector.warn(`holds more than ${maxKeys.toLocaleString('en')} ${word} keys; some were left out.`);
  }

  return {
    apply(wire) {
      while (nextField(wire)) {
        if (wire.tag === changeFields.update) applyItem(wire, false);
        else if (wire.tag === changeFields.remove) applyItem(wire, true);
        else skipField(wire);
      }
    },
    result: () => buildTree([...entries.values()]),
  };
}

/** Beyond the limit an entry is given that nothing keeps. */
function findEntry(entries: Map<string, Entry>, path: readonly string[]): Entry {
  const key = JSON.stringify(path);
  const known = entries.get(key);
  if (known !== undefined) return known;
  const entry: Entry = { path, short: new Uint8Array(maxShortBytes), shortBytes: 0, text: null, change: 0 };
  if (entries.size <= maxKeys && path.length <= maxPathLength) entries.set(key, entry);
  return entry;
}

type Tree = Map<string, Plain>;

function buildTree(entries: readonly Entry[]): Tree {
  const root: Tree = new Map();
  const owned = new Set<Plain>([root]);
  for (const entry of entries.toSorted((a, b) => a.change - b.change)) {
    const { path } = entry;
    const value = valueOf(entry);
    const parent = descend(root, path.slice(0, -1), owned, value !== undefined);
    if (value === undefined) parent?.delete(path.at(-1) ?? '');
    else parent?.set(path.at(-1) ?? '', value);
  }
  return root;
}

/** The object at a path. What is no object there is replaced when `mayCreate`; else null is given. */
function descend(root: Tree, path: readonly string[], owned: Set<Plain>, mayCreate: boolean): Tree | null {
  let tree = root;
  for (const name of path) {
    const member = tree.get(name);
    if (!isMap(member) && !mayCreate) return null;
    const next = isOwned(member, owned) ? member : new Map(isMap(member) ? member : []);
    owned.add(next);
    tree.set(name, next);
    tree = next;
  }
  return tree;
}

/** Parsed documents are read-only; what was built here may be changed. */
function isOwned(value: Plain | undefined, owned: ReadonlySet<Plain>): value is Tree {
  return isMap(value) && owned.has(value);
}

/** Undefined for what was removed, and for what is no JSON. */
function valueOf({ text, short, shortBytes }: Entry): Plain | undefined {
  const json = text ?? Buffer.from(short.buffer, 0, shortBytes).toString('utf8');
  const result = parseJson(json);
  return result.kind === 'parsed' ? result.value : undefined;
}
