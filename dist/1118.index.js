export const id = 1118;
export const ids = [1118];
export const modules = {

/***/ 81118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   read: () => (/* binding */ read)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _readers_namedPlace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49320);
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83741);




/**
 * Prints what the readers find in some files, and below some directories, and what they leave out and why; nothing is
 * run and nothing is kept.
 */
async function read(effects, settings) {
    if (settings.operands.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('read needs at least one path.', {
            hint: 'trainmark read metrics.json "logs/**/*.csv" mlruns',
        });
    }
    const { readings, ignored, warnings } = await readAll(effects, settings.operands);
    if (settings.json) {
        const json = { schemaVersion: 1, readings: readings.map(toJson), ignored, warnings };
        effects.terminal.print(`${JSON.stringify(json, null, 2)}\n`);
    }
    else {
        const { renderReadings } = await __webpack_require__.e(/* import() */ 2855).then(__webpack_require__.bind(__webpack_require__, 92855));
        effects.terminal.print(renderReadings({ readings, ignored, warnings }));
    }
    return _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodes */ .hS.passed;
}
/** Files that are named have to be readable; what lies below a directory has to be recognised. */
async function readAll(effects, operands) {
    const { readFiles } = await Promise.all(/* import() */[__webpack_require__.e(9063), __webpack_require__.e(4578), __webpack_require__.e(9273), __webpack_require__.e(6380)]).then(__webpack_require__.bind(__webpack_require__, 39273));
    const named = [];
    const found = [];
    const warnings = [];
    for (const path of await effects.files.expand(effects.directory, operands)) {
        const place = await placeOf(effects, path);
        if (place.kind === 'file')
            named.push(place);
        else {
            const below = effects.capture.snapshotWorkspace(place.absolutePath);
            warnings.push(...below.warnings);
            found.push(...[...below.files.keys()].toSorted().map((name) => (0,_readers_namedPlace_js__WEBPACK_IMPORTED_MODULE_2__/* .fileBelow */ .EN)(place, name)));
        }
    }
    const askAim = (question) => effects.capture.askAim(question, {
        environment: effects.environment,
        interpreter: null,
        interrupt: effects.interrupt,
    });
    const results = [
        await readFiles(named, { explicit: true, askAim }),
        await readFiles(found, { explicit: false, askAim }),
    ];
    return {
        readings: results.flatMap((result) => result.readings),
        ignored: results.flatMap((result) => result.ignored),
        warnings: [...warnings, ...results.flatMap((result) => result.warnings)],
    };
}
/** What is not there is told, together with all else, when it is read. */
async function placeOf(effects, path) {
    const absolutePath = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(effects.directory, path);
    const isDirectory = await effects.files.isDirectory(absolutePath);
    return { path: (0,_readers_namedPlace_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSlashes */ .C2)(path), absolutePath, kind: isDirectory ? 'directory' : 'file' };
}
/** JSON has no NaN and no bytes: the values of series take the form that summaries have already; images stand by name and size. */
function toJson({ media, ...reading }) {
    return {
        ...reading,
        ...(media === undefined ? {} : { media: media.media }),
        series: reading.series.map((one) => ({ ...one, values: one.values.map(_records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__/* .encodeNumber */ ._v) })),
    };
}


/***/ }),

/***/ 10375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   $y: () => (/* binding */ notAFile),
/* harmony export */   CX: () => (/* binding */ unknownFormat),
/* harmony export */   Qm: () => (/* binding */ malformed),
/* harmony export */   U0: () => (/* binding */ cannotRead),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   nr: () => (/* binding */ notText),
/* harmony export */   sX: () => (/* binding */ emptyFile),
/* harmony export */   zx: () => (/* binding */ joinProblems),
/* harmony export */   zy: () => (/* binding */ largeFilePointer)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** The UserErrors of files that are not what they should be. Each names the file first. */
function cannotRead(path, error) {
    if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) === 'ENOENT' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemErrorCode */ .vq)(error) === 'ENOTDIR') {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} does not exist.`, {
            hint: 'Check the path, and that the training command writes the file before it ends.',
            cause: error,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}.`, { cause: error });
}
function notAFile(path, whatItIs) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is ${whatItIs}, not a file.`, { hint: 'Name the file itself.' });
}
function emptyFile(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is empty.`, {
        hint: 'The training command may have stopped before it wrote anything there.',
    });
}
function tooLarge(path, bytes, maxBytes) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is ${mebibytes(bytes)} large; at most ${mebibytes(maxBytes)} are read.`, {
        hint: 'Write metrics to a file of their own, or log fewer steps.',
    });
}
function largeFilePointer(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is a Git LFS pointer, not the file itself.`, {
        hint: 'Fetch it with git lfs pull.',
    });
}
function notText(path, problem, line) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}, line ${line}: the file ${problem}; metrics are read from UTF-8 text.`, {
        hint: 'Write the file with encoding="utf-8", or name another file.',
    });
}
function unknownFormat(path, formats) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path} is in no format that is known here; these are: ${formats.join(', ')}.`, {
        hint: 'Give the file the ending of its format.',
    });
}
/** What is wrong with several of the files that were named, as one error; null when nothing is. */
function joinProblems(problems, fileCount) {
    const [first] = problems;
    if (first === undefined || problems.length === 1)
        return first ?? null;
    const lines = problems.map(({ message, hint }) => `- ${message}${hint === undefined ? '' : ` ${hint}`}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${problems.length} of ${fileCount} files could not be read:\n${lines.join('\n')}`, {
        cause: first,
    });
}
/** `problem` ends without a full stop. Line and column count from 1. */
function malformed(path, place, problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${path}, line ${place.line}, column ${place.column}: ${problem}.`);
}
/** The place of an offset in a text. */
function placeOf(text, offset) {
    let line = 1;
    let lineStart = 0;
    for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
        line++;
        lineStart = at + 1;
    }
    return { line, column: offset - lineStart + 1 };
}
function mebibytes(bytes) {
    const size = bytes / 1_048_576;
    return `${size >= 10 || Number.isInteger(size) ? Math.round(size) : size.toPrecision(2)} MiB`;
}


/***/ }),

/***/ 49320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ withoutSlashes),
/* harmony export */   EN: () => (/* binding */ fileBelow),
/* harmony export */   Pj: () => (/* binding */ findPlace)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _fileProblem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10375);




/**
 * Looks up what `path`, relative to the workspace or absolute, stands for. Fails with a UserError: it is not there,
 * or it is a link in the workspace that leads out of it.
 */
async function findPlace(workspace, path) {
    const named = withoutSlashes(path);
    try {
        const [root, absolutePath] = await Promise.all([
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace),
            (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, named)),
        ]);
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(absolutePath);
        const inside = pathInside(root, absolutePath);
        if (inside === null && pathInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, named)) !== null)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${named} is a link that leads out of the workspace; it is not followed.`, {
                hint: 'Name the place itself.',
            });
        const kind = stats.isDirectory() ? 'directory' : 'file';
        return { path: named, absolutePath, inside, kind, modifiedMs: stats.mtimeMs };
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? error : (0,_fileProblem_js__WEBPACK_IMPORTED_MODULE_3__/* .cannotRead */ .U0)(named, error);
    }
}
/** A file by its path below a directory, named as the directory was named. */
function fileBelow({ path, absolutePath }, name) {
    return { path: path === '.' ? name : `${path}/${name}`, absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(absolutePath, name) };
}
/** A path as users type it, without slashes at its end. */
function withoutSlashes(path) {
    return path.replace(/(?<=[^/])\/+$/, '');
}
/** With forward slashes; empty for the folder itself, null for what is not in it. */
function pathInside(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    const leadsOut = way === '..' || way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way);
    return leadsOut ? null : way.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_1__.sep, '/');
}


/***/ })

};
