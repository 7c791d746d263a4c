export const id = 9372;
export const ids = [9372];
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

/***/ 89921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lz: () => (/* binding */ sparkPath),
/* harmony export */   d$: () => (/* binding */ lineGeometry),
/* harmony export */   ih: () => (/* binding */ placeTicks),
/* harmony export */   tR: () => (/* binding */ valueRange)
/* harmony export */ });
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83741);
/* harmony import */ var _downsample_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17849);
/* harmony import */ var _linearScale_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23102);
/* harmony import */ var _ticks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93117);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57820);





/** Points of one run in a drawing that cannot be zoomed; beyond this nobody sees a difference at the drawing's size. */
const drawnPointsPerRun = 120;
/** Lays a curve out in the area, linear axes, gaps where a value is not finite. Null when nothing finite was logged. */
function lineGeometry(curve, area) {
    const steps = (0,_trend_js__WEBPACK_IMPORTED_MODULE_1__/* .stepRange */ .G6)(curve.runs);
    const values = valueRange(curve.runs.flatMap((run) => run.values));
    if (steps === null || values === null)
        return null;
    const x = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_2__/* .linearScale */ .o)(steps.first, steps.last, area.left, area.right);
    const y = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_2__/* .linearScale */ .o)(values.low, values.high, area.bottom, area.top);
    return {
        lines: curve.runs.map((run) => ({ side: run.side, path: runPath(run, x, y) })),
        xTicks: (0,_ticks_js__WEBPACK_IMPORTED_MODULE_0__/* .niceTicks */ .a)(steps.first, steps.last, 5).map(({ value, label }) => ({
            at: (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_2__/* .toTenth */ .h)(x(value)),
            label,
        })),
        yTicks: placeTicks(values, 5, y),
    };
}
/** About `count` round numbers in a range, placed. */
function placeTicks({ low, high }, count, place) {
    return (0,_ticks_js__WEBPACK_IMPORTED_MODULE_0__/* .niceTicks */ .a)(low, high, count).map(({ value, label }) => ({ at: (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_2__/* .toTenth */ .h)(place(value)), label }));
}
/** Path data of evenly spaced values between their smallest and largest, as in a sparkline; empty without a finite value. */
function sparkPath(values, range, area) {
    const x = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_2__/* .linearScale */ .o)(0, values.length - 1, area.left, area.right);
    const y = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_2__/* .linearScale */ .o)(range.low, range.high, area.bottom, area.top);
    return linePath(values.map((value, index) => ((0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__/* .isFiniteValue */ .N9)(value) ? [x(index), y(value)] : null)));
}
/** The finite values' range; a flat line gets room above and below. Null without a finite value. */
function valueRange(values) {
    let low = Infinity;
    let high = -Infinity;
    for (const value of values) {
        if (!(0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__/* .isFiniteValue */ .N9)(value))
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
    return { low: Math.max(-Number.MAX_VALUE, low - room), high: Math.min(Number.MAX_VALUE, high + room) };
}
function runPath({ steps, values }, x, y) {
    const numbers = values.map((value) => ((0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__/* .isFiniteValue */ .N9)(value) ? value : NaN));
    return linePath((0,_downsample_js__WEBPACK_IMPORTED_MODULE_4__/* .downsampleIndexes */ .F)(numbers, drawnPointsPerRun).map((index) => {
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
            const place = `${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_2__/* .toTenth */ .h)(point[0])} ${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_2__/* .toTenth */ .h)(point[1])}`;
            const alone = !penDown && (points[index + 1] ?? null) === null;
            path += penDown ? `L${place}` : `M${place}${alone ? 'h0' : ''}`;
        }
        penDown = point !== null;
    }
    return path;
}


/***/ }),

/***/ 23102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ toTenth),
/* harmony export */   o: () => (/* binding */ linearScale)
/* harmony export */ });
/** Maps one range linearly to another; a range of one value to the middle. Bounds are finite. */
function linearScale(fromLow, fromHigh, toLow, toHigh) {
    if (fromLow === fromHigh)
        return () => (toLow + toHigh) / 2;
    const span = fromHigh - fromLow;
    // The distance between two huge values overflows unless they are halved; halving the smallest there are makes them zero.
    const share = Number.isFinite(span)
        ? (value) => (value - fromLow) / span
        : (value) => (value / 2 - fromLow / 2) / (fromHigh / 2 - fromLow / 2);
    return (value) => toLow + share(value) * (toHigh - toLow);
}
/** A place to a tenth of a unit: finer than a pixel, and short in the page. */
function toTenth(place) {
    return Math.round(place * 10) / 10;
}


/***/ }),

/***/ 93117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ niceTicks)
/* harmony export */ });
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

/***/ 59372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chartSvg: () => (/* binding */ chartSvg)
/* harmony export */ });
/* harmony import */ var _html_staticChart_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71974);

/** Colours for both themes: an SVG that stands in a comment is drawn by itself and sees only the reader's own setting. */
const style = '<style>path{fill:none;stroke-width:1.6}.grid{stroke:#d1d9e0;stroke-width:1}.baseline{stroke:#8c959f}.candidate{stroke:#0969da}' +
    'text{font:12px system-ui,sans-serif;fill:#59636e}' +
    '@media(prefers-color-scheme:dark){.grid{stroke:#3d444d}.baseline{stroke:#9198a1}.candidate{stroke:#4493f8}text{fill:#9198a1}}</style>';
/** A curve as a picture of its own, without any text from the metric. Null when nothing finite was logged. */
function chartSvg(curve) {
    const drawn = (0,_html_staticChart_js__WEBPACK_IMPORTED_MODULE_0__/* .staticChart */ .x)(curve, `by ${curve.stepKind}`);
    if (drawn === null)
        return null;
    return drawn.html
        .replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" width="480" height="200" ')
        .replace('>', `>${style}`);
}


/***/ }),

/***/ 58222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ markup),
/* harmony export */   WP: () => (/* binding */ nameMarkup),
/* harmony export */   s6: () => (/* binding */ nothing)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);

/** A template whose inserted texts are escaped; for element content and double-quoted attribute values. */
function markup(parts, ...inserts) {
    return { html: parts.map((part, index) => part + insertHtml(inserts[index])).join('') };
}
/** A name or value of any length, set in the type of code. */
function nameMarkup(name) {
    return { html: `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .htmlName */ .rC)(name)}</code>` };
}
const nothing = { html: '' };
function insertHtml(insert) {
    if (insert === undefined)
        return '';
    if (typeof insert === 'string')
        return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(insert);
    if (typeof insert === 'number')
        return String(insert);
    if ('html' in insert)
        return insert.html;
    return insert.map((one) => one.html).join('');
}


/***/ }),

/***/ 71974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ staticChart)
/* harmony export */ });
/* harmony import */ var _charts_lineGeometry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89921);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58222);


const width = 480;
const height = 200;
const plotArea = { left: 48, right: 468, top: 10, bottom: 172 };
/** A curve drawn without any script, in the page's colours. Null when nothing finite was logged. */
function staticChart(curve, description) {
    const geometry = (0,_charts_lineGeometry_js__WEBPACK_IMPORTED_MODULE_0__/* .lineGeometry */ .d$)(curve, plotArea);
    if (geometry === null)
        return null;
    const lines = geometry.lines.map(({ side, path }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<path class="${side}" d="${path}"/>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<svg class="static" viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">${axes(geometry)}${lines}</svg>`;
}
function axes({ xTicks, yTicks }) {
    const { left, right, bottom } = plotArea;
    const rows = yTicks.map(({ at, label }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<path class="grid" d="M${left} ${at}H${right}"/><text x="${left - 8}" y="${at + 3.5}" text-anchor="end">${label}</text>`);
    const columns = xTicks.map(({ at, label }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<text x="${at}" y="${bottom + 18}" text-anchor="middle">${label}</text>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${rows}${columns}`;
}


/***/ })

};
