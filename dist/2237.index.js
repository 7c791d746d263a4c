export const id = 2237;
export const ids = [2237];
export const modules = {

/***/ 72237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadPageAssets: () => (/* binding */ loadPageAssets),
/* harmony export */   pageAssetFiles: () => (/* binding */ pageAssetFiles)
/* harmony export */ });
/**
 * The files whose text the report page carries, by what they are for; paths are relative to the repository's root.
 * The build copies them beside the program, where `loadPageAssets` finds them again by file name.
 */
const pageAssetFiles = {
    style: 'src/report/page/style.css',
    tableStyle: 'src/report/page/tables.css',
    curveStyle: 'src/report/page/curves.css',
    resultStyle: 'src/report/page/results.css',
    sweepStyle: 'src/report/sweep/page/sweep.css',
    mediaStyle: 'src/report/page/media.css',
    theme: 'src/report/page/theme.js',
    tables: 'src/report/page/tables.js',
    chartView: 'src/report/page/chartView.js',
    smoothing: 'src/report/page/smoothing.js',
    curvePointer: 'src/report/page/curvePointer.js',
    curveChart: 'src/report/page/curveChart.js',
    curves: 'src/report/page/curves.js',
    sweepCharts: 'src/report/sweep/page/sweepCharts.js',
    sweep: 'src/report/sweep/page/sweep.js',
    vega: 'node_modules/vega/build/vega.min.js',
    vegaLite: 'node_modules/vega-lite/build/vega-lite.min.js',
    vegaInterpreter: 'node_modules/vega-interpreter/build/vega-interpreter.js',
};
/** Reads all assets through `read`, which gets a file name without its folder. */
async function loadPageAssets(read) {
    const texts = { ...pageAssetFiles };
    await Promise.all(Object.entries(pageAssetFiles).map(async ([name, path]) => {
        const text = await read(path.slice(path.lastIndexOf('/') + 1));
        if (isAssetName(name))
            texts[name] = text;
    }));
    return texts;
}
function isAssetName(name) {
    return Object.hasOwn(pageAssetFiles, name);
}


/***/ })

};
