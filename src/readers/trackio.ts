import { UserError } from '../errors.ts';
import type { Reader } from './reader.ts';
import { readDatabase } from './sqlite.ts';
import { belongsToDatabase } from './sqlite/databaseFiles.ts';
import { tableNames } from './sqlite/tableNames.ts';
import { chooseRuns } from './storedRuns.ts';
import { addMetrics, addParams } from './trackio/addRun.ts';
import { listRuns } from './trackio/runs.ts';

/** The database of a Trackio project (`$TRACKIO_DIR/<project>.db`, as 0.43 writes it; older ones lack the runs' ids). */
export const trackioReader: Reader = {
  name: 'trackio',
  maxBytes: 4 * 1_073_741_824,
  detect: (file) => {
    const names = tableNames(file);
    return ['metrics', 'configs', 'system_metrics'].every((name) => names.has(name)) && !names.has('runs');
  },
  belongs: belongsToDatabase,
  read: (file, context) =>
    readDatabase(file, 'trackio', (database, collector) => {
      const runs = listRuns(database, collector);
      if (runs === null)
        throw new UserError(`${file.path} has no table of metrics; it is no database of Trackio.`);
      for (const { run, labels } of chooseRuns(runs, context, collector)) {
        addMetrics(database, run, labels, collector);
        if (Object.keys(labels).length > 0) continue;
        addParams(database, run, collector);
        if (run.name !== '') collector.tag('trackio.run', run.name);
      }
    }),
};
