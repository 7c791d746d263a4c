import { countOf } from '../../../records/countOf.ts';
import { sweepChartOf, type SweepChart } from '../../../charts/sweep/sweepChart.ts';
import { parallelSpec, sliceSpec, type SweepChartColours } from '../../../charts/sweep/sweepVegaLite.ts';
import { formatValue } from '../../../comparison/formatValue.ts';
import { jsonForScript, shorten } from '../../escape.ts';
import type { PageSection } from '../../html/header.ts';
import { type Markup, markup, nameMarkup, nothing } from '../../html/markup.ts';
import type { SweepReport } from '../sweepReport.ts';
import { bestCount, bestShare, parallelDrawing, sliceDrawing } from './drawings.ts';

const longestLabel = 14;

/** Parallel coordinates and slices, drawn already; with scripts they are drawn again and follow the pointer. */
export function chartsSection(report: SweepReport, interactive: boolean): readonly PageSection[] {
  const chart = sweepChartOf(report.result);
  if (chart === null) return [];
  const content = markup`${interactive ? controls(chart) : nothing}<figure class="curve wide"><figcaption>${nameMarkup(chart.metric.name)}<span class="quiet">across the parameters, the most important first; ${goalWords(chart)}</span><span class="ends">${legend(chart)}</span></figcaption>
<div class="plot parallel" data-parallel>${parallelDrawing(chart, `${countOf(chart.trials.length, 'trial')} across ${countOf(chart.axes.length, 'parameter')} and ${shorten(chart.metric.name)}`)}</div></figure>
<div class="slices">${chart.axes.map((axis, place) => slice(chart, axis.name, place))}</div>
<p class="note">${notes(chart)}</p>
${interactive ? chartData(chart) : nothing}`;
  return [{ id: 'charts', title: 'Parameters', count: null, content }];
}

function controls({ trials }: SweepChart): Markup {
  const percent = Math.round(100 * bestShare);
  return markup`<div class="controls js-only"><label class="slider">Best <input type="range" id="best-share" min="1" max="100" step="1" value="${percent}" aria-label="Share of the trials drawn in colour"><output for="best-share">${percent} % (${bestCount(trials.length)})</output></label><span class="quiet">Point at a line, a dot or a row of the leaderboard to follow one trial.</span></div>`;
}

function goalWords({ metric }: SweepChart): string {
  return metric.goal === 'maximize' ? 'higher is better' : 'lower is better';
}

function legend({ trials }: SweepChart): Markup {
  return markup`<span class="side candidate"><i></i>best</span> <span class="side"><i></i>others</span> <span class="quiet">of ${trials.length}</span>`;
}

function slice(chart: SweepChart, name: string, place: number): Markup {
  const drawing = sliceDrawing(chart, place, `${shorten(chart.metric.name)} against ${shorten(name)}`);
  return markup`<figure class="curve"><figcaption>${nameMarkup(name)}</figcaption><div class="plot slice" data-slice="${place}">${drawing}</div></figure>
`;
}

function notes({ hidden, metric, trials }: SweepChart): string {
  const beyond =
    metric.beyond === 0
      ? ''
      : ` ${countOf(metric.beyond, 'trial')} with a much worse value stand${metric.beyond === 1 ? 's' : ''} at the end of the axis.`;
  const left =
    hidden === 0
      ? ''
      : ` ${countOf(hidden, 'parameter')} of less importance ${hidden === 1 ? 'is' : 'are'} not drawn.`;
  const range = `${formatValue(trials[0]?.value)} to ${formatValue(trials.at(-1)?.value)}`;
  return `Every axis is even by the parameter's own distribution, so that a logarithmic one is drawn in its logarithm. Values of all trials: ${range}.${beyond}${left}`;
}

const pageColours: SweepChartColours = {
  best: 'var(--candidate)',
  others: 'var(--baseline)',
  text: 'var(--text)',
  grid: 'var(--line)',
  page: 'var(--page)',
};

/** What the page's script draws from. Labels in the specifications are short and visible; SVG shows them as text. */
function chartData(chart: SweepChart): Markup {
  const { metric, trials } = chart;
  const axes = chart.axes.map(({ name, kind, ticks }) => ({
    name,
    kind,
    label: shorten(name, longestLabel),
    ticks: ticks.map(({ at, label }) => ({ at, label: shorten(label, longestLabel) })),
  }));
  const last = { label: shorten(metric.name, longestLabel), ticks: metric.ticks };
  const data = {
    parallel: parallelSpec([...axes, last], pageColours),
    slices: axes.map((axis) => sliceSpec(axis, metric, pageColours)),
    metric: shorten(metric.name),
    trials: trials.map(({ number, value, height, places }) => ({
      number,
      text: formatValue(value),
      height: fourDigits(height),
      places: places.map((share) => (share === null ? null : fourDigits(share))),
    })),
  };
  return { html: `<script type="application/json" id="sweep-data">${jsonForScript(data)}</script>` };
}

/** Finer than a screen can show. */
function fourDigits(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
