import { addRow, rowTarget } from './rows.ts';
import { createCollector, type Collector } from './collector.ts';
import { isLikelyJsonLinesMetrics } from './discovery.ts';
import { hasExtension, knownExtension } from './fileNames.ts';
import { malformed } from './fileProblem.ts';
import { readLines } from './fileText.ts';
import { duplicateKeyWarning } from './json.ts';
import { parseJson } from './parseJson.ts';
import { isMap } from './plain.ts';
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
    let row = 0;
    for await (const { lines, firstLine, isOpenEnded } of readLines(file)) {
      for (const [index, line] of lines.entries()) {
        if (
          line.trim() !== '' &&
          addLine(line, { file, line: firstLine + index, row, isOpenEnded, collector })
        )
          row++;
      }
    }
    return collector.reading();
  },
};

interface LineContext {
  readonly file: FileHead;
  readonly line: number;
  readonly row: number;
  readonly isOpenEnded: boolean;
  readonly collector: Collector;
}

/** False for a line that was cut off. */
function addLine(text: string, { file, line, row, isOpenEnded, collector }: LineContext): boolean {
  const parsed = parseJson(text);
  if (parsed.kind === 'broken') {
    if (!isOpenEnded) throw malformed(file.path, { line, column: parsed.offset + 1 }, parsed.problem);
    collector.warn(`ends in the middle of line ${line}; that line was left out.`);
    return false;
  }
  if (!isMap(parsed.value))
    throw malformed(file.path, { line, column: 1 }, 'expected an object, {"name": value, …}, on each line');
  for (const key of parsed.duplicateKeys) collector.warn(duplicateKeyWarning(key));
  addRow(parsed.value, '', rowTarget(collector, row));
  return true;
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
