export const id = 9073;
export const ids = [9073];
export const modules = {

/***/ 29073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyValues: () => (/* binding */ applyValues)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _report_sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42251);
/* harmony import */ var _report_sweep_sweepProposal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49093);




/** Writes the found values into the params files of the working tree, or says why not: `--apply`. */
async function applyValues(effects, report, confirmation) {
    const { files, directory, progress } = effects;
    const reason = (0,_report_sweep_sweepProposal_js__WEBPACK_IMPORTED_MODULE_2__/* .whyNotApplied */ .d)(report, confirmation);
    if (reason !== null)
        return progress.say(`--apply changes nothing: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_report_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .sentenceText */ .x7)(reason))}`);
    for (const { path, text } of report.patch?.files ?? []) {
        await files.writeText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, path), text);
        progress.say(`${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)} has the values of trial ${(0,_report_sweep_sweepProposal_js__WEBPACK_IMPORTED_MODULE_2__/* .chosenRow */ .r)(report)?.run.number} now`);
    }
}


/***/ }),

/***/ 42251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   kU: () => (/* binding */ joinSpans),
/* harmony export */   x7: () => (/* binding */ sentenceText)
/* harmony export */ });
/** The sentence with every span rendered. */
function joinSpans(sentence, words, name) {
    return sentence.map((span) => (typeof span === 'string' ? words(span) : name(span.name))).join('');
}
/** The sentence without any markup; not escaped. */
function sentenceText(sentence) {
    return joinSpans(sentence, (text) => text, (text) => text);
}
/** The first letter large, as after a full stop; a sentence that begins with a name stays as it is. */
function capitalised(sentence) {
    const [first, ...rest] = sentence;
    return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : sentence;
}


/***/ })

};
