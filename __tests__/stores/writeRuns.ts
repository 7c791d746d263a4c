/**
 * A process that stores runs: `writeRuns.ts <store> <first seed> <count> [<user id>]`. Prints the ids of the runs that it stored,
 * or the problem as JSON. With a user id it gives up root first.
 */
import process from 'node:process';
import { UserError } from '../../src/errors.ts';
import { createRecordId } from '../../src/records/recordId.ts';
import { openDirectoryStore } from '../../src/stores/directoryStore.ts';
import { sampleRecord } from '../records/sampleRecord.ts';

const [location = '', first = '0', count = '0', userId] = process.argv.slice(2);
// Loaded while every file of this project is still readable.
await import('hyparquet-writer');
if (userId !== undefined) process.seteuid?.(Number(userId));

try {
  const store = await openDirectoryStore(location);
  for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
    const id = createRecordId(1_790_000_000_000, seed.toString(16).padStart(9, '0'));
    const bundle = await store.openBundle(id);
    const values = Array.from({ length: 2_000 }, (_, step) => Math.sin(step * seed));
    const series = [
      { name: 'loss', labels: {}, stepKind: 'step' as const, steps: [...values.keys()], values },
    ];
    const { record } = await bundle.commit({ ...sampleRecord, id, log: null }, series);
    process.stdout.write(`${record.id}\n`);
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stdout.write(JSON.stringify({ message: error.message, hint: error.hint }));
  process.exitCode = 2;
}
