export const id = 143;
export const ids = [143];
export const modules = {

/***/ 66143:
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

;// CONCATENATED MODULE: ./build/src/gates/found.js
function known(value) {
    return { kind: 'known', value };
}
function unknown(reason) {
    return { kind: 'unknown', reason };
}
function error(reason) {
    return { kind: 'error', reason };
}
function mapFound(found, change) {
    return found.kind === 'known' ? known(change(found.value)) : found;
}
/** Goes on with two results when both are known; an error outweighs an unknown, for more evidence would not mend it. */
function combineFound(a, b, combine) {
    if (a.kind === 'known')
        return b.kind === 'known' ? combine(a.value, b.value) : b;
    return b.kind === 'error' && a.kind === 'unknown' ? b : a;
}

// EXTERNAL MODULE: ./build/src/comparison/units.js
var units = __webpack_require__(38424);
// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/gates/nearest.js
var nearest = __webpack_require__(73632);
// EXTERNAL MODULE: ./build/src/gates/syntaxError.js
var syntaxError = __webpack_require__(37573);
;// CONCATENATED MODULE: ./build/src/gates/lookUp.js





function evidenceOf(comparison) {
    const byKey = comparison.changes.map((change) => [keyOfChange(change), change]);
    return { changes: new Map(byKey), sliceKeys: new Set() };
}
function keyOfChange({ metric, labels }) {
    return (0,metricKey/* formatMetricKey */.d)(metric, labels);
}
/** The key of a metric whose labels are all given. */
function keyOfRef({ name, labels }) {
    const given = Object.fromEntries(labels.map(({ key, value }) => [key, value ?? '*']));
    return (0,metricKey/* formatMetricKey */.d)(name, given);
}
/** What became of the metric; an error when no run of either side has it. */
function changeOf(ref, { changes, sliceKeys }) {
    const key = keyOfRef(ref);
    const change = changes.get(key);
    if (change !== undefined)
        return known(change);
    if (sliceKeys.has(key))
        return unknown(`no run measured the slice ${key}`);
    return error(`no run measured ${key}${suggestion(ref, changes)}`);
}
/** The candidate's mean. */
function candidateOf(ref, evidence) {
    const found = changeOf(ref, evidence);
    return found.kind === 'known' ? candidateMean(found.value, evidence) : found;
}
/** The baseline's mean; unknown without one, for a first run has nothing to be compared with. */
function baselineOf(ref, evidence) {
    const found = changeOf(ref, evidence);
    return found.kind === 'known' ? baselineMean(found.value) : found;
}
function candidateMean(change, { sliceKeys }) {
    const { candidate, candidateRuns } = change;
    const key = keyOfChange(change);
    if (typeof candidate === 'number')
        return known({ change, mean: candidate });
    if (candidate !== null)
        return error(`${key} is ${candidate}`);
    const reason = `the candidate ${candidateRuns === null ? 'did not measure' : 'states no value for'} ${key}`;
    return sliceKeys.has(key) ? unknown(reason) : error(reason);
}
function baselineMean(change) {
    const key = keyOfChange(change);
    if (typeof change.baseline === 'number')
        return known({ change, mean: change.baseline });
    if (change.baseline !== null)
        return error(`${key} is ${change.baseline} in the baseline`);
    return unknown(`${key} cannot be compared: ${change.reason}`);
}
/** What the rule may have meant: a slice, a difference of two names, or a name that is spelled nearly so. */
function suggestion(ref, changes) {
    const all = [...changes.values()];
    const slices = all.filter(({ metric }) => metric === ref.name).map(keyOfChange);
    if (slices.length > 0)
        return `; it is measured as ${(0,syntaxError/* alternatives */.V)(slices.slice(0, 3))}`;
    const names = new Set(all.map(({ metric }) => metric));
    const operator = ['-', '/'].find((sign) => {
        const [left = '', right = '', ...more] = ref.name.split(sign);
        return more.length === 0 && names.has(left) && names.has(right);
    });
    if (operator !== undefined) {
        return `; to calculate, put blanks around it: \`${ref.name.replace(operator, ` ${operator} `)}\``;
    }
    const near = (0,nearest/* nearest */.p)(keyOfRef(ref), changes.keys());
    if (near.length > 0)
        return `; did you mean ${(0,syntaxError/* alternatives */.V)(near)}?`;
    return names.size === 0 ? '; no metric was found at all' : '';
}
/** A metric's unit; without a stated one, that which its name ends with, `latency_ms`. */
function unitNameOf({ unit, metric }) {
    return unit === null || unit === '' ? (0,units/* unitInName */.pz)(metric) : unit;
}
/** What a metric's values measure, by its unit or, without one, by whether it is a proportion. */
function measureOf(change) {
    const name = unitNameOf(change);
    if (name === null)
        return { kind: 'metric', proportion: isProportion(change) };
    if (name === '%')
        return { kind: 'percent' };
    const unit = (0,units/* unitOf */.uF)(name);
    return unit === null ? { kind: 'other', name } : { kind: 'unit', name, unit };
}
/** Declared as one, or between 0 and 1 on every side that has it: then a hundredth of it is a percentage point. */
function isProportion({ valueKind, baseline, candidate }) {
    const means = [baseline, candidate].filter((mean) => mean !== null);
    const within = means.every((mean) => typeof mean === 'number' && mean >= 0 && mean <= 1);
    return valueKind === 'proportion' || (means.length > 0 && within);
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
        sliceKeys: new Set(wild.map((ref) => keyOfRef(bindMetric(ref, binding)))),
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
        return error(`no run measured ${name} by ${groups.by}`);
    if (new Set(changes.map(unitNameOf)).size > 1) {
        return error(`the groups of ${name} by ${groups.by} have different units`);
    }
    const sliced = { ...evidence, sliceKeys: new Set(evidence.changes.keys()) };
    const means = changes.map((change) => candidateMean(change, sliced));
    const missing = worstOf(means.filter((mean) => mean.kind !== 'known'));
    if (missing !== undefined)
        return missing;
    const sorted = means
        .flatMap((mean) => (mean.kind === 'known' ? [mean.value] : []))
        .sort((a, b) => a.mean - b.mean);
    const [lowest, highest] = [sorted[0], sorted.at(-1)];
    if (lowest === undefined || highest === undefined)
        return error(`no run measured ${name} by ${groups.by}`);
    return groups.of === 'worst' ? worstGroup(lowest, highest) : spread(groups, lowest, highest, sorted.length);
}
/** An error outweighs an unknown. */
function worstOf(missing) {
    return missing.find(({ kind }) => kind === 'error') ?? missing[0];
}
function worstGroup(lowest, highest) {
    const { goal, metric } = lowest.change;
    if (goal === null)
        return error(`${metric} has no goal: declare whether min or max is better`);
    const worst = goal === 'max' ? lowest : highest;
    return known({ quantity: { value: worst.mean, measure: measureOf(worst.change) }, lowest, highest });
}
function spread({ of, by }, lowest, highest, count) {
    const { metric } = lowest.change;
    if (count < 2)
        return unknown(`${metric} has only one group by ${by}, which differs from no other`);
    if (of === 'gap') {
        const measure = measureOf(lowest.change);
        return known({ quantity: { value: highest.mean - lowest.mean, measure }, lowest, highest });
    }
    if (lowest.mean < 0 || highest.mean === 0) {
        return error(`a ratio needs groups that are not negative and not all 0; ${metric} is not so`);
    }
    const quantity = { value: lowest.mean / highest.mean, measure: { kind: 'relative' } };
    return known({ quantity, lowest, highest });
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
    const found = changeOf(subject.metric, evidence);
    if (found.kind !== 'known')
        return null;
    const { baseline, candidate } = found.value;
    const sides = (0,formatValue/* formatPair */.kI)(baseline, candidate, unitNameOf(found.value)).join(' → ');
    const [up, down] = subject.of === 'gain' ? [improvement, worsening] : [rise, fall];
    return `${keyOfChange(found.value)} ${movedText(answer, found.value, up, down)} (${sides}); ${askedText(answer, up, down)}`;
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
    const name = subject.kind === 'metric' ? keyOfRef(subject.metric) : (0,formatGate/* formatExpression */.KY)(subject);
    return `${name} is ${actual}${groupsDetail(subject, evidence)}, ${boundWords[comparator]} ${bound}${computed} was asked for`;
}
/** " (accuracy{lang=de} 0.81, accuracy{lang=en} 0.9)": the groups that made the number. */
function groupsDetail(subject, evidence) {
    if (subject.kind !== 'groups')
        return '';
    const found = evaluateGroups(subject, evidence);
    if (found.kind !== 'known')
        return '';
    const { lowest, highest } = found.value;
    const [low, high] = (0,formatValue/* formatPair */.kI)(lowest.mean, highest.mean, unitNameOf(lowest.change));
    return ` (${keyOfChange(lowest.change)} ${low}, ${keyOfChange(highest.change)} ${high})`;
}

// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
;// CONCATENATED MODULE: ./build/src/gates/evaluateAbout.js



/** One number about one metric: `base`, `delta`, `change`, `gain`, `count` (reference/statistics.md §5.3). */
function evaluateAbout({ of, metric }, evidence) {
    switch (of) {
        case 'base':
            return mapFound(baselineOf(metric, evidence), ({ change, mean }) => ({
                value: mean,
                measure: measureOf(change),
            }));
        case 'count':
            return mapFound(changeOf(metric, evidence), ({ candidateRuns }) => ({
                value: candidateRuns?.values.filter(metricValue/* isFiniteValue */.N9).length ?? 0,
                measure: { kind: 'number' },
            }));
        case 'delta':
        case 'gain':
        case 'change':
            return combineFound(candidateOf(metric, evidence), baselineOf(metric, evidence), (after, before) => differenceOf(of, after, before));
        case 'lower':
        case 'upper':
            return error(`${of}() cannot be judged by this version of Trainmark`);
    }
}
/** The difference is the comparison's own, which has both sides in one unit. */
function differenceOf(of, { change }, before) {
    const { delta, goal } = change;
    const key = keyOfChange(change);
    if (delta === null)
        return error(`${key} has no difference: ${change.reason}`);
    const measure = measureOf(change);
    if (of === 'delta')
        return known({ value: delta, measure });
    if (of === 'gain') {
        if (goal === null)
            return error(`${key} has no goal: declare whether min or max is better`);
        return known({ value: goal === 'max' ? delta : -delta, measure });
    }
    if (before.mean === 0)
        return error(`${key} is 0 in the baseline, so there is no relative change`);
    return known({ value: delta / Math.abs(before.mean), measure: { kind: 'relative' } });
}

;// CONCATENATED MODULE: ./build/src/gates/quantity.js
const share = { kind: 'relative' };
const plainMetric = { kind: 'metric', proportion: false };
/** Two quantities in one measure, ready to be added or compared; null when they measure different things. */
function unify(a, b) {
    const measure = commonMeasure(a.measure, b.measure);
    const [left, right] = [valueIn(a, measure), valueIn(b, measure)];
    return left === null || right === null ? null : { left, right, measure };
}
/** What was written as a number goes over to what was measured; of two measured ones, the first stays. */
function commonMeasure(a, b) {
    if (a.kind === 'number')
        return b;
    const written = a.kind === 'percentLiteral' || a.kind === 'points';
    return written && b.kind !== 'number' ? b : a;
}
function valueIn({ value, measure }, target) {
    switch (measure.kind) {
        case 'number':
            return target.kind === 'percentLiteral' || target.kind === 'points' ? value * 100 : value;
        case 'points':
            if (target.kind === 'metric' && target.proportion)
                return value / 100;
            return target.kind === 'points' || target.kind === 'percent' ? value : null;
        case 'percentLiteral':
            if (target.kind === 'relative')
                return value / 100;
            return target.kind === 'percentLiteral' || target.kind === 'percent' ? value : null;
        case 'metric':
        case 'relative':
            return target.kind === 'metric' || target.kind === 'relative' ? value : null;
        case 'percent':
            return target.kind === 'percent' ? value : null;
        case 'other':
            return target.kind === 'other' && target.name === measure.name ? value : null;
        case 'unit':
            if (target.kind !== 'unit' || target.unit.dimension !== measure.unit.dimension)
                return null;
            return target.name === measure.name ? value : (value * measure.unit.size) / target.unit.size;
    }
}
/** A product; null when the product of the two measures has no name here (seconds × bytes). */
function multiply(a, b) {
    const [x, y] = [asFactor(a), asFactor(b)];
    const value = x.value * y.value;
    if (isFactor(x))
        return { value, measure: y.measure };
    if (isFactor(y))
        return { value, measure: x.measure };
    const isMetrics = x.measure.kind === 'metric' && y.measure.kind === 'metric';
    if (isMetrics)
        return { value, measure: plainMetric };
    if (x.measure.kind === 'metric')
        return { value, measure: y.measure };
    return y.measure.kind === 'metric' ? { value, measure: x.measure } : null;
}
/** A quotient of like things is a share; the divisor is not 0. Null when the quotient of the measures has no name here. */
function divide(a, b) {
    const [x, y] = [asFactor(a), asFactor(b)];
    if (isFactor(y))
        return { value: x.value / y.value, measure: x.measure };
    if (isFactor(x))
        return { value: x.value / y.value, measure: plainMetric };
    const alike = unify(x, y);
    if (alike !== null)
        return { value: alike.left / alike.right, measure: share };
    const value = x.value / y.value;
    if (y.measure.kind === 'metric')
        return { value, measure: x.measure };
    return x.measure.kind === 'metric' ? { value, measure: plainMetric } : null;
}
/** In a product, `90%` and `5pp` are the numbers 0.9 and 0.05. */
function asFactor(quantity) {
    const { kind } = quantity.measure;
    if (kind !== 'percentLiteral' && kind !== 'points')
        return quantity;
    return { value: quantity.value / 100, measure: { kind: 'number' } };
}
function isFactor({ measure }) {
    return measure.kind === 'number' || measure.kind === 'relative';
}

;// CONCATENATED MODULE: ./build/src/gates/evaluateExpression.js







/** An expression's number and what it measures. Its metrics have no wildcards. Never NaN or infinite: that is an error. */
function evaluate(expression, evidence) {
    const found = evaluateKind(expression, evidence);
    if (found.kind !== 'known' || Number.isFinite(found.value.value))
        return found;
    return error(`${(0,formatGate/* formatExpression */.KY)(expression)} is too large for a number`);
}
function evaluateKind(expression, evidence) {
    switch (expression.kind) {
        case 'number':
            return known(literal(expression.value, expression.unit));
        case 'metric':
            return mapFound(candidateOf(expression.metric, evidence), ({ change, mean }) => ({
                value: mean,
                measure: measureOf(change),
            }));
        case 'about':
            return evaluateAbout(expression, evidence);
        case 'groups':
            return mapFound(evaluateGroups(expression, evidence), ({ quantity }) => quantity);
        case 'abs':
            return mapFound(evaluate(expression.operand, evidence), (it) => ({ ...it, value: Math.abs(it.value) }));
        case 'negative':
            return mapFound(evaluate(expression.operand, evidence), (it) => ({ ...it, value: -it.value }));
        case 'extreme':
            return evaluateExtreme(expression, evidence);
        case 'arithmetic':
            return evaluateArithmetic(expression, evidence);
    }
}
function literal(value, unit) {
    if (unit === null)
        return { value, measure: { kind: 'number' } };
    if (unit === '%')
        return { value, measure: { kind: 'percentLiteral' } };
    if (unit === 'pp')
        return { value, measure: { kind: 'points' } };
    const size = (0,units/* writtenUnit */.Ek)(unit);
    if (size === null)
        throw new RangeError(`the parser let an unknown unit through: ${unit}`);
    return { value, measure: { kind: 'unit', name: unit, unit: size } };
}
function evaluateExtreme(extreme, evidence) {
    const choose = extreme.of === 'min' ? Math.min : Math.max;
    return extreme.operands
        .map((operand) => evaluate(operand, evidence))
        .reduce((a, b) => combineFound(a, b, (x, y) => {
        const both = unify(x, y);
        if (both === null)
            return unitClash(extreme);
        return known({ value: choose(both.left, both.right), measure: both.measure });
    }));
}
function evaluateArithmetic(expression, evidence) {
    return combineFound(evaluate(expression.left, evidence), evaluate(expression.right, evidence), (x, y) => {
        if (expression.operator === '/' && y.value === 0) {
            return error(`${(0,formatGate/* formatExpression */.KY)(expression.right)} is 0, so nothing can be divided by it`);
        }
        const result = calculate(expression.operator, x, y);
        return result === null ? unitClash(expression) : known(result);
    });
}
function calculate(operator, x, y) {
    if (operator === '*')
        return multiply(x, y);
    if (operator === '/')
        return divide(x, y);
    const both = unify(x, y);
    if (both === null)
        return null;
    const value = operator === '+' ? both.left + both.right : both.left - both.right;
    return { value, measure: both.measure };
}
function unitClash(expression) {
    return error(`the units in ${(0,formatGate/* formatExpression */.KY)(expression)} do not fit together`);
}

;// CONCATENATED MODULE: ./build/src/gates/evaluateComparison.js








/** Judges `left comparator right` on the point estimates. */
function evaluateComparison(clause, evidence) {
    const turned = withSubjectLeft(clause);
    const { left: subject, comparator, right: bound } = turned;
    const found = combineFound(evaluate(subject, evidence), evaluate(bound, evidence), (a, b) => {
        const both = unify(a, b);
        return both === null ? error(clashReason(turned, a, b)) : { kind: 'known', value: both };
    });
    if (found.kind !== 'known')
        return unanswered(turned, found, evidence);
    const { left, right, measure } = found.value;
    return {
        outcome: holds(left, comparator, right) ? 'passed' : 'failed',
        ...wordsFor({ subject, comparator, bound, left, right, measure }, evidence),
        value: left,
        bound: right,
        margin: marginOf(left, comparator, right),
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
function marginOf(left, comparator, right) {
    if (comparator === '==')
        return -Math.abs(left - right);
    return comparator === '>=' || comparator === '>' ? left - right : right - left;
}
function unanswered({ left: subject, comparator, right: bound }, { kind, reason }, { changes }) {
    const change = subject.kind === 'metric' ? changes.get(keyOfRef(subject.metric)) : undefined;
    const seen = change === undefined || change.candidateRuns === null ? undefined : change.candidate;
    return {
        outcome: kind,
        expected: `${comparator} ${(0,formatGate/* formatExpression */.KY)(bound)}`,
        actual: (0,formatValue/* formatValue */.Fl)(seen, change === undefined ? null : unitNameOf(change)),
        reason,
        value: null,
        bound: null,
        margin: null,
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
    const { margin: _, ...finding } = evaluateInstances(clause, evidence);
    return { rule: (0,formatGate/* formatClause */.Xc)(clause), ...finding, metrics: keysOf(clause, evidence) };
}
function evaluateInstances(clause, evidence) {
    const instances = instancesOf(clause, evidence);
    if (instances === null)
        return unanswerable('the wildcards stand for too many combinations');
    const [first, ...others] = instances
        .map((instance) => evaluateInstance(instance.clause, { ...evidence, sliceKeys: instance.sliceKeys }))
        .sort((a, b) => (a.margin ?? 0) - (b.margin ?? 0));
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
            return unanswerable(`${clause.test}() cannot be judged by this version of Trainmark`);
        case 'reproduced':
            return unanswerable('reproduced() cannot be judged by this version of Trainmark');
    }
}
/** Here a missing metric is what the rule looks for, so it fails instead of being an error. */
function evaluatePresent({ metrics }, evidence) {
    const found = metrics.map((metric) => candidateOf(metric, evidence));
    const problems = found.flatMap((one) => (one.kind === 'known' ? [] : [one.reason]));
    const names = metrics.map(keyOfRef).join(', ');
    return {
        outcome: problems.length === 0 ? 'passed' : 'failed',
        expected: `${metrics.length} of ${metrics.length} present`,
        actual: `${metrics.length - problems.length} of ${metrics.length} present`,
        reason: problems.length === 0 ? `the candidate has a finite value for ${names}` : problems.join('; '),
        value: null,
        bound: null,
        margin: null,
    };
}
function unanswerable(reason) {
    return { outcome: 'error', expected: '—', actual: '—', reason, value: null, bound: null, margin: null };
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
        return isWild ? changesMatching(ref, evidence).map(keyOfChange) : [keyOfRef(ref)];
    });
    return [...new Set(keys)];
}

;// CONCATENATED MODULE: ./build/src/gates/judge.js






/** Every gate's result, and all of them together. Without gates nothing was asked, and the verdict is `passed`. */
function judge(gates, comparison) {
    const evidence = evidenceOf(comparison);
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
    const [first, ...others] = rule.gate.clauses.map((clause) => resultOf(clause, rule, evidence));
    if (first === undefined)
        throw new RangeError('a gate without a clause');
    const clauses = [first, ...others];
    const decided = deciding(clauses);
    return {
        ...decided,
        rule: rule.text,
        metrics: [...new Set(clauses.flatMap(({ metrics }) => metrics))],
        name: rule.name,
        severity: rule.severity,
        onUnknown: rule.onUnknown,
        blocking: isBlocking(decided, rule),
        unknownMetrics: unknownMetricsIn(rule.gate, evidence),
        clauses,
    };
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
function isBlocking({ outcome }, { severity, onUnknown, optional }) {
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
    return [...new Set(unknown.map(keyOfRef))];
}


/***/ })

};
