import { countOf } from '../../../records/countOf.ts';
import { formatValue } from '../../../comparison/formatValue.ts';
import { markdownCode } from '../../escape.ts';
import type { SweepReport } from '../sweepReport.ts';
import { tableMarkdown, type Part } from './part.ts';

const mostInFront = 12;

/** What cannot be improved in one metric without giving up another. */
export function paretoPart({ result: { pareto, metrics } }: SweepReport): readonly Part[] {
  if (pareto === null) return [];
  const rows = pareto.trials
    .slice(0, mostInFront)
    .map(({ run, values }) => [String(run.number), ...values.map((value) => formatValue(value))]);
  const beyond = pareto.trials.length - mostInFront;
  const volume =
    pareto.hypervolume === null
      ? ''
      : ` Hypervolume ${formatValue(pareto.hypervolume)} against (${pareto.reference.map((value) => formatValue(value)).join(', ')}).`;
  const drawn = tableMarkdown(
    [['Trial', ...metrics.map(({ name }) => markdownCode(name))], ...rows],
    ['right', ...metrics.map(() => 'right')],
  );
  const title = `**Pareto front**: ${countOf(pareto.trials.length, 'trial')} that no other beats in every metric.${volume}`;
  const more = beyond > 0 ? `\n\nand ${beyond} more` : '';
  return [{ name: 'Pareto front', text: `${title}\n\n${drawn}${more}` }];
}
