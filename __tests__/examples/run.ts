/**
 * Runs training scripts, taken unchanged from the libraries' own examples, under `check` of the built program, each in a
 * new git repository with no setting but `run`, and prints which of the metrics that a person would expect were found:
 *
 *     node __tests__/examples/run.ts --scripts <directory> --python <python with the libraries> [--only keras]
 *
 * The scripts are not ours and are not kept here: `README.md` tells where they come from and how the directory looks.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Example {
  /** In the directory of scripts; becomes the repository. */
  readonly folder: string;
  readonly script: string;
  readonly arguments?: string;
  /** The name of its package. */
  readonly library: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Names of metrics, listed by hand from what the script prints and logs; `README.md` tells what was corrected later. */
  readonly expected: readonly string[];
}

interface RecordedMetric {
  readonly name: string;
  readonly sources: readonly string[];
}

const program = join(import.meta.dirname, '../../dist/index.js');
const limitMs = 20 * 60_000;
const { scripts, python, only } = parseArgs({
  options: {
    scripts: { type: 'string', default: 'scripts' },
    python: { type: 'string', default: 'python3' },
    only: { type: 'string', default: '' },
  },
}).values;
const examples = (
  JSON.parse(readFileSync(join(import.meta.dirname, 'examples.json'), 'utf8')) as readonly Example[]
).filter(({ folder, script }) => `${folder}/${script}`.includes(only));

print('| script | library | expected | found | by | other metrics |');
print('| --- | --- | --- | --- | --- | --- |');
let complete = 0;
for (const example of examples) complete += run(example) ? 1 : 0;
print(`\nEverything expected was found in ${complete} of ${examples.length} scripts.`);

function run(example: Example): boolean {
  const repository = mkdtempSync(join(tmpdir(), 'trainmark-example-'));
  try {
    cpSync(join(scripts, example.folder), repository, { recursive: true });
    commit(repository);
    const command = `${python} ${example.script} ${example.arguments ?? ''}`.trim();
    const { status, stderr } = spawnSync(process.execPath, [program, 'check', '--run', command], {
      cwd: repository,
      env: { ...process.env, MPLBACKEND: 'Agg', ...example.environment },
      timeout: limitMs,
      encoding: 'utf8',
    });
    const metrics = recordedMetrics(repository);
    if (metrics === null) throw new Error(`exit code ${status}: ${stderr.slice(-300).replaceAll('\n', ' ')}`);
    return tell(example, metrics);
  } catch (error) {
    print(`| ${example.folder}/${example.script} | ${example.library} | | failed: ${String(error)} | | |`);
    return false;
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

function commit(repository: string): void {
  const git = (...options: string[]): void => {
    execFileSync('git', ['-c', 'user.name=example', '-c', 'user.email=example@example.org', ...options], {
      cwd: repository,
    });
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Example');
}

/** Null when no run was recorded. */
function recordedMetrics(repository: string): readonly RecordedMetric[] | null {
  const runs = join(repository, '.trainmark/runs');
  const [run] = readdirSync(runs);
  if (run === undefined) return null;
  const record = JSON.parse(readFileSync(join(runs, run, 'record.json'), 'utf8')) as {
    readonly metrics: readonly RecordedMetric[];
  };
  return record.metrics;
}

function tell({ folder, script, library, expected }: Example, metrics: readonly RecordedMetric[]): boolean {
  const found = expected.filter((name) => metrics.some((metric) => metric.name === name));
  const lacking = expected.filter((name) => !found.includes(name));
  const sources = new Set(
    metrics.filter(({ name }) => found.includes(name)).flatMap((metric) => metric.sources.map(sourceName)),
  );
  const others = new Set(metrics.map(({ name }) => name).filter((name) => !expected.includes(name)));
  const cells = [
    `${folder}/${script}`,
    `${library} ${versionOf(library)}`,
    expected.join(', '),
    lacking.length === 0 ? 'all' : `not ${lacking.join(', ')}`,
    [...sources].join(', '),
    [...others].slice(0, 12).join(', '),
  ];
  print(`| ${cells.join(' | ')} |`);
  return lacking.length === 0;
}

/** Without what differs from run to run and from machine to machine. */
function sourceName(path: string): string {
  if (path === '<output>') return 'output';
  return path.replace(/.*\/(?=[^/]+\/[^/]+$)/, '…/').replace(/(?<=tfevents\.).*/, '…');
}

function versionOf(library: string): string {
  const code = 'import importlib.metadata, sys; print(importlib.metadata.version(sys.argv[1]))';
  return execFileSync(python, ['-c', code, library], { encoding: 'utf8' }).trim();
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
