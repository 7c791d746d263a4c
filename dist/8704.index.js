export const id = 8704;
export const ids = [8704];
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

/***/ 8704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judge: () => (/* binding */ judge),
  outcomeOf: () => (/* binding */ outcomeOf)
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

// EXTERNAL MODULE: ./build/src/records/shortDigest.js
var shortDigest = __webpack_require__(70706);
// EXTERNAL MODULE: ./build/src/gates/found.js
var gates_found = __webpack_require__(79170);
// EXTERNAL MODULE: ./build/src/gates/easeml/condition.js
var easeml_condition = __webpack_require__(54949);
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

;// CONCATENATED MODULE: ./build/src/gates/easeml/judgeCondition.js

/**
 * Judges a condition by estimates from a test set that is large enough for its tolerances (Renggli et al. 2019, §2:
 * interval arithmetic, three-valued conjunction). A RangeError for an estimate that is missing or no share.
 */
function judgeCondition({ clauses }, mode, estimates) {
    const judged = clauses.map((clause) => judgeClause(clause, estimates));
    const outcome = judged.map(({ outcome }) => outcome).reduce(both, 'passed');
    return {
        outcome,
        passes: outcome === 'passed' || (outcome === 'unknown' && mode === 'fn-free'),
        clauses: judged,
    };
}
function both(a, b) {
    return conjunction(a, b) === a ? a : b;
}
/** Doubles make `0.87 - 0.84` a little more than 0.03: what lies so near the edge of the tolerance is not known. */
const slack = 1e-12;
function judgeClause({ terms, comparator, bound, tolerance }, estimates) {
    const products = terms.map(({ variable, coefficient }) => coefficient * shareOf(variable, estimates));
    const value = products.reduce((sum, product) => sum + product, 0);
    const size = terms.reduce((sum, { coefficient }) => sum + Math.abs(coefficient), 1);
    const above = comparator === '>' ? value - bound : bound - value;
    const edge = tolerance + slack * size;
    if (above > edge)
        return { value, outcome: 'passed' };
    return { value, outcome: above < -edge ? 'failed' : 'unknown' };
}
function shareOf(variable, estimates) {
    const share = estimates[variable];
    if (share === undefined || !(share >= 0 && share <= 1))
        throw new RangeError(`an estimate of ${variable} lies between 0 and 1, got ${share}`);
    return share;
}

// EXTERNAL MODULE: ./build/src/gates/easeml/labelsWanted.js
var labelsWanted = __webpack_require__(94486);
// EXTERNAL MODULE: ./build/src/gates/easeml/planTable.js
var planTable = __webpack_require__(85197);
// EXTERNAL MODULE: ./build/src/gates/easeml/support.js
var support = __webpack_require__(83411);
// EXTERNAL MODULE: ./build/src/gates/easeml/supportWords.js
var supportWords = __webpack_require__(35062);
// EXTERNAL MODULE: ./build/src/predictions/findings.js
var findings = __webpack_require__(70616);
// EXTERNAL MODULE: ./build/src/predictions/pairing.js
var pairing = __webpack_require__(45656);
// EXTERNAL MODULE: ./build/src/predictions/predictions.js
var predictions = __webpack_require__(5506);
;// CONCATENATED MODULE: ./build/src/predictions/comparedAnswers.js



/** Refused are ids that only one side has, unless `intersect` leaves them out, and labels that contradict each other. */
function compareAnswers(baseline, candidate, { intersect }) {
    const [onlyBefore, onlyAfter, contradictions] = [(0,findings/* createFinding */.uP)(), (0,findings/* createFinding */.uP)(), (0,findings/* createFinding */.uP)()];
    const before = new Map(answeredIn(baseline).map((one) => [one.id, one]));
    const tally = createTally();
    for (const now of answeredIn(candidate)) {
        const { id } = now;
        const old = before.get(id);
        before.delete(id);
        if (old === undefined)
            (0,findings/* note */.N4)(onlyAfter, () => (0,findings/* quoted */.TL)(id));
        else if (now.label !== null && old.label !== null && now.label !== old.label)
            (0,findings/* note */.N4)(contradictions, () => `${(0,findings/* quoted */.TL)(id)}: ${(0,findings/* quoted */.TL)(old.label ?? '')} and ${(0,findings/* quoted */.TL)(now.label ?? '')}`);
        else
            tally.add(old, now);
    }
    for (const id of before.keys())
        (0,findings/* note */.N4)(onlyBefore, () => (0,findings/* quoted */.TL)(id));
    if (onlyBefore.count + onlyAfter.count > 0 && !intersect)
        return refused((0,pairing/* idMismatch */.uW)({ ...onlyBefore, name: 'the baseline' }, { ...onlyAfter, name: 'the candidate' }));
    if (contradictions.count > 0)
        return refused((0,pairing/* labelContradiction */.Cd)(contradictions));
    const answers = tally.finish();
    if (answers.examples === 0)
        return refused('no id of the per-example files stands on both sides');
    return { kind: 'found', answers };
}
function refused(reason) {
    return { kind: 'refused', reason };
}
/** All examples of a file: those with a label first. */
function answeredIn({ ids, labels, answers, unlabelled }) {
    return [
        ...ids.map((id, row) => ({ id, label: (0,predictions/* textAt */.$)(labels, row), answer: (0,predictions/* textAt */.$)(answers, row) })),
        ...unlabelled.ids.map((id, row) => ({ id, label: null, answer: (0,predictions/* textAt */.$)(unlabelled.answers, row) })),
    ];
}
function createTally() {
    let [examples, differing, rightBefore, rightAfter] = [0, 0, 0, 0];
    const all = [];
    const open = [];
    return {
        add(old, now) {
            const label = now.label ?? old.label;
            const differs = old.answer !== now.answer;
            examples++;
            if (differs)
                differing++;
            if (label === null) {
                all.push(now.id);
                if (differs)
                    open.push(now.id);
                return;
            }
            if (old.answer === label)
                rightBefore++;
            if (now.answer === label)
                rightAfter++;
        },
        finish: () => ({
            examples,
            differing,
            right: { baseline: rightBefore, candidate: rightAfter },
            unlabelled: { all, differing: open },
        }),
    };
}

// EXTERNAL MODULE: ./build/src/predictions/measures.js
var measures = __webpack_require__(64727);
// EXTERNAL MODULE: ./build/src/predictions/testSetDigest.js
var testSetDigest = __webpack_require__(3556);
// EXTERNAL MODULE: ./build/src/gates/easeml/testSetUse.js
var testSetUse = __webpack_require__(47569);
;// CONCATENATED MODULE: ./build/src/gates/easeml/testSetFacts.js





/** Of each side the first run's model; unknown without files, or without a baseline that the condition needs. */
function testSetFacts(condition, examples) {
    const candidate = examples?.candidate[0] ?? null;
    if (examples === null || candidate === null)
        return (0,gates_found/* unknown */.L5)('the candidate has no per-example file: name it with predictions:');
    const needsBaseline = (0,testSetUse/* variablesIn */.DF)(condition).some((variable) => variable !== 'n');
    return needsBaseline ? factsOfBoth(candidate, examples) : (0,gates_found/* known */.eO)(factsAlone(candidate, examples));
}
function factsOfBoth(candidate, examples) {
    const { pairing } = examples;
    if (pairing.kind === 'none')
        return (0,gates_found/* unknown */.L5)(pairing.reason);
    const baseline = examples.baseline[0] ?? null;
    if (baseline === null)
        return (0,gates_found/* unknown */.L5)('a side has no run at hand');
    // Where labels were added since the baseline ran, its labelled examples are others; with all answers they pair.
    const hasUnlabelled = [baseline, candidate].some(({ unlabelled }) => unlabelled.ids.length > 0);
    if (pairing.kind === 'refused' && !hasUnlabelled)
        return (0,gates_found/* error */.z3)(pairing.reason);
    const found = compareAnswers(baseline, candidate, examples);
    if (found.kind === 'refused')
        return (0,gates_found/* error */.z3)(found.reason);
    const { answers } = found;
    const share = (count) => count / answers.examples;
    return (0,gates_found/* known */.eO)({
        digests: (0,testSetDigest/* digestsOfUse */.o)(candidate),
        examples: answers.examples,
        estimates: {
            n: share(answers.right.candidate),
            o: share(answers.right.baseline),
            d: share(answers.differing),
        },
        unlabelled: answers.unlabelled,
        otherRuns: examples.baseline.length + examples.candidate.length - 2,
    });
}
function factsAlone(candidate, examples) {
    const { ids, unlabelled } = candidate;
    const count = ids.length + unlabelled.ids.length;
    const right = (0,measures/* rightAnswers */.At)(candidate).reduce((sum, one) => sum + one, 0);
    return {
        digests: (0,testSetDigest/* digestsOfUse */.o)(candidate),
        examples: count,
        estimates: { n: right / count },
        unlabelled: { all: unlabelled.ids, differing: [] },
        otherRuns: examples.candidate.length - 1,
    };
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/testSetHistory.js
/** Candidates that were judged before this one, at most. */
function usesBefore(history, { firstRun }) {
    return history.kind === 'counted' ? history.uses : Math.max(0, history.workflowRuns - firstRun);
}
/** Why a test set may judge no more; null while it may. */
function usedUp(history, life) {
    const { steps, adaptivity } = life;
    const uses = usesBefore(history, life);
    if (adaptivity === 'firstChange' && history.kind === 'bounded')
        return 'with adaptivity firstChange the first pass ends a test set, and here nothing keeps whether one did: set store: to a directory that stays';
    if (adaptivity === 'firstChange' && history.kind === 'counted' && history.passes > 0)
        return 'a candidate passed on this test set, which ends its use with adaptivity firstChange: take new examples';
    if (uses < steps)
        return null;
    if (history.kind === 'counted')
        return `this test set has judged ${uses} candidates and was planned for ${steps}: take new examples`;
    return `this test set may have judged ${uses} candidates, one in each run of the workflow since run ${life.firstRun}, and was planned for ${steps}: take new examples, and say with first_run: since which run they are in use`;
}
/** "use 4 of 32, 28 left": what the report says of a test set that judges now. */
function useWords(history, life) {
    const { steps } = life;
    const most = history.kind === 'bounded' ? 'at most ' : '';
    const uses = usesBefore(history, life);
    const left = steps - uses - 1;
    return `${most}use ${uses + 1} of ${steps} of this test set, ${left === 1 ? '1 use' : `${left} uses`} left`;
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/evaluateEaseml.js










/** Where nothing is known of any. */
const noTestSets = { examples: null, historyOf: () => null };
/**
 * Judges a condition of ease.ml/ci (Renggli et al. 2019) on the first run of each side. It is unknown, and never silently
 * passed, while the test set is too small for the promise or used up; what lies within the tolerance is settled by the mode.
 */
function evaluateEaseml(clause, { examples, historyOf }) {
    const found = testSetFacts(clause.condition, examples);
    if (found.kind !== 'known')
        return undecided(found);
    const facts = found.value;
    const history = historyOf(facts.digests);
    if (history === null)
        return undecided((0,gates_found/* error */.z3)('how often this test set was used is not known, for nothing is judged here'));
    const reason = usedUp(history, lifeOf(clause)) ?? tooFew(clause, facts);
    if (reason !== null)
        return undecided({ kind: 'unknown', reason: `${reason} (${testSetWords(facts)})` });
    const labels = (0,labelsWanted/* labelsWanted */.h6)(clause.condition, facts);
    // What is known already may settle it: then nobody has to label anything (hierarchical testing, §4).
    const judged = judgeCondition({ clauses: labels.answerable }, clause.mode, facts.estimates);
    if (labels.wanted.length === 0 || !judged.passes)
        return decided(clause, facts, judged, history);
    const words = `${(0,labelsWanted/* wantedWords */.DE)(labels, facts)} (${testSetWords(facts)})`;
    return { ...undecided({ kind: 'unknown', reason: words }), toLabel: labels.wanted };
}
function lifeOf({ use, firstRun }) {
    return { ...use, firstRun };
}
function undecided({ kind, reason }) {
    return { ...noNumbers, outcome: kind, expected: '—', actual: '—', reason };
}
const noNumbers = { value: null, bound: null, evidence: null, distance: null };
function testSetWords({ digests: [digest], examples }) {
    return `test set ${(0,shortDigest/* shortDigest */.V)(digest)} of ${(0,planTable/* count */.U)(examples)} examples`;
}
/** Why the examples do not carry the promise; null where they do. */
function tooFew({ condition, use }, { examples }) {
    const short = (0,support/* supportOf */.D)(condition, use, examples).find(({ holds }) => !holds);
    if (short === undefined)
        return null;
    const { plan, tolerance } = short;
    return `${(0,easeml_condition/* formatClaim */.ej)(plan.clause)} needs ${(0,planTable/* count */.U)(plan.chosen.examples)} examples for a tolerance of ${plan.clause.tolerance}, and these support ${(0,supportWords/* roundedUp */.T)(tolerance)}`;
}
function decided(clause, facts, judged, history) {
    const { condition, use } = clause;
    const [only] = judged.clauses;
    const isSingle = condition.clauses.length === 1 && use.feedback.kind === 'value';
    return {
        ...noNumbers,
        outcome: judged.passes ? 'passed' : 'failed',
        expected: condition.clauses.map(easeml_condition/* formatConditionClause */.E8).join(' and '),
        actual: estimateWords(facts, use),
        reason: [
            answerWords(clause, judged),
            ...shownWords(use, facts),
            `${testSetWords(facts)}, ${useWords(history, lifeOf(clause))}`,
            ...(facts.otherRuns === 0 ? [] : ['the first run of each side counts']),
        ].join('; '),
        value: isSingle ? (only?.value ?? null) : null,
        bound: isSingle ? (condition.clauses[0]?.bound ?? null) : null,
    };
}
function answerWords({ mode }, { outcome, passes }) {
    if (outcome === 'passed')
        return 'the condition holds beyond its tolerance';
    if (outcome === 'failed')
        return 'the condition does not hold, beyond its tolerance';
    return `within the tolerance the examples cannot tell, and mode ${mode} ${passes ? 'accepts' : 'refuses'} that`;
}
/** Values are told as far as the promise allows for. */
function estimateWords(facts, { feedback }) {
    if (feedback.kind === 'bit')
        return 'not shown';
    const told = (value) => feedback.kind === 'value'
        ? String(Number(value.toPrecision(6)))
        : String(Number((Math.round(value / feedback.step) * feedback.step).toPrecision(6)));
    return measured(facts)
        .map(([name, value]) => `${name} = ${told(value)}`)
        .join(', ');
}
/** What the labels at hand tell. */
function measured({ estimates, unlabelled }) {
    const { n = 0, o = 0, d } = estimates;
    const ofAll = easeml_condition/* variables */.Ee.flatMap((name) => {
        const value = estimates[name];
        return value === undefined ? [] : [[name, value]];
    });
    if (unlabelled.all.length === 0)
        return ofAll;
    return [
        ...(unlabelled.differing.length === 0 ? [['n - o', n - o]] : []),
        ...(d === undefined ? [] : [['d', d]]),
    ];
}
/** The promise counts who learns what; a report that shows more breaks it. */
function shownWords(use, facts) {
    if (use.feedback.kind === 'value')
        return [estimateWords(facts, use)];
    const shown = use.feedback.kind === 'bit' ? 'only pass or fail' : 'only rounded values';
    return [
        `counted as if ${shown} were shown: metrics of this test set, which this report tells, break that promise; feedback: value allows for them`,
    ];
}

// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/records/countOf.js
var countOf = __webpack_require__(70218);
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

// EXTERNAL MODULE: ./build/src/statistics/newcombe.js
var newcombe = __webpack_require__(42495);
// EXTERNAL MODULE: ./build/src/gates/lookUp.js
var lookUp = __webpack_require__(59898);
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
        case 'easeml':
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

;// CONCATENATED MODULE: ./build/src/gates/estimateGap.js


/**
 * What examples say of the gap between the lowest and the highest group of a share: Newcombe's two-sided interval of 1 − alpha.
 * The gap itself is judged as it is; null for any other expression, and without a per-example file of a single candidate run.
 */
function gapBehind(expression, evidence) {
    if (expression.kind !== 'groups' || expression.of !== 'gap' || evidence.examples === null)
        return null;
    const found = evaluateGroups(expression, evidence);
    if (found.kind !== 'known')
        return null;
    const { lowest, highest } = found.value;
    const [low, high] = [lowest, highest].map(({ change }) => evidence.examples?.share(change) ?? null);
    if (!low || !high)
        return null;
    const confidence = 1 - evidence.alpha;
    const interval = (0,newcombe/* newcombeInterval */.Q)(low, high, confidence);
    return {
        estimate: high.successes / high.trials - low.successes / low.trials,
        interval: [interval.low, interval.high],
        confidence,
        method: 'newcombe',
        n: { baseline: null, candidate: low.trials + high.trials },
        counted: 'examples',
        examples: low.trials + high.trials,
        outcomes: null,
        margin: null,
        p: null,
        alpha: evidence.alpha,
        smallestMargin: null,
    };
}

// EXTERNAL MODULE: ./build/src/comparison/samples.js
var samples = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/src/statistics/meanBounds.js
var meanBounds = __webpack_require__(49329);
// EXTERNAL MODULE: ./build/src/statistics/moments.js
var moments = __webpack_require__(26816);
// EXTERNAL MODULE: ./build/src/statistics/proportions.js
var proportions = __webpack_require__(83370);
// EXTERNAL MODULE: ./build/src/statistics/requirements.js
var requirements = __webpack_require__(93513);
;// CONCATENATED MODULE: ./build/src/statistics/history.js

/**
 * Standard deviation of single values from the mean squared successive difference, Σ(xᵢ₊₁ − xᵢ)² / (2(h − 1)) (von
 * Neumann, Kent, Bellinson and Hart 1941): a slow drift of a history hardly enters, where the usual standard deviation
 * would take it for noise. Values in the order of time; at least two, else a RangeError.
 */
function successiveSd(history) {
    (0,requirements/* requireSample */.OR)(history, 2);
    const steps = history.slice(1).map((value, index) => value - (history[index] ?? Number.NaN));
    const scale = steps.reduce((most, step) => Math.max(most, Math.abs(step)), 0);
    if (scale === 0 || scale === Infinity)
        return scale;
    const squares = steps.reduce((sum, step) => sum + (step / scale) ** 2, 0);
    return scale * Math.sqrt(squares / (2 * steps.length));
}
/**
 * One new value against one old one, with the noise of a history: standard error √2 · successiveSd. The old value and
 * not the mean of the history is the centre, for the history may have drifted. Degrees of freedom 2(h − 1)² / (3h − 4):
 * those of a χ² with the variance that von Neumann et al. give for normal noise (about 2h/3). From h = 8; fewer
 * values are a RangeError, for the estimate is then too rough. Null when the history does not vary.
 */
function historyDifference({ history, old, fresh }) {
    const count = history.length;
    (0,requirements/* requireCount */.v6)('the length of the history', count, 8);
    (0,requirements/* requireSample */.OR)([old, fresh], 2);
    const standardError = Math.SQRT2 * successiveSd(history);
    if (standardError === 0)
        return null;
    return {
        difference: fresh - old,
        standardError,
        degreesOfFreedom: (2 * (count - 1) ** 2) / (3 * count - 4),
    };
}

// EXTERNAL MODULE: ./build/src/statistics/pairedT.js
var pairedT = __webpack_require__(48714);
// EXTERNAL MODULE: ./build/src/statistics/prediction.js
var prediction = __webpack_require__(60147);
;// CONCATENATED MODULE: ./build/src/statistics/skewness.js


/**
 * Moment skewness √n · Σd³ / (Σd²)^1.5 of deviations d from the mean: 0 for a symmetric sample, above 0 where the long
 * tail lies upwards. At most (n − 2)/√(n − 1) in size. 0 where nothing varies. At least two finite values, else a RangeError.
 */
function skewness(values) {
    (0,requirements/* requireSample */.OR)(values, 2);
    const center = (0,moments/* mean */.i)(values);
    const deviations = values.map((value) => value - center);
    const scale = deviations.reduce((most, deviation) => Math.max(most, Math.abs(deviation)), 0);
    if (scale === 0 || scale === Infinity)
        return 0;
    const scaled = deviations.map((deviation) => deviation / scale);
    const squares = scaled.reduce((sum, deviation) => sum + deviation ** 2, 0);
    const cubes = scaled.reduce((sum, deviation) => sum + deviation ** 3, 0);
    return (Math.sqrt(values.length) * cubes) / squares ** 1.5;
}

// EXTERNAL MODULE: ./build/src/statistics/welch.js
var welch = __webpack_require__(61034);
;// CONCATENATED MODULE: ./build/src/gates/estimate.js










/** Means within this share of the larger one are the same, as they are to the comparison. */
const equalShare = 1e-12;
/** So many older values the spread of a history needs. */
const leastHistory = 8;
/**
 * The difference of a metric that both sides have, by the first method that the runs allow (reference/statistics.md
 * §2.3): Student's over pairs where pairing was asked for; Welch's from two runs a side; a prediction for one new run
 * against three old ones or more; for one against one, the spread of a history of eight or more. Where none of them
 * varies there is nothing to estimate, and the values are compared as they are (§2.8).
 */
function estimateDifference(change) {
    const { delta, baselineRuns, candidateRuns, pairs, history = [] } = change;
    if (delta === null)
        return (0,gates_found/* error */.z3)(`${(0,lookUp/* keyOfChange */.L$)(change)} has no difference: ${change.reason}`);
    if (pairs !== undefined)
        return estimatePaired(change, pairs);
    const [before, after] = [(0,samples/* finiteValues */.m0)(baselineRuns), (0,samples/* finiteValues */.m0)(candidateRuns)];
    const n = { baseline: before.length, candidate: after.length, of: 'runs', examples: null };
    const [[old], [fresh]] = [before, after];
    if (before.length >= 2 && after.length >= 2) {
        return usable('welch', (0,welch/* welchDifference */.j)(before, after), change, { n, caveat: '' });
    }
    if (before.length >= 3 && after.length === 1 && fresh !== undefined) {
        return usable('prediction', (0,prediction/* predictionDifference */.d)(before, fresh), change, {
            n,
            caveat: normalityCaveat(before),
        });
    }
    const isAlone = before.length === 1 && after.length === 1;
    if (isAlone && history.length >= leastHistory && old !== undefined && fresh !== undefined) {
        const caveat = `noise from ${history.length} older commits`;
        return usable('history', historyDifference({ history, old, fresh }), change, { n, caveat });
    }
    return (0,gates_found/* unknown */.L5)(`${(0,lookUp/* keyOfChange */.L$)(change)}: ${tooFewWords(n)} about noise; ${moreSeeds}`);
}
/** Where runs were not meant to be unpaired, two pairs are the least: fewer say nothing. */
function estimatePaired(change, { seeds, differences, unpaired }) {
    const n = { baseline: seeds.length, candidate: seeds.length, of: 'runs', examples: null };
    const alone = unpaired.baseline + unpaired.candidate;
    const caveat = alone === 0 ? '' : `${(0,countOf/* countOf */.p)(alone, 'run')} without a partner of the same seed left out`;
    if (differences.length < 2) {
        const found = `${differences.length} of the runs form a pair by seed`;
        return (0,gates_found/* unknown */.L5)(`${(0,lookUp/* keyOfChange */.L$)(change)}: ${found}${caveat && ` (${caveat})`}, at least 2 are needed`);
    }
    const about = (0,pairedT/* differenceOfPairs */.G)(differences);
    if (about !== null)
        return (0,gates_found/* known */.eO)({ method: 'paired', about, n, caveat });
    return (0,gates_found/* known */.eO)({ ...exactly(change, { n, caveat }), difference: (0,moments/* mean */.i)(differences) });
}
/** What to do where there are too few runs. */
const moreSeeds = 'set seeds: [1, 2, 3]';
function tooFewWords({ baseline, candidate }) {
    if (baseline === 1 && candidate === 1)
        return 'one run a side says nothing';
    return `${(0,countOf/* countOf */.p)(baseline, 'run')} of the baseline and ${(0,countOf/* countOf */.p)(candidate, 'run')} of the candidate say too little`;
}
/** Skewness is told of from so many runs on: fewer cannot show any. */
const leastForSkewness = 5;
/** Of normal noise 5 to 15 runs are beyond this in at most 11 % of all samples, of exponential noise in 25 to 60 %. */
const skewedFrom = 1;
/** A prediction rests on the shape of the noise, which an average does not; see the README for what that costs. */
function normalityCaveat(before) {
    const isSkewed = before.length >= leastForSkewness && Math.abs(skewness(before)) > skewedFrom;
    return isSkewed
        ? 'which supposes normal noise, but the runs of the baseline look skewed: add runs of the candidate'
        : 'which supposes normal noise';
}
function usable(method, about, change, basis) {
    return (0,gates_found/* known */.eO)(about === null ? exactly(change, basis) : { method, about, ...basis });
}
function exactly({ delta, baseline, candidate }, basis) {
    const largest = Math.max(Math.abs(Number(baseline)), Math.abs(Number(candidate)));
    return { method: 'exact', difference: delta ?? 0, rounding: equalShare * largest, ...basis };
}

;// CONCATENATED MODULE: ./build/src/gates/estimateMean.js








/**
 * Of a share with a per-example file of the only run: Wilson's bounds, for the choice of examples. Else, from two runs on, Student's
 * bounds of their mean; the mean itself where the runs agree exactly.
 */
function estimateMean(metric, evidence) {
    const found = (0,lookUp/* candidateOf */.RH)(metric, evidence);
    if (found.kind !== 'known')
        return found;
    const { change } = found.value;
    const share = evidence.examples?.share(change) ?? null;
    if (share !== null)
        return (0,gates_found/* known */.eO)(shareEstimate(change, share, evidence.alpha));
    const values = (0,samples/* finiteValues */.m0)(change.candidateRuns);
    if (values.length < 2) {
        return (0,gates_found/* unknown */.L5)(`${(0,lookUp/* keyOfChange */.L$)(change)}: ${(0,countOf/* countOf */.p)(values.length, 'run')} says nothing about noise; ${moreSeeds}`);
    }
    const { alpha } = evidence;
    const center = (0,moments/* mean */.i)(values);
    const bounds = (0,meanBounds/* meanBounds */.l)(values, 1 - alpha);
    if (!Number.isFinite(bounds.high - bounds.low)) {
        return (0,gates_found/* unknown */.L5)(`the values of ${(0,lookUp/* keyOfChange */.L$)(change)} are too large to say what is noise`);
    }
    const varies = bounds.low < bounds.high;
    const numbers = {
        ...numbersOf(center, varies ? bounds : null, alpha),
        method: varies ? 'student' : 'exact',
        n: { baseline: null, candidate: values.length },
        counted: 'runs',
        examples: null,
    };
    return (0,gates_found/* known */.eO)({ change, mean: center, bounds, numbers });
}
function shareEstimate(change, share, alpha) {
    const center = share.successes / share.trials;
    const bounds = (0,proportions/* wilsonInterval */.YV)(share, 1 - 2 * alpha);
    const numbers = {
        ...numbersOf(center, bounds, alpha),
        method: 'wilson',
        n: { baseline: null, candidate: share.trials },
        counted: 'examples',
        examples: share.trials,
    };
    return { change, mean: center, bounds, numbers };
}
function numbersOf(estimate, bounds, alpha) {
    return {
        estimate,
        interval: bounds === null ? null : [bounds.low, bounds.high],
        confidence: bounds === null ? null : 1 - 2 * alpha,
        outcomes: null,
        margin: null,
        p: null,
        alpha,
        smallestMargin: null,
    };
}
/** The estimate that `lower(…)` or `upper(…)` gives a bound of; null for any other expression. */
function meanBehind(expression, evidence) {
    if (expression.kind !== 'about' || (expression.of !== 'lower' && expression.of !== 'upper'))
        return null;
    const found = estimateMean(expression.metric, evidence);
    return found.kind === 'known' ? found.value : null;
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
    const method = `${verdict/* methodWords */.XF[numbers.method]}, ${countedIn(numbers)}`;
    if (numbers.interval === null)
        return ` (${method})`;
    return ` (mean ${(0,formatValue/* formatValue */.Fl)(mean, (0,lookUp/* unitNameOf */.J6)(change))}; ${confidenceWords(numbers.alpha)} bound, ${method})`;
}
/** `5 runs`, `2,000 examples` */
function countedIn({ n, counted }) {
    return (0,countOf/* countOf */.p)(n.candidate, counted === 'runs' ? 'run' : 'example');
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
    return ` (${(0,lookUp/* keyOfChange */.L$)(lowest.change)} ${low}, ${(0,lookUp/* keyOfChange */.L$)(highest.change)} ${high}${gapInterval(subject, lowest.change, evidence)})`;
}
/** "; 95 % interval 0.019 to 0.181, Newcombe's interval, 600 examples" */
function gapInterval(subject, change, evidence) {
    const numbers = gapBehind(subject, evidence);
    if (numbers === null || numbers.interval === null)
        return '';
    const [low, high] = numbers.interval.map((end) => (0,formatValue/* formatValue */.Fl)(end, (0,lookUp/* unitNameOf */.J6)(change)));
    const confidence = (0,formatValue/* formatValue */.Fl)(100 * (numbers.confidence ?? 0));
    return `; ${confidence} % interval ${low} to ${high}, ${verdict/* methodWords */.XF[numbers.method]}, ${countedIn(numbers)}`;
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
        if (both === null)
            return (0,gates_found/* error */.z3)(clashReason(turned, a, b));
        return Number.isFinite(both.left) && Number.isFinite(both.right)
            ? (0,gates_found/* known */.eO)(both)
            : (0,gates_found/* error */.z3)(`a side of ${(0,formatGate/* formatClause */.Xc)(turned)} is too large for a number`);
    });
    if (found.kind !== 'known')
        return unanswered(turned, found, evidence);
    const { left, right, measure } = found.value;
    return {
        outcome: holds(left, comparator, right) ? 'passed' : 'failed',
        ...wordsFor({ subject, comparator, bound, left, right, measure }, evidence),
        value: left,
        bound: right,
        evidence: meanBehind(subject, evidence)?.numbers ?? gapBehind(subject, evidence),
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

// EXTERNAL MODULE: ./build/src/gates/margin.js
var margin = __webpack_require__(10594);
// EXTERNAL MODULE: ./build/src/statistics/meanDifference.js
var meanDifference = __webpack_require__(90451);
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

// EXTERNAL MODULE: ./build/src/statistics/normal.js
var normal = __webpack_require__(75966);
// EXTERNAL MODULE: ./build/src/statistics/quantile.js
var quantile = __webpack_require__(57608);
;// CONCATENATED MODULE: ./build/src/statistics/bootstrap.js




/**
 * The statistic on the data (all strata) and on every resample. Examples are resampled, never seeds: below about ten
 * runs a bootstrap over seeds raises far too many alarms. From n = 50 to 100 examples; 9,999 resamples are usual.
 * Null when the statistic is not finite somewhere (a rare class that was not drawn): stratify by class.
 */
function replicate(strata, resamples, statistic) {
    const estimate = statistic(concatenate(strata));
    if (!Number.isFinite(estimate))
        return null;
    const values = [];
    for (const indices of resamples) {
        const value = statistic(indices);
        if (!Number.isFinite(value))
            return null;
        values.push(value);
    }
    return { estimate, ascending: Float64Array.from(values).sort() };
}
/** Efron's percentile interval (1979): the middle share of the replicates, quantiles interpolated linearly. */
function percentileInterval({ ascending }, confidence) {
    requireShare('the confidence', confidence);
    const tail = (1 - confidence) / 2;
    return { low: sortedQuantile(ascending, tail), high: sortedQuantile(ascending, 1 - tail) };
}
/**
 * Efron's BCa interval (1987; Efron and Tibshirani 1993, §14.3), replicates equal to the estimate counted half: the
 * percentile interval corrected for bias and, by `acceleration`, for skewness. Null when all replicates lie on one side
 * of the estimate or the acceleration is too large for the formula: the bootstrap cannot speak then.
 */
function bcaInterval({ estimate, ascending }, acceleration, confidence) {
    (0,requirements/* requireShare */.Vv)('the confidence', confidence);
    const below = countBelow(ascending, estimate);
    if (below === 0 || below === ascending.length)
        return null;
    const bias = (0,normal/* normalQuantile */.Zl)(below / ascending.length);
    const z = (0,normal/* normalQuantile */.Zl)((1 - confidence) / 2);
    const corrected = (side) => {
        const shrink = 1 - acceleration * (bias + side);
        return shrink > 0 ? (0,normal/* normalLowerTail */.$V)(bias + (bias + side) / shrink) : Number.NaN;
    };
    const [low, high] = [corrected(z), corrected(-z)];
    if (!(low < high))
        return null;
    return { low: (0,quantile/* sortedQuantile */.X)(ascending, low), high: (0,quantile/* sortedQuantile */.X)(ascending, high) };
}
/**
 * The achieved significance level of BCa (Efron and Tibshirani 1993, eq. 15.36) of "the true value is at most `supposed`":
 * the error rate at which the one-sided lower bound would lie there. Small speaks for a larger value. Never below that of half
 * a replicate. Null where `bcaInterval` is.
 */
function bcaPValue({ estimate, ascending }, acceleration, supposed) {
    const below = countBelow(ascending, estimate);
    if (below === 0 || below === ascending.length)
        return null;
    const bias = (0,normal/* normalQuantile */.Zl)(below / ascending.length);
    const reached = Math.min(Math.max(countBelow(ascending, supposed), 0.5), ascending.length - 0.5);
    const from = (0,normal/* normalQuantile */.Zl)(reached / ascending.length) - bias;
    const shrink = 1 + acceleration * from;
    if (shrink <= 0)
        return from < 0 ? 0 : 1;
    return (0,normal/* normalLowerTail */.$V)(from / shrink - bias);
}
/** Replicates closer to the estimate than this share of their size and range equal it: sums in another order. */
const rounding = 1e-13;
function countBelow(ascending, estimate) {
    const range = (ascending.at(-1) ?? 0) - (ascending[0] ?? 0);
    const slack = rounding * (Math.abs(estimate) + range);
    let below = 0;
    for (const value of ascending) {
        if (value < estimate - slack)
            below += 1;
        else if (value <= estimate + slack)
            below += 0.5;
    }
    return below;
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var lib = __webpack_require__(36794);
;// CONCATENATED MODULE: ./build/src/statistics/interval.js
/** The usual two-sided p of a discrete test: twice the smaller side, at most 1. */
function interval_pValues(less, greater) {
    return {
        less: Math.min(1, less),
        greater: Math.min(1, greater),
        twoSided: Math.min(1, 2 * Math.min(less, greater)),
    };
}

;// CONCATENATED MODULE: ./build/src/statistics/pairedOutcomes.js

/** All examples; a RangeError when a count is no whole number or there is no example at all. */
function pairedOutcomes_countExamples(outcomes) {
    const { bothRight, bothWrong, newlyWrong, newlyRight } = outcomes;
    for (const [name, count] of Object.entries(outcomes))
        (0,requirements/* requireCount */.v6)(name, count, 0);
    const examples = bothRight + bothWrong + newlyWrong + newlyRight;
    (0,requirements/* requireCount */.v6)('the number of examples', examples, 1);
    return examples;
}

;// CONCATENATED MODULE: ./build/src/statistics/mcnemar.js



/**
 * McNemar's exact test (1947): under "no difference" an example that changed is as likely newly wrong as newly right.
 * Examples on which both models agree say nothing. `less` speaks for a candidate that got worse. Needs independent
 * examples; at least 6 that changed before p can be below .05.
 */
function mcnemarExact(outcomes) {
    pairedOutcomes_countExamples(outcomes);
    const { newlyWrong, newlyRight } = outcomes;
    return interval_pValues(atMost(newlyRight, newlyWrong + newlyRight), atMost(newlyWrong, newlyWrong + newlyRight));
}
/**
 * McNemar's test with mid-p (Lancaster 1961; recommended by Fagerland, Lydersen and Laake 2013): the observed outcome
 * counts half. Less cautious than the exact test; its error rate seldom exceeds the nominal one, and never by much.
 */
function mcnemarMidP(outcomes) {
    countExamples(outcomes);
    const { newlyWrong, newlyRight } = outcomes;
    const changed = newlyWrong + newlyRight;
    const midP = (count) => (atMost(count, changed) + atMost(count - 1, changed)) / 2;
    return pValues(midP(newlyRight), midP(newlyWrong));
}
/** P(X ≤ count) of a fair coin thrown `throws` times. */
function atMost(count, throws) {
    return count < 0 ? 0 : lib(count, throws, 0.5);
}

// EXTERNAL MODULE: ./build/src/statistics/findRoot.js
var findRoot = __webpack_require__(34938);
;// CONCATENATED MODULE: ./build/src/statistics/tango.js





/**
 * Tango's score interval (1998) for the difference of two paired proportions, (newly right − newly wrong) / n: all
 * differences that the score test does not reject. Large-sample, but close to its confidence from few examples on, and
 * it says something even when no example changed.
 */
function tangoInterval(outcomes, confidence) {
    (0,requirements/* requireShare */.Vv)('the confidence', confidence);
    const examples = pairedOutcomes_countExamples(outcomes);
    const estimate = (outcomes.newlyRight - outcomes.newlyWrong) / examples;
    const reach = -(0,normal/* normalQuantile */.Zl)((1 - confidence) / 2);
    const score = (difference) => tangoScore(outcomes, difference);
    return {
        low: estimate <= -1 ? -1 : (0,findRoot/* findRoot */.w)((difference) => score(difference) - reach, -1, estimate),
        high: estimate >= 1 ? 1 : (0,findRoot/* findRoot */.w)((difference) => score(difference) + reach, estimate, 1),
    };
}
/** p-values of the score test of "the true difference is `supposed`", a number between −1 and 1; 0 unless told otherwise. */
function tangoPValues(outcomes, supposed = 0) {
    if (!(Math.abs(supposed) < 1))
        throw new RangeError(`a difference lies between −1 and 1, got ${supposed}`);
    pairedOutcomes_countExamples(outcomes);
    const score = tangoScore(outcomes, supposed);
    return interval_pValues((0,normal/* normalLowerTail */.$V)(score), (0,normal/* normalLowerTail */.$V)(-score));
}
/** The score statistic at a supposed true difference; falls as that grows, infinite at ±1. */
function tangoScore({ bothRight, bothWrong, newlyWrong, newlyRight }, difference) {
    const examples = bothRight + bothWrong + newlyWrong + newlyRight;
    const above = newlyRight - newlyWrong - examples * difference;
    if (above === 0)
        return 0;
    const size = Math.abs(difference);
    const rare = difference < 0 ? newlyRight : newlyWrong;
    const share = rareShare(rare, newlyRight + newlyWrong, examples, size);
    return above / Math.sqrt(examples * (2 * share + size * (1 - size)));
}
/**
 * The maximum likelihood estimate of the rarer kind of change's share when the two kinds differ by `size` ≥ 0: the root
 * of 2n·x² + B·x − rare·size·(1 − size) = 0, in the form that does not cancel. (For negative differences the kinds swap.)
 */
function rareShare(rare, changed, examples, size) {
    const linear = (2 * examples - changed + 2 * rare) * size - changed;
    const constant = rare * size * (1 - size);
    const root = Math.sqrt(linear * linear + 8 * examples * constant);
    return linear > 0 ? (2 * constant) / (linear + root) : (root - linear) / (4 * examples);
}

;// CONCATENATED MODULE: ./build/src/gates/testExamples.js





/**
 * Counts of examples that changed: McNemar's exact test where the question is better or worse at all, Tango's score test where it
 * is by how much. The interval is Tango's for both.
 */
function testByCounts(test, counted, { sign, margin, alpha }) {
    const outcomes = sign === 1 ? counted : testExamples_mirrored(counted);
    const gain = (outcomes.newlyRight - outcomes.newlyWrong) / pairedOutcomes_countExamples(outcomes);
    const bounds = tangoInterval(outcomes, 1 - 2 * alpha);
    if (margin === 0 && (test === 'superior' || test === 'not_regressed')) {
        const p = mcnemarExact(outcomes);
        const answer = p.greater <= alpha ? 'shown' : p.less <= alpha ? 'refuted' : 'open';
        return { method: 'mcnemar', gain, bounds, answer, p: test === 'superior' ? p.greater : p.less };
    }
    const p = pOf(test, margin, (supposed) => tangoAt(outcomes, supposed));
    return { method: 'tango', gain, bounds, answer: answers[test](bounds, margin), p };
}
/** A metric of which less is better counts the other way round. */
function testExamples_mirrored({ bothRight, bothWrong, newlyWrong, newlyRight }) {
    return { bothRight: bothWrong, bothWrong: bothRight, newlyWrong: newlyRight, newlyRight: newlyWrong };
}
/** No share can differ by 1 and more, so that a margin of that size is never reached. */
function tangoAt(outcomes, supposed) {
    if (supposed <= -1)
        return { less: 1, greater: 0 };
    return supposed >= 1 ? { less: 0, greater: 1 } : tangoPValues(outcomes, supposed);
}
const answers = {
    noninferior: answerNonInferior,
    not_regressed: answerNonInferior,
    superior: answerSuperior,
    equivalent: answerEquivalent,
};
/** The p-value of a rule from one-sided p-values of supposed differences; for `not_regressed` small speaks for a regression. */
function pOf(test, margin, at) {
    switch (test) {
        case 'noninferior':
            return at(-margin).greater;
        case 'not_regressed':
            return at(-margin).less;
        case 'superior':
            return at(margin).greater;
        case 'equivalent':
            return Math.max(at(-margin).greater, at(margin).less);
    }
}
/** Bounds and p-values of the paired bootstrap, bias-corrected and accelerated; null where it cannot speak. */
function testByBootstrap(test, { replicates, acceleration }, { sign, margin, alpha }) {
    const about = sign === 1 ? replicates : negated(replicates);
    const skew = sign * acceleration;
    const bounds = bcaInterval(about, skew, 1 - 2 * alpha);
    if (bounds === null)
        return null;
    const p = pOf(test, margin, (supposed) => {
        const greater = bcaPValue(about, skew, supposed) ?? 1;
        return { greater, less: 1 - greater };
    });
    return { method: 'bootstrap', gain: about.estimate, bounds, answer: answers[test](bounds, margin), p };
}
function negated({ estimate, ascending }) {
    return { estimate: -estimate, ascending: ascending.map((value) => -value).toReversed() };
}

;// CONCATENATED MODULE: ./build/src/gates/testClaim.js



/** Null where the method cannot speak about these data. */
function testClaim(test, estimate, question) {
    const { sign, margin, alpha } = question;
    switch (estimate.method) {
        case 'exact': {
            const gain = sign * estimate.difference;
            const answer = holdsExactly(test, gain, margin, estimate.rounding) ? 'shown' : 'refuted';
            return { method: 'exact', gain, bounds: { low: gain, high: gain }, answer, p: null };
        }
        case 'outcomes':
            return testByCounts(test, estimate.outcomes, question);
        case 'bootstrap':
            return testByBootstrap(test, estimate, question);
        case 'welch':
        case 'paired':
        case 'prediction':
        case 'history':
        case 'delong':
        case 'combined': {
            const about = { ...estimate.about, difference: sign * estimate.about.difference };
            const { low, high, answer, p } = tests[test](about, margin, alpha);
            return { method: estimate.method, gain: about.difference, bounds: { low, high }, answer, p };
        }
    }
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

;// CONCATENATED MODULE: ./build/src/gates/claim.js





/** Tests a rule by the first method that its metric's examples, or else its runs, allow (reference/statistics.md §2.4, §5.3). */
function claimOf(clause, evidence) {
    const { test, metric } = clause;
    return (0,gates_found/* combineFound */.ke)((0,lookUp/* candidateOf */.RH)(metric, evidence), (0,lookUp/* baselineOf */.Bv)(metric, evidence), ({ change }) => (0,gates_found/* combineFound */.ke)((0,margin/* marginOf */.O)(clause, change), signFor(test, change), (margin, sign) => {
        const estimate = estimateFor(change, evidence);
        if (estimate.kind !== 'known')
            return estimate;
        const { n, caveat } = estimate.value;
        const outcomes = estimate.value.method === 'outcomes' ? estimate.value.outcomes : null;
        const { alpha } = evidence;
        const tested = testClaim(test, estimate.value, { sign, margin, alpha });
        if (tested === null) {
            return (0,gates_found/* unknown */.L5)(`${(0,lookUp/* keyOfChange */.L$)(change)}: the resamples are too lopsided to say what is noise`);
        }
        if (![tested.bounds.low, tested.bounds.high, tested.p ?? 0].every(Number.isFinite)) {
            return (0,gates_found/* unknown */.L5)(`the values of ${(0,lookUp/* keyOfChange */.L$)(change)} are too large to say what is noise`);
        }
        return (0,gates_found/* known */.eO)({ clause, change, n, caveat, outcomes, alpha, margin, sign, ...tested });
    }));
}
/** Examples before runs: one test on thousands of examples says more than a few runs do. */
function estimateFor(change, { examples }) {
    const fromExamples = examples?.difference(change) ?? null;
    if (fromExamples !== null)
        return fromExamples;
    const fromRuns = estimateDifference(change);
    const oneSided = examples?.onlyOneSide ?? null;
    if (fromRuns.kind !== 'unknown' || oneSided === null)
        return fromRuns;
    return (0,gates_found/* unknown */.L5)(`${fromRuns.reason}, or give both sides per-example files: ${oneSided}`);
}
function signFor(test, change) {
    return test === 'equivalent' ? (0,gates_found/* known */.eO)(1) : (0,lookUp/* betterSign */.w0)(change);
}
/** The claim's numbers as candidate − baseline. */
function claim_numbersOf(claim) {
    const { sign, gain, method, n, outcomes, margin, p, alpha } = claim;
    const isExact = method === 'exact';
    return {
        estimate: sign * gain,
        interval: isExact ? null : differenceBounds(claim),
        confidence: isExact ? null : 1 - 2 * alpha,
        method,
        n: { baseline: n.baseline, candidate: n.candidate },
        counted: n.of,
        examples: n.examples,
        outcomes,
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
    const found = `${claimWords_event(claim, text)} ${claimWords_findings[claim.clause.test][outcome]}`;
    return {
        expected: expectedText(claim.clause),
        actual: actualText(claim, text),
        reason: `${moved} (${basisText(claim, outcome, text)}); ${found}${wayOut(claim, outcome, text)}`,
    };
}
/** What the data say of the event that a rule is about. */
const claimWords_findings = {
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
    const { clause, method, alpha, sign, bounds } = claim;
    const runs = basisWords(claim);
    if (method === 'exact')
        return runs;
    if (method === 'mcnemar')
        return `p = ${Number((claim.p ?? 1).toPrecision(2))}; ${runs}`;
    if (outcome === 'unknown' || clause.test === 'equivalent') {
        const [low, high] = differenceBounds(claim).map(signed);
        return `${(0,formatValue/* formatValue */.Fl)(100 * (1 - 2 * alpha))} % interval ${low} to ${high}; ${runs}`;
    }
    const deciding = outcome === 'passed' ? bounds.low : bounds.high;
    return `${confidenceWords(alpha)} bound ${signed(sign * deciding)}; ${runs}`;
}
/** "Welch, 5 + 5 runs", "paired t, 5 pairs, 1 run without a partner of the same seed left out" */
function basisWords(claim) {
    const { method, caveat } = claim;
    return [verdict/* methodWords */.XF[method], sampleText(claim), ...(caveat === '' ? [] : [caveat])].join(', ');
}
/** "5 + 5 runs", "5 pairs", "2,000 examples", "14 newly wrong and 4 newly right of 2,000 examples" */
function sampleText({ n, outcomes, change }) {
    if (n.examples === null && change.pairs !== undefined)
        return `${n.candidate} pairs`;
    const runs = `${n.baseline} + ${(0,countOf/* countOf */.p)(n.candidate, 'run')}`;
    if (n.examples === null)
        return runs;
    const examples = (0,countOf/* countOf */.p)(n.examples, 'example');
    if (n.of === 'runs')
        return `${runs}, ${examples}`;
    if (outcomes === null)
        return examples;
    // Of a share of wrong answers, 1 is the wrong one.
    const [wrong, right] = change.goal === 'min'
        ? [outcomes.newlyRight, outcomes.newlyWrong]
        : [outcomes.newlyWrong, outcomes.newlyRight];
    return `${wrong} newly wrong and ${right} newly right of ${examples}`;
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
        evidence: claim_numbersOf(claim),
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

// EXTERNAL MODULE: ./build/src/reproduction/reproduction.js
var reproduction_reproduction = __webpack_require__(21696);
;// CONCATENATED MODULE: ./build/src/gates/evaluateReproduced.js


const evaluateReproduced_noNumbers = { value: null, bound: null, evidence: null, distance: null };
/** Whether the baseline was shown to reproduce at the level; of several runs of it, the one that decides speaks for all. */
function evaluateReproduced({ level }, evidence) {
    const expected = `reproduced, ${level}`;
    if (evidence.kind === 'notVerified')
        return { outcome: evidence.outcome, expected, actual: '—', reason: evidence.reason, ...evaluateReproduced_noNumbers };
    const [first, ...others] = evidence.reproductions.map((reproduction) => ({
        outcome: evaluateReproduced_outcomes[reproduction.levels[level]],
        expected,
        actual: reproduction_reproduction/* reproductionKindInfo */.V[reproduction.kind].title,
        reason: reasonOf(reproduction),
        ...evaluateReproduced_noNumbers,
    }));
    if (first !== undefined)
        return deciding([first, ...others]);
    return { outcome: 'unknown', expected, actual: '—', reason: 'no baseline was run again', ...evaluateReproduced_noNumbers };
}
const evaluateReproduced_outcomes = { yes: 'passed', no: 'failed', undecided: 'unknown' };
function reasonOf({ kind, reason, rerunIds }) {
    const { title, explanation } = reproduction_reproduction/* reproductionKindInfo */.V[kind];
    const count = rerunIds.length === 1 ? '1 re-run' : `${rerunIds.length} re-runs`;
    const told = `the baseline is ${title} in ${count}: ${explanation}`;
    if (reason === null)
        return told;
    return kind === 'unverifiable'
        ? `the baseline could not be verified, because ${reason}`
        : `the baseline is ${title} in ${count}, because ${reason}`;
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
        case 'easeml':
            return evaluateEaseml(clause, evidence.testSets);
        case 'reproduced':
            return evaluateReproduced(clause, evidence.reproduced);
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

// EXTERNAL MODULE: ./build/src/predictions/agreement.js
var agreement = __webpack_require__(60912);
// EXTERNAL MODULE: ./build/src/predictions/measureValue.js
var measureValue = __webpack_require__(27879);
// EXTERNAL MODULE: ./build/src/predictions/pairedScores.js
var pairedScores = __webpack_require__(27276);
// EXTERNAL MODULE: ./build/src/predictions/sliceRows.js
var sliceRows = __webpack_require__(66311);
// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/statistics/delong.js
var delong = __webpack_require__(34396);
// EXTERNAL MODULE: ./build/src/statistics/generator.js
var statistics_generator = __webpack_require__(3648);
;// CONCATENATED MODULE: ./build/src/statistics/acceleration.js

/**
 * BCa's acceleration from jackknife values, Σ l³/n³ / (6 (Σ l²/n²)^{3/2}) with l = (n − 1)(their mean − value), summed
 * over strata (Davison and Hinkley 1997, eq. 5.24). 0 when leaving out changes nothing; null when a value is not finite.
 */
function acceleration_acceleration(strata) {
    let [squares, cubes] = [0, 0];
    for (const stratum of strata) {
        const sums = jackknifeSums(stratum);
        squares += sums.squares;
        cubes += sums.cubes;
    }
    if (!Number.isFinite(squares) || !Number.isFinite(cubes))
        return null;
    return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}
function jackknifeSums({ values, counts }) {
    // A running mean: equal values leave exactly no influence, whatever their number.
    let [examples, mean] = [0, 0];
    for (let kind = 0; kind < values.length; kind++) {
        const count = counts[kind] ?? 0;
        if (count === 0)
            continue;
        examples += count;
        mean += (count / examples) * ((values[kind] ?? Number.NaN) - mean);
    }
    let [squares, cubes] = [0, 0];
    for (let kind = 0; kind < values.length; kind++) {
        const count = counts[kind] ?? 0;
        if (count === 0)
            continue;
        const influence = ((examples - 1) * (mean - (values[kind] ?? Number.NaN))) / examples;
        squares += count * influence ** 2;
        cubes += count * influence ** 3;
    }
    return { squares, cubes };
}
/** Beyond this many examples the jackknife, quadratic in them, is refused: percentile intervals or cells serve there. */
const mostLeftOut = 5_000;
/** The acceleration of any statistic: it is computed once without each example. More than 5,000 examples: RangeError. */
function jackknifeAcceleration(strata, statistic) {
    const all = concatenate(strata);
    if (all.length > mostLeftOut) {
        throw new RangeError(`a jackknife of at most ${mostLeftOut} examples, got ${all.length}`);
    }
    let at = 0;
    const leftOut = strata.map((members) => {
        const values = Array.from(members, () => statistic(without(all, at++)));
        return { values, counts: values.map(() => 1) };
    });
    return acceleration_acceleration(leftOut);
}
function without(indices, at) {
    const rest = new Uint32Array(indices.length - 1);
    rest.set(indices.subarray(0, at));
    rest.set(indices.subarray(at + 1), at);
    return rest;
}

;// CONCATENATED MODULE: ./build/src/statistics/binomialDraw.js

/**
 * A draw from the binomial distribution, exact up to the rounding of doubles: inversion by summing where few successes
 * are expected (time grows with trials · share, at most 10), else Hörmann's rejection method BTRS (1993). `trials` is a
 * whole number from 0, `share` lies in [0, 1].
 */
function drawBinomial(trials, share, generator) {
    if (trials === 0 || share <= 0)
        return 0;
    if (share >= 1)
        return trials;
    if (share > 0.5)
        return trials - drawBinomial(trials, 1 - share, generator);
    return trials * share < 10 ? invert(trials, share, generator) : reject(trials, share, generator);
}
function invert(trials, share, generator) {
    const odds = share / (1 - share);
    let term = Math.exp(trials * Math.log1p(-share));
    let left = (0,statistics_generator/* uniform */.Pi)(generator);
    let successes = 0;
    while (left > term && successes < trials) {
        left -= term;
        successes++;
        term *= (odds * (trials - successes + 1)) / successes;
    }
    return successes;
}
/** Names after the paper: a transformed uniform pair, accepted at once inside a box, else by the ratio of densities. */
function reject(trials, share, generator) {
    const sd = Math.sqrt(trials * share * (1 - share));
    const b = 1.15 + 2.53 * sd;
    const a = -0.0873 + 0.0248 * b + 0.01 * share;
    const alpha = (2.83 + 5.1 / b) * sd;
    const box = 0.92 - 4.2 / b;
    for (;;) {
        const u = (0,statistics_generator/* uniform */.Pi)(generator) - 0.5;
        const v = (0,statistics_generator/* uniform */.Pi)(generator);
        const us = 0.5 - Math.abs(u);
        const successes = Math.floor(((2 * a) / us + b) * u + trials * share + 0.5);
        if (us >= 0.07 && v <= box)
            return successes;
        if (successes < 0 || successes > trials)
            continue;
        if (Math.log((v * alpha) / (a / (us * us) + b)) <= logRatioToMode(successes, trials, share))
            return successes;
    }
}
/** ln of the probability of so many successes over that of the most likely number. */
function logRatioToMode(successes, trials, share) {
    const odds = share / (1 - share);
    const mode = Math.floor((trials + 1) * share);
    return ((mode + 0.5) * Math.log((mode + 1) / (odds * (trials - mode + 1))) +
        (trials + 1) * Math.log((trials - mode + 1) / (trials - successes + 1)) +
        (successes + 0.5) * Math.log((odds * (trials - successes + 1)) / (successes + 1)) +
        stirlingRest(mode) +
        stirlingRest(trials - mode) -
        stirlingRest(successes) -
        stirlingRest(trials - successes));
}
/** ln k! − Stirling's ½ln 2π + (k + ½) ln(k + 1) − (k + 1), for k = 0 … 9; the series serves above. */
const smallRests = [
    0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
    0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733, 0.008330563433362876,
];
function stirlingRest(k) {
    const next = k + 1;
    const square = next * next;
    return smallRests[k] ?? (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}

;// CONCATENATED MODULE: ./build/src/statistics/cellBootstrap.js



/**
 * The bootstrap of a statistic that depends on the examples through counts of kinds alone. Exact, not an
 * approximation: the counts of a resample are multinomial, and are drawn as such, so the cost does not grow with the
 * number of examples. Each stratum is one array of counts over the same kinds and is resampled by itself; the statistic
 * sees their sum, in an array that is reused. Null when it is not finite on some resample.
 */
function replicateCells(strata, resamples, generator, statistic) {
    (0,requirements/* requireCount */.v6)('the number of resamples', resamples, 1);
    const cells = pool(strata);
    const plans = strata.map(planDraws);
    const estimate = statistic(cells);
    if (!Number.isFinite(estimate))
        return null;
    const values = new Float64Array(resamples);
    for (let resample = 0; resample < resamples; resample++) {
        cells.fill(0);
        for (const plan of plans)
            addMultinomial(plan, cells, generator);
        const value = statistic(cells);
        if (!Number.isFinite(value))
            return null;
        values[resample] = value;
    }
    return { estimate, ascending: values.sort() };
}
function planDraws(cells) {
    const order = [...cells.keys()].filter((kind) => (cells[kind] ?? 0) > 0);
    order.sort((x, y) => (cells[y] ?? 0) - (cells[x] ?? 0));
    let left = cells.reduce((sum, count) => sum + count, 0);
    const examples = left;
    const kinds = order.map((kind) => {
        const share = (cells[kind] ?? 0) / left;
        left -= cells[kind] ?? 0;
        return { kind, share };
    });
    return { examples, kinds };
}
/** One kind after another, binomial among what is left: the last kind's share is 1. */
function addMultinomial({ examples, kinds }, cells, generator) {
    let left = examples;
    for (const { kind, share } of kinds) {
        const drawn = drawBinomial(left, share, generator);
        cells[kind] = (cells[kind] ?? 0) + drawn;
        left -= drawn;
    }
}
/** BCa's acceleration of a statistic of counts: one value for each kind that occurs, weighted by its count. */
function cellAcceleration(strata, statistic) {
    const pooled = pool(strata);
    const values = Array.from(pooled, (count, kind) => {
        if (count === 0)
            return 0;
        const rest = pooled.slice();
        rest[kind] = count - 1;
        return statistic(rest);
    });
    return acceleration(strata.map((counts) => ({ values, counts })));
}
/** The counts of all strata together. Refuses counts that are no whole numbers, and strata with different kinds. */
function pool(strata) {
    const kinds = strata[0]?.length ?? 0;
    const pooled = new Float64Array(kinds);
    for (const cells of strata) {
        if (cells.length !== kinds)
            throw new RangeError(`expected ${kinds} kinds, got ${cells.length}`);
        for (const [kind, count] of cells.entries()) {
            (0,requirements/* requireCount */.v6)('a count of examples', count, 0);
            pooled[kind] = (pooled[kind] ?? 0) + count;
        }
    }
    return pooled;
}

;// CONCATENATED MODULE: ./build/src/statistics/groupedBootstrap.js


/** With so many groups the spread inside of them is about a hundredth of the whole variance, for light tails and heavy ones. */
const mostGroups = 24;
/**
 * Splits values into at most 24 groups, always the group whose values spread most, at its mean; so that values far out come
 * to stand in small groups of their own.
 */
function groupValues(values) {
    const sums = runningSums(values.toSorted());
    const parts = [partOf(sums, 0, values.length)];
    while (parts.length < mostGroups) {
        const widest = parts.reduce((most, part) => (part.squares > most.squares ? part : most));
        const at = splitOf(sums, widest);
        if (at === null)
            break;
        parts[parts.indexOf(widest)] = partOf(sums, widest.start, at);
        parts.push(partOf(sums, at, widest.end));
    }
    return parts
        .map(({ start, end, mean, squares }) => ({ count: end - start, mean, variance: squares / (end - start) }))
        .sort((a, b) => b.count - a.count);
}
/**
 * The bootstrap of the mean of all strata's values together, without drawing every example: how often each group is drawn is
 * multinomial, and is drawn as such; what a group then adds is normal with the group's own mean and variance. The first is
 * exact. The second replaces the sum of many draws from a narrow range; as it carries about a hundredth of the variance,
 * quantiles differ from those of full resamples by far less than two runs of full resamples differ from each other.
 */
function replicateGroups(strata, resamples, generator) {
    const examples = strata.flat().reduce((sum, { count }) => sum + count, 0);
    const estimate = strata.flat().reduce((sum, { count, mean }) => sum + (count / examples) * mean, 0);
    const means = new Float64Array(resamples);
    for (const groups of strata) {
        const plan = planOf(groups);
        for (let resample = 0; resample < resamples; resample++) {
            means[resample] = (means[resample] ?? 0) + drawSum(groups, plan, generator) / examples;
        }
    }
    return { estimate, ascending: means.sort() };
}
function planOf(groups) {
    const size = groups.reduce((sum, { count }) => sum + count, 0);
    let left = size;
    const shares = groups.map(({ count }) => {
        const share = count / left;
        left -= count;
        return share;
    });
    return { size, shares };
}
function drawSum(groups, { size, shares }, generator) {
    let [left, sum, variance] = [size, 0, 0];
    for (let index = 0; index < groups.length && left > 0; index++) {
        const group = groups[index];
        if (group === undefined)
            break;
        const drawn = drawBinomial(left, shares[index] ?? 1, generator);
        sum += drawn * group.mean;
        variance += drawn * group.variance;
        left -= drawn;
    }
    return sum + Math.sqrt(variance) * drawNormal(generator);
}
/** Box and Muller (1958). */
function drawNormal(generator) {
    return Math.sqrt(-2 * Math.log((0,statistics_generator/* uniform */.Pi)(generator))) * Math.cos(2 * Math.PI * (0,statistics_generator/* uniform */.Pi)(generator));
}
function runningSums(ascending) {
    const center = ascending[ascending.length >>> 1] ?? 0;
    const [sum, squares] = [new Float64Array(ascending.length + 1), new Float64Array(ascending.length + 1)];
    for (const [index, value] of ascending.entries()) {
        sum[index + 1] = (sum[index] ?? 0) + (value - center);
        squares[index + 1] = (squares[index] ?? 0) + (value - center) ** 2;
    }
    return { ascending, sum, squares, center };
}
function partOf({ ascending, sum, squares, center }, start, end) {
    const count = end - start;
    const [first, last] = [ascending[start] ?? 0, ascending[end - 1] ?? 0];
    if (first === last)
        return { start, end, mean: first, squares: 0 };
    const total = (sum[end] ?? 0) - (sum[start] ?? 0);
    const spread = (squares[end] ?? 0) - (squares[start] ?? 0) - (total * total) / count;
    return { start, end, mean: center + total / count, squares: Math.max(0, spread) };
}
/** The first value above the mean; null for a part whose values do not differ. */
function splitOf({ ascending }, { start, end, mean, squares }) {
    if (squares === 0)
        return null;
    let [low, high] = [start, end];
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((ascending[middle] ?? 0) > mean)
            high = middle;
        else
            low = middle + 1;
    }
    return low > start && low < end ? low : null;
}

;// CONCATENATED MODULE: ./build/src/statistics/meanBootstrap.js





/** With at most this many distinct values, counting them is cheaper than drawing every example. */
const mostDistinct = 64;
/** More draws than this, some hundredths of a second, are not gathered one by one. */
const mostGathered = 5_000_000;
/**
 * The bootstrap of a mean: of per-example differences candidate − baseline for a paired bootstrap. Each
 * stratum's values are resampled by themselves. Few distinct values (0/1 accuracy, whole scores) are drawn as counts,
 * which is exact and does not depend on the number of examples; others are gathered, about 7 ns for each draw, or, where
 * that would take long, drawn by groups of values that lie close together (see groupedBootstrap.ts).
 */
function replicateMean(strata, resamples, generator) {
    (0,requirements/* requireCount */.v6)('the number of resamples', resamples, 1);
    for (const values of strata)
        (0,requirements/* requireSample */.OR)(values, 1);
    (0,requirements/* requireCount */.v6)('the number of examples', countValues(strata), 1);
    const distinct = distinctValues(strata);
    if (distinct !== null)
        return countMeans(strata, distinct, resamples, generator);
    return countValues(strata) * resamples > mostGathered
        ? replicateGroups(strata.map(groupValues), resamples, generator)
        : gatherMeans(strata, resamples, generator);
}
/** The acceleration of a mean: its leave-one-out values need no second pass over the others. */
function meanAcceleration(strata) {
    const examples = countValues(strata);
    (0,requirements/* requireCount */.v6)('the number of examples', examples, 2);
    return acceleration_acceleration(strata.map((values) => ({
        values: values.map((value) => -value / (examples - 1)),
        counts: new Float64Array(values.length).fill(1),
    })));
}
function distinctValues(strata) {
    const seen = new Set();
    for (const values of strata) {
        for (const value of values) {
            seen.add(value);
            if (seen.size > mostDistinct)
                return null;
        }
    }
    return [...seen].sort((x, y) => x - y);
}
function countMeans(strata, distinct, resamples, generator) {
    const kinds = new Map(distinct.map((value, kind) => [value, kind]));
    const cells = strata.map((values) => {
        const counts = new Float64Array(distinct.length);
        for (const value of values) {
            const kind = kinds.get(value) ?? 0;
            counts[kind] = (counts[kind] ?? 0) + 1;
        }
        return counts;
    });
    const examples = countValues(strata);
    const meanOf = (counts) => distinct.reduce((sum, value, kind) => sum + value * (counts[kind] ?? 0), 0) / examples;
    const replicates = replicateCells(cells, resamples, generator, meanOf);
    if (replicates === null)
        throw new RangeError('the sum of the values is too large for a double');
    return replicates;
}
function gatherMeans(strata, resamples, generator) {
    const examples = countValues(strata);
    const means = new Float64Array(resamples);
    let estimate = 0;
    for (const values of strata) {
        estimate += values.reduce((sum, value) => sum + value, 0) / examples;
        const draw = (0,statistics_generator/* drawerBelow */.nd)(values.length, generator);
        for (let resample = 0; resample < resamples; resample++) {
            let sum = 0;
            for (let left = values.length; left > 0; left--)
                sum += values[draw()] ?? 0;
            means[resample] = (means[resample] ?? 0) + sum / examples;
        }
    }
    return { estimate, ascending: means.sort() };
}
function countValues(strata) {
    return strata.reduce((sum, values) => sum + values.length, 0);
}

;// CONCATENATED MODULE: ./build/src/gates/estimateFromExamples.js








/** reference/statistics.md §2.3: percentiles of a bootstrap, and normal distributions of means, need some tens of examples. */
const fewestExamples = 50;
const fewestOfClass = 10;
const resamples = 9_999;
const bootstrapSeed = 1;
/**
 * Candidate − baseline from scores on the same examples, the first rule that applies:
 * - two runs or more a side whose answers differ: training is random and so is the choice of examples, so both variances count
 *   (§2.1); either alone would call noise a difference.
 * - right or wrong, one answer a side: counts of examples that changed, for McNemar's and Tango's methods.
 * - auc: DeLong. - any other mean: the paired bootstrap.
 */
function estimateFromExamples(change, scores) {
    const { examples } = scores;
    const n = { baseline: examples, candidate: examples, of: 'examples', examples };
    const basis = { n, caveat: '' };
    if (scores.kind === 'counts')
        return (0,gates_found/* known */.eO)({ method: 'outcomes', outcomes: scores.outcomes, ...basis });
    const few = estimateFromExamples_tooFew(change, scores);
    if (few !== null)
        return (0,gates_found/* unknown */.L5)(few);
    const [before, after] = [(0,samples/* finiteValues */.m0)(change.baselineRuns), (0,samples/* finiteValues */.m0)(change.candidateRuns)];
    const sampled = sampledDifference(scores);
    if (before.length >= 2 && after.length >= 2) {
        const runs = { baseline: before.length, candidate: after.length, of: 'runs', examples };
        const about = (0,meanDifference/* addVariances */.i2)((0,welch/* welchDifference */.j)(before, after), sampled);
        return (0,gates_found/* known */.eO)(about === null ? nothingVaries(change, runs) : { method: 'combined', about, n: runs, caveat: '' });
    }
    if (sampled === null)
        return (0,gates_found/* known */.eO)(nothingVaries(change, n));
    if (scores.kind === 'ranks')
        return (0,gates_found/* known */.eO)({ method: 'delong', about: sampled, ...basis });
    const { differences } = scores;
    const replicates = replicateMean([differences], resamples, (0,statistics_generator/* seededGenerator */.SZ)(bootstrapSeed));
    const acceleration = meanAcceleration([differences]) ?? 0;
    return (0,gates_found/* known */.eO)({ method: 'bootstrap', replicates, acceleration, ...basis });
}
function estimateFromExamples_tooFew({ metric, labels }, scores) {
    const key = (0,metricKey/* formatMetricKey */.d)(metric, labels);
    if (scores.examples < fewestExamples) {
        return `${key}: ${scores.examples} examples say too little about noise; at least ${fewestExamples} are needed`;
    }
    if (scores.kind === 'means' || scores.rarer >= fewestOfClass)
        return null;
    return `${key}: ${scores.rarer} examples of one class say too little about noise; at least ${fewestOfClass} are needed`;
}
/** The difference with the variance that the choice of examples gives it; null where no example differs from another. */
function sampledDifference(scores) {
    if (scores.kind === 'ranks')
        return (0,delong/* delongDifference */.js)(scores.baseline, scores.candidate);
    const { differences } = scores;
    const count = differences.length;
    const difference = differences.reduce((sum, value) => sum + value, 0) / count;
    const squares = differences.reduce((sum, value) => sum + (value - difference) ** 2, 0);
    // What rounding alone leaves of equal differences is no noise.
    const standardError = Math.sqrt(squares / (count - 1) / count);
    if (standardError <= Number.EPSILON * Math.abs(difference))
        return null;
    return { difference, standardError, degreesOfFreedom: count - 1 };
}
function nothingVaries({ delta, baseline, candidate }, n) {
    const largest = Math.max(Math.abs(Number(baseline)), Math.abs(Number(candidate)));
    return { method: 'exact', difference: delta ?? 0, rounding: 1e-12 * largest, n, caveat: '' };
}

;// CONCATENATED MODULE: ./build/src/gates/exampleLookUp.js









function lookUpExamples(examples) {
    const { pairing, fewestExamples } = examples;
    const reason = pairing.kind === 'paired' ? '' : pairing.reason;
    const values = rememberedValues();
    const measure = remembered((change) => measureBehind(change, examples, values));
    const sliceSize = remembered((change) => sizeOf(change, examples));
    const scorer = pairing.kind === 'paired' ? (0,pairedScores/* createScorer */.f)(pairing.examples) : null;
    const difference = remembered((change) => {
        const name = pairing.kind === 'none' ? null : measure(change);
        if (name === null)
            return null;
        if (scorer === null)
            return (0,gates_found/* error */.z3)(`${keyOf(change)}: ${reason}`);
        const found = scorer.scores(name, change.labels);
        if (found === undefined)
            return null;
        if (found.kind === 'refused')
            return (0,gates_found/* error */.z3)(`${keyOf(change)}: ${found.reason}`);
        return estimateFromExamples(change, found.scores);
    });
    const share = remembered((change) => exampleLookUp_shareOf(change, measure(change), examples));
    const onlyOneSide = pairing.kind === 'none' ? pairing.reason : null;
    return { difference, share, sliceSize, fewestExamples, onlyOneSide };
}
function remembered(compute) {
    const answers = new Map();
    return (change) => {
        const key = keyOf(change);
        const answer = answers.get(key);
        if (answer !== undefined)
            return answer;
        const computed = compute(change);
        answers.set(key, computed);
        return computed;
    };
}
function rememberedValues() {
    const runs = new Map();
    return (predictions, measure, labels) => {
        const run = runs.get(predictions) ?? { measures: new Map(), rows: new Map() };
        runs.set(predictions, run);
        const key = JSON.stringify(labels);
        if (!run.rows.has(key))
            run.rows.set(key, (0,sliceRows/* rowsOf */.R)(predictions, labels));
        const rows = run.rows.get(key);
        const over = run.measures.get(measure) ?? (0,measureValue/* measureOver */.t)(predictions, measure);
        run.measures.set(measure, over);
        return rows === undefined ? undefined : over(rows);
    };
}
function keyOf({ metric, labels }) {
    return (0,metricKey/* formatMetricKey */.d)(metric, labels);
}
/**
 * What a metric measures of the examples: its name says so by custom, and every run of both sides states the very value that its
 * file gives. A metric of the same name that was measured on other examples is none of them.
 */
function measureBehind(change, { baseline, candidate }, values) {
    const measure = (0,agreement/* measureNamed */.C)(change.metric);
    if (measure === null)
        return null;
    const holds = agreesOnSide(change, measure, change.candidateRuns, candidate, values) &&
        agreesOnSide(change, measure, change.baselineRuns, baseline, values);
    return holds ? measure : null;
}
/** A side without files or without the metric contradicts nothing. */
function agreesOnSide({ labels }, measure, runs, side, values) {
    const files = side.filter((one) => one !== null);
    if (runs === null || files.length === 0)
        return true;
    if (files.length !== side.length || files.length !== runs.values.length)
        return false;
    return files.every((predictions, run) => {
        const value = values(predictions, measure, labels);
        return value !== undefined && (0,agreement/* agrees */.i)(runs.values[run] ?? null, (0,metricValue/* encodeNumber */._v)(value));
    });
}
function exampleLookUp_shareOf({ labels }, measure, { candidate }) {
    const [only] = candidate;
    if (measure === null || !(0,measures/* isShare */.GS)(measure) || only === null || only === undefined)
        return null;
    const rows = candidate.length === 1 ? (0,sliceRows/* rowsOf */.R)(only, labels) : undefined;
    if (rows === undefined)
        return null;
    const right = (0,measures/* rightAnswers */.At)(only);
    const counted = rows === null ? right : Float64Array.from(rows, (row) => right[row] ?? 0);
    const successes = counted.reduce((sum, one) => sum + one, 0);
    const trials = counted.length;
    return { successes: measure === 'accuracy' ? successes : trials - successes, trials };
}
function sizeOf({ labels }, { candidate }) {
    const first = candidate[0] ?? null;
    if (first === null || Object.keys(labels).length === 0)
        return null;
    return (0,sliceRows/* rowsOf */.R)(first, labels)?.length ?? null;
}

;// CONCATENATED MODULE: ./build/src/gates/reproducedEvidence.js
const nothingRunAgain = {
    kind: 'notVerified',
    outcome: 'error',
    reason: 'nothing was run again here: use trainmark check, which runs the baseline again, or trainmark verify',
};

;// CONCATENATED MODULE: ./build/src/gates/evidenceOf.js




/** The comparison and what else is at hand, as rules look it up. */
function evidenceOf(comparison, { reproduced = nothingRunAgain, examples = null, historyOf = noTestSets.historyOf } = {}) {
    const byKey = comparison.changes.map((change) => [(0,lookUp/* keyOfChange */.L$)(change), change]);
    return {
        changes: new Map(byKey),
        sliceKeys: new Set(),
        alpha: lookUp/* usualAlpha */.xj,
        guards: new Map(),
        reproduced,
        examples: examples === null ? null : lookUpExamples(examples),
        testSets: { examples, historyOf },
    };
}

;// CONCATENATED MODULE: ./build/src/gates/judge.js








/** Every gate's result, and all of them together. Without gates nothing was asked, and the verdict is `passed`. */
function judge(gates, comparison, other = {}) {
    const plain = evidenceOf(comparison, other);
    const guards = correctGuards(gates.map(({ gate }) => gate), plain);
    const evidence = { ...plain, guards };
    const checks = gates.map((rule) => checkOf(rule, evidence));
    return { outcome: outcomeOf(checks), checks };
}
/** All checks together. */
function outcomeOf(checks) {
    const blocking = checks.filter((check) => check.blocking).map(({ outcome }) => outcome);
    if (blocking.length === 0)
        return 'passed';
    return blocking.every((outcome) => outcome === 'unknown') ? 'inconclusive' : 'failed';
}
function checkOf(rule, evidence) {
    const judged = rule.gate.clauses.map((clause) => ({
        ...resultOf(clause, rule, { ...evidence, alpha: rule.alpha }),
        onUnknown: weightOf(rule.onUnknown) ?? usualOnUnknown(clause),
    }));
    const { onUnknown, ...decided } = decidingClause(judged);
    return {
        ...decided,
        rule: rule.text,
        metrics: [...new Set(judged.flatMap(({ metrics }) => metrics))],
        name: rule.name,
        severity: rule.severity,
        onUnknown: rule.onUnknown === 'rerun' ? rule.onUnknown : onUnknown,
        blocking: isBlocking(decided, onUnknown, rule),
        unknownMetrics: unknownMetricsIn(rule.gate, evidence),
        clauses: judged.map(({ onUnknown: _, ...result }) => result),
    };
}
/** Null for what is usual for each clause. */
function weightOf(onUnknown) {
    return onUnknown === 'rerun' ? null : onUnknown;
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
/* harmony export */   XF: () => (/* binding */ methodWords),
/* harmony export */   fl: () => (/* binding */ checkOutcomeInfo)
/* harmony export */ });
/* unused harmony export evidenceMethods */
const checkOutcomeInfo = {
    passed: { title: 'passed', explanation: 'the rule holds' },
    failed: { title: 'failed', explanation: 'the rule does not hold' },
    unknown: { title: 'unknown', explanation: 'there is not enough evidence to decide' },
    error: { title: 'error', explanation: 'the rule could not be evaluated' },
};
/** How a number and its bounds were got; see reference/statistics.md §2.3. */
const evidenceMethods = (/* unused pure expression or super */ null && ([
    'welch',
    'paired',
    'prediction',
    'history',
    'exact',
    'student',
    'mcnemar',
    'tango',
    'bootstrap',
    'delong',
    'combined',
    'wilson',
    'newcombe',
]));
const methodWords = {
    welch: 'Welch',
    paired: 'paired t',
    prediction: 'prediction interval',
    history: 'mean squared successive difference',
    exact: 'compared exactly, for the runs of a side agree',
    student: "Student's t",
    mcnemar: "McNemar's exact test",
    tango: "Tango's score interval",
    bootstrap: 'paired bootstrap (BCa, 9,999 resamples, seed 1)',
    delong: "DeLong's method",
    combined: 'noise of runs and of examples together',
    wilson: "Wilson's interval",
    newcombe: "Newcombe's interval",
};


/***/ }),

/***/ 27276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ createScorer),
/* harmony export */   o: () => (/* binding */ answerTo)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70218);
/* harmony import */ var _statistics_delong_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34396);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70616);
/* harmony import */ var _measures_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64727);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5506);






function createScorer(paired) {
    const members = new Map();
    const means = new Map();
    const membersOf = (labels) => {
        const key = JSON.stringify(labels);
        if (!members.has(key))
            members.set(key, findMembers(paired, labels));
        return members.get(key);
    };
    const meansOf = (measure) => {
        const known = means.get(measure) ?? {
            baseline: meanOverRuns(paired.baseline, measure, paired.ids.length),
            candidate: meanOverRuns(paired.candidate, measure, paired.ids.length),
        };
        means.set(measure, known);
        return known;
    };
    return {
        scores(measure, labels) {
            const found = membersOf(labels);
            if (found === undefined || found.kind === 'refused')
                return found;
            const { pairs } = found;
            if (pairs.length === 0)
                return refused('no example is in this slice on both sides');
            if (!(0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .isShare */ .GS)(measure) && !agreeOnPositive(paired)) {
                return refused('the scores of the two sides speak for different labels; set predictions: { positive: <label> }');
            }
            return measure === 'auc' ? rankScores(paired, pairs) : meanScores(meansOf(measure), measure, pairs);
        },
    };
}
function refused(reason) {
    return { kind: 'refused', reason };
}
/** An example that is in a slice for one run and not for another is no pair of it. */
function findMembers({ baseline, candidate, ids }, labels) {
    const [entry, ...more] = Object.entries(labels);
    if (entry === undefined)
        return { kind: 'members', pairs: Int32Array.from(ids.keys()) };
    const [key, value] = entry;
    const runs = [...baseline, ...candidate];
    if (more.length > 0 || runs.every((run) => columnOf(run, key) === undefined))
        return undefined;
    const inRuns = new Uint32Array(ids.length);
    for (const run of runs)
        countMembers(run, key, value, inRuns);
    const moved = inRuns.reduce((sum, count) => sum + (count > 0 && count < runs.length ? 1 : 0), 0);
    if (moved === 0) {
        return { kind: 'members', pairs: Int32Array.from(ids.keys()).filter((pair) => inRuns[pair] !== 0) };
    }
    const verb = moved === 1 ? 'is' : 'are';
    return refused(`${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .p)(moved, 'example')} ${verb} in the slice ${key}=${(0,_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)} in one run and not in another`);
}
function columnOf({ predictions }, key) {
    return predictions.slices.find(({ name }) => name === key)?.column;
}
/** Adds 1 for each pair that is in the slice in this run. */
function countMembers(run, key, value, inRuns) {
    const column = columnOf(run, key);
    const wanted = column?.values.indexOf(value) ?? -1;
    if (column === undefined || wanted < 0)
        return;
    for (let pair = 0; pair < inRuns.length; pair++) {
        if (column.codes[run.rows[pair] ?? -1] === wanted)
            inRuns[pair] = (inRuns[pair] ?? 0) + 1;
    }
}
function meanScores(means, measure, pairs) {
    const [before, after] = [pick(means.baseline, pairs), pick(means.candidate, pairs)];
    const examples = pairs.length;
    if ((0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .isShare */ .GS)(measure) && isWhole(before) && isWhole(after)) {
        return { kind: 'found', scores: { kind: 'counts', outcomes: countOutcomes(before, after), examples } };
    }
    const differences = after.map((value, pair) => value - (before[pair] ?? Number.NaN));
    if (differences.some((value) => !Number.isFinite(value))) {
        return refused(`${measure} is not a number for some examples`);
    }
    return { kind: 'found', scores: { kind: 'means', differences, examples } };
}
function pick(values, pairs) {
    const picked = new Float64Array(pairs.length);
    for (let at = 0; at < picked.length; at++)
        picked[at] = values[pairs[at] ?? -1] ?? Number.NaN;
    return picked;
}
function meanOverRuns(runs, measure, pairs) {
    const sum = new Float64Array(pairs);
    for (const { predictions, rows } of runs) {
        const values = (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .contributions */ .Gs)(predictions, measure);
        for (let pair = 0; pair < pairs; pair++) {
            sum[pair] = (sum[pair] ?? 0) + (values[rows[pair] ?? -1] ?? Number.NaN);
        }
    }
    return sum.map((value) => value / runs.length);
}
/** One run a side, or several that agree on every example. */
function isWhole(values) {
    return values.every((value) => value === 0 || value === 1);
}
function countOutcomes(before, after) {
    let [bothRight, bothWrong, newlyWrong, newlyRight] = [0, 0, 0, 0];
    for (const [pair, value] of after.entries()) {
        const wasRight = before[pair] === 1;
        if (value === 1 && wasRight)
            bothRight++;
        else if (value === 1)
            newlyRight++;
        else if (wasRight)
            newlyWrong++;
        else
            bothWrong++;
    }
    return { bothRight, bothWrong, newlyWrong, newlyRight };
}
function rankScores({ baseline, candidate }, pairs) {
    const first = baseline[0];
    const truth = first === undefined ? null : truthOf(first, pairs);
    const [before, after] = [baseline, candidate].map((runs) => meanPlacements(runs, pairs, truth));
    if (before === undefined || after === undefined || before === null || after === null) {
        return refused('auc needs scores that are numbers, and examples of both classes');
    }
    const { ofPositives, ofNegatives } = before;
    return {
        kind: 'found',
        scores: {
            kind: 'ranks',
            baseline: before,
            candidate: after,
            rarer: Math.min(ofPositives.length, ofNegatives.length),
            examples: pairs.length,
        },
    };
}
/** 1 for each pair whose label is the positive one. */
function truthOf({ predictions, rows }, pairs) {
    const truth = (0,_measures_js__WEBPACK_IMPORTED_MODULE_0__/* .positives */ .TE)(predictions);
    return truth === null ? null : Uint8Array.from(pairs, (pair) => truth[rows[pair] ?? -1] ?? 0);
}
function meanPlacements(runs, pairs, truth) {
    const found = runs.map((run) => placementsOf(run, pairs, truth));
    const all = found.filter((one) => one !== null);
    const [first, ...others] = all;
    if (first === undefined || all.length < runs.length)
        return null;
    if (others.length === 0)
        return first;
    const meanOf = (part) => first[part].map((_, index) => all.reduce((sum, one) => sum + (one[part][index] ?? 0), 0) / all.length);
    return { ofPositives: meanOf('ofPositives'), ofNegatives: meanOf('ofNegatives') };
}
function placementsOf({ predictions, rows }, pairs, truth) {
    const { scores } = predictions;
    if (scores === null || truth === null)
        return null;
    const scoresOf = (wanted) => {
        const picked = new Float64Array(pairs.length);
        let count = 0;
        for (let at = 0; at < pairs.length; at++) {
            if (truth[at] === wanted)
                picked[count++] = scores[rows[pairs[at] ?? -1] ?? -1] ?? Number.NaN;
        }
        return picked.subarray(0, count);
    };
    return (0,_statistics_delong_js__WEBPACK_IMPORTED_MODULE_3__/* .placements */ .DD)(scoresOf(1), scoresOf(0));
}
/** The text that a run answered to a pair. */
function answerTo({ predictions, rows }, pair) {
    return (0,_predictions_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$)(predictions.answers, rows[pair] ?? -1);
}
/** True where the positive class of all runs is the same, so that their scores speak for one thing. */
function agreeOnPositive({ baseline, candidate }) {
    return new Set([...baseline, ...candidate].map(({ predictions }) => predictions.positive)).size === 1;
}


/***/ }),

/***/ 45656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ labelContradiction),
/* harmony export */   uW: () => (/* binding */ idMismatch),
/* harmony export */   wq: () => (/* binding */ pairExamples)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70218);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70616);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5506);



/**
 * Pairs the examples of all runs by their ids; the order of the files does not count. Ids or labels that are not the same
 * everywhere are refused, for a difference would be one of test sets and not of models; with `intersect` the examples that all
 * runs have are paired.
 */
function pairExamples(baseline, candidate, { intersect }) {
    const missing = [missingOn('baseline', baseline), missingOn('candidate', candidate)];
    const reason = missing.find((one) => one !== null);
    if (reason !== undefined && reason !== null)
        return { kind: 'none', reason };
    const [before, after] = [present(baseline), present(candidate)];
    const first = before[0];
    if (first === undefined)
        return { kind: 'none', reason: 'no run of the baseline is at hand' };
    const all = [...before, ...after];
    const mismatch = intersect ? null : firstMismatch(before, after);
    if (mismatch !== null)
        return { kind: 'refused', reason: mismatch };
    const order = all.map((run) => rowsBy(first, run));
    const kept = [...first.ids.keys()].filter((row) => order.every((rows) => (rows[row] ?? -1) >= 0));
    if (kept.length === 0)
        return { kind: 'refused', reason: 'no id of the per-example files stands on both sides' };
    const aligned = all.map((predictions, index) => ({
        predictions,
        rows: rowsAt(order[index] ?? new Int32Array(), kept),
    }));
    const contradiction = labelMismatch(aligned);
    if (contradiction !== null)
        return { kind: 'refused', reason: contradiction };
    return {
        kind: 'paired',
        examples: {
            ids: kept.map((row) => first.ids[row] ?? ''),
            baseline: aligned.slice(0, before.length),
            candidate: aligned.slice(before.length),
            unpaired: Math.max(...all.map(({ ids }) => ids.length)) - kept.length,
        },
    };
}
function rowsAt(order, kept) {
    const rows = new Int32Array(kept.length);
    for (let pair = 0; pair < rows.length; pair++)
        rows[pair] = order[kept[pair] ?? -1] ?? -1;
    return rows;
}
function present(side) {
    return side.filter((one) => one !== null);
}
function missingOn(side, runs) {
    const without = runs.filter((one) => one === null).length;
    if (runs.length === 0)
        return `no run of the ${side} is at hand`;
    if (without === 0)
        return null;
    const who = runs.length === 1 ? `the ${side}` : `${without} of ${runs.length} runs of the ${side}`;
    return `${who} ${runs.length === 1 || without === 1 ? 'has' : 'have'} no per-example file that could be read`;
}
/** Of each row of `first`, the row of `run` with the same id; −1 where there is none. */
function rowsBy(first, run) {
    const rows = new Int32Array(first.ids.length);
    if (hasSameOrder(first.ids, run.ids)) {
        for (let row = 0; row < rows.length; row++)
            rows[row] = row;
        return rows;
    }
    const places = new Map(run.ids.map((id, row) => [id, row]));
    for (let row = 0; row < rows.length; row++)
        rows[row] = places.get(first.ids[row] ?? '') ?? -1;
    return rows;
}
function hasSameOrder(a, b) {
    return a.length === b.length && a.every((id, row) => id === b[row]);
}
/** Why the ids of two runs do not match, with counts and the first ids; null where they do. */
function firstMismatch(before, after) {
    const named = [
        ...before.map((run, index) => ({ run, name: nameOf('baseline', index, before.length) })),
        ...after.map((run, index) => ({ run, name: nameOf('candidate', index, after.length) })),
    ];
    const [first, ...others] = named;
    if (first === undefined)
        return null;
    for (const other of others) {
        if (hasSameOrder(first.run.ids, other.run.ids))
            continue;
        const [onlyFirst, onlyOther] = [without(first.run, other.run), without(other.run, first.run)];
        if (onlyFirst.count === 0 && onlyOther.count === 0)
            continue;
        const halfLabelled = labelledOnce(first.run, other.run);
        if (halfLabelled.count === onlyFirst.count + onlyOther.count)
            return `${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(halfLabelled.count, 'example')} of the per-example files have a label in ${first.name} or ${other.name} only${examplesOf(halfLabelled)}; run the side again that was run before the labels were there`;
        return idMismatch({ ...onlyFirst, name: first.name }, { ...onlyOther, name: other.name });
    }
    return null;
}
/** Examples that both runs answered and one has a label for. */
function labelledOnce(run, other) {
    const finding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .createFinding */ .uP)();
    for (const [labelled, { unlabelled }] of [[run, other], [other, run]]) {
        const ids = new Set(labelled.ids);
        for (const id of unlabelled.ids)
            if (ids.has(id))
                (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(finding, () => (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id));
    }
    return finding;
}
/** Says of two files that each has ids which the other has not. */
function idMismatch(first, other) {
    return (`the ids of the per-example files do not match: ${first.count.toLocaleString('en-US')} only in ${first.name}${examplesOf(first)}, ` +
        `${other.count.toLocaleString('en-US')} only in ${other.name}${examplesOf(other)}; write the same test set on both sides, or set predictions: { pair: intersect }`);
}
/** Says that ids have one label in one file and another in another. */
function labelContradiction(finding) {
    return `the labels of the per-example files do not match: ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(finding.count, 'example')} with another label ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleWords */ ._n)(finding)}`;
}
function nameOf(side, index, runs) {
    return runs === 1 ? `the ${side}` : `run ${index + 1} of the ${side}`;
}
function without(run, other) {
    const ids = new Set(other.ids);
    const finding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .createFinding */ .uP)();
    for (const id of run.ids)
        if (!ids.has(id))
            (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(finding, () => (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id));
    return finding;
}
function examplesOf(finding) {
    return finding.count === 0 ? '' : ` ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleWords */ ._n)(finding)}`;
}
/** Labels that differ make another test set of the same ids. */
function labelMismatch(runs) {
    const [first, ...others] = runs;
    if (first === undefined)
        return null;
    const finding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .createFinding */ .uP)();
    for (const other of others) {
        const codes = first.predictions.labels.values.map((label) => other.predictions.labels.values.indexOf(label));
        for (let pair = 0; pair < first.rows.length; pair++) {
            const row = first.rows[pair] ?? -1;
            const otherRow = other.rows[pair] ?? -1;
            const code = first.predictions.labels.codes[row] ?? -1;
            if (codes[code] === other.predictions.labels.codes[otherRow])
                continue;
            (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(finding, () => {
                const [one, two] = [
                    (0,_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(first.predictions.labels, row),
                    (0,_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(other.predictions.labels, otherRow),
                ];
                return `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(first.predictions.ids[row] ?? '')}: ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(one ?? '')} and ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(two ?? '')}`;
            });
        }
        if (finding.count > 0)
            break;
    }
    return finding.count === 0 ? null : labelContradiction(finding);
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

/***/ 21696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ reproductionKindInfo)
/* harmony export */ });
/** What each kind is called, and what it means. */
const reproductionKindInfo = {
    identical: { title: 'identical', explanation: 'every re-run gave the same metrics, curves and outputs' },
    withinTolerance: {
        title: 'within tolerance',
        explanation: 'every re-run gave the same numbers but for rounding',
    },
    withinNoise: {
        title: 'within noise',
        explanation: 're-runs differ from each other, and the recorded values lie among them within the tolerance',
    },
    drifted: {
        title: 'drifted',
        explanation: 're-runs agree with each other, but not with the record: something changed',
    },
    diverged: {
        title: 'diverged',
        explanation: 're-runs differ from the record by more than their noise and the tolerance allow',
    },
    inconclusive: { title: 'inconclusive', explanation: 'these re-runs cannot tell noise from a change' },
    unverifiable: { title: 'unverifiable', explanation: 'there is nothing to hold re-runs against' },
};


/***/ }),

/***/ 3648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ uniform),
/* harmony export */   SZ: () => (/* binding */ seededGenerator),
/* harmony export */   nd: () => (/* binding */ drawerBelow)
/* harmony export */ });
/* unused harmony export xoshiro128 */
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93513);

/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018) from a state: period 2¹²⁸ − 1, passes BigCrush, not for secrets. The same
 * state gives the same numbers on every machine.
 */
function xoshiro128([a, b, c, d]) {
    let [s0, s1, s2, s3] = [a | 0, b | 0, c | 0, d | 0];
    if ((s0 | s1 | s2 | s3) === 0)
        throw new RangeError('the state of xoshiro128** must not be all zero');
    return () => {
        const fifth = Math.imul(s1, 5);
        const result = Math.imul((fifth << 7) | (fifth >>> 25), 9);
        const shifted = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = (s3 << 11) | (s3 >>> 21);
        return result >>> 0;
    };
}
/** xoshiro128** from a seed (a whole number from 0), its state filled by SplitMix64 as its authors advise. */
function seededGenerator(seed) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)('the seed', seed, 0);
    let state = BigInt(seed);
    const next = () => {
        state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
        let mixed = state;
        mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 30n)) * 0xbf58476d1ce4e5b9n);
        mixed = BigInt.asUintN(64, (mixed ^ (mixed >> 27n)) * 0x94d049bb133111ebn);
        return mixed ^ (mixed >> 31n);
    };
    const [first, second] = [next(), next()];
    const word = (bits) => Number(BigInt.asUintN(32, bits));
    return xoshiro128([word(first), word(first >> 32n), word(second), word(second >> 32n)]);
}
/** A uniform number in (0, 1): the middles of 2⁵² equal steps, so that its logarithm and quantiles are finite. */
function uniform(generator) {
    return ((generator() >>> 6) * 2 ** 26 + (generator() >>> 6) + 0.5) / 2 ** 52;
}
/** Above this many the exact product below no longer fits into a double's 53 bits. */
const mostForOneDraw = 2 ** 21;
/**
 * A function that draws whole numbers from 0 to count − 1, each equally likely: the multiplication method with
 * rejection (Lemire 2019), exact up to 2²¹; above, from 52 bits, where the error of count / 2⁵² cannot be seen.
 */
function drawerBelow(count, generator) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)('the number to draw below', count, 1);
    if (count > mostForOneDraw)
        return () => Math.floor(uniform(generator) * count);
    const rejected = 2 ** 32 % count;
    return () => {
        for (;;) {
            const product = generator() * count;
            const high = Math.floor(product / 2 ** 32);
            if (product - high * 2 ** 32 >= rejected)
                return high;
        }
    };
}


/***/ }),

/***/ 49329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ meanBounds)
/* harmony export */ });
/* harmony import */ var _meanDifference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90451);
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26816);


/**
 * Student's lower and upper bound of a mean, each of this one-sided confidence (at least one half); the mean itself where
 * the values agree exactly. Independent values, roughly normal; at least two, else a RangeError.
 */
function meanBounds(values, confidence) {
    const standardError = (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleSd */ ._)(values) / Math.sqrt(values.length);
    const difference = (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(values);
    if (standardError === 0)
        return { low: difference, high: difference };
    return (0,_meanDifference_js__WEBPACK_IMPORTED_MODULE_0__/* .oneSidedBounds */ .xA)({ difference, standardError, degreesOfFreedom: values.length - 1 }, confidence);
}


/***/ }),

/***/ 90451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ly: () => (/* binding */ differenceInterval),
/* harmony export */   OY: () => (/* binding */ differencePValues),
/* harmony export */   i2: () => (/* binding */ addVariances),
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
/**
 * A difference with two independent sources of error: its variance is the sum of both, with Satterthwaite's degrees of freedom
 * (1946). Null stands for a source without error, and for the answer where neither has any. The difference is the first one's.
 */
function addVariances(a, b) {
    if (a === null || b === null)
        return a ?? b;
    const [variance, other] = [a.standardError ** 2, b.standardError ** 2];
    const degreesOfFreedom = (variance + other) ** 2 / (variance ** 2 / a.degreesOfFreedom + other ** 2 / b.degreesOfFreedom);
    return { difference: a.difference, standardError: Math.sqrt(variance + other), degreesOfFreedom };
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

/***/ 42495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ newcombeInterval)
/* harmony export */ });
/* unused harmony export newcombePairedInterval */
/* harmony import */ var _proportions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83370);


/**
 * Newcombe's hybrid score interval (1998a, method 10) for the difference b − a of two independent proportions, two
 * groups of examples for instance: the Wilson intervals of both, put together. Any number of trials.
 */
function newcombeInterval(a, b, confidence) {
    return combine(a, b, confidence, 0);
}
/**
 * Newcombe's interval for paired proportions (1998b, method 10), candidate − baseline: as above with the correlation of
 * the two, corrected for continuity. Close to Tango's; for reports that want the same method for groups and models.
 */
function newcombePairedInterval(outcomes, confidence) {
    const trials = countExamples(outcomes);
    const { bothRight, newlyWrong, newlyRight } = outcomes;
    const before = { successes: bothRight + newlyWrong, trials };
    const now = { successes: bothRight + newlyRight, trials };
    return combine(before, now, confidence, correlation(outcomes, trials));
}
function combine(a, b, confidence, correlation) {
    const [shareA, shareB] = [a.successes / a.trials, b.successes / b.trials];
    const [ofA, ofB] = [(0,_proportions_js__WEBPACK_IMPORTED_MODULE_0__/* .wilsonInterval */ .YV)(a, confidence), (0,_proportions_js__WEBPACK_IMPORTED_MODULE_0__/* .wilsonInterval */ .YV)(b, confidence)];
    const difference = shareB - shareA;
    return {
        low: difference - thirdSide(shareB - ofB.low, ofA.high - shareA, correlation),
        high: difference + thirdSide(ofB.high - shareB, shareA - ofA.low, correlation),
    };
}
/** √(x² − 2φxy + y²); two distances from the estimates, as two sides of a triangle. */
function thirdSide(x, y, correlation) {
    return Math.sqrt(Math.max(0, x * x - 2 * correlation * x * y + y * y));
}
/** φ of the 2 × 2 table, its numerator lowered by n/2 but not below 0 when it is positive. */
function correlation({ bothRight, bothWrong, newlyWrong, newlyRight }, examples) {
    const margins = (bothRight + newlyWrong) * (newlyRight + bothWrong) * (bothRight + newlyRight) * (newlyWrong + bothWrong);
    if (margins === 0)
        return 0;
    const cross = bothRight * bothWrong - newlyWrong * newlyRight;
    return (cross > 0 ? Math.max(cross - examples / 2, 0) : cross) / Math.sqrt(margins);
}


/***/ }),

/***/ 75966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ normalLowerTail),
/* harmony export */   O9: () => (/* binding */ normalMass),
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   kC: () => (/* binding */ normalDensity)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72484);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86060);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93513);



/** Φ(z), the share of a standard normal at or below z. The upper tail is normalLowerTail(−z): exact far out as well. */
function normalLowerTail(z) {
    return _stdlib_stats_base_dists_normal_cdf__WEBPACK_IMPORTED_MODULE_0__(z, 0, 1);
}
/** The share of a standard normal between two points, worked out in the lower tail, where small differences keep their digits. */
function normalMass(low, high) {
    return low > 0
        ? normalLowerTail(-low) - normalLowerTail(-high)
        : normalLowerTail(high) - normalLowerTail(low);
}
/** The standard normal density at z. */
function normalDensity(z) {
    return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}
/**
 * Φ⁻¹(share), for a share strictly between 0 and 1, to the last digits of a double. The library's value is good to 2e-9
 * in the middle, to 1e-5 at 1e-14 and lost below 1e-16; it only starts Newton's method on ln Φ, which also converges
 * from the tail's leading terms. Below 1e-300 those terms alone, good to three digits.
 */
function normalQuantile(share) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .requireShare */ .Vv)('the share', share);
    if (share > 0.5)
        return -normalQuantile(1 - share);
    let z = share < 1e-8 ? farQuantile(share) : _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__(share, 0, 1);
    if (share < 1e-300)
        return z;
    for (let step = 0; step < newtonSteps; step++) {
        const reached = normalLowerTail(z);
        z -= (Math.log1p((reached - share) / share) * reached) / normalDensity(z);
    }
    return z;
}
/** Enough from a start that is good to one part in a hundred: the digits double with each. */
const newtonSteps = 4;
/** From Φ(z) ≈ φ(z) / |z|, the first term for large |z|. */
function farQuantile(share) {
    const double = -2 * Math.log(share);
    return -Math.sqrt(double - Math.log(2 * Math.PI * double));
}


/***/ }),

/***/ 48714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ differenceOfPairs)
/* harmony export */ });
/* unused harmony export pairedDifference */
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26816);

/**
 * Student's paired difference b − a (Student 1908): value i of both sides belongs together, by its seed or by its
 * example, and the differences are roughly normal or many. Over seeds: from three pairs; it pays only if seeds really
 * go together. Over per-example scores: from about 300 (arXiv 2503.01747).
 * Null when all differences are equal. Unequal lengths or fewer than two pairs: RangeError.
 */
function pairedDifference(a, b) {
    if (a.length !== b.length)
        throw new RangeError(`expected pairs, got ${a.length} and ${b.length} values`);
    return differenceOfPairs(a.map((value, index) => (b[index] ?? Number.NaN) - value));
}
/** The same from the pairs' differences; at least two, else a RangeError. */
function differenceOfPairs(differences) {
    const standardError = (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .sampleSd */ ._)(differences) / Math.sqrt(differences.length);
    if (standardError === 0)
        return null;
    return { difference: (0,_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i)(differences), standardError, degreesOfFreedom: differences.length - 1 };
}


/***/ }),

/***/ 60147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ predictionDifference),
/* harmony export */   w: () => (/* binding */ predictionInterval)
/* harmony export */ });
/* harmony import */ var _moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26816);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93513);
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97342);



/**
 * One new value against k old ones: fresh − mean(old) with the standard error s · √(1 + 1/k) and k − 1 degrees of
 * freedom (Hahn and Meeker 1991, §4.2). Assumes that the new value has the old ones' normal noise. From k = 3, useful
 * from 5. Null when the old values are all equal; fewer than two: RangeError.
 */
function predictionDifference(old, fresh) {
    const standardError = predictionError(old);
    if (standardError === 0)
        return null;
    return { difference: fresh - (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(old), standardError, degreesOfFreedom: old.length - 1 };
}
/**
 * Where one further value of the same kind falls with this confidence. From k = 3: with two values it is 15.6 standard
 * deviations wide either way at 95 % and accepts anything. A point when the old values are all equal.
 */
function predictionInterval(old, confidence) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .requireShare */ .Vv)('the confidence', confidence);
    const reach = (0,_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentReach */ .t)((1 + confidence) / 2, old.length - 1) * predictionError(old);
    const center = (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(old);
    return { low: center - reach, high: center + reach };
}
function predictionError(old) {
    return (0,_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleSd */ ._)(old) * Math.sqrt(1 + 1 / old.length);
}


/***/ }),

/***/ 83370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YV: () => (/* binding */ wilsonInterval)
/* harmony export */ });
/* unused harmony exports clopperPearsonInterval, jeffreysInterval */
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75966);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93513);



/**
 * Wilson's score interval (1927): any number of trials, never outside [0, 1], right on average (a little under or over
 * for single true values). The default for an accuracy against a threshold. No trials or more successes: RangeError.
 */
function wilsonInterval({ successes, trials }, confidence) {
    requireProportion(successes, trials, confidence);
    const z = -(0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalQuantile */ .Zl)((1 - confidence) / 2);
    const failures = trials - successes;
    const root = z * Math.sqrt((successes * failures) / trials + (z * z) / 4);
    const total = trials + z * z;
    return {
        low: successes === 0
            ? 0
            : (successes * successes) / trials / ((successes + (z * z) / 2 + root) / total) / total,
        high: failures === 0 ? 1 : (successes + (z * z) / 2 + root) / total,
    };
}
/** Clopper and Pearson's exact interval (1934): at least the stated confidence for every true value, so rather wide. */
function clopperPearsonInterval({ successes, trials }, confidence) {
    requireProportion(successes, trials, confidence);
    const tail = (1 - confidence) / 2;
    const failures = trials - successes;
    return {
        low: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
        high: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
    };
}
/**
 * Jeffreys' interval, equal tails of Beta(successes + ½, failures + ½), with the ends that Brown, Cai and DasGupta
 * (2001, §4.1.1) set: 0 without successes, 1 without failures.
 */
function jeffreysInterval({ successes, trials }, confidence) {
    requireProportion(successes, trials, confidence);
    const tail = (1 - confidence) / 2;
    const failures = trials - successes;
    return {
        low: successes === 0 ? 0 : betaQuantile(tail, successes + 0.5, failures + 0.5),
        high: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 0.5, failures + 0.5),
    };
}
function requireProportion(successes, trials, confidence) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .requireShare */ .Vv)('the confidence', confidence);
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .requireCount */ .v6)('the number of trials', trials, 1);
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_2__/* .requireCount */ .v6)('the number of successes', successes, 0);
    if (successes > trials)
        throw new RangeError(`${successes} successes in ${trials} trials`);
}


/***/ }),

/***/ 57608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ sortedQuantile)
/* harmony export */ });
/**
 * The quantile of ascending values, interpolated linearly between order statistics (type 7 of Hyndman and Fan 1996,
 * NumPy's default). `share` lies in [0, 1]; no values: RangeError.
 */
function sortedQuantile(sorted, share) {
    const at = (sorted.length - 1) * share;
    const low = sorted[Math.floor(at)];
    const high = sorted[Math.ceil(at)];
    if (low === undefined || high === undefined) {
        throw new RangeError(`no quantile ${share} of ${sorted.length} values`);
    }
    return low + (high - low) * (at - Math.floor(at));
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
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75966);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93513);




/**
 * P(T ≤ t) of Student's distribution; degrees of freedom > 0, fractions allowed, infinitely many for the normal
 * distribution. The upper tail is that of −t.
 */
function studentLowerTail(t, degreesOfFreedom) {
    return degreesOfFreedom === Infinity ? (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalLowerTail */ .$V)(t) : _stdlib_stats_base_dists_t_cdf__WEBPACK_IMPORTED_MODULE_0__(t, degreesOfFreedom);
}
/** How many standard errors a one-sided bound of this confidence lies from the estimate. */
function studentReach(confidence, degreesOfFreedom) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_3__/* .requireShare */ .Vv)('the confidence', confidence);
    return degreesOfFreedom === Infinity
        ? -(0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(1 - confidence)
        : -_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_1__(1 - confidence, degreesOfFreedom);
}


/***/ }),

/***/ 61034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ welchDifference)
/* harmony export */ });
/* unused harmony export welchInterval */
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
    return about === null ? null : { ...about, ...differenceInterval(about, confidence) };
}
/** ν from each side's share of the standard error; shares instead of variances, so that tiny spreads do not underflow. */
function satterthwaite(shareA, shareB, countA, countB) {
    return 1 / (shareA ** 4 / (countA - 1) + shareB ** 4 / (countB - 1));
}


/***/ })

};
