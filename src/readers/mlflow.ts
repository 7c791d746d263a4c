import { UserError } from '../errors.ts';
import type { Reading } from '../records/reading.ts';
import { createCollector } from './collector.ts';
import { openRunFolder } from './frameworks/runFolder.ts';
import { createMediaCollector } from './media/mediaCollector.ts';
import { addArtifacts } from './mlflow/artifacts.ts';
import { addFacts, addMetrics, listRuns, type DatabaseRun } from './mlflow/database.ts';
import type { FileHead, ReadContext, Reader } from './reader.ts';
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
  async read(file, context) {
    let main: DatabaseRun | null = null;
    const reading = await readDatabase(file, 'mlflow', (database, collector) => {
      const runs = listRuns(database, collector);
      if (runs === null)
        throw new UserError(`${file.path} has no table of runs; it is no database of MLflow.`);
      for (const { run, labels } of chooseRuns(runs, context, collector)) {
        addMetrics(database, run.id, labels, collector);
        if (Object.keys(labels).length > 0) continue;
        addFacts(database, run, collector);
        main = run;
      }
    });
    return withArtifacts(reading, main, file, context);
  },
};

/**
 * Where MLflow keeps artifacts beside its database unless told otherwise. The place is made of ids of the known form, never
 * of the address in the database.
 */
async function withArtifacts(
  reading: Reading,
  run: DatabaseRun | null,
  file: FileHead,
  context: ReadContext,
): Promise<Reading> {
  if (run === null || !/^[0-9a-f]{32}$/.test(run.id) || !/^\d{1,20}$/.test(run.experimentId)) return reading;
  const collector = createCollector(reading.source);
  const media = createMediaCollector(collector);
  const folder = openRunFolder(file, context, collector);
  await addArtifacts(`mlruns/${run.experimentId}/${run.id}/artifacts`, { folder, media, collector });
  return media.addTo({ ...reading, warnings: [...reading.warnings, ...collector.reading().warnings] });
}
