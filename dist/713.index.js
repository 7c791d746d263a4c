export const id = 713;
export const ids = [713];
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

/***/ 32906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jn: () => (/* binding */ finishBaseline),
  f$: () => (/* binding */ noBaseline),
  KF: () => (/* binding */ openBaselineTree),
  HP: () => (/* binding */ planBaseline),
  Rr: () => (/* binding */ refuseFailedBaseline),
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
// EXTERNAL MODULE: ./build/src/baselines/serve.js
var serve = __webpack_require__(9945);
// EXTERNAL MODULE: ./build/src/commands/draftRecord.js
var draftRecord = __webpack_require__(17922);
// EXTERNAL MODULE: ./build/src/commands/gatedMetrics.js
var gatedMetrics = __webpack_require__(98108);
// EXTERNAL MODULE: ./build/src/commands/onGitHub.js
var onGitHub = __webpack_require__(51772);
// EXTERNAL MODULE: ./build/src/commands/runInputs.js
var runInputs = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/src/commands/runSeeds.js
var runSeeds = __webpack_require__(39799);
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
        looks: settings.experiment.looks,
        metrics: (0,serve/* metricsAskedFor */.N_)(candidate, (0,gatedMetrics/* namesForOutput */.v)(settings.experiment)),
    };
    const here = (0,serve/* findServingRuns */.QB)(known, wanted);
    const found = { ...nothingLookedUp, runs: here, warnings };
    const place = (0,onGitHub/* onGitHub */.xr)(effects, settings);
    if (here !== null || place === null)
        return found;
    try {
        const api = await place.effects.openApi(place.workflow.token, effects.progress.say);
        if (api === null)
            return { ...found, problem: noToken() };
        const select = (runs) => (0,serve/* findServingRuns */.QB)(runs, wanted);
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
 * Where the baseline's runs come from: stored ones of that commit with the same inputs, here or on GitHub, else ones that are made
 * now in a worktree on this machine. A look-up that fails is told; it is never taken for "there are none".
 */
async function planBaseline(effects, request) {
    const { chosen, settings } = request;
    const { rerun } = settings.experiment;
    if (chosen.kind === 'none')
        return { kind: 'none', reason: chosen.reason, warnings: [] };
    const found = rerun === 'always' ? nothingLookedUp : await lookUpBaseline(effects, request, chosen);
    const plan = { kind: 'commit', chosen, url: found.url, mayRun: rerun !== 'never' };
    if (found.runs !== null) {
        const again = 'stored runs are reused, nothing is run again';
        effects.progress.say(`baseline ${(0,shortCommit/* shortCommit */.A)(chosen.commit)}: ${again}`);
        return { ...plan, stored: found.runs, warnings: found.warnings };
    }
    if (rerun === 'never')
        return withoutRerun(chosen, found);
    effects.progress.say(`baseline ${(0,shortCommit/* shortCommit */.A)(chosen.commit)}: no stored run is used`);
    return { ...plan, stored: [], warnings: warningsOf(found) };
}
/** The baseline as it turned out, with the runs that were made for it. */
async function finishBaseline(effects, plan, made) {
    if (plan.kind === 'none')
        return { ...withoutBaseline(plan.reason), warnings: plan.warnings };
    const { chosen, url, warnings } = plan;
    const [before, now] = [plan.stored, made.map(({ stored }) => stored)];
    const stored = [...before, ...now];
    const mixed = before.length > 0 && now.length > 0
        ? [`${before.length} of the baseline’s runs were stored earlier, ${now.length} were made now.`]
        : [];
    return {
        baseline: describeBaseline(chosen, before.length > 0 ? 'stored' : 'rerun', stored, url),
        stored,
        runs: [...(await (0,loadRuns/* loadRuns */.l)(effects, before)), ...made.map(loadRuns/* toReported */.J)],
        made: now,
        warnings: [...warnings, ...mixed],
    };
}
function withoutRerun({ commit }, found) {
    if (found.problem !== null)
        throw found.problem;
    const reason = `No stored run of ${(0,shortCommit/* shortCommit */.A)(commit)} serves, and rerun is never. ${found.refused}`.trim();
    return { kind: 'none', reason, warnings: found.warnings };
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
    const opened = await openBaselineTree(effects, request, commit);
    try {
        const finished = await (0,runSeeds/* runSeeds */.qK)(effects, request.workplace.store, opened.what);
        for (const run of finished)
            refuseFailedBaseline(run, commit);
        return finished;
    }
    finally {
        await opened.remove();
    }
}
async function openBaselineTree(effects, { workplace, settings }, commit) {
    const { experiment } = settings;
    const { git, directory } = workplace;
    const share = experiment.data.map((path) => (0,inputsDigest/* pathFromRoot */._f)(directory, path));
    effects.progress.say(`baseline ${(0,shortCommit/* shortCommit */.A)(commit)}: run now, in a worktree`);
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
        const workflow = (0,onGitHub/* describeWorkflow */.VW)((0,onGitHub/* onGitHub */.xr)(effects, settings));
        return { what: { tree, experiment, workflow }, remove: () => worktree.remove() };
    }
    catch (error) {
        await worktree.remove();
        throw error;
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
/* harmony import */ var _predictions_testSetDigest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3556);
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68455);


/** Compares, judges and gathers everything the report tells. Loaded when the runs are over, to keep the start quick. */
async function buildReport(effects, input) {
    const [{ compare }, { leaveUnjudged }, { buildCurves }, { buildMedia }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(1676), __webpack_require__.e(2449)]).then(__webpack_require__.bind(__webpack_require__, 81676)),
        __webpack_require__.e(/* import() */ 3803).then(__webpack_require__.bind(__webpack_require__, 33803)),
        __webpack_require__.e(/* import() */ 7263).then(__webpack_require__.bind(__webpack_require__, 47263)),
        __webpack_require__.e(/* import() */ 2858).then(__webpack_require__.bind(__webpack_require__, 82858)),
    ]);
    const { candidate, baselineRuns, code, looks = null } = input;
    const records = (runs) => runs.map(({ record }) => record);
    const comparison = compare({
        baseline: records(baselineRuns),
        candidate: records(candidate),
        code,
        gated: input.gated,
        pair: input.pair ?? 'none',
        history: input.history ?? [],
        share: looks?.look.share ?? 1,
    });
    const examples = await findExamples(input);
    const broken = candidate.find(({ record }) => record.outcome.kind !== 'succeeded');
    const book = await testSetBook(effects, input);
    const { reproduced } = input;
    const verdict = await judgeRuns(input, comparison, { reproduced, examples, historyOf: book?.historyOf });
    const answered = examples?.candidate[0] ?? null;
    if (book !== null && verdict !== null && broken === undefined && answered !== null)
        await book.note((0,_predictions_testSetDigest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestsOfUse */ .o)(answered)[0], verdict);
    return {
        command: input.command,
        experiment: input.experiment,
        verdict: broken === undefined ? verdict : verdict && leaveUnjudged(verdict, unjudgedReason(broken)),
        comparison,
        baseline: input.baseline,
        baselineRuns: records(baselineRuns),
        candidateRuns: records(candidate),
        curves: buildCurves({ baseline: baselineRuns, candidate, gated: [...input.gated] }),
        reproductions: input.reproductions ?? [],
        examples: await summary(examples),
        media: buildMedia({ baseline: baselineRuns, candidate }),
        failures: [...failuresOf('candidate', candidate), ...failuresOf('baseline', baselineRuns)],
        logTail: candidate.at(-1)?.logTail ?? [],
        warnings: [
            ...new Set([
                ...input.warnings,
                ...pairingWarnings(examples, input),
                ...warningsOf('baseline', baselineRuns),
                ...warningsOf('candidate', candidate),
            ]),
        ],
        ...(looks && {
            looks: { planned: looks.planned, taken: looks.taken, runsSaved: looks.runsSaved },
        }),
        generatedAt: new Date(effects.nowMs()).toISOString(),
        programVersion: effects.programVersion,
    };
}
/** Where runs were looked at as they came, what evidence decided then stands, and the rest is judged by all runs there are. */
async function judgeRuns({ gates, looks = null }, comparison, other) {
    if (gates === null)
        return null;
    if (looks !== null) {
        const { judgeAtLook } = await Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8132), __webpack_require__.e(3620), __webpack_require__.e(8704), __webpack_require__.e(4637)]).then(__webpack_require__.bind(__webpack_require__, 44637));
        return judgeAtLook(gates, comparison, looks.look, looks.verdict, other);
    }
    const { judge } = await Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8132), __webpack_require__.e(3620), __webpack_require__.e(8704)]).then(__webpack_require__.bind(__webpack_require__, 8704));
    return judge(gates, comparison, other);
}
async function testSetBook(effects, { gates, candidate, lastingStore = null }) {
    const { openTestSetBook } = await __webpack_require__.e(/* import() */ 6321).then(__webpack_require__.bind(__webpack_require__, 86321));
    const candidateIds = candidate.map(({ record }) => record.id);
    return openTestSetBook(effects, { gates: gates ?? [], storeLocation: lastingStore, candidateIds });
}
/** Loaded only for runs that have per-example files. */
async function findExamples({ baselineRuns, candidate, pairing }) {
    const [before, after] = [baselineRuns, candidate].map((runs) => runs.filter(({ record }) => record.outcome.kind === 'succeeded').map(({ predictions }) => predictions));
    if ([...(before ?? []), ...(after ?? [])].every((one) => one === null))
        return null;
    const { examplesOf } = await __webpack_require__.e(/* import() */ 5357).then(__webpack_require__.bind(__webpack_require__, 25357));
    return examplesOf(before ?? [], after ?? [], pairing);
}
async function summary(examples) {
    if (examples === null)
        return null;
    const { summariseExamples } = await Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(1930)]).then(__webpack_require__.bind(__webpack_require__, 51930));
    return summariseExamples(examples);
}
/** Without a baseline there is nothing to pair with, and nothing to be told. */
function pairingWarnings(examples, { baselineRuns }) {
    if (examples === null || examples.pairing.kind === 'paired' || baselineRuns.length === 0)
        return [];
    return [`The examples of the two sides were not paired: ${examples.pairing.reason}.`];
}
function unjudgedReason({ record }) {
    return `the training command ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOutcome */ .S)(record.outcome)}, so the rule was not judged`;
}
function failuresOf(side, runs) {
    return runs
        .filter(({ record }) => record.outcome.kind !== 'succeeded')
        .map(({ record, logTail }) => ({
        side,
        runId: record.id,
        what: (0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOutcome */ .S)(record.outcome),
        logTail,
    }));
}
function warningsOf(side, runs) {
    return runs.flatMap(({ record, media }) => [...record.warnings, ...media.warnings].map((warning) => `${side}: ${warning}`));
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


/***/ })

};
