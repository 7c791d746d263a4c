import { countOf } from '../../records/countOf.ts';
import type { Change, ChangeKind } from '../../comparison/comparison.ts';
import type { Check } from '../../gates/verdict.ts';
import { shorten, visible } from '../escape.ts';
import { commonRunCount, type MetricRow, metricRows, withRunCount } from '../metricRows.ts';
import type { Report } from '../report.ts';
import type { Ink, Paint } from '../colour.ts';
import { isLetPass } from '../words.ts';
import { type TerminalCell, type TerminalColumn, terminalTable } from './table.ts';

const mostRows = 40;

interface MetricColumn extends TerminalColumn {
  /** Says nothing where there is no baseline. */
  readonly comparesOnly?: true;
  readonly cell: (row: MetricRow, runs: number | null) => TerminalCell;
}

const columns: readonly MetricColumn[] = [
  {
    title: 'metric',
    align: 'left',
    dropRank: 0,
    cell: ({ key, change }) => ({ text: `${visible(shorten(key))}${goalArrow(change)}` }),
  },
  {
    title: 'baseline',
    align: 'right',
    dropRank: 2,
    comparesOnly: true,
    cell: ({ baseline, change }, runs) => ({
      text: sideText(baseline, change.baselineRuns, runs),
      ink: 'quiet',
    }),
  },
  {
    title: 'candidate',
    align: 'right',
    dropRank: 0,
    cell: ({ candidate, change }, runs) => ({ text: sideText(candidate, change.candidateRuns, runs) }),
  },
  {
    title: 'change',
    align: 'right',
    dropRank: 1,
    comparesOnly: true,
    cell: ({ delta, change }) => ({ text: delta, ink: kindInks[change.kind] }),
  },
  {
    title: '',
    align: 'right',
    dropRank: 5,
    comparesOnly: true,
    cell: ({ relative }) => ({ text: relative, ink: 'quiet' }),
  },
  {
    title: '',
    align: 'left',
    dropRank: 3,
    comparesOnly: true,
    cell: ({ change }) => ({ text: change.kind, ink: kindInks[change.kind] }),
  },
  { title: 'gate', align: 'left', dropRank: 4, cell: ({ checks }) => gateCell(checks) },
];

const kindInks: Record<ChangeKind, Ink | undefined> = {
  improved: 'good',
  worsened: 'bad',
  unchanged: 'quiet',
  inconclusive: 'quiet',
  new: undefined,
  missing: 'unsure',
};

/** The table of metrics; those of gates are never left out. */
export function metricLines(report: Report, options: { width: number; paint: Paint }): readonly string[] {
  const rows = metricRows(report);
  const runs = commonRunCount(rows);
  const shown = rows.filter((row, index) => index < mostRows || row.checks.length > 0);
  if (shown.length === 0) return [];
  const beyond = rows.length - shown.length;
  const hasBaseline = rows.some(({ change }) => change.baselineRuns !== null);
  const used = columns.filter(({ comparesOnly }) => hasBaseline || comparesOnly === undefined);
  const cells = shown.map((row) => used.map(({ cell }) => cell(row, runs)));
  return [
    ...terminalTable(used, cells, options),
    ...(beyond > 0
      ? [options.paint('quiet', `and ${countOf(beyond, 'more metric')} in the HTML report`)]
      : []),
  ];
}

function sideText(text: string, sample: Change['baselineRuns'], runs: number | null): string {
  return visible(runs === null ? withRunCount(text, sample) : text);
}

function gateCell(checks: readonly Check[]): TerminalCell {
  const text = checks.map((check) => `${checkMark(check)} ${visible(shorten(check.rule, 50))}`).join(', ');
  return { text, ink: checksInk(checks) };
}

export function checkMark(check: Check): string {
  const { outcome, blocking } = check;
  if (outcome === 'passed') return '✔';
  if (isLetPass(check)) return '•';
  return blocking && outcome !== 'unknown' ? '✖' : '!';
}

export function checksInk(checks: readonly Check[]): Ink | undefined {
  if (checks.some((check) => checkMark(check) === '✖')) return 'bad';
  const unsettled = checks.filter(({ outcome }) => outcome !== 'passed');
  if (unsettled.length === 0) return 'good';
  return unsettled.every(isLetPass) ? 'quiet' : 'unsure';
}

function goalArrow({ goal }: Change): string {
  if (goal === null) return '';
  return goal === 'max' ? ' ↑' : ' ↓';
}
