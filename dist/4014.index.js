export const id = 4014;
export const ids = [4014,6033,5361,7742];
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

/***/ 58046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/records/media/mediumKinds.js
var mediumKinds = __webpack_require__(77349);
// EXTERNAL MODULE: ./build/src/report/baselineWords.js
var baselineWords = __webpack_require__(7676);
// EXTERNAL MODULE: ./build/src/report/examples.js
var report_examples = __webpack_require__(21505);
// EXTERNAL MODULE: ./build/src/report/differences.js
var differences = __webpack_require__(15640);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/looks.js
var looks = __webpack_require__(67388);
// EXTERNAL MODULE: ./build/src/report/moved.js
var report_moved = __webpack_require__(48159);
// EXTERNAL MODULE: ./build/src/report/runFacts.js
var runFacts = __webpack_require__(4274);
// EXTERNAL MODULE: ./build/src/report/sentence.js
var report_sentence = __webpack_require__(42251);
// EXTERNAL MODULE: ./build/src/report/colour.js
var report_colour = __webpack_require__(79454);
// EXTERNAL MODULE: ./build/src/report/terminal/metrics.js
var metrics = __webpack_require__(21468);
// EXTERNAL MODULE: ./build/src/report/reproduction.js + 1 modules
var reproduction = __webpack_require__(12019);
// EXTERNAL MODULE: ./build/src/report/terminal/textWidth.js
var textWidth = __webpack_require__(49440);
;// CONCATENATED MODULE: ./build/src/report/terminal/reproduction.js




/** Sentences over the whole of a wide terminal are hard to read. */
const widestText = 100;
const mostLogLines = 20;
/** What re-runs showed; for `verify`, which has nothing else to say, with all that was found. */
function reproductionTexts(report, width, paint) {
    const told = new Set((0,reproduction/* besideHeadline */.lr)(report));
    const line = (one) => textUnder((0,reproduction.isOpen)(one) ? paint('unsure', '!') : paint('good', '✔'), (0,reproduction/* reproductionSentence */.O1)(one), width);
    return report.reproductions.flatMap((one) => [
        ...(told.has(one) ? line(one) : []),
        ...(report.command === 'verify' ? details(one, width) : []),
    ]);
}
function details(one, width) {
    return [
        ...(0,reproduction/* reproductionDetails */.Jf)(one).flatMap((sentence) => textUnder('  -', sentence, width)),
        ...one.logTail
            .slice(-mostLogLines)
            .map((line) => (0,textWidth/* fitWidth */.G0)(`    ${(0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(line.trimEnd(), 2 * width))}`, width)),
    ];
}
function textUnder(mark, sentence, width) {
    const indent = mark.trimStart() === '-' ? '    ' : '  ';
    const text = (0,report_sentence/* joinSpans */.kU)(sentence, (words) => (0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(words, 500)), (name) => (0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(name)));
    return (0,textWidth/* wrapText */.C1)(text, Math.min(width, widestText) - indent.length).map((line, index) => index === 0 ? `${mark} ${line}` : `${indent}${line}`);
}

// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/terminal.js














const narrowest = 40;
/** Sentences over the whole of a wide terminal are hard to read. */
const terminal_widestText = 100;
const mostDifferences = 8;
const terminal_mostLogLines = 20;
const mostKinds = 5;
const statusMarks = {
    passed: { mark: '✔', ink: 'good' },
    failed: { mark: '✖', ink: 'bad' },
    trainingFailed: { mark: '✖', ink: 'bad' },
    inconclusive: { mark: '!', ink: 'unsure' },
    unjudged: { mark: '•', ink: 'strong' },
    recorded: { mark: '•', ink: 'strong' },
    reproduced: { mark: '✔', ink: 'good' },
    notReproduced: { mark: '✖', ink: 'bad' },
};
/** The report for a terminal: aligned, no wider than asked for, without any ANSI code unless colour is wanted. */
function renderTerminal(report, { width: asked, colour }) {
    const width = Math.max(narrowest, asked);
    const paint = (0,report_colour/* painter */.C)(colour);
    const blocks = [
        headLines(report, width, paint),
        reproductionTexts(report, width, paint),
        gateLines(report, width, paint),
        movedLines(report, width, paint),
        (0,metrics/* metricLines */.i4)(report, { width, paint }),
        exampleLines(report, width, paint),
        ...report.failures.map((failure) => logLines(failure, width, paint)),
        differenceLines(report, width, paint),
        mediaLines(report, width, paint),
        report.warnings.flatMap((text) => marked('!', 'unsure', (0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(text, 400)), width, paint)),
    ];
    return `${blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => lines.join('\n'))
        .join('\n\n')}\n`;
}
function headLines(report, width, paint) {
    const status = (0,words/* statusOf */.c2)(report);
    const { mark, ink } = statusMarks[status];
    const title = `${paint(ink, `${mark} ${words/* statusInfo */.FB[status].title}`)}  ${paint('quiet', (0,textWidth/* fitWidth */.G0)((0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(report.experiment)), width - 20))}`;
    const sources = (0,runFacts/* sourceWords */.hI)(report);
    const lines = (sentence) => (0,textWidth/* wrapText */.C1)(plain(sentence), Math.min(width, terminal_widestText));
    return [
        title,
        ...lines((0,report_sentence/* capitalised */.Iu)((0,words/* verdictSentence */.BT)(report))),
        ...lines((0,baselineWords/* baselineSentence */.F)(report)).map((line) => paint('quiet', line)),
        ...lines((0,looks/* looksSentence */.Qu)(report)).map((line) => paint('quiet', line)),
        ...(sources === null ? [] : lines([`Metrics read from ${sources}.`]).map((line) => paint('quiet', line))),
    ];
}
function plain(sentence) {
    const words = (text) => (0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(text, 500));
    return (0,report_sentence/* joinSpans */.kU)(sentence, words, (name) => (0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(name)));
}
/** Gates that do not hold, each with its reason; the reason of a single one is the headline already. */
function gateLines({ verdict }, width, paint) {
    const open = verdict?.checks.filter(({ outcome }) => outcome !== 'passed') ?? [];
    return open.flatMap((check) => {
        const weight = check.blocking ? '' : ' (does not block)';
        const reason = open.length === 1 && check.blocking ? '' : `: ${(0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(check.reason, 300))}`;
        const text = `${(0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(check.rule))}${reason}${weight}`;
        return marked((0,metrics/* checkMark */.kQ)(check), (0,metrics/* checksInk */.Uh)([check]), text, width, paint);
    });
}
/** Metrics that moved though no gate watches them, in one sentence. */
function movedLines(report, width, paint) {
    const moved = (0,report_moved/* movedSentences */.a1)(report);
    if (moved.length === 0)
        return [];
    const beyond = moved.length - report_moved/* fewMoved */.Sq;
    const shown = moved.slice(0, report_moved/* fewMoved */.Sq).map(plain);
    const more = beyond > 0 ? [`and ${beyond} more in the HTML report`] : [];
    return marked('•', undefined, `${(0,report_moved/* movedTitle */.SX)(moved.length)}: ${[...shown, ...more].join('; ')}.`, width, paint);
}
/** How many examples flipped, in one line. */
function exampleLines({ examples }, width, paint) {
    const flips = examples?.flips ?? null;
    return flips === null ? [] : marked('•', undefined, `${(0,report_examples/* flipsTitle */.f4)(flips)}.`, width, paint);
}
function logLines({ side, what, logTail }, width, paint) {
    const title = `The ${side}'s training command ${(0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(what))}. The end of its output:`;
    return [
        ...(0,textWidth/* wrapText */.C1)(title, Math.min(width, terminal_widestText)).map((line) => paint('strong', line)),
        ...logTail
            .slice(-terminal_mostLogLines)
            .map((line) => (0,textWidth/* fitWidth */.G0)(`  ${(0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(line.trimEnd(), 2 * width))}`, width)),
    ];
}
function differenceLines({ comparison }, width, paint) {
    return (0,differences/* differenceTables */.J)(comparison).flatMap((table) => [
        (0,textWidth/* fitWidth */.G0)(`${table.title}: ${table.summary}`, width),
        ...table.rows
            .slice(0, mostDifferences)
            .map((row) => paint('quiet', (0,textWidth/* fitWidth */.G0)(`  ${differenceText(table, row)}`, width))),
        ...(table.rows.length > mostDifferences
            ? [paint('quiet', `  and ${table.rows.length - mostDifferences} more`)]
            : []),
    ]);
}
function differenceText({ columns }, [name, ...others]) {
    const isPair = columns.length === 3 && columns[2]?.kind === 'name';
    const shown = others.map((cell) => (cell === null ? '—' : (0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(cell, 200))));
    return `${(0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(name ?? ''))}  ${shown.join(isPair ? ' → ' : '  ')}`;
}
/** Structured results are drawn in the HTML report; here they are only counted. */
function mediaLines({ media }, width, paint) {
    if (media.pairs.length === 0)
        return [];
    const text = `Media in the HTML report: ${(0,mediumKinds/* countKinds */.xb)(media.pairs, mostKinds)}.`;
    return (0,textWidth/* wrapText */.C1)(text, Math.min(width, terminal_widestText)).map((line) => paint('quiet', line));
}
/** A text under a coloured mark, further lines set in. */
function marked(mark, ink, text, width, paint) {
    const painted = ink === undefined ? mark : paint(ink, mark);
    return (0,textWidth/* wrapText */.C1)(text, Math.min(width, terminal_widestText) - 2).map((line, index) => `${index === 0 ? painted : ' '} ${line}`);
}


/***/ }),

/***/ 21468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uh: () => (/* binding */ checksInk),
/* harmony export */   i4: () => (/* binding */ metricLines),
/* harmony export */   kQ: () => (/* binding */ checkMark)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70218);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _metricRows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18883);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43629);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22705);





const mostRows = 40;
const columns = [
    {
        title: 'metric',
        align: 'left',
        dropRank: 0,
        cell: ({ key, change }) => ({ text: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(key))}${goalArrow(change)}` }),
    },
    {
        title: 'baseline',
        align: 'right',
        dropRank: 2,
        comparesOnly: true,
        cell: ({ baseline, change }, runs) => ({
            text: sideText(baseline, change.baselineRuns, runs),
            ink: 'quiet',
        }),
    },
    {
        title: 'candidate',
        align: 'right',
        dropRank: 0,
        cell: ({ candidate, change }, runs) => ({ text: sideText(candidate, change.candidateRuns, runs) }),
    },
    {
        title: 'change',
        align: 'right',
        dropRank: 1,
        comparesOnly: true,
        cell: ({ delta, change }) => ({ text: delta, ink: kindInks[change.kind] }),
    },
    {
        title: '',
        align: 'right',
        dropRank: 5,
        comparesOnly: true,
        cell: ({ relative }) => ({ text: relative, ink: 'quiet' }),
    },
    {
        title: '',
        align: 'left',
        dropRank: 3,
        comparesOnly: true,
        cell: ({ change }) => ({ text: change.kind, ink: kindInks[change.kind] }),
    },
    { title: 'gate', align: 'left', dropRank: 4, cell: ({ checks }) => gateCell(checks) },
];
const kindInks = {
    improved: 'good',
    worsened: 'bad',
    unchanged: 'quiet',
    inconclusive: 'quiet',
    new: undefined,
    missing: 'unsure',
};
/** The table of metrics; those of gates are never left out. */
function metricLines(report, options) {
    const rows = (0,_metricRows_js__WEBPACK_IMPORTED_MODULE_1__/* .metricRows */ .IN)(report);
    const runs = (0,_metricRows_js__WEBPACK_IMPORTED_MODULE_1__/* .commonRunCount */ .u_)(rows);
    const shown = rows.filter((row, index) => index < mostRows || row.checks.length > 0);
    if (shown.length === 0)
        return [];
    const beyond = rows.length - shown.length;
    const hasBaseline = rows.some(({ change }) => change.baselineRuns !== null);
    const used = columns.filter(({ comparesOnly }) => hasBaseline || comparesOnly === undefined);
    const cells = shown.map((row) => used.map(({ cell }) => cell(row, runs)));
    return [
        ...(0,_table_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalTable */ .R)(used, cells, options),
        ...(beyond > 0
            ? [options.paint('quiet', `and ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(beyond, 'more metric')} in the HTML report`)]
            : []),
    ];
}
function sideText(text, sample, runs) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(runs === null ? (0,_metricRows_js__WEBPACK_IMPORTED_MODULE_1__/* .withRunCount */ .nJ)(text, sample) : text);
}
function gateCell(checks) {
    const text = checks.map((check) => `${checkMark(check)} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(check.rule, 50))}`).join(', ');
    return { text, ink: checksInk(checks) };
}
function checkMark(check) {
    const { outcome, blocking } = check;
    if (outcome === 'passed')
        return '✔';
    if ((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetPass */ .hF)(check))
        return '•';
    return blocking && outcome !== 'unknown' ? '✖' : '!';
}
function checksInk(checks) {
    if (checks.some((check) => checkMark(check) === '✖'))
        return 'bad';
    const unsettled = checks.filter(({ outcome }) => outcome !== 'passed');
    if (unsettled.length === 0)
        return 'good';
    return unsettled.every(_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isLetPass */ .hF) ? 'quiet' : 'unsure';
}
function goalArrow({ goal }) {
    if (goal === null)
        return '';
    return goal === 'max' ? ' ↑' : ' ↓';
}


/***/ }),

/***/ 22705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ terminalTable)
/* harmony export */ });
/* harmony import */ var _textWidth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49440);

const gap = '  ';
/** The first column is cut rather than others dropped, but not below this. */
const narrowestFirst = 12;
/** Longer texts are cut, so that one of them does not drive all other columns out. */
const widestCell = 40;
/** Aligned lines no wider than `width`: columns are dropped in their order, then the first one is cut. */
function terminalTable(columns, rows, { width, paint }) {
    const titles = columns.map(({ title }) => ({ text: title, ink: 'quiet' }));
    const widest = Math.min(widestCell, width - narrowestFirst - gap.length);
    const widths = columns.map((_, index) => Math.min(widest, Math.max(...[titles, ...rows].map((row) => (0,_textWidth_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(row[index]?.text ?? '')))));
    const shown = fittingColumns(columns, widths, width);
    const others = shown.slice(1).reduce((sum, index) => sum + (widths[index] ?? 0) + gap.length, 0);
    const first = Math.min(widths[0] ?? 0, Math.max(narrowestFirst, width - others));
    const line = (row) => shown
        .map((index) => pad(row[index], index === 0 ? first : (widths[index] ?? 0), columns[index]?.align, paint))
        .join(gap)
        .trimEnd();
    return [titles, ...rows].map(line);
}
/** Indexes of the columns that fit. */
function fittingColumns(columns, widths, width) {
    let shown = columns.map((_, index) => index).filter((index) => (widths[index] ?? 0) > 0);
    const needed = () => shown.reduce((sum, index) => sum + gap.length + (index === 0 ? Math.min(widths[0] ?? 0, narrowestFirst) : (widths[index] ?? 0)), -gap.length);
    const order = columns
        .map(({ dropRank }, index) => ({ dropRank, index }))
        .filter(({ dropRank }) => dropRank > 0)
        .sort((a, b) => b.dropRank - a.dropRank);
    for (const { index } of order) {
        if (needed() <= width)
            break;
        shown = shown.filter((one) => one !== index);
    }
    return shown;
}
function pad(cell, width, align, paint) {
    const text = (0,_textWidth_js__WEBPACK_IMPORTED_MODULE_0__/* .fitWidth */ .G0)(cell?.text ?? '', width);
    const space = ' '.repeat(width - (0,_textWidth_js__WEBPACK_IMPORTED_MODULE_0__/* .textWidth */ .sc)(text));
    const painted = cell?.ink === undefined || text === '' ? text : paint(cell.ink, text);
    return align === 'right' ? space + painted : painted + space;
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
