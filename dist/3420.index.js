export const id = 3420;
export const ids = [3420];
export const modules = {

/***/ 90109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wasCancelled),
/* harmony export */   u: () => (/* binding */ currentLog)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33647);
/* harmony import */ var _collectRuns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42204);
/* harmony import */ var _loadSweep_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34180);
/* harmony import */ var _gather_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24275);
/* harmony import */ var _stateArtifacts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(23512);






/**
 * The newest log of this run, else that of the run to resume, else a new one; then the records that it does not know.
 * Whatever killed an earlier plan, the same trials come again and no others.
 */
async function currentLog(effects, settings, place, inputs) {
    const wanted = inputs.state === null ? null : (effects.stores.sweepLogIn(inputs.state)?.sweepId ?? null);
    const own = await (0,_stateArtifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .ownLog */ .BB)(effects, place, ({ sweepId }) => wanted === null || sweepId === wanted);
    if (own !== null) {
        const { runs, problems } = await (0,_collectRuns_js__WEBPACK_IMPORTED_MODULE_2__/* .collectOwnRuns */ .Rs)(effects, place, (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknownTo */ .a0)(own.log));
        return update(effects, own, own, {
            runs,
            problems,
            handedOut: handedOut(effects, inputs),
            ...ended(place),
        });
    }
    if (inputs.state !== null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`This workflow run has no artifact ${inputs.state}, which holds the log of the sweep.`, {
            hint: 'It may have expired or been deleted. Start the workflow again.',
        });
    if (inputs.resume !== null)
        return resumed(effects, place, inputs, inputs.resume);
    return begun(effects, settings, inputs);
}
async function update(effects, { header, log }, found, news) {
    const entries = await (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .gather */ .kg)(effects, log, news);
    return {
        header,
        log: (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__/* .withEntries */ .bA)(log, entries),
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
async function resumed(effects, place, inputs, runId) {
    const api = await place.effects.openApi(place.workflow.token, effects.progress.say);
    if (api === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The sweep of run ${runId} cannot be resumed without a token.`, {
            hint: 'Leave the input token at its default.',
        });
    const listed = ownArtifacts(await api.artifactsOfRun(runId), runId);
    const found = await (0,_stateArtifacts_js__WEBPACK_IMPORTED_MODULE_5__/* .earlierLog */ .vc)(effects, place, api, listed);
    if (found === null)
        throw nothingToResume(runId, listed);
    const more = budgetOf(inputs, found.log);
    const { runs, problems } = await recordsOf(effects, place, api, listed, found.log);
    const current = await update(effects, found, null, {
        runs,
        problems,
        handedOut: Infinity,
        isCancelled: true,
    });
    return { ...current, log: (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__/* .withEntries */ .bA)(current.log, more) };
}
/** Artifacts of the run itself, made by this repository's own code: not by a fork's. */
function ownArtifacts(listed, runId) {
    return listed.filter(({ expired, run }) => !expired && run?.id === runId && run.headRepositoryId === run.repositoryId);
}
function recordsOf(effects, place, api, listed, log) {
    const isUnknown = (0,_gather_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknownTo */ .a0)(log);
    const wanted = listed.filter(({ name }) => isUnknown(effects.stores.runIdIn(name) ?? ''));
    return (0,_collectRuns_js__WEBPACK_IMPORTED_MODULE_2__/* .collectListedRuns */ .qd)(effects, place, api, wanted);
}
function nothingToResume(runId, listed) {
    const seen = listed.length === 0 ? 'no artifact that has not expired' : 'artifacts, but no log of a sweep';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Run ${runId} has nothing to resume: it has ${seen}.`, {
        hint: 'Give the id of the last run of the sweep, the number in its address. Logs live as long as artifacts do; a longer retention-days helps the next one.',
    });
}
async function begun(effects, { experiment }, { path, seed, mostTrials, budgetMinutes }) {
    const { header, first, notes } = await (0,_loadSweep_js__WEBPACK_IMPORTED_MODULE_3__/* .loadSweep */ .n)(effects, experiment, {
        path,
        seed,
        budgetMinutes,
        trials: mostTrials,
        commit: effects.environment['GITHUB_SHA'] ?? null,
    });
    return { header, log: (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_1__/* .logOf */ .Gs)(header, first), found: null, problems: [], notes };
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

/***/ 43420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planPhase: () => (/* binding */ planPhase)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _sweeps_log_planTrials_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32037);
/* harmony import */ var _sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33647);
/* harmony import */ var _sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(79163);
/* harmony import */ var _sweeps_rounds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98226);
/* harmony import */ var _openSweepLog_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78889);
/* harmony import */ var _currentLog_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90109);
/* harmony import */ var _stateArtifacts_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23512);
/* harmony import */ var _tellSweep_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(25219);









/** Notes what came of the last round, proposes the next one, and hands it out as the legs of a matrix. */
async function planPhase(effects, settings, place, inputs) {
    const { step } = place.effects;
    const current = await (0,_currentLog_js__WEBPACK_IMPORTED_MODULE_5__/* .currentLog */ .u)(effects, settings, place, inputs);
    const { header, found } = current;
    const size = inputs.roundSize ?? (0,_sweeps_rounds_js__WEBPACK_IMPORTED_MODULE_3__/* .usualRoundSize */ .qx)(current.log.spec) * inputs.perJob;
    refuseLimits(size, inputs.perJob);
    const { planned, trials, ended } = (0,_sweeps_log_planTrials_js__WEBPACK_IMPORTED_MODULE_1__/* .planTrials */ .l)(current.log, size);
    const started = trials.map((trial) => startOf(effects, trial));
    const log = (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_2__/* .withEntries */ .bA)(current.log, [...planned, ...started]);
    const legs = JSON.stringify((0,_sweeps_rounds_js__WEBPACK_IMPORTED_MODULE_3__/* .legsOf */ .xi)(trials, inputs.perJob).map((own) => ({
        id: (0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_8__/* .trialId */ .k)(log.sweepId, own[0]?.number ?? 0),
        n: own.map(({ number }) => number).join(' '),
    })));
    if (legs.length * 2 > _sweeps_rounds_js__WEBPACK_IMPORTED_MODULE_3__/* .mostOutputBytes */ .yF)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The legs of a round of ${trials.length} trials take more than the 1 MiB of an output.`, {
            hint: 'Make the rounds smaller: sweep-round-size.',
        });
    // Kept before it is handed out: a trial that runs is always known.
    const state = await (0,_stateArtifacts_js__WEBPACK_IMPORTED_MODULE_6__/* .keepLog */ .Ob)(effects, place, { header, log }, found);
    step.setOutput('sweep-id', log.sweepId);
    step.setOutput('sweep-state', state);
    step.setOutput('sweep-commit', header.commit ?? '');
    step.setOutput('sweep-legs', legs);
    step.setOutput('sweep-ended', trials.length === 0 ? (ended ?? '') : '');
    effects.progress.say(trials.length === 0
        ? `sweep ${log.sweepId}: ${ended ?? 'nothing to run'}`
        : `sweep ${log.sweepId}: ${trials.length} trials in ${JSON.parse(legs).length} jobs`);
    await (0,_tellSweep_js__WEBPACK_IMPORTED_MODULE_7__/* .tellSweep */ .i)(effects, settings, place, { ...current, log, ended: null, isWhole: false });
    return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.passed;
}
function refuseLimits(size, perJob) {
    const broken = (0,_sweeps_rounds_js__WEBPACK_IMPORTED_MODULE_3__/* .limitsBroken */ .yu)({ size, perJob }, null, 1);
    if (broken.length > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(broken.join(' '), { hint: 'Change sweep-round-size or sweep-trials-per-job.' });
}
/** The record's id is chosen here, so that the artifact of an attempt is known before it exists. */
function startOf(effects, { number, attempts }) {
    return {
        kind: 'started',
        trial: number,
        attempt: attempts.reduce((most, { attempt }) => Math.max(most, attempt), 0) + 1,
        at: new Date(effects.nowMs()).toISOString(),
        recordId: (0,_openSweepLog_js__WEBPACK_IMPORTED_MODULE_4__/* .nextRecordId */ ._)(effects),
    };
}


/***/ }),

/***/ 25219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ tellSweep)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _keepRuns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7541);
/* harmony import */ var _reportSweep_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78877);



/** The sweep as it stands: in the job's summary, in its log, and at the end as a page. */
async function tellSweep(effects, { experiment }, place, { log, ended, problems, notes, isWhole }) {
    const { step, temporaryDirectory, openArtifacts, artifactUrl } = place.effects;
    for (const message of problems)
        step.annotate({ level: 'warning', title: 'Trainmark', message: `Sweep: ${message}`, place: null });
    for (const note of notes)
        effects.progress.say(`note: ${note}`);
    const report = await (0,_reportSweep_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepReportOf */ .s)(effects, experiment, log, { ended, warnings: problems });
    const { renderSweepTerminal } = await Promise.all(/* import() */[__webpack_require__.e(2019), __webpack_require__.e(2827), __webpack_require__.e(6816)]).then(__webpack_require__.bind(__webpack_require__, 72827));
    effects.terminal.print(renderSweepTerminal(report, { width: effects.terminal.width, colour: false }));
    const { markdown, html } = await (0,_reportSweep_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSweepReport */ .E)(effects, report, log, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryDirectory, `trainmark-sweep-report-${effects.randomHex(8)}`));
    if (!isWhole)
        return step.writeSummary(markdown);
    const artifacts = await openArtifacts(place.workflow.retentionDays);
    const name = `trainmark-sweep-${log.sweepId}-${place.context.runAttempt}.html`;
    const page = await (0,_keepRuns_js__WEBPACK_IMPORTED_MODULE_1__/* .keepPage */ .tP)(effects, artifacts, place, { path: html, name });
    const { renderSweepMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(2391), __webpack_require__.e(2266)]).then(__webpack_require__.bind(__webpack_require__, 22266));
    const found = page.kind === 'kept'
        ? { fullReportUrl: artifactUrl(page.artifact.id) }
        : { notes: [`The full report could not be kept: ${page.problem.message}`] };
    await step.writeSummary(renderSweepMarkdown(report, found));
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
