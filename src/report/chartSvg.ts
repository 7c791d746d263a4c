import type { Curve } from '../charts/curve.ts';
import { staticChart } from './html/staticChart.ts';

/** Colours for both themes: an SVG that stands in a comment is drawn by itself and sees only the reader's own setting. */
const style =
  '<style>path{fill:none;stroke-width:1.6}.grid{stroke:#d1d9e0;stroke-width:1}.baseline{stroke:#8c959f}.candidate{stroke:#0969da}' +
  'text{font:12px system-ui,sans-serif;fill:#59636e}' +
  '@media(prefers-color-scheme:dark){.grid{stroke:#3d444d}.baseline{stroke:#9198a1}.candidate{stroke:#4493f8}text{fill:#9198a1}}</style>';

/** A curve as a picture of its own, without any text from the metric. Null when nothing finite was logged. */
export function chartSvg(curve: Curve): string | null {
  const drawn = staticChart(curve, `by ${curve.stepKind}`);
  if (drawn === null) return null;
  return drawn.html
    .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="200" ')
    .replace('>', `>${style}`);
}
