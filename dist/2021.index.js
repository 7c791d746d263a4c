export const id = 2021;
export const ids = [2021];
export const modules = {

/***/ 52021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  planPhase: () => (/* binding */ planPhase)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/sweeps/log/sweepLogText.js + 1 modules
var sweepLogText = __webpack_require__(33647);
// EXTERNAL MODULE: ./build/src/sweeps/rounds.js
var sweeps_rounds = __webpack_require__(98226);
// EXTERNAL MODULE: ./build/src/commands/sweep/onGitHub/confirmRound.js
var confirmRound = __webpack_require__(20548);
// EXTERNAL MODULE: ./build/src/commands/sweep/onGitHub/currentLog.js + 2 modules
var currentLog = __webpack_require__(27582);
// EXTERNAL MODULE: ./build/src/records/countOf.js
var countOf = __webpack_require__(70218);
// EXTERNAL MODULE: ./build/src/sweeps/log/planTrials.js + 1 modules
var planTrials = __webpack_require__(32037);
// EXTERNAL MODULE: ./build/src/sweeps/log/sweepTrials.js
var sweepTrials = __webpack_require__(79163);
// EXTERNAL MODULE: ./build/src/commands/sweep/openSweepLog.js
var openSweepLog = __webpack_require__(78889);
;// CONCATENATED MODULE: ./build/src/commands/sweep/onGitHub/nextRound.js






/** Trials while the search lasts, then the runs that confirm the best of them; in the phase `confirm` only these. */
function nextRound(effects, log, experiment, inputs) {
    const { planned, trials, ended } = (0,planTrials/* planTrials */.l)(log, inputs.size);
    if (trials.length > 0 && inputs.phase === 'confirm')
        return { entries: [], legs: [], words: 'the search goes on in another run', ended: null };
    const again = trials.length > 0 ? [] : (0,confirmRound/* planConfirming */.GJ)(effects, log, experiment, inputs);
    const { perJob } = inputs;
    const packed = trials.length > 0
        ? (0,sweeps_rounds/* legsOf */.xi)(trials, perJob).map((own) => own.map(({ number }) => ({ trial: number, word: `${number}` })))
        : (0,sweeps_rounds/* neighbouringLegsOf */.Mh)(again, perJob).map((own) => own.map(({ trial, seed }) => ({ trial, word: `${trial}@${seed}` })));
    const legs = packed.map((own) => ({
        id: (0,sweepTrials/* trialId */.k)(log.sweepId, own[0]?.trial ?? 0),
        n: own.map(({ word }) => word).join(' '),
    }));
    const reason = ended ?? 'nothing to run';
    const count = trials.length + again.length;
    const what = trials.length > 0 ? 'trial' : 'confirming run';
    return {
        entries: [...planned, ...trials.map((trial) => startOf(effects, trial)), ...again],
        legs,
        words: count === 0 ? reason : `${(0,countOf/* countOf */.p)(count, what)} in ${(0,countOf/* countOf */.p)(legs.length, 'job')}`,
        ended: count === 0 ? reason : null,
    };
}
/** The record's id is chosen here, so that the artifact of an attempt is known before it exists. */
function startOf(effects, { number, attempts }) {
    return {
        kind: 'started',
        trial: number,
        attempt: attempts.reduce((most, { attempt }) => Math.max(most, attempt), 0) + 1,
        at: new Date(effects.nowMs()).toISOString(),
        recordId: (0,openSweepLog/* nextRecordId */._)(effects),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/sweep/onGitHub/planRounds.js



/** As the inputs say, else as is usual for the sweep. */
function roundForm({ spec }, { roundSize, perJob }) {
    return roundSize === null ? (0,sweeps_rounds/* usualForm */.xt)(spec, perJob) : { size: roundSize, perJob };
}
function nextRoundSize(log, { size, first = size }) {
    return hasBegun(log) ? size : first;
}
/** Refuses, before anything is handed out, what GitHub or Trainmark would not carry to its end. */
function refuseLimits(log, form) {
    const broken = (0,sweeps_rounds/* limitsBroken */.yu)(form, null, outlook(log, form));
    if (broken.length > 0)
        throw new errors/* UserError */.yo(broken.join(' '), { hint: 'Change sweep-round-size or sweep-trials-per-job.' });
}
/** Says at the beginning how many rounds there will be, and what the sweep needs to get through all of them. */
function tellRounds(effects, { context, effects: { step } }, log, { form, mayContinue }) {
    const expected = outlook(log, form);
    if (expected === null)
        return;
    const { trials, rounds, runs } = expected;
    const words = `${(0,countOf/* countOf */.p)(trials, 'trial')} at most, in ${(0,countOf/* countOf */.p)(rounds, 'round')}`;
    if (runs === 1)
        return effects.progress.say(`the sweep has ${words}`);
    if (mayContinue)
        return effects.progress.say(`the sweep has ${words}: ${sweeps_rounds/* roundsInRun */.G} in this run, the others in ${runs - 1} more, which the last job starts; for that the job that calls this workflow needs actions: write`);
    step.annotate({
        level: 'warning',
        title: 'Trainmark',
        message: `The sweep has ${words}, of which a run carries out ${sweeps_rounds/* roundsInRun */.G}, and sweep-continue is never. Put at least ${Math.ceil(trials / sweeps_rounds/* roundsInRun */.G)} trials into a round (round-size), or go on by hand: run the workflow with resume = ${context.runId}.`,
        place: null,
    });
}
/** Null for a sweep that has begun, or whose trials nobody can count. */
function outlook(log, form) {
    const trials = hasBegun(log) ? null : (0,sweeps_rounds/* trialsIn */.Ti)(log.spec, log.entries.filter(isRecorded).length);
    return trials === null ? null : (0,sweeps_rounds/* estimate */.jA)({ trials, confirmingRuns: 0, minutesPerTrial: null }, form);
}
function hasBegun({ entries }) {
    return entries.some((entry) => entry.kind === 'planned' && !isRecorded(entry));
}
/** A run from before the sweep, which counts as one of its trials. */
function isRecorded(entry) {
    return entry.kind === 'planned' && entry.method === 'recorded';
}

// EXTERNAL MODULE: ./build/src/commands/sweep/onGitHub/stateArtifacts.js
var stateArtifacts = __webpack_require__(23512);
// EXTERNAL MODULE: ./build/src/commands/sweep/onGitHub/tellSweep.js + 2 modules
var tellSweep = __webpack_require__(34636);
;// CONCATENATED MODULE: ./build/src/commands/sweep/onGitHub/planPhase.js









/** Notes what came of the last round, plans the next one, and hands it out as the legs of a matrix. */
async function planPhase(effects, settings, place, inputs) {
    const { step } = place.effects;
    const current = await (0,currentLog/* currentLog */.u)(effects, settings, place, inputs);
    const { header, found } = current;
    const { experiment } = settings;
    const form = roundForm(current.log, inputs);
    if (inputs.phase === 'plan')
        refuseLimits(current.log, form);
    (0,confirmRound/* refuseUnconfirmable */.mz)(current.log, experiment, inputs);
    const size = nextRoundSize(current.log, form);
    const round = nextRound(effects, current.log, experiment, { ...inputs, size });
    const log = (0,sweepLogText/* withEntries */.bA)(current.log, round.entries);
    const legs = JSON.stringify(round.legs);
    if (legs.length * 2 > sweeps_rounds/* mostOutputBytes */.yF)
        throw new errors/* UserError */.yo(`The legs of a round of ${round.legs.length} jobs take more than the 1 MiB of an output.`, {
            hint: 'Make the rounds smaller: sweep-round-size.',
        });
    // Kept before it is handed out: a trial that runs is always known.
    await (0,stateArtifacts/* handOnLog */.f3)(effects, place, { header, log }, found);
    step.setOutput('sweep-legs', legs);
    step.setOutput('sweep-ended', round.ended ?? '');
    effects.progress.say(`sweep ${log.sweepId}: ${round.words}`);
    if (inputs.phase === 'plan')
        tellRounds(effects, place, current.log, { form, mayContinue: inputs.mayContinue });
    await (0,tellSweep/* tellSweep */.i)(effects, settings, place, { ...current, log, ended: round.ended, isWhole: false });
    return errors/* exitCodes */.hS.passed;
}


/***/ })

};
