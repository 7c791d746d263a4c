import { UserError } from '../errors.ts';
import { nearest } from '../gates/nearest.ts';
import type { WrittenReport } from './publishReport.ts';

/** A gate that names a metric which no run has is a mistake in the settings, not a regression (DESIGN §8). Everything measured is kept. */
export function refuseUnknownMetrics({ report, result }: WrittenReport): void {
  const checks = (report.verdict?.checks ?? []).filter(
    ({ blocking, unknownMetrics }) => blocking && unknownMetrics.length > 0,
  );
  const [first] = checks;
  if (first === undefined) return;
  const known = [...new Set(report.comparison.changes.map(({ metric }) => metric))];
  const lines = checks.map(({ rule, unknownMetrics }) => {
    const near = nearest(unknownMetrics[0] ?? '', known, 1)[0];
    return `the gate ${JSON.stringify(rule)} names ${unknownMetrics.join(', ')}, which no run has${near === undefined ? '' : `; did you mean ${near}?`}`;
  });
  const measured = report.comparison.changes
    .filter(({ tier }) => tier !== 'resource')
    .map(({ metric }) => metric);
  throw new UserError(upperFirst(lines.join('\n')), {
    hint: `Metrics that were read: ${[...new Set(measured)].join(', ') || 'none'}. The runs are kept; the report is ${result.report?.html ?? ''}.`,
  });
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
