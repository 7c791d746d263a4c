export const id = 575;
export const ids = [575];
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

/***/ 20548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DF: () => (/* binding */ openConfirming),
/* harmony export */   GJ: () => (/* binding */ planConfirming),
/* harmony export */   T6: () => (/* binding */ recordForLog),
/* harmony export */   e8: () => (/* binding */ confirmedOnGitHub),
/* harmony export */   mz: () => (/* binding */ refuseUnconfirmable),
/* harmony export */   xT: () => (/* binding */ confirmingRunOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34027);
/* harmony import */ var _records_recordFile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84132);
/* harmony import */ var _sweeps_log_confirmingRuns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20722);
/* harmony import */ var _sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79163);
/* harmony import */ var _sweeps_rounds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98226);
/* harmony import */ var _gatedMetrics_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(98108);
/* harmony import */ var _attemptEnd_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83309);
/* harmony import */ var _confirm_judgeConfirmed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53437);
/* harmony import */ var _confirm_wantedRuns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30319);
/* harmony import */ var _openSweepLog_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78889);











/** Refuses, before any trial is handed out, a confirmation that could not follow. */
function refuseUnconfirmable(log, experiment, { confirm, confirmSeeds, perJob }) {
    if (confirm === 0)
        return;
    (0,_confirm_wantedRuns_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseWithoutPresent */ .cw)(log.spec, experiment);
    const legs = Math.ceil((0,_confirm_wantedRuns_js__WEBPACK_IMPORTED_MODULE_4__/* .mostWantedRuns */ .Lm)({ top: confirm, seeds: confirmSeeds }) / perJob);
    if (legs <= _sweeps_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .mostLegs */ .Vr)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The confirming round has ${legs} jobs; a matrix has at most ${_sweeps_rounds_js__WEBPACK_IMPORTED_MODULE_2__/* .mostLegs */ .Vr}.`, {
        hint: 'Confirm fewer trials, with fewer seeds, or put more into a job: sweep-trials-per-job.',
    });
}
/** The confirming runs that are still to be made, each with the id of its record; none before any trial has a result. */
function planConfirming(effects, log, experiment, { confirm, confirmSeeds }) {
    if (confirm === 0)
        return [];
    return (0,_confirm_wantedRuns_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedRuns */ .s7)(log, experiment, { top: confirm, seeds: confirmSeeds }).missing.map(({ trial, seed }) => ({
        kind: 'confirming',
        trial: trial.number,
        seed,
        at: new Date(effects.nowMs()).toISOString(),
        recordId: (0,_openSweepLog_js__WEBPACK_IMPORTED_MODULE_5__/* .nextRecordId */ ._)(effects),
    }));
}
/** The winner of the confirming runs by the records in the log; null where nothing was to be confirmed. */
async function confirmedOnGitHub(log, experiment, { confirm, confirmSeeds }) {
    if (confirm === 0 || (0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_6__/* .sweepTrials */ .Mo)(log).every(({ state }) => state.kind !== 'complete'))
        return null;
    const wanted = (0,_confirm_wantedRuns_js__WEBPACK_IMPORTED_MODULE_4__/* .wantedRuns */ .s7)(log, experiment, { top: confirm, seeds: confirmSeeds });
    const texts = new Map(log.entries.flatMap((entry) => entry.kind === 'confirmed' && entry.record !== undefined ? [[entry.recordId, entry.record]] : []));
    return (0,_confirm_judgeConfirmed_js__WEBPACK_IMPORTED_MODULE_3__/* .judgeConfirmed */ .f)(log, experiment, wanted, (id) => {
        const text = texts.get(id);
        return Promise.resolve(text === undefined ? null : (0,_records_recordFile_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRecord */ .Hh)(text, `the record ${id} in the log`));
    });
}
/** The confirming run that a record is of. Somebody who runs a leg again makes another record of the same run. */
function confirmingRunOf({ entries }, { record }) {
    const own = entries.find((entry) => entry.kind === 'confirming' &&
        // No trial of the search has a seed that confirms: see `confirmationsOf`.
        (entry.recordId === record.id ||
            (entry.trial === record.sweep?.trial && entry.seed === record.command.seed)));
    return own?.kind === 'confirming' ? own : null;
}
/** Confirming runs that were handed out and have no end. */
function openConfirming(log) {
    return (0,_sweeps_log_confirmingRuns_js__WEBPACK_IMPORTED_MODULE_7__/* .confirmingRuns */ .X)(log).flatMap(({ trial, seed, open }) => open.map((recordId) => ({ trial, seed, recordId })));
}
/** A log is read whole, by each job: of more metrics than this, a record in it keeps those that are looked at. */
const mostMetrics = 500;
/** A record as the log keeps it: artifacts expire, and a resumed run has others. */
function recordForLog(record, { metrics }, experiment) {
    const wanted = new Set([...metrics.map(({ name }) => (0,_attemptEnd_js__WEBPACK_IMPORTED_MODULE_8__/* .keyOf */ .TN)(name)), ...(0,_gatedMetrics_js__WEBPACK_IMPORTED_MODULE_9__/* .gatedMetrics */ .z)(experiment)]);
    const kept = record.metrics.length <= mostMetrics
        ? record.metrics
        : record.metrics.filter(({ name, labels }) => wanted.has(name) || wanted.has((0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_10__/* .formatMetricKey */ .d)(name, labels)));
    return JSON.stringify(JSON.parse((0,_records_recordFile_js__WEBPACK_IMPORTED_MODULE_1__/* .serialiseRecord */ .pU)({ ...record, metrics: kept })));
}


/***/ }),

/***/ 27582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ currentLog),
  r: () => (/* binding */ wasCancelled)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/sweeps/log/sweepLogText.js + 1 modules
var sweepLogText = __webpack_require__(33647);
// EXTERNAL MODULE: ./build/src/commands/collectRuns.js
var collectRuns = __webpack_require__(42204);
// EXTERNAL MODULE: ./build/src/commands/sweep/loadSweep.js + 1 modules
var loadSweep = __webpack_require__(34180);
;// CONCATENATED MODULE: ./build/src/commands/sweep/onGitHub/earlierRun.js

/** A run that GitHub does not have, or does not show to this job, is a UserError that says so. */
async function openEarlierRun({ progress }, place, runId) {
    const api = await place.effects.openApi(place.workflow.token, progress.say);
    if (api === null)
        throw new errors/* UserError */.yo(`What run ${runId} left cannot be fetched without a token.`, {
            hint: 'Leave the input token at its default.',
        });
    const listed = await api.artifactsOfRun(runId).catch((error) => {
        // GitHub answers 404, too, for what the token may not see.
        throw place.effects.isNotFound(error) ? noSuchRun(place, runId, error) : error;
    });
    const artifacts = listed.filter(({ expired, run }) => !expired && run?.id === runId && run.headRepositoryId === run.repositoryId);
    return { runId, api, artifacts };
}
function noSuchRun({ context }, runId, cause) {
    return new errors/* UserError */.yo(`There is no workflow run ${runId} in ${context.owner}/${context.repository} that this job may see.`, {
        hint: 'A sweep goes on in its own repository. Give the number in the address of its last run, and allow the job actions: read.',
        cause,
    });
}

// EXTERNAL MODULE: ./build/src/commands/sweep/onGitHub/gather.js
var gather = __webpack_require__(24275);
// EXTERNAL MODULE: ./build/src/commands/sweep/onGitHub/jobsTaken.js
var jobsTaken = __webpack_require__(79081);
// EXTERNAL MODULE: ./build/src/commands/sweep/onGitHub/stateArtifacts.js
var stateArtifacts = __webpack_require__(23512);
// EXTERNAL MODULE: ./build/src/commands/workplace.js
var workplace = __webpack_require__(2200);
// EXTERNAL MODULE: ./build/src/commands/sweep/warmStart.js + 3 modules
var warmStart = __webpack_require__(66068);
;// CONCATENATED MODULE: ./build/src/commands/sweep/onGitHub/withRunsOf.js




/** The sweep with what the records of an earlier workflow run of this repository tell. */
async function withRunsOf(effects, settings, place, { runId, sweepFile }, loaded) {
    const { api, artifacts } = await openEarlierRun(effects, place, runId);
    const bundles = artifacts.filter(({ name }) => effects.stores.runIdIn(name) !== null);
    const { runs, problems } = await (0,collectRuns/* collectListedRuns */.qd)(effects, place, api, bundles);
    const warm = await (0,warmStart/* withRecordedRuns */.Z)(effects, {
        workplace: await (0,workplace/* openWorkplace */.x)(effects, settings),
        experiment: settings.experiment,
        spec: loaded.spec,
        sweepFile,
    }, loaded, runs);
    return { ...warm, notes: [...warm.notes, ...problems.map((problem) => `warm start: ${problem}`)] };
}

;// CONCATENATED MODULE: ./build/src/commands/sweep/onGitHub/currentLog.js









/**
 * The newest log of this run, else that of the run to resume, else a new one; then the records that it does not know.
 * Whatever killed an earlier plan, the same trials come again and no others.
 */
async function currentLog(effects, settings, place, inputs) {
    const wanted = inputs.state === null ? null : (effects.stores.sweepLogIn(inputs.state)?.sweepId ?? null);
    const own = await (0,stateArtifacts/* ownLog */.BB)(effects, place, ({ sweepId }) => wanted === null || sweepId === wanted);
    if (own !== null) {
        const { runs, problems } = await (0,collectRuns/* collectOwnRuns */.Rs)(effects, place, (0,gather/* isUnknownTo */.a0)(own.log));
        return update(effects, own, own, {
            runs,
            problems,
            experiment: settings.experiment,
            handedOut: handedOut(effects, inputs),
            ...ended(place),
        });
    }
    if (inputs.state !== null)
        throw new errors/* UserError */.yo(`This workflow run has no artifact ${inputs.state}, which holds the log of the sweep.`, {
            hint: 'It may have expired or been deleted. Start the workflow again.',
        });
    if (inputs.resume !== null)
        return resumed(effects, settings, place, inputs, inputs.resume);
    return begun(effects, settings, place, inputs);
}
async function update(effects, { header, log }, found, news) {
    const entries = await (0,gather/* gather */.kg)(effects, log, news);
    return {
        header,
        log: (0,sweepLogText/* withEntries */.bA)(log, entries),
        found,
        problems: news.problems,
        notes: [],
    };
}
/** What the jobs of this run were given: the log in `sweep-state`. The first plan of a run gives the first. */
function handedOut({ stores }, { state }) {
    return state === null ? 0 : (stores.sweepLogIn(state)?.entries ?? 0);
}
function ended({ workflow }) {
    return { isCancelled: wasCancelled(workflow.needs ?? []) };
}
/** The job `stopped` of sweep.yml runs only in a cancelled run. */
function wasCancelled(needs) {
    return needs.some(({ name, result }) => result === (name === 'stopped' ? 'success' : 'cancelled'));
}
async function resumed(effects, { experiment }, place, inputs, runId) {
    const earlier = await openEarlierRun(effects, place, runId);
    const found = await (0,stateArtifacts/* earlierLog */.vc)(effects, place, earlier);
    if (found === null)
        throw nothingToResume(earlier);
    const more = budgetOf(inputs, found.log);
    const taken = await (0,jobsTaken/* jobsOfEarlierRun */.z)(effects, place, found.log, earlier);
    const { runs, problems } = await recordsOf(effects, place, earlier, found.log);
    const current = await update(effects, found, null, {
        runs,
        problems: [...problems, ...taken.problems],
        experiment,
        handedOut: Infinity,
        isCancelled: true,
    });
    return { ...current, log: (0,sweepLogText/* withEntries */.bA)(current.log, [...taken.entries, ...more]) };
}
function recordsOf(effects, place, { api, artifacts }, log) {
    const isUnknown = (0,gather/* isUnknownTo */.a0)(log);
    const wanted = artifacts.filter(({ name }) => isUnknown(effects.stores.runIdIn(name) ?? ''));
    return (0,collectRuns/* collectListedRuns */.qd)(effects, place, api, wanted);
}
function nothingToResume({ runId, artifacts }) {
    const seen = artifacts.length === 0 ? 'no artifact that has not expired' : 'artifacts, but no log of a sweep';
    return new errors/* UserError */.yo(`Run ${runId} has nothing to resume: it has ${seen}.`, {
        hint: 'Give the id of the last run of the sweep, the number in its address. Logs live as long as artifacts do; a longer retention-days helps the next one.',
    });
}
async function begun(effects, settings, place, { path, seed, mostTrials, budgetMinutes, warmStart }) {
    const cold = await (0,loadSweep/* loadSweep */.n)(effects, settings.experiment, {
        path,
        seed,
        budgetMinutes,
        trials: mostTrials,
        commit: effects.environment['GITHUB_SHA'] ?? null,
    });
    const earlier = { runId: warmStart ?? 0, sweepFile: path };
    const { header, first, notes } = warmStart === null ? cold : await withRunsOf(effects, settings, place, earlier, cold);
    return { header, log: (0,sweepLogText/* logOf */.Gs)(header, first), found: null, problems: [], notes };
}
/** Another budget than the log's, where the inputs state one; a sweep that was over goes on under it. */
function budgetOf({ mostTrials, budgetMinutes }, { spec, entries }) {
    const budget = {
        ...spec.budget,
        trials: mostTrials ?? spec.budget.trials,
        minutes: budgetMinutes ?? spec.budget.minutes,
    };
    const isSame = budget.trials === spec.budget.trials && budget.minutes === spec.budget.minutes;
    const isOver = entries.some(({ kind }) => kind === 'concluded');
    return isSame && !isOver ? [] : [{ kind: 'budget', ...budget }];
}


/***/ }),

/***/ 24275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ isUnknownTo),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   vU: () => (/* binding */ recordedEnds)
/* harmony export */ });
/* harmony import */ var _sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33647);
/* harmony import */ var _sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79163);
/* harmony import */ var _confirm_runConfirming_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72341);
/* harmony import */ var _runTrial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85804);
/* harmony import */ var _confirmRound_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20548);





/** Records of trials that the log does not know yet, by the ids of their records. */
function isUnknownTo(log) {
    const known = new Set([
        ...(0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_4__/* .sweepTrials */ .Mo)(log).flatMap(({ attempts }) => attempts.flatMap(({ end, recordId }) => (end === null || recordId === null ? [] : [recordId]))),
        ...log.entries.flatMap((entry) => entry.kind === 'confirmed' && entry.record !== undefined ? [entry.recordId] : []),
    ]);
    return (recordId) => recordId !== '' && !known.has(recordId);
}
/**
 * What came of the trials that were handed out. A record tells; a trial without one was lost with its machine, unless the
 * run was cancelled or its job never began. Entries come in the order of the trials, whichever ended first; what confirms
 * the best of them follows.
 */
async function gather(effects, log, found) {
    const told = await recordedEnds(effects, log, found);
    const { ended, confirmed } = told;
    const known = (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_0__/* .withEntries */ .bA)(log, [...ended, ...confirmed]);
    const late = new Set(log.entries
        .slice(found.handedOut)
        .flatMap((entry) => (entry.kind === 'started' && entry.worker === undefined) || entry.kind === 'confirming'
        ? [entry.recordId]
        : []));
    const missing = (0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_4__/* .sweepTrials */ .Mo)(known).flatMap(({ number, attempts }) => attempts.flatMap(({ attempt, end, recordId, startedAt }) => {
        if (end !== null)
            return [];
        const isLate = recordId !== null && late.has(recordId);
        return [
            {
                kind: 'ended',
                trial: number,
                attempt,
                recordId: null,
                startedAt,
                durationMs: 0,
                end: withoutRecord(isLate, found.isCancelled),
                history: [],
            },
        ];
    }));
    const gone = (0,_confirmRound_js__WEBPACK_IMPORTED_MODULE_3__/* .openConfirming */ .DF)(known).map((own) => ({
        kind: 'confirmed',
        ...own,
        end: withoutRecord(late.has(own.recordId), found.isCancelled).kind,
    }));
    return [
        ...[...ended, ...missing].toSorted((a, b) => a.trial - b.trial || a.attempt - b.attempt),
        ...confirmed,
        ...gone,
    ];
}
function withoutRecord(isLate, isCancelled) {
    if (isLate)
        return { kind: 'interrupted', reason: 'the job that planned it ended before it was handed out' };
    return isCancelled
        ? { kind: 'interrupted', reason: 'the workflow run was cancelled' }
        : { kind: 'lost', reason: 'its job ended without leaving a record' };
}
/** What records say of the attempts that they are of. */
async function recordedEnds(effects, log, { runs, isCancelled, experiment }) {
    const planned = new Set((0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_4__/* .sweepTrials */ .Mo)(log).map(({ number }) => number));
    const ended = [];
    const confirmed = [];
    for (const stored of runs) {
        const { record } = stored;
        if (record.sweep?.id !== log.sweepId || !planned.has(record.sweep.trial))
            continue;
        const entry = await endOf(effects, log, stored, record.sweep, isCancelled);
        const again = (0,_confirmRound_js__WEBPACK_IMPORTED_MODULE_3__/* .confirmingRunOf */ .xT)(log, stored);
        if (again === null)
            ended.push(entry);
        else
            confirmed.push({
                ...(0,_confirm_runConfirming_js__WEBPACK_IMPORTED_MODULE_1__/* .confirmedEntry */ .GR)(entry, { trial: again.trial, seed: again.seed, recordId: record.id }),
                record: (0,_confirmRound_js__WEBPACK_IMPORTED_MODULE_3__/* .recordForLog */ .T6)(record, log.spec, experiment),
            });
    }
    return { ended, confirmed };
}
async function endOf(effects, log, stored, { trial, attempt }, isCancelled) {
    const entry = await (0,_runTrial_js__WEBPACK_IMPORTED_MODULE_2__/* .storedEnd */ .B)(effects, log.spec, { trial, attempt }, stored);
    // Nobody stopped the run, so what cut this one off was its machine.
    return entry.end.kind === 'interrupted' && !isCancelled
        ? { ...entry, end: { kind: 'lost', reason: 'its run was cut off with its machine' } }
        : entry;
}


/***/ }),

/***/ 79081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ jobsOfThisRun),
/* harmony export */   z: () => (/* binding */ jobsOfEarlierRun)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _sweeps_results_cost_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91389);


/** What the jobs of this workflow run have taken up to now. One call for a hundred jobs; runs before it are in the log. */
async function jobsOfThisRun(effects, place) {
    return jobsTaken(effects, place, place.context.runId, () => place.effects.openApi(place.workflow.token, effects.progress.say));
}
/** The same of a run that is resumed, unless its conclusion has noted it. */
async function jobsOfEarlierRun(effects, place, { entries }, { runId, api }) {
    if (entries.some((entry) => entry.kind === 'jobs' && entry.run === runId))
        return { entries: [], problems: [] };
    return jobsTaken(effects, place, runId, () => Promise.resolve(api));
}
/** That the cost is not known keeps no sweep from anything. */
async function jobsTaken(effects, place, run, open) {
    try {
        const api = await open();
        if (api === null)
            return { entries: [], problems: [] };
        const listed = ownJobs(await api.jobsOfRun(run), place.context.job);
        const jobs = listed.flatMap((job) => sweepJob(job, effects.nowMs()));
        const { isPublic } = place.context;
        return { entries: jobs.length === 0 ? [] : [{ kind: 'jobs', run, isPublic, jobs }], problems: [] };
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
            throw error;
        const problem = `What the jobs of run ${run} took is not known: ${error.message} ${error.hint ?? ''}`;
        return { entries: [], problems: [problem.trim()] };
    }
}
/** A workflow that calls `sweep.yml` may have other jobs, too; the sweep's have its job in front: `sweep / plan-1`. */
function ownJobs(jobs, jobId) {
    const fronts = jobs.flatMap(({ name }) => name === jobId || name.endsWith(` / ${jobId}`) ? [name.slice(0, name.length - jobId.length)] : []);
    const [front] = fronts;
    return front === undefined || fronts.some((other) => other !== front)
        ? jobs
        : jobs.filter(({ name }) => name.startsWith(front));
}
/** The label of GitHub's own runners is one; one's own have several. */
function sweepJob({ labels, hasRunner, startedAt, completedAt }, nowMs) {
    if (!hasRunner || startedAt === null)
        return [];
    const ended = completedAt === null ? nowMs : Date.parse(completedAt);
    const durationMs = Math.max(0, ended - Date.parse(startedAt));
    const runner = labels.includes(_sweeps_results_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .ownRunner */ .FW) ? _sweeps_results_cost_js__WEBPACK_IMPORTED_MODULE_1__/* .ownRunner */ .FW : labels.join(', ').slice(0, 400);
    return Number.isFinite(durationMs) ? [{ runner, durationMs }] : [];
}


/***/ }),

/***/ 23512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ ownLog),
/* harmony export */   f3: () => (/* binding */ handOnLog),
/* harmony export */   hM: () => (/* binding */ createLog),
/* harmony export */   vc: () => (/* binding */ earlierLog)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33647);



/** The newest log of this workflow run; of one sweep where it is known. Null when there is none. */
async function ownLog(effects, place, isWanted) {
    const artifacts = await place.effects.openArtifacts(null);
    const fetch = (artifact) => artifacts.download(artifact, place.effects.temporaryDirectory);
    return newestReadable(effects, place, logsAmong(effects, await artifacts.list(), isWanted), fetch);
}
/** The newest log among artifacts of an earlier run. */
async function earlierLog(effects, place, { api, artifacts }) {
    const { fetchArchive, temporaryDirectory } = place.effects;
    const logs = logsAmong(effects, artifacts, () => true);
    const sweeps = new Set(logs.map(({ sweepId }) => sweepId));
    if (sweeps.size > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The run has the logs of ${sweeps.size} sweeps: ${[...sweeps].join(', ')}.`, {
            hint: 'Each sweep that is to be resumed needs a workflow run of its own.',
        });
    return newestReadable(effects, place, logs, (artifact) => fetchArchive(api, artifact, temporaryDirectory));
}
/** Keeps the log, and tells the jobs after this one which sweep it is of. */
async function handOnLog(effects, place, { header, log }, found) {
    const { step } = place.effects;
    step.setOutput('sweep-state', await keepLog(effects, place, { header, log }, found));
    step.setOutput('sweep-id', log.sweepId);
    step.setOutput('sweep-commit', header.commit ?? '');
}
/** Keeps the log, unless it is kept as it is; the name of its artifact. */
async function keepLog(effects, place, { header, log }, found) {
    if (found !== null && found.log.entries.length === log.entries.length)
        return found.artifactName;
    const artifacts = await place.effects.openArtifacts(place.workflow.retentionDays);
    // Whoever died while it wrote a log of this length keeps its name taken.
    for (let blanks = 0; blanks < mostBlanks; blanks++) {
        const name = await createLog(effects, place, artifacts, { header, log: (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_2__/* .withBlanks */ .kU)(log, blanks) });
        if (name !== null)
            return name;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The log of the sweep ${log.sweepId} finds its names taken in this workflow run.`, {
        hint: 'Run the workflow again with resume, the id of this run.',
    });
}
/** Logs of workers that died while they wrote are at most so many entries longer. */
const mostBlanks = 32;
/** Creates the artifact of a log of this length; its name, or null when it is taken. */
async function createLog(effects, { effects: { temporaryDirectory }, context }, artifacts, { header, log }) {
    const name = effects.stores.sweepArtifactName(log.sweepId, log.entries.length, context.runAttempt);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryDirectory, `trainmark-sweep-${effects.randomHex(8)}`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'log.jsonl');
    await effects.files.writeText(path, [header, ...log.entries].map(_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP).join(''));
    const kept = await artifacts.uploadFirst({ name, files: [path], root });
    return kept === null ? null : name;
}
/** Newest first: a log only grows, and its name says how long it is. */
function logsAmong({ stores }, artifacts, isWanted) {
    return artifacts
        .flatMap((artifact) => {
        const known = stores.sweepLogIn(artifact.name);
        const wanted = known !== null && isWanted({ name: artifact.name, sweepId: known.sweepId });
        return wanted ? [{ artifact, ...known }] : [];
    })
        .toSorted((a, b) => b.entries - a.entries || b.artifact.id - a.artifact.id);
}
/** A log that cannot be had or read makes room for the one before it: what is missing there is in the records. */
async function newestReadable(effects, place, logs, fetch) {
    const problems = [];
    for (const { artifact } of logs.slice(0, 3)) {
        try {
            const into = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.effects.temporaryDirectory, `trainmark-sweep-${effects.randomHex(8)}`);
            await effects.stores.unpackArchive(await fetch(artifact), into, effects.stores.placeInSweep);
            const text = await effects.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(into, 'log.jsonl'));
            const written = (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_2__/* .readSweepLog */ .dz)(text ?? '', artifact.name);
            if (written !== null)
                return { ...written, artifactName: artifact.name };
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                throw error;
            effects.progress.say(`${artifact.name}: ${error.message}`);
            problems.push(error);
        }
    }
    const [problem] = problems;
    if (problem !== undefined)
        throw problem;
    return null;
}


/***/ }),

/***/ 34636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ tellSweep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/commands/deliver.js + 1 modules
var deliver = __webpack_require__(29);
// EXTERNAL MODULE: ./build/src/commands/keepRuns.js
var keepRuns = __webpack_require__(7541);
// EXTERNAL MODULE: ./build/src/commands/sweep/reportSweep.js + 1 modules
var reportSweep = __webpack_require__(1169);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/shortCommit.js
var shortCommit = __webpack_require__(24359);
// EXTERNAL MODULE: ./build/src/report/sweep/sweepProposal.js
var sweepProposal = __webpack_require__(49093);
// EXTERNAL MODULE: ./build/src/sweeps/results/patch/suggestPatch.js + 4 modules
var suggestPatch = __webpack_require__(75594);
// EXTERNAL MODULE: ./build/src/commands/inputs.js
var inputs = __webpack_require__(20215);
;// CONCATENATED MODULE: ./build/src/commands/sweep/onGitHub/proposePatch.js






/**
 * Puts the found values into a pull request of their own, for the branch that the sweep ran on. The values are laid over the
 * branch as it is now, in the params files alone, and only where these are still as the trials had them.
 */
async function proposePatch(effects, place, wanted) {
    const reason = (0,sweepProposal/* whyNotApplied */.d)(wanted.report, wanted) ?? whyNoBase(place);
    try {
        const proposal = reason === null ? await proposeOnBranch(effects, place, wanted) : notMade(...reason);
        return { proposal, problem: null };
    }
    catch (problem) {
        if (!(problem instanceof errors/* UserError */.yo))
            throw problem;
        const why = `${problem.message} ${problem.hint ?? ''}`.replace(/\.\s*$/, '');
        return { proposal: notMade(why), problem };
    }
}
async function proposeOnBranch(effects, place, wanted) {
    const { effects: github, context, workflow } = place;
    const base = context.branch ?? '';
    const api = await github.openApi(workflow.token, effects.progress.say);
    if (api === null)
        return notMade('there is no token');
    const tip = await api.branchTip(base);
    if (tip === null)
        return notMade('the branch ', { name: base }, ' is gone');
    const patch = await patchAt(effects, api, tip, wanted);
    return 'stop' in patch ? notMade(...patch.stop) : propose(effects, place, wanted, { base, tip, patch });
}
function whyNoBase({ context: { event, branch } }) {
    if (event.kind === 'pullRequest' && event.isFork)
        return ['the pull request comes from a fork, whose branch this job may not write'];
    return branch === null ? ['the sweep ran on a tag and not on a branch'] : null;
}
/** The patch of the files at the branch's tip; or why there is none. */
async function patchAt(effects, api, tip, { report, spec, params, commit }) {
    const files = [];
    for (const path of params.map((one) => inRepository(effects, one))) {
        const text = path === null ? null : await api.fileAt(tip, path);
        if (path !== null && text !== null)
            files.push({ path, text });
    }
    const patch = await (0,suggestPatch/* suggestPatch */.R)(spec.parameters, (0,sweepProposal/* chosenRow */.r)(report)?.run.configuration ?? new Map(), files);
    if (patch.files.length === 0)
        return { stop: ['the branch has these values already, or no such params'] };
    const links = await symbolicLinks(effects, commit);
    for (const { path } of patch.files) {
        // GitHub reads through a link; the commit would put a file in its place.
        if (links.has(path))
            return { stop: [{ name: path }, ' is a symbolic link'] };
        const now = files.find((one) => one.path === path)?.text;
        if (tip !== commit && (await api.fileAt(commit, path)) !== now)
            return {
                stop: [
                    { name: path },
                    ' was changed on the branch since the trials ran at ',
                    { name: (0,shortCommit/* shortCommit */.A)(commit) },
                ],
            };
        // Git data is sent as text; what is no UTF-8 would not come back as it was.
        if (now?.includes('\ufffd') === true)
            return { stop: [{ name: path }, ' is not UTF-8'] };
    }
    return patch;
}
/** Paths of a commit that is checked out. */
async function symbolicLinks({ git, directory }, commit) {
    const tree = await (await git.open(directory)).listTree(commit);
    return new Set(tree.filter(({ mode }) => mode === '120000').map(({ path }) => path));
}
/** Null for a file outside the repository. */
function inRepository(effects, path) {
    const joined = external_node_path_.posix.join((0,inputs/* inputText */.AN)(effects, 'working-directory'), path.replaceAll('\\', '/'));
    return joined.startsWith('../') || external_node_path_.posix.isAbsolute(path) ? null : joined;
}
async function propose(effects, { effects: github, context, workflow }, { report, commit, fullReportUrl }, { base, tip, patch }) {
    const { pullRequestText } = await __webpack_require__.e(/* import() */ 4896).then(__webpack_require__.bind(__webpack_require__, 24896));
    const branch = `trainmark/sweep-${report.sweepId}`;
    const text = pullRequestText(report, {
        branch,
        base,
        commit,
        fullReportUrl,
        files: patch.files.map(({ path }) => path),
        hasMoved: tip !== commit && context.event.kind !== 'pullRequest',
        runUrl: github.runUrl(context.runId),
        byHand: patch.byHand,
    });
    const change = { ...text, branch, base, tip, files: patch.files };
    const proposal = await github.proposeChange(workflow.token, change, effects.progress.say);
    return settled(effects, proposal);
}
function settled({ progress }, { how, number, url }) {
    if (how === 'closed')
        return notMade(`pull request ${number} with the same values was closed`);
    if (how === 'elsewhere')
        return notMade(`pull request ${number} proposes this sweep for another branch`);
    progress.say(`pull request ${how}: ${url}`);
    return { kind: 'made', number, url };
}
function notMade(...reason) {
    return { kind: 'notMade', reason };
}

// EXTERNAL MODULE: ./build/src/commands/speakInPullRequest.js
var speakInPullRequest = __webpack_require__(63889);
;// CONCATENATED MODULE: ./build/src/commands/sweep/onGitHub/speakOfSweep.js


/**
 * Writes the sweep into the pull request that it belongs to, if there is one: the event's own, else the open one of the branch
 * that it ran on. One comment for each sweep, beside that of a check; each run of the sweep brings it up to date. What kept it
 * from being written, or null.
 */
async function speakOfSweep(effects, place, sweepId, markdown) {
    const { event } = place.context;
    if (!place.workflow.comment)
        return null;
    if (event.kind === 'pullRequest' && event.isFork) {
        effects.progress.say('The pull request comes from a fork, so this job cannot comment; the job summary has the report.');
        return null;
    }
    try {
        const pull = event.kind === 'pullRequest' ? event.number : await openPullOfBranch(effects, place);
        if (pull === null)
            return null;
        return await (0,speakInPullRequest/* comment */.I)(effects, place, pull, place.workflow.reportName ?? `sweep ${sweepId}`, markdown);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error;
        throw error;
    }
}
/** The newest open pull request from the branch of this run. The default branch is asked about nothing. */
async function openPullOfBranch(effects, { effects: github, context, workflow }) {
    const { branch, defaultBranch, owner } = context;
    if (branch === null || branch === defaultBranch)
        return null;
    const api = await github.openApi(workflow.token, effects.progress.say);
    const pulls = (await api?.pullsFrom(owner, branch)) ?? [];
    return pulls.find(({ isOpen }) => isOpen)?.number ?? null;
}

;// CONCATENATED MODULE: ./build/src/commands/sweep/onGitHub/tellSweep.js






/** The sweep as it stands: in the job's summary, in its log, and at the end as a page and in the pull request. */
async function tellSweep(effects, { experiment }, place, told) {
    const { step, temporaryDirectory } = place.effects;
    for (const message of told.problems)
        step.annotate({ level: 'warning', title: 'Trainmark', message: `Sweep: ${message}`, place: null });
    for (const note of told.notes)
        effects.progress.say(`note: ${note}`);
    const report = await (0,reportSweep/* sweepReportOf */.s)(effects, experiment, told.log, {
        ended: told.ended,
        winner: told.confirmed?.winner ?? null,
        warnings: told.problems,
    });
    const { renderSweepTerminal } = await Promise.all(/* import() */[__webpack_require__.e(2019), __webpack_require__.e(2827)]).then(__webpack_require__.bind(__webpack_require__, 72827));
    effects.terminal.print(renderSweepTerminal(report, { width: effects.terminal.width, colour: false }));
    const out = (0,external_node_path_.join)(temporaryDirectory, `trainmark-sweep-report-${effects.randomHex(8)}`);
    const { markdown, html } = await (0,reportSweep/* writeSweepReport */.E)(effects, report, told.log, out);
    if (!told.isWhole)
        return step.writeSummary(markdown);
    await tellWhole(effects, place, told, { report, html, params: experiment.params });
}
/** First the page and the values, so that the summary and the comment can name them. */
async function tellWhole(effects, place, { header, log, confirmed, propose = false }, { report, html, params }) {
    const { step, openArtifacts, artifactUrl } = place.effects;
    const artifacts = await openArtifacts(place.workflow.retentionDays);
    const name = `trainmark-sweep-${log.sweepId}-${place.context.runAttempt}.html`;
    const page = await (0,keepRuns/* keepPage */.tP)(effects, artifacts, place, { path: html, name });
    const fullReportUrl = page.kind === 'kept' ? artifactUrl(page.artifact.id) : null;
    const { commit } = header;
    const { proposal, problem } = propose && commit !== null
        ? await proposePatch(effects, place, {
            report,
            isUnconfirmed: confirmed?.winner === null,
            spec: log.spec,
            params,
            commit,
            fullReportUrl,
        })
        : { proposal: null, problem: null };
    const { renderSweepMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(2391), __webpack_require__.e(3700)]).then(__webpack_require__.bind(__webpack_require__, 93700));
    const notes = page.kind === 'kept' ? [] : [`The full report could not be kept: ${page.problem.message}`];
    const text = renderSweepMarkdown(report, { fullReportUrl, proposal, notes });
    await step.writeSummary(text);
    const unspoken = await speakOfSweep(effects, place, log.sweepId, text);
    for (const { message, hint = '' } of (0,deliver/* distinct */.d)([problem, unspoken].filter((one) => one !== null)))
        step.annotate({ level: 'warning', title: 'Trainmark', message: `${message} ${hint}`, place: null });
}


/***/ })

};
