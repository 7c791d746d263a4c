import { exitCodes, UserError, type ExitCode } from '../errors.ts';
import { groupLegs, groupTitle, missingLegs, type LegGroup } from '../records/legs.ts';
import type { CombinedSection } from '../report/combined.ts';
import type { Report } from '../report/report.ts';
import { resolveSettings } from '../settings/resolve.ts';
import type { Settings } from '../settings/settings.ts';
import { annotateChecks } from './annotateChecks.ts';
import type { Effects } from './effects.ts';
import { givenInputs } from './inputs.ts';
import { keepReports } from './keepReports.ts';
import { keepIndexes } from './keepRuns.ts';
import type { OnGitHub } from './onGitHub.ts';
import { writeOutputs } from './outputs.ts';
import { createBaselineFinder } from './publishBaseline.ts';
import { printReport, type WrittenReport } from './publishReport.ts';
import { reportOnGroup } from './publishGroup.ts';
import { openFinishedRun, openOwnRun, type PublishSource } from './publishSource.ts';
import { comment } from './speakInPullRequest.ts';
import { withoutCommands } from './withoutCommands.ts';

/** GitHub cuts a job summary at one MiB. */
const longestSummary = 900_000;
const longestComment = 65_000;

/**
 * One report on what other jobs recorded: the legs of this run's matrix, or, on `workflow_run`, the run of a pull request that
 * may come from a fork. Compares, judges, comments; its exit code is the gate for all of them.
 */
export async function publish(effects: Effects, settings: Settings, place: OnGitHub): Promise<ExitCode> {
  const { event } = place.context;
  const configName = givenInputs(effects).get('config')?.[0] ?? null;
  const source =
    event.kind === 'finishedRun'
      ? await openFinishedRun(effects, place, event, configName)
      : await openOwnRun(effects, place, configName);
  if (source === null) return exitCodes.passed;
  const failures = failuresOf(source, place);
  if (source.runs.length === 0 && failures.length === 0) {
    if (source.foreign === null) throw nothingRecorded(source);
    effects.progress.say('nothing is published: the finished run left no record');
    return exitCodes.passed;
  }
  const groups = groupLegs(source.runs.map(({ record }) => record));
  const finder = createBaselineFinder(effects, place, source);
  const written: Written[] = [];
  const lookUpProblems = new Set<string>();
  await withoutCommands(effects, place, async () => {
    for (const group of groups) {
      const own = settingsFor(effects, settings, source, group);
      const baseline = isJudged(group, source, place) ? await finder.find(group) : null;
      if (baseline !== null && baseline.problem !== null) lookUpProblems.add(baseline.problem);
      const report = await reportOnGroup(effects, { settings: own, source, group, baseline });
      await printReport(effects, report, false);
      written.push({ title: groupTitle(group), settings: own, report });
    }
  });
  return tell(effects, place, { source, failures, lookUpProblems, written, settings });
}

/**
 * On a push, legs record by default: nothing was asked to be compared. A leg that was told to check has settled what to compare
 * with.
 */
function isJudged({ candidate }: LegGroup, { foreign }: PublishSource, { context }: OnGitHub): boolean {
  const { kind } = context.event;
  const isAboutChange = kind === 'pullRequest' || kind === 'mergeGroup' || foreign !== null;
  return isAboutChange || candidate.some(({ code }) => typeof code?.baseCommit === 'string');
}

interface Written {
  readonly title: string;
  readonly settings: Settings;
  readonly report: WrittenReport;
}

interface Telling {
  readonly source: PublishSource;
  readonly failures: readonly string[];
  /** They stand in the reports already; a gate that misses its baseline must not be the only thing the step tells. */
  readonly lookUpProblems: ReadonlySet<string>;
  readonly written: readonly Written[];
  readonly settings: Settings;
}

async function tell(effects: Effects, place: OnGitHub, telling: Telling): Promise<ExitCode> {
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

/** Jobs that should have left a record and did not. */
function failuresOf({ runs, problems, foreign }: PublishSource, { workflow }: OnGitHub): readonly string[] {
  const records = runs.map(({ record }) => record);
  const legs = missingLegs(records).map(
    ({ job, index, total }) => `Leg ${index + 1} of ${total} of the job ${job} left no record.`,
  );
  if (foreign !== null)
    return records.length === 0 && problems.length > 0 ? ['The run left no record that can be used.'] : legs;
  const recorded = new Set(records.map((record) => record.workflow?.job));
  const failedRuns = records.some(({ outcome }) => outcome.kind !== 'succeeded');
  const jobs = (workflow.needs ?? [])
    .filter(
      ({ name, result }) => result !== 'success' && !(recorded.has(name) && (failedRuns || legs.length > 0)),
    )
    .map(
      ({ name, result }) =>
        `The job ${name} ended with ${result}${recorded.has(name) ? '' : ' and left no record'}.`,
    );
  return [...legs, ...jobs];
}

function nothingRecorded({ problems }: PublishSource): UserError {
  const refused = problems.length === 0 ? '' : ` ${problems.join(' ')}`;
  return new UserError(`There is no record to publish.${refused}`, {
    hint: 'Let this job need the ones that train (needs: train, if: always()), and those use this Action in a matrix, or with job-total above 1.',
  });
}

/** The rules for one group: this repository's configuration and the inputs of this very job. */
function settingsFor(
  effects: Effects,
  settings: Settings,
  { config }: PublishSource,
  { experiment }: LegGroup,
): Settings {
  const known = config?.kind !== 'config' || config.config.experiments.has(experiment);
  return resolveSettings({
    command: 'publish',
    operands: [],
    words: [],
    given: new Map([...givenInputs(effects), ['experiment', [experiment]]]),
    nameOf: (definition) => `input ${definition.input}`,
    config: known ? config : null,
    workflow: settings.workflow,
    problems: [],
  });
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
