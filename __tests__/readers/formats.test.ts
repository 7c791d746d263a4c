import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixture, readOne, tell, useTempFiles } from './tempFiles.ts';

const files = useTempFiles();

function quote(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

describe('JSON', () => {
  it('as Python writes it gives summaries, series and params, NaN and null kept apart', async () => {
    const reading = await readOne(fixture('python_metrics.json'));
    expect(tell(reading)).toEqual([
      'history.loss over epoch: 1=0.5 2=NaN 3=0.25',
      'accuracy = 0.9375',
      'loss = NaN',
      'worst = Infinity',
      'best = -Infinity',
      'eval.f1 = 0.5',
      'eval.missing = null',
      'eval.accuracy{"lang":"en"} = 0.75',
    ]);
    expect(reading.params).toEqual({
      lr: 0.001,
      layers: '[64, 32]',
      seed: '18446744073709551615',
      name: 'größe',
    });
    expect(reading.source).toEqual({ format: 'json', path: 'python_metrics.json' });
    expect(reading.warnings).toEqual([]);
  });

  it('as pandas writes it gives a series over rows, without the missing value', async () => {
    expect(tell(await readOne(fixture('pandas_records.json')))).toEqual([
      'loss over row: 0=0.5 1=0.25 2=0.125',
      'val_loss over row: 1=0.5 2=0.25',
    ]);
  });

  it.each([
    ['lists of numbers', '{"loss": [3, null, 1]}', ['loss over row: 0=3 2=1']],
    [
      'lists beside a step list',
      '{"step": [10, 20], "loss": [3, 1], "other": [1]}',
      ['loss over step: 10=3 20=1', 'other over row: 0=1'],
    ],
    [
      'rows',
      '{"log": [{"step": 1, "epoch": 0.1, "loss": 3}, {"step": 2, "loss": 1}]}',
      ['log.loss over step: 1=3 2=1'],
    ],
    [
      'rows without a step',
      '[{"loss": 3}, {"loss": 1, "acc": 0.5}]',
      ['loss over row: 0=3 1=1', 'acc = 0.5'],
    ],
    ['rows with objects', '[{"epoch": 1, "val": {"loss": 3}}]', ['val.loss over epoch: 1=3']],
    [
      'steps of several kinds',
      '[{"round": 1, "loss": 3}, {"global_step": 5, "loss": 1}]',
      ['loss over round: 1=3', 'loss over step: 5=1'],
    ],
    ['lists of text and of lists', '{"names": ["a"], "matrix": [[1, 2], [3, 4]], "acc": 1}', ['acc = 1']],
    ['a count of params', '{"params": 1234567}', ['params = 1234567']],
    ['lines without an ending', '{"step": 1, "a": 2}\n{"step": 2, "a": 3}\n', ['a over step: 1=2 2=3']],
  ])('with %s is understood', async (_, text, expected) => {
    expect(tell(await files.read('x.json', text))).toEqual(expected);
  });

  it('tells of numbers that were written as text', async () => {
    const { warnings } = await files.read('text.json', '{"accuracy": "0.93", "name": "resnet"}');
    expect(warnings[0]).toContain('holds "accuracy" as the text "0.93"');
  });

  it('keeps tags as tags, and a params file as params', async () => {
    expect((await files.read('tags.json', '{"tags": {"owner": "me", "fold": 1}, "a": 1}')).tags).toEqual({
      owner: 'me',
      fold: '1',
    });
    const { params, summary } = await files.read('run/params.json', '{"lr": 0.1, "layers": {"n": NaN}}');
    expect({ params, summary }).toEqual({ params: { lr: 0.1, 'layers.n': 'NaN' }, summary: [] });
  });

  it('reads the time of logging in seconds and in milliseconds', async () => {
    const { series } = await files.read(
      'timed.jsonl',
      '{"step":1,"a":1,"_timestamp":1700000000.5}\n{"step":2,"a":2,"_timestamp":1700000001}\n',
    );
    expect(series[0]?.wallTimesMs).toEqual([1700000000500, 1700000001000]);
  });
});

describe('JSON lines', () => {
  it('as Python writes them give series, and the last row without a step a summary', async () => {
    const reading = await readOne(fixture('log_history.jsonl'));
    expect(tell(reading)).toEqual([
      `loss over step: 0=1 10=${1 / 11} 20=${1 / 21}`,
      'test_accuracy = 0.9',
      'grad_norm = NaN',
    ]);
  });

  it('that are cut off give what was whole, with a warning', async () => {
    const reading = await files.read(
      'cut.jsonl',
      '{"step": 1, "a": 1}\n{"step": 2, "a": 2}\n{"step": 3, "a"',
    );
    expect(tell(reading)).toEqual(['a over step: 1=1 2=2']);
    expect(reading.warnings).toEqual(['cut.jsonl ends in the middle of line 3; that line was left out.']);
  });

  it('that are cut off inside a character give what was whole', async () => {
    const bytes = Buffer.concat([Buffer.from('{"step": 1, "a": 1}\n{"step": 2, "é": '), Buffer.from([0xc3])]);
    expect(tell(await files.read('char.jsonl', bytes))).toEqual(['a over step: 1=1']);
  });

  it('may have a byte order mark, blank lines and Windows line ends', async () => {
    expect(
      tell(await files.read('mark.jsonl', '\uFEFF{"step": 1, "a": 1}\r\n\r\n{"step": 2, "a": 2}')),
    ).toEqual(['a over step: 1=1 2=2']);
  });
});

describe('CSV', () => {
  it.each([
    [
      'csv_module.csv',
      [
        'loss over epoch: 0=1 1=0.5 2=0.25',
        '[1, 2] over epoch: 0=0 1=1 2=2',
        'say "hi" over epoch: 0=0.00001 1=0.00001 2=0.00001',
        'two\nlines over epoch: 0=NaN 1=NaN 2=NaN',
      ],
    ],
    ['pandas_history.csv', ['loss over row: 0=0.5 1=0.25 2=0.125', 'val_loss over row: 1=0.5 2=0.25']],
    ['pandas_na_rep.csv', ['loss over epoch: 0=0.5 1=0.25 2=0.125', 'val_loss over epoch: 1=0.5 2=0.25']],
    ['pandas_summary.csv', ['accuracy = 0.9', 'f1 = 0.8']],
    ['pandas_long.csv', ['accuracy{"lang":"en"} = 0.9', 'accuracy{"lang":"de"} = 0.8', 'loss = 0.1']],
  ])('written by a real tool, %s', async (name, expected) => {
    const reading = await readOne(fixture(name));
    expect(tell(reading)).toEqual(expected);
    expect(reading.warnings).toEqual([]);
  });

  it.each([
    ['sparse rows', 'step,loss,val\n1,3,\n1,,2\n2,1,\n', ['loss over step: 1=3 2=1', 'val over step: 1=2']],
    [
      'leading spaces, a mark and Windows line ends',
      '\uFEFF  epoch,  loss\r\n 1, 0.5\r\n 2, 0.25\r\n',
      ['loss over epoch: 1=0.5 2=0.25'],
    ],
    ['a header again', 'epoch,loss\n0,2\nepoch,loss\n1,1\n', ['loss over epoch: 0=2 1=1']],
    [
      'a changed header',
      'epoch,loss\n0,2\nepoch,acc,loss\n1,0.5,1\n',
      ['loss over epoch: 0=2 1=1', 'acc over epoch: 1=0.5'],
    ],
    ['semicolons', 'epoch;loss\n0;2\n', ['loss over epoch: 0=2']],
    [
      'a comment before',
      '# made by train.py\na,b,c\n1,2,3\n4,5,6\n',
      ['a over row: 0=1 1=4', 'b over row: 0=2 1=5', 'c over row: 0=3 1=6'],
    ],
    ['text columns and times', 'epoch,loss,time,note\n0,2,00:12,ok\n', ['loss over epoch: 0=2']],
    [
      'the long form with steps',
      'Name,Value,Timestamp,Step\nloss,0.5,1700000000000,1\nloss,0.25,1700000001000,2\n',
      ['loss over step: 1=0.5 2=0.25'],
    ],
    ['one row and no step', 'a,b\n1,nan\n', ['a = 1', 'b = NaN']],
    ['infinities', 'step,a\n1,inf\n2,-Infinity\n', ['a over step: 1=Infinity 2=-Infinity']],
    ['no row', 'step,a\n', []],
  ])('with %s is understood', async (_, text, expected) => {
    expect(tell(await files.read('x.csv', text))).toEqual(expected);
  });

  it.each([
    [
      'in the middle of a row',
      'step,a,b\n1,2,3\n2,3',
      'x.csv ends in the middle of line 3; that line was left out.',
    ],
    [
      'inside quotes',
      'step,a,b\n1,2,3\n2,3,"4',
      'x.csv ends inside a quoted cell; the row that starts in line 3 was left out.',
    ],
  ])('that is cut off %s gives what was whole, with a warning', async (_, text, warning) => {
    const reading = await files.read('x.csv', text);
    expect(tell(reading)).toEqual(['a over step: 1=2', 'b over step: 1=3']);
    expect(reading.warnings).toEqual([warning]);
  });

  it('with a column twice or cells too many is read with a warning', async () => {
    const reading = await files.read('x.csv', 'step,a,a\n1,2,3,4\n');
    expect(tell(reading)).toEqual(['a over step: 1=2']);
    expect(reading.warnings).toEqual([
      'x.csv has more than one column "a"; the first was taken.',
      'x.csv has rows with more cells than its header has columns; the cells beyond were left out.',
    ]);
  });

  it('gives back every table, whatever its names and however it is quoted', async () => {
    const name = fc
      .string({ unit: fc.constantFrom('a', 'b', '"', ',', '\n', '\r', ';', ' ', 'é') })
      .map((text) => `m${text}x`);
    const table = fc.tuple(
      fc.uniqueArray(name, { minLength: 1, maxLength: 5 }),
      fc.array(fc.array(fc.double(), { minLength: 5, maxLength: 5 }), { minLength: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(table, async ([names, rows]) => {
        const lines = [
          ['step', ...names.map(quote)],
          ...rows.map((row, step) => [step, ...row.slice(0, names.length)]),
        ];
        const { series } = await files.read(
          'any.csv',
          lines.map((cells) => `${cells.join(',')}\r\n`).join(''),
        );
        expect(series.map((one) => [one.name, one.values])).toEqual(
          names.map((one, index) => [one, rows.map((row) => Number(String(row[index])))]),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('of many chunks keeps every row', async () => {
    const rows = Array.from({ length: 100_000 }, (_, step) => `${step},${step / 2},"é${step}"\n`);
    const { series } = await files.read('long.csv', `step,a,note\n${rows.join('')}`);
    expect(series).toHaveLength(1);
    expect(series[0]?.values.at(-1)).toBe(99_999 / 2);
    expect(series[0]?.steps).toHaveLength(100_000);
  });
});

describe('YAML and TOML', () => {
  it.each([
    ['metrics.yaml', 'accuracy: 0.9\neval:\n  loss: 1e-3\n  bad: .nan\nmodel: resnet\n'],
    ['metrics.toml', 'accuracy = 0.9\nmodel = "resnet"\n[eval]\nloss = 1e-3\nbad = nan\n'],
  ])('%s gives summaries', async (name, text) => {
    expect(tell(await files.read(name, text)).toSorted()).toEqual([
      'accuracy = 0.9',
      'eval.bad = NaN',
      'eval.loss = 0.001',
    ]);
  });
});
