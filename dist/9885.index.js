export const id = 9885;
export const ids = [9885,6209,6816,2266];
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

/***/ 42251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   kU: () => (/* binding */ joinSpans),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   x7: () => (/* binding */ sentenceText)
/* harmony export */ });
/** The sentence with every span rendered. */
function joinSpans(sentence, words, name) {
    return sentence.map((span) => (typeof span === 'string' ? words(span) : name(span.name))).join('');
}
/** `1 gate`, `3 gates`. */
function countOf(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
/** The sentence without any markup; not escaped. */
function sentenceText(sentence) {
    return joinSpans(sentence, (text) => text, (text) => text);
}
/** The first letter large, as after a full stop; a sentence that begins with a name stays as it is. */
function capitalised(sentence) {
    const [first, ...rest] = sentence;
    return typeof first === 'string' ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : sentence;
}


/***/ }),

/***/ 43537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ percentText)
/* harmony export */ });
/** A share of 1 in whole percent: `54 %`, `< 1 %`. */
function percentText(share) {
    if (share > 0 && share < 0.005)
        return '< 1 %';
    return `${Math.round(100 * share)} %`;
}


/***/ }),

/***/ 22266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSweepMarkdown: () => (/* binding */ renderSweepMarkdown)
});

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
// EXTERNAL MODULE: ./build/src/charts/mermaid.js
var mermaid = __webpack_require__(48248);
;// CONCATENATED MODULE: ./build/src/charts/sweep/progressChart.js

const mostPoints = 40;
/** The best value so far over the trials, as Mermaid; null with fewer than two trials or values that it cannot write. */
function progressMermaid(points) {
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined || points.length < 2)
        return null;
    const count = Math.min(mostPoints, points.length);
    const values = Array.from({ length: count }, (_, index) => points[Math.round((index * (points.length - 1)) / (count - 1))]?.best ?? 0);
    return (0,mermaid/* xyChartSource */.V)('complete trials', { first: 1, last: points.length }, [
        { name: 'best so far', colour: '#2f81f7', values },
    ]);
}

// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/markdown/fitSections.js
var fitSections = __webpack_require__(86059);
// EXTERNAL MODULE: ./build/src/report/markdown/folded.js
var folded = __webpack_require__(73588);
// EXTERNAL MODULE: ./build/src/report/markdown/notes.js
var markdown_notes = __webpack_require__(47105);
// EXTERNAL MODULE: ./build/src/report/sentence.js
var sentence = __webpack_require__(42251);
// EXTERNAL MODULE: ./build/src/report/sweep/percentText.js
var percentText = __webpack_require__(43537);
// EXTERNAL MODULE: ./build/src/report/sweep/sweepWords.js
var sweepWords = __webpack_require__(71894);
// EXTERNAL MODULE: ./build/src/report/sweep/trialRows.js
var trialRows = __webpack_require__(32838);
;// CONCATENATED MODULE: ./build/src/report/sweep/sweepComment.js











/** Parts are left out in this order when a comment gets too long. */
const dropOrder = [
    'progress',
    'warnings',
    'stopped trials',
    'Pareto front',
    'importance',
    'suggested patch',
    'gates',
    'leaderboard',
];
const defaultLimitCharacters = 65_000;
const shownTrials = 10;
const mostParameters = 6;
const mostImportances = 12;
const mostReasons = 12;
const mostInFront = 12;
const longestLine = 300;
/** The sweep as a pull request comment or a job summary, in GitHub's Markdown. */
function renderSweepMarkdown(report, { limitCharacters = defaultLimitCharacters, fullReportUrl = null, notes = [] } = {}) {
    const parts = [
        heading(report, notes),
        ...gates(report),
        ...leaderboard(report),
        ...patch(report),
        ...importance(report),
        ...paretoFront(report),
        ...progress(report),
        ...stopped(report),
        ...warnings(report),
        footer(report, fullReportUrl),
    ];
    return (0,fitSections/* fitSections */.W)(parts, dropOrder, limitCharacters);
}
function heading(report, notes) {
    const { symbol, title } = sweepWords/* sweepStatusInfo */.h0[(0,sweepWords/* sweepStatusOf */.Up)(report)];
    const ended = report.state.kind === 'concluded' ? ` It ended because ${report.state.reason}.` : '';
    const plateau = (0,sweepWords/* plateauSentence */.cb)(report);
    const ignored = (0,sweepWords/* ignoredSentence */.oT)(report);
    const lines = [
        `### ${symbol === '' ? '' : `${symbol} `}${title}: ${(0,report_escape/* markdownCode */.D9)(report.experiment)}`,
        sweepComment_sentence((0,sentence/* capitalised */.Iu)((0,sweepWords/* sweepSentence */.Ei)(report))),
        `Trials: ${(0,sweepWords/* countWords */.rj)(report)}.${sweepComment_text(ended)}${plateau === null ? '' : ` ${sweepComment_text(plateau)}`}`,
        ...(ignored === null ? [] : [`> ⚠️ ${sweepComment_sentence(ignored)}`]),
        ...(0,markdown_notes/* noteParagraphs */.O)(notes),
    ];
    return { name: 'heading', text: lines.join('\n\n') };
}
function gates({ winner }) {
    const checks = winner?.verdict?.checks ?? [];
    if (checks.length === 0)
        return [];
    const rows = checks
        .slice(0, 20)
        .map(({ rule, outcome, reason }) => [(0,report_escape/* markdownCode */.D9)(rule), outcome, sweepComment_text(reason)]);
    return [{ name: 'gates', text: table([['Gate', 'Outcome', ''], ...rows], ['left', 'left', 'left']) }];
}
function leaderboard(report) {
    const { rows } = report.result.leaderboard;
    if (rows.length === 0)
        return [];
    const columns = (0,trialRows/* trialColumns */._)(report, mostParameters);
    const drawn = table([
        ['#', ...columns.map(({ title, isOwn }) => (isOwn ? title : (0,report_escape/* markdownCode */.D9)(title)))],
        ...rows
            .slice(0, shownTrials)
            .map((row) => [String(row.rank), ...columns.map(({ cell }) => (0,report_escape.markdown)((0,report_escape/* shorten */.ml)(cell(row))))]),
    ], ['right', ...columns.map(({ align }) => align)]);
    const beyond = rows.length - shownTrials;
    const hidden = (0,trialRows/* hiddenParameters */.F)(report, mostParameters);
    const left = [
        ...(beyond > 0 ? [(0,sentence/* countOf */.pq)(beyond, 'more trial')] : []),
        ...(hidden > 0 ? [(0,sentence/* countOf */.pq)(hidden, 'more parameter')] : []),
    ];
    const more = left.length === 0 ? '' : ` ${left.join(' and ')} in the full report.`;
    return [{ name: 'leaderboard', text: `${drawn}\n\n<sub>${sweepComment_text((0,sweepWords/* rankingNote */.hE)(report))}${more}</sub>` }];
}
function patch({ patch: suggested }) {
    if (suggested === null)
        return [];
    const { diff, byHand } = suggested;
    const parts = [
        ...(diff === '' ? [] : [(0,report_escape/* markdownFence */.p0)(diff.trimEnd().split('\n'), 400, 'diff')]),
        ...(byHand.length === 0
            ? []
            : [
                `To set by hand: ${byHand
                    .slice(0, 20)
                    .map(({ name, value, reason }) => `${(0,report_escape/* markdownCode */.D9)(name)} = ${(0,report_escape/* markdownCode */.D9)(JSON.stringify(value))} (${sweepComment_text(reason)})`)
                    .join('; ')}.`,
            ]),
    ];
    return parts.length === 0
        ? []
        : [{ name: 'suggested patch', text: (0,folded/* folded */.T)('Suggested change of the params', parts.join('\n\n')) }];
}
function importance({ result: { importances, metrics } }) {
    const drawn = importances.flatMap((one, index) => {
        if (one === null)
            return [];
        const rows = one.parameters
            .slice(0, mostImportances)
            .map(({ name, share, modelShare }) => [
            (0,report_escape/* markdownCode */.D9)(name),
            (0,report_escape.markdown)((0,percentText/* percentText */.f)(share)),
            ...(one.foretold === null ? [] : [(0,report_escape.markdown)((0,percentText/* percentText */.f)(modelShare ?? 0))]),
        ]);
        const head = ['Parameter', 'Importance', ...(one.foretold === null ? [] : ['Second opinion'])];
        const title = metrics.length > 1 ? `For ${(0,report_escape/* markdownCode */.D9)(metrics[index]?.name ?? '')}:\n\n` : '';
        const align = ['left', 'right', 'right'].slice(0, head.length);
        return [`${title}${table([head, ...rows], align)}\n\n<sub>${sweepComment_sentence((0,sweepWords/* importanceNote */.NX)(one))}</sub>`];
    });
    return drawn.length === 0
        ? []
        : [{ name: 'importance', text: `**What mattered**\n\n${drawn.join('\n\n')}` }];
}
function paretoFront({ result: { pareto, metrics } }) {
    if (pareto === null)
        return [];
    const rows = pareto.trials
        .slice(0, mostInFront)
        .map(({ run, values }) => [String(run.number), ...values.map((value) => (0,formatValue/* formatValue */.Fl)(value))]);
    const beyond = pareto.trials.length - mostInFront;
    const volume = pareto.hypervolume === null
        ? ''
        : ` Hypervolume ${(0,formatValue/* formatValue */.Fl)(pareto.hypervolume)} against (${pareto.reference.map((value) => (0,formatValue/* formatValue */.Fl)(value)).join(', ')}).`;
    const drawn = table([['Trial', ...metrics.map(({ name }) => (0,report_escape/* markdownCode */.D9)(name))], ...rows], ['right', ...metrics.map(() => 'right')]);
    const title = `**Pareto front**: ${(0,sentence/* countOf */.pq)(pareto.trials.length, 'trial')} that no other beats in every metric.${volume}`;
    const more = beyond > 0 ? `\n\nand ${beyond} more` : '';
    return [{ name: 'Pareto front', text: `${title}\n\n${drawn}${more}` }];
}
function progress({ result }) {
    const source = progressMermaid(result.progress);
    const [metric] = result.metrics;
    if (source === null || metric === undefined)
        return [];
    const chart = `Best ${(0,report_escape/* markdownCode */.D9)(metric.name)} so far\n\n\`\`\`mermaid\n${source}\n\`\`\``;
    return [{ name: 'progress', text: (0,folded/* folded */.T)('Best value so far', chart) }];
}
function stopped({ result }) {
    if (result.stopped.length === 0)
        return [];
    const rows = result.stopped
        .slice(0, mostReasons)
        .map((group) => [
        String(group.trials.length),
        sweepWords/* stoppedWords */.HO[group.kind],
        sweepComment_text(group.reason),
        (0,sweepWords/* trialNumbers */.nI)(group, 8),
    ]);
    const count = result.stopped.reduce((sum, { trials }) => sum + trials.length, 0);
    const drawn = table([['', '', 'Reason of the first', 'Trials'], ...rows], ['right', 'left', 'left', 'left']);
    return [{ name: 'stopped trials', text: (0,folded/* folded */.T)(`${(0,sentence/* countOf */.pq)(count, 'trial')} without a result`, drawn) }];
}
function warnings({ warnings: all }) {
    if (all.length === 0)
        return [];
    const lines = all.slice(0, 20).map((warning) => `- ${sweepComment_text(warning)}`);
    if (all.length > 20)
        lines.push(`- and ${all.length - 20} more`);
    return [{ name: 'warnings', text: (0,folded/* folded */.T)((0,sentence/* countOf */.pq)(all.length, 'warning'), lines.join('\n')) }];
}
function footer(report, fullReportUrl) {
    const lines = [
        sweepComment_text((0,sweepWords/* costSentence */.Lp)(report)),
        `Sweep ${(0,report_escape/* markdownCode */.D9)(report.sweepId)}`,
        ...(fullReportUrl === null ? [] : [`[Full report](<${encodeURI(fullReportUrl)}>)`]),
        `Trainmark ${(0,report_escape.markdown)((0,report_escape/* shorten */.ml)(report.programVersion, 40))}, ${report.generatedAt.slice(0, 16).replace('T', ' ')} UTC`,
    ];
    return { name: 'footer', text: `<sub>${lines.join('<br>')}</sub>` };
}
function sweepComment_text(words) {
    return (0,report_escape.markdown)((0,report_escape/* shorten */.ml)(words, longestLine));
}
function sweepComment_sentence(spans) {
    return (0,sentence/* joinSpans */.kU)(spans, sweepComment_text, report_escape/* markdownCode */.D9);
}
function table(rows, align) {
    return (0,markdown_table/* markdownTable */.Q)(rows.map((row) => [...row]), { align: [...align], alignDelimiters: false });
}


/***/ }),

/***/ 71894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ sweepSentence),
/* harmony export */   HO: () => (/* binding */ stoppedWords),
/* harmony export */   Lp: () => (/* binding */ costSentence),
/* harmony export */   NX: () => (/* binding */ importanceNote),
/* harmony export */   Up: () => (/* binding */ sweepStatusOf),
/* harmony export */   YL: () => (/* binding */ estimateText),
/* harmony export */   cb: () => (/* binding */ plateauSentence),
/* harmony export */   h0: () => (/* binding */ sweepStatusInfo),
/* harmony export */   hE: () => (/* binding */ rankingNote),
/* harmony export */   nI: () => (/* binding */ trialNumbers),
/* harmony export */   oT: () => (/* binding */ ignoredSentence),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* unused harmony export spreadText */
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26816);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42251);



const sweepStatusInfo = {
    confirmed: { title: 'Sweep: winner confirmed', symbol: '✅' },
    notBetter: { title: 'Sweep: winner not confirmed', symbol: '⚠️' },
    found: { title: 'Sweep concluded', symbol: '' },
    running: { title: 'Sweep under way', symbol: '' },
    nothing: { title: 'Sweep without a result', symbol: '❌' },
};
function sweepStatusOf({ state, result, winner }) {
    if (winner?.verdict)
        return winner.verdict.outcome === 'passed' ? 'confirmed' : 'notBetter';
    if (state.kind === 'running')
        return 'running';
    return result.leaderboard.rows.length === 0 ? 'nothing' : 'found';
}
/** What the sweep found, in one or two sentences. */
function sweepSentence(report) {
    const { result, winner } = report;
    const [best] = result.leaderboard.rows;
    const [metric] = result.metrics;
    if (metric === undefined)
        return ['The sweep follows no metric; its trials are listed.'];
    if (best === undefined)
        return [nothingComplete(report)];
    if (winner !== null)
        return winnerSentence(winner, metric.name);
    const name = { name: metric.name };
    const value = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(best.observed[0]);
    return [
        `Trial ${best.run.number} is the best of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(result.leaderboard.rows.length, 'complete trial')}: `,
        name,
        ` ${value}`,
        ...(result.leaderboard.rankedBy === 'estimated'
            ? [`, estimated ${estimateText(best)} without noise`]
            : []),
        ...presentWords(report, best),
        '.',
    ];
}
function nothingComplete({ result: { counts } }) {
    const ended = counts.failed + counts.pruned + counts.lost;
    if (ended === 0)
        return `No trial has ended yet; ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(counts.pending, 'trial')} to come.`;
    return `No trial gave a result: ${counts.failed} failed, ${counts.pruned} stopped early, ${counts.lost} lost by a machine.`;
}
function winnerSentence({ trial, values, verdict }, metric) {
    const runs = `Trial ${trial}, run again ${values.length === 1 ? 'once' : `${values.length} times`}: `;
    const judged = verdict === null
        ? '.'
        : verdict.outcome === 'passed'
            ? '; every gate holds against the baseline.'
            : `; ${verdict.outcome === 'failed' ? 'a gate fails' : 'a gate is undecided'} against the baseline.`;
    return [runs, { name: metric }, ` ${spreadText(values)}${judged}`];
}
/** How the values in use today fared. */
function presentWords({ result }, best) {
    const present = result.leaderboard.rows.find(({ isPresent }) => isPresent);
    if (present === undefined)
        return [];
    if (present.run.number === best.run.number)
        return ['; these are the present values'];
    const [now] = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(present.observed[0], best.observed[0]);
    return [`; the present values have ${now}, rank ${present.rank}`];
}
/** "0.912 ± 0.004" */
function spreadText(values) {
    const [first] = values;
    if (first === undefined)
        return '—';
    return values.length === 1 ? (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(first) : (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSpread */ .tK)((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i)(values), (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .sampleSd */ ._)(values));
}
function estimateText({ estimated, deviation }) {
    if (estimated === null)
        return '—';
    return deviation === null ? (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(estimated) : (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSpread */ .tK)(estimated, deviation);
}
/** Whether it is worth going on; null when nothing can be said. */
function plateauSentence({ result: { plateau, noise } }) {
    if (plateau === null)
        return null;
    const { trials, gain, isReached } = plateau;
    if (gain === 0)
        return `The last ${trials} trials did not improve the best value.`;
    const amount = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(gain);
    const against = noise === null ? '' : ` (${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(noise.deviation)})`;
    return isReached
        ? `Plateau: the last ${trials} trials improved the best value by ${amount}, less than the noise${against}.`
        : `The last ${trials} trials improved the best value by ${amount}, more than the noise${against}: more trials may help.`;
}
/** What the ranking rests on. */
function rankingNote({ result: { leaderboard, noise } }) {
    if (noise === null)
        return 'Ranked by the observed value; the noise is not known.';
    const how = noise.source === 'repeats'
        ? 'measured on trials that ran more than once'
        : 'as a Gaussian process sees it';
    const size = `noise ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(noise.deviation)} (standard deviation), ${how}`;
    return leaderboard.rankedBy === 'estimated'
        ? `Ranked by the estimate, a Gaussian process's mean ± standard deviation, since the best of many noisy values is mostly luck: ${size}.`
        : `Ranked by the observed value; ${size}.`;
}
/** How far the importances can be trusted. */
function importanceNote({ trials, best, reliability, foretold, ...named }) {
    const method = `PED-ANOVA: what set the best ${best} of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(trials, 'trial')} apart. `;
    const trust = {
        poor: 'Not reliable with fewer than 30 trials: chance alone can order the parameters. ',
        fair: 'A rough guide with fewer than 100 trials. ',
        good: '',
    }[reliability];
    const model = foretold === null
        ? 'No second opinion: a Gaussian process foretells too little of these results.'
        : `Second opinion: total effect on a Gaussian process's mean, which foretells ${Math.round(100 * foretold)} % of the spread.`;
    const disputed = [' The two disagree on ', ...nameList(named.disputed), '.'];
    const sparse = [
        ' Hardly any of the best trials had ',
        ...nameList(named.sparse),
        ', whose share means little.',
    ];
    return [
        method + trust + model,
        ...(named.disputed.length === 0 ? [] : disputed),
        ...(named.sparse.length === 0 ? [] : sparse),
    ];
}
function nameList(names) {
    return names.flatMap((name, index) => [index === 0 ? '' : ', ', { name }]);
}
/** Null when every parameter seems to be read. */
function ignoredSentence({ result: { ignored } }) {
    if (ignored === null)
        return null;
    const differed = ignored.names.length === 1 ? 'it was different' : 'they were different';
    const question = `Does it read ${ignored.names.length === 1 ? 'it' : 'them'}? Values come as flags, as {param:…} and in TRAINMARK_PARAMS.`;
    return [
        'The training command seems to ignore ',
        ...nameList(ignored.names),
        `: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(ignored.repeats, 'trial')} gave exactly the result of another in which ${differed}. ${question}`,
    ];
}
function costSentence({ result: { cost } }) {
    const trials = `${minutesText(cost.trialMinutes)} of training`;
    if (cost.jobs === 0)
        return `${trials}.`;
    const billed = `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(cost.billedMinutes, 'billed minute')} in ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(cost.jobs, 'job')}, each rounded up`;
    const money = cost.money === null ? '' : `; ${cost.money.amount.toFixed(2)} ${cost.money.currency}`;
    const unknown = cost.withoutPrice.length === 0
        ? ''
        : `, without ${cost.withoutPrice.join(', ')}, which has no price in the settings`;
    return `${trials}; ${billed}${money}${unknown}.`;
}
function minutesText(minutes) {
    return minutes < 90
        ? `${Number(minutes.toPrecision(2))} min`
        : `${Number((minutes / 60).toPrecision(2))} h`;
}
/** "49 complete, 6 stopped early, 4 failed, 1 lost" */
function countWords({ result: { counts } }) {
    const parts = [
        [counts.complete, 'complete'],
        [counts.pruned, 'stopped early'],
        [counts.failed, 'failed'],
        [counts.lost, 'lost by a machine'],
        [counts.pending, 'to come'],
    ];
    const told = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
    return told.length === 0 ? 'no trial' : told.join(', ');
}
const stoppedWords = {
    failed: 'failed',
    lost: 'lost',
    pruned: 'stopped early',
};
/** "0, 4, 7 and 12 more" */
function trialNumbers({ trials }, most) {
    const shown = trials.slice(0, most).map(({ number }) => String(number));
    const beyond = trials.length - shown.length;
    return shown.join(', ') + (beyond > 0 ? ` and ${beyond} more` : '');
}


/***/ }),

/***/ 32838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ hiddenParameters),
/* harmony export */   _: () => (/* binding */ trialColumns)
/* harmony export */ });
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _sweeps_results_parameterAxes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36800);
/* harmony import */ var _sweepWords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71894);



/** Trial, metrics, the estimate where trials are ranked by it, and the parameters, the most important first. */
function trialColumns({ result }, mostParameters) {
    const order = [...(result.importances[0]?.parameters ?? [])].map(({ name }) => name);
    const names = result.axes.map(({ name }) => name).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
    return [
        {
            title: 'Trial',
            isOwn: true,
            align: 'right',
            cell: ({ run, isPresent }) => `${run.number}${isPresent ? ' (present)' : ''}`,
            value: ({ run }) => run.number,
        },
        ...result.metrics.map(({ name }, index) => ({
            title: name,
            isOwn: false,
            align: 'right',
            cell: ({ observed }) => (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(observed[index]),
            value: ({ observed }) => observed[index] ?? null,
        })),
        ...(result.leaderboard.rankedBy === 'estimated' ? [estimate] : []),
        ...names.slice(0, mostParameters).map((name) => ({
            title: name,
            isOwn: false,
            align: 'right',
            cell: ({ run }) => (0,_sweeps_results_parameterAxes_js__WEBPACK_IMPORTED_MODULE_1__/* .valueText */ .Ru)(run.configuration.get(name)),
            value: ({ run }) => {
                const value = run.configuration.get(name);
                return typeof value === 'number' ? value : null;
            },
        })),
    ];
}
const estimate = {
    title: 'Estimate',
    isOwn: true,
    align: 'right',
    cell: _sweepWords_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateText */ .YL,
    value: ({ estimated }) => estimated,
};
/** Parameters that `trialColumns` with this limit leaves out. */
function hiddenParameters({ result }, mostParameters) {
    return Math.max(0, result.axes.length - mostParameters);
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
