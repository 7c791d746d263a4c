export const id = 6321;
export const ids = [6321];
export const modules = {

/***/ 86321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openTestSetBook: () => (/* binding */ openTestSetBook)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Null where no gate needs one. */
async function openTestSetBook(effects, request) {
    if (!request.gates.some(isEaseml))
        return null;
    return request.storeLocation === null
        ? runNumberBook(effects)
        : storedBook(effects, request, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(request.storeLocation, 'test-sets'));
}
function isEaseml({ gate }) {
    return gate.clauses.some(({ kind }) => kind === 'easeml');
}
function candidateKey(ids) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(ids.toSorted().join('\n')).digest('hex').slice(0, 16);
}
/** One file for each use, so that two programs at once never lose one: `<digest>/<candidate>-<passed|failed>.json`. */
async function storedBook(effects, { gates, candidateIds }, directory) {
    const key = candidateKey(candidateIds);
    const isNew = !(await effects.files.isDirectory(directory));
    const names = isNew ? [] : await effects.files.expand(directory, ['*/*.json']);
    const uses = names.flatMap((name) => {
        const [, hex, candidate, outcome] = /^([0-9a-f]{64})\/([0-9a-f]{16})-(passed|failed)\.json$/.exec(name) ?? [];
        return hex === undefined || candidate === key ? [] : [{ hex, candidate, passed: outcome === 'passed' }];
    });
    return {
        historyOf: (digests) => {
            const own = uses.filter(({ hex }) => digests.includes(`sha256:${hex}`));
            const candidates = new Set(own.map(({ candidate }) => candidate));
            const passes = new Set(own.filter(({ passed }) => passed).map(({ candidate }) => candidate));
            return { kind: 'counted', uses: candidates.size, passes: passes.size };
        },
        note: async (digest, { checks }) => {
            const outcomes = answersAmong(checks, gates);
            if (outcomes.length === 0)
                return;
            const outcome = outcomes.every((one) => one === 'passed') ? 'passed' : 'failed';
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, digest.replace(/^sha256:/, ''), `${key}-${outcome}.json`);
            const at = new Date(effects.nowMs()).toISOString();
            await effects.files.writeText(path, `${JSON.stringify({ at, outcome })}\n`);
        },
    };
}
/** What a test set answered, rule by rule: an unknown outcome shows nothing of it. */
function answersAmong(checks, gates) {
    const asked = checks.filter((_, index) => gates[index] !== undefined && isEaseml(gates[index]));
    return asked.flatMap(({ outcome }) => (outcome === 'passed' || outcome === 'failed' ? [outcome] : []));
}
/** On a runner nothing stays from one job to the next, but each run of the workflow has a number. */
function runNumberBook({ environment }) {
    const number = Number(environment['GITHUB_RUN_NUMBER'] ?? Number.NaN);
    if (!Number.isSafeInteger(number) || number < 1)
        return null;
    return {
        historyOf: () => ({ kind: 'bounded', workflowRuns: number }),
        note: () => Promise.resolve(),
    };
}


/***/ })

};
