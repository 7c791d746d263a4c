import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { createOutputReader, type OutputReaderOptions } from '../../../src/readers/output.ts';
import type { Reading } from '../../../src/records/reading.ts';
import { fixtures } from '../frameworks/goldenFiles.ts';
import { tell } from '../tempFiles.ts';

function readOutput(output: string | Buffer, options: Partial<OutputReaderOptions> = {}): Reading {
  const reader = createOutputReader({ names: [], patterns: [], ...options });
  reader.push(Buffer.from(output), 'stdout');
  return reader.finish();
}

const load = async (path: string): Promise<Buffer> => readFile(join(fixtures, path));

async function expectedOf(path: string): Promise<unknown> {
  return JSON.parse((await load(path)).toString('utf8'));
}

describe('what XGBoost and LightGBM print', () => {
  it.each([
    ['boosting/xgboost_output.txt', 'boosting/expected_xgboost.json', 24],
    ['boosting/lightgbm_output.txt', 'boosting/expected_lightgbm.json', 24],
  ])('in %s is, as far as its digits go, what %s holds', async (output, expectedPath, count) => {
    const reading = readOutput(await load(output));
    const expected = (await expectedOf(expectedPath)) as {
      series: { name: string; steps: number[]; values: number[] }[];
    };
    let compared = 0;
    for (const { name, steps, values } of expected.series) {
      const series = reading.series.find((one) => one.name === name);
      expect(series?.stepKind).toBe('iteration');
      expect(series?.steps).toEqual(steps);
      for (const [index, value] of values.entries()) {
        expect(series?.values[index]).toBeCloseTo(value, 4);
        compared++;
      }
    }
    expect(compared).toBe(count);
    expect(reading.series).toHaveLength(expected.series.length);
  });

  it('in cross-validation has its spread as a metric of its own', async () => {
    expect(tell(readOutput(await load('boosting/xgboost_cv_output.txt')))).toEqual([
      'train-rmse over iteration: 0=0.74228 1=0.57844 2=0.46415',
      'train-rmse-std over iteration: 0=0.03748 1=0.02868 2=0.01942',
      'test-rmse over iteration: 0=0.76209 1=0.62632 2=0.51723',
      'test-rmse-std over iteration: 0=0.08464 1=0.07449 2=0.0664',
    ]);
  });

  it.each([
    [
      "[3]\tcv_agg's auc: 0.9 + 0.01",
      ['cv_agg-auc over iteration: 3=0.9', 'cv_agg-auc-std over iteration: 3=0.01'],
    ],
    ['[3]\teval-ndcg@10:1e-05', ['eval-ndcg@10 over iteration: 3=0.00001']],
    ['[3]\teval-rmse:1e+05', ['eval-rmse over iteration: 3=100000']],
    [
      '[3]\teval-rmse:1e+05+2e+03',
      ['eval-rmse over iteration: 3=100000', 'eval-rmse-std over iteration: 3=2000'],
    ],
    ['[3]\teval-rmse:nan', ['eval-rmse over iteration: 3=NaN']],
    ['\x1b[1m[3]\teval-rmse:1\x1b[0m', ['eval-rmse over iteration: 3=1']],
    ['bar\r[3]\teval-rmse:1', ['eval-rmse over iteration: 3=1']],
    ['[3]\teval-rmse:1\tdone', []],
    ['[3] eval-rmse:1', []],
    ['[x]\teval-rmse:1', []],
    ['at [3]\teval-rmse:1', []],
    ['[3]\trmse:1', []],
    ['[3]\t', []],
    ['[INFO]\teval-rmse:1', []],
  ])('%j gives what it should', (line, expected) => {
    expect(tell(readOutput(line))).toEqual(expected);
  });

  it('gives a declared metric under the name that was declared too', () => {
    expect(tell(readOutput("[1]\tvalid_0's l2: 0.5\n", { names: ['l2'] }))).toEqual([
      'valid_0-l2 over iteration: 1=0.5',
      'l2 over iteration: 1=0.5',
    ]);
    expect(tell(readOutput('[1]\ttest-rmse:0.5\n', { names: ['test-rmse'] }))).toEqual([
      'test-rmse over iteration: 1=0.5',
    ]);
  });
});

describe('what Keras prints', () => {
  it.each(['keras/output_bar.txt', 'keras/output_lines.txt'])(
    'in %s is what it measured, each epoch with its step',
    async (path) => {
      const expected = (await expectedOf('keras/expected_output.json')) as Record<string, number[]>;
      const { series, summary } = readOutput(await load(path));
      expect(Object.fromEntries(series.map(({ name, values }) => [name, values]))).toEqual(expected);
      for (const { stepKind, steps } of series) expect([stepKind, ...steps]).toEqual(['epoch', 1, 2, 3]);
      expect(summary.map(({ name }) => name)).toEqual(['evaluate_accuracy', 'evaluate_loss']);
    },
  );

  it.each([
    [
      'Epoch 1/2\n2/2 [====] - 0s 12ms/step - loss: 0.5 - acc: 0.1\n',
      ['loss over epoch: 1=0.5', 'acc over epoch: 1=0.1'],
    ],
    ['Epoch 1/2\n2/2 - 1s - loss: 0.5 - 1s/epoch - 253ms/step\n', ['loss over epoch: 1=0.5']],
    ['Epoch 1/2\n9/Unknown 1s 2ms/step - loss: 0.5\n', ['loss over epoch: 1=0.5']],
    ['Epoch 2/2\n1/9 ━━━ 1s 2ms/step - loss: 0.5', []],
    ['Epoch 2/2\n9/9 ━━━ 1s 2ms/step\n', []],
    ['9/9 ━━━ 1s 2ms/step - loss: 0.5\n', ['evaluate_loss = 0.5']],
    ['9/9 took 2ms/step - then left - loss: 0.5\n', []],
  ])('%j gives what it should', (text, expected) => {
    expect(tell(readOutput(text))).toEqual(expected);
  });
});

describe('an epoch on a line of its own', () => {
  it.each([
    ['Epoch 3/10\nloss: 0.1 - accuracy: 0.9', ['loss over epoch: 3=0.1', 'accuracy over epoch: 3=0.9']],
    ['Epoch [3/10]\nloss=1\nEpoch 4 of 10:\nloss=2', ['loss over epoch: 3=1 4=2']],
    ['Epoch 1\n-------\nloss=1 step=7', ['loss over step: 7=1']],
    ['Epoch 3/10 starts\nloss=1', ['loss = 1']],
    ['The epoch 3\nloss=1', ['loss = 1']],
  ])('is the step of what follows: %j', (text, expected) => {
    expect(tell(readOutput(text, { names: ['loss', 'accuracy'] }))).toEqual(expected);
  });

  it('of one stream says nothing about the other', () => {
    const reader = createOutputReader({ names: ['loss'], patterns: [] });
    reader.push(Buffer.from('Epoch 3/10\n'), 'stderr');
    reader.push(Buffer.from('loss=1\n'), 'stdout');
    expect(tell(reader.finish())).toEqual(['loss = 1']);
  });
});

describe('lines made to be slow', () => {
  it.each([
    ['apostrophes', `[1]\t${"a's ".repeat(16_000)}`],
    ['colons', `[1]\t${'a:'.repeat(30_000)}`],
    ['dashes in a name', `[1]\t${'-'.repeat(60_000)}`],
    ['spreads', `[1]\ta's b: ${'1+'.repeat(30_000)} x`],
    ['dashes', `1/1 1s/step${' - '.repeat(20_000)}`],
    ['names', `1/1 1s/step${' - a: '.repeat(10_000)}`],
    ['blanks', `Epoch ${' '.repeat(60_000)}`],
    ['signs', `[1]\ta-b:${'1+'.repeat(30_000)}`],
    ['cells', `[1]\t${'a-b:1\t'.repeat(10_000)}!`],
  ])('of many %s take no time to speak of', (_, line) => {
    const start = performance.now();
    readOutput(`${line}\n`.repeat(10), { names: ['loss'] });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
