export const id = 4860;
export const ids = [4860,5361,7742];
export const modules = {

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
        case 'stopped':
            return `was stopped early: ${outcome.reason}`;
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

/***/ 93782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resultOf: () => (/* binding */ resultOf)
});

// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/report/reproduction.js + 1 modules
var report_reproduction = __webpack_require__(12019);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/gates/gate.js
var gate = __webpack_require__(54871);
// EXTERNAL MODULE: ./build/src/reproduction/phrase.js
var phrase = __webpack_require__(80855);
// EXTERNAL MODULE: ./build/src/reproduction/experiments/describeDiagnosis.js
var describeDiagnosis = __webpack_require__(62009);
// EXTERNAL MODULE: ./build/src/reproduction/reproduction.js
var reproduction = __webpack_require__(21696);
// EXTERNAL MODULE: ./build/src/reproduction/unverifiable.js
var unverifiable = __webpack_require__(44268);
;// CONCATENATED MODULE: ./build/src/report/reproductionResult.js







const measurement = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* literal */.euz(['NaN', 'Infinity', '-Infinity', 'absent']), schemas/* null */.chJ()])
    .describe('"absent" where the run does not have the metric.');
const agreement = schemas/* enum */.k5n(['same', 'close', 'differs']);
const answer = schemas/* enum */.k5n(['yes', 'no', 'undecided']);
const kinds = Object.keys(reproduction/* reproductionKindInfo */.V).filter((kind) => Object.hasOwn(reproduction/* reproductionKindInfo */.V, kind));
const metric = schemas/* object */.Ikc({
    key: schemas/* string */.YjP(),
    unit: schemas/* string */.YjP().nullable(),
    recorded: measurement,
    reruns: schemas/* array */.YOg(measurement),
    agreement: agreement.describe('The worst re-run against the record.'),
    amongReruns: agreement.describe('The worst re-run against the first one.'),
    tolerance: schemas/* number */.aig().nullable().describe('In the unit of the metric; null where none is declared.'),
    difference: schemas/* number */.aig().nullable().describe('Mean of the re-runs - recorded.'),
    sd: schemas/* number */.aig().nullable().describe('Of the re-runs (n-1).'),
    interval: schemas/* object */.Ikc({ low: schemas/* number */.aig(), high: schemas/* number */.aig() }).nullable().describe('Of the difference.'),
});
const departure = schemas/* object */.Ikc({
    key: schemas/* string */.YjP(),
    stepKind: schemas/* string */.YjP(),
    rerun: schemas/* int */.Whr().describe('Which of rerunIds parts first, from 0.'),
    differsIn: schemas/* enum */.k5n(['value', 'step', 'end']),
    index: schemas/* int */.Whr(),
    step: schemas/* number */.aig(),
    points: schemas/* int */.Whr(),
    place: schemas/* enum */.k5n(['start', 'early', 'epochBorder', 'resumePoint', 'later']),
    absolute: schemas/* number */.aig().nullable(),
    relative: schemas/* number */.aig().nullable(),
    largest: schemas/* number */.aig().nullable(),
    final: schemas/* number */.aig().nullable(),
    growthPerStep: schemas/* number */.aig().nullable(),
});
const cause = schemas/* object */.Ikc({
    kind: schemas/* string */.YjP(),
    subject: schemas/* string */.YjP(),
    confidence: schemas/* enum */.k5n(['high', 'medium', 'low']),
    evidence: schemas/* array */.YOg(schemas/* string */.YjP()),
    setting: schemas/* string */.YjP().describe('What would remove it.'),
});
const experiment = schemas/* object */.Ikc({
    setting: schemas/* string */.YjP().describe('What alone was changed.'),
    environment: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    seed: schemas/* int */.Whr().nullable(),
    cpu: schemas/* int */.Whr().nullable().describe('The only CPU that the command could use.'),
    removesDifference: schemas/* enum */.k5n(['yes', 'no', 'failed', 'undecided']),
    reason: schemas/* string */.YjP().nullable(),
    rerunIds: schemas/* array */.YOg(schemas/* string */.YjP()),
    wallMs: schemas/* number */.aig().nullable(),
});
const diagnosis = schemas/* object */.Ikc({
    question: schemas/* enum */.k5n(['agree', 'match']).nullable().describe('What makes re-runs agree, or match the record?'),
    stopped: schemas/* enum */.k5n(['found', 'exhausted', 'outOfTime', 'nothingToAsk', 'impossible']),
    reason: schemas/* string */.YjP().nullable(),
    summary: schemas/* array */.YOg(schemas/* string */.YjP()),
    plainWallMs: schemas/* number */.aig().nullable().describe('Of the command as it is.'),
    budgetMs: schemas/* number */.aig(),
    spentMs: schemas/* number */.aig(),
    experiments: schemas/* array */.YOg(experiment),
});
/** What re-runs of one recorded run showed. */
const reproductionSchema = schemas/* object */.Ikc({
    recordId: schemas/* string */.YjP(),
    commit: schemas/* string */.YjP().nullable(),
    summary: schemas/* string */.YjP(),
    occasion: schemas/* string */.YjP().nullable().describe('Why it was run again.'),
    kind: schemas/* enum */.k5n(kinds),
    level: schemas/* enum */.k5n(gate/* reproductionLevels */.aK).describe('The level that was asked for.'),
    reproduced: schemas/* boolean */.zMY().describe('Whether that level was shown.'),
    levels: schemas/* object */.Ikc({ bitwise: answer, close: answer, statistical: answer }),
    reason: schemas/* string */.YjP().nullable().describe('Why it is unverifiable or inconclusive.'),
    hint: schemas/* string */.YjP().nullable(),
    rerunIds: schemas/* array */.YOg(schemas/* string */.YjP()).describe('The re-runs that count.'),
    failedReruns: schemas/* array */.YOg(schemas/* object */.Ikc({ id: schemas/* string */.YjP(), reason: schemas/* string */.YjP() })),
    rerunsNeeded: schemas/* int */.Whr().nullable().describe('Re-runs in all that would tell, as far as can be seen.'),
    sameMachine: schemas/* boolean */.zMY().describe('Whether records tell of no other machine or software.'),
    metrics: schemas/* array */.YOg(metric),
    outputs: schemas/* array */.YOg(schemas/* object */.Ikc({ path: schemas/* string */.YjP(), same: schemas/* boolean */.zMY() })),
    departures: schemas/* array */.YOg(departure).describe('Where each curve first differs, the earliest first.'),
    causes: schemas/* array */.YOg(cause).describe('The likeliest first.'),
    diagnosis: diagnosis.nullable().describe('What controlled re-runs showed; null where none were asked for.'),
});
/** Departures that are told; a run may log thousands of curves. */
const mostDepartures = 100;
function reproductionResult(reported) {
    const { reproduction, recorded, causes } = reported;
    return {
        recordId: recorded.id,
        commit: recorded.code?.commit ?? null,
        summary: (0,report_reproduction.reproductionText)(reported),
        occasion: reported.occasion,
        kind: reproduction.kind,
        level: reproduction.level,
        reproduced: (0,unverifiable/* isReproduced */.O)(reproduction),
        levels: reproduction.levels,
        reason: reproduction.reason,
        hint: reported.hint,
        rerunIds: reproduction.rerunIds,
        failedReruns: reproduction.failedReruns.map(({ id, reason }) => ({ id, reason })),
        rerunsNeeded: reproduction.rerunsNeeded,
        sameMachine: reported.isSameMachine,
        metrics: reproduction.metrics.map(metricResult),
        outputs: reproduction.outputs.map(({ path, isSame }) => ({ path, same: isSame })),
        departures: reproduction.departures.slice(0, mostDepartures).map(departureResult),
        causes: causes.map(({ kind, subject, confidence, evidence, setting }) => ({
            kind,
            subject: (0,phrase/* phraseText */.tN)(subject),
            confidence,
            evidence: evidence.map(phrase/* phraseText */.tN),
            setting,
        })),
        diagnosis: reported.diagnosis && diagnosisResult(reported.diagnosis),
    };
}
function diagnosisResult(told) {
    const { results, ...facts } = told;
    return {
        ...facts,
        summary: (0,describeDiagnosis/* describeDiagnosis */.$)(told).map(phrase/* phraseText */.tN),
        experiments: results.map(({ experiment: made, answer, reason, runIds, wallMs }) => ({
            setting: made.title,
            environment: made.environment,
            seed: made.seed,
            cpu: made.cpu,
            removesDifference: answer,
            reason,
            rerunIds: runIds,
            wallMs,
        })),
    };
}
function departureResult(departure) {
    const { key, stepKind, rerun, differsIn, index, step, points, place, largest } = departure;
    const { absolute, relative, final, growthPerStep: growth } = departure;
    const size = { absolute, relative, largest: largest?.size ?? null, final, growthPerStep: growth };
    return { key, stepKind, rerun, differsIn, index, step, points, place: place.kind, ...size };
}
function metricResult(measured) {
    const { key, unit, recorded, reruns, agreement: worst, amongReruns, tolerance, equivalence } = measured;
    const { difference, sd, interval } = equivalence;
    const isFinite = interval !== null && Number.isFinite(interval.high - interval.low);
    const told = { difference, sd, interval: isFinite ? { low: interval.low, high: interval.high } : null };
    return { key, unit, recorded, reruns, agreement: worst, amongReruns, tolerance, ...told };
}

// EXTERNAL MODULE: ./build/src/report/runOrder.js
var runOrder = __webpack_require__(54109);
// EXTERNAL MODULE: ./build/src/report/sentence.js
var sentence = __webpack_require__(42251);
// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/result.js






/** The report as the public JSON result (see resultSchema.ts). */
function resultOf(report, paths) {
    return report.command === 'verify'
        ? verifyResultOf(report, paths)
        : comparisonResultOf(report, report.command, paths);
}
function comparisonResultOf(report, command, paths) {
    const { verdict, comparison, baseline } = report;
    return {
        schemaVersion: 1,
        command,
        experiment: report.experiment,
        verdict: verdict?.outcome ?? null,
        summary: (0,sentence/* sentenceText */.x7)((0,words/* verdictSentence */.BT)(report)),
        checks: verdict?.checks.map((check) => describeCheck(check, paths)) ?? [],
        baseline,
        comparison,
        reproductions: report.reproductions.map(reproductionResult),
        examples: report.examples,
        records: [...report.candidateRuns, ...report.baselineRuns].map((record) => describeRecord(record, paths)),
        report: paths.report,
        warnings: report.warnings,
        order: (0,runOrder/* runOrder */.w)(report),
        ...(report.looks && { looks: report.looks }),
    };
}
function verifyResultOf(report, paths) {
    const { reproductions } = report;
    const records = reproductions.flatMap(({ recorded, reruns }) => [recorded, ...reruns]);
    return {
        schemaVersion: 1,
        command: 'verify',
        experiment: report.experiment,
        reproduced: !reproductions.some(report_reproduction.isOpen),
        summary: (0,sentence/* sentenceText */.x7)((0,words/* verdictSentence */.BT)(report)),
        reproductions: reproductions.map(reproductionResult),
        records: records.map((record) => describeRecord(record, paths)),
        report: paths.report,
        warnings: report.warnings,
    };
}
function describeCheck(check, paths) {
    return {
        ...withNumbers(check, paths),
        clauses: check.clauses.map((clause) => withNumbers(clause, paths)),
    };
}
/** Of a rule without statistics. */
const noNumbers = {
    estimate: null,
    interval: null,
    confidence: null,
    method: null,
    n: null,
    counted: null,
    examples: null,
    outcomes: null,
    margin: null,
    p: null,
    alpha: null,
    smallestMargin: null,
};
/** More stand in the list beside the report. */
const mostIds = 100;
/** The numbers of a statistical rule stand beside its words. */
function withNumbers({ evidence, toLabel, ...judged }, { labels: path = null }) {
    const labels = toLabel && { count: toLabel.length, ids: toLabel.slice(0, mostIds), path };
    return { ...judged, ...(evidence ?? noNumbers), ...(labels && { toLabel: labels }) };
}
function describeRecord(record, { bundles }) {
    return {
        id: record.id,
        role: record.role,
        experiment: record.experiment,
        commit: record.code?.commit ?? null,
        dirty: record.code !== null && record.code.dirty !== null,
        seed: record.command.seed,
        startedAt: record.startedAt,
        outcome: record.outcome.kind,
        metrics: Object.fromEntries(record.metrics.map(({ name, labels, value }) => [(0,metricKey/* formatMetricKey */.d)(name, labels), value])),
        path: bundles.get(record.id) ?? null,
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


/***/ }),

/***/ 21696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reproductionKindInfo)
/* harmony export */ });
/** What each kind is called, and what it means. */
const reproductionKindInfo = {
    identical: { title: 'identical', explanation: 'every re-run gave the same metrics, curves and outputs' },
    withinTolerance: {
        title: 'within tolerance',
        explanation: 'every re-run gave the same numbers but for rounding',
    },
    withinNoise: {
        title: 'within noise',
        explanation: 're-runs differ from each other, and the recorded values lie among them within the tolerance',
    },
    drifted: {
        title: 'drifted',
        explanation: 're-runs agree with each other, but not with the record: something changed',
    },
    diverged: {
        title: 'diverged',
        explanation: 're-runs differ from the record by more than their noise and the tolerance allow',
    },
    inconclusive: { title: 'inconclusive', explanation: 'these re-runs cannot tell noise from a change' },
    unverifiable: { title: 'unverifiable', explanation: 'there is nothing to hold re-runs against' },
};


/***/ })

};
