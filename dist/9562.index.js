export const id = 9562;
export const ids = [9562];
export const modules = {

/***/ 89562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDvcPlots: () => (/* binding */ readDvcPlots)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _dvcYaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77594);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84946);



const maxPlots = 200;
/** The plots of a `dvc.yaml` (DVC 2 and 3, dvc/schema.py), those of the stages and those beside them. Empty for a damaged one. */
async function readDvcPlots(file) {
    const document = await (0,_dvcYaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readDvcDocument */ .py)(file);
    if (document === null)
        return [];
    const directory = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(file.path);
    return [
        ...plotsIn(document.get('plots'), directory),
        ...(0,_dvcYaml_js__WEBPACK_IMPORTED_MODULE_1__/* .stagesIn */ .Fi)(document, directory).flatMap(({ stage, folder }) => plotsIn(stage.get('plots'), folder)),
    ].slice(0, maxPlots);
}
/** `- roc.json`, `- roc.json: {x: fpr, y: tpr}`, and all of them as one map. */
function plotsIn(list, folder) {
    if (typeof list === 'string')
        return plotOf(list, new Map(), folder);
    if ((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(list))
        return [...list].flatMap(([name, settings]) => plotOf(name, (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(settings) ? settings : new Map(), folder));
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(list) ? list.flatMap((item) => ((0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(item) ? [] : plotsIn(item, folder))) : [];
}
/** The name is the file, unless `y` says of which files the columns are. */
function plotOf(name, settings, folder) {
    const [x, y, template] = [settings.get('x'), settings.get('y'), settings.get('template')];
    const columns = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(y) ? [...y] : [[name, y ?? null]];
    const sources = columns.flatMap(([path, ys]) => (0,_dvcYaml_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .nx)(folder, path).map((found) => ({ path: found, x: axisOf(x, path), ys: textsIn(ys) })));
    if (sources.length === 0)
        return [];
    return [{ name, template: typeof template === 'string' ? template : null, sources }];
}
function axisOf(x, path) {
    const found = (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isMap */ .jh)(x) ? (x.get(path) ?? null) : x;
    return typeof found === 'string' ? found : null;
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    return (0,_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .isList */ .Lv)(value) ? value.filter((one) => typeof one === 'string') : [];
}


/***/ })

};
