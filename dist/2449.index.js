export const id = 2449;
export const ids = [2449];
export const modules = {

/***/ 32335:
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
var pow = __webpack_require__( 6310 );


// MAIN //

/**
* Returns a function for evaluating the cumulative distribution function (CDF) for a Student's t distribution with degrees of freedom `v`.
*
* @param {PositiveNumber} v - degrees of freedom
* @returns {Function} CDF
*
* @example
* var cdf = factory( 0.5 );
* var y = cdf( 3.0 );
* // returns ~0.816
*
* y = cdf( 1.0 );
* // returns ~0.699
*/
function factory( v ) {
	if ( isnan( v ) || v <= 0.0 ) {
		return constantFunction( NaN );
	}
	return cdf;

	/**
	* Evaluates the cumulative distribution function (CDF) for a Student's t distribution.
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
		var x2;
		var p;
		var z;
		if ( isnan( x ) ) {
			return NaN;
		}
		if ( x === 0.0 ) {
			return 0.5;
		}
		x2 = pow( x, 2.0 );
		if ( v > 2.0*x2 ) {
			z = x2 / ( v + x2 );
			p = betainc( z, 0.5, v/2.0, true, true ) / 2.0;
		} else {
			z = v / ( v + x2 );
			p = betainc( z, v/2.0, 0.5, true, false ) / 2.0;
		}
		return ( x > 0.0 ) ? 1.0 - p : p;
	}
}


// EXPORTS //

module.exports = factory;


/***/ }),

/***/ 86021:
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
* Student's t distribution cumulative distribution function (CDF).
*
* @module @stdlib/stats-base-dists-t-cdf
*
* @example
* var cdf = require( '@stdlib/stats-base-dists-t-cdf' );
*
* var y = cdf( 2.0, 0.1 );
* // returns ~0.611
*
* y = cdf( 1.0, 2.0 );
* // returns ~0.789
*
* y = cdf( -1.0, 4.0 );
* // returns ~0.187
*
* var mycdf = cdf.factory( 0.5 );
* y = mycdf( 3.0 );
* // returns ~0.816
*
* y = mycdf( 1.0 );
* // returns ~0.699
*/

// MODULES //

var setReadOnly = __webpack_require__( 4568 );
var main = __webpack_require__( 61044 );
var factory = __webpack_require__( 32335 );


// MAIN //

setReadOnly( main, 'factory', factory );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 61044:
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
var pow = __webpack_require__( 6310 );


// MAIN //

/**
* Evaluates the cumulative distribution function (CDF) for a Student's t distribution with degrees of freedom `v` at a value `x`.
*
* @param {number} x - input value
* @param {PositiveNumber} v - degrees of freedom
* @returns {Probability} evaluated CDF
*
* @example
* var y = cdf( 2.0, 0.1 );
* // returns ~0.611
*
* @example
* var y = cdf( 1.0, 2.0 );
* // returns ~0.789
*
* @example
* var y = cdf( -1.0, 4.0 );
* // returns ~0.187
*
* @example
* var y = cdf( NaN, 1.0 );
* // returns NaN
*
* @example
* var y = cdf( 0.0, NaN );
* // returns NaN
*
* @example
* var y = cdf( 2.0, -1.0 );
* // returns NaN
*/
function cdf( x, v ) {
	var x2;
	var p;
	var z;
	if (
		isnan( x ) ||
		isnan( v ) ||
		v <= 0.0
	) {
		return NaN;
	}
	if ( x === 0.0 ) {
		return 0.5;
	}
	x2 = pow( x, 2.0 );
	if ( v > 2.0*x2 ) {
		z = x2 / ( v + x2 );
		p = betainc( z, 0.5, v/2.0, true, true ) / 2.0;
	} else {
		z = v / ( v + x2 );
		p = betainc( z, v/2.0, 0.5, true, false ) / 2.0;
	}
	return ( x > 0.0 ) ? 1.0 - p : p;
}


// EXPORTS //

module.exports = cdf;


/***/ }),

/***/ 62077:
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
var kernelBetaincinv = __webpack_require__( 61489 );
var isnan = __webpack_require__( 86523 );
var sign = __webpack_require__( 79079 );
var sqrt = __webpack_require__( 15478 );


// MAIN //

/**
* Returns a function for evaluating the quantile function for a Student's t distribution with degrees of freedom `v`.
*
* @param {PositiveNumber} v - degrees of freedom
* @returns {Function} quantile function
*
* @example
* var quantile = factory( 0.5 );
* var y = quantile( 0.5 );
* // returns 0.0
*
* y = quantile( 0.8 );
* // returns ~2.513
*
* y = quantile( 1.0 );
* // returns Infinity
*/
function factory( v ) {
	if ( isnan( v ) || v <= 0.0 ) {
		return constantFunction( NaN );
	}
	return quantile;

	/**
	* Evaluates the quantile function for a Student's t distribution.
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
		var prob;
		var xs;

		if ( isnan( p ) || p < 0.0 || p > 1.0 ) {
			return NaN;
		}
		prob = ( p > 0.5 ) ? 1.0 - p : p;
		xs = kernelBetaincinv( v / 2.0, 0.5, 2.0 * prob, 1.0 - (2.0 * prob) );
		return sign( p - 0.5 ) * sqrt( v * xs[ 1 ] / xs[ 0 ] );
	}
}


// EXPORTS //

module.exports = factory;


/***/ }),

/***/ 74455:
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
* Evaluate the quantile function for a Student's t distribution.
*
* @module @stdlib/stats-base-dists-t-quantile
*
* @example
* var quantile = require( '@stdlib/stats-base-dists-t-quantile' );
*
* var y = quantile( 0.8, 1.0 );
* // returns ~1.376
*
* y = quantile( 0.1, 1.0 );
* // returns ~-3.078
*
* y = quantile( 0.5, 0.1 );
* // returns 0.0
*
* var myquantile = quantile.factory( 4.0 );
*
* y = myquantile( 0.2 );
* // returns ~-0.941
*
* y = myquantile( 0.9 );
* // returns ~1.533
*/

// MODULES //

var setReadOnly = __webpack_require__( 4568 );
var main = __webpack_require__( 75186 );
var factory = __webpack_require__( 62077 );


// MAIN //

setReadOnly( main, 'factory', factory );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 75186:
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

var kernelBetaincinv = __webpack_require__( 61489 );
var isnan = __webpack_require__( 86523 );
var sign = __webpack_require__( 79079 );
var sqrt = __webpack_require__( 15478 );


// MAIN //

/**
* Evaluates the quantile function for a Student's t distribution with degrees of freedom `v` at a probability `p`.
*
* @param {Probability} p - input value
* @param {PositiveNumber} v - degrees of freedom
* @returns {number} evaluated quantile function
*
* @example
* var y = quantile( 0.8, 1.0 );
* // returns ~1.376
*
* @example
* var y = quantile( 0.1, 1.0 );
* // returns ~-3.078
*
* @example
* var y = quantile( 0.5, 0.1 );
* // returns 0.0
*
* @example
* var y = quantile( -0.2, 0.1 );
* // returns NaN
*
* @example
* var y = quantile( NaN, 1.0 );
* // returns NaN
*
* @example
* var y = quantile( 0.0, NaN );
* // returns NaN
*
* @example
* var y = quantile( 0.5, -1.0 );
* // returns NaN
*/
function quantile( p, v ) {
	var prob;
	var xs;
	if (
		isnan( v ) ||
		isnan( p ) ||
		v <= 0.0 ||
		p < 0.0 ||
		p > 1.0
	) {
		return NaN;
	}
	prob = ( p > 0.5 ) ? 1.0 - p : p;
	xs = kernelBetaincinv( v / 2.0, 0.5, 2.0 * prob, 1.0 - (2.0 * prob) );
	return sign( p - 0.5 ) * sqrt( v * xs[ 1 ] / xs[ 0 ] );
}


// EXPORTS //

module.exports = quantile;


/***/ }),

/***/ 64694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ resourceMetrics)
/* harmony export */ });
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
