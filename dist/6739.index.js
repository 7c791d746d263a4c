export const id = 6739;
export const ids = [6739];
export const modules = {

/***/ 20215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ inputText),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   PC: () => (/* binding */ givenInputs)
/* harmony export */ });
/* harmony import */ var _settings_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31683);
/* harmony import */ var _settings_resolve_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36177);
/* harmony import */ var _settings_workflowSettings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82703);
/* harmony import */ var _loadConfig_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75808);




/** All inputs of the Action, checked together. `publish` chooses its experiments later, by what was recorded. */
async function readInputs(effects) {
    const problems = [];
    const given = givenInputs(effects);
    const eventName = effects.environment['GITHUB_EVENT_NAME'] ?? '';
    const workflow = (0,_settings_workflowSettings_js__WEBPACK_IMPORTED_MODULE_2__/* .readWorkflowSettings */ .r)((name) => inputText(effects, name), eventName, problems);
    const { command } = workflow;
    return (0,_settings_resolve_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveSettings */ .M)({
        command,
        operands: [],
        words: [],
        given,
        nameOf: (definition) => `input ${definition.input}`,
        config: command === 'publish' ? null : await (0,_loadConfig_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(effects, given.get('config')?.[0] ?? null),
        workflow,
        problems,
    });
}
/** The settings among the inputs, those that were given. */
function givenInputs(effects) {
    const given = new Map();
    for (const { key, input } of _settings_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .settingDefinitions */ .R) {
        const text = inputText(effects, input);
        if (text !== '')
            given.set(key, [text]);
    }
    return given;
}
/** An input's text; empty for one that is not given. */
function inputText({ environment }, name) {
    return (environment[`INPUT_${name.toUpperCase()}`] ?? '').trim();
}


/***/ }),

/***/ 7541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ keepIndexes),
/* harmony export */   gV: () => (/* binding */ keepBundle),
/* harmony export */   nf: () => (/* binding */ keepBundles),
/* harmony export */   tP: () => (/* binding */ keepPage)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** Keeps each run's bundle as an artifact. One that fails does not keep the others from it; the last phase tries again. */
async function keepBundles(effects, artifacts, runs) {
    const kept = await Promise.all(runs.map(async (run) => [run.record.id, await keepBundle(effects, artifacts, run)]));
    return new Map(kept);
}
/** `suffix` for a second attempt: a name that was taken once stays taken, even when nothing came of it. */
function keepBundle({ stores }, artifacts, run, suffix = '') {
    const files = stores.bundleFiles(run).map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(run.directory, path));
    const name = stores.bundleArtifactName(run.record.id, suffix);
    return attempt(() => artifacts.upload({ name, files, root: run.directory }));
}
/**
 * Keeps, for each commit, what a later comparison needs of its runs. The merge commit of a pull request is nobody's base, and
 * only runs that could serve are worth it. `experiment` is null for runs of several.
 */
async function keepIndexes({ stores }, artifacts, { context }, runs, experiment) {
    const { event } = context;
    const isMerge = (commit) => event.kind === 'pullRequest' &&
        commit !== event.headSha &&
        runs.some((run) => isCandidateAt(run, commit));
    const serving = runs.filter(mayServe);
    const commits = [...new Set(serving.map(({ record }) => record.code?.commit ?? ''))];
    return Promise.all(commits
        .filter((commit) => !isMerge(commit))
        .map((commit) => {
        const own = serving.filter(({ record }) => record.code?.commit === commit);
        const [first] = own;
        const root = first === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(first.directory, '..', '..');
        return attempt(() => artifacts.upload({
            name: stores.indexArtifactName(commit, experiment),
            files: stores.indexFiles(own),
            root,
        }));
    }));
}
function mayServe({ record }) {
    return (record.role !== 'trial' &&
        record.role !== 'reproduction' &&
        record.complete &&
        record.outcome.kind === 'succeeded' &&
        record.code?.dirty === null);
}
function isCandidateAt({ record }, commit) {
    return record.role === 'candidate' && record.code?.commit === commit;
}
/** Keeps a page as it is, so that a click on its address shows it. `name` ends with `.html`. */
async function keepPage(effects, artifacts, place, { path, name }) {
    return attempt(async () => {
        const copy = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.effects.temporaryDirectory, name);
        await effects.files.writeText(copy, (await effects.files.readText(path)) ?? '');
        return artifacts.uploadPage(copy);
    });
}
async function attempt(keep) {
    try {
        return { kind: 'kept', artifact: await keep() };
    }
    catch (problem) {
        if (problem instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            return { kind: 'lost', problem };
        throw problem;
    }
}


/***/ }),

/***/ 36739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _settings_workflowSettings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82703);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20215);
/* harmony import */ var _keepRuns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7541);





const bundlesState = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ location: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), id: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() }));
const keptState = zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP());
/**
 * The Action's last phase, which the runner starts whatever became of the first one: keeps every run that is not kept yet, so
 * that a cancelled job leaves its records. It never fails the job.
 */
async function runPost(effects, github) {
    const kept = new Set(readState(effects, 'kept', keptState));
    const missing = readState(effects, 'bundles', bundlesState).filter(({ id }) => !kept.has(id));
    if (missing.length === 0)
        return;
    const { retentionDays } = (0,_settings_workflowSettings_js__WEBPACK_IMPORTED_MODULE_1__/* .readWorkflowSettings */ .r)((name) => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputText */ .AN)(effects, name), '', []);
    for (const [index, { location, id }] of missing.entries()) {
        try {
            effects.progress.say(await keep(effects, github, retentionDays, { location, id }));
        }
        catch (error) {
            const hint = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo && error.hint !== undefined ? ` ${error.hint}` : '';
            // Each attempt waits and retries for half a minute: what keeps one from being kept keeps all.
            const ids = missing.slice(index).map((one) => one.id);
            const message = `${ids.length === 1 ? 'The record' : 'The records'} ${ids.join(', ')} could not be kept as artifacts: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${hint} They lie in ${location} as long as this machine does.`;
            github.step.annotate({ level: 'warning', title: 'Trainmark', message, place: null });
            return;
        }
    }
}
async function keep(effects, { openArtifacts, artifactUrl }, retentionDays, { location, id }) {
    const run = await effects.stores.recoverBundle(location, id);
    if (run === null)
        return `run ${id} ended before it began: there is nothing to keep`;
    const artifacts = await openArtifacts(retentionDays);
    // The first phase may have taken the plain name without getting to the end of it.
    const kept = await (0,_keepRuns_js__WEBPACK_IMPORTED_MODULE_3__/* .keepBundle */ .gV)(effects, artifacts, run, '-post');
    if (kept.kind === 'lost')
        throw kept.problem;
    const { outcome } = run.record;
    return `record ${id} (${outcome.kind}) kept: ${artifactUrl(kept.artifact.id)}`;
}
/** What the first phase left; nothing when it did not get that far. */
function readState({ environment }, name, schema) {
    const text = environment[`STATE_${name}`];
    if (text === undefined || text === '')
        return [];
    try {
        return schema.parse(JSON.parse(text));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`The state ${name} that the first phase left cannot be read.`, { cause });
    }
}


/***/ }),

/***/ 82703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readWorkflowSettings)
/* harmony export */ });
/* harmony import */ var _commandNames_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93520);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32100);


/** Inputs as given, empty for one that is not → settings; what is wrong goes into `problems`. The event decides what is done by default. */
function readWorkflowSettings(input, eventName, problems) {
    const refuse = (name, accepted) => {
        problems.push({ where: `input ${name}`, message: `expected ${accepted}, got ${(0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .showValue */ .v)(input(name))}` });
        return null;
    };
    const choice = (name, accepted, otherwise) => {
        const text = input(name);
        if (text === '')
            return otherwise;
        return accepted.find((one) => one === text) ?? refuse(name, accepted.join(' or ')) ?? otherwise;
    };
    return {
        command: choice('command', _commandNames_js__WEBPACK_IMPORTED_MODULE_1__/* .actionCommands */ .P, commandFor(eventName)),
        token: input('token'),
        reportName: readReportName(input('report-name'), refuse),
        comment: choice('comment', ['always', 'never'], 'always') === 'always',
        retentionDays: readDays(input('retention-days'), refuse),
        baselineWorkflows: input('baseline-workflows')
            .split(/[\n,]/)
            .map((path) => path.trim())
            .filter((path) => path !== ''),
        chartsBranch: readBranch(input('charts-branch'), refuse),
        allowCommands: choice('allow-commands', ['true', 'false'], 'false') === 'true',
        needs: readNeeds(input('needs'), refuse),
        leg: readLeg(input, refuse),
    };
}
/** DESIGN §2: on a push baselines come to be, elsewhere they are compared with. */
function commandFor(eventName) {
    if (eventName === 'push')
        return 'record';
    return eventName === 'workflow_run' ? 'publish' : 'check';
}
function readReportName(text, refuse) {
    if (text === '')
        return null;
    // It stands in a hidden mark of the comment and in file names.
    return /^[\w][\w. -]{0,79}$/.test(text)
        ? text
        : refuse('report-name', 'letters, digits, spaces, dots and dashes, 80 at most');
}
function readDays(text, refuse) {
    if (text === '')
        return null;
    const days = Number(text);
    return Number.isInteger(days) && days >= 1 && days <= 400
        ? days
        : refuse('retention-days', 'a whole number of days from 1 to 400');
}
/** The rules of git for branch names, as far as they keep a name harmless. */
function readBranch(text, refuse) {
    if (text === '')
        return null;
    const isSafe = /^[\w][\w./-]{0,199}$/.test(text) && !/\.\.|\/\/|\/$|\.$|\.lock$/.test(text);
    return isSafe ? text : refuse('charts-branch', 'the name of a branch');
}
function readLeg(input, refuse) {
    if (input('job-total') === '' && Object.keys(parseObject(input('matrix') || '{}') ?? {}).length > 0) {
        return refuse('job-total', 'the number of jobs in the matrix, which this runner does not fill in, or 1');
    }
    const total = Number(input('job-total') || '1');
    const index = Number(input('job-index') || '0');
    if (!Number.isInteger(total) || total < 1)
        return refuse('job-total', 'a whole number from 1');
    if (!Number.isInteger(index) || index < 0 || index >= total) {
        return refuse('job-index', `a whole number below job-total, ${total}`);
    }
    if (total === 1)
        return null;
    const values = parseObject(input('matrix') || '{}');
    if (values === null)
        return refuse('matrix', 'a JSON object');
    return { index, total, values };
}
const jobResults = ['success', 'failure', 'cancelled', 'skipped'];
function readNeeds(text, refuse) {
    if (text === '')
        return null;
    const accepted = 'the value of ${{ toJSON(needs) }}';
    const jobs = parseJson(text);
    if (typeof jobs !== 'object' || jobs === null)
        return refuse('needs', accepted);
    const needed = [];
    for (const [name, job] of Object.entries(jobs)) {
        const stated = typeof job === 'object' && job !== null && 'result' in job ? job.result : null;
        const result = jobResults.find((known) => known === stated);
        if (result === undefined)
            return refuse('needs', accepted);
        needed.push({ name, result });
    }
    return needed;
}
/** A flat map of texts: objects in a matrix are told as JSON. `null`, what a job without a matrix has, is an empty one. */
function parseObject(text) {
    const value = parseJson(text);
    if (value === null)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        return null;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, typeof one === 'string' ? one : JSON.stringify(one)]));
}
/** Undefined for what is no JSON. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}


/***/ })

};
