export const id = 1079;
export const ids = [1079];
export const modules = {

/***/ 96209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   hD: () => (/* binding */ markdownCodeInHtml),
/* harmony export */   markdown: () => (/* binding */ markdown),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   p0: () => (/* binding */ markdownFence),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   r7: () => (/* binding */ scriptText),
/* harmony export */   rC: () => (/* binding */ htmlName),
/* harmony export */   tJ: () => (/* binding */ inert),
/* harmony export */   vN: () => (/* binding */ jsonForScript)
/* harmony export */ });
/**
 * The one place that makes foreign text harmless. Metric names, values, params, branches and logs come from training
 * code, for a fork's pull request from a stranger; none of them may leave the place where a report puts it.
 */
/** Longest name, value or rule that a report shows in full. */
const longestName = 120;
/**
 * Text on one line in which every character can be seen: line breaks and tabs become spaces; control characters,
 * bidirectional overrides, zero-width and other format characters are named, `‹U+202E›`; lone surrogates become U+FFFD.
 */
function visible(text) {
    return text
        .replace(/\p{Cs}/gu, '\ufffd')
        .replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0]/gu, nameCharacter);
}
function nameCharacter(character) {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
}
/** Visible text of at most `longest` characters: the middle is left out, because names differ at their ends. */
function shorten(text, longest = longestName) {
    // The ends hold all that can be kept; megabytes between them are never looked at.
    const isHuge = text.length > 8 * longest;
    const shown = [...visible(isHuge ? text.slice(0, 4 * longest) + text.slice(-4 * longest) : text)];
    if (shown.length <= longest)
        return shown.join('');
    const head = shown.slice(0, Math.ceil((longest - 1) / 2));
    const tail = shown.slice(-Math.floor((longest - 1) / 2));
    return `${head.join('')}…${tail.join('')}`;
}
const htmlEntities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** For HTML text and quoted attribute values. */
function html(text) {
    return visible(text).replace(/[&<>"']/g, (character) => htmlEntities[character] ?? '');
}
/** `html` for names and values, which may be of any length. */
function htmlName(text) {
    return html(shorten(text));
}
/**
 * For running text in GitHub's Markdown, table cells included, though not at the start of a line. Characters that could
 * mean something become entities, which CommonMark never reads as structure. A zero-width space takes the power from
 * mentions, issue references and links, which GitHub makes after entities are decoded.
 */
function markdown(text) {
    return inert(text).replace(/[&<>\\`*[\]|~$\u200b]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, codeEntity);
}
/** For a title or a commit's message, which GitHub searches for mentions, issues to close and links, and nothing else. */
function inert(text) {
    return visible(text).replace(/[@#]|:(?=\/\/)|www(?=\.)|(?:mailto|xmpp)(?=:)|GH-(?=\d)/gi, `$&${zeroWidthSpace}`);
}
const zeroWidthSpace = '\u200b';
const codeEntity = (character) => `&#${character.codePointAt(0)};`;
/** Names and values in Markdown, as code: nothing in it is a mention, a reference or a link. Safe in table cells too. */
function markdownCode(text) {
    const shown = visible(shorten(text)).trim();
    if (shown === '')
        return '`(empty)`';
    // Inside backticks there is no escape that tables and paragraphs read alike.
    return /[`|\\]|<!--/.test(shown) ? codeElement(shown) : `\`${shown}\``;
}
/** As `markdownCode`, for a line of HTML, such as a summary: backticks mean nothing there and tags do. */
function markdownCodeInHtml(text) {
    return codeElement(visible(shorten(text)).trim() || '(empty)');
}
function codeElement(shown) {
    return `<code>${shown.replace(/[^\p{L}\p{N} ,/=-]/gu, codeEntity)}</code>`;
}
/** Lines as a fenced block whose fence is longer than any in the lines. */
function markdownFence(lines, longestLine, language = 'text') {
    const shown = lines.map((line) => visible(shorten(line.trimEnd(), longestLine)).replaceAll('<!--', `<!${zeroWidthSpace}--`));
    const longestRun = Math.max(0, ...shown.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longestRun + 1));
    return [fence + language, ...shown, fence].join('\n');
}
/** JSON that may stand inside a `<script>` element: it holds no character that HTML reads. */
function jsonForScript(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Program text that may stand inside a `<script>` element. What HTML would read as the element's end or as a comment can
 * only be part of a string or a regular expression there, and in both `\x3c` is the same character.
 */
function scriptText(text) {
    return text.replace(/<(?=\/script|script|!--)/gi, '\\x3c');
}


/***/ }),

/***/ 41079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderRebuilt: () => (/* binding */ renderRebuilt)
/* harmony export */ });
/* harmony import */ var _reproduction_rebuild_shellWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3193);
/* harmony import */ var _records_shortCommit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24359);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);



/** What `trainmark rehydrate` made, for a terminal: where it is, what is missing, and how to run it. */
function renderRebuilt(rebuilt) {
    const missing = rebuilt.unrestored.filter(({ blocks }) => blocks);
    const other = rebuilt.unrestored.filter(({ blocks }) => !blocks);
    const blocks = [
        headLines(rebuilt),
        listOf('Not restored', missing),
        listOf('Not the same as then', other),
        [
            'Run it, in this order:',
            ...[`cd ${(0,_reproduction_rebuild_shellWords_js__WEBPACK_IMPORTED_MODULE_1__/* .shellWord */ .r7)(rebuilt.directory)}`, ...rebuilt.preparation, rebuilt.command].map(line),
        ],
    ].filter(({ length }) => length > 0);
    return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function line(text) {
    return `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)}`;
}
function headLines({ recordId, commit, directory, changes, data, packageList, lockFiles, }) {
    const facts = [
        `commit ${(0,_records_shortCommit_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCommit */ .A)(commit)}${changeWords[changes]}`,
        ...data.map(({ path, state }) => `data ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(path)}: ${dataWords[state]}`),
        ...(packageList === null ? [] : [`packages: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(packageList)}`]),
        ...lockFiles.map(({ path, state }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(path)}: ${lockFileWords[state]}`),
    ];
    return [`The workspace of ${recordId} is in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(directory)}`, ...facts.map((fact) => `  ${fact}`)];
}
const changeWords = {
    none: '',
    restored: ', with the uncommitted changes it had',
    notRestored: ', without the uncommitted changes it had',
};
const dataWords = {
    same: 'as recorded',
    link: 'as recorded, through a link to your own copy',
    differs: 'differs from what was recorded',
    missing: 'missing',
    toPull: 'its pointer is as recorded, its content is yet to be fetched',
    pulled: 'fetched',
};
const lockFileWords = { same: 'as recorded', differs: 'differs from what was recorded', missing: 'missing' };
function listOf(title, entries) {
    if (entries.length === 0)
        return [];
    return [`${title}:`, ...entries.map(unrestoredText)];
}
function unrestoredText({ what, subject, reason, remedy }) {
    const noun = what === 'machine' || what === 'command' || what === 'code' ? '' : `${what} `;
    return `  ${noun}${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(subject)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(reason)}.${remedy === null ? '' : ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(remedy)}`}`;
}


/***/ })

};
