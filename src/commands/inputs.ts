import type { GivenSettings } from '../settings/commandLine.ts';
import { settingDefinitions } from '../settings/definition.ts';
import type { Problem } from '../settings/problem.ts';
import { resolveSettings } from '../settings/resolve.ts';
import type { Settings } from '../settings/settings.ts';
import { readWorkflowSettings } from '../settings/workflowSettings.ts';
import type { Effects } from './effects.ts';
import { loadConfig } from './loadConfig.ts';

/** All inputs of the Action, checked together. `publish` chooses its experiments later, by what was recorded. */
export async function readInputs(effects: Effects): Promise<Settings> {
  const problems: Problem[] = [];
  const given = givenInputs(effects);
  const eventName = effects.environment['GITHUB_EVENT_NAME'] ?? '';
  const workflow = readWorkflowSettings((name) => inputText(effects, name), eventName, problems);
  const { command } = workflow;
  return resolveSettings({
    command,
    operands: [],
    words: [],
    given,
    nameOf: (definition) => `input ${definition.input}`,
    config: command === 'publish' ? null : await loadConfig(effects, given.get('config')?.[0] ?? null),
    workflow,
    problems,
  });
}

/** The settings among the inputs, those that were given. */
export function givenInputs(effects: Effects): GivenSettings {
  const given = new Map<string, readonly string[]>();
  for (const { key, input } of settingDefinitions) {
    const text = inputText(effects, input);
    if (text !== '') given.set(key, [text]);
  }
  return given;
}

/** An input's text; empty for one that is not given. */
export function inputText({ environment }: Effects, name: string): string {
  return (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}
