import { html } from '../escape.ts';
import type { PageAssets } from '../page/assets.ts';
import type { PageSection } from './header.ts';
import { interpreterScript } from './interpreterScript.ts';
import { type Markup, markup } from './markup.ts';
import { contentSecurityPolicy, pageScript } from './security.ts';

interface PageDocument {
  readonly title: string;
  readonly header: Markup;
  readonly sections: readonly PageSection[];
  readonly footer: Markup;
  readonly styles: readonly string[];
  /** Run in their order at the end of the page; the theme's script is always there. */
  readonly scripts: readonly string[];
  /** Whether it carries images of its own; without any none may be shown. */
  readonly hasImages?: boolean;
}

/** One HTML file that needs no network, and no scripts to be read. */
export function pageDocument(
  { theme }: PageAssets,
  { title, header, sections, footer, styles, scripts: sources, hasImages = false }: PageDocument,
): string {
  const head = pageScript(theme);
  const scripts = sources.map(pageScript);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([head, ...scripts], hasImages)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${html(title)}</title>
<style>
${styles.join('')}</style>
<script>${head.text}</script>
</head>
<body>
<main>
${header.html}
${sections.map((section) => sectionMarkup(section).html).join('\n')}
${footer.html}
</main>
${scripts.map(({ text }) => `<script>${text}</script>`).join('\n')}
</body>
</html>
`;
}

/** Vega and Vega-Lite, with the interpreter that spares them compiling code. */
export function vegaScripts({ vega, vegaLite, vegaInterpreter }: PageAssets): readonly string[] {
  return [vega, vegaLite, interpreterScript(vegaInterpreter)];
}

export function footerMarkup({
  programVersion,
  generatedAt,
}: {
  readonly programVersion: string;
  readonly generatedAt: string;
}): Markup {
  return markup`<footer>Trainmark ${programVersion}, ${generatedAt.slice(0, 16).replace('T', ' ')} UTC</footer>`;
}

function sectionMarkup({ id, title, content }: PageSection): Markup {
  return markup`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>`;
}
