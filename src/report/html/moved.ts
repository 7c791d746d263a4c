import { fewMoved, movedSentences, movedTitle } from '../moved.ts';
import type { Report } from '../report.ts';
import { type PageSection, sentenceMarkup } from './header.ts';
import { markup, nothing } from './markup.ts';

const mostMoved = 1000;

/** Metrics that moved though no gate watches them; folded when there are many. */
export function movedSection(report: Report): readonly PageSection[] {
  const moved = movedSentences(report);
  if (moved.length === 0) return [];
  const beyond = moved.length - mostMoved;
  const more = beyond > 0 ? markup`<li>and ${beyond} more in report.json</li>` : nothing;
  const list = markup`<ul class="moved">${moved
    .slice(0, mostMoved)
    .map((sentence) => markup`<li>${sentenceMarkup(sentence)}</li>`)}${more}</ul>`;
  const content =
    moved.length > fewMoved
      ? markup`<details><summary>${movedTitle(moved.length)}</summary>${list}</details>`
      : list;
  return [{ id: 'moved', title: 'Moved without a gate', count: moved.length, content }];
}
