import { curvesSection, type Picture } from './markdown/curves.ts';
import { differenceSections } from './markdown/differences.ts';
import { exampleSections } from './markdown/examples.ts';
import { footerSection } from './markdown/footer.ts';
import { gatesSection } from './markdown/gates.ts';
import { headingSection } from './markdown/heading.ts';
import { logSection } from './markdown/log.ts';
import { mediaSection } from './markdown/media.ts';
import { metricSections } from './markdown/metrics.ts';
import { movedSection } from './markdown/moved.ts';
import { noteParagraphs } from './markdown/notes.ts';
import { fitSections } from './markdown/fitSections.ts';
import { reproductionSections } from './markdown/reproduction.ts';
import { dropOrder, type Section } from './markdown/section.ts';
import { warningsSection } from './markdown/warnings.ts';
import type { Report } from './report.ts';
import { metricRows } from './metricRows.ts';

export interface MarkdownOptions {
  /** GitHub refuses comments beyond 65,536 characters. At least 10,000. */
  readonly limitCharacters?: number;
  /** Where the full report can be read; null when nobody but the log says. */
  readonly fullReportUrl?: string | null;
  /** Curves that were drawn as pictures. */
  readonly pictures?: readonly Picture[];
  /** Sentences that must not be missed, under the heading: that numbers come from a fork, what could not be done. */
  readonly notes?: readonly string[];
}

const defaultLimitCharacters = 65_000;

/** The report as a pull request comment or a job summary, in GitHub's Markdown. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { limitCharacters = defaultLimitCharacters } = options;
  return fitSections(allSections(report, options), dropOrder, limitCharacters);
}

function allSections(
  report: Report,
  { fullReportUrl = null, pictures = [], notes = [] }: MarkdownOptions,
): readonly Section[] {
  const rows = metricRows(report);
  const { shown, folded } = metricSections(rows);
  return [
    withNotes(headingSection(report), notes),
    ...gatesSection(report),
    ...movedSection(report),
    ...reproductionSections(report),
    ...warningsSection(report),
    ...shown,
    ...exampleSections(report),
    ...logSection(report),
    ...curvesSection(report, pictures),
    ...mediaSection(report),
    ...folded,
    ...differenceSections(report.comparison),
    footerSection(report, fullReportUrl),
  ];
}

function withNotes(heading: Section, notes: readonly string[]): Section {
  return { ...heading, text: [heading.text, ...noteParagraphs(notes)].join('\n\n') };
}
