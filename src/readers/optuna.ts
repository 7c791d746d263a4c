import { UserError } from '../errors.ts';
import { addStudies } from './optuna/addStudies.ts';
import { readStudies } from './optuna/database.ts';
import type { Reader } from './reader.ts';
import { readDatabase } from './sqlite.ts';
import { belongsToDatabase } from './sqlite/databaseFiles.ts';
import { tableNames } from './sqlite/tableNames.ts';

/** The database of Optuna's `RDBStorage` (`sqlite:///study.db`, as 5.0 writes it; older schemas
 * lack some columns). */
export const optunaReader: Reader = {
  name: 'optuna',
  // Every study is read, to find the ones of this run.
  maxBytes: 1_073_741_824,
  detect: (file) => {
    const names = tableNames(file);
    return ['studies', 'trials', 'trial_params', 'trial_values', 'version_info'].every((name) =>
      names.has(name),
    );
  },
  belongs: belongsToDatabase,
  read: (file, context) =>
    readDatabase(file, 'optuna', (database, collector) => {
      const studies = readStudies(database, collector);
      if (studies === null)
        throw new UserError(`${file.path} has no table of studies; it is no database of Optuna.`);
      addStudies(studies, context, collector);
    }),
};
