import type { ExampleSummary } from '../../src/predictions/exampleSummary.ts';

/** So many flips each way, in which every text is this one. */
export function sampleExamples(text: string, count = 25): ExampleSummary {
  const flip = { id: text, label: text, before: text, after: text, slices: { [text]: text } };
  const listed = Array.from({ length: Math.min(count, 20) }, () => flip);
  const counts = { examples: 2000, newlyWrong: count, newlyRight: count };
  const group = { value: text, accuracy: 0.9, examples: 1200 };
  const gap = {
    key: text,
    lowest: { ...group, accuracy: 0.81, examples: 100 },
    highest: group,
    gap: 0.09,
    interval: [0.0188, 0.1808] as const,
  };
  return {
    problem: null,
    unpaired: 3,
    flips: {
      ...counts,
      wrong: listed,
      right: listed,
      slices: Array.from({ length: count }, (_, index) => ({
        key: text,
        value: `${text}${index}`,
        ...counts,
      })),
    },
    gaps: [{ key: text, baseline: gap, candidate: gap }],
  };
}
