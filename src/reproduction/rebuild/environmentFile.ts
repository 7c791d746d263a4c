import { holdsRedaction } from '../../records/redactedText.ts';
import type { RunRecord } from '../../records/runRecord.ts';
import type { Unrestored } from './rebuilt.ts';
import { shellWord, variableName } from './shellWords.ts';

export interface EnvironmentFile {
  /** For `. file` in a POSIX shell. */
  readonly text: string;
  readonly unrestored: readonly Unrestored[];
}

/** Declared variables, those that decide on threads and randomness, and the seed, as they were when the run was recorded. */
export function describeVariables({ id, command, environment }: RunRecord): EnvironmentFile {
  const seed = command.seed === null ? {} : { TRAINMARK_SEED: String(command.seed) };
  const variables = Object.entries({ ...environment?.variables, ...command.environment, ...seed });
  const lines: string[] = [];
  const unrestored: Unrestored[] = [];
  for (const [name, value] of variables.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const reason = obstacleOf(name, value);
    if (reason === null) lines.push(`export ${name}=${shellWord(value)}`);
    else unrestored.push(withheld(name, reason));
    if (reason !== null && variableName.test(name)) lines.push(`# ${name}: ${reason}`);
  }
  return { text: [`# Variables of the run ${id}.`, ...lines, ''].join('\n'), unrestored };
}

function obstacleOf(name: string, value: string): string | null {
  if (!variableName.test(name)) return 'no shell can set a variable of this name';
  if (value.includes('\0')) return 'its value cannot be that of a variable';
  return holdsRedaction(value) ? 'its value is a secret or names somebody, which records do not keep' : null;
}

function withheld(subject: string, reason: string): Unrestored {
  const remedy = variableName.test(subject) ? `Set ${subject} yourself.` : null;
  return { what: 'variable', subject, reason, remedy, blocks: true };
}
