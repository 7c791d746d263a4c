import type { Effects } from './effects.ts';

/** The word with which `post.js` starts the program. */
export const lastPhaseWord = '--last-phase-of-the-action';

/** True in a step of a workflow that runs this program as an Action: no words, and the runner's own inputs. */
export function isActionRun(argv: readonly string[], environment: Effects['environment']): boolean {
  return (
    argv.length === 0 &&
    environment['GITHUB_ACTIONS'] === 'true' &&
    environment['INPUT_JOB-TOTAL'] !== undefined
  );
}

/** True when the runner has started `post.js`. */
export function isLastPhase(argv: readonly string[], environment: Effects['environment']): boolean {
  return argv[0] === lastPhaseWord && environment['GITHUB_ACTIONS'] === 'true';
}
