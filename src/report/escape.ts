/**
 * The one place that makes foreign text harmless. Metric names, values, params, branches and logs come from training
 * code, for a fork's pull request from a stranger; none of them may leave the place where a report puts it.
 */

/** Longest name, value or rule that a report shows in full. */
const longestName = 120;

/**
 * Text on one line in which every character can be seen: line breaks and tabs become spaces; control characters,
 * bidirectional overrides, zero-width and other format characters are named, `‹U+202E›`; lone surrogates become U+FFFD.
 */
export function visible(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]/gu, nameCharacter);
}

function nameCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}

/** Visible text of at most `longest` characters: the middle is left out, because names differ at their ends. */
export function shorten(text: string, longest: number = longestName): string {
  // The ends hold all that can be kept; megabytes between them are never looked at.
  const isHuge = text.length > 8 * longest;
  const shown = [...visible(isHuge ? text.slice(0, 4 * longest) + text.slice(-4 * longest) : text)];
  if (shown.length <= longest) return shown.join('');
  const head = shown.slice(0, Math.ceil((longest - 1) / 2));
  const tail = shown.slice(-Math.floor((longest - 1) / 2));
  return `${head.join('')}…${tail.join('')}`;
}

const htmlEntities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For HTML text and quoted attribute values. */
export function html(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? '');
}

/** `html` for names and values, which may be of any length. */
export function htmlName(text: string): string {
  return html(shorten(text));
}

/**
 * For running text in GitHub's Markdown, table cells included, though not at the start of a line. Characters that could
 * mean something become entities, which CommonMark never reads as structure. A zero-width space takes the power from
 * mentions, issue references and links, which GitHub makes after entities are decoded.
 */
export function markdown(text: string): string {
  return inert(text).replace(/[&<>\\`*[\]|~$\u200b]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, codeEntity);
}

/** For a title or a commit's message, which GitHub searches for mentions, issues to close and links, and nothing else. */
export function inert(text: string): string {
  return visible(text).replace(
    /[@#]|:(?=\/\/)|www(?=\.)|(?:mailto|xmpp)(?=:)|GH-(?=\d)/gi,
    `$&${zeroWidthSpace}`,
  );
}

const zeroWidthSpace = '\u200b';

const codeEntity = (character: string): string => `&#${character.codePointAt(0)};`;

/** Names and values in Markdown, as code: nothing in it is a mention, a reference or a link. Safe in table cells too. */
export function markdownCode(text: string): string {
  const shown = visible(shorten(text)).trim();
  if (shown === '') return '`(empty)`';
  // Inside backticks there is no escape that tables and paragraphs read alike.
  return /[`|\\]|<!--/.test(shown) ? codeElement(shown) : `\`${shown}\``;
}

/** As `markdownCode`, for a line of HTML, such as a summary: backticks mean nothing there and tags do. */
export function markdownCodeInHtml(text: string): string {
  return codeElement(visible(shorten(text)).trim() || '(empty)');
}

function codeElement(shown: string): string {
  return `<code>${shown.replace(/[^\p{L}\p{N} ,/=-]/gu, codeEntity)}</code>`;
}

/** Lines as a fenced block whose fence is longer than any in the lines. */
export function markdownFence(
  lines: readonly string[],
  longestLine: number,
  language: 'text' | 'diff' = 'text',
): string {
  const shown = lines.map((line) =>
    visible(shorten(line.trimEnd(), longestLine)).replaceAll('<!--', `<!${zeroWidthSpace}--`),
  );
  const longestRun = Math.max(
    0,
    ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length),
  );
  const fence = '`'.repeat(Math.max(3, longestRun + 1));
  return [fence + language, ...shown, fence].join('\n');
}

/** JSON that may stand inside a `<script>` element: it holds no character that HTML reads. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Program text that may stand inside a `<script>` element. What HTML would read as the element's end or as a comment can
 * only be part of a string or a regular expression there, and in both `\x3c` is the same character.
 */
export function scriptText(text: string): string {
  return text.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}
