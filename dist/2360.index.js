export const id = 2360;
export const ids = [2360,6380];
export const modules = {

/***/ 18195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ collectReadings),
/* harmony export */   p: () => (/* binding */ wasWritten)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _readers_fileProblem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10375);
/* harmony import */ var _readers_namedPlace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49320);




/** File systems may keep times in steps of two seconds. */
const coarsestClockMs = 2_000;
/**
 * Reads the files that the settings name, or, when they name none, the ones the command wrote and that are recognised.
 * Of a directory that they name, what the command wrote below it and is recognised.
 */
async function collectReadings(effects, input) {
    return input.experiment.metricFiles.length === 0 ? readWritten(input) : readNamed(effects, input);
}
async function readWritten(input) {
    const { written, except } = input;
    const inDirectory = (path) => ({ path, absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(input.directory, path) });
    const files = written.filter((path) => path !== except).map(inDirectory);
    const { isPipeline, readPipelines } = await Promise.all(/* import() */[__webpack_require__.e(4578), __webpack_require__.e(5206)]).then(__webpack_require__.bind(__webpack_require__, 35206));
    const pipelines = new Set([...(input.present ?? []), ...written].filter(isPipeline));
    const { promised, others, readings, warnings } = await readPipelines([...pipelines].map(inDirectory), files);
    const found = await readFound(others, input, promised);
    return { ...collected([found, { readings: [...readings], ignored: [], warnings }]), problem: null };
}
async function readNamed(effects, input) {
    const { readFiles } = await Promise.all(/* import() */[__webpack_require__.e(4578), __webpack_require__.e(9273)]).then(__webpack_require__.bind(__webpack_require__, 39273));
    const named = await effects.files.expand(input.directory, input.experiment.metricFiles);
    const paths = named.filter((path) => path !== input.except);
    const { files, directories, problems } = await findNamed(input, paths);
    const results = [];
    try {
        results.push(await readFiles(files, { explicit: true, ...contextOf(input) }));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        problems.push(error);
    }
    results.push(await readFound(mediaWritten(input, files), input));
    for (const place of directories) {
        const files = pathsBelow(effects, place, input).map((path) => (0,_readers_namedPlace_js__WEBPACK_IMPORTED_MODULE_3__/* .fileBelow */ .EN)(place, path));
        const result = await readFound(files, input);
        if (result.readings.length === 0)
            problems.push(nothingBelow(place.path));
        results.push(result);
    }
    return { ...collected(results), problem: (0,_readers_fileProblem_js__WEBPACK_IMPORTED_MODULE_2__/* .joinProblems */ .zx)(problems, paths.length) };
}
/** What was odd in files that could be read stands in their readings. */
function collected(results) {
    const readings = results.flatMap((result) => result.readings);
    const warnings = results.flatMap((result) => result.warnings);
    return { readings, warnings: [...warnings, ...readings.flatMap((reading) => reading.warnings)] };
}
async function readFound(files, input, promised = new Set()) {
    // Only now, so that the training command need not wait for all formats to be loaded.
    const { readFiles } = await Promise.all(/* import() */[__webpack_require__.e(4578), __webpack_require__.e(9273)]).then(__webpack_require__.bind(__webpack_require__, 39273));
    return readFiles(files, { explicit: false, ...contextOf(input), promised });
}
function contextOf({ startedAtMs, askAim }) {
    return { startedAtMs, ...(askAim === undefined ? {} : { askAim }) };
}
/** What a script writes for the report to draw is read also where the settings name the files with metrics. */
function mediaWritten({ directory, written }, named) {
    const known = new Set(named.map(({ path }) => path));
    return written
        .filter((path) => /\.trainmark\.jsonl?$/.test(path) && !known.has(path))
        .map((path) => ({ path, absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, path) }));
}
async function findNamed(input, paths) {
    const places = { files: [], directories: [], problems: [] };
    const written = new Set(input.written);
    const stale = [];
    for (const path of paths) {
        try {
            const place = await (0,_readers_namedPlace_js__WEBPACK_IMPORTED_MODULE_3__/* .findPlace */ .Pj)(input.directory, path);
            if (place.kind === 'directory')
                places.directories.push(place);
            else if (wasWritten(place, written, input.startedAtMs))
                places.files.push(place);
            else
                stale.push(path);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                throw error;
            places.problems.push(error);
        }
    }
    if (stale.length > 0)
        places.problems.push(staleProblem(stale));
    return places;
}
/** Whether a file is of this run. What a database got may stand in the log beside it alone; what lies outside was not watched. */
function wasWritten({ inside, modifiedMs }, written, startedAtMs) {
    if (inside === null)
        return modifiedMs >= startedAtMs - coarsestClockMs;
    return written.has(inside) || written.has(`${inside}-wal`);
}
/** The files below a directory that are of this run. */
function pathsBelow(effects, { absolutePath, inside }, { written, startedAtMs }) {
    return inside === null ? writtenOutside(effects, absolutePath, startedAtMs) : pathsIn(inside, written);
}
function pathsIn(folder, paths) {
    if (folder === '')
        return [...paths];
    return paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
}
function writtenOutside(effects, folder, startedAtMs) {
    const { files } = effects.capture.snapshotWorkspace(folder);
    return [...files].flatMap(([path, { mtimeMs }]) => mtimeMs >= startedAtMs - coarsestClockMs ? [path] : []);
}
/** A file that lay there before and that this command did not write holds the results of another run. */
function staleProblem(paths) {
    const names = paths.join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The command did not write ${names}: what it holds is from before this run.`, {
        hint: 'Let the training command write its metrics there, or name the file that it does write with --metrics.',
    });
}
function nothingBelow(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The command wrote no metrics below ${path} that are recognised.`, {
        hint: `See what is read there, and why the rest is not, with trainmark read ${path}. Folders of tools such as .cache are not looked into.`,
    });
}


/***/ }),

/***/ 79977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ hashRunData),
/* harmony export */   y: () => (/* binding */ findReferences)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _readers_references_referenceNames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53738);



/** Smaller data is hashed before anybody could read that it is. */
const shownFromBytes = 50_000_000;
/** Hashes declared data and shows how far that is. Fails when the candidate's is not there. */
async function hashRunData(effects, tree, paths) {
    if (paths.length === 0)
        return [];
    let detail = '';
    const begun = {};
    try {
        const datasets = await effects.capture.hashDatasets({
            root: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(tree.root, tree.directory),
            paths,
            sharedFrom: tree.sharedFrom,
            onProgress: ({ path, bytesDone, bytesTotal }) => {
                if (bytesTotal < shownFromBytes)
                    return;
                detail = `${progressBar(bytesDone / bytesTotal)} ${path}`;
                begun.phase ??= effects.progress.begin('hashing data', () => detail);
            },
        });
        refuseMissingData(datasets, tree);
        return datasets;
    }
    finally {
        begun.phase?.end();
    }
}
/** `██████░░░░░░░░░░░░░░ 31 %` */
function progressBar(share) {
    const full = Math.floor(20 * share);
    return `${'█'.repeat(full)}${'░'.repeat(20 - full)} ${Math.floor(100 * share)} %`;
}
/** At the baseline's commit data may really be absent: the report then says that it was added. */
function refuseMissingData(datasets, { role }) {
    const missing = datasets.filter(({ kind }) => kind === 'missing').map(({ path }) => path);
    if (missing.length === 0 || role !== 'candidate')
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`Declared data is not there: ${missing.join(', ')}`, {
        hint: 'Fetch it first (git lfs pull, dvc pull, or in setup:), or correct the data: paths; they are relative to the experiment’s directory.',
    });
}
/** A repository with more of them should say which ones a run reads. */
const mostReferences = 200;
/** Where no data is declared, the files that say where it is kept (DVC, lakeFS, Croissant) tell which data this is. */
async function findReferences(effects, tree, { files }) {
    const paths = [...files.keys()].filter(_readers_references_referenceNames_js__WEBPACK_IMPORTED_MODULE_2__/* .isReferenceName */ .Tz).toSorted().slice(0, mostReferences);
    const found = await hashRunData(effects, tree, paths);
    return found.filter(({ reference }) => reference !== null);
}


/***/ }),

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readRunParams)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _readers_dvcYaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77594);
/* harmony import */ var _readers_params_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85390);




/**
 * The params in the declared files; where none are declared, in those that `dvc.yaml` names. A declared file that cannot be
 * read is an error; of one that nobody asked for it is worth a warning.
 */
async function readRunParams(effects, { root, directory, role }, declared) {
    const isDeclared = declared.length > 0;
    const paths = isDeclared ? declared : await hintedPaths(effects, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, directory));
    const warnings = [];
    const warn = (warning) => void warnings.push(warning);
    const read = [];
    for (const path of paths) {
        const absolutePath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, directory, path);
        const mayBeAbsent = !isDeclared || role !== 'candidate';
        if (mayBeAbsent && !(await effects.files.exists(absolutePath))) {
            if (isDeclared)
                warn(`The commit of the ${role} has no ${path}.`);
            continue;
        }
        try {
            read.push(...Object.entries(await (0,_readers_params_js__WEBPACK_IMPORTED_MODULE_3__/* .readParamsFile */ .r)({ path, absolutePath }, warn)));
        }
        catch (error) {
            if (isDeclared || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                throw error;
            warn(error.message);
        }
    }
    return { params: Object.fromEntries(read), warnings };
}
async function hintedPaths(effects, directory) {
    const absolutePath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, 'dvc.yaml');
    if (!(await effects.files.exists(absolutePath)))
        return [];
    return (await (0,_readers_dvcYaml_js__WEBPACK_IMPORTED_MODULE_2__/* .readDvcHints */ .iH)({ path: 'dvc.yaml', absolutePath })).params;
}


/***/ }),

/***/ 62360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ recordRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/readers/fileProblem.js
var fileProblem = __webpack_require__(10375);
// EXTERNAL MODULE: ./build/src/records/recordId.js
var recordId = __webpack_require__(39102);
// EXTERNAL MODULE: ./build/src/commands/dirtyDiff.js
var dirtyDiff = __webpack_require__(42607);
// EXTERNAL MODULE: ./build/src/baselines/describeCode.js
var describeCode = __webpack_require__(19756);
// EXTERNAL MODULE: ./build/src/commands/draftRecord.js
var draftRecord = __webpack_require__(17922);
// EXTERNAL MODULE: ./build/src/commands/runInputs.js
var runInputs = __webpack_require__(73228);
;// CONCATENATED MODULE: ./build/src/commands/draftStart.js



/** The record of a run that has only begun. It tells the truth if the machine goes down in the middle: cut off, nothing measured. */
function draftStart({ id, request, before, effects }) {
    const { tree, experiment, seed } = request;
    const { code } = (0,describeCode/* describeCode */.l)(tree.code, { written: new Set(), results: new Set() }, { pullRequest: tree.pullRequest, baseCommit: tree.baseCommit });
    const described = (0,runInputs/* describeCommand */.vL)(effects, { experiment, seed, directory: tree.directory });
    return {
        schemaVersion: 1,
        id,
        experiment: experiment.name,
        outcome: { kind: 'interrupted', signal: 'SIGKILL' },
        startedAt: new Date(before.startedAtMs).toISOString(),
        durations: { setupMs: request.setupMs, commandMs: 0 },
        attempt: 1,
        complete: false,
        role: tree.role,
        code,
        command: (0,draftRecord/* redactCommand */.jh)(described, effects.redact),
        params: { ...request.trial?.params },
        metrics: [],
        log: { path: 'log.txt.gz', bytes: 0, omittedBytes: 0 },
        datasets: before.datasets.map(({ hashed: _, ...dataset }) => dataset),
        environment: null,
        resources: null,
        outputs: [],
        tags: {},
        notes: [],
        warnings: ['The run was cut off: this is what was known when it began.'],
        inputsDigest: null,
        workflow: request.workflow,
        sweep: request.trial?.sweep ?? null,
        reproduces: (0,runInputs/* reproduces */.xW)(request),
        resultSettings: (0,runInputs/* resultSettingsOf */.k3)(experiment, effects.redact),
    };
}

// EXTERNAL MODULE: ./build/src/baselines/inputsDigest.js
var inputsDigest = __webpack_require__(88533);
// EXTERNAL MODULE: ./build/src/readers/namedPlace.js
var namedPlace = __webpack_require__(49320);
// EXTERNAL MODULE: ./build/src/commands/collectReadings.js
var collectReadings = __webpack_require__(18195);
;// CONCATENATED MODULE: ./build/src/commands/collectPredictions.js




/**
 * Reads the per-example file that the settings name. Of a baseline, a file that is missing or broken is a warning: its commit may be
 * older than the file, and then nothing can be paired, which the gates tell.
 */
async function collectPredictions(input) {
    const { path } = input.settings;
    if (path === null)
        return { predictions: null, warnings: [], problem: null };
    try {
        return { ...(await readWritten(input, path)), problem: null };
    }
    catch (problem) {
        if (!(problem instanceof errors/* UserError */.yo))
            throw problem;
        if (input.role !== 'baseline')
            return { predictions: null, warnings: [], problem };
        const warning = [problem.message, 'Its examples are not compared.'].join(' ');
        return { predictions: null, warnings: [warning], problem: null };
    }
}
async function readWritten({ directory, settings, written, startedAtMs }, path) {
    const place = await (0,namedPlace/* findPlace */.Pj)(directory, path);
    if (place.kind === 'directory')
        throw (0,fileProblem/* notAFile */.$y)(path, 'a directory');
    if (!(0,collectReadings/* wasWritten */.p)(place, new Set(written), startedAtMs))
        throw stale(path);
    const { readPredictionsFile } = await Promise.all(/* import() */[__webpack_require__.e(4592), __webpack_require__.e(4271)]).then(__webpack_require__.bind(__webpack_require__, 4271));
    return readPredictionsFile(place, settings.columns);
}
/** A file that lay there before holds the answers of another model. */
function stale(path) {
    return new errors/* UserError */.yo(`The command did not write ${path}: what it holds is from before this run.`, {
        hint: 'Let the training command write its predictions there, or name the file that it does write with --predictions.',
    });
}

// EXTERNAL MODULE: ./build/src/commands/hashRunData.js
var hashRunData = __webpack_require__(79977);
// EXTERNAL MODULE: ./build/src/commands/readRunParams.js
var readRunParams = __webpack_require__(1903);
// EXTERNAL MODULE: ./build/src/comparison/dataDifferences.js
var dataDifferences = __webpack_require__(26619);
// EXTERNAL MODULE: ./build/src/commands/unverifiable.js
var unverifiable = __webpack_require__(284);
;// CONCATENATED MODULE: ./build/src/commands/refuseOtherData.js


const mostListed = 3;
/** Data that is gone, or is not what the recorded run read: what a re-run showed would say nothing of the record. */
function refuseOtherData(datasets, { record, acceptsOtherData }) {
    const present = new Set(datasets.filter(({ kind }) => kind !== 'missing').map(({ path }) => path));
    const gone = record.datasets
        .filter(({ kind, path }) => kind !== 'missing' && !present.has(path))
        .map(({ path }) => path);
    if (gone.length > 0) {
        throw new unverifiable/* Unverifiable */.j(`the data that it read is not there: ${listed(gone)}`, {
            hint: 'Fetch it first (git lfs pull, dvc pull). What git ignores is taken from your working tree.',
        });
    }
    if (acceptsOtherData)
        return;
    const changed = (0,dataDifferences/* dataDifferences */.d)(record, { ...record, datasets: [...datasets] });
    if (changed.length === 0)
        return;
    const words = changed.map(({ path, summary, files }) => files.length === 0
        ? `${path} (${summary})`
        : `${path} (${summary}: ${listed(files.map((one) => one.path))})`);
    throw new unverifiable/* Unverifiable */.j(`the data is not what it read: ${listed(words)}`, {
        hint: 'Restore the data as it was recorded; its digests stand in the record.',
    });
}
function listed(words) {
    const rest = words.length - mostListed;
    return words.slice(0, mostListed).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}

;// CONCATENATED MODULE: ./build/src/commands/observeRun.js








/** Looks at data, params and workspace. Fails when the candidate's declared files are not there. */
async function observeBefore(effects, request) {
    const { tree, experiment, rerunOf } = request;
    const directory = (0,external_node_path_.join)(tree.root, tree.directory);
    const declared = await (0,hashRunData/* hashRunData */.O)(effects, tree, experiment.data);
    const { params, warnings } = await (0,readRunParams/* readRunParams */.Q)(effects, tree, experiment.params);
    const workspace = effects.capture.snapshotWorkspace(directory);
    const datasets = experiment.data.length > 0 ? declared : await (0,hashRunData/* findReferences */.y)(effects, tree, workspace);
    if (rerunOf !== null)
        refuseOtherData(datasets, rerunOf);
    return { datasets, params, workspace, startedAtMs: effects.nowMs(), warnings };
}
/** Looks at what the command made. Never fails because of what it finds: the record must be written. */
async function observeAfter(effects, request, before, training) {
    const { tree, experiment } = request;
    const directory = (0,external_node_path_.join)(tree.root, tree.directory);
    const changed = effects.capture.findChangedFiles(directory, before.workspace, before.startedAtMs);
    const written = changed.files.map(({ path }) => path);
    const { path: predictionsPath } = experiment.predictions;
    const { startedAtMs } = before;
    const childEnvironment = effects.capture.childEnvironment({ ...effects.environment }, {});
    const { interpreter } = training.command;
    const askAim = (question) => effects.capture.askAim(question, {
        environment: childEnvironment,
        interpreter,
        interrupt: effects.interrupt,
    });
    const [collected, predicted, environment, datasets, { outputs, warnings: outputWarnings }] = await Promise.all([
        (0,collectReadings/* collectReadings */.C)(effects, {
            directory,
            experiment,
            written,
            present: before.workspace.files.keys(),
            startedAtMs,
            except: predictionsPath,
            askAim,
        }),
        collectPredictions({
            directory,
            settings: experiment.predictions,
            role: tree.role,
            written,
            startedAtMs,
        }),
        effects.capture.environment({
            cwd: directory,
            environment: childEnvironment,
            interpreter,
        }),
        effects.capture.recheckDatasets({
            root: directory,
            before: before.datasets,
            sharedFrom: tree.sharedFrom,
        }),
        effects.capture.hashOutputs({ root: directory, patterns: experiment.outputs }),
    ]);
    const fromRoot = (path) => (0,inputsDigest/* pathFromRoot */._f)(tree.directory, path);
    const results = [
        ...collected.readings.map(({ source }) => source.path),
        ...outputs.map(({ path }) => path),
        ...(predictionsPath === null ? [] : [predictionsPath]),
    ];
    const described = (0,describeCode/* describeCode */.l)(tree.code, { written: new Set(written.map(fromRoot)), results: new Set(results.map(fromRoot)) }, { pullRequest: tree.pullRequest, baseCommit: tree.baseCommit });
    const warnings = [
        ...changed.warnings,
        ...collected.warnings,
        ...predicted.warnings,
        ...environment.warnings,
        ...outputWarnings,
    ];
    return {
        collected,
        predicted,
        described,
        datasets,
        environment: environment.environment,
        outputs,
        warnings,
    };
}

// EXTERNAL MODULE: ./build/src/commands/runTraining.js + 16 modules
var runTraining = __webpack_require__(17487);
;// CONCATENATED MODULE: ./build/src/commands/recordRun.js









/**
 * Runs the training command once and stores its record, whatever became of it. Fails only before the command has
 * started, or when the record cannot be written.
 */
async function recordRun(effects, store, request) {
    const id = request.trial?.recordId ?? (0,recordId/* createRecordId */.rx)(effects.nowMs(), effects.randomHex(recordId/* recordIdRandomDigits */.__));
    const bundle = await store.openBundle(id);
    effects.github?.noteBundle(store.location, id);
    const before = await observeBefore(effects, request).catch(async (error) => {
        await bundle.discard();
        throw error;
    });
    // Whatever ends this process from here on, there is a record of the run.
    await bundle.begin(draftStart({ id, request, before, effects }));
    const { training, after } = await runAndObserve(effects, request, before, bundle.directory);
    const { predictions } = after.predicted;
    const { redact } = effects;
    const { draft, series, media } = (0,draftRecord/* draftRecord */.D9)({ id, request, before, training, after, redact });
    const stored = await commitOrExplain(bundle, () => bundle.commit(draft, series, { predictions, media }));
    return {
        stored,
        series,
        media,
        logTail: training.command.tail.map(redact),
        predictions,
        problem: problemOf(stored.record, after),
    };
}
async function runAndObserve(effects, request, before, directory) {
    const changes = await (0,dirtyDiff/* holdTree */.mM)(effects, request.tree);
    try {
        const training = await (0,runTraining/* runTraining */.q)(effects, request, (0,external_node_path_.join)(directory, 'log.txt.gz'));
        const after = await observeAfter(effects, request, before, training);
        return { training, after: await (0,dirtyDiff/* keepChanges */.fb)(effects, changes, after, directory) };
    }
    finally {
        await changes?.release();
    }
}
async function commitOrExplain(bundle, commit) {
    try {
        return await commit();
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`The run is over, but its record could not be written: ${(0,errors/* messageOf */.bD)(cause)}`, {
            cause,
            hint: `What was kept of it, with its log, lies in ${bundle.directory}. Make room or make the store writable, then run again.`,
        });
    }
}
/** A command that failed explains missing results by itself. */
function problemOf(record, { collected, predicted }) {
    const problems = [collected.problem, predicted.problem].filter((one) => one !== null);
    const problem = (0,fileProblem/* joinProblems */.zx)(problems, problems.length);
    if (record.outcome.kind !== 'succeeded' || problem === null)
        return null;
    return new errors/* UserError */.yo(problem.message, {
        cause: problem,
        hint: [problem.hint, `The run itself is recorded as ${record.id}.`].filter(Boolean).join(' '),
    });
}


/***/ }),

/***/ 17487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ runTraining),
  i: () => (/* binding */ surroundings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/records/reading.js
var reading = __webpack_require__(29828);
// EXTERNAL MODULE: ./build/src/readers/collector.js + 3 modules
var readers_collector = __webpack_require__(15751);
;// CONCATENATED MODULE: ./build/src/readers/output/attention.js
/**
 * How much of a stream is looked at line by line for metrics that nobody declared: its start, and its end, where the final
 * results stand. What is declared is looked for everywhere, with faster means.
 */
const openingBytes = 1_048_576;
const openingLines = 10_000;
const tailBytes = 65_536;
const newline = 10;
/** In words, for a warning. */
const attentionSpan = 'the first 1 MiB (10,000 lines) and the last 64 KiB';
function createAttention() {
    let bytesLeft = openingBytes;
    let linesLeft = openingLines;
    let kept = null;
    let length = 0;
    let isCut = false;
    return {
        isOpen: () => bytesLeft > 0 && linesLeft > 0,
        spend(bytes, lines) {
            bytesLeft -= bytes;
            linesLeft -= lines;
        },
        pass(bytes, start, end) {
            kept ??= Buffer.allocUnsafe(2 * tailBytes + 1);
            const from = Math.max(start, end - tailBytes);
            if (from > start)
                length = 0;
            const hasRoom = length + end - from + 1 <= kept.length;
            if (!hasRoom) {
                kept.copyWithin(0, length - tailBytes, length);
                length = tailBytes;
            }
            isCut ||= from > start || !hasRoom;
            length += bytes.copy(kept, length, from, end);
            kept[length++] = newline;
        },
        tail() {
            const all = kept === null ? Buffer.alloc(0) : kept.subarray(0, length);
            return isCut ? all.subarray(all.indexOf(newline) + 1) : all;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/readers/output/lineSplitter.js
const lineSplitter_newline = 10;
const carriageReturn = 13;
/**
 * A line that comes in pieces is kept up to `maxLineBytes` + 1 bytes, so that it can be told to be too long;
 * of a progress bar, which draws over itself with carriage returns, only what is visible is kept (see
 * `visibleSpan`).
 */
function createLineSplitter(maxLineBytes, take) {
    let kept = null;
    let length = 0;
    let endsInReturn = false;
    function keep(chunk, start, end) {
        if (start === end)
            return;
        const visible = visibleSpan(chunk, start, end);
        if (visible.end === visible.start) {
            endsInReturn = true;
            return;
        }
        if (visible.start > start || endsInReturn)
            length = 0;
        endsInReturn = visible.end < end;
        kept ??= Buffer.allocUnsafe(maxLineBytes + 1);
        length += chunk.copy(kept, length, visible.start, visible.end);
    }
    function finish() {
        if (kept !== null && length > 0)
            take(kept, 0, length);
        length = 0;
        endsInReturn = false;
    }
    return {
        push(chunk) {
            const last = chunk.lastIndexOf(lineSplitter_newline);
            const first = last < 0 || (length === 0 && !endsInReturn) ? -1 : chunk.indexOf(lineSplitter_newline);
            if (first >= 0) {
                keep(chunk, 0, first);
                finish();
            }
            if (last > first)
                take(chunk, first + 1, last);
            keep(chunk, last + 1, chunk.length);
        },
        finish,
    };
}
/** The part of a line that a terminal leaves visible, as `visibleLine` has it, in bytes. */
function visibleSpan(bytes, lineStart, lineEnd) {
    let end = lineEnd;
    while (end > lineStart && bytes[end - 1] === carriageReturn)
        end--;
    const drawnOver = end > lineStart ? bytes.subarray(lineStart, end).lastIndexOf(carriageReturn) : -1;
    return { start: lineStart + drawnOver + 1, end };
}

;// CONCATENATED MODULE: ./build/src/readers/output/candidateLines.js

const candidateLines_newline = 10;
const openBrace = 123;
const candidateLines_carriageReturn = 13;
const candidateLines_escape = 27;
const openBracket = 91;
/**
 * Output is long and mostly holds no metric, so lines are not looked at one by one: native searches jump to
 * the next place that may matter, and only its line is decoded. Such places are a `{`, `::` or `Epoch ` at the
 * start of a line, the `]` and tab behind a number there (XGBoost, LightGBM), `/step` (Keras), `Trial ` (Optuna), and any of `words`
 * anywhere. The searches look for a text's first byte, so that one which is rare is four times as quick.
 */
function createCandidateFinder(words) {
    const pattern = words.length === 0 ? null : new RegExp(words.map(bytesPattern).join('|'), 'g');
    return (bytes, start, end, visit) => {
        const block = bytes.subarray(start, end);
        const drawsOver = block.includes(candidateLines_carriageReturn);
        const searches = [
            openingSearch(block, drawsOver, (from) => block.indexOf(openBrace, from)),
            openingSearch(block, drawsOver, (from) => block.indexOf('::', from)),
            openingSearch(block, drawsOver, (from) => block.indexOf('Epoch ', from)),
            iterationSearch(block),
            plainSearch(block, '/step'),
            plainSearch(block, 'Trial '),
            ...(pattern === null ? [] : [wordSearch(pattern, block)]),
        ];
        visitHits(block, searches, (lineStart, lineEnd) => {
            const visible = drawsOver ? visibleSpan(block, lineStart, lineEnd) : { start: lineStart, end: lineEnd };
            visit(start + visible.start, start + visible.end);
        });
    };
}
/** All lines: for patterns, which may match anywhere. */
const findAllLines = (bytes, start, end, visit) => {
    for (let lineStart = start; lineStart <= end;) {
        const found = bytes.indexOf(candidateLines_newline, lineStart);
        const lineEnd = found < 0 || found > end ? end : found;
        const visible = visibleSpan(bytes, lineStart, lineEnd);
        visit(visible.start, visible.end);
        lineStart = lineEnd + 1;
    }
};
function visitHits(block, searches, visit) {
    const hits = searches.map((search) => search(0));
    for (;;) {
        let hit = Infinity;
        for (const position of hits)
            if (position < hit)
                hit = position;
        if (hit === Infinity)
            return;
        const lineEnd = endOfLine(block, hit);
        visit(startOfLine(block, hit), lineEnd);
        for (let index = 0; index < hits.length; index++) {
            if ((hits[index] ?? Infinity) < lineEnd)
                hits[index] = searches[index]?.(lineEnd) ?? Infinity;
        }
    }
}
/** Narrows a search to hits that a line, or what is drawn over it, begins with. */
function openingSearch(block, drawsOver, search) {
    const skip = drawsOver ? endOfDrawing : endOfLine;
    return (from) => {
        for (let at = search(from); at >= 0; at = search(skip(block, at))) {
            if (isOpening(block, at))
                return at;
        }
        return Infinity;
    };
}
/**
 * True when only blanks stand between the hit and the start of the line or the last carriage return. An escape
 * sequence may stand there too: what it hides shows when the line is decoded.
 */
function isOpening(block, hit) {
    let at = hit - 1;
    while (block[at] === 32 || block[at] === 9)
        at--;
    return at < 0 || block[at] === candidateLines_newline || block[at] === candidateLines_carriageReturn || endsEscape(block, at);
}
/** True at the last byte of `ESC [ 1 ; 31 m` and the like. */
function endsEscape(block, end) {
    let at = end - 1;
    while (isParameter(block[at]))
        at--;
    return block[at] === openBracket && block[at - 1] === candidateLines_escape;
}
function isParameter(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x3f;
}
/** `[12]` and a tab, at the start of a line or behind what draws over it. */
function iterationSearch(block) {
    return (from) => {
        for (let at = block.indexOf(']\t', from); at >= 0; at = block.indexOf(']\t', at + 1)) {
            let start = at - 1;
            while (isDigit(block[start]))
                start--;
            if (start < at - 1 && block[start] === openBracket && isOpening(block, start))
                return at;
        }
        return Infinity;
    };
}
function isDigit(byte) {
    return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
function plainSearch(block, text) {
    return (from) => {
        const at = block.indexOf(text, from);
        return at < 0 ? Infinity : at;
    };
}
function wordSearch(pattern, block) {
    const text = block.toString('latin1');
    return (from) => {
        pattern.lastIndex = from;
        return pattern.exec(text)?.index ?? Infinity;
    };
}
/** A word's UTF-8 bytes, each as the Latin-1 character that stands for it in `wordSearch`. */
function bytesPattern(word) {
    return Buffer.from(word, 'utf8')
        .toString('latin1')
        .replace(/[^A-Za-z0-9_]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
function startOfLine(block, position) {
    return position === 0 ? 0 : block.lastIndexOf(candidateLines_newline, position - 1) + 1;
}
function endOfLine(block, position) {
    const end = block.indexOf(candidateLines_newline, position);
    return end < 0 ? block.length : end;
}
/** Where the line ends, or starts over. */
function endOfDrawing(block, position) {
    let at = position;
    while (at < block.length && block[at] !== candidateLines_newline && block[at] !== candidateLines_carriageReturn)
        at++;
    return at;
}

;// CONCATENATED MODULE: ./build/src/readers/output/metricSink.js
/**
 * Where the output names no step, one is implied: it starts at 0 and advances whenever a key comes again
 * (Guild AI's rule), so that the metrics printed in one round of a loop share a step. Each stream counts for
 * itself, since two streams mix by chance.
 */
function createMetricSink(collector, onPoint) {
    let impliedStep = 0;
    const seen = new Set();
    function advance(key) {
        if (seen.has(key)) {
            impliedStep++;
            seen.clear();
        }
        seen.add(key);
        return impliedStep;
    }
    return {
        heading: null,
        isInReport: false,
        point(key, value, step, { labels, wallTimeMs } = {}) {
            const metric = collector.metric(key, labels);
            if (metric === undefined)
                return;
            if (step === null)
                metric.unsteppedPoint(advance(key), value, wallTimeMs);
            else
                metric.point(step.kind, step.step, value, wallTimeMs);
            onPoint({ metric: key, value, step: step?.step ?? null });
        },
    };
}

// EXTERNAL MODULE: ./build/src/readers/numberText.js
var numberText = __webpack_require__(80718);
// EXTERNAL MODULE: ./build/src/readers/steps.js
var steps = __webpack_require__(29357);
;// CONCATENATED MODULE: ./build/src/readers/output/outputCommand.js


/** True for a line that `addCommand` understands. */
function isCommand(line) {
    return line.startsWith('::metric ') || line.startsWith('::param ');
}
/**
 * Our line protocol, in the form and with the escapes of GitHub's workflow commands (which ignore names they
 * do not know): `::metric name=val/loss,step=3,goal=min,unit=s::0.12` and `::param name=lr::1e-3`. A step may
 * also be called `epoch`, `iteration`, …; every other property is a label of the metric.
 */
function addCommand(line, collector, sink) {
    const match = /^::(metric|param) +(.*?)::(.*)$/s.exec(line);
    const properties = match === null ? null : readProperties(match[2] ?? '');
    const name = properties?.get('name') ?? '';
    if (match === null || properties === null || name === '') {
        collector.warn(`has a line that is not of the form "::metric name=…::value": ${JSON.stringify(line.slice(0, 80))}.`);
        return;
    }
    const value = unescapeData(match[3] ?? '').trim();
    if (match[1] === 'param')
        collector.param(name, (0,numberText/* parseParam */.n)(value));
    else
        addMetric(name, value, properties, { collector, sink });
}
function addMetric(name, text, properties, { collector, sink }) {
    const value = (0,numberText/* parseNumber */.$)(text);
    if (value === undefined) {
        collector.warn(`gives ${JSON.stringify(name)} the value ${JSON.stringify(text.slice(0, 40))}, which is not a number.`);
        return;
    }
    let step = null;
    const labels = new Map();
    for (const [key, property] of properties) {
        const kind = (0,steps/* stepKindOf */.mA)(key);
        if (kind !== undefined)
            step = readStep(kind, property, collector) ?? step;
        else if (key === 'goal')
            addGoal(name, property, collector);
        else if (key === 'unit')
            collector.hint({ name, unit: property });
        else if (key !== 'name')
            labels.set(key, property);
    }
    sink.point(name, value, step, labels.size === 0 ? {} : { labels: Object.fromEntries(labels) });
}
function readStep(kind, text, collector) {
    const step = (0,numberText/* parseNumber */.$)(text);
    if (step !== undefined && Number.isFinite(step))
        return { kind, step };
    collector.warn(`gives a ${kind} as ${JSON.stringify(text.slice(0, 40))}, which is not a number.`);
    return null;
}
function addGoal(name, goal, collector) {
    if (goal === 'min' || goal === 'max')
        collector.hint({ name, goal });
    else
        collector.warn(`gives ${JSON.stringify(name)} the goal ${JSON.stringify(goal.slice(0, 40))}; "min" and "max" are accepted.`);
}
function readProperties(text) {
    const properties = new Map();
    for (const property of text.split(',')) {
        const equals = property.indexOf('=');
        if (equals < 1)
            return null;
        properties.set(property.slice(0, equals).trim(), unescapeProperty(property.slice(equals + 1).trim()));
    }
    return properties;
}
function unescapeProperty(text) {
    return unescapeData(text.replace(/%3A/gi, ':').replace(/%2C/gi, ','));
}
/** `%25` comes last, so that what it yields is not unescaped again. */
function unescapeData(text) {
    return text.replace(/%0D/gi, '\r').replace(/%0A/gi, '\n').replace(/%25/g, '%');
}

;// CONCATENATED MODULE: ./build/src/readers/output/libraryLines.js


/**
 * Takes what a line of XGBoost, LightGBM, Optuna or Keras says, and the epoch that a line of its own names; returns the
 * names of the metrics it gave. Keras closes each `Epoch 3/10` with one line. Any further one comes from
 * `evaluate`, whose `loss` is another one than that of training: it is called `evaluate_loss`.
 */
function addLibraryLine(line, sink) {
    const named = headingOf(line);
    if (named !== null)
        sink.heading = { step: named, isOpen: true };
    const keras = kerasValues(line);
    const epoch = sink.heading?.isOpen === true ? sink.heading.step : null;
    if (keras.length > 0 && sink.heading !== null)
        sink.heading = { ...sink.heading, isOpen: false };
    const found = [
        ...boostingValues(line),
        ...optunaValues(line),
        ...keras.map(({ name, value }) => ({
            name: epoch === null ? `evaluate_${name}` : name,
            value,
            step: epoch,
        })),
    ];
    for (const { name, value, step } of found)
        sink.point(name, value, step);
    return new Set(found.map(({ name }) => name));
}
/** `Epoch 3/10` on a line of its own, `STEP:  3`: Keras, and many hand-written loops. */
const heading = /^(epoch|step|iteration|round)(?:\s+|\s{0,9}[:#=]\s{0,9})\[?(\d{1,15})(?:\s{0,9}(?:\/|of)\s{0,9}\d{1,15})?\]?\s{0,9}:?$/i;
/** The step that a line of its own names for the lines that follow; null for any other line. */
function headingOf(line) {
    const [, word = '', step] = (line.length > 80 ? null : heading.exec(line)) ?? [];
    const kind = (0,steps/* stepKindOf */.mA)(word);
    return step === undefined || kind === undefined ? null : { kind, step: Number(step) };
}
/**
 * The values on a line that XGBoost or LightGBM prints for an iteration: `[12]\tvalidation_0-rmse:0.41` or
 * `[12]\tvalid_0's l2: 0.24`, in both `<set>-<metric>`. Cross-validation adds the spread, `+0.01`, which becomes
 * `<set>-<metric>-std`. Empty for any other line: each of its cells has to have the form.
 */
function boostingValues(line) {
    const iteration = /^\[(\d{1,15})\]\t/.exec(line);
    if (iteration === null)
        return [];
    const step = { kind: 'iteration', step: Number(iteration[1]) };
    const values = [];
    for (const cell of line.slice(iteration[0].length).split('\t')) {
        const [, name, text] = /^([^\s:]+):(\S+)$/.exec(cell) ?? [];
        const [, set, metric, spaced] = /^([^':]+)'s ([^':]+): (.+)$/.exec(cell) ?? [];
        const key = set === undefined ? name : `${set}-${metric}`;
        const numbers = readWithSpread(text ?? spaced ?? '');
        if (key === undefined || !/.-./.test(key) || numbers === null)
            return [];
        values.push({ name: key, value: numbers.value, step });
        if (numbers.spread !== undefined)
            values.push({ name: `${key}-std`, value: numbers.spread, step });
    }
    return values;
}
const trial = /^\[[IW] [^\]]{1,40}\] Trial (\d{1,15}) finished with values?: (\S{1,40}) and parameters: .*?(?:Best is trial \d{1,15} with value: (\S{1,40}?)\.?)?$/;
/** What Optuna logs when a trial is over (5.0 `study/study.py`): its value, and the best one so far. */
function optunaValues(line) {
    const [, number, text = '', best = ''] = trial.exec(line) ?? [];
    if (number === undefined)
        return [];
    const step = { kind: 'trial', step: Number(number) };
    return [
        { name: 'value', value: (0,numberText/* parseNumber */.$)(text), step },
        { name: 'best_value', value: (0,numberText/* parseNumber */.$)(best), step },
    ].flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]));
}
/** `0.41`, `0.41+0.02`, `0.41 + 0.02`; the sign of an exponent, `1e+05`, is no spread. */
function readWithSpread(text) {
    if (text.length > 100)
        return null;
    const whole = (0,numberText/* parseNumber */.$)(text);
    if (whole !== undefined)
        return { value: whole };
    const [, first = '', second = ''] = /^(\S+?(?<!e)) ?\+ ?(\d\S*)$/i.exec(text) ?? [];
    const [value, spread] = [(0,numberText/* parseNumber */.$)(first), (0,numberText/* parseNumber */.$)(second)];
    return value === undefined || spread === undefined ? null : { value, spread };
}
/**
 * The values on the line that Keras prints when an epoch, or `evaluate`, is over:
 * `25/25 ━━━ 0s 2ms/step - accuracy: 0.9 - loss: 0.1` (with `━━━`, `[====]` or without). Empty for any other line, and
 * for a bar that was stopped before its end.
 */
function kerasValues(line) {
    const count = /^(\d{1,15})\/(\d{1,15}|Unknown)\s/.exec(line);
    if (count === null || !line.includes('s/step') || (count[2] !== 'Unknown' && count[1] !== count[2]))
        return [];
    const values = [];
    for (const part of line.split(' - ').slice(1)) {
        const [, name, text = ''] = /^([A-Za-z_][\w./-]*): (\S+)$/.exec(part.trim()) ?? [];
        const value = (0,numberText/* parseNumber */.$)(text);
        if (name !== undefined && value !== undefined)
            values.push({ name, value, step: null });
        else if (!/^\d+(?:[mun]?s)\b/.test(part))
            return [];
    }
    return values;
}

// EXTERNAL MODULE: ./build/src/readers/parseJson.js + 2 modules
var parseJson = __webpack_require__(23650);
// EXTERNAL MODULE: ./build/src/readers/plain.js
var plain = __webpack_require__(84946);
// EXTERNAL MODULE: ./build/src/readers/rows.js
var rows = __webpack_require__(97189);
;// CONCATENATED MODULE: ./build/src/readers/output/outputObject.js





/**
 * A line that is a JSON object or a printed Python dict, `{'loss': 0.1, 'epoch': 1.0}`, is a row of metrics.
 * So that structured logs (`{"level": "info", "pid": 7, …}`) are not, half of its values must be numbers, or
 * one of its keys a declared name. False: it is no such line.
 */
function addObjectLine(line, names, collector, sink) {
    const row = parseObject(line);
    if (!(0,plain/* isMap */.jh)(row) || !hasMetrics(row, names))
        return false;
    (0,rows/* addRow */.u)(row, '', {
        point: (key, value, step, wallTimeMs) => sink.point(key, value, step, { wallTimeMs }),
        param: collector.param,
    });
    return true;
}
function parseObject(line) {
    const quote = /^\{\s*(["'])/.exec(line)?.[1];
    const json = quote === '"' ? parsedValue((0,parseJson/* parseJson */.q)(line)) : undefined;
    if (quote === undefined || json !== undefined)
        return json;
    const dict = parsedValue((0,parseJson/* parseJson */.q)(line, 'python'));
    return (0,plain/* isMap */.jh)(dict) && hasText(dict) ? withNumbers(dict) : dict;
}
function parsedValue(parsed) {
    return parsed.kind === 'parsed' ? parsed.value : undefined;
}
function hasText(row) {
    for (const value of row.values())
        if (typeof value === 'string')
            return true;
    return false;
}
/** Hugging Face (transformers 5) prints its numbers as text, `{'loss': '0.6931'}`. */
function withNumbers(row) {
    return new Map(Array.from(row, ([key, value]) => [
        key,
        typeof value === 'string' ? ((0,numberText/* parseNumber */.$)(value) ?? value) : value,
    ]));
}
function hasMetrics(row, names) {
    const count = { numbers: 0, others: 0 };
    for (const [key, value] of row) {
        if (names.has(key) && (0,plain/* numberOf */.rl)(value) !== undefined)
            return true;
        if ((0,steps/* stepKindOf */.mA)(key) === undefined && !(0,steps/* isWallTimeName */.bQ)(key))
            countLeaves(value, count);
    }
    return count.numbers > 0 && count.numbers >= count.others;
}
function countLeaves(value, count) {
    if ((0,plain/* isMap */.jh)(value))
        for (const member of value.values())
            countLeaves(member, count);
    else if ((0,plain/* numberOf */.rl)(value) === undefined)
        count.others++;
    else
        count.numbers++;
}

;// CONCATENATED MODULE: ./build/src/readers/output/stepOnLine.js

const wordAndNumber = /(?<![\w./-])(global_step|step|iteration|iter|epoch|round)(?:\s*[=:#]\s*|\s+|(?=\[))\[?\s*(\d+(?:\.\d+)?)(?!\w|\.\d)/gi;
/** XGBoost and LightGBM begin a line with their iteration, `[12]`. */
const leadingIteration = /^\s*\[(\d+)\]\s/;
/**
 * The step that a line of text names: `epoch 3`, `Epoch [3/10]`, `step=300`, `iter: 5`; null when it names
 * none. Of several, the finest; of several of a kind, the first.
 */
function stepOnLine(line) {
    let best = null;
    wordAndNumber.lastIndex = 0;
    for (let match = wordAndNumber.exec(line); match !== null; match = wordAndNumber.exec(line)) {
        const [, word = '', number = ''] = match;
        if ((0,steps/* stepRankOf */.w3)(word) < (0,steps/* stepRankOf */.w3)(best?.word ?? ''))
            best = { word, number };
    }
    const kind = best === null ? undefined : (0,steps/* stepKindOf */.mA)(best.word);
    if (best !== null && kind !== undefined)
        return { kind, step: Number(best.number) };
    const iteration = leadingIteration.exec(line)?.[1];
    return iteration === undefined ? null : { kind: 'iteration', step: Number(iteration) };
}

;// CONCATENATED MODULE: ./build/src/readers/output/outputPairs.js


const number = String.raw `[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?(?:nan|NaN|NAN|inf|Inf|INF)(?:inity)?`;
/**
 * A name counts as a whole only: `loss` is found neither in `val_loss` nor in `val/loss`. The value may stand
 * in a call (`tensor(0.1)`), and may have `%`, `s` or `ms` behind it, which becomes its unit: 93.1% stays
 * 93.1. Anything else behind it (`1.2k`, `12:30`, `1,234`, `9/10`) makes it something that is not understood, and it
 * is left out.
 */
function createPairFinder(names) {
    if (names.length === 0)
        return () => new Set();
    const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escapePattern);
    const pattern = new RegExp(String.raw `(?<![\w./-])(${longestFirst.join('|')})["']?\s*[=:]\s*(?:[A-Za-z_][\w.]*\()?(${number})(%|ms|s)?(?![\w%]|[.:]\d|,\d{3}(?!\d)|\s?\/\s?\d)`, 'g');
    return (line, sink, hint, stepBefore) => {
        let step;
        const found = new Set();
        pattern.lastIndex = 0;
        for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
            const [, name = '', text = '', unit] = match;
            const value = (0,numberText/* parseNumber */.$)(text);
            if (value === undefined)
                continue;
            step = step === undefined ? (stepOnLine(line) ?? stepBefore) : step;
            if (unit !== undefined)
                hint({ name, unit });
            sink.point(name, value, step);
            found.add(name);
        }
        return found;
    };
}
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw `\$&`);
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/readers/output/outputPatterns.js





/** Longer lines are not given to patterns. */
const maxPatternLine = 4096;
/** What one pattern may take for the lines of one chunk before it is given up. */
const timeLimitMs = 500;
/** Steps of backtracking that surely stay far below the time limit. */
const harmlessSteps = 1e8;
/**
 * The value is the group `value` or the first one; a group `step` (or `epoch`, `iteration`, …) names the
 * step. JavaScript's matching can take exponential time on a line made for it (`(a+)+$`), so a pattern that
 * might is run under a time limit, and dropped with a warning when it meets it.
 */
function createPatternMatcher(patterns) {
    let compiled = patterns.map(compile);
    const runWithin = createTimeLimiter();
    return {
        match(lines, collector) {
            const found = compiled.flatMap((pattern) => {
                const matches = matchLines(pattern, lines, runWithin);
                if (matches !== null)
                    return matches;
                compiled = compiled.filter((other) => other !== pattern);
                const name = JSON.stringify(pattern.name);
                collector.warn(`has lines for which the pattern of ${name} takes more than ${timeLimitMs} ms; the pattern was given up.`);
                return [];
            });
            return found.sort((a, b) => a.line - b.line);
        },
    };
}
/** Records what a pattern found. */
function addFound({ name, value, groups }, line, collector, sink) {
    const number = (0,numberText/* parseNumber */.$)(value.trim().replace(/%$/, ''));
    if (number === undefined) {
        collector.warn(`matches the pattern of ${JSON.stringify(name)} with ${JSON.stringify(value.slice(0, 40))}, which is not a number.`);
        return;
    }
    if (value.trim().endsWith('%'))
        collector.hint({ name, unit: '%' });
    sink.point(name, number, stepInGroups(groups) ?? stepOnLine(line));
}
function compile({ name, pattern }) {
    const repeatsGroup = /\)[*+{]/.test(pattern) || /\\[1-9k]/.test(pattern);
    const loops = repeatsGroup ? Infinity : (pattern.match(/[*+{]/g)?.length ?? 0);
    try {
        return { name, expression: new RegExp(pattern), loops };
    }
    catch (error) {
        throw new errors/* UserError */.yo(`The pattern of ${name} is not a regular expression: ${(0,errors/* messageOf */.bD)(error)}.`, {
            cause: error,
        });
    }
}
/** Null when it took too long. */
function matchLines(pattern, lines, runWithin) {
    const steps = lines.reduce((sum, line) => sum + (line.length > maxPatternLine ? 0 : stepsFor(line.length, pattern.loops)), 0);
    const job = () => lines.flatMap((line, index) => (line.length > maxPatternLine ? [] : matchLine(pattern, line, index)));
    return steps <= harmlessSteps ? job() : runWithin(timeLimitMs, job);
}
function matchLine({ name, expression }, text, line) {
    const match = expression.exec(text);
    const value = match?.groups?.['value'] ?? match?.[1];
    return match === null || value === undefined ? [] : [{ line, name, value, groups: match.groups ?? {} }];
}
function stepsFor(length, loops) {
    if (loops === Infinity)
        return Infinity;
    let steps = 1;
    for (let factor = 1; factor <= loops + 1; factor++)
        steps *= length / factor;
    return steps;
}
/**
 * Only the vm module can stop a regular expression that runs. Its set-up takes a millisecond, so it is done
 * once, when first needed.
 */
function createTimeLimiter() {
    let run = null;
    return (limitMs, job) => {
        run ??= openContext();
        const result = { value: null };
        try {
            run(limitMs, () => (result.value = job()));
            return result.value;
        }
        catch (error) {
            if (isTimeout(error))
                return null;
            throw error;
        }
    };
}
/** The error comes from the context and is no instance of this side's Error. */
function isTimeout(error) {
    return (typeof error === 'object' &&
        error !== null &&
        'code' in error &&
        error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT');
}
function openContext() {
    const current = { job: () => { } };
    const context = (0,external_node_vm_.createContext)({ run: () => current.job() });
    const script = new external_node_vm_.Script('run()');
    return (limitMs, job) => {
        current.job = job;
        script.runInContext(context, { timeout: limitMs });
    };
}
function stepInGroups(groups) {
    for (const [group, text] of Object.entries(groups)) {
        const kind = (0,steps/* stepKindOf */.mA)(group);
        const step = text === undefined ? undefined : (0,numberText/* parseNumber */.$)(text);
        if (kind !== undefined && step !== undefined && Number.isFinite(step))
            return { kind, step };
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/readers/output/classificationReport.js
const header = /^precision\s+recall\s+f1-score\s+support$/;
const row = /^(\S.{0,99}?)\s{2,}(\d+\.\d+)\s+(\d+\.\d+)\s+(\d+\.\d+)\s+\d+(?:\.\d+)?$/;
const accuracyRow = /^accuracy\s+(\d+\.\d+)\s+\d+(?:\.\d+)?$/;
const average = /^(macro|micro|weighted|samples) avg$/;
const columns = ['precision', 'recall', 'f1-score'];
/**
 * Reads the table that scikit-learn's `classification_report` prints (1.9 `metrics/_classification.py`): a row for each
 * class gives `precision{class=…}` and so on, the rows below them `precision{average=macro}`, and plain `accuracy`. True
 * for a line that belongs to such a table.
 */
function addReportLine(line, sink) {
    if (header.test(line))
        return (sink.isInReport = true);
    if (!sink.isInReport)
        return false;
    if (line === '')
        return true;
    const step = sink.heading?.step ?? null;
    const accuracy = accuracyRow.exec(line)?.[1];
    const [, name = '', ...cells] = row.exec(line) ?? [];
    if (accuracy !== undefined)
        sink.point('accuracy', Number(accuracy), step);
    else if (name === '')
        return (sink.isInReport = false);
    const averaged = average.exec(name)?.[1];
    const labels = averaged === undefined ? { class: name } : { average: averaged };
    for (const [index, column] of columns.entries())
        if (name !== '')
            sink.point(column, Number(cells[index]), step, { labels });
    return true;
}

;// CONCATENATED MODULE: ./build/src/readers/output/toldNames.js
/**
 * Which words before a number make it a metric that a person would read off the line. The table is small on
 * purpose: a metric that is not found can be declared, while a setting, a path or a sentence that is taken for a
 * metric is never wanted.
 */
const metricNames = listed(`loss, nll, cross entropy, bce, hinge, perplexity, ppl, bpb, bpc, bits per byte, bits per character, elbo,
  logloss, log loss, mlogloss, error, error rate, err,
  mse, rmse, mae, mape, smape, msle, rmsle, rae, mean squared error, root mean squared error, mean absolute error,
  mean absolute percentage error, mean squared log error, mean squared logarithmic error, median absolute error,
  r2, r2 score, r squared, coefficient of determination, explained variance, d2,
  accuracy, acc, balanced accuracy, accuracy score, top 1, top 5, top1, top5, error score, mean accuracy,
  precision, recall, sensitivity, specificity, f1, f2, f1 score, f score, f measure, fbeta, jaccard, jaccard score,
  auc, roc auc, auroc, pr auc, auprc, roc auc score, auc score, average precision, mean average precision, map50,
  iou, miou, mean iou, dice, dice score, psnr, ssim, lpips, fid, bleu, rouge, rouge1, rouge2, rougel, meteor, chrf, wer, cer,
  mcc, matthews correlation coefficient, kappa, cohen kappa, brier, brier score, brier score loss, ece, ndcg, mrr,
  score, reward, rewards, episode reward, mean reward, episode return, average return, mean return, exact match, em,
  silhouette, silhouette score, silhouette coefficient, adjusted rand index, ari, nmi, homogeneity, completeness, v measure,
  hamming loss, zero one loss, max error, pinball loss, pearson, spearman`);
/** What a metric is measured on, or which of several values it is. */
const qualifiers = listed(`train, training, test, testing, valid, validation, val, dev, eval, evaluation, holdout, held, out, oof, cv, cross, validated,
  final, best, last, current, overall, total, global, epoch, batch, step, running, average, avg, averaged, mean, median,
  macro, micro, weighted, class, classification, regression, model, target set, student, teacher, top, top1, top3, top5, top10, k, fold, cumulative`);
/** What is dropped between them. */
const fillers = listed('the, a, an, of, on, for, in, over, our, set, data, dataset, split, prediction, predictions, samples, images, network');
/** Words that make a setting of what would be a metric. */
const settingWords = listed(`target, threshold, thresh, min, minimum, max, maximum, required, goal, expected, baseline, scale, weight, weights, coef,
  coefficient of, alpha, beta, lambda, smoothing, limit, tolerance, tol, delta, penalty, type, fn, func, function, num, no, count,
  packet, old, previous, prev, chance, random, improved, improvement, decrease, increase, change, diff, exit, return`);
/** Names that are also words of plain sentences and of settings; their values have to have a fraction. */
const looseNames = new Set([
    'error',
    'err',
    'score',
    'em',
    'map50',
    'top',
    'rewards',
    'reward',
]);
/**
 * The key of the metric that the words before a number name, `Test accuracy` → `test_accuracy`; null when they name
 * none, or leave more than that. A single word with joints keeps its spelling: `val/Loss`.
 */
function toldName(phrase, value) {
    const tokens = phrase.trim().split(/\s+/);
    if (tokens.length > 10)
        return null;
    const parts = tokens.flatMap(partsOf);
    const named = namedParts(parts, tokens.length === 1 && parts.length > 1);
    if (named === null || (looseNames.has(named.metric) && !/[.eEnN]/.test(value)))
        return null;
    return tokens.length === 1 && parts.length > 1 ? (tokens[0] ?? null) : named.words.join('_');
}
/** `val/top5_acc` → val, top5, acc; `trainLoss` → train, loss; `R^2` → r2. */
function partsOf(token) {
    return token
        .replace(/(?:\^2|²)/g, '2')
        .replace(/([a-z]{2})([A-Z][a-z])/g, '$1 $2')
        .toLowerCase()
        .split(/[\s_/.@-]+/)
        .filter((part) => part !== '');
}
function namedParts(parts, isOneWord) {
    if (parts.some((part) => settingWords.has(part) && !metricNames.has(parts.join(' '))))
        return null;
    for (let length = Math.min(4, parts.length); length > 0; length--) {
        for (let start = parts.length - length; start >= 0; start--) {
            const metric = parts.slice(start, start + length).join(' ');
            if (!metricNames.has(metric))
                continue;
            const before = parts.slice(0, start).filter((part) => !fillers.has(part));
            const after = parts.slice(start + length).filter((part) => !fillers.has(part));
            const strangers = before.filter((part) => !qualifiers.has(part));
            const isUnderstood = strangers.length === 0 || mayHaveStranger(metric, strangers, isOneWord);
            if (!isUnderstood || !after.every((part) => isAside(part, isOneWord)))
                continue;
            return { metric, words: [...after, ...before, ...parts.slice(start, start + length)] };
        }
    }
    return null;
}
/** Losses have names of all kinds, `box loss`, and so have the parts of one word, `rpn_cls_loss`. */
function mayHaveStranger(metric, strangers, isOneWord) {
    if (!strangers.every((word) => /^[a-z][a-z0-9]*$/.test(word)))
        return false;
    return isOneWord ? strangers.length <= 3 : metric === 'loss' && strangers.length === 1;
}
function isAside(part, isOneWord) {
    return qualifiers.has(part) || (isOneWord && /^\d{1,3}$/.test(part));
}
function listed(text) {
    return new Set(text.trim().split(/\s*,\s*/));
}

;// CONCATENATED MODULE: ./build/src/readers/output/toldMetrics.js



/** Longer lines are data or models. */
const maxLineLength = 500;
/** Cheap: most lines are not looked at any further. */
const hint = /loss|acc|err|score|mse|mae|mape|msle|rae|r2|r\^2|r²|r.squared|determination|precision|recall|f1|f2|measure|fbeta|auc|auroc|perplexity|ppl|entropy|nll|bp[bc]|iou|dice|psnr|ssim|fid|bleu|rouge|wer|cer|kappa|mcc|correlation|brier|ece|ndcg|mrr|reward|return|match|silhouette|variance|jaccard|sensitivity|specificity|elbo|meteor|chrf|lpips|top.?[15]|map|ari|nmi|index|homogeneity|completeness|pearson|spearman|bits per|d2|em\b/i;
/** Progress of Keras, and settings that are shown. */
const isOther = /s\/step|^\W*(?:hyper)?-?(?:param|config|argument|args|option|setting)/i;
const toldMetrics_number = String.raw `[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?(?:nan|NaN|NAN|inf|Inf|INF)(?:inity)?`;
const ending = String.raw `(\s?%)?(?![\w%@/:<>-]|\.\d|,\d{3}(?!\d)|\s?(?:->|→|=>|<|>|to\b|vs\b))`;
/** `0.1`, `tensor(0.1, grad_fn=<…>)` and `np.float64(0.1)` alike. */
const wrapped = new RegExp(String.raw `\b(?:tensor|Array|(?:np|numpy)\.float(?:16|32|64))\(\s*(${toldMetrics_number})[^()]{0,100}\)`, 'g');
const ratio = /(?<![\d./])(\d{1,12})\s?\/\s?(\d{1,12})(?=\s*(?:$|[(),;|]|\s))(?:\s*\(\s*\d+(?:\.\d+)?%\s*\))?/;
const separated = new RegExp(String.raw `(?:\s*[:=]\s*|\s+(?:is|was)\s*:?\s+)["']?(${toldMetrics_number})${ending}`, 'g');
const spaced = new RegExp(String.raw `^([^\d:=][^:=]*?)\s+(${toldMetrics_number})${ending}\s*$`);
/**
 * The metrics that a person reads off a line though nobody declared them: `Test accuracy: 0.93`,
 * `| epoch 1 | loss 7.63 | ppl 2054`, `The mean squared error (MSE) on test set: 3015`, `Accuracy: 9830/10000 (98%)`.
 * Which names count is told in `toldNames.ts`. What stands in a call, `SVC(error_score=nan)`, is a setting.
 */
function toldMetrics(line) {
    if (line.length > maxLineLength || !hint.test(line) || isOther.test(line))
        return [];
    const about = context.exec(line)?.[1] ?? '';
    const told = segmentsOf(withoutCalls(line)).flatMap((segment) => toldIn(segment, about));
    const step = told.length === 0 ? null : stepOnLine(line);
    return told.map((one) => ({ ...one, step }));
}
/** `Test set: Average loss: 0.1, …`: what stands in front is about the whole line. */
const context = /^\W*(train|training|test|testing|valid|validation|val|dev|eval|evaluation)(?: set)?:\s/i;
/** Calls and what is left of them where they go over several lines. A name in brackets is no call, `error (MSE)`. */
function withoutCalls(line) {
    const plain = line.replace(/\btop[ -](?=\d\b)/gi, 'top').replace(/(?<=\bthe )\d+ /g, '');
    if (!/[()]/.test(plain))
        return plain;
    let text = plain.replace(wrapped, '$1').replace(/\s\([A-Za-z][A-Za-z0-9²^ -]{0,20}\)/g, '');
    for (let depth = 0; depth < 5 && /\w\(/.test(text); depth++) {
        const inner = text.replace(/[A-Za-z_][\w.]*\([^()]*\)/g, ' ');
        if (inner === text)
            break;
        text = inner;
    }
    const open = /[A-Za-z_][\w.]*\(/.exec(text);
    if (open !== null)
        text = text.slice(0, open.index);
    const closer = unmatchedCloser(text);
    return closer < 0 ? text : text.slice(closer + 1);
}
/** The last bracket that closes what an earlier line opened, or -1. */
function unmatchedCloser(text) {
    let [depth, last] = [0, -1];
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '(')
            depth++;
        if (text[at] === ')') {
            if (depth === 0)
                last = at;
            else
                depth--;
        }
    }
    return last;
}
/** Commas within numbers separate nothing. */
function segmentsOf(text) {
    return text.split(/[|;\t()[\]{}│┃║]|(?<!\d),|,(?!\d)|\s[-–—]+\s|\.\s+(?=[A-Z])/);
}
function toldIn(segment, about) {
    const share = ratio.exec(segment);
    const text = share === null ? segment : segment.replace(ratio, shareOf(share) ?? 'x');
    const told = [];
    let from = 0;
    separated.lastIndex = 0;
    for (let match = separated.exec(text); match !== null; match = separated.exec(text)) {
        add(text.slice(from, match.index), match[1] ?? '', match[2] !== undefined);
        from = separated.lastIndex;
    }
    const rest = text.slice(Math.max(from, text.lastIndexOf(':') + 1, text.lastIndexOf('=') + 1));
    const [, words = '', last = '', percent] = spaced.exec(rest.trim()) ?? [];
    if (from === 0 && words !== '')
        add(words, last, percent !== undefined);
    return told;
    function add(before, digits, isPercent) {
        const phrase = phraseOf(before);
        const key = phrase === '' ? null : (toldName(`${about} ${phrase}`.trim(), digits) ?? toldName(phrase, digits));
        const value = (0,numberText/* parseNumber */.$)(digits);
        if (key !== null && value !== undefined)
            told.push({ key, value, ...(isPercent ? { unit: '%' } : {}) });
    }
}
/** `9830/10000` → `0.983`; undefined when it is no share. */
function shareOf([, part = '', whole = '']) {
    const share = Number(part) / Number(whole);
    return share <= 1 ? String(share) : undefined;
}
/** What stands right before the number: not what is behind another number, colon or mark. */
function phraseOf(before) {
    const words = boundary.exec(before)?.[1] ?? before;
    return words
        .replace(/["'`]/g, '')
        .trim()
        .replace(/^(?:INFO|DEBUG|WARN|WARNING)\s+/, '');
}
const boundary = /^.*(?:[:=>#*!?]|(?<![\w.])[\d.,:%/eE+-]*\d(?:s|ms)?(?=\s)|\s{3,})(.*)$/;

;// CONCATENATED MODULE: ./build/src/readers/output/undeclared.js


/** Adds what a line tells that nobody declared. `declared`: the names that the line was found to hold already. */
function addUndeclared(line, collector, stream, declared) {
    const { sink } = stream;
    if (addReportLine(line, sink))
        return;
    for (const { key, value, step, unit } of toldMetrics(line)) {
        if (isCoveredBy(declared, key))
            continue;
        if (unit !== undefined)
            collector.hint({ name: key, unit });
        sink.point(key, value, step ?? sink.heading?.step ?? null);
        stream.toldCount++;
    }
}
/** `test_accuracy` where `accuracy` was found: the same number. */
function isCoveredBy(declared, key) {
    if (declared.has(key))
        return true;
    for (const name of declared)
        if (key.endsWith(name) && /[_/.-]/.test(key.at(-name.length - 1) ?? ''))
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/src/readers/terminalText.js
var terminalText = __webpack_require__(23459);
;// CONCATENATED MODULE: ./build/src/readers/output.js













/** Longer lines hold no metric; one that looks as if it did is told of in a warning. */
const maxLineBytes = 65_536;
/**
 * Understands, anywhere in the output: `::metric …` and `::param …` lines; lines that are a JSON object or a
 * Python dict of mostly numbers; the lines of XGBoost, LightGBM, Keras and Optuna; and, for what is declared,
 * `name=value` pairs and the user's patterns. With `undeclared` also what a person reads off a line, and the tables of
 * scikit-learn's `classification_report`. `Epoch 3/10` on a line of its own is the step of what follows. Of a
 * progress bar that draws over itself, only the last state counts. Memory is bounded, and lines that hold
 * nothing cost next to nothing. Fails with a UserError for a pattern that is no regular expression.
 */
function createOutputReader({ names, patterns, undeclared = false, limits = readers_collector/* defaultLimits */.M, onPoint = () => { }, }) {
    const collector = (0,readers_collector/* createCollector */.Y)({ format: 'output', path: reading/* outputSource */.R }, limits);
    const declared = names.filter((name) => name !== '' && !name.includes('*'));
    const reader = createBlockReader(declared, patterns, collector);
    let lastSeen = null;
    function openStream() {
        const stream = {
            sink: createMetricSink(collector, (point) => {
                lastSeen = point;
                onPoint(point);
            }),
            attention: undeclared ? createAttention() : null,
            toldCount: 0,
        };
        const splitter = createLineSplitter(maxLineBytes, (bytes, start, end) => reader.read(bytes, start, end, stream));
        return {
            push: splitter.push,
            finish() {
                splitter.finish();
                reader.readTail(stream);
            },
        };
    }
    const streams = { stdout: openStream(), stderr: openStream() };
    return {
        push: (chunk, stream) => streams[stream].push(chunk),
        finish() {
            streams.stdout.finish();
            streams.stderr.finish();
            return collector.reading();
        },
        lastSeen: () => lastSeen,
    };
}
function createBlockReader(names, patterns, collector) {
    const findCandidates = patterns.length === 0 ? createCandidateFinder(names) : findAllLines;
    const matcher = createPatternMatcher(patterns);
    const rules = { names: new Set(names), addPairs: createPairFinder(names), collector };
    function isCandidate(bytes, start, end) {
        let isFound = false;
        findCandidates(bytes, start, end, () => (isFound = true));
        return isFound;
    }
    function linesOf(bytes, start, end, find) {
        const lines = [];
        find(bytes, start, end, (lineStart, lineEnd) => {
            if (lineEnd - lineStart <= maxLineBytes)
                lines.push((0,terminalText/* stripAnsi */.aJ)(bytes.toString('utf8', lineStart, lineEnd)));
            else if (isCandidate(bytes, lineStart, lineStart + maxLineBytes)) {
                collector.warn(`has lines longer than ${maxLineBytes / 1024} KiB; they were left out.`);
            }
        });
        return lines;
    }
    function read(bytes, start, end, stream) {
        const { attention, sink } = stream;
        const isAttentive = attention?.isOpen() === true;
        const lines = linesOf(bytes, start, end, isAttentive ? findAllLines : findCandidates);
        if (isAttentive)
            attention.spend(end - start, lines.length);
        else
            attention?.pass(bytes, start, end);
        const found = patterns.length === 0 ? [] : matcher.match(lines, collector);
        let next = 0;
        for (const [index, text] of lines.entries()) {
            addLine(text, rules, stream, isAttentive);
            for (let match = found[next]; match?.line === index; match = found[++next])
                addFound(match, text, collector, sink);
        }
    }
    function readTail(stream) {
        const tail = stream.attention?.tail() ?? Buffer.alloc(0);
        if (tail.length === 0)
            return;
        for (const text of linesOf(tail, 0, tail.length - 1, findAllLines))
            if (!readAnywhere.test(text))
                addUndeclared(text.trim(), collector, stream, rules.names);
        if (stream.toldCount > 0)
            collector.warn(`is long: metrics that nobody declared were looked for in ${attentionSpan} only.`);
    }
    return { read, readTail };
}
/** Objects, our own protocol and boosting: they are read wherever they stand. */
const readAnywhere = /^\s*(?:\{|::|\[\d+\]\t)| finished with value/;
function addLine(text, rules, stream, isAttentive) {
    const { names, addPairs, collector } = rules;
    const { sink } = stream;
    const line = text.trim();
    if (isCommand(line))
        addCommand(line, collector, sink);
    else if (line.startsWith('{') && addObjectLine(line, names, collector, sink))
        return;
    else {
        const found = addLibraryLine(line, sink);
        const isAbout = found.size === 0 ? sink : without(found, sink);
        const stepBefore = found.size === 0 ? (sink.heading?.step ?? null) : null;
        const pairs = addPairs(line, isAbout, collector.hint, stepBefore);
        if (isAttentive && found.size === 0)
            addUndeclared(line, collector, stream, pairs);
    }
}
/** Declared names on a library's line count only where the line did not give them already. */
function without(found, sink) {
    return {
        ...sink,
        point: (key, ...rest) => {
            if (!found.has(key))
                sink.point(key, ...rest);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/readers/trackerEnvironment.js

/** The folder in the workspace where trackers put what they would keep in the user's home. */
const trackerFolder = 'trainmark-trackers';
/**
 * Trackers that keep runs outside of the workspace, where nothing is looked for:
 * - ClearML writes offline runs to `$CLEARML_CACHE_DIR/offline` (`clearml/config`, 2.1), in `~/.clearml` by default. With
 *   a server, runs are not kept in files and the cache holds downloads, which stay where they are.
 * - Trackio writes to `$TRACKIO_DIR` (`trackio/utils.py`, 0.43), in `~/.cache/huggingface/trackio` by default.
 *
 * Ray writes to `~/ray_results` and is not here: since 2.11 it refuses to run when `RAY_AIR_LOCAL_CACHE_DIR` or
 * `TUNE_RESULT_DIR` is set (`tune/tune.py`). Its results are read where the script's `storage_path` says, or where the
 * user names them.
 */
const places = [
    {
        variable: 'CLEARML_CACHE_DIR',
        folder: 'clearml',
        unlessSet: ['TRAINS_CACHE_DIR', 'CLEARML_API_ACCESS_KEY', 'CLEARML_API_HOST', 'CLEARML_CONFIG_FILE'],
    },
    { variable: 'TRACKIO_DIR', folder: 'trackio', unlessSet: [] },
];
/**
 * Variables to add to the training command's environment, so that its trackers keep their files in `workspace` (absolute),
 * where they are found. Never one that the user set, and nothing that takes a tracker offline.
 */
function trackerEnvironment(workspace, environment) {
    const free = places.filter(({ variable, unlessSet }) => [variable, ...unlessSet].every((name) => environment[name] === undefined));
    return Object.fromEntries(free.map(({ variable, folder }) => [variable, (0,external_node_path_.join)(workspace, trackerFolder, folder)]));
}

// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
// EXTERNAL MODULE: ./build/src/commands/gatedMetrics.js
var gatedMetrics = __webpack_require__(98108);
// EXTERNAL MODULE: ./build/src/commands/runInputs.js
var runInputs = __webpack_require__(73228);
;// CONCATENATED MODULE: ./build/src/commands/runTraining.js







/** Runs the training command, shows its output, reads metrics from it and keeps it in `logPath`. */
async function runTraining(effects, request, logPath) {
    const { experiment, seed, tree, title } = request;
    const described = (0,runInputs/* describeCommand */.vL)(effects, { experiment, seed, directory: tree.directory });
    const watch = request.trial?.watch ?? null;
    const reader = createOutputReader({
        names: (0,gatedMetrics/* namesForOutput */.v)(experiment),
        patterns: experiment.patterns,
        undeclared: true,
        ...(watch === null ? {} : { onPoint: ({ metric, value }) => watch.onPoint(metric, value) }),
    });
    const phase = effects.progress.begin(title, () => lastSeenText(reader.lastSeen()));
    try {
        watch?.begin();
        const command = await effects.capture.runCommand({
            ...surroundings(effects, request, seed),
            ...(watch === null ? {} : { stop: watch.stop }),
            run: described.run,
            logPath,
            onOutput: (chunk, stream) => reader.push(chunk, stream),
        });
        return { command, described, printed: reader.finish() };
    }
    finally {
        watch?.end();
        phase.end();
    }
}
/** Everything about a user's command in a tree but the command itself: where it runs, what it sees, what ends it. */
function surroundings(effects, { tree, experiment, trial }, seed) {
    const cwd = (0,external_node_path_.join)(tree.root, tree.directory);
    const own = {
        ...trackerEnvironment(cwd, effects.environment),
        ...(seed === null ? {} : { TRAINMARK_SEED: String(seed) }),
        ...trial?.environment,
    };
    return {
        cwd,
        environment: effects.capture.childEnvironment({ ...effects.environment }, own),
        timeoutMs: experiment.timeoutMs,
        echo: effects.progress.output,
        redactions: effects.secrets,
        interrupt: effects.interrupt,
    };
}
function lastSeenText(seen) {
    if (seen === null)
        return '';
    const value = `${seen.metric} ${(0,formatValue/* formatValue */.Fl)((0,metricValue/* encodeNumber */._v)(seen.value))}`;
    return seen.step === null ? value : `step ${seen.step} · ${value}`;
}


/***/ }),

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

/***/ 77594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fi: () => (/* binding */ stagesIn),
/* harmony export */   iH: () => (/* binding */ readDvcHints),
/* harmony export */   nx: () => (/* binding */ inside),
/* harmony export */   py: () => (/* binding */ readDvcDocument)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _fileText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32285);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84946);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29063);




const noHints = { metrics: [], params: [] };
const maxBytes = 1_048_576;
/**
 * Which files DVC (2 and 3, dvc/schema.py) takes for metrics and params: those of the stages, and those listed beside
 * them. Paths that DVC would fill in (`${…}`) or that lead out of the workspace are left out. A file that is not there
 * or damaged hints at nothing: DVC itself says so better.
 */
async function readDvcHints(file) {
    const document = await readDvcDocument(file);
    return document === null ? noHints : hintsIn(document, node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file.path));
}
/** What stands in a `dvc.yaml`; null for one that is not there or damaged. */
async function readDvcDocument(file) {
    try {
        const head = await (0,_fileText_js__WEBPACK_IMPORTED_MODULE_1__/* .readHead */ .zy)(file);
        if (head.bytes === 0 || head.bytes > maxBytes)
            return null;
        const { document } = await (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .parseYamlFile */ .B)(head);
        return (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(document) ? document : null;
    }
    catch {
        return null;
    }
}
function hintsIn(document, directory) {
    const here = stagesIn(document, directory);
    const metrics = [
        ...pathsIn(document.get('metrics'), directory),
        ...here.flatMap(({ stage, folder }) => pathsIn(stage.get('metrics'), folder)),
    ];
    const params = [
        ...pathsIn(document.get('params'), directory),
        ...here.flatMap(({ stage, folder }) => paramsIn(stage.get('params'), folder)),
    ];
    return { metrics: [...new Set(metrics)], params: [...new Set(params)] };
}
/** The stages, each with the folder that its paths start from. */
function stagesIn(document, directory) {
    const stages = document.get('stages');
    const plain = (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(stages) ? [...stages.values()].filter(_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh).map(templateOf) : [];
    return plain.map((stage) => ({ stage, folder: folderOf(stage, directory) }));
}
/** A stage that stands for several (`foreach`, `matrix`) keeps what they share under `do`, or beside it. */
function templateOf(stage) {
    const template = stage.get('do');
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(template) ? template : stage;
}
function folderOf(stage, directory) {
    const folder = stage.get('wdir');
    return typeof folder === 'string' ? node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(directory, folder) : directory;
}
/** `- metrics.json`, `- metrics.json: {cache: false}`, `metrics.json: {…}` and `{path: metrics.json}` are all in use. */
function pathsIn(list, folder) {
    return namesIn(list).flatMap((name) => inside(folder, name));
}
function namesIn(list) {
    if (typeof list === 'string')
        return [list];
    if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(list)) {
        const path = list.get('path');
        return typeof path === 'string' ? [path] : [...list.keys()];
    }
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(list) ? list.flatMap(namesIn) : [];
}
/** A text is a key of `params.yaml`; a map names other files with their keys. */
function paramsIn(list, folder) {
    if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .isList */ .Lv)(list))
        return [];
    return list.flatMap((item) => (0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(item) ? [...item.keys()].flatMap((name) => inside(folder, name)) : inside(folder, 'params.yaml'));
}
/** The path that a name in `folder` stands for; none when DVC would fill it in, or when it leads out of the workspace. */
function inside(folder, name) {
    const path = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, name));
    const leadsOut = path.startsWith('../') || path === '..' || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(name);
    return leadsOut || name.includes('${') || name.includes('\0') ? [] : [path];
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

/***/ 49320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ withoutSlashes),
/* harmony export */   EN: () => (/* binding */ fileBelow),
/* harmony export */   Pj: () => (/* binding */ findPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _fileProblem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10375);




/**
 * Looks up what `path`, relative to the workspace or absolute, stands for. Fails with a UserError: it is not there,
 * or it is a link in the workspace that leads out of it.
 */
async function findPlace(workspace, path) {
    const named = withoutSlashes(path);
    try {
        const [root, absolutePath] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, named)),
        ]);
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolutePath);
        const inside = pathInside(root, absolutePath);
        if (inside === null && pathInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, named)) !== null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${named} is a link that leads out of the workspace; it is not followed.`, {
                hint: 'Name the place itself.',
            });
        const kind = stats.isDirectory() ? 'directory' : 'file';
        return { path: named, absolutePath, inside, kind, modifiedMs: stats.mtimeMs };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? error : (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotRead */ .U0)(named, error);
    }
}
/** A file by its path below a directory, named as the directory was named. */
function fileBelow({ path, absolutePath }, name) {
    return { path: path === '.' ? name : `${path}/${name}`, absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolutePath, name) };
}
/** A path as users type it, without slashes at its end. */
function withoutSlashes(path) {
    return path.replace(/(?<=[^/])\/+$/, '');
}
/** With forward slashes; empty for the folder itself, null for what is not in it. */
function pathInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    const leadsOut = way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    return leadsOut ? null : way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ }),

/***/ 85390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readParamsFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _collector_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15751);
/* harmony import */ var _checkedHead_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76485);
/* harmony import */ var _fileNames_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72608);
/* harmony import */ var _fileProblem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10375);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85366);
/* harmony import */ var _paramKeys_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(34071);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84946);
/* harmony import */ var _toml_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67608);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29063);










const formats = [
    { reader: _json_js__WEBPACK_IMPORTED_MODULE_4__/* .jsonReader */ .sJ, parse: _json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonFile */ .OW },
    { reader: _toml_js__WEBPACK_IMPORTED_MODULE_5__/* .tomlReader */ .k, parse: _toml_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTomlFile */ .g },
    { reader: _yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .yamlReader */ .U, parse: _yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .parseYamlFile */ .B },
];
/**
 * The params in a file that the user named: keys joined by dots, lists as JSON text, NaN and infinities as
 * their names. The format is told by the extension; other files are JSON if they start like it, else YAML.
 * Anything wrong is a UserError; `warn` takes what is only odd.
 */
async function readParamsFile(name, warn = () => undefined) {
    const file = await (0,_checkedHead_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedHead */ .I)(name);
    const { document, warnings } = await parse(file);
    for (const warning of warnings)
        warn(`${file.path} ${warning}`);
    if (!(0,_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .isMap */ .jh)(document)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file.path} holds no params: expected keys with values, such as lr: 0.1.`);
    }
    const params = new Map();
    (0,_paramKeys_js__WEBPACK_IMPORTED_MODULE_8__/* .flattenParams */ .V9)(document, '', (key, value) => params.set(key, value));
    if (params.size > _collector_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLimits */ .M.params) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${file.path} holds ${params.size} params; at most ${_collector_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultLimits */ .M.params} are kept.`);
    }
    return Object.fromEntries(params);
}
async function parse(file) {
    if ((0,_fileNames_js__WEBPACK_IMPORTED_MODULE_9__/* .hasExtension */ .Ql)(file.path, 'csv', 'tsv', 'jsonl', 'ndjson'))
        throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_3__/* .unknownFormat */ .CX)(file.path, ['json', 'toml', 'yaml']);
    const format = formats.find(({ reader }) => reader.detect(file)) ?? {
        reader: _yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .yamlReader */ .U,
        parse: _yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .parseYamlFile */ .B,
    };
    if (file.bytes > format.reader.maxBytes)
        throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_3__/* .tooLarge */ .g$)(file.path, file.bytes, format.reader.maxBytes);
    return format.parse(file);
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
