export const id = 2869;
export const ids = [2869,6033,5361,7742];
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

/***/ 82858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildMedia: () => (/* binding */ buildMedia),
/* harmony export */   mostImages: () => (/* binding */ mostImages),
/* harmony export */   noReportMedia: () => (/* binding */ noReportMedia)
/* harmony export */ });
/* harmony import */ var _records_media_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8206);
/* harmony import */ var _records_media_medium_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51684);
/* harmony import */ var _records_media_mediumKinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77349);



const noReportMedia = {
    pairs: [],
    images: new Map(),
    omitted: { media: 0, images: 0 },
};
/** So that the page stays a few megabytes. */
const mostPairs = 60;
/** Of all images together, before they grow by a third as text. */
const mostImageBytes = 3 * 1_048_576;
/** Images of one medium and side that are shown. */
const mostImages = 12;
/**
 * Pairs what both sides have under one kind and name, by kind. Of several runs the first that has a medium stands for its
 * side, and of several steps the last. Images are taken while there is room for them in a page.
 */
function buildMedia({ baseline, candidate }) {
    const sides = { baseline: latestByKey(baseline), candidate: latestByKey(candidate) };
    const keys = new Set([...sides.candidate.keys(), ...sides.baseline.keys()]);
    const pairs = [...keys].map((key) => pairOf(sides.baseline.get(key) ?? null, sides.candidate.get(key) ?? null));
    const shown = pairs
        .filter((pair) => pair !== null)
        .toSorted((a, b) => (0,_records_media_mediumKinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOrder */ .l2)(a.kind) - (0,_records_media_mediumKinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOrder */ .l2)(b.kind) || (a.name < b.name ? -1 : 1));
    const kept = shown.slice(0, mostPairs);
    const bytes = new Map([...baseline, ...candidate].flatMap(({ media }) => [...media.images]));
    const { images, omitted } = embed(kept, bytes);
    return { pairs: kept, images, omitted: { media: shown.length - kept.length, images: omitted } };
}
function latestByKey(runs) {
    const bySide = new Map();
    for (const { media } of runs) {
        const ofRun = new Map();
        for (const medium of media.media) {
            const key = JSON.stringify([medium.kind, medium.name]);
            const known = ofRun.get(key);
            if (known === undefined || (medium.step ?? Infinity) >= (known.step ?? Infinity))
                ofRun.set(key, medium);
        }
        for (const [key, medium] of ofRun)
            if (!bySide.has(key))
                bySide.set(key, medium);
    }
    return bySide;
}
function pairOf(baseline, candidate) {
    const one = candidate ?? baseline;
    return one === null ? null : { kind: one.kind, name: one.name, baseline, candidate };
}
function embed(pairs, bytes) {
    const images = new Map();
    const wanted = pairs.flatMap(({ candidate, baseline }) => [candidate, baseline].flatMap((medium) => (medium === null ? [] : (0,_records_media_medium_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOf */ .IC)(medium).slice(0, mostImages))));
    let room = mostImageBytes;
    let omitted = 0;
    for (const { file } of wanted) {
        if (images.has(file))
            continue;
        const content = bytes.get(file);
        // Once more, where the bytes become a part of a page: no claim about them counts.
        const facts = content === undefined ? null : (0,_records_media_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFacts */ .J)(content);
        if (content === undefined || facts === null || content.length > room)
            omitted++;
        else {
            room -= content.length;
            const base64 = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64');
            images.set(file, `data:${_records_media_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageMediaTypes */ .d[facts.extension]};base64,${base64}`);
        }
    }
    return { images, omitted };
}


/***/ }),

/***/ 89300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ diagonalShare),
/* harmony export */   Q3: () => (/* binding */ confusionCells),
/* harmony export */   Qn: () => (/* binding */ shareDifferences),
/* harmony export */   p0: () => (/* binding */ mostConfused)
/* harmony export */ });
function confusionCells({ classes, counts }) {
    const shares = counts.map((row) => {
        const total = row.reduce((sum, count) => sum + count, 0);
        return row.map((count) => (total > 0 ? count / total : null));
    });
    return { classes, counts, shares };
}
/** Share of all examples on the diagonal; null for an empty matrix. */
function diagonalShare({ counts }) {
    const total = counts.flat().reduce((sum, count) => sum + count, 0);
    const right = counts.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
    return total > 0 ? right / total : null;
}
/** The change of each cell's share of its row. Null unless both sides have the same classes in the same order. */
function shareDifferences(baseline, candidate) {
    const isSame = baseline.classes.length === candidate.classes.length &&
        baseline.classes.every((name, index) => name === candidate.classes[index]);
    if (!isSame)
        return null;
    return candidate.shares.map((row, actual) => row.map((share, predicted) => {
        const before = baseline.shares[actual]?.[predicted] ?? null;
        return share === null || before === null ? null : share - before;
    }));
}
/** The cells off the diagonal with the most examples. */
function mostConfused({ classes, counts }, most) {
    const cells = counts.flatMap((row, actual) => row.flatMap((count, predicted) => actual === predicted || count === 0
        ? []
        : [{ actual: classes[actual] ?? '', predicted: classes[predicted] ?? '', count }]));
    return cells.toSorted((a, b) => b.count - a.count).slice(0, most);
}


/***/ }),

/***/ 80144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ curvePath),
/* harmony export */   OP: () => (/* binding */ pointPath),
/* harmony export */   h_: () => (/* binding */ histogramDrawing),
/* harmony export */   ud: () => (/* binding */ areaUnder)
/* harmony export */ });
/* harmony import */ var _linearScale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23102);
/* harmony import */ var _ticks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93117);


/** Neighbouring points nearer than this, in units of the drawing, are one point to the eye. */
const leastDistance = 0.7;
/** Path of a curve whose axes run from `low` to `high`; points that nobody could tell apart are drawn once. */
function curvePath(xs, ys, area, { low = 0, high = 1 } = {}) {
    const x = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(low, high, area.left, area.right);
    const y = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(low, high, area.bottom, area.top);
    let path = '';
    let last = null;
    for (const [index, value] of xs.entries()) {
        const point = [x(value), y(ys[index] ?? NaN)];
        if (!point.every(Number.isFinite))
            continue;
        const isNear = last !== null && Math.hypot(point[0] - last[0], point[1] - last[1]) < leastDistance;
        if (isNear && index < xs.length - 1)
            continue;
        path += `${last === null ? 'M' : 'L'}${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(point[0])} ${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(point[1])}`;
        last = point;
    }
    return path;
}
/** Marks of the points of a curve with few of them. */
function pointPath(xs, ys, area) {
    const x = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(0, 1, area.left, area.right);
    const y = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(0, 1, area.bottom, area.top);
    return xs.map((value, index) => `M${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(x(value))} ${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(y(ys[index] ?? 0))}h0`).join('');
}
/** Area under a curve by the trapezoid rule, its points in the order of x. Null with less than two points. */
function areaUnder(xs, ys) {
    if (xs.length < 2)
        return null;
    const order = xs.map((_, index) => index).toSorted((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b);
    let area = 0;
    for (let at = 1; at < order.length; at++) {
        const [before, now] = [order[at - 1] ?? 0, order[at] ?? 0];
        area += ((xs[now] ?? 0) - (xs[before] ?? 0)) * (((ys[now] ?? 0) + (ys[before] ?? 0)) / 2);
    }
    return area;
}
/**
 * Outlines of histograms over one axis. Heights are densities, the share of the examples in a bin by its width, so that
 * sides with other bins or other numbers of examples can be compared. Null when there is no bin of any width.
 */
function histogramDrawing(all, area) {
    const edges = all
        .flatMap((bins) => [bins.edges[0], bins.edges.at(-1)])
        .filter((edge) => edge !== undefined);
    const low = Math.min(...edges);
    const high = Math.max(...edges);
    if (!(high > low))
        return null;
    const densities = all.map(densitiesOf);
    const top = Math.max(...densities.flat(), Number.MIN_VALUE);
    const x = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(low, high, area.left, area.right);
    const y = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(0, top, area.bottom, area.top);
    return {
        paths: all.map((bins, index) => outline(bins.edges, densities[index] ?? [], x, y, area.bottom)),
        xTicks: (0,_ticks_js__WEBPACK_IMPORTED_MODULE_0__/* .niceTicks */ .a)(low, high, 5).map(({ value, label }) => ({ at: (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(x(value)), label })),
    };
}
/** Bins of no width, which hold a single value, are drawn as high as the highest other one would be. */
function densitiesOf({ edges, counts }) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count, index) => {
        const width = (edges[index + 1] ?? 0) - (edges[index] ?? 0);
        return total > 0 && width > 0 ? count / total / width : 0;
    });
}
function outline(edges, heights, x, y, bottom) {
    if (!heights.some((height) => height > 0))
        return '';
    let path = `M${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(x(edges[0] ?? 0))} ${bottom}`;
    for (const [index, height] of heights.entries())
        path += `V${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(y(height))}H${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(x(edges[index + 1] ?? 0))}`;
    return `${path}V${bottom}Z`;
}


/***/ }),

/***/ 35443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   E1: () => (/* binding */ scaleFor),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   Mx: () => (/* binding */ percentScale),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   jz: () => (/* binding */ pointScale),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   tK: () => (/* binding */ formatSpread)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38424);

const percentScale = { divisor: 0.01, suffix: '%' };
const pointScale = { divisor: 0.01, suffix: 'pp' };
const valueDigits = 4;
const amountDigits = 3;
/** Two values closer than this share of themselves are equal, as they are to `compare`. */
const relativeNoise = 1e-12;
/**
 * One value: four significant digits, whole numbers in full, bytes as KiB/MiB/GiB, times as ms/s/min/h.
 * NaN and ±Infinity are named; `null` is "no value"; an absent metric (`undefined`) is "—".
 */
function formatValue(value, unit = null) {
    if (value === undefined)
        return '—';
    if (value === null)
        return 'no value';
    if (typeof value === 'string')
        return value;
    return formatScaled(value, scaleFor(unit, Math.abs(value)), valueDigits);
}
/**
 * Two values that are read side by side: on one scale, with equally many decimals, and with enough of them for two
 * digits of the difference. `['0.942', '0.934']`, `['0.91234', '0.91236']`, `['0.9 s', '1.25 s']`.
 */
function formatPair(a, b, unit = null) {
    if (typeof a !== 'number' || typeof b !== 'number')
        return [formatValue(a, unit), formatValue(b, unit)];
    return formatScaledPair(a, b, scaleFor(unit, Math.max(Math.abs(a), Math.abs(b))));
}
/** A mean with its standard deviation, `0.9126 ± 0.0025`: as many decimals as two digits of the deviation need. */
function formatSpread(mean, sd, unit = null) {
    const { divisor, suffix } = scaleFor(unit, Math.abs(mean));
    const [center, spread] = [mean / divisor, sd / divisor];
    if (spread === 0)
        return `${trimZeros(numberText(center, decimalsFor(center, valueDigits)))} ± 0${suffix}`;
    const decimals = decimalsFor(spread, 2);
    const [left, right] = trimTogether(numberText(center, decimals), numberText(spread, decimals));
    return `${left} ± ${right}${suffix}`;
}
/** A signed difference, `-0.31pp`, `+1.5 MiB`; "—" where there is none (null). */
function formatDelta(delta, form) {
    if (delta === null)
        return '—';
    return signOf(delta) + formatAmount(Math.abs(delta), form);
}
/** The size of a difference in the form that `formatDelta` gives it, without a sign: "fell by 0.8pp". */
function formatAmount(amount, form) {
    return formatScaled(amount, amountScale(amount, form), amountDigits);
}
/** A signed relative difference: 0.1025 → `+10.3%`; "—" where there is none (null). */
function formatRelative(relative) {
    if (relative === null)
        return '—';
    return signOf(relative) + formatScaled(Math.abs(relative), percentScale, amountDigits);
}
function amountScale(amount, { unit, valueKind }) {
    if (unit === '%')
        return { divisor: 1, suffix: 'pp' };
    if (unit === null && valueKind === 'proportion')
        return pointScale;
    return scaleFor(unit, Math.abs(amount));
}
/** A finite number on a given scale. */
function formatScaled(value, { divisor, suffix }, significant = valueDigits) {
    const shown = value / divisor;
    return trimZeros(numberText(shown, decimalsFor(shown, significant))) + suffix;
}
/** One value on a given scale, with enough digits to be told from another that stands near it: 0.50049, not 0.5. */
function formatAgainst(value, other, { divisor, suffix }) {
    const [x, y] = [value / divisor, other / divisor];
    return trimZeros(numberText(x, Math.max(decimalsFor(x, valueDigits), decimalsApart(x, y)))) + suffix;
}
function formatScaledPair(a, b, { divisor, suffix }) {
    const [x, y] = [a / divisor, b / divisor];
    const decimals = Math.max(decimalsFor(x, valueDigits), decimalsFor(y, valueDigits), decimalsApart(x, y));
    const [left, right] = trimTogether(numberText(x, decimals), numberText(y, decimals));
    return [left + suffix, right + suffix];
}
/** Decimals that show two digits of a difference; none for values that are equal but for rounding. */
function decimalsApart(x, y) {
    const difference = Math.abs(x - y);
    const equal = difference <= relativeNoise * Math.max(Math.abs(x), Math.abs(y));
    return equal ? 0 : placeOf(difference, 2);
}
/** Largest first: the first step that the magnitude reaches is taken, else the last. `size` is in seconds or bytes. */
const steps = {
    time: [
        { size: 3600, suffix: ' h' },
        { size: 60, suffix: ' min' },
        { size: 1, suffix: ' s' },
        { size: 1e-3, suffix: ' ms' },
    ],
    bytes: [
        { size: 2 ** 40, suffix: ' TiB' },
        { size: 2 ** 30, suffix: ' GiB' },
        { size: 2 ** 20, suffix: ' MiB' },
        { size: 2 ** 10, suffix: ' KiB' },
        { size: 1, suffix: ' B' },
    ],
};
/** The scale on which values of this size in this unit are shown. */
function scaleFor(unit, magnitude) {
    if (unit === null || unit === '')
        return { divisor: 1, suffix: '' };
    const known = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(unit);
    if (known === null)
        return { divisor: 1, suffix: unit === '%' ? '%' : ` ${unit}` };
    if (magnitude === 0)
        return { divisor: 1, suffix: known.dimension === 'time' ? ' s' : ' B' };
    const inBase = magnitude * known.size;
    const ladder = steps[known.dimension];
    const step = ladder.find(({ size }) => inBase >= size) ?? ladder.at(-1);
    return step === undefined
        ? { divisor: 1, suffix: '' }
        : { divisor: step.size / known.size, suffix: step.suffix };
}
/** Decimals that show `significant` digits of `x`: none for whole numbers, negative ones for numbers that are too long. */
function decimalsFor(x, significant) {
    return Number.isSafeInteger(x) ? 0 : placeOf(x, significant);
}
/** Which decimal place the last of `significant` digits has; exact for 9.9996 too, whose four digits are 10.00. */
function placeOf(x, significant) {
    return significant - 1 - Number(x.toExponential(significant - 1).split('e')[1]);
}
/** Powers of ten beyond these are written `1.5e-5`, `1.5e15`; whole numbers stay as long as a double holds them exactly. */
const smallestPlain = 1e-4;
const largestPlain = 1e15;
function numberText(x, decimals) {
    const magnitude = Math.abs(x);
    if (Number.isSafeInteger(x) || (magnitude >= smallestPlain && magnitude < largestPlain)) {
        return x.toFixed(clamp(decimals, 0, 100));
    }
    return x.toExponential(clamp(decimals - placeOf(x, 1), 0, 15)).replace('e+', 'e');
}
const clamp = (x, low, high) => Math.min(high, Math.max(low, x));
/** Zeros at the end of the decimals; never those of an exponent. */
function trimZeros(text) {
    return text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}
/** Takes away as many trailing zeros as both have, so that their decimals stay aligned. */
function trimTogether(a, b) {
    if (a.includes('e') || b.includes('e'))
        return [trimZeros(a), trimZeros(b)];
    const length = Math.max(fractionLength(trimZeros(a)), fractionLength(trimZeros(b)));
    return [cutFraction(a, length), cutFraction(b, length)];
}
function fractionLength(text) {
    return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}
function cutFraction(text, length) {
    if (!text.includes('.'))
        return text;
    return text.slice(0, text.indexOf('.') + (length === 0 ? 0 : length + 1));
}
function signOf(x) {
    if (x === 0)
        return '';
    return x > 0 ? '+' : '-';
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

/***/ 68455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeDuration),
/* harmony export */   S: () => (/* binding */ describeOutcome)
/* harmony export */ });
/** How a run ended, as words that follow "the training command": "exited with 3", "ran into its time limit of 45 min". */
function describeOutcome(outcome) {
    switch (outcome.kind) {
        case 'succeeded':
            return 'succeeded';
        case 'failed':
            return `exited with ${outcome.exitCode}`;
        case 'killed':
            return `was killed by ${outcome.signal}`;
        case 'timedOut':
            return `ran into its time limit of ${describeDuration(outcome.limitMs)}`;
        case 'interrupted':
            return `was interrupted (${outcome.signal})`;
        case 'stopped':
            return `was stopped early: ${outcome.reason}`;
        case 'notStarted':
            return `could not be started: ${outcome.reason}`;
    }
}
/** Milliseconds for people: "820 ms", "4.2 s", "3 min 20 s", "2 h 5 min". */
function describeDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${Number((ms / 1000).toFixed(1))} s`;
    const [large, small, size] = ms < 3_600_000 ? ['min', 's', 60_000] : ['h', 'min', 3_600_000];
    const whole = Math.floor(ms / size);
    const rest = Math.floor((ms - whole * size) / (size / 60));
    return rest === 0 ? `${whole} ${large}` : `${whole} ${large} ${rest} ${small}`;
}


/***/ }),

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   hD: () => (/* binding */ markdownCodeInHtml),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   r7: () => (/* binding */ scriptText),
/* harmony export */   rC: () => (/* binding */ htmlName),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   vN: () => (/* binding */ jsonForScript)
/* harmony export */ });
/**
 * The one place that makes foreign text harmless. Metric names, values, params, branches and logs come from training
 * code, for a fork's pull request from a stranger; none of them may leave the place where a report puts it.
 */
/** Longest name, value or rule that a report shows in full. */
const longestName = 120;
/**
 * Text on one line in which every character can be seen: line breaks and tabs become spaces; control characters,
 * bidirectional overrides, zero-width and other format characters are named, `‹U+202E›`; lone surrogates become U+FFFD.
 */
function visible(text) {
    return text
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]/gu, nameCharacter);
}
function nameCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}
/** Visible text of at most `longest` characters: the middle is left out, because names differ at their ends. */
function shorten(text, longest = longestName) {
    // The ends hold all that can be kept; megabytes between them are never looked at.
    const isHuge = text.length > 8 * longest;
    const shown = [...visible(isHuge ? text.slice(0, 4 * longest) + text.slice(-4 * longest) : text)];
    if (shown.length <= longest)
        return shown.join('');
    const head = shown.slice(0, Math.ceil((longest - 1) / 2));
    const tail = shown.slice(-Math.floor((longest - 1) / 2));
    return `${head.join('')}…${tail.join('')}`;
}
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** For HTML text and quoted attribute values. */
function html(text) {
    return visible(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? '');
}
/** `html` for names and values, which may be of any length. */
function htmlName(text) {
    return html(shorten(text));
}
/**
 * For running text in GitHub's Markdown, table cells included, though not at the start of a line. Characters that could
 * mean something become entities, which CommonMark never reads as structure. A zero-width space takes the power from
 * mentions, issue references and links, which GitHub makes after entities are decoded.
 */
function markdown(text) {
    return inert(text).replace(/[&<>\\`*[\]|~$\u200b]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, codeEntity);
}
/** For a title or a commit's message, which GitHub searches for mentions, issues to close and links, and nothing else. */
function inert(text) {
    return visible(text).replace(/[@#]|:(?=\/\/)|www(?=\.)|(?:mailto|xmpp)(?=:)|GH-(?=\d)/gi, `$&${zeroWidthSpace}`);
}
const zeroWidthSpace = '\u200b';
const codeEntity = (character) => `&#${character.codePointAt(0)};`;
/** Names and values in Markdown, as code: nothing in it is a mention, a reference or a link. Safe in table cells too. */
function markdownCode(text) {
    const shown = visible(shorten(text)).trim();
    if (shown === '')
        return '`(empty)`';
    // Inside backticks there is no escape that tables and paragraphs read alike.
    return /[`|\\]|<!--/.test(shown) ? codeElement(shown) : `\`${shown}\``;
}
/** As `markdownCode`, for a line of HTML, such as a summary: backticks mean nothing there and tags do. */
function markdownCodeInHtml(text) {
    return codeElement(visible(shorten(text)).trim() || '(empty)');
}
function codeElement(shown) {
    return `<code>${shown.replace(/[^\p{L}\p{N} ,/=-]/gu, codeEntity)}</code>`;
}
/** Lines as a fenced block whose fence is longer than any in the lines. */
function markdownFence(lines, longestLine, language = 'text') {
    const shown = lines.map((line) => visible(shorten(line.trimEnd(), longestLine)).replaceAll('<!--', `<!${zeroWidthSpace}--`));
    const longestRun = Math.max(0, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longestRun + 1));
    return [fence + language, ...shown, fence].join('\n');
}
/** JSON that may stand inside a `<script>` element: it holds no character that HTML reads. */
function jsonForScript(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Program text that may stand inside a `<script>` element. What HTML would read as the element's end or as a comment can
 * only be part of a string or a regular expression there, and in both `\x3c` is the same character.
 */
function scriptText(text) {
    return text.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}


/***/ }),

/***/ 14863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderHtml: () => (/* binding */ renderHtml)
});

;// CONCATENATED MODULE: ./build/src/charts/vegaLite.js
const lightColours = {
    baseline: '#8c959f',
    candidate: '#0969da',
    text: '#59636e',
    grid: '#d1d9e0',
};
/** The name of the spec's data set, which is empty in the spec itself. */
const chartDataName = 'points';
/**
 * A Vega-Lite 6 specification of one curve over the data set `points` (`ChartPoint` rows): a line for each run, in its
 * side's colour. The first layer, faint, is the line before smoothing. No text from the metric is in it: names and units
 * stand beside the chart.
 */
function vegaLiteSpec(curve, colours = lightColours) {
    return {
        $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
        data: { name: chartDataName },
        width: 'container',
        height: 200,
        autosize: { type: 'fit', contains: 'padding' },
        padding: { left: 4, right: 12, top: 8, bottom: 4 },
        background: 'transparent',
        encoding: {
            x: {
                field: 'step',
                type: 'quantitative',
                title: curve.stepKind,
                scale: { zero: false, nice: false },
                axis: { grid: false, tickCount: 6, format: '~s', tickMinStep: curve.stepKind === 'seconds' ? 0 : 1 },
            },
            y: {
                type: 'quantitative',
                title: null,
                scale: { zero: false },
                axis: hasLargeValues(curve) ? { tickCount: 5, format: '~s' } : { tickCount: 5 },
            },
            color: {
                field: 'side',
                type: 'nominal',
                scale: { domain: ['baseline', 'candidate'], range: [colours.baseline, colours.candidate] },
                legend: null,
            },
            detail: { field: 'run' },
        },
        layer: [
            { mark: { type: 'line', strokeWidth: 1, opacity: 0.25 }, encoding: { y: { field: 'raw' } } },
            { mark: { type: 'line', strokeWidth: 1.75 }, encoding: { y: { field: 'value' } } },
        ],
        config: chartConfig(colours),
    };
}
/** Bytes and counts, which read better as 2.3G. */
function hasLargeValues({ runs }) {
    return runs.some(({ values }) => values.some((value) => typeof value === 'number' && Math.abs(value) >= 1e5));
}
function chartConfig({ text, grid }) {
    return {
        font: 'system-ui, -apple-system, "Segoe UI", sans-serif',
        view: { stroke: null },
        // A null is a gap in the line, never a zero and never bridged.
        line: { invalid: 'break-paths-show-path-domains', strokeJoin: 'round' },
        axis: {
            domainColor: grid,
            gridColor: grid,
            gridOpacity: 0.6,
            tickColor: grid,
            labelColor: text,
            labelFontSize: 11,
            titleColor: text,
            titleFontSize: 11,
            titleFontWeight: 'normal',
        },
        axisY: { domain: false, ticks: false, labelPadding: 6 },
    };
}

// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/html/markup.js
var markup = __webpack_require__(58222);
// EXTERNAL MODULE: ./build/src/report/html/staticChart.js
var staticChart = __webpack_require__(71974);
;// CONCATENATED MODULE: ./build/src/report/html/curves.js







/** Both sides over steps. Every chart is drawn here already, so that it can be read without scripts and printed. */
function curvesSection({ curves }, interactive) {
    if (curves.length === 0)
        return [];
    const content = (0,markup/* markup */.PT) `${interactive ? controls(curves) : markup/* nothing */.s6}<div class="curves">${curves.map(curveFigure)}</div>
${interactive ? curveData(curves) : markup/* nothing */.s6}`;
    return [{ id: 'curves', title: 'Curves', count: curves.length, content }];
}
function controls(curves) {
    return (0,markup/* markup */.PT) `<div class="controls js-only" id="curve-controls">
<div class="chips" role="group" aria-label="Shown runs">${sideChips('candidate', curves)}${sideChips('baseline', curves)}</div>
<label class="slider">Smoothing <input type="range" id="smoothing" min="0" max="0.99" step="0.01" value="0"><output for="smoothing">0</output></label>
<button type="button" class="chip" id="log-axis" aria-pressed="false">Log axis</button>
</div>`;
}
/** One button for the side, and one for each of its runs when there are several. */
function sideChips(side, curves) {
    const runs = [
        ...new Map(curves.flatMap(({ runs }) => runs.filter((run) => run.side === side)).map((run) => [run.runId, run])).values(),
    ];
    if (runs.length === 0)
        return markup/* nothing */.s6;
    const title = side === 'baseline' ? 'Baseline' : 'Candidate';
    const each = runs.length < 2
        ? []
        : runs.map((run) => (0,markup/* markup */.PT) `<button type="button" class="chip small ${side}" data-run="${run.runId}" aria-pressed="true">${runLabel(run)}</button>`);
    return (0,markup/* markup */.PT) `<button type="button" class="chip ${side}" data-side="${side}" aria-pressed="true"><i></i>${title}</button>${each}`;
}
function runLabel({ seed, runId }) {
    return seed === null ? runId.slice(-6) : `seed ${seed}`;
}
function curveFigure(curve, index) {
    const key = (0,metricKey/* formatMetricKey */.d)(curve.metric, curve.labels);
    const ends = endWords(curve);
    const goal = curve.goal === null ? '' : curve.goal === 'max' ? 'higher is better, ' : 'lower is better, ';
    const unit = curve.unit === null ? '' : ` in ${(0,report_escape/* shorten */.ml)(curve.unit, 16)}`;
    return (0,markup/* markup */.PT) `<figure class="curve"><figcaption>${(0,markup/* nameMarkup */.WP)(key)}<span class="quiet">${goal}by ${curve.stepKind}${unit}</span><span class="ends">${ends}</span></figcaption>
${plot(curve, index, `${(0,report_escape/* shorten */.ml)(key)} by ${curve.stepKind}: ${ends}`)}</figure>
`;
}
function plot(curve, index, description) {
    const chart = (0,staticChart/* staticChart */.x)(curve, description);
    return chart === null
        ? (0,markup/* markup */.PT) `<p class="empty">No finite value was logged.</p>`
        : (0,markup/* markup */.PT) `<div class="plot" data-curve="${index}">${chart}</div>`;
}
/** "0.941 → 0.953": the mean of each side's last values. */
function endWords({ runs, unit }) {
    const [before, now] = ['baseline', 'candidate'].map((side) => meanLast(runs.filter((run) => run.side === side)));
    const texts = (0,formatValue/* formatPair */.kI)(before, now, unit === null ? null : (0,report_escape/* shorten */.ml)(unit, 16));
    return [before, now]
        .flatMap((value, index) => (value === undefined ? [] : [texts[index] ?? '']))
        .join(' → ');
}
function meanLast(runs) {
    const lasts = runs.flatMap(({ values }) => values.slice(-1));
    if (lasts.length === 0)
        return undefined;
    const odd = lasts.find((value) => !(0,metricValue/* isFiniteValue */.N9)(value));
    return odd ?? lasts.filter(metricValue/* isFiniteValue */.N9).reduce((sum, value) => sum + value / lasts.length, 0);
}
const pageColours = {
    baseline: 'var(--baseline)',
    candidate: 'var(--candidate)',
    text: 'var(--quiet)',
    grid: 'var(--line)',
};
/** What the page's script draws from: the points, and the specifications, each of which many curves share. */
function curveData(curves) {
    const specs = new Map();
    const drawn = curves.map((curve) => {
        const spec = vegaLiteSpec(curve, pageColours);
        const key = JSON.stringify(spec);
        specs.set(key, spec);
        return { spec: [...specs.keys()].indexOf(key), runs: inPageOrder(curve).map(runData) };
    });
    const data = { specs: [...specs.values()], curves: drawn };
    return { html: `<script type="application/json" id="curve-data">${(0,report_escape/* jsonForScript */.vN)(data)}</script>` };
}
/** The candidate first, as everywhere on the page. */
function inPageOrder({ runs }) {
    return [...runs].sort((a, b) => (a.side < b.side ? 1 : a.side > b.side ? -1 : 0));
}
function runData(run) {
    return {
        id: run.runId,
        side: run.side,
        label: `${run.side}, ${runLabel(run)}`,
        steps: run.steps,
        values: run.values.map(sevenDigits),
    };
}
/** As many digits as a screen can show; halves the size of a page with long curves. */
function sevenDigits(value) {
    return (0,metricValue/* isFiniteValue */.N9)(value) ? Number(value.toPrecision(7)) : value;
}

// EXTERNAL MODULE: ./build/src/records/countOf.js
var countOf = __webpack_require__(70218);
// EXTERNAL MODULE: ./build/src/report/differences.js
var differences = __webpack_require__(15640);
;// CONCATENATED MODULE: ./build/src/report/html/differences.js



/** Longer tables start folded. */
const mostOpenRows = 12;
const mostRows = 1000;
/** What else differs between the two sides, one table for each kind. */
function differencesSection({ comparison }) {
    const tables = (0,differences/* differenceTables */.J)(comparison);
    if (tables.length === 0)
        return [];
    const count = tables.reduce((sum, { rows }) => sum + rows.length, 0);
    const content = (0,markup/* markup */.PT) `<div class="differences">${tables.map(differenceDetails)}</div>`;
    return [{ id: 'differences', title: 'Differences', count, content }];
}
function differenceDetails({ id, title, summary, columns, rows }) {
    const open = rows.length > mostOpenRows ? markup/* nothing */.s6 : (0,markup/* markup */.PT) ` open`;
    const beyond = rows.length - mostRows;
    const note = beyond > 0 ? (0,markup/* markup */.PT) `<p class="note">and ${(0,countOf/* countOf */.p)(beyond, 'more row')} in report.json</p>` : markup/* nothing */.s6;
    return (0,markup/* markup */.PT) `<details id="${id}"${open}><summary>${title} <span class="quiet">${summary}</span></summary><div class="scroll"><table>
<thead><tr>${columns.map((column) => (0,markup/* markup */.PT) `<th scope="col" class="${cellClass(column)}">${column.title}</th>`)}</tr></thead>
<tbody>${rows.slice(0, mostRows).map((row) => (0,markup/* markup */.PT) `<tr>${columns.map((column, index) => cell(row[index] ?? null, column))}</tr>
`)}</tbody></table></div>${note}</details>`;
}
function cell(text, column) {
    const content = text === null
        ? (0,markup/* markup */.PT) `<span class="quiet">—</span>`
        : column.kind === 'name'
            ? (0,markup/* nameMarkup */.WP)(text)
            : (0,markup/* markup */.PT) `${text}`;
    return (0,markup/* markup */.PT) `<td class="${cellClass(column)}">${content}</td>`;
}
function cellClass({ kind }) {
    return kind === 'count' ? 'num' : '';
}

// EXTERNAL MODULE: ./build/src/report/examples.js
var examples = __webpack_require__(21505);
;// CONCATENATED MODULE: ./build/src/report/html/examples.js



/** Examples that flipped, in a table with a field to search in; flips by slice; gaps between groups. */
function examplesSection({ examples }) {
    if (examples === null)
        return [];
    const { flips, gaps, problem } = examples;
    if (flips === null && gaps.length === 0 && problem === null)
        return [];
    const content = (0,markup/* markup */.PT) `${problem === null ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<p class="note">Not paired: ${problem}.</p>`}${flips === null ? markup/* nothing */.s6 : flipsMarkup(flips, examples)}${gapTable(examples)}`;
    const count = flips === null ? null : flips.newlyWrong + flips.newlyRight;
    return [{ id: 'examples', title: 'Examples', count, content }];
}
function flipsMarkup(flips, { unpaired }) {
    const left = unpaired === 0 ? markup/* nothing */.s6 : (0,markup/* markup */.PT) ` ${(0,countOf/* countOf */.p)(unpaired, 'example')} of only some runs left out.`;
    const listed = [
        ...flips.wrong.map((flip) => ({ flip, kind: 'newly wrong', tone: 'bad' })),
        ...flips.right.map((flip) => ({ flip, kind: 'newly right', tone: 'good' })),
    ];
    const beyond = flips.newlyWrong + flips.newlyRight - listed.length;
    const more = beyond > 0 ? (0,markup/* markup */.PT) ` The first ${listed.length} are listed.` : markup/* nothing */.s6;
    const table = listed.length === 0
        ? markup/* nothing */.s6
        : (0,markup/* markup */.PT) `<input type="search" class="js-only" data-filters="flip-table" placeholder="Find an example" aria-label="Find an example"><div class="scroll"><table id="flip-table" class="sortable">
<thead><tr>${['Example', 'Flip', 'Label', 'Baseline', 'Candidate', 'Slices'].map((title) => heading(title))}</tr></thead>
<tbody>${listed.map(({ flip, kind, tone }) => flipMarkup(flip, kind, tone))}</tbody></table></div>`;
    return (0,markup/* markup */.PT) `<p>${(0,examples/* flipsTitle */.f4)(flips)}.${left}${more}</p>${table}${sliceTable(flips)}`;
}
function flipMarkup(flip, kind, tone) {
    const { id, label, before, after, slices } = (0,examples/* flipRow */.aD)(flip);
    return (0,markup/* markup */.PT) `<tr><th scope="row">${(0,markup/* nameMarkup */.WP)(id)}<span class="filter-words" hidden> ${kind} ${label} ${slices}</span></th><td class="${tone}">${kind}</td><td>${(0,markup/* nameMarkup */.WP)(label)}</td><td>${(0,markup/* nameMarkup */.WP)(before)}</td><td>${(0,markup/* nameMarkup */.WP)(after)}</td><td>${slices === '' ? markup/* nothing */.s6 : (0,markup/* nameMarkup */.WP)(slices)}</td></tr>
`;
}
function sliceTable({ slices }) {
    if (slices.length === 0)
        return markup/* nothing */.s6;
    return (0,markup/* markup */.PT) `<details><summary>Flips by slice</summary><div class="scroll"><table class="sortable">
<thead><tr>${heading('Slice')}${['Examples', 'Newly wrong', 'Newly right'].map((title) => heading(title, 'num'))}</tr></thead>
<tbody>${slices.map(({ key, value, examples, newlyWrong, newlyRight }) => (0,markup/* markup */.PT) `<tr><th scope="row">${(0,markup/* nameMarkup */.WP)(`${key}=${value}`)}</th>${[examples, newlyWrong, newlyRight].map((count) => (0,markup/* markup */.PT) `<td class="num" data-value="${count}">${count.toLocaleString('en-US')}</td>`)}</tr>
`)}</tbody></table></div></details>`;
}
function gapTable({ gaps }) {
    if (gaps.length === 0)
        return markup/* nothing */.s6;
    return (0,markup/* markup */.PT) `<h3>Accuracy by group</h3><div class="scroll"><table>
<thead><tr><th scope="col">Groups by</th><th scope="col" class="num">Gap before</th><th scope="col" class="num">Gap now</th><th scope="col">95 % interval</th><th scope="col">Lowest and highest (examples)</th></tr></thead>
<tbody>${gaps.map(examples/* gapRow */.TF).map(({ key, baseline, candidate, interval, groups }) => (0,markup/* markup */.PT) `<tr><th scope="row">${(0,markup/* nameMarkup */.WP)(key)}</th><td class="num">${baseline}</td><td class="num">${candidate}</td><td>${interval}</td><td>${(0,markup/* nameMarkup */.WP)(groups)}</td></tr>
`)}</tbody></table></div>
<p class="note">Gap: the highest group’s accuracy less the lowest’s. The interval is Newcombe’s, of these two groups.</p>`;
}
function heading(title, kind = '') {
    return (0,markup/* markup */.PT) `<th scope="col" class="${kind}"><button type="button">${title}</button></th>`;
}

// EXTERNAL MODULE: ./build/src/report/html/gates.js
var gates = __webpack_require__(97992);
// EXTERNAL MODULE: ./build/src/report/html/header.js
var header = __webpack_require__(69543);
// EXTERNAL MODULE: ./build/src/report/html/log.js
var html_log = __webpack_require__(76378);
// EXTERNAL MODULE: ./build/src/gates/verdict.js
var gates_verdict = __webpack_require__(85127);
// EXTERNAL MODULE: ./build/src/report/looks.js
var looks = __webpack_require__(67388);
;// CONCATENATED MODULE: ./build/src/report/html/looks.js




/** What was decided at each look, where runs were added while the verdict was open. */
function looksSection({ looks }) {
    if (looks === undefined)
        return [];
    const gates = looks.taken[0]?.checks ?? [];
    const content = (0,markup/* markup */.PT) `<div class="scroll"><table>
<thead><tr><th scope="col">Look</th><th scope="col">Runs</th><th scope="col">Share of α</th><th scope="col">Verdict</th>${gates.map(({ rule }) => (0,markup/* markup */.PT) `<th scope="col">${(0,markup/* nameMarkup */.WP)(rule)}</th>`)}</tr></thead>
<tbody>${looks.taken.map(lookRow)}</tbody></table></div>
<p class="note">A rule that is decided at a look keeps that look’s numbers. The shares of α sum to 1, so that the error rate of each rule holds over all looks together, and intervals of all looks hold together.</p>`;
    return [{ id: 'looks', title: 'Looks', count: looks.taken.length, content }];
}
function lookRow(look) {
    const verdict = look.isOpen ? 'open' : look.outcome;
    return (0,markup/* markup */.PT) `<tr><td>${look.number}</td><td class="short">${(0,looks/* runsAtLook */.hm)(look)}</td><td>${(0,formatValue/* formatValue */.Fl)(100 * look.share)} %</td><td>${verdict}</td>${look.checks.map(({ outcome }) => (0,markup/* markup */.PT) `<td>${gates_verdict/* checkOutcomeInfo */.fl[outcome].title}</td>`)}</tr>
`;
}

// EXTERNAL MODULE: ./build/src/charts/media/confusion.js
var confusion = __webpack_require__(89300);
// EXTERNAL MODULE: ./build/src/records/media/mediumKinds.js
var mediumKinds = __webpack_require__(77349);
// EXTERNAL MODULE: ./build/src/charts/linearScale.js
var linearScale = __webpack_require__(23102);
;// CONCATENATED MODULE: ./build/src/report/html/media/sides.js

const sideNames = ['baseline', 'candidate'];
const sideTitles = {
    baseline: 'Baseline',
    candidate: 'Candidate',
};
/** The sides of a pair as the media of its kind that they are. */
function sidesOf(pair, kind) {
    const narrow = (medium) => (isOfKind(medium, kind) ? medium : null);
    return { baseline: narrow(pair.baseline), candidate: narrow(pair.candidate) };
}
function isOfKind(medium, kind) {
    return medium?.kind === kind;
}
/** Both sides beside each other, each under its title; once where they are the same. */
function sideBySide(sides, draw) {
    const { baseline, candidate } = sides;
    if (isSame(sides) && candidate !== null)
        return (0,markup/* markup */.PT) `<div class="sides one"><div class="side"><p class="side-title"><i class="candidate"></i>The same on both sides</p>${draw(candidate, 'candidate')}</div></div>`;
    const panel = (side, medium) => medium === null ? markup/* nothing */.s6 : sidePanel(side, draw(medium, side));
    return (0,markup/* markup */.PT) `<div class="sides">${panel('baseline', baseline)}${panel('candidate', candidate)}</div>`;
}
/** One side's drawing under its title. */
function sidePanel(side, content) {
    return (0,markup/* markup */.PT) `<div class="side"><p class="side-title"><i class="${side}"></i>${sideTitles[side]}</p>${content}</div>`;
}
/** True when both sides say the same, whenever they were logged. */
function isSame({ baseline, candidate }) {
    return (baseline !== null &&
        candidate !== null &&
        JSON.stringify({ ...baseline, step: null }) === JSON.stringify({ ...candidate, step: null }));
}

;// CONCATENATED MODULE: ./build/src/report/html/media/bars.js





const bars_mostRows = 20;
const rowHeight = 30;
const width = 560;
const bars_plot = { left: 160, right: 450 };
/** Paired bars, the most important feature of the candidate first. */
function importanceDrawing({ baseline, candidate }) {
    return barsDrawing(barsOf(baseline?.features), barsOf(candidate?.features), baseline !== null);
}
/** The importances of a SHAP summary, where the values themselves are not given. */
function shapBars({ baseline, candidate }) {
    const bars = (medium) => barsOf(medium?.features.map(({ name, importance }) => ({ name, value: importance })));
    return barsDrawing(bars(baseline), bars(candidate), baseline !== null);
}
function barsOf(features = []) {
    return new Map(features.map(({ name, value, error }) => [name, { value, error }]));
}
function barsDrawing(baseline, candidate, hasBaseline) {
    const names = [...new Set([...candidate.keys(), ...baseline.keys()])];
    const size = (name) => Math.abs((candidate.get(name) ?? baseline.get(name))?.value ?? 0);
    const rows = names
        .toSorted((a, b) => size(b) - size(a))
        .slice(0, bars_mostRows)
        .map((name) => ({
        name,
        bars: { baseline: baseline.get(name) ?? null, candidate: candidate.get(name) ?? null },
    }));
    if (rows.length === 0)
        return (0,markup/* markup */.PT) `<p class="empty">It holds no feature.</p>`;
    const values = rows.flatMap(({ bars }) => sideNames.flatMap((side) => ends(bars[side])));
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    const x = (value) => bars_plot.left + ((value - low) / (high - low || 1)) * (bars_plot.right - bars_plot.left);
    const height = rows.length * rowHeight + 8;
    const drawn = rows.map((row, index) => barRow(row, 4 + index * rowHeight, x, hasBaseline));
    const more = names.length - rows.length;
    const note = more > 0 ? (0,markup/* markup */.PT) `<p class="note">${more} less important features are not drawn.</p>` : markup/* nothing */.s6;
    return (0,markup/* markup */.PT) `<svg class="static bars" viewBox="0 0 ${width} ${height}" role="img" aria-label="Importance of ${rows.length} features">${drawn}<path class="grid" d="M${(0,linearScale/* toTenth */.h)(x(0))} 2V${height - 2}"/></svg>${note}`;
}
function barRow({ name, bars }, top, x, hasBaseline) {
    const thickness = hasBaseline ? 10 : 16;
    const drawn = sideNames.map((side) => {
        const bar = bars[side];
        if (bar === null)
            return markup/* nothing */.s6;
        const y = top + (side === 'baseline' ? 3 : hasBaseline ? 14 : 6);
        const [from, to] = [Math.min(x(0), x(bar.value)), Math.max(x(0), x(bar.value))];
        const [low = 0, high = 0] = bar.error === undefined ? [] : ends(bar).map(x);
        const whisker = bar.error === undefined
            ? markup/* nothing */.s6
            : (0,markup/* markup */.PT) `<path class="whisker" d="M${(0,linearScale/* toTenth */.h)(low)} ${y + thickness / 2}H${(0,linearScale/* toTenth */.h)(high)}"/>`;
        return (0,markup/* markup */.PT) `<rect class="${side}" x="${(0,linearScale/* toTenth */.h)(from)}" y="${y}" width="${(0,linearScale/* toTenth */.h)(Math.max(0.5, to - from))}" height="${thickness}" rx="1.5"/>${whisker}`;
    });
    const middle = top + rowHeight / 2 + 3;
    return (0,markup/* markup */.PT) `${drawn}<text class="name" x="${bars_plot.left - 8}" y="${middle}" text-anchor="end">${(0,report_escape/* shorten */.ml)(name, 24)}</text><text x="${bars_plot.right + 8}" y="${middle}">${valueText(bars)}</text>`;
}
function valueText({ baseline, candidate }) {
    if (baseline === null || candidate === null)
        return (0,formatValue/* formatValue */.Fl)((candidate ?? baseline)?.value);
    return (0,formatValue/* formatPair */.kI)(baseline.value, candidate.value, null).join(' → ');
}
function ends(bar) {
    if (bar === null)
        return [];
    const error = bar.error ?? 0;
    return [bar.value - error, bar.value + error];
}

;// CONCATENATED MODULE: ./build/src/report/html/media/confusionMatrix.js






/** Up to so many classes, cells hold their numbers. */
const mostNumbered = 12;
/** Up to so many, rows and columns are named. */
const mostNamed = 40;
const drawingWidth = 400;
/** For the last column's slanted name. */
const rightMargin = 34;
/** Of the row's examples; paler cells of large matrices are not seen. */
const leastDrawnShare = 0.005;
const mostDrawnCells = 4_000;
const mostListed = 5;
/** Counts and row shares of each side, and how the shares changed. */
function confusionMatrixDrawing(sides) {
    const drawn = sideBySide(sides, (medium, side) => sideMatrix((0,confusion/* confusionCells */.Q3)(medium), side));
    const { baseline, candidate } = sides;
    if (baseline === null || candidate === null || isSame(sides))
        return drawn;
    const [before, now] = [(0,confusion/* confusionCells */.Q3)(baseline), (0,confusion/* confusionCells */.Q3)(candidate)];
    const differences = (0,confusion/* shareDifferences */.Qn)(before, now);
    if (differences === null)
        return (0,markup/* markup */.PT) `${drawn}<p class="note">The sides have different classes, so no difference is drawn.</p>`;
    const difference = matrix(now.classes, (actual, predicted) => differenceCell(differences[actual]?.[predicted] ?? null, actual === predicted));
    return (0,markup/* markup */.PT) `<div class="sides">${sidePanel('baseline', sideMatrix(before, 'baseline'))}${sidePanel('candidate', sideMatrix(now, 'candidate'))}<div class="side"><p class="side-title">Difference of row shares, in percentage points</p>${difference}</div></div>`;
}
function sideMatrix(cells, side) {
    const drawn = matrix(cells.classes, (actual, predicted) => {
        const share = cells.shares[actual]?.[predicted] ?? null;
        const count = cells.counts[actual]?.[predicted] ?? 0;
        return {
            tone: side,
            strength: share ?? 0,
            lines: [(0,formatValue/* formatValue */.Fl)(count), share === null ? '' : percent(share)],
        };
    });
    return cells.classes.length <= mostNumbered ? drawn : (0,markup/* markup */.PT) `${drawn}${confusionList(cells)}`;
}
function differenceCell(difference, isDiagonal) {
    if (difference === null)
        return { tone: 'quiet', strength: 0, lines: ['–', ''] };
    const points = 100 * difference;
    if (Math.abs(points) < 0.05)
        return { tone: 'quiet', strength: 0, lines: ['0', ''] };
    const isGood = isDiagonal ? points > 0 : points < 0;
    const text = `${points > 0 ? '+' : '−'}${Math.abs(points).toFixed(1)}`;
    return {
        tone: isGood ? 'good' : 'bad',
        strength: Math.min(1, 4 * Math.abs(difference)),
        lines: [text, ''],
    };
}
function matrix(classes, cellOf) {
    const isNumbered = classes.length <= mostNumbered;
    const isNamed = classes.length <= mostNamed;
    const margin = isNamed ? 84 : 18;
    const side = Math.min(64, (drawingWidth - margin) / classes.length);
    const size = margin + side * classes.length;
    const nameSize = Math.min(10, 0.85 * side);
    const cells = [];
    for (const actual of classes.keys()) {
        for (const predicted of classes.keys()) {
            const cell = cellOf(actual, predicted);
            const isSeen = classes.length <= mostNamed || cell.strength >= leastDrawnShare;
            if (isSeen && cells.length < mostDrawnCells)
                cells.push(cellMarkup(cell, margin + predicted * side, margin + actual * side, side, isNumbered));
        }
    }
    const names = isNamed
        ? classes.map((name, index) => className(name, { at: margin + (index + 0.5) * side, margin, nameSize }))
        : [markup/* nothing */.s6];
    return (0,markup/* markup */.PT) `<svg class="static matrix" viewBox="0 0 ${(0,linearScale/* toTenth */.h)(size + rightMargin)} ${(0,linearScale/* toTenth */.h)(size + 2)}" style="max-width:${(0,linearScale/* toTenth */.h)(size + rightMargin)}px" role="img" aria-label="Confusion matrix of ${classes.length} classes, rows are actual, columns predicted">${names}${cells}<text class="axis" x="${margin}" y="11">predicted →</text><text class="axis" x="11" y="${margin}" text-anchor="end" transform="rotate(-90 11 ${margin})">actual ↓</text></svg>`;
}
function cellMarkup({ tone, strength, lines }, x, y, side, isNumbered) {
    const gap = isNumbered ? 1 : 0;
    const rect = (0,markup/* markup */.PT) `<rect class="cell ${tone}" x="${(0,linearScale/* toTenth */.h)(x)}" y="${(0,linearScale/* toTenth */.h)(y)}" width="${(0,linearScale/* toTenth */.h)(side - gap)}" height="${(0,linearScale/* toTenth */.h)(side - gap)}" fill-opacity="${round2(0.06 + 0.94 * strength)}"/>`;
    if (!isNumbered)
        return strength === 0 ? markup/* nothing */.s6 : rect;
    const [first, second] = lines;
    const centre = (0,linearScale/* toTenth */.h)(x + side / 2);
    // The baseline's grey is never dark enough for light text.
    const ink = strength > 0.55 && tone !== 'baseline' ? 'on' : 'off';
    const small = Math.min(11, side / 3.4);
    const top = second === '' ? y + side / 2 + small / 3 : y + side / 2 - 1;
    const more = second === ''
        ? markup/* nothing */.s6
        : (0,markup/* markup */.PT) `<text class="${ink} share" x="${centre}" y="${(0,linearScale/* toTenth */.h)(y + side / 2 + small)}" font-size="${(0,linearScale/* toTenth */.h)(small * 0.9)}">${second}</text>`;
    return (0,markup/* markup */.PT) `${rect}<text class="${ink}" x="${centre}" y="${(0,linearScale/* toTenth */.h)(top)}" font-size="${(0,linearScale/* toTenth */.h)(small * 1.1)}">${first}</text>${more}`;
}
function className(name, place) {
    const [at, edge, size] = [(0,linearScale/* toTenth */.h)(place.at), place.margin - 5, (0,linearScale/* toTenth */.h)(place.nameSize)];
    const text = (0,report_escape/* shorten */.ml)(name, 12);
    return (0,markup/* markup */.PT) `<text class="name" x="${edge}" y="${(0,linearScale/* toTenth */.h)(at + size / 3)}" text-anchor="end" font-size="${size}">${text}</text><text class="name" x="${(0,linearScale/* toTenth */.h)(at + size / 3)}" y="${edge}" transform="rotate(-52 ${(0,linearScale/* toTenth */.h)(at + size / 3)} ${edge})" font-size="${size}">${text}</text>`;
}
function confusionList(cells) {
    const confused = (0,confusion/* mostConfused */.p0)(cells, mostListed);
    if (confused.length === 0)
        return markup/* nothing */.s6;
    return (0,markup/* markup */.PT) `<p class="note">Most confused: ${confused.map(({ actual, predicted, count }) => (0,markup/* markup */.PT) `<span class="line">${(0,markup/* nameMarkup */.WP)(actual)} as ${(0,markup/* nameMarkup */.WP)(predicted)}: ${(0,formatValue/* formatValue */.Fl)(count)}</span>`)}</p>`;
}
function percent(share) {
    return share > 0 && share < 0.005 ? '<1 %' : `${Math.round(100 * share)} %`;
}
const round2 = (value) => Math.round(value * 100) / 100;

// EXTERNAL MODULE: ./build/src/charts/media/paths.js
var paths = __webpack_require__(80144);
;// CONCATENATED MODULE: ./build/src/report/html/media/histogram.js




const histogram_width = 480;
const height = 196;
const histogram_area = { left: 12, right: 468, top: 10, bottom: 168 };
/** Both sides' densities over one axis. */
function histogramDrawing(sides) {
    const shown = sideNames.flatMap((side) => {
        const medium = sides[side];
        return medium === null ? [] : [{ side, medium }];
    });
    const drawing = (0,paths/* histogramDrawing */.h_)(shown.map(({ medium }) => medium), histogram_area);
    if (drawing === null)
        return (0,markup/* markup */.PT) `<p class="empty">It holds no bin of any width.</p>`;
    const bars = drawing.paths.map((path, index) => (0,markup/* markup */.PT) `<path class="${shown[index]?.side ?? ''} filled" d="${path}"/>`);
    const ticks = drawing.xTicks.map(({ at, label }) => (0,markup/* markup */.PT) `<text x="${at}" y="${histogram_area.bottom + 18}" text-anchor="middle">${label}</text>`);
    const counts = shown.map(({ side, medium }) => {
        const total = medium.counts.reduce((sum, count) => sum + count, 0);
        return `${side} ${(0,countOf/* countOf */.p)(Math.round(total), 'value')} in ${(0,countOf/* countOf */.p)(medium.counts.length, 'bin')}`;
    });
    return (0,markup/* markup */.PT) `<svg class="static" viewBox="0 0 ${histogram_width} ${height}" role="img" aria-label="Distribution: ${counts.join(', ')}"><path class="grid" d="M${histogram_area.left} ${histogram_area.bottom}H${histogram_area.right}"/>${bars}${ticks}</svg>`;
}

// EXTERNAL MODULE: ./build/src/charts/media/buildMedia.js
var buildMedia = __webpack_require__(82858);
;// CONCATENATED MODULE: ./build/src/report/html/media/images.js




/** Classes of boxes and masks are told apart by so many colours. */
const colours = 6;
/** Boxes and masks of one image that are drawn. */
const mostShapes = 100;
const mostPathLength = 60_000;
/** A grid of images; each opens over the page when it is clicked, without any script. */
function imagesDrawing(sides, images) {
    return sideBySide(sides, ({ images: shots }) => {
        const more = shots.length - buildMedia.mostImages;
        const note = more > 0 ? (0,markup/* markup */.PT) `<p class="note">${more} more are in the bundle of the run.</p>` : markup/* nothing */.s6;
        return (0,markup/* markup */.PT) `<div class="shots">${shots.slice(0, buildMedia.mostImages).map((shot) => imageMarkup(shot, images))}</div>${note}`;
    });
}
/** One image with its caption, and what is marked in it. */
function imageMarkup({ image, caption = '', boxes, masks }, images) {
    const uri = images.get(image.file);
    const words = caption === '' ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<span class="caption">${(0,report_escape/* shorten */.ml)(caption)}</span>`;
    if (uri === undefined)
        return (0,markup/* markup */.PT) `<div class="shot left-out"><span class="quiet">Left out to keep the page small (${image.width} × ${image.height})</span>${words}</div>`;
    const labels = [...new Set([...boxes, ...masks].map(({ label = '' }) => label))];
    const overlays = (0,markup/* markup */.PT) `${masks.slice(0, mostShapes).map((mask) => maskMarkup(mask, labels))}${boxes.slice(0, mostShapes).map((box) => boxMarkup(box, image, labels))}`;
    const isSmall = Math.max(image.width, image.height) <= 64;
    return (0,markup/* markup */.PT) `<details class="shot"><summary aria-label="Enlarge ${caption === '' ? 'the image' : (0,report_escape/* shorten */.ml)(caption)}"><svg class="${isSmall ? 'pixels' : 'photo'}" style="--ratio:${round(image.width / image.height)}" viewBox="0 0 ${image.width} ${image.height}" role="img" aria-label="${caption === '' ? 'image' : (0,report_escape/* shorten */.ml)(caption)}"><image href="${uri}" width="${image.width}" height="${image.height}"/>${overlays}</svg>${words}</summary></details>`;
}
function boxMarkup({ x, y, width, height, label = '', score }, image, labels) {
    const size = Math.max(image.width, image.height) / 26;
    const words = [label, score === undefined ? '' : score.toFixed(2)].filter(Boolean).join(' ');
    const text = words === ''
        ? markup/* nothing */.s6
        : (0,markup/* markup */.PT) `<text x="${round(x + size / 4)}" y="${round(Math.max(y - size / 4, size))}" font-size="${round(size)}">${(0,report_escape/* shorten */.ml)(words, 30)}</text>`;
    return (0,markup/* markup */.PT) `<g class="mark ${colourOf(label, labels)}"><rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>${text}</g>`;
}
function maskMarkup(mask, labels) {
    const path = 'polygon' in mask ? polygonPath(mask.polygon) : runsPath(mask.runs);
    return (0,markup/* markup */.PT) `<g class="mark ${colourOf(mask.label ?? '', labels)}"><title>${(0,report_escape/* shorten */.ml)(mask.label ?? 'mask')}</title><path class="mask" d="${path}"/></g>`;
}
function polygonPath(points) {
    let path = '';
    for (const [x, y] of points) {
        if (path.length > mostPathLength)
            break;
        path += `${path === '' ? 'M' : 'L'}${round(x)} ${round(y)}`;
    }
    return path === '' ? '' : `${path}Z`;
}
/** Each run of pixels as a bar of one pixel's height. */
function runsPath(runs) {
    let path = '';
    for (const [row, column, length] of runs) {
        if (path.length > mostPathLength)
            break;
        path += `M${column} ${row}h${length}v1h-${length}z`;
    }
    return path;
}
function colourOf(label, labels) {
    return `tone${Math.max(0, labels.indexOf(label)) % colours}`;
}
const round = (value) => Math.round(value * 100) / 100;

// EXTERNAL MODULE: ./build/src/charts/ticks.js
var charts_ticks = __webpack_require__(93117);
;// CONCATENATED MODULE: ./build/src/report/html/media/shap.js






const shap_mostRows = 15;
const mostDots = 80;
const shap_rowHeight = 26;
const shap_width = 480;
const shap_plot = { left: 150, right: 468 };
const dotSize = 3;
/** A row of dots for each feature, one dot for an example, coloured by the feature's own value; bars where no values are given. */
function shapDrawing(sides) {
    const all = sideNames.flatMap((side) => drawnRows(sides[side]?.features ?? []));
    const values = all.flatMap(({ shap = [] }) => sampled(shap).map((index) => shap[index] ?? 0));
    if (values.length === 0)
        return shapBars(sides);
    const range = { low: Math.min(0, ...values), high: Math.max(0, ...values) };
    return sideBySide(sides, ({ features }) => swarm(features, range));
}
function swarm(features, { low, high }) {
    const rows = drawnRows(features);
    const x = (value) => shap_plot.left + ((value - low) / (high - low || 1)) * (shap_plot.right - shap_plot.left);
    const height = rows.length * shap_rowHeight + 24;
    const drawn = rows.map((feature, index) => swarmRow(feature, (index + 0.5) * shap_rowHeight, x));
    const ticks = (0,charts_ticks/* niceTicks */.a)(low, high, 4).map(({ value, label }) => (0,markup/* markup */.PT) `<text x="${(0,linearScale/* toTenth */.h)(x(value))}" y="${height - 6}" text-anchor="middle">${label}</text>`);
    return (0,markup/* markup */.PT) `<svg class="static swarm" viewBox="0 0 ${shap_width} ${height}" role="img" aria-label="SHAP values of ${rows.length} features"><path class="grid" d="M${(0,linearScale/* toTenth */.h)(x(0))} 2V${height - 20}"/>${drawn}${ticks}</svg>`;
}
function drawnRows(features) {
    return features.toSorted((a, b) => b.importance - a.importance).slice(0, shap_mostRows);
}
function swarmRow({ name, shap = [], values = [] }, middle, x) {
    const known = values.filter((value) => value !== null);
    const [least, most] = [Math.min(...known), Math.max(...known)];
    const stacked = new Map();
    const dots = sampled(shap).map((index) => {
        const at = x(shap[index] ?? 0);
        const column = Math.round(at / dotSize);
        const place = stacked.get(column) ?? 0;
        stacked.set(column, place + 1);
        const offset = Math.min(9, Math.ceil(place / 2) * 2) * (place % 2 === 0 ? 1 : -1);
        const value = values[index] ?? null;
        const share = value === null || most <= least ? null : (value - least) / (most - least);
        const fill = share === null
            ? 'var(--quiet)'
            : `color-mix(in srgb,var(--bad) ${Math.round(100 * share)}%,var(--candidate))`;
        return (0,markup/* markup */.PT) `<circle cx="${(0,linearScale/* toTenth */.h)(at)}" cy="${(0,linearScale/* toTenth */.h)(middle + offset)}" r="2" style="fill:${fill}"/>`;
    });
    return (0,markup/* markup */.PT) `<text class="name" x="${shap_plot.left - 8}" y="${middle + 4}" text-anchor="end">${(0,report_escape/* shorten */.ml)(name, 22)}</text>${dots}`;
}
/** Positions spread evenly over the examples, by their SHAP value, so that the ends are among them. */
function sampled(shap) {
    const order = shap.map((_, index) => index).toSorted((a, b) => (shap[a] ?? 0) - (shap[b] ?? 0));
    if (order.length <= mostDots)
        return order;
    return Array.from({ length: mostDots }, (_, index) => order[Math.round((index * (order.length - 1)) / (mostDots - 1))] ?? 0);
}

;// CONCATENATED MODULE: ./build/src/report/html/media/tables.js





const tables_mostRows = 30;
const mostColumns = 20;
const mostExamples = 8;
const longestCell = 200;
function tableDrawing(sides) {
    return sideBySide(sides, ({ columns, rows, total = rows.length }) => table(columns, rows, total));
}
/** Number of rows, what each column holds, and a few rows. */
function snapshotDrawing(sides) {
    return sideBySide(sides, ({ rows, columns, sample }) => {
        const known = snapshotFacts.filter(({ of }) => columns.some((column) => of(column) !== undefined));
        const facts = table(['column', ...known.map(({ title }) => title)], columns.map((column) => [column.name, ...known.map(({ of }) => of(column))]));
        const names = columns.map(({ name }) => name);
        const some = sample.length === 0 ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<p class="note">Sample</p>${table(names, sample)}`;
        return (0,markup/* markup */.PT) `<p class="note">${rows.toLocaleString('en-US')} rows, ${columns.length} columns</p>${facts}${some}`;
    });
}
const snapshotFacts = [
    { title: 'type', of: ({ type }) => type },
    { title: 'missing', of: ({ missing }) => missing },
    { title: 'distinct', of: ({ distinct }) => distinct },
    { title: 'min', of: ({ min }) => min },
    { title: 'mean', of: ({ mean }) => mean },
    { title: 'max', of: ({ max }) => max },
];
/** The worst predictions first: they are what people look for. */
function examplesDrawing(sides, images) {
    return sideBySide(sides, ({ best, worst }) => {
        const part = (title, examples) => examples.length === 0 ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<p class="note">${title}</p>${exampleTable(examples, images)}`;
        return (0,markup/* markup */.PT) `${part('Worst', worst)}${part('Best', best)}`;
    });
}
function exampleTable(examples, images) {
    const shown = examples.slice(0, mostExamples);
    const columns = exampleColumns.filter(({ of }) => shown.some((example) => of(example) !== undefined));
    const hasImages = shown.some(({ image }) => image !== undefined);
    const head = [...columns.map(({ title }) => title), ...(hasImages ? ['image'] : [])];
    const rows = shown.map((example) => {
        const cells = columns.map(({ of }) => tables_cell(of(example)));
        const { image } = example;
        const picture = image === undefined ? markup/* nothing */.s6 : imageMarkup({ image, boxes: [], masks: [] }, images);
        return (0,markup/* markup */.PT) `<tr>${cells}${hasImages ? (0,markup/* markup */.PT) `<td>${picture}</td>` : markup/* nothing */.s6}</tr>`;
    });
    return withRest(tableMarkup(head, rows), examples.length - shown.length, 'examples');
}
const exampleColumns = [
    { title: 'id', of: ({ id }) => id },
    { title: 'label', of: ({ label }) => label },
    { title: 'prediction', of: ({ prediction }) => prediction },
    { title: 'score', of: ({ score }) => score },
    { title: 'text', of: ({ text }) => text },
];
function table(columns, rows, total = rows.length) {
    const shown = rows.slice(0, tables_mostRows);
    const body = shown.map((row) => (0,markup/* markup */.PT) `<tr>${row.slice(0, mostColumns).map(tables_cell)}</tr>`);
    const drawn = withRest(tableMarkup(columns.slice(0, mostColumns), body), total - shown.length, 'rows');
    return withRest(drawn, columns.length - mostColumns, 'columns');
}
function tableMarkup(columns, rows) {
    return (0,markup/* markup */.PT) `<div class="scroll"><table class="cells"><thead><tr>${columns.map((name) => (0,markup/* markup */.PT) `<th scope="col">${(0,report_escape/* shorten */.ml)(name, 40)}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
function tables_cell(value) {
    if (typeof value === 'number')
        return (0,markup/* markup */.PT) `<td class="num">${(0,formatValue/* formatValue */.Fl)(value)}</td>`;
    if (value === null || value === undefined)
        return (0,markup/* markup */.PT) `<td class="quiet">—</td>`;
    return (0,markup/* markup */.PT) `<td>${(0,report_escape/* shorten */.ml)(String(value), longestCell)}</td>`;
}
function withRest(drawn, rest, what) {
    return rest > 0
        ? (0,markup/* markup */.PT) `${drawn}<p class="note">${rest} more ${what} are in the bundle of the run.</p>`
        : drawn;
}

;// CONCATENATED MODULE: ./build/src/report/html/media/texts.js



const mostPrompts = 20;
const mostLines = 40;
const longestLine = 600;
function textDrawing(sides) {
    return sideBySide(sides, ({ text }) => (0,markup/* markup */.PT) `<div class="prose">${prose(text)}</div>`);
}
/** A row for each prompt, with what each side answered. */
function promptsDrawing(sides) {
    const bySide = {
        baseline: byPrompt(sides.baseline),
        candidate: byPrompt(sides.candidate),
    };
    const prompts = [...new Set([...bySide.candidate.keys(), ...bySide.baseline.keys()])];
    const shown = prompts.slice(0, mostPrompts);
    const used = sideNames.filter((side) => sides[side] !== null);
    const expectedOf = (prompt) => bySide.candidate.get(prompt)?.expected ?? bySide.baseline.get(prompt)?.expected;
    const hasExpected = shown.some((prompt) => expectedOf(prompt) !== undefined);
    const rows = shown.map((prompt) => {
        const expected = hasExpected
            ? (0,markup/* markup */.PT) `<td class="prose">${prose(expectedOf(prompt) ?? '')}</td>`
            : markup/* nothing */.s6;
        return (0,markup/* markup */.PT) `<tr><td class="prose">${prose(prompt)}</td>${expected}${used.map((side) => answer(bySide[side].get(prompt)))}</tr>`;
    });
    const more = prompts.length - shown.length;
    const note = more > 0 ? (0,markup/* markup */.PT) `<p class="note">${more} more prompts are in the bundle of the run.</p>` : markup/* nothing */.s6;
    const heads = ['Prompt', ...(hasExpected ? ['Expected'] : [])].map((title) => (0,markup/* markup */.PT) `<th scope="col">${title}</th>`);
    return (0,markup/* markup */.PT) `<div class="scroll"><table class="cells prompts"><thead><tr>${heads}${used.map(sideHead)}</tr></thead><tbody>${rows}</tbody></table></div>${note}`;
}
function sideHead(side) {
    return (0,markup/* markup */.PT) `<th scope="col"><span class="side-title"><i class="${side}"></i>${sideTitles[side]}</span></th>`;
}
function answer(sample) {
    if (sample === undefined)
        return (0,markup/* markup */.PT) `<td class="quiet">—</td>`;
    const score = sample.score === undefined
        ? markup/* nothing */.s6
        : (0,markup/* markup */.PT) `<span class="line quiet">score ${String(sample.score)}</span>`;
    return (0,markup/* markup */.PT) `<td class="prose">${prose(sample.output)}${score}</td>`;
}
function byPrompt(medium) {
    return new Map((medium?.samples ?? []).map((sample) => [sample.prompt, sample]));
}
/** A text with its line breaks. */
function prose(text) {
    const lines = text.split(/\r?\n/, mostLines + 1);
    const shown = lines
        .slice(0, mostLines)
        .map((line) => (0,markup/* markup */.PT) `<span class="line">${(0,report_escape/* shorten */.ml)(line, longestLine)}</span>`);
    return lines.length > mostLines ? (0,markup/* markup */.PT) `${shown}<span class="line quiet">…</span>` : (0,markup/* markup */.PT) `${shown}`;
}

// EXTERNAL MODULE: ./build/src/report/unitCurves.js
var unitCurves = __webpack_require__(43660);
;// CONCATENATED MODULE: ./build/src/report/html/media/unitCurves.js





const curveWords = {
    'roc-curve': { x: 'false positive rate', y: 'true positive rate', hasDiagonal: true, area: 'AUC' },
    'pr-curve': { x: 'recall', y: 'precision', hasDiagonal: false, area: 'AP' },
    calibration: { x: 'predicted probability', y: 'observed share', hasDiagonal: true, area: '' },
};
const mostPanels = 9;
const unitCurves_width = 300;
const unitCurves_height = 268;
const unitCurves_area = { left: 36, right: 288, top: 8, bottom: 226 };
/** Curves with at most so many points show them. */
const mostMarked = 30;
/** Both sides' curves over each other, a panel for each class. */
function unitCurvesDrawing(kind, sides) {
    const curves = { baseline: (0,unitCurves/* unitCurvesOf */.k)(sides.baseline), candidate: (0,unitCurves/* unitCurvesOf */.k)(sides.candidate) };
    const names = [...new Set([...curves.candidate, ...curves.baseline].map(({ name }) => name))];
    const shown = names.slice(0, mostPanels);
    const more = names.length - shown.length;
    const panels = shown.map((name) => {
        const of = (side) => curves[side].find((curve) => curve.name === name) ?? null;
        return panel(kind, name, { baseline: of('baseline'), candidate: of('candidate') });
    });
    const note = more > 0 ? (0,markup/* markup */.PT) `<p class="note">${more} more classes are not drawn.</p>` : markup/* nothing */.s6;
    return (0,markup/* markup */.PT) `<div class="panels">${panels}</div>${note}`;
}
/** `AUC 0.91 → 0.93`; empty where no side has an area. */
function areaSentence(kind, baseline, candidate) {
    const areas = [baseline, candidate].map((curve) => curve?.area ?? null);
    const texts = areas.flatMap((area) => (area === null ? [] : [area.toFixed(4)]));
    return texts.length === 0 || curveWords[kind].area === ''
        ? ''
        : `${curveWords[kind].area} ${texts.join(' → ')}`;
}
function panel(kind, name, sides) {
    const { x, y, hasDiagonal } = curveWords[kind];
    const areas = areaSentence(kind, sides.baseline, sides.candidate);
    const title = [name === null ? '' : (0,report_escape/* shorten */.ml)(name, 40), areas].filter(Boolean).join(', ');
    const caption = name === null && areas === ''
        ? markup/* nothing */.s6
        : (0,markup/* markup */.PT) `<p class="side-title">${name === null ? markup/* nothing */.s6 : (0,markup/* nameMarkup */.WP)(name)}<span class="ends">${areas}</span></p>`;
    const diagonal = hasDiagonal
        ? (0,markup/* markup */.PT) `<path class="diagonal" d="M${unitCurves_area.left} ${unitCurves_area.bottom}L${unitCurves_area.right} ${unitCurves_area.top}"/>`
        : markup/* nothing */.s6;
    const lines = sideNames.map((side) => {
        const curve = sides[side];
        if (curve === null)
            return markup/* nothing */.s6;
        const marks = curve.xs.length <= mostMarked
            ? (0,markup/* markup */.PT) `<path class="${side} marks" d="${(0,paths/* pointPath */.OP)(curve.xs, curve.ys, unitCurves_area)}"/>`
            : markup/* nothing */.s6;
        return (0,markup/* markup */.PT) `<path class="${side}" d="${(0,paths/* curvePath */.Ds)(curve.xs, curve.ys, unitCurves_area)}"/>${marks}`;
    });
    return (0,markup/* markup */.PT) `<div class="panel">${caption}<svg class="static" viewBox="0 0 ${unitCurves_width} ${unitCurves_height}" role="img" aria-label="${y} by ${x}${title === '' ? '' : `: ${title}`}">${grid}${diagonal}${lines}<text x="${(unitCurves_area.left + unitCurves_area.right) / 2}" y="${unitCurves_height - 6}" text-anchor="middle">${x}</text><text x="10" y="${(unitCurves_area.top + unitCurves_area.bottom) / 2}" text-anchor="middle" transform="rotate(-90 10 ${(unitCurves_area.top + unitCurves_area.bottom) / 2})">${y}</text></svg></div>`;
}
const steps = [0, 0.25, 0.5, 0.75, 1];
const grid = (0,markup/* markup */.PT) `${steps.map((value) => {
    const x = Math.round(unitCurves_area.left + value * (unitCurves_area.right - unitCurves_area.left));
    const y = Math.round(unitCurves_area.bottom - value * (unitCurves_area.bottom - unitCurves_area.top));
    const label = value === 0 || value === 1 ? String(value) : value === 0.5 ? '0.5' : '';
    return (0,markup/* markup */.PT) `<path class="grid" d="M${unitCurves_area.left} ${y}H${unitCurves_area.right}M${x} ${unitCurves_area.top}V${unitCurves_area.bottom}"/><text x="${unitCurves_area.left - 5}" y="${y + 3.5}" text-anchor="end">${label}</text><text x="${x}" y="${unitCurves_area.bottom + 15}" text-anchor="middle">${label}</text>`;
})}`;

;// CONCATENATED MODULE: ./build/src/report/html/media.js












const drawings = {
    'confusion-matrix': drawn('confusion-matrix', confusionMatrixDrawing),
    'roc-curve': drawn('roc-curve', (sides) => unitCurvesDrawing('roc-curve', sides)),
    'pr-curve': drawn('pr-curve', (sides) => unitCurvesDrawing('pr-curve', sides)),
    calibration: drawn('calibration', (sides) => unitCurvesDrawing('calibration', sides)),
    'feature-importance': drawn('feature-importance', importanceDrawing),
    'shap-summary': drawn('shap-summary', shapDrawing),
    histogram: drawn('histogram', histogramDrawing),
    examples: drawn('examples', examplesDrawing),
    images: drawn('images', imagesDrawing),
    'attention-maps': drawn('attention-maps', imagesDrawing),
    prompts: drawn('prompts', promptsDrawing),
    table: drawn('table', tableDrawing),
    'data-snapshot': drawn('data-snapshot', snapshotDrawing),
    text: drawn('text', textDrawing),
};
/** A pair is drawn as the kind that it is. */
function drawn(kind, draw) {
    return (pair, images) => draw(sidesOf(pair, kind), images);
}
/** Kinds that are small enough to stand beside each other. */
const narrowKinds = new Set(['feature-importance', 'histogram']);
/** Structured results and images of both sides, drawn without any script. */
function mediaSection({ media }) {
    const { pairs } = media;
    if (pairs.length === 0)
        return [];
    const content = (0,markup/* markup */.PT) `<div class="media">${pairs.map((pair) => mediumFigure(pair, media.images))}</div>${omittedNote(media)}`;
    return [{ id: 'media', title: 'Media', count: pairs.length, content }];
}
function mediumFigure(pair, images) {
    const { kind, name } = pair;
    const width = narrowKinds.has(kind) || hasOnePanel(pair) ? 'narrow' : 'wide';
    return (0,markup/* markup */.PT) `<figure class="medium ${width}"><figcaption>${(0,markup/* nameMarkup */.WP)(name)}<span class="quiet">${mediumKinds/* mediumKinds */.hc[kind].one}${stepWords(pair)}</span><span class="ends">${headline(pair)}</span></figcaption>
${drawings[kind](pair, images)}</figure>
`;
}
/** Curves of one class take no more room than a histogram. */
function hasOnePanel({ baseline, candidate }) {
    const curves = [baseline, candidate].filter((medium) => medium !== null && 'curves' in medium);
    return curves.length > 0 && curves.every((medium) => medium.curves.length <= 1);
}
function stepWords({ baseline, candidate }) {
    const steps = [candidate, baseline].map((medium) => medium?.step ?? null);
    const [now, before] = steps;
    if (now === null || now === undefined)
        return '';
    return before === null || before === now ? `, step ${now}` : `, step ${now} (baseline: ${before})`;
}
/** What one number can say of a medium. */
function headline({ baseline, candidate }) {
    const texts = [baseline, candidate].flatMap((medium) => {
        const share = shareOnDiagonal(medium);
        return share === null ? [] : [`${(100 * share).toFixed(1)} %`];
    });
    return texts.length === 0 ? '' : `${texts.join(' → ')} on the diagonal`;
}
function shareOnDiagonal(medium) {
    return medium?.kind === 'confusion-matrix' ? (0,confusion/* diagonalShare */.$T)(medium) : null;
}
function omittedNote({ omitted }) {
    const parts = [
        ...(omitted.media > 0 ? [`${omitted.media} more media`] : []),
        ...(omitted.images > 0 ? [`${omitted.images} images`] : []),
    ];
    if (parts.length === 0)
        return markup/* nothing */.s6;
    return (0,markup/* markup */.PT) `<p class="note">Left out to keep the page small: ${parts.join(' and ')}. The bundles of the runs have them.</p>`;
}

// EXTERNAL MODULE: ./build/src/charts/lineGeometry.js
var lineGeometry = __webpack_require__(89921);
// EXTERNAL MODULE: ./build/src/charts/trend.js
var trend = __webpack_require__(57820);
;// CONCATENATED MODULE: ./build/src/comparison/comparison.js
const changeKindInfo = {
    improved: { title: 'improved', explanation: 'moved towards its goal' },
    worsened: { title: 'worsened', explanation: 'moved away from its goal' },
    unchanged: { title: 'unchanged', explanation: 'has the same value on both sides' },
    inconclusive: {
        title: 'inconclusive',
        explanation: 'moved, but the evidence does not say which way is meant',
    },
    new: { title: 'new', explanation: 'is measured by the candidate only' },
    missing: { title: 'missing', explanation: 'is measured by the baseline only' },
};

// EXTERNAL MODULE: ./build/src/report/metricRows.js
var metricRows = __webpack_require__(18883);
// EXTERNAL MODULE: ./build/src/report/html/icons.js
var icons = __webpack_require__(11498);
;// CONCATENATED MODULE: ./build/src/report/html/metrics.js






/** Tables longer than this get a field to search in. */
const longTable = 15;
const kindTones = {
    improved: 'good',
    worsened: 'bad',
    unchanged: 'quiet',
    inconclusive: 'quiet',
    new: '',
    missing: 'unsure',
};
/** Order in which the column sorts: what deserves a look first. */
const kindOrder = {
    worsened: 0,
    missing: 1,
    inconclusive: 2,
    new: 3,
    improved: 4,
    unchanged: 5,
};
/** Every metric, sortable, with both sides' curves in small. */
function metricsSection(report) {
    const rows = (0,metricRows/* metricRows */.IN)(report);
    if (rows.length === 0)
        return [];
    const runs = (0,metricRows/* commonRunCount */.u_)(rows);
    const hasBaseline = rows.some(({ change }) => change.baselineRuns !== null);
    const compared = (part) => (hasBaseline ? part : markup/* nothing */.s6);
    const search = rows.length > longTable
        ? (0,markup/* markup */.PT) `<input type="search" class="js-only" data-filters="metric-table" placeholder="Find a metric" aria-label="Find a metric">`
        : markup/* nothing */.s6;
    const content = (0,markup/* markup */.PT) `${search}<div class="scroll"><table id="metric-table" class="sortable pinned">
<thead><tr>${metrics_heading('Metric')}<th scope="col" class="trend">Trend</th>${compared(metrics_heading('Baseline', 'num'))}${metrics_heading('Candidate', 'num')}${compared(metrics_heading('Change', 'num'))}${compared(metrics_heading('Outcome'))}${metrics_heading('Gates')}</tr></thead>
<tbody>${rows.map((row) => metricRow(row, runs, compared))}</tbody></table></div>
<p class="note">${legend(rows, runs)}</p>`;
    return [{ id: 'metrics', title: 'Metrics', count: rows.length, content }];
}
function metrics_heading(title, kind = '') {
    return (0,markup/* markup */.PT) `<th scope="col" class="${kind}"><button type="button">${title}</button></th>`;
}
/** `compared` leaves out what says nothing without a baseline. */
function metricRow(row, runs, compared) {
    const { change, checks } = row;
    return (0,markup/* markup */.PT) `<tr><th scope="row">${(0,markup/* nameMarkup */.WP)(row.key)}${goalMark(change)}</th><td class="trend">${row.curve === null ? markup/* nothing */.s6 : sparklines(row.curve)}</td>${compared(valueCell(row.baseline, change.baseline, change.baselineRuns, runs))}${valueCell(row.candidate, change.candidate, change.candidateRuns, runs)}${compared(outcomeCells(row))}<td data-value="${-checks.length}">${checks.map((check) => (0,markup/* markup */.PT) `<span class="line gate">${(0,icons/* icon */.Kk)((0,icons/* checkTone */.rK)(check))}${(0,markup/* nameMarkup */.WP)(check.rule)}</span>`)}</td></tr>
`;
}
function outcomeCells(row) {
    const { change } = row;
    const relevance = change.relative ?? change.delta;
    return (0,markup/* markup */.PT) `<td class="num" data-value="${relevance ?? ''}">${changeCell(row)}</td><td class="${kindTones[change.kind]}" data-value="${kindOrder[change.kind]}" title="${change.reason}">${changeKindInfo[change.kind].title}</td>`;
}
function valueCell(text, value, sample, runs) {
    const values = sample !== null && sample.values.length > 1
        ? (0,markup/* markup */.PT) ` title="runs: ${sample.values.join(', ')}"`
        : markup/* nothing */.s6;
    return (0,markup/* markup */.PT) `<td class="num" data-value="${value ?? ''}"${values}>${runs === null ? (0,metricRows/* withRunCount */.nJ)(text, sample) : text}</td>`;
}
function changeCell({ delta, relative, interval, change }) {
    const share = relative === '' ? markup/* nothing */.s6 : (0,markup/* markup */.PT) ` <span class="quiet">(${relative})</span>`;
    const evidence = interval === '' ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<span class="line quiet">${interval}</span>`;
    return (0,markup/* markup */.PT) `<span class="${kindTones[change.kind]}">${delta}</span>${share}${evidence}`;
}
function goalMark({ goal }) {
    if (goal === null)
        return markup/* nothing */.s6;
    const words = goal === 'max' ? 'higher is better' : 'lower is better';
    return (0,markup/* markup */.PT) ` <span class="goal" title="${words}" aria-label="${words}">${goal === 'max' ? '↑' : '↓'}</span>`;
}
const sparkArea = { left: 2, right: 94, top: 3, bottom: 21 };
const sparkPoints = 40;
function sparklines(curve) {
    const range = (0,trend/* stepRange */.G6)(curve.runs);
    if (range === null)
        return markup/* nothing */.s6;
    const trends = ['baseline', 'candidate'].map((side) => ({
        side,
        values: (0,trend/* interpolateUnlogged */.lc)((0,trend/* meanTrend */.nI)((0,trend/* runsOf */.ky)(curve, side), range, sparkPoints)),
    }));
    const values = (0,lineGeometry/* valueRange */.tR)(trends.flatMap((trend) => trend.values));
    if (values === null)
        return markup/* nothing */.s6;
    const paths = trends.map(({ side, values: trend }) => (0,markup/* markup */.PT) `<path class="${side}" d="${(0,lineGeometry/* sparkPath */.Lz)(trend, values, sparkArea)}"/>`);
    return (0,markup/* markup */.PT) `<svg class="spark" viewBox="0 0 96 24" aria-hidden="true">${paths}</svg>`;
}
function legend(rows, runs) {
    const counts = runs === null
        ? 'Mean ± standard deviation (number of runs). '
        : runs > 1
            ? `Mean ± standard deviation of ${runs} runs a side. `
            : '';
    const interval = rows.some((row) => row.interval !== '') ? 'Below a change: its confidence interval. ' : '';
    return `${counts}${interval}↑ higher is better, ↓ lower is better. Trend: baseline grey, candidate blue.`;
}

// EXTERNAL MODULE: ./build/src/report/moved.js
var report_moved = __webpack_require__(48159);
;// CONCATENATED MODULE: ./build/src/report/html/moved.js



const mostMoved = 1000;
/** Metrics that moved though no gate watches them; folded when there are many. */
function movedSection(report) {
    const moved = (0,report_moved/* movedSentences */.a1)(report);
    if (moved.length === 0)
        return [];
    const beyond = moved.length - mostMoved;
    const more = beyond > 0 ? (0,markup/* markup */.PT) `<li>and ${beyond} more in report.json</li>` : markup/* nothing */.s6;
    const list = (0,markup/* markup */.PT) `<ul class="moved">${moved
        .slice(0, mostMoved)
        .map((sentence) => (0,markup/* markup */.PT) `<li>${(0,header/* sentenceMarkup */.yO)(sentence)}</li>`)}${more}</ul>`;
    const content = moved.length > report_moved/* fewMoved */.Sq
        ? (0,markup/* markup */.PT) `<details><summary>${(0,report_moved/* movedTitle */.SX)(moved.length)}</summary>${list}</details>`
        : list;
    return [{ id: 'moved', title: 'Moved without a gate', count: moved.length, content }];
}

// EXTERNAL MODULE: ./build/src/report/html/pageDocument.js + 2 modules
var pageDocument = __webpack_require__(99414);
// EXTERNAL MODULE: ./build/src/report/reproduction.js + 1 modules
var reproduction = __webpack_require__(12019);
;// CONCATENATED MODULE: ./build/src/report/html/reproduction.js








const reproduction_mostRows = 1000;
/** What re-runs of recorded runs showed, one after the other. */
function reproductionSection({ reproductions }) {
    if (reproductions.length === 0)
        return [];
    const count = reproductions.length === 1 ? null : reproductions.length;
    const content = (0,markup/* markup */.PT) `${reproductions.map(reproductionMarkup)}`;
    return [{ id: 'reproduction', title: 'Reproduction', count, content }];
}
function reproductionMarkup(one) {
    const details = (0,reproduction/* reproductionDetails */.Jf)(one).map((sentence) => (0,markup/* markup */.PT) `<li>${(0,header/* sentenceMarkup */.yO)(sentence)}</li>`);
    const list = details.length === 0 ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<ul>${details}</ul>`;
    const log = one.logTail.length === 0
        ? markup/* nothing */.s6
        : (0,markup/* markup */.PT) `<p>The end of the output of what failed:</p>${(0,html_log/* logBlock */.Mk)(one.logTail)}`;
    const body = (0,markup/* markup */.PT) `${list}${metricTable(one)}${log}`;
    return (0,markup/* markup */.PT) `<p>${(0,icons/* icon */.Kk)((0,reproduction.isOpen)(one) ? 'unsure' : 'good')} ${(0,header/* sentenceMarkup */.yO)((0,reproduction/* reproductionSentence */.O1)(one))}</p>
${departureFigures(one)}${body.html === '' ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<details${(0,reproduction.isOpen)(one) ? (0,markup/* markup */.PT) ` open` : markup/* nothing */.s6}><summary>Details</summary>${body}</details>`}
<p class="quiet">${runsOf(one)}</p>
`;
}
function runsOf({ recorded, reruns }) {
    const ids = reruns.map(({ id }, index) => (0,markup/* markup */.PT) `${index === 0 ? ', run again as ' : ', '}${(0,markup/* nameMarkup */.WP)(id)}`);
    return (0,markup/* markup */.PT) `Record ${(0,markup/* nameMarkup */.WP)(recorded.id)}${ids}`;
}
/** The record and the re-run on one axis, and below them what lies between them. */
function departureFigures(one) {
    if (one.departure === null)
        return markup/* nothing */.s6;
    const { both, difference } = one.departure;
    const words = (0,reproduction/* departureWords */.eA)(one);
    return (0,markup/* markup */.PT) `<div class="curves">${figure(both, 'record in grey, re-run in blue', words)}${difference === null
        ? markup/* nothing */.s6
        : figure(difference, 're-run − record', `The difference between the curves of ${words}`)}</div>`;
}
function figure(curve, legend, description) {
    const chart = (0,staticChart/* staticChart */.x)(curve, (0,report_escape/* shorten */.ml)(description, 300));
    if (chart === null)
        return markup/* nothing */.s6;
    const key = (0,metricKey/* formatMetricKey */.d)(curve.metric, curve.labels);
    return (0,markup/* markup */.PT) `<figure class="curve"><figcaption>${(0,markup/* nameMarkup */.WP)(key)}<span class="quiet">${legend}, by ${curve.stepKind}</span></figcaption>
<div class="plot">${chart}</div></figure>
`;
}
function metricTable(one) {
    const rows = (0,reproduction/* reproductionRows */.K1)(one);
    if (rows.length === 0)
        return markup/* nothing */.s6;
    const beyond = rows.length - reproduction_mostRows;
    const note = beyond > 0 ? (0,markup/* markup */.PT) `<p class="note">and ${beyond} more in report.json</p>` : markup/* nothing */.s6;
    return (0,markup/* markup */.PT) `<div class="scroll"><table>
<thead><tr>${reproduction/* reproductionColumns */.wQ.map((title) => (0,markup/* markup */.PT) `<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.slice(0, reproduction_mostRows).map(({ name, recorded, reruns, tolerance, result }) => (0,markup/* markup */.PT) `<tr><td>${(0,markup/* nameMarkup */.WP)(name)}</td><td>${recorded}</td><td>${(0,report_escape/* shorten */.ml)(reruns)}</td><td>${tolerance}</td><td>${result}</td></tr>
`)}</tbody></table></div>${note}`;
}

// EXTERNAL MODULE: ./build/src/report/runFacts.js
var runFacts = __webpack_require__(4274);
;// CONCATENATED MODULE: ./build/src/report/html/runs.js


/** Every run behind the numbers. */
function runsSection(report) {
    const rows = (0,runFacts/* runRows */.TO)(report);
    if (rows.length === 0)
        return [];
    // One machine for all stands in the header already.
    const machinesDiffer = new Set(rows.map(({ machine }) => machine)).size > 1;
    const titles = ['Side', 'Run', 'Commit', 'Seed', 'Outcome', 'Duration', 'Peak memory'];
    if (machinesDiffer)
        titles.push('Machine');
    const content = (0,markup/* markup */.PT) `<div class="scroll"><table>
<thead><tr>${titles.map((title) => (0,markup/* markup */.PT) `<th scope="col">${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => runRow(row, machinesDiffer))}</tbody></table></div>`;
    return [{ id: 'runs', title: 'Runs', count: rows.length, content }];
}
function runRow(row, withMachine) {
    const machine = withMachine ? (0,markup/* markup */.PT) `<td class="why">${row.machine}</td>` : markup/* nothing */.s6;
    return (0,markup/* markup */.PT) `<tr><td class="side"><i class="${row.side}"></i>${row.side}</td><td>${(0,markup/* nameMarkup */.WP)(row.id)}</td><td>${(0,markup/* nameMarkup */.WP)(row.commit)}</td><td>${row.seed}</td><td>${row.outcome}</td><td class="short">${row.duration}</td><td class="short">${row.peakMemory}</td>${machine}</tr>
`;
}

// EXTERNAL MODULE: ./build/src/statistics/moments.js
var moments = __webpack_require__(26816);
// EXTERNAL MODULE: ./build/src/statistics/meanBounds.js
var meanBounds = __webpack_require__(49329);
;// CONCATENATED MODULE: ./build/src/charts/spread.js




const sides = ['baseline', 'candidate'];
/** Places between the last dot and the means. */
const gap = 1;
/**
 * Lays the runs out in the area, in the order in which they stand; intervals are of this confidence. Null for fewer than
 * two runs of either side.
 */
function spreadGeometry(runs, confidence, area) {
    const found = sides.flatMap((side) => {
        const values = runs.filter((run) => run.side === side).map(({ value }) => value);
        if (values.length < 2)
            return [];
        return [{ side, center: (0,moments/* mean */.i)(values), bounds: (0,meanBounds/* meanBounds */.l)(values, (1 + confidence) / 2) }];
    });
    const range = (0,lineGeometry/* valueRange */.tR)([
        ...runs.map(({ value }) => value),
        ...found.flatMap(({ bounds }) => [bounds.low, bounds.high]).filter(Number.isFinite),
    ]);
    if (found.length === 0 || range === null)
        return null;
    const x = (0,linearScale/* linearScale */.o)(0, runs.length + gap + sides.length, area.left, area.right);
    const y = (0,linearScale/* linearScale */.o)(range.low, range.high, area.bottom, area.top);
    return {
        dots: runs.map(({ side, value }, index) => ({ side, x: x(index + 0.5), y: y(value) })),
        means: found.map(({ side, center, bounds }) => ({
            side,
            x: x(runs.length + gap + sides.indexOf(side) + 0.5),
            y: y(center),
            low: y(Math.max(bounds.low, range.low)),
            high: y(Math.min(bounds.high, range.high)),
        })),
        yTicks: (0,lineGeometry/* placeTicks */.ih)(range, 4, y),
    };
}

// EXTERNAL MODULE: ./build/src/report/runOrder.js
var runOrder = __webpack_require__(54109);
;// CONCATENATED MODULE: ./build/src/report/html/spread.js








const mostCharts = 24;
const plotArea = { left: 56, right: 470, top: 10, bottom: 120 };
/** Each gated metric's runs in the order in which they were made, beside each side's mean with its interval. */
function spreadSection(report) {
    const rows = (0,metricRows/* metricRows */.IN)(report).filter(({ checks, change }) => checks.length > 0 || change.tier === 'gate');
    const confidence = (0,looks/* intervalConfidence */.S_)(report);
    const figures = rows.flatMap((row) => figureOf(row, report, confidence)).slice(0, mostCharts);
    if (figures.length === 0)
        return [];
    const order = (0,runOrder/* runOrder */.w)(report) === 'interleaved'
        ? 'The runs of both sides took turns, so that a drift of the machine meets both alike. '
        : '';
    const content = (0,markup/* markup */.PT) `<div class="curves">${figures}</div>
<p class="note">A dot for each run, from left to right as they were made; at the right each side’s mean with its ${(0,formatValue/* formatValue */.Fl)(100 * confidence)} % interval. ${order}Baseline grey, candidate blue.</p>`;
    return [{ id: 'spread', title: 'Spread', count: figures.length, content }];
}
function figureOf(row, report, confidence) {
    const geometry = spreadGeometry(spread_runsOf(row.change, report), confidence, plotArea);
    if (geometry === null)
        return [];
    const { delta, interval } = row;
    const change = delta === '' ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<span class="ends">${delta}</span>`;
    const evidence = interval === '' ? markup/* nothing */.s6 : (0,markup/* markup */.PT) `<span class="quiet">${interval}</span>`;
    return [
        (0,markup/* markup */.PT) `<figure class="curve"><figcaption>${(0,markup/* nameMarkup */.WP)(row.key)}${change}${evidence}</figcaption>
${drawing(geometry, `${(0,report_escape/* shorten */.ml)(row.key)}: ${row.baseline} → ${row.candidate}`)}</figure>
`,
    ];
}
/** In order of time where every run of both sides has a value; else side by side. */
function spread_runsOf(change, report) {
    const samples = { baseline: change.baselineRuns, candidate: change.candidateRuns };
    const left = { baseline: valuesOf(samples.baseline), candidate: valuesOf(samples.candidate) };
    const ordered = (0,runOrder/* runsInOrder */.O)(report).filter(({ run }) => run.outcome.kind === 'succeeded');
    const isComplete = ['baseline', 'candidate'].every((side) => left[side].length === ordered.filter((run) => run.side === side).length);
    if (isComplete) {
        return ordered.flatMap(({ side }) => {
            const value = left[side].shift();
            return value === undefined ? [] : [{ side, value }];
        });
    }
    return ['baseline', 'candidate'].flatMap((side) => left[side].map((value) => ({ side, value })));
}
function valuesOf(sample) {
    return sample?.values.filter(metricValue/* isFiniteValue */.N9) ?? [];
}
function drawing({ dots, means, yTicks }, description) {
    const { left, right } = plotArea;
    const grid = yTicks.map(({ at, label }) => (0,markup/* markup */.PT) `<path class="grid" d="M${left} ${at}H${right}"/><text x="${left - 8}" y="${at + 3.5}" text-anchor="end">${label}</text>`);
    const points = dots.map(({ side, x, y }) => (0,markup/* markup */.PT) `<circle class="${side}" cx="${tenths(x)}" cy="${tenths(y)}" r="4"/>`);
    const bars = means.map(({ side, x, y, low, high }) => (0,markup/* markup */.PT) `<path class="${side}" d="M${tenths(x)} ${tenths(low)}V${tenths(high)}M${tenths(x - 6)} ${tenths(low)}h12M${tenths(x - 6)} ${tenths(high)}h12"/><circle class="${side}" cx="${tenths(x)}" cy="${tenths(y)}" r="4"/>`);
    return (0,markup/* markup */.PT) `<svg class="static spread" viewBox="0 0 480 130" role="img" aria-label="${description}">${grid}${points}${bars}</svg>`;
}
function tenths(place) {
    return Number(place.toFixed(1));
}

// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/html.js















/** The whole report as one HTML file that needs no network, and no scripts to be read. */
function renderHtml(report, { assets, interactive = true }) {
    const hasCharts = interactive && report.curves.length > 0;
    const sections = pageSections(report, hasCharts);
    const hasMedia = report.media.pairs.length > 0;
    return (0,pageDocument/* pageDocument */.z8)(assets, {
        title: `${words/* statusInfo */.FB[(0,words/* statusOf */.c2)(report)].title}: ${report.experiment}`,
        header: (0,header/* headerMarkup */.u8)(report, sections),
        sections,
        footer: (0,pageDocument/* footerMarkup */.Ai)(report),
        styles: [
            assets.style,
            assets.tableStyle,
            assets.curveStyle,
            ...(hasMedia ? [assets.resultStyle] : []),
            assets.mediaStyle,
        ],
        scripts: [assets.tables, ...(hasCharts ? chartScripts(assets) : [])],
        hasImages: report.media.images.size > 0,
    });
}
function pageSections(report, hasCharts) {
    const log = (0,html_log/* logSection */.q4)(report);
    const failed = report.failures.length > 0;
    return [
        ...(failed ? log : []),
        ...(0,gates/* gatesSection */.A)(report),
        ...looksSection(report),
        ...movedSection(report),
        ...(0,html_log/* warningsSection */.xd)(report),
        ...reproductionSection(report),
        ...metricsSection(report),
        ...spreadSection(report),
        ...examplesSection(report),
        ...curvesSection(report, hasCharts),
        ...mediaSection(report),
        ...differencesSection(report),
        ...runsSection(report),
        ...(failed ? [] : log),
    ];
}
function chartScripts(assets) {
    const { chartView, smoothing, curvePointer, curveChart, curves } = assets;
    return [...(0,pageDocument/* vegaScripts */.qm)(assets), chartView, smoothing, curvePointer, curveChart, curves];
}


/***/ }),

/***/ 71974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ staticChart)
/* harmony export */ });
/* harmony import */ var _charts_lineGeometry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89921);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58222);


const width = 480;
const height = 200;
const plotArea = { left: 48, right: 468, top: 10, bottom: 172 };
/** A curve drawn without any script, in the page's colours. Null when nothing finite was logged. */
function staticChart(curve, description) {
    const geometry = (0,_charts_lineGeometry_js__WEBPACK_IMPORTED_MODULE_0__/* .lineGeometry */ .d$)(curve, plotArea);
    if (geometry === null)
        return null;
    const lines = geometry.lines.map(({ side, path }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<path class="${side}" d="${path}"/>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<svg class="static" viewBox="0 0 ${width} ${height}" role="img" aria-label="${description}">${axes(geometry)}${lines}</svg>`;
}
function axes({ xTicks, yTicks }) {
    const { left, right, bottom } = plotArea;
    const rows = yTicks.map(({ at, label }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<path class="grid" d="M${left} ${at}H${right}"/><text x="${left - 8}" y="${at + 3.5}" text-anchor="end">${label}</text>`);
    const columns = xTicks.map(({ at, label }) => (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `<text x="${at}" y="${bottom + 18}" text-anchor="middle">${label}</text>`);
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_1__/* .markup */ .PT) `${rows}${columns}`;
}


/***/ }),

/***/ 43660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unitCurvesOf)
/* harmony export */ });
/* harmony import */ var _charts_media_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80144);

/** The curves of a medium, by class; none of a medium of another kind. */
function unitCurvesOf(medium) {
    if (medium?.kind === 'roc-curve')
        return medium.curves.map(({ name, fpr, tpr, auc }) => ({
            name,
            xs: fpr,
            ys: tpr,
            area: auc ?? (0,_charts_media_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .areaUnder */ .ud)(fpr, tpr),
        }));
    if (medium?.kind === 'pr-curve')
        return medium.curves.map(({ name, recall, precision, auc }) => ({
            name,
            xs: recall,
            ys: precision,
            area: auc,
        }));
    if (medium?.kind !== 'calibration')
        return [];
    return medium.curves.map(({ name, predicted, observed }) => ({
        name,
        xs: predicted,
        ys: observed,
        area: null,
    }));
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


/***/ })

};
