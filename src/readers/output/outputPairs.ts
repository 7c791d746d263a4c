import type { MetricHint } from '../../records/reading.ts';
import { parseNumber } from '../numberText.ts';
import type { RowStep } from '../rows.ts';
import type { MetricSink } from './metricSink.ts';
import { stepOnLine } from './stepOnLine.ts';

/** Finds `loss=0.12` and `acc: 93.1%` of declared names in a line; gives the names that were found. */
export type AddPairs = (
  line: string,
  sink: MetricSink,
  hint: (hint: MetricHint) => void,
  /** Where the line itself names none. */
  stepBefore: RowStep | null,
) => ReadonlySet<string>;

const number = String.raw`[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?(?:nan|NaN|NAN|inf|Inf|INF)(?:inity)?`;

/**
 * A name counts as a whole only: `loss` is found neither in `val_loss` nor in `val/loss`. The value may stand
 * in a call (`tensor(0.1)`), and may have `%`, `s` or `ms` behind it, which becomes its unit: 93.1% stays
 * 93.1. Anything else behind it (`1.2k`, `12:30`, `1,234`, `9/10`) makes it something that is not understood, and it
 * is left out.
 */
export function createPairFinder(names: readonly string[]): AddPairs {
  if (names.length === 0) return () => new Set();
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(escapePattern);
  const pattern = new RegExp(
    String.raw`(?<![\w./-])(${longestFirst.join('|')})["']?\s*[=:]\s*(?:[A-Za-z_][\w.]*\()?(${number})(%|ms|s)?(?![\w%]|[.:]\d|,\d{3}(?!\d)|\s?\/\s?\d)`,
    'g',
  );
  return (line, sink, hint, stepBefore) => {
    let step: ReturnType<typeof stepOnLine> | undefined;
    const found = new Set<string>();
    pattern.lastIndex = 0;
    for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
      const [, name = '', text = '', unit] = match;
      const value = parseNumber(text);
      if (value === undefined) continue;
      step = step === undefined ? (stepOnLine(line) ?? stepBefore) : step;
      if (unit !== undefined) hint({ name, unit });
      sink.point(name, value, step);
      found.add(name);
    }
    return found;
  };
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
