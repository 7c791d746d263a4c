import { progressMermaid } from '../../../charts/sweep/progressChart.ts';
import { markdownCode } from '../../escape.ts';
import { folded } from '../../markdown/folded.ts';
import type { SweepReport } from '../sweepReport.ts';
import type { Part } from './part.ts';

/** How the best value came about. */
export function progressPart({ result }: SweepReport): readonly Part[] {
  const source = progressMermaid(result.progress);
  const [metric] = result.metrics;
  if (source === null || metric === undefined) return [];
  const chart = `Best ${markdownCode(metric.name)} so far\n\n\`\`\`mermaid\n${source}\n\`\`\``;
  return [{ name: 'progress', text: folded('Best value so far', chart) }];
}
