import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { readPageAssets } from '../support/pageAssets.ts';
import { sampleReports } from '../support/sampleReport.ts';

/** The sample with this many of its changes told as moved. */
function withMoved(count: number): Report {
  const report = sampleReports.manyMetrics();
  const keys = report.comparison.changes.flatMap(({ metric, labels }) =>
    metric.startsWith('eval/') && Object.keys(labels).length === 0 ? [metric] : [],
  );
  const anomalies = keys.slice(0, count).map((key) => ({ key, p: 0.001, adjustedP: 0.01 }));
  return { ...report, comparison: { ...report.comparison, anomalies } };
}

const first = /eval\/task_000\/accuracy`? (rose|fell|stayed)/;

const assets = await readPageAssets();

describe('metrics that moved though no gate watches them', () => {
  const terminal = (report: Report) => renderTerminal(report, { width: 100, colour: false });
  const page = (report: Report) => renderHtml(report, { assets, interactive: false });

  test('are told in one line', () => {
    const one = withMoved(1);
    expect(renderMarkdown(one)).toMatch(
      /^Moved, though no gate watches it: `eval\/task_000\/accuracy` .*\.$/m,
    );
    expect(terminal(one)).toMatch(/^• Moved, though no gate watches it: eval\/task_000\/accuracy /m);
    expect(page(one)).toContain('<h2 id="moved-title">Moved without a gate</h2>\n<ul class="moved">');
  });

  test('are folded when there are more than five', () => {
    expect(renderMarkdown(withMoved(5))).toMatch(/^5 metrics moved, though no gate watches them: /m);
    const six = renderMarkdown(withMoved(6));
    expect(six).toContain(
      '<summary>6 metrics moved, though no gate watches them</summary>\n\n- `eval/task_000',
    );
    expect(terminal(withMoved(6)).replaceAll(/\s+/g, ' ')).toContain('; and 1 more in the HTML report.');
    expect(page(withMoved(6))).toContain('<summary>6 metrics moved, though no gate watches them</summary>');
  });

  test('are counted beyond a length that a comment can bear', () => {
    const text = renderMarkdown(withMoved(40));
    expect(text).toContain('- and 10 more in the full report');
    expect(text).not.toContain('task_030/accuracy` fell by');
  });

  test('are not mentioned when there are none', () => {
    for (const text of [renderMarkdown(withMoved(0)), terminal(withMoved(0)), page(withMoved(0))]) {
      expect(text).not.toContain('no gate watches');
      expect(text).not.toMatch(first);
    }
  });
});
