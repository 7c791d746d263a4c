import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { suggestPatch, type ParamsFile } from '../../../src/sweeps/results/patch/suggestPatch.ts';
import type { Parameter } from '../../../src/sweeps/sweepSpec.ts';
import type { Value } from '../../../src/sweeps/value.ts';

function parameter(name: string): Parameter {
  const distribution = { kind: 'uniform', min: 0, max: 1, quantum: null } as const;
  return { name, path: name.split('.'), distribution, when: [], present: null };
}

function suggest(values: Readonly<Record<string, Value>>, ...files: readonly ParamsFile[]) {
  return suggestPatch(Object.keys(values).map(parameter), new Map(Object.entries(values)), files);
}

/** What git makes of the diff. */
function applied(files: readonly ParamsFile[], diff: string): readonly string[] {
  const directory = mkdtempSync(join(tmpdir(), 'trainmark-patch-'));
  try {
    execFileSync('git', ['init', '-q'], { cwd: directory });
    for (const { path, text } of files) {
      mkdirSync(dirname(join(directory, path)), { recursive: true });
      writeFileSync(join(directory, path), text);
    }
    execFileSync('git', ['apply', '-'], { cwd: directory, input: diff });
    return files.map(({ path }) => readFileSync(join(directory, path), 'utf8'));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const yaml: ParamsFile = {
  path: 'params.yaml',
  text: `# how to train
train:
  lr: 0.1      # found by hand
  epochs: 10
  optimizer: {name: sgd, momentum: 0.9}
  betas: [0.9, 0.99]

model: &shared
  width: 128
  name: 'small'
  note: |
    several
    lines
copy: *shared
`,
};

describe('a suggested patch', () => {
  it('keeps comments, order and layout of YAML', async () => {
    const { diff, files, byHand } = await suggest(
      { 'train.lr': 1e-7, 'train.epochs': 20, 'train.optimizer.name': 'adam', 'train.betas': [0.8, 0.999] },
      yaml,
    );
    expect(byHand).toEqual([]);
    expect(diff).toMatchInlineSnapshot(`
      "--- a/params.yaml
      +++ b/params.yaml
      @@ -1,9 +1,9 @@
       # how to train
       train:
      -  lr: 0.1      # found by hand
      -  epochs: 10
      -  optimizer: {name: sgd, momentum: 0.9}
      -  betas: [0.9, 0.99]
      +  lr: 1.0e-07      # found by hand
      +  epochs: 20
      +  optimizer: {name: adam, momentum: 0.9}
      +  betas: [0.8, 0.999]
       
       model: &shared
         width: 128
      "
    `);
    expect(applied([yaml], diff)).toEqual([files[0]?.text]);
  });

  it.each([
    [
      'a.toml',
      '[train]\nlr = 0.1 # by hand\n[train.opt]\n"name" = \'sgd\'\n',
      { 'train.lr': 2, 'train.opt.name': 'adam' },
      '[train]\nlr = 2.0 # by hand\n[train.opt]\n"name" = \'adam\'\n',
    ],
    [
      'a.toml',
      'train.lr = 1e-3\r\nlayers = 2\r\n',
      { 'train.lr': 5e-7, layers: 3 },
      'train.lr = 5e-07\r\nlayers = 3\r\n',
    ],
    [
      'a.json',
      '{\n  "lr": 1e-3,\n  "opt": {"name": "sgd"}\n}',
      { lr: 0.25, 'opt.name': 'a"b' },
      '{\n  "lr": 0.25,\n  "opt": {"name": "a\\"b"}\n}',
    ],
    ['a.json', '{"train.lr": 1}', { 'train.lr': 2 }, '{"train.lr": 2}'],
    [
      'a.yml',
      'lr: 1.0\nflag: yes\nname: a\n',
      { lr: 2, flag: true, name: 'yes' },
      'lr: 2.0\nflag: true\nname: "yes"\n',
    ],
    [
      'a.yml',
      '__proto__: 1\nconstructor: 2\n',
      { __proto__x: 1, constructor: 3 },
      '__proto__: 1\nconstructor: 3\n',
    ],
  ] as const)('edits %s in place', async (path, text, values, wanted) => {
    const file = { path, text };
    const { diff, files } = await suggest(values, file);
    expect(files).toEqual([{ path, text: wanted }]);
    expect(applied([file], diff)).toEqual([wanted]);
  });

  it.each([
    ['an anchor that others refer to', 'model.width', 64],
    ['a text over several lines', 'model.note', 'one'],
    ['an alias', 'copy.width', 64],
    ['a whole map', 'train', 1],
  ])('leaves %s to people', async (_, name, value) => {
    const { diff, byHand } = await suggest({ [name]: value }, yaml);
    expect(diff).toBe('');
    expect(byHand).toEqual([{ name, value, reason: 'its place in params.yaml cannot be changed by itself' }]);
  });

  it('says what no file has, and passes over files that cannot be read', async () => {
    const broken = { path: 'broken.json', text: '{"lr": ' };
    const python = { path: 'params.py', text: 'lr = 1' };
    expect(await suggest({ lr: 2 }, broken, python)).toEqual({
      diff: '',
      files: [],
      byHand: [{ name: 'lr', value: 2, reason: 'no params file has it' }],
    });
    expect((await suggest({ lr: 2 })).byHand[0]?.reason).toBe('no params file is named');
  });

  it('is empty when the values are in use already', async () => {
    expect(await suggest({ 'train.lr': 0.1, 'train.optimizer.momentum': 0.9 }, yaml)).toEqual({
      diff: '',
      files: [],
      byHand: [],
    });
  });

  it('does not mistake a text over several lines for the parameter', async () => {
    const text = 'note = """\nlr = 1\n"""\nlr = 2\n';
    const { byHand, diff } = await suggest({ lr: 3 }, { path: 'a.toml', text });
    expect([byHand.length, diff]).toEqual([1, '']);
  });

  it('writes whatever a trial can hold so that YAML reads it back', async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.string(),
      fc.constantFrom('yes', 'null', '1e5', '~', '#', "it's", 'a: b', true, false, null),
      fc.array(fc.oneof(fc.integer(), fc.string())),
    );
    await fc.assert(
      fc.asyncProperty(
        value,
        fc.constantFrom('1', '0.5', "'a'", '"b"', 'word', '[1, 2]'),
        async (one, old) => {
          const file = { path: 'p.yaml', text: `a: 1\nx: ${old} # why\nb: 2\n` };
          const { files, byHand } = await suggest({ x: one }, file);
          if (byHand.length > 0 || files.length === 0) return;
          expect(parse(files[0]?.text ?? '')).toEqual({ a: 1, x: one === 0 ? 0 : one, b: 2 });
          expect(files[0]?.text).toContain(' # why\nb: 2\n');
        },
      ),
      { numRuns: 300 },
    );
  });
});
