export const id = 1930;
export const ids = [1930];
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

/***/ 51930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summariseExamples: () => (/* binding */ summariseExamples)
});

// EXTERNAL MODULE: ./build/src/predictions/measures.js
var measures = __webpack_require__(64727);
// EXTERNAL MODULE: ./build/src/predictions/pairedScores.js
var pairedScores = __webpack_require__(27276);
// EXTERNAL MODULE: ./build/src/predictions/predictions.js
var predictions_predictions = __webpack_require__(5506);
;// CONCATENATED MODULE: ./build/src/predictions/flips.js



/** As many as a report lists. */
const mostListed = 20;
/**
 * The examples that are right on one side and wrong on the other. With several runs a side, right is what more than half of the
 * runs answered rightly and wrong what fewer did; an example on which the runs of a side are evenly split has not flipped.
 */
function flipsOf(paired) {
    const [before, after] = [paired.baseline, paired.candidate].map((runs) => majorityOf(runs, paired.ids.length));
    const wrong = [];
    const right = [];
    for (let pair = 0; pair < paired.ids.length; pair++) {
        const [old, now] = [before?.[pair] ?? 0, after?.[pair] ?? 0];
        if (old > 0 && now < 0)
            wrong.push(pair);
        if (old < 0 && now > 0)
            right.push(pair);
    }
    return {
        examples: paired.ids.length,
        newlyWrong: wrong.length,
        newlyRight: right.length,
        wrong: wrong.slice(0, mostListed).map((pair) => describe(paired, pair)),
        right: right.slice(0, mostListed).map((pair) => describe(paired, pair)),
        slices: sliceFlips(paired, wrong, right),
    };
}
/** Runs that were right less runs that were wrong. */
function majorityOf(runs, pairs) {
    const balance = new Int32Array(pairs);
    for (const { predictions, rows } of runs) {
        const right = (0,measures/* rightAnswers */.At)(predictions);
        for (let pair = 0; pair < pairs; pair++) {
            balance[pair] = (balance[pair] ?? 0) + (right[rows[pair] ?? -1] === 1 ? 1 : -1);
        }
    }
    return balance;
}
function describe(paired, pair) {
    const { predictions, rows } = firstOf(paired.candidate);
    const row = rows[pair] ?? -1;
    const label = (0,predictions_predictions/* textAt */.$)(predictions.labels, row) ?? '';
    const slices = predictions.slices.flatMap(({ name, column }) => {
        const value = (0,predictions_predictions/* textAt */.$)(column, row);
        return value === null ? [] : [[name, value]];
    });
    return {
        id: paired.ids[pair] ?? '',
        label,
        before: usualAnswer(paired.baseline, pair),
        after: usualAnswer(paired.candidate, pair),
        slices: Object.fromEntries(slices),
    };
}
/** What most runs of a side answered; of several equally usual answers the first run's. */
function usualAnswer(runs, pair) {
    const counts = new Map();
    for (const run of runs) {
        const answer = (0,pairedScores/* answerTo */.o)(run, pair);
        counts.set(answer, (counts.get(answer) ?? 0) + 1);
    }
    return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), [null, 0])[0];
}
/** By the candidate's slices. */
function sliceFlips({ candidate, ids }, wrong, right) {
    const { predictions, rows } = firstOf(candidate);
    return predictions.slices.flatMap(({ name, column: { values, codes } }) => {
        const countBy = (pairs) => {
            const counts = new Int32Array(values.length);
            for (const pair of pairs) {
                const code = codes[rows[pair] ?? -1] ?? -1;
                if (code >= 0)
                    counts[code] = (counts[code] ?? 0) + 1;
            }
            return counts;
        };
        const [examples, newlyWrong, newlyRight] = [ids.keys(), wrong, right].map(countBy);
        return values
            .map((value, code) => ({
            key: name,
            value,
            examples: examples?.[code] ?? 0,
            newlyWrong: newlyWrong?.[code] ?? 0,
            newlyRight: newlyRight?.[code] ?? 0,
        }))
            .filter((slice) => slice.examples > 0)
            .sort((a, b) => (a.value < b.value ? -1 : 1));
    });
}
function firstOf(runs) {
    const [first] = runs;
    if (first === undefined)
        throw new RangeError('a side without runs');
    return first;
}

// EXTERNAL MODULE: ./build/src/statistics/newcombe.js
var newcombe = __webpack_require__(42495);
// EXTERNAL MODULE: ./build/src/predictions/sliceRows.js
var sliceRows = __webpack_require__(66311);
;// CONCATENATED MODULE: ./build/src/predictions/groupGaps.js



const confidence = 0.95;
/** The gap in accuracy between the groups of each slice column that has at least two of this size. */
function groupGaps(predictions, fewestExamples) {
    const right = (0,measures/* rightAnswers */.At)(predictions);
    const keys = predictions.slices.map(({ name }) => name);
    const slices = (0,sliceRows/* slicesOf */.n)(predictions).filter(({ rows }) => rows.length >= fewestExamples);
    return keys.flatMap((key) => {
        const groups = slices
            .filter((slice) => slice.key === key)
            .map(({ value, rows }) => groupOf(value, rows.reduce((sum, row) => sum + (right[row] ?? 0), 0), rows.length))
            .sort((a, b) => a.accuracy - b.accuracy);
        const [lowest, highest] = [groups[0], groups.at(-1)];
        if (lowest === undefined || highest === undefined || groups.length < 2)
            return [];
        const { low, high } = (0,newcombe/* newcombeInterval */.Q)(proportionOf(lowest), proportionOf(highest), confidence);
        return [
            { key, lowest, highest, gap: highest.accuracy - lowest.accuracy, interval: [low, high] },
        ];
    });
}
function groupOf(value, successes, examples) {
    return { value, accuracy: successes / examples, examples };
}
function proportionOf({ accuracy, examples }) {
    return { successes: Math.round(accuracy * examples), trials: examples };
}

;// CONCATENATED MODULE: ./build/src/predictions/exampleSummary.js


function summariseExamples({ baseline, candidate, pairing, fewestExamples, }) {
    const gapsOf = ([first]) => first === undefined || first === null ? [] : groupGaps(first, fewestExamples);
    const [before, after] = [gapsOf(baseline), gapsOf(candidate)];
    const keys = [...new Set([...after, ...before].map(({ key }) => key))];
    const isPaired = pairing.kind === 'paired';
    return {
        problem: isPaired ? null : pairing.reason,
        unpaired: isPaired ? pairing.examples.unpaired : 0,
        flips: isPaired ? flipsOf(pairing.examples) : null,
        gaps: keys.map((key) => ({
            key,
            baseline: before.find((gap) => gap.key === key) ?? null,
            candidate: after.find((gap) => gap.key === key) ?? null,
        })),
    };
}


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


/***/ })

};
