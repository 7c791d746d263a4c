import { exitCodes, type ExitCode } from '../errors.ts';
import { groupLegs, groupTitle, type LegGroup } from '../records/legs.ts';
import { resolveSettings } from '../settings/resolve.ts';
import type { Settings } from '../settings/settings.ts';
import type { Effects } from './effects.ts';
import { givenInputs } from './inputs.ts';
import { missingJobs, nothingRecorded } from './missingJobs.ts';
import type { OnGitHub } from './onGitHub.ts';
import { createBaselineFinder } from './publishBaseline.ts';
import { printReport } from './publishReport.ts';
import { reportOnGroup } from './publishGroup.ts';
import { openFinishedRun, openOwnRun, type PublishSource } from './publishSource.ts';
import { tellOfAll, type Written } from './tellOfAll.ts';
import { withoutCommands } from './withoutCommands.ts';

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
  const failures = missingJobs(source, place);
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
  return tellOfAll(effects, place, { source, failures, lookUpProblems, written, settings });
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
