export const id = 844;
export const ids = [844];
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

/***/ 11700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  samples: () => (/* binding */ samples)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/gates/easeml/condition.js
var easeml_condition = __webpack_require__(54949);
// EXTERNAL MODULE: ./build/src/gates/easeml/planSamples.js
var planSamples = __webpack_require__(62806);
// EXTERNAL MODULE: ./build/src/gates/easeml/planWords.js
var planWords = __webpack_require__(18504);
// EXTERNAL MODULE: ./build/src/gates/easeml/support.js
var support = __webpack_require__(83411);
// EXTERNAL MODULE: ./build/src/gates/easeml/supportWords.js
var supportWords = __webpack_require__(35062);
// EXTERNAL MODULE: ./build/src/gates/easeml/parseCondition.js + 5 modules
var parseCondition = __webpack_require__(28335);
// EXTERNAL MODULE: ./build/src/gates/easeml/testSetUse.js
var testSetUse = __webpack_require__(47569);
// EXTERNAL MODULE: ./build/src/settings/feedback.js
var feedback = __webpack_require__(95180);
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
    const mode = oneOf(flags, 'mode', easeml_condition/* modes */.nI) ?? samplesFlags/* samplesDefaults */.Cj.mode;
    const use = {
        delta: 1 - (reliability(flags) ?? samplesFlags/* samplesDefaults */.Cj.reliability),
        steps: wholeNumber(flags, 'steps', 1_000_000) ?? samplesFlags/* samplesDefaults */.Cj.steps,
        adaptivity,
        feedback: samplesRequest_feedback(flags) ?? { kind: 'bit' },
        bounds: oneOf(flags, 'bounds', testSetUse/* boundKinds */.QC) ?? samplesFlags/* samplesDefaults */.Cj.bounds,
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
        return (0,parseCondition/* readCondition */.s)(onlyWord(words), mode);
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
function samplesRequest_feedback(flags) {
    const accepted = 'bit, value, or rounded:<step> with a step from 0.000001 to 0.5, such as rounded:0.01';
    return read(flags, 'feedback', accepted, feedback/* readFeedback */.C);
}
function decimal(text) {
    return /^(?:\d+(?:\.\d*)?|\.\d+)(?:e-?\d+)?$/i.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./build/src/commands/samples.js







/** Says how many test examples a condition needs, or what a test set of a given size supports. Reads and keeps nothing. */
function samples(effects, line) {
    const request = readSamplesRequest(line);
    const plan = (0,planSamples/* planSamples */.D)(request.condition, request.use);
    const supports = request.size === null ? null : (0,support/* supportOf */.D)(request.condition, request.use, request.size);
    effects.terminal.print(line.given.has('json')
        ? `${JSON.stringify(toJson(request, plan, supports), null, 2)}\n`
        : toText(request, plan, supports));
    return errors/* exitCodes */.hS.passed;
}
function toText({ use, mode, size }, plan, supports) {
    if (supports === null || size === null)
        return (0,planWords/* planText */.Pt)(plan, use, mode);
    return (0,supportWords/* supportText */.D)(size, supports, plan, use, mode);
}
/** The public form: numbers only, all keys always there. */
function toJson({ condition, use, mode, size }, plan, supports) {
    const { required, labelled, unlabelled, perCommitLabels, hardest } = plan;
    const hardestSupport = supports?.[plan.clauses.indexOf(hardest)];
    return {
        schemaVersion: 1,
        condition: (0,easeml_condition/* formatCondition */.Rx)(condition),
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
        clause: (0,easeml_condition/* formatConditionClause */.E8)(clause),
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
        clause: (0,easeml_condition/* formatConditionClause */.E8)(clause),
        method: size.method,
        required: size.examples,
        unlabelledFirst: size.unlabelledFirst,
        perCommitLabels: size.perCommitLabels,
        supposedDifference: size.supposedDifference,
        chosen: size === chosen,
    }));
}


/***/ })

};
