import { describe, expect, test } from 'vitest';
import type { ExampleSummary } from '../../src/predictions/exampleSummary.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { Report } from '../../src/report/report.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { readPageAssets } from '../support/pageAssets.ts';
import { sampleExamples } from '../support/sampleExamples.ts';
import { sampleReports } from '../support/sampleReport.ts';

const assets = await readPageAssets();
const page = (report: Report) => renderHtml(report, { assets, interactive: false });
const withExamples = (examples: ExampleSummary | null): Report => ({ ...sampleReports.passed(), examples });

describe('examples that flipped', () => {
  const report = withExamples(sampleExamples('ex'));

  test('are counted in a line that unfolds their lists', () => {
    const markdown = renderMarkdown(report);
    expect(markdown).toContain('<summary>25 newly wrong and 25 newly right of 2,000 examples</summary>');
    expect(markdown).toContain('| Newly wrong | Label | Baseline | Candidate | Slices |');
    expect(markdown.match(/^\| `ex` \| ex \| ex \| ex \| ex=ex \|$/gm)).toHaveLength(40);
    expect(markdown).toContain('and 5 more examples');
    expect(markdown).toContain('| `ex=ex0` | 2,000 | 25 | 25 |');
    expect(markdown).toContain('3 examples of only some runs left out.');
  });

  test('stand in the page with a field that finds them, and in one line of a terminal', () => {
    const html = page(report);
    expect(html).toContain('data-filters="flip-table"');
    expect(html.match(/<td class="bad">newly wrong<\/td>/g)).toHaveLength(20);
    expect(html).toContain('The first 40 are listed.');
    expect(renderTerminal(report, { width: 100, colour: false })).toContain(
      '• 25 newly wrong and 25 newly right of 2,000 examples.',
    );
  });

  test('come with the gaps between groups', () => {
    expect(renderMarkdown(report)).toContain(
      '| `ex` | 9pp | 9pp | 1.88pp to 18.1pp | ex 0.81 (100), ex 0.9 (1,200) |',
    );
    expect(page(report)).toContain('<td>1.88pp to 18.1pp</td>');
  });

  test('leave no trace where there are none', () => {
    expect(renderMarkdown(withExamples(null))).not.toMatch(/newly|Gap before/);
    expect(page(withExamples(null))).not.toContain('id="examples"');
    const none = { problem: null, unpaired: 0, flips: null, gaps: [] };
    expect(page(withExamples(none))).not.toContain('id="examples"');
  });

  test('say in the page why they were not paired', () => {
    const why = { problem: 'the ids do not match <b>', unpaired: 0, flips: null, gaps: [] };
    expect(page(withExamples(why))).toContain('Not paired: the ids do not match &lt;b&gt;.');
  });
});
