export const id = 755;
export const ids = [755];
export const modules = {

/***/ 17849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ downsampleIndexes)
/* harmony export */ });
/**
 * Which points of a long series to draw: the smallest and the largest value of each bucket, its first non-finite
 * value, and both ends. Extremes and gaps survive, so a spike of one step is never lost.
 * Min–max aggregation as compared by J. Van Der Donckt et al., "MinMaxLTTB" (2023), §2.
 *
 * @returns rising indexes into `values`, at most `limit` of them; `limit` is at least 5.
 */
function downsampleIndexes(values, limit) {
    if (values.length <= limit)
        return values.map((_, index) => index);
    const last = values.length - 1;
    const buckets = Math.floor((limit - 2) / keptPerBucket);
    const kept = [0];
    for (let bucket = 0; bucket < buckets; bucket++) {
        const start = 1 + Math.floor((bucket * (last - 1)) / buckets);
        const end = 1 + Math.floor(((bucket + 1) * (last - 1)) / buckets);
        kept.push(...bucketIndexes(values, start, end));
    }
    kept.push(last);
    return kept;
}
const keptPerBucket = 3;
/** Indexes to keep of `values[start..end)`. */
function bucketIndexes(values, start, end) {
    let lowest = -1;
    let highest = -1;
    let gap = -1;
    for (let index = start; index < end; index++) {
        const value = values[index] ?? NaN;
        if (!Number.isFinite(value)) {
            if (gap === -1)
                gap = index;
            continue;
        }
        if (lowest === -1 || value < (values[lowest] ?? NaN))
            lowest = index;
        if (highest === -1 || value > (values[highest] ?? NaN))
            highest = index;
    }
    const found = new Set([lowest, highest, gap]);
    found.delete(-1);
    return [...found].sort((a, b) => a - b);
}


/***/ }),

/***/ 57820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ stepRange),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   lc: () => (/* binding */ interpolateUnlogged),
/* harmony export */   nI: () => (/* binding */ meanTrend)
/* harmony export */ });
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83741);

/** From the lowest to the highest step of these runs; null without any point. */
function stepRange(runs) {
    let first = Infinity;
    let last = -Infinity;
    for (const { steps } of runs) {
        // Steps rise, so a run's range is its two ends.
        first = Math.min(first, steps[0] ?? Infinity);
        last = Math.max(last, steps.at(-1) ?? -Infinity);
    }
    return first <= last ? { first, last } : null;
}
/**
 * Runs as `buckets` values at equal distances over the range: the mean of all their finite values near
 * each. `NaN` where runs logged nothing finite, null where they logged nothing.
 */
function meanTrend(runs, { first, last }, buckets) {
    const sums = Array.from({ length: buckets }, () => ({ total: 0, finite: 0, logged: 0 }));
    const width = (last - first) / Math.max(1, buckets - 1);
    for (const run of runs) {
        for (const [index, step] of run.steps.entries()) {
            const value = run.values[index];
            const sum = sums[width === 0 ? 0 : Math.round((step - first) / width)];
            if (sum === undefined)
                continue;
            sum.logged += 1;
            if (!(0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteValue */ .N9)(value))
                continue;
            sum.total += value;
            sum.finite += 1;
        }
    }
    return sums.map(({ total, finite, logged }) => {
        if (finite > 0)
            return total / finite;
        return logged > 0 ? 'NaN' : null;
    });
}
/** Fills places where nothing was logged, between two finite values, on a straight line. NaN stays a gap. */
function interpolateUnlogged(values) {
    const filled = [...values];
    let previous = -1;
    for (const [index, value] of values.entries()) {
        if (value === null)
            continue;
        const from = values[previous];
        if ((0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteValue */ .N9)(from) && (0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteValue */ .N9)(value)) {
            for (let gap = previous + 1; gap < index; gap++) {
                filled[gap] = from + ((value - from) * (gap - previous)) / (index - previous);
            }
        }
        previous = index;
    }
    return filled;
}
/** The runs of one side of a curve. */
function runsOf(curve, side) {
    return curve.runs.filter((run) => run.side === side);
}
/** The most points that one run of these has. */
function longestRun(runs) {
    return runs.reduce((most, { steps }) => Math.max(most, steps.length), 0);
}


/***/ }),

/***/ 38755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/charts/vegaLite.js
const lightColours = {
    baseline: '#8c959f',
    candidate: '#0969da',
    text: '#59636e',
    grid: '#d1d9e0',
};
/** The name of the spec's data set, which is empty in the spec itself. */
const chartDataName = 'points';
/**
 * A Vega-Lite 6 specification of one curve over the data set `points` (`ChartPoint` rows): a line for each run, in its
 * side's colour. The first layer, faint, is the line before smoothing. No text from the metric is in it: names and units
 * stand beside the chart.
 */
function vegaLiteSpec(curve, colours = lightColours) {
    return {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        data: { name: chartDataName },
        width: 'container',
        height: 200,
        autosize: { type: 'fit', contains: 'padding' },
        padding: { left: 4, right: 12, top: 8, bottom: 4 },
        background: 'transparent',
        encoding: {
            x: {
                field: 'step',
                type: 'quantitative',
                title: curve.stepKind,
                scale: { zero: false, nice: false },
                axis: { grid: false, tickCount: 6, format: '~s', tickMinStep: curve.stepKind === 'seconds' ? 0 : 1 },
            },
            y: {
                type: 'quantitative',
                title: null,
                scale: { zero: false },
                axis: hasLargeValues(curve) ? { tickCount: 5, format: '~s' } : { tickCount: 5 },
            },
            color: {
                field: 'side',
                type: 'nominal',
                scale: { domain: ['baseline', 'candidate'], range: [colours.baseline, colours.candidate] },
                legend: null,
            },
            detail: { field: 'run' },
        },
        layer: [
            { mark: { type: 'line', strokeWidth: 1, opacity: 0.25 }, encoding: { y: { field: 'raw' } } },
            { mark: { type: 'line', strokeWidth: 1.75 }, encoding: { y: { field: 'value' } } },
        ],
        config: chartConfig(colours),
    };
}
/** Bytes and counts, which read better as 2.3G. */
function hasLargeValues({ runs }) {
    return runs.some(({ values }) => values.some((value) => typeof value === 'number' && Math.abs(value) >= 1e5));
}
function chartConfig({ text, grid }) {
    return {
        font: 'system-ui, -apple-system, "Segoe UI", sans-serif',
        view: { stroke: null },
        // A null is a gap in the line, never a zero and never bridged.
        line: { invalid: 'break-paths-show-path-domains', strokeJoin: 'round' },
        axis: {
            domainColor: grid,
            gridColor: grid,
            gridOpacity: 0.6,
            tickColor: grid,
            labelColor: text,
            labelFontSize: 11,
            titleColor: text,
            titleFontSize: 11,
            titleFontWeight: 'normal',
        },
        axisY: { domain: false, ticks: false, labelPadding: 6 },
    };
}

// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
;// CONCATENATED MODULE: ./build/src/report/html/markup.js

/** A template whose inserted texts are escaped; for element content and double-quoted attribute values. */
function markup(parts, ...inserts) {
    return { html: parts.map((part, index) => part + insertHtml(inserts[index])).join('') };
}
/** A name or value of any length, set in the type of code. */
function nameMarkup(name) {
    return { html: `<code>${(0,report_escape/* htmlName */.rC)(name)}</code>` };
}
const nothing = { html: '' };
function insertHtml(insert) {
    if (insert === undefined)
        return '';
    if (typeof insert === 'string')
        return (0,report_escape/* html */.qy)(insert);
    if (typeof insert === 'number')
        return String(insert);
    if ('html' in insert)
        return insert.html;
    return insert.map((one) => one.html).join('');
}

// EXTERNAL MODULE: ./build/src/charts/downsample.js
var downsample = __webpack_require__(17849);
;// CONCATENATED MODULE: ./build/src/charts/ticks.js
/** Round numbers between two bounds, about `count` of them, 1, 2 or 5 times a power of ten apart. */
function niceTicks(low, high, count) {
    const step = niceStep((high - low) / Math.max(1, count));
    if (!(step > 0) || !Number.isFinite(step))
        return [];
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
        const value = (first + index) * step;
        return { value, label: tickLabel(value, step) };
    });
}
function niceStep(rough) {
    const power = 10 ** Math.floor(Math.log10(rough));
    const share = rough / power;
    if (share > 5)
        return 10 * power;
    if (share > 2)
        return 5 * power;
    return share > 1 ? 2 * power : power;
}
const prefixes = [
    { size: 1e12, letter: 'T' },
    { size: 1e9, letter: 'G' },
    { size: 1e6, letter: 'M' },
    { size: 1e3, letter: 'k' },
];
/** As many decimals as the step needs, so that neighbouring labels differ; large numbers as `20k`, `1.5M`, tiny ones as `2e-7`. */
function tickLabel(value, step) {
    const magnitude = Math.abs(value);
    if (magnitude >= 1e15 || step < 1e-4)
        return Number(value.toPrecision(4)).toExponential().replace('e+', 'e');
    const prefix = prefixes.find(({ size }) => magnitude >= size && step >= size / 1000);
    if (prefix !== undefined && step >= 100)
        return decimalText(value / prefix.size, step / prefix.size) + prefix.letter;
    return decimalText(value, step);
}
function decimalText(value, step) {
    return value.toFixed(Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
}

// EXTERNAL MODULE: ./build/src/charts/trend.js
var trend = __webpack_require__(57820);
;// CONCATENATED MODULE: ./build/src/charts/lineGeometry.js




/** Points of one run in a drawing that cannot be zoomed; beyond this nobody sees a difference at the drawing's size. */
const drawnPointsPerRun = 120;
/** Lays a curve out in the area, linear axes, gaps where a value is not finite. Null when nothing finite was logged. */
function lineGeometry(curve, area) {
    const steps = (0,trend/* stepRange */.G6)(curve.runs);
    const values = valueRange(curve.runs.flatMap((run) => run.values));
    if (steps === null || values === null)
        return null;
    const x = scale(steps.first, steps.last, area.left, area.right);
    const y = scale(values.low, values.high, area.bottom, area.top);
    return {
        lines: curve.runs.map((run) => ({ side: run.side, path: runPath(run, x, y) })),
        xTicks: niceTicks(steps.first, steps.last, 5).map(({ value, label }) => ({ at: round(x(value)), label })),
        yTicks: niceTicks(values.low, values.high, 5).map(({ value, label }) => ({ at: round(y(value)), label })),
    };
}
/** Path data of evenly spaced values between their smallest and largest, as in a sparkline; empty without a finite value. */
function sparkPath(values, range, area) {
    const x = scale(0, values.length - 1, area.left, area.right);
    const y = scale(range.low, range.high, area.bottom, area.top);
    return linePath(values.map((value, index) => ((0,metricValue/* isFiniteValue */.N9)(value) ? [x(index), y(value)] : null)));
}
/** The finite values' range; a flat line gets room above and below. Null without a finite value. */
function valueRange(values) {
    let low = Infinity;
    let high = -Infinity;
    for (const value of values) {
        if (!(0,metricValue/* isFiniteValue */.N9)(value))
            continue;
        if (value < low)
            low = value;
        if (value > high)
            high = value;
    }
    if (low > high)
        return null;
    if (low < high)
        return { low, high };
    const room = Math.abs(low) * 0.05 || 1;
    return { low: low - room, high: high + room };
}
function scale(fromLow, fromHigh, toLow, toHigh) {
    if (fromLow === fromHigh)
        return () => (toLow + toHigh) / 2;
    // Halved, so that the distance between two huge values does not overflow.
    const span = fromHigh / 2 - fromLow / 2;
    return (value) => toLow + ((value / 2 - fromLow / 2) / span) * (toHigh - toLow);
}
function runPath({ steps, values }, x, y) {
    const numbers = values.map((value) => ((0,metricValue/* isFiniteValue */.N9)(value) ? value : NaN));
    return linePath((0,downsample/* downsampleIndexes */.F)(numbers, drawnPointsPerRun).map((index) => {
        const [step, value] = [steps[index], numbers[index]];
        return step === undefined || value === undefined || Number.isNaN(value) ? null : [x(step), y(value)];
    }));
}
/** `M` after every gap. A point alone between two gaps is drawn as a line of no length, which round caps show as a dot. */
function linePath(points) {
    let path = '';
    let penDown = false;
    for (const [index, point] of points.entries()) {
        if (point !== null) {
            const place = `${round(point[0])} ${round(point[1])}`;
            const alone = !penDown && (points[index + 1] ?? null) === null;
            path += penDown ? `L${place}` : `M${place}${alone ? 'h0' : ''}`;
        }
        penDown = point !== null;
    }
    return path;
}
const round = (x) => Math.round(x * 10) / 10;

;// CONCATENATED MODULE: ./build/src/report/html/staticChart.js


const width = 480;
const height = 200;
const plotArea = { left: 48, right: 468, top: 10, bottom: 172 };
/** A curve drawn without any script, in the page's colours. Null when nothing finite was logged. */
function staticChart(curve, description) {
    const geometry = lineGeometry(curve, plotArea);
    if (geometry === null)
        return null;
    const lines = geometry.lines.map(({ side, path }) => markup `<path class="${side}" d="${path}"/>`);
    return markup `<svg class="static" viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">${axes(geometry)}${lines}</svg>`;
}
function axes({ xTicks, yTicks }) {
    const { left, right, bottom } = plotArea;
    const rows = yTicks.map(({ at, label }) => markup `<path class="grid" d="M${left} ${at}H${right}"/><text x="${left - 8}" y="${at + 3.5}" text-anchor="end">${label}</text>`);
    const columns = xTicks.map(({ at, label }) => markup `<text x="${at}" y="${bottom + 18}" text-anchor="middle">${label}</text>`);
    return markup `${rows}${columns}`;
}

;// CONCATENATED MODULE: ./build/src/report/html/curves.js







/** Both sides over steps. Every chart is drawn here already, so that it can be read without scripts and printed. */
function curvesSection({ curves }, interactive) {
    if (curves.length === 0)
        return [];
    const content = markup `${interactive ? controls(curves) : nothing}<div class="curves">${curves.map(curveFigure)}</div>
${interactive ? curveData(curves) : nothing}`;
    return [{ id: 'curves', title: 'Curves', count: curves.length, content }];
}
function controls(curves) {
    return markup `<div class="controls js-only" id="curve-controls">
<div class="chips" role="group" aria-label="Shown runs">${sideChips('candidate', curves)}${sideChips('baseline', curves)}</div>
<label class="slider">Smoothing <input type="range" id="smoothing" min="0" max="0.99" step="0.01" value="0"><output for="smoothing">0</output></label>
<button type="button" class="chip" id="log-axis" aria-pressed="false">Log axis</button>
</div>`;
}
/** One button for the side, and one for each of its runs when there are several. */
function sideChips(side, curves) {
    const runs = [
        ...new Map(curves.flatMap(({ runs }) => runs.filter((run) => run.side === side)).map((run) => [run.runId, run])).values(),
    ];
    if (runs.length === 0)
        return nothing;
    const title = side === 'baseline' ? 'Baseline' : 'Candidate';
    const each = runs.length < 2
        ? []
        : runs.map((run) => markup `<button type="button" class="chip small ${side}" data-run="${run.runId}" aria-pressed="true">${runLabel(run)}</button>`);
    return markup `<button type="button" class="chip ${side}" data-side="${side}" aria-pressed="true"><i></i>${title}</button>${each}`;
}
function runLabel({ seed, runId }) {
    return seed === null ? runId.slice(-6) : `seed ${seed}`;
}
function curveFigure(curve, index) {
    const key = (0,metricKey/* formatMetricKey */.d)(curve.metric, curve.labels);
    const ends = endWords(curve);
    const goal = curve.goal === null ? '' : curve.goal === 'max' ? 'higher is better, ' : 'lower is better, ';
    const unit = curve.unit === null ? '' : ` in ${(0,report_escape/* shorten */.ml)(curve.unit, 16)}`;
    return markup `<figure class="curve"><figcaption>${nameMarkup(key)}<span class="quiet">${goal}by ${curve.stepKind}${unit}</span><span class="ends">${ends}</span></figcaption>
${plot(curve, index, `${(0,report_escape/* shorten */.ml)(key)} by ${curve.stepKind}: ${ends}`)}</figure>
`;
}
function plot(curve, index, description) {
    const chart = staticChart(curve, description);
    return chart === null
        ? markup `<p class="empty">No finite value was logged.</p>`
        : markup `<div class="plot" data-curve="${index}">${chart}</div>`;
}
/** "0.941 → 0.953": the mean of each side's last values. */
function endWords({ runs, unit }) {
    const [before, now] = ['baseline', 'candidate'].map((side) => meanLast(runs.filter((run) => run.side === side)));
    const texts = (0,formatValue/* formatPair */.kI)(before, now, unit === null ? null : (0,report_escape/* shorten */.ml)(unit, 16));
    return [before, now]
        .flatMap((value, index) => (value === undefined ? [] : [texts[index] ?? '']))
        .join(' → ');
}
function meanLast(runs) {
    const lasts = runs.flatMap(({ values }) => values.slice(-1));
    if (lasts.length === 0)
        return undefined;
    const odd = lasts.find((value) => !(0,metricValue/* isFiniteValue */.N9)(value));
    return odd ?? lasts.filter(metricValue/* isFiniteValue */.N9).reduce((sum, value) => sum + value / lasts.length, 0);
}
const pageColours = {
    baseline: 'var(--baseline)',
    candidate: 'var(--candidate)',
    text: 'var(--quiet)',
    grid: 'var(--line)',
};
/** What the page's script draws from: the points, and the specifications, each of which many curves share. */
function curveData(curves) {
    const specs = new Map();
    const drawn = curves.map((curve) => {
        const spec = vegaLiteSpec(curve, pageColours);
        const key = JSON.stringify(spec);
        specs.set(key, spec);
        return { spec: [...specs.keys()].indexOf(key), runs: inPageOrder(curve).map(runData) };
    });
    const data = { specs: [...specs.values()], curves: drawn };
    return { html: `<script type="application/json" id="curve-data">${(0,report_escape/* jsonForScript */.vN)(data)}</script>` };
}
/** The candidate first, as everywhere on the page. */
function inPageOrder({ runs }) {
    return [...runs].sort((a, b) => (a.side < b.side ? 1 : a.side > b.side ? -1 : 0));
}
function runData(run) {
    return {
        id: run.runId,
        side: run.side,
        label: `${run.side}, ${runLabel(run)}`,
        steps: run.steps,
        values: run.values.map(sevenDigits),
    };
}
/** As many digits as a screen can show; halves the size of a page with long curves. */
function sevenDigits(value) {
    return (0,metricValue/* isFiniteValue */.N9)(value) ? Number(value.toPrecision(7)) : value;
}

// EXTERNAL MODULE: ./build/src/report/differences.js
var differences = __webpack_require__(15640);
// EXTERNAL MODULE: ./build/src/report/sentence.js
var report_sentence = __webpack_require__(42251);
;// CONCATENATED MODULE: ./build/src/report/html/differences.js



/** Longer tables start folded. */
const mostOpenRows = 12;
const mostRows = 1000;
/** What else differs between the two sides, one table for each kind. */
function differencesSection({ comparison }) {
    const tables = (0,differences/* differenceTables */.J)(comparison);
    if (tables.length === 0)
        return [];
    const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    const content = markup `<div class="differences">${tables.map(differenceDetails)}</div>`;
    return [{ id: 'differences', title: 'Differences', count, content }];
}
function differenceDetails({ id, title, summary, columns, rows }) {
    const open = rows.length > mostOpenRows ? nothing : markup ` open`;
    const beyond = rows.length - mostRows;
    const note = beyond > 0 ? markup `<p class="note">and ${(0,report_sentence/* countOf */.pq)(beyond, 'more row')} in report.json</p>` : nothing;
    return markup `<details id="${id}"${open}><summary>${title} <span class="quiet">${summary}</span></summary><div class="scroll"><table>
<thead><tr>${columns.map((column) => markup `<th scope="col" class="${cellClass(column)}">${column.title}</th>`)}</tr></thead>
<tbody>${rows.slice(0, mostRows).map((row) => markup `<tr>${columns.map((column, index) => cell(row[index] ?? null, column))}</tr>
`)}</tbody></table></div>${note}</details>`;
}
function cell(text, column) {
    const content = text === null
        ? markup `<span class="quiet">—</span>`
        : column.kind === 'name'
            ? nameMarkup(text)
            : markup `${text}`;
    return markup `<td class="${cellClass(column)}">${content}</td>`;
}
function cellClass({ kind }) {
    return kind === 'count' ? 'num' : '';
}

;// CONCATENATED MODULE: ./build/src/gates/verdict.js
const checkOutcomeInfo = {
    passed: { title: 'passed', explanation: 'the rule holds' },
    failed: { title: 'failed', explanation: 'the rule does not hold' },
    unknown: { title: 'unknown', explanation: 'there is not enough evidence to decide' },
    error: { title: 'error', explanation: 'the rule could not be evaluated' },
};

;// CONCATENATED MODULE: ./build/src/report/html/icons.js

const statusTones = {
    passed: 'good',
    failed: 'bad',
    trainingFailed: 'bad',
    inconclusive: 'unsure',
    unjudged: 'plain',
    recorded: 'plain',
};
function checkTone({ outcome, blocking }) {
    if (outcome === 'passed')
        return 'good';
    return blocking && outcome !== 'unknown' ? 'bad' : 'unsure';
}
/** A check mark, a cross, an exclamation mark or a dot in a disc, as large as the text beside it. */
function icon(tone) {
    return markup `<svg class="icon ${tone}" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="8"/>${strokes[tone]}</svg>`;
}
const strokes = {
    good: markup `<path d="M4.6 8.3 7 10.7l4.4-5"/>`,
    bad: markup `<path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/>`,
    unsure: markup `<path d="M8 4.2v4.4m0 2.7v.1"/>`,
    plain: markup `<path d="M5 8h6"/>`,
};

;// CONCATENATED MODULE: ./build/src/report/html/gates.js



/** Every gate with what it asked for and what was found; those that do not hold come first. */
function gatesSection({ verdict }) {
    const checks = verdict?.checks ?? [];
    if (checks.length === 0)
        return [];
    const ordered = [...checks].sort((a, b) => weight(a) - weight(b));
    const content = markup `<div class="scroll"><table>
<thead><tr><th scope="col">Outcome</th><th scope="col">Gate</th><th scope="col">Asked for</th><th scope="col">Found</th><th scope="col">Why</th></tr></thead>
<tbody>${ordered.map(checkRow)}</tbody></table></div>`;
    return [{ id: 'gates', title: 'Gates', count: checks.length, content }];
}
function weight(check) {
    return check.blocking ? 0 : check.outcome === 'passed' ? 2 : 1;
}
function checkRow(check) {
    const tone = checkTone(check);
    const name = check.name === null ? nothing : markup `<span class="line">${check.name}</span>`;
    const soft = check.blocking || check.outcome === 'passed'
        ? nothing
        : markup `<span class="line quiet">does not block</span>`;
    return markup `<tr><td class="outcome ${tone}">${icon(tone)}${checkOutcomeInfo[check.outcome].title}${soft}</td><td>${name}${nameMarkup(check.rule)}</td><td class="short">${unbroken(check.expected)}</td><td class="short">${unbroken(check.actual)}</td><td class="why">${check.reason}${clauseList(check.clauses)}</td></tr>
`;
}
/** The parts of a rule with several, each with its own outcome. */
function clauseList(clauses) {
    if (clauses.length < 2)
        return nothing;
    const items = clauses.map(({ rule, outcome, actual }) => markup `<li>${nameMarkup(rule)} ${checkOutcomeInfo[outcome].title}: ${actual}</li>`);
    return markup `<ul>${items}</ul>`;
}
/** Short texts such as `>= -0.5pp` stay on one line; a long one may break. */
function unbroken(text) {
    return text.length <= 16 ? text.replaceAll(' ', '\u00a0') : text;
}

// EXTERNAL MODULE: ./build/src/report/baselineWords.js
var baselineWords = __webpack_require__(7676);
// EXTERNAL MODULE: ./build/src/report/runFacts.js
var runFacts = __webpack_require__(4274);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/html/header.js







/** The verdict, what it rests on, and the way to the details. */
function headerMarkup(report, sections) {
    const status = (0,words/* statusOf */.c2)(report);
    return markup `<header>
<div class="bar"><p class="eyebrow">Trainmark <span>${nameMarkup(report.experiment)}</span></p>
<button type="button" class="theme js-only" id="theme" aria-label="Switch between light and dark"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5"/><path d="M8 1.5v13a6.5 6.5 0 0 0 0-13z"/></svg></button></div>
<h1 class="${statusTones[status]}">${icon(statusTones[status])}${words/* statusInfo */.FB[status].title}</h1>
<p class="lead">${sentenceMarkup((0,report_sentence/* capitalised */.Iu)((0,words/* verdictSentence */.BT)(report)))}</p>
<p class="quiet">${sentenceMarkup((0,baselineWords/* baselineSentence */.F)(report))}</p>
<dl class="facts">${sideFact('Candidate', report.candidateRuns)}${sideFact('Baseline', report.baselineRuns)}${sourceFact(report)}${machineFact(report)}</dl>
<nav aria-label="Sections">${sections.map(navLink)}</nav>
</header>`;
}
function sentenceMarkup(sentence) {
    return { html: (0,report_sentence/* joinSpans */.kU)(sentence, report_escape/* html */.qy, (name) => `<code>${(0,report_escape/* htmlName */.rC)(name)}</code>`) };
}
function sideFact(title, runs) {
    const side = (0,runFacts/* sideFacts */.VO)(runs);
    if (side === null)
        return nothing;
    const commit = side.commit === null ? nothing : markup `${nameMarkup(side.commit)} `;
    return markup `<div><dt class="${title.toLowerCase()}">${title}</dt><dd>${commit}${side.facts}</dd></div>`;
}
function sourceFact(report) {
    const words = (0,runFacts/* sourceWords */.hI)(report);
    return words === null ? nothing : markup `<div><dt>Metrics read from</dt><dd>${words}</dd></div>`;
}
function machineFact({ candidateRuns, baselineRuns }) {
    const found = (0,runFacts/* machines */.JR)([...candidateRuns, ...baselineRuns]);
    if (found.length === 0)
        return nothing;
    const title = found.length === 1 ? 'Machine' : 'Machines differ';
    return markup `<div><dt>${title}</dt><dd>${found.slice(0, 4).map((machine) => markup `<span class="line">${machine}</span>`)}</dd></div>`;
}
function navLink({ id, title, count }) {
    return markup `<a href="#${id}">${title}${count === null ? nothing : markup ` <span class="count">${count}</span>`}</a>`;
}

;// CONCATENATED MODULE: ./build/src/report/html/interpreterScript.js
/**
 * Vega's expression interpreter as a classic script that adds `vega.expressionInterpreter`. With it no expression is
 * compiled at run time, so the page needs no `unsafe-eval`. The package ships an ES module only, which a page in one file
 * cannot import; its one import, from vega-util, is found on the global `vega`, which re-exports it.
 */
function interpreterScript(moduleText) {
    const module = /^import (\{[^}]*\}) from 'vega-util';\n([^]*)\nexport \{ (\w+) as expressionInterpreter \};/.exec(moduleText);
    const [, imports, body, exported] = module ?? [];
    if (imports === undefined || body === undefined || exported === undefined) {
        throw new Error('vega-interpreter is not the module this program was made for: its import or export has changed.');
    }
    return `(() => {\nconst ${imports} = vega;\n${body}\nvega.expressionInterpreter = ${exported};\n})();\n`;
}

;// CONCATENATED MODULE: ./build/src/report/html/log.js


const longestLine = 2000;
/** The end of the output of every run that failed; else that of the candidate. */
function logSection({ failures, logTail }) {
    const failed = failures.map((failure) => markup `<p>The ${failure.side}'s training command ${(0,report_escape/* shorten */.ml)(failure.what)} in run ${nameMarkup(failure.runId)}.</p>${logBlock(failure.logTail)}`);
    if (failed.length > 0)
        return [section(markup `${failed}`)];
    return logTail.length === 0 ? [] : [section(logBlock(logTail))];
}
/** Warnings about the runs and the report itself. */
function warningsSection({ warnings }) {
    if (warnings.length === 0)
        return [];
    const content = markup `<ul class="warnings">${warnings.map((text) => markup `<li>${(0,report_escape/* shorten */.ml)(text, longestLine)}</li>`)}</ul>`;
    return [{ id: 'warnings', title: 'Warnings', count: warnings.length, content }];
}
function section(content) {
    return { id: 'log', title: 'End of the log', count: null, content };
}
function logBlock(lines) {
    if (lines.length === 0)
        return markup `<p class="quiet">It printed nothing.</p>`;
    return markup `<pre tabindex="0">${lines.map((line) => markup `${(0,report_escape/* shorten */.ml)(line.trimEnd(), longestLine)}
`)}</pre>`;
}

;// CONCATENATED MODULE: ./build/src/comparison/comparison.js
const changeKindInfo = {
    improved: { title: 'improved', explanation: 'moved towards its goal' },
    worsened: { title: 'worsened', explanation: 'moved away from its goal' },
    unchanged: { title: 'unchanged', explanation: 'has the same value on both sides' },
    inconclusive: {
        title: 'inconclusive',
        explanation: 'moved, but the evidence does not say which way is meant',
    },
    new: { title: 'new', explanation: 'is measured by the candidate only' },
    missing: { title: 'missing', explanation: 'is measured by the baseline only' },
};

// EXTERNAL MODULE: ./build/src/report/metricRows.js
var metricRows = __webpack_require__(18883);
;// CONCATENATED MODULE: ./build/src/report/html/metrics.js






/** Tables longer than this get a field to search in. */
const longTable = 15;
const kindTones = {
    improved: 'good',
    worsened: 'bad',
    unchanged: 'quiet',
    inconclusive: 'quiet',
    new: '',
    missing: 'unsure',
};
/** Order in which the column sorts: what deserves a look first. */
const kindOrder = {
    worsened: 0,
    missing: 1,
    inconclusive: 2,
    new: 3,
    improved: 4,
    unchanged: 5,
};
/** Every metric, sortable, with both sides' curves in small. */
function metricsSection(report) {
    const rows = (0,metricRows/* metricRows */.IN)(report);
    if (rows.length === 0)
        return [];
    const runs = (0,metricRows/* commonRunCount */.u_)(rows);
    const hasBaseline = rows.some(({ change }) => change.baselineRuns !== null);
    const compared = (part) => (hasBaseline ? part : nothing);
    const search = rows.length > longTable
        ? markup `<input type="search" class="js-only" data-filters="metric-table" placeholder="Find a metric" aria-label="Find a metric">`
        : nothing;
    const content = markup `${search}<div class="scroll"><table id="metric-table" class="sortable pinned">
<thead><tr>${heading('Metric')}<th scope="col" class="trend">Trend</th>${compared(heading('Baseline', 'num'))}${heading('Candidate', 'num')}${compared(heading('Change', 'num'))}${compared(heading('Outcome'))}${heading('Gates')}</tr></thead>
<tbody>${rows.map((row) => metricRow(row, runs, compared))}</tbody></table></div>
<p class="note">${legend(rows, runs)}</p>`;
    return [{ id: 'metrics', title: 'Metrics', count: rows.length, content }];
}
function heading(title, kind = '') {
    return markup `<th scope="col" class="${kind}"><button type="button">${title}</button></th>`;
}
/** `compared` leaves out what says nothing without a baseline. */
function metricRow(row, runs, compared) {
    const { change, checks } = row;
    return markup `<tr><th scope="row">${nameMarkup(row.key)}${goalMark(change)}</th><td class="trend">${row.curve === null ? nothing : sparklines(row.curve)}</td>${compared(valueCell(row.baseline, change.baseline, change.baselineRuns, runs))}${valueCell(row.candidate, change.candidate, change.candidateRuns, runs)}${compared(outcomeCells(row))}<td data-value="${-checks.length}">${checks.map((check) => markup `<span class="line gate">${icon(checkTone(check))}${nameMarkup(check.rule)}</span>`)}</td></tr>
`;
}
function outcomeCells(row) {
    const { change } = row;
    const relevance = change.relative ?? change.delta;
    return markup `<td class="num" data-value="${relevance ?? ''}">${changeCell(row)}</td><td class="${kindTones[change.kind]}" data-value="${kindOrder[change.kind]}" title="${change.reason}">${changeKindInfo[change.kind].title}</td>`;
}
function valueCell(text, value, sample, runs) {
    const values = sample !== null && sample.values.length > 1
        ? markup ` title="runs: ${sample.values.join(', ')}"`
        : nothing;
    return markup `<td class="num" data-value="${value ?? ''}"${values}>${runs === null ? (0,metricRows/* withRunCount */.nJ)(text, sample) : text}</td>`;
}
function changeCell({ delta, relative, interval, change }) {
    const share = relative === '' ? nothing : markup ` <span class="quiet">(${relative})</span>`;
    const evidence = interval === '' ? nothing : markup `<span class="line quiet">${interval}</span>`;
    return markup `<span class="${kindTones[change.kind]}">${delta}</span>${share}${evidence}`;
}
function goalMark({ goal }) {
    if (goal === null)
        return nothing;
    const words = goal === 'max' ? 'higher is better' : 'lower is better';
    return markup ` <span class="goal" title="${words}" aria-label="${words}">${goal === 'max' ? '↑' : '↓'}</span>`;
}
const sparkArea = { left: 2, right: 94, top: 3, bottom: 21 };
const sparkPoints = 40;
function sparklines(curve) {
    const range = (0,trend/* stepRange */.G6)(curve.runs);
    if (range === null)
        return nothing;
    const trends = ['baseline', 'candidate'].map((side) => ({
        side,
        values: (0,trend/* interpolateUnlogged */.lc)((0,trend/* meanTrend */.nI)((0,trend/* runsOf */.ky)(curve, side), range, sparkPoints)),
    }));
    const values = valueRange(trends.flatMap((trend) => trend.values));
    if (values === null)
        return nothing;
    const paths = trends.map(({ side, values: trend }) => markup `<path class="${side}" d="${sparkPath(trend, values, sparkArea)}"/>`);
    return markup `<svg class="spark" viewBox="0 0 96 24" aria-hidden="true">${paths}</svg>`;
}
function legend(rows, runs) {
    const counts = runs === null
        ? 'Mean ± standard deviation (number of runs). '
        : runs > 1
            ? `Mean ± standard deviation of ${runs} runs a side. `
            : '';
    const interval = rows.some((row) => row.interval !== '') ? 'Below a change: its confidence interval. ' : '';
    return `${counts}${interval}↑ higher is better, ↓ lower is better. Trend: baseline grey, candidate blue.`;
}

;// CONCATENATED MODULE: ./build/src/report/html/runs.js


/** Every run behind the numbers. */
function runsSection(report) {
    const rows = (0,runFacts/* runRows */.TO)(report);
    if (rows.length === 0)
        return [];
    // One machine for all stands in the header already.
    const machinesDiffer = new Set(rows.map(({ machine }) => machine)).size > 1;
    const titles = ['Side', 'Run', 'Commit', 'Seed', 'Outcome', 'Duration', 'Peak memory'];
    if (machinesDiffer)
        titles.push('Machine');
    const content = markup `<div class="scroll"><table>
<thead><tr>${titles.map((title) => markup `<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => runRow(row, machinesDiffer))}</tbody></table></div>`;
    return [{ id: 'runs', title: 'Runs', count: rows.length, content }];
}
function runRow(row, withMachine) {
    const machine = withMachine ? markup `<td class="why">${row.machine}</td>` : nothing;
    return markup `<tr><td class="side"><i class="${row.side}"></i>${row.side}</td><td>${nameMarkup(row.id)}</td><td>${nameMarkup(row.commit)}</td><td>${row.seed}</td><td>${row.outcome}</td><td class="short">${row.duration}</td><td class="short">${row.peakMemory}</td>${machine}</tr>
`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/report/html/security.js


function pageScript(source) {
    const text = (0,report_escape/* scriptText */.r7)(source);
    return { text, hash: `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'` };
}
/**
 * The page's Content-Security-Policy: no network at all, and only these very scripts run, so that markup which got in
 * somehow stays dead. Styles are inline because Vega sizes its drawings so.
 */
function contentSecurityPolicy(scripts) {
    const hashes = scripts.map(({ hash }) => hash).join(' ');
    const allowed = hashes === '' ? "'none'" : hashes;
    return `default-src 'none'; style-src 'unsafe-inline'; script-src ${allowed}; base-uri 'none'; form-action 'none'`;
}

;// CONCATENATED MODULE: ./build/src/report/html.js












/** The whole report as one HTML file that needs no network, and no scripts to be read. */
function renderHtml(report, { assets, interactive = true }) {
    const hasCharts = interactive && report.curves.length > 0;
    const head = pageScript(assets.theme);
    const scripts = [pageScript(assets.tables), ...(hasCharts ? chartScripts(assets).map(pageScript) : [])];
    const sections = pageSections(report, hasCharts);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([head, ...scripts])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0,report_escape/* html */.qy)(`${words/* statusInfo */.FB[(0,words/* statusOf */.c2)(report)].title}: ${report.experiment}`)}</title>
<style>
${assets.style}${assets.tableStyle}${assets.curveStyle}${assets.mediaStyle}</style>
<script>${head.text}</script>
</head>
<body>
<main>
${headerMarkup(report, sections).html}
${sections.map((section) => sectionMarkup(section).html).join('\n')}
${footerMarkup(report).html}
</main>
${scripts.map(({ text }) => `<script>${text}</script>`).join('\n')}
</body>
</html>
`;
}
function pageSections(report, hasCharts) {
    const log = logSection(report);
    const failed = report.failures.length > 0;
    return [
        ...(failed ? log : []),
        ...gatesSection(report),
        ...warningsSection(report),
        ...metricsSection(report),
        ...curvesSection(report, hasCharts),
        ...differencesSection(report),
        ...runsSection(report),
        ...(failed ? [] : log),
    ];
}
function chartScripts(assets) {
    const { vega, vegaLite, vegaInterpreter, smoothing, curvePointer, curveChart, curves } = assets;
    return [vega, vegaLite, interpreterScript(vegaInterpreter), smoothing, curvePointer, curveChart, curves];
}
function sectionMarkup({ id, title, content }) {
    return markup `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>`;
}
function footerMarkup({ programVersion, generatedAt }) {
    return markup `<footer>Trainmark ${programVersion}, ${generatedAt.slice(0, 16).replace('T', ' ')} UTC</footer>`;
}


/***/ })

};
