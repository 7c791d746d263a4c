export const id = 7368;
export const ids = [7368];
export const modules = {

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

/***/ 67368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweepJsonOf: () => (/* binding */ sweepJsonOf)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42251);
/* harmony import */ var _verdictWords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50325);


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
        summary: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .sentenceText */ .x7)((0,_verdictWords_js__WEBPACK_IMPORTED_MODULE_0__/* .sweepSentence */ .Ei)(report)),
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
        method: run.method,
        params: Object.fromEntries(run.configuration),
    };
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


/***/ })

};
