import { html, htmlName } from '../escape.ts';

/** HTML that is safe to write: made by `markup`, so every foreign text in it is escaped. */
export interface Markup {
  readonly html: string;
}

export type Insert = string | number | Markup | readonly Markup[];

/** A template whose inserted texts are escaped; for element content and double-quoted attribute values. */
export function markup(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return { html: parts.map((part, index) => part + insertHtml(inserts[index])).join('') };
}

/** A name or value of any length, set in the type of code. */
export function nameMarkup(name: string): Markup {
  return { html: `<code>${htmlName(name)}</code>` };
}

export const nothing: Markup = { html: '' };

function insertHtml(insert: Insert | undefined): string {
  if (insert === undefined) return '';
  if (typeof insert === 'string') return html(insert);
  if (typeof insert === 'number') return String(insert);
  if ('html' in insert) return insert.html;
  return insert.map((one) => one.html).join('');
}
