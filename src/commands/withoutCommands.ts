import type { Effects } from './effects.ts';
import type { OnGitHub } from './onGitHub.ts';

/**
 * While training output and names from it are printed, the runner takes no workflow commands from the log: a line such
 * as `::add-mask::` or `::error::` in it does nothing. Only who knows the token can end that, and it is new each time.
 */
export async function withoutCommands<T>(
  effects: Effects,
  { workflow }: OnGitHub,
  work: () => Promise<T>,
): Promise<T> {
  if (workflow.allowCommands) return work();
  const token = effects.randomHex(32);
  effects.terminal.print(`::stop-commands::${token}\n`);
  try {
    return await work();
  } finally {
    effects.terminal.print(`\n::${token}::\n`);
  }
}
