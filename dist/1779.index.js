export const id = 1779;
export const ids = [1779];
export const modules = {

/***/ 77349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hc: () => (/* binding */ mediumKinds),
/* harmony export */   l2: () => (/* binding */ kindOrder),
/* harmony export */   xb: () => (/* binding */ countKinds)
/* harmony export */ });
/** What each kind is called, in the order in which a report shows them. */
const mediumKinds = {
    'confusion-matrix': { one: 'confusion matrix', many: 'confusion matrices' },
    'roc-curve': { one: 'ROC curve', many: 'ROC curves' },
    'pr-curve': { one: 'precision-recall curve', many: 'precision-recall curves' },
    calibration: { one: 'calibration curve', many: 'calibration curves' },
    'feature-importance': { one: 'feature importance', many: 'feature importances' },
    'shap-summary': { one: 'SHAP summary', many: 'SHAP summaries' },
    histogram: { one: 'histogram', many: 'histograms' },
    examples: { one: 'set of examples', many: 'sets of examples' },
    images: { one: 'set of images', many: 'sets of images' },
    'attention-maps': { one: 'set of attention maps', many: 'sets of attention maps' },
    prompts: { one: 'set of prompts', many: 'sets of prompts' },
    table: { one: 'table', many: 'tables' },
    'data-snapshot': { one: 'data snapshot', many: 'data snapshots' },
    text: { one: 'text', many: 'texts' },
};
const order = Object.keys(mediumKinds);
/** Place of a kind in a report. */
function kindOrder(kind) {
    return order.indexOf(kind);
}
/** `2 confusion matrices, 1 ROC curve`, in the order of a report; beyond `most` kinds only how many more there are. */
function countKinds(media, most = Infinity) {
    const counts = new Map();
    for (const { kind } of media)
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const sorted = [...counts].toSorted(([a], [b]) => kindOrder(a) - kindOrder(b));
    const texts = sorted
        .slice(0, most)
        .map(([kind, count]) => `${count} ${count === 1 ? mediumKinds[kind].one : mediumKinds[kind].many}`);
    const more = sorted.slice(most).reduce((sum, [, count]) => sum + count, 0);
    return [...texts, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}


/***/ }),

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

/***/ 15640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ differenceTables)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70218);

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
        summary: `${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(files.length, 'file')}, +${added} −${deleted}`,
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

/***/ 21505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TF: () => (/* binding */ gapRow),
/* harmony export */   aD: () => (/* binding */ flipRow),
/* harmony export */   f4: () => (/* binding */ flipsTitle)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70218);
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);


/** "14 newly wrong and 4 newly right of 2,000 examples" */
function flipsTitle({ newlyWrong, newlyRight, examples }) {
    const [wrong, right] = [newlyWrong, newlyRight].map((count) => count.toLocaleString('en-US'));
    return `${wrong} newly wrong and ${right} newly right of ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(examples, 'example')}`;
}
function flipRow({ id, label, before, after, slices }) {
    const groups = Object.entries(slices).map(([key, value]) => `${key}=${value}`);
    return { id, label, before: before ?? '—', after: after ?? '—', slices: groups.join(', ') };
}
function gapRow({ key, baseline, candidate }) {
    const text = (gap) => (gap === null ? '—' : points(gap.gap));
    return {
        key,
        baseline: text(baseline),
        candidate: text(candidate),
        interval: candidate === null ? '—' : candidate.interval.map(points).join(' to '),
        groups: candidate === null ? '—' : [candidate.lowest, candidate.highest].map(groupText).join(', '),
    };
}
function groupText({ value, accuracy, examples }) {
    return `${value} ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(accuracy)} (${examples.toLocaleString('en-US')})`;
}
function points(share) {
    return `${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(Number((100 * share).toPrecision(3)))}pp`;
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
const roundingShare = 1e-12;
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
    // Without any spread the value alone says more: a count, a fixed seed. What rounding leaves of equal values is none.
    if (!runs?.sd || !(0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__/* .isFiniteValue */ .N9)(mean) || runs.sd <= roundingShare * Math.abs(mean))
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
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70218);
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34027);
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
        : `${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(count, 'metric')} moved, though no gate watches them`;
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
