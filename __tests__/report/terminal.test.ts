import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTerminal } from '../../src/report/terminal.ts';
import { textWidth } from '../../src/report/terminal/textWidth.ts';
import { hostileString } from '../support/hostileString.ts';
import { hostileReport, type SampleName, sampleReports } from '../support/sampleReport.ts';

const names = Object.keys(sampleReports) as SampleName[];

describe('a report in the terminal', () => {
  test.each([
    ['passed', 120],
    ['passed', 60],
    ['failed', 100],
    ['trainingFailed', 80],
    ['noBaseline', 80],
    ['inconclusive', 80],
  ] as const)('"%s" on %d columns', async (name, width) => {
    const text = renderTerminal(sampleReports[name](), { width, colour: false });
    await expect(text).toMatchFileSnapshot(`__snapshots__/terminal-${name}-${width}.txt`);
  });

  test.each(names)('"%s" keeps within every width', (name) => {
    const report = sampleReports[name]();
    for (const width of [40, 57, 80, 132, 200]) {
      for (const line of renderTerminal(report, { width, colour: false }).split('\n')) {
        expect(textWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  test.each(names)('"%s" reads the same with and without colour', (name) => {
    const report = sampleReports[name]();
    const coloured = renderTerminal(report, { width: 90, colour: true });
    expect(coloured).toContain('\u001B[');
    expect(coloured.replaceAll(/\u001B\[\d+m/g, '')).toBe(
      renderTerminal(report, { width: 90, colour: false }),
    );
  });

  test('holds no control character, whatever a name is', () => {
    fc.assert(
      fc.property(hostileString, (text) => {
        const shown = renderTerminal(hostileReport(text), { width: 100, colour: false });
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 40 },
    );
  });
});
