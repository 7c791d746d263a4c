import { markdown, markdownCode } from '../../escape.ts';
import type { Importance } from '../../../sweeps/results/importance/importance.ts';
import { percentText } from '../percentText.ts';
import type { SweepReport } from '../sweepReport.ts';
import { importanceNote } from '../sweepWords.ts';
import { sentenceMarkdown, tableMarkdown, type Part } from './part.ts';

const mostImportances = 12;

/** Which parameters mattered, a table for each metric. */
export function importancePart({ result: { importances, metrics } }: SweepReport): readonly Part[] {
  const drawn = importances.flatMap((one, index) => {
    if (one === null) return [];
    const title = metrics.length > 1 ? `For ${markdownCode(metrics[index]?.name ?? '')}:\n\n` : '';
    return [`${title}${importanceTable(one)}\n\n<sub>${sentenceMarkdown(importanceNote(one))}</sub>`];
  });
  return drawn.length === 0
    ? []
    : [{ name: 'importance', text: `**What mattered**\n\n${drawn.join('\n\n')}` }];
}

function importanceTable({ parameters, foretold }: Importance): string {
  const rows = parameters
    .slice(0, mostImportances)
    .map(({ name, share, modelShare }) => [
      markdownCode(name),
      markdown(percentText(share)),
      ...(foretold === null ? [] : [markdown(percentText(modelShare ?? 0))]),
    ]);
  const head = ['Parameter', 'Importance', ...(foretold === null ? [] : ['Second opinion'])];
  return tableMarkdown([head, ...rows], ['left', 'right', 'right'].slice(0, head.length));
}
