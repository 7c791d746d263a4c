import { exitCodes, UserError, type ExitCode } from '../errors.ts';
import { nearest } from '../gates/nearest.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { GivenSettings } from '../settings/commandLine.ts';
import { refuseProblems, showValue } from '../settings/problem.ts';
import type { Settings } from '../settings/settings.ts';
import { metricOf, suggestTrials } from '../sweeps/history/suggestTrials.ts';
import type { Effects } from './effects.ts';
import { gatedMetrics } from './gatedMetrics.ts';
import { openStore } from './workplace.ts';

/** Fewer runs than this show nothing that a look at them would not. */
const leastRuns = 4;
const usualTrials = 5;
const mostTrials = 100;

/** Proposes the next few experiments from the recorded runs of the store. Nothing is run. */
export async function suggest(effects: Effects, settings: Settings, given: GivenSettings): Promise<ExitCode> {
  const count = trialsWanted(settings, given);
  const git = await effects.git.find(effects.directory);
  const store = await openStore(effects, settings, git?.root ?? effects.directory);
  const { runs, warnings } = await store.list();
  for (const warning of warnings) effects.progress.say(`warning: ${warning}`);
  const { name } = settings.experiment;
  const records = runs.map(({ record }) => record).filter((record) => record.experiment === name);
  if (records.length === 0)
    throw noRuns(
      name,
      store.location,
      runs.map(({ record }) => record.experiment),
    );
  const metric = metricWanted(settings, given.get('metric')?.[0] ?? null, records);
  const usable = records.filter((record) => record.complete && metricOf(record, metric.name) !== null);
  if (usable.length < leastRuns)
    throw new UserError(
      `${name} has too few recorded runs with ${showValue(metric.name)}: ${usable.length}; at least ${leastRuns} are needed.`,
      { hint: 'Record some with different params: trainmark record, or start with trainmark sweep.' },
    );
  const suggestion = suggestTrials(usable, {
    metric: metric.name,
    goal: metric.goal,
    count,
    seed: usable.length,
  });
  if (suggestion.parameters.length === 0) throw nothingVaried(usable.length, suggestion.leftOut);
  const { suggestionJson, suggestionText } = await import('../report/sweep/suggestionText.ts');
  const told = { experiment: name, commits: commitsOf(usable), suggestion };
  const { width, colour } = effects.terminal;
  effects.terminal.print(
    settings.json
      ? `${JSON.stringify(suggestionJson(told), null, 2)}\n`
      : suggestionText(told, { width, colour }),
  );
  return exitCodes.passed;
}

function trialsWanted({ operands }: Settings, given: GivenSettings): number {
  const text = given.get('trials')?.[0];
  const count = text === undefined ? usualTrials : /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  refuseProblems([
    ...operands.map((word) => ({ where: word, message: 'suggest takes no words of its own' })),
    ...(count >= 1 && count <= mostTrials
      ? []
      : [
          {
            where: '--trials',
            message: `expected a whole number from 1 to ${mostTrials}, got ${showValue(text)}`,
          },
        ]),
  ]);
  return count;
}

interface WantedMetric {
  readonly name: string;
  readonly goal: 'minimize' | 'maximize';
}

/** The metric that was asked for; else the first of the gates; else the only one with a goal. */
function metricWanted(
  { experiment }: Settings,
  asked: string | null,
  records: readonly RunRecord[],
): WantedMetric {
  const goals = new Map<string, 'min' | 'max' | null>();
  for (const { metrics } of records)
    for (const { name, labels, goal } of metrics) {
      const key = formatMetricKey(name, labels);
      goals.set(key, goal ?? goals.get(key) ?? null);
    }
  const withGoal = [...goals].filter(([, goal]) => goal !== null).map(([key]) => key);
  const gated = gatedMetrics(experiment).filter((key) => goals.has(key));
  const name = asked ?? gated[0] ?? (withGoal.length === 1 ? withGoal[0] : undefined);
  if (name === undefined)
    throw new UserError('Which metric is to get better? No gate names one, and the runs have several.', {
      hint: `Choose with --metric: ${list(withGoal.length > 0 ? withGoal : [...goals.keys()])}.`,
    });
  if (!goals.has(name)) {
    const near = nearest(name, [...goals.keys()], 5);
    throw new UserError(`No recorded run of ${experiment.name} has the metric ${showValue(name)}.`, {
      hint: near.length > 0 ? `Did you mean ${list(near)}?` : `The runs have ${list([...goals.keys()])}.`,
    });
  }
  const goal = goals.get(name) ?? null;
  if (goal === null)
    throw new UserError(`Nothing says whether ${showValue(name)} is to rise or to fall.`, {
      hint: `Declare it in trainmark.yml: metrics: { ${name}: { goal: max } }, and record a run with it.`,
    });
  return { name, goal: goal === 'max' ? 'maximize' : 'minimize' };
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 8).map(showValue).join(', ');
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown || 'none';
}

function noRuns(experiment: string, location: string, others: readonly string[]): UserError {
  const names = [...new Set(others)];
  return new UserError(`The store ${location} has no recorded run of ${experiment}.`, {
    hint:
      names.length > 0
        ? `It has runs of ${list(names)}: choose with --experiment.`
        : 'Record some: trainmark record.',
  });
}

function nothingVaried(
  runs: number,
  leftOut: readonly { readonly name: string; readonly reason: string }[],
): UserError {
  const why = leftOut
    .slice(0, 8)
    .map(({ name, reason }) => `${showValue(name)}: ${reason}`)
    .join('; ');
  return new UserError(`Nothing that could be searched varied among ${runs} recorded runs.`, {
    hint:
      leftOut.length === 0
        ? 'The runs have no params: name the file that holds them, params: [params.yaml] in trainmark.yml.'
        : `${why}. Record runs with other values, or say what to search: trainmark sweep.`,
  });
}

/** Runs of different code differ in more than their params. */
function commitsOf(records: readonly RunRecord[]): number {
  return new Set(records.map(({ code }) => `${code?.tree ?? ''} ${code?.dirty?.digest ?? ''}`)).size;
}
