export const id = 2945;
export const ids = [2945];
export const modules = {

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
/* harmony import */ var _recordRun_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62509);
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

/***/ 78889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openSweepLog),
/* harmony export */   _: () => (/* binding */ nextRecordId)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _records_recordId_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39102);
/* harmony import */ var _sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33647);
/* harmony import */ var _sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79163);
/* harmony import */ var _runTrial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85804);





/** Opens the log in the store: a new one, or, to resume, the one that is there, after looking what became of its trials. */
async function openSweepLog(effects, sweep, { store, resume }) {
    const { header, first, spec } = sweep;
    const file = await effects.stores.openSweepFile(store.location, header.sweepId);
    try {
        const written = (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__/* .readSweepLog */ .dz)(file.text, file.path);
        if (written === null) {
            await file.cut(0);
            await file.append([header, ...first].map(_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP).join(''));
            return opened(file, (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__/* .logOf */ .Gs)(header, first));
        }
        const count = (0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepTrials */ .Mo)(written.log).filter(_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_3__/* .isSettled */ .Is).length;
        if (!resume)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The sweep ${header.sweepId} is in the store already, with ${count} finished ${count === 1 ? 'trial' : 'trials'}.`, {
                hint: 'Go on with it: --resume. Start another one: --seed 1 (any other number). See it: --resume --dry-run.',
            });
        await file.cut(written.wholeBytes);
        const open = opened(file, written.log);
        await open.add(await endsOfCutOff(effects, store, open.log()));
        await open.add(renewedBudget(open.log(), spec.budget));
        if (written.header.commit !== header.commit)
            effects.progress.say(`the sweep began at ${written.header.commit ?? 'a tree with changes'}, its other trials run at ${header.commit ?? 'a tree with changes'}`);
        return open;
    }
    catch (error) {
        await file.close();
        throw error;
    }
}
function opened(file, begun) {
    let log = begun;
    return {
        log: () => log,
        add: async (entries) => {
            if (entries.length === 0)
                return;
            log = (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__/* .withEntries */ .bA)(log, entries);
            await file.append(entries.map(_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP).join(''));
        },
        close: () => file.close(),
    };
}
/** Attempts that began and have no end: their program was killed. What is in the store decides what they came to. */
async function endsOfCutOff(effects, store, log) {
    const ends = [];
    for (const { number, attempts } of (0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_3__/* .sweepTrials */ .Mo)(log))
        for (const { attempt, recordId, startedAt, end } of attempts) {
            if (end !== null)
                continue;
            const run = recordId === null ? null : await effects.stores.recoverBundle(store.location, recordId);
            const place = { trial: number, attempt };
            const cutOff = {
                kind: 'ended',
                ...place,
                recordId: run?.record.id ?? null,
                startedAt,
                durationMs: 0,
                end: { kind: 'interrupted', reason: 'Trainmark was ended while it ran' },
                history: [],
            };
            const isWhole = run !== null && run.record.outcome.kind !== 'interrupted';
            ends.push(isWhole
                ? (0,_runTrial_js__WEBPACK_IMPORTED_MODULE_2__/* .endedEntry */ .X)(log.spec, place, {
                    stored: run,
                    series: await effects.stores.readSeries(run),
                    problem: null,
                })
                : cutOff);
        }
    return ends;
}
/** A sweep that was over, or has another limit now, goes on under this one. */
function renewedBudget({ entries, spec }, budget) {
    const isSame = spec.budget.trials === budget.trials &&
        spec.budget.minutes === budget.minutes &&
        spec.budget.failedTrials === budget.failedTrials;
    const isOver = entries.findLast(({ kind }) => kind === 'budget' || kind === 'concluded')?.kind === 'concluded';
    return isSame && !isOver ? [] : [{ kind: 'budget', ...budget }];
}
/** The id of a record that is about to be made. */
function nextRecordId({ nowMs, randomHex }) {
    return (0,_records_recordId_js__WEBPACK_IMPORTED_MODULE_4__/* .createRecordId */ .rx)(nowMs(), randomHex(_records_recordId_js__WEBPACK_IMPORTED_MODULE_4__/* .recordIdRandomDigits */ .__));
}


/***/ }),

/***/ 52526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sweep: () => (/* binding */ sweep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/sweeps/log/sweepTrials.js
var sweepTrials = __webpack_require__(79163);
// EXTERNAL MODULE: ./build/src/commands/workplace.js
var commands_workplace = __webpack_require__(2200);
// EXTERNAL MODULE: ./build/src/commands/sweep/carryOut.js
var carryOut = __webpack_require__(86966);
;// CONCATENATED MODULE: ./build/src/sweeps/log/confirmingRuns.js

/** The runs that confirm trials as the log tells them, in the order in which they first began. */
function confirmingRuns({ entries }) {
    const found = new Map();
    for (const entry of entries) {
        if (entry.kind !== 'confirming' && entry.kind !== 'confirmed')
            continue;
        const { trial, seed } = entry;
        const key = `${trial} ${seed}`;
        const own = found.get(key) ?? { trial, seed, ends: new Map() };
        found.set(key, own);
        own.ends.set(entry.recordId, entry.kind === 'confirmed' ? entry.end : null);
    }
    return [...found.values()].map(confirmingRun);
}
function confirmingRun({ trial, seed, ends }) {
    const attempts = [...ends];
    const counted = attempts.find(([, end]) => end === 'complete' || end === 'failed');
    const lost = attempts.filter(([, end]) => end === 'lost').length;
    const [recordId] = counted ?? attempts.at(-1) ?? [''];
    const open = attempts.flatMap(([id, end]) => (end === null ? [id] : []));
    return { trial, seed, isSettled: counted !== undefined || lost > sweepTrials/* mostRetries */.on, recordId, open };
}

;// CONCATENATED MODULE: ./build/src/sweeps/results/confirmation.js
/**
 * Which trials to confirm, and with which seeds: every one, and the baseline, with the same, so that they can be paired.
 * Trials from before the sweep and the present values need no confirmation; those are the baseline's part.
 */
function confirmationsOf({ rows }, { top, seeds, repeats, sweepSeed }) {
    const chosen = seedsFor(seeds, repeats, sweepSeed);
    return rows
        .filter(({ run, isPresent }) => run.number >= 0 && !isPresent)
        .slice(0, Math.max(0, top))
        .map(({ run }) => ({ trial: run.number, configuration: run.configuration, seeds: chosen }));
}
function seedsFor(seeds, repeats, sweepSeed) {
    const chosen = new Set(seeds.filter((seed) => seed !== sweepSeed).slice(0, repeats));
    for (let seed = 1; chosen.size < repeats; seed++)
        if (seed !== sweepSeed)
            chosen.add(seed);
    return [...chosen];
}
/** The trial with the best mean of its confirming runs, of those that failed in none; null when all have failures. */
function winnerOf(metric, confirmed) {
    const sign = metric.goal === 'maximize' ? -1 : 1;
    const lossOf = ({ values }) => sign * (values.reduce((sum, value) => sum + value, 0) / values.length);
    const usable = confirmed.filter(({ values, failed }) => failed === 0 && values.length > 0 && values.every(Number.isFinite));
    return usable.toSorted((a, b) => lossOf(a) - lossOf(b) || a.trial - b.trial)[0] ?? null;
}

// EXTERNAL MODULE: ./build/src/sweeps/results/sweepResult.js + 15 modules
var sweepResult = __webpack_require__(46190);
// EXTERNAL MODULE: ./build/src/sweeps/results/trialRun.js
var trialRun = __webpack_require__(83985);
// EXTERNAL MODULE: ./build/src/commands/gatedMetrics.js
var gatedMetrics = __webpack_require__(98108);
// EXTERNAL MODULE: ./build/src/comparison/compare.js + 6 modules
var compare = __webpack_require__(81676);
// EXTERNAL MODULE: ./build/src/gates/judge.js + 44 modules
var judge = __webpack_require__(8704);
// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
;// CONCATENATED MODULE: ./build/src/commands/judgeWinner.js





/** The trial that its own runs confirm, judged against the baseline by the gates; null when none could be confirmed. */
function judgeWinner({ metric, confirming, baseline, gates, gated, pair = 'none', }) {
    const winner = winnerOf(metric, confirming.map((one) => confirmedTrial(metric.name, one)));
    const runs = confirming.find(({ trial }) => trial === winner?.trial);
    if (winner === null || runs === undefined)
        return null;
    const { trial, values } = winner;
    if (baseline.length === 0)
        return { trial, values, comparison: null, verdict: null };
    const comparison = (0,compare.compare)({ baseline, candidate: runs.records, code: null, gated, pair });
    return { trial, values, comparison, verdict: gates.length === 0 ? null : (0,judge.judge)(gates, comparison) };
}
function confirmedTrial(metric, { trial, records }) {
    const values = records.flatMap(({ outcome, metrics }) => {
        const found = metrics.find(({ name, labels }) => (0,metricKey/* formatMetricKey */.d)(name, labels) === metric);
        const value = outcome.kind === 'succeeded' ? (found?.value ?? null) : null;
        return (0,metricValue/* isFiniteValue */.N9)(value) ? [value] : [];
    });
    return { trial, values, failed: records.length - values.length };
}

// EXTERNAL MODULE: ./build/src/commands/sweep/attemptEnd.js
var attemptEnd = __webpack_require__(83309);
// EXTERNAL MODULE: ./build/src/records/describeOutcome.js
var describeOutcome = __webpack_require__(68455);
// EXTERNAL MODULE: ./build/src/commands/sweep/openSweepLog.js
var openSweepLog = __webpack_require__(78889);
// EXTERNAL MODULE: ./build/src/commands/sweep/runTrial.js + 2 modules
var runTrial = __webpack_require__(85804);
;// CONCATENATED MODULE: ./build/src/commands/sweep/confirm/runConfirming.js




/**
 * Makes the wanted runs that the log has no end of, one at a time in each tree, until this program is interrupted. Runs that
 * a machine lost are made again. The first failure of the program itself ends it, once the others are over.
 */
async function runConfirming(effects, sweep, place, { wanted, openTrees }) {
    const queue = wanted.filter((one) => !isSettled(sweep, one));
    const shared = { failure: null };
    const mayGoOn = () => !effects.interrupt.aborted && shared.failure === null;
    const work = async (openTree) => {
        const own = { tree: null };
        try {
            for (let next = queue.shift(); next !== undefined && mayGoOn(); next = queue.shift()) {
                const isFirst = own.tree === null;
                const { tree, setupMs } = (own.tree ??= await openTree());
                await confirmOnce(effects, sweep, place, { ...next, tree, setupMs: isFirst ? setupMs : 0 });
                if (mayGoOn() && !isSettled(sweep, next))
                    queue.unshift(next);
            }
        }
        catch (error) {
            shared.failure ??= { error };
        }
        finally {
            await own.tree?.remove();
        }
    };
    await Promise.all(openTrees.slice(0, queue.length).map(work));
    if (shared.failure !== null)
        throw shared.failure.error;
}
function isSettled(sweep, { trial, seed }) {
    return confirmingRuns(sweep.log()).some((run) => run.trial === trial.number && run.seed === seed && run.isSettled);
}
async function confirmOnce(effects, sweep, place, { trial, seed, tree, setupMs }) {
    const recordId = (0,openSweepLog/* nextRecordId */._)(effects);
    const made = sweep
        .log()
        .entries.filter((entry) => entry.kind === 'confirming' && entry.trial === trial.number).length;
    const at = new Date(effects.nowMs()).toISOString();
    await sweep.add([{ kind: 'confirming', trial: trial.number, seed, at, recordId }]);
    const title = `trial ${trial.number} again, seed ${seed}`;
    // Nothing stops it early, and it has the one seed.
    const seeded = { ...place, experiment: { ...place.experiment, seeds: [seed] } };
    const { entry, run } = await (0,runTrial/* runTrial */.W)(effects, seeded, {
        trial: { ...trial, thresholds: null },
        attempt: trial.attempts.length + 1 + made,
        recordId,
        tree,
        setupMs,
        title,
    });
    await sweep.add([confirmedEntry(entry, { trial: trial.number, seed, recordId })]);
    const { end } = entry;
    effects.progress.say(`${title}: ${'reason' in end ? end.reason : (0,describeOutcome/* describeOutcome */.S)(run.stored.record.outcome)}`);
}
/** Runs that began and have no end: their program was killed. What is in the store decides what they came to. */
async function noteCutOff(effects, sweep, { store, spec }) {
    const cutOff = confirmingRuns(sweep.log()).flatMap(({ trial, seed, open }) => open.map((recordId) => ({ trial, seed, recordId })));
    const entries = [];
    for (const own of cutOff) {
        const run = await effects.stores.recoverBundle(store.location, own.recordId);
        const isWhole = run !== null && run.record.outcome.kind !== 'interrupted';
        const series = isWhole ? await effects.stores.readSeries(run) : [];
        entries.push(isWhole
            ? confirmedEntry((0,runTrial/* endedEntry */.X)(spec, { trial: own.trial, attempt: 1 }, { stored: run, series, problem: null }), own)
            : { kind: 'confirmed', ...own, end: 'interrupted' });
    }
    await sweep.add(entries);
}
function confirmedEntry({ end }, own) {
    return { kind: 'confirmed', ...own, end: end.kind === 'pruned' ? 'failed' : end.kind };
}

;// CONCATENATED MODULE: ./build/src/commands/sweep/confirm/confirmBest.js










const usualSeeds = [1, 2, 3];
/** Refuses, before anything is started, gates that would have nothing to compare the winner with. */
function refuseWithoutPresent({ parameters }, { gates, name }) {
    if (gates.length === 0 || parameters.some(({ present }) => present !== null))
        return;
    throw new errors/* UserError */.yo(`--confirm judges the winner against the present configuration by the gates of ${name}, and that configuration is not known.`, {
        hint: 'Name the file with the present values: params: [params.yaml], or state them: sweep: { present: { lr: 0.001 } }.',
    });
}
/**
 * Runs the best trials and the present configuration again, each with the same new seeds, and judges the winner of these
 * runs. What a sweep that was cut off has run already is taken from its log.
 */
async function confirmBest(effects, sweep, place, wish, openTrees) {
    await noteCutOff(effects, sweep, place);
    const trials = (0,sweepTrials/* sweepTrials */.Mo)(sweep.log());
    const chosen = chooseBest(place, trials, wish);
    const [first] = chosen;
    if (first === undefined)
        return { winner: null, warnings: ['There is no trial to confirm.'], isWhole: true };
    const present = trials.find(({ method }) => method === 'present') ?? null;
    const numbers = new Set(chosen.map(({ trial }) => trial));
    const sides = [
        ...(present === null ? [] : [present]),
        ...trials.filter(({ number }) => numbers.has(number)),
    ];
    effects.progress.say(`confirming: ${sides.map(({ number }) => `trial ${number}`).join(', ')}, each with the seeds ${first.seeds.join(', ')}`);
    // Seed by seed: what changes on the machine in the meantime meets all of them.
    const wanted = first.seeds.flatMap((seed) => sides.map((trial) => ({ trial, seed })));
    await runConfirming(effects, sweep, place, { wanted, openTrees });
    const missing = wanted.length - settledOf(sweep, wanted).length;
    if (missing > 0)
        return {
            winner: null,
            warnings: [`The winner is not confirmed yet: ${missing} of ${wanted.length} runs are missing.`],
            isWhole: false,
        };
    return judged(sweep, place, chosen, present);
}
function chooseBest({ spec, experiment }, trials, { top, seeds }) {
    const { leaderboard } = (0,sweepResult/* sweepResultOf */.p)({ spec, runs: (0,trialRun/* trialRunsOf */.S)(trials), jobs: [], prices: null });
    return confirmationsOf(leaderboard, {
        top,
        seeds: seeds ?? (experiment.seeds.length > 1 ? experiment.seeds : usualSeeds),
        repeats: (seeds ?? usualSeeds).length,
        sweepSeed: experiment.seeds[0] ?? null,
    });
}
function settledOf(sweep, wanted) {
    const settled = new Set(confirmingRuns(sweep.log()).flatMap(({ trial, seed, isSettled }) => isSettled ? [`${trial} ${seed}`] : []));
    return wanted.filter(({ trial, seed }) => settled.has(`${trial.number} ${seed}`));
}
async function judged(sweep, { spec, experiment, store }, chosen, present) {
    const [metric] = spec.metrics;
    if (metric === undefined)
        return { winner: null, warnings: [], isWhole: true };
    const seeds = new Set(chosen[0]?.seeds ?? []);
    const settled = confirmingRuns(sweep.log()).filter(({ isSettled, seed }) => isSettled && seeds.has(seed));
    const runsOf = async (trial) => {
        const own = settled.filter((run) => run.trial === trial).toSorted((a, b) => a.seed - b.seed);
        const stored = await Promise.all(own.map(({ recordId }) => store.read(recordId)));
        return { trial, records: stored.map(({ record }) => record) };
    };
    const confirming = await Promise.all(chosen.map(({ trial }) => runsOf(trial)));
    const baseline = present === null ? [] : (await runsOf(present.number)).records;
    const winner = judgeWinner({
        metric: { ...metric, name: (0,attemptEnd/* keyOf */.TN)(metric.name) },
        confirming,
        baseline,
        gates: experiment.gates,
        gated: (0,gatedMetrics/* gatedMetrics */.z)(experiment),
        pair: experiment.pair,
    });
    return { winner, warnings: warningsOf(winner, metric.name), isWhole: true };
}
function warningsOf(winner, metric) {
    if (winner === null)
        return ['No trial is confirmed: each of the best failed in one of its confirming runs.'];
    const [first, ...others] = winner.values;
    const isSame = others.length > 0 && others.every((value) => value === first);
    return [
        ...(isSame
            ? [
                `Every seed gave trial ${winner.trial} the same ${metric}: the command does not seem to read {seed} or TRAINMARK_SEED.`,
            ]
            : []),
        ...(winner.comparison === null
            ? ['The present configuration is not known: the winner is compared with nothing.']
            : []),
    ];
}

// EXTERNAL MODULE: ./build/src/sweeps/log/planTrials.js + 1 modules
var planTrials = __webpack_require__(32037);
// EXTERNAL MODULE: ./build/src/sweeps/log/sweepLogText.js + 1 modules
var sweepLogText = __webpack_require__(33647);
// EXTERNAL MODULE: ./build/src/sweeps/rounds.js
var sweeps_rounds = __webpack_require__(98226);
// EXTERNAL MODULE: ./build/src/commands/sweep/trialExperiment.js + 1 modules
var trialExperiment = __webpack_require__(20425);
;// CONCATENATED MODULE: ./build/src/commands/sweep/dryRun.js





const sampledTrials = 5;
/** Shows what a sweep would do, from its beginning; refuses one that breaks a limit. Runs and keeps nothing. */
async function dryRun(effects, settings, { loaded, request, store, form }) {
    const { header, spec, first, notes } = loaded;
    const { trials } = (0,planTrials/* planTrials */.l)((0,sweepLogText/* logOf */.Gs)(header, first), sampledTrials);
    const minutesPerTrial = request.minutesPerTrial ?? (await meanMinutes(store, settings.experiment.name));
    const rounds = form ?? { size: (0,sweeps_rounds/* usualRoundSize */.qx)(spec), perJob: 1 };
    const count = (0,sweeps_rounds/* trialsIn */.Ti)(spec);
    const expected = count === null ? null : (0,sweeps_rounds/* estimate */.jA)(count, rounds, minutesPerTrial);
    const broken = (0,sweeps_rounds/* limitsBroken */.yu)(rounds, minutesPerTrial, expected?.runs ?? 1);
    const configuration = trials[0]?.configuration ?? new Map();
    const { run } = (0,trialExperiment/* trialExperiment */.i0)(effects, settings.experiment, spec, {
        configuration,
        argumentsFile: 'arguments.json',
    });
    const plan = {
        spec,
        sweepId: header.sweepId,
        seed: header.seed,
        trials,
        command: run ?? '',
        estimate: expected,
        minutesPerTrial,
        parallel: request.parallel,
        notes: [...notes, ...broken.map((one) => `on GitHub: ${one}`)],
    };
    if (settings.json) {
        const { notes: told, estimate: taken } = plan;
        const shown = trials.map(({ number, method, configuration: values }) => ({
            number,
            method,
            configuration: Object.fromEntries(values),
        }));
        const result = {
            schemaVersion: 1,
            command: 'sweep',
            dryRun: true,
            sweepId: header.sweepId,
            seed: header.seed,
        };
        const text = { ...result, parameters: spec.parameters, trials: shown, estimate: taken, notes: told };
        effects.terminal.print(`${JSON.stringify(text, null, 2)}\n`);
    }
    else {
        const { planText } = await __webpack_require__.e(/* import() */ 7655).then(__webpack_require__.bind(__webpack_require__, 27655));
        effects.terminal.print(planText(plan));
    }
    refuseOverBudget(spec.budget.minutes, minutesPerTrial);
    return errors/* exitCodes */.hS.passed;
}
/** A budget that does not hold one trial is a mistake. */
function refuseOverBudget(minutes, minutesPerTrial) {
    if (minutes === null || minutesPerTrial === null || minutesPerTrial <= minutes)
        return;
    throw new errors/* UserError */.yo(`One trial takes about ${Number(minutesPerTrial.toPrecision(2))} minutes, the whole budget is ${minutes}.`, { hint: 'Raise --budget-minutes, or make trials shorter.' });
}
const minuteMs = 60_000;
/** What runs of the experiment have taken; null when none is recorded. */
async function meanMinutes(store, experiment) {
    const { runs } = await store.list();
    const own = runs.filter(({ record }) => record.experiment === experiment && record.outcome.kind === 'succeeded');
    const total = own.reduce((sum, { record }) => sum + record.durations.commandMs, 0);
    return own.length === 0 ? null : total / own.length / minuteMs;
}

// EXTERNAL MODULE: ./build/src/commands/sweep/loadSweep.js + 1 modules
var loadSweep = __webpack_require__(34180);
// EXTERNAL MODULE: ./build/src/commands/sweep/reportSweep.js + 5 modules
var reportSweep = __webpack_require__(78877);
// EXTERNAL MODULE: ./build/src/settings/problem.js
var problem = __webpack_require__(32100);
;// CONCATENATED MODULE: ./build/src/commands/sweep/sweepRequest.js

/** More processes than this on one machine measure each other. */
const mostParallel = 64;
/** More than these are another search. */
const mostConfirmed = 100;
const mostSeeds = 100;
/** The words and flags of `trainmark sweep`, or one UserError that lists all problems. */
function readSweepRequest(operands, given) {
    const problems = [];
    const [path = '', ...more] = operands;
    const params = given.get('param') ?? [];
    if (params.length > 0 && path !== '')
        problems.push({
            where: '--param',
            message: `stands beside the sweep file ${(0,problem/* showValue */.v)(path)}; parameters come from the one or the other`,
        });
    else if (params.length === 0 && (path === '' || more.length > 0))
        problems.push({
            where: 'sweep file',
            message: `expected one file, such as sweep.yml, got ${path === '' ? 'none' : operands.map(problem/* showValue */.v).join(' ')}`,
        });
    const number = (key, flag, form) => {
        const text = given.get(key)?.[0];
        if (text === undefined)
            return null;
        const value = Number(text);
        if (text.trim() !== '' &&
            value >= form.least &&
            value <= form.most &&
            (!form.isWhole || Number.isInteger(value)))
            return value;
        problems.push({ where: `--${flag}`, message: `expected ${form.words}, got ${(0,problem/* showValue */.v)(text)}` });
        return null;
    };
    const request = {
        path,
        params,
        metric: given.get('metric')?.[0] ?? null,
        parallel: number('parallel', 'parallel', wholeFrom(1, mostParallel)) ?? 1,
        trials: number('trials', 'trials', wholeFrom(1, 100_000)),
        budgetMinutes: number('budgetMinutes', 'budget-minutes', minutes),
        seed: number('seed', 'seed', wholeFrom(0, 2 ** 32 - 1)) ?? 0,
        resume: given.has('resume'),
        dryRun: given.has('dryRun'),
        minutesPerTrial: number('minutesPerTrial', 'minutes-per-trial', minutes),
        confirm: number('confirm', 'confirm', wholeFrom(0, mostConfirmed)) ?? 0,
        confirmSeeds: seedsIn(given.get('confirmSeeds')?.[0], problems),
    };
    (0,problem/* refuseProblems */.n)(problems);
    return request;
}
/** "1,2,3" */
function seedsIn(text, problems) {
    if (text === undefined)
        return null;
    const words = text.split(',').map((word) => word.trim());
    const seeds = words.map(Number);
    const isGood = words.every((word) => /^\d{1,10}$/.test(word)) &&
        seeds.every((seed) => seed < 2 ** 32) &&
        new Set(seeds).size === seeds.length &&
        seeds.length <= mostSeeds;
    if (isGood)
        return seeds;
    problems.push({
        where: '--confirm-seeds',
        message: `expected different whole numbers such as 1,2,3, got ${(0,problem/* showValue */.v)(text)}`,
    });
    return null;
}
const minutes = {
    isWhole: false,
    least: 1e-3,
    most: 1e7,
    words: 'a number of minutes above 0',
};
function wholeFrom(least, most) {
    return { isWhole: true, least, most, words: `a whole number from ${least} to ${most}` };
}

// EXTERNAL MODULE: ./build/src/commands/sweep/trialTrees.js
var trialTrees = __webpack_require__(55282);
;// CONCATENATED MODULE: ./build/src/commands/sweep/sweep.js












/** Carries out a sweep on this machine: proposes trials, runs them, notes what became of them, shows the best. */
async function sweep(effects, settings, given) {
    const request = readSweepRequest(settings.operands, given);
    const { experiment } = settings;
    const workplace = await (0,commands_workplace/* openWorkplace */.x)(effects, settings);
    const { store, code } = workplace;
    const isClean = Object.values(code.changes).every((paths) => paths.length === 0);
    const loaded = await (0,loadSweep/* loadSweep */.n)(effects, experiment, {
        ...request,
        commit: isClean ? code.head.commit : null,
    });
    if (request.confirm > 0)
        refuseWithoutPresent(loaded.spec, experiment);
    if (request.dryRun)
        return dryRun(effects, settings, { loaded, request, store });
    for (const note of loaded.notes)
        effects.progress.say(`note: ${note}`);
    const open = await (0,openSweepLog/* openSweepLog */.R)(effects, loaded, { store, resume: request.resume });
    try {
        const { sweepId } = loaded.header;
        effects.progress.say(`sweep ${sweepId}: its log and records are kept in ${store.location}`);
        const place = { sweepId, spec: open.log().spec, experiment, store, workflow: null };
        const trees = () => treesFor(effects, workplace, settings, request);
        const { ended } = await (0,carryOut/* carryOut */.u)(effects, open, place, trees());
        const wish = { top: request.confirm, seeds: request.confirmSeeds };
        const confirmed = ended === null || wish.top === 0 || !hasResult(open.log())
            ? null
            : await confirmBest(effects, open, place, wish, trees());
        await showEnd(effects, settings, open.log(), { ended, confirmed, storeLocation: store.location });
        if (ended === null || confirmed?.isWhole === false)
            effects.progress.say(howToResume(request));
        return exitCodeOf(open.log(), { ended, confirmed });
    }
    finally {
        await open.close();
    }
}
function treesFor(effects, workplace, { experiment }, { parallel }) {
    if (parallel === 1)
        return [() => (0,trialTrees/* ownTree */.r)(effects, workplace, experiment)];
    // One after another: git locks its list of worktrees.
    let last = Promise.resolve();
    return Array.from({ length: parallel }, () => () => {
        const opened = last.then(() => (0,trialTrees/* copiedTree */.h)(effects, workplace, experiment));
        last = opened.catch(() => undefined);
        return opened;
    });
}
/** A search whose winner is not confirmed, or does not pass its gates, ends like any failed gate. */
function exitCodeOf(log, { ended, confirmed }) {
    if (ended === null || !hasResult(log) || confirmed?.isWhole === false)
        return errors/* exitCodes */.hS.trainingFailed;
    if (confirmed === null)
        return errors/* exitCodes */.hS.passed;
    const { winner } = confirmed;
    return winner !== null && (winner.verdict === null || winner.verdict.outcome === 'passed')
        ? errors/* exitCodes */.hS.passed
        : errors/* exitCodes */.hS.gateFailed;
}
/** Writes the report of the sweep, and shows it for people or as JSON. */
async function showEnd(effects, { json, experiment, out }, log, { ended, confirmed, storeLocation }) {
    const report = await (0,reportSweep/* sweepReportOf */.s)(effects, experiment, log, {
        ended,
        warnings: confirmed?.warnings ?? [],
        winner: confirmed?.winner ?? null,
    });
    const folder = out === null ? (0,external_node_path_.join)(storeLocation, 'reports', log.sweepId) : (0,external_node_path_.resolve)(effects.directory, out);
    const { html } = await (0,reportSweep/* writeSweepReport */.E)(effects, report, log, folder);
    if (json) {
        const { sweepJsonOf } = await __webpack_require__.e(/* import() */ 4987).then(__webpack_require__.bind(__webpack_require__, 67368));
        return effects.terminal.print(`${JSON.stringify(sweepJsonOf(report), null, 2)}\n`);
    }
    const { renderSweepTerminal } = await Promise.all(/* import() */[__webpack_require__.e(2019), __webpack_require__.e(2827), __webpack_require__.e(6209)]).then(__webpack_require__.bind(__webpack_require__, 72827));
    const { width, colour } = effects.terminal;
    effects.terminal.print(`${renderSweepTerminal(report, { width, colour })}\nReport: ${html}\n`);
}
function hasResult(log) {
    return (0,sweepTrials/* sweepTrials */.Mo)(log).some(({ state }) => state.kind === 'complete');
}
function howToResume({ path, params, metric, seed, parallel, trials, budgetMinutes, confirm, confirmSeeds, }) {
    const flags = [
        ...(path === '' ? [] : [path]),
        ...params.map((override) => `--param '${override.replaceAll("'", `'\\''`)}'`),
        ...(metric === null ? [] : [`--metric '${metric.replaceAll("'", `'\\''`)}'`]),
        ...(seed === 0 ? [] : [`--seed ${seed}`]),
        ...(parallel === 1 ? [] : [`--parallel ${parallel}`]),
        ...(trials === null ? [] : [`--trials ${trials}`]),
        ...(budgetMinutes === null ? [] : [`--budget-minutes ${budgetMinutes}`]),
        ...(confirm === 0 ? [] : [`--confirm ${confirm}`]),
        ...(confirmSeeds === null ? [] : [`--confirm-seeds ${confirmSeeds.join(',')}`]),
    ];
    return `the sweep was interrupted; nothing is lost. Go on with: ${['trainmark sweep', ...flags, '--resume'].join(' ')}`;
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


/***/ }),

/***/ 98226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ti: () => (/* binding */ trialsIn),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   qx: () => (/* binding */ usualRoundSize),
/* harmony export */   xi: () => (/* binding */ legsOf),
/* harmony export */   yF: () => (/* binding */ mostOutputBytes),
/* harmony export */   yu: () => (/* binding */ limitsBroken)
/* harmony export */ });
/* unused harmony exports mostLegs, longestJobMinutes, roundsInRun, mostRuns, dollarsPerMinute */
/* harmony import */ var _space_searchSpace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81932);

/** GitHub's documentation, "Actions limits": jobs that one matrix may have. */
const mostLegs = 256;
/** GitHub's documentation: an output of a job, in UTF-16 as GitHub counts. */
const mostOutputBytes = 1_048_576;
/** GitHub's documentation: a job on a hosted runner. */
const longestJobMinutes = 360;
/** Rounds that `.github/workflows/sweep.yml` has; then the sweep goes on in another run. */
const roundsInRun = 4;
/** Runs that one sweep may start one after another: a loop without an end would be somebody's bill. */
const mostRuns = 50;
/** GitHub's price of a minute on the standard Linux runner with 2 cores, in US dollars (2026); public repositories pay nothing. */
const dollarsPerMinute = 0.006;
/** A model learns from round to round, so its rounds are small; a grid and chance learn nothing and go in one. */
function usualRoundSize({ method }) {
    return method === 'bayes' ? 8 : mostLegs;
}
/** Trials that the sweep will have; null when only time limits it. */
function trialsIn(spec) {
    const space = (0,_space_searchSpace_js__WEBPACK_IMPORTED_MODULE_0__/* .searchSpaceOf */ .sZ)(spec.parameters);
    const cap = spec.budget.trials ?? Infinity;
    const most = spec.method === 'grid' || !space.isConditional ? space.size : Infinity;
    const count = Math.min(cap, Math.ceil(most));
    return Number.isFinite(count) ? count : null;
}
function estimate(trials, { size, perJob }, minutesPerTrial, setupMinutes = 1) {
    const rounds = Math.ceil(trials / size);
    const last = trials - (rounds - 1) * size;
    const jobsIn = (count) => Math.ceil(count / perJob);
    const jobs = (rounds - 1) * jobsIn(size) + jobsIn(last);
    const billedMinutes = minutesPerTrial === null ? null : Math.ceil(trials * minutesPerTrial + jobs * setupMinutes + rounds * 2);
    return {
        trials,
        rounds,
        runs: Math.ceil(rounds / roundsInRun),
        jobs,
        billedMinutes,
        dollars: billedMinutes === null ? null : billedMinutes * dollarsPerMinute,
    };
}
/** What keeps a sweep of this form from being carried out on GitHub, one sentence each. */
function limitsBroken({ size, perJob }, minutesPerTrial, runs) {
    const legs = Math.ceil(size / perJob);
    const jobMinutes = (minutesPerTrial ?? 0) * perJob;
    return [
        ...(legs > mostLegs
            ? [
                `A round of ${size} trials, ${perJob} in a job, has ${legs} jobs; a matrix has at most ${mostLegs}: put more trials into a job, or fewer into a round.`,
            ]
            : []),
        ...(jobMinutes > longestJobMinutes
            ? [
                `A job of ${perJob} ${perJob === 1 ? 'trial' : 'trials'} takes about ${Math.ceil(jobMinutes)} minutes; a hosted runner ends it after ${longestJobMinutes}: put fewer trials into a job, or use runners of your own.`,
            ]
            : []),
        ...(runs > mostRuns
            ? [
                `The sweep needs ${runs} workflow runs of ${roundsInRun} rounds; at most ${mostRuns} follow one another: make the rounds larger.`,
            ]
            : []),
    ];
}
/** The legs of a round: trials packed into jobs, evenly. */
function legsOf(trials, perJob) {
    const jobs = Math.ceil(trials.length / perJob);
    return Array.from({ length: jobs }, (_, job) => trials.filter((__, index) => index % jobs === job));
}


/***/ })

};
