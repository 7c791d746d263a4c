export const id = 5206;
export const ids = [5206];
export const modules = {

/***/ 35206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isPipeline: () => (/* binding */ isPipeline),
  readPipelines: () => (/* binding */ readPipelines)
});

// EXTERNAL MODULE: ./build/src/readers/dvcYaml.js
var dvcYaml = __webpack_require__(77594);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/records/media/medium.js
var medium = __webpack_require__(51684);
// EXTERNAL MODULE: ./build/src/readers/collector.js + 3 modules
var readers_collector = __webpack_require__(15751);
// EXTERNAL MODULE: ./build/src/readers/fileText.js
var fileText = __webpack_require__(32285);
// EXTERNAL MODULE: ./build/src/readers/media/imageFolder.js
var imageFolder = __webpack_require__(60592);
// EXTERNAL MODULE: ./build/src/readers/media/mediaCollector.js
var mediaCollector = __webpack_require__(22634);
// EXTERNAL MODULE: ./build/src/readers/media/tableMedium.js
var tableMedium = __webpack_require__(66070);
// EXTERNAL MODULE: ./build/src/readers/steps.js
var steps = __webpack_require__(29357);
// EXTERNAL MODULE: ./build/src/readers/delimited.js + 1 modules
var delimited = __webpack_require__(38813);
// EXTERNAL MODULE: ./build/src/readers/fileNames.js
var fileNames = __webpack_require__(72608);
// EXTERNAL MODULE: ./build/src/readers/frameworks/wholeJson.js
var wholeJson = __webpack_require__(56743);
// EXTERNAL MODULE: ./build/src/readers/numberText.js
var numberText = __webpack_require__(80718);
// EXTERNAL MODULE: ./build/src/readers/plain.js
var plain = __webpack_require__(84946);
;// CONCATENATED MODULE: ./build/src/readers/dvc/plotTable.js







const maxBytes = 16 * 1_048_576;
const maxRows = 200_000;
const maxDepth = 5;
/** The columns `names` of a table in CSV, TSV or JSON, row by row; null when it lacks one. Fails with a UserError. */
async function readPlotTable(name, names) {
    const file = await (0,fileText/* readHead */.zy)(name);
    if (file.bytes === 0 || file.bytes > maxBytes)
        return null;
    const collector = (0,readers_collector/* createCollector */.Y)({ format: 'dvc-plots', path: name.path });
    if ((0,fileNames/* hasExtension */.Ql)(name.path, 'json'))
        return rowsIn(await (0,wholeJson/* readWholeJson */.si)(file, collector), names, 0);
    if (!(0,fileNames/* hasExtension */.Ql)(name.path, 'csv', 'tsv'))
        return null;
    const rows = [];
    let at = [];
    await (0,delimited/* readTable */.x)(file, collector, (header) => {
        at = names.map((column) => header.indexOf(column));
        return {
            add(cells) {
                if (rows.length < maxRows)
                    rows.push(at.map((index) => plotTable_valueOf(cells[index] ?? '')));
            },
        };
    });
    return at.length === 0 || at.includes(-1) ? null : rows;
}
function plotTable_valueOf(cell) {
    return (0,numberText/* parseNumber */.$)(cell) ?? cell;
}
/** As DVC looks for them: the first list of objects that has the columns, on its own or below names. */
function rowsIn(document, names, depth) {
    if ((0,plain/* isList */.Lv)(document)) {
        const rows = document.filter(plain/* isMap */.jh);
        const isTable = rows.length > 0 && names.every((name) => rows[0]?.has(name));
        return isTable ? rows.slice(0, maxRows).map((row) => cellsOf(row, names)) : null;
    }
    if (!(0,plain/* isMap */.jh)(document) || depth >= maxDepth)
        return null;
    for (const value of document.values()) {
        const found = rowsIn(value, names, depth + 1);
        if (found !== null)
            return found;
    }
    return null;
}
function cellsOf(row, names) {
    return names.map((name) => row.get(name) ?? null);
}

;// CONCATENATED MODULE: ./build/src/readers/dvc/plotMedia.js









const maxImages = 50;
/** What DVCLive plots, its own reader reads. */
const ofDvcLive = /(?:^|\/)plots\/(?:metrics|sklearn|custom|images)(?:\/|$)/;
/**
 * Plots of a `dvc.yaml` whose files are among `files`: confusion matrices, curves and tables over what is no step, and
 * images. `source` is the path of the `dvc.yaml`. What is wrong with one file is a warning.
 */
async function readPlotMedia(source, plots, files) {
    const collector = (0,readers_collector/* createCollector */.Y)({ format: 'dvc-plots', path: source });
    const media = (0,mediaCollector/* createMediaCollector */.o)(collector);
    const byPath = new Map(files.map((file) => [file.path, file]));
    const plotting = { files: byPath, media, collector, shown: new Set() };
    const series = new Set();
    for (const plot of plots) {
        if (plot.sources.some(({ path }) => ofDvcLive.test(path)))
            continue;
        await addImages(plot, plotting);
        if (isOverSteps(plot))
            for (const { path } of plot.sources)
                series.add(path);
        else
            await addTable(plot, plotting);
    }
    const reading = media.addTo(collector.reading());
    const isEmpty = reading.media === undefined && reading.warnings.length === 0;
    return { readings: isEmpty ? [] : [reading], shown: plotting.shown, series };
}
function isConfusion({ template }) {
    return template !== null && /^confusion(?:_normalized)?$/.test(template);
}
/** Without an axis DVC draws over the rows. */
function isOverSteps(plot) {
    return !isConfusion(plot) && plot.sources.every(({ x }) => x === null || (0,steps/* stepKindOf */.mA)(x) !== undefined);
}
/** A plot may be an image, or a folder of them. */
async function addImages({ name, sources }, plotting) {
    const { files, media, shown } = plotting;
    const paths = [...files.keys()].filter((path) => (0,imageFolder/* isImageName */.lS)(path) &&
        sources.some((source) => path === source.path || path.startsWith(`${source.path}/`)));
    const images = [];
    for (const path of paths.toSorted().slice(0, maxImages)) {
        const bytes = await imageBytes(path, plotting);
        const image = bytes === null ? null : media.image(bytes, path);
        if (image === null)
            continue;
        images.push({ image, caption: path.slice(-200) });
        shown.add(path);
    }
    if (images.length > 0)
        media.add({ kind: 'images', name: name.slice(0, 500), images });
}
async function imageBytes(path, { files, collector }) {
    const file = files.get(path);
    try {
        const head = file === undefined ? null : await (0,fileText/* readHead */.zy)(file);
        if (head === null || head.bytes <= medium/* mediaLimits */.JJ.imageBytes)
            return head && (await (0,fileText/* readBytes */.io)(head));
        collector.warn(`names the image ${path}, which is too large to be kept.`);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        collector.warn(`names a plot that cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
    return null;
}
/** Several files, or several columns, below each other, told apart by a column more. */
async function addTable(plot, plotting) {
    const parts = plot.sources.flatMap((source) => source.ys.map((y) => ({ source, y })));
    const [first] = parts;
    if (first === undefined)
        return;
    const rows = [];
    for (const { source, y } of parts) {
        const own = parts.some((part) => part.y !== y) ? `${source.path} ${y}` : source.path;
        for (const row of await rowsOf(source, y, plotting))
            rows.push(parts.length === 1 ? row : [...row, own]);
    }
    if (rows.length === 0)
        return;
    const [x, y] = isConfusion(plot) ? ['actual', 'predicted'] : [first.source.x ?? 'row', first.y];
    const columns = parts.length === 1 ? [x, y] : [x, y, 'name'];
    plotting.media.add((0,tableMedium/* tableMedium */.k)({ name: plot.name.slice(0, 500), step: null, columns, rows }));
}
async function rowsOf({ path, x }, y, { files, collector, shown }) {
    const file = files.get(path);
    if (file === undefined || x === null)
        return [];
    try {
        const rows = await readPlotTable(file, [x, y]);
        if (rows !== null)
            shown.add(path);
        else
            collector.warn(`plots ${JSON.stringify(y)} over ${JSON.stringify(x)} of ${path}, which is no CSV, TSV or JSON with such columns.`);
        return rows ?? [];
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        collector.warn(`names a plot that cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
        return [];
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/readers/dvc/plots.js



const maxPlots = 200;
/** The plots of a `dvc.yaml` (DVC 2 and 3, dvc/schema.py), those of the stages and those beside them. Empty for a damaged one. */
async function readDvcPlots(file) {
    const document = await (0,dvcYaml/* readDvcDocument */.py)(file);
    if (document === null)
        return [];
    const directory = external_node_path_.posix.dirname(file.path);
    return [
        ...plotsIn(document.get('plots'), directory),
        ...(0,dvcYaml/* stagesIn */.Fi)(document, directory).flatMap(({ stage, folder }) => plotsIn(stage.get('plots'), folder)),
    ].slice(0, maxPlots);
}
/** `- roc.json`, `- roc.json: {x: fpr, y: tpr}`, and all of them as one map. */
function plotsIn(list, folder) {
    if (typeof list === 'string')
        return plotOf(list, new Map(), folder);
    if ((0,plain/* isMap */.jh)(list))
        return [...list].flatMap(([name, settings]) => plotOf(name, (0,plain/* isMap */.jh)(settings) ? settings : new Map(), folder));
    return (0,plain/* isList */.Lv)(list) ? list.flatMap((item) => ((0,plain/* isList */.Lv)(item) ? [] : plotsIn(item, folder))) : [];
}
/** The name is the file, unless `y` says of which files the columns are. */
function plotOf(name, settings, folder) {
    const [x, y, template] = [settings.get('x'), settings.get('y'), settings.get('template')];
    const columns = (0,plain/* isMap */.jh)(y) ? [...y] : [[name, y ?? null]];
    const sources = columns.flatMap(([path, ys]) => (0,dvcYaml/* inside */.nx)(folder, path).map((found) => ({ path: found, x: axisOf(x, path), ys: textsIn(ys) })));
    if (sources.length === 0)
        return [];
    return [{ name, template: typeof template === 'string' ? template : null, sources }];
}
function axisOf(x, path) {
    const found = (0,plain/* isMap */.jh)(x) ? (x.get(path) ?? null) : x;
    return typeof found === 'string' ? found : null;
}
function textsIn(value) {
    if (typeof value === 'string')
        return [value];
    return (0,plain/* isList */.Lv)(value) ? value.filter((one) => typeof one === 'string') : [];
}

;// CONCATENATED MODULE: ./build/src/readers/dvc/pipelines.js



const maxPipelines = 100;
/** Like DVC itself, this looks at every `dvc.yaml` of the workspace; where there are very many, at those nearest the top. */
async function readPipelines(pipelines, files) {
    const readings = [];
    const promised = new Set();
    const shown = new Set();
    const nearest = pipelines.toSorted((a, b) => depthOf(a) - depthOf(b) || (a.path < b.path ? -1 : 1));
    for (const pipeline of nearest.slice(0, maxPipelines)) {
        const { metrics } = await (0,dvcYaml/* readDvcHints */.iH)(pipeline);
        const plots = await readPlotMedia(pipeline.path, await readDvcPlots(pipeline), files);
        readings.push(...plots.readings);
        for (const path of [...metrics, ...plots.series])
            promised.add(path);
        for (const path of plots.shown)
            shown.add(path);
    }
    const left = pipelines.length - maxPipelines;
    const warnings = left > 0
        ? [`The workspace holds more than ${maxPipelines} dvc.yaml files; ${left} were not looked at.`]
        : [];
    const others = files.filter(({ path }) => promised.has(path) || !shown.has(path));
    return { readings, promised, others, warnings };
}
/** True for the name under which DVC keeps pipelines. */
function isPipeline(path) {
    return path === 'dvc.yaml' || path.endsWith('/dvc.yaml');
}
function depthOf({ path }) {
    return path.split('/').length;
}


/***/ })

};
