import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html.ts';
import { looksSentence } from '../../src/report/looks.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import type { LookTaken, Report } from '../../src/report/report.ts';
import { resultOf } from '../../src/report/result.ts';
import { resultSchema } from '../../src/report/resultSchema.ts';
import { runOrder } from '../../src/report/runOrder.ts';
import { sentenceText } from '../../src/report/sentence.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { readPageAssets } from '../support/pageAssets.ts';
import { sampleReports } from '../support/sampleReport.ts';

const pageAssets = await readPageAssets();
const sample = sampleReports.inconclusive();

/** Minutes at which the runs of either side began. */
function begunAt(candidate: readonly number[], baseline: readonly number[], report: Report = sample): Report {
  const at = (runs: Report['candidateRuns'], minutes: readonly number[]): Report['candidateRuns'] =>
    runs.slice(0, minutes.length).map((run, index) => ({
      ...run,
      startedAt: new Date(Date.UTC(2026, 10, 20, 8, minutes[index])).toISOString(),
    }));
  return {
    ...report,
    candidateRuns: at(report.candidateRuns, candidate),
    baselineRuns: at(report.baselineRuns, baseline),
  };
}

const turns = begunAt([0, 3, 4], [1, 2, 5]);

describe('the order of runs', () => {
  test.each<[string, Report, string | null]>([
    ['in turns', turns, 'interleaved'],
    ['one side after the other', begunAt([0, 1, 2], [3, 4, 5]), 'blocks'],
    ['a single pair', begunAt([0], [1]), 'blocks'],
    ['one side only', begunAt([0, 1], []), null],
  ])('is told: %s', (_, report, order) => {
    expect(runOrder(report)).toBe(order);
    expect(resultOf(report, { report: null, bundles: new Map() })).toMatchObject({ order });
  });

  test('stands in the sentence about a baseline that was run in turns', () => {
    const rerun = { ...turns, baseline: { ...turns.baseline, source: 'rerun' as const } };
    expect(renderMarkdown(rerun)).toContain(
      're-run on this machine, in turns with the candidate, for this report',
    );
  });
});

const look = (number: number, runs: number, isOpen: boolean): LookTaken => ({
  number,
  runs: { baseline: runs, candidate: runs },
  share: number / 6,
  outcome: isOpen ? 'inconclusive' : 'passed',
  isOpen,
  checks: [{ rule: 'noninferior(f1, 0.5pp)', outcome: isOpen ? 'unknown' : 'passed' }],
});

function lookedAt(taken: readonly LookTaken[], runsSaved: number): Report {
  return { ...turns, looks: { planned: [3, 5, 8], taken, runsSaved } };
}

describe('looks', () => {
  test.each<[Report, string]>([
    [
      lookedAt([look(1, 3, false)], 10),
      'Settled at look 1 of 3 (after 3, 5 and 8 runs a side), 10 runs saved.',
    ],
    [
      lookedAt([look(1, 3, true), look(2, 5, true), look(3, 8, false)], 0),
      'Settled at look 3 of 3 (after 3, 5 and 8 runs a side), the last one.',
    ],
    [
      lookedAt([look(1, 3, true), look(2, 5, true), look(3, 8, true)], 0),
      'Still open at look 3 of 3 (after 3, 5 and 8 runs a side): no further runs were planned.',
    ],
    [turns, ''],
  ])('are told in a sentence', (report, words) => {
    expect(sentenceText(looksSentence(report))).toBe(words);
  });

  test('stand in every form of the report, each with its decision', () => {
    const report = lookedAt([look(1, 3, true), look(2, 5, false)], 6);
    const sentence = 'Settled at look 2 of 3 (after 3, 5 and 8 runs a side), 6 runs saved.';
    expect(renderMarkdown(report)).toContain(sentence);
    expect(renderTerminal(report, { width: 200, colour: false })).toContain(sentence);
    const html = renderHtml(report, { assets: pageAssets, interactive: false });
    expect(html).toContain(sentence);
    expect(html).toContain(
      '<td>1</td><td class="short">3 + 3 runs</td><td>16.67 %</td><td>open</td><td>unknown</td>',
    );
    expect(html).toContain(
      '<td>2</td><td class="short">5 + 5 runs</td><td>33.33 %</td><td>passed</td><td>passed</td>',
    );
    const result = resultOf(report, { report: null, bundles: new Map() });
    expect(resultSchema.parse(result)).toEqual(result);
    expect(resultSchema.parse(result).looks?.taken).toHaveLength(2);
  });
});

describe('the spread of gated metrics', () => {
  const html = renderHtml(turns, { assets: pageAssets, interactive: false });

  test('is drawn as a dot for each run in the order they were made, beside means with intervals', () => {
    const [figure] = html.split('<section id="spread"')[1]?.split('</figure>') ?? [];
    const sides = [...(figure ?? '').matchAll(/<circle class="(\w+)" cx="([\d.]+)"/g)].map(([, side, x]) => [
      side,
      Number(x),
    ]);
    expect(sides.map(([side]) => side)).toEqual([
      'candidate',
      'baseline',
      'baseline',
      'candidate',
      'candidate',
      'baseline',
      // The means.
      'baseline',
      'candidate',
    ]);
    const places = sides.map(([, x]) => Number(x));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(figure).toContain('<path class="candidate"');
  });

  test('says of which confidence the intervals are, and that the sides took turns', () => {
    expect(html).toContain('mean with its 95 % interval. The runs of both sides took turns');
    const looked = renderHtml(lookedAt([look(3, 3, false)], 0), { assets: pageAssets, interactive: false });
    expect(looked).toContain('mean with its 97.5 % interval');
  });

  test('is left out where no gated metric has two runs a side', () => {
    expect(
      renderHtml(sampleReports.noBaseline(), { assets: pageAssets, interactive: false }).includes(
        'id="spread"',
      ),
    ).toBe((sampleReports.noBaseline().candidateRuns.length ?? 0) > 1);
  });
});
