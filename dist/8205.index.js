export const id = 8205;
export const ids = [8205];
export const modules = {

/***/ 7676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baselineSentence)
/* harmony export */ });
/* unused harmony export age */
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70218);
/* harmony import */ var _records_shortCommit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24359);
/* harmony import */ var _runOrder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54109);



/**
 * What the candidate was compared with, and how that was found. The name of a branch is used only for runs of the very
 * commit that was asked for.
 */
function baselineSentence(report) {
    const { source, commit, ref, reason } = report.baseline;
    if (report.command === 'record' || report.command === 'verify')
        return [];
    if (source === 'none')
        return ['Nothing to compare with. ', reason];
    if (commit === null)
        return ['Compared with ', ref === null ? 'a stored run' : { name: ref }, '. ', reason];
    const at = { name: (0,_records_shortCommit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .A)(commit) };
    const failure = failedBaseline(report);
    if (failure !== null)
        return ['Nothing to compare with. At ', at, ` the training command ${failure}. `, reason];
    if (source === 'ancestor') {
        const back = ref === null ? [] : [', not with ', { name: ref }, ' itself'];
        return ['Compared with an earlier commit, ', at, `, ${recorded(report)}`, ...back, '. ', reason];
    }
    const asked = ref === null || commit.startsWith(ref) ? [] : [{ name: ref }, ' at '];
    const turns = (0,_runOrder_js__WEBPACK_IMPORTED_MODULE_1__/* .runOrder */ .w)(report) === 'interleaved' ? ', in turns with the candidate,' : '';
    const how = source === 'rerun' ? `re-run on this machine${turns} for this report` : recorded(report);
    return ['Compared with ', ...asked, at, `, ${how}. `, reason];
}
/** How the baseline's command ended when none of its runs succeeded; null when one did. */
function failedBaseline({ failures, baselineRuns }) {
    if (baselineRuns.some(({ outcome }) => outcome.kind === 'succeeded'))
        return null;
    return failures.find(({ side }) => side === 'baseline')?.what ?? null;
}
function recorded({ baseline, generatedAt }) {
    return baseline.recordedAt === null
        ? 'from a stored run'
        : `from a run recorded ${age(baseline.recordedAt, generatedAt)}`;
}
const minuteMs = 60_000;
const ages = [
    { atLeastMs: 48 * 60 * minuteMs, unitMs: 24 * 60 * minuteMs, noun: 'day' },
    { atLeastMs: 60 * minuteMs, unitMs: 60 * minuteMs, noun: 'hour' },
    { atLeastMs: 2 * minuteMs, unitMs: minuteMs, noun: 'minute' },
];
/** "3 hours ago", from two ISO 8601 times; whole units, rounded down. */
function age(then, now) {
    const elapsedMs = Date.parse(now) - Date.parse(then);
    const found = ages.find(({ atLeastMs }) => elapsedMs >= atLeastMs);
    if (found === undefined)
        return 'just now';
    const count = Math.floor(elapsedMs / found.unitMs);
    return `${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(count, found.noun)} ago`;
}


/***/ }),

/***/ 67388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qu: () => (/* binding */ looksSentence),
/* harmony export */   S_: () => (/* binding */ intervalConfidence),
/* harmony export */   hm: () => (/* binding */ runsAtLook)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70218);

/** "Settled at look 1 of 3 (after 3, 5 and 8 runs a side), 10 runs saved." Empty where runs were not added look by look. */
function looksSentence({ looks }) {
    const last = looks?.taken.at(-1);
    if (looks === undefined || last === undefined)
        return [];
    const { planned, runsSaved } = looks;
    const plan = `look ${last.number} of ${planned.length} (after ${listed(planned)} runs a side)`;
    if (last.isOpen)
        return [`Still open at ${plan}: no further runs were planned.`];
    const saved = runsSaved === 0 ? 'the last one' : `${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(runsSaved, 'run')} saved`;
    return [`Settled at ${plan}, ${saved}.`];
}
/** Of intervals in this report: 95 %, less the error rate that other looks take. */
function intervalConfidence({ looks }) {
    return 1 - 0.05 * (looks?.taken.at(-1)?.share ?? 1);
}
/** "3 + 3 runs": the baseline's and the candidate's. */
function runsAtLook({ runs: { baseline, candidate } }) {
    return `${baseline} + ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(candidate, 'run')}`;
}
function listed(numbers) {
    return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}


/***/ }),

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ machines),
/* harmony export */   TO: () => (/* binding */ runRows),
/* harmony export */   VO: () => (/* binding */ sideFacts),
/* harmony export */   hI: () => (/* binding */ sourceWords)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70218);
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68455);
/* harmony import */ var _records_reading_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29828);
/* harmony import */ var _records_shortCommit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24359);
/* harmony import */ var _runOrder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54109);






/** Every run of both sides: in the order they were made where the sides took turns, else the candidate's first. */
function runRows(report) {
    if ((0,_runOrder_js__WEBPACK_IMPORTED_MODULE_1__/* .runOrder */ .w)(report) === 'interleaved')
        return (0,_runOrder_js__WEBPACK_IMPORTED_MODULE_1__/* .runsInOrder */ .O)(report).map(({ side, run }) => runRow(side, run));
    return [
        ...report.candidateRuns.map((run) => runRow('candidate', run)),
        ...report.baselineRuns.map((run) => runRow('baseline', run)),
    ];
}
/** One side in a line: "3 runs (seeds 1, 2, 3), 12.4 min each". Null without runs. */
function sideFacts(runs) {
    const [first] = runs;
    if (first === undefined)
        return null;
    const dirtyFiles = first.code?.dirty?.files.length ?? 0;
    const dirty = dirtyFiles === 0 ? '' : `with ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(dirtyFiles, 'uncommitted file')}, `;
    const seeds = runs.map(({ command }) => command.seed).filter((seed) => seed !== null);
    const seedWords = seeds.length === 0 ? '' : ` (seed${seeds.length === 1 ? '' : 's'} ${seeds.join(', ')})`;
    const meanMs = runs.reduce((sum, { durations }) => sum + durations.commandMs, 0) / runs.length;
    // What was imported from a metrics file has no duration of its own.
    const duration = runs.some(({ role }) => role === 'imported')
        ? ''
        : `, ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDuration */ .M)(meanMs)}${runs.length === 1 ? '' : ' each'}`;
    return {
        commit: first.code === null ? null : (0,_records_shortCommit_js__WEBPACK_IMPORTED_MODULE_4__/* .shortCommit */ .A)(first.code.commit),
        facts: `${dirty}${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(runs.length, 'run')}${seedWords}${duration}`,
    };
}
const mostSources = 6;
/** Where the candidate's metrics were read: "metrics.json, history.jsonl and the output"; null when nothing was read. */
function sourceWords({ candidateRuns }) {
    const sources = candidateRuns.flatMap(({ metrics }) => metrics.flatMap((metric) => metric.sources));
    const names = [...new Set(sources)].map((source) => (source === _records_reading_js__WEBPACK_IMPORTED_MODULE_5__/* .outputSource */ .R ? 'the output' : source));
    const beyond = names.length - mostSources;
    const shown = beyond > 0 ? [...names.slice(0, mostSources), `${beyond} more`] : names;
    const last = shown.at(-1);
    if (last === undefined)
        return null;
    return shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
/** The machines that the runs were made on, each once. */
function machines(runs) {
    return [
        ...new Set(runs.flatMap(({ environment }) => (environment === null ? [] : [machineWords(environment)]))),
    ];
}
/** "AMD EPYC 7763, 4 cores, 15.61 GiB, Linux 6.8.0, NVIDIA T4". */
function machineWords({ cpu, memoryBytes, os, gpus }) {
    const parts = [
        cpu.model,
        (0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(cpu.cores, 'core'),
        (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(memoryBytes, 'B'),
        `${os.name} ${os.release}`,
    ];
    return [...parts, ...new Set(gpus.map(({ name }) => name))].join(', ');
}
function runRow(side, run) {
    return {
        side,
        id: run.id,
        commit: run.code === null ? '—' : (0,_records_shortCommit_js__WEBPACK_IMPORTED_MODULE_4__/* .shortCommit */ .A)(run.code.commit),
        seed: run.command.seed === null ? '—' : String(run.command.seed),
        outcome: (0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_3__/* .describeOutcome */ .S)(run.outcome),
        duration: (0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDuration */ .M)(run.durations.commandMs),
        durationMs: run.durations.commandMs,
        peakMemory: (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(run.resources?.peakRssBytes ?? undefined, 'B'),
        machine: run.environment === null ? '—' : machineWords(run.environment),
    };
}


/***/ }),

/***/ 54109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ runsInOrder),
/* harmony export */   w: () => (/* binding */ runOrder)
/* harmony export */ });
/** All runs in the order in which they were begun. */
function runsInOrder({ candidateRuns, baselineRuns }) {
    return [
        ...candidateRuns.map((run) => ({ side: 'candidate', run })),
        ...baselineRuns.map((run) => ({ side: 'baseline', run })),
    ].sort((a, b) => Date.parse(a.run.startedAt) - Date.parse(b.run.startedAt));
}
/**
 * How the runs of both sides lie in time: `interleaved` where they took turns, so that a drift of the machine meets both;
 * `blocks` where one side came after the other; null where there is one side only.
 */
function runOrder(report) {
    if (report.candidateRuns.length === 0 || report.baselineRuns.length === 0)
        return null;
    const sides = runsInOrder(report).map(({ side }) => side);
    const switches = sides.filter((side, index) => index > 0 && side !== sides[index - 1]).length;
    return switches > 1 ? 'interleaved' : 'blocks';
}


/***/ }),

/***/ 43537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ percentText)
/* harmony export */ });
/** A share of 1 in whole percent: `54 %`, `< 1 %`. */
function percentText(share) {
    if (share > 0 && share < 0.005)
        return '< 1 %';
    return `${Math.round(100 * share)} %`;
}


/***/ }),

/***/ 79788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSweepHtml: () => (/* binding */ renderSweepHtml)
});

// EXTERNAL MODULE: ./build/src/report/html/gates.js
var gates = __webpack_require__(97992);
// EXTERNAL MODULE: ./build/src/report/html/header.js
var header = __webpack_require__(69543);
// EXTERNAL MODULE: ./build/src/report/html/icons.js
var icons = __webpack_require__(11498);
// EXTERNAL MODULE: ./build/src/report/html/log.js
var log = __webpack_require__(76378);
// EXTERNAL MODULE: ./build/src/report/html/markup.js
var markup = __webpack_require__(58222);
// EXTERNAL MODULE: ./build/src/report/html/pageDocument.js + 2 modules
var pageDocument = __webpack_require__(99414);
// EXTERNAL MODULE: ./build/src/report/html/themeButton.js
var themeButton = __webpack_require__(13853);
// EXTERNAL MODULE: ./build/src/report/sentence.js
var sentence = __webpack_require__(42251);
// EXTERNAL MODULE: ./build/src/records/countOf.js
var countOf = __webpack_require__(70218);
// EXTERNAL MODULE: ./build/src/charts/ticks.js
var ticks = __webpack_require__(93117);
;// CONCATENATED MODULE: ./build/src/charts/sweep/sweepChart.js

const mostAxes = 11;
/** Null without a metric, a parameter or a complete trial. */
function sweepChartOf({ metrics: [metric], axes, placed, importances, }) {
    if (metric === undefined || axes.length === 0 || placed.length === 0)
        return null;
    const order = [...(importances[0]?.parameters ?? [])].map(({ name }) => name);
    const indexes = [...axes.keys()].toSorted((a, b) => order.indexOf(axes[a]?.name ?? '') - order.indexOf(axes[b]?.name ?? '') || a - b);
    const shown = indexes.slice(0, mostAxes);
    const sign = metric.goal === 'maximize' ? -1 : 1;
    const trials = placed.toSorted((a, b) => sign * ((a.values[0] ?? 0) - (b.values[0] ?? 0)));
    const { low, high, beyond } = metricRange(trials.map(({ values }) => values[0] ?? 0), metric.goal);
    const heightOf = (value) => high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5;
    return {
        axes: shown.flatMap((index) => axes[index] ?? []),
        hidden: axes.length - shown.length,
        metric: {
            name: metric.name,
            goal: metric.goal,
            ticks: (0,ticks/* niceTicks */.a)(low, high, 5).map(({ value, label }) => ({ at: heightOf(value), label })),
            beyond,
        },
        trials: trials.map(({ number, values: [value = 0], places }) => ({
            number,
            value,
            height: heightOf(value),
            places: shown.map((index) => places[index] ?? null),
        })),
    };
}
/** From the best value to five times as far as the median lies: what is worse would flatten all that matters. */
function metricRange(values, goal) {
    const sign = goal === 'maximize' ? -1 : 1;
    const losses = Float64Array.from(values, (value) => sign * value).sort();
    const best = losses[0] ?? 0;
    const middle = losses[Math.floor((losses.length - 1) / 2)] ?? best;
    const last = losses.at(-1) ?? best;
    const cut = best + 5 * (middle - best);
    const worst = cut > best ? Math.min(cut, last) : last;
    const beyond = losses.filter((loss) => loss > worst).length;
    return sign === 1 ? { low: best, high: worst, beyond } : { low: -worst, high: -best, beyond };
}

;// CONCATENATED MODULE: ./build/src/charts/sweep/sweepVegaLite.js
/** Data sets that are empty in the specifications: rows of all trials, and of the one that is pointed at. */
const sweepDataNames = { trials: 'trials', pointed: 'pointed' };
/**
 * Parallel coordinates over rows `{trial, axis, share, tier}`: a line for each trial, across one axis for each parameter and
 * the metric last. `tier`: 0 for the best share of the trials, 1 for the others. `labels` are safe to show.
 */
function parallelSpec(axes, colours) {
    const ticks = axes.flatMap((axis, place) => axis.ticks.map(({ at, label }) => ({ axis: place, share: at, label })));
    const position = {
        x: {
            field: 'axis',
            type: 'quantitative',
            axis: null,
            scale: { domain: [-0.08, axes.length - 0.55], nice: false, zero: false },
        },
        y: { field: 'share', type: 'quantitative', axis: null, scale: { domain: [-0.03, 1.03], nice: false } },
    };
    return {
        ...sweepVegaLite_frame,
        height: 300,
        layer: [
            lineLayer(sweepDataNames.trials, position, tierColour(colours)),
            lineLayer(sweepDataNames.pointed, position, { value: colours.text }, 2.5),
            {
                data: { values: axes.map((_, axis) => ({ axis, share: 0, top: 1 })) },
                mark: { type: 'rule', color: colours.text, opacity: 0.7 },
                encoding: { ...position, y2: { field: 'top' } },
            },
            // Lines run behind the labels: first a seam in the colour of the page, then the label.
            ...[{ stroke: colours.page, strokeWidth: 4, strokeJoin: 'round' }, {}].map((seam) => ({
                data: { values: ticks },
                mark: { type: 'text', align: 'left', dx: 5, fontSize: 10.5, color: colours.text, ...seam },
                encoding: { ...position, text: { field: 'label' } },
            })),
            {
                data: { values: axes.map(({ label }, axis) => ({ axis, share: 1.03, label })) },
                mark: {
                    type: 'text',
                    align: 'left',
                    dx: -5,
                    dy: -9,
                    fontSize: 11.5,
                    fontWeight: 600,
                    color: colours.text,
                },
                encoding: { ...position, text: { field: 'label' } },
            },
        ],
    };
}
/** One parameter against the metric over rows `{trial, share, value, tier}`; values are heights from 0 to 1. */
function sliceSpec(axis, metric, colours) {
    const scale = { domain: [-0.03, 1.03], nice: false };
    const position = {
        x: { field: 'share', type: 'quantitative', axis: null, scale },
        y: { field: 'value', type: 'quantitative', axis: null, scale },
    };
    const text = { type: 'text', fontSize: 10.5, color: colours.text };
    return {
        ...sweepVegaLite_frame,
        height: 170,
        padding: { left: 44, right: 14, top: 8, bottom: 20 },
        layer: [
            {
                data: {
                    values: metric.ticks.map(({ at, label }) => ({ share: -0.03, value: at, label, end: 1.03 })),
                },
                mark: { type: 'rule', color: colours.grid, opacity: 0.7 },
                encoding: { ...position, x2: { field: 'end' } },
            },
            pointLayer(sweepDataNames.trials, position, tierColour(colours), 0.75),
            pointLayer(sweepDataNames.pointed, position, { value: colours.text }, 1),
            {
                data: { values: metric.ticks.map(({ at, label }) => ({ share: -0.03, value: at, label })) },
                mark: { ...text, align: 'right', dx: -6 },
                encoding: { ...position, text: { field: 'label' } },
            },
            {
                data: { values: axis.ticks.map(({ at, label }) => ({ share: at, value: -0.03, label })) },
                mark: { ...text, align: 'center', dy: 14 },
                encoding: { ...position, text: { field: 'label' } },
            },
        ],
    };
}
const sweepVegaLite_frame = {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    width: 'container',
    autosize: { type: 'fit', contains: 'padding' },
    padding: { left: 4, right: 4, top: 22, bottom: 6 },
    background: 'transparent',
    datasets: { [sweepDataNames.trials]: [], [sweepDataNames.pointed]: [] },
    config: {
        font: 'system-ui, -apple-system, "Segoe UI", sans-serif',
        view: { stroke: null },
        // An inactive parameter is a gap in the line.
        line: { invalid: 'break-paths-show-path-domains', strokeJoin: 'round' },
    },
};
function tierColour({ best, others }) {
    return {
        field: 'tier',
        type: 'ordinal',
        scale: { domain: [0, 1], range: [best, others] },
        legend: null,
    };
}
function lineLayer(data, position, color, strokeWidth = null) {
    const byTier = (best, others) => ({
        field: 'tier',
        type: 'ordinal',
        scale: { domain: [0, 1], range: [best, others] },
        legend: null,
    });
    return {
        data: { name: data },
        mark: { type: 'line' },
        encoding: {
            ...position,
            color,
            detail: { field: 'trial' },
            order: { field: 'axis', type: 'quantitative' },
            strokeWidth: strokeWidth === null ? byTier(1.6, 1) : { value: strokeWidth },
            opacity: strokeWidth === null ? byTier(0.85, 0.28) : { value: 1 },
        },
    };
}
function pointLayer(data, position, color, opacity) {
    return {
        data: { name: data },
        mark: { type: 'point', filled: true, size: opacity === 1 ? 70 : 26, opacity },
        encoding: { ...position, color },
    };
}

// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/charts/linearScale.js
var linearScale = __webpack_require__(23102);
// EXTERNAL MODULE: ./build/src/charts/lineGeometry.js
var lineGeometry = __webpack_require__(89921);
;// CONCATENATED MODULE: ./build/src/report/sweep/page/drawings.js






/** Charts that stand still: for readers without scripts, and for paper. */
const longestLabel = 14;
/** More lines than these are grey mist. */
const mostLines = 150;
const mostPoints = 300;
/** The share of the trials that is drawn as the best ones. */
const bestShare = 0.1;
/** As many trials as are drawn in colour: at least one. */
function bestCount(trials) {
    return Math.max(1, Math.round(trials * bestShare));
}
const wide = { width: 1120, height: 330, top: 40, bottom: 318, left: 16, right: 1060 };
/** One line for each trial across all parameters, the metric last; the best trials on top. */
function parallelDrawing({ axes, metric, trials }, description) {
    const all = [...axes, { name: metric.name, ticks: metric.ticks }];
    const x = (place) => (0,linearScale/* toTenth */.h)(wide.left + (place * (wide.right - wide.left)) / Math.max(1, all.length - 1));
    const y = (share) => (0,linearScale/* toTenth */.h)(wide.bottom - share * (wide.bottom - wide.top));
    const best = bestCount(trials.length);
    const drawn = thinned(trials, mostLines).toReversed();
    const lines = drawn.map((trial) => {
        const heights = [...trial.places, trial.height];
        const path = pathOf(heights.map((share, place) => (share === null ? null : [x(place), y(share)])));
        return (0,markup/* markup */.PT) `<path class="${trials.indexOf(trial) < best ? 'best' : 'others'}" d="${path}"/>`;
    });
    const rules = all.map(({ name, ticks }, place) => (0,markup/* markup */.PT) `<path class="axis" d="M${x(place)} ${wide.top}V${wide.bottom}"/><text class="title" x="${x(place) - 5}" y="${wide.top - 16}">${(0,report_escape/* shorten */.ml)(name, longestLabel)}</text>${ticks.map(({ at, label }) => (0,markup/* markup */.PT) `<text x="${x(place) + 5}" y="${y(at) + 3.5}">${(0,report_escape/* shorten */.ml)(label, longestLabel)}</text>`)}`);
    return (0,markup/* markup */.PT) `<svg class="static" viewBox="0 0 ${wide.width} ${wide.height}" role="img" aria-label="${description}">${lines}${rules}</svg>`;
}
const small = { width: 360, height: 178, top: 10, bottom: 150, left: 44, right: 346 };
/** One parameter against the metric. */
function sliceDrawing({ axes, metric, trials }, place, description) {
    const x = (share) => (0,linearScale/* toTenth */.h)(small.left + share * (small.right - small.left));
    const y = (share) => (0,linearScale/* toTenth */.h)(small.bottom - share * (small.bottom - small.top));
    const best = bestCount(trials.length);
    const dots = thinned(trials, mostPoints)
        .toReversed()
        .map((trial) => {
        const share = trial.places[place] ?? null;
        return share === null
            ? markup/* nothing */.s6
            : (0,markup/* markup */.PT) `<circle class="${trials.indexOf(trial) < best ? 'best' : 'others'}" cx="${x(share)}" cy="${y(trial.height)}" r="2.6"/>`;
    });
    return (0,markup/* markup */.PT) `<svg class="static" viewBox="0 0 ${small.width} ${small.height}" role="img" aria-label="${description}">${metric.ticks.map(({ at, label }) => rowTick(y(at), label))}${(axes[place]?.ticks ?? []).map(({ at, label }) => columnTick(x(at), (0,report_escape/* shorten */.ml)(label, longestLabel)))}${dots}</svg>`;
}
const half = { width: 720, height: 240, top: 10, bottom: 208, left: 56, right: 704 };
/** The best value so far as a step line, and every trial as a dot. */
function progressDrawing(points, description) {
    const best = (0,lineGeometry/* valueRange */.tR)(points.map((point) => point.best));
    const all = (0,lineGeometry/* valueRange */.tR)(points.map((point) => point.value));
    if (best === null || all === null)
        return markup/* nothing */.s6;
    // Far off values would flatten the line that this is about.
    const room = 1.5 * (best.high - best.low);
    const [low, high] = [Math.max(all.low, best.low - room), Math.min(all.high, best.high + room)];
    const x = scale(0, Math.max(1, points.length - 1), half.left, half.right);
    const y = scale(low, high, half.bottom, half.top);
    const dots = points.map(({ value }, index) => value < low || value > high
        ? markup/* nothing */.s6
        : (0,markup/* markup */.PT) `<circle class="others" cx="${x(index)}" cy="${y(value)}" r="2.4"/>`);
    const steps = points.map((point, index) => index === 0 ? `M${x(0)} ${y(point.best)}` : `H${x(index)}V${y(point.best)}`);
    const columns = (0,ticks/* niceTicks */.a)(1, points.length, 6).map(({ value, label }) => columnTick(x(value - 1), label, half.bottom));
    return (0,markup/* markup */.PT) `<svg class="static" viewBox="0 0 ${half.width} ${half.height}" role="img" aria-label="${description}">${(0,ticks/* niceTicks */.a)(low, high, 5).map(({ value, label }) => rowTick(y(value), label, half))}${columns}${dots}<path class="best" d="${steps.join('')}"/></svg>`;
}
/** The first two metrics against each other, the front in colour; trials far worse than most are left out. */
function paretoDrawing({ metrics, placed }, front, description) {
    const [firsts, seconds] = [0, 1].map((metric) => metricRange(placed.map(({ values }) => values[metric] ?? 0), metrics[metric]?.goal ?? 'minimize'));
    if (firsts === undefined || seconds === undefined)
        return markup/* nothing */.s6;
    const trials = placed.filter(({ values: [first = 0, second = 0] }) => first >= firsts.low && first <= firsts.high && second >= seconds.low && second <= seconds.high);
    const x = scale(firsts.low, firsts.high, half.left + 8, half.right - 8);
    const y = scale(seconds.low, seconds.high, half.bottom - 8, half.top + 8);
    const inFront = new Set(front.trials.map(({ run }) => run.number));
    const dots = trials
        .toSorted((a, b) => Number(inFront.has(a.number)) - Number(inFront.has(b.number)))
        .map(({ number, values }) => (0,markup/* markup */.PT) `<circle class="${inFront.has(number) ? 'best' : 'others'}" cx="${x(values[0] ?? 0)}" cy="${y(values[1] ?? 0)}" r="3"><title>trial ${number}</title></circle>`);
    const columns = (0,ticks/* niceTicks */.a)(firsts.low, firsts.high, 6).map(({ value, label }) => columnTick(x(value), label, half.bottom));
    return (0,markup/* markup */.PT) `<svg class="static" viewBox="0 0 ${half.width} ${half.height}" role="img" aria-label="${description}">${(0,ticks/* niceTicks */.a)(seconds.low, seconds.high, 5).map(({ value, label }) => rowTick(y(value), label, half))}${columns}${dots}</svg>`;
}
function rowTick(y, label, { left, right } = small) {
    return (0,markup/* markup */.PT) `<path class="grid" d="M${left} ${y}H${right}"/><text x="${left - 8}" y="${y + 3.5}" text-anchor="end">${label}</text>`;
}
function columnTick(x, label, bottom = small.bottom) {
    return (0,markup/* markup */.PT) `<text x="${x}" y="${bottom + 18}" text-anchor="middle">${label}</text>`;
}
/** The best third of the number, and the rest evenly: from the best. */
function thinned(trials, most) {
    if (trials.length <= most)
        return trials;
    const head = Math.floor(most / 3);
    const rest = trials.slice(head);
    const kept = Array.from({ length: most - head }, (_, k) => rest[Math.floor((k * rest.length) / (most - head))]);
    return [...trials.slice(0, head), ...kept.filter((trial) => trial !== undefined)];
}
/** `M` after every gap; a point alone between two gaps is a line of no length. */
function pathOf(points) {
    return points
        .map((point, index) => {
        if (point === null)
            return '';
        const isDown = index > 0 && points[index - 1] !== null;
        const isAlone = !isDown && (points[index + 1] ?? null) === null;
        return `${isDown ? 'L' : 'M'}${point[0]} ${point[1]}${isAlone ? 'h0' : ''}`;
    })
        .join('');
}
function scale(...ends) {
    const place = (0,linearScale/* linearScale */.o)(...ends);
    return (value) => (0,linearScale/* toTenth */.h)(place(value));
}

;// CONCATENATED MODULE: ./build/src/report/sweep/page/charts.js







const charts_longestLabel = 14;
/** Parallel coordinates and slices, drawn already; with scripts they are drawn again and follow the pointer. */
function chartsSection(report, interactive) {
    const chart = sweepChartOf(report.result);
    if (chart === null)
        return [];
    const content = (0,markup/* markup */.PT) `${interactive ? controls(chart) : markup/* nothing */.s6}<figure class="curve wide"><figcaption>${(0,markup/* nameMarkup */.WP)(chart.metric.name)}<span class="quiet">across the parameters, the most important first; ${goalWords(chart)}</span><span class="ends">${legend(chart)}</span></figcaption>
<div class="plot parallel" data-parallel>${parallelDrawing(chart, `${(0,countOf/* countOf */.p)(chart.trials.length, 'trial')} across ${(0,countOf/* countOf */.p)(chart.axes.length, 'parameter')} and ${(0,report_escape/* shorten */.ml)(chart.metric.name)}`)}</div></figure>
<div class="slices">${chart.axes.map((axis, place) => slice(chart, axis.name, place))}</div>
<p class="note">${notes(chart)}</p>
${interactive ? chartData(chart) : markup/* nothing */.s6}`;
    return [{ id: 'charts', title: 'Parameters', count: null, content }];
}
function controls({ trials }) {
    const percent = Math.round(100 * bestShare);
    return (0,markup/* markup */.PT) `<div class="controls js-only"><label class="slider">Best <input type="range" id="best-share" min="1" max="100" step="1" value="${percent}" aria-label="Share of the trials drawn in colour"><output for="best-share">${percent} % (${bestCount(trials.length)})</output></label><span class="quiet">Point at a line, a dot or a row of the leaderboard to follow one trial.</span></div>`;
}
function goalWords({ metric }) {
    return metric.goal === 'maximize' ? 'higher is better' : 'lower is better';
}
function legend({ trials }) {
    return (0,markup/* markup */.PT) `<span class="side candidate"><i></i>best</span> <span class="side"><i></i>others</span> <span class="quiet">of ${trials.length}</span>`;
}
function slice(chart, name, place) {
    const drawing = sliceDrawing(chart, place, `${(0,report_escape/* shorten */.ml)(chart.metric.name)} against ${(0,report_escape/* shorten */.ml)(name)}`);
    return (0,markup/* markup */.PT) `<figure class="curve"><figcaption>${(0,markup/* nameMarkup */.WP)(name)}</figcaption><div class="plot slice" data-slice="${place}">${drawing}</div></figure>
`;
}
function notes({ hidden, metric, trials }) {
    const beyond = metric.beyond === 0
        ? ''
        : ` ${(0,countOf/* countOf */.p)(metric.beyond, 'trial')} with a much worse value stand${metric.beyond === 1 ? 's' : ''} at the end of the axis.`;
    const left = hidden === 0
        ? ''
        : ` ${(0,countOf/* countOf */.p)(hidden, 'parameter')} of less importance ${hidden === 1 ? 'is' : 'are'} not drawn.`;
    const range = `${(0,formatValue/* formatValue */.Fl)(trials[0]?.value)} to ${(0,formatValue/* formatValue */.Fl)(trials.at(-1)?.value)}`;
    return `Every axis is even by the parameter's own distribution, so that a logarithmic one is drawn in its logarithm. Values of all trials: ${range}.${beyond}${left}`;
}
const pageColours = {
    best: 'var(--candidate)',
    others: 'var(--baseline)',
    text: 'var(--text)',
    grid: 'var(--line)',
    page: 'var(--page)',
};
/** What the page's script draws from. Labels in the specifications are short and visible; SVG shows them as text. */
function chartData(chart) {
    const { metric, trials } = chart;
    const axes = chart.axes.map(({ name, kind, ticks }) => ({
        name,
        kind,
        label: (0,report_escape/* shorten */.ml)(name, charts_longestLabel),
        ticks: ticks.map(({ at, label }) => ({ at, label: (0,report_escape/* shorten */.ml)(label, charts_longestLabel) })),
    }));
    const last = { label: (0,report_escape/* shorten */.ml)(metric.name, charts_longestLabel), ticks: metric.ticks };
    const data = {
        parallel: parallelSpec([...axes, last], pageColours),
        slices: axes.map((axis) => sliceSpec(axis, metric, pageColours)),
        metric: (0,report_escape/* shorten */.ml)(metric.name),
        trials: trials.map(({ number, value, height, places }) => ({
            number,
            text: (0,formatValue/* formatValue */.Fl)(value),
            height: fourDigits(height),
            places: places.map((share) => (share === null ? null : fourDigits(share))),
        })),
    };
    return { html: `<script type="application/json" id="sweep-data">${(0,report_escape/* jsonForScript */.vN)(data)}</script>` };
}
/** Finer than a screen can show. */
function fourDigits(share) {
    return Math.round(share * 1e4) / 1e4;
}

// EXTERNAL MODULE: ./build/src/report/sweep/percentText.js
var percentText = __webpack_require__(43537);
// EXTERNAL MODULE: ./build/src/report/sweep/sweepWords.js
var sweepWords = __webpack_require__(71894);
// EXTERNAL MODULE: ./build/src/report/sweep/trialRows.js
var trialRows = __webpack_require__(32838);
;// CONCATENATED MODULE: ./build/src/report/sweep/page/sections.js









const mostRows = 300;
const mostParameters = 30;
const longTable = 15;
const longestText = 2000;
/** Every complete trial, sortable. */
function leaderboardSection(report) {
    const { rows } = report.result.leaderboard;
    if (rows.length === 0)
        return [];
    const columns = (0,trialRows/* trialColumns */._b)(report, mostParameters);
    const left = [
        ...(rows.length > mostRows ? [`${(0,countOf/* countOf */.p)(rows.length - mostRows, 'worse trial')} left out.`] : []),
        ...((0,trialRows/* hiddenParameters */.FK)(report, mostParameters) > 0
            ? [`${(0,countOf/* countOf */.p)((0,trialRows/* hiddenParameters */.FK)(report, mostParameters), 'parameter')} of less importance left out.`]
            : []),
    ];
    const scroll = rows.length > longTable ? 'scroll tall' : 'scroll';
    const content = (0,markup/* markup */.PT) `<div class="${scroll}" tabindex="0"><table id="trial-table" class="sortable pinned">
<thead><tr><th scope="col" class="num"><button type="button">#</button></th>${columns.map(headCell)}</tr></thead>
<tbody>${rows.slice(0, mostRows).map((row) => trialRow(row, columns))}</tbody></table></div>
<p class="note">${[(0,sweepWords/* rankingNote */.hE)(report), ...left].join(' ')}</p>`;
    return [{ id: 'leaderboard', title: 'Leaderboard', count: rows.length, content }];
}
function headCell({ title, isOwn, align }) {
    return (0,markup/* markup */.PT) `<th scope="col" class="${align === 'right' ? 'num' : ''}"><button type="button">${isOwn ? title : (0,markup/* nameMarkup */.WP)((0,report_escape/* shorten */.ml)(title, 32))}</button></th>`;
}
function trialRow(row, columns) {
    return (0,markup/* markup */.PT) `<tr data-trial="${row.run.number}"><th scope="row" class="num" data-value="${row.rank}">${row.rank}</th>${columns.map((column) => trialCell(row, column))}</tr>
`;
}
function trialCell(row, { cell, value, align }) {
    const key = value?.(row) ?? null;
    const sorts = key === null ? markup/* nothing */.s6 : (0,markup/* markup */.PT) ` data-value="${key}"`;
    return (0,markup/* markup */.PT) `<td class="${align === 'right' ? 'num' : ''}"${sorts}>${(0,report_escape/* shorten */.ml)(cell(row), 40)}</td>`;
}
/** Shares by two methods, as bars. */
function importanceSection({ result }) {
    const drawn = result.importances.flatMap((importance, index) => importance === null
        ? []
        : [importanceTable(importance, result.metrics.length > 1 ? (result.metrics[index]?.name ?? '') : null)]);
    if (drawn.length === 0)
        return [];
    return [{ id: 'importance', title: 'What mattered', count: null, content: (0,markup/* markup */.PT) `${drawn}` }];
}
function importanceTable(importance, metric) {
    const hasModel = importance.foretold !== null;
    const title = metric === null ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<h3>For ${(0,markup/* nameMarkup */.WP)(metric)}</h3>`;
    const disputed = new Set(importance.disputed);
    const rows = importance.parameters.slice(0, mostParameters).map(({ name, share, modelShare }) => (0,markup/* markup */.PT) `<tr><th scope="row">${(0,markup/* nameMarkup */.WP)(name)}${disputed.has(name) ? (0,markup/* markup */.PT) ` <span class="unsure">disputed</span>` : markup/* nothing */.s6}</th><td class="bar-cell">${bar(share, 'candidate')}</td>${hasModel ? (0,markup/* markup */.PT) `<td class="bar-cell">${bar(modelShare ?? 0, 'baseline')}</td>` : markup/* nothing */.s6}</tr>
`);
    return (0,markup/* markup */.PT) `${title}<div class="scroll"><table class="bars"><thead><tr><th scope="col">Parameter</th><th scope="col">Importance</th>${hasModel ? (0,markup/* markup */.PT) `<th scope="col">Second opinion</th>` : markup/* nothing */.s6}</tr></thead>
<tbody>${rows}</tbody></table></div>
<p class="note">${(0,header/* sentenceMarkup */.yO)((0,sweepWords/* importanceNote */.NX)(importance))}</p>`;
}
function bar(share, kind) {
    return (0,markup/* markup */.PT) `<svg class="share" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="${kind}" width="${Math.round(1000 * share) / 10}" height="8" rx="1"/></svg> ${(0,percentText/* percentText */.f)(share)}`;
}
/** How the best value came about. */
function progressSection({ result }) {
    const [metric] = result.metrics;
    if (metric === undefined || result.progress.length < 2)
        return [];
    const drawing = progressDrawing(result.progress, `Best ${(0,report_escape/* shorten */.ml)(metric.name)} over ${result.progress.length} complete trials`);
    const content = (0,markup/* markup */.PT) `<figure class="curve"><figcaption>${(0,markup/* nameMarkup */.WP)(metric.name)}<span class="quiet">best so far by complete trial</span></figcaption><div class="plot">${drawing}</div></figure>`;
    return [{ id: 'progress', title: 'Progress', count: null, content }];
}
/** What cannot be improved in one metric without giving up another. */
function paretoSection({ result }) {
    const { pareto, metrics } = result;
    const [first, second] = metrics;
    if (pareto === null || first === undefined || second === undefined)
        return [];
    const drawing = paretoDrawing(result, pareto, `${(0,report_escape/* shorten */.ml)(second.name)} against ${(0,report_escape/* shorten */.ml)(first.name)}`);
    const volume = pareto.hypervolume === null
        ? ''
        : ` Hypervolume ${(0,formatValue/* formatValue */.Fl)(pareto.hypervolume)} against the reference (${pareto.reference.map((value) => (0,formatValue/* formatValue */.Fl)(value)).join(', ')}).`;
    const rows = pareto.trials.slice(0, mostRows).map(({ run, values }) => (0,markup/* markup */.PT) `<tr data-trial="${run.number}"><th scope="row" class="num">${run.number}</th>${values.map((value) => (0,markup/* markup */.PT) `<td class="num">${(0,formatValue/* formatValue */.Fl)(value)}</td>`)}</tr>
`);
    const content = (0,markup/* markup */.PT) `<figure class="curve"><figcaption>${(0,markup/* nameMarkup */.WP)(second.name)}<span class="quiet">against</span>${(0,markup/* nameMarkup */.WP)(first.name)}</figcaption><div class="plot">${drawing}</div></figure>
<div class="scroll"><table><thead><tr><th scope="col" class="num">Trial</th>${metrics.map(({ name }) => (0,markup/* markup */.PT) `<th scope="col" class="num">${(0,markup/* nameMarkup */.WP)((0,report_escape/* shorten */.ml)(name, 32))}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>
<p class="note">Trials that no other beats in every metric.${volume}</p>`;
    return [{ id: 'pareto', title: 'Pareto front', count: pareto.trials.length, content }];
}
/** Trials without a result, by reason. */
function stoppedSection({ result: { stopped } }) {
    if (stopped.length === 0)
        return [];
    const rows = stopped.slice(0, mostRows).map((group) => (0,markup/* markup */.PT) `<tr><td class="num">${group.trials.length}</td><td class="${group.kind === 'pruned' ? 'quiet' : 'bad'}">${sweepWords/* stoppedWords */.HO[group.kind]}</td><td class="why">${(0,report_escape/* shorten */.ml)(group.reason, longestText)}</td><td>${(0,sweepWords/* trialNumbers */.nI)(group, 30)}</td></tr>
`);
    const content = (0,markup/* markup */.PT) `<div class="scroll"><table><thead><tr><th scope="col" class="num">Trials</th><th scope="col">End</th><th scope="col">Reason of the first</th><th scope="col">Numbers</th></tr></thead><tbody>${rows}</tbody></table></div>`;
    const count = stopped.reduce((sum, { trials }) => sum + trials.length, 0);
    return [{ id: 'stopped', title: 'Without a result', count, content }];
}
/** What to change in the repository. */
function patchSection({ patch }) {
    if (patch === null || (patch.diff === '' && patch.byHand.length === 0))
        return [];
    const lines = patch.diff.trimEnd().split('\n').slice(0, 400);
    const diff = patch.diff === ''
        ? markup/* nothing */.s6
        : (0,markup/* markup */.PT) `<pre tabindex="0">${lines.map((line) => (0,markup/* markup */.PT) `<span class="${diffTone(line)}">${(0,report_escape/* shorten */.ml)(line, longestText)}</span>
`)}</pre>`;
    const byHand = patch.byHand.length === 0
        ? markup/* nothing */.s6
        : (0,markup/* markup */.PT) `<ul class="warnings">${patch.byHand.map(({ name, value, reason }) => (0,markup/* markup */.PT) `<li>Set ${(0,markup/* nameMarkup */.WP)(name)} to ${(0,markup/* nameMarkup */.WP)(JSON.stringify(value))} by hand: ${reason}.</li>`)}</ul>`;
    return [{ id: 'patch', title: 'Suggested change', count: null, content: (0,markup/* markup */.PT) `${diff}${byHand}` }];
}
function diffTone(line) {
    if (/^(?:---|\+\+\+|@@)/.test(line))
        return 'quiet';
    return line.startsWith('+') ? 'good' : line.startsWith('-') ? 'bad' : '';
}

// EXTERNAL MODULE: ./build/src/report/sweep/verdictWords.js
var verdictWords = __webpack_require__(50325);
;// CONCATENATED MODULE: ./build/src/report/sweep/sweepHtml.js












/** The sweep as one HTML file that needs no network, and no scripts to be read. */
function renderSweepHtml(report, { assets, interactive = true }) {
    const charts = chartsSection(report, interactive);
    const sections = [
        ...(0,gates/* gatesSection */.A)({ verdict: report.winner?.verdict ?? null }),
        ...leaderboardSection(report),
        ...patchSection(report),
        ...charts,
        ...importanceSection(report),
        ...progressSection(report),
        ...paretoSection(report),
        ...stoppedSection(report),
        ...(0,log/* warningsSection */.xd)(report),
    ];
    const hasCharts = interactive && charts.length > 0;
    return (0,pageDocument/* pageDocument */.z8)(assets, {
        title: `${verdictWords/* sweepStatusInfo */.h0[(0,verdictWords/* sweepStatusOf */.Up)(report)].title}: ${report.experiment}`,
        header: sweepHtml_header(report, sections),
        sections,
        footer: (0,pageDocument/* footerMarkup */.Ai)(report),
        styles: [assets.style, assets.tableStyle, assets.curveStyle, assets.sweepStyle, assets.mediaStyle],
        scripts: [
            assets.tables,
            ...(hasCharts ? [...(0,pageDocument/* vegaScripts */.qm)(assets), assets.chartView, assets.sweepCharts, assets.sweep] : []),
        ],
    });
}
const tones = {
    confirmed: 'good',
    notBetter: 'unsure',
    found: 'plain',
    nothingBetter: 'plain',
    running: 'plain',
    nothing: 'bad',
};
function sweepHtml_header(report, sections) {
    const status = (0,verdictWords/* sweepStatusOf */.Up)(report);
    const ignored = (0,sweepWords/* ignoredSentence */.oT)(report);
    const quiet = [(0,verdictWords/* confirmedSentence */.h3)(report), (0,sweepWords/* plateauSentence */.cb)(report)].filter((words) => words !== null);
    const warned = ignored === null ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<p class="unsure">${(0,header/* sentenceMarkup */.yO)(ignored)}</p>`;
    return (0,markup/* markup */.PT) `<header>
<div class="bar"><p class="eyebrow">Trainmark <span>${(0,markup/* nameMarkup */.WP)(report.experiment)}</span></p>
${themeButton/* themeButton */.m}</div>
<h1 class="${tones[status]}">${(0,icons/* icon */.Kk)(tones[status])}${verdictWords/* sweepStatusInfo */.h0[status].title}</h1>
<p class="lead">${(0,header/* sentenceMarkup */.yO)((0,sentence/* capitalised */.Iu)((0,verdictWords/* sweepSentence */.Ei)(report)))}</p>
${quiet.map((words) => (0,markup/* markup */.PT) `<p class="quiet">${words}</p>`)}${warned}
<dl class="facts"><div><dt>Trials</dt><dd>${(0,sweepWords/* countWords */.rj)(report)}</dd></div>${ended(report)}<div><dt>Cost</dt><dd>${(0,sweepWords/* costSentence */.Lp)(report)}</dd></div><div><dt>Sweep</dt><dd>${(0,markup/* nameMarkup */.WP)(report.sweepId)}</dd></div></dl>
<nav aria-label="Sections">${sections.map(header/* navLink */.MC)}</nav>
</header>`;
}
function ended({ state }) {
    return state.kind === 'running'
        ? markup/* nothing */.s6
        : (0,markup/* markup */.PT) `<div><dt>Ended because</dt><dd>${state.reason}</dd></div>`;
}


/***/ }),

/***/ 71894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ stoppedWords),
/* harmony export */   Lp: () => (/* binding */ costSentence),
/* harmony export */   NX: () => (/* binding */ importanceNote),
/* harmony export */   YL: () => (/* binding */ estimateText),
/* harmony export */   cb: () => (/* binding */ plateauSentence),
/* harmony export */   hE: () => (/* binding */ rankingNote),
/* harmony export */   nI: () => (/* binding */ trialNumbers),
/* harmony export */   oT: () => (/* binding */ ignoredSentence),
/* harmony export */   rX: () => (/* binding */ spreadText),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70218);
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26816);



/** "0.912 ± 0.004" */
function spreadText(values) {
    const [first] = values;
    if (first === undefined)
        return '—';
    return values.length === 1 ? (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(first) : (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSpread */ .tK)((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(values), (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleSd */ ._)(values));
}
function estimateText({ estimated, deviation }) {
    if (estimated === null)
        return '—';
    return deviation === null ? (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(estimated) : (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSpread */ .tK)(estimated, deviation);
}
/** Whether it is worth going on; null when nothing can be said. */
function plateauSentence({ result: { plateau, noise } }) {
    if (plateau === null)
        return null;
    const { trials, gain, isReached } = plateau;
    if (gain === 0)
        return `The last ${trials} trials did not improve the best value.`;
    const amount = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(gain);
    const against = noise === null ? '' : ` (${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(noise.deviation)})`;
    return isReached
        ? `Plateau: the last ${trials} trials improved the best value by ${amount}, less than the noise${against}.`
        : `The last ${trials} trials improved the best value by ${amount}, more than the noise${against}: more trials may help.`;
}
/** What the ranking rests on. */
function rankingNote({ result: { leaderboard, noise } }) {
    if (noise === null)
        return 'Ranked by the observed value; the noise is not known.';
    const how = noise.source === 'repeats'
        ? 'measured on trials that ran more than once'
        : 'as a Gaussian process sees it';
    const size = `noise ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(noise.deviation)} (standard deviation), ${how}`;
    return leaderboard.rankedBy === 'estimated'
        ? `Ranked by the estimate, a Gaussian process's mean ± standard deviation, since the best of many noisy values is mostly luck: ${size}.`
        : `Ranked by the observed value; ${size}.`;
}
/** How far the importances can be trusted. */
function importanceNote({ trials, best, reliability, foretold, ...named }) {
    const method = `PED-ANOVA: what set the best ${best} of ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(trials, 'trial')} apart. `;
    const trust = {
        poor: 'Not reliable with fewer than 30 trials: chance alone can order the parameters. ',
        fair: 'A rough guide with fewer than 100 trials. ',
        good: '',
    }[reliability];
    const model = foretold === null
        ? 'No second opinion: a Gaussian process foretells too little of these results.'
        : `Second opinion: total effect on a Gaussian process's mean, which foretells ${Math.round(100 * foretold)} % of the spread.`;
    const disputed = [' The two disagree on ', ...nameList(named.disputed), '.'];
    const sparse = [
        ' Hardly any of the best trials had ',
        ...nameList(named.sparse),
        ', whose share means little.',
    ];
    return [
        method + trust + model,
        ...(named.disputed.length === 0 ? [] : disputed),
        ...(named.sparse.length === 0 ? [] : sparse),
    ];
}
function nameList(names) {
    return names.flatMap((name, index) => [index === 0 ? '' : ', ', { name }]);
}
/** Null when every parameter seems to be read. */
function ignoredSentence({ result: { ignored } }) {
    if (ignored === null)
        return null;
    const differed = ignored.names.length === 1 ? 'it was different' : 'they were different';
    const question = `Does it read ${ignored.names.length === 1 ? 'it' : 'them'}? Values come as flags, as {param:…} and in TRAINMARK_PARAMS.`;
    return [
        'The training command seems to ignore ',
        ...nameList(ignored.names),
        `: ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(ignored.repeats, 'trial')} gave exactly the result of another in which ${differed}. ${question}`,
    ];
}
function costSentence({ result: { cost } }) {
    const trials = `${minutesText(cost.trialMinutes)} of training`;
    if (cost.jobs === 0)
        return `${trials}.`;
    const billed = `${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(cost.billedMinutes, 'billed minute')} in ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(cost.jobs, 'job')}, each rounded up`;
    const own = cost.ownMinutes === 0 ? '' : `, and ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(cost.ownMinutes, 'minute')} on runners of your own`;
    const free = cost.isPublic ? '; GitHub’s standard runners are free, as the repository is public' : '';
    const money = cost.money === null ? free : `; ${cost.money.amount.toFixed(2)} ${cost.money.currency}`;
    const unknown = cost.withoutPrice.length === 0
        ? ''
        : `, without ${cost.withoutPrice.join(', ')}, which has no price in the settings`;
    return `${trials}; ${billed}${own}${money}${unknown}.`;
}
function minutesText(minutes) {
    return minutes < 90
        ? `${Number(minutes.toPrecision(2))} min`
        : `${Number((minutes / 60).toPrecision(2))} h`;
}
/** "49 complete, 6 stopped early, 4 failed, 1 lost" */
function countWords({ result: { counts, leaderboard } }) {
    const recorded = leaderboard.rows.filter(({ run }) => run.method === 'recorded').length;
    const before = recorded === 0 ? '' : ` (${recorded} of them recorded before the sweep)`;
    const parts = [
        [counts.complete, `complete${before}`],
        [counts.pruned, 'stopped early'],
        [counts.failed, 'failed'],
        [counts.lost, 'lost by a machine'],
        [counts.pending, 'to come'],
    ];
    const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
    return told.length === 0 ? 'no trial' : told.join(', ');
}
const stoppedWords = {
    failed: 'failed',
    lost: 'lost',
    pruned: 'stopped early',
};
/** "0, 4, 7 and 12 more" */
function trialNumbers({ trials }, most) {
    const shown = trials.slice(0, most).map(({ number }) => String(number));
    const beyond = trials.length - shown.length;
    return shown.join(', ') + (beyond > 0 ? ` and ${beyond} more` : '');
}


/***/ }),

/***/ 32838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ shownRows),
/* harmony export */   FK: () => (/* binding */ hiddenParameters),
/* harmony export */   _b: () => (/* binding */ trialColumns)
/* harmony export */ });
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _sweeps_results_parameterAxes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36800);
/* harmony import */ var _sweepWords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71894);



/** Trial, metrics, the estimate where trials are ranked by it, and the parameters, the most important first. */
function trialColumns({ result, winner }, mostParameters) {
    const order = [...(result.importances[0]?.parameters ?? [])].map(({ name }) => name);
    const names = result.axes.map(({ name }) => name).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
    return [
        {
            title: 'Trial',
            isOwn: true,
            align: 'right',
            cell: (row) => `${row.run.number}${standing(row, winner?.trial ?? null)}`,
            value: ({ run }) => run.number,
        },
        ...result.metrics.map(({ name }, index) => ({
            title: name,
            isOwn: false,
            align: 'right',
            cell: ({ observed }) => (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(observed[index]),
            value: ({ observed }) => observed[index] ?? null,
        })),
        ...(result.leaderboard.rankedBy === 'estimated' ? [estimate] : []),
        ...names.slice(0, mostParameters).map((name) => ({
            title: name,
            isOwn: false,
            align: 'right',
            cell: ({ run }) => (0,_sweeps_results_parameterAxes_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(run.configuration.get(name)),
            value: ({ run }) => {
                const value = run.configuration.get(name);
                return typeof value === 'number' ? value : null;
            },
        })),
    ];
}
function standing({ run, isPresent }, winner) {
    if (isPresent)
        return ' (present)';
    return run.number === winner ? ' (winner)' : originWords(run);
}
/** Where the values of a trial come from, if from recorded runs. */
function originWords({ method }) {
    return method === 'recorded' || method === 'after recorded runs' ? ` (${method})` : '';
}
const estimate = {
    title: 'Estimate',
    isOwn: true,
    align: 'right',
    cell: _sweepWords_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateText */ .YL,
    value: ({ estimated }) => estimated,
};
/** The best rows, then those of the winner and of the present values where they are not among them. */
function shownRows({ result, winner }, mostTrials) {
    return result.leaderboard.rows.filter(({ run, isPresent }, place) => place < mostTrials || isPresent || run.number === winner?.trial);
}
/** Parameters that `trialColumns` with this limit leaves out. */
function hiddenParameters({ result }, mostParameters) {
    return Math.max(0, result.axes.length - mostParameters);
}


/***/ }),

/***/ 50325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ sweepSentence),
/* harmony export */   Rg: () => (/* binding */ patchTitle),
/* harmony export */   Up: () => (/* binding */ sweepStatusOf),
/* harmony export */   h0: () => (/* binding */ sweepStatusInfo),
/* harmony export */   h3: () => (/* binding */ confirmedSentence),
/* harmony export */   nw: () => (/* binding */ headSentences)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70218);
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42251);
/* harmony import */ var _sweepWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71894);




const sweepStatusInfo = {
    confirmed: { title: 'Sweep: winner confirmed', symbol: '✅' },
    notBetter: { title: 'Sweep: winner not confirmed', symbol: '⚠️' },
    found: { title: 'Sweep concluded', symbol: '' },
    nothingBetter: { title: 'Sweep: nothing better found', symbol: '' },
    running: { title: 'Sweep under way', symbol: '' },
    nothing: { title: 'Sweep without a result', symbol: '❌' },
};
function sweepStatusOf({ state, result, winner }) {
    if (winner?.verdict)
        return winner.verdict.outcome === 'passed' ? 'confirmed' : 'notBetter';
    if (state.kind === 'running')
        return 'running';
    const [best] = result.leaderboard.rows;
    if (best === undefined)
        return 'nothing';
    return best.isPresent ? 'nothingBetter' : 'found';
}
/** What the sweep found, in one or two sentences. */
function sweepSentence(report) {
    const { result, winner } = report;
    const [best] = result.leaderboard.rows;
    const [metric] = result.metrics;
    if (metric === undefined)
        return ['The sweep follows no metric; its trials are listed.'];
    if (best === undefined)
        return [nothingComplete(report)];
    if (winner !== null)
        return winnerSentence(winner, metric.name);
    const name = { name: metric.name };
    const value = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(best.observed[0]);
    return [
        `Trial ${best.run.number} is the best of ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(result.leaderboard.rows.length, 'complete trial')}: `,
        name,
        ` ${value}`,
        ...(result.leaderboard.rankedBy === 'estimated' ? [` (${(0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateText */ .YL)(best)} without noise)`] : []),
        ...presentWords(report, best),
        '.',
    ];
}
function nothingComplete({ result: { counts } }) {
    const ended = counts.failed + counts.pruned + counts.lost;
    if (ended === 0)
        return `No trial has ended yet; ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(counts.pending, 'trial')} to come.`;
    return `No trial gave a result: ${counts.failed} failed, ${counts.pruned} stopped early, ${counts.lost} lost by a machine.`;
}
/** The winner and the present values by runs of their own, so that neither was picked for being lucky. */
function winnerSentence({ trial, values, present, verdict }, metric) {
    const runs = `Trial ${trial}, run again ${values.length === 1 ? 'once' : `${values.length} times`}: `;
    const against = present.length === 0 ? '' : `; the present values with the same seeds ${(0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadText */ .rX)(present)}`;
    const judged = verdict === null
        ? ''
        : ` ${{ passed: 'Every gate holds', failed: 'A gate fails', inconclusive: 'A gate is undecided' }[verdict.outcome]} against the present values.`;
    return [runs, { name: metric }, ` ${(0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadText */ .rX)(values)}${against}.${judged}`];
}
/** From here on a difference of two single runs is no chance: 2 × √2 standard deviations. */
const clearNoises = 3;
/**
 * How the values in use today fared: as measured, since nothing picked them for being lucky, against the best without its
 * luck where that is known. The estimate of poor values says little: the model looks at the good ones.
 */
function presentWords({ result }, best) {
    const { rows, rankedBy } = result.leaderboard;
    const present = rows.find(({ isPresent }) => isPresent);
    if (present === undefined)
        return [];
    if (present.run.number === best.run.number)
        return ['; these are the present values'];
    const [now] = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(present.observed[0], best.observed[0]);
    const fairBest = (rankedBy === 'estimated' ? best.estimated : best.observed[0]) ?? NaN;
    const rise = (present.observed[0] ?? NaN) - fairBest;
    const worse = result.metrics[0]?.goal === 'maximize' ? -rise : rise;
    const against = worse > 0
        ? `${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(Number(worse.toPrecision(2)))} worse${noiseWords(worse, result)}`
        : 'no worse than the best without its luck';
    return [`. The present values have ${now}, rank ${present.rank} of ${rows.length}: ${against}`];
}
function noiseWords(gap, { noise }) {
    if (noise === null || noise.deviation === 0)
        return '';
    const times = gap / noise.deviation;
    return times >= clearNoises
        ? `, ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(Math.floor(times))} times the noise of one run`
        : `, which the noise of one run (${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(noise.deviation)}) can explain`;
}
/** What the change of the params files is called. */
function patchTitle(report) {
    return sweepStatusOf(report) === 'notBetter'
        ? "The winner's values in the params, not suggested as it is not confirmed"
        : 'Suggested change of the params';
}
/** Whether anything but the search itself speaks for the best trial; null where that is told already, or nothing is found. */
function confirmedSentence(report) {
    return sweepStatusOf(report) === 'found' && report.winner === null
        ? 'Not confirmed by runs of its own: the best of many noisy values is in part luck.'
        : null;
}
/** All that a reader in a hurry reads, the finding first. */
function headSentences(report) {
    const ended = report.state.kind === 'concluded' ? ` It ended because ${report.state.reason}.` : '';
    const plateau = (0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_1__/* .plateauSentence */ .cb)(report);
    const confirmed = confirmedSentence(report);
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalised */ .Iu)(sweepSentence(report)),
        ...(confirmed === null ? [] : [[confirmed]]),
        [`Trials: ${(0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(report)}.`, ended, plateau === null ? '' : ` ${plateau}`],
    ];
}


/***/ }),

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   FB: () => (/* binding */ statusInfo),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   hF: () => (/* binding */ isLetPass),
/* harmony export */   y6: () => (/* binding */ changeSentence)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70218);
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34027);
/* harmony import */ var _reproduction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12019);




const statusInfo = {
    passed: { title: 'Passed', symbol: '✅' },
    failed: { title: 'Failed', symbol: '❌' },
    inconclusive: { title: 'Inconclusive', symbol: '⚠️' },
    trainingFailed: { title: 'Training failed', symbol: '❌' },
    unjudged: { title: 'Not judged', symbol: '' },
    recorded: { title: 'Recorded', symbol: '' },
    reproduced: { title: 'Reproduced', symbol: '✅' },
    notReproduced: { title: 'Not reproduced', symbol: '❌' },
};
/** A training command that failed outranks what was judged without its numbers. */
function statusOf({ failures, verdict, command, reproductions }) {
    if (command === 'verify')
        return reproductionStatus(reproductions);
    if (failures.some(({ side }) => side === 'candidate'))
        return 'trainingFailed';
    if (verdict === null)
        return command === 'record' ? 'recorded' : 'unjudged';
    return verdict.checks.length === 0 ? 'unjudged' : verdict.outcome;
}
/** True for a gate that could not be decided and lets that pass: a regression guard that saw no regression. */
function isLetPass({ outcome, onUnknown, blocking, severity }) {
    if (outcome !== 'unknown')
        return false;
    return onUnknown === 'pass' || (onUnknown === 'rerun' && severity === 'block' && !blocking);
}
/** What happened, in one sentence that follows the status: "accuracy rose by 1.2pp to 0.953; all 3 gates hold." */
function verdictSentence(report) {
    if (report.command === 'verify')
        return reproducedSentence(report);
    switch (statusOf(report)) {
        case 'trainingFailed':
            return trainingFailure(report);
        case 'recorded':
            return [...headline(report), `${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(report.candidateRuns.length, 'run')} kept.`];
        case 'unjudged':
            return [...headline(report), 'no gate is set.'];
        case 'passed':
            return [...headline(report), passedGates(report), '.'];
        case 'failed':
            return decidingSentence(report, ['failed', 'error'], 'failed');
        case 'inconclusive':
            return decidingSentence(report, ['unknown'], 'undecided');
        case 'reproduced':
        case 'notReproduced':
            throw new RangeError('a status of verify alone');
    }
}
/** The worst of the records; what was not shown is not reproduced only where it was shown to be otherwise. */
function reproductionStatus(reproductions) {
    const answers = reproductions.map(({ reproduction: { levels, level } }) => levels[level]);
    if (answers.includes('no'))
        return 'notReproduced';
    return answers.includes('undecided') ? 'inconclusive' : 'reproduced';
}
/** Of one record what it showed, of several how many reproduce. */
function reproducedSentence({ reproductions }) {
    const [first, ...others] = reproductions;
    if (first === undefined)
        return ['no record was run again.'];
    if (others.length === 0)
        return (0,_reproduction_js__WEBPACK_IMPORTED_MODULE_1__/* .reproductionSentence */ .O1)(first);
    const shown = reproductions.filter((one) => !(0,_reproduction_js__WEBPACK_IMPORTED_MODULE_1__.isOpen)(one)).length;
    return [
        `${shown} of ${reproductions.length} records were shown to reproduce (${first.reproduction.level}).`,
    ];
}
function trainingFailure({ failures, candidateRuns }) {
    const failed = failures.filter(({ side }) => side === 'candidate');
    const what = failed[0]?.what ?? 'failed';
    const share = candidateRuns.length > 1 ? ` in ${failed.length} of ${candidateRuns.length} runs` : '';
    return [`the training command ${what}${share}.`];
}
/** The change that matters most, before a semicolon: the first of a gate, else the first there is. */
function headline({ comparison }) {
    const change = comparison.changes.find(({ tier }) => tier !== 'resource');
    return change === undefined ? [] : [...changeSentence(change), '; '];
}
/** "accuracy rose by 1.2pp to 0.953", without a full stop. */
function changeSentence(change) {
    const name = { name: (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMetricKey */ .d)(change.metric, change.labels) };
    const [before, now] = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(change.baseline, change.candidate, change.unit);
    if (change.candidateRuns === null)
        return [name, ` is not measured any more; it was ${before}`];
    if (change.baselineRuns === null)
        return [name, ` is ${now}`];
    if (change.delta === null)
        return [name, ` is ${now}; it was ${before}`];
    if (change.delta === 0)
        return [name, ` stayed at ${now}`];
    const verb = change.delta > 0 ? 'rose' : 'fell';
    const doubt = change.kind === 'inconclusive' && change.interval !== null ? ', within its noise' : '';
    return [name, ` ${verb} by ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(Math.abs(change.delta), change)} to ${now}${doubt}`];
}
function passedGates({ verdict }) {
    const checks = verdict?.checks ?? [];
    const holding = checks.filter(({ outcome }) => outcome === 'passed').length;
    if (holding < checks.length) {
        return `${holding} of ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(checks.length, 'gate')} hold, the others do not block`;
    }
    return holding === 1 ? 'the gate holds' : `all ${holding} gates hold`;
}
/** The first check that decided the verdict, and how many others did. */
function decidingSentence(report, outcomes, word) {
    const checks = report.verdict?.checks ?? [];
    const deciding = checks.filter(({ blocking, outcome }) => blocking && outcomes.includes(outcome));
    const [first] = deciding;
    const share = ` (${deciding.length} of ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(checks.length, 'gate')} ${word}).`;
    return first === undefined ? [share.trim()] : [...decidingReason(first, report), share];
}
/** "accuracy fell by 3.1pp to 0.912; at least 0.93 was asked for"; any other rule speaks for itself. */
function decidingReason(check, { comparison }) {
    const asked = askedFor(check.expected);
    const change = comparison.changes.find(({ metric, labels }) => check.metrics.length === 1 && (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMetricKey */ .d)(metric, labels) === check.metrics[0]);
    const isPlainBound = change !== undefined && check.value !== null && check.value === change.candidate;
    if (!isPlainBound || asked === null || !change.delta)
        return namesSetApart(check);
    return [...changeSentence(change), `; ${asked} was asked for`];
}
/** A check's reason, with the metric it begins with as a name: names keep their first letter. */
function namesSetApart({ reason, metrics }) {
    const text = reason.replace(/\.$/, '');
    const name = metrics.find((metric) => text.startsWith(metric));
    return name === undefined ? [text] : [{ name }, text.slice(name.length)];
}
const bounds = {
    '>=': 'at least',
    '<=': 'at most',
    '>': 'more than',
    '<': 'less than',
};
function askedFor(expected) {
    const [, comparison, bound] = /^(>=|<=|>|<) (.+)$/.exec(expected) ?? [];
    return comparison === undefined || bound === undefined ? null : `${bounds[comparison]} ${bound}`;
}


/***/ })

};
