export const id = 8459;
export const ids = [8459];
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

/***/ 89300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ diagonalShare),
/* harmony export */   Q3: () => (/* binding */ confusionCells),
/* harmony export */   Qn: () => (/* binding */ shareDifferences),
/* harmony export */   p0: () => (/* binding */ mostConfused)
/* harmony export */ });
function confusionCells({ classes, counts }) {
    const shares = counts.map((row) => {
        const total = row.reduce((sum, count) => sum + count, 0);
        return row.map((count) => (total > 0 ? count / total : null));
    });
    return { classes, counts, shares };
}
/** Share of all examples on the diagonal; null for an empty matrix. */
function diagonalShare({ counts }) {
    const total = counts.flat().reduce((sum, count) => sum + count, 0);
    const right = counts.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
    return total > 0 ? right / total : null;
}
/** The change of each cell's share of its row. Null unless both sides have the same classes in the same order. */
function shareDifferences(baseline, candidate) {
    const isSame = baseline.classes.length === candidate.classes.length &&
        baseline.classes.every((name, index) => name === candidate.classes[index]);
    if (!isSame)
        return null;
    return candidate.shares.map((row, actual) => row.map((share, predicted) => {
        const before = baseline.shares[actual]?.[predicted] ?? null;
        return share === null || before === null ? null : share - before;
    }));
}
/** The cells off the diagonal with the most examples. */
function mostConfused({ classes, counts }, most) {
    const cells = counts.flatMap((row, actual) => row.flatMap((count, predicted) => actual === predicted || count === 0
        ? []
        : [{ actual: classes[actual] ?? '', predicted: classes[predicted] ?? '', count }]));
    return cells.toSorted((a, b) => b.count - a.count).slice(0, most);
}


/***/ }),

/***/ 80144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ curvePath),
/* harmony export */   OP: () => (/* binding */ pointPath),
/* harmony export */   h_: () => (/* binding */ histogramDrawing),
/* harmony export */   ud: () => (/* binding */ areaUnder)
/* harmony export */ });
/* harmony import */ var _linearScale_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23102);
/* harmony import */ var _ticks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93117);


/** Neighbouring points nearer than this, in units of the drawing, are one point to the eye. */
const leastDistance = 0.7;
/** Path of a curve whose axes run from `low` to `high`; points that nobody could tell apart are drawn once. */
function curvePath(xs, ys, area, { low = 0, high = 1 } = {}) {
    const x = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(low, high, area.left, area.right);
    const y = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(low, high, area.bottom, area.top);
    let path = '';
    let last = null;
    for (const [index, value] of xs.entries()) {
        const point = [x(value), y(ys[index] ?? NaN)];
        if (!point.every(Number.isFinite))
            continue;
        const isNear = last !== null && Math.hypot(point[0] - last[0], point[1] - last[1]) < leastDistance;
        if (isNear && index < xs.length - 1)
            continue;
        path += `${last === null ? 'M' : 'L'}${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(point[0])} ${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(point[1])}`;
        last = point;
    }
    return path;
}
/** Marks of the points of a curve with few of them. */
function pointPath(xs, ys, area) {
    const x = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(0, 1, area.left, area.right);
    const y = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(0, 1, area.bottom, area.top);
    return xs.map((value, index) => `M${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(x(value))} ${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(y(ys[index] ?? 0))}h0`).join('');
}
/** Area under a curve by the trapezoid rule, its points in the order of x. Null with less than two points. */
function areaUnder(xs, ys) {
    if (xs.length < 2)
        return null;
    const order = xs.map((_, index) => index).toSorted((a, b) => (xs[a] ?? 0) - (xs[b] ?? 0) || a - b);
    let area = 0;
    for (let at = 1; at < order.length; at++) {
        const [before, now] = [order[at - 1] ?? 0, order[at] ?? 0];
        area += ((xs[now] ?? 0) - (xs[before] ?? 0)) * (((ys[now] ?? 0) + (ys[before] ?? 0)) / 2);
    }
    return area;
}
/**
 * Outlines of histograms over one axis. Heights are densities, the share of the examples in a bin by its width, so that
 * sides with other bins or other numbers of examples can be compared. Null when there is no bin of any width.
 */
function histogramDrawing(all, area) {
    const edges = all
        .flatMap((bins) => [bins.edges[0], bins.edges.at(-1)])
        .filter((edge) => edge !== undefined);
    const low = Math.min(...edges);
    const high = Math.max(...edges);
    if (!(high > low))
        return null;
    const densities = all.map(densitiesOf);
    const top = Math.max(...densities.flat(), Number.MIN_VALUE);
    const x = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(low, high, area.left, area.right);
    const y = (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .linearScale */ .o)(0, top, area.bottom, area.top);
    return {
        paths: all.map((bins, index) => outline(bins.edges, densities[index] ?? [], x, y, area.bottom)),
        xTicks: (0,_ticks_js__WEBPACK_IMPORTED_MODULE_0__/* .niceTicks */ .a)(low, high, 5).map(({ value, label }) => ({ at: (0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(x(value)), label })),
    };
}
/** Bins of no width, which hold a single value, are drawn as high as the highest other one would be. */
function densitiesOf({ edges, counts }) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count, index) => {
        const width = (edges[index + 1] ?? 0) - (edges[index] ?? 0);
        return total > 0 && width > 0 ? count / total / width : 0;
    });
}
function outline(edges, heights, x, y, bottom) {
    if (!heights.some((height) => height > 0))
        return '';
    let path = `M${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(x(edges[0] ?? 0))} ${bottom}`;
    for (const [index, height] of heights.entries())
        path += `V${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(y(height))}H${(0,_linearScale_js__WEBPACK_IMPORTED_MODULE_1__/* .toTenth */ .h)(x(edges[index + 1] ?? 0))}`;
    return `${path}V${bottom}Z`;
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

/***/ 93117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ niceTicks)
/* harmony export */ });
/** Round numbers between two bounds, about `count` of them, 1, 2 or 5 times a power of ten apart. */
function niceTicks(low, high, count) {
    const step = niceStep((high - low) / Math.max(1, count));
    if (!(step > 0) || !Number.isFinite(step))
        return [];
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
        const value = (first + index) * step;
        return { value, label: tickLabel(value, step) };
    });
}
function niceStep(rough) {
    const power = 10 ** Math.floor(Math.log10(rough));
    const share = rough / power;
    if (share > 5)
        return 10 * power;
    if (share > 2)
        return 5 * power;
    return share > 1 ? 2 * power : power;
}
const prefixes = [
    { size: 1e12, letter: 'T' },
    { size: 1e9, letter: 'G' },
    { size: 1e6, letter: 'M' },
    { size: 1e3, letter: 'k' },
];
/** As many decimals as the step needs, so that neighbouring labels differ; large numbers as `20k`, `1.5M`, tiny ones as `2e-7`. */
function tickLabel(value, step) {
    const magnitude = Math.abs(value);
    if (magnitude >= 1e15 || step < 1e-4)
        return Number(value.toPrecision(4)).toExponential().replace('e+', 'e');
    const prefix = prefixes.find(({ size }) => magnitude >= size && step >= size / 1000);
    if (prefix !== undefined && step >= 100)
        return decimalText(value / prefix.size, step / prefix.size) + prefix.letter;
    return decimalText(value, step);
}
function decimalText(value, step) {
    return value.toFixed(Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
}


/***/ }),

/***/ 78459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/charts/mermaid.js
var mermaid = __webpack_require__(48248);
// EXTERNAL MODULE: ./build/src/records/metricKey.js
var metricKey = __webpack_require__(34027);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(96209);
// EXTERNAL MODULE: ./build/src/report/markdown/folded.js
var folded = __webpack_require__(73588);
;// CONCATENATED MODULE: ./build/src/report/markdown/curves.js




const mostCurves = 6;
/** The curves as pictures where there are some; else those that gates refer to, as text: GitHub renders Mermaid without any host. */
function curvesSection({ curves }, pictures) {
    if (pictures.length > 0)
        return [pictureSection(pictures)];
    const drawn = curves
        .filter(({ gated }) => gated)
        .flatMap((curve) => {
        const chart = (0,mermaid/* mermaidChart */.C)(curve);
        return chart === null ? [] : [`${caption(curve, chart)}\n\n\`\`\`mermaid\n${chart.source}\n\`\`\``];
    })
        .slice(0, mostCurves);
    if (drawn.length === 0)
        return [];
    const summary = drawn.length === 1 ? 'Curve of the gated metric' : `Curves of ${drawn.length} gated metrics`;
    return [{ name: 'curves', text: (0,folded/* folded */.T)(summary, drawn.join('\n\n')) }];
}
function pictureSection(pictures) {
    const drawn = pictures.map(({ key, url }) => `${(0,report_escape/* markdownCode */.D9)(key)} (grey: baseline, blue: candidate)\n\n![](<${encodeURI(url)}>)`);
    const summary = drawn.length === 1 ? 'Curve' : `${drawn.length} curves`;
    return { name: 'curves', text: (0,folded/* folded */.T)(summary, drawn.join('\n\n')) };
}
function caption(curve, { sides, shortened, nonFinite }) {
    const legend = sides.length === 2 ? 'grey: baseline, blue: candidate' : `only the ${sides.join()} logged it`;
    const notes = [
        `${(0,report_escape/* markdownCode */.D9)((0,metricKey/* formatMetricKey */.d)(curve.metric, curve.labels))} by ${curve.stepKind} (${legend})`,
        ...(shortened ? ['only the steps that both sides logged are drawn'] : []),
        ...(nonFinite ? ['NaN and infinite values are left out'] : []),
    ];
    return notes.join('; ');
}

// EXTERNAL MODULE: ./node_modules/markdown-table/index.js
var markdown_table = __webpack_require__(735);
// EXTERNAL MODULE: ./build/src/report/differences.js
var differences = __webpack_require__(15640);
;// CONCATENATED MODULE: ./build/src/report/markdown/differences.js




const mostRows = 50;
const longestWords = 300;
/** One folded table for each kind of difference that there is. */
function differenceSections(comparison) {
    return (0,differences/* differenceTables */.J)(comparison).map((table) => ({
        name: table.id,
        text: (0,folded/* folded */.T)(`${table.title}: ${table.summary}`, tableMarkdown(table)),
    }));
}
function tableMarkdown({ columns, rows }) {
    const titles = columns.map(({ title }) => title);
    const cells = rows
        .slice(0, mostRows)
        .map((row) => row.map((cell, index) => cellMarkdown(cell, columns[index])));
    const align = columns.map(({ kind }) => (kind === 'count' ? 'right' : 'left'));
    const drawn = (0,markdown_table/* markdownTable */.Q)([titles, ...cells], { align, alignDelimiters: false });
    return rows.length > mostRows ? `${drawn}\n\nand ${rows.length - mostRows} more in the full report` : drawn;
}
function cellMarkdown(cell, column) {
    if (cell === null)
        return '—';
    return column?.kind === 'name' ? (0,report_escape/* markdownCode */.D9)(cell) : (0,report_escape.markdown)((0,report_escape/* shorten */.ml)(cell, longestWords));
}

// EXTERNAL MODULE: ./build/src/records/countOf.js
var countOf = __webpack_require__(70218);
// EXTERNAL MODULE: ./build/src/report/examples.js
var examples = __webpack_require__(21505);
;// CONCATENATED MODULE: ./build/src/report/markdown/examples.js





const mostSlices = 20;
const longestCell = 60;
/** What became of single examples, behind one line; and how far groups are apart, behind another. */
function exampleSections({ examples }) {
    if (examples === null)
        return [];
    const { flips, gaps } = examples;
    return [
        ...(flips === null || flips.newlyWrong + flips.newlyRight === 0 ? [] : [flipsSection(flips, examples)]),
        ...(gaps.length === 0 ? [] : [gapSection(examples)]),
    ];
}
function flipsSection(flips, { unpaired }) {
    const left = unpaired === 0 ? [] : [`${(0,countOf/* countOf */.p)(unpaired, 'example')} of only some runs left out.`];
    const parts = [
        ...left,
        ...flipList('Newly wrong', flips.wrong, flips.newlyWrong),
        ...flipList('Newly right', flips.right, flips.newlyRight),
        ...sliceTable(flips),
    ];
    return { name: 'examples', text: (0,folded/* folded */.T)((0,examples/* flipsTitle */.f4)(flips), parts.join('\n\n')) };
}
function flipList(title, listed, count) {
    if (listed.length === 0)
        return [];
    const hasSlices = listed.some(({ slices }) => Object.keys(slices).length > 0);
    const rows = listed.map(examples/* flipRow */.aD).map(({ id, label, before, after, slices }) => {
        const cells = [(0,report_escape/* markdownCode */.D9)(id), ...[label, before, after].map((text) => cell(text))];
        return hasSlices ? [...cells, cell(slices)] : cells;
    });
    const head = [title, 'Label', 'Baseline', 'Candidate', ...(hasSlices ? ['Slices'] : [])];
    const beyond = count - listed.length;
    const note = beyond > 0 ? `\n\nand ${(0,countOf/* countOf */.p)(beyond, 'more example')}` : '';
    return [(0,markdown_table/* markdownTable */.Q)([head, ...rows], { alignDelimiters: false }) + note];
}
function sliceTable({ slices }) {
    if (slices.length === 0)
        return [];
    const byFlips = slices.toSorted((a, b) => flipped(b) - flipped(a)).slice(0, mostSlices);
    const rows = byFlips.map(({ key, value, examples, newlyWrong, newlyRight }) => [
        (0,report_escape/* markdownCode */.D9)(`${key}=${value}`),
        ...[examples, newlyWrong, newlyRight].map((count) => count.toLocaleString('en-US')),
    ]);
    const table = (0,markdown_table/* markdownTable */.Q)([['Slice', 'Examples', 'Newly wrong', 'Newly right'], ...rows], {
        align: ['left', 'right', 'right', 'right'],
        alignDelimiters: false,
    });
    const beyond = slices.length - byFlips.length;
    return [beyond > 0 ? `${table}\n\nand ${(0,countOf/* countOf */.p)(beyond, 'more slice')} in the full report` : table];
}
function flipped({ newlyWrong, newlyRight }) {
    return newlyWrong + newlyRight;
}
function gapSection({ gaps }) {
    const rows = gaps
        .map(examples/* gapRow */.TF)
        .map(({ key, baseline, candidate, interval, groups }) => [
        (0,report_escape/* markdownCode */.D9)(key),
        (0,report_escape.markdown)(baseline),
        (0,report_escape.markdown)(candidate),
        (0,report_escape.markdown)(interval),
        cell(groups, 2 * longestCell),
    ]);
    const head = ['Groups by', 'Gap before', 'Gap now', '95 % interval', 'Lowest and highest (examples)'];
    const table = (0,markdown_table/* markdownTable */.Q)([head, ...rows], { alignDelimiters: false });
    return { name: 'examples', text: (0,folded/* folded */.T)(`Accuracy by group: ${(0,countOf/* countOf */.p)(gaps.length, 'gap')}`, table) };
}
function cell(text, longest = longestCell) {
    return (0,report_escape.markdown)((0,report_escape/* shorten */.ml)(text, longest));
}

// EXTERNAL MODULE: ./build/src/report/runFacts.js
var runFacts = __webpack_require__(4274);
;// CONCATENATED MODULE: ./build/src/report/markdown/footer.js


const longestLine = 200;
/** Which commits, runs and machines the numbers come from. */
function footerSection(report, fullReportUrl) {
    const runs = [...report.candidateRuns, ...report.baselineRuns];
    const lines = [
        ...sideLine('Candidate', report.candidateRuns),
        ...sideLine('Baseline', report.baselineRuns),
        ...sourceLine(report),
        ...((0,runFacts/* machines */.JR)(runs).length === 0 ? [] : [(0,report_escape.markdown)((0,report_escape/* shorten */.ml)((0,runFacts/* machines */.JR)(runs).join(' and '), longestLine))]),
        ...linkLine([
            ['Full report', fullReportUrl],
            ['Run of the baseline', report.baseline.url],
        ]),
        `Trainmark ${(0,report_escape.markdown)((0,report_escape/* shorten */.ml)(report.programVersion, 40))}, ${report.generatedAt.slice(0, 16).replace('T', ' ')} UTC`,
    ];
    return { name: 'footer', text: `<sub>${lines.join('<br>')}</sub>` };
}
function linkLine(links) {
    const drawn = links.flatMap(([title, url]) => (url === null ? [] : [`[${title}](<${encodeURI(url)}>)`]));
    return drawn.length === 0 ? [] : [drawn.join(' · ')];
}
function sourceLine(report) {
    const words = (0,runFacts/* sourceWords */.hI)(report);
    return words === null ? [] : [`Metrics read from ${(0,report_escape.markdown)((0,report_escape/* shorten */.ml)(words, longestLine))}`];
}
function sideLine(title, runs) {
    const side = (0,runFacts/* sideFacts */.VO)(runs);
    if (side === null)
        return [];
    const commit = side.commit === null ? '' : `${(0,report_escape/* markdownCode */.D9)(side.commit)}: `;
    return [`${title} ${commit}${(0,report_escape.markdown)(side.facts)}`];
}

// EXTERNAL MODULE: ./build/src/report/words.js
var words = __webpack_require__(43629);
;// CONCATENATED MODULE: ./build/src/report/markdown/gates.js



const mostGates = 20;
const longestReason = 300;
/** Whether a gate holds, is undecided and lets that pass, does not hold, or does not without blocking. */
function checkSymbol(check) {
    const { outcome, blocking } = check;
    if (outcome === 'passed')
        return '✅';
    if ((0,words/* isLetPass */.hF)(check))
        return '➖';
    return blocking && outcome !== 'unknown' ? '❌' : '⚠️';
}
/** A gate with its rule, as tables and lists show it. */
function checkRule(check) {
    return `${checkSymbol(check)} ${(0,report_escape/* markdownCode */.D9)(check.rule)}`;
}
/** Each gate that does not hold with its reason. Nothing when the heading's sentence has already said it all. */
function gatesSection({ verdict }) {
    const open = verdict?.checks.filter(({ outcome }) => outcome !== 'passed') ?? [];
    const [only] = open;
    if (only === undefined || (open.length === 1 && only.blocking))
        return [];
    const lines = open.slice(0, mostGates).map((check) => {
        const name = check.name === null ? '' : ` ${(0,report_escape.markdown)((0,report_escape/* shorten */.ml)(check.name))},`;
        return `- ${checkSymbol(check)}${name} ${(0,report_escape/* markdownCode */.D9)(check.rule)}: ${(0,report_escape.markdown)((0,report_escape/* shorten */.ml)(check.reason, longestReason))}${weight(check)}`;
    });
    if (open.length > mostGates)
        lines.push(`- and ${(0,countOf/* countOf */.p)(open.length - mostGates, 'more gate')}`);
    return [{ name: 'gates', text: lines.join('\n') }];
}
function weight({ blocking }) {
    return blocking ? '' : ' (does not block)';
}

// EXTERNAL MODULE: ./build/src/report/baselineWords.js
var baselineWords = __webpack_require__(7676);
// EXTERNAL MODULE: ./build/src/report/reproduction.js + 1 modules
var reproduction = __webpack_require__(12019);
// EXTERNAL MODULE: ./build/src/report/sentence.js
var report_sentence = __webpack_require__(42251);
;// CONCATENATED MODULE: ./build/src/report/markdown/reproduction.js






const reproduction_mostRows = 50;
const reproduction_longestWords = 500;
const mostLogLines = 20;
/** What re-runs showed, one line each; quoted where a reader must not miss it. */
function reproductionLines(report) {
    return (0,reproduction/* besideHeadline */.lr)(report).map((one) => {
        const text = sentenceMarkdown((0,reproduction/* reproductionSentence */.O1)(one));
        return (0,reproduction.isOpen)(one) ? `> ⚠️ ${text}` : text;
    });
}
/** Details of every record that was run again, each folded. */
function reproductionSections({ reproductions }) {
    return reproductions.flatMap((one) => {
        const parts = [detailList(one), metricTable(one), logBlock(one)].filter((part) => part !== '');
        if (parts.length === 0)
            return [];
        return [{ name: 'reproduction', text: (0,folded/* folded */.T)(titleOf(one), parts.join('\n\n')) }];
    });
}
function titleOf({ recorded, reruns }) {
    const id = (0,report_escape/* markdownCodeInHtml */.hD)(recorded.id);
    return reruns.length === 0
        ? `Why ${id} was not run again`
        : `What ${(0,countOf/* countOf */.p)(reruns.length, 're-run')} of ${id} showed`;
}
function detailList(one) {
    return (0,reproduction/* reproductionDetails */.Jf)(one)
        .map((sentence) => `- ${sentenceMarkdown(sentence)}`)
        .join('\n');
}
function sentenceMarkdown(sentence) {
    return (0,report_sentence/* joinSpans */.kU)(sentence, (text) => (0,report_escape.markdown)((0,report_escape/* shorten */.ml)(text, reproduction_longestWords)), report_escape/* markdownCode */.D9);
}
function metricTable(one) {
    const rows = (0,reproduction/* reproductionRows */.K1)(one);
    if (rows.length === 0)
        return '';
    const cells = rows
        .slice(0, reproduction_mostRows)
        .map(({ name, ...others }) => [
        (0,report_escape/* markdownCode */.D9)(name),
        ...Object.values(others).map((text) => (0,report_escape.markdown)(text)),
    ]);
    const drawn = (0,markdown_table/* markdownTable */.Q)([[...reproduction/* reproductionColumns */.wQ], ...cells], { alignDelimiters: false });
    return rows.length > reproduction_mostRows ? `${drawn}\n\nand ${rows.length - reproduction_mostRows} more in the full report` : drawn;
}
function logBlock({ logTail }) {
    if (logTail.length === 0)
        return '';
    const log = (0,report_escape/* markdownFence */.p0)(logTail.slice(-mostLogLines), 200);
    return `The end of the output of what failed:\n\n${log}`;
}

// EXTERNAL MODULE: ./build/src/report/looks.js
var looks = __webpack_require__(67388);
;// CONCATENATED MODULE: ./build/src/report/markdown/heading.js






/** Longest piece of a sentence that comes from elsewhere: a gate's reason, why there is no baseline. */
const heading_longestReason = 300;
/** The status, what happened and what it was compared with: all that a reader in a hurry reads. */
function headingSection(report) {
    const { symbol, title } = words/* statusInfo */.FB[(0,words/* statusOf */.c2)(report)];
    const heading = `### ${symbol === '' ? '' : `${symbol} `}${title}: ${(0,report_escape/* markdownCode */.D9)(report.experiment)}`;
    const baseline = (0,baselineWords/* baselineSentence */.F)(report);
    const lines = [
        heading_sentenceMarkdown((0,report_sentence/* capitalised */.Iu)((0,words/* verdictSentence */.BT)(report))),
        ...[baseline, (0,looks/* looksSentence */.Qu)(report)].filter(({ length }) => length > 0).map(heading_sentenceMarkdown),
        ...reproductionLines(report),
    ];
    return { name: 'heading', text: [heading, ...lines].join('\n\n') };
}
function heading_sentenceMarkdown(sentence) {
    return (0,report_sentence/* joinSpans */.kU)(sentence, (text) => (0,report_escape.markdown)((0,report_escape/* shorten */.ml)(text, heading_longestReason)), report_escape/* markdownCode */.D9);
}

;// CONCATENATED MODULE: ./build/src/report/markdown/log.js


const log_longestLine = 300;
const mostLines = 60;
const mostFailures = 3;
/** The end of the output of each run that failed, open; the baseline's folded, since the pull request did not cause it. */
function logSection({ failures }) {
    const texts = failures.slice(0, mostFailures).map((failure) => {
        const title = `${failure.side === 'candidate' ? 'The training command' : "The baseline's training command"} ${(0,report_escape.markdown)((0,report_escape/* shorten */.ml)(failure.what))}`;
        if (failure.logTail.length === 0)
            return `${title}. It printed nothing.`;
        return failure.side === 'candidate'
            ? `${title}. The end of its output:\n\n${tail(failure)}`
            : (0,folded/* folded */.T)(`${title}: the end of its output`, tail(failure));
    });
    const beyond = failures.length - mostFailures;
    if (beyond > 0)
        texts.push(`${beyond} more runs failed.`);
    return texts.length === 0 ? [] : [{ name: 'end of the log', text: texts.join('\n\n') }];
}
function tail({ logTail }) {
    return (0,report_escape/* markdownFence */.p0)(logTail.slice(-mostLines), log_longestLine);
}

// EXTERNAL MODULE: ./build/src/charts/media/confusion.js
var confusion = __webpack_require__(89300);
// EXTERNAL MODULE: ./build/src/comparison/formatValue.js
var formatValue = __webpack_require__(35443);
// EXTERNAL MODULE: ./build/src/records/media/mediumKinds.js
var mediumKinds = __webpack_require__(77349);
// EXTERNAL MODULE: ./build/src/records/media/medium.js
var media_medium = __webpack_require__(51684);
// EXTERNAL MODULE: ./build/src/report/unitCurves.js
var unitCurves = __webpack_require__(43660);
;// CONCATENATED MODULE: ./build/src/report/media.js




/** What a line of text can say of a medium: one value of each side, or of the only one. */
function mediumWords({ baseline, candidate }) {
    const [before, now] = [baseline, candidate].map((medium) => (medium === null ? null : factOf(medium)));
    if (!now)
        return before ? `${factText(before)}; only the baseline has it` : '';
    if (!before || factText(before) === factText(now))
        return factText(now);
    const isAlike = before.prefix === now.prefix && before.suffix === now.suffix;
    return isAlike
        ? `${now.prefix}${before.value} → ${now.value}${now.suffix}`
        : `${factText(before)} → ${factText(now)}`;
}
function factText({ prefix, value, suffix }) {
    return prefix + value + suffix;
}
function factOf(medium) {
    if (medium.kind === 'confusion-matrix') {
        const share = (0,confusion/* diagonalShare */.$T)(medium);
        const classes = countClasses(medium.classes.length);
        return share === null
            ? plain(classes)
            : { prefix: '', value: `${(100 * share).toFixed(1)} %`, suffix: ` on the diagonal of ${classes}` };
    }
    return 'curves' in medium ? curveFact(medium) : plain(sizeWords(medium));
}
/** The area of a single curve, or the mean of several. */
function curveFact(medium) {
    const curves = (0,unitCurves/* unitCurvesOf */.k)(medium);
    const areas = curves.flatMap(({ area }) => (area === null ? [] : [area]));
    if (areas.length === 0 || areas.length < curves.length)
        return plain((0,countOf/* countOf */.p)(curves.length, 'curve'));
    const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length;
    const word = medium.kind === 'roc-curve' ? 'AUC' : 'AP';
    return curves.length === 1
        ? { prefix: `${word} `, value: mean.toFixed(4), suffix: '' }
        : { prefix: `mean ${word} `, value: mean.toFixed(4), suffix: ` of ${countClasses(curves.length)}` };
}
function sizeWords(medium) {
    switch (medium.kind) {
        case 'feature-importance':
        case 'shap-summary':
            return (0,countOf/* countOf */.p)(medium.features.length, 'feature');
        case 'histogram':
            return (0,countOf/* countOf */.p)(Math.round(medium.counts.reduce((sum, count) => sum + count, 0)), 'value');
        case 'images':
        case 'attention-maps':
            return (0,countOf/* countOf */.p)((0,media_medium/* imagesOf */.IC)(medium).length, 'image');
        case 'examples':
            return `${medium.worst.length} worst, ${medium.best.length} best`;
        case 'prompts':
            return (0,countOf/* countOf */.p)(medium.samples.length, 'prompt');
        case 'table':
            return (0,countOf/* countOf */.p)(medium.total ?? medium.rows.length, 'row');
        case 'data-snapshot':
            return (0,countOf/* countOf */.p)(medium.rows, 'row');
        case 'text':
            return (0,countOf/* countOf */.p)(medium.text.length, 'character');
    }
}
function plain(value) {
    return { prefix: '', value, suffix: '' };
}
function countClasses(count) {
    return count === 1 ? '1 class' : `${count} classes`;
}

;// CONCATENATED MODULE: ./build/src/report/markdown/media.js







const media_mostLines = 20;
/** Larger matrices are wider than a comment. */
const mostClasses = 10;
const mostKinds = 5;
const mostMatrices = 2;
const plainAmount = { unit: null, valueKind: 'value' };
/** A line for each structured result, and small confusion matrices as tables; the HTML report draws them. */
function mediaSection({ media: { pairs } }) {
    if (pairs.length === 0)
        return [];
    const lines = pairs
        .slice(0, media_mostLines)
        .map((pair) => `- ${(0,report_escape/* markdownCode */.D9)(pair.name)} (${mediumKinds/* mediumKinds */.hc[pair.kind].one}): ${(0,report_escape.markdown)(mediumWords(pair))}`);
    const more = pairs.length - media_mostLines;
    if (more > 0)
        lines.push(`- and ${more} more in the full report`);
    const tables = pairs.flatMap(matrixTable).slice(0, mostMatrices);
    const content = [lines.join('\n'), ...tables].join('\n\n');
    return [{ name: 'media', text: (0,folded/* folded */.T)(`Media: ${(0,mediumKinds/* countKinds */.xb)(pairs, mostKinds)}`, content) }];
}
function matrixTable({ name, baseline, candidate }) {
    if (candidate?.kind !== 'confusion-matrix' || candidate.classes.length > mostClasses)
        return [];
    const before = baseline?.kind === 'confusion-matrix' && isAlike(baseline, candidate) ? baseline : null;
    const { classes, counts } = (0,confusion/* confusionCells */.Q3)(candidate);
    const rows = classes.map((actual, row) => [
        (0,report_escape/* markdownCode */.D9)(actual),
        ...classes.map((_, column) => {
            const count = counts[row]?.[column] ?? 0;
            const delta = before === null ? 0 : count - (before.counts[row]?.[column] ?? 0);
            return delta === 0 ? (0,formatValue/* formatValue */.Fl)(count) : `${(0,formatValue/* formatValue */.Fl)(count)} (${(0,formatValue/* formatDelta */.CW)(delta, plainAmount)})`;
        }),
    ]);
    const head = ['actual ↓ predicted →', ...classes.map((one) => (0,report_escape/* markdownCode */.D9)(one))];
    const align = ['l', ...classes.map(() => 'r')];
    const change = before === null ? '' : ', in brackets the change from the baseline';
    return [
        `${(0,report_escape/* markdownCode */.D9)(name)}: counts of the candidate${change}\n\n${(0,markdown_table/* markdownTable */.Q)([head, ...rows], { align, alignDelimiters: false })}`,
    ];
}
function isAlike(one, other) {
    return JSON.stringify(one.classes) === JSON.stringify(other.classes);
}

// EXTERNAL MODULE: ./build/src/charts/sparkline.js
var sparkline = __webpack_require__(58364);
// EXTERNAL MODULE: ./build/src/charts/trend.js
var trend = __webpack_require__(57820);
// EXTERNAL MODULE: ./build/src/report/metricRows.js
var metricRows = __webpack_require__(18883);
;// CONCATENATED MODULE: ./build/src/report/markdown/metrics.js








/** Rows that are seen at once: all of the gates' metrics, and others up to this many. */
const shownRows = 8;
const mostShownRows = 30;
const mostFoldedRows = 100;
const mostChecksInCell = 3;
const sparklineLength = 8;
/** The table of metrics, and the rest of it folded. */
function metricSections(rows) {
    const gated = rows.filter(isGated);
    const others = rows.filter((row) => !isGated(row));
    const room = Math.max(0, shownRows - gated.length);
    // One or two rows are not worth a click.
    const split = others.length <= room + 2 ? others.length : room;
    const top = [...gated, ...others.slice(0, split)].slice(0, mostShownRows);
    const rest = [...gated, ...others].slice(top.length);
    return {
        shown: top.length === 0 ? [] : [{ name: 'metrics', text: table(top, rows) }],
        folded: rest.length === 0
            ? []
            : [
                {
                    name: 'other metrics',
                    text: (0,folded/* folded */.T)((0,countOf/* countOf */.p)(rest.length, 'more metric'), foldedTable(rest, rows)),
                },
            ],
    };
}
const isGated = ({ checks, change }) => checks.length > 0 || change.tier === 'gate';
function foldedTable(rest, all) {
    const beyond = rest.length - mostFoldedRows;
    const note = beyond > 0 ? `\n\nand ${(0,countOf/* countOf */.p)(beyond, 'more metric')} in the full report` : '';
    return table(rest.slice(0, mostFoldedRows), all) + note;
}
function table(rows, all) {
    const runs = (0,metricRows/* commonRunCount */.u_)(all);
    const columns = columnsFor(rows, runs);
    const lines = [
        columns.map(({ title }) => title),
        ...rows.map((row) => columns.map(({ cell }) => cell(row))),
    ];
    const drawn = (0,markdown_table/* markdownTable */.Q)(lines, { align: columns.map(({ align }) => align), alignDelimiters: false });
    return `${drawn}\n\n<sub>${legend(rows, runs)}</sub>`;
}
function columnsFor(rows, runs) {
    const side = (text, sample) => unbroken(runs === null ? (0,metricRows/* withRunCount */.nJ)(text, sample) : text);
    const hasBaseline = rows.some(({ change }) => change.baselineRuns !== null);
    const compared = [
        { title: 'Baseline', align: 'right', cell: (row) => side(row.baseline, row.change.baselineRuns) },
        { title: 'Candidate', align: 'right', cell: (row) => side(row.candidate, row.change.candidateRuns) },
        { title: 'Change', align: 'right', cell: changeCell },
        { title: '', align: 'left', cell: ({ change }) => kindWord(change) },
    ];
    return [
        { title: 'Metric', align: 'left', cell: ({ key, change }) => `${(0,report_escape/* markdownCode */.D9)(key)}${goalArrow(change)}` },
        ...(hasBaseline ? compared : compared.filter(({ title }) => title === 'Candidate')),
        ...(rows.some(({ checks }) => checks.length > 0) ? [gateColumn] : []),
        ...(rows.some(({ curve }) => curve !== null) ? [trendColumn] : []),
    ];
}
const gateColumn = {
    title: 'Gate',
    align: 'left',
    cell: ({ checks }) => {
        const shown = checks.slice(0, mostChecksInCell).map(checkRule);
        const beyond = checks.length - shown.length;
        return [...shown, ...(beyond > 0 ? [`and ${beyond} more`] : [])].join('<br>');
    },
};
const trendColumn = {
    title: 'Trend',
    align: 'left',
    cell: ({ curve }) => (curve === null ? '' : metrics_trend(curve)),
};
function metrics_trend(curve) {
    const runs = (0,trend/* runsOf */.ky)(curve, 'candidate');
    const range = (0,trend/* stepRange */.G6)(runs);
    if (range === null)
        return '';
    const length = Math.min(sparklineLength, (0,trend/* longestRun */.Q_)(runs));
    return (0,sparkline/* sparkline */.K)((0,trend/* interpolateUnlogged */.lc)((0,trend/* meanTrend */.nI)(runs, range, length)));
}
function changeCell({ delta, relative }) {
    return relative === '' ? unbroken(delta) : `${unbroken(delta)} (${unbroken(relative)})`;
}
/** A value that stays on one line in a narrow table. */
function unbroken(text) {
    return (0,report_escape.markdown)(text).replaceAll(' ', '\u00a0');
}
function kindWord({ kind }) {
    return kind === 'worsened' ? '**worsened**' : kind;
}
function goalArrow({ goal }) {
    if (goal === null)
        return '';
    return goal === 'max' ? '\u00a0↑' : '\u00a0↓';
}
function legend(rows, runs) {
    const goals = rows.map(({ change }) => change.goal);
    const parts = [
        ...(runs === null ? ['mean ± standard deviation (runs)'] : []),
        ...(runs !== null && runs > 1 ? [`mean ± standard deviation of ${runs} runs a side`] : []),
        ...(goals.includes('max') ? ['↑ higher is better'] : []),
        ...(goals.includes('min') ? ['↓ lower is better'] : []),
        ...(rows.some(({ curve }) => curve !== null) ? ['trend: the candidate over its run'] : []),
    ];
    return parts.join(' · ');
}

// EXTERNAL MODULE: ./build/src/report/moved.js
var report_moved = __webpack_require__(48159);
;// CONCATENATED MODULE: ./build/src/report/markdown/moved.js




const mostMoved = 30;
/** Metrics that moved though no gate watches them: one line, or a list behind one when there are many. */
function movedSection(report) {
    const moved = (0,report_moved/* movedSentences */.a1)(report);
    if (moved.length === 0)
        return [];
    const texts = moved
        .slice(0, mostMoved)
        .map((sentence) => (0,report_sentence/* joinSpans */.kU)(sentence, (text) => (0,report_escape.markdown)((0,report_escape/* shorten */.ml)(text)), report_escape/* markdownCode */.D9));
    const beyond = moved.length - texts.length;
    const list = [...texts, ...(beyond > 0 ? [`and ${beyond} more in the full report`] : [])];
    const title = (0,report_moved/* movedTitle */.SX)(moved.length);
    const text = moved.length > report_moved/* fewMoved */.Sq
        ? (0,folded/* folded */.T)(title, list.map((line) => `- ${line}`).join('\n'))
        : `${title}: ${list.join('; ')}.`;
    return [{ name: 'moved metrics', text }];
}

// EXTERNAL MODULE: ./build/src/report/markdown/notes.js
var markdown_notes = __webpack_require__(47105);
// EXTERNAL MODULE: ./build/src/report/markdown/fitSections.js
var fitSections = __webpack_require__(86059);
;// CONCATENATED MODULE: ./build/src/report/markdown/section.js
/** Sections are left out in this order when a comment gets too long; `heading` and `footer` never are. */
const dropOrder = [
    'packages',
    'environment',
    'code',
    'curves',
    'media',
    'data',
    'other metrics',
    'examples',
    'moved metrics',
    'reproduction',
    'warnings',
    'params',
    'end of the log',
    'gates',
    'metrics',
];

;// CONCATENATED MODULE: ./build/src/report/markdown/warnings.js



const mostWarnings = 30;
const fewWarnings = 2;
const longestWarning = 400;
/** Warnings about the runs and the report itself; folded when there are many. */
function warningsSection({ warnings }) {
    if (warnings.length === 0)
        return [];
    const lines = warnings
        .slice(0, mostWarnings)
        .map((text) => `- ⚠️ ${(0,report_escape.markdown)((0,report_escape/* shorten */.ml)(text, longestWarning))}`);
    if (warnings.length > mostWarnings)
        lines.push(`- and ${warnings.length - mostWarnings} more in the full report`);
    const list = lines.join('\n');
    const text = warnings.length > fewWarnings ? (0,folded/* folded */.T)((0,countOf/* countOf */.p)(warnings.length, 'warning'), list) : list;
    return [{ name: 'warnings', text }];
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js
















const defaultLimitCharacters = 65_000;
/** The report as a pull request comment or a job summary, in GitHub's Markdown. */
function renderMarkdown(report, options = {}) {
    const { limitCharacters = defaultLimitCharacters } = options;
    return (0,fitSections/* fitSections */.W)(allSections(report, options), dropOrder, limitCharacters);
}
function allSections(report, { fullReportUrl = null, pictures = [], notes = [] }) {
    const rows = (0,metricRows/* metricRows */.IN)(report);
    const { shown, folded } = metricSections(rows);
    return [
        withNotes(headingSection(report), notes),
        ...gatesSection(report),
        ...movedSection(report),
        ...reproductionSections(report),
        ...warningsSection(report),
        ...shown,
        ...exampleSections(report),
        ...logSection(report),
        ...curvesSection(report, pictures),
        ...mediaSection(report),
        ...folded,
        ...differenceSections(report.comparison),
        footerSection(report, fullReportUrl),
    ];
}
function withNotes(heading, notes) {
    return { ...heading, text: [heading.text, ...(0,markdown_notes/* noteParagraphs */.O)(notes)].join('\n\n') };
}


/***/ }),

/***/ 43660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ unitCurvesOf)
/* harmony export */ });
/* harmony import */ var _charts_media_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80144);

/** The curves of a medium, by class; none of a medium of another kind. */
function unitCurvesOf(medium) {
    if (medium?.kind === 'roc-curve')
        return medium.curves.map(({ name, fpr, tpr, auc }) => ({
            name,
            xs: fpr,
            ys: tpr,
            area: auc ?? (0,_charts_media_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .areaUnder */ .ud)(fpr, tpr),
        }));
    if (medium?.kind === 'pr-curve')
        return medium.curves.map(({ name, recall, precision, auc }) => ({
            name,
            xs: recall,
            ys: precision,
            area: auc,
        }));
    if (medium?.kind !== 'calibration')
        return [];
    return medium.curves.map(({ name, predicted, observed }) => ({
        name,
        xs: predicted,
        ys: observed,
        area: null,
    }));
}


/***/ })

};
