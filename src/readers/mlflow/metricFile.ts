import { messageOf } from '../../errors.ts';
import type { Labels } from '../../records/metricKey.ts';
import type { Collector } from '../collector.ts';
import { readHead, readLines } from '../fileText.ts';
import { parseNumber } from '../numberText.ts';
import { addHistory, type LoggedValue } from './metricHistory.ts';
import type { KeyedFile } from './runDirectory.ts';

const maxPoints = 5_000_000;

/**
 * Adds the values of one metric's file: lines of `timestamp value step`, in the oldest stores without the step
 * (mlflow 2.22 `store/tracking/file_store.py`, `_get_metric_from_line`). Each line is written with its end, so
 * that a last one without was cut off.
 */
export async function addMetricFile(file: KeyedFile, labels: Labels, collector: Collector): Promise<void> {
  const history: LoggedValue[] = [];
  const warnAbout = (what: string): void =>
    collector.warn(`has ${what} in the metric ${JSON.stringify(file.key)}; it was left out.`);
  try {
    for await (const { lines, firstLine, isOpenEnded } of readLines(await readHead(file))) {
      for (const [index, line] of lines.entries()) {
        const isCut = isOpenEnded && index === lines.length - 1;
        const logged = isCut ? null : parseLine(line);
        if (logged !== null) history.push(logged);
        else if (line.trim() !== '')
          warnAbout(isCut ? 'a last line without an end' : `a line ${firstLine + index} that is no value`);
      }
      if (history.length >= maxPoints) break;
    }
  } catch (error) {
    collector.warn(`has a metric beside it that cannot be read to its end: ${messageOf(error)}`);
  }
  addHistory(file.key, history, labels, collector);
}

function parseLine(line: string): LoggedValue | null {
  const [wallTimeMs, value, step = 0, ...rest] = line.trim().split(' ').map(parseNumber);
  if (wallTimeMs === undefined || value === undefined || rest.length > 0) return null;
  return Number.isFinite(step) && Number.isFinite(wallTimeMs) ? { step, wallTimeMs, value } : null;
}
