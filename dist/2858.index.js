export const id = 2858;
export const ids = [2858];
export const modules = {

/***/ 82858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildMedia: () => (/* binding */ buildMedia),
/* harmony export */   mostImages: () => (/* binding */ mostImages),
/* harmony export */   noReportMedia: () => (/* binding */ noReportMedia)
/* harmony export */ });
/* harmony import */ var _records_media_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8206);
/* harmony import */ var _records_media_medium_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51684);
/* harmony import */ var _records_media_mediumKinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77349);



const noReportMedia = {
    pairs: [],
    images: new Map(),
    omitted: { media: 0, images: 0 },
};
/** So that the page stays a few megabytes. */
const mostPairs = 60;
/** Of all images together, before they grow by a third as text. */
const mostImageBytes = 3 * 1_048_576;
/** Images of one medium and side that are shown. */
const mostImages = 12;
/**
 * Pairs what both sides have under one kind and name, by kind. Of several runs the first that has a medium stands for its
 * side, and of several steps the last. Images are taken while there is room for them in a page.
 */
function buildMedia({ baseline, candidate }) {
    const sides = { baseline: latestByKey(baseline), candidate: latestByKey(candidate) };
    const keys = new Set([...sides.candidate.keys(), ...sides.baseline.keys()]);
    const pairs = [...keys].map((key) => pairOf(sides.baseline.get(key) ?? null, sides.candidate.get(key) ?? null));
    const shown = pairs
        .filter((pair) => pair !== null)
        .toSorted((a, b) => (0,_records_media_mediumKinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOrder */ .l2)(a.kind) - (0,_records_media_mediumKinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOrder */ .l2)(b.kind) || (a.name < b.name ? -1 : 1));
    const kept = shown.slice(0, mostPairs);
    const bytes = new Map([...baseline, ...candidate].flatMap(({ media }) => [...media.images]));
    const { images, omitted } = embed(kept, bytes);
    return { pairs: kept, images, omitted: { media: shown.length - kept.length, images: omitted } };
}
function latestByKey(runs) {
    const bySide = new Map();
    for (const { media } of runs) {
        const ofRun = new Map();
        for (const medium of media.media) {
            const key = JSON.stringify([medium.kind, medium.name]);
            const known = ofRun.get(key);
            if (known === undefined || (medium.step ?? Infinity) >= (known.step ?? Infinity))
                ofRun.set(key, medium);
        }
        for (const [key, medium] of ofRun)
            if (!bySide.has(key))
                bySide.set(key, medium);
    }
    return bySide;
}
function pairOf(baseline, candidate) {
    const one = candidate ?? baseline;
    return one === null ? null : { kind: one.kind, name: one.name, baseline, candidate };
}
function embed(pairs, bytes) {
    const images = new Map();
    const wanted = pairs.flatMap(({ candidate, baseline }) => [candidate, baseline].flatMap((medium) => (medium === null ? [] : (0,_records_media_medium_js__WEBPACK_IMPORTED_MODULE_1__/* .imagesOf */ .IC)(medium).slice(0, mostImages))));
    let room = mostImageBytes;
    let omitted = 0;
    for (const { file } of wanted) {
        if (images.has(file))
            continue;
        const content = bytes.get(file);
        // Once more, where the bytes become a part of a page: no claim about them counts.
        const facts = content === undefined ? null : (0,_records_media_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageFacts */ .J)(content);
        if (content === undefined || facts === null || content.length > room)
            omitted++;
        else {
            room -= content.length;
            const base64 = Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString('base64');
            images.set(file, `data:${_records_media_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageMediaTypes */ .d[facts.extension]};base64,${base64}`);
        }
    }
    return { images, omitted };
}


/***/ }),

/***/ 77349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hc: () => (/* binding */ mediumKinds),
/* harmony export */   l2: () => (/* binding */ kindOrder),
/* harmony export */   xb: () => (/* binding */ countKinds)
/* harmony export */ });
/** What each kind is called, in the order in which a report shows them. */
const mediumKinds = {
    'confusion-matrix': { one: 'confusion matrix', many: 'confusion matrices' },
    'roc-curve': { one: 'ROC curve', many: 'ROC curves' },
    'pr-curve': { one: 'precision-recall curve', many: 'precision-recall curves' },
    calibration: { one: 'calibration curve', many: 'calibration curves' },
    'feature-importance': { one: 'feature importance', many: 'feature importances' },
    'shap-summary': { one: 'SHAP summary', many: 'SHAP summaries' },
    histogram: { one: 'histogram', many: 'histograms' },
    examples: { one: 'set of examples', many: 'sets of examples' },
    images: { one: 'set of images', many: 'sets of images' },
    'attention-maps': { one: 'set of attention maps', many: 'sets of attention maps' },
    prompts: { one: 'set of prompts', many: 'sets of prompts' },
    table: { one: 'table', many: 'tables' },
    'data-snapshot': { one: 'data snapshot', many: 'data snapshots' },
    text: { one: 'text', many: 'texts' },
};
const order = Object.keys(mediumKinds);
/** Place of a kind in a report. */
function kindOrder(kind) {
    return order.indexOf(kind);
}
/** `2 confusion matrices, 1 ROC curve`, in the order of a report; beyond `most` kinds only how many more there are. */
function countKinds(media, most = Infinity) {
    const counts = new Map();
    for (const { kind } of media)
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const sorted = [...counts].toSorted(([a], [b]) => kindOrder(a) - kindOrder(b));
    const texts = sorted
        .slice(0, most)
        .map(([kind, count]) => `${count} ${count === 1 ? mediumKinds[kind].one : mediumKinds[kind].many}`);
    const more = sorted.slice(most).reduce((sum, [, count]) => sum + count, 0);
    return [...texts, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}


/***/ })

};
