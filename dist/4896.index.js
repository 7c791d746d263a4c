export const id = 4896;
export const ids = [4896];
export const modules = {

/***/ 86059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ fitSections)
/* harmony export */ });
/** Room for the line that says what was left out. */
const noteCharacters = 600;
/** The parts in their order; as many as needed of those in `dropOrder` are left out, in that order, and named. */
function fitSections(sections, dropOrder, limitCharacters) {
    const dropped = new Set();
    const length = () => sections.reduce((sum, { name, text }) => sum + (dropped.has(name) ? 0 : text.length + 2), 0);
    for (const name of dropOrder) {
        if (length() + noteCharacters <= limitCharacters)
            break;
        if (sections.some((section) => section.name === name))
            dropped.add(name);
    }
    const kept = sections.filter(({ name }) => !dropped.has(name)).map(({ text }) => text);
    const [footer] = kept.slice(-1);
    const texts = dropped.size === 0 ? kept : [...kept.slice(0, -1), droppedNote(dropped), footer ?? ''];
    return `${texts.join('\n\n')}\n`;
}
function droppedNote(dropped) {
    return `_Left out to fit in a comment: ${[...dropped].join(', ')}. The full report has them._`;
}


/***/ }),

/***/ 73588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ folded)
/* harmony export */ });
/** Content behind a line that unfolds it. The blank lines make GitHub read Markdown again inside the HTML. */
function folded(summary, content) {
    return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}


/***/ }),

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

/***/ 24896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestText: () => (/* binding */ pullRequestText)
/* harmony export */ });
/* harmony import */ var _records_shortCommit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24359);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _markdown_fitSections_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86059);
/* harmony import */ var _comment_gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23069);
/* harmony import */ var _comment_leaderboard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56190);
/* harmony import */ var _comment_patch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61383);
/* harmony import */ var _comment_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98912);
/* harmony import */ var _sweepProposal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49093);
/* harmony import */ var _verdictWords_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50325);









/** GitHub takes 65,536. */
const limitCharacters = 60_000;
/** Title, body and commit message of the pull request with the values of a sweep. */
function pullRequestText(report, facts) {
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(report.experiment, 80));
    const title = `${name}: ${(0,_verdictWords_js__WEBPACK_IMPORTED_MODULE_5__/* .sweepStatusOf */ .Up)(report) === 'confirmed' ? 'values that a sweep found and confirmed' : 'best values of a sweep'}`;
    const trial = (0,_sweepProposal_js__WEBPACK_IMPORTED_MODULE_6__/* .chosenRow */ .r)(report)?.run.number ?? 0;
    const parts = [
        { name: 'heading', text: heading(report, facts, trial) },
        ...(0,_comment_gates_js__WEBPACK_IMPORTED_MODULE_1__/* .gatesPart */ .o)(report),
        ...(0,_comment_leaderboard_js__WEBPACK_IMPORTED_MODULE_2__/* .leaderboardPart */ .B)(report),
        { name: 'footer', text: footer(report, facts) },
    ];
    return {
        title,
        body: (0,_markdown_fitSections_js__WEBPACK_IMPORTED_MODULE_7__/* .fitSections */ .W)(parts, _comment_part_js__WEBPACK_IMPORTED_MODULE_4__/* .dropOrder */ .qc, limitCharacters),
        message: `${title}\n\nTrial ${trial} of sweep ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(report.sweepId))}, run at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(facts.commit)}.`,
    };
}
function heading(report, { files, byHand }, trial) {
    const changed = files.map((path) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(path)).join(', ');
    return [
        `The values of trial ${trial}, in ${changed}; nothing else is changed.`,
        ...(0,_verdictWords_js__WEBPACK_IMPORTED_MODULE_5__/* .headSentences */ .nw)(report).map(_comment_part_js__WEBPACK_IMPORTED_MODULE_4__/* .sentenceMarkdown */ .xG),
        ...(byHand.length === 0 ? [] : [`> ⚠️ Left out, to set by hand: ${(0,_comment_patch_js__WEBPACK_IMPORTED_MODULE_3__/* .byHandText */ ._)(byHand)}.`]),
    ].join('\n\n');
}
function footer(report, facts) {
    const { branch, base, commit, hasMoved, runUrl, fullReportUrl } = facts;
    const moved = hasMoved
        ? ` ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(base)} has moved on since, though not in these files: its checks tell whether the values still hold.`
        : '';
    const links = [
        `[Workflow run](<${encodeURI(runUrl)}>)`,
        ...(fullReportUrl === null ? [] : [`[Full report](<${encodeURI(fullReportUrl)}>)`]),
    ];
    return [
        `The trials ran at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)((0,_records_shortCommit_js__WEBPACK_IMPORTED_MODULE_8__/* .shortCommit */ .A)(commit))}.${moved}`,
        '**Checks**: a pull request that a workflow opens with its own token does not start workflows by itself, or they wait for an approval. Approve them below, or close and reopen this pull request; with a token of your own (secret `token` of the workflow) they start at once.',
        `**Not wanted?** Close it and delete the branch ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(branch)}; the same values are not proposed again. Once merged, the button *Revert* takes it back: it changes nothing but these values.`,
        `<sub>${links.join(' · ')}<br>Sweep ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(report.sweepId)}<br>Trainmark ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(report.programVersion, 40))}</sub>`,
    ].join('\n\n');
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


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
