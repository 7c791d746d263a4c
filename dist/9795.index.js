export const id = 9795;
export const ids = [9795];
export const modules = {

/***/ 89795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkInLeg: () => (/* binding */ checkInLeg),
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _baselineRuns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32906);
/* harmony import */ var _buildReport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38046);
/* harmony import */ var _candidateTree_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89425);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13298);
/* harmony import */ var _chooseBaseline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96413);
/* harmony import */ var _gatedMetrics_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98108);
/* harmony import */ var _loadRuns_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85068);
/* harmony import */ var _onGitHub_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51772);
/* harmony import */ var _publishReport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74);
/* harmony import */ var _runSeeds_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39799);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2200);












/** Runs the experiment and keeps its records: this is how a branch's baselines come to be. */
async function record(effects, settings) {
    const workplace = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_7__/* .openWorkplace */ .x)(effects, settings);
    return recordIn(effects, settings, workplace, {
        baseCommit: null,
        rerunBaseline: false,
        reason: 'Nothing was compared: the runs were only recorded.',
    });
}
/**
 * `check` in a leg of a matrix: runs and records, and leaves comparing and judging to the publish job. The baseline is run
 * here only where the settings say so: whether a stored one serves is not known, because legs ask GitHub nothing.
 */
async function checkInLeg(effects, settings) {
    const workplace = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_7__/* .openWorkplace */ .x)(effects, settings);
    const chosen = await (0,_chooseBaseline_js__WEBPACK_IMPORTED_MODULE_4__/* .chooseBaseline */ .h)(effects, workplace, settings);
    return recordIn(effects, settings, workplace, {
        baseCommit: chosen.kind === 'commit' ? chosen.commit : null,
        rerunBaseline: settings.experiment.rerun === 'always',
        reason: 'This is one leg of a matrix: the job with command: publish compares and judges.',
    });
}
async function recordIn(effects, settings, workplace, { baseCommit, rerunBaseline, reason }) {
    const { experiment } = settings;
    const workflow = (0,_onGitHub_js__WEBPACK_IMPORTED_MODULE_8__/* .describeWorkflow */ .VW)((0,_onGitHub_js__WEBPACK_IMPORTED_MODULE_8__/* .onGitHub */ .xr)(effects, settings));
    const tree = (0,_candidateTree_js__WEBPACK_IMPORTED_MODULE_9__/* .candidateTree */ .M)(effects, workplace, baseCommit);
    const finished = await (0,_runSeeds_js__WEBPACK_IMPORTED_MODULE_6__/* .runSeeds */ .qK)(effects, workplace.store, { tree, experiment, workflow });
    (0,_runSeeds_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseUnreadable */ .ws)(finished);
    const failed = finished.some(_check_js__WEBPACK_IMPORTED_MODULE_3__.hasFailed);
    const runs = finished.map(({ stored }) => stored);
    const baseline = rerunBaseline && baseCommit !== null && !failed
        ? await recordBaseline(effects, settings, workplace, baseCommit)
        : [];
    const report = await (0,_buildReport_js__WEBPACK_IMPORTED_MODULE_2__/* .buildReport */ .F)(effects, {
        command: 'record',
        experiment: experiment.name,
        candidate: finished.map(_loadRuns_js__WEBPACK_IMPORTED_MODULE_10__/* .toReported */ .J),
        baselineRuns: [],
        baseline: (0,_baselineRuns_js__WEBPACK_IMPORTED_MODULE_1__/* .noBaseline */ .f$)(reason),
        code: null,
        gates: null,
        gated: (0,_gatedMetrics_js__WEBPACK_IMPORTED_MODULE_11__/* .gatedMetrics */ .z)(experiment),
        pairing: experiment.predictions.pairing,
        warnings: [],
    });
    const written = await (0,_publishReport_js__WEBPACK_IMPORTED_MODULE_5__/* .writeReport */ .u)(effects, {
        report,
        runs,
        settings,
        storeLocation: workplace.store.location,
    });
    const exitCode = failed ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.trainingFailed : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.passed;
    return { exitCode, written, made: [...runs, ...baseline] };
}
async function recordBaseline(effects, settings, workplace, commit) {
    await (0,_chooseBaseline_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureCommit */ .q)(effects, workplace, settings, commit);
    const finished = await (0,_baselineRuns_js__WEBPACK_IMPORTED_MODULE_1__/* .runBaseline */ .Ne)(effects, { workplace, settings }, commit);
    return finished.map(({ stored }) => stored);
}


/***/ })

};
