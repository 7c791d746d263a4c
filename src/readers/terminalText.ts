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

/** Longer lines are cut: a model printed as one line of JSON helps nobody who looks for the error. */
const longestShownLine = 1_000;

/**
 * The last lines of an output as a terminal would show them, blank lines at the end dropped. `isCut` says that the bytes
 * begin within a line, which is then left out.
 */
export function visibleLines(bytes: Buffer, isCut: boolean, limit: number): string[] {
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .slice(isCut ? 1 : 0)
    .map(shownLine);
  while (lines.at(-1)?.trim() === '') lines.pop();
  return lines.slice(-limit);
}

function shownLine(line: string): string {
  const shown = visibleLine(line).replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');
  return shown.length > longestShownLine ? `${shown.slice(0, longestShownLine)}…` : shown;
}
