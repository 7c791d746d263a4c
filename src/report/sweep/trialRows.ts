import { formatValue } from '../../comparison/formatValue.ts';
import { valueText } from '../../sweeps/results/parameterAxes.ts';
import type { LeaderboardRow } from '../../sweeps/results/leaderboard.ts';
import type { SweepReport } from './sweepReport.ts';
import { estimateText } from './sweepWords.ts';

/** A column of the leaderboard; `name` is foreign text unless `isOwn`. */
export interface TrialColumn {
  readonly title: string;
  readonly isOwn: boolean;
  readonly align: 'left' | 'right';
  readonly cell: (row: LeaderboardRow) => string;
  /** What the column sorts by; null for text. */
  readonly value: ((row: LeaderboardRow) => number | null) | null;
}

/** Trial, metrics, the estimate where trials are ranked by it, and the parameters, the most important first. */
export function trialColumns(
  { result, winner }: SweepReport,
  mostParameters: number,
): readonly TrialColumn[] {
  const order = [...(result.importances[0]?.parameters ?? [])].map(({ name }) => name);
  const names = result.axes.map(({ name }) => name).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return [
    {
      title: 'Trial',
      isOwn: true,
      align: 'right',
      cell: (row) => `${row.run.number}${standing(row, winner?.trial ?? null)}`,
      value: ({ run }) => run.number,
    },
    ...result.metrics.map(({ name }, index): TrialColumn => ({
      title: name,
      isOwn: false,
      align: 'right',
      cell: ({ observed }) => formatValue(observed[index]),
      value: ({ observed }) => observed[index] ?? null,
    })),
    ...(result.leaderboard.rankedBy === 'estimated' ? [estimate] : []),
    ...names.slice(0, mostParameters).map((name): TrialColumn => ({
      title: name,
      isOwn: false,
      align: 'right',
      cell: ({ run }) => valueText(run.configuration.get(name)),
      value: ({ run }) => {
        const value = run.configuration.get(name);
        return typeof value === 'number' ? value : null;
      },
    })),
  ];
}

function standing({ run, isPresent }: LeaderboardRow, winner: number | null): string {
  if (isPresent) return ' (present)';
  return run.number === winner ? ' (winner)' : originWords(run);
}

/** Where the values of a trial come from, if from recorded runs. */
function originWords({ method }: LeaderboardRow['run']): string {
  return method === 'recorded' || method === 'after recorded runs' ? ` (${method})` : '';
}

const estimate: TrialColumn = {
  title: 'Estimate',
  isOwn: true,
  align: 'right',
  cell: estimateText,
  value: ({ estimated }) => estimated,
};

/** The best rows, then those of the winner and of the present values where they are not among them. */
export function shownRows({ result, winner }: SweepReport, mostTrials: number): readonly LeaderboardRow[] {
  return result.leaderboard.rows.filter(
    ({ run, isPresent }, place) => place < mostTrials || isPresent || run.number === winner?.trial,
  );
}

/** Parameters that `trialColumns` with this limit leaves out. */
export function hiddenParameters({ result }: SweepReport, mostParameters: number): number {
  return Math.max(0, result.axes.length - mostParameters);
}
