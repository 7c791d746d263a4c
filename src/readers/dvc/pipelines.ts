import type { Reading } from '../../records/reading.ts';
import { readDvcHints } from '../dvcYaml.ts';
import type { FileName } from '../reader.ts';
import { readPlotMedia } from './plotMedia.ts';
import { readDvcPlots } from './plots.ts';

/** What the `dvc.yaml` files of a workspace say of the files that a command wrote. */
export interface PipelineReadings {
  /** What their plots show. */
  readonly readings: readonly Reading[];
  /** Files that hold metrics whatever they look like. */
  readonly promised: ReadonlySet<string>;
  /** The files that no plot shows already. */
  readonly others: readonly FileName[];
  readonly warnings: string[];
}

const maxPipelines = 100;

/** Like DVC itself, this looks at every `dvc.yaml` of the workspace; where there are very many, at those nearest the top. */
export async function readPipelines(
  pipelines: readonly FileName[],
  files: readonly FileName[],
): Promise<PipelineReadings> {
  const readings: Reading[] = [];
  const promised = new Set<string>();
  const shown = new Set<string>();
  const nearest = pipelines.toSorted((a, b) => depthOf(a) - depthOf(b) || (a.path < b.path ? -1 : 1));
  for (const pipeline of nearest.slice(0, maxPipelines)) {
    const { metrics } = await readDvcHints(pipeline);
    const plots = await readPlotMedia(pipeline.path, await readDvcPlots(pipeline), files);
    readings.push(...plots.readings);
    for (const path of [...metrics, ...plots.series]) promised.add(path);
    for (const path of plots.shown) shown.add(path);
  }
  const left = pipelines.length - maxPipelines;
  const warnings =
    left > 0
      ? [`The workspace holds more than ${maxPipelines} dvc.yaml files; ${left} were not looked at.`]
      : [];
  const others = files.filter(({ path }) => promised.has(path) || !shown.has(path));
  return { readings, promised, others, warnings };
}

/** True for the name under which DVC keeps pipelines. */
export function isPipeline(path: string): boolean {
  return path === 'dvc.yaml' || path.endsWith('/dvc.yaml');
}

function depthOf({ path }: FileName): number {
  return path.split('/').length;
}
