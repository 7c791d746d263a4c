/** Tags that our own comments are made of; none has attributes. */
const ownTags = /<\/?(?:details|summary|sub|code)>|<br>/g;
/** Links that our own comments hold; addresses stand in angle brackets and are percent-encoded. */
const ownLinks =
  /\[(?:report|Full report|Run of the baseline|Workflow run|pull request \d+)\]\(<[^<>\s]*>\)/g;

/**
 * What in a comment could do more than be read: tags, links, pictures, mentions and references beyond what our own renderer
 * writes, a second mark, a table whose rows break, a heading that somebody else made. Empty for a harmless one. Knows the form
 * of our comments, not all of Markdown: what it does not recognise is a finding.
 */
export function findHarm(comment: string): readonly string[] {
  const [mark = '', ...rest] = comment.split('\n');
  const body = /^<!-- trainmark report: [\w. %-]+ -->$/.test(mark) ? rest.join('\n') : comment;
  const withoutFences = body.replaceAll(/^(`{3,})(?:text|mermaid|diff)\n[^]*?\n\1$/gm, '');
  const [inHtml, inMarkdown] = byLanguage(withoutFences);
  return [
    ...found('a hidden comment', body, /<!--/g),
    ...harmIn('HTML', inHtml.replaceAll(/<code>[^<>]*<\/code>/g, '')),
    ...harmIn(
      'Markdown',
      inMarkdown.replaceAll(/<code>[^<>]*<\/code>|`[^`\n]+`/g, '').replaceAll(ownLinks, ''),
    ),
    ...found('a heading', inMarkdown, /^(?!### \S)#+.*$|^[=-]+$/gm),
    ...brokenTables(inMarkdown),
    ...unbalanced(inHtml),
  ];
}

/** A line that begins with `<details>` starts a block of HTML, which ends at the next blank line (CommonMark 0.31, 4.6). */
function byLanguage(text: string): readonly [html: string, markdown: string] {
  const html: string[] = [];
  const markdown: string[] = [];
  for (const block of text.split(/\n{2,}/))
    (/^<\/?(?:details|summary)>/.test(block) ? html : markdown).push(block);
  return [html.join('\n\n'), markdown.join('\n\n')];
}

function harmIn(language: string, text: string): readonly string[] {
  const prose = text.replaceAll(ownTags, '').replaceAll(/^> /gm, '');
  return [
    ...found(`a tag in ${language}`, prose, /[<>].{0,40}/g),
    ...found(`a mention in ${language}`, prose, /@(?!&#8203;).{0,20}/g),
    ...found(`a reference in ${language}`, prose, /(?<!&)#(?!&#8203;)\w.{0,20}|GH-\d+/gi),
    ...found(`an address in ${language}`, prose, /:\/\/.{0,30}|www\..{0,30}/gi),
    ...found(`a link or a picture in ${language}`, prose, /\]\(|!\[|\]\[|\]:/g),
  ];
}

function brokenTables(markdown: string): readonly string[] {
  return markdown
    .split('\n\n')
    .filter((block) => block.startsWith('| '))
    .filter((table) => new Set(table.split('\n').map((row) => row.split('|').length)).size > 1)
    .map((table) => `a broken table: ${table.slice(0, 200)}`);
}

function unbalanced(html: string): readonly string[] {
  const count = (tag: string): number => html.split(tag).length;
  return ['details', 'summary']
    .filter((tag) => count(`<${tag}>`) !== count(`</${tag}>`))
    .map((tag) => `<${tag}> is not closed`);
}

function found(what: string, text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].slice(0, 3).map(([match]) => `${what}: ${match}`);
}
