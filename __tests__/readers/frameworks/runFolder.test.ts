import { mkdir, mkdtemp, rm, symlink, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { frameworkReaders } from '../../../src/readers/frameworks/frameworkReaders.ts';
import type { Reading } from '../../../src/records/reading.ts';
import { tell } from '../tempFiles.ts';
import { readByContent } from './goldenFiles.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'trainmark-folder-'));
});
afterEach(() => rm(directory, { recursive: true }));

async function place(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
}

async function read(path: string, startedAtMs: number | null = null): Promise<Reading> {
  return (await readByContent({ path, absolutePath: join(directory, path) }, startedAtMs)).reading;
}

const state = (step: number, loss: number): string =>
  JSON.stringify({ global_step: step, log_history: [{ loss, step: 1 }], max_steps: step });
const metrics = 'step,epoch,loss\n1,0,0.5\n';

describe('a Hugging Face run', () => {
  const run = {
    'out/checkpoint-9/trainer_state.json': state(9, 9),
    'out/checkpoint-10/trainer_state.json': state(10, 10),
    'out/all_results.json': '{"epoch": 1.0, "eval_loss": 0.25}',
  };

  it.each(Object.keys(run))(
    'is read to its furthest checkpoint whichever file is met first: %s',
    async (path) => {
      await place(run);
      expect(tell(await read(path))).toEqual(['loss over step: 1=10', 'eval_loss = 0.25']);
    },
  );

  it('takes the state at the end before a checkpoint of the same step', async () => {
    await place({ ...run, 'out/trainer_state.json': state(10, 11) });
    expect(tell(await read('out/checkpoint-9/trainer_state.json'))[0]).toBe('loss over step: 1=11');
  });

  it('leaves out what an earlier run left', async () => {
    await place(run);
    const old = new Date('2020-01-01');
    await utimes(join(directory, 'out/checkpoint-10/trainer_state.json'), old, old);
    const reading = await read('out/checkpoint-9/trainer_state.json', Date.parse('2021-01-01'));
    expect(tell(reading)).toEqual(['loss over step: 1=9', 'eval_loss = 0.25']);
  });

  it('does not follow links', async () => {
    await place({ ...run, 'elsewhere/trainer_state.json': state(99, 99) });
    await symlink(join(directory, 'elsewhere'), join(directory, 'out/checkpoint-99'));
    await symlink(join(directory, 'elsewhere/trainer_state.json'), join(directory, 'out/trainer_state.json'));
    expect(tell(await read('out/all_results.json'))).toEqual(['loss over step: 1=10', 'eval_loss = 0.25']);
  });

  it('tells of a broken file and goes on', async () => {
    await place({ ...run, 'out/trainer_state.json': '{"global_step": 11 "log_history": []}' });
    const reading = await read('out/all_results.json');
    expect(tell(reading)).toEqual(['loss over step: 1=10', 'eval_loss = 0.25']);
    expect(reading.warnings).toEqual([
      'out/all_results.json has a broken file beside it: out/trainer_state.json, line 1, column 20: expected "," or "}".',
    ]);
  });

  it('tells of a file that is too large to be read', async () => {
    await place({ ...run, 'out/trainer_state.json': '{' });
    await truncate(join(directory, 'out/trainer_state.json'), 200_000_000);
    const { warnings } = await read('out/all_results.json');
    expect(warnings).toEqual([
      'out/all_results.json has beside it trainer_state.json, which is too large to be read.',
    ]);
  });
});

describe('params beside a table', () => {
  it.each([
    ['version_0/metrics.csv', metrics, 'version_0/hparams.yaml'],
    ['train/results.csv', 'epoch,time,train/box_loss,metrics/mAP50(B)\n1,2,3,4\n', 'train/args.yaml'],
  ])('of %s are read, and are not through a link', async (path, table, params) => {
    await place({ [path]: table, [params]: 'lr: 0.1\n' });
    expect((await read(path)).params).toEqual({ lr: 0.1 });
    await rm(join(directory, params));
    await place({ 'secret.yaml': 'token: 1\n' });
    await symlink(join(directory, 'secret.yaml'), join(directory, params));
    expect((await read(path)).params).toEqual({});
  });

  it('that are broken are a warning', async () => {
    await place({ 'version_0/metrics.csv': metrics, 'version_0/hparams.yaml': 'a: [1,\n' });
    const reading = await read('version_0/metrics.csv');
    expect(tell(reading)).toEqual(['loss over step: 1=0.5']);
    expect(reading.warnings[0]).toContain(
      'version_0/metrics.csv has a broken file beside it: version_0/hparams.yaml',
    );
  });

  it('have the keys of a prototype as ordinary names', async () => {
    await place({
      'version_0/metrics.csv': 'step,epoch,__proto__,constructor\n1,0,2,3\n',
      'version_0/hparams.yaml': '__proto__: {a: 1}\n',
    });
    const reading = await read('version_0/metrics.csv');
    expect(tell(reading)).toEqual(['__proto__ over step: 1=2', 'constructor over step: 1=3']);
    expect(Object.entries(reading.params)).toEqual([['__proto__.a', 1]]);
    expect(Reflect.get({}, 'a')).toBeUndefined();
  });
});

describe('a DVCLive folder', () => {
  const run = {
    'live/metrics.json': '{"train": {"loss": 0.25}, "step": 1}',
    'live/params.yaml': 'lr: 0.1\n',
    'live/plots/metrics/train/loss.tsv': 'step\tloss\n0\t0.5\n1\t0.25\n',
    'live/plots/metrics/acc.tsv': 'step\tacc\n0\t0.5\n1\t',
  };

  it.each(['live/plots/metrics/train/loss.tsv', 'live/plots/metrics/acc.tsv'])(
    'is read as a whole from %s, a table that was cut off too',
    async (path) => {
      await place(run);
      const reading = await read(path);
      expect(tell(reading)).toEqual([
        'acc over step: 0=0.5',
        'train/loss over step: 0=0.5 1=0.25',
        'train/loss = 0.25',
      ]);
      expect(reading.params).toEqual({ lr: 0.1 });
    },
  );
});

describe('files that belong to a run', () => {
  it.each([
    [
      'huggingface',
      'o/checkpoint-1/trainer_state.json',
      ['o/trainer_state.json', 'o/checkpoint-2/trainer_state.json', 'o/eval_results.json'],
    ],
    ['huggingface', 'trainer_state.json', ['checkpoint-2/trainer_state.json', 'all_results.json']],
    ['lightning', 'v/metrics.csv', ['v/hparams.yaml']],
    [
      'catboost',
      'c/catboost_training.json',
      ['c/learn_error.tsv', 'c/time_left.tsv', 'c/learn/events.out.tfevents', 'c/tmp/x'],
    ],
    ['ultralytics', 'r/results.csv', ['r/args.yaml']],
    ['stable-baselines3', 'l/progress.csv', ['l/progress.json']],
    ['ray', 't/result.json', ['t/params.json', 't/progress.csv', 't/events.out.tfevents.1']],
    ['hydra', '.hydra/config.yaml', ['.hydra/overrides.yaml', '.hydra/hydra.yaml']],
    ['dvclive', 'd/plots/metrics/a/b.tsv', ['d/metrics.json', 'd/params.yaml', 'd/plots/metrics/c.tsv']],
    ['sacred', '1/run.json', ['1/config.json', '1/metrics.json', '1/cout.txt']],
  ])('of %s, %s, are these and no others', (name, anchor, belonging) => {
    const reader = frameworkReaders.find((one) => one.name === name);
    for (const path of belonging) expect([path, reader?.belongs?.(anchor, path)]).toEqual([path, true]);
    for (const path of [
      'metrics.csv',
      'other/metrics.json',
      '../params.json',
      'o/other.json',
      'c/model.json',
      'r/other.csv',
    ])
      expect([path, reader?.belongs?.(anchor, path)]).toEqual([path, false]);
  });
});

describe('files of other kinds', () => {
  it.each([
    ['metrics.json', '{"accuracy": 0.9}'],
    ['results.json', '{"results": {"a": 1}}'],
    ['data.json', '{"validation": {"loss": [1, 2]}}'],
    ['metrics.csv', 'step,loss\n1,2\n'],
    ['metrics.csv', 'step,epoch,loss\n1,2,3\n'],
    ['history.json', '{"training": {"loss": [1, 2]}}'],
    ['metrics.csv', 'Name,Value,Timestamp,Step\nloss,0.5,1767323045000,1\n'],
    ['results.csv', 'epoch,loss,accuracy\n1,2,3\n'],
    ['result.json', '{"training_iteration": 3}\n'],
    ['run.json', '{"experiment": "x"}'],
    ['config.yaml', 'lr: 0.1\n'],
    ['plots/metrics/x.tsv', 'a\tb\n1\t2\n'],
    ['notes.txt', '# TYPE of model\n'],
    ['table.csv', 'params,score\n1,2\n'],
    ['empty.json', '{}'],
    ['state.json', '{"global_step": 3}'],
  ])('%s, %s, are left to the general readers', (path, content) => {
    const head = Buffer.from(content);
    const file = { path, absolutePath: join(directory, path), bytes: head.length, head };
    expect(frameworkReaders.filter((reader) => reader.detect(file)).map(({ name }) => name)).toEqual([]);
  });
});
