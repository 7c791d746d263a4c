export const id = 5376;
export const ids = [5376];
export const modules = {

/***/ 2200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ openStore),
/* harmony export */   x: () => (/* binding */ openWorkplace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _records_portablePath_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81318);


/** Opens repository and store before anything costs time, so that what cannot work is told of at once. */
async function openWorkplace(effects, settings) {
    const git = await effects.git.open(effects.directory);
    // Reports of earlier checks are no part of the code.
    const reports = settings.out === null ? [] : [(0,_records_portablePath_js__WEBPACK_IMPORTED_MODULE_1__/* .portablePath */ .T)(git.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(effects.directory, settings.out))];
    const [code, store] = await Promise.all([
        effects.git.snapshotCode(git, reports),
        openStore(effects, settings, git.root),
    ]);
    const directory = (0,_records_portablePath_js__WEBPACK_IMPORTED_MODULE_1__/* .portablePath */ .T)(git.root, effects.directory);
    return { git, directory: directory === '' ? '.' : directory, code, store };
}
/** The store that the settings name, by default `.trainmark` at the root of the repository. */
function openStore(effects, { store }, root) {
    return effects.stores.openDirectory(store === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, '.trainmark') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(effects.directory, store));
}


/***/ }),

/***/ 90808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ startUpTrials),
/* harmony export */   m: () => (/* binding */ chooseSampler)
/* harmony export */ });
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26436);

/** Model-based search begins after so many trials, planned or told. */
const startUpTrials = 10;
/** Beyond these the process is slower than 50 ms or no better than TPE. */
const mostForProcess = 250;
const mostDimensions = 20;
/** Every so many trials TPE proposes in place of the process, which guards against a process that does not fit. */
const guardEvery = 5;
/**
 * How the next trial is found. `bayes`: quasi-random for the first ten trials and until two are complete; then a
 * Gaussian process, one trial in five TPE; TPE alone under conditions, above 250 trials or 20 dimensions.
 */
function chooseSampler(spec, space, trials) {
    if (spec.method !== 'bayes')
        return spec.method;
    const complete = trials.filter((trial) => (0,_losses_js__WEBPACK_IMPORTED_MODULE_0__/* .lossesOf */ .R)(spec.metrics, trial) !== null).length;
    if (trials.length < startUpTrials || complete < 2)
        return 'quasi-random';
    const isBeyond = trials.length > mostForProcess || space.dimensions.length > mostDimensions;
    const isGuard = trials.length % guardEvery === guardEvery - 1;
    return space.isConditional || isBeyond || isGuard ? 'tpe' : 'gaussian process';
}


/***/ }),

/***/ 56394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ appendRow),
/* harmony export */   DI: () => (/* binding */ inverse),
/* harmony export */   Er: () => (/* binding */ solveUpper),
/* harmony export */   F: () => (/* binding */ solveLower),
/* harmony export */   LB: () => (/* binding */ factorise)
/* harmony export */ });
/**
 * The Cholesky factor of a symmetric matrix, of which only the lower triangle is read. When rounding has made it
 * indefinite, a growing amount is added to the diagonal until it is not.
 */
function factorise(matrix, size, stride = size) {
    let scale = 0;
    for (let row = 0; row < size; row++)
        scale = Math.max(scale, matrix[row * size + row] ?? 0);
    for (let jitter = 0;; jitter = jitter === 0 ? 1e-10 * scale : jitter * 10) {
        const factor = { cells: new Float64Array(stride * stride), stride, size: 0 };
        while (factor.size < size && appendRow(factor, matrix.subarray(factor.size * size), jitter))
            ;
        if (factor.size === size)
            return factor;
        if (!(jitter <= scale))
            throw new RangeError('a covariance matrix that is not finite');
    }
}
/** Adds one row of the matrix to its factor; false, and no row more, where the matrix is not positive definite. */
function appendRow(factor, row, jitter = 0) {
    const { cells, stride, size } = factor;
    const own = size * stride;
    let rest = (row[size] ?? 0) + jitter;
    for (let column = 0; column < size; column++) {
        const other = column * stride;
        let sum = row[column] ?? 0;
        for (let k = 0; k < column; k++)
            sum -= (cells[own + k] ?? 0) * (cells[other + k] ?? 0);
        const value = sum / (cells[other + column] ?? 0);
        cells[own + column] = value;
        rest -= value * value;
    }
    if (!(rest > 0))
        return false;
    cells[own + size] = Math.sqrt(rest);
    factor.size++;
    return true;
}
/** Solves L x = b in place. */
function solveLower({ cells, stride, size }, b) {
    for (let row = 0; row < size; row++) {
        const own = row * stride;
        let sum = b[row] ?? 0;
        for (let k = 0; k < row; k++)
            sum -= (cells[own + k] ?? 0) * (b[k] ?? 0);
        b[row] = sum / (cells[own + row] ?? 0);
    }
}
/** Solves Lᵀ x = b in place, walking along the rows of L so that memory is read in order. */
function solveUpper({ cells, stride, size }, b) {
    for (let row = size - 1; row >= 0; row--) {
        const own = row * stride;
        const value = (b[row] ?? 0) / (cells[own + row] ?? 0);
        b[row] = value;
        for (let k = 0; k < row; k++)
            b[k] = (b[k] ?? 0) - value * (cells[own + k] ?? 0);
    }
}
/** The lower triangle of the inverse of L Lᵀ, in a square; what lies above its diagonal is 0. */
function inverse(factor) {
    const { size } = factor;
    const lower = inverseOfTriangle(factor);
    const result = new Float64Array(size * size);
    for (let k = 0; k < size; k++) {
        const source = k * size;
        for (let i = 0; i <= k; i++) {
            const left = lower[source + i] ?? 0;
            const target = i * size;
            for (let j = 0; j <= i; j++)
                result[target + j] = (result[target + j] ?? 0) + left * (lower[source + j] ?? 0);
        }
    }
    return result;
}
/** Each row of L⁻¹ comes from the rows above it, so that memory is read in order. */
function inverseOfTriangle({ cells, stride, size }) {
    const lower = new Float64Array(size * size);
    for (let row = 0; row < size; row++) {
        const target = row * size;
        const diagonal = 1 / (cells[row * stride + row] ?? 0);
        for (let k = 0; k < row; k++) {
            const share = -(cells[row * stride + k] ?? 0) * diagonal;
            const source = k * size;
            for (let column = 0; column <= k; column++)
                lower[target + column] = (lower[target + column] ?? 0) + share * (lower[source + column] ?? 0);
        }
        lower[target + row] = diagonal;
    }
    return lower;
}


/***/ }),

/***/ 81454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DP: () => (/* binding */ fitKernel),
/* harmony export */   Wu: () => (/* binding */ covariance),
/* harmony export */   hD: () => (/* binding */ covarianceSlope)
/* harmony export */ });
/* unused harmony export negativeLogPosterior */
/* harmony import */ var _cholesky_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56394);
/* harmony import */ var _minimiseInBox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91235);


const leastNoise = 1e-6;
const root5 = Math.sqrt(5);
/**
 * The kernel at the mode of its posterior, its logarithms found from two starts. Priors as Optuna 5's GPSampler
 * (optuna/_gp/prior.py): −Σ(0.1/w + 0.1w), Gamma(2, 1) on the scale, Gamma(1.1, rate 30) on the noise.
 */
function fitKernel(points, values, evaluations) {
    const dimensions = points.isCategorical.length;
    const objective = negativeLogPosterior(points, values);
    const lower = new Float64Array(dimensions + 2).fill(Math.log(1e-4));
    const upper = new Float64Array(dimensions + 2).fill(Math.log(1e3));
    lower[dimensions] = Math.log(1e-2);
    lower[dimensions + 1] = Math.log(leastNoise);
    upper[dimensions + 1] = 0;
    const ends = [1, 8].map((weight) => {
        const start = new Float64Array(dimensions + 2).fill(Math.log(weight));
        start[dimensions] = 0;
        start[dimensions + 1] = Math.log(1e-3);
        return (0,_minimiseInBox_js__WEBPACK_IMPORTED_MODULE_0__/* .minimiseInBox */ .a)(objective, start, { lower, upper }, Math.ceil(evaluations / 2));
    });
    const [best] = ends.toSorted((a, b) => a.value - b.value);
    return kernelAt(best?.x ?? lower);
}
function kernelAt(logarithms) {
    const dimensions = logarithms.length - 2;
    return {
        weights: logarithms.subarray(0, dimensions).map(Math.exp),
        scale: Math.exp(logarithms[dimensions] ?? 0),
        noise: Math.exp(logarithms[dimensions + 1] ?? 0),
    };
}
/** The covariance at a squared distance. */
function covariance(scale, squared) {
    const r = root5 * Math.sqrt(squared);
    return scale * (1 + r + (5 / 3) * squared) * Math.exp(-r);
}
/** Its derivative by the squared distance. */
function covarianceSlope(scale, squared) {
    const r = root5 * Math.sqrt(squared);
    return (-5 / 6) * scale * (1 + r) * Math.exp(-r);
}
/** Exported for the test of its gradient. Parameters: ln weights, ln scale, ln noise. */
function negativeLogPosterior(points, values) {
    const size = points.rows.length;
    const dimensions = points.isCategorical.length;
    const distances = pairDistances(points);
    return (logarithms, gradient) => {
        const { weights, scale, noise } = kernelAt(logarithms);
        const matrix = new Float64Array(size * size);
        const slopes = new Float64Array((size * (size - 1)) / 2);
        fillMatrix({ matrix, slopes, distances, weights, scale, noise, size });
        const factor = (0,_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .factorise */ .LB)(matrix, size);
        const alpha = values.slice();
        (0,_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .solveLower */ .F)(factor, alpha);
        let value = 0;
        for (let i = 0; i < size; i++) {
            value += 0.5 * (alpha[i] ?? 0) ** 2 + Math.log(factor.cells[i * size + i] ?? 0);
        }
        (0,_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .solveUpper */ .Er)(factor, alpha);
        const inverted = (0,_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .inverse */ .DI)(factor);
        gradient.fill(0);
        let [byScale, byNoise, pair] = [0, 0, 0];
        for (let i = 0; i < size; i++) {
            for (let j = 0; j < i; j++, pair++) {
                const cell = (inverted[i * size + j] ?? 0) - (alpha[i] ?? 0) * (alpha[j] ?? 0);
                byScale += cell * (matrix[i * size + j] ?? 0);
                const slope = cell * (slopes[pair] ?? 0);
                for (let d = 0; d < dimensions; d++)
                    gradient[d] = (gradient[d] ?? 0) + slope * (distances[pair * dimensions + d] ?? 0);
            }
            const cell = (inverted[i * size + i] ?? 0) - (alpha[i] ?? 0) ** 2;
            byScale += (cell * scale) / 2;
            byNoise += (cell * noise) / 2;
        }
        for (let d = 0; d < dimensions; d++) {
            const weight = weights[d] ?? 0;
            value += 0.1 / weight + 0.1 * weight;
            gradient[d] = (gradient[d] ?? 0) * weight - 0.1 / weight + 0.1 * weight;
        }
        value += scale - Math.log(scale) + 30 * noise - 0.1 * Math.log(noise);
        gradient[dimensions] = byScale + scale - 1;
        gradient[dimensions + 1] = byNoise + 30 * noise - 0.1;
        return value;
    };
}
function fillMatrix({ matrix, slopes, distances, weights, scale, noise, size }) {
    const dimensions = weights.length;
    let pair = 0;
    for (let i = 0; i < size; i++) {
        for (let j = 0; j < i; j++, pair++) {
            let squared = 0;
            for (let d = 0; d < dimensions; d++)
                squared += (weights[d] ?? 0) * (distances[pair * dimensions + d] ?? 0);
            const r = root5 * Math.sqrt(squared);
            const decay = scale * Math.exp(-r);
            matrix[i * size + j] = (1 + r + (5 / 3) * squared) * decay;
            slopes[pair] = (-5 / 6) * (1 + r) * decay;
        }
        matrix[i * size + i] = scale + noise;
    }
}
function pairDistances({ rows, isCategorical }) {
    const dimensions = isCategorical.length;
    const distances = new Float64Array(((rows.length * (rows.length - 1)) / 2) * dimensions);
    let place = 0;
    for (const [i, a] of rows.entries())
        for (const b of rows.slice(0, i))
            for (let d = 0; d < dimensions; d++)
                distances[place++] = squaredDistance(a[d] ?? 0, b[d] ?? 0, isCategorical[d] === true);
    return distances;
}
/** Between two coordinates. */
function squaredDistance(a, b, isCategorical) {
    if (isCategorical)
        return a === b ? 0 : 1;
    return (a - b) * (a - b);
}


/***/ }),

/***/ 21822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zp: () => (/* binding */ standardise),
/* harmony export */   hh: () => (/* binding */ processOf),
/* harmony export */   ny: () => (/* binding */ addPending)
/* harmony export */ });
/* unused harmony export standardised */
/* harmony import */ var _fitKernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81454);
/* harmony import */ var _placed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59307);
/* harmony import */ var _posterior_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64837);



/** Kernels are fitted on so many told trials: the fit's time grows with their cube, its gain hardly. */
const mostFitted = 72;
const evaluations = 24;
/** A process that knows the evidence; `room`: how many proposals will be added to it as pending. */
function processOf(space, { told, pending }, room) {
    const isCategorical = space.dimensions.map(({ axis }) => axis.kind === 'categorical');
    const rows = told.map(({ configuration }) => (0,_placed_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .G)(space, configuration));
    const values = standardised(told.map(({ loss }) => loss));
    const chosen = chosenForFit(values);
    const kernel = (0,_fitKernel_js__WEBPACK_IMPORTED_MODULE_0__/* .fitKernel */ .DP)({ rows: chosen.map((index) => rows[index] ?? new Float64Array()), isCategorical }, Float64Array.from(chosen, (index) => values[index] ?? 0), evaluations);
    const points = { rows, isCategorical };
    const posterior = (0,_posterior_js__WEBPACK_IMPORTED_MODULE_2__/* .conditionOn */ .rU)(points, values, kernel, pending.length + room);
    for (const configuration of pending)
        (0,_posterior_js__WEBPACK_IMPORTED_MODULE_2__/* .believe */ .Ti)(posterior, (0,_placed_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .G)(space, configuration));
    return posterior;
}
/** A process with one more trial under way. */
function addPending(space, posterior, configuration) {
    (0,_posterior_js__WEBPACK_IMPORTED_MODULE_2__/* .believe */ .Ti)(posterior, (0,_placed_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .G)(space, configuration));
}
/**
 * Losses with their bad tail cut off at med + 2 (med − min), then mean 0 and variance 1. Without the cut one diverged
 * trial flattens everything that matters.
 */
function standardised(losses) {
    return standardise(losses).values;
}
/** As `standardised`, with the way back: a loss is `mean + deviation · value`. The deviation of equal losses is 0. */
function standardise(losses) {
    const sorted = Float64Array.from(losses).sort();
    const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
    const least = sorted[0] ?? 0;
    const cut = Float64Array.from(losses, (loss) => Math.min(loss, middle + 2 * (middle - least)));
    const mean = cut.reduce((sum, value) => sum + value / cut.length, 0);
    const deviation = Math.sqrt(cut.reduce((sum, value) => sum + (value - mean) ** 2 / cut.length, 0));
    return deviation > 0 && Number.isFinite(deviation)
        ? { values: cut.map((value) => (value - mean) / deviation), mean, deviation }
        : { values: cut.fill(0), mean, deviation: 0 };
}
/** All; or the best half of the number and as many evenly from the rest. */
function chosenForFit(values) {
    const order = [...values.keys()].toSorted((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
    if (order.length <= mostFitted)
        return order;
    const half = mostFitted / 2;
    const rest = order.slice(half).toSorted((a, b) => a - b);
    return [
        ...order.slice(0, half),
        ...Array.from({ length: half }, (_, k) => rest[Math.floor((k * rest.length) / half)] ?? 0),
    ];
}


/***/ }),

/***/ 91235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ minimiseInBox)
/* harmony export */ });
const memory = 8;
/** Armijo's share of the promised decrease. */
const sufficient = 1e-4;
/**
 * A minimum near `start` within bounds: L-BFGS on the coordinates that no bound holds back, steps projected onto the
 * box and halved until the value falls enough (Nocedal and Wright 2006, §7.2 and §16.7). At most `evaluations` calls.
 */
function minimiseInBox(objective, start, box, evaluations) {
    let x = start.slice();
    let gradient = new Float64Array(x.length);
    let value = objective(x, gradient);
    let left = evaluations - 1;
    const pairs = [];
    while (left > 0) {
        const direction = descent(x, gradient, pairs, box);
        const slope = dot(direction, gradient);
        if (!(slope < -1e-12))
            break;
        const nextGradient = new Float64Array(x.length);
        let size = pairs.length === 0 ? Math.min(1, 0.5 / Math.sqrt(dot(direction, direction))) : 1;
        let next = moved(x, direction, size, box);
        let nextValue = objective(next, nextGradient);
        for (left--; left > 0 && !(nextValue <= value + sufficient * size * slope); left--) {
            size *= 0.4;
            next = moved(x, direction, size, box);
            nextValue = objective(next, nextGradient);
        }
        if (!(nextValue < value))
            break;
        const isDone = value - nextValue < 1e-7 * Math.max(1, Math.abs(value));
        remember(pairs, x, next, gradient, nextGradient);
        [x, value, gradient] = [next, nextValue, nextGradient];
        if (isDone)
            break;
    }
    return { x, value };
}
/** Two-loop recursion; coordinates at a bound that the gradient pushes against stay. */
function descent(x, gradient, pairs, { lower, upper }) {
    const isFree = (index, slope) => !((x[index] ?? 0) <= (lower[index] ?? 0) && slope > 0) &&
        !((x[index] ?? 0) >= (upper[index] ?? 0) && slope < 0);
    const direction = gradient.map((slope, index) => (isFree(index, slope) ? -slope : 0));
    const shares = [];
    for (const { step, change, product } of pairs.toReversed()) {
        const share = dot(step, direction) / product;
        shares.push(share);
        for (let i = 0; i < direction.length; i++)
            direction[i] = (direction[i] ?? 0) - share * (change[i] ?? 0);
    }
    const last = pairs.at(-1);
    const scale = last === undefined ? 1 : last.product / dot(last.change, last.change);
    for (let i = 0; i < direction.length; i++)
        direction[i] = (direction[i] ?? 0) * scale;
    for (const { step, change, product } of pairs) {
        const share = (shares.pop() ?? 0) - dot(change, direction) / product;
        for (let i = 0; i < direction.length; i++)
            direction[i] = (direction[i] ?? 0) + share * (step[i] ?? 0);
    }
    return direction.map((part, index) => (isFree(index, gradient[index] ?? 0) ? part : 0));
}
function moved(x, direction, size, { lower, upper }) {
    return x.map((value, index) => Math.min(upper[index] ?? Infinity, Math.max(lower[index] ?? -Infinity, value + size * (direction[index] ?? 0))));
}
/** Pairs of negative curvature would spoil the direction and are left out. */
function remember(pairs, x, next, before, after) {
    const step = next.map((value, index) => value - (x[index] ?? 0));
    const change = after.map((value, index) => value - (before[index] ?? 0));
    const product = dot(step, change);
    if (product > 1e-10 * dot(change, change))
        pairs.push({ step, change, product });
    if (pairs.length > memory)
        pairs.shift();
}
function dot(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i++)
        sum += (a[i] ?? 0) * (b[i] ?? 0);
    return sum;
}


/***/ }),

/***/ 59307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placed)
/* harmony export */ });
/* harmony import */ var _space_searchSpace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81932);

/**
 * Where a trial stands for the process. Inactive parameters stand in the middle of their axes, all trials without them
 * alike; so does a value without a place, from a trial of an older space.
 */
function placed(space, configuration) {
    return (0,_space_searchSpace_js__WEBPACK_IMPORTED_MODULE_0__/* .pointOf */ .qk)(space, configuration).map((share) => (Number.isNaN(share) ? 0.5 : share));
}


/***/ }),

/***/ 64837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ beliefAt),
/* harmony export */   SC: () => (/* binding */ beliefWithSlopes),
/* harmony export */   Ti: () => (/* binding */ believe),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   rU: () => (/* binding */ conditionOn)
/* harmony export */ });
/* harmony import */ var _cholesky_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56394);
/* harmony import */ var _fitKernel_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81454);


/** Conditions on told points; `room` more can be added as pending. */
function conditionOn({ rows, isCategorical }, values, kernel, room) {
    const size = rows.length;
    const matrix = new Float64Array(size * size);
    for (const [i, row] of rows.entries()) {
        for (let j = 0; j < i; j++)
            matrix[i * size + j] = between(kernel, isCategorical, row, rows[j] ?? row);
        matrix[i * size + i] = kernel.scale + kernel.noise;
    }
    const factor = (0,_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .factorise */ .LB)(matrix, size, size + room);
    const alpha = values.slice();
    (0,_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .solveLower */ .F)(factor, alpha);
    (0,_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .solveUpper */ .Er)(factor, alpha);
    const posterior = { kernel, isCategorical, rows: [...rows], factor, alpha, best: Infinity };
    for (const row of rows)
        posterior.best = Math.min(posterior.best, meanOf(posterior, row));
    return posterior;
}
/**
 * Adds a pending point with the mean as its value (kriging believer). Such a value changes no mean anywhere, so the
 * weights stay and only the factor grows by a row. A point that coincides with others tells nothing and is left out.
 */
function believe(posterior, row) {
    const covariances = covariancesAt(posterior, row);
    const mean = meanAt(posterior, covariances);
    const full = new Float64Array(covariances.length + 1);
    full.set(covariances);
    full[covariances.length] = posterior.kernel.scale + posterior.kernel.noise;
    if (!(0,_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .appendRow */ .D)(posterior.factor, full))
        return;
    posterior.rows.push(row);
    posterior.best = Math.min(posterior.best, mean);
}
/** The mean alone, which is much quicker. */
function meanOf(posterior, row) {
    return meanAt(posterior, covariancesAt(posterior, row));
}
/** Mean and standard deviation of the loss itself, without the noise of measuring it. */
function beliefAt(posterior, row) {
    const covariances = covariancesAt(posterior, row);
    const mean = meanAt(posterior, covariances);
    (0,_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .solveLower */ .F)(posterior.factor, covariances);
    return { mean, deviation: deviationFrom(posterior, covariances) };
}
/** As `beliefAt`, with the gradients of both along every coordinate; those of categorical ones are 0. */
function beliefWithSlopes(posterior, row, meanSlope, deviationSlope) {
    const covariances = covariancesAt(posterior, row);
    const mean = meanAt(posterior, covariances);
    (0,_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .solveLower */ .F)(posterior.factor, covariances);
    const deviation = deviationFrom(posterior, covariances);
    (0,_cholesky_js__WEBPACK_IMPORTED_MODULE_1__/* .solveUpper */ .Er)(posterior.factor, covariances);
    meanSlope.fill(0);
    deviationSlope.fill(0);
    const { kernel, isCategorical, rows, alpha } = posterior;
    for (const [place, other] of rows.entries()) {
        const slope = (0,_fitKernel_js__WEBPACK_IMPORTED_MODULE_0__/* .covarianceSlope */ .hD)(kernel.scale, distance(kernel, isCategorical, row, other));
        const byMean = slope * (alpha[place] ?? 0);
        const byDeviation = (-slope * (covariances[place] ?? 0)) / deviation;
        for (let d = 0; d < row.length; d++) {
            if (isCategorical[d] === true)
                continue;
            const step = 2 * (kernel.weights[d] ?? 0) * ((row[d] ?? 0) - (other[d] ?? 0));
            meanSlope[d] = (meanSlope[d] ?? 0) + byMean * step;
            deviationSlope[d] = (deviationSlope[d] ?? 0) + byDeviation * step;
        }
    }
    return { mean, deviation };
}
function deviationFrom({ kernel }, solved) {
    let variance = kernel.scale;
    for (let i = 0; i < solved.length; i++)
        variance -= (solved[i] ?? 0) ** 2;
    return Math.sqrt(Math.max(variance, 1e-12 * kernel.scale));
}
function meanAt({ alpha }, covariances) {
    let mean = 0;
    for (let i = 0; i < alpha.length; i++)
        mean += (alpha[i] ?? 0) * (covariances[i] ?? 0);
    return mean;
}
function covariancesAt({ kernel, isCategorical, rows }, row) {
    const covariances = new Float64Array(rows.length);
    for (let i = 0; i < rows.length; i++)
        covariances[i] = between(kernel, isCategorical, row, rows[i] ?? row);
    return covariances;
}
function between(kernel, isCategorical, a, b) {
    return (0,_fitKernel_js__WEBPACK_IMPORTED_MODULE_0__/* .covariance */ .Wu)(kernel.scale, distance(kernel, isCategorical, a, b));
}
/** Written out, not by `squaredDistance`: most of the time of a proposal is spent here. */
function distance({ weights }, isCategorical, a, b) {
    let squared = 0;
    for (let d = 0; d < weights.length; d++) {
        const difference = (a[d] ?? 0) - (b[d] ?? 0);
        if (difference === 0)
            continue;
        squared += (weights[d] ?? 0) * (isCategorical[d] === true ? 1 : difference * difference);
    }
    return squared;
}


/***/ }),

/***/ 25943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ mostListed),
/* harmony export */   y: () => (/* binding */ gridOf)
/* harmony export */ });
/* harmony import */ var _records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77452);
/* harmony import */ var _space_searchSpace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81932);
/* harmony import */ var _space_configuration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7928);



/** Every trial of the grid in W&B's order: names sorted, the last one turning fastest; equal trials come once. */
function* gridOf(space) {
    const lists = new Map(space.parameters.map(({ name, distribution }) => [name, listed(distribution)]));
    const places = space.parameters.map(() => 0);
    const seen = new Set();
    for (;;) {
        const values = new Map(space.parameters.map(({ name }, index) => [name, lists.get(name)?.[places[index] ?? 0] ?? null]));
        const settled = (0,_space_searchSpace_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(space, ({ parameter }) => values.get(parameter.name) ?? null);
        const key = (0,_space_configuration_js__WEBPACK_IMPORTED_MODULE_2__/* .trialKey */ .w)(settled);
        if (!space.isConditional || !seen.has(key))
            yield settled;
        // Without conditions no two places give one trial, so a grid of any size is walked in little memory.
        if (space.isConditional)
            seen.add(key);
        if (!advance(space, lists, places))
            return;
    }
}
function advance(space, lists, places) {
    for (let index = places.length - 1; index >= 0; index--) {
        const count = lists.get(space.parameters[index]?.name ?? '')?.length ?? 1;
        const next = (places[index] ?? 0) + 1;
        places[index] = next < count ? next : 0;
        if (next < count)
            return true;
    }
    return false;
}
/** No table or plan shows a longer list; more would only fill the memory. */
const mostListed = 1_000_000;
function listed(distribution) {
    if (distribution.kind === 'constant')
        return [distribution.value];
    if (distribution.kind === 'categorical')
        return distinct(distribution.values);
    if (distribution.kind === 'stepped') {
        const { min, max, step } = distribution;
        return steps(min, step, Math.floor((max - min) / step + 1e-9) + 1);
    }
    // W&B lists a q_uniform as NumPy's arange, which leaves out the upper end.
    if (distribution.kind === 'uniform' && distribution.quantum !== null) {
        const { min, max, quantum } = distribution;
        return steps(min, quantum, Math.ceil((max - min) / quantum));
    }
    throw new RangeError(`a grid cannot list a ${distribution.kind} distribution`);
}
function steps(min, step, count) {
    if (count > mostListed)
        throw new RangeError(`a grid of ${count} values in one parameter`);
    return Array.from({ length: count }, (_, index) => min + index * step);
}
function distinct(values) {
    return [...new Map(values.map((value) => [(0,_records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value), value])).values()];
}


/***/ }),

/***/ 26436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lossesOf),
/* harmony export */   X: () => (/* binding */ evidenceOf)
/* harmony export */ });
/** One loss for each metric, smaller is better; null: failed, not finished, or a value that is not finite. */
function lossesOf(metrics, trial) {
    if (trial.outcome.kind !== 'complete')
        return null;
    const { values } = trial.outcome;
    const losses = metrics.map(({ goal }, index) => {
        const value = values[index] ?? Number.NaN;
        return goal === 'maximize' ? -value : value;
    });
    return losses.every(Number.isFinite) ? losses : null;
}
/**
 * What trials tell when `mix` makes one loss of theirs. Failures, and objectives that are not finite, take the value that
 * the metric's `impute` asks for; with nothing complete they have the loss 0, all alike.
 */
function evidenceOf(metrics, trials, mix) {
    const ordered = trials.toSorted((a, b) => a.number - b.number);
    const complete = ordered.flatMap((trial) => {
        const losses = lossesOf(metrics, trial);
        return losses === null ? [] : [mix(losses)];
    });
    const impute = metrics[0]?.impute ?? 'worst';
    const whileRunning = metrics[0]?.imputeWhileRunning ?? null;
    const told = [];
    const pending = [];
    for (const trial of ordered) {
        const { outcome, configuration } = trial;
        if (outcome.kind === 'lost')
            continue;
        const losses = lossesOf(metrics, trial);
        if (outcome.kind === 'pending') {
            if (whileRunning === null)
                pending.push(configuration);
            else
                told.push({ configuration, loss: imputed(whileRunning, complete), rank: 'pruned', step: 0 });
        }
        else if (losses !== null)
            told.push({ configuration, loss: mix(losses), rank: 'complete', step: Infinity });
        else
            told.push(prunedOrFailed(metrics, trial, imputed(impute, complete)));
    }
    return { told, pending };
}
/** A pruned trial's own value stands when it is worse than what failures get; it never looks better than it was. */
function prunedOrFailed(metrics, { configuration, outcome }, fallback) {
    if (outcome.kind !== 'pruned')
        return { configuration, loss: fallback, rank: 'failed', step: 0 };
    const { step, value } = outcome;
    const isUsable = value !== null && Number.isFinite(value) && metrics.length === 1;
    const loss = isUsable ? (metrics[0]?.goal === 'maximize' ? -value : value) : fallback;
    return { configuration, loss, rank: 'pruned', step };
}
function imputed(how, complete) {
    if (complete.length === 0)
        return 0;
    if (how === 'latest')
        return complete.at(-1) ?? 0;
    return how === 'best' ? Math.min(...complete) : Math.max(...complete);
}


/***/ }),

/***/ 83609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./build/src/sweeps/space/configuration.js
var space_configuration = __webpack_require__(7928);
// EXTERNAL MODULE: ./build/src/sweeps/space/searchSpace.js
var searchSpace = __webpack_require__(81932);
// EXTERNAL MODULE: ./build/src/sweeps/proposals/chooseSampler.js
var chooseSampler = __webpack_require__(90808);
// EXTERNAL MODULE: ./build/src/statistics/generator.js
var statistics_generator = __webpack_require__(3648);
// EXTERNAL MODULE: ./build/src/sweeps/proposals/losses.js
var proposals_losses = __webpack_require__(26436);
;// CONCATENATED MODULE: ./build/src/sweeps/proposals/evidenceFor.js


/** One loss for each trial; of several metrics a mixture with weights of its own for each proposal (ParEGO, Knowles 2006). */
function evidenceFor(metrics, trials, generator) {
    if (metrics.length === 1)
        return (0,proposals_losses/* evidenceOf */.X)(metrics, trials, ([loss]) => loss ?? 0);
    const all = trials.flatMap((trial) => {
        const losses = (0,proposals_losses/* lossesOf */.R)(metrics, trial);
        return losses === null ? [] : [losses];
    });
    const ends = metrics.map((_, index) => {
        const own = all.map((losses) => losses[index] ?? 0);
        return { low: Math.min(...own), width: Math.max(...own) - Math.min(...own) || 1 };
    });
    const raw = metrics.map(() => -Math.log((0,statistics_generator/* uniform */.Pi)(generator)));
    const sum = raw.reduce((total, one) => total + one, 0);
    return (0,proposals_losses/* evidenceOf */.X)(metrics, trials, (losses) => {
        const parts = losses.map((loss, index) => ((raw[index] ?? 0) / sum) * ((loss - (ends[index]?.low ?? 0)) / (ends[index]?.width ?? 1)));
        return Math.max(...parts) + 0.05 * parts.reduce((total, part) => total + part, 0);
    });
}

// EXTERNAL MODULE: ./build/src/statistics/normal.js
var normal = __webpack_require__(75966);
// EXTERNAL MODULE: ./build/src/sweeps/proposals/gaussianProcess/placed.js
var placed = __webpack_require__(59307);
// EXTERNAL MODULE: ./build/src/sweeps/proposals/gaussianProcess/posterior.js
var gaussianProcess_posterior = __webpack_require__(64837);
;// CONCATENATED MODULE: ./build/src/sweeps/proposals/gaussianProcess/logExpectedImprovement.js


/**
 * ln E[max(0, best − loss)] at a point. The logarithm keeps its shape where the expectation itself is 0 in doubles
 * (Ament et al. 2023, "Unexpected improvements to expected improvement").
 */
function logExpectedImprovement(posterior, row) {
    const { mean, deviation } = (0,gaussianProcess_posterior/* beliefAt */.Bg)(posterior, row);
    return Math.log(deviation) + logImprovement((posterior.best - mean) / deviation);
}
/** The same with its gradient, written into `slope`. */
function logExpectedImprovementSlope(posterior, row, slope) {
    const deviationSlope = new Float64Array(row.length);
    const { mean, deviation } = (0,gaussianProcess_posterior/* beliefWithSlopes */.SC)(posterior, row, slope, deviationSlope);
    const z = (posterior.best - mean) / deviation;
    const log = logImprovement(z);
    const density = Math.exp(logDensity(z) - log) / deviation;
    const tail = z < -farOut ? density / -z : ((0,normal/* normalLowerTail */.$V)(z) * Math.exp(-log)) / deviation;
    for (let d = 0; d < slope.length; d++)
        slope[d] = density * (deviationSlope[d] ?? 0) - tail * (slope[d] ?? 0);
    return Math.log(deviation) + log;
}
/** Beyond this many deviations the difference below loses its digits and its expansion in 1/z² is better. */
const farOut = 10;
/** ln(φ(z) + z Φ(z)). */
function logImprovement(z) {
    if (z >= -farOut)
        return Math.log((0,normal/* normalDensity */.kC)(z) + z * (0,normal/* normalLowerTail */.$V)(z));
    const inverse = 1 / (z * z);
    return logDensity(z) + Math.log(inverse * (1 - inverse * (3 - inverse * (15 - inverse * 105))));
}
function logDensity(z) {
    return (-z * z - Math.log(2 * Math.PI)) / 2;
}

// EXTERNAL MODULE: ./build/src/sweeps/proposals/gaussianProcess/minimiseInBox.js
var minimiseInBox = __webpack_require__(91235);
;// CONCATENATED MODULE: ./build/src/sweeps/proposals/gaussianProcess/bestPoints.js







const randomPoints = 192;
const pointsNearBest = 64;
/** How many of them are improved further. */
const climbers = 3;
const stepsOfClimb = 12;
const rounds = 2;
/** Where the expected improvement is greatest, best first: many points at random and near the best, then climbing. */
function bestPoints(space, posterior, generator) {
    const scored = (point) => ({
        point,
        score: logExpectedImprovement(posterior, point),
    });
    const random = Array.from({ length: randomPoints }, () => snapped(space, Float64Array.from(space.dimensions, () => (0,statistics_generator/* uniform */.Pi)(generator))));
    const points = [...random, ...nearBest(space, posterior, generator)].map(scored).toSorted(byScore);
    const climbed = spread(points).map((start) => climb(space, posterior, start, generator));
    return [...climbed, ...points].toSorted(byScore).map(({ point }) => (0,searchSpace/* configurationAt */.wr)(space, point));
}
const byScore = (a, b) => b.score - a.score;
/** Each coordinate moved to the middle of its cell, where the process was told of such values. */
function snapped(space, point) {
    if (space.isConditional)
        return (0,placed/* placed */.G)(space, (0,searchSpace/* configurationAt */.wr)(space, point));
    return point.map((share, index) => {
        const axis = space.dimensions[index]?.axis;
        if (axis === undefined || axis.size === Infinity)
            return share;
        const cell = axis.cellOf(axis.valueAt(share));
        return cell === null ? share : (cell.low + cell.high) / 2;
    });
}
/** Copies of the points with the least mean, some coordinates moved. */
function nearBest(space, posterior, generator) {
    const best = posterior.rows
        .map((row) => ({ row, mean: (0,gaussianProcess_posterior/* meanOf */.hm)(posterior, row) }))
        .toSorted((a, b) => a.mean - b.mean)
        .slice(0, 4);
    if (best.length === 0)
        return [];
    return Array.from({ length: pointsNearBest }, (_, place) => {
        const start = best[place % best.length]?.row ?? new Float64Array();
        const reach = [0.1, 0.03, 0.01][Math.floor(place / best.length) % 3] ?? 0.1;
        return snapped(space, moved(space, start, reach, generator));
    });
}
function moved({ dimensions }, start, reach, generator) {
    return start.map((share, index) => {
        const isCategorical = dimensions[index]?.axis.kind === 'categorical';
        const isKept = (0,statistics_generator/* uniform */.Pi)(generator) < (isCategorical ? 0.85 : 0.3);
        const step = (0,normal/* normalQuantile */.Zl)((0,statistics_generator/* uniform */.Pi)(generator)) * reach;
        if (isKept)
            return share;
        return isCategorical ? (0,statistics_generator/* uniform */.Pi)(generator) : Math.min(1, Math.max(0, share + step));
    });
}
/** The best points that are not next to a better one, so that climbs do not all end on one hill. */
function spread(points) {
    const chosen = [];
    for (const candidate of points.slice(0, 60)) {
        const isNear = chosen.some(({ point }) => point.every((share, d) => Math.abs(share - (candidate.point[d] ?? 0)) < 0.05));
        if (!isNear)
            chosen.push(candidate);
        if (chosen.length === climbers)
            break;
    }
    return chosen;
}
/** In turn along the slope in the continua and by single exchanges in the other dimensions, until neither helps. */
function climb(space, posterior, start, generator) {
    let current = start;
    for (let round = 0; round < rounds; round++) {
        const after = exchanged(space, posterior, alongSlope(space, posterior, current), generator);
        if (!(after.score > current.score + 1e-6))
            return after.score > current.score ? after : current;
        current = after;
    }
    return current;
}
function alongSlope(space, posterior, start) {
    const active = (0,searchSpace/* configurationAt */.wr)(space, start.point);
    const free = [...space.dimensions.entries()].flatMap(([index, { axis, parameter }]) => axis.size === Infinity && active.has(parameter.name) ? [index] : []);
    if (free.length === 0)
        return start;
    const point = start.point.slice();
    const slope = new Float64Array(point.length);
    const set = (part) => free.forEach((index, place) => (point[index] = part[place] ?? 0));
    const { x, value } = (0,minimiseInBox/* minimiseInBox */.a)((part, gradient) => {
        set(part);
        const score = logExpectedImprovementSlope(posterior, point, slope);
        free.forEach((index, place) => (gradient[place] = -(slope[index] ?? 0)));
        return -score;
    }, Float64Array.from(free, (index) => point[index] ?? 0), { lower: free.map(() => 0), upper: free.map(() => 1) }, stepsOfClimb);
    set(x);
    return { point, score: -value };
}
/** For each dimension of single values: its neighbours and some others, the best kept. */
function exchanged(space, posterior, start, generator) {
    let best = start;
    for (const [index, { axis }] of space.dimensions.entries()) {
        if (axis.size === Infinity)
            continue;
        const width = 1 / axis.size;
        const here = best.point[index] ?? 0.5;
        const others = [here - width, here + width, (0,statistics_generator/* uniform */.Pi)(generator), (0,statistics_generator/* uniform */.Pi)(generator)];
        const shares = axis.kind === 'categorical' && axis.size <= 8 ? evenly(axis.size) : others;
        for (const share of shares) {
            const point = best.point.slice();
            point[index] = Math.min(1, Math.max(0, share));
            const moved = snapped(space, point);
            if (moved[index] === best.point[index])
                continue;
            const score = logExpectedImprovement(posterior, moved);
            if (score > best.score)
                best = { point: moved, score };
        }
    }
    return best;
}
function evenly(count) {
    return Array.from({ length: count }, (_, place) => (place + 0.5) / count);
}

// EXTERNAL MODULE: ./build/src/sweeps/proposals/gaussianProcess/fitProcess.js
var fitProcess = __webpack_require__(21822);
// EXTERNAL MODULE: ./build/src/sweeps/proposals/grid.js
var proposals_grid = __webpack_require__(25943);
;// CONCATENATED MODULE: ./build/src/sweeps/proposals/quasiRandom.js

/**
 * The Halton sequence with random digit permutations, one fixed permutation for each base and digit (Owen 2017, "A
 * randomized Halton algorithm"): no table of direction numbers, any dimension, any number of points, and the
 * permutations break the correlation between large bases that spoils the plain sequence. Point `index` in the cube.
 */
function haltonPoint(seed, index, dimensions) {
    const bases = firstPrimes(dimensions);
    return Float64Array.from(bases, (base, dimension) => {
        const generator = (0,statistics_generator/* seededGenerator */.SZ)((seed % 2 ** 32) * 2 ** 20 + dimension);
        let [value, scale, rest] = [0, 1 / base, index];
        // Digits beyond a double's precision have no effect.
        while (scale > Number.EPSILON / 2) {
            const permuted = permutation(base, () => (0,statistics_generator/* uniform */.Pi)(generator));
            value += (permuted[rest % base] ?? 0) * scale;
            rest = Math.floor(rest / base);
            scale /= base;
        }
        return Math.min(value, 1 - Number.EPSILON);
    });
}
function permutation(count, draw) {
    const order = Array.from({ length: count }, (_, digit) => digit);
    for (let end = count - 1; end > 0; end--) {
        const other = Math.floor(draw() * (end + 1));
        [order[end], order[other]] = [order[other] ?? 0, order[end] ?? 0];
    }
    return order;
}
function firstPrimes(count) {
    const primes = [];
    for (let candidate = 2; primes.length < count; candidate++)
        if (!primes.some((prime) => candidate % prime === 0))
            primes.push(candidate);
    return primes;
}

;// CONCATENATED MODULE: ./build/src/sweeps/proposals/randomness.js

/** A generator of its own for each trial of a sweep, so that a plan does not depend on how its trials are batched. */
function generatorFor(seed, trial) {
    const first = (0,statistics_generator/* seededGenerator */.SZ)(seed);
    const [high, low] = [first(), first()];
    // 52 random bits leave room for any trial number below the largest exact integer.
    return (0,statistics_generator/* seededGenerator */.SZ)((high >>> 12) * 2 ** 32 + low + trial);
}

// EXTERNAL MODULE: ./build/src/records/canonicalJson.js
var canonicalJson = __webpack_require__(77452);
// EXTERNAL MODULE: ./build/src/sweeps/space/condition.js
var condition = __webpack_require__(57715);
;// CONCATENATED MODULE: ./build/src/sweeps/proposals/tpe/kernels.js


/** Cells of the observations on one axis → their kernels. */
function mixtureOf(axis, cells) {
    return axis.kind === 'categorical' ? categoricalMixture(axis, cells) : orderedMixture(cells);
}
/** Each observation's own value has weight 1, all values together K / (n + 1), as they are drawn (Optuna, Watanabe). */
function categoricalMixture(axis, cells) {
    const even = axis.size / (cells.length + 1);
    const total = 1 + even;
    return {
        addLogs: (cell, into) => {
            const width = cell.high - cell.low;
            for (const [kernel, own] of cells.entries())
                into[kernel] =
                    (into[kernel] ?? 0) + Math.log(((own.low === cell.low ? 1 : 0) + even * width) / total);
            into[cells.length] = (into[cells.length] ?? 0) + Math.log(width);
        },
        draw: (kernel, generator) => {
            const own = cells[kernel];
            const [coin, share] = [(0,statistics_generator/* uniform */.Pi)(generator), (0,statistics_generator/* uniform */.Pi)(generator)];
            return own === undefined || coin * total > 1 ? share : (own.low + own.high) / 2;
        },
    };
}
const leastWidth = 0.03;
/**
 * Normal kernels cut to [0, 1], each as wide as the gap to its farther neighbour, at least max(0.03, (n + 2)⁻²); the
 * prior has its middle at 1/2 and width 1 (Watanabe 2023, arXiv 2304.11127, the recommended setting).
 */
function orderedMixture(cells) {
    const centres = [...cells.map(({ low, high }) => (low + high) / 2), 0.5];
    const widths = widthsOf(centres);
    const below = centres.map((centre, kernel) => (0,normal/* normalLowerTail */.$V)(-centre / (widths[kernel] ?? 1)));
    const inside = centres.map((centre, kernel) => (0,normal/* normalLowerTail */.$V)((1 - centre) / (widths[kernel] ?? 1)) - (below[kernel] ?? 0));
    const logFactors = widths.map((width, kernel) => -Math.log(width * (inside[kernel] ?? 1)) - Math.log(2 * Math.PI) / 2);
    return {
        addLogs: ({ low, high }, into) => {
            for (let kernel = 0; kernel < centres.length; kernel++) {
                const [centre, width] = [centres[kernel] ?? 0, widths[kernel] ?? 0];
                const z = (low - centre) / width;
                const log = high > low
                    ? Math.log(Math.max(1e-300, (0,normal/* normalMass */.O9)(z, (high - centre) / width) / (inside[kernel] ?? 0)))
                    : (logFactors[kernel] ?? 0) - (z * z) / 2;
                into[kernel] = (into[kernel] ?? 0) + log;
            }
        },
        draw: (kernel, generator) => {
            const share = (below[kernel] ?? 0) + (0,statistics_generator/* uniform */.Pi)(generator) * (inside[kernel] ?? 1);
            if (!(share > 0 && share < 1))
                return centres[kernel] ?? 0.5;
            return Math.min(1, Math.max(0, (centres[kernel] ?? 0.5) + (widths[kernel] ?? 1) * (0,normal/* normalQuantile */.Zl)(share)));
        },
    };
}
/** The last centre is the prior's. */
function widthsOf(centres) {
    const count = centres.length - 1;
    const least = Math.max(leastWidth, (count + 2) ** -2);
    const order = [...centres.keys()].toSorted((a, b) => (centres[a] ?? 0) - (centres[b] ?? 0) || a - b);
    const widths = centres.map(() => 1);
    for (const [place, kernel] of order.entries()) {
        if (kernel === count)
            continue;
        const here = centres[kernel] ?? 0;
        const [left, right] = [centres[order[place - 1] ?? -1] ?? 0, centres[order[place + 1] ?? -1] ?? 1];
        widths[kernel] = Math.min(1, Math.max(least, here - left, right - here));
    }
    return widths;
}

;// CONCATENATED MODULE: ./build/src/sweeps/proposals/tpe/splitByLoss.js
const goodShare = 0.15;
const mostGood = 25;
/** The newest trials that keep their full weight among the others. */
const fullWeight = 25;
/**
 * The best min(⌈0.15 N⌉, 25) trials, weighted by how far they lie below the best of the others, and the others with the
 * pending ones, old ones lighter. Complete trials come before pruned ones, those that came further first, then failures.
 */
function splitByLoss({ told, pending }) {
    const ranked = told
        .map((trial, age) => ({ trial, age }))
        .toSorted((a, b) => compare(a.trial, b.trial) || a.age - b.age);
    const count = Math.min(Math.ceil(goodShare * told.length), mostGood);
    const rest = ranked.slice(count);
    const border = Math.min(...rest.map(({ trial }) => trial.loss));
    const good = ranked.slice(0, count).map(({ trial: { configuration, loss } }) => ({
        configuration,
        weight: Number.isFinite(border) ? Math.max(1e-12, border - loss) : 1,
    }));
    const others = [
        ...rest.toSorted((a, b) => a.age - b.age).map(({ trial }) => trial.configuration),
        ...pending,
    ];
    const bad = others.map((configuration, age) => ({
        configuration,
        weight: weightByAge(age, others.length),
    }));
    return { good: evenIfAllEqual(good), bad };
}
function compare(a, b) {
    const order = ['complete', 'pruned', 'failed'];
    return (order.indexOf(a.rank) - order.indexOf(b.rank) ||
        (a.step === b.step ? 0 : b.step - a.step) ||
        a.loss - b.loss);
}
/** Optuna's decay: from 1/n for the oldest up to 1, which the newest 25 have. */
function weightByAge(age, count) {
    const ramp = count - fullWeight;
    if (age >= ramp)
        return 1;
    return ramp === 1 ? 1 / count : 1 / count + (1 - 1 / count) * (age / (ramp - 1));
}
/** Losses on one plateau give no weight to anything: then each trial counts alike. */
function evenIfAllEqual(good) {
    const isFlat = good.every(({ weight }) => weight <= 1e-12);
    return isFlat ? good.map(({ configuration }) => ({ configuration, weight: 1 })) : good;
}

;// CONCATENATED MODULE: ./build/src/sweeps/proposals/tpe/proposeByTpe.js






const candidates = 24;
/**
 * Trials for which the good trials are denser than the others, best first: a multivariate tree-structured Parzen
 * estimator (Watanabe 2023, arXiv 2304.11127, and its code's dimension-independent draws). Pending trials count among
 * the others (constant liar). Under conditions each group of parameters learns from the trials that had it.
 */
function proposeByTpe(space, evidence, generator) {
    const groups = groupsOf(space, evidence);
    const drawn = Array.from({ length: candidates }, () => draw(space, groups, generator));
    return drawn
        .map((configuration) => ({ configuration, score: scoreOf(groups, configuration) }))
        .toSorted((a, b) => b.score - a.score)
        .map(({ configuration }) => configuration);
}
function groupsOf(space, evidence) {
    const { good, bad } = splitByLoss(evidence);
    const byCondition = new Map();
    for (const dimension of space.dimensions) {
        const key = (0,canonicalJson/* canonicalJson */.d)(dimension.parameter.when.map(({ parameter, values }) => [parameter, values]));
        byCondition.set(key, [...(byCondition.get(key) ?? []), dimension]);
    }
    return [...byCondition.values()].map((dimensions) => ({
        dimensions,
        good: estimatorOf(dimensions, good),
        bad: estimatorOf(dimensions, bad),
    }));
}
/** Trials without one of the dimensions, or with a value that has no place any more, are left out. */
function estimatorOf(dimensions, trials) {
    const usable = trials.flatMap(({ configuration, weight }) => {
        const cells = dimensions.map((dimension) => cellIn(dimension, configuration));
        return cells.every((cell) => cell !== null) ? [{ cells, weight }] : [];
    });
    const sum = usable.reduce((total, { weight }) => total + weight, 0);
    const prior = usable.length === 0 ? 1 : sum / usable.length;
    return {
        logWeights: Float64Array.from([...usable.map(({ weight }) => weight), prior], (weight) => Math.log(weight / (sum + prior))),
        mixtures: new Map(dimensions.map((dimension, place) => {
            const cells = usable.flatMap((trial) => trial.cells[place] ?? []);
            return [dimension, mixtureOf(dimension.axis, cells)];
        })),
    };
}
function cellIn({ parameter, axis }, configuration) {
    const value = configuration.get(parameter.name);
    return value === undefined || !(0,condition/* isActive */.$)(parameter, configuration) ? null : axis.cellOf(value);
}
/** Each dimension draws a kernel of its own: a kernel for all would only repeat the neighbourhoods of good trials. */
function draw(space, groups, generator) {
    return (0,searchSpace/* settle */.G9)(space, (dimension) => {
        const estimator = groups.find(({ dimensions }) => dimensions.includes(dimension))?.good;
        const mixture = estimator?.mixtures.get(dimension);
        if (estimator === undefined || mixture === undefined)
            return dimension.axis.valueAt((0,statistics_generator/* uniform */.Pi)(generator));
        return dimension.axis.valueAt(mixture.draw(kernelFor(estimator, (0,statistics_generator/* uniform */.Pi)(generator)), generator));
    });
}
function kernelFor({ logWeights }, share) {
    let rest = share;
    for (const [kernel, log] of logWeights.entries()) {
        rest -= Math.exp(log);
        if (rest < 0)
            return kernel;
    }
    return logWeights.length - 1;
}
function scoreOf(groups, configuration) {
    let score = 0;
    for (const { dimensions, good, bad } of groups) {
        const cells = dimensions.map((dimension) => cellIn(dimension, configuration));
        if (cells.every((cell) => cell !== null))
            score += proposeByTpe_logDensity(good, dimensions, cells) - proposeByTpe_logDensity(bad, dimensions, cells);
    }
    return score;
}
function proposeByTpe_logDensity({ logWeights, mixtures }, dimensions, cells) {
    const logs = logWeights.slice();
    for (const [place, dimension] of dimensions.entries()) {
        const cell = cells[place];
        if (cell !== undefined)
            mixtures.get(dimension)?.addLogs(cell, logs);
    }
    const most = logs.reduce((greatest, log) => Math.max(greatest, log), -Infinity);
    return most + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - most), 0));
}

;// CONCATENATED MODULE: ./build/src/sweeps/proposals/unseen.js



/** A trial drawn from the parameters' own distributions. */
function randomConfiguration(space, generator) {
    return (0,searchSpace/* configurationAt */.wr)(space, space.dimensions.map(() => (0,statistics_generator/* uniform */.Pi)(generator)));
}
const draws = 64;
/** An unseen random trial; else any unseen trial there is; null when the space is exhausted. */
function anyUnseen(space, seen, generator) {
    for (let draw = 0; draw < draws; draw++) {
        const candidate = randomConfiguration(space, generator);
        if (!seen.has((0,space_configuration/* trialKey */.w)(candidate)))
            return candidate;
    }
    if (!Number.isFinite(space.size))
        return null;
    for (const candidate of everyConfiguration(space))
        if (!seen.has((0,space_configuration/* trialKey */.w)(candidate)))
            return candidate;
    return null;
}
/** Every trial of a space without continua; with conditions some come more than once. */
function* everyConfiguration(space) {
    const places = space.dimensions.map(() => 0);
    for (;;) {
        // A coordinate is the start of a cell: walking from cell to cell lists every value without a table of them.
        const ends = places.map(() => 0);
        const used = new Set();
        yield (0,searchSpace/* settle */.G9)(space, ({ axis }, index) => {
            used.add(index);
            const share = places[index] ?? 0;
            const value = valueFrom(axis, share);
            ends[index] = axis.cellOf(value)?.high ?? 1;
            return value;
        });
        if (!advance(places, ends, used))
            return;
    }
}
/** Just inside the cell that begins at the share. */
function valueFrom(axis, share) {
    return axis.valueAt(Math.min(1, share + 1e-9));
}
function advance(places, ends, used) {
    for (let index = places.length - 1; index >= 0; index--) {
        if (!used.has(index))
            continue;
        const end = ends[index] ?? 1;
        places[index] = end < 1 - 1e-8 ? end : 0;
        if (places[index] !== 0)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/sweeps/proposals/drawerFor.js










/** How to find the candidates for one trial after another, best first. */
function drawerFor(spec, space, wish) {
    const present = (0,searchSpace/* presentConfiguration */.YO)(space);
    const byModel = modelDrawer(spec, space, wish);
    const grid = (0,proposals_grid/* gridOf */.y)(space);
    return (number, pending) => {
        if (number === 0 && present !== null)
            return { candidates: [present].values(), method: 'present' };
        const asPending = pending.map((configuration, place) => ({
            number: number + place,
            configuration,
            outcome: { kind: 'pending' },
        }));
        const sampler = wish.sampler ?? (0,chooseSampler/* chooseSampler */.m)(spec, space, [...wish.trials, ...asPending]);
        switch (sampler) {
            case 'grid':
                return { candidates: grid, method: sampler };
            case 'random':
                return {
                    candidates: [randomConfiguration(space, generatorFor(wish.seed, number))].values(),
                    method: sampler,
                };
            case 'quasi-random':
                return {
                    candidates: [
                        (0,searchSpace/* configurationAt */.wr)(space, haltonPoint(wish.seed, number, space.dimensions.length)),
                    ].values(),
                    method: sampler,
                };
            case 'tpe':
            case 'gaussian process':
                return { candidates: byModel(sampler, number, pending).values(), method: sampler };
        }
    };
}
/** The process is fitted once for a batch and then only told what is pending; several metrics need one for each trial. */
function modelDrawer(spec, space, wish) {
    let known = null;
    return (sampler, number, pending) => {
        const generator = generatorFor(wish.seed, number);
        const isSingle = spec.metrics.length === 1;
        if (sampler === 'tpe') {
            const evidence = evidenceFor(spec.metrics, wish.trials, generatorFor(wish.seed, number + 2 ** 41));
            return proposeByTpe(space, { told: evidence.told, pending: [...evidence.pending, ...pending] }, generator);
        }
        if (known === null || !isSingle)
            known = {
                posterior: (0,fitProcess/* processOf */.hh)(space, evidenceFor(spec.metrics, wish.trials, generatorFor(wish.seed, number + 2 ** 41)), wish.count),
                pending: 0,
            };
        for (const configuration of pending.slice(known.pending))
            (0,fitProcess/* addPending */.ny)(space, known.posterior, configuration);
        known.pending = pending.length;
        return bestPoints(space, known.posterior, generator);
    };
}

;// CONCATENATED MODULE: ./build/src/sweeps/proposals/propose.js






/**
 * The next trials of a sweep. The same wish gives the same plan, byte for byte, in whatever order the trials come; each
 * proposal is new unless every trial of the space was proposed. A trial with the present values goes first.
 */
function propose(spec, wish) {
    const space = (0,searchSpace/* searchSpaceOf */.sZ)(spec.parameters);
    const trials = wish.trials.toSorted((a, b) => a.number - b.number);
    const own = trials.filter(({ number, isRecorded }) => number >= 0 && isRecorded !== true).length;
    const ended = endOf(spec, trials, own);
    if (ended !== null)
        return { proposals: [], ended };
    const left = spec.budget.trials === null ? Infinity : spec.budget.trials - own;
    const proposals = proposalsFor(spec, space, { ...wish, trials, count: Math.min(wish.count, left) });
    if (proposals.length === wish.count)
        return { proposals, ended: null };
    if (proposals.length === left)
        return { proposals, ended: budgetSpent(spec.budget.trials ?? 0) };
    const total = trials.filter(({ number }) => number >= 0).length + proposals.length;
    return { proposals, ended: { kind: 'exhausted', reason: `all ${total} different trials were proposed` } };
}
function endOf({ metrics, budget }, trials, own) {
    const [metric] = metrics;
    if (metric !== undefined && metric.target !== null) {
        const target = metric.goal === 'maximize' ? -metric.target : metric.target;
        const hit = trials.find((trial) => ((0,proposals_losses/* lossesOf */.R)(metrics, trial)?.[0] ?? Infinity) <= target);
        if (hit !== undefined)
            return {
                kind: 'target',
                reason: `trial ${hit.number} reached the target of ${metric.target} for ${metric.name}`,
            };
    }
    return budget.trials !== null && own >= budget.trials ? budgetSpent(budget.trials) : null;
}
function budgetSpent(trials) {
    return { kind: 'budget', reason: `the budget of ${trials} trials is spent` };
}
function proposalsFor(spec, space, wish) {
    const seen = new Set(wish.trials.map(({ configuration }) => (0,space_configuration/* trialKey */.w)(configuration)));
    const draw = drawerFor(spec, space, wish);
    const first = wish.trials.reduce((most, { number }) => Math.max(most, number + 1), 0);
    const proposals = [];
    while (proposals.length < wish.count) {
        const number = first + proposals.length;
        const { candidates, method } = draw(number, proposals.map(({ configuration }) => configuration));
        const others = generatorFor(wish.seed, number + 2 ** 40);
        const chosen = firstOf(candidates, seen) ?? (method === 'grid' ? null : anyUnseen(space, seen, others));
        if (chosen === null)
            break;
        const key = (0,space_configuration/* trialKey */.w)(chosen);
        seen.add(key);
        proposals.push({ number, configuration: chosen, key, method });
    }
    return proposals;
}
/** Takes from the front and leaves the rest: a grid is walked once for a whole batch. */
function firstOf(candidates, seen) {
    for (let next = candidates.next(); next.done !== true; next = candidates.next())
        if (!seen.has((0,space_configuration/* trialKey */.w)(next.value)))
            return next.value;
    return null;
}


/***/ }),

/***/ 14706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pythonText)
/* harmony export */ });
/** The value as Python's `str` writes it: what W&B hands to training scripts. A text stands as it is. */
function pythonText(value) {
    return typeof value === 'string' ? value : pythonLiteral(value);
}
/** The value as Python's `repr` writes it; a whole number is written as an int, since JSON keeps no other difference. */
function pythonLiteral(value) {
    if (value === null)
        return 'None';
    if (typeof value === 'boolean')
        return value ? 'True' : 'False';
    if (typeof value === 'number')
        return pythonNumber(value);
    if (typeof value === 'string')
        return pythonString(value);
    if (isList(value))
        return `[${value.map(pythonLiteral).join(', ')}]`;
    const members = Object.entries(value).map(([name, member]) => `${pythonString(name)}: ${pythonLiteral(member)}`);
    return `{${members.join(', ')}}`;
}
function isList(value) {
    return Array.isArray(value);
}
/** The shortest digits, as in JavaScript; an exponent below 1e-4 and from 1e16, with at least two digits, as in Python. */
function pythonNumber(value) {
    if (Number.isSafeInteger(value))
        return String(value === 0 ? 0 : value);
    const [digits = '', exponent = '0'] = value.toExponential().split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 16)
        return String(value);
    return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
function pythonString(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text
        .replaceAll('\\', '\\\\')
        .replaceAll(quote, `\\${quote}`)
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t')
        .replaceAll(/\p{Cc}/gu, (one) => `\\x${one.charCodeAt(0).toString(16).padStart(2, '0')}`);
    return `${quote}${escaped}${quote}`;
}


/***/ }),

/***/ 91389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AR: () => (/* binding */ costsOf),
/* harmony export */   FW: () => (/* binding */ ownRunner),
/* harmony export */   ho: () => (/* binding */ costOf)
/* harmony export */ });
/** The label that every runner of one's own has. */
const ownRunner = 'self-hosted';
const msPerMinute = 60_000;
/** What a sweep took; without jobs (in a terminal) nothing was billed. */
function costOf(durationsMs, jobs, prices) {
    const all = jobs.map(({ runner, durationMs }) => ({
        minutes: Math.ceil(durationMs / msPerMinute),
        price: prices?.perMinute.get(runner) ?? null,
        runner,
    }));
    const billed = all.filter(({ runner, price }) => runner !== ownRunner || price !== null);
    const priced = billed.filter(({ price }) => price !== null);
    const unpriced = billed.filter(({ price }) => price === null);
    const minutesOf = (some) => some.reduce((sum, { minutes }) => sum + minutes, 0);
    return {
        trialMinutes: durationsMs.reduce((sum, duration) => sum + duration, 0) / msPerMinute,
        jobs: jobs.length,
        billedMinutes: minutesOf(billed),
        ownMinutes: minutesOf(all) - minutesOf(billed),
        money: prices === null || priced.length === 0
            ? null
            : {
                amount: priced.reduce((sum, { minutes, price }) => sum + minutes * (price ?? 0), 0),
                currency: prices.currency,
            },
        withoutPrice: prices === null ? [] : [...new Set(unpriced.map(({ runner }) => runner))],
    };
}
function costsOf(billedMinutes, prices) {
    if (billedMinutes === null || prices === null)
        return [];
    const { currency, perMinute } = prices;
    return [...perMinute].map(([runner, price]) => ({ runner, amount: billedMinutes * price, currency }));
}


/***/ }),

/***/ 36800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   _A: () => (/* binding */ parameterAxesOf),
/* harmony export */   ek: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _shortNumber_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58285);
/* harmony import */ var _space_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57715);
/* harmony import */ var _pythonText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14706);



/** More choices than these are not all labelled. */
const mostChoices = 12;
const tickDigits = 3;
const tickShares = [0, 0.25, 0.5, 0.75, 1];
/** Of a distribution whose ends lie far beyond all that is drawn. */
const innerShares = [0.05, 0.25, 0.5, 0.75, 0.95];
function parameterAxesOf({ dimensions }) {
    return dimensions.map((dimension) => ({
        name: dimension.parameter.name,
        kind: dimension.axis.kind,
        ticks: dimension.axis.kind === 'categorical' ? choiceTicks(dimension) : numericTicks(dimension),
    }));
}
/** Where a trial stands on each axis; null where the parameter is inactive or holds a value without a place. */
function placesOf({ dimensions }, configuration) {
    return dimensions.map(({ parameter, axis }) => {
        const value = configuration.get(parameter.name);
        const cell = value === undefined || !(0,_space_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .isActive */ .$)(parameter, configuration) ? null : axis.cellOf(value);
        return cell === null ? null : (cell.low + cell.high) / 2;
    });
}
/** A parameter's value in few characters. */
function valueText(value) {
    if (value === undefined)
        return '—';
    return typeof value === 'number' ? (0,_shortNumber_js__WEBPACK_IMPORTED_MODULE_1__/* .shortNumber */ .I)(value) : (0,_pythonText_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonText */ .G)(value);
}
function choiceTicks({ parameter, axis }) {
    const values = parameter.distribution.kind === 'categorical' ? parameter.distribution.values : [];
    const every = Math.ceil(values.length / mostChoices);
    return values
        .filter((_, index) => index % every === 0)
        .flatMap((value) => {
        const cell = axis.cellOf(value);
        return cell === null ? [] : [{ at: (cell.low + cell.high) / 2, label: valueText(value) }];
    });
}
/** At even distances, each at the place of the value that it names. */
function numericTicks({ parameter, axis }) {
    const { kind } = parameter.distribution;
    const isEndless = kind === 'normal' || kind === 'logNormal' || kind === 'beta';
    const ticks = new Map();
    for (const share of isEndless ? innerShares : tickShares) {
        const value = axis.valueAt(share);
        const cell = axis.cellOf(value);
        if (cell === null || typeof value !== 'number')
            continue;
        const label = (0,_shortNumber_js__WEBPACK_IMPORTED_MODULE_1__/* .shortNumber */ .I)(value, tickDigits);
        if (!ticks.has(label))
            ticks.set(label, { at: (cell.low + cell.high) / 2, label });
    }
    return [...ticks.values()];
}


/***/ }),

/***/ 58285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ shortNumber)
/* harmony export */ });
/** A number in so many significant digits at most: `0.0003162`, `1.5e-7`, `128`. */
function shortNumber(value, digits = 4) {
    if (Number.isSafeInteger(value) && Math.abs(value) < 1e7)
        return String(value);
    return String(Number(value.toPrecision(digits))).replace('e+', 'e');
}


/***/ }),

/***/ 46649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ sweepResultOf)
});

// EXTERNAL MODULE: ./build/src/sweeps/space/searchSpace.js
var searchSpace = __webpack_require__(81932);
// EXTERNAL MODULE: ./build/src/sweeps/results/cost.js
var cost = __webpack_require__(91389);
// EXTERNAL MODULE: ./build/src/records/canonicalJson.js
var canonicalJson = __webpack_require__(77452);
;// CONCATENATED MODULE: ./build/src/sweeps/results/ignoredParameters.js

/** So many trials have to repeat another's result exactly before it is no chance. */
const leastRepeats = 3;
const mostPairs = 400;
/**
 * Parameters whose values differ between trials with exactly the same results, while the others are the same: first all of
 * them, then all but one or two, then one alone. A metric that is counted coarsely does not deceive it: one pair of trials
 * that differ only in these and have different results acquits them.
 */
function ignoredParametersOf({ dimensions }, trials) {
    const names = dimensions.map(({ parameter }) => parameter.name);
    const rows = trials.map(({ run, values }) => ({
        cells: names.map((name) => (0,canonicalJson/* canonicalJson */.d)(run.configuration.get(name) ?? null)),
        result: values.join(),
    }));
    const kinds = names.map((_, index) => new Set(rows.map(({ cells }) => cells[index])).size);
    const varied = names.flatMap((_, index) => ((kinds[index] ?? 0) > 1 ? [index] : []));
    // A parameter that is new in nearly every trial lets no trial repeat another.
    const repeating = varied.filter((index) => (kinds[index] ?? 0) <= rows.length - leastRepeats);
    for (const read of candidates(varied, repeating)) {
        const repeats = repeatsBy(rows, read);
        if (repeats < leastRepeats)
            continue;
        return {
            names: varied.filter((index) => !read.includes(index)).map((index) => names[index] ?? ''),
            repeats,
        };
    }
    return null;
}
/** Which parameters might be the only ones that are read, from few to many. */
function* candidates(varied, repeating) {
    if (varied.length === 0)
        return;
    yield [];
    if (varied.length > 1)
        for (const index of repeating)
            yield [index];
    let pairs = 0;
    if (varied.length > 2)
        for (const [place, first] of repeating.entries())
            for (const second of repeating.slice(place + 1))
                if (pairs++ < mostPairs)
                    yield [first, second];
    if (varied.length <= 3)
        return;
    for (const index of varied) {
        const others = varied.filter((other) => other !== index);
        if (others.every((other) => repeating.includes(other)))
            yield others;
    }
}
/** How many trials repeat the result of one with the same values in `read`; 0 when any trial contradicts. */
function repeatsBy(rows, read) {
    const results = new Map();
    let repeats = 0;
    for (const { cells, result } of rows) {
        const key = JSON.stringify(read.map((index) => cells[index]));
        const whole = JSON.stringify(cells);
        const known = results.get(key);
        if (known === undefined)
            results.set(key, { result, seen: new Set([whole]) });
        else if (known.result !== result)
            return 0;
        else if (!known.seen.has(whole)) {
            known.seen.add(whole);
            repeats++;
        }
    }
    return repeats;
}

// EXTERNAL MODULE: ./build/src/sweeps/space/condition.js
var condition = __webpack_require__(57715);
// EXTERNAL MODULE: ./build/src/sweeps/space/quantile.js
var quantile = __webpack_require__(89);
;// CONCATENATED MODULE: ./build/src/sweeps/results/importance/parameterGrid.js


const steps = 50;
/**
 * The grid of a distribution, as Optuna 5.0 lays it out (importance/_ped_anova/scott_parzen_estimator.py): at most 50
 * points, linear or in the logarithm; distributions that Optuna does not have, in equal shares. Null for a single value.
 */
function parameterGridOf(distribution) {
    const grid = gridOf(distribution);
    return grid.size < 2 ? null : grid;
}
function gridOf(distribution) {
    switch (distribution.kind) {
        case 'constant':
            return choices([distribution.value]);
        case 'categorical':
            return choices(distribution.values);
        case 'stepped': {
            const { min, step, isLog } = distribution;
            const count = Math.floor((distribution.max - min) / step + 1e-9) + 1;
            const max = min + (count - 1) * step;
            return isLog
                ? ordered(Math.min(steps, Math.ceil(Math.log2(max - min + 1)) + 1), min, max, Math.log)
                : ordered(Math.min(steps, count), min, max);
        }
        case 'uniform': {
            const { min, max, quantum } = distribution;
            if (quantum === null)
                return ordered(steps, min, max);
            const [low, high] = [(0,quantile/* roundedTo */.Jx)(quantum, min), (0,quantile/* roundedTo */.Jx)(quantum, max)];
            return ordered(Math.min(steps, Math.round((high - low) / quantum) + 1), low, high);
        }
        case 'logUniform':
            return ordered(steps, distribution.min, distribution.max, Math.log);
        case 'normal':
        case 'logNormal':
        case 'beta':
            return ordered(steps, 0, 1, (value) => (0,quantile/* shareBelow */.dU)(distribution, value), 'scaled');
    }
}
function choices(values) {
    const places = new Map(values.map((value, index) => [(0,canonicalJson/* canonicalJson */.d)(value), index]));
    return {
        kind: 'categorical',
        size: values.length,
        indexOf: (value) => places.get((0,canonicalJson/* canonicalJson */.d)(value)) ?? null,
    };
}
/** Midpoints go to the lower point; what lies outside, to the nearest end. `scaled`: the ends are on the scale already. */
function ordered(size, min, max, scale = (value) => value, ends = 'values') {
    const [low, high] = ends === 'scaled' ? [min, max] : [scale(min), scale(max)];
    const width = (high - low) / (size - 1);
    return {
        kind: 'ordered',
        size,
        indexOf: (value) => {
            if (typeof value !== 'number')
                return null;
            const index = Math.ceil((scale(value) - low) / width - 0.5);
            return Number.isNaN(index) ? null : Math.min(size - 1, Math.max(0, index));
        },
    };
}

// EXTERNAL MODULE: ./build/src/statistics/normal.js
var normal = __webpack_require__(75966);
;// CONCATENATED MODULE: ./build/src/sweeps/results/importance/parzenShares.js

/**
 * How trials spread over a grid, smoothed: one kernel at each point that has some, weighted by their number, and a prior of
 * weight 1 over all. Scott's rule for the width, at least 0.5 / 1.64, so that 90 % of a kernel lie in its own point
 * (Optuna 5.0, ScottParzenEstimator). One share for each grid point, sum 1.
 */
function parzenShares({ kind, size }, indexes) {
    const counts = new Float64Array(size);
    for (const index of indexes)
        counts[index] = (counts[index] ?? 0) + 1;
    const points = [...counts.keys()].filter((index) => (counts[index] ?? 0) > 0);
    const weights = points.map((index) => counts[index] ?? 0);
    const shares = kind === 'categorical' ? categoricalShares(size, points, weights) : orderedShares(size, points, weights);
    return shares.map((share) => share / (indexes.length + 1));
}
/** Each kernel has its own value with weight 1 and all values together with K / (n + 1), n the number of kernels. */
function categoricalShares(size, points, weights) {
    const even = 1 / (points.length + 1);
    const total = 1 + size * even;
    const shares = new Float64Array(size).fill(1 / size);
    for (const [kernel, own] of points.entries())
        for (let index = 0; index < size; index++)
            shares[index] =
                (shares[index] ?? 0) + ((weights[kernel] ?? 0) * ((index === own ? 1 : 0) + even)) / total;
    return shares;
}
/** Normal kernels on whole numbers, cut off half a step beyond both ends. */
function orderedShares(size, points, weights) {
    const shares = new Float64Array(size);
    const add = (centre, width, weight) => {
        const all = (0,normal/* normalMass */.O9)((-0.5 - centre) / width, (size - 0.5 - centre) / width);
        for (let index = 0; index < size; index++) {
            const mass = (0,normal/* normalMass */.O9)((index - 0.5 - centre) / width, (index + 0.5 - centre) / width);
            shares[index] = (shares[index] ?? 0) + (weight * mass) / all;
        }
    };
    const width = scottWidth(points, weights);
    for (const [kernel, point] of points.entries())
        add(point, width, weights[kernel] ?? 0);
    add((size - 1) / 2, size, 1);
    return shares;
}
const leastWidth = 0.5 / 1.64;
function scottWidth(points, weights) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const weighted = (term) => points.reduce((sum, point, kernel) => sum + term(point) * (weights[kernel] ?? 0), 0);
    const centre = weighted((point) => point) / total;
    const deviation = Math.sqrt(weighted((point) => (point - centre) ** 2) / Math.max(1, total - 1));
    const cumulated = [];
    for (const weight of weights)
        cumulated.push((cumulated.at(-1) ?? 0) + weight);
    const lower = cumulated.findIndex((sum) => sum >= Math.floor(total / 4));
    const upper = cumulated.findIndex((sum) => sum > Math.floor((total * 3) / 4));
    const range = (points[upper] ?? points.at(-1) ?? 0) - (points[lower] ?? 0);
    return Math.max(leastWidth, 1.059 * Math.min(range / 1.34, deviation) * total ** -0.2);
}

;// CONCATENATED MODULE: ./build/src/sweeps/results/importance/pedAnova.js



/** Fewer trials than this with a parameter say nothing about it. */
const leastWithParameter = 2;
/**
 * What mattered for being among the best `quantile` of the trials, one number for each parameter, not normalised:
 * PED-ANOVA (arXiv 2304.10255), for conditional parameters after arXiv 2601.20800, as Optuna 5.0's default evaluator.
 */
function pedAnova(parameters, trials, quantile) {
    const best = bestOf(trials, quantile);
    if (trials.length < 2 || best.size === 0)
        return parameters.map(() => 0);
    return parameters.map((parameter) => {
        const grid = parameterGridOf(parameter.distribution);
        if (grid === null)
            return 0;
        const placed = trials.flatMap((trial) => {
            const value = trial.configuration.get(parameter.name);
            const index = value === undefined || !(0,condition/* isActive */.$)(parameter, trial.configuration) ? null : grid.indexOf(value);
            return index === null ? [] : [{ index, isBest: best.has(trial) }];
        });
        const top = placed.filter(({ isBest }) => isBest);
        if (placed.length < leastWithParameter || top.length === 0)
            return 0;
        const [shareOfBest, shareOfAll] = [top.length / best.size, placed.length / trials.length];
        const divergence = pearsonDivergence(parzenShares(grid, top.map(({ index }) => index)), parzenShares(grid, placed.map(({ index }) => index)));
        return (best.size / trials.length) ** 2 * (shareOfBest ** 2 / shareOfAll) * divergence;
    });
}
/** All that are at least as good as the last of the best `quantile`: ties come along. */
function bestOf(trials, quantile) {
    const sorted = Float64Array.from(trials, ({ loss }) => loss).sort();
    const cut = sorted[Math.ceil(quantile * sorted.length) - 1] ?? -Infinity;
    return new Set(trials.filter(({ loss }) => loss <= cut));
}
function pearsonDivergence(top, all) {
    let sum = 0;
    for (const [index, share] of all.entries()) {
        const floor = share + 1e-12;
        sum += floor * (((top[index] ?? 0) + 1e-12) / floor - 1) ** 2;
    }
    return sum;
}

;// CONCATENATED MODULE: ./build/src/sweeps/results/importance/importance.js

/** Fewer trials than this say nothing of importance. */
const leastTrials = 10;
const fewTrials = 30;
const manyTrials = 100;
/** Optuna advises at least five trials among the best. */
const leastBest = 5;
const usualQuantile = 0.1;
/** A model that foretells less of the spread is not worth asking. */
const leastForetold = 0.2;
/** Fewer of the best trials than this with a parameter are a single point, not a distribution. */
const leastActive = 3;
/** Null with fewer than ten complete trials, and when all have the same result. */
function importanceOf({ dimensions }, trials, metric, surrogate) {
    if (trials.length < leastTrials || dimensions.length === 0)
        return null;
    if (new Set(trials.map(({ losses }) => losses[metric])).size === 1)
        return null;
    const quantile = Math.max(usualQuantile, leastBest / trials.length);
    const parameters = dimensions.map(({ parameter }) => parameter);
    const ranked = trials.map(({ run, losses }) => ({
        configuration: run.configuration,
        loss: losses[metric] ?? 0,
    }));
    const shares = shareOf(pedAnova(parameters, ranked, quantile));
    const model = surrogate !== null && surrogate.foretold >= leastForetold ? surrogate : null;
    const modelShares = model === null ? null : shareOf(model.effects);
    const best = Math.ceil(quantile * trials.length);
    const rows = parameters
        .map(({ name }, index) => ({
        name,
        share: shares[index] ?? 0,
        modelShare: modelShares?.[index] ?? null,
    }))
        .toSorted((a, b) => b.share - a.share || (a.name < b.name ? -1 : 1));
    return {
        parameters: rows,
        best,
        trials: trials.length,
        reliability: trials.length < fewTrials ? 'poor' : trials.length < manyTrials ? 'fair' : 'good',
        foretold: model?.foretold ?? null,
        disputed: rows.filter((row) => isDisputed(row, rows.length)).map(({ name }) => name),
        sparse: sparseAmong(parameters, ranked, best),
    };
}
function sparseAmong(parameters, ranked, count) {
    const best = ranked.toSorted((a, b) => a.loss - b.loss).slice(0, count);
    return parameters
        .filter(({ when }) => when.length > 0)
        .filter(({ name }) => best.filter(({ configuration }) => configuration.has(name)).length < leastActive)
        .map(({ name }) => name);
}
function shareOf(raw) {
    const sum = raw.reduce((total, one) => total + one, 0);
    return raw.map((one) => (sum > 0 ? one / sum : 0));
}
/** More than one and a half times an even share by one method, less than half of it by the other. */
function isDisputed({ share, modelShare }, count) {
    if (modelShare === null || count < 2)
        return false;
    const [less, more] = share < modelShare ? [share, modelShare] : [modelShare, share];
    return more > 1.5 / count && less < 0.5 / count;
}

// EXTERNAL MODULE: ./build/src/sweeps/space/configuration.js
var configuration = __webpack_require__(7928);
// EXTERNAL MODULE: ./build/src/sweeps/proposals/losses.js
var proposals_losses = __webpack_require__(26436);
;// CONCATENATED MODULE: ./build/src/sweeps/results/scored.js

/** The trials that results rest on, in the order of their numbers. Pruned and failed ones have no final value. */
function scoredTrials(metrics, runs) {
    return runs
        .toSorted((a, b) => a.number - b.number)
        .flatMap((run) => {
        const losses = (0,proposals_losses/* lossesOf */.R)(metrics, run);
        return losses === null || run.outcome.kind !== 'complete'
            ? []
            : [{ run, values: run.outcome.values.slice(0, metrics.length), losses }];
    });
}
/** One metric of a trial as the models take it. */
function observationOf({ run, losses }, metric) {
    return { configuration: run.configuration, loss: losses[metric] ?? 0, rank: 'complete', step: Infinity };
}
/** A loss in the metric's own sense. */
function asMeasured(loss, { goal }) {
    return goal === 'maximize' ? -loss : loss;
}

;// CONCATENATED MODULE: ./build/src/sweeps/results/leaderboard.js



/** Noise above this share of the trials' spread makes the best observed value a matter of luck. */
const tolerableNoise = 0.03;
/** Ranked by the first metric. */
function leaderboardOf(space, metric, trials, surrogate, noise) {
    const isNoisy = surrogate !== null && noise !== null && noise.deviation > tolerableNoise * spreadOf(surrogate);
    const present = (0,searchSpace/* presentConfiguration */.YO)(space);
    const presentKey = present === null ? null : (0,configuration/* trialKey */.w)(present);
    const judged = trials.map((trial) => {
        const estimate = surrogate?.estimate(trial.run.configuration) ?? null;
        return { trial, estimate, loss: isNoisy && estimate !== null ? estimate.loss : (trial.losses[0] ?? 0) };
    });
    const rows = judged
        .toSorted((a, b) => a.loss - b.loss || a.trial.run.number - b.trial.run.number)
        .map(({ trial, estimate }, place) => ({
        rank: place + 1,
        run: trial.run,
        observed: trial.values,
        estimated: estimate === null ? null : asMeasured(estimate.loss, metric),
        deviation: estimate?.deviation ?? null,
        isPresent: presentKey !== null && (0,configuration/* trialKey */.w)(trial.run.configuration) === presentKey,
    }));
    return { rows, rankedBy: isNoisy ? 'estimated' : 'observed' };
}
function spreadOf({ noise, noiseShare }) {
    return noiseShare > 0 ? noise / noiseShare : Infinity;
}

;// CONCATENATED MODULE: ./build/src/sweeps/results/noise.js

/** Repeats beyond the first that make a measurement. */
const noise_leastRepeats = 3;
/** From repeats where there are enough, else from the model; null when neither says anything. */
function noiseOf(trials, metric, surrogate) {
    const groups = new Map();
    for (const { run, losses } of trials) {
        const key = (0,configuration/* trialKey */.w)(run.configuration);
        groups.set(key, [...(groups.get(key) ?? []), losses[metric] ?? 0]);
    }
    let [squares, freedom] = [0, 0];
    for (const losses of groups.values()) {
        const mean = losses.reduce((sum, loss) => sum + loss / losses.length, 0);
        squares += losses.reduce((sum, loss) => sum + (loss - mean) ** 2, 0);
        freedom += losses.length - 1;
    }
    if (freedom >= noise_leastRepeats)
        return { deviation: Math.sqrt(squares / freedom), source: 'repeats' };
    return surrogate === null ? null : { deviation: surrogate.noise, source: 'model' };
}

;// CONCATENATED MODULE: ./build/src/sweeps/proposals/pareto.js
/** Whether `a` is at least as good everywhere and better somewhere; smaller is better. */
function dominates(a, b) {
    return (a.every((value, index) => value <= (b[index] ?? Infinity)) &&
        a.some((value, index) => value < (b[index] ?? Infinity)));
}
/** The front of each point, from 0: front 0 is dominated by nothing, front 1 by front 0 alone, and so on. */
function frontsOf(points) {
    const fronts = points.map(() => -1);
    for (let front = 0; fronts.includes(-1); front++) {
        const open = points.map((_, index) => index).filter((index) => fronts[index] === -1);
        for (const index of open) {
            const own = points[index] ?? [];
            if (!open.some((other) => dominates(points[other] ?? [], own)))
                fronts[index] = front;
        }
        // A NaN compares with nothing and so is dominated by nothing: every round empties some points.
    }
    return fronts;
}
/** The volume between the points and a reference that is worse in every coordinate; points beyond it add nothing. */
function hypervolume(points, reference) {
    const inside = points.filter((point) => point.every((value, index) => value < (reference[index] ?? -Infinity)));
    if (inside.length === 0)
        return 0;
    if (reference.length === 1)
        return (reference[0] ?? 0) - Math.min(...inside.map(([value]) => value ?? Infinity));
    return sliced(inside, reference);
}
/** Slices along the last coordinate, each the hypervolume of what lies below it in one dimension less. */
function sliced(points, reference) {
    const last = reference.length - 1;
    const height = (point) => point?.[last] ?? reference[last] ?? 0;
    const sorted = points.toSorted((a, b) => height(a) - height(b));
    let volume = 0;
    for (let index = 0; index < sorted.length; index++) {
        const thickness = height(sorted[index + 1]) - height(sorted[index]);
        if (thickness === 0)
            continue;
        const below = sorted.slice(0, index + 1).map((point) => point.slice(0, last));
        volume += thickness * hypervolume(below, reference.slice(0, last));
    }
    return volume;
}

;// CONCATENATED MODULE: ./build/src/sweeps/results/paretoFront.js

const mostMetrics = 4;
const mostInFront = 200;
/** Null for a sweep with one metric, and without complete trials. */
function paretoFrontOf(trials, goals) {
    if (goals.length < 2 || trials.length === 0)
        return null;
    const front = trials
        .filter(({ losses }) => !trials.some((other) => dominates(other.losses, losses)))
        .toSorted((a, b) => (a.losses[0] ?? 0) - (b.losses[0] ?? 0) || a.run.number - b.run.number);
    const reference = goals.map((_, metric) => referenceOf(trials.map(({ losses }) => losses[metric] ?? 0)));
    const isSmall = goals.length <= mostMetrics && front.length <= mostInFront;
    return {
        trials: front,
        hypervolume: isSmall
            ? hypervolume(front.map(({ losses }) => losses), reference)
            : null,
        reference: reference.map((loss, metric) => (goals[metric]?.goal === 'maximize' ? -loss : loss)),
    };
}
/** A tenth worse than the worst (Optuna's MOTPE, samplers/_tpe/sampler.py). */
function referenceOf(losses) {
    const worst = losses.reduce((most, loss) => Math.max(most, loss), -Infinity);
    return Math.max(1.1 * worst, 0.9 * worst) + (worst === 0 ? 1e-12 : 0);
}

// EXTERNAL MODULE: ./build/src/sweeps/results/parameterAxes.js
var parameterAxes = __webpack_require__(36800);
;// CONCATENATED MODULE: ./build/src/sweeps/results/progress.js

/** The best-so-far curve of the first metric. */
function progressOf(metric, trials) {
    let best = Infinity;
    return trials.map(({ run, losses }) => {
        const loss = losses[0] ?? Infinity;
        best = Math.min(best, loss);
        return { number: run.number, value: asMeasured(loss, metric), best: asMeasured(best, metric) };
    });
}
const usualTail = 20;
/** A tail shorter than this stands still by chance too often. */
const leastTail = 8;
/**
 * The last 20 trials, or the longest tail beyond them that gained less than the noise. Null with fewer than 16 complete
 * trials, which is no time to speak of a plateau.
 */
function plateauOf(points, noise) {
    if (points.length < 2 * leastTail)
        return null;
    const last = points.at(-1)?.best ?? 0;
    const gainOf = (tail) => Math.abs(last - (points[points.length - tail - 1]?.best ?? last));
    const isSmall = (gain) => gain === 0 || (noise !== null && gain < noise.deviation);
    let trials = Math.min(usualTail, Math.floor(points.length / 2));
    while (trials + 1 < points.length && isSmall(gainOf(trials + 1)))
        trials++;
    const gain = gainOf(trials);
    return { trials, gain, isReached: isSmall(gain) };
}

;// CONCATENATED MODULE: ./build/src/sweeps/results/stoppedTrials.js
const kinds = ['failed', 'lost', 'pruned'];
/** Failures first, the most frequent reason first; reasons that differ in their numbers only are one. */
function stoppedTrialsOf(runs) {
    const groups = new Map();
    for (const run of runs.toSorted((a, b) => a.number - b.number)) {
        const kind = stopOf(run);
        if (kind === null)
            continue;
        const reason = run.reason ?? unknownReason[kind];
        const key = `${kind} ${reason.replaceAll(/\d+(?:\.\d+)?(?:e[-+]?\d+)?/gi, '0')}`;
        const group = groups.get(key) ?? { kind, reason, trials: [] };
        group.trials.push(run);
        groups.set(key, group);
    }
    return [...groups.values()].toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.trials.length - a.trials.length);
}
const unknownReason = {
    failed: 'it gave no reason',
    lost: 'its machine was lost',
    pruned: 'it was stopped early',
};
/** A complete trial with a value that is not finite has failed, too. */
function stopOf({ outcome }) {
    switch (outcome.kind) {
        case 'pruned':
        case 'failed':
        case 'lost':
            return outcome.kind;
        case 'complete':
            return outcome.values.every(Number.isFinite) ? null : 'failed';
        case 'pending':
            return null;
    }
}

// EXTERNAL MODULE: ./build/src/sweeps/proposals/gaussianProcess/cholesky.js
var cholesky = __webpack_require__(56394);
// EXTERNAL MODULE: ./build/src/sweeps/proposals/gaussianProcess/fitProcess.js
var fitProcess = __webpack_require__(21822);
// EXTERNAL MODULE: ./build/src/sweeps/proposals/gaussianProcess/placed.js
var placed = __webpack_require__(59307);
// EXTERNAL MODULE: ./build/src/sweeps/proposals/gaussianProcess/posterior.js
var gaussianProcess_posterior = __webpack_require__(64837);
// EXTERNAL MODULE: ./build/src/sweeps/proposals/gaussianProcess/fitKernel.js
var fitKernel = __webpack_require__(81454);
;// CONCATENATED MODULE: ./build/src/sweeps/results/totalEffects.js

/** Pairs of trials at so many distances in the list: enough that the effects settle to a hundredth. */
const pairings = 4;
const mostPaired = 80;
/**
 * The share of the posterior mean's variance that changes with each dimension alone, interactions counted for each: the
 * coordinate is taken from another trial, and half the mean squared change set against the variance (Jansen 1999). Nothing
 * is left to chance: pairs are fixed distances apart in the list.
 */
function totalEffects(posterior) {
    const stride = Math.max(1, Math.ceil(posterior.rows.length / mostPaired));
    const chosen = posterior.rows.filter((_, index) => index % stride === 0);
    const distances = chosen.map((row) => distancesFrom(posterior, row));
    const means = distances.map((own) => meanAt(posterior, own));
    const centre = means.reduce((sum, mean) => sum + mean / means.length, 0);
    const variance = means.reduce((sum, mean) => sum + (mean - centre) ** 2 / means.length, 0);
    if (!(variance > 0))
        return posterior.isCategorical.map(() => 0);
    const own = new Float64Array(posterior.rows.length);
    return posterior.isCategorical.map((_, dimension) => {
        let sum = 0;
        for (let pairing = 1; pairing <= pairings; pairing++) {
            const distance = Math.max(1, Math.floor((pairing * chosen.length) / (pairings + 1)));
            for (const [index, row] of chosen.entries()) {
                const other = chosen[(index + distance) % chosen.length]?.[dimension] ?? 0;
                if (other === row[dimension])
                    continue;
                moveAlong(posterior, dimension, { from: row[dimension] ?? 0, to: other }, distances[index] ?? own, own);
                sum += (meanAt(posterior, own) - (means[index] ?? 0)) ** 2;
            }
        }
        return sum / (2 * pairings * chosen.length * variance);
    });
}
/** Squared distances to every told point, weighted. */
function distancesFrom({ rows, kernel, isCategorical }, row) {
    return Float64Array.from(rows, (other) => {
        let sum = 0;
        for (let d = 0; d < row.length; d++)
            sum += (kernel.weights[d] ?? 0) * apart(isCategorical[d] === true, row[d] ?? 0, other[d] ?? 0);
        return sum;
    });
}
/** Only one term of each distance changes; the rest is not worked out again. */
function moveAlong({ rows, kernel, isCategorical }, dimension, { from, to }, distances, into) {
    const weight = kernel.weights[dimension] ?? 0;
    const isChoice = isCategorical[dimension] === true;
    for (let index = 0; index < rows.length; index++) {
        const other = rows[index]?.[dimension] ?? 0;
        const change = weight * (apart(isChoice, to, other) - apart(isChoice, from, other));
        into[index] = Math.max(0, (distances[index] ?? 0) + change);
    }
}
function meanAt({ kernel, alpha }, distances) {
    let mean = 0;
    for (let index = 0; index < alpha.length; index++)
        mean += (alpha[index] ?? 0) * (0,fitKernel/* covariance */.Wu)(kernel.scale, distances[index] ?? 0);
    return mean;
}
function apart(isCategorical, a, b) {
    return isCategorical ? (a === b ? 0 : 1) : (a - b) * (a - b);
}

;// CONCATENATED MODULE: ./build/src/sweeps/results/surrogate.js






/** Fewer trials say too little for a model of them. */
const surrogate_leastTrials = 8;
/** The best half of the number and as many evenly from the rest: the time grows with the cube. */
const mostTrials = 240;
/** Null when there are too few trials, or when all have the same result. */
function surrogateOf(space, trials, metric) {
    if (trials.length < surrogate_leastTrials || space.dimensions.length === 0)
        return null;
    const told = thinned(trials, metric).map((trial) => observationOf(trial, metric));
    const { values, mean, deviation } = (0,fitProcess/* standardise */.Zp)(told.map(({ loss }) => loss));
    if (deviation === 0)
        return null;
    const posterior = (0,fitProcess/* processOf */.hh)(space, { told, pending: [] }, 0);
    return {
        estimate: (configuration) => {
            const belief = (0,gaussianProcess_posterior/* beliefAt */.Bg)(posterior, (0,placed/* placed */.G)(space, configuration));
            return { loss: mean + deviation * belief.mean, deviation: deviation * belief.deviation };
        },
        noise: Math.sqrt(posterior.kernel.noise) * deviation,
        noiseShare: Math.sqrt(posterior.kernel.noise),
        foretold: leaveOneOut(posterior, values),
        effects: totalEffects(posterior),
    };
}
function thinned(trials, metric) {
    if (trials.length <= mostTrials)
        return trials;
    const half = mostTrials / 2;
    const byLoss = trials.toSorted((a, b) => (a.losses[metric] ?? 0) - (b.losses[metric] ?? 0));
    const rest = byLoss.slice(half);
    const spread = Array.from({ length: half }, (_, k) => rest[Math.floor((k * rest.length) / half)]);
    return [...byLoss.slice(0, half), ...spread.filter((trial) => trial !== undefined)];
}
/** 1 − squared errors / variance, from the inverse of the covariance (Rasmussen and Williams 2006, equation 5.12). */
function leaveOneOut({ factor, alpha }, values) {
    const inverted = (0,cholesky/* inverse */.DI)(factor);
    const size = values.length;
    let errors = 0;
    for (let i = 0; i < size; i++)
        errors += ((alpha[i] ?? 0) / (inverted[i * size + i] ?? 1)) ** 2;
    // The values have mean 0 and variance 1.
    return 1 - errors / size;
}

;// CONCATENATED MODULE: ./build/src/sweeps/results/sweepResult.js












/** What a sweep found; the same evidence gives the same result. */
function sweepResultOf({ spec, runs, jobs, prices, isPublic = false }) {
    const space = (0,searchSpace/* searchSpaceOf */.sZ)(spec.parameters);
    const scored = scoredTrials(spec.metrics, runs);
    const surrogates = spec.metrics.map((_, metric) => surrogateOf(space, scored, metric));
    const [first] = spec.metrics;
    const surrogate = surrogates[0] ?? null;
    const noise = noiseOf(scored, 0, surrogate);
    const progress = first === undefined ? [] : progressOf(first, scored);
    return {
        metrics: spec.metrics,
        counts: countsOf(runs, scored.length),
        leaderboard: first === undefined
            ? { rows: [], rankedBy: 'observed' }
            : leaderboardOf(space, first, scored, surrogate, noise),
        noise,
        progress,
        plateau: plateauOf(progress, noise),
        axes: (0,parameterAxes/* parameterAxesOf */._A)(space),
        placed: scored.map((trial) => placedTrial(space, trial)),
        importances: spec.metrics.map((_, metric) => importanceOf(space, scored, metric, surrogates[metric] ?? null)),
        pareto: paretoFrontOf(scored, spec.metrics),
        ignored: ignoredParametersOf(space, scored),
        stopped: stoppedTrialsOf(runs),
        cost: {
            ...(0,cost/* costOf */.ho)(runs.flatMap(({ durationMs }) => durationMs ?? []), jobs, prices),
            isPublic,
        },
    };
}
function countsOf(runs, complete) {
    const count = (kind) => runs.filter(({ outcome }) => outcome.kind === kind).length;
    return {
        complete,
        pruned: count('pruned'),
        // A value that is not finite is a failure.
        failed: count('failed') + count('complete') - complete,
        lost: count('lost'),
        pending: count('pending'),
    };
}
function placedTrial(space, { run, values }) {
    return { number: run.number, values, places: (0,parameterAxes/* placesOf */.ek)(space, run.configuration) };
}


/***/ }),

/***/ 74569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ axisOf),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77452);
/* harmony import */ var _quantile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89);


/** The axis of a distribution. */
function axisOf(distribution) {
    switch (distribution.kind) {
        case 'constant':
            return categoricalAxis([distribution.value], null);
        case 'categorical':
            return categoricalAxis(distribution.values, distribution.probabilities);
        case 'stepped':
            return steppedAxis(distribution);
        case 'uniform':
        case 'logUniform':
        case 'normal':
        case 'logNormal':
        case 'beta':
            return continuousAxis(distribution);
    }
}
/** Whether the axis can give exactly this value. */
function holds(axis, value) {
    const cell = axis.cellOf(value);
    if (cell === null)
        return false;
    const given = axis.valueAt((cell.low + cell.high) / 2);
    if (typeof given !== 'number' || typeof value !== 'number')
        return true;
    return Math.abs(given - value) <= 1e-9 * Math.max(Math.abs(given), Math.abs(value), 1e-300);
}
function categoricalAxis(values, probabilities) {
    const ends = [];
    for (const [index] of values.entries())
        ends.push(probabilities === null
            ? (index + 1) / values.length
            : (ends[index - 1] ?? 0) + (probabilities[index] ?? 0));
    const places = new Map(values.map((value, index) => [(0,_records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value), index]));
    const last = values.length - 1;
    return {
        kind: 'categorical',
        size: probabilities === null ? values.length : probabilities.filter((one) => one > 0).length,
        valueAt: (share) => {
            const place = ends.findIndex((end) => (probabilities === null ? share <= end : share < end));
            return values[place === -1 ? last : place] ?? null;
        },
        cellOf: (value) => {
            const place = places.get((0,_records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value));
            return place === undefined ? null : { low: ends[place - 1] ?? 0, high: Math.min(1, ends[place] ?? 1) };
        },
    };
}
function steppedAxis({ min, max, step, isLog }) {
    const size = Math.floor((max - min) / step + 1e-9) + 1;
    // Half a step below a small minimum there may be no logarithm.
    const [low, high] = [Math.log(Math.max(min - step / 2, min / 2)), Math.log(min + (size - 0.5) * step)];
    const indexAt = (share) => isLog ? Math.round((Math.exp(low + share * (high - low)) - min) / step) : Math.ceil(share * size) - 1;
    const edge = (index) => isLog ? (Math.log(Math.max(min / 2, min + (index - 0.5) * step)) - low) / (high - low) : index / size;
    return {
        kind: 'ordered',
        size,
        valueAt: (share) => min + Math.min(size - 1, Math.max(0, indexAt(share))) * step,
        cellOf: (value) => {
            if (typeof value !== 'number' || !Number.isFinite(value))
                return null;
            const index = Math.min(size - 1, Math.max(0, Math.round((value - min) / step)));
            return { low: Math.max(0, edge(index)), high: Math.min(1, edge(index + 1)) };
        },
    };
}
/** Unbounded distributions end here: their models need a bounded axis, and training no values 8 σ out. */
const outermost = 1e-15;
function continuousAxis(distribution) {
    const { quantum } = distribution;
    const [least, most] = distribution.kind === 'uniform' || distribution.kind === 'logUniform' ? [0, 1] : [outermost, 1 - 1e-12];
    const inside = (share) => Math.min(most, Math.max(least, share));
    const raw = (share) => (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .quantileOf */ .Xf)(distribution, inside(share));
    if (quantum === null) {
        return {
            kind: 'ordered',
            size: Infinity,
            valueAt: raw,
            cellOf: (value) => {
                if (typeof value !== 'number' || Number.isNaN(value))
                    return null;
                const share = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .shareBelow */ .dU)(distribution, value);
                return { low: share, high: share };
            },
        };
    }
    return {
        kind: 'ordered',
        size: Math.round(((0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedTo */ .Jx)(quantum, raw(1)) - (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedTo */ .Jx)(quantum, raw(0))) / quantum) + 1,
        valueAt: (share) => (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .roundedTo */ .Jx)(quantum, raw(share)),
        cellOf: (value) => {
            if (typeof value !== 'number' || !Number.isFinite(value))
                return null;
            const low = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .shareBelow */ .dU)(distribution, value - quantum / 2);
            const high = (0,_quantile_js__WEBPACK_IMPORTED_MODULE_1__/* .shareBelow */ .dU)(distribution, value + quantum / 2);
            return { low: inside(low), high: inside(high) };
        },
    };
}


/***/ }),

/***/ 57715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isActive),
/* harmony export */   T: () => (/* binding */ isMet)
/* harmony export */ });
/* harmony import */ var _records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77452);

/** Whether a condition holds for a value of the parameter that it names: 3 and 3.0 are one value. */
function isMet(condition, value) {
    const wanted = (0,_records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value);
    return condition.values.some((one) => (0,_records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(one) === wanted);
}
/** Whether a parameter exists beside the values settled so far; its parents must be settled. */
function isActive({ when }, settled) {
    return when.every((condition) => {
        const value = settled.get(condition.parameter);
        return value !== undefined && isMet(condition, value);
    });
}


/***/ }),

/***/ 7928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nested),
/* harmony export */   w: () => (/* binding */ trialKey)
/* harmony export */ });
/* harmony import */ var _records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77452);

/** Equal keys mean equal trials: canonical JSON of the values, so 3 and 3.0 or another order of names are the same. */
function trialKey(configuration) {
    return (0,_records_canonicalJson_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)([...configuration].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => [name, value]));
}
/** The values in the nesting of the sweep file, as plain data: what `${args_json}` and a params file take. */
function nested(parameters, configuration) {
    const root = { members: new Map() };
    for (const { name, path } of parameters) {
        const value = configuration.get(name);
        const last = path.at(-1);
        if (value === undefined || last === undefined)
            continue;
        branchAt(root, path.slice(0, -1)).members.set(last, { leaf: value });
    }
    return plain(root);
}
function branchAt(root, path) {
    let branch = root;
    for (const name of path) {
        const known = branch.members.get(name);
        const next = known !== undefined && 'members' in known ? known : { members: new Map() };
        branch.members.set(name, next);
        branch = next;
    }
    return branch;
}
/** `fromEntries` makes own members of any name, `__proto__` too. */
function plain({ members }) {
    return Object.fromEntries([...members].map(([name, member]) => [name, 'leaf' in member ? member.leaf : plain(member)]));
}


/***/ }),

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jx: () => (/* binding */ roundedTo),
/* harmony export */   Xf: () => (/* binding */ quantileOf),
/* harmony export */   dU: () => (/* binding */ shareBelow)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45481);
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67259);
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75966);



/** The value below which the share lies (0 to 1; the ends may be infinite), before any rounding. */
function quantileOf(distribution, share) {
    switch (distribution.kind) {
        case 'uniform':
            return distribution.min + share * (distribution.max - distribution.min);
        case 'logUniform': {
            const [low, high] = [Math.log(distribution.min), Math.log(distribution.max)];
            return Math.exp(low + share * (high - low));
        }
        case 'normal':
            return distribution.mu + distribution.sigma * standardQuantile(share);
        case 'logNormal':
            return Math.exp(distribution.mu + distribution.sigma * standardQuantile(share));
        case 'beta':
            return _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_1__(share, distribution.a, distribution.b);
    }
}
/** The share at or below the value, before any rounding. */
function shareBelow(distribution, value) {
    switch (distribution.kind) {
        case 'uniform':
            return clamp((value - distribution.min) / (distribution.max - distribution.min));
        case 'logUniform': {
            if (value <= 0)
                return 0;
            const [low, high] = [Math.log(distribution.min), Math.log(distribution.max)];
            return clamp((Math.log(value) - low) / (high - low));
        }
        case 'normal':
            return (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalLowerTail */ .$V)((value - distribution.mu) / distribution.sigma);
        case 'logNormal':
            return value <= 0 ? 0 : (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalLowerTail */ .$V)((Math.log(value) - distribution.mu) / distribution.sigma);
        case 'beta':
            return value <= 0 ? 0 : value >= 1 ? 1 : _stdlib_stats_base_dists_beta_cdf__WEBPACK_IMPORTED_MODULE_0__(value, distribution.a, distribution.b);
    }
}
function standardQuantile(share) {
    if (share <= 0)
        return -Infinity;
    return share >= 1 ? Infinity : (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalQuantile */ .Zl)(share);
}
function clamp(share) {
    return Math.min(1, Math.max(0, share));
}
/** The nearest multiple, halves to the even one: NumPy's `round(value / quantum) * quantum`. */
function roundedTo(quantum, value) {
    const quotient = value / quantum;
    const below = Math.floor(quotient);
    const rest = quotient - below;
    const isUp = rest > 0.5 || (rest === 0.5 && below % 2 !== 0);
    const multiple = (isUp ? below + 1 : below) * quantum;
    return multiple === 0 ? 0 : multiple;
}


/***/ }),

/***/ 81932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   YO: () => (/* binding */ presentConfiguration),
/* harmony export */   qk: () => (/* binding */ pointOf),
/* harmony export */   sZ: () => (/* binding */ searchSpaceOf),
/* harmony export */   wr: () => (/* binding */ configurationAt)
/* harmony export */ });
/* harmony import */ var _axis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74569);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57715);


/** Lays out the parameters of a sweep. */
function searchSpaceOf(parameters) {
    const ordered = parentsFirst(parameters);
    const dimensions = ordered
        .filter(({ distribution, when }) => distribution.kind !== 'constant' || when.length > 0)
        .map((parameter) => ({ parameter, axis: (0,_axis_js__WEBPACK_IMPORTED_MODULE_0__/* .axisOf */ .L)(parameter.distribution) }));
    return {
        parameters,
        dimensions,
        isConditional: dimensions.some(({ parameter }) => parameter.when.length > 0),
        size: dimensions.reduce((product, { axis }) => product * axis.size, 1),
    };
}
/** Conditions hold no circles: `checkConditions` refused them. */
function parentsFirst(parameters) {
    const byName = new Map(parameters.map((parameter) => [parameter.name, parameter]));
    const ordered = new Set();
    const add = (parameter) => {
        for (const { parameter: name } of parameter.when) {
            const parent = byName.get(name);
            if (parent !== undefined && !ordered.has(parent))
                add(parent);
        }
        ordered.add(parameter);
    };
    for (const parameter of parameters)
        add(parameter);
    return [...ordered];
}
/**
 * The trial whose values `choose` gives for each active dimension in turn; constants fill themselves in. Names come in
 * the order of the parameters.
 */
function settle({ parameters, dimensions }, choose) {
    const settled = new Map();
    for (const { name, distribution, when } of parameters)
        if (distribution.kind === 'constant' && when.length === 0)
            settled.set(name, distribution.value);
    for (const [index, dimension] of dimensions.entries())
        if ((0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$)(dimension.parameter, settled))
            settled.set(dimension.parameter.name, choose(dimension, index, settled));
    return new Map(parameters.flatMap(({ name }) => {
        const value = settled.get(name);
        return value === undefined ? [] : [[name, value]];
    }));
}
/** The trial at a point of the unit cube; coordinates of inactive dimensions have no effect. */
function configurationAt(space, point) {
    return settle(space, ({ axis }, index) => axis.valueAt(point[index] ?? 0.5));
}
/** The middle of a trial's cell in each dimension; NaN where it is inactive or holds a value that has no place. */
function pointOf({ dimensions }, configuration) {
    return Float64Array.from(dimensions, ({ parameter, axis }) => {
        const value = configuration.get(parameter.name);
        const cell = value === undefined || !(0,_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .isActive */ .$)(parameter, configuration) ? null : axis.cellOf(value);
        return cell === null ? Number.NaN : (cell.low + cell.high) / 2;
    });
}
/** The values in use today, the middle of the axis for parameters without one; null when no parameter declares any. */
function presentConfiguration(space) {
    if (space.parameters.every(({ present }) => present === null))
        return null;
    return settle(space, ({ parameter, axis }) => parameter.present === null ? axis.valueAt(0.5) : parameter.present.value);
}


/***/ })

};
