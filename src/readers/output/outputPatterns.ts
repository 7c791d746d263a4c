import { createContext, Script } from 'node:vm';
import { messageOf, UserError } from '../../errors.ts';
import type { Collector } from '../collector.ts';
import { parseNumber } from '../numberText.ts';
import type { RowStep } from '../rows.ts';
import { stepKindOf } from '../steps.ts';
import type { MetricSink } from './metricSink.ts';
import { stepOnLine } from './stepOnLine.ts';

/** A metric's regular expression, as the user wrote it. */
export interface OutputPattern {
  readonly name: string;
  readonly pattern: string;
}

/** Longer lines are not given to patterns. */
const maxPatternLine = 4096;
/** What one pattern may take for the lines of one chunk before it is given up. */
const timeLimitMs = 500;
/** Steps of backtracking that surely stay far below the time limit. */
const harmlessSteps = 1e8;

/** What one pattern found in one line. */
interface Found {
  readonly line: number;
  readonly name: string;
  readonly value: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Patterns of the user, matched against lines of output. */
export interface PatternMatcher {
  /** All matches, in the order of the lines; `line` is an index into them. */
  match(lines: readonly string[], collector: Collector): readonly Found[];
}

/**
 * The value is the group `value` or the first one; a group `step` (or `epoch`, `iteration`, …) names the
 * step. JavaScript's matching can take exponential time on a line made for it (`(a+)+$`), so a pattern that
 * might is run under a time limit, and dropped with a warning when it meets it.
 */
export function createPatternMatcher(patterns: readonly OutputPattern[]): PatternMatcher {
  let compiled = patterns.map(compile);
  const runWithin = createTimeLimiter();
  return {
    match(lines, collector) {
      const found = compiled.flatMap((pattern) => {
        const matches = matchLines(pattern, lines, runWithin);
        if (matches !== null) return matches;
        compiled = compiled.filter((other) => other !== pattern);
        const name = JSON.stringify(pattern.name);
        collector.warn(
          `has lines for which the pattern of ${name} takes more than ${timeLimitMs} ms; the pattern was given up.`,
        );
        return [];
      });
      return found.sort((a, b) => a.line - b.line);
    },
  };
}

/** Records what a pattern found. */
export function addFound(
  { name, value, groups }: Found,
  line: string,
  collector: Collector,
  sink: MetricSink,
): void {
  const number = parseNumber(value.trim().replace(/%$/, ''));
  if (number === undefined) {
    collector.warn(
      `matches the pattern of ${JSON.stringify(name)} with ${JSON.stringify(value.slice(0, 40))}, which is not a number.`,
    );
    return;
  }
  if (value.trim().endsWith('%')) collector.hint({ name, unit: '%' });
  sink.point(name, number, stepInGroups(groups) ?? stepOnLine(line));
}

interface CompiledPattern {
  readonly name: string;
  readonly expression: RegExp;
  /**
   * Loops in the pattern: matching a line of n characters takes at most about n^(loops + 1) / (loops + 1)!
   * steps.
   */
  readonly loops: number;
}

function compile({ name, pattern }: OutputPattern): CompiledPattern {
  const repeatsGroup = /\)[*+{]/.test(pattern) || /\\[1-9k]/.test(pattern);
  const loops = repeatsGroup ? Infinity : (pattern.match(/[*+{]/g)?.length ?? 0);
  try {
    return { name, expression: new RegExp(pattern), loops };
  } catch (error) {
    throw new UserError(`The pattern of ${name} is not a regular expression: ${messageOf(error)}.`, {
      cause: error,
    });
  }
}

/** Null when it took too long. */
function matchLines(
  pattern: CompiledPattern,
  lines: readonly string[],
  runWithin: RunWithin,
): Found[] | null {
  const steps = lines.reduce(
    (sum, line) => sum + (line.length > maxPatternLine ? 0 : stepsFor(line.length, pattern.loops)),
    0,
  );
  const job = () =>
    lines.flatMap((line, index) => (line.length > maxPatternLine ? [] : matchLine(pattern, line, index)));
  return steps <= harmlessSteps ? job() : runWithin(timeLimitMs, job);
}

function matchLine({ name, expression }: CompiledPattern, text: string, line: number): Found[] {
  const match = expression.exec(text);
  const value = match?.groups?.['value'] ?? match?.[1];
  return match === null || value === undefined ? [] : [{ line, name, value, groups: match.groups ?? {} }];
}

function stepsFor(length: number, loops: number): number {
  if (loops === Infinity) return Infinity;
  let steps = 1;
  for (let factor = 1; factor <= loops + 1; factor++) steps *= length / factor;
  return steps;
}

/** Runs a job; null when it had to be stopped. */
type RunWithin = <T>(limitMs: number, job: () => T) => T | null;

/**
 * Only the vm module can stop a regular expression that runs. Its set-up takes a millisecond, so it is done
 * once, when first needed.
 */
function createTimeLimiter(): RunWithin {
  let run: ReturnType<typeof openContext> | null = null;
  return <T>(limitMs: number, job: () => T) => {
    run ??= openContext();
    const result: { value: T | null } = { value: null };
    try {
      run(limitMs, () => (result.value = job()));
      return result.value;
    } catch (error) {
      if (isTimeout(error)) return null;
      throw error;
    }
  };
}

/** The error comes from the context and is no instance of this side's Error. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

function openContext(): (limitMs: number, job: () => void) => void {
  const current = { job: () => {} };
  const context = createContext({ run: () => current.job() });
  const script = new Script('run()');
  return (limitMs, job) => {
    current.job = job;
    script.runInContext(context, { timeout: limitMs });
  };
}

function stepInGroups(groups: Found['groups']): RowStep | null {
  for (const [group, text] of Object.entries(groups)) {
    const kind = stepKindOf(group);
    const step = text === undefined ? undefined : parseNumber(text);
    if (kind !== undefined && step !== undefined && Number.isFinite(step)) return { kind, step };
  }
  return null;
}
