import type { DataReference } from '../../records/dataReference.ts';
import { parseJsonFile } from '../json.ts';
import { isMap, type PlainMap } from '../plain.ts';
import type { FileHead } from '../reader.ts';
import { parseYamlFile } from '../yaml.ts';
import { croissantReference } from './croissant.ts';
import { dvcFileReference, dvcLockReference } from './dvc.ts';
import { lakefsReference } from './lakefs.ts';
import { fileName, lakefsName } from './referenceNames.ts';

/** Larger ones stand for more files than can be told one by one. */
const maxBytes = 16 * 1_048_576;

/** What a file says of data kept elsewhere; null for a file that stands for itself. Fails with a UserError when it is damaged. */
export async function readDataReference(file: FileHead): Promise<DataReference | null> {
  const parse = parserFor(file);
  if (parse === null || file.bytes > maxBytes || file.bytes === 0) return null;
  const { document } = await (file.path.endsWith('.json') ? parseJsonFile(file) : parseYamlFile(file));
  return isMap(document) ? parse(document) : null;
}

type Parse = (document: PlainMap) => DataReference | null;

function parserFor({ path, head }: FileHead): Parse | null {
  const name = fileName(path);
  if (name.endsWith('.dvc')) return dvcFileReference;
  if (name === 'dvc.lock') return dvcLockReference;
  if (name === lakefsName) return lakefsReference;
  const isCroissant = name.endsWith('.json') && head.includes('mlcommons.org/croissant');
  return isCroissant ? croissantReference : null;
}
