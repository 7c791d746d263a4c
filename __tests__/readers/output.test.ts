import { readFile } from 'node:fs/promises';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { defaultLimits } from '../../src/readers/collector.ts';
import { createOutputReader, type OutputReaderOptions } from '../../src/readers/output.ts';
import type { Reading } from '../../src/records/reading.ts';
import { fixture, tell } from './tempFiles.ts';

type Options = Partial<OutputReaderOptions>;

function readOutput(output: string | Buffer, options: Options = {}): Reading {
  const reader = createOutputReader({ names: [], patterns: [], ...options });
  reader.push(Buffer.from(output), 'stdout');
  return reader.finish();
}

describe('the line protocol', () => {
  it('gives metrics, their hints and params', () => {
    const reading = readOutput(
      '::metric name=val/loss,step=3,goal=min,unit=s::0.12\n::metric name=val/loss,step=4::nan\n::param name=lr::1e-3\n::param name=opt::adam\n',
    );
    expect(tell(reading)).toEqual(['val/loss over step: 3=0.12 4=NaN']);
    expect(reading.hints).toEqual([{ name: 'val/loss', goal: 'min', unit: 's' }]);
    expect(reading.params).toEqual({ lr: 0.001, opt: 'adam' });
    expect(reading.source).toEqual({ format: 'output', path: '<output>' });
    expect(reading.warnings).toEqual([]);
  });

  it.each([
    ['::metric name=acc::0.9', ['acc = 0.9']],
    ['  ::metric name=acc::0.9  ', ['acc = 0.9']],
    ['\x1b[32m::metric name=acc::0.9\x1b[0m', ['acc = 0.9']],
    ['::metric name=acc,lang=en,epoch=2::0.9', ['acc{"lang":"en"} over epoch: 2=0.9']],
    ['::metric name=acc{lang=en}::0.9', ['acc{"lang":"en"} = 0.9']],
    ['::metric name=a%2Cb%3Ac%25,k=x%253A::-inf', ['a,b:c%{"k":"x%3A"} = -Infinity']],
    ['text ::metric name=acc::0.9', []],
    ['::metrics name=acc::0.9', []],
    ['::metric name=acc::0.1\n::metric name=acc::0.2', ['acc over row: 0=0.1 1=0.2']],
  ])('reads %j', (line, expected) => {
    expect(tell(readOutput(line))).toEqual(expected);
  });

  it.each([
    ['::metric ::1', 'has a line that is not of the form'],
    ['::metric name=a', 'has a line that is not of the form'],
    ['::metric step=1::1', 'has a line that is not of the form'],
    ['::metric name=a::high', 'gives "a" the value "high", which is not a number'],
    ['::metric name=a,goal=up::1', 'gives "a" the goal "up"'],
    ['::metric name=a,step=x::1', 'gives a step as "x"'],
  ])('warns of %j', (line, warning) => {
    expect(readOutput(line).warnings).toEqual([expect.stringContaining(`<output> ${warning}`)]);
  });

  it('keeps a param called __proto__ as a param', () => {
    expect(Object.entries(readOutput('::param name=__proto__::1\n').params)).toEqual([['__proto__', 1]]);
  });
});

describe('objects in the output', () => {
  it('as Python and numpy print them are rows', async () => {
    expect(tell(readOutput(await readFile(fixture('output.txt').absolutePath)))).toEqual([
      'loss over epoch: 0=1 1=0.5 2=0.25 3=0.0625',
      'learning_rate over epoch: 0=0.00005 1=0.00005 2=0.00005',
      'eval_loss over epoch: 3=NaN',
    ]);
  });

  it.each([
    [
      'JSON',
      '{"step": 1, "loss": NaN, "val": {"acc": 0.5}}',
      ['loss over step: 1=NaN', 'val.acc over step: 1=0.5'],
    ],
    ['JSON in colour', '\x1b[1m{"loss": 1}\x1b[0m', ['loss = 1']],
    ['a structured log', '{"level": "info", "msg": "x", "pid": 3}', []],
    ['a structured log with a declared name', '{"level": "info", "msg": "x", "acc": 3}', ['acc = 3']],
    ['text after it', '{"loss": 1} ok', []],
    ['text before it', 'INFO {"loss": 1}', []],
    ['no object', '{loss 1}', []],
    ['nothing inside', '{}', []],
    ['JSON drawn over other braces', 'x {1}\r{"loss": 1}\n', ['loss = 1']],
    ['JSON after a progress bar', ' 50%|### | 1/2\r{"loss": 1}', ['loss = 1']],
  ])('with %s are read as they should be', (_, line, expected) => {
    expect(tell(readOutput(line, { names: ['acc'] }))).toEqual(expected);
  });
});

describe('declared names in the output', () => {
  it.each([
    ['epoch 3: loss=0.12 acc=0.93', ['loss over epoch: 3=0.12', 'acc over epoch: 3=0.93']],
    ['loss: 0.1 - acc: 0.9', ['loss = 0.1', 'acc = 0.9']],
    ['Epoch [3/10], loss: 1e-05', ['loss over epoch: 3=0.00001']],
    ['Epoch: [3][100/500] loss: 2', ['loss over epoch: 3=2']],
    ['Epoch [1/5], Step [300/600], loss: 2', ['loss over step: 300=2']],
    ['step=300 loss=-3', ['loss over step: 300=-3']],
    ['Step 300 | loss = nan', ['loss over step: 300=NaN']],
    ['iter 5 loss inf loss=inf', ['loss over iteration: 5=Infinity']],
    ['[12]\tloss:0.5', ['loss over iteration: 12=0.5']],
    ['Epoch 3: 100%|###| 9/9 [00:10<00:00, 88.2it/s, v_num=0, loss=0.05]', ['loss over epoch: 3=0.05']],
    ['best_loss=1 val/loss=2 val.loss=3 train-loss=4 losses=5', []],
    ["loss=tensor(0.25, device='cuda:0')", ['loss = 0.25']],
    ['acc: 93.1%', ['acc = 93.1']],
    ['loss: 0.5.', ['loss = 0.5']],
    ['loss: 12:30', []],
    ['loss: 1.2k', []],
    ['loss: 1,234', []],
    ['loss: 1.2.3', []],
    ['loss: none', []],
    ['"loss": 0.5', ['loss = 0.5']],
    ['größe=5', ['größe = 5']],
    ['a.b=1 axb=2', ['a.b = 1']],
    ['steps=5 epochs=3 loss=1', ['loss = 1']],
    ['loss=9\nepoch 1 loss=2\nepoch 2 loss=1', ['loss over epoch: 1=2 2=1']],
    ['loss=9\nepoch 1 loss=2\nfinal loss=1', ['loss over epoch: 1=2', 'loss = 1']],
    ['loss=1\nloss=2 acc=1\nacc=2', ['loss over row: 0=1 1=2', 'acc over row: 1=1 2=2']],
  ])('are found in %j', (text, expected) => {
    expect(tell(readOutput(text, { names: ['loss', 'acc', 'größe', 'a.b', 'debug/*'] }))).toEqual(expected);
  });

  it('prefer the longer of two names and take % as the unit', () => {
    const reading = readOutput('val loss: 2%', { names: ['loss', 'val loss'] });
    expect(tell(reading)).toEqual(['val loss = 2']);
    expect(reading.hints).toEqual([{ name: 'val loss', unit: '%' }]);
  });

  it('that are not declared are not looked for', () => {
    expect(tell(readOutput('loss=1', { names: ['acc'] }))).toEqual([]);
  });
});

describe('patterns of the user', () => {
  it.each([
    ['score was ([\\d.]+)', 'score was 0.5', ['s = 0.5']],
    ['(?<step>\\d+): (?<value>\\S+)', '7: 0.5', ['s over step: 7=0.5']],
    ['E(?<epoch>\\d+) got (?<value>\\S+)', 'E7 got 93%', ['s over epoch: 7=93']],
    ['got (\\S+)', 'epoch 2 got 1', ['s over epoch: 2=1']],
    ['got (\\S+)', '\x1b[1mgot 1\x1b[0m\ngot 2\n', ['s over row: 0=1 1=2']],
    ['got (\\S+)', `${'x'.repeat(5000)} got 1`, []],
  ])('%s reads %j', (pattern, text, expected) => {
    expect(tell(readOutput(text, { patterns: [{ name: 's', pattern }] }))).toEqual(expected);
  });

  it('that match no number give a warning', () => {
    const { warnings } = readOutput('got high', { patterns: [{ name: 's', pattern: 'got (\\S+)' }] });
    expect(warnings).toEqual(['<output> matches the pattern of "s" with "high", which is not a number.']);
  });

  it('that are no regular expression are an error', () => {
    expect(() => createOutputReader({ names: [], patterns: [{ name: 's', pattern: '(' }] })).toThrow(
      UserError,
    );
  });

  it.each(['(a+)+$', '(?:.*a.*b.*c.*d.*e)x(1)'])(
    'that would take for ever, %s, are given up, and others go on',
    (pattern) => {
      const patterns = [
        { name: 'slow', pattern },
        { name: 'good', pattern: 'got (\\d)' },
      ];
      const { warnings, ...reading } = readOutput(`${'abcde'.repeat(300)}${'a'.repeat(100)}!\ngot 1\n`, {
        patterns,
      });
      expect(tell(reading)).toEqual(['good = 1']);
      expect(warnings).toEqual([
        '<output> has lines for which the pattern of "slow" takes more than 500 ms; the pattern was given up.',
      ]);
    },
  );
});

describe('a stream of output', () => {
  it('does not mix the lines of its two halves', () => {
    const reader = createOutputReader({ names: ['a', 'b'], patterns: [] });
    reader.push(Buffer.from('a='), 'stdout');
    reader.push(Buffer.from('b=2\n'), 'stderr');
    reader.push(Buffer.from('1\n'), 'stdout');
    expect(tell(reader.finish())).toEqual(['b = 2', 'a = 1']);
  });

  it('shows the last point while it runs', () => {
    const reader = createOutputReader({ names: ['loss'], patterns: [] });
    expect(reader.lastSeen()).toBeNull();
    reader.push(Buffer.from('step 1 loss=3\nloss=2\nloss='), 'stdout');
    expect(reader.lastSeen()).toEqual({ metric: 'loss', value: 2, step: null });
    reader.push(Buffer.from('1 step 2\n'), 'stdout');
    expect(reader.lastSeen()).toEqual({ metric: 'loss', value: 1, step: 2 });
  });

  it('of a progress bar counts only what stays visible', () => {
    expect(tell(readOutput('loss=3\rloss=2\rloss=1\r\nloss=9\r', { names: ['loss'] }))).toEqual([
      'loss over row: 0=1 1=9',
    ]);
    const bar = `${'loss=5 step=1\r'.repeat(20_000)}loss=1 step=2\n`;
    expect(tell(readOutput(bar, { names: ['loss'] }))).toEqual(['loss over step: 2=1']);
  });

  it.each([
    ['{"loss": 1, "x": "', 1],
    ['::metric name=', 1],
    ['loss=1 ', 1],
    ['nothing ', 0],
  ])('with an over-long line that starts with %j gives %i warning', (start, count) => {
    const line = `${start}${'y'.repeat(70_000)}\n`;
    expect(readOutput(`${line}${line}loss=1\n`, { names: ['loss'] })).toMatchObject({
      warnings: count === 0 ? [] : ['<output> has lines longer than 64 KiB; they were left out.'],
      summary: [{ name: 'loss', value: 1 }],
    });
  });

  it('with more points than are kept gives a warning', () => {
    const reading = readOutput('a=1\na=2\na=3\na=4\n', {
      names: ['a'],
      limits: { ...defaultLimits, points: 2 },
    });
    expect(tell(reading)).toEqual(['a over row: 0=1 1=2']);
    expect(reading.warnings).toEqual(['<output> holds more than 2 points; the later ones were left out.']);
  });

  const long = `{"a": 1, ${'"x": 1, '.repeat(9000)}"y": 2}`;
  const piece = fc.oneof(
    fc.constantFrom(
      '\n',
      '\r',
      '\r\n',
      ' ',
      '\x1b[1m',
      '\x1b[0m',
      'loss=1',
      'acc: 2%',
      'val_loss=3',
      'é',
      'step 4 ',
      '{"a": 1}',
      "{'b': nan}",
      '{',
      '::metric name=m::1',
      '::metric name=m::x',
      '::',
      'got 5',
    ),
    fc.string(),
  );
  const output = fc.oneof(
    { weight: 20, arbitrary: fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(long, `${long}\nloss=1`, `x\r${long}\rloss=1\n`, `loss=1\r${long}`),
    },
  );

  it.each([
    ['nothing', {}],
    ['names', { names: ['loss', 'acc'] }],
    ['patterns', { names: ['loss'], patterns: [{ name: 'p', pattern: 'got (\\d)' }] }],
  ])('gives the same Reading however it is cut into chunks, with %s declared', (_, options: Options) => {
    fc.assert(
      fc.property(output, fc.array(fc.nat(200), { maxLength: 30 }), (text, sizes) => {
        const bytes = Buffer.from(text);
        const reader = createOutputReader({ names: [], patterns: [], ...options });
        let at = 0;
        for (const size of sizes) {
          const chunk = Buffer.from(bytes.subarray(at, at + size));
          reader.push(chunk, 'stdout');
          chunk.fill('#');
          at += size;
        }
        reader.push(bytes.subarray(at), 'stdout');
        expect(reader.finish()).toEqual(readOutput(bytes, options));
      }),
      { numRuns: 300 },
    );
  });

  it('of any bytes whatever is read without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
        expect(
          readOutput(Buffer.from(bytes), { names: ['a'], patterns: [{ name: 'p', pattern: '(.)' }] }).source
            .format,
        ).toBe('output');
      }),
    );
  });

  it('keeps to a small memory whatever is printed', () => {
    const reader = createOutputReader({ names: ['loss'], patterns: [] });
    const chunk = Buffer.from('no metric in this line, nor an end of it '.repeat(1600));
    const before = process.memoryUsage().arrayBuffers;
    for (let index = 0; index < 1000; index++) reader.push(chunk, 'stdout');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(8 * 1_048_576);
    expect(tell(reader.finish())).toEqual([]);
  });
});
