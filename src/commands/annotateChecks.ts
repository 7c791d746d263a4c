import { resolve } from 'node:path';
import type { GateRule } from '../gates/judge.ts';
import type { Check } from '../gates/verdict.ts';
import { portablePath } from '../records/portablePath.ts';
import type { Effects } from './effects.ts';
import type { WorkflowStep } from './onGitHub.ts';

/** GitHub shows ten errors and ten warnings of a step; one error is the step's own. */
const mostOfALevel = 9;

/** Tells of each gate that does not hold, at its line of the configuration file where it has one. */
export function annotateChecks(
  effects: Effects,
  step: WorkflowStep,
  checks: readonly Check[],
  gates: readonly GateRule[],
): void {
  const open = checks.flatMap((check, index) =>
    isQuiet(check) ? [] : [{ check, place: fromRoot(effects, gates[index]?.place ?? null) }],
  );
  for (const level of ['error', 'warning'] as const) {
    const own = open.filter(({ check }) => (level === 'error') === check.blocking);
    for (const { check, place } of own.slice(0, mostOfALevel)) {
      step.annotate({ level, title: `Gate ${check.outcome}: ${check.rule}`, message: check.reason, place });
    }
    if (own.length > mostOfALevel) {
      const message = `${own.length - mostOfALevel} more gates do not hold; the summary has them all.`;
      step.annotate({ level: 'notice', title: 'More gates', message, place: null });
    }
  }
}

/** A guard that could not be decided, and that passes then by its own rule, is nobody's concern. */
function isQuiet({ outcome, onUnknown }: Check): boolean {
  return outcome === 'passed' || (outcome === 'unknown' && onUnknown === 'pass');
}

/** Annotations name files from the root of the checkout; the configuration is named from where the experiment lives. */
function fromRoot({ environment, directory }: Effects, place: GateRule['place']): GateRule['place'] {
  if (place === null) return null;
  const root = environment['GITHUB_WORKSPACE'] ?? directory;
  return { ...place, file: portablePath(root, resolve(directory, place.file)) };
}
