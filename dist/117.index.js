export const id = 117;
export const ids = [117];
export const modules = {

/***/ 19117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compare: () => (/* binding */ compare)
});

// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/statistics/meanDifference.js
var meanDifference = __webpack_require__(90451);
// EXTERNAL MODULE: ./build/src/statistics/multiplicity.js
var multiplicity = __webpack_require__(666);
// EXTERNAL MODULE: ./build/src/statistics/welch.js
var statistics_welch = __webpack_require__(61034);
// EXTERNAL MODULE: ./build/src/comparison/samples.js
var samples = __webpack_require__(4268);
;// CONCATENATED MODULE: ./build/src/comparison/anomalies.js





/** Of the metrics that are told, at most this share has not moved, in the long run. */
const falseShare = 0.05;
/**
 * The metrics that no gate watches and that moved by more than their noise: Welch's test, with Benjamini and Hochberg's
 * control over all such metrics with two runs a side (reference/statistics.md §2.6). A metric whose runs agree exactly on
 * each side has no noise: it moved if it differs at all, and takes no part in the control.
 */
function anomaliesAmong(changes, gated) {
    const names = new Set(gated);
    const moves = changes
        .filter(({ tier, metric }) => tier !== 'gate' && !names.has(metric))
        .flatMap(moveOf)
        .filter(({ p }) => p === null || Number.isFinite(p));
    const noisy = moves.flatMap(({ key, p }) => (p === null ? [] : [{ key, p }]));
    const corrected = (0,multiplicity/* benjaminiHochberg */.U)(noisy.map(({ p }) => p));
    const adjusted = new Map(noisy.map(({ key }, index) => [key, corrected[index] ?? null]));
    return moves
        .map((move) => ({ ...move, adjustedP: adjusted.get(move.key) ?? null }))
        .filter(({ adjustedP }) => adjustedP === null || adjustedP <= falseShare);
}
/** One metric's p-value of "nothing changed"; none without two runs a side, or without any difference to explain. */
function moveOf({ metric, labels, kind, delta, baselineRuns, candidateRuns, }) {
    const [before, after] = [(0,samples/* finiteValues */.m0)(baselineRuns), (0,samples/* finiteValues */.m0)(candidateRuns)];
    if (delta === null || before.length < 2 || after.length < 2)
        return [];
    const key = (0,metricKey/* formatMetricKey */.d)(metric, labels);
    const about = (0,statistics_welch/* welchDifference */.j)(before, after);
    if (about === null)
        return kind === 'unchanged' ? [] : [{ key, p: null }];
    return [{ key, p: (0,meanDifference/* differencePValues */.OY)(about).twoSided }];
}

// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
;// CONCATENATED MODULE: ./build/src/comparison/changeKind.js


/** Means within this share of the larger one are the same: rounding in sums of doubles, not a change. */
const equalShare = 1e-12;
/** Display heuristics, not statistics: one run's time or memory moves by this much from what else the machine does. */
const resourceNoise = 0.2;
const negligibleSeconds = 0.5;
const negligibleBytes = 16 * 2 ** 20;
/** A file's size has no noise. */
const exactResource = 'model_bytes';
const confidence = 0.95;
/**
 * The kind of a change, first rule that applies: absent or without a value on one side → new or missing; not finite on
 * one side → that side is the worse one; equal → unchanged; no goal → inconclusive; at least two runs a side → Welch's
 * 95 % interval decides; else the difference itself decides, and the reason says that nothing is known about noise.
 */
function judgeChange(evidence) {
    const { before, after, clash, delta, goal, absence } = evidence;
    if (before.mean === undefined)
        return plain('new', absence.baseline);
    if (after.mean === undefined)
        return plain('missing', absence.candidate);
    if (clash)
        return plain('inconclusive', 'the two sides state units that cannot be converted into each other');
    if (delta === null)
        return judgeSpecial(before.mean, after.mean);
    if (isEqual(before.mean, after.mean))
        return plain('unchanged', 'both sides have the same value');
    if (goal === null)
        return plain('inconclusive', 'direction unknown: declare a goal, min or max, for this metric');
    const enough = before.finite.length >= 2 && after.finite.length >= 2;
    return enough ? judgeByInterval(evidence, goal, delta) : judgeByPoint(evidence, goal, delta);
}
function plain(kind, reason) {
    return { kind, reason, interval: null };
}
function isEqual(a, b) {
    if (!(0,metricValue/* isFiniteValue */.N9)(a) || !(0,metricValue/* isFiniteValue */.N9)(b))
        return a === b;
    return Math.abs(a - b) <= equalShare * Math.max(Math.abs(a), Math.abs(b));
}
/** At least one side is "no value", NaN or infinite, or the difference is too large for a double. */
function judgeSpecial(before, after) {
    if (before === after)
        return plain('unchanged', `both sides are ${before ?? 'without a value'}`);
    if (before === null)
        return plain('new', 'the baseline states no value for it');
    if (after === null)
        return plain('missing', 'the candidate states no value for it');
    if ((0,metricValue/* isFiniteValue */.N9)(before) && !(0,metricValue/* isFiniteValue */.N9)(after))
        return plain('worsened', `the candidate is ${after}`);
    if (!(0,metricValue/* isFiniteValue */.N9)(before) && (0,metricValue/* isFiniteValue */.N9)(after))
        return plain('improved', `the baseline was ${before}`);
    return plain('inconclusive', `there is no difference between ${before} and ${after} to judge`);
}
function judgeByInterval({ before, after }, goal, delta) {
    const welch = (0,statistics_welch/* welchInterval */.F)(before.finite, after.finite, confidence);
    if (welch === null) {
        return plain(direction(goal, delta), 'the runs of each side agree exactly, so the difference is not noise');
    }
    if (!Number.isFinite(welch.low) || !Number.isFinite(welch.high)) {
        return plain('inconclusive', 'the values are too large to say what is noise');
    }
    const interval = { low: welch.low, high: welch.high, confidence, method: "Welch's t" };
    if (welch.low <= 0 && welch.high >= 0) {
        return { kind: 'inconclusive', reason: 'the 95 % interval of the difference includes 0', interval };
    }
    return { kind: direction(goal, delta), reason: 'the 95 % interval of the difference excludes 0', interval };
}
function judgeByPoint({ before, after, metric, tier, unit }, goal, delta) {
    const isNoisy = tier === 'resource' && metric !== exactResource;
    if (isNoisy && isWithinResourceNoise(before.mean, after.mean, unit)) {
        return plain('inconclusive', 'it moved by no more than the machine alone can cause');
    }
    return plain(direction(goal, delta), 'fewer than two runs on a side: there is no estimate of the noise');
}
/** By its share, or so small that it says nothing whatever its share: a script of a few milliseconds. */
function isWithinResourceNoise(a, b, unit) {
    if (!(0,metricValue/* isFiniteValue */.N9)(a) || !(0,metricValue/* isFiniteValue */.N9)(b))
        return false;
    const difference = Math.abs(a - b);
    const negligible = unit === 's' ? negligibleSeconds : negligibleBytes;
    return difference <= negligible || difference <= resourceNoise * Math.max(Math.abs(a), Math.abs(b));
}
function direction(goal, delta) {
    return delta > 0 === (goal === 'max') ? 'improved' : 'worsened';
}

;// CONCATENATED MODULE: ./build/src/comparison/resourceMetrics.js
/** What a run used, as metrics that gates can name: less is better. What was not measured is absent, never zero. */
function resourceMetrics(record) {
    if (record.resources === null)
        return [];
    const { wallMs, cpuMs, peakRssBytes, gpuPeakBytes } = record.resources;
    const modelBytes = record.outputs.reduce((sum, { bytes }) => sum + bytes, 0);
    const used = [
        { metric: 'train_seconds', unit: 's', value: wallMs / 1000 },
        { metric: 'cpu_seconds', unit: 's', value: cpuMs === null ? null : cpuMs / 1000 },
        { metric: 'peak_rss', unit: 'B', value: peakRssBytes },
        { metric: 'gpu_peak', unit: 'B', value: gpuPeakBytes },
        { metric: 'model_bytes', unit: 'B', value: record.outputs.length === 0 ? null : modelBytes },
    ];
    return used
        .filter(({ value }) => value !== null)
        .map((resource) => ({
        ...resource,
        labels: {},
        goal: 'min',
        goalSource: 'source',
        valueKind: 'value',
        tier: 'resource',
        seed: record.command.seed,
    }));
}

;// CONCATENATED MODULE: ./build/src/comparison/observations.js


/** What the succeeded runs of both sides measured, metric by metric. A run that failed measured nothing. */
function gatherMetrics(baseline, candidate) {
    const groups = new Map();
    const logged = new Set([...baseline, ...candidate].flatMap(({ metrics }) => metrics.map(({ name }) => name)));
    for (const [side, runs] of [['baseline', baseline], ['candidate', candidate]]) {
        for (const observation of runs.filter(succeeded).flatMap((run) => observationsOf(run, logged))) {
            const key = (0,metricKey/* formatMetricKey */.d)(observation.metric, observation.labels);
            const group = groups.get(key) ?? { baseline: [], candidate: [] };
            group[side].push(observation);
            groups.set(key, group);
        }
    }
    return [...groups.values()];
}
/** Only a run that ended well says what its code can do. */
function succeeded(record) {
    return record.outcome.kind === 'succeeded';
}
/** A metric that the training logs itself keeps its name; the measured resource of that name then gives way. */
function observationsOf(record, logged) {
    const seed = record.command.seed;
    const own = record.metrics.map((metric) => ({
        metric: metric.name,
        labels: metric.labels,
        value: metric.value,
        goal: metric.goal,
        goalSource: metric.goalSource,
        unit: metric.unit,
        valueKind: metric.kind,
        tier: metric.tier,
        seed,
    }));
    return [...own, ...resourceMetrics(record).filter(({ metric }) => !logged.has(metric))];
}

;// CONCATENATED MODULE: ./build/src/comparison/changes.js





/**
 * What became of every metric that a succeeded run of either side measured: gated ones first, then reported ones, then
 * detail, resources last; within these worsened, missing, inconclusive, improved, new, unchanged; then by name.
 */
function changesOf(baseline, candidate) {
    const absence = {
        baseline: absenceReason('baseline', baseline),
        candidate: absenceReason('candidate', candidate),
    };
    return gatherMetrics(baseline, candidate)
        .map((runs) => changeOf(runs, absence))
        .sort(byImportance);
}
function absenceReason(side, runs) {
    if (runs.length === 0)
        return `no run of the ${side} is at hand`;
    if (!runs.some(succeeded))
        return `no run of the ${side} succeeded`;
    return `the ${side} did not measure it`;
}
function changeOf(runs, absence) {
    const { metric, labels, unit, ...traits } = traitsOf(runs);
    const before = (0,samples/* sideOf */.Jh)(runs.baseline, unit);
    const after = (0,samples/* sideOf */.Jh)(runs.candidate, unit);
    const clash = (0,samples/* unitsClash */.RU)([...runs.baseline, ...runs.candidate], unit);
    const delta = clash ? null : difference(before.mean, after.mean);
    const decision = judgeChange({ before, after, delta, clash, absence, metric, unit, ...traits });
    return {
        metric,
        labels,
        ...decision,
        unit,
        ...traits,
        baseline: before.mean ?? null,
        candidate: after.mean ?? null,
        delta,
        relative: relativeOf(delta, before),
        baselineRuns: before.sample,
        candidateRuns: after.sample,
    };
}
/** The candidate's word counts, for its configuration is the newer one; the baseline fills in what it leaves open. */
function traitsOf({ baseline, candidate }) {
    const all = [...candidate, ...baseline];
    const first = all[0];
    if (first === undefined)
        throw new RangeError('a metric without any run');
    const directed = all.find(({ goal }) => goal !== null);
    return {
        metric: first.metric,
        labels: first.labels,
        goal: directed?.goal ?? null,
        goalSource: directed?.goalSource ?? null,
        unit: all.find(({ unit }) => unit !== null)?.unit ?? null,
        valueKind: first.valueKind,
        tier: first.tier,
    };
}
function difference(before, after) {
    if (!(0,metricValue/* isFiniteValue */.N9)(before) || !(0,metricValue/* isFiniteValue */.N9)(after))
        return null;
    const delta = after - before;
    return Number.isFinite(delta) ? delta : null;
}
function relativeOf(delta, before) {
    if (delta === null || !(0,metricValue/* isFiniteValue */.N9)(before.mean) || before.mean === 0)
        return null;
    const relative = delta / Math.abs(before.mean);
    return Number.isFinite(relative) ? relative : null;
}
const tierOrder = ['gate', 'report', 'detail', 'resource'];
const kindOrder = [
    'worsened',
    'missing',
    'inconclusive',
    'improved',
    'new',
    'unchanged',
];
function byImportance(a, b) {
    return (tierOrder.indexOf(a.tier) - tierOrder.indexOf(b.tier) ||
        kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
        compareText(a.metric, b.metric) ||
        compareText((0,metricKey/* formatMetricKey */.d)(a.metric, a.labels), (0,metricKey/* formatMetricKey */.d)(b.metric, b.labels)));
}
function compareText(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
;// CONCATENATED MODULE: ./build/src/comparison/pairs.js
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

;// CONCATENATED MODULE: ./build/src/comparison/dataDifferences.js


/** Datasets in which two runs differ, by path. One that was absent (`missing`) counts as not there. */
function dataDifferences(baseline, candidate) {
    return pairUp(datasetsByPath(baseline), datasetsByPath(candidate)).flatMap((pair) => {
        const kind = differenceKind(pair);
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
        fileWords(files),
        numberWords('rows', before.rows, after.rows, null),
        columnWords(before.columns, after.columns),
        numberWords('size', before.bytes, after.bytes, 'B'),
    ].filter((part) => part !== '');
    return { summary: parts.length === 0 ? 'same shape and size, other contents' : parts.join('; '), files };
}
/** Files beyond a listing's cut are not in it, so these are all that is known, not always all that there is. */
function fileDifferences(before, after) {
    const [a, b] = [before, after].map(({ files }) => new Map(files.map(({ path, digest }) => [path, digest])));
    if (a === undefined || b === undefined)
        return [];
    return pairUp(a, b)
        .filter((pair) => pair.baseline !== pair.candidate)
        .map((pair) => ({ path: pair.key, kind: differenceKind(pair) }));
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
    return `${what} ${(0,formatValue/* formatPair */.kI)(before, after, unit).join(' → ')}`;
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

;// CONCATENATED MODULE: ./build/src/comparison/environmentDifferences.js


/** Reported memory moves a little with the kernel; a smaller share than this is the same machine size. */
const memoryTolerance = 0.01;
/** Facts of the machine and of its software in which two runs differ, by field. Null: the side has no such fact. */
function environmentDifferences(before, after) {
    const plain = pairUp(plainFacts(before), plainFacts(after))
        .filter((pair) => pair.baseline !== pair.candidate)
        .map(({ key, baseline = null, candidate = null }) => ({ field: key, baseline, candidate }));
    return [...plain, ...isaDifference(before, after), ...memoryDifference(before, after)].sort((a, b) => a.field < b.field ? -1 : 1);
}
function plainFacts(environment) {
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
    // Only whether there is a list and who made it; its entries are differences of their own.
    if (packages !== null)
        facts.set('packages', `listed by ${packages.interpreter}`);
    for (const [name, version] of Object.entries(environment.languages))
        facts.set(`languages.${name}`, version);
    for (const [name, value] of Object.entries(environment.variables))
        facts.set(`variables.${name}`, value);
    for (const { path, digest } of environment.lockFiles)
        facts.set(`lockFiles.${path}`, shortDigest(digest));
    return facts;
}
function gpuText({ name, driver, memoryBytes }) {
    const memory = memoryBytes === null ? '' : `, ${(0,formatValue/* formatValue */.Fl)(memoryBytes, 'B')}`;
    return `${name} (driver ${driver}${memory})`;
}
function shortDigest(digest) {
    return digest.replace(/^sha256:/, '').slice(0, 12);
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
    const [baseline, candidate] = (0,formatValue/* formatPair */.kI)(a, b, 'B');
    return [{ field: 'memoryBytes', baseline, candidate }];
}

;// CONCATENATED MODULE: ./build/src/comparison/packageDifferences.js

/** Packages whose version differs, by name. Empty when either side has no list: `environmentDifferences` says that. */
function packageDifferences(baseline, candidate) {
    const [before, after] = [baseline.packages, candidate.packages];
    if (before === null || after === null || before.digest === after.digest)
        return [];
    return pairUp(versionsByName(before), versionsByName(after))
        .filter((pair) => pair.baseline !== pair.candidate)
        .map((pair) => ({
        name: pair.key,
        kind: differenceKind(pair),
        baseline: pair.baseline ?? null,
        candidate: pair.candidate ?? null,
    }));
}
/** A broken environment can hold one package twice; then all of its versions stand for it. */
function versionsByName({ packages }) {
    const byName = new Map();
    for (const { name, version } of packages) {
        byName.set(name, (byName.get(name) ?? new Set()).add(version));
    }
    return new Map([...byName].map(([name, versions]) => [name, [...versions].sort().join(', ')]));
}

;// CONCATENATED MODULE: ./build/src/comparison/paramDifferences.js

/** Params that name a seed by the habits of Python libraries; its last segment decides, `train.random_seed`. */
const seedName = /(?:^|[_./-])(?:seed|random_state)$/i;
/**
 * Params in which two runs differ, by name. Values differ when their type does: `1` is not `"1"`.
 * `ignoreSeeds` leaves the seed out, where several runs a side exist in order to vary it.
 */
function paramDifferences(baseline, candidate, { ignoreSeeds }) {
    return pairUp(new Map(Object.entries(baseline.params)), new Map(Object.entries(candidate.params)))
        .filter((pair) => pair.baseline !== pair.candidate)
        .filter((pair) => !(ignoreSeeds && seedName.test(pair.key)))
        .map((pair) => ({
        name: pair.key,
        kind: differenceKind(pair),
        baseline: pair.baseline ?? null,
        candidate: pair.candidate ?? null,
    }));
}

;// CONCATENATED MODULE: ./build/src/comparison/compare.js







/**
 * Runs against runs. All runs of a side are runs of one commit with different seeds: metrics use all that succeeded,
 * while params, data and environment are those of one run. Without runs on a side there is nothing to differ from.
 */
function compare({ baseline, candidate, code, gated = [] }) {
    const changes = changesOf(baseline, candidate);
    const anomalies = anomaliesAmong(changes, gated);
    const [before, after] = [spokesman(baseline), spokesman(candidate)];
    if (before === undefined || after === undefined) {
        return { changes, anomalies, params: [], data: [], packages: [], environment: [], code };
    }
    return {
        changes,
        anomalies,
        params: paramDifferences(before, after, { ignoreSeeds: baseline.length > 1 || candidate.length > 1 }),
        data: dataDifferences(before, after),
        ...environments(before.environment, after.environment),
        code,
    };
}
/** A run that was imported from a plain metrics file has no environment; nothing can be said about it then. */
function environments(before, after) {
    if (before === null || after === null)
        return { packages: [], environment: [] };
    return { packages: packageDifferences(before, after), environment: environmentDifferences(before, after) };
}
/** The run that stands for its side: the first that succeeded, else the first. */
function spokesman(runs) {
    return runs.find(succeeded) ?? runs[0];
}


/***/ }),

/***/ 4268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   RU: () => (/* binding */ unitsClash),
/* harmony export */   m0: () => (/* binding */ finiteValues)
/* harmony export */ });
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83741);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26816);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38424);



/** The values of one side in `unit`. A value in a unit that cannot be converted is left as it is: see `unitsClash`. */
function sideOf(observations, unit) {
    if (observations.length === 0)
        return { mean: undefined, sample: null, finite: [] };
    const values = observations.map((observation) => converted(observation.value, observation.unit, unit));
    const finite = values.filter(_records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__/* .isFiniteValue */ .N9);
    const sd = finite.length < 2 ? null : (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleSd */ ._)(finite);
    return {
        mean: meanOf(values),
        sample: {
            values,
            seeds: observations.map(({ seed }) => seed),
            sd: sd === Infinity ? null : sd,
        },
        finite,
    };
}
/** The values of a sample that can be computed with, in run order; none for a side that never measured it. */
function finiteValues(sample) {
    return sample?.values.filter(_records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__/* .isFiniteValue */ .N9) ?? [];
}
/** True when a value states a unit that is neither `unit` nor convertible into it. No unit is taken for the right one. */
function unitsClash(observations, unit) {
    return observations.some((observation) => factor(observation.unit, unit) === null);
}
/** Runs without a value are left out of the mean; one NaN or infinity shows in it, for a diverged run must not vanish. */
function meanOf(values) {
    const present = values.filter((value) => value !== null);
    if (present.length === 0)
        return null;
    const finite = present.filter(_records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__/* .isFiniteValue */ .N9);
    if (finite.length === present.length)
        return (0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeNumber */ ._v)((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(finite));
    return (0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeNumber */ ._v)(present.reduce((sum, value) => sum + (0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__/* .decodeNumber */ .w2)(value), 0));
}
function converted(value, from, to) {
    if (!(0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__/* .isFiniteValue */ .N9)(value))
        return value;
    return (0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__/* .encodeNumber */ ._v)(value * (factor(from, to) ?? 1));
}
/** What a value is multiplied by to get from one unit to another; null when there is no way. */
function factor(from, to) {
    if (from === to || from === null || to === null)
        return 1;
    const [source, target] = [(0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(from), (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(to)];
    if (source === null || target === null || source.dimension !== target.dimension)
        return null;
    return source.size / target.size;
}


/***/ }),

/***/ 90451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ differenceInterval),
/* harmony export */   OY: () => (/* binding */ differencePValues),
/* harmony export */   xA: () => (/* binding */ oneSidedBounds)
/* harmony export */ });
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93513);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97342);


/** The two-sided interval of the true difference at this confidence. */
function differenceInterval(about, confidence) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requireShare */ .Vv)('the confidence', confidence);
    return oneSidedBounds(about, (1 + confidence) / 2);
}
/**
 * The lower and the upper one-sided bound, each of this confidence for itself: together they are the two-sided
 * interval of 2 · confidence − 1. Below one half they would cross: RangeError.
 */
function oneSidedBounds(about, confidence) {
    if (!(confidence >= 0.5))
        throw new RangeError(`a bound's confidence is at least .5, got ${confidence}`);
    const reach = (0,_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentReach */ .t)(confidence, about.degreesOfFreedom) * about.standardError;
    return { low: about.difference - reach, high: about.difference + reach };
}
/** p-values of "the true difference is `supposed`", 0 unless told otherwise. */
function differencePValues(about, supposed = 0) {
    const t = (about.difference - supposed) / about.standardError;
    const less = (0,_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentLowerTail */ .Z)(t, about.degreesOfFreedom);
    const greater = (0,_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentLowerTail */ .Z)(-t, about.degreesOfFreedom);
    return { less, greater, twoSided: 2 * Math.min(less, greater) };
}


/***/ }),

/***/ 26816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ sampleSd),
/* harmony export */   i: () => (/* binding */ mean)
/* harmony export */ });
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93513);

/**
 * Arithmetic mean in the values' own unit. A running mean (Welford 1962): it cannot overflow, and the mean of equal
 * values is exactly that value. `values` are finite and at least one, else a RangeError.
 */
function mean(values) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)(values, 1);
    let average = 0;
    let low = Infinity;
    let high = -Infinity;
    for (const [index, value] of values.entries()) {
        const count = index + 1;
        average += value / count - average / count;
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    // Rounding may carry the last digit past the largest value.
    return Math.min(Math.max(average, low), high);
}
/**
 * Sample standard deviation (divisor n − 1) in the values' own unit. Two passes with the correction of Chan, Golub and
 * LeVeque (1983), on deviations scaled to at most 1, so that neither large offsets nor extreme magnitudes spoil it.
 * `values` are finite and at least two, else a RangeError. Infinite when the deviations themselves overflow.
 */
function sampleSd(values) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireSample */ .OR)(values, 2);
    const center = mean(values);
    const deviations = values.map((value) => value - center);
    const scale = deviations.reduce((most, deviation) => Math.max(most, Math.abs(deviation)), 0);
    if (scale === 0 || scale === Infinity)
        return scale;
    let sum = 0;
    let squares = 0;
    for (const deviation of deviations) {
        const scaled = deviation / scale;
        sum += scaled;
        squares += scaled * scaled;
    }
    return scale * Math.sqrt((squares - (sum * sum) / values.length) / (values.length - 1));
}


/***/ }),

/***/ 666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ benjaminiHochberg),
/* harmony export */   f: () => (/* binding */ holm)
/* harmony export */ });
/**
 * Holm's adjusted p-values (1979), in the order given: rejecting those at most α keeps the chance of any false alarm at
 * α, however the tests depend on each other. For guards of which any one blocks. A p outside [0, 1]: RangeError.
 */
function holm(p) {
    let largest = 0;
    return adjustInOrder(p, ascending(p), (value, rank) => {
        largest = Math.max(largest, Math.min(1, (p.length - rank) * value));
        return largest;
    });
}
/**
 * Benjamini and Hochberg's adjusted p-values (1995), in the order given: rejecting those at most q keeps the expected
 * share of false alarms among all alarms at q, for independent or positively dependent tests. For tables of slices
 * that inform, never for what blocks.
 */
function benjaminiHochberg(p) {
    let smallest = 1;
    return adjustInOrder(p, ascending(p).toReversed(), (value, rank) => {
        smallest = Math.min(smallest, (p.length * value) / (p.length - rank));
        return smallest;
    });
}
function ascending(p) {
    for (const value of p) {
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`a p-value lies between 0 and 1, got ${value}`);
    }
    return [...p.keys()].sort((x, y) => (p[x] ?? 0) - (p[y] ?? 0));
}
/** Adjusts the values one after another in this order of positions; the result has the order of `p`. */
function adjustInOrder(p, order, adjust) {
    const adjusted = [...p];
    for (const [rank, index] of order.entries())
        adjusted[index] = adjust(p[index] ?? 0, rank);
    return adjusted;
}


/***/ }),

/***/ 93513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OR: () => (/* binding */ requireSample),
/* harmony export */   Vv: () => (/* binding */ requireShare),
/* harmony export */   om: () => (/* binding */ requireAtLeast),
/* harmony export */   v6: () => (/* binding */ requireCount)
/* harmony export */ });
/** Refuses a probability that is not strictly between 0 and 1 (a confidence, an error rate, a power). */
function requireShare(name, value) {
    if (!(value > 0 && value < 1))
        throw new RangeError(`${name} must lie between 0 and 1, got ${value}`);
}
/** Refuses what is not a whole number from `least` on. */
function requireCount(name, value, least) {
    if (!Number.isSafeInteger(value) || value < least) {
        throw new RangeError(`${name} must be a whole number of at least ${least}, got ${value}`);
    }
}
/** Refuses a number that is not finite or lies below `least`. */
function requireAtLeast(name, value, least) {
    if (!Number.isFinite(value) || value < least) {
        throw new RangeError(`${name} must be a finite number of at least ${least}, got ${value}`);
    }
}
/** Refuses a sample with a value that is not finite, or with fewer than `least` values. */
function requireSample(values, least) {
    if (values.length < least) {
        throw new RangeError(`expected at least ${least} finite values, got ${values.length}`);
    }
    for (let index = 0; index < values.length; index++) {
        if (!Number.isFinite(values[index])) {
            throw new RangeError(`expected finite values, got ${values[index]} at index ${index}`);
        }
    }
}


/***/ }),

/***/ 97342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ studentLowerTail),
/* harmony export */   t: () => (/* binding */ studentReach)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86021);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74455);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93513);



/** P(T ≤ t) of Student's distribution; degrees of freedom > 0, fractions allowed. The upper tail is that of −t. */
function studentLowerTail(t, degreesOfFreedom) {
    return _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0__(t, degreesOfFreedom);
}
/** How many standard errors a one-sided bound of this confidence lies from the estimate. */
function studentReach(confidence, degreesOfFreedom) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .requireShare */ .Vv)('the confidence', confidence);
    return -_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__(1 - confidence, degreesOfFreedom);
}


/***/ }),

/***/ 61034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ welchInterval),
/* harmony export */   j: () => (/* binding */ welchDifference)
/* harmony export */ });
/* harmony import */ var _meanDifference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90451);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26816);


/**
 * Welch's difference of two means, b − a (Welch 1947, degrees of freedom of Satterthwaite 1946): independent samples,
 * roughly normal noise, unequal variances allowed. Weak with two values a side, sound from three.
 * Null when neither side varies at all: there is no noise to judge by. Fewer than two values a side: RangeError.
 */
function welchDifference(a, b) {
    const errorA = (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleSd */ ._)(a) / Math.sqrt(a.length);
    const errorB = (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleSd */ ._)(b) / Math.sqrt(b.length);
    const standardError = Math.hypot(errorA, errorB);
    if (standardError === 0)
        return null;
    const degreesOfFreedom = satterthwaite(errorA / standardError, errorB / standardError, a.length, b.length);
    return { difference: (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(b) - (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(a), standardError, degreesOfFreedom };
}
/** Welch's interval at this confidence; see welchDifference for what it assumes and when it is null. */
function welchInterval(a, b, confidence) {
    const about = welchDifference(a, b);
    return about === null ? null : { ...about, ...(0,_meanDifference_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceInterval */ .Ly)(about, confidence) };
}
/** ν from each side's share of the standard error; shares instead of variances, so that tiny spreads do not underflow. */
function satterthwaite(shareA, shareB, countA, countB) {
    return 1 / (shareA ** 4 / (countA - 1) + shareB ** 4 / (countB - 1));
}


/***/ })

};
