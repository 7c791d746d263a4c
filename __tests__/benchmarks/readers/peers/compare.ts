/**
 * Reads large files with Trainmark and with the libraries' own readers, side by side, and prints a table with the median
 * time, processor time and peak memory of each (the last column compares processor times, which a busy machine changes least), every reader in a process of its own:
 *
 *     TRAINMARK_PEER_PYTHON=<python> npm run bench:readers
 *
 * The Python has `tensorboard`, `tensorboard-data-server`, `mlflow` and `pandas`. It never fails because of a slow machine.
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { createCollector, defaultLimits } from '../../../../src/readers/collector.ts';
import { readTable } from '../../../../src/readers/delimited.ts';
import { readHead } from '../../../../src/readers/fileText.ts';
import { readJsonLines } from '../../../../src/readers/jsonLines.ts';
import { mlflowReader } from '../../../../src/readers/mlflow.ts';
import { tensorboardReader } from '../../../../src/readers/tensorboard.ts';
import type { Reading } from '../../../../src/records/reading.ts';
import { fillMlflow, writeCsv, writeImages, writeJsonLines, writeScalars } from './largeFiles.ts';
import { peerPrograms, programOf } from './peerPrograms.ts';

const rounds = 3;
/** They take so long that they are measured once. */
const slowPeers: ReadonlySet<string> = new Set(['eventAccumulator', 'mlflowEveryPoint']);
const startMs = 1_700_000_000_000;
const python = process.env['TRAINMARK_PEER_PYTHON'];

interface Figure {
  readonly ms: number;
  /** Of all threads. */
  readonly cpuMs: number;
  readonly values: number;
  readonly peakMib: number;
}

/** How each kind of file is read here. Tables are longer than what is kept of one source. */
const ownReaders: Readonly<Record<string, (path: string) => Promise<Reading>>> = {
  tensorboard: async (absolutePath) =>
    tensorboardReader.read(await readHead({ path: 'runs/events.out.tfevents.1', absolutePath }), {
      startedAtMs: null,
    }),
  mlflowRun: async (absolutePath) =>
    mlflowReader.read(await readHead({ path: 'mlflow.db', absolutePath }), {
      startedAtMs: startMs + 99 * 60_000,
    }),
  mlflowRuns: async (absolutePath) =>
    mlflowReader.read(await readHead({ path: 'mlflow.db', absolutePath }), { startedAtMs: null }),
  csv: async (absolutePath) => readWhole(absolutePath, readTable),
  jsonLines: async (absolutePath) => readWhole(absolutePath, readJsonLines),
};

async function readWhole(absolutePath: string, read: typeof readJsonLines): Promise<Reading> {
  const collector = createCollector({ format: 'table', path: 'table' }, { ...defaultLimits, points: 1e8 });
  await read(await readHead({ path: 'table', absolutePath }), collector);
  return collector.reading();
}

const [, script = '', kind, toRead = ''] = process.argv;
if (kind === undefined) await compare();
else print(JSON.stringify(await measure(kind, toRead)));

async function compare(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'trainmark-peers-'));
  const [cpu] = cpus();
  print(
    `Node ${process.version}, ${cpus().length} cores (${cpu?.model ?? 'unknown'}), ${(totalmem() / 2 ** 30).toFixed(0)} GiB; medians of ${rounds} rounds.\n`,
  );
  print(
    '| file | reader | time | processor time | memory | times Trainmark |\n| --- | --- | ---: | ---: | ---: | ---: |',
  );
  try {
    await compareEvents('1,000,000 scalars', writeScalars(directory));
    await compareEvents('150 images of 1 MiB', writeImages(directory));
    compareMlflow(directory, 'MLflow, one run', { runs: 100, steps: 1_000 }, 'mlflowRun');
    compareMlflow(directory, 'MLflow, 1,000 runs', { runs: 1_000, steps: 10 }, 'mlflowRuns');
    compareTables('CSV', writeCsv(directory), 'csv', 'pandasCsv');
    compareTables('JSON Lines', writeJsonLines(directory), 'jsonLines', 'pandasJsonLines');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function compareEvents(title: string, path: string): Promise<void> {
  const own = tellOwn(`${title}, ${sizeOf(path)}`, 'tensorboard', path);
  tellPeer(
    'tensorboard-data-server (Rust)',
    own,
    python === undefined ? null : await measureServer(python, path),
  );
  tellPeer('EventAccumulator', own, measurePeer('eventAccumulator', path));
}

function compareMlflow(
  directory: string,
  title: string,
  size: { readonly runs: number; readonly steps: number },
  peer: 'mlflowRun' | 'mlflowRuns',
): void {
  const path = join(directory, `${peer}.db`);
  // MLflow itself makes the schema, so that without it there is nothing to read.
  if (python === undefined) return;
  const schema =
    'import sys; from mlflow.tracking import MlflowClient; MlflowClient("sqlite:///" + sys.argv[1]).search_experiments()';
  execFileSync(python, ['-c', schema, path], { stdio: 'ignore' });
  fillMlflow(path, { ...size, startMs });
  const own = tellOwn(`${title}, ${sizeOf(path)}`, peer, path);
  if (peer === 'mlflowRun') tellPeer('MLflow client', own, measurePeer(peer, path));
  else {
    tellPeer('MLflow client, every point', own, measurePeer('mlflowEveryPoint', path));
    tellPeer('MLflow client, last values only', own, measurePeer(peer, path));
  }
}

function compareTables(
  title: string,
  path: string,
  own: string,
  peer: 'pandasCsv' | 'pandasJsonLines',
): void {
  tellPeer('pandas', tellOwn(`${title}, ${sizeOf(path)}`, own, path), measurePeer(peer, path));
}

async function measure(reader: string, path: string): Promise<Figure> {
  const times: number[] = [];
  const cpuTimes: number[] = [];
  let values = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const used = process.cpuUsage();
    const reading = await ownReaders[reader]?.(path);
    times.push(performance.now() - start);
    const { user, system } = process.cpuUsage(used);
    cpuTimes.push((user + system) / 1000);
    values = reading?.series.reduce((sum, one) => sum + one.values.length, 0) ?? 0;
  }
  return { ms: median(times), cpuMs: median(cpuTimes), values, peakMib: peakMibOf('self') };
}

function measurePeer(name: keyof typeof peerPrograms, path: string): Figure | null {
  if (python === undefined) return null;
  const output = execFileSync(
    python,
    ['-W', 'ignore', '-c', programOf(peerPrograms[name], slowPeers.has(name) ? 1 : rounds), path],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as Figure;
}

/** By the server's own account of its first load cycle, with checksums, keeping every point. */
async function measureServer(executable: string, path: string): Promise<Figure> {
  const program = 'import tensorboard_data_server as server; print(server.server_binary())';
  const binary = execFileSync(executable, ['-c', program], { encoding: 'utf8' }).trim();
  const loads: Omit<Figure, 'values'>[] = [];
  for (let round = 0; round < rounds; round++) loads.push(await loadOnce(binary, path));
  return {
    ms: median(loads.map(({ ms }) => ms)),
    cpuMs: median(loads.map(({ cpuMs }) => cpuMs)),
    values: 0,
    peakMib: Math.max(...loads.map(({ peakMib }) => peakMib)),
  };
}

async function loadOnce(binary: string, path: string): Promise<Omit<Figure, 'values'>> {
  const limits = '--samples-per-plugin=scalars=10000000,images=1000';
  const options = ['--logdir', dirname(path), '--port', '0', '--reload', 'once', '-v', '--checksum', limits];
  const server = spawn(binary, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    let log = '';
    for await (const chunk of server.stderr) {
      log += String(chunk);
      const [, time, unit] = /Finished load cycle \(([\d.]+)(m?s)\)/.exec(log) ?? [];
      if (time !== undefined)
        return {
          ms: Number(time) * (unit === 's' ? 1000 : 1),
          cpuMs: cpuMsOf(String(server.pid)),
          peakMib: peakMibOf(String(server.pid)),
        };
    }
    throw new Error(`the server ended early: ${log}`);
  } finally {
    server.kill();
  }
}

/** Linux only: `resourceUsage().maxRSS` counts the parent's memory in. */
function peakMibOf(process: string): number {
  const [, kib] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/status`, 'utf8')) ?? [];
  return Number(kib) / 1024;
}

/** Linux only. Clock ticks of user and system, a hundredth of a second each. */
function cpuMsOf(process: string): number {
  const fields = readFileSync(`/proc/${process}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function tellOwn(title: string, reader: string, path: string): Figure {
  const own = JSON.parse(
    execFileSync(process.execPath, [script, reader, path], { encoding: 'utf8' }),
  ) as Figure;
  const values = own.values === 0 ? '' : `, ${own.values.toLocaleString('en')} values`;
  print(
    `| ${title}${values} | Trainmark | ${own.ms.toFixed(0)} ms | ${own.cpuMs.toFixed(0)} ms | ${own.peakMib.toFixed(0)} MiB | 1 |`,
  );
  return own;
}

function tellPeer(name: string, own: Figure, peer: Figure | null): void {
  if (peer === null) print(`| | ${name} | not measured | | | |`);
  else
    print(
      `| | ${name} | ${peer.ms.toFixed(0)} ms | ${peer.cpuMs.toFixed(0)} ms | ${peer.peakMib.toFixed(0)} MiB | ${(peer.cpuMs / own.cpuMs).toFixed(1)} |`,
    );
}

function sizeOf(path: string): string {
  return `${(statSync(path).size / 1_048_576).toFixed(0)} MiB`;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
