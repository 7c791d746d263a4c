import { posix } from 'node:path';
import { messageOf, UserError } from '../../errors.ts';
import { encodeNumber } from '../../records/metricValue.ts';
import { createCollector, type Collector } from '../collector.ts';
import { readTable } from '../delimited.ts';
import { parseNumber } from '../numberText.ts';
import { documentMedia } from '../media/documentMedia.ts';
import { addImageFiles, filesBelow, isImageName } from '../media/imageFolder.ts';
import { createMediaCollector, type MediaCollector } from '../media/mediaCollector.ts';
import { isMap, numberOf, type PlainMap } from '../plain.ts';
import { documentMaxBytes, streamedMaxBytes, type FileHead, type Reader } from '../reader.ts';
import type { TableRows } from '../tableRows.ts';
import { collectorBeside, openRunFolder, pathWithin, type RunFolder } from './runFolder.ts';
import { headerOf } from './tableHeader.ts';
import { readJsonBeside, readWholeJson } from './wholeJson.ts';
import { addYamlParams } from './yamlBeside.ts';

const tablePath = /^(?:(.*)\/)?plots\/metrics\/(.+)\.tsv$/;
const summaryPath = /^(?:(.*)\/)?metrics\.json$/;
const siblings = /^(?:metrics\.json|params\.yaml|dvc\.yaml|report\.(?:md|html)|plots\/.*)$/;
const maxTables = 10_000;
const maxDepth = 10;
const maxPlotBytes = 16 * 1_048_576;

/**
 * A folder of DVCLive (2.x and 3.x): `plots/metrics/<name>.tsv` are the series, `metrics.json` the last values,
 * `params.yaml` the params. Names with `/` are folders there and nested objects in the summary.
 */
export const dvcliveReader: Reader = {
  name: 'dvclive',
  maxBytes: streamedMaxBytes,
  detect: (file) => isTable(file) || isSummary(file),
  belongs(anchor, path) {
    const folder = folderOf(anchor);
    return folder !== null && siblings.test(pathWithin(folder, path) ?? '');
  },
  async read(file, context) {
    const collector = createCollector({ format: 'dvclive', path: file.path });
    const own = folderOf(file.path) ?? posix.dirname(file.path);
    const levelsUp = posix.relative(own, posix.dirname(file.path)).split('/').filter(Boolean).length;
    const folder = openRunFolder(file, context, collector, levelsUp);
    for (const path of await tables('plots/metrics', folder, collector))
      await addTable(path, folder, collector);
    const summary = await readJsonBeside(folder, 'metrics.json', documentMaxBytes, collector);
    if (summary !== null) addSummary(summary, '', collector);
    await addYamlParams(folder, 'params.yaml', collector);
    const media = createMediaCollector(collector);
    await addPlots(folder, { media, collector });
    return media.addTo(collector.reading());
  },
};

/** `log_sklearn_plot` and `log_plot` write lists of points, `log_image` the images themselves. */
async function addPlots(
  folder: RunFolder,
  { media, collector }: { readonly media: MediaCollector; readonly collector: Collector },
): Promise<void> {
  for (const path of [
    ...(await filesBelow(folder, 'plots/sklearn')),
    ...(await filesBelow(folder, 'plots/custom')),
  ]) {
    const file = path.endsWith('.json') ? await folder.open(path, maxPlotBytes) : null;
    if (file === null) continue;
    const name = path.replace(/^plots\/(?:sklearn|custom)\//, '').replace(/\.json$/, '');
    try {
      for (const medium of documentMedia(await readWholeJson(file, collector), name)) media.add(medium);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      collector.warn(`has a broken file beside it: ${messageOf(error)}`);
    }
  }
  const images = (await filesBelow(folder, 'plots/images')).filter(isImageName);
  await addImageFiles('images', images, { folder, media });
}

function isTable(file: FileHead): boolean {
  const name = tablePath.exec(file.path)?.[2];
  if (name === undefined) return false;
  const header = headerOf(file);
  return header.at(-2) === 'step' && header.at(-1) === posix.basename(name) && header.length <= 3;
}

function isSummary({ path, head }: FileHead): boolean {
  return /(?:^|\/)dvclive\/metrics\.json$/.test(path) && /^\s*\{/.test(head.toString('latin1', 0, 64));
}

function folderOf(anchor: string): string | null {
  const match = tablePath.exec(anchor) ?? summaryPath.exec(anchor);
  return match === null ? null : (match[1] ?? '.');
}

async function tables(
  path: string,
  folder: RunFolder,
  collector: Collector,
  depth = 0,
): Promise<readonly string[]> {
  if (depth > maxDepth) return [];
  const { files, folders } = await folder.list(path);
  const found = files.filter((name) => name.endsWith('.tsv')).map((name) => `${path}/${name}`);
  for (const name of folders) {
    if (found.length > maxTables) break;
    found.push(...(await tables(`${path}/${name}`, folder, collector, depth + 1)));
  }
  if (found.length > maxTables)
    collector.warn(`has more than ${maxTables} tables beside it; the later ones were left out.`);
  return found.slice(0, maxTables);
}

async function addTable(path: string, folder: RunFolder, collector: Collector): Promise<void> {
  const file = await folder.open(path, streamedMaxBytes);
  if (file === null || file.bytes === 0) return;
  const name = tablePath.exec(path)?.[2] ?? path;
  try {
    await readTable(file, collectorBeside(collector, path), (header) => rowsOf(name, header, collector));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    collector.warn(`has a broken file beside it: ${messageOf(error)}`);
  }
}

function rowsOf(name: string, header: readonly string[], collector: Collector): TableRows {
  const [time, step] = [header.indexOf('timestamp'), header.indexOf('step')];
  const metric = collector.metric(name);
  return {
    add(cells) {
      const [at, value, timeMs] = [cells[step], cells.at(-1), cells[time]].map((cell) =>
        parseNumber(cell ?? ''),
      );
      if (at !== undefined && Number.isFinite(at) && value !== undefined)
        metric?.point('step', at, value, timeMs);
    },
  };
}

function addSummary(values: PlainMap, prefix: string, collector: Collector): void {
  for (const [key, value] of values) {
    const number = numberOf(value);
    if (isMap(value)) addSummary(value, `${prefix}${key}/`, collector);
    else if (number !== undefined && !(prefix === '' && key === 'step'))
      collector.metric(prefix + key)?.summary(encodeNumber(number));
  }
}
