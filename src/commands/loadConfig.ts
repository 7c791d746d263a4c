import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import type { ParsedConfig } from '../settings/configFile.ts';
import type { Effects } from './effects.ts';

const defaultNames = ['trainmark.yml', 'trainmark.yaml'];

/** Reads and parses the configuration file; null when none is named and none is there. The YAML parser is loaded only when needed. */
export async function loadConfig(effects: Effects, named: string | null): Promise<ParsedConfig | null> {
  for (const name of named === null ? defaultNames : [named]) {
    const text = await effects.files.readText(resolve(effects.directory, name));
    if (text === null) continue;
    const { parseConfig } = await import('../settings/configFile.ts');
    return parseConfig(text, name);
  }
  if (named === null) return null;
  throw new UserError(`There is no configuration file ${named}.`, {
    hint: 'Correct --config, or leave it out to use trainmark.yml, or to work with flags alone.',
  });
}
