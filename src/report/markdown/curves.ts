import type { Curve } from '../../charts/curve.ts';
import { type MermaidChart, mermaidChart } from '../../charts/mermaid.ts';
import { formatMetricKey } from '../../records/metricKey.ts';
import { markdownCode } from '../escape.ts';
import type { Section } from './section.ts';
import type { Report } from '../report.ts';
import { folded } from './folded.ts';

/** A curve that was drawn as a picture, at an address that everybody who reads the comment can open. */
export interface Picture {
  readonly key: string;
  readonly url: string;
}

const mostCurves = 6;

/** The curves as pictures where there are some; else those that gates refer to, as text: GitHub renders Mermaid without any host. */
export function curvesSection({ curves }: Report, pictures: readonly Picture[]): readonly Section[] {
  if (pictures.length > 0) return [pictureSection(pictures)];
  const drawn = curves
    .filter(({ gated }) => gated)
    .flatMap((curve) => {
      const chart = mermaidChart(curve);
      return chart === null ? [] : [`${caption(curve, chart)}\n\n\`\`\`mermaid\n${chart.source}\n\`\`\``];
    })
    .slice(0, mostCurves);
  if (drawn.length === 0) return [];
  const summary =
    drawn.length === 1 ? 'Curve of the gated metric' : `Curves of ${drawn.length} gated metrics`;
  return [{ name: 'curves', text: folded(summary, drawn.join('\n\n')) }];
}

function pictureSection(pictures: readonly Picture[]): Section {
  const drawn = pictures.map(
    ({ key, url }) => `${markdownCode(key)} (grey: baseline, blue: candidate)\n\n![](<${encodeURI(url)}>)`,
  );
  const summary = drawn.length === 1 ? 'Curve' : `${drawn.length} curves`;
  return { name: 'curves', text: folded(summary, drawn.join('\n\n')) };
}

function caption(curve: Curve, { sides, shortened, nonFinite }: MermaidChart): string {
  const legend =
    sides.length === 2 ? 'grey: baseline, blue: candidate' : `only the ${sides.join()} logged it`;
  const notes = [
    `${markdownCode(formatMetricKey(curve.metric, curve.labels))} by ${curve.stepKind} (${legend})`,
    ...(shortened ? ['only the steps that both sides logged are drawn'] : []),
    ...(nonFinite ? ['NaN and infinite values are left out'] : []),
  ];
  return notes.join('; ');
}
