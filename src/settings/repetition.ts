import type { ActionCommand, CommandName } from './commandNames.ts';
import type { RawExperiment } from './experimentSchema.ts';
import type { Problem } from './problem.ts';

/** Looks without seeds need one seed for each run of the last look: 1, 2, 3, … */
export function seedsForLooks(looks: RawExperiment['looks']): readonly number[] {
  return Array.from({ length: looks?.at(-1) ?? 0 }, (_, index) => index + 1);
}

/** Settings about repeated runs that contradict one another. Where nothing is run, seeds come from the records. */
export function repetitionProblems(
  command: CommandName | ActionCommand,
  { seeds, looks, pair, gates = [] }: RawExperiment,
): readonly Problem[] {
  if (command !== 'check' && command !== 'record' && command !== 'calibrate') return [];
  const problems: Problem[] = [];
  const last = looks?.at(-1);
  if (last !== undefined && seeds !== undefined && seeds.length !== last) {
    problems.push({
      where: 'looks',
      message: `the last look is at ${last} runs a side, but ${seeds.length} seeds are set; set ${last}, or none for 1 to ${last}`,
    });
  }
  if (pair === 'seed' && last === undefined && (seeds?.length ?? 0) < 2) {
    problems.push({
      where: 'pair',
      message: 'seed pairs runs by their seeds, but fewer than two are set; set seeds: [1, 2, 3]',
    });
  }
  const rerun = gates.find((gate) => typeof gate === 'object' && gate.on_unknown === 'rerun');
  if (rerun !== undefined && last === undefined) {
    problems.push({
      where: 'gates',
      message: 'on_unknown: rerun makes more runs, but no looks say how many; set looks: [3, 5, 8]',
    });
  }
  return problems;
}
