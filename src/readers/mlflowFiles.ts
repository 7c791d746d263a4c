import { basename, dirname } from 'node:path';
import { messageOf } from '../errors.ts';
import type { Labels } from '../records/metricKey.ts';
import { createCollector, type Collector } from './collector.ts';
import { readHead } from './fileText.ts';
import { openRunFolder } from './frameworks/runFolder.ts';
import { createMediaCollector } from './media/mediaCollector.ts';
import { addArtifacts } from './mlflow/artifacts.ts';
import { addMetricFile } from './mlflow/metricFile.ts';
import { below, isRegularFile, listKeyedFiles } from './mlflow/runDirectory.ts';
import { addDatasets, addIdentity, addParam, addTag, parentTag } from './mlflow/runFacts.ts';
import { readMetaTexts, readRunMeta, type RunMeta } from './mlflow/runMeta.ts';
import type { FileHead, FileName, ReadContext, Reader } from './reader.ts';
import { isOfThisRun } from './storedRuns.ts';

/**
 * A run in a directory of MLflow's (`mlruns/<experiment>/<run>/`, the default before 3.7; layout of mlflow 2.22
 * `store/tracking/file_store.py`). Its `meta.yaml` stands for it. A run that is nested in another carries the
 * label `run=<name>`.
 */
export const mlflowFilesReader: Reader = {
  name: 'mlflow-files',
  maxBytes: 1_048_576,
  detect: ({ path, head }) => {
    if (!/(?:^|\/)meta\.yaml$/.test(path)) return false;
    const text = head.toString('utf8');
    return /^artifact_uri:/m.test(text) && /^run_(?:uu)?id:/m.test(text);
  },
  belongs: (anchor, path) =>
    path.startsWith(anchor.slice(0, anchor.lastIndexOf('/') + 1)) && anchor.includes('/'),
  async read(file, context) {
    const collector = createCollector({ format: 'mlflow-files', path: file.path });
    const meta = await readRunMeta(file, collector);
    if (meta.isDeleted) collector.warn('is of a run that was deleted; it was left out.');
    else if (isOfEarlierRun(meta, context))
      collector.warn('is of a run that was not started by this command; it was left out.');
    else {
      await addRun(folderOf(file), meta, context, collector);
      const media = createMediaCollector(collector);
      await addArtifacts('artifacts', { folder: openRunFolder(file, context, collector), media, collector });
      return media.addTo(collector.reading());
    }
    return collector.reading();
  },
};

/** A run that ended since the command started was resumed by it. Without a time, the files' own times decide. */
function isOfEarlierRun({ startedAtMs, endedAtMs }: RunMeta, context: ReadContext): boolean {
  const times = [startedAtMs, endedAtMs].filter((timeMs) => timeMs !== null);
  return times.length > 0 && !times.some((timeMs) => isOfThisRun(timeMs, context));
}

async function addRun(
  folder: FileName,
  meta: RunMeta,
  context: ReadContext,
  collector: Collector,
): Promise<void> {
  const tags = await readTexts(below(folder, 'tags'), context, collector);
  const id = basename(folder.absolutePath);
  const name = meta.name || (tags.get('mlflow.runName') ?? '');
  const isNested = tags.has(parentTag) && context.startedAtMs !== null;
  const labels: Labels = isNested ? { run: name || id.slice(0, 8) } : {};
  for (const file of await listKeyedFiles(below(folder, 'metrics'), context, collector))
    await addMetricFile(file, labels, collector);
  if (isNested) return;
  for (const [key, value] of await readTexts(below(folder, 'params'), context, collector))
    addParam(key, value, collector);
  for (const [key, value] of tags) addTag(key, value, collector);
  addIdentity({ id, name, status: meta.status }, collector);
  addDatasets(await readDatasets(folder, context, collector), collector);
}

/** Params and tags: a file each, whose whole text is the value. */
async function readTexts(
  folder: FileName,
  context: ReadContext,
  collector: Collector,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const file of await listKeyedFiles(folder, context, collector)) {
    try {
      const { head } = await readHead(file);
      texts.set(file.key, head.toString('utf8'));
    } catch (error) {
      collector.warn(`has a file beside it that was left out: ${messageOf(error)}`);
    }
  }
  return texts;
}

/** An input names the directory of its data set, which stands beside the runs of the experiment. */
async function readDatasets(folder: FileName, context: ReadContext, collector: Collector) {
  const datasets: { name: string; digest: string }[] = [];
  for (const input of await listKeyedFiles(below(folder, 'inputs'), context, collector)) {
    if (!input.key.endsWith('meta.yaml')) continue;
    const [type, id = ''] = await readMetaTexts(input, ['source_type', 'source_id'], collector);
    const file = below(folder, `../datasets/${id}/meta.yaml`);
    if (type !== 'DATASET' || !/^[0-9a-f-]{32,36}$/.test(id) || !(await isRegularFile(file))) continue;
    const [name = '', digest = ''] = await readMetaTexts(file, ['name', 'digest'], collector);
    datasets.push({ name, digest });
  }
  return datasets;
}

function folderOf({ path, absolutePath }: FileHead): FileName {
  return { path: path.replace(/\/?meta\.yaml$/, ''), absolutePath: dirname(absolutePath) };
}
