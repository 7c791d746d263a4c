import { countOf } from '../../records/countOf.ts';
import { formatValue } from '../../comparison/formatValue.ts';
import type { Distribution } from '../../sweeps/distribution.ts';
import type { Suggestion } from '../../sweeps/history/suggestTrials.ts';
import { valueText } from '../../sweeps/results/parameterAxes.ts';
import { shortNumber } from '../../sweeps/results/shortNumber.ts';
import { painter } from '../colour.ts';
import { shorten, visible } from '../escape.ts';
import { sentenceText } from '../sentence.ts';
import { terminalTable } from '../terminal/table.ts';
import { wrapText } from '../terminal/textWidth.ts';
import { importanceLines } from './sweepTerminal.ts';
import { estimateText } from './sweepWords.ts';

export interface ToldSuggestion {
  readonly experiment: string;
  /** How many different states of the code the runs come from. */
  readonly commits: number;
  readonly suggestion: Suggestion;
}

const widestText = 100;
const mostLeftOut = 8;

/** The proposed trials as a table, what mattered so far, and what the proposals rest on. */
export function suggestionText(
  told: ToldSuggestion,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const { suggestion } = told;
  const { result, parameters, proposals, leftOut } = suggestion;
  const paint = painter(colour);
  const lines = (words: string): readonly string[] =>
    wrapText(visible(shorten(words, 600)), Math.min(width, widestText));
  const table = terminalTable(
    [
      { title: 'Parameter', align: 'left', dropRank: 0 },
      ...proposals.map((_, index) => ({ title: `${index + 1}`, align: 'right' as const, dropRank: index })),
      { title: 'best so far', align: 'right', dropRank: 0 },
      { title: 'searched', align: 'left', dropRank: 100 },
    ],
    parameters.map(({ name, distribution }) => [
      { text: cell(name) },
      ...proposals.map(({ configuration }) => ({ text: cell(valueText(configuration.get(name))) })),
      { text: cell(valueText(result.leaderboard.rows[0]?.run.configuration.get(name))) },
      { text: cell(rangeText(distribution)), ink: 'quiet' as const },
    ]),
    { width, paint },
  );
  const unused = leftOut.slice(0, mostLeftOut).map(({ name, reason }) => `${name} (${reason})`);
  const more = leftOut.length - unused.length;
  const blocks = [
    [
      paint('strong', cell(`Next ${countOf(proposals.length, 'experiment')} for ${told.experiment}`)),
      ...lines(basisWords(told)),
    ],
    table,
    importanceLines(result, width, paint),
    unused.length === 0
      ? []
      : lines(`Not searched: ${unused.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`).map((line) =>
          paint('quiet', line),
        ),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** What the proposals rest on, and what speaks against them. */
function basisWords({ commits, suggestion: { result, proposals } }: ToldSuggestion): string {
  const [best] = result.leaderboard.rows;
  const [metric] = result.metrics;
  const methods = [...new Set(proposals.map(({ method }) => method))].join(', ');
  const value =
    best === undefined
      ? ''
      : ` The best has ${metric?.name ?? ''} ${formatValue(best.observed[0])}${
          result.leaderboard.rankedBy === 'estimated' ? `, estimated ${estimateText(best)} without noise` : ''
        }.`;
  const other =
    commits > 1 ? ` They come from ${commits} states of the code, which may explain differences, too.` : '';
  return `From ${countOf(result.counts.complete, 'recorded run')}, by ${methods}.${value}${other}`;
}

function rangeText(distribution: Distribution): string {
  switch (distribution.kind) {
    case 'categorical':
      return distribution.values.map((value) => valueText(value)).join(', ');
    case 'stepped':
      return `${distribution.min} … ${distribution.max}${distribution.isLog ? ', logarithmic' : ''}`;
    case 'uniform':
      return `${shortNumber(distribution.min, 3)} … ${shortNumber(distribution.max, 3)}`;
    case 'logUniform':
      return `${shortNumber(distribution.min, 3)} … ${shortNumber(distribution.max, 3)}, logarithmic`;
    // None of these is inferred from runs.
    case 'constant':
    case 'normal':
    case 'logNormal':
    case 'beta':
      return distribution.kind;
  }
}

function cell(text: string): string {
  return visible(shorten(text, 40));
}

/** The public form; all keys are always there. */
export function suggestionJson({ experiment, commits, suggestion }: ToldSuggestion): unknown {
  const { result, parameters, proposals, leftOut } = suggestion;
  const [best] = result.leaderboard.rows;
  const [importance] = result.importances;
  return {
    schemaVersion: 1,
    command: 'suggest',
    experiment,
    metric: result.metrics.map(({ name, goal }) => ({ name, goal }))[0],
    runs: result.counts.complete,
    commits,
    summary: sentenceText([basisWords({ experiment, commits, suggestion })]),
    best:
      best === undefined
        ? null
        : {
            record: best.run.recordId,
            observed: best.observed[0],
            estimated: best.estimated,
            params: Object.fromEntries(best.run.configuration),
          },
    proposals: proposals.map(({ configuration, method }) => ({
      method,
      params: Object.fromEntries(configuration),
    })),
    space: parameters.map(({ name, distribution }) => ({ name, ...distribution })),
    leftOut,
    importance: importance ?? null,
  };
}
