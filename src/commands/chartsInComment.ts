import type { Curve } from '../charts/curve.ts';
import { UserError } from '../errors.ts';
import { formatMetricKey } from '../records/metricKey.ts';
import type { Picture } from '../report/markdown/curves.ts';
import type { OnGitHub } from './onGitHub.ts';

const mostPictures = 12;

/** Commits the curves as pictures where the workflow asks for it; none, without a problem, where it does not. */
export async function chartsInComment(
  { effects: github, workflow }: OnGitHub,
  curves: readonly Curve[],
  say: (message: string) => void,
): Promise<{ readonly pictures: readonly Picture[]; readonly problem: UserError | null }> {
  const { chartsBranch, token } = workflow;
  if (chartsBranch === null) return { pictures: [], problem: null };
  const { chartSvg } = await import('../report/chartSvg.ts');
  const drawn = curves.slice(0, mostPictures).flatMap((curve, index) => {
    const svg = chartSvg(curve);
    return svg === null
      ? []
      : [{ key: formatMetricKey(curve.metric, curve.labels), fileName: `curve-${index + 1}.svg`, svg }];
  });
  if (drawn.length === 0) return { pictures: [], problem: null };
  try {
    const urls = await github.commitCharts(token, chartsBranch, drawn, say);
    const pictures = drawn.flatMap(({ key, fileName }) => {
      const url = urls.get(fileName);
      return url === undefined ? [] : [{ key, url }];
    });
    return { pictures, problem: null };
  } catch (problem) {
    if (problem instanceof UserError) return { pictures: [], problem };
    throw problem;
  }
}
