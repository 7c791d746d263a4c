import { stripVTControlCharacters } from 'node:util';

/** Longer lines are cut: a model printed as one line of JSON helps nobody who looks for the error. */
const longestLine = 1_000;

/**
 * The last lines as a terminal would show them: colours and cursor movements taken out, a line that was written over
 * with `\r` in its last state, blank lines at the end dropped. `isCut` says that the bytes begin within a line, which is then left out.
 */
export function visibleLines(bytes: Buffer, isCut: boolean, limit: number): string[] {
  const text = stripVTControlCharacters(bytes.toString('utf8'));
  const lines = text
    .split('\n')
    .slice(isCut ? 1 : 0)
    .map(visibleLine);
  while (lines.at(-1)?.trim() === '') lines.pop();
  return lines.slice(-limit);
}

function visibleLine(line: string): string {
  const states = line.split('\r').filter((state) => state !== '');
  const shown = (states.at(-1) ?? '').replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, '');
  return shown.length > longestLine ? `${shown.slice(0, longestLine)}…` : shown;
}
