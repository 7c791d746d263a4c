import { markdownTable } from 'markdown-table';
import { progressMermaid } from '../../charts/sweep/progressChart.ts';
import { formatValue } from '../../comparison/formatValue.ts';
import { markdown, markdownCode, markdownFence, shorten } from '../escape.ts';
import { fitSections } from '../markdown/fitSections.ts';
import { folded } from '../markdown/folded.ts';
import { noteParagraphs } from '../markdown/notes.ts';
import { capitalised, countOf, joinSpans, type Sentence } from '../sentence.ts';
import { percentText } from './percentText.ts';
import type { SweepReport } from './sweepReport.ts';
import {
  costSentence,
  countWords,
  ignoredSentence,
  importanceNote,
  plateauSentence,
  rankingNote,
  stoppedWords,
  sweepSentence,
  sweepStatusInfo,
  sweepStatusOf,
  trialNumbers,
} from './sweepWords.ts';
import { hiddenParameters, trialColumns } from './trialRows.ts';

export interface SweepMarkdownOptions {
  /** At least 10,000. */
  readonly limitCharacters?: number;
  readonly fullReportUrl?: string | null;
  /** Sentences that must not be missed: that numbers come from a fork, what could not be done. */
  readonly notes?: readonly string[];
}

/** Parts are left out in this order when a comment gets too long. */
const dropOrder = [
  'progress',
  'warnings',
  'stopped trials',
  'Pareto front',
  'importance',
  'suggested patch',
  'gates',
  'leaderboard',
] as const;

interface Part {
  readonly name: (typeof dropOrder)[number] | 'heading' | 'footer';
  readonly text: string;
}

const defaultLimitCharacters = 65_000;
const shownTrials = 10;
const mostParameters = 6;
const mostImportances = 12;
const mostReasons = 12;
const mostInFront = 12;
const longestLine = 300;

/** The sweep as a pull request comment or a job summary, in GitHub's Markdown. */
export function renderSweepMarkdown(
  report: SweepReport,
  { limitCharacters = defaultLimitCharacters, fullReportUrl = null, notes = [] }: SweepMarkdownOptions = {},
): string {
  const parts: readonly Part[] = [
    heading(report, notes),
    ...gates(report),
    ...leaderboard(report),
    ...patch(report),
    ...importance(report),
    ...paretoFront(report),
    ...progress(report),
    ...stopped(report),
    ...warnings(report),
    footer(report, fullReportUrl),
  ];
  return fitSections(parts, dropOrder, limitCharacters);
}

function heading(report: SweepReport, notes: readonly string[]): Part {
  const { symbol, title } = sweepStatusInfo[sweepStatusOf(report)];
  const ended = report.state.kind === 'concluded' ? ` It ended because ${report.state.reason}.` : '';
  const plateau = plateauSentence(report);
  const ignored = ignoredSentence(report);
  const lines = [
    `### ${symbol === '' ? '' : `${symbol} `}${title}: ${markdownCode(report.experiment)}`,
    sentence(capitalised(sweepSentence(report))),
    `Trials: ${countWords(report)}.${text(ended)}${plateau === null ? '' : ` ${text(plateau)}`}`,
    ...(ignored === null ? [] : [`> ⚠️ ${sentence(ignored)}`]),
    ...noteParagraphs(notes),
  ];
  return { name: 'heading', text: lines.join('\n\n') };
}

function gates({ winner }: SweepReport): readonly Part[] {
  const checks = winner?.verdict?.checks ?? [];
  if (checks.length === 0) return [];
  const rows = checks
    .slice(0, 20)
    .map(({ rule, outcome, reason }) => [markdownCode(rule), outcome, text(reason)]);
  return [{ name: 'gates', text: table([['Gate', 'Outcome', ''], ...rows], ['left', 'left', 'left']) }];
}

function leaderboard(report: SweepReport): readonly Part[] {
  const { rows } = report.result.leaderboard;
  if (rows.length === 0) return [];
  const columns = trialColumns(report, mostParameters);
  const drawn = table(
    [
      ['#', ...columns.map(({ title, isOwn }) => (isOwn ? title : markdownCode(title)))],
      ...rows
        .slice(0, shownTrials)
        .map((row) => [String(row.rank), ...columns.map(({ cell }) => markdown(shorten(cell(row))))]),
    ],
    ['right', ...columns.map(({ align }) => align)],
  );
  const beyond = rows.length - shownTrials;
  const hidden = hiddenParameters(report, mostParameters);
  const left = [
    ...(beyond > 0 ? [countOf(beyond, 'more trial')] : []),
    ...(hidden > 0 ? [countOf(hidden, 'more parameter')] : []),
  ];
  const more = left.length === 0 ? '' : ` ${left.join(' and ')} in the full report.`;
  return [{ name: 'leaderboard', text: `${drawn}\n\n<sub>${text(rankingNote(report))}${more}</sub>` }];
}

function patch({ patch: suggested }: SweepReport): readonly Part[] {
  if (suggested === null) return [];
  const { diff, byHand } = suggested;
  const parts = [
    ...(diff === '' ? [] : [markdownFence(diff.trimEnd().split('\n'), 400, 'diff')]),
    ...(byHand.length === 0
      ? []
      : [
          `To set by hand: ${byHand
            .slice(0, 20)
            .map(
              ({ name, value, reason }) =>
                `${markdownCode(name)} = ${markdownCode(JSON.stringify(value))} (${text(reason)})`,
            )
            .join('; ')}.`,
        ]),
  ];
  return parts.length === 0
    ? []
    : [{ name: 'suggested patch', text: folded('Suggested change of the params', parts.join('\n\n')) }];
}

function importance({ result: { importances, metrics } }: SweepReport): readonly Part[] {
  const drawn = importances.flatMap((one, index) => {
    if (one === null) return [];
    const rows = one.parameters
      .slice(0, mostImportances)
      .map(({ name, share, modelShare }) => [
        markdownCode(name),
        markdown(percentText(share)),
        ...(one.foretold === null ? [] : [markdown(percentText(modelShare ?? 0))]),
      ]);
    const head = ['Parameter', 'Importance', ...(one.foretold === null ? [] : ['Second opinion'])];
    const title = metrics.length > 1 ? `For ${markdownCode(metrics[index]?.name ?? '')}:\n\n` : '';
    const align = ['left', 'right', 'right'].slice(0, head.length);
    return [`${title}${table([head, ...rows], align)}\n\n<sub>${sentence(importanceNote(one))}</sub>`];
  });
  return drawn.length === 0
    ? []
    : [{ name: 'importance', text: `**What mattered**\n\n${drawn.join('\n\n')}` }];
}

function paretoFront({ result: { pareto, metrics } }: SweepReport): readonly Part[] {
  if (pareto === null) return [];
  const rows = pareto.trials
    .slice(0, mostInFront)
    .map(({ run, values }) => [String(run.number), ...values.map((value) => formatValue(value))]);
  const beyond = pareto.trials.length - mostInFront;
  const volume =
    pareto.hypervolume === null
      ? ''
      : ` Hypervolume ${formatValue(pareto.hypervolume)} against (${pareto.reference.map((value) => formatValue(value)).join(', ')}).`;
  const drawn = table(
    [['Trial', ...metrics.map(({ name }) => markdownCode(name))], ...rows],
    ['right', ...metrics.map(() => 'right')],
  );
  const title = `**Pareto front**: ${countOf(pareto.trials.length, 'trial')} that no other beats in every metric.${volume}`;
  const more = beyond > 0 ? `\n\nand ${beyond} more` : '';
  return [{ name: 'Pareto front', text: `${title}\n\n${drawn}${more}` }];
}

function progress({ result }: SweepReport): readonly Part[] {
  const source = progressMermaid(result.progress);
  const [metric] = result.metrics;
  if (source === null || metric === undefined) return [];
  const chart = `Best ${markdownCode(metric.name)} so far\n\n\`\`\`mermaid\n${source}\n\`\`\``;
  return [{ name: 'progress', text: folded('Best value so far', chart) }];
}

function stopped({ result }: SweepReport): readonly Part[] {
  if (result.stopped.length === 0) return [];
  const rows = result.stopped
    .slice(0, mostReasons)
    .map((group) => [
      String(group.trials.length),
      stoppedWords[group.kind],
      text(group.reason),
      trialNumbers(group, 8),
    ]);
  const count = result.stopped.reduce((sum, { trials }) => sum + trials.length, 0);
  const drawn = table(
    [['', '', 'Reason of the first', 'Trials'], ...rows],
    ['right', 'left', 'left', 'left'],
  );
  return [{ name: 'stopped trials', text: folded(`${countOf(count, 'trial')} without a result`, drawn) }];
}

function warnings({ warnings: all }: SweepReport): readonly Part[] {
  if (all.length === 0) return [];
  const lines = all.slice(0, 20).map((warning) => `- ${text(warning)}`);
  if (all.length > 20) lines.push(`- and ${all.length - 20} more`);
  return [{ name: 'warnings', text: folded(countOf(all.length, 'warning'), lines.join('\n')) }];
}

function footer(report: SweepReport, fullReportUrl: string | null): Part {
  const lines = [
    text(costSentence(report)),
    `Sweep ${markdownCode(report.sweepId)}`,
    ...(fullReportUrl === null ? [] : [`[Full report](<${encodeURI(fullReportUrl)}>)`]),
    `Trainmark ${markdown(shorten(report.programVersion, 40))}, ${report.generatedAt.slice(0, 16).replace('T', ' ')} UTC`,
  ];
  return { name: 'footer', text: `<sub>${lines.join('<br>')}</sub>` };
}

function text(words: string): string {
  return markdown(shorten(words, longestLine));
}

function sentence(spans: Sentence): string {
  return joinSpans(spans, text, markdownCode);
}

function table(rows: readonly (readonly string[])[], align: readonly string[]): string {
  return markdownTable(
    rows.map((row) => [...row]),
    { align: [...align], alignDelimiters: false },
  );
}
