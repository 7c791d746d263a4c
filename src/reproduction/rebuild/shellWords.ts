import type { RunRecord } from '../../records/runRecord.ts';

/** Names that a POSIX shell accepts for a variable. */
export const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A text as one word of a POSIX shell, whatever it holds. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/**
 * A recorded command as a line of a shell. A text ran in bash, which stopped at its first failure; what one plain command is,
 * stays as it was written.
 */
export function shellLine(run: RunRecord['command']['run']): string {
  if (typeof run !== 'string') return run.map(shellWord).join(' ');
  const isPlain = !/[\n\r|;&<>(){}`]/.test(run) && run.trim() !== '';
  return isPlain ? run : `bash --noprofile --norc -eo pipefail -c ${shellWord(run)}`;
}
