import { createCollector, type Collector } from '../collector.ts';
import { readTable } from '../delimited.ts';
import { streamedMaxBytes, type Reader } from '../reader.ts';
import { createTableRows, type TableRows } from '../tableRows.ts';
import { headerOf } from './tableHeader.ts';

/**
 * fastai's `history.csv` (`callback/progress.py`, 2.x): a table over epochs whose last column is how long the
 * epoch took, `00:12` or `1:02:03`; it becomes the metric `time` in seconds. Appending repeats the header.
 */
export const fastaiReader: Reader = {
  name: 'fastai',
  maxBytes: streamedMaxBytes,
  detect(file) {
    if (!file.path.endsWith('.csv')) return false;
    const header = headerOf(file);
    return header[0] === 'epoch' && header[1] === 'train_loss' && header.at(-1) === 'time';
  },
  async read(file) {
    const collector = createCollector({ format: 'fastai', path: file.path });
    await readTable(file, collector, openRows);
    return collector.reading();
  },
};

function openRows(header: readonly string[], collector: Collector): TableRows {
  const rows = createTableRows(header, collector);
  collector.hint({ name: 'time', unit: 's' });
  return {
    add(cells) {
      const seconds = secondsOf(cells.at(-1) ?? '');
      rows.add(seconds === null ? cells : [...cells.slice(0, -1), String(seconds)]);
    },
  };
}

function secondsOf(text: string): number | null {
  const match = /^(?:(\d{1,5}):)?(\d{1,2}):(\d{2})$/.exec(text.trim());
  return match === null ? null : Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]);
}
