export const id = 5519;
export const ids = [5519];
export const modules = {

/***/ 68343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ annotateChecks)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _records_portablePath_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81318);


/** GitHub shows ten errors and ten warnings of a step; one error is the step's own. */
const mostOfALevel = 9;
/** Tells of each gate that does not hold, at its line of the configuration file where it has one. */
function annotateChecks(effects, step, checks, gates) {
    const open = checks.flatMap((check, index) => isQuiet(check) ? [] : [{ check, place: fromRoot(effects, gates[index]?.place ?? null) }]);
    for (const level of ['error', 'warning']) {
        const own = open.filter(({ check }) => (level === 'error') === check.blocking);
        for (const { check, place } of own.slice(0, mostOfALevel)) {
            step.annotate({ level, title: `Gate ${check.outcome}: ${check.rule}`, message: check.reason, place });
        }
        if (own.length > mostOfALevel) {
            const message = `${own.length - mostOfALevel} more gates do not hold; the summary has them all.`;
            step.annotate({ level: 'notice', title: 'More gates', message, place: null });
        }
    }
}
/** A guard that could not be decided, and that passes then by its own rule, is nobody's concern. */
function isQuiet({ outcome, onUnknown }) {
    return outcome === 'passed' || (outcome === 'unknown' && onUnknown === 'pass');
}
/** Annotations name files from the root of the checkout; the configuration is named from where the experiment lives. */
function fromRoot({ environment, directory }, place) {
    if (place === null)
        return null;
    const root = environment['GITHUB_WORKSPACE'] ?? directory;
    return { ...place, file: (0,_records_portablePath_js__WEBPACK_IMPORTED_MODULE_1__/* .portablePath */ .T)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(directory, place.file)) };
}


/***/ }),

/***/ 29:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver),
  d: () => (/* binding */ distinct)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
;// CONCATENATED MODULE: ./build/src/commands/chartsInComment.js


const mostPictures = 12;
/** Commits the curves as pictures where the workflow asks for it; none, without a problem, where it does not. */
async function chartsInComment({ effects: github, workflow }, curves, say) {
    const { chartsBranch, token } = workflow;
    if (chartsBranch === null)
        return { pictures: [], problem: null };
    const { chartSvg } = await __webpack_require__.e(/* import() */ 9372).then(__webpack_require__.bind(__webpack_require__, 59372));
    const drawn = curves.slice(0, mostPictures).flatMap((curve, index) => {
        const svg = chartSvg(curve);
        return svg === null
            ? []
            : [{ key: (0,metricKey/* formatMetricKey */.d)(curve.metric, curve.labels), fileName: `curve-${index + 1}.svg`, svg }];
    });
    if (drawn.length === 0)
        return { pictures: [], problem: null };
    try {
        const urls = await github.commitCharts(token, chartsBranch, drawn, say);
        const pictures = drawn.flatMap(({ key, fileName }) => {
            const url = urls.get(fileName);
            return url === undefined ? [] : [{ key, url }];
        });
        return { pictures, problem: null };
    }
    catch (problem) {
        if (problem instanceof errors/* UserError */.yo)
            return { pictures: [], problem };
        throw problem;
    }
}

// EXTERNAL MODULE: ./build/src/commands/keepRuns.js
var keepRuns = __webpack_require__(7541);
// EXTERNAL MODULE: ./build/src/commands/speakInPullRequest.js
var speakInPullRequest = __webpack_require__(63889);
;// CONCATENATED MODULE: ./build/src/commands/deliver.js




/**
 * Brings what a command made to GitHub: records first, then the report, then the comment. The verdict stands whatever becomes
 * of this; records that could not be kept are tried once more in the Action's last phase.
 */
async function deliver(effects, place, settings, end) {
    const { step, openArtifacts } = place.effects;
    const { report } = end.written;
    const isLeg = place.workflow.leg !== null;
    const problems = [];
    const note = (kept) => void (kept.kind === 'lost' && problems.push(kept.problem));
    const reportUrl = await step.fold('Trainmark: keep records and report', async () => {
        const artifacts = await openArtifacts(place.workflow.retentionDays);
        const [bundles, indexes, page] = await Promise.all([
            (0,keepRuns/* keepBundles */.nf)(effects, artifacts, end.made),
            isLeg ? [] : (0,keepRuns/* keepIndexes */.G4)(effects, artifacts, place, end.made, settings.experiment.name),
            isLeg ? null : (0,keepRuns/* keepPage */.tP)(effects, artifacts, place, pageOf(end)),
        ]);
        for (const kept of [...bundles.values(), ...indexes, ...(page === null ? [] : [page])])
            note(kept);
        const kept = [...bundles].flatMap(([id, one]) => (one.kind === 'kept' ? [id] : []));
        step.saveState('kept', JSON.stringify(kept));
        return page?.kind === 'kept' ? place.effects.artifactUrl(page.artifact.id) : null;
    });
    const { renderMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(2019), __webpack_require__.e(1779), __webpack_require__.e(2391), __webpack_require__.e(8459), __webpack_require__.e(7742)]).then(__webpack_require__.bind(__webpack_require__, 78459));
    const charts = isLeg ? null : await chartsInComment(place, report.curves, effects.progress.say);
    if (charts?.problem)
        problems.push(charts.problem);
    const notes = isLeg ? [report.baseline.reason] : [];
    const markdown = renderMarkdown(report, {
        fullReportUrl: reportUrl,
        pictures: charts?.pictures ?? [],
        notes,
    });
    if (!isLeg) {
        const name = place.workflow.reportName ?? settings.experiment.name;
        const problem = await (0,speakInPullRequest/* speakInPullRequest */.s)(effects, place, name, markdown);
        if (problem !== null)
            problems.push(problem);
    }
    return { problems: distinct(problems), reportUrl, markdown };
}
function pageOf({ written }) {
    const { report, result } = written;
    const id = report.candidateRuns[0]?.id ?? report.generatedAt.replaceAll(/\D/g, '');
    return { path: result.report?.html ?? (0,external_node_path_.join)('.', 'report.html'), name: `trainmark-report-${id}.html` };
}
/** One cause, such as a runner without an artifact service, is told once, with the first thing that it kept from being done. */
function distinct(problems) {
    const causeOf = ({ message }) => message.slice(message.indexOf(': ') + 1);
    return problems.filter((problem, index) => problems.findIndex((other) => causeOf(other) === causeOf(problem)) === index);
}


/***/ }),

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

/***/ 8606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs)
/* harmony export */ });
/* unused harmony exports actionOutputs, sweepOutputs */
/** Output name → what it holds. action.yml and the README are tested against these names. */
const actionOutputs = {
    verdict: 'passed, failed or inconclusive; empty where nothing was judged; of verify, passed or failed',
    outcome: 'how the training command ended: succeeded, failed, killed, timedOut, interrupted or notStarted',
    'record-id': 'id of the candidate’s first record',
    'baseline-commit': 'commit that was compared with; empty without a baseline',
    'report-path': 'path of report.html',
    metrics: 'JSON: metric → value of the candidate’s first run',
    checks: 'JSON: one entry for each gate',
    reproductions: 'JSON: one entry for each record that was run again, with what its re-runs showed',
};
/** What the phases of a sweep hand on. */
const sweepOutputs = {
    'sweep-id': 'sweep: the name of the sweep, ten hexadecimal digits',
    'sweep-legs': 'sweep: JSON for the matrix of the round: one entry for each job; `[]` when there is nothing to run',
    'sweep-workers': 'sweep: JSON for the matrix of workers, `[1, 2, 3]`; `[]` when there is nothing to run',
    'sweep-state': 'sweep: the artifact that holds the log, for the jobs that follow',
    'sweep-commit': 'sweep: the commit that the trials run at',
    'sweep-ended': 'sweep: why no trial is proposed any more; empty while the sweep goes on',
};
/** Sets the outputs for the one report there is, or, after `publish`, for all of them: then metrics are told by experiment. */
function writeOutputs(step, results) {
    for (const [name, value] of Object.entries(outputsOf(results)))
        step.setOutput(name, value);
}
function outputsOf(all) {
    const results = all.filter((result) => result.command !== 'verify');
    const verified = all.filter((result) => result.command === 'verify');
    const candidates = results.map(({ records }) => records.find(({ role }) => role === 'candidate'));
    const metrics = Object.fromEntries(results.map(({ experiment }, index) => [experiment, candidates[index]?.metrics ?? {}]));
    const [first] = all;
    const [candidate] = candidates;
    return {
        verdict: worst([
            ...results.map(({ verdict }) => verdict ?? ''),
            ...verified.map(({ reproduced }) => (reproduced ? 'passed' : 'failed')),
        ]),
        outcome: candidates.find((one) => one !== undefined && one.outcome !== 'succeeded')?.outcome ??
            candidate?.outcome ??
            '',
        'record-id': candidate?.id ?? verified[0]?.reproductions[0]?.recordId ?? '',
        'baseline-commit': results[0]?.baseline.commit ?? '',
        'report-path': first?.report?.html ?? '',
        metrics: JSON.stringify(results.length === 1 ? (candidate?.metrics ?? {}) : metrics),
        checks: JSON.stringify(results.flatMap(({ checks }) => checks)),
        reproductions: JSON.stringify(all.flatMap(({ reproductions }) => reproductions)),
    };
}
const fromWorst = ['failed', 'inconclusive', 'passed'];
function worst(verdicts) {
    return fromWorst.find((verdict) => verdicts.includes(verdict)) ?? '';
}


/***/ }),

/***/ 75519:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _annotateChecks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68343);
/* harmony import */ var _deliver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29);
/* harmony import */ var _onGitHub_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51772);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20215);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8606);
/* harmony import */ var _publishReport_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74);
/* harmony import */ var _runReporting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47175);
/* harmony import */ var _withoutCommands_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76242);
/* harmony import */ var _speakInPullRequest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(63889);










/** The program as an Action: inputs in; artifacts, comment, outputs, job summary and exit code out. */
async function runAction(effects, github) {
    const { step } = github;
    const begun = {};
    // The runner knows the secrets of the workflow; values that only look like some, in the job's variables, it does not.
    for (const secret of effects.secrets)
        step.mask(secret);
    try {
        await refuseMissingDirectory(effects);
        const settings = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .readInputs */ .Ko)(effects);
        begun.settings = settings;
        const place = (0,_onGitHub_js__WEBPACK_IMPORTED_MODULE_8__/* .onGitHub */ .xr)(effects, settings);
        if (place === null)
            throw new Error('an Action without its workflow');
        if (settings.command === 'publish')
            return await (await Promise.all(/* import() */[__webpack_require__.e(9063), __webpack_require__.e(179), __webpack_require__.e(2360), __webpack_require__.e(713), __webpack_require__.e(2350)]).then(__webpack_require__.bind(__webpack_require__, 22350))).publish(effects, settings, place);
        if (settings.command === 'sweep')
            return await (await __webpack_require__.e(/* import() */ 669).then(__webpack_require__.bind(__webpack_require__, 80669))).sweepPhase(effects, settings, place);
        const end = await (0,_withoutCommands_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutCommands */ .D)(effects, place, async () => {
            const ended = await (0,_runReporting_js__WEBPACK_IMPORTED_MODULE_6__/* .runReporting */ ._)(effects, settings);
            await (0,_publishReport_js__WEBPACK_IMPORTED_MODULE_5__/* .printReport */ .Y)(effects, ended.written, false);
            return ended;
        });
        await tell(effects, settings, place, end);
        return end.exitCode;
    }
    catch (error) {
        await tellFailure(effects, begun.settings ?? null, step, error);
        return _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.cannotRun;
    }
}
async function refuseMissingDirectory({ files, directory }) {
    if (await files.isDirectory(directory))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input working-directory: there is no directory ${directory}.`, {
        hint: 'It is relative to the root of the checkout. Is actions/checkout a step before this one?',
    });
}
/** When the runner wants the step to end, what takes time is left to the Action's last phase. */
async function tell(effects, settings, place, end) {
    const { step } = place.effects;
    const { written, exitCode } = end;
    (0,_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .writeOutputs */ .Kn)(step, [written.result]);
    await annotateReproductions(step, written.report);
    (0,_annotateChecks_js__WEBPACK_IMPORTED_MODULE_1__/* .annotateChecks */ .Q)(effects, step, written.report.verdict?.checks ?? [], settings.experiment.gates);
    if (effects.interrupt.aborted) {
        await step.writeSummary(written.markdown);
    }
    else {
        const { problems, markdown } = await (0,_deliver_js__WEBPACK_IMPORTED_MODULE_2__/* .deliver */ .c)(effects, place, settings, end);
        const notes = problems.map((problem) => describeProblem(problem));
        for (const message of notes)
            step.annotate({ level: 'warning', title: 'Trainmark', message, place: null });
        await step.writeSummary([markdown, ...(await asNotes(notes))].join('\n'));
    }
    if (exitCode !== _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.passed)
        step.fail(written.result.summary);
}
/** A baseline that does not reproduce is a doubt about every number that was compared with it. */
async function annotateReproductions(step, { reproductions }) {
    if (reproductions.length === 0)
        return;
    const { isOpen, reproductionText } = await Promise.all(/* import() */[__webpack_require__.e(2019), __webpack_require__.e(5361)]).then(__webpack_require__.bind(__webpack_require__, 12019));
    for (const one of reproductions.filter(isOpen))
        step.annotate({ level: 'warning', title: 'Not reproduced', message: reproductionText(one), place: null });
}
async function asNotes(notes) {
    const { markdown } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 96209));
    return notes.map((note) => `> ⚠️ ${markdown(note)}\n`);
}
/** What kept the program from its job, where people look: the step, the summary, and the pull request's comment. */
async function tellFailure(effects, settings, step, error) {
    const message = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? describeProblem(error) : `Unexpected error: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`;
    step.fail(message);
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) && error instanceof Error)
        effects.progress.say(error.stack ?? '');
    const { failureMarkdown } = await __webpack_require__.e(/* import() */ 2238).then(__webpack_require__.bind(__webpack_require__, 2238));
    const place = settings === null ? null : (0,_onGitHub_js__WEBPACK_IMPORTED_MODULE_8__/* .onGitHub */ .xr)(effects, settings);
    const name = settings?.experiment.name ?? 'default';
    const markdown = failureMarkdown(name, error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? error : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(message));
    await step.writeSummary(markdown).catch(() => undefined);
    const event = place?.context.event;
    const mayComment = event?.kind === 'pullRequest' &&
        !event.isFork &&
        place?.workflow.comment === true &&
        // The experiment's comment is that of its check.
        place.workflow.command !== 'sweep' &&
        place.workflow.leg === null;
    if (!mayComment || effects.interrupt.aborted)
        return;
    const reportName = place.workflow.reportName ?? name;
    const problem = await (0,_speakInPullRequest_js__WEBPACK_IMPORTED_MODULE_7__/* .comment */ .I)(effects, place, event.number, reportName, markdown);
    if (problem !== null)
        effects.progress.say(describeProblem(problem));
}
function describeProblem({ message, hint }) {
    return hint === undefined ? message : `${message}${message.includes('\n') ? '\n' : ' '}${hint}`;
}


/***/ }),

/***/ 63889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ comment),
/* harmony export */   s: () => (/* binding */ speakInPullRequest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);


/**
 * Writes the report into the pull request that is checked, if there is one and this job may. Null when there is nothing to
 * complain of; a run of a fork cannot comment and says so without trying.
 */
async function speakInPullRequest(effects, { effects: github, context, workflow }, name, markdown) {
    const { event } = context;
    if (event.kind !== 'pullRequest' || !workflow.comment)
        return null;
    if (event.isFork) {
        effects.progress.say('The pull request comes from a fork, so this job cannot comment; the job summary has the report. A workflow on workflow_run with command: publish can.');
        return null;
    }
    return comment(effects, { effects: github, context, workflow }, event.number, name, markdown);
}
/** Writes or updates the comment of this report; why that failed, or null. */
async function comment(effects, { effects: github, workflow }, pull, name, markdown) {
    try {
        const api = await github.openApi(workflow.token, effects.progress.say);
        if (api === null)
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('The comment was not written: there is no token.');
        const { url, how } = await github.postComment(api, pull, commentName(name), markdown);
        effects.progress.say(`comment ${how}: ${url}`);
        return null;
    }
    catch (problem) {
        if (problem instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return problem;
        throw problem;
    }
}
const longestName = 100;
/** An experiment's name may hold anything of any length; in the comment's mark it must neither end the mark nor fill the comment. */
function commentName(name) {
    return (0,_report_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(name, longestName)
        .replaceAll(/[^\w. -]/g, (character) => `%${character.codePointAt(0)?.toString(16) ?? ''}`)
        .replaceAll('--', '-%2d');
}


/***/ }),

/***/ 76242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands)
/* harmony export */ });
/**
 * While training output and names from it are printed, the runner takes no workflow commands from the log: a line such
 * as `::add-mask::` or `::error::` in it does nothing. Only who knows the token can end that, and it is new each time.
 */
async function withoutCommands(effects, { workflow }, work) {
    if (workflow.allowCommands)
        return work();
    const token = effects.randomHex(32);
    effects.terminal.print(`::stop-commands::${token}\n`);
    try {
        return await work();
    }
    finally {
        effects.terminal.print(`\n::${token}::\n`);
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
