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
// EXTERNAL MODULE: ./build/src/settings/seedList.js
var seedList = __webpack_require__(12554);
;// CONCATENATED MODULE: ./build/src/settings/sweepInputs.js


const sweepPhases = ['plan', 'trial', 'confirm', 'open', 'work', 'conclude'];
/** GitHub's documentation, "Actions limits": jobs that one matrix may have. */
const mostWorkers = 256;
const usualWorkers = 4;
/** GitHub's documentation, "Workflow syntax": the time limit of a job that states none. */
const usualJobMinutes = 360;
/** More than these are another search. */
const mostConfirmed = 100;
/** Inputs as given, empty for one that is not; one UserError lists all problems. */
function readSweepInputs(input) {
    const problems = [];
    const refuse = (name, accepted) => {
        problems.push({ where: placeOf(name), message: `expected ${accepted}, got ${(0,problem/* showValue */.v)(input(name))}` });
        return null;
    };
    const number = (name, accepted, isGood) => {
        const text = input(name);
        if (text === '')
            return null;
        return isGood(Number(text)) ? Number(text) : refuse(name, accepted);
    };
    const whole = (name, least, most = Number.MAX_SAFE_INTEGER) => number(name, `a whole number from ${least}${most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : ''}`, (value) => Number.isSafeInteger(value) && value >= least && value <= most);
    const trials = trialsOfLeg(input('matrix'));
    if (trials === null)
        refuse('matrix', 'a matrix with leg: { id, n }, n the numbers of its trials');
    const worker = workerOf(input('matrix'));
    const phase = input('sweep-phase');
    const known = sweepPhases.find((one) => one === phase);
    if (phase !== '' && known === undefined)
        refuse('sweep-phase', sweepPhases.join(' or '));
    const mayContinue = input('sweep-continue');
    if (!['', 'always', 'never'].includes(mayContinue))
        refuse('sweep-continue', 'always or never');
    const seeds = input('sweep-confirm-seeds');
    const confirmSeeds = seeds === '' ? null : (0,seedList/* readSeedList */.e)(seeds);
    if (seeds !== '' && confirmSeeds === null)
        refuse('sweep-confirm-seeds', seedList/* seedListForm */.Q);
    const pullRequest = input('sweep-pull-request');
    if (!['', 'true', 'false'].includes(pullRequest))
        refuse('sweep-pull-request', 'true or false');
    const read = {
        path: input('sweep') || 'sweep.yml',
        phase: known ?? ((trials ?? []).length > 0 ? 'trial' : worker === null ? 'plan' : 'work'),
        state: input('sweep-state') || null,
        trials: trials ?? [],
        resume: whole('sweep-resume', 1),
        warmStart: whole('sweep-warm-start', 1),
        roundSize: whole('sweep-round-size', 1),
        perJob: whole('sweep-trials-per-job', 1) ?? 1,
        mostTrials: whole('sweep-trials', 1),
        budgetMinutes: number('sweep-budget-minutes', 'a number of minutes above 0', (value) => value > 0),
        seed: whole('sweep-seed', 0, 2 ** 32 - 1) ?? 0,
        mayContinue: mayContinue !== 'never',
        confirm: number('sweep-confirm', `a whole number from 0 to ${mostConfirmed}`, (value) => Number.isInteger(value) && value >= 0 && value <= mostConfirmed) ?? 0,
        confirmSeeds,
        pullRequest: pullRequest === 'true',
        workers: number('sweep-workers', `a whole number from 1 to ${mostWorkers}`, (value) => Number.isInteger(value) && value >= 1 && value <= mostWorkers) ?? usualWorkers,
        workerMinutes: number('sweep-worker-minutes', 'a number of minutes above 0', (value) => value > 0) ?? usualJobMinutes,
        worker,
    };
    if ((read.phase === 'trial' || read.phase === 'work') && read.state === null)
        refuse('sweep-state', 'the output sweep-state of the job that planned the round or opened the sweep');
    if (read.phase === 'work' && worker === null)
        refuse('matrix', 'a matrix with worker: 1, 2, … of the output sweep-workers');
    (0,problem/* refuseProblems */.n)(problems);
    return read;
}
/** Most people fill in the inputs of the workflow sweep.yml, whose names are shorter. */
function placeOf(name) {
    const isOfWorkflow = name.startsWith('sweep-') && !/-(phase|state|continue|workers|worker-minutes)$/.test(name);
    return `input ${name}${isOfWorkflow ? ` (in sweep.yml: ${name.slice('sweep-'.length)})` : ''}`;
}
/** `{"worker": 3}` → 3; null for another matrix. */
function workerOf(matrix) {
    const [, number] = /^\s*\{\s*"worker"\s*:\s*(\d{1,3})\s*\}\s*$/.exec(matrix) ?? [];
    return number === undefined ? null : Number(number);
}
/**
 * `{"leg": {"id": "ab12cd34ef-0008", "n": "8 12"}}` → 8, 12; of a confirming round `"n": "8@1 8@2"`, with the seeds. None for
 * another matrix; null for one that cannot be read.
 */
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
    const words = leg.n.split(' ').map((word) => /^(\d{1,6})(?:@(\d{1,10}))?$/.exec(word));
    return words.every((word) => word !== null)
        ? words.map(([, trial, seed]) => ({
            trial: Number(trial),
            seed: seed === undefined ? null : Number(seed),
        }))
        : null;
}

// EXTERNAL MODULE: ./build/src/commands/inputs.js
var commands_inputs = __webpack_require__(20215);
;// CONCATENATED MODULE: ./build/src/commands/sweep/onGitHub/sweepPhase.js


/** `command: sweep` in a workflow: one of the phases that the jobs of a round are. */
async function sweepPhase(effects, settings, place) {
    const inputs = readSweepInputs((name) => (0,commands_inputs/* inputText */.AN)(effects, name));
    switch (inputs.phase) {
        case 'plan':
        case 'confirm':
            return (await Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8132), __webpack_require__.e(8815), __webpack_require__.e(9063), __webpack_require__.e(179), __webpack_require__.e(2360), __webpack_require__.e(3620), __webpack_require__.e(8704), __webpack_require__.e(1676), __webpack_require__.e(5376), __webpack_require__.e(213), __webpack_require__.e(7177), __webpack_require__.e(575), __webpack_require__.e(2021)]).then(__webpack_require__.bind(__webpack_require__, 52021))).planPhase(effects, settings, place, inputs);
        case 'trial':
            return (await Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8132), __webpack_require__.e(8815), __webpack_require__.e(9063), __webpack_require__.e(179), __webpack_require__.e(2360), __webpack_require__.e(3620), __webpack_require__.e(8704), __webpack_require__.e(1676), __webpack_require__.e(5376), __webpack_require__.e(213), __webpack_require__.e(9709)]).then(__webpack_require__.bind(__webpack_require__, 39709))).trialPhase(effects, settings, place, inputs);
        case 'open':
            return (await Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8132), __webpack_require__.e(8815), __webpack_require__.e(9063), __webpack_require__.e(179), __webpack_require__.e(2360), __webpack_require__.e(3620), __webpack_require__.e(8704), __webpack_require__.e(1676), __webpack_require__.e(5376), __webpack_require__.e(213), __webpack_require__.e(7177), __webpack_require__.e(575), __webpack_require__.e(3531)]).then(__webpack_require__.bind(__webpack_require__, 23531))).openPhase(effects, settings, place, inputs);
        case 'work':
            return (await Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8132), __webpack_require__.e(8815), __webpack_require__.e(9063), __webpack_require__.e(179), __webpack_require__.e(2360), __webpack_require__.e(3620), __webpack_require__.e(8704), __webpack_require__.e(1676), __webpack_require__.e(5376), __webpack_require__.e(213), __webpack_require__.e(4663)]).then(__webpack_require__.bind(__webpack_require__, 54663))).workPhase(effects, settings, place, inputs);
        case 'conclude':
            return (await Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8132), __webpack_require__.e(8815), __webpack_require__.e(9063), __webpack_require__.e(179), __webpack_require__.e(2360), __webpack_require__.e(3620), __webpack_require__.e(8704), __webpack_require__.e(1676), __webpack_require__.e(5376), __webpack_require__.e(213), __webpack_require__.e(7177), __webpack_require__.e(575), __webpack_require__.e(5202)]).then(__webpack_require__.bind(__webpack_require__, 62821))).concludePhase(effects, settings, place, inputs);
    }
}


/***/ }),

/***/ 12554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ seedListForm),
/* harmony export */   e: () => (/* binding */ readSeedList)
/* harmony export */ });
/** More are another search. */
const mostSeeds = 100;
const seedListForm = 'different whole numbers such as 1,2,3';
/** "1,2,3"; null for what is no such list. */
function readSeedList(text) {
    const words = text.split(',').map((word) => word.trim());
    const seeds = words.map(Number);
    const isGood = words.every((word) => /^\d{1,10}$/.test(word)) &&
        seeds.every((seed) => seed < 2 ** 32) &&
        new Set(seeds).size === seeds.length &&
        seeds.length <= mostSeeds;
    return isGood ? seeds : null;
}


/***/ })

};
