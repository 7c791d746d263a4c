import { markdown, shorten } from '../escape.ts';

const longestNote = 400;
const mostNotes = 10;

/** Sentences that must not be missed, quoted, each a paragraph of its own. A stranger can cause many; a few are told. */
export function noteParagraphs(notes: readonly string[]): readonly string[] {
  const quoted = notes.slice(0, mostNotes).map((note) => `> ${markdown(shorten(note, longestNote))}`);
  const beyond = notes.length - mostNotes;
  return beyond > 0 ? [...quoted, `> and ${beyond} more of this kind`] : quoted;
}
