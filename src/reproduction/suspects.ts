import type { ParamDifference } from '../comparison/comparison.ts';
import type { RunRecord } from '../records/runRecord.ts';
import type { Suspect } from './cause.ts';
import type { RunDifferences } from './differences.ts';
import { environmentSuspects } from './environmentSuspects.ts';
import { packageSuspect } from './packageSuspect.ts';
import { changed, listOfNames, named, type Phrase } from './phrase.ts';
import { timeSuspect } from './timeSuspect.ts';

/** What differs between the record and one re-run, as suspects: at most one of each kind. */
export function suspectsIn(recorded: RunRecord, rerun: RunRecord, differences: RunDifferences): Suspect[] {
  return [
    seedSuspect(recorded, rerun, differences),
    dataSuspect(recorded, rerun, differences),
    timeSuspect(recorded, rerun, differences),
    paramSuspect(differences),
    commandSuspect(recorded, rerun),
    dirtySuspect(recorded, rerun),
    codeSuspect(recorded, rerun, differences),
    packageSuspect(differences),
    ...environmentSuspects(recorded, rerun, differences),
  ].filter((suspect) => suspect !== null);
}

function seedSuspect(recorded: RunRecord, rerun: RunRecord, { seeds }: RunDifferences): Suspect | null {
  const [before, after] = [recorded.command.seed, rerun.command.seed];
  const changes = seeds.map(paramChange);
  const all = before === after ? changes : [changed('seed', seedText(before), seedText(after)), ...changes];
  const [subject] = all;
  return subject === undefined
    ? null
    : { kind: 'seedChanged', subject, evidence: all.map((change) => ['The seed differs: ', ...change, '.']) };
}

function seedText(seed: number | null): string | null {
  return seed === null ? null : String(seed);
}

/** Only contents that are known to differ; a missing digest is no evidence. */
function dataSuspect(recorded: RunRecord, rerun: RunRecord, { data }: RunDifferences): Suspect | null {
  const unknown = new Set(
    [...recorded.datasets, ...rerun.datasets].filter(({ digest }) => digest === null).map(({ path }) => path),
  );
  const evidence: Phrase[] = data
    .filter(({ path }) => !unknown.has(path))
    .map(({ path, summary, files }) => [
      named(path),
      `: ${summary}`,
      ...(files.length === 0 ? [] : [' (', ...listOfNames(files.map((file) => file.path)), ')']),
      '.',
    ]);
  const moving = recorded.datasets.filter(({ changedDuringRun }) => changedDuringRun).map(({ path }) => path);
  const paths = [...data.map(({ path }) => path).filter((path) => !unknown.has(path)), ...moving];
  if (paths.length === 0) return null;
  const changedMeanwhile = moving.map((path): Phrase => [
    named(path),
    ' changed while the recorded run read it.',
  ]);
  return {
    kind: 'dataChanged',
    subject: ['the data ', ...listOfNames([...new Set(paths)])],
    evidence: [...evidence, ...changedMeanwhile],
  };
}

function paramSuspect({ params }: RunDifferences): Suspect | null {
  const changes = params.map(paramChange);
  const [subject] = changes;
  if (subject === undefined) return null;
  return {
    kind: 'paramsChanged',
    subject: ['the param ', ...subject],
    evidence: changes.map((change) => ['The param ', ...change, '.']),
  };
}

function commandSuspect({ command: before }: RunRecord, { command: after }: RunRecord): Suspect | null {
  const texts = (['run', 'setup', 'cwd'] as const).filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  );
  if (texts.length === 0) return null;
  const evidence = texts.map((part): Phrase => [
    `The command's ${part} differs: `,
    named(commandText(before[part])),
    ' → ',
    named(commandText(after[part])),
    '.',
  ]);
  return { kind: 'commandChanged', subject: ['the command ', named(commandText(after.run))], evidence };
}

function commandText(run: RunRecord['command']['setup']): string {
  return run === null ? 'none' : [run].flat().join(' ');
}

function dirtySuspect({ code: before }: RunRecord, { code: after }: RunRecord): Suspect | null {
  if (before === null || after === null || before.dirty?.digest === after.dirty?.digest) return null;
  const [own, other] = [before.dirty?.files ?? [], after.dirty?.files ?? []];
  const side = before.dirty === null ? 'the re-run' : 'the record';
  const files = own.length > 0 ? own : other;
  const both = before.dirty !== null && after.dirty !== null;
  const evidence: Phrase = both
    ? ['Both were made with uncommitted changes, but not with the same: ', ...listOfNames(files), '.']
    : [`Only ${side} was made with uncommitted changes: `, ...listOfNames(files), '.'];
  return {
    kind: 'dirtyTree',
    subject: ['an uncommitted change to ', ...listOfNames(files)],
    evidence: [evidence],
  };
}

/** Documentation does not train a model; where git names the files, only others count. */
const documentation = /(?:^|\/)(?:docs|\.github)\/|\.(?:md|rst|txt)$|(?:^|\/)LICENSE$/i;

function codeSuspect(
  { code: before }: RunRecord,
  { code: after }: RunRecord,
  { code }: RunDifferences,
): Suspect | null {
  if (before === null || after === null || before.tree === after.tree) return null;
  const files = code?.files
    .map(({ path }) => path)
    .filter((path) => !documentation.test(path) || /requirements[^/]*\.txt$/.test(path));
  if (files?.length === 0) return null;
  const commits: Phrase = [
    'The record is of commit ',
    named(before.commit.slice(0, 7)),
    ', the re-run of ',
    named(after.commit.slice(0, 7)),
  ];
  const evidence: Phrase =
    files === undefined ? [...commits, '.'] : [...commits, '; between them: ', ...listOfNames(files), '.'];
  return {
    kind: 'codeChanged',
    subject: files === undefined ? ['the code'] : ['the code of ', ...listOfNames(files)],
    evidence: [evidence],
  };
}

/** Params as they were written; "none" for a side that does not have it, which is not the value null. */
function paramChange({ name, kind, baseline, candidate }: ParamDifference): Phrase {
  return changed(
    name,
    kind === 'added' ? null : String(baseline),
    kind === 'removed' ? null : String(candidate),
  );
}
