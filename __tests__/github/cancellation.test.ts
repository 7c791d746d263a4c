import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/records/recordFile.ts';
import type { RunRecord } from '../../src/records/runRecord.ts';
import { Hub, type HubJob } from '../support/hub.ts';
import type { CancelWhen } from '../support/runner/runnerHarness.ts';

let hub: Hub;
beforeEach(async () => {
  hub = await Hub.start({
    'train.sh':
      'echo begun\n[ ! -f slow ] || sleep 30\nprintf \'{"accuracy": 0.9}\' > metrics.json\necho written\n[ ! -f late ] || sleep 30\n',
    '.gitignore': 'metrics.json\n.trainmark/\nslow\nlate\n',
  });
});
afterEach(() => hub.stop());

/** The records that lie among the artifacts, whatever phase kept them. */
function keptRecords(): { record: RunRecord; log: string }[] {
  const bundles = hub.github.state.artifacts.filter(({ name }) => name.startsWith('trainmark-run-'));
  return bundles.map(({ bytes, name }) => {
    const files = unzipSync(bytes);
    const text = Buffer.from(files['record.json'] ?? []).toString('utf8');
    const packed = Buffer.from(files['log.txt.gz'] ?? []);
    return { record: parseRecord(text, name), log: packed.length === 0 ? '' : gunzipTail(packed) };
  });
}

/** A log that a kill cut off has no end of its own. */
function gunzipTail(packed: Buffer): string {
  try {
    return gunzipSync(packed, { finishFlush: 2 }).toString('utf8');
  } catch {
    return '';
  }
}

interface Moment {
  readonly when: string;
  readonly cancelAfter: CancelWhen;
  readonly files?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly outcomes: readonly string[];
}

const moments: readonly Moment[] = [
  {
    when: 'while the training command runs',
    cancelAfter: { kind: 'whenLog', pattern: /^begun/m },
    files: { slow: '' },
    outcomes: ['interrupted'],
  },
  {
    when: 'when it has written its metrics and not ended yet',
    cancelAfter: { kind: 'whenLog', pattern: /^written/m },
    files: { late: '' },
    outcomes: ['interrupted'],
  },
  {
    when: 'between the candidate and its baseline',
    cancelAfter: { kind: 'whenLog', pattern: /^candidate: succeeded/m },
    outcomes: ['succeeded'],
  },
  {
    when: 'while the baseline runs',
    cancelAfter: { kind: 'whenLog', pattern: /^in a worktree/m },
    inputs: { run: 'sh train.sh; if [ -f .git ]; then echo in a worktree; sleep 30; fi' },
    outcomes: ['succeeded', 'interrupted'],
  },
  {
    when: 'while the records are kept',
    cancelAfter: { kind: 'whenLog', pattern: /Trainmark: keep records/ },
    outcomes: ['succeeded', 'succeeded'],
  },
];

describe('a job that is cancelled', () => {
  it.each(moments)(
    '$when leaves a readable record, kept as an artifact',
    async ({ cancelAfter, files, inputs, outcomes }) => {
      const { result } = await cancelled({ cancelAfter }, files, inputs);
      const kept = keptRecords();
      const newest = new Map(kept.map((one) => [one.record.id, one]));
      const found = [...newest.values()].map(({ record }) => record.outcome.kind);
      for (const outcome of outcomes) expect(found, result.log).toContain(outcome);
      const interrupted = [...newest.values()].filter(({ record }) => record.outcome.kind === 'interrupted');
      for (const { record, log } of interrupted) {
        expect(record.complete).toBe(false);
        expect(record.code?.pullRequest).toBe(record.role === 'candidate' ? 1 : null);
        if (record.durations.commandMs > 1000) expect(log).toContain('begun');
      }
      expect(result.main.durationMs).toBeLessThan(30_000);
      expect(result.orphans).toEqual([]);
    },
  );

  it('keeps the metrics that were written before the interruption', async () => {
    await cancelled({ cancelAfter: { kind: 'whenLog', pattern: /^written/m } }, { late: '' });
    expect(keptRecords()[0]?.record.metrics.map(({ name, value }) => [name, value])).toContainEqual([
      'accuracy',
      0.9,
    ]);
  });

  it('leaves a record of the run that had begun even when the program itself is killed outright', async () => {
    const job = await cancelled(
      { cancelAfter: { kind: 'whenLog', pattern: /^begun/m }, killMain: true },
      { slow: '' },
    );
    expect(job.result.post).toBeNull();
    const partial = join(job.workspace, '.trainmark', 'partial');
    const [id = ''] = readdirSync(partial);
    const record = parseRecord(readFileSync(join(partial, id, 'record.json'), 'utf8'), id);
    expect(record).toMatchObject({
      complete: false,
      outcome: { kind: 'interrupted' },
      experiment: 'default',
    });
  });

  it('is not taken as a baseline by the next check', async () => {
    await cancelled({ cancelAfter: { kind: 'whenLog', pattern: /^begun/m } }, { slow: '' });
    const opened = hub.openPull({ notes: 'y' }, { branch: 'second' });
    const { result } = await hub.runJob(hub.pullEvent(opened), { inputs: { run: 'sh train.sh' } });
    expect(result.conclusion, result.log).toBe('success');
    expect(result.log).toContain('no stored run is used');
  });
});

async function cancelled(
  step: NonNullable<Parameters<Hub['runJob']>[1]>['step'],
  files: Readonly<Record<string, string>> = {},
  inputs: Readonly<Record<string, string>> = { run: 'sh train.sh' },
): Promise<HubJob> {
  const opened = hub.openPull({ notes: 'x' });
  const job = await hub.runJob(hub.pullEvent(opened), {
    inputs,
    prepare: (workspace) => {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(workspace, name), text);
    },
    ...(step === undefined ? {} : { step }),
  });
  return job;
}
