export const id = 4592;
export const ids = [4592];
export const modules = {

/***/ 64592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  VG: () => (/* binding */ createGatherer),
  ZB: () => (/* binding */ mostRows),
  Zz: () => (/* binding */ tooManyRows)
});

// EXTERNAL MODULE: ./build/src/records/countOf.js
var countOf = __webpack_require__(70218);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/predictions/textColumn.js
var textColumn = __webpack_require__(7655);
;// CONCATENATED MODULE: ./build/src/predictions/answersByScore.js


/** The positive class from one half on, else the other one. A UserError where the scores do not tell classes. */
function answersByScore({ scores, isShare }, { positive, labels }, path) {
    const others = labels.filter((label) => label !== positive);
    if (scores !== null && isShare && positive !== null && others.length <= 1)
        return answersAtOneHalf(scores, { positive, labels });
    throw new errors/* UserError */.yo(`${path} has no predictions, and its scores do not tell them: that takes two classes, one of them known as the positive one, and scores between 0 and 1.`, {
        hint: 'Write the predicted class of each example too, or name it: predictions: { path, prediction: <column> }.',
    });
}
/** The same for scores of which some may be no share: these answer nothing. */
function answersAtOneHalf(scores, { positive, labels }) {
    const negative = labels.find((label) => label !== positive) ?? '';
    const answers = Array.from(scores, (score) => {
        if (!(score >= 0 && score <= 1))
            return null;
        return score >= 0.5 ? positive : negative;
    });
    return (0,textColumn/* textColumnOf */.N)(answers);
}

;// CONCATENATED MODULE: ./build/src/predictions/columnRoles.js

/** Names by which columns usually go, the likeliest first; lower case, without `_`, `-` and blanks. */
const usualNames = {
    id: 'id exampleid sampleid uid uuid guid key example sample filename file path image imageid index idx unnamed:0',
    label: 'label ytrue target truth groundtruth gt actual expected gold truelabel true reference class y',
    prediction: 'prediction pred predicted ypred predictedlabel predictedclass yhat output predlabel',
    score: 'score prob probability proba yscore yprob yproba confidence predictedprobability predprob p',
};
/** Columns beyond these are not looked at for groups. */
const mostCandidates = 200;
/** Finds the parts of an example in a header. A UserError says which part is missing and which columns there are. */
function rolesOf(header, wanted, path) {
    const required = (part) => {
        const at = placeOf(part, header, wanted, path);
        if (at !== null)
            return at;
        throw new errors/* UserError */.yo(`${path} has no column that looks like the ${part} of an example; ${seen(header)}`, {
            hint: `Name it in trainmark.yml: predictions: { path: ${path}, ${part}: <column> }.`,
        });
    };
    const [id, label] = [required('id'), required('label')];
    const prediction = placeOf('prediction', header, wanted, path);
    const score = placeOf('score', header, wanted, path);
    if (prediction === null && score === null) {
        throw new errors/* UserError */.yo(`${path} has neither a prediction nor a score; ${seen(header)}`, {
            hint: `Name one in trainmark.yml: predictions: { path: ${path}, prediction: <column> }.`,
        });
    }
    const taken = new Set([id, label, prediction, score]);
    return { id, label, prediction, score, slices: sliceRoles(header, wanted, taken, path) };
}
function placeOf(part, header, wanted, path) {
    const named = wanted[part];
    if (named !== null)
        return namedColumn(header, named, part, path);
    const plain = header.map((name) => name.toLowerCase().replaceAll(/[\s_-]/g, ''));
    // A column that was given another part is not guessed into this one.
    const given = new Set([wanted.id, wanted.label, wanted.prediction, wanted.score, ...(wanted.slices ?? [])]);
    const places = usualNames[part].split(' ').map((usual) => plain.indexOf(usual));
    const found = places.find((at) => at >= 0 && !given.has(header[at] ?? null));
    // pandas writes its index as a first column without a name.
    return found ?? (part === 'id' && header[0] === '' ? 0 : null);
}
function namedColumn(header, name, part, path) {
    const at = header.indexOf(name);
    if (at >= 0)
        return at;
    throw new errors/* UserError */.yo(`${path} has no column ${JSON.stringify(name)}, which is to be the ${part}; ${seen(header)}`);
}
function sliceRoles(header, { slices }, taken, path) {
    if (slices !== null) {
        return slices.map((name) => ({ name, at: namedColumn(header, name, 'slice', path), declared: true }));
    }
    return [...header.entries()]
        .filter(([at, name]) => !taken.has(at) && name !== '' && header.indexOf(name) === at)
        .slice(0, mostCandidates)
        .map(([at, name]) => ({ at, name, declared: false }));
}
function seen(header) {
    const shown = header.slice(0, 12).map((name) => JSON.stringify(name.slice(0, 40)));
    const more = header.length - shown.length;
    return `its columns are ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

// EXTERNAL MODULE: ./build/src/predictions/findings.js
var findings = __webpack_require__(70616);
;// CONCATENATED MODULE: ./build/src/predictions/positiveClass.js
const positiveWords = new Set(['1', 'true', 'yes', 'y', 't', 'positive', 'pos']);
const negativeWords = new Set(['0', '-1', 'false', 'no', 'n', 'f', 'negative', 'neg']);
/**
 * Which of the labels is the positive one, by what two labels are usually called (1 and 0, true and false, …); null where
 * that does not tell. A test set with only one of such a pair tells, too.
 */
function positiveAmong(labels) {
    if (labels.length === 0 || labels.length > 2)
        return null;
    const positive = labels.filter((label) => positiveWords.has(label.toLowerCase()));
    const negative = labels.filter((label) => negativeWords.has(label.toLowerCase()));
    if (positive.length + negative.length !== labels.length || positive.length > 1)
        return null;
    return positive[0] ?? (negative.length === 1 ? positiveBeside(negative[0] ?? '') : null);
}
/** A test set of negatives only still has a positive class, which nobody was. */
function positiveBeside(negative) {
    return negative === '0' || negative === '-1' ? '1' : null;
}

;// CONCATENATED MODULE: ./build/src/predictions/scoreColumn.js


/** Text that is no number is as good as none. */
const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const words = new Map([
    ['nan', Number.NaN],
    ['inf', Infinity],
    ['+inf', Infinity],
    ['-inf', -Infinity],
    ['infinity', Infinity],
    ['-infinity', -Infinity],
]);
function createScoreColumn(name) {
    const scores = [];
    const [missing, notANumber, outside] = [(0,findings/* createFinding */.uP)(), (0,findings/* createFinding */.uP)(), (0,findings/* createFinding */.uP)()];
    return {
        add(cell, id) {
            const score = scoreOf(cell);
            if (score === null)
                (0,findings/* note */.N4)(missing, () => (0,findings/* quoted */.TL)(id));
            else if (Number.isNaN(score))
                (0,findings/* note */.N4)(notANumber, () => (0,findings/* quoted */.TL)(id));
            else if (score < 0 || score > 1)
                (0,findings/* note */.N4)(outside, () => `${score} for ${(0,findings/* quoted */.TL)(id)}`);
            scores.push(score ?? Number.NaN);
        },
        finish({ positive, classes, path }) {
            const where = `${path}, ${name}`;
            const isShare = outside.count === 0;
            if (classes > 2 && positive === null)
                return { scores: null, isShare, warnings: [] };
            if (positive === null) {
                return {
                    scores: null,
                    isShare,
                    warnings: [
                        `${where}: which label the scores speak for is not known, so they are not used; set predictions: { positive: <label> }.`,
                    ],
                };
            }
            const warnings = [
                ...(missing.count === 0
                    ? []
                    : [
                        `${where}: ${(0,countOf/* countOf */.p)(missing.count, 'example')} without a score ${(0,findings/* exampleWords */._n)(missing)}; what is computed from scores is NaN.`,
                    ]),
                ...(notANumber.count === 0
                    ? []
                    : [
                        `${where}: ${(0,countOf/* countOf */.p)(notANumber.count, 'example')} with NaN as score ${(0,findings/* exampleWords */._n)(notANumber)}; what is computed from scores is NaN.`,
                    ]),
                ...(outside.count === 0
                    ? []
                    : [
                        `${where}: ${(0,countOf/* countOf */.p)(outside.count, 'example')} with a score outside of 0 to 1 ${(0,findings/* exampleWords */._n)(outside)}; these are no probabilities, so only auc is computed from them.`,
                    ]),
            ];
            return { scores: Float64Array.from(scores), isShare, warnings };
        },
    };
}
/** A cell as a number, NaN where it says so; null for none. */
function scoreOf(cell) {
    if (cell === null || cell === undefined)
        return null;
    if (typeof cell === 'number')
        return cell;
    const text = String(cell).trim().toLowerCase();
    if (number.test(text))
        return Number(text);
    return words.get(text) ?? null;
}

;// CONCATENATED MODULE: ./build/src/predictions/sliceColumns.js



/** Of a column that the user named. */
const mostDeclaredValues = 500;
/** A column that nobody named is taken for groups when it has so few values, and so many examples of each on average. */
const mostFoundValues = 50;
const mostFoundNumbers = 10;
const fewestOfEach = 5;
const mostFound = 8;
const longestValue = 200;
/** A column that cannot be one of groups is given up as soon as that shows, so that it takes no memory. */
function createSliceColumns(roles) {
    let open = roles.map((role) => ({ ...role, column: (0,textColumn/* createTextColumn */.K)() }));
    return {
        add(cells, path) {
            let given = false;
            for (const one of open) {
                const [text, before] = [sliceText(cells[one.at]), one.column.distinct()];
                one.column.add(text);
                if (one.column.distinct() === before)
                    continue;
                if (one.declared)
                    refuseMany(one, path);
                else if (before >= mostFoundValues || isNoGroup(text))
                    given = true;
            }
            if (given)
                open = open.filter(({ declared, column }) => declared || mayBeGroups(column.values()));
        },
        finish(examples) {
            const found = open.filter(({ declared, column }) => !declared && isOfGroups(column.values(), examples));
            const kept = open.filter((one) => one.declared || found.slice(0, mostFound).includes(one));
            const beyond = found.slice(mostFound).map(({ name }) => (0,findings/* quoted */.TL)(name));
            return {
                columns: kept.map(({ name, column }) => ({ name, column: column.finish() })),
                warnings: beyond.length === 0
                    ? []
                    : [
                        `Not used as slices, because ${mostFound} columns are: ${beyond.slice(0, 20).join(', ')}; name those that matter in predictions: { slices: […] }.`,
                    ],
            };
        },
    };
}
/** Groups have names or whole numbers. */
function sliceText(cell) {
    if (cell === null || cell === undefined)
        return null;
    const text = String(cell).trim();
    return text === '' ? null : text.slice(0, longestValue + 1);
}
function isNoGroup(text) {
    return text !== null && (text.length > longestValue || isFraction(text));
}
function isFraction(text) {
    return /^[+-]?\d*\.\d*[1-9]\d*(?:e[+-]?\d+)?$|^[+-]?\d+(?:\.\d*)?e[+-]?\d+$/i.test(text);
}
function mayBeGroups(values) {
    return values.length <= mostFoundValues && !values.some(isNoGroup);
}
function isOfGroups(values, examples) {
    const numbers = values.every((value) => /^[+-]?\d+(?:\.0*)?$/.test(value));
    const most = numbers ? mostFoundNumbers : mostFoundValues;
    return values.length >= 2 && values.length <= most && values.length * fewestOfEach <= examples;
}
function refuseMany({ name, column }, path) {
    if (column.distinct() <= mostDeclaredValues)
        return;
    throw new errors/* UserError */.yo(`${path}: the slice column ${(0,findings/* quoted */.TL)(name)} has more than ${mostDeclaredValues} different values.`, {
        hint: 'Group them: one value for each group that is to be looked at by itself.',
    });
}

;// CONCATENATED MODULE: ./build/src/predictions/unlabelled.js



function createUnlabelled() {
    const ids = [];
    const answers = (0,textColumn/* createTextColumn */.K)();
    const scores = [];
    return {
        addAnswer(id, answer) {
            ids.push(id);
            answers.add(answer);
        },
        addScore(id, score) {
            ids.push(id);
            scores.push(scoreOf(score) ?? Number.NaN);
        },
        finish: (classes) => ({
            ids,
            answers: scores.length > 0 ? answersAtOneHalf(scores, classes) : answers.finish(),
        }),
    };
}

;// CONCATENATED MODULE: ./build/src/predictions/gatherExamples.js










/** A test set of more examples is refused: nobody pairs it by file, and its texts would fill the memory. */
const mostRows = 1_000_000;
/** Longer ids and labels are texts that stand in the wrong column. */
const longestText = 1_000;
/**
 * Reads examples column by column. Rows without an id and ids that stand twice are refused, because nothing could be paired by
 * them; examples without a label stand apart, and an answer that is missing is a wrong one, each with a warning.
 */
function createGatherer(header, wanted, path) {
    const roles = rolesOf(header, wanted, path);
    const flaws = {
        noId: (0,findings/* createFinding */.uP)(),
        twice: (0,findings/* createFinding */.uP)(),
        noLabel: (0,findings/* createFinding */.uP)(),
        noAnswer: (0,findings/* createFinding */.uP)(),
    };
    const seen = new Set();
    const ids = [];
    const [labels, answers] = [(0,textColumn/* createTextColumn */.K)(), (0,textColumn/* createTextColumn */.K)()];
    const scores = roles.score === null ? null : createScoreColumn(header[roles.score] ?? '');
    const slices = createSliceColumns(roles.slices);
    const unlabelled = createUnlabelled();
    let rows = 0;
    const parts = [roles.id, roles.label, roles.prediction, roles.score, ...roles.slices.map(({ at }) => at)];
    return {
        columns: [...new Set(parts.filter((at) => at !== null))],
        add(cells, place) {
            if (++rows > mostRows)
                throw tooManyRows(path);
            const id = textOf(cells[roles.id], path, place);
            if (id === null)
                return (0,findings/* note */.N4)(flaws.noId, () => place);
            if (seen.has(id))
                return (0,findings/* note */.N4)(flaws.twice, () => `${(0,findings/* quoted */.TL)(id)} in ${place}`);
            seen.add(id);
            const label = classOf(cells[roles.label], path, place);
            if (label === null) {
                (0,findings/* note */.N4)(flaws.noLabel, () => (0,findings/* quoted */.TL)(id));
                const { prediction, score } = roles;
                if (prediction !== null)
                    return unlabelled.addAnswer(id, classOf(cells[prediction], path, place));
                return unlabelled.addScore(id, score === null ? null : cells[score]);
            }
            ids.push(id);
            labels.add(label);
            if (roles.prediction !== null) {
                const answer = classOf(cells[roles.prediction], path, place);
                if (answer === null)
                    (0,findings/* note */.N4)(flaws.noAnswer, () => (0,findings/* quoted */.TL)(id));
                answers.add(answer);
            }
            if (roles.score !== null)
                scores?.add(cells[roles.score], id);
            slices.add(cells, path);
        },
        finish() {
            refuse(flaws, rows, ids.length, path);
            const labelColumn = labels.finish();
            const positive = wanted.positive ?? positiveAmong(labelColumn.values);
            const scored = scores?.finish({ positive, classes: labelColumn.values.length, path }) ?? noScores;
            const classes = { positive, labels: labelColumn.values };
            const answerColumn = roles.prediction === null ? answersByScore(scored, classes, path) : answers.finish();
            const sliced = slices.finish(ids.length, path);
            const predictions = {
                ids,
                labels: labelColumn,
                answers: answerColumn,
                scores: scored.scores,
                positive: scored.scores === null ? null : positive,
                slices: sliced.columns,
                unlabelled: unlabelled.finish(classes),
                columns: namesOf(roles, header),
                path,
            };
            return {
                predictions,
                warnings: [...flawWarnings(flaws, path), ...scored.warnings, ...sliced.warnings],
            };
        },
    };
}
const noScores = { scores: null, isShare: false, warnings: [] };
function namesOf({ id, label, prediction, score }, header) {
    const nameAt = (at) => (at === null ? null : (header[at] ?? null));
    return {
        id: header[id] ?? '',
        label: header[label] ?? '',
        prediction: nameAt(prediction),
        score: nameAt(score),
    };
}
/** A cell as text without blanks around it; null for an empty one. */
function textOf(cell, path, place) {
    if (cell === null || cell === undefined)
        return null;
    const text = String(cell).trim();
    if (text === '')
        return null;
    if (text.length <= longestText)
        return text;
    throw new errors/* UserError */.yo(`${path}, ${place}: an id or label of ${text.length} characters, ${(0,findings/* quoted */.TL)(text)}; at most ${longestText} are read.`, { hint: 'Name the columns in trainmark.yml: predictions: { path, id, label, prediction }.' });
}
/** A class: `1.0` is the class `1`, for one side may be written as whole numbers and the other not. */
function classOf(cell, path, place) {
    const text = textOf(cell, path, place);
    return text === null ? null : text.replace(/^([+-]?\d+)\.0+$/, '$1');
}
function tooManyRows(path) {
    return new errors/* UserError */.yo(`${path} has more than ${mostRows.toLocaleString('en-US')} rows, which is the most that is read.`, {
        hint: 'Write a random part of the test set, always the same one.',
    });
}
function refuse({ noId, twice, noLabel }, rows, kept, path) {
    if (rows === 0) {
        throw new errors/* UserError */.yo(`${path} has a header and no example.`, {
            hint: 'The training command may have stopped before it wrote any.',
        });
    }
    const problems = [
        ...(noId.count === 0 ? [] : [`${(0,countOf/* countOf */.p)(noId.count, 'row')} without an id ${(0,findings/* exampleWords */._n)(noId)}`]),
        ...(twice.count === 0
            ? []
            : [`${(0,countOf/* countOf */.p)(twice.count, 'row')} with an id that stood before ${(0,findings/* exampleWords */._n)(twice)}`]),
        ...(kept > 0 || noLabel.count === 0 ? [] : [`no example with a label`]),
    ];
    if (problems.length === 0)
        return;
    throw new errors/* UserError */.yo(`${path} has ${problems.join(', and ')}; examples are paired by ids that stand once.`, {
        hint: 'Give every example of the test set an id of its own, the same in every run.',
    });
}
function flawWarnings({ noLabel, noAnswer }, path) {
    return [
        ...(noLabel.count === 0
            ? []
            : [
                `${path}: ${(0,countOf/* countOf */.p)(noLabel.count, 'example')} without a label ${(0,findings/* exampleWords */._n)(noLabel)}; no metric counts them.`,
            ]),
        ...(noAnswer.count === 0
            ? []
            : [
                `${path}: ${(0,countOf/* countOf */.p)(noAnswer.count, 'example')} without a prediction ${(0,findings/* exampleWords */._n)(noAnswer)}; they count as wrong.`,
            ]),
    ];
}


/***/ }),

/***/ 7655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createTextColumn),
/* harmony export */   N: () => (/* binding */ textColumnOf)
/* harmony export */ });
const firstCapacity = 1024;
function createTextColumn() {
    const places = new Map();
    const values = [];
    let codes = new Int32Array(firstCapacity);
    let length = 0;
    const codeOf = (text) => {
        const known = places.get(text);
        if (known !== undefined)
            return known;
        places.set(text, values.length);
        return values.push(text) - 1;
    };
    return {
        add(text) {
            if (length === codes.length)
                codes = grown(codes);
            codes[length++] = text === null ? -1 : codeOf(text);
        },
        distinct: () => values.length,
        values: () => values,
        finish: () => ({ values, codes: codes.slice(0, length) }),
    };
}
function grown(codes) {
    const larger = new Int32Array(2 * codes.length);
    larger.set(codes);
    return larger;
}
/** A column of these texts. */
function textColumnOf(texts) {
    const column = createTextColumn();
    for (const text of texts)
        column.add(text);
    return column.finish();
}


/***/ })

};
