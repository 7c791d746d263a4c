export const id = 200;
export const ids = [200];
export const modules = {

/***/ 42200:
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
// EXTERNAL MODULE: ./build/src/commands/check.js + 1 modules
var check = __webpack_require__(65405);
// EXTERNAL MODULE: ./build/src/commands/compareCode.js
var compareCode = __webpack_require__(27178);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/readers/checkedHead.js
var checkedHead = __webpack_require__(76485);
// EXTERNAL MODULE: ./build/src/readers/collector.js + 1 modules
var readers_collector = __webpack_require__(11781);
// EXTERNAL MODULE: ./build/src/readers/document.js
var readers_document = __webpack_require__(36493);
// EXTERNAL MODULE: ./build/src/readers/json.js
var json = __webpack_require__(85366);
// EXTERNAL MODULE: ./build/src/readers/plain.js
var plain = __webpack_require__(84946);
// EXTERNAL MODULE: ./build/src/readers/readFiles.js + 5 modules
var readFiles = __webpack_require__(97900);
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
        return (0,readFiles/* readFiles */.U)([file], { explicit: true });
    const { document, warnings } = await (0,json/* parseJsonFile */.OW)(head);
    if (!isListOfRuns(document))
        return (0,readFiles/* readFiles */.U)([file], { explicit: true });
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

// EXTERNAL MODULE: ./build/src/records/mergeReadings.js + 7 modules
var mergeReadings = __webpack_require__(41885);
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
    const ofCommit = runs.filter(({ record }) => record.code?.commit === commit && record.outcome.kind === 'succeeded');
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
        const record = importedRecord(effects, experiment.name, reading, merged);
        return { record, series: merged.series, logTail: [] };
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
        datasets: [],
        environment: null,
        resources: null,
        outputs: [],
        tags: merged.tags,
        notes: [],
        warnings: [...reading.warnings, ...merged.warnings],
        inputsDigest: null,
    };
}

// EXTERNAL MODULE: ./build/src/commands/publishReport.js
var publishReport = __webpack_require__(57437);
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
    const place = { git, store, experiment: settings.experiment };
    const baseline = await findComparand(effects, place, first);
    const candidate = await findComparand(effects, place, second);
    refuseSame(baseline, candidate);
    const report = await (0,buildReport/* buildReport */.F)(effects, {
        command: 'compare',
        experiment: settings.experiment.name,
        candidate: candidate.runs,
        baselineRuns: baseline.runs,
        baseline: describe(baseline, first),
        code: git === null ? null : await (0,compareCode/* compareCode */.f)(git, baseline.stored, candidate.stored),
        gates: settings.experiment.gates,
        gated: (0,gatedMetrics/* gatedMetrics */.z)(settings.experiment),
        warnings: [...baseline.warnings, ...candidate.warnings],
    });
    const runs = [...candidate.stored, ...baseline.stored];
    const written = await (0,publishReport/* writeReport */.u)(effects, { report, runs, settings, storeLocation: store.location });
    (0,refuseUnknownMetrics/* refuseUnknownMetrics */.s)(written);
    return { exitCode: (0,check.verdictExitCode)(report), written };
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
        reason,
    };
}


/***/ })

};
