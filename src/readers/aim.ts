import { posix } from 'node:path';
import { createCollector } from './collector.ts';
import type { Reader } from './reader.ts';
import { tableNames } from './sqlite/tableNames.ts';

/**
 * The folder of Aim (3.x), told by its `run_metadata.sqlite`. The metrics themselves lie in RocksDB, which Aim exports in no
 * form, and which its own library is needed to read: this says so, so that nobody wonders where they are.
 */
export const aimReader: Reader = {
  name: 'aim',
  maxBytes: 4 * 1_073_741_824,
  detect: (file) => {
    if (posix.basename(file.path) !== 'run_metadata.sqlite') return false;
    const names = tableNames(file);
    return ['run', 'experiment', 'run_tag'].every((name) => names.has(name));
  },
  belongs: (anchor, path) => path.startsWith(`${posix.dirname(anchor)}/`),
  read(file) {
    const collector = createCollector({ format: 'aim', path: file.path });
    collector.warn(
      'is of Aim, which keeps metrics in a database of its own without an export: let the training also print them, or write them to a CSV or JSON file.',
    );
    return Promise.resolve(collector.reading());
  },
};
