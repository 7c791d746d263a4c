import { posix } from 'node:path';
import { createCollector, type Collector } from '../collector.ts';
import { readTable } from '../delimited.ts';
import { streamedMaxBytes, type Reader } from '../reader.ts';
import { addImageFiles } from '../media/imageFolder.ts';
import { createMediaCollector } from '../media/mediaCollector.ts';
import { createTableRows, type TableRows } from '../tableRows.ts';
import { openRunFolder, pathWithin } from './runFolder.ts';
import { headerOf } from './tableHeader.ts';
import { addYamlParams } from './yamlBeside.ts';

/** Where the run was written: a path of the machine that trained. */
const machinePaths = ['save_dir'];

/** What the trainer and the validator draw: results, confusion matrices, curves, and batches with their boxes. */
const picture =
  /^(?:results|labels|confusion_matrix(?:_normalized)?|\w*_curve|(?:train|val)_batch\w*)\.(?:png|jpg)$/;

/**
 * Ultralytics' `results.csv` (`engine/trainer.py`, 8.0 to 8.4; older headers have leading spaces) with
 * `args.yaml` beside it. `time` is seconds since the start, a clock and no metric.
 */
export const ultralyticsReader: Reader = {
  name: 'ultralytics',
  maxBytes: streamedMaxBytes,
  detect(file) {
    if (!file.path.endsWith('.csv')) return false;
    const header = headerOf(file);
    return (
      header[0] === 'epoch' &&
      header.some((name) => name.startsWith('metrics/')) &&
      header.some((name) => /^(?:train|val)\/\w*loss$|^lr\/pg\d$/.test(name))
    );
  },
  belongs: (anchor, path) => {
    const name = pathWithin(posix.dirname(anchor), path) ?? '';
    return name === 'args.yaml' || picture.test(name);
  },
  async read(file, context) {
    const collector = createCollector({ format: 'ultralytics', path: file.path });
    await readTable(file, collector, openRows);
    const folder = openRunFolder(file, context, collector);
    await addYamlParams(folder, 'args.yaml', collector, machinePaths);
    const media = createMediaCollector(collector);
    const pictures = (await folder.list('')).files.filter((name) => picture.test(name));
    await addImageFiles('plots', pictures, { folder, media });
    return media.addTo(collector.reading());
  },
};

/** A column without a name is no metric. */
function openRows(header: readonly string[], collector: Collector): TableRows {
  const names = header.map((name) => (name.trim() === 'time' ? '' : name));
  return createTableRows(names, collector);
}
