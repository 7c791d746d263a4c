import { markdownTable } from 'markdown-table';
import type { MediumPair } from '../../charts/media/buildMedia.ts';
import { confusionCells } from '../../charts/media/confusion.ts';
import { formatDelta, formatValue } from '../../comparison/formatValue.ts';
import type { MediumOf } from '../../records/media/medium.ts';
import { countKinds, mediumKinds } from '../../records/media/mediumKinds.ts';
import { markdown, markdownCode } from '../escape.ts';
import { mediumWords } from '../media.ts';
import type { Report } from '../report.ts';
import { folded } from './folded.ts';
import type { Section } from './section.ts';

const mostLines = 20;
/** Larger matrices are wider than a comment. */
const mostClasses = 10;
const mostKinds = 5;
const mostMatrices = 2;
const plainAmount = { unit: null, valueKind: 'value' } as const;

/** A line for each structured result, and small confusion matrices as tables; the HTML report draws them. */
export function mediaSection({ media: { pairs } }: Report): readonly Section[] {
  if (pairs.length === 0) return [];
  const lines = pairs
    .slice(0, mostLines)
    .map(
      (pair) =>
        `- ${markdownCode(pair.name)} (${mediumKinds[pair.kind].one}): ${markdown(mediumWords(pair))}`,
    );
  const more = pairs.length - mostLines;
  if (more > 0) lines.push(`- and ${more} more in the full report`);
  const tables = pairs.flatMap(matrixTable).slice(0, mostMatrices);
  const content = [lines.join('\n'), ...tables].join('\n\n');
  return [{ name: 'media', text: folded(`Media: ${countKinds(pairs, mostKinds)}`, content) }];
}

function matrixTable({ name, baseline, candidate }: MediumPair): readonly string[] {
  if (candidate?.kind !== 'confusion-matrix' || candidate.classes.length > mostClasses) return [];
  const before = baseline?.kind === 'confusion-matrix' && isAlike(baseline, candidate) ? baseline : null;
  const { classes, counts } = confusionCells(candidate);
  const rows = classes.map((actual, row) => [
    markdownCode(actual),
    ...classes.map((_, column) => {
      const count = counts[row]?.[column] ?? 0;
      const delta = before === null ? 0 : count - (before.counts[row]?.[column] ?? 0);
      return delta === 0 ? formatValue(count) : `${formatValue(count)} (${formatDelta(delta, plainAmount)})`;
    }),
  ]);
  const head = ['actual ↓ predicted →', ...classes.map((one) => markdownCode(one))];
  const align = ['l', ...classes.map(() => 'r')];
  const change = before === null ? '' : ', in brackets the change from the baseline';
  return [
    `${markdownCode(name)}: counts of the candidate${change}\n\n${markdownTable([head, ...rows], { align, alignDelimiters: false })}`,
  ];
}

function isAlike(one: MediumOf<'confusion-matrix'>, other: MediumOf<'confusion-matrix'>): boolean {
  return JSON.stringify(one.classes) === JSON.stringify(other.classes);
}
