export const id = 7263;
export const ids = [7263];
export const modules = {

/***/ 47263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildCurves: () => (/* binding */ buildCurves),
/* harmony export */   maxCurves: () => (/* binding */ maxCurves),
/* harmony export */   maxPointsPerRun: () => (/* binding */ maxPointsPerRun)
/* harmony export */ });
/* harmony import */ var _comparison_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38424);
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34027);
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83741);
/* harmony import */ var _downsample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17849);




/** More curves than this are not looked at; gated ones are kept before all others. */
const maxCurves = 60;
/** Points of one run in one curve. */
const maxPointsPerRun = 400;
const minPointsPerRun = 40;
/** Points of all curves together, so that a report of many runs stays a few megabytes. */
const maxPoints = 150_000;
/**
 * Every metric that some run has at least two points of, both sides on one axis. Step kinds are never joined: a metric
 * logged by epoch and by iteration gives two curves. Gated metrics come first, the rest by name, `system/…` last.
 */
function buildCurves(input) {
    const groups = [...groupSeries(input).values()]
        .filter(({ runs }) => runs.some(({ series }) => series.steps.length >= 2))
        .sort((a, b) => compareGroups(a, b, input.gated))
        .slice(0, maxCurves);
    const lines = groups.reduce((sum, { runs }) => sum + runs.length, 0);
    const limit = clamp(Math.floor(maxPoints / Math.max(1, lines)), minPointsPerRun, maxPointsPerRun);
    return groups.map((group) => curveOf(group, input.gated, limit));
}
function groupSeries({ baseline, candidate }) {
    const members = [...membersOf('baseline', baseline), ...membersOf('candidate', candidate)];
    const groups = new Map();
    for (const member of members) {
        const key = (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMetricKey */ .d)(member.series.name, member.series.labels);
        const id = `${member.series.stepKind} ${key}`;
        const group = groups.get(id);
        if (group === undefined)
            groups.set(id, { key, first: member.series, runs: [member] });
        else
            group.runs.push(member);
    }
    return groups;
}
function membersOf(side, runs) {
    return runs.flatMap(({ record, series }) => series.filter(({ steps }) => steps.length > 0).map((one) => ({ side, record, series: one })));
}
function compareGroups(a, b, gated) {
    return rank(a, gated) - rank(b, gated) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
function rank(group, gated) {
    const position = gatePosition(group, gated);
    if (position !== -1)
        return position - gated.length;
    return group.key.startsWith('system/') ? 1 : 0;
}
function gatePosition({ key, first }, gated) {
    return gated.findIndex((one) => one === key || one === first.name);
}
function curveOf(group, gated, limit) {
    const { key, first, runs } = group;
    const described = runs
        .flatMap(({ record }) => record.metrics)
        .find(({ name, labels }) => name === first.name && (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMetricKey */ .d)(name, labels) === key);
    return {
        metric: first.name,
        labels: first.labels,
        goal: described?.goal ?? null,
        unit: described?.unit ?? (0,_comparison_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitInName */ .pz)(first.name),
        stepKind: first.stepKind,
        gated: gatePosition(group, gated) !== -1,
        runs: runs.map((member) => curveRun(member, limit)),
    };
}
/** Points by step: a run that was resumed logs earlier steps again. Steps that are no number have no place on the axis. */
function curveRun({ side, record, series }, limit) {
    const order = series.steps
        .map((_, index) => index)
        .filter((index) => Number.isFinite(series.steps[index]))
        .sort((a, b) => (series.steps[a] ?? 0) - (series.steps[b] ?? 0) || a - b);
    const values = order.map((index) => series.values[index] ?? NaN);
    const kept = (0,_downsample_js__WEBPACK_IMPORTED_MODULE_2__/* .downsampleIndexes */ .F)(values, limit);
    return {
        side,
        runId: record.id,
        seed: record.command.seed,
        steps: kept.map((index) => series.steps[order[index] ?? 0] ?? 0),
        values: kept.map((index) => (0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeNumber */ ._v)(values[index] ?? NaN)),
    };
}
const clamp = (x, low, high) => Math.min(high, Math.max(low, x));


/***/ }),

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


/***/ })

};
