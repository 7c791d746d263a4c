export const id = 9622;
export const ids = [9622];
export const modules = {

/***/ 41033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ findComparand),
  i: () => (/* binding */ newestOfEachSeed)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/readers/checkedHead.js
var checkedHead = __webpack_require__(76485);
// EXTERNAL MODULE: ./build/src/readers/collector.js + 3 modules
var readers_collector = __webpack_require__(15751);
// EXTERNAL MODULE: ./build/src/readers/document.js
var readers_document = __webpack_require__(36493);
// EXTERNAL MODULE: ./build/src/readers/json.js
var json = __webpack_require__(85366);
// EXTERNAL MODULE: ./build/src/readers/plain.js
var plain = __webpack_require__(84946);
// EXTERNAL MODULE: ./build/src/readers/readFiles.js + 110 modules
var readFiles = __webpack_require__(39273);
// EXTERNAL MODULE: ./build/src/readers/steps.js
var steps = __webpack_require__(29357);
;// CONCATENATED MODULE: ./build/src/readers/runsFile.js







/**
 * Reads a metrics file that stands for whole runs: a JSON list of objects is one run for each object, anything else one
 * run. Objects that carry a step are the rows of one run. A run's `seed` is its seed and no metric. Fails like `readFiles` for a file that was named.
 */
async function readRunsFile(file) {
    const head = await (0,checkedHead/* checkedHead */.I)(file);
    if (!json/* jsonReader */.sJ.detect(head) || head.bytes > json/* jsonReader */.sJ.maxBytes)
        return (0,readFiles.readFiles)([file], { explicit: true });
    const { document, warnings } = await (0,json/* parseJsonFile */.OW)(head);
    if (!isListOfRuns(document))
        return (0,readFiles.readFiles)([file], { explicit: true });
    const readings = document.map((run) => readRun(run, file.path));
    return { readings, warnings: warnings.map((warning) => `${file.path} ${warning}`) };
}
function isListOfRuns(document) {
    if (!(0,plain/* isList */.Lv)(document) || document.length === 0)
        return false;
    return document.every((item) => (0,plain/* isMap */.jh)(item) && ![...item.keys()].some((key) => (0,steps/* stepKindOf */.mA)(key) !== undefined));
}
function readRun(run, path) {
    const collector = (0,readers_collector/* createCollector */.Y)({ format: 'json', path });
    const seed = run.get('seed');
    if (seed !== undefined)
        collector.param('seed', (0,plain/* paramOf */.Nl)(seed));
    (0,readers_document/* addDocument */.t)(new Map([...run].filter(([key]) => key !== 'seed')), path, collector);
    return collector.reading();
}

// EXTERNAL MODULE: ./build/src/records/media/mergeMedia.js
var mergeMedia = __webpack_require__(79111);
// EXTERNAL MODULE: ./build/src/records/mergeReadings.js + 8 modules
var mergeReadings = __webpack_require__(64627);
// EXTERNAL MODULE: ./build/src/records/recordId.js
var recordId = __webpack_require__(39102);
// EXTERNAL MODULE: ./build/src/records/shortCommit.js
var shortCommit = __webpack_require__(24359);
// EXTERNAL MODULE: ./build/src/commands/gatedMetrics.js
var gatedMetrics = __webpack_require__(98108);
// EXTERNAL MODULE: ./build/src/commands/loadRuns.js
var loadRuns = __webpack_require__(85068);
;// CONCATENATED MODULE: ./build/src/commands/comparand.js









/** What an operand of `compare` stands for: a bundle directory, a metrics file, a record id, or a git name with stored runs. */
async function findComparand(effects, place, operand) {
    const path = (0,external_node_path_.resolve)(effects.directory, operand);
    if (await effects.files.isDirectory(path))
        return fromBundles(effects, [await effects.stores.readBundle(path)], `The bundle ${operand}.`);
    if (await effects.files.exists(path))
        return fromMetricsFile(effects, place, operand, path);
    if (/^\d{8}T/.test(operand))
        return fromBundles(effects, [await place.store.read(operand)], `The record ${operand}.`);
    return fromCommit(effects, place, operand);
}
async function fromBundles(effects, stored, reason, warnings = []) {
    return { runs: await (0,loadRuns/* loadRuns */.l)(effects, stored, { withLogs: true }), stored, reason, warnings };
}
async function fromCommit(effects, { git, store, experiment }, operand) {
    const commit = (await git?.resolveCommit(operand)) ?? null;
    if (commit === null) {
        throw new errors/* UserError */.yo(`${JSON.stringify(operand)} is not a file, a bundle directory, a record id or a commit here.`, {
            hint: `Records are kept in ${store.location}. Branches and commits need stored runs: trainmark record.`,
        });
    }
    const { runs, warnings } = await store.list({ commit });
    const ofCommit = runs.filter(({ record: { code, outcome, role } }) => code?.commit === commit && outcome.kind === 'succeeded' && role !== 'reproduction' && role !== 'trial');
    const ofExperiment = ofCommit.filter(({ record }) => record.experiment === experiment.name);
    const newest = newestOfEachSeed(ofExperiment);
    if (newest.length > 0)
        return fromBundles(effects, newest, `Stored runs of ${operand}.`, warnings);
    const others = [...new Set(ofCommit.map(({ record }) => record.experiment))];
    throw new errors/* UserError */.yo(`The store has no successful run of ${operand} (${(0,shortCommit/* shortCommit */.A)(commit)}) for the experiment ${experiment.name}.`, {
        hint: others.length > 0
            ? `It has runs of ${others.join(', ')}: choose with --experiment.`
            : `Check out ${operand} and run trainmark record, or compare with trainmark check.`,
    });
}
/** The newest run of each seed among those that are like the newest of all; one side never mixes two set-ups. */
function newestOfEachSeed(runs) {
    const bySeed = new Map();
    const last = runs.at(-1);
    if (last === undefined)
        return [];
    for (const run of runs)
        if (isAlike(run.record, last.record))
            bySeed.set(run.record.command.seed, run);
    return [...bySeed.values()].toSorted((a, b) => (a.record.command.seed ?? -1) - (b.record.command.seed ?? -1));
}
/** The same tree, and both with a seed or both without. */
function isAlike({ code, command }, other) {
    const isSameTree = code?.dirty?.digest === other.code?.dirty?.digest;
    return isSameTree && (command.seed === null) === (other.command.seed === null);
}
/** A plain metrics file: an object is one run, an array of objects one run for each seed. */
async function fromMetricsFile(effects, { experiment }, operand, path) {
    const { readings, warnings } = await readRunsFile({ path: operand, absolutePath: path });
    const runs = readings.map((reading) => {
        const merged = (0,mergeReadings/* mergeReadings */.g)({
            readings: [reading],
            declarations: experiment.declarations,
            gated: (0,gatedMetrics/* gatedMetrics */.z)(experiment),
        });
        const media = (0,mergeMedia/* mergeMedia */.J)([reading], effects.redact);
        const record = importedRecord(effects, experiment.name, reading, merged);
        const shown = { ...media, warnings: [] };
        return { record, series: merged.series, media: shown, logTail: [], predictions: null };
    });
    const count = runs.length === 1 ? '' : ` (${runs.length} runs)`;
    return { runs, stored: [], reason: `The metrics file ${operand}${count}.`, warnings };
}
function importedRecord(effects, experiment, reading, merged) {
    const { seed } = merged.params;
    return {
        schemaVersion: 1,
        id: (0,recordId/* createRecordId */.rx)(effects.nowMs(), effects.randomHex(recordId/* recordIdRandomDigits */.__)),
        experiment,
        outcome: { kind: 'succeeded', exitCode: 0 },
        startedAt: new Date(effects.nowMs()).toISOString(),
        durations: { setupMs: 0, commandMs: 0 },
        attempt: 1,
        complete: true,
        role: 'imported',
        code: null,
        command: {
            run: [],
            setup: null,
            cwd: '.',
            seed: typeof seed === 'number' && Number.isInteger(seed) ? seed : null,
            environment: {},
        },
        params: merged.params,
        metrics: merged.metrics,
        series: null,
        log: null,
        predictions: null,
        datasets: [],
        environment: null,
        resources: null,
        outputs: [],
        media: [],
        tags: merged.tags,
        notes: [],
        warnings: [...reading.warnings, ...merged.warnings],
        inputsDigest: null,
        workflow: null,
        sweep: null,
        reproduces: null,
        resultSettings: null,
    };
}


/***/ }),

/***/ 19622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareSides: () => (/* binding */ compareSides)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/commands/buildReport.js
var buildReport = __webpack_require__(38046);
// EXTERNAL MODULE: ./build/src/commands/check.js + 6 modules
var check = __webpack_require__(13298);
// EXTERNAL MODULE: ./build/src/commands/compareCode.js
var compareCode = __webpack_require__(27178);
// EXTERNAL MODULE: ./build/src/commands/comparand.js + 1 modules
var comparand = __webpack_require__(41033);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/readers/predictions/readPredictionsFile.js + 2 modules
var readPredictionsFile = __webpack_require__(4271);
// EXTERNAL MODULE: ./build/src/commands/gatedMetrics.js
var gatedMetrics = __webpack_require__(98108);
// EXTERNAL MODULE: ./build/src/commands/predictionMetrics.js
var predictionMetrics = __webpack_require__(29698);
;// CONCATENATED MODULE: ./build/src/commands/givenPredictions.js





/** A side of `compare` with the per-example file that was given for it, in place of one that its run has kept. */
async function withGivenPredictions(effects, side, experiment, { path, flag }) {
    if (path === null)
        return side;
    const [run, ...more] = side.runs;
    if (run === undefined || more.length > 0) {
        throw new errors/* UserError */.yo(`${flag} gives one per-example file, but that side has ${side.runs.length} runs.`, {
            hint: 'Compare runs that have kept their own, recorded with --predictions, or name a single run.',
        });
    }
    const name = { path, absolutePath: (0,external_node_path_.resolve)(effects.directory, path) };
    const { predictions, warnings } = await (0,readPredictionsFile.readPredictionsFile)(name, experiment.predictions.columns);
    const added = (0,predictionMetrics/* withPredictionMetrics */.z)(run.record.metrics, predictions, {
        declarations: experiment.declarations,
        gated: (0,gatedMetrics/* gatedMetrics */.z)(experiment),
    });
    const record = { ...run.record, metrics: added.metrics };
    return {
        ...side,
        runs: [{ ...run, record, predictions }],
        warnings: [...side.warnings, ...warnings, ...added.warnings],
    };
}

// EXTERNAL MODULE: ./build/src/commands/publishReport.js + 1 modules
var publishReport = __webpack_require__(74);
// EXTERNAL MODULE: ./build/src/commands/refuseUnknownMetrics.js
var refuseUnknownMetrics = __webpack_require__(15533);
// EXTERNAL MODULE: ./build/src/commands/workplace.js
var workplace = __webpack_require__(2200);
;// CONCATENATED MODULE: ./build/src/commands/compare.js










/** Compares two sides that exist already; nothing is run. The first is the baseline, the second the candidate. */
async function compareSides(effects, settings) {
    const [first, second, ...more] = settings.operands;
    if (first === undefined || second === undefined || more.length > 0) {
        throw new errors/* UserError */.yo(`compare takes two things to compare, got ${settings.operands.length}.`, {
            hint: 'trainmark compare <baseline> <candidate>: each a record id, a branch, tag or commit, a bundle directory, or a metrics file.',
        });
    }
    const git = await effects.git.find(effects.directory);
    const store = await (0,workplace/* openStore */.C)(effects, settings, git?.root ?? effects.directory);
    const { experiment, given } = settings;
    const place = { git, store, experiment };
    const found = [
        await (0,comparand/* findComparand */.J)(effects, place, first),
        await (0,comparand/* findComparand */.J)(effects, place, second),
    ];
    refuseSame(...found);
    const baseline = await withGivenPredictions(effects, found[0], experiment, {
        path: given.baselinePredictions,
        flag: '--baseline-predictions',
    });
    const candidate = await withGivenPredictions(effects, found[1], experiment, {
        path: given.predictions,
        flag: '--predictions',
    });
    const report = await (0,buildReport/* buildReport */.F)(effects, {
        command: 'compare',
        experiment: experiment.name,
        candidate: candidate.runs,
        baselineRuns: baseline.runs,
        baseline: describe(baseline, first),
        code: git === null ? null : await (0,compareCode/* compareCode */.f)(git, baseline.stored, candidate.stored),
        gates: experiment.gates,
        gated: (0,gatedMetrics/* gatedMetrics */.z)(experiment),
        pair: experiment.pair,
        pairing: experiment.predictions.pairing,
        lastingStore: store.location,
        warnings: [...baseline.warnings, ...candidate.warnings],
    });
    const runs = [...candidate.stored, ...baseline.stored];
    const written = await (0,publishReport/* writeReport */.u)(effects, { report, runs, settings, storeLocation: store.location });
    (0,refuseUnknownMetrics/* refuseUnknownMetrics */.s)(written);
    return { exitCode: (0,check.verdictExitCode)(report), written, made: [] };
}
/** A comparison of a thing with itself passes every gate and says nothing (DESIGN §8). */
function refuseSame(baseline, candidate) {
    const same = candidate.runs.find(({ record }) => baseline.runs.some((other) => other.record.id === record.id));
    if (same === undefined)
        return;
    throw new errors/* UserError */.yo(`Both sides are the same run, ${same.record.id}: a comparison with itself says nothing.`, {
        hint: 'Name two different records, commits or files.',
    });
}
function describe({ runs, reason }, asked) {
    const [run] = runs;
    return {
        source: 'stored',
        commit: run?.record.code?.commit ?? null,
        ref: asked,
        distance: null,
        recordedAt: run?.record.role === 'imported' ? null : (run?.record.startedAt ?? null),
        recordIds: runs.map(({ record }) => record.id),
        url: null,
        reason,
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
