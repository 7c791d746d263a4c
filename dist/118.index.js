export const id = 118;
export const ids = [118];
export const modules = {

/***/ 81118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _readers_readFiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97900);
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83741);




/** Prints what the readers find in some files; nothing is run and nothing is kept. */
async function read(effects, settings) {
    if (settings.operands.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('read needs at least one path.', {
            hint: 'trainmark read metrics.json "logs/**/*.csv"',
        });
    }
    const paths = await effects.files.expand(effects.directory, settings.operands);
    const files = paths.map((path) => ({ path, absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(effects.directory, path) }));
    const { readings, warnings } = await (0,_readers_readFiles_js__WEBPACK_IMPORTED_MODULE_2__/* .readFiles */ .U)(files, { explicit: true });
    if (settings.json)
        effects.terminal.print(`${JSON.stringify({ schemaVersion: 1, readings: readings.map(toJson), warnings }, null, 2)}\n`);
    else {
        const { renderReadings } = await __webpack_require__.e(/* import() */ 39).then(__webpack_require__.bind(__webpack_require__, 6039));
        effects.terminal.print(renderReadings(readings, warnings));
    }
    return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.passed;
}
/** JSON has no NaN: the values of series take the form that summaries have already. */
function toJson(reading) {
    return {
        ...reading,
        series: reading.series.map((one) => ({ ...one, values: one.values.map(_records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeNumber */ ._v) })),
    };
}


/***/ })

};
