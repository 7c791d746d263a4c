import { UserError } from '../../errors.ts';
import type { Collector } from '../collector.ts';
import type { FileName } from '../reader.ts';
import type { Crc32cTable } from './crc32c.ts';
import { createEventLog, type EventBudget, type EventLog } from './eventLog.ts';
import { addEvents } from './events.ts';
import { readTfRecords, type RecordsRead } from './tfRecords.ts';

/** What all files of a Reading share. */
export interface EventSources {
  /** The file that the Reading is named after. */
  readonly anchor: FileName;
  readonly table: Crc32cTable;
  readonly budget: EventBudget;
  readonly collector: Collector;
}

/**
 * Reads the event files of one directory, in their order, as one log. What is damaged is left out with a warning;
 * it fails with a UserError only when the anchor cannot be read at all.
 */
export async function readEventLog(files: readonly FileName[], sources: EventSources): Promise<EventLog> {
  const log = createEventLog(sources.budget);
  for (const file of files) {
    const isAnchor = file.path === sources.anchor.path;
    const read = await readTfRecords(file, sources.table, (batch) => addEvents(log, batch)).catch(
      (error: unknown) => {
        if (isAnchor || !(error instanceof UserError)) throw error;
        sources.collector.warn(`is one run with another file: ${error.message}`);
        return null;
      },
    );
    if (read === null) continue;
    log.records += read.records;
    const subject = isAnchor ? '' : `is one run with ${file.path}, which `;
    for (const problem of problemsOf(read)) sources.collector.warn(`${subject}${problem}`);
  }
  for (const problem of omissionsOf(log)) sources.collector.warn(problem);
  return log;
}

/** Each continues the name of the file. */
function problemsOf({ damagedRecords, largeRecords, ending }: RecordsRead): string[] {
  return [
    ...(damagedRecords > 0 ? [`holds ${events(damagedRecords)} with a wrong checksum; left out.`] : []),
    ...(largeRecords > 0 ? [`holds ${events(largeRecords)} of more than 32 MiB; left out.`] : []),
    ...(ending.kind === 'cut' ? ['ends in the middle of an event; what came before was read.'] : []),
    ...(ending.kind === 'damaged'
      ? [`is damaged at byte ${ending.at}; what came before was read, what comes after cannot be found.`]
      : []),
  ];
}

function omissionsOf({ malformedEvents, unsafeSteps, surplusValues, budget }: EventLog): string[] {
  const { points, metrics } = budget.limits;
  return [
    ...(malformedEvents > 0 ? [`holds ${events(malformedEvents)} that cannot be decoded; left out.`] : []),
    ...(unsafeSteps > 0 ? [`holds ${events(unsafeSteps)} with a step beyond ±2^53; left out.`] : []),
    ...(surplusValues > 0
      ? [
          `holds more than ${metrics.toLocaleString('en')} tags, or too long ones; the later ones were left out.`,
        ]
      : []),
    ...(budget.points > points
      ? [`holds more than ${points.toLocaleString('en')} points; the later ones were left out.`]
      : []),
  ];
}

function events(count: number): string {
  return count === 1 ? 'an event' : `${count.toLocaleString('en')} events`;
}
