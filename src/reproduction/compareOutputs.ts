import type { RunRecord } from '../records/runRecord.ts';
import type { OutputReproduction } from './reproduction.ts';

/** Every declared output of any of the runs, by path and digest. One that a run does not have differs. */
export function compareOutputs(recorded: RunRecord, reruns: readonly RunRecord[]): OutputReproduction[] {
  const [own = new Map<string, string>(), ...others] = [recorded, ...reruns].map(
    ({ outputs }) => new Map(outputs.map(({ path, digest }) => [path, digest])),
  );
  const paths = new Set([own, ...others].flatMap((digests) => [...digests.keys()]));
  return [...paths].sort().map((path) => ({
    path,
    isSame: others.every((digests) => digests.get(path) === own.get(path)),
    isSameAmongReruns: others.every((digests) => digests.get(path) === others[0]?.get(path)),
  }));
}
