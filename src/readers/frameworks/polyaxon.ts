import { posix } from 'node:path';
import { UserError } from '../../errors.ts';
import { createCollector } from '../collector.ts';
import { readLines } from '../fileText.ts';
import { parseNumber } from '../numberText.ts';
import { streamedMaxBytes, type Reader } from '../reader.ts';

/**
 * A metric of Polyaxon's traceml (1.x and 2.x), `events/metric/<name>.plx`: lines of `step|timestamp|metric`,
 * in the order that the header tells. Other kinds of events hold no numbers and are left alone.
 */
export const polyaxonReader: Reader = {
  name: 'polyaxon',
  maxBytes: streamedMaxBytes,
  detect: ({ path, head }) =>
    path.endsWith('.plx') && columnsOf(head.toString('utf8', 0, 200).split('\n', 1)[0] ?? '') !== null,
  async read(file) {
    const collector = createCollector({ format: 'polyaxon', path: file.path });
    const metric = collector.metric(posix.basename(file.path, '.plx'));
    let columns: readonly string[] | null = null;
    let row = 0;
    for await (const { lines, firstLine, isOpenEnded } of readLines(file)) {
      for (const [index, line] of lines.entries()) {
        const cells = line.trim().split('|', 3);
        if (columns === null) columns = columnsOf(line);
        else if (isOpenEnded)
          collector.warn(`ends in the middle of line ${firstLine + index}; that line was left out.`);
        else {
          const at = (name: string): string => cells[columns?.indexOf(name) ?? -1] ?? '';
          const [step, value] = [parseNumber(at('step')), parseNumber(at('metric'))];
          const timeMs = Date.parse(at('timestamp'));
          if (value === undefined) continue;
          if (step === undefined) metric?.unsteppedPoint(row++, value);
          else if (Number.isNaN(timeMs)) metric?.point('step', step, value);
          else metric?.point('step', step, value, timeMs);
        }
      }
    }
    if (columns === null)
      throw new UserError(`${file.path} has no header; expected step|timestamp|metric in its first line.`);
    return collector.reading();
  },
};

/** Null unless it is the header of a metric. */
function columnsOf(line: string): readonly string[] | null {
  const names = line.trim().split('|');
  const isHeader =
    names.length === 3 && ['step', 'timestamp', 'metric'].every((name) => names.includes(name));
  return isHeader ? names : null;
}
