export const id = 6489;
export const ids = [6489];
export const modules = {

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
