import type { Curve, CurveRun } from '../../charts/curve.ts';
import { type ChartColours, type ChartSpec, vegaLiteSpec } from '../../charts/vegaLite.ts';
import { formatPair } from '../../comparison/formatValue.ts';
import { formatMetricKey } from '../../records/metricKey.ts';
import { isFiniteValue, type MetricValue } from '../../records/metricValue.ts';
import { jsonForScript, shorten } from '../escape.ts';
import type { Report } from '../report.ts';
import type { PageSection } from './header.ts';
import { type Markup, markup, nameMarkup, nothing } from './markup.ts';
import { staticChart } from './staticChart.ts';

/** Both sides over steps. Every chart is drawn here already, so that it can be read without scripts and printed. */
export function curvesSection({ curves }: Report, interactive: boolean): readonly PageSection[] {
  if (curves.length === 0) return [];
  const content = markup`${interactive ? controls(curves) : nothing}<div class="curves">${curves.map(curveFigure)}</div>
${interactive ? curveData(curves) : nothing}`;
  return [{ id: 'curves', title: 'Curves', count: curves.length, content }];
}

function controls(curves: readonly Curve[]): Markup {
  return markup`<div class="controls js-only" id="curve-controls">
<div class="chips" role="group" aria-label="Shown runs">${sideChips('candidate', curves)}${sideChips('baseline', curves)}</div>
<label class="slider">Smoothing <input type="range" id="smoothing" min="0" max="0.99" step="0.01" value="0"><output for="smoothing">0</output></label>
<button type="button" class="chip" id="log-axis" aria-pressed="false">Log axis</button>
</div>`;
}

/** One button for the side, and one for each of its runs when there are several. */
function sideChips(side: CurveRun['side'], curves: readonly Curve[]): Markup {
  const runs = [
    ...new Map(
      curves.flatMap(({ runs }) => runs.filter((run) => run.side === side)).map((run) => [run.runId, run]),
    ).values(),
  ];
  if (runs.length === 0) return nothing;
  const title = side === 'baseline' ? 'Baseline' : 'Candidate';
  const each =
    runs.length < 2
      ? []
      : runs.map(
          (run) =>
            markup`<button type="button" class="chip small ${side}" data-run="${run.runId}" aria-pressed="true">${runLabel(run)}</button>`,
        );
  return markup`<button type="button" class="chip ${side}" data-side="${side}" aria-pressed="true"><i></i>${title}</button>${each}`;
}

function runLabel({ seed, runId }: CurveRun): string {
  return seed === null ? runId.slice(-6) : `seed ${seed}`;
}

function curveFigure(curve: Curve, index: number): Markup {
  const key = formatMetricKey(curve.metric, curve.labels);
  const ends = endWords(curve);
  const goal = curve.goal === null ? '' : curve.goal === 'max' ? 'higher is better, ' : 'lower is better, ';
  const unit = curve.unit === null ? '' : ` in ${shorten(curve.unit, 16)}`;
  return markup`<figure class="curve"><figcaption>${nameMarkup(key)}<span class="quiet">${goal}by ${curve.stepKind}${unit}</span><span class="ends">${ends}</span></figcaption>
${plot(curve, index, `${shorten(key)} by ${curve.stepKind}: ${ends}`)}</figure>
`;
}

function plot(curve: Curve, index: number, description: string): Markup {
  const chart = staticChart(curve, description);
  return chart === null
    ? markup`<p class="empty">No finite value was logged.</p>`
    : markup`<div class="plot" data-curve="${index}">${chart}</div>`;
}

/** "0.941 → 0.953": the mean of each side's last values. */
function endWords({ runs, unit }: Curve): string {
  const [before, now] = (['baseline', 'candidate'] as const).map((side) =>
    meanLast(runs.filter((run) => run.side === side)),
  );
  const texts = formatPair(before, now, unit === null ? null : shorten(unit, 16));
  return [before, now]
    .flatMap((value, index) => (value === undefined ? [] : [texts[index] ?? '']))
    .join(' → ');
}

function meanLast(runs: readonly CurveRun[]): MetricValue | undefined {
  const lasts = runs.flatMap(({ values }) => values.slice(-1));
  if (lasts.length === 0) return undefined;
  const odd = lasts.find((value) => !isFiniteValue(value));
  return odd ?? lasts.filter(isFiniteValue).reduce((sum, value) => sum + value / lasts.length, 0);
}

const pageColours: ChartColours = {
  baseline: 'var(--baseline)',
  candidate: 'var(--candidate)',
  text: 'var(--quiet)',
  grid: 'var(--line)',
};

/** What the page's script draws from: the points, and the specifications, each of which many curves share. */
function curveData(curves: readonly Curve[]): Markup {
  const specs = new Map<string, ChartSpec>();
  const drawn = curves.map((curve) => {
    const spec = vegaLiteSpec(curve, pageColours);
    const key = JSON.stringify(spec);
    specs.set(key, spec);
    return { spec: [...specs.keys()].indexOf(key), runs: inPageOrder(curve).map(runData) };
  });
  const data = { specs: [...specs.values()], curves: drawn };
  return { html: `<script type="application/json" id="curve-data">${jsonForScript(data)}</script>` };
}

/** The candidate first, as everywhere on the page. */
function inPageOrder({ runs }: Curve): readonly CurveRun[] {
  return [...runs].sort((a, b) => (a.side < b.side ? 1 : a.side > b.side ? -1 : 0));
}

function runData(run: CurveRun): unknown {
  return {
    id: run.runId,
    side: run.side,
    label: `${run.side}, ${runLabel(run)}`,
    steps: run.steps,
    values: run.values.map(sevenDigits),
  };
}

/** As many digits as a screen can show; halves the size of a page with long curves. */
function sevenDigits(value: MetricValue): MetricValue {
  return isFiniteValue(value) ? Number(value.toPrecision(7)) : value;
}
