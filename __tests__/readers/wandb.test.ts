import { mkdir, symlink, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHead } from '../../src/readers/fileText.ts';
import { wandbReader } from '../../src/readers/wandb.ts';
import { jsonNumber } from '../../src/readers/wandb/jsonNumber.ts';
import type { Reading } from '../../src/records/reading.ts';
import { tell, useTempFiles } from './tempFiles.ts';
import { exit, field, frame, history, item, message, row, summary } from './wandbLog.ts';

const files = useTempFiles();
const run = message(17, field(1, 'abc'), field(3, 'churn'), message(17, field(1, 1_800_000_000)));
const folder = 'wandb/offline-run-20260131_120000-abc';

async function read(records: readonly Buffer[], version = 0): Promise<Reading> {
  return readFile('run-abc.wandb', frame(records, version));
}

async function readFile(path: string, content: Buffer, startedAtMs: number | null = null): Promise<Reading> {
  const file = await readHead(await files.write(path, content));
  expect(wandbReader.detect(file)).toBe(true);
  return wandbReader.read(file, { startedAtMs });
}

/** A definition: name, then fields of MetricRecord. */
function define(name: string, ...fields: readonly Buffer[]): Buffer {
  return name.endsWith('*') ? message(12, field(2, name), ...fields) : message(12, field(1, name), ...fields);
}

describe('steps', () => {
  it.each<[string, readonly Buffer[], number[]]>([
    ['of version 0 come from the item _step', [row(3, { a: '1' }), row(7, { a: '2' })], [3, 7]],
    ['without an item come from the record', [history({ a: '1' }, 4), history({ a: '2' }, 9)], [4, 9]],
    ['without either are counted', [history({ a: '1' }), history({ a: '2' })], [0, 1]],
    ['are counted on from a given one', [history({ a: '1' }, 5), history({ a: '2' })], [5, 6]],
    ['never go back', [history({ a: '1' }, 5), history({ a: '2' }, 3), history({ a: '3' }, 9)], [5, 6, 9]],
    ['start where a resumed run goes on', [message(17, field(14, 40)), history({ a: '1' })], [40]],
    ['count rows in which the metric is absent', [history({ b: '1' }), history({ a: '2' })], [1]],
    ['that are no whole numbers are counted instead', [history({ _step: '1e300', a: '1' })], [0]],
    ['of a record without a number are 0', [message(2, item(['a'], '1'), message(2))], [0]],
  ])('%s', async (_, records, steps) => {
    const { series } = await read(records, 1);
    expect(series.find(({ name }) => name === 'a')?.steps).toEqual(steps);
  });
});

describe('the values of a row', () => {
  it.each<[string, Buffer, string[]]>([
    ['numbers', row(0, { a: '0.25', b: '-3' }), ['a over step: 0=0.25', 'b over step: 0=-3']],
    [
      'bare NaN and infinities',
      row(0, { a: 'NaN', b: '-Infinity' }),
      ['a over step: 0=NaN', 'b over step: 0=-Infinity'],
    ],
    [
      'quoted NaN and infinities',
      row(0, { a: '"NaN"', b: '"Infinity"' }),
      ['a over step: 0=NaN', 'b over step: 0=Infinity'],
    ],
    ['nested keys', message(2, item(['val', 'loss'], '1')), ['val.loss over step: 0=1']],
    ['plain keys with dots', message(2, item('val.loss', '1')), ['val.loss over step: 0=1']],
    [
      'nested values, as wandb before 0.18',
      row(0, { val: '{"a": {"b": 1}, "c": "NaN"}' }),
      ['val.a.b over step: 0=1', 'val.c over step: 0=NaN'],
    ],
    [
      'typed numbers',
      message(
        2,
        message(1, field(2, 'a'), field(6, 0.5)),
        message(1, field(2, 'b'), field(5, 5)),
        message(1, field(2, 'c'), field(5, 4)),
      ),
      ['a over step: 0=0.5', 'b over step: 0=-3', 'c over step: 0=2'],
    ],
    ['slices', row(0, { 'acc{lang=en}': '1' }), ['acc{"lang":"en"} over step: 0=1']],
    [
      'keys of a prototype',
      row(0, { __proto__x: '1', constructor: '2', a: '{"__proto__": 3}' }),
      ['constructor over step: 0=2', 'a.__proto__ over step: 0=3'],
    ],
    [
      'no text, booleans, null, lists, own keys or axes',
      row(0, {
        a: '"x"',
        b: 'true',
        c: 'null',
        d: '[1]',
        _wandb: '1',
        epoch: '3',
        e: '"12"',
        f: '0x10',
        g: '1.',
      }),
      [],
    ],
    ['an empty value and a broken one', row(0, { a: '', b: '{"c": ', d: '1' }), ['d over step: 0=1']],
  ])('may be %s', async (_, record, expected) => {
    expect(tell(await read([record]))).toEqual(expected);
  });

  it('carry the time of logging in milliseconds', async () => {
    const { series } = await read([row(2, { a: '1' }), row(4, { a: '1' })]);
    expect(series[0]?.wallTimesMs).toEqual([1_800_000_002_000, 1_800_000_004_000]);
  });

  it('that are media are counted by type and are no metrics', async () => {
    const fields = message(
      2,
      item(['img', '_type'], '"image-file"'),
      item(['img', 'width'], '4'),
      item(['imgs'], '1'),
    );
    const object = row(1, {
      h: '{"_type": "histogram", "values": [1], "count": 3}',
      t: '{"_type": "table-file", "nrows": 2}',
    });
    const reading = await read([fields, object]);
    expect(tell(reading)).toEqual(['imgs over step: 0=1']);
    expect(reading.tags['wandb.media']).toBe('histogram 1, image-file 1, table-file 1');
  });

  it('of a nested value beyond 256 KiB are left out with a warning', async () => {
    const reading = await read([row(0, { a: `{"b": 1, "c": "${'x'.repeat(300_000)}"}`, d: '1' })]);
    expect(tell(reading)).toEqual(['d over step: 0=1']);
    expect(reading.warnings).toEqual([
      'run-abc.wandb holds nested values that are broken or too large; they were left out.',
    ]);
  });
});

describe('the number in a JSON text', () => {
  it('is the one that JSON.parse gives', () => {
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.maxSafeInteger(),
    );
    const texts = fc.oneof(
      numbers.map((value) => JSON.stringify(value)),
      fc.tuple(fc.integer(), fc.nat(9_999_999)).map(([whole, part]) => `${whole}.${part}`),
      numbers.map((value) => value.toExponential()),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = Buffer.from(`  ${text} `);
        expect(jsonNumber(bytes, 2, bytes.length - 1)).toBe(JSON.parse(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '',
    '-',
    '.5',
    '1.',
    '1e',
    'x',
    '"1"',
    '"',
    '--1',
    '1-1',
    '0x1',
    'null',
    '{}',
    '[1]',
    `1${'0'.repeat(80)}`,
  ])('is absent from %s', (text) => {
    expect(jsonNumber(Buffer.from(text), 0, text.length)).toBeUndefined();
  });
});

describe('defined metrics', () => {
  const minimize = field(8, 1);
  const overEpochs = field(4, 'epoch');

  it('give goals, by name and by prefix', async () => {
    const { hints } = await read([
      define('loss', minimize),
      define('val.*', field(8, 2)),
      define('val.loss', minimize),
      row(0, { loss: '1', 'val.acc': '1', 'val.loss': '1', other: '1' }),
    ]);
    expect(hints).toEqual([
      { name: 'loss', goal: 'min' },
      { name: 'val.acc', goal: 'max' },
      { name: 'val.loss', goal: 'min' },
    ]);
  });

  it('stand over their axis, which is no metric then; a row without it goes on with the last', async () => {
    const reading = await read([
      define('val.*', field(4, 'train/epoch')),
      row(0, { 'val.loss': '9', loss: '3' }),
      row(1, { 'val.loss': '1', 'train/epoch': '1', loss: '2' }),
      row(2, { 'train/epoch': '2', 'val.loss': '0.5' }),
      row(3, { 'val.loss': '0.4' }),
    ]);
    expect(tell(reading)).toEqual([
      'val.loss over step: 0=9',
      'val.loss over epoch: 1=1 2=0.5 2=0.4',
      'loss over step: 0=3 1=2',
    ]);
  });

  it('stay over steps when nothing tells what their axis counts', async () => {
    const reading = await read([define('a', field(4, 'samples')), row(0, { a: '1', samples: '64' })]);
    expect(tell(reading)).toEqual(['a over step: 0=1', 'samples over step: 0=64']);
  });

  it('may be defined after they were first logged', async () => {
    const reading = await read([
      row(0, { a: '1', epoch: '0' }),
      define('a', overEpochs),
      row(1, { a: '2', epoch: '1' }),
    ]);
    expect(tell(reading)).toEqual(['a over step: 0=1', 'a over epoch: 1=2']);
  });

  it('with one aggregate have it as their summary, with several each is a metric', async () => {
    const reading = await read([
      define('one', message(7, field(1, 1))),
      define('two', message(7, field(1, 1), field(2, 1))),
      summary(
        item(['one'], '{"min": 0.5}'),
        item(['two', 'min'], '1'),
        item(['two', 'max'], '2'),
        item(['own'], '{"min": 3}'),
      ),
    ]);
    expect(tell(reading)).toEqual(['one = 0.5', 'two.min = 1', 'two.max = 2', 'own.min = 3']);
  });
});

describe('the summary', () => {
  it.each<[string, readonly Buffer[], string[]]>([
    [
      'the last value of each key',
      [summary(item(['a'], '1')), summary(item(['a'], '2'), item(['b'], 'NaN'))],
      ['a = 2', 'b = NaN'],
    ],
    ['no removed key', [summary(item(['a'], '1'), item(['b'], '1')), summary(item(['a'], '', 2))], ['b = 1']],
    [
      'a key that was set again',
      [summary(item(['a'], '1')), summary(item(['a'], '', 2)), summary(item(['a'], '3'))],
      ['a = 3'],
    ],
    [
      'parts changed inside an object',
      [summary(item(['a'], '{"b": 1, "c": 2}')), summary(item(['a', 'c'], '5'), item(['a', 'b'], '', 2))],
      ['a.c = 5'],
    ],
    [
      'an object that replaces its parts',
      [summary(item(['a', 'b'], '1')), summary(item(['a'], '{"c": 2}'))],
      ['a.c = 2'],
    ],
    ['a number where an object was', [summary(item(['a', 'b'], '1')), summary(item(['a'], '4'))], ['a = 4']],
    ['what the run was resumed with', [message(17, message(5, item('a', '7')))], ['a = 7']],
    [
      'no media, text, own keys or axes',
      [
        summary(
          item(['a'], '{"_type": "image-file", "width": 3}'),
          item(['b'], '"x"'),
          item(['_step'], '1'),
          item(['epoch'], '1'),
          item(['c'], 'null'),
        ),
      ],
      [],
    ],
  ])('holds %s', async (_, records, expected) => {
    expect(tell(await read([run, ...records]))).toEqual(expected);
  });
});

describe('the config', () => {
  it('is that of the run with its later changes, as params', async () => {
    const config = message(
      4,
      item('lr', '0.1'),
      item('model', '{"layers": [4, 1], "act": "relu"}'),
      item('_wandb', '{"t": 1}'),
      item('old', '1'),
    );
    const change = message(
      5,
      item('late', 'null'),
      item(['model', 'act'], '"gelu"'),
      item('old', '', 2),
      item('bad', 'NaN'),
    );
    expect((await read([message(17, config), change])).params).toEqual({
      lr: 0.1,
      'model.layers': '[4, 1]',
      'model.act': 'gelu',
      late: null,
      bad: 'NaN',
    });
  });
});

describe('the run', () => {
  it('has its facts as tags, and nobody’s name, host or path', async () => {
    const git = (number: number): Buffer =>
      message(number, field(1, 'https://token@host/x'), field(2, 'c0ffee'));
    const all = message(
      17,
      field(1, 'abc'),
      field(2, 'someone'),
      field(3, 'churn'),
      field(6, 'small'),
      field(7, 'train'),
      field(8, 'calm-sun'),
      field(9, 'note'),
      field(10, 'x'),
      field(10, 'y'),
      field(12, 'sw1'),
      field(13, 'machine'),
    );
    const environment = message(
      26,
      git(9),
      field(10, 'a@b.c'),
      field(11, '/secret'),
      field(12, 'machine'),
      field(13, 'someone'),
    );
    const { tags } = await read([all, environment, exit(3)]);
    expect(tags).toEqual({
      'wandb.run_id': 'abc',
      'wandb.project': 'churn',
      'wandb.group': 'small',
      'wandb.job_type': 'train',
      'wandb.name': 'calm-sun',
      'wandb.notes': 'note',
      'wandb.sweep_id': 'sw1',
      'wandb.commit': 'c0ffee',
      'wandb.tags': 'x, y',
      'wandb.state': 'failed',
      'wandb.exit_code': '3',
    });
  });

  it.each<[string, readonly Buffer[], string]>([
    ['finished when its exit has no code', [run, exit()], 'finished'],
    ['failed with a code', [run, exit(255)], 'failed'],
    ['crashed without an exit', [run], 'crashed'],
  ])('is %s', async (_, records, state) => {
    expect((await read(records)).tags['wandb.state']).toBe(state);
  });

  it('has what wandb measured of the machine as series over seconds', async () => {
    const stats = (seconds: number, nanos: number): Buffer =>
      message(
        7,
        message(2, field(1, seconds), field(2, nanos)),
        message(3, field(1, 'gpu.0.gpu'), field(16, '37')),
      );
    const reading = await read([run, stats(1_800_000_002, 500_250_000), stats(1_800_000_017, 0)]);
    expect(tell(reading)).toEqual(['system/gpu.0.gpu over seconds: 2.5=37 17=37']);
    expect(reading.series[0]?.wallTimesMs).toEqual([1_800_000_002_500.25, 1_800_000_017_000]);
  });
});

describe('the folder of a run', () => {
  const config =
    'wandb_version: 1\n_wandb:\n  value: {t: 1}\nlr:\n  desc: null\n  value: 0.5\nmodel:\n  value: {act: relu}\n';
  const log = `${folder}/run-abc.wandb`;

  async function writeFiles(): Promise<void> {
    await files.write(`${folder}/files/config.yaml`, config);
    await files.write(
      `${folder}/files/wandb-summary.json`,
      '{"best": NaN, "_step": 3, "val": {"loss": 0.5}}',
    );
  }

  it('gives config and summary where the log has none', async () => {
    await writeFiles();
    const own = [message(17, message(4, item('_wandb', '{}'))), summary(item('_runtime', '3'))];
    const reading = await readFile(log, frame([...own, row(0, { a: '1' })]));
    expect(reading.params).toEqual({ lr: 0.5, 'model.act': 'relu' });
    expect(tell(reading)).toEqual(['a over step: 0=1', 'best = NaN', 'val.loss = 0.5']);
  });

  it('gives nothing where the log has its own', async () => {
    await writeFiles();
    const reading = await readFile(
      log,
      frame([message(17, message(4, item('lr', '1'))), summary(item('best', '2'))]),
    );
    expect(reading.params).toEqual({ lr: 1 });
    expect(tell(reading)).toEqual(['best = 2']);
  });

  it('gives nothing from before the run, through a link, or beside a file that was copied elsewhere', async () => {
    await writeFiles();
    await files.write('elsewhere/files/config.yaml', config);
    expect((await readFile('elsewhere/run-abc.wandb', frame([run]))).params).toEqual({});
    const old = new Date(1_000_000);
    await utimes(files.name(`${folder}/files/config.yaml`).absolutePath, old, old);
    expect((await readFile(log, frame([run]), 1_000_000_000)).params).toEqual({});
    const linked = 'wandb/run-20260131_120000-xyz';
    await mkdir(files.name(linked).absolutePath, { recursive: true });
    await symlink(
      dirname(files.name(`${folder}/files/config.yaml`).absolutePath),
      files.name(`${linked}/files`).absolutePath,
    );
    expect((await readFile(`${linked}/run-xyz.wandb`, frame([run]))).params).toEqual({});
  });

  it('with broken files is read with warnings', async () => {
    await files.write(`${folder}/files/config.yaml`, 'lr: [1,');
    await files.write(`${folder}/files/wandb-summary.json`, '{"a": ');
    const { warnings } = await readFile(log, frame([run]));
    expect(warnings).toHaveLength(2);
    expect(warnings.join()).toContain('has a broken file beside it');
  });

  it.each([
    [log, `${folder}/files/wandb-summary.json`, true],
    [log, `${folder}/logs/debug.log`, true],
    [log, 'wandb/latest-run/run-abc.wandb', true],
    [log, 'wandb/offline-run-20260131_130000-abc/run-abc.wandb', false],
    [log, `${folder}x/config.yaml`, false],
    [log, 'metrics.json', false],
    [`sub/${log}`, `${folder}/files/config.yaml`, false],
    ['run-20260131_120000-abc/run-abc.wandb', 'run-20260131_120000-abc/files/config.yaml', true],
    ['run-abc.wandb', 'metrics.json', false],
    ['results/run-abc.wandb', 'results/metrics.json', false],
  ])('of %s: does %s belong to it? %s', (anchor, path, expected) => {
    expect(wandbReader.belongs?.(anchor, path)).toBe(expected);
  });
});
