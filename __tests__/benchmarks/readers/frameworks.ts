/**
 * Measures the readers of frameworks' files that may be large: `node __tests__/benchmarks/readers/frameworks.ts`. With
 * TRAINMARK_PEER_PYTHON set to a Python that has pandas, the same files are read with json and pandas beside it. Figures are
 * medians of wall time; it never fails because of a slow machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkedHead } from '../../../src/readers/checkedHead.ts';
import { frameworkReaders } from '../../../src/readers/frameworks/frameworkReaders.ts';

const rounds = 3;
const python = process.env['TRAINMARK_PEER_PYTHON'];

interface Case {
  readonly name: string;
  readonly values: number;
  readonly text: () => string;
  /** Python that reads the file `path` into numbers. */
  readonly peer: string;
}

const count = 200_000;
const cases: readonly Case[] = [
  {
    name: 'trainer_state.json',
    values: count * 3,
    text: () => {
      const rows = Array.from(
        { length: count },
        (_, step) =>
          `{"epoch": ${step / 100}, "loss": ${1 / (step + 1)}, "grad_norm": 1.5, "learning_rate": 5e-05, "step": ${step}}`,
      );
      return `{"global_step": ${count}, "log_history": [\n${rows.join(',\n')}\n]}`;
    },
    peer: 'd = {}\nfor row in json.load(open(path))["log_history"]:\n  for k, v in row.items(): d.setdefault(k, []).append(v)',
  },
  {
    name: 'catboost_training.json',
    values: count * 2,
    text: () => {
      const rows = Array.from(
        { length: count },
        (_, at) =>
          `{"learn":[${1 / (at + 1)}],"iteration":${at},"passed_time":0.1,"remaining_time":0.2,"test":[${2 / (at + 1)}]}`,
      );
      const metric = '[{"best_value":"Min","name":"Logloss"}]';
      const meta = `{"test_sets":["test"],"test_metrics":${metric},"learn_metrics":${metric},"learn_sets":["learn"]}`;
      return `{\n"meta":${meta},\n"iterations":[\n${rows.join(',\n')}\n]}`;
    },
    peer: 'd = [[], []]\nfor row in json.load(open(path))["iterations"]: d[0].append(row["learn"][0]); d[1].append(row["test"][0])',
  },
  {
    name: 'metrics.csv',
    values: count * 4,
    text: () =>
      `a,b,c,d,epoch,step\n${Array.from({ length: count }, (_, step) => `${1 / (step + 1)},0.5,1.5,${step},0,${step}`).join('\n')}\n`,
    peer: 'pandas.read_csv(path)',
  },
  {
    name: 'progress.json',
    values: count * 2,
    text: () =>
      Array.from(
        { length: count },
        (_, step) =>
          `{"rollout/ep_rew_mean": ${1 / (step + 1)}, "train/loss": 0.5, "time/total_timesteps": ${step}}\n`,
      ).join(''),
    peer: 'd = {}\nfor line in open(path):\n  for k, v in json.loads(line).items(): d.setdefault(k, []).append(v)',
  },
];

const directory = mkdtempSync(join(tmpdir(), 'trainmark-frameworks-'));
try {
  if (python === undefined) print('TRAINMARK_PEER_PYTHON is not set: no figures of the peer.');
  for (const one of cases) await report(one);
  print(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB`);
} finally {
  rmSync(directory, { recursive: true });
}

async function report({ name, values, text, peer }: Case): Promise<void> {
  const path = join(directory, name);
  const content = text();
  writeFileSync(path, content);
  const file = await checkedHead({ path: name, absolutePath: path });
  const reader = frameworkReaders.find((candidate) => candidate.detect(file));
  if (reader === undefined) throw new Error(`${name} is not recognised`);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const { series } = await reader.read(file, { startedAtMs: null });
    times.push(performance.now() - start);
    const read = series.reduce((sum, { values: points }) => sum + points.length, 0);
    if (read !== values) throw new Error(`${name}: ${read} values instead of ${values}`);
  }
  const ms = times.toSorted((a, b) => a - b)[1] ?? Number.NaN;
  const mib = content.length / 1_048_576;
  const own = `${(mib / (ms / 1000)).toFixed(0)} MiB/s, ${(values / (ms / 1000) / 1e6).toFixed(2)} M values/s`;
  print(
    `${name.padEnd(24)} ${mib.toFixed(0)} MiB: ${own}${python === undefined ? '' : `; ${peerFigure(python, peer, path, ms)}`}`,
  );
}

function peerFigure(executable: string, code: string, path: string, ownMs: number): string {
  const script = `import json, pandas, sys, time
path = sys.argv[1]
times = []
for _ in range(${rounds}):
  start = time.perf_counter()
  exec(sys.argv[2])
  times.append(time.perf_counter() - start)
print(sorted(times)[1] * 1000)`;
  const ms = Number(execFileSync(executable, ['-c', script, path, code], { encoding: 'utf8' }));
  return `Python takes ${(ms / ownMs).toFixed(2)} × the time`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
