import type { Curve } from '../../charts/curve.ts';
import { lineGeometry, type LineGeometry } from '../../charts/lineGeometry.ts';
import { type Markup, markup } from './markup.ts';

const width = 480;
const height = 200;
const plotArea = { left: 48, right: 468, top: 10, bottom: 172 };

/** A curve drawn without any script, in the page's colours. Null when nothing finite was logged. */
export function staticChart(curve: Curve, description: string): Markup | null {
  const geometry = lineGeometry(curve, plotArea);
  if (geometry === null) return null;
  const lines = geometry.lines.map(({ side, path }) => markup`<path class="${side}" d="${path}"/>`);
  return markup`<svg class="static" viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">${axes(geometry)}${lines}</svg>`;
}

function axes({ xTicks, yTicks }: LineGeometry): Markup {
  const { left, right, bottom } = plotArea;
  const rows = yTicks.map(
    ({ at, label }) =>
      markup`<path class="grid" d="M${left} ${at}H${right}"/><text x="${left - 8}" y="${at + 3.5}" text-anchor="end">${label}</text>`,
  );
  const columns = xTicks.map(
    ({ at, label }) => markup`<text x="${at}" y="${bottom + 18}" text-anchor="middle">${label}</text>`,
  );
  return markup`${rows}${columns}`;
}
