export const id = 2350;
export const ids = [2350];
export const modules = {

/***/ 42204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ collectOwnRuns),
/* harmony export */   f9: () => (/* binding */ collectForeignRuns),
/* harmony export */   qd: () => (/* binding */ collectListedRuns)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


const mib = 1_048_576;
/** What is fetched of strangers: records and logs of an honest run are far smaller. */
const foreignArchiveBytes = 32 * mib;
const foreignLimits = { entries: 1000, entryBytes: 16 * mib, totalBytes: 32 * mib };
/** All records of a run are held at the same time, each at about ten times its size. */
const foreignRecordBytes = 32 * mib;
/** A matrix has at most 256 jobs; more seeds than that in one run are not reported. */
const mostBundles = 512;
const mostForeignBundles = 64;
const downloadsAtOnce = 6;
/** The records that the jobs of this workflow run have kept. No call of the API is made. */
async function collectOwnRuns(effects, place, isWanted = () => true) {
    const { openArtifacts, temporaryDirectory } = place.effects;
    const artifacts = await openArtifacts(null);
    const wanted = (await artifacts.list()).filter(({ name }) => isWanted(effects.stores.runIdIn(name) ?? ''));
    return collect(effects, place, wanted, mostBundles, {
        fetch: (artifact) => artifacts.download(artifact, temporaryDirectory),
        accept: effects.stores.placeInBundle,
        recordBytes: Infinity,
        check: () => { },
    });
}
/**
 * The records of another workflow run, possibly a fork's: everything in them is a stranger's. Their size is bounded before and
 * while they are unpacked, no name in them becomes a path, and a record that is not of that run is refused.
 */
async function collectForeignRuns(effects, place, api, event) {
    const { fetchArchive, temporaryDirectory } = place.effects;
    const listed = await api.artifactsOfRun(event.runId);
    const bundles = listed.filter(({ expired, run }) => !expired && run?.id === event.runId);
    return collect(effects, place, bundles, mostForeignBundles, {
        fetch: (artifact) => fetchArchive(api, artifact, temporaryDirectory, foreignArchiveBytes),
        // Series and uncommitted changes are never read, so they are not unpacked either.
        accept: (name) => ['series.parquet', 'dirty.diff.gz'].includes(name) ? null : effects.stores.placeInBundle(name),
        limits: foreignLimits,
        recordBytes: foreignRecordBytes,
        check: ({ record }) => {
            const claimed = record.workflow?.runId ?? null;
            if (claimed === event.runId)
                return;
            const seen = claimed === null ? 'no workflow run' : `run ${claimed}`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`it holds the record of ${seen}, not of run ${event.runId}`);
        },
    });
}
/** The same of an earlier run of this repository, whose artifacts were listed and judged before. */
function collectListedRuns(effects, place, api, listed) {
    const { fetchArchive, temporaryDirectory } = place.effects;
    return collect(effects, place, listed, mostBundles, {
        fetch: (artifact) => fetchArchive(api, artifact, temporaryDirectory, foreignArchiveBytes),
        accept: effects.stores.placeInBundle,
        recordBytes: Infinity,
        check: () => { },
    });
}
async function collect(effects, place, artifacts, most, opening) {
    const bundles = newestOfEachRun(effects, artifacts);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.effects.temporaryDirectory, `trainmark-collected-${effects.randomHex(8)}`);
    const runs = [];
    const problems = [];
    const beyond = bundles.length - most;
    if (beyond > 0)
        problems.push(`${beyond} more records are not shown; at most ${most} are.`);
    const waiting = bundles.slice(0, most);
    let left = opening.recordBytes;
    const spend = (bytes) => {
        left -= bytes;
        if (left >= 0)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the records of this run take more than ${opening.recordBytes} bytes together`);
    };
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const into = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'runs', next.id);
            try {
                const run = await openBundle(effects, into, next, { ...opening, spend });
                opening.check(run);
                runs.push(run);
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                    throw error;
                const why = withoutPlace(effects, error, into, place.effects.temporaryDirectory);
                problems.push(`The artifact ${next.artifact.name} was refused: ${why}`);
            }
        }
    };
    await Promise.all(Array.from({ length: downloadsAtOnce }, work));
    return { runs: runs.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1)), problems };
}
/** What was wrong, without the directories of this machine. */
function withoutPlace(effects, error, ...directories) {
    return directories.reduce((text, directory) => text.replaceAll((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, node_path__WEBPACK_IMPORTED_MODULE_0__.sep), ''), effects.redact((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)));
}
/** The Action's last phase may have kept a run a second time, after the first time came to nothing. */
function newestOfEachRun({ stores }, artifacts) {
    const newest = new Map();
    for (const artifact of artifacts.toSorted((a, b) => a.id - b.id)) {
        const id = stores.runIdIn(artifact.name);
        if (id !== null)
            newest.set(id, artifact);
    }
    return [...newest].map(([id, artifact]) => ({ id, artifact }));
}
/** Unpacked as a store lays out its runs, so that they can be kept in an index. */
async function openBundle({ stores }, into, { id, artifact }, { fetch, accept, limits, spend }) {
    const archive = await fetch(artifact);
    const unpacked = await stores.unpackArchive(archive, into, accept, limits);
    spend(unpacked.get('record.json') ?? 0);
    const run = await stores.readBundle(into);
    if (run.record.id === id)
        return run;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`it holds the record ${run.record.id}`);
}


/***/ }),

/***/ 22350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/canonicalJson.js
var canonicalJson = __webpack_require__(77452);
;// CONCATENATED MODULE: ./build/src/records/legs.js

/** Records of one workflow run → groups, in the order in which they were made. Of a job that ran again only the last attempt counts. */
function groupLegs(records) {
    const groups = new Map();
    for (const record of newestAttempts(records)) {
        const values = tellingValues(record);
        const key = `${record.experiment}\0${(0,canonicalJson/* canonicalJson */.d)(values)}`;
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, { values, records: [record] });
        else
            known.records.push(record);
    }
    return [...groups.values()].map(({ values, records: own }) => ({
        experiment: own[0]?.experiment ?? '',
        values,
        candidate: own.filter(({ role }) => role === 'candidate'),
        baseline: own.filter(({ role }) => role === 'baseline'),
    }));
}
/** Legs of the matrices that these records tell of, and that none of them comes from. */
function missingLegs(records) {
    const jobs = new Map();
    for (const { workflow } of records) {
        if (workflow?.leg === null || workflow === null)
            continue;
        const { index, total } = workflow.leg;
        const job = jobs.get(workflow.job) ?? { total, seen: new Set() };
        jobs.set(workflow.job, job);
        job.seen.add(index);
    }
    return [...jobs].flatMap(([job, { total, seen }]) => 
    // A matrix has at most 256 jobs; a record that claims more is lying.
    Array.from({ length: Math.min(total, 256) }, (_, index) => index)
        .filter((index) => !seen.has(index))
        .map((index) => ({ job, index, total })));
}
/** How a group is called: the experiment, and what of the matrix sets it apart. */
function groupTitle({ experiment, values }) {
    const parts = Object.entries(values).map(([name, value]) => `${name}=${value}`);
    return parts.length === 0 ? experiment : `${experiment} (${parts.join(', ')})`;
}
/** Values that repeat what the record says anyway, its experiment or its seed, tell nothing apart. */
function tellingValues({ workflow, experiment, command }) {
    const entries = Object.entries(workflow?.leg?.values ?? {}).filter(([, value]) => value !== experiment && value !== String(command.seed));
    return Object.fromEntries(entries);
}
function newestAttempts(records) {
    const newest = new Map();
    const jobOf = ({ workflow }) => `${workflow?.job ?? ''}#${workflow?.leg?.index ?? ''}`;
    for (const record of records) {
        const attempt = record.workflow?.attempt ?? 1;
        newest.set(jobOf(record), Math.max(attempt, newest.get(jobOf(record)) ?? 1));
    }
    return records
        .filter((record) => (record.workflow?.attempt ?? 1) === newest.get(jobOf(record)))
        .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

// EXTERNAL MODULE: ./build/src/settings/resolve.js + 2 modules
var resolve = __webpack_require__(36177);
// EXTERNAL MODULE: ./build/src/commands/inputs.js
var inputs = __webpack_require__(20215);
;// CONCATENATED MODULE: ./build/src/commands/missingJobs.js


/** Jobs that should have left a record and did not. */
function missingJobs({ runs, problems, foreign }, { workflow }) {
    const records = runs.map(({ record }) => record);
    const legs = missingLegs(records).map(({ job, index, total }) => `Leg ${index + 1} of ${total} of the job ${job} left no record.`);
    if (foreign !== null)
        return records.length === 0 && problems.length > 0 ? ['The run left no record that can be used.'] : legs;
    const recorded = new Set(records.map((record) => record.workflow?.job));
    const failedRuns = records.some(({ outcome }) => outcome.kind !== 'succeeded');
    const jobs = (workflow.needs ?? [])
        .filter(({ name, result }) => result !== 'success' && !(recorded.has(name) && (failedRuns || legs.length > 0)))
        .map(({ name, result }) => `The job ${name} ended with ${result}${recorded.has(name) ? '' : ' and left no record'}.`);
    return [...legs, ...jobs];
}
/** Why there is nothing to publish, and what to do about it. */
function nothingRecorded({ problems }) {
    const refused = problems.length === 0 ? '' : ` ${problems.join(' ')}`;
    return new errors/* UserError */.yo(`There is no record to publish.${refused}`, {
        hint: 'Let this job need the ones that train (needs: train, if: always()), and those use this Action in a matrix, or with job-total above 1.',
    });
}

// EXTERNAL MODULE: ./build/src/records/shortCommit.js
var shortCommit = __webpack_require__(24359);
// EXTERNAL MODULE: ./build/src/commands/baselineRuns.js + 1 modules
var baselineRuns = __webpack_require__(32906);
// EXTERNAL MODULE: ./build/src/commands/onGitHub.js
var onGitHub = __webpack_require__(51772);
// EXTERNAL MODULE: ./build/src/commands/storedOnGitHub.js + 1 modules
var storedOnGitHub = __webpack_require__(10400);
;// CONCATENATED MODULE: ./build/src/commands/publishBaseline.js







/** With more experiments than this they come from a matrix, and GitHub is not asked for each. */
const mostOwnLookUps = 4;
function createBaselineFinder(effects, place, source) {
    const byId = new Map(source.runs.map((run) => [run.record.id, run]));
    const lookUps = new Map();
    const api = place.effects.openApi(place.workflow.token, effects.progress.say);
    // Awaited where it is used; a failure is told there.
    api.catch(() => undefined);
    const lookUp = (base, experiment) => {
        const key = JSON.stringify([base.commit, experiment]);
        const known = lookUps.get(key) ?? allStoredAt(effects, place, source, api, base, experiment);
        lookUps.set(key, known);
        return known;
    };
    const experiments = new Set(source.runs.map(({ record }) => record.experiment));
    let foreignBaseOnce = null;
    // All jobs of a run have one base; how often GitHub is asked for it is not for a stranger's records to say.
    const baseOf = (group) => source.foreign === null
        ? baseCommitOf(group, place, source, api)
        : (foreignBaseOnce ??= baseCommitOf(group, place, source, api));
    return {
        async find(group) {
            try {
                const base = await baseOf(group);
                if (base === null)
                    return nothing('The commit to compare with is not known.');
                const made = group.baseline.flatMap(({ id, code }) => {
                    const run = byId.get(id);
                    return run !== undefined && code?.commit === base.commit ? [run] : [];
                });
                if (made.length > 0 && source.foreign === null)
                    return describe(base, 'rerun', made, null, []);
                let found = nothing('');
                for (const index of indexesFor(group.experiment, experiments.size)) {
                    found = stored(group, base, await lookUp(base, index), place, made);
                    if (found.baseline.source === 'stored')
                        break;
                }
                return found;
            }
            catch (problem) {
                if (!(problem instanceof errors/* UserError */.yo))
                    throw problem;
                const message = [problem.message, problem.hint].filter(Boolean).join(' ');
                return { ...nothing('Stored runs could not be looked up.'), warnings: [message], problem: message };
            }
        },
    };
}
/** Where to look: jobs that are no legs keep each experiment by itself, a publish job keeps all of them together. */
function indexesFor(experiment, experiments) {
    if (experiments === 1)
        return [experiment, null];
    return experiments <= mostOwnLookUps ? [null, experiment] : [null];
}
/** Of its own run's records the commit is believed; for a stranger's it is asked of GitHub. */
async function baseCommitOf(group, { context }, { foreign }, opened) {
    const code = group.candidate[0]?.code ?? null;
    const { event } = context;
    const branch = event.kind === 'pullRequest' || event.kind === 'mergeGroup' ? event.baseBranch : context.branch;
    if (foreign !== null)
        return foreignBase(await required(opened), foreign, code?.commit ?? null);
    if (code?.baseCommit) {
        return {
            commit: code.baseCommit,
            branch,
            reason: 'It is the commit that the jobs were checked against.',
        };
    }
    if (event.kind === 'mergeGroup') {
        return {
            commit: event.baseSha,
            branch,
            reason: 'It is the commit that this merge queue entry builds on.',
        };
    }
    if (event.kind !== 'pullRequest' || code === null)
        return null;
    const commit = await (await required(opened)).mergeBase(event.baseSha, code.commit);
    return commit === null
        ? null
        : { commit, branch, reason: `It is where the pull request left ${event.baseBranch}.` };
}
/**
 * The base of a fork's run. What it claims to have checked out is believed only as far as GitHub confirms it: a merge of the
 * pull request's head into a commit of the base branch that is not before the point where the pull request left it. GitHub
 * shows the commits of forks, too, so that it knows a commit says nothing about whose it is.
 */
async function foreignBase(api, { event, pull }, claimed) {
    const { baseBranch } = pull;
    const left = await api.mergeBase(baseBranch, event.headSha);
    if (left === null)
        return null;
    const parents = claimed === null || claimed === event.headSha ? null : await api.parents(claimed);
    const [first, second] = parents ?? [];
    if (first !== undefined &&
        second === event.headSha &&
        (await api.mergeBase(first, event.headSha)) === left &&
        (await api.mergeBase(baseBranch, first)) === first) {
        const reason = `The pull request merged into ${baseBranch} was checked out; this is ${baseBranch} as it was then.`;
        return { commit: first, branch: baseBranch, reason };
    }
    const doubt = claimed === event.headSha ? '' : ' That the run checked out what it says is not confirmed.';
    const reason = `It is where the pull request left ${baseBranch}.${doubt}`;
    return { commit: left, branch: baseBranch, reason };
}
async function allStoredAt(effects, place, { foreign }, api, { commit, branch }, experiment) {
    const workflows = (0,onGitHub/* baselineWorkflows */.yC)(place, foreign?.event.path ?? place.context.workflowPath);
    const select = (runs) => (runs.length === 0 ? null : runs);
    return (0,storedOnGitHub/* findStoredOnGitHub */.F)(effects, {
        api: await required(api),
        place,
        commit,
        experiment,
        workflows,
        baseBranch: branch,
        select,
    });
}
async function required(api) {
    const opened = await api;
    if (opened !== null)
        return opened;
    throw new errors/* UserError */.yo('Stored runs on GitHub were not looked up: there is no token.', {
        hint: 'Leave the input token at its default.',
    });
}
/** The stored runs of this group: one for each of its seeds, made by the same command. */
function stored(group, base, found, place, claimed) {
    const own = (found.runs ?? []).filter(({ record }) => isOfGroup(record, group));
    const serving = group.candidate.map((candidate) => own.findLast(({ record }) => record.command.seed === candidate.command.seed));
    const complete = serving.filter((run) => run !== undefined);
    if (complete.length === serving.length && complete.length > 0) {
        const url = found.runId === null ? null : place.effects.runUrl(found.runId);
        const other = complete.some(({ record }) => !isSameCommand(record.command, group.candidate[0]?.command));
        const warnings = other ? ['The baseline was recorded with another training command.'] : [];
        // Several candidates of one seed do not make several baselines.
        return describe(base, 'stored', [...new Set(complete)], url, warnings);
    }
    if (claimed.length > 0) {
        const warning = 'The baseline, too, was run in the fork: its numbers are as little proven as the candidate’s.';
        return describe(base, 'rerun', claimed, null, [warning]);
    }
    const hint = 'Record it: run this workflow on pushes to that branch, or set rerun: always.';
    return nothing(`There is no stored run of ${(0,shortCommit/* shortCommit */.A)(base.commit)} for this. ${found.refused} ${hint}`);
}
function isOfGroup(record, { experiment, values }) {
    return (record.experiment === experiment &&
        record.role !== 'reproduction' &&
        record.complete &&
        record.outcome.kind === 'succeeded' &&
        (0,canonicalJson/* canonicalJson */.d)(tellingValues(record)) === (0,canonicalJson/* canonicalJson */.d)(values));
}
function isSameCommand(one, other) {
    return JSON.stringify([one.run, one.cwd]) === JSON.stringify([other?.run, other?.cwd]);
}
function describe({ commit, branch, reason }, source, runs, url, warnings) {
    const recordIds = runs.map(({ record }) => record.id);
    const recordedAt = runs[0]?.record.startedAt ?? null;
    const baseline = { source, commit, ref: branch, distance: null, recordedAt, recordIds, url, reason };
    return { baseline, runs, warnings, problem: null };
}
function nothing(reason) {
    return { baseline: (0,baselineRuns/* noBaseline */.f$)(reason.replaceAll(/ {2,}/g, ' ')), runs: [], warnings: [], problem: null };
}

// EXTERNAL MODULE: ./build/src/commands/publishReport.js + 1 modules
var publishReport = __webpack_require__(74);
// EXTERNAL MODULE: ./build/src/records/goals.js
var goals = __webpack_require__(47408);
// EXTERNAL MODULE: ./build/src/records/metricDeclaration.js
var metricDeclaration = __webpack_require__(32344);
// EXTERNAL MODULE: ./build/src/records/metricTier.js
var metricTier = __webpack_require__(68570);
;// CONCATENATED MODULE: ./build/src/records/redeclareMetrics.js



/**
 * A stranger's record with its metrics described by this repository: which way is better, what is a share and what is gated
 * come from these declarations or by custom from the name, never from the record.
 */
function redeclareMetrics(record, declarations, gated) {
    return { ...record, metrics: record.metrics.map((metric) => redeclare(metric, declarations, gated)) };
}
function redeclare(metric, declarations, gated) {
    const { name, labels, value } = metric;
    const declared = (0,metricDeclaration/* declarationFor */._)(declarations, name, labels);
    const convention = (0,goals/* conventionOf */.T)(name);
    const goal = declared.goal ?? convention?.goal ?? null;
    const isShare = convention?.isShare === true && typeof value === 'number' && value >= 0 && value <= 1;
    return {
        ...metric,
        goal,
        goalSource: declared.goal !== undefined ? 'declared' : goal === null ? null : 'name',
        kind: declared.kind ?? (isShare ? 'proportion' : 'value'),
        unit: declared.unit ?? metric.unit,
        tier: (0,metricTier/* metricTier */.f)(name, declared, gated.includes(name)),
    };
}

// EXTERNAL MODULE: ./build/src/commands/buildReport.js
var buildReport = __webpack_require__(38046);
// EXTERNAL MODULE: ./build/src/commands/gatedMetrics.js
var gatedMetrics = __webpack_require__(98108);
// EXTERNAL MODULE: ./build/src/commands/loadRuns.js
var loadRuns = __webpack_require__(85068);
;// CONCATENATED MODULE: ./build/src/commands/publishGroup.js







const shownLogLines = 60;
/** No honest log is longer where somebody waits for a report on it. */
const foreignLogBytes = 64 * 1_048_576;
const foreignPredictionBytes = 64 * 1_048_576;
/** Compares and judges the runs of one group, and writes its report. */
async function reportOnGroup(effects, { settings, source, group, baseline }) {
    const { experiment } = settings;
    const ids = new Set(group.candidate.map(({ id }) => id));
    const stored = source.runs.filter(({ record }) => ids.has(record.id));
    const load = source.foreign === null ? loadOwn : loadForeign;
    const report = await (0,buildReport/* buildReport */.F)(effects, {
        command: baseline === null ? 'record' : 'check',
        experiment: experiment.name,
        candidate: await load(effects, stored, settings),
        baselineRuns: baseline === null ? [] : await loadBaseline(effects, settings, source, baseline),
        baseline: baseline?.baseline ?? (0,baselineRuns/* noBaseline */.f$)('Nothing was compared: the runs were only recorded.'),
        code: null,
        gates: baseline === null ? null : experiment.gates,
        gated: (0,gatedMetrics/* gatedMetrics */.z)(experiment),
        pair: experiment.pair,
        pairing: experiment.predictions.pairing,
        warnings: baseline?.warnings ?? [],
    });
    return (0,publishReport/* writeReport */.u)(effects, {
        report,
        runs: [...stored, ...(baseline?.runs ?? [])],
        settings: { ...settings, out: null },
        storeLocation: effects.github?.temporaryDirectory ?? effects.directory,
    });
}
function loadOwn(effects, runs) {
    return (0,loadRuns/* loadRuns */.l)(effects, runs, { withLogs: true });
}
/** A baseline that a fork's run made itself is as foreign as the candidate. */
function loadBaseline(effects, settings, { foreign }, { baseline, runs }) {
    return foreign !== null && baseline.source === 'rerun'
        ? loadForeign(effects, runs, settings)
        : (0,loadRuns/* loadRuns */.l)(effects, runs);
}
/**
 * A stranger's runs: with their media, each of which is checked; without their series, because reading a file of that
 * format cannot be bounded in time; and with this repository's word on what their metrics mean.
 */
async function loadForeign(effects, runs, { experiment }) {
    return Promise.all(runs.map(async (run) => {
        const record = redeclareMetrics(run.record, experiment.declarations, (0,gatedMetrics/* gatedMetrics */.z)(experiment));
        const { predictions, warnings } = await foreignPredictions(effects, run);
        return {
            record: { ...record, warnings: [...record.warnings, ...warnings] },
            series: [],
            predictions,
            media: await effects.stores.readMedia(run),
            logTail: await foreignLogTail(effects, run),
        };
    }));
}
/** Text of a bounded size, unlike series. A file that cannot be read is told; it is not taken for none. */
async function foreignPredictions(effects, run) {
    try {
        return { predictions: await effects.stores.readPredictions(run, foreignPredictionBytes), warnings: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const why = error.message.replaceAll(run.directory, 'the artifact');
        return { predictions: null, warnings: [`Its examples are not compared: ${why}`] };
    }
}
/** Only the log of a run that failed is shown. One that cannot be read says so in its place: it is not an empty one. */
async function foreignLogTail(effects, run) {
    if (run.record.outcome.kind === 'succeeded')
        return [];
    try {
        return await effects.stores.readLogTail(run, shownLogLines, foreignLogBytes);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return [`(Its log cannot be shown: ${error.message.replace(run.directory, 'the artifact')}.)`];
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/commands/collectRuns.js
var collectRuns = __webpack_require__(42204);
// EXTERNAL MODULE: ./build/src/commands/loadConfig.js
var loadConfig = __webpack_require__(75808);
;// CONCATENATED MODULE: ./build/src/commands/publishSource.js






/** The records of this workflow run itself, left by jobs before this one. */
async function openOwnRun(effects, place, configName) {
    const { event } = place.context;
    const { runs, problems } = await (0,collectRuns/* collectOwnRuns */.Rs)(effects, place);
    const config = (await (0,loadConfig/* loadConfig */.Z)(effects, configName)) ?? (await configAt(effects, place, null, configName));
    const pull = event.kind === 'pullRequest' && !event.isFork ? event.number : null;
    return { runs, problems, pull, config, foreign: null };
}
/**
 * The records of a run that has ended, as `workflow_run` tells of it. Which pull request it belongs to is asked of GitHub by
 * the run's own repository, branch and commit, never read from a record; the rules come from the pull request's base. Null,
 * with a word about why, when there is nothing to comment on.
 */
async function openFinishedRun(effects, place, event, configName) {
    const say = (why) => {
        effects.progress.say(`nothing is published: ${why}`);
        return null;
    };
    if (event.event !== 'pull_request')
        return say(`the finished run was started by ${event.event}, not by a pull request`);
    const api = await place.effects.openApi(place.workflow.token, effects.progress.say);
    if (api === null)
        throw new errors/* UserError */.yo('publish on workflow_run needs a token.', {
            hint: 'Leave the input token at its default.',
        });
    if (!(await isKnownWorkflow(api, place, event)))
        return say(`the finished run is of the workflow file ${(0,report_escape/* visible */.RK)(event.path)}, which this repository's default branch does not have`);
    const pull = await findPull(api, event);
    if (pull === null)
        return say(`no open pull request has ${event.headSha} as its head; it may have been updated or closed meanwhile`);
    const { runs, problems } = await (0,collectRuns/* collectForeignRuns */.f9)(effects, place, api, event);
    const config = await configAt(effects, place, pull.baseSha, configName);
    return { runs, problems, pull: pull.number, config, foreign: { event, pull } };
}
/** `workflow_run` goes by a workflow's name, which a fork can give to any file it adds. */
async function isKnownWorkflow(api, { context, workflow }, { path }) {
    if (workflow.baselineWorkflows.length > 0)
        return workflow.baselineWorkflows.includes(path);
    const branch = context.defaultBranch;
    return branch !== null && (await api.fileAt(branch, path)) !== null;
}
async function findPull(api, event) {
    const owner = event.headRepository?.split('/')[0];
    if (owner === undefined || event.headBranch === null)
        return null;
    const pulls = await api.pullsFrom(owner, event.headBranch);
    return pulls.find(({ headSha, isOpen }) => isOpen && headSha === event.headSha) ?? null;
}
/** The configuration as a commit of this repository has it, `null` for the one that this workflow runs at. */
async function configAt(effects, { effects: github, workflow }, commit, configName) {
    const at = commit ?? effects.environment['GITHUB_SHA'] ?? null;
    const api = await github.openApi(workflow.token, effects.progress.say);
    if (api === null || at === null)
        return null;
    const name = configName ?? 'trainmark.yml';
    // The configuration lies where the experiment does, which an input names from the root of the repository.
    const text = await api.fileAt(at, external_node_path_.posix.join((0,inputs/* inputText */.AN)(effects, 'working-directory'), name));
    if (text === null)
        return null;
    const { parseConfig } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(5399)]).then(__webpack_require__.bind(__webpack_require__, 45399));
    return parseConfig(text, name);
}

// EXTERNAL MODULE: ./build/src/commands/annotateChecks.js
var annotateChecks = __webpack_require__(68343);
// EXTERNAL MODULE: ./build/src/commands/keepRuns.js
var keepRuns = __webpack_require__(7541);
;// CONCATENATED MODULE: ./build/src/commands/keepReports.js

/** An upload is mostly waiting. */
const pagesAtOnce = 8;
/** How many uploads there are must not be for a stranger to say. */
const mostForeignPages = 2 * pagesAtOnce;
/** Keeps each report as a page of its own, of a stranger's run only the first few. One that fails has no link, and a problem. */
async function keepReports(effects, artifacts, place, { reports, isForeign }) {
    const uploaded = isForeign ? reports.slice(0, mostForeignPages) : reports;
    const kept = [];
    while (kept.length < uploaded.length) {
        const first = kept.length;
        const some = uploaded.slice(first, first + pagesAtOnce);
        kept.push(...(await Promise.all(some.map(({ report }, index) => keepReport(effects, artifacts, place, report, first + index)))));
    }
    const sections = reports.map(({ title, report }, index) => {
        const page = kept[index];
        const fullReportUrl = page?.kind === 'kept' ? place.effects.artifactUrl(page.artifact.id) : null;
        return { title, report: report.report, fullReportUrl };
    });
    return { sections, kept };
}
/** Named by a record's id, which its schema keeps harmless; nothing else of a record may become a part of a path. */
function keepReport(effects, artifacts, place, { report, result }, index) {
    const id = report.candidateRuns[0]?.id ?? String(index);
    const path = result.report?.html ?? '';
    return (0,keepRuns/* keepPage */.tP)(effects, artifacts, place, { path, name: `trainmark-report-${id}.html` });
}

// EXTERNAL MODULE: ./build/src/commands/outputs.js
var outputs = __webpack_require__(8606);
// EXTERNAL MODULE: ./build/src/commands/speakInPullRequest.js
var speakInPullRequest = __webpack_require__(63889);
;// CONCATENATED MODULE: ./build/src/commands/tellOfAll.js






/** GitHub cuts a job summary at one MiB. */
const longestSummary = 900_000;
const longestComment = 65_000;
/** Tells it: outputs, annotations, pages, the comment, the summary, and the exit code of the job. */
async function tellOfAll(effects, place, telling) {
    const { source, failures, written, settings } = telling;
    const { step } = place.effects;
    for (const { report, settings: own } of written)
        (0,annotateChecks/* annotateChecks */.Q)(effects, step, report.report.verdict?.checks ?? [], own.experiment.gates);
    (0,outputs/* writeOutputs */.Kn)(step, written.map(({ report }) => report.result));
    const kept = await keep(effects, place, source, written);
    const { renderCombined } = await Promise.all(/* import() */[__webpack_require__.e(2019), __webpack_require__.e(1779), __webpack_require__.e(2391), __webpack_require__.e(8459), __webpack_require__.e(2613)]).then(__webpack_require__.bind(__webpack_require__, 92613));
    const name = settings.workflow?.reportName ?? nameOf(telling);
    const notes = [...notesOf(source), ...source.problems, ...kept.problems];
    const combined = { name, sections: kept.sections, failures, notes };
    const [only] = kept.sections;
    const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(2019), __webpack_require__.e(1779), __webpack_require__.e(2391), __webpack_require__.e(8459)]).then(__webpack_require__.bind(__webpack_require__, 78459));
    const render = (limit) => only !== undefined && kept.sections.length === 1 && failures.length === 0
        ? renderMarkdown(only.report, { fullReportUrl: only.fullReportUrl, notes, limitCharacters: limit })
        : renderCombined(combined, limit);
    await step.writeSummary(render(longestSummary));
    const problem = source.pull === null || !place.workflow.comment
        ? null
        : await (0,speakInPullRequest/* comment */.I)(effects, place, source.pull, name, render(longestComment));
    for (const message of [
        ...telling.lookUpProblems,
        ...kept.problems,
        ...(problem === null ? [] : [tellOfAll_describe(problem)]),
    ])
        step.annotate({ level: 'warning', title: 'Trainmark', message, place: null });
    const exitCode = exitCodeOf(telling);
    const sentences = [...failures, ...written.flatMap(({ title, report }) => failing(title, report))];
    if (exitCode !== errors/* exitCodes */.hS.passed)
        step.fail(sentences.join('\n'));
    return exitCode;
}
/** Which comment is written is not for a stranger's record to say. */
function nameOf({ source: { config, foreign }, written }) {
    const own = written.map(({ report }) => report.report.experiment);
    const known = config?.kind === 'config' ? [...config.config.experiments.keys()] : [];
    const [only, ...others] = foreign === null ? own : known;
    return only === undefined || others.length > 0 ? 'trainmark' : only;
}
/** Each report as a page, and, for what this repository itself has run, the indexes by which later baselines are found. */
async function keep(effects, place, { runs, foreign }, written) {
    const problems = [];
    const sections = await place.effects.step.fold('Trainmark: keep the reports', async () => {
        const artifacts = await place.effects.openArtifacts(place.workflow.retentionDays);
        const indexes = foreign === null ? await (0,keepRuns/* keepIndexes */.G4)(effects, artifacts, place, runs, null) : [];
        const isForeign = foreign !== null;
        const pages = await keepReports(effects, artifacts, place, { reports: written, isForeign });
        for (const one of [...indexes, ...pages.kept])
            if (one.kind === 'lost')
                problems.push(tellOfAll_describe(one.problem));
        return pages.sections;
    });
    return { sections, problems };
}
function notesOf({ foreign }) {
    if (foreign === null)
        return [];
    return [
        `These numbers come from a run of ${foreign.event.headRepository ?? 'a fork'}, outside this repository's control: they are what that run says of itself. The rules are those of ${foreign.pull.baseBranch}.`,
    ];
}
function failing(title, { report, result }) {
    return verdictPasses(report) && report.failures.length === 0 ? [] : [`${title}: ${result.summary}`];
}
/** A report that judges nothing has nothing that could fail. */
function verdictPasses({ verdict }) {
    return verdict === null || verdict.outcome === 'passed';
}
/**
 * A fork's pull request is gated by its own job; a failing one here would mark the default branch. Of this run's own legs the
 * worst decides.
 */
function exitCodeOf({ source, failures, written }) {
    if (source.foreign !== null)
        return errors/* exitCodes */.hS.passed;
    const reports = written.map(({ report }) => report.report);
    if (reports.some((report) => report.failures.some(({ side }) => side === 'candidate')))
        return errors/* exitCodes */.hS.trainingFailed;
    if (failures.length > 0)
        return errors/* exitCodes */.hS.cannotRun;
    return reports.every(verdictPasses) ? errors/* exitCodes */.hS.passed : errors/* exitCodes */.hS.gateFailed;
}
function tellOfAll_describe({ message, hint }) {
    return hint === undefined ? message : `${message} ${hint}`;
}

// EXTERNAL MODULE: ./build/src/commands/withoutCommands.js
var withoutCommands = __webpack_require__(76242);
;// CONCATENATED MODULE: ./build/src/commands/publish.js











/**
 * One report on what other jobs recorded: the legs of this run's matrix, or, on `workflow_run`, the run of a pull request that
 * may come from a fork. Compares, judges, comments; its exit code is the gate for all of them.
 */
async function publish(effects, settings, place) {
    const { event } = place.context;
    const configName = (0,inputs/* givenInputs */.PC)(effects).get('config')?.[0] ?? null;
    const source = event.kind === 'finishedRun'
        ? await openFinishedRun(effects, place, event, configName)
        : await openOwnRun(effects, place, configName);
    if (source === null)
        return errors/* exitCodes */.hS.passed;
    const failures = missingJobs(source, place);
    if (source.runs.length === 0 && failures.length === 0) {
        if (source.foreign === null)
            throw nothingRecorded(source);
        effects.progress.say('nothing is published: the finished run left no record');
        return errors/* exitCodes */.hS.passed;
    }
    const groups = groupLegs(source.runs.map(({ record }) => record));
    const finder = createBaselineFinder(effects, place, source);
    const written = [];
    const lookUpProblems = new Set();
    await (0,withoutCommands/* withoutCommands */.D)(effects, place, async () => {
        for (const group of groups) {
            const own = settingsFor(effects, settings, source, group);
            const baseline = isJudged(group, source, place) ? await finder.find(group) : null;
            if (baseline !== null && baseline.problem !== null)
                lookUpProblems.add(baseline.problem);
            const report = await reportOnGroup(effects, { settings: own, source, group, baseline });
            await (0,publishReport/* printReport */.Y)(effects, report, false);
            written.push({ title: groupTitle(group), settings: own, report });
        }
    });
    return tellOfAll(effects, place, { source, failures, lookUpProblems, written, settings });
}
/**
 * On a push, legs record by default: nothing was asked to be compared. A leg that was told to check has settled what to compare
 * with.
 */
function isJudged({ candidate }, { foreign }, { context }) {
    const { kind } = context.event;
    const isAboutChange = kind === 'pullRequest' || kind === 'mergeGroup' || foreign !== null;
    return isAboutChange || candidate.some(({ code }) => typeof code?.baseCommit === 'string');
}
/** The rules for one group: this repository's configuration and the inputs of this very job. */
function settingsFor(effects, settings, { config }, { experiment }) {
    const known = config?.kind !== 'config' || config.config.experiments.has(experiment);
    return (0,resolve/* resolveSettings */.M)({
        command: 'publish',
        operands: [],
        words: [],
        given: new Map([...(0,inputs/* givenInputs */.PC)(effects), ['experiment', [experiment]]]),
        nameOf: (definition) => `input ${definition.input}`,
        config: known ? config : null,
        workflow: settings.workflow,
        problems: [],
    });
}


/***/ })

};
