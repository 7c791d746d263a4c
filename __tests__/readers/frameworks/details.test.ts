import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/records/reading.ts';
import { tell, useTempFiles } from '../tempFiles.ts';
import { fixtures, readByContent, readFixture } from './goldenFiles.ts';

const files = useTempFiles();

async function read(path: string, content: string | Buffer): Promise<Reading> {
  return (await readByContent(await files.write(path, content))).reading;
}

describe('Hugging Face', () => {
  it('rows that were cut off before their step are left out, with a warning', async () => {
    const whole = await readFile(join(fixtures, 'huggingface/run/trainer_state.json'), 'utf8');
    const cut = whole.slice(0, whole.indexOf('"loss"', whole.indexOf('"loss"') + 1));
    const reading = await read('cut/trainer_state.json', cut);
    expect(tell(reading)).toEqual([
      'grad_norm over step: 2=1.2888051271438599',
      'learning_rate over step: 2=0.00004166666666666667',
      'loss over step: 2=1.8754',
      'best_metric = 2.3095693588256836',
    ]);
    expect(reading.warnings).toEqual([
      'cut/trainer_state.json ends too early, it looks cut off; what is whole of it was read.',
    ]);
  });

  it('results without a state are read too', async () => {
    expect(tell(await read('r/eval_results.json', '{"epoch": 3.0, "eval_f1": NaN}'))).toEqual([
      'eval_f1 = NaN',
    ]);
  });
});

describe('CatBoost', () => {
  const meta = (best: string): string =>
    `{"meta":{"test_sets":[],"test_metrics":[],"learn_metrics":[{"best_value":${best},"name":"M"}],"learn_sets":["learn"]},"iterations":[`;

  it('left open by a run that was stopped is read as far as it goes', async () => {
    const reading = await read(
      'open/catboost_training.json',
      `${meta('"Min"')}\n{"learn":[0.5],"iteration":0},\n{"learn":[0.25],"iter`,
    );
    expect(tell(reading)).toEqual(['learn/M over iteration: 0=0.5']);
    expect(reading.hints).toEqual([{ name: 'learn/M', goal: 'min' }]);
    expect(reading.warnings).toHaveLength(1);
  });

  it.each(['"Undefined"', '0.5', 'null'])('with %s as the best value has no goal', async (best) => {
    const reading = await read('g/catboost_training.json', `${meta(best)}{"learn":[0.5],"iteration":0}]}`);
    expect(reading.hints).toEqual([]);
    expect(tell(reading)).toEqual(['learn/M over iteration: 0=0.5']);
  });
});

describe('scikit-learn', () => {
  const best = ['mean_test_score = 1', 'std_test_score = 0'];

  it('as pandas dumps its rows is read like the table', async () => {
    const { reading } = await readFixture('scikitlearn/cv_results_records.json');
    const { reading: table } = await readFixture('scikitlearn/cv_results.csv');
    expect(reading.params).toEqual(table.params);
    expect(reading.series.map(({ name }) => name)).toEqual(table.series.map(({ name }) => name));
    expect(reading.summary.length).toBe(table.summary.length);
  });

  it.each([
    [
      'by columns',
      '{"mean_fit_time": {"0": 2, "1": 1}, "params": {"0": {"C": 1}, "1": {"C": 2}}, "split0_test_score": {"0": 0, "1": 1}, "mean_test_score": {"0": 0, "1": 1}, "std_test_score": {"0": 0, "1": 0}, "rank_test_score": {"0": 2, "1": 1}}',
    ],
    [
      'without its params',
      '[{"mean_fit_time": 1, "params": null, "param_C": 2, "split0_test_score": 1, "mean_test_score": 1, "std_test_score": 0, "rank_test_score": 1}]',
    ],
  ])('%s gives the params and scores of the best', async (_, text) => {
    const reading = await read('cv.json', text);
    expect(reading.params).toEqual({ C: 2 });
    expect(tell(reading)).toEqual(expect.arrayContaining(best));
  });
});

describe('lm-evaluation-harness', () => {
  it('before filters had names is read, with no goal where tasks differ', async () => {
    const reading = await read(
      'old.json',
      '{"results": {"a": {"acc": 0.5, "acc_stderr": 0.1}, "b": {"acc": 2}}, "higher_is_better": {"a": {"acc": true}, "b": {"acc": false}}}',
    );
    expect(tell(reading)).toEqual([
      'acc{"task":"a"} = 0.5',
      'acc_stderr{"task":"a"} = 0.1',
      'acc{"task":"b"} = 2',
    ]);
    expect(reading.hints).toEqual([]);
    expect(reading.warnings).toEqual([
      'old.json says of "acc" that more is better for some tasks and less for others.',
    ]);
  });
});

describe('pytest-benchmark', () => {
  it('tells benchmarks of one name apart by their full names', async () => {
    const one = (fullname: string): string =>
      `{"name": "test_a", "fullname": "${fullname}", "stats": {"mean": 0.5}}`;
    const text = `{"machine_info": {}, "benchmarks": [${one('x.py::test_a')}, ${one('y.py::test_a')}]}`;
    expect(tell(await read('b.json', text))).toEqual([
      'seconds{"benchmark":"x.py::test_a"} = 0.5',
      'seconds{"benchmark":"y.py::test_a"} = 0.5',
    ]);
  });
});

describe('promptfoo', () => {
  it('of a newer version is read as far as it is known, with a warning', async () => {
    const reading = await read(
      'p.json',
      '{"results": {"version": 4, "stats": {"successes": 3, "failures": 1}, "prompts": [{"metrics": {"score": 2}}]}}',
    );
    expect(tell(reading)).toEqual(['passed = 3', 'failed = 1', 'pass_rate = 0.75', 'score = 2']);
    expect(reading.warnings).toEqual(['p.json has results of version 4; they were read like those of 3.']);
  });
});

describe('Prometheus', () => {
  it.each([
    ['# TYPE a gauge\na 1 1767323045000\n', ['a = 1'], 0],
    ['# TYPE a gauge\na{x="1",} +Inf # {trace="1"} 0.5\n', ['a{"x":"1"} = Infinity'], 0],
    ['# TYPE a gauge\na 1\na{x=1} 2\nb two\n', ['a = 1'], 2],
    ['# TYPE a gauge\na 1\na_long 123', ['a = 1'], 1],
    ['# TYPE a gauge\n__proto__{constructor="1"} 2\n', ['__proto__{"constructor":"1"} = 2'], 0],
    [`# TYPE a gauge\na{${'x="1",'.repeat(20_000)}} 2\na 1\n`, ['a = 1'], 1],
  ])('%j gives what it should', async (text, expected, warnings) => {
    const reading = await read('metrics.prom', text);
    expect(tell(reading)).toEqual(expected);
    expect(reading.warnings).toHaveLength(warnings);
  });
});

describe('archives', () => {
  const metrics =
    '[{"type": "training_stats_scalar", "metric": "a", "variant": "a", "iter": 1, "value": 2}]\n';
  const zip = (members: Zippable): Buffer => Buffer.from(zipSync(members));
  const text = (content: string): Uint8Array => new TextEncoder().encode(content);

  it('of which a member unpacks to more than is read give a warning and keep the others', async () => {
    const bomb = new Uint8Array(129 * 1_048_576);
    const reading = await read('bomb.zip', zip({ 'task.json': bomb, 'metrics.jsonl': text(metrics) }));
    expect(tell(reading)).toEqual(['a over iteration: 1=2']);
    expect(reading.warnings).toEqual(['bomb.zip holds task.json, which is too large or no text.']);
  });

  it('of which a member is not what its checksum says are read, and told of', async () => {
    const content = zip({ 'task.json': text('{}'), 'metrics.jsonl': text(metrics) });
    // The checksum in the directory at the end (APPNOTE 4.3.12).
    const checksum = content.lastIndexOf('PK\u0001\u0002') + 16;
    content.writeUInt8(content.readUInt8(checksum) ^ 1, checksum);
    const reading = await read('changed.zip', content);
    expect(tell(reading)).toEqual(['a over iteration: 1=2']);
    expect(reading.warnings).toEqual([
      'changed.zip holds metrics.jsonl with a wrong checksum: its numbers may not be those that were written.',
    ]);
  });

  it('with members of other places and kinds are read without them', async () => {
    const members = {
      'metrics.jsonl': text(metrics),
      '../task.json': text('{"name": "x"}'),
      'data/task.json': text('{'),
    };
    const reading = await read('other.zip', zip(members)).catch((error: unknown) => String(error));
    // The library refuses names that lead out of the folder.
    expect(typeof reading === 'string' ? reading : tell(reading)).toEqual(['a over iteration: 1=2']);
  });

  it.each([
    ['photos.zip', zip({ 'a.txt': text('metrics.jsonl task.json messages.json') })],
    ['nested.zip', zip({ 'data/task.json': text('{}') })],
    ['short.zip', Buffer.from('PK\u0003\u0004')],
  ])('%s that are of no tracker are left alone', async (path, content) => {
    await expect(read(path, content)).rejects.toThrow('is of no known format');
  });
});

describe('logs of JSON lines', () => {
  const row = (reward: number): string =>
    `{"training_iteration": ${reward}, "trial_id": "a", "reward": ${reward}}\n`;

  it('with a broken line are read without it, and the last one may be cut off', async () => {
    const reading = await read('result.json', `${row(1)}{"x": \n${row(2)}{"training_iter`);
    expect(tell(reading)).toEqual(['reward over iteration: 1=1 2=2']);
    expect(reading.warnings).toEqual([
      'result.json ends in the middle of line 4; that line was left out.',
      'result.json has lines that are no JSON, the first is line 2; they were left out.',
    ]);
  });
});

describe('documents nested without end', () => {
  it.each([
    ['t/trainer_state.json', '{"global_step": 1, "log_history": ['],
    ['c/catboost_training.json', '{"meta": {"learn_metrics": ['],
    ['b.json', '{"machine_info": {}, "benchmarks": ['],
  ])('%s are refused, not followed until the stack is gone', async (path, start) => {
    await expect(read(path, start + '['.repeat(100_000))).rejects.toThrow(/nested deeper|too early/);
  });
});
