export const id = 9530;
export const ids = [9530];
export const modules = {

/***/ 10749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ recordedCommand),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var _records_redactedText_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62529);
/* harmony import */ var _draftRecord_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17922);
/* harmony import */ var _runInputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73228);
/* harmony import */ var _unverifiable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(284);




/**
 * The command of a record as it can be run again. Records do not keep secrets and personal names: where one stood, it is taken
 * from the settings or the environment of now, if these give the very command of the record. Throws `Unverifiable` if not.
 */
function recordedCommand(effects, { command }, experiment) {
    const { cwd, seed } = command;
    if (leadsOut(cwd))
        throw new _unverifiable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unverifiable */ .j('the directory that it ran in is not one of this repository');
    const own = (0,_runInputs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCommand */ .vL)(effects, { experiment, seed, directory: cwd });
    const known = (0,_draftRecord_js__WEBPACK_IMPORTED_MODULE_0__/* .redactCommand */ .jh)(own, effects.redact);
    return {
        ...command,
        run: restored(command.run, own.run, known.run, 'its command'),
        setup: command.setup && restored(command.setup, own.setup, known.setup, 'its setup command'),
        environment: Object.fromEntries(Object.entries(command.environment).map(([name, value]) => [
            name,
            restoredVariable(effects, name, value),
        ])),
    };
}
function restored(recorded, own, known, what) {
    if (own !== null && JSON.stringify(known) === JSON.stringify(recorded))
        return own;
    if (![recorded].flat().some((word) => (0,_records_redactedText_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsRedaction */ .S)(word)))
        return recorded;
    throw new _unverifiable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unverifiable */ .j(`${what} held something private, which records do not keep`, {
        hint: 'Give the same command as run: (and setup:) in trainmark.yml, with the secret in the environment.',
    });
}
function restoredVariable({ environment, redact }, name, recorded) {
    const own = environment[name];
    if (own !== undefined && redact(own) === recorded)
        return own;
    if (!(0,_records_redactedText_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsRedaction */ .S)(recorded))
        return recorded;
    throw new _unverifiable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unverifiable */ .j(`the variable ${name} held something private, which records do not keep`, {
        hint: `Set ${name} to what it was, and run this again.`,
    });
}
/** True for a directory that no repository has. Records come from strangers too. */
function leadsOut(cwd) {
    return /^(?:[\\/]|[A-Za-z]:)/.test(cwd) || cwd.split(/[\\/]/).includes('..');
}


/***/ }),

/***/ 39530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehydrate: () => (/* binding */ rehydrate)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/shortCommit.js
var shortCommit = __webpack_require__(24359);
// EXTERNAL MODULE: ./build/src/baselines/inputsDigest.js
var inputsDigest = __webpack_require__(88533);
// EXTERNAL MODULE: ./build/src/records/redactedText.js
var redactedText = __webpack_require__(62529);
// EXTERNAL MODULE: ./build/src/reproduction/rebuild/shellWords.js
var shellWords = __webpack_require__(3193);
;// CONCATENATED MODULE: ./build/src/reproduction/rebuild/environmentFile.js


/** Declared variables, those that decide on threads and randomness, and the seed, as they were when the run was recorded. */
function describeVariables({ id, command, environment }) {
    const seed = command.seed === null ? {} : { TRAINMARK_SEED: String(command.seed) };
    const variables = Object.entries({ ...environment?.variables, ...command.environment, ...seed });
    const lines = [];
    const unrestored = [];
    for (const [name, value] of variables.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
        const reason = obstacleOf(name, value);
        if (reason === null)
            lines.push(`export ${name}=${(0,shellWords/* shellWord */.r7)(value)}`);
        else
            unrestored.push(withheld(name, reason));
        if (reason !== null && shellWords/* variableName */.cG.test(name))
            lines.push(`# ${name}: ${reason}`);
    }
    return { text: [`# Variables of the run ${id}.`, ...lines, ''].join('\n'), unrestored };
}
function obstacleOf(name, value) {
    if (!shellWords/* variableName */.cG.test(name))
        return 'no shell can set a variable of this name';
    if (value.includes('\0'))
        return 'its value cannot be that of a variable';
    return (0,redactedText/* holdsRedaction */.S)(value) ? 'its value is a secret or names somebody, which records do not keep' : null;
}
function withheld(subject, reason) {
    const remedy = shellWords/* variableName */.cG.test(subject) ? `Set ${subject} yourself.` : null;
    return { what: 'variable', subject, reason, remedy, blocks: true };
}

;// CONCATENATED MODULE: ./build/src/reproduction/rebuild/lockFileCheck.js
/** How an installer is told to take exactly what a lock file says; lock files without a line here are only checked. */
const installers = new Map([
    ['uv.lock', 'uv sync --frozen'],
    ['poetry.lock', 'poetry sync'],
    ['pdm.lock', 'pdm sync'],
    ['pixi.lock', 'pixi install --frozen'],
    ['Pipfile.lock', 'pipenv sync'],
    ['conda-lock.yml', 'conda-lock install --prefix .trainmark/rehydrated/conda'],
    ['environment.yml', 'conda env create --prefix .trainmark/rehydrated/conda --file environment.yml'],
    ['environment.yaml', 'conda env create --prefix .trainmark/rehydrated/conda --file environment.yaml'],
    ['Dockerfile', 'docker build .'],
    ['Containerfile', 'podman build .'],
]);
/** The lock files that were beside the command, by digest, and how to install from those that are the same. */
function checkLockFiles(recorded, found) {
    const now = new Map(found.map(({ path, digest }) => [path, digest]));
    const lockFiles = (recorded.environment?.lockFiles ?? []).map(({ path, digest }) => {
        const own = now.get(path);
        return { path, state: own === undefined ? 'missing' : own === digest ? 'same' : 'differs' };
    });
    const usable = lockFiles.filter(({ state }) => state === 'same');
    return {
        lockFiles,
        unrestored: lockFiles.filter(({ state }) => state !== 'same').map(unrestoredOf),
        installations: usable.flatMap(({ path }) => installers.get(path) ?? []),
    };
}
function unrestoredOf({ path, state }) {
    const reason = state === 'missing' ? 'it is not in the commit' : 'its digest is not the recorded one';
    return { what: 'packages', subject: path, reason, remedy: null, blocks: false };
}

// EXTERNAL MODULE: ./build/src/comparison/environmentDifferences.js
var environmentDifferences = __webpack_require__(80320);
;// CONCATENATED MODULE: ./build/src/reproduction/rebuild/machineDifferences.js

/** What of the machine no workspace can bring along, and what to call it. */
const fields = new Map([
    ['os.platform', 'operating system'],
    ['os.name', 'operating system'],
    ['os.arch', 'architecture'],
    ['cpu.model', 'CPU'],
    ['cpu.isa', 'instructions of the CPU'],
    ['cpu.cores', 'cores'],
    ['gpus', 'GPU'],
    ['container', 'container'],
]);
/** Where this machine is another than the recorded one. A GPU that is not here keeps the run from being repeated. */
function machineDifferences(recorded, here) {
    return (0,environmentDifferences/* environmentDifferences */.Y)(recorded, here).flatMap(({ field, baseline, candidate }) => {
        const subject = fields.get(field);
        if (subject === undefined)
            return [];
        const words = (value) => value ?? 'none';
        const reason = field === 'cpu.isa'
            ? `recorded with ${words(baseline)} more, here with ${words(candidate)} more`
            : `recorded with ${words(baseline)}, here ${words(candidate)}`;
        const blocks = field === 'gpus' && candidate === null;
        return [{ what: 'machine', subject, reason, remedy: null, blocks }];
    });
}

;// CONCATENATED MODULE: ./build/src/reproduction/rebuild/packageList.js
/** PEP 508 names and PEP 440 versions, so that no line of a stranger's record can be an option of pip. */
const packageName = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/;
const packageVersion = /^[A-Za-z0-9][\w.!+-]*$/;
/** The recorded packages with their exact versions, as a file to install from. */
function listPackages({ interpreter, packages }) {
    const isPython = interpreter.startsWith('python ');
    const usable = packages.filter(({ name, version }) => packageName.test(name) && packageVersion.test(version));
    const refused = packages.length - usable.length;
    const local = usable.filter(({ version }) => version.includes('+'));
    const head = [
        `# ${packages.length} packages of ${interpreter.replaceAll(/[^\w. -]/g, '')}, as they were when the run was recorded.`,
        ...(local.length === 0
            ? []
            : [`# ${local.length} of them (${listed(local)}) come from an index of their own.`]),
    ];
    const lines = usable.map(({ name, version }) => (isPython ? `${name}==${version}` : `${name} ${version}`));
    return {
        name: isPython ? 'requirements.txt' : 'packages.txt',
        text: `${[...head, ...lines].join('\n')}\n`,
        unrestored: [
            ...refusedPackages(refused),
            ...(isPython ? localPackages(local) : [notInstallable(interpreter)]),
        ],
    };
}
function refusedPackages(count) {
    if (count === 0)
        return [];
    const subject = count === 1 ? '1 package' : `${count} packages`;
    const reason = 'the name or version is none that can be installed, so it is left out of the list';
    return [{ what: 'packages', subject, reason, remedy: null, blocks: true }];
}
function localPackages(local) {
    if (local.length === 0)
        return [];
    const reason = 'built with a local version, which the public index does not have';
    const remedy = 'Install it from the index it came from (pip install --extra-index-url …).';
    return [{ what: 'packages', subject: listed(local), reason, remedy, blocks: false }];
}
function notInstallable(interpreter) {
    const reason = 'no installer takes a list of exact versions for this language; packages.txt is for people';
    return { what: 'packages', subject: interpreter, reason, remedy: null, blocks: false };
}
const mostListed = 5;
function listed(packages) {
    const rest = packages.length - mostListed;
    const names = packages.slice(0, mostListed).map(({ name, version }) => `${name} ${version}`);
    return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/src/reproduction/rebuild/preparation.js

/** What to do in the workspace before the command: packages as they were, or as the lock file has them; data; the setup. */
function preparationOf(record, { packageList, installations, data }) {
    const { setup } = record.command;
    const install = [
        ...pipLines(record, packageList),
        ...installations.map((line) => `${line}  # or this, from the lock file`),
    ];
    return [...install, ...data, ...(setup === null ? [] : [`${(0,shellWords/* shellLine */.Tg)(setup)}  # the setup of the run`])];
}
function pipLines({ environment }, packageList) {
    const python = /^(\d+\.\d+)(?:\.|$)/.exec(environment?.languages['python'] ?? '')?.[1];
    if (packageList === null || !packageList.endsWith('requirements.txt'))
        return [];
    const place = '.trainmark/rehydrated/venv';
    return [
        `python${python ?? '3'} -m venv ${place} && . ${place}/bin/activate && pip install -r ${(0,shellWords/* shellWord */.r7)(packageList)}`,
    ];
}

// EXTERNAL MODULE: ./build/src/commands/dirtyDiff.js
var dirtyDiff = __webpack_require__(42607);
// EXTERNAL MODULE: ./build/src/commands/recordedCommand.js
var recordedCommand = __webpack_require__(10749);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./build/src/records/describeOutcome.js
var describeOutcome = __webpack_require__(68455);
// EXTERNAL MODULE: ./build/src/comparison/dataDifferences.js
var dataDifferences = __webpack_require__(26619);
;// CONCATENATED MODULE: ./build/src/reproduction/rebuild/dataCheck.js


/** The data of a record against what the workspace holds, file by file. */
function checkData(record, found) {
    const present = new Map(found.datasets.map((dataset) => [dataset.path, dataset]));
    const wanted = record.datasets.filter(({ kind }) => kind !== 'missing');
    const checks = wanted.map((dataset) => checkOne(record, dataset, present.get(dataset.path), found));
    return {
        data: checks.map(({ entry }) => entry),
        unrestored: checks.flatMap(({ unrestored }) => (unrestored === null ? [] : [unrestored])),
        commands: checks.flatMap(({ command }) => (command === null ? [] : [command])),
    };
}
function checkOne(record, recorded, now, found) {
    const { path } = recorded;
    const unreadable = found.unreadable.get(path);
    if (unreadable !== undefined)
        return problem(path, 'differs', unreadable);
    if (now === undefined || now.kind === 'missing')
        return problem(path, 'missing', 'it is not in the commit, and not in your working tree where git ignores it');
    const [difference] = (0,dataDifferences/* dataDifferences */.d)({ ...record, datasets: [recorded] }, { ...record, datasets: [now] });
    if (difference !== undefined)
        return problem(path, 'differs', `it is not what was recorded: ${differenceWords(difference)}`);
    if (now.kind === 'lfs' && recorded.kind === 'lfs')
        return toFetch(path, `git lfs pull --include ${(0,shellWords/* shellWord */.r7)(path)}`);
    if (recorded.kind === 'dvc')
        return checkPulled(path, found.pulled);
    if (keptElsewhere.has(recorded.kind))
        return toFetchByHand(path, recorded.kind);
    return {
        entry: { path, state: found.linked.has(path) ? 'link' : 'same' },
        unrestored: null,
        command: null,
    };
}
function checkPulled(path, pulled) {
    const failure = pulled.get(path);
    if (failure === null)
        return { entry: { path, state: 'pulled' }, unrestored: null, command: null };
    const check = toFetch(path, dvcPull(path).map(shellWords/* shellWord */.r7).join(' '));
    if (failure === undefined || check.unrestored === null)
        return check;
    return { ...check, unrestored: { ...check.unrestored, reason: failure } };
}
/** Fetches what a file of DVC names; a lock file names stages, which are fetched all together. */
function dvcPull(path) {
    return path.endsWith('.dvc') ? ['dvc', 'pull', path.startsWith('-') ? `./${path}` : path] : ['dvc', 'pull'];
}
function toFetch(path, command) {
    const reason = 'only its pointer is here, not the data';
    const unrestored = {
        what: 'data',
        subject: path,
        reason,
        remedy: `Fetch it: ${command}`,
        blocks: true,
    };
    return { entry: { path, state: 'toPull' }, unrestored, command };
}
/** Kinds whose digest is that of a reference in the repository, and for which no single command is known. */
const keptElsewhere = new Set(['lakefs', 'croissant']);
function toFetchByHand(path, kind) {
    const reason = `only its reference (${kind}) is here, not the data`;
    const remedy = 'Fetch it with its own tool.';
    const unrestored = { what: 'data', subject: path, reason, remedy, blocks: true };
    return { entry: { path, state: 'toPull' }, unrestored, command: null };
}
function problem(path, state, reason) {
    const remedy = 'Restore it as it was recorded; its digest stands in the record.';
    const unrestored = { what: 'data', subject: path, reason, remedy, blocks: true };
    return { entry: { path, state }, unrestored, command: null };
}
const dataCheck_mostListed = 5;
function differenceWords({ summary, files }) {
    if (files.length === 0)
        return summary;
    const rest = files.length - dataCheck_mostListed;
    const names = files.slice(0, dataCheck_mostListed).map(({ path, kind }) => `${path} ${kind}`);
    return `${summary} (${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''})`;
}

// EXTERNAL MODULE: ./build/src/commands/draftRecord.js
var draftRecord = __webpack_require__(17922);
;// CONCATENATED MODULE: ./build/src/commands/rebuildData.js







/** Hashes the data that is there, and takes away links to data that is not what it was. */
async function rebuildData(effects, { git, run, pull }, tree) {
    const { record } = run;
    const { cwd } = record.command;
    const root = (0,external_node_path_.join)(tree.git.root, cwd);
    const wanted = record.datasets.filter(({ kind }) => kind !== 'missing').map(({ path }) => path);
    const { datasets, unreadable } = await hashEach(effects, root, wanted, git.root);
    const linksOf = (path) => {
        const place = (0,inputsDigest/* pathFromRoot */._f)(cwd, path).replace(/\/+$/, '');
        return tree.shared.filter((link) => link === place || link.startsWith(`${place}/`));
    };
    const linked = new Set(wanted.filter((path) => linksOf(path).length > 0));
    const pulled = new Map();
    const pointers = pull ? datasets.filter(({ kind }) => kind === 'dvc') : [];
    for (const { path } of pointers)
        pulled.set(path, await pullData(effects, root, path));
    const check = checkData(record, { datasets, unreadable, linked, pulled });
    const wrong = check.data.filter(({ state }) => state === 'differs').flatMap(({ path }) => linksOf(path));
    for (const link of wrong)
        await effects.files.remove((0,external_node_path_.join)(tree.git.root, link));
    return check;
}
/** One by one, so that data which cannot be read is told, and the rest is checked all the same. */
async function hashEach(effects, root, paths, sharedFrom) {
    const datasets = [];
    const unreadable = new Map();
    for (const path of paths) {
        try {
            // What is not there could be read as a glob, and name everything.
            if (!(await effects.files.exists((0,external_node_path_.join)(root, path))))
                continue;
            datasets.push(...(await effects.capture.hashDatasets({ root, paths: [path], sharedFrom })));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            unreadable.set(path, error.message.replace(/\.$/, ''));
        }
    }
    return { datasets, unreadable };
}
/** Fetches one dataset with DVC; null, or why it failed. */
async function pullData(effects, root, path) {
    const phase = effects.progress.begin(`dvc pull ${path}`, () => '');
    const logPath = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `trainmark-pull-${effects.randomHex(12)}.txt.gz`);
    try {
        const pulled = await effects.capture.runCommand({
            run: dvcPull(path),
            cwd: root,
            environment: effects.capture.childEnvironment({ ...effects.environment }, {}),
            timeoutMs: null,
            logPath,
            echo: effects.progress.output,
            onOutput: () => { },
            redactions: effects.secrets,
            interrupt: effects.interrupt,
        });
        if (pulled.ended.kind === 'exited' && pulled.ended.exitCode === 0)
            return null;
        const end = pulled.tail.slice(-1).map(effects.redact).join('');
        return `dvc pull ${(0,describeOutcome/* describeOutcome */.S)((0,draftRecord/* outcomeOf */.sG)(pulled))}${end === '' ? '' : `: ${end}`}`;
    }
    finally {
        phase.end();
        await effects.files.remove(logPath);
    }
}

;// CONCATENATED MODULE: ./build/src/commands/rebuildRun.js













/** Where the files that are not part of the code are written, below the root of the workspace. */
const ownDirectory = '.trainmark/rehydrated';
/**
 * Makes a worktree at the run's commit with its uncommitted changes, the data that is still what it was, and the files that a
 * person needs to run it. What cannot be restored is listed. On a failure, or an interruption, all of it goes again.
 */
async function rebuildRun(effects, request) {
    const { git, run, commit, directory } = request;
    const { record } = run;
    refuseOtherDirectory(record);
    const share = record.datasets.map(({ path }) => (0,inputsDigest/* pathFromRoot */._f)(record.command.cwd, path));
    const tree = await effects.git.checkOutAt({ git, commit, directory, share });
    try {
        const rebuilt = await fillTree(effects, request, tree);
        refuseInterrupted(effects);
        return rebuilt;
    }
    catch (error) {
        await tree.remove();
        refuseInterrupted(effects);
        throw error;
    }
}
async function fillTree(effects, request, tree) {
    const { run, commit } = request;
    const { record } = run;
    const restored = await restoreChanges(effects, run, tree);
    refuseInterrupted(effects);
    const data = await rebuildData(effects, request, tree);
    refuseInterrupted(effects);
    const { environment: here } = await effects.capture.environment({
        cwd: (0,external_node_path_.join)(tree.git.root, record.command.cwd),
        environment: effects.capture.childEnvironment({ ...effects.environment }, {}),
        interpreter: null,
    });
    const locks = checkLockFiles(record, here.lockFiles);
    const own = await writeOwnFiles(effects, record, tree);
    const machine = record.environment === null ? [] : machineDifferences(record.environment, here);
    const { packageList, environmentFile } = own;
    const { commands, ...checked } = data;
    return {
        recordId: record.id,
        commit,
        directory: tree.git.root,
        changes: restored.changes,
        packageList,
        environmentFile,
        lockFiles: locks.lockFiles,
        data: checked.data,
        preparation: preparationOf(record, { packageList, installations: locks.installations, data: commands }),
        command: commandLine(record),
        unrestored: [
            ...[restored, checked, own, locks].flatMap(({ unrestored }) => unrestored),
            ...unrestoredCommand(record),
            ...machine,
        ],
    };
}
/** The package list and the variables, in a directory of their own that git ignores. */
async function writeOwnFiles(effects, record, tree) {
    const packages = record.environment?.packages ?? null;
    const list = packages === null ? null : listPackages(packages);
    const variables = describeVariables(record);
    await refuseTaken(effects, tree);
    await writeOwn(effects, tree, '../.gitignore', '*\n');
    return {
        packageList: list === null ? null : await writeOwn(effects, tree, list.name, list.text),
        environmentFile: await writeOwn(effects, tree, 'env', variables.text),
        unrestored: [...(list?.unrestored ?? [packagesUnknown]), ...variables.unrestored],
    };
}
const packagesUnknown = {
    what: 'packages',
    subject: 'the package list',
    reason: 'no interpreter was seen at work when the run was recorded',
    remedy: null,
    blocks: false,
};
async function restoreChanges(effects, run, { git }) {
    const dirty = run.record.code?.dirty ?? null;
    if (dirty === null)
        return { changes: 'none', unrestored: [] };
    try {
        await (0,dirtyDiff/* applyDirtyDiff */.U2)(effects, git, run);
        return { changes: 'restored', unrestored: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const [first = '', ...more] = dirty.files;
        const subject = `uncommitted changes to ${first}${more.length === 0 ? '' : ` and ${more.length} more`}`;
        const reason = (0,errors/* messageOf */.bD)(error).replace(/\.$/, '');
        return {
            changes: 'notRestored',
            unrestored: [{ what: 'code', subject, reason, remedy: null, blocks: true }],
        };
    }
}
function refuseOtherDirectory({ command, id }) {
    const { cwd } = command;
    if (!(0,recordedCommand/* leadsOut */.q)(cwd) && !cwd.includes('\0'))
        return;
    throw new errors/* UserError */.yo(`The record ${id} ran in ${JSON.stringify(cwd)}, which is no directory of a repository.`);
}
function refuseInterrupted({ interrupt }) {
    if (interrupt.aborted)
        throw new errors/* UserError */.yo('Interrupted: the workspace was not finished, and nothing is left of it.');
}
/** A commit may hold a `.trainmark` of its own, and in a stranger's it may be a link to anywhere. */
async function refuseTaken(effects, { git }) {
    const entries = await git.run(['ls-files', '-z', '--cached', '--others', '--', ':(literal).trainmark']);
    if (entries === '' && !(await effects.files.exists((0,external_node_path_.join)(git.root, '.trainmark'))))
        return;
    throw new errors/* UserError */.yo('The code of the run holds .trainmark itself, where its variables and packages would be written.', {
        hint: 'Check out the commit by hand: git worktree add <dir> <commit>.',
    });
}
async function writeOwn(effects, { git }, name, text) {
    const path = (0,external_node_path_.join)(ownDirectory, name);
    try {
        await effects.files.writeText((0,external_node_path_.join)(git.root, path), text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo((0,errors/* messageOf */.bD)(cause), { cause, hint: 'Make room, or choose another place with --to.' });
    }
    return path;
}
/** Seen from the root of the workspace. */
function commandLine({ command }) {
    const place = command.cwd === '.' ? '' : `cd ${(0,shellWords/* shellWord */.r7)(command.cwd)} && `;
    return `. ${ownDirectory}/env && ${place}${(0,shellWords/* shellLine */.Tg)(command.run)}`;
}
function unrestoredCommand({ command }) {
    if (![command.run, command.setup ?? []].flat().some(redactedText/* holdsRedaction */.S))
        return [];
    const reason = 'it held a secret or named somebody, which records do not keep';
    const remedy = 'Put back what stands as *** or in <angle brackets>.';
    return [{ what: 'command', subject: 'the command', reason, remedy, blocks: true }];
}

// EXTERNAL MODULE: ./build/src/settings/problem.js
var settings_problem = __webpack_require__(32100);
// EXTERNAL MODULE: ./build/src/commands/loadConfig.js
var loadConfig = __webpack_require__(75808);
;// CONCATENATED MODULE: ./build/src/commands/rehydrateRequest.js



/** The flags and the record, or one UserError that lists all problems. */
async function readRehydrateRequest(effects, { operands, words, given, problems }) {
    (0,settings_problem/* refuseProblems */.n)(problems);
    const [record, ...more] = operands;
    if (record === undefined || more.length > 0 || words.length > 0) {
        throw new errors/* UserError */.yo(`rehydrate takes one recorded run, got ${operands.length + words.length}.`, {
            hint: 'trainmark rehydrate <record>: a record id or its beginning, a bundle directory, or a branch, tag or commit with a stored run.',
        });
    }
    const store = given.get('store')?.[0] ?? null;
    return {
        record,
        to: given.get('to')?.[0] ?? null,
        pull: given.has('pull'),
        store: store ?? (await storeOfConfig(effects, given.get('config')?.[0] ?? null)),
        json: given.has('json'),
    };
}
/** Of the configuration only the store matters: which experiment it was, the record says itself. */
async function storeOfConfig(effects, named) {
    const config = await (0,loadConfig/* loadConfig */.Z)(effects, named);
    if (config?.kind === 'problems')
        (0,settings_problem/* refuseProblems */.n)([...config.problems]);
    return config?.kind === 'config' ? (config.config.store ?? null) : null;
}

// EXTERNAL MODULE: ./build/src/commands/workplace.js
var workplace = __webpack_require__(2200);
;// CONCATENATED MODULE: ./build/src/commands/rehydrate.js






/**
 * Makes the workspace of a recorded run again, in a directory of its own, and says how to run its command there. Ends with 1
 * where something is missing that the run cannot be repeated without.
 */
async function rehydrate(effects, line) {
    const request = await readRehydrateRequest(effects, line);
    const git = await effects.git.open(effects.directory);
    const store = await (0,workplace/* openStore */.C)(effects, request, git.root);
    const run = await findRun(effects, { git, store }, request.record);
    const commit = await holdCommit(effects, git, run);
    const directory = request.to === null
        ? (0,external_node_path_.join)(store.location, 'rehydrated', run.record.id)
        : (0,external_node_path_.resolve)(effects.directory, request.to);
    const rebuilt = await rebuildRun(effects, { git, run, commit, directory, pull: request.pull });
    if (request.json)
        effects.terminal.print(`${JSON.stringify({ schemaVersion: 1, ...rebuilt }, null, 2)}\n`);
    else {
        const { renderRebuilt } = await __webpack_require__.e(/* import() */ 1079).then(__webpack_require__.bind(__webpack_require__, 41079));
        effects.terminal.print(renderRebuilt(rebuilt));
    }
    return rebuilt.unrestored.some(({ blocks }) => blocks) ? errors/* exitCodes */.hS.gateFailed : errors/* exitCodes */.hS.passed;
}
/** The run that a word stands for: a bundle directory, a record id, or the newest stored run of a commit. */
async function findRun(effects, { git, store }, asked) {
    const path = (0,external_node_path_.resolve)(effects.directory, asked);
    if (await effects.files.isDirectory(path))
        return effects.stores.readBundle(path);
    if (/^\d{8}T/.test(asked))
        return store.read(asked);
    const commit = await git.resolveCommit(asked);
    const runs = commit === null ? [] : (await store.list({ commit })).runs;
    const newest = runs.findLast(({ record }) => record.complete && record.role !== 'reproduction') ?? runs.at(-1);
    if (newest !== undefined)
        return newest;
    const what = commit === null ? 'no record id, bundle directory or commit here' : 'a commit without a stored run';
    throw new errors/* UserError */.yo(`${JSON.stringify(asked)} is ${what}.`, {
        hint: `Records are kept in ${store.location}; a run of GitHub is unpacked from its artifact, and named by that directory.`,
    });
}
/** The commit of the run, fetched where a shallow clone lacks it. */
async function holdCommit(effects, git, { record }) {
    if (record.code === null) {
        throw new errors/* UserError */.yo(`The run ${record.id} was imported from a metrics file: its code is not known.`, {
            hint: 'Only runs that trainmark check or trainmark record made can be rebuilt.',
        });
    }
    const { commit, repository } = record.code;
    if ((await git.resolveCommit(commit)) !== null)
        return commit;
    effects.progress.say(`fetching ${(0,shortCommit/* shortCommit */.A)(commit)}, the commit of the run`);
    try {
        await git.fetchCommit(commit, null);
        return commit;
    }
    catch (cause) {
        const where = repository === null ? 'the repository that it was made in' : `a clone of ${repository}`;
        throw new errors/* UserError */.yo(`The commit ${(0,shortCommit/* shortCommit */.A)(commit)} is not here: ${(0,errors/* messageOf */.bD)(cause)}`, {
            cause,
            hint: `Run this in ${where} that holds the commit.`,
        });
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


/***/ }),

/***/ 80320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ environmentDifferences)
/* harmony export */ });
/* harmony import */ var _formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74970);
/* harmony import */ var _records_shortDigest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70706);



/** Reported memory moves a little with the kernel; a smaller share than this is the same machine size. */
const memoryTolerance = 0.01;
/** Facts of the machine and of its software in which two runs differ, by field. Null: the side has no such fact. */
function environmentDifferences(before, after) {
    const isSeen = wasInterpreterSeen(before) && wasInterpreterSeen(after);
    const plain = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .pairUp */ .O)(plainFacts(before, isSeen), plainFacts(after, isSeen))
        .filter((pair) => pair.baseline !== pair.candidate)
        .map(({ key, baseline = null, candidate = null }) => ({ field: key, baseline, candidate }));
    return [...plain, ...isaDifference(before, after), ...memoryDifference(before, after)].sort((a, b) => a.field < b.field ? -1 : 1);
}
/** A run of milliseconds may be over before anybody sees what ran it: then nothing is known of its language, which is no difference. */
function wasInterpreterSeen({ languages, packages }) {
    return packages !== null || Object.keys(languages).length > 0;
}
function plainFacts(environment, withLanguages) {
    const { os, cpu, gpus, container, runner, packages } = environment;
    const facts = new Map([
        ['os.platform', os.platform],
        ['os.name', os.name],
        ['os.release', os.release],
        ['os.arch', os.arch],
        ['cpu.model', cpu.model],
        ['cpu.cores', String(cpu.cores)],
    ]);
    if (gpus.length > 0)
        facts.set('gpus', gpus.map(gpuText).join('; '));
    if (container !== null)
        facts.set('container', container);
    if (runner !== null)
        facts.set('runner', runner);
    if (withLanguages) {
        // Only whether there is a list and who made it; its entries are differences of their own.
        if (packages !== null)
            facts.set('packages', `listed by ${packages.interpreter}`);
        for (const [name, version] of Object.entries(environment.languages))
            facts.set(`languages.${name}`, version);
    }
    for (const [name, value] of Object.entries(environment.variables))
        facts.set(`variables.${name}`, value);
    for (const { path, digest } of environment.lockFiles)
        facts.set(`lockFiles.${path}`, (0,_records_shortDigest_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .V)(digest));
    return facts;
}
function gpuText({ name, driver, memoryBytes }) {
    const memory = memoryBytes === null ? '' : `, ${(0,_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(memoryBytes, 'B')}`;
    return `${name} (driver ${driver}${memory})`;
}
/** Only the flags that one side has and the other has not: the full lists have a hundred in common. */
function isaDifference(before, after) {
    const lost = flagsMissingFrom(after, before);
    const gained = flagsMissingFrom(before, after);
    return lost === null && gained === null ? [] : [{ field: 'cpu.isa', baseline: lost, candidate: gained }];
}
function flagsMissingFrom(one, other) {
    const has = new Set(one.cpu.isa);
    const missing = other.cpu.isa.filter((flag) => !has.has(flag));
    return missing.length === 0 ? null : missing.sort().join(' ');
}
function memoryDifference(before, after) {
    const [a, b] = [before.memoryBytes, after.memoryBytes];
    if (Math.abs(a - b) <= memoryTolerance * Math.max(a, b))
        return [];
    const [baseline, candidate] = (0,_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(a, b, 'B');
    return [{ field: 'memoryBytes', baseline, candidate }];
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

/***/ 62529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ holdsRedaction)
/* harmony export */ });
/** What redaction leaves in place of a private text (capture/redaction.ts). */
const redacted = /\*\*\*|<(?:email|host|user)>/;
/** True for a text of a record that once held something private, so that it is not what it was. */
function holdsRedaction(text) {
    return redacted.test(text);
}


/***/ }),

/***/ 70706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ shortDigest)
/* harmony export */ });
/** A SHA-256 digest as people read it: its first twelve digits. */
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
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
