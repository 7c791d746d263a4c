export const id = 669;
export const ids = [669];
export const modules = {

/***/ 80669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweepPhase: () => (/* binding */ sweepPhase)
});

// EXTERNAL MODULE: ./build/src/settings/problem.js
var problem = __webpack_require__(32100);
;// CONCATENATED MODULE: ./build/src/settings/sweepInputs.js

const sweepPhases = ['plan', 'trial', 'conclude'];
/** Inputs as given, empty for one that is not; one UserError lists all problems. */
function readSweepInputs(input) {
    const problems = [];
    const refuse = (name, accepted) => {
        problems.push({ where: `input ${name}`, message: `expected ${accepted}, got ${(0,problem/* showValue */.v)(input(name))}` });
        return null;
    };
    const number = (name, accepted, isGood) => {
        const text = input(name);
        if (text === '')
            return null;
        return isGood(Number(text)) ? Number(text) : refuse(name, accepted);
    };
    const whole = (name, least) => number(name, `a whole number from ${least}`, (value) => Number.isSafeInteger(value) && value >= least);
    const trials = trialsOfLeg(input('matrix'));
    if (trials === null)
        refuse('matrix', 'a matrix with leg: { id, n }, n the numbers of its trials');
    const phase = input('sweep-phase');
    const known = sweepPhases.find((one) => one === phase);
    if (phase !== '' && known === undefined)
        refuse('sweep-phase', sweepPhases.join(' or '));
    const mayContinue = input('sweep-continue');
    if (!['', 'always', 'never'].includes(mayContinue))
        refuse('sweep-continue', 'always or never');
    const read = {
        path: input('sweep') || 'sweep.yml',
        phase: known ?? ((trials ?? []).length > 0 ? 'trial' : 'plan'),
        state: input('sweep-state') || null,
        trials: trials ?? [],
        resume: whole('sweep-resume', 1),
        roundSize: whole('sweep-round-size', 1),
        perJob: whole('sweep-trials-per-job', 1) ?? 1,
        mostTrials: whole('sweep-trials', 1),
        budgetMinutes: number('sweep-budget-minutes', 'a number of minutes above 0', (value) => value > 0),
        seed: whole('sweep-seed', 0) ?? 0,
        mayContinue: mayContinue !== 'never',
    };
    if (read.phase === 'trial' && read.state === null)
        refuse('sweep-state', 'the output sweep-state of the job that planned the round');
    (0,problem/* refuseProblems */.n)(problems);
    return read;
}
/** `{"leg": {"id": "ab12cd34ef-0008", "n": "8 12"}}` → 8, 12; none for another matrix; null for one that cannot be read. */
function trialsOfLeg(matrix) {
    if (matrix === '')
        return [];
    let leg;
    try {
        const values = JSON.parse(matrix);
        if (typeof values !== 'object' || values === null || !('leg' in values))
            return [];
        leg = values.leg;
    }
    catch {
        return null;
    }
    if (typeof leg !== 'object' || leg === null || !('n' in leg) || typeof leg.n !== 'string')
        return null;
    return /^\d{1,6}( \d{1,6})*$/.test(leg.n) ? leg.n.split(' ').map(Number) : null;
}

// EXTERNAL MODULE: ./build/src/commands/inputs.js
var commands_inputs = __webpack_require__(20215);
;// CONCATENATED MODULE: ./build/src/commands/sweep/onGitHub/sweepPhase.js


/** `command: sweep` in a workflow: one of the phases that the jobs of a round are. */
async function sweepPhase(effects, settings, place) {
    const inputs = readSweepInputs((name) => (0,commands_inputs/* inputText */.AN)(effects, name));
    switch (inputs.phase) {
        case 'plan':
            return (await Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8815), __webpack_require__.e(9063), __webpack_require__.e(179), __webpack_require__.e(2509), __webpack_require__.e(1274), __webpack_require__.e(2888), __webpack_require__.e(6190), __webpack_require__.e(4553), __webpack_require__.e(3550), __webpack_require__.e(3420)]).then(__webpack_require__.bind(__webpack_require__, 43420))).planPhase(effects, settings, place, inputs);
        case 'trial':
            return (await Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8815), __webpack_require__.e(9063), __webpack_require__.e(179), __webpack_require__.e(2509), __webpack_require__.e(1274), __webpack_require__.e(2888), __webpack_require__.e(4553), __webpack_require__.e(7831)]).then(__webpack_require__.bind(__webpack_require__, 97831))).trialPhase(effects, settings, place, inputs);
        case 'conclude':
            return (await Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8815), __webpack_require__.e(9063), __webpack_require__.e(179), __webpack_require__.e(2509), __webpack_require__.e(1274), __webpack_require__.e(2888), __webpack_require__.e(6190), __webpack_require__.e(4553), __webpack_require__.e(3550), __webpack_require__.e(5202)]).then(__webpack_require__.bind(__webpack_require__, 62821))).concludePhase(effects, settings, place, inputs);
    }
}


/***/ })

};
