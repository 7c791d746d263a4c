/** Rows that share a flaw: how many, and a few of them to look at. */
export interface Finding {
  count: number;
  readonly examples: string[];
}

const mostExamples = 3;
const longestExample = 60;

export function createFinding(): Finding {
  return { count: 0, examples: [] };
}

/** Notes one more row. */
export function note(finding: Finding, example: () => string): void {
  finding.count++;
  if (finding.examples.length < mostExamples) finding.examples.push(example());
}

/** ` (line 3, line 7, …)`, with what was noted of the first rows. */
export function exampleWords({ count, examples }: Finding): string {
  return `(${examples.join(', ')}${count > examples.length ? ', …' : ''})`;
}

/** A text of a file as it stands in a message: quoted and short. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > longestExample ? `${text.slice(0, longestExample - 1)}…` : text);
}
