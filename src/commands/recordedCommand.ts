import { holdsRedaction } from '../records/redactedText.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { ExperimentSettings } from '../settings/settings.ts';
import { redactCommand } from './draftRecord.ts';
import type { Effects } from './effects.ts';
import { describeCommand } from './runInputs.ts';
import { Unverifiable } from './unverifiable.ts';

type Command = RunRecord['command'];

/**
 * The command of a record as it can be run again. Records do not keep secrets and personal names: where one stood, it is taken
 * from the settings or the environment of now, if these give the very command of the record. Throws `Unverifiable` if not.
 */
export function recordedCommand(
  effects: Effects,
  { command }: RunRecord,
  experiment: ExperimentSettings,
): Command {
  const { cwd, seed } = command;
  if (leadsOut(cwd)) throw new Unverifiable('the directory that it ran in is not one of this repository');
  const own = describeCommand(effects, { experiment, seed, directory: cwd });
  const known = redactCommand(own, effects.redact);
  return {
    ...command,
    run: restored(command.run, own.run, known.run, 'its command'),
    setup: command.setup && restored(command.setup, own.setup, known.setup, 'its setup command'),
    environment: Object.fromEntries(
      Object.entries(command.environment).map(([name, value]) => [
        name,
        restoredVariable(effects, name, value),
      ]),
    ),
  };
}

type Words = Command['run'];

function restored(recorded: Words, own: Words | null, known: Words | null, what: string): Words {
  if (own !== null && JSON.stringify(known) === JSON.stringify(recorded)) return own;
  if (![recorded].flat().some((word) => holdsRedaction(word))) return recorded;
  throw new Unverifiable(`${what} held something private, which records do not keep`, {
    hint: 'Give the same command as run: (and setup:) in trainmark.yml, with the secret in the environment.',
  });
}

function restoredVariable({ environment, redact }: Effects, name: string, recorded: string): string {
  const own = environment[name];
  if (own !== undefined && redact(own) === recorded) return own;
  if (!holdsRedaction(recorded)) return recorded;
  throw new Unverifiable(`the variable ${name} held something private, which records do not keep`, {
    hint: `Set ${name} to what it was, and run this again.`,
  });
}

/** True for a directory that no repository has. Records come from strangers too. */
export function leadsOut(cwd: string): boolean {
  return /^(?:[\\/]|[A-Za-z]:)/.test(cwd) || cwd.split(/[\\/]/).includes('..');
}
