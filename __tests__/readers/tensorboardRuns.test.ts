import { utimes } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { tensorboardReader } from '../../src/readers/tensorboard.ts';
import { tell, useTempFiles } from './tempFiles.ts';
import { bytes, double, eventFile, field, scalar, tensor, varint } from './tensorboardFiles.ts';
import { readEvents } from './tensorboardRuns.ts';

const files = useTempFiles();
const file = 'events.out.tfevents.1700000000.host.1.0';

const logs = (tag: string, ...values: number[]): Buffer =>
  eventFile(values.map((value, step) => ({ step, wallTime: 1_700_000_000, values: [scalar(tag, value)] })));

/** Writes runs with one loss each, and tells the metrics of the first. */
async function metricsOf(
  root: string,
  directories: readonly string[],
  startedAtMs: number | null,
): Promise<string[]> {
  for (const directory of directories) await files.write(`${root}/${directory}/${file}`, logs('loss', 1));
  const { series } = await readEvents(files.name(`${root}/${directories[0]}/${file}`), startedAtMs);
  return tell({ series, summary: [] });
}

describe('the metrics of a run directory', () => {
  it.each([
    ['alone', ['runs/a'], 'loss'],
    ['alone, called train', ['runs/detect/train'], 'loss'],
    ['beside the other split', ['logs/train', 'logs/validation'], 'loss{"split":"train"}'],
    ['in a run, called eval', ['model/eval', 'model'], 'loss{"split":"eval"}'],
    ['with one called eval in it', ['model', 'model/eval'], 'loss'],
    ['beside another run', ['runs/a', 'runs/b'], 'loss{"run":"a"}'],
    ['beside a run with splits', ['runs/a', 'runs/b/train', 'runs/b/val'], 'loss{"run":"a"}'],
    [
      'that is a split of one run of several',
      ['runs/a/train', 'runs/a/val', 'runs/b/train'],
      'loss{"run":"a","split":"train"}',
    ],
    ['of add_scalars', ['runs/a/loss_val', 'runs/a'], 'loss{"split":"val"}'],
    ['of add_scalars by another name', ['runs/a/loss_teacher', 'runs/a'], 'loss{"run":"teacher"}'],
    ['in a run, in one of several', ['runs/a/sub', 'runs/a', 'runs/b'], 'loss{"run":"a/sub"}'],
    [
      'named by time, with the name of the host, beside others',
      ['runs/Nov20_23-31-19_myhost', 'runs/Nov20_22-00-00_myhost', 'runs/b'],
      'loss{"run":"2"}',
    ],
  ])('%s', async (title, directories, expected) => {
    const root = `labels-${title.replaceAll(' ', '-')}/x`;
    expect(await metricsOf(root, directories, 0)).toEqual([`${expected} over step: 0=1`]);
  });

  it('in the workspace itself have no label, whatever is beside them', async () => {
    for (const directory of ['top', 'other']) await files.write(`${directory}/${file}`, logs('loss', 1));
    expect(tell(await readEvents(files.name(`top/${file}`), 0))).toEqual(['loss over step: 0=1']);
    const { absolutePath } = await files.write(`bare/${file}`, logs('loss', 1));
    expect(tell(await readEvents({ path: file, absolutePath }, 0))).toEqual(['loss over step: 0=1']);
  });

  it('beside an older run has no label, and gives none to it when both are read by hand', async () => {
    const now = Date.now();
    const names = ['old', 'new'].map((name) => files.name(`times/runs/${name}/${file}`));
    for (const { path } of names) await files.write(path, logs('loss', 1));
    await utimes(names[0]?.absolutePath ?? '', now / 1000 - 3600, now / 1000 - 3600);
    const [old, recent] = names;
    if (old === undefined || recent === undefined) throw new Error('two files were written');
    expect(tell(await readEvents(recent, now - 1000))).toEqual(['loss over step: 0=1']);
    expect(tell(await readEvents(recent))).toEqual(['loss over step: 0=1']);
    expect(tell(await readEvents(old))).toEqual(['loss{"run":"old"} over step: 0=1']);
  });
});

describe('sessions of add_hparams', () => {
  const session = (rate: number): Buffer => {
    const value = bytes(2, Buffer.concat([field(2, 1), double(rate)]));
    const start = bytes(3, bytes(1, Buffer.concat([bytes(1, 'lr'), value])));
    const end = bytes(4, Buffer.from([8, 1]));
    return eventFile([
      { step: 0, values: [tensor('_hparams_/session_start_info', 'hparams', Buffer.alloc(0), start)] },
      { step: 0, values: [tensor('_hparams_/session_end_info', 'hparams', Buffer.alloc(0), end)] },
      { step: 0, values: [scalar('hparam/accuracy', rate)] },
    ]);
  };

  it.each(['', '1700000001.5/'])(
    'belong to the run above them, whichever file is found first (%s)',
    async (first) => {
      await files.write(`one/run/${file}`, logs('loss', 1));
      await files.write(`one/run/1700000001.5/${file}`, session(0.5));
      const anchor = files.name(`one/run/${first}${file}`);
      const reading = await readEvents(anchor, 0);
      expect(reading.params).toEqual({ lr: 0.5 });
      expect(reading.tags).toEqual({ 'tensorboard.status': 'success' });
      expect(tell(reading)).toEqual(['loss over step: 0=1', 'hparam/accuracy over step: 0=0.5']);
      for (const path of [`one/run/${file}`, `one/run/1700000001.5/${file}`])
        expect(tensorboardReader.belongs?.(anchor.path, path)).toBe(true);
      for (const path of [`one/other/${file}`, `one/${file}`, 'one/run/metrics.json', `one/run/eval/${file}`])
        expect(tensorboardReader.belongs?.(anchor.path, path)).toBe(false);
    },
  );

  it('of which there are several are told by their number, the newest excepted', async () => {
    for (const [index, rate] of [0.5, 0.25, 0.125].entries())
      await files.write(`many/run/170000000${index}.5/${file}`, session(rate));
    const anchor = await files.write(`many/run/${file}`, logs('loss', 1));
    const reading = await readEvents(anchor, 0);
    expect(reading.params).toEqual({ lr: 0.125 });
    expect(tell(reading)).toEqual([
      'loss over step: 0=1',
      'hparam/accuracy{"run":"1"} over step: 0=0.5',
      'hparam/accuracy{"run":"2"} over step: 0=0.25',
      'hparam/accuracy over step: 0=0.125',
    ]);
    expect(reading.warnings).toEqual([
      `${anchor.path} has 3 sets of hyperparameters; the params are those of the newest.`,
    ]);
  });
});

describe('what an event file holds', () => {
  it('besides scalars is counted, and short text is kept', async () => {
    const text = (content: string): Buffer => Buffer.concat([field(1, 0), varint(7), bytes(8, content)]);
    const values = [
      tensor('samples', 'images', text('PNG')),
      Buffer.concat([bytes(1, 'old image'), bytes(4, 'PNG')]),
      Buffer.concat([bytes(1, 'weights'), bytes(5, '')]),
      tensor('mesh', 'mesh', text('x')),
      tensor('unknown', null, text('x')),
      tensor('note/text_summary', 'text', text('short')),
      tensor('essay/text_summary', 'text', text('x'.repeat(1_001))),
    ];
    const anchor = await files.write(`media/${file}`, eventFile([{ step: 0, values }]));
    expect((await readEvents(anchor)).tags).toEqual({
      'tensorboard.images': '2',
      'tensorboard.histograms': '1',
      'tensorboard.other': '2',
      'text/note': 'short',
    });
  });

  it("is not Lightning's placeholder for a metric of the hyperparameters", async () => {
    const none = await files.write(`lightning/a/${file}`, logs('hp_metric', -1));
    expect((await readEvents(none, 0)).series).toEqual([]);
    const real = await files.write(`real/a/${file}`, logs('hp_metric', -1, 0.5));
    expect(tell(await readEvents(real, 0))).toEqual(['hp_metric over step: 1=0.5']);
  });

  it('under two spellings of one metric is one series', async () => {
    const values = [scalar('loss{split=a}', 1), scalar('loss{ split=a}', 2)];
    const anchor = await files.write(`spelling/${file}`, eventFile([{ step: 3, values }]));
    expect(tell(await readEvents(anchor))).toEqual(['loss{"split":"a"} over step: 3=1 3=2']);
  });

  it('in several values of one event is all read', async () => {
    const anchor = await files.write(
      `several/${file}`,
      eventFile([{ step: 2, values: [scalar('a', 1), scalar('b', 2)] }]),
    );
    expect(tell(await readEvents(anchor))).toEqual(['a over step: 2=1', 'b over step: 2=2']);
  });
});
