import { describe, expect, it } from 'vitest';
import { readParamsFile } from '../../src/readers/params.ts';
import { fixture, problemOf, useTempFiles } from './tempFiles.ts';

const files = useTempFiles();

describe('a params file', () => {
  const expected = {
    'train.lr': 0.001,
    'train.layers': '[64, {"n": 1}]',
    'train.amp': true,
    note: null,
    seed: '18446744073709551615',
    name: 'x',
  };

  it.each([
    [
      'params.json',
      '{"train": {"lr": 1e-3, "layers": [64, {"n": 1}], "amp": true}, "note": null, "seed": 18446744073709551615, "name": "x"}',
    ],
    [
      'params.yaml',
      'train:\n  lr: 1e-3\n  layers: [64, {n: 1}]\n  amp: true\nnote:\nseed: 18446744073709551615\nname: x\n',
    ],
    [
      'params',
      '# without an ending\ntrain: {lr: 0.001, layers: [64, {n: 1}], amp: true}\nnote: ~\nseed: 18446744073709551615\nname: x\n',
    ],
  ])('%s gives nested keys joined by dots', async (path, content) => {
    expect(await readParamsFile(await files.write(path, content))).toEqual(expected);
  });

  it('in TOML gives dates as text', async () => {
    const file = await files.write(
      'params.toml',
      'seed = 18446744073709551615\nday = 2024-01-02\nlimit = inf\n[a.b]\nc = [1, 2]\n',
    );
    const { day, ...params } = await readParamsFile(file);
    expect(params).toEqual({ seed: '18446744073709551615', limit: 'Infinity', 'a.b.c': '[1, 2]' });
    expect(day).toContain('2024-01-02');
  });

  it('that PyYAML wrote is read, with a warning about a tag of Python', async () => {
    const warnings: string[] = [];
    expect(await readParamsFile(fixture('params.yaml'), (warning) => warnings.push(warning))).toEqual({
      seed: '9223372036854775808',
      'train.amsgrad': false,
      'train.betas': '[0.9, 0.999]',
      'train.lr': 0.001,
      'train.optimizer': 'adam',
    });
    expect(warnings).toEqual([
      expect.stringMatching(/^params.yaml has something unknown in line 4: .*python\/tuple/),
    ]);
  });

  it('with merged defaults has them', async () => {
    const file = await files.write('merge.yaml', 'base: &base {lr: 0.1, n: 1}\nrun:\n  <<: *base\n  n: 2\n');
    expect(await readParamsFile(file)).toEqual({ 'base.lr': 0.1, 'base.n': 1, 'run.lr': 0.1, 'run.n': 2 });
  });

  it('keeps a key called __proto__ as a param', async () => {
    const params = await readParamsFile(await files.write('proto.json', '{"__proto__": 1}'));
    expect(Object.entries(params)).toEqual([['__proto__', 1]]);
  });

  it.each([
    ['gone.yaml', null, 'gone.yaml does not exist.'],
    ['empty.yaml', '', 'empty.yaml is empty.'],
    ['list.yaml', '- 1\n- 2\n', 'list.yaml holds no params: expected keys with values, such as lr: 0.1.'],
    ['text.yaml', 'hello', 'text.yaml holds no params'],
    ['comment.yaml', '# nothing\n', 'comment.yaml holds no params'],
    ['bad.json', '{"a": }', 'bad.json, line 1, column 7:'],
    ['table.csv', 'a,b\n', 'table.csv is in no format that is known here; these are: json, toml, yaml.'],
    ['big.yaml', 'a: 1\n'.repeat(300_000), 'big.yaml is 1.4 MiB large; at most 1 MiB are read.'],
    [
      'many.json',
      JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [index, 1]))),
      'many.json holds 20000 params',
    ],
  ])('%s that cannot be read is an error', async (path, content, message) => {
    const file = content === null ? files.name(path) : await files.write(path, content);
    expect((await problemOf(readParamsFile(file))).message).toContain(message);
  });
});
