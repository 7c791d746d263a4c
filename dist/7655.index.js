export const id = 7655;
export const ids = [7655];
export const modules = {

/***/ 27655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planText: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70218);
/* harmony import */ var _sweeps_space_searchSpace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81932);
/* harmony import */ var _sweeps_pythonText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14706);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);




/** What a dry run says: nothing in it has happened. */
function planText(plan) {
    const { spec, sweepId, seed, trials, command, notes } = plan;
    const size = (0,_sweeps_space_searchSpace_js__WEBPACK_IMPORTED_MODULE_0__/* .searchSpaceOf */ .sZ)(spec.parameters).size;
    const space = Number.isFinite(size) ? `${size.toLocaleString('en')} different trials` : 'a continuum';
    const lines = [
        `Sweep ${sweepId}: method ${spec.method}, seed ${seed}, ${metricWords(spec)}`,
        '',
        `The space (${space}):`,
        ...spec.parameters.map((parameter) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(parameter.name)}: ${parameterWords(parameter)}`),
        '',
        `The next ${trials.length === 1 ? 'trial' : `${trials.length} trials`}:`,
        ...trials.map((trial) => `  ${trialWords(trial)}`),
        '',
        `Started as: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(typeof command === 'string' ? command : command.join(' '), 300))}`,
        ...bandLines(spec),
        ...estimateLines(plan),
        ...notes.map((note) => `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(note, 400))}`),
    ];
    return `${lines.join('\n')}\n`;
}
function metricWords({ metrics }) {
    if (metrics.length === 0)
        return 'no metric';
    return metrics.map(({ name, goal }) => `${goal} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name)}`).join(', ');
}
function trialWords({ number, method, configuration }) {
    const values = [...configuration].map(([name, value]) => `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_sweeps_pythonText_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonText */ .G)(typeof value === 'number' ? rounded(value) : value), 60)}`);
    return `${number} (${method}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(values.join(' '))}`;
}
/** The command of the first trial has every digit. */
function rounded(value) {
    return Number.isInteger(value) ? value : Number(value.toPrecision(5));
}
function parameterWords({ distribution, when, present }) {
    const conditions = when.map(({ parameter, values }) => `${parameter} is ${values.map(_sweeps_pythonText_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonText */ .G).join(' or ')}`);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)([
        distributionWords(distribution),
        ...(present === null ? [] : [`now ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_sweeps_pythonText_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonText */ .G)(present.value), 60)}`]),
        ...(conditions.length === 0 ? [] : [`only when ${conditions.join(' and ')}`]),
    ].join('; '));
}
function distributionWords(distribution) {
    switch (distribution.kind) {
        case 'constant':
            return `always ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_sweeps_pythonText_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonText */ .G)(distribution.value), 80)}`;
        case 'categorical': {
            const values = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(distribution.values.map(_sweeps_pythonText_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonText */ .G).join(', '), 160);
            const shares = distribution.probabilities;
            return `one of ${values}${shares === null ? '' : `, with probabilities ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(shares.join(', '), 80)}`}`;
        }
        case 'stepped':
            return `${distribution.min} to ${distribution.max} in steps of ${distribution.step}${distribution.isLog ? ', logarithmic' : ''}`;
        case 'uniform':
            return `uniform from ${distribution.min} to ${distribution.max}${quantumWords(distribution.quantum)}`;
        case 'logUniform':
            return `log-uniform from ${distribution.min} to ${distribution.max}${quantumWords(distribution.quantum)}`;
        case 'normal':
            return `normal with mean ${distribution.mu} and deviation ${distribution.sigma}${quantumWords(distribution.quantum)}`;
        case 'logNormal':
            return `log-normal, its logarithm with mean ${distribution.mu} and deviation ${distribution.sigma}${quantumWords(distribution.quantum)}`;
        case 'beta':
            return `beta with a ${distribution.a} and b ${distribution.b}${quantumWords(distribution.quantum)}`;
    }
}
function quantumWords(quantum) {
    return quantum === null ? '' : `, rounded to multiples of ${quantum}`;
}
function bandLines({ earlyTerminate }) {
    if (earlyTerminate === null)
        return [];
    if ('kind' in earlyTerminate)
        return [stopRuleLine(earlyTerminate)];
    const { bands, eta, isStrict } = earlyTerminate;
    const shown = bands.slice(0, 6).join(', ');
    return [
        `Stopped early after ${shown}${bands.length > 6 ? ', …' : ''} logged values unless among the best 1 in ${eta} of earlier trials. ${stopRisk(isStrict)}`,
    ];
}
/** As `__tests__/simulations/stopping/stopping.md` has it, from one trial at a time to rounds of 16. */
function stopRisk(isStrict) {
    return isStrict
        ? 'The best trial itself is stopped in two to four sweeps of ten; with strict: false in about one, for a twentieth more computing.'
        : 'The best trial itself is stopped in about one sweep of ten.';
}
function stopRuleLine(rule) {
    if (rule.kind === 'asha')
        return `Stopped early (asha) after ${rule.shortest} logged values, and each ${rule.eta} times as many, unless among the best 1 in ${rule.eta} of the trials that came that far.`;
    const after = rule.warmUp === 0 ? '' : `, and not within the first ${rule.warmUp} values`;
    return `Stopped early (median) when the best value so far is worse than the median of the complete trials after as many values; not before ${rule.startUpTrials} trials are complete${after}.`;
}
function budgetLines({ budget: { trials, minutes } }, expected) {
    if (minutes === null || (trials !== null && expected >= trials))
        return [];
    return [`The budget of ${minutesText(minutes)} ends it after about ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(expected, 'trial')}.`];
}
/** "90 minutes", "420 minutes (7 h)", "300,000 minutes (208 days)" */
function minutesText(minutes, unit = 'minutes') {
    const hours = minutes / 60;
    const longer = hours < 2 ? '' : hours < 48 ? ` (${Number(hours.toFixed(1))} h)` : ` (${Math.round(hours / 24)} days)`;
    return `${minutes.toLocaleString('en')} ${unit}${longer}`;
}
function estimateLines(plan) {
    const { spec, estimate, minutesPerTrial, parallel } = plan;
    if (estimate === null)
        return ['Only time limits this sweep: the number of its trials is not known.'];
    const { trials, confirmingRuns, rounds, runs, jobs } = estimate;
    const each = minutesPerTrial === null ? null : Number(minutesPerTrial.toPrecision(2));
    const here = minutesPerTrial === null
        ? ''
        : `, about ${minutesText(Math.ceil(((trials + confirmingRuns) * minutesPerTrial) / parallel))} at ${each} a trial`;
    const again = confirmingRuns === 0 ? '' : ` and ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(confirmingRuns, 'confirming run')}`;
    return [
        '',
        ...budgetLines(spec, trials),
        `Here: ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(trials, 'trial')}${again}, ${parallel} at a time${here}.`,
        `On GitHub: ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(rounds, 'round')} in ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(runs, 'workflow run')}, ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(jobs, 'job')}. ${billedWords(plan)}`,
    ];
}
const mostCosts = 5;
function billedWords({ estimate, costs }) {
    const minutes = estimate?.billedMinutes ?? null;
    if (minutes === null)
        return 'Minutes and cost are not known: give --minutes-per-trial.';
    const told = costs
        .slice(0, mostCosts)
        .map(({ runner, amount, currency }) => `${amount.toFixed(2)} ${currency} on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(runner, 60))}`);
    return told.length === 0
        ? `About ${minutesText(minutes, 'billed minutes')}; sweep: { prices: … } in trainmark.yml turns them into money.`
        : `About ${minutesText(minutes, 'billed minutes')}: ${told.join(', ')}.`;
}


/***/ })

};
