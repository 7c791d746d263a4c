import { countOf } from '../../records/countOf.ts';
import type { RunRecord } from '../../records/runRecord.ts';
import type { StoredRun } from '../../stores/runStore.ts';
import { configurationIn } from '../../sweeps/history/configurationIn.ts';
import { warmStartOf, type KnownRun, type WarmStart } from '../../sweeps/history/warmStart.ts';
import { searchSpaceOf } from '../../sweeps/space/searchSpace.ts';
import type { Effects } from '../effects.ts';
import { attemptEnd } from './attemptEnd.ts';
import { sameRunTest, type SweepPlace } from './knownRuns.ts';
import type { LoadedSweep } from './loadSweep.ts';

/** Older runs are not looked at. */
const mostRuns = 1000;

/** The sweep with what the runs of its experiment in the store tell. */
export async function withStoredRuns(
  effects: Effects,
  place: SweepPlace,
  loaded: LoadedSweep,
): Promise<LoadedSweep> {
  const { runs, warnings } = await place.workplace.store.list();
  for (const warning of warnings) effects.progress.say(`warning: ${warning}`);
  return withRecordedRuns(effects, place, loaded, runs);
}

/** The sweep with what runs of its experiment tell, as the first entries of its log, and how many of them were of use. */
export async function withRecordedRuns(
  effects: Effects,
  place: SweepPlace,
  loaded: LoadedSweep,
  runs: readonly StoredRun[],
): Promise<LoadedSweep> {
  const own = runs.filter(({ record }) => record.experiment === place.experiment.name);
  const looked = own.slice(-mostRuns);
  const { known, unusable } = await knownRuns(effects, place, looked);
  const start = warmStartOf(place.spec, known);
  const leftOut = [
    ...unusable,
    ...start.leftOut,
    ...(own.length > mostRuns ? [[`older than the newest ${mostRuns}`, own.length - mostRuns] as const] : []),
  ];
  return {
    ...loaded,
    first: [...loaded.first, ...start.entries],
    notes: [...loaded.notes, warmStartNote(own.length, start, leftOut)],
  };
}

interface Known {
  readonly known: readonly KnownRun[];
  /** Runs that are no trials of the sweep, by reason. */
  readonly unusable: ReadonlyMap<string, number>;
}

async function knownRuns(effects: Effects, place: SweepPlace, runs: readonly StoredRun[]): Promise<Known> {
  const space = searchSpaceOf(place.spec.parameters);
  const unusable = new Map<string, number>();
  const known: KnownRun[] = [];
  let isSame: Awaited<ReturnType<typeof sameRunTest>> | null = null;
  for (const stored of runs) {
    const { record } = stored;
    const found = configurationIn(space, record.params);
    const { end, history } =
      record.complete && found.kind === 'inside'
        ? attemptEnd(place.spec, record, await effects.stores.readSeries(stored))
        : { end: null, history: [] };
    if (found.kind === 'outside' || end?.kind !== 'complete') {
      const reason = found.kind === 'outside' ? found.reason : 'no result';
      unusable.set(reason, (unusable.get(reason) ?? 0) + 1);
      continue;
    }
    isSame ??= await sameRunTest(effects, place);
    known.push({
      recordId: record.id,
      startedAt: record.startedAt,
      configuration: found.configuration,
      values: end.values,
      history,
      source: sourceOf(record),
      isSame: await isSame(record, found.configuration),
    });
  }
  return { known, unusable };
}

/** What the values of a run may depend on beside its parameters, as far as its record tells. */
function sourceOf({ code, datasets }: RunRecord): string {
  return JSON.stringify([
    code?.tree,
    code?.dirty?.digest,
    datasets.map(({ path, digest }) => [path, digest]),
  ]);
}

/** "of 12 recorded runs 8 count as trials, …" */
function warmStartNote(
  runs: number,
  { results, startingPoints }: WarmStart,
  leftOut: readonly (readonly [string, number])[],
): string {
  if (runs === 0) return 'warm start: no run of this experiment is recorded';
  const uses = [
    ...(results > 0 ? [`${results} count as trials, since command, code and data are the same`] : []),
    ...(startingPoints > 0
      ? [`${startingPoints} lend their values to the first trials, since command, code or data differ`]
      : []),
  ];
  const used = uses.length === 0 ? 'none is of use' : uses.join('; ');
  const others = leftOut.map(([reason, count]) => `${count} (${reason})`).join(', ');
  return `warm start: of ${countOf(runs, 'recorded run')} ${used}${others === '' ? '' : `; not used: ${others}`}`;
}
