import { countOf } from '../../../records/countOf.ts';
import type { MediumOf } from '../../../records/media/medium.ts';
import { histogramDrawing as layOut } from '../../../charts/media/paths.ts';
import { type Markup, markup } from '../markup.ts';
import { sideNames, type Sides } from './sides.ts';

const width = 480;
const height = 196;
const area = { left: 12, right: 468, top: 10, bottom: 168 };

/** Both sides' densities over one axis. */
export function histogramDrawing(sides: Sides<MediumOf<'histogram'>>): Markup {
  const shown = sideNames.flatMap((side) => {
    const medium = sides[side];
    return medium === null ? [] : [{ side, medium }];
  });
  const drawing = layOut(
    shown.map(({ medium }) => medium),
    area,
  );
  if (drawing === null) return markup`<p class="empty">It holds no bin of any width.</p>`;
  const bars = drawing.paths.map(
    (path, index) => markup`<path class="${shown[index]?.side ?? ''} filled" d="${path}"/>`,
  );
  const ticks = drawing.xTicks.map(
    ({ at, label }) => markup`<text x="${at}" y="${area.bottom + 18}" text-anchor="middle">${label}</text>`,
  );
  const counts = shown.map(({ side, medium }) => {
    const total = medium.counts.reduce((sum, count) => sum + count, 0);
    return `${side} ${countOf(Math.round(total), 'value')} in ${countOf(medium.counts.length, 'bin')}`;
  });
  return markup`<svg class="static" viewBox="0 0 ${width} ${height}" role="img" aria-label="Distribution: ${counts.join(', ')}"><path class="grid" d="M${area.left} ${area.bottom}H${area.right}"/>${bars}${ticks}</svg>`;
}
