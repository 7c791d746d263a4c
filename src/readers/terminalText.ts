/**
 * Control sequences (CSI: colours, cursor, erase), operating system commands (titles, links), and
 * two-character escapes.
 */
const ansi =
  /\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[PX^_][^\x1b]*(?:\x1b\\)?|[ -/]*[0-Z\\^-~])/g;

/** The text without ANSI escape sequences (ECMA-48). */
export function stripAnsi(text: string): string {
  return text.includes('\x1b') ? text.replace(ansi, '') : text;
}

/**
 * What a terminal shows of one line of output: a carriage return starts the line over, so only what follows
 * the last one that is followed by anything counts. `bar 10%\rbar 20%` → `bar 20%`.
 */
export function visibleLine(line: string): string {
  if (!line.includes('\r')) return stripAnsi(line);
  const text = line.replace(/(?<!\r)\r+$/, '');
  return stripAnsi(text.slice(text.lastIndexOf('\r') + 1));
}
