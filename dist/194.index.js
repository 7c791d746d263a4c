export const id = 194;
export const ids = [194];
export const modules = {

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

/***/ 30194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge)
});

// EXTERNAL MODULE: ./build/src/gates/formatGate.js
var formatGate = __webpack_require__(32380);
;// CONCATENATED MODULE: ./build/src/gates/direction.js

/**
 * Why a clause asks for the opposite of its metric's goal (`accuracy <= 0.9` where more is better); null where it does
 * not. Only a clause with a single driver has a direction: `train_accuracy - accuracy <= 0.1` is about two metrics, and
 * `abs(…)` and `==` look both ways.
 */
function contradictionIn(clause, goalOf) {
    if (clause.kind !== 'comparison' || clause.comparator === '==')
        return null;
    const [driver, ...others] = [...driversIn(clause.left, 1), ...driversIn(clause.right, -1)];
    if (driver === undefined || others.length > 0 || driver.sign === 0)
        return null;
    const goal = goalOfLeaf(driver.leaf, goalOf);
    const wantsMore = clause.comparator === '>=' || clause.comparator === '>';
    const asked = wantsMore === (driver.sign === 1) ? 'max' : 'min';
    if (goal === null || asked === goal)
        return null;
    return (`${(0,formatGate/* formatClause */.Xc)(clause)} asks for a ${asked === 'min' ? 'low' : 'high'} ${(0,formatGate/* formatExpression */.KY)(driver.leaf)}, ` +
        `whose goal is ${goal}: turn the comparison round, declare another goal, or set severity: warn`);
}
/** What moves an expression, with its sign turned by each minus on the way. */
function driversIn(expression, sign) {
    switch (expression.kind) {
        case 'number':
            return [];
        case 'metric':
        case 'groups':
            return [{ leaf: expression, sign }];
        case 'about':
            return expression.of === 'base' || expression.of === 'count' ? [] : [{ leaf: expression, sign }];
        case 'abs':
            return driversIn(expression.operand, 0);
        case 'negative':
            return driversIn(expression.operand, turned(sign));
        case 'extreme':
            return expression.operands.flatMap((operand) => driversIn(operand, sign));
        case 'arithmetic':
            return driversInArithmetic(expression, sign);
    }
}
function driversInArithmetic({ operator, left, right }, sign) {
    if (operator === '+')
        return [...driversIn(left, sign), ...driversIn(right, sign)];
    if (operator === '-')
        return [...driversIn(left, sign), ...driversIn(right, turned(sign))];
    // A factor keeps the direction when it is a number as written; those are not negative.
    const [scalesLeft, scalesRight] = [right.kind === 'number', operator === '*' && left.kind === 'number'];
    return [...driversIn(left, scalesLeft ? sign : 0), ...driversIn(right, scalesRight ? sign : 0)];
}
function turned(sign) {
    if (sign === 0)
        return 0;
    return sign === 1 ? -1 : 1;
}
/** Group functions and `gain` have a better side of their own, whatever the metric's goal is. */
function goalOfLeaf(leaf, goalOf) {
    if (leaf.kind === 'metric')
        return goalOf(leaf.metric);
    if (leaf.kind === 'about')
        return leaf.of === 'gain' ? 'max' : goalOf(leaf.metric);
    if (leaf.kind !== 'groups')
        return null;
    if (leaf.of === 'gap')
        return 'min';
    return leaf.of === 'ratio' ? 'max' : goalOf(leaf.metric);
}

// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/gates/metricsOf.js
var metricsOf = __webpack_require__(81762);
;// CONCATENATED MODULE: ./build/src/gates/answer.js



/** The scale that the bound is written on; without a written unit, that of what was measured. */
function scaleOf({ subject, bound, measure, right }, value) {
    const written = (0,metricsOf/* refsIn */.A5)(bound).length === 0 ? writtenUnitIn(bound) : null;
    const isPercent = measure.kind === 'percent';
    if (written === 'pp')
        return isPercent ? { divisor: 1, suffix: 'pp' } : formatValue/* pointScale */.jz;
    if (written === '%')
        return isPercent ? { divisor: 1, suffix: '%' } : formatValue/* percentScale */.Mx;
    if (isPercent)
        return { divisor: 1, suffix: isMovement(subject) ? 'pp' : '%' };
    if (measure.kind === 'unit' || measure.kind === 'other')
        return (0,formatValue/* scaleFor */.E1)(measure.name, Math.abs(value));
    if (right === 0 && isMovement(subject)) {
        if (measure.kind === 'relative')
            return formatValue/* percentScale */.Mx;
        if (measure.kind === 'metric' && measure.proportion)
            return formatValue/* pointScale */.jz;
    }
    const isShareOfShares = measure.kind === 'relative' && (0,metricsOf/* refsIn */.A5)(bound).length > 0;
    return isShareOfShares ? formatValue/* percentScale */.Mx : { divisor: 1, suffix: '' };
}
function writtenUnitIn(expression) {
    for (const leaf of (0,metricsOf/* leavesIn */.cc)(expression))
        if (leaf.kind === 'number' && leaf.unit !== null)
            return leaf.unit;
    return null;
}
/** As written where that tells the unit, else computed. */
function boundText(answer) {
    const { bound, left, right } = answer;
    return speaksForItself(answer)
        ? (0,formatGate/* formatExpression */.KY)(bound)
        : (0,formatValue/* formatAgainst */.L$)(right, left, scaleOf(answer, right));
}
function speaksForItself({ bound, measure }) {
    const literal = bound.kind === 'negative' ? bound.operand : bound;
    const hasOwnUnit = measure.kind === 'unit' || measure.kind === 'other' || measure.kind === 'percent';
    return literal.kind === 'number' && (literal.unit !== null || !hasOwnUnit);
}
/** True for what can go up or down: a difference between candidate and baseline. */
function isMovement(expression) {
    return expression.kind === 'about' && ['delta', 'change', 'gain'].includes(expression.of);
}

// EXTERNAL MODULE: ./build/src/comparison/samples.js
var samples = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/src/statistics/moments.js
var moments = __webpack_require__(26816);
// EXTERNAL MODULE: ./build/src/statistics/student.js
var student = __webpack_require__(97342);
;// CONCATENATED MODULE: ./build/src/statistics/prediction.js



/**
 * One new value against k old ones: fresh − mean(old) with the standard error s · √(1 + 1/k) and k − 1 degrees of
 * freedom (Hahn and Meeker 1991, §4.2). Assumes that the new value has the old ones' normal noise. From k = 3, useful
 * from 5. Null when the old values are all equal; fewer than two: RangeError.
 */
function predictionDifference(old, fresh) {
    const standardError = predictionError(old);
    if (standardError === 0)
        return null;
    return { difference: fresh - (0,moments/* mean */.i)(old), standardError, degreesOfFreedom: old.length - 1 };
}
/**
 * Where one further value of the same kind falls with this confidence. From k = 3: with two values it is 15.6 standard
 * deviations wide either way at 95 % and accepts anything. A point when the old values are all equal.
 */
function predictionInterval(old, confidence) {
    requireShare('the confidence', confidence);
    const reach = studentReach((1 + confidence) / 2, old.length - 1) * predictionError(old);
    const center = mean(old);
    return { low: center - reach, high: center + reach };
}
function predictionError(old) {
    return (0,moments/* sampleSd */._)(old) * Math.sqrt(1 + 1 / old.length);
}

// EXTERNAL MODULE: ./build/src/statistics/welch.js
var welch = __webpack_require__(61034);
// EXTERNAL MODULE: ./build/src/gates/found.js
var gates_found = __webpack_require__(79170);
// EXTERNAL MODULE: ./build/src/gates/lookUp.js
var lookUp = __webpack_require__(59898);
;// CONCATENATED MODULE: ./build/src/gates/estimate.js





/** Means within this share of the larger one are the same, as they are to the comparison. */
const equalShare = 1e-12;
/**
 * The difference of a metric that both sides have, by the first method that the runs allow (reference/statistics.md
 * §2.3): Welch's from two runs a side, a prediction for one new run against three old ones or more. Where none of them
 * varies there is nothing to estimate, and the values are compared as they are (§2.8).
 */
function estimateDifference(change) {
    const { delta, baselineRuns, candidateRuns } = change;
    if (delta === null)
        return (0,gates_found/* error */.z3)(`${(0,lookUp/* keyOfChange */.L$)(change)} has no difference: ${change.reason}`);
    const [before, after] = [(0,samples/* finiteValues */.m0)(baselineRuns), (0,samples/* finiteValues */.m0)(candidateRuns)];
    const n = { baseline: before.length, candidate: after.length };
    const [fresh] = after;
    if (before.length >= 2 && after.length >= 2) {
        return usable('welch', (0,welch/* welchDifference */.j)(before, after), change, n);
    }
    if (before.length >= 3 && after.length === 1 && fresh !== undefined) {
        return usable('prediction', predictionDifference(before, fresh), change, n);
    }
    return (0,gates_found/* unknown */.L5)(`${(0,lookUp/* keyOfChange */.L$)(change)}: ${tooFewWords(n)} about noise; ${moreSeeds}`);
}
/** What to do where there are too few runs. */
const moreSeeds = 'set seeds: [1, 2, 3]';
function tooFewWords({ baseline, candidate }) {
    if (baseline === 1 && candidate === 1)
        return 'one run a side says nothing';
    return `${countRuns(baseline)} of the baseline and ${countRuns(candidate)} of the candidate say too little`;
}
/** `1 run`, `3 runs`. */
function countRuns(count) {
    return `${count} run${count === 1 ? '' : 's'}`;
}
function usable(method, about, change, n) {
    return (0,gates_found/* known */.eO)(about === null ? exactly(change, n) : { method, about, n });
}
function exactly({ delta, baseline, candidate }, n) {
    const largest = Math.max(Math.abs(Number(baseline)), Math.abs(Number(candidate)));
    return { method: 'exact', difference: delta ?? 0, rounding: equalShare * largest, n };
}

// EXTERNAL MODULE: ./build/src/statistics/meanDifference.js
var meanDifference = __webpack_require__(90451);
;// CONCATENATED MODULE: ./build/src/gates/estimateMean.js






/** Student's bounds of a mean, from two runs on; the mean itself where the runs agree exactly. */
function estimateMean(metric, evidence) {
    const found = (0,lookUp/* candidateOf */.RH)(metric, evidence);
    if (found.kind !== 'known')
        return found;
    const { change } = found.value;
    const values = (0,samples/* finiteValues */.m0)(change.candidateRuns);
    if (values.length < 2) {
        return (0,gates_found/* unknown */.L5)(`${(0,lookUp/* keyOfChange */.L$)(change)}: ${countRuns(values.length)} says nothing about noise; ${moreSeeds}`);
    }
    const { alpha } = evidence;
    const center = (0,moments/* mean */.i)(values);
    const bounds = boundsOf(values, alpha);
    if (!Number.isFinite(bounds.high - bounds.low)) {
        return (0,gates_found/* unknown */.L5)(`the values of ${(0,lookUp/* keyOfChange */.L$)(change)} are too large to say what is noise`);
    }
    const varies = bounds.low < bounds.high;
    const numbers = {
        estimate: center,
        interval: varies ? [bounds.low, bounds.high] : null,
        confidence: varies ? 1 - 2 * alpha : null,
        method: varies ? 'student' : 'exact',
        n: { baseline: null, candidate: values.length },
        margin: null,
        p: null,
        alpha,
        smallestMargin: null,
    };
    return (0,gates_found/* known */.eO)({ change, mean: center, bounds, numbers });
}
/** The estimate that `lower(…)` or `upper(…)` gives a bound of; null for any other expression. */
function meanBehind(expression, evidence) {
    if (expression.kind !== 'about' || (expression.of !== 'lower' && expression.of !== 'upper'))
        return null;
    const found = estimateMean(expression.metric, evidence);
    return found.kind === 'known' ? found.value : null;
}
function boundsOf(values, alpha) {
    const standardError = (0,moments/* sampleSd */._)(values) / Math.sqrt(values.length);
    const difference = (0,moments/* mean */.i)(values);
    if (standardError === 0)
        return { low: difference, high: difference };
    return (0,meanDifference/* oneSidedBounds */.xA)({ difference, standardError, degreesOfFreedom: values.length - 1 }, 1 - alpha);
}

;// CONCATENATED MODULE: ./build/src/gates/bind.js
/** A clause with its wildcards replaced. Group functions have none. */
function bindClause(clause, binding) {
    switch (clause.kind) {
        case 'comparison':
            return {
                ...clause,
                left: bindExpression(clause.left, binding),
                right: bindExpression(clause.right, binding),
            };
        case 'present':
            return { ...clause, metrics: clause.metrics.map((metric) => bindMetric(metric, binding)) };
        case 'evidence':
            return { ...clause, metric: bindMetric(clause.metric, binding) };
        case 'reproduced':
            return clause;
    }
}
function bindMetric(metric, binding) {
    const labels = metric.labels.map(({ key, value }) => ({ key, value: value ?? binding.get(key) ?? null }));
    return { ...metric, labels };
}
function bindExpression(expression, binding) {
    switch (expression.kind) {
        case 'number':
        case 'groups':
            return expression;
        case 'metric':
        case 'about':
            return { ...expression, metric: bindMetric(expression.metric, binding) };
        case 'abs':
        case 'negative':
            return { ...expression, operand: bindExpression(expression.operand, binding) };
        case 'extreme':
            return {
                ...expression,
                operands: expression.operands.map((operand) => bindExpression(operand, binding)),
            };
        case 'arithmetic':
            return {
                ...expression,
                left: bindExpression(expression.left, binding),
                right: bindExpression(expression.right, binding),
            };
    }
}

;// CONCATENATED MODULE: ./build/src/gates/slices.js



/** Combinations of slices beyond this are no gate any more. */
const mostInstances = 10_000;
/**
 * What a clause with wildcards asks: to hold for each value. One label has one value in all of a clause, so that
 * `a{lang=*} >= base(a{lang=*})` compares each language with itself. Values that only one side, or one of the metrics,
 * has count too: dropping a slice must not pass a gate. A clause without wildcards is its own only instance; none when
 * a wildcard stands for nothing; null when there are too many.
 */
function instancesOf(clause, evidence) {
    const wild = wildcardRefs(clause);
    const bindings = bindingsOf(wild, evidence);
    if (bindings === null)
        return null;
    return bindings.map((binding) => ({
        clause: bindClause(clause, binding),
        sliceKeys: new Set(wild.map((ref) => (0,lookUp/* keyOfRef */.Qo)(bindMetric(ref, binding)))),
    }));
}
/** The metrics of either side that a reference means: its name, exactly its labels, and the values it gives. */
function changesMatching(ref, { changes }) {
    return [...changes.values()].filter(({ metric, labels }) => metric === ref.name &&
        Object.keys(labels).length === ref.labels.length &&
        ref.labels.every(({ key, value }) => Object.hasOwn(labels, key) && (value === null || value === labels[key])));
}
/** References with wildcards of their own; those of group functions are taken together, not one by one. */
function wildcardRefs(clause) {
    const refs = clause.kind === 'comparison'
        ? [clause.left, clause.right]
            .flatMap(metricsOf/* leavesIn */.cc)
            .flatMap((leaf) => (leaf.kind === 'metric' || leaf.kind === 'about' ? [leaf.metric] : []))
        : (0,metricsOf/* refsOf */.gA)(clause);
    return refs.filter((ref) => wildcardKeys(ref).length > 0);
}
function wildcardKeys({ labels }) {
    return labels.filter(({ value }) => value === null).map(({ key }) => key);
}
/** References with the same wildcards pool their values; different wildcards are combined where they agree. */
function bindingsOf(refs, evidence) {
    const pools = new Map();
    for (const ref of refs) {
        const keys = wildcardKeys(ref).sort();
        const pool = pools.get(JSON.stringify(keys)) ?? new Map();
        pools.set(JSON.stringify(keys), pool);
        for (const { labels } of changesMatching(ref, evidence)) {
            const values = keys.map((key) => labels[key] ?? '');
            pool.set(JSON.stringify(values), new Map(keys.map((key, index) => [key, values[index] ?? ''])));
        }
    }
    let bindings = [new Map()];
    for (const pool of pools.values()) {
        if (bindings.length * pool.size > mostInstances)
            return null;
        bindings = bindings.flatMap((binding) => [...pool.values()]
            .filter((other) => agree(binding, other))
            .map((other) => new Map([...binding, ...other])));
    }
    return bindings;
}
function agree(a, b) {
    return [...a].every(([key, value]) => !b.has(key) || b.get(key) === value);
}

;// CONCATENATED MODULE: ./build/src/gates/evaluateGroups.js




/**
 * `gap` is highest − lowest, `ratio` lowest / highest, `worst` the group farthest from the goal. Point estimates over
 * the candidate's means. A group that only the baseline has makes the result unknown: leaving out the weakest group
 * must not pass a gate.
 */
function evaluateGroups(groups, evidence) {
    const { name } = groups.metric;
    const changes = changesMatching((0,metricsOf/* groupsRef */.sY)(groups), evidence);
    if (changes.length === 0)
        return (0,gates_found/* error */.z3)(`no run measured ${name} by ${groups.by}`);
    if (new Set(changes.map(lookUp/* unitNameOf */.J6)).size > 1) {
        return (0,gates_found/* error */.z3)(`the groups of ${name} by ${groups.by} have different units`);
    }
    const sliced = { ...evidence, sliceKeys: new Set(evidence.changes.keys()) };
    const means = changes.map((change) => (0,lookUp/* candidateMean */.BF)(change, sliced));
    const missing = worstOf(means.filter((mean) => mean.kind !== 'known'));
    if (missing !== undefined)
        return missing;
    const sorted = means
        .flatMap((mean) => (mean.kind === 'known' ? [mean.value] : []))
        .sort((a, b) => a.mean - b.mean);
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    if (lowest === undefined || highest === undefined)
        return (0,gates_found/* error */.z3)(`no run measured ${name} by ${groups.by}`);
    return groups.of === 'worst' ? worstGroup(lowest, highest) : spread(groups, lowest, highest, sorted.length);
}
/** An error outweighs an unknown. */
function worstOf(missing) {
    return missing.find(({ kind }) => kind === 'error') ?? missing[0];
}
function worstGroup(lowest, highest) {
    const { goal, metric } = lowest.change;
    if (goal === null)
        return (0,gates_found/* error */.z3)(`${metric} has no goal: declare whether min or max is better`);
    const worst = goal === 'max' ? lowest : highest;
    return (0,gates_found/* known */.eO)({ quantity: { value: worst.mean, measure: (0,lookUp/* measureOf */.c_)(worst.change) }, lowest, highest });
}
function spread({ of, by }, lowest, highest, count) {
    const { metric } = lowest.change;
    if (count < 2)
        return (0,gates_found/* unknown */.L5)(`${metric} has only one group by ${by}, which differs from no other`);
    if (of === 'gap') {
        const measure = (0,lookUp/* measureOf */.c_)(lowest.change);
        return (0,gates_found/* known */.eO)({ quantity: { value: highest.mean - lowest.mean, measure }, lowest, highest });
    }
    if (lowest.mean < 0 || highest.mean === 0) {
        return (0,gates_found/* error */.z3)(`a ratio needs groups that are not negative and not all 0; ${metric} is not so`);
    }
    const quantity = { value: lowest.mean / highest.mean, measure: { kind: 'relative' } };
    return (0,gates_found/* known */.eO)({ quantity, lowest, highest });
}

;// CONCATENATED MODULE: ./build/src/gates/movementWords.js




const rise = { verb: 'rose', article: 'a', noun: 'rise' };
const fall = { verb: 'fell', article: 'a', noun: 'fall' };
const improvement = { verb: 'improved', article: 'an', noun: 'improvement' };
const worsening = { verb: 'worsened', article: 'a', noun: 'worsening' };
/** "accuracy fell by 0.8pp (0.942 → 0.934); a fall of at most 0.5pp is allowed"; null for what is no movement. */
function movementReason(answer, evidence) {
    const { subject, bound } = answer;
    if (subject.kind !== 'about' || !isMovement(subject) || (0,metricsOf/* refsIn */.A5)(bound).length > 0)
        return null;
    const found = (0,lookUp/* changeOf */.C2)(subject.metric, evidence);
    if (found.kind !== 'known')
        return null;
    const { baseline, candidate } = found.value;
    const sides = (0,formatValue/* formatPair */.kI)(baseline, candidate, (0,lookUp/* unitNameOf */.J6)(found.value)).join(' → ');
    const [up, down] = subject.of === 'gain' ? [improvement, worsening] : [rise, fall];
    return `${(0,lookUp/* keyOfChange */.L$)(found.value)} ${movedText(answer, found.value, up, down)} (${sides}); ${askedText(answer, up, down)}`;
}
function movedText(answer, { kind }, up, down) {
    const { left, right } = answer;
    if (left === 0 || kind === 'unchanged')
        return 'did not change';
    const amount = (0,formatValue/* formatAgainst */.L$)(Math.abs(left), Math.abs(right), scaleOf(answer, left));
    return `${(left > 0 ? up : down).verb} by ${amount}`;
}
function askedText(answer, up, down) {
    const { comparator, right } = answer;
    if (right === 0)
        return zeroWords(comparator, up, down);
    const size = boundText(answer).replace(/^-/, '');
    return allowance(comparator, right, right > 0 ? up : down, size);
}
function zeroWords(comparator, up, down) {
    switch (comparator) {
        case '>=':
            return `no ${down.noun} is allowed`;
        case '<=':
            return `no ${up.noun} is allowed`;
        case '>':
            return `${up.article} ${up.noun} was asked for`;
        case '<':
            return `${down.article} ${down.noun} was asked for`;
        case '==':
            return 'no change is allowed';
    }
}
/** A bound on the far side of 0 allows a movement; one on the near side asks for it. */
function allowance(comparator, right, { article, noun }, size) {
    const what = `${article} ${noun} of`;
    if (comparator === '==')
        return `${what} exactly ${size} was asked for`;
    const isStrict = comparator === '>' || comparator === '<';
    const wantsMore = comparator === '>=' || comparator === '>';
    return right > 0 === wantsMore
        ? `${what} ${isStrict ? 'more than' : 'at least'} ${size} was asked for`
        : `${what} ${isStrict ? 'less than' : 'at most'} ${size} is allowed`;
}

// EXTERNAL MODULE: ./build/src/gates/verdict.js
var verdict = __webpack_require__(85127);
;// CONCATENATED MODULE: ./build/src/gates/clauseWords.js










/** What a clause wants, what was found, and a sentence that puts both together; numbers in the unit of the rule. */
function wordsFor(answer, evidence) {
    const { left, right, comparator } = answer;
    const actual = (0,formatValue/* formatAgainst */.L$)(left, right, scaleOf(answer, left));
    const bound = boundText(answer);
    return {
        expected: `${comparator} ${bound}`,
        actual,
        reason: movementReason(answer, evidence) ?? levelReason(answer, actual, bound, evidence),
    };
}
const boundWords = {
    '>=': 'at least',
    '<=': 'at most',
    '>': 'more than',
    '<': 'less than',
    '==': 'exactly',
};
/** "accuracy is 0.934, at least 0.95 was asked for" */
function levelReason(answer, actual, bound, evidence) {
    const { subject, comparator } = answer;
    const computed = (0,metricsOf/* refsIn */.A5)(answer.bound).length > 0 ? ` (${(0,formatGate/* formatExpression */.KY)(answer.bound)})` : '';
    const name = subject.kind === 'metric' ? (0,lookUp/* keyOfRef */.Qo)(subject.metric) : (0,formatGate/* formatExpression */.KY)(subject);
    return `${name} is ${actual}${detailOf(subject, evidence)}, ${boundWords[comparator]} ${bound}${computed} was asked for`;
}
/** What a number was made of, in parentheses; nothing for a plain one. */
function detailOf(subject, evidence) {
    return subject.kind === 'groups' ? groupsDetail(subject, evidence) : boundDetail(subject, evidence);
}
/** " (mean 0.912; 95 % one-sided bound, Student's t, 5 runs)" */
function boundDetail(subject, evidence) {
    const estimate = meanBehind(subject, evidence);
    if (estimate === null)
        return '';
    const { change, mean, numbers } = estimate;
    const method = `${verdict/* methodWords */.X[numbers.method]}, ${countRuns(numbers.n.candidate)}`;
    if (numbers.interval === null)
        return ` (${method})`;
    return ` (mean ${(0,formatValue/* formatValue */.Fl)(mean, (0,lookUp/* unitNameOf */.J6)(change))}; ${confidenceWords(numbers.alpha)} bound, ${method})`;
}
/** "95 % one-sided" */
function confidenceWords(alpha) {
    return `${(0,formatValue/* formatValue */.Fl)(100 * (1 - alpha))} % one-sided`;
}
/** " (accuracy{lang=de} 0.81, accuracy{lang=en} 0.9)": the groups that made the number. */
function groupsDetail(subject, evidence) {
    const found = evaluateGroups(subject, evidence);
    if (found.kind !== 'known')
        return '';
    const { lowest, highest } = found.value;
    const [low, high] = (0,formatValue/* formatPair */.kI)(lowest.mean, highest.mean, (0,lookUp/* unitNameOf */.J6)(lowest.change));
    return ` (${(0,lookUp/* keyOfChange */.L$)(lowest.change)} ${low}, ${(0,lookUp/* keyOfChange */.L$)(highest.change)} ${high})`;
}

// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
;// CONCATENATED MODULE: ./build/src/gates/evaluateAbout.js




/** One number about one metric: `base`, `delta`, `change`, `gain`, `count` (reference/statistics.md §5.3). */
function evaluateAbout({ of, metric }, evidence) {
    switch (of) {
        case 'base':
            return (0,gates_found/* mapFound */.by)((0,lookUp/* baselineOf */.Bv)(metric, evidence), ({ change, mean }) => ({
                value: mean,
                measure: (0,lookUp/* measureOf */.c_)(change),
            }));
        case 'count':
            return (0,gates_found/* mapFound */.by)((0,lookUp/* changeOf */.C2)(metric, evidence), ({ candidateRuns }) => ({
                value: candidateRuns?.values.filter(metricValue/* isFiniteValue */.N9).length ?? 0,
                measure: { kind: 'number' },
            }));
        case 'delta':
        case 'gain':
        case 'change':
            return (0,gates_found/* combineFound */.ke)((0,lookUp/* candidateOf */.RH)(metric, evidence), (0,lookUp/* baselineOf */.Bv)(metric, evidence), (after, before) => differenceOf(of, after, before));
        case 'lower':
        case 'upper':
            return boundOf(of, metric, evidence);
    }
}
function boundOf(of, metric, evidence) {
    return (0,gates_found/* mapFound */.by)(estimateMean(metric, evidence), ({ change, bounds }) => ({
        value: of === 'lower' ? bounds.low : bounds.high,
        measure: (0,lookUp/* measureOf */.c_)(change),
    }));
}
/** The difference is the comparison's own, which has both sides in one unit. */
function differenceOf(of, { change }, before) {
    const { delta } = change;
    const key = (0,lookUp/* keyOfChange */.L$)(change);
    if (delta === null)
        return (0,gates_found/* error */.z3)(`${key} has no difference: ${change.reason}`);
    const measure = (0,lookUp/* measureOf */.c_)(change);
    if (of === 'delta')
        return (0,gates_found/* known */.eO)({ value: delta, measure });
    if (of === 'gain')
        return (0,gates_found/* mapFound */.by)((0,lookUp/* betterSign */.w0)(change), (sign) => ({ value: sign * delta, measure }));
    if (before.mean === 0)
        return (0,gates_found/* error */.z3)(`${key} is 0 in the baseline, so there is no relative change`);
    return (0,gates_found/* known */.eO)({ value: delta / Math.abs(before.mean), measure: { kind: 'relative' } });
}

// EXTERNAL MODULE: ./build/src/gates/quantity.js
var quantity = __webpack_require__(26721);
;// CONCATENATED MODULE: ./build/src/gates/evaluateExpression.js






/** An expression's number and what it measures. Its metrics have no wildcards. Never NaN or infinite: that is an error. */
function evaluate(expression, evidence) {
    const found = evaluateKind(expression, evidence);
    if (found.kind !== 'known' || Number.isFinite(found.value.value))
        return found;
    return (0,gates_found/* error */.z3)(`${(0,formatGate/* formatExpression */.KY)(expression)} is too large for a number`);
}
function evaluateKind(expression, evidence) {
    switch (expression.kind) {
        case 'number':
            return (0,gates_found/* known */.eO)((0,quantity/* literalQuantity */.$b)(expression));
        case 'metric':
            return (0,gates_found/* mapFound */.by)((0,lookUp/* candidateOf */.RH)(expression.metric, evidence), ({ change, mean }) => ({
                value: mean,
                measure: (0,lookUp/* measureOf */.c_)(change),
            }));
        case 'about':
            return evaluateAbout(expression, evidence);
        case 'groups':
            return (0,gates_found/* mapFound */.by)(evaluateGroups(expression, evidence), ({ quantity }) => quantity);
        case 'abs':
            return (0,gates_found/* mapFound */.by)(evaluate(expression.operand, evidence), (it) => ({ ...it, value: Math.abs(it.value) }));
        case 'negative':
            return (0,gates_found/* mapFound */.by)(evaluate(expression.operand, evidence), (it) => ({ ...it, value: -it.value }));
        case 'extreme':
            return evaluateExtreme(expression, evidence);
        case 'arithmetic':
            return evaluateArithmetic(expression, evidence);
    }
}
function evaluateExtreme(extreme, evidence) {
    const choose = extreme.of === 'min' ? Math.min : Math.max;
    return extreme.operands
        .map((operand) => evaluate(operand, evidence))
        .reduce((a, b) => (0,gates_found/* combineFound */.ke)(a, b, (x, y) => {
        const both = (0,quantity/* unify */.QF)(x, y);
        if (both === null)
            return unitClash(extreme);
        return (0,gates_found/* known */.eO)({ value: choose(both.left, both.right), measure: both.measure });
    }));
}
function evaluateArithmetic(expression, evidence) {
    return (0,gates_found/* combineFound */.ke)(evaluate(expression.left, evidence), evaluate(expression.right, evidence), (x, y) => {
        if (expression.operator === '/' && y.value === 0) {
            return (0,gates_found/* error */.z3)(`${(0,formatGate/* formatExpression */.KY)(expression.right)} is 0, so nothing can be divided by it`);
        }
        const result = calculate(expression.operator, x, y);
        return result === null ? unitClash(expression) : (0,gates_found/* known */.eO)(result);
    });
}
function calculate(operator, x, y) {
    if (operator === '*')
        return (0,quantity/* multiply */.lw)(x, y);
    if (operator === '/')
        return (0,quantity/* divide */.Qr)(x, y);
    const both = (0,quantity/* unify */.QF)(x, y);
    if (both === null)
        return null;
    const value = operator === '+' ? both.left + both.right : both.left - both.right;
    return { value, measure: both.measure };
}
function unitClash(expression) {
    return (0,gates_found/* error */.z3)(`the units in ${(0,formatGate/* formatExpression */.KY)(expression)} do not fit together`);
}

;// CONCATENATED MODULE: ./build/src/gates/evaluateComparison.js









/** Judges `left comparator right` on the point estimates. */
function evaluateComparison(clause, evidence) {
    const turned = withSubjectLeft(clause);
    const { left: subject, comparator, right: bound } = turned;
    const found = (0,gates_found/* combineFound */.ke)(evaluate(subject, evidence), evaluate(bound, evidence), (a, b) => {
        const both = (0,quantity/* unify */.QF)(a, b);
        return both === null ? (0,gates_found/* error */.z3)(clashReason(turned, a, b)) : { kind: 'known', value: both };
    });
    if (found.kind !== 'known')
        return unanswered(turned, found, evidence);
    const { left, right, measure } = found.value;
    return {
        outcome: holds(left, comparator, right) ? 'passed' : 'failed',
        ...wordsFor({ subject, comparator, bound, left, right, measure }, evidence),
        value: left,
        bound: right,
        evidence: meanBehind(subject, evidence)?.numbers ?? null,
        distance: distanceOf(left, comparator, right),
    };
}
const mirrored = {
    '>=': '<=',
    '<=': '>=',
    '>': '<',
    '<': '>',
    '==': '==',
};
/** `0.9 <= accuracy` is told as `accuracy >= 0.9`. */
function withSubjectLeft(clause) {
    const { left, comparator, right } = clause;
    if ((0,metricsOf/* refsIn */.A5)(left).length > 0 || (0,metricsOf/* refsIn */.A5)(right).length === 0)
        return clause;
    return { kind: 'comparison', left: right, comparator: mirrored[comparator], right: left };
}
/** `>=` and `<=` include the slack, `>` and `<` exclude it: 0.87 − 0.84 is not more than 0.03 (§5.3). */
function holds(left, comparator, right) {
    const slack = 1e-12 * Math.max(1, Math.abs(right));
    switch (comparator) {
        case '>=':
            return left >= right - slack;
        case '<=':
            return left <= right + slack;
        case '>':
            return left > right + slack;
        case '<':
            return left < right - slack;
        case '==':
            return Math.abs(left - right) <= slack;
    }
}
/** How far the rule is from breaking; negative by how far it is broken. */
function distanceOf(left, comparator, right) {
    if (comparator === '==')
        return -Math.abs(left - right);
    return comparator === '>=' || comparator === '>' ? left - right : right - left;
}
function unanswered({ left: subject, comparator, right: bound }, { kind, reason }, { changes }) {
    const change = subject.kind === 'metric' ? changes.get((0,lookUp/* keyOfRef */.Qo)(subject.metric)) : undefined;
    const seen = change === undefined || change.candidateRuns === null ? undefined : change.candidate;
    return {
        outcome: kind,
        expected: `${comparator} ${(0,formatGate/* formatExpression */.KY)(bound)}`,
        actual: (0,formatValue/* formatValue */.Fl)(seen, change === undefined ? null : (0,lookUp/* unitNameOf */.J6)(change)),
        reason,
        value: null,
        bound: null,
        evidence: null,
        distance: null,
    };
}
/** Why two sides cannot be compared, and what to write instead. */
function clashReason({ left, right }, a, b) {
    const [subject, bound] = [(0,formatGate/* formatExpression */.KY)(left), (0,formatGate/* formatExpression */.KY)(right)];
    const kinds = [a.measure.kind, b.measure.kind];
    if (kinds.includes('points')) {
        return kinds.includes('relative')
            ? `${subject} is a relative change, for which ${bound} has the wrong unit: write \`%\``
            : `${bound} needs a proportion between 0 and 1: declare kind: proportion for ${subject}, or write a plain number`;
    }
    if (kinds.includes('percentLiteral')) {
        const plain = right.kind === 'number' ? (0,formatValue/* formatValue */.Fl)(right.value / 100) : 'a plain number';
        return `${bound} is a relative change, which ${subject} is not: write ${plain}, or use change()`;
    }
    return `${subject} is ${measureWords(a, left)}, ${bound} is ${measureWords(b, right)}: they cannot be compared`;
}
function measureWords({ measure }, expression) {
    if (measure.kind === 'unit' || measure.kind === 'other')
        return `in ${measure.name}`;
    if (measure.kind === 'percent')
        return 'in %';
    return expression.kind === 'metric' ? 'without a unit (declare one)' : 'without a unit';
}

// EXTERNAL MODULE: ./build/src/statistics/requirements.js
var requirements = __webpack_require__(93513);
;// CONCATENATED MODULE: ./build/src/statistics/claims.js


/*
 * Differences are candidate − baseline with "higher is better"; margins are in the same unit and not negative. The
 * bounds of answer… are one-sided of 1 − α each, from any method. A regression guard asks the non-inferiority question
 * and blocks only on "refuted"; the p-value to correct for many guards is differencePValues(about, −margin).less.
 */
/** "Not worse by the margin or more": the lower bound lies above −margin. */
function answerNonInferior(bounds, margin) {
    (0,requirements/* requireAtLeast */.om)('the margin', margin, 0);
    return answerAbove(bounds, -margin);
}
/** "Better by more than the margin": the lower bound lies above the margin. */
function answerSuperior(bounds, margin) {
    (0,requirements/* requireAtLeast */.om)('the margin', margin, 0);
    return answerAbove(bounds, margin);
}
/** "Different by less than the margin, either way": the whole interval lies within it. */
function answerEquivalent({ low, high }, margin) {
    (0,requirements/* requireAtLeast */.om)('the margin', margin, 0);
    if (low > -margin && high < margin)
        return 'shown';
    return high < -margin || low > margin ? 'refuted' : 'open';
}
function answerAbove({ low, high }, threshold) {
    if (low > threshold)
        return 'shown';
    return high < threshold ? 'refuted' : 'open';
}
/** Non-inferiority at one-sided error rate α (Wellek 2010, §1). Valid wherever the difference's own method is. */
function testNonInferior(about, margin, alpha) {
    const bounds = (0,meanDifference/* oneSidedBounds */.xA)(about, 1 - alpha);
    return {
        ...bounds,
        answer: answerNonInferior(bounds, margin),
        p: (0,meanDifference/* differencePValues */.OY)(about, -margin).greater,
    };
}
/** Superiority by more than the margin (0 is allowed) at one-sided error rate α. */
function testSuperior(about, margin, alpha) {
    const bounds = (0,meanDifference/* oneSidedBounds */.xA)(about, 1 - alpha);
    return { ...bounds, answer: answerSuperior(bounds, margin), p: (0,meanDifference/* differencePValues */.OY)(about, margin).greater };
}
/**
 * Equivalence by two one-sided tests at α each (TOST: Schuirmann 1987); the bounds are the 1 − 2α interval and p is the
 * larger of the two. The only test here whose "shown" may be read as "no change worth the name".
 */
function testEquivalent(about, margin, alpha) {
    const bounds = (0,meanDifference/* oneSidedBounds */.xA)(about, 1 - alpha);
    const p = Math.max((0,meanDifference/* differencePValues */.OY)(about, -margin).greater, (0,meanDifference/* differencePValues */.OY)(about, margin).less);
    return { ...bounds, answer: answerEquivalent(bounds, margin), p };
}

// EXTERNAL MODULE: ./build/src/gates/margin.js
var margin = __webpack_require__(10594);
;// CONCATENATED MODULE: ./build/src/gates/claim.js






/** Tests a rule by the method that its metric's runs allow (reference/statistics.md §2.4, §5.3). */
function claimOf(clause, evidence) {
    const { test, metric } = clause;
    return (0,gates_found/* combineFound */.ke)((0,lookUp/* candidateOf */.RH)(metric, evidence), (0,lookUp/* baselineOf */.Bv)(metric, evidence), ({ change }) => (0,gates_found/* combineFound */.ke)((0,margin/* marginOf */.O)(clause, change), signFor(test, change), (margin, sign) => {
        const estimate = estimateDifference(change);
        if (estimate.kind !== 'known')
            return estimate;
        const { method, n } = estimate.value;
        const { alpha } = evidence;
        const tested = testClaim(test, claim_turned(estimate.value, sign), margin, alpha);
        if (![tested.bounds.low, tested.bounds.high, tested.p ?? 0].every(Number.isFinite)) {
            return (0,gates_found/* unknown */.L5)(`the values of ${(0,lookUp/* keyOfChange */.L$)(change)} are too large to say what is noise`);
        }
        return (0,gates_found/* known */.eO)({ clause, change, method, n, alpha, margin, sign, ...tested });
    }));
}
function signFor(test, change) {
    return test === 'equivalent' ? (0,gates_found/* known */.eO)(1) : (0,lookUp/* betterSign */.w0)(change);
}
/** The estimate with "higher is better". */
function claim_turned(estimate, sign) {
    if (estimate.method === 'exact')
        return { ...estimate, difference: sign * estimate.difference };
    return { ...estimate, about: { ...estimate.about, difference: sign * estimate.about.difference } };
}
function testClaim(test, estimate, margin, alpha) {
    if (estimate.method === 'exact') {
        const { difference: gain, rounding } = estimate;
        const answer = holdsExactly(test, gain, margin, rounding) ? 'shown' : 'refuted';
        return { gain, bounds: { low: gain, high: gain }, answer, p: null };
    }
    const { low, high, answer, p } = tests[test](estimate.about, margin, alpha);
    return { gain: estimate.about.difference, bounds: { low, high }, answer, p };
}
const tests = {
    noninferior: testNonInferior,
    superior: testSuperior,
    equivalent: testEquivalent,
    not_regressed: testRegression,
};
/** The non-inferiority question with the p-value of its contrary: small speaks for a regression. */
function testRegression(about, margin, alpha) {
    return { ...testNonInferior(about, margin, alpha), p: (0,meanDifference/* differencePValues */.OY)(about, -margin).less };
}
/** Without noise there is nothing to be unsure of: what lies on the margin is worse by the margin, but no more than that. */
function holdsExactly(test, gain, margin, rounding) {
    switch (test) {
        case 'noninferior':
            return gain > -margin + rounding;
        case 'not_regressed':
            return gain >= -margin - rounding;
        case 'superior':
            return gain > margin + rounding;
        case 'equivalent':
            return Math.abs(gain) < margin - rounding;
    }
}
/** The claim's numbers as candidate − baseline. */
function numbersOf(claim) {
    const { sign, gain, method, n, margin, p, alpha } = claim;
    const isExact = method === 'exact';
    return {
        estimate: sign * gain,
        interval: isExact ? null : differenceBounds(claim),
        confidence: isExact ? null : 1 - 2 * alpha,
        method,
        n,
        margin,
        p,
        alpha,
        smallestMargin: smallestMargin(claim),
    };
}
/** The bounds of candidate − baseline, lower first. */
function differenceBounds({ sign, bounds: { low, high } }) {
    return sign === 1 ? [low, high] : [-high, -low];
}
/** The margin above which the rule passes, or `not_regressed` does not fail; none helps `superior`, which needs a smaller one. */
function smallestMargin({ clause, bounds: { low, high } }) {
    switch (clause.test) {
        case 'noninferior':
            return Math.max(0, -low);
        case 'not_regressed':
            return Math.max(0, -high);
        case 'equivalent':
            return Math.max(Math.abs(low), Math.abs(high));
        case 'superior':
            return null;
    }
}

;// CONCATENATED MODULE: ./build/src/gates/claimWords.js








/** What a statistical rule wants, in words that need no data. */
function expectedText({ test, margin }) {
    const size = margin === null || margin.value === 0 ? null : (0,formatGate/* formatNumber */.ZV)(margin);
    switch (test) {
        case 'noninferior':
            return `not worse by ${size ?? 'the margin'} or more`;
        case 'not_regressed':
            return `not shown to be worse${size === null ? '' : ` by more than ${size}`}`;
        case 'superior':
            return `better${size === null ? '' : ` by more than ${size}`}`;
        case 'equivalent':
            return `different by less than ${size ?? 'the margin'}`;
    }
}
/** "accuracy fell by 0.1pp (95 % one-sided bound -0.4pp; Welch, 5 + 5 runs); a fall of 0.5pp or more is ruled out" */
function claimWords(claim, outcome) {
    const text = formatterFor(claim);
    const moved = `${(0,lookUp/* keyOfChange */.L$)(claim.change)} ${claimWords_movedText(claim, text)}`;
    const found = `${claimWords_event(claim, text)} ${findings[claim.clause.test][outcome]}`;
    return {
        expected: expectedText(claim.clause),
        actual: actualText(claim, text),
        reason: `${moved} (${basisText(claim, outcome, text)}); ${found}${wayOut(claim, outcome, text)}`,
    };
}
/** What the data say of the event that a rule is about. */
const findings = {
    noninferior: { passed: 'is ruled out', failed: 'is shown', unknown: 'is not ruled out' },
    equivalent: { passed: 'is ruled out', failed: 'is shown', unknown: 'is not ruled out' },
    not_regressed: { passed: 'is ruled out', failed: 'is shown', unknown: 'is not shown' },
    superior: { passed: 'is shown', failed: 'is ruled out', unknown: 'is not shown' },
};
function formatterFor(claim) {
    const { clause, change, margin } = claim;
    const answer = {
        subject: { kind: 'about', of: 'delta', metric: clause.metric },
        comparator: '>',
        bound: clause.margin ?? { kind: 'number', value: 0, unit: null },
        left: claim.gain,
        right: margin,
        measure: (0,lookUp/* measureOf */.c_)(change),
    };
    const size = (value) => (0,formatValue/* formatAgainst */.L$)(Math.abs(value), margin, scaleOf(answer, Math.abs(value)));
    const signed = (value) => `${value < 0 ? '-' : value > 0 ? '+' : ''}${size(value)}`;
    return { size, signed, margin: boundText(answer) };
}
function claimWords_movedText({ change, sign, gain }, { size }) {
    if (gain === 0 || change.kind === 'unchanged')
        return 'did not change';
    return `${sign * gain > 0 ? 'rose' : 'fell'} by ${size(gain)}`;
}
function actualText(claim, { signed }) {
    return claim.method === 'exact'
        ? signed(claim.sign * claim.gain)
        : differenceBounds(claim).map(signed).join(' to ');
}
/** "95 % one-sided bound -0.4pp; Welch, 5 + 5 runs"; the whole interval where both of its ends count. */
function basisText(claim, outcome, { signed }) {
    const { clause, method, n, alpha, sign, bounds } = claim;
    const runs = `${verdict/* methodWords */.X[method]}, ${n.baseline} + ${countRuns(n.candidate)}`;
    if (method === 'exact')
        return runs;
    if (outcome === 'unknown' || clause.test === 'equivalent') {
        const [low, high] = differenceBounds(claim).map(signed);
        return `${(0,formatValue/* formatValue */.Fl)(100 * (1 - 2 * alpha))} % interval ${low} to ${high}; ${runs}`;
    }
    const deciding = outcome === 'passed' ? bounds.low : bounds.high;
    return `${confidenceWords(alpha)} bound ${signed(sign * deciding)}; ${runs}`;
}
/** What the rule is about: "a fall of 0.5pp or more", "a rise". */
function claimWords_event({ clause, change, margin: value }, { margin }) {
    const [better, worse] = change.goal === 'min' ? ['a fall', 'a rise'] : ['a rise', 'a fall'];
    const beyond = value === 0 ? '' : ` of more than ${margin}`;
    switch (clause.test) {
        case 'noninferior':
            return `${worse} of ${margin} or more`;
        case 'not_regressed':
            return `${worse}${beyond}`;
        case 'superior':
            return `${better}${beyond}`;
        case 'equivalent':
            return `a change of ${margin} or more, either way,`;
    }
}
/** "; a margin above 0.4pp would have passed", for a rule that did not pass and would have with a wider one. */
function wayOut(claim, outcome, { size }) {
    const smallest = smallestMargin(claim);
    const isOpenGuard = claim.clause.test === 'not_regressed' && outcome === 'unknown';
    if (outcome === 'passed' || isOpenGuard || smallest === null)
        return '';
    return `; a margin above ${size(smallest)} would have passed`;
}

;// CONCATENATED MODULE: ./build/src/gates/evaluateEvidence.js



const outcomes = {
    shown: 'passed',
    refuted: 'failed',
    open: 'unknown',
};
/** Judges a statistical rule without wildcards, `noninferior(accuracy, 0.5pp)`. */
function evaluateEvidence(clause, evidence) {
    const found = claimOf(clause, evidence);
    if (found.kind !== 'known') {
        return {
            outcome: found.kind,
            expected: expectedText(clause),
            actual: '—',
            reason: found.reason,
            value: null,
            bound: null,
            evidence: null,
            distance: null,
        };
    }
    const claim = found.value;
    const excuse = excuseOf(claim, evidence);
    const outcome = excuse === null ? outcomes[claim.answer] : 'unknown';
    const { reason, ...words } = claimWords(claim, outcome);
    return {
        outcome,
        ...words,
        reason: excuse === null ? reason : `${reason}; ${excuse}`,
        value: null,
        bound: null,
        evidence: numbersOf(claim),
        distance: evaluateEvidence_distanceOf(claim),
    };
}
/** Why a regression that its own test shows does not count among all guards of this evaluation; null where it counts. */
function excuseOf({ clause, answer, p, alpha }, { guards }) {
    if (clause.test !== 'not_regressed' || answer !== 'refuted' || p === null)
        return null;
    const adjusted = guards.get((0,formatGate/* formatClause */.Xc)(clause)) ?? p;
    // With a single guard nothing is corrected, and the test's own answer stands to the last digit.
    if (adjusted <= alpha || adjusted === p)
        return null;
    const [before, after] = [p, adjusted].map((value) => String(Number(value.toPrecision(2))));
    return `its p of ${before} is ${after} after Holm's correction over ${guards.size} regression guards`;
}
/** How far the deciding bound is from breaking the rule; negative by how far it is broken. */
function evaluateEvidence_distanceOf({ clause, margin, bounds: { low, high } }) {
    switch (clause.test) {
        case 'noninferior':
            return low + margin;
        case 'not_regressed':
            return high + margin;
        case 'superior':
            return low - margin;
        case 'equivalent':
            return margin - Math.max(Math.abs(low), Math.abs(high));
    }
}

;// CONCATENATED MODULE: ./build/src/gates/kleene.js
/** From what settles a conjunction to what lets it hold: a rule that is broken stays so whatever else is unknown. */
const strength = ['failed', 'error', 'unknown', 'passed'];
/** Kleene's `and` with a fourth value (reference/statistics.md §5.3): failed, else error, else unknown, else passed. */
function conjunction(a, b) {
    return strength.indexOf(a) <= strength.indexOf(b) ? a : b;
}
/** The result that settles the conjunction of all: the first of the strongest outcome. */
function deciding(results) {
    return results.reduce((settled, result) => conjunction(settled.outcome, result.outcome) === settled.outcome ? settled : result);
}

;// CONCATENATED MODULE: ./build/src/gates/evaluateClause.js







/** Judges one clause. With wildcards, the slice that decides speaks for all: the worst one, or the closest to failing. */
function evaluateClause(clause, evidence) {
    const { distance: _, ...finding } = evaluateInstances(clause, evidence);
    return { rule: (0,formatGate/* formatClause */.Xc)(clause), ...finding, metrics: keysOf(clause, evidence) };
}
function evaluateInstances(clause, evidence) {
    const instances = instancesOf(clause, evidence);
    if (instances === null)
        return unanswerable('the wildcards stand for too many combinations');
    const [first, ...others] = instances
        .map((instance) => evaluateInstance(instance.clause, { ...evidence, sliceKeys: instance.sliceKeys }))
        .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0));
    if (first === undefined) {
        return unanswerable(`no run measured any slice of ${(0,metricsOf/* refsOf */.gA)(clause).map(formatGate/* formatMetric */.gI).join(', ')}`);
    }
    if (others.length === 0)
        return first;
    const decided = deciding([first, ...others]);
    return { ...decided, reason: `${decided.reason}; ${sliceNote(decided, [first, ...others])}` };
}
function evaluateInstance(clause, evidence) {
    switch (clause.kind) {
        case 'comparison':
            return evaluateComparison(clause, evidence);
        case 'present':
            return evaluatePresent(clause, evidence);
        case 'evidence':
            return evaluateEvidence(clause, evidence);
        case 'reproduced':
            return unanswerable('reproduced() cannot be judged by this version of Trainmark');
    }
}
/** Here a missing metric is what the rule looks for, so it fails instead of being an error. */
function evaluatePresent({ metrics }, evidence) {
    const found = metrics.map((metric) => (0,lookUp/* candidateOf */.RH)(metric, evidence));
    const problems = found.flatMap((one) => (one.kind === 'known' ? [] : [one.reason]));
    const names = metrics.map(lookUp/* keyOfRef */.Qo).join(', ');
    return {
        outcome: problems.length === 0 ? 'passed' : 'failed',
        expected: `${metrics.length} of ${metrics.length} present`,
        actual: `${metrics.length - problems.length} of ${metrics.length} present`,
        reason: problems.length === 0 ? `the candidate has a finite value for ${names}` : problems.join('; '),
        value: null,
        bound: null,
        evidence: null,
        distance: null,
    };
}
function unanswerable(reason) {
    return {
        outcome: 'error',
        expected: '—',
        actual: '—',
        reason,
        value: null,
        bound: null,
        evidence: null,
        distance: null,
    };
}
const sliceWords = { failed: 'failed', error: 'without an answer', unknown: 'undecided' };
function sliceNote({ outcome }, all) {
    if (outcome === 'passed')
        return `all ${all.length} slices hold`;
    const alike = all.filter((one) => one.outcome === outcome).length;
    return `${alike} of ${all.length} slices ${sliceWords[outcome]}`;
}
/** The keys of the metrics that a clause is about; a wildcard's are those it stands for. */
function keysOf(clause, evidence) {
    const keys = (0,metricsOf/* refsOf */.gA)(clause).flatMap((ref) => {
        const isWild = ref.labels.some(({ value }) => value === null);
        return isWild ? changesMatching(ref, evidence).map(lookUp/* keyOfChange */.L$) : [(0,lookUp/* keyOfRef */.Qo)(ref)];
    });
    return [...new Set(keys)];
}

// EXTERNAL MODULE: ./build/src/statistics/multiplicity.js
var multiplicity = __webpack_require__(666);
;// CONCATENATED MODULE: ./build/src/gates/guards.js




/**
 * The p-values of all regression guards of one evaluation after Holm's correction, by rule: any of them blocks, so each
 * alone would raise false alarms for all (reference/statistics.md §2.6). A guard with wildcards is one for each slice; a
 * rule that stands twice is one guard.
 */
function correctGuards(gates, evidence) {
    const found = new Map(gates.flatMap(({ clauses }) => clauses).flatMap((clause) => guardsIn(clause, evidence)));
    const corrected = (0,multiplicity/* holm */.f)([...found.values()]);
    return new Map([...found.keys()].map((rule, index) => [rule, corrected[index] ?? 1]));
}
function guardsIn(clause, evidence) {
    if (clause.kind !== 'evidence' || clause.test !== 'not_regressed')
        return [];
    return (instancesOf(clause, evidence) ?? []).flatMap(({ clause: instance }) => {
        if (instance.kind !== 'evidence')
            return [];
        const claim = claimOf(instance, evidence);
        return claim.kind === 'known' && claim.value.p !== null
            ? [[(0,formatGate/* formatClause */.Xc)(instance), claim.value.p]]
            : [];
    });
}

;// CONCATENATED MODULE: ./build/src/gates/judge.js







/** Every gate's result, and all of them together. Without gates nothing was asked, and the verdict is `passed`. */
function judge(gates, comparison) {
    const plain = (0,lookUp/* evidenceOf */.X1)(comparison);
    const guards = correctGuards(gates.map(({ gate }) => gate), plain);
    const evidence = { ...plain, guards };
    const checks = gates.map((rule) => checkOf(rule, evidence));
    return { outcome: outcomeOf(checks), checks };
}
function outcomeOf(checks) {
    const blocking = checks.filter((check) => check.blocking).map(({ outcome }) => outcome);
    if (blocking.length === 0)
        return 'passed';
    return blocking.every((outcome) => outcome === 'unknown') ? 'inconclusive' : 'failed';
}
function checkOf(rule, evidence) {
    const judged = rule.gate.clauses.map((clause) => ({
        ...resultOf(clause, rule, { ...evidence, alpha: rule.alpha }),
        onUnknown: rule.onUnknown ?? usualOnUnknown(clause),
    }));
    const { onUnknown, ...decided } = decidingClause(judged);
    return {
        ...decided,
        rule: rule.text,
        metrics: [...new Set(judged.flatMap(({ metrics }) => metrics))],
        name: rule.name,
        severity: rule.severity,
        onUnknown,
        blocking: isBlocking(decided, onUnknown, rule),
        unknownMetrics: unknownMetricsIn(rule.gate, evidence),
        clauses: judged.map(({ onUnknown: _, ...result }) => result),
    };
}
/** A regression guard blocks only what is shown to be worse; every other claim has to be shown to hold (§2.4). */
function usualOnUnknown(clause) {
    return clause.kind === 'evidence' && clause.test === 'not_regressed' ? 'pass' : 'fail';
}
/** Of several unknown clauses, one that blocks speaks first. */
function decidingClause([first, ...others]) {
    if (first === undefined)
        throw new RangeError('a gate without a clause');
    const decided = deciding([first, ...others]);
    if (decided.outcome !== 'unknown')
        return decided;
    const blocks = ({ outcome, onUnknown }) => outcome === 'unknown' && onUnknown === 'fail';
    return [first, ...others].find(blocks) ?? decided;
}
/**
 * A gate that would block for getting better is refused; as a warning it may stand, to catch what is too good. A goal that
 * was only guessed from the metric's name does not overrule the user.
 */
function resultOf(clause, { severity }, evidence) {
    const result = evaluateClause(clause, evidence);
    if (severity === 'warn')
        return result;
    const contradiction = contradictionIn(clause, (metric) => {
        const change = changesMatching(metric, evidence)[0];
        return change === undefined || change.goalSource === 'name' ? null : change.goal;
    });
    return contradiction === null ? result : { ...result, outcome: 'error', reason: contradiction };
}
function isBlocking({ outcome }, onUnknown, { severity, optional }) {
    if (severity === 'warn' || outcome === 'passed')
        return false;
    if (outcome === 'unknown')
        return onUnknown === 'fail';
    return outcome === 'failed' || !optional;
}
/** Keys that no run of either side has. `present()` asks for a metric without claiming that it exists. */
function unknownMetricsIn({ clauses }, evidence) {
    const refs = clauses.filter(({ kind }) => kind !== 'present').flatMap(metricsOf/* refsOf */.gA);
    const unknown = refs.filter((ref) => changesMatching(ref, evidence).length === 0);
    return [...new Set(unknown.map(lookUp/* keyOfRef */.Qo))];
}


/***/ }),

/***/ 85127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ methodWords),
/* harmony export */   f: () => (/* binding */ checkOutcomeInfo)
/* harmony export */ });
const checkOutcomeInfo = {
    passed: { title: 'passed', explanation: 'the rule holds' },
    failed: { title: 'failed', explanation: 'the rule does not hold' },
    unknown: { title: 'unknown', explanation: 'there is not enough evidence to decide' },
    error: { title: 'error', explanation: 'the rule could not be evaluated' },
};
const methodWords = {
    welch: 'Welch',
    prediction: 'prediction interval',
    exact: 'compared exactly, for the runs of a side agree',
    student: "Student's t",
};


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
