import { readFileSync } from 'node:fs';
import { open, symlink, utimes } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { tensorboardReader } from '../../src/readers/tensorboard.ts';
import { readHead } from '../../src/readers/fileText.ts';
import { problemOf, tell, useTempFiles } from './tempFiles.ts';
import { bytes, event, eventFile, field, float, record, scalar, tensor, varint } from './tensorboardFiles.ts';
import { readMutations, recordStarts } from './tensorboardMutations.ts';
import { readEvents } from './tensorboardRuns.ts';

const files = useTempFiles();
const fixtures = fileURLToPath(new URL('../fixtures/tensorboard', import.meta.url));
const real = readFileSync(`${fixtures}/restarted/logs/events.out.tfevents.1700000001.host.1.0`);

const loss = (step: number, value: number): Buffer =>
  record(event({ wallTime: 1_700_000_000, step, values: [scalar('loss', value)] }));
const start = eventFile([]);

async function read(name: string, content: Buffer) {
  return readEvents(await files.write(`${name}/events.out.tfevents.1`, content));
}

describe('an event file', () => {
  it('cut off at any byte gives what came before, and says that it is cut', async () => {
    const all = tell(await read('whole', real)).join('\n');
    let complete = 0;
    for (let end = 1; end < real.length; end++) {
      const file = await files.write('cut/events.out.tfevents.1', real.subarray(0, end));
      if (end < start.length) {
        expect((await problemOf(readEvents(file))).message).toContain(
          'holds no TensorBoard event that can be read',
        );
        continue;
      }
      const { series, warnings } = await readEvents(file);
      for (const line of tell({ series, summary: [] })) expect(all).toContain(line);
      if (warnings.length === 0) complete++;
      else
        expect(warnings).toEqual([`${file.path} ends in the middle of an event; what came before was read.`]);
    }
    // Nothing is missed right behind a record.
    expect(complete).toBe(recordStarts(real).length - 1);
  });

  it('with 2,000 random changes is read or refused, and nothing else', async () => {
    expect(await readMutations(files, real, 2_000, 1)).toBeGreaterThan(1_000);
  });

  it('with a wrong checksum of the data loses that event only', async () => {
    const broken = loss(1, 2);
    broken.writeUInt32LE(0, broken.length - 4);
    const reading = await read('data', Buffer.concat([start, loss(0, 1), broken, loss(2, 3)]));
    expect(tell(reading)).toEqual(['loss over step: 0=1 2=3']);
    expect(reading.warnings).toEqual([
      'data/events.out.tfevents.1 holds an event with a wrong checksum; left out.',
    ]);
  });

  it('with a wrong checksum of a length ends there', async () => {
    const broken = loss(1, 2);
    broken.writeUInt32LE(0, 8);
    const reading = await read('length', Buffer.concat([start, loss(0, 1), broken, loss(2, 3)]));
    expect(tell(reading)).toEqual(['loss over step: 0=1']);
    expect(reading.warnings[0]).toContain(`is damaged at byte ${start.length + loss(0, 1).length};`);
  });

  it('that is nothing but damage is refused', async () => {
    const error = await problemOf(read('nothing', Buffer.alloc(100)));
    expect(error.message).toBe('nothing/events.out.tfevents.1 holds no TensorBoard event that can be read.');
  });

  it('that announces a record of 2^52 bytes is cut there, without memory for it', async () => {
    const announced = announce(2n ** 52n);
    const before = process.memoryUsage().arrayBuffers;
    const reading = await read('announced', Buffer.concat([start, loss(0, 1), announced, Buffer.alloc(50)]));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4_000_000);
    expect(tell(reading)).toEqual(['loss over step: 0=1']);
    expect(reading.warnings[0]).toContain('ends in the middle of an event');
  });

  it('with a record of 3 GiB is read past it', async () => {
    const size = 3 * 1_073_741_824;
    const file = await files.write(
      'sparse/events.out.tfevents.1',
      Buffer.concat([start, announce(BigInt(size))]),
    );
    const handle = await open(file.absolutePath, 'r+');
    await handle.write(loss(1, 2), 0, null, start.length + 16 + size);
    await handle.close();
    const reading = await readEvents(file);
    expect(tell(reading)).toEqual(['loss over step: 1=2']);
    expect(reading.warnings[0]).toContain('holds an event of more than 32 MiB; left out.');
  });

  it('whose events are no events, with right checksums, is read past them', async () => {
    const nonsense = record(Buffer.from([9, 1, 2]));
    const reading = await read('nonsense', Buffer.concat([start, nonsense, nonsense, loss(1, 2)]));
    expect(tell(reading)).toEqual(['loss over step: 1=2']);
    expect(reading.warnings[0]).toContain('holds 2 events that cannot be decoded; left out.');
  });

  it('of an unknown version is read', async () => {
    const reading = await read(
      'version',
      eventFile([{ step: 1, values: [scalar('loss', 2)] }], 'brain.Event:99'),
    );
    expect(tell(reading)).toEqual(['loss over step: 1=2']);
  });

  it('with a step that no number holds leaves the event out', async () => {
    const reading = await read('step', eventFile([{ step: 2n ** 60n, values: [scalar('loss', 2)] }]));
    expect(reading.series).toEqual([]);
    expect(reading.warnings[0]).toContain('an event with a step beyond ±2^53');
  });

  it('with tags named like parts of a prototype, or not at all, gives ordinary metrics', async () => {
    const values = ['__proto__', 'constructor', ''].map((tag) => scalar(tag, 1));
    const reading = await read('names', eventFile([{ step: 0, values }]));
    expect(tell(reading)).toEqual(['__proto__ over step: 0=1', 'constructor over step: 0=1']);
    expect(reading.warnings[0]).toContain('whose metric has no name');
  });

  it.each([
    ['two numbers', Buffer.concat([bytes(5, Buffer.concat([float(1), float(2)]))])],
    ['no number', Buffer.from([8, 1])],
    ['raw bytes of another length', Buffer.concat([field(1, 0), varint(1), bytes(4, Buffer.alloc(3))])],
    ['a list that is cut', Buffer.from([0x2a, 40, 1])],
    ['text', Buffer.concat([field(1, 0), varint(7), bytes(8, 'x')])],
  ])('with a scalar tensor that holds %s counts it, and takes no value from it', async (name, content) => {
    const values = [tensor('loss', 'scalars', content)];
    const reading = await read(`tensor ${name}`, eventFile([{ step: 0, values }]));
    expect(reading.series).toEqual([]);
    expect(reading.tags).toEqual({ 'tensorboard.other': '1' });
  });

  it('without wall times gives none', async () => {
    const [series] = (await read('untimed', eventFile([{ step: 1, values: [scalar('loss', 2)] }]))).series;
    expect(series).toEqual({ name: 'loss', labels: {}, stepKind: 'step', steps: [1], values: [2] });
  });
});

describe('files beside an event file', () => {
  it('are read with it, in the order of their names, except links, empty and older ones', async () => {
    const now = Date.now();
    const anchor = await files.write('run/events.out.tfevents.2', Buffer.concat([start, loss(2, 2)]));
    await files.write('run/events.out.tfevents.1', Buffer.concat([start, loss(1, 1)]));
    await files.write('run/events.out.tfevents.3', '');
    const old = await files.write('run/events.out.tfevents.4', Buffer.concat([start, loss(4, 4)]));
    await utimes(old.absolutePath, now / 1000 - 60, now / 1000 - 60);
    const target = await files.write('elsewhere/secret', Buffer.concat([start, loss(5, 5)]));
    await symlink(target.absolutePath, files.name('run/events.out.tfevents.5').absolutePath);
    await files.write('run/notes.txt', 'no events');
    const reading = await readEvents(anchor, now - 1000);
    expect(tell(reading)).toEqual(['loss over step: 1=1 2=2']);
    expect(reading.warnings).toEqual([]);
  });

  it('are read even if it is damaged itself', async () => {
    const anchor = await files.write('bad/events.out.tfevents.1', Buffer.alloc(40));
    await files.write('bad/events.out.tfevents.2', Buffer.concat([start, loss(1, 1)]));
    const reading = await readEvents(anchor);
    expect(tell(reading)).toEqual(['loss over step: 1=1']);
    expect(reading.warnings[0]).toContain('bad/events.out.tfevents.1 is damaged at byte 0;');
  });

  it('that are damaged do not take the others with them', async () => {
    const anchor = await files.write('mixed/events.out.tfevents.1', Buffer.concat([start, loss(1, 1)]));
    await files.write('mixed/events.out.tfevents.2', Buffer.alloc(40));
    const reading = await readEvents(anchor);
    expect(tell(reading)).toEqual(['loss over step: 1=1']);
    expect(reading.warnings).toEqual([
      'mixed/events.out.tfevents.1 is one run with mixed/events.out.tfevents.2, which is damaged at byte 0; what came before was read, what comes after cannot be found.',
    ]);
  });
});

describe('detection', () => {
  const text = Buffer.from('import tensorflow as tf  # reads tfevents');
  it.each([
    ['runs/events.out.tfevents.1.host.1.0', start, true],
    ['runs/renamed.bin', start, true],
    ['runs/events.out.tfevents.1', start.subarray(0, 6), true],
    ['data/train.tfrecord', record(bytes(1, 'an example')), false],
    ['data/empty.tfrecord', record(Buffer.alloc(0)), false],
    ['tests/tfevents.py', text, false],
    ['tests/other.bin', Buffer.alloc(200), false],
    ['tests/short.bin', Buffer.alloc(3), false],
  ])('of %s', async (path, content, isEvents) => {
    expect(tensorboardReader.detect(await readHead(await files.write(`detect/${path}`, content)))).toBe(
      isEvents,
    );
  });
});

function announce(length: bigint): Buffer {
  const header = Buffer.alloc(8);
  header.writeBigUInt64LE(length);
  return Buffer.concat([header, record(header).subarray(-4)]);
}
