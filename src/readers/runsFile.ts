import type { Reading } from '../records/reading.ts';
import { checkedHead } from './checkedHead.ts';
import { createCollector } from './collector.ts';
import { addDocument } from './document.ts';
import { jsonReader, parseJsonFile } from './json.ts';
import { isList, isMap, paramOf, type Plain, type PlainMap } from './plain.ts';
import { readFiles, type ReadResult } from './readFiles.ts';
import type { FileName } from './reader.ts';
import { stepKindOf } from './steps.ts';

/**
 * Reads a metrics file that stands for whole runs: a JSON list of objects is one run for each object, anything else one
 * run. Objects that carry a step are the rows of one run. A run's `seed` is its seed and no metric. Fails like `readFiles` for a file that was named.
 */
export async function readRunsFile(file: FileName): Promise<Pick<ReadResult, 'readings' | 'warnings'>> {
  const head = await checkedHead(file);
  if (!jsonReader.detect(head) || head.bytes > jsonReader.maxBytes)
    return readFiles([file], { explicit: true });
  const { document, warnings } = await parseJsonFile(head);
  if (!isListOfRuns(document)) return readFiles([file], { explicit: true });
  const readings = document.map((run) => readRun(run, file.path));
  return { readings, warnings: warnings.map((warning) => `${file.path} ${warning}`) };
}

function isListOfRuns(document: Plain): document is readonly PlainMap[] {
  if (!isList(document) || document.length === 0) return false;
  return document.every(
    (item) => isMap(item) && ![...item.keys()].some((key) => stepKindOf(key) !== undefined),
  );
}

function readRun(run: PlainMap, path: string): Reading {
  const collector = createCollector({ format: 'json', path });
  const seed = run.get('seed');
  if (seed !== undefined) collector.param('seed', paramOf(seed));
  addDocument(new Map([...run].filter(([key]) => key !== 'seed')), path, collector);
  return collector.reading();
}
