export const id = 2238;
export const ids = [2238];
export const modules = {

/***/ 2238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   failureMarkdown: () => (/* binding */ failureMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);

const longestLine = 400;
const mostLines = 30;
/** What stands in place of a report when there is none: why, and what to do. */
function failureMarkdown(experiment, { message, hint }) {
    const [first = '', ...rest] = linesOf(message);
    const advice = hint === undefined ? [] : linesOf(hint);
    const parts = [
        `### ❌ Could not run: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(experiment)}`,
        first,
        ...(rest.length === 0 ? [] : [rest.join('<br>')]),
        ...(advice.length === 0 ? [] : [`→ ${advice.join('<br>')}`]),
        'No verdict was reached, so this check does not pass.',
    ];
    return `${parts.join('\n\n')}\n`;
}
function linesOf(text) {
    return text
        .split('\n')
        .slice(0, mostLines)
        .map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(line, longestLine)));
}


/***/ })

};
