export const id = 4578;
export const ids = [4578];
export const modules = {

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

/***/ 10505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ scanDecimal)
/* harmony export */ });
/** Powers of ten that a double holds exactly. */
const powers = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const plus = 43;
const minus = 45;
const dot = 46;
const zero = 48;
/**
 * Reads a decimal number, `-1.5e-3`, that begins at `start`: as `parseNumber` takes it, but without NaN and infinities.
 * Gives exactly what `Number` would, or no value: see `exactQuotient`.
 */
function scanDecimal(bytes, start, scan) {
    let at = start;
    const isNegative = bytes[at] === minus;
    if (isNegative || bytes[at] === plus)
        at++;
    const first = at;
    let point = -1;
    for (;; at++) {
        if (bytes[at] === dot && point < 0)
            point = at;
        else if (bytes[at] !== zero)
            break;
    }
    const significant = at;
    /** Nine significant digits, and the nine after them. */
    let high = 0;
    for (let limit = at + 9; at < limit; at++) {
        const digit = (bytes[at] ?? 0) - zero;
        if (digit >= 0 && digit <= 9)
            high = (high * 10 + digit) | 0;
        else if (digit !== dot - zero || point >= 0)
            break;
        else
            [point, limit] = [at, limit + 1];
    }
    const highDigits = at - significant - (point >= significant ? 1 : 0);
    const middle = at;
    let low = 0;
    if (highDigits === 9) {
        for (let limit = at + 9; at < limit; at++) {
            const digit = (bytes[at] ?? 0) - zero;
            if (digit >= 0 && digit <= 9)
                low = (low * 10 + digit) | 0;
            else if (digit !== dot - zero || point >= 0)
                break;
            else
                [point, limit] = [at, limit + 1];
        }
    }
    const lowDigits = at - middle - (point >= middle ? 1 : 0);
    const isLong = lowDigits === 9 && (isDigit(bytes[at]) || bytes[at] === dot);
    while (isDigit(bytes[at]) || (bytes[at] === dot && point < 0)) {
        if (bytes[at] === dot)
            point = at;
        at++;
    }
    scan.end = start;
    if (at - first === (point < 0 ? 0 : 1))
        return;
    const fraction = point < 0 ? 0 : at - point - 1;
    const marked = endOfExponent(bytes, at);
    if (marked < 0)
        return;
    const exponent = marked === at ? 0 : exponentBetween(bytes, at + 1, marked);
    scan.end = marked;
    scan.isJson =
        (first === start || isNegative) &&
            (point < 0 || (fraction > 0 && point > first)) &&
            !(bytes[first] === zero && isDigit(bytes[first + 1]));
    const magnitude = isLong ? Number.NaN : magnitudeOf(high, low, highDigits + lowDigits, exponent - fraction);
    scan.value = isNegative ? -magnitude : magnitude;
}
/** Behind `e-3`; where it would begin when there is none; -1 when there is an `e` without digits. */
function endOfExponent(bytes, start) {
    if (((bytes[start] ?? 0) | 32) !== 101)
        return start;
    let at = bytes[start + 1] === plus || bytes[start + 1] === minus ? start + 2 : start + 1;
    if (!isDigit(bytes[at]))
        return -1;
    while (isDigit(bytes[at]))
        at++;
    return at;
}
function exponentBetween(bytes, start, end) {
    let exponent = 0;
    for (let at = start; at < end; at++) {
        const byte = bytes[at] ?? 0;
        if (byte >= zero && exponent < 10_000)
            exponent = exponent * 10 + byte - zero;
    }
    return bytes[start] === minus ? -exponent : exponent;
}
function isDigit(byte) {
    return byte !== undefined && byte >= 48 && byte <= 57;
}
/** `high` and `low` hold `digits` digits; NaN when that times 10^exponent needs more than quick arithmetic. */
function magnitudeOf(high, low, digits, exponent) {
    if (digits === 0)
        return 0;
    const shift = digits > 9 ? (powers[digits - 9] ?? 1) : 1;
    if (digits <= 15) {
        const integer = high * shift + low;
        if (exponent === 0)
            return integer;
        if (exponent < 0)
            return exponent < -22 ? Number.NaN : integer / (powers[-exponent] ?? 1);
        return exponent > 22 ? Number.NaN : integer * (powers[exponent] ?? 1);
    }
    return exponent <= 0 && exponent >= -22
        ? exactQuotient(high, shift, low, powers[-exponent] ?? 1)
        : Number.NaN;
}
/** 2^27 + 1 cuts a double into halves whose products are exact (Dekker 1971). */
const splitter = 134_217_729;
const slack = 2 ** -50;
/**
 * (high × shift + low) / power, rounded once, as the nearest double. The numerator, up to 18 digits, is an unevaluated
 * sum of two doubles; so is the quotient, to some 100 bits. NaN where these do not settle which double is the nearest.
 */
function exactQuotient(high, shift, low, power) {
    const product = high * shift;
    const rest = productError(high, shift, product) + low;
    const numerator = product + rest;
    const numeratorError = rest - (numerator - product);
    const quotient = numerator / power;
    const back = quotient * power;
    const remainder = numerator - back - productError(quotient, power, back) + numeratorError;
    const correction = remainder / power;
    const above = quotient + correction * (1 + slack);
    return above === quotient + correction * (1 - slack) ? above : Number.NaN;
}
/** What rounding took from `one × other`, exactly (Dekker's product). */
function productError(one, other, product) {
    const oneScaled = one * splitter;
    const oneHigh = oneScaled - (oneScaled - one);
    const oneLow = one - oneHigh;
    const otherScaled = other * splitter;
    const otherHigh = otherScaled - (otherScaled - other);
    const otherLow = other - otherHigh;
    return oneLow * otherLow - (product - oneHigh * otherHigh - oneLow * otherHigh - oneHigh * otherLow);
}


/***/ }),

/***/ 38813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ delimitedReader),
  x: () => (/* binding */ readTable)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/readers/collector.js + 1 modules
var readers_collector = __webpack_require__(11781);
// EXTERNAL MODULE: ./build/src/readers/csvCells.js
var csvCells = __webpack_require__(36473);
// EXTERNAL MODULE: ./build/src/readers/csvRecords.js
var csvRecords = __webpack_require__(44258);
// EXTERNAL MODULE: ./build/src/readers/discovery.js
var discovery = __webpack_require__(62252);
// EXTERNAL MODULE: ./build/src/readers/fileNames.js
var fileNames = __webpack_require__(72608);
// EXTERNAL MODULE: ./build/src/readers/fileProblem.js
var fileProblem = __webpack_require__(10375);
// EXTERNAL MODULE: ./build/src/readers/fileText.js
var fileText = __webpack_require__(32285);
// EXTERNAL MODULE: ./build/src/readers/decimal.js
var decimal = __webpack_require__(10505);
;// CONCATENATED MODULE: ./build/src/readers/numericRow.js

const newline = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
/** For tables of `columns` columns whose cells are separated by the one byte `delimiter`. */
function createNumericRowScanner(columns, delimiter) {
    const row = { values: new Float64Array(columns), isNumber: new Uint8Array(columns), width: 0 };
    const { values, isNumber } = row;
    const found = { end: 0, value: 0, isJson: false };
    function scan(bytes, start) {
        let at = start;
        let numbers = 0;
        for (let column = 0; column < columns; column++) {
            while (bytes[at] === space)
                at++;
            (0,decimal/* scanDecimal */.J)(bytes, at, found);
            let end = found.end;
            let isCell = end > at;
            let value = found.value;
            if (isCell) {
                if (Number.isNaN(value))
                    value = Number(bytes.toString('latin1', at, end));
            }
            else if (isNan(bytes, at)) {
                [value, end, isCell] = [Number.NaN, at + 3, true];
            }
            while (bytes[end] === space)
                end++;
            let byte = bytes[end];
            if (byte !== delimiter && byte !== newline) {
                if (byte === carriageReturn && bytes[end + 1] === newline)
                    byte = bytes[++end];
                else {
                    isCell = false;
                    end = endOfText(bytes, end, delimiter);
                    if (end < 0)
                        return -1;
                    byte = bytes[end];
                }
            }
            isNumber[column] = isCell ? 1 : 0;
            if (isCell) {
                values[column] = value;
                numbers++;
            }
            if (byte === newline) {
                row.width = column + 1;
                return numbers === 0 ? -1 : end;
            }
            at = end + 1;
        }
        return -1;
    }
    return { row, scan };
}
/** `nan` in any case. */
function isNan(bytes, at) {
    return (((bytes[at] ?? 0) | 32) === 110 &&
        ((bytes[at + 1] ?? 0) | 32) === 97 &&
        ((bytes[at + 2] ?? 0) | 32) === 110);
}
/** The end of a cell that holds plain text; -1 for one that may be anything else, such as an infinity. */
function endOfText(bytes, start, delimiter) {
    for (let at = start;; at++) {
        const byte = bytes[at];
        if (byte === delimiter || byte === newline)
            return at;
        if (byte === carriageReturn && bytes[at + 1] === newline)
            return at + 1;
        if (byte === undefined || byte < space || byte > 126 || byte === quote || (byte | 32) === 105)
            return -1;
    }
}

// EXTERNAL MODULE: ./build/src/readers/numberText.js
var numberText = __webpack_require__(80718);
// EXTERNAL MODULE: ./build/src/readers/reader.js
var reader = __webpack_require__(75199);
// EXTERNAL MODULE: ./build/src/readers/tableRows.js
var tableRows = __webpack_require__(57363);
;// CONCATENATED MODULE: ./build/src/readers/delimited.js












const maxColumns = 100_000;
/**
 * CSV and TSV with a header. A last line with fewer cells than the header, or with an open quote, was cut off
 * and is left out with a warning. Lines with `#` before the header are comments (stable-baselines3).
 */
const delimitedReader = {
    name: 'csv',
    maxBytes: reader/* streamedMaxBytes */.ho,
    detect: (file) => (0,fileNames/* hasExtension */.Ql)(file.path, 'csv', 'tsv') || (!(0,fileNames/* knownExtension */.hI)(file.path) && looksLikeTable(file)),
    isWorthReading: discovery/* isLikelyMetricsTable */.mZ,
    async read(file) {
        const collector = (0,readers_collector/* createCollector */.Y)({
            format: (0,fileNames/* hasExtension */.Ql)(file.path, 'tsv') ? 'tsv' : 'csv',
            path: file.path,
        });
        await readTable(file, collector);
        return collector.reading();
    },
};
/** Reads the records of a table into `collector`; `openRows` says what its columns mean. */
async function readTable(file, collector, openRows = tableRows/* createTableRows */.g) {
    const splitter = (0,csvRecords/* createRecordSplitter */.D)(file.path);
    let table = null;
    for await (const batch of (0,fileText/* readLineBytes */.qH)(file)) {
        let line = batch.firstLine;
        for (let at = 0; at < batch.bytes.length; line++) {
            const end = splitter.openRecord() === null ? addNumbers(batch.bytes, at, table) : -1;
            if (end >= 0) {
                at = end + 1;
                continue;
            }
            const { text, end: textEnd } = (0,fileText/* lineOfBatch */.gk)(file.path, batch, at, line);
            const { isOpenEnded } = batch;
            for (const record of splitter.split({ lines: [text], firstLine: line, isOpenEnded })) {
                if (table === null)
                    table = openTable(record, file, collector, openRows);
                else
                    addRecord(record, table, collector);
            }
            at = textEnd + 1;
        }
    }
    const openLine = splitter.openRecord();
    if (openLine !== null)
        collector.warn(`ends inside a quoted cell; the row that starts in line ${openLine} was left out.`);
}
/** Adds the row at `start` without making text of it and gives its end; -1 when it has to be read as text. */
function addNumbers(bytes, start, table) {
    if (table?.rows.addNumbers === undefined)
        return -1;
    const end = table.scanner.scan(bytes, start);
    return end >= 0 && table.rows.addNumbers(table.scanner.row) ? end : -1;
}
/** Null for what may stand before the header. */
function openTable({ text, line }, file, collector, openRows) {
    if (text.trim() === '' || text.startsWith('#'))
        return null;
    const delimiter = (0,csvCells/* sniffDelimiter */.yM)(text, file.path);
    const header = (0,csvCells/* parseCells */.fH)(text, delimiter);
    if (header.length > maxColumns)
        throw (0,fileProblem/* malformed */.Qm)(file.path, { line, column: 1 }, `${header.length} columns; at most ${maxColumns} are read`);
    if (header.every((name) => name.trim() === '' || (0,numberText/* parseNumber */.$)(name.trim()) !== undefined)) {
        const seen = JSON.stringify(text.slice(0, 60));
        throw new errors/* UserError */.yo(`${file.path}, line ${line}: expected a header with the names of the columns, found ${seen}.`, {
            hint: 'Write the names of the columns into the first line.',
        });
    }
    return {
        delimiter,
        width: header.length,
        rows: openRows(header, collector),
        scanner: createNumericRowScanner(header.length, delimiter.charCodeAt(0)),
    };
}
function addRecord({ text, line, isOpenEnded }, { delimiter, width, rows }, collector) {
    if (text === '' || text === '\r')
        return;
    const cells = (0,csvCells/* parseCells */.fH)(text, delimiter);
    if (isOpenEnded && cells.length < width)
        collector.warn(`ends in the middle of line ${line}; that line was left out.`);
    else
        rows.add(cells);
}
/** For files whose ending tells nothing: two lines with the same number of cells, more than one. */
function looksLikeTable({ path, head }) {
    const [header = '', first = ''] = head.toString('utf8').split(/\r?\n/, 2);
    const delimiter = (0,csvCells/* sniffDelimiter */.yM)(header, path);
    const width = (0,csvCells/* parseCells */.fH)(header, delimiter).length;
    return width > 1 && (0,csvCells/* parseCells */.fH)(first, delimiter).length === width && !header.includes('\0');
}


/***/ }),

/***/ 75575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RY: () => (/* binding */ pathWithin),
/* harmony export */   ck: () => (/* binding */ collectorBeside),
/* harmony export */   iN: () => (/* binding */ openRunFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _fileText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32285);



/** Names beyond this in one folder are left out with a warning. */
const maxNames = 10_000;
/** File systems may keep modification times in steps of two seconds. */
const clockSlackMs = 2000;
/** Opens the folder of a file, or the folder `levelsUp` above it. */
function openRunFolder(anchor, { startedAtMs }, collector, levelsUp = 0) {
    const up = Array(levelsUp).fill('..');
    const folder = {
        path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(anchor.path), ...up),
        absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(anchor.absolutePath, '..', ...up),
    };
    async function open(path, maxBytes) {
        const stats = await statWithin(folder.absolutePath, path);
        if (stats === null || !stats.isFile())
            return null;
        if (startedAtMs !== null && stats.mtimeMs < startedAtMs - clockSlackMs)
            return null;
        if (stats.size > maxBytes) {
            collector.warn(`has beside it ${path}, which is too large to be read.`);
            return null;
        }
        const file = { path: node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(folder.path, path), absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.absolutePath, path) };
        return (0,_fileText_js__WEBPACK_IMPORTED_MODULE_2__/* .readHead */ .zy)(file).catch(() => {
            collector.warn(`has beside it ${path}, which cannot be read.`);
            return null;
        });
    }
    async function list(path) {
        const stats = await statWithin(folder.absolutePath, path);
        if (stats === null || !stats.isDirectory())
            return { files: [], folders: [] };
        const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.absolutePath, path), { withFileTypes: true }).catch(() => []);
        const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
        if (sorted.length > maxNames)
            collector.warn(`stands in a folder of more than ${maxNames} names; the later ones were left out.`);
        const names = sorted.slice(0, maxNames);
        return {
            files: names.filter((entry) => entry.isFile()).map((entry) => entry.name),
            folders: names.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
        };
    }
    return { open, list };
}
/** Null where nothing is, and where the way there leads over a link or out of the folder. */
async function statWithin(folder, path) {
    let at = folder;
    for (const part of path === '' ? [] : path.split('/')) {
        if (part === '' || part === '.' || part === '..' || part.includes('\\') || part.includes('\0'))
            return null;
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at).catch(() => null);
        if (stats?.isDirectory() !== true)
            return null;
        at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, part);
    }
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(at).catch(() => null);
}
/** The path of a file inside `folder` (both relative to the workspace), or null when it is not inside. */
function pathWithin(folder, path) {
    if (folder === '.')
        return path.startsWith('../') ? null : path;
    return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
/** The same collector, for a file beside the one that is read: its warnings name that file. */
function collectorBeside(collector, path) {
    return { ...collector, warn: (message) => collector.warn(`has beside it ${path}, which ${message}`) };
}


/***/ }),

/***/ 56743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XJ: () => (/* binding */ readJsonBeside),
/* harmony export */   op: () => (/* binding */ readJsonObject),
/* harmony export */   si: () => (/* binding */ readWholeJson)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _fileProblem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10375);
/* harmony import */ var _fileText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32285);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85366);
/* harmony import */ var _parseJson_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23650);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(84946);
/* harmony import */ var _runFolder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75575);







/**
 * The document in a JSON file. One that ends too early is read as far as its values are whole, with a warning.
 * Fails with a UserError when nothing can be had.
 */
async function readWholeJson(file, collector) {
    const text = await (0,_fileText_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .yR)(file);
    const parsed = (0,_parseJson_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(text);
    if (parsed.kind === 'parsed') {
        for (const key of parsed.duplicateKeys)
            collector.warn((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .duplicateKeyWarning */ .BV)(key));
        return parsed.value;
    }
    const whole = parsed.truncated ? (0,_parseJson_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(closedText(text)) : parsed;
    if (whole.kind === 'broken' || isEmpty(whole.value))
        throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_1__/* .malformed */ .Qm)(file.path, (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_1__/* .placeOf */ .$t)(text, parsed.offset), parsed.problem);
    collector.warn('ends too early, it looks cut off; what is whole of it was read.');
    return whole.value;
}
/** Like `readWholeJson`, for a document that has to be an object. */
async function readJsonObject(file, collector) {
    const document = await readWholeJson(file, collector);
    if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .isMap */ .jh)(document))
        return document;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file.path} holds no object; expected {"name": …}.`);
}
function isEmpty(value) {
    if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .isMap */ .jh)(value))
        return value.size === 0;
    return !(0,_plain_js__WEBPACK_IMPORTED_MODULE_6__/* .isList */ .Lv)(value) || value.length === 0;
}
/** The object in a file beside the one that is read. Null when there is none; a broken one is a warning. */
async function readJsonBeside(folder, path, maxBytes, collector) {
    const file = await folder.open(path, maxBytes);
    if (file === null || file.bytes === 0)
        return null;
    try {
        return await readJsonObject(file, (0,_runFolder_js__WEBPACK_IMPORTED_MODULE_5__/* .collectorBeside */ .ck)(collector, path));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        collector.warn(`has a broken file beside it: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        return null;
    }
}
/**
 * What is whole of a JSON text that ends too early: everything before the last comma or behind the last
 * closing bracket, with the open brackets closed. A number at the very end may lack digits and is left out.
 */
function closedText(text) {
    const closers = [];
    let safeEnd = 0;
    let safeDepth = 0;
    for (let at = 0; at < text.length; at++) {
        const character = text[at];
        if (character === '"')
            at = endOfString(text, at);
        else if (character === '{' || character === '[') {
            closers.push(character === '{' ? '}' : ']');
            [safeEnd, safeDepth] = [at + 1, closers.length];
        }
        else if (character === '}' || character === ']') {
            closers.pop();
            [safeEnd, safeDepth] = [at + 1, closers.length];
        }
        else if (character === ',')
            [safeEnd, safeDepth] = [at, closers.length];
    }
    return text.slice(0, safeEnd) + closers.slice(0, safeDepth).toReversed().join('');
}
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}


/***/ }),

/***/ 60592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ filesBelow),
/* harmony export */   _i: () => (/* binding */ addImageFiles),
/* harmony export */   lS: () => (/* binding */ isImageName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _records_media_medium_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51684);
/* harmony import */ var _fileText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32285);



/** Images of one folder that are kept. */
const maxImages = 50;
/** True for names that images have whose bytes are worth a look. */
function isImageName(path) {
    return /\.(?:png|jpe?g|gif|webp)$/i.test(path);
}
/** Images of a run's folder as one medium, each under its file's name. Those from before the run are passed over. */
async function addImageFiles(name, paths, { folder, media }) {
    const images = [];
    for (const path of paths.slice(0, maxImages)) {
        const file = await folder.open(path, _records_media_medium_js__WEBPACK_IMPORTED_MODULE_1__/* .mediaLimits */ .JJ.imageBytes);
        const bytes = file === null ? null : await (0,_fileText_js__WEBPACK_IMPORTED_MODULE_2__/* .readBytes */ .io)(file).catch(() => null);
        const image = bytes === null ? null : media.image(bytes, path);
        if (image !== null)
            images.push({ image, caption: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename(path).slice(0, 200) });
    }
    if (images.length > 0)
        media.add({ kind: 'images', name: name.slice(0, 500), images });
}
/** The files below a folder, at most a thousand, six folders deep. */
async function filesBelow(folder, path, depth = 0) {
    const { files, folders } = await folder.list(path);
    const found = files.map((name) => `${path}/${name}`);
    for (const name of folders) {
        if (found.length >= maxFiles || depth >= maxDepth)
            break;
        found.push(...(await filesBelow(folder, `${path}/${name}`, depth + 1)));
    }
    return found.slice(0, maxFiles);
}
const maxFiles = 1_000;
const maxDepth = 6;


/***/ }),

/***/ 57363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ createTableRows)
/* harmony export */ });
/* harmony import */ var _numberText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80718);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29357);
/* harmony import */ var _tableLayout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5320);



/**
 * A header may come again with other columns, when a program that appends to the file was started again:
 * columns are then read by the new one. An empty cell is "not logged", as are `NA` and `None`; `nan` is a
 * logged NaN.
 */
function createTableRows(header, collector) {
    let layout = openLayout(header, collector);
    let row = 0;
    /** Metrics by column: finding one by its name takes longer than adding a number to it. */
    let metrics = [];
    return {
        add(cells) {
            if (isHeader(cells, layout)) {
                layout = openLayout(cells, collector);
                metrics = [];
                return;
            }
            if (cells.length > layout.width)
                collector.warn('has rows with more cells than its header has columns; the cells beyond were left out.');
            addCells(cells, layout, row, collector);
            row++;
        },
        addNumbers(numbers) {
            if (layout.kind !== 'wide' || numbers.width > layout.width)
                return false;
            const { values, isNumber, width } = numbers;
            const step = layout.step === null ? undefined : numberAt(numbers, layout.step.index);
            const kind = step !== undefined && Number.isFinite(step) ? layout.step?.kind : undefined;
            const wallTime = layout.wallTime === null ? undefined : numberAt(numbers, layout.wallTime);
            const wallTimeMs = wallTime === undefined ? undefined : (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .wallTimeMsOf */ .XV)(wallTime);
            for (const { index, name } of layout.metrics) {
                if (index >= width || isNumber[index] === 0)
                    continue;
                const metric = (metrics[index] ??= collector.metric(name));
                const value = values[index] ?? Number.NaN;
                if (kind === undefined || step === undefined)
                    metric?.unsteppedPoint(row, value, wallTimeMs);
                else
                    metric?.point(kind, step, value, wallTimeMs);
            }
            row++;
            return true;
        },
    };
}
function numberAt({ values, isNumber, width }, index) {
    return index < width && isNumber[index] === 1 ? values[index] : undefined;
}
function openLayout(header, collector) {
    const { layout, duplicates } = (0,_tableLayout_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayout */ .T)(header);
    for (const name of duplicates)
        collector.warn(`has more than one column ${JSON.stringify(name)}; the first was taken.`);
    return layout;
}
/** Names again where numbers should be. */
function isHeader(cells, { names, step }) {
    if (step !== null && (0,_numberText_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$)((cells[step.index] ?? '').trim()) !== undefined)
        return false;
    if (cells.some((cell) => (0,_numberText_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$)(cell.trim()) !== undefined))
        return false;
    return cells.filter((cell) => names.has(cell.trim())).length > names.size / 2;
}
function addCells(cells, layout, row, collector) {
    const step = readStep(cells, layout);
    const wallTime = layout.wallTime === null ? undefined : numberIn(cells, layout.wallTime);
    const wallTimeMs = wallTime === undefined ? undefined : (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .wallTimeMsOf */ .XV)(wallTime);
    if (layout.kind === 'long') {
        const value = numberIn(cells, layout.value);
        if (value !== undefined)
            addPoint(longMetric(cells, layout, collector), value, step, row, wallTimeMs);
        return;
    }
    for (const { index, name } of layout.metrics) {
        const value = numberIn(cells, index);
        if (value !== undefined)
            addPoint(collector.metric(name), value, step, row, wallTimeMs);
    }
}
function addPoint(metric, value, step, row, wallTimeMs) {
    if (step === null)
        metric?.unsteppedPoint(row, value, wallTimeMs);
    else
        metric?.point(step.kind, step.step, value, wallTimeMs);
}
function longMetric(cells, layout, collector) {
    const name = cells[layout.name]?.trim() ?? '';
    if (layout.labels.length === 0)
        return collector.metric(name);
    const labels = layout.labels.map((column) => [column.name, cells[column.index]?.trim() ?? '']);
    return collector.metric(name, Object.fromEntries(labels.filter(([, value]) => value !== '')));
}
function readStep(cells, { step }) {
    const value = step === null ? undefined : numberIn(cells, step.index);
    return step === null || value === undefined || !Number.isFinite(value)
        ? null
        : { kind: step.kind, step: value };
}
function numberIn(cells, index) {
    const cell = cells[index];
    return cell === undefined || cell === '' ? undefined : (0,_numberText_js__WEBPACK_IMPORTED_MODULE_2__/* .parseNumber */ .$)(cell.trim());
}


/***/ })

};
