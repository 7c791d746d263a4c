export const id = 7855;
export const ids = [7855];
export const modules = {

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

/***/ 41033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ findComparand),
  i: () => (/* binding */ newestOfEachSeed)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/readers/checkedHead.js
var checkedHead = __webpack_require__(76485);
// EXTERNAL MODULE: ./build/src/readers/collector.js + 3 modules
var readers_collector = __webpack_require__(15751);
// EXTERNAL MODULE: ./build/src/readers/document.js
var readers_document = __webpack_require__(36493);
// EXTERNAL MODULE: ./build/src/readers/json.js
var json = __webpack_require__(85366);
// EXTERNAL MODULE: ./build/src/readers/plain.js
var plain = __webpack_require__(84946);
// EXTERNAL MODULE: ./build/src/readers/readFiles.js + 110 modules
var readFiles = __webpack_require__(39273);
// EXTERNAL MODULE: ./build/src/readers/steps.js
var steps = __webpack_require__(29357);
;// CONCATENATED MODULE: ./build/src/readers/runsFile.js







/**
 * Reads a metrics file that stands for whole runs: a JSON list of objects is one run for each object, anything else one
 * run. Objects that carry a step are the rows of one run. A run's `seed` is its seed and no metric. Fails like `readFiles` for a file that was named.
 */
async function readRunsFile(file) {
    const head = await (0,checkedHead/* checkedHead */.I)(file);
    if (!json/* jsonReader */.sJ.detect(head) || head.bytes > json/* jsonReader */.sJ.maxBytes)
        return (0,readFiles.readFiles)([file], { explicit: true });
    const { document, warnings } = await (0,json/* parseJsonFile */.OW)(head);
    if (!isListOfRuns(document))
        return (0,readFiles.readFiles)([file], { explicit: true });
    const readings = document.map((run) => readRun(run, file.path));
    return { readings, warnings: warnings.map((warning) => `${file.path} ${warning}`) };
}
function isListOfRuns(document) {
    if (!(0,plain/* isList */.Lv)(document) || document.length === 0)
        return false;
    return document.every((item) => (0,plain/* isMap */.jh)(item) && ![...item.keys()].some((key) => (0,steps/* stepKindOf */.mA)(key) !== undefined));
}
function readRun(run, path) {
    const collector = (0,readers_collector/* createCollector */.Y)({ format: 'json', path });
    const seed = run.get('seed');
    if (seed !== undefined)
        collector.param('seed', (0,plain/* paramOf */.Nl)(seed));
    (0,readers_document/* addDocument */.t)(new Map([...run].filter(([key]) => key !== 'seed')), path, collector);
    return collector.reading();
}

// EXTERNAL MODULE: ./build/src/records/media/mergeMedia.js
var mergeMedia = __webpack_require__(79111);
// EXTERNAL MODULE: ./build/src/records/mergeReadings.js + 8 modules
var mergeReadings = __webpack_require__(64627);
// EXTERNAL MODULE: ./build/src/records/recordId.js
var recordId = __webpack_require__(39102);
// EXTERNAL MODULE: ./build/src/records/shortCommit.js
var shortCommit = __webpack_require__(24359);
// EXTERNAL MODULE: ./build/src/commands/gatedMetrics.js
var gatedMetrics = __webpack_require__(98108);
// EXTERNAL MODULE: ./build/src/commands/loadRuns.js
var loadRuns = __webpack_require__(85068);
;// CONCATENATED MODULE: ./build/src/commands/comparand.js









/** What an operand of `compare` stands for: a bundle directory, a metrics file, a record id, or a git name with stored runs. */
async function findComparand(effects, place, operand) {
    const path = (0,external_node_path_.resolve)(effects.directory, operand);
    if (await effects.files.isDirectory(path))
        return fromBundles(effects, [await effects.stores.readBundle(path)], `The bundle ${operand}.`);
    if (await effects.files.exists(path))
        return fromMetricsFile(effects, place, operand, path);
    if (/^\d{8}T/.test(operand))
        return fromBundles(effects, [await place.store.read(operand)], `The record ${operand}.`);
    return fromCommit(effects, place, operand);
}
async function fromBundles(effects, stored, reason, warnings = []) {
    return { runs: await (0,loadRuns/* loadRuns */.l)(effects, stored, { withLogs: true }), stored, reason, warnings };
}
async function fromCommit(effects, { git, store, experiment }, operand) {
    const commit = (await git?.resolveCommit(operand)) ?? null;
    if (commit === null) {
        throw new errors/* UserError */.yo(`${JSON.stringify(operand)} is not a file, a bundle directory, a record id or a commit here.`, {
            hint: `Records are kept in ${store.location}. Branches and commits need stored runs: trainmark record.`,
        });
    }
    const { runs, warnings } = await store.list({ commit });
    const ofCommit = runs.filter(({ record: { code, outcome, role } }) => code?.commit === commit && outcome.kind === 'succeeded' && role !== 'reproduction' && role !== 'trial');
    const ofExperiment = ofCommit.filter(({ record }) => record.experiment === experiment.name);
    const newest = newestOfEachSeed(ofExperiment);
    if (newest.length > 0)
        return fromBundles(effects, newest, `Stored runs of ${operand}.`, warnings);
    const others = [...new Set(ofCommit.map(({ record }) => record.experiment))];
    throw new errors/* UserError */.yo(`The store has no successful run of ${operand} (${(0,shortCommit/* shortCommit */.A)(commit)}) for the experiment ${experiment.name}.`, {
        hint: others.length > 0
            ? `It has runs of ${others.join(', ')}: choose with --experiment.`
            : `Check out ${operand} and run trainmark record, or compare with trainmark check.`,
    });
}
/** The newest run of each seed among those that are like the newest of all; one side never mixes two set-ups. */
function newestOfEachSeed(runs) {
    const bySeed = new Map();
    const last = runs.at(-1);
    if (last === undefined)
        return [];
    for (const run of runs)
        if (isAlike(run.record, last.record))
            bySeed.set(run.record.command.seed, run);
    return [...bySeed.values()].toSorted((a, b) => (a.record.command.seed ?? -1) - (b.record.command.seed ?? -1));
}
/** The same tree, and both with a seed or both without. */
function isAlike({ code, command }, other) {
    const isSameTree = code?.dirty?.digest === other.code?.dirty?.digest;
    return isSameTree && (command.seed === null) === (other.command.seed === null);
}
/** A plain metrics file: an object is one run, an array of objects one run for each seed. */
async function fromMetricsFile(effects, { experiment }, operand, path) {
    const { readings, warnings } = await readRunsFile({ path: operand, absolutePath: path });
    const runs = readings.map((reading) => {
        const merged = (0,mergeReadings/* mergeReadings */.g)({
            readings: [reading],
            declarations: experiment.declarations,
            gated: (0,gatedMetrics/* gatedMetrics */.z)(experiment),
        });
        const media = (0,mergeMedia/* mergeMedia */.J)([reading], effects.redact);
        const record = importedRecord(effects, experiment.name, reading, merged);
        const shown = { ...media, warnings: [] };
        return { record, series: merged.series, media: shown, logTail: [], predictions: null };
    });
    const count = runs.length === 1 ? '' : ` (${runs.length} runs)`;
    return { runs, stored: [], reason: `The metrics file ${operand}${count}.`, warnings };
}
function importedRecord(effects, experiment, reading, merged) {
    const { seed } = merged.params;
    return {
        schemaVersion: 1,
        id: (0,recordId/* createRecordId */.rx)(effects.nowMs(), effects.randomHex(recordId/* recordIdRandomDigits */.__)),
        experiment,
        outcome: { kind: 'succeeded', exitCode: 0 },
        startedAt: new Date(effects.nowMs()).toISOString(),
        durations: { setupMs: 0, commandMs: 0 },
        attempt: 1,
        complete: true,
        role: 'imported',
        code: null,
        command: {
            run: [],
            setup: null,
            cwd: '.',
            seed: typeof seed === 'number' && Number.isInteger(seed) ? seed : null,
            environment: {},
        },
        params: merged.params,
        metrics: merged.metrics,
        series: null,
        log: null,
        predictions: null,
        datasets: [],
        environment: null,
        resources: null,
        outputs: [],
        media: [],
        tags: merged.tags,
        notes: [],
        warnings: [...reading.warnings, ...merged.warnings],
        inputsDigest: null,
        workflow: null,
        sweep: null,
        reproduces: null,
        resultSettings: null,
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

/***/ 91123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./build/src/predictions/pairingRules.js
var pairingRules = __webpack_require__(79197);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/reproduction/unverifiable.js
var unverifiable = __webpack_require__(44268);
// EXTERNAL MODULE: ./build/src/settings/verifySettings.js
var verifySettings = __webpack_require__(96407);
// EXTERNAL MODULE: ./build/src/commands/baselineRuns.js + 1 modules
var baselineRuns = __webpack_require__(32906);
// EXTERNAL MODULE: ./build/src/commands/buildReport.js
var buildReport = __webpack_require__(38046);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/gates/nearest.js
var nearest = __webpack_require__(73632);
// EXTERNAL MODULE: ./build/src/records/goals.js
var goals = __webpack_require__(47408);
// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
// EXTERNAL MODULE: ./build/src/records/shortCommit.js
var shortCommit = __webpack_require__(24359);
// EXTERNAL MODULE: ./build/src/commands/comparand.js + 1 modules
var comparand = __webpack_require__(41033);
;// CONCATENATED MODULE: ./build/src/commands/chooseRecorded.js








/** The records that `verify` is about: the best ones, a bundle, a record id, a commit's, or the newest complete run of HEAD. */
async function chooseRecorded(effects, workplace, choice) {
    const { operands, top } = choice;
    const [operand, ...more] = operands;
    if (more.length > 0 || (operand !== undefined && top !== null)) {
        throw new errors/* UserError */.yo('verify takes one record, or --top with --by.', {
            hint: 'trainmark verify <record id, bundle directory, branch, tag or commit>',
        });
    }
    if (top !== null)
        return chooseBest(choice, top);
    if (operand === undefined)
        return newestOfHead(workplace, choice);
    const path = (0,external_node_path_.resolve)(effects.directory, operand);
    if (await effects.files.isDirectory(path))
        return { runs: [await effects.stores.readBundle(path)], warnings: [] };
    if (/^\d{8}T/.test(operand))
        return { runs: [await workplace.store.read(operand)], warnings: [] };
    return ofCommit(workplace, choice, operand);
}
/** A run that was made to verify another says nothing new when it is verified itself. */
function isOf(experiment) {
    return ({ record }) => record.experiment === experiment && record.role !== 'reproduction';
}
function hasEndedWell({ record }) {
    return record.complete && record.outcome.kind === 'succeeded';
}
async function newestOfHead({ code, store }, { source, experiment }) {
    const { commit } = code.head;
    const { runs, warnings } = await source.ofCommit(commit);
    const newest = runs.filter(isOf(experiment)).findLast(hasEndedWell);
    if (newest !== undefined)
        return { runs: [newest], warnings };
    throw new errors/* UserError */.yo(`The store has no complete run of HEAD (${(0,shortCommit/* shortCommit */.A)(commit)}) for the experiment ${experiment}.`, {
        hint: `Name a record or a commit: trainmark verify <record>; or make one: trainmark record. Records are kept in ${store.location}.`,
    });
}
async function ofCommit({ git, store }, { source, experiment }, operand) {
    const commit = await git.resolveCommit(operand);
    if (commit === null) {
        throw new errors/* UserError */.yo(`${JSON.stringify(operand)} is not a bundle directory, a record id or a commit here.`, {
            hint: `Records are kept in ${store.location}.`,
        });
    }
    const { runs, warnings } = await source.ofCommit(commit);
    const own = runs.filter(({ record }) => record.code?.commit === commit).filter(isOf(experiment));
    const serving = (0,comparand/* newestOfEachSeed */.i)(own.filter(hasEndedWell));
    if (serving.length > 0)
        return { runs: serving, warnings };
    throw new errors/* UserError */.yo(`The store has no complete run of ${operand} (${(0,shortCommit/* shortCommit */.A)(commit)}) for the experiment ${experiment}.`, { hint: 'Check it out and run trainmark record, or name another experiment with --experiment.' });
}
async function chooseBest({ source, experiment }, top) {
    const { runs, warnings } = await source.all();
    const all = runs.filter(isOf(experiment)).filter(hasEndedWell);
    const measured = all.flatMap((run) => {
        const metric = metricOf(run.record, top.metric);
        return metric !== undefined && (0,metricValue/* isFiniteValue */.N9)(metric.value) ? [{ run, metric, value: metric.value }] : [];
    });
    const [first] = measured;
    if (first === undefined)
        throw withoutMetric(top, all);
    const goal = top.goal ?? first.metric.goal ?? (0,goals/* conventionOf */.T)(first.metric.name)?.goal ?? null;
    if (goal === null) {
        throw new errors/* UserError */.yo(`It is not known which way ${top.metric} is better.`, {
            hint: `Say it: --by ${top.metric}:max or --by ${top.metric}:min.`,
        });
    }
    const sorted = measured.toSorted((a, b) => inOrder(goal, a.value, b.value) || (a.run.record.id < b.run.record.id ? 1 : -1));
    return { runs: sorted.slice(0, top.count).map(({ run }) => run), warnings };
}
function inOrder(goal, a, b) {
    return goal === 'max' ? b - a : a - b;
}
function metricOf({ metrics }, wanted) {
    return metrics.find(({ name, labels }) => (0,metricKey/* formatMetricKey */.d)(name, labels) === wanted);
}
function withoutMetric({ metric }, runs) {
    const names = runs.flatMap(({ record }) => record.metrics.map(({ name, labels }) => (0,metricKey/* formatMetricKey */.d)(name, labels)));
    const near = (0,nearest/* nearest */.p)(metric, [...new Set(names)], 1)[0];
    return new errors/* UserError */.yo(`No complete run that is stored has a finite value of ${metric}.`, {
        hint: near === undefined ? 'Record runs first: trainmark record.' : `Did you mean ${near}?`,
    });
}

// EXTERNAL MODULE: ./build/src/commands/publishReport.js + 1 modules
var publishReport = __webpack_require__(74);
// EXTERNAL MODULE: ./build/src/commands/onGitHub.js
var onGitHub = __webpack_require__(51772);
// EXTERNAL MODULE: ./build/src/commands/storedOnGitHub.js + 1 modules
var storedOnGitHub = __webpack_require__(10400);
;// CONCATENATED MODULE: ./build/src/commands/recordedSource.js



const mostCommits = 20;
function recordedSource(effects, workplace, settings) {
    const { git, store } = workplace;
    const place = (0,onGitHub/* onGitHub */.xr)(effects, settings);
    if (place === null)
        return { ofCommit: (commit) => store.list({ commit }), all: () => store.list() };
    const ofCommit = async (commit) => together([await store.list({ commit }), await keptOnGitHub(effects, place, settings, commit)]);
    return {
        ofCommit,
        all: async () => {
            const commits = await git.run(['rev-list', '--first-parent', `--max-count=${mostCommits}`, 'HEAD']);
            const lists = [await store.list()];
            for (const commit of commits.trim().split('\n'))
                lists.push(await keptOnGitHub(effects, place, settings, commit));
            return together(lists);
        },
    };
}
/** Runs of a commit that may be believed, as for a baseline. Fails with a UserError when GitHub cannot be asked. */
async function keptOnGitHub(effects, place, settings, commit) {
    const api = await place.effects.openApi(place.workflow.token, effects.progress.say);
    if (api === null) {
        throw new errors/* UserError */.yo('Recorded runs on GitHub were not looked up: there is no token.', {
            hint: 'Leave the input token at its default.',
        });
    }
    const { runs, refused } = await (0,storedOnGitHub/* findStoredOnGitHub */.F)(effects, {
        api,
        place,
        commit,
        experiment: settings.experiment.name,
        workflows: (0,onGitHub/* baselineWorkflows */.yC)(place, place.context.workflowPath),
        baseBranch: null,
        select: (found) => (found.length === 0 ? null : found),
    });
    return { runs: runs ?? [], warnings: refused === '' ? [] : [refused] };
}
/** A run that is in several places counts once. */
function together(lists) {
    const byId = new Map(lists.flatMap(({ runs }) => runs.map((run) => [run.record.id, run])));
    return {
        runs: [...byId.values()].toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1)),
        warnings: [...new Set(lists.flatMap(({ warnings }) => warnings))],
    };
}

// EXTERNAL MODULE: ./build/src/commands/verifyRun.js + 11 modules
var verifyRun = __webpack_require__(58038);
// EXTERNAL MODULE: ./build/src/commands/workplace.js
var commands_workplace = __webpack_require__(2200);
;// CONCATENATED MODULE: ./build/src/commands/verify.js











/** Runs recorded runs again and tells whether each reproduces. Ends with 0 when all do at the level that was asked for, else with 1. */
async function verify(effects, settings) {
    const workplace = await (0,commands_workplace/* openWorkplace */.x)(effects, settings);
    const wanted = settings.verify ?? { ...verifySettings/* verifyDefaults */.W, top: null, diagnose: null };
    const { name: experiment } = settings.experiment;
    const chosen = await chooseRecorded(effects, workplace, {
        source: recordedSource(effects, workplace, settings),
        experiment,
        operands: settings.operands,
        top: wanted.top,
    });
    const verified = await verifyEach(effects, workplace, settings, wanted, chosen.runs);
    const reproductions = verified.map(({ reported }) => reported);
    const made = verified.flatMap((one) => one.made);
    const report = await (0,buildReport/* buildReport */.F)(effects, {
        command: 'verify',
        experiment,
        candidate: [],
        baselineRuns: [],
        baseline: (0,baselineRuns/* noBaseline */.f$)('Nothing was compared: recorded runs were run again.'),
        code: null,
        gates: null,
        gated: [],
        pairing: pairingRules/* usualPairing */.v,
        warnings: chosen.warnings,
        reproductions,
    });
    const runs = [...chosen.runs, ...made];
    const written = await (0,publishReport/* writeReport */.u)(effects, {
        report,
        runs,
        settings,
        storeLocation: workplace.store.location,
    });
    const isGood = reproductions.every(({ reproduction }) => (0,unverifiable/* isReproduced */.O)(reproduction));
    return { exitCode: isGood ? errors/* exitCodes */.hS.passed : errors/* exitCodes */.hS.gateFailed, written, made };
}
/** One after the other: each re-run has the machine to itself, as the recorded run had. */
async function verifyEach(effects, workplace, settings, { level, reruns, diagnose }, runs) {
    const verified = [];
    for (const recorded of runs) {
        const asked = { workplace, settings, recorded, level, reruns, diagnose, occasion: null };
        const what = `run ${recorded.record.id}`;
        verified.push(await (0,verifyRun/* verifyRun */.$)(effects, { ...asked, what, stopsWhenTold: false, mayLackMetrics: false }));
    }
    return verified;
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
