import type { RunRecord } from '../records/runRecord.ts';

const seedParam = /(?:^|[_./-])(?:seed|random_state)$/i;

/** True for a run that was given a seed, or that logs one as a param. A seed that stands in its code alone is not known. */
export function isSeeded({ command, params }: RunRecord): boolean {
  return command.seed !== null || Object.keys(params).some((name) => seedParam.test(name));
}
