export const id = 5202;
export const ids = [5202];
export const modules = {

/***/ 62821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   concludePhase: () => (/* binding */ concludePhase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _sweeps_log_planTrials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32037);
/* harmony import */ var _sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33647);
/* harmony import */ var _sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79163);
/* harmony import */ var _confirm_judgeConfirmed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53437);
/* harmony import */ var _confirmRound_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20548);
/* harmony import */ var _currentLog_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27582);
/* harmony import */ var _jobsTaken_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79081);
/* harmony import */ var _stateArtifacts_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23512);
/* harmony import */ var _tellSweep_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34636);











/** Notes what came of the last round, shows the sweep, and goes on in another run when there is more to do. */
async function concludePhase(effects, settings, place, inputs) {
    const { step } = place.effects;
    const current = await (0,_currentLog_js__WEBPACK_IMPORTED_MODULE_5__/* .currentLog */ .u)(effects, settings, place, inputs);
    const { trials, ended: reason } = (0,_sweeps_log_planTrials_js__WEBPACK_IMPORTED_MODULE_1__/* .planTrials */ .l)(current.log, 1);
    const isSearched = trials.length === 0;
    const confirmed = isSearched ? await (0,_confirmRound_js__WEBPACK_IMPORTED_MODULE_4__/* .confirmedOnGitHub */ .e8)(current.log, settings.experiment, inputs) : null;
    const ended = isSearched && confirmed?.isWhole !== false ? reason : null;
    const taken = await (0,_jobsTaken_js__WEBPACK_IMPORTED_MODULE_6__/* .jobsOfThisRun */ .P)(effects, place);
    const log = (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_2__/* .withEntries */ .bA)(current.log, [...taken.entries, ...concluded(current.log, taken.entries, ended)]);
    await (0,_stateArtifacts_js__WEBPACK_IMPORTED_MODULE_7__/* .handOnLog */ .f3)(effects, place, { header: current.header, log }, current.found);
    step.setOutput('sweep-legs', '[]');
    step.setOutput('sweep-ended', ended ?? '');
    await (0,_tellSweep_js__WEBPACK_IMPORTED_MODULE_8__/* .tellSweep */ .i)(effects, settings, place, {
        ...current,
        problems: [...current.problems, ...taken.problems, ...(confirmed?.warnings ?? [])],
        confirmed,
        log,
        ended,
        isWhole: true,
        propose: inputs.pullRequest,
    });
    if (ended !== null)
        return exitCodeOf(place, log, ended, confirmed);
    await goOn(effects, place, inputs);
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.passed;
}
/** What a sweep that is over means for its workflow run. */
function exitCodeOf({ effects: { step } }, log, ended, confirmed) {
    if ((0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_9__/* .sweepTrials */ .Mo)(log).every(({ state }) => state.kind !== 'complete')) {
        step.fail(`No trial of the sweep ${log.sweepId} has a result: ${ended}.`);
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.trainingFailed;
    }
    const code = confirmed === null ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.passed : (0,_confirm_judgeConfirmed_js__WEBPACK_IMPORTED_MODULE_3__/* .confirmedExitCode */ .$)(confirmed);
    if (confirmed !== null && code !== _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.passed)
        step.fail(notConfirmed(log.sweepId, confirmed));
    return code;
}
/** What ends a log is that it is concluded, whatever a conclusion that is run again adds. */
function concluded({ entries }, added, reason) {
    const isLast = added.length === 0 && entries.at(-1)?.kind === 'concluded';
    return reason === null || isLast ? [] : [{ kind: 'concluded', reason }];
}
function notConfirmed(sweepId, { winner, warnings }) {
    return winner === null
        ? `No winner of the sweep ${sweepId} is confirmed: ${warnings.join(' ')}`
        : `The winner of the sweep ${sweepId}, trial ${winner.trial}, does not pass the gates against the present configuration.`;
}
/**
 * Starts this workflow again with this run as the one to resume, unless somebody stopped it. What machines lose counts,
 * so a sweep that comes no further ends by itself.
 */
async function goOn(effects, place, { mayContinue }) {
    const { context, workflow } = place;
    const needs = workflow.needs ?? [];
    const byHand = `Go on with it: run the workflow with resume = ${context.runId}.`;
    const say = (message) => place.effects.step.annotate({
        level: 'notice',
        title: 'Trainmark',
        message: `${message} ${byHand}`,
        place: null,
    });
    if ((0,_currentLog_js__WEBPACK_IMPORTED_MODULE_5__/* .wasCancelled */ .r)(needs))
        return say('The sweep was stopped.');
    if (!mayContinue)
        return say('The rounds of this run are used up, the sweep is not over.');
    try {
        const api = await place.effects.openApi(workflow.token, effects.progress.say);
        if (api === null)
            return say('Without a token the sweep does not go on by itself.');
        // Of a pull request the ref is a merge that no workflow can be started on.
        const ref = context.branch ?? effects.environment['GITHUB_REF_NAME'] ?? context.defaultBranch ?? '';
        const inputs = { ...(await dispatchInputs(effects)), resume: String(context.runId) };
        await api.dispatch(context.workflowPath.split('/').at(-1) ?? '', ref, inputs);
        effects.progress.say(`the sweep goes on in another run of ${context.workflowPath}`);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        say(`${error.message} ${error.hint ?? ''}`);
    }
}
const dispatched = zod__WEBPACK_IMPORTED_MODULE_10__/* .object */ .Ikc({
    inputs: zod__WEBPACK_IMPORTED_MODULE_10__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_10__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_10__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_10__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_10__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_10__/* ["null"] */ .chJ()])).nullish(),
});
/** What the person who started the workflow filled in, so that the next run has it, too. */
async function dispatchInputs({ environment, files }) {
    const path = environment['GITHUB_EVENT_PATH'];
    const text = path === undefined ? null : await files.readText(path);
    const payload = dispatched.safeParse(JSON.parse(text ?? '{}'));
    const inputs = payload.success ? Object.entries(payload.data.inputs ?? {}) : [];
    return Object.fromEntries(inputs.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, String(value)]])));
}


/***/ })

};
