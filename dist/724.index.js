export const id = 724;
export const ids = [724];
export const modules = {

/***/ 58364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ sparkline)
/* harmony export */ });
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
    return values.map((value) => ((0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteValue */ .N9)(value) ? barFor(value, low, high) : gap)).join('');
}
function barFor(value, low, high) {
    // Halved first: the distance between two huge values of opposite sign overflows to infinity.
    const share = low === high ? 0.5 : (value / 2 - low / 2) / (high / 2 - low / 2);
    return bars[Math.min(bars.length - 1, Math.floor(share * bars.length))] ?? gap;
}


/***/ }),

/***/ 57820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G6: () => (/* binding */ stepRange),
/* harmony export */   Q_: () => (/* binding */ longestRun),
/* harmony export */   ky: () => (/* binding */ runsOf),
/* harmony export */   lc: () => (/* binding */ interpolateUnlogged),
/* harmony export */   nI: () => (/* binding */ meanTrend)
/* harmony export */ });
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83741);

/** From the lowest to the highest step of these runs; null without any point. */
function stepRange(runs) {
    let first = Infinity;
    let last = -Infinity;
    for (const { steps } of runs) {
        // Steps rise, so a run's range is its two ends.
        first = Math.min(first, steps[0] ?? Infinity);
        last = Math.max(last, steps.at(-1) ?? -Infinity);
    }
    return first <= last ? { first, last } : null;
}
/**
 * Runs as `buckets` values at equal distances over the range: the mean of all their finite values near
 * each. `NaN` where runs logged nothing finite, null where they logged nothing.
 */
function meanTrend(runs, { first, last }, buckets) {
    const sums = Array.from({ length: buckets }, () => ({ total: 0, finite: 0, logged: 0 }));
    const width = (last - first) / Math.max(1, buckets - 1);
    for (const run of runs) {
        for (const [index, step] of run.steps.entries()) {
            const value = run.values[index];
            const sum = sums[width === 0 ? 0 : Math.round((step - first) / width)];
            if (sum === undefined)
                continue;
            sum.logged += 1;
            if (!(0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteValue */ .N9)(value))
                continue;
            sum.total += value;
            sum.finite += 1;
        }
    }
    return sums.map(({ total, finite, logged }) => {
        if (finite > 0)
            return total / finite;
        return logged > 0 ? 'NaN' : null;
    });
}
/** Fills places where nothing was logged, between two finite values, on a straight line. NaN stays a gap. */
function interpolateUnlogged(values) {
    const filled = [...values];
    let previous = -1;
    for (const [index, value] of values.entries()) {
        if (value === null)
            continue;
        const from = values[previous];
        if ((0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteValue */ .N9)(from) && (0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFiniteValue */ .N9)(value)) {
            for (let gap = previous + 1; gap < index; gap++) {
                filled[gap] = from + ((value - from) * (gap - previous)) / (index - previous);
            }
        }
        previous = index;
    }
    return filled;
}
/** The runs of one side of a curve. */
function runsOf(curve, side) {
    return curve.runs.filter((run) => run.side === side);
}
/** The most points that one run of these has. */
function longestRun(runs) {
    return runs.reduce((most, { steps }) => Math.max(most, steps.length), 0);
}


/***/ }),

/***/ 7676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ baselineSentence)
/* harmony export */ });
/* unused harmony export age */
/* harmony import */ var _records_shortCommit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24359);

/**
 * What the candidate was compared with, and how that was found. The name of a branch is used only for runs of the very
 * commit that was asked for.
 */
function baselineSentence(report) {
    const { source, commit, ref, reason } = report.baseline;
    if (report.command === 'record')
        return [];
    if (source === 'none')
        return ['Nothing to compare with. ', reason];
    if (commit === null)
        return ['Compared with ', ref === null ? 'a stored run' : { name: ref }, '. ', reason];
    const at = { name: (0,_records_shortCommit_js__WEBPACK_IMPORTED_MODULE_0__/* .shortCommit */ .A)(commit) };
    const failure = failedBaseline(report);
    if (failure !== null)
        return ['Nothing to compare with. At ', at, ` the training command ${failure}. `, reason];
    if (source === 'ancestor') {
        const back = ref === null ? [] : [', not with ', { name: ref }, ' itself'];
        return ['Compared with an earlier commit, ', at, `, ${recorded(report)}`, ...back, '. ', reason];
    }
    const asked = ref === null || commit.startsWith(ref) ? [] : [{ name: ref }, ' at '];
    const how = source === 'rerun' ? 're-run on this machine for this report' : recorded(report);
    return ['Compared with ', ...asked, at, `, ${how}. `, reason];
}
/** How the baseline's command ended when none of its runs succeeded; null when one did. */
function failedBaseline({ failures, baselineRuns }) {
    if (baselineRuns.some(({ outcome }) => outcome.kind === 'succeeded'))
        return null;
    return failures.find(({ side }) => side === 'baseline')?.what ?? null;
}
function recorded({ baseline, generatedAt }) {
    return baseline.recordedAt === null
        ? 'from a stored run'
        : `from a run recorded ${age(baseline.recordedAt, generatedAt)}`;
}
const minuteMs = 60_000;
const ages = [
    { atLeastMs: 48 * 60 * minuteMs, unitMs: 24 * 60 * minuteMs, noun: 'day' },
    { atLeastMs: 60 * minuteMs, unitMs: 60 * minuteMs, noun: 'hour' },
    { atLeastMs: 2 * minuteMs, unitMs: minuteMs, noun: 'minute' },
];
/** "3 hours ago", from two ISO 8601 times; whole units, rounded down. */
function age(then, now) {
    const elapsedMs = Date.parse(now) - Date.parse(then);
    const found = ages.find(({ atLeastMs }) => elapsedMs >= atLeastMs);
    if (found === undefined)
        return 'just now';
    const count = Math.floor(elapsedMs / found.unitMs);
    return `${count} ${found.noun}${count === 1 ? '' : 's'} ago`;
}


/***/ }),

/***/ 15640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ differenceTables)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42251);

/** The tables that have something to say, most telling first. */
function differenceTables(comparison) {
    return [params, data, code, packages, environment]
        .map((table) => table(comparison))
        .filter(({ rows }) => rows.length > 0);
}
const name = (title) => ({ title, kind: 'name' });
const sides = [name('Baseline'), name('Candidate')];
function params({ params }) {
    return {
        id: 'params',
        title: 'Params',
        summary: kindCounts(params),
        columns: [name('Param'), ...sides],
        rows: params.map(({ name, kind, baseline, candidate }) => [
            name,
            kind === 'added' ? null : paramText(baseline, candidate),
            kind === 'removed' ? null : paramText(candidate, baseline),
        ]),
    };
}
/** Quoted where the other side would read the same, `"1"` and `1`. */
function paramText(value, other) {
    const alike = typeof value !== typeof other && String(value) === String(other);
    return typeof value === 'string' && !alike && value !== '' ? value : JSON.stringify(value);
}
function data({ data }) {
    return {
        id: 'data',
        title: 'Data',
        summary: kindCounts(data),
        columns: [name('Path'), { title: 'What changed', kind: 'words' }],
        rows: data.flatMap(({ path, kind, summary, files }) => [
            [path, kind === 'changed' ? summary : `${kind}: ${summary}`],
            ...files.map((file) => [`${path}/${file.path}`, file.kind]),
        ]),
    };
}
function packages({ packages }) {
    return {
        id: 'packages',
        title: 'Packages',
        summary: kindCounts(packages),
        columns: [name('Package'), ...sides],
        rows: packages.map(({ name, baseline, candidate }) => [name, baseline, candidate]),
    };
}
function environment({ environment }) {
    return {
        id: 'environment',
        title: 'Environment',
        summary: `${environment.length} changed`,
        columns: [name('Setting'), ...sides],
        rows: environment.map(({ field, baseline, candidate }) => [field, baseline, candidate]),
    };
}
function code({ code }) {
    const files = code?.files ?? [];
    const added = files.reduce((sum, file) => sum + (file.added ?? 0), 0);
    const deleted = files.reduce((sum, file) => sum + (file.deleted ?? 0), 0);
    return {
        id: 'code',
        title: 'Code',
        summary: `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(files.length, 'file')}, +${added} −${deleted}`,
        columns: [name('File'), { title: 'Added', kind: 'count' }, { title: 'Removed', kind: 'count' }],
        rows: files.map(({ path, added, deleted }) => [
            path,
            added === null ? 'binary' : `+${added}`,
            deleted === null ? 'binary' : `−${deleted}`,
        ]),
    };
}
function kindCounts(differences) {
    return ['changed', 'added', 'removed']
        .map((kind) => ({ kind, count: differences.filter((one) => one.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => `${count} ${kind}`)
        .join(', ');
}


/***/ }),

/***/ 90724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderMarkdown: () => (/* binding */ renderMarkdown)
});

// EXTERNAL MODULE: ./build/src/records/metricValue.js
var metricValue = __webpack_require__(83741);
// EXTERNAL MODULE: ./build/src/charts/trend.js
var trend = __webpack_require__(57820);
;// CONCATENATED MODULE: ./build/src/charts/mermaid.js


/** Line colours, which the caption names: grey for the baseline, blue for the candidate; both readable on light and dark. */
const lineColours = { baseline: '#8c959f', candidate: '#2f81f7' };
const maxPoints = 30;
/** Mermaid reads no exponents; numbers beyond this would need them. */
const largestPlain = 1e15;
/**
 * The mean of each side as an `xychart-beta`, which GitHub draws without any image host. It holds no text but the step
 * kind: names stand in the caption, so that nothing in a name can leave the diagram. Lines of an xychart always span the
 * whole axis, therefore only the steps that both sides have are drawn. Null when fewer than two points can be drawn.
 */
function mermaidChart(curve) {
    const sides = ['baseline', 'candidate']
        .map((side) => ({ side, runs: (0,trend/* runsOf */.ky)(curve, side).map(finitePart) }))
        .filter(({ runs }) => (0,trend/* stepRange */.G6)(runs) !== null);
    const ranges = sides.map(({ runs }) => (0,trend/* stepRange */.G6)(runs));
    const range = commonRange(ranges);
    if (range === null)
        return null;
    const points = Math.max(2, Math.min(maxPoints, (0,trend/* longestRun */.Q_)(curve.runs)));
    const lines = sides.map(({ side, runs }) => ({ side, values: lineValues(runs, range, points) }));
    if (lines.some(({ values }) => values.some((value) => Math.abs(value) >= largestPlain)))
        return null;
    return {
        source: chartSource(curve, range, lines),
        sides: sides.map(({ side }) => side),
        shortened: ranges.some((one) => one?.first !== range.first || one.last !== range.last),
        nonFinite: curve.runs.some(({ values }) => values.some((value) => !(0,metricValue/* isFiniteValue */.N9)(value))),
    };
}
function finitePart(run) {
    const kept = run.values.map((_, index) => index).filter((index) => (0,metricValue/* isFiniteValue */.N9)(run.values[index]));
    return {
        ...run,
        steps: kept.map((index) => run.steps[index] ?? 0),
        values: kept.map((index) => run.values[index] ?? null),
    };
}
function commonRange(ranges) {
    const known = ranges.filter((range) => range !== null);
    if (known.length === 0)
        return null;
    const first = Math.max(...known.map((range) => range.first));
    const last = Math.min(...known.map((range) => range.last));
    return first < last ? { first, last } : null;
}
/** The runs' mean at equal distances; where none has a point nearby, on the straight line between those that are there. */
function lineValues(runs, range, points) {
    const logged = runs
        .flatMap(({ steps, values }) => steps.map((step, index) => ({ step, value: Number(values[index]) })))
        .sort((a, b) => a.step - b.step);
    const distance = (range.last - range.first) / (points - 1);
    return (0,trend/* meanTrend */.nI)(runs, range, points).map((mean, index) => (0,metricValue/* isFiniteValue */.N9)(mean) ? mean : valueAt(logged, range.first + index * distance));
}
function valueAt(points, step) {
    const next = points.findIndex((point) => point.step >= step);
    const right = points[next] ?? points.at(-1) ?? { step, value: 0 };
    const left = points[next - 1] ?? right;
    if (left.step === right.step)
        return right.value;
    return left.value + ((right.value - left.value) * (step - left.step)) / (right.step - left.step);
}
function chartSource(curve, range, lines) {
    const values = lines.flatMap((line) => line.values);
    const low = Math.min(...values);
    const high = Math.max(...values);
    const margin = (high - low) * 0.05 || Math.abs(high) * 0.05 || 1;
    const palette = lines.map(({ side }) => lineColours[side]).join(', ');
    const config = {
        themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: palette } },
        xyChart: { width: 720, height: 280 },
    };
    return [
        `%%{init: ${JSON.stringify(config)}}%%`,
        'xychart-beta',
        `  x-axis "${curve.stepKind}" ${plainNumber(range.first)} --> ${plainNumber(range.last)}`,
        `  y-axis ${plainNumber(low - margin)} --> ${plainNumber(high + margin)}`,
        ...lines.map(({ side, values }) => `  line "${side}" [${values.map(plainNumber).join(', ')}]`),
    ].join('\n');
}
/** Six significant digits without an exponent. */
function plainNumber(value) {
    if (value === 0)
        return '0';
    const decimals = Math.min(100, Math.max(0, 5 - Math.floor(Math.log10(Math.abs(value)))));
    const text = value.toFixed(decimals);
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

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
        const chart = mermaidChart(curve);
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

// EXTERNAL MODULE: ./build/src/report/sentence.js
var report_sentence = __webpack_require__(42251);
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
        lines.push(`- and ${(0,report_sentence/* countOf */.pq)(open.length - mostGates, 'more gate')}`);
    return [{ name: 'gates', text: lines.join('\n') }];
}
function weight({ blocking }) {
    return blocking ? '' : ' (does not block)';
}

// EXTERNAL MODULE: ./build/src/report/baselineWords.js
var baselineWords = __webpack_require__(7676);
;// CONCATENATED MODULE: ./build/src/report/markdown/heading.js




/** Longest piece of a sentence that comes from elsewhere: a gate's reason, why there is no baseline. */
const heading_longestReason = 300;
/** The status, what happened and what it was compared with: all that a reader in a hurry reads. */
function headingSection(report) {
    const { symbol, title } = words/* statusInfo */.FB[(0,words/* statusOf */.c2)(report)];
    const heading = `### ${symbol === '' ? '' : `${symbol} `}${title}: ${(0,report_escape/* markdownCode */.D9)(report.experiment)}`;
    const baseline = (0,baselineWords/* baselineSentence */.F)(report);
    const lines = [
        sentenceMarkdown((0,report_sentence/* capitalised */.Iu)((0,words/* verdictSentence */.BT)(report))),
        ...(baseline.length === 0 ? [] : [sentenceMarkdown(baseline)]),
    ];
    return { name: 'heading', text: [heading, ...lines].join('\n\n') };
}
function sentenceMarkdown(sentence) {
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

// EXTERNAL MODULE: ./build/src/charts/sparkline.js
var sparkline = __webpack_require__(58364);
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
                    text: (0,folded/* folded */.T)((0,report_sentence/* countOf */.pq)(rest.length, 'more metric'), foldedTable(rest, rows)),
                },
            ],
    };
}
const isGated = ({ checks, change }) => checks.length > 0 || change.tier === 'gate';
function foldedTable(rest, all) {
    const beyond = rest.length - mostFoldedRows;
    const note = beyond > 0 ? `\n\nand ${(0,report_sentence/* countOf */.pq)(beyond, 'more metric')} in the full report` : '';
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
;// CONCATENATED MODULE: ./build/src/report/markdown/section.js
/** Sections are left out in this order when a comment gets too long; `heading` and `footer` never are. */
const dropOrder = [
    'packages',
    'environment',
    'code',
    'curves',
    'data',
    'other metrics',
    'moved metrics',
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
    const text = warnings.length > fewWarnings ? (0,folded/* folded */.T)((0,report_sentence/* countOf */.pq)(warnings.length, 'warning'), list) : list;
    return [{ name: 'warnings', text }];
}

;// CONCATENATED MODULE: ./build/src/report/markdown.js












const defaultLimitCharacters = 65_000;
/** Room for the line that says what was left out. */
const noteCharacters = 600;
/** The report as a pull request comment or a job summary, in GitHub's Markdown. */
function renderMarkdown(report, options = {}) {
    const { limitCharacters = defaultLimitCharacters } = options;
    const sections = allSections(report, options);
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
function allSections(report, { fullReportUrl = null, pictures = [], notes = [] }) {
    const rows = (0,metricRows/* metricRows */.IN)(report);
    const { shown, folded } = metricSections(rows);
    return [
        withNotes(headingSection(report), notes),
        ...gatesSection(report),
        ...movedSection(report),
        ...warningsSection(report),
        ...shown,
        ...logSection(report),
        ...curvesSection(report, pictures),
        ...folded,
        ...differenceSections(report.comparison),
        footerSection(report, fullReportUrl),
    ];
}
function withNotes(heading, notes) {
    return { ...heading, text: [heading.text, ...(0,markdown_notes/* noteParagraphs */.O)(notes)].join('\n\n') };
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

/***/ 47105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ noteParagraphs)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96209);

const longestNote = 400;
const mostNotes = 10;
/** Sentences that must not be missed, quoted, each a paragraph of its own. A stranger can cause many; a few are told. */
function noteParagraphs(notes) {
    const quoted = notes.slice(0, mostNotes).map((note) => `> ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__.markdown)((0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(note, longestNote))}`);
    const beyond = notes.length - mostNotes;
    return beyond > 0 ? [...quoted, `> and ${beyond} more of this kind`] : quoted;
}


/***/ }),

/***/ 18883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ metricRows),
/* harmony export */   nJ: () => (/* binding */ withRunCount),
/* harmony export */   u_: () => (/* binding */ commonRunCount)
/* harmony export */ });
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34027);
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83741);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96209);




const longestUnit = 16;
/** Every change of the report, in the comparison's order. */
function metricRows(report) {
    const curves = new Map();
    for (const curve of report.curves) {
        const key = (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(curve.metric, curve.labels);
        if (!curves.has(key))
            curves.set(key, curve);
    }
    return report.comparison.changes.map((whole) => {
        const key = (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(whole.metric, whole.labels);
        // A unit is repeated in every value, so a long one would fill the table.
        const change = whole.unit === null ? whole : { ...whole, unit: (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)(whole.unit, longestUnit)) };
        const [baseline, candidate] = valueTexts(change);
        return {
            key,
            change,
            baseline,
            candidate,
            delta: (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(change.delta, change),
            relative: change.delta === null || change.delta === 0 ? '' : relativeText(change),
            interval: intervalText(change),
            checks: report.verdict?.checks.filter((check) => check.metrics.includes(key)) ?? [],
            curve: curves.get(key) ?? null,
        };
    });
}
/** The number of runs behind every value, when it is one number for the whole table; null when it differs. */
function commonRunCount(rows) {
    const counts = new Set(rows.flatMap(({ change }) => [change.baselineRuns, change.candidateRuns].flatMap(runCount)));
    const [only, ...others] = counts;
    return only === undefined || others.length > 0 ? null : only;
}
/** A side's text with its number of runs behind it, for tables whose rows differ in that: `0.953 ± 0.002 (3)`. */
function withRunCount(text, runs) {
    return runs === null || runs.values.length === 1 ? text : `${text} (${runs.values.length})`;
}
function runCount(runs) {
    return runs === null ? [] : [runs.values.length];
}
function valueTexts(change) {
    const { baselineRuns, candidateRuns, unit } = change;
    const baseline = baselineRuns === null ? undefined : change.baseline;
    const candidate = candidateRuns === null ? undefined : change.candidate;
    const [left, right] = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(baseline, candidate, unit);
    return [
        spreadText(change.baseline, baselineRuns, unit) ?? left,
        spreadText(change.candidate, candidateRuns, unit) ?? right,
    ];
}
function spreadText(mean, runs, unit) {
    // Without any spread the value alone says more: a count, a fixed seed.
    if (!runs?.sd || !(0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_3__/* .isFiniteValue */ .N9)(mean))
        return null;
    return (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSpread */ .tK)(mean, runs.sd, unit);
}
function relativeText({ relative, unit, valueKind }) {
    // Percentage points and per cent side by side are read as one another.
    if (relative === null || unit === '%' || (unit === null && valueKind === 'proportion'))
        return '';
    return (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatRelative */ .om)(relative);
}
function intervalText(change) {
    const { interval } = change;
    if (interval === null)
        return '';
    const confidence = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(interval.confidence * 100, '%');
    return `${confidence}: ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(interval.low, change)} to ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDelta */ .CW)(interval.high, change)}`;
}


/***/ }),

/***/ 48159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SX: () => (/* binding */ movedTitle),
/* harmony export */   Sq: () => (/* binding */ fewMoved),
/* harmony export */   a1: () => (/* binding */ movedSentences)
/* harmony export */ });
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34027);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42251);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43629);



/** More than this many are folded. */
const fewMoved = 5;
/** What became of each metric that moved by more than its noise though no gate watches it: "ece rose by 0.007 to 0.029". */
function movedSentences({ comparison }) {
    const keys = new Set(comparison.anomalies.map(({ key }) => key));
    return comparison.changes
        .filter(({ metric, labels }) => keys.has((0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMetricKey */ .d)(metric, labels)))
        .map(_words_js__WEBPACK_IMPORTED_MODULE_0__/* .changeSentence */ .y6);
}
/** "Moved, though no gate watches it" */
function movedTitle(count) {
    return count === 1
        ? 'Moved, though no gate watches it'
        : `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_2__/* .countOf */ .pq)(count, 'metric')} moved, though no gate watches them`;
}


/***/ }),

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JR: () => (/* binding */ machines),
/* harmony export */   TO: () => (/* binding */ runRows),
/* harmony export */   VO: () => (/* binding */ sideFacts),
/* harmony export */   hI: () => (/* binding */ sourceWords)
/* harmony export */ });
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68455);
/* harmony import */ var _records_reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29828);
/* harmony import */ var _records_shortCommit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24359);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42251);





/** Every run of both sides, the candidate's first. */
function runRows(report) {
    return [
        ...report.candidateRuns.map((run) => runRow('candidate', run)),
        ...report.baselineRuns.map((run) => runRow('baseline', run)),
    ];
}
/** One side in a line: "3 runs (seeds 1, 2, 3), 12.4 min each". Null without runs. */
function sideFacts(runs) {
    const [first] = runs;
    if (first === undefined)
        return null;
    const dirtyFiles = first.code?.dirty?.files.length ?? 0;
    const dirty = dirtyFiles === 0 ? '' : `with ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(dirtyFiles, 'uncommitted file')}, `;
    const seeds = runs.map(({ command }) => command.seed).filter((seed) => seed !== null);
    const seedWords = seeds.length === 0 ? '' : ` (seed${seeds.length === 1 ? '' : 's'} ${seeds.join(', ')})`;
    const meanMs = runs.reduce((sum, { durations }) => sum + durations.commandMs, 0) / runs.length;
    // What was imported from a metrics file has no duration of its own.
    const duration = runs.some(({ role }) => role === 'imported')
        ? ''
        : `, ${(0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .M)(meanMs)}${runs.length === 1 ? '' : ' each'}`;
    return {
        commit: first.code === null ? null : (0,_records_shortCommit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .A)(first.code.commit),
        facts: `${dirty}${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(runs.length, 'run')}${seedWords}${duration}`,
    };
}
const mostSources = 6;
/** Where the candidate's metrics were read: "metrics.json, history.jsonl and the output"; null when nothing was read. */
function sourceWords({ candidateRuns }) {
    const sources = candidateRuns.flatMap(({ metrics }) => metrics.flatMap((metric) => metric.sources));
    const names = [...new Set(sources)].map((source) => (source === _records_reading_js__WEBPACK_IMPORTED_MODULE_4__/* .outputSource */ .R ? 'the output' : source));
    const beyond = names.length - mostSources;
    const shown = beyond > 0 ? [...names.slice(0, mostSources), `${beyond} more`] : names;
    const last = shown.at(-1);
    if (last === undefined)
        return null;
    return shown.length === 1 ? last : `${shown.slice(0, -1).join(', ')} and ${last}`;
}
/** The machines that the runs were made on, each once. */
function machines(runs) {
    return [
        ...new Set(runs.flatMap(({ environment }) => (environment === null ? [] : [machineWords(environment)]))),
    ];
}
/** "AMD EPYC 7763, 4 cores, 15.61 GiB, Linux 6.8.0, NVIDIA T4". */
function machineWords({ cpu, memoryBytes, os, gpus }) {
    const parts = [
        cpu.model,
        (0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(cpu.cores, 'core'),
        (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(memoryBytes, 'B'),
        `${os.name} ${os.release}`,
    ];
    return [...parts, ...new Set(gpus.map(({ name }) => name))].join(', ');
}
function runRow(side, run) {
    return {
        side,
        id: run.id,
        commit: run.code === null ? '—' : (0,_records_shortCommit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .A)(run.code.commit),
        seed: run.command.seed === null ? '—' : String(run.command.seed),
        outcome: (0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeOutcome */ .S)(run.outcome),
        duration: (0,_records_describeOutcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeDuration */ .M)(run.durations.commandMs),
        durationMs: run.durations.commandMs,
        peakMemory: (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatValue */ .Fl)(run.resources?.peakRssBytes ?? undefined, 'B'),
        machine: run.environment === null ? '—' : machineWords(run.environment),
    };
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

/***/ 43629:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   FB: () => (/* binding */ statusInfo),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   hF: () => (/* binding */ isLetPass),
/* harmony export */   y6: () => (/* binding */ changeSentence)
/* harmony export */ });
/* harmony import */ var _comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35443);
/* harmony import */ var _records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34027);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42251);



const statusInfo = {
    passed: { title: 'Passed', symbol: '✅' },
    failed: { title: 'Failed', symbol: '❌' },
    inconclusive: { title: 'Inconclusive', symbol: '⚠️' },
    trainingFailed: { title: 'Training failed', symbol: '❌' },
    unjudged: { title: 'Not judged', symbol: '' },
    recorded: { title: 'Recorded', symbol: '' },
};
/** A training command that failed outranks what was judged without its numbers. */
function statusOf({ failures, verdict, command }) {
    if (failures.some(({ side }) => side === 'candidate'))
        return 'trainingFailed';
    if (verdict === null)
        return command === 'record' ? 'recorded' : 'unjudged';
    return verdict.checks.length === 0 ? 'unjudged' : verdict.outcome;
}
/** True for a gate that could not be decided and lets that pass: a regression guard that saw no regression. */
function isLetPass({ outcome, onUnknown }) {
    return outcome === 'unknown' && onUnknown === 'pass';
}
/** What happened, in one sentence that follows the status: "accuracy rose by 1.2pp to 0.953; all 3 gates hold." */
function verdictSentence(report) {
    switch (statusOf(report)) {
        case 'trainingFailed':
            return trainingFailure(report);
        case 'recorded':
            return [...headline(report), `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(report.candidateRuns.length, 'run')} kept.`];
        case 'unjudged':
            return [...headline(report), 'no gate is set.'];
        case 'passed':
            return [...headline(report), passedGates(report), '.'];
        case 'failed':
            return decidingSentence(report, ['failed', 'error'], 'failed');
        case 'inconclusive':
            return decidingSentence(report, ['unknown'], 'undecided');
    }
}
function trainingFailure({ failures, candidateRuns }) {
    const failed = failures.filter(({ side }) => side === 'candidate');
    const what = failed[0]?.what ?? 'failed';
    const share = candidateRuns.length > 1 ? ` in ${failed.length} of ${candidateRuns.length} runs` : '';
    return [`the training command ${what}${share}.`];
}
/** The change that matters most, before a semicolon: the first of a gate, else the first there is. */
function headline({ comparison }) {
    const change = comparison.changes.find(({ tier }) => tier !== 'resource');
    return change === undefined ? [] : [...changeSentence(change), '; '];
}
/** "accuracy rose by 1.2pp to 0.953", without a full stop. */
function changeSentence(change) {
    const name = { name: (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(change.metric, change.labels) };
    const [before, now] = (0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPair */ .kI)(change.baseline, change.candidate, change.unit);
    if (change.candidateRuns === null)
        return [name, ` is not measured any more; it was ${before}`];
    if (change.baselineRuns === null)
        return [name, ` is ${now}`];
    if (change.delta === null)
        return [name, ` is ${now}; it was ${before}`];
    if (change.delta === 0)
        return [name, ` stayed at ${now}`];
    const verb = change.delta > 0 ? 'rose' : 'fell';
    const doubt = change.kind === 'inconclusive' && change.interval !== null ? ', within its noise' : '';
    return [name, ` ${verb} by ${(0,_comparison_formatValue_js__WEBPACK_IMPORTED_MODULE_0__/* .formatAmount */ .ej)(Math.abs(change.delta), change)} to ${now}${doubt}`];
}
function passedGates({ verdict }) {
    const checks = verdict?.checks ?? [];
    const holding = checks.filter(({ outcome }) => outcome === 'passed').length;
    if (holding < checks.length) {
        return `${holding} of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(checks.length, 'gate')} hold, the others do not block`;
    }
    return holding === 1 ? 'the gate holds' : `all ${holding} gates hold`;
}
/** The first check that decided the verdict, and how many others did. */
function decidingSentence(report, outcomes, word) {
    const checks = report.verdict?.checks ?? [];
    const deciding = checks.filter(({ blocking, outcome }) => blocking && outcomes.includes(outcome));
    const [first] = deciding;
    const share = ` (${deciding.length} of ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_1__/* .countOf */ .pq)(checks.length, 'gate')} ${word}).`;
    return first === undefined ? [share.trim()] : [...decidingReason(first, report), share];
}
/** "accuracy fell by 3.1pp to 0.912; at least 0.93 was asked for"; any other rule speaks for itself. */
function decidingReason(check, { comparison }) {
    const asked = askedFor(check.expected);
    const change = comparison.changes.find(({ metric, labels }) => check.metrics.length === 1 && (0,_records_metricKey_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetricKey */ .d)(metric, labels) === check.metrics[0]);
    const isPlainBound = change !== undefined && check.value !== null && check.value === change.candidate;
    if (!isPlainBound || asked === null || !change.delta)
        return namesSetApart(check);
    return [...changeSentence(change), `; ${asked} was asked for`];
}
/** A check's reason, with the metric it begins with as a name: names keep their first letter. */
function namesSetApart({ reason, metrics }) {
    const text = reason.replace(/\.$/, '');
    const name = metrics.find((metric) => text.startsWith(metric));
    return name === undefined ? [text] : [{ name }, text.slice(name.length)];
}
const bounds = {
    '>=': 'at least',
    '<=': 'at most',
    '>': 'more than',
    '<': 'less than',
};
function askedFor(expected) {
    const [, comparison, bound] = /^(>=|<=|>|<) (.+)$/.exec(expected) ?? [];
    return comparison === undefined || bound === undefined ? null : `${bounds[comparison]} ${bound}`;
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
