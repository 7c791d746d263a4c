export const id = 1324;
export const ids = [1324];
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

/***/ 97992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ gatesSection)
/* harmony export */ });
/* harmony import */ var _gates_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85127);
/* harmony import */ var _icons_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11498);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58222);



/** Every gate with what it asked for and what was found; those that do not hold come first. */
function gatesSection({ verdict }) {
    const checks = verdict?.checks ?? [];
    if (checks.length === 0)
        return [];
    const ordered = [...checks].sort((a, b) => weight(a) - weight(b));
    const content = (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<div class="scroll"><table>
<thead><tr><th scope="col">Outcome</th><th scope="col">Gate</th><th scope="col">Asked for</th><th scope="col">Found</th><th scope="col">Why</th></tr></thead>
<tbody>${ordered.map(checkRow)}</tbody></table></div>`;
    return [{ id: 'gates', title: 'Gates', count: checks.length, content }];
}
function weight(check) {
    return check.blocking ? 0 : check.outcome === 'passed' ? 2 : 1;
}
function checkRow(check) {
    const tone = (0,_icons_js__WEBPACK_IMPORTED_MODULE_1__/* .checkTone */ .rK)(check);
    const name = check.name === null ? _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<span class="line">${check.name}</span>`;
    const soft = check.blocking || check.outcome === 'passed'
        ? _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6
        : (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<span class="line quiet">does not block</span>`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<tr><td class="outcome ${tone}">${(0,_icons_js__WEBPACK_IMPORTED_MODULE_1__/* .icon */ .Kk)(tone)}${_gates_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOutcomeInfo */ .fl[check.outcome].title}${soft}</td><td>${name}${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .nameMarkup */ .WP)(check.rule)}</td><td class="short">${unbroken(check.expected)}</td><td class="short">${unbroken(check.actual)}</td><td class="why">${check.reason}${oddsLine(check)}${clauseList(check.clauses)}</td></tr>
`;
}
/** How hard the data are to explain by chance; the reason has the other numbers. */
function oddsLine({ evidence, look }) {
    if (evidence === null || evidence.p === null)
        return _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6;
    const p = Number(evidence.p.toPrecision(2));
    const alpha = Number(evidence.alpha.toPrecision(3));
    const when = look === undefined ? '' : `, look ${look}`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<span class="line quiet">p = ${p} at α = ${alpha}${when}</span>`;
}
/** The parts of a rule with several, each with its own outcome. */
function clauseList(clauses) {
    if (clauses.length < 2)
        return _markup_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6;
    const items = clauses.map(({ rule, outcome, actual }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<li>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .nameMarkup */ .WP)(rule)} ${_gates_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .checkOutcomeInfo */ .fl[outcome].title}: ${actual}</li>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .markup */ .PT) `<ul>${items}</ul>`;
}
/** Short texts such as `>= -0.5pp` stay on one line; a long one may break. */
function unbroken(text) {
    return text.length <= 16 ? text.replaceAll(' ', '\u00a0') : text;
}


/***/ }),

/***/ 69543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MC: () => (/* binding */ navLink),
/* harmony export */   u8: () => (/* binding */ headerMarkup),
/* harmony export */   yO: () => (/* binding */ sentenceMarkup)
/* harmony export */ });
/* harmony import */ var _baselineWords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7676);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _looks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(67388);
/* harmony import */ var _reproduction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12019);
/* harmony import */ var _runFacts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4274);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42251);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43629);
/* harmony import */ var _icons_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11498);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58222);
/* harmony import */ var _themeButton_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(13853);










/** The verdict, what it rests on, and the way to the details. */
function headerMarkup(report, sections) {
    const status = (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .statusOf */ .c2)(report);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .markup */ .PT) `<header>
<div class="bar"><p class="eyebrow">Trainmark <span>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .nameMarkup */ .WP)(report.experiment)}</span></p>
${_themeButton_js__WEBPACK_IMPORTED_MODULE_7__/* .themeButton */ .m}</div>
<h1 class="${_icons_js__WEBPACK_IMPORTED_MODULE_5__/* .statusTones */ .gd[status]}">${(0,_icons_js__WEBPACK_IMPORTED_MODULE_5__/* .icon */ .Kk)(_icons_js__WEBPACK_IMPORTED_MODULE_5__/* .statusTones */ .gd[status])}${_words_js__WEBPACK_IMPORTED_MODULE_4__/* .statusInfo */ .FB[status].title}</h1>
<p class="lead">${sentenceMarkup((0,_sentence_js__WEBPACK_IMPORTED_MODULE_8__/* .capitalised */ .Iu)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictSentence */ .BT)(report)))}</p>
<p class="quiet">${sentenceMarkup([...(0,_baselineWords_js__WEBPACK_IMPORTED_MODULE_0__/* .baselineSentence */ .F)(report), ...before((0,_looks_js__WEBPACK_IMPORTED_MODULE_9__/* .looksSentence */ .Qu)(report))])}</p>
${report.command === 'verify' ? _markup_js__WEBPACK_IMPORTED_MODULE_6__/* .nothing */ .s6 : report.reproductions.map(reproductionLine)}<dl class="facts">${sideFact('Candidate', report.candidateRuns)}${sideFact('Baseline', report.baselineRuns)}${sourceFact(report)}${machineFact(report)}</dl>
<nav aria-label="Sections">${sections.map(navLink)}</nav>
</header>`;
}
function reproductionLine(one) {
    const mark = (0,_reproduction_js__WEBPACK_IMPORTED_MODULE_2__.isOpen)(one) ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .markup */ .PT) `${(0,_icons_js__WEBPACK_IMPORTED_MODULE_5__/* .icon */ .Kk)('unsure')} ` : _markup_js__WEBPACK_IMPORTED_MODULE_6__/* .nothing */ .s6;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .markup */ .PT) `<p class="${(0,_reproduction_js__WEBPACK_IMPORTED_MODULE_2__.isOpen)(one) ? '' : 'quiet'}">${mark}${sentenceMarkup((0,_reproduction_js__WEBPACK_IMPORTED_MODULE_2__/* .reproductionSentence */ .O1)(one))}</p>
`;
}
function before(sentence) {
    return sentence.length === 0 ? [] : [' ', ...sentence];
}
/** A sentence with its names in the type of code. */
function sentenceMarkup(sentence) {
    return { html: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_8__/* .joinSpans */ .kU)(sentence, _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .qy, (name) => `<code>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .htmlName */ .rC)(name)}</code>`) };
}
function sideFact(title, runs) {
    const side = (0,_runFacts_js__WEBPACK_IMPORTED_MODULE_3__/* .sideFacts */ .VO)(runs);
    if (side === null)
        return _markup_js__WEBPACK_IMPORTED_MODULE_6__/* .nothing */ .s6;
    const commit = side.commit === null ? _markup_js__WEBPACK_IMPORTED_MODULE_6__/* .nothing */ .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .markup */ .PT) `${(0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .nameMarkup */ .WP)(side.commit)} `;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .markup */ .PT) `<div><dt class="${title.toLowerCase()}">${title}</dt><dd>${commit}${side.facts}</dd></div>`;
}
function sourceFact(report) {
    const words = (0,_runFacts_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceWords */ .hI)(report);
    return words === null ? _markup_js__WEBPACK_IMPORTED_MODULE_6__/* .nothing */ .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .markup */ .PT) `<div><dt>Metrics read from</dt><dd>${words}</dd></div>`;
}
function machineFact({ candidateRuns, baselineRuns }) {
    const found = (0,_runFacts_js__WEBPACK_IMPORTED_MODULE_3__/* .machines */ .JR)([...candidateRuns, ...baselineRuns]);
    if (found.length === 0)
        return _markup_js__WEBPACK_IMPORTED_MODULE_6__/* .nothing */ .s6;
    const title = found.length === 1 ? 'Machine' : 'Machines differ';
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .markup */ .PT) `<div><dt>${title}</dt><dd>${found.slice(0, 4).map((machine) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .markup */ .PT) `<span class="line">${machine}</span>`)}</dd></div>`;
}
function navLink({ id, title, count }) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .markup */ .PT) `<a href="#${id}">${title}${count === null ? _markup_js__WEBPACK_IMPORTED_MODULE_6__/* .nothing */ .s6 : (0,_markup_js__WEBPACK_IMPORTED_MODULE_6__/* .markup */ .PT) ` <span class="count">${count}</span>`}</a>`;
}


/***/ }),

/***/ 11498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ icon),
/* harmony export */   gd: () => (/* binding */ statusTones),
/* harmony export */   rK: () => (/* binding */ checkTone)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58222);


const statusTones = {
    passed: 'good',
    failed: 'bad',
    trainingFailed: 'bad',
    inconclusive: 'unsure',
    unjudged: 'plain',
    recorded: 'plain',
    reproduced: 'good',
    notReproduced: 'bad',
};
function checkTone(check) {
    const { outcome, blocking } = check;
    if (outcome === 'passed')
        return 'good';
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .isLetPass */ .hF)(check))
        return 'plain';
    return blocking && outcome !== 'unknown' ? 'bad' : 'unsure';
}
/** A check mark, a cross, an exclamation mark or a dot in a disc, as large as the text beside it. */
function icon(tone) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<svg class="icon ${tone}" viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="8"/>${strokes[tone]}</svg>`;
}
const strokes = {
    good: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<path d="M4.6 8.3 7 10.7l4.4-5"/>`,
    bad: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<path d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/>`,
    unsure: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<path d="M8 4.2v4.4m0 2.7v.1"/>`,
    plain: (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<path d="M5 8h6"/>`,
};


/***/ }),

/***/ 76378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ logBlock),
/* harmony export */   q4: () => (/* binding */ logSection),
/* harmony export */   xd: () => (/* binding */ warningsSection)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58222);


const longestLine = 2000;
/** The end of the output of every run that failed; else that of the candidate. */
function logSection({ failures, logTail }) {
    const failed = failures.map((failure) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<p>The ${failure.side}'s training command ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(failure.what)} in run ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .nameMarkup */ .WP)(failure.runId)}.</p>${logBlock(failure.logTail)}`);
    if (failed.length > 0)
        return [section((0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${failed}`)];
    return logTail.length === 0 ? [] : [section(logBlock(logTail))];
}
/** Warnings about the runs and the report itself. */
function warningsSection({ warnings }) {
    if (warnings.length === 0)
        return [];
    const content = (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<ul class="warnings">${warnings.map((text) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<li>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, longestLine)}</li>`)}</ul>`;
    return [{ id: 'warnings', title: 'Warnings', count: warnings.length, content }];
}
function section(content) {
    return { id: 'log', title: 'End of the log', count: null, content };
}
/** The lines as they were printed. */
function logBlock(lines) {
    if (lines.length === 0)
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<p class="quiet">It printed nothing.</p>`;
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<pre tabindex="0">${lines.map((line) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line.trimEnd(), longestLine)}
`)}</pre>`;
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

/***/ 99414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ai: () => (/* binding */ footerMarkup),
  z8: () => (/* binding */ pageDocument),
  qm: () => (/* binding */ vegaScripts)
});

// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
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

// EXTERNAL MODULE: ./build/src/report/html/markup.js
var markup = __webpack_require__(58222);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/report/html/security.js


function pageScript(source) {
    const text = (0,report_escape/* scriptText */.r7)(source);
    return { text, hash: `'sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}'` };
}
/**
 * The page's Content-Security-Policy: no network at all, and only these very scripts run, so that markup which got in
 * somehow stays dead. Images, where the page has some, are data in it. Styles are inline because Vega sizes its drawings so.
 */
function contentSecurityPolicy(scripts, hasImages) {
    const hashes = scripts.map(({ hash }) => hash).join(' ');
    const allowed = hashes === '' ? "'none'" : hashes;
    const images = hasImages ? ' img-src data:;' : '';
    return `default-src 'none';${images} style-src 'unsafe-inline'; script-src ${allowed}; base-uri 'none'; form-action 'none'`;
}

;// CONCATENATED MODULE: ./build/src/report/html/pageDocument.js




/** One HTML file that needs no network, and no scripts to be read. */
function pageDocument({ theme }, { title, header, sections, footer, styles, scripts: sources, hasImages = false }) {
    const head = pageScript(theme);
    const scripts = sources.map(pageScript);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy([head, ...scripts], hasImages)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${(0,report_escape/* html */.qy)(title)}</title>
<style>
${styles.join('')}</style>
<script>${head.text}</script>
</head>
<body>
<main>
${header.html}
${sections.map((section) => sectionMarkup(section).html).join('\n')}
${footer.html}
</main>
${scripts.map(({ text }) => `<script>${text}</script>`).join('\n')}
</body>
</html>
`;
}
/** Vega and Vega-Lite, with the interpreter that spares them compiling code. */
function vegaScripts({ vega, vegaLite, vegaInterpreter }) {
    return [vega, vegaLite, interpreterScript(vegaInterpreter)];
}
function footerMarkup({ programVersion, generatedAt, }) {
    return (0,markup/* markup */.PT) `<footer>Trainmark ${programVersion}, ${generatedAt.slice(0, 16).replace('T', ' ')} UTC</footer>`;
}
function sectionMarkup({ id, title, content }) {
    return (0,markup/* markup */.PT) `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${content}</section>`;
}


/***/ }),

/***/ 13853:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ themeButton)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58222);

/** The button that switches between light and dark; there only with scripts. */
const themeButton = (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .markup */ .PT) `<button type="button" class="theme js-only" id="theme" aria-label="Switch between light and dark"><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6.5"/><path d="M8 1.5v13a6.5 6.5 0 0 0 0-13z"/></svg></button>`;


/***/ })

};
