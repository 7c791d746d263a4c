import { countOf } from '../../records/countOf.ts';
import { markdown, shorten } from '../escape.ts';
import type { Section } from './section.ts';
import type { Report } from '../report.ts';
import { folded } from './folded.ts';

const mostWarnings = 30;
const fewWarnings = 2;
const longestWarning = 400;

/** Warnings about the runs and the report itself; folded when there are many. */
export function warningsSection({ warnings }: Report): readonly Section[] {
  if (warnings.length === 0) return [];
  const lines = warnings
    .slice(0, mostWarnings)
    .map((text) => `- ⚠️ ${markdown(shorten(text, longestWarning))}`);
  if (warnings.length > mostWarnings)
    lines.push(`- and ${warnings.length - mostWarnings} more in the full report`);
  const list = lines.join('\n');
  const text = warnings.length > fewWarnings ? folded(countOf(warnings.length, 'warning'), list) : list;
  return [{ name: 'warnings', text }];
}
