export const id = 5625;
export const ids = [5625];
export const modules = {

/***/ 35351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeReference: () => (/* binding */ describeReference)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/readers/fileText.js
var fileText = __webpack_require__(32285);
// EXTERNAL MODULE: ./build/src/readers/json.js
var json = __webpack_require__(85366);
// EXTERNAL MODULE: ./build/src/readers/plain.js
var plain = __webpack_require__(84946);
// EXTERNAL MODULE: ./build/src/readers/yaml.js
var yaml = __webpack_require__(29063);
;// CONCATENATED MODULE: ./build/src/readers/references/referencedFiles.js

const mostFiles = 10_000;
/** The files of a reference as a record keeps them: sorted, and cut where they are too many. */
function listedFiles(files) {
    const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const isKnown = files.length > 0 && files.every(({ bytes }) => bytes !== null);
    return {
        files: sorted.slice(0, mostFiles),
        filesOmitted: Math.max(0, sorted.length - mostFiles),
        bytes: isKnown ? files.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) : null,
    };
}
/** A text of a document that says something; null for anything else. */
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : null;
}
/** A size in bytes; null for what is none. */
function bytesOf(value) {
    const bytes = (0,plain/* numberOf */.rl)(value);
    return bytes !== undefined && Number.isSafeInteger(bytes) && bytes >= 0 ? bytes : null;
}
/** An address without the name and password that may stand in it. */
function withoutCredentials(url) {
    return url === null ? null : url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@\s]*@/i, '$1');
}

;// CONCATENATED MODULE: ./build/src/readers/references/croissant.js


/** A dataset's description in Croissant (1.0 and 1.1, mlcommons.org/croissant): JSON-LD with the digests of its files. */
function croissantReference(document) {
    const conforms = [document.get('conformsTo') ?? document.get('dct:conformsTo')].flatMap(nodesOf);
    if (!conforms.some((value) => (idOf(value) ?? '').includes('mlcommons.org/croissant')))
        return null;
    const files = nodesOf(document.get('distribution')).filter(plain/* isMap */.jh).flatMap(fileObject);
    return {
        system: 'croissant',
        name: textOf(document.get('name')),
        version: textOf(document.get('version')),
        url: withoutCredentials(textOf(document.get('url'))),
        ...listedFiles(files),
    };
}
/** A FileSet names files inside a FileObject, which has the digest. */
function fileObject(node) {
    const type = textOf(node.get('@type')) ?? '';
    if (!type.endsWith('FileObject'))
        return [];
    const path = textOf(node.get('contentUrl')) ?? textOf(node.get('@id')) ?? textOf(node.get('name'));
    if (path === null)
        return [];
    const sha256 = textOf(node.get('sha256'));
    const md5 = textOf(node.get('md5'));
    const digest = sha256 !== null ? `sha256:${sha256}` : md5 !== null ? `md5:${md5}` : null;
    return [{ path: withoutCredentials(path) ?? path, digest, bytes: contentBytes(node.get('contentSize')) }];
}
/** "117743 B", as the specification's examples have it; other units are not exact. */
function contentBytes(size) {
    const digits = /^(\d{1,15})(?: ?B)?$/.exec(textOf(size) ?? '')?.[1];
    return digits === undefined ? null : Number(digits);
}
function nodesOf(value) {
    if (value === undefined || value === null)
        return [];
    return (0,plain/* isList */.Lv)(value) ? value : [value];
}
function idOf(value) {
    return (0,plain/* isMap */.jh)(value) ? textOf(value.get('@id')) : textOf(value);
}

;// CONCATENATED MODULE: ./build/src/readers/references/dvc.js


/** Under which keys DVC keeps the digest of a file or directory (dvc/output.py, dvc_objects/hashfile/hash_info.py, 3.67). */
const digestKeys = ['md5', 'etag', 'checksum', 'version_id'];
/** A `.dvc` file of DVC 2 and 3: what `dvc add`, `dvc import` or `dvc import-url` track. Null for one that tracks nothing. */
function dvcFileReference(document) {
    const files = entriesIn(document.get('outs'));
    if (files.length === 0)
        return null;
    const source = entriesOf(document.get('deps')).find((entry) => textOf(entry.get('path')) !== null);
    const repository = source?.get('repo');
    const imported = (0,plain/* isMap */.jh)(repository) ? repository : null;
    return {
        system: 'dvc',
        name: textOf(document.get('desc')),
        version: textOf(imported?.get('rev_lock')) ?? textOf(imported?.get('rev')),
        url: withoutCredentials(textOf(imported?.get('url')) ?? textOf(source?.get('path'))),
        ...listedFiles(files),
    };
}
/**
 * A `dvc.lock` of DVC 2 and 3: the data that its stages read and none of them makes. What they make is a result, and
 * what only git tracks is in the commit, but DVC tells neither apart from data: all that is read counts.
 */
function dvcLockReference(document) {
    const stages = document.get('stages');
    if (!(0,plain/* isMap */.jh)(stages))
        return null;
    const all = [...stages.values()].filter(plain/* isMap */.jh);
    const made = new Set(all.flatMap((stage) => entriesIn(stage.get('outs'))).map(({ path }) => path));
    const read = new Map();
    for (const file of all.flatMap((stage) => entriesIn(stage.get('deps'))))
        if (!made.has(file.path))
            read.set(file.path, file);
    if (read.size === 0)
        return null;
    return { system: 'dvc', name: null, version: null, url: null, ...listedFiles([...read.values()]) };
}
/** The digest under which DVC keeps the listing of a directory (`<md5>.dir`); null for a single file. */
function listingDigest({ digest }) {
    return /^md5:([0-9a-f]{32})\.dir$/.exec(digest ?? '')?.[1] ?? null;
}
/** The files of a tracked directory, from the listing in DVC's cache; null for what is no such listing. */
function listedInCache(listing, directory) {
    if (!(0,plain/* isList */.Lv)(listing))
        return null;
    return listing.filter(plain/* isMap */.jh).flatMap((entry) => {
        const [path, digest] = [textOf(entry.get('relpath')), digestOf(entry)];
        return path === null ? [] : [{ path: `${directory}/${path}`, digest, bytes: bytesOf(entry.get('size')) }];
    });
}
function entriesIn(list) {
    return entriesOf(list).flatMap((entry) => {
        const path = textOf(entry.get('path'));
        return path === null ? [] : [{ path, digest: digestOf(entry), bytes: bytesOf(entry.get('size')) }];
    });
}
function entriesOf(list) {
    return (0,plain/* isList */.Lv)(list) ? list.filter(plain/* isMap */.jh) : [];
}
function digestOf(entry) {
    for (const key of digestKeys) {
        const value = textOf(entry.get(key));
        if (value !== null)
            return `${key}:${value}`;
    }
    return null;
}

;// CONCATENATED MODULE: ./build/src/readers/references/lakefs.js

/**
 * The `.lakefs_ref.yaml` that `lakectl local` keeps in a directory (lakeFS 1.84, pkg/local/index.go): where it came from
 * (`src`), at which commit (`at_head`), and, while or after a pull or checkout that did not end, which one
 * (`active_operation`, which early versions lack). What such a directory holds is of no one commit, so none is told.
 */
function lakefsReference(document) {
    const url = textOf(document.get('src'));
    if (url === null || !url.startsWith('lakefs://'))
        return null;
    const isBetweenCommits = (textOf(document.get('active_operation')) ?? '') !== '';
    return {
        system: 'lakefs',
        name: null,
        version: isBetweenCommits ? null : textOf(document.get('at_head')),
        url: withoutCredentials(url),
        bytes: null,
        files: [],
        filesOmitted: 0,
    };
}

// EXTERNAL MODULE: ./build/src/readers/references/referenceNames.js
var referenceNames = __webpack_require__(53738);
;// CONCATENATED MODULE: ./build/src/readers/references/dataReference.js







/** Larger ones stand for more files than can be told one by one. */
const maxBytes = 16 * 1_048_576;
/** What a file says of data kept elsewhere; null for a file that stands for itself. Fails with a UserError when it is damaged. */
async function readDataReference(file) {
    const parse = parserFor(file);
    if (parse === null || file.bytes > maxBytes || file.bytes === 0)
        return null;
    const { document } = await (file.path.endsWith('.json') ? (0,json/* parseJsonFile */.OW)(file) : (0,yaml/* parseYamlFile */.B)(file));
    return (0,plain/* isMap */.jh)(document) ? parse(document) : null;
}
function parserFor({ path, head }) {
    const name = (0,referenceNames/* fileName */.Md)(path);
    if (name.endsWith('.dvc'))
        return dvcFileReference;
    if (name === 'dvc.lock')
        return dvcLockReference;
    if (name === referenceNames/* lakefsName */.Me)
        return lakefsReference;
    const isCroissant = name.endsWith('.json') && head.includes('mlcommons.org/croissant');
    return isCroissant ? croissantReference : null;
}

// EXTERNAL MODULE: ./build/src/capture/files/hashFile.js
var hashFile = __webpack_require__(32740);
;// CONCATENATED MODULE: ./build/src/capture/files/describeReference.js







/**
 * The data that a file stands for; null for a file that stands for itself, and for a reference that is damaged: then
 * its own digest is all that is known. `caches` are trees in which DVC's cache may lie.
 */
async function describeReference(file, caches) {
    const reference = await readDataReference(await (0,fileText/* readHead */.zy)(file)).catch(() => null);
    if (reference === null)
        return null;
    const expanded = reference.system === 'dvc' ? await withListings(reference, caches) : reference;
    return { reference: expanded, digest: describeReference_digestOf(reference) };
}
/** What the reference states itself, so that a cache that is there on one machine only changes nothing. */
function describeReference_digestOf({ system, version, url, files, filesOmitted }) {
    const isTold = filesOmitted === 0 && files.length > 0 && files.every(({ digest }) => digest !== null);
    if (isTold)
        return (0,hashFile/* sha256Of */.B)(files.map((file) => `${JSON.stringify([file.path, file.digest])}\n`).join(''));
    return system === 'lakefs' && version !== null ? (0,hashFile/* sha256Of */.B)(JSON.stringify([url, version])) : null;
}
/** A directory that DVC tracks, file by file, where its listing lies in the cache. */
async function withListings(reference, caches) {
    const files = [];
    for (const file of reference.files) {
        const digest = listingDigest(file);
        const listed = digest === null ? null : await readListing(digest, file.path, caches);
        files.push(...(listed ?? [file]));
    }
    const { bytes, ...listing } = listedFiles(files);
    return { ...reference, ...listing, bytes: reference.bytes ?? bytes };
}
const maxListingBytes = 64 * 1_048_576;
/** Where DVC 3 and DVC 2 keep a listing, below the root of the repository. */
async function readListing(digest, directory, caches) {
    const inside = `${digest.slice(0, 2)}/${digest.slice(2)}.dir`;
    const places = caches.flatMap((root) => [
        (0,external_node_path_.join)(root, '.dvc/cache/files/md5', inside),
        (0,external_node_path_.join)(root, '.dvc/cache', inside),
    ]);
    for (const place of places) {
        try {
            const file = await (0,fileText/* readHead */.zy)({ path: inside, absolutePath: place });
            if (file.bytes > maxListingBytes)
                continue;
            const listed = listedInCache((await (0,json/* parseJsonFile */.OW)(file)).document, directory);
            if (listed !== null)
                return listed;
        }
        catch {
            // Not in this cache, or not whole: the directory's own digest still tells whether it is the same.
        }
    }
    return null;
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


/***/ })

};
