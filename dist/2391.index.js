export const id = 2391;
export const ids = [2391];
export const modules = {

/***/ 48248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mermaidChart),
/* harmony export */   V: () => (/* binding */ xyChartSource)
/* harmony export */ });
/* harmony import */ var _records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83741);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57820);


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
        .map((side) => ({ side, runs: (0,_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .runsOf */ .ky)(curve, side).map(finitePart) }))
        .filter(({ runs }) => (0,_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .stepRange */ .G6)(runs) !== null);
    const ranges = sides.map(({ runs }) => (0,_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .stepRange */ .G6)(runs));
    const range = commonRange(ranges);
    if (range === null)
        return null;
    const points = Math.max(2, Math.min(maxPoints, (0,_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .longestRun */ .Q_)(curve.runs)));
    const lines = sides.map(({ side, runs }) => ({
        name: side,
        colour: lineColours[side],
        values: lineValues(runs, range, points),
    }));
    const source = xyChartSource(curve.stepKind, range, lines);
    if (source === null)
        return null;
    return {
        source,
        sides: sides.map(({ side }) => side),
        shortened: ranges.some((one) => one?.first !== range.first || one.last !== range.last),
        nonFinite: curve.runs.some(({ values }) => values.some((value) => !(0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__/* .isFiniteValue */ .N9)(value))),
    };
}
function finitePart(run) {
    const kept = run.values.map((_, index) => index).filter((index) => (0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__/* .isFiniteValue */ .N9)(run.values[index]));
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
    return (0,_trend_js__WEBPACK_IMPORTED_MODULE_0__/* .meanTrend */ .nI)(runs, range, points).map((mean, index) => (0,_records_metricValue_js__WEBPACK_IMPORTED_MODULE_1__/* .isFiniteValue */ .N9)(mean) ? mean : valueAt(logged, range.first + index * distance));
}
function valueAt(points, step) {
    const next = points.findIndex((point) => point.step >= step);
    const right = points[next] ?? points.at(-1) ?? { step, value: 0 };
    const left = points[next - 1] ?? right;
    if (left.step === right.step)
        return right.value;
    return left.value + ((right.value - left.value) * (step - left.step)) / (right.step - left.step);
}
/** Lines over an axis, each with equally distant values; titles and names are our own words. Null for values too large to write. */
function xyChartSource(xTitle, range, lines) {
    const values = lines.flatMap((line) => line.values);
    if (values.some((value) => Math.abs(value) >= largestPlain))
        return null;
    const low = Math.min(...values);
    const high = Math.max(...values);
    const margin = (high - low) * 0.05 || Math.abs(high) * 0.05 || 1;
    const palette = lines.map(({ colour }) => colour).join(', ');
    const config = {
        themeVariables: { xyChart: { backgroundColor: 'transparent', plotColorPalette: palette } },
        xyChart: { width: 720, height: 280 },
    };
    return [
        `%%{init: ${JSON.stringify(config)}}%%`,
        'xychart-beta',
        `  x-axis "${xTitle}" ${plainNumber(range.first)} --> ${plainNumber(range.last)}`,
        `  y-axis ${plainNumber(low - margin)} --> ${plainNumber(high + margin)}`,
        ...lines.map(({ name, values: own }) => `  line "${name}" [${own.map(plainNumber).join(', ')}]`),
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
