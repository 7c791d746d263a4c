/** A piece of a sentence: words, or a name (metric, branch, commit) that renderers set apart. All of it is foreign text. */
export type Span = string | { readonly name: string };

/** A sentence before any markup: each renderer escapes it and sets names in its own way. */
export type Sentence = readonly Span[];

/** The sentence with every span rendered. */
export function joinSpans(
  sentence: Sentence,
  words: (text: string) => string,
  name: (text: string) => string,
): string {
  return sentence.map((span) => (typeof span === 'string' ? words(span) : name(span.name))).join('');
}

/** The sentence without any markup; not escaped. */
export function sentenceText(sentence: Sentence): string {
  return joinSpans(
    sentence,
    (text) => text,
    (text) => text,
  );
}

/** The first letter large, as after a full stop; a sentence that begins with a name stays as it is. */
export function capitalised(sentence: Sentence): Sentence {
  const [first, ...rest] = sentence;
  return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : sentence;
}
