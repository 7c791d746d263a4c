export const id = 6190;
export const ids = [6190];
export const modules = {

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

/***/ 46190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ sweepResultOf)
});

// EXTERNAL MODULE: ./build/src/sweeps/space/searchSpace.js
var searchSpace = __webpack_require__(81932);
;// CONCATENATED MODULE: ./build/src/sweeps/results/cost.js
const msPerMinute = 60_000;
/** What a sweep took; without jobs (in a terminal) nothing was billed. */
function costOf(durationsMs, jobs, prices) {
    const billed = jobs.map(({ runner, durationMs }) => ({
        minutes: Math.ceil(durationMs / msPerMinute),
        price: prices?.perMinute.get(runner) ?? null,
        runner,
    }));
    const priced = billed.filter(({ price }) => price !== null);
    return {
        trialMinutes: durationsMs.reduce((sum, duration) => sum + duration, 0) / msPerMinute,
        jobs: jobs.length,
        billedMinutes: billed.reduce((sum, { minutes }) => sum + minutes, 0),
        money: prices === null || priced.length === 0
            ? null
            : {
                amount: priced.reduce((sum, { minutes, price }) => sum + minutes * (price ?? 0), 0),
                currency: prices.currency,
            },
        withoutPrice: prices === null
            ? []
            : [...new Set(billed.filter(({ price }) => price === null).map(({ runner }) => runner))],
    };
}

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
function sweepResultOf({ spec, runs, jobs, prices }) {
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
        cost: costOf(runs.flatMap(({ durationMs }) => durationMs ?? []), jobs, prices),
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


/***/ })

};
