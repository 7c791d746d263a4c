/** A whole number with its thousands apart: `67,706`. */
export function count(value: number): string {
  return value.toLocaleString('en-US');
}

/** Rows as lines of columns, two blanks apart; the column `right` is flush right, as numbers are. */
export function alignColumns(rows: readonly (readonly string[])[], right: number): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === right ? cell.padStart(width) : cell.padEnd(width);
      })
      .join('  ')
      .trimEnd(),
  );
}
