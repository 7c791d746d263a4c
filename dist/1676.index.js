export const id = 1676;
export const ids = [1676];
export const modules = {

/***/ 81676:
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
var welch = __webpack_require__(61034);
// EXTERNAL MODULE: ./build/src/comparison/samples.js
var samples = __webpack_require__(4268);
;// CONCATENATED MODULE: ./build/src/comparison/anomalies.js





/**
 * The metrics that no gate watches and that moved by more than their noise: Welch's test, with Benjamini and Hochberg's
 * control over all such metrics with two runs a side (reference/statistics.md §2.6). A metric whose runs agree exactly on
 * each side has no noise: it moved if it differs at all, and takes no part in the control.
 * Of the metrics that are told, at most `falseShare` have not moved, in the long run.
 */
function anomaliesAmong(changes, gated, falseShare = 0.05) {
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
    const about = (0,welch/* welchDifference */.j)(before, after);
    if (about === null)
        return kind === 'unchanged' ? [] : [{ key, p: null }];
    return [{ key, p: (0,meanDifference/* differencePValues */.OY)(about).twoSided }];
}

// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
// EXTERNAL MODULE: ./build/src/statistics/pairedT.js
var pairedT = __webpack_require__(48714);
// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
;// CONCATENATED MODULE: ./build/src/comparison/changeKind.js





/** Means within this share of the larger one are the same: rounding in sums of doubles, not a change. */
const equalShare = 1e-12;
/** Display heuristics, not statistics: one run's time or memory moves by this much from what else the machine does. */
const resourceNoise = 0.2;
const negligibleSeconds = 0.5;
const negligibleBytes = 16 * 2 ** 20;
/** A file's size has no noise. */
const exactResource = 'model_bytes';
/**
 * The kind of a change, first rule that applies: absent or without a value on one side → new or missing; not finite on
 * one side → that side is the worse one; equal → unchanged; no goal → inconclusive; at least two runs a side, or two
 * pairs → the interval of Welch, or of Student over pairs, decides; else the difference itself decides, and the reason
 * says that nothing is known about noise.
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
    const { pairs } = evidence;
    const enough = pairs === null ? before.finite.length >= 2 && after.finite.length >= 2 : pairs.differences.length >= 2;
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
function judgeByInterval(evidence, goal, delta) {
    const { before, after, pairs, errorRate } = evidence;
    const confidence = 1 - errorRate;
    const about = pairs === null ? (0,welch/* welchDifference */.j)(before.finite, after.finite) : (0,pairedT/* differenceOfPairs */.G)(pairs.differences);
    if (about === null) {
        const agree = pairs === null ? 'the runs of each side agree exactly' : 'all pairs differ by the same';
        return plain(direction(goal, delta), `${agree}, so the difference is not noise`);
    }
    const { low, high } = (0,meanDifference/* differenceInterval */.Ly)(about, confidence);
    if (!Number.isFinite(low) || !Number.isFinite(high)) {
        return plain('inconclusive', 'the values are too large to say what is noise');
    }
    const method = pairs === null ? "Welch's t" : 'paired t';
    const interval = { low, high, confidence, method };
    const named = `the ${(0,formatValue/* formatValue */.Fl)(100 * confidence)} % interval of the difference`;
    if (low <= 0 && high >= 0)
        return { kind: 'inconclusive', reason: `${named} includes 0`, interval };
    return { kind: direction(goal, about.difference), reason: `${named} excludes 0`, interval };
}
function judgeByPoint({ before, after, pairs, metric, tier, unit }, goal, delta) {
    const isNoisy = tier === 'resource' && metric !== exactResource;
    if (isNoisy && isWithinResourceNoise(before.mean, after.mean, unit)) {
        return plain('inconclusive', 'it moved by no more than the machine alone can cause');
    }
    const few = pairs === null ? 'fewer than two runs on a side' : 'fewer than two pairs of runs';
    return plain(direction(goal, delta), `${few}: there is no estimate of the noise`);
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

// EXTERNAL MODULE: ./build/src/comparison/resourceMetrics.js
var resourceMetrics = __webpack_require__(64694);
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
    return [...own, ...(0,resourceMetrics/* resourceMetrics */.C)(record).filter(({ metric }) => !logged.has(metric))];
}

;// CONCATENATED MODULE: ./build/src/comparison/history.js



/** What older runs measured, by metric, in the order of the runs. */
function gatherHistory(runs) {
    return new Map(gatherMetrics(runs, []).flatMap(({ baseline }) => {
        const [first] = baseline;
        return first === undefined ? [] : [[(0,metricKey/* formatMetricKey */.d)(first.metric, first.labels), baseline]];
    }));
}
/** A metric's older values in today's unit; none where a unit cannot be converted, for they would be of something else. */
function historyIn(observations, unit) {
    return (0,samples/* unitsClash */.RU)(observations, unit) ? [] : (0,samples/* sideOf */.Jh)(observations, unit).finite;
}

;// CONCATENATED MODULE: ./build/src/comparison/seedPairs.js

/** Pairs the finite values of both sides by seed, in the candidate's order. A seed that a side has twice makes no pair. */
function pairBySeed(baseline, candidate) {
    const [before, after] = [valuesBySeed(baseline), valuesBySeed(candidate)];
    const pairs = [...after].flatMap(([seed, value]) => {
        const partner = before.get(seed);
        return partner === undefined ? [] : [{ seed, difference: value - partner }];
    });
    return {
        seeds: pairs.map(({ seed }) => seed),
        differences: pairs.map(({ difference }) => difference),
        unpaired: {
            baseline: baseline.values.filter(metricValue/* isFiniteValue */.N9).length - pairs.length,
            candidate: candidate.values.filter(metricValue/* isFiniteValue */.N9).length - pairs.length,
        },
    };
}
function valuesBySeed({ values, seeds }) {
    const found = new Map();
    const twice = new Set();
    for (const [index, value] of values.entries()) {
        const seed = seeds[index] ?? null;
        if (seed === null || !(0,metricValue/* isFiniteValue */.N9)(value))
            continue;
        if (found.has(seed))
            twice.add(seed);
        found.set(seed, value);
    }
    for (const seed of twice)
        found.delete(seed);
    return found;
}

;// CONCATENATED MODULE: ./build/src/comparison/changes.js







/**
 * What became of every metric that a succeeded run of either side measured: gated ones first, then reported ones, then
 * detail, resources last; within these worsened, missing, inconclusive, improved, new, unchanged; then by name.
 */
function changesOf(baseline, candidate, options) {
    const absence = {
        baseline: absenceReason('baseline', baseline),
        candidate: absenceReason('candidate', candidate),
    };
    const past = gatherHistory(options.history ?? []);
    return gatherMetrics(baseline, candidate)
        .map((runs) => changeOf(runs, absence, past, options))
        .sort(byImportance);
}
function absenceReason(side, runs) {
    if (runs.length === 0)
        return `no run of the ${side} is at hand`;
    if (!runs.some(succeeded))
        return `no run of the ${side} succeeded`;
    return `the ${side} did not measure it`;
}
function changeOf(runs, absence, past, { pair, errorRate }) {
    const { metric, labels, unit, ...traits } = traitsOf(runs);
    const before = (0,samples/* sideOf */.Jh)(runs.baseline, unit);
    const after = (0,samples/* sideOf */.Jh)(runs.candidate, unit);
    const clash = (0,samples/* unitsClash */.RU)([...runs.baseline, ...runs.candidate], unit);
    const delta = clash ? null : difference(before.mean, after.mean);
    const pairs = pair === 'seed' && before.sample !== null && after.sample !== null
        ? pairBySeed(before.sample, after.sample)
        : null;
    const decision = judgeChange({
        before,
        after,
        delta,
        pairs,
        clash,
        absence,
        metric,
        unit,
        errorRate,
        ...traits,
    });
    const history = historyIn(past.get((0,metricKey/* formatMetricKey */.d)(metric, labels)) ?? [], unit);
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
        ...(pairs === null ? {} : { pairs }),
        ...(history.length === 0 ? {} : { history }),
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

// EXTERNAL MODULE: ./build/src/comparison/dataDifferences.js
var dataDifferences = __webpack_require__(26619);
// EXTERNAL MODULE: ./build/src/comparison/environmentDifferences.js
var environmentDifferences = __webpack_require__(80320);
// EXTERNAL MODULE: ./build/src/comparison/packageDifferences.js
var packageDifferences = __webpack_require__(69843);
// EXTERNAL MODULE: ./build/src/comparison/paramDifferences.js
var paramDifferences = __webpack_require__(72336);
;// CONCATENATED MODULE: ./build/src/comparison/compare.js







/** A change is told, and a metric without a gate is noted, when chance alone would do so in at most this share of comparisons. */
const usualErrorRate = 0.05;
/**
 * Runs against runs. All runs of a side are runs of one commit with different seeds: metrics use all that succeeded,
 * while params, data and environment are those of one run. Without runs on a side there is nothing to differ from.
 */
function compare(input) {
    const { baseline, candidate, code, gated = [], share = 1 } = input;
    const changes = changesOf(baseline, candidate, { ...input, errorRate: usualErrorRate * share });
    const anomalies = anomaliesAmong(changes, gated, usualErrorRate * share);
    const [before, after] = [spokesman(baseline), spokesman(candidate)];
    if (before === undefined || after === undefined) {
        return { changes, anomalies, params: [], data: [], packages: [], environment: [], code };
    }
    return {
        changes,
        anomalies,
        params: (0,paramDifferences/* paramDifferences */.q)(before, after, { ignoreSeeds: baseline.length > 1 || candidate.length > 1 }),
        data: (0,dataDifferences/* dataDifferences */.d)(before, after),
        ...environments(before.environment, after.environment),
        code,
    };
}
/** A run that was imported from a plain metrics file has no environment; nothing can be said about it then. */
function environments(before, after) {
    if (before === null || after === null)
        return { packages: [], environment: [] };
    return { packages: (0,packageDifferences/* packageDifferences */.F)(before, after), environment: (0,environmentDifferences/* environmentDifferences */.Y)(before, after) };
}
/** The run that stands for its side: the first that succeeded, else the first. */
function spokesman(runs) {
    return runs.find(succeeded) ?? runs[0];
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

/***/ 69843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ packageDifferences)
/* harmony export */ });
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74970);

/** Packages whose version differs, by name. Empty when either side has no list: `environmentDifferences` says that. */
function packageDifferences(baseline, candidate) {
    const [before, after] = [baseline.packages, candidate.packages];
    if (before === null || after === null || before.digest === after.digest)
        return [];
    return (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .pairUp */ .O)(versionsByName(before), versionsByName(after))
        .filter((pair) => pair.baseline !== pair.candidate)
        .map((pair) => ({
        name: pair.key,
        kind: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceKind */ .m)(pair),
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


/***/ }),

/***/ 72336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ paramDifferences)
/* harmony export */ });
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74970);

/** Params that name a seed by the habits of Python libraries; its last segment decides, `train.random_seed`. */
const seedName = /(?:^|[_./-])(?:seed|random_state)$/i;
/**
 * Params in which two runs differ, by name. Values differ when their type does: `1` is not `"1"`.
 * `ignoreSeeds` leaves the seed out, where several runs a side exist in order to vary it.
 */
function paramDifferences(baseline, candidate, { ignoreSeeds }) {
    return (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .pairUp */ .O)(new Map(Object.entries(baseline.params)), new Map(Object.entries(candidate.params)))
        .filter((pair) => pair.baseline !== pair.candidate)
        .filter((pair) => !(ignoreSeeds && seedName.test(pair.key)))
        .map((pair) => ({
        name: pair.key,
        kind: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceKind */ .m)(pair),
        baseline: pair.baseline ?? null,
        candidate: pair.candidate ?? null,
    }));
}


/***/ })

};
