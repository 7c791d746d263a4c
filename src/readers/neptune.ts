import { posix } from 'node:path';
import type { Labels } from '../records/metricKey.ts';
import { createCollector, type Collector } from './collector.ts';
import { collectorBeside, openRunFolder } from './frameworks/runFolder.ts';
import type { ExportedRun } from './neptune/exportedRun.ts';
import type { FileHead, Reader } from './reader.ts';
import { streamedMaxBytes } from './reader.ts';
import { chooseRuns } from './storedRuns.ts';

/** `<run>_part_<n>.parquet`, all of one run in one folder (`storage/parquet_writer.py` of neptune-exporter). */
const partName = /^(.+)_part_(\d{1,9})\.parquet$/;
const maxParts = 1_000;

/**
 * The Parquet files of `neptune-exporter`, which is how runs leave Neptune. Its float series are the series; what is no
 * series are the params.
 */
export const neptuneReader: Reader = {
  name: 'neptune',
  maxBytes: streamedMaxBytes,
  detect: ({ path, head, bytes }) =>
    partName.test(posix.basename(path)) &&
    head.toString('latin1', 0, 4) === 'PAR1' &&
    // The names of the columns stand at the end, which the head of a large file does not hold.
    (bytes > head.length || head.length < 12 || isCut(head) || head.includes('attribute_path')),
  belongs: (anchor, path) =>
    posix.dirname(anchor) === posix.dirname(path) && runOfPart(anchor) === runOfPart(path),
  async read(file, context) {
    const { readPart } = await import('./neptune/readPart.ts');
    const collector = createCollector({ format: 'neptune', path: file.path });
    const found = { runs: new Map<string, ExportedRun>(), rows: 0 };
    for (const { part, to } of await partsOf(file, collector)) await readPart(part, found, to);
    for (const { run, labels } of chooseRuns([...found.runs.values()], context, collector))
      addRun(run, labels, collector);
    return collector.reading();
  },
};

function isCut(head: Buffer): boolean {
  return head.toString('latin1', head.length - 4) !== 'PAR1';
}

function runOfPart(path: string): string | undefined {
  return partName.exec(posix.basename(path))?.[1];
}

/** All parts of the run in their order. Whether a part is of this command, its run's times say, not those of the file. */
async function partsOf(
  file: FileHead,
  collector: Collector,
): Promise<{ readonly part: FileHead; readonly to: Collector }[]> {
  const own = posix.basename(file.path);
  const folder = openRunFolder(file, { startedAtMs: null }, collector);
  const names = (await folder.list('')).files.filter((name) => runOfPart(name) === runOfPart(own));
  if (!names.includes(own)) names.push(own);
  if (names.length > maxParts)
    collector.warn(`has more than ${maxParts} parts; the later ones were left out.`);
  const parts = [];
  for (const name of names.toSorted((a, b) => numberOfPart(a) - numberOfPart(b)).slice(0, maxParts)) {
    const part = name === own ? file : await folder.open(name, streamedMaxBytes);
    if (part !== null) parts.push({ part, to: name === own ? collector : collectorBeside(collector, name) });
  }
  return parts;
}

function numberOfPart(name: string): number {
  return Number(partName.exec(name)?.[2] ?? 0);
}

function addRun(run: ExportedRun, labels: Labels, collector: Collector): void {
  for (const [path, { steps, values, timesMs }] of run.series) {
    const metric = collector.metric(withoutMachine(path), labels);
    for (const [index, value] of values.entries()) {
      const [step, timeMs] = [steps[index] ?? null, timesMs[index] ?? undefined];
      if (step === null) metric?.unsteppedPoint(index, value, timeMs);
      else metric?.point('step', step, value, timeMs);
    }
  }
  if (Object.keys(labels).length > 0) return;
  for (const [name, value] of run.params) collector.param(name, value);
  for (const [name, value] of run.tags) collector.tag(name, value);
}

/** `monitoring/<number of the process>/cpu` is another name in each execution. */
function withoutMachine(path: string): string {
  return path.replace(/^monitoring\/[0-9a-f]{8,64}\//, 'system/');
}
