export const id = 4271;
export const ids = [4271];
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

/***/ 4271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPredictionsFile: () => (/* binding */ readPredictionsFile)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/readers/checkedHead.js
var checkedHead = __webpack_require__(76485);
// EXTERNAL MODULE: ./build/src/readers/fileNames.js
var fileNames = __webpack_require__(72608);
// EXTERNAL MODULE: ./build/src/readers/fileProblem.js
var fileProblem = __webpack_require__(10375);
// EXTERNAL MODULE: ./build/src/readers/reader.js
var reader = __webpack_require__(75199);
// EXTERNAL MODULE: ./build/src/predictions/gatherExamples.js + 6 modules
var gatherExamples = __webpack_require__(64592);
// EXTERNAL MODULE: ./build/src/readers/csvCells.js
var csvCells = __webpack_require__(36473);
// EXTERNAL MODULE: ./build/src/readers/csvRecords.js
var csvRecords = __webpack_require__(44258);
// EXTERNAL MODULE: ./build/src/readers/fileText.js
var fileText = __webpack_require__(32285);
;// CONCATENATED MODULE: ./build/src/readers/predictions/delimitedExamples.js






const mostColumns = 10_000;
/**
 * CSV and TSV with a header. A row that is shorter or longer than the header, or an end in the middle of one, is refused: a test set
 * that was cut off is another test set.
 */
async function gatherDelimited(file, wanted) {
    const splitter = (0,csvRecords/* createRecordSplitter */.D)(file.path);
    let table = null;
    for await (const batch of (0,fileText/* readLines */.Se)(file)) {
        for (const record of splitter.split(batch)) {
            if (table === null)
                table = openTable(record, file, wanted);
            else
                addRecord(record, table, file.path);
        }
    }
    const openLine = splitter.openRecord();
    if (openLine !== null)
        throw cutOff(file.path, openLine);
    if (table === null)
        throw (0,fileProblem/* emptyFile */.sX)(file.path);
    return table.gatherer.finish();
}
function openTable({ text, line }, file, wanted) {
    if (text.trim() === '')
        return null;
    const delimiter = (0,csvCells/* sniffDelimiter */.yM)(text, file.path);
    const header = (0,csvCells/* parseCells */.fH)(text, delimiter).map((name) => name.trim());
    if (header.length > mostColumns) {
        const problem = `${header.length} columns; at most ${mostColumns} are read`;
        throw (0,fileProblem/* malformed */.Qm)(file.path, { line, column: 1 }, problem);
    }
    return { delimiter, width: header.length, gatherer: (0,gatherExamples/* createGatherer */.VG)(header, wanted, file.path) };
}
function addRecord({ text, line }, { delimiter, width, gatherer }, path) {
    if (text === '' || text === '\r')
        return;
    const cells = (0,csvCells/* parseCells */.fH)(text, delimiter);
    if (cells.length !== width) {
        throw new errors/* UserError */.yo(`${path}, line ${line}: ${cells.length} cells, while the header has ${width}; the file may be cut off, or a text with a delimiter in it is not quoted.`, { hint: 'Write it with a CSV library, and only when it is complete.' });
    }
    gatherer.add(cells, `line ${line}`);
}
function cutOff(path, line) {
    return new errors/* UserError */.yo(`${path} ends inside a quoted cell of the row that starts in line ${line}.`, {
        hint: 'The training command may have been stopped while it wrote the file.',
    });
}

// EXTERNAL MODULE: ./build/src/readers/json.js
var json = __webpack_require__(85366);
// EXTERNAL MODULE: ./build/src/readers/parseJson.js + 2 modules
var parseJson = __webpack_require__(23650);
// EXTERNAL MODULE: ./build/src/readers/plain.js
var plain = __webpack_require__(84946);
;// CONCATENATED MODULE: ./build/src/readers/predictions/jsonExamples.js







/** One object a line, each an example. */
async function gatherJsonLines(file, wanted) {
    const rows = createRows(file.path, wanted);
    for await (const { lines, firstLine } of (0,fileText/* readLines */.Se)(file)) {
        for (const [index, text] of lines.entries()) {
            if (text.trim() === '')
                continue;
            const line = firstLine + index;
            const parsed = (0,parseJson/* parseJson */.q)(text);
            if (parsed.kind === 'broken') {
                throw (0,fileProblem/* malformed */.Qm)(file.path, { line, column: parsed.offset + 1 }, parsed.problem);
            }
            rows.add(parsed.value, `line ${line}`);
        }
    }
    return rows.finish();
}
/** A list of objects, each an example. */
async function gatherJson(file, wanted) {
    const { document } = await (0,json/* parseJsonFile */.OW)(file);
    if (!(0,plain/* isList */.Lv)(document))
        throw notExamples(file.path);
    const rows = createRows(file.path, wanted);
    for (const [index, row] of document.entries())
        rows.add(row, `item ${index + 1}`);
    return rows.finish();
}
/** Objects as rows: the first one's keys are the columns. */
function createRows(path, wanted) {
    let header = [];
    let gatherer = null;
    return {
        add(row, place) {
            if (!(0,plain/* isMap */.jh)(row))
                throw notExamples(path, place);
            if (gatherer === null) {
                header = [...row.keys()];
                gatherer = (0,gatherExamples/* createGatherer */.VG)(header, wanted, path);
            }
            gatherer.add(header.map((key) => cellOf(row, key)), place);
        },
        finish() {
            if (gatherer === null)
                throw (0,fileProblem/* emptyFile */.sX)(path);
            return gatherer.finish();
        },
    };
}
/** What is nested is text like any other. */
function cellOf(row, key) {
    const value = row.get(key);
    return value === undefined || typeof value === 'number' || typeof value === 'bigint'
        ? value
        : (0,plain/* paramOf */.Nl)(value);
}
function notExamples(path, place) {
    const where = place === undefined ? path : `${path}, ${place}`;
    return new errors/* UserError */.yo(`${where}: expected an object for each example, {"id": …, "label": …, "prediction": …}.`);
}

;// CONCATENATED MODULE: ./build/src/readers/predictions/readPredictionsFile.js







/**
 * Reads a per-example file: CSV or TSV, JSON Lines, a JSON list of objects, or Parquet, by its ending or its first bytes. Fails with a
 * UserError that names the file, the flaw, how often it stands there and the first places.
 */
async function readPredictionsFile(name, wanted) {
    const file = await (0,checkedHead/* checkedHead */.I)(name);
    const { maxBytes, gather } = formatOf(file);
    if (file.bytes > maxBytes)
        throw (0,fileProblem/* tooLarge */.g$)(file.path, file.bytes, maxBytes);
    try {
        return await gather(file, wanted);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo(`${file.path} cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    }
}
function formatOf(file) {
    const start = file.head.toString('latin1', 0, 256).trimStart();
    if (start.startsWith('PAR1')) {
        return {
            maxBytes: reader/* streamedMaxBytes */.ho,
            // Loaded only for such files.
            gather: async (one, wanted) => (await __webpack_require__.e(/* import() */ 4356).then(__webpack_require__.bind(__webpack_require__, 34356))).gatherParquet(one, wanted),
        };
    }
    if ((0,fileNames/* hasExtension */.Ql)(file.path, 'csv', 'tsv'))
        return { maxBytes: reader/* streamedMaxBytes */.ho, gather: gatherDelimited };
    if (start.startsWith('['))
        return { maxBytes: reader/* documentMaxBytes */.Zi, gather: gatherJson };
    if (start.startsWith('{'))
        return { maxBytes: reader/* streamedMaxBytes */.ho, gather: gatherJsonLines };
    return { maxBytes: reader/* streamedMaxBytes */.ho, gather: gatherDelimited };
}


/***/ })

};
