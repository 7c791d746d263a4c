/** Words, with the names in them set apart; renderers escape both. All of it may be foreign text. */
export type Phrase = readonly (string | { readonly name: string })[];

const longestName = 80;
const mostListed = 5;

/** A name or value from a record, cut to a length that a sentence can bear. */
export function named(text: string): { readonly name: string } {
  return { name: text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text };
}

/** `a, b, c, d, e and 3 more` */
export function listOfNames(names: readonly string[]): Phrase {
  const shown = names
    .slice(0, mostListed)
    .flatMap((name, index) => (index === 0 ? [named(name)] : [', ', named(name)]));
  const rest = names.length - mostListed;
  return rest > 0 ? [...shown, ` and ${rest} more`] : shown;
}

/** `name before → after`; a side that does not have it is "none". */
export function changed(name: string, before: string | null, after: string | null): Phrase {
  return [
    named(name),
    ' ',
    before === null ? 'none' : named(before),
    ' → ',
    after === null ? 'none' : named(after),
  ];
}

/** The words alone, not escaped. */
export function phraseText(phrase: Phrase): string {
  return phrase.map((part) => (typeof part === 'string' ? part : part.name)).join('');
}
