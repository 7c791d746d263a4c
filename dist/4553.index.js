export const id = 4553;
export const ids = [4553];
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

/***/ 42204:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rs: () => (/* binding */ collectOwnRuns),
/* harmony export */   f9: () => (/* binding */ collectForeignRuns),
/* harmony export */   qd: () => (/* binding */ collectListedRuns)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


const mib = 1_048_576;
/** What is fetched of strangers: records and logs of an honest run are far smaller. */
const foreignArchiveBytes = 32 * mib;
const foreignLimits = { entries: 1000, entryBytes: 16 * mib, totalBytes: 32 * mib };
/** All records of a run are held at the same time, each at about ten times its size. */
const foreignRecordBytes = 32 * mib;
/** A matrix has at most 256 jobs; more seeds than that in one run are not reported. */
const mostBundles = 512;
const mostForeignBundles = 64;
const downloadsAtOnce = 6;
/** The records that the jobs of this workflow run have kept. No call of the API is made. */
async function collectOwnRuns(effects, place, isWanted = () => true) {
    const { openArtifacts, temporaryDirectory } = place.effects;
    const artifacts = await openArtifacts(null);
    const wanted = (await artifacts.list()).filter(({ name }) => isWanted(effects.stores.runIdIn(name) ?? ''));
    return collect(effects, place, wanted, mostBundles, {
        fetch: (artifact) => artifacts.download(artifact, temporaryDirectory),
        accept: effects.stores.placeInBundle,
        recordBytes: Infinity,
        check: () => { },
    });
}
/**
 * The records of another workflow run, possibly a fork's: everything in them is a stranger's. Their size is bounded before and
 * while they are unpacked, no name in them becomes a path, and a record that is not of that run is refused.
 */
async function collectForeignRuns(effects, place, api, event) {
    const { fetchArchive, temporaryDirectory } = place.effects;
    const listed = await api.artifactsOfRun(event.runId);
    const bundles = listed.filter(({ expired, run }) => !expired && run?.id === event.runId);
    return collect(effects, place, bundles, mostForeignBundles, {
        fetch: (artifact) => fetchArchive(api, artifact, temporaryDirectory, foreignArchiveBytes),
        // Series and uncommitted changes are never read, so they are not unpacked either.
        accept: (name) => ['series.parquet', 'dirty.diff.gz'].includes(name) ? null : effects.stores.placeInBundle(name),
        limits: foreignLimits,
        recordBytes: foreignRecordBytes,
        check: ({ record }) => {
            const claimed = record.workflow?.runId ?? null;
            if (claimed === event.runId)
                return;
            const seen = claimed === null ? 'no workflow run' : `run ${claimed}`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`it holds the record of ${seen}, not of run ${event.runId}`);
        },
    });
}
/** The same of an earlier run of this repository, whose artifacts were listed and judged before. */
function collectListedRuns(effects, place, api, listed) {
    const { fetchArchive, temporaryDirectory } = place.effects;
    return collect(effects, place, listed, mostBundles, {
        fetch: (artifact) => fetchArchive(api, artifact, temporaryDirectory, foreignArchiveBytes),
        accept: effects.stores.placeInBundle,
        recordBytes: Infinity,
        check: () => { },
    });
}
async function collect(effects, place, artifacts, most, opening) {
    const bundles = newestOfEachRun(effects, artifacts);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.effects.temporaryDirectory, `trainmark-collected-${effects.randomHex(8)}`);
    const runs = [];
    const problems = [];
    const beyond = bundles.length - most;
    if (beyond > 0)
        problems.push(`${beyond} more records are not shown; at most ${most} are.`);
    const waiting = bundles.slice(0, most);
    let left = opening.recordBytes;
    const spend = (bytes) => {
        left -= bytes;
        if (left >= 0)
            return;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the records of this run take more than ${opening.recordBytes} bytes together`);
    };
    const work = async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
            const into = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'runs', next.id);
            try {
                const run = await openBundle(effects, into, next, { ...opening, spend });
                opening.check(run);
                runs.push(run);
            }
            catch (error) {
                if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                    throw error;
                const why = withoutPlace(effects, error, into, place.effects.temporaryDirectory);
                problems.push(`The artifact ${next.artifact.name} was refused: ${why}`);
            }
        }
    };
    await Promise.all(Array.from({ length: downloadsAtOnce }, work));
    return { runs: runs.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1)), problems };
}
/** What was wrong, without the directories of this machine. */
function withoutPlace(effects, error, ...directories) {
    return directories.reduce((text, directory) => text.replaceAll((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, node_path__WEBPACK_IMPORTED_MODULE_0__.sep), ''), effects.redact((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)));
}
/** The Action's last phase may have kept a run a second time, after the first time came to nothing. */
function newestOfEachRun({ stores }, artifacts) {
    const newest = new Map();
    for (const artifact of artifacts.toSorted((a, b) => a.id - b.id)) {
        const id = stores.runIdIn(artifact.name);
        if (id !== null)
            newest.set(id, artifact);
    }
    return [...newest].map(([id, artifact]) => ({ id, artifact }));
}
/** Unpacked as a store lays out its runs, so that they can be kept in an index. */
async function openBundle({ stores }, into, { id, artifact }, { fetch, accept, limits, spend }) {
    const archive = await fetch(artifact);
    const unpacked = await stores.unpackArchive(archive, into, accept, limits);
    spend(unpacked.get('record.json') ?? 0);
    const run = await stores.readBundle(into);
    if (run.record.id === id)
        return run;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`it holds the record ${run.record.id}`);
}


/***/ }),

/***/ 24275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a0: () => (/* binding */ isUnknownTo),
/* harmony export */   kg: () => (/* binding */ gather),
/* harmony export */   vU: () => (/* binding */ recordedEnds)
/* harmony export */ });
/* harmony import */ var _sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33647);
/* harmony import */ var _sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79163);
/* harmony import */ var _runTrial_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85804);



/** Records of trials that the log does not know yet, by the ids of their records. */
function isUnknownTo(log) {
    const known = new Set((0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepTrials */ .Mo)(log).flatMap(({ attempts }) => attempts.flatMap(({ end, recordId }) => (end === null || recordId === null ? [] : [recordId]))));
    return (recordId) => recordId !== '' && !known.has(recordId);
}
/**
 * What came of the trials that were handed out. A record tells; a trial without one was lost with its machine, unless the
 * run was cancelled or its job never began. Entries come in the order of the trials, whichever ended first.
 */
async function gather(effects, log, { runs, handedOut, isCancelled }) {
    const told = await recordedEnds(effects, log, runs, isCancelled);
    const trials = (0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepTrials */ .Mo)((0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_0__/* .withEntries */ .bA)(log, told));
    const late = new Set(log.entries.slice(handedOut).flatMap((entry) => (entry.kind === 'started' ? [entry.recordId] : [])));
    const missing = trials.flatMap(({ number, attempts }) => attempts.flatMap(({ attempt, end, recordId, startedAt }) => {
        if (end !== null)
            return [];
        const never = recordId !== null && late.has(recordId);
        return [
            {
                kind: 'ended',
                trial: number,
                attempt,
                recordId: null,
                startedAt,
                durationMs: 0,
                end: never
                    ? { kind: 'interrupted', reason: 'the job that planned it ended before it was handed out' }
                    : isCancelled
                        ? { kind: 'interrupted', reason: 'the workflow run was cancelled' }
                        : { kind: 'lost', reason: 'its job ended without leaving a record' },
                history: [],
            },
        ];
    }));
    return [...told, ...missing].toSorted((a, b) => a.trial - b.trial || a.attempt - b.attempt);
}
/** What records say of the attempts that they are of. */
async function recordedEnds(effects, log, runs, isCancelled) {
    const planned = new Set((0,_sweeps_log_sweepTrials_js__WEBPACK_IMPORTED_MODULE_2__/* .sweepTrials */ .Mo)(log).map(({ number }) => number));
    const own = runs.filter(({ record }) => record.sweep?.id === log.sweepId && planned.has(record.sweep.trial));
    return Promise.all(own.flatMap((stored) => {
        const { sweep } = stored.record;
        return sweep === null ? [] : [endOf(effects, log, stored, sweep, isCancelled)];
    }));
}
async function endOf(effects, log, stored, { trial, attempt }, isCancelled) {
    const series = await effects.stores.readSeries(stored);
    const entry = (0,_runTrial_js__WEBPACK_IMPORTED_MODULE_1__/* .endedEntry */ .X)(log.spec, { trial, attempt }, { stored, series, problem: null });
    // Nobody stopped the run, so what cut this one off was its machine.
    return entry.end.kind === 'interrupted' && !isCancelled
        ? { ...entry, end: { kind: 'lost', reason: 'its run was cut off with its machine' } }
        : entry;
}


/***/ }),

/***/ 23512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ ownLog),
/* harmony export */   Ob: () => (/* binding */ keepLog),
/* harmony export */   vc: () => (/* binding */ earlierLog)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33647);



/** The newest log of this workflow run; of one sweep where it is known. Null when there is none. */
async function ownLog(effects, place, isWanted) {
    const artifacts = await place.effects.openArtifacts(null);
    const fetch = (artifact) => artifacts.download(artifact, place.effects.temporaryDirectory);
    return newestReadable(effects, place, logsAmong(effects, await artifacts.list(), isWanted), fetch);
}
/** The newest log among artifacts of an earlier run. */
async function earlierLog(effects, place, api, listed) {
    const { fetchArchive, temporaryDirectory } = place.effects;
    const logs = logsAmong(effects, listed, () => true);
    const sweeps = new Set(logs.map(({ sweepId }) => sweepId));
    if (sweeps.size > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`The run has the logs of ${sweeps.size} sweeps: ${[...sweeps].join(', ')}.`, {
            hint: 'Each sweep that is to be resumed needs a workflow run of its own.',
        });
    return newestReadable(effects, place, logs, (artifact) => fetchArchive(api, artifact, temporaryDirectory));
}
/** Keeps the log, unless it is kept as it is; the name of its artifact. */
async function keepLog(effects, place, { header, log }, found) {
    if (found !== null && found.log.entries.length === log.entries.length)
        return found.artifactName;
    const { openArtifacts, temporaryDirectory } = place.effects;
    const name = effects.stores.sweepArtifactName(log.sweepId, log.entries.length, place.context.runAttempt);
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temporaryDirectory, `trainmark-sweep-${effects.randomHex(8)}`);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, 'log.jsonl');
    await effects.files.writeText(path, [header, ...log.entries].map(_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP).join(''));
    await (await openArtifacts(place.workflow.retentionDays)).upload({ name, files: [path], root });
    return name;
}
/** Newest first: a log only grows, and its name says how long it is. */
function logsAmong({ stores }, artifacts, isWanted) {
    return artifacts
        .flatMap((artifact) => {
        const known = stores.sweepLogIn(artifact.name);
        const wanted = known !== null && isWanted({ name: artifact.name, sweepId: known.sweepId });
        return wanted ? [{ artifact, ...known }] : [];
    })
        .toSorted((a, b) => b.entries - a.entries || b.artifact.id - a.artifact.id);
}
/** A log that cannot be had or read makes room for the one before it: what is missing there is in the records. */
async function newestReadable(effects, place, logs, fetch) {
    const problems = [];
    for (const { artifact } of logs.slice(0, 3)) {
        try {
            const into = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(place.effects.temporaryDirectory, `trainmark-sweep-${effects.randomHex(8)}`);
            await effects.stores.unpackArchive(await fetch(artifact), into, effects.stores.placeInSweep);
            const text = await effects.files.readText((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(into, 'log.jsonl'));
            const written = (0,_sweeps_log_sweepLogText_js__WEBPACK_IMPORTED_MODULE_2__/* .readSweepLog */ .dz)(text ?? '', artifact.name);
            if (written !== null)
                return { ...written, artifactName: artifact.name };
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
                throw error;
            effects.progress.say(`${artifact.name}: ${error.message}`);
            problems.push(error);
        }
    }
    const [problem] = problems;
    if (problem !== undefined)
        throw problem;
    return null;
}


/***/ })

};
