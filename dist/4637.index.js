export const id = 4637;
export const ids = [4637];
export const modules = {

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
