import { UserError } from '../../errors.ts';
import type { Collector } from '../collector.ts';
import { readLines, type LineBatch } from '../fileText.ts';
import { parseJson } from '../parseJson.ts';
import type { Plain } from '../plain.ts';
import type { FileHead } from '../reader.ts';

/**
 * Hands on the value of each line of a file. A line that is no JSON is left out with a warning; a file of
 * which every line is such is a UserError.
 */
export async function forEachJsonLine(
  file: FileHead,
  collector: Collector,
  take: (value: Plain) => void,
): Promise<void> {
  const lines = createJsonLines(file.path, collector, take);
  for await (const batch of readLines(file)) lines.add(batch);
  lines.finish();
}

/** The same for a text that is in memory; `path` is its name in messages. */
export function forEachJsonLineOf(
  text: string,
  path: string,
  collector: Collector,
  take: (value: Plain) => void,
): void {
  const json = createJsonLines(path, collector, take);
  const lines = text.split('\n');
  const last = lines.pop() ?? '';
  json.add({ lines, firstLine: 1, isOpenEnded: false });
  json.add({ lines: [last], firstLine: lines.length + 1, isOpenEnded: true });
  json.finish();
}

interface JsonLines {
  add(batch: LineBatch): void;
  finish(): void;
}

function createJsonLines(path: string, collector: Collector, take: (value: Plain) => void): JsonLines {
  let whole = 0;
  let firstBroken = 0;

  function addLine(text: string, line: number, isOpenEnded: boolean): void {
    if (text.trim() === '') return;
    const parsed = parseJson(text);
    if (parsed.kind === 'parsed') {
      whole++;
      take(parsed.value);
    } else if (isOpenEnded) collector.warn(`ends in the middle of line ${line}; that line was left out.`);
    else if (firstBroken === 0) firstBroken = line;
  }

  return {
    add({ lines, firstLine, isOpenEnded }) {
      for (const [index, line] of lines.entries()) addLine(line, firstLine + index, isOpenEnded);
    },
    finish() {
      if (firstBroken === 0) return;
      if (whole === 0) throw new UserError(`${path}, line ${firstBroken}: the line is no JSON.`);
      collector.warn(`has lines that are no JSON, the first is line ${firstBroken}; they were left out.`);
    },
  };
}
