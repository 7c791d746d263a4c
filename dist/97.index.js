export const id = 97;
export const ids = [97,33,742];
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

/***/ 89869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d$: () => (/* binding */ lineGeometry),
  Lz: () => (/* binding */ sparkPath),
  tR: () => (/* binding */ valueRange)
});

// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
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

/***/ 35443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   E1: () => (/* binding */ scaleFor),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   Mx: () => (/* binding */ percentScale),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   jz: () => (/* binding */ pointScale),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   tK: () => (/* binding */ formatSpread)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38424);

const percentScale = { divisor: 0.01, suffix: '%' };
const pointScale = { divisor: 0.01, suffix: 'pp' };
const valueDigits = 4;
const amountDigits = 3;
/** Two values closer than this share of themselves are equal, as they are to `compare`. */
const relativeNoise = 1e-12;
/**
 * One value: four significant digits, whole numbers in full, bytes as KiB/MiB/GiB, times as ms/s/min/h.
 * NaN and ±Infinity are named; `null` is "no value"; an absent metric (`undefined`) is "—".
 */
function formatValue(value, unit = null) {
    if (value === undefined)
        return '—';
    if (value === null)
        return 'no value';
    if (typeof value === 'string')
        return value;
    return formatScaled(value, scaleFor(unit, Math.abs(value)), valueDigits);
}
/**
 * Two values that are read side by side: on one scale, with equally many decimals, and with enough of them for two
 * digits of the difference. `['0.942', '0.934']`, `['0.91234', '0.91236']`, `['0.9 s', '1.25 s']`.
 */
function formatPair(a, b, unit = null) {
    if (typeof a !== 'number' || typeof b !== 'number')
        return [formatValue(a, unit), formatValue(b, unit)];
    return formatScaledPair(a, b, scaleFor(unit, Math.max(Math.abs(a), Math.abs(b))));
}
/** A mean with its standard deviation, `0.9126 ± 0.0025`: as many decimals as two digits of the deviation need. */
function formatSpread(mean, sd, unit = null) {
    const { divisor, suffix } = scaleFor(unit, Math.abs(mean));
    const [center, spread] = [mean / divisor, sd / divisor];
    if (spread === 0)
        return `${trimZeros(numberText(center, decimalsFor(center, valueDigits)))} ± 0${suffix}`;
    const decimals = decimalsFor(spread, 2);
    const [left, right] = trimTogether(numberText(center, decimals), numberText(spread, decimals));
    return `${left} ± ${right}${suffix}`;
}
/** A signed difference, `-0.31pp`, `+1.5 MiB`; "—" where there is none (null). */
function formatDelta(delta, form) {
    if (delta === null)
        return '—';
    return signOf(delta) + formatAmount(Math.abs(delta), form);
}
/** The size of a difference in the form that `formatDelta` gives it, without a sign: "fell by 0.8pp". */
function formatAmount(amount, form) {
    return formatScaled(amount, amountScale(amount, form), amountDigits);
}
/** A signed relative difference: 0.1025 → `+10.3%`; "—" where there is none (null). */
function formatRelative(relative) {
    if (relative === null)
        return '—';
    return signOf(relative) + formatScaled(Math.abs(relative), percentScale, amountDigits);
}
function amountScale(amount, { unit, valueKind }) {
    if (unit === '%')
        return { divisor: 1, suffix: 'pp' };
    if (unit === null && valueKind === 'proportion')
        return pointScale;
    return scaleFor(unit, Math.abs(amount));
}
/** A finite number on a given scale. */
function formatScaled(value, { divisor, suffix }, significant = valueDigits) {
    const shown = value / divisor;
    return trimZeros(numberText(shown, decimalsFor(shown, significant))) + suffix;
}
/** One value on a given scale, with enough digits to be told from another that stands near it: 0.50049, not 0.5. */
function formatAgainst(value, other, { divisor, suffix }) {
    const [x, y] = [value / divisor, other / divisor];
    return trimZeros(numberText(x, Math.max(decimalsFor(x, valueDigits), decimalsApart(x, y)))) + suffix;
}
function formatScaledPair(a, b, { divisor, suffix }) {
    const [x, y] = [a / divisor, b / divisor];
    const decimals = Math.max(decimalsFor(x, valueDigits), decimalsFor(y, valueDigits), decimalsApart(x, y));
    const [left, right] = trimTogether(numberText(x, decimals), numberText(y, decimals));
    return [left + suffix, right + suffix];
}
/** Decimals that show two digits of a difference; none for values that are equal but for rounding. */
function decimalsApart(x, y) {
    const difference = Math.abs(x - y);
    const equal = difference <= relativeNoise * Math.max(Math.abs(x), Math.abs(y));
    return equal ? 0 : placeOf(difference, 2);
}
/** Largest first: the first step that the magnitude reaches is taken, else the last. `size` is in seconds or bytes. */
const steps = {
    time: [
        { size: 3600, suffix: ' h' },
        { size: 60, suffix: ' min' },
        { size: 1, suffix: ' s' },
        { size: 1e-3, suffix: ' ms' },
    ],
    bytes: [
        { size: 2 ** 40, suffix: ' TiB' },
        { size: 2 ** 30, suffix: ' GiB' },
        { size: 2 ** 20, suffix: ' MiB' },
        { size: 2 ** 10, suffix: ' KiB' },
        { size: 1, suffix: ' B' },
    ],
};
/** The scale on which values of this size in this unit are shown. */
function scaleFor(unit, magnitude) {
    if (unit === null || unit === '')
        return { divisor: 1, suffix: '' };
    const known = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(unit);
    if (known === null)
        return { divisor: 1, suffix: unit === '%' ? '%' : ` ${unit}` };
    if (magnitude === 0)
        return { divisor: 1, suffix: known.dimension === 'time' ? ' s' : ' B' };
    const inBase = magnitude * known.size;
    const ladder = steps[known.dimension];
    const step = ladder.find(({ size }) => inBase >= size) ?? ladder.at(-1);
    return step === undefined
        ? { divisor: 1, suffix: '' }
        : { divisor: step.size / known.size, suffix: step.suffix };
}
/** Decimals that show `significant` digits of `x`: none for whole numbers, negative ones for numbers that are too long. */
function decimalsFor(x, significant) {
    return Number.isSafeInteger(x) ? 0 : placeOf(x, significant);
}
/** Which decimal place the last of `significant` digits has; exact for 9.9996 too, whose four digits are 10.00. */
function placeOf(x, significant) {
    return significant - 1 - Number(x.toExponential(significant - 1).split('e')[1]);
}
/** Powers of ten beyond these are written `1.5e-5`, `1.5e15`; whole numbers stay as long as a double holds them exactly. */
const smallestPlain = 1e-4;
const largestPlain = 1e15;
function numberText(x, decimals) {
    const magnitude = Math.abs(x);
    if (Number.isSafeInteger(x) || (magnitude >= smallestPlain && magnitude < largestPlain)) {
        return x.toFixed(clamp(decimals, 0, 100));
    }
    return x.toExponential(clamp(decimals - placeOf(x, 1), 0, 15)).replace('e+', 'e');
}
const clamp = (x, low, high) => Math.min(high, Math.max(low, x));
/** Zeros at the end of the decimals; never those of an exponent. */
function trimZeros(text) {
    return text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}
/** Takes away as many trailing zeros as both have, so that their decimals stay aligned. */
function trimTogether(a, b) {
    if (a.includes('e') || b.includes('e'))
        return [trimZeros(a), trimZeros(b)];
    const length = Math.max(fractionLength(trimZeros(a)), fractionLength(trimZeros(b)));
    return [cutFraction(a, length), cutFraction(b, length)];
}
function fractionLength(text) {
    return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}
function cutFraction(text, length) {
    if (!text.includes('.'))
        return text;
    return text.slice(0, text.indexOf('.') + (length === 0 ? 0 : length + 1));
}
function signOf(x) {
    if (x === 0)
        return '';
    return x > 0 ? '+' : '-';
}


/***/ }),

/***/ 85127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ methodWords),
/* harmony export */   f: () => (/* binding */ checkOutcomeInfo)
/* harmony export */ });
const checkOutcomeInfo = {
    passed: { title: 'passed', explanation: 'the rule holds' },
    failed: { title: 'failed', explanation: 'the rule does not hold' },
    unknown: { title: 'unknown', explanation: 'there is not enough evidence to decide' },
    error: { title: 'error', explanation: 'the rule could not be evaluated' },
};
const methodWords = {
    welch: 'Welch',
    prediction: 'prediction interval',
    exact: 'compared exactly, for the runs of a side agree',
    student: "Student's t",
};


/***/ }),

/***/ 68455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeDuration),
/* harmony export */   S: () => (/* binding */ describeOutcome)
/* harmony export */ });
/** How a run ended, as words that follow "the training command": "exited with 3", "ran into its time limit of 45 min". */
function describeOutcome(outcome) {
    switch (outcome.kind) {
        case 'succeeded':
            return 'succeeded';
        case 'failed':
            return `exited with ${outcome.exitCode}`;
        case 'killed':
            return `was killed by ${outcome.signal}`;
        case 'timedOut':
            return `ran into its time limit of ${describeDuration(outcome.limitMs)}`;
        case 'interrupted':
            return `was interrupted (${outcome.signal})`;
        case 'notStarted':
            return `could not be started: ${outcome.reason}`;
    }
}
/** Milliseconds for people: "820 ms", "4.2 s", "3 min 20 s", "2 h 5 min". */
function describeDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${Number((ms / 1000).toFixed(1))} s`;
    const [large, small, size] = ms < 3_600_000 ? ['min', 's', 60_000] : ['h', 'min', 3_600_000];
    const whole = Math.floor(ms / size);
    const rest = Math.floor((ms - whole * size) / (size / 60));
    return rest === 0 ? `${whole} ${large}` : `${whole} ${large} ${rest} ${small}`;
}


/***/ }),

/***/ 7676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baselineSentence)
/* harmony export */ });
/* unused harmony export age */
/* harmony import */ var _records_shortCommit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24359);

/**
 * What the candidate was compared with, and how that was found. The name of a branch is used only for runs of the very
 * commit that was asked for.
 */
function baselineSentence(report) {
    const { source, commit, ref, reason } = report.baseline;
    if (report.command === 'record')
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
    const how = source === 'rerun' ? 're-run on this machine for this report' : recorded(report);
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
    return `${count} ${found.noun}${count === 1 ? '' : 's'} ago`;
}


/***/ }),

/***/ 15640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ differenceTables)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42251);

/** The tables that have something to say, most telling first. */
function differenceTables(comparison) {
    return [params, data, code, packages, environment]
        .map((table) => table(comparison))
        .filter(({ rows }) => rows.length > 0);
}
const name = (title) => ({ title, kind: 'name' });
const sides = [name('Baseline'), name('Candidate')];
function params({ params }) {
    return {
        id: 'params',
        title: 'Params',
        summary: kindCounts(params),
        columns: [name('Param'), ...sides],
        rows: params.map(({ name, kind, baseline, candidate }) => [
            name,
            kind === 'added' ? null : paramText(baseline, candidate),
            kind === 'removed' ? null : paramText(candidate, baseline),
        ]),
    };
}
/** Quoted where the other side would read the same, `"1"` and `1`. */
function paramText(value, other) {
    const alike = typeof value !== typeof other && String(value) === String(other);
    return typeof value === 'string' && !alike && value !== '' ? value : JSON.stringify(value);
}
function data({ data }) {
    return {
        id: 'data',
        title: 'Data',
        summary: kindCounts(data),
        columns: [name('Path'), { title: 'What changed', kind: 'words' }],
        rows: data.flatMap(({ path, kind, summary, files }) => [
            [path, kind === 'changed' ? summary : `${kind}: ${summary}`],
            ...files.map((file) => [`${path}/${file.path}`, file.kind]),
        ]),
    };
}
function packages({ packages }) {
    return {
        id: 'packages',
        title: 'Packages',
        summary: kindCounts(packages),
        columns: [name('Package'), ...sides],
        rows: packages.map(({ name, baseline, candidate }) => [name, baseline, candidate]),
    };
}
function environment({ environment }) {
    return {
        id: 'environment',
        title: 'Environment',
        summary: `${environment.length} changed`,
        columns: [name('Setting'), ...sides],
        rows: environment.map(({ field, baseline, candidate }) => [field, baseline, candidate]),
    };
}
function code({ code }) {
    const files = code?.files ?? [];
    const added = files.reduce((sum, file) => sum + (file.added ?? 0), 0);
    const deleted = files.reduce((sum, file) => sum + (file.deleted ?? 0), 0);
    return {
        id: 'code',
        title: 'Code',
        summary: `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(files.length, 'file')}, +${added} −${deleted}`,
        columns: [name('File'), { title: 'Added', kind: 'count' }, { title: 'Removed', kind: 'count' }],
        rows: files.map(({ path, added, deleted }) => [
            path,
            added === null ? 'binary' : `+${added}`,
            deleted === null ? 'binary' : `−${deleted}`,
        ]),
    };
}
function kindCounts(differences) {
    return ['changed', 'added', 'removed']
        .map((kind) => ({ kind, count: differences.filter((one) => one.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${kind}`)
        .join(', ');
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   hD: () => (/* binding */ markdownCodeInHtml),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   r7: () => (/* binding */ scriptText),
/* harmony export */   rC: () => (/* binding */ htmlName),
/* harmony export */   vN: () => (/* binding */ jsonForScript)
/* harmony export */ });
/**
 * The one place that makes foreign text harmless. Metric names, values, params, branches and logs come from training
 * code, for a fork's pull request from a stranger; none of them may leave the place where a report puts it.
 */
/** Longest name, value or rule that a report shows in full. */
const longestName = 120;
/**
 * Text on one line in which every character can be seen: line breaks and tabs become spaces; control characters,
 * bidirectional overrides, zero-width and other format characters are named, `‹U+202E›`; lone surrogates become U+FFFD.
 */
function visible(text) {
    return text
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]/gu, nameCharacter);
}
function nameCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}
/** Visible text of at most `longest` characters: the middle is left out, because names differ at their ends. */
function shorten(text, longest = longestName) {
    // The ends hold all that can be kept; megabytes between them are never looked at.
    const isHuge = text.length > 8 * longest;
    const shown = [...visible(isHuge ? text.slice(0, 4 * longest) + text.slice(-4 * longest) : text)];
    if (shown.length <= longest)
        return shown.join('');
    const head = shown.slice(0, Math.ceil((longest - 1) / 2));
    const tail = shown.slice(-Math.floor((longest - 1) / 2));
    return `${head.join('')}…${tail.join('')}`;
}
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** For HTML text and quoted attribute values. */
function html(text) {
    return visible(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? '');
}
/** `html` for names and values, which may be of any length. */
function htmlName(text) {
    return html(shorten(text));
}
/**
 * For running text in GitHub's Markdown, table cells included, though not at the start of a line. Characters that could
 * mean something become entities, which CommonMark never reads as structure. A zero-width space takes the power from
 * mentions, issue references and links, which GitHub makes after entities are decoded.
 */
function markdown(text) {
    return visible(text)
        .replace(/[@#]|:(?=\/\/)|www(?=\.)|(?:mailto|xmpp)(?=:)|GH-(?=\d)/gi, `$&${zeroWidthSpace}`)
        .replace(/[&<>\\`*[\]|~$\u200b]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, codeEntity);
}
const zeroWidthSpace = '\u200b';
const codeEntity = (character) => `&#${character.codePointAt(0)};`;
/** Names and values in Markdown, as code: nothing in it is a mention, a reference or a link. Safe in table cells too. */
function markdownCode(text) {
    const shown = visible(shorten(text)).trim();
    if (shown === '')
        return '`(empty)`';
    // Inside backticks there is no escape that tables and paragraphs read alike.
    return /[`|\\]|<!--/.test(shown) ? codeElement(shown) : `\`${shown}\``;
}
/** As `markdownCode`, for a line of HTML, such as a summary: backticks mean nothing there and tags do. */
function markdownCodeInHtml(text) {
    return codeElement(visible(shorten(text)).trim() || '(empty)');
}
function codeElement(shown) {
    return `<code>${shown.replace(/[^\p{L}\p{N} ,/=-]/gu, codeEntity)}</code>`;
}
/** Lines as a fenced block whose fence is longer than any in the lines. */
function markdownFence(lines, longestLine) {
    const shown = lines.map((line) => visible(shorten(line.trimEnd(), longestLine)).replaceAll('<!--', `<!${zeroWidthSpace}--`));
    const longestRun = Math.max(0, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longestRun + 1));
    return [`${fence}text`, ...shown, fence].join('\n');
}
/** JSON that may stand inside a `<script>` element: it holds no character that HTML reads. */
function jsonForScript(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Program text that may stand inside a `<script>` element. What HTML would read as the element's end or as a comment can
 * only be part of a string or a regular expression there, and in both `\x3c` is the same character.
 */
function scriptText(text) {
    return text.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}


/***/ }),

/***/ 79097:
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
// EXTERNAL MODULE: ./build/src/report/html/markup.js
var markup = __webpack_require__(58222);
// EXTERNAL MODULE: ./build/src/report/html/staticChart.js
var staticChart = __webpack_require__(71974);
;// CONCATENATED MODULE: ./build/src/report/html/curves.js







/** Both sides over steps. Every chart is drawn here already, so that it can be read without scripts and printed. */
function curvesSection({ curves }, interactive) {
    if (curves.length === 0)
        return [];
    const content = (0,markup/* markup */.PT) `${interactive ? controls(curves) : markup/* nothing */.s6}<div class="curves">${curves.map(curveFigure)}</div>
${interactive ? curveData(curves) : markup/* nothing */.s6}`;
    return [{ id: 'curves', title: 'Curves', count: curves.length, content }];
}
function controls(curves) {
    return (0,markup/* markup */.PT) `<div class="controls js-only" id="curve-controls">
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
        return markup/* nothing */.s6;
    const title = side === 'baseline' ? 'Baseline' : 'Candidate';
    const each = runs.length < 2
        ? []
        : runs.map((run) => (0,markup/* markup */.PT) `<button type="button" class="chip small ${side}" data-run="${run.runId}" aria-pressed="true">${runLabel(run)}</button>`);
    return (0,markup/* markup */.PT) `<button type="button" class="chip ${side}" data-side="${side}" aria-pressed="true"><i></i>${title}</button>${each}`;
}
function runLabel({ seed, runId }) {
    return seed === null ? runId.slice(-6) : `seed ${seed}`;
}
function curveFigure(curve, index) {
    const key = (0,metricKey/* formatMetricKey */.d)(curve.metric, curve.labels);
    const ends = endWords(curve);
    const goal = curve.goal === null ? '' : curve.goal === 'max' ? 'higher is better, ' : 'lower is better, ';
    const unit = curve.unit === null ? '' : ` in ${(0,report_escape/* shorten */.ml)(curve.unit, 16)}`;
    return (0,markup/* markup */.PT) `<figure class="curve"><figcaption>${(0,markup/* nameMarkup */.WP)(key)}<span class="quiet">${goal}by ${curve.stepKind}${unit}</span><span class="ends">${ends}</span></figcaption>
${plot(curve, index, `${(0,report_escape/* shorten */.ml)(key)} by ${curve.stepKind}: ${ends}`)}</figure>
`;
}
function plot(curve, index, description) {
    const chart = (0,staticChart/* staticChart */.x)(curve, description);
    return chart === null
        ? (0,markup/* markup */.PT) `<p class="empty">No finite value was logged.</p>`
        : (0,markup/* markup */.PT) `<div class="plot" data-curve="${index}">${chart}</div>`;
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
    const content = (0,markup/* markup */.PT) `<div class="differences">${tables.map(differenceDetails)}</div>`;
    return [{ id: 'differences', title: 'Differences', count, content }];
}
function differenceDetails({ id, title, summary, columns, rows }) {
    const open = rows.length > mostOpenRows ? markup/* nothing */.s6 : (0,markup/* markup */.PT) ` open`;
    const beyond = rows.length - mostRows;
    const note = beyond > 0 ? (0,markup/* markup */.PT) `<p class="note">and ${(0,report_sentence/* countOf */.pq)(beyond, 'more row')} in report.json</p>` : markup/* nothing */.s6;
    return (0,markup/* markup */.PT) `<details id="${id}"${open}><summary>${title} <span class="quiet">${summary}</span></summary><div class="scroll"><table>
<thead><tr>${columns.map((column) => (0,markup/* markup */.PT) `<th scope="col" class="${cellClass(column)}">${column.title}</th>`)}</tr></thead>
<tbody>${rows.slice(0, mostRows).map((row) => (0,markup/* markup */.PT) `<tr>${columns.map((column, index) => cell(row[index] ?? null, column))}</tr>
`)}</tbody></table></div>${note}</details>`;
}
function cell(text, column) {
    const content = text === null
        ? (0,markup/* markup */.PT) `<span class="quiet">—</span>`
        : column.kind === 'name'
            ? (0,markup/* nameMarkup */.WP)(text)
            : (0,markup/* markup */.PT) `${text}`;
    return (0,markup/* markup */.PT) `<td class="${cellClass(column)}">${content}</td>`;
}
function cellClass({ kind }) {
    return kind === 'count' ? 'num' : '';
}

// EXTERNAL MODULE: ./build/src/gates/verdict.js
var verdict = __webpack_require__(85127);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/html/icons.js


const statusTones = {
    passed: 'good',
    failed: 'bad',
    trainingFailed: 'bad',
    inconclusive: 'unsure',
    unjudged: 'plain',
    recorded: 'plain',
};
function checkTone(check) {
    const { outcome, blocking } = check;
    if (outcome === 'passed')
        return 'good';
    if ((0,words/* isLetPass */.hF)(check))
        return 'plain';
    return blocking && outcome !== 'unknown' ? 'bad' : 'unsure';
}
/** A check mark, a cross, an exclamation mark or a dot in a disc, as large as the text beside it. */
function icon(tone) {
    return (0,markup/* markup */.PT) `<svg class="icon ${tone}" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="8"/>${strokes[tone]}</svg>`;
}
const strokes = {
    good: (0,markup/* markup */.PT) `<path d="M4.6 8.3 7 10.7l4.4-5"/>`,
    bad: (0,markup/* markup */.PT) `<path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/>`,
    unsure: (0,markup/* markup */.PT) `<path d="M8 4.2v4.4m0 2.7v.1"/>`,
    plain: (0,markup/* markup */.PT) `<path d="M5 8h6"/>`,
};

;// CONCATENATED MODULE: ./build/src/report/html/gates.js



/** Every gate with what it asked for and what was found; those that do not hold come first. */
function gatesSection({ verdict }) {
    const checks = verdict?.checks ?? [];
    if (checks.length === 0)
        return [];
    const ordered = [...checks].sort((a, b) => weight(a) - weight(b));
    const content = (0,markup/* markup */.PT) `<div class="scroll"><table>
<thead><tr><th scope="col">Outcome</th><th scope="col">Gate</th><th scope="col">Asked for</th><th scope="col">Found</th><th scope="col">Why</th></tr></thead>
<tbody>${ordered.map(checkRow)}</tbody></table></div>`;
    return [{ id: 'gates', title: 'Gates', count: checks.length, content }];
}
function weight(check) {
    return check.blocking ? 0 : check.outcome === 'passed' ? 2 : 1;
}
function checkRow(check) {
    const tone = checkTone(check);
    const name = check.name === null ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<span class="line">${check.name}</span>`;
    const soft = check.blocking || check.outcome === 'passed'
        ? markup/* nothing */.s6
        : (0,markup/* markup */.PT) `<span class="line quiet">does not block</span>`;
    return (0,markup/* markup */.PT) `<tr><td class="outcome ${tone}">${icon(tone)}${verdict/* checkOutcomeInfo */.f[check.outcome].title}${soft}</td><td>${name}${(0,markup/* nameMarkup */.WP)(check.rule)}</td><td class="short">${unbroken(check.expected)}</td><td class="short">${unbroken(check.actual)}</td><td class="why">${check.reason}${oddsLine(check)}${clauseList(check.clauses)}</td></tr>
`;
}
/** How hard the data are to explain by chance; the reason has the other numbers. */
function oddsLine({ evidence }) {
    if (evidence === null || evidence.p === null)
        return markup/* nothing */.s6;
    const p = Number(evidence.p.toPrecision(2));
    return (0,markup/* markup */.PT) `<span class="line quiet">p = ${p} at α = ${evidence.alpha}</span>`;
}
/** The parts of a rule with several, each with its own outcome. */
function clauseList(clauses) {
    if (clauses.length < 2)
        return markup/* nothing */.s6;
    const items = clauses.map(({ rule, outcome, actual }) => (0,markup/* markup */.PT) `<li>${(0,markup/* nameMarkup */.WP)(rule)} ${verdict/* checkOutcomeInfo */.f[outcome].title}: ${actual}</li>`);
    return (0,markup/* markup */.PT) `<ul>${items}</ul>`;
}
/** Short texts such as `>= -0.5pp` stay on one line; a long one may break. */
function unbroken(text) {
    return text.length <= 16 ? text.replaceAll(' ', '\u00a0') : text;
}

// EXTERNAL MODULE: ./build/src/report/baselineWords.js
var baselineWords = __webpack_require__(7676);
// EXTERNAL MODULE: ./build/src/report/runFacts.js
var runFacts = __webpack_require__(4274);
;// CONCATENATED MODULE: ./build/src/report/html/header.js







/** The verdict, what it rests on, and the way to the details. */
function headerMarkup(report, sections) {
    const status = (0,words/* statusOf */.c2)(report);
    return (0,markup/* markup */.PT) `<header>
<div class="bar"><p class="eyebrow">Trainmark <span>${(0,markup/* nameMarkup */.WP)(report.experiment)}</span></p>
<button type="button" class="theme js-only" id="theme" aria-label="Switch between light and dark"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5"/><path d="M8 1.5v13a6.5 6.5 0 0 0 0-13z"/></svg></button></div>
<h1 class="${statusTones[status]}">${icon(statusTones[status])}${words/* statusInfo */.FB[status].title}</h1>
<p class="lead">${sentenceMarkup((0,report_sentence/* capitalised */.Iu)((0,words/* verdictSentence */.BT)(report)))}</p>
<p class="quiet">${sentenceMarkup((0,baselineWords/* baselineSentence */.F)(report))}</p>
<dl class="facts">${sideFact('Candidate', report.candidateRuns)}${sideFact('Baseline', report.baselineRuns)}${sourceFact(report)}${machineFact(report)}</dl>
<nav aria-label="Sections">${sections.map(navLink)}</nav>
</header>`;
}
/** A sentence with its names in the type of code. */
function sentenceMarkup(sentence) {
    return { html: (0,report_sentence/* joinSpans */.kU)(sentence, report_escape/* html */.qy, (name) => `<code>${(0,report_escape/* htmlName */.rC)(name)}</code>`) };
}
function sideFact(title, runs) {
    const side = (0,runFacts/* sideFacts */.VO)(runs);
    if (side === null)
        return markup/* nothing */.s6;
    const commit = side.commit === null ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `${(0,markup/* nameMarkup */.WP)(side.commit)} `;
    return (0,markup/* markup */.PT) `<div><dt class="${title.toLowerCase()}">${title}</dt><dd>${commit}${side.facts}</dd></div>`;
}
function sourceFact(report) {
    const words = (0,runFacts/* sourceWords */.hI)(report);
    return words === null ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<div><dt>Metrics read from</dt><dd>${words}</dd></div>`;
}
function machineFact({ candidateRuns, baselineRuns }) {
    const found = (0,runFacts/* machines */.JR)([...candidateRuns, ...baselineRuns]);
    if (found.length === 0)
        return markup/* nothing */.s6;
    const title = found.length === 1 ? 'Machine' : 'Machines differ';
    return (0,markup/* markup */.PT) `<div><dt>${title}</dt><dd>${found.slice(0, 4).map((machine) => (0,markup/* markup */.PT) `<span class="line">${machine}</span>`)}</dd></div>`;
}
function navLink({ id, title, count }) {
    return (0,markup/* markup */.PT) `<a href="#${id}">${title}${count === null ? markup/* nothing */.s6 : (0,markup/* markup */.PT) ` <span class="count">${count}</span>`}</a>`;
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
    const failed = failures.map((failure) => (0,markup/* markup */.PT) `<p>The ${failure.side}'s training command ${(0,report_escape/* shorten */.ml)(failure.what)} in run ${(0,markup/* nameMarkup */.WP)(failure.runId)}.</p>${logBlock(failure.logTail)}`);
    if (failed.length > 0)
        return [section((0,markup/* markup */.PT) `${failed}`)];
    return logTail.length === 0 ? [] : [section(logBlock(logTail))];
}
/** Warnings about the runs and the report itself. */
function warningsSection({ warnings }) {
    if (warnings.length === 0)
        return [];
    const content = (0,markup/* markup */.PT) `<ul class="warnings">${warnings.map((text) => (0,markup/* markup */.PT) `<li>${(0,report_escape/* shorten */.ml)(text, longestLine)}</li>`)}</ul>`;
    return [{ id: 'warnings', title: 'Warnings', count: warnings.length, content }];
}
function section(content) {
    return { id: 'log', title: 'End of the log', count: null, content };
}
function logBlock(lines) {
    if (lines.length === 0)
        return (0,markup/* markup */.PT) `<p class="quiet">It printed nothing.</p>`;
    return (0,markup/* markup */.PT) `<pre tabindex="0">${lines.map((line) => (0,markup/* markup */.PT) `${(0,report_escape/* shorten */.ml)(line.trimEnd(), longestLine)}
`)}</pre>`;
}

// EXTERNAL MODULE: ./build/src/charts/lineGeometry.js + 1 modules
var lineGeometry = __webpack_require__(89869);
// EXTERNAL MODULE: ./build/src/charts/trend.js
var trend = __webpack_require__(57820);
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
    const compared = (part) => (hasBaseline ? part : markup/* nothing */.s6);
    const search = rows.length > longTable
        ? (0,markup/* markup */.PT) `<input type="search" class="js-only" data-filters="metric-table" placeholder="Find a metric" aria-label="Find a metric">`
        : markup/* nothing */.s6;
    const content = (0,markup/* markup */.PT) `${search}<div class="scroll"><table id="metric-table" class="sortable pinned">
<thead><tr>${heading('Metric')}<th scope="col" class="trend">Trend</th>${compared(heading('Baseline', 'num'))}${heading('Candidate', 'num')}${compared(heading('Change', 'num'))}${compared(heading('Outcome'))}${heading('Gates')}</tr></thead>
<tbody>${rows.map((row) => metricRow(row, runs, compared))}</tbody></table></div>
<p class="note">${legend(rows, runs)}</p>`;
    return [{ id: 'metrics', title: 'Metrics', count: rows.length, content }];
}
function heading(title, kind = '') {
    return (0,markup/* markup */.PT) `<th scope="col" class="${kind}"><button type="button">${title}</button></th>`;
}
/** `compared` leaves out what says nothing without a baseline. */
function metricRow(row, runs, compared) {
    const { change, checks } = row;
    return (0,markup/* markup */.PT) `<tr><th scope="row">${(0,markup/* nameMarkup */.WP)(row.key)}${goalMark(change)}</th><td class="trend">${row.curve === null ? markup/* nothing */.s6 : sparklines(row.curve)}</td>${compared(valueCell(row.baseline, change.baseline, change.baselineRuns, runs))}${valueCell(row.candidate, change.candidate, change.candidateRuns, runs)}${compared(outcomeCells(row))}<td data-value="${-checks.length}">${checks.map((check) => (0,markup/* markup */.PT) `<span class="line gate">${icon(checkTone(check))}${(0,markup/* nameMarkup */.WP)(check.rule)}</span>`)}</td></tr>
`;
}
function outcomeCells(row) {
    const { change } = row;
    const relevance = change.relative ?? change.delta;
    return (0,markup/* markup */.PT) `<td class="num" data-value="${relevance ?? ''}">${changeCell(row)}</td><td class="${kindTones[change.kind]}" data-value="${kindOrder[change.kind]}" title="${change.reason}">${changeKindInfo[change.kind].title}</td>`;
}
function valueCell(text, value, sample, runs) {
    const values = sample !== null && sample.values.length > 1
        ? (0,markup/* markup */.PT) ` title="runs: ${sample.values.join(', ')}"`
        : markup/* nothing */.s6;
    return (0,markup/* markup */.PT) `<td class="num" data-value="${value ?? ''}"${values}>${runs === null ? (0,metricRows/* withRunCount */.nJ)(text, sample) : text}</td>`;
}
function changeCell({ delta, relative, interval, change }) {
    const share = relative === '' ? markup/* nothing */.s6 : (0,markup/* markup */.PT) ` <span class="quiet">(${relative})</span>`;
    const evidence = interval === '' ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<span class="line quiet">${interval}</span>`;
    return (0,markup/* markup */.PT) `<span class="${kindTones[change.kind]}">${delta}</span>${share}${evidence}`;
}
function goalMark({ goal }) {
    if (goal === null)
        return markup/* nothing */.s6;
    const words = goal === 'max' ? 'higher is better' : 'lower is better';
    return (0,markup/* markup */.PT) ` <span class="goal" title="${words}" aria-label="${words}">${goal === 'max' ? '↑' : '↓'}</span>`;
}
const sparkArea = { left: 2, right: 94, top: 3, bottom: 21 };
const sparkPoints = 40;
function sparklines(curve) {
    const range = (0,trend/* stepRange */.G6)(curve.runs);
    if (range === null)
        return markup/* nothing */.s6;
    const trends = ['baseline', 'candidate'].map((side) => ({
        side,
        values: (0,trend/* interpolateUnlogged */.lc)((0,trend/* meanTrend */.nI)((0,trend/* runsOf */.ky)(curve, side), range, sparkPoints)),
    }));
    const values = (0,lineGeometry/* valueRange */.tR)(trends.flatMap((trend) => trend.values));
    if (values === null)
        return markup/* nothing */.s6;
    const paths = trends.map(({ side, values: trend }) => (0,markup/* markup */.PT) `<path class="${side}" d="${(0,lineGeometry/* sparkPath */.Lz)(trend, values, sparkArea)}"/>`);
    return (0,markup/* markup */.PT) `<svg class="spark" viewBox="0 0 96 24" aria-hidden="true">${paths}</svg>`;
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

// EXTERNAL MODULE: ./build/src/report/moved.js
var report_moved = __webpack_require__(48159);
;// CONCATENATED MODULE: ./build/src/report/html/moved.js



const mostMoved = 1000;
/** Metrics that moved though no gate watches them; folded when there are many. */
function movedSection(report) {
    const moved = (0,report_moved/* movedSentences */.a1)(report);
    if (moved.length === 0)
        return [];
    const beyond = moved.length - mostMoved;
    const more = beyond > 0 ? (0,markup/* markup */.PT) `<li>and ${beyond} more in report.json</li>` : markup/* nothing */.s6;
    const list = (0,markup/* markup */.PT) `<ul class="moved">${moved
        .slice(0, mostMoved)
        .map((sentence) => (0,markup/* markup */.PT) `<li>${sentenceMarkup(sentence)}</li>`)}${more}</ul>`;
    const content = moved.length > report_moved/* fewMoved */.Sq
        ? (0,markup/* markup */.PT) `<details><summary>${(0,report_moved/* movedTitle */.SX)(moved.length)}</summary>${list}</details>`
        : list;
    return [{ id: 'moved', title: 'Moved without a gate', count: moved.length, content }];
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
    const content = (0,markup/* markup */.PT) `<div class="scroll"><table>
<thead><tr>${titles.map((title) => (0,markup/* markup */.PT) `<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => runRow(row, machinesDiffer))}</tbody></table></div>`;
    return [{ id: 'runs', title: 'Runs', count: rows.length, content }];
}
function runRow(row, withMachine) {
    const machine = withMachine ? (0,markup/* markup */.PT) `<td class="why">${row.machine}</td>` : markup/* nothing */.s6;
    return (0,markup/* markup */.PT) `<tr><td class="side"><i class="${row.side}"></i>${row.side}</td><td>${(0,markup/* nameMarkup */.WP)(row.id)}</td><td>${(0,markup/* nameMarkup */.WP)(row.commit)}</td><td>${row.seed}</td><td>${row.outcome}</td><td class="short">${row.duration}</td><td class="short">${row.peakMemory}</td>${machine}</tr>
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
        ...movedSection(report),
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
    return (0,markup/* markup */.PT) `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>`;
}
function footerMarkup({ programVersion, generatedAt }) {
    return (0,markup/* markup */.PT) `<footer>Trainmark ${programVersion}, ${generatedAt.slice(0, 16).replace('T', ' ')} UTC</footer>`;
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
/* harmony import */ var _charts_lineGeometry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89869);
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


/***/ }),

/***/ 18883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ metricRows),
/* harmony export */   nJ: () => (/* binding */ withRunCount),
/* harmony export */   u_: () => (/* binding */ commonRunCount)
/* harmony export */ });
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34027);
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83741);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);




const longestUnit = 16;
/** Every change of the report, in the comparison's order. */
function metricRows(report) {
    const curves = new Map();
    for (const curve of report.curves) {
        const key = (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(curve.metric, curve.labels);
        if (!curves.has(key))
            curves.set(key, curve);
    }
    return report.comparison.changes.map((whole) => {
        const key = (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(whole.metric, whole.labels);
        // A unit is repeated in every value, so a long one would fill the table.
        const change = whole.unit === null ? whole : { ...whole, unit: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(whole.unit, longestUnit)) };
        const [baseline, candidate] = valueTexts(change);
        return {
            key,
            change,
            baseline,
            candidate,
            delta: (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(change.delta, change),
            relative: change.delta === null || change.delta === 0 ? '' : relativeText(change),
            interval: intervalText(change),
            checks: report.verdict?.checks.filter((check) => check.metrics.includes(key)) ?? [],
            curve: curves.get(key) ?? null,
        };
    });
}
/** The number of runs behind every value, when it is one number for the whole table; null when it differs. */
function commonRunCount(rows) {
    const counts = new Set(rows.flatMap(({ change }) => [change.baselineRuns, change.candidateRuns].flatMap(runCount)));
    const [only, ...others] = counts;
    return only === undefined || others.length > 0 ? null : only;
}
/** A side's text with its number of runs behind it, for tables whose rows differ in that: `0.953 ± 0.002 (3)`. */
function withRunCount(text, runs) {
    return runs === null || runs.values.length === 1 ? text : `${text} (${runs.values.length})`;
}
function runCount(runs) {
    return runs === null ? [] : [runs.values.length];
}
function valueTexts(change) {
    const { baselineRuns, candidateRuns, unit } = change;
    const baseline = baselineRuns === null ? undefined : change.baseline;
    const candidate = candidateRuns === null ? undefined : change.candidate;
    const [left, right] = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(baseline, candidate, unit);
    return [
        spreadText(change.baseline, baselineRuns, unit) ?? left,
        spreadText(change.candidate, candidateRuns, unit) ?? right,
    ];
}
function spreadText(mean, runs, unit) {
    // Without any spread the value alone says more: a count, a fixed seed.
    if (!runs?.sd || !(0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__/* .isFiniteValue */ .N9)(mean))
        return null;
    return (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSpread */ .tK)(mean, runs.sd, unit);
}
function relativeText({ relative, unit, valueKind }) {
    // Percentage points and per cent side by side are read as one another.
    if (relative === null || unit === '%' || (unit === null && valueKind === 'proportion'))
        return '';
    return (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRelative */ .om)(relative);
}
function intervalText(change) {
    const { interval } = change;
    if (interval === null)
        return '';
    const confidence = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(interval.confidence * 100, '%');
    return `${confidence}: ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(interval.low, change)} to ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(interval.high, change)}`;
}


/***/ }),

/***/ 48159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ movedTitle),
/* harmony export */   Sq: () => (/* binding */ fewMoved),
/* harmony export */   a1: () => (/* binding */ movedSentences)
/* harmony export */ });
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34027);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42251);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);



/** More than this many are folded. */
const fewMoved = 5;
/** What became of each metric that moved by more than its noise though no gate watches it: "ece rose by 0.007 to 0.029". */
function movedSentences({ comparison }) {
    const keys = new Set(comparison.anomalies.map(({ key }) => key));
    return comparison.changes
        .filter(({ metric, labels }) => keys.has((0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMetricKey */ .d)(metric, labels)))
        .map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSentence */ .y6);
}
/** "Moved, though no gate watches it" */
function movedTitle(count) {
    return count === 1
        ? 'Moved, though no gate watches it'
        : `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(count, 'metric')} moved, though no gate watches them`;
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
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68455);
/* harmony import */ var _records_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29828);
/* harmony import */ var _records_shortCommit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24359);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42251);





/** Every run of both sides, the candidate's first. */
function runRows(report) {
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
    const dirty = dirtyFiles === 0 ? '' : `with ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(dirtyFiles, 'uncommitted file')}, `;
    const seeds = runs.map(({ command }) => command.seed).filter((seed) => seed !== null);
    const seedWords = seeds.length === 0 ? '' : ` (seed${seeds.length === 1 ? '' : 's'} ${seeds.join(', ')})`;
    const meanMs = runs.reduce((sum, { durations }) => sum + durations.commandMs, 0) / runs.length;
    // What was imported from a metrics file has no duration of its own.
    const duration = runs.some(({ role }) => role === 'imported')
        ? ''
        : `, ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .M)(meanMs)}${runs.length === 1 ? '' : ' each'}`;
    return {
        commit: first.code === null ? null : (0,_records_shortCommit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .A)(first.code.commit),
        facts: `${dirty}${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(runs.length, 'run')}${seedWords}${duration}`,
    };
}
const mostSources = 6;
/** Where the candidate's metrics were read: "metrics.json, history.jsonl and the output"; null when nothing was read. */
function sourceWords({ candidateRuns }) {
    const sources = candidateRuns.flatMap(({ metrics }) => metrics.flatMap((metric) => metric.sources));
    const names = [...new Set(sources)].map((source) => (source === _records_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .outputSource */ .R ? 'the output' : source));
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
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(cpu.cores, 'core'),
        (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(memoryBytes, 'B'),
        `${os.name} ${os.release}`,
    ];
    return [...parts, ...new Set(gpus.map(({ name }) => name))].join(', ');
}
function runRow(side, run) {
    return {
        side,
        id: run.id,
        commit: run.code === null ? '—' : (0,_records_shortCommit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .A)(run.code.commit),
        seed: run.command.seed === null ? '—' : String(run.command.seed),
        outcome: (0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOutcome */ .S)(run.outcome),
        duration: (0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .M)(run.durations.commandMs),
        durationMs: run.durations.commandMs,
        peakMemory: (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(run.resources?.peakRssBytes ?? undefined, 'B'),
        machine: run.environment === null ? '—' : machineWords(run.environment),
    };
}


/***/ }),

/***/ 42251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   kU: () => (/* binding */ joinSpans),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   x7: () => (/* binding */ sentenceText)
/* harmony export */ });
/** The sentence with every span rendered. */
function joinSpans(sentence, words, name) {
    return sentence.map((span) => (typeof span === 'string' ? words(span) : name(span.name))).join('');
}
/** `1 gate`, `3 gates`. */
function countOf(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
/** The sentence without any markup; not escaped. */
function sentenceText(sentence) {
    return joinSpans(sentence, (text) => text, (text) => text);
}
/** The first letter large, as after a full stop; a sentence that begins with a name stays as it is. */
function capitalised(sentence) {
    const [first, ...rest] = sentence;
    return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : sentence;
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
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34027);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42251);



const statusInfo = {
    passed: { title: 'Passed', symbol: '✅' },
    failed: { title: 'Failed', symbol: '❌' },
    inconclusive: { title: 'Inconclusive', symbol: '⚠️' },
    trainingFailed: { title: 'Training failed', symbol: '❌' },
    unjudged: { title: 'Not judged', symbol: '' },
    recorded: { title: 'Recorded', symbol: '' },
};
/** A training command that failed outranks what was judged without its numbers. */
function statusOf({ failures, verdict, command }) {
    if (failures.some(({ side }) => side === 'candidate'))
        return 'trainingFailed';
    if (verdict === null)
        return command === 'record' ? 'recorded' : 'unjudged';
    return verdict.checks.length === 0 ? 'unjudged' : verdict.outcome;
}
/** True for a gate that could not be decided and lets that pass: a regression guard that saw no regression. */
function isLetPass({ outcome, onUnknown }) {
    return outcome === 'unknown' && onUnknown === 'pass';
}
/** What happened, in one sentence that follows the status: "accuracy rose by 1.2pp to 0.953; all 3 gates hold." */
function verdictSentence(report) {
    switch (statusOf(report)) {
        case 'trainingFailed':
            return trainingFailure(report);
        case 'recorded':
            return [...headline(report), `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(report.candidateRuns.length, 'run')} kept.`];
        case 'unjudged':
            return [...headline(report), 'no gate is set.'];
        case 'passed':
            return [...headline(report), passedGates(report), '.'];
        case 'failed':
            return decidingSentence(report, ['failed', 'error'], 'failed');
        case 'inconclusive':
            return decidingSentence(report, ['unknown'], 'undecided');
    }
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
    const name = { name: (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(change.metric, change.labels) };
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
        return `${holding} of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(checks.length, 'gate')} hold, the others do not block`;
    }
    return holding === 1 ? 'the gate holds' : `all ${holding} gates hold`;
}
/** The first check that decided the verdict, and how many others did. */
function decidingSentence(report, outcomes, word) {
    const checks = report.verdict?.checks ?? [];
    const deciding = checks.filter(({ blocking, outcome }) => blocking && outcomes.includes(outcome));
    const [first] = deciding;
    const share = ` (${deciding.length} of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(checks.length, 'gate')} ${word}).`;
    return first === undefined ? [share.trim()] : [...decidingReason(first, report), share];
}
/** "accuracy fell by 3.1pp to 0.912; at least 0.93 was asked for"; any other rule speaks for itself. */
function decidingReason(check, { comparison }) {
    const asked = askedFor(check.expected);
    const change = comparison.changes.find(({ metric, labels }) => check.metrics.length === 1 && (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(metric, labels) === check.metrics[0]);
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
