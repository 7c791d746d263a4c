export const id = 8192;
export const ids = [8192];
export const modules = {

/***/ 58192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trialTableOf: () => (/* binding */ trialTableOf),
/* harmony export */   trialsCsv: () => (/* binding */ trialsCsv),
/* harmony export */   trialsParquet: () => (/* binding */ trialsParquet)
/* harmony export */ });
/* harmony import */ var _records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77452);

/**
 * Every trial in a row: number, id, state, method, `metrics.…`, `params.…`, duration, start, record and reason. A parameter
 * that holds anything but numbers is a column of texts, lists and maps among them as JSON.
 */
function trialTableOf(spec, runs) {
    const rows = runs.toSorted((a, b) => a.number - b.number);
    const numbers = (name, of) => ({
        name,
        type: 'number',
        data: rows.map(of),
    });
    const texts = (name, of) => ({
        name,
        type: 'text',
        data: rows.map(of),
    });
    return [
        numbers('trial', ({ number }) => number),
        texts('id', ({ id }) => id),
        texts('state', ({ outcome }) => outcome.kind),
        texts('method', ({ method }) => method),
        ...spec.metrics.map(({ name }, index) => numbers(`metrics.${name}`, ({ outcome }) => outcome.kind === 'complete' ? (outcome.values[index] ?? null) : null)),
        ...spec.parameters.map(({ name }) => valueColumn(`params.${name}`, rows.map(({ configuration }) => configuration.get(name)))),
        numbers('seconds', ({ durationMs }) => (durationMs === null ? null : durationMs / 1000)),
        texts('started_at', ({ startedAt }) => startedAt),
        texts('record', ({ recordId }) => recordId),
        texts('reason', ({ reason }) => reason),
    ];
}
function valueColumn(name, values) {
    const numbers = values.map((value) => (typeof value === 'number' ? value : null));
    const isNumeric = values.every((value) => value === undefined || typeof value === 'number');
    return isNumeric
        ? { name, type: 'number', data: numbers }
        : { name, type: 'text', data: values.map((value) => (value === undefined ? null : textOf(value))) };
}
function textOf(value) {
    return typeof value === 'string' ? value : (0,_records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value);
}
/**
 * The table as CSV (RFC 4180): NaN and infinities as `nan`, `inf`, `-inf`, which pandas reads; nothing for null. A text that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
function trialsCsv(columns) {
    const count = columns[0]?.data.length ?? 0;
    const lines = [columns.map(({ name }) => textCell(name)).join(',')];
    for (let row = 0; row < count; row++)
        lines.push(columns.map(({ data }) => cell(data[row] ?? null)).join(','));
    return lines.map((line) => `${line}\r\n`).join('');
}
function cell(value) {
    if (value === null)
        return '';
    if (typeof value === 'string')
        return textCell(value);
    return Number.isFinite(value) ? String(value) : String(value).toLowerCase().replace('infinity', 'inf');
}
function textCell(text) {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
/** The table as a Parquet file. */
async function trialsParquet(columns) {
    const { parquetWriteBuffer } = await Promise.all(/* import() */[__webpack_require__.e(8649), __webpack_require__.e(1578)]).then(__webpack_require__.bind(__webpack_require__, 51578));
    const buffer = parquetWriteBuffer({
        columnData: columns.map(({ name, type, data }) => ({
            name,
            type: type === 'number' ? 'DOUBLE' : 'STRING',
            data: [...data],
            nullable: true,
        })),
    });
    return new Uint8Array(buffer);
}


/***/ })

};
