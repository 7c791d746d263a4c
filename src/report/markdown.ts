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
import { reproductionSections } from './markdown/reproduction.ts';
import { dropOrder, type Section, type SectionName } from './markdown/section.ts';
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
/** Room for the line that says what was left out. */
const noteCharacters = 600;

/** The report as a pull request comment or a job summary, in GitHub's Markdown. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { limitCharacters = defaultLimitCharacters } = options;
  const sections = allSections(report, options);
  const dropped = new Set<SectionName>();
  const length = () =>
    sections.reduce((sum, { name, text }) => sum + (dropped.has(name) ? 0 : text.length + 2), 0);
  for (const name of dropOrder) {
    if (length() + noteCharacters <= limitCharacters) break;
    if (sections.some((section) => section.name === name)) dropped.add(name);
  }
  const kept = sections.filter(({ name }) => !dropped.has(name)).map(({ text }) => text);
  const [footer] = kept.slice(-1);
  const texts = dropped.size === 0 ? kept : [...kept.slice(0, -1), droppedNote(dropped), footer ?? ''];
  return `${texts.join('\n\n')}\n`;
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

function droppedNote(dropped: ReadonlySet<SectionName>): string {
  return `_Left out to fit in a comment: ${[...dropped].join(', ')}. The full report has them._`;
}
