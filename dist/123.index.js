export const id = 123;
export const ids = [123];
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

/***/ 34123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   resultOf: () => (/* binding */ resultOf)
/* harmony export */ });
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34027);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42251);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);



/** The report as the public JSON result (see resultSchema.ts). */
function resultOf(report, paths) {
    const { verdict, comparison, baseline } = report;
    return {
        schemaVersion: 1,
        command: report.command,
        experiment: report.experiment,
        verdict: verdict?.outcome ?? null,
        summary: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceText */ .x7)((0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictSentence */ .BT)(report)),
        checks: verdict?.checks.map(describeCheck) ?? [],
        baseline,
        comparison,
        records: [...report.candidateRuns, ...report.baselineRuns].map((record) => describeRecord(record, paths)),
        report: paths.report,
        warnings: report.warnings,
    };
}
function describeCheck(check) {
    return { ...withNumbers(check), clauses: check.clauses.map(withNumbers) };
}
/** Of a rule without statistics. */
const noNumbers = {
    estimate: null,
    interval: null,
    confidence: null,
    method: null,
    n: null,
    margin: null,
    p: null,
    alpha: null,
    smallestMargin: null,
};
/** The numbers of a statistical rule stand beside its words. */
function withNumbers({ evidence, ...judged }) {
    return { ...judged, ...(evidence ?? noNumbers) };
}
function describeRecord(record, { bundles }) {
    return {
        id: record.id,
        role: record.role,
        experiment: record.experiment,
        commit: record.code?.commit ?? null,
        dirty: record.code !== null && record.code.dirty !== null,
        seed: record.command.seed,
        outcome: record.outcome.kind,
        metrics: Object.fromEntries(record.metrics.map(({ name, labels, value }) => [(0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(name, labels), value])),
        path: bundles.get(record.id) ?? null,
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
