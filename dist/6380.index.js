export const id = 6380;
export const ids = [6380];
export const modules = {

/***/ 76485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ checkedHead),
/* harmony export */   f: () => (/* binding */ isLargeFilePointer)
/* harmony export */ });
/* harmony import */ var _fileProblem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10375);
/* harmony import */ var _fileText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32285);


/**
 * The head of a file that has to hold something. Fails with a UserError for one that is missing, empty or not
 * there in full.
 */
async function checkedHead(name) {
    const file = await (0,_fileText_js__WEBPACK_IMPORTED_MODULE_1__/* .readHead */ .zy)(name);
    if (file.head.length === 0)
        throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyFile */ .sX)(file.path);
    if (isLargeFilePointer(file))
        throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_0__/* .largeFilePointer */ .zy)(file.path);
    return file;
}
/** True for the few lines that Git LFS leaves in place of a file. */
function isLargeFilePointer({ head }) {
    return head.toString('latin1', 0, 64).startsWith('version https://git-lfs.github.com/spec/');
}


/***/ }),

/***/ 67608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ parseTomlFile),
/* harmony export */   k: () => (/* binding */ tomlReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15751);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62252);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36493);
/* harmony import */ var _fileNames_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72608);
/* harmony import */ var _fileProblem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10375);
/* harmony import */ var _fileText_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32285);
/* harmony import */ var _nativePlain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33127);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84946);









/** A TOML document: params, or a few metrics. Much faster to read than YAML; the limit is the same. */
const tomlReader = {
    name: 'toml',
    maxBytes: 1_048_576,
    detect: ({ path }) => (0,_fileNames_js__WEBPACK_IMPORTED_MODULE_6__/* .hasExtension */ .Ql)(path, 'toml'),
    isWorthReading: _discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .isLikelyMetricsConfig */ .WO,
    async read(file) {
        const collector = (0,_collector_js__WEBPACK_IMPORTED_MODULE_1__/* .createCollector */ .Y)({ format: 'toml', path: file.path });
        const { document } = await parseTomlFile(file);
        (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .addDocument */ .t)(document, file.path, collector);
        return collector.reading();
    },
};
/** TOML 1.0; dates become text. Fails with a UserError that names line and column. */
async function parseTomlFile(file) {
    const [toml, text] = await Promise.all([__webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292)), (0,_fileText_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(file)]);
    try {
        const converted = (0,_nativePlain_js__WEBPACK_IMPORTED_MODULE_7__/* .toDocument */ .J)(toml.parse(text, { integersAsBigInt: 'asNeeded', maxDepth: _plain_js__WEBPACK_IMPORTED_MODULE_8__/* .maxDepth */ .Mw }));
        if (converted.kind === 'refused')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file.path}: ${converted.problem}.`);
        return { document: converted.document, warnings: [] };
    }
    catch (error) {
        if (error instanceof toml.TomlError)
            throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(file.path, error, firstSentence(error.message));
        if (error instanceof RangeError)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file.path}: ${_nativePlain_js__WEBPACK_IMPORTED_MODULE_7__/* .tooDeep */ .D}.`, { cause: error });
        throw error;
    }
}
/** The library shows the line below its message. */
function firstSentence(message) {
    return (message.split('\n', 1)[0] ?? '').replace('Invalid TOML document: ', '').replace(/\.$/, '');
}


/***/ })

};
