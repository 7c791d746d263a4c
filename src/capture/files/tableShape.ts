/** Rows and column names of a delimited text file, found while its bytes go by. */
export interface TableShape {
  /** Records without the header. */
  readonly rows: number;
  /** Null without a header, or with more columns than are worth keeping. */
  readonly columns: string[] | null;
}

export interface TableCounter {
  write(chunk: Buffer): void;
  end(): TableShape;
}

const newline = 0x0a;
const carriageReturn = 0x0d;
const quote = 0x22;
const headerLimitBytes = 64 << 10;
const columnLimit = 1_000;

/** The delimiter that a file's name promises, or undefined when it is not a delimited text file. */
export function tableDelimiter(path: string): ',' | '\t' | undefined {
  if (/\.csv$/i.test(path)) return ',';
  return /\.(tsv|tab)$/i.test(path) ? '\t' : undefined;
}

type State = 'fieldStart' | 'unquoted' | 'quoted' | 'quoteInQuoted';

/**
 * Counts records as RFC 4180 has them: a line break within quotes belongs to a field, and a quote opens a field only at
 * its beginning. Empty lines are no records. A first line with a number in it is data, not a header.
 */
export function tableCounter(delimiter: ',' | '\t'): TableCounter {
  const separator = delimiter.charCodeAt(0);
  let state: State = 'fieldStart';
  let records = 0;
  let recordHasBytes = false;
  let header: Buffer = Buffer.alloc(0);

  const endRecord = (): void => {
    if (recordHasBytes) records += 1;
    recordHasBytes = false;
    state = 'fieldStart';
  };
  const step = (byte: number): void => {
    if (state === 'quoted') {
      if (byte === quote) state = 'quoteInQuoted';
    } else if (byte === quote && state !== 'unquoted') {
      state = 'quoted';
      recordHasBytes = true;
    } else if (byte === newline) {
      endRecord();
    } else {
      state = byte === separator ? 'fieldStart' : 'unquoted';
      if (byte !== carriageReturn) recordHasBytes = true;
    }
  };
  /** Same as `step` for each byte, where there are no quotes: only line breaks matter then. */
  const stepLines = (chunk: Buffer): void => {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      const isBlank = end === start || (end === start + 1 && chunk[start] === carriageReturn);
      recordHasBytes ||= !isBlank;
      endRecord();
      start = end + 1;
    }
    for (const byte of chunk.subarray(start)) step(byte);
  };
  const stepBytes = (chunk: Buffer): void => {
    for (let at = 0; at < chunk.length; at += 1) {
      // Within quotes nothing but the next quote matters.
      if (state === 'quoted') at = chunk.indexOf(quote, at);
      if (at === -1) return;
      step(chunk[at] ?? 0);
    }
  };
  return {
    write(chunk) {
      if (records === 0 && header.length < headerLimitBytes) {
        header = Buffer.concat([header, chunk.subarray(0, headerLimitBytes)]);
      }
      if (state !== 'quoted' && !chunk.includes(quote)) stepLines(chunk);
      else stepBytes(chunk);
    },
    end() {
      endRecord();
      const columns = headerColumns(header, delimiter);
      const isHeader =
        columns !== null && columns.every((name) => name.trim() === '' || Number.isNaN(Number(name)));
      if (!isHeader) return { rows: records, columns: null };
      return { rows: Math.max(0, records - 1), columns: columns.length > columnLimit ? null : columns };
    },
  };
}

/** The fields of the first record that is not empty; null when there is none, or it is longer than what was kept. */
function headerColumns(header: Buffer, delimiter: string): string[] | null {
  const text = header.toString('utf8').replace(/^\uFEFF?[\r\n]*/, '');
  const fields: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (isQuoted && character === '"' && text.charAt(at + 1) === '"') {
      field += '"';
      at += 1;
    } else if (character === '"' && (isQuoted || field === '')) {
      isQuoted = !isQuoted;
    } else if (isQuoted || (character !== delimiter && character !== '\n')) {
      field += character;
    } else {
      fields.push(field);
      field = '';
      if (character === '\n') return withoutReturn(fields);
    }
  }
  return text === '' || header.length >= headerLimitBytes ? null : withoutReturn([...fields, field]);
}

function withoutReturn(fields: readonly string[]): string[] {
  return fields.map((field, index) => (index === fields.length - 1 ? field.replace(/\r$/, '') : field));
}
