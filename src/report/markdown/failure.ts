import type { UserError } from '../../errors.ts';
import { markdown, markdownCode, shorten } from '../escape.ts';

const longestLine = 400;
const mostLines = 30;

/** What stands in place of a report when there is none: why, and what to do. */
export function failureMarkdown(experiment: string, { message, hint }: UserError): string {
  const [first = '', ...rest] = linesOf(message);
  const advice = hint === undefined ? [] : linesOf(hint);
  const parts = [
    `### ❌ Could not run: ${markdownCode(experiment)}`,
    first,
    ...(rest.length === 0 ? [] : [rest.join('<br>')]),
    ...(advice.length === 0 ? [] : [`→ ${advice.join('<br>')}`]),
    'No verdict was reached, so this check does not pass.',
  ];
  return `${parts.join('\n\n')}\n`;
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .slice(0, mostLines)
    .map((line) => markdown(shorten(line, longestLine)));
}
