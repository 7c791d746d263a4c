import { UserError } from '../errors.ts';
import type { Settings } from '../settings/settings.ts';
import type { Effects } from './effects.ts';
import type { CommandEnd } from './publishReport.ts';

/** Runs a command that ends with a report. Each is loaded when it is asked for. */
export async function runReporting(effects: Effects, settings: Settings): Promise<CommandEnd> {
  switch (settings.command) {
    case 'check': {
      if (settings.workflow !== null && settings.workflow.leg !== null)
        return (await import('./record.ts')).checkInLeg(effects, settings);
      return (await import('./check.ts')).check(effects, settings);
    }
    case 'record':
      return (await import('./record.ts')).record(effects, settings);
    case 'compare':
      return (await import('./compare.ts')).compareSides(effects, settings);
    case 'verify':
      return (await import('./verify.ts')).verify(effects, settings);
    case 'publish':
      throw new UserError('publish reads what other jobs of a workflow recorded.', {
        hint: 'Use it in a workflow: command: publish.',
      });
    case 'calibrate':
    case 'read':
    case 'samples':
    case 'sweep':
    case 'suggest':
    case 'rehydrate':
      throw new UserError(`${settings.command} writes no report.`, {
        hint: `Use it in a terminal; trainmark ${settings.command} --help shows how.`,
      });
  }
}
