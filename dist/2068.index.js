export const id = 2068;
export const ids = [2068];
export const modules = {

/***/ 77881:
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
* Evaluate the inverse of the incomplete beta function.
*
* @module @stdlib/math-base-special-betaincinv
*
* @example
* var betaincinv = require( '@stdlib/math-base-special-betaincinv' );
*
* var y = betaincinv( 0.2, 3.0, 3.0 );
* // returns ~0.327
*
* y = betaincinv( 0.4, 3.0, 3.0 );
* // returns ~0.446
*
* y = betaincinv( 0.4, 3.0, 3.0, true );
* // returns ~0.554
*
* y = betaincinv( 0.4, 1.0, 6.0 );
* // returns ~0.082
*
* y = betaincinv( 0.8, 1.0, 6.0 );
* // returns ~0.235
*/

// MODULES //

var main = __webpack_require__( 53528 );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 53528:
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

var isnan = __webpack_require__( 86523 );
var kernelBetaincinv = __webpack_require__( 61489 );


// MAIN //

/**
* Returns a value `p` such that `p = betainc(a, b, x)`.
*
* @param {Probability} p - function parameter
* @param {PositiveNumber} a - function parameter
* @param {PositiveNumber} b - function parameter
* @param {boolean} [upper=false] - boolean indicating if the function should return the inverse of the upper tail of the incomplete beta function
* @returns {number} function value
*
* @example
* var y = betaincinv( 0.2, 3.0, 3.0 );
* // returns ~0.327
*
* @example
* var y = betaincinv( 0.4, 3.0, 3.0 );
* // returns ~0.446
*
* @example
* var y = betaincinv( 0.4, 3.0, 3.0, true );
* // returns ~0.554
*
* @example
* var y = betaincinv( 0.4, 1.0, 6.0 );
* // returns ~0.082
*
* @example
* var y = betaincinv( 0.8, 1.0, 6.0 );
* // returns ~0.235
*/
function betaincinv( p, a, b, upper ) {
	if (
		isnan( p ) ||
		isnan( a ) ||
		isnan( b )
	) {
		return NaN;
	}
	if ( a <= 0.0 || b <= 0.0 ) {
		return NaN;
	}
	if ( p < 0.0 || p > 1.0 ) {
		return NaN;
	}
	if ( upper ) {
		return kernelBetaincinv( a, b, 1.0 - p, p )[ 0 ];
	}
	return kernelBetaincinv( a, b, p, 1.0 - p )[ 0 ];
}


// EXPORTS //

module.exports = betaincinv;


/***/ }),

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

/***/ 10033:
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
var betaincinv = __webpack_require__( 77881 );
var isnan = __webpack_require__( 86523 );


// MAIN //

/**
* Returns a function for evaluating the quantile function for a beta distribution with first shape parameter `alpha` and second shape parameter `beta`.
*
* @param {PositiveNumber} alpha - first shape parameter
* @param {PositiveNumber} beta - second shape parameter
* @returns {Function} quantile function
*
* @example
* var quantile = factory( 2.5, 0.5 );
* var y = quantile( 0.5 );
* // returns ~0.904
*
* y = quantile( 0.8 );
* // returns ~0.986
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
	return quantile;

	/**
	* Evaluates the quantile function for a beta distribution.
	*
	* @private
	* @param {Probability} p - input value
	* @returns {number} evaluated quantile function
	*
	* @example
	* var y = quantile( 0.3 );
	* // returns <number>
	*/
	function quantile( p ) {
		if (
			isnan( p ) ||
			p < 0.0 ||
			p > 1.0
		) {
			return NaN;
		}
		return betaincinv( p, alpha, beta );
	}
}


// EXPORTS //

module.exports = factory;


/***/ }),

/***/ 67259:
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
* Evaluate the quantile function for a beta distribution.
*
* @module @stdlib/stats-base-dists-beta-quantile
*
* @example
* var quantile = require( '@stdlib/stats-base-dists-beta-quantile' );
*
* var y = quantile( 0.8, 2.0, 1.0 );
* // returns ~0.894
*
* y = quantile( 0.5, 4.0, 2.0 );
* // returns ~0.686
*
* @example
* var factory = require( '@stdlib/stats-base-dists-beta-quantile' ).factory;
*
* var quantile = factory( 2.0, 2.0 );
*
* var y = quantile( 0.8 );
* // returns ~0.713
*
* y = quantile( 0.4 );
* // returns ~0.433
*/

// MODULES //

var setReadOnly = __webpack_require__( 4568 );
var main = __webpack_require__( 71558 );
var factory = __webpack_require__( 10033 );


// MAIN //

setReadOnly( main, 'factory', factory );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 71558:
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

var betaincinv = __webpack_require__( 77881 );
var isnan = __webpack_require__( 86523 );


// MAIN //

/**
* Evaluates the quantile function for a beta distribution with first shape parameter `alpha` and second shape parameter `beta` at a probability `p`.
*
* @param {Probability} p - input value
* @param {PositiveNumber} alpha - first shape parameter
* @param {PositiveNumber} beta - second shape parameter
* @returns {number} evaluated quantile function
*
* @example
* var y = quantile( 0.8, 2.0, 1.0 );
* // returns ~0.894
*
* @example
* var y = quantile( 0.5, 4.0, 2.0 );
* // returns ~0.686
*
* @example
* var y = quantile( 1.1, 1.0, 1.0 );
* // returns NaN
*
* @example
* var y = quantile( -0.2, 1.0, 1.0 );
* // returns NaN
*
* @example
* var y = quantile( NaN, 1.0, 1.0 );
* // returns NaN
*
* @example
* var y = quantile( 0.5, NaN, 1.0 );
* // returns NaN
*
* @example
* var y = quantile( 0.5, 1.0, NaN );
* // returns NaN
*
* @example
* var y = quantile( 0.5, -1.0, 1.0 );
* // returns NaN
*
* @example
* var y = quantile( 0.5, 1.0, -1.0 );
* // returns NaN
*/
function quantile( p, alpha, beta ) {
	if (
		isnan( p ) ||
		isnan( alpha ) ||
		isnan( beta ) ||
		alpha <= 0.0 ||
		beta <= 0.0 ||
		p < 0.0 ||
		p > 1.0
	) {
		return NaN;
	}
	return betaincinv( p, alpha, beta );
}


// EXPORTS //

module.exports = quantile;


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

/***/ 78195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  suggest: () => (/* binding */ suggest)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/gates/nearest.js
var nearest = __webpack_require__(73632);
// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/settings/problem.js
var problem = __webpack_require__(32100);
// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
// EXTERNAL MODULE: ./build/src/sweeps/proposals/chooseSampler.js
var chooseSampler = __webpack_require__(90808);
// EXTERNAL MODULE: ./build/src/sweeps/proposals/propose.js + 10 modules
var propose = __webpack_require__(83609);
// EXTERNAL MODULE: ./build/src/sweeps/results/sweepResult.js + 14 modules
var sweepResult = __webpack_require__(46649);
// EXTERNAL MODULE: ./build/src/records/canonicalJson.js
var canonicalJson = __webpack_require__(77452);
;// CONCATENATED MODULE: ./build/src/sweeps/history/inferDistribution.js

/** More different texts than this are no choice but names. */
const mostChoices = 12;
/** From this ratio of the largest to the smallest on, a positive number is searched in its logarithm. */
const logRatio = 10;
/**
 * A space for a parameter from the values that runs had, one for each run. Numbers: the range that was tried, half as wide
 * again on each side, in the logarithm where the largest is ten times the smallest, never across 0 or 1 when none was
 * there; whole numbers stay whole, powers of two stay powers of two. Everything else: the values that were tried.
 */
function inferDistribution(values) {
    const distinct = [...new Map(values.map((value) => [(0,canonicalJson/* canonicalJson */.d)(value), value])).values()];
    if (distinct.length < 2)
        return { kind: 'none', reason: 'all runs have the same value' };
    const numbers = distinct.filter((value) => typeof value === 'number').toSorted((a, b) => a - b);
    if (numbers.length === distinct.length)
        return found(numericSpace(numbers));
    const isNaming = distinct.every((value) => typeof value === 'string') && distinct.length === values.length;
    if (distinct.length > mostChoices || (isNaming && distinct.length > 3))
        return { kind: 'none', reason: `${distinct.length} different texts, which look like names` };
    return found({ kind: 'categorical', values: distinct, probabilities: null });
}
function found(distribution) {
    return { kind: 'distribution', distribution };
}
/** Numbers rise. */
function numericSpace(numbers) {
    const [low, high] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
    const isWhole = numbers.every(Number.isSafeInteger);
    if (isWhole && numbers.length > 2 && numbers.every(isPowerOfTwo))
        return { kind: 'categorical', values: powersOfTwo(low / 2, high * 2), probabilities: null };
    const isLog = low > 0 && high / low >= logRatio;
    const [min, max] = widened(low, high, isLog);
    if (isWhole) {
        const [first, last] = [Math.ceil(min), Math.floor(max)];
        return { kind: 'stepped', min: first, max: last, step: 1, isLog: isLog && first > 0 };
    }
    return isLog
        ? { kind: 'logUniform', min, max, quantum: null }
        : { kind: 'uniform', min, max, quantum: null };
}
function widened(low, high, isLog) {
    if (isLog) {
        const factor = Math.sqrt(high / low);
        return within(low, high, low / factor, high * factor);
    }
    const room = (high - low) / 2;
    return within(low, high, low - room, high + room);
}
/** What never was below 0 or above 1 stays so: rates, shares, counts. A count of 1 and more does not become 0. */
function within(low, high, min, max) {
    const least = low >= 1 && Number.isInteger(low) ? Math.max(1, min) : low >= 0 ? Math.max(0, min) : min;
    const isShare = low >= 0 && high <= 1 && !Number.isInteger(low);
    return [least, isShare ? Math.min(1, max) : max];
}
function isPowerOfTwo(value) {
    return value >= 1 && Number.isInteger(Math.log2(value));
}
function powersOfTwo(low, high) {
    const powers = [];
    for (let power = Math.max(1, low); power <= high; power *= 2)
        powers.push(power);
    return powers;
}

;// CONCATENATED MODULE: ./build/src/sweeps/history/suggestTrials.js






/** Params that say which of several equal runs it was, not what was run. */
const seedNames = /(?:^|[._-])(?:seed|random_state|rng)(?:$|[._-])/i;
/** A param that fewer runs have than this share of them is not searched. */
const leastShare = 0.5;
/** The most params that so few runs can say anything about. */
const mostParameters = 20;
/** The parameters that varied among the runs, with a space for each, and the next trials. The same runs give the same. */
function suggestTrials(records, wish) {
    const { parameters, leftOut } = parametersOf(records);
    const spec = specOf(parameters, wish);
    const names = new Set(parameters.map(({ name }) => name));
    const runs = records.map((record, index) => runOf(record, index - records.length, names, wish.metric));
    const { proposals } = (0,propose/* propose */.B)(spec, {
        seed: wish.seed,
        trials: runs,
        count: wish.count,
        // A sweep begins without looking back; here a few runs are all there is, and it is they that were asked.
        ...(runs.length < chooseSampler/* startUpTrials */.H ? { sampler: 'gaussian process' } : {}),
    });
    return {
        parameters,
        leftOut,
        proposals: parameters.length === 0 ? [] : proposals,
        result: (0,sweepResult/* sweepResultOf */.p)({ spec, runs, jobs: [], prices: null }),
    };
}
function parametersOf(records) {
    const parameters = [];
    const leftOut = [];
    const columns = valuesByName(records);
    for (const name of [...columns.keys()].toSorted()) {
        const values = columns.get(name) ?? [];
        const inferred = inferDistribution(values);
        const reason = seedNames.test(name)
            ? 'a seed'
            : values.length < leastShare * records.length
                ? `only ${values.length} of ${records.length} runs have it`
                : inferred.kind === 'none'
                    ? inferred.reason
                    : parameters.length >= mostParameters
                        ? `more than ${mostParameters} params varied`
                        : null;
        if (reason === null && inferred.kind === 'distribution')
            parameters.push({ name, path: [name], distribution: inferred.distribution, when: [], present: null });
        else
            leftOut.push({ name, reason: reason ?? '' });
    }
    return { parameters, leftOut };
}
function valuesByName(records) {
    const columns = new Map();
    for (const { params } of records)
        for (const [name, value] of Object.entries(params)) {
            const column = columns.get(name) ?? [];
            column.push(value);
            columns.set(name, column);
        }
    return columns;
}
function specOf(parameters, { metric, goal }) {
    return {
        name: null,
        method: 'bayes',
        metrics: [{ name: metric, goal, target: null, impute: 'worst', imputeWhileRunning: null }],
        parameters,
        earlyTerminate: null,
        command: { program: null, words: [] },
        budget: { trials: null, minutes: null, failedTrials: null },
    };
}
/** Numbers below 0: the runs teach, but are no trials of a sweep. */
function runOf(record, number, names, metric) {
    const value = metricOf(record, metric);
    const configuration = new Map(Object.entries(record.params).filter(([name]) => names.has(name)));
    return {
        number,
        configuration,
        outcome: value === null ? { kind: 'failed' } : { kind: 'complete', values: [value] },
        id: record.id,
        method: 'recorded',
        recordId: record.id,
        startedAt: record.startedAt,
        durationMs: record.durations.commandMs,
        reason: value === null ? 'it has no value of the metric' : null,
        history: [],
    };
}
/** The value of a metric in a record; null when the run failed, or has no finite one. */
function metricOf({ outcome, metrics }, metric) {
    if (outcome.kind !== 'succeeded')
        return null;
    const found = metrics.find(({ name, labels }) => (0,metricKey/* formatMetricKey */.d)(name, labels) === metric);
    return (0,metricValue/* isFiniteValue */.N9)(found?.value ?? null) ? Number(found?.value) : null;
}

// EXTERNAL MODULE: ./build/src/commands/gatedMetrics.js
var gatedMetrics = __webpack_require__(98108);
// EXTERNAL MODULE: ./build/src/commands/workplace.js
var workplace = __webpack_require__(2200);
;// CONCATENATED MODULE: ./build/src/commands/suggest.js







/** Fewer runs than this show nothing that a look at them would not. */
const leastRuns = 4;
const usualTrials = 5;
const mostTrials = 100;
/** Proposes the next few experiments from the recorded runs of the store. Nothing is run. */
async function suggest(effects, settings, given) {
    const count = trialsWanted(settings, given);
    const git = await effects.git.find(effects.directory);
    const store = await (0,workplace/* openStore */.C)(effects, settings, git?.root ?? effects.directory);
    const { runs, warnings } = await store.list();
    for (const warning of warnings)
        effects.progress.say(`warning: ${warning}`);
    const { name } = settings.experiment;
    const records = runs.map(({ record }) => record).filter((record) => record.experiment === name);
    if (records.length === 0)
        throw noRuns(name, store.location, runs.map(({ record }) => record.experiment));
    const metric = metricWanted(settings, given.get('metric')?.[0] ?? null, records);
    const usable = records.filter((record) => record.complete && metricOf(record, metric.name) !== null);
    if (usable.length < leastRuns)
        throw new errors/* UserError */.yo(`${name} has too few recorded runs with ${(0,problem/* showValue */.v)(metric.name)}: ${usable.length}; at least ${leastRuns} are needed.`, { hint: 'Record some with different params: trainmark record, or start with trainmark sweep.' });
    const suggestion = suggestTrials(usable, {
        metric: metric.name,
        goal: metric.goal,
        count,
        seed: usable.length,
    });
    if (suggestion.parameters.length === 0)
        throw nothingVaried(usable.length, suggestion.leftOut);
    const { suggestionJson, suggestionText } = await Promise.all(/* import() */[__webpack_require__.e(2019), __webpack_require__.e(2827), __webpack_require__.e(8739)]).then(__webpack_require__.bind(__webpack_require__, 58276));
    const told = { experiment: name, commits: commitsOf(usable), suggestion };
    const { width, colour } = effects.terminal;
    effects.terminal.print(settings.json
        ? `${JSON.stringify(suggestionJson(told), null, 2)}\n`
        : suggestionText(told, { width, colour }));
    return errors/* exitCodes */.hS.passed;
}
function trialsWanted({ operands }, given) {
    const text = given.get('trials')?.[0];
    const count = text === undefined ? usualTrials : /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
    (0,problem/* refuseProblems */.n)([
        ...operands.map((word) => ({ where: word, message: 'suggest takes no words of its own' })),
        ...(count >= 1 && count <= mostTrials
            ? []
            : [
                {
                    where: '--trials',
                    message: `expected a whole number from 1 to ${mostTrials}, got ${(0,problem/* showValue */.v)(text)}`,
                },
            ]),
    ]);
    return count;
}
/** The metric that was asked for; else the first of the gates; else the only one with a goal. */
function metricWanted({ experiment }, asked, records) {
    const goals = new Map();
    for (const { metrics } of records)
        for (const { name, labels, goal } of metrics) {
            const key = (0,metricKey/* formatMetricKey */.d)(name, labels);
            goals.set(key, goal ?? goals.get(key) ?? null);
        }
    const withGoal = [...goals].filter(([, goal]) => goal !== null).map(([key]) => key);
    const gated = (0,gatedMetrics/* gatedMetrics */.z)(experiment).filter((key) => goals.has(key));
    const name = asked ?? gated[0] ?? (withGoal.length === 1 ? withGoal[0] : undefined);
    if (name === undefined)
        throw new errors/* UserError */.yo('Which metric is to get better? No gate names one, and the runs have several.', {
            hint: `Choose with --metric: ${list(withGoal.length > 0 ? withGoal : [...goals.keys()])}.`,
        });
    if (!goals.has(name)) {
        const near = (0,nearest/* nearest */.p)(name, [...goals.keys()], 5);
        throw new errors/* UserError */.yo(`No recorded run of ${experiment.name} has the metric ${(0,problem/* showValue */.v)(name)}.`, {
            hint: near.length > 0 ? `Did you mean ${list(near)}?` : `The runs have ${list([...goals.keys()])}.`,
        });
    }
    const goal = goals.get(name) ?? null;
    if (goal === null)
        throw new errors/* UserError */.yo(`Nothing says whether ${(0,problem/* showValue */.v)(name)} is to rise or to fall.`, {
            hint: `Declare it in trainmark.yml: metrics: { ${name}: { goal: max } }, and record a run with it.`,
        });
    return { name, goal: goal === 'max' ? 'maximize' : 'minimize' };
}
function list(names) {
    const shown = names.slice(0, 8).map(problem/* showValue */.v).join(', ');
    return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown || 'none';
}
function noRuns(experiment, location, others) {
    const names = [...new Set(others)];
    return new errors/* UserError */.yo(`The store ${location} has no recorded run of ${experiment}.`, {
        hint: names.length > 0
            ? `It has runs of ${list(names)}: choose with --experiment.`
            : 'Record some: trainmark record.',
    });
}
function nothingVaried(runs, leftOut) {
    const why = leftOut
        .slice(0, 8)
        .map(({ name, reason }) => `${(0,problem/* showValue */.v)(name)}: ${reason}`)
        .join('; ');
    return new errors/* UserError */.yo(`Nothing that could be searched varied among ${runs} recorded runs.`, {
        hint: leftOut.length === 0
            ? 'The runs have no params: name the file that holds them, params: [params.yaml] in trainmark.yml.'
            : `${why}. Record runs with other values, or say what to search: trainmark sweep.`,
    });
}
/** Runs of different code differ in more than their params. */
function commitsOf(records) {
    return new Set(records.map(({ code }) => `${code?.tree ?? ''} ${code?.dirty?.digest ?? ''}`)).size;
}


/***/ }),

/***/ 81318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ portablePath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/**
 * `target` as seen from `root`, with forward slashes on every system: the form in which paths stand in records, messages and
 * annotations. Git says its root with forward slashes on Windows, too. Empty for the root itself.
 */
function portablePath(root, target, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return system.relative(root, target).split(system.sep).join('/');
}


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


/***/ })

};
