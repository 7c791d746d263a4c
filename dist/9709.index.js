export const id = 9709;
export const ids = [9709];
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

/***/ 86966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ endWords),
/* harmony export */   u: () => (/* binding */ carryOut)
/* harmony export */ });
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68455);
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _sweeps_log_planTrials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32037);
/* harmony import */ var _openSweepLog_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78889);
/* harmony import */ var _runTrial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85804);





/**
 * Runs trials, one at a time in each tree, until the sweep is over or this program is interrupted. Each is planned when a
 * tree is free, from all that is known then. The first failure of the program itself ends it, once running trials are over.
 */
async function carryOut(effects, sweep, place, openTrees) {
    const made = [];
    const shared = { running: new Set(), failure: null, ended: null };
    const work = async (openTree) => {
        const own = { tree: null };
        const attemptNext = async (trial) => {
            const isFirst = own.tree === null;
            const { tree, setupMs } = (own.tree ??= await openTree());
            const given = { trial, tree, setupMs: isFirst ? setupMs : 0 };
            made.push(await attemptTrial(effects, sweep, place, given));
        };
        try {
            for (;;) {
                const trial = await nextTrial(effects, sweep, shared);
                if (trial === null)
                    return;
                const done = attemptNext(trial);
                shared.running.add(done);
                await done.finally(() => shared.running.delete(done));
            }
        }
        catch (error) {
            shared.failure ??= { error };
        }
        finally {
            await own.tree?.remove();
        }
    };
    await Promise.all(openTrees.map(work));
    if (shared.failure !== null)
        throw shared.failure.error;
    if (effects.interrupt.aborted || shared.ended === null)
        return { ended: null, made };
    await sweep.add([{ kind: 'concluded', reason: shared.ended }]);
    return { ended: shared.ended, made };
}
/** Null when there is nothing left to do. While others run, the end of one of them may bring something. */
async function nextTrial(effects, sweep, shared) {
    for (;;) {
        if (effects.interrupt.aborted || shared.failure !== null)
            return null;
        const { planned, trials, ended } = (0,_sweeps_log_planTrials_js__WEBPACK_IMPORTED_MODULE_1__/* .planTrials */ .l)(sweep.log(), 1);
        const [trial] = trials;
        if (trial !== undefined) {
            const attempt = trial.attempts.length + 1;
            const started = {
                kind: 'started',
                trial: trial.number,
                attempt,
                at: new Date(effects.nowMs()).toISOString(),
                recordId: (0,_openSweepLog_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRecordId */ ._)(effects),
            };
            await sweep.add([...planned, started]);
            return {
                ...trial,
                attempts: [
                    ...trial.attempts,
                    {
                        attempt,
                        recordId: started.recordId,
                        startedAt: started.at,
                        durationMs: null,
                        end: null,
                        history: [],
                    },
                ],
            };
        }
        shared.ended = ended;
        if (shared.running.size === 0)
            return null;
        await Promise.race(shared.running).catch(() => undefined);
    }
}
async function attemptTrial(effects, sweep, place, { trial, tree, setupMs }) {
    const { attempt = 1, recordId } = trial.attempts.at(-1) ?? {};
    const id = recordId ?? (0,_openSweepLog_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRecordId */ ._)(effects);
    const { entry, run } = await (0,_runTrial_js__WEBPACK_IMPORTED_MODULE_3__/* .runTrial */ .W)(effects, place, { trial, attempt, recordId: id, tree, setupMs });
    await sweep.add([entry]);
    effects.progress.say(`trial ${trial.number} (${trial.method}): ${endWords(entry, place.spec.metrics)}`);
    return run.stored;
}
/** How an attempt ended, for the line that stays in the terminal. */
function endWords({ end, durationMs }, metrics) {
    const after = `after ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_4__/* .describeDuration */ .M)(durationMs)}`;
    if (end.kind !== 'complete')
        return `${end.kind} ${after}: ${end.reason}`;
    const values = end.values.map((value, index) => `${metrics[index]?.name ?? ''} ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value)}`);
    return `${values.length === 0 ? 'complete' : values.join(', ')} ${after}`;
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

/***/ 39709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trialPhase: () => (/* binding */ trialPhase)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/sweeps/log/sweepLogText.js + 1 modules
var sweepLogText = __webpack_require__(33647);
// EXTERNAL MODULE: ./build/src/commands/collectRuns.js
var collectRuns = __webpack_require__(42204);
// EXTERNAL MODULE: ./build/src/commands/keepRuns.js
var keepRuns = __webpack_require__(7541);
// EXTERNAL MODULE: ./build/src/commands/onGitHub.js
var onGitHub = __webpack_require__(51772);
// EXTERNAL MODULE: ./build/src/commands/withoutCommands.js
var withoutCommands = __webpack_require__(76242);
// EXTERNAL MODULE: ./build/src/commands/workplace.js
var commands_workplace = __webpack_require__(2200);
// EXTERNAL MODULE: ./build/src/commands/sweep/carryOut.js
var carryOut = __webpack_require__(86966);
// EXTERNAL MODULE: ./build/src/commands/sweep/runTrial.js + 2 modules
var runTrial = __webpack_require__(85804);
// EXTERNAL MODULE: ./build/src/commands/sweep/trialTrees.js
var trialTrees = __webpack_require__(55282);
// EXTERNAL MODULE: ./build/src/commands/sweep/onGitHub/gather.js
var gather = __webpack_require__(24275);
// EXTERNAL MODULE: ./build/src/sweeps/log/confirmingRuns.js
var confirmingRuns = __webpack_require__(20722);
// EXTERNAL MODULE: ./build/src/sweeps/log/sweepTrials.js
var sweepTrials = __webpack_require__(79163);
// EXTERNAL MODULE: ./build/src/commands/sweep/confirm/runConfirming.js
var runConfirming = __webpack_require__(72341);
// EXTERNAL MODULE: ./build/src/commands/sweep/openSweepLog.js
var openSweepLog = __webpack_require__(78889);
;// CONCATENATED MODULE: ./build/src/commands/sweep/onGitHub/legRuns.js





/** What a leg was given, as the log stands. */
function legRuns(effects, log, { trials, experiment, isAgain }) {
    const byNumber = new Map((0,sweepTrials/* sweepTrials */.Mo)(log).map((trial) => [trial.number, trial]));
    return trials.map(({ trial: number, seed }) => {
        const trial = byNumber.get(number);
        if (trial === undefined)
            throw new errors/* UserError */.yo(`The plan of the sweep ${log.sweepId} has no trial ${number}.`);
        return seed === null
            ? searchRun(effects, { trial, experiment, isAgain })
            : confirmingRun(effects, log, { trial, seed, experiment, isAgain });
    });
}
function searchRun(effects, { trial, experiment, isAgain }) {
    const { attempts } = trial;
    const planned = attempts.at(-1);
    const last = attempts.reduce((most, { attempt }) => Math.max(most, attempt), 0);
    const name = `trial ${trial.number}`;
    const base = { trial, name, experiment, isDone: isAgain && (0,sweepTrials/* isSettled */.Is)(trial) };
    return isAgain
        ? { ...base, attempt: last + 1, recordId: (0,openSweepLog/* nextRecordId */._)(effects) }
        : {
            ...base,
            attempt: planned?.attempt ?? 1,
            recordId: planned?.recordId ?? (0,openSweepLog/* nextRecordId */._)(effects),
        };
}
function confirmingRun(effects, log, { trial, seed, experiment, isAgain }) {
    const known = (0,confirmingRuns/* confirmingRuns */.X)(log).find((run) => run.trial === trial.number && run.seed === seed);
    if (known === undefined)
        throw new errors/* UserError */.yo(`The plan of the sweep ${log.sweepId} does not run trial ${trial.number} with seed ${seed}.`);
    const recordId = isAgain ? (0,openSweepLog/* nextRecordId */._)(effects) : known.recordId;
    const again = (0,runConfirming/* confirmingAttempt */.eB)(log, { trial, seed }, recordId);
    return {
        ...again,
        name: again.title,
        experiment: (0,runConfirming/* withSeed */.W0)(experiment, seed),
        isDone: isAgain && known.isSettled,
    };
}

// EXTERNAL MODULE: ./build/src/commands/sweep/onGitHub/stateArtifacts.js
var stateArtifacts = __webpack_require__(23512);
;// CONCATENATED MODULE: ./build/src/commands/sweep/onGitHub/trialPhase.js













/**
 * Runs the trials of one leg, one after another, and keeps the record of each as soon as it is over. No call of the API is
 * made. A trial that fails is a result: the leg fails only when a record could not be kept.
 */
async function trialPhase(effects, settings, place, inputs) {
    const found = await (0,stateArtifacts/* ownLog */.BB)(effects, place, ({ name }) => name === inputs.state);
    if (found === null)
        throw new errors/* UserError */.yo(`This workflow run has no artifact ${inputs.state ?? ''}, which holds the plan.`, {
            hint: 'Run the workflow again from its first job: re-run all jobs.',
        });
    const { log } = found;
    const workplace = await (0,commands_workplace/* openWorkplace */.x)(effects, settings);
    const { experiment } = settings;
    const { tree, setupMs } = await (0,trialTrees/* ownTree */.r)(effects, workplace, experiment);
    const shared = {
        sweepId: log.sweepId,
        spec: log.spec,
        store: workplace.store,
        workflow: (0,onGitHub/* describeWorkflow */.VW)(place),
    };
    const lines = [];
    const kept = [];
    const isAgain = place.context.runAttempt > attemptIn(inputs.state ?? '');
    const known = isAgain ? await newestLog(effects, place, log, experiment) : log;
    const runs = legRuns(effects, known, { trials: inputs.trials, experiment, isAgain });
    for (const [index, { name, isDone, experiment: own, ...attempt }] of runs.entries()) {
        if (effects.interrupt.aborted)
            break;
        if (isDone) {
            effects.progress.say(`${name} has its result: it is not run again`);
            continue;
        }
        const first = index === 0 ? setupMs : 0;
        const { entry, run } = await (0,withoutCommands/* withoutCommands */.D)(effects, place, () => (0,runTrial/* runTrial */.W)(effects, { ...shared, experiment: own }, { ...attempt, tree, setupMs: first }));
        lines.push(`${name} (${attempt.trial.method}): ${(0,carryOut/* endWords */.B)(entry, log.spec.metrics)}`);
        effects.progress.say(lines.at(-1) ?? '');
        // The last phase of the Action keeps what an interruption leaves no time for.
        if (effects.interrupt.aborted)
            break;
        const artifacts = await place.effects.openArtifacts(place.workflow.retentionDays);
        const outcome = await (0,keepRuns/* keepBundle */.gV)(effects, artifacts, run.stored);
        if (outcome.kind === 'lost')
            throw outcome.problem;
        kept.push(run.stored.record.id);
        place.effects.step.saveState('kept', JSON.stringify(kept));
    }
    const { markdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 96209));
    await place.effects.step.writeSummary(lines.map((line) => `- ${markdown(line)}\n`).join(''));
    return errors/* exitCodes */.hS.passed;
}
/** The attempt of the workflow run in which the round was planned. */
function attemptIn(state) {
    return Number(/-(\d+)$/.exec(state)?.[1] ?? '1');
}
/** All that is known by now of the sweep: later rounds may have run trials of this leg again, and it may have run some itself. */
async function newestLog(effects, place, planned, experiment) {
    const found = await (0,stateArtifacts/* ownLog */.BB)(effects, place, ({ sweepId }) => sweepId === planned.sweepId);
    const log = found?.log ?? planned;
    const { runs } = await (0,collectRuns/* collectOwnRuns */.Rs)(effects, place, (0,gather/* isUnknownTo */.a0)(log));
    const { ended, confirmed } = await (0,gather/* recordedEnds */.vU)(effects, log, { runs, isCancelled: true, experiment });
    return (0,sweepLogText/* withEntries */.bA)(log, [...ended, ...confirmed]);
}


/***/ }),

/***/ 55282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ copiedTree),
/* harmony export */   r: () => (/* binding */ ownTree)
/* harmony export */ });
/* harmony import */ var _baselines_inputsDigest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88533);
/* harmony import */ var _candidateTree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89425);
/* harmony import */ var _runSeeds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39799);



/** What environments of languages lie in, when git ignores them. */
const environmentFolders = ['.venv', 'venv', 'node_modules'];
/** The user's own tree: for one trial at a time. */
async function ownTree(effects, workplace, experiment) {
    const tree = { ...(0,_candidateTree_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateTree */ .M)(effects, workplace, null), role: 'trial' };
    return { tree, setupMs: await (0,_runSeeds_js__WEBPACK_IMPORTED_MODULE_1__/* .runSetup */ .xn)(effects, { tree, experiment }), remove: async () => { } };
}
/**
 * A copy of the user's tree with its uncommitted changes: trials that run at the same time must not find each other's
 * files. Data that git ignores is linked, and so are the environments of Python and Node.
 */
async function copiedTree(effects, { git, directory, code }, experiment) {
    const share = [...experiment.data, ...environmentFolders].map((path) => (0,_baselines_inputsDigest_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFromRoot */ ._f)(directory, path));
    const worktree = await effects.git.addWorktree({ git, commit: code.head.commit, share });
    try {
        await effects.git.copyChanges(git.root, worktree.root, code.changes);
        const tree = {
            root: worktree.root,
            directory,
            code,
            baseCommit: null,
            pullRequest: null,
            role: 'trial',
            sharedFrom: git.root,
        };
        const setupMs = await (0,_runSeeds_js__WEBPACK_IMPORTED_MODULE_1__/* .runSetup */ .xn)(effects, { tree, experiment });
        return { tree, setupMs, remove: () => worktree.remove() };
    }
    catch (error) {
        await worktree.remove();
        throw error;
    }
}


/***/ })

};
