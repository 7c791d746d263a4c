export const id = 154;
export const ids = [154];
export const modules = {

/***/ 22154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openWorkflowStep: () => (/* binding */ openWorkflowStep)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);

/** The workflow step this process runs in. */
function openWorkflowStep() {
    return {
        setOutput: (name, value) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value),
        fail: (message) => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1(message),
        writeSummary: async (markdown) => {
            // Outside a runner (act, a harness) there may be no summary file; the report files remain.
            if (process.env['GITHUB_STEP_SUMMARY'])
                await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw(markdown, true).write();
        },
    };
}


/***/ })

};
