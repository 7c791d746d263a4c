export const id = 943;
export const ids = [943];
export const modules = {

/***/ 3139:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



// MODULES //

var constantFunction = __webpack_require__( 3084 );
var betainc = __webpack_require__( 89986 );
var isnan = __webpack_require__( 86523 );


// MAIN //

/**
* Returns a function for evaluating the cumulative distribution function (CDF) for a beta distribution with first shape parameter `alpha` and second shape parameter `beta`.
*
* @param {PositiveNumber} alpha - first shape parameter
* @param {PositiveNumber} beta - second shape parameter
* @returns {Function} CDF
*
* @example
* var cdf = factory( 0.5, 0.5 );
*
* var y = cdf( 0.8 );
* // returns ~0.705
*
* y = cdf( 0.3 );
* // returns ~0.369
*/
function factory( alpha, beta ) {
	if (
		isnan( alpha ) ||
		isnan( beta ) ||
		alpha <= 0.0 ||
		beta <= 0.0
	) {
		return constantFunction( NaN );
	}
	return cdf;

	/**
	* Evaluates the cumulative distribution function (CDF) for a beta distribution.
	*
	* @private
	* @param {number} x - input value
	* @returns {Probability} evaluated CDF
	*
	* @example
	* var y = cdf( 2.0 );
	* // returns <number>
	*/
	function cdf( x ) {
		if ( isnan( x ) ) {
			return NaN;
		}
		if ( x <= 0.0 ) {
			return 0.0;
		}
		if ( x >= 1.0 ) {
			return 1.0;
		}
		return betainc( x, alpha, beta );
	}
}


// EXPORTS //

module.exports = factory;


/***/ }),

/***/ 45481:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



/**
* Evaluate the cumulative distribution function (CDF) for a beta distribution.
*
* @module @stdlib/stats-base-dists-beta-cdf
*
* @example
* var cdf = require( '@stdlib/stats-base-dists-beta-cdf' );
*
* var y = cdf( 0.5, 1.0, 1.0 );
* // returns 0.5
*
* y = cdf( 0.5, 2.0, 4.0 );
* // returns ~0.813
*
* @example
* var factory = require( '@stdlib/stats-base-dists-beta-cdf' ).factory;
*
* var cdf = factory( 0.5, 0.5 );
*
* var y = cdf( 0.8 );
* // returns ~0.705
*
* y = cdf( 0.3 );
* // returns ~0.369
*/

// MODULES //

var setReadOnly = __webpack_require__( 4568 );
var main = __webpack_require__( 15048 );
var factory = __webpack_require__( 3139 );


// MAIN //

setReadOnly( main, 'factory', factory );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 15048:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

/**
* @license Apache-2.0
*
* Copyright (c) 2018 The Stdlib Authors.
*
* Licensed under the Apache License, Version 2.0 (the "License");
* you may not use this file except in compliance with the License.
* You may obtain a copy of the License at
*
*    http://www.apache.org/licenses/LICENSE-2.0
*
* Unless required by applicable law or agreed to in writing, software
* distributed under the License is distributed on an "AS IS" BASIS,
* WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
* See the License for the specific language governing permissions and
* limitations under the License.
*/



// MODULES //

var betainc = __webpack_require__( 89986 );
var isnan = __webpack_require__( 86523 );


// MAIN //

/**
* Evaluates the cumulative distribution function (CDF) for a beta distribution with first shape parameter `alpha` and second shape parameter `beta` at a value `x`.
*
* @param {number} x - input value
* @param {PositiveNumber} alpha - first shape parameter
* @param {PositiveNumber} beta - second shape parameter
* @returns {Probability} evaluated CDF
*
* @example
* var y = cdf( 0.5, 1.0, 1.0 );
* // returns 0.5
*
* @example
* var y = cdf( 0.5, 2.0, 4.0 );
* // returns ~0.813
*
* @example
* var y = cdf( 0.2, 2.0, 2.0 );
* // returns ~0.104
*
* @example
* var y = cdf( 0.8, 4.0, 4.0 );
* // returns ~0.967
*
* @example
* var y = cdf( -0.5, 4.0, 2.0 );
* // returns 0.0
*
* @example
* var y = cdf( 1.5, 4.0, 2.0 );
* // returns 1.0
*
* @example
* var y = cdf( 2.0, -1.0, 0.5 );
* // returns NaN
*
* @example
* var y = cdf( 2.0, 0.5, -1.0 );
* // returns NaN
*
* @example
* var y = cdf( NaN, 1.0, 1.0 );
* // returns NaN
*
* @example
* var y = cdf( 0.0, NaN, 1.0 );
* // returns NaN
*
* @example
* var y = cdf( 0.0, 1.0, NaN );
* // returns NaN
*/
function cdf( x, alpha, beta ) {
	if (
		isnan( x ) ||
		isnan( alpha ) ||
		isnan( beta ) ||
		alpha <= 0.0 ||
		beta <= 0.0
	) {
		return NaN;
	}
	if ( x <= 0.0 ) {
		return 0.0;
	}
	if ( x >= 1.0 ) {
		return 1.0;
	}
	return betainc( x, alpha, beta );
}


// EXPORTS //

module.exports = cdf;


/***/ }),

/***/ 58943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  samples: () => (/* binding */ samples)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/gates/easeml/condition.js
/** n: accuracy of the new model; o: accuracy of the old model; d: share of examples whose prediction changed. */
const variables = ['n', 'o', 'd'];
/** What a condition does where the examples cannot tell: `fp-free` refuses the new model, `fn-free` accepts it. */
const modes = ['fp-free', 'fn-free'];
/** The canonical spelling, which the parser reads back: `n - 1.1*o > 0.02 +/- 0.01 /\ d < 0.1 +/- 0.01`. */
function formatCondition({ clauses }) {
    return clauses.map(formatConditionClause).join(' /\\ ');
}
/** One clause with its tolerance, as the parser reads it. */
function formatConditionClause(clause) {
    return `${formatClaim(clause)} +/- ${clause.tolerance}`;
}
/** What a clause says of the two models, without the tolerance: `n - o > 0.02`. */
function formatClaim({ terms, comparator, bound }) {
    return `${formatTerms(terms)} ${comparator} ${bound}`;
}
/** `n - 1.1*o` */
function formatTerms(terms) {
    return terms
        .map(({ variable, coefficient }, index) => {
        const size = Math.abs(coefficient);
        const shown = size === 1 ? variable : `${size}*${variable}`;
        if (index === 0)
            return coefficient < 0 ? `-${shown}` : shown;
        return `${coefficient < 0 ? '-' : '+'} ${shown}`;
    })
        .join(' ');
}
/** The coefficient of a variable; 0 for one that is not named. */
function coefficientOf(terms, variable) {
    return terms.find((term) => term.variable === variable)?.coefficient ?? 0;
}

;// CONCATENATED MODULE: ./build/src/statistics/findRoot.js
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

// EXTERNAL MODULE: ./build/src/statistics/requirements.js
var requirements = __webpack_require__(93513);
;// CONCATENATED MODULE: ./build/src/statistics/easeml/reliability.js

/**
 * ln M of the paper, §3: ln H for "none" and "firstChange"; for "full" H · ln 2, or H · ln L when one of L values is
 * shown instead of one bit.
 */
function lnAnswers({ adaptivity, steps, shownValues }) {
    (0,requirements/* requireCount */.v6)('the number of steps', steps, 1);
    (0,requirements/* requireCount */.v6)('the number of shown values', shownValues, 2);
    return adaptivity === 'full' ? steps * Math.log(shownValues) : Math.log(steps);
}
/** ln(parts · M / delta): what a union bound over so many equal parts of the promise costs. */
function lnCost({ delta, lnAnswers }, parts) {
    (0,requirements/* requireShare */.Vv)('delta', delta);
    (0,requirements/* requireAtLeast */.om)('ln of the number of answers', lnAnswers, 0);
    return Math.log(parts) - Math.log(delta) + lnAnswers;
}

;// CONCATENATED MODULE: ./build/src/statistics/easeml/bennett.js



/**
 * Labelled examples by Bennett's inequality (Renggli et al. 2019, §4): [ln M − ln(δ/4)] / (p · h(ε/p)), rounded up;
 * half of δ for the bound of the variance, two tails. Far fewer than Hoeffding's where models seldom differ.
 */
function bennettExamples({ variance, tolerance }, reliability) {
    return Math.ceil(lnCost(reliability, 4) / exponent(variance, tolerance));
}
/** The smallest tolerance that so many labelled examples support: bennettExamples turned round. At most 1. */
function bennettTolerance(variance, examples, reliability) {
    (0,requirements/* requireCount */.v6)('the number of examples', examples, 1);
    const needed = lnCost(reliability, 4) / examples;
    if (exponent(variance, 1) <= needed)
        return 1;
    return findRoot((tolerance) => exponent(variance, tolerance) - needed, Number.MIN_VALUE, 1);
}
/**
 * Labels each commit needs when only examples on which the models differ are labelled (active labelling, §4):
 * p · −ln(δ/4) / (p · h(ε/p)), rounded up.
 */
function labelsPerCommit({ variance, tolerance }, delta) {
    return Math.ceil((variance * lnCost({ delta, lnAnswers: 0 }, 4)) / exponent(variance, tolerance));
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
    (0,requirements/* requireShare */.Vv)('the tolerance of the share of differing predictions', filterTolerance);
    const variance = Math.min(1, bound);
    return {
        unlabelled: Math.ceil(lnCost(reliability, 2) / (2 * filterTolerance ** 2)),
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

;// CONCATENATED MODULE: ./build/src/statistics/easeml/hoeffding.js


/**
 * Labelled examples that a conjunction of clauses needs (Renggli et al. 2019, §3; one-sided Hoeffding bounds, the
 * tolerance split over a clause's variables in proportion to their coefficients, which is the paper's minimum):
 * max over clauses of (Σ|c|)² · [ln(m·k/δ) + ln M] / (2ε²), rounded up; m variables, k clauses.
 */
function requiredExamples(clauses, reliability) {
    (0,requirements/* requireCount */.v6)('the number of clauses', clauses.length, 1);
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
    (0,requirements/* requireCount */.v6)('the number of clauses', clauses, 1);
    (0,requirements/* requireCount */.v6)('the number of examples', examples, 1);
    return Math.sqrt(clauseCost(coefficients, clauses, reliability) / (2 * examples));
}
function clauseCost(coefficients, clauses, reliability) {
    (0,requirements/* requireCount */.v6)('the number of variables', coefficients.length, 1);
    const size = coefficients.reduce((sum, coefficient) => sum + Math.abs(coefficient), 0);
    (0,requirements/* requireAtLeast */.om)('the sum of the coefficients', size, Number.MIN_VALUE);
    return size ** 2 * lnCost(reliability, coefficients.length * clauses);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-beta-cdf/lib/index.js
var lib = __webpack_require__(45481);
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
    const cost = lnCost(reliability, 1);
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
    const examples = requiredExamples(Array.from(clauses, () => numbers), reliability);
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
    const { labelled, labelsPerCommit } = filteredPlan(differs, clause.tolerance / scale, share);
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
        const { labelled, unlabelled, labelsPerCommit } = measuredPlan(supposedDifference, tolerance, share);
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
        const scale = coefficientOf(terms, 'd');
        const isUpper = scale > 0 === (comparator === '<');
        return isUpper ? [{ atMost: bound / scale, tolerance: tolerance / Math.abs(scale) }] : [];
    });
    const tightest = bounds.toSorted((a, b) => a.atMost + 2 * a.tolerance - (b.atMost + 2 * b.tolerance))[0];
    return tightest ?? null;
}
/** The c of a clause about c · (n − o); null for any other. */
function scaleOfDifference({ terms }) {
    const [n, o] = [coefficientOf(terms, 'n'), coefficientOf(terms, 'o')];
    return terms.length === 2 && n !== 0 && n === -o ? Math.abs(n) : null;
}
/** The clause of d and the one of n − o share what their two parts of the promise come to; half each. */
function pairShare({ clauses }, reliability) {
    return { ...reliability, delta: (2 * reliability.delta) / clauses.length };
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/testSetUse.js


const boundKinds = ['published', 'tight'];
/** The variables that a condition names, in the order of `variables`. */
function variablesIn({ clauses }) {
    return variables.filter((variable) => clauses.some(({ terms }) => terms.some((term) => term.variable === variable)));
}
/**
 * What a test set of `examples` examples has to promise. Whoever sees values and not one bit could take as many more
 * courses (reference/statistics.md §1.7): L values for each variable and step, ln M = H · ln L for each variable. So
 * also for `firstChange`: there only a bare Fail tells nothing new.
 */
function reliabilityFor({ delta, steps, adaptivity, feedback }, shownVariables, examples) {
    if (adaptivity === 'none' || feedback.kind === 'bit')
        return { delta, lnAnswers: lnAnswers({ adaptivity, steps, shownValues: 2 }) };
    const shownValues = feedback.kind === 'rounded' ? Math.round(1 / feedback.step) + 1 : examples + 1;
    return {
        delta,
        lnAnswers: lnAnswers({ adaptivity: 'full', steps: steps * shownVariables, shownValues }),
    };
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/planSamples.js




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
    const reliability = reliabilityFor(use, variablesIn(condition).length, examples);
    const [first, ...others] = condition.clauses.map((clause) => {
        const considered = sizesOf(clause, condition, reliability);
        const [least, ...more] = considered.filter((size) => mayServe(size, use));
        if (least === undefined)
            throw new RangeError('every clause has a size by Hoeffding’s bound');
        const chosen = more.reduce((best, size) => (size.examples < best.examples ? size : best), least);
        refuseUncountable(clause, chosen);
        return { clause, needsLabels: !needsNoLabels(clause), chosen, considered };
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
    throw new errors/* UserError */.yo(`${formatConditionClause(clause)} needs more examples than can be counted; its tolerance is too small, or there are too many steps.`, { hint: 'A tolerance of 0.01 to 0.05 is usual, with 32 steps.' });
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/planTable.js
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

;// CONCATENATED MODULE: ./build/src/gates/easeml/planWords.js


/** A plan for people who never read the paper: a few plain lines, then every method that was considered. */
function planText(plan, use, mode) {
    const rows = plan.clauses.flatMap(methodRows);
    return [
        ...needWords(plan),
        ...useWords(use, mode),
        ...activeWords(plan),
        '',
        ...alignColumns([['clause', 'method', 'examples', ''], ...rows], 2),
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
        return [`This condition needs ${count(unlabelled)} test examples; they need no labels.`];
    const need = `This condition needs ${count(labelled)} test examples with labels.`;
    if (unlabelled <= labelled)
        return [need];
    return [
        need,
        `To see how often the models differ it needs ${count(unlabelled)} in all; the others need no labels.`,
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
    const commits = steps === 1 ? '1 commit' : `${count(steps)} commits`;
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
            `With fresh examples for each commit, only those on which the models differ need labels: ${count(perCommitLabels)} per commit. The promise is then about one commit.`,
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
        index === 0 ? formatConditionClause(clause) : '',
        methodWords[size.method],
        count(size.examples),
        size === chosen ? '← chosen' : noteOn(size),
    ]);
}
function noteOn({ supposedDifference, unlabelledFirst }) {
    if (supposedDifference === null)
        return '';
    return `if ${count(unlabelledFirst)} others, without labels, show d = ${supposedDifference}`;
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/support.js





/** What a test set of `examples` examples supports, clause by clause, by the methods that samples are planned with. */
function supportOf(condition, use, examples) {
    const reliability = reliabilityFor(use, variablesIn(condition).length, examples);
    return planForShown(condition, use, examples).clauses.map((plan) => {
        const holds = plan.chosen.examples <= examples;
        const tolerance = toleranceAt(plan.clause, condition, reliability, examples, use.bounds);
        // Both are right to their last digits only: what is enough supports the tolerance that was asked for.
        return { plan, holds, tolerance: holds ? Math.min(tolerance, plan.clause.tolerance) : tolerance };
    });
}
function toleranceAt(clause, condition, reliability, examples, bounds) {
    const coefficients = clause.terms.map(({ coefficient }) => coefficient);
    const hoeffding = supportedTolerance(coefficients, condition.clauses.length, examples, reliability);
    const [differs, scale] = [boundOfDifference(condition), scaleOfDifference(clause)];
    if (differs !== null && scale !== null) {
        const variance = Math.min(1, differs.atMost + 2 * differs.tolerance);
        const tolerance = scale * bennettTolerance(variance, examples, pairShare(condition, reliability));
        return Math.min(hoeffding, tolerance);
    }
    return bounds === 'tight' ? support_byBinomial(clause, condition, reliability, examples, hoeffding) : hoeffding;
}
/** Halvings of the range in which the binomial bound's tolerance lies; three significant digits are shown. */
const halvings = 16;
/** Hoeffding's tolerance, or the smaller one that the binomial distribution allows for a single variable. */
function support_byBinomial(clause, condition, reliability, examples, hoeffding) {
    let [tooSmall, enough] = [0, hoeffding];
    for (let step = 0; step < halvings; step++) {
        const tolerance = (tooSmall + enough) / 2;
        const isEnough = sizesOf({ ...clause, tolerance }, condition, reliability).some((size) => size.method === 'binomial' && size.examples <= examples);
        if (isEnough)
            enough = tolerance;
        else
            tooSmall = tolerance;
    }
    return enough;
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/supportWords.js



/** What a test set of `examples` examples supports: a few plain lines, then a row for each clause. */
function supportText(examples, supports, plan, use, mode) {
    return [
        ...verdictWords(examples, supports, plan),
        ...useWords(use, mode),
        '',
        ...alignColumns([['clause', 'supported tolerance', 'examples', ''], ...supports.map(clauseRow)], 2),
        '',
        meaningWords,
        '',
    ].join('\n');
}
function verdictWords(examples, supports, { required, unlabelled, labelled }) {
    const given = `${count(examples)} test examples${labelled === 0 ? '' : ' with labels'}`;
    const [first, ...others] = supports.filter(({ holds }) => !holds);
    if (first === undefined)
        return [`${given} are enough for this condition: it needs ${count(Math.max(required, unlabelled))}.`];
    const { plan, tolerance } = others.reduce((worst, support) => (support.plan.chosen.examples > worst.plan.chosen.examples ? support : worst), first);
    const labels = plan.needsLabels ? '' : ', without labels';
    return [
        `${given} are too few for this condition.`,
        `${formatClaim(plan.clause)} needs ${count(plan.chosen.examples)}${labels}; ${count(examples)} support a tolerance of ${roundedUp(tolerance)}, not of ${plan.clause.tolerance}.`,
        'A larger tolerance, fewer --steps, another --adaptivity or a lower --reliability need fewer.',
    ];
}
function clauseRow({ plan, holds, tolerance }) {
    return [
        formatConditionClause(plan.clause),
        String(roundedUp(tolerance)),
        count(plan.chosen.examples),
        holds ? 'enough' : 'too few',
    ];
}
/** Three digits, and never less than what is supported. */
function roundedUp(tolerance) {
    const unit = 10 ** (Math.floor(Math.log10(tolerance)) - 2);
    return Number((Math.ceil(tolerance / unit - 1e-9) * unit).toPrecision(3));
}

// EXTERNAL MODULE: ./build/src/gates/source.js
var gates_source = __webpack_require__(91069);
// EXTERNAL MODULE: ./build/src/gates/syntaxError.js
var syntaxError = __webpack_require__(37573);
;// CONCATENATED MODULE: ./build/src/gates/easeml/objection.js


/** An error at the next piece of a condition, with what was found there. */
function objection(source, problem, hint) {
    const token = (0,gates_source/* peek */.se)(source);
    const found = token.kind === 'end'
        ? 'it ends here'
        : `found \`${source.text.slice(token.start, token.end).slice(0, 40)}\``;
    return (0,syntaxError/* gateSyntaxError */.Z)(source.text, token, `${found}, ${problem}`, hint, 'condition');
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/parseTerms.js



/** Deeper nesting is refused, so that no condition can exhaust the stack. */
const deepest = 50;
const largestCoefficient = 1000;
/** What rounding leaves of `0.1*n + 0.2*n - 0.3*n`. */
const rounding = 1e-9;
/** The left side of a clause, `n - 1.1*o`, as its terms. */
function parseTerms(source) {
    const start = source.at;
    const sum = parseSum(source);
    const terms = variables
        .map((variable) => ({ variable, coefficient: sum.get(variable) ?? 0 }))
        .filter(({ coefficient }) => !(Math.abs(coefficient) < rounding));
    const excess = terms.find(({ coefficient }) => !(Math.abs(coefficient) <= largestCoefficient));
    if (terms.length > 0 && excess === undefined)
        return terms;
    source.at = start;
    if (excess === undefined)
        throw objection(source, 'but nothing is left of the variables when they are summed');
    const problem = `but ${excess.variable} has the coefficient ${excess.coefficient}; at most ${largestCoefficient} is accepted`;
    throw objection(source, problem);
}
function parseSum(source) {
    let sum = parseProduct(source);
    for (;;) {
        const sign = (0,gates_source/* take */.s)(source, '+') ? 1 : (0,gates_source/* take */.s)(source, '-') ? -1 : null;
        if (sign === null)
            return sum;
        sum = add(sum, scaled(parseProduct(source), sign));
    }
}
/** Numbers and at most one sum, multiplied. */
function parseProduct(source) {
    const start = source.at;
    let product = parseFactor(source);
    while ((0,gates_source/* take */.s)(source, '*')) {
        const at = source.at;
        const factor = parseFactor(source);
        if (product.kind === 'number')
            product = times(product.value, factor);
        else if (factor.kind === 'number')
            product = times(factor.value, product);
        else {
            source.at = at;
            throw objection(source, 'but variables are multiplied by numbers only', 'The bounds hold for sums.');
        }
    }
    if (product.kind === 'sum')
        return product.of;
    throw loneNumber(source, start);
}
function parseFactor(source) {
    if (source.depth >= deepest)
        throw objection(source, `but more than ${deepest} levels of nesting are not accepted`);
    source.depth += 1;
    const factor = parseUnnested(source);
    source.depth -= 1;
    return factor;
}
function parseUnnested(source) {
    const token = (0,gates_source/* peek */.se)(source);
    if ((0,gates_source/* take */.s)(source, '-'))
        return times(-1, parseFactor(source));
    if ((0,gates_source/* take */.s)(source, '(')) {
        const of = parseSum(source);
        if (!(0,gates_source/* take */.s)(source, ')'))
            throw objection(source, 'expected `)` to close the parenthesis');
        return { kind: 'sum', of };
    }
    if (token.kind === 'number') {
        (0,gates_source/* next */.K2)(source);
        return { kind: 'number', value: token.value };
    }
    const variable = variables.find((known) => token.kind === 'name' && token.text === known);
    if (variable === undefined)
        throw objection(source, 'expected `n`, `o` or `d`', meaning);
    (0,gates_source/* next */.K2)(source);
    return { kind: 'sum', of: new Map([[variable, 1]]) };
}
const meaning = 'n is the accuracy of the new model, o that of the old one, d the share of examples whose prediction changed.';
/** A number without a variable: on the wrong side, or without its `*`. */
function loneNumber(source, start) {
    if ((0,gates_source/* peek */.se)(source).kind === 'name')
        return objection(source, 'expected `*` between a number and a variable');
    const isFirst = start === 0 && (0,gates_source/* peek */.se)(source).kind === 'comparator';
    source.at = start;
    const hint = isFirst
        ? 'Variables stand on the left: `n > 0.8 +/- 0.05`.'
        : 'Numbers that are added belong to the right of the comparison.';
    return objection(source, 'expected a variable with this number, such as `0.5*n`', hint);
}
function times(scale, form) {
    return form.kind === 'number'
        ? { kind: 'number', value: scale * form.value }
        : { kind: 'sum', of: scaled(form.of, scale) };
}
function scaled(sum, scale) {
    return new Map(Array.from(sum, ([variable, coefficient]) => [variable, scale * coefficient]));
}
function add(a, b) {
    const sum = new Map(a);
    for (const [variable, coefficient] of b)
        sum.set(variable, (sum.get(variable) ?? 0) + coefficient);
    return sum;
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/pieces.js

/** As long as a gate may be. */
const longestCondition = 2000;
/**
 * The pieces of a condition. Not those of a gate: there `n-o` is the name of a metric, here it is a difference, and a
 * number has no unit.
 */
function conditionPieces(text) {
    if (text.length > longestCondition) {
        const problem = `it has ${text.length} characters, at most ${longestCondition} are accepted`;
        throw (0,syntaxError/* gateSyntaxError */.Z)(text, { start: longestCondition, end: longestCondition + 1 }, problem, undefined, 'condition');
    }
    const pieces = [];
    for (let at = afterBlanks(text, 0); at < text.length; at = afterBlanks(text, pieces.at(-1)?.end ?? 0)) {
        pieces.push(pieceAt(text, at));
    }
    return [...pieces, { kind: 'end', text: '', start: text.length, end: text.length + 1 }];
}
function pieceAt(text, start) {
    for (const { kind, pattern } of patterns) {
        const found = matchAt(pattern, text, start);
        if (found === '')
            continue;
        const span = { start, end: start + found.length };
        if (kind !== 'number')
            return { kind, text: spellings.get(found) ?? found, ...span };
        const value = Number(found);
        if (Number.isFinite(value))
            return { kind, text: found, value, unit: null, ...span };
        throw (0,syntaxError/* gateSyntaxError */.Z)(text, span, `${found} is too large for a number`, undefined, 'condition');
    }
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
    const span = { start, end: start + character.length };
    throw (0,syntaxError/* gateSyntaxError */.Z)(text, span, `\`${character}\` has no meaning here`, example, 'condition');
}
/** What a condition looks like, for hints. */
const example = 'A condition looks like `n - o > 0.02 +/- 0.01 /\\ d < 0.1 +/- 0.01`.';
const patterns = [
    { kind: 'number', pattern: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y },
    { kind: 'name', pattern: /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy },
    { kind: 'comparator', pattern: /[<>=!~≥≤≠]+/uy },
    { kind: 'symbol', pattern: /\/\\|∧|\+\/-|±|&&|\|\||[()+\-−*·/,%]/uy },
];
/** The signs that a condition has in print. */
const spellings = new Map([
    ['∧', '/\\'],
    ['±', '+/-'],
    ['−', '-'],
    ['·', '*'],
]);
function afterBlanks(text, at) {
    return at + matchAt(/\s+/y, text, at).length;
}
/** What `pattern` (sticky) matches at `at`; empty for no match. Sets the pattern's position, so none is carried over. */
function matchAt(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? '';
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/canHold.js

/**
 * True when two models can be thought of for which all inequalities hold: n, o and d lie in [0, 1], and accuracies
 * differ by no more than the share of examples that are predicted differently, |n − o| ≤ d.
 */
function canHold(inequalities) {
    // Fourier–Motzkin elimination, axis by axis; what is left compares numbers. Few inequalities: its growth is no matter.
    let left = [...whatModelsObey, ...inequalities.map(halfSpace)];
    for (const axis of [0, 1, 2])
        left = without(axis, left);
    return left.every(({ limit, isStrict }) => (isStrict ? limit > slack : limit >= -slack));
}
/** Sums of decimals that should be equal differ by this much at most. */
const slack = 1e-12;
const whatModelsObey = [
    { coefficients: [-1, 0, 0], limit: 0, isStrict: false },
    { coefficients: [1, 0, 0], limit: 1, isStrict: false },
    { coefficients: [0, -1, 0], limit: 0, isStrict: false },
    { coefficients: [0, 1, 0], limit: 1, isStrict: false },
    { coefficients: [0, 0, 1], limit: 1, isStrict: false },
    { coefficients: [1, -1, -1], limit: 0, isStrict: false },
    { coefficients: [-1, 1, -1], limit: 0, isStrict: false },
];
function halfSpace({ terms, comparator, bound }) {
    const sign = comparator === '<' ? 1 : -1;
    const of = (variable) => sign * coefficientOf(terms, variable);
    return { coefficients: [of('n'), of('o'), of('d')], limit: sign * bound, isStrict: true };
}
/** The shadow of the half-spaces along one axis. */
function without(axis, spaces) {
    const above = spaces.filter(({ coefficients }) => coefficients[axis] > 0);
    const below = spaces.filter(({ coefficients }) => coefficients[axis] < 0);
    const free = spaces.filter(({ coefficients }) => coefficients[axis] === 0);
    return [...free, ...above.flatMap((high) => below.map((low) => combine(axis, high, low)))];
}
function combine(axis, high, low) {
    const [highShare, lowShare] = [1 / high.coefficients[axis], -1 / low.coefficients[axis]];
    const sum = (other) => {
        const total = high.coefficients[other] * highShare + low.coefficients[other] * lowShare;
        return other === axis || Math.abs(total) < slack ? 0 : total;
    };
    return {
        coefficients: [sum(0), sum(1), sum(2)],
        limit: high.limit * highShare + low.limit * lowShare,
        isStrict: high.isStrict || low.isStrict,
    };
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/refuseUseless.js



/**
 * Refuses a condition that says nothing: a clause that no models can fulfil or that all do, clauses that contradict
 * each other, and what could never pass (mode fp-free) or never fail (fn-free) because of its tolerance.
 */
function refuseUseless({ clauses }, mode) {
    for (const clause of clauses) {
        const problem = problemWith(clause) ?? problemInMode(clause, mode);
        if (problem !== null)
            refuse(`${formatConditionClause(clause)}: ${problem}`);
    }
    for (const [index, first] of clauses.entries()) {
        for (const second of clauses.slice(index + 1)) {
            const problem = contradiction(first, second, mode);
            if (problem !== null)
                refuse(`${formatConditionClause(first)} and ${formatConditionClause(second)}: ${problem}`);
        }
    }
}
function refuse(problem) {
    throw new errors/* UserError */.yo(`the condition says nothing: ${problem}`, { hint });
}
const hint = 'n, o and d are shares from 0 to 1, and n and o differ by no more than d. Change a bound or a tolerance.';
function problemWith(clause) {
    if (!canHold([clause]))
        return `no two models fulfil ${formatClaim(clause)}`;
    return canHold([opposite(clause)]) ? null : `any two models fulfil ${formatClaim(clause)}`;
}
function problemInMode(clause, mode) {
    const decisive = mode === 'fp-free' ? shownTrue(clause) : shownFalse(clause);
    if (canHold([decisive]))
        return null;
    const answer = mode === 'fp-free' ? 'pass' : 'fail';
    return `with mode ${mode} it can never ${answer}: that takes a measured ${formatClaim(decisive)}`;
}
function contradiction(first, second, mode) {
    if (!canHold([first, second]))
        return 'no two models fulfil both';
    if (mode === 'fn-free' || canHold([shownTrue(first), shownTrue(second)]))
        return null;
    return 'with mode fp-free they can never pass together: their tolerances leave no room';
}
/** What has to be measured for the clause to be true within its tolerance. */
function shownTrue(clause) {
    const away = clause.comparator === '>' ? clause.tolerance : -clause.tolerance;
    return { ...clause, bound: rounded(clause.bound + away) };
}
/** What has to be measured for the clause to be false within its tolerance. */
function shownFalse(clause) {
    const other = opposite(clause);
    const away = clause.comparator === '>' ? -clause.tolerance : clause.tolerance;
    return { ...other, bound: rounded(clause.bound + away) };
}
function opposite(clause) {
    return { ...clause, comparator: clause.comparator === '>' ? '<' : '>' };
}
/** As a person would add: 0.8 + 0.05 is 0.85 and not 0.8500000000000001. */
function rounded(sum) {
    return Number(sum.toPrecision(12));
}

;// CONCATENATED MODULE: ./build/src/gates/easeml/parseCondition.js





/** More could not be told apart by any reader, and each costs examples. */
const mostClauses = 20;
/**
 * Reads a condition of ease.ml/ci, `n - o > 0.02 +/- 0.01 /\ d < 0.1 +/- 0.01` (reference/statistics.md §1.1). A
 * variable that stands more than once is summed: `n + n` is `2*n`. Wider than the paper: `and` for `/\`, a coefficient
 * on either side, parentheses, signs. A UserError points at the first mistake.
 */
function parseCondition(text) {
    const source = { text, tokens: conditionPieces(text), at: 0, depth: 0 };
    const clauses = [parseClause(source)];
    while (takeConjunction(source)) {
        if (clauses.length === mostClauses)
            throw objection(source, `but at most ${mostClauses} clauses are accepted`);
        clauses.push(parseClause(source));
    }
    if ((0,gates_source/* peek */.se)(source).kind !== 'end')
        throw afterClause(source);
    return { clauses };
}
/** parseCondition, and a UserError for a condition that says nothing in this mode. */
function readCondition(text, mode) {
    const condition = parseCondition(text);
    refuseUseless(condition, mode);
    return condition;
}
function takeConjunction(source) {
    const { kind, text } = (0,gates_source/* peek */.se)(source);
    const found = (kind === 'name' && text.toLowerCase() === 'and') || (kind === 'symbol' && text === '/\\');
    if (found)
        (0,gates_source/* next */.K2)(source);
    return found;
}
function parseClause(source) {
    const terms = parseTerms(source);
    const comparator = parseComparator(source);
    const bound = parseConstant(source, 'the number to compare with');
    if (!(0,gates_source/* take */.s)(source, '+/-'))
        throw withoutTolerance(source);
    return { terms, comparator, bound, tolerance: parseTolerance(source) };
}
function parseComparator(source) {
    const { kind, text } = (0,gates_source/* peek */.se)(source);
    if (kind === 'comparator' && (text === '>' || text === '<')) {
        (0,gates_source/* next */.K2)(source);
        return text;
    }
    throw objection(source, 'expected `>` or `<`', comparatorHint(kind, text));
}
function comparatorHint(kind, text) {
    if (kind === 'end')
        return `In a shell the condition needs quotes, or \`>\` writes to a file. ${example}`;
    if (['>=', '=>', '≥'].includes(text))
        return 'Write `>`: within the tolerance the two are the same.';
    if (['<=', '=<', '≤'].includes(text))
        return 'Write `<`: within the tolerance the two are the same.';
    return text === '/'
        ? 'Ratios cannot be judged this way: write `n - 1.1*o > 0` for `n / o > 1.1`.'
        : example;
}
/** A number with its sign. */
function parseConstant(source, what) {
    const isNegative = (0,gates_source/* take */.s)(source, '-');
    const token = (0,gates_source/* peek */.se)(source);
    if (token.kind !== 'number')
        throw objection(source, `expected ${what}`, example);
    (0,gates_source/* next */.K2)(source);
    refuseUnit(source);
    // 0 and not -0, which would be another number to a comparison of texts.
    return isNegative && token.value !== 0 ? -token.value : token.value;
}
function refuseUnit(source) {
    const { kind, text } = (0,gates_source/* peek */.se)(source);
    if (text === '%' || (kind === 'name' && text === 'pp'))
        throw objection(source, 'but numbers here have no unit', 'Accuracies are shares of 1: write 0.02 for 2 %.');
}
function parseTolerance(source) {
    const start = source.at;
    const tolerance = parseConstant(source, 'the tolerance, a number');
    if (tolerance > 0)
        return tolerance;
    source.at = start;
    const hint = 'No number of examples shows an accuracy exactly; the tolerance says how far the measured value may be off.';
    throw objection(source, 'but a tolerance must be greater than 0', hint);
}
function withoutTolerance(source) {
    const [sign, second] = [(0,gates_source/* peek */.se)(source), (0,gates_source/* peek */.se)(source, 1)];
    const hint = (0,gates_source/* isSymbol */.Bm)(sign, '+') && second.text === '-' ? 'Write `+/-`.' : 'How far off may the measured value be?';
    return objection(source, 'expected `+/-` and the tolerance, such as `+/- 0.01`', hint);
}
function afterClause(source) {
    const { kind, text } = (0,gates_source/* peek */.se)(source);
    if (text === 'or' || text === '||') {
        return objection(source, 'but there is no `or`', 'Every clause of a condition has to hold.');
    }
    const hint = kind === 'comparator'
        ? 'A clause compares once: write a range as two clauses.'
        : 'Clauses are joined by `/\\`.';
    return objection(source, 'expected `/\\` or the end', hint);
}

// EXTERNAL MODULE: ./build/src/settings/problem.js
var problem = __webpack_require__(32100);
// EXTERNAL MODULE: ./build/src/settings/samplesFlags.js
var samplesFlags = __webpack_require__(81845);
;// CONCATENATED MODULE: ./build/src/commands/samplesRequest.js






/** The flags and the condition, or one UserError that lists all problems. */
function readSamplesRequest(line) {
    const problems = [...line.problems];
    const flags = { given: line.given, problems };
    const adaptivity = oneOf(flags, 'adaptivity', samplesFlags/* adaptivities */.s7) ?? samplesFlags/* samplesDefaults */.Cj.adaptivity;
    const mode = oneOf(flags, 'mode', modes) ?? samplesFlags/* samplesDefaults */.Cj.mode;
    const use = {
        delta: 1 - (reliability(flags) ?? samplesFlags/* samplesDefaults */.Cj.reliability),
        steps: wholeNumber(flags, 'steps', 1_000_000) ?? samplesFlags/* samplesDefaults */.Cj.steps,
        adaptivity,
        feedback: feedback(flags) ?? { kind: 'bit' },
        bounds: oneOf(flags, 'bounds', boundKinds) ?? samplesFlags/* samplesDefaults */.Cj.bounds,
    };
    if (adaptivity === 'none' && use.feedback.kind !== 'bit')
        problems.push(feedbackToNobody);
    const size = wholeNumber(flags, 'size', 1_000_000_000);
    const condition = conditionIn([...line.operands, ...line.words], mode, problems);
    (0,problem/* refuseProblems */.n)(problems);
    return { condition, mode, use, size };
}
const feedbackToNobody = {
    where: '--feedback',
    message: 'with --adaptivity none nothing is shown to anybody; accepted: bit, or another --adaptivity',
};
/** The condition; its own error is thrown, or joins the other problems when there are any. */
function conditionIn(words, mode, problems) {
    try {
        return readCondition(onlyWord(words), mode);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || problems.length === 0)
            throw error;
        problems.push({ where: 'condition', message: error.message });
        (0,problem/* refuseProblems */.n)(problems);
        throw error;
    }
}
function onlyWord(words) {
    const [condition, ...more] = words;
    if (condition !== undefined && more.length === 0)
        return condition;
    const seen = words.length === 0 ? 'none' : `${words.length} words: ${(0,problem/* showValue */.v)(words.join(' '))}`;
    throw new errors/* UserError */.yo(`samples takes one condition, got ${seen}.`, {
        hint: 'Put it in quotes: trainmark samples "n - o > 0.02 +/- 0.01".',
    });
}
/** The text of a flag as `parse` understands it; null when it is not given, or wrong and noted. */
function read({ given, problems }, key, accepted, parse) {
    const text = given.get(key)?.[0];
    if (text === undefined)
        return null;
    const value = parse(text.trim());
    if (value === null)
        problems.push({ where: `--${key}`, message: `got ${(0,problem/* showValue */.v)(text)}; accepted: ${accepted}` });
    return value;
}
function oneOf(flags, key, words) {
    return read(flags, key, words.join(', '), (text) => words.find((word) => word === text) ?? null);
}
function reliability(flags) {
    const accepted = 'a probability from 0.5 to less than 1, such as 0.999';
    return read(flags, 'reliability', accepted, (text) => {
        const value = decimal(text);
        return value !== null && value >= 0.5 && value < 1 ? value : null;
    });
}
function wholeNumber(flags, key, most) {
    return read(flags, key, `a whole number from 1 to ${most.toLocaleString('en-US')}`, (text) => {
        const value = /^\d{1,16}$/.test(text) ? Number(text) : 0;
        return value >= 1 && value <= most ? value : null;
    });
}
function feedback(flags) {
    const accepted = 'bit, value, or rounded:<step> with a step from 0.000001 to 0.5, such as rounded:0.01';
    return read(flags, 'feedback', accepted, (text) => {
        if (text === 'bit' || text === 'value')
            return { kind: text };
        const step = text.startsWith('rounded:') ? decimal(text.slice('rounded:'.length)) : null;
        return step !== null && step >= 1e-6 && step <= 0.5 ? { kind: 'rounded', step } : null;
    });
}
function decimal(text) {
    return /^(?:\d+(?:\.\d*)?|\.\d+)(?:e-?\d+)?$/i.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/src/commands/samples.js







/** Says how many test examples a condition needs, or what a test set of a given size supports. Reads and keeps nothing. */
function samples(effects, line) {
    const request = readSamplesRequest(line);
    const plan = planSamples(request.condition, request.use);
    const supports = request.size === null ? null : supportOf(request.condition, request.use, request.size);
    effects.terminal.print(line.given.has('json')
        ? `${JSON.stringify(toJson(request, plan, supports), null, 2)}\n`
        : toText(request, plan, supports));
    return errors/* exitCodes */.hS.passed;
}
function toText({ use, mode, size }, plan, supports) {
    if (supports === null || size === null)
        return planText(plan, use, mode);
    return supportText(size, supports, plan, use, mode);
}
/** The public form: numbers only, all keys always there. */
function toJson({ condition, use, mode, size }, plan, supports) {
    const { required, labelled, unlabelled, perCommitLabels, hardest } = plan;
    const hardestSupport = supports?.[plan.clauses.indexOf(hardest)];
    return {
        schemaVersion: 1,
        condition: formatCondition(condition),
        ...promiseOf(use, mode),
        required,
        labelled,
        unlabelled,
        perCommitLabels,
        tolerance: (hardestSupport ?? hardest.clause).tolerance,
        method: hardest.chosen.method,
        size,
        enough: supports === null ? null : supports.every(({ holds }) => holds),
        clauses: plan.clauses.map((clause, index) => clauseJson(clause, supports?.[index])),
        considered: plan.clauses.flatMap(consideredJson),
    };
}
function promiseOf({ delta, steps, adaptivity, feedback }, mode) {
    return {
        reliability: Number((1 - delta).toPrecision(12)),
        steps,
        adaptivity,
        mode,
        feedback: feedback.kind === 'rounded' ? `rounded:${feedback.step}` : feedback.kind,
    };
}
function clauseJson({ clause, needsLabels, chosen }, support) {
    return {
        clause: formatConditionClause(clause),
        needsLabels,
        method: chosen.method,
        required: chosen.examples,
        tolerance: clause.tolerance,
        supportedTolerance: support?.tolerance ?? null,
        enough: support?.holds ?? null,
    };
}
function consideredJson({ clause, chosen, considered }) {
    return considered.map((size) => ({
        clause: formatConditionClause(clause),
        method: size.method,
        required: size.examples,
        unlabelledFirst: size.unlabelledFirst,
        perCommitLabels: size.perCommitLabels,
        supposedDifference: size.supposedDifference,
        chosen: size === chosen,
    }));
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


/***/ })

};
