export const id = 213;
export const ids = [213];
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

/***/ 83309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   om: () => (/* binding */ historyOf),
/* harmony export */   x$: () => (/* binding */ attemptEnd)
/* harmony export */ });
/* harmony import */ var _gates_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73632);
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68455);
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34027);
/* harmony import */ var _sweeps_log_sweepLog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59926);




/** What a record says of the trial's attempt that it is of. */
function attemptEnd(spec, record, series) {
    const [first] = spec.metrics;
    const history = first === undefined ? [] : historyOf(series, first.name);
    return { end: endOf(spec, record, series, history), history: history.slice(0, _sweeps_log_sweepLog_js__WEBPACK_IMPORTED_MODULE_0__/* .longestHistory */ .x) };
}
const mostNames = 8;
function endOf({ metrics }, record, series, history) {
    const { outcome } = record;
    switch (outcome.kind) {
        case 'stopped': {
            const [metric] = metrics;
            const value = metric === undefined ? null : bestOf(history, metric);
            return { kind: 'pruned', step: history.length, value, reason: outcome.reason };
        }
        case 'interrupted':
            return { kind: 'interrupted', reason: `the run was interrupted by ${outcome.signal}` };
        case 'killed':
            // A machine kills like this when memory runs out or when it goes down; training code does not.
            return outcome.signal === 'SIGKILL' || outcome.signal === 'SIGTERM'
                ? { kind: 'lost', reason: `the command ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOutcome */ .S)(outcome)}, which is the machine's doing` }
                : { kind: 'failed', reason: `the command ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOutcome */ .S)(outcome)}` };
        case 'notStarted':
            return { kind: 'lost', reason: `the command ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOutcome */ .S)(outcome)}` };
        case 'failed':
        case 'timedOut':
            return { kind: 'failed', reason: `the command ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOutcome */ .S)(outcome)}` };
        case 'succeeded':
            return measured(metrics, record, series);
    }
}
function measured(metrics, { metrics: found }, series) {
    const values = [];
    for (const metric of metrics) {
        const key = keyOf(metric.name);
        const own = found.find(({ name, labels }) => (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(name, labels) === key);
        if (own === undefined || own.value === null)
            return { kind: 'failed', reason: neverLogged(metric, found) };
        if (typeof own.value !== 'number')
            return { kind: 'failed', reason: `${metric.name} ended as ${own.value}` };
        values.push(bestOf([...historyOf(series, metric.name), own.value], metric) ?? own.value);
    }
    return { kind: 'complete', values };
}
function neverLogged({ name }, found) {
    const names = found
        .filter(({ sources }) => sources.length > 0)
        .map((metric) => (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(metric.name, metric.labels));
    if (names.length === 0)
        return `the metric ${name} was never logged, and no other either`;
    const near = (0,_gates_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .p)(name, names);
    if (near.length > 0)
        return `the metric ${name} was never logged, but ${near.join(' and ')} ${near.length === 1 ? 'was' : 'were'}`;
    const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : '';
    return `the metric ${name} was never logged; logged were ${names.slice(0, mostNames).join(', ')}${more}`;
}
/** W&B's score of a run is the best value of its history (wandb/sweeps, run.py), not the last. */
function bestOf(values, { goal }) {
    if (values.length === 0)
        return null;
    return values.reduce((best, value) => goal === 'maximize' ? Math.max(best, value) : Math.min(best, value));
}
/** The finite values of a metric in the order they were logged; of several series of that name the longest. */
function historyOf(series, name) {
    const key = keyOf(name);
    return series
        .filter((one) => (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(one.name, one.labels) === key)
        .map(({ values }) => values.filter(Number.isFinite))
        .reduce((longest, values) => (values.length > longest.length ? values : longest), []);
}
/** A metric's name as records write it: `accuracy{lang=en}` with its labels in order. */
function keyOf(text) {
    const { name, labels } = (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .parseMetricKey */ .$)(text);
    return (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(name, labels);
}


/***/ }),

/***/ 53437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ confirmedExitCode),
  f: () => (/* binding */ judgeConfirmed)
});

// EXTERNAL MODULE: ./build/src/records/countOf.js
var countOf = __webpack_require__(70218);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/sweeps/log/confirmingRuns.js
var confirmingRuns = __webpack_require__(20722);
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
// EXTERNAL MODULE: ./build/src/sweeps/results/confirmation.js
var confirmation = __webpack_require__(30081);
;// CONCATENATED MODULE: ./build/src/commands/judgeWinner.js





/** The trial that its own runs confirm, judged against the baseline by the gates; null when none could be confirmed. */
function judgeWinner({ metric, confirming, baseline, gates, gated, pair = 'none', }) {
    const winner = (0,confirmation/* winnerOf */.P)(metric, confirming.map((one) => confirmedTrial(metric.name, one)));
    const runs = confirming.find(({ trial }) => trial === winner?.trial);
    if (winner === null || runs === undefined)
        return null;
    const { trial, values } = winner;
    const { values: present } = confirmedTrial(metric.name, { trial, records: baseline });
    if (baseline.length === 0)
        return { trial, values, present, comparison: null, verdict: null };
    const comparison = (0,compare.compare)({ baseline, candidate: runs.records, code: null, gated, pair });
    return {
        trial,
        values,
        present,
        comparison,
        verdict: gates.length === 0 ? null : (0,judge.judge)(gates, comparison),
    };
}
function confirmedTrial(metric, { trial, records, missing = 0 }) {
    const values = records.flatMap(({ outcome, metrics }) => {
        const found = metrics.find(({ name, labels }) => (0,metricKey/* formatMetricKey */.d)(name, labels) === metric);
        const value = outcome.kind === 'succeeded' ? (found?.value ?? null) : null;
        return (0,metricValue/* isFiniteValue */.N9)(value) ? [value] : [];
    });
    return { trial, values, failed: records.length - values.length + missing };
}

// EXTERNAL MODULE: ./build/src/commands/sweep/attemptEnd.js
var attemptEnd = __webpack_require__(83309);
;// CONCATENATED MODULE: ./build/src/commands/sweep/confirm/judgeConfirmed.js






/** A winner that is not confirmed, or does not pass its gates, ends a sweep like any failed gate. */
function confirmedExitCode({ winner }) {
    return winner !== null && (winner.verdict === null || winner.verdict.outcome === 'passed')
        ? errors/* exitCodes */.hS.passed
        : errors/* exitCodes */.hS.gateFailed;
}
/** The winner of the confirming runs, judged against the present configuration's, once all of them have ended. */
async function judgeConfirmed(log, experiment, wanted, recordOf) {
    const { best, present, all, missing } = wanted;
    const [metric] = log.spec.metrics;
    if (best.length === 0 || metric === undefined)
        return { winner: null, warnings: ['There is no trial to confirm.'], isWhole: true };
    if (missing.length > 0) {
        const warning = `The winner is not confirmed yet: ${missing.length} of ${all.length} runs are missing.`;
        return { winner: null, warnings: [warning], isWhole: false };
    }
    const runsOf = (trial) => recordsOfTrial(log, wanted, trial, recordOf);
    const confirming = await Promise.all(best.map(runsOf));
    const baseline = present === null ? null : await runsOf(present);
    const winner = judgeWinner({
        metric: { ...metric, name: (0,attemptEnd/* keyOf */.TN)(metric.name) },
        confirming,
        baseline: baseline?.records ?? [],
        gates: experiment.gates,
        gated: (0,gatedMetrics/* gatedMetrics */.z)(experiment),
        pair: experiment.pair,
    });
    return {
        winner,
        warnings: [...warningsOf(winner, metric.name), ...lostWarnings(baseline)],
        isWhole: true,
    };
}
async function recordsOfTrial(log, { seeds }, trial, recordOf) {
    const own = (0,confirmingRuns/* confirmingRuns */.X)(log)
        .filter((run) => run.trial === trial && run.isSettled && seeds.includes(run.seed))
        .toSorted((a, b) => a.seed - b.seed);
    const found = await Promise.all(own.map(({ recordId }) => recordOf(recordId)));
    const records = found.filter((record) => record !== null);
    return { trial, records, missing: found.length - records.length };
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
function lostWarnings(baseline) {
    const lost = baseline?.missing ?? 0;
    return lost === 0
        ? []
        : [`${(0,countOf/* countOf */.p)(lost, 'confirming run')} of the present configuration left no record.`];
}


/***/ }),

/***/ 72341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ confirmedEntry),
/* harmony export */   W0: () => (/* binding */ withSeed),
/* harmony export */   YH: () => (/* binding */ noteCutOff),
/* harmony export */   eB: () => (/* binding */ confirmingAttempt),
/* harmony export */   mD: () => (/* binding */ runConfirming)
/* harmony export */ });
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68455);
/* harmony import */ var _sweeps_log_confirmingRuns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20722);
/* harmony import */ var _openSweepLog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78889);
/* harmony import */ var _runTrial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85804);




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
    return (0,_sweeps_log_confirmingRuns_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmingRuns */ .X)(sweep.log()).some((run) => run.trial === trial.number && run.seed === seed && run.isSettled);
}
async function confirmOnce(effects, sweep, place, { trial, seed, tree, setupMs }) {
    const recordId = (0,_openSweepLog_js__WEBPACK_IMPORTED_MODULE_0__/* .nextRecordId */ ._)(effects);
    const at = new Date(effects.nowMs()).toISOString();
    await sweep.add([{ kind: 'confirming', trial: trial.number, seed, at, recordId }]);
    const again = confirmingAttempt(sweep.log(), { trial, seed }, recordId);
    const seeded = { ...place, experiment: withSeed(place.experiment, seed) };
    const { entry, run } = await (0,_runTrial_js__WEBPACK_IMPORTED_MODULE_1__/* .runTrial */ .W)(effects, seeded, { ...again, tree, setupMs });
    await sweep.add([confirmedEntry(entry, { trial: trial.number, seed, recordId })]);
    const { end } = entry;
    effects.progress.say(`${again.title}: ${'reason' in end ? end.reason : (0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_3__/* .describeOutcome */ .S)(run.stored.record.outcome)}`);
}
/** One run with a seed of its own, which nothing stops early. Its number follows those of the trial's own attempts. */
function confirmingAttempt({ entries }, { trial, seed }, recordId) {
    const begun = entries.filter((entry) => entry.kind === 'confirming' && entry.trial === trial.number);
    const index = begun.findIndex((entry) => 'recordId' in entry && entry.recordId === recordId);
    return {
        trial: { ...trial, thresholds: null },
        attempt: trial.attempts.length + 1 + (index < 0 ? begun.length : index),
        recordId,
        title: `trial ${trial.number} again, seed ${seed}`,
    };
}
/** The experiment with this seed and no other. */
function withSeed(experiment, seed) {
    return { ...experiment, seeds: [seed] };
}
/** Runs that began and have no end: their program was killed. What is in the store decides what they came to. */
async function noteCutOff(effects, sweep, { store, spec }) {
    const cutOff = (0,_sweeps_log_confirmingRuns_js__WEBPACK_IMPORTED_MODULE_2__/* .confirmingRuns */ .X)(sweep.log()).flatMap(({ trial, seed, open }) => open.map((recordId) => ({ trial, seed, recordId })));
    const entries = [];
    for (const own of cutOff) {
        const run = await effects.stores.recoverBundle(store.location, own.recordId);
        const isWhole = run !== null && run.record.outcome.kind !== 'interrupted';
        entries.push(isWhole
            ? confirmedEntry(await (0,_runTrial_js__WEBPACK_IMPORTED_MODULE_1__/* .storedEnd */ .B)(effects, spec, { trial: own.trial, attempt: 1 }, run), own)
            : { kind: 'confirmed', ...own, end: 'interrupted' });
    }
    await sweep.add(entries);
}
function confirmedEntry({ end }, own) {
    return { kind: 'confirmed', ...own, end: end.kind === 'pruned' ? 'failed' : end.kind };
}


/***/ }),

/***/ 30319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ mostWantedRuns),
/* harmony export */   cw: () => (/* binding */ refuseWithoutPresent),
/* harmony export */   s7: () => (/* binding */ wantedRuns)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _sweeps_log_confirmingRuns_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20722);
/* harmony import */ var _sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79163);
/* harmony import */ var _sweeps_results_confirmation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30081);
/* harmony import */ var _sweeps_results_sweepResult_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46649);
/* harmony import */ var _sweeps_results_trialRun_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83985);






const usualSeeds = [1, 2, 3];
/** So many runs at most: the best trials and the present configuration, each with every seed. */
function mostWantedRuns({ top, seeds }) {
    return (top + 1) * (seeds ?? usualSeeds).length;
}
/** Refuses, before anything is started, gates that would have nothing to compare the winner with. */
function refuseWithoutPresent({ parameters }, { gates, name }) {
    if (gates.length === 0 || parameters.some(({ present }) => present !== null))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`To confirm is to judge the winner against the present configuration by the gates of ${name}, and that configuration is not known.`, {
        hint: 'Name the file with the present values: params: [params.yaml], or state them: sweep: { present: { lr: 0.001 } }.',
    });
}
/** A function of the log: whoever asks again gets the same runs, but for those that have ended since. */
function wantedRuns(log, experiment, wish) {
    const trials = (0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepTrials */ .Mo)(log);
    const { leaderboard } = (0,_sweeps_results_sweepResult_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepResultOf */ .p)({
        spec: log.spec,
        runs: (0,_sweeps_results_trialRun_js__WEBPACK_IMPORTED_MODULE_3__/* .trialRunsOf */ .S)(trials),
        jobs: [],
        prices: null,
    });
    const chosen = (0,_sweeps_results_confirmation_js__WEBPACK_IMPORTED_MODULE_4__/* .confirmationsOf */ .A)(leaderboard, {
        top: wish.top,
        seeds: wish.seeds ?? (experiment.seeds.length > 1 ? experiment.seeds : usualSeeds),
        repeats: (wish.seeds ?? usualSeeds).length,
        sweepSeed: experiment.seeds[0] ?? null,
    });
    const seeds = chosen[0]?.seeds ?? [];
    const best = chosen.map(({ trial }) => trial);
    const present = trials.find(({ method }) => method === 'present') ?? null;
    const sides = [
        ...(present === null ? [] : [present]),
        ...trials.filter(({ number }) => best.includes(number)),
    ];
    const all = seeds.flatMap((seed) => sides.map((trial) => ({ trial, seed })));
    const settled = new Set((0,_sweeps_log_confirmingRuns_js__WEBPACK_IMPORTED_MODULE_5__/* .confirmingRuns */ .X)(log).flatMap(({ trial, seed, isSettled }) => (isSettled ? [`${trial} ${seed}`] : [])));
    const missing = all.filter(({ trial, seed }) => !settled.has(`${trial.number} ${seed}`));
    return { best, present: present?.number ?? null, seeds, all, missing };
}


/***/ }),

/***/ 78889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ openSweepLog),
/* harmony export */   _: () => (/* binding */ nextRecordId)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70218);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _records_recordId_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39102);
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The sweep ${header.sweepId} is in the store already, with ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(count, 'finished trial')}.`, {
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
            ends.push(isWhole ? await (0,_runTrial_js__WEBPACK_IMPORTED_MODULE_2__/* .storedEnd */ .B)(effects, log.spec, place, run) : cutOff);
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
    return (0,_records_recordId_js__WEBPACK_IMPORTED_MODULE_5__/* .createRecordId */ .rx)(nowMs(), randomHex(_records_recordId_js__WEBPACK_IMPORTED_MODULE_5__/* .recordIdRandomDigits */ .__));
}


/***/ }),

/***/ 85804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ runTrial),
  B: () => (/* binding */ storedEnd)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/commands/recordRun.js + 4 modules
var recordRun = __webpack_require__(62360);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/sweeps/space/configuration.js
var space_configuration = __webpack_require__(7928);
// EXTERNAL MODULE: ./build/src/commands/sweep/attemptEnd.js
var attemptEnd = __webpack_require__(83309);
// EXTERNAL MODULE: ./build/src/commands/sweep/trialExperiment.js + 1 modules
var trialExperiment = __webpack_require__(20425);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/readers/collector.js + 3 modules
var readers_collector = __webpack_require__(15751);
// EXTERNAL MODULE: ./build/src/readers/csvCells.js
var csvCells = __webpack_require__(36473);
// EXTERNAL MODULE: ./build/src/readers/csvRecords.js
var csvRecords = __webpack_require__(44258);
// EXTERNAL MODULE: ./build/src/readers/fileNames.js
var fileNames = __webpack_require__(72608);
// EXTERNAL MODULE: ./build/src/readers/parseJson.js + 2 modules
var parseJson = __webpack_require__(23650);
// EXTERNAL MODULE: ./build/src/readers/plain.js
var plain = __webpack_require__(84946);
// EXTERNAL MODULE: ./build/src/readers/rows.js
var rows = __webpack_require__(97189);
// EXTERNAL MODULE: ./build/src/readers/tableRows.js + 1 modules
var tableRows = __webpack_require__(79538);
;// CONCATENATED MODULE: ./build/src/readers/followFile.js










/** At a time; what is more comes with the next call. */
const mostBytes = 8 * 1_048_576;
/** A line that goes on for longer is given up, and with it the file. */
const longestLine = 4 * 1_048_576;
/** Whether a file can be followed while it is written: JSON Lines, CSV and TSV by their names. */
function canFollow(path) {
    return (0,fileNames/* hasExtension */.Ql)(path, 'jsonl', 'ndjson', 'csv', 'tsv');
}
/** Follows a file that `canFollow`. Lines that are no rows are left out: the end of the run reads the whole file and tells. */
function followFile({ path, absolutePath }) {
    let state = openState(path);
    return {
        async valuesOf(key) {
            const file = await (0,promises_.open)(absolutePath, 'r');
            try {
                const { size } = await file.stat();
                // A file that became shorter was written anew.
                if (size < state.offset)
                    state = openState(path);
                const bytes = Buffer.alloc(Math.min(mostBytes, size - state.offset));
                const { bytesRead } = await file.read(bytes, 0, bytes.length, state.offset);
                state.offset += bytesRead;
                takeBytes(state, bytes.subarray(0, bytesRead));
            }
            finally {
                await file.close();
            }
            const { series } = state.collector.reading();
            return series.find((one) => (0,metricKey/* formatMetricKey */.d)(one.name, one.labels) === key)?.values ?? [];
        },
    };
}
function openState(path) {
    const collector = (0,readers_collector/* createCollector */.Y)({ format: 'followed', path });
    const takeLines = (0,fileNames/* hasExtension */.Ql)(path, 'csv', 'tsv') ? tableLines(path, collector) : jsonLines(collector);
    return { offset: 0, rest: Buffer.alloc(0), collector, takeLines };
}
function takeBytes(state, bytes) {
    const all = Buffer.concat([state.rest, bytes]);
    const end = all.lastIndexOf(10) + 1;
    state.rest = all.length - end > longestLine ? Buffer.alloc(0) : all.subarray(end);
    if (end > 0)
        state.takeLines(all.toString('utf8', 0, end - 1).split(/\r?\n/));
}
function jsonLines(collector) {
    let row = 0;
    return (lines) => {
        for (const line of lines) {
            if (line.trim() === '')
                continue;
            const parsed = (0,parseJson/* parseJson */.q)(line);
            if (parsed.kind !== 'broken' && (0,plain/* isMap */.jh)(parsed.value))
                (0,rows/* addRow */.u)(parsed.value, '', (0,rows/* rowTarget */.c)(collector, row++));
        }
    };
}
function tableLines(path, collector) {
    const splitter = (0,csvRecords/* createRecordSplitter */.D)(path);
    let table = null;
    return (lines) => {
        for (const { text } of splitter.split({ lines, firstLine: 1, isOpenEnded: false })) {
            if (text.trim() === '')
                continue;
            if (table !== null)
                table.rows.add((0,csvCells/* parseCells */.fH)(text, table.delimiter));
            else if (!text.startsWith('#')) {
                const delimiter = (0,csvCells/* sniffDelimiter */.yM)(text, path);
                table = { delimiter, rows: (0,tableRows/* createTableRows */.g)((0,csvCells/* parseCells */.fH)(text, delimiter), collector) };
            }
        }
    };
}

// EXTERNAL MODULE: ./build/src/sweeps/stopping/hyperband.js
var hyperband = __webpack_require__(37645);
// EXTERNAL MODULE: ./build/src/commands/collectReadings.js
var collectReadings = __webpack_require__(18195);
;// CONCATENATED MODULE: ./build/src/commands/sweep/watchTrial.js





const pollMs = 1_000;
/** Looking takes at most this share of the time, however large the workspace or the files are. */
const shareOfTime = 0.05;
/**
 * Watches a trial's metric in what its command prints and in the files it writes, and stops it when it has reached a band
 * and not the band's threshold. The thresholds were frozen when the trial was planned: nobody else is asked.
 */
function watchTrial(effects, watched) {
    const key = (0,attemptEnd/* keyOf */.TN)(watched.metric);
    const stop = new AbortController();
    const printed = [];
    let timer = null;
    const judge = (values) => {
        const decision = (0,hyperband/* judgeByBands */.$)(watched.thresholds, values);
        if (decision.kind === 'stop' && !stop.signal.aborted)
            stop.abort(decision.reason);
    };
    return {
        stop: stop.signal,
        begin() {
            const look = filesWatcher(effects, watched, key);
            const poll = async () => {
                const before = performance.now();
                judge(await look());
                const waitMs = Math.max(pollMs, (performance.now() - before) / shareOfTime);
                if (timer !== null && !stop.signal.aborted)
                    timer = setTimeout(again, waitMs);
            };
            const again = () => void poll();
            timer = setTimeout(again, pollMs);
        },
        onPoint(metric, value) {
            if ((0,attemptEnd/* keyOf */.TN)(metric) !== key)
                return;
            printed.push(value);
            judge(printed);
        },
        end() {
            if (timer !== null)
                clearTimeout(timer);
            timer = null;
        },
    };
}
/** Looks for the metric's values in the files written since now; the longest series of any of them. */
function filesWatcher(effects, { directory, experiment }, key) {
    const { capture, nowMs } = effects;
    const [before, startedAtMs] = [capture.snapshotWorkspace(directory), nowMs()];
    const followed = new Map();
    const others = new Map();
    let fromOthers = [];
    return async () => {
        const changed = capture.findChangedFiles(directory, before, startedAtMs).files;
        const named = await namedPaths(effects, directory, experiment);
        const found = [];
        const grown = [];
        for (const { path, bytes } of changed.filter((file) => isNamed(named, file.path))) {
            if (canFollow(path)) {
                const file = followed.get(path) ?? followFile({ path, absolutePath: (0,external_node_path_.join)(directory, path) });
                followed.set(path, file);
                found.push(await file.valuesOf(key).catch(() => []));
            }
            else if (others.get(path) !== bytes) {
                others.set(path, bytes);
                grown.push(path);
            }
        }
        if (grown.length > 0) {
            const written = [...others.keys()];
            // Half-written files fail to be read; the next look may be luckier.
            fromOthers = await (0,collectReadings/* collectReadings */.C)(effects, {
                directory,
                experiment: { metricFiles: [] },
                written,
                startedAtMs,
            }).then(({ readings }) => (0,attemptEnd/* historyOf */.om)(readings.flatMap(({ series }) => series), key), () => fromOthers);
        }
        return [...found, fromOthers].reduce((longest, one) => (one.length > longest.length ? one : longest));
    };
}
async function namedPaths({ files }, directory, { metricFiles }) {
    return metricFiles.length === 0 ? null : files.expand(directory, metricFiles).catch(() => null);
}
function isNamed(named, path) {
    return named === null || named.some((name) => path === name || path.startsWith(`${name}/`));
}

;// CONCATENATED MODULE: ./build/src/commands/sweep/runTrial.js







/** Runs one attempt and stores its record, whatever becomes of it. Fails only where `recordRun` does. */
async function runTrial(effects, place, { trial, attempt, recordId, tree, setupMs, title = attemptTitle(trial, attempt) }) {
    const { spec, sweepId, store } = place;
    const { configuration } = trial;
    const experiment = (0,trialExperiment/* trialExperiment */.i0)(effects, place.experiment, spec, {
        configuration,
        argumentsFile: await argumentsFile(effects, place, trial),
    });
    const [metric] = spec.metrics;
    const directory = (0,external_node_path_.join)(tree.root, tree.directory);
    const run = await (0,recordRun/* recordRun */.v)(effects, store, {
        tree,
        experiment,
        seed: experiment.seeds[0] ?? null,
        title,
        setupMs,
        workflow: place.workflow,
        rerunOf: null,
        trial: {
            sweep: { id: sweepId, trial: trial.number, attempt },
            recordId,
            params: (0,trialExperiment/* trialParams */.VA)(configuration),
            environment: (0,trialExperiment/* trialEnvironment */.I7)(spec, configuration, { sweepId, trial: trial.number }),
            watch: trial.thresholds === null || metric === undefined
                ? null
                : watchTrial(effects, { directory, experiment, metric: metric.name, thresholds: trial.thresholds }),
        },
    });
    return { entry: endedEntry(spec, { trial: trial.number, attempt }, run), run };
}
function attemptTitle({ number }, attempt) {
    return `trial ${number}${attempt === 1 ? '' : `, attempt ${attempt}`}`;
}
/** What the log notes of a run whose record is in a store. */
async function storedEnd({ stores }, spec, place, stored) {
    const series = await stores.readSeries(stored);
    // A log that cannot be read tells less of the trial, and nothing else.
    const logTail = await stores.readLogTail(stored, shownLines).catch(() => []);
    return endedEntry(spec, place, { stored, series, problem: null, logTail });
}
/** What the log notes of a run that is over. */
function endedEntry(spec, { trial, attempt }, { stored, series, problem, logTail }) {
    const { record } = stored;
    const { end, history } = (0,attemptEnd/* attemptEnd */.x$)(spec, record, series);
    // Why the results could not be read says more than that they are missing.
    const told = end.kind === 'failed' && problem !== null
        ? { ...end, reason: withoutStop(problem.message) }
        : withLastLines(end, record.outcome.kind, logTail);
    return {
        kind: 'ended',
        trial,
        attempt,
        recordId: record.id,
        startedAt: record.startedAt,
        durationMs: record.durations.commandMs,
        end: 'reason' in told ? { ...told, reason: told.reason.slice(0, 2000) } : told,
        history,
    };
}
/** Lines of a failed command's output that say why; what is longer stands in its log. */
const shownLines = 3;
const runTrial_longestLine = 160;
function withLastLines(end, outcome, logTail) {
    if (end.kind !== 'failed' || outcome === 'succeeded')
        return end;
    const lines = logTail.map((line) => line.trim()).filter((line) => line !== '');
    const last = lines.slice(-shownLines).map((line) => (0,report_escape/* shorten */.ml)(line, runTrial_longestLine));
    const words = last.length === 0 ? 'it printed nothing' : `its output ended with: ${last.join(' / ')}`;
    return { ...end, reason: `${end.reason}; ${words}` };
}
function withoutStop(text) {
    return text.replace(/\.$/, '');
}
/** For `${args_json_file}`: the values of the trial, written only where the command asks for them. */
async function argumentsFile({ files }, { spec, sweepId, store }, { number, configuration }) {
    const path = (0,external_node_path_.join)(store.location, 'sweeps', sweepId, 'arguments', `${number}.json`);
    if (spec.command.words.some((word) => word.includes('${args_json_file}')))
        await files.writeText(path, `${JSON.stringify((0,space_configuration/* nested */.c)(spec.parameters, configuration), null, 2)}\n`);
    return path;
}


/***/ }),

/***/ 20425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kk: () => (/* binding */ hasOwnCommand),
  nq: () => (/* binding */ refuseUnusableCommand),
  I7: () => (/* binding */ trialEnvironment),
  i0: () => (/* binding */ trialExperiment),
  VA: () => (/* binding */ trialParams)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/gates/nearest.js
var nearest = __webpack_require__(73632);
// EXTERNAL MODULE: ./build/src/sweeps/space/configuration.js
var space_configuration = __webpack_require__(7928);
// EXTERNAL MODULE: ./build/src/sweeps/pythonText.js
var pythonText = __webpack_require__(14706);
;// CONCATENATED MODULE: ./build/src/sweeps/expandCommand.js



/**
 * The words to start for one trial; never to be joined for a shell. Macros as W&B's agent has them (0.22): those that
 * stand alone may become several words or none, those inside a word are put in its place.
 */
function expandCommand({ program, words }, parameters, configuration, surroundings) {
    const many = expansions(program, parameters, configuration, surroundings);
    return words.flatMap((word) => {
        const [whole, name] = /^\$\{([a-z_]+)\}$/.exec(word) ?? [];
        const expand = name === undefined ? undefined : many.get(name);
        if (whole !== undefined && expand !== undefined)
            return expand();
        return [
            word.replaceAll(/\$\{([^}]*)\}/g, (macro, inner) => {
                if (inner.startsWith('envvar:'))
                    return variable(inner.slice('envvar:'.length), surroundings);
                return many.get(inner)?.().join(' ') ?? macro;
            }),
        ];
    });
}
function expansions(program, parameters, configuration, { isWindows, interpreter = 'python', argumentsFile, nesting = 'dotted' }) {
    const pairs = nesting === 'dotted' ? [...configuration] : Object.entries((0,space_configuration/* nested */.c)(parameters, configuration));
    const texts = pairs.map(([name, value]) => [name, (0,pythonText/* pythonText */.G)(value)]);
    return new Map([
        ['env', () => (isWindows ? [] : ['/usr/bin/env'])],
        ['interpreter', () => [interpreter]],
        ['program', () => [required(program, 'program', 'Name the script with program: in the sweep file.')]],
        ['args', () => texts.map(([name, text]) => `--${name}=${text}`)],
        ['args_no_hyphens', () => texts.map(([name, text]) => `${name}=${text}`)],
        ['args_no_equals', () => texts.flatMap(([name, text]) => [`--${name}`, text])],
        [
            'args_no_boolean_flags',
            () => pairs.flatMap(([name, value]) => {
                if (typeof value === 'boolean')
                    return value ? [`--${name}`] : [];
                return [`--${name}=${(0,pythonText/* pythonText */.G)(value)}`];
            }),
        ],
        ['args_json', () => [JSON.stringify((0,space_configuration/* nested */.c)(parameters, configuration))]],
        [
            'args_json_file',
            () => [required(argumentsFile ?? null, 'args_json_file', 'Use ${args} or ${args_json}.')],
        ],
    ]);
}
function required(text, macro, hint) {
    if (text === null)
        throw new errors/* UserError */.yo(`The command uses \${${macro}}, which has no value here.`, { hint });
    return text;
}
function variable(name, { environment }) {
    const value = environment.get(name);
    if (value !== undefined)
        return value;
    throw new errors/* UserError */.yo(`The command uses \${envvar:${name}}, but the environment has no ${name}.`, {
        hint: 'Set it for the job that carries out the trials.',
    });
}

;// CONCATENATED MODULE: ./build/src/commands/sweep/trialExperiment.js





const placeholder = /\{param:([^{}\s]+)\}|\{params\}/g;
/** Whether the sweep file says itself what to start, as W&B's do; else the experiment's command is taken. */
function hasOwnCommand({ command }) {
    return command.program !== null || !command.words.includes('${program}');
}
/** Refuses, before anything is started, a command that no trial could be made from. */
function refuseUnusableCommand(spec, { name, run }) {
    if (hasOwnCommand(spec))
        return;
    if (run === null)
        throw new errors/* UserError */.yo('There is nothing to run: the sweep names no program, and the experiment no command.', {
            hint: 'Add program: train.py to the sweep file, or run: to the experiment, or use --run "python train.py --lr {param:lr}".',
        });
    for (const [, wanted] of [run].flat().join('\n').matchAll(placeholder)) {
        if (wanted === undefined)
            continue;
        const parameter = spec.parameters.find((one) => one.name === wanted);
        if (parameter === undefined) {
            const names = spec.parameters.map((one) => one.name);
            const near = (0,nearest/* nearest */.p)(wanted, names, 1)[0];
            const advice = near === undefined ? `It has ${names.join(', ')}.` : `Did you mean {param:${near}}?`;
            throw new errors/* UserError */.yo(`The command of ${name} uses {param:${wanted}}, which the sweep does not have.`, {
                hint: advice,
            });
        }
        if (parameter.when.length > 0)
            throw new errors/* UserError */.yo(`The command of ${name} uses {param:${wanted}}, which not every trial has.`, {
                hint: 'Use {params} in its place, which writes --name=value for the parameters that a trial has, or read TRAINMARK_PARAMS.',
            });
    }
}
/** The experiment as one trial runs it: its own command, the sweep's metrics declared, nothing judged. */
function trialExperiment({ environment }, experiment, spec, { configuration, argumentsFile }) {
    const run = hasOwnCommand(spec)
        ? expandCommand(spec.command, spec.parameters, configuration, {
            isWindows: environment['OS'] === 'Windows_NT',
            argumentsFile,
            environment: new Map(Object.entries(environment).flatMap(([name, value]) => value === undefined ? [] : [[name, value]])),
        })
        : filled(experiment.run ?? [], configuration);
    const objectives = spec.metrics.map(({ name, goal }) => ({
        pattern: name,
        goal: goal === 'maximize' ? 'max' : 'min',
    }));
    return { ...experiment, run, gates: [], declarations: [...experiment.declarations, ...objectives] };
}
/** What a trial's command may read its parameters from, whatever its command line says. */
function trialEnvironment(spec, configuration, { sweepId, trial }) {
    const own = [...configuration].map(([name, value]) => [variableOf(name), plainText(value)]);
    return {
        ...Object.fromEntries(own),
        TRAINMARK_PARAMS: JSON.stringify((0,space_configuration/* nested */.c)(spec.parameters, configuration)),
        TRAINMARK_SWEEP: sweepId,
        TRAINMARK_TRIAL: String(trial),
    };
}
/** `optimizer.lr` → TRAINMARK_PARAM_OPTIMIZER_LR. */
function variableOf(name) {
    return `TRAINMARK_PARAM_${name.toUpperCase().replaceAll(/[^A-Z0-9_]/g, '_')}`;
}
/** The parameters as a record keeps them: what is no scalar, as JSON. */
function trialParams(configuration) {
    return Object.fromEntries([...configuration].map(([name, value]) => [
        name,
        typeof value === 'object' && value !== null ? JSON.stringify(value) : value,
    ]));
}
function plainText(value) {
    return typeof value === 'string' ? value : JSON.stringify(value);
}
/** In a text, which a shell will read, every value is one word of it; in a list nothing is quoted. */
function filled(run, configuration) {
    if (typeof run === 'string')
        return run.replaceAll(placeholder, (_, name) => name === undefined
            ? allWords(configuration).map(shellWord).join(' ')
            : shellWord(textOf(configuration, name)));
    return run.flatMap((word) => word === '{params}'
        ? allWords(configuration)
        : [
            word.replaceAll(placeholder, (whole, name) => name === undefined ? whole : textOf(configuration, name)),
        ]);
}
function allWords(configuration) {
    return [...configuration].map(([name, value]) => `--${name}=${(0,pythonText/* pythonText */.G)(value)}`);
}
function textOf(configuration, name) {
    const value = configuration.get(name);
    return value === undefined ? '' : (0,pythonText/* pythonText */.G)(value);
}
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
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

/***/ 44258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ createRecordSplitter)
/* harmony export */ });
/* harmony import */ var _csvCells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36473);
/* harmony import */ var _fileProblem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10375);


/** A record longer than this has most likely a quote that is never closed. */
const maxRecordLength = 1_048_576;
/** `path` stands in the error about a record without an end. */
function createRecordSplitter(path) {
    let open = [];
    let openLength = 0;
    let line = 1;
    /** The record that this line ends, or null when it goes on. */
    function addLine(text, lineNumber) {
        const isOdd = (0,_csvCells_js__WEBPACK_IMPORTED_MODULE_1__/* .hasOddQuotes */ .fD)(text);
        if (open.length === 0) {
            line = lineNumber;
            if (!isOdd)
                return text;
        }
        const isEnd = isOdd && open.length > 0;
        open.push(text);
        openLength += text.length + 1;
        if (openLength > maxRecordLength)
            throw (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_0__/* .malformed */ .Qm)(path, { line, column: 1 }, 'a quote is opened here or later and never closed');
        if (!isEnd)
            return null;
        const record = open.join('\n');
        open = [];
        openLength = 0;
        return record;
    }
    return {
        split({ lines, firstLine, isOpenEnded }) {
            return lines.flatMap((text, index) => {
                const record = addLine(text, firstLine + index);
                return record === null ? [] : [{ text: record, line, isOpenEnded }];
            });
        },
        openRecord: () => (open.length === 0 ? null : line),
    };
}


/***/ }),

/***/ 79538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createTableRows)
});

// EXTERNAL MODULE: ./build/src/readers/numberText.js
var numberText = __webpack_require__(80718);
// EXTERNAL MODULE: ./build/src/readers/steps.js
var steps = __webpack_require__(29357);
// EXTERNAL MODULE: ./build/src/readers/tableLayout.js
var tableLayout = __webpack_require__(5320);
;// CONCATENATED MODULE: ./build/src/readers/wholeRows.js

function createWholeRows(layout, collector) {
    const { step, wallTime, metrics, width } = layout;
    const columns = metrics.map(({ index }) => index);
    const needed = [
        ...columns,
        ...(step === null ? [] : [step.index]),
        ...(wallTime === null ? [] : [wallTime]),
    ];
    let block = null;
    /** Not before there is a row: metrics come in the order of their first points. */
    function openBlock() {
        return collector.rowBlock({
            metrics: metrics.map(({ name }) => collector.metric(name)),
            columns,
            kind: step?.kind ?? null,
            isTimed: wallTime !== null,
        });
    }
    return {
        add(row, { values, isNumber, width: cells }) {
            if (cells !== width)
                return false;
            for (const column of needed)
                if (isNumber[column] === 0)
                    return false;
            const at = step === null ? row : (values[step.index] ?? Number.NaN);
            if (!Number.isFinite(at))
                return false;
            const wallTimeMs = wallTime === null ? undefined : (0,steps/* wallTimeMsOf */.XV)(values[wallTime] ?? Number.NaN);
            block ??= openBlock();
            block.add(at, wallTimeMs, values);
            return true;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/readers/tableRows.js




/**
 * A header may come again with other columns, when a program that appends to the file was started again:
 * columns are then read by the new one. An empty cell is "not logged", as are `NA` and `None`; `nan` is a
 * logged NaN.
 */
function createTableRows(header, collector) {
    let layout = openLayout(header, collector);
    let row = 0;
    /** Metrics by column: finding one by its name takes longer than adding a number to it. */
    let metrics = [];
    let whole = null;
    return {
        add(cells) {
            if (isHeader(cells, layout)) {
                layout = openLayout(cells, collector);
                metrics = [];
                whole = null;
                return;
            }
            if (cells.length > layout.width)
                collector.warn('has rows with more cells than its header has columns; the cells beyond were left out.');
            addCells(cells, layout, row, collector);
            row++;
        },
        addNumbers(numbers) {
            if (layout.kind !== 'wide' || numbers.width > layout.width)
                return false;
            whole ??= createWholeRows(layout, collector);
            if (whole.add(row, numbers)) {
                row++;
                return true;
            }
            const { values, isNumber, width } = numbers;
            const step = layout.step === null ? undefined : numberAt(numbers, layout.step.index);
            const kind = step !== undefined && Number.isFinite(step) ? layout.step?.kind : undefined;
            const wallTime = layout.wallTime === null ? undefined : numberAt(numbers, layout.wallTime);
            const wallTimeMs = wallTime === undefined ? undefined : (0,steps/* wallTimeMsOf */.XV)(wallTime);
            for (const { index, name } of layout.metrics) {
                if (index >= width || isNumber[index] === 0)
                    continue;
                const metric = (metrics[index] ??= collector.metric(name));
                const value = values[index] ?? Number.NaN;
                if (kind === undefined || step === undefined)
                    metric?.unsteppedPoint(row, value, wallTimeMs);
                else
                    metric?.point(kind, step, value, wallTimeMs);
            }
            row++;
            return true;
        },
    };
}
function numberAt({ values, isNumber, width }, index) {
    return index < width && isNumber[index] === 1 ? values[index] : undefined;
}
function openLayout(header, collector) {
    const { layout, duplicates } = (0,tableLayout/* readLayout */.T)(header);
    for (const name of duplicates)
        collector.warn(`has more than one column ${JSON.stringify(name)}; the first was taken.`);
    return layout;
}
/** Names again where numbers should be. */
function isHeader(cells, { names, step }) {
    if (step !== null && (0,numberText/* parseNumber */.$)((cells[step.index] ?? '').trim()) !== undefined)
        return false;
    if (cells.some((cell) => (0,numberText/* parseNumber */.$)(cell.trim()) !== undefined))
        return false;
    return cells.filter((cell) => names.has(cell.trim())).length > names.size / 2;
}
function addCells(cells, layout, row, collector) {
    const step = readStep(cells, layout);
    const wallTime = layout.wallTime === null ? undefined : numberIn(cells, layout.wallTime);
    const wallTimeMs = wallTime === undefined ? undefined : (0,steps/* wallTimeMsOf */.XV)(wallTime);
    if (layout.kind === 'long') {
        const value = numberIn(cells, layout.value);
        if (value !== undefined)
            addPoint(longMetric(cells, layout, collector), value, step, row, wallTimeMs);
        return;
    }
    for (const { index, name } of layout.metrics) {
        const value = numberIn(cells, index);
        if (value !== undefined)
            addPoint(collector.metric(name), value, step, row, wallTimeMs);
    }
}
function addPoint(metric, value, step, row, wallTimeMs) {
    if (step === null)
        metric?.unsteppedPoint(row, value, wallTimeMs);
    else
        metric?.point(step.kind, step.step, value, wallTimeMs);
}
function longMetric(cells, layout, collector) {
    const name = cells[layout.name]?.trim() ?? '';
    if (layout.labels.length === 0)
        return collector.metric(name);
    const labels = layout.labels.map((column) => [column.name, cells[column.index]?.trim() ?? '']);
    return collector.metric(name, Object.fromEntries(labels.filter(([, value]) => value !== '')));
}
function readStep(cells, { step }) {
    const value = step === null ? undefined : numberIn(cells, step.index);
    return step === null || value === undefined || !Number.isFinite(value)
        ? null
        : { kind: step.kind, step: value };
}
function numberIn(cells, index) {
    const cell = cells[index];
    return cell === undefined || cell === '' ? undefined : (0,numberText/* parseNumber */.$)(cell.trim());
}


/***/ }),

/***/ 24918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ wordAt),
/* harmony export */   SN: () => (/* binding */ ownSettings),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   f8: () => (/* binding */ positiveAt),
/* harmony export */   jD: () => (/* binding */ refuseOtherKeys),
/* harmony export */   tk: () => (/* binding */ numberAt)
/* harmony export */ });
/** Where Trainmark's own settings of a sweep stand: the first step of their paths. */
const ownSettings = 'trainmark.yml: sweep';
/** A value as it stands in a message: short, on one line. */
function shown(value) {
    if (value === undefined)
        return 'missing';
    const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value);
    return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
/** The number at a key, or the fallback where the key is missing; NaN, with a problem told, for anything else. */
function numberAt(findings, map, path, key, fallback) {
    const given = Object.hasOwn(map, key) ? map[key] : undefined;
    if (given === undefined && fallback !== undefined)
        return fallback;
    const number = typeof given === 'string' ? numberWritten(given) : given;
    const at = [...path, key];
    if (typeof number !== 'number' || !Number.isFinite(number)) {
        findings.problems.push({ path: at, message: `is ${shown(given)}; a finite number is accepted` });
        return Number.NaN;
    }
    if (typeof given === 'string')
        findings.notes.push({ path: at, message: `is the text ${shown(given)}; read as the number ${number}` });
    return number;
}
/** YAML 1.1 takes 1e-5 for text (W&B issue 1129), so files quote or carry such numbers as texts. */
function numberWritten(text) {
    return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) : null;
}
/** As `numberAt`, for a number that must be above zero. */
function positiveAt(findings, map, path, key, fallback) {
    const number = numberAt(findings, map, path, key, fallback);
    if (!(number <= 0))
        return number;
    findings.problems.push({ path: [...path, key], message: `is ${number}; a number above 0 is accepted` });
    return Number.NaN;
}
/** Tells of every key that is not among those known. */
function refuseOtherKeys(findings, map, path, known) {
    for (const key of Object.keys(map)) {
        if (known.includes(key))
            continue;
        findings.problems.push({
            path: [...path, key],
            message: `is not known here; accepted: ${known.join(', ')}`,
        });
    }
}
/** The member when it is one of the words; otherwise the fallback, with a problem told unless the member is missing. */
function wordAt(findings, map, path, key, words, fallback) {
    const given = Object.hasOwn(map, key) ? map[key] : undefined;
    if (given === undefined)
        return fallback;
    const word = words.find((one) => one === given);
    if (word !== undefined)
        return word;
    findings.problems.push({
        path: [...path, key],
        message: `is ${shown(given)}; accepted: ${words.join(', ')}`,
    });
    return fallback;
}


/***/ }),

/***/ 50642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ isDistributionMap),
/* harmony export */   m: () => (/* binding */ importOptunaDistributions)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3338);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24918);


/**
 * Parameters from Optuna's JSON: `{ lr: { name: 'FloatDistribution', attributes: { low, high, step, log } }, … }`, as its
 * `--search-space` takes and `distribution_to_json` writes it (5.0; the six older names of 2.x too).
 */
function importOptunaDistributions(given) {
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(given) || Object.keys(given).length === 0) {
        const message = `is ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(given)}; a map of names to distributions is accepted`;
        return { kind: 'problems', problems: [{ path: [], message }] };
    }
    const problems = [];
    const parameters = [];
    for (const name of Object.keys(given).toSorted()) {
        const distribution = distributionFrom(given[name]);
        if (typeof distribution === 'string')
            problems.push({ path: [name], message: distribution });
        else
            parameters.push({ name, path: [name], distribution, when: [], present: null });
    }
    return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'parameters', parameters };
}
/** Whether it looks like such a map: each member has a name and attributes, which no parameter of W&B's has. */
function isDistributionMap(given) {
    return ((0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(given) &&
        Object.keys(given).length > 0 &&
        Object.values(given).every((member) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(member) && typeof member['name'] === 'string' && (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(member['attributes'])));
}
/** A text tells what is wrong. */
function distributionFrom(given) {
    const attributes = (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(given) ? given['attributes'] : undefined;
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(given) || !(0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .j)(attributes))
        return `is ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(given)}; a map with name and attributes is accepted`;
    const kind = given['name'];
    if (kind === 'CategoricalDistribution')
        return choices(attributes['choices']);
    const { low, high, step, q, log } = attributes;
    const isLog = log === true || (typeof kind === 'string' && kind.includes('LogUniform'));
    if (typeof low !== 'number' || typeof high !== 'number' || !(low <= high))
        return `has low ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(low)} and high ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(high)}; two numbers, low not above high, are accepted`;
    if (isLog && low <= 0)
        return `has low ${low}, which has no logarithm; a number above 0 is accepted`;
    if (low === high)
        return { kind: 'constant', value: low };
    const width = step ?? q ?? null;
    switch (kind) {
        case 'IntDistribution':
        case 'IntUniformDistribution':
        case 'IntLogUniformDistribution':
            return stepped(low, high, width ?? 1, isLog);
        case 'FloatDistribution':
        case 'UniformDistribution':
        case 'LogUniformDistribution':
        case 'DiscreteUniformDistribution':
            if (width !== null)
                return stepped(low, high, width, false);
            return { kind: isLog ? 'logUniform' : 'uniform', min: low, max: high, quantum: null };
        default:
            return `is named ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(kind)}; accepted: FloatDistribution, IntDistribution, CategoricalDistribution`;
    }
}
function stepped(min, max, step, isLog) {
    if (typeof step !== 'number' || !(step > 0))
        return `has step ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(step)}; a number above 0 is accepted`;
    if (step > max - min)
        return { kind: 'constant', value: min };
    return { kind: 'stepped', min, max, step, isLog };
}
function choices(given) {
    const values = Array.isArray(given) ? given.map((item) => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .asValue */ .E)(item)) : [];
    const usable = values.filter((value) => value !== null).map(({ value }) => value);
    if (usable.length === 0 || usable.length < values.length)
        return `has choices ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(given)}; a list of values is accepted`;
    return { kind: 'categorical', values: usable, probabilities: null };
}


/***/ }),

/***/ 85151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pricesIn),
/* harmony export */   a: () => (/* binding */ parsePrices)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3338);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24918);



const path = [_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .ownSettings */ .SN, 'prices'];
const mostRunners = 100;
/** Reads `{ currency: USD, per-minute: { ubuntu-latest: 0.006 }, limit: 20 }`: what one billed minute of a runner costs, by its label. Null: none. */
function parsePrices(findings, given) {
    if (given === undefined)
        return null;
    const perMinute = (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .j)(given) ? given['per-minute'] : undefined;
    if (!(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .j)(given) || !(0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .j)(perMinute)) {
        const message = `is ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(given)}; { currency: USD, per-minute: { ubuntu-latest: 0.006 } } is accepted`;
        findings.problems.push({ path, message });
        return null;
    }
    (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseOtherKeys */ .jD)(findings, given, path, ['currency', 'per-minute', 'limit']);
    const { currency = 'USD' } = given;
    const isCurrency = typeof currency === 'string' && /^[A-Z]{3}$/.test(currency);
    if (!isCurrency)
        findings.problems.push({
            path: [...path, 'currency'],
            message: `is ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(currency)}; three letters such as USD are accepted`,
        });
    const entries = Object.entries(perMinute);
    if (entries.length > mostRunners)
        findings.problems.push({
            path: [...path, 'per-minute'],
            message: `has ${entries.length} runners; at most ${mostRunners} are accepted`,
        });
    const known = new Map();
    for (const [runner, price] of entries) {
        if (typeof price === 'number' && price >= 0 && Number.isFinite(price))
            known.set(runner, price);
        else
            findings.problems.push({
                path: [...path, 'per-minute', runner],
                message: `is ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(price)}; a number from 0 is accepted`,
            });
    }
    const limit = Object.hasOwn(given, 'limit') ? (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .positiveAt */ .f8)(findings, given, path, 'limit') : null;
    return { currency: isCurrency ? currency : '', perMinute: known, limit };
}
/** The prices in what stands beside a sweep file; a UserError for ones that cannot be read. */
function pricesIn({ prices }) {
    const findings = { problems: [], notes: [], wasFloat: () => false };
    const read = parsePrices(findings, prices);
    if (findings.problems.length === 0)
        return read;
    const lines = findings.problems.map(({ path: at, message }) => `${at.join('.')} ${message}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The prices under sweep: in trainmark.yml cannot be read: ${lines.join('; ')}`);
}


/***/ }),

/***/ 38517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ readSweepFile)
});

// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/sweeps/proposals/grid.js
var grid = __webpack_require__(25943);
// EXTERNAL MODULE: ./build/src/sweeps/value.js
var sweeps_value = __webpack_require__(3338);
// EXTERNAL MODULE: ./build/src/sweeps/configuration/findings.js
var configuration_findings = __webpack_require__(24918);
// EXTERNAL MODULE: ./build/src/sweeps/configuration/parsePrices.js
var parsePrices = __webpack_require__(85151);
// EXTERNAL MODULE: ./build/src/sweeps/stopping/median.js
var median = __webpack_require__(18724);
;// CONCATENATED MODULE: ./build/src/sweeps/configuration/parseStopRule.js



const path = [configuration_findings/* ownSettings */.SN, 'stop'];
/**
 * Reads `{ rule: asha, min_iter: 1, eta: 4 }` or `{ rule: median, trials: 5, warm_up: 0 }`; the numbers are Optuna's usual
 * ones (SuccessiveHalvingPruner and MedianPruner 5.0). Null: none.
 */
function parseStopRule(findings, given) {
    if (given === undefined)
        return null;
    if (!(0,sweeps_value/* isMap */.j)(given) || !Object.hasOwn(given, 'rule')) {
        const message = `is ${(0,configuration_findings/* shown */.SP)(given)}; { rule: asha } or { rule: median } is accepted`;
        findings.problems.push({ path, message });
        return null;
    }
    const rule = (0,configuration_findings/* wordAt */.E7)(findings, given, path, 'rule', ['asha', 'median'], 'median');
    const whole = (key, least, usual) => {
        const number = (0,configuration_findings/* numberAt */.tk)(findings, given, path, key, usual);
        if (Number.isNaN(number) || (Number.isSafeInteger(number) && number >= least))
            return number;
        findings.problems.push({
            path: [...path, key],
            message: `is ${number}; a whole number from ${least} is accepted`,
        });
        return number;
    };
    if (rule === 'median') {
        (0,configuration_findings/* refuseOtherKeys */.jD)(findings, given, path, ['rule', 'trials', 'warm_up']);
        const startUpTrials = whole('trials', 1, median/* usualMedianRule */.b9.startUpTrials);
        return { kind: 'median', startUpTrials, warmUp: whole('warm_up', 0, median/* usualMedianRule */.b9.warmUp) };
    }
    (0,configuration_findings/* refuseOtherKeys */.jD)(findings, given, path, ['rule', 'min_iter', 'eta']);
    const eta = (0,configuration_findings/* numberAt */.tk)(findings, given, path, 'eta', 4);
    if (eta < 1.1)
        findings.problems.push({ path: [...path, 'eta'], message: `is ${eta}; a number from 1.1 is accepted` });
    return { kind: 'asha', shortest: whole('min_iter', 1, 1), eta };
}

;// CONCATENATED MODULE: ./build/src/sweeps/configuration/parseAdditions.js




/**
 * Reads
 *
 *     when:    { momentum: { optimizer: [sgd, rmsprop] } }   # momentum exists only under these
 *     present: { lr: 0.001, optimizer: adam }                # today's values: the first trial
 *     budget:  { trials: 64, minutes: 600, failed: 10 }
 *     stop:    { rule: median }                              # early stopping other than W&B's
 *     prices:  { currency: USD, per-minute: { ubuntu-latest: 0.006 } }
 */
function parseAdditions(findings, given) {
    const map = mapAt(findings, given, [configuration_findings/* ownSettings */.SN]);
    (0,configuration_findings/* refuseOtherKeys */.jD)(findings, map, [configuration_findings/* ownSettings */.SN], ['when', 'present', 'budget', 'stop', 'prices']);
    return {
        when: parseWhen(findings, map['when']),
        present: parsePresent(findings, map['present']),
        budget: parseBudget(findings, map['budget']),
        stop: parseStopRule(findings, map['stop']),
        prices: (0,parsePrices/* parsePrices */.a)(findings, map['prices']),
    };
}
function mapAt(findings, given, path) {
    if (given === undefined)
        return {};
    if ((0,sweeps_value/* isMap */.j)(given))
        return given;
    findings.problems.push({ path, message: `is ${(0,configuration_findings/* shown */.SP)(given)}; a map is accepted` });
    return {};
}
function parseWhen(findings, given) {
    const conditions = new Map();
    for (const [name, member] of Object.entries(mapAt(findings, given, [configuration_findings/* ownSettings */.SN, 'when']))) {
        const path = [configuration_findings/* ownSettings */.SN, 'when', name];
        const entries = Object.entries(mapAt(findings, member, path));
        conditions.set(name, entries.map(([parameter, values]) => ({
            parameter,
            values: listOfValues(findings, values, [...path, parameter]),
        })));
    }
    return conditions;
}
function listOfValues(findings, given, path) {
    const list = Array.isArray(given) ? given : [given];
    const values = list.map((item) => (0,sweeps_value/* asValue */.E)(item)).filter((value) => value !== null);
    if (values.length < list.length || values.length === 0)
        findings.problems.push({
            path,
            message: `is ${(0,configuration_findings/* shown */.SP)(given)}; one value or a list of values is accepted`,
        });
    return values.map(({ value }) => value);
}
function parsePresent(findings, given) {
    const present = new Map();
    for (const [name, member] of Object.entries(mapAt(findings, given, [configuration_findings/* ownSettings */.SN, 'present']))) {
        const value = (0,sweeps_value/* asValue */.E)(member);
        if (value !== null)
            present.set(name, value.value);
        else
            findings.problems.push({
                path: [configuration_findings/* ownSettings */.SN, 'present', name],
                message: `is ${(0,configuration_findings/* shown */.SP)(member)}; a finite value is accepted`,
            });
    }
    return present;
}
function parseBudget(findings, given) {
    const path = [configuration_findings/* ownSettings */.SN, 'budget'];
    const map = mapAt(findings, given, path);
    (0,configuration_findings/* refuseOtherKeys */.jD)(findings, map, path, ['trials', 'minutes', 'failed']);
    const at = (key, isWhole) => {
        if (!Object.hasOwn(map, key))
            return null;
        const number = (0,configuration_findings/* numberAt */.tk)(findings, map, path, key);
        const isGood = Number.isNaN(number) || (isWhole ? Number.isSafeInteger(number) && number >= 1 : number > 0);
        if (!isGood)
            findings.problems.push({
                path: [...path, key],
                message: `is ${number}; a ${isWhole ? 'whole number from 1' : 'number above 0'} is accepted`,
            });
        return number;
    };
    return { trials: at('trials', true), minutes: at('minutes', false), failedTrials: at('failed', true) };
}

;// CONCATENATED MODULE: ./build/src/sweeps/configuration/parseCommand.js

/** W&B's own default. */
const usual = ['${env}', '${interpreter}', '${program}', '${args}'];
/** Macros that `expandCommand` knows; `${envvar:NAME}` beside them. */
const macros = [
    'env',
    'interpreter',
    'program',
    'args',
    'args_no_hyphens',
    'args_no_equals',
    'args_no_boolean_flags',
    'args_json',
    'args_json_file',
];
/** `program` and `command`; without a command W&B's default. A macro that nobody expands is told here. */
function parseCommand(findings, given) {
    const program = programOf(findings, given['program']);
    const command = given['command'] ?? usual;
    const list = Array.isArray(command) ? command : [];
    const words = list.filter((word) => typeof word === 'string' || typeof word === 'number').map(String);
    if (words.length < list.length || words.length === 0) {
        findings.problems.push({
            path: ['command'],
            message: `is ${(0,configuration_findings/* shown */.SP)(command)}; a list of words is accepted`,
        });
        return { program, words: usual };
    }
    for (const [index, word] of words.entries()) {
        for (const [, name = ''] of word.matchAll(/\$\{([^}]*)\}/g)) {
            if (macros.some((macro) => macro === name) || name.startsWith('envvar:'))
                continue;
            const message = `holds \${${name}}; accepted: ${macros.map((macro) => `\${${macro}}`).join(' ')} \${envvar:NAME}`;
            findings.problems.push({ path: ['command', index], message });
        }
    }
    if (program === null && given['command'] !== undefined && words.some((word) => word.includes('${program}')))
        findings.problems.push({ path: ['program'], message: 'is missing; the command uses ${program}' });
    return { program, words };
}
function programOf(findings, given) {
    if (given === undefined || given === null)
        return null;
    if (typeof given === 'string' && given !== '')
        return given;
    findings.problems.push({
        path: ['program'],
        message: `is ${(0,configuration_findings/* shown */.SP)(given)}; the path of a script is accepted`,
    });
    return null;
}

;// CONCATENATED MODULE: ./build/src/sweeps/configuration/parseEarlyTerminate.js


const parseEarlyTerminate_path = ['early_terminate'];
/** W&B lists this many bands from min_iter; those past the largest exact integer are of no use. */
const mostBands = 100;
/** W&B's `early_terminate` with its bands worked out (hyperband_stopping.py, wandb/sweeps 0.3.0); null: none. */
function parseEarlyTerminate(findings, given) {
    if (given === undefined || given === null)
        return null;
    if (!(0,sweeps_value/* isMap */.j)(given)) {
        findings.problems.push({ path: parseEarlyTerminate_path, message: `is ${(0,configuration_findings/* shown */.SP)(given)}; a map with type: hyperband is accepted` });
        return null;
    }
    (0,configuration_findings/* refuseOtherKeys */.jD)(findings, given, parseEarlyTerminate_path, ['type', 'min_iter', 'max_iter', 's', 'eta', 'strict']);
    if (!Object.hasOwn(given, 'type'))
        findings.problems.push({ path: [...parseEarlyTerminate_path, 'type'], message: 'is missing; accepted: hyperband' });
    (0,configuration_findings/* wordAt */.E7)(findings, given, parseEarlyTerminate_path, 'type', ['hyperband'], 'hyperband');
    const eta = (0,configuration_findings/* numberAt */.tk)(findings, given, parseEarlyTerminate_path, 'eta', 3);
    if (eta <= 1)
        findings.problems.push({ path: [...parseEarlyTerminate_path, 'eta'], message: `is ${eta}; a number above 1 is accepted` });
    const strict = Object.hasOwn(given, 'strict') ? given['strict'] : true;
    if (typeof strict !== 'boolean')
        findings.problems.push({
            path: [...parseEarlyTerminate_path, 'strict'],
            message: `is ${(0,configuration_findings/* shown */.SP)(strict)}; true or false is accepted`,
        });
    const bands = bandsOf(findings, given, eta);
    return { bands, eta, isStrict: strict === true };
}
/** The numbers of logged values at which trials are judged; `max_iter` wins over `min_iter`, as at W&B. */
function bandsOf(findings, given, eta) {
    if (Object.hasOwn(given, 'max_iter')) {
        if (!Object.hasOwn(given, 's')) {
            findings.problems.push({
                path: [...parseEarlyTerminate_path, 's'],
                message: 'is missing; max_iter needs s, the number of bands',
            });
            return [];
        }
        const longest = (0,configuration_findings/* positiveAt */.f8)(findings, given, parseEarlyTerminate_path, 'max_iter');
        const count = (0,configuration_findings/* positiveAt */.f8)(findings, given, parseEarlyTerminate_path, 's');
        if (!(eta > 1))
            return [];
        const bands = bandsBelow(longest, count, eta);
        if (bands.length === 0 && !Number.isNaN(longest) && !Number.isNaN(count))
            findings.problems.push({
                path: [...parseEarlyTerminate_path, 'max_iter'],
                message: `is ${longest}, less than eta (${eta}): no band is left`,
            });
        return bands;
    }
    if (Object.hasOwn(given, 'min_iter')) {
        const shortest = (0,configuration_findings/* positiveAt */.f8)(findings, given, parseEarlyTerminate_path, 'min_iter');
        return eta > 1 ? bandsFrom(shortest, eta) : [];
    }
    findings.problems.push({
        path: parseEarlyTerminate_path,
        message: 'has neither min_iter nor max_iter with s; one of the two is accepted',
    });
    return [];
}
function bandsBelow(longest, count, eta) {
    const bands = [];
    for (let band = longest / eta; bands.length < Math.min(count, mostBands) && band >= 1; band /= eta)
        bands.unshift(Math.floor(band));
    return bands;
}
function bandsFrom(shortest, eta) {
    const bands = [];
    for (let band = shortest; bands.length < mostBands && Math.floor(band) <= Number.MAX_SAFE_INTEGER; band *= eta)
        bands.push(Math.floor(band));
    return [...new Set(bands)].filter((band) => band >= 1);
}

;// CONCATENATED MODULE: ./build/src/sweeps/configuration/parseMetrics.js


/** `metric`, or W&B's newer list `metrics`. */
function parseMetrics(findings, given) {
    const list = given['metrics'];
    if (list === undefined)
        return given['metric'] === undefined ? [] : parseMetric(findings, given['metric'], ['metric']);
    if (given['metric'] !== undefined)
        findings.problems.push({
            path: ['metrics'],
            message: 'stands beside metric; one of the two is accepted',
        });
    if (Array.isArray(list) && list.length > 0)
        return list.flatMap((item, index) => parseMetric(findings, item, ['metrics', index]));
    findings.problems.push({
        path: ['metrics'],
        message: `is ${(0,configuration_findings/* shown */.SP)(list)}; a list of { name, goal } is accepted`,
    });
    return [];
}
const imputed = ['latest', 'best', 'worst'];
function parseMetric(findings, given, path) {
    if (!(0,sweeps_value/* isMap */.j)(given)) {
        findings.problems.push({ path, message: `is ${(0,configuration_findings/* shown */.SP)(given)}; a map with name and goal is accepted` });
        return [];
    }
    (0,configuration_findings/* refuseOtherKeys */.jD)(findings, given, path, ['name', 'goal', 'target', 'impute', 'impute_while_running']);
    const name = Object.hasOwn(given, 'name') ? given['name'] : undefined;
    if (typeof name !== 'string' || name === '')
        findings.problems.push({
            path: [...path, 'name'],
            message: `is ${(0,configuration_findings/* shown */.SP)(name)}; the name under which the command logs it is accepted`,
        });
    const whileRunning = given['impute_while_running'];
    return [
        {
            name: typeof name === 'string' ? name : '',
            goal: (0,configuration_findings/* wordAt */.E7)(findings, given, path, 'goal', ['minimize', 'maximize'], 'minimize'),
            target: Object.hasOwn(given, 'target') ? (0,configuration_findings/* numberAt */.tk)(findings, given, path, 'target') : null,
            impute: (0,configuration_findings/* wordAt */.E7)(findings, given, path, 'impute', imputed, 'worst'),
            imputeWhileRunning: whileRunning === undefined || whileRunning === false || whileRunning === 'false'
                ? null
                : (0,configuration_findings/* wordAt */.E7)(findings, given, path, 'impute_while_running', imputed, 'latest'),
        },
    ];
}

// EXTERNAL MODULE: ./build/src/sweeps/space/axis.js
var axis = __webpack_require__(74569);
// EXTERNAL MODULE: ./build/src/sweeps/space/condition.js
var space_condition = __webpack_require__(57715);
;// CONCATENATED MODULE: ./build/src/sweeps/configuration/checkConditions.js



/** Tells of conditions on unknown parameters or values, of circles, and of parameters that could never be active. */
function checkConditions(findings, parameters) {
    const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    for (const parameter of parameters)
        checkOwn(findings, parameter, byName);
    const circles = new Set();
    for (const parameter of parameters) {
        const fault = gather(parameter, byName, new Map(), []);
        if (fault === null)
            continue;
        // Each parameter of a circle leads into it: it is told once.
        const key = fault.circle.toSorted().join(' ');
        if (fault.circle.length > 0 && circles.has(key))
            continue;
        circles.add(key);
        findings.problems.push({ path: [configuration_findings/* ownSettings */.SN, 'when', parameter.name], message: fault.message });
    }
}
function checkOwn(findings, parameter, byName) {
    for (const { parameter: name, values } of parameter.when) {
        const path = [configuration_findings/* ownSettings */.SN, 'when', parameter.name, name];
        const other = byName.get(name);
        if (other === undefined) {
            findings.problems.push({ path, message: 'is no parameter of this sweep' });
            continue;
        }
        const { distribution } = other;
        if (!['constant', 'categorical', 'stepped'].includes(distribution.kind)) {
            findings.problems.push({
                path,
                message: 'is drawn from a continuum; a condition needs a parameter with listed values',
            });
            continue;
        }
        const strange = values.find((value) => !(0,axis/* holds */.v)((0,axis/* axisOf */.L)(distribution), value));
        if (strange !== undefined)
            findings.problems.push({
                path,
                message: `asks for ${(0,configuration_findings/* shown */.SP)(strange)}, which ${name} never takes; its values are those of the sweep file`,
            });
    }
}
/** Follows the conditions upwards and narrows what each parameter on the way may be; the fault found, or null. */
function gather(parameter, byName, needed, passed) {
    const start = passed.indexOf(parameter.name);
    if (start >= 0) {
        const circle = passed.slice(start);
        const message = `depends on itself through ${[...circle, parameter.name].join(' → ')}; take one of these conditions out`;
        return { message, circle };
    }
    for (const condition of parameter.when) {
        const { parameter: name, values } = condition;
        const before = needed.get(name);
        const narrowed = (before?.values ?? values).filter((value) => (0,space_condition/* isMet */.T)(condition, value));
        if (narrowed.length === 0) {
            const other = before === undefined ? '' : `, and ${before.by} wants ${before.values.map(configuration_findings/* shown */.SP).join(' or ')}`;
            const message = `can never be active: ${parameter.name} wants ${name} to be ${values.map(configuration_findings/* shown */.SP).join(' or ')}${other}`;
            return { message, circle: [] };
        }
        needed.set(name, { values: narrowed, by: parameter.name });
        const other = byName.get(name);
        const fault = other === undefined ? null : gather(other, byName, needed, [...passed, parameter.name]);
        if (fault !== null)
            return fault;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/sweeps/configuration/readHydraValue.js
const deepest = 20;
/** A quoted text, a mark, or a word up to the next mark. */
const token = /\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[(),=]|[^\s(),='"](?:[^(),='"]*[^\s(),='"])?)\s*/gy;
/** Reads one value; lists and maps in brackets are not sweeps and are refused. */
function readHydraValue(text) {
    const list = [];
    token.lastIndex = 0;
    let end = 0;
    for (let match = token.exec(text); match !== null; match = token.exec(text)) {
        list.push(match[1] ?? '');
        end = token.lastIndex;
    }
    if (end < text.length || list.length === 0)
        return fault(`cannot be read from character ${end + 1}`);
    const tokens = { list, place: 0 };
    try {
        const items = [readItem(tokens, 0)];
        while (tokens.list[tokens.place] === ',') {
            tokens.place++;
            items.push(readItem(tokens, 0));
        }
        if (tokens.place < list.length)
            return fault(`does not expect ${list[tokens.place]}`);
        const [only] = items;
        return {
            kind: 'value',
            value: items.length === 1 && only !== undefined ? only : { kind: 'sweep', items },
        };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            return fault(error.message);
        throw error;
    }
}
const fault = (message) => ({ kind: 'fault', message });
function readItem(tokens, depth) {
    const word = tokens.list[tokens.place];
    if (word === undefined || /^[(),=]$/.test(word))
        throw new SyntaxError(`wants a value instead of ${word ?? 'the end'}`);
    if (depth > deepest)
        throw new SyntaxError('is nested too deeply');
    tokens.place++;
    if (tokens.list[tokens.place] === '(')
        return readCall(word, tokens, depth);
    return { kind: 'plain', value: plainFrom(word) };
}
function readCall(name, tokens, depth) {
    const positional = [];
    const named = new Map();
    do {
        tokens.place++;
        if (tokens.list[tokens.place] === ')')
            break;
        const key = tokens.list[tokens.place] ?? '';
        if (tokens.list[tokens.place + 1] === '=') {
            tokens.place += 2;
            named.set(key, readItem(tokens, depth + 1));
        }
        else
            positional.push(readItem(tokens, depth + 1));
    } while (tokens.list[tokens.place] === ',');
    if (tokens.list[tokens.place] !== ')')
        throw new SyntaxError(`wants ) after ${name}(`);
    tokens.place++;
    return { kind: 'call', call: { name, positional, named } };
}
function plainFrom(word) {
    if (/^['"]/.test(word))
        return word.slice(1, -1).replaceAll(/\\(.)/gs, '$1');
    if (/^[-+]?(\d[\d_]*\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(word))
        return Number(word.replaceAll('_', ''));
    const lower = word.toLowerCase();
    if (lower === 'true' || lower === 'false')
        return lower === 'true';
    if (lower === 'null')
        return null;
    if (/^[[{]/.test(word))
        throw new SyntaxError('holds a list or a map, which cannot be swept');
    return word;
}

;// CONCATENATED MODULE: ./build/src/sweeps/configuration/hydraOverrides.js


/**
 * Parameters from Hydra's sweep overrides (1.3): `lr=tag(log, interval(1e-5, 1))`, `n=range(1, 9, step=2)`,
 * `opt=choice(adam, sgd)`, `opt=adam,sgd`, `x=int(interval(1, 8))`; a plain value is a constant. Marks of appending
 * and forcing (`+`, `++`) are dropped.
 */
function importHydraOverrides(overrides) {
    const problems = [];
    const parameters = new Map();
    for (const [index, override] of overrides.entries()) {
        const parsed = parameterFrom(override);
        if (typeof parsed === 'string')
            problems.push({ path: [index], message: `${parsed}${isCutAtComma(override) ? quoteIt : ''}` });
        else if (parameters.has(parsed.name))
            problems.push({ path: [index], message: `sets ${parsed.name} a second time` });
        else
            parameters.set(parsed.name, parsed);
    }
    if (problems.length > 0)
        return { kind: 'problems', problems };
    return {
        kind: 'parameters',
        parameters: [...parameters.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    };
}
const quoteIt = '; in a YAML list in brackets a comma ends the entry: put the override in quotes';
function isCutAtComma(override) {
    return override.split('(').length !== override.split(')').length;
}
function parameterFrom(override) {
    const [, key, text] = /^\+{0,2}([A-Za-z_][\w.-]*)=(.*)$/s.exec(override) ?? [];
    if (key === undefined || text === undefined)
        return `is ${(0,configuration_findings/* shown */.SP)(override)}; name=value is accepted, such as lr=interval(0.001, 0.1)`;
    const read = readHydraValue(text);
    if (read.kind === 'fault')
        return `is ${(0,configuration_findings/* shown */.SP)(override)}: ${read.message}`;
    const distribution = distributionFrom(read.value);
    if (typeof distribution === 'string')
        return `is ${(0,configuration_findings/* shown */.SP)(override)}: ${distribution}`;
    return { name: key, path: key.split('.'), distribution, when: [], present: null };
}
function distributionFrom(value) {
    if (value.kind === 'plain')
        return { kind: 'constant', value: value.value };
    if (value.kind === 'sweep')
        return categorical(value.items);
    const { call } = value;
    const last = call.positional.at(-1);
    switch (call.name) {
        case 'choice':
            return categorical(call.positional);
        case 'range':
            return range(call);
        case 'interval':
            return interval(call, false, false);
        case 'int':
        case 'float':
            return last?.kind === 'call'
                ? withMarks(last.call, [], call.name === 'int')
                : `${call.name}() of a sweep is accepted`;
        case 'tag':
            return last?.kind === 'call'
                ? withMarks(last.call, call.positional.slice(0, -1), false)
                : 'tag() needs a sweep';
        default:
            return `${call.name}() is not known; accepted: choice, range, interval, tag, int, float`;
    }
}
function withMarks(inner, marks, isInteger) {
    const has = (word) => marks.some((mark) => mark.kind === 'plain' && mark.value === word);
    if (inner.name === 'interval')
        return interval(inner, has('log'), isInteger || has('int'));
    const last = inner.positional.at(-1);
    if ((inner.name === 'int' || inner.name === 'tag') && last?.kind === 'call')
        return withMarks(last.call, [...marks, ...inner.positional.slice(0, -1)], isInteger || inner.name === 'int');
    return distributionFrom({ kind: 'call', call: inner });
}
function categorical(items) {
    const values = [];
    for (const item of items) {
        if (item.kind !== 'plain')
            return 'choices are plain values';
        values.push(item.value);
    }
    return values.length === 0 ? 'no choices are given' : { kind: 'categorical', values, probabilities: null };
}
function numberOf(call, place, name) {
    const given = call.named.get(name) ?? call.positional[place];
    return given?.kind === 'plain' && typeof given.value === 'number' ? given.value : null;
}
/** As Python's range: the end is left out. */
function range(call) {
    const isEndOnly = call.positional.length === 1 && !call.named.has('stop');
    const start = isEndOnly ? 0 : numberOf(call, 0, 'start');
    const stop = numberOf(call, isEndOnly ? 0 : 1, 'stop');
    const step = call.named.has('step') || call.positional.length > 2 ? numberOf(call, 2, 'step') : 1;
    if (start === null || stop === null || step === null || !(step > 0) || !(start < stop))
        return 'range(start, stop, step) with numbers, start below stop and step above 0, is accepted';
    const count = Math.ceil((stop - start) / step - 1e-9);
    if (count === 1)
        return { kind: 'constant', value: start };
    return { kind: 'stepped', min: start, max: start + (count - 1) * step, step, isLog: false };
}
function interval(call, isLog, isInteger) {
    const [min, max] = [numberOf(call, 0, 'start'), numberOf(call, 1, 'end')];
    if (min === null || max === null || !(min < max))
        return 'interval(low, high) with numbers, low below high, is accepted';
    if (isLog && min <= 0)
        return `the lower end ${min} has no logarithm; a number above 0 is accepted`;
    if (isInteger && Math.ceil(min) >= Math.floor(max))
        return `there are no two whole numbers from ${min} to ${max}`;
    if (isInteger)
        return { kind: 'stepped', min: Math.ceil(min), max: Math.floor(max), step: 1, isLog };
    return { kind: isLog ? 'logUniform' : 'uniform', min, max, quantum: null };
}

// EXTERNAL MODULE: ./build/src/sweeps/configuration/optunaDistributions.js
var optunaDistributions = __webpack_require__(50642);
// EXTERNAL MODULE: ./build/src/sweeps/space/quantile.js
var quantile = __webpack_require__(89);
;// CONCATENATED MODULE: ./build/src/sweeps/configuration/distributionName.js

/** Keys that a parameter of each of W&B's distributions may have (schema.json of wandb/sweeps 0.2.0). */
const keysOf = new Map([
    ['constant', ['value']],
    ['categorical', ['values']],
    ['categorical_w_probabilities', ['values', 'probabilities']],
    ...['int_uniform', 'uniform', 'log_uniform', 'log_uniform_values'].map((name) => [name, ['min', 'max']]),
    ...['inv_log_uniform', 'inv_log_uniform_values'].map((name) => [name, ['min', 'max']]),
    ...['q_uniform', 'q_log_uniform', 'q_log_uniform_values'].map((name) => [name, ['min', 'max', 'q']]),
    ...['normal', 'log_normal'].map((name) => [name, ['mu', 'sigma']]),
    ...['q_normal', 'q_log_normal'].map((name) => [name, ['mu', 'sigma', 'q']]),
    ['beta', ['a', 'b']],
    ['q_beta', ['a', 'b', 'q']],
]);
/** What other tools call W&B's distributions, in small letters without marks. */
const otherNames = new Map([
    ['loguniform', 'log_uniform_values'],
    ['reciprocal', 'log_uniform_values'],
    ['qloguniform', 'q_log_uniform_values'],
    ['quniform', 'q_uniform'],
    ['discreteuniform', 'q_uniform'],
    ['int', 'int_uniform'],
    ['integer', 'int_uniform'],
    ['randint', 'int_uniform'],
    ['float', 'uniform'],
    ['double', 'uniform'],
    ['choice', 'categorical'],
    ['gaussian', 'normal'],
    ['randn', 'normal'],
    ['lognormal', 'log_normal'],
]);
/** The distribution that a parameter names or implies by its keys; null when a problem was told. */
function distributionName(findings, given, path) {
    if (Object.hasOwn(given, 'distribution')) {
        const name = given['distribution'];
        if (typeof name === 'string' && keysOf.has(name))
            return name === 'categorical' && Object.hasOwn(given, 'probabilities')
                ? 'categorical_w_probabilities'
                : name;
        const meant = typeof name === 'string' ? otherNames.get(name.toLowerCase().replaceAll(/[^a-z]/g, '')) : undefined;
        const advice = meant === undefined
            ? `accepted: ${[...keysOf.keys()].join(', ')}`
            : `W&B calls it ${meant}, with ${keysOf.get(meant)?.join(', ')}`;
        findings.problems.push({ path: [...path, 'distribution'], message: `is ${(0,configuration_findings/* shown */.SP)(name)}; ${advice}` });
        return null;
    }
    const name = impliedName(findings, given, path);
    if (name !== null)
        return name;
    const lone = ['min', 'max'].find((key) => Object.hasOwn(given, key));
    if (lone !== undefined) {
        findings.problems.push({ path, message: `has ${lone} alone; min and max together are accepted` });
        return null;
    }
    findings.problems.push({
        path,
        message: `is ${(0,configuration_findings/* shown */.SP)(given)}, which names no distribution; accepted: value, values (with probabilities), min and max, or distribution with its own keys`,
    });
    return null;
}
/** The first form of W&B's schema that fits: ends written as integers make an integer, one float makes both floats. */
function impliedName(findings, given, path) {
    const has = (key) => Object.hasOwn(given, key);
    if (has('value'))
        return 'constant';
    if (has('values'))
        return has('probabilities') ? 'categorical_w_probabilities' : 'categorical';
    if (!has('min') || !has('max'))
        return null;
    const isInteger = (key) => Number.isSafeInteger(given[key]) && !findings.wasFloat([...path, key]);
    return isInteger('min') && isInteger('max') ? 'int_uniform' : 'uniform';
}

// EXTERNAL MODULE: ./build/src/records/canonicalJson.js
var canonicalJson = __webpack_require__(77452);
;// CONCATENATED MODULE: ./build/src/sweeps/configuration/parseCategorical.js



/** More choices than any table or plan can show. */
const mostValues = 10_000;
/** A choice of values, with their probabilities where they are given; null when a problem was told. */
function parseCategorical(findings, given, path) {
    const list = given['values'];
    if (!Array.isArray(list) || list.length === 0 || list.length > mostValues) {
        const message = `is ${(0,configuration_findings/* shown */.SP)(list)}; a list of 1 to ${mostValues} values is accepted`;
        findings.problems.push({ path: [...path, 'values'], message });
        return null;
    }
    const values = [];
    for (const [index, item] of list.entries()) {
        const value = (0,sweeps_value/* asValue */.E)(item);
        if (value !== null)
            values.push(value.value);
        else
            findings.problems.push({
                path: [...path, 'values', index],
                message: `is ${(0,configuration_findings/* shown */.SP)(item)}; a value that JSON can write is accepted`,
            });
    }
    const probabilities = Object.hasOwn(given, 'probabilities')
        ? probabilitiesOf(findings, given['probabilities'], list.length, [...path, 'probabilities'])
        : null;
    if (values.length < list.length)
        return null;
    return withoutRepeats(findings, values, probabilities, path);
}
/** Equal values, 3 and 3.0 too, are one choice with their probabilities together. */
function withoutRepeats(findings, values, probabilities, path) {
    const shares = new Map();
    for (const [index, value] of values.entries()) {
        const key = (0,canonicalJson/* canonicalJson */.d)(value);
        const share = probabilities?.[index] ?? 1 / values.length;
        const seen = shares.get(key);
        if (seen === undefined)
            shares.set(key, { value, share });
        else
            seen.share += share;
    }
    const merged = [...shares.values()];
    const isGrid = findings.isGrid === true;
    const hasRepeats = merged.length < values.length;
    const isUneven = probabilities !== null || (hasRepeats && !isGrid);
    if (hasRepeats)
        findings.notes.push({
            path: [...path, 'values'],
            message: `holds a value twice; it counts once${isGrid ? '' : ', drawn as often'}`,
        });
    return {
        kind: 'categorical',
        values: merged.map(({ value }) => value),
        probabilities: isUneven ? merged.map(({ share }) => share) : null,
    };
}
function probabilitiesOf(findings, given, count, path) {
    const numbers = Array.isArray(given)
        ? given.map((item) => (typeof item === 'number' ? item : Number.NaN))
        : [];
    const sum = numbers.reduce((total, one) => total + one, 0);
    const isGood = numbers.length === count && numbers.every((one) => one >= 0) && Math.abs(sum - 1) < 1e-6;
    if (isGood)
        return numbers.map((one) => one / sum);
    const message = `is ${(0,configuration_findings/* shown */.SP)(given)}; as many numbers from 0 to 1 as values (${count}), with sum 1, are accepted`;
    findings.problems.push({ path, message });
    return null;
}

;// CONCATENATED MODULE: ./build/src/sweeps/configuration/parseDistribution.js





/** One parameter's distribution, named or implied by its keys; null when a problem was told. */
function parseDistribution(findings, given, path) {
    const before = findings.problems.length;
    const name = distributionName(findings, given, path);
    const keys = name === null ? undefined : keysOf.get(name);
    if (name === null || keys === undefined)
        return null;
    (0,configuration_findings/* refuseOtherKeys */.jD)(findings, given, path, ['distribution', ...keys]);
    const distribution = distributionOf(findings, name, given, path);
    const isSound = findings.problems.length === before;
    if (isSound && distribution !== null)
        refuseInfinite(findings, distribution, path);
    return findings.problems.length === before ? distribution : null;
}
/** The furthest shares that a draw can have. */
const furthest = [2 ** -53, 1 - 2 ** -53];
/** Ends so far apart, or a step so small, that a draw would leave the range of numbers. */
function refuseInfinite(findings, distribution, path) {
    if (distribution.kind === 'constant' ||
        distribution.kind === 'categorical' ||
        distribution.kind === 'stepped')
        return;
    const drawn = furthest.map((share) => (0,quantile/* quantileOf */.Xf)(distribution, share));
    const rounded = drawn.map((value) => distribution.quantum === null ? value : (0,quantile/* roundedTo */.Jx)(distribution.quantum, value));
    if (rounded.every(Number.isFinite))
        return;
    const what = drawn.every(Number.isFinite) ? 'has a q so small' : 'reaches so far';
    findings.problems.push({
        path,
        message: `${what} that draws from it are no numbers; ${drawn.every(Number.isFinite) ? 'a larger q' : 'a narrower range'} is accepted`,
    });
}
function distributionOf(findings, name, given, path) {
    const quantum = name.startsWith('q_') ? (0,configuration_findings/* positiveAt */.f8)(findings, given, path, 'q', 1) : null;
    switch (name) {
        case 'constant':
            return constant(findings, given, path);
        case 'categorical':
        case 'categorical_w_probabilities':
            return parseCategorical(findings, given, path);
        case 'int_uniform':
            return integers(findings, given, path);
        case 'normal':
        case 'q_normal':
        case 'log_normal':
        case 'q_log_normal': {
            const kind = name.endsWith('log_normal') ? 'logNormal' : 'normal';
            const mu = (0,configuration_findings/* numberAt */.tk)(findings, given, path, 'mu', 0);
            return { kind, mu, sigma: (0,configuration_findings/* positiveAt */.f8)(findings, given, path, 'sigma', 1), quantum };
        }
        case 'beta':
        case 'q_beta': {
            const a = (0,configuration_findings/* positiveAt */.f8)(findings, given, path, 'a', 1);
            return { kind: 'beta', a, b: (0,configuration_findings/* positiveAt */.f8)(findings, given, path, 'b', 1), quantum };
        }
        case 'uniform':
        case 'q_uniform':
            return uniformOf(findings, given, path, quantum);
        default:
            return logUniformOf(findings, name, given, path, quantum);
    }
}
function constant(findings, given, path) {
    const own = Object.hasOwn(given, 'value') ? given['value'] : undefined;
    const value = (0,sweeps_value/* asValue */.E)(own);
    if (value !== null)
        return { kind: 'constant', value: value.value };
    const message = `is ${(0,configuration_findings/* shown */.SP)(own)}; a value that JSON can write is accepted`;
    findings.problems.push({ path: [...path, 'value'], message });
    return null;
}
function endsOf(findings, given, path) {
    const [min, max] = [(0,configuration_findings/* numberAt */.tk)(findings, given, path, 'min'), (0,configuration_findings/* numberAt */.tk)(findings, given, path, 'max')];
    if (min >= max)
        findings.problems.push({ path, message: `has min ${min} and max ${max}; min must be below max` });
    return { min, max };
}
function integers(findings, given, path) {
    const { min, max } = endsOf(findings, given, path);
    for (const [key, end] of [
        ['min', min],
        ['max', max],
    ]) {
        if (Number.isNaN(end) || Number.isSafeInteger(end))
            continue;
        findings.problems.push({ path: [...path, key], message: `is ${end}; int_uniform takes whole numbers` });
    }
    return { kind: 'stepped', min, max, step: 1, isLog: false };
}
function uniformOf(findings, given, path, quantum) {
    const { min, max } = endsOf(findings, given, path);
    refuseWideQuantum(findings, given, { min, max }, quantum, path);
    return { kind: 'uniform', min, max, quantum };
}
function refuseWideQuantum(findings, given, { min, max }, quantum, path) {
    if (quantum === null || !(min < max) || !(quantum > max - min))
        return;
    const seen = Object.hasOwn(given, 'q') ? `is ${quantum}` : `is missing and therefore ${quantum}`;
    const message = `${seen}, wider than the range from ${min} to ${max}; a smaller step is accepted`;
    findings.problems.push({ path: [...path, 'q'], message });
}
/** Exponents beyond this leave the range of doubles. */
const greatestExponent = 700;
function logUniformOf(findings, name, given, path, quantum) {
    const ends = endsOf(findings, given, path);
    if (name.endsWith('_values')) {
        if (ends.min <= 0)
            findings.problems.push({
                path: [...path, 'min'],
                message: `is ${ends.min}, which has no logarithm; a number above 0 is accepted`,
            });
        noteZeroes(findings, given, ends, quantum, path);
        return { kind: 'logUniform', ...ends, quantum };
    }
    for (const key of ['min', 'max']) {
        if (!(Math.abs(ends[key]) > greatestExponent))
            continue;
        const message = `is ${ends[key]}, an exponent of e in ${name}; did you mean ${name}_values, whose ends are values?`;
        findings.problems.push({ path: [...path, key], message });
    }
    findings.notes.push({
        path,
        message: `${name} takes exponents of e and is out of use at W&B; ${name}_values takes values`,
    });
    const sign = name === 'inv_log_uniform' ? -1 : 1;
    const powers = [Math.exp(sign * ends.min), Math.exp(sign * ends.max)].toSorted((a, b) => a - b);
    const values = { min: powers[0] ?? Number.NaN, max: powers[1] ?? Number.NaN };
    noteZeroes(findings, given, values, quantum, path);
    return { kind: 'logUniform', ...values, quantum };
}
function noteZeroes(findings, given, ends, quantum, path) {
    if (quantum === null)
        return;
    refuseWideQuantum(findings, given, ends, quantum, path);
    if (quantum > 2 * ends.min)
        findings.notes.push({
            path: [...path, 'q'],
            message: `is ${quantum}: small draws become 0; choose q below min (${ends.min})`,
        });
}

;// CONCATENATED MODULE: ./build/src/sweeps/configuration/parseParameters.js







const accepted = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const mostParameters = 1_000;
const deepestNesting = 20;
/**
 * Every parameter, nested ones under their dotted names, sorted by name at each level as W&B does. In place of W&B's map a list
 * of Hydra's overrides or a map of Optuna's distributions is accepted.
 */
function parseParameters(findings, given, own) {
    const named = [];
    if (Array.isArray(given))
        takeImported(findings, importHydraOverrides(textsOf(findings, given)), named);
    else if ((0,optunaDistributions/* isDistributionMap */.Z)(given))
        takeImported(findings, (0,optunaDistributions/* importOptunaDistributions */.m)(given), named);
    else
        collect(findings, given, [], named);
    if (named.length > mostParameters)
        findings.problems.push({
            path: ['parameters'],
            message: `holds ${named.length}; up to ${mostParameters} are accepted`,
        });
    const parameters = named.map(({ path, distribution }) => complete(path.join('.'), path, distribution, own));
    refuseSameNames(findings, parameters);
    refuseStrangers(findings, parameters, own);
    for (const parameter of parameters)
        checkPresent(findings, parameter);
    checkConditions(findings, parameters);
    return parameters;
}
function textsOf(findings, given) {
    if (given.length > 0 && given.every((item) => typeof item === 'string'))
        return given;
    findings.problems.push({
        path: ['parameters'],
        message: `is ${(0,configuration_findings/* shown */.SP)(given)}; a map, or a list of overrides such as lr=interval(0.001, 0.1), is accepted`,
    });
    return [];
}
function takeImported(findings, imported, found) {
    if (imported.kind === 'problems')
        for (const { path, message } of imported.problems)
            findings.problems.push({ path: ['parameters', ...path], message });
    else
        found.push(...imported.parameters);
}
function complete(name, path, distribution, own) {
    const present = own.present.get(name);
    return {
        name,
        path,
        distribution,
        when: own.when.get(name) ?? [],
        present: present === undefined ? null : { value: present },
    };
}
function collect(findings, given, path, found) {
    const at = [
        'parameters',
        ...path.flatMap((name, index) => (index === 0 ? [name] : ['parameters', name])),
    ];
    const inside = path.length === 0 ? at : [...at, 'parameters'];
    if (!(0,sweeps_value/* isMap */.j)(given) || Object.keys(given).length === 0 || path.length > deepestNesting) {
        const what = path.length > deepestNesting ? 'is nested too deeply' : `is ${(0,configuration_findings/* shown */.SP)(given)}`;
        findings.problems.push({
            path: inside,
            message: `${what}; a map with at least one parameter is accepted`,
        });
        return;
    }
    for (const name of Object.keys(given).toSorted()) {
        const here = [...inside, name];
        const member = given[name];
        if (!accepted.test(name))
            findings.problems.push({
                path: here,
                message: 'is no name for a parameter; letters, digits, _ . - are accepted, a letter or _ first',
            });
        else if (!(0,sweeps_value/* isMap */.j)(member))
            findings.problems.push({
                path: here,
                message: `is ${(0,configuration_findings/* shown */.SP)(member)}; a map such as { value: ${(0,configuration_findings/* shown */.SP)(member)} } is accepted`,
            });
        else if (Object.hasOwn(member, 'parameters') && (0,sweeps_value/* isMap */.j)(member['parameters']))
            collect(findings, member['parameters'], [...path, name], found);
        else {
            const distribution = parseDistribution(findings, member, here);
            if (distribution !== null)
                found.push({ path: [...path, name], distribution });
        }
    }
}
/** `a.b` beside a nested b in a: both would fill the same place. */
function refuseSameNames(findings, parameters) {
    const seen = new Set();
    for (const { name, path } of parameters) {
        if (seen.has(name))
            findings.problems.push({ path: ['parameters', ...path], message: `stands for ${name} a second time` });
        seen.add(name);
    }
}
function refuseStrangers(findings, parameters, own) {
    const names = new Set(parameters.map(({ name }) => name));
    for (const [key, map] of [
        ['when', own.when],
        ['present', own.present],
    ]) {
        for (const name of map.keys()) {
            if (names.has(name))
                continue;
            findings.problems.push({ path: [configuration_findings/* ownSettings */.SN, key, name], message: 'is no parameter of this sweep' });
        }
    }
}
/** A present value outside the search space stays the first trial, but the model cannot place it well: told. */
function checkPresent(findings, { name, distribution, present }) {
    if (present === null || (0,axis/* holds */.v)((0,axis/* axisOf */.L)(distribution), present.value))
        return;
    findings.notes.push({
        path: [],
        message: `the present value of ${name} is ${(0,configuration_findings/* shown */.SP)(present.value)}, which the sweep would never propose; it is tried first all the same`,
    });
}

;// CONCATENATED MODULE: ./build/src/sweeps/configuration/parseSweep.js








/** Keys of W&B's file that say how its own server queues and shows a sweep; they change no trial. */
const keysWithoutEffect = [
    'apiVersion',
    'kind',
    'project',
    'entity',
    'description',
    'job',
    'image_uri',
    'launch',
    'settings',
    'controller',
];
const keys = [
    'name',
    'method',
    'metric',
    'metrics',
    'parameters',
    'program',
    'command',
    'early_terminate',
    'run_cap',
];
/** Reads a parsed W&B sweep file (wandb/sweeps 0.3.0). All problems are told at once; nothing is read past one. */
function parseSweep(given, { additions = {}, wasFloat = () => false } = {}) {
    const isGrid = (0,sweeps_value/* isMap */.j)(given) && given['method'] === 'grid';
    const findings = { problems: [], notes: [], wasFloat, isGrid };
    if (!(0,sweeps_value/* isMap */.j)(given)) {
        const seen = given === null || given === undefined ? 'is empty' : `holds ${(0,configuration_findings/* shown */.SP)(given)}`;
        const message = `the file ${seen}; a map with method, metric and parameters is accepted`;
        return { kind: 'problems', problems: [{ path: [], message }] };
    }
    const own = parseAdditions(findings, additions);
    const spec = specOf(findings, given, own);
    if (findings.problems.length > 0)
        return { kind: 'problems', problems: findings.problems };
    return { kind: 'sweep', spec, notes: findings.notes };
}
function specOf(findings, given, own) {
    checkKeys(findings, given);
    if (!Object.hasOwn(given, 'method'))
        findings.problems.push({ path: ['method'], message: 'is missing; accepted: grid, random, bayes' });
    const method = (0,configuration_findings/* wordAt */.E7)(findings, given, [], 'method', ['grid', 'random', 'bayes'], 'random');
    const metrics = parseMetrics(findings, given);
    if (method === 'bayes' && metrics.length === 0)
        findings.problems.push({ path: ['metric'], message: 'is missing; bayes needs metric: { name, goal }' });
    const parameters = parseParameters(findings, given['parameters'], own);
    if (method === 'grid')
        refuseUnlistable(findings, parameters);
    const hyperband = parseEarlyTerminate(findings, given['early_terminate']);
    const earlyTerminate = own.stop ?? hyperband;
    if (own.stop !== null && hyperband !== null)
        findings.problems.push({
            path: [configuration_findings/* ownSettings */.SN, 'stop'],
            message: 'stands beside early_terminate of the sweep file; one of the two is accepted',
        });
    if (earlyTerminate !== null && metrics.length === 0)
        findings.problems.push({
            path: ['metric'],
            message: 'is missing; early stopping needs to know what to watch',
        });
    const budget = budgetOf(findings, given, own.budget);
    if (budget.trials === null && method !== 'grid')
        findings.notes.push({ path: ['run_cap'], message: 'is missing: the search has no end of its own' });
    return {
        name: typeof given['name'] === 'string' ? given['name'] : null,
        method,
        metrics,
        parameters,
        earlyTerminate,
        command: parseCommand(findings, given),
        budget,
    };
}
function checkKeys(findings, given) {
    const others = Object.keys(given).filter((key) => !keys.includes(key));
    for (const key of others.filter((one) => !keysWithoutEffect.includes(one)))
        findings.problems.push({ path: [key], message: `is not known; accepted: ${keys.join(', ')}` });
    const idle = others.filter((key) => keysWithoutEffect.includes(key));
    if (idle.length > 0)
        findings.notes.push({
            path: [idle.join(', ')],
            message: `${idle.length === 1 ? 'has' : 'have'} no effect here`,
        });
}
function budgetOf(findings, given, own) {
    if (!Object.hasOwn(given, 'run_cap'))
        return own;
    const cap = (0,configuration_findings/* numberAt */.tk)(findings, given, [], 'run_cap');
    if (!Number.isNaN(cap) && (!Number.isSafeInteger(cap) || cap < 1))
        findings.problems.push({ path: ['run_cap'], message: `is ${cap}; a whole number from 1 is accepted` });
    return { ...own, trials: own.trials === null ? cap : Math.min(cap, own.trials) };
}
function refuseUnlistable(findings, parameters) {
    for (const { path, distribution } of parameters) {
        const count = listLength(distribution);
        if (count <= grid/* mostListed */.p)
            continue;
        const message = Number.isFinite(count)
            ? `has ${Math.ceil(count)} values; a grid lists up to ${grid/* mostListed */.p}`
            : 'cannot be listed by a grid; accepted: value, values without probabilities, int_uniform, q_uniform';
        findings.problems.push({ path: ['parameters', ...path], message });
    }
}
/** How many values a grid would list; Infinity for what it cannot list. */
function listLength(distribution) {
    switch (distribution.kind) {
        case 'constant':
            return 1;
        case 'categorical':
            return distribution.probabilities === null ? distribution.values.length : Infinity;
        case 'stepped':
            return (distribution.max - distribution.min) / distribution.step + 1;
        case 'uniform':
            return distribution.quantum === null
                ? Infinity
                : (distribution.max - distribution.min) / distribution.quantum;
        case 'logUniform':
        case 'normal':
        case 'logNormal':
        case 'beta':
            return Infinity;
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./build/src/sweeps/configuration/pythonYaml.js



const mostErrors = 10;
const mostAliases = 1000;
/** Fails with a UserError that tells all errors of syntax. */
function readPythonYaml(text, name) {
    const lines = new dist.LineCounter();
    const document = (0,dist.parseDocument)(text, {
        version: '1.1',
        prettyErrors: true,
        lineCounter: lines,
        customTags: pythonTags,
    });
    const repeated = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
    const wrong = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
    if (wrong.length > 0)
        throw syntaxRefusal(name, wrong.map(wordsOf));
    const collections = keysThatAreCollections(document, lines);
    if (collections.length > 0)
        throw syntaxRefusal(name, collections);
    return {
        value: plainOf(document, name),
        wasFloat: (path) => wasFloat(document, path),
        problems: [
            ...repeated.map(({ pos }) => repeatedKey(text, pos[0], lines)),
            ...keysThatAreNoTexts(document, lines),
        ],
        notes: readingNotes(document),
    };
}
/** PyYAML takes `y` and `n` for texts (its resolver.py), and no parameter is a date. */
function pythonTags(tags) {
    const others = tags.filter((tag) => typeof tag === 'string' || !/:(bool|timestamp)$/.test(tag.tag));
    return [
        ...others,
        pythonYaml_boolean(true, /^(?:[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/),
        pythonYaml_boolean(false, /^(?:[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/),
    ];
}
function pythonYaml_boolean(value, test) {
    return { tag: 'tag:yaml.org,2002:bool', default: true, test, resolve: () => new dist.Scalar(value) };
}
function wordsOf({ code, message, linePos }) {
    const words = (message.split('\n')[0] ?? '').replace(/( at line \d+, column \d+)?:?$/, '');
    const [, bracket] = /^Flow \w+ in block collection must be .* end with a (.)$/.exec(words) ?? [];
    const plain = code === 'MULTIPLE_DOCS'
        ? 'a second document begins; one is accepted'
        : bracket === undefined
            ? words
            : `a ${bracket} is missing before this line`;
    return linePos === undefined ? plain : `line ${linePos[0].line}, column ${linePos[0].col}: ${plain}`;
}
function syntaxRefusal(name, errors) {
    const told = errors.slice(0, mostErrors);
    const more = errors.length > mostErrors ? [`and ${errors.length - mostErrors} more`] : [];
    const text = errors.length === 1 ? ` ${told[0]}` : `\n${[...told, ...more].map((one) => `  ${one}`).join('\n')}`;
    return new src_errors/* UserError */.yo(`${name} is not valid YAML:${text}`, {
        hint: 'Nothing was started. Indent with spaces, close every bracket, and put texts with special characters in quotes.',
    });
}
function plainOf(document, name) {
    try {
        return document.toJS({ maxAliasCount: mostAliases });
    }
    catch (cause) {
        if (!/alias count/i.test((0,src_errors/* messageOf */.bD)(cause)))
            throw syntaxRefusal(name, [(0,src_errors/* messageOf */.bD)(cause)]);
        throw new src_errors/* UserError */.yo(`${name} repeats its anchors (*name) too often: more than ${mostAliases} times.`, {
            hint: 'Nothing was started. Write the values out where they are used.',
            cause,
        });
    }
}
/** PyYAML keeps the last of them without a word. */
function repeatedKey(text, offset, lines) {
    const key = /^["']?([^\s:"']+)/.exec(text.slice(offset, offset + 80))?.[1] ?? '';
    const { line } = lines.linePos(offset);
    return { path: [key], message: `stands a second time in the same map, at line ${line}; leave one of them` };
}
/** A map, a list or bytes as a key have no form in JSON. */
function keysThatAreCollections(document, lines) {
    const found = [];
    (0,dist.visit)(document, {
        Pair: (_, { key }) => {
            const resolved = (0,dist.isAlias)(key) ? key.resolve(document) : key;
            const isBinary = (0,dist.isScalar)(resolved) && typeof resolved.value === 'object' && resolved.value !== null;
            if (!(0,dist.isNode)(key) || !((0,dist.isCollection)(resolved) || isBinary))
                return;
            found.push(`line ${lines.linePos(key.range?.[0] ?? 0).line}: what stands as a key is no text`);
        },
    });
    return found;
}
function keysThatAreNoTexts(document, lines) {
    const found = [];
    (0,dist.visit)(document, {
        Pair: (_, { key }) => {
            if (!(0,dist.isScalar)(key) || (typeof key.value !== 'boolean' && key.value !== null))
                return;
            const written = key.source ?? '';
            const { line } = lines.linePos(key.range?.[0] ?? 0);
            const message = `at line ${line} is no name: YAML reads ${(0,configuration_findings/* shown */.SP)(key.value)} there; put it in quotes`;
            found.push({ path: [written === '' ? 'an empty key' : written], message });
        },
    });
    return found;
}
/** W&B tells int_uniform from uniform by how the bounds are written. */
function wasFloat(document, path) {
    const node = document.getIn(path, true);
    const resolved = (0,dist.isAlias)(node) ? node.resolve(document) : node;
    return ((0,dist.isScalar)(resolved) && typeof resolved.value === 'number' && !/^[-+]?\d+$/.test(resolved.source ?? ''));
}
/** PyYAML wants a point and a signed exponent in a float (its resolver.py); W&B then reads `1e-5` as a text. */
const pythonFloat = /^[-+]?(\d[\d_]*\.[\d_]*([eE][-+]\d+)?|\.\d[\d_]*([eE][-+]\d+)?)$/;
/** Octal numbers and those to the base of 60. */
const oddNumber = /^[-+]?(0[0-7]+|0b[01_]+|\d[\d_]*(:[0-5]?\d)+(\.\d*)?)$/;
function isTextToPython(source) {
    if (/^[-+]?0\d*[89]\d*$/.test(source))
        return true;
    return /[eE]/.test(source) && !/^[-+]?0x/i.test(source) && !pythonFloat.test(source);
}
function readingNotes(document) {
    const texts = new Set();
    const others = new Map();
    (0,dist.visit)(document, {
        Scalar: (place, { value, source = '', type }) => {
            if (place === 'key' || type !== 'PLAIN')
                return;
            if (typeof value === 'boolean' && !/^(true|false)$/i.test(source))
                others.set(source, value);
            if (typeof value !== 'number')
                return;
            if (isTextToPython(source))
                texts.add(source);
            else if (oddNumber.test(source) && String(value) !== source)
                others.set(source, value);
        },
    });
    const read = [...others].slice(0, 8).map(([source, value]) => `${source} as ${String(value)}`);
    return [
        ...(texts.size === 0
            ? []
            : [`${[...texts].slice(0, 8).join(', ')}: read as a number; W&B reads a text there`]),
        ...(read.length === 0 ? [] : [`read ${read.join(', ')}, as W&B does; a text needs quotes`]),
    ];
}

;// CONCATENATED MODULE: ./build/src/sweeps/configuration/readSweepFile.js



/** No sweep file is larger; a grid lists its values in it. */
const mostCharacters = 1_000_000;
/** A longer path is told by its ends. */
const longestPath = 12;
/**
 * Reads the text of a W&B sweep file. `additions` are Trainmark's own settings beside it. One UserError tells all problems.
 */
function readSweepFile(text, name, additions = {}) {
    if (text.length > mostCharacters)
        throw new src_errors/* UserError */.yo(`${name} has ${text.length} characters; a sweep file has at most ${mostCharacters}.`, {
            hint: 'Nothing was started. Give a range in place of a long list of values.',
        });
    const { value, wasFloat, problems, notes } = readPythonYaml(text, name);
    const parsed = parseSweep(value, { additions, wasFloat });
    const told = [...problems, ...(parsed.kind === 'problems' ? parsed.problems : [])];
    if (parsed.kind === 'problems' || told.length > 0)
        throw refusal(name, told);
    return { spec: parsed.spec, notes: [...parsed.notes.map(sentence), ...notes] };
}
function refusal(name, problems) {
    const lines = problems.map((problem) => `  ${sentence(problem)}`);
    return new src_errors/* UserError */.yo(`${problems.length === 1 ? 'There is a problem' : `There are ${problems.length} problems`} in the sweep ${name}:\n${lines.join('\n')}`, { hint: 'Nothing was started. The format is that of W&B’s sweep files.' });
}
function sentence({ path, message }) {
    const shortened = path.length <= longestPath ? path : [...path.slice(0, longestPath / 2), '…', ...path.slice(-2)];
    return `${shortened.join('.')} ${message}`.trim();
}


/***/ }),

/***/ 20722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ confirmingRuns)
/* harmony export */ });
/* harmony import */ var _sweepTrials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79163);

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
    return { trial, seed, isSettled: counted !== undefined || lost > _sweepTrials_js__WEBPACK_IMPORTED_MODULE_0__/* .mostRetries */ .on, recordId, open };
}


/***/ }),

/***/ 32037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ planTrials)
});

// UNUSED EXPORTS: spentMs

// EXTERNAL MODULE: ./build/src/sweeps/proposals/propose.js + 10 modules
var propose = __webpack_require__(83609);
// EXTERNAL MODULE: ./build/src/sweeps/stopping/history.js
var stopping_history = __webpack_require__(99188);
// EXTERNAL MODULE: ./build/src/sweeps/stopping/median.js
var median = __webpack_require__(18724);
;// CONCATENATED MODULE: ./build/src/sweeps/stopping/ownRules.js


/** A log keeps them with every trial. */
const mostBands = 200;
/**
 * `judgeByAsha` as thresholds that are frozen when a trial is planned: at each rung up to `longest` values, what leaves it
 * among the best ⌊n / eta⌋ of the n that came that far, itself included.
 */
function planAsha({ shortest, eta }, goal, histories, longest) {
    const all = histories.map(({ values }) => (0,stopping_history/* lossesIn */.x)(values, goal));
    const bands = [];
    for (let rung = shortest; rung <= longest && bands.length < mostBands; rung *= eta) {
        const length = Math.floor(rung);
        if (length === bands.at(-1)?.length)
            continue;
        const reached = all.flatMap((losses) => losses[length - 1] ?? []).toSorted((a, b) => a - b);
        const kept = Math.max(1, Math.floor((reached.length + 1) / eta));
        bands.push({ length, threshold: reached[kept - 1] ?? null, trials: reached.length });
    }
    return { goal, isStrict: true, bands };
}
/**
 * `judgeByMedian` as thresholds that are frozen when a trial is planned: at each length its median. Of more than 200 lengths
 * as many are kept, evenly spread. Null while too few trials are complete.
 */
function planMedian({ startUpTrials, warmUp }, goal, complete) {
    const all = complete.map(({ values }) => (0,stopping_history/* lossesIn */.x)(values, goal));
    const longest = all.reduce((most, losses) => Math.max(most, losses.length), 0);
    if (complete.length < startUpTrials || longest <= warmUp)
        return null;
    const lengths = spread(warmUp + 1, longest);
    return {
        goal,
        isStrict: false,
        bands: lengths.map((length) => {
            const reached = all.flatMap((losses) => losses[length - 1] ?? []);
            return { length, threshold: (0,median/* median */.JZ)(reached), trials: reached.length };
        }),
    };
}
/** Whole numbers from the first to the last, both among them, at most 200. */
function spread(first, last) {
    const count = Math.min(mostBands, last - first + 1);
    return Array.from({ length: count }, (_, index) => count === 1 ? first : first + Math.round((index * (last - first)) / (count - 1)));
}

// EXTERNAL MODULE: ./build/src/sweeps/stopping/hyperband.js
var hyperband = __webpack_require__(37645);
// EXTERNAL MODULE: ./build/src/sweeps/log/sweepLogText.js + 1 modules
var sweepLogText = __webpack_require__(33647);
// EXTERNAL MODULE: ./build/src/sweeps/log/sweepTrials.js
var sweepTrials = __webpack_require__(79163);
// EXTERNAL MODULE: ./build/src/sweeps/log/sweepLog.js
var sweepLog = __webpack_require__(59926);
;// CONCATENATED MODULE: ./build/src/sweeps/log/planTrials.js






/** A sweep whose trials fail one after another stops: the fault is not in their parameters. */
const mostFailedInARow = 5;
const minuteMs = 60_000;
/**
 * The next trials to run, at most `count`. A function of the log alone: equal logs give equal plans, byte for byte. While
 * planned trials wait for a first or another attempt, they come alone: so what machines lose changes no later proposal.
 */
function planTrials(log, count) {
    const trials = (0,sweepTrials/* sweepTrials */.Mo)(log);
    const stopped = stopReason(log, trials);
    if (stopped !== null)
        return { planned: [], trials: [], ended: stopped };
    const open = trials.filter(({ state }) => state.kind === 'planned').slice(0, count);
    const told = (0,sweepTrials/* toldTrials */.H7)(trials);
    const wished = open.length > 0 ? 0 : count;
    const { proposals, ended } = (0,propose/* propose */.B)(log.spec, { seed: log.seed, trials: told, count: wished });
    if (ended?.kind === 'target')
        return { planned: [], trials: [], ended: ended.reason };
    if (open.length > 0)
        return { planned: [], trials: open, ended: null };
    const round = trials.reduce((most, trial) => Math.max(most, trial.round + 1), 0);
    const thresholds = proposals.length === 0 ? null : thresholdsNow(log, trials);
    const planned = proposals.map(({ number, configuration, method }) => ({
        kind: 'planned',
        round,
        trial: number,
        configuration: Object.fromEntries(configuration),
        method,
        thresholds,
    }));
    const numbers = new Set(planned.map(({ trial }) => trial));
    const fresh = (0,sweepTrials/* sweepTrials */.Mo)((0,sweepLogText/* withEntries */.bA)(log, planned)).filter(({ number }) => numbers.has(number));
    return { planned, trials: fresh, ended: ended?.reason ?? null };
}
/** Training time of all attempts, in milliseconds. */
function spentMs(trials) {
    return trials
        .flatMap(({ attempts }) => attempts)
        .reduce((total, { durationMs }) => total + (durationMs ?? 0), 0);
}
function stopReason({ spec, entries }, trials) {
    const { minutes, failedTrials } = spec.budget;
    const last = entries.findLast(({ kind }) => kind === 'concluded' || kind === 'budget');
    if (last?.kind === 'concluded')
        return last.reason;
    const spent = spentMs(trials) / minuteMs;
    if (minutes !== null && spent >= minutes)
        return `the budget of ${minutes} minutes is spent: training took ${Number(spent.toFixed(1))}`;
    const failed = trials.filter(({ state }) => state.kind === 'failed');
    if (failedTrials !== null && failed.length >= failedTrials)
        return `${failed.length} trials failed, which is the most that the budget allows`;
    return failedInARow(entries, trials);
}
/** Whoever gives the sweep a budget again has mended what made the earlier ones fail. */
function failedInARow(entries, trials) {
    const since = entries.slice(entries.findLastIndex(({ kind }) => kind === 'budget') + 1);
    const ended = new Set(since.flatMap((entry) => (entry.kind === 'ended' ? [entry.trial] : [])));
    const last = trials.filter((trial) => (0,sweepTrials/* isSettled */.Is)(trial) && ended.has(trial.number)).slice(-mostFailedInARow);
    const [state] = last.slice(-1).map((trial) => trial.state);
    const haveAll = last.every((trial) => trial.state.kind === 'failed' || trial.state.kind === 'lost');
    if (last.length < mostFailedInARow || !haveAll || state === undefined || !('reason' in state))
        return null;
    return `the last ${mostFailedInARow} trials failed, the last one so: ${state.reason}`;
}
/** As they are now, for trials that are planned now. Trials of any end count, as at W&B. */
function thresholdsNow({ spec }, trials) {
    const [metric] = spec.metrics;
    const rule = spec.earlyTerminate;
    if (rule === null || metric === undefined)
        return null;
    const { goal } = metric;
    if (!('kind' in rule))
        return (0,hyperband/* planThresholds */.m)({ ...rule, bands: reachable(rule.bands) }, goal, historiesOf(trials));
    return rule.kind === 'asha'
        ? planAsha(rule, goal, historiesOf(trials), sweepLog/* longestHistory */.x)
        : planMedian(rule, goal, historiesOf(trials.filter(({ state }) => state.kind === 'complete')));
}
function historiesOf(trials) {
    return trials.flatMap(({ number, counted }) => counted === null ? [] : [{ trial: number, values: counted.history }]);
}
/** Bands beyond what a log keeps would never have a threshold. */
function reachable(bands) {
    return bands.filter((length) => length <= sweepLog/* longestHistory */.x);
}


/***/ }),

/***/ 11099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mN: () => (/* binding */ sweepHeader),
/* harmony export */   rA: () => (/* binding */ sweepIdOf),
/* harmony export */   rI: () => (/* binding */ specOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
/* harmony import */ var _records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77452);
/* harmony import */ var _records_recordFields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71398);
/* harmony import */ var _configuration_readSweepFile_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38517);




/** The first line of a sweep's log: all that its plan depends on but the trials, as it was when the sweep began. */
const sweepHeader = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('sweep'),
    sweepId: _records_recordFields_js__WEBPACK_IMPORTED_MODULE_1__/* .sweepId */ .sm,
    seed: zod__WEBPACK_IMPORTED_MODULE_3__/* .int */ .Whr().nonnegative(),
    experiment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1),
    /** The commit that the trials run at; null where the working tree was not clean. */
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().nullable(),
    file: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), text: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    /** Trainmark's own settings beside the file: conditions, present values, budget. */
    additions: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5J()),
});
/**
 * What names a sweep: the same search of the same command with the same seed. The budget is no part of it, so that a sweep
 * can be given more; the commit is none either.
 */
function sweepIdOf({ budget: _, name: __, ...search }, experiment, seed) {
    return (0,_records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)({ search, experiment: experiment.name, run: experiment.run, seed }).slice(7, 17);
}
/** The sweep that a header tells of. */
function specOf({ file, additions }) {
    return (0,_configuration_readSweepFile_js__WEBPACK_IMPORTED_MODULE_2__/* .readSweepFile */ .B)(file.text, file.name, additions).spec;
}


/***/ }),

/***/ 59926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ longestHistory)
/* harmony export */ });
/** The longest history that is kept in the log: bands beyond it stop no trial. */
const longestHistory = 4096;


/***/ }),

/***/ 33647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BP: () => (/* binding */ logLine),
  Gs: () => (/* binding */ logOf),
  dz: () => (/* binding */ readSweepLog),
  kU: () => (/* binding */ withBlanks),
  bA: () => (/* binding */ withEntries)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./build/src/records/recordId.js
var recordId = __webpack_require__(39102);
// EXTERNAL MODULE: ./build/src/sweeps/value.js
var value = __webpack_require__(3338);
// EXTERNAL MODULE: ./build/src/sweeps/log/sweepLog.js
var sweepLog = __webpack_require__(59926);
;// CONCATENATED MODULE: ./build/src/sweeps/log/entrySchema.js




const count = schemas/* int */.Whr().nonnegative();
const attempt = schemas/* int */.Whr().positive();
const entrySchema_text = schemas/* string */.YjP().max(2000);
const entrySchema_recordId = schemas/* string */.YjP().regex(recordId/* recordIdPattern */.b5, 'expected the id of a record');
const worker = schemas/* string */.YjP().regex(/^\d+-\d+$/, 'expected a workflow run and the number of a worker');
/** Any name is a member here, `__proto__` too. */
const configuration = schemas/* custom */.IeY((given) => typeof given === 'object' && !Array.isArray(given) && (0,value/* asValue */.E)(given) !== null && given !== null, { error: 'expected the values of a trial' });
const thresholds = schemas/* strictObject */.rej({
    goal: schemas/* enum */.k5n(['minimize', 'maximize']),
    isStrict: schemas/* boolean */.zMY(),
    bands: schemas/* array */.YOg(schemas/* strictObject */.rej({ length: attempt, threshold: schemas/* number */.aig().nullable(), trials: count }))
        .max(200),
});
const end = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('complete'), values: schemas/* array */.YOg(schemas/* number */.aig()).max(100) }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('pruned'), step: count, value: schemas/* number */.aig().nullable(), reason: entrySchema_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('failed'), reason: entrySchema_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('lost'), reason: entrySchema_text }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('interrupted'), reason: entrySchema_text }),
]);
/** A line of a sweep's log behind the first; see `SweepEntry` for what it means. */
const sweepEntry = schemas/* discriminatedUnion */.gMt('kind', [
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('planned'),
        round: count,
        trial: count,
        configuration,
        method: schemas/* enum */.k5n([
            'present',
            'recorded',
            'after recorded runs',
            'grid',
            'random',
            'quasi-random',
            'gaussian process',
            'tpe',
        ]),
        thresholds: thresholds.nullable(),
        after: entrySchema_recordId.optional(),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('started'),
        trial: count,
        attempt,
        at: iso/* datetime */.w$(),
        recordId: entrySchema_recordId,
        worker: worker.optional(),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('ended'),
        trial: count,
        attempt,
        recordId: entrySchema_recordId.nullable(),
        startedAt: iso/* datetime */.w$().nullable(),
        durationMs: schemas/* number */.aig().nonnegative(),
        end,
        history: schemas/* array */.YOg(schemas/* number */.aig()).max(sweepLog/* longestHistory */.x),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('confirming'),
        trial: count,
        seed: count,
        at: iso/* datetime */.w$(),
        recordId: entrySchema_recordId,
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('confirmed'),
        trial: count,
        seed: count,
        recordId: entrySchema_recordId,
        end: schemas/* enum */.k5n(['complete', 'failed', 'lost', 'interrupted']),
        record: schemas/* string */.YjP().optional(),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('jobs'),
        run: attempt,
        isPublic: schemas/* boolean */.zMY(),
        jobs: schemas/* array */.YOg(schemas/* strictObject */.rej({ runner: schemas/* string */.YjP().max(400), durationMs: schemas/* number */.aig().nonnegative() }))
            .max(100_000),
    }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('blamed'),
        worker,
        attempts: schemas/* array */.YOg(schemas/* strictObject */.rej({ trial: count, attempt })).max(100),
        reason: entrySchema_text,
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('blank') }),
    schemas/* strictObject */.rej({
        kind: schemas/* literal */.euz('budget'),
        trials: attempt.nullable(),
        minutes: schemas/* number */.aig().positive().nullable(),
        failedTrials: attempt.nullable(),
    }),
    schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('concluded'), reason: entrySchema_text }),
]);

// EXTERNAL MODULE: ./build/src/sweeps/log/sweepHeader.js
var sweepHeader = __webpack_require__(11099);
;// CONCATENATED MODULE: ./build/src/sweeps/log/sweepLogText.js



/** One line of a log, with its end. */
function logLine(line) {
    return `${JSON.stringify(line)}\n`;
}
/**
 * Reads a log: the header, then an entry on each line. A last line without its end was cut off by whatever ended the
 * program, and is left out; any other line that is no entry is an error. Null when not even the header is whole.
 */
function readSweepLog(text, where) {
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    const [first, ...rest] = whole.split('\n').slice(0, -1);
    if (first === undefined)
        return null;
    const header = readLine(first, `${where}, line 1`, (value) => sweepHeader/* sweepHeader */.mN.parse(value));
    const entries = rest.map((line, index) => readLine(line, `${where}, line ${index + 2}`, (value) => sweepEntry.parse(value)));
    return { header, log: logOf(header, entries), wholeBytes: Buffer.byteLength(whole) };
}
/** The log that a header and entries make, with the budget that holds after them. */
function logOf(header, entries) {
    return { ...withBudget((0,sweepHeader/* specOf */.rI)(header), entries), seed: header.seed, sweepId: header.sweepId, entries };
}
/** The log with more entries. */
function withEntries(log, added) {
    return { ...log, ...withBudget(log.spec, added), entries: [...log.entries, ...added] };
}
/** The log made longer by entries that say nothing. */
function withBlanks(log, count) {
    return withEntries(log, Array.from({ length: count }, () => ({ kind: 'blank' })));
}
function withBudget(spec, entries) {
    const last = entries.findLast((entry) => entry.kind === 'budget');
    if (last === undefined)
        return { spec };
    const { trials, minutes, failedTrials } = last;
    return { spec: { ...spec, budget: { trials, minutes, failedTrials } } };
}
function readLine(line, where, read) {
    try {
        return read(JSON.parse(line));
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${where} is no line of a sweep's log: ${(0,errors/* messageOf */.bD)(cause).slice(0, 300)}`, {
            cause,
            hint: 'The file was changed or damaged. Restore it, or start another sweep with another --seed.',
        });
    }
}


/***/ }),

/***/ 79163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H7: () => (/* binding */ toldTrials),
/* harmony export */   Is: () => (/* binding */ isSettled),
/* harmony export */   Mo: () => (/* binding */ sweepTrials),
/* harmony export */   k: () => (/* binding */ trialId),
/* harmony export */   nj: () => (/* binding */ nextAttempt),
/* harmony export */   on: () => (/* binding */ mostRetries)
/* harmony export */ });
/** A trial that machines have lost more often than this is given up. */
const mostRetries = 2;
/** What the entries say of each trial, by number. A second plan of a trial, and the end of an unknown one, say nothing. */
function sweepTrials({ sweepId, entries }) {
    const planned = new Map();
    for (const entry of entries)
        if (entry.kind === 'planned' && !planned.has(entry.trial))
            planned.set(entry.trial, entry);
    const attempts = attemptsByTrial(entries);
    return [...planned.values()]
        .toSorted((a, b) => a.trial - b.trial)
        .map((plan) => trialOf(sweepId, plan, attempts.get(plan.trial) ?? []));
}
/** The name of a trial: the same for the same sweep, whoever carries it out. */
function trialId(sweepId, number) {
    return `${sweepId}-${String(number).padStart(4, '0')}`;
}
/** The trials in the form that proposals are made from. */
function toldTrials(trials) {
    return trials.map(({ number, configuration, state, method }) => ({
        number,
        configuration,
        outcome: outcomeOf(state),
        ...(method === 'recorded' ? { isRecorded: true } : {}),
    }));
}
/** The number of the attempt that would be made next. */
function nextAttempt({ attempts }) {
    return attempts.reduce((most, { attempt }) => Math.max(most, attempt), 0) + 1;
}
/** Whether the trial has an end that counts: it is not run again. */
function isSettled({ state }) {
    return state.kind !== 'planned' && state.kind !== 'running';
}
function outcomeOf(state) {
    switch (state.kind) {
        case 'planned':
        case 'running':
            return { kind: 'pending' };
        case 'complete':
            return { kind: 'complete', values: state.values };
        case 'pruned':
            return { kind: 'pruned', step: state.step, value: state.value };
        case 'failed':
        case 'lost':
            return { kind: state.kind };
    }
}
function attemptsByTrial(entries) {
    const found = new Map();
    for (const entry of entries) {
        if (entry.kind === 'blamed')
            blame(found, entry);
        if (entry.kind !== 'started' && entry.kind !== 'ended')
            continue;
        const own = found.get(entry.trial) ?? new Map();
        if (isOpen(own.get(entry.attempt)?.end ?? null))
            own.set(entry.attempt, attemptOf(entry));
        found.set(entry.trial, own);
    }
    return new Map([...found].map(([trial, own]) => [trial, [...own.values()].toSorted((a, b) => a.attempt - b.attempt)]));
}
/** What failed on a machine that fails whatever it runs was lost with it. */
function blame(found, { attempts, reason }) {
    for (const { trial, attempt } of attempts) {
        const own = found.get(trial)?.get(attempt);
        if (own?.end?.kind !== 'failed')
            continue;
        found.get(trial)?.set(attempt, { ...own, end: { kind: 'lost', reason } });
    }
}
/** What has ended stays so, but for attempts that were given up and whose records came after all. */
function isOpen(end) {
    return end === null || end.kind === 'lost' || end.kind === 'interrupted';
}
function attemptOf(entry) {
    const { attempt, recordId } = entry;
    return entry.kind === 'started'
        ? { attempt, recordId, startedAt: entry.at, durationMs: null, end: null, history: [] }
        : {
            attempt,
            recordId,
            startedAt: entry.startedAt,
            durationMs: entry.durationMs,
            end: entry.end,
            history: entry.history,
        };
}
function trialOf(sweepId, plan, attempts) {
    const { trial, round, method, thresholds, configuration } = plan;
    const counted = attempts.findLast(({ end }) => end?.kind === 'complete') ??
        attempts.findLast(({ end }) => end?.kind === 'pruned' || end?.kind === 'failed') ??
        attempts.findLast(({ end }) => end !== null) ??
        null;
    return {
        number: trial,
        id: trialId(sweepId, trial),
        round,
        configuration: new Map(Object.entries(configuration)),
        method,
        thresholds,
        state: stateOf(attempts, counted),
        attempts,
        counted,
    };
}
function stateOf(attempts, counted) {
    const end = counted?.end ?? null;
    if (end !== null && end.kind !== 'lost' && end.kind !== 'interrupted')
        return end;
    if (attempts.some((attempt) => attempt.end === null))
        return { kind: 'running' };
    const lost = attempts.flatMap((attempt) => (attempt.end?.kind === 'lost' ? [attempt.end] : []));
    const last = lost.at(-1);
    return last !== undefined && lost.length > mostRetries ? last : { kind: 'planned' };
}


/***/ }),

/***/ 30081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ confirmationsOf),
/* harmony export */   P: () => (/* binding */ winnerOf)
/* harmony export */ });
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


/***/ }),

/***/ 83985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ trialRunsOf)
/* harmony export */ });
/* harmony import */ var _log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79163);

/** The trials of a sweep's log as runs. */
function trialRunsOf(trials) {
    const told = (0,_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_0__/* .toldTrials */ .H7)(trials);
    return trials.flatMap(({ id, method, counted, state }, index) => {
        const trial = told[index];
        return trial === undefined
            ? []
            : [
                {
                    ...trial,
                    id,
                    method,
                    recordId: counted?.recordId ?? null,
                    startedAt: counted?.startedAt ?? null,
                    durationMs: counted?.durationMs ?? null,
                    reason: reasonOf(state),
                    history: counted?.history ?? [],
                },
            ];
    });
}
function reasonOf(state) {
    return state.kind === 'pruned' || state.kind === 'failed' || state.kind === 'lost' ? state.reason : null;
}


/***/ }),

/***/ 98226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ trialsWithin),
/* harmony export */   G: () => (/* binding */ roundsInRun),
/* harmony export */   Mh: () => (/* binding */ neighbouringLegsOf),
/* harmony export */   Ti: () => (/* binding */ trialsIn),
/* harmony export */   Vr: () => (/* binding */ mostLegs),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   xi: () => (/* binding */ legsOf),
/* harmony export */   xt: () => (/* binding */ usualForm),
/* harmony export */   yF: () => (/* binding */ mostOutputBytes),
/* harmony export */   yu: () => (/* binding */ limitsBroken)
/* harmony export */ });
/* unused harmony exports longestJobMinutes, mostRuns */
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70218);
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
/** As many jobs as show that the command or the metric is wrong, before hundreds do. */
const firstJobs = 8;
/** Fewer jobs than this run at the same time anyway. */
const manyJobs = 20;
/**
 * A model learns from round to round, so its rounds are small; a grid and chance learn nothing and go in one, after a first
 * small one where there are many trials.
 */
function usualForm(spec, perJob = 1) {
    if (spec.method === 'bayes')
        return { size: firstJobs * perJob, perJob };
    const size = mostLegs * perJob;
    const isLarge = (trialsIn(spec) ?? Infinity) > manyJobs * perJob;
    return isLarge ? { size, first: firstJobs * perJob, perJob } : { size, perJob };
}
/** Trials that the sweep will run, beside `recorded` ones whose results it takes over; null when only time limits it. */
function trialsIn(spec, recorded = 0) {
    const space = (0,_space_searchSpace_js__WEBPACK_IMPORTED_MODULE_0__/* .searchSpaceOf */ .sZ)(spec.parameters);
    const cap = spec.budget.trials ?? Infinity;
    const most = spec.method === 'grid' || !space.isConditional ? space.size : Infinity;
    const count = Math.min(cap, Math.max(0, Math.ceil(most) - recorded));
    return Number.isFinite(count) ? count : null;
}
/** Of so many trials those that begin before the budget of training time is spent. */
function trialsWithin(trials, minutes, minutesPerTrial) {
    if (minutes === null || minutesPerTrial === null)
        return trials;
    return Math.min(trials ?? Infinity, Math.max(1, Math.ceil(minutes / minutesPerTrial)));
}
/** Of a job before its first trial: check-out and setup. */
const setupMinutes = 1;
/** What the sweep takes on GitHub, with its planning jobs and its conclusion; minutes as billed, each job rounded up. */
function estimate({ trials, confirmingRuns, minutesPerTrial }, { size, first = size, perJob }) {
    const begun = Math.min(first, trials);
    const whole = Math.floor((trials - begun) / size);
    const last = trials - begun - whole * size;
    const rounds = (begun > 0 ? 1 : 0) + whole + (last > 0 ? 1 : 0);
    const runs = Math.max(1, Math.ceil(rounds / roundsInRun));
    const sizes = [begun, ...Array.from({ length: whole }, () => size), last, confirmingRuns];
    const training = sizes.flatMap((count) => jobSizes(count, perJob));
    const others = rounds + plansBehind(rounds, confirmingRuns > 0) + runs;
    return {
        trials,
        confirmingRuns,
        rounds,
        runs,
        jobs: training.length + others,
        billedMinutes: minutesPerTrial === null
            ? null
            : training.reduce((sum, count) => sum + Math.ceil(count * minutesPerTrial + setupMinutes), others),
    };
}
/** How many trials each job of a round runs: see `legsOf`. */
function jobSizes(count, perJob) {
    const jobs = Math.ceil(count / perJob);
    return Array.from({ length: jobs }, (_, job) => Math.ceil((count - job) / jobs));
}
/** Plans that find nothing more to propose: one where a round is left, and one behind the confirming round. */
function plansBehind(rounds, isConfirmed) {
    const hasRoundLeft = rounds % roundsInRun !== 0;
    return isConfirmed && hasRoundLeft ? 2 : isConfirmed || hasRoundLeft ? 1 : 0;
}
/** What keeps a sweep of this form from being carried out on GitHub, one sentence each. */
function limitsBroken({ size, perJob }, minutesPerTrial, expected) {
    const trialsInRound = Math.min(size, expected?.trials ?? size);
    const legs = Math.ceil(trialsInRound / perJob);
    const jobMinutes = (minutesPerTrial ?? 0) * perJob;
    return [
        ...(legs > mostLegs
            ? [
                `A round of ${trialsInRound} trials, ${perJob} in a job, has ${legs} jobs; a matrix has at most ${mostLegs}: put more trials into a job, or fewer into a round.`,
            ]
            : []),
        ...(legsBytes(trialsInRound, perJob) > mostOutputBytes
            ? [
                `The legs of a round of ${trialsInRound} trials take more than the 1 MiB that an output may have: put fewer trials into a round.`,
            ]
            : []),
        ...(jobMinutes > longestJobMinutes
            ? [
                `A job of ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(perJob, 'trial')} takes about ${Math.ceil(jobMinutes)} minutes; a hosted runner ends it after ${longestJobMinutes}: ${perJob === 1 ? 'make trials shorter' : 'put fewer trials into a job'}, or use runners of your own.`,
            ]
            : []),
        ...(expected !== null && expected.runs > mostRuns
            ? [
                `${expected.trials} trials, ${size} in a round, are ${expected.rounds} rounds, ${roundsInRun} in each of ${expected.runs} workflow runs; at most ${mostRuns} runs follow one another: put at least ${Math.ceil(expected.trials / mostRuns / roundsInRun)} trials into a round, or allow fewer.`,
            ]
            : []),
    ];
}
/** The most that `{"id":"ab12cd34ef-0000","n":"0 1"}` takes for each job, in UTF-16. */
function legsBytes(trials, perJob) {
    const digits = String(trials).length;
    return 2 * (trials * (digits + 1) + Math.ceil(trials / perJob) * 40);
}
/** The legs of a round: trials packed into jobs, evenly. */
function legsOf(trials, perJob) {
    const jobs = Math.ceil(trials.length / perJob);
    return Array.from({ length: jobs }, (_, job) => trials.filter((__, index) => index % jobs === job));
}
/** The same for runs that are compared with one another: neighbours come into one job, so that no side has a machine to itself. */
function neighbouringLegsOf(runs, perJob) {
    const jobs = Math.ceil(runs.length / perJob);
    return Array.from({ length: jobs }, (_, job) => runs.filter((__, index) => Math.floor((index * jobs) / runs.length) === job));
}


/***/ }),

/***/ 99188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ asMeasured),
/* harmony export */   x: () => (/* binding */ lossesIn)
/* harmony export */ });
/** The finite values with smaller ones better. */
function lossesIn(values, goal) {
    return values.filter(Number.isFinite).map((value) => (goal === 'maximize' ? -value : value));
}
/** A loss as the metric's own value, short. */
function asMeasured(loss, goal) {
    return String(Number((goal === 'maximize' ? -loss : loss).toPrecision(6)));
}


/***/ }),

/***/ 37645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ judgeByBands),
/* harmony export */   m: () => (/* binding */ planThresholds)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70218);
/* harmony import */ var _history_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99188);


/**
 * W&B's thresholds (hyperband_stopping.py, wandb/sweeps 0.3.0): at each band the value with ⌊m / eta⌋ better ones among the m trials
 * that came that far. Taken from earlier rounds and frozen, they let each trial be judged where it runs.
 */
function planThresholds({ bands, eta, isStrict }, goal, histories) {
    const all = histories.map(({ values }) => (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .lossesIn */ .x)(values, goal));
    return {
        goal,
        isStrict,
        bands: bands.map((length) => {
            const reached = all.flatMap((losses) => losses[length - 1] ?? []).toSorted((a, b) => a - b);
            const threshold = reached[Math.floor((1 / eta) * reached.length)] ?? null;
            return { length, threshold, trials: reached.length };
        }),
    };
}
/** Judges a running trial at the last band that it has reached. */
function judgeByBands({ goal, isStrict, bands }, values) {
    const losses = (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .lossesIn */ .x)(values, goal);
    const band = bands.findLast(({ length }) => length <= losses.length);
    if (band === undefined)
        return { kind: 'continue', reason: `${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(losses.length, 'value')} logged; ${nextBand(bands)}` };
    const at = `after ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(band.length, 'value')}`;
    if (band.threshold === null)
        return { kind: 'continue', reason: `no earlier trial to compare with ${at}` };
    const loss = isStrict
        ? (losses[band.length - 1] ?? Infinity)
        : losses.reduce((least, one) => Math.min(least, one), Infinity);
    const [own, wanted] = [(0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .asMeasured */ .p)(loss, goal), (0,_history_js__WEBPACK_IMPORTED_MODULE_0__/* .asMeasured */ .p)(band.threshold, goal)];
    const what = isStrict ? `the value ${at}` : `the best value, judged ${at},`;
    const rule = `${goal === 'minimize' ? '≤' : '≥'} ${wanted} is asked for (from ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(band.trials, 'trial')})`;
    const isWorse = loss > band.threshold;
    return { kind: isWorse ? 'stop' : 'continue', reason: `${what} is ${own}; ${rule}` };
}
function nextBand(bands) {
    return bands[0] === undefined ? 'there is no band' : `the first band is at ${bands[0].length}`;
}


/***/ }),

/***/ 18724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JZ: () => (/* binding */ median),
/* harmony export */   b9: () => (/* binding */ usualMedianRule)
/* harmony export */ });
/* unused harmony export judgeByMedian */


/** Optuna 5.0's MedianPruner. */
const usualMedianRule = { startUpTrials: 5, warmUp: 0 };
/** Stops a trial whose best value so far is worse than the median of the complete trials' values at the same length. */
function judgeByMedian({ startUpTrials, warmUp }, goal, complete, values) {
    const own = lossesIn(values, goal);
    if (complete.length < startUpTrials)
        return { kind: 'continue', reason: `${complete.length} of ${startUpTrials} trials needed are complete` };
    if (own.length <= warmUp)
        return { kind: 'continue', reason: `${countOf(own.length, 'value')} logged; judged after ${warmUp}` };
    const reached = complete.flatMap(({ values: logged }) => lossesIn(logged, goal)[own.length - 1] ?? []);
    if (reached.length === 0)
        return { kind: 'continue', reason: `no complete trial has ${countOf(own.length, 'value')}` };
    const best = own.reduce((least, loss) => Math.min(least, loss), Infinity);
    const middle = median(reached);
    const reason = `its best is ${asMeasured(best, goal)} after ${countOf(own.length, 'value')}; the median of ${countOf(reached.length, 'trial')} there is ${asMeasured(middle, goal)}`;
    return { kind: best > middle ? 'stop' : 'continue', reason };
}
/** Of one value at least. */
function median(values) {
    const sorted = values.toSorted((a, b) => a - b);
    return ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
}


/***/ }),

/***/ 3338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ asValue),
/* harmony export */   j: () => (/* binding */ isMap)
/* harmony export */ });
/** Deeper parameter values are refused: no training command takes them. */
const deepest = 20;
/**
 * The value as plain data without shared parts; null when JSON cannot carry it: numbers that are not finite, texts with half a
 * character (a lone surrogate), which have no UTF-8.
 */
function asValue(given, depth = 0) {
    if (typeof given === 'number')
        return Number.isFinite(given) ? { value: given } : null;
    if (typeof given === 'string')
        return isWhole(given) ? { value: given } : null;
    if (typeof given === 'boolean' || given === null)
        return { value: given };
    if (typeof given !== 'object' || depth >= deepest)
        return null;
    if (Array.isArray(given)) {
        const parts = given.map((part) => asValue(part, depth + 1));
        return parts.every((part) => part !== null) ? { value: parts.map(({ value }) => value) } : null;
    }
    const members = [];
    for (const [name, member] of Object.entries(given)) {
        const part = asValue(member, depth + 1);
        if (part === null || !isWhole(name))
            return null;
        members.push([name, part.value]);
    }
    return { value: Object.fromEntries(members) };
}
function isWhole(text) {
    return !/\p{Surrogate}/u.test(text);
}
/** Whether a parsed value is a YAML map. */
function isMap(given) {
    return typeof given === 'object' && given !== null && !Array.isArray(given);
}


/***/ })

};
