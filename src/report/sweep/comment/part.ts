import { markdownTable } from 'markdown-table';
import { markdown, markdownCode, shorten } from '../../escape.ts';
import { joinSpans, type Sentence } from '../../sentence.ts';

/** Parts are left out in this order when a comment gets too long; `heading` and `footer` never are. */
export const dropOrder = [
  'progress',
  'warnings',
  'stopped trials',
  'Pareto front',
  'importance',
  'suggested patch',
  'gates',
  'leaderboard',
] as const;

/** A part of the comment that can be left out as a whole. */
export interface Part {
  readonly name: (typeof dropOrder)[number] | 'heading' | 'footer';
  readonly text: string;
}

const longestLine = 300;

export function textMarkdown(words: string): string {
  return markdown(shorten(words, longestLine));
}

export function sentenceMarkdown(spans: Sentence): string {
  return joinSpans(spans, textMarkdown, markdownCode);
}

/** Cells are Markdown already. */
export function tableMarkdown(rows: readonly (readonly string[])[], align: readonly string[]): string {
  return markdownTable(
    rows.map((row) => [...row]),
    { align: [...align], alignDelimiters: false },
  );
}
