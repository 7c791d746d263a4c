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

/***/ 51133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ createDecimalScan),
  J: () => (/* binding */ scanDecimal)
});

;// CONCATENATED MODULE: ./build/src/readers/decimalValue.js
/** Powers of ten that a double holds exactly. */
const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const inversePowers = powers.map((power) => 1 / power);
/** The same powers modulo 2^32. */
const wrappedPowers = Int32Array.from({ length: 23 }, (_, exponent) => Number(BigInt.asIntN(32, 10n ** BigInt(exponent))));
/** 2^27 + 1 cuts a double into halves whose products are exact (Dekker 1971). */
const splitter = 134_217_729;
const highPowers = powers.map(highHalf);
const lowPowers = powers.map((power, exponent) => power - (highPowers[exponent] ?? 0));
/** Above what the roundings of a remainder and its quotient come to: four of 2^-53. */
const slack = 2 ** -45;
/**
 * The double nearest to whole.fraction × 10^exponent, or NaN where quick arithmetic does not tell it. The fraction has
 * `fractionDigits` digits: those of `high`, then `lowDigits` of `low`, then `tailDigits` of `tail`; all three are below 10^8.
 */
function doubleOf(whole, high, lowDigits, low, tailDigits, tail, fractionDigits, exponent) {
    const scale = fractionDigits - exponent;
    if (scale > 22 || scale < -22)
        return Number.NaN;
    const highPower = lowDigits + tailDigits;
    const digits = whole * (powers[fractionDigits] ?? 0) +
        (high * (powers[highPower] ?? 0) + (low * (powers[tailDigits] ?? 0) + tail));
    // A sum of numbers that are not negative is exact if it comes out below 2^53: then no part of it was rounded.
    if (digits < 2 ** 53)
        return scale >= 0 ? digits / (powers[scale] ?? 1) : digits * (powers[-scale] ?? 1);
    if (digits > 1e18 || scale < 0)
        return Number.NaN;
    const wrapped = Math.imul(whole, wrappedPowers[fractionDigits] ?? 0) +
        Math.imul(high, wrappedPowers[highPower] ?? 0) +
        Math.imul(low, wrappedPowers[tailDigits] ?? 0) +
        tail;
    return exactQuotient(digits, (wrapped - (digits | 0)) | 0, scale);
}
/**
 * (digits + error) / 10^scale, rounded once, as the nearest double. The quotient is an unevaluated sum of two doubles, to
 * some 100 bits. NaN where these do not settle which double is the nearest.
 */
function exactQuotient(digits, error, scale) {
    const inverse = inversePowers[scale] ?? 1;
    const quotient = digits * inverse;
    const back = quotient * (powers[scale] ?? 1);
    const quotientHigh = highHalf(quotient);
    const quotientLow = quotient - quotientHigh;
    const powerHigh = highPowers[scale] ?? 1;
    const powerLow = lowPowers[scale] ?? 0;
    /** What rounding took from `back`, exactly (Dekker's product). */
    const lost = quotientLow * powerLow -
        (back - quotientHigh * powerHigh - quotientLow * powerHigh - quotientHigh * powerLow);
    const correction = (digits - back - lost + error) * inverse;
    const nearest = quotient + correction * (1 + slack);
    return nearest === quotient + correction * (1 - slack) ? nearest : Number.NaN;
}
function highHalf(value) {
    const scaled = value * splitter;
    return scaled - (scaled - value);
}

;// CONCATENATED MODULE: ./build/src/readers/decimal.js

const plus = 43;
const minus = 45;
const dot = 46;
const zero = 48;
/** More digits than this before the point are left to `Number`. */
const mostWholeDigits = 15;
/** Behind the point of a number, digits are looked at this far. */
const farthestDigit = 24;
function createDecimalScan() {
    return {
        end: 0,
        value: 0,
        isJson: false,
        bytes: new Uint8Array(0),
        view: new DataView(new ArrayBuffer(0)),
    };
}
/**
 * Reads a decimal number, `-1.5e-3`, that begins at `start`: as `parseNumber` takes it, but without NaN and infinities.
 * Gives exactly what `Number` would, or no value: see `doubleOf`.
 */
function scanDecimal(bytes, start, scan) {
    if (bytes !== scan.bytes) {
        scan.bytes = bytes;
        scan.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    if (!scanUsual(bytes, start, scan))
        scanAny(bytes, start, scan);
}
/**
 * A number as programs write it, `0.6270738778807735`, its digits behind the point four at a time. False, with nothing
 * found, for what only `scanAny` takes.
 */
function scanUsual(bytes, start, scan) {
    const { view } = scan;
    const isNegative = bytes[start] === minus;
    const first = isNegative ? start + 1 : start;
    let at = first;
    let whole = 0;
    for (;;) {
        const digit = (bytes[at] ?? 0) - zero;
        if (!(digit >= 0 && digit <= 9))
            break;
        whole = whole * 10 + digit;
        at++;
    }
    const wholeDigits = at - first;
    if (wholeDigits === 0 || wholeDigits > mostWholeDigits)
        return false;
    let high = 0;
    let low = 0;
    let quads = 0;
    let tail = 0;
    let tailDigits = 0;
    const hasPoint = bytes[at] === dot;
    if (hasPoint) {
        at++;
        if (at + farthestDigit > bytes.length)
            return false;
        let word = view.getInt32(at, true);
        let others = notDigits(word);
        while (others === 0) {
            if (quads < 2)
                high = Math.imul(high, 10_000) + fourDigits(word);
            else if (quads < 4)
                low = Math.imul(low, 10_000) + fourDigits(word);
            else
                return false;
            quads++;
            at += 4;
            word = view.getInt32(at, true);
            others = notDigits(word);
        }
        tailDigits = (31 - Math.clz32(others & -others)) >> 3;
        tail = fourDigits((word << ((3 - tailDigits) << 3)) << 8);
        at += tailDigits;
    }
    const fraction = quads * 4 + tailDigits;
    const marked = ((bytes[at] ?? 0) | 32) === 101 ? endOfExponent(bytes, at) : at;
    if (marked < 0)
        return false;
    const exponent = marked === at ? 0 : exponentBetween(bytes, at + 1, marked);
    const lowDigits = quads > 2 ? (quads - 2) * 4 : 0;
    const magnitude = marked === at && fraction === 0
        ? whole
        : doubleOf(whole, high, lowDigits, low, tailDigits, tail, fraction, exponent);
    scan.end = marked;
    scan.value = isNegative ? -magnitude : magnitude;
    scan.isJson = (wholeDigits === 1 || bytes[first] !== zero) && (!hasPoint || fraction > 0);
    return true;
}
/** Zero for four digits; else the lowest bit that is set stands in the first byte that is none. */
function notDigits(word) {
    return ((word & 0xf0f0f0f0) | (((word + 0x06060606) & 0xf0f0f0f0) >>> 4)) ^ 0x33333333;
}
/** The number that four digits, the first in the lowest byte, stand for; bytes of zero count as digits. */
function fourDigits(word) {
    const pairs = (Math.imul(word & 0x0f0f0f0f, 2_561) >>> 8) & 0x00ff00ff;
    return Math.imul(pairs, 6_553_601) >>> 16;
}
/** Any spelling, its value left to `Number`. */
function scanAny(bytes, start, scan) {
    const isSigned = bytes[start] === minus || bytes[start] === plus;
    const first = isSigned ? start + 1 : start;
    const point = endOfDigits(bytes, first);
    const end = bytes[point] === dot ? endOfDigits(bytes, point + 1) : point;
    const digits = end - first - (end > point ? 1 : 0);
    const marked = endOfExponent(bytes, end);
    const isNumber = digits > 0 && marked >= 0;
    scan.end = isNumber ? marked : start;
    scan.value = Number.NaN;
    scan.isJson =
        isNumber &&
            bytes[start] !== plus &&
            point > first &&
            end !== point + 1 &&
            (point === first + 1 || bytes[first] !== zero);
}
/** Behind `e-3`; where it would begin when there is none; -1 when there is an `e` without digits. */
function endOfExponent(bytes, start) {
    if (((bytes[start] ?? 0) | 32) !== 101)
        return start;
    const from = bytes[start + 1] === plus || bytes[start + 1] === minus ? start + 2 : start + 1;
    const end = endOfDigits(bytes, from);
    return end === from ? -1 : end;
}
function endOfDigits(bytes, start) {
    let at = start;
    for (;;) {
        const digit = (bytes[at] ?? 0) - zero;
        if (!(digit >= 0 && digit <= 9))
            return at;
        at++;
    }
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
// EXTERNAL MODULE: ./build/src/readers/collector.js + 3 modules
var readers_collector = __webpack_require__(15751);
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
// EXTERNAL MODULE: ./build/src/readers/decimal.js + 1 modules
var decimal = __webpack_require__(51133);
;// CONCATENATED MODULE: ./build/src/readers/numericRow.js

const newline = 10;
const carriageReturn = 13;
const space = 32;
const quote = 34;
/** For tables of `columns` columns whose cells are separated by the one byte `delimiter`. */
function createNumericRowScanner(columns, delimiter) {
    const row = { values: new Float64Array(columns), isNumber: new Uint8Array(columns), width: 0 };
    const { values, isNumber } = row;
    const found = (0,decimal/* createDecimalScan */.r)();
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
// EXTERNAL MODULE: ./build/src/readers/tableRows.js + 1 modules
var tableRows = __webpack_require__(79538);
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
    let line = 1;
    for await (const batch of (0,fileText/* readLineBytes */.qH)(file)) {
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

/***/ 79538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createTableRows)
});

// EXTERNAL MODULE: ./build/src/readers/numberText.js
var numberText = __webpack_require__(80718);
// EXTERNAL MODULE: ./build/src/readers/steps.js
var steps = __webpack_require__(29357);
// EXTERNAL MODULE: ./build/src/readers/tableLayout.js
var tableLayout = __webpack_require__(5320);
;// CONCATENATED MODULE: ./build/src/readers/wholeRows.js

function createWholeRows(layout, collector) {
    const { step, wallTime, metrics, width } = layout;
    const columns = metrics.map(({ index }) => index);
    const needed = [
        ...columns,
        ...(step === null ? [] : [step.index]),
        ...(wallTime === null ? [] : [wallTime]),
    ];
    let block = null;
    /** Not before there is a row: metrics come in the order of their first points. */
    function openBlock() {
        return collector.rowBlock({
            metrics: metrics.map(({ name }) => collector.metric(name)),
            columns,
            kind: step?.kind ?? null,
            isTimed: wallTime !== null,
        });
    }
    return {
        add(row, { values, isNumber, width: cells }) {
            if (cells !== width)
                return false;
            for (const column of needed)
                if (isNumber[column] === 0)
                    return false;
            const at = step === null ? row : (values[step.index] ?? Number.NaN);
            if (!Number.isFinite(at))
                return false;
            const wallTimeMs = wallTime === null ? undefined : (0,steps/* wallTimeMsOf */.XV)(values[wallTime] ?? Number.NaN);
            block ??= openBlock();
            block.add(at, wallTimeMs, values);
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/readers/tableRows.js




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
    let whole = null;
    return {
        add(cells) {
            if (isHeader(cells, layout)) {
                layout = openLayout(cells, collector);
                metrics = [];
                whole = null;
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
            whole ??= createWholeRows(layout, collector);
            if (whole.add(row, numbers)) {
                row++;
                return true;
            }
            const { values, isNumber, width } = numbers;
            const step = layout.step === null ? undefined : numberAt(numbers, layout.step.index);
            const kind = step !== undefined && Number.isFinite(step) ? layout.step?.kind : undefined;
            const wallTime = layout.wallTime === null ? undefined : numberAt(numbers, layout.wallTime);
            const wallTimeMs = wallTime === undefined ? undefined : (0,steps/* wallTimeMsOf */.XV)(wallTime);
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
    const { layout, duplicates } = (0,tableLayout/* readLayout */.T)(header);
    for (const name of duplicates)
        collector.warn(`has more than one column ${JSON.stringify(name)}; the first was taken.`);
    return layout;
}
/** Names again where numbers should be. */
function isHeader(cells, { names, step }) {
    if (step !== null && (0,numberText/* parseNumber */.$)((cells[step.index] ?? '').trim()) !== undefined)
        return false;
    if (cells.some((cell) => (0,numberText/* parseNumber */.$)(cell.trim()) !== undefined))
        return false;
    return cells.filter((cell) => names.has(cell.trim())).length > names.size / 2;
}
function addCells(cells, layout, row, collector) {
    const step = readStep(cells, layout);
    const wallTime = layout.wallTime === null ? undefined : numberIn(cells, layout.wallTime);
    const wallTimeMs = wallTime === undefined ? undefined : (0,steps/* wallTimeMsOf */.XV)(wallTime);
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
    return cell === undefined || cell === '' ? undefined : (0,numberText/* parseNumber */.$)(cell.trim());
}


/***/ })

};
