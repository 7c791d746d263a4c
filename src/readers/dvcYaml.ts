import { posix } from 'node:path';
import { readHead } from './fileText.ts';
import { isList, isMap, type Plain, type PlainMap } from './plain.ts';
import type { FileName } from './reader.ts';
import { parseYamlFile } from './yaml.ts';

/** What a `dvc.yaml` says of the files around it; paths as the readers name files, relative to the same place as its own. */
export interface DvcHints {
  readonly metrics: readonly string[];
  readonly params: readonly string[];
}

const noHints: DvcHints = { metrics: [], params: [] };
const maxBytes = 1_048_576;

/**
 * Which files DVC (2 and 3, dvc/schema.py) takes for metrics and params: those of the stages, and those listed beside
 * them. Paths that DVC would fill in (`${…}`) or that lead out of the workspace are left out. A file that is not there
 * or damaged hints at nothing: DVC itself says so better.
 */
export async function readDvcHints(file: FileName): Promise<DvcHints> {
  const document = await readDvcDocument(file);
  return document === null ? noHints : hintsIn(document, posix.dirname(file.path));
}

/** What stands in a `dvc.yaml`; null for one that is not there or damaged. */
export async function readDvcDocument(file: FileName): Promise<PlainMap | null> {
  try {
    const head = await readHead(file);
    if (head.bytes === 0 || head.bytes > maxBytes) return null;
    const { document } = await parseYamlFile(head);
    return isMap(document) ? document : null;
  } catch {
    return null;
  }
}

function hintsIn(document: PlainMap, directory: string): DvcHints {
  const here = stagesIn(document, directory);
  const metrics = [
    ...pathsIn(document.get('metrics'), directory),
    ...here.flatMap(({ stage, folder }) => pathsIn(stage.get('metrics'), folder)),
  ];
  const params = [
    ...pathsIn(document.get('params'), directory),
    ...here.flatMap(({ stage, folder }) => paramsIn(stage.get('params'), folder)),
  ];
  return { metrics: [...new Set(metrics)], params: [...new Set(params)] };
}

/** The stages, each with the folder that its paths start from. */
export function stagesIn(
  document: PlainMap,
  directory: string,
): readonly { readonly stage: PlainMap; readonly folder: string }[] {
  const stages = document.get('stages');
  const plain = isMap(stages) ? [...stages.values()].filter(isMap).map(templateOf) : [];
  return plain.map((stage) => ({ stage, folder: folderOf(stage, directory) }));
}

/** A stage that stands for several (`foreach`, `matrix`) keeps what they share under `do`, or beside it. */
function templateOf(stage: PlainMap): PlainMap {
  const template = stage.get('do');
  return isMap(template) ? template : stage;
}

function folderOf(stage: PlainMap, directory: string): string {
  const folder = stage.get('wdir');
  return typeof folder === 'string' ? posix.join(directory, folder) : directory;
}

/** `- metrics.json`, `- metrics.json: {cache: false}`, `metrics.json: {…}` and `{path: metrics.json}` are all in use. */
function pathsIn(list: Plain | undefined, folder: string): string[] {
  return namesIn(list).flatMap((name) => inside(folder, name));
}

function namesIn(list: Plain | undefined): readonly string[] {
  if (typeof list === 'string') return [list];
  if (isMap(list)) {
    const path = list.get('path');
    return typeof path === 'string' ? [path] : [...list.keys()];
  }
  return isList(list) ? list.flatMap(namesIn) : [];
}

/** A text is a key of `params.yaml`; a map names other files with their keys. */
function paramsIn(list: Plain | undefined, folder: string): string[] {
  if (!isList(list)) return [];
  return list.flatMap((item) =>
    isMap(item) ? [...item.keys()].flatMap((name) => inside(folder, name)) : inside(folder, 'params.yaml'),
  );
}

/** The path that a name in `folder` stands for; none when DVC would fill it in, or when it leads out of the workspace. */
export function inside(folder: string, name: string): string[] {
  const path = posix.normalize(posix.join(folder, name));
  const leadsOut = path.startsWith('../') || path === '..' || posix.isAbsolute(name);
  return leadsOut || name.includes('${') || name.includes('\0') ? [] : [path];
}
