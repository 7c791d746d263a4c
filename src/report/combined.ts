import { countOf } from '../records/countOf.ts';
import { markdownTable } from 'markdown-table';
import { markdown, markdownCode, markdownCodeInHtml, shorten } from './escape.ts';
import { renderMarkdown } from './markdown.ts';
import { folded } from './markdown/folded.ts';
import { noteParagraphs } from './markdown/notes.ts';
import type { Report } from './report.ts';
import { capitalised, joinSpans } from './sentence.ts';
import { statusInfo, statusOf, verdictSentence, type ReportStatus } from './words.ts';

/** One experiment's part of a report on several. */
export interface CombinedSection {
  readonly title: string;
  readonly report: Report;
  readonly fullReportUrl: string | null;
}

export interface CombinedReport {
  readonly name: string;
  readonly sections: readonly CombinedSection[];
  /** Jobs and legs that left no record, in words; each keeps the whole from passing. */
  readonly failures: readonly string[];
  /** Sentences that must not be missed. */
  readonly notes: readonly string[];
}

const longestSentence = 200;
const longestFailure = 200;
const mostFailures = 10;
/** The rows' share of the room: the worst experiments are to have their details, too. */
const tableShare = 0.5;
/** Room for the end tags and the line about what was left out. */
const reserveCharacters = 400;
/** A section with less room than this would say nothing that its row does not. */
const leastSectionCharacters = 2_500;
const mostSectionCharacters = 20_000;

/** The worst first: that is what a reader has to look at. */
const fromWorst: readonly ReportStatus[] = [
  'trainingFailed',
  'failed',
  'notReproduced',
  'inconclusive',
  'unjudged',
  'passed',
  'reproduced',
  'recorded',
];

/** Several reports as one comment: a line for each, and as many of their details, the worst first, as there is room for. */
export function renderCombined(combined: CombinedReport, limitCharacters: number): string {
  const sections = combined.sections.toSorted((a, b) => rank(a) - rank(b));
  const parts = [headline(combined), ...failureList(combined.failures), ...noteParagraphs(combined.notes)];
  let room = limitCharacters - reserveCharacters - lengthOf(parts);
  const table = tableOf(sections, room * tableShare);
  if (table !== null) parts.push(table);
  room -= table?.length ?? 0;
  let left = 0;
  for (const section of sections) {
    const text =
      room < leastSectionCharacters ? null : details(section, Math.min(room, mostSectionCharacters));
    if (text === null || text.length + 2 > room) {
      left++;
      continue;
    }
    parts.push(text);
    room -= text.length + 2;
  }
  if (left > 0)
    parts.push(
      `_Left out to fit in a comment: the details of ${countOf(left, 'experiment')}. Their full reports have them._`,
    );
  return `${parts.join('\n\n')}\n`;
}

function headline({ name, sections, failures }: CombinedReport): string {
  const statuses = sections.map(({ report }) => statusOf(report));
  const worst = fromWorst.find((status) => statuses.includes(status)) ?? 'unjudged';
  const status = failures.length > 0 && worst !== 'trainingFailed' ? 'failed' : worst;
  const { symbol, title } = statusInfo[status];
  const counts = fromWorst.flatMap((one) => {
    const count = statuses.filter((other) => other === one).length;
    return count === 0 ? [] : [`${count} ${statusInfo[one].title.toLowerCase()}`];
  });
  const missing = failures.length === 0 ? '' : `; ${countOf(failures.length, 'job')} left no record`;
  const words = `${countOf(sections.length, 'experiment')}: ${counts.join(', ') || 'none recorded'}${missing}.`;
  return `### ${symbol === '' ? '' : `${symbol} `}${title}: ${markdownCode(name)}\n\n${words}`;
}

function failureList(failures: readonly string[]): readonly string[] {
  const lines = failures
    .slice(0, mostFailures)
    .map((failure) => `- ❌ ${markdown(shorten(failure, longestFailure))}`);
  if (failures.length > mostFailures) lines.push(`- and ${failures.length - mostFailures} more`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function lengthOf(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.length + 2, 0);
}

function rank({ report }: CombinedSection): number {
  return fromWorst.indexOf(statusOf(report));
}

/** As many rows as there is room for; null without any section. */
function tableOf(sections: readonly CombinedSection[], room: number): string | null {
  if (sections.length === 0) return null;
  const rows: (readonly string[])[] = [];
  let left = room;
  for (const section of sections) {
    const row = rowOf(section);
    left -= row.reduce((sum, cell) => sum + cell.length + 3, 2);
    if (left < 0) break;
    rows.push(row);
  }
  const beyond = sections.length - rows.length;
  const table = markdownTable([['Experiment', 'Verdict', '', ''], ...rows.map((row) => [...row])], {
    alignDelimiters: false,
  });
  return beyond > 0 ? `${table}\n\nand ${countOf(beyond, 'more experiment')}` : table;
}

function rowOf({ title, report, fullReportUrl }: CombinedSection): readonly string[] {
  const { symbol, title: status } = statusInfo[statusOf(report)];
  const sentence = joinSpans(
    capitalised(verdictSentence(report)),
    (text) => markdown(shorten(text, longestSentence)),
    markdownCode,
  );
  const link = fullReportUrl === null ? '' : `[report](<${encodeURI(fullReportUrl)}>)`;
  return [markdownCode(title), `${symbol} ${status}`.trim(), sentence, link];
}

/** The whole report of one experiment, folded; null when not even its least part fits. */
function details({ title, report, fullReportUrl }: CombinedSection, room: number): string | null {
  const text = folded(
    markdownCodeInHtml(title),
    renderMarkdown(report, { fullReportUrl, limitCharacters: room - 200 }),
  );
  return text.length <= room ? text : null;
}
