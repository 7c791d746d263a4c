import { countOf } from '../../records/countOf.ts';
import { sparkline } from '../../charts/sparkline.ts';
import { painter, type Paint } from '../colour.ts';
import { shorten, visible } from '../escape.ts';
import { joinSpans, type Sentence } from '../sentence.ts';
import { checkMark, checksInk } from '../terminal/metrics.ts';
import { terminalTable } from '../terminal/table.ts';
import { fitWidth, wrapText } from '../terminal/textWidth.ts';
import { percentText } from './percentText.ts';
import type { SweepResult } from '../../sweeps/results/sweepResult.ts';
import type { SweepReport } from './sweepReport.ts';
import {
  costSentence,
  ignoredSentence,
  importanceNote,
  rankingNote,
  stoppedWords,
  trialNumbers,
} from './sweepWords.ts';
import { shownRows, trialColumns } from './trialRows.ts';
import { headSentences, sweepStatusInfo, sweepStatusOf } from './verdictWords.ts';

const narrowest = 40;
const widestText = 100;
const shownTrials = 10;
const mostParameters = 8;
const mostReasons = 6;
const sparklinePoints = 40;

/** The sweep for a terminal, no wider than asked for. */
export function renderSweepTerminal(
  report: SweepReport,
  { width: asked, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const width = Math.max(narrowest, asked);
  const paint = painter(colour);
  const blocks = [
    headLines(report, width, paint),
    gateLines(report, width, paint),
    leaderboardLines(report, width, paint),
    importanceLines(report.result, width, paint),
    stoppedLines(report, width),
    patchLines(report, width),
    report.warnings.flatMap((warning) => lines(`! ${warning}`, width)),
    lines(costSentence(report), width).map((line) => paint('quiet', line)),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function headLines(report: SweepReport, width: number, paint: Paint): readonly string[] {
  const { title } = sweepStatusInfo[sweepStatusOf(report)];
  const ignored = ignoredSentence(report);
  const [finding = [], ...rest] = headSentences(report);
  return [
    `${paint('strong', title)}  ${paint('quiet', fitWidth(visible(shorten(report.experiment)), width - 30))}`,
    ...lines(plain(finding), width),
    ...rest.flatMap((sentence) => lines(plain(sentence), width)).map((line) => paint('quiet', line)),
    ...(ignored === null ? [] : lines(plain(ignored), width).map((line) => paint('unsure', line))),
    ...progressLine(report, width),
  ];
}

function progressLine({ result: { progress } }: SweepReport, width: number): readonly string[] {
  if (progress.length < 3) return [];
  const count = Math.min(sparklinePoints, progress.length, width - 14);
  const values = Array.from(
    { length: count },
    (_, index) => progress[Math.round((index * (progress.length - 1)) / (count - 1))]?.best ?? null,
  );
  return [`Best so far  ${sparkline(values)}`];
}

function gateLines({ winner }: SweepReport, width: number, paint: Paint): readonly string[] {
  return (winner?.verdict?.checks ?? []).flatMap((check) => {
    const ink = checksInk([check]);
    const own = lines(`${checkMark(check)} ${check.rule}: ${check.reason}`, width);
    return ink === undefined ? own : own.map((line) => paint(ink, line));
  });
}

function leaderboardLines(report: SweepReport, width: number, paint: Paint): readonly string[] {
  const rows = shownRows(report, shownTrials);
  if (rows.length === 0) return [];
  const columns = trialColumns(report, mostParameters);
  const drawn = terminalTable(
    columns.map(({ title, align }, index) => ({
      title: visible(shorten(title, 24)),
      align,
      // The trial and the first metric stay.
      dropRank: index < 2 ? 0 : index,
    })),
    rows.map((row, place) =>
      columns.map(({ cell }) => ({
        text: visible(shorten(cell(row), 40)),
        ...(place === 0 ? { ink: 'good' as const } : {}),
      })),
    ),
    { width, paint },
  );
  return [...drawn, ...lines(rankingNote(report), width).map((line) => paint('quiet', line))];
}

const barLength = 20;

/** What mattered for each metric, with bars. */
export function importanceLines(result: SweepResult, width: number, paint: Paint): readonly string[] {
  return result.importances.flatMap((importance, index) => {
    if (importance === null) return [];
    const metric = visible(shorten(result.metrics[index]?.name ?? '', 40));
    const drawn = terminalTable(
      [
        { title: `What mattered for ${metric}`, align: 'left', dropRank: 0 },
        { title: '', align: 'right', dropRank: 0 },
        { title: '', align: 'left', dropRank: 2 },
        { title: importance.foretold === null ? '' : 'second opinion', align: 'right', dropRank: 1 },
      ],
      importance.parameters
        .slice(0, mostParameters)
        .map(({ name, share, modelShare }) => [
          { text: visible(shorten(name, 40)) },
          { text: percentText(share) },
          { text: '█'.repeat(Math.round(share * barLength)) },
          { text: modelShare === null ? '' : percentText(modelShare) },
        ]),
      { width, paint },
    );
    return [...drawn, ...lines(plain(importanceNote(importance)), width).map((line) => paint('quiet', line))];
  });
}

function stoppedLines({ result: { stopped } }: SweepReport, width: number): readonly string[] {
  const shown = stopped
    .slice(0, mostReasons)
    .flatMap((group) =>
      lines(
        `${countOf(group.trials.length, 'trial')} ${stoppedWords[group.kind]} (${trialNumbers(group, 5)}): ${group.reason}`,
        width,
      ),
    );
  return stopped.length > mostReasons
    ? [...shown, `and ${stopped.length - mostReasons} more reasons`]
    : shown;
}

function patchLines({ patch }: SweepReport, width: number): readonly string[] {
  if (patch === null) return [];
  return [
    ...patch.diff
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => visible(shorten(line, 400))),
    ...patch.byHand.flatMap(({ name, value, reason }) =>
      lines(`Set by hand: ${name} = ${JSON.stringify(value)} (${reason})`, width),
    ),
  ];
}

function lines(words: string, width: number): readonly string[] {
  return wrapText(visible(shorten(words, 500)), Math.min(width, widestText));
}

function plain(sentence: Sentence): string {
  return joinSpans(
    sentence,
    (words) => words,
    (name) => visible(shorten(name)),
  );
}
