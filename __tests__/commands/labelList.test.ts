import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeLabelList } from '../../src/commands/labelList.ts';
import type { Verdict } from '../../src/gates/verdict.ts';
import { createLocalFiles } from '../../src/outside/localFiles.ts';
import { resultOf } from '../../src/report/result.ts';
import { resultSchema } from '../../src/report/resultSchema.ts';
import { sampleReports } from '../support/sampleReport.ts';

const files = createLocalFiles('');
const report = sampleReports.inconclusive();

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'trainmark-labels-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

/** The sample's checks, which ask for these labels one after the other. */
function asking(...lists: (readonly string[])[]): Verdict {
  const { verdict } = report;
  if (verdict === null || verdict.checks.length < lists.length) throw new Error('expected checks');
  const checks = verdict.checks.map((check, index) => {
    const toLabel = lists[index];
    return toLabel === undefined ? check : { ...check, toLabel };
  });
  return { ...verdict, checks };
}

const idsOf = (count: number): string[] => Array.from({ length: count }, (_, index) => `e${index}`);

describe('the list of examples to label', () => {
  it('has each id once, as a table that is read back', async () => {
    const path = await writeLabelList(files, directory, asking(['a', 'b,"c"', '=1'], ['a', 'd\ne']));
    expect(path).toBe(join(directory, 'label-these.csv'));
    expect(readFileSync(path ?? '', 'utf8')).toBe('id\na\n"b,""c"""\n=1\n"d\ne"\n');
  });

  it('is cut at 10,000', async () => {
    const path = await writeLabelList(files, directory, asking(idsOf(10_001)));
    expect(
      readFileSync(path ?? '', 'utf8')
        .trimEnd()
        .split('\n'),
    ).toEqual(['id', ...idsOf(10_000)]);
  });

  it('of an earlier report goes when no labels are wanted any more', async () => {
    const path = await writeLabelList(files, directory, asking(['a']));
    expect(await writeLabelList(files, directory, report.verdict)).toBeNull();
    expect(existsSync(path ?? '')).toBe(false);
    expect(await writeLabelList(files, join(directory, 'nothing'), null)).toBeNull();
  });

  it('is named in the JSON result beside its first hundred ids', () => {
    const paths = { report: null, labels: '/out/label-these.csv', bundles: new Map<string, string>() };
    const plain = resultOf({ ...report, verdict: asking(idsOf(150)) }, paths);
    const { checks } = resultSchema.parse(plain);
    expect(checks[0]?.toLabel).toEqual({ count: 150, ids: idsOf(100), path: '/out/label-these.csv' });
    expect(checks[1]).not.toHaveProperty('toLabel');
  });
});
