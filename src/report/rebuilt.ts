import type { Rebuilt, RebuiltData, Unrestored } from '../reproduction/rebuild/rebuilt.ts';
import { shellWord } from '../reproduction/rebuild/shellWords.ts';
import { shortCommit } from '../records/shortCommit.ts';
import { shorten, visible } from './escape.ts';

/** What `trainmark rehydrate` made, for a terminal: where it is, what is missing, and how to run it. */
export function renderRebuilt(rebuilt: Rebuilt): string {
  const missing = rebuilt.unrestored.filter(({ blocks }) => blocks);
  const other = rebuilt.unrestored.filter(({ blocks }) => !blocks);
  const blocks = [
    headLines(rebuilt),
    listOf('Not restored', missing),
    listOf('Not the same as then', other),
    [
      'Run it, in this order:',
      ...[`cd ${shellWord(rebuilt.directory)}`, ...rebuilt.preparation, rebuilt.command].map(line),
    ],
  ].filter(({ length }) => length > 0);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function line(text: string): string {
  return `  ${visible(text)}`;
}

function headLines({
  recordId,
  commit,
  directory,
  changes,
  data,
  packageList,
  lockFiles,
}: Rebuilt): string[] {
  const facts = [
    `commit ${shortCommit(commit)}${changeWords[changes]}`,
    ...data.map(({ path, state }) => `data ${shorten(path)}: ${dataWords[state]}`),
    ...(packageList === null ? [] : [`packages: ${visible(packageList)}`]),
    ...lockFiles.map(({ path, state }) => `${shorten(path)}: ${lockFileWords[state]}`),
  ];
  return [`The workspace of ${recordId} is in ${visible(directory)}`, ...facts.map((fact) => `  ${fact}`)];
}

const changeWords: Record<Rebuilt['changes'], string> = {
  none: '',
  restored: ', with the uncommitted changes it had',
  notRestored: ', without the uncommitted changes it had',
};

const dataWords: Record<RebuiltData['state'], string> = {
  same: 'as recorded',
  link: 'as recorded, through a link to your own copy',
  differs: 'differs from what was recorded',
  missing: 'missing',
  toPull: 'its pointer is as recorded, its content is yet to be fetched',
  pulled: 'fetched',
};

const lockFileWords = { same: 'as recorded', differs: 'differs from what was recorded', missing: 'missing' };

function listOf(title: string, entries: readonly Unrestored[]): string[] {
  if (entries.length === 0) return [];
  return [`${title}:`, ...entries.map(unrestoredText)];
}

function unrestoredText({ what, subject, reason, remedy }: Unrestored): string {
  const noun = what === 'machine' || what === 'command' || what === 'code' ? '' : `${what} `;
  return `  ${noun}${shorten(subject)}: ${visible(reason)}.${remedy === null ? '' : ` ${visible(remedy)}`}`;
}
