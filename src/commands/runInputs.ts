import type { InputSelection, ReadingSettings } from '../baselines/inputsDigest.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { ExperimentSettings } from '../settings/settings.ts';
import type { Effects } from './effects.ts';
import { namesForOutput } from './gatedMetrics.ts';
import type { RunRequest } from './runRequest.ts';

interface CommandInput {
  readonly experiment: ExperimentSettings;
  readonly seed: number | null;
  readonly directory: string;
}

/** The command as the record tells it: what ran where, with which seed and which declared variables. */
export function describeCommand(
  effects: Effects,
  { experiment, seed, directory }: CommandInput,
): RunRecord['command'] {
  const values = experiment.env.flatMap((name) => {
    const value = effects.environment[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    run: withSeed(experiment.run ?? [], seed),
    setup: experiment.setup === null ? null : copyCommand(experiment.setup),
    cwd: directory,
    seed,
    environment: Object.fromEntries(values),
  };
}

/** `{seed}` → the seed. A seed is a whole number, so that nothing can be smuggled into a shell by it. */
function withSeed(run: string | readonly string[], seed: number | null): string | string[] {
  const fill = (text: string): string => (seed === null ? text : text.replaceAll('{seed}', String(seed)));
  return typeof run === 'string' ? fill(run) : run.map(fill);
}

function copyCommand(command: string | readonly string[]): string | string[] {
  return typeof command === 'string' ? command : [...command];
}

/** The settings that decide which metrics a run is found to have. */
export function readingSettings({
  metricFiles,
  patterns,
  params,
  outputs,
}: ExperimentSettings): ReadingSettings {
  return { metricFiles, patterns, params, outputs };
}

/** The settings that decide which files a result may depend on. */
export function selectionOf({ inputs, data, params }: ExperimentSettings, directory: string): InputSelection {
  return { directory, inputs, data, params };
}

/** How the results of a run are looked for, as its record keeps it; null where a path or pattern holds something private. */
export function resultSettingsOf(
  experiment: ExperimentSettings,
  redact: Effects['redact'],
): RunRecord['resultSettings'] {
  const { metricFiles, params, outputs, patterns, declarations } = experiment;
  const settings = {
    metricFiles: [...metricFiles],
    params: [...params],
    outputs: [...outputs],
    patterns: patterns.map(({ name, pattern }) => ({ name, pattern })),
    names: namesForOutput(experiment),
    declarations: declarations.map((declaration) => ({ ...declaration })),
  };
  const text = JSON.stringify(settings);
  return redact(text) === text ? settings : null;
}

/** What the record of a re-run says of the run that it is to reproduce. */
export function reproduces({ rerunOf }: RunRequest): RunRecord['reproduces'] {
  return rerunOf === null ? null : { recordId: rerunOf.record.id, digest: rerunOf.digest };
}
