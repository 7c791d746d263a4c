export const id = 4736;
export const ids = [4736];
export const modules = {

/***/ 9945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ metricsAskedFor),
/* harmony export */   QB: () => (/* binding */ findServingRuns),
/* harmony export */   gH: () => (/* binding */ isSound)
/* harmony export */ });
/* harmony import */ var _records_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29828);

/**
 * The newest stored run for each wanted digest, in that order, or null when one is lacking: a baseline is complete, or
 * complete up to one of its looks, or it is re-run. Only finished, successful runs of a clean tree at exactly this commit serve
 * (DESIGN §6), and never the re-run of another.
 */
function findServingRuns(runs, wanted) {
    const serving = wanted.inputsDigests.map((digest) => runs.findLast(({ record }) => mayServe(record, wanted) && record.inputsDigest === digest));
    const lacking = serving.indexOf(undefined);
    const found = lacking === -1 ? serving.length : lacking;
    const count = [...wanted.looks, serving.length].findLast((enough) => enough <= found);
    return count === undefined ? null : serving.slice(0, count).filter((run) => run !== undefined);
}
/**
 * Metrics that the candidate printed and that only count because a gate or a declaration names them. An older run may have
 * printed them, too, when nobody asked: then it would seem not to have them.
 */
function metricsAskedFor(candidate, named) {
    const printed = candidate.flatMap(({ metrics }) => metrics
        .filter(({ sources }) => sources.every((source) => source === _records_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .outputSource */ .R))
        .map(({ name }) => name));
    return [...new Set(printed)].filter((name) => named.includes(name));
}
function mayServe(record, { experiment, commit, metrics }) {
    const names = new Set(record.metrics.map(({ name }) => name));
    return (metrics.every((name) => names.has(name)) &&
        isSound(record) &&
        record.experiment === experiment &&
        record.code?.commit === commit);
}
/** A finished, successful run of a clean tree, whose data stayed as they were, and no re-run of another: it says what its commit can do. */
function isSound(record) {
    return (record.role !== 'reproduction' &&
        record.complete &&
        record.role !== 'trial' &&
        record.outcome.kind === 'succeeded' &&
        record.code !== null &&
        record.code.dirty === null &&
        record.datasets.every(({ changedDuringRun }) => !changedDuringRun));
}


/***/ }),

/***/ 54736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrateCommit: () => (/* binding */ calibrateCommit)
});

// EXTERNAL MODULE: ./build/src/gates/isAboutRuns.js
var isAboutRuns = __webpack_require__(17405);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/settings/calibrateFlags.js
var calibrateFlags = __webpack_require__(50467);
// EXTERNAL MODULE: ./build/src/settings/problem.js
var problem = __webpack_require__(32100);
;// CONCATENATED MODULE: ./build/src/commands/calibrateRequest.js


/** The flags and the commit, or one UserError that lists all problems. */
function readCalibrateRequest({ given, operands }, { seeds, gates }) {
    const problems = [];
    const runsPerSide = Math.max(1, seeds.length);
    const isResampled = given.has('resample');
    const least = Math.max(calibrateFlags/* leastCalibrationRuns */.UF, 2 * runsPerSide);
    const runs = wholeNumber(given, 'runs', { least, most: calibrateFlags/* mostCalibrationRuns */.Gg }, problems);
    const drawSeed = wholeNumber(given, 'draw-seed', { least: 0, most: 2 ** 32 - 1 }, problems);
    if (isResampled && given.has('runs')) {
        problems.push({ where: '--runs', message: 'has no meaning with --resample, which makes no runs' });
    }
    if (operands.length > (isResampled ? 1 : 0))
        problems.push(strayOperand(operands, isResampled));
    if (gates.length === 0) {
        problems.push({
            where: '--gate',
            message: 'there is no gate to calibrate; give one, such as "noninferior(accuracy, 0.5pp)"',
        });
    }
    (0,problem/* refuseProblems */.n)(problems);
    return {
        runs: isResampled ? null : (runs ?? Math.max(least, calibrateFlags/* calibrateDefaults */.iM.runs)),
        commit: operands[0] ?? 'HEAD',
        drawSeed: drawSeed ?? calibrateFlags/* calibrateDefaults */.iM.drawSeed,
        runsPerSide,
    };
}
function strayOperand(operands, isResampled) {
    const message = isResampled
        ? `--resample draws from the runs of one commit, got ${operands.length}`
        : 'only with --resample can a commit be named; without it, what is checked out is run';
    return { where: operands.at(-1) ?? '', message };
}
function wholeNumber(given, key, { least, most }, problems) {
    const text = given.get(key)?.[0]?.trim();
    if (text === undefined)
        return null;
    const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most)
        return value;
    const accepted = `a whole number from ${least} to ${most}`;
    problems.push({ where: `--${key}`, message: `got ${(0,problem/* showValue */.v)(text)}; accepted: ${accepted}` });
    return null;
}

// EXTERNAL MODULE: ./build/src/baselines/serve.js
var serve = __webpack_require__(9945);
// EXTERNAL MODULE: ./build/src/comparison/resourceMetrics.js
var resourceMetrics = __webpack_require__(64694);
// EXTERNAL MODULE: ./build/src/records/describeOutcome.js
var describeOutcome = __webpack_require__(68455);
// EXTERNAL MODULE: ./build/src/commands/candidateTree.js
var candidateTree = __webpack_require__(89425);
// EXTERNAL MODULE: ./build/src/commands/comparand.js + 1 modules
var comparand = __webpack_require__(41033);
// EXTERNAL MODULE: ./build/src/commands/gatedMetrics.js
var gatedMetrics = __webpack_require__(98108);
// EXTERNAL MODULE: ./build/src/commands/onGitHub.js
var onGitHub = __webpack_require__(51772);
// EXTERNAL MODULE: ./build/src/commands/runSeeds.js
var runSeeds = __webpack_require__(39799);
// EXTERNAL MODULE: ./build/src/commands/workplace.js
var commands_workplace = __webpack_require__(2200);
;// CONCATENATED MODULE: ./build/src/commands/calibrationRuns.js











/** Runs of one commit, made now or stored: enough for two sides, with every metric that gates name. */
async function findCalibrationRuns(effects, settings, request) {
    const workplace = await (0,commands_workplace/* openWorkplace */.x)(effects, settings);
    const runs = request.runs === null
        ? await storedRuns(workplace, settings, request)
        : await newRuns(effects, workplace, settings, request.runs);
    refuseFewRuns(runs, request);
    refuseUnknown(runs, (0,gatedMetrics/* gatedMetrics */.z)(settings.experiment));
    return { runs, storeLocation: workplace.store.location };
}
/** Runs what is checked out; with the seeds 1, 2, 3, … where the experiment has any. */
async function newRuns(effects, workplace, settings, count) {
    const numbers = Array.from({ length: count }, (_, index) => index + 1);
    const experiment = {
        ...settings.experiment,
        looks: [],
        seeds: settings.experiment.seeds.length === 0 ? [] : numbers,
    };
    const workflow = (0,onGitHub/* describeWorkflow */.VW)((0,onGitHub/* onGitHub */.xr)(effects, settings));
    const what = { tree: (0,candidateTree/* candidateTree */.M)(effects, workplace, null), experiment, workflow };
    const setupMs = await (0,runSeeds/* runSetup */.xn)(effects, what);
    const records = [];
    for (const index of numbers.keys()) {
        const place = { index, of: count, setupMs: index === 0 ? setupMs : 0 };
        const run = await (0,runSeeds/* runSeed */.ZL)(effects, workplace.store, what, place);
        if (run.problem !== null)
            throw run.problem;
        if ((0,runSeeds/* hasEnded */.hY)(run))
            throw failedRun(run.stored.record);
        records.push(run.stored.record);
    }
    return records;
}
function failedRun({ id, outcome }) {
    return new errors/* UserError */.yo(`The training command ${(0,describeOutcome/* describeOutcome */.S)(outcome)}, so nothing was calibrated.`, {
        hint: `The record is ${id}. What was run before it is kept: with --resample it can be drawn from.`,
    });
}
/** The sound runs of a commit, one for each seed: a seed that ran twice would seem to have no noise. */
async function storedRuns({ git, store }, { experiment }, { commit: name }) {
    const commit = await git.resolveCommit(name);
    if (commit === null) {
        throw new errors/* UserError */.yo(`${JSON.stringify(name)} is not a commit here.`, {
            hint: 'trainmark calibrate [<branch, tag or commit>] --resample',
        });
    }
    const { runs } = await store.list({ commit });
    const own = runs.filter(({ record }) => record.experiment === experiment.name && (0,serve/* isSound */.gH)(record));
    const isSeeded = own.at(-1)?.record.command.seed !== null;
    const chosen = isSeeded ? (0,comparand/* newestOfEachSeed */.i)(own) : own.filter(({ record }) => record.command.seed === null);
    return chosen.map(({ record }) => record);
}
function refuseFewRuns(runs, { runsPerSide }) {
    const least = Math.max(calibrateFlags/* leastCalibrationRuns */.UF, 2 * runsPerSide);
    if (runs.length >= least)
        return;
    throw new errors/* UserError */.yo(`calibrate needs at least ${least} runs of one commit, for ${runsPerSide} on either side; ${runs.length} are stored.`, { hint: `Make them: trainmark calibrate --runs ${Math.max(least, 20)}` });
}
/** A gate about nothing would never raise an alarm (DESIGN §8). */
function refuseUnknown(runs, gated) {
    const known = new Set(runs.flatMap((run) => [
        ...run.metrics.map(({ name }) => name),
        ...(0,resourceMetrics/* resourceMetrics */.C)(run).map(({ metric }) => metric),
    ]));
    const unknown = gated.filter((name) => !known.has(name));
    if (unknown.length === 0)
        return;
    throw new errors/* UserError */.yo(`Gates name ${unknown.join(', ')}, which no run has.`, {
        hint: `Metrics that were read: ${[...known].join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./build/src/commands/calibrate.js





/** Measures how often the experiment's gates are wrong where nothing has changed, and what its metrics' noise hides. */
async function calibrateCommit(effects, settings, line) {
    const { looks, pair } = settings.experiment;
    const gates = settings.experiment.gates.filter(isAboutRuns/* isAboutRuns */.e);
    const request = readCalibrateRequest(line, settings.experiment);
    const found = await findCalibrationRuns(effects, settings, request);
    const { calibrate } = await Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8132), __webpack_require__.e(3620), __webpack_require__.e(8704), __webpack_require__.e(1676), __webpack_require__.e(6355)]).then(__webpack_require__.bind(__webpack_require__, 86355));
    const { runsPerSide, drawSeed } = request;
    const calibration = calibrate({ runs: found.runs, gates, looks, pair, runsPerSide, seed: drawSeed });
    await report(effects, settings, calibration, outDirectory(effects, settings, found));
    return calibration.gates.some(({ vacuous }) => vacuous !== null) ? errors/* exitCodes */.hS.gateFailed : errors/* exitCodes */.hS.passed;
}
async function report(effects, { experiment: { name }, json: wantsJson }, calibration, out) {
    const { calibrationMarkdown, calibrationResult, calibrationText } = await __webpack_require__.e(/* import() */ 6140).then(__webpack_require__.bind(__webpack_require__, 96140));
    const json = `${JSON.stringify(calibrationResult(name, calibration), null, 2)}\n`;
    const markdownPath = (0,external_node_path_.join)(out, 'calibration.md');
    await effects.files.writeText((0,external_node_path_.join)(out, 'calibration.json'), json);
    await effects.files.writeText(markdownPath, calibrationMarkdown(name, calibration));
    const text = calibrationText(name, calibration, effects.terminal.width);
    effects.terminal.print(wantsJson ? json : `${text}\nReport: ${markdownPath}\n`);
}
function outDirectory(effects, { out }, { runs, storeLocation }) {
    if (out !== null)
        return (0,external_node_path_.resolve)(effects.directory, out);
    return (0,external_node_path_.join)(storeLocation, 'reports', `calibration-${runs.at(-1)?.id ?? ''}`);
}


/***/ }),

/***/ 89425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ candidateTree)
/* harmony export */ });
/* harmony import */ var _onGitHub_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51772);

/** The user's own working tree, as it is. */
function candidateTree(effects, { git, directory, code }, baseCommit) {
    const pullRequest = (0,_onGitHub_js__WEBPACK_IMPORTED_MODULE_0__/* .pullRequestNumber */ .Kd)(effects);
    return { root: git.root, directory, code, baseCommit, pullRequest, role: 'candidate', sharedFrom: null };
}


/***/ }),

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

/***/ 85068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ toReported),
/* harmony export */   l: () => (/* binding */ loadRuns)
/* harmony export */ });
/** Lines of a stored run's output that a report shows. */
const shownLogLines = 60;
/** Stored runs with their series, predictions and media, and with the end of their logs where a report shows it: for that a whole log is unpacked. */
function loadRuns(effects, runs, { withLogs = false } = {}) {
    return Promise.all(runs.map(async (run) => ({
        record: run.record,
        series: await effects.stores.readSeries(run),
        predictions: await effects.stores.readPredictions(run),
        media: await effects.stores.readMedia(run),
        logTail: withLogs ? await effects.stores.readLogTail(run, shownLogLines) : [],
    })));
}
/** A run that has just ended needs no loading. */
function toReported({ stored, series, media, logTail, predictions }) {
    return { record: stored.record, series, media: { ...media, warnings: [] }, logTail, predictions };
}


/***/ }),

/***/ 51772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kd: () => (/* binding */ pullRequestNumber),
/* harmony export */   VW: () => (/* binding */ describeWorkflow),
/* harmony export */   xr: () => (/* binding */ onGitHub),
/* harmony export */   yC: () => (/* binding */ baselineWorkflows)
/* harmony export */ });
/** The workflow that this program runs in, with its settings. */
function onGitHub({ github }, { workflow }) {
    return github === null || workflow === null ? null : { effects: github, context: github.context, workflow };
}
/** Workflow files whose stored runs may serve as baselines: those the settings name, else the one that makes the runs. */
function baselineWorkflows({ workflow }, runPath) {
    return workflow.baselineWorkflows.length === 0 ? [runPath] : workflow.baselineWorkflows;
}
/** What a record says of the job that made it. */
function describeWorkflow(place) {
    if (place === null)
        return null;
    const { runId, runAttempt, workflowPath, job } = place.context;
    const { leg } = place.workflow;
    return {
        runId,
        attempt: runAttempt,
        path: workflowPath,
        job,
        leg: leg === null ? null : { ...leg, values: { ...leg.values } },
    };
}
/** The pull request that is checked; null without one. */
function pullRequestNumber({ github }) {
    const event = github?.context.event;
    return event?.kind === 'pullRequest' ? event.number : null;
}


/***/ }),

/***/ 39799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GO: () => (/* binding */ seedsOf),
/* harmony export */   ZL: () => (/* binding */ runSeed),
/* harmony export */   hY: () => (/* binding */ hasEnded),
/* harmony export */   qK: () => (/* binding */ runSeeds),
/* harmony export */   ws: () => (/* binding */ refuseUnreadable),
/* harmony export */   xn: () => (/* binding */ runSetup)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68455);
/* harmony import */ var _draftRecord_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17922);
/* harmony import */ var _recordRun_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62360);
/* harmony import */ var _runTraining_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17487);







/** The seeds to run with; one run without a seed where none is set. */
function seedsOf({ seeds }) {
    return seeds.length === 0 ? [null] : seeds;
}
/** Runs the experiment in one tree: its setup once, then once for each seed. Stops at the first run that does not succeed. */
async function runSeeds(effects, store, what) {
    const setupMs = await runSetup(effects, what);
    const finished = [];
    for (const index of seedsOf(what.experiment).keys()) {
        const of = seedsOf(what.experiment).length;
        const run = await runSeed(effects, store, what, { index, of, setupMs: index === 0 ? setupMs : 0 });
        finished.push(run);
        if (hasEnded(run))
            break;
    }
    return finished;
}
/** Runs the experiment with one of its seeds and records it. */
async function runSeed(effects, store, what, { index, of, setupMs }) {
    const { tree, experiment } = what;
    const seed = seedsOf(experiment)[index] ?? null;
    const most = experiment.looks.length === 0 ? '' : 'at most ';
    const number = of === 1 ? '' : `, run ${index + 1} of ${most}${of}`;
    const title = `${tree.role}${number}${seed === null ? '' : `, seed ${seed}`}`;
    const run = await (0,_recordRun_js__WEBPACK_IMPORTED_MODULE_4__/* .recordRun */ .v)(effects, store, { ...what, seed, title, setupMs, rerunOf: null });
    effects.progress.say(`${title}: ${describeEnd(run)}`);
    return run;
}
/** Whether no run may follow: this one did not succeed, or its results cannot be read. */
function hasEnded({ stored, problem }) {
    return stored.record.outcome.kind !== 'succeeded' || problem !== null;
}
function describeEnd({ stored }) {
    const { record } = stored;
    return `${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_6__/* .describeOutcome */ .S)(record.outcome)} after ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_6__/* .describeDuration */ .M)(record.durations.commandMs)}, recorded as ${record.id}`;
}
/** Runs the setup command; its duration in milliseconds. A setup that fails is a matter of the environment, not of the model. */
async function runSetup(effects, { tree, experiment }) {
    if (experiment.setup === null)
        return 0;
    const logPath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `trainmark-setup-${effects.randomHex(12)}.txt.gz`);
    const phase = effects.progress.begin(`${tree.role}, setup`, () => '');
    try {
        const run = await effects.capture.runCommand({
            ...(0,_runTraining_js__WEBPACK_IMPORTED_MODULE_5__/* .surroundings */ .i)(effects, { tree, experiment }, null),
            run: experiment.setup,
            logPath,
            onOutput: () => { },
        });
        if (run.ended.kind === 'exited' && run.ended.exitCode === 0)
            return run.wallMs;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`The setup command of the ${tree.role} ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_6__/* .describeOutcome */ .S)((0,_draftRecord_js__WEBPACK_IMPORTED_MODULE_3__/* .outcomeOf */ .sG)(run))}.`, {
            hint: `The end of its output:\n${run.tail.slice(-15).map(effects.redact).join('\n')}`,
        });
    }
    finally {
        phase.end();
        await effects.files.remove(logPath);
    }
}
/** Fails when a run succeeded and its named results could not be read: it is recorded, but there is nothing to judge. */
function refuseUnreadable(runs) {
    const problem = runs.find((run) => run.problem !== null)?.problem;
    if (problem)
        throw problem;
}


/***/ }),

/***/ 2200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   x: () => (/* binding */ openWorkplace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _records_portablePath_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81318);


/** Opens repository and store before anything costs time, so that what cannot work is told of at once. */
async function openWorkplace(effects, settings) {
    const git = await effects.git.open(effects.directory);
    // Reports of earlier checks are no part of the code.
    const reports = settings.out === null ? [] : [(0,_records_portablePath_js__WEBPACK_IMPORTED_MODULE_1__/* .portablePath */ .T)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(effects.directory, settings.out))];
    const [code, store] = await Promise.all([
        effects.git.snapshotCode(git, reports),
        openStore(effects, settings, git.root),
    ]);
    const directory = (0,_records_portablePath_js__WEBPACK_IMPORTED_MODULE_1__/* .portablePath */ .T)(git.root, effects.directory);
    return { git, directory: directory === '' ? '.' : directory, code, store };
}
/** The store that the settings name, by default `.trainmark` at the root of the repository. */
function openStore(effects, { store }, root) {
    return effects.stores.openDirectory(store === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.trainmark') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(effects.directory, store));
}


/***/ }),

/***/ 64694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resourceMetrics)
/* harmony export */ });
/** What a run used, as metrics that gates can name: less is better. What was not measured is absent, never zero. */
function resourceMetrics(record) {
    if (record.resources === null)
        return [];
    const { wallMs, cpuMs, peakRssBytes, gpuPeakBytes } = record.resources;
    const modelBytes = record.outputs.reduce((sum, { bytes }) => sum + bytes, 0);
    const used = [
        { metric: 'train_seconds', unit: 's', value: wallMs / 1000 },
        { metric: 'cpu_seconds', unit: 's', value: cpuMs === null ? null : cpuMs / 1000 },
        { metric: 'peak_rss', unit: 'B', value: peakRssBytes },
        { metric: 'gpu_peak', unit: 'B', value: gpuPeakBytes },
        { metric: 'model_bytes', unit: 'B', value: record.outputs.length === 0 ? null : modelBytes },
    ];
    return used
        .filter(({ value }) => value !== null)
        .map((resource) => ({
        ...resource,
        labels: {},
        goal: 'min',
        goalSource: 'source',
        valueKind: 'value',
        tier: 'resource',
        seed: record.command.seed,
    }));
}


/***/ }),

/***/ 17405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isAboutRuns)
/* harmony export */ });
/** True for a rule that more runs may decide: `reproduced()` asks re-runs of the baseline, a condition of ease.ml/ci a test set. */
function isAboutRuns({ gate }) {
    return gate.clauses.every(({ kind }) => kind !== 'reproduced' && kind !== 'easeml');
}


/***/ }),

/***/ 81318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ portablePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * `target` as seen from `root`, with forward slashes on every system: the form in which paths stand in records, messages and
 * annotations. Git says its root with forward slashes on Windows, too. Empty for the root itself.
 */
function portablePath(root, target, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return system.relative(root, target).split(system.sep).join('/');
}


/***/ })

};
