export const id = 2855;
export const ids = [2855];
export const modules = {

/***/ 23102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ toTenth),
/* harmony export */   o: () => (/* binding */ linearScale)
/* harmony export */ });
/** Maps one range linearly to another; a range of one value to the middle. Bounds are finite. */
function linearScale(fromLow, fromHigh, toLow, toHigh) {
    if (fromLow === fromHigh)
        return () => (toLow + toHigh) / 2;
    const span = fromHigh - fromLow;
    // The distance between two huge values overflows unless they are halved; halving the smallest there are makes them zero.
    const share = Number.isFinite(span)
        ? (value) => (value - fromLow) / span
        : (value) => (value / 2 - fromLow / 2) / (fromHigh / 2 - fromLow / 2);
    return (value) => toLow + share(value) * (toHigh - toLow);
}
/** A place to a tenth of a unit: finer than a pixel, and short in the page. */
function toTenth(place) {
    return Math.round(place * 10) / 10;
}


/***/ }),

/***/ 58364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
/* harmony import */ var _linearScale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23102);
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83741);


const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
/** Stands where there is no value to draw: NaN, an infinity, or nothing logged. */
const gap = '·';
/** Values as a line of bars between their smallest and largest; a flat line is half high. Empty without any finite value. */
function sparkline(values) {
    const finite = values.filter(_records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteValue */ .N9);
    if (finite.length === 0)
        return '';
    const low = Math.min(...finite);
    const high = Math.max(...finite);
    const height = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(low, high, 0, bars.length);
    return values.map((value) => ((0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteValue */ .N9)(value) ? barAt(height(value)) : gap)).join('');
}
function barAt(height) {
    return bars[Math.min(bars.length - 1, Math.floor(height))] ?? gap;
}


/***/ }),

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

/***/ 92855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderReadings: () => (/* binding */ renderReadings)
});

// EXTERNAL MODULE: ./build/src/charts/sparkline.js
var sparkline = __webpack_require__(58364);
// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/records/media/mediumKinds.js
var mediumKinds = __webpack_require__(77349);
// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
;// CONCATENATED MODULE: ./build/src/report/ignoredFiles.js

/** Files named for one reason; the others are counted. */
const maxNames = 5;
/** The files that were not read for themselves, a line for each reason; empty when there are none. */
function ignoredLines(ignored) {
    const pathsByReason = new Map();
    for (const { path, reason } of ignored) {
        const words = wordsOf(reason);
        const paths = pathsByReason.get(words);
        if (paths === undefined)
            pathsByReason.set(words, [path]);
        else
            paths.push(path);
    }
    if (pathsByReason.size === 0)
        return [];
    const lines = [...pathsByReason].map(([words, paths]) => `  ${words}: ${namesOf(paths)}`);
    return [`not read by themselves: ${ignored.length === 1 ? '1 file' : `${ignored.length} files`}`, ...lines];
}
function namesOf(paths) {
    const more = paths.length - maxNames;
    const names = paths.slice(0, maxNames).map((path) => (0,report_escape/* shorten */.ml)(path));
    return more <= 0 ? names.join(', ') : `${names.join(', ')} and ${more} more`;
}
function wordsOf(reason) {
    switch (reason.kind) {
        case 'unknown':
            return 'in no format that is known here';
        case 'unlikely':
            return `${reason.format} that does not look like metrics (name the file to read it)`;
        case 'empty':
            return 'empty';
        case 'pointer':
            return 'a Git LFS pointer (fetch it with git lfs pull)';
        case 'nothing':
            return `${reason.format} without a metric or param`;
        case 'partOf':
            return `read together with ${(0,report_escape/* shorten */.ml)(reason.anchor)} (${reason.format})`;
    }
}

;// CONCATENATED MODULE: ./build/src/report/readings.js







const sparklineWidth = 24;
/** Metrics, and as many params, that are shown of one source; `--json` has all. */
const maxRows = 20;
/**
 * What the readers found, for `trainmark read`: one block for each source, its values aligned; then the files that
 * were not read, by reason, and the warnings.
 */
function renderReadings({ readings, ignored, warnings }) {
    const notes = [...readings.flatMap(({ warnings: own }) => own), ...warnings].map((warning) => `warning: ${(0,report_escape/* visible */.RK)(warning)}`);
    const blocks = [...readings.map(blockOf), ignoredLines(ignored), notes].filter(({ length }) => length > 0);
    const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
    return text === '' ? 'nothing was found\n' : `${text}\n`;
}
function blockOf(reading) {
    return [
        headOf(reading),
        ...alignRows([...metricRows(reading), ...paramRows(reading), ...mediaRows(reading)]),
    ];
}
function headOf({ source, series, summary, params, media }) {
    const counts = [
        countOf(summary.length, 'value'),
        countOf(series.length, 'series', 'series'),
        countOf(Object.keys(params).length, 'param'),
        ...(media === undefined ? [] : [(0,mediumKinds/* countKinds */.xb)(media.media)]),
    ].filter((text) => !text.startsWith('0 '));
    return `${(0,report_escape/* visible */.RK)(source.path)} (${source.format}): ${counts.join(', ') || 'nothing'}`;
}
function countOf(count, one, many = `${one}s`) {
    return `${count} ${count === 1 ? one : many}`;
}
function metricRows({ summary, series }) {
    const values = summary.slice(0, maxRows);
    const curves = series.slice(0, maxRows - values.length);
    const rows = [
        ...values.map(({ name, labels, value }) => [(0,metricKey/* formatMetricKey */.d)(name, labels), (0,formatValue/* formatValue */.Fl)(value), '']),
        ...curves.map((one) => [
            (0,metricKey/* formatMetricKey */.d)(one.name, one.labels),
            (0,formatValue/* formatValue */.Fl)(lastOf(one)),
            describeSeries(one),
        ]),
    ];
    return [...rows, ...moreRow(summary.length + series.length - rows.length, 'metric')];
}
function paramRows({ params }) {
    const all = Object.entries(params);
    const rows = all
        .slice(0, maxRows)
        .map(([name, value]) => [`param ${name}`, (0,report_escape/* shorten */.ml)((0,report_escape/* visible */.RK)(String(value)), 60), '']);
    return [...rows, ...moreRow(all.length - rows.length, 'param')];
}
function mediaRows({ media }) {
    const all = media?.media ?? [];
    const rows = all.slice(0, maxRows).map(({ kind, name }) => [name, mediumKinds/* mediumKinds */.hc[kind].one, '']);
    return [...rows, ...moreRow(all.length - rows.length, 'medium', 'media')];
}
function moreRow(count, one, many = `${one}s`) {
    return count <= 0 ? [] : [[`… ${count} more ${count === 1 ? one : many}; --json has all`, '', '']];
}
function lastOf({ values }) {
    const last = values.at(-1);
    return last === undefined ? undefined : (0,metricValue/* encodeNumber */._v)(last);
}
function describeSeries({ values, steps, stepKind }) {
    const every = Math.max(1, Math.ceil(values.length / sparklineWidth));
    const shown = values.filter((_, index) => index % every === 0).map(metricValue/* encodeNumber */._v);
    return `${(0,sparkline/* sparkline */.K)(shown)}  ${countOf(values.length, 'point')}, ${stepKind} ${steps[0] ?? ''} to ${steps.at(-1) ?? ''}`;
}
function alignRows(rows) {
    const shown = rows.map(([name, value, note]) => [(0,report_escape/* shorten */.ml)((0,report_escape/* visible */.RK)(name), 60), value, note]);
    const aligned = shown.filter(([, value]) => value !== '');
    const nameWidth = Math.max(0, ...aligned.map(([name]) => name.length));
    const valueWidth = Math.max(0, ...aligned.map(([, value]) => value.length));
    return shown.map(([name, value, note]) => `  ${name.padEnd(nameWidth)}  ${value.padStart(valueWidth)}  ${note}`.trimEnd());
}


/***/ })

};
