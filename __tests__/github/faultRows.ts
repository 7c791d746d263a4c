import type { CallKind } from '../support/loopback/faults.ts';
import {
  findingTheBaseline,
  publishingFork,
  publishingLegs,
  tellingAgain,
  tellingFirst,
  type OpenScenario,
} from './faultScenarios.ts';
import { proposingAgain, proposingFirst } from './faultSweepScenarios.ts';

/** What a call that keeps failing leads to. In none of them is a record lost, or a verdict other than the healthy one given. */
export type Consequence =
  /** Nothing is noticed. */
  | 'unharmed'
  /** Exit 2: without this there is nothing to judge, or nothing to judge by. Nothing has been trained, or the legs' records stay. */
  | 'stopped'
  /** The baseline is run again on this machine, with a warning. */
  | 'rerun'
  /** `publish` cannot run anything again: rules about the baseline are undecided, with a warning. */
  | 'undecided'
  /** The upload is lost, with a warning; the record lies on the machine, or was uploaded before. */
  | 'notUploaded'
  /** No comment, with a warning. */
  | 'uncommented'
  /** No pull request with the values of a sweep, with a warning; the report stands. */
  | 'unproposed'
  /** The same, for a reason that the report tells. */
  | 'notProposed'
  /** What the jobs of a sweep were billed is not known, with a warning; the report stands. */
  | 'uncounted'
  /** The comment says that the fork's run left no record that can be used, and why. */
  | 'unreadable'
  /** Nothing is published: what GitHub says means that there is nothing for this job. */
  | 'passedOver';

export interface Row {
  readonly kind: CallKind;
  readonly operationId: string | null;
  readonly leadsTo: Consequence;
  /** Fault → what it leads to instead. `502×1` is the one that passes. */
  readonly except?: Readonly<Record<string, Consequence>>;
  /** Where the text that people read does not tell one fault from another. */
  readonly cause: RegExp | null;
  /** Faults that this call cannot meet. */
  readonly never: readonly string[];
  /** All faults; only a few where another scenario asks the same of the same code; none where it does all of it. */
  readonly faults: 'all' | 'few' | 'none';
}

export interface Table {
  readonly title: string;
  readonly open: OpenScenario;
  /** A fork's own job is the gate, never this one; that of a matrix does not pass while a rule is undecided. */
  readonly undecidedExit: 0 | 1;
  readonly rows: readonly Row[];
}

type Options = Partial<Pick<Row, 'except' | 'faults' | 'cause' | 'never'>>;
const row =
  (kind: CallKind) =>
  (
    operationId: string | null,
    leadsTo: Consequence,
    { except = {}, faults = 'all', cause = null, never = [] }: Options = {},
  ): Row => ({
    kind,
    operationId,
    leadsTo,
    except,
    faults,
    cause,
    never,
  });
const rest = row('rest');
const git = row('git');
const blob = row('blob');
const results = row('results');

/**
 * After a lost answer the client asks again, if at all, only to hear that the name is taken, or that there is nothing to finish:
 * the last phase keeps the record under another name.
 */
const lostAnswers = {
  'refuse×1': 'notUploaded',
  'cut×1': 'notUploaded',
  'garbage×1': 'notUploaded',
  '502-done×1': 'notUploaded',
} as const;

/** The client of the storage asks again after 500, 503 and refused connections alone. */
const storageGivesUp = {
  '429×1': 'notUploaded',
  '502×1': 'notUploaded',
  'timeout×1': 'notUploaded',
  'cut×1': 'notUploaded',
  'garbage×1': 'notUploaded',
  '502-done×1': 'notUploaded',
} as const;

const uploads = (faults: Row['faults']): readonly Row[] => [
  results('CreateArtifact', 'notUploaded', { faults, except: lostAnswers }),
  blob('PutBlock', 'notUploaded', { faults, except: storageGivesUp }),
  blob('PutBlockList', 'notUploaded', { faults, except: storageGivesUp }),
  results('FinalizeArtifact', 'notUploaded', { faults, except: lostAnswers }),
];
const lookUps = (leadsTo: Consequence, faults: Row['faults']): readonly Row[] => [
  rest('actions/list-artifacts-for-repo', leadsTo, { faults }),
  rest('actions/get-workflow-run', leadsTo, { faults }),
];
/** A comment whose answer was lost is looked for before it is written again. */
const foundAgain = { cut: 'unharmed', garbage: 'unharmed', '502-done': 'unharmed' } as const;

const newComment = (faults: Row['faults']): readonly Row[] => [
  rest('issues/list-comments', 'uncommented', { faults }),
  rest('issues/create-comment', 'uncommented', { faults, except: foundAgain }),
];

/** What the conclusion of a sweep finds first, and keeps. */
const concluding: readonly Row[] = [
  ...(['ListArtifacts', 'GetSignedArtifactURL'] as const).map((name) =>
    results(name, 'stopped', { faults: 'none' }),
  ),
  blob('GetBlob', 'stopped', { faults: 'none' }),
  ...uploads('none'),
];

export const tables: readonly Table[] = [
  {
    title: 'check: finding the baseline',
    open: findingTheBaseline,
    undecidedExit: 0,
    rows: [
      rest('repos/compare-commits-with-basehead', 'stopped'),
      // To garbage git answers by asking as of a plain web server, which GitHub is not.
      git('info/refs', 'stopped', { never: ['garbage'] }),
      git('git-upload-pack', 'stopped'),
      ...lookUps('rerun', 'all'),
      rest('actions/download-artifact', 'rerun'),
      blob('GetBlob', 'rerun'),
      ...uploads('none'),
    ],
  },
  {
    title: 'check: keeping, and the first comment',
    open: tellingFirst,
    undecidedExit: 0,
    rows: [...uploads('all'), ...newComment('all')],
  },
  {
    title: 'check: a comment is there',
    open: tellingAgain,
    undecidedExit: 0,
    rows: [
      ...uploads('none'),
      rest('issues/list-comments', 'uncommented', { faults: 'few' }),
      row('graphql')(null, 'uncommented'),
      rest('issues/update-comment', 'uncommented'),
    ],
  },
  {
    title: 'publish: the legs of a matrix',
    open: publishingLegs,
    undecidedExit: 1,
    rows: [
      results('ListArtifacts', 'stopped'),
      results('GetSignedArtifactURL', 'stopped'),
      // The client of artifacts keeps to itself why a download failed.
      blob('GetBlob', 'stopped', { cause: /storage did not give it|digest/ }),
      // No such file: this repository has no configuration.
      rest('repos/get-content', 'stopped', { except: { 404: 'unharmed' } }),
      ...lookUps('undecided', 'few'),
      rest('actions/download-artifact', 'undecided', { faults: 'few' }),
      ...uploads('few'),
      ...newComment('few'),
    ],
  },
  {
    title: 'publish: the run of a fork',
    open: publishingFork,
    undecidedExit: 0,
    rows: [
      // No such file: the workflow is the fork's own.
      rest('repos/get-content', 'stopped', { except: { 404: 'passedOver' } }),
      rest('pulls/list', 'stopped'),
      rest('actions/list-workflow-run-artifacts', 'stopped'),
      rest('actions/download-artifact', 'unreadable'),
      blob('GetBlob', 'unreadable'),
      rest('repos/compare-commits-with-basehead', 'undecided'),
      // No such commit: the baseline is where the pull request left its base.
      rest('repos/get-commit', 'undecided', { except: { 404: 'unharmed' } }),
      ...lookUps('undecided', 'few'),
      ...uploads('few'),
      ...newComment('few'),
    ],
  },
  {
    title: 'sweep: the first comment, and a new pull request',
    open: proposingFirst,
    undecidedExit: 0,
    rows: [
      ...concluding,
      rest('actions/list-jobs-for-workflow-run', 'uncounted'),
      // No such branch, or no such file.
      rest('git/get-ref', 'unproposed', { except: { 404: 'notProposed' } }),
      rest('repos/get-content', 'unproposed', { except: { 404: 'notProposed' } }),
      rest('pulls/list', 'unproposed', { faults: 'few' }),
      rest('git/create-tree', 'unproposed'),
      rest('git/create-commit', 'unproposed'),
      rest('git/create-ref', 'unproposed', { except: { 422: 'notProposed' } }),
      rest('pulls/create', 'unproposed', { except: foundAgain }),
      ...newComment('few'),
    ],
  },
  {
    title: 'sweep: its pull request is open',
    open: proposingAgain,
    undecidedExit: 0,
    rows: [
      ...concluding,
      rest('actions/list-jobs-for-workflow-run', 'uncounted', { faults: 'none' }),
      rest('git/get-ref', 'unproposed', { faults: 'none' }),
      rest('repos/get-content', 'unproposed', { faults: 'none' }),
      rest('pulls/list', 'unproposed', { faults: 'none' }),
      rest('git/create-tree', 'unproposed', { faults: 'none' }),
      rest('git/create-commit', 'unproposed', { faults: 'none' }),
      rest('git/update-ref', 'unproposed', { except: { 422: 'notProposed' } }),
      rest('pulls/update', 'unproposed'),
    ],
  },
];
