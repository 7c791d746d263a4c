export const id = 8038;
export const ids = [8038,7263];
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

/***/ 47263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildCurves: () => (/* binding */ buildCurves),
/* harmony export */   maxCurves: () => (/* binding */ maxCurves),
/* harmony export */   maxPointsPerRun: () => (/* binding */ maxPointsPerRun)
/* harmony export */ });
/* harmony import */ var _comparison_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38424);
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34027);
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83741);
/* harmony import */ var _downsample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17849);




/** More curves than this are not looked at; gated ones are kept before all others. */
const maxCurves = 60;
/** Points of one run in one curve. */
const maxPointsPerRun = 400;
const minPointsPerRun = 40;
/** Points of all curves together, so that a report of many runs stays a few megabytes. */
const maxPoints = 150_000;
/**
 * Every metric that some run has at least two points of, both sides on one axis. Step kinds are never joined: a metric
 * logged by epoch and by iteration gives two curves. Gated metrics come first, the rest by name, `system/…` last.
 */
function buildCurves(input) {
    const groups = [...groupSeries(input).values()]
        .filter(({ runs }) => runs.some(({ series }) => series.steps.length >= 2))
        .sort((a, b) => compareGroups(a, b, input.gated))
        .slice(0, maxCurves);
    const lines = groups.reduce((sum, { runs }) => sum + runs.length, 0);
    const limit = clamp(Math.floor(maxPoints / Math.max(1, lines)), minPointsPerRun, maxPointsPerRun);
    return groups.map((group) => curveOf(group, input.gated, limit));
}
function groupSeries({ baseline, candidate }) {
    const members = [...membersOf('baseline', baseline), ...membersOf('candidate', candidate)];
    const groups = new Map();
    for (const member of members) {
        const key = (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMetricKey */ .d)(member.series.name, member.series.labels);
        const id = `${member.series.stepKind} ${key}`;
        const group = groups.get(id);
        if (group === undefined)
            groups.set(id, { key, first: member.series, runs: [member] });
        else
            group.runs.push(member);
    }
    return groups;
}
function membersOf(side, runs) {
    return runs.flatMap(({ record, series }) => series.filter(({ steps }) => steps.length > 0).map((one) => ({ side, record, series: one })));
}
function compareGroups(a, b, gated) {
    return rank(a, gated) - rank(b, gated) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
function rank(group, gated) {
    const position = gatePosition(group, gated);
    if (position !== -1)
        return position - gated.length;
    return group.key.startsWith('system/') ? 1 : 0;
}
function gatePosition({ key, first }, gated) {
    return gated.findIndex((one) => one === key || one === first.name);
}
function curveOf(group, gated, limit) {
    const { key, first, runs } = group;
    const described = runs
        .flatMap(({ record }) => record.metrics)
        .find(({ name, labels }) => name === first.name && (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMetricKey */ .d)(name, labels) === key);
    return {
        metric: first.name,
        labels: first.labels,
        goal: described?.goal ?? null,
        unit: described?.unit ?? (0,_comparison_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitInName */ .pz)(first.name),
        stepKind: first.stepKind,
        gated: gatePosition(group, gated) !== -1,
        runs: runs.map((member) => curveRun(member, limit)),
    };
}
/** Points by step: a run that was resumed logs earlier steps again. Steps that are no number have no place on the axis. */
function curveRun({ side, record, series }, limit) {
    const order = series.steps
        .map((_, index) => index)
        .filter((index) => Number.isFinite(series.steps[index]))
        .sort((a, b) => (series.steps[a] ?? 0) - (series.steps[b] ?? 0) || a - b);
    const values = order.map((index) => series.values[index] ?? NaN);
    const kept = (0,_downsample_js__WEBPACK_IMPORTED_MODULE_2__/* .downsampleIndexes */ .F)(values, limit);
    return {
        side,
        runId: record.id,
        seed: record.command.seed,
        steps: kept.map((index) => series.steps[order[index] ?? 0] ?? 0),
        values: kept.map((index) => (0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeNumber */ ._v)(values[index] ?? NaN)),
    };
}
const clamp = (x, low, high) => Math.min(high, Math.max(low, x));


/***/ }),

/***/ 17849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ downsampleIndexes)
/* harmony export */ });
/**
 * Which points of a long series to draw: the smallest and the largest value of each bucket, its first non-finite
 * value, and both ends. Extremes and gaps survive, so a spike of one step is never lost.
 * Min–max aggregation as compared by J. Van Der Donckt et al., "MinMaxLTTB" (2023), §2.
 *
 * @returns rising indexes into `values`, at most `limit` of them; `limit` is at least 5.
 */
function downsampleIndexes(values, limit) {
    if (values.length <= limit)
        return values.map((_, index) => index);
    const last = values.length - 1;
    const buckets = Math.floor((limit - 2) / keptPerBucket);
    const kept = [0];
    for (let bucket = 0; bucket < buckets; bucket++) {
        const start = 1 + Math.floor((bucket * (last - 1)) / buckets);
        const end = 1 + Math.floor(((bucket + 1) * (last - 1)) / buckets);
        kept.push(...bucketIndexes(values, start, end));
    }
    kept.push(last);
    return kept;
}
const keptPerBucket = 3;
/** Indexes to keep of `values[start..end)`. */
function bucketIndexes(values, start, end) {
    let lowest = -1;
    let highest = -1;
    let gap = -1;
    for (let index = start; index < end; index++) {
        const value = values[index] ?? NaN;
        if (!Number.isFinite(value)) {
            if (gap === -1)
                gap = index;
            continue;
        }
        if (lowest === -1 || value < (values[lowest] ?? NaN))
            lowest = index;
        if (highest === -1 || value > (values[highest] ?? NaN))
            highest = index;
    }
    const found = new Set([lowest, highest, gap]);
    found.delete(-1);
    return [...found].sort((a, b) => a - b);
}


/***/ }),

/***/ 10749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ recordedCommand),
/* harmony export */   q: () => (/* binding */ leadsOut)
/* harmony export */ });
/* harmony import */ var _records_redactedText_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62529);
/* harmony import */ var _draftRecord_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17922);
/* harmony import */ var _runInputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73228);
/* harmony import */ var _unverifiable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(284);




/**
 * The command of a record as it can be run again. Records do not keep secrets and personal names: where one stood, it is taken
 * from the settings or the environment of now, if these give the very command of the record. Throws `Unverifiable` if not.
 */
function recordedCommand(effects, { command }, experiment) {
    const { cwd, seed } = command;
    if (leadsOut(cwd))
        throw new _unverifiable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unverifiable */ .j('the directory that it ran in is not one of this repository');
    const own = (0,_runInputs_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCommand */ .vL)(effects, { experiment, seed, directory: cwd });
    const known = (0,_draftRecord_js__WEBPACK_IMPORTED_MODULE_0__/* .redactCommand */ .jh)(own, effects.redact);
    return {
        ...command,
        run: restored(command.run, own.run, known.run, 'its command'),
        setup: command.setup && restored(command.setup, own.setup, known.setup, 'its setup command'),
        environment: Object.fromEntries(Object.entries(command.environment).map(([name, value]) => [
            name,
            restoredVariable(effects, name, value),
        ])),
    };
}
function restored(recorded, own, known, what) {
    if (own !== null && JSON.stringify(known) === JSON.stringify(recorded))
        return own;
    if (![recorded].flat().some((word) => (0,_records_redactedText_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsRedaction */ .S)(word)))
        return recorded;
    throw new _unverifiable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unverifiable */ .j(`${what} held something private, which records do not keep`, {
        hint: 'Give the same command as run: (and setup:) in trainmark.yml, with the secret in the environment.',
    });
}
function restoredVariable({ environment, redact }, name, recorded) {
    const own = environment[name];
    if (own !== undefined && redact(own) === recorded)
        return own;
    if (!(0,_records_redactedText_js__WEBPACK_IMPORTED_MODULE_3__/* .holdsRedaction */ .S)(recorded))
        return recorded;
    throw new _unverifiable_js__WEBPACK_IMPORTED_MODULE_1__/* .Unverifiable */ .j(`the variable ${name} held something private, which records do not keep`, {
        hint: `Set ${name} to what it was, and run this again.`,
    });
}
/** True for a directory that no repository has. Records come from strangers too. */
function leadsOut(cwd) {
    return /^(?:[\\/]|[A-Za-z]:)/.test(cwd) || cwd.split(/[\\/]/).includes('..');
}


/***/ }),

/***/ 30950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withEnvironment),
/* harmony export */   I: () => (/* binding */ prepareRecordedTree)
/* harmony export */ });
/* harmony import */ var _baselines_inputsDigest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88533);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _records_shortCommit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(24359);
/* harmony import */ var _chooseBaseline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96413);
/* harmony import */ var _dirtyDiff_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42607);
/* harmony import */ var _recordedCommand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10749);
/* harmony import */ var _runSeeds_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39799);
/* harmony import */ var _unverifiable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(284);








/** Throws `Unverifiable` when the tree cannot be what it was; nothing is left behind then. */
async function prepareRecordedTree(effects, { workplace, settings, recorded }) {
    const { record } = recorded;
    const { git } = workplace;
    const commit = commitOf(record);
    const command = (0,_recordedCommand_js__WEBPACK_IMPORTED_MODULE_3__/* .recordedCommand */ .U)(effects, record, settings.experiment);
    const experiment = recordedExperiment(record, command, settings.experiment);
    await asUnverifiable('its commit is gone', () => (0,_chooseBaseline_js__WEBPACK_IMPORTED_MODULE_2__/* .ensureCommit */ .q)(effects, workplace, settings, commit, 'the commit of the recorded run'));
    const share = experiment.data.map((path) => (0,_baselines_inputsDigest_js__WEBPACK_IMPORTED_MODULE_0__/* .pathFromRoot */ ._f)(command.cwd, path));
    const worktree = await asUnverifiable('its tree cannot be restored', () => effects.git.addWorktree({ git, commit, share }));
    try {
        await asUnverifiable('its code cannot be restored', async () => (0,_dirtyDiff_js__WEBPACK_IMPORTED_MODULE_6__/* .applyDirtyDiff */ .U2)(effects, await effects.git.open(worktree.root), recorded));
        const tree = await openTree(effects, worktree, git.root, command.cwd);
        const variables = command.environment;
        const setupMs = await asUnverifiable('its setup does not succeed any more', () => (0,_runSeeds_js__WEBPACK_IMPORTED_MODULE_4__/* .runSetup */ .xn)(withEnvironment(effects, variables), { tree, experiment }));
        const clean = await worktree.remember();
        return { tree, experiment, variables, setupMs, clean, remove: () => worktree.remove() };
    }
    catch (error) {
        await worktree.remove();
        throw error;
    }
}
/** The program's environment with these variables. */
function withEnvironment(effects, variables) {
    return { ...effects, environment: { ...effects.environment, ...variables } };
}
function commitOf({ code, outcome }) {
    if (code === null)
        throw new _unverifiable_js__WEBPACK_IMPORTED_MODULE_5__/* .Unverifiable */ .j('its code is not known');
    if (code.dirty === null || code.dirty.patch !== null)
        return code.commit;
    const { files } = code.dirty;
    const more = files.length > 3 ? ` and ${files.length - 3} more` : '';
    throw new _unverifiable_js__WEBPACK_IMPORTED_MODULE_5__/* .Unverifiable */ .j(`it was recorded with uncommitted changes on top of ${(0,_records_shortCommit_js__WEBPACK_IMPORTED_MODULE_7__/* .shortCommit */ .A)(code.commit)}, which were not kept: ${files.slice(0, 3).join(', ')}${more}`, outcome.kind === 'succeeded' ? { hint: 'Commit, record again, and verify that run.' } : {});
}
async function openTree(effects, { root, shared }, sharedFrom, directory) {
    const code = await effects.git.snapshotCode(await effects.git.open(root), shared);
    return { root, directory, code, baseCommit: null, pullRequest: null, role: 'reproduction', sharedFrom };
}
/** Results are read as they were read then; old records do not say how, and the settings of now have to do. */
function recordedExperiment({ experiment: name, datasets, resultSettings }, { run, setup, seed, environment }, settings) {
    const recorded = {
        ...settings,
        name,
        run,
        setup,
        seeds: seed === null ? [] : [seed],
        data: datasets.map(({ path }) => path),
        env: Object.keys(environment),
    };
    if (resultSettings === null)
        return recorded;
    const { names, declarations, data, ...readAs } = resultSettings;
    const declared = new Set(declarations.map(({ pattern }) => pattern));
    const others = names.filter((pattern) => !declared.has(pattern)).map((pattern) => ({ pattern }));
    return {
        ...recorded,
        ...readAs,
        data: data ?? recorded.data,
        declarations: [...declarations, ...others],
        gates: [],
    };
}
async function asUnverifiable(words, work) {
    try {
        return await work();
    }
    catch (cause) {
        if (cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo)
            throw (0,_unverifiable_js__WEBPACK_IMPORTED_MODULE_5__/* .unverifiableBecause */ .b)(words, cause);
        throw cause;
    }
}


/***/ }),

/***/ 30382:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ rerunRecorded)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68455);
/* harmony import */ var _reproduction_obstacles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54358);
/* harmony import */ var _onGitHub_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51772);
/* harmony import */ var _recordRun_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62360);
/* harmony import */ var _recordedTree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30950);
/* harmony import */ var _unverifiable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(284);







/**
 * Runs a recorded run again in a clean worktree of its own commit: its command, setup, seed, declared variables and data. The
 * re-runs are stored, with the record they reproduce; the worktree is removed whatever happens. What makes it impossible is an
 * obstacle, never an error; the first re-run that fails is the last. Throws for an interruption, and for a store that fails.
 */
async function rerunRecorded(effects, request) {
    const runs = [];
    let prepared = null;
    try {
        const reason = (0,_reproduction_obstacles_js__WEBPACK_IMPORTED_MODULE_1__/* .obstacleIn */ .$6)(request.recorded.record);
        if (reason !== null)
            throw new _unverifiable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unverifiable */ .j(reason);
        const trees = request.trees ?? [(prepared = await (0,_recordedTree_js__WEBPACK_IMPORTED_MODULE_3__/* .prepareRecordedTree */ .I)(effects, request))];
        for (let index = 0; index < request.count; index++) {
            const tree = trees[index % trees.length];
            if (tree === undefined)
                throw new RangeError('re-runs without a tree');
            const run = await rerunOnce(effects, request, tree, index);
            runs.push(run);
            if (run.stored.record.outcome.kind === 'interrupted')
                throw interrupted(runs);
            if (run.stored.record.outcome.kind !== 'succeeded' || run.problem !== null)
                break;
            if (request.isEnough?.(runs))
                break;
        }
        return { runs, obstacle: unreadable(runs) };
    }
    catch (error) {
        if (effects.interrupt.aborted)
            throw interrupted(runs);
        if (!(error instanceof _unverifiable_js__WEBPACK_IMPORTED_MODULE_4__/* .Unverifiable */ .j))
            throw error;
        return { runs, obstacle: { reason: error.message, hint: error.hint ?? null } };
    }
    finally {
        await prepared?.remove();
    }
}
async function rerunOnce(effects, request, { tree, experiment, variables, setupMs, clean }, index) {
    const { workplace, settings, recorded, count, variations = [], acceptsOtherData = false } = request;
    const { environment = {}, seed, run } = variations[index] ?? {};
    const { record } = recorded;
    await clean();
    const title = count === 1 ? 're-run' : `re-run ${index + 1} of ${count}`;
    const finished = await (0,_recordRun_js__WEBPACK_IMPORTED_MODULE_2__/* .recordRun */ .v)((0,_recordedTree_js__WEBPACK_IMPORTED_MODULE_3__/* .withEnvironment */ .E)(effects, { ...variables, ...environment }), workplace.store, {
        tree,
        experiment: { ...experiment, run: run ?? experiment.run },
        seed: seed ?? record.command.seed,
        title,
        workflow: (0,_onGitHub_js__WEBPACK_IMPORTED_MODULE_5__/* .describeWorkflow */ .VW)((0,_onGitHub_js__WEBPACK_IMPORTED_MODULE_5__/* .onGitHub */ .xr)(effects, settings)),
        setupMs: index === 0 ? setupMs : 0,
        rerunOf: { record, digest: await effects.stores.readDigest(recorded), acceptsOtherData },
    });
    const { outcome, id } = finished.stored.record;
    effects.progress.say(`${title} of ${record.id}: ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_6__/* .describeOutcome */ .S)(outcome)}, recorded as ${id}`);
    return finished;
}
function unreadable(runs) {
    const problem = runs.find((run) => run.problem !== null)?.problem ?? null;
    return (problem && {
        reason: `the results of a re-run could not be read: ${problem.message}`,
        hint: problem.hint ?? null,
    });
}
function interrupted(runs) {
    const kept = runs.map(({ stored }) => stored.record.id).join(', ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('Interrupted while a recorded run was run again.', {
        hint: kept === '' ? undefined : `What was run is kept: ${kept}.`,
    });
}


/***/ }),

/***/ 58038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ verifyRun)
});

// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
// EXTERNAL MODULE: ./build/src/charts/buildCurves.js
var buildCurves = __webpack_require__(47263);
// EXTERNAL MODULE: ./build/src/charts/downsample.js
var downsample = __webpack_require__(17849);
;// CONCATENATED MODULE: ./build/src/charts/departureCurves.js




const mostPoints = 400;
/** The curve that parts first. Null where no series differs, or one of the runs does not have it. */
function departureCurves(departure, recorded, reruns) {
    const rerun = departure && reruns[departure.rerun];
    if (departure === undefined || rerun === undefined)
        return null;
    const [before, after] = [seriesOf(recorded, departure), seriesOf(rerun, departure)];
    if (before === undefined || after === undefined)
        return null;
    const sides = {
        baseline: [{ record: recorded.record, series: [before] }],
        candidate: [{ record: rerun.record, series: [after] }],
    };
    const [both] = (0,buildCurves.buildCurves)({ ...sides, gated: [] });
    return both === undefined ? null : { both, difference: differenceOf(both, before, after) };
}
function seriesOf({ series }, { key, stepKind }) {
    return series.find((one) => one.stepKind === stepKind && (0,metricKey/* formatMetricKey */.d)(one.name, one.labels) === key);
}
function differenceOf(both, before, after) {
    const run = both.runs.find(({ side }) => side === 'candidate');
    const shared = before.steps.flatMap((step, index) => (after.steps[index] === step ? [index] : []));
    if (run === undefined || shared.length < 2)
        return null;
    const values = shared.map((index) => (after.values[index] ?? Number.NaN) - (before.values[index] ?? Number.NaN));
    const kept = (0,downsample/* downsampleIndexes */.F)(values, mostPoints);
    const drawn = {
        ...run,
        steps: kept.map((index) => before.steps[shared[index] ?? 0] ?? 0),
        values: kept.map((index) => (0,metricValue/* encodeNumber */._v)(values[index] ?? Number.NaN)),
    };
    return { ...both, goal: null, runs: [drawn] };
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/statistics/moments.js
var moments = __webpack_require__(26816);
;// CONCATENATED MODULE: ./build/src/reproduction/pattern.js

/** Relative differences up to this are rounding of single precision after a few operations; above the other, they are not. */
const roundingSize = 1e-5;
const contentSize = 1e-3;
/** Without a series, what is left of a difference at the end of the training has to be smaller to be rounding. */
const finalRoundingSize = 1e-6;
/** A move of so many times the range of the re-runs is not their scatter. */
const shiftOverScatter = 10;
function patternOf(reproduction) {
    const { amongReruns, departures, departedReruns, rerunIds } = reproduction;
    const isRounding = reproduction.levels.close === 'yes';
    return {
        rerunsAgree: amongReruns === null ? null : amongReruns === 'same' || (amongReruns === 'close' && !isRounding),
        rerunCount: rerunIds.length,
        departed: new Set(departedReruns),
        isShifted: isShifted(reproduction),
        size: sizeOf(reproduction),
        first: departures[0] ?? null,
    };
}
/** Every metric that scatters has to say so: of several, two re-runs of one often lie close to each other by chance. */
function isShifted({ metrics }) {
    const scattered = metrics.filter(({ amongReruns }) => amongReruns !== 'same');
    return scattered.length > 0 && scattered.every(isFarFromScatter);
}
function isFarFromScatter({ recorded, reruns }) {
    const values = reruns.filter((value) => typeof value === 'number');
    if (typeof recorded !== 'number' || values.length < reruns.length)
        return false;
    const scatter = Math.max(...values) - Math.min(...values);
    return Math.abs((0,moments/* mean */.i)(values) - recorded) >= shiftOverScatter * scatter;
}
function sizeOf({ departures, metrics }) {
    const [first] = departures;
    if (first !== undefined) {
        if (first.relative === null)
            return first.absolute === null ? 'content' : null;
        if (first.relative <= roundingSize)
            return 'rounding';
        return first.relative >= contentSize ? 'content' : null;
    }
    const moves = metrics.flatMap(({ recorded, reruns }) => typeof recorded === 'number' && recorded !== 0
        ? reruns.map((value) => typeof value === 'number' ? Math.abs((value - recorded) / recorded) : Infinity)
        : []);
    return moves.length > 0 && moves.every((move) => move <= finalRoundingSize) ? 'rounding' : null;
}

// EXTERNAL MODULE: ./build/src/reproduction/evidencePhrases.js
var evidencePhrases = __webpack_require__(97665);
// EXTERNAL MODULE: ./build/src/reproduction/isSeeded.js
var isSeeded = __webpack_require__(80462);
// EXTERNAL MODULE: ./build/src/reproduction/phrase.js
var phrase = __webpack_require__(80855);
// EXTERNAL MODULE: ./build/src/comparison/pairs.js
var pairs = __webpack_require__(74970);
;// CONCATENATED MODULE: ./build/src/reproduction/timeSuspect.js



/** `2026-11-20`, with a time or without; `20:31`. Digits alone may be anything. */
const date = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?)?$|^\d{2}:\d{2}(?::\d{2})?$/;
/** A param or tag that is a date, and another one in the re-run: the training asks what day it is. */
function timeSuspect(recorded, rerun, { params }) {
    const tags = (0,pairs/* pairUp */.O)(new Map(Object.entries(recorded.tags)), new Map(Object.entries(rerun.tags)))
        .filter(({ baseline, candidate }) => baseline !== candidate)
        .map(({ key, baseline = null, candidate = null }) => ({ name: key, baseline, candidate }));
    const dates = [...params, ...tags].flatMap(({ name, baseline, candidate }) => isDate(baseline) && isDate(candidate) ? [(0,phrase/* changed */.tD)(name, baseline, candidate)] : []);
    const [subject] = dates;
    if (subject === undefined)
        return null;
    return {
        kind: 'timeDependent',
        subject,
        evidence: dates.map((one) => ['The run was given a date: ', ...one, '.']),
    };
}
/** Results on a straight line over the time of their runs: at most this part of their range lies off it, shared by all metrics that may do so by chance. */
const offTheLine = 0.01;
const fewestRuns = 3;
/** A metric that moves in step with the clock: over record and re-runs, it is a straight line of their starting times. */
function clockSuspect(runs, metrics) {
    const times = runs.map(({ startedAt }) => Date.parse(startedAt) / 1000);
    if (runs.length < fewestRuns || new Set(times).size < times.length)
        return null;
    for (const { key, recorded, reruns } of metrics) {
        const values = [recorded, ...reruns].filter((value) => value !== 'absent' && (0,metricValue/* isFiniteValue */.N9)(value));
        if (values.length < runs.length)
            continue;
        const slope = slopeOfLine(times, values, offTheLine / metrics.length);
        if (slope === null)
            continue;
        const evidence = [
            (0,phrase/* named */.KT)(key),
            ` follows the time of its run: ${slope.toPrecision(2)} for each second, on a straight line over ${runs.length} runs.`,
        ];
        return { kind: 'timeDependent', subject: ['the time at which it runs'], evidence: [evidence] };
    }
    return null;
}
/** The least-squares slope; null unless all points lie on the line and all values differ. */
function slopeOfLine(times, values, slack) {
    const middle = (numbers) => numbers.reduce((sum, x) => sum + x / numbers.length, 0);
    const [time, value] = [middle(times), middle(values)];
    const products = times.map((t, index) => (t - time) * ((values[index] ?? 0) - value));
    const squares = times.map((t) => (t - time) ** 2);
    const slope = middle(products) / middle(squares);
    const range = Math.max(...values) - Math.min(...values);
    const isOnLine = values.every((x, index) => Math.abs(x - value - slope * ((times[index] ?? 0) - time)) <= slack * range);
    return isOnLine && Number.isFinite(slope) && slope !== 0 && new Set(values).size === values.length
        ? slope
        : null;
}
function isDate(value) {
    return typeof value === 'string' && date.test(value);
}

;// CONCATENATED MODULE: ./build/src/reproduction/patternSuspects.js




/** Suspects that no difference between the records brings up, only the shape of the results. */
function patternSuspects(recorded, reruns, reproduction, pattern) {
    const runs = [recorded, ...reruns];
    const scatters = pattern.rerunsAgree !== true;
    return [
        resumeSuspect(pattern),
        shuffleSuspect(pattern),
        scatters ? clockSuspect(runs, reproduction.metrics) : null,
        scatters ? seedSuspect(recorded, reproduction) : null,
        scatters ? hashSeedSuspect(runs, reproduction) : null,
        scatters ? nondeterminismSuspect(reproduction, pattern) : null,
        pattern.rerunsAgree !== false || pattern.isShifted ? undeclaredSuspect(reproduction, pattern) : null,
    ].filter((suspect) => suspect !== null);
}
function resumeSuspect({ first, size }) {
    if (first === null || first.place.kind !== 'resumePoint' || size === 'rounding')
        return null;
    return {
        kind: 'resumedWithoutState',
        subject: [`the resumption at step ${first.place.step}`],
        evidence: [(0,evidencePhrases/* departurePhrase */.CF)(first), ['Up to the checkpoint all points are the same.']],
    };
}
function shuffleSuspect({ first, size }) {
    if (first === null || first.place.kind !== 'epochBorder' || size === 'rounding')
        return null;
    const { epoch, stepsPerEpoch } = first.place;
    return {
        kind: 'epochShuffle',
        subject: [`the order of examples from epoch ${epoch} on`],
        evidence: [
            (0,evidencePhrases/* departurePhrase */.CF)(first),
            [
                `That is the first step of epoch ${epoch}, with ${stepsPerEpoch} steps an epoch; all points before it are the same.`,
            ],
        ],
    };
}
/** A hard-coded seed is not recorded, so that its absence is a suspicion, which scattering re-runs confirm. */
function seedSuspect(recorded, reproduction) {
    if ((0,isSeeded/* isSeeded */.z)(recorded))
        return null;
    return {
        kind: 'seedMissing',
        subject: ['random numbers without a seed'],
        evidence: [['The run was recorded without a seed.'], ...(0,evidencePhrases/* scatterPhrase */.QF)(reproduction)],
    };
}
/** CPython: unset or "random" means another order of every set of strings in each process. */
function hashSeedSuspect(runs, reproduction) {
    const isPython = runs.some(({ environment }) => environment !== null && Object.hasOwn(environment.languages, 'python'));
    const open = runs.filter((run) => [undefined, 'random'].includes(hashSeedOf(run)));
    if (!isPython || open.length < 2)
        return null;
    return {
        kind: 'hashSeedUnset',
        subject: [(0,phrase/* named */.KT)('PYTHONHASHSEED'), ' being unset'],
        evidence: [
            [
                (0,phrase/* named */.KT)('PYTHONHASHSEED'),
                ` was not set in ${open.length} of ${runs.length} runs: the order of sets differs in each.`,
            ],
            ...(0,evidencePhrases/* scatterPhrase */.QF)(reproduction),
        ],
    };
}
function hashSeedOf({ environment, command }) {
    return environment?.variables['PYTHONHASHSEED'] ?? command.environment['PYTHONHASHSEED'];
}
function nondeterminismSuspect(reproduction, { first }) {
    const where = first === null ? [] : [(0,evidencePhrases/* departurePhrase */.CF)(first)];
    return {
        kind: 'nondeterminism',
        subject: ['nondeterministic computation'],
        evidence: [...(0,evidencePhrases/* scatterPhrase */.QF)(reproduction), ...where],
    };
}
function undeclaredSuspect({ rerunIds, departures }, { rerunsAgree }) {
    const [first] = departures;
    const told = rerunsAgree === true
        ? `All ${rerunIds.length} re-runs agree with each other, but not with the record.`
        : 'Re-runs differ from the record by much more than from each other.';
    return {
        kind: 'undeclaredInput',
        subject: ['an input that is not recorded: a file, a download or the date'],
        evidence: [
            ...(rerunsAgree === null ? [] : [[told]]),
            ...(first === undefined ? [] : [(0,evidencePhrases/* departurePhrase */.CF)(first)]),
        ],
    };
}

// EXTERNAL MODULE: ./build/src/reproduction/causes.js
var reproduction_causes = __webpack_require__(75802);
;// CONCATENATED MODULE: ./build/src/reproduction/rankSuspects.js

const fits = ['explains', 'possible', 'unlikely'];
/**
 * Orders suspects, the likeliest first, by few rules:
 * 1. What fits all of the pattern comes before what is possible, and that before what something speaks against (`fitOf`).
 * 2. Where the first difference is known to be rounding, causes that change only rounding come before those that change
 *    anything, for they predict it.
 * 3. Else the order of `causeKinds`: the more direct first.
 * 4. What is left when nothing else is found, an undeclared input or plain nondeterminism, explains only when nothing else does.
 */
function rankSuspects(charges, pattern) {
    const judged = charges.map((charge) => ({ ...charge, fit: fitOf(charge, pattern) }));
    const isExplained = judged.some(({ suspect, fit }) => fit === 'explains' && !isCatchAll(suspect));
    const settled = judged.map((one) => isExplained && isCatchAll(one.suspect) && one.fit === 'explains'
        ? { ...one, fit: 'possible' }
        : one);
    const explaining = settled.filter(({ fit }) => fit === 'explains').length;
    return [...settled]
        .sort((a, b) => fits.indexOf(a.fit) - fits.indexOf(b.fit) ||
        precision(a, pattern) - precision(b, pattern) ||
        place(a) - place(b))
        .map(({ suspect, fit }) => ({
        ...suspect,
        evidence: firstOf(suspect.evidence),
        setting: reproduction_causes/* causeInfo */.i[suspect.kind].setting,
        confidence: confidenceOf(suspect, fit, explaining, pattern),
    }));
}
/** Its action, its size and the time at which it sets in each have to fit; the worst of the three counts. */
function fitOf({ suspect, reruns }, pattern) {
    const traits = reproduction_causes/* causeInfo */.i[suspect.kind];
    const all = [fitOfAction(traits, reruns, pattern), fitOfSize(traits, pattern), fitOfTime(traits, pattern)];
    return fits[Math.max(...all.map((fit) => fits.indexOf(fit)))] ?? 'unlikely';
}
/**
 * Re-runs that agree rule out what scatters. Where they disagree, a difference that all of them have moves them all alike: it
 * explains a shift that is much larger than the scatter, never the scatter itself. One that only some have is convicted when
 * these are the ones that depart from the record; it is acquitted when a re-run departs without it, or has it and does not.
 */
function fitOfAction({ acts }, reruns, pattern) {
    const { rerunsAgree, departed, rerunCount, isShifted } = pattern;
    if (rerunsAgree === null)
        return acts === 'scatter' ? 'possible' : 'explains';
    if (rerunsAgree) {
        if (acts === 'scatter')
            return 'unlikely';
        return isSameSet(reruns, departed) ? 'explains' : 'unlikely';
    }
    if (acts !== 'shift')
        return isShifted && acts === 'scatter' ? 'possible' : 'explains';
    const isAcquitted = [...reruns].some((rerun) => !departed.has(rerun)) || reruns.size < departed.size;
    if (isAcquitted)
        return 'unlikely';
    return isShifted || departed.size < rerunCount ? 'explains' : 'possible';
}
/** Rounding does not begin large; new content rarely begins in the last digits. */
function fitOfSize({ size }, pattern) {
    if (pattern.size === null || size === 'any' || size === pattern.size)
        return 'explains';
    return size === 'rounding' ? 'unlikely' : 'possible';
}
/** What acts from the start leaves no clean stretch before an epoch's border, a checkpoint or a step far into the run. */
function fitOfTime({ from, size }, { first }) {
    if (from === 'anytime' || first === null || size === 'rounding')
        return 'explains';
    return first.place.kind === 'start' || first.place.kind === 'early' ? 'explains' : 'possible';
}
function precision({ suspect }, { size }) {
    return size === 'rounding' && reproduction_causes/* causeInfo */.i[suspect.kind].size === 'rounding' ? 0 : 1;
}
function place({ suspect }) {
    return reproduction_causes/* causeKinds */.h.indexOf(suspect.kind);
}
function isCatchAll({ kind }) {
    return kind === 'undeclaredInput' || kind === 'nondeterminism';
}
/** A single re-run, and what is named only because nothing else was found, are never sure. */
function confidenceOf(suspect, fit, explaining, { rerunsAgree }) {
    if (fit !== 'explains')
        return 'low';
    return explaining === 1 && rerunsAgree !== null && !isCatchAll(suspect) ? 'high' : 'medium';
}
/** Sentences of evidence that are kept for one cause: a record may list thousands of files and packages. */
const mostEvidence = 8;
function firstOf(evidence) {
    const rest = evidence.length - mostEvidence;
    return rest <= 0
        ? evidence
        : [...evidence.slice(0, mostEvidence), [`${rest} more differences of this kind.`]];
}
function isSameSet(a, b) {
    return a.size === b.size && [...a].every((item) => b.has(item));
}

// EXTERNAL MODULE: ./build/src/reproduction/environmentSuspects.js
var environmentSuspects = __webpack_require__(19559);
;// CONCATENATED MODULE: ./build/src/reproduction/packageSuspect.js

/** Packages that compute, the closest to the model first: a changed one of them is named before any other. */
const computing = [
    /^(scikit-learn|xgboost|lightgbm|catboost|statsmodels)$/,
    /^(torch|tensorflow|keras|jax|jaxlib|flax|optax|mxnet)([._-](cpu|gpu))?$/,
    /^(torchvision|torchaudio|transformers|datasets|tokenizers|lightning|pytorch-lightning|timm|peft|accelerate)$/,
    /^(numpy|scipy|pandas|polars|pyarrow|numba)$/,
    /^(nvidia-|triton|mkl|openblas|intel-openmp|onednn)/,
];
/** They install packages; no result depends on them. */
const installers = /^(pip|setuptools|wheel|virtualenv|distribute|uv)$/;
const lockFile = /^lockFiles\./;
/** Changed packages as one suspect that names the likeliest; lock files speak where there is no list of packages. */
function packageSuspect({ packages, environment }) {
    const ranked = packages
        .filter(({ name }) => !installers.test(name))
        .sort((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));
    const [first] = ranked;
    if (first !== undefined) {
        const subject = (0,phrase/* changed */.tD)(first.name, first.baseline, first.candidate);
        return { kind: 'packageChanged', subject, evidence: ranked.map(packageSentence) };
    }
    const locks = environment
        .filter(({ field }) => lockFile.test(field))
        .map(({ field }) => field.replace(lockFile, ''));
    const [lock] = locks;
    if (lock === undefined)
        return null;
    const evidence = locks.map((path) => ['The lock file ', (0,phrase/* named */.KT)(path), ' differs.']);
    return { kind: 'packageChanged', subject: ['the lock file ', (0,phrase/* named */.KT)(lock)], evidence };
}
/** A changed version comes before a package that came or went, which few programs notice. */
function rankOf({ name, kind }) {
    const normal = name.toLowerCase().replaceAll('_', '-');
    const place = computing.findIndex((pattern) => pattern.test(normal));
    return 2 * (place === -1 ? computing.length : place) + (kind === 'changed' ? 0 : 1);
}
function packageSentence({ name, kind, baseline, candidate }) {
    if (kind === 'changed')
        return ['The package ', ...(0,phrase/* changed */.tD)(name, baseline, candidate), '.'];
    return ['The package ', (0,phrase/* named */.KT)(name), ' ', (0,phrase/* named */.KT)(baseline ?? candidate ?? ''), ` was ${kind}.`];
}

;// CONCATENATED MODULE: ./build/src/reproduction/suspects.js




/** What differs between the record and one re-run, as suspects: at most one of each kind. */
function suspectsIn(recorded, rerun, differences) {
    return [
        suspects_seedSuspect(recorded, rerun, differences),
        dataSuspect(recorded, rerun, differences),
        timeSuspect(recorded, rerun, differences),
        paramSuspect(differences),
        commandSuspect(recorded, rerun),
        dirtySuspect(recorded, rerun),
        codeSuspect(recorded, rerun, differences),
        packageSuspect(differences),
        ...(0,environmentSuspects/* environmentSuspects */.Q)(recorded, rerun, differences),
    ].filter((suspect) => suspect !== null);
}
function suspects_seedSuspect(recorded, rerun, { seeds }) {
    const [before, after] = [recorded.command.seed, rerun.command.seed];
    const changes = seeds.map(paramChange);
    const all = before === after ? changes : [(0,phrase/* changed */.tD)('seed', seedText(before), seedText(after)), ...changes];
    const [subject] = all;
    return subject === undefined
        ? null
        : { kind: 'seedChanged', subject, evidence: all.map((change) => ['The seed differs: ', ...change, '.']) };
}
function seedText(seed) {
    return seed === null ? null : String(seed);
}
/** Only contents that are known to differ; a missing digest is no evidence. */
function dataSuspect(recorded, rerun, { data }) {
    const unknown = new Set([...recorded.datasets, ...rerun.datasets].filter(({ digest }) => digest === null).map(({ path }) => path));
    const evidence = data
        .filter(({ path }) => !unknown.has(path))
        .map(({ path, summary, files }) => [
        (0,phrase/* named */.KT)(path),
        `: ${summary}`,
        ...(files.length === 0 ? [] : [' (', ...(0,phrase/* listOfNames */.WI)(files.map((file) => file.path)), ')']),
        '.',
    ]);
    const moving = recorded.datasets.filter(({ changedDuringRun }) => changedDuringRun).map(({ path }) => path);
    const paths = [...data.map(({ path }) => path).filter((path) => !unknown.has(path)), ...moving];
    if (paths.length === 0)
        return null;
    const changedMeanwhile = moving.map((path) => [
        (0,phrase/* named */.KT)(path),
        ' changed while the recorded run read it.',
    ]);
    return {
        kind: 'dataChanged',
        subject: ['the data ', ...(0,phrase/* listOfNames */.WI)([...new Set(paths)])],
        evidence: [...evidence, ...changedMeanwhile],
    };
}
function paramSuspect({ params }) {
    const changes = params.map(paramChange);
    const [subject] = changes;
    if (subject === undefined)
        return null;
    return {
        kind: 'paramsChanged',
        subject: ['the param ', ...subject],
        evidence: changes.map((change) => ['The param ', ...change, '.']),
    };
}
function commandSuspect({ command: before }, { command: after }) {
    const texts = ['run', 'setup', 'cwd'].filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]));
    if (texts.length === 0)
        return null;
    const evidence = texts.map((part) => [
        `The command's ${part} differs: `,
        (0,phrase/* named */.KT)(commandText(before[part])),
        ' → ',
        (0,phrase/* named */.KT)(commandText(after[part])),
        '.',
    ]);
    return { kind: 'commandChanged', subject: ['the command ', (0,phrase/* named */.KT)(commandText(after.run))], evidence };
}
function commandText(run) {
    return run === null ? 'none' : [run].flat().join(' ');
}
function dirtySuspect({ code: before }, { code: after }) {
    if (before === null || after === null || before.dirty?.digest === after.dirty?.digest)
        return null;
    const [own, other] = [before.dirty?.files ?? [], after.dirty?.files ?? []];
    const side = before.dirty === null ? 'the re-run' : 'the record';
    const files = own.length > 0 ? own : other;
    const both = before.dirty !== null && after.dirty !== null;
    const evidence = both
        ? ['Both were made with uncommitted changes, but not with the same: ', ...(0,phrase/* listOfNames */.WI)(files), '.']
        : [`Only ${side} was made with uncommitted changes: `, ...(0,phrase/* listOfNames */.WI)(files), '.'];
    return {
        kind: 'dirtyTree',
        subject: ['an uncommitted change to ', ...(0,phrase/* listOfNames */.WI)(files)],
        evidence: [evidence],
    };
}
/** Documentation does not train a model; where git names the files, only others count. */
const documentation = /(?:^|\/)(?:docs|\.github)\/|\.(?:md|rst|txt)$|(?:^|\/)LICENSE$/i;
function codeSuspect({ code: before }, { code: after }, { code }) {
    if (before === null || after === null || before.tree === after.tree)
        return null;
    const files = code?.files
        .map(({ path }) => path)
        .filter((path) => !documentation.test(path) || /requirements[^/]*\.txt$/.test(path));
    if (files?.length === 0)
        return null;
    const commits = [
        'The record is of commit ',
        (0,phrase/* named */.KT)(before.commit.slice(0, 7)),
        ', the re-run of ',
        (0,phrase/* named */.KT)(after.commit.slice(0, 7)),
    ];
    const evidence = files === undefined ? [...commits, '.'] : [...commits, '; between them: ', ...(0,phrase/* listOfNames */.WI)(files), '.'];
    return {
        kind: 'codeChanged',
        subject: files === undefined ? ['the code'] : ['the code of ', ...(0,phrase/* listOfNames */.WI)(files)],
        evidence: [evidence],
    };
}
/** Params as they were written; "none" for a side that does not have it, which is not the value null. */
function paramChange({ name, kind, baseline, candidate }) {
    return (0,phrase/* changed */.tD)(name, kind === 'added' ? null : String(baseline), kind === 'removed' ? null : String(candidate));
}

;// CONCATENATED MODULE: ./build/src/reproduction/diagnose.js




/**
 * Why a recorded run does not reproduce: likely causes, the likeliest first, each with its evidence and with what would
 * remove it. Nothing where metrics and series are the same, and where no re-run can be held against the record.
 */
function diagnose({ recorded, reruns, differences, reproduction }) {
    const counted = new Set(reproduction.rerunIds);
    const pairs = reruns.flatMap((run, index) => {
        const difference = differences[index];
        return counted.has(run.record.id) && difference !== undefined ? [{ record: run.record, difference }] : [];
    });
    if (pairs.length === 0 || !hasDifference(reproduction))
        return [];
    const pattern = patternOf(reproduction);
    const own = patternSuspects(recorded.record, pairs.map(({ record }) => record), reproduction, pattern);
    const found = pairs.map(({ record, difference }) => suspectsIn(recorded.record, record, difference));
    return rankSuspects(gather(found, own, pattern.departed), pattern);
}
function hasDifference({ metrics, series }) {
    return [...metrics, ...series].some(({ agreement }) => agreement !== 'same');
}
/** One charge for each kind, with the evidence of the first re-run that has it. Patterns are about the runs that departed. */
function gather(found, patterns, departed) {
    const charges = new Map();
    for (const [index, suspects] of found.entries()) {
        for (const suspect of suspects) {
            const known = charges.get(suspect.kind);
            if (known === undefined)
                charges.set(suspect.kind, { suspect, reruns: new Set([index]) });
            else
                known.reruns.add(index);
        }
    }
    const others = patterns.filter(({ kind }) => !charges.has(kind));
    return [...charges.values(), ...others.map((suspect) => ({ suspect, reruns: departed }))];
}

// EXTERNAL MODULE: ./build/src/comparison/dataDifferences.js
var dataDifferences = __webpack_require__(26619);
// EXTERNAL MODULE: ./build/src/comparison/environmentDifferences.js
var environmentDifferences = __webpack_require__(80320);
// EXTERNAL MODULE: ./build/src/comparison/packageDifferences.js
var packageDifferences = __webpack_require__(69843);
// EXTERNAL MODULE: ./build/src/comparison/paramDifferences.js
var paramDifferences = __webpack_require__(72336);
;// CONCATENATED MODULE: ./build/src/reproduction/differences.js




/** `code` is git's word on the two commits; null when it was not asked, or cannot tell. */
function differencesBetween(recorded, rerun, code = null) {
    const all = (0,paramDifferences/* paramDifferences */.q)(recorded, rerun, { ignoreSeeds: false });
    const params = (0,paramDifferences/* paramDifferences */.q)(recorded, rerun, { ignoreSeeds: true });
    const plain = new Set(params.map(({ name }) => name));
    const [before, after] = [recorded.environment, rerun.environment];
    const isKnown = before !== null && after !== null;
    return {
        params,
        seeds: all.filter(({ name }) => !plain.has(name)),
        data: (0,dataDifferences/* dataDifferences */.d)(recorded, rerun),
        packages: isKnown ? (0,packageDifferences/* packageDifferences */.F)(before, after) : [],
        environment: isKnown ? (0,environmentDifferences/* environmentDifferences */.Y)(before, after) : [],
        code,
    };
}
/** True when no re-run ran on another machine, system or software than the record, as far as records tell. */
function isSameMachine(differences) {
    return differences.every(({ environment, packages }) => environment.length === 0 && packages.length === 0);
}

// EXTERNAL MODULE: ./build/src/reproduction/experiments/experiment.js
var experiment = __webpack_require__(58220);
;// CONCATENATED MODULE: ./build/src/reproduction/experiments/confirmCauses.js



/**
 * The ranking after the experiments: the cause whose setting removes the difference comes first and is sure, and the others,
 * which only looked like it, fall back. As it was where no single setting was found.
 */
function confirmCauses(causes, diagnosis) {
    const found = (0,experiment/* foundIn */.Q)(diagnosis);
    const [likeliest] = found?.experiment.tests ?? [];
    if (found === null || likeliest === undefined)
        return causes;
    const known = causes.find(({ kind }) => found.experiment.tests.includes(kind));
    const kind = known?.kind ?? likeliest;
    const confirmed = {
        kind,
        subject: subjectOf(found) ?? known?.subject ?? [reproduction_causes/* causeInfo */.i[kind].title],
        evidence: [evidenceOf(found), ...(known?.evidence ?? [])],
        setting: reproduction_causes/* causeInfo */.i[kind].setting,
        confidence: 'high',
    };
    const others = causes
        .filter((cause) => cause !== known)
        .map((cause) => ({ ...cause, confidence: 'low' }));
    return [confirmed, ...others];
}
function evidenceOf({ experiment, runIds }) {
    return ['With ', (0,phrase/* named */.KT)(experiment.title), ` alone, ${runIds.length} re-runs no longer differ.`];
}
/** What the experiment knows better than the pattern that brought the cause up. */
function subjectOf({ experiment }) {
    if (experiment.kind === 'oneThread')
        return ['the order in which threads work'];
    if (experiment.kind === 'oneCpu')
        return ['the order in which threads or processes get the CPU'];
    return null;
}

// EXTERNAL MODULE: ./build/src/reproduction/reproduce.js + 11 modules
var reproduce = __webpack_require__(50137);
// EXTERNAL MODULE: ./build/src/reproduction/unverifiable.js
var unverifiable = __webpack_require__(44268);
// EXTERNAL MODULE: ./build/src/commands/loadRuns.js
var loadRuns = __webpack_require__(85068);
// EXTERNAL MODULE: ./build/src/commands/rerunRecorded.js
var rerunRecorded = __webpack_require__(30382);
// EXTERNAL MODULE: ./build/src/gates/formatGate.js
var formatGate = __webpack_require__(32380);
// EXTERNAL MODULE: ./build/src/gates/lookUp.js
var lookUp = __webpack_require__(59898);
// EXTERNAL MODULE: ./build/src/gates/nearest.js
var nearest = __webpack_require__(73632);
// EXTERNAL MODULE: ./build/src/gates/quantity.js
var quantity = __webpack_require__(26721);
;// CONCATENATED MODULE: ./build/src/commands/tolerances.js






/** The declared tolerances by metric key, in the units of the record's metrics. Throws a UserError for one that fits none. */
function tolerancesFor({ id, metrics }, tolerances) {
    const found = tolerances.flatMap((tolerance) => {
        const matching = metrics.filter((metric) => isAbout(tolerance, metric));
        if (matching.length === 0)
            throw unknownMetric(tolerance, id, metrics);
        return matching.map((metric) => [keyOf(metric), amountFor(metric, tolerance)]);
    });
    return new Map(found);
}
/** The tolerances of the settings that are about a metric of this record. */
function knownTolerances({ metrics }, { experiment }) {
    return experiment.tolerances.filter((tolerance) => metrics.some((metric) => isAbout(tolerance, metric)));
}
function isAbout({ metric }, { name, labels }) {
    return metric === name || metric === (0,metricKey/* formatMetricKey */.d)(name, labels);
}
function keyOf({ name, labels }) {
    return (0,metricKey/* formatMetricKey */.d)(name, labels);
}
function amountFor(metric, { amount }) {
    const { name, unit, kind, value } = metric;
    const measure = (0,lookUp/* measureOf */.c_)({ metric: name, unit, valueKind: kind, baseline: value, candidate: value });
    const both = (0,quantity/* unify */.QF)({ value: 0, measure }, (0,quantity/* literalQuantity */.$b)(amount));
    if (both !== null)
        return both.right;
    const measured = unit === null ? 'without a unit' : `in ${unit}`;
    throw new errors/* UserError */.yo(`The tolerance ${(0,formatGate/* formatNumber */.ZV)(amount)} does not fit ${keyOf(metric)}, which is ${measured}.`, {
        hint: 'Write it in the unit of the metric; pp needs a share between 0 and 1 (kind: proportion).',
    });
}
function unknownMetric({ metric }, id, metrics) {
    const near = (0,nearest/* nearest */.p)(metric, metrics.map(keyOf), 1)[0];
    return new errors/* UserError */.yo(`The tolerance names ${metric}, which the record ${id} does not have.`, {
        hint: near === undefined ? undefined : `Did you mean ${near}?`,
    });
}

;// CONCATENATED MODULE: ./build/src/commands/verifyRun.js










/** Runs a recorded run again, says whether it reproduces, and if not, why. Throws only for what is no matter of the record. */
async function verifyRun(effects, request) {
    const { recorded, level, settings, mayLackMetrics } = request;
    const known = mayLackMetrics ? knownTolerances(recorded.record, settings) : settings.experiment.tolerances;
    const options = { ...reproduce/* defaultReproduceOptions */.X, level, tolerances: tolerancesFor(recorded.record, known) };
    const own = await withSeries(effects, recorded);
    const judge = (runs) => (0,reproduce/* reproduce */.C)(own.run, runs.map(loadRuns/* toReported */.J), options);
    const { runs, obstacle } = own.obstacle === null ? await rerun(effects, request, judge) : { runs: [], obstacle: own.obstacle };
    const reproduction = obstacle === null ? judge(runs) : (0,unverifiable/* unverifiable */.v)(judge(runs), obstacle.reason);
    const explained = explain(request, own.run, runs.map(loadRuns/* toReported */.J), reproduction);
    const experiments = await verifyRun_experiment(effects, request, own.run, explained);
    return {
        reported: {
            ...explained,
            ...(experiments !== null && {
                causes: confirmCauses(explained.causes, experiments.diagnosis),
                diagnosis: experiments.diagnosis,
            }),
            ...adviceOf(obstacle, runs),
        },
        made: [...runs.map(({ stored }) => stored), ...(experiments?.made ?? [])],
    };
}
async function verifyRun_experiment(effects, { workplace, settings, recorded, diagnose: asked }, own, { reruns, reproduction, causes }) {
    if (asked === null)
        return null;
    const { runExperiments } = await __webpack_require__.e(/* import() */ 6360).then(__webpack_require__.bind(__webpack_require__, 86360));
    const found = { own, reruns, reproduction, causes, budgetMs: asked.budgetMs };
    return runExperiments(effects, { workplace, settings, recorded, ...found });
}
function explain({ what, occasion }, recorded, reruns, reproduction) {
    const differences = reruns.map(({ record }) => differencesBetween(recorded.record, record));
    const counted = reruns.filter(({ record }) => reproduction.rerunIds.includes(record.id));
    return {
        what,
        occasion,
        recorded: recorded.record,
        reruns: reruns.map(({ record }) => record),
        reproduction,
        causes: diagnose({ recorded, reruns, differences, reproduction }),
        diagnosis: null,
        isSameMachine: isSameMachine(differences),
        departure: departureCurves(reproduction.departures[0], recorded, counted),
    };
}
/** A hint of several lines is the end of the output of what failed. */
function adviceOf(obstacle, runs) {
    const [hint = null, ...log] = obstacle?.hint?.split('\n') ?? [];
    if (log.length > 0)
        return { hint: null, logTail: log };
    const failed = runs.find(({ stored }) => stored.record.outcome.kind !== 'succeeded');
    return { hint, logTail: failed?.logTail ?? [] };
}
function rerun(effects, { workplace, settings, recorded, reruns, stopsWhenTold }, judge) {
    const isEnough = (runs) => judge(runs).kind !== 'inconclusive';
    const request = { workplace, settings, recorded, count: reruns };
    return (0,rerunRecorded/* rerunRecorded */.R)(effects, stopsWhenTold ? { ...request, isEnough } : request);
}
/** A record whose curves cannot be read can still be told of, but not be verified. */
async function withSeries(effects, recorded) {
    const { record } = recorded;
    try {
        return { run: { record, series: await effects.stores.readSeries(recorded) }, obstacle: null };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const reason = `its curves cannot be read: ${(0,errors/* messageOf */.bD)(error)}`;
        return { run: { record, series: [] }, obstacle: { reason, hint: error.hint ?? null } };
    }
}


/***/ }),

/***/ 80320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ environmentDifferences)
/* harmony export */ });
/* harmony import */ var _formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74970);
/* harmony import */ var _records_shortDigest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70706);



/** Reported memory moves a little with the kernel; a smaller share than this is the same machine size. */
const memoryTolerance = 0.01;
/** Facts of the machine and of its software in which two runs differ, by field. Null: the side has no such fact. */
function environmentDifferences(before, after) {
    const isSeen = wasInterpreterSeen(before) && wasInterpreterSeen(after);
    const plain = (0,_pairs_js__WEBPACK_IMPORTED_MODULE_1__/* .pairUp */ .O)(plainFacts(before, isSeen), plainFacts(after, isSeen))
        .filter((pair) => pair.baseline !== pair.candidate)
        .map(({ key, baseline = null, candidate = null }) => ({ field: key, baseline, candidate }));
    return [...plain, ...isaDifference(before, after), ...memoryDifference(before, after)].sort((a, b) => a.field < b.field ? -1 : 1);
}
/** A run of milliseconds may be over before anybody sees what ran it: then nothing is known of its language, which is no difference. */
function wasInterpreterSeen({ languages, packages }) {
    return packages !== null || Object.keys(languages).length > 0;
}
function plainFacts(environment, withLanguages) {
    const { os, cpu, gpus, container, runner, packages } = environment;
    const facts = new Map([
        ['os.platform', os.platform],
        ['os.name', os.name],
        ['os.release', os.release],
        ['os.arch', os.arch],
        ['cpu.model', cpu.model],
        ['cpu.cores', String(cpu.cores)],
    ]);
    if (gpus.length > 0)
        facts.set('gpus', gpus.map(gpuText).join('; '));
    if (container !== null)
        facts.set('container', container);
    if (runner !== null)
        facts.set('runner', runner);
    if (withLanguages) {
        // Only whether there is a list and who made it; its entries are differences of their own.
        if (packages !== null)
            facts.set('packages', `listed by ${packages.interpreter}`);
        for (const [name, version] of Object.entries(environment.languages))
            facts.set(`languages.${name}`, version);
    }
    for (const [name, value] of Object.entries(environment.variables))
        facts.set(`variables.${name}`, value);
    for (const { path, digest } of environment.lockFiles)
        facts.set(`lockFiles.${path}`, (0,_records_shortDigest_js__WEBPACK_IMPORTED_MODULE_2__/* .shortDigest */ .V)(digest));
    return facts;
}
function gpuText({ name, driver, memoryBytes }) {
    const memory = memoryBytes === null ? '' : `, ${(0,_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(memoryBytes, 'B')}`;
    return `${name} (driver ${driver}${memory})`;
}
/** Only the flags that one side has and the other has not: the full lists have a hundred in common. */
function isaDifference(before, after) {
    const lost = flagsMissingFrom(after, before);
    const gained = flagsMissingFrom(before, after);
    return lost === null && gained === null ? [] : [{ field: 'cpu.isa', baseline: lost, candidate: gained }];
}
function flagsMissingFrom(one, other) {
    const has = new Set(one.cpu.isa);
    const missing = other.cpu.isa.filter((flag) => !has.has(flag));
    return missing.length === 0 ? null : missing.sort().join(' ');
}
function memoryDifference(before, after) {
    const [a, b] = [before.memoryBytes, after.memoryBytes];
    if (Math.abs(a - b) <= memoryTolerance * Math.max(a, b))
        return [];
    const [baseline, candidate] = (0,_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(a, b, 'B');
    return [{ field: 'memoryBytes', baseline, candidate }];
}


/***/ }),

/***/ 69843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ packageDifferences)
/* harmony export */ });
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74970);

/** Packages whose version differs, by name. Empty when either side has no list: `environmentDifferences` says that. */
function packageDifferences(baseline, candidate) {
    const [before, after] = [baseline.packages, candidate.packages];
    if (before === null || after === null || before.digest === after.digest)
        return [];
    return (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .pairUp */ .O)(versionsByName(before), versionsByName(after))
        .filter((pair) => pair.baseline !== pair.candidate)
        .map((pair) => ({
        name: pair.key,
        kind: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceKind */ .m)(pair),
        baseline: pair.baseline ?? null,
        candidate: pair.candidate ?? null,
    }));
}
/** A broken environment can hold one package twice; then all of its versions stand for it. */
function versionsByName({ packages }) {
    const byName = new Map();
    for (const { name, version } of packages) {
        byName.set(name, (byName.get(name) ?? new Set()).add(version));
    }
    return new Map([...byName].map(([name, versions]) => [name, [...versions].sort().join(', ')]));
}


/***/ }),

/***/ 72336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ paramDifferences)
/* harmony export */ });
/* harmony import */ var _pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74970);

/** Params that name a seed by the habits of Python libraries; its last segment decides, `train.random_seed`. */
const seedName = /(?:^|[_./-])(?:seed|random_state)$/i;
/**
 * Params in which two runs differ, by name. Values differ when their type does: `1` is not `"1"`.
 * `ignoreSeeds` leaves the seed out, where several runs a side exist in order to vary it.
 */
function paramDifferences(baseline, candidate, { ignoreSeeds }) {
    return (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .pairUp */ .O)(new Map(Object.entries(baseline.params)), new Map(Object.entries(candidate.params)))
        .filter((pair) => pair.baseline !== pair.candidate)
        .filter((pair) => !(ignoreSeeds && seedName.test(pair.key)))
        .map((pair) => ({
        name: pair.key,
        kind: (0,_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .differenceKind */ .m)(pair),
        baseline: pair.baseline ?? null,
        candidate: pair.candidate ?? null,
    }));
}


/***/ }),

/***/ 62529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ holdsRedaction)
/* harmony export */ });
/** What redaction leaves in place of a private text (capture/redaction.ts). */
const redacted = /\*\*\*|<(?:email|host|user)>/;
/** True for a text of a record that once held something private, so that it is not what it was. */
function holdsRedaction(text) {
    return redacted.test(text);
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

/***/ 75802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ causeKinds),
/* harmony export */   i: () => (/* binding */ causeInfo)
/* harmony export */ });
/**
 * What can keep a run from reproducing, the most direct first: of two causes that explain what was seen equally well, the
 * earlier is named first. What only a special pattern brings up comes before all; then what the user decides (seed, data,
 * params, command, code); then randomness; then software; then what changes rounding only, by how much it changes of it;
 * last what is left when nothing else is found.
 */
const causeKinds = [
    'resumedWithoutState',
    'epochShuffle',
    'timeDependent',
    'seedChanged',
    'dataChanged',
    'paramsChanged',
    'commandChanged',
    'dirtyTree',
    'codeChanged',
    'hashSeedChanged',
    'seedMissing',
    'hashSeedUnset',
    'packageChanged',
    'interpreterChanged',
    'variableChanged',
    'kernelChanged',
    'determinismChanged',
    'threadCountChanged',
    'gpuChanged',
    'cpuInstructionsChanged',
    'containerChanged',
    'osChanged',
    'cpuModelChanged',
    'undeclaredInput',
    'nondeterminism',
];
const rounding = { acts: 'shift', size: 'rounding', from: 'start' };
/** The compiler asks for the traits and the words of a new kind. */
const causeInfo = {
    resumedWithoutState: {
        title: 'resumed without the whole state',
        acts: 'either',
        size: 'content',
        from: 'anytime',
        setting: 'Save and load the optimizer, scheduler and random states with the weights.',
    },
    epochShuffle: {
        title: 'shuffling at an epoch border',
        acts: 'either',
        size: 'content',
        from: 'anytime',
        setting: 'Give the data loader its own seeded generator, and set it anew for each epoch from seed and epoch.',
    },
    timeDependent: {
        title: 'dependence on the date or time',
        acts: 'either',
        size: 'any',
        from: 'anytime',
        setting: 'Make the reference date a param, and do not read the clock.',
    },
    seedChanged: {
        title: 'another seed',
        acts: 'shift',
        size: 'content',
        from: 'start',
        setting: 'Run it with the recorded seed: take the seed from {seed} or TRAINMARK_SEED.',
    },
    dataChanged: {
        title: 'other data',
        acts: 'shift',
        size: 'content',
        from: 'start',
        setting: 'Pin the version of the data by its digest (DVC, LFS, or a dated path).',
    },
    paramsChanged: {
        title: 'other params',
        acts: 'shift',
        size: 'any',
        from: 'anytime',
        setting: 'Run it with the recorded params.',
    },
    commandChanged: {
        title: 'another command',
        acts: 'shift',
        size: 'any',
        from: 'anytime',
        setting: 'Run the recorded command.',
    },
    dirtyTree: {
        title: 'uncommitted changes',
        acts: 'shift',
        size: 'content',
        from: 'anytime',
        setting: 'Commit before recording; a re-run of the commit does not have these changes.',
    },
    codeChanged: {
        title: 'other code',
        acts: 'shift',
        size: 'any',
        from: 'anytime',
        setting: 'Re-run the recorded commit.',
    },
    hashSeedChanged: {
        title: 'another hash seed of Python',
        acts: 'shift',
        size: 'content',
        from: 'start',
        setting: 'Set PYTHONHASHSEED=0 for every run, or sort what comes out of sets.',
    },
    seedMissing: {
        title: 'random numbers without a seed',
        acts: 'scatter',
        size: 'content',
        from: 'start',
        setting: 'Seed every generator (random, numpy, torch, random_state=) and declare seeds.',
    },
    hashSeedUnset: {
        title: 'the random hash seed of Python',
        acts: 'scatter',
        size: 'content',
        from: 'start',
        setting: 'Set PYTHONHASHSEED=0, or sort what comes out of sets.',
    },
    packageChanged: {
        title: 'other package versions',
        acts: 'shift',
        size: 'any',
        from: 'start',
        setting: 'Install from a lock file with exact versions.',
    },
    interpreterChanged: {
        title: 'another version of the language',
        acts: 'shift',
        size: 'any',
        from: 'start',
        setting: 'Pin the exact version of the language in the workflow.',
    },
    variableChanged: {
        title: 'another environment variable',
        acts: 'shift',
        size: 'any',
        from: 'start',
        setting: 'Set the declared variables as the record has them.',
    },
    kernelChanged: {
        ...rounding,
        title: 'another numeric kernel',
        setting: 'Fix the kernel: OPENBLAS_CORETYPE=Haswell, MKL_CBWR=COMPATIBLE or ATEN_CPU_CAPABILITY=avx2.',
    },
    determinismChanged: {
        ...rounding,
        title: 'another determinism variable',
        acts: 'either',
        setting: 'Set CUBLAS_WORKSPACE_CONFIG=:4096:8 and the deterministic modes of the framework, TF32 off.',
    },
    threadCountChanged: {
        ...rounding,
        title: 'another number of threads',
        setting: 'Fix OMP_NUM_THREADS, OPENBLAS_NUM_THREADS and MKL_NUM_THREADS.',
    },
    gpuChanged: {
        ...rounding,
        title: 'another GPU or driver',
        setting: 'Run on the same GPU model with the same driver and CUDA.',
    },
    cpuInstructionsChanged: {
        ...rounding,
        title: 'a CPU with other instructions',
        setting: 'Fix the kernel with OPENBLAS_CORETYPE=Haswell (or MKL_CBWR), or run both in one job.',
    },
    containerChanged: {
        title: 'another container or runner image',
        acts: 'shift',
        size: 'any',
        from: 'start',
        setting: 'Pin the image by its digest.',
    },
    osChanged: {
        ...rounding,
        title: 'another operating system',
        setting: 'Pin the version of the runner, as ubuntu-24.04 instead of ubuntu-latest.',
    },
    cpuModelChanged: {
        ...rounding,
        title: 'another CPU model',
        setting: 'Run both in one job; a fixed kernel (OPENBLAS_CORETYPE) usually suffices.',
    },
    undeclaredInput: {
        title: 'an input that is not recorded',
        acts: 'shift',
        size: 'any',
        from: 'anytime',
        setting: 'Declare every file it reads under data, pin what it downloads, and do not read the clock.',
    },
    nondeterminism: {
        title: 'nondeterministic computation',
        acts: 'scatter',
        size: 'any',
        from: 'anytime',
        setting: 'Use one thread and deterministic algorithms, or accept the noise: declare a tolerance and re-run more often.',
    },
};


/***/ }),

/***/ 19559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ environmentSuspects),
/* harmony export */   d: () => (/* binding */ causeOfField)
/* harmony export */ });
/* harmony import */ var _comparison_pairs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74970);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80855);


/** Which cause a field of the environment belongs to; the first that matches. Others (memory, lock files) are none. */
const fields = [
    [/^variables\.PYTHONHASHSEED$/, 'hashSeedChanged'],
    [
        /^variables\.(OPENBLAS_CORETYPE|MKL_(CBWR|DEBUG_CPU_TYPE|ENABLE_INSTRUCTIONS)|ONEDNN_MAX_CPU_ISA|DNNL_MAX_CPU_ISA|ATEN_CPU_CAPABILITY|NPY_\w+|BLIS_ARCH_TYPE|JULIA_CPU_TARGET|NUMBA_CPU_\w+)$/,
        'kernelChanged',
    ],
    [
        /^variables\.\w*(NUM_THREADS|THREADS|PARALLELISM|MAX_CPU_COUNT|DYNAMIC|THREAD_LIMIT)$/,
        'threadCountChanged',
    ],
    [
        /^variables\.(CUBLAS|CUDA|NVIDIA|CUDNN|TF|TORCH|PYTORCH|XLA|JAX|NCCL|MIOPEN|KMP|OMP|MKL|GOMP|ONEDNN|DNNL|NUMBA)_/,
        'determinismChanged',
    ],
    [/^variables\./, 'variableChanged'],
    [/^languages\./, 'interpreterChanged'],
    [/^gpus$/, 'gpuChanged'],
    [/^cpu\.isa$/, 'cpuInstructionsChanged'],
    [/^cpu\.cores$/, 'threadCountChanged'],
    [/^cpu\.model$/, 'cpuModelChanged'],
    [/^(container|runner)$/, 'containerChanged'],
    [/^os\./, 'osChanged'],
];
/** Machine, language and variables as suspects, one of each kind. Variables that the user declared count like recorded ones. */
function environmentSuspects(recorded, rerun, { environment }) {
    const declared = (0,_comparison_pairs_js__WEBPACK_IMPORTED_MODULE_0__/* .pairUp */ .O)(new Map(Object.entries(recorded.command.environment)), new Map(Object.entries(rerun.command.environment)))
        .filter((pair) => pair.baseline !== pair.candidate)
        .map(({ key, baseline = null, candidate = null }) => ({
        field: `variables.${key}`,
        baseline,
        candidate,
    }));
    const known = new Set(environment.map(({ field }) => field));
    const found = new Map();
    for (const { field, baseline, candidate } of [
        ...environment,
        ...declared.filter(({ field }) => !known.has(field)),
    ]) {
        const kind = causeOfField(field);
        if (kind === null)
            continue;
        found.set(kind, [...(found.get(kind) ?? []), (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .changed */ .tD)(nameOf(field), baseline, candidate)]);
    }
    return [...found].flatMap(([kind, changes]) => {
        const [subject] = changes;
        return subject === undefined
            ? []
            : [{ kind, subject, evidence: changes.map((change) => [...change, '.']) }];
    });
}
/** The cause that a field of the environment belongs to; null for none. */
function causeOfField(field) {
    return fields.find(([pattern]) => pattern.test(field))?.[1] ?? null;
}
const names = new Map([
    ['cpu.isa', 'CPU instructions'],
    ['cpu.cores', 'CPU cores'],
    ['cpu.model', 'CPU'],
    ['gpus', 'GPU'],
]);
function nameOf(field) {
    return names.get(field) ?? field.replace(/^(variables|languages|os)\./, '');
}


/***/ }),

/***/ 97665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CF: () => (/* binding */ departurePhrase),
/* harmony export */   Fy: () => (/* binding */ movedMetrics),
/* harmony export */   QF: () => (/* binding */ scatterPhrase),
/* harmony export */   e0: () => (/* binding */ measurementText),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   nQ: () => (/* binding */ moveText)
/* harmony export */ });
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80855);


const mostMetrics = 3;
/** `loss first differs at step 12 (early), by 1.2e-7 (1 ulp of float32); then …` */
function departurePhrase(departure) {
    const { key, stepKind, step, place, differsIn, points, index } = departure;
    const where = `${stepKind} ${step} (point ${index + 1} of ${points}, ${placeWords(place)})`;
    if (differsIn === 'end')
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(key), ` ends before ${where} in one of the runs.`];
    if (differsIn === 'step')
        return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(key), ` is logged at other steps from ${where} on.`];
    return [(0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(key), ` first differs at ${where}: ${sizeWords(departure)}${courseWords(departure)}.`];
}
function sizeWords({ recorded, rerunValue, absolute, relative, ulps }) {
    if (absolute === null)
        return `${measurementText(recorded)} became ${measurementText(rerunValue)}`;
    const share = relative === null ? '' : `, ${relative.toPrecision(2)} of its value`;
    const isFew = ulps !== null && ulps.ulps < 1e6;
    return `by ${absolute.toPrecision(2)}${share}${isFew ? `, ${ulps.ulps} ${ulps.precision} ulps` : ''}`;
}
function courseWords({ largest, final, growthPerStep, differing }) {
    if (differing < 2 || largest === null || final === null)
        return '';
    const growth = growthPerStep === null ? '' : `, × ${growthPerStep.toPrecision(3)} with each step`;
    return `; at most ${largest.size.toPrecision(2)} (at ${largest.step}), ${final.toPrecision(2)} at the end${growth}`;
}
/** The compiler asks for the words of a new place. */
function placeWords(place) {
    switch (place.kind) {
        case 'start':
            return 'the start';
        case 'early':
            return 'among the first';
        case 'epochBorder':
            return `the first of epoch ${place.epoch}`;
        case 'resumePoint':
            return `the checkpoint at ${place.step}`;
        case 'later':
            return 'in the course of the run';
    }
}
/** How far re-runs lie apart, for the metrics that they disagree on; nothing where they agree. */
function scatterPhrase({ metrics, rerunIds }) {
    const scattered = metrics.filter(({ amongReruns }) => amongReruns === 'differs');
    return [...scattered]
        .sort(byImportance)
        .slice(0, mostMetrics)
        .map((metric) => [
        (0,_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)(metric.key),
        ` scatters over ${rangeText(metric.reruns, metric.unit)} in ${rerunIds.length} re-runs`,
        metric.equivalence.sd === null ? '' : ` (sd ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(metric.equivalence.sd, metric)})`,
        '.',
    ]);
}
/** The metrics that moved, a declared tolerance first, then the largest relative move. */
function movedMetrics({ metrics }) {
    return metrics.filter(({ agreement }) => agreement !== 'same').sort(byImportance);
}
function byImportance(a, b) {
    const declared = Number(b.tolerance !== null) - Number(a.tolerance !== null);
    const shares = Number(b.valueKind === 'proportion') - Number(a.valueKind === 'proportion');
    return declared || shares || relativeMove(b) - relativeMove(a) || (a.key < b.key ? -1 : 1);
}
/** What is no number in one of the runs moved the furthest. */
function relativeMove({ recorded, equivalence }) {
    if (typeof recorded !== 'number' || equivalence.difference === null)
        return Number.MAX_VALUE;
    return recorded === 0 ? Math.abs(equivalence.difference) : Math.abs(equivalence.difference / recorded);
}
/** `0.93 → 0.926 (-0.4pp, 8 examples)`, with the mean of the re-runs. */
function moveText(metric) {
    const { recorded, reruns, unit, equivalence, changedExamples } = metric;
    if (typeof recorded !== 'number' || equivalence.difference === null)
        return `${measurementText(recorded)} → ${[...new Set(reruns.map(measurementText))].join(', ')}`;
    const [before, after] = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(recorded, recorded + equivalence.difference, unit);
    const examples = changedExamples === null ? '' : `, ${changedExamples} examples`;
    return `${before} → ${after} (${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(equivalence.difference, metric)}${examples})`;
}
/** `0.87 to 0.89`; whatever is no number by its word. */
function rangeText(values, unit) {
    const numbers = values.filter((value) => typeof value === 'number');
    if (numbers.length < values.length || numbers.length === 0)
        return [...new Set(values.map(measurementText))].join(', ');
    const [low, high] = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(Math.min(...numbers), Math.max(...numbers), unit);
    return low === high ? low : `${low} to ${high}`;
}
function measurementText(value) {
    return value === 'absent' ? 'not measured' : (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(value);
}


/***/ }),

/***/ 58220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ foundIn)
/* harmony export */ });
/** The experiment that removed the difference; null when none did. */
function foundIn({ results }) {
    return results.find(({ answer }) => answer === 'yes') ?? null;
}


/***/ }),

/***/ 80462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ isSeeded)
/* harmony export */ });
const seedParam = /(?:^|[_./-])(?:seed|random_state)$/i;
/** True for a run that was given a seed, or that logs one as a param. A seed that stands in its code alone is not known. */
function isSeeded({ command, params }) {
    return command.seed !== null || Object.keys(params).some((name) => seedParam.test(name));
}


/***/ }),

/***/ 54358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ missingData),
/* harmony export */   $6: () => (/* binding */ obstacleIn),
/* harmony export */   $I: () => (/* binding */ sortOut)
/* harmony export */ });
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68455);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80855);
/* harmony import */ var _resultNames_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51747);



/** Why no re-run could show anything about this record, as words that follow "because"; null when one can. */
function obstacleIn(record) {
    if (record.role === 'imported')
        return 'it was imported from a metrics file: neither its code nor its command is known';
    if (record.outcome.kind !== 'succeeded')
        return `the recorded run did not succeed: it ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOutcome */ .S)(record.outcome)}`;
    if (!record.complete)
        return 'the recorded run was cut off before its record was finished';
    if (!measuresAnything(record))
        return 'the recorded run measured nothing but time and memory, so that there is nothing to compare';
    return null;
}
/** Re-runs that ended well, and for each other one what happened to it. */
function sortOut(reruns) {
    const judged = reruns.map((run) => ({ run, reason: failureOf(run.record) }));
    return {
        usable: judged.flatMap(({ run, reason }) => (reason === null ? [run] : [])),
        failed: judged.flatMap(({ run, reason }) => (reason === null ? [] : [{ id: run.record.id, reason }])),
    };
}
/** Data that the record had and a re-run had not, as words that follow "because"; null when all of it was there. */
function missingData(recorded, reruns) {
    const had = recorded.datasets.filter(({ kind }) => kind !== 'missing').map(({ path }) => path);
    const missing = had.filter((path) => reruns.some(({ datasets }) => datasets.some((one) => one.path === path && one.kind === 'missing')));
    const [first, ...rest] = missing;
    if (first === undefined)
        return null;
    const more = rest.length === 0 ? '' : ` and ${rest.length} more`;
    return `the data that the recorded run read could not be found again: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .named */ .KT)(first).name}${more}`;
}
function failureOf(record) {
    if (record.outcome.kind !== 'succeeded')
        return (0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_1__/* .describeOutcome */ .S)(record.outcome);
    if (!record.complete)
        return 'was cut off';
    return measuresAnything(record) ? null : 'measured nothing';
}
/** Outputs count too: a command that only writes a model is held against its digest. */
function measuresAnything({ metrics, outputs }) {
    return outputs.length > 0 || metrics.some(({ name, unit }) => (0,_resultNames_js__WEBPACK_IMPORTED_MODULE_0__/* .isResult */ .a)(name, unit));
}


/***/ }),

/***/ 80855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   WI: () => (/* binding */ listOfNames),
/* harmony export */   tD: () => (/* binding */ changed),
/* harmony export */   tN: () => (/* binding */ phraseText)
/* harmony export */ });
const longestName = 80;
const mostListed = 5;
/** A name or value from a record, cut to a length that a sentence can bear. */
function named(text) {
    return { name: text.length > longestName ? `${text.slice(0, longestName - 1)}…` : text };
}
/** `a, b, c, d, e and 3 more` */
function listOfNames(names) {
    const shown = names
        .slice(0, mostListed)
        .flatMap((name, index) => (index === 0 ? [named(name)] : [', ', named(name)]));
    const rest = names.length - mostListed;
    return rest > 0 ? [...shown, ` and ${rest} more`] : shown;
}
/** `name before → after`; a side that does not have it is "none". */
function changed(name, before, after) {
    return [
        named(name),
        ' ',
        before === null ? 'none' : named(before),
        ' → ',
        after === null ? 'none' : named(after),
    ];
}
/** The words alone, not escaped. */
function phraseText(phrase) {
    return phrase.map((part) => (typeof part === 'string' ? part : part.name)).join('');
}


/***/ }),

/***/ 50137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ defaultReproduceOptions),
  C: () => (/* binding */ reproduce)
});

;// CONCATENATED MODULE: ./build/src/reproduction/agreement.js
/**
 * How far two numbers may lie apart and still be the same but for rounding: metrics are often computed in single
 * precision, whose unit is 6e-8 of the value (reference/statistics.md §3.2).
 */
const closeness = { relative: 1e-6, absolute: 1e-9 };
/** A share of n examples moves in steps of 1/n. Less than this part of a step is rounding: no example changed sides. */
const wholeExample = 0.01;
/**
 * Two values of one metric. NaN agrees with NaN and an infinity with itself; absent, null, NaN and the infinities never
 * agree with each other or with a number. `examples`: how many a share is counted over; null where that is unknown.
 */
function agreementOf(a, b, examples = null) {
    // Equal doubles have the same shortest decimals, so this is also equality of what the record holds.
    if (a === b)
        return 'same';
    if (typeof a !== 'number' || typeof b !== 'number')
        return 'differs';
    if (isClose(a, b))
        return 'close';
    return examples !== null && Math.abs(a - b) * examples < wholeExample ? 'close' : 'differs';
}
/** The same for points of a series, where NaN and the infinities are plain numbers. */
function pointAgreement(a, b) {
    if (a === b || (Number.isNaN(a) && Number.isNaN(b)))
        return 'same';
    return isClose(a, b) ? 'close' : 'differs';
}
/** The least agreement of several; `same` for none. */
function worstOf(agreements) {
    if (agreements.includes('differs'))
        return 'differs';
    return agreements.includes('close') ? 'close' : 'same';
}
/** How far two numbers of this size may lie apart, in their own unit. */
function closeDistance(a, b) {
    return Math.max(closeness.absolute, closeness.relative * Math.max(Math.abs(a), Math.abs(b)));
}
/** Symmetric: `|a − b| ≤ max(absolute, relative · max(|a|, |b|))`, as `math.isclose` of Python has it. */
function isClose(a, b) {
    return Number.isFinite(a) && Number.isFinite(b) && Math.abs(a - b) <= closeDistance(a, b);
}

;// CONCATENATED MODULE: ./build/src/reproduction/compareOutputs.js
/** Every declared output of any of the runs, by path and digest. One that a run does not have differs. */
function compareOutputs(recorded, reruns) {
    const [own = new Map(), ...others] = [recorded, ...reruns].map(({ outputs }) => new Map(outputs.map(({ path, digest }) => [path, digest])));
    const paths = new Set([own, ...others].flatMap((digests) => [...digests.keys()]));
    return [...paths].sort().map((path) => ({
        path,
        isSame: others.every((digests) => digests.get(path) === own.get(path)),
        isSameAmongReruns: others.every((digests) => digests.get(path) === others[0]?.get(path)),
    }));
}

// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
// EXTERNAL MODULE: ./build/src/statistics/quantile.js
var quantile = __webpack_require__(57608);
;// CONCATENATED MODULE: ./build/src/reproduction/growth.js

/** Pairs of points grow with the square of their number; these many fix a slope as well as all would. */
const mostPoints = 120;
/** Fewer points show chance, not growth. */
const fewestPoints = 5;
/**
 * By which factor a difference grows from one step to the next: the exponential of the median slope of its logarithm
 * (Theil 1950, Sen 1968), which single outliers do not move. Null with fewer than five gaps that are finite and not zero.
 */
function growthPerStep(gaps) {
    const usable = gaps.filter(({ step, size }) => size > 0 && Number.isFinite(size) && Number.isFinite(step));
    if (usable.length < fewestPoints)
        return null;
    const points = thinned(usable).map(({ step, size }) => ({ step, log: Math.log(size) }));
    const slopes = points.flatMap((a, index) => points.slice(index + 1).flatMap((b) => (a.step === b.step ? [] : [(b.log - a.log) / (b.step - a.step)])));
    if (slopes.length === 0)
        return null;
    return Math.exp((0,quantile/* sortedQuantile */.X)(Float64Array.from(slopes).sort(), 0.5));
}
function thinned(items) {
    if (items.length <= mostPoints)
        return items;
    const stride = (items.length - 1) / (mostPoints - 1);
    return Array.from({ length: mostPoints }, (_, index) => items[Math.round(index * stride)]).filter((item) => item !== undefined);
}

// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/reproduction/resultNames.js
var resultNames = __webpack_require__(51747);
;// CONCATENATED MODULE: ./build/src/reproduction/matchSeries.js



/** Every series that is a result, of any of the runs, by name and kind of steps. */
function matchSeries(recorded, reruns) {
    const [own, ...others] = [recorded, ...reruns].map(byId);
    const ids = new Set([own, ...others].flatMap((series) => [...(series?.keys() ?? [])]));
    return [...ids].sort().flatMap((id) => {
        const found = others.map((series) => series.get(id));
        const first = own?.get(id) ?? found.find((series) => series !== undefined);
        if (first === undefined)
            return [];
        const key = (0,metricKey/* formatMetricKey */.d)(first.name, first.labels);
        return [{ id, key, stepKind: first.stepKind, recorded: own?.get(id), reruns: found }];
    });
}
/** Whether two series are the same: steps and values, in the order in which they were logged. */
function seriesAgreement(a, b) {
    if (a === undefined || b === undefined)
        return a === b ? 'same' : 'differs';
    if (a.steps.length !== b.steps.length)
        return 'differs';
    let worst = 'same';
    for (let index = 0; index < a.steps.length; index++) {
        if (stepAgreement(a, b, index) === 'differs')
            return 'differs';
        const agreement = pointAgreement(a.values[index] ?? Number.NaN, b.values[index] ?? Number.NaN);
        if (agreement === 'differs')
            return 'differs';
        if (agreement === 'close')
            worst = 'close';
    }
    return worst;
}
/** Steps are counted, not computed: they are the same or they are not. */
function stepAgreement(a, b, index) {
    const [one, other] = [a.steps[index] ?? Number.NaN, b.steps[index] ?? Number.NaN];
    return pointAgreement(one, other) === 'same' ? 'same' : 'differs';
}
function byId({ series }) {
    return new Map(series
        .filter(resultNames/* isResultSeries */.T)
        .map((one) => [`${(0,metricKey/* formatMetricKey */.d)(one.name, one.labels)} ${one.stepKind}`, one]));
}

;// CONCATENATED MODULE: ./build/src/reproduction/place.js
/** A departure is early up to this part of the points, and always up to the third. */
const earlyShare = 0.05;
const earlyPoints = 3;
/** The place of the point `index` of a series. Curves that part between two logged points are seen to part at the later one. */
function placeOf(series, index, landmarks) {
    if (index === 0)
        return { kind: 'start' };
    const restart = restartBefore(series, index);
    if (restart !== null)
        return { kind: 'resumePoint', step: restart };
    const [before, at] = [series.steps[index - 1] ?? 0, series.steps[index] ?? series.steps.at(-1) ?? 0];
    const resumed = landmarks.resumeSteps.find((step) => step >= before && step <= at);
    if (resumed !== undefined)
        return { kind: 'resumePoint', step: resumed };
    return epochBorder(series, before, at, landmarks) ?? { kind: isEarly(series, index) ? 'early' : 'later' };
}
/** A resumed run logs the steps since its checkpoint again: the steps fall back, at or one point before the departure. */
function restartBefore({ steps }, index) {
    for (const at of [index, index - 1]) {
        const [before, step] = [steps[at - 1], steps[at]];
        if (before !== undefined && step !== undefined && step <= before)
            return step;
    }
    return null;
}
/** Counting from the first logged step, whose point stands for the steps since the one that would have been logged before it. */
function epochBorder(series, before, at, { stepsPerEpoch }) {
    const spacing = spacingOf(series);
    const first = series.steps[0];
    if (series.stepKind === 'epoch' || stepsPerEpoch === null || spacing === null || first === undefined)
        return null;
    if (stepsPerEpoch < 2 * spacing)
        return null;
    const finished = Math.floor((at - (first - spacing + 1)) / stepsPerEpoch);
    const border = first - spacing + 1 + finished * stepsPerEpoch;
    return finished >= 1 && border > before
        ? { kind: 'epochBorder', epoch: finished + 1, stepsPerEpoch }
        : null;
}
function isEarly({ steps }, index) {
    return index <= Math.max(earlyPoints, earlyShare * steps.length);
}
/** Steps from one logged point to the next, on average; null without a second point. */
function spacingOf({ steps }) {
    const [first, last] = [steps[0], steps.at(-1)];
    if (first === undefined || last === undefined || last <= first)
        return null;
    return (last - first) / (steps.length - 1);
}

;// CONCATENATED MODULE: ./build/src/reproduction/ulps.js
/** Units in the last place between two finite numbers; null when either is not finite. Large distances are approximate. */
function ulpsBetween(a, b) {
    if (!Number.isFinite(a) || !Number.isFinite(b))
        return null;
    const isSingle = Math.fround(a) === a && Math.fround(b) === b;
    const place = isSingle ? placeInFloat32 : placeInFloat64;
    const distance = place(a) - place(b);
    return {
        ulps: Number(distance < 0n ? -distance : distance),
        precision: isSingle ? 'float32' : 'float64',
    };
}
/** IEEE 754 bit patterns rise with the magnitude, so their order is that of the numbers once the sign is taken out. */
function placeInFloat64(x) {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, Math.abs(x));
    return x < 0 ? -view.getBigUint64(0) : view.getBigUint64(0);
}
function placeInFloat32(x) {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, Math.abs(x));
    return BigInt(x < 0 ? -view.getUint32(0) : view.getUint32(0));
}

;// CONCATENATED MODULE: ./build/src/reproduction/departures.js






/**
 * For every series that differs in some re-run: the earliest departure. The series that shows it soonest comes first: a
 * point tells of everything since the point before it, so the end of its stretch of the run counts, not its beginning.
 */
function departuresOf(series, landmarks) {
    return series
        .flatMap(({ key, recorded, reruns }) => {
        const found = reruns.flatMap((rerun, at) => recorded === undefined || rerun === undefined
            ? []
            : departureOf({ key, recorded, rerun, at, landmarks }));
        return found.sort((a, b) => a.index - b.index || a.rerun - b.rerun).slice(0, 1);
    })
        .sort((a, b) => seenAt(a) - seenAt(b) || b.points - a.points || (a.key < b.key ? -1 : 1));
}
function seenAt({ index, points }) {
    return (index + 1) / points;
}
function departureOf({ key, recorded, rerun, at, landmarks }) {
    const first = firstDifference(recorded, rerun);
    if (first === null)
        return [];
    const { index, differsIn } = first;
    const longer = recorded.steps.length >= rerun.steps.length ? recorded : rerun;
    const [before, after] = [recorded.values[index], rerun.values[index]];
    const absolute = differsIn === 'value' ? distance(before, after) : null;
    return [
        {
            key,
            stepKind: recorded.stepKind,
            rerun: at,
            differsIn,
            index,
            step: longer.steps[index] ?? 0,
            points: longer.steps.length,
            place: placeOf(placedIn(recorded, rerun, index), index, landmarks),
            recorded: measured(before),
            rerunValue: measured(after),
            absolute,
            relative: absolute === null ? null : relativeTo(absolute, before, after),
            ulps: absolute === null ? null : ulpsBetween(before ?? Number.NaN, after ?? Number.NaN),
            ...courseOf(recorded, rerun, index),
        },
    ];
}
function firstDifference(a, b) {
    const shared = Math.min(a.steps.length, b.steps.length);
    for (let index = 0; index < shared; index++) {
        if (stepAgreement(a, b, index) === 'differs')
            return { index, differsIn: 'step' };
        if (pointAgreement(valueAt(a, index), valueAt(b, index)) !== 'same')
            return { index, differsIn: 'value' };
    }
    return a.steps.length === b.steps.length ? null : { index: shared, differsIn: 'end' };
}
/** The run that falls back to an earlier step is the one that tells of a resumption. */
function placedIn(recorded, rerun, index) {
    const fallsBack = (rerun.steps[index] ?? Infinity) <= (rerun.steps[index - 1] ?? -Infinity);
    return fallsBack || rerun.steps.length > recorded.steps.length ? rerun : recorded;
}
/** Gaps that are kept for the growth of a difference: a series may have millions of points. */
const mostGaps = 1000;
/** What becomes of the difference after it arose, at the steps that both runs have at the same place. */
function courseOf(recorded, rerun, from) {
    const shared = Math.min(recorded.steps.length, rerun.steps.length);
    const stride = Math.ceil((shared - from) / mostGaps);
    const gaps = [];
    let [stepBeyondRounding, largest, final] = [null, null, null];
    let differing = 0;
    for (let index = from; index < shared; index++) {
        if (stepAgreement(recorded, rerun, index) === 'differs')
            continue;
        const [step, a, b] = [recorded.steps[index] ?? 0, valueAt(recorded, index), valueAt(rerun, index)];
        const agreement = pointAgreement(a, b);
        if (agreement !== 'same')
            differing++;
        if (agreement === 'differs')
            stepBeyondRounding ??= step;
        const size = distance(a, b);
        if (size === null)
            continue;
        final = size;
        if (largest === null || size > largest.size)
            largest = { step, size };
        if ((index - from) % stride === 0)
            gaps.push({ step, size });
    }
    return { stepBeyondRounding, differing, largest, final, growthPerStep: growthPerStep(gaps) };
}
function valueAt(series, index) {
    return series.values[index] ?? Number.NaN;
}
function distance(a, b) {
    if (a === undefined || b === undefined)
        return null;
    const size = Math.abs(b - a);
    return Number.isFinite(size) ? size : null;
}
function relativeTo(absolute, a, b) {
    const size = Math.max(Math.abs(a ?? 0), Math.abs(b ?? 0));
    return size === 0 ? null : absolute / size;
}
function measured(value) {
    return value === undefined ? 'absent' : (0,metricValue/* encodeNumber */._v)(value);
}

// EXTERNAL MODULE: ./build/src/reproduction/isSeeded.js
var isSeeded = __webpack_require__(80462);
;// CONCATENATED MODULE: ./build/src/reproduction/landmarks.js

/** Numbers in the names of checkpoints: `checkpoint-500`, `ckpt_step=120.pt`, `checkpoints/epoch_3`. */
const checkpointNumber = /(?:checkpoint|ckpt)s?[-_/.]?(?:step|epoch|iter)?[-_=]?(\d{1,15})/gi;
/** A whole number of steps fits into the series up to this part of an epoch. */
const remainder = 0.01;
/** Nobody keeps more; a record may name any number. */
const mostCheckpoints = 1000;
/** What a run's series, params and outputs tell of its course; `given` is the user's word on the steps of an epoch. */
function landmarksOf(runs, given) {
    const stepsPerEpoch = given ?? runs.map(({ series }) => inferStepsPerEpoch(series)).find(isKnown) ?? null;
    return {
        stepsPerEpoch,
        resumeSteps: [...new Set(runs.flatMap(checkpointSteps))].slice(0, mostCheckpoints),
    };
}
/** Of a run that logs one metric for each epoch and another within them; all series that do so have to agree. */
function inferStepsPerEpoch(series) {
    const byEpoch = series
        .filter(({ stepKind }) => stepKind === 'epoch')
        .map(({ steps }) => new Set(steps).size);
    const epochs = byEpoch.reduce((most, count) => Math.max(most, count), 0);
    const within = series.filter(({ stepKind }) => stepKind === 'step' || stepKind === 'iteration');
    const found = new Set(epochs < 2 ? [] : within.map((one) => stepsInEpoch(one, epochs)).filter(isKnown));
    const [only] = found;
    return found.size === 1 && only !== undefined ? only : null;
}
function stepsInEpoch(series, epochs) {
    const [first, last, spacing] = [series.steps[0], series.steps.at(-1), spacingOf(series)];
    if (first === undefined || last === undefined || spacing === null)
        return null;
    const steps = (last - first + spacing) / epochs;
    const whole = Math.round(steps);
    return whole >= 2 * spacing && Math.abs(steps - whole) <= remainder * whole ? whole : null;
}
function checkpointSteps({ record }) {
    const params = Object.values(record.params).filter((value) => typeof value === 'string');
    const texts = [...params, ...[record.command.run].flat(), ...record.outputs.map(({ path }) => path)];
    return texts.flatMap((text) => [...text.matchAll(checkpointNumber)].map(([, digits]) => Number(digits)));
}
function isKnown(value) {
    return value !== null;
}

// EXTERNAL MODULE: ./build/src/statistics/moments.js
var moments = __webpack_require__(26816);
// EXTERNAL MODULE: ./build/src/statistics/prediction.js
var prediction = __webpack_require__(60147);
// EXTERNAL MODULE: ./build/src/statistics/student.js
var student = __webpack_require__(97342);
;// CONCATENATED MODULE: ./build/src/reproduction/equivalence.js




/**
 * Equivalence, not mere membership of a prediction interval (reference/statistics.md §3.3): the interval of mean(re-runs) −
 * recorded, half width t(k − 1) · s · √(1 + 1/k), lies inside of ±tolerance, outside of it, or neither. With two re-runs it
 * is 15.6 s wide, so that they decide only where they nearly agree. "Outside" is Bonferroni-corrected over the metrics.
 */
function judgeEquivalence(input) {
    const { recorded, reruns, tolerance, confidence } = input;
    const values = reruns.filter(isFiniteNumber);
    if (!isFiniteNumber(recorded) || values.length < reruns.length || values.length === 0) {
        // What is not a number has no noise: it is there again in every re-run, or it is not the same result.
        const isSame = reruns.every((value) => value === recorded);
        return { verdict: isSame ? 'inside' : 'outside', difference: null, sd: null, interval: null };
    }
    const difference = (0,moments/* mean */.i)(values) - recorded;
    if (values.length < 2)
        return { verdict: 'undecided', difference, sd: null, interval: null };
    const margin = tolerance + roundingOf(recorded, (0,moments/* mean */.i)(values));
    const interval = around(values, recorded, confidence);
    const wide = around(values, recorded, 1 - (1 - confidence) / input.metrics);
    return { verdict: verdictOf(interval, wide, margin), difference, sd: (0,moments/* sampleSd */._)(values), interval };
}
/** More re-runs than this are not asked for. */
const mostReruns = 20;
/** How many re-runs in all would show equivalence if mean and noise stayed as they are; null if 20 would not. */
function rerunsFor({ difference, sd }, tolerance, confidence) {
    if (difference === null || sd === null)
        return null;
    for (let count = 2; count <= mostReruns; count++) {
        const reach = (0,student/* studentReach */.t)((1 + confidence) / 2, count - 1) * sd * Math.sqrt(1 + 1 / count);
        if (Math.abs(difference) + reach <= tolerance)
            return count;
    }
    return null;
}
function isFiniteNumber(value) {
    return value !== 'absent' && (0,metricValue/* isFiniteValue */.N9)(value);
}
/** 0.905 − 0.9 is a little more than 0.005 in binary; such a tolerance is met all the same. */
function roundingOf(a, b) {
    return 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));
}
function around(values, recorded, confidence) {
    const { low, high } = (0,prediction/* predictionInterval */.w)(values, confidence);
    return { low: low - recorded, high: high - recorded };
}
function verdictOf(interval, wide, margin) {
    if (interval.low >= -margin && interval.high <= margin)
        return 'inside';
    return wide.low > margin || wide.high < -margin ? 'outside' : 'undecided';
}

;// CONCATENATED MODULE: ./build/src/reproduction/measureMetrics.js




/** Every result that any of the runs measured, by key, with the re-runs held against the record. */
function measureMetrics(recorded, reruns, options) {
    const [own = new Map(), ...others] = [recorded, ...reruns].map(byKey);
    const keys = [...new Set([own, ...others].flatMap((metrics) => [...metrics.keys()]))].sort();
    return keys.flatMap((key) => {
        const traits = own.get(key) ?? others.find((metrics) => metrics.has(key))?.get(key);
        if (traits === undefined)
            return [];
        const values = others.map((metrics) => measureMetrics_valueOf(metrics.get(key)));
        return [
            measureMetric({
                key,
                traits,
                recorded: measureMetrics_valueOf(own.get(key)),
                reruns: values,
                options,
                metrics: keys.length,
            }),
        ];
    });
}
function measureMetric({ key, traits, recorded, reruns, options, metrics }) {
    const { name, labels, unit, kind } = traits;
    // A value may be null, which is not the same as no re-run.
    const [first = 'absent'] = reruns;
    const examples = kind === 'proportion' ? (options.examples.get(key) ?? options.examples.get(name) ?? null) : null;
    const agreements = (other) => worstOf(reruns.map((value) => agreementOf(other, value, examples)));
    const tolerance = options.tolerances.get(key) ?? options.tolerances.get(name) ?? null;
    return {
        key,
        name,
        labels,
        unit,
        valueKind: kind,
        recorded,
        reruns,
        agreement: agreements(recorded),
        amongReruns: agreements(first),
        tolerance,
        equivalence: judgeEquivalence({
            recorded,
            reruns,
            tolerance: tolerance ?? roundingFor(recorded),
            confidence: options.confidence,
            metrics,
        }),
        changedExamples: examples === null ? null : changedExamples(recorded, reruns, examples),
    };
}
/** Without a declared tolerance only rounding is forgiven. */
function roundingFor(recorded) {
    return typeof recorded === 'number' ? closeDistance(recorded, recorded) : closeness.absolute;
}
function changedExamples(recorded, reruns, examples) {
    if (typeof recorded !== 'number')
        return null;
    const moved = reruns
        .filter((value) => typeof value === 'number')
        .map((value) => Math.abs(value - recorded));
    return moved.length < reruns.length ? null : Math.round(Math.max(0, ...moved) * examples);
}
function byKey({ metrics }) {
    return new Map(metrics
        .filter(({ name, unit }) => (0,resultNames/* isResult */.a)(name, unit))
        .map((metric) => [(0,metricKey/* formatMetricKey */.d)(metric.name, metric.labels), metric]));
}
function measureMetrics_valueOf(metric) {
    return metric === undefined ? 'absent' : metric.value;
}

// EXTERNAL MODULE: ./build/src/reproduction/obstacles.js
var obstacles = __webpack_require__(54358);
;// CONCATENATED MODULE: ./build/src/reproduction/settle.js


const nothingKnown = { bitwise: 'undecided', close: 'undecided', statistical: 'undecided' };
/**
 * The rule (reference/statistics.md §3.3). Two questions make a table: do the re-runs agree with each other, and with the
 * record? Same digits everywhere: identical. Rounding apart: within tolerance. Re-runs agree, but not with the record: drifted.
 * Re-runs vary: within noise, diverged or inconclusive by the equivalence of each metric that has a declared tolerance,
 * or, where none has, of all metrics with rounding as the tolerance. One differing re-run cannot tell drift from noise.
 * A run without a seed is one of many: where re-runs vary, only a declared tolerance says which of them are the same.
 */
function settle(evidence, circumstances) {
    const amongReruns = evidence.rerunIds.length < 2 ? null : worstOf(evidenceOf(evidence, 'amongReruns'));
    const unsettled = { ...evidence, amongReruns, rerunsNeeded: null };
    if (circumstances.obstacle !== null)
        return { ...unsettled, kind: 'unverifiable', reason: circumstances.obstacle, levels: nothingKnown };
    const agreement = worstOf(evidenceOf(evidence, 'agreement'));
    const levels = levelsOf(evidence, agreement);
    if (agreement !== 'differs') {
        const kind = levels.bitwise === 'yes' ? 'identical' : 'withinTolerance';
        return { ...unsettled, kind, reason: null, levels };
    }
    if (circumstances.missingData !== null)
        return { ...unsettled, kind: 'unverifiable', reason: circumstances.missingData, levels };
    if (amongReruns === null)
        return { ...unsettled, kind: 'inconclusive', reason: oneRerun, rerunsNeeded: 2, levels };
    if (amongReruns !== 'differs')
        return { ...unsettled, kind: 'drifted', reason: null, levels };
    return { ...unsettled, ...settleVarying(evidence, levels, circumstances) };
}
const oneRerun = 'one re-run cannot tell noise from a change';
const noSeed = 'it was recorded without a seed, its re-runs differ from each other, and no tolerance is declared';
function evidenceOf({ metrics, series }, axis) {
    return [...metrics, ...series].map((one) => one[axis]);
}
function levelsOf(evidence, agreement) {
    const isSame = agreement === 'same' && evidence.outputs.every(({ isSame }) => isSame);
    const unless = evidence.areSeriesKnown ? 'yes' : 'undecided';
    return {
        bitwise: isSame ? unless : 'no',
        close: agreement === 'differs' ? 'no' : unless,
        // What is the same but for rounding in every re-run is the same within any noise.
        statistical: agreement === 'differs' ? statisticalAnswer(evidence) : 'yes',
    };
}
/** The metrics that the statistical rule is about: those with a tolerance; without any, all. */
function judgedMetrics({ metrics }) {
    const declared = metrics.filter(({ tolerance }) => tolerance !== null);
    return declared.length > 0 ? declared : metrics;
}
/** Every metric has to be inside; one that is outside condemns the run. Without metrics, curves alone decide nothing. */
function statisticalAnswer(evidence) {
    const isScattering = evidenceOf(evidence, 'amongReruns').includes('differs');
    const verdicts = judgedMetrics(evidence).map((metric) => settle_verdictOf(metric, isScattering));
    if (verdicts.includes('outside'))
        return 'no';
    return verdicts.length > 0 && verdicts.every((verdict) => verdict === 'inside') ? 'yes' : 'undecided';
}
/**
 * In a run that scatters, two accuracies over a few hundred examples are often the same by chance: no scatter of this one
 * metric is then no proof of its absence, and rounding no measure for its distance from the record.
 */
function settle_verdictOf(metric, isScattering) {
    const { verdict, difference } = metric.equivalence;
    const isChance = isScattering && metric.tolerance === null && metric.amongReruns !== 'differs';
    return verdict === 'outside' && difference !== null && isChance ? 'undecided' : verdict;
}
function settleVarying(evidence, levels, { isSeeded, confidence }) {
    if (levels.statistical === 'yes')
        return { kind: 'withinNoise', reason: null, levels, rerunsNeeded: null };
    const isDeclared = evidence.metrics.some(({ tolerance }) => tolerance !== null);
    if (!isSeeded && !isDeclared)
        return {
            kind: 'unverifiable',
            reason: noSeed,
            levels: { ...levels, statistical: 'undecided' },
            rerunsNeeded: null,
        };
    if (levels.statistical === 'no')
        return { kind: 'diverged', reason: null, levels, rerunsNeeded: null };
    const rerunsNeeded = isDeclared ? mostNeeded(judgedMetrics(evidence), confidence) : null;
    return { kind: 'inconclusive', reason: isDeclared ? noisy : undeclared, levels, rerunsNeeded };
}
const noisy = 'the noise of the re-runs is too large for the tolerance';
const undeclared = 're-runs differ from each other, and no tolerance says how much of that is acceptable';
function mostNeeded(metrics, confidence) {
    const counts = metrics
        .filter(({ equivalence }) => equivalence.verdict === 'undecided')
        .map(({ equivalence, tolerance }) => rerunsFor(equivalence, tolerance ?? 0, confidence));
    return counts.reduce((most, count) => (most === null || count === null ? null : Math.max(most, count)), 0);
}

;// CONCATENATED MODULE: ./build/src/reproduction/reproduce.js









/** No tolerances, 95 %, and the level that noisy training can reach. */
const defaultReproduceOptions = {
    level: 'statistical',
    tolerances: new Map(),
    examples: new Map(),
    confidence: 0.95,
    stepsPerEpoch: null,
};
/**
 * A recorded run against its re-runs, by the rule of `settle`. Metrics, series (steps and values) and output digests count;
 * times, memory and machine samples never do. Re-runs that failed are told and left out.
 */
function reproduce(recorded, reruns, options = defaultReproduceOptions) {
    const { usable, failed } = (0,obstacles/* sortOut */.$I)(reruns);
    const records = usable.map(({ record }) => record);
    const areSeriesKnown = [recorded, ...usable].every(hasItsSeries);
    // One side's curves alone would look like a difference.
    const matched = areSeriesKnown ? matchSeries(recorded, usable) : [];
    const metrics = measureMetrics(recorded.record, records, options);
    const evidence = {
        level: options.level,
        recordedId: recorded.record.id,
        rerunIds: records.map(({ id }) => id),
        failedReruns: failed,
        metrics,
        series: matched.map(({ key, stepKind, recorded: own, reruns: others }) => ({
            key,
            stepKind,
            agreement: worstOf(others.map((other) => seriesAgreement(own, other))),
            amongReruns: worstOf(others.map((other) => seriesAgreement(others[0], other))),
        })),
        departedReruns: departedReruns(metrics, matched, records.length),
        areSeriesKnown,
        outputs: compareOutputs(recorded.record, records),
        departures: departuresOf(matched, landmarksOf([recorded, ...usable], options.stepsPerEpoch)),
    };
    return settle(evidence, {
        obstacle: (0,obstacles/* obstacleIn */.$6)(recorded.record) ?? obstacleAmong(usable, failed.length, failed[0]?.reason),
        missingData: (0,obstacles/* missingData */.$0)(recorded.record, records),
        isSeeded: (0,isSeeded/* isSeeded */.z)(recorded.record),
        confidence: options.confidence,
    });
}
function departedReruns(metrics, series, count) {
    return Array.from({ length: count }, (_, index) => index).filter((index) => metrics.some(({ recorded, reruns }) => reruns[index] !== recorded) ||
        series.some(({ recorded, reruns }) => seriesAgreement(recorded, reruns[index]) !== 'same'));
}
function obstacleAmong(usable, failed, reason = '') {
    if (usable.length > 0)
        return null;
    if (failed === 0)
        return 'it was not run again';
    return failed === 1 ? `the re-run ${reason}` : `none of ${failed} re-runs succeeded; the first ${reason}`;
}
function hasItsSeries({ record, series }) {
    return series.length > 0 || record.series === null || record.series.points === 0;
}


/***/ }),

/***/ 51747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ isResultSeries),
/* harmony export */   a: () => (/* binding */ isResult)
/* harmony export */ });
/* harmony import */ var _comparison_units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38424);

/** What the recorder samples while the command runs stands under this prefix. */
const systemPrefix = 'system/';
/** Last words of names that trackers give to readings of the clock: `train_runtime`, `samples_per_second`, `fit_time`. */
const clockName = /(?:^|[_./\s-])(?:time|timestamp|runtime|walltime|elapsed|duration|latency|throughput|fps|per_sec(?:ond)?|eta)$/i;
/** False for times, memory and speeds: they differ from run to run on one machine, and are no result. */
function isResult(name, unit) {
    if (name.startsWith(systemPrefix) || clockName.test(name))
        return false;
    const known = unit ?? (0,_comparison_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitInName */ .pz)(name);
    return known === null || (0,_comparison_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(known) === null;
}
/** False too for a series over seconds: its steps are readings of the clock. */
function isResultSeries({ name, stepKind }) {
    return stepKind !== 'seconds' && isResult(name, null);
}


/***/ }),

/***/ 44268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isReproduced),
/* harmony export */   v: () => (/* binding */ unverifiable)
/* harmony export */ });
/** What is left to say where the record could not be run again at all. `reason`: words that follow "because". */
function unverifiable(reproduction, reason) {
    const levels = { bitwise: 'undecided', close: 'undecided', statistical: 'undecided' };
    return { ...reproduction, kind: 'unverifiable', reason, levels, rerunsNeeded: null };
}
/** True when the re-runs show the level that was asked for. */
function isReproduced({ level, levels }) {
    return levels[level] === 'yes';
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


/***/ })

};
