import { readFile, truncate } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { readHead } from '../../src/readers/fileText.ts';
import { wandbReader } from '../../src/readers/wandb.ts';
import type { Reading } from '../../src/records/reading.ts';
import { problemOf, tell, useTempFiles } from './tempFiles.ts';
import { chunk, exit, field, frame, history, item, message, row, summary } from './wandbLog.ts';

const files = useTempFiles();
const header = frame([]);
const real = fileURLToPath(
  new URL(
    '../fixtures/wandb/0.15.12/failed/offline-run-20260101_000000-failed/run-failed.wandb',
    import.meta.url,
  ),
);

async function read(content: Buffer): Promise<Reading> {
  return wandbReader.read(await readHead(await files.write('run-x.wandb', content)), { startedAtMs: null });
}

/** A Reading, or the UserError that says why there is none. Any other error fails the test. */
async function readOrRefusal(): Promise<Reading | UserError> {
  const file = await readHead(files.name('run-x.wandb'));
  return wandbReader.read(file, { startedAtMs: null }).catch((error: unknown) => {
    if (error instanceof UserError) return error;
    throw error;
  });
}

function pointsOf(reading: Reading | UserError): number {
  return reading instanceof UserError
    ? 0
    : reading.series.reduce((sum, { values }) => sum + values.length, 0);
}

/** Numbers below `limit`, the same ones for the same seed (mulberry32). */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

/** Rows of 3 KiB, so that some cross a block. */
function longRows(count: number): Buffer[] {
  return Array.from({ length: count }, (_, step) =>
    row(step, { a: String(step), text: `"${'x'.repeat(3000)}"` }),
  );
}

describe('a .wandb file', () => {
  it.each([
    ['is told by its first bytes', header, true],
    ['of an unknown version too', frame([], 9), true],
    ['is not what is cut inside the header', header.subarray(0, 6), false],
    ['is not another log', Buffer.from('W&B: log'), false],
    ['is not an empty file', Buffer.alloc(0), false],
  ])('%s', (_, head, expected) => {
    expect(wandbReader.detect({ path: 'x', absolutePath: '/x', bytes: head.length, head })).toBe(expected);
  });

  it('without any record is an error', async () => {
    const error = await problemOf(read(header));
    expect(error.message).toBe('run-x.wandb is a W&B file (version 0) without a record that can be read.');
  });

  it('of a newer version is tried, with a warning', async () => {
    const reading = await read(frame([row(0, { a: '1' })], 2));
    expect(tell(reading)).toEqual(['a over step: 0=1']);
    expect(reading.warnings[0]).toContain('has version 2, which is newer');
  });

  it('cut at any byte gives what was whole, and never less than a shorter one', async () => {
    const content = await readFile(real);
    const whole = pointsOf(await read(content));
    let last = whole;
    for (let length = content.length - 1; length >= 7; length--) {
      await truncate(files.name('run-x.wandb').absolutePath, length);
      const points = pointsOf(await readOrRefusal());
      expect(points).toBeLessThanOrEqual(last);
      last = points;
    }
    expect(whole).toBeGreaterThan(20);
    expect(last).toBe(0);
  }, 20_000);

  it('cut inside a record says so, and between records does not', async () => {
    const content = frame([row(0, { a: '1' }), row(1, { a: '2' })]);
    const cut = await read(content.subarray(0, -1));
    expect(tell(cut)).toEqual(['a over step: 0=1']);
    expect(cut.warnings).toEqual(['run-x.wandb ends in the middle of a record; that record was left out.']);
    expect((await read(content)).warnings).toEqual([]);
  });

  it('with 2,000 random changes to its bytes is read or refused, and never makes up many points', async () => {
    await expectSound(await readFile(real), 2000);
  }, 20_000);

  /** The count is an argument so that a longer search may use the same code. */
  async function expectSound(content: Buffer, count: number): Promise<void> {
    const whole = pointsOf(await read(content));
    const below = seeded(1);
    for (let round = 0; round < count; round++) {
      const changed = Buffer.from(content);
      for (let change = 1 + below(4); change > 0; change--)
        changed[7 + below(content.length - 7)] = below(256);
      await files.write('run-x.wandb', changed);
      expect(pointsOf(await readOrRefusal())).toBeLessThanOrEqual(whole);
    }
  }
});

describe('records with right checksums and any content', () => {
  it('are read or told of as damaged', async () => {
    const below = seeded(2);
    const record = Buffer.concat([
      message(17, field(1, 'abc'), message(4, item('lr', '{"a": 1}'))),
      row(0, { a: '1', b: '{"c": 2}' }),
      summary(item(['a', 'b'], '1'), item(['a'], '', 2)),
      message(12, field(2, 'a*'), field(4, 'epoch'), message(7, field(1, 1)), field(8, 2)),
      message(7, message(2, field(1, 1)), message(3, field(1, 'cpu'), field(16, '1'))),
      exit(1),
    ]);
    for (let round = 0; round < 400; round++) {
      const changed = Buffer.from(record);
      for (let change = 1 + below(6); change > 0; change--) changed[below(record.length)] = below(256);
      await files.write('run-x.wandb', frame([changed]));
      expect(pointsOf(await readOrRefusal())).toBeLessThan(10);
    }
  });

  it('that declare more bytes than there are cost nothing', async () => {
    const huge = Buffer.from([0x12, 0xff, 0xff, 0xff, 0xff, 0x0f]);
    const reading = await read(frame([row(0, { a: '1' }), huge, row(1, { a: '2' })]));
    expect(tell(reading)).toEqual(['a over step: 0=1 1=2']);
    expect(reading.warnings).toEqual(['run-x.wandb is damaged in 1 place; the records there were left out.']);
  });
});

describe('after damage', () => {
  it('the rest of the block is lost and reading goes on in the next', async () => {
    const content = frame(longRows(40));
    content[100] = 1 ^ (content[100] ?? 0);
    const [series] = (await read(content)).series;
    expect(series?.steps).toEqual(Array.from({ length: 29 }, (_, index) => index + 11));
  });

  it('the place of the first is told', async () => {
    const content = frame(longRows(40));
    content[40_000] = 0xff;
    content[70_000] = 0xff;
    const { warnings } = await read(content);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      /is damaged in 2 places, first at byte \d+; the records there were left out\.$/,
    );
  });

  it.each([
    ['a chunk of an unknown type', chunk(7, Buffer.from('x'))],
    ['the middle of a record without its beginning', chunk(3, Buffer.from('x'))],
    ['the beginning of a record without its end', chunk(2, Buffer.from('x'))],
    ['a length beyond the block', Buffer.from([1, 2, 3, 4, 0xff, 0xff, 1])],
  ])('that is %s, what was read before stands', async (_, damage) => {
    const content = Buffer.concat([
      header,
      chunk(1, row(0, { a: '1' })),
      damage,
      chunk(1, row(1, { a: '2' })),
    ]);
    const reading = await read(content);
    expect(tell(reading)[0]).toMatch(/^a over step: 0=1/);
    expect(reading.warnings).toHaveLength(1);
  });

  it('zeros in place of the rest are no damage', async () => {
    const reading = await read(Buffer.concat([header, chunk(1, row(0, { a: '1' })), Buffer.alloc(50_000)]));
    expect(tell(reading)).toEqual(['a over step: 0=1']);
    expect(reading.warnings).toEqual([]);
  });
});

describe('a large file', () => {
  it('with a record above 16 MiB leaves that out', async () => {
    const large = message(4, Buffer.alloc(17 * 1_048_576));
    const reading = await read(frame([row(0, { a: '1' }), large, row(1, { a: '2' })]));
    expect(tell(reading)).toEqual(['a over step: 0=1 1=2']);
    expect(reading.warnings).toEqual([
      'run-x.wandb holds 1 record above 16 MiB; nothing of that size is read.',
    ]);
  });

  it('with a new key in each of many rows and deep in the summary is read in a short time', async () => {
    const rows = Array.from({ length: 5000 }, (_, key) => history({ [`k${key}`]: '1' }));
    const deep = Array.from({ length: 5000 }, (_, key) => summary(item(['deep', `k${key}`], '1')));
    const reading = await read(frame([...rows, ...deep]));
    expect(reading.series).toHaveLength(5000);
    expect(reading.summary).toHaveLength(5000);
  });
});
