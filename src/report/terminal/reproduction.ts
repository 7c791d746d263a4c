import { shorten, visible } from '../escape.ts';
import type { Report } from '../report.ts';
import {
  besideHeadline,
  isOpen,
  type ReportedReproduction,
  reproductionDetails,
  reproductionSentence,
} from '../reproduction.ts';
import { joinSpans, type Sentence } from '../sentence.ts';
import type { Paint } from '../colour.ts';
import { fitWidth, wrapText } from './textWidth.ts';

/** Sentences over the whole of a wide terminal are hard to read. */
const widestText = 100;
const mostLogLines = 20;

/** What re-runs showed; for `verify`, which has nothing else to say, with all that was found. */
export function reproductionTexts(report: Report, width: number, paint: Paint): readonly string[] {
  const told = new Set(besideHeadline(report));
  const line = (one: ReportedReproduction): readonly string[] =>
    textUnder(isOpen(one) ? paint('unsure', '!') : paint('good', '✔'), reproductionSentence(one), width);
  return report.reproductions.flatMap((one) => [
    ...(told.has(one) ? line(one) : []),
    ...(report.command === 'verify' ? details(one, width) : []),
  ]);
}

function details(one: ReportedReproduction, width: number): readonly string[] {
  return [
    ...reproductionDetails(one).flatMap((sentence) => textUnder('  -', sentence, width)),
    ...one.logTail
      .slice(-mostLogLines)
      .map((line) => fitWidth(`    ${visible(shorten(line.trimEnd(), 2 * width))}`, width)),
  ];
}

function textUnder(mark: string, sentence: Sentence, width: number): readonly string[] {
  const indent = mark.trimStart() === '-' ? '    ' : '  ';
  const text = joinSpans(
    sentence,
    (words) => visible(shorten(words, 500)),
    (name) => visible(shorten(name)),
  );
  return wrapText(text, Math.min(width, widestText) - indent.length).map((line, index) =>
    index === 0 ? `${mark} ${line}` : `${indent}${line}`,
  );
}
