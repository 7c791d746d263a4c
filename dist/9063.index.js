export const id = 9063;
export const ids = [9063];
export const modules = {

/***/ 15751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ createCollector),
  M: () => (/* binding */ defaultLimits)
});

// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
;// CONCATENATED MODULE: ./build/src/readers/numberList.js
function emptyList() {
    return { parts: null, partsLength: 0, tail: [] };
}
function lengthOf({ partsLength, tail }) {
    return partsLength + tail.length;
}
/** Undefined for an empty list. */
function lastOf({ parts, tail }) {
    const last = tail.length > 0 ? tail : parts?.at(-1);
    return last?.[last.length - 1];
}
/** `part` must not change afterwards. */
function addPart(list, part) {
    const parts = closeTail(list);
    parts.push(part);
    list.partsLength += part.length;
}
/** All numbers as parts. */
function closeTail(list) {
    const parts = (list.parts ??= []);
    if (list.tail.length > 0) {
        parts.push(list.tail);
        list.partsLength += list.tail.length;
        list.tail = [];
    }
    return parts;
}
/** The numbers of a list as one array. */
function joinParts(list) {
    if (list.parts === null)
        return list.tail;
    const parts = closeTail(list);
    // oxlint-disable-next-line unicorn/no-new-array -- A list that is millions long is allocated once, not grown.
    const joined = new Array(list.partsLength);
    let at = 0;
    for (const part of parts)
        for (let index = 0; index < part.length; index++)
            joined[at++] = part[index] ?? 0;
    list.parts = [joined];
    return joined;
}
/**
 * Like `joinParts`, but lists made of the very same parts become one array: the metrics of a table have their steps in
 * common.
 */
function createSharedJoin() {
    const known = new Map();
    return (list) => {
        if (list.parts === null)
            return joinParts(list);
        const parts = closeTail(list);
        const [first] = parts;
        if (first === undefined)
            return joinParts(list);
        const same = known.get(first);
        if (same !== undefined && isSameList(same.parts, parts)) {
            list.parts = [same.joined];
            return same.joined;
        }
        const joined = joinParts(list);
        known.set(first, { parts, joined });
        return joined;
    };
}
function isSameList(one, other) {
    return one.length === other.length && one.every((part, index) => part === other[index]);
}

;// CONCATENATED MODULE: ./build/src/readers/metricPoints.js


/** `mayAdd` says for each point whether there is still room for it. */
function createMetricPoints({ name, labels }, mayAdd) {
    const series = new Map();
    let unstepped = null;
    /** The series that was added to last: nearly always the only one. */
    let current = null;
    let endsUnstepped = false;
    let stated;
    function add(target, step, value, wallTimeMs) {
        if (!mayAdd())
            return;
        target.steps.tail.push(step);
        target.values.tail.push(value);
        if (wallTimeMs !== undefined)
            target.wallTimesMs.tail.push(wallTimeMs);
    }
    function pointsOver(kind) {
        if (current?.kind === kind)
            return current.points;
        let points = series.get(kind);
        if (points === undefined)
            series.set(kind, (points = noPoints()));
        current = { kind, points };
        return points;
    }
    return {
        name,
        labels,
        point(kind, step, value, wallTimeMs) {
            add(pointsOver(kind), step, value, wallTimeMs);
            endsUnstepped = false;
        },
        unsteppedPoint(row, value, wallTimeMs) {
            add((unstepped ??= noPoints()), row, value, wallTimeMs);
            endsUnstepped = true;
        },
        points({ kind, steps, wallTimesMs }, values) {
            const target = kind === null ? (unstepped ??= noPoints()) : pointsOver(kind);
            addPart(target.steps, steps);
            addPart(target.values, values);
            if (wallTimesMs !== null)
                addPart(target.wallTimesMs, wallTimesMs);
            endsUnstepped = kind === null;
        },
        summary(value) {
            stated = value;
        },
        series(joinAxis) {
            const all = series.size === 0 && unstepped !== null && lengthOf(unstepped.values) > 1
                ? [['row', unstepped]]
                : [...series];
            return all
                .filter(([, { steps }]) => lengthOf(steps) > 0)
                .map(([stepKind, { steps, values, wallTimesMs }]) => ({
                name,
                labels,
                stepKind,
                steps: joinAxis(steps),
                values: joinParts(values),
                ...(lengthOf(wallTimesMs) === lengthOf(steps) ? { wallTimesMs: joinAxis(wallTimesMs) } : {}),
            }));
        },
        summaries() {
            const last = unstepped === null ? undefined : lastOf(unstepped.values);
            const isFinal = series.size > 0 ? endsUnstepped : unstepped !== null && lengthOf(unstepped.values) === 1;
            const value = stated === undefined && last !== undefined && isFinal ? (0,metricValue/* encodeNumber */._v)(last) : stated;
            return value === undefined ? [] : [{ name, labels, value }];
        },
    };
}
function noPoints() {
    return { steps: emptyList(), values: emptyList(), wallTimesMs: emptyList() };
}

;// CONCATENATED MODULE: ./build/src/readers/rowBlock.js
/** A block of one metric is 32 KiB large. */
const mostRows = 4_096;
/** Fewer rows are not worth arrays of their own. */
const fewestRows = 32;
function createRowBlock({ metrics, columns, kind, isTimed }, room) {
    const kept = metrics.flatMap((metric, index) => {
        const column = columns[index];
        return metric === undefined || column === undefined ? [] : [{ metric, column }];
    });
    const columnOf = Int32Array.from(kept, ({ column }) => column);
    const steps = new Float64Array(mostRows);
    const times = new Float64Array(isTimed ? mostRows : 0);
    const gathered = new Float64Array(kept.length * mostRows);
    let rows = 0;
    function close() {
        const count = rows;
        rows = 0;
        if (count < fewestRows || !room.take(count * kept.length))
            addSingly(count);
        else {
            const wallTimesMs = isTimed ? times.slice(0, count) : null;
            const common = { kind, steps: steps.slice(0, count), wallTimesMs };
            for (const [index, { metric }] of kept.entries())
                metric.points(common, gathered.slice(index * mostRows, index * mostRows + count));
        }
    }
    function addSingly(count) {
        for (let row = 0; row < count; row++)
            addRow(steps[row] ?? 0, times[row], (index) => gathered[index * mostRows + row]);
    }
    function addRow(step, wallTimeMs, valueOf) {
        for (const [index, { metric }] of kept.entries()) {
            const value = valueOf(index) ?? Number.NaN;
            if (kind === null)
                metric.unsteppedPoint(step, value, wallTimeMs);
            else
                metric.point(kind, step, value, wallTimeMs);
        }
    }
    return {
        add(step, wallTimeMs, values) {
            if (isTimed && wallTimeMs === undefined) {
                addRow(step, undefined, (index) => values[columnOf[index] ?? 0]);
                return;
            }
            if (rows === mostRows)
                close();
            if (rows === 0)
                room.open(close);
            steps[rows] = step;
            if (wallTimeMs !== undefined)
                times[rows] = wallTimeMs;
            for (let index = 0; index < columnOf.length; index++)
                gathered[index * mostRows + rows] = values[columnOf[index] ?? 0] ?? Number.NaN;
            rows++;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/readers/collector.js




const defaultLimits = {
    points: 5_000_000,
    metrics: 100_000,
    params: 10_000,
    warnings: 20,
    textLength: 10_000,
};
/** Starts the Reading of one source. */
function createCollector(source, limits = defaultLimits) {
    const warnings = createWarnings(source.path, limits.warnings);
    const metrics = createMetrics(limits, warnings.add);
    const params = createNamedValues('param', limits, warnings.add);
    const tags = createNamedValues('tag', limits, warnings.add);
    const hints = new Map();
    return {
        metric: metrics.find,
        rowBlock: metrics.rowBlock,
        param: params.set,
        tag: tags.set,
        hint: (hint) => {
            const { name } = (0,metricKey/* parseMetricKey */.$)(hint.name);
            hints.set(name, { ...hints.get(name), ...hint, name });
        },
        warn: warnings.add,
        reading: () => ({
            source,
            params: params.all(),
            series: metrics.allSeries(),
            summary: metrics.all().flatMap((metric) => metric.summaries()),
            hints: [...hints.values()],
            tags: tags.all(),
            warnings: warnings.all(),
        }),
    };
}
function createMetrics(limits, warn) {
    const byKey = new Map();
    /** Spellings met before, so that a key is parsed once and not for each point. */
    const bySpelling = new Map();
    let points = 0;
    /** Adds the rows of the block that is open. */
    let closeBlock = null;
    function settleBlock() {
        const close = closeBlock;
        closeBlock = null;
        close?.();
    }
    function rowBlock(columns) {
        return createRowBlock(columns, {
            open(close) {
                settleBlock();
                closeBlock = close;
            },
            take(more) {
                if (points + more > limits.points)
                    return false;
                points += more;
                return true;
            },
        });
    }
    function mayAdd() {
        if (closeBlock !== null)
            settleBlock();
        points++;
        if (points === limits.points + 1)
            warn(`holds more than ${limits.points.toLocaleString('en')} points; the later ones were left out.`);
        return points <= limits.points;
    }
    function findNamed(metric) {
        const key = (0,metricKey/* formatMetricKey */.d)(metric.name, metric.labels);
        const known = byKey.get(key);
        if (known !== undefined)
            return known;
        const problem = metricProblem(metric.name, key, byKey.size, limits);
        if (problem !== null) {
            warn(problem);
            return undefined;
        }
        const created = createMetricPoints(metric, mayAdd);
        byKey.set(key, created);
        return created;
    }
    function find(spelling, extraLabels) {
        const known = extraLabels === undefined ? bySpelling.get(spelling) : undefined;
        if (known !== undefined)
            return known;
        const { name, labels } = (0,metricKey/* parseMetricKey */.$)(spelling);
        const metric = findNamed({ name, labels: { ...labels, ...extraLabels } });
        if (metric !== undefined && extraLabels === undefined && bySpelling.size < limits.metrics)
            bySpelling.set(spelling, metric);
        return metric;
    }
    function all() {
        settleBlock();
        return [...byKey.values()];
    }
    function allSeries() {
        const join = createSharedJoin();
        return all().flatMap((metric) => metric.series(join));
    }
    return { find, rowBlock, all, allSeries };
}
function metricProblem(name, key, count, limits) {
    if (name === '')
        return 'holds a value whose metric has no name; it was left out.';
    if (key.length > limits.textLength)
        return `holds a metric whose name is ${key.length} characters long; it was left out.`;
    return count < limits.metrics
        ? null
        : `holds more than ${limits.metrics.toLocaleString('en')} metrics; the later ones were left out.`;
}
function createNamedValues(word, limits, warn) {
    const values = new Map();
    function set(name, value) {
        if (name === '')
            warn(`holds a ${word} without a name; it was left out.`);
        else if (name.length > limits.textLength)
            warn(`holds a ${word} whose name is ${name.length} characters long; it was left out.`);
        else if (typeof value === 'string' && value.length > limits.textLength) {
            warn(`holds the ${word} ${JSON.stringify(name)} of ${value.length} characters; it was left out.`);
        }
        else if (values.size >= limits.params && !values.has(name)) {
            warn(`holds more than ${limits.params.toLocaleString('en')} ${word}s; the later ones were left out.`);
        }
        else
            values.set(name, value);
    }
    return { set, all: () => Object.fromEntries(values) };
}
function createWarnings(path, limit) {
    const warnings = new Set();
    let isCut = false;
    function add(message) {
        if (warnings.has(message))
            return;
        if (warnings.size < limit)
            warnings.add(message);
        else
            isCut = true;
    }
    const all = () => [...warnings, ...(isCut ? ['gave more warnings than are shown.'] : [])].map((message) => `${path} ${message}`);
    return { add, all };
}


/***/ }),

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

/***/ 62252:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ isLikelyJsonLinesMetrics),
/* harmony export */   Og: () => (/* binding */ isLikelyJsonMetrics),
/* harmony export */   WO: () => (/* binding */ isLikelyMetricsConfig),
/* harmony export */   mZ: () => (/* binding */ isLikelyMetricsTable)
/* harmony export */ });
/* harmony import */ var _csvCells_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36473);
/* harmony import */ var _fileNames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72608);
/* harmony import */ var _numberText_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80718);
/* harmony import */ var _paramKeys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34071);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29357);
/* harmony import */ var _tableLayout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5320);






/**
 * Which of the files that a training command wrote, and that nobody named, are taken for metrics. The rules
 * look at the name and the first 64 KiB only. They prefer to leave a file out: the user can always name it,
 * while numbers of a data set in a report are never wanted.
 *
 * A name promises metrics when one of its words is in `metricWords`, and data when one is in `dataWords`;
 * data wins.
 */
const metricWords = new Set(('metric metrics result results score scores eval evals evaluation history log logs summary summaries loss losses accuracy ' +
    'performance report stats statistics progress scalars benchmark benchmarks trainer params hparams').split(' '));
const dataWords = new Set(('prediction predictions predicted vocab vocabulary token tokens tokenizer package lock tsconfig schema embedding embeddings ' +
    'sample samples manifest annotation annotations coverage index dataset labels').split(' '));
/** Columns of files with one row for each example. */
const exampleColumns = /^(?:id|sample_?id|example_?id|image_?id|label|target|prediction|predicted|y_?true|y_?pred|text|filename|file_?name|image)$/i;
/** Leaves of an unnamed kind of document beyond which it is data, not a summary. */
const maxUnhintedLeaves = 200;
/**
 * JSON: a params file (`params.json`; not `config.json`, under which models describe themselves). With a
 * promising name, at least a quarter of the values are numbers. Without, nine of ten are, some with a
 * fraction (a vocabulary has none), and they are few.
 */
function isLikelyJsonMetrics(file) {
    if (!(0,_fileNames_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExtension */ .Ql)(file.path, 'json') || promise(file.path) === 'data')
        return false;
    if ((0,_paramKeys_js__WEBPACK_IMPORTED_MODULE_3__/* .isParamsFile */ .Zg)(file.path))
        return !(0,_fileNames_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOfName */ .mg)(file.path).includes('config');
    const { numbers, fractions, others } = countLeaves(file.head);
    const share = numbers / Math.max(1, numbers + others);
    if (promise(file.path) === 'metrics')
        return numbers > 0 && share >= 0.25;
    return fractions > 0 && share >= 0.9 && numbers <= maxUnhintedLeaves && file.bytes <= file.head.length;
}
/** JSON lines: rows with a step or a promising name, and at least a quarter of their values are numbers. */
function isLikelyJsonLinesMetrics(file) {
    if (promise(file.path) === 'data')
        return false;
    const { numbers, others } = countLeaves(file.head);
    const firstLine = file.head.toString('utf8').trimStart().split('\n', 1)[0] ?? '';
    const hasStep = Array.from(firstLine.matchAll(/"([^"\\]{1,40})"\s*:\s*\d/g), ([, key = '']) => (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepKindOf */ .mA)(key)).some(Boolean);
    return (hasStep || promise(file.path) === 'metrics') && numbers > 0 && numbers >= (numbers + others) / 4;
}
/**
 * Tables: no column of per-example files, at most 500 columns, and either a step column or the long form
 * (name, value). Without both, a promising name and at most 64 KiB. Some column of the first rows holds
 * numbers.
 */
function isLikelyMetricsTable(file) {
    if (!(0,_fileNames_js__WEBPACK_IMPORTED_MODULE_2__/* .hasExtension */ .Ql)(file.path, 'csv', 'tsv') || promise(file.path) === 'data')
        return false;
    const lines = file.head
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/, 20)
        .filter((line) => line !== '' && !line.startsWith('#'));
    const delimiter = (0,_csvCells_js__WEBPACK_IMPORTED_MODULE_4__/* .sniffDelimiter */ .yM)(lines[0] ?? '', file.path);
    const [header = [], ...rows] = lines.map((line) => (0,_csvCells_js__WEBPACK_IMPORTED_MODULE_4__/* .parseCells */ .fH)(line, delimiter));
    if (header.length > 500 || header.some((name) => exampleColumns.test(name.trim())))
        return false;
    if (!rows.some((cells) => cells.some((cell) => (0,_numberText_js__WEBPACK_IMPORTED_MODULE_5__/* .parseNumber */ .$)(cell.trim()) !== undefined)))
        return false;
    const { layout } = (0,_tableLayout_js__WEBPACK_IMPORTED_MODULE_1__/* .readLayout */ .T)(header);
    if (layout.kind === 'long' || layout.step !== null)
        return true;
    return promise(file.path) === 'metrics' && file.bytes <= file.head.length;
}
/** YAML and TOML: params by name (`params`, `config`, `hparams`, `args`), or metrics by name. */
function isLikelyMetricsConfig(file) {
    return (0,_paramKeys_js__WEBPACK_IMPORTED_MODULE_3__/* .isParamsFile */ .Zg)(file.path) || promise(file.path) === 'metrics';
}
function promise(path) {
    const words = (0,_fileNames_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsOfName */ .mg)(path);
    if (words.some((word) => dataWords.has(word)))
        return 'data';
    return words.some((word) => metricWords.has(word)) ? 'metrics' : null;
}
/**
 * Values in the start of a JSON text, keys not counted. Cheap and rough: it may start or end inside anything.
 */
function countLeaves(head) {
    const count = { numbers: 0, fractions: 0, others: 0 };
    for (const [leaf] of head
        .toString('latin1')
        .matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|-?\d[\d.eE+-]*|NaN|-?Infinity|true|false/g)) {
        if (leaf.endsWith(':'))
            continue;
        if (leaf.startsWith('"') || leaf === 'true' || leaf === 'false')
            count.others++;
        else
            count.numbers++;
        if (/^[^"]*[.N]/.test(leaf))
            count.fractions++;
    }
    return count;
}


/***/ }),

/***/ 36493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ addDocument)
/* harmony export */ });
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83741);
/* harmony import */ var _numberText_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80718);
/* harmony import */ var _paramKeys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34071);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84946);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97189);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29357);






/**
 * What a document (JSON, YAML, TOML) says, by these rules:
 * - A number is a metric's summary; `null` is its "no value". Nested keys are joined by dots.
 * - A list of numbers is a series over its positions, or over the list beside it that is called `step`,
 *   `epoch`, ….
 * - A list of objects holds rows: see `addRow`.
 * - Under `params`, `config`, `hparams`, `args`, … everything is a param; under `tags`, a tag. A document in
 *   a file of such a name is params as a whole.
 * - Other text and booleans say nothing about a metric and are left out; text that reads as a number gives a
 *   warning.
 */
function addDocument(document, path, collector) {
    if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(document))
        addList(document, '', undefined, collector);
    else if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(document))
        collector.warn('holds a single value without a name; metrics need names.');
    else if ((0,_paramKeys_js__WEBPACK_IMPORTED_MODULE_3__/* .isParamsFile */ .Zg)(path))
        (0,_paramKeys_js__WEBPACK_IMPORTED_MODULE_3__/* .flattenParams */ .V9)(document, '', collector.param);
    else
        addObject(document, '', collector);
}
function addObject(object, prefix, collector) {
    const axis = findAxis(object);
    for (const [key, value] of object) {
        const name = prefix + key;
        if (value === axis?.steps)
            continue;
        if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value))
            addList(value, name, axis, collector);
        else if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(value))
            addScalar(value, name, collector);
        else if ((0,_paramKeys_js__WEBPACK_IMPORTED_MODULE_3__/* .isParamsKey */ .G9)(key))
            (0,_paramKeys_js__WEBPACK_IMPORTED_MODULE_3__/* .flattenParams */ .V9)(value, prefix, collector.param);
        else if (key.toLowerCase() === 'tags')
            addTags(value, collector);
        else
            addObject(value, `${name}.`, collector);
    }
}
function addScalar(value, name, collector) {
    const number = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(value);
    if (number !== undefined)
        collector.metric(name)?.summary((0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_4__/* .encodeNumber */ ._v)(number));
    else if (value === null)
        collector.metric(name)?.summary(null);
    else if (typeof value === 'string' && (0,_numberText_js__WEBPACK_IMPORTED_MODULE_5__/* .parseNumber */ .$)(value) !== undefined) {
        const seen = `${JSON.stringify(name)} as the text ${JSON.stringify(value)}`;
        collector.warn(`holds ${seen}; it was left out, since a metric is a number without quotes.`);
    }
}
function addTags(tags, collector) {
    (0,_paramKeys_js__WEBPACK_IMPORTED_MODULE_3__/* .flattenParams */ .V9)(tags, '', (name, value) => collector.tag(name, String(value)));
}
function addList(list, name, axis, collector) {
    if (list.length === 0)
        return;
    if (list.every(_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)) {
        const prefix = name === '' ? '' : `${name}.`;
        for (const [row, object] of list.entries())
            (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .addRow */ .u)(object, prefix, (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowTarget */ .c)(collector, row));
    }
    else if (isNumbers(list))
        addSeries(list, name, axis?.steps.length === list.length ? axis : undefined, collector);
}
function addSeries(list, name, axis, collector) {
    const metric = collector.metric(name);
    for (const [position, item] of list.entries()) {
        const value = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(item);
        if (value !== undefined)
            metric?.point(axis?.kind ?? 'row', (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(axis?.steps[position]) ?? position, value);
    }
}
/** True for a list of numbers, some of which may be missing. */
function isNumbers(list) {
    return (list.every((item) => item === null || (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(item) !== undefined) && list.some((item) => item !== null));
}
function findAxis(object) {
    const name = (0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .chooseStepName */ .D9)(object.keys(), (candidate) => isSteps(object.get(candidate)));
    const kind = name === undefined ? undefined : (0,_steps_js__WEBPACK_IMPORTED_MODULE_1__/* .stepKindOf */ .mA)(name);
    const steps = name === undefined ? undefined : object.get(name);
    return kind === undefined || !(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(steps) ? undefined : { kind, steps };
}
function isSteps(value) {
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) && value.length > 0 && value.every((item) => Number.isFinite((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(item)));
}


/***/ }),

/***/ 72608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ql: () => (/* binding */ hasExtension),
/* harmony export */   hI: () => (/* binding */ knownExtension),
/* harmony export */   mg: () => (/* binding */ wordsOfName)
/* harmony export */ });
/** Endings that say what a file is, so that its content is not asked. */
const known = ['json', 'jsonl', 'ndjson', 'csv', 'tsv', 'yaml', 'yml', 'toml'];
/** True when the file's name ends in one of these extensions, in any case. */
function hasExtension(path, ...extensions) {
    return extensions.includes(extensionOf(path));
}
/** True when the extension already tells the format. */
function knownExtension(path) {
    return known.includes(extensionOf(path));
}
function extensionOf(path) {
    return /\.([^./]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
}
/** The words of a file's name without its extension, in lower case: `evalResults-2.json` → eval, results. */
function wordsOfName(path) {
    const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    return stem
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word !== '');
}


/***/ }),

/***/ 32285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ withFile),
/* harmony export */   Se: () => (/* binding */ readLines),
/* harmony export */   gk: () => (/* binding */ lineOfBatch),
/* harmony export */   io: () => (/* binding */ readBytes),
/* harmony export */   qH: () => (/* binding */ readLineBytes),
/* harmony export */   yR: () => (/* binding */ readText),
/* harmony export */   zy: () => (/* binding */ readHead)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _fileProblem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10375);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75199);






/** A line longer than this is no line of metrics. */
const maxLineBytes = 4 * 1_048_576;
const chunkBytes = 524_288;
/** Size and first bytes of a regular file. Fails with a UserError when it cannot be had. */
async function readHead({ path, absolutePath }) {
    return withFile({ path, absolutePath }, async (handle) => {
        const stats = await handle.stat();
        if (!stats.isFile())
            throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .notAFile */ .$y)(path, stats.isDirectory() ? 'a directory' : 'a device, pipe or socket');
        const head = await readUpTo(handle, Math.min(_reader_js__WEBPACK_IMPORTED_MODULE_5__/* .headBytes */ .c4, stats.size));
        return { path, absolutePath, bytes: stats.size, head };
    });
}
/**
 * The whole text of a file, as many bytes as it had when its head was read. Fails with a UserError unless it
 * is UTF-8.
 */
async function readText(file) {
    const bytes = await readBytes(file);
    return decode(file.path, withoutMark(bytes), 1);
}
/** The bytes of a file, as many as it had when its head was read. Fails with a UserError. */
async function readBytes(file) {
    return withFile(file, (handle) => readUpTo(handle, file.bytes));
}
/**
 * The lines of a file in batches, in memory that does not grow with the file. Fails with a UserError unless
 * it is UTF-8.
 */
async function* readLines(file) {
    let firstLine = 1;
    for await (const { bytes, isOpenEnded } of readLineBytes(file)) {
        const lines = isOpenEnded
            ? [decodeLastLine(file.path, bytes, firstLine)]
            : decode(file.path, bytes.subarray(0, -1), firstLine).split('\n');
        yield { lines, firstLine, isOpenEnded };
        firstLine += lines.length;
    }
}
/** The lines of a file as bytes, in batches, in memory that does not grow with the file. */
async function* readLineBytes(file) {
    const handle = await openFile(file);
    try {
        let buffer = Buffer.allocUnsafe(Math.min(chunkBytes, file.bytes));
        /** Bytes of the line that the batch before did not end. */
        let kept = 0;
        for (let position = 0; position < file.bytes;) {
            if (kept === buffer.length)
                buffer = Buffer.concat([buffer], 2 * kept);
            const wanted = Math.min(buffer.length - kept, file.bytes - position);
            const { bytesRead } = await handle.read(buffer, kept, wanted, position);
            if (bytesRead === 0)
                break;
            const filled = buffer.subarray(0, kept + bytesRead);
            const bytes = position === 0 ? withoutMark(filled) : filled;
            position += bytesRead;
            const end = bytes.lastIndexOf(10) + 1;
            if (bytes.length - end > maxLineBytes)
                throw tooLongLine(file.path, await lineAtByte(handle, position));
            if (end > 0)
                yield { bytes: bytes.subarray(0, end), isOpenEnded: false };
            kept = bytes.copy(buffer, 0, end);
        }
        if (kept > 0)
            yield { bytes: buffer.subarray(0, kept), isOpenEnded: true };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? error : (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotRead */ .U0)(file.path, error);
    }
    finally {
        await handle.close();
    }
}
/** The line in which a byte stands, counted from the start of the file. */
async function lineAtByte(handle, position) {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    let line = 1;
    for (let at = 0; at < position; at += buffer.length) {
        const { bytesRead } = await handle.read(buffer, 0, Math.min(buffer.length, position - at), at);
        line = lineAt(buffer, bytesRead, line);
    }
    return line;
}
/** The text of one line of a batch, which starts at `start`, and where it ends. Fails unless it is UTF-8. */
function lineOfBatch(path, { bytes, isOpenEnded }, start, line) {
    if (isOpenEnded)
        return { text: decodeLastLine(path, bytes, line), end: bytes.length };
    const end = bytes.indexOf(10, start);
    return { text: decode(path, bytes.subarray(start, end), line), end };
}
function decodeLastLine(path, bytes, line) {
    return decode(path, withoutCutCharacter(bytes), line);
}
/** Opens a file for `use` and closes it again; system errors become UserErrors that name it. */
async function withFile(file, use) {
    const handle = await openFile(file);
    try {
        return await use(handle);
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? error : (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotRead */ .U0)(file.path, error);
    }
    finally {
        await handle.close();
    }
}
async function openFile({ path, absolutePath }) {
    try {
        // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(absolutePath, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
    }
    catch (error) {
        throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .cannotRead */ .U0)(path, error);
    }
}
async function readUpTo(handle, bytes) {
    const buffer = Buffer.allocUnsafe(bytes);
    let length = 0;
    while (length < bytes) {
        const { bytesRead } = await handle.read(buffer, length, bytes - length, length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return buffer.subarray(0, length);
}
/** Without the byte order mark that some Windows programs put in front. */
function withoutMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
/**
 * A file that ends inside a character of several bytes loses that character, as it lost what came after it.
 */
function withoutCutCharacter(bytes) {
    for (let cut = 0; cut <= 3; cut++) {
        const kept = bytes.subarray(0, bytes.length - cut);
        if ((0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(kept))
            return kept;
    }
    return bytes;
}
function decode(path, bytes, firstLine) {
    const zero = bytes.indexOf(0);
    if (zero >= 0)
        throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .notText */ .nr)(path, 'holds zero bytes', lineAt(bytes, zero, firstLine));
    if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes))
        throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .notText */ .nr)(path, 'is not UTF-8', firstBadLine(bytes, firstLine));
    return bytes.toString('utf8');
}
function firstBadLine(bytes, firstLine) {
    for (let start = 0, line = firstLine;; line++) {
        const end = bytes.indexOf(10, start);
        if (end < 0 || !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(bytes.subarray(start, end)))
            return line;
        start = end + 1;
    }
}
function lineAt(bytes, position, firstLine) {
    let line = firstLine;
    for (let at = bytes.indexOf(10); at >= 0 && at < position; at = bytes.indexOf(10, at + 1))
        line++;
    return line;
}
function tooLongLine(path, line) {
    return (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(path, { line, column: 1 }, `the line is longer than ${maxLineBytes / 1_048_576} MiB`);
}


/***/ }),

/***/ 85366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ duplicateKeyWarning),
/* harmony export */   OW: () => (/* binding */ parseJsonFile),
/* harmony export */   sJ: () => (/* binding */ jsonReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15751);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62252);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36493);
/* harmony import */ var _fileNames_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(72608);
/* harmony import */ var _fileProblem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10375);
/* harmony import */ var _fileText_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32285);
/* harmony import */ var _parseJson_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23650);
/* harmony import */ var _media_documentMedia_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24978);
/* harmony import */ var _media_mediaCollector_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22634);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84946);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75199);












/** One JSON document, as Python's json module writes it (NaN and infinities included). */
const jsonReader = {
    name: 'json',
    maxBytes: _reader_js__WEBPACK_IMPORTED_MODULE_9__/* .documentMaxBytes */ .Zi,
    detect: ({ path, head }) => (0,_fileNames_js__WEBPACK_IMPORTED_MODULE_10__/* .hasExtension */ .Ql)(path, 'json') || (!(0,_fileNames_js__WEBPACK_IMPORTED_MODULE_10__/* .knownExtension */ .hI)(path) && /^\s*[{[]/.test(head.toString('utf8', 0, 256))),
    isWorthReading: (file) => (0,_discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .isLikelyJsonMetrics */ .Og)(file) || (0,_media_documentMedia_js__WEBPACK_IMPORTED_MODULE_7__/* .looksLikeResults */ .U8)(file.head),
    async read(file) {
        const collector = (0,_collector_js__WEBPACK_IMPORTED_MODULE_1__/* .createCollector */ .Y)({ format: 'json', path: file.path });
        const { document, warnings } = await parseJsonFile(file);
        for (const warning of warnings)
            collector.warn(warning);
        const media = (0,_media_mediaCollector_js__WEBPACK_IMPORTED_MODULE_8__/* .createMediaCollector */ .o)(collector);
        const name = nameOfFile(file.path);
        const table = (0,_media_documentMedia_js__WEBPACK_IMPORTED_MODULE_7__/* .resultTable */ .AD)(document, name);
        if (table === null)
            (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .addDocument */ .t)(document, file.path, collector);
        const found = table === null && (0,_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .isMap */ .jh)(document) ? (0,_media_documentMedia_js__WEBPACK_IMPORTED_MODULE_7__/* .resultsIn */ .uj)(document, name) : [table];
        for (const medium of found)
            if (medium !== null)
                media.add(medium);
        return media.addTo(collector.reading());
    },
};
function nameOfFile(path) {
    return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '') || path;
}
/** Fails with a UserError that names line and column. */
async function parseJsonFile(file) {
    const text = await (0,_fileText_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(file);
    const parsed = (0,_parseJson_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .q)(text);
    if (parsed.kind === 'broken')
        throw brokenJson(file.path, text, parsed);
    return { document: parsed.value, warnings: parsed.duplicateKeys.map(duplicateKeyWarning) };
}
/** The warning about a key that stands twice in one object. */
function duplicateKeyWarning(key) {
    return `holds the key ${JSON.stringify(key)} twice in one object; the last value was taken.`;
}
function brokenJson(path, text, { problem, offset, truncated }) {
    const error = (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(path, (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(text, offset), problem);
    if (!truncated)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(error.message, {
        hint: 'The training command may have been stopped while it wrote the file.',
    });
}


/***/ }),

/***/ 25721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E2: () => (/* binding */ finite),
/* harmony export */   HL: () => (/* binding */ thinned),
/* harmony export */   XE: () => (/* binding */ pointsOf),
/* harmony export */   xS: () => (/* binding */ mostPoints)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84946);

/** More points of one curve than anybody can see. */
const mostPoints = 2_000;
/** The points of a curve, evenly thinned where there are more than anybody can see. */
function pointsOf(rows, x, y) {
    const points = rows.flatMap((row) => {
        const [one, other] = [finite(row[x]), finite(row[y])];
        return one === null || other === null ? [] : [[one, other]];
    });
    const kept = thinned(points, mostPoints);
    return { xs: kept.map(([one]) => one), ys: kept.map(([, other]) => other) };
}
/** At most `most` entries, the first and the last among them. */
function thinned(list, most) {
    if (list.length <= most)
        return list;
    return Array.from({ length: most }, (_, index) => list[Math.round((index * (list.length - 1)) / (most - 1))]).filter((one) => one !== undefined);
}
/** A document's finite number; null for everything else. */
function finite(value) {
    const number = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .rl)(value);
    return number === undefined || !Number.isFinite(number) ? null : number;
}


/***/ }),

/***/ 24978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AD: () => (/* binding */ resultTable),
/* harmony export */   U8: () => (/* binding */ looksLikeResults),
/* harmony export */   ms: () => (/* binding */ documentMedia),
/* harmony export */   uj: () => (/* binding */ resultsIn)
/* harmony export */ });
/* harmony import */ var _records_media_mediumSchema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5744);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84946);
/* harmony import */ var _curvePoints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25721);
/* harmony import */ var _tableMedium_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66070);




/**
 * The structured results in a JSON document that knows nothing of this program: what scikit-learn's functions return,
 * dumped under their usual names, pandas' tables of columns and data, and lists of points. Empty for any other document.
 */
function documentMedia(document, name) {
    const table = tableIn(document, name);
    if (table !== null)
        return [table];
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(document) ? resultsIn(document, name) : [];
}
/** Results among other values, such as a confusion matrix in a file of metrics. */
function resultsIn(document, name) {
    return [matrixIn, rocIn, precisionIn, importanceIn].flatMap((read) => read(document, name) ?? []);
}
/** A document that is a matrix or a curve as a whole, point by point, and holds no metrics. */
function resultTable(document, name) {
    const table = tableIn(document, name);
    return table === null || table.kind === 'table' ? null : table;
}
const resultStart = /^\s*\[\s*\{\s*"actual"\s*:[^,{}]*,\s*"predicted"\s*:[^,{}]*\}|"confusion_matrix"\s*:\s*\[\s*\[|"fpr"\s*:[^]{1,2000}"tpr"\s*:/;
/** Whether the start of a JSON text looks like results under the names that scikit-learn and DVC use. */
function looksLikeResults(head) {
    return resultStart.test(head.toString('latin1', 0, 8_192));
}
/** `{columns, data}` as pandas and MLflow write it, a list of rows, or one under the only name of an object (DVCLive). */
function tableIn(document, name) {
    if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(document)) {
        const [columns, data] = [document.get('columns'), document.get('data')];
        if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(columns) && (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(data) && data.every(_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv))
            return (0,_tableMedium_js__WEBPACK_IMPORTED_MODULE_1__/* .tableMedium */ .k)({ name, step: null, columns: columns.map(String), rows: data });
        const [only] = document.values();
        return document.size === 1 && (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(only) ? tableIn(only, name) : null;
    }
    if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(document) || document.length === 0 || !document.every(_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh))
        return null;
    const columns = [...(document[0]?.keys() ?? [])];
    const rows = document.map((row) => columns.map((column) => row.get(column) ?? null));
    return (0,_tableMedium_js__WEBPACK_IMPORTED_MODULE_1__/* .tableMedium */ .k)({ name, step: null, columns, rows });
}
function matrixIn(document, name) {
    const counts = listOfLists(document.get('confusion_matrix'));
    if (counts === null || counts.some((row) => row.length !== counts.length))
        return null;
    const named = ['classes', 'labels', 'class_names', 'target_names']
        .map((key) => document.get(key))
        .find(_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv);
    const classes = named?.length === counts.length ? named.map(String) : counts.map((_, index) => String(index));
    return { kind: 'confusion-matrix', name, classes, counts };
}
function rocIn(document, name) {
    const points = pointsIn(document, 'fpr', 'tpr');
    if (points === null)
        return null;
    const auc = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(document.get('auc') ?? document.get('roc_auc'));
    const area = auc !== undefined && auc >= 0 && auc <= 1 ? auc : null;
    return { kind: 'roc-curve', name, curves: [{ fpr: points.xs, tpr: points.ys, auc: area }] };
}
function precisionIn(document, name) {
    const points = pointsIn(document, 'recall', 'precision');
    return points && { kind: 'pr-curve', name, curves: [{ recall: points.xs, precision: points.ys }] };
}
function importanceIn(document, name) {
    const found = document.get('feature_importances') ?? document.get('feature_importance');
    if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(found) || found.size === 0)
        return null;
    const features = [...found].flatMap(([feature, value]) => {
        const number = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(value);
        return number === undefined || !Number.isFinite(number) ? [] : [{ name: feature, value: number }];
    });
    if (features.length !== found.size)
        return null;
    return { kind: 'feature-importance', name, features: features.slice(0, _records_media_mediumSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .mediumLimits */ .oK.features) };
}
/** Two lists of shares of one length, under their names in the document. */
function pointsIn(document, x, y) {
    const [xs, ys] = [sharesIn(document.get(x)), sharesIn(document.get(y))];
    if (xs === null || ys === null || xs.length !== ys.length || xs.length < 2)
        return null;
    const kept = (0,_curvePoints_js__WEBPACK_IMPORTED_MODULE_3__/* .thinned */ .HL)(xs.map((value, index) => [value, ys[index] ?? 0]), _curvePoints_js__WEBPACK_IMPORTED_MODULE_3__/* .mostPoints */ .xS);
    return { xs: kept.map(([one]) => one), ys: kept.map(([, other]) => other) };
}
function sharesIn(value) {
    const numbers = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) ? value.map(_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl) : [];
    const shares = numbers.filter((one) => one !== undefined && one >= 0 && one <= 1);
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) && shares.length === value.length ? shares.filter((one) => one !== undefined) : null;
}
function listOfLists(value) {
    if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) || value.length === 0 || value.length > _records_media_mediumSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .mediumLimits */ .oK.classes)
        return null;
    const rows = value.map((row) => ((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(row) ? row.map((one) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .numberOf */ .rl)(one) ?? NaN) : [NaN]));
    return rows.every((row) => row.every((one) => one >= 0)) ? rows : null;
}


/***/ }),

/***/ 22634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ firstProblem),
/* harmony export */   o: () => (/* binding */ createMediaCollector)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _records_media_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8206);
/* harmony import */ var _records_media_medium_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51684);



function createMediaCollector(collector) {
    const media = [];
    const images = new Map();
    let imageBytes = 0;
    let surplus = 0;
    function add(medium) {
        if (media.length >= _records_media_medium_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaLimits */ .JJ.media) {
            surplus++;
            return;
        }
        const checked = _records_media_medium_js__WEBPACK_IMPORTED_MODULE_2__/* .mediumSchema */ .Z.safeParse(medium, { reportInput: true });
        if (checked.success)
            media.push(checked.data);
        else
            collector.warn(`holds ${nameOf(medium)}, which was left out: ${firstProblem(checked.error)}.`);
    }
    function image(bytes, what) {
        const facts = (0,_records_media_image_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFacts */ .J)(bytes);
        const problem = facts === null ? notShown : sizeProblem(bytes.length);
        if (facts === null || problem !== null) {
            collector.warn(`holds the image ${JSON.stringify(what.slice(0, 200))}, which ${problem}; it was left out.`);
            return null;
        }
        const file = `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex')}.${facts.extension}`;
        if (!images.has(file)) {
            images.set(file, Uint8Array.from(bytes));
            imageBytes += bytes.length;
        }
        return { file, width: facts.width, height: facts.height };
    }
    function sizeProblem(bytes) {
        if (bytes > _records_media_medium_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaLimits */ .JJ.imageBytes)
            return `is larger than ${mebibytes(_records_media_medium_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaLimits */ .JJ.imageBytes)}`;
        if (images.size >= _records_media_medium_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaLimits */ .JJ.images)
            return `is more than the ${_records_media_medium_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaLimits */ .JJ.images} that are kept`;
        const isTooMuch = imageBytes + bytes > _records_media_medium_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaLimits */ .JJ.totalBytes;
        return isTooMuch ? `would make more than ${mebibytes(_records_media_medium_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaLimits */ .JJ.totalBytes)} of images` : null;
    }
    function addTo(reading) {
        if (media.length === 0 && surplus === 0)
            return reading;
        const all = { media, images };
        if (surplus === 0)
            return { ...reading, media: all };
        const total = (media.length + surplus).toLocaleString('en');
        const warning = `${reading.source.path} holds ${total} media; ${_records_media_medium_js__WEBPACK_IMPORTED_MODULE_2__/* .mediaLimits */ .JJ.media} were kept, the later ones left out.`;
        return { ...reading, media: all, warnings: [...reading.warnings, warning] };
    }
    return { add, image, addTo };
}
const notShown = 'is no PNG, JPEG, GIF or WebP image, is cut off, or is larger than 64 million pixels';
function nameOf({ kind, name }) {
    return `the medium ${JSON.stringify(String(name).slice(0, 200))} (${JSON.stringify(kind)})`;
}
/** `counts: expected 3 rows, one for each class, got 2`. */
function firstProblem({ issues }) {
    const [issue] = issues;
    if (issue === undefined)
        return 'it breaks its form';
    const place = issue.path.map(String).join('.').slice(0, 100);
    const expected = issue.message
        .replace(/^Invalid input: /, '')
        .replace(/, received .*/, '')
        .slice(0, 200);
    const seen = issue.input === undefined ? '' : `, got ${shortJson(issue.input)}`;
    return `${place === '' ? '' : `${place}: `}${expected}${seen}`;
}
function shortJson(value) {
    const text = typeof value === 'object' && value !== null
        ? Array.isArray(value)
            ? 'a list'
            : 'an object'
        : JSON.stringify(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
function mebibytes(bytes) {
    return `${bytes / 1_048_576} MiB`;
}


/***/ }),

/***/ 66070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ tableMedium)
/* harmony export */ });
/* harmony import */ var _records_media_mediumSchema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5744);
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83741);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84946);
/* harmony import */ var _curvePoints_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25721);




/**
 * What a table shows: trackers draw confusion matrices, curves and importances from tables whose columns have fixed names
 * (W&B `wandb.plot`, DVCLive `log_sklearn_plot`). Any other is a table.
 */
function tableMedium(table) {
    for (const read of [confusionMatrix, rocCurve, prCurve, calibration, importance, prompts]) {
        const medium = read(table);
        if (medium !== null)
            return medium;
    }
    return plainTable(table);
}
/** The position of the first column with one of these names, in any case; -1 when there is none. */
function columnAt(table, ...names) {
    return table.columns.findIndex((column) => names.includes(column.toLowerCase()));
}
/** A row for each cell, with its count; or a row for each example, without. */
function confusionMatrix(table) {
    const [actualAt, predictedAt] = [columnAt(table, 'actual'), columnAt(table, 'predicted')];
    const counted = columnAt(table, 'npredictions', 'count');
    if (actualAt === -1 ||
        predictedAt === -1 ||
        table.columns.length > 3 ||
        (table.columns.length === 3 && counted === -1))
        return null;
    const counts = new Map();
    const classes = new Set();
    for (const row of table.rows) {
        const [actual, predicted] = [textOf(row[actualAt]), textOf(row[predictedAt])];
        classes.add(actual).add(predicted);
        if (classes.size > _records_media_mediumSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .mediumLimits */ .oK.classes)
            return null;
        const key = JSON.stringify([actual, predicted]);
        counts.set(key, (counts.get(key) ?? 0) + (counted === -1 ? 1 : ((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(row[counted]) ?? 0)));
    }
    if (classes.size === 0)
        return null;
    const isWritten = counted !== -1;
    const names = isWritten ? [...classes] : [...classes].toSorted(byNumberOrText);
    const { name, step } = table;
    return {
        kind: 'confusion-matrix',
        name,
        step,
        classes: names,
        counts: names.map((actual) => names.map((predicted) => counts.get(JSON.stringify([actual, predicted])) ?? 0)),
    };
}
function byNumberOrText(a, b) {
    return Number(a) - Number(b) || (a < b ? -1 : a > b ? 1 : 0);
}
function rocCurve(table) {
    const [x, y] = [columnAt(table, 'fpr'), columnAt(table, 'tpr')];
    if (x === -1 || y === -1)
        return null;
    const curves = byClass(table).map(({ name, rows }) => {
        const points = (0,_curvePoints_js__WEBPACK_IMPORTED_MODULE_2__/* .pointsOf */ .XE)(rows, x, y);
        return { name, fpr: points.xs, tpr: points.ys };
    });
    return { kind: 'roc-curve', name: table.name, step: table.step, curves };
}
function prCurve(table) {
    const [x, y] = [columnAt(table, 'recall'), columnAt(table, 'precision')];
    if (x === -1 ||
        y === -1 ||
        table.columns.some((column) => !/^(?:precision|recall|thresholds?|class|name)$/i.test(column)))
        return null;
    const curves = byClass(table).map(({ name, rows }) => {
        const points = (0,_curvePoints_js__WEBPACK_IMPORTED_MODULE_2__/* .pointsOf */ .XE)(rows, x, y);
        return { name, recall: points.xs, precision: points.ys };
    });
    return { kind: 'pr-curve', name: table.name, step: table.step, curves };
}
/** Columns of DVCLive, and of `wandb.sklearn`. */
function calibration(table) {
    const predicted = columnAt(table, 'prob_pred', 'mean_predicted_value');
    const observed = columnAt(table, 'prob_true', 'fraction_of_positives');
    if (predicted === -1 || observed === -1)
        return null;
    const curves = byClass(table).map(({ name, rows }) => {
        const points = (0,_curvePoints_js__WEBPACK_IMPORTED_MODULE_2__/* .pointsOf */ .XE)(rows, predicted, observed);
        return { name, predicted: points.xs, observed: points.ys };
    });
    return { kind: 'calibration', name: table.name, step: table.step, curves };
}
function importance(table) {
    const name = columnAt(table, 'feature', 'feature_name', 'feature_names', 'features');
    const value = columnAt(table, 'importance', 'importances', 'feature_importance');
    if (name === -1 || value === -1)
        return null;
    const features = table.rows.slice(0, _records_media_mediumSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .mediumLimits */ .oK.features).flatMap((row) => {
        const number = (0,_curvePoints_js__WEBPACK_IMPORTED_MODULE_2__/* .finite */ .E2)(row[value]);
        return number === null ? [] : [{ name: textOf(row[name]), value: number }];
    });
    return { kind: 'feature-importance', name: table.name, step: table.step, features };
}
function prompts(table) {
    const prompt = columnAt(table, 'prompt', 'question');
    const output = columnAt(table, 'output', 'completion', 'response', 'generation', 'answer');
    if (prompt === -1 || output === -1)
        return null;
    const expected = columnAt(table, 'expected', 'reference', 'target');
    const samples = table.rows.slice(0, _records_media_mediumSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .mediumLimits */ .oK.items).map((row) => ({
        prompt: cut(textOf(row[prompt])),
        output: cut(textOf(row[output])),
        ...(expected === -1 ? {} : { expected: cut(textOf(row[expected])) }),
    }));
    return { kind: 'prompts', name: table.name, step: table.step, samples };
}
function plainTable({ name, step, columns, rows }) {
    const shown = rows.slice(0, _records_media_mediumSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .mediumLimits */ .oK.items);
    const width = Math.min(columns.length, _records_media_mediumSchema_js__WEBPACK_IMPORTED_MODULE_0__/* .mediumLimits */ .oK.columns);
    return {
        kind: 'table',
        name,
        step,
        columns: columns.slice(0, width).map(cut),
        rows: shown.map((row) => Array.from({ length: width }, (_, index) => cellOf(row[index]))),
        ...(rows.length > shown.length ? { total: rows.length } : {}),
    };
}
/** Curves of several classes stand below each other in one table. */
function byClass(table) {
    const at = columnAt(table, 'class', 'name', 'classifier');
    if (at === -1)
        return [{ name: null, rows: table.rows }];
    const groups = new Map();
    for (const row of table.rows) {
        const name = textOf(row[at]);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [row]);
        else
            group.push(row);
    }
    return [...groups].map(([name, rows]) => ({ name, rows }));
}
function textOf(value) {
    return value === undefined || value === null ? '' : String((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .paramOf */ .Nl)(value));
}
function cellOf(value) {
    const number = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(value);
    if (number !== undefined)
        return (0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeNumber */ ._v)(number);
    const plain = value === undefined ? null : (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .paramOf */ .Nl)(value);
    return typeof plain === 'string' ? cut(plain) : plain;
}
function cut(text) {
    return text.slice(0, 2_000);
}


/***/ }),

/***/ 33127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ tooDeep),
/* harmony export */   J: () => (/* binding */ toDocument)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84946);

/** Values in one document; aliases are counted each time they stand for something. */
const maxValues = 1_000_000;
/**
 * What the YAML and TOML libraries return → a document: objects become maps, dates and keys become text, and
 * rounded whole numbers never arise, as the libraries are asked for bigints. Bounded in depth and size, since
 * aliases can make loops and multiply.
 */
function toDocument(value) {
    const budget = { values: 0, problem: null };
    const document = convert(value, 1, budget);
    return document === undefined
        ? { kind: 'refused', problem: budget.problem ?? tooDeep }
        : { kind: 'document', document };
}
/** Also said where a library gives up by itself. */
const tooDeep = `nested deeper than ${_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .maxDepth */ .Mw} levels`;
/** Undefined stops the conversion at once. */
function convert(value, depth, budget) {
    budget.values++;
    if (budget.values > maxValues)
        budget.problem ??= `more than ${maxValues.toLocaleString('en')} values`;
    if (budget.problem !== null)
        return undefined;
    if (typeof value === 'bigint')
        return Number.isSafeInteger(Number(value)) ? Number(value) : value;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
        return value;
    if (typeof value !== 'object' || value === null)
        return null;
    if (value instanceof Date)
        return value.toISOString();
    if (depth > _plain_js__WEBPACK_IMPORTED_MODULE_0__/* .maxDepth */ .Mw)
        return undefined;
    if (Array.isArray(value))
        return convertList(value, depth, budget);
    return convertMembers(value instanceof Map ? value : Object.entries(value), depth, budget);
}
function convertList(items, depth, budget) {
    const list = [];
    for (const item of items) {
        const plain = convert(item, depth + 1, budget);
        if (plain === undefined)
            return undefined;
        list.push(plain);
    }
    return list;
}
function convertMembers(members, depth, budget) {
    const map = new Map();
    for (const [key, member] of members) {
        const plain = convert(member, depth + 1, budget);
        if (plain === undefined)
            return undefined;
        map.set(typeof key === 'object' && key !== null ? 'complex key' : String(key), plain);
    }
    return map;
}


/***/ }),

/***/ 80718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ parseNumber),
/* harmony export */   n: () => (/* binding */ parseParam)
/* harmony export */ });
const finite = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
const nonFinite = /^([+-]?)(nan|inf|infinity)$/i;
/**
 * A number as Python, C and spreadsheets print it, with every spelling of NaN and infinity; undefined for
 * other text.
 */
function parseNumber(text) {
    if (finite.test(text))
        return Number(text);
    const match = nonFinite.exec(text);
    if (match === null)
        return undefined;
    if (match[2]?.toLowerCase() === 'nan')
        return Number.NaN;
    return match[1] === '-' ? -Infinity : Infinity;
}
/**
 * A param that came as bare text: number, boolean, or the text itself. Whole numbers too long for a number
 * stay text.
 */
function parseParam(text) {
    if (/^true$/i.test(text))
        return true;
    if (/^false$/i.test(text))
        return false;
    const value = finite.test(text) ? Number(text) : undefined;
    if (value === undefined || !Number.isFinite(value))
        return text;
    return /^[+-]?\d+$/.test(text) && !Number.isSafeInteger(value) ? text : value;
}


/***/ }),

/***/ 34071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ isParamsKey),
/* harmony export */   V9: () => (/* binding */ flattenParams),
/* harmony export */   Zg: () => (/* binding */ isParamsFile)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84946);

/** Keys under which sources keep what a run was given, as opposed to what came out. */
const paramsKeys = /^(?:params|parameters|config|hparams|hyper_?parameters|args)$/i;
/**
 * True for a key such as `params` or `config`: an object under it holds params, numbers included, and no
 * metrics.
 */
function isParamsKey(key) {
    return paramsKeys.test(key);
}
/** True for `params.yaml`, `hparams.json`, `config/args.toml`: the whole document is params. */
function isParamsFile(path) {
    return isParamsKey(path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, ''));
}
/**
 * Hands on each param of a document under its keys joined by dots, after `prefix`. Lists become JSON text.
 */
function flattenParams(document, prefix, add) {
    for (const [key, value] of document) {
        if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(value) && value.size > 0)
            flattenParams(value, `${prefix}${key}.`, add);
        else
            add(prefix + key, (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .paramOf */ .Nl)(value));
    }
}


/***/ }),

/***/ 23650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

;// CONCATENATED MODULE: ./build/src/readers/jsonString.js
const backslash = 92;
/** Reads the string whose quote is at `start`. */
function readString(text, start, dialect) {
    const quote = text.charCodeAt(start);
    const parts = [];
    let partStart = start + 1;
    for (let at = partStart; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            const rest = text.slice(partStart, at);
            return { kind: 'text', text: parts.length === 0 ? rest : parts.join('') + rest, at: at + 1 };
        }
        if (code < 32)
            return { kind: 'broken', problem: 'a control character inside a string', at };
        if (code === backslash) {
            const escape = readEscape(text, at, dialect);
            if (escape === null)
                return {
                    kind: 'broken',
                    problem: 'a broken escape inside a string',
                    at: isCutOff(text, at) ? text.length : at,
                };
            parts.push(text.slice(partStart, at), escape.text);
            partStart = at + escape.length;
            at = partStart - 1;
        }
    }
    return { kind: 'broken', problem: 'a string without an end', at: text.length };
}
const simpleEscapes = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
function readEscape(text, at, dialect) {
    const letter = text.charAt(at + 1);
    const simple = simpleEscapes.get(letter) ?? (dialect === 'python' && letter === "'" ? letter : undefined);
    if (simple !== undefined)
        return { text: simple, length: 2 };
    const digits = hexDigits(letter, dialect);
    const hex = text.slice(at + 2, at + 2 + digits);
    if (digits === 0 || hex.length < digits || !/^[0-9a-f]+$/i.test(hex))
        return null;
    const code = Number.parseInt(hex, 16);
    if (code > 0x10ffff)
        return null;
    return { text: digits === 8 ? String.fromCodePoint(code) : String.fromCharCode(code), length: 2 + digits };
}
function hexDigits(letter, dialect) {
    if (letter === 'u')
        return 4;
    if (dialect === 'json')
        return 0;
    return letter === 'x' ? 2 : letter === 'U' ? 8 : 0;
}
/** An escape is at most 10 characters long (`\U0001f600`). */
function isCutOff(text, at) {
    return (text.length - at < 10 && /^\\(?:$|u[0-9a-f]{0,3}$|x[0-9a-f]?$|U[0-9a-f]{0,7}$)/i.test(text.slice(at)));
}

// EXTERNAL MODULE: ./build/src/readers/numberText.js
var numberText = __webpack_require__(80718);
;// CONCATENATED MODULE: ./build/src/readers/jsonWords.js

const words = {
    json: new Map([
        ['true', true],
        ['false', false],
        ['null', null],
        ['NaN', Number.NaN],
        ['Infinity', Infinity],
        ['-Infinity', -Infinity],
    ]),
    python: new Map([
        ['True', true],
        ['False', false],
        ['None', null],
    ]),
};
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** The value of a bare word, `-1.5e3` or `null`; undefined when it has none. */
function wordValue(word, dialect) {
    const number = dialect === 'python' ? (0,numberText/* parseNumber */.$)(word) : jsonNumber.test(word) ? Number(word) : undefined;
    if (number === undefined)
        return words[dialect].get(word);
    const isRounded = word.length > 15 && /^-?\d+$/.test(word) && !Number.isSafeInteger(number);
    return isRounded && Number.isFinite(number) ? BigInt(word) : number;
}
/** True for what is left of a word when the text is cut off inside it: `tru`, `1.`, `-Inf`. */
function couldBeginWord(text) {
    if (/^-?(?:\d[\d.eE+-]*)?$/.test(text))
        return true;
    return [...words.json.keys(), ...words.python.keys()].some((word) => word.startsWith(text));
}

// EXTERNAL MODULE: ./build/src/readers/plain.js
var plain = __webpack_require__(84946);
;// CONCATENATED MODULE: ./build/src/readers/parseJson.js



/** Objects and lists in one document; each costs some 200 bytes, whatever it holds. */
const maxContainers = 1_000_000;
const maxDuplicateKeys = 20;
/**
 * Parses a whole JSON text (RFC 8259). Unlike `JSON.parse` it takes Python's NaN and infinities, tells of
 * keys that stand twice (the last one wins), keeps 64-bit whole numbers, and bounds depth and size before
 * memory or stack are gone. It never throws: output lines that merely look like JSON are many, and exceptions
 * are slow.
 */
function parseJson(text, dialect = 'json') {
    const cursor = { text, dialect, at: 0, containers: 0, duplicateKeys: [], problem: null };
    const value = readValue(cursor, 1);
    skipSpace(cursor);
    if (value !== undefined && cursor.at < text.length)
        fail(cursor, 'text after the end of the document');
    if (value !== undefined && cursor.problem === null)
        return { kind: 'parsed', value, duplicateKeys: cursor.duplicateKeys };
    const truncated = cursor.at >= text.length;
    const problem = cursor.problem ?? 'not a value';
    return {
        kind: 'broken',
        problem: truncated ? 'the document ends too early, it looks cut off' : problem,
        offset: cursor.at,
        truncated,
    };
}
/** Undefined means failure, noted in the cursor with the place of the mistake. */
function readValue(cursor, depth) {
    skipSpace(cursor);
    switch (cursor.text.charAt(cursor.at)) {
        case '{':
            return enter(cursor, depth, readObject);
        case '[':
            return enter(cursor, depth, readList);
        case '(':
            return cursor.dialect === 'python'
                ? enter(cursor, depth, readList)
                : fail(cursor, 'unexpected character "("');
        case '"':
            return readText(cursor);
        case "'":
            return cursor.dialect === 'python' ? readText(cursor) : fail(cursor, 'unexpected character "\'"');
        default:
            return readWord(cursor, depth);
    }
}
function enter(cursor, depth, read) {
    if (depth > plain/* maxDepth */.Mw)
        return fail(cursor, `nested deeper than ${plain/* maxDepth */.Mw} levels`);
    cursor.containers++;
    if (cursor.containers > maxContainers)
        return fail(cursor, `more than ${maxContainers.toLocaleString('en')} objects and lists`);
    return read(cursor, depth);
}
function readObject(cursor, depth) {
    const members = new Map();
    cursor.at++;
    skipSpace(cursor);
    if (take(cursor, '}'))
        return members;
    for (;;) {
        const key = readKey(cursor);
        if (key === undefined)
            return undefined;
        skipSpace(cursor);
        if (!take(cursor, ':'))
            return fail(cursor, 'expected ":" after a key');
        const value = readValue(cursor, depth + 1);
        if (value === undefined)
            return undefined;
        if (members.has(key) && cursor.duplicateKeys.length < maxDuplicateKeys)
            cursor.duplicateKeys.push(key);
        members.set(key, value);
        skipSpace(cursor);
        if (take(cursor, '}'))
            return members;
        if (!take(cursor, ','))
            return fail(cursor, 'expected "," or "}"');
        skipSpace(cursor);
        if (cursor.dialect === 'python' && take(cursor, '}'))
            return members;
    }
}
function readKey(cursor) {
    const quote = cursor.text[cursor.at];
    if (quote === '"' || (quote === "'" && cursor.dialect === 'python'))
        return readText(cursor);
    if (cursor.dialect === 'json')
        return fail(cursor, 'expected a key in double quotes');
    const key = readWord(cursor, plain/* maxDepth */.Mw);
    return typeof key === 'number' || typeof key === 'bigint' ? String(key) : fail(cursor, 'expected a key');
}
function readList(cursor, depth) {
    const closer = cursor.text[cursor.at] === '(' ? ')' : ']';
    const items = [];
    cursor.at++;
    skipSpace(cursor);
    if (take(cursor, closer))
        return items;
    for (;;) {
        const item = readValue(cursor, depth + 1);
        if (item === undefined)
            return undefined;
        items.push(item);
        skipSpace(cursor);
        if (take(cursor, closer))
            return items;
        if (!take(cursor, ','))
            return fail(cursor, `expected "," or "${closer}"`);
        skipSpace(cursor);
        if (cursor.dialect === 'python' && take(cursor, closer))
            return items;
    }
}
function readText(cursor) {
    const string = readString(cursor.text, cursor.at, cursor.dialect);
    cursor.at = string.at;
    return string.kind === 'text' ? string.text : fail(cursor, string.problem);
}
function readWord(cursor, depth) {
    const start = cursor.at;
    let end = start;
    while (isWordCode(cursor.text.charCodeAt(end)))
        end++;
    const word = cursor.text.slice(start, end);
    if (word === '')
        return fail(cursor, `unexpected character ${JSON.stringify(cursor.text[start] ?? '')}`);
    const value = wordValue(word, cursor.dialect);
    if (value !== undefined) {
        cursor.at = end;
        return value;
    }
    if (cursor.dialect === 'python' && cursor.text[end] === '(')
        return readCall(cursor, end, depth);
    if (end === cursor.text.length && couldBeginWord(word))
        cursor.at = end;
    return fail(cursor, `${JSON.stringify(shorten(word))} is not a value`);
}
/**
 * `np.float64(0.5)` and `tensor(0.5, device='cuda:0')`: what Python shows of numbers that are not its own.
 */
function readCall(cursor, open, depth) {
    cursor.at = open + 1;
    const value = readValue(cursor, depth + 1);
    if (value === undefined)
        return undefined;
    skipSpace(cursor);
    if (take(cursor, ')'))
        return value;
    const close = cursor.text[cursor.at] === ',' ? cursor.text.indexOf(')', cursor.at) : -1;
    if (close < 0)
        return fail(cursor, 'expected ")"');
    cursor.at = close + 1;
    return value;
}
/** Letters, digits, `+ - . _`: what numbers, words and names are made of. */
function isWordCode(code) {
    return ((code >= 48 && code <= 57) ||
        (code >= 97 && code <= 122) ||
        (code >= 65 && code <= 90) ||
        code === 43 ||
        code === 45 ||
        code === 46 ||
        code === 95);
}
function skipSpace(cursor) {
    for (;;) {
        const code = cursor.text.charCodeAt(cursor.at);
        if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
            return;
        cursor.at++;
    }
}
function take(cursor, character) {
    if (cursor.text[cursor.at] !== character)
        return false;
    cursor.at++;
    return true;
}
function fail(cursor, problem) {
    cursor.problem ??= problem;
    return undefined;
}
function shorten(text) {
    return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}


/***/ }),

/***/ 84946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ isList),
/* harmony export */   Mw: () => (/* binding */ maxDepth),
/* harmony export */   Nl: () => (/* binding */ paramOf),
/* harmony export */   jh: () => (/* binding */ isMap),
/* harmony export */   rl: () => (/* binding */ numberOf)
/* harmony export */ });
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83741);

/** How deep documents may be nested; far beyond what metrics need, far below what a call stack holds. */
const maxDepth = 64;
/**
 * A document's value as a param: scalars as they are, numbers that JSON lacks as their names, the rest as
 * JSON text.
 */
function paramOf(value) {
    if (typeof value === 'number')
        return (0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeNumber */ ._v)(value);
    if (typeof value === 'bigint')
        return String(value);
    return value === null || typeof value !== 'object' ? value : jsonTextOf(value);
}
function jsonTextOf(value) {
    if (typeof value === 'number' || typeof value === 'bigint')
        return String(value);
    if (value === null || typeof value !== 'object')
        return JSON.stringify(value);
    if (isMap(value)) {
        return `{${Array.from(value, ([key, member]) => `${JSON.stringify(key)}: ${jsonTextOf(member)}`).join(', ')}}`;
    }
    return `[${value.map(jsonTextOf).join(', ')}]`;
}
/** True for objects of a document. */
function isMap(value) {
    return value instanceof Map;
}
/** True for lists of a document. */
function isList(value) {
    return Array.isArray(value);
}
/** Document number → number, undefined for everything else. */
function numberOf(value) {
    if (typeof value === 'number')
        return value;
    return typeof value === 'bigint' ? Number(value) : undefined;
}


/***/ }),

/***/ 75199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zi: () => (/* binding */ documentMaxBytes),
/* harmony export */   c4: () => (/* binding */ headBytes),
/* harmony export */   ho: () => (/* binding */ streamedMaxBytes)
/* harmony export */ });
/** As much of a file as `detect` may look at. */
const headBytes = 65_536;
const mib = 1_048_576;
/** For formats that are read piece by piece. */
const streamedMaxBytes = 512 * mib;
/** For formats of which the whole document has to be in memory. */
const documentMaxBytes = 128 * mib;


/***/ }),

/***/ 97189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ rowTarget),
/* harmony export */   u: () => (/* binding */ addRow)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84946);
/* harmony import */ var _paramKeys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34071);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29357);



/** The target for rows of a file; `row` counts from 0. */
function rowTarget(collector, row) {
    return {
        point(key, value, step, wallTimeMs) {
            const metric = collector.metric(key);
            if (step === null)
                metric?.unsteppedPoint(row, value, wallTimeMs);
            else
                metric?.point(step.kind, step.step, value, wallTimeMs);
        },
        param: collector.param,
    };
}
/**
 * Hands a row's numbers on, nested ones under keys joined by dots. Step keys are the axis, not metrics;
 * `null` means "not logged"; lists and text are left out; what stands under `params`, `config`, … are params.
 */
function addRow(row, prefix, target) {
    const step = stepOf(row);
    const wallTimeMs = wallTimeOf(row);
    for (const [key, value] of row) {
        if (step !== null && (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepKindOf */ .mA)(key) !== undefined)
            continue;
        if (!(0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .isWallTimeName */ .bQ)(key))
            addValue(value, prefix + key, { step, wallTimeMs, target, prefix, key });
    }
}
function addValue(value, name, context) {
    const number = (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(value);
    if (number !== undefined)
        context.target.point(name, number, context.step, context.wallTimeMs);
    else if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(value))
        return;
    else if ((0,_paramKeys_js__WEBPACK_IMPORTED_MODULE_2__/* .isParamsKey */ .G9)(context.key))
        (0,_paramKeys_js__WEBPACK_IMPORTED_MODULE_2__/* .flattenParams */ .V9)(value, context.prefix, context.target.param);
    else
        for (const [key, member] of value)
            addValue(member, `${name}.${key}`, { ...context, prefix: `${name}.`, key });
}
function stepOf(row) {
    const name = (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseStepName */ .D9)(row.keys(), (candidate) => Number.isFinite((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(row.get(candidate))));
    const kind = name === undefined ? undefined : (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepKindOf */ .mA)(name);
    const step = name === undefined ? undefined : (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(row.get(name));
    return kind === undefined || step === undefined ? null : { kind, step };
}
function wallTimeOf(row) {
    for (const [key, value] of row) {
        const number = (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .isWallTimeName */ .bQ)(key) ? (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .rl)(value) : undefined;
        if (number !== undefined)
            return (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .wallTimeMsOf */ .XV)(number);
    }
    return undefined;
}


/***/ }),

/***/ 29357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ chooseStepName),
/* harmony export */   XV: () => (/* binding */ wallTimeMsOf),
/* harmony export */   bQ: () => (/* binding */ isWallTimeName),
/* harmony export */   mA: () => (/* binding */ stepKindOf),
/* harmony export */   w3: () => (/* binding */ stepRankOf)
/* harmony export */ });
/**
 * Names that sources give to a step, best first: where a row has several (Lightning and Hugging Face log
 * both), the finest counter is the axis and the others are dropped, since an axis is not a metric.
 */
const stepNames = [
    ['step', 'step'],
    ['_step', 'step'],
    ['global_step', 'step'],
    ['iteration', 'iteration'],
    ['training_iteration', 'iteration'],
    ['iter', 'iteration'],
    ['epoch', 'epoch'],
    ['round', 'round'],
    ['trial', 'trial'],
];
const ranked = new Map(stepNames.map(([name, kind], rank) => [name, { kind, rank }]));
/** What a key, column or property of this name counts; undefined when it is not a step. */
function stepKindOf(name) {
    return find(name)?.kind;
}
/** How fine a step of this name is: lower is finer, Infinity is no step. */
function stepRankOf(name) {
    return find(name)?.rank ?? Infinity;
}
const longestName = Math.max(...stepNames.map(([name]) => name.length));
function find(name) {
    const known = ranked.get(name);
    return known !== undefined || name.length > 2 * longestName ? known : ranked.get(name.trim().toLowerCase());
}
/** The name that is the axis among those that `mayBe` one, or undefined. */
function chooseStepName(names, mayBe) {
    let best;
    let bestRank = Infinity;
    for (const name of names) {
        const rank = stepRankOf(name);
        if (rank < bestRank && mayBe(name))
            [best, bestRank] = [name, rank];
    }
    return best;
}
/**
 * True for keys that hold the time of logging. A plain `time` does not: it is often a duration, which is a
 * metric.
 */
function isWallTimeName(name) {
    return /^_?(?:timestamp|wall_?time)(?:_ms)?$/i.test(name.trim());
}
const year2001Seconds = 1e9;
/**
 * A logged time → Unix milliseconds. Sources differ in unit (MLflow and DVCLive ms, W&B and TensorBoard s),
 * which the size tells: up to the year 5138, only milliseconds are above 1e11. Undefined for what is no time
 * since 2001.
 */
function wallTimeMsOf(value) {
    if (!(value >= year2001Seconds && value < 1e14))
        return undefined;
    return value >= 1e11 ? value : value * 1000;
}


/***/ }),

/***/ 5320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readLayout)
/* harmony export */ });
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29357);

/** Long form: what stands beside the value and is no slice of the metric. */
const bookkeepingColumns = /^(?:run|run_?(?:id|uuid|name)|experiment_?id|is_nan|time)$/i;
/**
 * Reads a header. Names are trimmed (older Ultralytics writes leading spaces); a column without one is the
 * index that pandas writes; of two columns with one name the first counts. In the long form every other
 * column is a slice, `{lang=en}`.
 */
function readLayout(header) {
    const { columns, duplicates } = nameColumns(header);
    const common = {
        step: findStep(columns),
        wallTime: columns.find(({ name }) => (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .isWallTimeName */ .bQ)(name))?.index ?? null,
        width: header.length,
        names: new Set(columns.map((column) => column.name)),
    };
    const isAxis = (column) => column.index === common.wallTime || (common.step !== null && (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepKindOf */ .mA)(column.name) !== undefined);
    const name = columns.find((column) => /^(?:name|metric|key|metric_name)$/i.test(column.name));
    const value = columns.find((column) => /^value$/i.test(column.name));
    const others = columns.filter((column) => column !== name && column !== value && !isAxis(column));
    if (name === undefined || value === undefined)
        return { layout: { ...common, kind: 'wide', metrics: others }, duplicates };
    const labels = others.filter((column) => !bookkeepingColumns.test(column.name));
    return { layout: { ...common, kind: 'long', name: name.index, value: value.index, labels }, duplicates };
}
function nameColumns(header) {
    const columns = new Map();
    const duplicates = [];
    for (const [index, text] of header.entries()) {
        const name = text.trim();
        if (name === '' || /^Unnamed: \d+$/.test(name))
            continue;
        if (columns.has(name))
            duplicates.push(name);
        else
            columns.set(name, { index, name });
    }
    return { columns: [...columns.values()], duplicates };
}
function findStep(columns) {
    const name = (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseStepName */ .D9)(columns.map((column) => column.name), () => true);
    const kind = name === undefined ? undefined : (0,_steps_js__WEBPACK_IMPORTED_MODULE_0__/* .stepKindOf */ .mA)(name);
    const index = columns.find((column) => column.name === name)?.index;
    return kind === undefined || index === undefined ? null : { index, kind };
}


/***/ }),

/***/ 29063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ parseYamlFile),
/* harmony export */   U: () => (/* binding */ yamlReader)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15751);
/* harmony import */ var _discovery_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62252);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36493);
/* harmony import */ var _fileNames_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72608);
/* harmony import */ var _fileProblem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10375);
/* harmony import */ var _fileText_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32285);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85366);
/* harmony import */ var _nativePlain_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33127);









/** A YAML document, which costs about a microsecond per byte to read: params, or a few metrics. */
const yamlReader = {
    name: 'yaml',
    maxBytes: 1_048_576,
    detect: ({ path }) => (0,_fileNames_js__WEBPACK_IMPORTED_MODULE_7__/* .hasExtension */ .Ql)(path, 'yaml', 'yml'),
    isWorthReading: _discovery_js__WEBPACK_IMPORTED_MODULE_2__/* .isLikelyMetricsConfig */ .WO,
    async read(file) {
        const collector = (0,_collector_js__WEBPACK_IMPORTED_MODULE_1__/* .createCollector */ .Y)({ format: 'yaml', path: file.path });
        const { document, warnings } = await parseYamlFile(file);
        for (const warning of warnings)
            collector.warn(warning);
        (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .addDocument */ .t)(document, file.path, collector);
        return collector.reading();
    },
};
/**
 * YAML 1.2, core schema, with the merge key `<<` of 1.1: `1e-3` is a number and `yes` is text, whatever
 * PyYAML makes of them. Unknown tags (`!!python/tuple`) are warnings. Fails with a UserError that names line
 * and column.
 */
async function parseYamlFile(file) {
    const [yaml, text] = await Promise.all([__webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19)), (0,_fileText_js__WEBPACK_IMPORTED_MODULE_5__/* .readText */ .yR)(file)]);
    const document = compose(yaml, text, file.path);
    const unknownTags = document.warnings.map((warning) => `has something unknown in line ${(0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(text, warning.pos[0]).line}: ${warning.message}.`);
    const converted = convert(document);
    if (converted.kind === 'refused')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file.path}: ${converted.problem}.`);
    return {
        document: converted.document,
        warnings: [...findDuplicateKeys(yaml, document).map(_json_js__WEBPACK_IMPORTED_MODULE_6__/* .duplicateKeyWarning */ .BV), ...unknownTags],
    };
}
/** Stops at the first mistake: a file that is no YAML at all would give one for each byte. */
function compose(yaml, text, path) {
    // The library's own search for duplicate keys takes quadratic time.
    const composer = new yaml.Composer({ version: '1.2', merge: true, intAsBigInt: true, uniqueKeys: false });
    const documents = [];
    for (const token of new yaml.Parser().parse(text)) {
        if (token.type === 'error')
            throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(path, (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(text, token.offset), token.message);
        documents.push(...composer.next(token));
    }
    const [document, second] = [...documents, ...composer.end(true, text.length)];
    if (document === undefined)
        throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(path, { line: 1, column: 1 }, 'the file holds no document');
    const [error] = document.errors;
    if (error !== undefined)
        throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(path, (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(text, error.pos[0]), explain(error.code, error.message));
    if (second !== undefined)
        throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .malformed */ .Qm)(path, (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(text, second.range[0]), 'a second document starts; one is accepted');
    return document;
}
function explain(code, message) {
    return code === 'RESOURCE_EXHAUSTION' ? _nativePlain_js__WEBPACK_IMPORTED_MODULE_8__/* .tooDeep */ .D : message;
}
/** Aliases that multiply (`a: [*b, *b, …]`, nine deep) are refused before they fill the memory. */
function convert(document) {
    try {
        return (0,_nativePlain_js__WEBPACK_IMPORTED_MODULE_8__/* .toDocument */ .J)(document.toJS({ mapAsMap: true, maxAliasCount: 1000 }));
    }
    catch (error) {
        return { kind: 'refused', problem: error instanceof RangeError ? _nativePlain_js__WEBPACK_IMPORTED_MODULE_8__/* .tooDeep */ .D : (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error) };
    }
}
function findDuplicateKeys(yaml, document) {
    const duplicates = new Set();
    yaml.visit(document, {
        Map(_, map) {
            const seen = new Set();
            for (const { key } of map.items) {
                const text = yaml.isScalar(key) ? String(key.value) : null;
                if (text === null || text === '<<')
                    continue;
                if (seen.has(text))
                    duplicates.add(text);
                seen.add(text);
            }
        },
    });
    return [...duplicates];
}


/***/ })

};
