/**
 * Measures the output reader alone, in the process, on output that holds no metric and on lines of the libraries that it
 * knows: `node __tests__/benchmarks/readers/output.ts`. Figures are per second
 * of processor time, with their spread; it never fails because of a slow machine.
 */
import { createOutputReader } from '../../../src/readers/output.ts';

const chunkBytes = 65_536;
const rounds = 5;

/** Name, how much of it, and a line of it. */
const cases: readonly (readonly [name: string, mib: number, line: (index: number) => string])[] = [
  [
    'lines as training prints them',
    512,
    () => 'epoch 12 step 48211/90000 | loss 0.4821 | lr 2.9e-04 | grad norm 1.284 | 812 samples/s\n',
  ],
  [
    'logs with brackets',
    512,
    (index) => `[2026-01-02 03:04:05,${index % 1000}][trainer][INFO] - Step ${index}\n`,
  ],
  ['nothing but empty words', 256, () => 'y\n'],
  ['a progress bar', 512, (index) => `\r ${index % 100}%|####   | ${index}/10000 [00:10<00:00, 88.2it/s]`],
  [
    'lines that begin with Epoch',
    128,
    (index) => `Epoch ${index}: val_loss improved from 0.48210 to 0.48200\n`,
  ],
  [
    'XGBoost lines',
    16,
    (index) => `[${index}]\tvalidation_0-rmse:0.${index % 1000}\tvalidation_1-rmse:0.5\n`,
  ],
  [
    'Keras lines',
    16,
    (index) => `Epoch ${index}/9\n25/25 - 0s - 2ms/step - accuracy: 0.9${index % 10} - loss: 0.1\n`,
  ],
];

for (const [name, mib, line] of cases) {
  const chunks = chunksOf(line);
  const speeds = Array.from({ length: rounds }, () => measure(chunks, mib)).toSorted((a, b) => a - b);
  const [low = 0, median = 0, high = 0] = [speeds[0], speeds[Math.floor(rounds / 2)], speeds.at(-1)];
  const figures = `${median.toFixed(0).padStart(6)} MiB/s (${low.toFixed(0)} to ${high.toFixed(0)})`;
  process.stdout.write(`${name.padEnd(32)}${figures}\n`);
}
process.stdout.write(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB\n`);

/** Four MiB of a line, in pieces as a pipe gives them. */
function chunksOf(line: (index: number) => string): Buffer[] {
  const lines: string[] = [];
  for (let bytes = 0, index = 0; bytes < 4 * 1_048_576; index++) {
    const text = line(index);
    lines.push(text);
    bytes += text.length;
  }
  const bytes = Buffer.from(lines.join(''));
  return Array.from({ length: Math.ceil(bytes.length / chunkBytes) }, (_, index) =>
    bytes.subarray(index * chunkBytes, (index + 1) * chunkBytes),
  );
}

function measure(chunks: readonly Buffer[], mib: number): number {
  const reader = createOutputReader({ names: [], patterns: [] });
  const start = process.cpuUsage();
  let bytes = 0;
  while (bytes < mib * 1_048_576) {
    for (const chunk of chunks) {
      reader.push(chunk, 'stdout');
      bytes += chunk.length;
    }
  }
  reader.finish();
  const { user, system } = process.cpuUsage(start);
  return bytes / 1_048_576 / ((user + system) / 1e6);
}
