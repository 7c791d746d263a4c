export const id = 2827;
export const ids = [2827];
export const modules = {

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

/***/ 58364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
/* harmony import */ var _linearScale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23102);
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83741);


const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Stands where there is no value to draw: NaN, an infinity, or nothing logged. */
const gap = '·';
/** Values as a line of bars between their smallest and largest; a flat line is half high. Empty without any finite value. */
function sparkline(values) {
    const finite = values.filter(_records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteValue */ .N9);
    if (finite.length === 0)
        return '';
    const low = Math.min(...finite);
    const high = Math.max(...finite);
    const height = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(low, high, 0, bars.length);
    return values.map((value) => ((0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteValue */ .N9)(value) ? barAt(height(value)) : gap)).join('');
}
function barAt(height) {
    return bars[Math.min(bars.length - 1, Math.floor(height))] ?? gap;
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

/***/ 72827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ importanceLines),
/* harmony export */   renderSweepTerminal: () => (/* binding */ renderSweepTerminal)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70218);
/* harmony import */ var _charts_sparkline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(58364);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79454);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(42251);
/* harmony import */ var _terminal_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21468);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22705);
/* harmony import */ var _terminal_textWidth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49440);
/* harmony import */ var _percentText_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43537);
/* harmony import */ var _sweepWords_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71894);
/* harmony import */ var _trialRows_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32838);
/* harmony import */ var _verdictWords_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50325);












const narrowest = 40;
const widestText = 100;
const shownTrials = 10;
const mostParameters = 8;
const mostReasons = 6;
const sparklinePoints = 40;
/** The sweep for a terminal, no wider than asked for. */
function renderSweepTerminal(report, { width: asked, colour }) {
    const width = Math.max(narrowest, asked);
    const paint = (0,_colour_js__WEBPACK_IMPORTED_MODULE_0__/* .painter */ .C)(colour);
    const blocks = [
        headLines(report, width, paint),
        gateLines(report, width, paint),
        leaderboardLines(report, width, paint),
        importanceLines(report.result, width, paint),
        stoppedLines(report, width),
        patchLines(report, width),
        report.warnings.flatMap((warning) => lines(`! ${warning}`, width)),
        lines((0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_3__/* .costSentence */ .Lp)(report), width).map((line) => paint('quiet', line)),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
function headLines(report, width, paint) {
    const { title } = _verdictWords_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepStatusInfo */ .h0[(0,_verdictWords_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepStatusOf */ .Up)(report)];
    const ignored = (0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoredSentence */ .oT)(report);
    const [finding = [], ...rest] = (0,_verdictWords_js__WEBPACK_IMPORTED_MODULE_5__/* .headSentences */ .nw)(report);
    return [
        `${paint('strong', title)}  ${paint('quiet', (0,_terminal_textWidth_js__WEBPACK_IMPORTED_MODULE_6__/* .fitWidth */ .G0)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(report.experiment)), width - 30))}`,
        ...lines(plain(finding), width),
        ...rest.flatMap((sentence) => lines(plain(sentence), width)).map((line) => paint('quiet', line)),
        ...(ignored === null ? [] : lines(plain(ignored), width).map((line) => paint('unsure', line))),
        ...progressLine(report, width),
    ];
}
function progressLine({ result: { progress } }, width) {
    if (progress.length < 3)
        return [];
    const count = Math.min(sparklinePoints, progress.length, width - 14);
    const values = Array.from({ length: count }, (_, index) => progress[Math.round((index * (progress.length - 1)) / (count - 1))]?.best ?? null);
    return [`Best so far  ${(0,_charts_sparkline_js__WEBPACK_IMPORTED_MODULE_7__/* .sparkline */ .K)(values)}`];
}
function gateLines({ winner }, width, paint) {
    return (winner?.verdict?.checks ?? []).flatMap((check) => {
        const ink = (0,_terminal_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .checksInk */ .Uh)([check]);
        const own = lines(`${(0,_terminal_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .checkMark */ .kQ)(check)} ${check.rule}: ${check.reason}`, width);
        return ink === undefined ? own : own.map((line) => paint(ink, line));
    });
}
function leaderboardLines(report, width, paint) {
    const rows = (0,_trialRows_js__WEBPACK_IMPORTED_MODULE_4__/* .shownRows */ .$6)(report, shownTrials);
    if (rows.length === 0)
        return [];
    const columns = (0,_trialRows_js__WEBPACK_IMPORTED_MODULE_4__/* .trialColumns */ ._b)(report, mostParameters);
    const drawn = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalTable */ .R)(columns.map(({ title, align }, index) => ({
        title: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(title, 24)),
        align,
        // The trial and the first metric stay.
        dropRank: index < 2 ? 0 : index,
    })), rows.map((row, place) => columns.map(({ cell }) => ({
        text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(cell(row), 40)),
        ...(place === 0 ? { ink: 'good' } : {}),
    }))), { width, paint });
    return [...drawn, ...lines((0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_3__/* .rankingNote */ .hE)(report), width).map((line) => paint('quiet', line))];
}
const barLength = 20;
/** What mattered for each metric, with bars. */
function importanceLines(result, width, paint) {
    return result.importances.flatMap((importance, index) => {
        if (importance === null)
            return [];
        const metric = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(result.metrics[index]?.name ?? '', 40));
        const drawn = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalTable */ .R)([
            { title: `What mattered for ${metric}`, align: 'left', dropRank: 0 },
            { title: '', align: 'right', dropRank: 0 },
            { title: '', align: 'left', dropRank: 2 },
            { title: importance.foretold === null ? '' : 'second opinion', align: 'right', dropRank: 1 },
        ], importance.parameters
            .slice(0, mostParameters)
            .map(({ name, share, modelShare }) => [
            { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(name, 40)) },
            { text: (0,_percentText_js__WEBPACK_IMPORTED_MODULE_9__/* .percentText */ .f)(share) },
            { text: '█'.repeat(Math.round(share * barLength)) },
            { text: modelShare === null ? '' : (0,_percentText_js__WEBPACK_IMPORTED_MODULE_9__/* .percentText */ .f)(modelShare) },
        ]), { width, paint });
        return [...drawn, ...lines(plain((0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_3__/* .importanceNote */ .NX)(importance)), width).map((line) => paint('quiet', line))];
    });
}
function stoppedLines({ result: { stopped } }, width) {
    const shown = stopped
        .slice(0, mostReasons)
        .flatMap((group) => lines(`${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_10__/* .countOf */ .p)(group.trials.length, 'trial')} ${_sweepWords_js__WEBPACK_IMPORTED_MODULE_3__/* .stoppedWords */ .HO[group.kind]} (${(0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_3__/* .trialNumbers */ .nI)(group, 5)}): ${group.reason}`, width));
    return stopped.length > mostReasons
        ? [...shown, `and ${stopped.length - mostReasons} more reasons`]
        : shown;
}
function patchLines({ patch }, width) {
    if (patch === null)
        return [];
    return [
        ...patch.diff
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(line, 400))),
        ...patch.byHand.flatMap(({ name, value, reason }) => lines(`Set by hand: ${name} = ${JSON.stringify(value)} (${reason})`, width)),
    ];
}
function lines(words, width) {
    return (0,_terminal_textWidth_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(words, 500)), Math.min(width, widestText));
}
function plain(sentence) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_11__/* .joinSpans */ .kU)(sentence, (words) => words, (name) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(name)));
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

/***/ 21468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ checksInk),
/* harmony export */   i4: () => (/* binding */ metricLines),
/* harmony export */   kQ: () => (/* binding */ checkMark)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70218);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _metricRows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18883);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22705);





const mostRows = 40;
const columns = [
    {
        title: 'metric',
        align: 'left',
        dropRank: 0,
        cell: ({ key, change }) => ({ text: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(key))}${goalArrow(change)}` }),
    },
    {
        title: 'baseline',
        align: 'right',
        dropRank: 2,
        comparesOnly: true,
        cell: ({ baseline, change }, runs) => ({
            text: sideText(baseline, change.baselineRuns, runs),
            ink: 'quiet',
        }),
    },
    {
        title: 'candidate',
        align: 'right',
        dropRank: 0,
        cell: ({ candidate, change }, runs) => ({ text: sideText(candidate, change.candidateRuns, runs) }),
    },
    {
        title: 'change',
        align: 'right',
        dropRank: 1,
        comparesOnly: true,
        cell: ({ delta, change }) => ({ text: delta, ink: kindInks[change.kind] }),
    },
    {
        title: '',
        align: 'right',
        dropRank: 5,
        comparesOnly: true,
        cell: ({ relative }) => ({ text: relative, ink: 'quiet' }),
    },
    {
        title: '',
        align: 'left',
        dropRank: 3,
        comparesOnly: true,
        cell: ({ change }) => ({ text: change.kind, ink: kindInks[change.kind] }),
    },
    { title: 'gate', align: 'left', dropRank: 4, cell: ({ checks }) => gateCell(checks) },
];
const kindInks = {
    improved: 'good',
    worsened: 'bad',
    unchanged: 'quiet',
    inconclusive: 'quiet',
    new: undefined,
    missing: 'unsure',
};
/** The table of metrics; those of gates are never left out. */
function metricLines(report, options) {
    const rows = (0,_metricRows_js__WEBPACK_IMPORTED_MODULE_1__/* .metricRows */ .IN)(report);
    const runs = (0,_metricRows_js__WEBPACK_IMPORTED_MODULE_1__/* .commonRunCount */ .u_)(rows);
    const shown = rows.filter((row, index) => index < mostRows || row.checks.length > 0);
    if (shown.length === 0)
        return [];
    const beyond = rows.length - shown.length;
    const hasBaseline = rows.some(({ change }) => change.baselineRuns !== null);
    const used = columns.filter(({ comparesOnly }) => hasBaseline || comparesOnly === undefined);
    const cells = shown.map((row) => used.map(({ cell }) => cell(row, runs)));
    return [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalTable */ .R)(used, cells, options),
        ...(beyond > 0
            ? [options.paint('quiet', `and ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(beyond, 'more metric')} in the HTML report`)]
            : []),
    ];
}
function sideText(text, sample, runs) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(runs === null ? (0,_metricRows_js__WEBPACK_IMPORTED_MODULE_1__/* .withRunCount */ .nJ)(text, sample) : text);
}
function gateCell(checks) {
    const text = checks.map((check) => `${checkMark(check)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(check.rule, 50))}`).join(', ');
    return { text, ink: checksInk(checks) };
}
function checkMark(check) {
    const { outcome, blocking } = check;
    if (outcome === 'passed')
        return '✔';
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetPass */ .hF)(check))
        return '•';
    return blocking && outcome !== 'unknown' ? '✖' : '!';
}
function checksInk(checks) {
    if (checks.some((check) => checkMark(check) === '✖'))
        return 'bad';
    const unsettled = checks.filter(({ outcome }) => outcome !== 'passed');
    if (unsettled.length === 0)
        return 'good';
    return unsettled.every(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetPass */ .hF) ? 'quiet' : 'unsure';
}
function goalArrow({ goal }) {
    if (goal === null)
        return '';
    return goal === 'max' ? ' ↑' : ' ↓';
}


/***/ }),

/***/ 22705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ terminalTable)
/* harmony export */ });
/* harmony import */ var _textWidth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49440);

const gap = '  ';
/** The first column is cut rather than others dropped, but not below this. */
const narrowestFirst = 12;
/** Longer texts are cut, so that one of them does not drive all other columns out. */
const widestCell = 40;
/** Aligned lines no wider than `width`: columns are dropped in their order, then the first one is cut. */
function terminalTable(columns, rows, { width, paint }) {
    const titles = columns.map(({ title }) => ({ text: title, ink: 'quiet' }));
    const widest = Math.min(widestCell, width - narrowestFirst - gap.length);
    const widths = columns.map((_, index) => Math.min(widest, Math.max(...[titles, ...rows].map((row) => (0,_textWidth_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(row[index]?.text ?? '')))));
    const shown = fittingColumns(columns, widths, width);
    const others = shown.slice(1).reduce((sum, index) => sum + (widths[index] ?? 0) + gap.length, 0);
    const first = Math.min(widths[0] ?? 0, Math.max(narrowestFirst, width - others));
    const line = (row) => shown
        .map((index) => pad(row[index], index === 0 ? first : (widths[index] ?? 0), columns[index]?.align, paint))
        .join(gap)
        .trimEnd();
    return [titles, ...rows].map(line);
}
/** Indexes of the columns that fit. */
function fittingColumns(columns, widths, width) {
    let shown = columns.map((_, index) => index).filter((index) => (widths[index] ?? 0) > 0);
    const needed = () => shown.reduce((sum, index) => sum + gap.length + (index === 0 ? Math.min(widths[0] ?? 0, narrowestFirst) : (widths[index] ?? 0)), -gap.length);
    const order = columns
        .map(({ dropRank }, index) => ({ dropRank, index }))
        .filter(({ dropRank }) => dropRank > 0)
        .sort((a, b) => b.dropRank - a.dropRank);
    for (const { index } of order) {
        if (needed() <= width)
            break;
        shown = shown.filter((one) => one !== index);
    }
    return shown;
}
function pad(cell, width, align, paint) {
    const text = (0,_textWidth_js__WEBPACK_IMPORTED_MODULE_0__/* .fitWidth */ .G0)(cell?.text ?? '', width);
    const space = ' '.repeat(width - (0,_textWidth_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(text));
    const painted = cell?.ink === undefined || text === '' ? text : paint(cell.ink, text);
    return align === 'right' ? space + painted : painted + space;
}


/***/ }),

/***/ 49440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   G0: () => (/* binding */ fitWidth),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
/** Characters that terminals draw two cells wide: East Asian wide and full-width ones (Unicode TR 11), and emoji. */
const wide = /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const ascii = /^[\x20-\x7e]*$/;
/** How many terminal cells a text without control characters takes. */
function textWidth(text) {
    if (ascii.test(text))
        return text.length;
    let width = 0;
    for (const character of characters(text))
        width += characterWidth(character);
    return width;
}
/** The text cut to a width, its end replaced by `…` when it does not fit. */
function fitWidth(text, width) {
    if (textWidth(text) <= width)
        return text;
    let fitted = '';
    let used = 1;
    for (const character of characters(text)) {
        used += characterWidth(character);
        if (used > width)
            break;
        fitted += character;
    }
    return `${fitted}…`;
}
/** The text in lines of at most this width, broken between words where it can be. */
function wrapText(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (textWidth(longer) <= width) {
            line = longer;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = fitWidth(word, width);
    }
    return line === '' ? lines : [...lines, line];
}
function characterWidth(character) {
    return wide.test(character) ? 2 : 1;
}
function* characters(text) {
    for (const { segment } of new Intl.Segmenter('en').segment(text))
        yield segment;
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
