import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { markOf } from '../../src/github/stickyComment.ts';
import type { RunMetric, RunRecord } from '../../src/records/runRecord.ts';
import { hostileRecord } from '../records/hostileRecord.ts';
import { findHarm } from '../report/safeComment.ts';
import { craftZip, type CraftedEntry } from '../stores/craftedZips.ts';
import { hostileText } from '../support/sampleReport.ts';
import type { Run } from '../support/loopback/state.ts';
import {
  bundle,
  forgedText,
  Stage,
  type Attacked,
  type AttackOptions,
  type CraftedArtifact,
} from './hostileStage.ts';

let stage: Stage;
const figures: Record<string, string | number>[] = [];
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(async () => {
  console.table(figures);
  await stage.hub.stop();
});

const mib = 1_048_576;
const idOf = (index: number): string => `20261120T203112Z-${index.toString(16).padStart(12, '0')}`;

type Forged = Readonly<Record<string, unknown>>;

/** The honest record as one of this run, changed: whatever the change, its digest is right. */
function recordOf(run: Run, change: Forged = {}, index = 1): Forged {
  const { workflow } = stage.honest;
  return {
    ...stage.honest,
    id: idOf(index),
    series: null,
    log: null,
    workflow: workflow && { ...workflow, runId: run.id },
    ...change,
  };
}

function artifact(
  run: Run,
  change: Forged = {},
  index = 1,
  more: readonly CraftedEntry[] = [],
): CraftedArtifact {
  return bundle(idOf(index), [
    { name: 'record.json', data: forgedText(recordOf(run, change, index)) },
    ...more,
  ]);
}

const raw = (data: string | Buffer, index = 1): CraftedArtifact =>
  bundle(idOf(index), [{ name: 'record.json', data }]);

function metric(name: string, value: RunMetric['value'], more: Partial<RunMetric> = {}): RunMetric {
  const [first] = stage.honest.metrics;
  if (first === undefined) throw new Error('the honest run measured nothing');
  return { ...first, name, labels: {}, value, points: 0, ...more };
}

const metrics = (count: number, value: RunMetric['value'] = 0.5): RunMetric[] =>
  Array.from({ length: count }, (_, index) => metric(index === 0 ? 'accuracy' : `m${index}`, value));

interface Row {
  readonly craft: (run: Run) => readonly CraftedArtifact[];
  readonly options?: AttackOptions;
  /** Whether a comment is written, and texts that it, or else the log, holds. */
  readonly comments: 0 | 1;
  readonly says: readonly (string | RegExp)[];
  readonly hides?: readonly (string | RegExp)[];
  readonly check?: (attacked: Attacked) => void;
}

/** What holds for every attack: one comment at most, on its own pull request, harmless; no file astray; no red default branch. */
function expectHarmless(title: string, { comments, says, hides = [], check }: Row, attacked: Attacked): void {
  const { job, pull, cpuMs, peakBytes } = attacked;
  const [comment] = attacked.comments;
  const text = comment?.body ?? job.result.log;
  const what =
    comments === 0 ? 'passed over' : /was refused|are not shown/.test(text) ? 'refused' : 'neutralised';
  figures.push({ title, what, cpuMs: Math.round(cpuMs), peakMiB: Math.round(peakBytes / mib) });
  expect(job.result.conclusion, job.result.log).toBe('success');
  expect(attacked.comments.map(({ issueNumber }) => issueNumber)).toEqual(comments === 0 ? [] : [pull]);
  if (comment !== undefined) expect(findHarm(comment.body)).toEqual([]);
  expect(text.length).toBeLessThanOrEqual(65_536);
  for (const said of says) expect(text).toMatch(said);
  for (const hidden of hides) expect(text).not.toMatch(hidden);
  expect(attacked.strayFiles).toEqual([]);
  expect([job.result.env, job.result.path]).toEqual([{}, []]);
  expect(cpuMs).toBeLessThan(10_000);
  expect(peakBytes).toBeLessThan(900 * mib);
  check?.(attacked);
}

function attacks(name: string, rows: Readonly<Record<string, () => Row>>): void {
  describe(name, () => {
    it.each(Object.entries(rows))('%s', async (title, makeRow) => {
      const row = makeRow();
      expectHarmless(title, row, await stage.attack(row.craft, row.options));
    });
  });
}

attacks('a stranger’s run that claims to be another', {
  'an honest one is published': () => ({
    craft: (run) => [artifact(run)],
    comments: 1,
    says: ['✅ Passed: `tiny`', 'rose by 2pp', "outside this repository's control"],
  }),
  'an honest one is published when GitHub names its workflow file with a ref': () => ({
    craft: (run) => [artifact(run)],
    options: { path: '.github/workflows/model.yml@refs/pull/7/merge' },
    comments: 1,
    says: ['✅ Passed'],
  }),
  'a pull request number in the record and in files is not looked at': () => ({
    craft: (run) => [
      artifact(run, { code: { ...stage.honest.code, pullRequest: stage.opened.pull.number } }, 1, [
        { name: 'pr-number.txt', data: '1' },
      ]),
      { name: 'pr', bytes: craftZip([{ name: 'NR', data: '1' }]) },
    ],
    comments: 1,
    says: ['✅ Passed'],
  }),
  'the record of another run, or of no workflow, is refused': () => ({
    craft: (run) => [
      artifact(run, { workflow: { ...stage.honest.workflow, runId: run.id + 1 } }),
      artifact(run, { workflow: null }, 2),
      raw(forgedText({ ...stage.honest }), 3),
    ],
    comments: 1,
    says: [
      'no record that can be used',
      /not of run \d+/,
      'record of no workflow run',
      'holds the record 20',
    ],
  }),
  'a pull request of the same branch in another fork is left alone': () => ({
    craft: (run) => [artifact(run)],
    options: {
      prepare: (_, pull) => {
        const { github, repository } = stage.hub;
        const { gitDirectory } = repository;
        github.addRepository({
          owner: 'rival',
          name: 'models',
          gitDirectory,
          defaultBranch: 'main',
          parent: 'acme/models',
        });
        const head = { ...pull.head, repository: 'rival/models' };
        github.addPull({ repository: 'acme/models', base: pull.base, head });
      },
    },
    comments: 1,
    says: ['✅ Passed'],
  }),
  'a closed pull request': () => ({
    craft: (run) => [artifact(run)],
    options: { prepare: (_, pull) => void (pull.state = 'closed') },
    comments: 0,
    says: ['no open pull request has'],
  }),
  'a pull request that has moved on': () => ({
    craft: (run) => [artifact(run)],
    options: { prepare: (_, pull) => void (pull.head = { ...pull.head, sha: stage.baselineCommit }) },
    comments: 0,
    says: ['no open pull request has'],
  }),
  'a fork that is gone': () => ({
    craft: (run) => [artifact(run)],
    options: {
      isForkGone: true,
      prepare: (_, pull) => void (pull.head = { ...pull.head, repository: null }),
    },
    comments: 0,
    says: ['no open pull request has'],
  }),
  'a workflow file of its own, with commands in its name': () => ({
    craft: (run) => [artifact(run)],
    options: { path: '.github/workflows/evil.yml\n::warning::pwned\n::set-output name=verdict::passed' },
    comments: 0,
    says: ['which this repository’s default branch does not have'.replace('’', "'")],
    check: ({ job }) => {
      expect(job.result.annotations).toEqual([]);
      expect(job.result.outputs).toEqual({});
    },
  }),
  ...Object.fromEntries(
    ['push', 'pull_request_target', 'issue_comment', 'workflow_dispatch'].map((event) => [
      `a run that ${event} started`,
      (): Row => ({
        craft: (run) => [artifact(run)],
        options: { event },
        comments: 0,
        says: [`started by ${event}, not by a pull request`],
      }),
    ]),
  ),
  'a run without any record': () => ({
    craft: () => [{ name: 'logs', bytes: craftZip([{ name: 'x', data: 'x' }]) }],
    comments: 0,
    says: ['left no record'],
  }),
});

const slips = [
  '../../../../trainmark-slip',
  '/tmp/trainmark-slip',
  '..\\..\\trainmark-slip',
  'C:\\trainmark-slip',
];

attacks('an archive that is made to do harm', {
  'names that lead elsewhere': () => ({
    craft: (run) => [
      ...slips.map((name, index) => artifact(run, {}, index + 1, [{ name, data: 'pwned' }])),
      artifact(run, {}, 9, [{ name: 'record.json\0.txt', data: 'pwned' }]),
    ],
    comments: 1,
    says: ['was refused', 'invalid relative path', 'absolute path'],
    check: () => {
      expect(existsSync('/tmp/trainmark-slip')).toBe(false);
      const below = readdirSync(stage.hub.root, { recursive: true, encoding: 'utf8' });
      expect(below.filter((path) => path.includes('slip') || path.includes('\0'))).toEqual([]);
    },
  }),
  'a link, a name twice, a secret and an unknown way of packing': () => ({
    craft: (run) => {
      const data = forgedText(recordOf(run));
      return [
        bundle(idOf(1), [{ name: 'record.json', data: '/etc/passwd', unixMode: 0o120777 }]),
        bundle(idOf(2), [
          { name: 'record.json', data },
          { name: 'record.json', data },
        ]),
        bundle(idOf(3), [{ name: 'record.json', data, isEncrypted: true }]),
        bundle(idOf(4), [{ name: 'record.json', data, method: 99 }]),
      ];
    },
    comments: 1,
    says: [
      'holds a link in place of record.json',
      'holds record.json twice',
      'encrypted',
      'compression method',
    ],
    hides: ['root:', stage.hub.root],
  }),
  'a size of 10 GB, stated and not stated': () => ({
    craft: () => [
      bundle(idOf(1), [{ name: 'record.json', data: '{', statedBytes: 10_000_000_000 }]),
      bundle(idOf(2), [{ name: 'record.json', data: Buffer.alloc(200 * mib), statedBytes: 1000 }]),
    ],
    comments: 1,
    says: ['holds too much: 10000000000 bytes', 'is no archive that can be unpacked: too many bytes'],
  }),
  'a million entries, claimed, and 60,000 that are there': () => {
    const entries = Array.from({ length: 60_000 }, (_, index) => ({ name: `${index}`, data: '', method: 0 }));
    return {
      craft: () => [
        {
          name: `trainmark-run-${idOf(1)}`,
          bytes: craftZip([{ name: 'record.json', data: '{}' }], 1_000_000),
        },
        bundle(idOf(2), entries),
      ],
      comments: 1,
      says: ['holds too much: 1000000 entries', 'holds too much: 60000 entries'],
    };
  },
  'archives that are none, are cut off, or hold an archive': () => ({
    craft: (run) => {
      const whole = artifact(run);
      return [
        { name: `trainmark-run-${idOf(1)}`, bytes: Buffer.from('not a zip') },
        { name: `trainmark-run-${idOf(2)}`, bytes: whole.bytes.subarray(0, whole.bytes.length / 2) },
        raw(whole.bytes, 3),
        bundle(idOf(4), [{ name: 'inner.zip', data: whole.bytes }]),
        bundle(idOf(5), []),
        { name: `trainmark-run-${idOf(6)}`, bytes: Buffer.alloc(0) },
      ];
    },
    comments: 1,
    says: ['no archive that can be unpacked', 'is not JSON', 'there is no record.json'],
  }),
  'an artifact of 100 MB, and one whose bytes are not those that GitHub lists': () => ({
    craft: (run) => [
      { name: `trainmark-run-${idOf(1)}`, bytes: Buffer.alloc(100 * mib) },
      { ...artifact(run, {}, 2), digest: `sha256:${'0'.repeat(64)}` },
    ],
    comments: 1,
    says: ['is too large: 104857600 bytes', 'GitHub states sha256:0000'],
  }),
  '500 artifacts': () => ({
    craft: (run) =>
      Array.from({ length: 500 }, (_, index) =>
        artifact(run, { command: { ...stage.honest.command, seed: index } }, index + 1),
      ),
    comments: 1,
    says: ['436 more records are not shown', /64 runs/],
  }),
  'series that nobody opens': () => ({
    craft: (run) => [
      artifact(
        run,
        { series: { path: 'series.parquet', points: 9, digest: `sha256:${'a'.repeat(64)}` } },
        1,
        [{ name: 'series.parquet', data: 'PAR1', statedBytes: 10_000_000_000 }],
      ),
    ],
    comments: 1,
    says: ['✅ Passed', 'rose by 2pp'],
    check: ({ job }) => {
      const temporary = join(job.workspace, '../temp');
      const unpacked = readdirSync(temporary, { recursive: true, encoding: 'utf8' });
      const foreign = unpacked.filter((path) => path.startsWith('trainmark-collected-'));
      expect(foreign.some((path) => path.endsWith('record.json'))).toBe(true);
      expect(foreign.filter((path) => path.endsWith('.parquet'))).toEqual([]);
    },
  }),
});

attacks('a record that is made to do harm', {
  'a newer version, a wrong digest, a broken form, paths that lead elsewhere': () => ({
    craft: (run) => [
      artifact(run, { schemaVersion: 2 }),
      raw(forgedText(recordOf(run)).replace('"accuracy"', '"accuracz"'), 2),
      artifact(run, { metrics: 'many' }, 3),
      artifact(
        run,
        { outputs: [{ path: '../../x', bytes: 1, mediaType: 'x', digest: `sha256:${'a'.repeat(64)}` }] },
        4,
      ),
      artifact(run, { log: { path: '../../../etc/passwd', bytes: 1, omittedBytes: 0 } }, 5),
      artifact(run, { id: '../../x' }, 6),
    ],
    comments: 1,
    says: [
      'written by a newer Trainmark',
      'was edited or damaged',
      'expected array, got',
      'relative path without',
      'log.path',
    ],
  }),
  'faults by the million': () => ({
    craft: (run) => [
      artifact(run, { metrics: Array.from({ length: 1_000_000 }, () => ({})) }),
      artifact(run, { notes: Array.from({ length: 5_000_000 }, () => 1) }, 2),
      artifact(run, { params: Object.fromEntries(metrics(100_000).map(({ name }) => [name, []])) }, 3),
    ],
    comments: 1,
    says: [
      /metrics\.0\.name: expected.* and 9\d\d more/,
      'notes.0: expected string',
      'params.accuracy: expected',
    ],
  }),
  'nesting and empty objects without end': () => ({
    craft: () => [raw('['.repeat(15 * mib)), raw(`[${'{},'.repeat(5_000_000)}{}]`, 2)],
    comments: 1,
    says: [/more than 2000000 objects and lists/],
  }),
  '100,000 metrics': () => ({
    craft: (run) => [artifact(run, { metrics: metrics(100_000) })],
    comments: 1,
    says: ['holds too much'],
  }),
  'records that are too large only together': () => ({
    craft: (run) =>
      Array.from({ length: 8 }, (_, index) => artifact(run, { notes: ['x'.repeat(5_000_000)] }, index + 1)),
    comments: 1,
    says: ['take more than 33554432 bytes together', 'accuracy'],
  }),
  'a flood of NaN': () => ({
    craft: (run) => [artifact(run, { metrics: metrics(20_000, 'NaN') })],
    comments: 1,
    says: ['NaN', 'more metrics'],
    hides: ['✅ Passed'],
  }),
  'texts of megabytes': () => ({
    craft: (run) => {
      const text = hostileText.repeat(2_000);
      const code = { ...stage.honest.code, ref: text, repository: text };
      return [
        artifact(run, {
          code,
          params: { [text]: text },
          warnings: [text],
          metrics: [metric('accuracy', 0.92), metric(text, 1, { unit: text })],
        }),
      ];
    },
    comments: 1,
    says: ['✅ Passed'],
  }),
  'a log that unpacks to 300 MiB': () => ({
    craft: (run) => [
      artifact(
        run,
        { outcome: { kind: 'failed', exitCode: 3 }, log: { path: 'log.txt.gz', bytes: 1, omittedBytes: 0 } },
        1,
        [{ name: 'log.txt.gz', data: gzipSync(Buffer.alloc(300 * mib)), method: 0 }],
      ),
    ],
    comments: 1,
    says: ['❌ Training failed', /Its log cannot be shown: .*unpacks to more than/],
    hides: ['It printed nothing'],
  }),
});

attacks('text that is made to leave its place', {
  'in every field of a record, and in the log': () => ({
    craft: (run) => {
      const honest: RunRecord = { ...stage.honest, id: idOf(1), series: null, log: null };
      const workflow = honest.workflow && { ...honest.workflow, runId: run.id };
      const hostile = hostileRecord(hostileText, { ...honest, workflow });
      const failed = {
        ...hostileRecord(`${markOf('tiny')}\n# Passed\n![x](y) @octocat\n`, {
          ...honest,
          id: idOf(2),
          workflow,
        }),
        outcome: { kind: 'killed', signal: hostileText },
        log: { path: 'log.txt.gz', bytes: 1, omittedBytes: 0 },
      };
      const log = {
        name: 'log.txt.gz',
        data: gzipSync(`\`\`\`\n${hostileText}\n\`\`\`\`\n${markOf('tiny')}\n@octocat`),
      };
      return [
        bundle(idOf(1), [{ name: 'record.json', data: forgedText({ ...hostile }) }]),
        bundle(idOf(2), [{ name: 'record.json', data: forgedText(failed) }, log]),
        artifact(run, {}, 3),
      ];
    },
    comments: 1,
    says: ['❌ Training failed: `tiny`', '`tiny` | ✅ Passed', '3 experiments'],
    check: ({ job }) =>
      expect(job.result.annotations.map(({ message }) => message).join()).not.toContain('red'),
  }),
  'in the title of a section': () => ({
    craft: (run) => [
      artifact(run, { experiment: '</summary><img src=https://evil.example/x.png> @octocat #1 -->' }),
      artifact(run, {}, 2),
    ],
    comments: 1,
    says: ['2 experiments'],
  }),
  'in the names of artifacts that are refused, as many as there may be': () => ({
    craft: (run) => [
      ...Array.from({ length: 60 }, (_, index) => ({
        name: `trainmark-run-${idOf(index + 2)}@octocat #1 ![x](y) \`~~\` ${'&'.repeat(60)}`,
        bytes: Buffer.from('x'),
      })),
      artifact(run),
    ],
    comments: 1,
    says: ['✅ Passed', 'and 51 more'],
  }),
  'in as many experiments as there may be': () => ({
    craft: (run) =>
      Array.from({ length: 64 }, (_, index) =>
        artifact(run, { experiment: `${'<'.repeat(300)}${index}` }, index + 1),
      ),
    comments: 1,
    says: ['64 experiments', /and \d+ more experiments|Left out to fit/],
  }),
  'as the name of another report’s comment': () => ({
    craft: (run) => [artifact(run, { experiment: 'quality' })],
    options: {
      prepare: (_, pull) => {
        const body = `${markOf('quality')}\nof another workflow`;
        const login = 'github-actions[bot]';
        stage.hub.github.addComment({ repository: 'acme/models', issueNumber: pull.number, login, body });
      },
    },
    comments: 1,
    says: [/^<!-- trainmark report: tiny -->/],
  }),
});

/** A commit that the stranger made, in the objects that a fork shares with what it was forked from. */
function foreignCommit(...parents: readonly string[]): string {
  const { hub, opened } = stage;
  const flags = parents.flatMap((parent) => ['-p', parent]);
  const commit = hub.git('commit-tree', `${opened.headSha}^{tree}`, ...flags, '-m', 'forged');
  hub.git('push', '--quiet', 'origin', `${commit}:refs/stranger/${commit}`);
  return commit;
}

const claiming = (commit: string): Forged => ({ code: { ...stage.honest.code, commit } });
const baselineClaim = (commit: string): Forged => ({
  ...claiming(commit),
  role: 'baseline',
  metrics: [metric('accuracy', 0.1)],
});

attacks('numbers that are made to look better', {
  'a direction that is turned round': () => ({
    craft: (run) => [
      artifact(run, {
        metrics: [
          metric('accuracy', 0.7, { goal: 'min', goalSource: 'declared', tier: 'detail', kind: 'value' }),
          metric('speed', 3, { goal: 'min', goalSource: 'declared', tier: 'gate' }),
        ],
      }),
    ],
    comments: 1,
    says: ['❌ Failed: `tiny`', 'fell by 20pp', /`accuracy`.↑.*worsened/, /`speed`.↑/],
  }),
  'a baseline of its own, where main has one': () => ({
    craft: (run) => [artifact(run), artifact(run, baselineClaim(stage.baselineCommit), 2)],
    comments: 1,
    says: ['rose by 2pp', 'from a run recorded'],
  }),
  'an old commit of main as the one to compare with': () => {
    const first = stage.hub.git('rev-list', '--max-parents=0', 'main');
    const merge = foreignCommit(first, stage.opened.headSha);
    return {
      craft: (run) => [artifact(run, claiming(merge)), artifact(run, baselineClaim(first), 2)],
      comments: 1,
      says: [
        `at \`${stage.baselineCommit.slice(0, 7)}\``,
        'where the pull request left main',
        'is not confirmed',
        '0.90',
      ],
    };
  },
  'a commit of the fork as the one to compare with': () => {
    const own = foreignCommit(stage.baselineCommit);
    const merge = foreignCommit(own, stage.opened.headSha);
    return {
      craft: (run) => [artifact(run, claiming(merge)), artifact(run, baselineClaim(own), 2)],
      comments: 1,
      says: [`at \`${stage.baselineCommit.slice(0, 7)}\``, 'is not confirmed', '0.90'],
      hides: [own.slice(0, 7)],
    };
  },
  'one baseline that is made to count as many': () => ({
    craft: (run) => Array.from({ length: 20 }, (_, index) => artifact(run, {}, index + 1)),
    comments: 1,
    says: [/Candidate `\w+`: 20 runs/, /Baseline `\w+`: 1 run/],
  }),
  'a matrix of a billion legs, and an attempt that no run had': () => ({
    craft: (run) => [
      artifact(run, {
        workflow: {
          ...stage.honest.workflow,
          runId: run.id,
          attempt: 1_000_000_000,
          leg: { index: 0, total: 1_000_000_000, values: {} },
        },
      }),
    ],
    comments: 1,
    says: ['Leg 2 of 1000000000 of the job', 'and 245 more'],
  }),
  'baselines without any candidate': () => ({
    craft: (run) => [
      artifact(run, baselineClaim(stage.baselineCommit)),
      artifact(run, { ...baselineClaim(stage.baselineCommit), experiment: '../../x' }, 2),
    ],
    comments: 1,
    says: ["outside this repository's control"],
    hides: ['✅ Passed'],
  }),
});
