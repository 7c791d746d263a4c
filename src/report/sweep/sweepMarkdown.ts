import { markdownTable } from 'markdown-table';
import { formatValue } from '../../comparison/formatValue.ts';
import { pythonText } from '../../sweeps/pythonText.ts';
import type { SweepLog } from '../../sweeps/log/sweepLog.ts';
import { sweepTrials } from '../../sweeps/log/sweepTrials.ts';
import { markdown, markdownCode, shorten } from '../escape.ts';
import { countWords, type SweepResult } from './sweepText.ts';

const shownTrials = 10;
const mostReasons = 5;

/** A sweep for the summary of a job: what it stands at, its best trials, and why others have no result. */
export function sweepMarkdown({ spec, ...log }: SweepLog, result: SweepResult): string {
  const byNumber = new Map(sweepTrials({ spec, ...log }).map((trial) => [trial.number, trial]));
  const best = result.ranking.slice(0, shownTrials).flatMap((number) => byNumber.get(number) ?? []);
  const names = [...new Set(best.flatMap(({ configuration }) => [...configuration.keys()]))];
  const rows = best.map(({ number, state, configuration }) => [
    String(number),
    ...spec.metrics.map((_, index) =>
      formatValue(state.kind === 'complete' ? state.values[index] : undefined),
    ),
    ...names.map((name) => {
      const value = configuration.get(name);
      return value === undefined ? '' : markdownCode(shorten(valueText(value), 60));
    }),
  ]);
  const head = ['trial', ...spec.metrics.map(({ name }) => markdownCode(name)), ...names.map(markdownCode)];
  const without = result.trials.filter(({ state }) => state === 'failed' || state === 'lost');
  const parts = [
    `### Sweep ${result.sweepId}: ${countWords(result)}`,
    ...(result.ended === null ? [] : [`It is over: ${markdown(shorten(result.ended, 400))}.`]),
    ...(rows.length === 0 ? [] : [markdownTable([head, ...rows])]),
    ...without
      .slice(0, mostReasons)
      .map(
        ({ number, state, reason }) => `- trial ${number} ${state}: ${markdown(shorten(reason ?? '', 300))}`,
      ),
    ...(without.length > mostReasons ? [`- and ${without.length - mostReasons} more without a result`] : []),
    ...result.warnings.map((warning) => `> ⚠️ ${markdown(shorten(warning, 400))}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function valueText(value: Parameters<typeof pythonText>[0]): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(4))) : pythonText(value);
}
