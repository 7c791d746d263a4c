import { parseNumber } from '../numberText.ts';
import type { RowStep } from '../rows.ts';
import { stepKindOf } from '../steps.ts';
import type { MetricSink } from './metricSink.ts';

/**
 * Takes what a line of XGBoost, LightGBM, Optuna or Keras says, and the epoch that a line of its own names; returns the
 * names of the metrics it gave. Keras closes each `Epoch 3/10` with one line. Any further one comes from
 * `evaluate`, whose `loss` is another one than that of training: it is called `evaluate_loss`.
 */
export function addLibraryLine(line: string, sink: MetricSink): ReadonlySet<string> {
  const named = headingOf(line);
  if (named !== null) sink.heading = { step: named, isOpen: true };
  const keras = kerasValues(line);
  const epoch = sink.heading?.isOpen === true ? sink.heading.step : null;
  if (keras.length > 0 && sink.heading !== null) sink.heading = { ...sink.heading, isOpen: false };
  const found = [
    ...boostingValues(line),
    ...optunaValues(line),
    ...keras.map(({ name, value }) => ({
      name: epoch === null ? `evaluate_${name}` : name,
      value,
      step: epoch,
    })),
  ];
  for (const { name, value, step } of found) sink.point(name, value, step);
  return new Set(found.map(({ name }) => name));
}

/** A value on a line that a library prints about itself. */
interface LibraryValue {
  readonly name: string;
  readonly value: number;
  readonly step: RowStep | null;
}

/** `Epoch 3/10` on a line of its own, `STEP:  3`: Keras, and many hand-written loops. */
const heading =
  /^(epoch|step|iteration|round)(?:\s+|\s{0,9}[:#=]\s{0,9})\[?(\d{1,15})(?:\s{0,9}(?:\/|of)\s{0,9}\d{1,15})?\]?\s{0,9}:?$/i;

/** The step that a line of its own names for the lines that follow; null for any other line. */
function headingOf(line: string): RowStep | null {
  const [, word = '', step] = (line.length > 80 ? null : heading.exec(line)) ?? [];
  const kind = stepKindOf(word);
  return step === undefined || kind === undefined ? null : { kind, step: Number(step) };
}

/**
 * The values on a line that XGBoost or LightGBM prints for an iteration: `[12]\tvalidation_0-rmse:0.41` or
 * `[12]\tvalid_0's l2: 0.24`, in both `<set>-<metric>`. Cross-validation adds the spread, `+0.01`, which becomes
 * `<set>-<metric>-std`. Empty for any other line: each of its cells has to have the form.
 */
function boostingValues(line: string): readonly LibraryValue[] {
  const iteration = /^\[(\d{1,15})\]\t/.exec(line);
  if (iteration === null) return [];
  const step: RowStep = { kind: 'iteration', step: Number(iteration[1]) };
  const values: LibraryValue[] = [];
  for (const cell of line.slice(iteration[0].length).split('\t')) {
    const [, name, text] = /^([^\s:]+):(\S+)$/.exec(cell) ?? [];
    const [, set, metric, spaced] = /^([^':]+)'s ([^':]+): (.+)$/.exec(cell) ?? [];
    const key = set === undefined ? name : `${set}-${metric}`;
    const numbers = readWithSpread(text ?? spaced ?? '');
    if (key === undefined || !/.-./.test(key) || numbers === null) return [];
    values.push({ name: key, value: numbers.value, step });
    if (numbers.spread !== undefined) values.push({ name: `${key}-std`, value: numbers.spread, step });
  }
  return values;
}

const trial =
  /^\[[IW] [^\]]{1,40}\] Trial (\d{1,15}) finished with values?: (\S{1,40}) and parameters: .*?(?:Best is trial \d{1,15} with value: (\S{1,40}?)\.?)?$/;

/** What Optuna logs when a trial is over (5.0 `study/study.py`): its value, and the best one so far. */
function optunaValues(line: string): readonly LibraryValue[] {
  const [, number, text = '', best = ''] = trial.exec(line) ?? [];
  if (number === undefined) return [];
  const step: RowStep = { kind: 'trial', step: Number(number) };
  return [
    { name: 'value', value: parseNumber(text), step },
    { name: 'best_value', value: parseNumber(best), step },
  ].flatMap(({ value, ...rest }) => (value === undefined ? [] : [{ ...rest, value }]));
}

/** `0.41`, `0.41+0.02`, `0.41 + 0.02`; the sign of an exponent, `1e+05`, is no spread. */
function readWithSpread(text: string): { readonly value: number; readonly spread?: number } | null {
  if (text.length > 100) return null;
  const whole = parseNumber(text);
  if (whole !== undefined) return { value: whole };
  const [, first = '', second = ''] = /^(\S+?(?<!e)) ?\+ ?(\d\S*)$/i.exec(text) ?? [];
  const [value, spread] = [parseNumber(first), parseNumber(second)];
  return value === undefined || spread === undefined ? null : { value, spread };
}

/**
 * The values on the line that Keras prints when an epoch, or `evaluate`, is over:
 * `25/25 ━━━ 0s 2ms/step - accuracy: 0.9 - loss: 0.1` (with `━━━`, `[====]` or without). Empty for any other line, and
 * for a bar that was stopped before its end.
 */
function kerasValues(line: string): readonly LibraryValue[] {
  const count = /^(\d{1,15})\/(\d{1,15}|Unknown)\s/.exec(line);
  if (count === null || !line.includes('s/step') || (count[2] !== 'Unknown' && count[1] !== count[2]))
    return [];
  const values: LibraryValue[] = [];
  for (const part of line.split(' - ').slice(1)) {
    const [, name, text = ''] = /^([A-Za-z_][\w./-]*): (\S+)$/.exec(part.trim()) ?? [];
    const value = parseNumber(text);
    if (name !== undefined && value !== undefined) values.push({ name, value, step: null });
    else if (!/^\d+(?:[mun]?s)\b/.test(part)) return [];
  }
  return values;
}
