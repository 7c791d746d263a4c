/**
 * The cells of one record (RFC 4180): quotes around a cell may hold delimiters, line ends, and quotes written
 * twice.
 */
export function parseCells(record: string, delimiter: string): string[] {
  const text = record.endsWith('\r') ? record.slice(0, -1) : record;
  if (!text.includes('"')) return text.split(delimiter);
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    const cell = readCell(text, at, delimiter);
    cells.push(cell.text);
    if (cell.end >= text.length) return cells;
    at = cell.end + delimiter.length;
  }
}

function readCell(
  text: string,
  start: number,
  delimiter: string,
): { readonly text: string; readonly end: number } {
  let open = start;
  while (text[open] === ' ') open++;
  if (text[open] !== '"') return unquoted(text, start, delimiter);
  let content = '';
  let from = open + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { text: content + text.slice(from), end: text.length };
    content += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const rest = unquoted(text, quote + 1, delimiter);
      return { text: content + rest.text, end: rest.end };
    }
    content += '"';
    from = quote + 2;
  }
}

function unquoted(
  text: string,
  start: number,
  delimiter: string,
): { readonly text: string; readonly end: number } {
  const found = text.indexOf(delimiter, start);
  const end = found < 0 ? text.length : found;
  return { text: text.slice(start, end), end };
}

/**
 * True for an odd number of quotes: a record that was whole before the line goes on after it, and the other
 * way round.
 */
export function hasOddQuotes(line: string): boolean {
  let isOdd = false;
  for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

/** The delimiter of a table, by its header line: tab, comma or semicolon, whichever it has most of. */
export function sniffDelimiter(header: string, path: string): string {
  if (/\.tsv$/i.test(path)) return '\t';
  const outsideQuotes = header.replace(/"[^"]*"/g, '');
  const counts = [',', '\t', ';'].map((delimiter) => ({
    delimiter,
    count: outsideQuotes.split(delimiter).length,
  }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}
