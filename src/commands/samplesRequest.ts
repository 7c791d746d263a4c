import { UserError } from '../errors.ts';
import { type Condition, type Mode, modes } from '../gates/easeml/condition.ts';
import { readCondition } from '../gates/easeml/parseCondition.ts';
import { boundKinds, type Feedback, type TestSetUse } from '../gates/easeml/testSetUse.ts';
import type { CommandLine } from '../settings/commandLine.ts';
import { readFeedback } from '../settings/feedback.ts';
import { refuseProblems, showValue, type Problem } from '../settings/problem.ts';
import { adaptivities, samplesDefaults } from '../settings/samplesFlags.ts';

/** What `trainmark samples` was asked. */
export interface SamplesRequest {
  readonly condition: Condition;
  readonly mode: Mode;
  readonly use: TestSetUse;
  /** Examples that there are; null to ask how many are needed. */
  readonly size: number | null;
}

/** The flags and the condition, or one UserError that lists all problems. */
export function readSamplesRequest(line: Extract<CommandLine, { kind: 'command' }>): SamplesRequest {
  const problems = [...line.problems];
  const flags: Flags = { given: line.given, problems };
  const adaptivity = oneOf(flags, 'adaptivity', adaptivities) ?? samplesDefaults.adaptivity;
  const mode = oneOf(flags, 'mode', modes) ?? samplesDefaults.mode;
  const use: TestSetUse = {
    delta: 1 - (reliability(flags) ?? samplesDefaults.reliability),
    steps: wholeNumber(flags, 'steps', 1_000_000) ?? samplesDefaults.steps,
    adaptivity,
    feedback: feedback(flags) ?? { kind: 'bit' },
    bounds: oneOf(flags, 'bounds', boundKinds) ?? samplesDefaults.bounds,
  };
  if (adaptivity === 'none' && use.feedback.kind !== 'bit') problems.push(feedbackToNobody);
  const size = wholeNumber(flags, 'size', 1_000_000_000);
  const condition = conditionIn([...line.operands, ...line.words], mode, problems);
  refuseProblems(problems);
  return { condition, mode, use, size };
}

const feedbackToNobody: Problem = {
  where: '--feedback',
  message: 'with --adaptivity none nothing is shown to anybody; accepted: bit, or another --adaptivity',
};

/** The condition; its own error is thrown, or joins the other problems when there are any. */
function conditionIn(words: readonly string[], mode: Mode, problems: Problem[]): Condition {
  try {
    return readCondition(onlyWord(words), mode);
  } catch (error) {
    if (!(error instanceof UserError) || problems.length === 0) throw error;
    problems.push({ where: 'condition', message: error.message });
    refuseProblems(problems);
    throw error;
  }
}

function onlyWord(words: readonly string[]): string {
  const [condition, ...more] = words;
  if (condition !== undefined && more.length === 0) return condition;
  const seen = words.length === 0 ? 'none' : `${words.length} words: ${showValue(words.join(' '))}`;
  throw new UserError(`samples takes one condition, got ${seen}.`, {
    hint: 'Put it in quotes: trainmark samples "n - o > 0.02 +/- 0.01".',
  });
}

interface Flags {
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly problems: Problem[];
}

/** The text of a flag as `parse` understands it; null when it is not given, or wrong and noted. */
function read<T>(
  { given, problems }: Flags,
  key: string,
  accepted: string,
  parse: (text: string) => T | null,
): T | null {
  const text = given.get(key)?.[0];
  if (text === undefined) return null;
  const value = parse(text.trim());
  if (value === null)
    problems.push({ where: `--${key}`, message: `got ${showValue(text)}; accepted: ${accepted}` });
  return value;
}

function oneOf<T extends string>(flags: Flags, key: string, words: readonly T[]): T | null {
  return read(flags, key, words.join(', '), (text) => words.find((word) => word === text) ?? null);
}

function reliability(flags: Flags): number | null {
  const accepted = 'a probability from 0.5 to less than 1, such as 0.999';
  return read(flags, 'reliability', accepted, (text) => {
    const value = decimal(text);
    return value !== null && value >= 0.5 && value < 1 ? value : null;
  });
}

function wholeNumber(flags: Flags, key: string, most: number): number | null {
  return read(flags, key, `a whole number from 1 to ${most.toLocaleString('en-US')}`, (text) => {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : 0;
    return value >= 1 && value <= most ? value : null;
  });
}

function feedback(flags: Flags): Feedback | null {
  const accepted = 'bit, value, or rounded:<step> with a step from 0.000001 to 0.5, such as rounded:0.01';
  return read(flags, 'feedback', accepted, readFeedback);
}

function decimal(text: string): number | null {
  return /^(?:\d+(?:\.\d*)?|\.\d+)(?:e-?\d+)?$/i.test(text) ? Number(text) : null;
}
