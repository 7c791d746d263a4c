export const id = 7655;
export const ids = [7655,6209];
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
    return visible(text)
        .replace(/[@#]|:(?=\/\/)|www(?=\.)|(?:mailto|xmpp)(?=:)|GH-(?=\d)/gi, `$&${zeroWidthSpace}`)
        .replace(/[&<>\\`*[\]|~$\u200b]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, codeEntity);
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

/***/ 27655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   planText: () => (/* binding */ planText)
/* harmony export */ });
/* harmony import */ var _sweeps_space_searchSpace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81932);
/* harmony import */ var _sweeps_pythonText_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14706);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);



/** What a dry run says: nothing in it has happened. */
function planText(plan) {
    const { spec, sweepId, seed, trials, command, notes } = plan;
    const size = (0,_sweeps_space_searchSpace_js__WEBPACK_IMPORTED_MODULE_0__/* .searchSpaceOf */ .sZ)(spec.parameters).size;
    const space = Number.isFinite(size) ? `${size.toLocaleString('en')} different trials` : 'a continuum';
    const lines = [
        `Sweep ${sweepId}: method ${spec.method}, seed ${seed}, ${metricWords(spec)}`,
        '',
        `The space (${space}):`,
        ...spec.parameters.map((parameter) => `  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(parameter.name)}: ${parameterWords(parameter)}`),
        '',
        `The next ${trials.length === 1 ? 'trial' : `${trials.length} trials`}:`,
        ...trials.map((trial) => `  ${trialWords(trial)}`),
        '',
        `Started as: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(typeof command === 'string' ? command : command.join(' '), 300))}`,
        ...bandLines(spec),
        ...estimateLines(plan),
        ...notes.map((note) => `note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(note, 400))}`),
    ];
    return `${lines.join('\n')}\n`;
}
function metricWords({ metrics }) {
    if (metrics.length === 0)
        return 'no metric';
    return metrics.map(({ name, goal }) => `${goal} ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(name)}`).join(', ');
}
function trialWords({ number, method, configuration }) {
    const values = [...configuration].map(([name, value]) => `${name}=${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_sweeps_pythonText_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonText */ .G)(value), 60)}`);
    return `${number} (${method}): ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(values.join(' '))}`;
}
function parameterWords({ distribution, when, present }) {
    const conditions = when.map(({ parameter, values }) => `${parameter} is ${values.map(_sweeps_pythonText_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonText */ .G).join(' or ')}`);
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)([
        distributionWords(distribution),
        ...(present === null ? [] : [`now ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_sweeps_pythonText_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonText */ .G)(present.value), 60)}`]),
        ...(conditions.length === 0 ? [] : [`only when ${conditions.join(' and ')}`]),
    ].join('; '));
}
function distributionWords(distribution) {
    switch (distribution.kind) {
        case 'constant':
            return `always ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_sweeps_pythonText_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonText */ .G)(distribution.value), 80)}`;
        case 'categorical': {
            const values = (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(distribution.values.map(_sweeps_pythonText_js__WEBPACK_IMPORTED_MODULE_2__/* .pythonText */ .G).join(', '), 160);
            const shares = distribution.probabilities;
            return `one of ${values}${shares === null ? '' : `, with probabilities ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(shares.join(', '), 80)}`}`;
        }
        case 'stepped':
            return `${distribution.min} to ${distribution.max} in steps of ${distribution.step}${distribution.isLog ? ', logarithmic' : ''}`;
        case 'uniform':
            return `uniform from ${distribution.min} to ${distribution.max}${quantumWords(distribution.quantum)}`;
        case 'logUniform':
            return `log-uniform from ${distribution.min} to ${distribution.max}${quantumWords(distribution.quantum)}`;
        case 'normal':
            return `normal with mean ${distribution.mu} and deviation ${distribution.sigma}${quantumWords(distribution.quantum)}`;
        case 'logNormal':
            return `log-normal, its logarithm with mean ${distribution.mu} and deviation ${distribution.sigma}${quantumWords(distribution.quantum)}`;
        case 'beta':
            return `beta with a ${distribution.a} and b ${distribution.b}${quantumWords(distribution.quantum)}`;
    }
}
function quantumWords(quantum) {
    return quantum === null ? '' : `, rounded to multiples of ${quantum}`;
}
function bandLines({ earlyTerminate }) {
    if (earlyTerminate === null)
        return [];
    if ('kind' in earlyTerminate)
        return [stopRuleLine(earlyTerminate)];
    const { bands, eta } = earlyTerminate;
    const shown = bands.slice(0, 6).join(', ');
    return [
        `Stopped early after ${shown}${bands.length > 6 ? ', …' : ''} logged values unless among the best 1 in ${eta} of earlier trials; on average the best trial itself is stopped in two sweeps of five.`,
    ];
}
function stopRuleLine(rule) {
    if (rule.kind === 'asha')
        return `Stopped early (asha) after ${rule.shortest} logged values, and each ${rule.eta} times as many, unless among the best 1 in ${rule.eta} of the trials that came that far.`;
    const after = rule.warmUp === 0 ? '' : `, and not within the first ${rule.warmUp} values`;
    return `Stopped early (median) when the best value so far is worse than the median of the complete trials after as many values; not before ${rule.startUpTrials} trials are complete${after}.`;
}
function estimateLines({ estimate, minutesPerTrial, parallel }) {
    if (estimate === null)
        return ['Only time limits this sweep: the number of its trials is not known.'];
    const { trials, rounds, runs, jobs, billedMinutes, dollars } = estimate;
    const each = minutesPerTrial === null ? null : Number(minutesPerTrial.toPrecision(2));
    const here = minutesPerTrial === null
        ? ''
        : `, about ${Math.ceil((trials * minutesPerTrial) / parallel)} minutes at ${each} a trial`;
    const cost = billedMinutes === null || dollars === null
        ? 'Minutes and cost are not known: give --minutes-per-trial.'
        : `About ${billedMinutes} billed minutes, $${dollars.toFixed(2)} on GitHub’s Linux runner with 2 cores (nothing in a public repository).`;
    return [
        '',
        `Here: ${trials} trials, ${parallel} at a time${here}.`,
        `On GitHub: ${rounds} ${rounds === 1 ? 'round' : 'rounds'} in ${runs} workflow ${runs === 1 ? 'run' : 'runs'}, ${jobs} jobs. ${cost}`,
    ];
}


/***/ })

};
