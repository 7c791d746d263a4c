import { countOf } from '../../records/countOf.ts';
import { markdownTable } from 'markdown-table';
import type { Flip, Flips } from '../../predictions/flips.ts';
import type { ExampleSummary } from '../../predictions/exampleSummary.ts';
import { markdown, markdownCode, shorten } from '../escape.ts';
import { flipRow, flipsTitle, gapRow } from '../examples.ts';
import type { Report } from '../report.ts';
import { folded } from './folded.ts';
import type { Section } from './section.ts';

const mostSlices = 20;
const longestCell = 60;

/** What became of single examples, behind one line; and how far groups are apart, behind another. */
export function exampleSections({ examples }: Report): readonly Section[] {
  if (examples === null) return [];
  const { flips, gaps } = examples;
  return [
    ...(flips === null || flips.newlyWrong + flips.newlyRight === 0 ? [] : [flipsSection(flips, examples)]),
    ...(gaps.length === 0 ? [] : [gapSection(examples)]),
  ];
}

function flipsSection(flips: Flips, { unpaired }: ExampleSummary): Section {
  const left = unpaired === 0 ? [] : [`${countOf(unpaired, 'example')} of only some runs left out.`];
  const parts = [
    ...left,
    ...flipList('Newly wrong', flips.wrong, flips.newlyWrong),
    ...flipList('Newly right', flips.right, flips.newlyRight),
    ...sliceTable(flips),
  ];
  return { name: 'examples', text: folded(flipsTitle(flips), parts.join('\n\n')) };
}

function flipList(title: string, listed: readonly Flip[], count: number): string[] {
  if (listed.length === 0) return [];
  const hasSlices = listed.some(({ slices }) => Object.keys(slices).length > 0);
  const rows = listed.map(flipRow).map(({ id, label, before, after, slices }) => {
    const cells = [markdownCode(id), ...[label, before, after].map((text) => cell(text))];
    return hasSlices ? [...cells, cell(slices)] : cells;
  });
  const head = [title, 'Label', 'Baseline', 'Candidate', ...(hasSlices ? ['Slices'] : [])];
  const beyond = count - listed.length;
  const note = beyond > 0 ? `\n\nand ${countOf(beyond, 'more example')}` : '';
  return [markdownTable([head, ...rows], { alignDelimiters: false }) + note];
}

function sliceTable({ slices }: Flips): string[] {
  if (slices.length === 0) return [];
  const byFlips = slices.toSorted((a, b) => flipped(b) - flipped(a)).slice(0, mostSlices);
  const rows = byFlips.map(({ key, value, examples, newlyWrong, newlyRight }) => [
    markdownCode(`${key}=${value}`),
    ...[examples, newlyWrong, newlyRight].map((count) => count.toLocaleString('en-US')),
  ]);
  const table = markdownTable([['Slice', 'Examples', 'Newly wrong', 'Newly right'], ...rows], {
    align: ['left', 'right', 'right', 'right'],
    alignDelimiters: false,
  });
  const beyond = slices.length - byFlips.length;
  return [beyond > 0 ? `${table}\n\nand ${countOf(beyond, 'more slice')} in the full report` : table];
}

function flipped({ newlyWrong, newlyRight }: Flips['slices'][number]): number {
  return newlyWrong + newlyRight;
}

function gapSection({ gaps }: ExampleSummary): Section {
  const rows = gaps
    .map(gapRow)
    .map(({ key, baseline, candidate, interval, groups }) => [
      markdownCode(key),
      markdown(baseline),
      markdown(candidate),
      markdown(interval),
      cell(groups, 2 * longestCell),
    ]);
  const head = ['Groups by', 'Gap before', 'Gap now', '95 % interval', 'Lowest and highest (examples)'];
  const table = markdownTable([head, ...rows], { alignDelimiters: false });
  return { name: 'examples', text: folded(`Accuracy by group: ${countOf(gaps.length, 'gap')}`, table) };
}

function cell(text: string, longest = longestCell): string {
  return markdown(shorten(text, longest));
}
