import { baselineSentence } from './baselineWords.ts';
import { type DifferenceTable, differenceTables } from './differences.ts';
import { shorten, visible } from './escape.ts';
import { fewMoved, movedSentences, movedTitle } from './moved.ts';
import type { Report } from './report.ts';
import { sourceWords } from './runFacts.ts';
import { capitalised, joinSpans, type Sentence } from './sentence.ts';
import { type Ink, type Paint, painter } from './colour.ts';
import { checkMark, checksInk, metricLines } from './terminal/metrics.ts';
import { reproductionTexts } from './terminal/reproduction.ts';
import { fitWidth, wrapText } from './terminal/textWidth.ts';
import { type ReportStatus, statusInfo, statusOf, verdictSentence } from './words.ts';

export interface TerminalOptions {
  /** Cells in a line; at least 40. */
  readonly width: number;
  readonly colour: boolean;
}

const narrowest = 40;
/** Sentences over the whole of a wide terminal are hard to read. */
const widestText = 100;
const mostDifferences = 8;
const mostLogLines = 20;

const statusMarks: Record<ReportStatus, { readonly mark: string; readonly ink: Ink }> = {
  passed: { mark: '✔', ink: 'good' },
  failed: { mark: '✖', ink: 'bad' },
  trainingFailed: { mark: '✖', ink: 'bad' },
  inconclusive: { mark: '!', ink: 'unsure' },
  unjudged: { mark: '•', ink: 'strong' },
  recorded: { mark: '•', ink: 'strong' },
  reproduced: { mark: '✔', ink: 'good' },
  notReproduced: { mark: '✖', ink: 'bad' },
};

/** The report for a terminal: aligned, no wider than asked for, without any ANSI code unless colour is wanted. */
export function renderTerminal(report: Report, { width: asked, colour }: TerminalOptions): string {
  const width = Math.max(narrowest, asked);
  const paint = painter(colour);
  const blocks = [
    headLines(report, width, paint),
    reproductionTexts(report, width, paint),
    gateLines(report, width, paint),
    movedLines(report, width, paint),
    metricLines(report, { width, paint }),
    ...report.failures.map((failure) => logLines(failure, width, paint)),
    differenceLines(report, width, paint),
    report.warnings.flatMap((text) => marked('!', 'unsure', visible(shorten(text, 400)), width, paint)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function headLines(report: Report, width: number, paint: Paint): readonly string[] {
  const status = statusOf(report);
  const { mark, ink } = statusMarks[status];
  const title = `${paint(ink, `${mark} ${statusInfo[status].title}`)}  ${paint('quiet', fitWidth(visible(shorten(report.experiment)), width - 20))}`;
  const sources = sourceWords(report);
  const lines = (sentence: Sentence) => wrapText(plain(sentence), Math.min(width, widestText));
  return [
    title,
    ...lines(capitalised(verdictSentence(report))),
    ...lines(baselineSentence(report)).map((line) => paint('quiet', line)),
    ...(sources === null ? [] : lines([`Metrics read from ${sources}.`]).map((line) => paint('quiet', line))),
  ];
}

function plain(sentence: Sentence): string {
  const words = (text: string) => visible(shorten(text, 500));
  return joinSpans(sentence, words, (name) => visible(shorten(name)));
}

/** Gates that do not hold, each with its reason; the reason of a single one is the headline already. */
function gateLines({ verdict }: Report, width: number, paint: Paint): readonly string[] {
  const open = verdict?.checks.filter(({ outcome }) => outcome !== 'passed') ?? [];
  return open.flatMap((check) => {
    const weight = check.blocking ? '' : ' (does not block)';
    const reason = open.length === 1 && check.blocking ? '' : `: ${visible(shorten(check.reason, 300))}`;
    const text = `${visible(shorten(check.rule))}${reason}${weight}`;
    return marked(checkMark(check), checksInk([check]), text, width, paint);
  });
}

/** Metrics that moved though no gate watches them, in one sentence. */
function movedLines(report: Report, width: number, paint: Paint): readonly string[] {
  const moved = movedSentences(report);
  if (moved.length === 0) return [];
  const beyond = moved.length - fewMoved;
  const shown = moved.slice(0, fewMoved).map(plain);
  const more = beyond > 0 ? [`and ${beyond} more in the HTML report`] : [];
  return marked(
    '•',
    undefined,
    `${movedTitle(moved.length)}: ${[...shown, ...more].join('; ')}.`,
    width,
    paint,
  );
}

function logLines(
  { side, what, logTail }: Report['failures'][number],
  width: number,
  paint: Paint,
): readonly string[] {
  const title = `The ${side}'s training command ${visible(shorten(what))}. The end of its output:`;
  return [
    ...wrapText(title, Math.min(width, widestText)).map((line) => paint('strong', line)),
    ...logTail
      .slice(-mostLogLines)
      .map((line) => fitWidth(`  ${visible(shorten(line.trimEnd(), 2 * width))}`, width)),
  ];
}

function differenceLines({ comparison }: Report, width: number, paint: Paint): readonly string[] {
  return differenceTables(comparison).flatMap((table) => [
    fitWidth(`${table.title}: ${table.summary}`, width),
    ...table.rows
      .slice(0, mostDifferences)
      .map((row) => paint('quiet', fitWidth(`  ${differenceText(table, row)}`, width))),
    ...(table.rows.length > mostDifferences
      ? [paint('quiet', `  and ${table.rows.length - mostDifferences} more`)]
      : []),
  ]);
}

function differenceText({ columns }: DifferenceTable, [name, ...others]: readonly (string | null)[]): string {
  const isPair = columns.length === 3 && columns[2]?.kind === 'name';
  const shown = others.map((cell) => (cell === null ? '—' : visible(shorten(cell, 200))));
  return `${visible(shorten(name ?? ''))}  ${shown.join(isPair ? ' → ' : '  ')}`;
}

/** A text under a coloured mark, further lines set in. */
function marked(
  mark: string,
  ink: Ink | undefined,
  text: string,
  width: number,
  paint: Paint,
): readonly string[] {
  const painted = ink === undefined ? mark : paint(ink, mark);
  return wrapText(text, Math.min(width, widestText) - 2).map(
    (line, index) => `${index === 0 ? painted : ' '} ${line}`,
  );
}
