export const id = 6355;
export const ids = [6355,4637];
export const modules = {

/***/ 64982:
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

var gammaFactory = (__webpack_require__(18156).factory);


// MAIN //

/**
* Returns a function for evaluating the cumulative distribution function (CDF) for a chi-squared distribution with degrees of freedom `k`.
*
* @param {NonNegativeNumber} k - degrees of freedom
* @returns {Function} CDF
*
* @example
* var cdf = factory( 3.0 );
*
* var y = cdf( 6.0 );
* // returns ~0.888
*
* y = cdf( 1.5 );
* // returns ~0.318
*/
function factory( k ) {
	return gammaFactory( k/2.0, 0.5 );
}


// EXPORTS //

module.exports = factory;


/***/ }),

/***/ 16328:
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
* Chi-squared distribution cumulative distribution function (CDF).
*
* @module @stdlib/stats-base-dists-chisquare-cdf
*
* @example
* var cdf = require( '@stdlib/stats-base-dists-chisquare-cdf' );
*
* var y = cdf( 2.0, 8.0 );
* // returns ~0.019
*
* y = cdf( 0.0, 1.0 );
* // returns 0.0
*
* @example
* var factory = require( '@stdlib/stats-base-dists-chisquare-cdf' ).factory;
*
* var cdf = factory( 1.0 );
*
* var y = cdf( 2.0 );
* // returns ~0.843
*
* y = cdf( 1.2 );
* // returns ~0.727
*/

// MODULES //

var setReadOnly = __webpack_require__( 4568 );
var main = __webpack_require__( 84911 );
var factory = __webpack_require__( 64982 );


// MAIN //

setReadOnly( main, 'factory', factory );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 84911:
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

var gammaCDF = __webpack_require__( 18156 );


// MAIN //

/**
* Evaluates the cumulative distribution function (CDF) for a chi-squared distribution with degrees of freedom `k` at a value `x`.
*
* @param {number} x - input value
* @param {NonNegativeNumber} k - degrees of freedom
* @returns {Probability} evaluated CDF
*
* @example
* var y = cdf( 2.0, 3.0 );
* // returns ~0.428
*
* @example
* var y = cdf( 1.0, 0.5 );
* // returns ~0.846
*
* @example
* var y = cdf( -1.0, 4.0 );
* // returns 0.0
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
* // Negative degrees of freedom:
* var y = cdf( 2.0, -1.0 );
* // returns NaN
*/
function cdf( x, k ) {
	return gammaCDF( x, k/2.0, 0.5 );
}


// EXPORTS //

module.exports = cdf;


/***/ }),

/***/ 53274:
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
var degenerate = (__webpack_require__(46603).factory);
var gammainc = __webpack_require__( 55479 );
var isnan = __webpack_require__( 86523 );
var PINF = __webpack_require__( 50469 );


// MAIN //

/**
* Returns a function for evaluating the cumulative distribution function (CDF) for a gamma distribution with shape parameter `alpha` and rate parameter `beta`.
*
* @param {NonNegativeNumber} alpha - shape parameter
* @param {PositiveNumber} beta - rate parameter
* @returns {Function} CDF
*
* @example
* var cdf = factory( 0.5, 0.1 );
* var y = cdf( 12.0 );
* // returns ~0.879
*
* y = cdf( 8.0 );
* // returns ~0.794
*/
function factory( alpha, beta ) {
	if (
		isnan( alpha ) ||
		isnan( beta ) ||
		alpha < 0.0 ||
		beta <= 0.0
	) {
		return constantFunction( NaN );
	}
	if ( alpha === 0.0 ) {
		return degenerate( 0.0 );
	}
	return cdf;

	/**
	* Evaluates the cumulative distribution function (CDF) for a gamma distribution.
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
		if ( x <= 0.0 ) {
			return 0.0;
		}
		if ( x === PINF ) {
			return 1.0;
		}
		return gammainc( x * beta, alpha );
	}
}


// EXPORTS //

module.exports = factory;


/***/ }),

/***/ 18156:
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
* Gamma distribution cumulative distribution function (CDF).
*
* @module @stdlib/stats-base-dists-gamma-cdf
*
* @example
* var cdf = require( '@stdlib/stats-base-dists-gamma-cdf' );
*
* var y = cdf( 2.0, 8.0, 3.0 );
* // returns ~0.256
*
* y = cdf( 0.0, 1.0, 1.0 );
* // returns 0.0
*
* var mycdf = cdf.factory( 2.0, 0.5 );
* y = mycdf( 6.0 );
* // returns ~0.801
*
* y = mycdf( 2.0 );
* // returns ~0.264
*/

// MODULES //

var setReadOnly = __webpack_require__( 4568 );
var main = __webpack_require__( 74531 );
var factory = __webpack_require__( 53274 );


// MAIN //

setReadOnly( main, 'factory', factory );


// EXPORTS //

module.exports = main;


/***/ }),

/***/ 74531:
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

var gammainc = __webpack_require__( 55479 );
var isnan = __webpack_require__( 86523 );
var PINF = __webpack_require__( 50469 );


// MAIN //

/**
* Evaluates the cumulative distribution function (CDF) for a gamma distribution with shape parameter `alpha` and rate parameter `beta` at a value `x`.
*
* @param {number} x - input value
* @param {NonNegativeNumber} alpha - shape parameter
* @param {PositiveNumber} beta - rate parameter
* @returns {Probability} evaluated CDF
*
* @example
* var y = cdf( 2.0, 1.0, 1.0 );
* // returns ~0.865
*
* @example
* var y = cdf( 2.0, 3.0, 1.0 );
* // returns ~0.323
*
* @example
* var y = cdf( -1.0, 2.0, 2.0 );
* // returns 0.0
*
* @example
* var y = cdf( +Infinity, 4.0, 2.0 );
* // returns 1.0
*
* @example
* var y = cdf( -Infinity, 4.0, 2.0 );
* // returns 0.0
*
* @example
* var y = cdf( NaN, 0.0, 1.0 );
* // returns NaN
*
* @example
* var y = cdf( 0.0, NaN, 1.0 );
* // returns NaN
*
* @example
* var y = cdf( 0.0, 0.0, NaN );
* // returns NaN
*
* @example
* var y = cdf( 2.0, -1.0, 1.0 );
* // returns NaN
*
* @example
* var y = cdf( 2.0, 1.0, -1.0 );
* // returns NaN
*/
function cdf( x, alpha, beta ) {
	if (
		isnan( x ) ||
		isnan( alpha ) ||
		isnan( beta ) ||
		alpha < 0.0 ||
		beta <= 0.0
	) {
		return NaN;
	}
	if ( alpha === 0.0 ) {
		return ( x < 0 ) ? 0.0 : 1.0;
	}
	if ( x <= 0.0 ) {
		return 0.0;
	}
	if ( x === PINF ) {
		return 1.0;
	}
	return gammainc( x * beta, alpha );
}


// EXPORTS //

module.exports = cdf;


/***/ }),

/***/ 86355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  calibrate: () => (/* binding */ calibrate)
});

// EXTERNAL MODULE: ./build/src/comparison/compare.js + 6 modules
var compare = __webpack_require__(81676);
// EXTERNAL MODULE: ./build/src/statistics/generator.js
var statistics_generator = __webpack_require__(3648);
// EXTERNAL MODULE: ./build/src/statistics/proportions.js
var proportions = __webpack_require__(83370);
// EXTERNAL MODULE: ./build/src/gates/judge.js + 44 modules
var judge = __webpack_require__(8704);
// EXTERNAL MODULE: ./build/src/gates/looks.js + 1 modules
var gates_looks = __webpack_require__(44637);
// EXTERNAL MODULE: ./build/src/gates/metricsOf.js
var metricsOf = __webpack_require__(81762);
// EXTERNAL MODULE: ./build/src/comparison/samples.js
var samples = __webpack_require__(4268);
// EXTERNAL MODULE: ./build/src/statistics/moments.js
var moments = __webpack_require__(26816);
// EXTERNAL MODULE: ./build/src/statistics/findRoot.js
var findRoot = __webpack_require__(34938);
// EXTERNAL MODULE: ./build/src/statistics/normal.js
var normal = __webpack_require__(75966);
// EXTERNAL MODULE: ./build/src/statistics/requirements.js
var requirements = __webpack_require__(93513);
;// CONCATENATED MODULE: ./build/src/statistics/noncentralT.js


/**
 * P(T > t) of the noncentral t distribution: a normal with mean `shift` and variance 1 over an independent
 * √(χ²/ν). The mean of Φ(shift − t·s) over s, by the trapezoidal rule in ln s, where the integrand falls off on both
 * sides faster than any power and the rule converges exponentially (Trefethen and Weideman 2014). Good to 1e-12 absolute.
 */
function noncentralUpperTail(t, degreesOfFreedom, shift) {
    (0,requirements/* requireAtLeast */.om)('the degrees of freedom', degreesOfFreedom, 1);
    // The width of the narrowest feature: of the density of ln s, or of the step of Φ in ln s.
    const width = 1 / Math.max(Math.sqrt(2 * degreesOfFreedom), Math.abs(shift), 1);
    const step = width / 5;
    const low = -(0.5 + 40 / degreesOfFreedom);
    const high = Math.log1p(90 / degreesOfFreedom) / 2 + width;
    let [sum, weights] = [0, 0];
    for (let y = low; y <= high; y += step) {
        const weight = Math.exp(degreesOfFreedom * (y - Math.expm1(2 * y) / 2));
        weights += weight;
        sum += weight * (0,normal/* normalLowerTail */.$V)(shift - t * Math.exp(y));
    }
    return sum / weights;
}

// EXTERNAL MODULE: ./build/src/statistics/student.js
var student = __webpack_require__(97342);
;// CONCATENATED MODULE: ./build/src/statistics/power.js





/**
 * The chance that a one-sided t-test finds a true difference of `differenceSds` standard deviations of a single run:
 * noncentral t with 2k − 2 degrees of freedom (Cohen 1988, §2). Equal normal noise on both sides; Welch's test has
 * slightly less below five runs a side. With `differenceSds` = margin it is the chance to show non-inferiority when
 * nothing changed.
 */
function comparisonPower({ runsPerSide, alpha }, differenceSds) {
    (0,requirements/* requireCount */.v6)('the runs per side', runsPerSide, 2);
    (0,requirements/* requireAtLeast */.om)('the difference', differenceSds, 0);
    const degreesOfFreedom = 2 * runsPerSide - 2;
    const critical = (0,student/* studentReach */.t)(1 - alpha, degreesOfFreedom);
    return noncentralUpperTail(critical, degreesOfFreedom, differenceSds * Math.sqrt(runsPerSide / 2));
}
/** The smallest true difference, in standard deviations of a single run, that is found with this power (.8 is usual). */
function smallestDetectable(plan, power) {
    requirePower(power, plan.alpha);
    let high = 1;
    while (comparisonPower(plan, high) < power)
        high *= 2;
    return (0,findRoot/* findRoot */.w)((differenceSds) => comparisonPower(plan, differenceSds) - power, 0, high);
}
/** More runs than this on each side are not searched. */
const mostRuns = 100_000;
/** The fewest runs per side that find a true difference of so many standard deviations; Infinity above 100,000. */
function runsNeeded(differenceSds, { alpha, power }) {
    requirePower(power, alpha);
    const isEnough = (runsPerSide) => comparisonPower({ runsPerSide, alpha }, differenceSds) >= power;
    if (!isEnough(mostRuns))
        return Infinity;
    let [few, enough] = [1, mostRuns];
    while (enough - few > 1) {
        const middle = Math.floor((few + enough) / 2);
        if (isEnough(middle))
            enough = middle;
        else
            few = middle;
    }
    return enough;
}
/**
 * Examples that McNemar's one-sided test needs (Connor 1987): [z_α √D + z_β √(D − Δ²)]² / Δ², rounded up, for a share D
 * of changed examples and a difference Δ with 0 < |Δ| ≤ D ≤ 1 (else a RangeError). Large samples: from about 10
 * changed examples.
 */
function mcnemarExamples({ changedShare, difference }, { alpha, power }) {
    requirePower(power, alpha);
    const size = Math.abs(difference);
    if (!(size > 0 && size <= changedShare && changedShare <= 1)) {
        throw new RangeError(`expected 0 < |difference| ≤ changed share ≤ 1, got ${difference} and ${changedShare}`);
    }
    const reach = -normalQuantile(alpha) * Math.sqrt(changedShare) -
        normalQuantile(1 - power) * Math.sqrt(changedShare - size * size);
    return Math.ceil((reach / size) ** 2);
}
function requirePower(power, alpha) {
    (0,requirements/* requireShare */.Vv)('α', alpha);
    (0,requirements/* requireShare */.Vv)('the power', power);
    if (power <= alpha)
        throw new RangeError(`the power must exceed α, got ${power} and ${alpha}`);
}

// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-chisquare-cdf/lib/index.js
var lib = __webpack_require__(16328);
;// CONCATENATED MODULE: ./build/src/statistics/sdInterval.js




/**
 * The interval of a standard deviation from a sample's own, s · √(ν / χ²) with ν = n − 1 (Hald 1952, §11.4): normal values,
 * in their own unit. Equal values give 0 to 0. Fewer than two values: RangeError.
 */
function sdInterval(values, confidence) {
    (0,requirements/* requireShare */.Vv)('the confidence', confidence);
    const sd = (0,moments/* sampleSd */._)(values);
    const degreesOfFreedom = values.length - 1;
    const tail = (1 - confidence) / 2;
    const bound = (share) => sd * Math.sqrt(degreesOfFreedom / chiSquareQuantile(share, degreesOfFreedom));
    return { low: bound(1 - tail), high: bound(tail) };
}
/** The root is sought in the logarithm: the quantile of few degrees of freedom is tiny. */
function chiSquareQuantile(share, degreesOfFreedom) {
    return Math.exp((0,findRoot/* findRoot */.w)((log) => lib(Math.exp(log), degreesOfFreedom) - share, -60, 20));
}

// EXTERNAL MODULE: ./build/src/gates/lookUp.js
var lookUp = __webpack_require__(59898);
;// CONCATENATED MODULE: ./build/src/gates/calibration/noiseFloors.js








const confidence = 0.95;
const power = 0.8;
/** How many more runs a side the advice is about. */
const moreRuns = 3;
/** The noise of every metric that gates name, or that is reported, with what it hides; gates' metrics first. */
function noiseFloors(runs, gates, { runsPerSide, looks }) {
    const gated = new Set(gates.flatMap(({ gate }) => (0,metricsOf/* metricsOf */.Ps)(gate)));
    const lastShare = (0,gates_looks.planLooks)(looks).at(-1)?.share ?? 1;
    const half = Math.floor(runs.length / 2);
    const { changes } = (0,compare.compare)({ baseline: runs.slice(0, half), candidate: runs.slice(half), code: null });
    const isWanted = ({ metric, tier }) => gated.has(metric) || tier === 'gate' || tier === 'report';
    const found = changes.filter(isWanted).flatMap((change) => {
        const values = [...(0,samples/* finiteValues */.m0)(change.baselineRuns), ...(0,samples/* finiteValues */.m0)(change.candidateRuns)];
        return values.length < 2 ? [] : [noiseFloor(change, values, runsPerSide, lookUp/* usualAlpha */.xj * lastShare)];
    });
    const isGated = ({ key }) => gated.has(key.split('{')[0] ?? key);
    return [...found.filter(isGated), ...found.filter((floor) => !isGated(floor))];
}
function noiseFloor(change, values, runsPerSide, alpha) {
    const { unit, valueKind, goal } = change;
    const sd = (0,moments/* sampleSd */._)(values);
    const sizeAt = (count) => ({
        runsPerSide: count,
        size: sd * smallestDetectable({ runsPerSide: count, alpha }, power),
    });
    return {
        key: (0,lookUp/* keyOfChange */.L$)(change),
        form: { unit, valueKind, goal },
        runs: values.length,
        mean: (0,moments/* mean */.i)(values),
        sd,
        interval: sdInterval(values, confidence),
        found: runsPerSide < 2 ? null : sizeAt(runsPerSide),
        foundWithMore: sizeAt(runsPerSide + moreRuns),
    };
}

;// CONCATENATED MODULE: ./build/src/gates/calibration/calibrate.js







const mostSplits = 1000;
const calibrate_confidence = 0.95;
/**
 * Compares a commit with itself: its runs are dealt out to two sides again and again, without a run on both, and judged
 * by the gates as a check would, look by look. Whatever is found is a false alarm.
 */
function calibrate(input) {
    const { gates, runsPerSide, looks, seed } = input;
    const names = new Set(gates.flatMap(({ gate }) => (0,metricsOf/* metricsOf */.Ps)(gate)));
    const runs = input.runs.map((run) => leanRun(run, names));
    const independent = Math.floor(runs.length / (2 * runsPerSide));
    const splits = Math.min(mostSplits, countSplits(runs.length, runsPerSide));
    const generator = (0,statistics_generator/* seededGenerator */.SZ)(seed);
    const verdicts = Array.from({ length: splits }, () => judgeSplit(drawSplit(runs, runsPerSide, generator), input));
    const checksOf = (index) => verdicts.flatMap(({ checks }) => checks[index] ?? []);
    return {
        runs: runs.length,
        runsPerSide,
        looks,
        splits,
        seed,
        independent,
        gates: gates.map((rule, index) => calibrateGate(rule, checksOf(index))),
        metrics: noiseFloors(input.runs, gates, { runsPerSide, looks }),
    };
}
/** What the gates read of a run and no more: a thousand comparisons are made. */
function leanRun(run, names) {
    const metrics = run.metrics.filter(({ name }) => names.has(name));
    return { ...run, metrics, params: {}, datasets: [], environment: null };
}
/** Ways to choose two sides, up to `mostSplits`: with few runs there are few, and drawing more would only repeat them. */
function countSplits(runs, perSide) {
    return Math.min(mostSplits, countChoices(runs, perSide) * countChoices(runs - perSide, perSide));
}
function countChoices(all, chosen) {
    let count = 1;
    for (let index = 1; index <= chosen; index++)
        count = Math.round((count * (all - chosen + index)) / index);
    return count;
}
/** The first steps of a Fisher-Yates shuffle. Runs get their place as their seed, so that pairs can be formed. */
function drawSplit(runs, perSide, generator) {
    const left = [...runs];
    const drawn = Array.from({ length: 2 * perSide }, (_, index) => {
        const [run] = left.splice((0,statistics_generator/* drawerBelow */.nd)(left.length, generator)(), 1);
        if (run === undefined)
            throw new RangeError('more runs were to be drawn than there are');
        return { ...run, command: { ...run.command, seed: index % perSide } };
    });
    return { baseline: drawn.slice(0, perSide), candidate: drawn.slice(perSide) };
}
/** As a check does: at once, or look by look while the verdict is open. */
function judgeSplit({ baseline, candidate }, { gates, looks, pair }) {
    const sides = (runs, share) => (0,compare.compare)({
        baseline: baseline.slice(0, runs),
        candidate: candidate.slice(0, runs),
        code: null,
        pair,
        share,
    });
    let verdict = null;
    for (const look of (0,gates_looks.planLooks)(looks)) {
        verdict = (0,gates_looks.judgeAtLook)(gates, sides(look.runs, look.share), look, verdict);
        if (!(0,gates_looks.isOpen)(verdict))
            break;
    }
    return verdict ?? (0,judge.judge)(gates, sides(baseline.length, 1));
}
function calibrateGate(rule, checks) {
    const outcomes = { passed: 0, failed: 0, unknown: 0, error: 0 };
    for (const { outcome } of checks)
        outcomes[outcome] += 1;
    const claims = rule.gate.clauses.some((clause) => clause.kind === 'evidence' && clause.test === 'superior');
    const falseAlarm = claims ? 'passed' : 'failed';
    const isStatistical = rule.gate.clauses.some(({ kind }) => kind === 'evidence');
    return {
        rule: rule.text,
        alpha: isStatistical ? rule.alpha : null,
        outcomes,
        falseAlarm,
        falseAlarms: rateOf(outcomes[falseAlarm], checks.length),
        blocks: rateOf(checks.filter(({ blocking }) => blocking).length, checks.length),
        vacuous: vacuity(checks),
    };
}
function vacuity(checks) {
    if (checks.some(({ outcome }) => outcome === 'passed' || outcome === 'failed'))
        return null;
    const [first] = checks;
    return first === undefined ? 'nothing was compared' : first.reason;
}
function rateOf(count, trials) {
    return { count, rate: count / trials, ...(0,proportions/* wilsonInterval */.YV)({ successes: count, trials }, calibrate_confidence) };
}


/***/ }),

/***/ 44637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isOpen: () => (/* binding */ isOpen),
  judgeAtLook: () => (/* binding */ judgeAtLook),
  planLooks: () => (/* binding */ planLooks)
});

// EXTERNAL MODULE: ./build/src/statistics/normal.js
var normal = __webpack_require__(75966);
// EXTERNAL MODULE: ./build/src/statistics/requirements.js
var requirements = __webpack_require__(93513);
;// CONCATENATED MODULE: ./build/src/statistics/alphaSpending.js




/**
 * Shares of α for looks at so many runs a side, in proportion to the runs: looks at 3, 5 and 8 get 3/16, 5/16 and 8/16,
 * about the .01, .015 and .025 of .05 that reference/statistics.md §2.5 advises. The later a look, the more it may decide.
 */
function lookShares(runs) {
    for (const count of runs)
        (0,requirements/* requireCount */.v6)('the runs at a look', count, 1);
    const sum = runs.reduce((total, count) => total + count, 0);
    return runs.map((count) => count / sum);
}
/**
 * The one-sided error rate of each look when α is dealt out by declared shares: whatever the tests are, the chance of a
 * false alarm at any look stays at most α (Bonferroni). Shares are positive and sum to at most 1, else a RangeError.
 */
function sharedLevels(alpha, shares) {
    requireShare('α', alpha);
    const sum = shares.reduce((total, share) => total + share, 0);
    if (shares.length === 0 || !shares.every((share) => share > 0) || !(sum <= 1 + 1e-12)) {
        throw new RangeError(`shares must be positive and sum to at most 1, got ${shares.join(', ')}`);
    }
    return shares.map((share) => alpha * share);
}
/** More looks than this at one question are not planned for. */
const mostLooks = 20;
/** A smaller share of the data between two looks would need a finer integration. */
const leastStep = 0.01;
/** A standard normal never lies further out, as far as doubles can tell. */
const furthest = 9;
/**
 * The nominal one-sided p each look must reach so that α holds over all of them (Lan and DeMets 1983): the joint
 * distribution of the looks' normal statistics is integrated numerically (Armitage, McPherson and Rowe 1969), to 1e-9.
 * `information` is the share of all data at each look: rising, the last 1 (for looks at 3, 5, 8 seeds a side: 3/8, 5/8,
 * 1); steps of at least .01, at most 20 looks. Normal statistics: for few seeds it is an approximation, and sharedLevels is safe.
 */
function spendingLevels(alpha, information, spending) {
    requireShare('α', alpha);
    const steps = stepsOf(information);
    const rule = gaussLegendre(Math.ceil(48 + 16 / Math.sqrt(Math.min(...steps))));
    const levels = [];
    // The sum of all data so far, where no look has ended yet; before the first look it is 0 for certain.
    let mass = { at: new Float64Array(1), size: new Float64Array([1]) };
    let spent = 0;
    for (const [look, now] of information.entries()) {
        const due = spentAlpha(alpha, now, spending);
        const stepSd = Math.sqrt(steps[look] ?? 0);
        const bound = crossing(mass, stepSd, due - spent);
        levels.push(bound === Infinity ? 0 : normalLowerTail(-bound / Math.sqrt(now)));
        if (look === information.length - 1)
            break;
        const reach = furthest * Math.sqrt(now);
        mass = advance(mass, stepSd, { low: -reach, high: Math.min(bound, reach) }, rule);
        spent = due;
    }
    return levels;
}
function stepsOf(information) {
    const steps = information.map((now, look) => now - (information[look - 1] ?? 0));
    const isRising = steps.every((step) => step >= leastStep - 1e-12);
    if (!isRising || steps.length > mostLooks || information.at(-1) !== 1) {
        throw new RangeError(`information must rise by ${leastStep} or more up to 1 in at most ${mostLooks} looks, got ${information.join(', ')}`);
    }
    return steps;
}
/**
 * How much of a one-sided α is spent once `information` (0 to 1) of the data is in (Lan and DeMets 1983): O'Brien and
 * Fleming's kind waits for the end, Pocock's spends evenly.
 */
function spentAlpha(alpha, information, spending) {
    if (spending === 'pocock')
        return alpha * Math.log1p((Math.E - 1) * information);
    return 2 * normalLowerTail(normalQuantile(alpha / 2) / Math.sqrt(information));
}
/** The bound that the sum after one more normal step exceeds with this probability; Infinity when none is due. */
function crossing(mass, stepSd, probability) {
    if (probability <= 1e-300)
        return Infinity;
    const beyond = (bound) => integrate(mass, (from) => normalLowerTail((from - bound) / stepSd));
    return findRoot((bound) => probability - beyond(bound), -furthest, 40);
}
/** The sum after one more normal step, as far as it stays between `low` and the bound at which a look ends. */
function advance(mass, stepSd, { low, high }, rule) {
    const half = (high - low) / 2;
    const at = rule.points.map((point) => low + half * (1 + point));
    const size = at.map((to, index) => {
        const density = integrate(mass, (from) => normalDensity((to - from) / stepSd)) / stepSd;
        return half * (rule.weights[index] ?? 0) * density;
    });
    return { at, size };
}
function integrate({ at, size }, valueAt) {
    let sum = 0;
    for (let index = 0; index < at.length; index++)
        sum += (size[index] ?? 0) * valueAt(at[index] ?? 0);
    return sum;
}

// EXTERNAL MODULE: ./build/src/gates/judge.js + 44 modules
var judge = __webpack_require__(8704);
;// CONCATENATED MODULE: ./build/src/gates/looks.js


/** The looks at so many runs a side, rising. Their shares of alpha sum to 1 (Bonferroni): at any look, alpha is kept. */
function planLooks(runs) {
    const shares = lookShares(runs);
    return runs.map((count, index) => ({ number: index + 1, runs: count, share: shares[index] ?? 0 }));
}
/**
 * The verdict at a look. What evidence has decided at an earlier look stays decided, with the numbers of that look: more
 * runs are made for the others. Every other rule is judged by all runs there are, at this look's share of its alpha, so
 * that intervals of all looks hold together (Jennison and Turnbull 1989, repeated confidence intervals).
 */
function judgeAtLook(gates, comparison, look, earlier, other = {}) {
    const shared = gates.map((rule) => ({ ...rule, alpha: rule.alpha * look.share }));
    const checks = (0,judge.judge)(shared, comparison, other).checks.map((check, index) => {
        const before = earlier?.checks[index];
        return before !== undefined && isDecidedByEvidence(before) ? before : { ...check, look: look.number };
    });
    return { outcome: (0,judge.outcomeOf)(checks), checks };
}
/** Whether more runs may change the verdict. It is settled as soon as one check keeps it from passing for good. */
function isOpen({ checks }) {
    const open = checks.filter(mayTurn);
    return open.length > 0 && checks.every((check) => !check.blocking || open.includes(check));
}
function mayTurn({ outcome, blocking, onUnknown, clauses }) {
    if (outcome !== 'unknown' && outcome !== 'failed')
        return false;
    const undecided = outcome === 'unknown' ? blocking || onUnknown === 'rerun' : blocking;
    const standing = clauses.filter((clause) => clause.outcome === outcome);
    return undecided && standing.every(outcome === 'unknown' ? hasEvidence : isWithinNoise);
}
/** More runs are of no use where something else is lacking, such as a baseline. */
function hasEvidence({ evidence }) {
    return evidence !== null;
}
/** `lower(accuracy) >= 0.9` does not hold yet, but no run says that it cannot: the bound lies within the interval. */
function isWithinNoise({ evidence, bound }) {
    if (evidence === null || evidence.interval === null || bound === null)
        return false;
    const [low, high] = evidence.interval;
    return evidence.method === 'student' && bound > low && bound < high;
}
function isDecidedByEvidence(check) {
    const { outcome, clauses } = check;
    return (outcome === 'passed' || outcome === 'failed') && clauses.every(hasEvidence) && !mayTurn(check);
}


/***/ })

};
