import { posix } from 'node:path';
import { createCollector, type Collector } from '../collector.ts';
import { readTable } from '../delimited.ts';
import { parseNumber } from '../numberText.ts';
import { streamedMaxBytes, type Reader } from '../reader.ts';
import { createTableRows, type TableRows } from '../tableRows.ts';
import { openRunFolder, pathWithin } from './runFolder.ts';
import { headerOf } from './tableHeader.ts';
import { addYamlParams } from './yamlBeside.ts';

/**
 * Lightning's CSVLogger (lightning 1.6 to 2.6, `loggers/csv_logs.py`): `metrics.csv`, a sparse table over
 * optimizer steps, with `hparams.yaml` beside it. Fabric's logger writes the same table without params.
 */
export const lightningReader: Reader = {
  name: 'lightning',
  maxBytes: streamedMaxBytes,
  detect(file) {
    if (posix.basename(file.path) !== 'metrics.csv') return false;
    const header = headerOf(file);
    const isVersion = /^version_\d+$/.test(posix.basename(posix.dirname(file.path)));
    return header.includes('step') && header.length > 1 && (isVersion || isSortedLog(header));
  },
  belongs: (anchor, path) => pathWithin(posix.dirname(anchor), path) === 'hparams.yaml',
  async read(file, context) {
    const collector = createCollector({ format: 'lightning', path: file.path });
    await readTable(file, collector, openRows);
    await addYamlParams(openRunFolder(file, context, collector), 'hparams.yaml', collector);
    return collector.reading();
  },
};

/** In a folder of another name: since 2.0 the logger sorts its columns, among which are `epoch` and `step`. */
function isSortedLog(header: readonly string[]): boolean {
  const isSorted = header.every((name, index) => index === 0 || (header[index - 1] ?? '') < name);
  return header.includes('epoch') && isSorted;
}

/** `hp_metric` -1 is what Lightning writes so that a params table has some metric. */
function openRows(header: readonly string[], collector: Collector): TableRows {
  const rows = createTableRows(header, collector);
  const placeholder = header.indexOf('hp_metric');
  if (placeholder < 0) return rows;
  return {
    add: (cells) =>
      rows.add(parseNumber(cells[placeholder] ?? '') === -1 ? cells.with(placeholder, '') : cells),
  };
}
