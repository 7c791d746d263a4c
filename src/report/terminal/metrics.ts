import type { Change, ChangeKind } from '../../comparison/comparison.ts';
import type { Check } from '../../gates/verdict.ts';
import { shorten, visible } from '../escape.ts';
import { commonRunCount, type MetricRow, metricRows, withRunCount } from '../metricRows.ts';
import type { Report } from '../report.ts';
import { countOf } from '../sentence.ts';
import type { Ink, Paint } from '../colour.ts';
import { type TerminalCell, type TerminalColumn, terminalTable } from './table.ts';

const mostRows = 40;

const columns: readonly TerminalColumn[] = [
  { title: 'metric', align: 'left', dropRank: 0 },
  { title: 'baseline', align: 'right', dropRank: 2 },
  { title: 'candidate', align: 'right', dropRank: 0 },
  { title: 'change', align: 'right', dropRank: 1 },
  { title: '', align: 'right', dropRank: 5 },
  { title: '', align: 'left', dropRank: 3 },
  { title: 'gate', align: 'left', dropRank: 4 },
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
  return [
    ...terminalTable(
      columns,
      shown.map((row) => cells(row, runs)),
      options,
    ),
    ...(beyond > 0
      ? [options.paint('quiet', `and ${countOf(beyond, 'more metric')} in the HTML report`)]
      : []),
  ];
}

function cells(
  { key, change, baseline, candidate, delta, relative, checks }: MetricRow,
  runs: number | null,
): readonly TerminalCell[] {
  const ink = kindInks[change.kind];
  const side = (text: string, sample: Change['baselineRuns']) =>
    visible(runs === null ? withRunCount(text, sample) : text);
  return [
    { text: `${visible(shorten(key))}${goalArrow(change)}` },
    { text: side(baseline, change.baselineRuns), ink: 'quiet' },
    { text: side(candidate, change.candidateRuns) },
    { text: delta, ink },
    { text: relative, ink: 'quiet' },
    { text: change.kind, ink },
    {
      text: checks.map((check) => `${checkMark(check)} ${visible(shorten(check.rule, 50))}`).join(', '),
      ink: checksInk(checks),
    },
  ];
}

export function checkMark({ outcome, blocking }: Check): string {
  if (outcome === 'passed') return '✔';
  return blocking && outcome !== 'unknown' ? '✖' : '!';
}

export function checksInk(checks: readonly Check[]): Ink | undefined {
  if (checks.some((check) => checkMark(check) === '✖')) return 'bad';
  return checks.every(({ outcome }) => outcome === 'passed') ? 'good' : 'unsure';
}

function goalArrow({ goal }: Change): string {
  if (goal === null) return '';
  return goal === 'max' ? ' ↑' : ' ↓';
}
