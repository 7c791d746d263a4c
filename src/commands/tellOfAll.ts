import { exitCodes, type ExitCode, type UserError } from '../errors.ts';
import type { CombinedSection } from '../report/combined.ts';
import type { Report } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import { annotateChecks } from './annotateChecks.ts';
import type { Effects } from './effects.ts';
import { keepReports } from './keepReports.ts';
import { keepIndexes } from './keepRuns.ts';
import type { OnGitHub } from './onGitHub.ts';
import { writeOutputs } from './outputs.ts';
import type { WrittenReport } from './publishReport.ts';
import type { PublishSource } from './publishSource.ts';
import { comment } from './speakInPullRequest.ts';

/** GitHub cuts a job summary at one MiB. */
const longestSummary = 900_000;
const longestComment = 65_000;

/** The report on one group of runs. */
export interface Written {
  readonly title: string;
  readonly settings: Settings;
  readonly report: WrittenReport;
}

/** Everything that publish found out. */
export interface Telling {
  readonly source: PublishSource;
  readonly failures: readonly string[];
  /** They stand in the reports already; a gate that misses its baseline must not be the only thing the step tells. */
  readonly lookUpProblems: ReadonlySet<string>;
  readonly written: readonly Written[];
  readonly settings: Settings;
}

/** Tells it: outputs, annotations, pages, the comment, the summary, and the exit code of the job. */
export async function tellOfAll(effects: Effects, place: OnGitHub, telling: Telling): Promise<ExitCode> {
  const { source, failures, written, settings } = telling;
  const { step } = place.effects;
  for (const { report, settings: own } of written)
    annotateChecks(effects, step, report.report.verdict?.checks ?? [], own.experiment.gates);
  writeOutputs(
    step,
    written.map(({ report }) => report.result),
  );
  const kept = await keep(effects, place, source, written);
  const { renderCombined } = await import('../report/combined.ts');
  const name = settings.workflow?.reportName ?? nameOf(telling);
  const notes = [...notesOf(source), ...source.problems, ...kept.problems];
  const combined = { name, sections: kept.sections, failures, notes };
  const [only] = kept.sections;
  const { renderMarkdown } = await import('../report/markdown.ts');
  const render = (limit: number): string =>
    only !== undefined && kept.sections.length === 1 && failures.length === 0
      ? renderMarkdown(only.report, { fullReportUrl: only.fullReportUrl, notes, limitCharacters: limit })
      : renderCombined(combined, limit);
  await step.writeSummary(render(longestSummary));
  const problem =
    source.pull === null || !place.workflow.comment
      ? null
      : await comment(effects, place, source.pull, name, render(longestComment));
  for (const message of [
    ...telling.lookUpProblems,
    ...kept.problems,
    ...(problem === null ? [] : [describe(problem)]),
  ])
    step.annotate({ level: 'warning', title: 'Trainmark', message, place: null });
  const exitCode = exitCodeOf(telling);
  const sentences = [...failures, ...written.flatMap(({ title, report }) => failing(title, report))];
  if (exitCode !== exitCodes.passed) step.fail(sentences.join('\n'));
  return exitCode;
}

/** Which comment is written is not for a stranger's record to say. */
function nameOf({ source: { config, foreign }, written }: Telling): string {
  const own = written.map(({ report }) => report.report.experiment);
  const known = config?.kind === 'config' ? [...config.config.experiments.keys()] : [];
  const [only, ...others] = foreign === null ? own : known;
  return only === undefined || others.length > 0 ? 'trainmark' : only;
}

interface KeptReports {
  readonly sections: readonly CombinedSection[];
  readonly problems: readonly string[];
}

/** Each report as a page, and, for what this repository itself has run, the indexes by which later baselines are found. */
async function keep(
  effects: Effects,
  place: OnGitHub,
  { runs, foreign }: PublishSource,
  written: readonly Written[],
): Promise<KeptReports> {
  const problems: string[] = [];
  const sections = await place.effects.step.fold('Trainmark: keep the reports', async () => {
    const artifacts = await place.effects.openArtifacts(place.workflow.retentionDays);
    const indexes = foreign === null ? await keepIndexes(effects, artifacts, place, runs, null) : [];
    const isForeign = foreign !== null;
    const pages = await keepReports(effects, artifacts, place, { reports: written, isForeign });
    for (const one of [...indexes, ...pages.kept])
      if (one.kind === 'lost') problems.push(describe(one.problem));
    return pages.sections;
  });
  return { sections, problems };
}

function notesOf({ foreign }: PublishSource): readonly string[] {
  if (foreign === null) return [];
  return [
    `These numbers come from a run of ${foreign.event.headRepository ?? 'a fork'}, outside this repository's control: they are what that run says of itself. The rules are those of ${foreign.pull.baseBranch}.`,
  ];
}

function failing(title: string, { report, result }: WrittenReport): readonly string[] {
  return verdictPasses(report) && report.failures.length === 0 ? [] : [`${title}: ${result.summary}`];
}

/** A report that judges nothing has nothing that could fail. */
function verdictPasses({ verdict }: Report): boolean {
  return verdict === null || verdict.outcome === 'passed';
}

/**
 * A fork's pull request is gated by its own job; a failing one here would mark the default branch. Of this run's own legs the
 * worst decides.
 */
function exitCodeOf({ source, failures, written }: Telling): ExitCode {
  if (source.foreign !== null) return exitCodes.passed;
  const reports = written.map(({ report }) => report.report);
  if (reports.some((report) => report.failures.some(({ side }) => side === 'candidate')))
    return exitCodes.trainingFailed;
  if (failures.length > 0) return exitCodes.cannotRun;
  return reports.every(verdictPasses) ? exitCodes.passed : exitCodes.gateFailed;
}

function describe({ message, hint }: UserError): string {
  return hint === undefined ? message : `${message} ${hint}`;
}
