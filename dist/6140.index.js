export const id = 6140;
export const ids = [6140];
export const modules = {

/***/ 96140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   calibrationMarkdown: () => (/* binding */ calibrationMarkdown),
/* harmony export */   calibrationResult: () => (/* binding */ calibrationResult),
/* harmony export */   calibrationText: () => (/* binding */ calibrationText)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70218);
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);
/* harmony import */ var _terminal_textWidth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49440);




const widestText = 100;
const mostMetrics = 50;
/** The calibration as the public JSON result (see calibrationSchema.ts). */
function calibrationResult(experiment, calibration) {
    const { metrics, ...rest } = calibration;
    return {
        schemaVersion: 1,
        command: 'calibrate',
        experiment,
        ...rest,
        metrics: metrics.map(({ form, ...floor }) => ({ ...floor, unit: form.unit, goal: form.goal })),
    };
}
/** For a terminal. */
function calibrationText(experiment, calibration, width) {
    const lines = (text) => (0,_terminal_textWidth_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), Math.min(width, widestText));
    const item = (text) => (0,_terminal_textWidth_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapText */ .C1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(text), Math.min(width, widestText) - 2).map((line, index) => `${index === 0 ? '•' : ' '} ${line}`);
    return [
        ...lines(`Calibration of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(experiment)}`),
        ...lines(headSentence(calibration)),
        '',
        ...calibration.gates.flatMap((gate) => item(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(gate.rule)}: ${gateWords(gate)}`)),
        '',
        ...calibration.metrics
            .slice(0, mostMetrics)
            .flatMap((floor) => item(`${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(floor.key)}: ${floorWords(floor)}`)),
        '',
    ].join('\n');
}
/** For a comment or a page. */
function calibrationMarkdown(experiment, calibration) {
    const gates = calibration.gates.map((gate) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(gate.rule)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(gateWords(gate))}`);
    const metrics = calibration.metrics
        .slice(0, mostMetrics)
        .map((floor) => `- ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(floor.key)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(floorWords(floor))}`);
    return [
        `### Calibration: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownCode */ .D9)(experiment)}`,
        (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__.markdown)(headSentence(calibration)),
        gates.join('\n'),
        '**Noise between runs of one commit**',
        metrics.length === 0 ? 'No metric has two finite values.' : metrics.join('\n'),
    ]
        .join('\n\n')
        .concat('\n');
}
function headSentence({ runs, runsPerSide, looks, splits, independent, seed }) {
    const sides = looks.length === 0 ? `${runsPerSide}` : `up to ${runsPerSide} (looks at ${looks.join(', ')})`;
    const comparisons = (0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(independent, 'comparison');
    return (`${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .p)(runs, 'run')} of one commit, dealt out to two sides of ${sides} in ${splits} ways (draws seeded with ${seed}): ` +
        `nothing differs but chance. Intervals are of the draws; only ${comparisons} among these runs share${independent === 1 ? 's' : ''} no run, so the ` +
        'rates are rougher than they say.');
}
function gateWords(gate) {
    const { alpha, falseAlarm, falseAlarms, blocks, vacuous } = gate;
    if (vacuous !== null)
        return `says nothing, for no comparison decided it: ${vacuous}`;
    const what = falseAlarm === 'failed' ? 'fails' : 'claims an improvement';
    const promised = alpha === null ? '' : `, ${percent(alpha)} promised`;
    const tooMany = alpha !== null && falseAlarms.low > alpha ? ': more than it promises' : '';
    return (`${what} falsely in ${rateWords(falseAlarms)}${promised}${tooMany}; ` +
        `blocks in ${percent(blocks.rate)} though nothing changed (undecided: ${percent(shareUnknown(gate))})`);
}
function shareUnknown({ outcomes }) {
    const { passed, failed, unknown, error } = outcomes;
    return unknown / (passed + failed + unknown + error);
}
function rateWords({ rate, low, high }) {
    return `${percent(rate)} (${percent(low)} to ${percent(high)})`;
}
function percent(share) {
    return `${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(Number((100 * share).toPrecision(3)))} %`;
}
function floorWords({ form, mean, sd, interval, found, foundWithMore }) {
    if (sd === 0)
        return `${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(mean, form.unit)} in every run: it does not vary, so every change is one`;
    const worsening = form.goal === 'min' ? 'rise' : 'drop';
    const [low, high] = [interval.low, interval.high].map((bound) => (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(bound, form));
    const more = `${foundWithMore.runsPerSide - (found?.runsPerSide ?? 1)} more seeds would find ${sizeWords(foundWithMore)}`;
    const now = found === null
        ? `one run a side finds no ${worsening} for certain`
        : `the smallest ${worsening} found with 80 % power at ${found.runsPerSide} runs a side is ${sizeWords(found)}`;
    return `${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSpread */ .tK)(mean, sd, form.unit)}, noise floor ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(sd, form)} (95 %: ${low} to ${high}); ${now}; ${more}`;
    function sizeWords({ size }) {
        return (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(size, form);
    }
}


/***/ }),

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

/***/ 49440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ wrapText),
/* harmony export */   G0: () => (/* binding */ fitWidth),
/* harmony export */   sc: () => (/* binding */ textWidth)
/* harmony export */ });
/** Characters that terminals draw two cells wide: East Asian wide and full-width ones (Unicode TR 11), and emoji. */
const wide = /\p{Emoji_Presentation}|\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
const ascii = /^[\x20-\x7e]*$/;
/** How many terminal cells a text without control characters takes. */
function textWidth(text) {
    if (ascii.test(text))
        return text.length;
    let width = 0;
    for (const character of characters(text))
        width += characterWidth(character);
    return width;
}
/** The text cut to a width, its end replaced by `…` when it does not fit. */
function fitWidth(text, width) {
    if (textWidth(text) <= width)
        return text;
    let fitted = '';
    let used = 1;
    for (const character of characters(text)) {
        used += characterWidth(character);
        if (used > width)
            break;
        fitted += character;
    }
    return `${fitted}…`;
}
/** The text in lines of at most this width, broken between words where it can be. */
function wrapText(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        const longer = line === '' ? word : `${line} ${word}`;
        if (textWidth(longer) <= width) {
            line = longer;
            continue;
        }
        if (line !== '')
            lines.push(line);
        line = fitWidth(word, width);
    }
    return line === '' ? lines : [...lines, line];
}
function characterWidth(character) {
    return wide.test(character) ? 2 : 1;
}
function* characters(text) {
    for (const { segment } of new Intl.Segmenter('en').segment(text))
        yield segment;
}


/***/ })

};
