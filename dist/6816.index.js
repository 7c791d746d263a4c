export const id = 6816;
export const ids = [6816];
export const modules = {

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


/***/ })

};
