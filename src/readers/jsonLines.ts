import { addRow, rowTarget } from './rows.ts';
import { createCollector, type Collector } from './collector.ts';
import { isLikelyJsonLinesMetrics } from './discovery.ts';
import { hasExtension, knownExtension } from './fileNames.ts';
import { malformed } from './fileProblem.ts';
import { lineOfBatch, readLineBytes } from './fileText.ts';
import { duplicateKeyWarning } from './json.ts';
import { learnShape, type JsonLineShape } from './jsonLineShape.ts';
import { parseJson } from './parseJson.ts';
import { isMap, type PlainMap } from './plain.ts';
import { streamedMaxBytes, type FileHead, type Reader } from './reader.ts';

/**
 * One JSON object per line, each a row of a log. Also found under `.json` (Ray, MMEngine, Detectron2). A last
 * line that is cut off is left out with a warning: that is how logs of stopped programs end.
 */
export const jsonLinesReader: Reader = {
  name: 'jsonl',
  maxBytes: streamedMaxBytes,
  detect: (file) =>
    hasExtension(file.path, 'jsonl', 'ndjson') ||
    (mayHoldJsonLines(file.path) && startsWithTwoObjects(file.head)),
  isWorthReading: isLikelyJsonLinesMetrics,
  async read(file) {
    const collector = createCollector({ format: 'jsonl', path: file.path });
    await readJsonLines(file, collector);
    return collector.reading();
  },
};

/** Reads the rows of a log into `collector`. */
export async function readJsonLines(file: FileHead, collector: Collector): Promise<void> {
  const shapes: JsonLineShape[] = [];
  let row = 0;
  let line = 1;
  for await (const batch of readLineBytes(file)) {
    for (let at = 0; at < batch.bytes.length; line++) {
      const known = addKnown(shapes, batch.bytes, at, row, collector);
      if (known >= 0) {
        row++;
        at = known + 1;
        continue;
      }
      const { text, end } = lineOfBatch(file.path, batch, at, line);
      const context = { file, line, row, isOpenEnded: batch.isOpenEnded, collector };
      const added = text.trim() === '' ? null : addLine(text, context);
      if (added !== null) {
        row++;
        const shape = shapes.length < maxShapes ? learnShape(batch.bytes.subarray(at, end), added) : null;
        if (shape !== null) shapes.push(shape);
      }
      at = end + 1;
    }
  }
}

/** Training and evaluation rows, seldom more. */
const maxShapes = 8;

function addKnown(
  shapes: readonly JsonLineShape[],
  bytes: Buffer,
  start: number,
  row: number,
  collector: Collector,
): number {
  for (const shape of shapes) {
    const end = shape.add(bytes, start, row, collector);
    if (end >= 0) return end;
  }
  return -1;
}

interface LineContext {
  readonly file: FileHead;
  readonly line: number;
  readonly row: number;
  readonly isOpenEnded: boolean;
  readonly collector: Collector;
}

/** The row, if others may be like it; null for a line that was cut off. */
function addLine(text: string, { file, line, row, isOpenEnded, collector }: LineContext): PlainMap | null {
  const parsed = parseJson(text);
  if (parsed.kind === 'broken') {
    if (!isOpenEnded) throw malformed(file.path, { line, column: parsed.offset + 1 }, parsed.problem);
    collector.warn(`ends in the middle of line ${line}; that line was left out.`);
    return null;
  }
  if (!isMap(parsed.value))
    throw malformed(file.path, { line, column: 1 }, 'expected an object, {"name": value, …}, on each line');
  for (const key of parsed.duplicateKeys) collector.warn(duplicateKeyWarning(key));
  addRow(parsed.value, '', rowTarget(collector, row));
  return parsed.duplicateKeys.length === 0 ? parsed.value : new Map();
}

function mayHoldJsonLines(path: string): boolean {
  return hasExtension(path, 'json') || !knownExtension(path);
}

/** Sniffs the second line too: a document may well have its first object on one line. */
function startsWithTwoObjects(head: Buffer): boolean {
  const [first = '', second = ''] = head
    .toString('utf8')
    .trimStart()
    .split(/\s*\n\s*/, 2);
  return (
    second.startsWith('{') &&
    first.startsWith('{') &&
    first.endsWith('}') &&
    parseJson(first).kind === 'parsed'
  );
}
