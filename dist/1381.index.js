export const id = 1381;
export const ids = [1381];
export const modules = {

/***/ 51381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  optunaJournalOf: () => (/* binding */ optunaJournalOf)
});

// EXTERNAL MODULE: ./build/src/records/canonicalJson.js
var canonicalJson = __webpack_require__(77452);
// EXTERNAL MODULE: ./build/src/sweeps/space/quantile.js
var quantile = __webpack_require__(89);
;// CONCATENATED MODULE: ./build/src/sweeps/results/exports/optunaDistribution.js


/** Shares of a distribution without ends beyond which no trial is expected. */
const [leastShare, mostShare] = [0.001, 0.999];
/** The distribution that Optuna has for ours, wide enough for all values that trials had. */
function optunaParameterOf(distribution, values) {
    switch (distribution.kind) {
        case 'constant':
            return choices([distribution.value], values);
        case 'categorical':
            return choices(distribution.values, values);
        case 'stepped': {
            const { min, max, step, isLog } = distribution;
            const isWhole = Number.isInteger(min) && Number.isInteger(step);
            if (isLog)
                return numeric(isWhole && step === 1 ? 'Int' : 'Float', [min, max], true, null, values);
            return numeric(isWhole ? 'Int' : 'Float', [min, max], false, step, values);
        }
        case 'uniform': {
            const { min, max, quantum } = distribution;
            if (quantum === null)
                return numeric('Float', [min, max], false, null, values);
            return numeric('Float', [(0,quantile/* roundedTo */.Jx)(quantum, min), (0,quantile/* roundedTo */.Jx)(quantum, max)], false, quantum, values);
        }
        case 'logUniform':
            return numeric('Float', [distribution.min, distribution.max], true, null, values);
        case 'normal':
        case 'logNormal':
        case 'beta': {
            const ends = [(0,quantile/* quantileOf */.Xf)(distribution, leastShare), (0,quantile/* quantileOf */.Xf)(distribution, mostShare)];
            return numeric('Float', ends, distribution.kind === 'logNormal', null, values);
        }
    }
}
/** A value outside the grid or the logarithm makes the parameter a plain continuum: Optuna refuses to read anything else. */
function numeric(kind, ends, isLog, step, values) {
    const numbers = values.filter((value) => typeof value === 'number');
    const low = numbers.reduce((least, value) => Math.min(least, value), ends[0]);
    const high = numbers.reduce((most, value) => Math.max(most, value), ends[1]);
    const fits = numbers.every((value) => step === null || isOnGrid(value, ends[0], step));
    const isKept = fits && (step === null || (low === ends[0] && high === ends[1]));
    const isWhole = kind === 'Int' && numbers.every(Number.isInteger) && isKept;
    const log = isLog && low > 0;
    const attributes = { log, step: isWhole ? (step ?? 1) : isKept && !log ? step : null, low, high };
    return {
        distribution: JSON.stringify({ name: `${isWhole ? 'Int' : 'Float'}Distribution`, attributes }),
        internalOf: (value) => (typeof value === 'number' ? value : null),
    };
}
function isOnGrid(value, low, step) {
    const place = (value - low) / step;
    return Math.abs(place - Math.round(place)) < 1e-8;
}
/** Optuna's choices are scalars; others stand as their JSON. */
function choices(listed, seen) {
    const all = new Map([...listed, ...seen].map((value) => [(0,canonicalJson/* canonicalJson */.d)(value), value]));
    const places = new Map([...all.keys()].map((key, index) => [key, index]));
    const shown = [...all].map(([key, value]) => (typeof value === 'object' && value !== null ? key : value));
    return {
        distribution: JSON.stringify({ name: 'CategoricalDistribution', attributes: { choices: shown } }),
        internalOf: (value) => places.get((0,canonicalJson/* canonicalJson */.d)(value)) ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/sweeps/results/exports/optunaJournal.js

/** Codes of optuna 5.0, `storages/journal/_storage.py` and `trial/_state.py`. */
const operations = { createStudy: 0, setStudyUserAttr: 2, setStudySystemAttr: 3, createTrial: 4 };
const states = { complete: 1, pruned: 2, failed: 3 };
const directions = { minimize: 1, maximize: 2 };
/**
 * The sweep as a journal that Optuna's `JournalFileBackend` opens, and so its dashboard: one study, and one trial for each that
 * has ended. Optuna numbers trials itself; our own number and record stand in `user_attrs`. Trials that a machine lost, and
 * those still to come, are left out.
 */
function optunaJournalOf(spec, runs, studyName) {
    const worker_id = 'trainmark';
    const told = runs.filter(({ outcome }) => outcome.kind !== 'pending' && outcome.kind !== 'lost');
    const parameters = new Map(spec.parameters.map(({ name, distribution }) => [
        name,
        optunaParameterOf(distribution, told.flatMap(({ configuration }) => configuration.get(name) ?? [])),
    ]));
    const lines = [
        {
            op_code: operations.createStudy,
            study_name: studyName,
            directions: spec.metrics.map(({ goal }) => directions[goal]),
        },
        {
            op_code: operations.setStudySystemAttr,
            study_id: 0,
            system_attr: { 'study:metric_names': spec.metrics.map(({ name }) => name) },
        },
        ...told
            .toSorted((a, b) => a.number - b.number)
            .map((run) => ({
            op_code: operations.createTrial,
            study_id: 0,
            ...datesOf(run),
            ...endOf(run, spec.metrics.length),
            ...valuesOf(run, parameters),
            user_attrs: {
                trainmark_trial: run.id,
                ...(run.recordId === null ? {} : { trainmark_record: run.recordId }),
                ...(run.reason === null ? {} : { reason: run.reason }),
            },
            system_attrs: {},
            intermediate_values: Object.fromEntries(run.history.map((value, step) => [String(step), value])),
        })),
    ];
    return lines.map((line) => `${JSON.stringify({ ...line, worker_id })}\n`).join('');
}
/** A trial whose values are not finite has failed; so has, for Optuna, a pruned one among several metrics. */
function endOf({ outcome, history }, metrics) {
    if (outcome.kind === 'complete' && outcome.values.every(Number.isFinite)) {
        const values = outcome.values.slice(0, metrics);
        return metrics === 1
            ? { state: states.complete, value: values[0], values: null }
            : { state: states.complete, value: null, values };
    }
    if (outcome.kind === 'pruned' && metrics === 1)
        return { state: states.pruned, value: history.at(-1) ?? outcome.value, values: null };
    return { state: states.failed, value: null, values: null };
}
function datesOf({ startedAt, durationMs }) {
    const startMs = startedAt === null ? Number.NaN : Date.parse(startedAt);
    if (Number.isNaN(startMs))
        return { datetime_start: null };
    return {
        datetime_start: pythonDate(startMs),
        ...(durationMs === null ? {} : { datetime_complete: pythonDate(startMs + durationMs) }),
    };
}
/** Python before 3.11 reads no `Z`. */
function pythonDate(timeMs) {
    return new Date(timeMs).toISOString().replace('Z', '000+00:00');
}
function valuesOf({ configuration }, parameters) {
    const placed = [...configuration].flatMap(([name, value]) => {
        const parameter = parameters.get(name);
        const internal = parameter?.internalOf(value) ?? null;
        return parameter === undefined || internal === null ? [] : [{ name, internal, parameter }];
    });
    return {
        params: Object.fromEntries(placed.map(({ name, internal }) => [name, internal])),
        distributions: Object.fromEntries(placed.map(({ name, parameter }) => [name, parameter.distribution])),
    };
}


/***/ })

};
