export const id = 445;
export const ids = [445];
export const modules = {

/***/ 20445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verifyBaseline: () => (/* binding */ verifyBaseline)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/baselines/wantsVerification.js

/** A sample is drawn from the candidate's commit: checking it again draws the same, and nobody chooses. */
function wantsVerification(choice, { commit, ageMs }) {
    switch (choice.kind) {
        case 'always':
            return true;
        case 'never':
            return false;
        case 'sample':
            return uniform(commit) < choice.share;
        case 'reusedAfter':
            return ageMs >= choice.ageMs;
    }
}
/** In [0, 1): evenly spread over commits. */
function uniform(commit) {
    return (0,external_node_crypto_.createHash)('sha256').update(`verify ${commit}`).digest().readUIntBE(0, 6) / 2 ** 48;
}

// EXTERNAL MODULE: ./build/src/gates/gate.js
var gate = __webpack_require__(54871);
// EXTERNAL MODULE: ./build/src/commands/verifyRun.js + 11 modules
var verifyRun = __webpack_require__(58038);
;// CONCATENATED MODULE: ./build/src/commands/verifyBaseline.js



/** Re-runs that tell drift from noise; the second is made only where the first differs from the record. */
const mostReruns = 2;
/**
 * Runs one run of the baseline again, where the settings or a gate ask for it: a stored one by `baseline: verify:`, any by a
 * gate `reproduced()`. Which one of several is drawn from the candidate's commit, so that it is the same each time.
 */
async function verifyBaseline(effects, { workplace, settings, found, commit }) {
    const { baseline, stored } = found;
    const occasion = occasionOf(effects, settings, baseline, commit);
    if (stored.length === 0)
        return notVerified(`there is no baseline to run again: ${baseline.reason}`);
    if (occasion === null)
        return notVerified('the settings did not ask for the baseline to be run again');
    const recorded = stored[indexFrom(commit, stored.length)];
    if (recorded === undefined)
        throw new RangeError('a baseline run that is not there');
    effects.progress.say(`baseline: ${recorded.record.id} is run again, to see whether it reproduces`);
    const { reported, made } = await (0,verifyRun/* verifyRun */.$)(effects, {
        workplace,
        settings,
        recorded,
        level: askedLevel(settings) ?? 'statistical',
        reruns: mostReruns,
        stopsWhenTold: true,
        diagnose: null,
        mayLackMetrics: true,
        what: 'baseline',
        occasion: `${occasion} ${stored.length === 1 ? '' : `One of its ${stored.length} runs was run again.`}`.trim(),
    });
    const reproduced = { kind: 'verified', reproductions: [reported.reproduction] };
    return { reproductions: [reported], reproduced, made };
}
function notVerified(reason) {
    return { reproductions: [], made: [], reproduced: { kind: 'notVerified', outcome: 'unknown', reason } };
}
/** Why the baseline is run again, as a sentence; null where nothing asks for it. */
function occasionOf(effects, settings, { source, recordedAt }, commit) {
    if (askedLevel(settings) !== null)
        return 'A gate asks for it; verified now.';
    if (source !== 'stored')
        return null;
    const choice = settings.experiment.verifyBaseline;
    const ageMs = recordedAt === null ? 0 : effects.nowMs() - Date.parse(recordedAt);
    return wantsVerification(choice, { commit, ageMs }) ? `Verified now (${choiceWords(choice)}).` : null;
}
/** The strictest level that a gate asks for; null without such a gate. */
function askedLevel({ experiment }) {
    const asked = experiment.gates.flatMap(({ gate }) => gate.clauses.flatMap((clause) => (clause.kind === 'reproduced' ? [clause.level] : [])));
    return gate/* reproductionLevels */.aK.find((level) => asked.includes(level)) ?? null;
}
function choiceWords(choice) {
    switch (choice.kind) {
        case 'sample':
            return `verify: sample(${choice.share}) drew this commit`;
        case 'reusedAfter':
            return `verify: it is older than ${choice.ageMs / 86_400_000} days`;
        case 'always':
        case 'never':
            return `verify: ${choice.kind}`;
    }
}
function indexFrom(commit, count) {
    return Number.parseInt(commit.slice(-8), 16) % count;
}


/***/ })

};
