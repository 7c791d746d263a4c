export const id = 7886;
export const ids = [7886];
export const modules = {

/***/ 36473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fD: () => (/* binding */ hasOddQuotes),
/* harmony export */   fH: () => (/* binding */ parseCells),
/* harmony export */   yM: () => (/* binding */ sniffDelimiter)
/* harmony export */ });
/**
 * The cells of one record (RFC 4180): quotes around a cell may hold delimiters, line ends, and quotes written
 * twice.
 */
function parseCells(record, delimiter) {
    const text = record.endsWith('\r') ? record.slice(0, -1) : record;
    if (!text.includes('"'))
        return text.split(delimiter);
    const cells = [];
    let at = 0;
    for (;;) {
        const cell = readCell(text, at, delimiter);
        cells.push(cell.text);
        if (cell.end >= text.length)
            return cells;
        at = cell.end + delimiter.length;
    }
}
function readCell(text, start, delimiter) {
    let open = start;
    while (text[open] === ' ')
        open++;
    if (text[open] !== '"')
        return unquoted(text, start, delimiter);
    let content = '';
    let from = open + 1;
    for (;;) {
        const quote = text.indexOf('"', from);
        if (quote < 0)
            return { text: content + text.slice(from), end: text.length };
        content += text.slice(from, quote);
        if (text[quote + 1] !== '"') {
            const rest = unquoted(text, quote + 1, delimiter);
            return { text: content + rest.text, end: rest.end };
        }
        content += '"';
        from = quote + 2;
    }
}
function unquoted(text, start, delimiter) {
    const found = text.indexOf(delimiter, start);
    const end = found < 0 ? text.length : found;
    return { text: text.slice(start, end), end };
}
/**
 * True for an odd number of quotes: a record that was whole before the line goes on after it, and the other
 * way round.
 */
function hasOddQuotes(line) {
    let isOdd = false;
    for (let at = line.indexOf('"'); at >= 0; at = line.indexOf('"', at + 1))
        isOdd = !isOdd;
    return isOdd;
}
/** The delimiter of a table, by its header line: tab, comma or semicolon, whichever it has most of. */
function sniffDelimiter(header, path) {
    if (/\.tsv$/i.test(path))
        return '\t';
    const outsideQuotes = header.replace(/"[^"]*"/g, '');
    const counts = [',', '\t', ';'].map((delimiter) => ({
        delimiter,
        count: outsideQuotes.split(delimiter).length,
    }));
    return counts.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}


/***/ }),

/***/ 44258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createRecordSplitter)
/* harmony export */ });
/* harmony import */ var _csvCells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36473);
/* harmony import */ var _fileProblem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10375);


/** A record longer than this has most likely a quote that is never closed. */
const maxRecordLength = 1_048_576;
/** `path` stands in the error about a record without an end. */
function createRecordSplitter(path) {
    let open = [];
    let openLength = 0;
    let line = 1;
    /** The record that this line ends, or null when it goes on. */
    function addLine(text, lineNumber) {
        const isOdd = (0,_csvCells_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOddQuotes */ .fD)(text);
        if (open.length === 0) {
            line = lineNumber;
            if (!isOdd)
                return text;
        }
        const isEnd = isOdd && open.length > 0;
        open.push(text);
        openLength += text.length + 1;
        if (openLength > maxRecordLength)
            throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(path, { line, column: 1 }, 'a quote is opened here or later and never closed');
        if (!isEnd)
            return null;
        const record = open.join('\n');
        open = [];
        openLength = 0;
        return record;
    }
    return {
        split({ lines, firstLine, isOpenEnded }) {
            return lines.flatMap((text, index) => {
                const record = addLine(text, firstLine + index);
                return record === null ? [] : [{ text: record, line, isOpenEnded }];
            });
        },
        openRecord: () => (open.length === 0 ? null : line),
    };
}


/***/ }),

/***/ 10375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   CX: () => (/* binding */ unknownFormat),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   U0: () => (/* binding */ cannotRead),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   nr: () => (/* binding */ notText),
/* harmony export */   sX: () => (/* binding */ emptyFile),
/* harmony export */   zx: () => (/* binding */ joinProblems),
/* harmony export */   zy: () => (/* binding */ largeFilePointer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** The UserErrors of files that are not what they should be. Each names the file first. */
function cannotRead(path, error) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) === 'ENOTDIR') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} does not exist.`, {
            hint: 'Check the path, and that the training command writes the file before it ends.',
            cause: error,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}.`, { cause: error });
}
function notAFile(path, whatItIs) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is ${whatItIs}, not a file.`, { hint: 'Name the file itself.' });
}
function emptyFile(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is empty.`, {
        hint: 'The training command may have stopped before it wrote anything there.',
    });
}
function tooLarge(path, bytes, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is ${mebibytes(bytes)} large; at most ${mebibytes(maxBytes)} are read.`, {
        hint: 'Write metrics to a file of their own, or log fewer steps.',
    });
}
function largeFilePointer(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is a Git LFS pointer, not the file itself.`, {
        hint: 'Fetch it with git lfs pull.',
    });
}
function notText(path, problem, line) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}, line ${line}: the file ${problem}; metrics are read from UTF-8 text.`, {
        hint: 'Write the file with encoding="utf-8", or name another file.',
    });
}
function unknownFormat(path, formats) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is in no format that is known here; these are: ${formats.join(', ')}.`, {
        hint: 'Give the file the ending of its format.',
    });
}
/** What is wrong with several of the files that were named, as one error; null when nothing is. */
function joinProblems(problems, fileCount) {
    const [first] = problems;
    if (first === undefined || problems.length === 1)
        return first ?? null;
    const lines = problems.map(({ message, hint }) => `- ${message}${hint === undefined ? '' : ` ${hint}`}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${problems.length} of ${fileCount} files could not be read:\n${lines.join('\n')}`, {
        cause: first,
    });
}
/** `problem` ends without a full stop. Line and column count from 1. */
function malformed(path, place, problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}, line ${place.line}, column ${place.column}: ${problem}.`);
}
/** The place of an offset in a text. */
function placeOf(text, offset) {
    let line = 1;
    let lineStart = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
        line++;
        lineStart = at + 1;
    }
    return { line, column: offset - lineStart + 1 };
}
function mebibytes(bytes) {
    const size = bytes / 1_048_576;
    return `${size >= 10 || Number.isInteger(size) ? Math.round(size) : size.toPrecision(2)} MiB`;
}


/***/ }),

/***/ 37886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBundlePredictions: () => (/* binding */ readBundlePredictions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _predictions_gatherExamples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64592);
/* harmony import */ var _predictions_textColumn_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7655);
/* harmony import */ var _readers_csvCells_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36473);
/* harmony import */ var _readers_csvRecords_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44258);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90895);
/* harmony import */ var _bundleFile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91184);
/* harmony import */ var _predictionsFile_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84936);










const mib = 1_048_576;
const mostPackedBytes = 256 * mib;
/** What a million rows of usual ids take, several times over. */
const usualUnpackedBytes = 400 * mib;
const mostSlices = 1_000;
/**
 * What a stored run answered; null when it kept no per-example file. One that is not the file the record tells of, breaks its
 * form, or unpacks to more than `mostBytes` is a UserError. The bundle may come from a stranger: time and memory are bounded by
 * the bytes.
 */
async function readBundlePredictions({ record, directory }, mostBytes = usualUnpackedBytes) {
    if (record.predictions === null)
        return null;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, record.predictions.path);
    const digest = await (0,_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .hd)(path);
    if (digest !== record.predictions.digest) {
        const seen = `its digest is ${digest}, the record says ${record.predictions.digest}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${path} was edited or damaged: ${seen}`, { hint });
    }
    try {
        return parse(await unpack(path, mostBytes), record.predictions);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`cannot read the predictions in ${path}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { hint, cause });
    }
}
const hint = 'Record the run again, or remove it from the store.';
async function unpack(path, mostBytes) {
    const { handle, bytes } = await (0,_bundleFile_js__WEBPACK_IMPORTED_MODULE_6__/* .openBundleFile */ .N)(path);
    try {
        if (bytes > mostPackedBytes)
            throw new Error(`it is too large: ${bytes} bytes`);
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.gunzipSync)(await (0,_bundleFile_js__WEBPACK_IMPORTED_MODULE_6__/* .readBytes */ .i)(handle, 0, bytes), { maxOutputLength: mostBytes }).toString('utf8');
    }
    finally {
        await handle.close();
    }
}
/** The record's word counts for nothing here but which columns had names in the file that the command wrote. */
function parse(text, { columns, positive, source }) {
    const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text.split('\n');
    if (lines.length > 2 * _predictions_gatherExamples_js__WEBPACK_IMPORTED_MODULE_3__/* .mostRows */ .ZB)
        throw new Error(`it has more than ${_predictions_gatherExamples_js__WEBPACK_IMPORTED_MODULE_3__/* .mostRows */ .ZB} rows`);
    const [header, ...rows] = (0,_readers_csvRecords_js__WEBPACK_IMPORTED_MODULE_4__/* .createRecordSplitter */ .D)('it').split({ lines, firstLine: 1, isOpenEnded: false });
    const names = header === undefined ? [] : (0,_readers_csvCells_js__WEBPACK_IMPORTED_MODULE_7__/* .parseCells */ .fH)(header.text, ',');
    if (_predictionsFile_js__WEBPACK_IMPORTED_MODULE_8__/* .fixedColumns */ .u.some((name, at) => names[at] !== name) ||
        names.length > _predictionsFile_js__WEBPACK_IMPORTED_MODULE_8__/* .fixedColumns */ .u.length + mostSlices) {
        throw new Error(`expected the columns ${_predictionsFile_js__WEBPACK_IMPORTED_MODULE_8__/* .fixedColumns */ .u.join(', ')} and slices, got ${names.slice(0, 8).join(', ')}`);
    }
    if (rows.length > _predictions_gatherExamples_js__WEBPACK_IMPORTED_MODULE_3__/* .mostRows */ .ZB)
        throw new Error(`it has more than ${_predictions_gatherExamples_js__WEBPACK_IMPORTED_MODULE_3__/* .mostRows */ .ZB} rows`);
    const ids = [];
    const [labels, answers] = [(0,_predictions_textColumn_js__WEBPACK_IMPORTED_MODULE_9__/* .createTextColumn */ .K)(), (0,_predictions_textColumn_js__WEBPACK_IMPORTED_MODULE_9__/* .createTextColumn */ .K)()];
    const scores = [];
    const unlabelled = { ids: new Array(), answers: (0,_predictions_textColumn_js__WEBPACK_IMPORTED_MODULE_9__/* .createTextColumn */ .K)() };
    const slices = names.slice(_predictionsFile_js__WEBPACK_IMPORTED_MODULE_8__/* .fixedColumns */ .u.length).map((name) => ({ name, column: (0,_predictions_textColumn_js__WEBPACK_IMPORTED_MODULE_9__/* .createTextColumn */ .K)() }));
    for (const { text: row, line } of rows) {
        const cells = (0,_readers_csvCells_js__WEBPACK_IMPORTED_MODULE_7__/* .parseCells */ .fH)(row, ',');
        const [id = '', label = '', answer = '', score = ''] = cells;
        if (id === '' || cells.length !== names.length)
            throw new Error(`line ${line} is broken`);
        if (label === '') {
            unlabelled.ids.push(id);
            unlabelled.answers.add(answer || null);
            continue;
        }
        ids.push(id);
        scores.push(score === '' ? Number.NaN : Number(score));
        labels.add(label);
        answers.add(answer === '' ? null : answer);
        for (const [at, { column }] of slices.entries())
            column.add(cells[_predictionsFile_js__WEBPACK_IMPORTED_MODULE_8__/* .fixedColumns */ .u.length + at] || null);
    }
    if (new Set([...ids, ...unlabelled.ids]).size !== rows.length)
        throw new Error('an id stands twice');
    return {
        ids,
        labels: labels.finish(),
        answers: answers.finish(),
        scores: positive === null ? null : Float64Array.from(scores),
        positive,
        slices: slices.map(({ name, column }) => ({ name, column: column.finish() })),
        unlabelled: { ids: unlabelled.ids, answers: unlabelled.answers.finish() },
        columns: { id: columns.id, label: columns.label, prediction: columns.prediction, score: columns.score },
        path: source,
    };
}


/***/ })

};
