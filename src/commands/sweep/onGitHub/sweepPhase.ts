import type { ExitCode } from '../../../errors.ts';
import type { Settings } from '../../../settings/settings.ts';
import { readSweepInputs } from '../../../settings/sweepInputs.ts';
import type { Effects } from '../../effects.ts';
import { inputText } from '../../inputs.ts';
import type { OnGitHub } from '../../onGitHub.ts';

/** `command: sweep` in a workflow: one of the phases that the jobs of a round are. */
export async function sweepPhase(effects: Effects, settings: Settings, place: OnGitHub): Promise<ExitCode> {
  const inputs = readSweepInputs((name) => inputText(effects, name));
  switch (inputs.phase) {
    case 'plan':
    case 'confirm':
      return (await import('./planPhase.ts')).planPhase(effects, settings, place, inputs);
    case 'trial':
      return (await import('./trialPhase.ts')).trialPhase(effects, settings, place, inputs);
    case 'open':
      return (await import('./rolling/openPhase.ts')).openPhase(effects, settings, place, inputs);
    case 'work':
      return (await import('./rolling/workPhase.ts')).workPhase(effects, settings, place, inputs);
    case 'conclude':
      return (await import('./concludePhase.ts')).concludePhase(effects, settings, place, inputs);
  }
}
