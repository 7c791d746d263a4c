/** A part of a comment that can be left out as a whole; the last one is a footer and never is. */
interface Part<Name extends string> {
  readonly name: Name;
  readonly text: string;
}

/** Room for the line that says what was left out. */
const noteCharacters = 600;

/** The parts in their order; as many as needed of those in `dropOrder` are left out, in that order, and named. */
export function fitSections<Name extends string>(
  sections: readonly Part<Name>[],
  dropOrder: readonly Name[],
  limitCharacters: number,
): string {
  const dropped = new Set<Name>();
  const length = () =>
    sections.reduce((sum, { name, text }) => sum + (dropped.has(name) ? 0 : text.length + 2), 0);
  for (const name of dropOrder) {
    if (length() + noteCharacters <= limitCharacters) break;
    if (sections.some((section) => section.name === name)) dropped.add(name);
  }
  const kept = sections.filter(({ name }) => !dropped.has(name)).map(({ text }) => text);
  const [footer] = kept.slice(-1);
  const texts = dropped.size === 0 ? kept : [...kept.slice(0, -1), droppedNote(dropped), footer ?? ''];
  return `${texts.join('\n\n')}\n`;
}

function droppedNote(dropped: ReadonlySet<string>): string {
  return `_Left out to fit in a comment: ${[...dropped].join(', ')}. The full report has them._`;
}
