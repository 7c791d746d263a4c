export const id = 2613;
export const ids = [2613];
export const modules = {

/***/ 92613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderCombined: () => (/* binding */ renderCombined)
/* harmony export */ });
/* harmony import */ var _records_countOf_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70218);
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(735);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78459);
/* harmony import */ var _markdown_folded_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73588);
/* harmony import */ var _markdown_notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47105);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42251);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43629);








const longestSentence = 200;
const longestFailure = 200;
const mostFailures = 10;
/** The rows' share of the room: the worst experiments are to have their details, too. */
const tableShare = 0.5;
/** Room for the end tags and the line about what was left out. */
const reserveCharacters = 400;
/** A section with less room than this would say nothing that its row does not. */
const leastSectionCharacters = 2_500;
const mostSectionCharacters = 20_000;
/** The worst first: that is what a reader has to look at. */
const fromWorst = [
    'trainingFailed',
    'failed',
    'notReproduced',
    'inconclusive',
    'unjudged',
    'passed',
    'reproduced',
    'recorded',
];
/** Several reports as one comment: a line for each, and as many of their details, the worst first, as there is room for. */
function renderCombined(combined, limitCharacters) {
    const sections = combined.sections.toSorted((a, b) => rank(a) - rank(b));
    const parts = [headline(combined), ...failureList(combined.failures), ...(0,_markdown_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .noteParagraphs */ .O)(combined.notes)];
    let room = limitCharacters - reserveCharacters - lengthOf(parts);
    const table = tableOf(sections, room * tableShare);
    if (table !== null)
        parts.push(table);
    room -= table?.length ?? 0;
    let left = 0;
    for (const section of sections) {
        const text = room < leastSectionCharacters ? null : details(section, Math.min(room, mostSectionCharacters));
        if (text === null || text.length + 2 > room) {
            left++;
            continue;
        }
        parts.push(text);
        room -= text.length + 2;
    }
    if (left > 0)
        parts.push(`_Left out to fit in a comment: the details of ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(left, 'experiment')}. Their full reports have them._`);
    return `${parts.join('\n\n')}\n`;
}
function headline({ name, sections, failures }) {
    const statuses = sections.map(({ report }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(report));
    const worst = fromWorst.find((status) => statuses.includes(status)) ?? 'unjudged';
    const status = failures.length > 0 && worst !== 'trainingFailed' ? 'failed' : worst;
    const { symbol, title } = _words_js__WEBPACK_IMPORTED_MODULE_3__/* .statusInfo */ .FB[status];
    const counts = fromWorst.flatMap((one) => {
        const count = statuses.filter((other) => other === one).length;
        return count === 0 ? [] : [`${count} ${_words_js__WEBPACK_IMPORTED_MODULE_3__/* .statusInfo */ .FB[one].title.toLowerCase()}`];
    });
    const missing = failures.length === 0 ? '' : `; ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(failures.length, 'job')} left no record`;
    const words = `${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(sections.length, 'experiment')}: ${counts.join(', ') || 'none recorded'}${missing}.`;
    return `### ${symbol === '' ? '' : `${symbol} `}${title}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(name)}\n\n${words}`;
}
function failureList(failures) {
    const lines = failures
        .slice(0, mostFailures)
        .map((failure) => `- ❌ ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(failure, longestFailure))}`);
    if (failures.length > mostFailures)
        lines.push(`- and ${failures.length - mostFailures} more`);
    return lines.length === 0 ? [] : [lines.join('\n')];
}
function lengthOf(parts) {
    return parts.reduce((sum, part) => sum + part.length + 2, 0);
}
function rank({ report }) {
    return fromWorst.indexOf((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(report));
}
/** As many rows as there is room for; null without any section. */
function tableOf(sections, room) {
    if (sections.length === 0)
        return null;
    const rows = [];
    let left = room;
    for (const section of sections) {
        const row = rowOf(section);
        left -= row.reduce((sum, cell) => sum + cell.length + 3, 2);
        if (left < 0)
            break;
        rows.push(row);
    }
    const beyond = sections.length - rows.length;
    const table = (0,markdown_table__WEBPACK_IMPORTED_MODULE_5__/* .markdownTable */ .Q)([['Experiment', 'Verdict', '', ''], ...rows.map((row) => [...row])], {
        alignDelimiters: false,
    });
    return beyond > 0 ? `${table}\n\nand ${(0,_records_countOf_js__WEBPACK_IMPORTED_MODULE_4__/* .countOf */ .p)(beyond, 'more experiment')}` : table;
}
function rowOf({ title, report, fullReportUrl }) {
    const { symbol, title: status } = _words_js__WEBPACK_IMPORTED_MODULE_3__/* .statusInfo */ .FB[(0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c2)(report)];
    const sentence = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .joinSpans */ .kU)((0,_sentence_js__WEBPACK_IMPORTED_MODULE_6__/* .capitalised */ .Iu)((0,_words_js__WEBPACK_IMPORTED_MODULE_3__/* .verdictSentence */ .BT)(report)), (text) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(text, longestSentence)), _escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9);
    const link = fullReportUrl === null ? '' : `[report](<${encodeURI(fullReportUrl)}>)`;
    return [(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(title), `${symbol} ${status}`.trim(), sentence, link];
}
/** The whole report of one experiment, folded; null when not even its least part fits. */
function details({ title, report, fullReportUrl }, room) {
    const text = (0,_markdown_folded_js__WEBPACK_IMPORTED_MODULE_7__/* .folded */ .T)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCodeInHtml */ .hD)(title), (0,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.renderMarkdown)(report, { fullReportUrl, limitCharacters: room - 200 }));
    return text.length <= room ? text : null;
}


/***/ })

};
