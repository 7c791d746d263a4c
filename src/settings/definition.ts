import type { CommandName } from './commandNames.ts';
import { callDefinitions } from './definitions/callDefinitions.ts';
import { judgeDefinitions } from './definitions/judgeDefinitions.ts';
import { runDefinitions } from './definitions/runDefinitions.ts';
import { verifyDefinitions } from './definitions/verifyDefinitions.ts';

/** A flag of the terminal program. */
export interface FlagDefinition {
  /** Name in trainmark.yml and as Action input, where it is a setting; the flag is `--<flag>`. */
  readonly key: string;
  readonly flag: string;
  /** `text`: given once. `list`: repeatable, also one per line. `switch`: present or not. */
  readonly kind: 'text' | 'list' | 'switch';
  /** Placeholder in the help, empty for a switch. */
  readonly placeholder: string;
  readonly description: string;
  readonly example: string;
  readonly defaultText: string;
  readonly commands: readonly CommandName[];
}

export interface SettingDefinition extends FlagDefinition {
  /** Name as Action input. */
  readonly input: string;
  /** `experiment`: also a key of an experiment in trainmark.yml. `program`: about this call only. */
  readonly scope: 'experiment' | 'program';
}

/** The one table that flags, Action inputs, help and the README's reference come from. */
export const settingDefinitions: readonly SettingDefinition[] = [
  ...runDefinitions,
  ...judgeDefinitions,
  ...verifyDefinitions,
  ...callDefinitions,
];
