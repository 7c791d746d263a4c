/**
 * Measures reading TensorBoard event files: a million scalars (budget 0.4 s with checksums), and 150 MiB of images,
 * where nothing but checksums is left to do. Prints medians of several rounds in a fresh process, and what TensorBoard's
 * own Rust loader takes for the same file when TRAINMARK_PEER_PYTHON names a Python that has `tensorboard-data-server`.
 * `node __tests__/benchmarks/readers/tensorboard.ts`
 */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readHead } from '../../../src/readers/fileText.ts';
import { tensorboardReader } from '../../../src/readers/tensorboard.ts';
import { writeImages, writeScalars } from './peers/largeFiles.ts';

const rounds = 7;
const mib = 1_048_576;
const [, script = '', toRead] = process.argv;

if (toRead === undefined) await compare();
else await measure(toRead);

async function compare(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'trainmark-bench-'));
  const python = process.env['TRAINMARK_PEER_PYTHON'];
  try {
    console.log(`node ${process.version}, ${rounds} rounds, medians with minimum and maximum`);
    if (python === undefined) console.log('no peer: TRAINMARK_PEER_PYTHON names none');
    for (const write of [writeScalars, writeImages]) {
      const path = write(directory);
      console.log(
        `${write.name.slice('write'.length).toLowerCase()}, ${(statSync(path).size / mib).toFixed(0)} MiB`,
      );
      process.stdout.write(execFileSync(process.execPath, [script, path]));
      if (python !== undefined) await measurePeer(python, path);
    }
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function measure(absolutePath: string): Promise<void> {
  const times: number[] = [];
  let points = 0;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const file = await readHead({ path: 'runs/bench/events.out.tfevents.1', absolutePath });
    const { series } = await tensorboardReader.read(file, { startedAtMs: null });
    times.push(performance.now() - start);
    points = series.reduce((sum, { values }) => sum + values.length, 0);
  }
  const median = tell('trainmark', times);
  const { size } = statSync(absolutePath);
  console.log(
    `  ${(size / mib / (median / 1000)).toFixed(0)} MiB/s, ${(points / median / 1000).toFixed(2)} million values/s, ` +
      `first round ${(times[0] ?? NaN).toFixed(0)} ms, peak memory ${peakMib()} MiB`,
  );
}

/** Linux only: `resourceUsage().maxRSS` counts the parent's memory in. */
function peakMib(): string {
  const [, kib] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return (Number(kib) / 1024).toFixed(0);
}

/** By the server's own account of its first load cycle, keeping every point. */
async function measurePeer(python: string, path: string): Promise<void> {
  const program = 'import tensorboard_data_server as server; print(server.server_binary())';
  const binary = execFileSync(python, ['-c', program], { encoding: 'utf8' }).trim();
  for (const checksums of ['--no-checksum', '--checksum']) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(await loadCycleMs(binary, path, checksums));
    tell(`tensorboard-data-server ${checksums}`, times);
  }
}

async function loadCycleMs(binary: string, path: string, checksums: string): Promise<number> {
  const limits = '--samples-per-plugin=scalars=10000000,images=10';
  const options = ['--logdir', dirname(path), '--port', '0', '--reload', 'once', '-v', checksums, limits];
  const server = spawn(binary, options, { stdio: ['ignore', 'ignore', 'pipe'] });
  try {
    let log = '';
    for await (const chunk of server.stderr) {
      log += String(chunk);
      const found = /Finished load cycle \(([\d.]+)(m?s)\)/.exec(log);
      if (found !== null) return Number(found[1]) * (found[2] === 's' ? 1000 : 1);
    }
    throw new Error(`the server ended early: ${log}`);
  } finally {
    server.kill();
  }
}

function tell(title: string, times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const spread = `${(sorted[0] ?? NaN).toFixed(0)} to ${(sorted.at(-1) ?? NaN).toFixed(0)}`;
  console.log(`  ${title}: ${median.toFixed(0)} ms (${spread})`);
  return median;
}
