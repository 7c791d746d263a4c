export const id = 5090;
export const ids = [5090];
export const modules = {

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

/***/ 36072:
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
// EXTERNAL MODULE: ./build/src/commands/sweep/confirm/judgeConfirmed.js + 1 modules
var judgeConfirmed = __webpack_require__(53437);
// EXTERNAL MODULE: ./build/src/commands/sweep/confirm/runConfirming.js
var runConfirming = __webpack_require__(72341);
// EXTERNAL MODULE: ./build/src/commands/sweep/confirm/wantedRuns.js
var wantedRuns = __webpack_require__(30319);
;// CONCATENATED MODULE: ./build/src/commands/sweep/confirm/confirmBest.js



/**
 * Runs the best trials and the present configuration again, each with the same new seeds, and judges the winner of these
 * runs. What a sweep that was cut off has run already is taken from its log.
 */
async function confirmBest(effects, sweep, place, wish, openTrees) {
    await (0,runConfirming/* noteCutOff */.YH)(effects, sweep, place);
    const wantedNow = () => (0,wantedRuns/* wantedRuns */.s7)(sweep.log(), place.experiment, wish);
    const { best, seeds, all } = wantedNow();
    if (best.length > 0) {
        const sides = [...new Set(all.map(({ trial }) => `trial ${trial.number}`))];
        effects.progress.say(`confirming: ${sides.join(', ')}, each with the seeds ${seeds.join(', ')}`);
        await (0,runConfirming/* runConfirming */.mD)(effects, sweep, place, { wanted: all, openTrees });
    }
    const recordOf = async (id) => (await place.store.read(id)).record;
    return (0,judgeConfirmed/* judgeConfirmed */.f)(sweep.log(), place.experiment, wantedNow(), recordOf);
}

// EXTERNAL MODULE: ./build/src/sweeps/log/planTrials.js + 1 modules
var planTrials = __webpack_require__(32037);
// EXTERNAL MODULE: ./build/src/sweeps/log/sweepLogText.js + 1 modules
var sweepLogText = __webpack_require__(33647);
// EXTERNAL MODULE: ./build/src/sweeps/configuration/parsePrices.js
var parsePrices = __webpack_require__(85151);
// EXTERNAL MODULE: ./build/src/sweeps/results/cost.js
var cost = __webpack_require__(91389);
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
    const rounds = form ?? (0,sweeps_rounds/* usualForm */.xt)(spec);
    const recorded = first.filter((entry) => entry.kind === 'planned' && entry.method === 'recorded').length;
    const count = (0,sweeps_rounds/* trialsWithin */.Dm)((0,sweeps_rounds/* trialsIn */.Ti)(spec, recorded), spec.budget.minutes, minutesPerTrial);
    const { confirm: top, confirmSeeds: seeds } = request;
    const confirmingRuns = top === 0 ? 0 : (0,wantedRuns/* mostWantedRuns */.Lm)({ top, seeds });
    const asked = { trials: count ?? 0, confirmingRuns, minutesPerTrial };
    const expected = count === null ? null : (0,sweeps_rounds/* estimate */.jA)(asked, rounds);
    const prices = (0,parsePrices/* pricesIn */.G)(settings.experiment.sweep);
    const broken = (0,sweeps_rounds/* limitsBroken */.yu)(rounds, minutesPerTrial, expected);
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
        costs: (0,cost/* costsOf */.AR)(expected?.billedMinutes ?? null, prices),
        minutesPerTrial,
        parallel: request.parallel,
        notes: [...notes, ...broken.map((one) => `on GitHub this is refused: ${one}`)],
    };
    if (settings.json) {
        const { notes: told, estimate: taken, costs } = plan;
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
        const text = {
            ...result,
            parameters: spec.parameters,
            trials: shown,
            estimate: taken,
            costs,
            notes: told,
        };
        effects.terminal.print(`${JSON.stringify(text, null, 2)}\n`);
    }
    else {
        const { planText } = await __webpack_require__.e(/* import() */ 7655).then(__webpack_require__.bind(__webpack_require__, 27655));
        effects.terminal.print(planText(plan));
    }
    refuseOverBudget(spec.budget.minutes, minutesPerTrial);
    refuseOverLimit(plan.costs, prices?.limit ?? null);
    return errors/* exitCodes */.hS.passed;
}
/** A budget that does not hold one trial is a mistake. */
function refuseOverBudget(minutes, minutesPerTrial) {
    if (minutes === null || minutesPerTrial === null || minutesPerTrial <= minutes)
        return;
    throw new errors/* UserError */.yo(`One trial takes about ${Number(minutesPerTrial.toPrecision(2))} minutes, the whole budget is ${minutes}.`, { hint: 'Raise --budget-minutes, or make trials shorter.' });
}
/** Which runner it will be is not known here: the cheapest that has a price. */
function refuseOverLimit(costs, limit) {
    const [cheapest] = costs.toSorted((a, b) => a.amount - b.amount);
    if (limit === null || cheapest === undefined || cheapest.amount <= limit)
        return;
    const { amount, currency, runner } = cheapest;
    throw new errors/* UserError */.yo(`On ${runner} the sweep costs about ${amount.toFixed(2)} ${currency}; the limit in trainmark.yml is ${limit}.`, { hint: 'Ask for fewer trials, or raise sweep: { prices: { limit: … } }.' });
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
// EXTERNAL MODULE: ./build/src/commands/sweep/openSweepLog.js
var openSweepLog = __webpack_require__(78889);
// EXTERNAL MODULE: ./build/src/commands/sweep/reportSweep.js + 1 modules
var reportSweep = __webpack_require__(1169);
// EXTERNAL MODULE: ./build/src/settings/problem.js
var problem = __webpack_require__(32100);
// EXTERNAL MODULE: ./build/src/settings/seedList.js
var seedList = __webpack_require__(12554);
;// CONCATENATED MODULE: ./build/src/commands/sweep/sweepRequest.js


/** More processes than this on one machine measure each other. */
const mostParallel = 64;
/** More than these are another search. */
const mostConfirmed = 100;
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
        warmStart: given.has('warmStart'),
        apply: given.has('apply'),
        dryRun: given.has('dryRun'),
        minutesPerTrial: number('minutesPerTrial', 'minutes-per-trial', minutes),
        confirm: number('confirm', 'confirm', wholeFrom(0, mostConfirmed)) ?? 0,
        confirmSeeds: seedsIn(given.get('confirmSeeds')?.[0], problems),
    };
    (0,problem/* refuseProblems */.n)(problems);
    return request;
}
function seedsIn(text, problems) {
    if (text === undefined)
        return null;
    const seeds = (0,seedList/* readSeedList */.e)(text);
    if (seeds === null)
        problems.push({ where: '--confirm-seeds', message: `expected ${seedList/* seedListForm */.Q}, got ${(0,problem/* showValue */.v)(text)}` });
    return seeds;
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
// EXTERNAL MODULE: ./build/src/commands/sweep/warmStart.js + 3 modules
var warmStart = __webpack_require__(66068);
;// CONCATENATED MODULE: ./build/src/commands/sweep/sweep.js















/** Carries out a sweep on this machine: proposes trials, runs them, notes what became of them, shows the best. */
async function sweep(effects, settings, given) {
    const request = readSweepRequest(settings.operands, given);
    const { experiment } = settings;
    const workplace = await (0,commands_workplace/* openWorkplace */.x)(effects, settings);
    const { store, code } = workplace;
    const isClean = Object.values(code.changes).every((paths) => paths.length === 0);
    const cold = await (0,loadSweep/* loadSweep */.n)(effects, experiment, {
        ...request,
        commit: isClean ? code.head.commit : null,
    });
    const place = { workplace, experiment, spec: cold.spec, sweepFile: request.path };
    const isWarm = request.warmStart && !request.resume;
    const loaded = isWarm ? await (0,warmStart/* withStoredRuns */.U)(effects, place, cold) : cold;
    if (request.confirm > 0)
        (0,wantedRuns/* refuseWithoutPresent */.cw)(loaded.spec, experiment);
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
        const report = await showEnd(effects, settings, open.log(), {
            ended,
            confirmed,
            storeLocation: store.location,
        });
        if (request.apply) {
            const { applyValues } = await __webpack_require__.e(/* import() */ 9073).then(__webpack_require__.bind(__webpack_require__, 29073));
            await applyValues(effects, report, { isUnconfirmed: confirmed?.winner === null });
        }
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
function exitCodeOf(log, { ended, confirmed }) {
    if (ended === null || !hasResult(log) || confirmed?.isWhole === false)
        return errors/* exitCodes */.hS.trainingFailed;
    return confirmed === null ? errors/* exitCodes */.hS.passed : (0,judgeConfirmed/* confirmedExitCode */.$)(confirmed);
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
        const { sweepJsonOf } = await __webpack_require__.e(/* import() */ 7368).then(__webpack_require__.bind(__webpack_require__, 67368));
        effects.terminal.print(`${JSON.stringify(sweepJsonOf(report), null, 2)}\n`);
        return report;
    }
    const { renderSweepTerminal } = await Promise.all(/* import() */[__webpack_require__.e(2019), __webpack_require__.e(2827)]).then(__webpack_require__.bind(__webpack_require__, 72827));
    const { width, colour } = effects.terminal;
    effects.terminal.print(`${renderSweepTerminal(report, { width, colour })}\nReport: ${html}\n`);
    return report;
}
function hasResult(log) {
    return (0,sweepTrials/* sweepTrials */.Mo)(log).some(({ state }) => state.kind === 'complete');
}
function howToResume({ path, params, metric, seed, parallel, trials, budgetMinutes, confirm, confirmSeeds, apply, }) {
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
        ...(apply ? ['--apply'] : []),
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

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   hD: () => (/* binding */ markdownCodeInHtml),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   r7: () => (/* binding */ scriptText),
/* harmony export */   rC: () => (/* binding */ htmlName),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   vN: () => (/* binding */ jsonForScript)
/* harmony export */ });
/**
 * The one place that makes foreign text harmless. Metric names, values, params, branches and logs come from training
 * code, for a fork's pull request from a stranger; none of them may leave the place where a report puts it.
 */
/** Longest name, value or rule that a report shows in full. */
const longestName = 120;
/**
 * Text on one line in which every character can be seen: line breaks and tabs become spaces; control characters,
 * bidirectional overrides, zero-width and other format characters are named, `‹U+202E›`; lone surrogates become U+FFFD.
 */
function visible(text) {
    return text
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]/gu, nameCharacter);
}
function nameCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}
/** Visible text of at most `longest` characters: the middle is left out, because names differ at their ends. */
function shorten(text, longest = longestName) {
    // The ends hold all that can be kept; megabytes between them are never looked at.
    const isHuge = text.length > 8 * longest;
    const shown = [...visible(isHuge ? text.slice(0, 4 * longest) + text.slice(-4 * longest) : text)];
    if (shown.length <= longest)
        return shown.join('');
    const head = shown.slice(0, Math.ceil((longest - 1) / 2));
    const tail = shown.slice(-Math.floor((longest - 1) / 2));
    return `${head.join('')}…${tail.join('')}`;
}
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** For HTML text and quoted attribute values. */
function html(text) {
    return visible(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? '');
}
/** `html` for names and values, which may be of any length. */
function htmlName(text) {
    return html(shorten(text));
}
/**
 * For running text in GitHub's Markdown, table cells included, though not at the start of a line. Characters that could
 * mean something become entities, which CommonMark never reads as structure. A zero-width space takes the power from
 * mentions, issue references and links, which GitHub makes after entities are decoded.
 */
function markdown(text) {
    return inert(text).replace(/[&<>\\`*[\]|~$\u200b]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, codeEntity);
}
/** For a title or a commit's message, which GitHub searches for mentions, issues to close and links, and nothing else. */
function inert(text) {
    return visible(text).replace(/[@#]|:(?=\/\/)|www(?=\.)|(?:mailto|xmpp)(?=:)|GH-(?=\d)/gi, `$&${zeroWidthSpace}`);
}
const zeroWidthSpace = '\u200b';
const codeEntity = (character) => `&#${character.codePointAt(0)};`;
/** Names and values in Markdown, as code: nothing in it is a mention, a reference or a link. Safe in table cells too. */
function markdownCode(text) {
    const shown = visible(shorten(text)).trim();
    if (shown === '')
        return '`(empty)`';
    // Inside backticks there is no escape that tables and paragraphs read alike.
    return /[`|\\]|<!--/.test(shown) ? codeElement(shown) : `\`${shown}\``;
}
/** As `markdownCode`, for a line of HTML, such as a summary: backticks mean nothing there and tags do. */
function markdownCodeInHtml(text) {
    return codeElement(visible(shorten(text)).trim() || '(empty)');
}
function codeElement(shown) {
    return `<code>${shown.replace(/[^\p{L}\p{N} ,/=-]/gu, codeEntity)}</code>`;
}
/** Lines as a fenced block whose fence is longer than any in the lines. */
function markdownFence(lines, longestLine, language = 'text') {
    const shown = lines.map((line) => visible(shorten(line.trimEnd(), longestLine)).replaceAll('<!--', `<!${zeroWidthSpace}--`));
    const longestRun = Math.max(0, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longestRun + 1));
    return [fence + language, ...shown, fence].join('\n');
}
/** JSON that may stand inside a `<script>` element: it holds no character that HTML reads. */
function jsonForScript(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Program text that may stand inside a `<script>` element. What HTML would read as the element's end or as a comment can
 * only be part of a string or a regular expression there, and in both `\x3c` is the same character.
 */
function scriptText(text) {
    return text.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}


/***/ }),

/***/ 12554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ seedListForm),
/* harmony export */   e: () => (/* binding */ readSeedList)
/* harmony export */ });
/** More are another search. */
const mostSeeds = 100;
const seedListForm = 'different whole numbers such as 1,2,3';
/** "1,2,3"; null for what is no such list. */
function readSeedList(text) {
    const words = text.split(',').map((word) => word.trim());
    const seeds = words.map(Number);
    const isGood = words.every((word) => /^\d{1,10}$/.test(word)) &&
        seeds.every((seed) => seed < 2 ** 32) &&
        new Set(seeds).size === seeds.length &&
        seeds.length <= mostSeeds;
    return isGood ? seeds : null;
}


/***/ })

};
