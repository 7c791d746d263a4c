export const id = 7368;
export const ids = [7368,4987,6816];
export const modules = {

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

/***/ 67368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweepJsonOf: () => (/* binding */ sweepJsonOf)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42251);
/* harmony import */ var _sweepWords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71894);


/** The report as the public JSON result (see sweepResultSchema.ts). */
function sweepJsonOf(report) {
    const { result, state, winner, patch } = report;
    const { leaderboard, pareto } = result;
    return {
        schemaVersion: 1,
        command: 'sweep',
        experiment: report.experiment,
        sweepId: report.sweepId,
        state: state.kind,
        reason: state.kind === 'concluded' ? state.reason : null,
        summary: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceText */ .x7)((0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_0__/* .sweepSentence */ .Ei)(report)),
        metrics: result.metrics.map(({ name, goal }) => ({ name, goal })),
        trials: result.counts,
        rankedBy: leaderboard.rankedBy,
        noise: result.noise,
        leaderboard: leaderboard.rows.map(rowJson),
        progress: result.progress.map(({ number, value, best }) => ({ trial: number, value, best })),
        plateau: result.plateau,
        importance: result.importances.flatMap((one, index) => one === null
            ? []
            : [{ metric: result.metrics[index]?.name ?? '', method: 'ped-anova', ...one }]),
        pareto: pareto === null
            ? null
            : {
                trials: pareto.trials.map(({ run }) => run.number),
                hypervolume: pareto.hypervolume,
                reference: pareto.reference,
            },
        ignored: result.ignored,
        stopped: result.stopped.map(({ kind, reason, trials }) => ({
            kind,
            reason,
            trials: trials.map(({ number }) => number),
        })),
        cost: result.cost,
        winner: winner === null
            ? null
            : {
                trial: winner.trial,
                values: winner.values,
                verdict: winner.verdict?.outcome ?? null,
                checks: (winner.verdict?.checks ?? []).map(({ rule, outcome, expected, actual, reason, value, bound, metrics }) => ({
                    rule,
                    outcome,
                    expected,
                    actual,
                    reason,
                    value,
                    bound,
                    metrics,
                })),
            },
        patch: patch === null ? null : { diff: patch.diff, byHand: patch.byHand },
        warnings: report.warnings,
    };
}
function rowJson({ rank, run, observed, estimated, deviation, isPresent }) {
    return {
        rank,
        trial: run.number,
        id: run.id,
        record: run.recordId,
        observed,
        estimated,
        deviation,
        present: isPresent,
        params: Object.fromEntries(run.configuration),
    };
}


/***/ }),

/***/ 71894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ sweepSentence),
/* harmony export */   HO: () => (/* binding */ stoppedWords),
/* harmony export */   Lp: () => (/* binding */ costSentence),
/* harmony export */   NX: () => (/* binding */ importanceNote),
/* harmony export */   Up: () => (/* binding */ sweepStatusOf),
/* harmony export */   YL: () => (/* binding */ estimateText),
/* harmony export */   cb: () => (/* binding */ plateauSentence),
/* harmony export */   h0: () => (/* binding */ sweepStatusInfo),
/* harmony export */   hE: () => (/* binding */ rankingNote),
/* harmony export */   nI: () => (/* binding */ trialNumbers),
/* harmony export */   oT: () => (/* binding */ ignoredSentence),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* unused harmony export spreadText */
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26816);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42251);



const sweepStatusInfo = {
    confirmed: { title: 'Sweep: winner confirmed', symbol: '✅' },
    notBetter: { title: 'Sweep: winner not confirmed', symbol: '⚠️' },
    found: { title: 'Sweep concluded', symbol: '' },
    running: { title: 'Sweep under way', symbol: '' },
    nothing: { title: 'Sweep without a result', symbol: '❌' },
};
function sweepStatusOf({ state, result, winner }) {
    if (winner?.verdict)
        return winner.verdict.outcome === 'passed' ? 'confirmed' : 'notBetter';
    if (state.kind === 'running')
        return 'running';
    return result.leaderboard.rows.length === 0 ? 'nothing' : 'found';
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
        `Trial ${best.run.number} is the best of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(result.leaderboard.rows.length, 'complete trial')}: `,
        name,
        ` ${value}`,
        ...(result.leaderboard.rankedBy === 'estimated'
            ? [`, estimated ${estimateText(best)} without noise`]
            : []),
        ...presentWords(report, best),
        '.',
    ];
}
function nothingComplete({ result: { counts } }) {
    const ended = counts.failed + counts.pruned + counts.lost;
    if (ended === 0)
        return `No trial has ended yet; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(counts.pending, 'trial')} to come.`;
    return `No trial gave a result: ${counts.failed} failed, ${counts.pruned} stopped early, ${counts.lost} lost by a machine.`;
}
function winnerSentence({ trial, values, verdict }, metric) {
    const runs = `Trial ${trial}, run again ${values.length === 1 ? 'once' : `${values.length} times`}: `;
    const judged = verdict === null
        ? '.'
        : verdict.outcome === 'passed'
            ? '; every gate holds against the baseline.'
            : `; ${verdict.outcome === 'failed' ? 'a gate fails' : 'a gate is undecided'} against the baseline.`;
    return [runs, { name: metric }, ` ${spreadText(values)}${judged}`];
}
/** How the values in use today fared. */
function presentWords({ result }, best) {
    const present = result.leaderboard.rows.find(({ isPresent }) => isPresent);
    if (present === undefined)
        return [];
    if (present.run.number === best.run.number)
        return ['; these are the present values'];
    const [now] = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(present.observed[0], best.observed[0]);
    return [`; the present values have ${now}, rank ${present.rank}`];
}
/** "0.912 ± 0.004" */
function spreadText(values) {
    const [first] = values;
    if (first === undefined)
        return '—';
    return values.length === 1 ? (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(first) : (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSpread */ .tK)((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(values), (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleSd */ ._)(values));
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
    const method = `PED-ANOVA: what set the best ${best} of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(trials, 'trial')} apart. `;
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
        `: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(ignored.repeats, 'trial')} gave exactly the result of another in which ${differed}. ${question}`,
    ];
}
function costSentence({ result: { cost } }) {
    const trials = `${minutesText(cost.trialMinutes)} of training`;
    if (cost.jobs === 0)
        return `${trials}.`;
    const billed = `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(cost.billedMinutes, 'billed minute')} in ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(cost.jobs, 'job')}, each rounded up`;
    const money = cost.money === null ? '' : `; ${cost.money.amount.toFixed(2)} ${cost.money.currency}`;
    const unknown = cost.withoutPrice.length === 0
        ? ''
        : `, without ${cost.withoutPrice.join(', ')}, which has no price in the settings`;
    return `${trials}; ${billed}${money}${unknown}.`;
}
function minutesText(minutes) {
    return minutes < 90
        ? `${Number(minutes.toPrecision(2))} min`
        : `${Number((minutes / 60).toPrecision(2))} h`;
}
/** "49 complete, 6 stopped early, 4 failed, 1 lost" */
function countWords({ result: { counts } }) {
    const parts = [
        [counts.complete, 'complete'],
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

/***/ 26816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sampleSd),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93513);

/**
 * Arithmetic mean in the values' own unit. A running mean (Welford 1962): it cannot overflow, and the mean of equal
 * values is exactly that value. `values` are finite and at least one, else a RangeError.
 */
function mean(values) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)(values, 1);
    let average = 0;
    let low = Infinity;
    let high = -Infinity;
    for (const [index, value] of values.entries()) {
        const count = index + 1;
        average += value / count - average / count;
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    // Rounding may carry the last digit past the largest value.
    return Math.min(Math.max(average, low), high);
}
/**
 * Sample standard deviation (divisor n − 1) in the values' own unit. Two passes with the correction of Chan, Golub and
 * LeVeque (1983), on deviations scaled to at most 1, so that neither large offsets nor extreme magnitudes spoil it.
 * `values` are finite and at least two, else a RangeError. Infinite when the deviations themselves overflow.
 */
function sampleSd(values) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)(values, 2);
    const center = mean(values);
    const deviations = values.map((value) => value - center);
    const scale = deviations.reduce((most, deviation) => Math.max(most, Math.abs(deviation)), 0);
    if (scale === 0 || scale === Infinity)
        return scale;
    let sum = 0;
    let squares = 0;
    for (const deviation of deviations) {
        const scaled = deviation / scale;
        sum += scaled;
        squares += scaled * scaled;
    }
    return scale * Math.sqrt((squares - (sum * sum) / values.length) / (values.length - 1));
}


/***/ })

};
