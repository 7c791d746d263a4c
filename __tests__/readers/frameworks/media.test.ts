import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../../src/readers/readFiles.ts';
import { samplePng } from '../../support/sampleMedia.ts';
import { useTempFiles } from '../tempFiles.ts';

const files = useTempFiles();
const schema = 'trainmark.media.v1';
const png = Buffer.from(samplePng(6, 4, (x) => x * 20));
const uri = `data:image/png;base64,${png.toString('base64')}`;

function list(...media: readonly object[]): string {
  return JSON.stringify({ schema, media });
}

describe('trainmark.media.v1', () => {
  it('is recognised by its content, whatever the file is called', async () => {
    const text = list({ kind: 'text', name: 'a', text: 'x' });
    for (const path of ['results.trainmark.json', 'a.json', 'out/anything', 'deep/x.txt']) {
      const { readings, warnings } = await files.discover(path, text);
      expect(warnings).toEqual([]);
      expect(readings.map(({ source }) => source.format)).toEqual(['trainmark-media']);
    }
  });

  it.each([
    ['one medium', 'one.json', JSON.stringify({ schema, kind: 'text', name: 'a', text: 'x' }), ['a']],
    [
      'indented',
      'two.json',
      JSON.stringify({ schema, media: [{ kind: 'text', name: 'a', text: 'x' }] }, null, 2),
      ['a'],
    ],
    [
      'one on each line',
      'three.json',
      ['a', 'b'].map((name) => JSON.stringify({ schema, kind: 'text', name, text: 'x' })).join('\n'),
      ['a', 'b'],
    ],
    [
      'JSON Lines with a single line',
      'four.jsonl',
      `${JSON.stringify({ schema, kind: 'text', name: 'a', text: 'x' })}\n`,
      ['a'],
    ],
  ])('is read as %s', async (_, path, text, names) => {
    const { media, warnings } = await files.read(path, text);
    expect(media?.media.map(({ name }) => name)).toEqual(names);
    expect(warnings).toEqual([]);
  });

  it('takes numbers as Python writes them', async () => {
    const text = `{"schema":"${schema}","kind":"roc-curve","name":"r","curves":[{"fpr":[0,1],"tpr":[0.0,1.0],"thresholds":[Infinity,0.5]}]}`;
    const { media } = await files.read('python.json', text);
    expect(media?.media[0]).toMatchObject({ curves: [{ thresholds: ['Infinity', 0.5], auc: null }] });
  });

  it('takes images as data, and from files below its folder', async () => {
    await files.write('with/plots/a.png', png);
    const reading = await files.read(
      'with/images.json',
      list({ kind: 'images', name: 'i', images: [{ image: 'plots/a.png' }, { image: uri, caption: 'c' }] }),
    );
    expect(reading.warnings).toEqual([]);
    const image = { file: expect.stringMatching(/^[0-9a-f]{64}\.png$/), width: 6, height: 4 };
    expect(reading.media?.media[0]).toMatchObject({ images: [{ image }, { image, caption: 'c' }] });
    expect([...(reading.media?.images.values() ?? [])].map((bytes) => Buffer.compare(bytes, png))).toEqual([
      0,
    ]);
  });

  it('leaves out what is wrong, says why, and keeps the rest', async () => {
    const { media, warnings } = await files.read(
      'wrong.json',
      list(
        { kind: 'confusion-matrix', name: 'm', classes: ['a', 'b'], counts: [[1, 2]] },
        { kind: 'roc-curve', name: 'r', curves: [{ fpr: [0, 2], tpr: [0, 1] }] },
        { kind: 'holiday', name: 'h' },
        { kind: 'text', name: 't', text: 'kept' },
        { name: 'without a kind' },
      ),
    );
    expect(media?.media.map(({ name }) => name)).toEqual(['t']);
    expect(warnings).toEqual([
      'wrong.json holds a medium called "m" of the kind "confusion-matrix", which was left out: counts: expected 2 rows, one for each class, got 1.',
      expect.stringContaining('curves.0.fpr.1: Too big: expected number to be <=1, got 2.'),
      expect.stringContaining('called "h" of the kind "holiday"'),
      expect.stringContaining('called "without a kind" of the kind nothing'),
    ]);
  });

  it.each([
    ['above the folder', '../secret.png'],
    ['absolute', '/etc/hostname'],
    ['with a backslash', '..\\secret.png'],
    ['through a link', 'link/a.png'],
    ['to a link', 'link.png'],
    ['to nothing', 'none.png'],
    ['to a folder', '.'],
    ['to an SVG', 'a.svg'],
    ['to text under the name of a PNG', 'text.png'],
    ['that is broken base64', 'data:image/png;base64,!!!!'],
    ['that is base64 of SVG', `data:image/png;base64,${Buffer.from('<svg/>'.repeat(9)).toString('base64')}`],
    ['that is no data at all', 'data:text/html,<script>'],
    ['of an address', 'https://example.org/a.png'],
  ])('never takes an image by a path %s', async (_, image) => {
    await files.write('secret.png', png);
    const svg = await files.write('box/a.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    await files.write('box/text.png', 'no image at all, only text that is long enough');
    const folder = dirname(svg.absolutePath);
    await mkdir(join(folder, '..', 'outside'), { recursive: true });
    await writeFile(join(folder, '..', 'outside', 'a.png'), png);
    await symlink(join(folder, '..', 'outside'), join(folder, 'link')).catch(() => {});
    await symlink(join(folder, '..', 'secret.png'), join(folder, 'link.png')).catch(() => {});
    const { media, warnings } = await files.read(
      'box/x.json',
      list({ kind: 'images', name: 'i', images: [{ image }] }),
    );
    expect(media?.images.size).toBe(0);
    expect(warnings).toHaveLength(1);
  });

  it('keeps two hundred of ten thousand, and says so', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      kind: 'text',
      name: `t${index}`,
      text: 'x',
    }));
    const { media, warnings } = await files.read('many.json', list(...many));
    expect(media?.media).toHaveLength(200);
    expect(warnings).toEqual(['many.json holds 10,000 media; the first 200 were kept.']);
  });

  it('keeps prototypes as they are', async () => {
    const text = `{"schema":"${schema}","kind":"table","name":"__proto__","columns":["__proto__","constructor"],"rows":[["a","b"]],"__proto__":{"polluted":1}}`;
    const { warnings } = await files.read('proto.json', text);
    expect(warnings[0]).toContain('"__proto__"');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('reads what is whole of a file that is cut off anywhere, or fails with words', async () => {
    const text = list(
      {
        kind: 'confusion-matrix',
        name: 'm',
        classes: ['a', 'b'],
        counts: [
          [1, 2],
          [3, 4],
        ],
      },
      { kind: 'images', name: 'i', images: [{ image: uri }] },
    );
    const file = await files.write('cut.json', '');
    for (let length = 40; length < text.length; length += 3) {
      await writeFile(file.absolutePath, text.slice(0, length));
      const { readings, warnings } = await readFiles([file], { explicit: false });
      expect(readings.length + warnings.length).toBeGreaterThan(0);
    }
  });

  it('survives any JSON in place of a medium', async () => {
    const file = await files.write('any.json', '');
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('images', 'roc-curve', 'table', 'examples', 'histogram'),
        async (value, kind) => {
          const medium = {
            kind,
            name: 'x',
            images: value,
            curves: value,
            columns: value,
            rows: value,
            worst: value,
            edges: value,
          };
          await writeFile(file.absolutePath, list(medium, { kind: 'text', name: 't', text: 'x' }));
          const { readings } = await readFiles([file], { explicit: true });
          expect(readings[0]?.media?.media.at(-1)?.name).toBe('t');
        },
      ),
      { numRuns: 60 },
    );
  });
});
