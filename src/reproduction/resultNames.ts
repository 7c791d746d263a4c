import { unitInName, unitOf } from '../comparison/units.ts';
import type { Series } from '../records/reading.ts';

/** What the recorder samples while the command runs stands under this prefix. */
const systemPrefix = 'system/';

/** Last words of names that trackers give to readings of the clock: `train_runtime`, `samples_per_second`, `fit_time`. */
const clockName =
  /(?:^|[_./\s-])(?:time|timestamp|runtime|walltime|elapsed|duration|latency|throughput|fps|per_sec(?:ond)?|eta)$/i;

/** False for times, memory and speeds: they differ from run to run on one machine, and are no result. */
export function isResult(name: string, unit: string | null): boolean {
  if (name.startsWith(systemPrefix) || clockName.test(name)) return false;
  const known = unit ?? unitInName(name);
  return known === null || unitOf(known) === null;
}

/** False too for a series over seconds: its steps are readings of the clock. */
export function isResultSeries({ name, stepKind }: Series): boolean {
  return stepKind !== 'seconds' && isResult(name, null);
}
