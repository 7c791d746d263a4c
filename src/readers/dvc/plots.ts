import { posix } from 'node:path';
import { inside, readDvcDocument, stagesIn } from '../dvcYaml.ts';
import { isList, isMap, type Plain, type PlainMap } from '../plain.ts';
import type { FileName } from '../reader.ts';

/** One plot of a `dvc.yaml`. */
export interface DvcPlot {
  readonly name: string;
  /** As DVC calls it: `linear`, `simple`, `confusion`, … Null when the plot names none. */
  readonly template: string | null;
  readonly sources: readonly DvcPlotSource[];
}

/** A file or folder of a plot, relative to the same place as the `dvc.yaml`. */
export interface DvcPlotSource {
  readonly path: string;
  /** The column along the axis; null for the row's position. */
  readonly x: string | null;
  /** The columns that are drawn; empty when the plot names none. */
  readonly ys: readonly string[];
}

const maxPlots = 200;

/** The plots of a `dvc.yaml` (DVC 2 and 3, dvc/schema.py), those of the stages and those beside them. Empty for a damaged one. */
export async function readDvcPlots(file: FileName): Promise<readonly DvcPlot[]> {
  const document = await readDvcDocument(file);
  if (document === null) return [];
  const directory = posix.dirname(file.path);
  return [
    ...plotsIn(document.get('plots'), directory),
    ...stagesIn(document, directory).flatMap(({ stage, folder }) => plotsIn(stage.get('plots'), folder)),
  ].slice(0, maxPlots);
}

/** `- roc.json`, `- roc.json: {x: fpr, y: tpr}`, and all of them as one map. */
function plotsIn(list: Plain | undefined, folder: string): readonly DvcPlot[] {
  if (typeof list === 'string') return plotOf(list, new Map(), folder);
  if (isMap(list))
    return [...list].flatMap(([name, settings]) =>
      plotOf(name, isMap(settings) ? settings : new Map(), folder),
    );
  return isList(list) ? list.flatMap((item) => (isList(item) ? [] : plotsIn(item, folder))) : [];
}

/** The name is the file, unless `y` says of which files the columns are. */
function plotOf(name: string, settings: PlainMap, folder: string): readonly DvcPlot[] {
  const [x, y, template] = [settings.get('x'), settings.get('y'), settings.get('template')];
  const columns: readonly (readonly [string, Plain])[] = isMap(y) ? [...y] : [[name, y ?? null]];
  const sources = columns.flatMap(([path, ys]) =>
    inside(folder, path).map((found) => ({ path: found, x: axisOf(x, path), ys: textsIn(ys) })),
  );
  if (sources.length === 0) return [];
  return [{ name, template: typeof template === 'string' ? template : null, sources }];
}

function axisOf(x: Plain | undefined, path: string): string | null {
  const found = isMap(x) ? (x.get(path) ?? null) : x;
  return typeof found === 'string' ? found : null;
}

function textsIn(value: Plain): readonly string[] {
  if (typeof value === 'string') return [value];
  return isList(value) ? value.filter((one) => typeof one === 'string') : [];
}
