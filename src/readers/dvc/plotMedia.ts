import { messageOf, UserError } from '../../errors.ts';
import { mediaLimits } from '../../records/media/medium.ts';
import type { Reading } from '../../records/reading.ts';
import { createCollector, type Collector } from '../collector.ts';
import { readBytes, readHead } from '../fileText.ts';
import { isImageName } from '../media/imageFolder.ts';
import { createMediaCollector, type MediaCollector } from '../media/mediaCollector.ts';
import { tableMedium } from '../media/tableMedium.ts';
import type { Plain } from '../plain.ts';
import type { FileName } from '../reader.ts';
import { stepKindOf } from '../steps.ts';
import type { DvcPlot, DvcPlotSource } from './plots.ts';
import { readPlotTable } from './plotTable.ts';

/** What became of the files of plots. */
export interface PlotReadings {
  /** One, or none when there is nothing to show. */
  readonly readings: readonly Reading[];
  /** Files that are shown as media, which hold no metrics besides. */
  readonly shown: ReadonlySet<string>;
  /** Files of plots over a step: metrics, which the readers of their formats read. */
  readonly series: ReadonlySet<string>;
}

const maxImages = 50;
/** What DVCLive plots, its own reader reads. */
const ofDvcLive = /(?:^|\/)plots\/(?:metrics|sklearn|custom|images)(?:\/|$)/;

interface Plotting {
  readonly files: ReadonlyMap<string, FileName>;
  readonly media: MediaCollector;
  readonly collector: Collector;
  readonly shown: Set<string>;
}

/**
 * Plots of a `dvc.yaml` whose files are among `files`: confusion matrices, curves and tables over what is no step, and
 * images. `source` is the path of the `dvc.yaml`. What is wrong with one file is a warning.
 */
export async function readPlotMedia(
  source: string,
  plots: readonly DvcPlot[],
  files: readonly FileName[],
): Promise<PlotReadings> {
  const collector = createCollector({ format: 'dvc-plots', path: source });
  const media = createMediaCollector(collector);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const plotting: Plotting = { files: byPath, media, collector, shown: new Set() };
  const series = new Set<string>();
  for (const plot of plots) {
    if (plot.sources.some(({ path }) => ofDvcLive.test(path))) continue;
    await addImages(plot, plotting);
    if (isOverSteps(plot)) for (const { path } of plot.sources) series.add(path);
    else await addTable(plot, plotting);
  }
  const reading = media.addTo(collector.reading());
  const isEmpty = reading.media === undefined && reading.warnings.length === 0;
  return { readings: isEmpty ? [] : [reading], shown: plotting.shown, series };
}

function isConfusion({ template }: DvcPlot): boolean {
  return template !== null && /^confusion(?:_normalized)?$/.test(template);
}

/** Without an axis DVC draws over the rows. */
function isOverSteps(plot: DvcPlot): boolean {
  return !isConfusion(plot) && plot.sources.every(({ x }) => x === null || stepKindOf(x) !== undefined);
}

/** A plot may be an image, or a folder of them. */
async function addImages({ name, sources }: DvcPlot, plotting: Plotting): Promise<void> {
  const { files, media, shown } = plotting;
  const paths = [...files.keys()].filter(
    (path) =>
      isImageName(path) &&
      sources.some((source) => path === source.path || path.startsWith(`${source.path}/`)),
  );
  const images = [];
  for (const path of paths.toSorted().slice(0, maxImages)) {
    const bytes = await imageBytes(path, plotting);
    const image = bytes === null ? null : media.image(bytes, path);
    if (image === null) continue;
    images.push({ image, caption: path.slice(-200) });
    shown.add(path);
  }
  if (images.length > 0) media.add({ kind: 'images', name: name.slice(0, 500), images });
}

async function imageBytes(path: string, { files, collector }: Plotting): Promise<Buffer | null> {
  const file = files.get(path);
  try {
    const head = file === undefined ? null : await readHead(file);
    if (head === null || head.bytes <= mediaLimits.imageBytes) return head && (await readBytes(head));
    collector.warn(`names the image ${path}, which is too large to be kept.`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    collector.warn(`names a plot that cannot be read: ${messageOf(error)}`);
  }
  return null;
}

/** Several files, or several columns, below each other, told apart by a column more. */
async function addTable(plot: DvcPlot, plotting: Plotting): Promise<void> {
  const parts = plot.sources.flatMap((source) => source.ys.map((y) => ({ source, y })));
  const [first] = parts;
  if (first === undefined) return;
  const rows: (readonly Plain[])[] = [];
  for (const { source, y } of parts) {
    const own = parts.some((part) => part.y !== y) ? `${source.path} ${y}` : source.path;
    for (const row of await rowsOf(source, y, plotting)) rows.push(parts.length === 1 ? row : [...row, own]);
  }
  if (rows.length === 0) return;
  const [x, y] = isConfusion(plot) ? ['actual', 'predicted'] : [first.source.x ?? 'row', first.y];
  const columns = parts.length === 1 ? [x, y] : [x, y, 'name'];
  plotting.media.add(tableMedium({ name: plot.name.slice(0, 500), step: null, columns, rows }));
}

async function rowsOf(
  { path, x }: DvcPlotSource,
  y: string,
  { files, collector, shown }: Plotting,
): Promise<readonly (readonly Plain[])[]> {
  const file = files.get(path);
  if (file === undefined || x === null) return [];
  try {
    const rows = await readPlotTable(file, [x, y]);
    if (rows !== null) shown.add(path);
    else
      collector.warn(
        `plots ${JSON.stringify(y)} over ${JSON.stringify(x)} of ${path}, which is no CSV, TSV or JSON with such columns.`,
      );
    return rows ?? [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    collector.warn(`names a plot that cannot be read: ${messageOf(error)}`);
    return [];
  }
}
