import type { ParamValue } from '../../records/reading.ts';
import type { CollectorLimits } from '../collector.ts';
import type { Session } from './hparams.ts';
import { createKeptMedia, type KeptMedia } from './keptMedia.ts';
import { createRestarts, type Restarts } from './scalarPoints.ts';
import { createTagTable, type Medium, type TagTable } from './tagTable.ts';

/** How much the event files of one run may bring; shared by all logs of a Reading. */
export interface EventBudget {
  readonly limits: CollectorLimits;
  /** Points so far, void ones included: they are held until the end. */
  points: number;
}

/** What the event files of one directory have said so far. */
export interface EventLog {
  readonly tags: TagTable;
  readonly restarts: Restarts;
  readonly budget: EventBudget;
  readonly session: Session;
  /** Values that are drawn, not compared, by what they are. */
  readonly media: Map<Medium, number>;
  /** The last of them by tag, for those that a report draws. */
  readonly kept: KeptMedia;
  /** Of the format, from `brain.Event:2`; null while no event said it. */
  version: number | null;
  mostRecentStep: number;
  /** Of which the checksums were right. */
  records: number;
  /** Events whose bytes are no Event, although their checksum is right. */
  malformedEvents: number;
  /** Events left out because their step is beyond what a number can hold exactly. */
  unsafeSteps: number;
  /** Values left out because there were too many tags. */
  surplusValues: number;
}

export function createEventBudget(limits: CollectorLimits): EventBudget {
  return { limits, points: 0 };
}

export function createEventLog(budget: EventBudget): EventLog {
  const restarts = createRestarts();
  return {
    tags: createTagTable(budget.limits.metrics, restarts),
    restarts,
    budget,
    session: { params: new Map<string, ParamValue>(), status: null },
    media: new Map(),
    kept: createKeptMedia(),
    version: null,
    mostRecentStep: -1,
    records: 0,
    malformedEvents: 0,
    unsafeSteps: 0,
    surplusValues: 0,
  };
}
