import { shorten } from '../escape.ts';
import type { Report } from '../report.ts';
import type { PageSection } from './header.ts';
import { type Markup, markup, nameMarkup } from './markup.ts';

const longestLine = 2000;

/** The end of the output of every run that failed; else that of the candidate. */
export function logSection({ failures, logTail }: Report): readonly PageSection[] {
  const failed = failures.map(
    (failure) =>
      markup`<p>The ${failure.side}'s training command ${shorten(failure.what)} in run ${nameMarkup(failure.runId)}.</p>${logBlock(failure.logTail)}`,
  );
  if (failed.length > 0) return [section(markup`${failed}`)];
  return logTail.length === 0 ? [] : [section(logBlock(logTail))];
}

/** Warnings about the runs and the report itself. */
export function warningsSection({ warnings }: Pick<Report, 'warnings'>): readonly PageSection[] {
  if (warnings.length === 0) return [];
  const content = markup`<ul class="warnings">${warnings.map((text) => markup`<li>${shorten(text, longestLine)}</li>`)}</ul>`;
  return [{ id: 'warnings', title: 'Warnings', count: warnings.length, content }];
}

function section(content: Markup): PageSection {
  return { id: 'log', title: 'End of the log', count: null, content };
}

/** The lines as they were printed. */
export function logBlock(lines: readonly string[]): Markup {
  if (lines.length === 0) return markup`<p class="quiet">It printed nothing.</p>`;
  return markup`<pre tabindex="0">${lines.map(
    (line) => markup`${shorten(line.trimEnd(), longestLine)}
`,
  )}</pre>`;
}
