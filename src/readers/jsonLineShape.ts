import type { StepKind } from '../records/reading.ts';
import type { Collector } from './collector.ts';
import { createDecimalScan, scanDecimal, type DecimalScan } from './decimal.ts';
import { isMap, numberOf, type PlainMap } from './plain.ts';
import type { RowBlock } from './rowBlock.ts';
import { chooseStepName, isWallTimeName, stepKindOf, wallTimeMsOf } from './steps.ts';

/**
 * What the lines of a log have in common: a program that writes many rows writes them alike, so that lines differ in their
 * numbers only. Such a line is read without being parsed.
 */
export interface JsonLineShape {
  /** Adds the line at `start` and gives where its line end is; -1, with nothing added, for a line of another shape. */
  add(bytes: Buffer, start: number, row: number, collector: Collector): number;
}

const newline = 10;
const quote = 34;
const backslash = 92;

interface NumberSlot {
  readonly key: string;
  /** What stands between the number before this one and this one, to the byte. */
  readonly before: Uint8Array;
}

/**
 * The shape of a line that was parsed to `row` without duplicate keys; null for one that is nested. `line` ends before its
 * line end.
 */
export function learnShape(line: Uint8Array, row: PlainMap): JsonLineShape | null {
  const spans = numberSpans(line, row);
  if (spans === null || spans.length === 0) return null;
  let from = 0;
  const slots: NumberSlot[] = [];
  for (const { key, start, end } of spans) {
    slots.push({ key, before: Uint8Array.from(line.subarray(from, start)) });
    from = end;
  }
  return createShape(slots, Uint8Array.from(line.subarray(from)));
}

interface Span {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Where the numbers of a flat object stand; its keys come in the order of `row`. */
function numberSpans(line: Uint8Array, row: PlainMap): readonly Span[] | null {
  const spans: Span[] = [];
  let at = 0;
  for (const [key, value] of row) {
    if (isMap(value) || Array.isArray(value)) return null;
    const keyEnd = endOfString(line, line.indexOf(quote, at));
    at = line.indexOf(58, keyEnd) + 1;
    while (isSpace(line[at])) at++;
    if (typeof value === 'string') at = endOfString(line, at);
    else {
      const start = at;
      while (isWord(line[at])) at++;
      if (numberOf(value) !== undefined) spans.push({ key, start, end: at });
    }
  }
  return spans;
}

function endOfString(line: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < line.length && line[at] !== quote) at += line[at] === backslash ? 2 : 1;
  return at + 1;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === 13;
}

/** What numbers and bare words are made of. */
function isWord(byte: number | undefined): boolean {
  return byte !== undefined && /[\w.+-]/.test(String.fromCharCode(byte));
}

function createShape(slots: readonly NumberSlot[], ending: Uint8Array): JsonLineShape {
  const keys = slots.map(({ key }) => key);
  const stepName = chooseStepName(keys, () => true);
  const stepKind: StepKind | undefined = stepName === undefined ? undefined : stepKindOf(stepName);
  const stepAt = stepName === undefined ? -1 : keys.indexOf(stepName);
  const wallTimeAt = keys.findIndex(isWallTimeName);
  const metricsAt = keys.flatMap((key, at) => {
    const isAxis = (stepKind !== undefined && stepKindOf(key) !== undefined) || isWallTimeName(key);
    return isAxis ? [] : [at];
  });
  const values = new Float64Array(slots.length);
  let block: RowBlock | null = null;
  const found = createDecimalScan();

  function readNumbers(bytes: Buffer, start: number): number {
    let at = start;
    for (const [index, { before }] of slots.entries()) {
      if (!startsWith(bytes, at, before)) return -1;
      at += before.length;
      at = readNumber(bytes, at, found);
      if (at < 0) return -1;
      values[index] = found.value;
    }
    return startsWith(bytes, at, ending) && bytes[at + ending.length] === newline ? at + ending.length : -1;
  }

  function openBlock(collector: Collector): RowBlock {
    return collector.rowBlock({
      metrics: metricsAt.map((at) => collector.metric(keys[at] ?? '')),
      columns: metricsAt,
      kind: stepKind ?? null,
      isTimed: wallTimeAt >= 0,
    });
  }

  function add(bytes: Buffer, start: number, row: number, collector: Collector): number {
    const end = readNumbers(bytes, start);
    const step = stepAt < 0 ? 0 : (values[stepAt] ?? Number.NaN);
    if (end < 0 || !Number.isFinite(step)) return -1;
    const wallTimeMs = wallTimeAt < 0 ? undefined : wallTimeMsOf(values[wallTimeAt] ?? Number.NaN);
    block ??= openBlock(collector);
    block.add(stepKind === undefined ? row : step, wallTimeMs, values);
    return end;
  }

  return { add };
}

function startsWith(bytes: Uint8Array, start: number, text: Uint8Array): boolean {
  for (let at = 0; at < text.length; at++) if (bytes[start + at] !== text[at]) return false;
  return true;
}

/** The end of the number or NaN at `start`, its value in `found`; -1 when there is none. */
function readNumber(bytes: Buffer, start: number, found: DecimalScan): number {
  if (bytes[start] === 78 && bytes[start + 1] === 97 && bytes[start + 2] === 78) {
    found.value = Number.NaN;
    return start + 3;
  }
  scanDecimal(bytes, start, found);
  if (found.end === start || !found.isJson) return -1;
  if (Number.isNaN(found.value)) found.value = Number(bytes.toString('latin1', start, found.end));
  return found.end;
}
