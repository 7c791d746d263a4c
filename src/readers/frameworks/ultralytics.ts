import { posix } from 'node:path';
import { createCollector, type Collector } from '../collector.ts';
import { readTable } from '../delimited.ts';
import { streamedMaxBytes, type Reader } from '../reader.ts';
import { createTableRows, type TableRows } from '../tableRows.ts';
import { openRunFolder, pathWithin } from './runFolder.ts';
import { headerOf } from './tableHeader.ts';
import { addYamlParams } from './yamlBeside.ts';

/** Where the run was written: a path of the machine that trained. */
const machinePaths = ['save_dir'];

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
  belongs: (anchor, path) => pathWithin(posix.dirname(anchor), path) === 'args.yaml',
  async read(file, context) {
    const collector = createCollector({ format: 'ultralytics', path: file.path });
    await readTable(file, collector, openRows);
    await addYamlParams(openRunFolder(file, context, collector), 'args.yaml', collector, machinePaths);
    return collector.reading();
  },
};

/** A column without a name is no metric. */
function openRows(header: readonly string[], collector: Collector): TableRows {
  const names = header.map((name) => (name.trim() === 'time' ? '' : name));
  return createTableRows(names, collector);
}
