import { enterMessage, leaveMessage, nextField, skipField, type Wire } from '../protobuf.ts';
import type { Collector } from '../collector.ts';
import { createItem, numberOfItem, readItem } from './items.ts';
import { createKeyTable } from './keyTable.ts';
import { statsFields } from './recordFields.ts';
import type { RunFacts } from './runFacts.ts';
import { readTimestampMs } from './timestamp.ts';

/**
 * Reads what wandb measures of the machine by itself: series `system/gpu.0.gpu` over seconds since the start
 * of the run, to the millisecond. The result takes a StatsRecord that the cursor is in.
 */
export function createSystemStats(collector: Collector, facts: RunFacts): (record: Wire) => void {
  const table = createKeyTable((path) => collector.metric(`system/${path.join('.')}`));
  const item = createItem();
  let firstTimeMs: number | null = null;

  function addItem(wire: Wire, timeMs: number): void {
    const outer = enterMessage(wire);
    readItem(wire, item);
    const startMs = facts.startTimeMs ?? firstTimeMs ?? timeMs;
    const value = wire.problem === null ? numberOfItem(item) : undefined;
    if (value !== undefined)
      table(item)?.point('seconds', Math.round(timeMs - startMs) / 1000, value, timeMs);
    leaveMessage(wire, outer);
  }

  return (wire) => {
    let timeMs: number | null = null;
    // The time stands before the items: wandb writes fields in the order of their numbers.
    while (nextField(wire)) {
      if (wire.tag === statsFields.time) {
        timeMs = readTimestampMs(wire);
        firstTimeMs ??= timeMs;
      } else if (wire.tag === statsFields.item && timeMs !== null) addItem(wire, timeMs);
      else skipField(wire);
    }
  };
}
