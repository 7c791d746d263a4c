export const id = 5399;
export const ids = [5399];
export const modules = {

/***/ 45399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseConfig: () => (/* binding */ parseConfig)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _experimentSchema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41538);
/* harmony import */ var _explainIssue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34447);




/** Parses trainmark.yml. Every problem comes with line and column; two experiments of one name are a YAML error. */
function parseConfig(text, name) {
    const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__.LineCounter();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { lineCounter, prettyErrors: false, uniqueKeys: true });
    const place = placeIn(document, lineCounter, name);
    if (document.errors.length > 0) {
        return {
            kind: 'problems',
            problems: document.errors.map(({ message, pos }) => {
                const { line, col } = lineCounter.linePos(pos[0]);
                return { where: `${name}:${line}:${col}`, message: `not valid YAML: ${message}` };
            }),
        };
    }
    const value = toPlainValue(document, name);
    const parsed = _experimentSchema_js__WEBPACK_IMPORTED_MODULE_2__/* .configSchema */ .Qn.safeParse(value, { reportInput: true });
    if (!parsed.success) {
        const findings = parsed.error.issues.flatMap((issue) => (0,_explainIssue_js__WEBPACK_IMPORTED_MODULE_3__/* .explainIssue */ .J)(issue, acceptedAt(issue.path)));
        return {
            kind: 'problems',
            problems: findings.map(({ path, message }) => ({ where: place(path), message })),
        };
    }
    const experiments = new Map(Object.entries(parsed.data.experiments));
    return {
        kind: 'config',
        config: { store: parsed.data.store, experiments },
        placeInFile: (path) => ({
            file: name,
            line: lineCounter.linePos(offsetOf(document, path)).line,
        }),
    };
}
function toPlainValue(document, name) {
    try {
        return document.toJS({ maxAliasCount: 100 });
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${name} cannot be read: it repeats its own parts through aliases without end.`, {
            cause,
            hint: 'Write the settings out in place of the YAML aliases (&name, *name).',
        });
    }
}
/** The keys that are accepted where a path points, for "did you mean". */
function acceptedAt(path) {
    if (path.length === 0)
        return Object.keys(_experimentSchema_js__WEBPACK_IMPORTED_MODULE_2__/* .configSchema */ .Qn.shape);
    if (path.length === 2)
        return Object.keys(_experimentSchema_js__WEBPACK_IMPORTED_MODULE_2__/* .experimentSchema */ .Z2.shape);
    if (path.includes('gates'))
        return ['gate', 'name', 'on_unknown', 'severity', 'optional'];
    if (path.includes('metrics'))
        return ['goal', 'kind', 'unit', 'keep', 'summary', 'pattern'];
    return ['from'];
}
/** `trainmark.yml:4:12 experiments.churn.seeds[0]`; without a node of its own a path has its parent's place. */
function placeIn(document, lineCounter, name) {
    return (path) => {
        const offset = offsetOf(document, path);
        const { line, col } = lineCounter.linePos(offset);
        const dotted = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
        return `${name}:${line}:${col} ${dotted.replace(/^\./, '')}`.trimEnd();
    };
}
function offsetOf(document, path) {
    let node = document.contents;
    let offset = 0;
    for (const key of path) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node)) {
            const pair = node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(item.key) && item.key.value === key);
            if (pair === undefined)
                return offset;
            offset = rangeStart(pair.key) ?? offset;
            node = pair.value;
        }
        else if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) && typeof key === 'number') {
            node = node.items[key];
            offset = rangeStart(node) ?? offset;
        }
        else
            return offset;
    }
    return offset;
}
function rangeStart(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isMap)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isSeq)(node) && !(0,yaml__WEBPACK_IMPORTED_MODULE_0__.isScalar)(node))
        return undefined;
    return node.range?.[0];
}


/***/ })

};
