export const id = 795;
export const ids = [795];
export const modules = {

/***/ 89795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   record: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _baselineRuns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45193);
/* harmony import */ var _buildReport_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38046);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65405);
/* harmony import */ var _gatedMetrics_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98108);
/* harmony import */ var _loadRuns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85068);
/* harmony import */ var _publishReport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57437);
/* harmony import */ var _runSeeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96407);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2200);









/** Runs the experiment and keeps its records: this is how a branch's baselines come to be. */
async function record(effects, settings) {
    const { experiment } = settings;
    const workplace = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_5__/* .openWorkplace */ .x)(effects, settings);
    const { store } = workplace;
    const finished = await (0,_runSeeds_js__WEBPACK_IMPORTED_MODULE_4__/* .runSeeds */ .qK)(effects, store, { tree: (0,_check_js__WEBPACK_IMPORTED_MODULE_2__.candidateTree)(workplace, null), experiment });
    (0,_runSeeds_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseUnreadable */ .ws)(finished);
    const report = await (0,_buildReport_js__WEBPACK_IMPORTED_MODULE_6__/* .buildReport */ .F)(effects, {
        command: 'record',
        experiment: experiment.name,
        candidate: finished.map(_loadRuns_js__WEBPACK_IMPORTED_MODULE_7__/* .toReported */ .J),
        baselineRuns: [],
        baseline: (0,_baselineRuns_js__WEBPACK_IMPORTED_MODULE_1__/* .noBaseline */ .f$)('Nothing was compared: the runs were only recorded.'),
        code: null,
        gates: null,
        gated: (0,_gatedMetrics_js__WEBPACK_IMPORTED_MODULE_8__/* .gatedMetrics */ .z)(experiment),
        warnings: [],
    });
    const runs = finished.map(({ stored }) => stored);
    const written = await (0,_publishReport_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReport */ .u)(effects, { report, runs, settings, storeLocation: store.location });
    return { exitCode: finished.some(_check_js__WEBPACK_IMPORTED_MODULE_2__.hasFailed) ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.trainingFailed : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.passed, written };
}


/***/ })

};
