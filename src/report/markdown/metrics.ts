import { countOf } from '../../records/countOf.ts';
import { markdownTable } from 'markdown-table';
import { sparkline } from '../../charts/sparkline.ts';
import { interpolateUnlogged, longestRun, meanTrend, runsOf, stepRange } from '../../charts/trend.ts';
import type { Curve } from '../../charts/curve.ts';
import type { Change } from '../../comparison/comparison.ts';
import { markdown, markdownCode } from '../escape.ts';
import type { Section } from './section.ts';
import { commonRunCount, type MetricRow, withRunCount } from '../metricRows.ts';
import { checkRule } from './gates.ts';
import { folded } from './folded.ts';

/** Rows that are seen at once: all of the gates' metrics, and others up to this many. */
const shownRows = 8;
const mostShownRows = 30;
const mostFoldedRows = 100;
const mostChecksInCell = 3;
const sparklineLength = 8;

/** The table of metrics, and the rest of it folded. */
export function metricSections(rows: readonly MetricRow[]): {
  readonly shown: readonly Section[];
  readonly folded: readonly Section[];
} {
  const gated = rows.filter(isGated);
  const others = rows.filter((row) => !isGated(row));
  const room = Math.max(0, shownRows - gated.length);
  // One or two rows are not worth a click.
  const split = others.length <= room + 2 ? others.length : room;
  const top = [...gated, ...others.slice(0, split)].slice(0, mostShownRows);
  const rest = [...gated, ...others].slice(top.length);
  return {
    shown: top.length === 0 ? [] : [{ name: 'metrics', text: table(top, rows) }],
    folded:
      rest.length === 0
        ? []
        : [
            {
              name: 'other metrics',
              text: folded(countOf(rest.length, 'more metric'), foldedTable(rest, rows)),
            },
          ],
  };
}

const isGated = ({ checks, change }: MetricRow): boolean => checks.length > 0 || change.tier === 'gate';

function foldedTable(rest: readonly MetricRow[], all: readonly MetricRow[]): string {
  const beyond = rest.length - mostFoldedRows;
  const note = beyond > 0 ? `\n\nand ${countOf(beyond, 'more metric')} in the full report` : '';
  return table(rest.slice(0, mostFoldedRows), all) + note;
}

interface Column {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly cell: (row: MetricRow) => string;
}

function table(rows: readonly MetricRow[], all: readonly MetricRow[]): string {
  const runs = commonRunCount(all);
  const columns = columnsFor(rows, runs);
  const lines = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map(({ cell }) => cell(row))),
  ];
  const drawn = markdownTable(lines, { align: columns.map(({ align }) => align), alignDelimiters: false });
  return `${drawn}\n\n<sub>${legend(rows, runs)}</sub>`;
}

function columnsFor(rows: readonly MetricRow[], runs: number | null): readonly Column[] {
  const side = (text: string, sample: Change['baselineRuns']) =>
    unbroken(runs === null ? withRunCount(text, sample) : text);
  const hasBaseline = rows.some(({ change }) => change.baselineRuns !== null);
  const compared: readonly Column[] = [
    { title: 'Baseline', align: 'right', cell: (row) => side(row.baseline, row.change.baselineRuns) },
    { title: 'Candidate', align: 'right', cell: (row) => side(row.candidate, row.change.candidateRuns) },
    { title: 'Change', align: 'right', cell: changeCell },
    { title: '', align: 'left', cell: ({ change }) => kindWord(change) },
  ];
  return [
    { title: 'Metric', align: 'left', cell: ({ key, change }) => `${markdownCode(key)}${goalArrow(change)}` },
    ...(hasBaseline ? compared : compared.filter(({ title }) => title === 'Candidate')),
    ...(rows.some(({ checks }) => checks.length > 0) ? [gateColumn] : []),
    ...(rows.some(({ curve }) => curve !== null) ? [trendColumn] : []),
  ];
}

const gateColumn: Column = {
  title: 'Gate',
  align: 'left',
  cell: ({ checks }) => {
    const shown = checks.slice(0, mostChecksInCell).map(checkRule);
    const beyond = checks.length - shown.length;
    return [...shown, ...(beyond > 0 ? [`and ${beyond} more`] : [])].join('<br>');
  },
};

const trendColumn: Column = {
  title: 'Trend',
  align: 'left',
  cell: ({ curve }) => (curve === null ? '' : trend(curve)),
};

function trend(curve: Curve): string {
  const runs = runsOf(curve, 'candidate');
  const range = stepRange(runs);
  if (range === null) return '';
  const length = Math.min(sparklineLength, longestRun(runs));
  return sparkline(interpolateUnlogged(meanTrend(runs, range, length)));
}

function changeCell({ delta, relative }: MetricRow): string {
  return relative === '' ? unbroken(delta) : `${unbroken(delta)} (${unbroken(relative)})`;
}

/** A value that stays on one line in a narrow table. */
function unbroken(text: string): string {
  return markdown(text).replaceAll(' ', '\u00a0');
}

function kindWord({ kind }: Change): string {
  return kind === 'worsened' ? '**worsened**' : kind;
}

function goalArrow({ goal }: Change): string {
  if (goal === null) return '';
  return goal === 'max' ? '\u00a0↑' : '\u00a0↓';
}

function legend(rows: readonly MetricRow[], runs: number | null): string {
  const goals = rows.map(({ change }) => change.goal);
  const parts = [
    ...(runs === null ? ['mean ± standard deviation (runs)'] : []),
    ...(runs !== null && runs > 1 ? [`mean ± standard deviation of ${runs} runs a side`] : []),
    ...(goals.includes('max') ? ['↑ higher is better'] : []),
    ...(goals.includes('min') ? ['↓ lower is better'] : []),
    ...(rows.some(({ curve }) => curve !== null) ? ['trend: the candidate over its run'] : []),
  ];
  return parts.join(' · ');
}
