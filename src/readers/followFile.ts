import { open } from 'node:fs/promises';
import { formatMetricKey } from '../records/metricKey.ts';
import { createCollector, type Collector } from './collector.ts';
import { parseCells, sniffDelimiter } from './csvCells.ts';
import { createRecordSplitter } from './csvRecords.ts';
import { hasExtension } from './fileNames.ts';
import { parseJson } from './parseJson.ts';
import { isMap } from './plain.ts';
import type { FileName } from './reader.ts';
import { addRow, rowTarget } from './rows.ts';
import { createTableRows, type TableRows } from './tableRows.ts';

/** A growing file of metrics, of which only new bytes are read. */
export interface FollowedFile {
  /** Reads what is new; the values of the metric so far, in order. Fails when the file cannot be read. */
  valuesOf(key: string): Promise<readonly number[]>;
}

/** At a time; what is more comes with the next call. */
const mostBytes = 8 * 1_048_576;
/** A line that goes on for longer is given up, and with it the file. */
const longestLine = 4 * 1_048_576;

/** Whether a file can be followed while it is written: JSON Lines, CSV and TSV by their names. */
export function canFollow(path: string): boolean {
  return hasExtension(path, 'jsonl', 'ndjson', 'csv', 'tsv');
}

/** Follows a file that `canFollow`. Lines that are no rows are left out: the end of the run reads the whole file and tells. */
export function followFile({ path, absolutePath }: FileName): FollowedFile {
  let state = openState(path);
  return {
    async valuesOf(key) {
      const file = await open(absolutePath, 'r');
      try {
        const { size } = await file.stat();
        // A file that became shorter was written anew.
        if (size < state.offset) state = openState(path);
        const bytes = Buffer.alloc(Math.min(mostBytes, size - state.offset));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, state.offset);
        state.offset += bytesRead;
        takeBytes(state, bytes.subarray(0, bytesRead));
      } finally {
        await file.close();
      }
      const { series } = state.collector.reading();
      return series.find((one) => formatMetricKey(one.name, one.labels) === key)?.values ?? [];
    },
  };
}

interface FollowState {
  offset: number;
  rest: Buffer;
  readonly collector: Collector;
  readonly takeLines: (lines: readonly string[]) => void;
}

function openState(path: string): FollowState {
  const collector = createCollector({ format: 'followed', path });
  const takeLines = hasExtension(path, 'csv', 'tsv') ? tableLines(path, collector) : jsonLines(collector);
  return { offset: 0, rest: Buffer.alloc(0), collector, takeLines };
}

function takeBytes(state: FollowState, bytes: Buffer): void {
  const all = Buffer.concat([state.rest, bytes]);
  const end = all.lastIndexOf(10) + 1;
  state.rest = all.length - end > longestLine ? Buffer.alloc(0) : all.subarray(end);
  if (end > 0) state.takeLines(all.toString('utf8', 0, end - 1).split(/\r?\n/));
}

function jsonLines(collector: Collector): FollowState['takeLines'] {
  let row = 0;
  return (lines) => {
    for (const line of lines) {
      if (line.trim() === '') continue;
      const parsed = parseJson(line);
      if (parsed.kind !== 'broken' && isMap(parsed.value))
        addRow(parsed.value, '', rowTarget(collector, row++));
    }
  };
}

function tableLines(path: string, collector: Collector): FollowState['takeLines'] {
  const splitter = createRecordSplitter(path);
  let table: { readonly delimiter: string; readonly rows: TableRows } | null = null;
  return (lines) => {
    for (const { text } of splitter.split({ lines, firstLine: 1, isOpenEnded: false })) {
      if (text.trim() === '') continue;
      if (table !== null) table.rows.add(parseCells(text, table.delimiter));
      else if (!text.startsWith('#')) {
        const delimiter = sniffDelimiter(text, path);
        table = { delimiter, rows: createTableRows(parseCells(text, delimiter), collector) };
      }
    }
  };
}
