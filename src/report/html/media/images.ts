import { mostImages } from '../../../charts/media/buildMedia.ts';
import type { MediumOf, StoredImage } from '../../../records/media/medium.ts';
import { shorten } from '../../escape.ts';
import { type Markup, markup, nothing } from '../markup.ts';
import { type PageImages, sideBySide, type Sides } from './sides.ts';

type Shot = MediumOf<'images'>['images'][number];
type Box = Shot['boxes'][number];
type Mask = Shot['masks'][number];

/** Classes of boxes and masks are told apart by so many colours. */
const colours = 6;
/** Boxes and masks of one image that are drawn. */
const mostShapes = 100;
const mostPathLength = 60_000;

/** A grid of images; each opens over the page when it is clicked, without any script. */
export function imagesDrawing(
  sides: Sides<MediumOf<'images' | 'attention-maps'>>,
  images: PageImages,
): Markup {
  return sideBySide(sides, ({ images: shots }) => {
    const more = shots.length - mostImages;
    const note = more > 0 ? markup`<p class="note">${more} more are in the bundle of the run.</p>` : nothing;
    return markup`<div class="shots">${shots.slice(0, mostImages).map((shot) => imageMarkup(shot, images))}</div>${note}`;
  });
}

/** One image with its caption, and what is marked in it. */
export function imageMarkup(
  { image, caption = '', boxes, masks }: Pick<Shot, 'image' | 'caption' | 'boxes' | 'masks'>,
  images: PageImages,
): Markup {
  const uri = images.get(image.file);
  const words = caption === '' ? nothing : markup`<span class="caption">${shorten(caption)}</span>`;
  if (uri === undefined)
    return markup`<div class="shot left-out"><span class="quiet">Left out to keep the page small (${image.width} × ${image.height})</span>${words}</div>`;
  const labels = [...new Set([...boxes, ...masks].map(({ label = '' }) => label))];
  const overlays = markup`${masks.slice(0, mostShapes).map((mask) => maskMarkup(mask, labels))}${boxes.slice(0, mostShapes).map((box) => boxMarkup(box, image, labels))}`;
  const isSmall = Math.max(image.width, image.height) <= 64;
  return markup`<details class="shot"><summary aria-label="Enlarge ${caption === '' ? 'the image' : shorten(caption)}"><svg class="${isSmall ? 'pixels' : 'photo'}" style="--ratio:${round(image.width / image.height)}" viewBox="0 0 ${image.width} ${image.height}" role="img" aria-label="${caption === '' ? 'image' : shorten(caption)}"><image href="${uri}" width="${image.width}" height="${image.height}"/>${overlays}</svg>${words}</summary></details>`;
}

function boxMarkup(
  { x, y, width, height, label = '', score }: Box,
  image: StoredImage,
  labels: readonly string[],
): Markup {
  const size = Math.max(image.width, image.height) / 26;
  const words = [label, score === undefined ? '' : score.toFixed(2)].filter(Boolean).join(' ');
  const text =
    words === ''
      ? nothing
      : markup`<text x="${round(x + size / 4)}" y="${round(Math.max(y - size / 4, size))}" font-size="${round(size)}">${shorten(words, 30)}</text>`;
  return markup`<g class="mark ${colourOf(label, labels)}"><rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>${text}</g>`;
}

function maskMarkup(mask: Mask, labels: readonly string[]): Markup {
  const path = 'polygon' in mask ? polygonPath(mask.polygon) : runsPath(mask.runs);
  return markup`<g class="mark ${colourOf(mask.label ?? '', labels)}"><title>${shorten(mask.label ?? 'mask')}</title><path class="mask" d="${path}"/></g>`;
}

function polygonPath(points: readonly (readonly [number, number])[]): string {
  let path = '';
  for (const [x, y] of points) {
    if (path.length > mostPathLength) break;
    path += `${path === '' ? 'M' : 'L'}${round(x)} ${round(y)}`;
  }
  return path === '' ? '' : `${path}Z`;
}

/** Each run of pixels as a bar of one pixel's height. */
function runsPath(runs: readonly (readonly [number, number, number])[]): string {
  let path = '';
  for (const [row, column, length] of runs) {
    if (path.length > mostPathLength) break;
    path += `M${column} ${row}h${length}v1h-${length}z`;
  }
  return path;
}

function colourOf(label: string, labels: readonly string[]): string {
  return `tone${Math.max(0, labels.indexOf(label)) % colours}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
