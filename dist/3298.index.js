export const id = 3298;
export const ids = [3298];
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

/***/ 13298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  check: () => (/* binding */ check),
  hasFailed: () => (/* binding */ hasFailed),
  verdictExitCode: () => (/* binding */ verdictExitCode)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/commands/buildReport.js
var buildReport = __webpack_require__(38046);
// EXTERNAL MODULE: ./build/src/commands/chooseBaseline.js + 2 modules
var chooseBaseline = __webpack_require__(96413);
// EXTERNAL MODULE: ./build/src/commands/compareCode.js
var compareCode = __webpack_require__(27178);
// EXTERNAL MODULE: ./build/src/commands/gatedMetrics.js
var gatedMetrics = __webpack_require__(98108);
// EXTERNAL MODULE: ./build/src/commands/candidateTree.js
var candidateTree = __webpack_require__(89425);
// EXTERNAL MODULE: ./build/src/commands/onGitHub.js
var onGitHub = __webpack_require__(51772);
// EXTERNAL MODULE: ./build/src/commands/publishReport.js + 1 modules
var publishReport = __webpack_require__(74);
// EXTERNAL MODULE: ./build/src/commands/refuseUnknownMetrics.js
var refuseUnknownMetrics = __webpack_require__(15533);
// EXTERNAL MODULE: ./build/src/commands/loadRuns.js
var loadRuns = __webpack_require__(85068);
// EXTERNAL MODULE: ./build/src/baselines/serve.js
var serve = __webpack_require__(9945);
;// CONCATENATED MODULE: ./build/src/baselines/history.js

/** More commits than this tell of a model that is long gone. */
const longestHistory = 30;
/** The newest sound run of each of these commits, the nearest 30 that have one, oldest commit first. */
function historyOf(runs, experiment, commitsNewestFirst) {
    return commitsNewestFirst
        .flatMap((commit) => {
        const run = runs.findLast(({ record }) => record.experiment === experiment && record.code?.commit === commit && (0,serve/* isSound */.gH)(record));
        return run === undefined ? [] : [run.record];
    })
        .slice(0, longestHistory)
        .toReversed();
}

// EXTERNAL MODULE: ./build/src/commands/runSeeds.js
var runSeeds = __webpack_require__(39799);
;// CONCATENATED MODULE: ./build/src/commands/lookUpHistory.js


/** Commits of the baseline's own line that are looked through for runs. */
const mostAncestors = 300;
/**
 * Stored runs of the baseline's ancestors, one for each commit, oldest first: they tell the noise where each side has a single
 * run and a rule asks for evidence. Only this machine's store is asked: on GitHub each commit would cost a call.
 */
async function lookUpHistory({ git, store }, { experiment }, { baseline, runs }) {
    const asksForEvidence = experiment.gates.some(({ gate }) => gate.clauses.some(({ kind }) => kind === 'evidence'));
    if (!asksForEvidence || baseline.commit === null || runs.length !== 1 || (0,runSeeds/* seedsOf */.GO)(experiment).length !== 1) {
        return [];
    }
    const line = await git.run([
        'rev-list',
        '--first-parent',
        `--max-count=${mostAncestors + 1}`,
        baseline.commit,
    ]);
    const ancestors = line.split('\n').filter((commit) => commit !== '' && commit !== baseline.commit);
    const stored = await store.list({ commits: new Set(ancestors) });
    return historyOf(stored.runs, experiment.name, ancestors);
}

// EXTERNAL MODULE: ./build/src/commands/baselineRuns.js + 1 modules
var baselineRuns = __webpack_require__(32906);
// EXTERNAL MODULE: ./build/src/gates/isAboutRuns.js
var isAboutRuns = __webpack_require__(17405);
;// CONCATENATED MODULE: ./build/src/commands/lookAtRuns.js


/** Judges the runs there are at the next look. Loaded when the first runs are over, to keep the start quick. */
async function takeLook(experiment, earlier, { baseline, candidate }) {
    const [{ compare }, { isOpen, judgeAtLook, planLooks }, { outcomeOf }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(1676), __webpack_require__.e(2449)]).then(__webpack_require__.bind(__webpack_require__, 81676)),
        Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8132), __webpack_require__.e(3620), __webpack_require__.e(8704), __webpack_require__.e(4637)]).then(__webpack_require__.bind(__webpack_require__, 44637)),
        Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8132), __webpack_require__.e(3620), __webpack_require__.e(8704)]).then(__webpack_require__.bind(__webpack_require__, 8704)),
    ]);
    const look = planLooks(experiment.looks)[earlier?.taken.length ?? 0];
    if (look === undefined)
        throw new RangeError('more looks than were planned');
    const { share } = look;
    const { gates, pair } = experiment;
    const gated = (0,gatedMetrics/* gatedMetrics */.z)(experiment);
    const comparison = compare({ baseline, candidate, code: null, gated, pair, share });
    const verdict = judgeAtLook(gates, comparison, look, earlier?.verdict ?? null);
    // What is no matter of runs is judged when all of them are made.
    const checks = verdict.checks.filter((_, index) => gates[index] !== undefined && (0,isAboutRuns/* isAboutRuns */.e)(gates[index]));
    const taken = {
        number: look.number,
        runs: { baseline: baseline.length, candidate: candidate.length },
        share,
        outcome: outcomeOf(checks),
        isOpen: isOpen({ ...verdict, checks }),
        checks: checks.map(({ rule, outcome }) => ({ rule, outcome })),
    };
    return { verdict, look, taken: [...(earlier?.taken ?? []), taken], isOpen: taken.isOpen };
}

;// CONCATENATED MODULE: ./build/src/commands/turns.js
/**
 * The runs that are due until both sides have `target`, in the order candidate, baseline, baseline, candidate, candidate, …
 * (A B B A): a machine that gets slower or warmer at a steady rate meets both sides alike after every second pair, while
 * with A B A B one side would always come later. What a side has already keeps its place and is left out.
 */
function turnsUpTo(target, done) {
    const indexes = Array.from({ length: target }, (_, index) => index);
    return indexes.flatMap((index) => {
        const order = index % 2 === 0 ? ['candidate', 'baseline'] : ['baseline', 'candidate'];
        return order.filter((side) => index >= done[side]).map((side) => ({ side, index }));
    });
}
/**
 * Whether the setup must be repeated when the sides change. One setup a tree is enough as long as both end with the same
 * packages; where these differ, the trees may share one environment, which then is the other side's. Packages that nobody
 * can list on either side, as without Python, count as the same; on one side alone, as of a run of milliseconds, they may differ.
 */
function mustRepeatSetup(one, other) {
    const [a, b] = [one?.environment?.packages?.digest, other?.environment?.packages?.digest];
    return one !== undefined && other !== undefined && a !== b;
}

;// CONCATENATED MODULE: ./build/src/commands/takeTurns.js



/** The baseline's commit is checked out when its first run is due. Each tree is set up once, before its first run. */
function openTurns(effects, request) {
    const made = { candidate: [], baseline: [] };
    const open = { tree: null, setUp: null };
    const { store } = request.workplace;
    return {
        made,
        close: async () => open.tree?.remove(),
        async take({ side, index }) {
            if (made.candidate.some(runSeeds/* hasEnded */.hY))
                return;
            const what = side === 'candidate' ? request.candidate : await baselineTree();
            const setupMs = isSetUpDue(side) ? await (0,runSeeds/* runSetup */.xn)(effects, what) : 0;
            open.setUp = side;
            const of = (0,runSeeds/* seedsOf */.GO)(what.experiment).length;
            const run = await (0,runSeeds/* runSeed */.ZL)(effects, store, what, { index, of, setupMs });
            made[side].push(run);
            if (side === 'baseline')
                (0,baselineRuns/* refuseFailedBaseline */.Rr)(run, what.tree.code.head.commit);
        },
    };
    async function baselineTree() {
        const { chosen } = request;
        if (chosen.kind === 'none')
            throw new Error('a baseline without a commit');
        open.tree ??= await (0,baselineRuns/* openBaselineTree */.KF)(effects, request, chosen.commit);
        return open.tree.what;
    }
    function isSetUpDue(side) {
        if (made[side].length === 0)
            return true;
        const [one, other] = [made.candidate[0], made.baseline[0]];
        return open.setUp !== side && mustRepeatSetup(one?.stored.record, other?.stored.record);
    }
}

;// CONCATENATED MODULE: ./build/src/commands/runBothSides.js





/**
 * Runs the candidate and, where no stored runs serve, its baseline, in turns on this machine, look by look. Stops at the
 * first run that fails.
 */
async function runBothSides(effects, request) {
    const turns = openTurns(effects, request);
    const { candidate, baseline } = turns.made;
    try {
        await turns.take({ side: 'candidate', index: 0 });
        (0,runSeeds/* refuseUnreadable */.ws)(candidate);
        if (candidate.some(runSeeds/* hasEnded */.hY))
            return withoutComparison(turns);
        const records = recordsOf(candidate);
        const plan = await (0,baselineRuns/* planBaseline */.HP)(effects, { ...request, candidate: records });
        const looks = await runLooks(request, turns, plan);
        (0,runSeeds/* refuseUnreadable */.ws)(candidate);
        if (candidate.some(runSeeds/* hasEnded */.hY))
            return withoutComparison(turns);
        return { candidate, found: await (0,baselineRuns/* finishBaseline */.jn)(effects, plan, baseline), looks };
    }
    finally {
        await turns.close();
    }
}
function withoutComparison({ made: { candidate, baseline } }) {
    const found = (0,baselineRuns/* withoutBaseline */.m4)('The training command failed, so nothing was compared.');
    return { candidate, found: { ...found, made: baseline.map(({ stored }) => stored) }, looks: null };
}
/** Makes the runs that are due, up to one look after the other while the verdict is open. */
async function runLooks({ settings: { experiment } }, turns, plan) {
    const { candidate, baseline } = turns.made;
    const stored = plan.kind === 'commit' ? plan.stored : [];
    const hasTurns = plan.kind === 'commit' && plan.mayRun;
    const most = (0,runSeeds/* seedsOf */.GO)(experiment).length;
    let looks = null;
    for (const target of experiment.looks.length === 0 ? [most] : experiment.looks) {
        const done = {
            candidate: candidate.length,
            baseline: hasTurns ? stored.length + baseline.length : Infinity,
        };
        for (const turn of turnsUpTo(target, done))
            await turns.take(turn);
        if (experiment.looks.length === 0 || candidate.some(runSeeds/* hasEnded */.hY))
            return null;
        looks = await takeLook(experiment, looks, {
            baseline: [...stored.map(({ record }) => record), ...recordsOf(baseline)],
            candidate: recordsOf(candidate),
        });
        if (!looks.isOpen)
            break;
    }
    if (looks === null)
        return null;
    const ofBaseline = hasTurns ? Math.max(0, most - stored.length - baseline.length) : 0;
    return { ...looks, planned: experiment.looks, runsSaved: most - candidate.length + ofBaseline };
}
function recordsOf(runs) {
    return runs.map(({ stored }) => stored.record);
}

// EXTERNAL MODULE: ./build/src/commands/workplace.js
var commands_workplace = __webpack_require__(2200);
;// CONCATENATED MODULE: ./build/src/commands/check.js













/** Runs the candidate, finds or re-runs its baseline, compares, judges and reports. DESIGN §2 and §3. */
async function check(effects, settings) {
    const { experiment } = settings;
    const workplace = await (0,commands_workplace/* openWorkplace */.x)(effects, settings);
    const { git, store } = workplace;
    const chosen = await (0,chooseBaseline/* chooseBaseline */.h)(effects, workplace, settings);
    if (chosen.kind === 'commit')
        await (0,chooseBaseline/* ensureCommit */.q)(effects, workplace, settings, chosen.commit);
    const place = (0,onGitHub/* onGitHub */.xr)(effects, settings);
    const tree = (0,candidateTree/* candidateTree */.M)(effects, workplace, chosen.kind === 'commit' ? chosen.commit : null);
    const { candidate, found, looks } = await runBothSides(effects, {
        workplace,
        settings,
        chosen,
        candidate: { tree, experiment, workflow: (0,onGitHub/* describeWorkflow */.VW)(place) },
    });
    const failed = candidate.some(hasFailed);
    const { verifyBaseline } = await Promise.all(/* import() */[__webpack_require__.e(1361), __webpack_require__.e(3617), __webpack_require__.e(8038), __webpack_require__.e(445)]).then(__webpack_require__.bind(__webpack_require__, 20445));
    const verification = await verifyBaseline(effects, {
        workplace,
        settings,
        found,
        commit: workplace.code.head.commit,
    });
    const stored = candidate.map((run) => run.stored);
    const report = await (0,buildReport/* buildReport */.F)(effects, {
        command: 'check',
        experiment: experiment.name,
        candidate: candidate.map(loadRuns/* toReported */.J),
        baselineRuns: found.runs,
        baseline: found.baseline,
        code: await (0,compareCode/* compareCode */.f)(git, found.stored, stored),
        gates: experiment.gates,
        gated: (0,gatedMetrics/* gatedMetrics */.z)(experiment),
        pair: experiment.pair,
        looks,
        history: failed ? [] : await lookUpHistory(workplace, settings, found),
        pairing: experiment.predictions.pairing,
        lastingStore: settings.workflow === null || settings.store !== null ? store.location : null,
        warnings: found.warnings,
        reproductions: verification.reproductions,
        reproduced: verification.reproduced,
    });
    const written = await (0,publishReport/* writeReport */.u)(effects, {
        report,
        runs: [...stored, ...found.stored, ...verification.made],
        settings,
        storeLocation: store.location,
    });
    if (!failed)
        (0,refuseUnknownMetrics/* refuseUnknownMetrics */.s)(written);
    const exitCode = failed ? errors/* exitCodes */.hS.trainingFailed : verdictExitCode(report);
    return { exitCode, written, made: [...stored, ...found.made, ...verification.made] };
}
function hasFailed({ stored }) {
    return stored.record.outcome.kind !== 'succeeded';
}
/** Failed and inconclusive verdicts both end with 1 (DESIGN §2). */
function verdictExitCode({ verdict }) {
    return verdict?.outcome === 'passed' ? errors/* exitCodes */.hS.passed : errors/* exitCodes */.hS.gateFailed;
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
/** Fetches the commit when a shallow clone lacks it: that one and nothing else. `what` it is, in words for messages. */
async function ensureCommit(effects, { git }, settings, commit, what = 'the commit to compare with') {
    if ((await git.resolveCommit(commit)) !== null)
        return;
    const place = (0,onGitHub/* onGitHub */.xr)(effects, settings);
    const credentials = place === null || place.workflow.token === ''
        ? null
        : { serverUrl: place.context.serverUrl, token: place.workflow.token };
    effects.progress.say(`fetching ${(0,shortCommit/* shortCommit */.A)(commit)}, ${what}`);
    try {
        await git.fetchCommit(commit, credentials);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${what.charAt(0).toUpperCase()}${what.slice(1)}, ${(0,shortCommit/* shortCommit */.A)(commit)}, could not be fetched: ${(0,errors/* messageOf */.bD)(cause)}`, {
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

/***/ 17405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isAboutRuns)
/* harmony export */ });
/** True for a rule that more runs may decide: `reproduced()` asks re-runs of the baseline, a condition of ease.ml/ci a test set. */
function isAboutRuns({ gate }) {
    return gate.clauses.every(({ kind }) => kind !== 'reproduced' && kind !== 'easeml');
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
