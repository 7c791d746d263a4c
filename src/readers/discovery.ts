import { parseCells, sniffDelimiter } from './csvCells.ts';
import { hasExtension, wordsOfName } from './fileNames.ts';
import { parseNumber } from './numberText.ts';
import { isParamsFile } from './paramKeys.ts';
import type { FileHead } from './reader.ts';
import { stepKindOf } from './steps.ts';
import { readLayout } from './tableLayout.ts';

/**
 * Which of the files that a training command wrote, and that nobody named, are taken for metrics. The rules
 * look at the name and the first 64 KiB only. They prefer to leave a file out: the user can always name it,
 * while numbers of a data set in a report are never wanted.
 *
 * A name promises metrics when one of its words is in `metricWords`, and data when one is in `dataWords`;
 * data wins.
 */
const metricWords = new Set(
  (
    'metric metrics result results score scores eval evals evaluation history log logs summary summaries loss losses accuracy ' +
    'performance report stats statistics progress scalars benchmark benchmarks trainer params hparams'
  ).split(' '),
);
const dataWords = new Set(
  (
    'prediction predictions predicted vocab vocabulary token tokens tokenizer package lock tsconfig schema embedding embeddings ' +
    'sample samples manifest annotation annotations coverage index dataset labels'
  ).split(' '),
);

/** Columns of files with one row for each example. */
const exampleColumns =
  /^(?:id|sample_?id|example_?id|image_?id|label|target|prediction|predicted|y_?true|y_?pred|text|filename|file_?name|image)$/i;

/** Leaves of an unnamed kind of document beyond which it is data, not a summary. */
const maxUnhintedLeaves = 200;

/**
 * JSON: a params file (`params.json`; not `config.json`, under which models describe themselves). With a
 * promising name, at least a quarter of the values are numbers. Without, nine of ten are, some with a
 * fraction (a vocabulary has none), and they are few.
 */
export function isLikelyJsonMetrics(file: FileHead): boolean {
  if (!hasExtension(file.path, 'json') || promise(file.path) === 'data') return false;
  if (isParamsFile(file.path)) return !wordsOfName(file.path).includes('config');
  const { numbers, fractions, others } = countLeaves(file.head);
  const share = numbers / Math.max(1, numbers + others);
  if (promise(file.path) === 'metrics') return numbers > 0 && share >= 0.25;
  return fractions > 0 && share >= 0.9 && numbers <= maxUnhintedLeaves && file.bytes <= file.head.length;
}

/** JSON lines: rows with a step or a promising name, and at least a quarter of their values are numbers. */
export function isLikelyJsonLinesMetrics(file: FileHead): boolean {
  if (promise(file.path) === 'data') return false;
  const { numbers, others } = countLeaves(file.head);
  const firstLine = file.head.toString('utf8').trimStart().split('\n', 1)[0] ?? '';
  const hasStep = Array.from(firstLine.matchAll(/"([^"\\]{1,40})"\s*:\s*\d/g), ([, key = '']) =>
    stepKindOf(key),
  ).some(Boolean);
  return (hasStep || promise(file.path) === 'metrics') && numbers > 0 && numbers >= (numbers + others) / 4;
}

/**
 * Tables: no column of per-example files, at most 500 columns, and either a step column or the long form
 * (name, value). Without both, a promising name and at most 64 KiB. Some column of the first rows holds
 * numbers.
 */
export function isLikelyMetricsTable(file: FileHead): boolean {
  if (!hasExtension(file.path, 'csv', 'tsv') || promise(file.path) === 'data') return false;
  const lines = file.head
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/, 20)
    .filter((line) => line !== '' && !line.startsWith('#'));
  const delimiter = sniffDelimiter(lines[0] ?? '', file.path);
  const [header = [], ...rows] = lines.map((line) => parseCells(line, delimiter));
  if (header.length > 500 || header.some((name) => exampleColumns.test(name.trim()))) return false;
  if (!rows.some((cells) => cells.some((cell) => parseNumber(cell.trim()) !== undefined))) return false;
  const { layout } = readLayout(header);
  if (layout.kind === 'long' || layout.step !== null) return true;
  return promise(file.path) === 'metrics' && file.bytes <= file.head.length;
}

/** YAML and TOML: params by name (`params`, `config`, `hparams`, `args`), or metrics by name. */
export function isLikelyMetricsConfig(file: FileHead): boolean {
  return isParamsFile(file.path) || promise(file.path) === 'metrics';
}

function promise(path: string): 'metrics' | 'data' | null {
  const words = wordsOfName(path);
  if (words.some((word) => dataWords.has(word))) return 'data';
  return words.some((word) => metricWords.has(word)) ? 'metrics' : null;
}

/**
 * Values in the start of a JSON text, keys not counted. Cheap and rough: it may start or end inside anything.
 */
function countLeaves(head: Buffer): { numbers: number; fractions: number; others: number } {
  const count = { numbers: 0, fractions: 0, others: 0 };
  for (const [leaf] of head
    .toString('latin1')
    .matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|-?\d[\d.eE+-]*|NaN|-?Infinity|true|false/g)) {
    if (leaf.endsWith(':')) continue;
    if (leaf.startsWith('"') || leaf === 'true' || leaf === 'false') count.others++;
    else count.numbers++;
    if (/^[^"]*[.N]/.test(leaf)) count.fractions++;
  }
  return count;
}
