export const id = 3700;
export const ids = [3700];
export const modules = {

/***/ 42251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ capitalised),
/* harmony export */   kU: () => (/* binding */ joinSpans),
/* harmony export */   x7: () => (/* binding */ sentenceText)
/* harmony export */ });
/** The sentence with every span rendered. */
function joinSpans(sentence, words, name) {
    return sentence.map((span) => (typeof span === 'string' ? words(span) : name(span.name))).join('');
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

/***/ 23069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gatesPart)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98912);


const mostGates = 20;
/** What the gates say of the winner. */
function gatesPart({ winner }) {
    const checks = winner?.verdict?.checks ?? [];
    if (checks.length === 0)
        return [];
    const rows = checks
        .slice(0, mostGates)
        .map(({ rule, outcome, reason }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(rule), outcome, (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .textMarkdown */ .zK)(reason)]);
    const drawn = (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .tableMarkdown */ .oS)([['Gate', 'Outcome', 'Why'], ...rows], ['left', 'left', 'left']);
    return [{ name: 'gates', text: drawn }];
}


/***/ }),

/***/ 56190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ leaderboardPart)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70218);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _sweepWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71894);
/* harmony import */ var _trialRows_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32838);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98912);





const shownTrials = 10;
const mostParameters = 6;
/** The best trials with their values. */
function leaderboardPart(report) {
    const rows = (0,_trialRows_js__WEBPACK_IMPORTED_MODULE_2__/* .shownRows */ .$6)(report, shownTrials);
    if (rows.length === 0)
        return [];
    const columns = (0,_trialRows_js__WEBPACK_IMPORTED_MODULE_2__/* .trialColumns */ ._b)(report, mostParameters);
    const drawn = (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .tableMarkdown */ .oS)([
        ['#', ...columns.map(({ title, isOwn }) => (isOwn ? title : (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(title)))],
        ...rows.map((row) => [String(row.rank), ...columns.map(({ cell }) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(cell(row))))]),
    ], ['right', ...columns.map(({ align }) => align)]);
    const note = `<sub>${(0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .textMarkdown */ .zK)((0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_1__/* .rankingNote */ .hE)(report))}${beyondWords(report, rows.length)}</sub>`;
    return [{ name: 'leaderboard', text: `${drawn}\n\n${note}` }];
}
function beyondWords(report, shown) {
    const trials = report.result.leaderboard.rows.length - shown;
    const parameters = (0,_trialRows_js__WEBPACK_IMPORTED_MODULE_2__/* .hiddenParameters */ .FK)(report, mostParameters);
    const left = [
        ...(trials > 0 ? [(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(trials, 'more trial')] : []),
        ...(parameters > 0 ? [(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(parameters, 'more parameter')] : []),
    ];
    return left.length === 0 ? '' : ` ${left.join(' and ')} in the full report.`;
}


/***/ }),

/***/ 98912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oS: () => (/* binding */ tableMarkdown),
/* harmony export */   qc: () => (/* binding */ dropOrder),
/* harmony export */   xG: () => (/* binding */ sentenceMarkdown),
/* harmony export */   zK: () => (/* binding */ textMarkdown)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(735);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42251);



/** Parts are left out in this order when a comment gets too long; `heading` and `footer` never are. */
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
const longestLine = 300;
function textMarkdown(words) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(words, longestLine));
}
function sentenceMarkdown(spans) {
    return (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .joinSpans */ .kU)(spans, textMarkdown, _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9);
}
/** Cells are Markdown already. */
function tableMarkdown(rows, align) {
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_2__/* .markdownTable */ .Q)(rows.map((row) => [...row]), { align: [...align], alignDelimiters: false });
}


/***/ }),

/***/ 61383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ patchPart),
/* harmony export */   _: () => (/* binding */ byHandText)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _markdown_folded_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73588);
/* harmony import */ var _verdictWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50325);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98912);




const longestDiffLine = 400;
const mostByHand = 20;
/** What to change in the repository. */
function patchPart(report) {
    const { patch } = report;
    if (patch === null)
        return [];
    const { diff, byHand } = patch;
    const parts = [
        ...(diff === '' ? [] : [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownFence */ .p0)(diff.trimEnd().split('\n'), longestDiffLine, 'diff')]),
        ...(byHand.length === 0 ? [] : [`To set by hand: ${byHandText(byHand)}.`]),
    ];
    return parts.length === 0
        ? []
        : [{ name: 'suggested patch', text: (0,_markdown_folded_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .T)((0,_verdictWords_js__WEBPACK_IMPORTED_MODULE_1__/* .patchTitle */ .Rg)(report), parts.join('\n\n')) }];
}
/** Names with their values and why nobody but people can set them. */
function byHandText(byHand) {
    return byHand
        .slice(0, mostByHand)
        .map(({ name, value, reason }) => `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name)} = ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(JSON.stringify(value))} (${(0,_part_js__WEBPACK_IMPORTED_MODULE_2__/* .textMarkdown */ .zK)(reason)})`)
        .join('; ');
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

/***/ 93700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSweepMarkdown: () => (/* binding */ renderSweepMarkdown)
});

// EXTERNAL MODULE: ./build/src/report/markdown/fitSections.js
var fitSections = __webpack_require__(86059);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/sweep/sweepWords.js
var sweepWords = __webpack_require__(71894);
// EXTERNAL MODULE: ./build/src/report/sweep/comment/part.js
var part = __webpack_require__(98912);
;// CONCATENATED MODULE: ./build/src/report/sweep/comment/footer.js



/** What it took, and where the rest is. */
function footerPart(report, fullReportUrl) {
    const lines = [
        (0,part/* textMarkdown */.zK)((0,sweepWords/* costSentence */.Lp)(report)),
        `Sweep ${(0,report_escape/* markdownCode */.D9)(report.sweepId)}`,
        ...(fullReportUrl === null ? [] : [`[Full report](<${encodeURI(fullReportUrl)}>)`]),
        `Trainmark ${(0,report_escape.markdown)((0,report_escape/* shorten */.ml)(report.programVersion, 40))}, ${report.generatedAt.slice(0, 16).replace('T', ' ')} UTC`,
    ];
    return { name: 'footer', text: `<sub>${lines.join('<br>')}</sub>` };
}

// EXTERNAL MODULE: ./build/src/report/sweep/comment/gates.js
var gates = __webpack_require__(23069);
// EXTERNAL MODULE: ./build/src/report/markdown/notes.js
var markdown_notes = __webpack_require__(47105);
// EXTERNAL MODULE: ./build/src/report/sweep/verdictWords.js
var verdictWords = __webpack_require__(50325);
;// CONCATENATED MODULE: ./build/src/report/sweep/comment/heading.js





/** The status, and what was found: all that a reader in a hurry reads. */
function headingPart(report, notes, proposal) {
    const { symbol, title } = verdictWords/* sweepStatusInfo */.h0[(0,verdictWords/* sweepStatusOf */.Up)(report)];
    const ignored = (0,sweepWords/* ignoredSentence */.oT)(report);
    const lines = [
        `### ${symbol === '' ? '' : `${symbol} `}${title}: ${(0,report_escape/* markdownCode */.D9)(report.experiment)}`,
        ...(0,verdictWords/* headSentences */.nw)(report).map(part/* sentenceMarkdown */.xG),
        ...(ignored === null ? [] : [`> ⚠️ ${(0,part/* sentenceMarkdown */.xG)(ignored)}`]),
        ...(proposal === null ? [] : [proposalMarkdown(proposal)]),
        ...(0,markdown_notes/* noteParagraphs */.O)(notes),
    ];
    return { name: 'heading', text: lines.join('\n\n') };
}
function proposalMarkdown(proposal) {
    return proposal.kind === 'made'
        ? `**Its values are proposed in [pull request ${proposal.number}](<${encodeURI(proposal.url)}>).**`
        : `> No pull request with values: ${(0,part/* sentenceMarkdown */.xG)(proposal.reason)}.`;
}

// EXTERNAL MODULE: ./build/src/report/sweep/percentText.js
var percentText = __webpack_require__(43537);
;// CONCATENATED MODULE: ./build/src/report/sweep/comment/importance.js




const mostImportances = 12;
/** Which parameters mattered, a table for each metric. */
function importancePart({ result: { importances, metrics } }) {
    const drawn = importances.flatMap((one, index) => {
        if (one === null)
            return [];
        const title = metrics.length > 1 ? `For ${(0,report_escape/* markdownCode */.D9)(metrics[index]?.name ?? '')}:\n\n` : '';
        return [`${title}${importanceTable(one)}\n\n<sub>${(0,part/* sentenceMarkdown */.xG)((0,sweepWords/* importanceNote */.NX)(one))}</sub>`];
    });
    return drawn.length === 0
        ? []
        : [{ name: 'importance', text: `**What mattered**\n\n${drawn.join('\n\n')}` }];
}
function importanceTable({ parameters, foretold }) {
    const rows = parameters
        .slice(0, mostImportances)
        .map(({ name, share, modelShare }) => [
        (0,report_escape/* markdownCode */.D9)(name),
        (0,report_escape.markdown)((0,percentText/* percentText */.f)(share)),
        ...(foretold === null ? [] : [(0,report_escape.markdown)((0,percentText/* percentText */.f)(modelShare ?? 0))]),
    ]);
    const head = ['Parameter', 'Importance', ...(foretold === null ? [] : ['Second opinion'])];
    return (0,part/* tableMarkdown */.oS)([head, ...rows], ['left', 'right', 'right'].slice(0, head.length));
}

// EXTERNAL MODULE: ./build/src/report/sweep/comment/leaderboard.js
var leaderboard = __webpack_require__(56190);
// EXTERNAL MODULE: ./build/src/records/countOf.js
var countOf = __webpack_require__(70218);
// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
;// CONCATENATED MODULE: ./build/src/report/sweep/comment/paretoFront.js




const mostInFront = 12;
/** What cannot be improved in one metric without giving up another. */
function paretoPart({ result: { pareto, metrics } }) {
    if (pareto === null)
        return [];
    const rows = pareto.trials
        .slice(0, mostInFront)
        .map(({ run, values }) => [String(run.number), ...values.map((value) => (0,formatValue/* formatValue */.Fl)(value))]);
    const beyond = pareto.trials.length - mostInFront;
    const volume = pareto.hypervolume === null
        ? ''
        : ` Hypervolume ${(0,formatValue/* formatValue */.Fl)(pareto.hypervolume)} against (${pareto.reference.map((value) => (0,formatValue/* formatValue */.Fl)(value)).join(', ')}).`;
    const drawn = (0,part/* tableMarkdown */.oS)([['Trial', ...metrics.map(({ name }) => (0,report_escape/* markdownCode */.D9)(name))], ...rows], ['right', ...metrics.map(() => 'right')]);
    const title = `**Pareto front**: ${(0,countOf/* countOf */.p)(pareto.trials.length, 'trial')} that no other beats in every metric.${volume}`;
    const more = beyond > 0 ? `\n\nand ${beyond} more` : '';
    return [{ name: 'Pareto front', text: `${title}\n\n${drawn}${more}` }];
}

// EXTERNAL MODULE: ./build/src/report/sweep/comment/patch.js
var patch = __webpack_require__(61383);
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

// EXTERNAL MODULE: ./build/src/report/markdown/folded.js
var folded = __webpack_require__(73588);
;// CONCATENATED MODULE: ./build/src/report/sweep/comment/progress.js



/** How the best value came about. */
function progressPart({ result }) {
    const source = progressMermaid(result.progress);
    const [metric] = result.metrics;
    if (source === null || metric === undefined)
        return [];
    const chart = `Best ${(0,report_escape/* markdownCode */.D9)(metric.name)} so far\n\n\`\`\`mermaid\n${source}\n\`\`\``;
    return [{ name: 'progress', text: (0,folded/* folded */.T)('Best value so far', chart) }];
}

;// CONCATENATED MODULE: ./build/src/report/sweep/comment/stopped.js




const mostReasons = 12;
const mostNumbers = 8;
/** Trials without a result, by reason. */
function stoppedPart({ result }) {
    if (result.stopped.length === 0)
        return [];
    const rows = result.stopped
        .slice(0, mostReasons)
        .map((group) => [
        String(group.trials.length),
        sweepWords/* stoppedWords */.HO[group.kind],
        (0,part/* textMarkdown */.zK)(group.reason),
        (0,sweepWords/* trialNumbers */.nI)(group, mostNumbers),
    ]);
    const count = result.stopped.reduce((sum, { trials }) => sum + trials.length, 0);
    const drawn = (0,part/* tableMarkdown */.oS)([['Trials', 'End', 'Reason of the first', 'Numbers'], ...rows], ['right', 'left', 'left', 'left']);
    return [{ name: 'stopped trials', text: (0,folded/* folded */.T)(`${(0,countOf/* countOf */.p)(count, 'trial')} without a result`, drawn) }];
}

;// CONCATENATED MODULE: ./build/src/report/sweep/comment/warnings.js



const mostWarnings = 20;
function warningsPart({ warnings }) {
    if (warnings.length === 0)
        return [];
    const lines = warnings.slice(0, mostWarnings).map((warning) => `- ${(0,part/* textMarkdown */.zK)(warning)}`);
    const beyond = warnings.length - mostWarnings;
    if (beyond > 0)
        lines.push(`- and ${beyond} more`);
    return [{ name: 'warnings', text: (0,folded/* folded */.T)((0,countOf/* countOf */.p)(warnings.length, 'warning'), lines.join('\n')) }];
}

;// CONCATENATED MODULE: ./build/src/report/sweep/sweepComment.js












const defaultLimitCharacters = 65_000;
/** The sweep as a pull request comment or a job summary, in GitHub's Markdown. */
function renderSweepMarkdown(report, { limitCharacters = defaultLimitCharacters, fullReportUrl = null, notes = [], proposal = null, } = {}) {
    const parts = [
        headingPart(report, notes, proposal),
        ...(0,gates/* gatesPart */.o)(report),
        ...(0,leaderboard/* leaderboardPart */.B)(report),
        ...(0,patch/* patchPart */.M)(report),
        ...importancePart(report),
        ...paretoPart(report),
        ...progressPart(report),
        ...stoppedPart(report),
        ...warningsPart(report),
        footerPart(report, fullReportUrl),
    ];
    return (0,fitSections/* fitSections */.W)(parts, part/* dropOrder */.qc, limitCharacters);
}


/***/ }),

/***/ 71894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HO: () => (/* binding */ stoppedWords),
/* harmony export */   Lp: () => (/* binding */ costSentence),
/* harmony export */   NX: () => (/* binding */ importanceNote),
/* harmony export */   YL: () => (/* binding */ estimateText),
/* harmony export */   cb: () => (/* binding */ plateauSentence),
/* harmony export */   hE: () => (/* binding */ rankingNote),
/* harmony export */   nI: () => (/* binding */ trialNumbers),
/* harmony export */   oT: () => (/* binding */ ignoredSentence),
/* harmony export */   rX: () => (/* binding */ spreadText),
/* harmony export */   rj: () => (/* binding */ countWords)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70218);
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26816);



/** "0.912 ± 0.004" */
function spreadText(values) {
    const [first] = values;
    if (first === undefined)
        return '—';
    return values.length === 1 ? (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(first) : (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSpread */ .tK)((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i)(values), (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleSd */ ._)(values));
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
    const method = `PED-ANOVA: what set the best ${best} of ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(trials, 'trial')} apart. `;
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
        `: ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(ignored.repeats, 'trial')} gave exactly the result of another in which ${differed}. ${question}`,
    ];
}
function costSentence({ result: { cost } }) {
    const trials = `${minutesText(cost.trialMinutes)} of training`;
    if (cost.jobs === 0)
        return `${trials}.`;
    const billed = `${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(cost.billedMinutes, 'billed minute')} in ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(cost.jobs, 'job')}, each rounded up`;
    const own = cost.ownMinutes === 0 ? '' : `, and ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(cost.ownMinutes, 'minute')} on runners of your own`;
    const free = cost.isPublic ? '; GitHub’s standard runners are free, as the repository is public' : '';
    const money = cost.money === null ? free : `; ${cost.money.amount.toFixed(2)} ${cost.money.currency}`;
    const unknown = cost.withoutPrice.length === 0
        ? ''
        : `, without ${cost.withoutPrice.join(', ')}, which has no price in the settings`;
    return `${trials}; ${billed}${own}${money}${unknown}.`;
}
function minutesText(minutes) {
    return minutes < 90
        ? `${Number(minutes.toPrecision(2))} min`
        : `${Number((minutes / 60).toPrecision(2))} h`;
}
/** "49 complete, 6 stopped early, 4 failed, 1 lost" */
function countWords({ result: { counts, leaderboard } }) {
    const recorded = leaderboard.rows.filter(({ run }) => run.method === 'recorded').length;
    const before = recorded === 0 ? '' : ` (${recorded} of them recorded before the sweep)`;
    const parts = [
        [counts.complete, `complete${before}`],
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
/* harmony export */   $6: () => (/* binding */ shownRows),
/* harmony export */   FK: () => (/* binding */ hiddenParameters),
/* harmony export */   _b: () => (/* binding */ trialColumns)
/* harmony export */ });
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _sweeps_results_parameterAxes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36800);
/* harmony import */ var _sweepWords_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71894);



/** Trial, metrics, the estimate where trials are ranked by it, and the parameters, the most important first. */
function trialColumns({ result, winner }, mostParameters) {
    const order = [...(result.importances[0]?.parameters ?? [])].map(({ name }) => name);
    const names = result.axes.map(({ name }) => name).toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
    return [
        {
            title: 'Trial',
            isOwn: true,
            align: 'right',
            cell: (row) => `${row.run.number}${standing(row, winner?.trial ?? null)}`,
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
function standing({ run, isPresent }, winner) {
    if (isPresent)
        return ' (present)';
    return run.number === winner ? ' (winner)' : originWords(run);
}
/** Where the values of a trial come from, if from recorded runs. */
function originWords({ method }) {
    return method === 'recorded' || method === 'after recorded runs' ? ` (${method})` : '';
}
const estimate = {
    title: 'Estimate',
    isOwn: true,
    align: 'right',
    cell: _sweepWords_js__WEBPACK_IMPORTED_MODULE_2__/* .estimateText */ .YL,
    value: ({ estimated }) => estimated,
};
/** The best rows, then those of the winner and of the present values where they are not among them. */
function shownRows({ result, winner }, mostTrials) {
    return result.leaderboard.rows.filter(({ run, isPresent }, place) => place < mostTrials || isPresent || run.number === winner?.trial);
}
/** Parameters that `trialColumns` with this limit leaves out. */
function hiddenParameters({ result }, mostParameters) {
    return Math.max(0, result.axes.length - mostParameters);
}


/***/ }),

/***/ 50325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ sweepSentence),
/* harmony export */   Rg: () => (/* binding */ patchTitle),
/* harmony export */   Up: () => (/* binding */ sweepStatusOf),
/* harmony export */   h0: () => (/* binding */ sweepStatusInfo),
/* harmony export */   h3: () => (/* binding */ confirmedSentence),
/* harmony export */   nw: () => (/* binding */ headSentences)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70218);
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42251);
/* harmony import */ var _sweepWords_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71894);




const sweepStatusInfo = {
    confirmed: { title: 'Sweep: winner confirmed', symbol: '✅' },
    notBetter: { title: 'Sweep: winner not confirmed', symbol: '⚠️' },
    found: { title: 'Sweep concluded', symbol: '' },
    nothingBetter: { title: 'Sweep: nothing better found', symbol: '' },
    running: { title: 'Sweep under way', symbol: '' },
    nothing: { title: 'Sweep without a result', symbol: '❌' },
};
function sweepStatusOf({ state, result, winner }) {
    if (winner?.verdict)
        return winner.verdict.outcome === 'passed' ? 'confirmed' : 'notBetter';
    if (state.kind === 'running')
        return 'running';
    const [best] = result.leaderboard.rows;
    if (best === undefined)
        return 'nothing';
    return best.isPresent ? 'nothingBetter' : 'found';
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
        `Trial ${best.run.number} is the best of ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(result.leaderboard.rows.length, 'complete trial')}: `,
        name,
        ` ${value}`,
        ...(result.leaderboard.rankedBy === 'estimated' ? [` (${(0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_1__/* .estimateText */ .YL)(best)} without noise)`] : []),
        ...presentWords(report, best),
        '.',
    ];
}
function nothingComplete({ result: { counts } }) {
    const ended = counts.failed + counts.pruned + counts.lost;
    if (ended === 0)
        return `No trial has ended yet; ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .p)(counts.pending, 'trial')} to come.`;
    return `No trial gave a result: ${counts.failed} failed, ${counts.pruned} stopped early, ${counts.lost} lost by a machine.`;
}
/** The winner and the present values by runs of their own, so that neither was picked for being lucky. */
function winnerSentence({ trial, values, present, verdict }, metric) {
    const runs = `Trial ${trial}, run again ${values.length === 1 ? 'once' : `${values.length} times`}: `;
    const against = present.length === 0 ? '' : `; the present values with the same seeds ${(0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadText */ .rX)(present)}`;
    const judged = verdict === null
        ? ''
        : ` ${{ passed: 'Every gate holds', failed: 'A gate fails', inconclusive: 'A gate is undecided' }[verdict.outcome]} against the present values.`;
    return [runs, { name: metric }, ` ${(0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_1__/* .spreadText */ .rX)(values)}${against}.${judged}`];
}
/** From here on a difference of two single runs is no chance: 2 × √2 standard deviations. */
const clearNoises = 3;
/**
 * How the values in use today fared: as measured, since nothing picked them for being lucky, against the best without its
 * luck where that is known. The estimate of poor values says little: the model looks at the good ones.
 */
function presentWords({ result }, best) {
    const { rows, rankedBy } = result.leaderboard;
    const present = rows.find(({ isPresent }) => isPresent);
    if (present === undefined)
        return [];
    if (present.run.number === best.run.number)
        return ['; these are the present values'];
    const [now] = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(present.observed[0], best.observed[0]);
    const fairBest = (rankedBy === 'estimated' ? best.estimated : best.observed[0]) ?? NaN;
    const rise = (present.observed[0] ?? NaN) - fairBest;
    const worse = result.metrics[0]?.goal === 'maximize' ? -rise : rise;
    const against = worse > 0
        ? `${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(Number(worse.toPrecision(2)))} worse${noiseWords(worse, result)}`
        : 'no worse than the best without its luck';
    return [`. The present values have ${now}, rank ${present.rank} of ${rows.length}: ${against}`];
}
function noiseWords(gap, { noise }) {
    if (noise === null || noise.deviation === 0)
        return '';
    const times = gap / noise.deviation;
    return times >= clearNoises
        ? `, ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(Math.floor(times))} times the noise of one run`
        : `, which the noise of one run (${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(noise.deviation)}) can explain`;
}
/** What the change of the params files is called. */
function patchTitle(report) {
    return sweepStatusOf(report) === 'notBetter'
        ? "The winner's values in the params, not suggested as it is not confirmed"
        : 'Suggested change of the params';
}
/** Whether anything but the search itself speaks for the best trial; null where that is told already, or nothing is found. */
function confirmedSentence(report) {
    return sweepStatusOf(report) === 'found' && report.winner === null
        ? 'Not confirmed by runs of its own: the best of many noisy values is in part luck.'
        : null;
}
/** All that a reader in a hurry reads, the finding first. */
function headSentences(report) {
    const ended = report.state.kind === 'concluded' ? ` It ended because ${report.state.reason}.` : '';
    const plateau = (0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_1__/* .plateauSentence */ .cb)(report);
    const confirmed = confirmedSentence(report);
    return [
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_3__/* .capitalised */ .Iu)(sweepSentence(report)),
        ...(confirmed === null ? [] : [[confirmed]]),
        [`Trials: ${(0,_sweepWords_js__WEBPACK_IMPORTED_MODULE_1__/* .countWords */ .rj)(report)}.`, ended, plateau === null ? '' : ` ${plateau}`],
    ];
}


/***/ })

};
