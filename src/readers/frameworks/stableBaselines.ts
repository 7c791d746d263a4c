import { posix } from 'node:path';
import { createCollector, type Collector } from '../collector.ts';
import { readTable } from '../delimited.ts';
import { parseNumber } from '../numberText.ts';
import { parseJson } from '../parseJson.ts';
import { isMap, numberOf } from '../plain.ts';
import { streamedMaxBytes, type FileHead, type Reader } from '../reader.ts';
import type { TableRows } from '../tableRows.ts';
import { forEachJsonLine } from './jsonRows.ts';
import { pathWithin } from './runFolder.ts';
import { headerOf } from './tableHeader.ts';

const stepName = 'time/total_timesteps';

/** Other counts of the same axis, and its clock. */
const isAxis = (name: string): boolean =>
  name === stepName || name === 'time/iterations' || name === 'time/time_elapsed' || name === 'time/episodes';

/**
 * Stable-Baselines3 (`common/logger.py`, `common/monitor.py`, 1.0 to 2.7): `progress.csv` or the same as
 * `progress.json` (JSON lines), over environment steps; and `monitor.csv`, a row per episode with its reward
 * `r`, its length `l` and the seconds `t` since `t_start`. `0.monitor.csv` carries the label `env=0`.
 */
export const stableBaselinesReader: Reader = {
  name: 'stable-baselines3',
  maxBytes: streamedMaxBytes,
  detect: (file) => isMonitor(file) || isProgressTable(file) || isProgressLines(file),
  belongs: (anchor, path) =>
    /(?:^|\/)progress\.(?:csv|json)$/.test(anchor) &&
    /^progress\.(?:csv|json)$/.test(pathWithin(posix.dirname(anchor), path) ?? '') &&
    path !== anchor,
  async read(file) {
    const collector = createCollector({ format: 'stable-baselines3', path: file.path });
    if (isMonitor(file)) await addEpisodes(file, collector);
    else if (isProgressTable(file)) await readTable(file, collector, progressRows);
    else await addLines(file, collector);
    return collector.reading();
  },
};

function isMonitor({ path, head }: FileHead): boolean {
  const start = head.toString('utf8', 0, 4096);
  return path.endsWith('.csv') && /^#\s*\{.*"t_start".*\}\s*\r?\n\s*r,l,t/.test(start);
}

function isProgressTable(file: FileHead): boolean {
  return file.path.endsWith('.csv') && headerOf(file).includes(stepName);
}

function isProgressLines({ path, head }: FileHead): boolean {
  const [first = ''] = head.toString('utf8').split('\n', 1);
  return path.endsWith('.json') && first.startsWith('{') && first.includes(`"${stepName}":`);
}

function progressRows(header: readonly string[], collector: Collector): TableRows {
  const step = header.indexOf(stepName);
  return {
    add(cells) {
      const at = parseNumber(cells[step] ?? '');
      if (at === undefined) return;
      for (const [index, name] of header.entries()) {
        const value = isAxis(name) ? undefined : parseNumber(cells[index] ?? '');
        if (value !== undefined) collector.metric(name)?.point('step', at, value);
      }
    },
  };
}

async function addLines(file: FileHead, collector: Collector): Promise<void> {
  await forEachJsonLine(file, collector, (row) => {
    const at = isMap(row) ? numberOf(row.get(stepName)) : undefined;
    if (!isMap(row) || at === undefined) return;
    for (const [name, value] of row) {
      const number = isAxis(name) ? undefined : numberOf(value);
      if (number !== undefined) collector.metric(name)?.point('step', at, number);
    }
  });
}

async function addEpisodes(file: FileHead, collector: Collector): Promise<void> {
  const [first = ''] = file.head.toString('utf8').split('\n', 1);
  const parsed = parseJson(first.slice(1).trim());
  const facts = parsed.kind === 'parsed' && isMap(parsed.value) ? parsed.value : null;
  const environment = facts?.get('env_id');
  if (typeof environment === 'string') collector.tag('env_id', environment);
  const startSeconds = numberOf(facts?.get('t_start'));
  const number = /(?:^|\/)(\d{1,6})\.monitor\.csv$/.exec(file.path)?.[1];
  const labels = number === undefined ? {} : { env: number };
  const reward = collector.metric('episode_reward', labels);
  const length = collector.metric('episode_length', labels);
  let episode = 0;
  await readTable(file, collector, () => ({
    add(cells) {
      const [r, l, t] = cells.map((cell) => parseNumber(cell));
      if (r === undefined || l === undefined) return;
      const timeMs = t === undefined || startSeconds === undefined ? undefined : (startSeconds + t) * 1000;
      reward?.point('row', episode, r, timeMs);
      length?.point('row', episode, l, timeMs);
      episode++;
    },
  }));
}
