import { countOf } from '../../records/countOf.ts';
import { markdownTable } from 'markdown-table';
import { markdown, markdownCode, markdownCodeInHtml, markdownFence, shorten } from '../escape.ts';
import type { Report } from '../report.ts';
import {
  besideHeadline,
  isOpen,
  type ReportedReproduction,
  reproductionColumns,
  reproductionDetails,
  reproductionRows,
  reproductionSentence,
} from '../reproduction.ts';
import { joinSpans, type Sentence } from '../sentence.ts';
import { folded } from './folded.ts';
import type { Section } from './section.ts';

const mostRows = 50;
const longestWords = 500;
const mostLogLines = 20;

/** What re-runs showed, one line each; quoted where a reader must not miss it. */
export function reproductionLines(report: Report): readonly string[] {
  return besideHeadline(report).map((one) => {
    const text = sentenceMarkdown(reproductionSentence(one));
    return isOpen(one) ? `> ⚠️ ${text}` : text;
  });
}

/** Details of every record that was run again, each folded. */
export function reproductionSections({ reproductions }: Report): readonly Section[] {
  return reproductions.flatMap((one) => {
    const parts = [detailList(one), metricTable(one), logBlock(one)].filter((part) => part !== '');
    if (parts.length === 0) return [];
    return [{ name: 'reproduction', text: folded(titleOf(one), parts.join('\n\n')) }];
  });
}

function titleOf({ recorded, reruns }: ReportedReproduction): string {
  const id = markdownCodeInHtml(recorded.id);
  return reruns.length === 0
    ? `Why ${id} was not run again`
    : `What ${countOf(reruns.length, 're-run')} of ${id} showed`;
}

function detailList(one: ReportedReproduction): string {
  return reproductionDetails(one)
    .map((sentence) => `- ${sentenceMarkdown(sentence)}`)
    .join('\n');
}

function sentenceMarkdown(sentence: Sentence): string {
  return joinSpans(sentence, (text) => markdown(shorten(text, longestWords)), markdownCode);
}

function metricTable(one: ReportedReproduction): string {
  const rows = reproductionRows(one);
  if (rows.length === 0) return '';
  const cells = rows
    .slice(0, mostRows)
    .map(({ name, ...others }) => [
      markdownCode(name),
      ...Object.values(others).map((text) => markdown(text)),
    ]);
  const drawn = markdownTable([[...reproductionColumns], ...cells], { alignDelimiters: false });
  return rows.length > mostRows ? `${drawn}\n\nand ${rows.length - mostRows} more in the full report` : drawn;
}

function logBlock({ logTail }: ReportedReproduction): string {
  if (logTail.length === 0) return '';
  const log = markdownFence(logTail.slice(-mostLogLines), 200);
  return `The end of the output of what failed:\n\n${log}`;
}
