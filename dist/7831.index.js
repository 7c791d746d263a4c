export const id = 7831;
export const ids = [7831];
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

/***/ 97831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trialPhase: () => (/* binding */ trialPhase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33647);
/* harmony import */ var _sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(79163);
/* harmony import */ var _collectRuns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42204);
/* harmony import */ var _keepRuns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7541);
/* harmony import */ var _onGitHub_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(51772);
/* harmony import */ var _withoutCommands_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(76242);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2200);
/* harmony import */ var _carryOut_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86966);
/* harmony import */ var _openSweepLog_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78889);
/* harmony import */ var _runTrial_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85804);
/* harmony import */ var _trialTrees_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55282);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(24275);
/* harmony import */ var _stateArtifacts_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(23512);














/**
 * Runs the trials of one leg, one after another, and keeps the record of each as soon as it is over. No call of the API is
 * made. A trial that fails is a result: the leg fails only when a record could not be kept.
 */
async function trialPhase(effects, settings, place, inputs) {
    const found = await (0,_stateArtifacts_js__WEBPACK_IMPORTED_MODULE_10__/* .ownLog */ .BB)(effects, place, ({ name }) => name === inputs.state);
    if (found === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`This workflow run has no artifact ${inputs.state ?? ''}, which holds the plan.`, {
            hint: 'Run the workflow again from its first job: re-run all jobs.',
        });
    const { log } = found;
    const workplace = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_4__/* .openWorkplace */ .x)(effects, settings);
    const { experiment } = settings;
    const { tree, setupMs } = await (0,_trialTrees_js__WEBPACK_IMPORTED_MODULE_8__/* .ownTree */ .r)(effects, workplace, experiment);
    const shared = {
        sweepId: log.sweepId,
        spec: log.spec,
        experiment,
        store: workplace.store,
        workflow: (0,_onGitHub_js__WEBPACK_IMPORTED_MODULE_11__/* .describeWorkflow */ .VW)(place),
    };
    const lines = [];
    const kept = [];
    const isAgain = place.context.runAttempt > attemptIn(inputs.state ?? '');
    const trials = trialsOf(isAgain ? await newestLog(effects, place, log) : log, inputs);
    for (const [index, trial] of trials.entries()) {
        if (effects.interrupt.aborted)
            break;
        if (isAgain && (0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_12__/* .isSettled */ .Is)(trial)) {
            effects.progress.say(`trial ${trial.number} has its result: it is not run again`);
            continue;
        }
        const which = isAgain ? oneMore(effects, trial) : asPlanned(effects, trial);
        const first = index === 0 ? setupMs : 0;
        const { entry, run } = await (0,_withoutCommands_js__WEBPACK_IMPORTED_MODULE_13__/* .withoutCommands */ .D)(effects, place, () => (0,_runTrial_js__WEBPACK_IMPORTED_MODULE_7__/* .runTrial */ .W)(effects, shared, { trial, ...which, tree, setupMs: first }));
        lines.push(`trial ${trial.number} (${trial.method}): ${(0,_carryOut_js__WEBPACK_IMPORTED_MODULE_5__/* .endWords */ .B)(entry, log.spec.metrics)}`);
        effects.progress.say(lines.at(-1) ?? '');
        // The last phase of the Action keeps what an interruption leaves no time for.
        if (effects.interrupt.aborted)
            break;
        const artifacts = await place.effects.openArtifacts(place.workflow.retentionDays);
        const outcome = await (0,_keepRuns_js__WEBPACK_IMPORTED_MODULE_3__/* .keepBundle */ .gV)(effects, artifacts, run.stored);
        if (outcome.kind === 'lost')
            throw outcome.problem;
        kept.push(run.stored.record.id);
        place.effects.step.saveState('kept', JSON.stringify(kept));
    }
    const { markdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 96209));
    await place.effects.step.writeSummary(lines.map((line) => `- ${markdown(line)}\n`).join(''));
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.passed;
}
function trialsOf(log, { trials }) {
    const byNumber = new Map((0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_12__/* .sweepTrials */ .Mo)(log).map((trial) => [trial.number, trial]));
    return trials.map((number) => {
        const trial = byNumber.get(number);
        if (trial === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The plan of the sweep ${log.sweepId} has no trial ${number}.`);
        return trial;
    });
}
function asPlanned(effects, { attempts }) {
    const { attempt = 1, recordId } = attempts.at(-1) ?? {};
    return { attempt, recordId: recordId ?? (0,_openSweepLog_js__WEBPACK_IMPORTED_MODULE_6__/* .nextRecordId */ ._)(effects) };
}
/** Somebody runs this job again, without another plan: one attempt more, with a record of its own. */
function oneMore(effects, { attempts }) {
    const last = attempts.reduce((most, { attempt }) => Math.max(most, attempt), 0);
    return { attempt: last + 1, recordId: (0,_openSweepLog_js__WEBPACK_IMPORTED_MODULE_6__/* .nextRecordId */ ._)(effects) };
}
/** The attempt of the workflow run in which the round was planned. */
function attemptIn(state) {
    return Number(/-(\d+)$/.exec(state)?.[1] ?? '1');
}
/** All that is known by now of the sweep: later rounds may have run trials of this leg again, and it may have run some itself. */
async function newestLog(effects, place, planned) {
    const found = await (0,_stateArtifacts_js__WEBPACK_IMPORTED_MODULE_10__/* .ownLog */ .BB)(effects, place, ({ sweepId }) => sweepId === planned.sweepId);
    const log = found?.log ?? planned;
    const { runs } = await (0,_collectRuns_js__WEBPACK_IMPORTED_MODULE_2__/* .collectOwnRuns */ .Rs)(effects, place, (0,_gather_js__WEBPACK_IMPORTED_MODULE_9__/* .isUnknownTo */ .a0)(log));
    return (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__/* .withEntries */ .bA)(log, await (0,_gather_js__WEBPACK_IMPORTED_MODULE_9__/* .recordedEnds */ .vU)(effects, log, runs, true));
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


/***/ })

};
