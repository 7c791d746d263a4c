import { peek, type Source } from '../source.ts';
import { gateSyntaxError } from '../syntaxError.ts';

/** An error at the next piece of a condition, with what was found there. */
export function objection(source: Source, problem: string, hint?: string): Error {
  const token = peek(source);
  const found =
    token.kind === 'end'
      ? 'it ends here'
      : `found \`${source.text.slice(token.start, token.end).slice(0, 40)}\``;
  return gateSyntaxError(source.text, token, `${found}, ${problem}`, hint, 'condition');
}
