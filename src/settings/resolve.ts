import type { GateRule } from '../gates/judge.ts';
import { nearest } from '../gates/nearest.ts';
import type { GivenSettings } from './commandLine.ts';
import type { ConfigFile, ParsedConfig } from './configFile.ts';
import type { ActionCommand, CommandName } from './commandNames.ts';
import { settingDefinitions, type SettingDefinition } from './definition.ts';
import { parseDuration } from './duration.ts';
import { experimentSchema, type RawExperiment } from './experimentSchema.ts';
import { baselineChoice, verifyChoice } from './baselineSchema.ts';
import { explainIssue } from './explainIssue.ts';
import { gateRule } from './gateRules.ts';
import { resolvePredictions, withGivenPath } from './predictionSettings.ts';
import { resolveMetrics } from './metricSettings.ts';
import { refuseProblems, showValue, type Problem } from './problem.ts';
import { repetitionProblems, seedsForLooks } from './repetition.ts';
import type { Settings } from './settings.ts';
import { tolerancesOf } from './toleranceSchema.ts';
import { readVerifySettings, type VerifySettings } from './verifySettings.ts';
import type { WorkflowSettings } from './workflowSettings.ts';

export interface SettingsInput {
  readonly command: CommandName | ActionCommand;
  readonly operands: readonly string[];
  /** Words behind `--`. */
  readonly words: readonly string[];
  readonly given: GivenSettings;
  /** How a given setting is called in messages: `--gate`, `input gates`. */
  nameOf(definition: SettingDefinition): string;
  readonly config: ParsedConfig | null;
  readonly workflow?: WorkflowSettings | null;
  readonly problems: readonly Problem[];
}

/** Everything given → Settings, or one UserError that lists all problems. What is given here and now wins over trainmark.yml. */
export function resolveSettings(input: SettingsInput): Settings {
  const problems: Problem[] = [...input.problems];
  if (input.config?.kind === 'problems') problems.push(...input.config.problems);
  const config = input.config?.kind === 'config' ? input.config : null;
  const fromGiven = readGiven(input, problems);
  const chosen = chooseExperiment(config?.config ?? null, textOf(input.given, 'experiment'), problems);
  const raw: RawExperiment = {
    ...chosen.raw,
    ...fromGiven,
    ...(fromGiven.predictions === undefined
      ? {}
      : { predictions: withGivenPath(chosen.raw.predictions, fromGiven.predictions) }),
  };
  if (raw.run === undefined && needsRun(input) && input.config?.kind !== 'problems') {
    problems.push(missingRun(input, chosen.name));
  }
  const hasSeeds = raw.seeds !== undefined || raw.looks !== undefined;
  if (mentionsSeed(raw.run) && !hasSeeds && problems.length === 0) {
    problems.push({
      where: '--seeds',
      message: 'the command uses {seed}, but no seeds are set; give them, such as 1,2,3',
    });
  }
  const verify = input.command === 'verify' ? readVerify(input, problems) : null;
  const seeds = raw.seeds ?? seedsForLooks(raw.looks);
  problems.push(...repetitionProblems(input.command, raw));
  refuseProblems(problems);
  return {
    command: input.command,
    operands: input.operands,
    store: textOf(input.given, 'store') ?? config?.config.store ?? null,
    out: textOf(input.given, 'out'),
    json: textOf(input.given, 'json') === 'true',
    given: {
      predictions: textOf(input.given, 'predictions'),
      baselinePredictions: textOf(input.given, 'baselinePredictions'),
    },
    workflow: input.workflow ?? null,
    verify,
    experiment: {
      name: chosen.name,
      run: raw.run ?? null,
      setup: raw.setup ?? null,
      seeds,
      looks: raw.looks ?? [],
      timeoutMs: raw.timeout === undefined ? null : parseDuration(raw.timeout),
      inputs: raw.inputs ?? [],
      params: raw.params ?? [],
      data: raw.data ?? [],
      outputs: raw.outputs ?? [],
      predictions: resolvePredictions(raw.predictions),
      env: raw.env ?? [],
      ...resolveMetrics(raw.metrics),
      gates: (raw.gates ?? []).map((gate, index) =>
        gateRule(gate, gatePlace(input, fromGiven, chosen.name, index)),
      ),
      pair: raw.pair ?? 'none',
      baseline: baselineChoice(raw.baseline),
      rerun: raw.rerun ?? 'missing',
      sweep: raw.sweep ?? {},
      verifyBaseline: verifyChoice(raw.baseline),
      tolerances: tolerancesOf(raw.tolerance),
    },
  };
}

/** Where a gate stands in trainmark.yml; null for one that was given as a flag or an input. */
function gatePlace(
  { config }: SettingsInput,
  given: RawExperiment,
  experiment: string,
  index: number,
): GateRule['place'] {
  if (config?.kind !== 'config' || given.gates !== undefined) return null;
  return config.placeInFile(['experiments', experiment, 'gates', index]);
}

/** A command that was given and refused is a problem already. */
function needsRun({ command, given }: SettingsInput): boolean {
  const runs =
    command === 'check' || command === 'record' || (command === 'calibrate' && !given.has('resample'));
  return runs && !given.has('run');
}

function mentionsSeed(run: RawExperiment['run']): boolean {
  return [run ?? []].flat().some((word) => word.includes('{seed}'));
}

function missingRun({ config, words }: SettingsInput, name: string): Problem {
  const where = config === null ? '--run' : `experiment ${name}`;
  const message = words.length > 0 ? 'the command behind -- is empty' : 'no training command';
  return {
    where,
    message: `${message}; give it as --run "python train.py", behind -- at the end, or as run: in trainmark.yml`,
  };
}

function readVerify({ given, nameOf }: SettingsInput, problems: Problem[]): VerifySettings {
  const name = (key: string): string => {
    const definition = settingDefinitions.find((one) => one.key === key);
    return definition === undefined ? key : nameOf(definition);
  };
  return readVerifySettings(given, name, problems);
}

function textOf(given: GivenSettings, key: string): string | null {
  return given.get(key)?.[0] ?? null;
}

/** The settings given as flags or inputs, in the form of trainmark.yml, checked by the same schema. */
function readGiven(input: SettingsInput, problems: Problem[]): RawExperiment {
  const raw: Record<string, unknown> = {};
  for (const definition of settingDefinitions) {
    const texts = input.given.get(definition.key);
    if (texts === undefined || definition.scope !== 'experiment') continue;
    raw[definition.key] = definition.kind === 'list' ? splitList(definition.key, texts) : texts[0];
  }
  if (input.words.length > 0) raw['run'] = [...input.words];
  const parsed = experimentSchema.safeParse(raw, { reportInput: true });
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues.flatMap((issue) => explainIssue(issue, []))) {
    const definition = settingDefinitions.find(({ key }) => key === path[0]);
    problems.push({ where: definition === undefined ? path.join('.') : input.nameOf(definition), message });
  }
  // What is right is kept, so that it is not reported as missing.
  for (const { path } of parsed.error.issues) delete raw[String(path[0])];
  return experimentSchema.parse(raw);
}

/** Lists are one per line or per flag; seeds, names and paths without special characters may also be parted by commas. */
function splitList(key: string, texts: readonly string[]): unknown[] {
  const separator = key === 'gates' ? /\n/ : isNumbers(key) ? /[\n,\s]/ : /\n|,(?![^{]*\})/;
  const parts = texts.flatMap((text) => text.split(separator)).map((part) => part.trim());
  const items = parts.filter((part) => part !== '');
  if (isNumbers(key)) return items.map((item) => (/^-?\d+$/.test(item) ? Number(item) : item));
  return key === 'metrics' ? items.map(readMetricItem) : items;
}

function isNumbers(key: string): boolean {
  return key === 'seeds' || key === 'looks';
}

/** `loss:min` declares a metric; anything else is a path. */
function readMetricItem(item: string): unknown {
  const [, name, goal] = /^(.+):(min|max)$/.exec(item) ?? [];
  return name === undefined ? item : { [name]: { goal } };
}

interface ChosenExperiment {
  readonly name: string;
  readonly raw: RawExperiment;
}

function chooseExperiment(
  config: ConfigFile | null,
  asked: string | null,
  problems: Problem[],
): ChosenExperiment {
  if (config === null) return { name: asked ?? 'default', raw: {} };
  const names = [...config.experiments.keys()];
  const name = asked ?? (names.length === 1 ? names[0] : undefined);
  if (name === undefined) {
    const message = `trainmark.yml has ${names.length} experiments: ${names.join(', ')}; choose one`;
    problems.push({ where: '--experiment', message });
    return { name: 'default', raw: {} };
  }
  const raw = config.experiments.get(name);
  if (raw === undefined) {
    const near = nearest(name, names, 1)[0];
    const advice = near === undefined ? `accepted: ${names.join(', ')}` : `did you mean ${near}?`;
    problems.push({ where: '--experiment', message: `there is no experiment ${showValue(name)}; ${advice}` });
  }
  return { name, raw: raw ?? {} };
}
