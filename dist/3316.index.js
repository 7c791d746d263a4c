export const id = 3316;
export const ids = [3316];
export const modules = {

/***/ 13316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readPart: () => (/* binding */ readPart)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/readers/fileText.js
var fileText = __webpack_require__(32285);
;// CONCATENATED MODULE: ./build/src/readers/parquet/hybridRuns.js
/**
 * `count` numbers of `width` bits in Parquet's hybrid of repeated and bit-packed runs (Encodings.md of apache/parquet-format
 * 2.11). Never gives more than `count`, whatever length a run claims. Fails with an Error when the bytes end before.
 */
function readHybridRuns(bytes, width, count) {
    if (width > 32)
        throw new Error(`a page has numbers of ${width} bits`);
    const output = new Uint32Array(count);
    let [at, filled] = [0, 0];
    function header() {
        let number = 0;
        for (let factor = 1; factor < 2 ** 35; factor *= 128) {
            const byte = bytes.readUInt8(at++);
            number += (byte & 127) * factor;
            if (byte < 128)
                return number;
        }
        throw new Error('a page has a run without a length');
    }
    function repeat(length) {
        const size = (width + 7) >> 3;
        const value = size === 0 ? 0 : bytes.readUIntLE(at, size);
        at += size;
        output.fill(value, filled, filled + length);
    }
    function unpack(length) {
        let bit = at * 8;
        for (let index = filled; index < filled + length; index++, bit += width)
            output[index] = bitsAt(bytes, bit, width);
    }
    while (filled < count) {
        const run = header();
        const groups = Math.floor(run / 2);
        const isPacked = run % 2 === 1;
        const length = Math.min(isPacked ? groups * 8 : groups, count - filled);
        if (length === 0)
            throw new Error('a page has a run of no length');
        if (isPacked)
            unpack(length);
        else
            repeat(length);
        if (isPacked)
            at += groups * width;
        filled += length;
    }
    return output;
}
function bitsAt(bytes, firstBit, width) {
    let value = 0;
    for (let taken = 0; taken < width;) {
        const bit = firstBit + taken;
        const skipped = bit % 8;
        const size = Math.min(8 - skipped, width - taken);
        value += ((bytes.readUInt8(bit >> 3) >> skipped) & ((1 << size) - 1)) * 2 ** taken;
        taken += size;
    }
    return value;
}

;// CONCATENATED MODULE: ./build/src/readers/parquet/plainValues.js
/**
 * `count` values in Parquet's plain encoding. Decimals of a fixed width are numbers. Whole numbers above 2^53 lose their last
 * digits. Fails with an Error when the page is shorter.
 */
function plainValues(page, column, count) {
    const { type } = column;
    if (type === 6)
        return texts(page, count);
    if (type === 0) {
        checkSize(page, Math.ceil(count / 8));
        return Array.from({ length: count }, (_, index) => (page.readUInt8(index >> 3) & (1 << (index % 8))) !== 0);
    }
    const width = type === 7 ? column.width : (widths.get(type) ?? 0);
    if (width < 1)
        throw new Error(`the column ${column.name} is of a type that is not read (${type})`);
    checkSize(page, count * width);
    return Array.from({ length: count }, (_, index) => numberAt(page, index * width, column));
}
const widths = new Map([
    [1, 4],
    [2, 8],
    [4, 4],
    [5, 8],
]);
function numberAt(page, at, { type, width, scale }) {
    if (type === 5)
        return page.readDoubleLE(at);
    if (type === 4)
        return page.readFloatLE(at);
    const whole = type === 1
        ? page.readInt32LE(at)
        : type === 2
            ? Number(page.readBigInt64LE(at))
            : bigEndian(page, at, width);
    return scale === 0 ? whole : whole / 10 ** scale;
}
function bigEndian(page, at, width) {
    if (width > 16)
        throw new Error(`a decimal takes ${width} bytes`);
    let value = BigInt(page.readInt8(at));
    for (let index = 1; index < width; index++)
        value = value * 256n + BigInt(page.readUInt8(at + index));
    return Number(value);
}
function texts(page, count) {
    checkSize(page, count * 4);
    const values = [];
    for (let at = 0; values.length < count;) {
        const length = page.readUInt32LE(at);
        at += 4;
        checkSize(page, at + length);
        values.push(page.toString('utf8', at, at + length));
        at += length;
    }
    return values;
}
function checkSize(page, bytes) {
    if (bytes > page.length)
        throw new Error('a page is cut off');
}

;// CONCATENATED MODULE: ./build/src/readers/parquet/snappy.js
/** A copy of 64 bytes takes three bytes, so that nothing grows more than this. */
const mostGrowth = 22;
/**
 * What Snappy's raw format (format_description.txt of google/snappy 1.2) packed into exactly `length` bytes. Time and memory
 * are bounded by the packed bytes. Fails with an Error.
 */
function unpackSnappy(packed, length) {
    const preamble = readPreamble(packed);
    if (preamble.length !== length || length > packed.length * mostGrowth + 64)
        throw new Error('a packed page states a wrong length');
    const output = Buffer.alloc(length);
    let [from, to] = [preamble.end, 0];
    while (from < packed.length) {
        const tag = packed.readUInt8(from++);
        if ((tag & 3) === 0) {
            const short = tag >> 2;
            const extra = Math.max(short - 59, 0);
            const size = (extra === 0 ? short : packed.readUIntLE(from, extra)) + 1;
            from += extra;
            if (size > packed.length - from || size > length - to)
                throw new Error('a packed page is damaged');
            to += packed.copy(output, to, from, from + size);
            from += size;
        }
        else {
            const { size, distance, width } = copyOf(tag, packed, from);
            from += width;
            if (distance === 0 || distance > to || size > length - to)
                throw new Error('a packed page is damaged');
            for (let index = 0; index < size; index++, to++)
                output[to] = output[to - distance] ?? 0;
        }
    }
    if (to !== length)
        throw new Error('a packed page is cut off');
    return output;
}
/** A piece that repeats what stands `distance` bytes before. */
function copyOf(tag, packed, at) {
    const width = [0, 1, 2, 4][tag & 3] ?? 0;
    const low = packed.readUIntLE(at, width);
    return width === 1
        ? { size: ((tag >> 2) & 7) + 4, distance: low + (tag >> 5) * 256, width }
        : { size: (tag >> 2) + 1, distance: low, width };
}
function readPreamble(packed) {
    let length = 0;
    for (let at = 0; at < 5; at++) {
        const byte = packed.readUInt8(at);
        length += (byte & 127) * 128 ** at;
        if (byte < 128)
            return { length, end: at + 1 };
    }
    throw new Error('a packed page states no length');
}

;// CONCATENATED MODULE: ./build/src/readers/parquet/thrift.js
/** A footer tells of each column of each row group in about seven structs. */
const maxStructs = 1_000_000;
const maxDepth = 24;
/**
 * One struct that begins at `offset`, and where it ends. Nothing is allocated on the word of the bytes alone: a list cannot
 * have more members than bytes are left. Fails with an Error.
 */
function readThrift(bytes, offset) {
    let at = offset;
    let structs = 0;
    function struct(depth) {
        if (++structs > maxStructs || depth > maxDepth)
            throw new Error('its description is too large');
        const fields = new Map();
        for (let field = 0;;) {
            const byte = bytes.readUInt8(at++);
            const type = byte & 15;
            if (type === 0)
                return fields;
            field = byte >> 4 === 0 ? signed() : field + (byte >> 4);
            fields.set(field, type <= 2 ? type === 1 : value(type, depth));
        }
    }
    function value(type, depth) {
        if (type === 3 || type === 1 || type === 2)
            return bytes.readInt8(at++);
        if (type >= 4 && type <= 6)
            return signed();
        if (type === 7)
            return bytes.readDoubleLE((at += 8) - 8);
        if (type === 8)
            return binary();
        if (type === 9)
            return list(depth);
        if (type === 12)
            return struct(depth + 1);
        throw new Error(`its description has a value of the unknown type ${type}`);
    }
    function binary() {
        const length = unsigned();
        checkRoom(length);
        return bytes.subarray(at, (at += length));
    }
    function list(depth) {
        if (depth > maxDepth)
            throw new Error('its description is too deep');
        const byte = bytes.readUInt8(at++);
        const length = byte >> 4 === 15 ? unsigned() : byte >> 4;
        checkRoom(length);
        const members = [];
        for (let index = 0; index < length; index++)
            members.push(value(byte & 15, depth + 1));
        return members;
    }
    function checkRoom(length) {
        if (length > bytes.length - at)
            throw new Error('its description is cut off');
    }
    function unsigned() {
        let number = 0;
        for (let factor = 1; factor < 2 ** 70; factor *= 128) {
            const byte = bytes.readUInt8(at++);
            number += (byte & 127) * factor;
            if (byte < 128)
                return number;
        }
        throw new Error('its description has a number of more than ten bytes');
    }
    /** Zigzag: 0, -1, 1, -2, … */
    function signed() {
        const number = unsigned();
        return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
    }
    return { struct: struct(0), end: at };
}
/** The number of a field; undefined when the struct has none. */
function numberField(struct, field) {
    const value = struct?.get(field);
    return typeof value === 'number' ? value : undefined;
}
/** The text of a field; empty when the struct has none. */
function textField(struct, field) {
    const value = struct?.get(field);
    return Buffer.isBuffer(value) ? value.toString('utf8') : '';
}
/** The struct of a field; undefined when the struct has none. */
function structField(struct, field) {
    const value = struct?.get(field);
    return value instanceof Map ? value : undefined;
}
/** The members of a field's list; empty when the struct has none. */
function listField(struct, field) {
    const value = struct?.get(field);
    return Array.isArray(value) ? value : [];
}
/** The structs in a field's list. */
function structsField(struct, field) {
    return listField(struct, field).filter((value) => value instanceof Map);
}

;// CONCATENATED MODULE: ./build/src/readers/parquet/columnValues.js




/** Writers aim at pages of 1 MiB; one long text may make one larger. */
const maxPageBytes = 64 * 1_048_576;
/** Of all pages of a column in a row group. */
const maxChunkBytes = 256 * 1_048_576;
/**
 * The values of one column in one row group of `rows` rows, as data pages of version 1 hold them: plain, in a dictionary, or
 * as runs of truth values. Never gives more than `rows`, and unpacks no more than 256 MiB. Fails with an Error.
 */
function columnValues(bytes, { codec }, column, rows) {
    const values = [];
    let dictionary = [];
    let [at, unpackedBytes] = [0, 0];
    while (values.length < rows) {
        const { struct: header, end } = readThrift(bytes, at);
        const [unpacked, packed] = [numberField(header, 2) ?? -1, numberField(header, 3) ?? -1];
        unpackedBytes += unpacked;
        if (unpacked < 0 || packed < 0 || packed > bytes.length - end)
            throw new Error('a page is cut off');
        if (unpacked > maxPageBytes || unpackedBytes > maxChunkBytes)
            throw new Error(`a column unpacks to more than is read: ${unpackedBytes} bytes`);
        const page = unpack(bytes.subarray(end, end + packed), unpacked, codec);
        at = end + packed;
        const kind = numberField(header, 1);
        if (kind === 2)
            dictionary = plainValues(page, column, countIn(structField(header, 7), page.length));
        else if (kind === 0) {
            const found = dataPage(page, structField(header, 5), {
                column,
                dictionary,
                room: rows - values.length,
            });
            for (const value of found)
                values.push(value);
        }
        else
            throw new Error(`a page is of the kind ${String(kind)}, which is not read`);
    }
    return values;
}
function unpack(page, length, codec) {
    if (codec === 1)
        return unpackSnappy(page, length);
    if (codec === 0 && page.length === length)
        return page;
    throw new Error(`its pages are packed in a way that is not read (codec ${codec})`);
}
function dataPage(page, header, { column, dictionary, room }) {
    const count = countIn(header, room);
    if (count === 0)
        throw new Error('a page holds no values');
    const encoding = numberField(header, 2);
    if (!column.isOptional)
        return encoded(page, encoding, count, { column, dictionary });
    const levelBytes = page.readUInt32LE(0);
    if (levelBytes > page.length - 4)
        throw new Error('a page is cut off');
    const levels = readHybridRuns(page.subarray(4, 4 + levelBytes), 1, count);
    const present = levels.reduce((sum, level) => sum + level, 0);
    const values = encoded(page.subarray(4 + levelBytes), encoding, present, { column, dictionary });
    let next = 0;
    return Array.from(levels, (level) => (level === 1 ? (values[next++] ?? null) : null));
}
function encoded(page, encoding, count, { column, dictionary }) {
    if (encoding === 0)
        return plainValues(page, column, count);
    if (count === 0)
        return [];
    if (encoding === 3 && column.type === 0)
        return Array.from(readHybridRuns(page.subarray(4), 1, count), (bit) => bit === 1);
    if (encoding !== 2 && encoding !== 8)
        throw new Error(`a page is in the encoding ${String(encoding)}, which is not read`);
    const indices = readHybridRuns(page.subarray(1), page.readUInt8(0), count);
    return Array.from(indices, (index) => {
        const value = dictionary[index];
        if (value === undefined)
            throw new Error('a page names a value that its dictionary lacks');
        return value;
    });
}
function countIn(header, most) {
    const count = numberField(header, 1) ?? -1;
    if (count < 0 || count > most)
        throw new Error(`a page claims ${count} values`);
    return count;
}

;// CONCATENATED MODULE: ./build/src/readers/parquet/footer.js

const magic = 'PAR1';
const maxFooterBytes = 16 * 1_048_576;
/** The footer of a Parquet file of `bytes` bytes (parquet.thrift 2.11). Nested columns are left out. Fails with an Error. */
async function readFooter(handle, bytes) {
    const tail = await readExactly(handle, Math.max(bytes - 8, 0), Math.min(8, bytes));
    if (bytes < 12 || tail.toString('latin1', 4) !== magic)
        throw new Error('its end is missing');
    const length = tail.readUInt32LE(0);
    if (length > Math.min(bytes - 12, maxFooterBytes))
        throw new Error(`its description claims ${length} bytes`);
    const { struct } = readThrift(await readExactly(handle, bytes - 8 - length, length), 0);
    const columns = columnsIn(structsField(struct, 2));
    return { columns, groups: structsField(struct, 4).map((group) => groupOf(group, bytes)) };
}
/** Fails with an Error when the file ends before. */
async function readExactly(handle, offset, length) {
    const bytes = Buffer.alloc(length);
    let at = 0;
    while (at < length) {
        const { bytesRead } = await handle.read(bytes, at, length - at, offset + at);
        if (bytesRead === 0)
            throw new Error('it is cut off');
        at += bytesRead;
    }
    return bytes;
}
function columnsIn([root, ...elements]) {
    const columns = new Map();
    /** How many elements of a nested column are still to come. */
    let nested = 0;
    for (const element of root === undefined ? [] : elements) {
        const children = numberField(element, 5) ?? 0;
        if (nested === 0 && children === 0 && numberField(element, 3) !== 2) {
            const column = columnOf(element);
            columns.set(column.name, column);
        }
        nested = Math.max(nested - 1, 0) + Math.max(children, 0);
    }
    return columns;
}
function columnOf(element) {
    const unit = structField(structField(structField(element, 10), 8), 2);
    const isMicros = unit === undefined ? numberField(element, 6) === 10 : unit.has(2);
    return {
        name: textField(element, 4),
        type: numberField(element, 1) ?? -1,
        width: numberField(element, 2) ?? 0,
        isOptional: numberField(element, 3) === 1,
        scale: numberField(element, 7) ?? 0,
        unitsPerMs: isMicros ? 1000 : unit?.has(3) === true ? 1_000_000 : 1,
    };
}
function groupOf(group, fileBytes) {
    const chunks = new Map();
    for (const column of structsField(group, 1)) {
        const meta = structField(column, 3);
        const [name, ...deeper] = listField(meta, 3);
        if (!Buffer.isBuffer(name) || deeper.length > 0)
            continue;
        const offset = Math.min(numberField(meta, 9) ?? -1, numberField(meta, 11) ?? Infinity);
        const bytes = numberField(meta, 7) ?? -1;
        if (offset < 0 || bytes < 0 || offset + bytes > fileBytes)
            throw new Error('it names values that lie outside of it');
        chunks.set(name.toString('utf8'), { offset, bytes, codec: numberField(meta, 4) ?? -1 });
    }
    return { rows: numberField(group, 3) ?? -1, chunks };
}

;// CONCATENATED MODULE: ./build/src/readers/neptune/exportedRun.js
/** The columns of `neptune-exporter` that are read; files, histograms and sets of texts are not. */
const exportedColumns = [
    'run_id',
    'attribute_path',
    'attribute_type',
    'step',
    'timestamp',
    'int_value',
    'float_value',
    'string_value',
    'bool_value',
    'datetime_value',
];
/** Neptune's own attributes. The others below `sys/` name people and machines, or are of no use outside of Neptune. */
const systemTags = new Map([
    ['sys/id', 'neptune.id'],
    ['sys/name', 'neptune.name'],
    ['sys/custom_run_id', 'neptune.custom_run_id'],
    ['sys/experiment/name', 'neptune.experiment'],
]);
/** Adds one row to the run it is of. Times are in Unix milliseconds. */
function addExportedRow(runs, row) {
    const { run_id: id, attribute_path: path, attribute_type: type } = row;
    if (typeof id !== 'string' || typeof path !== 'string')
        return;
    const run = findRun(runs, id);
    noteTime(run, row.timestamp);
    if (path === 'sys/creation_time')
        run.startedAtMs = numberIn(row.datetime_value) ?? run.startedAtMs;
    if (type === 'float_series')
        addPoint(run, path, row);
    else if (path.startsWith('sys/'))
        addTag(run, path, row.string_value);
    else if (!isOfMachine(path))
        addParam(run, path, row);
}
function findRun(runs, id) {
    const known = runs.get(id);
    if (known !== undefined)
        return known;
    const created = {
        id,
        name: '',
        parentId: null,
        startedAtMs: null,
        endedAtMs: null,
        series: new Map(),
        params: new Map(),
        tags: new Map(),
    };
    runs.set(id, created);
    return created;
}
function noteTime(run, timestamp) {
    const timeMs = numberIn(timestamp);
    if (timeMs === null)
        return;
    run.startedAtMs = Math.min(run.startedAtMs ?? timeMs, timeMs);
    run.endedAtMs = Math.max(run.endedAtMs ?? timeMs, timeMs);
}
function addPoint(run, path, row) {
    const value = numberIn(row.float_value);
    if (value === null)
        return;
    let series = run.series.get(path);
    if (series === undefined)
        run.series.set(path, (series = { steps: [], values: [], timesMs: [] }));
    series.steps.push(numberIn(row.step));
    series.values.push(value);
    series.timesMs.push(numberIn(row.timestamp));
}
function addTag(run, path, value) {
    const tag = systemTags.get(path);
    if (tag === undefined || typeof value !== 'string' || value === '')
        return;
    run.tags.set(tag, value);
    if (path === 'sys/name')
        run.name = value;
}
/** Where Neptune puts process numbers and host names, and the script with its paths. */
function isOfMachine(path) {
    return path.startsWith('monitoring/') || path.startsWith('runtime/') || path.startsWith('source_code/');
}
/** Neptune does not tell a setting from a single result; its exporter's own loaders take both for params. */
function addParam(run, path, row) {
    const value = singleValue(row);
    if (value !== null)
        run.params.set(path, value);
}
function singleValue(row) {
    const { attribute_type: type } = row;
    if (type === 'float')
        return row.float_value;
    if (type === 'int')
        return row.int_value;
    if (type === 'bool')
        return row.bool_value;
    if (type === 'string')
        return row.string_value;
    const timeMs = type === 'datetime' ? numberIn(row.datetime_value) : null;
    return timeMs === null || Math.abs(timeMs) > 8.64e15 ? null : new Date(timeMs).toISOString();
}
function numberIn(value) {
    return typeof value === 'number' ? value : null;
}

;// CONCATENATED MODULE: ./build/src/readers/neptune/readPart.js





/** As many as a source may bring points. */
const maxRows = 5_000_000;
/** Adds the rows of one file, group by group; what stands before damage is kept, with a warning. */
async function readPart(file, found, collector) {
    await (0,fileText/* withFile */.D4)(file, async (handle) => {
        try {
            await addGroups(handle, file.bytes, { found, collector });
        }
        catch (error) {
            collector.warn(`is damaged: ${(0,errors/* messageOf */.bD)(error)}; what stands before that was read.`);
        }
    });
}
async function addGroups(handle, fileBytes, { found, collector }) {
    const footer = await readFooter(handle, fileBytes);
    const names = exportedColumns.filter((name) => footer.columns.has(name));
    if (!['run_id', 'attribute_path', 'attribute_type'].every((name) => footer.columns.has(name)))
        return collector.warn('has other columns than what neptune-exporter writes; nothing was read.');
    readPart_checkSize(footer, fileBytes);
    for (const group of footer.groups) {
        if (found.rows + group.rows > maxRows)
            return collector.warn(`holds more than ${maxRows.toLocaleString('en')} rows; the later ones were left out.`);
        found.rows += group.rows;
        addRows(found.runs, group.rows, await readColumns(handle, group, { footer, names }));
    }
}
/** Groups that share bytes would be unpacked again and again. */
function readPart_checkSize({ groups }, fileBytes) {
    let claimed = 0;
    for (const { rows, chunks } of groups) {
        if (!Number.isSafeInteger(rows) || rows < 0)
            throw new Error(`a group claims ${rows} rows`);
        for (const { bytes } of chunks.values())
            claimed += bytes;
    }
    if (claimed > fileBytes)
        throw new Error(`its columns claim ${claimed} bytes, more than it has`);
}
async function readColumns(handle, group, { footer, names }) {
    const columns = new Map();
    for (const name of names) {
        const [column, chunk] = [footer.columns.get(name), group.chunks.get(name)];
        if (column === undefined || chunk === undefined)
            throw new Error(`a group lacks the column ${name}`);
        const bytes = await readExactly(handle, chunk.offset, chunk.bytes);
        columns.set(name, inMs(columnValues(bytes, chunk, column, group.rows), column));
    }
    return columns;
}
function inMs(values, { name, unitsPerMs }) {
    const isTime = name === 'timestamp' || name === 'datetime_value';
    if (!isTime || unitsPerMs === 1)
        return values;
    return values.map((value) => (typeof value === 'number' ? value / unitsPerMs : value));
}
function addRows(runs, rows, columns) {
    const at = (name, row) => columns.get(name)?.[row] ?? null;
    for (let row = 0; row < rows; row++) {
        const exported = {
            run_id: at('run_id', row),
            attribute_path: at('attribute_path', row),
            attribute_type: at('attribute_type', row),
            step: at('step', row),
            timestamp: at('timestamp', row),
            int_value: at('int_value', row),
            float_value: at('float_value', row),
            string_value: at('string_value', row),
            bool_value: at('bool_value', row),
            datetime_value: at('datetime_value', row),
        };
        addExportedRow(runs, exported);
    }
}


/***/ })

};
