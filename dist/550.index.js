export const id = 550;
export const ids = [550,742];
export const modules = {

/***/ 88533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ inputsDigestOf),
/* harmony export */   Uh: () => (/* binding */ layChangesOver),
/* harmony export */   _f: () => (/* binding */ pathFromRoot),
/* harmony export */   ic: () => (/* binding */ dataOutsideGit)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14006);
/* harmony import */ var _records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77452);


/**
 * Equal digests mean that one run may stand for the other (DESIGN §5). Packages and hardware are known only at run time;
 * they are compared in the report instead.
 */
function inputsDigestOf({ command, reading, selection, files, data }) {
    const selected = selectInputs(files, selection);
    return (0,_records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)({
        command,
        reading,
        files: selected.map(({ path, mode, objectId }) => [path, mode, objectId]),
        data: data
            .map(({ path, digest }) => [path, digest])
            .toSorted(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    });
}
/** The data files that the commit's own tree does not hold, so that git's object ids say nothing about them. */
function dataOutsideGit(datasets, entries, directory) {
    const tracked = new Set(entries.map(({ path }) => path));
    const present = datasets.filter(({ kind }) => kind !== 'missing');
    return present.flatMap(filesOf).flatMap(({ path, digest }) => {
        const fromRoot = pathFromRoot(directory, path);
        return tracked.has(fromRoot) ? [] : [{ path: fromRoot, digest }];
    });
}
function filesOf(dataset) {
    // Beyond the number of files that are listed one by one, only the digest of the whole tells.
    if (dataset.files.length === 0 || dataset.filesOmitted > 0)
        return [{ path: dataset.path, digest: dataset.digest }];
    return dataset.files.map(({ path, digest }) => ({
        path: `${dataset.path.replace(/\/$/, '')}/${path}`,
        digest,
    }));
}
/** A path of the experiment's directory → the same path from the root of the repository. */
function pathFromRoot(directory, path) {
    const clean = path.replace(/^\.\//, '');
    return directory === '.' ? clean : `${directory}/${clean}`;
}
function selectInputs(entries, { directory, inputs, data, params }) {
    const byPath = (a, b) => (a.path < b.path ? -1 : 1);
    if (inputs.length === 0)
        return entries.toSorted(byPath);
    const globs = [...inputs, ...params, ...data, ...data.map((path) => `${path}/**`)];
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_1__(globs.map((glob) => pathFromRoot(directory, glob)), { dot: true });
    return entries.filter(({ path }) => matches(path)).toSorted(byPath);
}
/** The commit's files as the working tree has them now: changed ones with their new content, deleted ones gone, untracked ones added. */
function layChangesOver(entries, changes, objectIds) {
    const gone = new Set([...changes.deleted, ...changes.modified, ...changes.untracked]);
    const modes = new Map(entries.map(({ path, mode }) => [path, mode]));
    const present = [...changes.modified, ...changes.untracked].flatMap((path) => {
        const objectId = objectIds.get(path);
        return objectId === undefined ? [] : [{ path, mode: modes.get(path) ?? '100644', objectId }];
    });
    return [...entries.filter(({ path }) => !gone.has(path)), ...present];
}


/***/ }),

/***/ 50065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rw: () => (/* binding */ findOrRunBaseline),
  f$: () => (/* binding */ noBaseline),
  Ne: () => (/* binding */ runBaseline),
  m4: () => (/* binding */ withoutBaseline)
});

// UNUSED EXPORTS: describeBaseline

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/describeOutcome.js
var describeOutcome = __webpack_require__(68455);
// EXTERNAL MODULE: ./build/src/records/shortCommit.js
var shortCommit = __webpack_require__(24359);
// EXTERNAL MODULE: ./build/src/baselines/inputsDigest.js
var inputsDigest = __webpack_require__(88533);
// EXTERNAL MODULE: ./build/src/commands/loadRuns.js
var loadRuns = __webpack_require__(85068);
// EXTERNAL MODULE: ./build/src/records/reading.js
var reading = __webpack_require__(29828);
;// CONCATENATED MODULE: ./build/src/baselines/serve.js

/**
 * The newest stored run for each wanted digest, in that order, or null when one is lacking: a baseline is complete or it is re-run.
 * Only finished, successful runs of a clean tree at exactly this commit serve (DESIGN §6).
 */
function findServingRuns(runs, wanted) {
    const serving = wanted.inputsDigests.map((digest) => runs.findLast(({ record }) => mayServe(record, wanted) && record.inputsDigest === digest));
    const complete = serving.filter((run) => run !== undefined);
    return complete.length === serving.length ? complete : null;
}
/**
 * Metrics that the candidate printed and that only count because a gate or a declaration names them. An older run may have
 * printed them, too, when nobody asked: then it would seem not to have them.
 */
function metricsAskedFor(candidate, named) {
    const printed = candidate.flatMap(({ metrics }) => metrics
        .filter(({ sources }) => sources.every((source) => source === reading/* outputSource */.R))
        .map(({ name }) => name));
    return [...new Set(printed)].filter((name) => named.includes(name));
}
function mayServe(record, { experiment, commit, metrics }) {
    const names = new Set(record.metrics.map(({ name }) => name));
    return (metrics.every((name) => names.has(name)) &&
        record.complete &&
        record.outcome.kind === 'succeeded' &&
        record.experiment === experiment &&
        record.code?.commit === commit &&
        record.code.dirty === null &&
        record.datasets.every(({ changedDuringRun }) => !changedDuringRun));
}

// EXTERNAL MODULE: ./build/src/commands/draftRecord.js
var draftRecord = __webpack_require__(17922);
// EXTERNAL MODULE: ./build/src/commands/gatedMetrics.js
var gatedMetrics = __webpack_require__(98108);
// EXTERNAL MODULE: ./build/src/commands/onGitHub.js
var onGitHub = __webpack_require__(51772);
// EXTERNAL MODULE: ./build/src/commands/runInputs.js
var runInputs = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/src/commands/runSeeds.js + 18 modules
var runSeeds = __webpack_require__(69556);
// EXTERNAL MODULE: ./build/src/commands/storedOnGitHub.js + 1 modules
var storedOnGitHub = __webpack_require__(10400);
;// CONCATENATED MODULE: ./build/src/commands/lookUpBaseline.js









const nothingLookedUp = { runs: null, url: null, refused: '', warnings: [], problem: null };
/** This machine's store first, then GitHub. */
async function lookUpBaseline(effects, request, chosen) {
    const { workplace, settings, candidate } = request;
    const { runs: known, warnings } = await workplace.store.list({ commit: chosen.commit });
    const wanted = {
        experiment: settings.experiment.name,
        commit: chosen.commit,
        inputsDigests: await expectedDigests(effects, request, chosen.commit),
        metrics: metricsAskedFor(candidate, (0,gatedMetrics/* namesForOutput */.v)(settings.experiment)),
    };
    const here = findServingRuns(known, wanted);
    const found = { ...nothingLookedUp, runs: here, warnings };
    const place = (0,onGitHub/* onGitHub */.xr)(effects, settings);
    if (here !== null || place === null)
        return found;
    try {
        const api = await place.effects.openApi(place.workflow.token, effects.progress.say);
        if (api === null)
            return { ...found, problem: noToken() };
        const select = (runs) => findServingRuns(runs, wanted);
        const workflows = (0,onGitHub/* baselineWorkflows */.yC)(place, place.context.workflowPath);
        const search = { api, place, commit: chosen.commit, workflows, baseBranch: chosen.ref, select };
        const { name: experiment } = settings.experiment;
        const own = await (0,storedOnGitHub/* findStoredOnGitHub */.F)(effects, { ...search, experiment });
        // A matrix keeps the runs of all its experiments together.
        const { runs, runId, refused } = own.runs === null && own.refused === ''
            ? await (0,storedOnGitHub/* findStoredOnGitHub */.F)(effects, { ...search, experiment: null })
            : own;
        return { ...found, runs, refused, url: runId === null ? null : place.effects.runUrl(runId) };
    }
    catch (problem) {
        if (problem instanceof errors/* UserError */.yo)
            return { ...found, problem };
        throw problem;
    }
}
function noToken() {
    return new errors/* UserError */.yo('Stored runs on GitHub were not looked up: there is no token.', {
        hint: 'Leave the input token at its default.',
    });
}
/** The digest that a run of the baseline's commit would have, for each seed: found without checking it out. */
async function expectedDigests(effects, request, commit) {
    const { workplace } = request;
    const { experiment } = request.settings;
    const { git, directory } = workplace;
    const files = await git.listTree(commit);
    const ignored = await git.ignoredPaths(experiment.data.map((path) => (0,inputsDigest/* pathFromRoot */._f)(directory, path)));
    const isShared = ({ path }) => ignored.some((entry) => entry.endsWith('/') ? path.startsWith(entry) || `${path}/` === entry : path === entry);
    // The candidate's data as hashed: what git ignores of it is shared with the baseline.
    const datasets = request.candidate[0]?.datasets ?? [];
    const data = (0,inputsDigest/* dataOutsideGit */.ic)(datasets, files, directory).filter(isShared);
    return (0,runSeeds/* seedsOf */.GO)(experiment).map((seed) => (0,inputsDigest/* inputsDigestOf */.PV)({
        command: (0,draftRecord/* redactCommand */.jh)((0,runInputs/* describeCommand */.vL)(effects, { experiment, seed, directory }), effects.redact),
        reading: (0,runInputs/* readingSettings */.ih)(experiment),
        selection: (0,runInputs/* selectionOf */.Wm)(experiment, directory),
        files,
        data,
    }));
}

;// CONCATENATED MODULE: ./build/src/commands/baselineRuns.js








/**
 * The baseline's runs: stored ones of that commit with the same inputs, here or on GitHub, else made now in a worktree on this
 * machine. A look-up that fails is told; it is never taken for "there are none".
 */
async function findOrRunBaseline(effects, request) {
    const { chosen, settings } = request;
    const { rerun } = settings.experiment;
    if (chosen.kind === 'none')
        return withoutBaseline(chosen.reason);
    const found = rerun === 'always' ? nothingLookedUp : await lookUpBaseline(effects, request, chosen);
    if (found.runs !== null)
        return reuse(effects, chosen, found.runs, found);
    if (rerun === 'never')
        return withoutRerun(chosen, found);
    const finished = await runBaseline(effects, request, chosen.commit);
    const stored = finished.map((run) => run.stored);
    return {
        baseline: describeBaseline(chosen, 'rerun', stored, null),
        stored,
        runs: finished.map(loadRuns/* toReported */.J),
        made: stored,
        warnings: warningsOf(found),
    };
}
async function reuse(effects, chosen, stored, { url, warnings }) {
    effects.progress.say(`baseline ${(0,shortCommit/* shortCommit */.A)(chosen.commit)}: stored runs are reused, nothing is run again`);
    const runs = await (0,loadRuns/* loadRuns */.l)(effects, stored);
    return { baseline: describeBaseline(chosen, 'stored', stored, url), stored, runs, made: [], warnings };
}
function withoutRerun({ commit }, found) {
    if (found.problem !== null)
        throw found.problem;
    const reason = `No stored run of ${(0,shortCommit/* shortCommit */.A)(commit)} serves, and rerun is never. ${found.refused}`.trim();
    return { ...withoutBaseline(reason), warnings: found.warnings };
}
function warningsOf({ warnings, problem, refused }) {
    const told = problem === null
        ? []
        : [[problem.message, problem.hint, 'The baseline was run again instead.'].filter(Boolean).join(' ')];
    return [
        ...warnings,
        ...told,
        ...(refused === '' ? [] : [`${refused} The baseline was run again instead.`]),
    ];
}
function withoutBaseline(reason) {
    return { baseline: noBaseline(reason), stored: [], runs: [], made: [], warnings: [] };
}
function noBaseline(reason) {
    return {
        source: 'none',
        commit: null,
        ref: null,
        distance: null,
        recordedAt: null,
        recordIds: [],
        url: null,
        reason,
    };
}
function describeBaseline(chosen, source, runs, url) {
    const { commit, ref, distance, reason } = chosen;
    const recordIds = runs.map(({ record }) => record.id);
    const recordedAt = runs[0]?.record.startedAt ?? null;
    return { source, commit, ref, distance, reason, recordIds, url, recordedAt };
}
/** Runs the experiment at the baseline's commit, in a worktree of its own. */
async function runBaseline(effects, request, commit) {
    const { workplace, settings } = request;
    const { experiment } = settings;
    const { git, directory, store } = workplace;
    const share = experiment.data.map((path) => (0,inputsDigest/* pathFromRoot */._f)(directory, path));
    effects.progress.say(`baseline ${(0,shortCommit/* shortCommit */.A)(commit)}: no stored run is used, so it is run now in a worktree`);
    const worktree = await effects.git.addWorktree({ git, commit, share });
    try {
        const code = await effects.git.snapshotCode(await effects.git.open(worktree.root), worktree.shared);
        const tree = {
            root: worktree.root,
            directory,
            code,
            baseCommit: null,
            pullRequest: null,
            role: 'baseline',
            sharedFrom: git.root,
        };
        const finished = await (0,runSeeds/* runSeeds */.qK)(effects, store, {
            tree,
            experiment,
            workflow: (0,onGitHub/* describeWorkflow */.VW)((0,onGitHub/* onGitHub */.xr)(effects, settings)),
        });
        for (const run of finished)
            refuseFailedBaseline(run, commit);
        return finished;
    }
    finally {
        await worktree.remove();
    }
}
/** A baseline that fails is no baseline: the user must know, and not read "no baseline" or a comparison with nothing. */
function refuseFailedBaseline({ stored, logTail, problem }, commit) {
    const { record } = stored;
    const where = `at the baseline commit ${(0,shortCommit/* shortCommit */.A)(commit)}`;
    if (record.outcome.kind === 'interrupted')
        throw new errors/* UserError */.yo(`Interrupted while the baseline was run ${where}. Its partial record is ${record.id}.`);
    if (record.outcome.kind !== 'succeeded') {
        throw new errors/* UserError */.yo(`The training command ${(0,describeOutcome/* describeOutcome */.S)(record.outcome)} ${where}.`, {
            hint: baselineHint(record, logTail),
        });
    }
    if (problem !== null) {
        throw new errors/* UserError */.yo(`The results of the run ${where} could not be read: ${problem.message}`, {
            cause: problem,
            hint: baselineHint(record, []),
        });
    }
}
function baselineHint(record, logTail) {
    const tail = logTail.length === 0
        ? ''
        : `The end of its output:\n${logTail
            .slice(-10)
            .map((line) => `  ${line}`)
            .join('\n')}\n`;
    return `${tail}If that commit cannot run this command, choose another with --baseline <commit>, or --baseline none to judge without one. The record is ${record.id}.`;
}


/***/ }),

/***/ 38046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport)
/* harmony export */ });
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68455);

/** Compares, judges and gathers everything the report tells. Loaded when the runs are over, to keep the start quick. */
async function buildReport(effects, input) {
    const [{ compare }, { judge }, { leaveUnjudged }, { buildCurves }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(361), __webpack_require__.e(947), __webpack_require__.e(117)]).then(__webpack_require__.bind(__webpack_require__, 19117)),
        Promise.all(/* import() */[__webpack_require__.e(361), __webpack_require__.e(947), __webpack_require__.e(194)]).then(__webpack_require__.bind(__webpack_require__, 30194)),
        __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 33803)),
        __webpack_require__.e(/* import() */ 263).then(__webpack_require__.bind(__webpack_require__, 47263)),
    ]);
    const { candidate, baselineRuns, code } = input;
    const records = (runs) => runs.map(({ record }) => record);
    const comparison = compare({
        baseline: records(baselineRuns),
        candidate: records(candidate),
        code,
        gated: input.gated,
    });
    const verdict = input.gates === null ? null : judge(input.gates, comparison);
    const broken = candidate.find(({ record }) => record.outcome.kind !== 'succeeded');
    return {
        command: input.command,
        experiment: input.experiment,
        verdict: broken === undefined ? verdict : verdict && leaveUnjudged(verdict, unjudgedReason(broken)),
        comparison,
        baseline: input.baseline,
        baselineRuns: records(baselineRuns),
        candidateRuns: records(candidate),
        curves: buildCurves({ baseline: baselineRuns, candidate, gated: [...input.gated] }),
        failures: [...failuresOf('candidate', candidate), ...failuresOf('baseline', baselineRuns)],
        logTail: candidate.at(-1)?.logTail ?? [],
        warnings: [
            ...new Set([
                ...input.warnings,
                ...warningsOf('baseline', baselineRuns),
                ...warningsOf('candidate', candidate),
            ]),
        ],
        generatedAt: new Date(effects.nowMs()).toISOString(),
        programVersion: effects.programVersion,
    };
}
function unjudgedReason({ record }) {
    return `the training command ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOutcome */ .S)(record.outcome)}, so the rule was not judged`;
}
function failuresOf(side, runs) {
    return runs
        .filter(({ record }) => record.outcome.kind !== 'succeeded')
        .map(({ record, logTail }) => ({
        side,
        runId: record.id,
        what: (0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOutcome */ .S)(record.outcome),
        logTail,
    }));
}
function warningsOf(side, runs) {
    return runs.flatMap(({ record }) => record.warnings.map((warning) => `${side}: ${warning}`));
}


/***/ }),

/***/ 17922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ draftRecord),
/* harmony export */   jh: () => (/* binding */ redactCommand),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _baselines_inputsDigest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88533);
/* harmony import */ var _records_mergeReadings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64627);
/* harmony import */ var _gatedMetrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98108);
/* harmony import */ var _runInputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73228);




/** Everything that was observed of one run → its record and its series. */
function draftRecord(input) {
    const { id, request, before, training, after, redact } = input;
    const { tree, experiment } = request;
    const { command: ran, printed } = training;
    const merged = (0,_records_mergeReadings_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeReadings */ .g)({
        readings: [...after.collected.readings, printed],
        declarations: experiment.declarations,
        gated: (0,_gatedMetrics_js__WEBPACK_IMPORTED_MODULE_2__/* .gatedMetrics */ .z)(experiment),
    });
    const outcome = outcomeOf(ran);
    const { code } = after.described;
    const command = redactCommand(training.described, redact);
    const draft = {
        schemaVersion: 1,
        id,
        experiment: experiment.name,
        outcome,
        startedAt: new Date(ran.startedAtMs).toISOString(),
        durations: { setupMs: request.setupMs, commandMs: ran.wallMs },
        attempt: 1,
        complete: outcome.kind !== 'interrupted' && outcome.kind !== 'timedOut',
        role: tree.role,
        code,
        command,
        params: redactParams({ ...merged.params, ...before.params }, redact),
        metrics: merged.metrics,
        log: { path: 'log.txt.gz', bytes: ran.log.bytes, omittedBytes: ran.log.omittedBytes },
        datasets: [...after.datasets],
        environment: after.environment,
        resources: {
            wallMs: ran.wallMs,
            cpuMs: ran.cpuMs,
            peakRssBytes: ran.peakRssBytes,
            gpuPeakBytes: ran.gpuPeakBytes,
            outputBytes: ran.log.bytes,
        },
        outputs: [...after.outputs],
        tags: redactTexts(merged.tags, redact),
        notes: [],
        warnings: warningsOf(input, merged.warnings).map(redact),
        inputsDigest: (0,_baselines_inputsDigest_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsDigestOf */ .PV)({
            command,
            reading: (0,_runInputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readingSettings */ .ih)(experiment),
            selection: (0,_runInputs_js__WEBPACK_IMPORTED_MODULE_3__/* .selectionOf */ .Wm)(experiment, tree.directory),
            files: after.described.files,
            data: (0,_baselines_inputsDigest_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOutsideGit */ .ic)(before.datasets, after.described.files, tree.directory),
        }),
        workflow: request.workflow,
    };
    return { draft, series: [...merged.series, ...ran.resources] };
}
/** How a command ended, as a record says it. */
function outcomeOf({ ended }) {
    if (ended.kind !== 'exited')
        return ended;
    return ended.exitCode === 0
        ? { kind: 'succeeded', exitCode: 0 }
        : { kind: 'failed', exitCode: ended.exitCode };
}
function warningsOf({ before, training, after }, merged) {
    const { leftBehind } = training.command;
    const processes = leftBehind === 1 ? '1 process' : `${leftBehind} processes`;
    const changedData = after.datasets
        .filter(({ changedDuringRun }) => changedDuringRun)
        .map(({ path }) => path);
    return [
        ...before.warnings,
        ...training.command.warnings,
        ...training.printed.warnings,
        ...after.warnings,
        ...merged,
        ...(after.collected.problem === null ? [] : [after.collected.problem.message]),
        ...(leftBehind === 0 ? [] : [`The command left ${processes} running; they were ended.`]),
        ...changedData.map((path) => `The data ${path} changed while the command ran.`),
    ];
}
/** A command without the secrets and names that its words and variables may hold. */
function redactCommand(command, redact) {
    const words = (run) => typeof run === 'string' ? redact(run) : run.map(redact);
    const environment = Object.entries(command.environment).map(([name, value]) => [name, redact(value)]);
    return {
        ...command,
        run: words(command.run),
        setup: command.setup === null ? null : words(command.setup),
        environment: Object.fromEntries(environment),
    };
}
function redactTexts(texts, redact) {
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, redact(text)]));
}
function redactParams(params, redact) {
    const entries = Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'string' ? redact(value) : value,
    ]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 98108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ namesForOutput),
/* harmony export */   z: () => (/* binding */ gatedMetrics)
/* harmony export */ });
/* harmony import */ var _gates_metricsOf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81762);

/** Names of the metrics that the experiment's gates refer to. */
function gatedMetrics({ gates }) {
    return [...new Set(gates.flatMap(({ gate }) => (0,_gates_metricsOf_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOf */ .Ps)(gate)))];
}
/** Names that make `loss=0.12` in the output a metric: declared ones, and those that gates use. */
function namesForOutput(experiment) {
    const declared = experiment.declarations.map(({ pattern }) => pattern);
    return [...new Set([...declared, ...gatedMetrics(experiment)])];
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
/** Stored runs with their series, and with the end of their logs where a report shows it: for that a whole log is unpacked. */
function loadRuns(effects, runs, { withLogs = false } = {}) {
    return Promise.all(runs.map(async (run) => ({
        record: run.record,
        series: await effects.stores.readSeries(run),
        logTail: withLogs ? await effects.stores.readLogTail(run, shownLogLines) : [],
    })));
}
/** A run that has just ended needs no loading. */
function toReported({ stored, series, logTail }) {
    return { record: stored.record, series, logTail };
}


/***/ }),

/***/ 73228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ selectionOf),
/* harmony export */   ih: () => (/* binding */ readingSettings),
/* harmony export */   vL: () => (/* binding */ describeCommand)
/* harmony export */ });
/** The command as the record tells it: what ran where, with which seed and which declared variables. */
function describeCommand(effects, { experiment, seed, directory }) {
    const values = experiment.env.flatMap((name) => {
        const value = effects.environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        run: withSeed(experiment.run ?? [], seed),
        setup: experiment.setup === null ? null : copyCommand(experiment.setup),
        cwd: directory,
        seed,
        environment: Object.fromEntries(values),
    };
}
/** `{seed}` → the seed. A seed is a whole number, so that nothing can be smuggled into a shell by it. */
function withSeed(run, seed) {
    const fill = (text) => (seed === null ? text : text.replaceAll('{seed}', String(seed)));
    return typeof run === 'string' ? fill(run) : run.map(fill);
}
function copyCommand(command) {
    return typeof command === 'string' ? command : [...command];
}
/** The settings that decide which metrics a run is found to have. */
function readingSettings({ metricFiles, patterns, params, outputs, }) {
    return { metricFiles, patterns, params, outputs };
}
/** The settings that decide which files a result may depend on. */
function selectionOf({ inputs, data, params }, directory) {
    return { directory, inputs, data, params };
}


/***/ }),

/***/ 69556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ws: () => (/* binding */ refuseUnreadable),
  qK: () => (/* binding */ runSeeds),
  GO: () => (/* binding */ seedsOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/describeOutcome.js
var describeOutcome = __webpack_require__(68455);
// EXTERNAL MODULE: ./build/src/commands/draftRecord.js
var draftRecord = __webpack_require__(17922);
// EXTERNAL MODULE: ./build/src/records/recordId.js
var recordId = __webpack_require__(39102);
// EXTERNAL MODULE: ./build/src/records/canonicalJson.js
var canonicalJson = __webpack_require__(77452);
// EXTERNAL MODULE: ./build/src/baselines/inputsDigest.js
var inputsDigest = __webpack_require__(88533);
;// CONCATENATED MODULE: ./build/src/baselines/describeCode.js


/**
 * Code as the record tells it. Untracked files that the run itself wrote, and committed ones that hold its results, are
 * left from an earlier run and not part of the code; without this rule a second run would never count as clean.
 */
function describeCode(snapshot, { written, results }, surroundings) {
    const { head, repository, entries, objectIds } = snapshot;
    const changes = {
        deleted: snapshot.changes.deleted,
        modified: snapshot.changes.modified.filter((path) => !results.has(path)),
        untracked: snapshot.changes.untracked.filter((path) => !written.has(path)),
    };
    const changed = [...changes.modified, ...changes.untracked, ...changes.deleted].toSorted();
    const dirty = changed.length === 0
        ? null
        : { digest: (0,canonicalJson/* digestOf */.o)(changed.map((path) => [path, objectIds.get(path) ?? 'deleted'])), files: changed };
    return {
        code: { repository, commit: head.commit, tree: head.tree, ref: head.branch, ...surroundings, dirty },
        files: (0,inputsDigest/* layChangesOver */.Uh)(entries, changes, objectIds),
    };
}

// EXTERNAL MODULE: ./build/src/commands/runInputs.js
var runInputs = __webpack_require__(73228);
;// CONCATENATED MODULE: ./build/src/commands/draftStart.js



/** The record of a run that has only begun. It tells the truth if the machine goes down in the middle: cut off, nothing measured. */
function draftStart({ id, request, before, effects }) {
    const { tree, experiment, seed } = request;
    const { code } = describeCode(tree.code, { written: new Set(), results: new Set() }, { pullRequest: tree.pullRequest, baseCommit: tree.baseCommit });
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
        params: {},
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
    };
}

// EXTERNAL MODULE: ./build/src/readers/collector.js + 1 modules
var readers_collector = __webpack_require__(11781);
// EXTERNAL MODULE: ./build/src/readers/checkedHead.js
var checkedHead = __webpack_require__(76485);
// EXTERNAL MODULE: ./build/src/readers/fileNames.js
var fileNames = __webpack_require__(72608);
// EXTERNAL MODULE: ./build/src/readers/fileProblem.js
var fileProblem = __webpack_require__(10375);
// EXTERNAL MODULE: ./build/src/readers/json.js
var json = __webpack_require__(85366);
// EXTERNAL MODULE: ./build/src/readers/paramKeys.js
var paramKeys = __webpack_require__(34071);
// EXTERNAL MODULE: ./build/src/readers/plain.js
var plain = __webpack_require__(84946);
// EXTERNAL MODULE: ./build/src/readers/toml.js
var toml = __webpack_require__(67608);
// EXTERNAL MODULE: ./build/src/readers/yaml.js
var yaml = __webpack_require__(29063);
;// CONCATENATED MODULE: ./build/src/readers/params.js










const formats = [
    { reader: json/* jsonReader */.sJ, parse: json/* parseJsonFile */.OW },
    { reader: toml/* tomlReader */.k, parse: toml/* parseTomlFile */.g },
    { reader: yaml/* yamlReader */.U, parse: yaml/* parseYamlFile */.B },
];
/**
 * The params in a file that the user named: keys joined by dots, lists as JSON text, NaN and infinities as
 * their names. The format is told by the extension; other files are JSON if they start like it, else YAML.
 * Anything wrong is a UserError; `warn` takes what is only odd.
 */
async function readParamsFile(name, warn = () => undefined) {
    const file = await (0,checkedHead/* checkedHead */.I)(name);
    const { document, warnings } = await parse(file);
    for (const warning of warnings)
        warn(`${file.path} ${warning}`);
    if (!(0,plain/* isMap */.jh)(document)) {
        throw new errors/* UserError */.yo(`${file.path} holds no params: expected keys with values, such as lr: 0.1.`);
    }
    const params = new Map();
    (0,paramKeys/* flattenParams */.V9)(document, '', (key, value) => params.set(key, value));
    if (params.size > readers_collector/* defaultLimits */.M.params) {
        throw new errors/* UserError */.yo(`${file.path} holds ${params.size} params; at most ${readers_collector/* defaultLimits */.M.params} are kept.`);
    }
    return Object.fromEntries(params);
}
async function parse(file) {
    if ((0,fileNames/* hasExtension */.Ql)(file.path, 'csv', 'tsv', 'jsonl', 'ndjson'))
        throw (0,fileProblem/* unknownFormat */.CX)(file.path, ['json', 'toml', 'yaml']);
    const format = formats.find(({ reader }) => reader.detect(file)) ?? {
        reader: yaml/* yamlReader */.U,
        parse: yaml/* parseYamlFile */.B,
    };
    if (file.bytes > format.reader.maxBytes)
        throw (0,fileProblem/* tooLarge */.g$)(file.path, file.bytes, format.reader.maxBytes);
    return format.parse(file);
}

// EXTERNAL MODULE: ./build/src/readers/namedPlace.js
var namedPlace = __webpack_require__(49320);
;// CONCATENATED MODULE: ./build/src/commands/collectReadings.js




/** File systems may keep times in steps of two seconds. */
const coarsestClockMs = 2_000;
/**
 * Reads the files that the settings name, or, when they name none, the ones the command wrote and that are recognised.
 * Of a directory that they name, what the command wrote below it and is recognised.
 */
async function collectReadings(effects, input) {
    return input.experiment.metricFiles.length === 0 ? readWritten(input) : readNamed(effects, input);
}
async function readWritten({ directory, written, startedAtMs }) {
    const files = written.map((path) => ({ path, absolutePath: (0,external_node_path_.join)(directory, path) }));
    return { ...collected([await readFound(files, startedAtMs)]), problem: null };
}
async function readNamed(effects, input) {
    const { readFiles } = await __webpack_require__.e(/* import() */ 530).then(__webpack_require__.bind(__webpack_require__, 22530));
    const paths = await effects.files.expand(input.directory, input.experiment.metricFiles);
    const { files, directories, problems } = await findNamed(input, paths);
    const results = [];
    try {
        results.push(await readFiles(files, { explicit: true, startedAtMs: input.startedAtMs }));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        problems.push(error);
    }
    for (const place of directories) {
        const files = pathsBelow(effects, place, input).map((path) => (0,namedPlace/* fileBelow */.EN)(place, path));
        const result = await readFound(files, input.startedAtMs);
        if (result.readings.length === 0)
            problems.push(nothingBelow(place.path));
        results.push(result);
    }
    return { ...collected(results), problem: (0,fileProblem/* joinProblems */.zx)(problems, paths.length) };
}
/** What was odd in files that could be read stands in their readings. */
function collected(results) {
    const readings = results.flatMap((result) => result.readings);
    const warnings = results.flatMap((result) => result.warnings);
    return { readings, warnings: [...warnings, ...readings.flatMap((reading) => reading.warnings)] };
}
async function readFound(files, startedAtMs) {
    // Only now, so that the training command need not wait for all formats to be loaded.
    const { readFiles } = await __webpack_require__.e(/* import() */ 530).then(__webpack_require__.bind(__webpack_require__, 22530));
    return readFiles(files, { explicit: false, startedAtMs });
}
async function findNamed(input, paths) {
    const places = { files: [], directories: [], problems: [] };
    const written = new Set(input.written);
    const stale = [];
    for (const path of paths) {
        try {
            const place = await (0,namedPlace/* findPlace */.Pj)(input.directory, path);
            if (place.kind === 'directory')
                places.directories.push(place);
            else if (wasWritten(place, written, input.startedAtMs))
                places.files.push(place);
            else
                stale.push(path);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            places.problems.push(error);
        }
    }
    if (stale.length > 0)
        places.problems.push(staleProblem(stale));
    return places;
}
/** What a database got may stand in the log beside it alone; what lies outside was not watched. */
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
    return new errors/* UserError */.yo(`The command did not write ${names}: what it holds is from before this run.`, {
        hint: 'Let the training command write its metrics there, or name the file that it does write with --metrics.',
    });
}
function nothingBelow(path) {
    return new errors/* UserError */.yo(`The command wrote no metrics below ${path} that are recognised.`, {
        hint: `See what is read there, and why the rest is not, with trainmark read ${path}. Folders of tools such as .cache are not looked into.`,
    });
}

;// CONCATENATED MODULE: ./build/src/commands/observeRun.js






/** Smaller data is hashed before anybody could read that it is. */
const shownFromBytes = 50_000_000;
/** Looks at data, params and workspace. Fails when the candidate's declared files are not there. */
async function observeBefore(effects, { tree, experiment }) {
    const directory = (0,external_node_path_.join)(tree.root, tree.directory);
    const datasets = await hashData(effects, tree, experiment.data);
    const { params, warnings } = await readParams(effects, tree, experiment.params);
    const workspace = effects.capture.snapshotWorkspace(directory);
    return { datasets, params, workspace, startedAtMs: effects.nowMs(), warnings };
}
/** Looks at what the command made. Never fails because of what it finds: the record must be written. */
async function observeAfter(effects, request, before, training) {
    const { tree, experiment } = request;
    const directory = (0,external_node_path_.join)(tree.root, tree.directory);
    const changed = effects.capture.findChangedFiles(directory, before.workspace, before.startedAtMs);
    const written = changed.files.map(({ path }) => path);
    const [collected, environment, datasets, { outputs, warnings: outputWarnings }] = await Promise.all([
        collectReadings(effects, { directory, experiment, written, startedAtMs: before.startedAtMs }),
        effects.capture.environment({
            cwd: directory,
            environment: effects.capture.childEnvironment({ ...effects.environment }, {}),
            interpreter: training.command.interpreter,
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
    ];
    const described = describeCode(tree.code, { written: new Set(written.map(fromRoot)), results: new Set(results.map(fromRoot)) }, { pullRequest: tree.pullRequest, baseCommit: tree.baseCommit });
    const warnings = [...changed.warnings, ...collected.warnings, ...environment.warnings, ...outputWarnings];
    return { collected, described, datasets, environment: environment.environment, outputs, warnings };
}
async function hashData(effects, tree, paths) {
    if (paths.length === 0)
        return [];
    let detail = '';
    const begun = {};
    try {
        const datasets = await effects.capture.hashDatasets({
            root: (0,external_node_path_.join)(tree.root, tree.directory),
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
    if (missing.length === 0 || role === 'baseline')
        return;
    throw new errors/* UserError */.yo(`Declared data is not there: ${missing.join(', ')}`, {
        hint: 'Fetch it first (git lfs pull, dvc pull, or in setup:), or correct the data: paths; they are relative to the experiment’s directory.',
    });
}
async function readParams(effects, tree, paths) {
    const warnings = [];
    const read = [];
    for (const path of paths) {
        const absolutePath = (0,external_node_path_.join)(tree.root, tree.directory, path);
        if (tree.role === 'baseline' && !(await effects.files.exists(absolutePath))) {
            warnings.push(`The baseline's commit has no ${path}.`);
            continue;
        }
        const warn = (warning) => void warnings.push(warning);
        read.push(...Object.entries(await readParamsFile({ path, absolutePath }, warn)));
    }
    return { params: Object.fromEntries(read), warnings };
}

// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/records/reading.js
var reading = __webpack_require__(29828);
;// CONCATENATED MODULE: ./build/src/readers/output/lineSplitter.js
const newline = 10;
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
            const last = chunk.lastIndexOf(newline);
            const first = last < 0 || (length === 0 && !endsInReturn) ? -1 : chunk.indexOf(newline);
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
 * start of a line, the `]` and tab behind a number there (XGBoost, LightGBM), `/step` (Keras), and any of `words`
 * anywhere.
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
 * Takes what a line of XGBoost, LightGBM or Keras says, and the epoch that a line of its own names; returns the
 * names of the metrics it gave. Keras closes each `Epoch 3/10` with one line. Any further one comes from
 * `evaluate`, whose `loss` is another one than that of training: it is called `evaluate_loss`.
 */
function addLibraryLine(line, sink) {
    const named = epochHeading(line);
    if (named !== null)
        sink.heading = { step: named, isOpen: true };
    const keras = kerasValues(line);
    const epoch = sink.heading?.isOpen === true ? sink.heading.step : null;
    if (keras.length > 0 && sink.heading !== null)
        sink.heading = { ...sink.heading, isOpen: false };
    const found = [
        ...boostingValues(line),
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
/** `Epoch 3/10` on a line of its own: Keras, and many hand-written loops. */
const heading = /^epoch\s+\[?(\d{1,15})(?:\s{0,9}(?:\/|of)\s{0,9}\d{1,15})?\]?\s{0,9}:?$/i;
/** The epoch that a line of its own names for the lines that follow; null for any other line. */
function epochHeading(line) {
    const epoch = line.length > 80 ? undefined : heading.exec(line)?.[1];
    return epoch === undefined ? null : { kind: 'epoch', step: Number(epoch) };
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
 * 93.1. Anything else behind it (`1.2k`, `12:30`, `1,234`) makes it something that is not understood, and it
 * is left out.
 */
function createPairFinder(names) {
    if (names.length === 0)
        return () => undefined;
    const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escapePattern);
    const pattern = new RegExp(String.raw `(?<![\w./-])(${longestFirst.join('|')})["']?\s*[=:]\s*(?:[A-Za-z_][\w.]*\()?(${number})(%|ms|s)?(?![\w%]|[.:]\d|,\d{3}(?!\d))`, 'g');
    return (line, sink, hint, stepBefore) => {
        let step;
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
        }
    };
}
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw `\$&`);
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
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

// EXTERNAL MODULE: ./build/src/readers/terminalText.js
var terminalText = __webpack_require__(23459);
;// CONCATENATED MODULE: ./build/src/readers/output.js











/** Longer lines hold no metric; one that looks as if it did is told of in a warning. */
const maxLineBytes = 65_536;
/**
 * Understands, anywhere in the output: `::metric …` and `::param …` lines; lines that are a JSON object or a
 * Python dict of mostly numbers; the lines of XGBoost, LightGBM and Keras; and, for what is declared,
 * `name=value` pairs and the user's patterns. `Epoch 3/10` on a line of its own is the step of pairs that follow. Of a
 * progress bar that draws over itself, only the last state counts. Memory is bounded, and lines that hold
 * nothing cost next to nothing. Fails with a UserError for a pattern that is no regular expression.
 */
function createOutputReader({ names, patterns, limits = readers_collector/* defaultLimits */.M, }) {
    const collector = (0,readers_collector/* createCollector */.Y)({ format: 'output', path: reading/* outputSource */.R }, limits);
    const read = createBlockReader(names.filter((name) => name !== '' && !name.includes('*')), patterns, collector);
    let lastSeen = null;
    function openStream() {
        const sink = createMetricSink(collector, (point) => (lastSeen = point));
        return createLineSplitter(maxLineBytes, (bytes, start, end) => read(bytes, start, end, sink));
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
/** Reads runs of complete lines. */
function createBlockReader(names, patterns, collector) {
    const findCandidates = patterns.length === 0 ? createCandidateFinder(names) : findAllLines;
    const matcher = createPatternMatcher(patterns);
    const line = { names: new Set(names), addPairs: createPairFinder(names), collector };
    function isCandidate(bytes, start, end) {
        let isFound = false;
        findCandidates(bytes, start, end, () => (isFound = true));
        return isFound;
    }
    return (bytes, start, end, sink) => {
        const lines = [];
        findCandidates(bytes, start, end, (lineStart, lineEnd) => {
            if (lineEnd - lineStart <= maxLineBytes)
                lines.push((0,terminalText/* stripAnsi */.aJ)(bytes.toString('utf8', lineStart, lineEnd)));
            else if (isCandidate(bytes, lineStart, lineStart + maxLineBytes)) {
                collector.warn(`has lines longer than ${maxLineBytes / 1024} KiB; they were left out.`);
            }
        });
        const found = patterns.length === 0 ? [] : matcher.match(lines, collector);
        let next = 0;
        for (const [index, text] of lines.entries()) {
            addLine(text, line, sink);
            for (let match = found[next]; match?.line === index; match = found[++next])
                addFound(match, text, collector, sink);
        }
    };
}
function addLine(text, { names, addPairs, collector }, sink) {
    const line = text.trim();
    if (isCommand(line))
        addCommand(line, collector, sink);
    else if (line.startsWith('{') && addObjectLine(line, names, collector, sink))
        return;
    else {
        const found = addLibraryLine(line, sink);
        const isAbout = found.size === 0 ? sink : without(found, sink);
        addPairs(line, isAbout, collector.hint, found.size === 0 ? (sink.heading?.step ?? null) : null);
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
;// CONCATENATED MODULE: ./build/src/commands/runTraining.js







/** Runs the training command, shows its output, reads metrics from it and keeps it in `logPath`. */
async function runTraining(effects, request, logPath) {
    const { experiment, seed, tree, title } = request;
    const described = (0,runInputs/* describeCommand */.vL)(effects, { experiment, seed, directory: tree.directory });
    const reader = createOutputReader({ names: (0,gatedMetrics/* namesForOutput */.v)(experiment), patterns: experiment.patterns });
    const phase = effects.progress.begin(title, () => lastSeenText(reader.lastSeen()));
    try {
        const command = await effects.capture.runCommand({
            ...surroundings(effects, request, seed),
            run: described.run,
            logPath,
            onOutput: (chunk, stream) => reader.push(chunk, stream),
        });
        return { command, described, printed: reader.finish() };
    }
    finally {
        phase.end();
    }
}
/** Everything about a user's command in a tree but the command itself: where it runs, what it sees, what ends it. */
function surroundings(effects, { tree, experiment }, seed) {
    const cwd = (0,external_node_path_.join)(tree.root, tree.directory);
    const own = {
        ...trackerEnvironment(cwd, effects.environment),
        ...(seed === null ? {} : { TRAINMARK_SEED: String(seed) }),
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

;// CONCATENATED MODULE: ./build/src/commands/recordRun.js







/**
 * Runs the training command once and stores its record, whatever became of it. Fails only before the command has
 * started, or when the record cannot be written.
 */
async function recordRun(effects, store, request) {
    const id = (0,recordId/* createRecordId */.rx)(effects.nowMs(), effects.randomHex(recordId/* recordIdRandomDigits */.__));
    const bundle = await store.openBundle(id);
    effects.github?.noteBundle(store.location, id);
    const before = await observeBefore(effects, request).catch(async (error) => {
        await bundle.discard();
        throw error;
    });
    // Whatever ends this process from here on, there is a record of the run.
    await bundle.begin(draftStart({ id, request, before, effects }));
    const training = await runTraining(effects, request, (0,external_node_path_.join)(bundle.directory, 'log.txt.gz'));
    const after = await observeAfter(effects, request, before, training);
    const { draft, series } = (0,draftRecord/* draftRecord */.D9)({ id, request, before, training, after, redact: effects.redact });
    const stored = await commitOrExplain(bundle, () => bundle.commit(draft, series));
    return {
        stored,
        series,
        logTail: training.command.tail.map(effects.redact),
        problem: problemOf(stored.record, after),
    };
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
function problemOf(record, { collected }) {
    if (record.outcome.kind !== 'succeeded' || collected.problem === null)
        return null;
    return new errors/* UserError */.yo(collected.problem.message, {
        cause: collected.problem,
        hint: [collected.problem.hint, `The run itself is recorded as ${record.id}.`].filter(Boolean).join(' '),
    });
}

;// CONCATENATED MODULE: ./build/src/commands/runSeeds.js







/** The seeds to run with; one run without a seed where none is set. */
function seedsOf({ seeds }) {
    return seeds.length === 0 ? [null] : seeds;
}
/** Runs the experiment in one tree: its setup once, then once for each seed. Stops at the first run that does not succeed. */
async function runSeeds(effects, store, { tree, experiment, workflow }) {
    const setupMs = await runSetup(effects, tree, experiment);
    const seeds = seedsOf(experiment);
    const finished = [];
    for (const [index, seed] of seeds.entries()) {
        const number = seeds.length === 1 ? '' : `, run ${index + 1} of ${seeds.length}`;
        const title = `${tree.role}${number}${seed === null ? '' : `, seed ${seed}`}`;
        const run = await recordRun(effects, store, {
            tree,
            experiment,
            seed,
            title,
            workflow,
            setupMs: index === 0 ? setupMs : 0,
        });
        finished.push(run);
        effects.progress.say(`${title}: ${describeEnd(run)}`);
        if (run.stored.record.outcome.kind !== 'succeeded' || run.problem !== null)
            break;
    }
    return finished;
}
function describeEnd({ stored }) {
    const { record } = stored;
    return `${(0,describeOutcome/* describeOutcome */.S)(record.outcome)} after ${(0,describeOutcome/* describeDuration */.M)(record.durations.commandMs)}, recorded as ${record.id}`;
}
/** Runs the setup command; its duration in milliseconds. A setup that fails is a matter of the environment, not of the model. */
async function runSetup(effects, tree, experiment) {
    if (experiment.setup === null)
        return 0;
    const logPath = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `trainmark-setup-${effects.randomHex(12)}.txt.gz`);
    const phase = effects.progress.begin(`${tree.role}, setup`, () => '');
    try {
        const run = await effects.capture.runCommand({
            ...surroundings(effects, { tree, experiment }, null),
            run: experiment.setup,
            logPath,
            onOutput: () => { },
        });
        if (run.ended.kind === 'exited' && run.ended.exitCode === 0)
            return run.wallMs;
        throw new errors/* UserError */.yo(`The setup command of the ${tree.role} ${(0,describeOutcome/* describeOutcome */.S)((0,draftRecord/* outcomeOf */.sG)(run))}.`, {
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

/***/ 10400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ findStoredOnGitHub)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/baselines/refuseArtifact.js
/** What is said of artifacts that were refused: `2 have expired`. */
const refusalWords = {
    expired: (count) => (count === 1 ? '1 has expired' : `${count} have expired`),
    fork: (count) => `${count} ${count === 1 ? 'comes' : 'come'} from a fork`,
    branch: (count) => `${count} ${count === 1 ? 'was' : 'were'} made on another branch`,
    workflow: (count) => `${count} ${count === 1 ? 'was' : 'were'} made by another workflow`,
};
/**
 * Whether what GitHub says of an artifact keeps it from serving. Anybody may name an artifact anything, so its origin counts:
 * this repository itself (DESIGN §6), and a branch whose runs are believed: the base's, the default one, and the candidate's own.
 */
function refuseArtifact({ expired, run }, trustedBranches) {
    if (expired)
        return 'expired';
    if (run === null || run.headRepositoryId !== run.repositoryId)
        return 'fork';
    if (run.headBranch === null || !trustedBranches.includes(run.headBranch))
        return 'branch';
    return null;
}
/** The sentence about refused artifacts; empty when there are none. */
function describeRefusals(refusals) {
    const kinds = [...new Set(refusals)];
    if (kinds.length === 0)
        return '';
    const words = kinds.map((kind) => refusalWords[kind](refusals.filter((one) => one === kind).length));
    return `Of its stored runs on GitHub ${words.join(', ')}.`;
}

// EXTERNAL MODULE: ./build/src/records/recordId.js
var recordId = __webpack_require__(39102);
;// CONCATENATED MODULE: ./build/src/commands/storedOnGitHub.js



/** Artifacts that are opened before the search is given up: what GitHub is asked must not grow with the history. */
const mostOpened = 2;
/**
 * Stored runs of a commit, found by the exact name of their artifact: one call for the list, and for each that is opened, the
 * newest first, one for the run that made it and one for its archive. Fails with a UserError when GitHub cannot be asked.
 */
async function findStoredOnGitHub(effects, search) {
    const { api, commit, experiment } = search;
    const listed = await api.artifactsNamed(effects.stores.indexArtifactName(commit, experiment));
    const refusals = [];
    let opened = 0;
    for (const artifact of newestFirst(listed)) {
        const refusal = refuseArtifact(artifact, trustedBranches(search));
        if (refusal !== null)
            refusals.push(refusal);
        if (refusal !== null || artifact.run === null)
            continue;
        if (opened++ === mostOpened)
            break;
        const { path } = await api.run(artifact.run.id);
        // GitHub gives a run's path with or without `@` and a ref.
        if (!search.workflows.includes(path.replace(/@.*$/, ''))) {
            refusals.push('workflow');
            continue;
        }
        const runs = search.select(await openIndex(effects, search, artifact));
        if (runs !== null)
            return { runs, runId: artifact.run.id, refused: describeRefusals(refusals) };
    }
    return { runs: null, runId: null, refused: describeRefusals(refusals) };
}
/** Attempts of one workflow run may each have left one; the newest wins. */
function newestFirst(artifacts) {
    return artifacts.toSorted((a, b) => b.id - a.id);
}
function trustedBranches({ place, baseBranch }) {
    const { branch, defaultBranch, event } = place.context;
    const own = event.kind === 'pullRequest' && event.isFork ? null : branch;
    return [baseBranch, defaultBranch, own].filter((name) => name !== null);
}
async function openIndex(effects, { api, place }, artifact) {
    const { fetchArchive, temporaryDirectory } = place.effects;
    const archive = await fetchArchive(api, artifact, temporaryDirectory);
    const into = (0,external_node_path_.join)(temporaryDirectory, `trainmark-index-${artifact.id}-${effects.randomHex(8)}`);
    const places = await effects.stores.unpackArchive(archive, into, effects.stores.placeInIndex);
    const ids = new Set([...places.keys()].map((path) => path.split(/[\\/]/)[1] ?? '').filter((id) => recordId/* recordIdPattern */.b5.test(id)));
    return Promise.all([...ids].toSorted().map((id) => effects.stores.readBundle((0,external_node_path_.join)(into, 'runs', id))));
}


/***/ }),

/***/ 35443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   E1: () => (/* binding */ scaleFor),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   Mx: () => (/* binding */ percentScale),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   jz: () => (/* binding */ pointScale),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   tK: () => (/* binding */ formatSpread)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38424);

const percentScale = { divisor: 0.01, suffix: '%' };
const pointScale = { divisor: 0.01, suffix: 'pp' };
const valueDigits = 4;
const amountDigits = 3;
/** Two values closer than this share of themselves are equal, as they are to `compare`. */
const relativeNoise = 1e-12;
/**
 * One value: four significant digits, whole numbers in full, bytes as KiB/MiB/GiB, times as ms/s/min/h.
 * NaN and ±Infinity are named; `null` is "no value"; an absent metric (`undefined`) is "—".
 */
function formatValue(value, unit = null) {
    if (value === undefined)
        return '—';
    if (value === null)
        return 'no value';
    if (typeof value === 'string')
        return value;
    return formatScaled(value, scaleFor(unit, Math.abs(value)), valueDigits);
}
/**
 * Two values that are read side by side: on one scale, with equally many decimals, and with enough of them for two
 * digits of the difference. `['0.942', '0.934']`, `['0.91234', '0.91236']`, `['0.9 s', '1.25 s']`.
 */
function formatPair(a, b, unit = null) {
    if (typeof a !== 'number' || typeof b !== 'number')
        return [formatValue(a, unit), formatValue(b, unit)];
    return formatScaledPair(a, b, scaleFor(unit, Math.max(Math.abs(a), Math.abs(b))));
}
/** A mean with its standard deviation, `0.9126 ± 0.0025`: as many decimals as two digits of the deviation need. */
function formatSpread(mean, sd, unit = null) {
    const { divisor, suffix } = scaleFor(unit, Math.abs(mean));
    const [center, spread] = [mean / divisor, sd / divisor];
    if (spread === 0)
        return `${trimZeros(numberText(center, decimalsFor(center, valueDigits)))} ± 0${suffix}`;
    const decimals = decimalsFor(spread, 2);
    const [left, right] = trimTogether(numberText(center, decimals), numberText(spread, decimals));
    return `${left} ± ${right}${suffix}`;
}
/** A signed difference, `-0.31pp`, `+1.5 MiB`; "—" where there is none (null). */
function formatDelta(delta, form) {
    if (delta === null)
        return '—';
    return signOf(delta) + formatAmount(Math.abs(delta), form);
}
/** The size of a difference in the form that `formatDelta` gives it, without a sign: "fell by 0.8pp". */
function formatAmount(amount, form) {
    return formatScaled(amount, amountScale(amount, form), amountDigits);
}
/** A signed relative difference: 0.1025 → `+10.3%`; "—" where there is none (null). */
function formatRelative(relative) {
    if (relative === null)
        return '—';
    return signOf(relative) + formatScaled(Math.abs(relative), percentScale, amountDigits);
}
function amountScale(amount, { unit, valueKind }) {
    if (unit === '%')
        return { divisor: 1, suffix: 'pp' };
    if (unit === null && valueKind === 'proportion')
        return pointScale;
    return scaleFor(unit, Math.abs(amount));
}
/** A finite number on a given scale. */
function formatScaled(value, { divisor, suffix }, significant = valueDigits) {
    const shown = value / divisor;
    return trimZeros(numberText(shown, decimalsFor(shown, significant))) + suffix;
}
/** One value on a given scale, with enough digits to be told from another that stands near it: 0.50049, not 0.5. */
function formatAgainst(value, other, { divisor, suffix }) {
    const [x, y] = [value / divisor, other / divisor];
    return trimZeros(numberText(x, Math.max(decimalsFor(x, valueDigits), decimalsApart(x, y)))) + suffix;
}
function formatScaledPair(a, b, { divisor, suffix }) {
    const [x, y] = [a / divisor, b / divisor];
    const decimals = Math.max(decimalsFor(x, valueDigits), decimalsFor(y, valueDigits), decimalsApart(x, y));
    const [left, right] = trimTogether(numberText(x, decimals), numberText(y, decimals));
    return [left + suffix, right + suffix];
}
/** Decimals that show two digits of a difference; none for values that are equal but for rounding. */
function decimalsApart(x, y) {
    const difference = Math.abs(x - y);
    const equal = difference <= relativeNoise * Math.max(Math.abs(x), Math.abs(y));
    return equal ? 0 : placeOf(difference, 2);
}
/** Largest first: the first step that the magnitude reaches is taken, else the last. `size` is in seconds or bytes. */
const steps = {
    time: [
        { size: 3600, suffix: ' h' },
        { size: 60, suffix: ' min' },
        { size: 1, suffix: ' s' },
        { size: 1e-3, suffix: ' ms' },
    ],
    bytes: [
        { size: 2 ** 40, suffix: ' TiB' },
        { size: 2 ** 30, suffix: ' GiB' },
        { size: 2 ** 20, suffix: ' MiB' },
        { size: 2 ** 10, suffix: ' KiB' },
        { size: 1, suffix: ' B' },
    ],
};
/** The scale on which values of this size in this unit are shown. */
function scaleFor(unit, magnitude) {
    if (unit === null || unit === '')
        return { divisor: 1, suffix: '' };
    const known = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(unit);
    if (known === null)
        return { divisor: 1, suffix: unit === '%' ? '%' : ` ${unit}` };
    if (magnitude === 0)
        return { divisor: 1, suffix: known.dimension === 'time' ? ' s' : ' B' };
    const inBase = magnitude * known.size;
    const ladder = steps[known.dimension];
    const step = ladder.find(({ size }) => inBase >= size) ?? ladder.at(-1);
    return step === undefined
        ? { divisor: 1, suffix: '' }
        : { divisor: step.size / known.size, suffix: step.suffix };
}
/** Decimals that show `significant` digits of `x`: none for whole numbers, negative ones for numbers that are too long. */
function decimalsFor(x, significant) {
    return Number.isSafeInteger(x) ? 0 : placeOf(x, significant);
}
/** Which decimal place the last of `significant` digits has; exact for 9.9996 too, whose four digits are 10.00. */
function placeOf(x, significant) {
    return significant - 1 - Number(x.toExponential(significant - 1).split('e')[1]);
}
/** Powers of ten beyond these are written `1.5e-5`, `1.5e15`; whole numbers stay as long as a double holds them exactly. */
const smallestPlain = 1e-4;
const largestPlain = 1e15;
function numberText(x, decimals) {
    const magnitude = Math.abs(x);
    if (Number.isSafeInteger(x) || (magnitude >= smallestPlain && magnitude < largestPlain)) {
        return x.toFixed(clamp(decimals, 0, 100));
    }
    return x.toExponential(clamp(decimals - placeOf(x, 1), 0, 15)).replace('e+', 'e');
}
const clamp = (x, low, high) => Math.min(high, Math.max(low, x));
/** Zeros at the end of the decimals; never those of an exponent. */
function trimZeros(text) {
    return text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}
/** Takes away as many trailing zeros as both have, so that their decimals stay aligned. */
function trimTogether(a, b) {
    if (a.includes('e') || b.includes('e'))
        return [trimZeros(a), trimZeros(b)];
    const length = Math.max(fractionLength(trimZeros(a)), fractionLength(trimZeros(b)));
    return [cutFraction(a, length), cutFraction(b, length)];
}
function fractionLength(text) {
    return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}
function cutFraction(text, length) {
    if (!text.includes('.'))
        return text;
    return text.slice(0, text.indexOf('.') + (length === 0 ? 0 : length + 1));
}
function signOf(x) {
    if (x === 0)
        return '';
    return x > 0 ? '+' : '-';
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

/***/ 68455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeDuration),
/* harmony export */   S: () => (/* binding */ describeOutcome)
/* harmony export */ });
/** How a run ended, as words that follow "the training command": "exited with 3", "ran into its time limit of 45 min". */
function describeOutcome(outcome) {
    switch (outcome.kind) {
        case 'succeeded':
            return 'succeeded';
        case 'failed':
            return `exited with ${outcome.exitCode}`;
        case 'killed':
            return `was killed by ${outcome.signal}`;
        case 'timedOut':
            return `ran into its time limit of ${describeDuration(outcome.limitMs)}`;
        case 'interrupted':
            return `was interrupted (${outcome.signal})`;
        case 'notStarted':
            return `could not be started: ${outcome.reason}`;
    }
}
/** Milliseconds for people: "820 ms", "4.2 s", "3 min 20 s", "2 h 5 min". */
function describeDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${Number((ms / 1000).toFixed(1))} s`;
    const [large, small, size] = ms < 3_600_000 ? ['min', 's', 60_000] : ['h', 'min', 3_600_000];
    const whole = Math.floor(ms / size);
    const rest = Math.floor((ms - whole * size) / (size / 60));
    return rest === 0 ? `${whole} ${large}` : `${whole} ${large} ${rest} ${small}`;
}


/***/ }),

/***/ 47408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ conventionOf)
/* harmony export */ });
/**
 * What the name of a metric means by custom, or null for a name without a custom: `val/top5_acc` ends in accuracy, so more is
 * better. The words of the last path segment decide, the one before it where the last is only a split (`Loss/train`);
 * qualifiers at the end (`_mean`, `@10`, `_ms`) do not count, and a word such as `scale` in `loss_scale` ends the search.
 */
function conventionOf(name) {
    // A dot before a digit belongs to a number, as in `mAP_0.5`.
    const segments = name.split(/\/|\.(?=[A-Za-z_])/).toReversed();
    for (const segment of segments) {
        const words = wordsOf(segment);
        const convention = conventionOfWords(words);
        if (convention !== null || !words.every(isQualifier))
            return convention;
    }
    return null;
}
/** `valLoss` → val, loss; `F1@10` → f, 1, at, 10. */
function wordsOf(segment) {
    const spaced = segment
        .slice(0, 200)
        .replaceAll('@', ' at ')
        .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2');
    return spaced.toLowerCase().match(/[a-z]+|[0-9]+/g) ?? [];
}
function conventionOfWords(words) {
    for (let end = words.length; end > 0; end--) {
        for (let start = 0; start < end; start++) {
            const convention = conventions.get(words.slice(start, end).join(' '));
            if (convention !== undefined)
                return isNegated(words.slice(0, start)) ? opposite(convention) : convention;
        }
        if (!isQualifier(words[end - 1] ?? ''))
            return null;
    }
    return null;
}
/** scikit-learn's scorers, `neg_mean_squared_error`: the negative of a loss, so that more is better. */
function isNegated(before) {
    return before.includes('neg') || before.includes('negative');
}
function opposite({ goal }) {
    return { goal: goal === 'max' ? 'min' : 'max', isShare: false };
}
function isQualifier(word) {
    return word.length === 1 || /^[0-9]+$/.test(word) || qualifiers.has(word);
}
const qualifiers = new Set(listed(`mean, avg, average, median, total, sum, overall, all, macro, micro, weighted, binary, class, running, smooth, smoothed,
    ema, raw, final, last, best, top, at, per, train, training, val, valid, validation, test, testing, eval, evaluation, dev,
    cv, fold, epoch, step, iter, iteration, batch, sample, token, image, example, pct, percent, lsum, us, ns, kwh`));
/** Ends of names, in words as `wordsOf` gives them; longer ones are looked for first. */
const conventions = new Map([
    ...named({ goal: 'max', isShare: true }, `accuracy, acc, precision, recall, sensitivity, specificity, tpr, tnr, true positive rate, true negative rate, f 1, f 2,
    f beta, fbeta, f measure, fmeasure, f score, fscore, f 1 score, auc, auroc, auprc, aupr, roc, ap, map, average precision,
    iou, io u, miou, dice, jaccard, ndcg, dcg, mrr, hits, hit, hit rate, success, success rate, win rate, winrate, solve rate,
    pass rate, pass at, exact match, em, concordance, c index, cindex`),
    ...named({ goal: 'min', isShare: true }, `error rate, err rate, failure rate, miss rate, false positive rate, false negative rate, fpr, fnr, far, frr, eer, ece`),
    ...named({ goal: 'max', isShare: false }, `r 2, r squared, rsquared, explained variance, kappa, mcc, matthews corrcoef, corrcoef, correlation, pearson, pearsonr,
    spearman, spearmanr, kendall, kendalltau, bleu, sacrebleu, rouge, rougel, meteor, chrf, cider, bertscore, psnr, ssim,
    reward, rewards, rew, return, returns, score, scores, fitness, elo, elbo, log likelihood, loglik, silhouette,
    calinski harabasz, ari, nmi, ami, homogeneity, completeness, v measure, sharpe, mota, hota, pq, speedup, throughput,
    fps, ips, qps, rps, tps, per second, per sec, per s, per ms, per minute`),
    ...named({ goal: 'min', isShare: false }, `loss, losses, error, errors, err, cost, regret, mse, rmse, mae, mape, smape, mase, wape, msle, rmsle, medae, nll,
    neg log likelihood, negative log likelihood, cross entropy, xent, bce, ce, hinge, logloss, mlogloss, deviance, aic, bic,
    perplexity, ppl, perplexity score, bits per byte, bpb, bpc, wer, cer, der, mer, fid, fid score, kid, kid score, fvd, lpips,
    brier, brier score, crps, pinball, davies bouldin, davies bouldin score, inertia, chamfer, hausdorff, hd, emd,
    wasserstein, mpjpe, ade, fde, latency, seconds, secs, sec, milliseconds, millis, ms, minutes, hours, duration, time,
    runtime, elapsed, walltime, bytes, memory, mem, vram, rss, kb, mb, gb, kib, mib, gib, emissions`),
]);
function named(convention, names) {
    return listed(names).map((name) => [name, convention]);
}
function listed(text) {
    return text.trim().split(/\s*,\s*/);
}


/***/ }),

/***/ 64627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ mergeReadings)
});

// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/records/reading.js
var reading = __webpack_require__(29828);
;// CONCATENATED MODULE: ./build/src/records/wellFormed.js
/** The text with every half of a surrogate pair that stands alone replaced by U+FFFD: such halves have no UTF-8. */
function wellFormed(text) {
    return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

;// CONCATENATED MODULE: ./build/src/records/collectMetrics.js



/** Files before the command's output, and otherwise in the order given: what stands first counts. */
function byPrecedence(readings) {
    return [...readings.filter((reading) => !isOutput(reading)), ...readings.filter(isOutput)];
}
function isOutput({ source }) {
    return source.path === reading/* outputSource */.R;
}
/** Gathers the readings by metric, in the order in which metrics first occur. `readings` are by precedence. */
function collectMetrics(readings) {
    const metrics = new Map();
    for (const { source, summary, series } of readings) {
        for (const { value, ...named } of summary)
            collectMetrics_open(metrics, named).stated.set(source.path, value);
        for (const one of series) {
            if (one.steps.length === 0)
                continue;
            const metric = collectMetrics_open(metrics, one);
            const value = { ...one, name: metric.name, labels: metric.labels };
            metric.series.push({ source: source.path, value });
        }
    }
    const goals = hintsByName(readings, ({ goal }) => goal);
    const units = hintsByName(readings, ({ unit }) => unit);
    return [...metrics.values()].map(({ stated, ...metric }) => ({
        ...metric,
        stated: [...stated].map(([source, value]) => ({ source, value })),
        goals: goals.get(metric.name) ?? [],
        units: units.get(metric.name) ?? [],
    }));
}
function collectMetrics_open(metrics, named) {
    const name = wellFormed(named.name);
    const labels = Object.fromEntries(Object.entries(named.labels).map((pair) => [wellFormed(pair[0]), wellFormed(pair[1])]));
    const key = (0,metricKey/* formatMetricKey */.d)(name, labels);
    const known = metrics.get(key);
    if (known !== undefined)
        return known;
    const created = { key, name, labels, stated: new Map(), series: [] };
    metrics.set(key, created);
    return created;
}
function hintsByName(readings, pick) {
    const found = new Map();
    for (const { source, hints } of readings) {
        for (const hint of hints) {
            const value = pick(hint);
            if (value === undefined)
                continue;
            const name = wellFormed(hint.name);
            found.set(name, [...(found.get(name) ?? []), { source: source.path, value }]);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/records/sameSeries.js
/** What writing a number as text may cost, relative to its size. */
const writtenTolerance = 1e-9;
/** True for series over the same steps with values that are the same but for how they were written. */
function areSameSeries(a, b) {
    return a === b || (hasSameSteps(a, b) && hasSameValues(a, b));
}
/**
 * True when one of two series only leaves out points of the other, in the same order: trackers sample, and a
 * checkpoint holds the history up to its step.
 */
function isExtract(part, whole) {
    if (part.stepKind !== whole.stepKind)
        return false;
    let at = 0;
    for (const [index, step] of part.steps.entries()) {
        const value = part.values[index] ?? Number.NaN;
        while (at < whole.steps.length && !isPoint(whole, at, step, value))
            at++;
        if (at === whole.steps.length)
            return false;
        at++;
    }
    return true;
}
function isPoint(series, index, step, value) {
    return series.steps[index] === step && areClose(series.values[index] ?? Number.NaN, value);
}
function hasSameSteps(a, b) {
    return (a.stepKind === b.stepKind &&
        a.steps.length === b.steps.length &&
        a.steps.every((step, index) => step === b.steps[index]));
}
/** The same values in the same order, over whatever steps: one tracker counts calls, another batches. */
function hasSameValues(a, b) {
    return (a.values.length === b.values.length &&
        a.values.every((value, index) => areClose(value, b.values[index] ?? Number.NaN)));
}
/**
 * Equal up to the digits that writing as text may cost (`tolerance` is relative), or as float32: TensorBoard
 * keeps single precision of what others keep in double.
 */
function areClose(a, b, tolerance = writtenTolerance) {
    if (Object.is(a, b) || a === b)
        return true;
    if (!Number.isFinite(a) || !Number.isFinite(b))
        return false;
    const isWithin = Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
    return isWithin || isSameFloat32(Math.fround(a), Math.fround(b));
}
/** Zero and infinity are what float32 makes of numbers that it does not hold. */
function isSameFloat32(a, b) {
    return a === b && a !== 0 && Number.isFinite(a);
}

;// CONCATENATED MODULE: ./build/src/records/foldDuplicates.js


/** Metrics that begin and end alike in one run are few; more of them are no copies of each other. */
const maxAlike = 16;
/**
 * Metrics that several trackers were told of under names with the same end, as one: Hugging Face writes `loss` and
 * `eval_loss` into its own file and `train/loss` and `eval/loss` to W&B and TensorBoard. Two are the same when no source
 * has both, their labels and all their points are equal, their points are no plain constant, and one name ends with
 * the other (`/`, `.` and `_` count alike). The longer name stays, unless `isNamed` says that the user knows the shorter
 * one; of two that the user knows, both stay.
 */
function foldDuplicates(metrics, isNamed) {
    const kept = new Map(metrics.map((metric) => [metric.key, metric]));
    for (const copies of groupsAlike(metrics).flatMap(clustersOf)) {
        const named = copies.filter(isNamed);
        const [best, ...others] = (named.length === 0 ? copies : named).toSorted(byName);
        if (best === undefined || (named.length > 0 && others.length > 0))
            continue;
        const rest = copies.filter((copy) => copy !== best);
        for (const { key } of rest)
            kept.delete(key);
        kept.set(best.key, rest.reduce(joined, best));
    }
    return kept.size === metrics.length ? metrics : [...kept.values()];
}
/** Metrics that are all copies of each other. A name that could mean two others, which are no copies, means neither. */
function clustersOf(alike) {
    const copiesOf = new Map(alike.map((metric) => [metric, alike.filter((other) => other === metric || isSameMetric(metric, other))]));
    return [...copiesOf].flatMap(([metric, copies]) => {
        const isFirst = copies[0] === metric;
        const isWhole = copies.every((copy) => isSameList(copiesOf.get(copy) ?? [], copies));
        return isFirst && isWhole && copies.length > 1 ? [copies] : [];
    });
}
/** Metrics that could be copies of each other, by the ends of their series; only groups of more than one. */
function groupsAlike(metrics) {
    const groups = new Map();
    for (const metric of metrics) {
        const series = longestOf(metric);
        if (series === null || !isTelling(series))
            continue;
        const fingerprint = fingerprintOf(series);
        const group = groups.get(fingerprint);
        if (group === undefined)
            groups.set(fingerprint, [metric]);
        else
            group.push(metric);
    }
    return [...groups.values()].filter(({ length }) => length > 1 && length <= maxAlike);
}
function fingerprintOf({ labels, stepKind, steps, values }) {
    const ends = [steps[0], steps.at(-1), Math.fround(values[0] ?? 0), Math.fround(values.at(-1) ?? 0)];
    return `${stepKind} ${steps.length} ${ends.join(' ')} ${Object.values(labels).join(' ')}`;
}
/** Many metrics are 0 or 1 throughout; that two are so says nothing. */
function isTelling({ values }) {
    const [first = 0] = values;
    return values.some((value) => !Object.is(value, first)) || !Number.isInteger(first * 1000);
}
function isSameMetric(a, b) {
    if (a.key === b.key || !(endsWith(a.name, b.name) || endsWith(b.name, a.name)))
        return false;
    const sources = new Set(sourcesOf(a));
    const [one, other] = [longestOf(a), longestOf(b)];
    return (!sourcesOf(b).some((source) => sources.has(source)) &&
        one !== null &&
        other !== null &&
        (0,metricKey/* formatMetricKey */.d)('', a.labels) === (0,metricKey/* formatMetricKey */.d)('', b.labels) &&
        areSameSeries(one, other));
}
function endsWith(name, end) {
    const [whole, part] = [spelled(name), spelled(end)];
    return whole === part || whole.endsWith(`/${part}`);
}
function spelled(name) {
    return name.replaceAll(/[._]/g, '/');
}
function isSameList(a, b) {
    return a.length === b.length && a.every((metric, index) => metric === b[index]);
}
/** The longest first. */
function byName(a, b) {
    return b.name.length - a.name.length || (a.name < b.name ? -1 : 1);
}
function joined(kept, other) {
    const renamed = other.series.map(({ source, value }) => ({ source, value: { ...value, name: kept.name } }));
    return {
        ...kept,
        stated: [...kept.stated, ...other.stated],
        series: [...kept.series, ...renamed],
        goals: [...kept.goals, ...other.goals],
        units: [...kept.units, ...other.units],
    };
}
function longestOf({ series }) {
    let longest = null;
    for (const one of series)
        if (longest === null || one.value.steps.length > longest.value.steps.length)
            longest = one;
    return longest?.value ?? null;
}
function sourcesOf({ stated, series }) {
    return [...stated, ...series].map(({ source }) => source);
}

// EXTERNAL MODULE: ./build/src/records/metricDeclaration.js
var metricDeclaration = __webpack_require__(32344);
;// CONCATENATED MODULE: ./build/src/records/identityTags.js
/**
 * Tags that say which execution it was and not what it did: trackers give each run a new id, and often a name and a
 * time. They are kept in the record, for looking a run up in its tracker. Two sources that differ in one are two
 * trackers' runs and no contradiction, and two records that differ in one do not differ.
 */
const identityTags = new Set([
    'wandb.run_id',
    'wandb.name',
    'wandb.group',
    'wandb.sweep_id',
    'wandb.commit',
    'mlflow.runId',
    'mlflow.runName',
    'mlflow.source.git.commit',
    'mlflow.source.git.branch',
    'trackio.run',
    'trial_id',
    'task',
    'name',
]);
/** Ids of models that MLflow logged, `model.<name>`. */
const identityPrefixes = ['model.'];
/** Ends of names under which people keep an id, a name of a run or a time. */
const identityEnding = /(?:^|[._/-])(?:run_?(?:id|name)|trial_?id|timestamp|start(?:ed)?_?(?:at|time)|end(?:ed)?_?(?:at|time)|created_?at|date)$/i;
/** Whether a tag differs in every run by its nature. */
function isIdentityTag(name) {
    return (identityTags.has(name) ||
        identityPrefixes.some((prefix) => name.startsWith(prefix)) ||
        identityEnding.test(name));
}

// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
;// CONCATENATED MODULE: ./build/src/records/mergeNamedValues.js


/**
 * Params or tags of all readings; between sources that differ the first counts, with a warning unless it `mayDiffer`.
 * `readings` are by precedence.
 */
function mergeNamedValues(readings, what, pick, mayDiffer = () => false) {
    const found = new Map();
    const warnings = [];
    for (const reading of readings) {
        for (const [rawName, rawValue] of Object.entries(pick(reading))) {
            const said = { source: reading.source.path, value: storable(rawValue) };
            const name = wellFormed(rawName);
            const first = found.get(name);
            if (first === undefined)
                found.set(name, said);
            else if (!isSameValue(first.value, said.value) && !mayDiffer(name))
                warnings.push(disagreement(`${what} ${name}`, first, said));
        }
    }
    // Unlike assignment, this keeps a name such as __proto__ as what it is.
    return { values: Object.fromEntries([...found].map(([name, { value }]) => [name, value])), warnings };
}
/** Sources that keep params as text have Python's word for null. */
function isSameValue(a, b) {
    return a === b || (isNull(a) && isNull(b));
}
function isNull(value) {
    return value === null || value === 'None';
}
/** A value as JSON can carry it: NaN and infinities as words. */
function storable(value) {
    if (typeof value === 'string')
        return wellFormed(value);
    return typeof value === 'number' && !Number.isFinite(value) ? String((0,metricValue/* encodeNumber */._v)(value)) : value;
}
function disagreement(what, kept, other) {
    return `${what} is ${show(kept)} and ${show(other)}; the former is kept.`;
}
function show({ source, value }) {
    return `${typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value)} in ${source}`;
}

// EXTERNAL MODULE: ./build/src/records/goals.js
var records_goals = __webpack_require__(47408);
// EXTERNAL MODULE: ./build/src/records/metricTier.js
var metricTier = __webpack_require__(68570);
;// CONCATENATED MODULE: ./build/src/records/summarise.js
/**
 * The one value that stands for a series of at least one point, or null for `best` without a goal.
 * `last` is the last point as logged: if it is NaN the summary is NaN, since a run that diverged must show as such. `min`, `max`
 * and `best` take the extreme of the points that are not NaN (NaN if all are): a best checkpoint stays the best when the run
 * diverges after it. `mean` is NaN as soon as one point is.
 */
function summarise(values, summary, goal) {
    if (summary === 'last')
        return values.at(-1) ?? Number.NaN;
    if (summary === 'mean')
        return values.reduce((sum, value) => sum + value, 0) / values.length;
    const direction = summary === 'best' ? goal : summary;
    if (direction === null)
        return null;
    return extreme(values, direction);
}
function extreme(values, direction) {
    let found = Number.NaN;
    for (const value of values) {
        const isFurther = direction === 'max' ? value > found : value < found;
        if (isFurther || (Number.isNaN(found) && !Number.isNaN(value)))
            found = value;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/records/settleMetric.js






/** What is printed is usually rounded for people; relative. */
const printedTolerance = 0.005;
/** Settles one metric by the rules that `mergeReadings` documents. */
function settleMetric(collected, declared, isGated) {
    const { name, labels, stated, series } = collected;
    const goal = settleGoal(collected, declared);
    const chosen = chooseSeries(collected);
    const value = settleValue(collected, declared, goal.goal, chosen.series);
    const sources = [...stated, ...series].map(({ source }) => source);
    const metric = {
        name,
        labels,
        value: value.value,
        summary: value.summary,
        goal: goal.goal,
        goalSource: goal.goalSource,
        kind: declared.kind ?? kindOf(name, value.value, chosen.series),
        unit: declared.unit ?? collected.units[0]?.value ?? null,
        tier: (0,metricTier/* metricTier */.f)(name, declared, isGated),
        points: chosen.series?.steps.length ?? 0,
        sources: [...new Set(sources)],
    };
    return {
        metric,
        series: chosen.series,
        warnings: [...goal.warnings, ...chosen.warnings, ...value.warnings],
    };
}
function settleGoal({ key, name, goals }, declared) {
    if (declared.goal !== undefined)
        return { goal: declared.goal, goalSource: 'declared', warnings: [] };
    const [first] = goals;
    if (first !== undefined) {
        const other = goals.find(({ value }) => value !== first.value);
        const warnings = other === undefined ? [] : [settleMetric_disagreement(`The goal of ${key}`, first, other, String)];
        return { goal: first.value, goalSource: 'source', warnings };
    }
    const goal = (0,records_goals/* conventionOf */.T)(name)?.goal ?? null;
    return { goal, goalSource: goal === null ? null : 'name', warnings: [] };
}
/**
 * Sources that log the same points, or some of them, or the same values over another count of steps, agree. Of those that do not,
 * the longest series is kept. What is printed beside a file is an extract of it.
 */
function chooseSeries({ key, series }) {
    const inFiles = series.filter(({ source }) => source !== reading/* outputSource */.R);
    const competing = inFiles.length > 0 ? inFiles : series;
    const [first, ...rest] = competing;
    if (first === undefined)
        return { series: null, warnings: [] };
    const chosen = rest.reduce((best, one) => (isBetter(one.value, best.value) ? one : best), first);
    const other = competing.find(({ value }) => !agrees(value, chosen.value));
    if (other === undefined)
        return { series: chosen.value, warnings: [] };
    const lengths = `${chosen.value.steps.length} in ${chosen.source}, ${other.value.steps.length} in ${other.source}`;
    return {
        series: chosen.value,
        warnings: [`${key} has different points in its sources: ${lengths}; the former are kept.`],
    };
}
/** A count of rows is no axis that a source knows. */
function isBetter(one, best) {
    const longer = one.steps.length - best.steps.length;
    return longer > 0 || (longer === 0 && best.stepKind === 'row' && one.stepKind !== 'row');
}
function agrees(one, chosen) {
    return areSameSeries(one, chosen) || isExtract(one, chosen) || hasSameValues(one, chosen);
}
function settleValue({ key, stated }, declared, goal, series) {
    const [first, ...rest] = stated.filter(({ value }) => value !== null);
    if (series !== null && (declared.summary !== undefined || first === undefined)) {
        return valueOfSeries(key, series.values, declared.summary ?? 'last', goal);
    }
    if (first === undefined)
        return { value: null, summary: 'stated', warnings: [] };
    const other = rest.find((said) => !isSameStatement(first, said));
    const warnings = other === undefined ? [] : [settleMetric_disagreement(key, first, other, String)];
    return { value: first.value, summary: 'stated', warnings };
}
function valueOfSeries(key, values, summary, goal) {
    const value = summarise(values, summary, goal);
    if (value !== null)
        return { value: (0,metricValue/* encodeNumber */._v)(value), summary, warnings: [] };
    const warning = `${key} has no goal, so its best value is unknown and its last one is taken; declare goal: min or max.`;
    return { ...valueOfSeries(key, values, 'last', goal), warnings: [warning] };
}
/** A share by its name and by its values; 93.1 for an accuracy is a percentage, which is a plain value. */
function kindOf(name, value, series) {
    if ((0,records_goals/* conventionOf */.T)(name)?.isShare !== true)
        return 'value';
    return mayBeShare((0,metricValue/* decodeNumber */.w2)(value)) && (series?.values ?? []).every(mayBeShare) ? 'proportion' : 'value';
}
function mayBeShare(value) {
    return value === null || !Number.isFinite(value) || (value >= 0 && value <= 1);
}
function settleMetric_disagreement(what, kept, other, show) {
    const [first, second] = [kept, other].map(({ source, value }) => `${show(value)} in ${source}`);
    return `${what} is ${first} and ${second}; the former is kept.`;
}
function isSameStatement(first, other) {
    const [a, b] = [(0,metricValue/* decodeNumber */.w2)(first.value), (0,metricValue/* decodeNumber */.w2)(other.value)];
    const tolerance = other.source === reading/* outputSource */.R ? printedTolerance : undefined;
    return a === null || b === null ? a === b : areClose(a, b, tolerance);
}

;// CONCATENATED MODULE: ./build/src/records/mergeReadings.js






const defaultLimits = { metrics: 100_000, points: 20_000_000, warnings: 20 };
/**
 * What all sources say about a run, as one. A metric is its name with its labels; every source that has it is named.
 *   Sources that call the same points by names with the same end (`loss`, `train/loss`) have one metric: see `foldDuplicates`.
 * - Value: a declared `summary` of its series; else the value a source states; else the last point. A stated null yields to
 *   any other value.
 * - Between sources the first counts, files before `<output>`; values that differ by more than 1e-9 of their size (what is
 *   printed, by 0.5 %) are a warning. A series that is printed beside one in a file is an extract of it and left out.
 *   Of several different series the longest is kept, with a warning; one that only samples another is not different, nor is one
 *   in single precision. Tags that name the run (`isIdentityTag`) may differ.
 * - Goal: declared, else the source's hint, else by custom from the name (`conventionOf`), else unknown.
 * - Kind: declared, else `proportion` for names such as accuracy as long as all values lie in [0, 1].
 * - Tier: metrics that gates use are `gate` and never dropped; else as declared; else `detail` for `system/…`, else `report`.
 * - Beyond 100,000 metrics or 20,000,000 points the rest is left out with a warning; metrics that gates use come first.
 */
function mergeReadings({ readings, declarations, gated }, limits = defaultLimits) {
    const ordered = byPrecedence(readings);
    const gatedNames = new Set(gated);
    const isGated = ({ name, key }) => gatedNames.has(name) || gatedNames.has(key);
    const declaredNames = new Set(declarations.map(({ pattern }) => pattern));
    const isNamed = (one) => isGated(one) || declaredNames.has(one.name) || declaredNames.has(one.key);
    const collected = collectMetrics(ordered);
    const wanted = (ordered.length > 1 ? foldDuplicates(collected, isNamed) : collected).flatMap((one) => {
        const declared = (0,metricDeclaration/* declarationFor */._)(declarations, one.name, one.labels);
        const isWanted = declared.keep !== 'drop' || isGated(one);
        return isWanted ? [{ collected: one, declared, isGated: isGated(one) }] : [];
    });
    const chosen = chooseWithin(wanted, limits);
    const settled = chosen.metrics.map((one) => settleMetric(one.collected, one.declared, one.isGated));
    const kept = keepPoints(settled, limits);
    const params = mergeNamedValues(ordered, 'Param', (reading) => reading.params);
    const tags = mergeNamedValues(ordered, 'Tag', (reading) => reading.tags, isIdentityTag);
    const disagreements = [
        ...settled.flatMap(({ warnings }) => warnings),
        ...params.warnings,
        ...tags.warnings,
    ];
    return {
        metrics: kept.metrics,
        series: kept.series,
        params: params.values,
        tags: tags.values,
        warnings: [...chosen.warnings, ...kept.warnings, ...cut(disagreements, limits)],
    };
}
/** As many metrics as are kept, those that gates use first. */
function chooseWithin(wanted, limits) {
    if (wanted.length <= limits.metrics)
        return { metrics: wanted, warnings: [] };
    const ordered = [...wanted.filter(isForGates), ...wanted.filter((one) => !isForGates(one))];
    const warning = `${wanted.length} metrics were logged; ${limits.metrics} are kept.`;
    return { metrics: ordered.slice(0, limits.metrics), warnings: [warning] };
}
function isForGates({ isGated, declared }) {
    return isGated || declared.keep === 'gate';
}
/** The series of metrics beyond the limit are left out; the metrics keep their value. */
function keepPoints(settled, limits) {
    const metrics = [];
    const series = [];
    let points = 0;
    let omittedPoints = 0;
    for (const one of settled) {
        const fits = points + one.metric.points <= limits.points;
        metrics.push(fits ? one.metric : { ...one.metric, points: 0 });
        if (fits && one.series !== null)
            series.push(one.series);
        if (fits)
            points += one.metric.points;
        else
            omittedPoints += one.metric.points;
    }
    const all = points + omittedPoints;
    const warnings = omittedPoints === 0
        ? []
        : [`${all} points were logged; the series of some metrics, ${omittedPoints} points, are left out.`];
    return { metrics, series, warnings };
}
function cut(warnings, limits) {
    const more = warnings.length - limits.warnings;
    return more <= 0
        ? [...warnings]
        : [...warnings.slice(0, limits.warnings), `${more} more disagreements between sources are not listed.`];
}


/***/ }),

/***/ 32344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ declarationFor)
/* harmony export */ });
/* unused harmony export matchesPattern */
/* harmony import */ var _metricKey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34027);

/**
 * What is declared for one metric, all declarations that match it taken together. Where two say different things, a pattern without
 * `*` counts before one with it, and then the earlier one.
 */
function declarationFor(declarations, name, labels) {
    const key = (0,_metricKey_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetricKey */ .d)(name, labels);
    const matching = declarations
        .filter(({ pattern }) => matchesPattern(pattern, name) || matchesPattern(pattern, key))
        .toSorted((a, b) => Number(a.pattern.includes('*')) - Number(b.pattern.includes('*')));
    const first = (field) => matching.find((declaration) => declaration[field] !== undefined)?.[field];
    return {
        goal: first('goal'),
        kind: first('kind'),
        unit: first('unit'),
        keep: first('keep'),
        summary: first('summary'),
    };
}
/** Matches in time proportional to the product of the lengths, whatever the pattern; regular expressions do not promise that. */
function matchesPattern(pattern, text) {
    let [at, star, resume] = [0, -1, 0];
    for (let position = 0; position < text.length;) {
        if (pattern[at] === '*') {
            [star, resume] = [at, position];
            at++;
        }
        else if (pattern[at] === text[position]) {
            at++;
            position++;
        }
        else if (star >= 0) {
            // The last star takes one more character.
            at = star + 1;
            resume++;
            position = resume;
        }
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(at));
}


/***/ }),

/***/ 68570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ metricTier)
/* harmony export */ });
/** What trackers measure of the machine by themselves: W&B, MLflow, DVCLive and Trackio all call it so. */
const systemMetric = /^system\//;
/**
 * How prominent a metric is: those that gates use are `gate`; else as declared; else `detail` for what a tracker
 * measures of the machine, and `report` for everything that the training logs.
 */
function metricTier(name, { keep }, isGated) {
    if (isGated)
        return 'gate';
    if (keep !== undefined && keep !== 'drop')
        return keep;
    return systemMetric.test(name) ? 'detail' : 'report';
}


/***/ })

};
