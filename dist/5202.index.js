export const id = 5202;
export const ids = [5202];
export const modules = {

/***/ 62821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   concludePhase: () => (/* binding */ concludePhase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _sweeps_log_planTrials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32037);
/* harmony import */ var _sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33647);
/* harmony import */ var _sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79163);
/* harmony import */ var _currentLog_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90109);
/* harmony import */ var _stateArtifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23512);
/* harmony import */ var _tellSweep_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25219);








/** Notes what came of the last round, shows the sweep, and goes on in another run when there is more to do. */
async function concludePhase(effects, settings, place, inputs) {
    const { step } = place.effects;
    const current = await (0,_currentLog_js__WEBPACK_IMPORTED_MODULE_3__/* .currentLog */ .u)(effects, settings, place, inputs);
    const { trials, ended: reason } = (0,_sweeps_log_planTrials_js__WEBPACK_IMPORTED_MODULE_1__/* .planTrials */ .l)(current.log, 1);
    const ended = trials.length === 0 ? reason : null;
    const isNoted = current.log.entries.at(-1)?.kind === 'concluded';
    const log = ended === null || isNoted
        ? current.log
        : (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_2__/* .withEntries */ .bA)(current.log, [{ kind: 'concluded', reason: ended }]);
    const state = await (0,_stateArtifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .keepLog */ .Ob)(effects, place, { header: current.header, log }, current.found);
    step.setOutput('sweep-id', log.sweepId);
    step.setOutput('sweep-state', state);
    step.setOutput('sweep-commit', current.header.commit ?? '');
    step.setOutput('sweep-legs', '[]');
    step.setOutput('sweep-ended', ended ?? '');
    await (0,_tellSweep_js__WEBPACK_IMPORTED_MODULE_5__/* .tellSweep */ .i)(effects, settings, place, { ...current, log, ended, isWhole: true });
    if (ended === null)
        await goOn(effects, place, inputs);
    if (ended === null || (0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_6__/* .sweepTrials */ .Mo)(log).some((trial) => trial.state.kind === 'complete'))
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.passed;
    step.fail(`No trial of the sweep ${log.sweepId} has a result: ${ended}.`);
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.trainingFailed;
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
    if ((0,_currentLog_js__WEBPACK_IMPORTED_MODULE_3__/* .wasCancelled */ .r)(needs))
        return say('The sweep was stopped.');
    if (!mayContinue)
        return say('The rounds of this run are used up, the budget is not.');
    try {
        const api = await place.effects.openApi(workflow.token, effects.progress.say);
        if (api === null)
            return say('Without a token the sweep does not go on by itself.');
        const ref = effects.environment['GITHUB_REF_NAME'] ?? context.defaultBranch ?? '';
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
const dispatched = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    inputs: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_7__/* ["null"] */ .chJ()])).nullish(),
});
/** What the person who started the workflow filled in, so that the next run has it, too. */
async function dispatchInputs({ environment, files }) {
    const path = environment['GITHUB_EVENT_PATH'];
    const text = path === undefined ? null : await files.readText(path);
    const payload = dispatched.safeParse(JSON.parse(text ?? '{}'));
    const inputs = payload.success ? Object.entries(payload.data.inputs ?? {}) : [];
    return Object.fromEntries(inputs.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, String(value)]])));
}


/***/ }),

/***/ 90109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wasCancelled),
/* harmony export */   u: () => (/* binding */ currentLog)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33647);
/* harmony import */ var _collectRuns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42204);
/* harmony import */ var _loadSweep_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34180);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24275);
/* harmony import */ var _stateArtifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23512);






/**
 * The newest log of this run, else that of the run to resume, else a new one; then the records that it does not know.
 * Whatever killed an earlier plan, the same trials come again and no others.
 */
async function currentLog(effects, settings, place, inputs) {
    const wanted = inputs.state === null ? null : (effects.stores.sweepLogIn(inputs.state)?.sweepId ?? null);
    const own = await (0,_stateArtifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .ownLog */ .BB)(effects, place, ({ sweepId }) => wanted === null || sweepId === wanted);
    if (own !== null) {
        const { runs, problems } = await (0,_collectRuns_js__WEBPACK_IMPORTED_MODULE_2__/* .collectOwnRuns */ .Rs)(effects, place, (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknownTo */ .a0)(own.log));
        return update(effects, own, own, {
            runs,
            problems,
            handedOut: handedOut(effects, inputs),
            ...ended(place),
        });
    }
    if (inputs.state !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`This workflow run has no artifact ${inputs.state}, which holds the log of the sweep.`, {
            hint: 'It may have expired or been deleted. Start the workflow again.',
        });
    if (inputs.resume !== null)
        return resumed(effects, place, inputs, inputs.resume);
    return begun(effects, settings, inputs);
}
async function update(effects, { header, log }, found, news) {
    const entries = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .gather */ .kg)(effects, log, news);
    return {
        header,
        log: (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__/* .withEntries */ .bA)(log, entries),
        found,
        problems: news.problems,
        notes: [],
    };
}
/** What the jobs of this run were given: the log in `sweep-state`. The first plan of a run gives the first. */
function handedOut({ stores }, { state }) {
    return state === null ? 0 : (stores.sweepLogIn(state)?.entries ?? 0);
}
function ended({ workflow }) {
    return { isCancelled: wasCancelled(workflow.needs ?? []) };
}
/** The job `stopped` of sweep.yml runs only in a cancelled run. */
function wasCancelled(needs) {
    return needs.some(({ name, result }) => result === (name === 'stopped' ? 'success' : 'cancelled'));
}
async function resumed(effects, place, inputs, runId) {
    const api = await place.effects.openApi(place.workflow.token, effects.progress.say);
    if (api === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The sweep of run ${runId} cannot be resumed without a token.`, {
            hint: 'Leave the input token at its default.',
        });
    const listed = ownArtifacts(await api.artifactsOfRun(runId), runId);
    const found = await (0,_stateArtifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .earlierLog */ .vc)(effects, place, api, listed);
    if (found === null)
        throw nothingToResume(runId, listed);
    const more = budgetOf(inputs, found.log);
    const { runs, problems } = await recordsOf(effects, place, api, listed, found.log);
    const current = await update(effects, found, null, {
        runs,
        problems,
        handedOut: Infinity,
        isCancelled: true,
    });
    return { ...current, log: (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__/* .withEntries */ .bA)(current.log, more) };
}
/** Artifacts of the run itself, made by this repository's own code: not by a fork's. */
function ownArtifacts(listed, runId) {
    return listed.filter(({ expired, run }) => !expired && run?.id === runId && run.headRepositoryId === run.repositoryId);
}
function recordsOf(effects, place, api, listed, log) {
    const isUnknown = (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknownTo */ .a0)(log);
    const wanted = listed.filter(({ name }) => isUnknown(effects.stores.runIdIn(name) ?? ''));
    return (0,_collectRuns_js__WEBPACK_IMPORTED_MODULE_2__/* .collectListedRuns */ .qd)(effects, place, api, wanted);
}
function nothingToResume(runId, listed) {
    const seen = listed.length === 0 ? 'no artifact that has not expired' : 'artifacts, but no log of a sweep';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Run ${runId} has nothing to resume: it has ${seen}.`, {
        hint: 'Give the id of the last run of the sweep, the number in its address. Logs live as long as artifacts do; a longer retention-days helps the next one.',
    });
}
async function begun(effects, { experiment }, { path, seed, mostTrials, budgetMinutes }) {
    const { header, first, notes } = await (0,_loadSweep_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSweep */ .n)(effects, experiment, {
        path,
        seed,
        budgetMinutes,
        trials: mostTrials,
        commit: effects.environment['GITHUB_SHA'] ?? null,
    });
    return { header, log: (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__/* .logOf */ .Gs)(header, first), found: null, problems: [], notes };
}
/** Another budget than the log's, where the inputs state one; a sweep that was over goes on under it. */
function budgetOf({ mostTrials, budgetMinutes }, { spec, entries }) {
    const budget = {
        ...spec.budget,
        trials: mostTrials ?? spec.budget.trials,
        minutes: budgetMinutes ?? spec.budget.minutes,
    };
    const isSame = budget.trials === spec.budget.trials && budget.minutes === spec.budget.minutes;
    const isOver = entries.some(({ kind }) => kind === 'concluded');
    return isSame && !isOver ? [] : [{ kind: 'budget', ...budget }];
}


/***/ }),

/***/ 25219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tellSweep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _keepRuns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7541);
/* harmony import */ var _reportSweep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78877);



/** The sweep as it stands: in the job's summary, in its log, and at the end as a page. */
async function tellSweep(effects, { experiment }, place, { log, ended, problems, notes, isWhole }) {
    const { step, temporaryDirectory, openArtifacts, artifactUrl } = place.effects;
    for (const message of problems)
        step.annotate({ level: 'warning', title: 'Trainmark', message: `Sweep: ${message}`, place: null });
    for (const note of notes)
        effects.progress.say(`note: ${note}`);
    const report = await (0,_reportSweep_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepReportOf */ .s)(effects, experiment, log, { ended, warnings: problems });
    const { renderSweepTerminal } = await Promise.all(/* import() */[__webpack_require__.e(2019), __webpack_require__.e(2827), __webpack_require__.e(6816)]).then(__webpack_require__.bind(__webpack_require__, 72827));
    effects.terminal.print(renderSweepTerminal(report, { width: effects.terminal.width, colour: false }));
    const { markdown, html } = await (0,_reportSweep_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSweepReport */ .E)(effects, report, log, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryDirectory, `trainmark-sweep-report-${effects.randomHex(8)}`));
    if (!isWhole)
        return step.writeSummary(markdown);
    const artifacts = await openArtifacts(place.workflow.retentionDays);
    const name = `trainmark-sweep-${log.sweepId}-${place.context.runAttempt}.html`;
    const page = await (0,_keepRuns_js__WEBPACK_IMPORTED_MODULE_1__/* .keepPage */ .tP)(effects, artifacts, place, { path: html, name });
    const { renderSweepMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(2391), __webpack_require__.e(2266)]).then(__webpack_require__.bind(__webpack_require__, 22266));
    const found = page.kind === 'kept'
        ? { fullReportUrl: artifactUrl(page.artifact.id) }
        : { notes: [`The full report could not be kept: ${page.problem.message}`] };
    await step.writeSummary(renderSweepMarkdown(report, found));
}


/***/ })

};
