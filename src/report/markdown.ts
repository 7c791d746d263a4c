import { curvesSection } from './markdown/curves.ts';
import { differenceSections } from './markdown/differences.ts';
import { footerSection } from './markdown/footer.ts';
import { gatesSection } from './markdown/gates.ts';
import { headingSection } from './markdown/heading.ts';
import { logSection } from './markdown/log.ts';
import { metricSections } from './markdown/metrics.ts';
import { dropOrder, type Section, type SectionName } from './markdown/section.ts';
import { warningsSection } from './markdown/warnings.ts';
import type { Report } from './report.ts';
import { metricRows } from './metricRows.ts';

export interface MarkdownOptions {
  /** GitHub refuses comments beyond 65,536 characters. At least 10,000. */
  readonly limitCharacters?: number;
  /** Where the full report can be read; null when nobody but the log says. */
  readonly fullReportUrl?: string | null;
}

const defaultLimitCharacters = 65_000;
/** Room for the line that says what was left out. */
const noteCharacters = 600;

/** The report as a pull request comment or a job summary, in GitHub's Markdown. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { limitCharacters = defaultLimitCharacters, fullReportUrl = null } = options;
  const sections = allSections(report, fullReportUrl);
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

function allSections(report: Report, fullReportUrl: string | null): readonly Section[] {
  const rows = metricRows(report);
  const { shown, folded } = metricSections(rows);
  return [
    headingSection(report),
    ...gatesSection(report),
    ...warningsSection(report),
    ...shown,
    ...logSection(report),
    ...curvesSection(report),
    ...folded,
    ...differenceSections(report.comparison),
    footerSection(report, fullReportUrl),
  ];
}

function droppedNote(dropped: ReadonlySet<SectionName>): string {
  return `_Left out to fit in a comment: ${[...dropped].join(', ')}. The full report has them._`;
}
