import { markdownCode } from '../../escape.ts';
import type { SweepReport } from '../sweepReport.ts';
import { tableMarkdown, textMarkdown, type Part } from './part.ts';

const mostGates = 20;

/** What the gates say of the winner. */
export function gatesPart({ winner }: SweepReport): readonly Part[] {
  const checks = winner?.verdict?.checks ?? [];
  if (checks.length === 0) return [];
  const rows = checks
    .slice(0, mostGates)
    .map(({ rule, outcome, reason }) => [markdownCode(rule), outcome, textMarkdown(reason)]);
  const drawn = tableMarkdown([['Gate', 'Outcome', 'Why'], ...rows], ['left', 'left', 'left']);
  return [{ name: 'gates', text: drawn }];
}
