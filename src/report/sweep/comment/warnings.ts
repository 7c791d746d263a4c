import { countOf } from '../../../records/countOf.ts';
import { folded } from '../../markdown/folded.ts';
import type { SweepReport } from '../sweepReport.ts';
import { textMarkdown, type Part } from './part.ts';

const mostWarnings = 20;

export function warningsPart({ warnings }: SweepReport): readonly Part[] {
  if (warnings.length === 0) return [];
  const lines = warnings.slice(0, mostWarnings).map((warning) => `- ${textMarkdown(warning)}`);
  const beyond = warnings.length - mostWarnings;
  if (beyond > 0) lines.push(`- and ${beyond} more`);
  return [{ name: 'warnings', text: folded(countOf(warnings.length, 'warning'), lines.join('\n')) }];
}
