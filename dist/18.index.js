export const id = 18;
export const ids = [18];
export const modules = {

/***/ 61018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./build/src/report/baselineWords.js
var baselineWords = __webpack_require__(7676);
// EXTERNAL MODULE: ./build/src/report/differences.js
var differences = __webpack_require__(15640);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/runFacts.js
var runFacts = __webpack_require__(4274);
// EXTERNAL MODULE: ./build/src/report/sentence.js
var report_sentence = __webpack_require__(42251);
// EXTERNAL MODULE: ./build/src/report/colour.js
var report_colour = __webpack_require__(79454);
// EXTERNAL MODULE: ./build/src/report/metricRows.js
var metricRows = __webpack_require__(18883);
;// CONCATENATED MODULE: ./build/src/report/terminal/textWidth.js
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

;// CONCATENATED MODULE: ./build/src/report/terminal/table.js

const gap = '  ';
/** The first column is cut rather than others dropped, but not below this. */
const narrowestFirst = 12;
/** Longer texts are cut, so that one of them does not drive all other columns out. */
const widestCell = 40;
/** Aligned lines no wider than `width`: columns are dropped in their order, then the first one is cut. */
function terminalTable(columns, rows, { width, paint }) {
    const titles = columns.map(({ title }) => ({ text: title, ink: 'quiet' }));
    const widest = Math.min(widestCell, width - narrowestFirst - gap.length);
    const widths = columns.map((_, index) => Math.min(widest, Math.max(...[titles, ...rows].map((row) => textWidth(row[index]?.text ?? '')))));
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
    const text = fitWidth(cell?.text ?? '', width);
    const space = ' '.repeat(width - textWidth(text));
    const painted = cell?.ink === undefined || text === '' ? text : paint(cell.ink, text);
    return align === 'right' ? space + painted : painted + space;
}

;// CONCATENATED MODULE: ./build/src/report/terminal/metrics.js




const mostRows = 40;
const columns = [
    {
        title: 'metric',
        align: 'left',
        dropRank: 0,
        cell: ({ key, change }) => ({ text: `${(0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(key))}${goalArrow(change)}` }),
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
    const rows = (0,metricRows/* metricRows */.IN)(report);
    const runs = (0,metricRows/* commonRunCount */.u_)(rows);
    const shown = rows.filter((row, index) => index < mostRows || row.checks.length > 0);
    if (shown.length === 0)
        return [];
    const beyond = rows.length - shown.length;
    const hasBaseline = rows.some(({ change }) => change.baselineRuns !== null);
    const used = columns.filter(({ comparesOnly }) => hasBaseline || comparesOnly === undefined);
    const cells = shown.map((row) => used.map(({ cell }) => cell(row, runs)));
    return [
        ...terminalTable(used, cells, options),
        ...(beyond > 0
            ? [options.paint('quiet', `and ${(0,report_sentence/* countOf */.pq)(beyond, 'more metric')} in the HTML report`)]
            : []),
    ];
}
function sideText(text, sample, runs) {
    return (0,report_escape/* visible */.RK)(runs === null ? (0,metricRows/* withRunCount */.nJ)(text, sample) : text);
}
function gateCell(checks) {
    const text = checks.map((check) => `${checkMark(check)} ${(0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(check.rule, 50))}`).join(', ');
    return { text, ink: checksInk(checks) };
}
function checkMark({ outcome, blocking }) {
    if (outcome === 'passed')
        return '✔';
    return blocking && outcome !== 'unknown' ? '✖' : '!';
}
function checksInk(checks) {
    if (checks.some((check) => checkMark(check) === '✖'))
        return 'bad';
    return checks.every(({ outcome }) => outcome === 'passed') ? 'good' : 'unsure';
}
function goalArrow({ goal }) {
    if (goal === null)
        return '';
    return goal === 'max' ? ' ↑' : ' ↓';
}

// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/terminal.js









const narrowest = 40;
/** Sentences over the whole of a wide terminal are hard to read. */
const widestText = 100;
const mostDifferences = 8;
const mostLogLines = 20;
const statusMarks = {
    passed: { mark: '✔', ink: 'good' },
    failed: { mark: '✖', ink: 'bad' },
    trainingFailed: { mark: '✖', ink: 'bad' },
    inconclusive: { mark: '!', ink: 'unsure' },
    unjudged: { mark: '•', ink: 'strong' },
    recorded: { mark: '•', ink: 'strong' },
};
/** The report for a terminal: aligned, no wider than asked for, without any ANSI code unless colour is wanted. */
function renderTerminal(report, { width: asked, colour }) {
    const width = Math.max(narrowest, asked);
    const paint = (0,report_colour/* painter */.C)(colour);
    const blocks = [
        headLines(report, width, paint),
        gateLines(report, width, paint),
        metricLines(report, { width, paint }),
        ...report.failures.map((failure) => logLines(failure, width, paint)),
        differenceLines(report, width, paint),
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
    const title = `${paint(ink, `${mark} ${words/* statusInfo */.FB[status].title}`)}  ${paint('quiet', fitWidth((0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(report.experiment)), width - 20))}`;
    const sources = (0,runFacts/* sourceWords */.hI)(report);
    const lines = (sentence) => wrapText(plain(sentence), Math.min(width, widestText));
    return [
        title,
        ...lines((0,report_sentence/* capitalised */.Iu)((0,words/* verdictSentence */.BT)(report))),
        ...lines((0,baselineWords/* baselineSentence */.F)(report)).map((line) => paint('quiet', line)),
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
        return marked(checkMark(check), checksInk([check]), text, width, paint);
    });
}
function logLines({ side, what, logTail }, width, paint) {
    const title = `The ${side}'s training command ${(0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(what))}. The end of its output:`;
    return [
        ...wrapText(title, Math.min(width, widestText)).map((line) => paint('strong', line)),
        ...logTail
            .slice(-mostLogLines)
            .map((line) => fitWidth(`  ${(0,report_escape/* visible */.RK)((0,report_escape/* shorten */.ml)(line.trimEnd(), 2 * width))}`, width)),
    ];
}
function differenceLines({ comparison }, width, paint) {
    return (0,differences/* differenceTables */.J)(comparison).flatMap((table) => [
        fitWidth(`${table.title}: ${table.summary}`, width),
        ...table.rows
            .slice(0, mostDifferences)
            .map((row) => paint('quiet', fitWidth(`  ${differenceText(table, row)}`, width))),
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
/** A text under a coloured mark, further lines set in. */
function marked(mark, ink, text, width, paint) {
    const painted = ink === undefined ? mark : paint(ink, mark);
    return wrapText(text, Math.min(width, widestText) - 2).map((line, index) => `${index === 0 ? painted : ' '} ${line}`);
}


/***/ })

};
