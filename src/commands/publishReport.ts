import { join, resolve } from 'node:path';
import type { ExitCode } from '../errors.ts';
import type { Report } from '../report/report.ts';
import type { Result, VerifyResult } from '../report/resultSchema.ts';
import type { Settings } from '../settings/settings.ts';
import type { StoredRun } from '../stores/runStore.ts';
import type { Effects } from './effects.ts';
import { writeLabelList } from './labelList.ts';

/** How a command ended: with which exit code, and what it has to show. */
export interface CommandEnd {
  readonly exitCode: ExitCode;
  readonly written: WrittenReport;
  /** Runs that this program made, in the order they were made. */
  readonly made: readonly StoredRun[];
}

export interface WrittenReport {
  readonly report: Report;
  readonly result: Result | VerifyResult;
  readonly markdown: string;
}

interface WriteInput {
  readonly report: Report;
  readonly runs: readonly StoredRun[];
  readonly settings: Settings;
  /** Directory of the store; reports lie beside the runs unless the settings say otherwise. */
  readonly storeLocation: string;
}

/** Writes report.html, report.md and report.json, and beside them which examples to label where a check asks for labels. */
export async function writeReport(
  effects: Effects,
  { report, runs, settings, storeLocation }: WriteInput,
): Promise<WrittenReport> {
  const [{ renderMarkdown }, { renderHtml }, { resultOf }, { loadPageAssets }] = await Promise.all([
    import('../report/markdown.ts'),
    import('../report/html.ts'),
    import('../report/result.ts'),
    import('../report/page/assets.ts'),
  ]);
  const name = report.candidateRuns[0]?.id ?? verifiedName(report);
  const out =
    settings.out === null ? join(storeLocation, 'reports', name) : resolve(effects.directory, settings.out);
  const paths = {
    html: join(out, 'report.html'),
    markdown: join(out, 'report.md'),
    json: join(out, 'report.json'),
  };
  const labels = await writeLabelList(effects.files, out, report.verdict);
  const bundles = new Map(runs.map(({ record, directory }) => [record.id, directory]));
  const result = resultOf(report, { report: paths, labels, bundles });
  const assets = await loadPageAssets(effects.files.readAsset);
  const markdown = renderMarkdown(report, {});
  await Promise.all([
    effects.files.writeText(paths.html, renderHtml(report, { assets })),
    effects.files.writeText(paths.markdown, markdown),
    effects.files.writeText(paths.json, formatResult(result)),
  ]);
  return { report, result, markdown };
}

/** Of a report on records that were run again; the recorded run has a report of its own. */
function verifiedName({ reproductions: [first] }: Report): string {
  return first === undefined ? 'report' : (first.reruns[0]?.id ?? `verify-${first.recorded.id}`);
}

/** Prints the result: as text for people, or as JSON and nothing else. */
export async function printReport(
  effects: Effects,
  { report, result }: WrittenReport,
  json: boolean,
): Promise<void> {
  if (json) return effects.terminal.print(formatResult(result));
  const { renderTerminal } = await import('../report/terminal.ts');
  const { width, colour } = effects.terminal;
  effects.terminal.print(
    `${renderTerminal(report, { width, colour })}\nReport: ${result.report?.html ?? ''}\n`,
  );
}

function formatResult(result: Result | VerifyResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
