export const id = 2019;
export const ids = [2019];
export const modules = {

/***/ 12019:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lr: () => (/* binding */ besideHeadline),
  eA: () => (/* binding */ departureWords),
  isOpen: () => (/* binding */ isOpen),
  wQ: () => (/* binding */ reproductionColumns),
  Jf: () => (/* binding */ reproductionDetails),
  K1: () => (/* binding */ reproductionRows),
  O1: () => (/* binding */ reproductionSentence),
  reproductionText: () => (/* binding */ reproductionText)
});

// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/reproduction/experiments/describeDiagnosis.js
var describeDiagnosis = __webpack_require__(62009);
// EXTERNAL MODULE: ./build/src/reproduction/evidencePhrases.js
var evidencePhrases = __webpack_require__(97665);
// EXTERNAL MODULE: ./build/src/reproduction/phrase.js
var phrase = __webpack_require__(80855);
;// CONCATENATED MODULE: ./build/src/reproduction/describe.js



/** The one sentence of the report, without a full stop: what the re-runs showed, and the likeliest cause with what it did. */
function describeReproduction(input) {
    const { what, reproduction } = input;
    switch (reproduction.kind) {
        case 'identical':
            return [`${what} reproduced bit for bit${machineWords(input)}`];
        case 'withinTolerance':
            return [`${what} reproduced within tolerance`, ...toleranceWords(input)];
        case 'withinNoise':
            return [`${what} reproduced within noise`, ...noiseWords(reproduction)];
        case 'drifted':
            return [`${what} drifted: `, ...driftWords(input), `; ${agreeWords(reproduction)}`];
        case 'diverged':
            return [`${what} did not reproduce: `, ...divergenceWords(reproduction), ...likelyCause(input)];
        case 'inconclusive':
            return [
                `${what} may or may not reproduce: ${reproduction.reason ?? ''}${moreReruns(reproduction)}`,
                ...likelyCause(input),
            ];
        case 'unverifiable':
            return [`${what} cannot be verified: ${reproduction.reason ?? ''}`, ...likelyCause(input)];
    }
}
/** What stands folded below the sentence: metrics that moved, where curves part, outputs, causes with their evidence, failures. */
function detailReproduction({ reproduction, causes }) {
    const { departures, outputs, failedReruns } = reproduction;
    const changed = outputs.filter(({ isSame }) => !isSame).map(({ path }) => path);
    return [
        ...(0,evidencePhrases/* movedMetrics */.Fy)(reproduction)
            .slice(0, mostDetails)
            .map((metric) => [
            (0,phrase/* named */.KT)(metric.key),
            `: ${(0,evidencePhrases/* moveText */.nQ)(metric)}, re-runs ${(0,evidencePhrases/* rangeText */.lq)(metric.reruns, metric.unit)}.`,
        ]),
        ...departures.slice(0, mostDetails).map(evidencePhrases/* departurePhrase */.CF),
        ...(changed.length === 0 ? [] : [['Outputs that differ: ', ...(0,phrase/* listOfNames */.WI)(changed), '.']]),
        ...(reproduction.areSeriesKnown
            ? []
            : [['The series of a run could not be read, so that curves were not compared.']]),
        ...failedReruns.map(({ id, reason }) => [
            'The re-run ',
            (0,phrase/* named */.KT)(id),
            ` ${reason} and does not count.`,
        ]),
        ...causes.slice(0, mostDetails).flatMap(causeDetails),
    ];
}
const mostDetails = 5;
function causeDetails({ subject, evidence, setting, confidence }, index) {
    return [
        [`${index + 1}. `, ...subject, ` (confidence ${confidence}): `, ...joined(evidence), ` ${setting}`],
    ];
}
function joined(sentences) {
    return sentences.flatMap((sentence, index) => (index === 0 ? sentence : [' ', ...sentence]));
}
function machineWords({ reproduction, isSameMachine }) {
    const count = reproduction.rerunIds.length;
    const often = count === 1 ? '' : `, ${count} times`;
    return `${isSameMachine ? ' on the same kind of machine' : ' on another machine'}${often}`;
}
function toleranceWords({ reproduction, causes }) {
    const [moved] = (0,evidencePhrases/* movedMetrics */.Fy)(reproduction);
    const parting = reproduction.departures[0];
    if (moved !== undefined)
        return [
            ': ',
            (0,phrase/* named */.KT)(moved.key),
            ` moves by ${differenceText(moved)}, which is rounding`,
            ...throughCause(causes),
        ];
    if (parting !== undefined)
        return [': metrics are the same, ', (0,phrase/* named */.KT)(parting.key), ' differs by rounding', ...throughCause(causes)];
    const changed = reproduction.outputs.filter(({ isSame }) => !isSame).map(({ path }) => path);
    if (changed.length > 0)
        return [': all numbers are the same, but not the file ', ...(0,phrase/* listOfNames */.WI)(changed)];
    return [': all metrics are the same; the curves could not be compared'];
}
function differenceText(metric) {
    const numbers = metric.reruns.filter((value) => typeof value === 'number');
    const { recorded } = metric;
    if (typeof recorded !== 'number')
        return (0,evidencePhrases/* moveText */.nQ)(metric);
    return (0,formatValue/* formatAmount */.ej)(Math.max(...numbers.map((value) => Math.abs(value - recorded))), metric);
}
function throughCause([cause]) {
    return cause === undefined || cause.confidence === 'low' ? [] : [', through ', ...cause.subject];
}
function noiseWords(reproduction) {
    const count = reproduction.rerunIds.length;
    const [moved] = (0,evidencePhrases/* movedMetrics */.Fy)(reproduction);
    if (moved === undefined)
        return [`: all metrics are the same in ${count} re-runs, only curves differ`];
    const tolerance = moved.tolerance === null ? '' : `, within the tolerance of ${(0,formatValue/* formatAmount */.ej)(moved.tolerance, moved)}`;
    const sd = moved.equivalence.sd === null ? '' : `, sd ${(0,formatValue/* formatAmount */.ej)(moved.equivalence.sd, moved)}`;
    return [': ', (0,phrase/* named */.KT)(moved.key), ` ${(0,evidencePhrases/* moveText */.nQ)(moved)} as the mean of ${count} re-runs${sd}${tolerance}`];
}
function driftWords({ reproduction, causes: [cause] }) {
    const [moved] = (0,evidencePhrases/* movedMetrics */.Fy)(reproduction);
    const parting = reproduction.departures[0];
    const what = moved !== undefined
        ? [(0,phrase/* named */.KT)(moved.key)]
        : parting !== undefined
            ? ['the curve of ', (0,phrase/* named */.KT)(parting.key)]
            : ['the result'];
    const amount = moved === undefined ? '' : moveWords(moved);
    if (cause === undefined || cause.confidence === 'low')
        return [...what, ` changed${amount}, and no cause was found`];
    if (cause.kind === 'undeclaredInput')
        return [...what, ` changed${amount} through `, ...cause.subject];
    return [...cause.subject, ' changes ', ...what, amount];
}
function moveWords(metric) {
    const { difference } = metric.equivalence;
    return difference === null ? ` (${(0,evidencePhrases/* moveText */.nQ)(metric)})` : ` by ${(0,formatValue/* formatAmount */.ej)(Math.abs(difference), metric)}`;
}
function agreeWords({ rerunIds }) {
    return rerunIds.length === 2 ? 'both re-runs agree' : `all ${rerunIds.length} re-runs agree`;
}
function divergenceWords(reproduction) {
    const outside = (0,evidencePhrases/* movedMetrics */.Fy)(reproduction).filter(({ equivalence }) => equivalence.verdict === 'outside');
    const [moved] = outside.length > 0 ? outside : (0,evidencePhrases/* movedMetrics */.Fy)(reproduction);
    if (moved === undefined)
        return ['its curves differ'];
    const [recorded] = [(0,evidencePhrases/* rangeText */.lq)([moved.recorded], moved.unit)];
    return [
        (0,phrase/* named */.KT)(moved.key),
        ` was ${recorded} and is ${(0,evidencePhrases/* rangeText */.lq)(moved.reruns, moved.unit)} in ${moved.reruns.length} re-runs`,
    ];
}
function likelyCause({ causes: [cause] }) {
    if (cause === undefined || cause.confidence === 'low')
        return [];
    return ['; the likely cause is ', ...cause.subject];
}
function moreReruns({ rerunsNeeded }) {
    return rerunsNeeded === null ? '' : `; about ${rerunsNeeded} re-runs in all would tell`;
}

// EXTERNAL MODULE: ./build/src/reproduction/unverifiable.js
var unverifiable = __webpack_require__(44268);
// EXTERNAL MODULE: ./build/src/report/sentence.js
var sentence = __webpack_require__(42251);
;// CONCATENATED MODULE: ./build/src/report/reproduction.js







/** What stands near the baseline: "Baseline reproduced bit for bit on the same kind of machine." */
function reproductionSentence(reported) {
    const { occasion, reproduction } = reported;
    // A shift that the user declared to be harmless is one all the same.
    const isTolerated = reproduction.kind === 'drifted' && !isOpen(reported);
    const end = isTolerated ? ', within the declared tolerance.' : '.';
    const told = (0,sentence/* capitalised */.Iu)([...describeReproduction(reported), end]);
    return occasion === null ? told : [...told, ' ', occasion];
}
/** What stands folded below it, a sentence each: what moved, where curves part, likely causes with what would remove them. */
function reproductionDetails(reported) {
    const { hint, diagnosis } = reported;
    const tried = diagnosis === null ? [] : (0,describeDiagnosis/* describeDiagnosis */.$)(diagnosis);
    return [...tried, ...detailReproduction(reported), ...(hint === null ? [] : [[hint]])];
}
/** Whether a reader has to look at it: the record was not shown to reproduce at the level that was asked for. */
function isOpen({ reproduction }) {
    return !(0,unverifiable/* isReproduced */.O)(reproduction);
}
/** Those that need a sentence of their own: what a single verified record showed is the headline already. */
function besideHeadline({ command, reproductions }) {
    return command === 'verify' && reproductions.length === 1 ? [] : reproductions;
}
function reproductionText(reported) {
    return (0,sentence/* sentenceText */.x7)((0,sentence/* capitalised */.Iu)(describeReproduction(reported)));
}
const reproductionColumns = ['Metric', 'Recorded', 'Re-runs', 'Tolerance', 'Result'];
const agreementWords = {
    same: 'same digits',
    close: 'same but for rounding',
    differs: 'differs',
};
/** Every result, those that differ first. */
function reproductionRows({ reproduction }) {
    if (reproduction.rerunIds.length === 0)
        return [];
    const order = ['differs', 'close', 'same'];
    return reproduction.metrics
        .toSorted((a, b) => order.indexOf(a.agreement) - order.indexOf(b.agreement))
        .map((metric) => ({
        name: metric.key,
        recorded: (0,evidencePhrases/* measurementText */.e0)(metric.recorded),
        reruns: (0,evidencePhrases/* rangeText */.lq)(metric.reruns, metric.unit),
        tolerance: metric.tolerance === null ? '' : (0,formatValue/* formatAmount */.ej)(metric.tolerance, metric),
        result: resultWords(metric),
    }));
}
function resultWords({ agreement, tolerance, equivalence }) {
    if (agreement !== 'differs' || tolerance === null)
        return agreementWords[agreement];
    const words = { inside: 'within the tolerance', outside: 'outside the tolerance', undecided: 'undecided' };
    return words[equivalence.verdict];
}
/** What the drawing of a departure shows, for readers who do not see it. */
function departureWords({ reproduction }) {
    const [first] = reproduction.departures;
    if (first === undefined)
        return '';
    return (0,phrase/* phraseText */.tN)([
        { name: first.key },
        ` of the record and of a re-run, which part at ${first.stepKind} ${first.step}`,
    ]);
}


/***/ }),

/***/ 42251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   kU: () => (/* binding */ joinSpans),
/* harmony export */   x7: () => (/* binding */ sentenceText)
/* harmony export */ });
/** The sentence with every span rendered. */
function joinSpans(sentence, words, name) {
    return sentence.map((span) => (typeof span === 'string' ? words(span) : name(span.name))).join('');
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

/***/ 97665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ departurePhrase),
/* harmony export */   Fy: () => (/* binding */ movedMetrics),
/* harmony export */   QF: () => (/* binding */ scatterPhrase),
/* harmony export */   e0: () => (/* binding */ measurementText),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   nQ: () => (/* binding */ moveText)
/* harmony export */ });
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80855);


const mostMetrics = 3;
/** `loss first differs at step 12 (early), by 1.2e-7 (1 ulp of float32); then …` */
function departurePhrase(departure) {
    const { key, stepKind, step, place, differsIn, points, index } = departure;
    const where = `${stepKind} ${step} (point ${index + 1} of ${points}, ${placeWords(place)})`;
    if (differsIn === 'end')
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(key), ` ends before ${where} in one of the runs.`];
    if (differsIn === 'step')
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(key), ` is logged at other steps from ${where} on.`];
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(key), ` first differs at ${where}: ${sizeWords(departure)}${courseWords(departure)}.`];
}
function sizeWords({ recorded, rerunValue, absolute, relative, ulps }) {
    if (absolute === null)
        return `${measurementText(recorded)} became ${measurementText(rerunValue)}`;
    const share = relative === null ? '' : `, ${relative.toPrecision(2)} of its value`;
    const isFew = ulps !== null && ulps.ulps < 1e6;
    return `by ${absolute.toPrecision(2)}${share}${isFew ? `, ${ulps.ulps} ${ulps.precision} ulps` : ''}`;
}
function courseWords({ largest, final, growthPerStep, differing }) {
    if (differing < 2 || largest === null || final === null)
        return '';
    const growth = growthPerStep === null ? '' : `, × ${growthPerStep.toPrecision(3)} with each step`;
    return `; at most ${largest.size.toPrecision(2)} (at ${largest.step}), ${final.toPrecision(2)} at the end${growth}`;
}
/** The compiler asks for the words of a new place. */
function placeWords(place) {
    switch (place.kind) {
        case 'start':
            return 'the start';
        case 'early':
            return 'among the first';
        case 'epochBorder':
            return `the first of epoch ${place.epoch}`;
        case 'resumePoint':
            return `the checkpoint at ${place.step}`;
        case 'later':
            return 'in the course of the run';
    }
}
/** How far re-runs lie apart, for the metrics that they disagree on; nothing where they agree. */
function scatterPhrase({ metrics, rerunIds }) {
    const scattered = metrics.filter(({ amongReruns }) => amongReruns === 'differs');
    return [...scattered]
        .sort(byImportance)
        .slice(0, mostMetrics)
        .map((metric) => [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(metric.key),
        ` scatters over ${rangeText(metric.reruns, metric.unit)} in ${rerunIds.length} re-runs`,
        metric.equivalence.sd === null ? '' : ` (sd ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(metric.equivalence.sd, metric)})`,
        '.',
    ]);
}
/** The metrics that moved, a declared tolerance first, then the largest relative move. */
function movedMetrics({ metrics }) {
    return metrics.filter(({ agreement }) => agreement !== 'same').sort(byImportance);
}
function byImportance(a, b) {
    const declared = Number(b.tolerance !== null) - Number(a.tolerance !== null);
    const shares = Number(b.valueKind === 'proportion') - Number(a.valueKind === 'proportion');
    return declared || shares || relativeMove(b) - relativeMove(a) || (a.key < b.key ? -1 : 1);
}
/** What is no number in one of the runs moved the furthest. */
function relativeMove({ recorded, equivalence }) {
    if (typeof recorded !== 'number' || equivalence.difference === null)
        return Number.MAX_VALUE;
    return recorded === 0 ? Math.abs(equivalence.difference) : Math.abs(equivalence.difference / recorded);
}
/** `0.93 → 0.926 (-0.4pp, 8 examples)`, with the mean of the re-runs. */
function moveText(metric) {
    const { recorded, reruns, unit, equivalence, changedExamples } = metric;
    if (typeof recorded !== 'number' || equivalence.difference === null)
        return `${measurementText(recorded)} → ${[...new Set(reruns.map(measurementText))].join(', ')}`;
    const [before, after] = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(recorded, recorded + equivalence.difference, unit);
    const examples = changedExamples === null ? '' : `, ${changedExamples} examples`;
    return `${before} → ${after} (${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(equivalence.difference, metric)}${examples})`;
}
/** `0.87 to 0.89`; whatever is no number by its word. */
function rangeText(values, unit) {
    const numbers = values.filter((value) => typeof value === 'number');
    if (numbers.length < values.length || numbers.length === 0)
        return [...new Set(values.map(measurementText))].join(', ');
    const [low, high] = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(Math.min(...numbers), Math.max(...numbers), unit);
    return low === high ? low : `${low} to ${high}`;
}
function measurementText(value) {
    return value === 'absent' ? 'not measured' : (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value);
}


/***/ }),

/***/ 62009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ describeDiagnosis)
/* harmony export */ });
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68455);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80855);
/* harmony import */ var _experiment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58220);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61759);




/** What controlled re-runs showed, as whole sentences: which setting removes the difference, what it costs, and what did not. */
function describeDiagnosis(diagnosis) {
    const { stopped, reason, results } = diagnosis;
    if (stopped === 'nothingToAsk')
        return [[`No experiments were made: ${reason ?? ''}.`]];
    if (stopped === 'impossible')
        return [[`Experiments could not be made: ${reason ?? ''}.`]];
    const found = (0,_experiment_js__WEBPACK_IMPORTED_MODULE_0__/* .foundIn */ .Q)(diagnosis);
    const tried = results.filter(({ answer, runIds }) => answer !== 'undecided' && runIds.length > 0);
    const without = tried.filter(({ answer }) => answer === 'no');
    return [
        ...(found === null ? [nothingFound(diagnosis, tried)] : foundPhrases(diagnosis, found)),
        ...(found === null || without.length === 0
            ? []
            : [
                [
                    'What did not remove it: ',
                    ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .listOfNames */ .WI)(without.map(({ experiment }) => experiment.title)),
                    '.',
                ],
            ]),
        ...results.flatMap(failurePhrase),
        ...(stopped === 'outOfTime' ? [outOfTime(diagnosis)] : []),
    ];
}
function foundPhrases({ question, plainWallMs }, found) {
    const { experiment, runIds, wallMs } = found;
    const effect = question === 'match' ? 'give the recorded result bit for bit' : 'agree with each other bit for bit';
    const pins = experiment.settings.flatMap((setting, index) => index === 0 ? [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(setting)] : [', ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(setting)]);
    const isTogether = experiment.kind === 'together';
    const cause = isTogether ? ['only with all settings together'] : ['with ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(experiment.title)];
    return [
        [
            'Controlled re-runs show the cause: ',
            ...cause,
            `, ${runIds.length} re-runs ${effect}; without it they do not.`,
        ],
        [
            'Pin it to make the run deterministic: ',
            ...pins,
            ...(plainWallMs === null || wallMs === null ? ['.'] : [`. It takes ${(0,_question_js__WEBPACK_IMPORTED_MODULE_2__/* .costText */ .rs)(plainWallMs, wallMs)}.`]),
        ],
    ];
}
function nothingFound({ question }, tried) {
    if (tried.length === 0)
        return ['No setting could be tried.'];
    const effect = question === 'match' ? 'gives the recorded result' : 'makes re-runs agree';
    return [
        `No setting that was tried ${effect}: `,
        ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .listOfNames */ .WI)(tried.map(({ experiment }) => experiment.title)),
        '.',
    ];
}
function failurePhrase({ answer, experiment, reason }) {
    return answer === 'failed'
        ? [['With ', (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(experiment.title), ` the command ${reason ?? 'failed'}.`]]
        : [];
}
function outOfTime({ results, budgetMs, spentMs }) {
    const left = results
        .filter(({ answer }) => answer === 'undecided')
        .map(({ experiment }) => experiment.title);
    return [
        `The budget of ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDuration */ .M)(budgetMs)} (${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_3__/* .describeDuration */ .M)(spentMs)} were used) has no room for `,
        ...(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .listOfNames */ .WI)(left),
        '; give more with --budget.',
    ];
}


/***/ }),

/***/ 58220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ foundIn)
/* harmony export */ });
/** The experiment that removed the difference; null when none did. */
function foundIn({ results }) {
    return results.find(({ answer }) => answer === 'yes') ?? null;
}


/***/ }),

/***/ 61759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ answerAfter),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   rs: () => (/* binding */ costText),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   ux: () => (/* binding */ medianOf)
/* harmony export */ });
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68455);

/** What experiments could find out about these re-runs, or why there is nothing to find out. */
function questionOf({ kind, rerunIds, amongReruns, departedReruns, }) {
    if (kind === 'identical' || (departedReruns.length === 0 && amongReruns !== 'differs'))
        return { question: null, reason: 'every re-run gave the recorded numbers' };
    if (rerunIds.length === 0)
        return { question: null, reason: 'no re-run succeeded' };
    if (amongReruns === null)
        return { question: null, reason: 'one re-run cannot tell chance from a change' };
    return { question: amongReruns === 'same' ? 'match' : 'agree' };
}
/** What the re-runs of one experiment say, from `reproduce` of the record and them. */
function answerOf(question, { rerunIds, failedReruns, amongReruns, departedReruns }) {
    if (failedReruns.length > 0)
        return 'failed';
    if (question === 'match' && departedReruns.length > 0)
        return 'no';
    if (rerunIds.length < 2)
        return 'undecided';
    return amongReruns === 'same' ? 'yes' : 'no';
}
/** What an experiment says after one more run: a third one that was cut off takes nothing from what two have shown. */
function answerAfter(before, now, isCutOff) {
    return before === 'yes' && isCutOff ? 'yes' : now;
}
/** `1.03 × the time (0.42 s → 0.43 s)` */
function costText(plainMs, pinnedMs) {
    const times = plainMs > 0 ? `${(pinnedMs / plainMs).toPrecision(3)} × ` : '';
    return `${times}the time (${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .M)(plainMs)} → ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .M)(pinnedMs)})`;
}
/** The middle value, the mean of the two middle ones; null for none. */
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}


/***/ }),

/***/ 80855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   WI: () => (/* binding */ listOfNames),
/* harmony export */   tD: () => (/* binding */ changed),
/* harmony export */   tN: () => (/* binding */ phraseText)
/* harmony export */ });
const longestName = 80;
const mostListed = 5;
/** A name or value from a record, cut to a length that a sentence can bear. */
function named(text) {
    return { name: text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text };
}
/** `a, b, c, d, e and 3 more` */
function listOfNames(names) {
    const shown = names
        .slice(0, mostListed)
        .flatMap((name, index) => (index === 0 ? [named(name)] : [', ', named(name)]));
    const rest = names.length - mostListed;
    return rest > 0 ? [...shown, ` and ${rest} more`] : shown;
}
/** `name before → after`; a side that does not have it is "none". */
function changed(name, before, after) {
    return [
        named(name),
        ' ',
        before === null ? 'none' : named(before),
        ' → ',
        after === null ? 'none' : named(after),
    ];
}
/** The words alone, not escaped. */
function phraseText(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? part : part.name)).join('');
}


/***/ }),

/***/ 44268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isReproduced),
/* harmony export */   v: () => (/* binding */ unverifiable)
/* harmony export */ });
/** What is left to say where the record could not be run again at all. `reason`: words that follow "because". */
function unverifiable(reproduction, reason) {
    const levels = { bitwise: 'undecided', close: 'undecided', statistical: 'undecided' };
    return { ...reproduction, kind: 'unverifiable', reason, levels, rerunsNeeded: null };
}
/** True when the re-runs show the level that was asked for. */
function isReproduced({ level, levels }) {
    return levels[level] === 'yes';
}


/***/ })

};
