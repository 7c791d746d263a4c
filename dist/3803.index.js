export const id = 3803;
export const ids = [3803];
export const modules = {

/***/ 33803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leaveUnjudged: () => (/* binding */ leaveUnjudged)
/* harmony export */ });
/**
 * The verdict on a candidate whose training failed: it does not pass, and none of its gates was judged. What a run logged
 * before it broke down says nothing about its model.
 */
function leaveUnjudged({ checks }, reason) {
    const unjudged = (result) => ({
        ...result,
        outcome: 'unknown',
        actual: '—',
        reason,
        value: null,
        evidence: null,
    });
    return {
        outcome: 'failed',
        checks: checks.map((check) => ({
            ...unjudged(check),
            blocking: check.severity === 'block',
            unknownMetrics: [],
            clauses: check.clauses.map(unjudged),
        })),
    };
}


/***/ })

};
