export const id = 179;
export const ids = [179,5361,7742];
export const modules = {

/***/ 42607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U2: () => (/* binding */ applyDirtyDiff),
/* harmony export */   fb: () => (/* binding */ keepChanges),
/* harmony export */   mM: () => (/* binding */ holdTree)
/* harmony export */ });
/** What differs from the commit, held before the command runs; null for a clean tree. */
async function holdTree(effects, { root, code }) {
    const { modified, untracked, deleted } = code.changes;
    const isClean = modified.length + untracked.length + deleted.length === 0;
    return isClean ? null : effects.capture.holdChanges(await effects.git.open(root), code);
}
/** Keeps those changes that turned out to be code as a patch in the bundle, or says why they cannot be kept. */
async function keepChanges(effects, changes, after, directory) {
    const { code } = after.described;
    if (changes === null || code.dirty === null)
        return after;
    const written = await changes.writePatch({ files: code.dirty.files, directory, redact: effects.redact });
    if (written.kind === 'refused') {
        const warning = `The uncommitted changes are not kept, so that this run cannot be rebuilt: ${written.reason}.`;
        return { ...after, warnings: [...after.warnings, warning] };
    }
    const dirty = { ...code.dirty, patch: written.patch };
    return { ...after, described: { ...after.described, code: { ...code, dirty } } };
}
/**
 * Restores the uncommitted changes of a recorded run in a clean tree at its commit; nothing for a clean run. Throws a UserError
 * that says why it cannot be done, and leaves the tree as it was.
 */
async function applyDirtyDiff(effects, git, run) {
    const dirty = run.record.code?.dirty ?? null;
    if (dirty === null)
        return;
    const patch = await effects.stores.readPatch(run);
    await effects.capture.applyPatch(git, { patch, files: dirty.files, digest: dirty.digest });
}


/***/ }),

/***/ 17922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ draftRecord),
/* harmony export */   jh: () => (/* binding */ redactCommand),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _baselines_inputsDigest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88533);
/* harmony import */ var _records_media_mergeMedia_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79111);
/* harmony import */ var _records_mergeReadings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64627);
/* harmony import */ var _gatedMetrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98108);
/* harmony import */ var _predictionMetrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29698);
/* harmony import */ var _runInputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73228);






/** Everything that was observed of one run → its record, its series and its media. */
function draftRecord(input) {
    const { id, request, before, training, after, redact } = input;
    const { tree, experiment } = request;
    const { command: ran, printed } = training;
    const readings = [...after.collected.readings, printed];
    const media = (0,_records_media_mergeMedia_js__WEBPACK_IMPORTED_MODULE_1__/* .mergeMedia */ .J)(readings, redact);
    const rules = { declarations: experiment.declarations, gated: (0,_gatedMetrics_js__WEBPACK_IMPORTED_MODULE_4__/* .gatedMetrics */ .z)(experiment) };
    const merged = (0,_records_mergeReadings_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeReadings */ .g)({ readings, ...rules });
    const { predictions } = after.predicted;
    const { metrics, warnings: examples } = predictions === null
        ? { metrics: merged.metrics, warnings: [] }
        : (0,_predictionMetrics_js__WEBPACK_IMPORTED_MODULE_3__/* .withPredictionMetrics */ .z)(merged.metrics, predictions, rules);
    const outcome = outcomeOf(ran);
    const { code } = after.described;
    const command = redactCommand(training.described, redact);
    const draft = {
        schemaVersion: 1,
        id,
        experiment: experiment.name,
        outcome,
        startedAt: new Date(ran.startedAtMs).toISOString(),
        durations: { setupMs: request.setupMs, commandMs: ran.wallMs },
        attempt: 1,
        complete: outcome.kind !== 'interrupted' && outcome.kind !== 'timedOut',
        role: tree.role,
        code,
        command,
        params: redactParams({ ...merged.params, ...before.params, ...request.trial?.params }, redact),
        metrics,
        log: { path: 'log.txt.gz', bytes: ran.log.bytes, omittedBytes: ran.log.omittedBytes },
        datasets: [...after.datasets],
        environment: after.environment,
        resources: {
            wallMs: ran.wallMs,
            cpuMs: ran.cpuMs,
            peakRssBytes: ran.peakRssBytes,
            gpuPeakBytes: ran.gpuPeakBytes,
            outputBytes: ran.log.bytes,
        },
        outputs: [...after.outputs],
        tags: redactTexts(merged.tags, redact),
        notes: [],
        warnings: warningsOf(input, [...merged.warnings, ...examples, ...media.warnings]).map(redact),
        inputsDigest: (0,_baselines_inputsDigest_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsDigestOf */ .PV)({
            command,
            reading: (0,_runInputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readingSettings */ .ih)(experiment),
            selection: (0,_runInputs_js__WEBPACK_IMPORTED_MODULE_5__/* .selectionOf */ .Wm)(experiment, tree.directory),
            files: after.described.files,
            data: (0,_baselines_inputsDigest_js__WEBPACK_IMPORTED_MODULE_0__/* .dataOutsideGit */ .ic)(before.datasets, after.described.files, tree.directory),
        }),
        workflow: request.workflow,
        sweep: request.trial?.sweep ?? null,
        reproduces: (0,_runInputs_js__WEBPACK_IMPORTED_MODULE_5__/* .reproduces */ .xW)(request),
        resultSettings: (0,_runInputs_js__WEBPACK_IMPORTED_MODULE_5__/* .resultSettingsOf */ .k3)(experiment, redact),
    };
    return { draft, series: [...merged.series, ...ran.resources], media };
}
/** How a command ended, as a record says it. */
function outcomeOf({ ended }) {
    if (ended.kind !== 'exited')
        return ended;
    return ended.exitCode === 0
        ? { kind: 'succeeded', exitCode: 0 }
        : { kind: 'failed', exitCode: ended.exitCode };
}
function warningsOf({ before, training, after }, merged) {
    const { leftBehind } = training.command;
    const processes = leftBehind === 1 ? '1 process' : `${leftBehind} processes`;
    const changedData = after.datasets
        .filter(({ changedDuringRun }) => changedDuringRun)
        .map(({ path }) => path);
    return [
        ...before.warnings,
        ...training.command.warnings,
        ...training.printed.warnings,
        ...after.warnings,
        ...merged,
        ...[after.collected.problem, after.predicted.problem].flatMap((problem) => problem === null ? [] : [problem.message]),
        ...(leftBehind === 0 ? [] : [`The command left ${processes} running; they were ended.`]),
        ...changedData.map((path) => `The data ${path} changed while the command ran.`),
    ];
}
/** A command without the secrets and names that its words and variables may hold. */
function redactCommand(command, redact) {
    const words = (run) => typeof run === 'string' ? redact(run) : run.map(redact);
    const environment = Object.entries(command.environment).map(([name, value]) => [name, redact(value)]);
    return {
        ...command,
        run: words(command.run),
        setup: command.setup === null ? null : words(command.setup),
        environment: Object.fromEntries(environment),
    };
}
function redactTexts(texts, redact) {
    return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, redact(text)]));
}
function redactParams(params, redact) {
    const entries = Object.entries(params).map(([name, value]) => [
        name,
        typeof value === 'string' ? redact(value) : value,
    ]);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 98108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ namesForOutput),
/* harmony export */   z: () => (/* binding */ gatedMetrics)
/* harmony export */ });
/* harmony import */ var _gates_metricsOf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81762);

/** Names of the metrics that the experiment's gates refer to. */
function gatedMetrics({ gates }) {
    return [...new Set(gates.flatMap(({ gate }) => (0,_gates_metricsOf_js__WEBPACK_IMPORTED_MODULE_0__/* .metricsOf */ .Ps)(gate)))];
}
/** Names that make `loss=0.12` in the output a metric: declared ones, and those that gates use. */
function namesForOutput(experiment) {
    const declared = experiment.declarations.map(({ pattern }) => pattern);
    return [...new Set([...declared, ...gatedMetrics(experiment)])];
}


/***/ }),

/***/ 29698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ withPredictionMetrics)
/* harmony export */ });
/* harmony import */ var _predictions_agreement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60912);
/* harmony import */ var _predictions_computedMetrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39392);
/* harmony import */ var _records_mergeReadings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64627);
/* harmony import */ var _records_metricDeclaration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32344);
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34027);





/** Slices beyond these are too many to be told apart in a report. */
const mostMetrics = 5_000;
/**
 * The metrics of a run with what its per-example file gives besides. A metric that the command states with the same value is the
 * same metric; one that it states with another value keeps its name, and what was computed stands beside it as
 * `predictions/<name>`. Slices and what stands beside are details, unless gates or declarations say otherwise.
 */
function withPredictionMetrics(stated, predictions, rules) {
    const known = (0,_predictions_computedMetrics_js__WEBPACK_IMPORTED_MODULE_1__/* .keyed */ .Dh)(stated);
    const computed = (0,_predictions_computedMetrics_js__WEBPACK_IMPORTED_MODULE_1__/* .computedMetrics */ .bg)(predictions);
    const agreeing = new Set();
    const disagreeing = [];
    const summary = computed.slice(0, mostMetrics).flatMap((value) => {
        const key = (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMetricKey */ .d)(value.name, value.labels);
        const other = known.get(key);
        if (other === undefined)
            return [value];
        if ((0,_predictions_agreement_js__WEBPACK_IMPORTED_MODULE_0__/* .agrees */ .i)(other.value, value.value)) {
            agreeing.add(key);
            return [];
        }
        disagreeing.push(`${key} is ${other.value} in ${other.sources[0] ?? 'a file'} and ${value.value} by ${predictions.path}`);
        return [{ ...value, name: `${_predictions_computedMetrics_js__WEBPACK_IMPORTED_MODULE_1__/* .besidePrefix */ .dN}${value.name}` }];
    });
    const own = settle(summary, predictions.path, rules);
    const linked = stated.map((metric) => agreeing.has((0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_3__/* .formatMetricKey */ .d)(metric.name, metric.labels))
        ? { ...metric, sources: [...new Set([...metric.sources, predictions.path])] }
        : metric);
    return { metrics: [...linked, ...own], warnings: warningsOf(disagreeing, computed.length) };
}
function settle(summary, path, rules) {
    const reading = {
        source: { format: 'predictions', path },
        params: {},
        series: [],
        summary,
        hints: [],
        tags: {},
        warnings: [],
    };
    return (0,_records_mergeReadings_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeReadings */ .g)({ readings: [reading], ...rules }).metrics.map((metric) => {
        const { name, labels, tier } = metric;
        const isDeclared = (0,_records_metricDeclaration_js__WEBPACK_IMPORTED_MODULE_4__/* .declarationFor */ ._)(rules.declarations, name, labels).keep !== undefined;
        const isDetail = Object.keys(labels).length > 0 || name === 'error_rate' || name.startsWith(_predictions_computedMetrics_js__WEBPACK_IMPORTED_MODULE_1__/* .besidePrefix */ .dN);
        return tier === 'report' && isDetail && !isDeclared ? { ...metric, tier: 'detail' } : metric;
    });
}
function warningsOf(disagreeing, computed) {
    const [first] = disagreeing;
    const more = disagreeing.length - 1;
    const others = more > 0 ? ` So do ${more} more.` : '';
    return [
        ...(first === undefined ? [] : [`${first}; the latter is kept under ${_predictions_computedMetrics_js__WEBPACK_IMPORTED_MODULE_1__/* .besidePrefix */ .dN}.${others}`]),
        ...(computed > mostMetrics
            ? [`${computed} metrics could be computed from examples; ${mostMetrics} are kept.`]
            : []),
    ];
}


/***/ }),

/***/ 73228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wm: () => (/* binding */ selectionOf),
/* harmony export */   ih: () => (/* binding */ readingSettings),
/* harmony export */   k3: () => (/* binding */ resultSettingsOf),
/* harmony export */   vL: () => (/* binding */ describeCommand),
/* harmony export */   xW: () => (/* binding */ reproduces)
/* harmony export */ });
/* harmony import */ var _gatedMetrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98108);

/** The command as the record tells it: what ran where, with which seed and which declared variables. */
function describeCommand(effects, { experiment, seed, directory }) {
    const values = experiment.env.flatMap((name) => {
        const value = effects.environment[name];
        return value === undefined ? [] : [[name, value]];
    });
    return {
        run: withSeed(experiment.run ?? [], seed),
        setup: experiment.setup === null ? null : copyCommand(experiment.setup),
        cwd: directory,
        seed,
        environment: Object.fromEntries(values),
    };
}
/** `{seed}` → the seed. A seed is a whole number, so that nothing can be smuggled into a shell by it. */
function withSeed(run, seed) {
    const fill = (text) => (seed === null ? text : text.replaceAll('{seed}', String(seed)));
    return typeof run === 'string' ? fill(run) : run.map(fill);
}
function copyCommand(command) {
    return typeof command === 'string' ? command : [...command];
}
/** The settings that decide which metrics a run is found to have. */
function readingSettings({ metricFiles, patterns, params, outputs, predictions: { path, columns }, }) {
    const predictions = path === null ? {} : { predictions: { path, columns } };
    return { metricFiles, patterns, params, outputs, ...predictions };
}
/** The settings that decide which files a result may depend on. */
function selectionOf({ inputs, data, params }, directory) {
    return { directory, inputs, data, params };
}
/** How the results of a run are looked for, as its record keeps it; null where a path or pattern holds something private. */
function resultSettingsOf(experiment, redact) {
    const { metricFiles, params, data, outputs, patterns, declarations } = experiment;
    const settings = {
        metricFiles: [...metricFiles],
        params: [...params],
        data: [...data],
        outputs: [...outputs],
        patterns: patterns.map(({ name, pattern }) => ({ name, pattern })),
        names: (0,_gatedMetrics_js__WEBPACK_IMPORTED_MODULE_0__/* .namesForOutput */ .v)(experiment),
        declarations: declarations.map((declaration) => ({ ...declaration })),
    };
    const text = JSON.stringify(settings);
    return redact(text) === text ? settings : null;
}
/** What the record of a re-run says of the run that it is to reproduce. */
function reproduces({ rerunOf }) {
    return rerunOf === null ? null : { recordId: rerunOf.record.id, digest: rerunOf.digest };
}


/***/ }),

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ unverifiableBecause),
/* harmony export */   j: () => (/* binding */ Unverifiable)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** Why a recorded run cannot be run again as it was. The message is words that follow "because", without a full stop. */
class Unverifiable extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
}
/** The same, from a failure that is told in whole sentences. */
function unverifiableBecause(words, cause) {
    const told = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(cause).replace(/\.$/, '');
    const hint = cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo ? cause.hint : undefined;
    return new Unverifiable(`${words}: ${told}`, { cause, hint });
}


/***/ }),

/***/ 26619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ dataDifferences)
/* harmony export */ });
/* harmony import */ var _records_shortCommit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24359);
/* harmony import */ var _formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74970);



/** Datasets in which two runs differ, by path. One that was absent (`missing`) counts as not there. */
function dataDifferences(baseline, candidate) {
    return (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .pairUp */ .O)(datasetsByPath(baseline), datasetsByPath(candidate)).flatMap((pair) => {
        const kind = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceKind */ .m)(pair);
        if (pair.baseline === undefined || pair.candidate === undefined) {
            const side = kind === 'added' ? 'candidate' : 'baseline';
            return [{ path: pair.key, kind, summary: `read by the ${side} only`, files: [] }];
        }
        const { summary, files } = contentDifference(pair.baseline, pair.candidate);
        return summary === '' ? [] : [{ path: pair.key, kind, summary, files }];
    });
}
function datasetsByPath(record) {
    const present = record.datasets.filter(({ kind }) => kind !== 'missing');
    return new Map(present.map((dataset) => [dataset.path, dataset]));
}
function contentDifference(before, after) {
    if (before.digest === null || after.digest === null) {
        return { summary: 'not known whether the contents are the same: a digest is missing', files: [] };
    }
    if (before.digest === after.digest)
        return { summary: '', files: [] };
    const files = fileDifferences(before, after);
    const parts = [
        before.kind === after.kind ? '' : `${before.kind} → ${after.kind}`,
        versionWords(before, after),
        fileWords(files),
        numberWords('rows', before.rows, after.rows, null),
        columnWords(before.columns, after.columns),
        numberWords('size', before.bytes, after.bytes, 'B'),
    ].filter((part) => part !== '');
    return { summary: parts.length === 0 ? 'same shape and size, other contents' : parts.join('; '), files };
}
/** Files beyond a listing's cut are not in it, so these are all that is known, not always all that there is. */
function fileDifferences(before, after) {
    const [a, b] = [before, after].map((dataset) => new Map(listedIn(dataset)));
    if (a === undefined || b === undefined)
        return [];
    return (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .pairUp */ .O)(a, b)
        .filter((pair) => pair.baseline !== pair.candidate)
        .map((pair) => ({ path: pair.key, kind: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .differenceKind */ .m)(pair) }));
}
/** Files of data that is kept elsewhere are those that its reference names. */
function listedIn({ files, reference }) {
    return (reference?.files ?? files).map(({ path, digest }) => [path, digest]);
}
function versionWords(before, after) {
    const [was, is] = [before.reference?.version ?? null, after.reference?.version ?? null];
    if (was === is || was === null || is === null)
        return '';
    return `version ${shortVersion(was)} → ${shortVersion(is)}`;
}
/** Commits are told by their first digits. */
function shortVersion(version) {
    return /^[0-9a-f]{40,64}$/.test(version) ? (0,_records_shortCommit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .A)(version) : version;
}
/** "3 files added, 1 changed": the noun stands once. */
function fileWords(files) {
    const counts = ['added', 'removed', 'changed']
        .map((kind) => ({ kind, count: files.filter((file) => file.kind === kind).length }))
        .filter(({ count }) => count > 0);
    return counts
        .map(({ kind, count }, index) => `${count}${index > 0 ? '' : count === 1 ? ' file' : ' files'} ${kind}`)
        .join(', ');
}
function numberWords(what, before, after, unit) {
    if (before === null || after === null || before === after)
        return '';
    return `${what} ${(0,_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(before, after, unit).join(' → ')}`;
}
function columnWords(before, after) {
    if (before === null || after === null)
        return '';
    const [was, is] = [new Set(before), new Set(after)];
    const added = after.filter((column) => !was.has(column));
    const removed = before.filter((column) => !is.has(column));
    const parts = [
        added.length === 0 ? '' : `columns added: ${listed(added)}`,
        removed.length === 0 ? '' : `columns removed: ${listed(removed)}`,
    ].filter((part) => part !== '');
    if (parts.length > 0)
        return parts.join('; ');
    return before.join('\n') === after.join('\n') ? '' : 'columns in another order';
}
const mostListed = 5;
function listed(names) {
    const rest = names.length - mostListed;
    return names.slice(0, mostListed).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}


/***/ }),

/***/ 35443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   E1: () => (/* binding */ scaleFor),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   Mx: () => (/* binding */ percentScale),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   jz: () => (/* binding */ pointScale),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   tK: () => (/* binding */ formatSpread)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38424);

const percentScale = { divisor: 0.01, suffix: '%' };
const pointScale = { divisor: 0.01, suffix: 'pp' };
const valueDigits = 4;
const amountDigits = 3;
/** Two values closer than this share of themselves are equal, as they are to `compare`. */
const relativeNoise = 1e-12;
/**
 * One value: four significant digits, whole numbers in full, bytes as KiB/MiB/GiB, times as ms/s/min/h.
 * NaN and ±Infinity are named; `null` is "no value"; an absent metric (`undefined`) is "—".
 */
function formatValue(value, unit = null) {
    if (value === undefined)
        return '—';
    if (value === null)
        return 'no value';
    if (typeof value === 'string')
        return value;
    return formatScaled(value, scaleFor(unit, Math.abs(value)), valueDigits);
}
/**
 * Two values that are read side by side: on one scale, with equally many decimals, and with enough of them for two
 * digits of the difference. `['0.942', '0.934']`, `['0.91234', '0.91236']`, `['0.9 s', '1.25 s']`.
 */
function formatPair(a, b, unit = null) {
    if (typeof a !== 'number' || typeof b !== 'number')
        return [formatValue(a, unit), formatValue(b, unit)];
    return formatScaledPair(a, b, scaleFor(unit, Math.max(Math.abs(a), Math.abs(b))));
}
/** A mean with its standard deviation, `0.9126 ± 0.0025`: as many decimals as two digits of the deviation need. */
function formatSpread(mean, sd, unit = null) {
    const { divisor, suffix } = scaleFor(unit, Math.abs(mean));
    const [center, spread] = [mean / divisor, sd / divisor];
    if (spread === 0)
        return `${trimZeros(numberText(center, decimalsFor(center, valueDigits)))} ± 0${suffix}`;
    const decimals = decimalsFor(spread, 2);
    const [left, right] = trimTogether(numberText(center, decimals), numberText(spread, decimals));
    return `${left} ± ${right}${suffix}`;
}
/** A signed difference, `-0.31pp`, `+1.5 MiB`; "—" where there is none (null). */
function formatDelta(delta, form) {
    if (delta === null)
        return '—';
    return signOf(delta) + formatAmount(Math.abs(delta), form);
}
/** The size of a difference in the form that `formatDelta` gives it, without a sign: "fell by 0.8pp". */
function formatAmount(amount, form) {
    return formatScaled(amount, amountScale(amount, form), amountDigits);
}
/** A signed relative difference: 0.1025 → `+10.3%`; "—" where there is none (null). */
function formatRelative(relative) {
    if (relative === null)
        return '—';
    return signOf(relative) + formatScaled(Math.abs(relative), percentScale, amountDigits);
}
function amountScale(amount, { unit, valueKind }) {
    if (unit === '%')
        return { divisor: 1, suffix: 'pp' };
    if (unit === null && valueKind === 'proportion')
        return pointScale;
    return scaleFor(unit, Math.abs(amount));
}
/** A finite number on a given scale. */
function formatScaled(value, { divisor, suffix }, significant = valueDigits) {
    const shown = value / divisor;
    return trimZeros(numberText(shown, decimalsFor(shown, significant))) + suffix;
}
/** One value on a given scale, with enough digits to be told from another that stands near it: 0.50049, not 0.5. */
function formatAgainst(value, other, { divisor, suffix }) {
    const [x, y] = [value / divisor, other / divisor];
    return trimZeros(numberText(x, Math.max(decimalsFor(x, valueDigits), decimalsApart(x, y)))) + suffix;
}
function formatScaledPair(a, b, { divisor, suffix }) {
    const [x, y] = [a / divisor, b / divisor];
    const decimals = Math.max(decimalsFor(x, valueDigits), decimalsFor(y, valueDigits), decimalsApart(x, y));
    const [left, right] = trimTogether(numberText(x, decimals), numberText(y, decimals));
    return [left + suffix, right + suffix];
}
/** Decimals that show two digits of a difference; none for values that are equal but for rounding. */
function decimalsApart(x, y) {
    const difference = Math.abs(x - y);
    const equal = difference <= relativeNoise * Math.max(Math.abs(x), Math.abs(y));
    return equal ? 0 : placeOf(difference, 2);
}
/** Largest first: the first step that the magnitude reaches is taken, else the last. `size` is in seconds or bytes. */
const steps = {
    time: [
        { size: 3600, suffix: ' h' },
        { size: 60, suffix: ' min' },
        { size: 1, suffix: ' s' },
        { size: 1e-3, suffix: ' ms' },
    ],
    bytes: [
        { size: 2 ** 40, suffix: ' TiB' },
        { size: 2 ** 30, suffix: ' GiB' },
        { size: 2 ** 20, suffix: ' MiB' },
        { size: 2 ** 10, suffix: ' KiB' },
        { size: 1, suffix: ' B' },
    ],
};
/** The scale on which values of this size in this unit are shown. */
function scaleFor(unit, magnitude) {
    if (unit === null || unit === '')
        return { divisor: 1, suffix: '' };
    const known = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(unit);
    if (known === null)
        return { divisor: 1, suffix: unit === '%' ? '%' : ` ${unit}` };
    if (magnitude === 0)
        return { divisor: 1, suffix: known.dimension === 'time' ? ' s' : ' B' };
    const inBase = magnitude * known.size;
    const ladder = steps[known.dimension];
    const step = ladder.find(({ size }) => inBase >= size) ?? ladder.at(-1);
    return step === undefined
        ? { divisor: 1, suffix: '' }
        : { divisor: step.size / known.size, suffix: step.suffix };
}
/** Decimals that show `significant` digits of `x`: none for whole numbers, negative ones for numbers that are too long. */
function decimalsFor(x, significant) {
    return Number.isSafeInteger(x) ? 0 : placeOf(x, significant);
}
/** Which decimal place the last of `significant` digits has; exact for 9.9996 too, whose four digits are 10.00. */
function placeOf(x, significant) {
    return significant - 1 - Number(x.toExponential(significant - 1).split('e')[1]);
}
/** Powers of ten beyond these are written `1.5e-5`, `1.5e15`; whole numbers stay as long as a double holds them exactly. */
const smallestPlain = 1e-4;
const largestPlain = 1e15;
function numberText(x, decimals) {
    const magnitude = Math.abs(x);
    if (Number.isSafeInteger(x) || (magnitude >= smallestPlain && magnitude < largestPlain)) {
        return x.toFixed(clamp(decimals, 0, 100));
    }
    return x.toExponential(clamp(decimals - placeOf(x, 1), 0, 15)).replace('e+', 'e');
}
const clamp = (x, low, high) => Math.min(high, Math.max(low, x));
/** Zeros at the end of the decimals; never those of an exponent. */
function trimZeros(text) {
    return text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}
/** Takes away as many trailing zeros as both have, so that their decimals stay aligned. */
function trimTogether(a, b) {
    if (a.includes('e') || b.includes('e'))
        return [trimZeros(a), trimZeros(b)];
    const length = Math.max(fractionLength(trimZeros(a)), fractionLength(trimZeros(b)));
    return [cutFraction(a, length), cutFraction(b, length)];
}
function fractionLength(text) {
    return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}
function cutFraction(text, length) {
    if (!text.includes('.'))
        return text;
    return text.slice(0, text.indexOf('.') + (length === 0 ? 0 : length + 1));
}
function signOf(x) {
    if (x === 0)
        return '';
    return x > 0 ? '+' : '-';
}


/***/ }),

/***/ 74970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ pairUp),
/* harmony export */   m: () => (/* binding */ differenceKind)
/* harmony export */ });
/** Every key of either side, in code unit order, so that reports do not depend on the order of records. */
function pairUp(baseline, candidate) {
    const keys = new Set([...baseline.keys(), ...candidate.keys()]);
    return [...keys].sort().map((key) => ({ key, baseline: baseline.get(key), candidate: candidate.get(key) }));
}
/** How the two sides of a pair that is known to differ are related. */
function differenceKind(pair) {
    if (pair.baseline === undefined)
        return 'added';
    return pair.candidate === undefined ? 'removed' : 'changed';
}


/***/ }),

/***/ 60912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ measureNamed),
/* harmony export */   i: () => (/* binding */ agrees)
/* harmony export */ });
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83741);
/* harmony import */ var _computedMetrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39392);


/** Float32 and sums in another order differ by less. */
const rounding = 1e-6;
/** A value that is rounded more than this may be that of any metric. */
const fewestDecimals = 3;
/** Whether a stated value is the computed one, exactly or rounded to at least three decimals. */
function agrees(stated, computed) {
    if (!(0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__/* .isFiniteValue */ .N9)(stated) || !(0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__/* .isFiniteValue */ .N9)(computed))
        return stated === computed;
    const decimals = /\.(\d+)$/.exec(String(stated))?.[1]?.length ?? 0;
    const tolerance = decimals >= fewestDecimals ? 0.5 * 10 ** -decimals * (1 + 1e-9) : 0;
    return Math.abs(stated - computed) <= Math.max(rounding, tolerance);
}
/** How training code calls what can be computed, in lower case and without what it was measured on. */
const customaryNames = new Map([
    ['accuracy', 'accuracy'],
    ['acc', 'accuracy'],
    ['errorrate', 'error_rate'],
    ['err', 'error_rate'],
    ['error', 'error_rate'],
    ['logloss', 'log_loss'],
    ['brierscore', 'brier_score'],
    ['brier', 'brier_score'],
    ['auc', 'auc'],
    ['rocauc', 'auc'],
    ['auroc', 'auc'],
]);
/** The measure that a metric may be by its name, such as `test/acc`; null for any other name. Its values have to agree, too. */
function measureNamed(name) {
    const words = (0,_computedMetrics_js__WEBPACK_IMPORTED_MODULE_0__/* .plainName */ .MH)(name)
        .toLowerCase()
        .split(/[/_.\s-]+/);
    const what = words.filter((word) => !['test', 'testing', 'eval', 'evaluation', 'val', 'valid', 'validation', 'dev'].includes(word));
    return customaryNames.get(what.join('')) ?? null;
}


/***/ }),

/***/ 39392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ keyed),
/* harmony export */   MH: () => (/* binding */ plainName),
/* harmony export */   bg: () => (/* binding */ computedMetrics),
/* harmony export */   dN: () => (/* binding */ besidePrefix)
/* harmony export */ });
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(34027);
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83741);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64727);
/* harmony import */ var _measureValue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27879);
/* harmony import */ var _sliceRows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66311);





/** Every measure that the answers allow, over all examples and over each slice. NaN where a score is. */
function computedMetrics(predictions) {
    const slices = (0,_sliceRows_js__WEBPACK_IMPORTED_MODULE_2__/* .slicesOf */ .n)(predictions);
    return (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .measuresOf */ .d6)(predictions).flatMap((name) => {
        const over = (0,_measureValue_js__WEBPACK_IMPORTED_MODULE_1__/* .measureOver */ .t)(predictions, name);
        const valueFor = (labels, value) => value === undefined ? [] : [{ name, labels, value: (0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeNumber */ ._v)(value) }];
        // A slice's error rate says nothing that its accuracy does not.
        const sliced = name === 'error_rate' ? [] : slices;
        return [
            ...valueFor({}, over(null)),
            ...sliced.flatMap(({ key, value, rows }) => valueFor(Object.fromEntries([[key, value]]), over(rows))),
        ];
    });
}
/** `predictions/` before the name of a metric that the command states with another value under its own name. */
const besidePrefix = 'predictions/';
/** The name that a metric has without what is put before one that disagrees with its namesake. */
function plainName(name) {
    return name.startsWith(besidePrefix) ? name.slice(besidePrefix.length) : name;
}
/** A metric that the command states, by its key. */
function keyed(metrics) {
    return new Map(metrics.map((metric) => [(0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_4__/* .formatMetricKey */ .d)(metric.name, metric.labels), metric]));
}


/***/ }),

/***/ 27879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ measureOver)
/* harmony export */ });
/* harmony import */ var _statistics_delong_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34396);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64727);


/**
 * Computes a measure over many sets of rows, each example looked at once for all of them. Undefined where a set has no
 * value: no example, or only one class for `auc`. NaN where a score is.
 */
function measureOver(predictions, measure) {
    if (measure === 'auc') {
        const truth = (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .positives */ .TE)(predictions);
        return (rows) => aucOver(predictions, truth, rows);
    }
    const values = (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .contributions */ .Gs)(predictions, measure);
    return (rows) => meanOver(values, rows);
}
function meanOver(values, rows) {
    const count = rows === null ? values.length : rows.length;
    if (count === 0)
        return undefined;
    let sum = 0;
    if (rows === null)
        for (const value of values)
            sum += value;
    else
        for (const row of rows)
            sum += values[row] ?? Number.NaN;
    return sum / count;
}
function aucOver({ scores }, truth, rows) {
    if (truth === null || scores === null)
        return undefined;
    const area = (0,_statistics_delong_js__WEBPACK_IMPORTED_MODULE_1__/* .areaUnderCurve */ .dI)(pick(scores, truth, rows, 1), pick(scores, truth, rows, 0));
    return area ?? undefined;
}
/** The scores of one class. */
function pick(scores, truth, rows, wanted) {
    const picked = new Float64Array(rows?.length ?? scores.length);
    let count = 0;
    for (let at = 0; at < picked.length; at++) {
        const row = rows === null ? at : (rows[at] ?? -1);
        if (truth[row] === wanted)
            picked[count++] = scores[row] ?? Number.NaN;
    }
    return picked.subarray(0, count);
}


/***/ }),

/***/ 64727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ rightAnswers),
/* harmony export */   GS: () => (/* binding */ isShare),
/* harmony export */   Gs: () => (/* binding */ contributions),
/* harmony export */   TE: () => (/* binding */ positives),
/* harmony export */   d6: () => (/* binding */ measuresOf)
/* harmony export */ });
/* unused harmony export measureNames */
/** What can be computed of a run's answers; each is also the name of the metric. */
const measureNames = ['accuracy', 'error_rate', 'log_loss', 'brier_score', 'auc'];
/** True for measures whose examples count 0 or 1. */
function isShare(measure) {
    return measure === 'accuracy' || measure === 'error_rate';
}
/** What these predictions allow. Probabilities are asked for where a measure is about probabilities. */
function measuresOf(predictions) {
    if (predictions.scores === null)
        return ['accuracy', 'error_rate'];
    return holdsProbabilities(predictions.scores) ? measureNames : ['accuracy', 'error_rate', 'auc'];
}
/** NaN is no number outside of 0 and 1: it shows in what is computed. */
function holdsProbabilities(scores) {
    return !scores.some((score) => score < 0 || score > 1);
}
/** A probability of 0 or 1 that is wrong would cost infinitely much; scikit-learn clips at this distance too. */
const leastProbability = Number.EPSILON;
/**
 * What one example adds to a measure, by its row: 1 for a right answer (`accuracy`), for a wrong one (`error_rate`),
 * −ln of the probability given to the true label (`log_loss`), the squared distance from the truth (`brier_score`).
 */
function contributions(predictions, measure) {
    if (measure === 'accuracy')
        return rightAnswers(predictions);
    if (measure === 'error_rate')
        return rightAnswers(predictions).map((one) => 1 - one);
    const { scores } = predictions;
    const truth = positives(predictions);
    if (scores === null || truth === null)
        return new Float64Array(predictions.ids.length).fill(Number.NaN);
    const add = measure === 'log_loss' ? logLoss : squaredDistance;
    return scores.map((score, row) => add(score, truth[row] === 1));
}
function logLoss(score, isPositive) {
    const given = isPositive ? score : 1 - score;
    return -Math.log(Math.min(Math.max(given, leastProbability), 1));
}
function squaredDistance(score, isPositive) {
    return (score - (isPositive ? 1 : 0)) ** 2;
}
/** 1 for each example that was answered with its label. */
function rightAnswers({ labels, answers }) {
    const places = new Map(answers.values.map((text, code) => [text, code]));
    const answerFor = labels.values.map((label) => places.get(label) ?? -2);
    // A loop, here and below: a typed array's `from` with a function takes many times as long.
    const right = new Float64Array(labels.codes.length);
    for (let row = 0; row < right.length; row++) {
        if (answerFor[labels.codes[row] ?? -1] === answers.codes[row])
            right[row] = 1;
    }
    return right;
}
/** 1 for each example whose label is the positive one; null without a positive label. */
function positives({ labels, positive }) {
    if (positive === null)
        return null;
    const code = labels.values.indexOf(positive);
    const truth = new Uint8Array(labels.codes.length);
    for (let row = 0; row < truth.length; row++)
        if (labels.codes[row] === code)
            truth[row] = 1;
    return truth;
}


/***/ }),

/***/ 66311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rowsOf),
/* harmony export */   n: () => (/* binding */ slicesOf)
/* harmony export */ });
/** Every group of every slice column, by column and by value. An empty cell belongs to no group. */
function slicesOf({ slices }) {
    return slices.flatMap(groupsOf);
}
function groupsOf({ name, column: { values, codes } }) {
    const sizes = new Int32Array(values.length);
    for (const code of codes)
        if (code >= 0)
            sizes[code] = (sizes[code] ?? 0) + 1;
    const rows = Array.from(sizes, (size) => new Int32Array(size));
    const filled = new Int32Array(values.length);
    for (const [row, code] of codes.entries()) {
        const group = rows[code];
        if (group === undefined)
            continue;
        group[filled[code] ?? 0] = row;
        filled[code] = (filled[code] ?? 0) + 1;
    }
    return values
        .map((value, code) => ({ key: name, value, rows: rows[code] ?? new Int32Array() }))
        .sort((a, b) => (a.value < b.value ? -1 : 1));
}
/** The rows that labels of a metric mean: all (null) without labels; undefined for labels that no slice column has. */
function rowsOf(predictions, labels) {
    const [pair, ...more] = Object.entries(labels);
    if (pair === undefined)
        return null;
    const [key, value] = pair;
    const slice = predictions.slices.find(({ name }) => name === key);
    if (slice === undefined || more.length > 0)
        return undefined;
    const code = slice.column.values.indexOf(value);
    if (code < 0)
        return undefined;
    const { codes } = slice.column;
    const rows = new Int32Array(codes.length);
    let count = 0;
    for (let row = 0; row < codes.length; row++)
        if (codes[row] === code)
            rows[count++] = row;
    return rows.slice(0, count);
}


/***/ }),

/***/ 68455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeDuration),
/* harmony export */   S: () => (/* binding */ describeOutcome)
/* harmony export */ });
/** How a run ended, as words that follow "the training command": "exited with 3", "ran into its time limit of 45 min". */
function describeOutcome(outcome) {
    switch (outcome.kind) {
        case 'succeeded':
            return 'succeeded';
        case 'failed':
            return `exited with ${outcome.exitCode}`;
        case 'killed':
            return `was killed by ${outcome.signal}`;
        case 'timedOut':
            return `ran into its time limit of ${describeDuration(outcome.limitMs)}`;
        case 'interrupted':
            return `was interrupted (${outcome.signal})`;
        case 'stopped':
            return `was stopped early: ${outcome.reason}`;
        case 'notStarted':
            return `could not be started: ${outcome.reason}`;
    }
}
/** Milliseconds for people: "820 ms", "4.2 s", "3 min 20 s", "2 h 5 min". */
function describeDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${Number((ms / 1000).toFixed(1))} s`;
    const [large, small, size] = ms < 3_600_000 ? ['min', 's', 60_000] : ['h', 'min', 3_600_000];
    const whole = Math.floor(ms / size);
    const rest = Math.floor((ms - whole * size) / (size / 60));
    return rest === 0 ? `${whole} ${large}` : `${whole} ${large} ${rest} ${small}`;
}


/***/ }),

/***/ 47408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ conventionOf)
/* harmony export */ });
/**
 * What the name of a metric means by custom, or null for a name without a custom: `val/top5_acc` ends in accuracy, so more is
 * better. The words of the last path segment decide, the one before it where the last is only a split (`Loss/train`);
 * qualifiers at the end (`_mean`, `@10`, `_ms`) do not count, and a word such as `scale` in `loss_scale` ends the search.
 */
function conventionOf(name) {
    // A dot before a digit belongs to a number, as in `mAP_0.5`.
    const segments = name.split(/\/|\.(?=[A-Za-z_])/).toReversed();
    for (const segment of segments) {
        const words = wordsOf(segment);
        const convention = conventionOfWords(words);
        if (convention !== null || !words.every(isQualifier))
            return convention;
    }
    return null;
}
/** `valLoss` → val, loss; `F1@10` → f, 1, at, 10. */
function wordsOf(segment) {
    const spaced = segment
        .slice(0, 200)
        .replaceAll('@', ' at ')
        .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2');
    return spaced.toLowerCase().match(/[a-z]+|[0-9]+/g) ?? [];
}
function conventionOfWords(words) {
    for (let end = words.length; end > 0; end--) {
        for (let start = 0; start < end; start++) {
            const convention = conventions.get(words.slice(start, end).join(' '));
            if (convention !== undefined)
                return isNegated(words.slice(0, start)) ? opposite(convention) : convention;
        }
        if (!isQualifier(words[end - 1] ?? ''))
            return null;
    }
    return null;
}
/** scikit-learn's scorers, `neg_mean_squared_error`: the negative of a loss, so that more is better. */
function isNegated(before) {
    return before.includes('neg') || before.includes('negative');
}
function opposite({ goal }) {
    return { goal: goal === 'max' ? 'min' : 'max', isShare: false };
}
function isQualifier(word) {
    return word.length === 1 || /^[0-9]+$/.test(word) || qualifiers.has(word);
}
const qualifiers = new Set(listed(`mean, avg, average, median, total, sum, overall, all, macro, micro, weighted, binary, class, running, smooth, smoothed,
    ema, raw, final, last, best, top, at, per, train, training, val, valid, validation, test, testing, eval, evaluation, dev,
    cv, fold, epoch, step, iter, iteration, batch, sample, token, image, example, pct, percent, lsum, us, ns, kwh`));
/** Ends of names, in words as `wordsOf` gives them; longer ones are looked for first. */
const conventions = new Map([
    ...named({ goal: 'max', isShare: true }, `accuracy, acc, precision, recall, sensitivity, specificity, tpr, tnr, true positive rate, true negative rate, f 1, f 2,
    f beta, fbeta, f measure, fmeasure, f score, fscore, f 1 score, auc, auroc, auprc, aupr, roc, ap, map, average precision,
    iou, io u, miou, dice, jaccard, ndcg, dcg, mrr, hits, hit, hit rate, success, success rate, win rate, winrate, solve rate,
    pass rate, pass at, exact match, em, concordance, c index, cindex`),
    ...named({ goal: 'min', isShare: true }, `error rate, err rate, failure rate, miss rate, false positive rate, false negative rate, fpr, fnr, far, frr, eer, ece`),
    ...named({ goal: 'max', isShare: false }, `r 2, r squared, rsquared, explained variance, kappa, mcc, matthews corrcoef, corrcoef, correlation, pearson, pearsonr,
    spearman, spearmanr, kendall, kendalltau, bleu, sacrebleu, rouge, rougel, meteor, chrf, cider, bertscore, psnr, ssim,
    reward, rewards, rew, return, returns, score, scores, fitness, elo, elbo, log likelihood, loglik, silhouette,
    calinski harabasz, ari, nmi, ami, homogeneity, completeness, v measure, sharpe, mota, hota, pq, speedup, throughput,
    fps, ips, qps, rps, tps, per second, per sec, per s, per ms, per minute`),
    ...named({ goal: 'min', isShare: false }, `loss, losses, error, errors, err, cost, regret, mse, rmse, mae, mape, smape, mase, wape, msle, rmsle, medae, nll,
    neg log likelihood, negative log likelihood, cross entropy, xent, bce, ce, hinge, logloss, mlogloss, deviance, aic, bic,
    perplexity, ppl, perplexity score, bits per byte, bpb, bpc, wer, cer, der, mer, fid, fid score, kid, kid score, fvd, lpips,
    brier, brier score, crps, pinball, davies bouldin, davies bouldin score, inertia, chamfer, hausdorff, hd, emd,
    wasserstein, mpjpe, ade, fde, latency, seconds, secs, sec, milliseconds, millis, ms, minutes, hours, duration, time,
    runtime, elapsed, walltime, bytes, memory, mem, vram, rss, kb, mb, gb, kib, mib, gib, emissions`),
]);
function named(convention, names) {
    return listed(names).map((name) => [name, convention]);
}
function listed(text) {
    return text.trim().split(/\s*,\s*/);
}


/***/ }),

/***/ 79111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ mergeMedia)
/* harmony export */ });
/* harmony import */ var _medium_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51684);

/**
 * The media of all sources, those that say the same once, within the limits of a bundle; what is beyond them is left out
 * with a warning. `redact` takes secrets out of every text in them.
 */
function mergeMedia(readings, redact) {
    const found = readings.flatMap(({ media }) => media?.media ?? []);
    const known = new Map(readings.flatMap(({ media }) => [...(media?.images ?? [])]));
    const seen = new Set();
    const kept = [];
    const images = new Map();
    const room = {
        images: _medium_js__WEBPACK_IMPORTED_MODULE_0__/* .mediaLimits */ .JJ.images,
        imageBytes: _medium_js__WEBPACK_IMPORTED_MODULE_0__/* .mediaLimits */ .JJ.totalBytes,
        textBytes: _medium_js__WEBPACK_IMPORTED_MODULE_0__/* .mediaLimits */ .JJ.totalTextBytes,
    };
    let omitted = 0;
    for (const medium of found) {
        const key = JSON.stringify({ ...medium, step: null });
        if (seen.has(key))
            continue;
        seen.add(key);
        const isKept = kept.length < _medium_js__WEBPACK_IMPORTED_MODULE_0__/* .mediaLimits */ .JJ.media && take(medium, { known, images, room });
        if (isKept)
            kept.push(redacted(medium, redact));
        else
            omitted++;
    }
    const warnings = omitted === 0
        ? []
        : [
            `${kept.length + omitted} media were found; ${omitted} are left out, since a run keeps at most ${_medium_js__WEBPACK_IMPORTED_MODULE_0__/* .mediaLimits */ .JJ.media} with ${_medium_js__WEBPACK_IMPORTED_MODULE_0__/* .mediaLimits */ .JJ.images} images of ${_medium_js__WEBPACK_IMPORTED_MODULE_0__/* .mediaLimits */ .JJ.totalBytes / 1_048_576} MiB together.`,
        ];
    return { media: kept, images, warnings };
}
/** Takes a medium with its images when there is room for all of it. */
function take(medium, { known, images, room }) {
    const textBytes = Buffer.byteLength(JSON.stringify(medium));
    const added = new Map();
    for (const { file } of (0,_medium_js__WEBPACK_IMPORTED_MODULE_0__/* .imagesOf */ .IC)(medium)) {
        const bytes = known.get(file);
        if (bytes === undefined)
            return false;
        if (!images.has(file))
            added.set(file, bytes);
    }
    const imageBytes = [...added.values()].reduce((sum, bytes) => sum + bytes.length, 0);
    const fits = textBytes <= Math.min(room.textBytes, _medium_js__WEBPACK_IMPORTED_MODULE_0__/* .mediaLimits */ .JJ.textBytes) &&
        imageBytes <= room.imageBytes &&
        added.size <= room.images;
    if (!fits)
        return false;
    for (const [file, bytes] of added)
        images.set(file, bytes);
    room.textBytes -= textBytes;
    room.imageBytes -= imageBytes;
    room.images -= added.size;
    return true;
}
/** Words of the form itself (`kind`, names of files) are none that `redact` could take for a secret: they are put back. */
function redacted(medium, redact) {
    const changed = _medium_js__WEBPACK_IMPORTED_MODULE_0__/* .mediumSchema */ .Z.safeParse(mapTexts(medium, redact));
    return changed.success ? changed.data : medium;
}
function mapTexts(value, change, key = '') {
    if (typeof value === 'string')
        return key === 'kind' || key === 'file' ? value : change(value);
    if (Array.isArray(value))
        return value.map((item) => mapTexts(item, change));
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, mapTexts(member, change, name)]));
}


/***/ }),

/***/ 64627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ mergeReadings)
});

// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/records/reading.js
var reading = __webpack_require__(29828);
;// CONCATENATED MODULE: ./build/src/records/wellFormed.js
/** The text with every half of a surrogate pair that stands alone replaced by U+FFFD: such halves have no UTF-8. */
function wellFormed(text) {
    return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

;// CONCATENATED MODULE: ./build/src/records/collectMetrics.js



/** Files before the command's output, and otherwise in the order given: what stands first counts. */
function byPrecedence(readings) {
    return [...readings.filter((reading) => !isOutput(reading)), ...readings.filter(isOutput)];
}
function isOutput({ source }) {
    return source.path === reading/* outputSource */.R;
}
/** Gathers the readings by metric, in the order in which metrics first occur. `readings` are by precedence. */
function collectMetrics(readings) {
    const metrics = new Map();
    for (const { source, summary, series } of readings) {
        for (const { value, ...named } of summary)
            collectMetrics_open(metrics, named).stated.set(source.path, value);
        for (const one of series) {
            if (one.steps.length === 0)
                continue;
            const metric = collectMetrics_open(metrics, one);
            const value = { ...one, name: metric.name, labels: metric.labels };
            metric.series.push({ source: source.path, value });
        }
    }
    const goals = hintsByName(readings, ({ goal }) => goal);
    const units = hintsByName(readings, ({ unit }) => unit);
    return [...metrics.values()].map(({ stated, ...metric }) => ({
        ...metric,
        stated: [...stated].map(([source, value]) => ({ source, value })),
        goals: goals.get(metric.name) ?? [],
        units: units.get(metric.name) ?? [],
    }));
}
function collectMetrics_open(metrics, named) {
    const name = wellFormed(named.name);
    const labels = Object.fromEntries(Object.entries(named.labels).map((pair) => [wellFormed(pair[0]), wellFormed(pair[1])]));
    const key = (0,metricKey/* formatMetricKey */.d)(name, labels);
    const known = metrics.get(key);
    if (known !== undefined)
        return known;
    const created = { key, name, labels, stated: new Map(), series: [] };
    metrics.set(key, created);
    return created;
}
function hintsByName(readings, pick) {
    const found = new Map();
    for (const { source, hints } of readings) {
        for (const hint of hints) {
            const value = pick(hint);
            if (value === undefined)
                continue;
            const name = wellFormed(hint.name);
            found.set(name, [...(found.get(name) ?? []), { source: source.path, value }]);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/records/sameSeries.js
/** What writing a number as text may cost, relative to its size. */
const writtenTolerance = 1e-9;
/** True for series over the same steps with values that are the same but for how they were written. */
function areSameSeries(a, b) {
    return a === b || (hasSameSteps(a, b) && hasSameValues(a, b));
}
/**
 * True when one of two series only leaves out points of the other, in the same order: trackers sample, and a
 * checkpoint holds the history up to its step.
 */
function isExtract(part, whole) {
    if (part.stepKind !== whole.stepKind)
        return false;
    let at = 0;
    for (const [index, step] of part.steps.entries()) {
        const value = part.values[index] ?? Number.NaN;
        while (at < whole.steps.length && !isPoint(whole, at, step, value))
            at++;
        if (at === whole.steps.length)
            return false;
        at++;
    }
    return true;
}
function isPoint(series, index, step, value) {
    return series.steps[index] === step && areClose(series.values[index] ?? Number.NaN, value);
}
function hasSameSteps(a, b) {
    return (a.stepKind === b.stepKind &&
        a.steps.length === b.steps.length &&
        a.steps.every((step, index) => step === b.steps[index]));
}
/** The same values in the same order, over whatever steps: one tracker counts calls, another batches. */
function hasSameValues(a, b) {
    return (a.values.length === b.values.length &&
        a.values.every((value, index) => areClose(value, b.values[index] ?? Number.NaN)));
}
/**
 * Equal up to the digits that writing as text may cost (`tolerance` is relative), or as float32: TensorBoard
 * keeps single precision of what others keep in double.
 */
function areClose(a, b, tolerance = writtenTolerance) {
    if (Object.is(a, b) || a === b)
        return true;
    if (!Number.isFinite(a) || !Number.isFinite(b))
        return false;
    const isWithin = Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
    return isWithin || isSameFloat32(Math.fround(a), Math.fround(b));
}
/** Zero and infinity are what float32 makes of numbers that it does not hold. */
function isSameFloat32(a, b) {
    return a === b && a !== 0 && Number.isFinite(a);
}

;// CONCATENATED MODULE: ./build/src/records/foldDuplicates.js


/** Metrics that begin and end alike in one run are few; more of them are no copies of each other. */
const maxAlike = 16;
/**
 * Metrics that several trackers were told of under names with the same end, as one: Hugging Face writes `loss` and
 * `eval_loss` into its own file and `train/loss` and `eval/loss` to W&B and TensorBoard. Two are the same when no source
 * has both, their labels and all their points are equal, their points are no plain constant, and one name ends with
 * the other (`/`, `.` and `_` count alike). The longer name stays, unless `isNamed` says that the user knows the shorter
 * one; of two that the user knows, both stay.
 */
function foldDuplicates(metrics, isNamed) {
    const kept = new Map(metrics.map((metric) => [metric.key, metric]));
    for (const copies of groupsAlike(metrics).flatMap(clustersOf)) {
        const named = copies.filter(isNamed);
        const [best, ...others] = (named.length === 0 ? copies : named).toSorted(byName);
        if (best === undefined || (named.length > 0 && others.length > 0))
            continue;
        const rest = copies.filter((copy) => copy !== best);
        for (const { key } of rest)
            kept.delete(key);
        kept.set(best.key, rest.reduce(joined, best));
    }
    return kept.size === metrics.length ? metrics : [...kept.values()];
}
/** Metrics that are all copies of each other. A name that could mean two others, which are no copies, means neither. */
function clustersOf(alike) {
    const copiesOf = new Map(alike.map((metric) => [metric, alike.filter((other) => other === metric || isSameMetric(metric, other))]));
    return [...copiesOf].flatMap(([metric, copies]) => {
        const isFirst = copies[0] === metric;
        const isWhole = copies.every((copy) => isSameList(copiesOf.get(copy) ?? [], copies));
        return isFirst && isWhole && copies.length > 1 ? [copies] : [];
    });
}
/** Metrics that could be copies of each other, by the ends of their series; only groups of more than one. */
function groupsAlike(metrics) {
    const groups = new Map();
    for (const metric of metrics) {
        const series = longestOf(metric);
        if (series === null || !isTelling(series))
            continue;
        const fingerprint = fingerprintOf(series);
        const group = groups.get(fingerprint);
        if (group === undefined)
            groups.set(fingerprint, [metric]);
        else
            group.push(metric);
    }
    return [...groups.values()].filter(({ length }) => length > 1 && length <= maxAlike);
}
function fingerprintOf({ labels, stepKind, steps, values }) {
    const ends = [steps[0], steps.at(-1), Math.fround(values[0] ?? 0), Math.fround(values.at(-1) ?? 0)];
    return `${stepKind} ${steps.length} ${ends.join(' ')} ${Object.values(labels).join(' ')}`;
}
/** Many metrics are 0 or 1 throughout; that two are so says nothing. */
function isTelling({ values }) {
    const [first = 0] = values;
    return values.some((value) => !Object.is(value, first)) || !Number.isInteger(first * 1000);
}
function isSameMetric(a, b) {
    if (a.key === b.key || !(endsWith(a.name, b.name) || endsWith(b.name, a.name)))
        return false;
    const sources = new Set(sourcesOf(a));
    const [one, other] = [longestOf(a), longestOf(b)];
    return (!sourcesOf(b).some((source) => sources.has(source)) &&
        one !== null &&
        other !== null &&
        (0,metricKey/* formatMetricKey */.d)('', a.labels) === (0,metricKey/* formatMetricKey */.d)('', b.labels) &&
        areSameSeries(one, other));
}
function endsWith(name, end) {
    const [whole, part] = [spelled(name), spelled(end)];
    return whole === part || whole.endsWith(`/${part}`);
}
function spelled(name) {
    return name.replaceAll(/[._]/g, '/');
}
function isSameList(a, b) {
    return a.length === b.length && a.every((metric, index) => metric === b[index]);
}
/** The longest first. */
function byName(a, b) {
    return b.name.length - a.name.length || (a.name < b.name ? -1 : 1);
}
function joined(kept, other) {
    const renamed = other.series.map(({ source, value }) => ({ source, value: { ...value, name: kept.name } }));
    return {
        ...kept,
        stated: [...kept.stated, ...other.stated],
        series: [...kept.series, ...renamed],
        goals: [...kept.goals, ...other.goals],
        units: [...kept.units, ...other.units],
    };
}
function longestOf({ series }) {
    let longest = null;
    for (const one of series)
        if (longest === null || one.value.steps.length > longest.value.steps.length)
            longest = one;
    return longest?.value ?? null;
}
function sourcesOf({ stated, series }) {
    return [...stated, ...series].map(({ source }) => source);
}

// EXTERNAL MODULE: ./build/src/records/metricDeclaration.js
var metricDeclaration = __webpack_require__(32344);
;// CONCATENATED MODULE: ./build/src/records/identityTags.js
/**
 * Tags that say which execution it was and not what it did: trackers give each run a new id, and often a name and a
 * time. They are kept in the record, for looking a run up in its tracker. Two sources that differ in one are two
 * trackers' runs and no contradiction, and two records that differ in one do not differ.
 */
const identityTags = new Set([
    'wandb.run_id',
    'wandb.name',
    'wandb.group',
    'wandb.sweep_id',
    'wandb.commit',
    'mlflow.runId',
    'mlflow.runName',
    'mlflow.source.git.commit',
    'mlflow.source.git.branch',
    'trackio.run',
    'neptune.id',
    'neptune.name',
    'trial_id',
    'task',
    'name',
]);
/** Ids of models that MLflow logged, `model.<name>`. */
const identityPrefixes = ['model.'];
/** Ends of names under which people keep an id, a name of a run or a time. */
const identityEnding = /(?:^|[._/-])(?:run_?(?:id|name)|trial_?id|timestamp|start(?:ed)?_?(?:at|time)|end(?:ed)?_?(?:at|time)|created_?at|date)$/i;
/** Whether a tag differs in every run by its nature. */
function isIdentityTag(name) {
    return (identityTags.has(name) ||
        identityPrefixes.some((prefix) => name.startsWith(prefix)) ||
        identityEnding.test(name));
}

// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
;// CONCATENATED MODULE: ./build/src/records/mergeNamedValues.js


/**
 * Params or tags of all readings; between sources that differ the first counts, with a warning unless it `mayDiffer`.
 * `readings` are by precedence.
 */
function mergeNamedValues(readings, what, pick, mayDiffer = () => false) {
    const found = new Map();
    const warnings = [];
    for (const reading of readings) {
        for (const [rawName, rawValue] of Object.entries(pick(reading))) {
            const said = { source: reading.source.path, value: storable(rawValue) };
            const name = wellFormed(rawName);
            const first = found.get(name);
            if (first === undefined)
                found.set(name, said);
            else if (!isSameValue(first.value, said.value) && !mayDiffer(name))
                warnings.push(disagreement(`${what} ${name}`, first, said));
        }
    }
    // Unlike assignment, this keeps a name such as __proto__ as what it is.
    return { values: Object.fromEntries([...found].map(([name, { value }]) => [name, value])), warnings };
}
/** Sources that keep params as text have Python's word for null. */
function isSameValue(a, b) {
    return a === b || (isNull(a) && isNull(b));
}
function isNull(value) {
    return value === null || value === 'None';
}
/** A value as JSON can carry it: NaN and infinities as words. */
function storable(value) {
    if (typeof value === 'string')
        return wellFormed(value);
    return typeof value === 'number' && !Number.isFinite(value) ? String((0,metricValue/* encodeNumber */._v)(value)) : value;
}
function disagreement(what, kept, other) {
    return `${what} is ${show(kept)} and ${show(other)}; the former is kept.`;
}
function show({ source, value }) {
    return `${typeof value === 'string' ? JSON.stringify(value.slice(0, 80)) : String(value)} in ${source}`;
}

// EXTERNAL MODULE: ./build/src/records/goals.js
var records_goals = __webpack_require__(47408);
// EXTERNAL MODULE: ./build/src/records/metricTier.js
var metricTier = __webpack_require__(68570);
;// CONCATENATED MODULE: ./build/src/records/summarise.js
/**
 * The one value that stands for a series of at least one point, or null for `best` without a goal.
 * `last` is the last point as logged: if it is NaN the summary is NaN, since a run that diverged must show as such. `min`, `max`
 * and `best` take the extreme of the points that are not NaN (NaN if all are): a best checkpoint stays the best when the run
 * diverges after it. `mean` is NaN as soon as one point is.
 */
function summarise(values, summary, goal) {
    if (summary === 'last')
        return values.at(-1) ?? Number.NaN;
    if (summary === 'mean')
        return values.reduce((sum, value) => sum + value, 0) / values.length;
    const direction = summary === 'best' ? goal : summary;
    if (direction === null)
        return null;
    return extreme(values, direction);
}
function extreme(values, direction) {
    let found = Number.NaN;
    for (const value of values) {
        const isFurther = direction === 'max' ? value > found : value < found;
        if (isFurther || (Number.isNaN(found) && !Number.isNaN(value)))
            found = value;
    }
    return found;
}

;// CONCATENATED MODULE: ./build/src/records/settleMetric.js






/** What is printed is usually rounded for people; relative. */
const printedTolerance = 0.005;
/** Settles one metric by the rules that `mergeReadings` documents. */
function settleMetric(collected, declared, isGated) {
    const { name, labels, stated, series } = collected;
    const goal = settleGoal(collected, declared);
    const chosen = chooseSeries(collected);
    const value = settleValue(collected, declared, goal.goal, chosen.series);
    const sources = [...stated, ...series].map(({ source }) => source);
    const metric = {
        name,
        labels,
        value: value.value,
        summary: value.summary,
        goal: goal.goal,
        goalSource: goal.goalSource,
        kind: declared.kind ?? kindOf(name, value.value, chosen.series),
        unit: declared.unit ?? collected.units[0]?.value ?? null,
        tier: (0,metricTier/* metricTier */.f)(name, declared, isGated),
        points: chosen.series?.steps.length ?? 0,
        sources: [...new Set(sources)],
    };
    return {
        metric,
        series: chosen.series,
        warnings: [...goal.warnings, ...chosen.warnings, ...value.warnings],
    };
}
function settleGoal({ key, name, goals }, declared) {
    if (declared.goal !== undefined)
        return { goal: declared.goal, goalSource: 'declared', warnings: [] };
    const [first] = goals;
    if (first !== undefined) {
        const other = goals.find(({ value }) => value !== first.value);
        const warnings = other === undefined ? [] : [settleMetric_disagreement(`The goal of ${key}`, first, other, String)];
        return { goal: first.value, goalSource: 'source', warnings };
    }
    const goal = (0,records_goals/* conventionOf */.T)(name)?.goal ?? null;
    return { goal, goalSource: goal === null ? null : 'name', warnings: [] };
}
/**
 * Sources that log the same points, or some of them, or the same values over another count of steps, agree. Of those that do not,
 * the longest series is kept. What is printed beside a file is an extract of it.
 */
function chooseSeries({ key, series }) {
    const inFiles = series.filter(({ source }) => source !== reading/* outputSource */.R);
    const competing = inFiles.length > 0 ? inFiles : series;
    const [first, ...rest] = competing;
    if (first === undefined)
        return { series: null, warnings: [] };
    const chosen = rest.reduce((best, one) => (isBetter(one.value, best.value) ? one : best), first);
    const other = competing.find(({ value }) => !agrees(value, chosen.value));
    if (other === undefined)
        return { series: chosen.value, warnings: [] };
    const lengths = `${chosen.value.steps.length} in ${chosen.source}, ${other.value.steps.length} in ${other.source}`;
    return {
        series: chosen.value,
        warnings: [`${key} has different points in its sources: ${lengths}; the former are kept.`],
    };
}
/** A count of rows is no axis that a source knows. */
function isBetter(one, best) {
    const longer = one.steps.length - best.steps.length;
    return longer > 0 || (longer === 0 && best.stepKind === 'row' && one.stepKind !== 'row');
}
function agrees(one, chosen) {
    return areSameSeries(one, chosen) || isExtract(one, chosen) || hasSameValues(one, chosen);
}
function settleValue({ key, stated }, declared, goal, series) {
    const [first, ...rest] = stated.filter(({ value }) => value !== null);
    if (series !== null && (declared.summary !== undefined || first === undefined)) {
        return valueOfSeries(key, series.values, declared.summary ?? 'last', goal);
    }
    if (first === undefined)
        return { value: null, summary: 'stated', warnings: [] };
    const other = rest.find((said) => !isSameStatement(first, said));
    const warnings = other === undefined ? [] : [settleMetric_disagreement(key, first, other, String)];
    return { value: first.value, summary: 'stated', warnings };
}
function valueOfSeries(key, values, summary, goal) {
    const value = summarise(values, summary, goal);
    if (value !== null)
        return { value: (0,metricValue/* encodeNumber */._v)(value), summary, warnings: [] };
    const warning = `${key} has no goal, so its best value is unknown and its last one is taken; declare goal: min or max.`;
    return { ...valueOfSeries(key, values, 'last', goal), warnings: [warning] };
}
/** A share by its name and by its values; 93.1 for an accuracy is a percentage, which is a plain value. */
function kindOf(name, value, series) {
    if ((0,records_goals/* conventionOf */.T)(name)?.isShare !== true)
        return 'value';
    return mayBeShare((0,metricValue/* decodeNumber */.w2)(value)) && (series?.values ?? []).every(mayBeShare) ? 'proportion' : 'value';
}
function mayBeShare(value) {
    return value === null || !Number.isFinite(value) || (value >= 0 && value <= 1);
}
function settleMetric_disagreement(what, kept, other, show) {
    const [first, second] = [kept, other].map(({ source, value }) => `${show(value)} in ${source}`);
    return `${what} is ${first} and ${second}; the former is kept.`;
}
function isSameStatement(first, other) {
    const [a, b] = [(0,metricValue/* decodeNumber */.w2)(first.value), (0,metricValue/* decodeNumber */.w2)(other.value)];
    const tolerance = other.source === reading/* outputSource */.R ? printedTolerance : undefined;
    return a === null || b === null ? a === b : areClose(a, b, tolerance);
}

;// CONCATENATED MODULE: ./build/src/records/mergeReadings.js






const defaultLimits = { metrics: 100_000, points: 20_000_000, warnings: 20 };
/**
 * What all sources say about a run, as one. A metric is its name with its labels; every source that has it is named.
 *   Sources that call the same points by names with the same end (`loss`, `train/loss`) have one metric: see `foldDuplicates`.
 * - Value: a declared `summary` of its series; else the value a source states; else the last point. A stated null yields to
 *   any other value.
 * - Between sources the first counts, files before `<output>`; values that differ by more than 1e-9 of their size (what is
 *   printed, by 0.5 %) are a warning. A series that is printed beside one in a file is an extract of it and left out.
 *   Of several different series the longest is kept, with a warning; one that only samples another is not different, nor is one
 *   in single precision. Tags that name the run (`isIdentityTag`) may differ.
 * - Goal: declared, else the source's hint, else by custom from the name (`conventionOf`), else unknown.
 * - Kind: declared, else `proportion` for names such as accuracy as long as all values lie in [0, 1].
 * - Tier: metrics that gates use are `gate` and never dropped; else as declared; else `detail` for `system/…`, else `report`.
 * - Beyond 100,000 metrics or 20,000,000 points the rest is left out with a warning; metrics that gates use come first.
 */
function mergeReadings({ readings, declarations, gated }, limits = defaultLimits) {
    const ordered = byPrecedence(readings);
    const gatedNames = new Set(gated);
    const isGated = ({ name, key }) => gatedNames.has(name) || gatedNames.has(key);
    const declaredNames = new Set(declarations.map(({ pattern }) => pattern));
    const isNamed = (one) => isGated(one) || declaredNames.has(one.name) || declaredNames.has(one.key);
    const collected = collectMetrics(ordered);
    const wanted = (ordered.length > 1 ? foldDuplicates(collected, isNamed) : collected).flatMap((one) => {
        const declared = (0,metricDeclaration/* declarationFor */._)(declarations, one.name, one.labels);
        const isWanted = declared.keep !== 'drop' || isGated(one);
        return isWanted ? [{ collected: one, declared, isGated: isGated(one) }] : [];
    });
    const chosen = chooseWithin(wanted, limits);
    const settled = chosen.metrics.map((one) => settleMetric(one.collected, one.declared, one.isGated));
    const kept = keepPoints(settled, limits);
    const params = mergeNamedValues(ordered, 'Param', (reading) => reading.params);
    const tags = mergeNamedValues(ordered, 'Tag', (reading) => reading.tags, isIdentityTag);
    const disagreements = [
        ...settled.flatMap(({ warnings }) => warnings),
        ...params.warnings,
        ...tags.warnings,
    ];
    return {
        metrics: kept.metrics,
        series: kept.series,
        params: params.values,
        tags: tags.values,
        warnings: [...chosen.warnings, ...kept.warnings, ...cut(disagreements, limits)],
    };
}
/** As many metrics as are kept, those that gates use first. */
function chooseWithin(wanted, limits) {
    if (wanted.length <= limits.metrics)
        return { metrics: wanted, warnings: [] };
    const ordered = [...wanted.filter(isForGates), ...wanted.filter((one) => !isForGates(one))];
    const warning = `${wanted.length} metrics were logged; ${limits.metrics} are kept.`;
    return { metrics: ordered.slice(0, limits.metrics), warnings: [warning] };
}
function isForGates({ isGated, declared }) {
    return isGated || declared.keep === 'gate';
}
/** The series of metrics beyond the limit are left out; the metrics keep their value. */
function keepPoints(settled, limits) {
    const metrics = [];
    const series = [];
    let points = 0;
    let omittedPoints = 0;
    for (const one of settled) {
        const fits = points + one.metric.points <= limits.points;
        metrics.push(fits ? one.metric : { ...one.metric, points: 0 });
        if (fits && one.series !== null)
            series.push(one.series);
        if (fits)
            points += one.metric.points;
        else
            omittedPoints += one.metric.points;
    }
    const all = points + omittedPoints;
    const warnings = omittedPoints === 0
        ? []
        : [`${all} points were logged; the series of some metrics, ${omittedPoints} points, are left out.`];
    return { metrics, series, warnings };
}
function cut(warnings, limits) {
    const more = warnings.length - limits.warnings;
    return more <= 0
        ? [...warnings]
        : [...warnings.slice(0, limits.warnings), `${more} more disagreements between sources are not listed.`];
}


/***/ }),

/***/ 32344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ declarationFor)
/* harmony export */ });
/* unused harmony export matchesPattern */
/* harmony import */ var _metricKey_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34027);

/**
 * What is declared for one metric, all declarations that match it taken together. Where two say different things, a pattern without
 * `*` counts before one with it, and then the earlier one.
 */
function declarationFor(declarations, name, labels) {
    const key = (0,_metricKey_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetricKey */ .d)(name, labels);
    const matching = declarations
        .filter(({ pattern }) => matchesPattern(pattern, name) || matchesPattern(pattern, key))
        .toSorted((a, b) => Number(a.pattern.includes('*')) - Number(b.pattern.includes('*')));
    const first = (field) => matching.find((declaration) => declaration[field] !== undefined)?.[field];
    return {
        goal: first('goal'),
        kind: first('kind'),
        unit: first('unit'),
        keep: first('keep'),
        summary: first('summary'),
    };
}
/** Matches in time proportional to the product of the lengths, whatever the pattern; regular expressions do not promise that. */
function matchesPattern(pattern, text) {
    let [at, star, resume] = [0, -1, 0];
    for (let position = 0; position < text.length;) {
        if (pattern[at] === '*') {
            [star, resume] = [at, position];
            at++;
        }
        else if (pattern[at] === text[position]) {
            at++;
            position++;
        }
        else if (star >= 0) {
            // The last star takes one more character.
            at = star + 1;
            resume++;
            position = resume;
        }
        else
            return false;
    }
    return /^\**$/.test(pattern.slice(at));
}


/***/ }),

/***/ 68570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ metricTier)
/* harmony export */ });
/** What trackers measure of the machine by themselves: W&B, MLflow, DVCLive and Trackio all call it so. */
const systemMetric = /^system\//;
/** What shows how a training goes and is no result: learning rates and the sizes of gradients, as frameworks call them. */
const courseMetric = /(?:^|[/._-])(?:lr|learning_?rate|grad(?:ient)?s?_?norm)(?:$|[/._-])|^gradients\//i;
/**
 * How prominent a metric is: those that gates use are `gate`; else as declared; else `detail` for what a tracker
 * measures of the machine and for how the training goes, and `report` for everything that the training logs.
 */
function metricTier(name, { keep }, isGated) {
    if (isGated)
        return 'gate';
    if (keep !== undefined && keep !== 'drop')
        return keep;
    return systemMetric.test(name) || courseMetric.test(name) ? 'detail' : 'report';
}


/***/ }),

/***/ 34396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ placements),
/* harmony export */   dI: () => (/* binding */ areaUnderCurve),
/* harmony export */   js: () => (/* binding */ delongDifference)
/* harmony export */ });
/** In the order of the scores given; null without any of one class, or where a score is NaN. */
function placements(positives, negatives) {
    if (positives.length === 0 || negatives.length === 0)
        return null;
    if (positives.some(Number.isNaN) || negatives.some(Number.isNaN))
        return null;
    const [sortedPositives, sortedNegatives] = [positives.toSorted(), negatives.toSorted()];
    return {
        ofPositives: positives.map((score) => shareBelow(score, sortedNegatives)),
        ofNegatives: negatives.map((score) => 1 - shareBelow(score, sortedPositives)),
    };
}
/** The area under the ROC curve; null without any of one class, NaN where a score is. */
function areaUnderCurve(positives, negatives) {
    if (positives.length === 0 || negatives.length === 0)
        return null;
    const placed = placements(positives, negatives);
    return placed === null ? Number.NaN : meanOf(placed.ofPositives);
}
/**
 * The difference of two models' areas, b − a, over the same examples in the same order: normal, with DeLong's variance,
 * which needs no resamples (O(n log n), as Sun and Xu 2014). Large-sample: from some tens of examples of each class. Null
 * when both rank all examples alike, so that nothing varies.
 */
function delongDifference(a, b) {
    const difference = meanOf(b.ofPositives) - meanOf(a.ofPositives);
    const variance = varianceOfMean(a.ofPositives, b.ofPositives) + varianceOfMean(a.ofNegatives, b.ofNegatives);
    if (variance === 0)
        return null;
    return { difference, standardError: Math.sqrt(variance), degreesOfFreedom: Infinity };
}
/** The share of ascending values below `score`, ties counting one half. */
function shareBelow(score, ascending) {
    const below = countBelow(score, ascending, false);
    return (below + countBelow(score, ascending, true)) / 2 / ascending.length;
}
/** How many ascending values lie below `score`, or at it where ties count. Called for every example, so nothing is allocated. */
function countBelow(score, ascending, countTies) {
    let [low, high] = [0, ascending.length];
    while (low < high) {
        const middle = (low + high) >>> 1;
        const value = ascending[middle] ?? Number.NaN;
        if (value < score || (countTies && value === score))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function meanOf(values) {
    return values.reduce((sum, value) => sum + value, 0) / values.length;
}
/** s² / n of the differences b − a; 0 for a single one, of which no spread is known. */
function varianceOfMean(a, b) {
    const count = a.length;
    if (count < 2)
        return 0;
    const differences = b.map((value, index) => value - (a[index] ?? Number.NaN));
    const center = meanOf(differences);
    const squares = differences.reduce((sum, value) => sum + (value - center) ** 2, 0);
    return squares / (count - 1) / count;
}


/***/ })

};
