export const id = 3620;
export const ids = [3620];
export const modules = {

/***/ 40366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xO: () => (/* binding */ boundOfDifference),
  WZ: () => (/* binding */ needsNoLabels),
  gz: () => (/* binding */ pairShare),
  lZ: () => (/* binding */ scaleOfDifference),
  gN: () => (/* binding */ sizesOf)
});

// EXTERNAL MODULE: ./build/src/statistics/easeml/bennett.js
var bennett = __webpack_require__(20869);
// EXTERNAL MODULE: ./build/src/statistics/easeml/hoeffding.js
var hoeffding = __webpack_require__(97785);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-cdf/lib/index.js
var lib = __webpack_require__(45481);
// EXTERNAL MODULE: ./build/src/statistics/requirements.js
var requirements = __webpack_require__(93513);
// EXTERNAL MODULE: ./build/src/statistics/easeml/reliability.js
var easeml_reliability = __webpack_require__(6341);
;// CONCATENATED MODULE: ./build/src/statistics/easeml/tightBinomial.js



/** Failure probabilities below this are lost in doubles; Hoeffding's bound serves there. */
const mostCost = 650;
/**
 * Examples for one accuracy compared with a constant ± tolerance, by the binomial distribution itself instead of
 * Hoeffding's bound (Langford 2005; Renggli et al. 2019, §4): the fewest for which no true accuracy lets the measured
 * one exceed it by the tolerance with more than δ/M. Saves 9 to 26 %. Null when δ/M is below 1e-282.
 */
function tightExamples(tolerance, reliability) {
    (0,requirements/* requireShare */.Vv)('the tolerance', tolerance);
    const cost = (0,easeml_reliability/* lnCost */.o)(reliability, 1);
    if (cost > mostCost)
        return null;
    const failure = Math.exp(-cost);
    const isEnough = (examples) => worstTail(examples, tolerance) <= failure;
    let [few, enough] = [0, Math.ceil(cost / (2 * tolerance ** 2))];
    while (enough - few > 1) {
        const middle = Math.floor((few + enough) / 2);
        if (isEnough(middle))
            enough = middle;
        else
            few = middle;
    }
    return enough;
}
/** The largest probability, over all true accuracies, that the measured one is too high by the tolerance or more. */
function worstTail(examples, tolerance) {
    // P(X ≥ k) at the true share k/n − ε, the worst for that k, rises and then falls with k.
    const tailAt = (count) => lib(Math.max(0, count / examples - tolerance), count, examples - count + 1);
    let [low, high] = [Math.max(1, Math.ceil(examples * tolerance)), examples];
    while (high - low > 2) {
        const middle = Math.floor((low + high) / 2);
        if (tailAt(middle) < tailAt(middle + 1))
            low = middle + 1;
        else
            high = middle;
    }
    let worst = 0;
    for (let count = low; count <= high; count++)
        worst = Math.max(worst, tailAt(count));
    return worst;
}

// EXTERNAL MODULE: ./build/src/gates/easeml/condition.js
var condition = __webpack_require__(54949);
;// CONCATENATED MODULE: ./build/src/gates/easeml/estimators.js




/** Shares of differing predictions that a plan is worked out for when none is known. */
const supposedDifferences = [0.05, 0.1, 0.2];
/** Every method that serves a clause. Each of the condition's k clauses has δ/k of the promise. */
function sizesOf(clause, condition, reliability) {
    return [
        byHoeffding(clause, condition, reliability),
        ...byBinomial(clause, condition, reliability),
        ...byBennett(clause, condition, reliability),
        ...byMeasuring(clause, condition, reliability),
    ];
}
/** True for a clause that is about d alone: to see predictions change takes no labels. */
function needsNoLabels({ terms }) {
    return terms.every(({ variable }) => variable === 'd');
}
const plain = { unlabelledFirst: 0, perCommitLabels: null, supposedDifference: null };
function byHoeffding({ terms, tolerance }, { clauses }, reliability) {
    const numbers = { coefficients: terms.map(({ coefficient }) => coefficient), tolerance };
    // requiredExamples takes the largest need of its clauses; k times the same one is that one's need with δ/k.
    const examples = (0,hoeffding/* requiredExamples */.L)(Array.from(clauses, () => numbers), reliability);
    return { method: 'hoeffding', examples, ...plain };
}
/** Beyond this many examples the distribution function loses the digits that the bound needs. */
const mostForBinomial = 10_000_000;
function byBinomial(clause, condition, reliability) {
    const [term, ...more] = clause.terms;
    if (term === undefined || more.length > 0)
        return [];
    const tolerance = clause.tolerance / Math.abs(term.coefficient);
    if (tolerance >= 1 || byHoeffding(clause, condition, reliability).examples > mostForBinomial)
        return [];
    const delta = reliability.delta / condition.clauses.length;
    const examples = tightExamples(tolerance, { ...reliability, delta });
    return examples === null ? [] : [{ method: 'binomial', examples, ...plain }];
}
function byBennett(clause, condition, reliability) {
    const differs = boundOfDifference(condition);
    const scale = scaleOfDifference(clause);
    if (differs === null || scale === null)
        return [];
    const share = pairShare(condition, reliability);
    const { labelled, labelsPerCommit } = (0,bennett/* filteredPlan */.zn)(differs, clause.tolerance / scale, share);
    return [{ ...plain, method: 'bennett', examples: labelled, perCommitLabels: labelsPerCommit }];
}
function byMeasuring(clause, condition, reliability) {
    const scale = scaleOfDifference(clause);
    if (scale === null || boundOfDifference(condition) !== null)
        return [];
    const tolerance = clause.tolerance / scale;
    if (tolerance >= 0.5)
        return [];
    const share = { ...reliability, delta: reliability.delta / condition.clauses.length };
    return supposedDifferences.map((supposedDifference) => {
        const { labelled, unlabelled, labelsPerCommit } = (0,bennett/* measuredPlan */.C9)(supposedDifference, tolerance, share);
        return {
            method: 'measured',
            examples: labelled,
            unlabelledFirst: unlabelled,
            perCommitLabels: labelsPerCommit,
            supposedDifference,
        };
    });
}
/** What a clause `d < A ± B` says: the most that d may be, and how closely it is measured. Null where there is none. */
function boundOfDifference({ clauses }) {
    const bounds = clauses.filter(needsNoLabels).flatMap(({ terms, comparator, bound, tolerance }) => {
        const scale = (0,condition/* coefficientOf */.p$)(terms, 'd');
        const isUpper = scale > 0 === (comparator === '<');
        return isUpper ? [{ atMost: bound / scale, tolerance: tolerance / Math.abs(scale) }] : [];
    });
    const tightest = bounds.toSorted((a, b) => a.atMost + 2 * a.tolerance - (b.atMost + 2 * b.tolerance))[0];
    return tightest ?? null;
}
/** The c of a clause about c · (n − o); null for any other. */
function scaleOfDifference({ terms }) {
    const [n, o] = [(0,condition/* coefficientOf */.p$)(terms, 'n'), (0,condition/* coefficientOf */.p$)(terms, 'o')];
    return terms.length === 2 && n !== 0 && n === -o ? Math.abs(n) : null;
}
/** The clause of d and the one of n − o share what their two parts of the promise come to; half each. */
function pairShare({ clauses }, reliability) {
    return { ...reliability, delta: (2 * reliability.delta) / clauses.length };
}


/***/ }),

/***/ 62806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ planSamples),
/* harmony export */   m: () => (/* binding */ planForShown)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54949);
/* harmony import */ var _estimators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40366);
/* harmony import */ var _testSetUse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47569);




/**
 * The smallest test set that serves a condition which readCondition let pass. A UserError when that is more examples
 * than can be counted.
 */
function planSamples(condition, use) {
    // Where values are shown as they are, a larger test set shows finer values and so needs more examples: the smallest
    // that serves is where this ends, for each round grows by less than the one before.
    let plan = planForShown(condition, use, 1);
    for (let shown = 1; use.feedback.kind === 'value' && largest(plan) > shown;) {
        shown = largest(plan);
        plan = planForShown(condition, use, shown);
    }
    return plan;
}
/** The plan when a value that is shown can be told from `examples` others. */
function planForShown(condition, use, examples) {
    const reliability = (0,_testSetUse_js__WEBPACK_IMPORTED_MODULE_2__/* .reliabilityFor */ .OJ)(use, (0,_testSetUse_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesIn */ .DF)(condition).length, examples);
    const [first, ...others] = condition.clauses.map((clause) => {
        const considered = (0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__/* .sizesOf */ .gN)(clause, condition, reliability);
        const [least, ...more] = considered.filter((size) => mayServe(size, use));
        if (least === undefined)
            throw new RangeError('every clause has a size by Hoeffding’s bound');
        const chosen = more.reduce((best, size) => (size.examples < best.examples ? size : best), least);
        refuseUncountable(clause, chosen);
        return { clause, needsLabels: !(0,_estimators_js__WEBPACK_IMPORTED_MODULE_1__/* .needsNoLabels */ .WZ)(clause), chosen, considered };
    });
    if (first === undefined)
        throw new RangeError('a condition has at least one clause');
    return summarize([first, ...others]);
}
/** What has to be measured first promises nothing yet; the paper's own numbers are kept unless tighter ones are asked for. */
function mayServe({ supposedDifference, method }, { bounds }) {
    return supposedDifference === null && (method !== 'binomial' || bounds === 'tight');
}
function summarize(clauses) {
    const withLabels = clauses.filter(({ needsLabels }) => needsLabels);
    const [labelled, unlabelled] = [
        mostOf(withLabels),
        mostOf(clauses.filter(({ needsLabels }) => !needsLabels)),
    ];
    const counted = withLabels.length > 0 ? withLabels : clauses;
    const perCommit = withLabels.map(({ chosen }) => chosen.perCommitLabels);
    return {
        required: labelled === 0 ? unlabelled : labelled,
        labelled,
        unlabelled,
        perCommitLabels: perCommit.length === 0
            ? null
            : perCommit.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b))),
        clauses,
        hardest: counted.reduce((hardest, plan) => plan.chosen.examples > hardest.chosen.examples ? plan : hardest),
    };
}
function mostOf(plans) {
    return Math.max(0, ...plans.map(({ chosen }) => chosen.examples));
}
function largest({ labelled, unlabelled }) {
    return Math.max(labelled, unlabelled);
}
function refuseUncountable(clause, { examples }) {
    if (Number.isSafeInteger(examples))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${(0,_condition_js__WEBPACK_IMPORTED_MODULE_3__/* .formatConditionClause */ .E8)(clause)} needs more examples than can be counted; its tolerance is too small, or there are too many steps.`, { hint: 'A tolerance of 0.01 to 0.05 is usual, with 32 steps.' });
}


/***/ }),

/***/ 85197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns),
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/** A whole number with its thousands apart: `67,706`. */
function count(value) {
    return value.toLocaleString('en-US');
}
/** Rows as lines of columns, two blanks apart; the column `right` is flush right, as numbers are. */
function alignColumns(rows, right) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
    return rows.map((row) => row
        .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === right ? cell.padStart(width) : cell.padEnd(width);
    })
        .join('  ')
        .trimEnd());
}


/***/ }),

/***/ 18504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ planText),
/* harmony export */   T3: () => (/* binding */ meaningWords),
/* harmony export */   nV: () => (/* binding */ useWords)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54949);
/* harmony import */ var _planTable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85197);


/** A plan for people who never read the paper: a few plain lines, then every method that was considered. */
function planText(plan, use, mode) {
    const rows = plan.clauses.flatMap(methodRows);
    return [
        ...needWords(plan),
        ...useWords(use, mode),
        ...activeWords(plan),
        '',
        ...(0,_planTable_js__WEBPACK_IMPORTED_MODULE_0__/* .alignColumns */ .R)([['clause', 'method', 'examples', ''], ...rows], 2),
        '',
        meaningWords,
        '',
    ].join('\n');
}
/** What n, o and d are, and what the numbers do not speak of. */
const meaningWords = 'n: accuracy of the new model; o: of the old one; d: share of examples that they predict differently (needs no labels).\n' +
    'All this is about the choice of test examples, which have to be independent; it says nothing about chance in training.';
function needWords({ labelled, unlabelled }) {
    if (labelled === 0)
        return [`This condition needs ${(0,_planTable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(unlabelled)} test examples; they need no labels.`];
    const need = `This condition needs ${(0,_planTable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(labelled)} test examples with labels.`;
    if (unlabelled <= labelled)
        return [need];
    return [
        need,
        `To see how often the models differ it needs ${(0,_planTable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(unlabelled)} in all; the others need no labels.`,
    ];
}
/** For how long a test set serves, what is promised, and what must not be shown. */
function useWords(use, mode) {
    const reliability = Number((1 - use.delta).toPrecision(12));
    return [
        lifeWords(use),
        `With probability ${reliability} ${modeWords[mode]} (--mode ${mode}).`,
        ...feedbackWords(use),
    ];
}
const modeWords = {
    'fp-free': 'no commit passes wrongly; one that lies within the tolerance is refused',
    'fn-free': 'no commit is refused wrongly; one that lies within the tolerance passes',
};
function lifeWords({ adaptivity, steps }) {
    const commits = steps === 1 ? '1 commit' : `${(0,_planTable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(steps)} commits`;
    switch (adaptivity) {
        case 'none':
            return `One test set judges ${commits}, if no developer learns a result before the last (--adaptivity none).`;
        case 'full':
            return `One test set judges ${commits}, each result being shown at once (--adaptivity full); then it is used up.`;
        case 'firstChange':
            return `One test set judges ${commits}, or fewer when one passes before (--adaptivity firstChange); then it is used up.`;
    }
}
function feedbackWords({ adaptivity, feedback }) {
    if (adaptivity === 'none')
        return [];
    if (feedback.kind === 'value')
        return ['The measured values may be shown as they are (--feedback value).'];
    if (feedback.kind === 'rounded')
        return [
            `The measured values may be shown rounded to ${feedback.step} (--feedback rounded:${feedback.step}).`,
        ];
    return [
        'Nothing but pass or fail may be shown; if your reports show the accuracy itself, add --feedback value.',
    ];
}
function activeWords({ perCommitLabels, clauses }) {
    if (perCommitLabels !== null)
        return [
            `With fresh examples for each commit, only those on which the models differ need labels: ${(0,_planTable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(perCommitLabels)} per commit. The promise is then about one commit.`,
        ];
    if (!clauses.some(({ considered }) => considered.some(({ method }) => method === 'measured')))
        return [];
    return [
        'Models that seldom differ need fewer: measure d first (below), or add a clause such as d < 0.1 +/- 0.01.',
    ];
}
const methodWords = {
    hoeffding: 'Hoeffding bound',
    binomial: 'binomial bound',
    bennett: 'Bennett bound, d being limited',
    measured: 'Bennett bound, d measured first',
};
function methodRows({ clause, chosen, considered }) {
    return considered.map((size, index) => [
        index === 0 ? (0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .formatConditionClause */ .E8)(clause) : '',
        methodWords[size.method],
        (0,_planTable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(size.examples),
        size === chosen ? '← chosen' : noteOn(size),
    ]);
}
function noteOn({ supposedDifference, unlabelledFirst }) {
    if (supposedDifference === null)
        return '';
    return `if ${(0,_planTable_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U)(unlabelledFirst)} others, without labels, show d = ${supposedDifference}`;
}


/***/ }),

/***/ 83411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ supportOf)
/* harmony export */ });
/* harmony import */ var _statistics_easeml_bennett_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20869);
/* harmony import */ var _statistics_easeml_hoeffding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97785);
/* harmony import */ var _estimators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40366);
/* harmony import */ var _planSamples_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62806);
/* harmony import */ var _testSetUse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47569);





/** What a test set of `examples` examples supports, clause by clause, by the methods that samples are planned with. */
function supportOf(condition, use, examples) {
    const reliability = (0,_testSetUse_js__WEBPACK_IMPORTED_MODULE_2__/* .reliabilityFor */ .OJ)(use, (0,_testSetUse_js__WEBPACK_IMPORTED_MODULE_2__/* .variablesIn */ .DF)(condition).length, examples);
    return (0,_planSamples_js__WEBPACK_IMPORTED_MODULE_1__/* .planForShown */ .m)(condition, use, examples).clauses.map((plan) => {
        const holds = plan.chosen.examples <= examples;
        const tolerance = toleranceAt(plan.clause, condition, reliability, examples, use.bounds);
        // Both are right to their last digits only: what is enough supports the tolerance that was asked for.
        return { plan, holds, tolerance: holds ? Math.min(tolerance, plan.clause.tolerance) : tolerance };
    });
}
function toleranceAt(clause, condition, reliability, examples, bounds) {
    const coefficients = clause.terms.map(({ coefficient }) => coefficient);
    const hoeffding = (0,_statistics_easeml_hoeffding_js__WEBPACK_IMPORTED_MODULE_3__/* .supportedTolerance */ .O)(coefficients, condition.clauses.length, examples, reliability);
    const [differs, scale] = [(0,_estimators_js__WEBPACK_IMPORTED_MODULE_0__/* .boundOfDifference */ .xO)(condition), (0,_estimators_js__WEBPACK_IMPORTED_MODULE_0__/* .scaleOfDifference */ .lZ)(clause)];
    if (differs !== null && scale !== null) {
        const variance = Math.min(1, differs.atMost + 2 * differs.tolerance);
        const tolerance = scale * (0,_statistics_easeml_bennett_js__WEBPACK_IMPORTED_MODULE_4__/* .bennettTolerance */ .Ac)(variance, examples, (0,_estimators_js__WEBPACK_IMPORTED_MODULE_0__/* .pairShare */ .gz)(condition, reliability));
        return Math.min(hoeffding, tolerance);
    }
    return bounds === 'tight' ? byBinomial(clause, condition, reliability, examples, hoeffding) : hoeffding;
}
/** Halvings of the range in which the binomial bound's tolerance lies; three significant digits are shown. */
const halvings = 16;
/** Hoeffding's tolerance, or the smaller one that the binomial distribution allows for a single variable. */
function byBinomial(clause, condition, reliability, examples, hoeffding) {
    let [tooSmall, enough] = [0, hoeffding];
    for (let step = 0; step < halvings; step++) {
        const tolerance = (tooSmall + enough) / 2;
        const isEnough = (0,_estimators_js__WEBPACK_IMPORTED_MODULE_0__/* .sizesOf */ .gN)({ ...clause, tolerance }, condition, reliability).some((size) => size.method === 'binomial' && size.examples <= examples);
        if (isEnough)
            enough = tolerance;
        else
            tooSmall = tolerance;
    }
    return enough;
}


/***/ }),

/***/ 35062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ supportText),
/* harmony export */   T: () => (/* binding */ roundedUp)
/* harmony export */ });
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54949);
/* harmony import */ var _planTable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85197);
/* harmony import */ var _planWords_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18504);



/** What a test set of `examples` examples supports: a few plain lines, then a row for each clause. */
function supportText(examples, supports, plan, use, mode) {
    return [
        ...verdictWords(examples, supports, plan),
        ...(0,_planWords_js__WEBPACK_IMPORTED_MODULE_0__/* .useWords */ .nV)(use, mode),
        '',
        ...(0,_planTable_js__WEBPACK_IMPORTED_MODULE_1__/* .alignColumns */ .R)([['clause', 'supported tolerance', 'examples', ''], ...supports.map(clauseRow)], 2),
        '',
        _planWords_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningWords */ .T3,
        '',
    ].join('\n');
}
function verdictWords(examples, supports, { required, unlabelled, labelled }) {
    const given = `${(0,_planTable_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(examples)} test examples${labelled === 0 ? '' : ' with labels'}`;
    const [first, ...others] = supports.filter(({ holds }) => !holds);
    if (first === undefined)
        return [`${given} are enough for this condition: it needs ${(0,_planTable_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(Math.max(required, unlabelled))}.`];
    const { plan, tolerance } = others.reduce((worst, support) => (support.plan.chosen.examples > worst.plan.chosen.examples ? support : worst), first);
    const labels = plan.needsLabels ? '' : ', without labels';
    return [
        `${given} are too few for this condition.`,
        `${(0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .formatClaim */ .ej)(plan.clause)} needs ${(0,_planTable_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(plan.chosen.examples)}${labels}; ${(0,_planTable_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(examples)} support a tolerance of ${roundedUp(tolerance)}, not of ${plan.clause.tolerance}.`,
        'A larger tolerance, fewer --steps, another --adaptivity or a lower --reliability need fewer.',
    ];
}
function clauseRow({ plan, holds, tolerance }) {
    return [
        (0,_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .formatConditionClause */ .E8)(plan.clause),
        String(roundedUp(tolerance)),
        (0,_planTable_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U)(plan.chosen.examples),
        holds ? 'enough' : 'too few',
    ];
}
/** Three digits, and never less than what is supported. */
function roundedUp(tolerance) {
    const unit = 10 ** (Math.floor(Math.log10(tolerance)) - 2);
    return Number((Math.ceil(tolerance / unit - 1e-9) * unit).toPrecision(3));
}


/***/ }),

/***/ 20869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ bennettTolerance),
/* harmony export */   C9: () => (/* binding */ measuredPlan),
/* harmony export */   zn: () => (/* binding */ filteredPlan)
/* harmony export */ });
/* unused harmony exports bennettExamples, labelsPerCommit */
/* harmony import */ var _findRoot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34938);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93513);
/* harmony import */ var _reliability_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6341);



/**
 * Labelled examples by Bennett's inequality (Renggli et al. 2019, §4): [ln M − ln(δ/4)] / (p · h(ε/p)), rounded up;
 * half of δ for the bound of the variance, two tails. Far fewer than Hoeffding's where models seldom differ.
 */
function bennettExamples({ variance, tolerance }, reliability) {
    return Math.ceil((0,_reliability_js__WEBPACK_IMPORTED_MODULE_0__/* .lnCost */ .o)(reliability, 4) / exponent(variance, tolerance));
}
/** The smallest tolerance that so many labelled examples support: bennettExamples turned round. At most 1. */
function bennettTolerance(variance, examples, reliability) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCount */ .v6)('the number of examples', examples, 1);
    const needed = (0,_reliability_js__WEBPACK_IMPORTED_MODULE_0__/* .lnCost */ .o)(reliability, 4) / examples;
    if (exponent(variance, 1) <= needed)
        return 1;
    return (0,_findRoot_js__WEBPACK_IMPORTED_MODULE_2__/* .findRoot */ .w)((tolerance) => exponent(variance, tolerance) - needed, Number.MIN_VALUE, 1);
}
/**
 * Labels each commit needs when only examples on which the models differ are labelled (active labelling, §4):
 * p · −ln(δ/4) / (p · h(ε/p)), rounded up.
 */
function labelsPerCommit({ variance, tolerance }, delta) {
    return Math.ceil((variance * (0,_reliability_js__WEBPACK_IMPORTED_MODULE_0__/* .lnCost */ .o)({ delta, lnAnswers: 0 }, 4)) / exponent(variance, tolerance));
}
/**
 * Pattern 1 of the paper's §4, `d < A ± B /\ n − o > C ± D`: d is filtered with tolerance B and half of δ, after which
 * the variance is at most A + 2B.
 */
function filteredPlan(differs, tolerance, reliability) {
    return hierarchicalPlan(differs.atMost + 2 * differs.tolerance, differs.tolerance, tolerance, reliability);
}
/**
 * Pattern 2, `n − o > C ± D` alone: d is first measured on unlabelled examples to within 2D with half of δ, and the
 * variance is at most what was measured + 2D. The labelled examples must be others than those.
 */
function measuredPlan(measured, tolerance, reliability) {
    return hierarchicalPlan(measured + 2 * tolerance, 2 * tolerance, tolerance, reliability);
}
function hierarchicalPlan(bound, filterTolerance, tolerance, reliability) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requireShare */ .Vv)('the tolerance of the share of differing predictions', filterTolerance);
    const variance = Math.min(1, bound);
    return {
        unlabelled: Math.ceil((0,_reliability_js__WEBPACK_IMPORTED_MODULE_0__/* .lnCost */ .o)(reliability, 2) / (2 * filterTolerance ** 2)),
        labelled: bennettExamples({ variance, tolerance }, reliability),
        labelsPerCommit: labelsPerCommit({ variance, tolerance }, reliability.delta),
        variance,
    };
}
/** p · h(ε/p) with h(u) = (1 + u) ln(1 + u) − u: what one example adds to the exponent of the bound. */
function exponent(variance, tolerance) {
    if (!(variance > 0 && variance <= 1))
        throw new RangeError(`a variance lies in (0, 1], got ${variance}`);
    if (!(tolerance > 0))
        throw new RangeError(`a tolerance must be greater than 0, got ${tolerance}`);
    const ratio = tolerance / variance;
    // The two terms cancel for small ratios; there the series u²/2 − u³/6 + u⁴/12 − … takes over.
    if (ratio < 1e-3)
        return variance * ratio ** 2 * (1 / 2 - ratio / 6 + ratio ** 2 / 12 - ratio ** 3 / 20);
    return variance * ((1 + ratio) * Math.log1p(ratio) - ratio);
}


/***/ }),

/***/ 97785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ requiredExamples),
/* harmony export */   O: () => (/* binding */ supportedTolerance)
/* harmony export */ });
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93513);
/* harmony import */ var _reliability_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6341);


/**
 * Labelled examples that a conjunction of clauses needs (Renggli et al. 2019, §3; one-sided Hoeffding bounds, the
 * tolerance split over a clause's variables in proportion to their coefficients, which is the paper's minimum):
 * max over clauses of (Σ|c|)² · [ln(m·k/δ) + ln M] / (2ε²), rounded up; m variables, k clauses.
 */
function requiredExamples(clauses, reliability) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)('the number of clauses', clauses.length, 1);
    const needs = clauses.map(({ coefficients, tolerance }) => {
        if (!(tolerance > 0))
            throw new RangeError(`a tolerance must be greater than 0, got ${tolerance}`);
        const cost = clauseCost(coefficients, clauses.length, reliability);
        return cost / (2 * tolerance ** 2);
    });
    return Math.ceil(Math.max(...needs));
}
/** The smallest tolerance that so many examples support for one of `clauses` clauses: requiredExamples turned round. */
function supportedTolerance(coefficients, clauses, examples, reliability) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)('the number of clauses', clauses, 1);
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)('the number of examples', examples, 1);
    return Math.sqrt(clauseCost(coefficients, clauses, reliability) / (2 * examples));
}
function clauseCost(coefficients, clauses, reliability) {
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireCount */ .v6)('the number of variables', coefficients.length, 1);
    const size = coefficients.reduce((sum, coefficient) => sum + Math.abs(coefficient), 0);
    (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requireAtLeast */ .om)('the sum of the coefficients', size, Number.MIN_VALUE);
    return size ** 2 * (0,_reliability_js__WEBPACK_IMPORTED_MODULE_1__/* .lnCost */ .o)(reliability, coefficients.length * clauses);
}


/***/ }),

/***/ 34938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findRoot)
/* harmony export */ });
/** Halving alone would need fewer on any interval of doubles in use here. */
const mostSteps = 200;
/**
 * Where a continuous function changes its sign between `low` and `high`, to the last digits: Chandrupatla's method
 * (1997; Scherer 2017, §6.1.7.3), inverse quadratic interpolation where it is safe and halving elsewhere, so infinite
 * values do no harm. A RangeError when both ends have one sign.
 */
function findRoot(valueAt, low, high) {
    const at = (x) => ({ x, y: valueAt(x) });
    let [newest, opposite] = [at(low), at(high)];
    if (newest.y === 0)
        return low;
    if (opposite.y === 0)
        return high;
    if (newest.y > 0 === opposite.y > 0)
        throw new RangeError(`no change of sign from ${low} to ${high}`);
    let share = 0.5;
    for (let step = 0; step < mostSteps; step++) {
        const next = at(newest.x + share * (opposite.x - newest.x));
        const isSameSide = next.y > 0 === newest.y > 0;
        const former = isSameSide ? newest : opposite;
        if (!isSameSide)
            opposite = newest;
        newest = next;
        const best = Math.abs(newest.y) < Math.abs(opposite.y) ? newest : opposite;
        const least = (2 * Number.EPSILON * Math.abs(best.x)) / Math.abs(opposite.x - newest.x);
        if (best.y === 0 || least > 0.5 || newest.x === opposite.x)
            return best.x;
        share = Math.min(1 - least, Math.max(least, nextShare(newest, opposite, former)));
    }
    return newest.x;
}
/** How far from the newest point towards the opposite one to look next: interpolated if the curve is tame, else half. */
function nextShare(a, b, c) {
    const position = (a.x - b.x) / (c.x - b.x);
    const value = (a.y - b.y) / (c.y - b.y);
    if (!(value * value < position && (1 - value) ** 2 < 1 - position))
        return 0.5;
    const fromB = (a.y / (b.y - a.y)) * (c.y / (b.y - c.y));
    const fromC = ((c.x - a.x) / (b.x - a.x)) * (a.y / (c.y - a.y)) * (b.y / (c.y - b.y));
    const share = fromB + fromC;
    return Number.isFinite(share) ? share : 0.5;
}


/***/ })

};
