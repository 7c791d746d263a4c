import { hasOddQuotes } from './csvCells.ts';
import { malformed } from './fileProblem.ts';
import type { LineBatch } from './fileText.ts';

/** A record longer than this has most likely a quote that is never closed. */
const maxRecordLength = 1_048_576;

/** The text of one record of a table, its cells not yet split. */
export interface CsvRecord {
  readonly text: string;
  /** Where it starts; counts from 1. */
  readonly line: number;
  /** True when the file ends without a line end after it. */
  readonly isOpenEnded: boolean;
}

/** Lines → records: a quoted cell may hold line ends. */
export interface RecordSplitter {
  split(batch: LineBatch): CsvRecord[];
  /** The line in which a record starts whose last quote is not closed; null when there is none. */
  openRecord(): number | null;
}

/** `path` stands in the error about a record without an end. */
export function createRecordSplitter(path: string): RecordSplitter {
  let open: string[] = [];
  let openLength = 0;
  let line = 1;

  /** The record that this line ends, or null when it goes on. */
  function addLine(text: string, lineNumber: number): string | null {
    const isOdd = hasOddQuotes(text);
    if (open.length === 0) {
      line = lineNumber;
      if (!isOdd) return text;
    }
    const isEnd = isOdd && open.length > 0;
    open.push(text);
    openLength += text.length + 1;
    if (openLength > maxRecordLength)
      throw malformed(path, { line, column: 1 }, 'a quote is opened here or later and never closed');
    if (!isEnd) return null;
    const record = open.join('\n');
    open = [];
    openLength = 0;
    return record;
  }

  return {
    split({ lines, firstLine, isOpenEnded }) {
      return lines.flatMap((text, index) => {
        const record = addLine(text, firstLine + index);
        return record === null ? [] : [{ text: record, line, isOpenEnded }];
      });
    },
    openRecord: () => (open.length === 0 ? null : line),
  };
}
