/**
 * Measures the budgets of the design that apply to a terminal: what Trainmark adds to the user's own command. Prints
 * figures with their spread, ratios against a peer in the same run, and the budget beside them; it never fails because
 * of a slow machine. `npm run bench`, `npm run bench -- --quick` for reduced size.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const quick = process.argv.includes('--quick');
const rounds = quick ? 3 : 7;
const outputMib = quick ? 512 : 1024;
const program = resolve(import.meta.dirname, '../../dist/index.js');
const directory = mkdtempSync(join(tmpdir(), 'trainmark-bench-'));

try {
  makeRepository();
  print(`node ${process.version}, ${rounds} rounds, medians with minimum and maximum\n`);
  reportStart();
  reportFirstLine();
  reportCheck();
  reportOutput('lines as training prints them', `python3 print.py ${outputMib} training`);
  reportOutput(
    'nothing but empty words (the shortest lines, fastest producer)',
    `python3 print.py ${outputMib} short`,
  );
} finally {
  rmSync(directory, { recursive: true, force: true });
}

function makeRepository(): void {
  const steps = 1_000;
  const train = `import json
with open("history.jsonl", "w") as f:
    for s in range(${steps}):
        f.write(json.dumps({"step": s, "loss": 1 / (s + 1), "accuracy": s / ${steps}}) + "\\n")
json.dump({"accuracy": 0.9, "f1": 0.8}, open("metrics.json", "w"))
`;
  const printer = `import sys
training = "epoch 12 step 48211/90000 | loss 0.4821 | lr 2.9e-04 | grad norm 1.284 | 812 samples/s\\n"
block = training * 640 if sys.argv[2] == "training" else "y\\n" * 32768
for _ in range(int(sys.argv[1]) * 1024 * 1024 // len(block)): sys.stdout.write(block)
`;
  write('train.py', train);
  write('print.py', printer);
  write('stamp.sh', 'date +%s%N > stamp\n');
  write('.gitignore', 'metrics.json\nhistory.jsonl\nstamp\ntee.out\n');
  for (let file = 0; file < 500; file++) write(`module_${file}.py`, `value = ${file}\n`);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git('-c', 'user.name=b', '-c', 'user.email=b@example.invalid', 'commit', '--quiet', '--message', 'first');
  git('switch', '--quiet', '--create', 'change');
  write('module_0.py', 'value = -1\n');
  git(
    '-c',
    'user.name=b',
    '-c',
    'user.email=b@example.invalid',
    'commit',
    '--quiet',
    '--all',
    '--message',
    'second',
  );
}

function reportStart(): void {
  const own = repeat(() => timed([process.execPath, program, '--version']).wallMs);
  const empty = repeat(() => timed([process.execPath, '-e', '0']).wallMs);
  print(`start, trainmark --version        ${show(own, 'ms')}   ${ratio(own, empty)} of an empty node`);
}

function reportFirstLine(): void {
  const toFirstLine = repeat(() => {
    const startedAtNs = BigInt(Date.now()) * 1_000_000n;
    trainmark('record', '--run', 'sh stamp.sh');
    return Number(BigInt(readFileSync(join(directory, 'stamp'), 'utf8').trim()) - startedAtNs) / 1e6;
  });
  print(`start to the command's first line ${show(toFirstLine, 'ms')}   budget 200 ms`);
}

function reportCheck(): void {
  const args = ['check', '--run', 'python3 train.py', '--gate', 'accuracy >= 0.5', '--baseline', 'main'];
  trainmark(...args);
  const peaks: number[] = [];
  const overhead = repeat(() => {
    const alone = timed(['python3', 'train.py']).wallMs;
    const { wallMs, peakMib } = timed([process.execPath, program, ...args]);
    peaks.push(peakMib);
    return wallMs - alone;
  });
  print(`check, stored baseline, all reports ${show(overhead, 'ms')}   budget 500 ms beyond the command`);
  print(`  its peak memory                 ${show(peaks, 'MiB')}   budget 150 MiB`);
}

function reportOutput(name: string, command: string): void {
  const peaks: number[] = [];
  const count = quick ? 3 : 5;
  const tee: number[] = [];
  const own = repeat(() => {
    // In turn, so that a machine that slows down slows both.
    tee.push(timed(['sh', '-c', `${command} | tee tee.out > /dev/null`]).wallMs);
    const { wallMs, peakMib } = timed([process.execPath, program, 'record', '--run', command]);
    peaks.push(peakMib);
    return wallMs;
  }, count);
  print(`\n${outputMib} MiB of output, ${name}`);
  print(`  | tee file                      ${show(tee, 'ms')}`);
  print(`  trainmark record                ${show(own, 'ms')}   ${ratio(own, tee)} of tee, budget 1.2`);
  print(`  its peak memory                 ${show(peaks, 'MiB')}`);
}

function trainmark(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: directory,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`trainmark ${args.join(' ')} ended with ${status}:\n${stderr}`);
}

/** Wall time and the largest process's peak memory, by the operating system's own accounting. */
function timed(command: readonly string[]): { wallMs: number; peakMib: number } {
  const script = `import json, os, resource, subprocess, sys, time
start = time.monotonic()
with open(os.devnull, "w") as null: code = subprocess.call(sys.argv[1:], stdin=subprocess.DEVNULL, stdout=null, stderr=null)
print(json.dumps([(time.monotonic() - start) * 1000, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, code]))`;
  const text = execFileSync('python3', ['-c', script, ...command], { cwd: directory, encoding: 'utf8' });
  const [wallMs, peakMib, code] = JSON.parse(text) as [number, number, number];
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`);
  return { wallMs, peakMib };
}

function repeat(measure: () => number, count = rounds): number[] {
  return Array.from({ length: count }, measure);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function show(values: readonly number[], unit: string): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return `${median(values).toFixed(0).padStart(6)} ${unit} (${low.toFixed(0)} to ${high.toFixed(0)})`;
}

function ratio(own: readonly number[], peer: readonly number[]): string {
  return `${(median(own) / median(peer)).toFixed(2)} ×`;
}

function write(path: string, text: string): void {
  writeFileSync(join(directory, path), text);
}

function git(...args: readonly string[]): void {
  execFileSync('git', args, { cwd: directory, stdio: 'ignore' });
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
