import { truncate } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readParamsFile } from '../../src/readers/params.ts';
import { readFiles } from '../../src/readers/readFiles.ts';
import { problemOf, readOne, tell, useTempFiles } from './tempFiles.ts';

const files = useTempFiles();
const extensions = ['json', 'jsonl', 'csv', 'tsv', 'yaml', 'toml', 'txt'];
const deep = 100_000;

/** Lets any other error through, which fails the test. */
async function expectUserErrorAtMost(promise: Promise<unknown>): Promise<void> {
  const outcome = await promise.then(
    () => 'read',
    (error: unknown) => {
      if (error instanceof UserError) return 'refused';
      throw error;
    },
  );
  expect(['read', 'refused']).toContain(outcome);
}

describe('a named file', () => {
  it.each(extensions)('that does not exist (.%s) is an error that names it', async (extension) => {
    const error = await problemOf(readOne(files.name(`none.${extension}`)));
    expect(error.message).toBe(`none.${extension} does not exist.`);
    expect(error.hint).toContain('training command');
  });

  it.each(extensions)('that is empty (.%s) is an error that says so', async (extension) => {
    expect((await files.problem(`empty.${extension}`, '')).message).toBe(`empty.${extension} is empty.`);
  });

  it('that is a directory is an error', async () => {
    await files.write('folder/file.json', '{}');
    expect((await problemOf(readOne(files.name('folder')))).message).toBe(
      'folder is a directory, not a file.',
    );
  });

  it('that no reader knows is an error that lists the formats', async () => {
    expect((await files.problem('notes.txt', 'all is well\n')).message).toMatch(
      /^notes\.txt is in no format that is known here; these are: tensorboard, wandb, .*, json, yaml, toml, csv\.$/,
    );
  });

  it.each([
    ['bad.json', '{"a": 1,\n "b": \xff}', 'bad.json, line 2: the file is not UTF-8'],
    ['bad.jsonl', '{"a": 1}\n{"a": "\xff"}\n', 'bad.jsonl, line 2: the file is not UTF-8'],
    ['bad.csv', 'step,a\n1,2\n2,\xff\n3,4\n', 'bad.csv, line 3: the file is not UTF-8'],
    ['bad.yaml', 'a: \xff', 'bad.yaml, line 1: the file is not UTF-8'],
    ['bad.toml', 'a = "\xff"', 'bad.toml, line 1: the file is not UTF-8'],
    ['zero.json', '{"a":\n\0}', 'zero.json, line 2: the file holds zero bytes'],
    ['zero.csv', 'step,a\n\0\n', 'zero.csv, line 2: the file holds zero bytes'],
    ['utf16.json', '\xff\xfe{\0}\0', 'utf16.json, line 1: the file holds zero bytes'],
  ])('%s that is no UTF-8 text is an error with the line', async (path, content, message) => {
    expect((await files.problem(path, Buffer.from(content, 'latin1'))).message).toContain(message);
  });

  it.each(extensions)('of 2 GB (.%s) is refused from its size alone, at once', async (extension) => {
    const file = await files.write(`huge.${extension}`, 'step,a\n');
    await truncate(file.absolutePath, 2_000_000_000);
    const start = performance.now();
    expect((await problemOf(readOne(file))).message).toMatch(
      extension === 'txt' ? /known here|1907 MiB large/ : /is 1907 MiB large; at most \d+ MiB are read/,
    );
    expect(performance.now() - start).toBeLessThan(500);
    await truncate(file.absolutePath, 0);
  });

  it('above the limit of the caller is refused', async () => {
    const file = await files.write('small.json', '{"a": 1}');
    const error = await problemOf(readFiles([file], { explicit: true, maxBytes: 4 }));
    expect(error.message).toContain('small.json is');
  });

  it.each([
    [
      'cut.json',
      '{"a": 1, "b": [1, 2',
      'cut.json, line 1, column 20: the document ends too early, it looks cut off.',
    ],
    ['wrong.json', '{\n  "a": 1,\n  "b" 2\n}', 'wrong.json, line 3, column 7: expected ":" after a key.'],
    [
      'wrong.jsonl',
      '{"a": 1}\n{"a" 2}\n{"a": 3}\n',
      'wrong.jsonl, line 2, column 6: expected ":" after a key.',
    ],
    ['list.jsonl', '{"a": 1}\n[1]\n', 'list.jsonl, line 2, column 1: expected an object'],
    ['wrong.yaml', 'a: 1\nb: [1,\nc: 2', 'wrong.yaml, line 3, column 1:'],
    ['two.yaml', 'a: 1\n---\nb: 2', 'two.yaml, line 2, column 1: a second document starts'],
    ['wrong.toml', 'a = 1\nb = = 2', 'wrong.toml, line 2, column 5:'],
    [
      'headless.csv',
      '1,2,3\n4,5,6\n',
      'headless.csv, line 1: expected a header with the names of the columns, found "1,2,3"',
    ],
    [
      'open.csv',
      `step,a\n1,"${'x\n'.repeat(600_000)}`,
      'open.csv, line 2, column 1: a quote is opened here or later and never closed',
    ],
    [
      'long.jsonl',
      `{"a": "${'x'.repeat(5 * 1_048_576)}`,
      'long.jsonl, line 1, column 1: the line is longer than 4 MiB',
    ],
  ])('%s that is malformed is an error with the place', async (path, content, message) => {
    expect((await files.problem(path, content)).message).toContain(message);
  });

  it.each([
    ['deep.json', '['.repeat(deep)],
    ['deeper.json', '{"a":'.repeat(deep)],
    ['deep.jsonl', `{"a":${'['.repeat(deep)}\n{"a":1}\n`],
    ['deep.yaml', '['.repeat(deep)],
    ['deeper.yaml', '- '.repeat(deep)],
    ['deep.toml', `a=${'['.repeat(deep)}`],
    ['dotted.toml', `a${'.a'.repeat(deep)}=1`],
  ])('%s nested 100,000 levels deep is an error, not a stack overflow', async (path, content) => {
    expect((await files.problem(path, content)).message).toMatch(/nested/);
  });

  it.each([
    ['proto.json', '{"__proto__": {"polluted": 1}, "constructor": 2}'],
    ['proto.jsonl', '{"__proto__": {"polluted": 1}, "constructor": 2}\n'],
    ['proto.yaml', '__proto__: {polluted: 1}\nconstructor: 2\n'],
    ['proto.toml', 'constructor = 2\n["__proto__"]\npolluted = 1\n'],
    ['proto.csv', '__proto__.polluted,constructor\n1,2\n'],
  ])('%s with the keys of a prototype gives ordinary metrics', async (path, content) => {
    expect(tell(await files.read(path, content)).toSorted()).toEqual([
      '__proto__.polluted = 1',
      'constructor = 2',
    ]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('with a key twice is read with a warning that names the key', async () => {
    const json = await files.read('twice.json', '{"a": 1, "b": {"c": 2, "c": 3}, "a": 4}');
    expect(tell(json)).toEqual(['a = 4', 'b.c = 3']);
    expect(json.warnings).toEqual([
      'twice.json holds the key "c" twice in one object; the last value was taken.',
      'twice.json holds the key "a" twice in one object; the last value was taken.',
    ]);
    const yaml = await files.read('twice.yaml', 'a: 1\na: 2\n');
    expect(tell(yaml)).toEqual(['a = 2']);
    expect(yaml.warnings).toEqual([
      'twice.yaml holds the key "a" twice in one object; the last value was taken.',
    ]);
  });

  it('without a metric is read with a warning', async () => {
    expect((await files.read('none.json', '{"status": "ok"}')).warnings).toEqual([
      'none.json holds no metrics.',
    ]);
  });

  it('that Git LFS left a pointer for is an error', async () => {
    const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n';
    expect((await files.problem('lfs.csv', pointer)).hint).toContain('git lfs pull');
  });
});

describe('several named files', () => {
  it('are told of in one error', async () => {
    const good = await files.write('good.json', '{"a": 1}');
    const bad = await files.write('bad-too.json', '{"a"}');
    const error = await problemOf(readFiles([good, bad, files.name('gone.csv')], { explicit: true }));
    expect(error.message).toContain('2 of 3 files could not be read:\n- bad-too.json, line 1, column 5');
    expect(error.message).toContain('- gone.csv does not exist. Check the path');
  });
});

describe('aliases in YAML', () => {
  it('that multiply without end are refused', async () => {
    const levels = Array.from(
      'bcdefghij',
      (name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[index]}`).join(',')}]`,
    );
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]', ...levels].join('\n');
    expect((await files.problem('bomb.yaml', bomb)).message).toMatch(/alias|values/);
  });

  it('that contain themselves are refused', async () => {
    expect((await files.problem('loop.yaml', 'a: &a [*a, *a]\n')).message).toMatch(/nested deeper|alias/i);
  });
});

describe('any bytes whatever', () => {
  const fragments = fc.constantFrom(
    ...Array.from('{}[]",:\n\r\t #-=&*!|>%@0123456789.eE+'),
    '"a":',
    'step',
    'NaN',
    '\xff',
    '\0',
    '\xc3\xa9',
    '- ',
    '? ',
    '<<: ',
    '{"a":1}\n',
    '1,2\n',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array)),
    fc.array(fragments, { maxLength: 60 }).map((parts) => Buffer.from(parts.join(''), 'latin1')),
  );

  it.each(extensions)(
    'in a .%s file make no reader fail with anything but a UserError',
    async (extension) => {
      await fc.assert(
        fc.asyncProperty(bytes, async (content) => {
          const file = await files.write(`metrics-any.${extension}`, content);
          await expectUserErrorAtMost(readFiles([file], { explicit: true }));
          await expectUserErrorAtMost(readParamsFile(file));
          await expect(readFiles([file], { explicit: false })).resolves.toBeDefined();
        }),
        { numRuns: 60 },
      );
    },
  );
});
