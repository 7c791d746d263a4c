import type { ParamValue } from '../records/reading.ts';
import { isMap, paramOf, type PlainMap } from './plain.ts';

/** Keys under which sources keep what a run was given, as opposed to what came out. */
const paramsKeys = /^(?:params|parameters|config|hparams|hyper_?parameters|args)$/i;

/**
 * True for a key such as `params` or `config`: an object under it holds params, numbers included, and no
 * metrics.
 */
export function isParamsKey(key: string): boolean {
  return paramsKeys.test(key);
}

/** True for `params.yaml`, `hparams.json`, `config/args.toml`: the whole document is params. */
export function isParamsFile(path: string): boolean {
  return isParamsKey(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''));
}

/**
 * Hands on each param of a document under its keys joined by dots, after `prefix`. Lists become JSON text.
 */
export function flattenParams(
  document: PlainMap,
  prefix: string,
  add: (name: string, value: ParamValue) => void,
): void {
  for (const [key, value] of document) {
    if (isMap(value) && value.size > 0) flattenParams(value, `${prefix}${key}.`, add);
    else add(prefix + key, paramOf(value));
  }
}
