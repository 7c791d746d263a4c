export const id = 636;
export const ids = [636];
export const modules = {

/***/ 70636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   candidateTree: () => (/* binding */ candidateTree),
/* harmony export */   check: () => (/* binding */ check),
/* harmony export */   hasFailed: () => (/* binding */ hasFailed),
/* harmony export */   verdictExitCode: () => (/* binding */ verdictExitCode)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _baselineRuns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50065);
/* harmony import */ var _buildReport_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38046);
/* harmony import */ var _chooseBaseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96413);
/* harmony import */ var _compareCode_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27178);
/* harmony import */ var _gatedMetrics_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(98108);
/* harmony import */ var _onGitHub_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51772);
/* harmony import */ var _publishReport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57437);
/* harmony import */ var _refuseUnknownMetrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15533);
/* harmony import */ var _loadRuns_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85068);
/* harmony import */ var _runSeeds_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69556);
/* harmony import */ var _workplace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2200);












/** Runs the candidate, finds or re-runs its baseline, compares, judges and reports. DESIGN §2 and §3. */
async function check(effects, settings) {
    const { experiment } = settings;
    const workplace = await (0,_workplace_js__WEBPACK_IMPORTED_MODULE_6__/* .openWorkplace */ .x)(effects, settings);
    const { git, store } = workplace;
    const chosen = await (0,_chooseBaseline_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseBaseline */ .h)(effects, workplace, settings);
    if (chosen.kind === 'commit')
        await (0,_chooseBaseline_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureCommit */ .q)(effects, workplace, settings, chosen.commit);
    const place = (0,_onGitHub_js__WEBPACK_IMPORTED_MODULE_7__/* .onGitHub */ .xr)(effects, settings);
    const tree = candidateTree(effects, workplace, chosen.kind === 'commit' ? chosen.commit : null);
    const candidate = await (0,_runSeeds_js__WEBPACK_IMPORTED_MODULE_5__/* .runSeeds */ .qK)(effects, store, { tree, experiment, workflow: (0,_onGitHub_js__WEBPACK_IMPORTED_MODULE_7__/* .describeWorkflow */ .VW)(place) });
    (0,_runSeeds_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseUnreadable */ .ws)(candidate);
    const failed = candidate.some(hasFailed);
    const found = failed
        ? (0,_baselineRuns_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutBaseline */ .m4)('The training command failed, so nothing was compared.')
        : await (0,_baselineRuns_js__WEBPACK_IMPORTED_MODULE_1__/* .findOrRunBaseline */ .rw)(effects, {
            workplace,
            settings,
            chosen,
            candidate: candidate.map(({ stored }) => stored.record),
        });
    const stored = candidate.map((run) => run.stored);
    const report = await (0,_buildReport_js__WEBPACK_IMPORTED_MODULE_8__/* .buildReport */ .F)(effects, {
        command: 'check',
        experiment: experiment.name,
        candidate: candidate.map(_loadRuns_js__WEBPACK_IMPORTED_MODULE_9__/* .toReported */ .J),
        baselineRuns: found.runs,
        baseline: found.baseline,
        code: await (0,_compareCode_js__WEBPACK_IMPORTED_MODULE_10__/* .compareCode */ .f)(git, found.stored, stored),
        gates: experiment.gates,
        gated: (0,_gatedMetrics_js__WEBPACK_IMPORTED_MODULE_11__/* .gatedMetrics */ .z)(experiment),
        warnings: found.warnings,
    });
    const written = await (0,_publishReport_js__WEBPACK_IMPORTED_MODULE_3__/* .writeReport */ .u)(effects, {
        report,
        runs: [...stored, ...found.stored],
        settings,
        storeLocation: store.location,
    });
    if (!failed)
        (0,_refuseUnknownMetrics_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseUnknownMetrics */ .s)(written);
    const exitCode = failed ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.trainingFailed : verdictExitCode(report);
    return { exitCode, written, made: [...stored, ...found.made] };
}
/** The user's own working tree, as it is. */
function candidateTree(effects, { git, directory, code }, baseCommit) {
    const pullRequest = (0,_onGitHub_js__WEBPACK_IMPORTED_MODULE_7__/* .pullRequestNumber */ .Kd)(effects);
    return { root: git.root, directory, code, baseCommit, pullRequest, role: 'candidate', sharedFrom: null };
}
function hasFailed({ stored }) {
    return stored.record.outcome.kind !== 'succeeded';
}
/** Failed and inconclusive verdicts both end with 1 (DESIGN §2). */
function verdictExitCode({ verdict }) {
    return verdict?.outcome === 'passed' ? _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.passed : _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .hS.gateFailed;
}


/***/ }),

/***/ 96413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ chooseBaseline),
  q: () => (/* binding */ ensureCommit)
});

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/baselines/chooseCommit.js

/**
 * DESIGN §6, the local half. The merge base with the target branch; on the target branch itself the commit before,
 * or the commit as it stands when only the working tree has changed.
 */
async function chooseCommit(input) {
    const { git, head, choice } = input;
    if (choice.kind === 'none')
        return { kind: 'none', reason: 'No baseline was asked for.' };
    const target = choice.kind === 'ref' ? choice.ref : await findTargetBranch(git, input.targetBranch);
    const tip = await resolveTarget(git, target);
    const base = await git.mergeBase(head.commit, tip);
    if (base === null)
        throw await noCommonAncestor(git, target);
    if (base !== head.commit) {
        const distance = await git.countCommits(base, head.commit);
        const where = base === tip ? `the tip of ${target}` : `where this branch left ${target}`;
        return {
            kind: 'commit',
            commit: base,
            ref: target,
            distance,
            reason: `It is ${where}, ${plural(distance)} back.`,
        };
    }
    return onTargetItself({ ...input, target });
}
async function onTargetItself({ git, head, dirty, target, }) {
    if (dirty) {
        return {
            kind: 'commit',
            commit: head.commit,
            ref: target,
            distance: 0,
            reason: 'The candidate is this commit with uncommitted changes; the baseline is the commit without them.',
        };
    }
    const previous = await git.resolveCommit('HEAD^1');
    if (previous !== null) {
        const reason = `${target} has nothing that this commit lacks, so the commit before it is compared with.`;
        return { kind: 'commit', commit: previous, ref: target, distance: 1, reason };
    }
    if (await git.isShallow())
        throw shallow(target);
    return { kind: 'none', reason: 'This is the first commit: there is nothing before it to compare with.' };
}
async function findTargetBranch(git, named) {
    const candidates = named === null
        ? ['origin/HEAD', 'origin/main', 'main', 'origin/master', 'master']
        : [`origin/${named}`, named];
    for (const name of candidates)
        if ((await git.resolveCommit(name)) !== null)
            return name;
    if (named !== null && (await git.isShallow()))
        throw shallow(named);
    throw new errors/* UserError */.yo(named === null
        ? 'No branch to compare with: this repository has none of origin/HEAD, main and master.'
        : `The target branch ${named} is not in this clone.`, {
        hint: 'Name the baseline: --baseline <branch, tag or commit>; or --baseline none to judge without one.',
    });
}
async function resolveTarget(git, target) {
    const tip = (await git.resolveCommit(target)) ?? (await git.resolveCommit(`origin/${target}`));
    if (tip !== null)
        return tip;
    if (await git.isShallow())
        throw shallow(target);
    const branches = (await git.run(['for-each-ref', '--format=%(refname:short)', '--count=8', 'refs/heads', 'refs/remotes']))
        .split('\n')
        .filter((name) => name !== '');
    throw new errors/* UserError */.yo(`The baseline ${JSON.stringify(target)} is not a branch, tag or commit of this repository.`, {
        hint: `Branches here: ${branches.join(', ') || 'none'}. Accepted: a branch, tag or commit, "base" (the merge base with the main branch) or "none".`,
    });
}
async function noCommonAncestor(git, target) {
    if (await git.isShallow())
        return shallow(target);
    return new errors/* UserError */.yo(`This commit and ${target} have no common ancestor.`, {
        hint: 'Name a commit of this history: --baseline <commit>; or --baseline none.',
    });
}
function shallow(target) {
    return new errors/* UserError */.yo(`This clone is shallow and does not hold the commit to compare with (${target}).`, {
        hint: 'Fetch the history: git fetch --unshallow, or in a workflow fetch-depth: 0 for actions/checkout.',
    });
}
function plural(commits) {
    return commits === 1 ? '1 commit' : `${commits} commits`;
}

// EXTERNAL MODULE: ./build/src/records/shortCommit.js
var shortCommit = __webpack_require__(24359);
;// CONCATENATED MODULE: ./build/src/baselines/chooseEventCommit.js

/**
 * The commit to compare with in a workflow (DESIGN §6). What was checked out decides: a merge commit is compared with its
 * first parent, a head with where it left the base, a merge queue's commit with the base it is queued on, a push with the
 * branch before it. Works in a clone of depth 1: a commit names its parents even where they are not there.
 */
async function chooseEventCommit(input) {
    const { event } = input.context;
    switch (event.kind) {
        case 'pullRequest':
            return ofPullRequest(input, event);
        case 'mergeGroup':
            return chosen(event.baseSha, event.baseBranch, 'It is the commit of the base branch that this merge queue entry builds on.');
        case 'push':
            return event.before === null ? ofNewBranch(input) : ofPush(input.head, event.before, event.branch);
        case 'finishedRun':
        case 'other':
            return ofNewBranch(input);
    }
}
async function ofPullRequest(input, event) {
    const { git, head } = input;
    const { baseBranch } = event;
    const parents = await git.parents(head);
    const [first] = parents;
    if (first !== undefined && parents.length === 2 && parents[1] === event.headSha) {
        const reason = `The pull request merged into ${baseBranch} was checked out; its first parent is ${baseBranch} as it was then.`;
        return chosen(first, baseBranch, reason);
    }
    const base = (await git.mergeBase(event.baseSha, head).catch(() => null)) ??
        (await input.mergeBase(event.baseSha, head));
    if (base === null)
        return { kind: 'none', reason: `This commit and ${baseBranch} have no common ancestor.` };
    const what = head === event.headSha ? 'The head of the pull request' : `Commit ${(0,shortCommit/* shortCommit */.A)(head)}`;
    return chosen(base, baseBranch, `${what} was checked out; this is where it left ${baseBranch}.`);
}
function ofPush(head, before, branch) {
    if (before === head)
        return { kind: 'none', reason: 'The push changed nothing.' };
    return chosen(before, branch, 'It is what the branch pointed to before this push.');
}
/** A new branch, a manual or a scheduled run: the default branch is compared with, and that branch itself with the commit before. */
async function ofNewBranch({ git, context, head, mergeBase }) {
    const { branch, defaultBranch } = context;
    if (defaultBranch === null || branch === defaultBranch) {
        const [parent] = await git.parents(head);
        if (parent === undefined)
            return {
                kind: 'none',
                reason: 'This is the first commit: there is nothing before it to compare with.',
            };
        return chosen(parent, branch, 'It is the commit before this one.');
    }
    const tip = await git.resolveCommit(`origin/${defaultBranch}`);
    const local = tip === null ? null : await git.mergeBase(tip, head);
    const base = local ?? (await mergeBase(defaultBranch, head));
    if (base === null)
        return { kind: 'none', reason: `This commit and ${defaultBranch} have no common ancestor.` };
    if (base !== head)
        return chosen(base, defaultBranch, `It is where this branch left ${defaultBranch}.`);
    const [parent] = await git.parents(head);
    return parent === undefined
        ? { kind: 'none', reason: 'This is the first commit: there is nothing before it to compare with.' }
        : chosen(parent, defaultBranch, `${defaultBranch} has all of this commit, so the one before is compared with.`);
}
function chosen(commit, ref, reason) {
    return { kind: 'commit', commit, ref: ref ?? commit, distance: null, reason };
}

// EXTERNAL MODULE: ./build/src/commands/onGitHub.js
var onGitHub = __webpack_require__(51772);
;// CONCATENATED MODULE: ./build/src/commands/chooseBaseline.js






/** The commit to compare with, there in this clone. Settled before anything runs: an unknown branch must not cost a training run. */
async function chooseBaseline(effects, workplace, settings) {
    const place = (0,onGitHub/* onGitHub */.xr)(effects, settings);
    const { git, code } = workplace;
    const choice = settings.experiment.baseline;
    if (place === null || choice.kind !== 'base') {
        return chooseCommit({
            git,
            head: code.head,
            dirty: hasUncommittedCode(workplace, settings),
            choice,
            targetBranch: effects.environment['GITHUB_BASE_REF'] || null,
        });
    }
    const mergeBase = (base, head) => askForMergeBase(effects, place, base, head);
    return chooseEventCommit({ git, context: place.context, head: code.head.commit, mergeBase });
}
/** A leg of a matrix asks GitHub nothing; the publish job does it for all. */
async function askForMergeBase(effects, { effects: github, workflow }, base, head) {
    if (workflow.leg !== null)
        return null;
    const api = await github.openApi(workflow.token, effects.progress.say);
    if (api !== null)
        return api.mergeBase(base, head);
    throw new errors/* UserError */.yo('This clone does not hold the commit to compare with, and there is no token to ask GitHub.', {
        hint: 'Leave the input token at its default, or check out with fetch-depth: 0.',
    });
}
/** Fetches the commit when a shallow clone lacks it: that one and nothing else. */
async function ensureCommit(effects, { git }, settings, commit) {
    if ((await git.resolveCommit(commit)) !== null)
        return;
    const place = (0,onGitHub/* onGitHub */.xr)(effects, settings);
    const credentials = place === null || place.workflow.token === ''
        ? null
        : { serverUrl: place.context.serverUrl, token: place.workflow.token };
    effects.progress.say(`fetching ${(0,shortCommit/* shortCommit */.A)(commit)}, the commit to compare with`);
    try {
        await git.fetchCommit(commit, credentials);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`The commit to compare with, ${(0,shortCommit/* shortCommit */.A)(commit)}, could not be fetched: ${(0,errors/* messageOf */.bD)(cause)}`, {
            cause,
            hint: 'The token needs contents: read under permissions:. Or check out with fetch-depth: 0.',
        });
    }
}
/** Whether the tree differs from its commit in more than results of earlier runs, which many people commit. */
function hasUncommittedCode({ code, directory }, { experiment }) {
    const prefix = directory === '.' ? '' : `${directory}/`;
    const results = [...experiment.metricFiles, ...experiment.outputs].map((path) => `${prefix}${path.replace(/^\.\//, '')}`);
    const isResult = results.length === 0 ? () => false : picomatch(results, { dot: true });
    return [...code.changes.modified, ...code.changes.deleted].some((path) => !isResult(path));
}


/***/ }),

/***/ 27178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ compareCode)
/* harmony export */ });
/** What git says changed between two sides; null when one side has no commit or git does not have it any more. */
async function compareCode(git, baseline, candidate) {
    const before = baseline[0]?.record.code ?? null;
    const after = candidate[0]?.record.code ?? null;
    if (before === null || after === null)
        return null;
    // Uncommitted changes are in the working tree only, and only while its commit is still checked out.
    const target = after.dirty === null ? after.commit : null;
    if (target === null && (await git.head()).commit !== after.commit)
        return null;
    if ((await git.resolveCommit(before.commit)) === null)
        return null;
    if (target !== null && (await git.resolveCommit(target)) === null)
        return null;
    return {
        baselineCommit: before.commit,
        candidateCommit: after.commit,
        baselineDirty: before.dirty !== null,
        candidateDirty: after.dirty !== null,
        files: await git.lineCounts(before.commit, target),
    };
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

/***/ 15533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ refuseUnknownMetrics)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _gates_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73632);


/** A gate that names a metric which no run has is a mistake in the settings, not a regression (DESIGN §8). Everything measured is kept. */
function refuseUnknownMetrics({ report, result }) {
    const checks = (report.verdict?.checks ?? []).filter(({ blocking, unknownMetrics }) => blocking && unknownMetrics.length > 0);
    const [first] = checks;
    if (first === undefined)
        return;
    const known = [...new Set(report.comparison.changes.map(({ metric }) => metric))];
    const lines = checks.map(({ rule, unknownMetrics }) => {
        const near = (0,_gates_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(unknownMetrics[0] ?? '', known, 1)[0];
        return `the gate ${JSON.stringify(rule)} names ${unknownMetrics.join(', ')}, which no run has${near === undefined ? '' : `; did you mean ${near}?`}`;
    });
    const measured = report.comparison.changes
        .filter(({ tier }) => tier !== 'resource')
        .map(({ metric }) => metric);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(upperFirst(lines.join('\n')), {
        hint: `Metrics that were read: ${[...new Set(measured)].join(', ') || 'none'}. The runs are kept; the report is ${result.report?.html ?? ''}.`,
    });
}
function upperFirst(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
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


/***/ })

};
