import { UserError } from '../../errors.ts';
import type { SweepSpec } from '../sweepSpec.ts';
import type { Finding } from './findings.ts';
import { parseSweep } from './parseSweep.ts';
import { readPythonYaml } from './pythonYaml.ts';

export interface SweepFile {
  readonly spec: SweepSpec;
  /** What is accepted but likely not meant, or read differently from W&B; one sentence each. */
  readonly notes: readonly string[];
}

/** No sweep file is larger; a grid lists its values in it. */
const mostCharacters = 1_000_000;
/** A longer path is told by its ends. */
const longestPath = 12;

/**
 * Reads the text of a W&B sweep file. `additions` are Trainmark's own settings beside it. One UserError tells all problems.
 */
export function readSweepFile(text: string, name: string, additions: unknown = {}): SweepFile {
  if (text.length > mostCharacters)
    throw new UserError(
      `${name} has ${text.length} characters; a sweep file has at most ${mostCharacters}.`,
      {
        hint: 'Nothing was started. Give a range in place of a long list of values.',
      },
    );
  const { value, wasFloat, problems, notes } = readPythonYaml(text, name);
  const parsed = parseSweep(value, { additions, wasFloat });
  const told = [...problems, ...(parsed.kind === 'problems' ? parsed.problems : [])];
  if (parsed.kind === 'problems' || told.length > 0) throw refusal(name, told);
  return { spec: parsed.spec, notes: [...parsed.notes.map(sentence), ...notes] };
}

function refusal(name: string, problems: readonly Finding[]): UserError {
  const lines = problems.map((problem) => `  ${sentence(problem)}`);
  return new UserError(
    `${problems.length === 1 ? 'There is a problem' : `There are ${problems.length} problems`} in the sweep ${name}:\n${lines.join('\n')}`,
    { hint: 'Nothing was started. The format is that of W&B’s sweep files.' },
  );
}

function sentence({ path, message }: Finding): string {
  const shortened =
    path.length <= longestPath ? path : [...path.slice(0, longestPath / 2), '…', ...path.slice(-2)];
  return `${shortened.join('.')} ${message}`.trim();
}
