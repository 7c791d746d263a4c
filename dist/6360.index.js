export const id = 6360;
export const ids = [6360];
export const modules = {

/***/ 86360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runExperiments: () => (/* binding */ runExperiments)
});

// EXTERNAL MODULE: ./build/src/records/describeOutcome.js
var describeOutcome = __webpack_require__(68455);
;// CONCATENATED MODULE: ./build/src/reproduction/experiments/nextRun.js
/** Two runs that agree may do so by chance, where few orders are possible; a third is made if there is time. */
const runsToAnswer = 2;
const runsToConfirm = 3;
/**
 * What to do next. Experiments are made one after the other, each to its end; the first that removes the difference is the
 * last. None is begun that cannot be finished in the time that is left.
 */
function nextRun({ standings, budgetLeftMs, expectedRunMs }) {
    const hasTimeFor = (runs) => runs * expectedRunMs <= budgetLeftMs;
    for (const [experiment, { answer, runs }] of standings.entries()) {
        if (answer === 'no' || answer === 'failed')
            continue;
        if (answer === 'yes')
            return runs < runsToConfirm && hasTimeFor(1)
                ? { kind: 'run', experiment }
                : { kind: 'stop', reason: 'found' };
        return hasTimeFor(Math.max(1, runsToAnswer - runs))
            ? { kind: 'run', experiment }
            : { kind: 'stop', reason: 'outOfTime' };
    }
    return { kind: 'stop', reason: 'exhausted' };
}
/** Time for every experiment, when the user sets no budget. */
function defaultBudgetMs(experiments, expectedRunMs) {
    return (experiments * runsToAnswer + 1) * expectedRunMs;
}
/** A run may take this long: with it the whole takes at most one run longer than the budget. */
function runLimitMs({ budgetLeftMs, expectedRunMs }) {
    return Math.max(1, Math.ceil(budgetLeftMs + expectedRunMs));
}

// EXTERNAL MODULE: ./build/src/comparison/environmentDifferences.js
var environmentDifferences = __webpack_require__(80320);
// EXTERNAL MODULE: ./build/src/records/redactedText.js
var redactedText = __webpack_require__(62529);
// EXTERNAL MODULE: ./build/src/reproduction/causes.js
var causes = __webpack_require__(75802);
// EXTERNAL MODULE: ./build/src/reproduction/environmentSuspects.js
var environmentSuspects = __webpack_require__(19559);
// EXTERNAL MODULE: ./build/src/reproduction/rebuild/shellWords.js
var shellWords = __webpack_require__(3193);
;// CONCATENATED MODULE: ./build/src/reproduction/experiments/planExperiments.js





/** The experiments that can tell something, in the order of the ranking; last all of them together, where there are several. */
function planExperiments(suspected) {
    const possible = suspected.question === 'agree' ? pins(suspected) : restorations(suspected);
    const ranked = suspected.causes.map(({ kind }) => kind);
    const rankOf = (kinds) => {
        const places = kinds.map((kind) => ranked.indexOf(kind)).filter((place) => place !== -1);
        return places.length === 0 ? ranked.length : Math.min(...places);
    };
    const singles = possible
        .map((experiment) => ({ experiment, rank: rankOf(experiment.tests) }))
        .toSorted((a, b) => a.rank - b.rank)
        .map(({ experiment }) => experiment);
    return singles.length < 2 ? singles : [...singles, together(singles)];
}
const asRecorded = {
    environment: {},
    seed: null,
    cpu: null,
};
function experimentOf(pin) {
    const full = { ...asRecorded, ...pin };
    const settings = [
        ...Object.entries(full.environment).map(([name, value]) => `${name}=${value}`),
        ...(full.seed === null ? [] : [`TRAINMARK_SEED=${full.seed}`]),
        ...(full.cpu === null ? [] : [`taskset -c ${full.cpu}`]),
    ];
    return { ...full, settings, title: settings.join(' ') };
}
/** What holds still one source of chance at a time; the usual ones first, where the ranking says nothing. */
function pins({ recorded, rerun, cpu }) {
    const set = rerun.environment?.variables ?? {};
    const languages = Object.keys(rerun.environment?.languages ?? {});
    const isPython = languages.length === 0 || languages.includes('python');
    const isHashSeedOpen = [undefined, 'random'].includes(set['PYTHONHASHSEED']);
    const isThreaded = Object.keys(oneThread).some((name) => set[name] !== '1');
    const hasGpu = (rerun.environment?.gpus ?? []).length > 0;
    const found = [
        isPython &&
            isHashSeedOpen && {
            kind: 'hashSeed',
            environment: { PYTHONHASHSEED: '0' },
            tests: ['hashSeedUnset', 'epochShuffle'],
        },
        recorded.command.seed === null && {
            kind: 'seed',
            seed: 0,
            tests: ['seedMissing', 'epochShuffle'],
        },
        isThreaded && {
            kind: 'oneThread',
            environment: oneThread,
            tests: ['nondeterminism', 'threadCountChanged'],
        },
        cpu !== null && { kind: 'oneCpu', cpu, tests: ['nondeterminism'] },
        hasGpu && {
            kind: 'gpuDeterminism',
            environment: gpuDeterminism,
            tests: ['determinismChanged', 'gpuChanged'],
        },
        ...kernelPin(rerun),
    ];
    return found.filter((pin) => pin !== false).map(experimentOf);
}
const oneThread = {
    OMP_NUM_THREADS: '1',
    OPENBLAS_NUM_THREADS: '1',
    MKL_NUM_THREADS: '1',
    NUMEXPR_NUM_THREADS: '1',
};
const gpuDeterminism = {
    CUBLAS_WORKSPACE_CONFIG: ':4096:8',
    NVIDIA_TF32_OVERRIDE: '0',
    TF_DETERMINISTIC_OPS: '1',
};
/** A kernel that every CPU of the kind has (reference/statistics.md §3.5); on others the program would be killed. */
function kernelPin({ environment }) {
    const tests = ['kernelChanged', 'cpuInstructionsChanged', 'cpuModelChanged'];
    if (environment?.os.arch === 'arm64')
        return [{ kind: 'kernel', environment: { OPENBLAS_CORETYPE: 'ARMV8' }, tests }];
    if (environment?.os.arch !== 'x64' || !environment.cpu.isa.includes('avx2'))
        return [];
    const kernel = { OPENBLAS_CORETYPE: 'Haswell', MKL_CBWR: 'COMPATIBLE', ATEN_CPU_CAPABILITY: 'avx2' };
    return [{ kind: 'kernel', environment: kernel, tests }];
}
/** What the record had and a re-run has not, brought back one kind at a time. */
function restorations({ recorded, rerun }) {
    if (recorded.environment === null || rerun.environment === null)
        return [];
    const kinds = new Map();
    const put = (kind, variables) => void kinds.set(kind, { ...kinds.get(kind), ...variables });
    const differences = (0,environmentDifferences/* environmentDifferences */.Y)(recorded.environment, rerun.environment);
    for (const { field, baseline } of differences) {
        const kind = (0,environmentSuspects/* causeOfField */.d)(field);
        const name = /^variables\.(.+)$/.exec(field)?.[1];
        if (kind === null || name === undefined || baseline === null)
            continue;
        if (shellWords/* variableName */.cG.test(name) && !(0,redactedText/* holdsRedaction */.S)(baseline) && !baseline.includes('\0'))
            put(kind, { [name]: baseline });
    }
    const cores = String(recorded.environment.cpu.cores);
    if (differences.some(({ field }) => field === 'cpu.cores') && !kinds.has('threadCountChanged'))
        put('threadCountChanged', Object.fromEntries(Object.keys(oneThread).map((name) => [name, cores])));
    const restored = [...kinds]
        .toSorted(([a], [b]) => causes/* causeKinds */.h.indexOf(a) - causes/* causeKinds */.h.indexOf(b))
        .map(([kind, environment]) => ({ kind: 'recordedVariables', environment, tests: [kind] }));
    const isOtherCpu = differences.some(({ field }) => field === 'cpu.isa' || field === 'cpu.model');
    return [...restored, ...(isOtherCpu && !kinds.has('kernelChanged') ? kernelPin(rerun) : [])].map(experimentOf);
}
/** More than one thing may be to blame: what no single experiment removes, all of them may. */
function together(singles) {
    return {
        kind: 'together',
        title: 'all of these together',
        settings: singles.flatMap(({ settings }) => settings),
        environment: Object.assign({}, ...singles.map(({ environment }) => environment)),
        seed: singles.find(({ seed }) => seed !== null)?.seed ?? null,
        cpu: singles.find(({ cpu }) => cpu !== null)?.cpu ?? null,
        tests: [],
    };
}

// EXTERNAL MODULE: ./build/src/reproduction/experiments/question.js
var experiments_question = __webpack_require__(61759);
// EXTERNAL MODULE: ./build/src/reproduction/reproduce.js + 11 modules
var reproduce = __webpack_require__(50137);
// EXTERNAL MODULE: ./build/src/commands/loadRuns.js
var loadRuns = __webpack_require__(85068);
// EXTERNAL MODULE: ./build/src/commands/recordedTree.js
var recordedTree = __webpack_require__(30950);
// EXTERNAL MODULE: ./build/src/commands/rerunRecorded.js
var rerunRecorded = __webpack_require__(30382);
// EXTERNAL MODULE: ./build/src/commands/unverifiable.js
var unverifiable = __webpack_require__(284);
;// CONCATENATED MODULE: ./build/src/commands/runExperiments.js










/**
 * Runs a record again with one thing changed at a time, until one of them removes the difference, or the time is over. What
 * makes it impossible is told, never thrown; the worktree is removed whatever happens. Throws for an interruption.
 */
async function runExperiments(effects, request) {
    const { reproduction, budgetMs } = request;
    const asked = (0,experiments_question/* questionOf */.YH)(reproduction);
    const [rerun] = request.reruns.filter(({ id }) => reproduction.rerunIds.includes(id));
    if (asked.question === null || rerun === undefined)
        return withoutRuns('nothingToAsk', asked.question === null ? asked.reason : 'no re-run succeeded', budgetMs);
    try {
        const tree = await (0,recordedTree/* prepareRecordedTree */.I)(effects, request);
        try {
            return await experimentIn(effects, request, { tree, question: asked.question, rerun });
        }
        finally {
            await tree.remove();
        }
    }
    catch (error) {
        if (!(error instanceof unverifiable/* Unverifiable */.j))
            throw error;
        return withoutRuns('impossible', error.message, budgetMs);
    }
}
function withoutRuns(stopped, reason, budgetMs) {
    const none = { question: null, results: [], plainWallMs: null, spentMs: 0 };
    return { diagnosis: { ...none, stopped, reason, budgetMs: budgetMs ?? 0 }, made: [] };
}
/** What a run takes beside its command, until that has been seen. */
const overheadMs = 1000;
async function experimentIn(effects, request, bench) {
    const cpu = effects.capture.usableCpu(effects.environment['PATH'], bench.tree.tree.root);
    const planned = planExperiments({ ...request, recorded: request.recorded.record, ...bench, cpu });
    const begun = planned.map((experiment) => ({
        experiment,
        runs: [],
        elapsedMs: [],
        answer: 'undecided',
        reason: null,
    }));
    const usual = request.reruns.map(({ durations }) => durations.commandMs);
    let expectedRunMs = Math.max(...usual) + overheadMs;
    const budgetMs = request.budgetMs ?? defaultBudgetMs(planned.length, expectedRunMs);
    const startedMs = effects.nowMs();
    effects.progress.say(`diagnosis: up to ${planned.length} experiments in ${(0,describeOutcome/* describeDuration */.M)(budgetMs)}`);
    for (;;) {
        const now = effects.nowMs();
        const standings = begun.map(({ runs, answer }) => ({ runs: runs.length, answer }));
        const plan = { standings, budgetLeftMs: budgetMs - (now - startedMs), expectedRunMs };
        const decision = nextRun(plan);
        if (decision.kind === 'stop') {
            const spentMs = now - startedMs;
            const results = begun.map(resultOf);
            const told = { question: bench.question, stopped: decision.reason, reason: null, results };
            return {
                diagnosis: { ...told, plainWallMs: (0,experiments_question/* medianOf */.ux)(usual), budgetMs, spentMs },
                made: begun.flatMap(({ runs }) => runs.map(({ stored }) => stored)),
            };
        }
        const chosen = begun[decision.experiment];
        if (chosen === undefined)
            throw new RangeError('an experiment that was not planned');
        await runOnce(effects, request, bench, chosen, runLimitMs(plan));
        const spent = begun.flatMap(({ elapsedMs }) => elapsedMs);
        if (spent.length > 0)
            expectedRunMs = Math.max(...spent);
    }
}
/** Makes one more run of an experiment, and judges all of its runs. */
async function runOnce(effects, request, { tree, question }, begun, limitMs) {
    const { experiment, runs, elapsedMs } = begun;
    const startedMs = effects.nowMs();
    effects.progress.say(`diagnosis: with ${experiment.title}`);
    const timeoutMs = Math.min(tree.experiment.timeoutMs ?? Infinity, limitMs);
    const limited = { ...tree, experiment: { ...tree.experiment, timeoutMs } };
    const variations = [variationOf(experiment, request.recorded.record)];
    const rerun = await (0,rerunRecorded/* rerunRecorded */.R)(effects, { ...request, count: 1, variations, trees: [limited] });
    runs.push(...rerun.runs);
    const failure = failureOf(rerun);
    const isCutOff = rerun.runs.some(({ stored }) => stored.record.outcome.kind === 'timedOut');
    const now = failure === null ? (0,experiments_question/* answerOf */.ut)(question, (0,reproduce/* reproduce */.C)(request.own, runs.map(loadRuns/* toReported */.J))) : 'failed';
    begun.answer = (0,experiments_question/* answerAfter */.NT)(begun.answer, now, isCutOff);
    begun.reason = begun.answer === 'failed' ? failure : null;
    if (failure === null)
        elapsedMs.push(effects.nowMs() - startedMs);
}
function failureOf({ runs, obstacle }) {
    if (obstacle !== null)
        return `could not be run again: ${obstacle.reason}`;
    const failed = runs.find(({ stored }) => stored.record.outcome.kind !== 'succeeded');
    return failed === undefined ? null : (0,describeOutcome/* describeOutcome */.S)(failed.stored.record.outcome);
}
function variationOf({ environment, seed, cpu }, { command }) {
    return {
        environment,
        ...(seed === null ? {} : { seed }),
        ...(cpu === null ? {} : { run: `taskset -c ${cpu} ${(0,shellWords/* shellLine */.Tg)(command.run)}` }),
    };
}
function resultOf({ experiment, runs, answer, reason }) {
    const records = runs.map(({ stored }) => stored.record);
    const succeeded = records.filter(({ outcome }) => outcome.kind === 'succeeded');
    const wallMs = (0,experiments_question/* medianOf */.ux)(succeeded.map(({ durations }) => durations.commandMs));
    const counted = answer === 'yes' ? succeeded : records;
    return { experiment, answer, reason, runIds: counted.map(({ id }) => id), wallMs };
}


/***/ }),

/***/ 61759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ answerAfter),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   rs: () => (/* binding */ costText),
/* harmony export */   ut: () => (/* binding */ answerOf),
/* harmony export */   ux: () => (/* binding */ medianOf)
/* harmony export */ });
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68455);

/** What experiments could find out about these re-runs, or why there is nothing to find out. */
function questionOf({ kind, rerunIds, amongReruns, departedReruns, }) {
    if (kind === 'identical' || (departedReruns.length === 0 && amongReruns !== 'differs'))
        return { question: null, reason: 'every re-run gave the recorded numbers' };
    if (rerunIds.length === 0)
        return { question: null, reason: 'no re-run succeeded' };
    if (amongReruns === null)
        return { question: null, reason: 'one re-run cannot tell chance from a change' };
    return { question: amongReruns === 'same' ? 'match' : 'agree' };
}
/** What the re-runs of one experiment say, from `reproduce` of the record and them. */
function answerOf(question, { rerunIds, failedReruns, amongReruns, departedReruns }) {
    if (failedReruns.length > 0)
        return 'failed';
    if (question === 'match' && departedReruns.length > 0)
        return 'no';
    if (rerunIds.length < 2)
        return 'undecided';
    return amongReruns === 'same' ? 'yes' : 'no';
}
/** What an experiment says after one more run: a third one that was cut off takes nothing from what two have shown. */
function answerAfter(before, now, isCutOff) {
    return before === 'yes' && isCutOff ? 'yes' : now;
}
/** `1.03 × the time (0.42 s → 0.43 s)` */
function costText(plainMs, pinnedMs) {
    const times = plainMs > 0 ? `${(pinnedMs / plainMs).toPrecision(3)} × ` : '';
    return `${times}the time (${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .M)(plainMs)} → ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_0__/* .describeDuration */ .M)(pinnedMs)})`;
}
/** The middle value, the mean of the two middle ones; null for none. */
function medianOf(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
    return low === undefined || high === undefined ? null : (low + high) / 2;
}


/***/ }),

/***/ 3193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tg: () => (/* binding */ shellLine),
/* harmony export */   cG: () => (/* binding */ variableName),
/* harmony export */   r7: () => (/* binding */ shellWord)
/* harmony export */ });
/** Names that a POSIX shell accepts for a variable. */
const variableName = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** A text as one word of a POSIX shell, whatever it holds. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}
/**
 * A recorded command as a line of a shell. A text ran in bash, which stopped at its first failure; what one plain command is,
 * stays as it was written.
 */
function shellLine(run) {
    if (typeof run !== 'string')
        return run.map(shellWord).join(' ');
    const isPlain = !/[\n\r|;&<>(){}`]/.test(run) && run.trim() !== '';
    return isPlain ? run : `bash --noprofile --norc -eo pipefail -c ${shellWord(run)}`;
}


/***/ })

};
