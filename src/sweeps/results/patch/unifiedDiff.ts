const context = 3;

/**
 * Two texts with equally many lines as a unified diff that `git apply` and `patch -p1` take; empty for equal texts. Line
 * ends stay as they are. Throws a RangeError when the numbers of lines differ: edits in place never change them.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  if (old.length !== fresh.length)
    throw new RangeError(`a diff of ${old.length} lines against ${fresh.length}`);
  const changed = [...old.keys()].filter((index) => old[index] !== fresh[index]);
  if (changed.length === 0) return '';
  const hunks = hunksAround(changed, old.length).map(([start, end]) => hunk(old, fresh, start, end));
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

/** Each line with its end, so that a missing last one can be told. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** First line and the line behind the last, with context; neighbours that touch are one. */
function hunksAround(changed: readonly number[], count: number): readonly (readonly [number, number])[] {
  const hunks: [number, number][] = [];
  for (const index of changed) {
    const [start, end] = [Math.max(0, index - context), Math.min(count, index + context + 1)];
    const last = hunks.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = end;
    else hunks.push([start, end]);
  }
  return hunks;
}

function hunk(old: readonly string[], fresh: readonly string[], start: number, end: number): string {
  const length = end - start;
  let text = `@@ -${start + 1},${length} +${start + 1},${length} @@\n`;
  for (let index = start; index < end;) {
    const run = index;
    while (index < end && old[index] !== fresh[index]) index++;
    if (index > run) {
      for (const line of old.slice(run, index)) text += marked('-', line);
      for (const line of fresh.slice(run, index)) text += marked('+', line);
    } else text += marked(' ', old[index++] ?? '');
  }
  return text;
}

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}
