export const id = 5357;
export const ids = [5357];
export const modules = {

/***/ 25357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   examplesOf: () => (/* binding */ examplesOf)
/* harmony export */ });
/* harmony import */ var _pairing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45656);

/** Null where no run of either side has a per-example file. */
function examplesOf(baseline, candidate, rules) {
    if ([...baseline, ...candidate].every((one) => one === null))
        return null;
    const pairing = (0,_pairing_js__WEBPACK_IMPORTED_MODULE_0__/* .pairExamples */ .wq)(baseline, candidate, rules);
    return { baseline, candidate, pairing, intersect: rules.intersect, fewestExamples: rules.fewestExamples };
}


/***/ }),

/***/ 45656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ labelContradiction),
/* harmony export */   uW: () => (/* binding */ idMismatch),
/* harmony export */   wq: () => (/* binding */ pairExamples)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70218);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70616);
/* harmony import */ var _predictions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5506);



/**
 * Pairs the examples of all runs by their ids; the order of the files does not count. Ids or labels that are not the same
 * everywhere are refused, for a difference would be one of test sets and not of models; with `intersect` the examples that all
 * runs have are paired.
 */
function pairExamples(baseline, candidate, { intersect }) {
    const missing = [missingOn('baseline', baseline), missingOn('candidate', candidate)];
    const reason = missing.find((one) => one !== null);
    if (reason !== undefined && reason !== null)
        return { kind: 'none', reason };
    const [before, after] = [present(baseline), present(candidate)];
    const first = before[0];
    if (first === undefined)
        return { kind: 'none', reason: 'no run of the baseline is at hand' };
    const all = [...before, ...after];
    const mismatch = intersect ? null : firstMismatch(before, after);
    if (mismatch !== null)
        return { kind: 'refused', reason: mismatch };
    const order = all.map((run) => rowsBy(first, run));
    const kept = [...first.ids.keys()].filter((row) => order.every((rows) => (rows[row] ?? -1) >= 0));
    if (kept.length === 0)
        return { kind: 'refused', reason: 'no id of the per-example files stands on both sides' };
    const aligned = all.map((predictions, index) => ({
        predictions,
        rows: rowsAt(order[index] ?? new Int32Array(), kept),
    }));
    const contradiction = labelMismatch(aligned);
    if (contradiction !== null)
        return { kind: 'refused', reason: contradiction };
    return {
        kind: 'paired',
        examples: {
            ids: kept.map((row) => first.ids[row] ?? ''),
            baseline: aligned.slice(0, before.length),
            candidate: aligned.slice(before.length),
            unpaired: Math.max(...all.map(({ ids }) => ids.length)) - kept.length,
        },
    };
}
function rowsAt(order, kept) {
    const rows = new Int32Array(kept.length);
    for (let pair = 0; pair < rows.length; pair++)
        rows[pair] = order[kept[pair] ?? -1] ?? -1;
    return rows;
}
function present(side) {
    return side.filter((one) => one !== null);
}
function missingOn(side, runs) {
    const without = runs.filter((one) => one === null).length;
    if (runs.length === 0)
        return `no run of the ${side} is at hand`;
    if (without === 0)
        return null;
    const who = runs.length === 1 ? `the ${side}` : `${without} of ${runs.length} runs of the ${side}`;
    return `${who} ${runs.length === 1 || without === 1 ? 'has' : 'have'} no per-example file that could be read`;
}
/** Of each row of `first`, the row of `run` with the same id; −1 where there is none. */
function rowsBy(first, run) {
    const rows = new Int32Array(first.ids.length);
    if (hasSameOrder(first.ids, run.ids)) {
        for (let row = 0; row < rows.length; row++)
            rows[row] = row;
        return rows;
    }
    const places = new Map(run.ids.map((id, row) => [id, row]));
    for (let row = 0; row < rows.length; row++)
        rows[row] = places.get(first.ids[row] ?? '') ?? -1;
    return rows;
}
function hasSameOrder(a, b) {
    return a.length === b.length && a.every((id, row) => id === b[row]);
}
/** Why the ids of two runs do not match, with counts and the first ids; null where they do. */
function firstMismatch(before, after) {
    const named = [
        ...before.map((run, index) => ({ run, name: nameOf('baseline', index, before.length) })),
        ...after.map((run, index) => ({ run, name: nameOf('candidate', index, after.length) })),
    ];
    const [first, ...others] = named;
    if (first === undefined)
        return null;
    for (const other of others) {
        if (hasSameOrder(first.run.ids, other.run.ids))
            continue;
        const [onlyFirst, onlyOther] = [without(first.run, other.run), without(other.run, first.run)];
        if (onlyFirst.count === 0 && onlyOther.count === 0)
            continue;
        const halfLabelled = labelledOnce(first.run, other.run);
        if (halfLabelled.count === onlyFirst.count + onlyOther.count)
            return `${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(halfLabelled.count, 'example')} of the per-example files have a label in ${first.name} or ${other.name} only${examplesOf(halfLabelled)}; run the side again that was run before the labels were there`;
        return idMismatch({ ...onlyFirst, name: first.name }, { ...onlyOther, name: other.name });
    }
    return null;
}
/** Examples that both runs answered and one has a label for. */
function labelledOnce(run, other) {
    const finding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .createFinding */ .uP)();
    for (const [labelled, { unlabelled }] of [[run, other], [other, run]]) {
        const ids = new Set(labelled.ids);
        for (const id of unlabelled.ids)
            if (ids.has(id))
                (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(finding, () => (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id));
    }
    return finding;
}
/** Says of two files that each has ids which the other has not. */
function idMismatch(first, other) {
    return (`the ids of the per-example files do not match: ${first.count.toLocaleString('en-US')} only in ${first.name}${examplesOf(first)}, ` +
        `${other.count.toLocaleString('en-US')} only in ${other.name}${examplesOf(other)}; write the same test set on both sides, or set predictions: { pair: intersect }`);
}
/** Says that ids have one label in one file and another in another. */
function labelContradiction(finding) {
    return `the labels of the per-example files do not match: ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .p)(finding.count, 'example')} with another label ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleWords */ ._n)(finding)}`;
}
function nameOf(side, index, runs) {
    return runs === 1 ? `the ${side}` : `run ${index + 1} of the ${side}`;
}
function without(run, other) {
    const ids = new Set(other.ids);
    const finding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .createFinding */ .uP)();
    for (const id of run.ids)
        if (!ids.has(id))
            (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(finding, () => (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(id));
    return finding;
}
function examplesOf(finding) {
    return finding.count === 0 ? '' : ` ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleWords */ ._n)(finding)}`;
}
/** Labels that differ make another test set of the same ids. */
function labelMismatch(runs) {
    const [first, ...others] = runs;
    if (first === undefined)
        return null;
    const finding = (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .createFinding */ .uP)();
    for (const other of others) {
        const codes = first.predictions.labels.values.map((label) => other.predictions.labels.values.indexOf(label));
        for (let pair = 0; pair < first.rows.length; pair++) {
            const row = first.rows[pair] ?? -1;
            const otherRow = other.rows[pair] ?? -1;
            const code = first.predictions.labels.codes[row] ?? -1;
            if (codes[code] === other.predictions.labels.codes[otherRow])
                continue;
            (0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .note */ .N4)(finding, () => {
                const [one, two] = [
                    (0,_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(first.predictions.labels, row),
                    (0,_predictions_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$)(other.predictions.labels, otherRow),
                ];
                return `${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(first.predictions.ids[row] ?? '')}: ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(one ?? '')} and ${(0,_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(two ?? '')}`;
            });
        }
        if (finding.count > 0)
            break;
    }
    return finding.count === 0 ? null : labelContradiction(finding);
}


/***/ })

};
