export const id = 8739;
export const ids = [8739,6033,5361,7742];
export const modules = {

/***/ 35443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   E1: () => (/* binding */ scaleFor),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   L$: () => (/* binding */ formatAgainst),
/* harmony export */   Mx: () => (/* binding */ percentScale),
/* harmony export */   ej: () => (/* binding */ formatAmount),
/* harmony export */   jz: () => (/* binding */ pointScale),
/* harmony export */   kI: () => (/* binding */ formatPair),
/* harmony export */   om: () => (/* binding */ formatRelative),
/* harmony export */   tK: () => (/* binding */ formatSpread)
/* harmony export */ });
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38424);

const percentScale = { divisor: 0.01, suffix: '%' };
const pointScale = { divisor: 0.01, suffix: 'pp' };
const valueDigits = 4;
const amountDigits = 3;
/** Two values closer than this share of themselves are equal, as they are to `compare`. */
const relativeNoise = 1e-12;
/**
 * One value: four significant digits, whole numbers in full, bytes as KiB/MiB/GiB, times as ms/s/min/h.
 * NaN and ±Infinity are named; `null` is "no value"; an absent metric (`undefined`) is "—".
 */
function formatValue(value, unit = null) {
    if (value === undefined)
        return '—';
    if (value === null)
        return 'no value';
    if (typeof value === 'string')
        return value;
    return formatScaled(value, scaleFor(unit, Math.abs(value)), valueDigits);
}
/**
 * Two values that are read side by side: on one scale, with equally many decimals, and with enough of them for two
 * digits of the difference. `['0.942', '0.934']`, `['0.91234', '0.91236']`, `['0.9 s', '1.25 s']`.
 */
function formatPair(a, b, unit = null) {
    if (typeof a !== 'number' || typeof b !== 'number')
        return [formatValue(a, unit), formatValue(b, unit)];
    return formatScaledPair(a, b, scaleFor(unit, Math.max(Math.abs(a), Math.abs(b))));
}
/** A mean with its standard deviation, `0.9126 ± 0.0025`: as many decimals as two digits of the deviation need. */
function formatSpread(mean, sd, unit = null) {
    const { divisor, suffix } = scaleFor(unit, Math.abs(mean));
    const [center, spread] = [mean / divisor, sd / divisor];
    if (spread === 0)
        return `${trimZeros(numberText(center, decimalsFor(center, valueDigits)))} ± 0${suffix}`;
    const decimals = decimalsFor(spread, 2);
    const [left, right] = trimTogether(numberText(center, decimals), numberText(spread, decimals));
    return `${left} ± ${right}${suffix}`;
}
/** A signed difference, `-0.31pp`, `+1.5 MiB`; "—" where there is none (null). */
function formatDelta(delta, form) {
    if (delta === null)
        return '—';
    return signOf(delta) + formatAmount(Math.abs(delta), form);
}
/** The size of a difference in the form that `formatDelta` gives it, without a sign: "fell by 0.8pp". */
function formatAmount(amount, form) {
    return formatScaled(amount, amountScale(amount, form), amountDigits);
}
/** A signed relative difference: 0.1025 → `+10.3%`; "—" where there is none (null). */
function formatRelative(relative) {
    if (relative === null)
        return '—';
    return signOf(relative) + formatScaled(Math.abs(relative), percentScale, amountDigits);
}
function amountScale(amount, { unit, valueKind }) {
    if (unit === '%')
        return { divisor: 1, suffix: 'pp' };
    if (unit === null && valueKind === 'proportion')
        return pointScale;
    return scaleFor(unit, Math.abs(amount));
}
/** A finite number on a given scale. */
function formatScaled(value, { divisor, suffix }, significant = valueDigits) {
    const shown = value / divisor;
    return trimZeros(numberText(shown, decimalsFor(shown, significant))) + suffix;
}
/** One value on a given scale, with enough digits to be told from another that stands near it: 0.50049, not 0.5. */
function formatAgainst(value, other, { divisor, suffix }) {
    const [x, y] = [value / divisor, other / divisor];
    return trimZeros(numberText(x, Math.max(decimalsFor(x, valueDigits), decimalsApart(x, y)))) + suffix;
}
function formatScaledPair(a, b, { divisor, suffix }) {
    const [x, y] = [a / divisor, b / divisor];
    const decimals = Math.max(decimalsFor(x, valueDigits), decimalsFor(y, valueDigits), decimalsApart(x, y));
    const [left, right] = trimTogether(numberText(x, decimals), numberText(y, decimals));
    return [left + suffix, right + suffix];
}
/** Decimals that show two digits of a difference; none for values that are equal but for rounding. */
function decimalsApart(x, y) {
    const difference = Math.abs(x - y);
    const equal = difference <= relativeNoise * Math.max(Math.abs(x), Math.abs(y));
    return equal ? 0 : placeOf(difference, 2);
}
/** Largest first: the first step that the magnitude reaches is taken, else the last. `size` is in seconds or bytes. */
const steps = {
    time: [
        { size: 3600, suffix: ' h' },
        { size: 60, suffix: ' min' },
        { size: 1, suffix: ' s' },
        { size: 1e-3, suffix: ' ms' },
    ],
    bytes: [
        { size: 2 ** 40, suffix: ' TiB' },
        { size: 2 ** 30, suffix: ' GiB' },
        { size: 2 ** 20, suffix: ' MiB' },
        { size: 2 ** 10, suffix: ' KiB' },
        { size: 1, suffix: ' B' },
    ],
};
/** The scale on which values of this size in this unit are shown. */
function scaleFor(unit, magnitude) {
    if (unit === null || unit === '')
        return { divisor: 1, suffix: '' };
    const known = (0,_units_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(unit);
    if (known === null)
        return { divisor: 1, suffix: unit === '%' ? '%' : ` ${unit}` };
    if (magnitude === 0)
        return { divisor: 1, suffix: known.dimension === 'time' ? ' s' : ' B' };
    const inBase = magnitude * known.size;
    const ladder = steps[known.dimension];
    const step = ladder.find(({ size }) => inBase >= size) ?? ladder.at(-1);
    return step === undefined
        ? { divisor: 1, suffix: '' }
        : { divisor: step.size / known.size, suffix: step.suffix };
}
/** Decimals that show `significant` digits of `x`: none for whole numbers, negative ones for numbers that are too long. */
function decimalsFor(x, significant) {
    return Number.isSafeInteger(x) ? 0 : placeOf(x, significant);
}
/** Which decimal place the last of `significant` digits has; exact for 9.9996 too, whose four digits are 10.00. */
function placeOf(x, significant) {
    return significant - 1 - Number(x.toExponential(significant - 1).split('e')[1]);
}
/** Powers of ten beyond these are written `1.5e-5`, `1.5e15`; whole numbers stay as long as a double holds them exactly. */
const smallestPlain = 1e-4;
const largestPlain = 1e15;
function numberText(x, decimals) {
    const magnitude = Math.abs(x);
    if (Number.isSafeInteger(x) || (magnitude >= smallestPlain && magnitude < largestPlain)) {
        return x.toFixed(clamp(decimals, 0, 100));
    }
    return x.toExponential(clamp(decimals - placeOf(x, 1), 0, 15)).replace('e+', 'e');
}
const clamp = (x, low, high) => Math.min(high, Math.max(low, x));
/** Zeros at the end of the decimals; never those of an exponent. */
function trimZeros(text) {
    return text.replace(/(\.\d*?)0+(?=e|$)/, '$1').replace(/\.(?=e|$)/, '');
}
/** Takes away as many trailing zeros as both have, so that their decimals stay aligned. */
function trimTogether(a, b) {
    if (a.includes('e') || b.includes('e'))
        return [trimZeros(a), trimZeros(b)];
    const length = Math.max(fractionLength(trimZeros(a)), fractionLength(trimZeros(b)));
    return [cutFraction(a, length), cutFraction(b, length)];
}
function fractionLength(text) {
    return text.includes('.') ? text.length - text.indexOf('.') - 1 : 0;
}
function cutFraction(text, length) {
    if (!text.includes('.'))
        return text;
    return text.slice(0, text.indexOf('.') + (length === 0 ? 0 : length + 1));
}
function signOf(x) {
    if (x === 0)
        return '';
    return x > 0 ? '+' : '-';
}


/***/ }),

/***/ 68455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ describeDuration),
/* harmony export */   S: () => (/* binding */ describeOutcome)
/* harmony export */ });
/** How a run ended, as words that follow "the training command": "exited with 3", "ran into its time limit of 45 min". */
function describeOutcome(outcome) {
    switch (outcome.kind) {
        case 'succeeded':
            return 'succeeded';
        case 'failed':
            return `exited with ${outcome.exitCode}`;
        case 'killed':
            return `was killed by ${outcome.signal}`;
        case 'timedOut':
            return `ran into its time limit of ${describeDuration(outcome.limitMs)}`;
        case 'interrupted':
            return `was interrupted (${outcome.signal})`;
        case 'stopped':
            return `was stopped early: ${outcome.reason}`;
        case 'notStarted':
            return `could not be started: ${outcome.reason}`;
    }
}
/** Milliseconds for people: "820 ms", "4.2 s", "3 min 20 s", "2 h 5 min". */
function describeDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${Number((ms / 1000).toFixed(1))} s`;
    const [large, small, size] = ms < 3_600_000 ? ['min', 's', 60_000] : ['h', 'min', 3_600_000];
    const whole = Math.floor(ms / size);
    const rest = Math.floor((ms - whole * size) / (size / 60));
    return rest === 0 ? `${whole} ${large}` : `${whole} ${large} ${rest} ${small}`;
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

/***/ 58276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   suggestionJson: () => (/* binding */ suggestionJson),
/* harmony export */   suggestionText: () => (/* binding */ suggestionText)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70218);
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _sweeps_results_parameterAxes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36800);
/* harmony import */ var _sweeps_results_shortNumber_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(58285);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79454);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96209);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(42251);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22705);
/* harmony import */ var _terminal_textWidth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49440);
/* harmony import */ var _sweepTerminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72827);
/* harmony import */ var _sweepWords_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71894);











const widestText = 100;
const mostLeftOut = 8;
/** The proposed trials as a table, what mattered so far, and what the proposals rest on. */
function suggestionText(told, { width, colour }) {
    const { suggestion } = told;
    const { result, parameters, proposals, leftOut } = suggestion;
    const paint = (0,_colour_js__WEBPACK_IMPORTED_MODULE_2__/* .painter */ .C)(colour);
    const lines = (words) => (0,_terminal_textWidth_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapText */ .C1)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(words, 600)), Math.min(width, widestText));
    const table = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_7__/* .terminalTable */ .R)([
        { title: 'Parameter', align: 'left', dropRank: 0 },
        ...proposals.map((_, index) => ({ title: `${index + 1}`, align: 'right', dropRank: index })),
        { title: 'best so far', align: 'right', dropRank: 0 },
        { title: 'searched', align: 'left', dropRank: 100 },
    ], parameters.map(({ name, distribution }) => [
        { text: cell(name) },
        ...proposals.map(({ configuration }) => ({ text: cell((0,_sweeps_results_parameterAxes_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(configuration.get(name))) })),
        { text: cell((0,_sweeps_results_parameterAxes_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(result.leaderboard.rows[0]?.run.configuration.get(name))) },
        { text: cell(rangeText(distribution)), ink: 'quiet' },
    ]), { width, paint });
    const unused = leftOut.slice(0, mostLeftOut).map(({ name, reason }) => `${name} (${reason})`);
    const more = leftOut.length - unused.length;
    const blocks = [
        [
            paint('strong', cell(`Next ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_8__/* .countOf */ .p)(proposals.length, 'experiment')} for ${told.experiment}`)),
            ...lines(basisWords(told)),
        ],
        table,
        (0,_sweepTerminal_js__WEBPACK_IMPORTED_MODULE_4__/* .importanceLines */ .S)(result, width, paint),
        unused.length === 0
            ? []
            : lines(`Not searched: ${unused.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`).map((line) => paint('quiet', line)),
    ];
    return `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`;
}
/** What the proposals rest on, and what speaks against them. */
function basisWords({ commits, suggestion: { result, proposals } }) {
    const [best] = result.leaderboard.rows;
    const [metric] = result.metrics;
    const methods = [...new Set(proposals.map(({ method }) => method))].join(', ');
    const value = best === undefined
        ? ''
        : ` The best has ${metric?.name ?? ''} ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(best.observed[0])}${result.leaderboard.rankedBy === 'estimated' ? `, estimated ${(0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_5__/* .estimateText */ .YL)(best)} without noise` : ''}.`;
    const other = commits > 1 ? ` They come from ${commits} states of the code, which may explain differences, too.` : '';
    return `From ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_8__/* .countOf */ .p)(result.counts.complete, 'recorded run')}, by ${methods}.${value}${other}`;
}
function rangeText(distribution) {
    switch (distribution.kind) {
        case 'categorical':
            return distribution.values.map((value) => (0,_sweeps_results_parameterAxes_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(value)).join(', ');
        case 'stepped':
            return `${distribution.min} … ${distribution.max}${distribution.isLog ? ', logarithmic' : ''}`;
        case 'uniform':
            return `${(0,_sweeps_results_shortNumber_js__WEBPACK_IMPORTED_MODULE_9__/* .shortNumber */ .I)(distribution.min, 3)} … ${(0,_sweeps_results_shortNumber_js__WEBPACK_IMPORTED_MODULE_9__/* .shortNumber */ .I)(distribution.max, 3)}`;
        case 'logUniform':
            return `${(0,_sweeps_results_shortNumber_js__WEBPACK_IMPORTED_MODULE_9__/* .shortNumber */ .I)(distribution.min, 3)} … ${(0,_sweeps_results_shortNumber_js__WEBPACK_IMPORTED_MODULE_9__/* .shortNumber */ .I)(distribution.max, 3)}, logarithmic`;
        // None of these is inferred from runs.
        case 'constant':
        case 'normal':
        case 'logNormal':
        case 'beta':
            return distribution.kind;
    }
}
function cell(text) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .shorten */ .ml)(text, 40));
}
/** The public form; all keys are always there. */
function suggestionJson({ experiment, commits, suggestion }) {
    const { result, parameters, proposals, leftOut } = suggestion;
    const [best] = result.leaderboard.rows;
    const [importance] = result.importances;
    return {
        schemaVersion: 1,
        command: 'suggest',
        experiment,
        metric: result.metrics.map(({ name, goal }) => ({ name, goal }))[0],
        runs: result.counts.complete,
        commits,
        summary: (0,_sentence_js__WEBPACK_IMPORTED_MODULE_10__/* .sentenceText */ .x7)([basisWords({ experiment, commits, suggestion })]),
        best: best === undefined
            ? null
            : {
                record: best.run.recordId,
                observed: best.observed[0],
                estimated: best.estimated,
                params: Object.fromEntries(best.run.configuration),
            },
        proposals: proposals.map(({ configuration, method }) => ({
            method,
            params: Object.fromEntries(configuration),
        })),
        space: parameters.map(({ name, distribution }) => ({ name, ...distribution })),
        leftOut,
        importance: importance ?? null,
    };
}


/***/ }),

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
