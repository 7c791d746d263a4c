export const id = 4356;
export const ids = [4356];
export const modules = {

/***/ 34356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

var node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache;
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gatherParquet: () => (/* binding */ gatherParquet)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _predictions_gatherExamples_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64592);
/* harmony import */ var _fileText_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32285);




/**
 * The flat columns of a Parquet file. Only of files that the training command of this very job has written: the decoder believes
 * the run lengths in a file, so that one made on purpose can keep it busy for ever.
 */
async function gatherParquet(file, wanted) {
    const { parquetMetadataAsync, parquetScan } = await Promise.all(/* import() */[__webpack_require__.e(8649), __webpack_require__.e(4196)]).then(__webpack_require__.bind(__webpack_require__, 24196));
    const bytes = await wholeFile(file);
    const metadata = await parquetMetadataAsync(bytes, { geoparquet: false });
    if (rowsIn(metadata) > BigInt(_predictions_gatherExamples_js__WEBPACK_IMPORTED_MODULE_2__/* .mostRows */ .ZB))
        throw (0,_predictions_gatherExamples_js__WEBPACK_IMPORTED_MODULE_2__/* .tooManyRows */ .Zz)(file.path);
    const header = flatColumns(metadata);
    const gatherer = (0,_predictions_gatherExamples_js__WEBPACK_IMPORTED_MODULE_2__/* .createGatherer */ .VG)(header, wanted, file.path);
    const scan = await parquetScan({
        file: bytes,
        metadata,
        compressors: compressors(),
        useOffsetIndex: false,
    });
    let row = 0;
    for (const range of scan.ranges) {
        const read = (at) => scan.readColumn({ column: header[at] ?? '', ...range });
        const columns = new Map();
        for (const at of gatherer.columns)
            columns.set(at, await read(at));
        const length = Math.max(0, ...[...columns.values()].map((column) => column.length));
        for (let index = 0; index < length; index++) {
            const cells = [];
            for (const [at, column] of columns)
                cells[at] = cellOf(column[index], file.path, header[at] ?? '');
            gatherer.add(cells, `row ${++row}`);
        }
    }
    return gatherer.finish();
}
async function wholeFile(file) {
    return (0,_fileText_js__WEBPACK_IMPORTED_MODULE_3__/* .withFile */ .D4)(file, async (handle) => new Uint8Array(await handle.readFile()).buffer);
}
function rowsIn({ row_groups: groups }) {
    return groups.reduce((sum, { num_rows: rows }) => sum + (rows < 0n ? BigInt(_predictions_gatherExamples_js__WEBPACK_IMPORTED_MODULE_2__/* .mostRows */ .ZB) + 1n : rows), 0n);
}
/** Top-level columns that hold one value a row. */
function flatColumns({ schema }) {
    const names = [];
    const [root, ...elements] = schema;
    let at = 0;
    const skip = (children) => {
        for (let child = 0; child < children; child++)
            skip(elements[at++]?.num_children ?? 0);
    };
    for (let column = 0; column < (root?.num_children ?? 0); column++) {
        const element = elements[at++];
        if (element === undefined)
            break;
        if ((element.num_children ?? 0) > 0)
            skip(element.num_children ?? 0);
        else if (element.repetition_type !== 'REPEATED')
            names.push(element.name);
    }
    return names;
}
function cellOf(value, path, column) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'string' || typeof value === 'number')
        return value;
    if (typeof value === 'bigint' || typeof value === 'boolean')
        return value;
    if (value instanceof Date)
        return value.toISOString();
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${path}: the column ${JSON.stringify(column)} holds values that are no text, number or truth value.`);
}
/** What pandas, Polars and Spark write; Snappy is the library's own. Zstandard needs Node 22.15. */
function compressors() {
    const limit = (length) => ({ maxOutputLength: Math.max(length, 1) });
    const zstd = "zstdDecompressSync" in /*#__PURE__*/ (node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache || (node_zlib__WEBPACK_IMPORTED_MODULE_0___namespace_cache = __webpack_require__.t(node_zlib__WEBPACK_IMPORTED_MODULE_0__, 2))) ? node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync : null;
    return {
        GZIP: (bytes, length) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync(bytes, limit(length)),
        BROTLI: (bytes, length) => node_zlib__WEBPACK_IMPORTED_MODULE_0__.brotliDecompressSync(bytes, limit(length)),
        ...(zstd === null ? {} : { ZSTD: (bytes, length) => zstd(bytes, limit(length)) }),
    };
}


/***/ })

};
