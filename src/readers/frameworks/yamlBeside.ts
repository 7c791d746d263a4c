import { messageOf, UserError } from '../../errors.ts';
import type { Collector } from '../collector.ts';
import { flattenParams } from '../paramKeys.ts';
import { isMap, type Plain } from '../plain.ts';
import { parseYamlFile, yamlReader } from '../yaml.ts';
import type { RunFolder } from './runFolder.ts';

/**
 * The document in a YAML file beside the one that is read. Null when there is none; a broken one is a
 * warning. Tags of Python's own (`!!python/tuple`) are usual here and not told of: what they stand on is read.
 */
export async function readYamlBeside(
  folder: RunFolder,
  path: string,
  collector: Collector,
): Promise<Plain | null> {
  const file = await folder.open(path, yamlReader.maxBytes);
  if (file === null || file.bytes === 0) return null;
  try {
    return (await parseYamlFile(file)).document;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    collector.warn(`has a broken file beside it: ${messageOf(error)}`);
    return null;
  }
}

/** Takes everything in a YAML file beside the one that is read as params, but the keys in `omitted`. */
export async function addYamlParams(
  folder: RunFolder,
  path: string,
  collector: Collector,
  omitted: readonly string[] = [],
): Promise<void> {
  const document = await readYamlBeside(folder, path, collector);
  if (document === null || !isMap(document)) return;
  flattenParams(new Map([...document].filter(([key]) => !omitted.includes(key))), '', collector.param);
}
