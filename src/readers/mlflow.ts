import { UserError } from '../errors.ts';
import { addFacts, addMetrics, listRuns } from './mlflow/database.ts';
import type { Reader } from './reader.ts';
import { readDatabase } from './sqlite.ts';
import { belongsToDatabase } from './sqlite/databaseFiles.ts';
import { tableNames } from './sqlite/tableNames.ts';
import { chooseRuns } from './storedRuns.ts';

/**
 * The database of MLflow (`mlflow.db`, the default since 3.7; as 3.17 writes it, columns that older schemas lack
 * may be missing). Of the runs of
 * the command one gives plain metrics, params and tags; see `chooseRuns` for the others.
 */
export const mlflowReader: Reader = {
  name: 'mlflow',
  // One run is found through an index, whatever else the database holds.
  maxBytes: 16 * 1_073_741_824,
  detect: (file) => {
    const names = tableNames(file);
    return ['experiments', 'runs', 'metrics', 'latest_metrics', 'params'].every((name) => names.has(name));
  },
  belongs: belongsToDatabase,
  read: (file, context) =>
    readDatabase(file, 'mlflow', (database, collector) => {
      const runs = listRuns(database, collector);
      if (runs === null)
        throw new UserError(`${file.path} has no table of runs; it is no database of MLflow.`);
      for (const { run, labels } of chooseRuns(runs, context, collector)) {
        addMetrics(database, run.id, labels, collector);
        if (Object.keys(labels).length === 0) addFacts(database, run, collector);
      }
    }),
};
