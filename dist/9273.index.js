export const id = 9273;
export const ids = [9273];
export const modules = {

/***/ 39273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFiles: () => (/* binding */ readFiles)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/readers/fileProblem.js
var fileProblem = __webpack_require__(10375);
// EXTERNAL MODULE: ./build/src/readers/fileText.js
var fileText = __webpack_require__(32285);
// EXTERNAL MODULE: ./build/src/readers/checkedHead.js
var checkedHead = __webpack_require__(76485);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/readers/paramKeys.js
var paramKeys = __webpack_require__(34071);
;// CONCATENATED MODULE: ./build/src/readers/aim/addRun.js


/** The run's metrics over its steps; a metric's context becomes labels, `loss{subset=train}`. Params and tags of the main run only. */
function addRun({ run, labels }, collector) {
    for (const { name, context, steps, values, timesMs } of run.metrics) {
        const key = (0,metricKey/* formatMetricKey */.d)(name.replace(/^__system__/, 'system/'));
        const metric = collector.metric(key, { ...labelsOf(context), ...labels });
        for (const [index, step] of steps.entries())
            metric?.point('step', step, values[index] ?? NaN, timesMs?.[index]);
    }
    if (Object.keys(labels).length > 0)
        return;
    addParams(run.params, collector);
    collector.tag('aim.run', run.id);
    const tags = { 'aim.name': run.name, 'aim.experiment': run.experiment, 'aim.tags': run.tags.join(', ') };
    for (const [name, value] of Object.entries(tags))
        if (value !== '')
            collector.tag(name, value);
}
/** `run` is the label by which runs are told apart. */
function labelsOf(context) {
    const labels = new Map();
    (0,paramKeys/* flattenParams */.V9)(context, '', (key, value) => labels.set(key === 'run' ? 'context.run' : key, String(value)));
    return Object.fromEntries(labels);
}
/** By custom `run['hparams'] = {…}`: params are called as in the other trackers, `lr`, unless another one has that name. */
function addParams(params, collector) {
    (0,paramKeys/* flattenParams */.V9)(params, '', (key, value) => {
        const short = key.replace(/^hparams\./, '');
        collector.param(params.has(short) ? key : short, value);
    });
}

// EXTERNAL MODULE: ./build/src/readers/parseJson.js + 2 modules
var parseJson = __webpack_require__(23650);
// EXTERNAL MODULE: ./build/src/readers/plain.js
var readers_plain = __webpack_require__(84946);
;// CONCATENATED MODULE: ./build/src/readers/aim/readAnswer.js


/**
 * Takes apart what `src/capture/aim/aimScript.ts` printed. It comes from another program: whatever is not of its form is
 * counted and left out.
 */
function readAnswer(text) {
    const metrics = new Map();
    const runs = [];
    const store = { problems: [], omitted: new Map(), strangeLines: 0 };
    let libraryVersion = null;
    let isWhole = false;
    for (const line of linesOf(text)) {
        const parsed = (0,parseJson/* parseJson */.q)(line);
        const fields = parsed.kind === 'parsed' && (0,readers_plain/* isMap */.jh)(parsed.value) ? parsed.value : new Map();
        const [of, run] = [textOf(fields.get('of')), textOf(fields.get('run'))];
        const metric = metricOf(fields);
        if (run !== '')
            runs.push(runOf(run, fields, listIn(metrics, run)));
        else if (metric !== null && of !== '')
            listIn(metrics, of).push(metric);
        else if (fields.has('problem'))
            store.problems.push(problemOf(fields));
        else if (fields.has('aim'))
            libraryVersion = textOf(fields.get('aim'));
        else if (fields.get('end') === true) {
            isWhole = true;
            for (const [kind, count] of numbersIn(fields.get('omitted')))
                store.omitted.set(kind, count);
        }
        else
            store.strangeLines++;
    }
    return { ...store, runs, libraryVersion, isWhole };
}
function* linesOf(text) {
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const line = text.slice(start, end === -1 ? undefined : end);
        if (line.trim() !== '')
            yield line;
        start = end === -1 ? text.length : end + 1;
    }
}
function runOf(id, fields, metrics) {
    const name = textOf(fields.get('name'));
    const params = fields.get('params');
    const tags = fields.get('tags');
    return {
        id,
        // What Aim calls a run that nobody named.
        name: name === `Run: ${id}` ? '' : name,
        parentId: null,
        startedAtMs: (0,readers_plain/* numberOf */.rl)(fields.get('createdMs')) ?? null,
        endedAtMs: (0,readers_plain/* numberOf */.rl)(fields.get('endedMs')) ?? null,
        experiment: textOf(fields.get('experiment')),
        tags: (0,readers_plain/* isList */.Lv)(tags) ? tags.map(textOf).filter((tag) => tag !== '') : [],
        params: (0,readers_plain/* isMap */.jh)(params) ? params : new Map(),
        others: (0,readers_plain/* numberOf */.rl)(fields.get('others')) ?? 0,
        metrics,
    };
}
function metricOf(fields) {
    const name = textOf(fields.get('metric'));
    const context = fields.get('context');
    const [steps, values, timesMs] = ['steps', 'values', 'timesMs'].map((key) => numberList(fields.get(key)));
    if (name === '' || !steps || !values || steps.length !== values.length)
        return null;
    const areTimed = timesMs?.length === steps.length;
    return {
        name,
        context: (0,readers_plain/* isMap */.jh)(context) ? context : new Map(),
        steps,
        values,
        timesMs: areTimed ? timesMs : null,
    };
}
/** Null for what is no list of numbers only. */
function numberList(value) {
    if (!(0,readers_plain/* isList */.Lv)(value))
        return null;
    const numbers = value.flatMap((one) => (0,readers_plain/* numberOf */.rl)(one) ?? []);
    return numbers.length === value.length ? numbers : null;
}
function problemOf(fields) {
    const metric = textOf(fields.get('metric'));
    const what = metric === '' ? `run ${textOf(fields.get('of'))}` : `metric ${JSON.stringify(metric)}`;
    return `${what}: ${textOf(fields.get('problem'))}`;
}
function numbersIn(value) {
    if (!(0,readers_plain/* isMap */.jh)(value))
        return [];
    return [...value].flatMap(([key, member]) => {
        const number = (0,readers_plain/* numberOf */.rl)(member);
        return number === undefined ? [] : [[key, number]];
    });
}
function listIn(lists, key) {
    const list = lists.get(key) ?? [];
    lists.set(key, list);
    return list;
}
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

// EXTERNAL MODULE: ./build/src/readers/collector.js + 3 modules
var readers_collector = __webpack_require__(15751);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/readers/sqlite/databaseFiles.js
const magic = Buffer.from('SQLite format 3\0', 'latin1');
/** True for the main file of a SQLite database (format 3, https://sqlite.org/fileformat2.html §1.3). */
function hasDatabaseHeader(head) {
    return head.subarray(0, magic.length).equals(magic);
}
/** True for a write-ahead log (§4.1): it may hold a whole run while the main file is old or nearly empty. */
function isWriteAheadLog({ path, head }) {
    if (!path.endsWith('-wal') || head.length < 32)
        return false;
    const number = head.readUInt32BE(0);
    return number === 0x377f0682 || number === 0x377f0683;
}
/** The main file of the database that a main file or a write-ahead log is part of. */
function mainFileOf(file) {
    return { ...file, path: withoutSuffix(file.path), absolutePath: withoutSuffix(file.absolutePath) };
}
/** Whether `path` is another file of the database `anchor`, as SQLite names them. */
function belongsToDatabase(anchor, path) {
    const main = withoutSuffix(anchor);
    return path.startsWith(main) && ['', '-wal', '-shm', '-journal'].includes(path.slice(main.length));
}
function withoutSuffix(path) {
    return path.endsWith('-wal') ? path.slice(0, -'-wal'.length) : path;
}

;// CONCATENATED MODULE: ./build/src/readers/sqlite/tableNames.js


/** A schema of more pages than this (some ten thousand tables) is none of a tracker's. */
const maxSchemaPages = 500;
/** SQLite itself starts over with the log after about 4 MiB. */
const maxLogBytes = 8 * 1_048_576;
/**
 * The names of the tables in a SQLite database, without opening it as one: the schema's tree is followed in
 * the main file (https://sqlite.org/fileformat2.html §1.6, §2.6; it may lie anywhere), and the log beside it
 * is searched for `CREATE TABLE`. Empty for any other file. Does not throw.
 */
function tableNames(file) {
    const names = new Set();
    if (!hasDatabaseHeader(file.head) && !isWriteAheadLog(file))
        return names;
    const { absolutePath } = mainFileOf(file);
    addNames(absolutePath, names, addSchema);
    const log = `${absolutePath}-wal`;
    if ((0,external_node_fs_.lstatSync)(log, { throwIfNoEntry: false })?.isFile() === true)
        addNames(log, names, addNamesInLog);
    return names;
}
/** What cannot be read now is told when the file is read; a page that is cut off ends the search. */
function addNames(path, names, add) {
    let descriptor = null;
    try {
        descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NONBLOCK);
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (stats.isFile())
            add(descriptor, stats.size, names);
    }
    catch {
        return;
    }
    finally {
        if (descriptor !== null)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function readAt(descriptor, position, bytes) {
    const buffer = Buffer.alloc(bytes);
    return buffer.subarray(0, (0,external_node_fs_.readSync)(descriptor, buffer, 0, bytes, position));
}
function addNamesInLog(descriptor, bytes, names) {
    const text = readAt(descriptor, 0, Math.min(bytes, maxLogBytes)).toString('latin1');
    for (const [, name = ''] of text.matchAll(/CREATE TABLE (?:IF NOT EXISTS )?["'`[]?(\w+)/g))
        names.add(name);
}
const interiorPage = 5;
const leafPage = 13;
const databaseHeaderBytes = 100;
/** Page 1 is the root of the schema's tree. */
function addSchema(descriptor, bytes, names) {
    const header = readAt(descriptor, 0, databaseHeaderBytes);
    if (!hasDatabaseHeader(header) || header.length < databaseHeaderBytes)
        return;
    const stated = header.readUInt16BE(16);
    const pageBytes = stated === 1 ? 65_536 : stated;
    if (pageBytes < 512)
        return;
    const visited = new Set();
    const pending = [1];
    for (let page = pending.pop(); page !== undefined; page = pending.pop()) {
        const position = (page - 1) * pageBytes;
        if (page < 1 || position >= bytes || visited.has(page) || visited.size >= maxSchemaPages)
            continue;
        visited.add(page);
        const content = readAt(descriptor, position, pageBytes);
        const start = page === 1 ? databaseHeaderBytes : 0;
        if (content[start] === interiorPage)
            pending.push(...childPages(content, start));
        else if (content[start] === leafPage)
            for (const name of namesInLeaf(content, start))
                names.add(name);
    }
}
function* childPages(page, start) {
    for (const cell of cellOffsets(page, start, 12))
        if (cell + 4 <= page.length)
            yield page.readUInt32BE(cell);
    if (start + 12 <= page.length)
        yield page.readUInt32BE(start + 8);
}
/** A schema row is (type, name, …); both are texts and stand first (§2.1, §2.6). */
function* namesInLeaf(page, start) {
    for (const cell of cellOffsets(page, start, 8)) {
        const payloadBytes = readVarint(page, cell);
        const rowId = readVarint(page, payloadBytes.end);
        const recordHeader = readVarint(page, rowId.end);
        const type = readVarint(page, recordHeader.end);
        const name = readVarint(page, type.end);
        const typeStart = rowId.end + recordHeader.value;
        const nameStart = typeStart + textBytes(type.value);
        if (page.toString('latin1', typeStart, nameStart) === 'table')
            yield page.toString('utf8', nameStart, nameStart + textBytes(name.value));
    }
}
function* cellOffsets(page, start, headerBytes) {
    const first = start + headerBytes;
    if (first > page.length)
        return;
    const count = Math.min(page.readUInt16BE(start + 3), Math.floor((page.length - first) / 2));
    for (let index = 0; index < count; index++)
        yield page.readUInt16BE(first + 2 * index);
}
/** Up to nine bytes; no length in a schema row needs more than four. */
function readVarint(page, at) {
    let value = 0;
    for (let end = at; end < at + 9; end++) {
        const byte = page[end] ?? 0;
        value = value * 128 + (byte & 127);
        if (byte < 128)
            return { value, end: end + 1 };
    }
    return { value, end: at + 9 };
}
/** The length of a text by its serial type (§2.1). */
function textBytes(serialType) {
    return serialType >= 13 && serialType % 2 === 1 ? (serialType - 13) / 2 : 0;
}

// EXTERNAL MODULE: ./build/src/records/countOf.js
var countOf = __webpack_require__(70218);
;// CONCATENATED MODULE: ./build/src/readers/storedRuns.js

/** File systems and trackers round times. */
const toleranceMs = 2_000;
const maxRuns = 1_000;
/** True for what belongs to the run that is being read; everything does when files are read by hand. */
function isOfThisRun(timeMs, { startedAtMs }) {
    return startedAtMs === null || (timeMs !== null && timeMs >= startedAtMs - toleranceMs);
}
/**
 * Which runs of a store to read: those that started with the command, or, when none did, those that ended
 * since then (it resumed them). The newest that is nobody's child comes first and keeps plain names; the
 * others are told apart by `run=<name>`, in the order in which they started.
 */
function chooseRuns(runs, context, collector) {
    const ofThisRun = runsOfThisRun(runs, context);
    if (ofThisRun.length === 0 && runs.length > 0)
        collector.warn(`holds ${(0,countOf/* countOf */.p)(runs.length, 'run')}, none of which was started by this command.`);
    const newestFirst = ofThisRun.toSorted((a, b) => startOf(b) - startOf(a));
    const ids = new Set(newestFirst.map(({ id }) => id));
    const roots = newestFirst.filter(({ parentId }) => parentId === null || !ids.has(parentId));
    const main = roots[0] ?? newestFirst[0];
    if (main === undefined)
        return [];
    if (context.startedAtMs !== null && roots.length > 1)
        collector.warn(`holds ${roots.length} runs of this command; the newest, ${describe(main)}, gives the plain metrics, the others carry the label run.`);
    const others = newestFirst.filter((run) => run !== main).slice(0, maxRuns - 1);
    const leftOut = newestFirst.length - 1 - others.length;
    if (leftOut > 0)
        collector.warn(`holds ${(0,countOf/* countOf */.p)(newestFirst.length, 'run')}; the ${leftOut} oldest were left out.`);
    return [{ run: main, labels: {} }, ...labelled(others.toReversed())];
}
function runsOfThisRun(runs, context) {
    const started = runs.filter((run) => isOfThisRun(run.startedAtMs, context));
    return started.length > 0 ? started : runs.filter((run) => isOfThisRun(run.endedAtMs, context));
}
/** Names that stand twice are numbered: unlike ids, that is the same in the next execution. */
function labelled(runs) {
    const taken = new Set();
    const timesSeen = new Map();
    return runs.map((run) => {
        const name = describe(run);
        let count = timesSeen.get(name) ?? 0;
        let label;
        do {
            count++;
            label = count === 1 ? name : `${name}-${count}`;
        } while (taken.has(label));
        timesSeen.set(name, count);
        taken.add(label);
        return { run, labels: { run: label } };
    });
}
/** The run's name, else as much of its id as people usually quote. */
function describe({ name, id }) {
    return name === '' ? id.slice(0, 8) : name;
}
function startOf({ startedAtMs }) {
    return startedAtMs ?? -Infinity;
}

;// CONCATENATED MODULE: ./build/src/readers/aim.js






const noExport = 'is of Aim, which keeps metrics in a database of its own without an export';
/**
 * The folder of Aim (3.x), told by its `run_metadata.sqlite`. The metrics themselves lie in RocksDB, which Aim exports in no
 * form: its own library reads them, where the Python of the run has it. Without it this says so, so that nobody wonders.
 */
const aimReader = {
    name: 'aim',
    maxBytes: 4 * 1_073_741_824,
    detect: (file) => {
        if (external_node_path_.posix.basename(file.path) !== 'run_metadata.sqlite')
            return false;
        const names = tableNames(file);
        return ['run', 'experiment', 'run_tag'].every((name) => names.has(name));
    },
    belongs: (anchor, path) => path.startsWith(`${external_node_path_.posix.dirname(anchor)}/`),
    async read(file, context) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'aim', path: file.path });
        addAnswer(await ask(file, context), context, collector);
        return collector.reading();
    },
};
function ask(file, { askAim, startedAtMs }) {
    if (askAim === undefined)
        return Promise.resolve({ kind: 'absent' });
    return askAim({ folder: (0,external_node_path_.dirname)(file.absolutePath), startedAtMs });
}
function addAnswer(answer, context, collector) {
    if (answer.kind === 'absent') {
        collector.warn(`${noExport}: install aim for the Python of the run, which then is asked, or let the training also print its metrics or write them to a CSV or JSON file.`);
        return;
    }
    if (answer.kind === 'failed') {
        collector.warn(`${noExport}, and could not be read with Aim: ${answer.reason}. Let the training also print its metrics, or write them to a CSV or JSON file.`);
        return;
    }
    const store = readAnswer(answer.text);
    warnOfLosses(store, answer, collector);
    for (const chosen of chooseRuns(store.runs, context, collector)) {
        addRun(chosen, collector);
        if (chosen.run.others > 0)
            collector.warn('holds sequences of images, texts or the like, which are not read.');
    }
}
/** Whatever the folder holds and the reading does not. */
function warnOfLosses(store, { cut, runsLeftOut }, collector) {
    const { problems, omitted, strangeLines, isWhole } = store;
    for (const problem of problems)
        collector.warn(`could not be read whole by Aim: ${problem}`);
    for (const [kind, count] of omitted)
        if (count > 0)
            collector.warn(`holds too many ${kind}; ${count.toLocaleString('en')} were left out.`);
    if (runsLeftOut > 0)
        collector.warn(`holds too many or too large runs; ${runsLeftOut} were left out.`);
    if (strangeLines > 0)
        collector.warn(`gave ${strangeLines} answers of Aim that are not understood.`);
    if (cut !== null)
        collector.warn(`was read in part: ${cut}.`);
    else if (!isWhole)
        collector.warn('was read in part: Aim ended before it had told all.');
}

// EXTERNAL MODULE: ./build/src/readers/delimited.js + 1 modules
var delimited = __webpack_require__(38813);
// EXTERNAL MODULE: ./build/src/readers/fileNames.js
var fileNames = __webpack_require__(72608);
// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
// EXTERNAL MODULE: ./build/src/readers/numberText.js
var numberText = __webpack_require__(80718);
// EXTERNAL MODULE: ./build/src/readers/reader.js
var reader = __webpack_require__(75199);
;// CONCATENATED MODULE: ./build/src/readers/frameworks/jsonRows.js



/**
 * Hands on the value of each line of a file. A line that is no JSON is left out with a warning; a file of
 * which every line is such is a UserError.
 */
async function forEachJsonLine(file, collector, take) {
    const lines = createJsonLines(file.path, collector, take);
    for await (const batch of (0,fileText/* readLines */.Se)(file))
        lines.add(batch);
    lines.finish();
}
/** The same for a text that is in memory; `path` is its name in messages. */
function forEachJsonLineOf(text, path, collector, take) {
    const json = createJsonLines(path, collector, take);
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    json.add({ lines, firstLine: 1, isOpenEnded: false });
    json.add({ lines: [last], firstLine: lines.length + 1, isOpenEnded: true });
    json.finish();
}
function createJsonLines(path, collector, take) {
    let whole = 0;
    let firstBroken = 0;
    function addLine(text, line, isOpenEnded) {
        if (text.trim() === '')
            return;
        const parsed = (0,parseJson/* parseJson */.q)(text);
        if (parsed.kind === 'parsed') {
            whole++;
            take(parsed.value);
        }
        else if (isOpenEnded)
            collector.warn(`ends in the middle of line ${line}; that line was left out.`);
        else if (firstBroken === 0)
            firstBroken = line;
    }
    return {
        add({ lines, firstLine, isOpenEnded }) {
            for (const [index, line] of lines.entries())
                addLine(line, firstLine + index, isOpenEnded);
        },
        finish() {
            if (firstBroken === 0)
                return;
            if (whole === 0)
                throw new errors/* UserError */.yo(`${path}, line ${firstBroken}: the line is no JSON.`);
            collector.warn(`has lines that are no JSON, the first is line ${firstBroken}; they were left out.`);
        },
    };
}

// EXTERNAL MODULE: ./build/src/readers/frameworks/runFolder.js
var runFolder = __webpack_require__(75575);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./build/src/readers/zipEntries.js
var zipEntries = __webpack_require__(9913);
;// CONCATENATED MODULE: ./build/src/readers/frameworks/zipMembers.js




const maxEntries = 100_000;
/** Local file header (APPNOTE 6.3.10, 4.3.7): the length of the name is at 26, the name at 30. */
const memberStart = 'PK\u0003\u0004';
/** A zip file that has one of these members at its top, among those that start in its first bytes. */
function isZipWith({ path, head }, members) {
    if (!path.endsWith('.zip') || head.indexOf(memberStart) !== 0)
        return false;
    for (let at = 0; at >= 0 && at + 30 <= head.length; at = head.indexOf(memberStart, at + 4)) {
        const name = head.toString('latin1', at + 30, at + 30 + head.readUInt16LE(at + 26));
        if (members.includes(name))
            return true;
    }
    return false;
}
/**
 * The texts of some members of a zip file, by name, each of at most `maxBytes` unpacked. Nothing is written to
 * disk, and other members are passed over. What is damaged or too large is a warning; a file that is no zip at
 * all is a UserError.
 */
async function readZipMembers(file, members, maxBytes, collector) {
    const { openPromise } = await __webpack_require__.e(/* import() */ 663).then(__webpack_require__.t.bind(__webpack_require__, 20663, 19));
    const texts = new Map();
    const zip = await openPromise(file.absolutePath, { lazyEntries: true, autoClose: false }).catch((cause) => {
        throw new errors/* UserError */.yo(`${file.path} is no zip file that can be read: ${(0,errors/* messageOf */.bD)(cause)}.`, { cause });
    });
    try {
        let count = 0;
        for await (const entry of (0,zipEntries/* entriesOf */.M)(zip)) {
            if (count++ === maxEntries)
                break;
            if (!members.includes(entry.fileName) || texts.has(entry.fileName))
                continue;
            const content = await readMember(zip, entry, maxBytes);
            if (content === null || !(0,external_node_buffer_.isUtf8)(content)) {
                collector.warn(`holds ${entry.fileName}, which is too large or no text.`);
                continue;
            }
            if (external_node_zlib_.crc32(content) !== entry.crc32)
                collector.warn(`holds ${entry.fileName} with a wrong checksum: its numbers may not be those that were written.`);
            texts.set(entry.fileName, content.toString('utf8'));
            if (texts.size === members.length)
                break;
        }
    }
    catch (error) {
        collector.warn(`is damaged: ${(0,errors/* messageOf */.bD)(error)}; what stands before was read.`);
    }
    finally {
        zip.close();
    }
    return texts;
}
/** Null for a member that is too large. The library checks no checksums. */
async function readMember(zip, entry, maxBytes) {
    if (entry.uncompressedSize > maxBytes)
        return null;
    const chunks = [];
    let bytes = 0;
    // The library ends a member that grows beyond the size it states.
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
        if (!Buffer.isBuffer(chunk))
            return null;
        bytes += chunk.length;
        if (bytes > maxBytes)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}

// EXTERNAL MODULE: ./build/src/readers/frameworks/wholeJson.js
var wholeJson = __webpack_require__(56743);
;// CONCATENATED MODULE: ./build/src/readers/frameworks/orEmpty.js

/** The object that should stand there, or an empty one. */
function mapOrEmpty(value) {
    return (0,readers_plain/* isMap */.jh)(value) ? value : new Map();
}
/** The list that should stand there, or an empty one. */
function listOrEmpty(value) {
    return (0,readers_plain/* isList */.Lv)(value) ? value : [];
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/clearml.js












const taskName = 'task.json';
const metricsName = 'metrics.jsonl';
/** The iteration under which a single value is reported: the least 32-bit number. */
const singleValueIteration = -(2 ** 31);
/**
 * An offline session of ClearML (1.x and 2.x), the folder or the zip file made of it: `task.json` with the
 * params as `section/name`, and `metrics.jsonl`, a list of events on each line. A scalar is called
 * `title/series`, or by its title alone where both are the same; single values are summaries. The machine's
 * own metrics (`:monitor:…`) are left out.
 */
const clearmlReader = {
    name: 'clearml',
    maxBytes: reader/* documentMaxBytes */.Zi,
    detect: (file) => isTask(file) || isZipWith(file, [metricsName, taskName]),
    belongs: (anchor, path) => external_node_path_.posix.basename(anchor) === taskName &&
        /^(?:metrics|log)\.jsonl$/.test((0,runFolder/* pathWithin */.RY)(external_node_path_.posix.dirname(anchor), path) ?? ''),
    async read(file, context) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'clearml', path: file.path });
        if (isTask(file))
            await readFolder(file, context, collector);
        else
            await readZip(file, collector);
        return collector.reading();
    },
};
function isTask({ path, head }) {
    return (external_node_path_.posix.basename(path) === taskName && /"(?:offline_folder|hyperparams)"\s*:/.test(head.toString('latin1')));
}
async function readFolder(file, context, collector) {
    addTask(await (0,wholeJson/* readJsonObject */.op)(file, collector), collector);
    const metrics = await (0,runFolder/* openRunFolder */.iN)(file, context, collector).open(metricsName, reader/* streamedMaxBytes */.ho);
    if (metrics === null)
        return;
    const beside = (0,runFolder/* collectorBeside */.ck)(collector, metricsName);
    await forEachJsonLine(metrics, beside, (events) => addEvents(events, collector));
}
async function readZip(file, collector) {
    const members = await readZipMembers(file, [taskName, metricsName], reader/* documentMaxBytes */.Zi, collector);
    const task = (0,parseJson/* parseJson */.q)(members.get(taskName) ?? '{}');
    if (task.kind === 'parsed' && (0,readers_plain/* isMap */.jh)(task.value))
        addTask(task.value, collector);
    else
        collector.warn(`holds a broken ${taskName}.`);
    const path = `${file.path}/${metricsName}`;
    forEachJsonLineOf(members.get(metricsName) ?? '', path, collector, (events) => addEvents(events, collector));
}
function addTask(task, collector) {
    for (const [section, values] of mapOrEmpty(task.get('hyperparams'))) {
        for (const [name, param] of mapOrEmpty(values)) {
            const value = mapOrEmpty(param).get('value');
            if (typeof value === 'string')
                collector.param(`${section}/${name}`, (0,numberText/* parseParam */.n)(value));
        }
    }
    for (const [tag, key] of [
        ['task', 'name'],
        ['status', 'status'],
    ]) {
        const value = task.get(key);
        if (typeof value === 'string')
            collector.tag(tag, value);
    }
}
function addEvents(events, collector) {
    for (const event of (0,readers_plain/* isList */.Lv)(events) ? events : [])
        if ((0,readers_plain/* isMap */.jh)(event))
            addEvent(event, collector);
}
function addEvent(event, collector) {
    const [title, series] = [event.get('metric'), event.get('variant')];
    const [iteration, value] = [(0,readers_plain/* numberOf */.rl)(event.get('iter')), (0,readers_plain/* numberOf */.rl)(event.get('value'))];
    const isScalar = event.get('type') === 'training_stats_scalar';
    if (!isScalar || typeof title !== 'string' || typeof series !== 'string')
        return;
    if (iteration === undefined || value === undefined || title.startsWith(':monitor:'))
        return;
    if (iteration === singleValueIteration)
        collector.metric(series)?.summary((0,metricValue/* encodeNumber */._v)(value));
    else {
        const name = title === series ? title : `${title}/${series}`;
        collector.metric(name)?.point('iteration', iteration, value, (0,readers_plain/* numberOf */.rl)(event.get('timestamp')));
    }
}

// EXTERNAL MODULE: ./build/src/readers/steps.js
var steps = __webpack_require__(29357);
;// CONCATENATED MODULE: ./build/src/readers/frameworks/comet.js









const messagesName = 'messages.json';
const experimentName = 'experiment.json';
/**
 * An offline experiment of Comet, a zip file with `messages.json`, one message per line, and
 * `experiment.json`. Messages are told apart by what they carry: metrics, params, other facts. Values of
 * metrics without a step are a series over rows.
 */
const cometReader = {
    name: 'comet',
    maxBytes: reader/* documentMaxBytes */.Zi,
    detect: (file) => isZipWith(file, [messagesName, experimentName]),
    async read(file) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'comet', path: file.path });
        const members = await readZipMembers(file, [messagesName, experimentName], reader/* documentMaxBytes */.Zi, collector);
        let row = 0;
        forEachJsonLineOf(members.get(messagesName) ?? '', `${file.path}/${messagesName}`, collector, (message) => {
            const payload = (0,readers_plain/* isMap */.jh)(message) ? message.get('payload') : undefined;
            if ((0,readers_plain/* isMap */.jh)(payload))
                addPayload(payload, row++, collector);
        });
        const experiment = (0,parseJson/* parseJson */.q)(members.get(experimentName) ?? '{}');
        if (experiment.kind === 'parsed' && (0,readers_plain/* isMap */.jh)(experiment.value))
            addExperiment(experiment.value, collector);
        return collector.reading();
    },
};
function addPayload(payload, row, collector) {
    const metric = mapOrEmpty(payload.get('metric'));
    const param = mapOrEmpty(payload.get('param'));
    const [name, paramName] = [metric.get('metricName'), param.get('paramName')];
    if (typeof name === 'string')
        addMetric(name, metric, payload, row, collector);
    if (typeof paramName === 'string') {
        const value = param.get('paramValue') ?? null;
        collector.param(paramName, typeof value === 'string' ? (0,numberText/* parseParam */.n)(value) : (0,readers_plain/* paramOf */.Nl)(value));
    }
    const other = mapOrEmpty(payload.get('log_other'));
    const [key, fact] = [other.get('key'), other.get('val')];
    if (key === 'Name' && typeof fact === 'string')
        collector.tag('name', fact);
}
/** Values may come as numbers or as text. */
function addMetric(name, metric, payload, row, collector) {
    const stated = metric.get('metricValue');
    const value = typeof stated === 'string' ? (0,numberText/* parseNumber */.$)(stated) : (0,readers_plain/* numberOf */.rl)(stated);
    if (value === undefined)
        return;
    const step = (0,readers_plain/* numberOf */.rl)(metric.get('step')) ?? (0,readers_plain/* numberOf */.rl)(payload.get('step'));
    const time = (0,readers_plain/* numberOf */.rl)(payload.get('local_timestamp'));
    const timeMs = time === undefined ? undefined : (0,steps/* wallTimeMsOf */.XV)(time);
    if (step === undefined)
        collector.metric(name)?.unsteppedPoint(row, value, timeMs);
    else
        collector.metric(name)?.point('step', step, value, timeMs);
}
function addExperiment(experiment, collector) {
    const project = experiment.get('project_name');
    if (typeof project === 'string')
        collector.tag('project', project);
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/boosting.js





/** Names that XGBoost's and LightGBM's wrappers give to sets of examples; `training` stands only beside others. */
const usualSet = /"(?:validation_\d+|valid_\d+)"\s*:\s*\{\s*"[^"]{1,200}"\s*:\s*\[/;
const usualStart = /^\s*\{\s*"(?:validation_\d+|valid_\d+|training)"\s*:\s*\{/;
const anyStart = /^\s*\{\s*"[^"]{1,200}"\s*:\s*\{\s*"[^"]{1,200}"\s*:\s*\[\s*-?[\d.NI]/;
/**
 * What XGBoost's `evals_result()` and LightGBM's `record_evaluation` hold, dumped as JSON:
 * `{set: {metric: [values]}}`. Metrics are called as XGBoost prints them, `validation_0-rmse`, over boosting
 * iterations, so that file and output tell of one metric; LightGBM counts iterations from 1. Sets of other names count in a file that is called
 * `evals_result`.
 */
const boostingReader = {
    name: 'evals_result',
    maxBytes: reader/* documentMaxBytes */.Zi,
    detect({ path, head }) {
        const text = path.endsWith('.json') ? head.toString('latin1') : '';
        const isNamed = /evals?_?results?[^/]*\.json$/i.test(path);
        return (usualStart.test(text) && usualSet.test(text)) || (isNamed && anyStart.test(text));
    },
    async read(file) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'evals_result', path: file.path });
        for (const [set, metrics] of await (0,wholeJson/* readJsonObject */.op)(file, collector)) {
            if (!(0,readers_plain/* isMap */.jh)(metrics))
                continue;
            const first = /^(?:valid_\d+|training)$/.test(set) ? 1 : 0;
            for (const [metric, values] of metrics) {
                for (const [iteration, value] of listOrEmpty(values).entries()) {
                    const number = (0,readers_plain/* numberOf */.rl)(value);
                    if (number !== undefined)
                        collector.metric(`${set}-${metric}`)?.point('iteration', first + iteration, number);
                }
            }
        }
        return collector.reading();
    },
};

;// CONCATENATED MODULE: ./build/src/readers/frameworks/catboost.js







/** What CatBoost writes into its folder: the same numbers as tables and as TensorBoard events. */
const siblings = /^(?:(?:learn|test)_error\.tsv|time_left\.tsv|[^/]{1,100}\/events\.out\.tfevents[^/]*|tmp\/.*)$/;
/**
 * CatBoost's `catboost_info/catboost_training.json` (1.0 to 1.2), written without any code. Each set of
 * examples gives a metric of its own, `learn/Logloss`, `test/AUC`, over iterations; which way is better is
 * stated. It is written while training goes on, so that a stopped run leaves it open.
 */
const catboostReader = {
    name: 'catboost',
    maxBytes: reader/* documentMaxBytes */.Zi,
    detect({ path, head }) {
        const start = head.toString('latin1', 0, 16_384);
        return (path.endsWith('.json') &&
            /^\s*\{\s*"meta"\s*:\s*\{/.test(start) &&
            /"learn_metrics"\s*:\s*\[/.test(start));
    },
    belongs: (anchor, path) => siblings.test((0,runFolder/* pathWithin */.RY)(external_node_path_.posix.dirname(anchor), path) ?? ''),
    async read(file) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'catboost', path: file.path });
        const document = await (0,wholeJson/* readJsonObject */.op)(file, collector);
        const meta = document.get('meta');
        const iterations = document.get('iterations');
        if ((0,readers_plain/* isMap */.jh)(meta))
            addIterations(setsOf(meta, collector), (0,readers_plain/* isList */.Lv)(iterations) ? iterations : [], collector);
        return collector.reading();
    },
};
function setsOf(meta, collector) {
    const kinds = [
        { sets: meta.get('learn_sets'), metrics: meta.get('learn_metrics') },
        { sets: meta.get('test_sets'), metrics: meta.get('test_metrics') },
    ];
    return kinds.flatMap(({ sets, metrics }) => listOrEmpty(sets).flatMap((set) => typeof set === 'string'
        ? [{ name: set, metrics: metricNames(set, listOrEmpty(metrics), collector) }]
        : []));
}
function metricNames(set, metrics, collector) {
    return metrics.map((metric) => {
        const name = (0,readers_plain/* isMap */.jh)(metric) ? metric.get('name') : undefined;
        if (!(0,readers_plain/* isMap */.jh)(metric) || typeof name !== 'string')
            return '';
        const goal = goalOf(metric.get('best_value'));
        if (goal !== undefined)
            collector.hint({ name: `${set}/${name}`, goal });
        return `${set}/${name}`;
    });
}
/** Some metrics have neither (`Undefined`), or a value that is best (a number). */
function goalOf(best) {
    if (best === 'Min')
        return 'min';
    return best === 'Max' ? 'max' : undefined;
}
function addIterations(sets, iterations, collector) {
    for (const row of iterations) {
        const iteration = (0,readers_plain/* isMap */.jh)(row) ? (0,readers_plain/* numberOf */.rl)(row.get('iteration')) : undefined;
        if (!(0,readers_plain/* isMap */.jh)(row) || iteration === undefined)
            continue;
        for (const { name, metrics } of sets) {
            const values = listOrEmpty(row.get(name));
            for (const [index, metric] of metrics.entries()) {
                const value = (0,readers_plain/* numberOf */.rl)(values[index]);
                if (metric !== '' && value !== undefined)
                    collector.metric(metric)?.point('iteration', iteration, value);
            }
        }
    }
}

// EXTERNAL MODULE: ./build/src/readers/csvCells.js
var csvCells = __webpack_require__(36473);
;// CONCATENATED MODULE: ./build/src/readers/frameworks/tableHeader.js

/** The names of a table's columns, trimmed; lines with `#` before them are passed over. */
function headerOf({ path, head }) {
    const lines = head
        .toString('utf8')
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/, 5);
    const header = lines.find((line) => line.trim() !== '' && !line.startsWith('#')) ?? '';
    return (0,csvCells/* parseCells */.fH)(header, (0,csvCells/* sniffDelimiter */.yM)(header, path)).map((name) => name.trim());
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/cvResults.js









/** All rows are in memory at once, some hundred bytes for each cell. */
const allTrialsMaxBytes = 32 * 1_048_576;
/**
 * scikit-learn's `cv_results_`, dumped as CSV or JSON (all that pandas writes, and plain lists): each row is a
 * trial. The row that is ranked first gives the params and, of its `mean_…` and `std_…`, the summaries; where
 * several scorers rank, the first one's counts and the tag `ranked_by` tells it.
 */
const cvResultsReader = {
    name: 'cv_results',
    maxBytes: allTrialsMaxBytes,
    detect(file) {
        if (file.path.endsWith('.csv')) {
            const header = headerOf(file);
            return header.includes('params') && header.some(isMeanName) && header.some(isRankName);
        }
        const text = file.path.endsWith('.json') ? file.head.toString('latin1') : '';
        return /"mean_fit_time"\s*:/.test(text) && /"params"\s*:/.test(text) && /"split0_test_/.test(text);
    },
    async read(file) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'cv_results', path: file.path });
        const rows = file.path.endsWith('.csv')
            ? await csvTrials(file, collector)
            : await jsonTrials(file, collector);
        for (const [trial, row] of rows.entries())
            addTrial(row, trial, collector);
        addBest(rows, collector);
        return collector.reading();
    },
};
const isMeanName = (name) => /^mean_(?:test|train)_/.test(name);
const isRankName = (name) => name.startsWith('rank_test_');
const isScoreName = (name) => /^(?:mean|std|rank|split\d+)_/.test(name);
async function csvTrials(file, collector) {
    const trials = [];
    await (0,delimited/* readTable */.x)(file, collector, (header) => ({
        add: (cells) => trials.push(new Map(header.map((name, index) => [name.trim(), cellOf(cells[index])]))),
    }));
    return trials;
}
function cellOf(text) {
    if (text === undefined || text === '')
        return null;
    const dict = text.startsWith('{') ? (0,parseJson/* parseJson */.q)(text, 'python') : null;
    return dict?.kind === 'parsed' ? dict.value : ((0,numberText/* parseNumber */.$)(text) ?? (0,numberText/* parseParam */.n)(text));
}
/** Lists of rows, lists of values by column, or, as pandas has it, values by row number by column. */
async function jsonTrials(file, collector) {
    const document = await (0,wholeJson/* readWholeJson */.si)(file, collector);
    if ((0,readers_plain/* isList */.Lv)(document))
        return document.filter(readers_plain/* isMap */.jh);
    if (!(0,readers_plain/* isMap */.jh)(document))
        return [];
    const trials = [];
    for (const [name, column] of document) {
        const values = (0,readers_plain/* isMap */.jh)(column) ? [...column.values()] : (0,readers_plain/* isList */.Lv)(column) ? column : [];
        for (const [index, value] of values.entries())
            (trials[index] ??= new Map()).set(name, value);
    }
    return trials;
}
function addTrial(row, trial, collector) {
    for (const [name, value] of row) {
        const number = isScoreName(name) ? (0,readers_plain/* numberOf */.rl)(value) : undefined;
        if (number !== undefined)
            collector.metric(name)?.point('trial', trial, number);
        if (number !== undefined && name.endsWith('_time'))
            collector.hint({ name, unit: 's' });
    }
}
function addBest(rows, collector) {
    const rank = rows[0] === undefined ? undefined : [...rows[0].keys()].find(isRankName);
    const best = rank === undefined ? undefined : rows.find((row) => (0,readers_plain/* numberOf */.rl)(row.get(rank)) === 1);
    if (rank === undefined || best === undefined)
        return;
    collector.tag('ranked_by', rank);
    for (const [name, value] of best) {
        const number = /^(?:mean|std)_/.test(name) ? (0,readers_plain/* numberOf */.rl)(value) : undefined;
        if (number !== undefined)
            collector.metric(name)?.summary((0,metricValue/* encodeNumber */._v)(number));
    }
    const params = best.get('params');
    if ((0,readers_plain/* isMap */.jh)(params))
        (0,paramKeys/* flattenParams */.V9)(params, '', collector.param);
    else
        for (const [name, value] of best)
            if (name.startsWith('param_') && value !== null)
                collector.param(name.slice(6), (0,readers_plain/* paramOf */.Nl)(value));
}

// EXTERNAL MODULE: ./build/src/readers/media/documentMedia.js
var documentMedia = __webpack_require__(24978);
// EXTERNAL MODULE: ./build/src/readers/media/imageFolder.js
var imageFolder = __webpack_require__(60592);
// EXTERNAL MODULE: ./build/src/readers/media/mediaCollector.js
var mediaCollector = __webpack_require__(22634);
// EXTERNAL MODULE: ./build/src/readers/yaml.js
var yaml = __webpack_require__(29063);
;// CONCATENATED MODULE: ./build/src/readers/frameworks/yamlBeside.js




/**
 * The document in a YAML file beside the one that is read. Null when there is none; a broken one is a
 * warning. Tags of Python's own (`!!python/tuple`) are usual here and not told of: what they stand on is read.
 */
async function readYamlBeside(folder, path, collector) {
    const file = await folder.open(path, yaml/* yamlReader */.U.maxBytes);
    if (file === null || file.bytes === 0)
        return null;
    try {
        return (await (0,yaml/* parseYamlFile */.B)(file)).document;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        collector.warn(`has a broken file beside it: ${(0,errors/* messageOf */.bD)(error)}`);
        return null;
    }
}
/** Takes everything in a YAML file beside the one that is read as params, but the keys in `omitted`. */
async function addYamlParams(folder, path, collector, omitted = []) {
    const document = await readYamlBeside(folder, path, collector);
    if (document === null || !(0,readers_plain/* isMap */.jh)(document))
        return;
    (0,paramKeys/* flattenParams */.V9)(new Map([...document].filter(([key]) => !omitted.includes(key))), '', collector.param);
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/dvclive.js















const tablePath = /^(?:(.*)\/)?plots\/metrics\/(.+)\.tsv$/;
const summaryPath = /^(?:(.*)\/)?metrics\.json$/;
const dvclive_siblings = /^(?:metrics\.json|params\.yaml|dvc\.yaml|report\.(?:md|html)|plots\/.*)$/;
const maxTables = 10_000;
const maxDepth = 10;
const maxPlotBytes = 16 * 1_048_576;
/**
 * A folder of DVCLive (2.x and 3.x): `plots/metrics/<name>.tsv` are the series, `metrics.json` the last values,
 * `params.yaml` the params. Names with `/` are folders there and nested objects in the summary.
 */
const dvcliveReader = {
    name: 'dvclive',
    maxBytes: reader/* streamedMaxBytes */.ho,
    detect: (file) => isTable(file) || isSummary(file),
    belongs(anchor, path) {
        const folder = folderOf(anchor);
        return folder !== null && dvclive_siblings.test((0,runFolder/* pathWithin */.RY)(folder, path) ?? '');
    },
    async read(file, context) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'dvclive', path: file.path });
        const own = folderOf(file.path) ?? external_node_path_.posix.dirname(file.path);
        const levelsUp = external_node_path_.posix.relative(own, external_node_path_.posix.dirname(file.path)).split('/').filter(Boolean).length;
        const folder = (0,runFolder/* openRunFolder */.iN)(file, context, collector, levelsUp);
        for (const path of await tables('plots/metrics', folder, collector))
            await addTable(path, folder, collector);
        const summary = await (0,wholeJson/* readJsonBeside */.XJ)(folder, 'metrics.json', reader/* documentMaxBytes */.Zi, collector);
        if (summary !== null)
            addSummary(summary, '', collector);
        await addYamlParams(folder, 'params.yaml', collector);
        const media = (0,mediaCollector/* createMediaCollector */.o)(collector);
        await addPlots(folder, { media, collector });
        return media.addTo(collector.reading());
    },
};
/** `log_sklearn_plot` and `log_plot` write lists of points, `log_image` the images themselves. */
async function addPlots(folder, { media, collector }) {
    for (const path of [
        ...(await (0,imageFolder/* filesBelow */.DR)(folder, 'plots/sklearn')),
        ...(await (0,imageFolder/* filesBelow */.DR)(folder, 'plots/custom')),
    ]) {
        const file = path.endsWith('.json') ? await folder.open(path, maxPlotBytes) : null;
        if (file === null)
            continue;
        const name = path.replace(/^plots\/(?:sklearn|custom)\//, '').replace(/\.json$/, '');
        try {
            for (const medium of (0,documentMedia/* documentMedia */.ms)(await (0,wholeJson/* readWholeJson */.si)(file, collector), name))
                media.add(medium);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            collector.warn(`has a broken file beside it: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    const images = (await (0,imageFolder/* filesBelow */.DR)(folder, 'plots/images')).filter(imageFolder/* isImageName */.lS);
    await (0,imageFolder/* addImageFiles */._i)('images', images, { folder, media });
}
function isTable(file) {
    const name = tablePath.exec(file.path)?.[2];
    if (name === undefined)
        return false;
    const header = headerOf(file);
    return header.at(-2) === 'step' && header.at(-1) === external_node_path_.posix.basename(name) && header.length <= 3;
}
function isSummary({ path, head }) {
    return /(?:^|\/)dvclive\/metrics\.json$/.test(path) && /^\s*\{/.test(head.toString('latin1', 0, 64));
}
function folderOf(anchor) {
    const match = tablePath.exec(anchor) ?? summaryPath.exec(anchor);
    return match === null ? null : (match[1] ?? '.');
}
async function tables(path, folder, collector, depth = 0) {
    if (depth > maxDepth)
        return [];
    const { files, folders } = await folder.list(path);
    const found = files.filter((name) => name.endsWith('.tsv')).map((name) => `${path}/${name}`);
    for (const name of folders) {
        if (found.length > maxTables)
            break;
        found.push(...(await tables(`${path}/${name}`, folder, collector, depth + 1)));
    }
    if (found.length > maxTables)
        collector.warn(`has more than ${maxTables} tables beside it; the later ones were left out.`);
    return found.slice(0, maxTables);
}
async function addTable(path, folder, collector) {
    const file = await folder.open(path, reader/* streamedMaxBytes */.ho);
    if (file === null || file.bytes === 0)
        return;
    const name = tablePath.exec(path)?.[2] ?? path;
    try {
        await (0,delimited/* readTable */.x)(file, (0,runFolder/* collectorBeside */.ck)(collector, path), (header) => rowsOf(name, header, collector));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        collector.warn(`has a broken file beside it: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function rowsOf(name, header, collector) {
    const [time, step] = [header.indexOf('timestamp'), header.indexOf('step')];
    const metric = collector.metric(name);
    return {
        add(cells) {
            const [at, value, timeMs] = [cells[step], cells.at(-1), cells[time]].map((cell) => (0,numberText/* parseNumber */.$)(cell ?? ''));
            if (at !== undefined && Number.isFinite(at) && value !== undefined)
                metric?.point('step', at, value, timeMs);
        },
    };
}
function addSummary(values, prefix, collector) {
    for (const [key, value] of values) {
        const number = (0,readers_plain/* numberOf */.rl)(value);
        if ((0,readers_plain/* isMap */.jh)(value))
            addSummary(value, `${prefix}${key}/`, collector);
        else if (number !== undefined && !(prefix === '' && key === 'step'))
            collector.metric(prefix + key)?.summary((0,metricValue/* encodeNumber */._v)(number));
    }
}

// EXTERNAL MODULE: ./build/src/readers/tableRows.js + 1 modules
var tableRows = __webpack_require__(79538);
;// CONCATENATED MODULE: ./build/src/readers/frameworks/fastai.js





/**
 * fastai's `history.csv` (`callback/progress.py`, 2.x): a table over epochs whose last column is how long the
 * epoch took, `00:12` or `1:02:03`; it becomes the metric `time` in seconds. Appending repeats the header.
 */
const fastaiReader = {
    name: 'fastai',
    maxBytes: reader/* streamedMaxBytes */.ho,
    detect(file) {
        if (!file.path.endsWith('.csv'))
            return false;
        const header = headerOf(file);
        return header[0] === 'epoch' && header[1] === 'train_loss' && header.at(-1) === 'time';
    },
    async read(file) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'fastai', path: file.path });
        await (0,delimited/* readTable */.x)(file, collector, openRows);
        return collector.reading();
    },
};
function openRows(header, collector) {
    const rows = (0,tableRows/* createTableRows */.g)(header, collector);
    collector.hint({ name: 'time', unit: 's' });
    return {
        add(cells) {
            const seconds = secondsOf(cells.at(-1) ?? '');
            rows.add(seconds === null ? cells : [...cells.slice(0, -1), String(seconds)]);
        },
    };
}
function secondsOf(text) {
    const match = /^(?:(\d{1,5}):)?(\d{1,2}):(\d{2})$/.exec(text.trim());
    return match === null ? null : Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]);
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/huggingface.js









const stateName = 'trainer_state.json';
const resultsName = /^(?:all|train|eval|test|predict)_results\.json$/;
const checkpointName = /^checkpoint-(\d{1,12})$/;
/** What the trainer itself keeps of its arguments (`TrainerState`, transformers 4.0 to 5). */
const paramNames = [
    'num_train_epochs',
    'max_steps',
    'logging_steps',
    'eval_steps',
    'save_steps',
    'train_batch_size',
];
/**
 * Hugging Face's Trainer (transformers 4 and 5, `trainer_callback.py`): `trainer_state.json` of the run and of
 * its checkpoints, of which the furthest one is read, and `*_results.json`, which state final values. Steps
 * are optimizer steps; the `epoch` beside them is the same axis in another unit and no metric.
 */
const huggingfaceReader = {
    name: 'huggingface',
    maxBytes: reader/* documentMaxBytes */.Zi,
    detect: (file) => isState(file) || isResults(file),
    belongs: (anchor, path) => isOfRun((0,runFolder/* pathWithin */.RY)(runFolderOf(anchor), path)),
    async read(file, context) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'huggingface', path: file.path });
        const levelsUp = isInCheckpoint(file.path) ? 1 : 0;
        const folder = (0,runFolder/* openRunFolder */.iN)(file, context, collector, levelsUp);
        const state = await furthestState(file, folder, collector);
        if (state !== null)
            addState(state, collector);
        await addResults(file, folder, collector);
        return collector.reading();
    },
};
function isState({ path, head }) {
    if (!path.endsWith('.json'))
        return false;
    const text = head.toString('latin1');
    return /"log_history"\s*:\s*\[/.test(text) && /"global_step"\s*:\s*\d/.test(text);
}
function isResults({ path, head }) {
    return (resultsName.test(external_node_path_.posix.basename(path)) &&
        /^\s*\{\s*"(?:epoch|(?:train|eval|test|predict)_\w+)"\s*:/.test(head.toString('latin1', 0, 512)));
}
function isInCheckpoint(path) {
    return checkpointName.test(external_node_path_.posix.basename(external_node_path_.posix.dirname(path)));
}
function runFolderOf(path) {
    const folder = external_node_path_.posix.dirname(path);
    return isInCheckpoint(path) ? external_node_path_.posix.dirname(folder) : folder;
}
function isOfRun(path) {
    if (path === null)
        return false;
    const [first = '', second, ...more] = path.split('/');
    if (second === undefined)
        return first === stateName || resultsName.test(first);
    return more.length === 0 && checkpointName.test(first) && second === stateName;
}
/** Each state holds the whole history up to its step. Null when only results were written. */
async function furthestState(file, folder, collector) {
    const own = isState(file) ? await (0,wholeJson/* readJsonObject */.op)(file, collector) : null;
    const atEnd = await besides(stateName, file, folder, collector);
    const { folders } = await folder.list('');
    const newestFirst = folders
        .filter((name) => checkpointName.test(name))
        .toSorted((a, b) => Number(checkpointName.exec(b)?.[1]) - Number(checkpointName.exec(a)?.[1]));
    let state = atEnd ?? own;
    if (own !== null && state !== null && stepOf(own) > stepOf(state))
        state = own;
    for (const name of newestFirst) {
        if (state !== null && stepOf(state) >= Number(checkpointName.exec(name)?.[1]))
            break;
        const found = await besides(`${name}/${stateName}`, file, folder, collector);
        if (found !== null && (state === null || stepOf(found) > stepOf(state)))
            state = found;
    }
    return state;
}
async function besides(path, file, folder, collector) {
    return external_node_path_.posix.join(runFolderOf(file.path), path) === file.path
        ? null
        : (0,wholeJson/* readJsonBeside */.XJ)(folder, path, reader/* documentMaxBytes */.Zi, collector);
}
function stepOf(state) {
    return (0,readers_plain/* numberOf */.rl)(state.get('global_step')) ?? -1;
}
function addState(state, collector) {
    for (const row of listOrEmpty(state.get('log_history')))
        if ((0,readers_plain/* isMap */.jh)(row))
            addRow(row, collector);
    for (const name of paramNames) {
        const value = state.get(name);
        if (value !== undefined && value !== null)
            collector.param(name, (0,readers_plain/* paramOf */.Nl)(value));
    }
    const trial = state.get('trial_params');
    if ((0,readers_plain/* isMap */.jh)(trial))
        (0,paramKeys/* flattenParams */.V9)(trial, '', collector.param);
    const best = (0,readers_plain/* numberOf */.rl)(state.get('best_metric'));
    if (best !== undefined)
        collector.metric('best_metric')?.summary((0,metricValue/* encodeNumber */._v)(best));
    // A path of the machine that trained; its last part tells which checkpoint it is.
    const checkpoint = state.get('best_model_checkpoint');
    if (typeof checkpoint === 'string')
        collector.tag('best_model_checkpoint', checkpoint.replace(/^.*[\\/]/s, ''));
}
/** Only a row that was cut off has no step. */
function addRow(row, collector) {
    const step = (0,readers_plain/* numberOf */.rl)(row.get('step'));
    if (step === undefined)
        return;
    for (const [name, value] of row) {
        const number = name === 'step' || name === 'epoch' ? undefined : (0,readers_plain/* numberOf */.rl)(value);
        if (number !== undefined)
            collector.metric(name)?.point('step', step, number);
    }
}
/** `all_results.json` holds what the others do; where they differ, the last one written counts. */
async function addResults(file, folder, collector) {
    const { files } = await folder.list('');
    const names = files.filter((name) => resultsName.test(name));
    for (const name of names.toSorted((a, b) => Number(isAll(b)) - Number(isAll(a)))) {
        const isOwn = name === external_node_path_.posix.basename(file.path) && !isState(file);
        const results = isOwn
            ? await (0,wholeJson/* readJsonObject */.op)(file, collector)
            : await (0,wholeJson/* readJsonBeside */.XJ)(folder, name, reader/* documentMaxBytes */.Zi, collector);
        for (const [key, value] of results ?? []) {
            const number = (0,readers_plain/* numberOf */.rl)(value);
            if (number !== undefined && key !== 'epoch')
                collector.metric(key)?.summary((0,metricValue/* encodeNumber */._v)(number));
        }
    }
}
function isAll(name) {
    return name.startsWith('all_');
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/hydra.js







const configPath = /^(.*\/|)\.hydra\/config\.yaml$/;
/**
 * What Hydra keeps of a job (`hydra/core/utils.py`, 1.0 to 1.3): `.hydra/config.yaml` are its params, with
 * `${…}` as written, and `overrides.yaml` what stood on the command line, the tag `hydra.overrides`.
 * `hydra.yaml` is about Hydra itself and left out.
 */
const hydraReader = {
    name: 'hydra',
    maxBytes: yaml/* yamlReader */.U.maxBytes,
    detect: ({ path }) => configPath.test(path),
    belongs: (anchor, path) => {
        const folder = configPath.exec(anchor)?.[1];
        return path === `${folder}.hydra/hydra.yaml` || path === `${folder}.hydra/overrides.yaml`;
    },
    async read(file, context) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'hydra', path: file.path });
        const { document, warnings } = await (0,yaml/* parseYamlFile */.B)(file);
        for (const warning of warnings)
            collector.warn(warning);
        if (!(0,readers_plain/* isMap */.jh)(document))
            throw new errors/* UserError */.yo(`${file.path} holds no params: expected keys with values, such as lr: 0.1.`);
        (0,paramKeys/* flattenParams */.V9)(document, '', collector.param);
        const folder = (0,runFolder/* openRunFolder */.iN)(file, context, collector);
        const overrides = await readYamlBeside(folder, 'overrides.yaml', collector);
        if ((0,readers_plain/* isList */.Lv)(overrides) && overrides.length > 0)
            collector.tag('hydra.overrides', overrides.filter((item) => typeof item === 'string').join(' '));
        return collector.reading();
    },
};

;// CONCATENATED MODULE: ./build/src/readers/frameworks/lightning.js









/**
 * Lightning's CSVLogger (lightning 1.6 to 2.6, `loggers/csv_logs.py`): `metrics.csv`, a sparse table over
 * optimizer steps, with `hparams.yaml` beside it. Fabric's logger writes the same table without params.
 */
const lightningReader = {
    name: 'lightning',
    maxBytes: reader/* streamedMaxBytes */.ho,
    detect(file) {
        if (external_node_path_.posix.basename(file.path) !== 'metrics.csv')
            return false;
        const header = headerOf(file);
        const isVersion = /^version_\d+$/.test(external_node_path_.posix.basename(external_node_path_.posix.dirname(file.path)));
        return header.includes('step') && header.length > 1 && (isVersion || isSortedLog(header));
    },
    belongs: (anchor, path) => (0,runFolder/* pathWithin */.RY)(external_node_path_.posix.dirname(anchor), path) === 'hparams.yaml',
    async read(file, context) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'lightning', path: file.path });
        await (0,delimited/* readTable */.x)(file, collector, lightning_openRows);
        await addYamlParams((0,runFolder/* openRunFolder */.iN)(file, context, collector), 'hparams.yaml', collector);
        return collector.reading();
    },
};
/** In a folder of another name: since 2.0 the logger sorts its columns, among which are `epoch` and `step`. */
function isSortedLog(header) {
    const isSorted = header.every((name, index) => index === 0 || (header[index - 1] ?? '') < name);
    return header.includes('epoch') && isSorted;
}
/** `hp_metric` -1 is what Lightning writes so that a params table has some metric. */
function lightning_openRows(header, collector) {
    const rows = (0,tableRows/* createTableRows */.g)(header, collector);
    const placeholder = header.indexOf('hp_metric');
    if (placeholder < 0)
        return rows;
    return {
        add: (cells) => rows.add((0,numberText/* parseNumber */.$)(cells[placeholder] ?? '') === -1 ? cells.with(placeholder, '') : cells),
    };
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/lmEval.js







/** Facts about how it was run that are params; the rest of `config` is about the machine or empty. */
const configNames = [
    'model',
    'model_args',
    'model_revision',
    'model_sha',
    'batch_size',
    'num_fewshot',
    'limit',
    'gen_kwargs',
    'random_seed',
    'numpy_seed',
    'torch_seed',
    'fewshot_seed',
    'bootstrap_iters',
];
/**
 * Results of lm-evaluation-harness (`lm_eval/result_schema.py`, 0.3 to 0.4.13). `results[task]["acc,none"]`
 * becomes `acc{task=…}`; a filter other than `none` is the label `filter`. The standard error is a metric of
 * its own, `acc_stderr`, as a value that was measured; "N/A" means that there is none. Which way is better is
 * stated per task, and told where all tasks agree.
 */
const lmEvalReader = {
    name: 'lm-eval',
    maxBytes: reader/* documentMaxBytes */.Zi,
    detect({ path, head }) {
        const text = head.toString('latin1');
        const isResults = /^\s*\{\s*"results"\s*:\s*\{\s*"[^"]+"\s*:\s*\{/.test(text);
        const hasMetric = /"\w+,[\w-]+"\s*:/.test(text) || /"\w+_stderr"\s*:/.test(text);
        return path.endsWith('.json') && isResults && hasMetric;
    },
    async read(file) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'lm-eval', path: file.path });
        const document = await (0,wholeJson/* readJsonObject */.op)(file, collector);
        const results = mapOrEmpty(document.get('results'));
        const groups = [...mapOrEmpty(document.get('groups'))].filter(([group]) => !results.has(group));
        for (const [task, values] of [...results, ...groups])
            if ((0,readers_plain/* isMap */.jh)(values))
                lmEval_addTask(task, values, collector);
        addGoals(mapOrEmpty(document.get('higher_is_better')), collector);
        lmEval_addParams(document, collector);
        return collector.reading();
    },
};
function lmEval_addTask(task, values, collector) {
    const hasFilters = [...values.keys()].some((key) => key.includes(','));
    for (const [key, value] of values) {
        const number = (0,readers_plain/* numberOf */.rl)(value);
        const comma = key.lastIndexOf(',');
        // Beside names with a filter stand facts about the task, such as its size.
        if (number === undefined || (hasFilters && comma < 0))
            continue;
        const name = comma < 0 ? key : key.slice(0, comma);
        const filter = comma < 0 ? 'none' : key.slice(comma + 1);
        const labels = filter === 'none' ? { task } : { task, filter };
        collector.metric(name, labels)?.summary((0,metricValue/* encodeNumber */._v)(number));
    }
}
function addGoals(tasks, collector) {
    const goals = new Map();
    for (const metrics of tasks.values()) {
        for (const [name, isHigher] of mapOrEmpty(metrics)) {
            if (typeof isHigher !== 'boolean')
                continue;
            const goal = isHigher ? 'max' : 'min';
            const known = goals.get(name);
            goals.set(name, known === undefined || known === goal ? goal : null);
        }
    }
    for (const [name, goal] of goals) {
        if (goal !== null)
            collector.hint({ name, goal });
        else
            collector.warn(`says of ${JSON.stringify(name)} that more is better for some tasks and less for others.`);
    }
}
function lmEval_addParams(document, collector) {
    const config = mapOrEmpty(document.get('config'));
    for (const name of configNames) {
        const value = config.get(name);
        if (value === undefined || value === null)
            continue;
        if ((0,readers_plain/* isMap */.jh)(value))
            (0,paramKeys/* flattenParams */.V9)(value, `${name}.`, collector.param);
        else
            collector.param(name, (0,readers_plain/* paramOf */.Nl)(value));
    }
    (0,paramKeys/* flattenParams */.V9)(mapOrEmpty(document.get('n-shot')), 'n_shot.', collector.param);
    (0,paramKeys/* flattenParams */.V9)(mapOrEmpty(document.get('versions')), 'version.', collector.param);
    for (const name of ['git_hash', 'lm_eval_version', 'model_name']) {
        const value = document.get(name);
        if (typeof value === 'string')
            collector.tag(name, value);
    }
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./build/src/records/media/mediumSchema.js + 1 modules
var mediumSchema = __webpack_require__(5744);
;// CONCATENATED MODULE: ./build/src/records/media/mediaFile.js


const mediaFile_image = schemas/* string */.YjP()
    .min(1)
    .describe('Path of a PNG, JPEG, GIF or WebP file, relative to this file and not above it, or its bytes as data:image/png;base64,….');
/** One medium as a script writes it. */
const writtenMediumSchema = (0,mediumSchema/* mediumSchemaOf */.mq)(mediaFile_image);
/** JSON Schema (2020-12) of what scripts may write: one medium, or a list of them; in JSON Lines, one on each line. */
function mediaJsonSchema() {
    const list = z.strictObject({ schema: z.literal(mediaForm), media: z.array(writtenMediumSchema) });
    const options = { target: 'draft-2020-12', unrepresentable: 'any', io: 'input' };
    const { $schema, ...listed } = z.toJSONSchema(list, options);
    const { $schema: _, ...single } = z.toJSONSchema(writtenMediumSchema, options);
    return {
        $schema,
        $id: `urn:${mediaForm.replaceAll('.', ':')}`,
        title: 'Trainmark media',
        description: 'Structured results of a run, for the report to draw.',
        anyOf: [listed, withForm(single)],
    };
}
/** A medium alone states the form itself. */
function withForm(schema) {
    const kinds = schema['oneOf'] ?? schema['anyOf'];
    if (!Array.isArray(kinds))
        throw new Error('the kinds of media are no union');
    return { anyOf: kinds.map((kind) => (isSchema(kind) ? withFormProperty(kind) : kind)) };
}
function withFormProperty({ properties, required, ...schema }) {
    return {
        ...schema,
        properties: { schema: { const: mediaForm }, ...properties },
        required: ['schema', ...required],
    };
}
function isSchema(value) {
    return typeof value === 'object' && value !== null && 'properties' in value && 'required' in value;
}

// EXTERNAL MODULE: ./build/src/records/media/medium.js
var media_medium = __webpack_require__(51684);
;// CONCATENATED MODULE: ./build/src/readers/media/dataUri.js
const head = /^data:[\w.+/-]{0,100};base64,/;
/** The bytes in `data:…;base64,…`; null when it is none. What type it claims does not count. */
function decodeDataUri(text) {
    const start = head.exec(text)?.[0].length;
    if (start === undefined)
        return null;
    const data = text.slice(start).replace(/={1,2}$/, '');
    const isBase64 = data.length > 0 && data.length % 4 !== 1 && !/[^A-Za-z0-9+/_-]/.test(data);
    return isBase64 ? Buffer.from(data, 'base64') : null;
}

;// CONCATENATED MODULE: ./build/src/readers/media/imageFile.js


/** An image beside the file that is read, by its path in the folder. Null, with a warning, when it cannot be had. */
async function keepImageFile(folder, path, { media, collector }) {
    const file = await folder.open(path, media_medium/* mediaLimits */.JJ.imageBytes);
    if (file === null) {
        collector.warn(`names the image ${JSON.stringify(path.slice(0, 200))}, which is not below its folder, is not of this run, or is too large; it was left out.`);
        return null;
    }
    const bytes = await (0,fileText/* readBytes */.io)(file).catch(() => null);
    return bytes === null ? null : media.image(bytes, path);
}

;// CONCATENATED MODULE: ./build/src/readers/media/plainJson.js


/** A medium of more values than this is no picture any more. */
const maxValues = 500_000;
/** A document's value as plain JSON, NaN and infinities by their words. Null when it is larger than any medium may be. */
function plainJson(value) {
    let left = maxValues;
    const convert = (one) => {
        if (--left < 0)
            return null;
        if (typeof one === 'number')
            return (0,metricValue/* encodeNumber */._v)(one);
        if (typeof one === 'bigint')
            return Number(one);
        if (one === null || typeof one !== 'object')
            return one;
        if ((0,readers_plain/* isMap */.jh)(one))
            return Object.fromEntries(Array.from(one, ([name, member]) => [name, convert(member)]));
        return one.map(convert);
    };
    const json = convert(value);
    return left < 0 ? null : { json };
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/media.js













/** A list of images as base64 is as large as a run may keep, and a third more. */
const maxBytes = 32 * 1_048_576;
/**
 * The project's own form for structured results, `trainmark.media.v1`: one medium or a list of them in a JSON document, or
 * one on each line. Images stand in it as data, or as paths below its folder.
 */
const mediaReader = {
    name: 'trainmark-media',
    maxBytes,
    detect: ({ head }) => head.includes(mediumSchema/* mediaForm */.fL) && formName.test(head.toString('latin1')),
    async read(file, context) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'trainmark-media', path: file.path });
        const media = (0,mediaCollector/* createMediaCollector */.o)(collector);
        // An image that is shown may be older than the run: an example out of the data.
        const folder = (0,runFolder/* openRunFolder */.iN)(file, { ...context, startedAtMs: null }, collector);
        const found = [];
        if (isLines(file))
            await forEachJsonLine(file, collector, (line) => found.push(...mediaIn(line, collector)));
        else
            found.push(...mediaIn(await (0,wholeJson/* readWholeJson */.si)(file, collector), collector));
        for (const [index, medium] of found.entries()) {
            if (index < media_medium/* mediaLimits */.JJ.media)
                await addMedium(medium, { collector, media, folder });
        }
        const beyond = found.length - media_medium/* mediaLimits */.JJ.media;
        if (beyond > 0)
            collector.warn(`holds ${found.length.toLocaleString('en')} media; the first ${media_medium/* mediaLimits */.JJ.media} were kept.`);
        return media.addTo(collector.reading());
    },
};
const formName = new RegExp(`^\\s*\\{[^]*?"schema"\\s*:\\s*"${mediumSchema/* mediaForm */.fL.replaceAll('.', '\\.')}"`);
/** By name, or when the first line is a document by itself and another follows. */
function isLines({ path, head }) {
    return (0,fileNames/* hasExtension */.Ql)(path, 'jsonl', 'ndjson') || /^\s*\{[^\n]*\}\r?\n\s*\{/.test(head.toString('latin1'));
}
function mediaIn(document, collector) {
    const stated = (0,readers_plain/* isMap */.jh)(document) ? document.get('schema') : undefined;
    if (!(0,readers_plain/* isMap */.jh)(document) || stated !== mediumSchema/* mediaForm */.fL) {
        collector.warn(`holds a document that does not say "schema": "${mediumSchema/* mediaForm */.fL}"; it was left out.`);
        return [];
    }
    const list = document.get('media');
    if ((0,readers_plain/* isList */.Lv)(list))
        return list;
    return [new Map([...document].filter(([name]) => name !== 'schema'))];
}
async function addMedium(found, source) {
    const { collector } = source;
    const plain = plainJson(found);
    if (plain === null)
        return collector.warn('holds a medium of more than 500,000 values; it was left out.');
    const checked = writtenMediumSchema.safeParse(plain.json, { reportInput: true });
    if (checked.success)
        return source.media.add(await withStoredImages(checked.data, source));
    const name = (0,readers_plain/* isMap */.jh)(found) ? wordsOf(found) : 'that is no object';
    collector.warn(`holds a medium ${name}, which was left out: ${(0,mediaCollector/* firstProblem */.A)(checked.error)}.`);
}
function wordsOf(medium) {
    const [kind, name] = [medium.get('kind'), medium.get('name')].map((value) => typeof value === 'string' ? JSON.stringify(value.slice(0, 100)) : 'nothing');
    return `called ${name} of the kind ${kind}`;
}
/** Images that cannot be had are left out; what is said about them stays. */
async function withStoredImages(medium, source) {
    if (medium.kind === 'images' || medium.kind === 'attention-maps') {
        const images = [];
        for (const { image, ...shot } of medium.images) {
            const stored = await storedImage(image, source);
            if (stored !== null)
                images.push({ ...shot, image: stored });
        }
        return { ...medium, images };
    }
    if (medium.kind !== 'examples')
        return medium;
    const [best, worst] = [await examplesOf(medium.best, source), await examplesOf(medium.worst, source)];
    return { ...medium, best, worst };
}
async function examplesOf(examples, source) {
    const stored = [];
    for (const { image, ...example } of examples) {
        const kept = image === undefined ? null : await storedImage(image, source);
        stored.push(kept === null ? example : { ...example, image: kept });
    }
    return stored;
}
async function storedImage(image, { collector, media, folder }) {
    if (!image.startsWith('data:'))
        return keepImageFile(folder, image, { media, collector });
    const bytes = decodeDataUri(image);
    if (bytes !== null)
        return media.image(bytes, 'data:…');
    collector.warn('holds an image whose data is no base64; it was left out.');
    return null;
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/polyaxon.js






/**
 * A metric of Polyaxon's traceml (1.x and 2.x), `events/metric/<name>.plx`: lines of `step|timestamp|metric`,
 * in the order that the header tells. Other kinds of events hold no numbers and are left alone.
 */
const polyaxonReader = {
    name: 'polyaxon',
    maxBytes: reader/* streamedMaxBytes */.ho,
    detect: ({ path, head }) => path.endsWith('.plx') && columnsOf(head.toString('utf8', 0, 200).split('\n', 1)[0] ?? '') !== null,
    async read(file) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'polyaxon', path: file.path });
        const metric = collector.metric(external_node_path_.posix.basename(file.path, '.plx'));
        let columns = null;
        let row = 0;
        for await (const { lines, firstLine, isOpenEnded } of (0,fileText/* readLines */.Se)(file)) {
            for (const [index, line] of lines.entries()) {
                const cells = line.trim().split('|', 3);
                if (columns === null)
                    columns = columnsOf(line);
                else if (isOpenEnded)
                    collector.warn(`ends in the middle of line ${firstLine + index}; that line was left out.`);
                else {
                    const at = (name) => cells[columns?.indexOf(name) ?? -1] ?? '';
                    const [step, value] = [(0,numberText/* parseNumber */.$)(at('step')), (0,numberText/* parseNumber */.$)(at('metric'))];
                    const timeMs = Date.parse(at('timestamp'));
                    if (value === undefined)
                        continue;
                    if (step === undefined)
                        metric?.unsteppedPoint(row++, value);
                    else if (Number.isNaN(timeMs))
                        metric?.point('step', step, value);
                    else
                        metric?.point('step', step, value, timeMs);
                }
            }
        }
        if (columns === null)
            throw new errors/* UserError */.yo(`${file.path} has no header; expected step|timestamp|metric in its first line.`);
        return collector.reading();
    },
};
/** Null unless it is the header of a metric. */
function columnsOf(line) {
    const names = line.trim().split('|');
    const isHeader = names.length === 3 && ['step', 'timestamp', 'metric'].every((name) => names.includes(name));
    return isHeader ? names : null;
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/prometheus.js






/** Longer lines are no samples. */
const maxLineLength = 65_536;
/** name{labels} value [timestamp] [# exemplar] */
const sample = /^([A-Za-z_:][\w:]*)(?:\{((?:[^"}]|"(?:[^"\\]|\\.)*")*)\})?[ \t]+(\S+)(?:[ \t]+-?[\d.]+(?:[eE][+-]?\d+)?)?[ \t]*(?:# .*)?$/;
const label = /\s*([A-Za-z_]\w*)\s*=\s*"((?:[^"\\]|\\[^])*)"\s*(?:,|$)/gy;
/**
 * Prometheus' text format 0.0.4 and OpenMetrics 1.0, one value per metric and labels; the last one stands.
 * Buckets of histograms, creation times and `_info` are left out, their sums and counts are kept. A line that
 * cannot be read is left out with a warning.
 */
const prometheusReader = {
    name: 'prometheus',
    maxBytes: reader/* streamedMaxBytes */.ho,
    detect({ path, head }) {
        if ((0,fileNames/* knownExtension */.hI)(path))
            return false;
        const start = head.toString('latin1', 0, 4096).trimStart();
        return /^# (?:TYPE [A-Za-z_:][\w:]* (?:counter|gauge|histogram|summary|untyped|unknown|info|stateset|gaugehistogram)|HELP [A-Za-z_:][\w:]* )/.test(start);
    },
    async read(file) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'prometheus', path: file.path });
        for await (const { lines, firstLine, isOpenEnded } of (0,fileText/* readLines */.Se)(file)) {
            for (const [index, line] of lines.entries()) {
                const text = line.trim();
                if (text.startsWith('#'))
                    addUnit(text, collector);
                // A value at the very end may lack digits.
                else if (text !== '' && isOpenEnded)
                    collector.warn(`ends in the middle of line ${firstLine + index}; that line was left out.`);
                else if (text !== '' && !addSample(text, collector))
                    collector.warn(`has lines that are no sample, such as line ${firstLine + index}; they were left out.`);
            }
        }
        return collector.reading();
    },
};
/** OpenMetrics: `# UNIT http_seconds seconds`. */
function addUnit(text, collector) {
    const [, name, unit] = /^# UNIT (\S+) (\S+)$/.exec(text) ?? [];
    if (name !== undefined && unit !== undefined)
        collector.hint({ name, unit: unit === 'seconds' ? 's' : unit });
}
/** False for a line that is none. */
function addSample(text, collector) {
    const match = text.length > maxLineLength ? null : sample.exec(text);
    const [, name = '', labelText = '', valueText = ''] = match ?? [];
    const labels = match === null ? null : prometheus_labelsOf(labelText);
    const value = (0,numberText/* parseNumber */.$)(valueText);
    if (labels === null || value === undefined)
        return false;
    const isLeftOut = /_(?:bucket|created|info)$/.test(name);
    if (!isLeftOut)
        collector.metric(name, labels)?.summary((0,metricValue/* encodeNumber */._v)(value));
    return true;
}
function prometheus_labelsOf(text) {
    const labels = new Map();
    label.lastIndex = 0;
    while (label.lastIndex < text.length) {
        const match = label.exec(text);
        if (match === null)
            return null;
        labels.set(match[1] ?? '', unescapeValue(match[2] ?? ''));
    }
    return Object.fromEntries(labels);
}
function unescapeValue(text) {
    return text.replace(/\\([^])/g, (_, character) => (character === 'n' ? '\n' : character));
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/promptfoo.js






const knownVersion = 3;
/** How many tests passed, failed and broke: in the run, and of one prompt. */
const runCounts = [
    ['successes', 'passed'],
    ['failures', 'failed'],
    ['errors', 'errors'],
];
const promptCounts = [
    ['testPassCount', 'passed'],
    ['testFailCount', 'failed'],
    ['testErrorCount', 'errors'],
];
const promptScores = [
    ['score', 'score'],
    ['totalLatencyMs', 'latency_ms'],
    ['cost', 'cost'],
];
/**
 * promptfoo's `-o results.json` (results version 2 and 3): how many tests passed, failed and broke, and
 * `pass_rate`, the share that passed of all of them. Where there are several prompts or providers, each has
 * its own values under the labels `provider` and `prompt`; the outputs themselves are not read.
 */
const promptfooReader = {
    name: 'promptfoo',
    maxBytes: reader/* documentMaxBytes */.Zi,
    detect({ path, head }) {
        const text = head.toString('latin1');
        return (path.endsWith('.json') &&
            /^\s*\{\s*(?:"evalId"\s*:[^{]*)?"results"\s*:\s*\{\s*"(?:version|timestamp)"\s*:/.test(text));
    },
    async read(file) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'promptfoo', path: file.path });
        const results = mapOrEmpty((await (0,wholeJson/* readJsonObject */.op)(file, collector)).get('results'));
        const version = (0,readers_plain/* numberOf */.rl)(results.get('version')) ?? knownVersion;
        if (version > knownVersion)
            collector.warn(`has results of version ${version}; they were read like those of ${knownVersion}.`);
        addCounts(mapOrEmpty(results.get('stats')), runCounts, {}, collector);
        const prompts = listOrEmpty(results.get('prompts')).filter(readers_plain/* isMap */.jh);
        for (const [index, prompt] of prompts.entries()) {
            const metrics = mapOrEmpty(prompt.get('metrics'));
            const labels = prompts.length > 1 ? promptfoo_labelsOf(prompt, index) : {};
            if (prompts.length > 1)
                addCounts(metrics, promptCounts, labels, collector);
            addValues(metrics, promptScores, labels, collector);
        }
        for (const [name, goal] of [
            ['passed', 'max'],
            ['pass_rate', 'max'],
            ['score', 'max'],
            ['failed', 'min'],
            ['errors', 'min'],
        ])
            collector.hint({ name, goal });
        return collector.reading();
    },
};
function addCounts(values, names, labels, collector) {
    addValues(values, names, labels, collector);
    const [passed, ...others] = names.map(([key]) => (0,readers_plain/* numberOf */.rl)(values.get(key)));
    const all = others.reduce((sum, count) => sum + (count ?? 0), passed ?? 0);
    if (passed !== undefined && all > 0)
        collector.metric('pass_rate', labels)?.summary((0,metricValue/* encodeNumber */._v)(passed / all));
}
function addValues(values, names, labels, collector) {
    for (const [key, metric] of names) {
        const value = (0,readers_plain/* numberOf */.rl)(values.get(key));
        if (value !== undefined)
            collector.metric(metric, labels)?.summary((0,metricValue/* encodeNumber */._v)(value));
    }
}
/** The label of a prompt, which may be the whole text, is cut; the number tells prompts apart. */
function promptfoo_labelsOf(prompt, index) {
    const label = prompt.get('label') ?? prompt.get('raw');
    const provider = prompt.get('provider');
    return {
        prompt: `${index + 1}: ${typeof label === 'string' ? label.replace(/\s+/g, ' ').slice(0, 40) : ''}`.trim(),
        ...(typeof provider === 'string' ? { provider } : {}),
    };
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/pytestBenchmark.js





/** What is taken of a benchmark's statistics, all in seconds; the mean is its value. */
const statistics = [
    ['mean', 'seconds'],
    ['min', 'seconds_min'],
    ['max', 'seconds_max'],
    ['median', 'seconds_median'],
    ['stddev', 'seconds_stddev'],
];
/**
 * pytest-benchmark's JSON (3.x to 5.x): `seconds{benchmark=test_sum[10]}` and its spread, less is better. The
 * label is the full name where two files have a benchmark of one name. What it tells of the machine and the
 * commit is left out.
 */
const pytestBenchmarkReader = {
    name: 'pytest-benchmark',
    maxBytes: reader/* documentMaxBytes */.Zi,
    detect({ path, head }) {
        const text = head.toString('latin1');
        return (path.endsWith('.json') &&
            /^\s*\{\s*"machine_info"\s*:/.test(text) &&
            /"(?:commit_info|benchmarks)"\s*:/.test(text));
    },
    async read(file) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'pytest-benchmark', path: file.path });
        const document = await (0,wholeJson/* readJsonObject */.op)(file, collector);
        const list = document.get('benchmarks');
        const benchmarks = (0,readers_plain/* isList */.Lv)(list) ? list.filter(readers_plain/* isMap */.jh) : [];
        const names = benchmarks.map((benchmark) => pytestBenchmark_textOf(benchmark.get('name')));
        const shared = new Set(names.filter((name, index) => names.indexOf(name) !== index));
        for (const [index, benchmark] of benchmarks.entries()) {
            const name = names[index] ?? '';
            addBenchmark(benchmark, shared.has(name) ? pytestBenchmark_textOf(benchmark.get('fullname')) : name, collector);
        }
        return collector.reading();
    },
};
function addBenchmark(benchmark, name, collector) {
    const stats = benchmark.get('stats');
    if (!(0,readers_plain/* isMap */.jh)(stats) || name === '')
        return;
    for (const [statistic, metric] of statistics) {
        const value = (0,readers_plain/* numberOf */.rl)(stats.get(statistic));
        if (value === undefined)
            continue;
        collector.metric(metric, { benchmark: name })?.summary((0,metricValue/* encodeNumber */._v)(value));
        collector.hint({ name: metric, unit: 's', goal: 'min' });
    }
}
function pytestBenchmark_textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/rllib.js









/** What Ray writes into each row about itself. */
const bookkeeping = new Set([
    'training_iteration',
    'timestamp',
    'time_since_restore',
    'iterations_since_restore',
    'timesteps_since_restore',
    'time_total_s',
    'pid',
    'done',
    'should_checkpoint',
    'config',
]);
/**
 * Ray Tune and RLlib (`tune/logger/json.py`, 2.x): `result.json`, one nested object per training iteration
 * and line, with `params.json` beside it. Names are joined by `/`, as Ray's own TensorBoard logger does.
 */
const rllibReader = {
    name: 'ray',
    maxBytes: reader/* streamedMaxBytes */.ho,
    detect({ path, head }) {
        const [first = ''] = head.toString('utf8').split('\n', 1);
        return (path.endsWith('.json') &&
            first.startsWith('{') &&
            /"training_iteration":\s*\d/.test(first) &&
            /"(?:trial_id|time_total_s|time_this_iter_s)":/.test(first));
    },
    belongs: (anchor, path) => /^(?:params\.json|progress\.csv|params\.pkl|events\.out\.tfevents[^/]*)$/.test((0,runFolder/* pathWithin */.RY)(external_node_path_.posix.dirname(anchor), path) ?? ''),
    async read(file, context) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'ray', path: file.path });
        await forEachJsonLine(file, collector, (row) => {
            if ((0,readers_plain/* isMap */.jh)(row))
                rllib_addRow(row, collector);
        });
        const folder = (0,runFolder/* openRunFolder */.iN)(file, context, collector);
        const params = await (0,wholeJson/* readJsonBeside */.XJ)(folder, 'params.json', reader/* documentMaxBytes */.Zi, collector);
        if (params !== null)
            (0,paramKeys/* flattenParams */.V9)(params, '', collector.param);
        return collector.reading();
    },
};
function rllib_addRow(row, collector) {
    const iteration = (0,readers_plain/* numberOf */.rl)(row.get('training_iteration'));
    if (iteration === undefined)
        return;
    const seconds = (0,readers_plain/* numberOf */.rl)(row.get('timestamp'));
    const at = { iteration, timeMs: seconds === undefined ? undefined : (0,steps/* wallTimeMsOf */.XV)(seconds) };
    for (const [key, value] of row)
        if (!bookkeeping.has(key))
            addValue(key, value, at, collector);
    const trial = row.get('trial_id');
    if (typeof trial === 'string')
        collector.tag('trial_id', trial);
}
function addValue(name, value, at, collector) {
    const number = (0,readers_plain/* numberOf */.rl)(value);
    if (number !== undefined)
        collector.metric(name)?.point('iteration', at.iteration, number, at.timeMs);
    else if ((0,readers_plain/* isMap */.jh)(value))
        for (const [key, member] of value)
            addValue(`${name}/${key}`, member, at, collector);
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/sacred.js









/**
 * A run of Sacred's FileStorageObserver (`observers/file_storage.py`, 0.7 to 0.8): `run.json` with its status
 * and result, `config.json` with the params, `metrics.json` with steps and times. Times without a zone are
 * UTC. What it tells of the machine is left out.
 */
const sacredReader = {
    name: 'sacred',
    maxBytes: reader/* documentMaxBytes */.Zi,
    detect({ path, head }) {
        const text = head.toString('latin1');
        return (external_node_path_.posix.basename(path) === 'run.json' &&
            /"heartbeat"\s*:/.test(text) &&
            /"experiment"\s*:\s*\{/.test(text));
    },
    belongs: (anchor, path) => /^(?:config\.json|metrics\.json|info\.json|cout\.txt)$/.test((0,runFolder/* pathWithin */.RY)(external_node_path_.posix.dirname(anchor), path) ?? ''),
    async read(file, context) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'sacred', path: file.path });
        const run = await (0,wholeJson/* readJsonObject */.op)(file, collector);
        const folder = (0,runFolder/* openRunFolder */.iN)(file, context, collector);
        const config = await (0,wholeJson/* readJsonBeside */.XJ)(folder, 'config.json', reader/* documentMaxBytes */.Zi, collector);
        if (config !== null)
            (0,paramKeys/* flattenParams */.V9)(new Map([...config].filter(([key]) => key !== '__annotations__')), '', collector.param);
        const metrics = await (0,wholeJson/* readJsonBeside */.XJ)(folder, 'metrics.json', reader/* documentMaxBytes */.Zi, collector);
        for (const [name, metric] of metrics ?? [])
            if ((0,readers_plain/* isMap */.jh)(metric))
                addSeries(name, metric, collector);
        addFacts(run, collector);
        return collector.reading();
    },
};
function addSeries(name, metric, collector) {
    const [steps, values, times] = ['steps', 'values', 'timestamps'].map((key) => listOrEmpty(metric.get(key)));
    for (const [index, item] of (values ?? []).entries()) {
        const [step, value] = [(0,readers_plain/* numberOf */.rl)(steps?.[index]), sacred_valueOf(item)];
        if (step !== undefined && value !== undefined)
            collector.metric(name)?.point('step', step, value, timeMsOf(times?.[index]));
    }
}
function addFacts(run, collector) {
    const result = sacred_valueOf(run.get('result'));
    if (result !== undefined)
        collector.metric('result')?.summary((0,metricValue/* encodeNumber */._v)(result));
    const experiment = run.get('experiment');
    const name = (0,readers_plain/* isMap */.jh)(experiment) ? experiment.get('name') : undefined;
    for (const [tag, value] of [
        ['experiment', name],
        ['command', run.get('command')],
        ['status', run.get('status')],
    ])
        if (typeof value === 'string')
            collector.tag(tag, value);
}
/** numpy's numbers pass through jsonpickle and may stand as `{"dtype": "float64", "value": 0.5}`. */
function sacred_valueOf(item) {
    return (0,readers_plain/* numberOf */.rl)((0,readers_plain/* isMap */.jh)(item) ? item.get('value') : item);
}
function timeMsOf(text) {
    if (typeof text !== 'string' || !/^\d{4}-\d\d-\d\dT/.test(text))
        return undefined;
    const timeMs = Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/.test(text) ? text : `${text}Z`);
    return Number.isNaN(timeMs) ? undefined : timeMs;
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/stableBaselines.js










const stepName = 'time/total_timesteps';
/** Other counts of the same axis, and its clock. */
const isAxis = (name) => name === stepName || name === 'time/iterations' || name === 'time/time_elapsed' || name === 'time/episodes';
/**
 * Stable-Baselines3 (`common/logger.py`, `common/monitor.py`, 1.0 to 2.7): `progress.csv` or the same as
 * `progress.json` (JSON lines), over environment steps; and `monitor.csv`, a row per episode with its reward
 * `r`, its length `l` and the seconds `t` since `t_start`. `0.monitor.csv` carries the label `env=0`.
 */
const stableBaselinesReader = {
    name: 'stable-baselines3',
    maxBytes: reader/* streamedMaxBytes */.ho,
    detect: (file) => isMonitor(file) || isProgressTable(file) || isProgressLines(file),
    belongs: (anchor, path) => /(?:^|\/)progress\.(?:csv|json)$/.test(anchor) &&
        /^progress\.(?:csv|json)$/.test((0,runFolder/* pathWithin */.RY)(external_node_path_.posix.dirname(anchor), path) ?? '') &&
        path !== anchor,
    async read(file) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'stable-baselines3', path: file.path });
        if (isMonitor(file))
            await addEpisodes(file, collector);
        else if (isProgressTable(file))
            await (0,delimited/* readTable */.x)(file, collector, progressRows);
        else
            await addLines(file, collector);
        return collector.reading();
    },
};
function isMonitor({ path, head }) {
    const start = head.toString('utf8', 0, 4096);
    return path.endsWith('.csv') && /^#\s*\{.*"t_start".*\}\s*\r?\n\s*r,l,t/.test(start);
}
function isProgressTable(file) {
    return file.path.endsWith('.csv') && headerOf(file).includes(stepName);
}
function isProgressLines({ path, head }) {
    const [first = ''] = head.toString('utf8').split('\n', 1);
    return path.endsWith('.json') && first.startsWith('{') && first.includes(`"${stepName}":`);
}
function progressRows(header, collector) {
    const step = header.indexOf(stepName);
    return {
        add(cells) {
            const at = (0,numberText/* parseNumber */.$)(cells[step] ?? '');
            if (at === undefined)
                return;
            for (const [index, name] of header.entries()) {
                const value = isAxis(name) ? undefined : (0,numberText/* parseNumber */.$)(cells[index] ?? '');
                if (value !== undefined)
                    collector.metric(name)?.point('step', at, value);
            }
        },
    };
}
async function addLines(file, collector) {
    await forEachJsonLine(file, collector, (row) => {
        const at = (0,readers_plain/* isMap */.jh)(row) ? (0,readers_plain/* numberOf */.rl)(row.get(stepName)) : undefined;
        if (!(0,readers_plain/* isMap */.jh)(row) || at === undefined)
            return;
        for (const [name, value] of row) {
            const number = isAxis(name) ? undefined : (0,readers_plain/* numberOf */.rl)(value);
            if (number !== undefined)
                collector.metric(name)?.point('step', at, number);
        }
    });
}
async function addEpisodes(file, collector) {
    const [first = ''] = file.head.toString('utf8').split('\n', 1);
    const parsed = (0,parseJson/* parseJson */.q)(first.slice(1).trim());
    const facts = parsed.kind === 'parsed' && (0,readers_plain/* isMap */.jh)(parsed.value) ? parsed.value : null;
    const environment = facts?.get('env_id');
    if (typeof environment === 'string')
        collector.tag('env_id', environment);
    const startSeconds = (0,readers_plain/* numberOf */.rl)(facts?.get('t_start'));
    const number = /(?:^|\/)(\d{1,6})\.monitor\.csv$/.exec(file.path)?.[1];
    const labels = number === undefined ? {} : { env: number };
    const reward = collector.metric('episode_reward', labels);
    const length = collector.metric('episode_length', labels);
    let episode = 0;
    await (0,delimited/* readTable */.x)(file, collector, () => ({
        add(cells) {
            const [r, l, t] = cells.map((cell) => (0,numberText/* parseNumber */.$)(cell));
            if (r === undefined || l === undefined)
                return;
            const timeMs = t === undefined || startSeconds === undefined ? undefined : (startSeconds + t) * 1000;
            reward?.point('row', episode, r, timeMs);
            length?.point('row', episode, l, timeMs);
            episode++;
        },
    }));
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/ultralytics.js










/** Where the run was written: a path of the machine that trained. */
const machinePaths = ['save_dir'];
/** What the trainer and the validator draw: results, confusion matrices, curves, and batches with their boxes. */
const picture = /^(?:results|labels|confusion_matrix(?:_normalized)?|\w*_curve|(?:train|val)_batch\w*)\.(?:png|jpg)$/;
/**
 * Ultralytics' `results.csv` (`engine/trainer.py`, 8.0 to 8.4; older headers have leading spaces) with
 * `args.yaml` beside it. `time` is seconds since the start, a clock and no metric.
 */
const ultralyticsReader = {
    name: 'ultralytics',
    maxBytes: reader/* streamedMaxBytes */.ho,
    detect(file) {
        if (!file.path.endsWith('.csv'))
            return false;
        const header = headerOf(file);
        return (header[0] === 'epoch' &&
            header.some((name) => name.startsWith('metrics/')) &&
            header.some((name) => /^(?:train|val)\/\w*loss$|^lr\/pg\d$/.test(name)));
    },
    belongs: (anchor, path) => {
        const name = (0,runFolder/* pathWithin */.RY)(external_node_path_.posix.dirname(anchor), path) ?? '';
        return name === 'args.yaml' || picture.test(name);
    },
    async read(file, context) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'ultralytics', path: file.path });
        await (0,delimited/* readTable */.x)(file, collector, ultralytics_openRows);
        const folder = (0,runFolder/* openRunFolder */.iN)(file, context, collector);
        await addYamlParams(folder, 'args.yaml', collector, machinePaths);
        const media = (0,mediaCollector/* createMediaCollector */.o)(collector);
        const pictures = (await folder.list('')).files.filter((name) => picture.test(name));
        await (0,imageFolder/* addImageFiles */._i)('plots', pictures, { folder, media });
        return media.addTo(collector.reading());
    },
};
/** A column without a name is no metric. */
function ultralytics_openRows(header, collector) {
    const names = header.map((name) => (name.trim() === 'time' ? '' : name));
    return (0,tableRows/* createTableRows */.g)(names, collector);
}

;// CONCATENATED MODULE: ./build/src/readers/frameworks/frameworkReaders.js




















/** Files that training frameworks write, the more particular first; all stand before the general formats. */
const frameworkReaders = [
    mediaReader,
    huggingfaceReader,
    lightningReader,
    catboostReader,
    ultralyticsReader,
    fastaiReader,
    cvResultsReader,
    lmEvalReader,
    pytestBenchmarkReader,
    stableBaselinesReader,
    rllibReader,
    boostingReader,
    hydraReader,
    dvcliveReader,
    promptfooReader,
    sacredReader,
    prometheusReader,
    clearmlReader,
    cometReader,
    polyaxonReader,
];

// EXTERNAL MODULE: ./build/src/readers/json.js
var json = __webpack_require__(85366);
// EXTERNAL MODULE: ./build/src/readers/rows.js
var rows = __webpack_require__(97189);
// EXTERNAL MODULE: ./build/src/readers/discovery.js
var discovery = __webpack_require__(62252);
// EXTERNAL MODULE: ./build/src/readers/decimal.js + 1 modules
var decimal = __webpack_require__(51133);
;// CONCATENATED MODULE: ./build/src/readers/jsonLineShape.js



const newline = 10;
const quote = 34;
const backslash = 92;
/**
 * The shape of a line that was parsed to `row` without duplicate keys; null for one that is nested. `line` ends before its
 * line end.
 */
function learnShape(line, row) {
    const spans = numberSpans(line, row);
    if (spans === null || spans.length === 0)
        return null;
    let from = 0;
    const slots = [];
    for (const { key, start, end } of spans) {
        slots.push({ key, before: Uint8Array.from(line.subarray(from, start)) });
        from = end;
    }
    return createShape(slots, Uint8Array.from(line.subarray(from)));
}
/** Where the numbers of a flat object stand; its keys come in the order of `row`. */
function numberSpans(line, row) {
    const spans = [];
    let at = 0;
    for (const [key, value] of row) {
        if ((0,readers_plain/* isMap */.jh)(value) || Array.isArray(value))
            return null;
        const keyEnd = endOfString(line, line.indexOf(quote, at));
        at = line.indexOf(58, keyEnd) + 1;
        while (isSpace(line[at]))
            at++;
        if (typeof value === 'string')
            at = endOfString(line, at);
        else {
            const start = at;
            while (isWord(line[at]))
                at++;
            if ((0,readers_plain/* numberOf */.rl)(value) !== undefined)
                spans.push({ key, start, end: at });
        }
    }
    return spans;
}
function endOfString(line, start) {
    let at = start + 1;
    while (at < line.length && line[at] !== quote)
        at += line[at] === backslash ? 2 : 1;
    return at + 1;
}
function isSpace(byte) {
    return byte === 32 || byte === 9 || byte === 13;
}
/** What numbers and bare words are made of. */
function isWord(byte) {
    return byte !== undefined && /[\w.+-]/.test(String.fromCharCode(byte));
}
function createShape(slots, ending) {
    const keys = slots.map(({ key }) => key);
    const stepName = (0,steps/* chooseStepName */.D9)(keys, () => true);
    const stepKind = stepName === undefined ? undefined : (0,steps/* stepKindOf */.mA)(stepName);
    const stepAt = stepName === undefined ? -1 : keys.indexOf(stepName);
    const wallTimeAt = keys.findIndex(steps/* isWallTimeName */.bQ);
    const metricsAt = keys.flatMap((key, at) => {
        const isAxis = (stepKind !== undefined && (0,steps/* stepKindOf */.mA)(key) !== undefined) || (0,steps/* isWallTimeName */.bQ)(key);
        return isAxis ? [] : [at];
    });
    const values = new Float64Array(slots.length);
    let block = null;
    const found = (0,decimal/* createDecimalScan */.r)();
    function readNumbers(bytes, start) {
        let at = start;
        for (const [index, { before }] of slots.entries()) {
            if (!startsWith(bytes, at, before))
                return -1;
            at += before.length;
            at = readNumber(bytes, at, found);
            if (at < 0)
                return -1;
            values[index] = found.value;
        }
        return startsWith(bytes, at, ending) && bytes[at + ending.length] === newline ? at + ending.length : -1;
    }
    function openBlock(collector) {
        return collector.rowBlock({
            metrics: metricsAt.map((at) => collector.metric(keys[at] ?? '')),
            columns: metricsAt,
            kind: stepKind ?? null,
            isTimed: wallTimeAt >= 0,
        });
    }
    function add(bytes, start, row, collector) {
        const end = readNumbers(bytes, start);
        const step = stepAt < 0 ? 0 : (values[stepAt] ?? Number.NaN);
        if (end < 0 || !Number.isFinite(step))
            return -1;
        const wallTimeMs = wallTimeAt < 0 ? undefined : (0,steps/* wallTimeMsOf */.XV)(values[wallTimeAt] ?? Number.NaN);
        block ??= openBlock(collector);
        block.add(stepKind === undefined ? row : step, wallTimeMs, values);
        return end;
    }
    return { add };
}
function startsWith(bytes, start, text) {
    for (let at = 0; at < text.length; at++)
        if (bytes[start + at] !== text[at])
            return false;
    return true;
}
/** The end of the number or NaN at `start`, its value in `found`; -1 when there is none. */
function readNumber(bytes, start, found) {
    if (bytes[start] === 78 && bytes[start + 1] === 97 && bytes[start + 2] === 78) {
        found.value = Number.NaN;
        return start + 3;
    }
    (0,decimal/* scanDecimal */.J)(bytes, start, found);
    if (found.end === start || !found.isJson)
        return -1;
    if (Number.isNaN(found.value))
        found.value = Number(bytes.toString('latin1', start, found.end));
    return found.end;
}

;// CONCATENATED MODULE: ./build/src/readers/jsonLines.js











/**
 * One JSON object per line, each a row of a log. Also found under `.json` (Ray, MMEngine, Detectron2). A last
 * line that is cut off is left out with a warning: that is how logs of stopped programs end.
 */
const jsonLinesReader = {
    name: 'jsonl',
    maxBytes: reader/* streamedMaxBytes */.ho,
    detect: (file) => (0,fileNames/* hasExtension */.Ql)(file.path, 'jsonl', 'ndjson') ||
        (mayHoldJsonLines(file.path) && startsWithTwoObjects(file.head)),
    isWorthReading: discovery/* isLikelyJsonLinesMetrics */.Bb,
    async read(file) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'jsonl', path: file.path });
        await readJsonLines(file, collector);
        return collector.reading();
    },
};
/** Reads the rows of a log into `collector`. */
async function readJsonLines(file, collector) {
    const shapes = [];
    let row = 0;
    let line = 1;
    for await (const batch of (0,fileText/* readLineBytes */.qH)(file)) {
        for (let at = 0; at < batch.bytes.length; line++) {
            const known = addKnown(shapes, batch.bytes, at, row, collector);
            if (known >= 0) {
                row++;
                at = known + 1;
                continue;
            }
            const { text, end } = (0,fileText/* lineOfBatch */.gk)(file.path, batch, at, line);
            const context = { file, line, row, isOpenEnded: batch.isOpenEnded, collector };
            const added = text.trim() === '' ? null : addLine(text, context);
            if (added !== null) {
                row++;
                const shape = shapes.length < maxShapes ? learnShape(batch.bytes.subarray(at, end), added) : null;
                if (shape !== null)
                    shapes.push(shape);
            }
            at = end + 1;
        }
    }
}
/** Training and evaluation rows, seldom more. */
const maxShapes = 8;
function addKnown(shapes, bytes, start, row, collector) {
    for (const shape of shapes) {
        const end = shape.add(bytes, start, row, collector);
        if (end >= 0)
            return end;
    }
    return -1;
}
/** The row, if others may be like it; null for a line that was cut off. */
function addLine(text, { file, line, row, isOpenEnded, collector }) {
    const parsed = (0,parseJson/* parseJson */.q)(text);
    if (parsed.kind === 'broken') {
        if (!isOpenEnded)
            throw (0,fileProblem/* malformed */.Qm)(file.path, { line, column: parsed.offset + 1 }, parsed.problem);
        collector.warn(`ends in the middle of line ${line}; that line was left out.`);
        return null;
    }
    if (!(0,readers_plain/* isMap */.jh)(parsed.value))
        throw (0,fileProblem/* malformed */.Qm)(file.path, { line, column: 1 }, 'expected an object, {"name": value, …}, on each line');
    for (const key of parsed.duplicateKeys)
        collector.warn((0,json/* duplicateKeyWarning */.BV)(key));
    (0,rows/* addRow */.u)(parsed.value, '', (0,rows/* rowTarget */.c)(collector, row));
    return parsed.duplicateKeys.length === 0 ? parsed.value : new Map();
}
function mayHoldJsonLines(path) {
    return (0,fileNames/* hasExtension */.Ql)(path, 'json') || !(0,fileNames/* knownExtension */.hI)(path);
}
/** Sniffs the second line too: a document may well have its first object on one line. */
function startsWithTwoObjects(head) {
    const [first = '', second = ''] = head
        .toString('utf8')
        .trimStart()
        .split(/\s*\n\s*/, 2);
    return (second.startsWith('{') &&
        first.startsWith('{') &&
        first.endsWith('}') &&
        (0,parseJson/* parseJson */.q)(first).kind === 'parsed');
}

;// CONCATENATED MODULE: ./build/src/readers/mlflow/artifacts.js





const maxTableBytes = 8 * 1_048_576;
/** What `log_image` with a key makes: `images/<key>+step+<n>+timestamp+<ms>+<uuid>.png`, and a smaller copy (mlflow 3.17). */
const keyedImage = /^(?:.*\/)?images\/(.+)\+step\+(\d+)\+timestamp\+\d+\+[\w-]+\.\w+$/;
/**
 * Images, tables and matrices among a run's artifacts; `path` is their folder. Models are left out as a whole: their
 * examples are no results.
 */
async function addArtifacts(path, target) {
    const files = await (0,imageFolder/* filesBelow */.DR)(target.folder, path);
    const models = files
        .filter((file) => external_node_path_.posix.basename(file) === 'MLmodel')
        .map((file) => external_node_path_.posix.dirname(file));
    const results = files.filter((file) => !models.some((model) => file.startsWith(`${model}/`)));
    for (const [name, group] of imageGroups(path, results))
        await (0,imageFolder/* addImageFiles */._i)(name, group, target);
    for (const file of results)
        if (file.endsWith('.json'))
            await addDocument(path, file, target);
}
/** By folder; those that were logged under a key by that key, the last step of each. */
function imageGroups(path, files) {
    const groups = new Map();
    const lastSteps = new Map();
    for (const file of files) {
        if (!(0,imageFolder/* isImageName */.lS)(file) || file.includes('+compressed.'))
            continue;
        const [, key, stepText] = keyedImage.exec(file) ?? [];
        const folder = external_node_path_.posix.relative(path, external_node_path_.posix.dirname(file));
        const name = key ?? (folder === '' ? 'artifacts' : folder);
        const step = Number(stepText ?? 0);
        const last = lastSteps.get(name) ?? -1;
        if (key !== undefined && step < last)
            continue;
        if (key !== undefined && step > last)
            groups.delete(name);
        lastSteps.set(name, step);
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [file]);
        else
            group.push(file);
    }
    return groups;
}
async function addDocument(path, file, { folder, media, collector }) {
    const head = await folder.open(file, maxTableBytes);
    if (head === null || head.bytes === 0)
        return;
    const name = external_node_path_.posix.relative(path, file).replace(/\.json$/, '');
    try {
        for (const medium of (0,documentMedia/* documentMedia */.ms)(await (0,wholeJson/* readWholeJson */.si)(head, collector), name))
            media.add(medium);
    }
    catch (error) {
        // Artifacts are whatever the user likes; a file that is no JSON is none of ours.
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/readers/sqlite/databaseProblem.js

/** Primary result codes (https://sqlite.org/rescode.html); extended ones hold them in their lowest byte. */
const sqliteCodes = { busy: 5, locked: 6, readOnly: 8, corrupt: 11, notADatabase: 26 };
/** True for an error of SQLite with this result code. */
function isOf(error, code) {
    return (error instanceof Error &&
        'errcode' in error &&
        typeof error.errcode === 'number' &&
        (error.errcode & 255) === code);
}
/** True when the database's content is not what the format allows. */
function isDamage(error) {
    return isOf(error, sqliteCodes.corrupt) || isOf(error, sqliteCodes.notADatabase);
}
/** What SQLite says about a database, as a UserError that names the file. */
function databaseProblem_problemOf(path, error) {
    if (isOf(error, sqliteCodes.busy) || isOf(error, sqliteCodes.locked)) {
        return new errors/* UserError */.yo(`${path} is locked by a program that is writing to it.`, {
            hint: 'Let the training command end every process that it started, a tracking server for example.',
            cause: error,
        });
    }
    if (isDamage(error))
        return new errors/* UserError */.yo(`${path} is a damaged database: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
    return new errors/* UserError */.yo(`${path} cannot be read: ${(0,errors/* messageOf */.bD)(error)}.`, { cause: error });
}

;// CONCATENATED MODULE: ./build/src/readers/sqlite/connection.js

/** More than a collector keeps, so that it tells what it leaves out. */
const maxTextLength = 20_000;
/** Wraps an open database. `onDamage` is called when a part of it cannot be read. */
function createConnection(database, path, onDamage) {
    const mostRows = mostRowsOf(database);
    const tables = new Map();
    /** Statements that nobody is stepping through: preparing one takes longer than many a query. */
    const idle = new Map();
    function* rows(sql, ...values) {
        let count = 0;
        try {
            const statement = idle.get(sql) ?? database.prepare(sql);
            idle.delete(sql);
            for (const row of statement.iterate(...values)) {
                count++;
                if (count > mostRows)
                    return onDamage();
                yield row;
            }
            idle.set(sql, statement);
        }
        catch (error) {
            if (!isDamage(error))
                throw databaseProblem_problemOf(path, error);
            onDamage();
        }
    }
    function table(name) {
        const known = tables.get(name);
        if (known !== undefined)
            return known;
        const found = findTable(name);
        tables.set(name, found);
        return found;
    }
    function findTable(name) {
        const ordinary = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ? AND sql NOT LIKE 'create virtual%'";
        if (rows(ordinary, name).next().value === undefined)
            return null;
        // Leaves generated columns out, as they run code too.
        const columns = new Set(Array.from(rows('SELECT name FROM pragma_table_info(?)', name), (row) => connection_textOf(row['name'])));
        return createTable(columns);
    }
    return { rows, table };
}
/** A pointer to a cell, its length, its key and the length of its header: a row takes at least this (fileformat2 §1.6). */
const smallestRowBytes = 5;
/**
 * More rows than this cannot stand in a file of its size: a damaged one has pages that contain themselves, and would give
 * the same rows for ever.
 */
function mostRowsOf(database) {
    const row = database
        .prepare('SELECT page_count * page_size AS bytes FROM pragma_page_count, pragma_page_size')
        .get();
    return Math.max(1_000, Number(row?.['bytes'] ?? 0) / smallestRowBytes);
}
function createTable(columns) {
    const as = (column, expression) => columns.has(column) ? `${expression} AS "${column}"` : `NULL AS "${column}"`;
    return {
        has: (column) => columns.has(column),
        real: (column) => as(column, `CASE WHEN typeof("${column}") IN ('integer', 'real') THEN CAST("${column}" AS REAL) END`),
        text: (column, maxLength = maxTextLength) => as(column, `substr(CAST("${column}" AS TEXT), 1, ${maxLength})`),
    };
}
/** A column that `text` selected; empty for NULL. */
function connection_textOf(value) {
    return typeof value === 'string' ? value : '';
}
/** A column that `real` selected; null for NULL. */
function realOf(value) {
    return typeof value === 'number' ? value : null;
}

;// CONCATENATED MODULE: ./build/src/readers/mlflow/metricHistory.js
/**
 * Adds all values of one metric in MLflow's order, by step, then time, then value: the last one is what MLflow
 * calls the latest (mlflow 3.17 `store/tracking/sqlalchemy_store.py`, `_update_latest_metrics_if_necessary`). Gives the metric, if it can be kept.
 */
function addHistory(key, history, labels, collector) {
    const metric = collector.metric(key, labels);
    for (const { step, wallTimeMs, value } of isOrdered(history) ? history : history.toSorted(compare))
        metric?.point('step', step, value, wallTimeMs);
    return metric;
}
/** Most histories are in order as they lie there. */
function isOrdered(history) {
    let previous = history[0];
    for (const logged of history) {
        if (previous !== undefined && compare(previous, logged) > 0)
            return false;
        previous = logged;
    }
    return true;
}
function compare(a, b) {
    return a.step - b.step || a.wallTimeMs - b.wallTimeMs || stored(a.value) - stored(b.value);
}
/** NaN is stored as 0 with a mark, and ordered as that. */
function stored(value) {
    return Number.isNaN(value) ? 0 : value;
}

;// CONCATENATED MODULE: ./build/src/readers/mlflow/runFacts.js

/**
 * Of the tags that MLflow sets itself, those that say something about the run and nothing about the person or
 * the machine (`mlflow.user`, `mlflow.source.name`, a repository's URL with its token).
 */
const keptSystemTags = new Set([
    'mlflow.runName',
    'mlflow.note.content',
    'mlflow.autologging',
    'mlflow.source.git.commit',
    'mlflow.source.git.branch',
]);
/** The run that this one is nested in. */
const parentTag = 'mlflow.parentRunId';
/** A tag as the run has it; tags of the user's own are kept. */
function addTag(key, value, collector) {
    if (!key.startsWith('mlflow.') || keptSystemTags.has(key))
        collector.tag(key, value);
}
/** MLflow keeps all params as text. */
function addParam(key, value, collector) {
    collector.param(key, (0,numberText/* parseParam */.n)(value));
}
/** What identifies a run in its store, and how it ended (`FINISHED`, `FAILED`, `KILLED`, `RUNNING`). */
function addIdentity({ id, name, status }, collector) {
    collector.tag('mlflow.runId', id);
    if (name !== '')
        collector.tag('mlflow.runName', name);
    if (status !== '')
        collector.tag('mlflow.status', status);
}
/** The data that a run was given, by name; several of one name are joined. */
function addDatasets(datasets, collector) {
    const digests = new Map();
    for (const { name, digest } of datasets) {
        if (name !== '' && digest !== '')
            digests.set(name, (digests.get(name) ?? new Set()).add(digest));
    }
    for (const [name, all] of digests)
        collector.tag(`dataset.${name}`, [...all].sort().join(', '));
}

;// CONCATENATED MODULE: ./build/src/readers/mlflow/database.js




/** More runs than this are not even looked at; the newest come first. */
const maxListedRuns = 20_000;
/** One more than a collector keeps, so that it tells that there are more. */
const maxPoints = 5_000_001;
/** The runs that are not deleted, or null when there is no table of runs. */
function listRuns(database, collector) {
    const table = database.table('runs');
    if (table === null)
        return null;
    const parent = database.table('tags') === null
        ? 'NULL'
        : `(SELECT substr(value, 1, 100) FROM tags WHERE tags.key = '${parentTag}' AND tags.run_uuid = runs.run_uuid)`;
    const isActive = table.has('lifecycle_stage') ? "lifecycle_stage IS NOT 'deleted'" : 'true';
    const columns = [
        ...['run_uuid', 'name', 'status', 'experiment_id'].map((column) => table.text(column)),
        ...['start_time', 'end_time'].map((column) => table.real(column)),
    ];
    const newestFirst = table.has('start_time') ? 'ORDER BY runs.start_time DESC' : '';
    const sql = `SELECT ${columns.join(', ')}, ${parent} AS parent FROM runs WHERE ${isActive} ${newestFirst} LIMIT ${maxListedRuns}`;
    const runs = Array.from(database.rows(sql), toRun);
    if (runs.length === maxListedRuns)
        collector.warn(`holds ${maxListedRuns.toLocaleString('en')} runs or more; only the newest are looked at.`);
    return runs;
}
function toRun(row) {
    return {
        id: connection_textOf(row['run_uuid']),
        name: connection_textOf(row['name']),
        status: connection_textOf(row['status']),
        experimentId: connection_textOf(row['experiment_id']),
        parentId: connection_textOf(row['parent']) || null,
        startedAtMs: realOf(row['start_time']),
        endedAtMs: realOf(row['end_time']),
    };
}
/** Every value that was logged, and the latest of each metric as its summary. */
function addMetrics(database, runId, labels, collector) {
    const histories = new Map();
    for (const row of rowsOfRun(database, 'metrics', runId, metricColumns)) {
        const logged = toLoggedValue(row);
        const key = connection_textOf(row['key']);
        const history = histories.get(key);
        if (logged === null)
            collector.warn(unreadableValue);
        else if (history === undefined)
            histories.set(key, [logged]);
        else
            history.push(logged);
    }
    const metrics = new Map();
    for (const [key, history] of histories)
        metrics.set(key, addHistory(key, history, labels, collector));
    for (const row of rowsOfRun(database, 'latest_metrics', runId, metricColumns)) {
        const key = connection_textOf(row['key']);
        const latest = toLoggedValue(row);
        if (latest === null)
            collector.warn(unreadableValue);
        else
            (metrics.get(key) ?? collector.metric(key, labels))?.summary((0,metricValue/* encodeNumber */._v)(latest.value));
    }
}
const unreadableValue = 'holds a value that is no number; it was left out.';
function metricColumns(table) {
    return [table.text('key'), ...['value', 'timestamp', 'step', 'is_nan'].map((column) => table.real(column))];
}
/**
 * NaN and infinities as SQL has none (mlflow 3.17 `store/tracking/sqlalchemy_store.py`, `sanitize_metric_value`):
 * a mark beside 0, and the largest finite numbers.
 */
function toLoggedValue(row) {
    const value = realOf(row['value']);
    const wallTimeMs = realOf(row['timestamp']);
    const step = realOf(row['step']) ?? 0;
    if (realOf(row['is_nan']) === 1)
        return { step, wallTimeMs: wallTimeMs ?? 0, value: Number.NaN };
    if (value === null || wallTimeMs === null)
        return null;
    return {
        step,
        wallTimeMs,
        value: Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) * Infinity : value,
    };
}
/** Params, tags, datasets and models of the run that gives the plain names. */
function database_addFacts(database, run, collector) {
    const texts = (table) => [table.text('key'), table.text('value')];
    for (const { key, value } of rowsOfRun(database, 'params', run.id, texts))
        addParam(connection_textOf(key), connection_textOf(value), collector);
    for (const { key, value } of rowsOfRun(database, 'tags', run.id, texts))
        addTag(connection_textOf(key), connection_textOf(value), collector);
    addIdentity(run, collector);
    addDatasets(datasetsOf(database, run.id), collector);
    for (const { name, model_id } of modelsOf(database, run.id))
        collector.tag(`model.${connection_textOf(name)}`, connection_textOf(model_id));
}
function rowsOfRun(database, name, runId, columns) {
    const table = database.table(name);
    if (table === null || !table.has('run_uuid'))
        return [];
    return database.rows(`SELECT ${columns(table).join(', ')} FROM ${name} WHERE run_uuid = ? LIMIT ${maxPoints}`, runId);
}
function* datasetsOf(database, runId) {
    const datasets = database.table('datasets');
    if (datasets === null || database.table('inputs') === null)
        return;
    const sql = `SELECT ${datasets.text('name')}, ${datasets.text('digest')} FROM datasets WHERE dataset_uuid IN (
    SELECT source_id FROM inputs WHERE source_type = 'DATASET' AND destination_type = 'RUN' AND destination_id = ?
  ) LIMIT 1000`;
    for (const { name, digest } of database.rows(sql, runId))
        yield { name: connection_textOf(name), digest: connection_textOf(digest) };
}
function* modelsOf(database, runId) {
    const models = database.table('logged_models');
    if (models === null || !models.has('source_run_id'))
        return;
    const isActive = models.has('lifecycle_stage') ? "lifecycle_stage IS NOT 'deleted'" : 'true';
    yield* database.rows(`SELECT ${models.text('name')}, ${models.text('model_id')} FROM logged_models WHERE source_run_id = ? AND ${isActive} LIMIT 1000`, runId);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
;// CONCATENATED MODULE: ./build/src/readers/sqlite/openFiles.js







const maxCopiedBytes = 4 * 1_073_741_824;
/** Looks beside the main file. Fails with a UserError when that is not allowed. */
async function findCompanions({ path, absolutePath }) {
    const [log, journal, sharedMemory] = await Promise.all(['-wal', '-journal', '-shm'].map((suffix) => statBeside(path, absolutePath, suffix)));
    return {
        logBytes: log?.bytes ?? 0,
        journalBytes: journal?.bytes ?? 0,
        hasSharedMemory: sharedMemory?.isRegular === true,
        strange: [log, journal, sharedMemory].flatMap((one) => (one?.isRegular === false ? [one.path] : [])),
    };
}
async function statBeside(path, absolutePath, suffix) {
    try {
        const stats = await (0,promises_.lstat)(absolutePath + suffix);
        return { path: path + suffix, isRegular: stats.isFile(), bytes: stats.size };
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ENOENT')
            return undefined;
        throw (0,fileProblem/* cannotRead */.U0)(path + suffix, error);
    }
}
/**
 * Where to open a database so that SQLite writes nothing beside it (https://sqlite.org/uri.html), or null
 * when only a copy can be read that way: a log without its shared memory.
 * - With a log: read-only, and what is in the shared memory is only looked at.
 * - In log mode without a log: `immutable`, since SQLite would create the log. There is nobody to wait for.
 * - Else read-only, with the usual locks.
 */
function readOnlyUrl({ absolutePath }, { logBytes, hasSharedMemory, strange }, usesLog) {
    const url = (0,external_node_url_.pathToFileURL)(absolutePath);
    url.searchParams.set('mode', 'ro');
    if (strange.length > 0)
        url.searchParams.set('immutable', '1');
    else if (logBytes === 0 && usesLog)
        url.searchParams.set('immutable', '1');
    else if (logBytes > 0)
        url.searchParams.set('readonly_shm', '1');
    return strange.length === 0 && logBytes > 0 && !hasSharedMemory ? null : url;
}
/**
 * Copies a database with its log and journal to a temporary directory, where SQLite may bring it in order.
 * Fails with a UserError.
 */
async function copyDatabase(file, companions) {
    const { size } = await (0,promises_.lstat)(file.absolutePath);
    const bytes = size + companions.logBytes + companions.journalBytes;
    if (bytes > maxCopiedBytes)
        throw (0,fileProblem/* tooLarge */.g$)(file.path, bytes, maxCopiedBytes);
    if (await namesOtherJournals(file)) {
        throw new errors/* UserError */.yo(`${file.path}-journal is part of a transaction over several databases.`, {
            hint: 'Open the database once with sqlite3, so that the transaction is rolled back.',
        });
    }
    const directory = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'trainmark-sqlite-'));
    const remove = () => (0,promises_.rm)(directory, { recursive: true, force: true });
    const copy = (0,external_node_path_.join)(directory, 'copy.db');
    try {
        await (0,promises_.copyFile)(file.absolutePath, copy, external_node_fs_.constants.COPYFILE_FICLONE);
        if (companions.logBytes > 0)
            await (0,promises_.copyFile)(`${file.absolutePath}-wal`, `${copy}-wal`);
        if (companions.journalBytes > 0)
            await (0,promises_.copyFile)(`${file.absolutePath}-journal`, `${copy}-journal`);
    }
    catch (error) {
        await remove();
        throw (0,fileProblem/* cannotRead */.U0)(file.path, error);
    }
    return { url: (0,external_node_url_.pathToFileURL)(copy), remove };
}
/**
 * A journal may end with the path of a super-journal (§3.1), which SQLite deletes after it rolled back. No
 * path from a file is trusted that far.
 */
async function namesOtherJournals({ absolutePath }) {
    const handle = await (0,promises_.open)(`${absolutePath}-journal`).catch(() => null);
    if (handle === null)
        return false;
    try {
        const { size } = await handle.stat();
        const end = Buffer.alloc(8);
        const { bytesRead } = await handle.read(end, 0, 8, Math.max(0, size - 8));
        return bytesRead === 8 && end.toString('hex') === 'd9d505f920a163d7';
    }
    finally {
        await handle.close();
    }
}

;// CONCATENATED MODULE: ./build/src/readers/sqlite.js









const busyTimeoutMs = 500;
/**
 * Reads a SQLite database (its main file or the log beside it) into one Reading, with `read`, and leaves
 * every file as it is. A log that was not merged yet counts; of a damaged database, what was readable is
 * returned with a warning. Fails with a UserError: nothing is readable, the database is locked, or this
 * Node.js has no SQLite.
 */
async function readDatabase(file, format, read) {
    const sqlite = loadSqlite(file.path);
    const main = await resolveMain(file);
    const collector = (0,readers_collector/* createCollector */.Y)({ format, path: main.path });
    let isDamaged = false;
    await withDatabase(sqlite, main, collector, (database) => {
        const connection = createConnection(database, main.path, () => {
            isDamaged = true;
            collector.warn('is damaged; only a part of it could be read.');
        });
        read(connection, collector);
    });
    const reading = collector.reading();
    if (isDamaged && isEmpty(reading))
        throw new errors/* UserError */.yo(`${main.path} is a damaged database; nothing in it could be read.`);
    return reading;
}
/** The import is not a static one, as older versions of Node.js must be able to load this file. */
function loadSqlite(path) {
    const emitWarning = process.emitWarning;
    // Node.js 22 warns that its SQLite is experimental, which tells the user nothing they could act on.
    process.emitWarning = () => { };
    try {
        const sqlite = process.getBuiltinModule?.('node:sqlite');
        if (sqlite !== undefined)
            return sqlite;
    }
    finally {
        process.emitWarning = emitWarning;
    }
    throw needsNewerNode(path);
}
function needsNewerNode(path, cause) {
    return new errors/* UserError */.yo(`${path} is a SQLite database; reading it needs Node.js 22.15 or newer, and this is ${process.version}.`, { hint: 'Run Trainmark with a newer Node.js, or let the training command write a text file too.', cause });
}
/** Through links, as SQLite looks for the log beside the file itself. */
async function resolveMain(file) {
    const named = mainFileOf(file);
    const absolutePath = await (0,promises_.realpath)(named.absolutePath).catch((error) => {
        throw (0,fileProblem/* cannotRead */.U0)(named.path, error);
    });
    const main = await (0,fileText/* readHead */.zy)({ path: named.path, absolutePath });
    // SQLite deletes the log beside an empty main file, whatever it was asked to do.
    if (main.bytes === 0)
        throw (0,fileProblem/* emptyFile */.sX)(main.path);
    if (!hasDatabaseHeader(main.head))
        throw new errors/* UserError */.yo(`${main.path} is not a SQLite database.`);
    return main;
}
async function withDatabase(sqlite, main, collector, use) {
    const companions = await findCompanions(main);
    for (const path of companions.strange)
        collector.warn(`has ${path} beside it, which is not a file; it was left out.`);
    // File format write version 2: a log is in use (fileformat2 §1.3.3).
    const url = readOnlyUrl(main, companions, main.head[18] === 2);
    if (url !== null && useDirectly(sqlite, main, url, use))
        return;
    const copy = await copyDatabase(main, companions);
    try {
        useThenClose(openDatabase(sqlite, main, copy.url, false), use);
    }
    finally {
        await copy.remove();
    }
}
/** False when SQLite would have to write first, to roll back a transaction that was cut off. */
function useDirectly(sqlite, main, url, use) {
    let database;
    try {
        database = openDatabase(sqlite, main, url, true);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && isOf(error.cause, sqliteCodes.readOnly))
            return false;
        throw error;
    }
    useThenClose(database, use);
    return true;
}
function useThenClose(database, use) {
    try {
        use(database);
    }
    finally {
        database.close();
    }
}
/** Reads the schema at once, so that whatever hinders reading is known here. */
function openDatabase(sqlite, { path }, url, readOnly) {
    let database = null;
    try {
        database = new sqlite.DatabaseSync(url, { readOnly });
        database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}; PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY`);
        database.prepare('SELECT count(*) FROM sqlite_master').get();
        return database;
    }
    catch (error) {
        database?.close();
        if ((0,errors/* systemErrorCode */.vq)(error) === 'ERR_INVALID_ARG_TYPE')
            throw needsNewerNode(path, error);
        throw databaseProblem_problemOf(path, error);
    }
}
function isEmpty({ series, summary, params, tags }) {
    return [series, summary, Object.keys(params), Object.keys(tags)].every(({ length }) => length === 0);
}

;// CONCATENATED MODULE: ./build/src/readers/mlflow.js










/**
 * The database of MLflow (`mlflow.db`, the default since 3.7; as 3.17 writes it, columns that older schemas lack
 * may be missing). Of the runs of
 * the command one gives plain metrics, params and tags; see `chooseRuns` for the others.
 */
const mlflowReader = {
    name: 'mlflow',
    // One run is found through an index, whatever else the database holds.
    maxBytes: 16 * 1_073_741_824,
    detect: (file) => {
        const names = tableNames(file);
        return ['experiments', 'runs', 'metrics', 'latest_metrics', 'params'].every((name) => names.has(name));
    },
    belongs: belongsToDatabase,
    async read(file, context) {
        let main = null;
        const reading = await readDatabase(file, 'mlflow', (database, collector) => {
            const runs = listRuns(database, collector);
            if (runs === null)
                throw new errors/* UserError */.yo(`${file.path} has no table of runs; it is no database of MLflow.`);
            for (const { run, labels } of chooseRuns(runs, context, collector)) {
                addMetrics(database, run.id, labels, collector);
                if (Object.keys(labels).length > 0)
                    continue;
                database_addFacts(database, run, collector);
                main = run;
            }
        });
        return withArtifacts(reading, main, file, context);
    },
};
/**
 * Where MLflow keeps artifacts beside its database unless told otherwise. The place is made of ids of the known form, never
 * of the address in the database.
 */
async function withArtifacts(reading, run, file, context) {
    if (run === null || !/^[0-9a-f]{32}$/.test(run.id) || !/^\d{1,20}$/.test(run.experimentId))
        return reading;
    const collector = (0,readers_collector/* createCollector */.Y)(reading.source);
    const media = (0,mediaCollector/* createMediaCollector */.o)(collector);
    const folder = (0,runFolder/* openRunFolder */.iN)(file, context, collector);
    await addArtifacts(`mlruns/${run.experimentId}/${run.id}/artifacts`, { folder, media, collector });
    return media.addTo({ ...reading, warnings: [...reading.warnings, ...collector.reading().warnings] });
}

;// CONCATENATED MODULE: ./build/src/readers/mlflow/metricFile.js




const metricFile_maxPoints = 5_000_000;
/**
 * Adds the values of one metric's file: lines of `timestamp value step`, in the oldest stores without the step
 * (mlflow 2.22 `store/tracking/file_store.py`, `_get_metric_from_line`). Each line is written with its end, so
 * that a last one without was cut off.
 */
async function addMetricFile(file, labels, collector) {
    const history = [];
    const warnAbout = (what) => collector.warn(`has ${what} in the metric ${JSON.stringify(file.key)}; it was left out.`);
    try {
        for await (const { lines, firstLine, isOpenEnded } of (0,fileText/* readLines */.Se)(await (0,fileText/* readHead */.zy)(file))) {
            for (const [index, line] of lines.entries()) {
                const isCut = isOpenEnded && index === lines.length - 1;
                const logged = isCut ? null : parseLine(line);
                if (logged !== null)
                    history.push(logged);
                else if (line.trim() !== '')
                    warnAbout(isCut ? 'a last line without an end' : `a line ${firstLine + index} that is no value`);
            }
            if (history.length >= metricFile_maxPoints)
                break;
        }
    }
    catch (error) {
        collector.warn(`has a metric beside it that cannot be read to its end: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    addHistory(file.key, history, labels, collector);
}
function parseLine(line) {
    const [wallTimeMs, value, step = 0, ...rest] = line.trim().split(' ').map(numberText/* parseNumber */.$);
    if (wallTimeMs === undefined || value === undefined || rest.length > 0)
        return null;
    return Number.isFinite(step) && Number.isFinite(wallTimeMs) ? { step, wallTimeMs, value } : null;
}

;// CONCATENATED MODULE: ./build/src/readers/mlflow/runDirectory.js



const runDirectory_maxDepth = 16;
const maxFiles = 50_000;
/**
 * The regular files below a folder of a run, sorted by key. Links are not followed, and files older than the
 * run that is being read belong to an earlier one. A folder that is not there has no files.
 */
async function listKeyedFiles(folder, context, collector) {
    const found = [];
    const pending = [{ prefix: '', depth: 1 }];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
        for (const entry of await listFolder(below(folder, next.prefix), collector)) {
            const key = next.prefix === '' ? entry.name : `${next.prefix}/${entry.name}`;
            if (entry.isDirectory() && next.depth < runDirectory_maxDepth)
                pending.push({ prefix: key, depth: next.depth + 1 });
            else if (!entry.isFile())
                collector.warn(leftOut(key));
            else if (found.length >= maxFiles) {
                collector.warn(`has more than ${maxFiles} files beside it; the others were left out.`);
                return found.sort(byKey);
            }
            else if (await isFresh(below(folder, key), context))
                found.push({ ...below(folder, key), key });
        }
    }
    return found.sort(byKey);
}
/** Whether a path is there and a regular file, not a link to one. */
async function isRegularFile({ absolutePath }) {
    return (0,promises_.lstat)(absolutePath).then((stats) => stats.isFile(), () => false);
}
/** The name of something below a folder. `relative` must come from a listing or be checked. */
function below({ path, absolutePath }, relative) {
    if (relative === '')
        return { path, absolutePath };
    return { path: `${path}/${relative}`, absolutePath: `${absolutePath}/${relative}` };
}
async function listFolder({ path, absolutePath }, collector) {
    try {
        if (!(await (0,promises_.lstat)(absolutePath)).isDirectory()) {
            collector.warn(leftOut(path.slice(path.lastIndexOf('/') + 1)));
            return [];
        }
        return await (0,promises_.readdir)(absolutePath, { withFileTypes: true });
    }
    catch (error) {
        if ((0,errors/* systemErrorCode */.vq)(error) !== 'ENOENT')
            collector.warn(`has a folder beside it that cannot be listed: ${(0,errors/* messageOf */.bD)(error)}.`);
        return [];
    }
}
async function isFresh({ absolutePath }, context) {
    if (context.startedAtMs === null)
        return true;
    // One that has gone meanwhile is missed when it is read.
    const mtimeMs = await (0,promises_.lstat)(absolutePath).then((stats) => stats.mtimeMs, () => null);
    return isOfThisRun(mtimeMs, context);
}
function leftOut(name) {
    return `has ${JSON.stringify(name)} beside it, which is neither a file nor a folder, or is nested too deep; it was left out.`;
}
function byKey(a, b) {
    return a.key < b.key ? -1 : 1;
}

;// CONCATENATED MODULE: ./build/src/readers/mlflow/runMeta.js




/** `RunStatus` of mlflow 2.22 `protos/service.proto`. */
const statuses = ['', 'RUNNING', 'SCHEDULED', 'FINISHED', 'FAILED', 'KILLED'];
/** A file that was cut off says nothing, with a warning. Its run id is not used: YAML takes some for numbers. */
async function readRunMeta(file, collector) {
    const meta = await readFlatYaml(file, collector);
    const status = meta.get('status');
    return {
        name: runMeta_textOf(meta, 'run_name'),
        status: typeof status === 'string' ? status : (statuses[(0,readers_plain/* numberOf */.rl)(status) ?? 0] ?? ''),
        isDeleted: meta.get('lifecycle_stage') === 'deleted',
        startedAtMs: (0,readers_plain/* numberOf */.rl)(meta.get('start_time')) ?? null,
        endedAtMs: (0,readers_plain/* numberOf */.rl)(meta.get('end_time')) ?? null,
    };
}
/** Texts of another small `meta.yaml`; empty where there is none. */
async function readMetaTexts(file, keys, collector) {
    const meta = await readFlatYaml(await (0,fileText/* readHead */.zy)(file), collector);
    return keys.map((key) => runMeta_textOf(meta, key));
}
async function readFlatYaml(file, collector) {
    try {
        const { document } = await (0,yaml/* parseYamlFile */.B)(file);
        if ((0,readers_plain/* isMap */.jh)(document))
            return document;
    }
    catch (error) {
        collector.warn(`says nothing about its run: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return new Map();
}
function runMeta_textOf(meta, key) {
    const value = meta.get(key);
    return value === undefined || value === null || typeof value === 'object' ? '' : String(value);
}

;// CONCATENATED MODULE: ./build/src/readers/mlflowFiles.js












/**
 * A run in a directory of MLflow's (`mlruns/<experiment>/<run>/`, the default before 3.7; layout of mlflow 2.22
 * `store/tracking/file_store.py`). Its `meta.yaml` stands for it. A run that is nested in another carries the
 * label `run=<name>`.
 */
const mlflowFilesReader = {
    name: 'mlflow-files',
    maxBytes: 1_048_576,
    detect: ({ path, head }) => {
        if (!/(?:^|\/)meta\.yaml$/.test(path))
            return false;
        const text = head.toString('utf8');
        return /^artifact_uri:/m.test(text) && /^run_(?:uu)?id:/m.test(text);
    },
    belongs: (anchor, path) => path.startsWith(anchor.slice(0, anchor.lastIndexOf('/') + 1)) && anchor.includes('/'),
    async read(file, context) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'mlflow-files', path: file.path });
        const meta = await readRunMeta(file, collector);
        if (meta.isDeleted)
            collector.warn('is of a run that was deleted; it was left out.');
        else if (isOfEarlierRun(meta, context))
            collector.warn('is of a run that was not started by this command; it was left out.');
        else {
            await mlflowFiles_addRun(mlflowFiles_folderOf(file), meta, context, collector);
            const media = (0,mediaCollector/* createMediaCollector */.o)(collector);
            await addArtifacts('artifacts', { folder: (0,runFolder/* openRunFolder */.iN)(file, context, collector), media, collector });
            return media.addTo(collector.reading());
        }
        return collector.reading();
    },
};
/** A run that ended since the command started was resumed by it. Without a time, the files' own times decide. */
function isOfEarlierRun({ startedAtMs, endedAtMs }, context) {
    const times = [startedAtMs, endedAtMs].filter((timeMs) => timeMs !== null);
    return times.length > 0 && !times.some((timeMs) => isOfThisRun(timeMs, context));
}
async function mlflowFiles_addRun(folder, meta, context, collector) {
    const tags = await readTexts(below(folder, 'tags'), context, collector);
    const id = (0,external_node_path_.basename)(folder.absolutePath);
    const name = meta.name || (tags.get('mlflow.runName') ?? '');
    const isNested = tags.has(parentTag) && context.startedAtMs !== null;
    const labels = isNested ? { run: name || id.slice(0, 8) } : {};
    for (const file of await listKeyedFiles(below(folder, 'metrics'), context, collector))
        await addMetricFile(file, labels, collector);
    if (isNested)
        return;
    for (const [key, value] of await readTexts(below(folder, 'params'), context, collector))
        addParam(key, value, collector);
    for (const [key, value] of tags)
        addTag(key, value, collector);
    addIdentity({ id, name, status: meta.status }, collector);
    addDatasets(await readDatasets(folder, context, collector), collector);
}
/** Params and tags: a file each, whose whole text is the value. */
async function readTexts(folder, context, collector) {
    const texts = new Map();
    for (const file of await listKeyedFiles(folder, context, collector)) {
        try {
            const { head } = await (0,fileText/* readHead */.zy)(file);
            texts.set(file.key, head.toString('utf8'));
        }
        catch (error) {
            collector.warn(`has a file beside it that was left out: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    return texts;
}
/** An input names the directory of its data set, which stands beside the runs of the experiment. */
async function readDatasets(folder, context, collector) {
    const datasets = [];
    for (const input of await listKeyedFiles(below(folder, 'inputs'), context, collector)) {
        if (!input.key.endsWith('meta.yaml'))
            continue;
        const [type, id = ''] = await readMetaTexts(input, ['source_type', 'source_id'], collector);
        const file = below(folder, `../datasets/${id}/meta.yaml`);
        if (type !== 'DATASET' || !/^[0-9a-f-]{32,36}$/.test(id) || !(await isRegularFile(file)))
            continue;
        const [name = '', digest = ''] = await readMetaTexts(file, ['name', 'digest'], collector);
        datasets.push({ name, digest });
    }
    return datasets;
}
function mlflowFiles_folderOf({ path, absolutePath }) {
    return { path: path.replace(/\/?meta\.yaml$/, ''), absolutePath: (0,external_node_path_.dirname)(absolutePath) };
}

;// CONCATENATED MODULE: ./build/src/readers/neptune.js





/** `<run>_part_<n>.parquet`, all of one run in one folder (`storage/parquet_writer.py` of neptune-exporter). */
const partName = /^(.+)_part_(\d{1,9})\.parquet$/;
const maxParts = 1_000;
/**
 * The Parquet files of `neptune-exporter`, which is how runs leave Neptune. Its float series are the series; what is no
 * series are the params.
 */
const neptuneReader = {
    name: 'neptune',
    maxBytes: reader/* streamedMaxBytes */.ho,
    detect: ({ path, head, bytes }) => partName.test(external_node_path_.posix.basename(path)) &&
        head.toString('latin1', 0, 4) === 'PAR1' &&
        // The names of the columns stand at the end, which the head of a large file does not hold.
        (bytes > head.length || head.length < 12 || isCut(head) || head.includes('attribute_path')),
    belongs: (anchor, path) => external_node_path_.posix.dirname(anchor) === external_node_path_.posix.dirname(path) && runOfPart(anchor) === runOfPart(path),
    async read(file, context) {
        const { readPart } = await __webpack_require__.e(/* import() */ 3316).then(__webpack_require__.bind(__webpack_require__, 13316));
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'neptune', path: file.path });
        const found = { runs: new Map(), rows: 0 };
        for (const { part, to } of await partsOf(file, collector))
            await readPart(part, found, to);
        for (const { run, labels } of chooseRuns([...found.runs.values()], context, collector))
            neptune_addRun(run, labels, collector);
        return collector.reading();
    },
};
function isCut(head) {
    return head.toString('latin1', head.length - 4) !== 'PAR1';
}
function runOfPart(path) {
    return partName.exec(external_node_path_.posix.basename(path))?.[1];
}
/** All parts of the run in their order. Whether a part is of this command, its run's times say, not those of the file. */
async function partsOf(file, collector) {
    const own = external_node_path_.posix.basename(file.path);
    const folder = (0,runFolder/* openRunFolder */.iN)(file, { startedAtMs: null }, collector);
    const names = (await folder.list('')).files.filter((name) => runOfPart(name) === runOfPart(own));
    if (!names.includes(own))
        names.push(own);
    if (names.length > maxParts)
        collector.warn(`has more than ${maxParts} parts; the later ones were left out.`);
    const parts = [];
    for (const name of names.toSorted((a, b) => numberOfPart(a) - numberOfPart(b)).slice(0, maxParts)) {
        const part = name === own ? file : await folder.open(name, reader/* streamedMaxBytes */.ho);
        if (part !== null)
            parts.push({ part, to: name === own ? collector : (0,runFolder/* collectorBeside */.ck)(collector, name) });
    }
    return parts;
}
function numberOfPart(name) {
    return Number(partName.exec(name)?.[2] ?? 0);
}
function neptune_addRun(run, labels, collector) {
    for (const [path, { steps, values, timesMs }] of run.series) {
        const metric = collector.metric(withoutMachine(path), labels);
        for (const [index, value] of values.entries()) {
            const [step, timeMs] = [steps[index] ?? null, timesMs[index] ?? undefined];
            if (step === null)
                metric?.unsteppedPoint(index, value, timeMs);
            else
                metric?.point('step', step, value, timeMs);
        }
    }
    if (Object.keys(labels).length > 0)
        return;
    for (const [name, value] of run.params)
        collector.param(name, value);
    for (const [name, value] of run.tags)
        collector.tag(name, value);
}
/** `monitoring/<number of the process>/cpu` is another name in each execution. */
function withoutMachine(path) {
    return path.replace(/^monitoring\/[0-9a-f]{8,64}\//, 'system/');
}

;// CONCATENATED MODULE: ./build/src/readers/optuna/study.js
/** `TrialState` of optuna 5.0 `trial/_state.py`, by its number. */
const trialStates = ['running', 'complete', 'pruned', 'fail', 'waiting'];
/** More trials than this are left out, the later ones. */
const maxTrials = 200_000;
/** The names of the objectives: as set, else as optuna's own data frame has them (`value`, or `values_0`, …). */
function objectiveNames({ metricNames, goals }) {
    return goals.map((_, objective) => metricNames[objective] ?? (goals.length === 1 ? 'value' : `values_${objective}`));
}

;// CONCATENATED MODULE: ./build/src/readers/optuna/addStudies.js




/** Trials beyond this keep their place in the objective's series, but not the values on the way there. */
const maxTrialsInDetail = 1_000;
/**
 * What studies say. Each objective is a series over trial numbers, of the trials that are complete; its best
 * value is its summary, and the direction is its goal. The params are those of the best trial, when there is one
 * objective. Values that were reported on the way carry the label `trial`. The newest study has plain names.
 */
function addStudies(studies, context, collector) {
    const runs = studies.flatMap((study) => {
        const current = withoutEarlierTrials(study, context, collector);
        const startedAtMs = latest(current.trials.map((trial) => trial.startedAtMs));
        const hasNone = current.trials.length === 0 && study.trials.length > 0;
        return hasNone
            ? []
            : [{ id: study.name, name: study.name, parentId: null, startedAtMs, endedAtMs: null, study: current }];
    });
    for (const { run, labels } of chooseRuns(runs, context, collector))
        addStudy(run.study, labels, collector);
}
function withoutEarlierTrials(study, context, collector) {
    const trials = study.trials.filter((trial) => isOfThisRun(trial.startedAtMs, context));
    const earlier = study.trials.length - trials.length;
    if (earlier > 0)
        collector.warn(`holds ${(0,countOf/* countOf */.p)(earlier, 'trial')} of the study ${JSON.stringify(study.name)} that this command did not start; left out.`);
    return { ...study, trials };
}
function addStudy(study, labels, collector) {
    const names = objectiveNames(study);
    for (const [objective, name] of names.entries())
        addObjective(study, { objective, name, goal: study.goals[objective] ?? null }, labels, collector);
    addIntermediate(study, names[0] ?? 'value', labels, collector);
    if (Object.keys(labels).length > 0)
        return;
    const best = names.length === 1 ? bestTrial(study, 0) : undefined;
    for (const [name, value] of best?.params ?? [])
        collector.param(name, value);
    collector.tag('optuna.study', study.name);
    if (best !== undefined)
        collector.tag('optuna.bestTrial', String(best.number));
    for (const state of trialStates) {
        const count = study.trials.filter((trial) => trial.state === state).length;
        if (count > 0)
            collector.tag(`optuna.trials.${state}`, String(count));
    }
}
function addObjective(study, { objective, name, goal }, labels, collector) {
    const metric = collector.metric(name, labels);
    if (goal !== null)
        collector.hint({ name, goal });
    for (const { state, number, values, endedAtMs } of study.trials) {
        const value = values[objective];
        if (state === 'complete' && value !== undefined)
            metric?.point('trial', number, value, endedAtMs ?? undefined);
    }
    const best = bestTrial(study, objective)?.values[objective];
    if (best !== undefined)
        metric?.summary((0,metricValue/* encodeNumber */._v)(best));
}
function addIntermediate(study, name, labels, collector) {
    const reporting = study.trials.filter(({ intermediate }) => intermediate.size > 0);
    if (reporting.length > maxTrialsInDetail)
        collector.warn(`holds ${reporting.length} trials that reported values on the way; those of the first ${maxTrialsInDetail} were read.`);
    for (const { number, intermediate } of reporting.slice(0, maxTrialsInDetail)) {
        const metric = collector.metric(name, { ...labels, trial: String(number) });
        for (const [step, value] of [...intermediate].sort(([a], [b]) => a - b))
            metric?.point('step', step, value);
    }
}
/** The first of the best among the complete trials that meet their constraints (optuna 5.0 `study/study.py`, `best_trial`). */
function bestTrial({ trials, goals }, objective) {
    const sign = goals[objective] === 'max' ? -1 : 1;
    let best;
    for (const trial of trials) {
        const value = trial.values[objective];
        if (trial.state !== 'complete' || value === undefined)
            continue;
        if (trial.constraints.some((constraint) => constraint > 0))
            continue;
        if (best === undefined || sign * value < best.cost)
            best = { trial, cost: sign * value };
    }
    return best?.trial;
}
function latest(timesMs) {
    return timesMs.reduce((last, timeMs) => (last === null || (timeMs !== null && timeMs > last) ? timeMs : last), null);
}

;// CONCATENATED MODULE: ./build/src/readers/optuna/storedValue.js


/**
 * A param as the training code saw it, from the number that storages keep and the JSON of its distribution
 * (optuna 5.0 `distributions.py`, `to_external_repr` and `json_to_distribution`). Undefined when they do not fit.
 */
function decodeParam(internal, distributionJson) {
    const distribution = parseObject(distributionJson);
    const attributes = distribution?.get('attributes');
    const name = distribution?.get('name');
    if (typeof name !== 'string' || !(0,readers_plain/* isMap */.jh)(attributes))
        return undefined;
    if (name === 'CategoricalDistribution') {
        const choices = attributes.get('choices');
        const choice = (0,readers_plain/* isList */.Lv)(choices) ? choices[internal] : undefined;
        return choice === undefined ? undefined : (0,readers_plain/* paramOf */.Nl)(choice);
    }
    return name.startsWith('Int') ? Math.trunc(internal) : (0,readers_plain/* paramOf */.Nl)(internal);
}
/** The constraints of a trial among its system attributes, in the older form (a list) and the newer (a key each). */
function constraintsOf(systemAttributes) {
    const list = systemAttributes.get('constraints');
    const single = [...systemAttributes].filter(([key]) => key.startsWith('constraints:'));
    return [...((0,readers_plain/* isList */.Lv)(list) ? list : []), ...single.map(([, value]) => value)].flatMap((value) => (0,readers_plain/* numberOf */.rl)(value) ?? []);
}
/** The study's system attribute under which `set_metric_names` keeps its list. */
const metricNamesKey = 'study:metric_names';
/** The names in that list. */
function metricNamesOf(value) {
    return (0,readers_plain/* isList */.Lv)(value) ? value.filter((name) => typeof name === 'string') : [];
}
/** A date and time as Python writes it → Unix milliseconds; one without a zone is in `zone`. Null for other text. */
function parseTime(text, zone) {
    const match = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$/.exec(text);
    if (match === null)
        return null;
    const [, date, time, fraction = '', offset = zone === 'UTC' ? 'Z' : ''] = match;
    const timeMs = Date.parse(`${date}T${time}${fraction.slice(0, 4)}${offset}`);
    return Number.isNaN(timeMs) ? null : timeMs;
}
/** A JSON object, undefined for any other text. */
function parseObject(json) {
    const parsed = (0,parseJson/* parseJson */.q)(json);
    return parsed.kind === 'parsed' && (0,readers_plain/* isMap */.jh)(parsed.value) ? parsed.value : undefined;
}

;// CONCATENATED MODULE: ./build/src/readers/optuna/databaseRows.js



const maxRows = 5_000_000;
const maxJsonLength = 1_048_576;
/** Says with a warning when a table is too long to be read whole. */
function createGrouping(database, collector) {
    return (name, owner, { columns, read }) => {
        const groups = new Map();
        const table = database.table(name);
        if (table === null || !table.has(owner))
            return groups;
        const sql = `SELECT ${[table.real(owner), ...columns(table)].join(', ')} FROM ${name} LIMIT ${maxRows + 1}`;
        let count = 0;
        for (const row of database.rows(sql)) {
            const id = realOf(row[owner]);
            const item = read(row);
            count++;
            if (id === null || item === undefined || count > maxRows)
                continue;
            const group = groups.get(id);
            if (group === undefined)
                groups.set(id, [item]);
            else
                group.push(item);
        }
        if (count > maxRows)
            collector.warn(`holds more than ${maxRows} rows of ${name}; the later ones were left out.`);
        return groups;
    };
}
const readGoal = {
    columns: (table) => [table.real('objective'), table.text('direction')],
    read: (row) => [realOf(row['objective']) ?? 0, databaseRows_goalOf(connection_textOf(row['direction']))],
};
const readAttribute = {
    columns: (table) => [table.text('key'), table.text('value_json', maxJsonLength)],
    read: (row) => {
        const parsed = (0,parseJson/* parseJson */.q)(connection_textOf(row['value_json']));
        return parsed.kind === 'parsed' ? [connection_textOf(row['key']), parsed.value] : undefined;
    },
};
const readParam = {
    columns: (table) => [
        table.text('param_name'),
        table.real('param_value'),
        table.text('distribution_json', maxJsonLength),
    ],
    read: (row) => {
        const internal = realOf(row['param_value']);
        const value = internal === null ? undefined : decodeParam(internal, connection_textOf(row['distribution_json']));
        return value === undefined ? undefined : [connection_textOf(row['param_name']), value];
    },
};
const maxObjectives = 100;
const readValue = {
    columns: (table) => [table.real('objective'), table.real('value'), table.text('value_type')],
    read: (row) => {
        const objective = realOf(row['objective']) ?? 0;
        const value = typedNumber(realOf(row['value']), connection_textOf(row['value_type']));
        return value === undefined || !(objective >= 0 && objective < maxObjectives)
            ? undefined
            : [objective, value];
    },
};
const readIntermediate = {
    columns: (table) => [
        table.real('step'),
        table.real('intermediate_value'),
        table.text('intermediate_value_type'),
    ],
    read: (row) => {
        const step = realOf(row['step']);
        const value = typedNumber(realOf(row['intermediate_value']), connection_textOf(row['intermediate_value_type']));
        return step === null || value === undefined ? undefined : [step, value];
    },
};
/** Before 3.0 there were no types, and NaN was NULL. */
function typedNumber(value, type) {
    if (type === 'INF_POS')
        return Infinity;
    if (type === 'INF_NEG')
        return -Infinity;
    if (type === 'NAN' || (type === '' && value === null))
        return Number.NaN;
    return value ?? undefined;
}
/** The word of a direction in the database. */
function databaseRows_goalOf(direction) {
    if (direction === 'MINIMIZE')
        return 'min';
    return direction === 'MAXIMIZE' ? 'max' : null;
}

;// CONCATENATED MODULE: ./build/src/readers/optuna/database.js




/** Every study of a database (tables of optuna 5.0 `storages/_rdb/models.py`), or null when it has none of these tables. */
function readStudies(database, collector) {
    const table = database.table('studies');
    if (table === null || database.table('trials') === null)
        return null;
    const grouped = createGrouping(database, collector);
    const goals = grouped('study_directions', 'study_id', readGoal);
    const attributes = grouped('study_system_attributes', 'study_id', readAttribute);
    const trials = readTrials(database, grouped, collector);
    const sql = `SELECT ${table.real('study_id')}, ${table.text('study_name')}, ${table.text('direction')} FROM studies ORDER BY study_id LIMIT ${maxTrials}`;
    return Array.from(database.rows(sql), (row) => {
        const id = realOf(row['study_id']) ?? -1;
        const stated = (goals.get(id) ?? []).sort(([a], [b]) => a - b).map(([, goal]) => goal);
        return {
            name: connection_textOf(row['study_name']),
            // Before 2.4 a study had one direction, as a column of its own.
            goals: stated.length > 0 ? stated : [databaseRows_goalOf(connection_textOf(row['direction']))],
            metricNames: metricNamesOf(new Map(attributes.get(id)).get(metricNamesKey)),
            trials: trials.get(id) ?? [],
        };
    });
}
function readTrials(database, grouped, collector) {
    const details = {
        values: grouped('trial_values', 'trial_id', readValue),
        params: grouped('trial_params', 'trial_id', readParam),
        intermediate: grouped('trial_intermediate_values', 'trial_id', readIntermediate),
        attributes: grouped('trial_system_attributes', 'trial_id', readAttribute),
    };
    const table = database.table('trials');
    const studies = new Map();
    if (table === null)
        return studies;
    const columns = [
        ...['trial_id', 'study_id', 'number'].map((column) => table.real(column)),
        ...['state', 'datetime_start', 'datetime_complete'].map((column) => table.text(column)),
    ];
    const zone = zoneOf(database);
    const sql = `SELECT ${columns.join(', ')} FROM trials ORDER BY trials.trial_id DESC LIMIT ${maxTrials + 1}`;
    const newestFirst = [...database.rows(sql)];
    if (newestFirst.length > maxTrials)
        collector.warn(`holds more than ${maxTrials} trials; the oldest were left out.`);
    for (const row of newestFirst.slice(0, maxTrials).toReversed()) {
        const studyId = realOf(row['study_id']) ?? -1;
        const trials = studies.get(studyId) ?? [];
        studies.set(studyId, trials);
        trials.push(toTrial(row, trials.length, zone, details));
    }
    return studies;
}
function toTrial(row, position, zone, details) {
    const id = realOf(row['trial_id']) ?? -1;
    const values = [];
    for (const [objective, value] of details.values.get(id) ?? [])
        values[objective] = value;
    const state = connection_textOf(row['state']).toLowerCase();
    return {
        number: realOf(row['number']) ?? position,
        state: trialStates.find((known) => known === state) ?? 'fail',
        values,
        params: new Map(details.params.get(id)),
        intermediate: new Map(details.intermediate.get(id)),
        constraints: constraintsOf(new Map(details.attributes.get(id))),
        startedAtMs: parseTime(connection_textOf(row['datetime_start']), zone),
        endedAtMs: parseTime(connection_textOf(row['datetime_complete']), zone),
    };
}
/** Times have no zone. They are local times up to optuna 4, and UTC from 5 on; the schema's version is the same. */
function zoneOf(database) {
    const table = database.table('version_info');
    if (table === null)
        return 'local';
    const [row] = database.rows(`SELECT ${table.text('library_version')} FROM version_info LIMIT 1`);
    return Number.parseInt(connection_textOf(row?.['library_version']), 10) >= 5 ? 'UTC' : 'local';
}

;// CONCATENATED MODULE: ./build/src/readers/optuna.js






/** The database of Optuna's `RDBStorage` (`sqlite:///study.db`, as 5.0 writes it; older schemas
 * lack some columns). */
const optunaReader = {
    name: 'optuna',
    // Every study is read, to find the ones of this run.
    maxBytes: 1_073_741_824,
    detect: (file) => {
        const names = tableNames(file);
        return ['studies', 'trials', 'trial_params', 'trial_values', 'version_info'].every((name) => names.has(name));
    },
    belongs: belongsToDatabase,
    read: (file, context) => readDatabase(file, 'optuna', (database, collector) => {
        const studies = readStudies(database, collector);
        if (studies === null)
            throw new errors/* UserError */.yo(`${file.path} has no table of studies; it is no database of Optuna.`);
        addStudies(studies, context, collector);
    }),
};

;// CONCATENATED MODULE: ./build/src/readers/optuna/openTrial.js



/** Stands for all trials that are too many: it has ended, so that nothing changes it. */
const omittedTrial = {
    number: -1,
    state: 'fail',
    values: [],
    params: new Map(),
    intermediate: new Map(),
    systemAttributes: new Map(),
    constraints: [],
    startedAtMs: null,
    endedAtMs: null,
};
/** A trial as the operation that creates it has it: new, or added as a whole. */
function createOpenTrial(number, operation) {
    const attributes = operation.get('system_attrs');
    return {
        number,
        state: stateOf(operation.get('state')) ?? 'running',
        values: valuesOf(operation.get('values'), operation.get('value')),
        params: templateParams(operation),
        intermediate: templateIntermediate(operation.get('intermediate_values')),
        systemAttributes: new Map((0,readers_plain/* isMap */.jh)(attributes) ? attributes : []),
        constraints: [],
        startedAtMs: timeOf(operation.get('datetime_start')),
        endedAtMs: timeOf(operation.get('datetime_complete')),
    };
}
/** The trial as it is now. */
function openTrial_toTrial({ systemAttributes, ...trial }) {
    return { ...trial, constraints: constraintsOf(systemAttributes) };
}
/** A suggested value of a param. */
function setParam(trial, operation) {
    const name = operation.get('param_name');
    const internal = (0,readers_plain/* numberOf */.rl)(operation.get('param_value_internal'));
    const distribution = operation.get('distribution');
    if (typeof name !== 'string' || internal === undefined || typeof distribution !== 'string')
        return false;
    const value = decodeParam(internal, distribution);
    if (value !== undefined)
        trial.params.set(name, value);
    return value !== undefined;
}
/** A trial that starts or ends, with its values. */
function setState(trial, operation) {
    const state = stateOf(operation.get('state'));
    if (state === undefined)
        return false;
    if (state === 'running' && trial.state === 'running')
        return true;
    if (state === 'running')
        trial.startedAtMs = timeOf(operation.get('datetime_start'));
    else if (state !== 'waiting')
        trial.endedAtMs = timeOf(operation.get('datetime_complete'));
    trial.state = state;
    if ((0,readers_plain/* isList */.Lv)(operation.get('values')))
        trial.values = valuesOf(operation.get('values'), null);
    return true;
}
/** A value that was reported on the way. */
function setIntermediate(trial, operation) {
    const step = (0,readers_plain/* numberOf */.rl)(operation.get('step'));
    const value = (0,readers_plain/* numberOf */.rl)(operation.get('intermediate_value'));
    if (step === undefined || value === undefined)
        return false;
    trial.intermediate.set(step, value);
    return true;
}
/** An attribute of Optuna's own, a constraint for example. */
function setTrialAttribute(trial, operation) {
    const attributes = operation.get('system_attr');
    if (!(0,readers_plain/* isMap */.jh)(attributes))
        return false;
    for (const [key, value] of attributes)
        trial.systemAttributes.set(key, value);
    return true;
}
function templateParams(operation) {
    const [params, distributions] = [operation.get('params'), operation.get('distributions')];
    const decoded = new Map();
    if (!(0,readers_plain/* isMap */.jh)(params) || !(0,readers_plain/* isMap */.jh)(distributions))
        return decoded;
    for (const [name, internal] of params) {
        const distribution = distributions.get(name);
        if (typeof distribution !== 'string')
            continue;
        const value = decodeParam((0,readers_plain/* numberOf */.rl)(internal) ?? Number.NaN, distribution);
        if (value !== undefined)
            decoded.set(name, value);
    }
    return decoded;
}
function templateIntermediate(values) {
    const all = (0,readers_plain/* isMap */.jh)(values) ? [...values] : [];
    return new Map(all.flatMap(([step, value]) => {
        const number = (0,readers_plain/* numberOf */.rl)(value);
        return number === undefined ? [] : [[Number(step), number]];
    }));
}
function stateOf(state) {
    return trialStates[(0,readers_plain/* numberOf */.rl)(state) ?? -1];
}
function valuesOf(values, value) {
    return ((0,readers_plain/* isList */.Lv)(values) ? values : [value]).flatMap((one) => (0,readers_plain/* numberOf */.rl)(one) ?? []);
}
/** With a zone from optuna 5 on, before in local time. */
function timeOf(text) {
    return typeof text === 'string' ? parseTime(text, 'local') : null;
}

;// CONCATENATED MODULE: ./build/src/readers/optuna/replay.js




/**
 * Plays a journal back by the rules of optuna 5.0 `storages/journal/_storage.py`, `JournalStorageReplayResult`:
 * a study whose name exists, and changes to a trial that has ended, are what other workers lost a race for, and
 * are passed over.
 */
function createReplay() {
    const state = { studies: [], names: new Set(), trials: [] };
    return {
        apply(operation) {
            const code = (0,readers_plain/* numberOf */.rl)(operation.get('op_code'));
            const apply = code === undefined ? undefined : operations.get(code);
            return apply?.(state, operation) === true;
        },
        omittedTrials: () => Math.max(0, state.trials.length - maxTrials),
        studies: () => state.studies
            .filter((study) => study !== null)
            .map((study) => ({ ...study, trials: study.trials.map(openTrial_toTrial) })),
    };
}
const passedOver = () => true;
/** `JournalOperation`, by its number. */
const operations = new Map([
    [0, createStudy],
    [1, deleteStudy],
    [2, passedOver],
    [3, setStudyAttribute],
    [4, createTrial],
    [5, onOpenTrial(setParam)],
    [6, onOpenTrial(setState)],
    [7, onOpenTrial(setIntermediate)],
    [8, passedOver],
    [9, onOpenTrial(setTrialAttribute)],
    [10, passedOver],
]);
function createStudy({ studies, names }, operation) {
    const name = operation.get('study_name');
    const directions = operation.get('directions');
    if (typeof name !== 'string' || !(0,readers_plain/* isList */.Lv)(directions))
        return false;
    if (names.has(name))
        return true;
    names.add(name);
    const goals = directions.map((direction) => goalsByDirection[(0,readers_plain/* numberOf */.rl)(direction) ?? 0] ?? null);
    studies.push({ name, goals, metricNames: [], trials: [] });
    return true;
}
/** `StudyDirection`: not set, minimize, maximize. */
const goalsByDirection = [null, 'min', 'max'];
function deleteStudy({ studies, names }, operation) {
    const id = (0,readers_plain/* numberOf */.rl)(operation.get('study_id'));
    if (id === undefined)
        return false;
    const study = studies[id];
    if (study === undefined || study === null)
        return true;
    names.delete(study.name);
    studies[id] = null;
    return true;
}
function setStudyAttribute({ studies }, operation) {
    const study = studies[(0,readers_plain/* numberOf */.rl)(operation.get('study_id')) ?? -1];
    const attributes = operation.get('system_attr');
    if (!(0,readers_plain/* isMap */.jh)(attributes))
        return false;
    if (study && attributes.has(metricNamesKey))
        study.metricNames = metricNamesOf(attributes.get(metricNamesKey));
    return true;
}
function createTrial({ studies, trials }, operation) {
    const id = (0,readers_plain/* numberOf */.rl)(operation.get('study_id'));
    if (id === undefined)
        return false;
    const study = studies[id];
    if (study === undefined || study === null)
        return true;
    if (trials.length >= maxTrials) {
        trials.push(omittedTrial);
        return true;
    }
    const trial = createOpenTrial(study.trials.length, operation);
    study.trials.push(trial);
    trials.push(trial);
    return true;
}
function onOpenTrial(apply) {
    return ({ trials }, operation) => {
        const id = (0,readers_plain/* numberOf */.rl)(operation.get('trial_id'));
        if (id === undefined)
            return false;
        const trial = trials[id];
        const isOpen = trial?.state === 'running' || trial?.state === 'waiting';
        return trial === undefined || !isOpen ? true : apply(trial, operation);
    };
}

;// CONCATENATED MODULE: ./build/src/readers/optunaJournal.js








/**
 * The journal of Optuna's `JournalFileBackend` (3.6 and 5.0 were read): a line for each operation. From a line that is
 * damaged on, nothing is read, as the ids of trials are counted.
 */
const optunaJournalReader = {
    name: 'optuna-journal',
    maxBytes: reader/* streamedMaxBytes */.ho,
    detect: ({ head }) => {
        const line = head.toString('utf8', 0, 16_384).split('\n', 1)[0] ?? '';
        const first = line.startsWith('{"op_code"') ? parseObject(line) : undefined;
        return first?.has('op_code') === true && first.has('worker_id');
    },
    belongs: (anchor, path) => path === `${anchor}.lock`,
    async read(file, context) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'optuna-journal', path: file.path });
        const replay = createReplay();
        await replayFile(file, replay, collector);
        const omitted = replay.omittedTrials();
        if (omitted > 0)
            collector.warn(`holds more than ${maxTrials} trials; the later ${omitted} were left out.`);
        addStudies(replay.studies(), context, collector);
        return collector.reading();
    },
};
async function replayFile(file, replay, collector) {
    try {
        for await (const { lines, firstLine, isOpenEnded } of (0,fileText/* readLines */.Se)(file)) {
            for (const [index, line] of lines.entries()) {
                if (line.trim() === '')
                    continue;
                const operation = parseObject(line);
                const isCut = isOpenEnded && index === lines.length - 1 && operation === undefined;
                if (isCut)
                    collector.warn(`ends in the middle of line ${firstLine + index}; that line was left out.`);
                else if (operation === undefined)
                    return collector.warn(brokenFrom(firstLine + index));
                else if (!replay.apply(operation))
                    collector.warn('holds operations that are not known here; they were left out.');
            }
        }
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        collector.warn(`could not be read to its end: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function brokenFrom(line) {
    return `is damaged in line ${line}; from there on it was not read.`;
}

;// CONCATENATED MODULE: ./build/src/readers/protobuf.js
const startGroup = 3;
const endGroup = 4;
const wireTypes = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 };
/** What `Wire.tag` is for a field of this number and type. For constants: a hot loop compares numbers. */
function fieldTag(field, type) {
    return field * 8 + wireTypes[type];
}
/** A cursor on a message that is all of `bytes`, or a part of it. */
function openWire(bytes, at = 0, end = bytes.length) {
    const { buffer, byteOffset, byteLength } = bytes;
    const view = new DataView(buffer, byteOffset, byteLength);
    return {
        bytes: new Uint8Array(buffer, byteOffset, byteLength),
        view,
        at,
        end: Math.min(end, bytes.length),
        tag: 0,
        problem: null,
    };
}
/** Sets a cursor on another message in the same bytes, forgetting any problem. */
function rewind(wire, at, end) {
    wire.at = at;
    wire.end = Math.min(end, wire.bytes.length);
    wire.problem = null;
}
/** Reads the next tag. False at the end of the innermost message, and after a problem. */
function nextField(wire) {
    if (wire.problem !== null || wire.at >= wire.end)
        return false;
    wire.tag = protobuf_readVarint(wire);
    if (wire.tag < 8 || wire.tag > 0xffff_ffff)
        fail(wire, 'badTag');
    return wire.problem === null;
}
/** Leaves the current field out; a group, which proto2 once had, as a whole. */
function skipField(wire) {
    switch (wire.tag & 7) {
        case wireTypes.varint:
            protobuf_readVarint(wire);
            break;
        case wireTypes.fixed64:
            advance(wire, 8);
            break;
        case wireTypes.bytes:
            startOfBytes(wire);
            break;
        case wireTypes.fixed32:
            advance(wire, 4);
            break;
        case startGroup:
            skipGroup(wire);
            break;
        default:
            fail(wire, 'badTag');
    }
}
/** An unsigned varint, for uint32, uint64, enum and lengths. Above 2^53 it is rounded. */
function protobuf_readVarint(wire) {
    const { bytes, end } = wire;
    let value = 0;
    let weight = 1;
    for (let at = wire.at; at < end && weight < 2 ** 70; at++, weight *= 128) {
        const byte = bytes[at] ?? 0;
        value += (byte & 0x7f) * weight;
        if (byte < 0x80) {
            wire.at = at + 1;
            return value;
        }
    }
    fail(wire, weight < 2 ** 70 ? 'truncated' : 'badVarint');
    return 0;
}
/**
 * An int64 or int32 varint (not a sint, which is zigzag). Beyond ±2^53 it is rounded, which
 * `Number.isSafeInteger` tells.
 */
function readInt(wire) {
    const start = wire.at;
    const value = protobuf_readVarint(wire);
    const isNegative = wire.at - start === 10 && ((wire.bytes[wire.at - 1] ?? 0) & 1) === 1;
    return isNegative ? negativeValue(wire.bytes, start) : value;
}
function readBool(wire) {
    return protobuf_readVarint(wire) !== 0;
}
function readDouble(wire) {
    const { at } = wire;
    return advance(wire, 8) ? wire.view.getFloat64(at, true) : 0;
}
/** A float, as the double of exactly the same value. */
function readFloat(wire) {
    const { at } = wire;
    return advance(wire, 4) ? wire.view.getFloat32(at, true) : 0;
}
/** A view of a field with a length, valid as long as the bytes under it are. Empty after a problem. */
function readBytes(wire) {
    const start = startOfBytes(wire);
    return wire.bytes.subarray(start, wire.at);
}
/** A string. Bytes that are not UTF-8 become U+FFFD. */
function readText(wire) {
    const bytes = readBytes(wire);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
/** Steps into a nested message or a packed list; what it returns is for `leaveMessage`. */
function enterMessage(wire) {
    const outerEnd = wire.end;
    const start = startOfBytes(wire);
    wire.end = wire.at;
    wire.at = start;
    return outerEnd;
}
/** Steps out again, over whatever of the nested message was not read. */
function leaveMessage(wire, outerEnd) {
    wire.at = wire.end;
    wire.end = outerEnd;
}
/** Where the content of a field with a length starts; the cursor then stands behind it. */
function startOfBytes(wire) {
    const length = protobuf_readVarint(wire);
    const start = wire.at;
    return advance(wire, length) ? start : wire.at;
}
function advance(wire, count) {
    if (count <= wire.end - wire.at) {
        wire.at += count;
        return true;
    }
    fail(wire, 'truncated');
    return false;
}
/** Counts levels instead of calling itself: the depth is the file's choice. */
function skipGroup(wire) {
    for (let depth = 1; depth > 0;) {
        if (!nextField(wire))
            return fail(wire, 'truncated');
        const type = wire.tag & 7;
        if (type === startGroup)
            depth++;
        else if (type === endGroup)
            depth--;
        else
            skipField(wire);
    }
}
/** Of the ten bytes of a negative number: minus its two's complement, which is exact where it is small. */
function negativeValue(bytes, start) {
    let magnitude = 1;
    for (let index = 0, weight = 1; index < 9; index++, weight *= 128)
        magnitude += (~(bytes[start + index] ?? 0) & 0x7f) * weight;
    return -magnitude;
}
/** The first problem stands; what comes after it would follow from it. */
function fail(wire, problem) {
    wire.problem ??= problem;
    wire.at = wire.end;
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/shortestFloat.js
/**
 * A float32 as the double whose decimal is the shortest that stands for the same float: what was logged as 0.1
 * is 0.1 again, not 0.10000000149011612. `Math.fround` of the result is the float.
 */
function shortestFloat(float) {
    const size = Math.abs(float);
    // Whole numbers up to 2^24 are their own shortest form. The comparison fails for NaN too.
    if (size < 2 ** 24 && Math.trunc(float) === float)
        return float;
    if (!(size >= 1e-13 && size < 2 ** 24))
        return shortestByText(float);
    let scale = sixDigitScale(size);
    for (let digits = 6; digits <= 9; digits++, scale *= 10) {
        // Count and scale are exact (below 2^53, at most 10^22), so this is the double nearest to the decimal.
        const decimal = roundHalfEven(float * scale) / scale;
        if (Math.fround(decimal) === float)
            return decimal;
    }
    return shortestByText(float);
}
/** As numpy chooses between two decimals that are equally near. Doubles above 2^52 have no room for a fraction. */
function roundHalfEven(number) {
    return number + 1.5 * 2 ** 52 - 1.5 * 2 ** 52;
}
/**
 * The power of ten, at least 1, that brings six digits before the point. A decimal of up to six digits comes
 * through a float unharmed, so what is shorter is found with six too.
 */
function sixDigitScale(size) {
    let scale = 1e5;
    for (let limit = 10; size >= limit && scale > 1; limit *= 10)
        scale /= 10;
    while (size * scale < 1e5)
        scale *= 10;
    return scale;
}
/** The same for every size, twenty times slower. */
function shortestByText(float) {
    if (!Number.isFinite(float))
        return float;
    for (let digits = 1; digits < 9; digits++) {
        const decimal = Number(float.toPrecision(digits));
        if (Math.fround(decimal) === float)
            return decimal;
    }
    return Number(float.toPrecision(9));
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/listTensor.js


// TensorProto of tensorboard/compat/proto/tensor.proto (TensorBoard 2.21), as far as media need it.
const dtypeTag = fieldTag(1, 'varint');
const contentTag = fieldTag(4, 'bytes');
const floatListTag = fieldTag(5, 'bytes');
const floatTag = fieldTag(5, 'fixed32');
const doubleListTag = fieldTag(6, 'bytes');
const doubleTag = fieldTag(6, 'fixed64');
const stringTag = fieldTag(8, 'bytes');
const floatType = 1;
const doubleType = 2;
/** All numbers of a tensor of floats or doubles, row after row; null for other tensors and damage. */
function readNumberTensor(bytes) {
    const wire = openWire(bytes);
    const numbers = [];
    let content = null;
    let type = 0;
    while (nextField(wire)) {
        if (wire.tag === dtypeTag)
            type = protobuf_readVarint(wire);
        else if (wire.tag === contentTag)
            content = readBytes(wire);
        else if (wire.tag === floatListTag)
            readPacked(wire, numbers, (inner) => shortestFloat(readFloat(inner)));
        else if (wire.tag === doubleListTag)
            readPacked(wire, numbers, readDouble);
        else if (wire.tag === floatTag)
            numbers.push(shortestFloat(readFloat(wire)));
        else if (wire.tag === doubleTag)
            numbers.push(readDouble(wire));
        else
            skipField(wire);
    }
    if (wire.problem !== null || (type !== floatType && type !== doubleType))
        return null;
    return content === null || content.length === 0 ? numbers : listTensor_numbersIn(content, type);
}
/** All texts of a string tensor, as bytes; null for damage. */
function readStringTensor(bytes) {
    const wire = openWire(bytes);
    const texts = [];
    while (nextField(wire)) {
        if (wire.tag === stringTag)
            texts.push(readBytes(wire));
        else
            skipField(wire);
    }
    return wire.problem === null ? texts : null;
}
/** A packed list of numbers in a message of the caller's. */
function readPacked(wire, into, read) {
    const outer = enterMessage(wire);
    while (wire.at < wire.end && wire.problem === null)
        into.push(read(wire));
    leaveMessage(wire, outer);
}
function listTensor_numbersIn(content, type) {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    const size = type === floatType ? 4 : 8;
    return Array.from({ length: Math.floor(content.length / size) }, (_, index) => type === floatType ? shortestFloat(view.getFloat32(index * 4, true)) : view.getFloat64(index * 8, true));
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/addMedia.js



// Image and HistogramProto of tensorboard/compat/proto/summary.proto and histogram.proto (TensorBoard 2.21).
const encodedImageTag = fieldTag(4, 'bytes');
const histogramFields = {
    min: fieldTag(1, 'fixed64'),
    max: fieldTag(2, 'fixed64'),
    limits: fieldTag(6, 'bytes'),
    counts: fieldTag(7, 'bytes'),
};
const decoders = {
    images: decodeImages,
    histograms: ({ bytes, isTensor }, named) => {
        const bins = isTensor ? binsOfTensor(bytes) : binsOfMessage(bytes);
        return bins && { ...named, kind: 'histogram', ...bins };
    },
    pr_curves: ({ bytes }, named) => decodeCurve(bytes, named),
    text: ({ bytes }, named) => {
        const lines = readStringTensor(bytes)?.map((line) => Buffer.from(line).toString('utf8'));
        return lines === undefined ? null : { ...named, kind: 'text', text: lines.join('\n').slice(0, 20_000) };
    },
};
/** Adds the last images, histogram, curve or long text of each tag. Returns how many could not be decoded or kept. */
function addMedia(log, media, labelsOf) {
    let broken = 0;
    for (const [tag, kept] of log.kept.byTag) {
        const named = {
            name: (0,metricKey/* formatMetricKey */.d)(tag.name, labelsOf(tag.name)).slice(0, 500) || '(no name)',
            step: kept.step,
        };
        const medium = decoders[kept.medium](kept, named, media);
        if (medium === null)
            broken++;
        else
            media.add(medium);
    }
    return broken;
}
function decodeImages({ bytes, isTensor }, named, media) {
    // The first two texts of the tensor are width and height.
    const encoded = isTensor ? readStringTensor(bytes)?.slice(2) : encodedImage(bytes);
    if (encoded === undefined || encoded.length === 0)
        return null;
    const images = encoded
        .map((image) => media.image(image, named.name))
        .flatMap((image) => (image === null ? [] : [{ image }]));
    return { ...named, kind: 'images', images };
}
function encodedImage(bytes) {
    const wire = openWire(bytes);
    const found = [];
    while (nextField(wire)) {
        if (wire.tag === encodedImageTag)
            found.push(readBytes(wire));
        else
            skipField(wire);
    }
    return wire.problem === null ? found : [];
}
/** Rows of left edge, right edge and count. */
function binsOfTensor(bytes) {
    const numbers = readNumberTensor(bytes);
    if (numbers === null || numbers.length % 3 !== 0)
        return null;
    const rows = Array.from({ length: numbers.length / 3 }, (_, row) => numbers.slice(3 * row, 3 * row + 3));
    const lefts = rows.map(([left = 0]) => left);
    return {
        edges: [...lefts, ...rows.slice(-1).map(([, right = 0]) => right)],
        counts: rows.map(([, , count = 0]) => count),
    };
}
/**
 * Upper limits and counts. As `_migrate_histogram_value` of tensorboard/data_compat.py (2.21): empty bins at both ends are
 * dropped, and the smallest and largest value bound what is left.
 */
function binsOfMessage(bytes) {
    const wire = openWire(bytes);
    const [limits, counts] = [[], []];
    let [min, max] = [0, 0];
    while (nextField(wire)) {
        if (wire.tag === histogramFields.min)
            min = readDouble(wire);
        else if (wire.tag === histogramFields.max)
            max = readDouble(wire);
        else if (wire.tag === histogramFields.limits)
            readPacked(wire, limits, readDouble);
        else if (wire.tag === histogramFields.counts)
            readPacked(wire, counts, readDouble);
        else
            skipField(wire);
    }
    if (wire.problem !== null || limits.length !== counts.length)
        return null;
    const first = counts.findIndex((count) => count > 0);
    const last = counts.findLastIndex((count) => count > 0);
    if (first === -1)
        return { edges: [], counts: [] };
    return { edges: [min, ...limits.slice(first, last), max], counts: counts.slice(first, last + 1) };
}
/** Rows of true and false positives, true and false negatives, precision and recall, by rising threshold. */
function decodeCurve(bytes, named) {
    const numbers = readNumberTensor(bytes);
    if (numbers === null || numbers.length === 0 || numbers.length % 6 !== 0)
        return null;
    const points = numbers.length / 6;
    const [precision, recall] = [4, 5].map((row) => numbers.slice(row * points, (row + 1) * points));
    if (precision === undefined || recall === undefined)
        return null;
    return { ...named, kind: 'pr-curve', curves: [{ precision, recall }] };
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/scalarPoints.js
function createRestarts() {
    const steps = [];
    let lastPointCount = 0;
    return {
        steps,
        add(step, pointCount) {
            const previous = pointCount === lastPointCount ? steps.pop() : undefined;
            steps.push(Math.min(step, previous ?? step));
            lastPointCount = pointCount;
        },
    };
}
function createScalarPoints(restarts) {
    const restartsSeen = restarts.steps.length;
    return { steps: [], values: [], wallTimesMs: [], cuts: [], restarts, restartsSeen };
}
function addPoint(points, step, value, wallTimeMs) {
    if (points.restartsSeen !== points.restarts.steps.length)
        cutFrom(points, Infinity);
    points.steps.push(step);
    points.values.push(value);
    points.wallTimesMs.push(wallTimeMs);
}
/** Makes the points so far void that have this step or a later one, or that of a restart from now on. */
function cutFrom(points, step) {
    const index = points.steps.length;
    const last = points.cuts.at(-1);
    if (last?.index === index)
        last.step = Math.min(last.step, step);
    else
        points.cuts.push({ index, step, restart: points.restartsSeen });
    points.restartsSeen = points.restarts.steps.length;
}
/** The points that no cut and no restart after them made void. `lowestLater` is of the run's restarts. */
function remainingPoints(points, lowestLater) {
    if (points.restartsSeen !== points.restarts.steps.length)
        cutFrom(points, Infinity);
    return points.cuts.length === 0 ? points : withoutVoid(points, points.cuts, lowestLater);
}
function withoutVoid(points, cuts, lowestLater) {
    const isKept = new Uint8Array(points.steps.length);
    let firstVoidStep = Infinity;
    let nextCut = cuts.length - 1;
    for (let index = points.steps.length - 1; index >= 0; index--) {
        for (let cut = cuts[nextCut]; cut !== undefined && cut.index > index; cut = cuts[--nextCut])
            firstVoidStep = Math.min(firstVoidStep, cut.step, lowestLater[cut.restart] ?? Infinity);
        if ((points.steps[index] ?? 0) < firstVoidStep)
            isKept[index] = 1;
    }
    return pointsWhere(points, (index) => isKept[index] === 1);
}
function pointsWhere({ steps, values, wallTimesMs }, isKept) {
    const kept = (numbers) => numbers.filter((_, index) => isKept(index));
    return { steps: kept(steps), values: kept(values), wallTimesMs: kept(wallTimesMs) };
}
/** For each restart, the lowest step of it and all later ones. */
function lowestLaterSteps({ steps }) {
    const lowest = [...steps];
    for (let index = lowest.length - 2; index >= 0; index--)
        lowest[index] = Math.min(lowest[index] ?? Infinity, lowest[index + 1] ?? Infinity);
    return lowest;
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/collectLog.js



/** What Lightning logs when its module names no metric for the hyperparameters (`TensorBoardLogger`, 2.x). */
const placeholder = { tag: 'hp_metric', value: -1 };
/** Adds what a log holds to a Reading; `labelsOf` tells its metrics from those of other logs. */
function collectLog(log, { collector, series, media }, labelsOf) {
    const lowestLater = lowestLaterSteps(log.restarts);
    for (const { name, points, text } of log.tags.all()) {
        const labels = labelsOf(name);
        series.add(name, labels, withoutPlaceholder(name, remainingPoints(points, lowestLater)));
        if (text !== null)
            collector.tag((0,metricKey/* formatMetricKey */.d)(textName(name), labels), text);
    }
    const broken = addMedia(log, media, labelsOf);
    if (broken > 0)
        collector.warn(`holds ${broken} images, histograms or curves that cannot be decoded; left out.`);
    if (log.kept.omitted > 0)
        collector.warn(`holds ${log.kept.omitted} images, histograms or curves beyond what is kept; left out.`);
    const labels = labelsOf('');
    for (const [medium, count] of log.media)
        collector.tag((0,metricKey/* formatMetricKey */.d)(`tensorboard.${medium}`, labels), String(count));
    if (log.session.status !== null)
        collector.tag((0,metricKey/* formatMetricKey */.d)('tensorboard.status', labels), log.session.status);
}
function withoutPlaceholder(tag, points) {
    return tag === placeholder.tag
        ? pointsWhere(points, (index) => points.values[index] !== placeholder.value)
        : points;
}
/** `add_text` of torch and tensorboardX puts a suffix behind the tag that it was given. */
function textName(tag) {
    return `text/${tag.replace(/\/text_summary$/, '')}`;
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/crc32c.js
/** CRC-32C (Castagnoli, RFC 3720 appendix B.4), reflected. */
const polynomial = 0x82f63b78;
/** Bytes that are taken at once; each needs a table of 1 KiB, and all of them should stay in the first cache. */
const sliceBytes = 16;
/** Takes some 20 µs: build it once for each reading. */
function createCrc32cTable() {
    const table = new Int32Array(256 * sliceBytes);
    for (let byte = 0; byte < 256; byte++) {
        let remainder = byte;
        for (let bit = 0; bit < 8; bit++)
            remainder = (remainder >>> 1) ^ (remainder & 1 ? polynomial : 0);
        table[byte] = remainder;
    }
    for (let index = 256; index < table.length; index++) {
        const shorter = table[index - 256] ?? 0;
        table[index] = (shorter >>> 8) ^ (table[shorter & 0xff] ?? 0);
    }
    return table;
}
/** What TFRecord stores for the bytes from `start` to `end`: their CRC-32C, masked (tsl/lib/hash/crc32c.h). */
function maskedCrc32c(table, view, start, end) {
    const crc = crc32c(table, view, start, end);
    return (((crc >>> 15) | (crc << 17)) + 0xa282ead8) >>> 0;
}
/**
 * The sixteen look-ups of a block do not wait for each other ("slicing", Kounavis and Berry 2008), which is
 * what makes this ten times faster than going byte by byte. As an int32.
 */
function crc32c(table, view, start, end) {
    let crc = -1;
    let at = start;
    for (; at + 16 <= end; at += 16) {
        const a = crc ^ view.getInt32(at, true);
        const b = view.getInt32(at + 4, true);
        const c = view.getInt32(at + 8, true);
        const d = view.getInt32(at + 12, true);
        crc = word(table, 3072, a) ^ word(table, 2048, b) ^ word(table, 1024, c) ^ word(table, 0, d);
    }
    if (at + 8 <= end) {
        const a = crc ^ view.getInt32(at, true);
        crc = word(table, 1024, a) ^ word(table, 0, view.getInt32(at + 4, true));
        at += 8;
    }
    for (; at + 4 <= end; at += 4)
        crc = word(table, 0, crc ^ view.getInt32(at, true));
    for (; at < end; at++)
        crc = (crc >>> 8) ^ (table[(crc ^ view.getUint8(at)) & 0xff] ?? 0);
    return ~crc;
}
/** The remainder of four bytes followed by `offset / 256` zero bytes. */
function word(table, offset, bytes) {
    return ((table[offset + 768 + (bytes & 0xff)] ?? 0) ^
        (table[offset + 512 + ((bytes >>> 8) & 0xff)] ?? 0) ^
        (table[offset + 256 + ((bytes >>> 16) & 0xff)] ?? 0) ^
        (table[offset + (bytes >>> 24)] ?? 0));
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/keptMedia.js
/** More tags with media are counted, but not drawn. */
const maxTags = 500;
const maxValueBytes = 8 * 1_048_576;
const maxTotalBytes = 64 * 1_048_576;
/** Keeps the bytes of a value in place of those of the tag's earlier steps. */
function keepMedium(log, tag, { bytes, ...value }) {
    const { kept } = log;
    const before = kept.byTag.get(tag);
    const room = before?.bytes.buffer.byteLength ?? 0;
    const added = Math.max(0, bytes.length - room);
    const isTooMuch = before === undefined && kept.byTag.size >= maxTags;
    if (isTooMuch || bytes.length > maxValueBytes || kept.totalBytes + added > maxTotalBytes) {
        kept.omitted++;
        return;
    }
    // What was read lies in a buffer that is used again; the copy goes where that of the step before was, if it fits.
    const place = before === undefined || added > 0 ? new ArrayBuffer(bytes.length) : before.bytes.buffer;
    const copy = new Uint8Array(place, 0, bytes.length);
    copy.set(bytes);
    kept.byTag.set(tag, { ...value, bytes: copy });
    kept.totalBytes += added;
}
function createKeptMedia() {
    return { byTag: new Map(), totalBytes: 0, omitted: 0 };
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/tagTable.js

/** Of the names of all tags together, which the file could choose to be as large as itself. */
const maxNameBytes = 32 * 1_048_576;
/**
 * Loops log the same tags in the same order, so a tag is first looked for behind the one before it, by its
 * bytes: to make a string for each value would take as long as all the rest.
 */
function createTagTable(maxTags, restarts) {
    const byName = new Map();
    let previous = null;
    let nameBytes = 0;
    function findByName(bytes) {
        const name = Buffer.from(bytes).toString('utf8');
        const known = byName.get(name);
        if (known !== undefined || byName.size >= maxTags || nameBytes + bytes.length > maxNameBytes)
            return known;
        nameBytes += bytes.length;
        const points = createScalarPoints(restarts);
        const tag = { name, bytes: Uint8Array.from(bytes), points, plugin: null, text: null, next: null };
        byName.set(name, tag);
        return tag;
    }
    return {
        find(bytes, start, end) {
            const expected = previous?.next ?? null;
            const isExpected = expected !== null && isSame(expected.bytes, bytes, start, end);
            const tag = isExpected ? expected : findByName(bytes.subarray(start, end));
            if (tag === undefined)
                return undefined;
            if (previous !== null)
                previous.next = tag;
            previous = tag;
            return tag;
        },
        all: () => byName.values(),
    };
}
function isSame(name, bytes, start, end) {
    if (name.length !== end - start)
        return false;
    for (let index = 0; index < name.length; index++)
        if (name[index] !== bytes[start + index])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/eventLog.js



function createEventBudget(limits) {
    return { limits, points: 0 };
}
function createEventLog(budget) {
    const restarts = createRestarts();
    return {
        tags: createTagTable(budget.limits.metrics, restarts),
        restarts,
        budget,
        session: { params: new Map(), status: null },
        media: new Map(),
        kept: createKeptMedia(),
        version: null,
        mostRecentStep: -1,
        records: 0,
        malformedEvents: 0,
        unsafeSteps: 0,
        surplusValues: 0,
    };
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/hparams.js

// HParamsPluginData of tensorboard/plugins/hparams/plugin_data.proto (TensorBoard 2.21). Everything is in the
// metadata; the tensors beside it are empty.
const sessionStartTag = fieldTag(3, 'bytes');
const sessionEndTag = fieldTag(4, 'bytes');
const hparamsTag = fieldTag(1, 'bytes');
const statusTag = fieldTag(1, 'varint');
const keyTag = fieldTag(1, 'bytes');
const valueTag = fieldTag(2, 'bytes');
/** google.protobuf.Value; lists and structures have no place in a param and are left out. */
const numberTag = fieldTag(2, 'fixed64');
const hparams_stringTag = fieldTag(3, 'bytes');
const boolTag = fieldTag(4, 'varint');
const structTag = fieldTag(5, 'bytes');
const listTag = fieldTag(6, 'bytes');
const hparams_statuses = [null, 'success', 'failure', 'running'];
/**
 * Adds what one value's metadata says. A session starts once: what is said after that does not count, as in
 * EventAccumulator. Beyond `maxParams` the rest is left out.
 */
function readSession(wire, session, maxParams) {
    const isStarted = session.params.size > 0;
    while (nextField(wire)) {
        if (wire.tag !== sessionStartTag && wire.tag !== sessionEndTag) {
            skipField(wire);
            continue;
        }
        const isStart = wire.tag === sessionStartTag;
        const outer = enterMessage(wire);
        while (nextField(wire)) {
            if (isStart && !isStarted && wire.tag === hparamsTag)
                hparams_readParam(wire, session.params, maxParams);
            else if (!isStart && wire.tag === statusTag)
                session.status = hparams_statuses[protobuf_readVarint(wire)] ?? null;
            else
                skipField(wire);
        }
        leaveMessage(wire, outer);
    }
}
function hparams_readParam(wire, params, maxParams) {
    let name = '';
    let value;
    const outer = enterMessage(wire);
    while (nextField(wire)) {
        if (wire.tag === keyTag)
            name = readText(wire);
        else if (wire.tag === valueTag)
            value = hparams_readValue(wire);
        else
            skipField(wire);
    }
    leaveMessage(wire, outer);
    if (value !== undefined && wire.problem === null && (params.size < maxParams || params.has(name)))
        params.set(name, value);
}
function hparams_readValue(wire) {
    let value = null;
    const outer = enterMessage(wire);
    while (nextField(wire)) {
        if (wire.tag === numberTag)
            value = readDouble(wire);
        else if (wire.tag === hparams_stringTag)
            value = readText(wire);
        else if (wire.tag === boolTag)
            value = readBool(wire);
        else {
            if (wire.tag === structTag || wire.tag === listTag)
                value = undefined;
            skipField(wire);
        }
    }
    leaveMessage(wire, outer);
    return value;
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/tensor.js


// TensorProto of tensorboard/compat/proto/tensor.proto (TensorBoard 2.21): numbers stand either as raw bytes in
// `tensor_content` or in the list of their type, which is packed or not.
const tensor_dtypeTag = fieldTag(1, 'varint');
const tensor_contentTag = fieldTag(4, 'bytes');
const tensor_stringTag = fieldTag(8, 'bytes');
const floatField = 5;
const doubleField = 6;
/** int_val, int64_val, bool_val, half_val, uint32_val, uint64_val. */
const wholeFields = [7, 10, 11, 13, 16, 17];
const unsignedFields = [11, 13, 16, 17];
/** DataType of types.proto, those that a scalar may have. */
const dataType = {
    float: 1,
    double: 2,
    int32: 3,
    uint8: 4,
    int16: 5,
    int8: 6,
    int64: 9,
    bool: 10,
    bfloat16: 14,
    uint16: 17,
    half: 19,
    uint32: 22,
    uint64: 23,
};
/** The number in a tensor that holds exactly one; null for any other tensor. Floats in their shortest form. */
function readScalarTensor(wire) {
    let type = 0;
    let content = null;
    const listed = { last: 0, count: 0 };
    while (nextField(wire)) {
        if (wire.tag === tensor_dtypeTag)
            type = protobuf_readVarint(wire);
        else if (wire.tag === tensor_contentTag) {
            const outer = enterMessage(wire);
            content = { start: wire.at, bytes: wire.end - wire.at };
            leaveMessage(wire, outer);
        }
        else if (isNumber(wire.tag))
            readNumbers(wire, listed);
        else
            skipField(wire);
    }
    if (wire.problem !== null)
        return null;
    if (content !== null && content.bytes > 0)
        return fromContent(wire.view, content.start, content.bytes, type);
    return listed.count === 1 ? fromList(listed.last, type) : null;
}
/** The texts of a string tensor, one per line; null when they are together longer than `maxBytes`. */
function readTextTensor(wire, maxBytes) {
    const lines = [];
    let bytes = 0;
    while (nextField(wire)) {
        if (wire.tag !== tensor_stringTag) {
            skipField(wire);
            continue;
        }
        const start = wire.at;
        skipField(wire);
        bytes += wire.at - start;
        if (bytes > maxBytes || wire.problem !== null)
            return null;
        wire.at = start;
        lines.push(readText(wire));
    }
    return lines.length === 0 ? null : lines.join('\n');
}
function isNumber(tag) {
    const type = tag & 7;
    const field = tag >>> 3;
    if (field === floatField)
        return type === 5 || type === 2;
    if (field === doubleField)
        return type === 1 || type === 2;
    return wholeFields.includes(field) && (type === 0 || type === 2);
}
/** One number, or a packed list of them. */
function readNumbers(wire, listed) {
    const field = wire.tag >>> 3;
    if ((wire.tag & 7) !== 2) {
        listed.last = tensor_readNumber(wire, field);
        listed.count++;
        return;
    }
    const outer = enterMessage(wire);
    for (; wire.at < wire.end; listed.count++)
        listed.last = tensor_readNumber(wire, field);
    leaveMessage(wire, outer);
}
function tensor_readNumber(wire, field) {
    if (field === floatField)
        return shortestFloat(readFloat(wire));
    if (field === doubleField)
        return readDouble(wire);
    return unsignedFields.includes(field) ? protobuf_readVarint(wire) : readInt(wire);
}
/** Lists hold the bits of 16-bit floats, and every other number as it is. */
function fromList(stored, type) {
    if (type === dataType.half)
        return smallFloat(stored, 5);
    return type === dataType.bfloat16 ? smallFloat(stored, 8) : stored;
}
function fromContent(view, at, bytes, type) {
    switch (bytes === bytesOf(type) ? type : 0) {
        case dataType.float:
            return shortestFloat(view.getFloat32(at, true));
        case dataType.double:
            return view.getFloat64(at, true);
        case dataType.int64:
            return Number(view.getBigInt64(at, true));
        case dataType.uint64:
            return Number(view.getBigUint64(at, true));
        case dataType.int32:
            return view.getInt32(at, true);
        case dataType.uint32:
            return view.getUint32(at, true);
        case dataType.int16:
            return view.getInt16(at, true);
        case dataType.uint16:
            return view.getUint16(at, true);
        case dataType.int8:
            return view.getInt8(at);
        case dataType.uint8:
        case dataType.bool:
            return view.getUint8(at);
        case dataType.half:
        case dataType.bfloat16:
            return fromList(view.getUint16(at, true), type);
        default:
            return null;
    }
}
function bytesOf(type) {
    const { double, int64, uint64, float, int32, uint32, int8, uint8, bool } = dataType;
    if (type === double || type === int64 || type === uint64)
        return 8;
    if (type === float || type === int32 || type === uint32)
        return 4;
    return type === int8 || type === uint8 || type === bool ? 1 : 2;
}
/** A float of 16 bits, of which `exponentBits` are its exponent (IEEE 754 half: 5, bfloat16: 8). */
function smallFloat(bits, exponentBits) {
    const fractionBits = 15 - exponentBits;
    const highest = 2 ** exponentBits - 1;
    const sign = (bits & 0x8000) === 0 ? 1 : -1;
    const exponent = (bits >>> fractionBits) & highest;
    const fraction = (bits & (2 ** fractionBits - 1)) / 2 ** fractionBits;
    if (exponent === highest)
        return fraction === 0 ? sign * Infinity : NaN;
    const bias = highest >>> 1;
    return exponent === 0 ? sign * fraction * 2 ** (1 - bias) : sign * (1 + fraction) * 2 ** (exponent - bias);
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/logValue.js






// SummaryMetadata of tensorboard/compat/proto/summary.proto (TensorBoard 2.21).
const pluginDataTag = fieldTag(1, 'bytes');
const pluginNameTag = fieldTag(1, 'bytes');
const logValue_contentTag = fieldTag(2, 'bytes');
/** A longer text is prose or a whole configuration, not a fact about the run. */
const maxTextBytes = 1_000;
const knownPlugins = [
    'scalars',
    'text',
    'hparams',
    'images',
    'histograms',
    'audio',
    'pr_curves',
];
/** Adds one value. `wire` is a cursor on the bytes in which the value lies. */
function logValue_addValue(log, moment, value, wire) {
    const tag = log.tags.find(wire.bytes, value.tagStart, value.tagEnd);
    if (tag === undefined) {
        log.surplusValues++;
        return;
    }
    if (value.metadataEnd >= value.metadataStart && tag.plugin === null)
        readMetadata(log, tag, value, wire);
    if (value.kind === 'simple')
        addScalar(log, tag, moment, shortestFloat(value.simple));
    else if (value.kind === 'tensor') {
        rewind(wire, value.tensorStart, value.tensorEnd);
        addTensor(log, tag, moment, wire);
    }
    else if (value.kind !== 'none') {
        count(log, value.kind);
        const bytes = wire.bytes.subarray(value.mediumStart, value.mediumEnd);
        if (value.kind !== 'audio')
            keepMedium(log, tag, { medium: value.kind, isTensor: false, step: moment.step, bytes });
    }
}
function addTensor(log, tag, moment, wire) {
    const plugin = tag.plugin ?? 'other';
    if (plugin === 'scalars') {
        const number = readScalarTensor(wire);
        if (number === null)
            count(log, 'other');
        else
            addScalar(log, tag, moment, number);
    }
    else if (plugin === 'text')
        addText(log, tag, moment, wire);
    else if (plugin !== 'hparams') {
        count(log, plugin);
        if (plugin === 'images' || plugin === 'histograms' || plugin === 'pr_curves')
            keepMedium(log, tag, { medium: plugin, isTensor: true, step: moment.step, bytes: restOf(wire) });
    }
}
/** A short text is a fact about the run, a long one something to read. */
function addText(log, tag, { step }, wire) {
    const bytes = restOf(wire);
    tag.text = readTextTensor(wire, maxTextBytes);
    if (tag.text === null)
        keepMedium(log, tag, { medium: 'text', isTensor: true, step, bytes });
}
function restOf(wire) {
    return wire.bytes.subarray(wire.at, wire.end);
}
function addScalar({ budget }, tag, { step, wallTimeMs }, value) {
    if (++budget.points <= budget.limits.points)
        addPoint(tag.points, step, value, wallTimeMs);
}
function count({ media }, medium) {
    media.set(medium, (media.get(medium) ?? 0) + 1);
}
/** Which plugin a tag belongs to; what hparams has to say is all in here. */
function readMetadata(log, tag, value, wire) {
    let contentStart = 0;
    let contentEnd = 0;
    let plugin = '';
    rewind(wire, value.metadataStart, value.metadataEnd);
    while (nextField(wire)) {
        if (wire.tag !== pluginDataTag) {
            skipField(wire);
            continue;
        }
        const outer = enterMessage(wire);
        while (nextField(wire)) {
            if (wire.tag === pluginNameTag)
                plugin = readText(wire);
            else if (wire.tag === logValue_contentTag) {
                const inner = enterMessage(wire);
                contentStart = wire.at;
                contentEnd = wire.end;
                leaveMessage(wire, inner);
            }
            else
                skipField(wire);
        }
        leaveMessage(wire, outer);
    }
    if (wire.problem !== null)
        return;
    tag.plugin = knownPlugins.find((known) => known === plugin) ?? 'other';
    if (tag.plugin !== 'hparams')
        return;
    rewind(wire, contentStart, contentEnd);
    readSession(wire, log.session, log.budget.limits.params);
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/summaryValue.js

// Summary of tensorboard/compat/proto/summary.proto (TensorBoard 2.21).
const summaryValue_valueTag = fieldTag(1, 'bytes');
const nameTag = fieldTag(1, 'bytes');
const simpleTag = fieldTag(2, 'fixed32');
const imageTag = fieldTag(4, 'bytes');
const histogramTag = fieldTag(5, 'bytes');
const audioTag = fieldTag(6, 'bytes');
const tensorTag = fieldTag(8, 'bytes');
const metadataTag = fieldTag(9, 'bytes');
function createSummaryValue() {
    return {
        tagStart: 0,
        tagEnd: 0,
        kind: 'none',
        simple: 0,
        tensorStart: 0,
        tensorEnd: 0,
        mediumStart: 0,
        mediumEnd: 0,
        metadataStart: 0,
        metadataEnd: -1,
    };
}
/** Reads the next value of a summary into `value`. False at the end, and at damage. */
function nextValue(wire, value) {
    while (nextField(wire)) {
        if (wire.tag !== summaryValue_valueTag) {
            skipField(wire);
            continue;
        }
        value.tagStart = value.tagEnd = 0;
        value.kind = 'none';
        value.metadataEnd = -1;
        const outer = enterMessage(wire);
        while (nextField(wire))
            readPart(wire, value);
        leaveMessage(wire, outer);
        return wire.problem === null;
    }
    return false;
}
function readPart(wire, value) {
    switch (wire.tag) {
        case simpleTag:
            value.simple = readFloat(wire);
            value.kind = 'simple';
            break;
        case nameTag: {
            const outer = enterMessage(wire);
            value.tagStart = wire.at;
            value.tagEnd = wire.end;
            leaveMessage(wire, outer);
            break;
        }
        case tensorTag: {
            const outer = enterMessage(wire);
            value.tensorStart = wire.at;
            value.tensorEnd = wire.end;
            value.kind = 'tensor';
            leaveMessage(wire, outer);
            break;
        }
        case metadataTag: {
            const outer = enterMessage(wire);
            value.metadataStart = wire.at;
            value.metadataEnd = wire.end;
            leaveMessage(wire, outer);
            break;
        }
        default:
            readMedium(wire, value);
    }
}
function readMedium(wire, value) {
    if (wire.tag === imageTag)
        value.kind = 'images';
    else if (wire.tag === histogramTag)
        value.kind = 'histograms';
    else if (wire.tag === audioTag)
        value.kind = 'audio';
    if (wire.tag !== imageTag && wire.tag !== histogramTag)
        return skipField(wire);
    const outer = enterMessage(wire);
    value.mediumStart = wire.at;
    value.mediumEnd = wire.end;
    leaveMessage(wire, outer);
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/events.js




// Event and SessionLog of tensorboard/compat/proto/event.proto (TensorBoard 2.21).
const wallTimeTag = fieldTag(1, 'fixed64');
const stepTag = fieldTag(2, 'varint');
const versionTag = fieldTag(3, 'bytes');
const summaryTag = fieldTag(5, 'bytes');
const sessionLogTag = fieldTag(7, 'bytes');
const events_statusTag = fieldTag(1, 'varint');
const sessionStart = 1;
/** Adds the events of a batch to a log. */
function events_addEvents(log, { bytes, spans, count }) {
    const wire = openWire(bytes);
    // One object of each kind serves all events: there are millions.
    const cursors = { wire, inner: openWire(bytes), value: createSummaryValue() };
    const event = createEvent();
    for (let index = 0; index < 2 * count; index += 2) {
        rewind(wire, spans[index] ?? 0, spans[index + 1] ?? 0);
        readEvent(wire, event);
        if (wire.problem === null)
            events_addEvent(log, event, cursors);
        if (wire.problem !== null)
            log.malformedEvents++;
    }
}
/** The version that the first event of a file states, or null when the bytes are no such event. */
function readFileVersion(bytes) {
    const wire = openWire(bytes);
    const event = createEvent();
    readEvent(wire, event);
    return wire.problem === null ? event.version : null;
}
function createEvent() {
    return { wallTimeMs: NaN, step: 0, version: null, isStart: false, summaryAt: 0, summaryEnd: -1 };
}
function readEvent(wire, event) {
    event.wallTimeMs = NaN;
    event.step = 0;
    event.version = null;
    event.isStart = false;
    event.summaryEnd = -1;
    while (nextField(wire))
        readEventField(wire, event);
}
function readEventField(wire, event) {
    switch (wire.tag) {
        case wallTimeTag:
            event.wallTimeMs = wallTimeMs(readDouble(wire));
            break;
        case stepTag:
            event.step = readInt(wire);
            break;
        case summaryTag: {
            const outer = enterMessage(wire);
            event.summaryAt = wire.at;
            event.summaryEnd = wire.end;
            leaveMessage(wire, outer);
            break;
        }
        case versionTag:
            event.version = parseVersion(readText(wire));
            break;
        case sessionLogTag: {
            const outer = enterMessage(wire);
            while (nextField(wire))
                if (wire.tag === events_statusTag)
                    event.isStart = protobuf_readVarint(wire) === sessionStart;
                else
                    skipField(wire);
            leaveMessage(wire, outer);
            break;
        }
        default:
            skipField(wire);
    }
}
/** Writers without a clock leave 0. */
function wallTimeMs(seconds) {
    return seconds > 0 && seconds < Infinity ? seconds * 1000 : NaN;
}
/** `brain.Event:2` → 2; -1 for a version that is no number, as in `event_util.ParseFileVersion`. */
function parseVersion(text) {
    const [, version] = /^brain\.Event:(.*)$/s.exec(text) ?? [];
    if (version === undefined)
        return null;
    return /^\d+(?:\.\d+)?$/.test(version) ? Number(version) : -1;
}
function events_addEvent(log, event, cursors) {
    if (!Number.isSafeInteger(event.step)) {
        log.unsafeSteps++;
        return;
    }
    log.version = event.version ?? log.version;
    const cutsTags = noteOrder(log, event);
    if (event.summaryEnd < 0)
        return;
    if (cutsTags)
        cutTags(log, event, cursors);
    const { wire, value } = cursors;
    rewind(wire, event.summaryAt, event.summaryEnd);
    while (nextValue(wire, value))
        logValue_addValue(log, event, value, cursors.inner);
}
/**
 * What an event tells about points that a restarted run gave up; true when it makes those of its own tags void.
 * The rules are `EventAccumulator._MaybePurgeOrphanedData` (TensorBoard 2.21): since version 2 a START with a step
 * makes the points of all tags void that have this step or a later one; before, an event that goes back behind the
 * most recent step does so for its own tags. Unlike there, both hold for scalars in tensors too, as in the newer
 * `plugin_event_accumulator`.
 */
function noteOrder(log, { step, isStart, summaryEnd }) {
    if (log.version !== null && log.version >= 2) {
        if (isStart)
            log.restarts.add(step, log.budget.points);
        return false;
    }
    if (step < log.mostRecentStep && summaryEnd >= 0)
        return true;
    log.mostRecentStep = step;
    return false;
}
/** Before any value of the event is added: it may hold several of one tag. */
function cutTags(log, event, { wire, value }) {
    rewind(wire, event.summaryAt, event.summaryEnd);
    while (nextValue(wire, value)) {
        const tag = log.tags.find(wire.bytes, value.tagStart, value.tagEnd);
        if (tag !== undefined)
            cutFrom(tag.points, event.step);
    }
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/tfRecords.js


/**
 * TFRecord framing (tsl/lib/io/record_writer.h; tensorboard/data/server/tf_record.rs, TensorBoard 2.21):
 * length u64 LE, masked CRC-32C of those eight bytes, data, masked CRC-32C of the data.
 */
const headerBytes = 12;
const frameBytes = headerBytes + 4;
const chunkBytes = 1_048_576;
/** Records above this are passed over unread; a scalar takes some fifty bytes, an image rarely a few MiB. */
const maxRecordBytes = 32 * 1_048_576;
/**
 * Reads all records of a file, as long as it was when it was opened, in memory that does not grow with it.
 * `onBatch` is called in order. Fails with a UserError when the file cannot be had.
 */
async function readTfRecords(file, table, onBatch) {
    return (0,fileText/* withFile */.D4)(file, async (handle) => {
        const { size } = await handle.stat();
        const scan = startScan(table, size);
        while (scan.ending === null) {
            if (!(await fill(handle, scan)))
                break;
            scanRecords(scan);
            if (scan.count > 0)
                onBatch(scan);
            moveOn(scan);
        }
        const { records, damagedRecords, largeRecords } = scan;
        const ending = scan.ending ?? { kind: scan.filled > 0 ? 'cut' : 'complete' };
        return { records, damagedRecords, largeRecords, ending };
    });
}
/** The data of the first record, or null when it is damaged or does not end within `head`. */
function readFirstRecord(table, head) {
    const view = viewOf(head);
    const length = head.length < headerBytes ? null : readHeader(table, view, 0);
    if (length === null || frameBytes + length > head.length)
        return null;
    const end = headerBytes + length;
    return isIntact(table, view, headerBytes, end) ? head.subarray(headerBytes, end) : null;
}
function startScan(table, size) {
    const bytes = Buffer.allocUnsafeSlow(Math.min(chunkBytes, Math.max(size, 1)));
    return {
        table,
        size,
        bytes,
        view: viewOf(bytes),
        offset: 0,
        filled: 0,
        scanned: 0,
        needed: headerBytes,
        spans: roomForSpans(bytes),
        count: 0,
        records: 0,
        damagedRecords: 0,
        largeRecords: 0,
        ending: null,
    };
}
/** False at the end of the file. */
async function fill(handle, scan) {
    const { bytes, filled, offset, size } = scan;
    const wanted = Math.min(bytes.length - filled, size - offset - filled);
    if (wanted <= 0)
        return false;
    const { bytesRead } = await handle.read(bytes, filled, wanted, offset + filled);
    scan.filled += bytesRead;
    return bytesRead > 0;
}
/** Finds the records that are complete in `bytes`, and says in `needed` what the next one takes. */
function scanRecords(scan) {
    const { view, filled, size, offset } = scan;
    let at = 0;
    scan.needed = headerBytes;
    while (at + headerBytes <= filled) {
        const length = readHeader(scan.table, view, at);
        if (length === null) {
            scan.ending = { kind: 'damaged', at: offset + at };
            break;
        }
        const end = at + frameBytes + length;
        // What is announced beyond the end of the file is not waited for, and never allocated.
        if (offset + end > size) {
            scan.ending = { kind: 'cut' };
            break;
        }
        if (end > filled) {
            scan.needed = end - at;
            if (length > maxRecordBytes) {
                scan.largeRecords++;
                at = end;
            }
            break;
        }
        keepRecord(scan, at + headerBytes, end - 4);
        at = end;
    }
    scan.scanned = at;
    scan.records += scan.count;
}
function keepRecord(scan, start, end) {
    if (!isIntact(scan.table, scan.view, start, end)) {
        scan.damagedRecords++;
        return;
    }
    scan.spans[2 * scan.count] = start;
    scan.spans[2 * scan.count + 1] = end;
    scan.count++;
}
/** For as many records as fit, which are those without data. */
function roomForSpans(bytes) {
    return new Int32Array(2 * Math.ceil(bytes.length / frameBytes));
}
/** Drops what has been dealt with and makes room for the next record. */
function moveOn(scan) {
    const { bytes, scanned, filled, needed } = scan;
    scan.offset += scanned;
    scan.filled = Math.max(0, filled - scanned);
    scan.scanned = 0;
    scan.count = 0;
    if (needed > bytes.length && needed <= maxRecordBytes + frameBytes) {
        scan.bytes = Buffer.allocUnsafeSlow(Math.max(needed, 2 * bytes.length));
        scan.view = viewOf(scan.bytes);
        scan.spans = roomForSpans(scan.bytes);
    }
    if (scanned < filled)
        bytes.copy(scan.bytes, 0, scanned, filled);
}
/** Whether the data from `start` to `end` fits the checksum behind it. */
function isIntact(table, view, start, end) {
    return maskedCrc32c(table, view, start, end) === view.getUint32(end, true);
}
/** Null when the length does not fit its checksum. */
function readHeader(table, view, at) {
    if (maskedCrc32c(table, view, at, at + 8) !== view.getUint32(at + 8, true))
        return null;
    return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
function viewOf(bytes) {
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/readEventLog.js




/**
 * Reads the event files of one directory, in their order, as one log. What is damaged is left out with a warning;
 * it fails with a UserError only when the anchor cannot be read at all.
 */
async function readEventLog(files, sources) {
    const log = createEventLog(sources.budget);
    for (const file of files) {
        const isAnchor = file.path === sources.anchor.path;
        const read = await readTfRecords(file, sources.table, (batch) => events_addEvents(log, batch)).catch((error) => {
            if (isAnchor || !(error instanceof errors/* UserError */.yo))
                throw error;
            sources.collector.warn(`is one run with another file: ${error.message}`);
            return null;
        });
        if (read === null)
            continue;
        log.records += read.records;
        const subject = isAnchor ? '' : `is one run with ${file.path}, which `;
        for (const problem of problemsOf(read))
            sources.collector.warn(`${subject}${problem}`);
    }
    for (const problem of omissionsOf(log))
        sources.collector.warn(problem);
    return log;
}
/** Each continues the name of the file. */
function problemsOf({ damagedRecords, largeRecords, ending }) {
    return [
        ...(damagedRecords > 0 ? [`holds ${events(damagedRecords)} with a wrong checksum; left out.`] : []),
        ...(largeRecords > 0 ? [`holds ${events(largeRecords)} of more than 32 MiB; left out.`] : []),
        ...(ending.kind === 'cut' ? ['ends in the middle of an event; what came before was read.'] : []),
        ...(ending.kind === 'damaged'
            ? [`is damaged at byte ${ending.at}; what came before was read, what comes after cannot be found.`]
            : []),
    ];
}
function omissionsOf({ malformedEvents, unsafeSteps, surplusValues, budget }) {
    const { points, metrics } = budget.limits;
    return [
        ...(malformedEvents > 0 ? [`holds ${events(malformedEvents)} that cannot be decoded; left out.`] : []),
        ...(unsafeSteps > 0 ? [`holds ${events(unsafeSteps)} with a step beyond ±2^53; left out.`] : []),
        ...(surplusValues > 0
            ? [
                `holds more than ${metrics.toLocaleString('en')} tags, or too long ones; the later ones were left out.`,
            ]
            : []),
        ...(budget.points > points
            ? [`holds more than ${points.toLocaleString('en')} points; the later ones were left out.`]
            : []),
    ];
}
function events(count) {
    return count === 1 ? 'an event' : `${count.toLocaleString('en')} events`;
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/runDirectory.js


/** Names looked at in one directory; far more than a run has. */
const runDirectory_maxEntries = 10_000;
/** `str(time.time())`: what `add_hparams` calls the directory it makes for each set (torch, tensorboardX). */
const sessionName = /^\d{10}\.\d+$/;
const maxSessions = 1_000;
/** How much older than the start of the command a file may look. */
const coarsestClockMs = 2000;
/** `events.out.tfevents.1700000000.…`; TensorBoard takes any name with `tfevents` in it (io_wrapper.py, 2.21). */
function isEventFileName(path) {
    return /(?:^|\.)tfevents(?:\.|$)/.test(baseName(path));
}
/** The directory of a run, for any of its event files: sessions of `add_hparams` are part of the run above them. */
function runPathOf(path) {
    const directory = parentPath(path);
    return sessionName.test(baseName(directory)) ? parentPath(directory) : directory;
}
function runDirectoryOf({ path, absolutePath }) {
    const run = runPathOf(path);
    const levels = path.split('/').length - (run === '' ? 0 : run.split('/').length);
    return { path: run, absolutePath: (0,external_node_path_.join)(absolutePath, ...Array.from({ length: levels }, () => '..')) };
}
/** The directory above; null for the workspace, beyond which nothing is looked at. */
function directoryAbove({ path, absolutePath }) {
    return path === '' ? null : { path: parentPath(path), absolutePath: (0,external_node_path_.join)(absolutePath, '..') };
}
function directoryIn({ path, absolutePath }, name) {
    return { path: path === '' ? name : `${path}/${name}`, absolutePath: (0,external_node_path_.join)(absolutePath, name) };
}
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/**
 * The files of a run, and `anchor` whatever its name or age is. Others count if they are event files, not links,
 * and not older than the run (`startedAtMs`).
 */
async function listRunFiles(anchor, startedAtMs) {
    const run = runDirectoryOf(anchor);
    const isInRun = parentPath(anchor.path) === run.path;
    const files = await listEventFiles(run, startedAtMs);
    const sessions = [];
    const names = (await listNames(run, 'directory')).filter((name) => sessionName.test(name));
    for (const name of names.slice(-maxSessions)) {
        const session = directoryIn(run, name);
        const own = await listEventFiles(session, startedAtMs);
        const all = parentPath(anchor.path) === session.path ? withAnchor(own, anchor) : own;
        if (all.length > 0)
            sessions.push(all);
    }
    return {
        files: isInRun ? withAnchor(files, anchor) : files,
        sessions,
        omittedSessions: Math.max(0, names.length - maxSessions),
    };
}
/** Of a directory, not of those below. Empty when it cannot be read. */
async function listEventFiles(directory, startedAtMs) {
    const files = [];
    for (const name of await listNames(directory, 'file')) {
        if (!isEventFileName(name))
            continue;
        const file = directoryIn(directory, name);
        const stats = await statsOf(file);
        if (stats?.isFile() === true && stats.size > 0 && runDirectory_isOfThisRun(stats, startedAtMs))
            files.push({ ...file, mtimeMs: stats.mtimeMs });
    }
    return files;
}
/** Names of one kind in a directory, sorted; links are neither. */
async function listNames(directory, kind) {
    const names = [];
    try {
        let seen = 0;
        for await (const entry of await (0,promises_.opendir)(directory.absolutePath)) {
            if (++seen > runDirectory_maxEntries)
                break;
            if (kind === 'file' ? entry.isFile() : entry.isDirectory())
                names.push(entry.name);
        }
    }
    catch {
        // What cannot be listed adds nothing to the file that was named; that one is read either way.
    }
    return names.sort();
}
function withAnchor(files, anchor) {
    const others = files.filter(({ path }) => path !== anchor.path);
    return [...others, anchor].sort((one, other) => (one.path < other.path ? -1 : 1));
}
/** Some file systems keep whole seconds, so that a new file may look a little older than the command. */
function runDirectory_isOfThisRun({ mtimeMs }, startedAtMs) {
    return startedAtMs === null || mtimeMs >= startedAtMs - coarsestClockMs;
}
async function statsOf({ absolutePath }) {
    return (0,promises_.lstat)(absolutePath).catch(() => null);
}
function parentPath(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/runLabels.js

/** What people call the parts of their data; `learn` is CatBoost's word. */
const splitNames = 'train training learn val valid validation eval evaluation test testing dev holdout'.split(' ');
/** Runs counted beside one; beyond, the rest changes nothing. */
const maxNeighbours = 200;
/** A name that holds a date or a time: no later run will have it again. */
const timedName = /\d{4}-?\d{2}-?\d{2}|\d{2}-\d{2}-\d{2}|^\d{10}/;
/** Looks at the names and times of event files near a run; nothing is read. */
async function findRunLabels(file, startedAtMs) {
    const directory = runDirectoryOf(file);
    const above = directoryAbove(directory);
    const name = baseName(directory.path);
    if (above === null)
        return { run: null, part: null };
    const isPart = (await holdsEvents(above, startedAtMs)) || (await isOneOfSplits(above, name, startedAtMs));
    return isPart
        ? { run: await runName(above, startedAtMs), part: name }
        : { run: await runName(directory, startedAtMs), part: null };
}
/** The labels of one tag's metric. */
function labelsOfTag({ run, part }, tag) {
    if (part === null)
        return run === null ? {} : { run };
    const prefix = `${tag.replaceAll('/', '_')}_`;
    const name = part.startsWith(prefix) && part !== prefix ? part.slice(prefix.length) : part;
    if (isSplit(name))
        return run === null ? { split: name } : { run, split: name };
    return { run: run === null ? name : `${run}/${name}` };
}
/** The labels of a session of `add_hparams` that is not the newest one; `number` counts from 1. */
function inSession(labels, number) {
    return { ...labels, run: labels['run'] === undefined ? String(number) : `${labels['run']}/${number}` };
}
async function isOneOfSplits(above, name, startedAtMs) {
    if (!isSplit(name))
        return false;
    const others = (await listNames(above, 'directory')).filter((other) => isSplit(other) && other !== name);
    for (const other of others)
        if (await holdsEvents(directoryIn(above, other), startedAtMs))
            return true;
    return false;
}
/** Null when there is no other run beside this one, or when it is the newest of old ones. */
async function runName(run, startedAtMs) {
    const above = directoryAbove(run);
    // Directories in the workspace itself are of different programs, not runs of one.
    if (above === null || above.path === '')
        return null;
    const own = { name: baseName(run.path), newestMs: await newestEventMs(run, startedAtMs) };
    const others = [];
    for (const name of (await listNames(above, 'directory')).slice(0, maxNeighbours)) {
        const newestMs = await newestEventMs(directoryIn(above, name), startedAtMs);
        if (name !== own.name && newestMs > -Infinity)
            others.push({ name, newestMs });
    }
    const isNewest = others.every(({ newestMs }) => newestMs <= own.newestMs);
    if (others.length === 0 || (startedAtMs === null && isNewest))
        return null;
    return timedName.test(own.name)
        ? String(others.filter(({ name }) => name < own.name).length + 1)
        : own.name;
}
/** When a run, or a split of it, was last written to; -Infinity for what is no run. */
async function newestEventMs(directory, startedAtMs) {
    const splits = (await listNames(directory, 'directory')).filter(isSplit);
    const files = await listEventFiles(directory, startedAtMs);
    for (const split of splits)
        files.push(...(await listEventFiles(directoryIn(directory, split), startedAtMs)));
    return files.reduce((newest, { mtimeMs }) => Math.max(newest, mtimeMs), -Infinity);
}
async function holdsEvents(directory, startedAtMs) {
    return (await listEventFiles(directory, startedAtMs)).length > 0;
}
function isSplit(name) {
    return splitNames.includes(name.toLowerCase());
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard/seriesTable.js
function createSeriesTable(collector) {
    const byMetric = new Map();
    return {
        add(tag, labels, points) {
            const metric = points.steps.length === 0 ? undefined : collector.metric(tag, labels);
            if (metric === undefined)
                return;
            const before = byMetric.get(metric);
            byMetric.set(metric, before === undefined ? points : join(before, points));
        },
        all: () => Array.from(byMetric, ([{ name, labels }, points]) => toSeries(name, labels, points)),
    };
}
function toSeries(name, labels, { steps, values, wallTimesMs }) {
    const isTimed = !wallTimesMs.includes(NaN);
    return { name, labels, stepKind: 'step', steps, values, ...(isTimed ? { wallTimesMs } : {}) };
}
/** One metric from two tags, as `loss{split=a}` and `loss{ split=a}`, or from two sessions. */
function join(before, after) {
    return {
        steps: before.steps.concat(after.steps),
        values: before.values.concat(after.values),
        wallTimesMs: before.wallTimesMs.concat(after.wallTimesMs),
    };
}

;// CONCATENATED MODULE: ./build/src/readers/tensorboard.js












const gib = 1_073_741_824;
/**
 * TensorBoard event files, as torch, tensorboardX, TensorFlow, Keras, CatBoost and others write them: scalars
 * (v1 and v2), hyperparameters and short texts. All event files of a directory are one run, in the order of their
 * names, together with the sessions that `add_hparams` makes below it. Of images, histograms and curves the last of each
 * tag is kept; all are counted.
 */
const tensorboardReader = {
    name: 'tensorboard',
    maxBytes: 16 * gib,
    detect: isEventFile,
    belongs: (anchor, path) => isEventFileName(path) && runPathOf(path) === runPathOf(anchor),
    async read(file, { startedAtMs }) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'tensorboard', path: file.path });
        const budget = createEventBudget(readers_collector/* defaultLimits */.M);
        const sources = { anchor: file, table: createCrc32cTable(), budget, collector };
        const { files, sessions, omittedSessions } = await listRunFiles(file, startedAtMs);
        const labels = await findRunLabels(file, startedAtMs);
        const labelsOf = (tag) => labelsOfTag(labels, tag);
        const media = (0,mediaCollector/* createMediaCollector */.o)(collector);
        const into = { collector, series: createSeriesTable(collector), media };
        const log = await readEventLog(files, sources);
        collectLog(log, into, labelsOf);
        collectParams(log, collector);
        let { records } = log;
        for (const [index, session] of sessions.entries()) {
            const sessionLog = await readEventLog(session, sources);
            const isNewest = index === sessions.length - 1;
            collectLog(sessionLog, into, isNewest ? labelsOf : (tag) => inSession(labelsOf(tag), index + 1));
            if (isNewest)
                collectParams(sessionLog, collector);
            records += sessionLog.records;
        }
        if (records === 0)
            throw nothingReadable(file.path);
        if (sessions.length > 1)
            collector.warn(`has ${sessions.length} sets of hyperparameters; the params are those of the newest.`);
        if (omittedSessions > 0)
            collector.warn(`has more than 1,000 sets of hyperparameters; the ${omittedSessions} oldest were left out.`);
        return media.addTo({ ...collector.reading(), series: into.series.all() });
    },
};
function nothingReadable(path) {
    return new errors/* UserError */.yo(`${path} holds no TensorBoard event that can be read.`, {
        hint: 'The training command may have been stopped while it wrote, or the file was damaged on its way.',
    });
}
/** By the first record; by the name where that one is cut or damaged, so that reading can say so. */
function isEventFile({ path, head }) {
    if (head.length < 12)
        return head.length > 0 && isEventFileName(path);
    // The upper half of the first length: never text.
    if (head.readUInt32LE(4) !== 0)
        return false;
    if (isEventFileName(path))
        return true;
    // Data sets stand in TFRecords too.
    const first = readFirstRecord(createCrc32cTable(), head);
    return first !== null && readFileVersion(first) !== null;
}
function collectParams({ session }, collector) {
    for (const [name, value] of session.params)
        collector.param(name, value);
}

// EXTERNAL MODULE: ./build/src/readers/toml.js
var toml = __webpack_require__(67608);
;// CONCATENATED MODULE: ./build/src/readers/trackio/runs.js

const runs_maxListedRuns = 20_000;
/**
 * The runs that logged anything, or null when there is no table of metrics. A run starts with its first row;
 * before 0.24 it had no id but its name.
 */
function runs_listRuns(database, collector) {
    const table = database.table('metrics');
    if (table === null || !table.has('metrics'))
        return null;
    const idColumn = table.has('run_id') ? 'run_id' : 'run_name';
    const runs = new Map();
    for (const [source, column] of timeColumns) {
        const times = database.table(source);
        if (times === null || !times.has(idColumn) || !times.has(column))
            continue;
        const sql = `SELECT ${times.text(idColumn)}, max(run_name) AS name, min(${column}) AS first, max(${column}) AS last FROM ${source} GROUP BY ${idColumn} LIMIT ${runs_maxListedRuns}`;
        for (const row of database.rows(sql)) {
            const id = connection_textOf(row[idColumn]);
            const name = connection_textOf(row['name']);
            const known = runs.get(id);
            runs.set(id, {
                id,
                name: name === '' ? (known?.name ?? '') : name,
                parentId: null,
                idColumn,
                startedAtMs: earlier(known?.startedAtMs, parseTimestamp(connection_textOf(row['first']))),
                endedAtMs: later(known?.endedAtMs, parseTimestamp(connection_textOf(row['last']))),
            });
        }
    }
    if (runs.size >= runs_maxListedRuns)
        collector.warn(`holds more than ${runs_maxListedRuns} runs; not all are looked at.`);
    return [...runs.values()];
}
const timeColumns = [
    ['metrics', 'timestamp'],
    ['configs', 'created_at'],
    ['system_metrics', 'timestamp'],
];
/** ISO 8601 with a zone, as `datetime.now(timezone.utc).isoformat()` writes it → Unix milliseconds. */
function parseTimestamp(text) {
    const timeMs = text.length > 40 ? Number.NaN : Date.parse(text.replace(/(\.\d{3})\d+/, '$1'));
    return Number.isNaN(timeMs) ? null : timeMs;
}
function earlier(a, b) {
    return a === null || a === undefined || (b !== null && b < a) ? b : a;
}
function later(a, b) {
    return a === null || a === undefined || (b !== null && b > a) ? b : a;
}

;// CONCATENATED MODULE: ./build/src/readers/trackio/addRun.js






const addRun_maxRows = 5_000_000;
const addRun_maxJsonLength = 16 * 1_048_576;
/** The run's metrics over its steps, and those of the machine (`system/…`) over their rows. */
function addRun_addMetrics(database, run, labels, collector) {
    const findMetric = metricFinder(labels, collector);
    for (const row of addRun_rowsOfRun(database, 'metrics', run)) {
        const wallTimeMs = parseTimestamp(connection_textOf(row['timestamp'])) ?? undefined;
        const step = realOf(row['step']) ?? 0;
        for (const [key, value] of numbersOf(row, collector))
            findMetric(key)?.point('step', step, value, wallTimeMs);
    }
    let position = 0;
    for (const row of addRun_rowsOfRun(database, 'system_metrics', run)) {
        const wallTimeMs = parseTimestamp(connection_textOf(row['timestamp'])) ?? undefined;
        for (const [key, value] of numbersOf(row, collector))
            findMetric(`system/${key}`)?.unsteppedPoint(position, value, wallTimeMs);
        position++;
    }
}
/** The run's configuration as params. Keys with an underscore are Trackio's own, the user's name among them. */
function addRun_addParams(database, run, collector) {
    const table = database.table('configs');
    if (table === null || !table.has(run.idColumn))
        return;
    const sql = `SELECT ${table.text('config', addRun_maxJsonLength)} FROM configs WHERE ${run.idColumn} = ? LIMIT 1`;
    for (const row of database.rows(sql, run.id)) {
        const config = parseMap(row, 'config', collector);
        const own = new Map(Array.from(config).filter(([key]) => !key.startsWith('_')));
        (0,paramKeys/* flattenParams */.V9)(own, '', collector.param);
    }
}
/** In the order of `SQLiteStorage.get_logs` (trackio 0.43). */
function* addRun_rowsOfRun(database, name, { id, idColumn }) {
    const table = database.table(name);
    if (table === null || !table.has(idColumn))
        return;
    const columns = [table.text('timestamp'), table.real('step'), table.text('metrics', addRun_maxJsonLength)];
    yield* database.rows(`SELECT ${columns.join(', ')} FROM ${name} WHERE ${idColumn} = ? ORDER BY ${name}.timestamp, rowid LIMIT ${addRun_maxRows}`, id);
}
function metricFinder(labels, collector) {
    const known = new Map();
    return (key) => {
        if (!known.has(key))
            known.set(key, collector.metric(key, labels));
        return known.get(key);
    };
}
function* numbersOf(row, collector) {
    for (const [key, value] of parseMap(row, 'metrics', collector))
        yield* numbersBelow(key, value);
}
/** Nested keys are joined by dots. Objects with `_type` are media; text is a number only when it says NaN or ±Infinity. */
function* numbersBelow(key, value) {
    const number = typeof value === 'string' && nonFinite.has(value) ? (0,numberText/* parseNumber */.$)(value) : (0,readers_plain/* numberOf */.rl)(value);
    if (number !== undefined)
        yield [key, number];
    else if ((0,readers_plain/* isMap */.jh)(value) && !value.has('_type'))
        for (const [inner, member] of value)
            yield* numbersBelow(`${key}.${inner}`, member);
}
/** What `serialize_values` (trackio 0.43 `utils.py`) writes for numbers that JSON lacks. */
const nonFinite = new Set(['NaN', 'Infinity', '-Infinity']);
function parseMap(row, column, collector) {
    const parsed = (0,parseJson/* parseJson */.q)(connection_textOf(row[column]));
    if (parsed.kind === 'parsed' && (0,readers_plain/* isMap */.jh)(parsed.value))
        return parsed.value;
    collector.warn('holds a row that is no JSON object; it was left out.');
    return new Map();
}

;// CONCATENATED MODULE: ./build/src/readers/trackio.js







/** The database of a Trackio project (`$TRACKIO_DIR/<project>.db`, as 0.43 writes it; older ones lack the runs' ids). */
const trackioReader = {
    name: 'trackio',
    maxBytes: 4 * 1_073_741_824,
    detect: (file) => {
        const names = tableNames(file);
        return ['metrics', 'configs', 'system_metrics'].every((name) => names.has(name)) && !names.has('runs');
    },
    belongs: belongsToDatabase,
    read: (file, context) => readDatabase(file, 'trackio', (database, collector) => {
        const runs = runs_listRuns(database, collector);
        if (runs === null)
            throw new errors/* UserError */.yo(`${file.path} has no table of metrics; it is no database of Trackio.`);
        for (const { run, labels } of chooseRuns(runs, context, collector)) {
            addRun_addMetrics(database, run, labels, collector);
            if (Object.keys(labels).length > 0)
                continue;
            addRun_addParams(database, run, collector);
            if (run.name !== '')
                collector.tag('trackio.run', run.name);
        }
    }),
};

// EXTERNAL MODULE: ./build/src/readers/media/tableMedium.js
var tableMedium = __webpack_require__(66070);
;// CONCATENATED MODULE: ./build/src/readers/media/pngMask.js

const maxPixels = 4_000_000;
const pngMask_maxRuns = 20_000;
/**
 * A mask as trackers keep it: a grey PNG of 8 bits without interlacing, in which each pixel's value is its class, 0 for none.
 * Null for other images, damage, and masks of more than 4 million pixels or 20,000 runs.
 */
function readMask(bytes) {
    const image = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (image.length < 33 || image.toString('latin1', 12, 16) !== 'IHDR')
        return null;
    const [width, height] = [image.readUInt32BE(16), image.readUInt32BE(20)];
    const [depth, colour, , , interlace] = image.subarray(24, 29);
    if (depth !== 8 || colour !== 0 || interlace !== 0 || width * height > maxPixels)
        return null;
    const rowBytes = width + 1;
    const pixels = inflate(image, rowBytes * height);
    return pixels === null ? null : runsIn(pixels, width, height);
}
function inflate(image, size) {
    const parts = [];
    for (let at = 8; at + 12 <= image.length; at += 12 + image.readUInt32BE(at))
        if (image.toString('latin1', at + 4, at + 8) === 'IDAT')
            parts.push(image.subarray(at + 8, at + 8 + image.readUInt32BE(at)));
    try {
        const rows = (0,external_node_zlib_.inflateSync)(Buffer.concat(parts), { maxOutputLength: Math.max(1, size) });
        return rows.length === size ? rows : null;
    }
    catch {
        return null;
    }
}
function runsIn(rows, width, height) {
    const runs = new Map();
    let count = 0;
    let above = new Uint8Array(width);
    for (let y = 0; y < height; y++) {
        const filter = rows[y * (width + 1)] ?? 0;
        if (filter > 4)
            return null;
        const row = unfiltered(rows.subarray(y * (width + 1) + 1, (y + 1) * (width + 1)), above, filter);
        for (let start = 0; start < width;) {
            const value = row[start] ?? 0;
            let end = start + 1;
            while (end < width && row[end] === value)
                end++;
            if (value !== 0) {
                if (++count > pngMask_maxRuns)
                    return null;
                const known = runs.get(value);
                if (known === undefined)
                    runs.set(value, [[y, start, end - start]]);
                else
                    known.push([y, start, end - start]);
            }
            start = end;
        }
        above = row;
    }
    return runs;
}
/** The five filters of the PNG specification (§9), for one byte per pixel. */
function unfiltered(coded, above, filter) {
    const row = new Uint8Array(coded.length);
    for (let x = 0; x < coded.length; x++) {
        const [left, up, corner] = [row[x - 1] ?? 0, above[x] ?? 0, above[x - 1] ?? 0];
        const predicted = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
        row[x] = (coded[x] ?? 0) + predicted;
    }
    return row;
}
function paeth(left, up, corner) {
    const estimate = left + up - corner;
    const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)];
    if (a <= b && a <= c)
        return left;
    return b <= c ? up : corner;
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/imageMarks.js





const maxMaskBytes = 1_048_576;
/** The boxes of one image: each set of them is a file of its own. */
async function boxesOf(sets, image, folder, collector) {
    const boxes = [];
    for (const set of sets.values()) {
        const path = filePath(mapOrEmpty(set).get('path'));
        const document = path === null ? null : await (0,wholeJson/* readJsonBeside */.XJ)(folder, path, maxMaskBytes, collector);
        const labels = mapOrEmpty(document?.get('class_labels'));
        for (const box of listOrEmpty(document?.get('box_data')))
            boxes.push(...boxOf(mapOrEmpty(box), image, labels));
    }
    return boxes;
}
/** Corners or middle and size, as shares of the image unless the domain says pixels. */
function boxOf(box, image, labels) {
    const position = mapOrEmpty(box.get('position'));
    const [scaleX, scaleY] = box.get('domain') === 'pixel' ? [1, 1] : [image.width, image.height];
    const at = (key) => (0,readers_plain/* numberOf */.rl)(position.get(key)) ?? NaN;
    const middle = listOrEmpty(position.get('middle')).map((value) => (0,readers_plain/* numberOf */.rl)(value) ?? NaN);
    const [centreX = NaN, centreY = NaN] = middle;
    const [width, height] = middle.length > 0 ? [at('width'), at('height')] : [at('maxX') - at('minX'), at('maxY') - at('minY')];
    const [left, top] = middle.length > 0 ? [centreX - width / 2, centreY - height / 2] : [at('minX'), at('minY')];
    if (![left, top, width, height].every(Number.isFinite))
        return [];
    const label = textOrNull(labels.get(String((0,readers_plain/* numberOf */.rl)(box.get('class_id'))))) ?? textOrNull(box.get('box_caption')) ?? '';
    const score = [...mapOrEmpty(box.get('scores')).values()]
        .map(readers_plain/* numberOf */.rl)
        .find((value) => Number.isFinite(value));
    return [
        {
            x: left * scaleX,
            y: top * scaleY,
            width: Math.max(0, width) * scaleX,
            height: Math.max(0, height) * scaleY,
            label,
            ...(score === undefined ? {} : { score }),
        },
    ];
}
/** The masks of one image, each class of each set by itself. */
async function masksOf(sets, folder) {
    const masks = [];
    for (const [name, set] of sets) {
        const path = filePath(mapOrEmpty(set).get('path'));
        const file = path === null ? null : await folder.open(path, maxMaskBytes);
        const bytes = file === null ? null : await (0,fileText/* readBytes */.io)(file).catch(() => null);
        const found = bytes === null ? null : readMask(bytes);
        for (const [value, runs] of found ?? [])
            masks.push({ label: `${name} ${value}`, runs: runs.map((run) => [...run]) });
    }
    return masks;
}
/** Below the run's own folder; what is no path of wandb's is not followed. */
function filePath(path) {
    return typeof path === 'string' && path.startsWith('media/') ? `files/${path}` : null;
}
/** A text, cut to what a report shows. */
function textOrNull(value) {
    return typeof value === 'string' ? value.slice(0, 2_000) : null;
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/addMedia.js






const addMedia_maxDepth = 8;
const addMedia_maxTableBytes = 16 * 1_048_576;
/** Images of one list that are kept. */
const maxImages = 50;
/**
 * The media in a run's summary, which holds the last of each name: histograms stand in it, images, tables and what
 * `wandb.plot` draws from tables in `files/` beside the log (wandb 0.15 to 0.31).
 */
async function addMedia_addMedia(summary, target, prefix = '', depth = 0) {
    for (const [key, value] of summary) {
        if (!(0,readers_plain/* isMap */.jh)(value) || depth > addMedia_maxDepth)
            continue;
        const name = prefix + key;
        const type = value.get('_type');
        if (typeof type === 'string')
            await addMedia_addMedium(name, type, value, target);
        else if (!name.startsWith('_'))
            await addMedia_addMedia(value, target, `${name}.`, depth + 1);
    }
}
async function addMedia_addMedium(name, type, value, target) {
    const shown = name.slice(0, 500);
    if (type === 'histogram')
        addHistogram(shown, value, target.media);
    else if (target.folder === null)
        return;
    else if (type === 'table-file')
        await addMedia_addTable(shown, value, target, target.folder);
    else if (type === 'image-file')
        await addImages(shown, [imageIn(value)], target, target.folder);
    else if (type === 'images/separated')
        await addImages(shown, imagesIn(value), target, target.folder);
}
function addHistogram(name, value, media) {
    const counts = addMedia_numbersIn(value.get('values'));
    const packed = mapOrEmpty(value.get('packedBins'));
    const [min, size] = [(0,readers_plain/* numberOf */.rl)(packed.get('min')), (0,readers_plain/* numberOf */.rl)(packed.get('size'))];
    const edges = min === undefined || size === undefined
        ? addMedia_numbersIn(value.get('bins'))
        : Array.from({ length: counts.length + 1 }, (_, index) => min + index * size);
    media.add({ kind: 'histogram', name, edges, counts });
}
async function addMedia_addTable(name, value, { media, collector }, folder) {
    const path = filePath(value.get('path'));
    const table = path === null ? null : await (0,wholeJson/* readJsonBeside */.XJ)(folder, path, addMedia_maxTableBytes, collector);
    if (table === null)
        return;
    const columns = listOrEmpty(table.get('columns')).map(String);
    const rows = listOrEmpty(table.get('data')).filter(readers_plain/* isList */.Lv);
    const medium = (0,tableMedium/* tableMedium */.k)({ name, step: null, columns, rows });
    // `wandb.plot` calls the table of a chart `<name>_table`.
    media.add(medium.kind === 'table' ? medium : { ...medium, name: name.replace(/_table$/, '') });
}
function imageIn(value) {
    return {
        path: filePath(value.get('path')),
        caption: textOrNull(value.get('caption')),
        boxes: mapOrEmpty(value.get('boxes')),
        masks: mapOrEmpty(value.get('masks')),
    };
}
/** Several images of one name; what belongs to each stands at its place in a list of its own. */
function imagesIn(value) {
    const [captions, boxes, masks] = ['captions', 'all_boxes', 'all_masks'].map((key) => listOrEmpty(value.get(key)));
    return listOrEmpty(value.get('filenames')).map((path, index) => ({
        path: filePath(path),
        caption: textOrNull(captions?.[index]),
        boxes: mapOrEmpty(boxes?.[index]),
        masks: mapOrEmpty(masks?.[index]),
    }));
}
async function addImages(name, found, { media, collector }, folder) {
    const images = [];
    for (const { path, caption, boxes, masks } of found.slice(0, maxImages)) {
        const image = path === null ? null : await keepImageFile(folder, path, { media, collector });
        if (image === null)
            continue;
        images.push({
            image,
            ...(caption === null ? {} : { caption }),
            boxes: await boxesOf(boxes, image, folder, collector),
            masks: await masksOf(masks, folder),
        });
    }
    if (images.length > 0)
        media.add({ kind: 'images', name, images });
}
function addMedia_numbersIn(value) {
    return listOrEmpty(value).map((item) => (0,readers_plain/* numberOf */.rl)(item) ?? NaN);
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/runFolder.js






/** `offline-run-20260131_120000-abc123`, and without `offline-` for runs that were sent while they ran. */
const runFolderName = /^(?:offline-)?run-\d{8}_\d{6}-/;
const maxSummaryBytes = 16 * 1_048_576;
/**
 * Everything in the run's folder belongs to its `.wandb` file, and so does what is seen through the link
 * `latest-run` beside it.
 */
function belongsToRun(anchor, path) {
    const folder = external_node_path_.posix.dirname(anchor);
    if (!isInRunFolder(anchor))
        return false;
    return ((0,runFolder/* pathWithin */.RY)(folder, path) !== null ||
        (0,runFolder/* pathWithin */.RY)(external_node_path_.posix.join(external_node_path_.posix.dirname(folder), 'latest-run'), path) !== null);
}
/** False for a `.wandb` file that was copied out of the folder that wandb made for the run. */
function isInRunFolder(path) {
    return runFolderName.test(external_node_path_.posix.basename(external_node_path_.posix.dirname(path)));
}
/** The config that wandb wrote into the folder while it sent the run. Null when there is none. */
async function readConfigFile(folder, collector) {
    const document = await readYamlBeside(folder, 'files/config.yaml', collector);
    if (document === null || !(0,readers_plain/* isMap */.jh)(document))
        return null;
    return new Map(Array.from(document, ([key, member]) => [key, unwrap(member)]));
}
/** The summary, likewise. */
async function readSummaryFile(folder, collector) {
    const file = await folder.open('files/wandb-summary.json', maxSummaryBytes);
    if (file === null || file.bytes === 0)
        return null;
    try {
        const { document } = await (0,json/* parseJsonFile */.OW)(file);
        return (0,readers_plain/* isMap */.jh)(document) ? document : null;
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        collector.warn(`has a broken file beside it: ${(0,errors/* messageOf */.bD)(error)}`);
        return null;
    }
}
/** Each value stands in an object of its own, with a description: `lr: {desc: null, value: 0.1}`. */
function unwrap(member) {
    return (0,readers_plain/* isMap */.jh)(member) ? (member.get('value') ?? member) : member;
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/recordFields.js

/**
 * Field numbers of the messages in `.wandb` files, as wire tags. Source: wandb/proto/wandb_internal.proto,
 * the same in 0.15 and 0.31 where both have a field.
 */
const recordFields = {
    history: fieldTag(2, 'bytes'),
    summary: fieldTag(3, 'bytes'),
    config: fieldTag(5, 'bytes'),
    stats: fieldTag(7, 'bytes'),
    metric: fieldTag(12, 'bytes'),
    run: fieldTag(17, 'bytes'),
    exit: fieldTag(18, 'bytes'),
    environment: fieldTag(26, 'bytes'),
};
const historyFields = { item: fieldTag(1, 'bytes'), step: fieldTag(2, 'bytes') };
const historyStepFields = { number: fieldTag(1, 'varint') };
/** HistoryItem, SummaryItem, ConfigItem and StatsItem; only history has typed values, since 0.31. */
const itemFields = {
    key: fieldTag(1, 'bytes'),
    nestedKey: fieldTag(2, 'bytes'),
    integer: fieldTag(5, 'varint'),
    number: fieldTag(6, 'fixed64'),
    json: fieldTag(8, 'bytes'),
    valueJson: fieldTag(16, 'bytes'),
};
/** SummaryRecord and ConfigRecord. */
const changeFields = { update: fieldTag(1, 'bytes'), remove: fieldTag(2, 'bytes') };
const runFields = {
    id: fieldTag(1, 'bytes'),
    project: fieldTag(3, 'bytes'),
    config: fieldTag(4, 'bytes'),
    summary: fieldTag(5, 'bytes'),
    group: fieldTag(6, 'bytes'),
    jobType: fieldTag(7, 'bytes'),
    name: fieldTag(8, 'bytes'),
    notes: fieldTag(9, 'bytes'),
    tag: fieldTag(10, 'bytes'),
    sweepId: fieldTag(12, 'bytes'),
    startingStep: fieldTag(14, 'varint'),
    startTime: fieldTag(17, 'bytes'),
    git: fieldTag(21, 'bytes'),
};
const environmentFields = { git: fieldTag(9, 'bytes') };
const gitFields = { commit: fieldTag(2, 'bytes') };
const exitFields = { code: fieldTag(1, 'varint') };
const statsFields = { time: fieldTag(2, 'bytes'), item: fieldTag(3, 'bytes') };
const timestampFields = { seconds: fieldTag(1, 'varint'), nanos: fieldTag(2, 'varint') };
const metricFields = {
    name: fieldTag(1, 'bytes'),
    globName: fieldTag(2, 'bytes'),
    stepMetric: fieldTag(4, 'bytes'),
    summary: fieldTag(7, 'bytes'),
    goal: fieldTag(8, 'varint'),
};
/** MetricSummary: what the summary of a metric is made of; `none` and `copy` name no aggregate. */
const summaryKinds = new Map([
    [fieldTag(1, 'varint'), 'min'],
    [fieldTag(2, 'varint'), 'max'],
    [fieldTag(3, 'varint'), 'mean'],
    [fieldTag(4, 'varint'), 'best'],
    [fieldTag(5, 'varint'), 'last'],
    [fieldTag(8, 'varint'), 'first'],
]);

;// CONCATENATED MODULE: ./build/src/readers/wandb/definedMetrics.js



const maxDefinitions = 10_000;
/** Each is compared with each name. */
const maxPrefixes = 100;
const goals = [undefined, 'min', 'max'];
function createDefinedMetrics() {
    const exact = new Map();
    const prefixes = new Map();
    const axes = new Map();
    let version = 0;
    function axisFor(name) {
        const kind = (0,steps/* stepKindOf */.mA)(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('.')) + 1));
        if (kind === undefined)
            return null;
        const axis = axes.get(name) ?? { name, kind, latest: undefined };
        axes.set(name, axis);
        return axis;
    }
    function define(wire) {
        const { name, globName, stepMetric, goal, kinds } = readDefinition(wire);
        if (exact.size >= maxDefinitions || prefixes.size >= maxPrefixes)
            return;
        version++;
        const axis = stepMetric === '' ? null : axisFor(stepMetric);
        const definition = { goal: goals[goal], axis, summaryKinds: kinds };
        if (globName.endsWith('*'))
            prefixes.set(globName.slice(0, -1), definition);
        else if (name !== '')
            exact.set(name, definition);
    }
    function find(name) {
        let found = exact.get(name);
        if (found !== undefined)
            return found;
        let longest = -1;
        for (const [prefix, definition] of prefixes) {
            if (prefix.length <= longest || !name.startsWith(prefix))
                continue;
            longest = prefix.length;
            found = definition;
        }
        return found;
    }
    return { define, find, axisNamed: (name) => axes.get(name), version: () => version };
}
function readDefinition(wire) {
    let [name, globName, stepMetric, goal] = ['', '', '', 0];
    let kinds = [];
    while (nextField(wire)) {
        if (wire.tag === metricFields.name)
            name = unescapeDots(readText(wire));
        else if (wire.tag === metricFields.globName)
            globName = unescapeDots(readText(wire));
        else if (wire.tag === metricFields.stepMetric)
            stepMetric = unescapeDots(readText(wire));
        else if (wire.tag === metricFields.goal)
            goal = protobuf_readVarint(wire);
        else if (wire.tag === metricFields.summary)
            kinds = readSummaryKinds(wire);
        else
            skipField(wire);
    }
    return { name, globName, stepMetric, goal, kinds };
}
function readSummaryKinds(wire) {
    const kinds = [];
    const outer = enterMessage(wire);
    while (nextField(wire)) {
        const kind = summaryKinds.get(wire.tag);
        if (kind === undefined)
            skipField(wire);
        else if (readBool(wire))
            kinds.push(kind);
    }
    leaveMessage(wire, outer);
    return kinds;
}
/** In a definition `a\.b` is the key `a.b`, while `a.b` is the key `b` in the dict `a`. Here both are `a.b`. */
function unescapeDots(name) {
    return name.replaceAll('\\.', '.');
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/columns.js

/** Columns that are remembered; the collector tells of metrics beyond its own limit. */
const maxColumns = 200_000;
function createColumns() {
    const columns = new Map();
    function named(name) {
        const known = columns.get(name);
        if (known !== undefined)
            return known;
        const role = roleOf(name);
        const column = { name, role, metric: undefined, axis: null, isAxis: false, version: -1 };
        if (columns.size < maxColumns)
            columns.set(name, column);
        return column;
    }
    return { named, names: () => columns.keys() };
}
/** Brings a column up to date with the definitions, which may come after its first values. */
function settleColumn(column, defined) {
    if (column.version === defined.version())
        return;
    column.version = defined.version();
    column.axis = defined.find(column.name)?.axis ?? null;
    column.isAxis = (0,steps/* stepKindOf */.mA)(column.name) !== undefined || defined.axisNamed(column.name) !== undefined;
}
/** Names that start with an underscore are wandb's own (`_runtime`, `_wandb`). */
function roleOf(name) {
    if (name === '_step')
        return 'step';
    if (name === '_timestamp')
        return 'timestamp';
    if (name.startsWith('_'))
        return 'reserved';
    return name.endsWith('._type') ? 'mediaType' : 'value';
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/jsonNumber.js
const digit0 = 48;
const digit9 = 57;
const minus = 45;
const point = 46;
/** Whole numbers up to here have an exact double, and so have the powers of ten up to 10^22. */
const maxExactDigits = 15;
const powersOfTen = Array.from({ length: maxExactDigits + 1 }, (_, power) => 10 ** power);
/** No number is written longer, and `"-Infinity"` is the longest word. */
const maxNumberBytes = 64;
const words = new Map([
    ['NaN', Number.NaN],
    ['"NaN"', Number.NaN],
    ['Infinity', Infinity],
    ['"Infinity"', Infinity],
    ['-Infinity', -Infinity],
    ['"-Infinity"', -Infinity],
]);
/**
 * The number that a JSON text is, with NaN and infinities as wandb writes them: bare (0.31) or in quotes.
 * Undefined for everything else. Few digits are computed in place, exactly: both parts of the one division are
 * exact, so its result is correctly rounded.
 */
function jsonNumber(bytes, start, end) {
    const isNegative = bytes[start] === minus;
    const firstDigit = isNegative ? start + 1 : start;
    let mantissa = 0;
    let digits = 0;
    let fractionStart = -1;
    for (let at = firstDigit; at < end; at++) {
        const code = bytes[at] ?? 0;
        if (code >= digit0 && code <= digit9 && digits < maxExactDigits) {
            mantissa = mantissa * 10 + code - digit0;
            digits++;
        }
        else if (code === point && fractionStart < 0 && digits > 0)
            fractionStart = at + 1;
        else
            return slowNumber(bytes, start, end);
    }
    if (digits === 0 || fractionStart === end)
        return undefined;
    const value = fractionStart < 0 ? mantissa : mantissa / (powersOfTen[end - fractionStart] ?? 1);
    return isNegative ? -value : value;
}
function slowNumber(bytes, start, end) {
    const first = bytes[start] ?? 0;
    if (first > digit9 && first !== 0x4e && first !== 0x49)
        return undefined;
    if (end - start > maxNumberBytes)
        return undefined;
    const text = bytes.toString('latin1', start, end);
    const word = words.get(text);
    if (word !== undefined || !/^-?\d[\d.eE+-]*$/.test(text))
        return word;
    const value = Number(text);
    return Number.isNaN(value) ? undefined : value;
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/items.js



function createItem() {
    return { bytes: Buffer.alloc(0), keyStart: 0, keyEnd: 0, jsonStart: 0, jsonEnd: 0, typedNumber: undefined };
}
/** Reads the message that the cursor is in. */
function readItem(wire, item) {
    useBytes(item, wire.bytes);
    item.keyStart = wire.at;
    item.keyEnd = wire.at;
    item.jsonStart = 0;
    item.jsonEnd = 0;
    item.typedNumber = undefined;
    while (nextField(wire)) {
        switch (wire.tag) {
            case itemFields.key:
            case itemFields.nestedKey:
                skipField(wire);
                item.keyEnd = wire.at;
                break;
            case itemFields.valueJson:
            case itemFields.json:
                noteJson(wire, item);
                break;
            case itemFields.integer:
                item.typedNumber = readZigzag(wire);
                break;
            case itemFields.number:
                item.typedNumber = readDouble(wire);
                break;
            default:
                skipField(wire);
        }
    }
}
/** The value when it is a number, NaN and infinities included. */
function numberOfItem({ typedNumber, bytes, jsonStart, jsonEnd }) {
    return typedNumber ?? jsonNumber(bytes, jsonStart, jsonEnd);
}
/** The JSON text of the value. */
function jsonTextOf({ bytes, jsonStart, jsonEnd }) {
    return bytes.toString('utf8', jsonStart, jsonEnd);
}
/** The bytes change rarely, and wrapping them for each item would be slow. */
function useBytes(item, bytes) {
    if (item.bytes.buffer !== bytes.buffer || item.bytes.byteOffset !== bytes.byteOffset)
        item.bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function noteJson(wire, item) {
    const outer = enterMessage(wire);
    item.jsonStart = wire.at;
    item.jsonEnd = wire.end;
    leaveMessage(wire, outer);
}
/** A sint64. Beyond ±2^52 it is rounded, and the sign is taken before that. */
function readZigzag(wire) {
    const isNegative = ((wire.bytes[wire.at] ?? 0) & 1) === 1;
    const value = protobuf_readVarint(wire);
    return isNegative ? -(value + 1) / 2 : value / 2;
}
/** The parts of an item's key: one for a plain key, whose dots are its own, and several for nested keys. */
function readKeyPath(wire) {
    let key = '';
    const nested = [];
    while (nextField(wire)) {
        if (wire.tag === itemFields.key)
            key = readText(wire);
        else if (wire.tag === itemFields.nestedKey)
            nested.push(readText(wire));
        else
            skipField(wire);
    }
    return nested.length > 0 ? nested : [key];
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/keyTable.js


const cacheSlots = 2048;
/**
 * `find` gives what belongs to a key path. A small cache by a hash of the key's bytes stands before it; keys
 * that fall on one slot only push each other out, so that no choice of keys makes it slow.
 */
function createKeyTable(find) {
    const cache = Array(cacheSlots);
    return (item) => {
        const slot = hash(item.bytes, item.keyStart, item.keyEnd) & (cacheSlots - 1);
        const cached = cache[slot];
        if (cached !== undefined && keyTable_isSame(cached.key, item))
            return cached.value;
        const key = Uint8Array.prototype.slice.call(item.bytes, item.keyStart, item.keyEnd);
        const value = find(readKeyPath(openWire(key)));
        cache[slot] = { key, value };
        return value;
    };
}
/** FNV-1a. */
function hash(bytes, start, end) {
    let value = 0x811c9dc5;
    for (let at = start; at < end; at++)
        value = Math.imul(value ^ (bytes[at] ?? 0), 0x01000193);
    return value ^ (value >>> 15);
}
function keyTable_isSame(key, { bytes, keyStart, keyEnd }) {
    if (key.length !== keyEnd - keyStart)
        return false;
    for (let at = 0; at < key.length; at++)
        if (key[at] !== bytes[keyStart + at])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/wordNumber.js
/** NaN and infinities inside nested values, where wandb writes them as text; undefined for all else. */
function wordNumber(value) {
    return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : undefined;
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/historyRow.js








/** A nested value above this is a table or a histogram, not metrics. */
const maxNestedBytes = 262_144;
const openBrace = 0x7b;
/** The result reads a HistoryRecord that the cursor is in, into the same row each time. */
function createRowReader(columns, media, collector) {
    const table = createKeyTable((path) => columns.named(path.join('.')));
    const item = createItem();
    const row = createRow();
    function addItem(wire) {
        const outer = enterMessage(wire);
        readItem(wire, item);
        leaveMessage(wire, outer);
        if (wire.problem !== null)
            return;
        const column = table(item);
        if (column.role === 'value')
            addItemValue(column);
        else if (column.role === 'step')
            row.itemStep = numberOfItem(item);
        else if (column.role === 'timestamp')
            row.wallTimeMs = (0,steps/* wallTimeMsOf */.XV)(numberOfItem(item) ?? 0);
        else if (column.role === 'mediaType') {
            row.mediaPrefixes.push(column.name.slice(0, -'_type'.length));
            media.count(parsedOf(item));
        }
    }
    function addItemValue(column) {
        const value = numberOfItem(item);
        if (value !== undefined)
            historyRow_addValue(row, column, value);
        else if (item.jsonEnd > item.jsonStart && item.bytes[item.jsonStart] === openBrace) {
            const object = parsedOf(item);
            if ((0,readers_plain/* isMap */.jh)(object))
                addNested(column.name, object);
            else
                collector.warn('holds nested values that are broken or too large; they were left out.');
        }
    }
    function addNested(prefix, object) {
        if (media.isMedium(object))
            return media.count(object.get('_type'));
        for (const [key, member] of object) {
            const name = `${prefix}.${key}`;
            const value = (0,readers_plain/* numberOf */.rl)(member) ?? wordNumber(member);
            if (value !== undefined)
                historyRow_addValue(row, columns.named(name), value);
            else if ((0,readers_plain/* isMap */.jh)(member))
                addNested(name, member);
        }
    }
    return (wire) => {
        clearRow(row);
        while (nextField(wire)) {
            if (wire.tag === historyFields.item)
                addItem(wire);
            else if (wire.tag === historyFields.step)
                row.fieldStep = readStep(wire);
            else
                skipField(wire);
        }
        return row;
    };
}
function createRow() {
    return {
        columns: [],
        values: [],
        length: 0,
        mediaPrefixes: [],
        itemStep: undefined,
        fieldStep: undefined,
        wallTimeMs: undefined,
    };
}
function clearRow(row) {
    row.length = 0;
    row.mediaPrefixes.length = 0;
    row.itemStep = undefined;
    row.fieldStep = undefined;
    row.wallTimeMs = undefined;
}
function historyRow_addValue(row, column, value) {
    row.columns[row.length] = column;
    row.values[row.length] = value;
    row.length++;
}
/** A record without a number means step 0, which proto3 does not write. */
function readStep(wire) {
    let step = 0;
    const outer = enterMessage(wire);
    while (nextField(wire)) {
        if (wire.tag === historyStepFields.number)
            step = readInt(wire);
        else
            skipField(wire);
    }
    leaveMessage(wire, outer);
    return step;
}
/** Undefined for what is no JSON, and for what is too large to be metrics. */
function parsedOf(item) {
    if (item.jsonEnd - item.jsonStart > maxNestedBytes)
        return undefined;
    const parsed = (0,parseJson/* parseJson */.q)(jsonTextOf(item));
    return parsed.kind === 'parsed' ? parsed.value : undefined;
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/history.js


/**
 * Steps: the item `_step`, else the record's step, else one more than the last; never less than that, as
 * wandb's steps only grow. (Version 1 writes steps only where the script gave them.)
 * Values: numbers, NaN and infinities; nested keys are joined by dots. Text, booleans and null are no metrics.
 */
function createHistory(collector, defined, media) {
    const columns = createColumns();
    const readRow = createRowReader(columns, media, collector);
    let nextStep = 0;
    let hasRows = false;
    function addRow(wire) {
        const row = readRow(wire);
        // A row that is damaged is left out as a whole.
        if (wire.problem !== null)
            return;
        const step = history_stepOf(row, nextStep);
        nextStep = step + 1;
        hasRows = true;
        moveAxes(row, defined);
        for (let index = 0; index < row.length; index++) {
            const column = row.columns[index];
            const value = row.values[index];
            if (column === undefined || value === undefined || column.isAxis || isOfMedium(column, row))
                continue;
            column.metric ??= collector.metric(column.name);
            const at = column.axis?.latest;
            if (column.axis === null || at === undefined)
                column.metric?.point('step', step, value, row.wallTimeMs);
            else
                column.metric?.point(column.axis.kind, at, value, row.wallTimeMs);
        }
    }
    return {
        addRow,
        startAt: (step) => {
            if (!hasRows && Number.isSafeInteger(step))
                nextStep = Math.max(0, step);
        },
        names: columns.names,
    };
}
function history_stepOf({ itemStep, fieldStep }, nextStep) {
    const given = itemStep ?? fieldStep;
    return given !== undefined && Number.isSafeInteger(given) ? Math.max(given, nextStep) : nextStep;
}
/** Items of a row have no order, so the axes move before any point is set. */
function moveAxes(row, defined) {
    for (let index = 0; index < row.length; index++) {
        const column = row.columns[index];
        if (column === undefined)
            continue;
        settleColumn(column, defined);
        const axis = column.isAxis ? defined.axisNamed(column.name) : undefined;
        if (axis !== undefined)
            axis.latest = row.values[index];
    }
}
function isOfMedium({ name }, { mediaPrefixes }) {
    return mediaPrefixes.some((prefix) => name.startsWith(prefix));
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/media.js
const maxTypes = 100;
const maxTypeLength = 100;
function createMedia() {
    const counts = new Map();
    return {
        isMedium: (value) => typeof value.get('_type') === 'string',
        count: (type) => {
            const name = typeof type === 'string' && type.length <= maxTypeLength ? type : 'other';
            if (counts.has(name) || counts.size < maxTypes)
                counts.set(name, (counts.get(name) ?? 0) + 1);
        },
        describe: () => [...counts]
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([name, count]) => `${name} ${count}`)
            .join(', '),
    };
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/replay.js






/** Far more than summaries and configs have; values beyond it are left out with a warning. */
const maxKeys = 200_000;
const replay_maxValueBytes = 1_048_576;
const replay_maxTotalBytes = 64 * 1_048_576;
const maxPathLength = 64;
const maxShortBytes = 32;
/** `word` is what it holds, for warnings. */
function replay_createReplay(word, collector) {
    const entries = new Map();
    const table = createKeyTable((path) => findEntry(entries, path));
    const item = createItem();
    let changes = 0;
    let textBytes = 0;
    function setText(entry, text) {
        textBytes += (text?.length ?? 0) - (entry.text?.length ?? 0);
        entry.text = text;
        entry.shortBytes = 0;
    }
    function setValue(entry) {
        const bytes = item.jsonEnd - item.jsonStart;
        const isTooLarge = bytes > replay_maxValueBytes || textBytes + bytes > replay_maxTotalBytes;
        if (isTooLarge)
            collector.warn(`holds ${word} values that are too large; they were left out.`);
        if (bytes > maxShortBytes)
            return setText(entry, isTooLarge ? null : jsonTextOf(item));
        if (entry.text !== null)
            setText(entry, null);
        for (let at = 0; at < bytes; at++)
            entry.short[at] = item.bytes[item.jsonStart + at] ?? 0;
        entry.shortBytes = bytes;
    }
    function applyItem(wire, isRemoval) {
        const outer = enterMessage(wire);
        readItem(wire, item);
        leaveMessage(wire, outer);
        if (wire.problem !== null)
            return;
        const entry = table(item);
        if (isRemoval)
            setText(entry, null);
        else
            setValue(entry);
        entry.change = ++changes;
        if (entries.size > maxKeys)
            collector.warn(`holds more than ${maxKeys.toLocaleString('en')} ${word} keys; some were left out.`);
    }
    return {
        apply(wire) {
            while (nextField(wire)) {
                if (wire.tag === changeFields.update)
                    applyItem(wire, false);
                else if (wire.tag === changeFields.remove)
                    applyItem(wire, true);
                else
                    skipField(wire);
            }
        },
        result: () => buildTree([...entries.values()]),
    };
}
/** Beyond the limit an entry is given that nothing keeps. */
function findEntry(entries, path) {
    const key = JSON.stringify(path);
    const known = entries.get(key);
    if (known !== undefined)
        return known;
    const entry = { path, short: new Uint8Array(maxShortBytes), shortBytes: 0, text: null, change: 0 };
    if (entries.size <= maxKeys && path.length <= maxPathLength)
        entries.set(key, entry);
    return entry;
}
function buildTree(entries) {
    const root = new Map();
    const owned = new Set([root]);
    for (const entry of entries.toSorted((a, b) => a.change - b.change)) {
        const { path } = entry;
        const value = replay_valueOf(entry);
        const parent = descend(root, path.slice(0, -1), owned, value !== undefined);
        if (value === undefined)
            parent?.delete(path.at(-1) ?? '');
        else
            parent?.set(path.at(-1) ?? '', value);
    }
    return root;
}
/** The object at a path. What is no object there is replaced when `mayCreate`; else null is given. */
function descend(root, path, owned, mayCreate) {
    let tree = root;
    for (const name of path) {
        const member = tree.get(name);
        if (!(0,readers_plain/* isMap */.jh)(member) && !mayCreate)
            return null;
        const next = isOwned(member, owned) ? member : new Map((0,readers_plain/* isMap */.jh)(member) ? member : []);
        owned.add(next);
        tree.set(name, next);
        tree = next;
    }
    return tree;
}
/** Parsed documents are read-only; what was built here may be changed. */
function isOwned(value, owned) {
    return (0,readers_plain/* isMap */.jh)(value) && owned.has(value);
}
/** Undefined for what was removed, and for what is no JSON. */
function replay_valueOf({ text, short, shortBytes }) {
    const json = text ?? Buffer.from(short.buffer, 0, shortBytes).toString('utf8');
    const result = (0,parseJson/* parseJson */.q)(json);
    return result.kind === 'parsed' ? result.value : undefined;
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/timestamp.js


/** A google.protobuf.Timestamp → Unix milliseconds. The cursor is at the field, not yet in it. */
function readTimestampMs(wire) {
    let [seconds, nanos] = [0, 0];
    const outer = enterMessage(wire);
    while (nextField(wire)) {
        if (wire.tag === timestampFields.seconds)
            seconds = readInt(wire);
        else if (wire.tag === timestampFields.nanos)
            nanos = readInt(wire);
        else
            skipField(wire);
    }
    leaveMessage(wire, outer);
    return seconds * 1000 + nanos / 1e6;
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/runFacts.js



function createRunFacts() {
    return { tags: new Map(), runTags: [], startTimeMs: null, startingStep: 0, exitCode: null };
}
const maxRunTags = 1000;
/** Tags by the field of the run record that they stand in. */
const namedFacts = new Map([
    [runFields.id, 'wandb.run_id'],
    [runFields.name, 'wandb.name'],
    [runFields.project, 'wandb.project'],
    [runFields.group, 'wandb.group'],
    [runFields.jobType, 'wandb.job_type'],
    [runFields.notes, 'wandb.notes'],
    [runFields.sweepId, 'wandb.sweep_id'],
]);
/** Takes a RunRecord that the cursor is in. A later one, after a change of name or tags, replaces the earlier. */
function runFacts_addRun(wire, facts, parts) {
    facts.runTags.length = 0;
    while (nextField(wire)) {
        const fact = namedFacts.get(wire.tag);
        if (fact !== undefined)
            facts.tags.set(fact, readText(wire));
        else if (wire.tag === runFields.tag) {
            const tag = readText(wire);
            if (facts.runTags.length < maxRunTags)
                facts.runTags.push(tag);
        }
        else if (wire.tag === runFields.startingStep)
            facts.startingStep = readInt(wire);
        else if (wire.tag === runFields.startTime)
            facts.startTimeMs = readTimestampMs(wire);
        else if (wire.tag === runFields.git)
            addCommit(wire, facts);
        else if (wire.tag === runFields.config)
            within(wire, parts.config);
        else if (wire.tag === runFields.summary)
            within(wire, parts.summary);
        else
            skipField(wire);
    }
}
/** Takes an EnvironmentRecord, where wandb since 0.19 keeps the commit. */
function addEnvironment(wire, facts) {
    while (nextField(wire)) {
        if (wire.tag === environmentFields.git)
            addCommit(wire, facts);
        else
            skipField(wire);
    }
}
/** Takes a RunExitRecord. One without a code is an exit with 0, which proto3 does not write. */
function addExit(wire, facts) {
    facts.exitCode = 0;
    while (nextField(wire)) {
        if (wire.tag === exitFields.code)
            facts.exitCode = readInt(wire);
        else
            skipField(wire);
    }
}
/** Hands the facts on, with wandb's own word for the state of the run. */
function tellRunFacts({ tags, runTags, exitCode }, collector) {
    for (const [name, text] of tags)
        if (text !== '')
            collector.tag(name, text);
    if (runTags.length > 0)
        collector.tag('wandb.tags', runTags.join(', '));
    collector.tag('wandb.state', exitCode === null ? 'crashed' : exitCode === 0 ? 'finished' : 'failed');
    if (exitCode !== null)
        collector.tag('wandb.exit_code', String(exitCode));
}
function addCommit(wire, facts) {
    within(wire, () => {
        while (nextField(wire)) {
            if (wire.tag === gitFields.commit)
                facts.tags.set('wandb.commit', readText(wire));
            else
                skipField(wire);
        }
    });
}
function within(wire, read) {
    const outer = enterMessage(wire);
    read(wire);
    leaveMessage(wire, outer);
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/systemStats.js





/**
 * Reads what wandb measures of the machine by itself: series `system/gpu.0.gpu` over seconds since the start
 * of the run, to the millisecond. The result takes a StatsRecord that the cursor is in.
 */
function createSystemStats(collector, facts) {
    const table = createKeyTable((path) => collector.metric(`system/${path.join('.')}`));
    const item = createItem();
    let firstTimeMs = null;
    function addItem(wire, timeMs) {
        const outer = enterMessage(wire);
        readItem(wire, item);
        const startMs = facts.startTimeMs ?? firstTimeMs ?? timeMs;
        const value = wire.problem === null ? numberOfItem(item) : undefined;
        if (value !== undefined)
            table(item)?.point('seconds', Math.round(timeMs - startMs) / 1000, value, timeMs);
        leaveMessage(wire, outer);
    }
    return (wire) => {
        let timeMs = null;
        // The time stands before the items: wandb writes fields in the order of their numbers.
        while (nextField(wire)) {
            if (wire.tag === statsFields.time) {
                timeMs = readTimestampMs(wire);
                firstTimeMs ??= timeMs;
            }
            else if (wire.tag === statsFields.item && timeMs !== null)
                addItem(wire, timeMs);
            else
                skipField(wire);
        }
    };
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/runLog.js








function openRunLog(collector) {
    const defined = createDefinedMetrics();
    const media = createMedia();
    const facts = createRunFacts();
    const config = replay_createReplay('config', collector);
    const summary = replay_createReplay('summary', collector);
    const history = createHistory(collector, defined, media);
    const addStats = createSystemStats(collector, facts);
    const handlers = new Map([
        [recordFields.history, history.addRow],
        [recordFields.summary, summary.apply],
        [recordFields.config, config.apply],
        [recordFields.stats, addStats],
        [recordFields.metric, defined.define],
        [recordFields.exit, (record) => addExit(record, facts)],
        [recordFields.environment, (record) => addEnvironment(record, facts)],
        [
            recordFields.run,
            (record) => {
                runFacts_addRun(record, facts, { config: config.apply, summary: summary.apply });
                history.startAt(facts.startingStep);
            },
        ],
    ]);
    function addRecord(wire) {
        while (nextField(wire)) {
            const handler = handlers.get(wire.tag);
            if (handler === undefined)
                skipField(wire);
            else {
                const outer = enterMessage(wire);
                if (wire.problem === null)
                    handler(wire);
                leaveMessage(wire, outer);
            }
        }
    }
    function finish() {
        tellRunFacts(facts, collector);
        if (media.describe() !== '')
            collector.tag('wandb.media', media.describe());
        tellGoals(history, defined, collector);
    }
    return {
        addRecord,
        finish,
        config: config.result,
        summary: summary.result,
        defined,
        media,
    };
}
/** A definition may stand for many metrics, so goals are told of those that were logged. */
function tellGoals(history, defined, collector) {
    for (const name of history.names()) {
        const goal = defined.find(name)?.goal;
        if (goal !== undefined)
            collector.hint({ name, goal });
    }
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/summary.js




/**
 * The numbers of a summary, nested keys joined by dots. wandb's own (`_step`, `_runtime`), axes and media are
 * left out. Where a definition puts one aggregate in place of the last value, as in `loss: {min: 0.1}`, that is
 * the metric's value; several stand as metrics of their own, `loss.min` and `loss.max`.
 */
function summary_addSummary(summary, { collector, defined, media }, prefix = '') {
    for (const [key, value] of summary) {
        const name = prefix + key;
        if (name.startsWith('_') || (0,steps/* stepKindOf */.mA)(name) !== undefined || defined.axisNamed(name) !== undefined)
            continue;
        const number = (0,readers_plain/* numberOf */.rl)(value) ?? wordNumber(value) ?? aggregateOf(name, value, defined);
        if (number !== undefined)
            collector.metric(name)?.summary((0,metricValue/* encodeNumber */._v)(number));
        else if ((0,readers_plain/* isMap */.jh)(value) && !media.isMedium(value)) {
            summary_addSummary(value, { collector, defined, media }, `${name}.`);
        }
    }
}
function aggregateOf(name, value, defined) {
    const [kind, ...others] = defined.find(name)?.summaryKinds ?? [];
    if (kind === undefined || others.length > 0 || !(0,readers_plain/* isMap */.jh)(value) || value.size !== 1)
        return undefined;
    const aggregate = value.get(kind);
    return (0,readers_plain/* numberOf */.rl)(aggregate) ?? wordNumber(aggregate);
}

;// CONCATENATED MODULE: ./build/src/readers/wandb/transactionLog.js



/**
 * The framing of `.wandb` files: a 7-byte file header, then 32 KiB blocks, the header being inside the first
 * one. A block holds chunks of u32 CRC, u16 length, u8 type and payload (little endian); a chunk never crosses
 * a block, a record may take several. The CRC is CRC-32 IEEE over type and payload, not LevelDB's own.
 * Source: wandb core/pkg/leveldb/record.go (0.30) and wandb/sdk/internal/datastore.py (0.15).
 */
const fileHeader = Buffer.from([0x3a, 0x57, 0x26, 0x42, 0xe1, 0xbe]);
const blockBytes = 32_768;
const chunkHeaderBytes = 7;
const blocksPerRead = 32;
const chunkTypes = { full: 1, first: 2, middle: 3, last: 4 };
/** A record above this is left out: it holds a table or a file, not metrics. */
const transactionLog_maxRecordBytes = 16 * 1_048_576;
/** True for the first bytes of a `.wandb` file of any version. */
function isTransactionLog(head) {
    return head.length > fileHeader.length && fileHeader.equals(head.subarray(0, fileHeader.length));
}
/**
 * Hands each record to `onRecord` as a cursor on its message, valid during the call. After damage the rest of
 * the block is skipped, and records go on with the first that begins in a later block. Fails with a UserError
 * only when the file cannot be read.
 */
async function readTransactionLog(file, onRecord) {
    const log = createLog(file, onRecord);
    await (0,fileText/* withFile */.D4)(file, (handle) => readBlocks(handle, file.bytes, log));
    return {
        version: file.head[fileHeader.length] ?? 0,
        records: log.records,
        damages: log.damages,
        firstDamageAt: log.firstDamageAt,
        isCutOff: log.isCutOff || log.isAssembling,
        oversizedRecords: log.oversizedRecords,
    };
}
function createLog(file, onRecord) {
    const buffer = Buffer.allocUnsafe(Math.min(blocksPerRead * blockBytes, Math.max(1, file.bytes)));
    return {
        wire: openWire(buffer),
        buffer,
        onRecord,
        assembly: openWire(Buffer.alloc(0)),
        assembledBytes: 0,
        isAssembling: false,
        isRecovering: false,
        records: 0,
        damages: 0,
        firstDamageAt: null,
        isCutOff: false,
        oversizedRecords: 0,
    };
}
async function readBlocks(handle, fileBytes, log) {
    for (let position = 0; position < fileBytes;) {
        const wanted = Math.min(log.buffer.length, fileBytes - position);
        const length = await transactionLog_fill(handle, log.buffer, wanted, position);
        for (let start = 0; start < length; start += blockBytes) {
            const skipped = position === 0 && start === 0 ? fileHeader.length + 1 : 0;
            readBlock(log, start + skipped, Math.min(start + blockBytes, length), start + blockBytes, position);
        }
        if (length < wanted)
            log.isCutOff = true;
        if (length === 0)
            return;
        position += length;
    }
}
/** A read may give less than asked for; blocks must be whole unless the file ends. */
async function transactionLog_fill(handle, buffer, wanted, position) {
    let length = 0;
    while (length < wanted) {
        const { bytesRead } = await handle.read(buffer, length, wanted - length, position + length);
        if (bytesRead === 0)
            break;
        length += bytesRead;
    }
    return length;
}
/** `end` is where the bytes end, `blockEnd` where the block would, were it whole. */
function readBlock(log, start, end, blockEnd, position) {
    const { buffer } = log;
    let at = start;
    while (blockEnd - at >= chunkHeaderBytes && at < end) {
        const payload = at + chunkHeaderBytes;
        if (payload > end)
            return cutOff(log);
        const crc = buffer.readUInt32LE(at);
        const chunkEnd = payload + buffer.readUInt16LE(at + 4);
        const type = buffer[at + 6] ?? 0;
        if (crc === 0 && chunkEnd === payload && type === 0)
            return skipZeros(log, position + at);
        if (chunkEnd > blockEnd)
            return damage(log, position + at);
        if (chunkEnd > end)
            return cutOff(log);
        if (crc !== external_node_zlib_.crc32(buffer.subarray(at + 6, chunkEnd)))
            return damage(log, position + at);
        addChunk(log, type, payload, chunkEnd, position + at);
        at = chunkEnd;
    }
}
function addChunk(log, type, start, end, position) {
    if (type === chunkTypes.full || type === chunkTypes.first) {
        if (log.isAssembling)
            damage(log, position);
        log.isRecovering = false;
        if (type === chunkTypes.full)
            return handOn(log, log.wire, start, end);
        log.isAssembling = true;
        log.assembledBytes = 0;
        append(log, start, end);
    }
    else if (!log.isAssembling || (type !== chunkTypes.middle && type !== chunkTypes.last)) {
        // The rest of a record whose beginning is lost was told of with the beginning.
        if (!log.isRecovering)
            damage(log, position);
    }
    else {
        append(log, start, end);
        if (type === chunkTypes.last)
            finishAssembly(log);
    }
}
function append(log, start, end) {
    const needed = log.assembledBytes + end - start;
    if (needed <= transactionLog_maxRecordBytes) {
        if (needed > log.assembly.bytes.length) {
            const grown = Buffer.allocUnsafe(2 * needed);
            grown.set(log.assembly.bytes.subarray(0, log.assembledBytes));
            log.assembly = openWire(grown);
        }
        log.assembly.bytes.set(log.buffer.subarray(start, end), log.assembledBytes);
    }
    log.assembledBytes = needed;
}
function finishAssembly(log) {
    log.isAssembling = false;
    if (log.assembledBytes > transactionLog_maxRecordBytes)
        log.oversizedRecords++;
    else
        handOn(log, log.assembly, 0, log.assembledBytes);
}
function handOn(log, wire, start, end) {
    rewind(wire, start, end);
    log.records++;
    log.onRecord(wire);
    if (wire.problem !== null)
        log.damages++;
}
/** A file system may leave a block of zeros where it lost what was written; at the end it is merely unused. */
function skipZeros(log, position) {
    if (log.isAssembling)
        damage(log, position);
}
function damage(log, position) {
    log.damages++;
    log.firstDamageAt ??= position;
    log.isAssembling = false;
    log.isRecovering = true;
}
function cutOff(log) {
    log.isCutOff = true;
}

;// CONCATENATED MODULE: ./build/src/readers/wandb.js












const newestVersion = 1;
/** Keys that wandb itself writes into every config and summary; they alone do not make one. */
const configOfWandb = /^(?:_wandb|wandb_version)$/;
const summaryOfWandb = /^_/;
/**
 * A run that Weights & Biases keeps in `wandb/run-…/run-<id>.wandb`, offline or while it is sent. Files of
 * version 0 (all releases up to 0.31) and of version 1, whose rows number themselves. The files beside it
 * count only where it says nothing itself. Each folder is a run of its own, also when several resume one id.
 */
const wandbReader = {
    name: 'wandb',
    maxBytes: reader/* streamedMaxBytes */.ho,
    detect: ({ head }) => isTransactionLog(head),
    belongs: belongsToRun,
    async read(file, context) {
        const collector = (0,readers_collector/* createCollector */.Y)({ format: 'wandb', path: file.path });
        const log = openRunLog(collector);
        const condition = await readTransactionLog(file, log.addRecord);
        if (condition.records === 0)
            throw holdsNoRecords(file.path, condition);
        warnOf(condition, collector);
        log.finish();
        const media = (0,mediaCollector/* createMediaCollector */.o)(collector);
        await addConfigAndSummary(file, context, log, { collector, media });
        return media.addTo(collector.reading());
    },
};
async function addConfigAndSummary(file, context, log, { collector, media }) {
    const folder = isInRunFolder(file.path) ? (0,runFolder/* openRunFolder */.iN)(file, context, collector) : null;
    let config = withoutOwn(log.config(), configOfWandb);
    if (config.size === 0 && folder !== null)
        config = withoutOwn(await readConfigFile(folder, collector), configOfWandb);
    let summary = withoutOwn(log.summary(), summaryOfWandb);
    if (summary.size === 0 && folder !== null)
        summary = withoutOwn(await readSummaryFile(folder, collector), summaryOfWandb);
    (0,paramKeys/* flattenParams */.V9)(config, '', collector.param);
    summary_addSummary(summary, { collector, defined: log.defined, media: log.media });
    await addMedia_addMedia(summary, { collector, media, folder });
}
function withoutOwn(map, own) {
    return new Map([...(map ?? [])].filter(([key]) => !own.test(key)));
}
function warnOf(condition, collector) {
    const { version, damages, firstDamageAt, isCutOff, oversizedRecords } = condition;
    if (version > newestVersion)
        collector.warn(`has version ${version}, which is newer than what is known here (0 and 1).`);
    if (damages > 0) {
        const where = firstDamageAt === null ? '' : `, first at byte ${firstDamageAt}`;
        collector.warn(`is damaged in ${(0,countOf/* countOf */.p)(damages, 'place')}${where}; the records there were left out.`);
    }
    if (oversizedRecords > 0)
        collector.warn(`holds ${(0,countOf/* countOf */.p)(oversizedRecords, 'record')} above 16 MiB; nothing of that size is read.`);
    if (isCutOff)
        collector.warn('ends in the middle of a record; that record was left out.');
}
function holdsNoRecords(path, { version }) {
    return new errors/* UserError */.yo(`${path} is a W&B file (version ${version}) without a record that can be read.`, {
        hint: 'The training command may have been stopped before wandb wrote anything, or the file is damaged.',
    });
}

;// CONCATENATED MODULE: ./build/src/readers/readers.js


















/**
 * Every format, the more particular first: the first that recognises a file reads it. Trackers stand before
 * frameworks, whose files they may hold copies of, and both before the formats that hold all kinds of things.
 */
const readers = [
    tensorboardReader,
    wandbReader,
    mlflowReader,
    optunaReader,
    trackioReader,
    aimReader,
    neptuneReader,
    mlflowFilesReader,
    optunaJournalReader,
    ...frameworkReaders,
    jsonLinesReader,
    json/* jsonReader */.sJ,
    yaml/* yamlReader */.U,
    toml/* tomlReader */.k,
    delimited/* delimitedReader */.f,
];
/** The readers of files that are no text: databases, records, archives. */
const binaryReaders = new Set([
    tensorboardReader,
    wandbReader,
    mlflowReader,
    optunaReader,
    trackioReader,
    aimReader,
    neptuneReader,
    clearmlReader,
    cometReader,
]);
const binaryBytes = 1024;
/**
 * The reader that recognises a file; undefined when none does. Readers of text are not asked about images and
 * model weights, which decoding as text would take milliseconds each.
 */
function readerOf(file) {
    const isBinary = !(0,fileNames/* knownExtension */.hI)(file.path) && file.head.subarray(0, binaryBytes).includes(0);
    return readers.find((reader) => (!isBinary || binaryReaders.has(reader)) && reader.detect(file));
}

;// CONCATENATED MODULE: ./build/src/readers/identify.js




/** Identifies a file the user named: whatever is wrong with it is an error, and its format alone counts. */
async function identifyNamed(name) {
    try {
        const file = await (0,checkedHead/* checkedHead */.I)(name);
        const reader = readerOf(file);
        const formats = readers.map((known) => known.name);
        const identity = reader === undefined
            ? { kind: 'broken', error: (0,fileProblem/* unknownFormat */.CX)(file.path, formats) }
            : { kind: 'known', reader };
        return { name, identity };
    }
    catch (error) {
        return { name, identity: { kind: 'broken', error } };
    }
}
/** Identifies a file that was found: it has to look like metrics too, unless something promises that it holds some. */
async function identifyFound(name, isPromised = false) {
    const ignored = (reason) => ({
        name,
        identity: { kind: 'ignored', reason },
    });
    try {
        const file = await (0,fileText/* readHead */.zy)(name);
        if (file.head.length === 0)
            return ignored({ kind: 'empty' });
        if ((0,checkedHead/* isLargeFilePointer */.f)(file))
            return ignored({ kind: 'pointer' });
        const reader = readerOf(file);
        if (reader === undefined)
            return ignored({ kind: 'unknown' });
        if (!isPromised && reader.isWorthReading?.(file) === false)
            return ignored({ kind: 'unlikely', format: reader.name });
        return { name, identity: { kind: 'known', reader } };
    }
    catch (error) {
        return { name, identity: { kind: 'broken', error } };
    }
}
/** The runs among the files that a tracker keeps in several of them. The first file of a run stands for it. */
function findAnchors(files) {
    const anchors = [];
    for (const { name, identity } of files) {
        if (identity.kind !== 'known' || !isGrouping(identity.reader))
            continue;
        if (anchors.some(({ path, reader }) => reader.belongs(path, name.path)))
            continue;
        anchors.push({ path: name.path, reader: identity.reader });
    }
    return anchors;
}
function isGrouping(reader) {
    return reader.belongs !== undefined;
}
/** The run that a file is part of without standing for it. */
function anchorOf(anchors, path) {
    return anchors.find((anchor) => anchor.path !== path && anchor.reader.belongs(anchor.path, path));
}

;// CONCATENATED MODULE: ./build/src/readers/severalRuns.js



/** Trackers that keep each run in files of its own, and the tags that name a run. */
const runTags = new Map([
    ['wandb', { id: 'wandb.run_id', name: 'wandb.name' }],
    ['mlflow-files', { id: 'mlflow.runId', name: 'mlflow.runName' }],
    ['neptune', { id: 'neptune.id', name: 'neptune.name' }],
]);
/**
 * Where one command left several runs of a tracker, the newest gives the plain metrics, and those of the others carry the
 * label `run=<name>`, as runs of one database do (`chooseRuns`). The params and tags of the others are left out. Folders
 * that continue the newest run, with its id, keep plain names too; so do runs that have the label already.
 */
function labelFurtherRuns(readings) {
    let labelled = [...readings];
    for (const format of runTags.keys())
        labelled = labelRunsOf(format, labelled);
    return labelled;
}
function labelRunsOf(format, readings) {
    const runs = readings.flatMap((reading) => {
        const run = reading.source.format === format ? severalRuns_runOf(reading) : null;
        return run === null ? [] : [run];
    });
    const [main, ...others] = chooseRuns(runs, { startedAtMs: null }, (0,readers_collector/* createCollector */.Y)({ format, path: format }));
    /** Runs beyond those that are chosen are left out. */
    const changed = new Map(runs.map((run) => [run.reading, run.id === main?.run.id ? run.reading : null]));
    for (const { run, labels } of others)
        if (main !== undefined && run.id !== main.run.id)
            changed.set(run.reading, withLabels(run.reading, labels));
    if (main !== undefined && runs.some(({ id }) => id !== main.run.id)) {
        const warning = `${main.run.reading.source.path} is the newest of ${runs.length} runs of this command: it gives the plain metrics, the others carry the label run.`;
        changed.set(main.run.reading, {
            ...main.run.reading,
            warnings: [...main.run.reading.warnings, warning],
        });
    }
    return readings.flatMap((reading) => {
        const kept = changed.has(reading) ? changed.get(reading) : reading;
        return kept === undefined || kept === null ? [] : [kept];
    });
}
/** Null for a reading whose metrics are labelled already. */
function severalRuns_runOf(reading) {
    const { source, tags, series, summary } = reading;
    const names = runTags.get(source.format);
    if (names === undefined || [...series, ...summary].some(({ labels }) => Object.hasOwn(labels, 'run')))
        return null;
    const id = tags[names.id] ?? external_node_path_.posix.basename(external_node_path_.posix.dirname(source.path));
    const lastMs = series.reduce((last, one) => Math.max(last, lastTimeMs(one)), -Infinity);
    return { id, name: tags[names.name] ?? '', parentId: null, startedAtMs: lastMs, endedAtMs: null, reading };
}
/** Runs of one command follow each other, so that the one that logged last is the newest. */
function lastTimeMs({ wallTimesMs }) {
    return wallTimesMs?.at(-1) ?? -Infinity;
}
function withLabels(reading, added) {
    const label = (one) => ({
        ...one,
        labels: { ...one.labels, ...added },
    });
    return {
        ...reading,
        params: {},
        tags: {},
        series: reading.series.map(label),
        summary: reading.summary.map(label),
    };
}

;// CONCATENATED MODULE: ./build/src/readers/readFiles.js





/**
 * Reads metrics and params from files, in the order given.
 *
 * Named files (`explicit`): everything wrong with all of them is told in one UserError. Found files: one that
 * no reader recognises, or that is not likely to hold metrics, is listed; a broken one is a warning; nothing
 * is thrown.
 */
async function readFiles(files, options) {
    const result = { readings: [], ignored: [], warnings: [] };
    const problems = [];
    const identified = [];
    for (const name of files)
        identified.push(await (options.explicit ? identifyNamed(name) : identifyFound(name, options.promised?.has(name.path))));
    const anchors = findAnchors(identified);
    for (const file of identified) {
        const anchor = anchorOf(anchors, file.name.path);
        const reason = anchor === undefined ? null : { kind: 'partOf', anchor: anchor.path, format: anchor.reader.name };
        try {
            const outcome = reason ?? (await readIdentified(file, options, result.warnings));
            if ('kind' in outcome)
                result.ignored.push({ path: file.name.path, reason: outcome });
            else
                result.readings.push(outcome);
        }
        catch (error) {
            if (options.explicit && !(error instanceof errors/* UserError */.yo))
                throw error;
            if (error instanceof errors/* UserError */.yo && options.explicit)
                problems.push(error);
            else
                result.warnings.push((0,errors/* messageOf */.bD)(error));
        }
    }
    const problem = (0,fileProblem/* joinProblems */.zx)(problems, files.length);
    if (problem !== null)
        throw problem;
    const isOneCommand = (options.startedAtMs ?? null) !== null;
    return isOneCommand ? { ...result, readings: labelFurtherRuns(result.readings) } : result;
}
async function readIdentified({ name, identity }, options, warnings) {
    if (identity.kind === 'broken')
        throw identity.error;
    if (identity.kind === 'ignored')
        return identity.reason;
    const { reader } = identity;
    const reading = await readWithin(reader, await (0,fileText/* readHead */.zy)(name), options);
    if (!holdsNothing(reading))
        return reading;
    if (options.explicit)
        return { ...reading, warnings: [...reading.warnings, `${name.path} holds no metrics.`] };
    warnings.push(...reading.warnings);
    return { kind: 'nothing', format: reader.name };
}
async function readWithin(reader, file, { maxBytes = Infinity, startedAtMs = null, askAim }) {
    const limit = Math.min(maxBytes, reader.maxBytes);
    if (file.bytes > limit)
        throw (0,fileProblem/* tooLarge */.g$)(file.path, file.bytes, limit);
    return reader.read(file, { startedAtMs, ...(askAim === undefined ? {} : { askAim }) });
}
function holdsNothing({ series, summary, params, tags, media }) {
    return (series.length === 0 &&
        summary.length === 0 &&
        media === undefined &&
        Object.keys(params).length === 0 &&
        Object.keys(tags).length === 0);
}


/***/ })

};
