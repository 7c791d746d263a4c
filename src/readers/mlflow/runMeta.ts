import { messageOf } from '../../errors.ts';
import type { Collector } from '../collector.ts';
import { readHead } from '../fileText.ts';
import { isMap, numberOf, type PlainMap } from '../plain.ts';
import type { FileHead, FileName } from '../reader.ts';
import { parseYamlFile } from '../yaml.ts';

/** What a run's `meta.yaml` says; empty and null where it does not. Times are Unix milliseconds. */
export interface RunMeta {
  readonly name: string;
  readonly status: string;
  readonly isDeleted: boolean;
  readonly startedAtMs: number | null;
  readonly endedAtMs: number | null;
}

/** `RunStatus` of mlflow 2.22 `protos/service.proto`. */
const statuses = ['', 'RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];

/** A file that was cut off says nothing, with a warning. Its run id is not used: YAML takes some for numbers. */
export async function readRunMeta(file: FileHead, collector: Collector): Promise<RunMeta> {
  const meta = await readFlatYaml(file, collector);
  const status = meta.get('status');
  return {
    name: textOf(meta, 'run_name'),
    status: typeof status === 'string' ? status : (statuses[numberOf(status) ?? 0] ?? ''),
    isDeleted: meta.get('lifecycle_stage') === 'deleted',
    startedAtMs: numberOf(meta.get('start_time')) ?? null,
    endedAtMs: numberOf(meta.get('end_time')) ?? null,
  };
}

/** Texts of another small `meta.yaml`; empty where there is none. */
export async function readMetaTexts(
  file: FileName,
  keys: readonly string[],
  collector: Collector,
): Promise<string[]> {
  const meta = await readFlatYaml(await readHead(file), collector);
  return keys.map((key) => textOf(meta, key));
}

async function readFlatYaml(file: FileHead, collector: Collector): Promise<PlainMap> {
  try {
    const { document } = await parseYamlFile(file);
    if (isMap(document)) return document;
  } catch (error) {
    collector.warn(`says nothing about its run: ${messageOf(error)}`);
  }
  return new Map();
}

function textOf(meta: PlainMap, key: string): string {
  const value = meta.get(key);
  return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}
