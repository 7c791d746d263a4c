/**
 * Reads damaged copies of files that the libraries wrote, with every reader of binary files, as a caller does that
 * found them. Prints for each how many were read, refused or not recognised, inputs per second, the slowest input and
 * the process's peak memory. Ends with 1 if any reader failed otherwise than with a UserError.
 *
 *     node __tests__/fuzz/readers.ts                     100,000 inputs for each reader
 *     node __tests__/fuzz/readers.ts --count 5000 --seed 7 --only wandb
 *     node __tests__/fuzz/readers.ts --quick             for CI
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { clearmlReader } from '../../src/readers/frameworks/clearml.ts';
import { cometReader } from '../../src/readers/frameworks/comet.ts';
import { mlflowReader } from '../../src/readers/mlflow.ts';
import { neptuneReader } from '../../src/readers/neptune.ts';
import { optunaReader } from '../../src/readers/optuna.ts';
import type { Reader } from '../../src/readers/reader.ts';
import { tensorboardReader } from '../../src/readers/tensorboard.ts';
import { trackioReader } from '../../src/readers/trackio.ts';
import { wandbReader } from '../../src/readers/wandb.ts';
import { mutations, tryRead, type Outcome } from '../readers/damage.ts';
import { fixtureBytes } from '../readers/databases.ts';
import { record } from '../readers/tensorboardFiles.ts';

/** Above this an input is told of by its number. */
const slowMs = 5_000;

interface Target {
  readonly name: string;
  readonly reader: Reader;
  readonly fixture: string;
  /** Under which the damaged copy is read. */
  readonly path: string;
  /** Makes what guards a damaged copy right again, so that the damage gets past it. */
  readonly repair?: (bytes: Buffer) => Buffer;
}

const events = 'tensorboard/tensorboardx/logs/events.out.tfevents.1700000000.host.1.0';
const wandbRun = 'offline-run-20260101_000000-finished/run-finished.wandb';

const targets: readonly Target[] = [
  { name: 'tensorboard', reader: tensorboardReader, fixture: events, path: 'events.out.tfevents.1' },
  {
    name: 'tensorboard, checksums right',
    reader: tensorboardReader,
    fixture: events,
    path: 'events.out.tfevents.1',
    repair: withChecksums,
  },
  { name: 'wandb', reader: wandbReader, fixture: `wandb/0.31.0/finished/${wandbRun}`, path: 'run-x.wandb' },
  {
    name: 'wandb version 1',
    reader: wandbReader,
    fixture: `wandb/v1/finished/${wandbRun}`,
    path: 'run-x.wandb',
  },
  { name: 'mlflow', reader: mlflowReader, fixture: 'mlflow/sqlite/mlflow.db.gz', path: 'mlflow.db' },
  { name: 'optuna', reader: optunaReader, fixture: 'optuna/sqlite/study.db.gz', path: 'study.db' },
  { name: 'trackio', reader: trackioReader, fixture: 'trackio/digits.db.gz', path: 'digits.db' },
  { name: 'comet', reader: cometReader, fixture: 'frameworks/comet/experiment.zip', path: 'run.zip' },
  {
    name: 'clearml',
    reader: clearmlReader,
    fixture: 'frameworks/clearml/offline_session.zip',
    path: 'run.zip',
  },
  {
    name: 'neptune',
    reader: neptuneReader,
    fixture: 'neptune/DIG-1_part_0.parquet',
    path: 'x_part_0.parquet',
  },
];

const options = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
  },
}).values;
const count = options.quick ? 500 : Number(options.count);

const folder = await mkdtemp(join(tmpdir(), 'trainmark-fuzz-'));
try {
  let failures = 0;
  for (const target of wanted(options.only)) failures += await fuzz(target, count, Number(options.seed));
  process.exitCode = failures === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}

/** The target of that name, else all whose names begin so. */
function wanted(name: string): readonly Target[] {
  const named = targets.filter((target) => target.name === name);
  return named.length > 0 ? named : targets.filter((target) => target.name.startsWith(name));
}

/** Gives how many inputs made the reader fail. */
async function fuzz(
  { name, reader, fixture, path, repair = (bytes) => bytes }: Target,
  inputs: number,
  seed: number,
): Promise<number> {
  const original = await fixtureBytes(fixture);
  const file = { path, absolutePath: join(folder, path) };
  const outcomes: Record<Outcome['kind'], number> = { 'not recognised': 0, refused: 0, read: 0 };
  let [failures, slowestMs, round] = [0, 0, 0];
  const startedMs = performance.now();
  for (const bytes of mutations(original, inputs, seed)) {
    const input = repair(bytes);
    const inputMs = performance.now();
    try {
      outcomes[(await tryRead(reader, file, input)).kind]++;
    } catch (error) {
      failures++;
      print(
        `${name}: input ${round} of seed ${seed}: ${error instanceof Error ? error.stack : String(error)}`,
      );
    }
    const tookMs = performance.now() - inputMs;
    if (tookMs > slowMs) print(`${name}: input ${round} of seed ${seed} took ${tookMs.toFixed(0)} ms`);
    slowestMs = Math.max(slowestMs, tookMs);
    round++;
  }
  const perSecond = (1000 * round) / (performance.now() - startedMs);
  const peakMib = process.resourceUsage().maxRSS / 1024;
  print(
    `${name.padEnd(28)} ${round} inputs, ${failures} crashes; ${outcomes.read} read, ${outcomes.refused} refused, ` +
      `${outcomes['not recognised']} not recognised; ${perSecond.toFixed(0)}/s, slowest ${slowestMs.toFixed(0)} ms, peak ${peakMib.toFixed(0)} MiB`,
  );
  return failures;
}

/** The records of an event file framed anew, as far as their lengths lead. */
function withChecksums(bytes: Buffer): Buffer {
  const records: Buffer[] = [];
  for (let at = 0; at + 16 <= bytes.length;) {
    const length = bytes.readUInt32LE(at);
    if (at + 16 + length > bytes.length) break;
    records.push(record(bytes.subarray(at + 12, at + 12 + length)));
    at += 16 + length;
  }
  return Buffer.concat(records);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
