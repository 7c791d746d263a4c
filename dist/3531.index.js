export const id = 3531;
export const ids = [3531];
export const modules = {

/***/ 23531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openPhase: () => (/* binding */ openPhase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _sweeps_log_planTrials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32037);
/* harmony import */ var _sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79163);
/* harmony import */ var _sweeps_rounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98226);
/* harmony import */ var _confirmRound_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20548);
/* harmony import */ var _currentLog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27582);
/* harmony import */ var _stateArtifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23512);
/* harmony import */ var _tellSweep_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34636);








/** Begins a sweep in rolling mode, or goes on with one, and says how many workers are worth starting. */
async function openPhase(effects, settings, place, inputs) {
    const { step } = place.effects;
    const current = await (0,_currentLog_js__WEBPACK_IMPORTED_MODULE_4__/* .currentLog */ .u)(effects, settings, place, inputs);
    const { header, log, found } = current;
    (0,_confirmRound_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseUnconfirmable */ .mz)(log, settings.experiment, inputs);
    const { trials, ended } = (0,_sweeps_log_planTrials_js__WEBPACK_IMPORTED_MODULE_1__/* .planTrials */ .l)(log, 1);
    const count = trials.length === 0 ? 0 : Math.min(inputs.workers, trialsLeft(log));
    await (0,_stateArtifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .handOnLog */ .f3)(effects, place, { header, log }, found);
    step.setOutput('sweep-workers', JSON.stringify(Array.from({ length: count }, (_, index) => index + 1)));
    step.setOutput('sweep-ended', count === 0 ? (ended ?? '') : '');
    effects.progress.say(`sweep ${log.sweepId}: ${count === 0 ? (ended ?? 'nothing to run') : `${count} workers`}`);
    await (0,_tellSweep_js__WEBPACK_IMPORTED_MODULE_6__/* .tellSweep */ .i)(effects, settings, place, { ...current, ended: null, isWhole: false });
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.passed;
}
/** A worker more than there are trials would only wait for a machine. */
function trialsLeft(log) {
    const all = (0,_sweeps_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .trialsIn */ .Ti)(log.spec);
    return all === null ? Infinity : Math.max(1, all - (0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_7__/* .sweepTrials */ .Mo)(log).filter(_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_7__/* .isSettled */ .Is).length);
}


/***/ })

};
