export const id = 7177;
export const ids = [7177];
export const modules = {

/***/ 34180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ loadSweep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/readers/params.js
var readers_params = __webpack_require__(85390);
// EXTERNAL MODULE: ./build/src/sweeps/configuration/readSweepFile.js + 14 modules
var readSweepFile = __webpack_require__(38517);
// EXTERNAL MODULE: ./build/src/sweeps/log/sweepHeader.js
var sweepHeader = __webpack_require__(11099);
// EXTERNAL MODULE: ./build/src/sweeps/configuration/optunaDistributions.js
var optunaDistributions = __webpack_require__(50642);
// EXTERNAL MODULE: ./build/src/commands/gatedMetrics.js
var gatedMetrics = __webpack_require__(98108);
;// CONCATENATED MODULE: ./build/src/commands/sweep/sweepText.js




/** No larger text is looked into; `readSweepFile` refuses it. */
const mostCharacters = 1_000_000;
/**
 * The text of the sweep. A bare space (a JSON map of Optuna's distributions, or overrides in place of a file) becomes a sweep
 * by `bayes` for the metric of the experiment.
 */
async function sweepText(effects, experiment, { path, params = [], metric = null }) {
    if (params.length > 0)
        return { name: '--param', text: searchOf(experiment, metric, params) };
    const text = await effects.files.readText((0,external_node_path_.resolve)(effects.directory, path));
    if (text === null)
        throw new errors/* UserError */.yo(`There is no sweep file ${path}.`, {
            hint: 'Give the path of a sweep in the format of W&B: trainmark sweep sweep.yml',
        });
    const space = bareSpace(text);
    if (space !== null)
        return { name: path, text: searchOf(experiment, metric, space) };
    if (metric !== null)
        throw new errors/* UserError */.yo(`--metric ${metric} stands beside the sweep file ${path}, which says itself what it follows.`, {
            hint: 'Leave it out, or change metric in the file.',
        });
    return { name: path, text };
}
function bareSpace(text) {
    if (text.length > mostCharacters || !/^\s*\{/.test(text))
        return null;
    try {
        const value = JSON.parse(text);
        return (0,optunaDistributions/* isDistributionMap */.Z)(value) ? value : null;
    }
    catch {
        return null;
    }
}
function searchOf(experiment, asked, parameters) {
    return JSON.stringify({ method: 'bayes', metric: metricOf(experiment, asked), parameters });
}
/** The metric that was asked for; else the first of the gates; else the only one with a goal. */
function metricOf(experiment, asked) {
    const goals = new Map(experiment.declarations.flatMap(({ pattern, goal }) => goal === null || goal === undefined ? [] : [[pattern, goal]]));
    const only = goals.size === 1 ? [...goals.keys()][0] : undefined;
    const name = asked ?? (0,gatedMetrics/* gatedMetrics */.z)(experiment)[0] ?? only;
    if (name === undefined)
        throw new errors/* UserError */.yo('The sweep has parameters, but no metric to get better.', {
            hint: 'Choose one with --metric val_loss, and declare its goal in trainmark.yml: metrics: { val_loss: { goal: min } }.',
        });
    const goal = goals.get(name);
    if (goal === undefined)
        throw new errors/* UserError */.yo(`It is not known whether ${name} is to grow or to fall.`, {
            hint: `Declare it in trainmark.yml: metrics: { ${name}: { goal: min } }.`,
        });
    return { name, goal: goal === 'max' ? 'maximize' : 'minimize' };
}

// EXTERNAL MODULE: ./build/src/commands/sweep/trialExperiment.js + 1 modules
var trialExperiment = __webpack_require__(20425);
;// CONCATENATED MODULE: ./build/src/commands/sweep/loadSweep.js







/** Reads the sweep file and what stands beside it. Fails with a UserError before anything could be started. */
async function loadSweep(effects, experiment, wanted) {
    const file = await sweepText(effects, experiment, wanted);
    const own = (0,readSweepFile/* readSweepFile */.B)(file.text, file.name, experiment.sweep);
    const { present, note } = await presentValues(effects, experiment, own.spec);
    const additions = present === null ? { ...experiment.sweep } : { ...experiment.sweep, present };
    const { spec, notes } = (0,readSweepFile/* readSweepFile */.B)(file.text, file.name, additions);
    (0,trialExperiment/* refuseUnusableCommand */.nq)(spec, experiment);
    const budget = budgetOf(spec.budget, wanted);
    refuseEndless(spec, budget);
    const header = {
        schemaVersion: 1,
        kind: 'sweep',
        sweepId: (0,sweepHeader/* sweepIdOf */.rA)(spec, experiment, wanted.seed),
        seed: wanted.seed,
        experiment: experiment.name,
        commit: wanted.commit,
        file,
        additions,
    };
    const isOther = wanted.trials !== null || wanted.budgetMinutes !== null;
    return {
        header,
        spec: { ...spec, budget },
        first: isOther ? [{ kind: 'budget', ...budget }] : [],
        notes: [...notes, ...(note === null ? [] : [note]), ...(await missingProgram(effects, spec))],
    };
}
/** A setup may still make it, so that it is only told. */
async function missingProgram({ files, directory }, { command: { program, words } }) {
    const isPath = words.some((word, index) => word === '${program}' && words[index - 1] !== '-m');
    if (program === null || !isPath || (await files.exists((0,external_node_path_.resolve)(directory, program))))
        return [];
    return [`program is ${program}, and there is no such file in ${directory}`];
}
function budgetOf(budget, { trials, budgetMinutes }) {
    return { ...budget, trials: trials ?? budget.trials, minutes: budgetMinutes ?? budget.minutes };
}
function refuseEndless({ method }, { trials, minutes }) {
    if (method === 'grid' || trials !== null || minutes !== null)
        return;
    throw new errors/* UserError */.yo(`A sweep with method ${method} has no end of its own, and no limit is set.`, {
        hint: 'Add run_cap: 40 to the sweep file, or use --trials 40 or --budget-minutes 600.',
    });
}
/**
 * The values in use today, from the experiment's params files, unless trainmark.yml states them: the first trial shows
 * what the search has to beat. Null when no file names a parameter of the sweep.
 */
async function presentValues(effects, { params, sweep }, { parameters }) {
    if (sweep['present'] !== undefined)
        return { present: null, note: null };
    const names = new Set(parameters.map(({ name }) => name));
    const found = new Map();
    for (const path of params) {
        const values = await (0,readers_params/* readParamsFile */.r)({ path, absolutePath: (0,external_node_path_.resolve)(effects.directory, path) }, () => { });
        for (const [name, value] of Object.entries(values))
            if (names.has(name))
                found.set(name, value);
    }
    if (found.size === 0)
        return { present: null, note: null };
    return {
        present: Object.fromEntries(found),
        note: `the first trial has the present values of ${[...found.keys()].join(', ')}, from ${params.join(', ')}`,
    };
}


/***/ }),

/***/ 1169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ sweepReportOf),
  E: () => (/* binding */ writeSweepReport)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/sweep/sweepProposal.js
var sweepProposal = __webpack_require__(49093);
// EXTERNAL MODULE: ./build/src/sweeps/configuration/parsePrices.js
var parsePrices = __webpack_require__(85151);
;// CONCATENATED MODULE: ./build/src/sweeps/log/billedJobs.js
/** The jobs that carried the sweep out, of all workflow runs that the log knows; of each run what was noted last. */
function billedJobs({ entries }) {
    const byRun = new Map(entries.flatMap((entry) => (entry.kind === 'jobs' ? [[entry.run, entry]] : [])));
    const runs = [...byRun.values()];
    return {
        jobs: runs.flatMap(({ jobs }) => jobs),
        isPublic: runs.length > 0 && runs.every(({ isPublic }) => isPublic),
    };
}

// EXTERNAL MODULE: ./build/src/sweeps/log/sweepTrials.js
var sweepTrials = __webpack_require__(79163);
// EXTERNAL MODULE: ./build/src/sweeps/results/patch/suggestPatch.js + 4 modules
var suggestPatch = __webpack_require__(75594);
// EXTERNAL MODULE: ./build/src/sweeps/results/sweepResult.js + 14 modules
var sweepResult = __webpack_require__(46649);
// EXTERNAL MODULE: ./build/src/sweeps/results/trialRun.js
var trialRun = __webpack_require__(83985);
;// CONCATENATED MODULE: ./build/src/commands/sweep/reportSweep.js








/** Everything that is told of the sweep as its log stands, with the best trial's values for the params files. */
async function sweepReportOf(effects, experiment, log, { ended, warnings, winner = null }) {
    const runs = (0,trialRun/* trialRunsOf */.S)((0,sweepTrials/* sweepTrials */.Mo)(log));
    const result = (0,sweepResult/* sweepResultOf */.p)({
        spec: log.spec,
        runs,
        ...billedJobs(log),
        prices: (0,parsePrices/* pricesIn */.G)(experiment.sweep),
    });
    return {
        experiment: experiment.name,
        sweepId: log.sweepId,
        state: ended === null ? { kind: 'running' } : { kind: 'concluded', reason: ended },
        result,
        winner,
        patch: await patchOf(effects, experiment, log.spec, { result, winner }),
        warnings,
        generatedAt: new Date(effects.nowMs()).toISOString(),
        programVersion: effects.programVersion,
    };
}
async function patchOf({ files, directory }, { params }, { parameters }, { result, winner }) {
    const best = (0,sweepProposal/* chosenRow */.r)({ result, winner });
    if (best === null || params.length === 0)
        return null;
    const read = await Promise.all(params.map(async (path) => {
        const text = await files.readText((0,external_node_path_.resolve)(directory, path));
        return text === null ? [] : [{ path, text }];
    }));
    return (0,suggestPatch/* suggestPatch */.R)(parameters, best.run.configuration, read.flat());
}
/** Writes report.html, report.md and report.json of a sweep, and its trials as trials.csv, trials.parquet and an Optuna journal. */
async function writeSweepReport(effects, report, { spec, ...log }, out) {
    const [{ renderSweepMarkdown }, { renderSweepHtml }, { sweepJsonOf }, { loadPageAssets }, table, journal] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(2391), __webpack_require__.e(3700)]).then(__webpack_require__.bind(__webpack_require__, 93700)),
        Promise.all(/* import() */[__webpack_require__.e(2019), __webpack_require__.e(1324), __webpack_require__.e(8205)]).then(__webpack_require__.bind(__webpack_require__, 79788)),
        __webpack_require__.e(/* import() */ 7368).then(__webpack_require__.bind(__webpack_require__, 67368)),
        __webpack_require__.e(/* import() */ 2237).then(__webpack_require__.bind(__webpack_require__, 72237)),
        __webpack_require__.e(/* import() */ 8192).then(__webpack_require__.bind(__webpack_require__, 58192)),
        __webpack_require__.e(/* import() */ 1381).then(__webpack_require__.bind(__webpack_require__, 51381)),
    ]);
    const assets = await loadPageAssets(effects.files.readAsset);
    const markdown = renderSweepMarkdown(report);
    const html = (0,external_node_path_.join)(out, 'report.html');
    const runs = (0,trialRun/* trialRunsOf */.S)((0,sweepTrials/* sweepTrials */.Mo)({ spec, ...log }));
    const columns = table.trialTableOf(spec, runs);
    const parquet = await table.trialsParquet(columns);
    const study = `${report.experiment} ${report.sweepId}`;
    await Promise.all([
        effects.files.writeText(html, renderSweepHtml(report, { assets })),
        effects.files.writeText((0,external_node_path_.join)(out, 'report.md'), markdown),
        effects.files.writeText((0,external_node_path_.join)(out, 'report.json'), `${JSON.stringify(sweepJsonOf(report), null, 2)}\n`),
        effects.files.writeText((0,external_node_path_.join)(out, 'trials.csv'), table.trialsCsv(columns)),
        effects.files.writeBytes((0,external_node_path_.join)(out, 'trials.parquet'), parquet),
        effects.files.writeText((0,external_node_path_.join)(out, 'optuna-journal.log'), journal.optunaJournalOf(spec, runs, study)),
    ]);
    return { markdown, html };
}


/***/ }),

/***/ 66068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ withRecordedRuns),
  U: () => (/* binding */ withStoredRuns)
});

// EXTERNAL MODULE: ./build/src/records/countOf.js
var countOf = __webpack_require__(70218);
// EXTERNAL MODULE: ./build/src/records/canonicalJson.js
var canonicalJson = __webpack_require__(77452);
// EXTERNAL MODULE: ./build/src/sweeps/space/axis.js
var space_axis = __webpack_require__(74569);
// EXTERNAL MODULE: ./build/src/sweeps/space/condition.js
var condition = __webpack_require__(57715);
// EXTERNAL MODULE: ./build/src/sweeps/value.js
var sweeps_value = __webpack_require__(3338);
;// CONCATENATED MODULE: ./build/src/sweeps/history/configurationIn.js




/** The trial of the space that a recorded run was, by its params: it has a value for each parameter that such a trial has. */
function configurationIn({ parameters, dimensions }, params) {
    const found = new Map();
    const axes = new Map(dimensions.map(({ parameter, axis }) => [parameter.name, axis]));
    // Conditions name parents, which `dimensions` has before their children; constants have none.
    const parentsFirst = [
        ...parameters.filter(({ name }) => !axes.has(name)),
        ...dimensions.map(({ parameter }) => parameter),
    ];
    for (const parameter of parentsFirst) {
        const { name, distribution } = parameter;
        if (!(0,condition/* isActive */.$)(parameter, found))
            continue;
        const given = Object.hasOwn(params, name) ? (0,sweeps_value/* asValue */.E)(params[name]) : null;
        if (given === null)
            return { kind: 'outside', reason: `no value for ${name}` };
        const axis = axes.get(name);
        const value = axis === undefined
            ? listed(distribution.kind === 'constant' ? [distribution.value] : [], given.value)
            : placedOn(axis, distribution.kind === 'categorical' ? distribution.values : null, given.value);
        if (value === null)
            return { kind: 'outside', reason: `${name} outside the space` };
        found.set(name, value.value);
    }
    return {
        kind: 'inside',
        configuration: new Map(parameters.flatMap(({ name }) => {
            const value = found.get(name);
            return value === undefined ? [] : [[name, value]];
        })),
    };
}
function placedOn(axis, values, given) {
    if (values !== null)
        return listed(values, given);
    return (0,space_axis/* holds */.v)(axis, given) ? { value: given } : null;
}
/** The value of the list that the record means: it keeps lists and maps as their JSON. */
function listed(values, given) {
    const wanted = (0,canonicalJson/* canonicalJson */.d)(given);
    const value = values.find((one) => (0,canonicalJson/* canonicalJson */.d)(one) === wanted ||
        (typeof one === 'object' && one !== null && JSON.stringify(one) === given));
    return value === undefined ? null : { value };
}

// EXTERNAL MODULE: ./build/src/sweeps/proposals/chooseSampler.js
var chooseSampler = __webpack_require__(90808);
// EXTERNAL MODULE: ./build/src/sweeps/space/configuration.js
var configuration = __webpack_require__(7928);
// EXTERNAL MODULE: ./build/src/sweeps/space/searchSpace.js
var searchSpace = __webpack_require__(81932);
;// CONCATENATED MODULE: ./build/src/sweeps/history/warmStart.js



/** More teach nothing that these do not, and a model takes long over them. */
const mostResults = 200;
/** As the simulation has it: more starting points cost more where history misleads than they gain where it does not. */
const mostStartingPoints = 3;
/** Starting points nearer to each other than this, in every dimension, are one. */
const leastDistance = 0.05;
/**
 * How a sweep begins that knows of recorded runs. The present values stay trial 0. A run that a trial would only repeat is a
 * trial with its result, which costs nothing. Of other runs nothing is believed, since other code may have moved every value:
 * the best of them lend their values to trials that are run, at most `mostStarts`, so that a misleading history costs no more.
 */
function warmStartOf(spec, runs, mostStarts = mostStartingPoints) {
    const space = (0,searchSpace/* searchSpaceOf */.sZ)(spec.parameters);
    const present = (0,searchSpace/* presentConfiguration */.YO)(space);
    const seen = new Set(present === null ? [] : [(0,configuration/* trialKey */.w)(present)]);
    const leftOut = new Map();
    const leave = (reason) => void leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
    const newestFirst = runs.toSorted((a, b) => (a.recordId < b.recordId ? 1 : -1));
    const results = [];
    for (const run of newestFirst.filter(({ isSame }) => isSame)) {
        const key = (0,configuration/* trialKey */.w)(run.configuration);
        if (present !== null && key === (0,configuration/* trialKey */.w)(present))
            leave('the present values, which trial 0 measures');
        else if (seen.has(key))
            leave('the same trial as a newer run');
        else if (results.length >= mostResults)
            leave(`beyond the newest ${mostResults}`);
        else {
            seen.add(key);
            results.push(run);
        }
    }
    const others = newestFirst.filter(({ isSame }) => !isSame);
    const starts = startingPoints(spec, space, others, {
        seen,
        most: needsNone(spec, results.length) ? 0 : mostStarts,
    });
    for (let index = starts.length; index < others.length; index++)
        leave('other code, data or command, and not among the best');
    return {
        entries: entriesOf(present, results.toReversed(), starts),
        results: results.length,
        startingPoints: starts.length,
        leftOut,
    };
}
/** A grid runs every trial anyway; a search that knows enough results has no use for guesses. */
function needsNone({ method }, results) {
    return method === 'grid' || results >= chooseSampler/* startUpTrials */.H;
}
/** The best of each source in turn, from the source with the most runs, since a rank among few says little. */
function startingPoints({ metrics }, space, runs, { seen, most }) {
    const lossOf = ({ values: [value = 0] }) => metrics[0]?.goal === 'maximize' ? -value : value;
    const bySource = new Map();
    for (const run of runs)
        bySource.set(run.source, [...(bySource.get(run.source) ?? []), run]);
    const ranked = [...bySource.values()]
        .toSorted((a, b) => b.length - a.length)
        .map((own) => own.toSorted((a, b) => lossOf(a) - lossOf(b)));
    const chosen = [];
    for (let place = 0; ranked.some((own) => own.length > place); place++)
        for (const run of ranked.flatMap((own) => own[place] ?? [])) {
            if (chosen.length >= most)
                return chosen.map((one) => one.run);
            const point = (0,searchSpace/* pointOf */.qk)(space, run.configuration);
            const isKnown = seen.has((0,configuration/* trialKey */.w)(run.configuration)) || chosen.some((one) => isNear(one.point, point));
            if (!isKnown)
                chosen.push({ run, point });
        }
    return chosen.map(({ run }) => run);
}
/** Inactive dimensions of both are NaN, which is no distance; of one of them, a distance. */
function isNear(a, b) {
    return a.every((share, index) => {
        const other = b[index] ?? Number.NaN;
        return Number.isNaN(share) ? Number.isNaN(other) : Math.abs(share - other) < leastDistance;
    });
}
function entriesOf(present, results, starts) {
    if (results.length + starts.length === 0)
        return [];
    const first = present === null ? 0 : 1;
    return [
        ...(present === null ? [] : [planned(0, 'present', present)]),
        ...results.flatMap((run, index) => takenOver(first + index, run)),
        ...starts.map(({ configuration, recordId }, index) => ({
            ...planned(first + results.length + index, 'after recorded runs', configuration),
            after: recordId,
        })),
    ];
}
/** Without thresholds: what the first trials reach is what later ones are measured by. */
function planned(trial, method, configuration) {
    return {
        kind: 'planned',
        round: 0,
        trial,
        configuration: Object.fromEntries(configuration),
        method,
        thresholds: null,
    };
}
function takenOver(trial, run) {
    const { recordId, startedAt, configuration, values, history } = run;
    return [
        planned(trial, 'recorded', configuration),
        {
            kind: 'ended',
            trial,
            attempt: 1,
            recordId,
            startedAt,
            // Its time was spent before the sweep.
            durationMs: 0,
            end: { kind: 'complete', values },
            history,
        },
    ];
}

// EXTERNAL MODULE: ./build/src/commands/sweep/attemptEnd.js
var attemptEnd = __webpack_require__(83309);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/baselines/inputsDigest.js
var inputsDigest = __webpack_require__(88533);
// EXTERNAL MODULE: ./build/src/baselines/describeCode.js
var describeCode = __webpack_require__(19756);
// EXTERNAL MODULE: ./build/src/commands/candidateTree.js
var candidateTree = __webpack_require__(89425);
// EXTERNAL MODULE: ./build/src/commands/draftRecord.js
var draftRecord = __webpack_require__(17922);
// EXTERNAL MODULE: ./build/src/commands/hashRunData.js
var hashRunData = __webpack_require__(79977);
// EXTERNAL MODULE: ./build/src/commands/readRunParams.js
var readRunParams = __webpack_require__(1903);
// EXTERNAL MODULE: ./build/src/commands/runInputs.js
var runInputs = __webpack_require__(73228);
// EXTERNAL MODULE: ./build/src/commands/sweep/trialExperiment.js + 1 modules
var trialExperiment = __webpack_require__(20425);
;// CONCATENATED MODULE: ./build/src/commands/sweep/knownRuns.js










/** Looks at the working tree and its data once, for all records. */
async function sameRunTest(effects, place) {
    const { workplace, experiment } = place;
    const tree = { ...(0,candidateTree/* candidateTree */.M)(effects, workplace, null), role: 'trial' };
    const workspace = effects.capture.snapshotWorkspace((0,external_node_path_.join)(tree.root, tree.directory));
    const datasets = experiment.data.length > 0
        ? await (0,hashRunData/* hashRunData */.O)(effects, tree, experiment.data)
        : await (0,hashRunData/* findReferences */.y)(effects, tree, workspace);
    const { params } = await (0,readRunParams/* readRunParams */.Q)(effects, tree, experiment.params);
    const trees = new Map();
    return async (record, configuration) => {
        if (record.inputsDigest === null || hasUntoldParams(place, record, configuration, params))
            return false;
        const commit = record.code?.commit ?? null;
        if (commit !== null && !trees.has(commit))
            // The commit may be gone from this clone: then nothing is known of its files.
            trees.set(commit, workplace.git.listTree(commit).catch(() => null));
        const committed = commit === null ? null : ((await trees.get(commit)) ?? null);
        const files = filesAsThen(place, record, committed);
        return digestNow(effects, place, configuration, { files, datasets }) === record.inputsDigest;
    };
}
/** What lies in the tree, without what that run left in it; with the sweep file as it was then, where nothing else differs. */
function filesAsThen({ workplace: { code, directory }, sweepFile }, { metrics, outputs, code: then }, committed) {
    const left = new Set([...metrics.flatMap(({ sources }) => sources), ...outputs.map(({ path }) => path)].map((path) => (0,inputsDigest/* pathFromRoot */._f)(directory, path)));
    const { files } = (0,describeCode/* describeCode */.l)(code, { written: left, results: left }, { pullRequest: null, baseCommit: null });
    if (committed === null || then?.dirty !== null || sweepFile === '')
        return files;
    const own = (0,inputsDigest/* pathFromRoot */._f)(directory, sweepFile);
    return knownRuns_listed(files, own) === knownRuns_listed(committed, own) ? committed : files;
}
function knownRuns_listed(files, except) {
    return (0,canonicalJson/* canonicalJson */.d)(files
        .filter(({ path }) => path !== except)
        .map(({ path, mode, objectId }) => [path, mode, objectId])
        .toSorted(([a = ''], [b = '']) => (a < b ? -1 : 1)));
}
/** The digest that the record of a trial with these values would have. */
function digestNow(effects, { workplace: { directory }, experiment, spec }, configuration, { files, datasets }) {
    // No trial has this file, so that a command which reads its values from one is never the same.
    const trial = (0,trialExperiment/* trialExperiment */.i0)(effects, experiment, spec, {
        configuration,
        argumentsFile: 'arguments.json',
    });
    const seed = trial.seeds[0] ?? null;
    const data = (0,inputsDigest/* dataOutsideGit */.ic)(datasets, files, directory);
    return (0,inputsDigest/* inputsDigestOf */.PV)({
        command: (0,draftRecord/* redactCommand */.jh)((0,runInputs/* describeCommand */.vL)(effects, { experiment: trial, seed, directory }), effects.redact),
        reading: (0,runInputs/* readingSettings */.ih)(trial),
        selection: (0,runInputs/* selectionOf */.Wm)(trial, directory),
        files,
        data,
    });
}
/**
 * A trial of another sweep may have had parameters that only its environment told: no digest holds them. They show as params
 * that neither this sweep nor a params file has, unless the command line carries every parameter.
 */
function hasUntoldParams({ spec, experiment }, { sweep, params }, configuration, filed) {
    const words = (0,trialExperiment/* hasOwnCommand */.kk)(spec) ? spec.command.words : [experiment.run ?? []].flat();
    const tellsAll = words.some((word) => /\$\{args|\{params\}/.test(word));
    if (sweep === null || tellsAll)
        return false;
    return Object.entries(params).some(([name, value]) => !configuration.has(name) && !(Object.hasOwn(filed, name) && filed[name] === value));
}

;// CONCATENATED MODULE: ./build/src/commands/sweep/warmStart.js






/** Older runs are not looked at. */
const mostRuns = 1000;
/** The sweep with what the runs of its experiment in the store tell. */
async function withStoredRuns(effects, place, loaded) {
    const { runs, warnings } = await place.workplace.store.list();
    for (const warning of warnings)
        effects.progress.say(`warning: ${warning}`);
    return withRecordedRuns(effects, place, loaded, runs);
}
/** The sweep with what runs of its experiment tell, as the first entries of its log, and how many of them were of use. */
async function withRecordedRuns(effects, place, loaded, runs) {
    const own = runs.filter(({ record }) => record.experiment === place.experiment.name);
    const looked = own.slice(-mostRuns);
    const { known, unusable } = await knownRuns(effects, place, looked);
    const start = warmStartOf(place.spec, known);
    const leftOut = [
        ...unusable,
        ...start.leftOut,
        ...(own.length > mostRuns ? [[`older than the newest ${mostRuns}`, own.length - mostRuns]] : []),
    ];
    return {
        ...loaded,
        first: [...loaded.first, ...start.entries],
        notes: [...loaded.notes, warmStartNote(own.length, start, leftOut)],
    };
}
async function knownRuns(effects, place, runs) {
    const space = (0,searchSpace/* searchSpaceOf */.sZ)(place.spec.parameters);
    const unusable = new Map();
    const known = [];
    let isSame = null;
    for (const stored of runs) {
        const { record } = stored;
        const found = configurationIn(space, record.params);
        const { end, history } = record.complete && found.kind === 'inside'
            ? (0,attemptEnd/* attemptEnd */.x$)(place.spec, record, await effects.stores.readSeries(stored))
            : { end: null, history: [] };
        if (found.kind === 'outside' || end?.kind !== 'complete') {
            const reason = found.kind === 'outside' ? found.reason : 'no result';
            unusable.set(reason, (unusable.get(reason) ?? 0) + 1);
            continue;
        }
        isSame ??= await sameRunTest(effects, place);
        known.push({
            recordId: record.id,
            startedAt: record.startedAt,
            configuration: found.configuration,
            values: end.values,
            history,
            source: sourceOf(record),
            isSame: await isSame(record, found.configuration),
        });
    }
    return { known, unusable };
}
/** What the values of a run may depend on beside its parameters, as far as its record tells. */
function sourceOf({ code, datasets }) {
    return JSON.stringify([
        code?.tree,
        code?.dirty?.digest,
        datasets.map(({ path, digest }) => [path, digest]),
    ]);
}
/** "of 12 recorded runs 8 count as trials, …" */
function warmStartNote(runs, { results, startingPoints }, leftOut) {
    if (runs === 0)
        return 'warm start: no run of this experiment is recorded';
    const uses = [
        ...(results > 0 ? [`${results} count as trials, since command, code and data are the same`] : []),
        ...(startingPoints > 0
            ? [`${startingPoints} lend their values to the first trials, since command, code or data differ`]
            : []),
    ];
    const used = uses.length === 0 ? 'none is of use' : uses.join('; ');
    const others = leftOut.map(([reason, count]) => `${count} (${reason})`).join(', ');
    return `warm start: of ${(0,countOf/* countOf */.p)(runs, 'recorded run')} ${used}${others === '' ? '' : `; not used: ${others}`}`;
}


/***/ }),

/***/ 49093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ whyNotApplied),
/* harmony export */   r: () => (/* binding */ chosenRow)
/* harmony export */ });
/** The trial whose values go into the params files: the winner, the best before anything was confirmed; null without a result. */
function chosenRow({ result, winner }) {
    const { rows } = result.leaderboard;
    return rows.find(({ run }) => run.number === winner?.trial) ?? rows[0] ?? null;
}
/** Why the found values should not be put into the params files; null when they may be. */
function whyNotApplied(report, { isUnconfirmed }) {
    const { state, winner, patch } = report;
    const chosen = chosenRow(report);
    if (state.kind === 'running')
        return ['the sweep is not over yet'];
    if (chosen === null)
        return ['no trial has a result'];
    if (isUnconfirmed)
        return ['no trial is confirmed'];
    if (chosen.isPresent)
        return ['nothing better than the present values was found'];
    if (winner?.verdict && winner.verdict.outcome !== 'passed')
        return [
            `trial ${winner.trial} is not confirmed: ${winner.verdict.outcome === 'failed' ? 'a gate fails' : 'a gate is undecided'} on its confirming runs`,
        ];
    if (patch === null)
        return ['no params file is named in trainmark.yml, as by params: [params.yaml]'];
    if (patch.diff !== '')
        return null;
    const [first] = patch.byHand;
    return first === undefined
        ? ['the params files have these values already']
        : ['none of the values can be set by itself: ', { name: first.name }, `, ${first.reason}`];
}


/***/ }),

/***/ 75594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ suggestPatch)
});

;// CONCATENATED MODULE: ./build/src/sweeps/results/patch/literal.js
/** The value as the format writes it, a number in the kind that the old text has: `2.0` for 2 where there was `1.5`. */
function literal(format, value, old) {
    if (typeof value === 'number')
        return numberLiteral(format, value, old);
    if (value === null)
        return format === 'toml' ? null : 'null';
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value === 'string')
        return textLiteral(format, value, old);
    if (isList(value))
        return listLiteral(format, value);
    return format === 'toml' ? null : JSON.stringify(value);
}
function listLiteral(format, values) {
    const parts = values.map((value) => literal(format, value, '"'));
    return parts.includes(null) ? null : `[${parts.join(', ')}]`;
}
function isList(value) {
    return Array.isArray(value);
}
function numberLiteral(format, value, old) {
    const text = String(value);
    const [digits = '', exponent] = text.split('e');
    const wasFloat = /^[-+]?[\d_]*(?:\.[\d_]*(?:e[-+]?\d+)?|e[-+]?\d+)$/i.test(old) && /\d/.test(old);
    if (exponent === undefined)
        return wasFloat && !text.includes('.') ? `${text}.0` : text;
    const power = Number(exponent);
    const signed = `${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
    // PyYAML reads 1e-5 as a text: it wants the point and the sign.
    return format === 'yaml' && !digits.includes('.') ? `${digits}.0e${signed}` : `${digits}e${signed}`;
}
/** Words that YAML 1.1 or 1.2 reads as something else. */
const yamlWords = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
function textLiteral(format, value, old) {
    const quote = old.startsWith("'") && !/['\\\n]/.test(value) ? "'" : '"';
    const isPlain = /^[A-Za-z_][\w.-]*$/.test(value) && !yamlWords.test(value);
    if (format === 'yaml' && isPlain && !/^['"]/.test(old))
        return value;
    return quote === "'" && format !== 'json' ? `'${value}'` : JSON.stringify(value);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./build/src/sweeps/results/patch/tree.js

/** A parsed document in which objects are maps: names such as `__proto__` are names like others. */
function treeOf(value) {
    if (Array.isArray(value))
        return value.map(treeOf);
    if (value instanceof Map)
        return new Map([...value].map(([name, member]) => [String(name), treeOf(member)]));
    if (typeof value === 'object' && value !== null && !(value instanceof Date))
        return new Map(Object.entries(value).map(([name, member]) => [name, treeOf(member)]));
    return value;
}
/** Whether the tree has something at the path. */
function has(tree, path) {
    const [name, ...rest] = path;
    if (name === undefined)
        return true;
    return tree instanceof Map && tree.has(name) && has(tree.get(name), rest);
}
/** The tree with another value at a path that it has. */
function withValue(tree, path, value) {
    const [name, ...rest] = path;
    if (name === undefined)
        return treeOf(value);
    if (!(tree instanceof Map))
        return tree;
    return new Map([...tree].map(([key, member]) => [key, key === name ? withValue(member, rest, value) : member]));
}
function isSame(a, b) {
    return (0,external_node_util_.isDeepStrictEqual)(a, b);
}

;// CONCATENATED MODULE: ./build/src/sweeps/results/patch/paramsDocument.js

/** By the file's extension; null for a format that is not edited, or a text that cannot be read. */
async function readParamsDocument(path, text) {
    try {
        if (/\.ya?ml$/i.test(path))
            return await readYaml('yaml', text);
        if (/\.json$/i.test(path))
            return { ...(await readYaml('json', text)), tree: treeOf(JSON.parse(text)) };
        if (/\.toml$/i.test(path))
            return await readToml(text);
        return null;
    }
    catch {
        // Whatever is wrong with the file, a reader has told of it; here it only cannot be edited.
        return null;
    }
}
/** JSON is YAML, too; this finds where its values stand. */
async function readYaml(format, text) {
    const yaml = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = yaml.parseDocument(text, { version: '1.2', merge: true });
    const [error] = document.errors;
    if (error !== undefined)
        throw error;
    return {
        format,
        tree: treeOf(document.toJS({ mapAsMap: true, maxAliasCount: 100 })),
        find: (path) => {
            const node = document.getIn(path, true);
            const isPlain = (yaml.isScalar(node) && node.type !== 'BLOCK_FOLDED' && node.type !== 'BLOCK_LITERAL') ||
                (yaml.isCollection(node) && node.flow === true);
            if (!isPlain || !node.range)
                return null;
            const [start, end] = node.range;
            return text.slice(start, end).includes('\n') || start === end ? null : { start, end };
        },
    };
}
async function readToml(text) {
    const toml = await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292));
    return { format: 'toml', tree: treeOf(toml.parse(text)), find: (path) => findInToml(text, path) };
}
const header = /^\s*\[([^[\]]+)\]\s*(?:#.*)?$/;
const assignment = /^(\s*([^=#]+?)\s*=\s*)("(?:[^"\\]|\\.)*"|'[^']*'|\[[^#]*\]|[^\s#"'[{]+)\s*(?:#.*)?$/;
/** Line by line, knowing nothing of texts over several lines: whoever edits has to look whether it was right. */
function findInToml(text, path) {
    let table = [];
    let offset = 0;
    for (const line of text.split('\n')) {
        const start = offset;
        offset += line.length + 1;
        const bare = line.replace(/\r$/, '');
        const [, title] = header.exec(bare) ?? [];
        if (title !== undefined)
            table = keysOf(title);
        const [, before, key, value] = assignment.exec(bare) ?? [];
        if (before === undefined || key === undefined || value === undefined)
            continue;
        const own = [...table, ...keysOf(key)];
        if (own.length !== path.length || own.some((name, index) => name !== path[index]))
            continue;
        return { start: start + before.length, end: start + before.length + value.length };
    }
    return null;
}
function keysOf(text) {
    return [...text.matchAll(/"([^"]*)"|'([^']*)'|([A-Za-z0-9_-]+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}

;// CONCATENATED MODULE: ./build/src/sweeps/results/patch/unifiedDiff.js
const context = 3;
/**
 * Two texts with equally many lines as a unified diff that `git apply` and `patch -p1` take; empty for equal texts. Line
 * ends stay as they are. Throws a RangeError when the numbers of lines differ: edits in place never change them.
 */
function unifiedDiff(path, before, after) {
    const [old, fresh] = [linesOf(before), linesOf(after)];
    if (old.length !== fresh.length)
        throw new RangeError(`a diff of ${old.length} lines against ${fresh.length}`);
    const changed = [...old.keys()].filter((index) => old[index] !== fresh[index]);
    if (changed.length === 0)
        return '';
    const hunks = hunksAround(changed, old.length).map(([start, end]) => hunk(old, fresh, start, end));
    return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}
/** Each line with its end, so that a missing last one can be told. */
function linesOf(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
/** First line and the line behind the last, with context; neighbours that touch are one. */
function hunksAround(changed, count) {
    const hunks = [];
    for (const index of changed) {
        const [start, end] = [Math.max(0, index - context), Math.min(count, index + context + 1)];
        const last = hunks.at(-1);
        if (last !== undefined && start <= last[1])
            last[1] = end;
        else
            hunks.push([start, end]);
    }
    return hunks;
}
function hunk(old, fresh, start, end) {
    const length = end - start;
    let text = `@@ -${start + 1},${length} +${start + 1},${length} @@\n`;
    for (let index = start; index < end;) {
        const run = index;
        while (index < end && old[index] !== fresh[index])
            index++;
        if (index > run) {
            for (const line of old.slice(run, index))
                text += marked('-', line);
            for (const line of fresh.slice(run, index))
                text += marked('+', line);
        }
        else
            text += marked(' ', old[index++] ?? '');
    }
    return text;
}
function marked(mark, line) {
    return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

;// CONCATENATED MODULE: ./build/src/sweeps/results/patch/suggestPatch.js




/**
 * The winner's values in the params files of the experiment: each in the first file that has the parameter. Only the values
 * themselves are replaced, so that comments, order and layout stay; the new text is read again, and what is not exactly as
 * wanted is left to people.
 */
async function suggestPatch(parameters, configuration, files) {
    let open = parameters.flatMap(({ name, path }) => {
        const value = configuration.get(name);
        return value === undefined ? [] : [{ name, paths: [path, [name]], value: withoutDust(value) }];
    });
    const changed = [];
    const byHand = [];
    let diff = '';
    for (const file of files) {
        const document = await readParamsDocument(file.path, file.text);
        if (document === null)
            continue;
        const own = open.filter(({ paths }) => paths.some((path) => has(document.tree, path)));
        open = open.filter((wanted) => !own.includes(wanted));
        const edited = await editFile(file, document, own);
        byHand.push(...edited.byHand);
        if (edited.text === file.text)
            continue;
        diff += unifiedDiff(file.path, file.text, edited.text);
        changed.push({ path: file.path, text: edited.text });
    }
    const where = files.length === 0 ? 'no params file is named' : 'no params file has it';
    byHand.push(...open.map(({ name, value }) => ({ name, value, reason: where })));
    return { diff, files: changed, byHand };
}
/** One value after the other, each read again, so that one that cannot be replaced spoils no other. */
async function editFile(file, document, own) {
    const byHand = [];
    let { text } = file;
    let current = document;
    for (const { name, paths, value } of own) {
        const path = paths.find((one) => has(current.tree, one)) ?? [];
        const expected = withValue(current.tree, path, value);
        if (isSame(expected, current.tree))
            continue;
        const fresh = replaceAt(text, current, path, value);
        const read = fresh === null ? null : await readParamsDocument(file.path, fresh);
        if (fresh === null || read === null || !isSame(read.tree, expected)) {
            byHand.push({ name, value, reason: `its place in ${file.path} cannot be changed by itself` });
            continue;
        }
        [text, current] = [fresh, read];
    }
    return { text, byHand };
}
function replaceAt(text, { format, find }, path, value) {
    const range = find(path);
    if (range === null)
        return null;
    const fresh = literal(format, value, text.slice(range.start, range.end));
    return fresh === null ? null : text.slice(0, range.start) + fresh + text.slice(range.end);
}
/** Multiples of a step come with the dust of binary fractions: 0.35 for 0.35000000000000003. Other values stay exact. */
function withoutDust(value) {
    if (typeof value !== 'number')
        return value;
    const short = Number(value.toPrecision(6));
    return Math.abs(short - value) <= 1e-14 * Math.abs(value) ? short : value;
}


/***/ })

};
