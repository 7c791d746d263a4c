import { UserError } from '../../../src/errors.ts';
import { seededGenerator, uniform } from '../../../src/statistics/generator.ts';
import { addTurn, type LogPlace } from '../../../src/sweeps/log/addTurn.ts';
import type { EndedEntry, SweepLog } from '../../../src/sweeps/log/sweepLog.ts';
import { workerTurn, type WorkerTurn } from '../../../src/sweeps/log/workerTurn.ts';
import { ModelStore, type Trouble } from './modelStore.ts';
import { VirtualTime } from './virtualTime.ts';

/** What workers did who carried a sweep out together. */
export interface CrewWork {
  readonly log: SweepLog;
  /** Every run of a trial that was begun. */
  readonly runs: readonly { readonly trial: number; readonly attempt: number; readonly recordId: string }[];
  /** Logs as they were when a turn was acknowledged. */
  readonly acknowledged: readonly SweepLog[];
  readonly died: number;
  readonly burnt: number;
  readonly conflicts: number;
  readonly hours: number;
}

export interface Crew {
  readonly workers: number;
  readonly seed: number;
  readonly trouble: Trouble;
  /** Machines on which everything fails. */
  readonly unfit?: readonly number[];
  /** Share of trials in which the machine dies. */
  readonly diesInTrial?: number;
}

/** Lets workers carry out a sweep against a model of the artifact service, in virtual time. */
export async function work(first: SweepLog, crew: Crew): Promise<CrewWork> {
  const time = new VirtualTime();
  const generator = seededGenerator(crew.seed);
  const store = new ModelStore(first, time, generator, crew.trouble);
  const runs: CrewWork['runs'][number][] = [];
  const acknowledged: SweepLog[] = [];
  let died = 0;
  let records = 0;
  const recordId = (): string => `20261121T000000Z-${(++records).toString(16).padStart(12, '0')}`;

  const runTrial = async (turn: Extract<WorkerTurn, { kind: 'trial' }>, isUnfit: boolean) => {
    const { trial, attempt, recordId: id } = turn.started;
    runs.push({ trial, attempt, recordId: id });
    const durationMs = isUnfit ? 1000 : 60_000 * (1 + 5 * uniform(generator));
    await time.sleep(durationMs);
    return ended(turn, durationMs, isUnfit);
  };
  const one = async (number: number, place: LogPlace): Promise<void> => {
    let log = first;
    let own: EndedEntry | null = null;
    for (;;) {
      const told: EndedEntry | null = own;
      const done = await addTurn(place, log, (now) =>
        workerTurn(now, {
          worker: `7-${number}`,
          since: 0,
          ended: told,
          leaving: () => null,
          begin: () => ({ at: new Date(time.nowMs).toISOString(), recordId: recordId() }),
        }),
      );
      if (done === null) return;
      ({ log } = done);
      own = null;
      acknowledged.push(log);
      if (done.value.kind === 'wait') await place.wait(30_000);
      else if (done.value.kind === 'blame') continue;
      else if (done.value.kind !== 'trial') return;
      else if (uniform(generator) < (crew.diesInTrial ?? 0)) {
        died++;
        const { trial, attempt, recordId: id } = done.value.started;
        runs.push({ trial, attempt, recordId: id });
        return;
      } else own = await runTrial(done.value, crew.unfit?.includes(number) ?? false);
    }
  };
  const gone = Array.from({ length: crew.workers }, (_, number) =>
    one(
      number,
      store.openFor(() => {
        died++;
      }),
    ),
  );
  const failures: unknown[] = [];
  for (const promise of gone)
    promise.catch((error: unknown) => {
      // A worker that cannot write any more fails its job, and with it goes what it had.
      if (error instanceof UserError) died++;
      else failures.push(error);
    });
  await time.run();
  if (failures.length > 0) throw failures[0];
  const burnt = [...store.stored.values()].filter(({ visibleFromMs }) => visibleFromMs === null).length;
  const { conflicts } = store;
  return { log: store.last(), runs, acknowledged, died, burnt, conflicts, hours: time.nowMs / 3_600_000 };
}

function ended(
  { trial, started }: Extract<WorkerTurn, { kind: 'trial' }>,
  durationMs: number,
  hasFailed: boolean,
): EndedEntry {
  return {
    kind: 'ended',
    trial: trial.number,
    attempt: started.attempt,
    recordId: started.recordId,
    startedAt: started.at,
    durationMs,
    end: hasFailed
      ? { kind: 'failed', reason: 'no memory' }
      : { kind: 'complete', values: [Number(trial.configuration.get('lr'))] },
    history: [],
  };
}
